"""Minutes are adopted by the next meeting of the body: it gets an item for that, and when that item is decided they are adopted.

The id of such an item is made of both meetings, so that it is known whose minutes it is about, and two laptops make the same one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.minutes import MinutesState, minutes_state
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    AgendaItem,
    Meeting,
    Purpose,
    link_id,
)
from gsef_desktop.services.agenda_outline import Gap, Outline
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.minutes import adopt_minutes, check_not_adopted, put_state, state_of_minutes
from gsef_desktop.services.symbols import following_items
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.queries.adoption import meeting_after, minutes_waiting
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_STATE_LABELS: dict[MinutesState, Message] = {
    MinutesState.DRAFT: message("Take the minutes back to a draft"),
    MinutesState.CIRCULATED: message("Circulate the minutes"),
    MinutesState.CORRECTED: message("Mark the minutes as corrected"),
    MinutesState.ADOPTED: message("Adopt the minutes"),
}
_LONG = 5
"""How many minutes an item for the adoption of minutes is given."""


@dataclass(frozen=True, kw_only=True)
class MinutesToAdopt:
    """The minutes of a meeting that wait for their adoption; `name` is its symbol, else its title."""

    meeting_id: str
    name: str
    day: date | None
    state: MinutesState


def minutes_to_adopt(reader: Reader, body_id: str | None, before: date | None, *, except_id: str | None = None) -> list[MinutesToAdopt]:
    """The minutes that a meeting of a body on a day has to adopt, the oldest first: those of the meeting before it, once something is
    written, and any that were circulated and not adopted since.  Drafts of meetings further back are left to themselves.
    """
    if body_id is None:
        return []
    return [
        MinutesToAdopt(meeting_id=id, name=name, day=day, state=minutes_state(status))
        for id, name, day, status in minutes_waiting(reader, body_id=body_id, before=before, except_id=except_id)
    ]


def minutes_without_item(reader: Reader, meeting_id: str) -> list[MinutesToAdopt]:
    """The minutes that a meeting should adopt and has no item for yet; none where its day is not known.  Raises NotFound."""
    return without_item(reader, meeting_id, minutes_for(reader, meeting_id))


def minutes_for(reader: Reader, meeting_id: str) -> list[MinutesToAdopt]:
    """The minutes that a meeting should adopt, whether it has items for them or not.  Raises NotFound."""
    meeting = reader.get(Meeting, meeting_id)
    day = reader.get(Activity, meeting.activity_id).time.earliest
    return minutes_to_adopt(reader, meeting.body_id, day, except_id=meeting_id) if day is not None else []


def without_item(reader: Reader, meeting_id: str, waiting: Sequence[MinutesToAdopt]) -> list[MinutesToAdopt]:
    """Those of some minutes for which a meeting has no item yet."""
    return [one for one in waiting if reader.find(AgendaItem, adoption_id(meeting_id, one.meeting_id)) is None]


def add_adoption_items(workspace: Workspace, *, meeting_id: str) -> Changes:
    """Give a meeting an item for each of the minutes that it should adopt.  Raises NotFound."""
    with workspace.edit(message("Add the adoption of minutes to the agenda")) as unit, following_items(unit, meeting_id):
        put_adoption_items(unit, meeting_id)
    return unit.changes


def put_adoption_items(unit: Unit, meeting_id: str, *, wanted: Sequence[MinutesToAdopt] | None = None) -> list[str]:
    """The same within an edit, such as that in which the meeting is made; answers the ids of the items.

    They stand behind the first item of procedure, such as the adoption of the agenda, else behind the first item.
    """
    meeting = unit.get(Meeting, meeting_id)
    made = []
    for one in minutes_without_item(unit, meeting_id) if wanted is None else wanted:
        items = unit.all(AgendaItem, meeting_id=meeting_id)
        outline = Outline([session.id for session in sessions_of(unit, meeting_id)], items)
        languages = [code for code in (*meeting.languages, unit.get(Activity, meeting.activity_id).language) if code in LANGUAGES] or ["en"]
        titles, proposals = _texts("adoption_of_minutes", one.name), _texts("adopt_minutes", one.name)
        new = AgendaItem(
            id=adoption_id(meeting_id, one.meeting_id), meeting_id=meeting_id, title=titles[languages[0]], language=languages[0],
            purpose=Purpose.PROCEDURE, proposed_decision=proposals[languages[0]], duration=_LONG,
        )  # fmt: skip
        outline.add(new, _gap(outline, items))
        (new,) = outline.new_items()
        unit.add(new)
        for item_id, fields in outline.writes().items():
            unit.update(AgendaItem, item_id, **fields)
        for field, texts in (("title", titles), ("proposed_decision", proposals)):
            for code in LANGUAGES:
                if code != new.language:
                    set_translation(unit, record=AgendaItem, record_id=new.id, field=field, language=code, text=texts[code])
        made.append(new.id)
    return made


def set_minutes_state(workspace: Workspace, *, meeting_id: str, state: MinutesState, day: date | None = None) -> Changes:
    """Say how far the minutes have come; `day` (today) is that of an adoption.

    Once they are circulated, the next meeting of the body gets an item for their adoption, if it is there.  Raises NotFound, and Invalid
    for adopted minutes, which must be reopened first.
    """
    with workspace.edit(_STATE_LABELS[state]) as unit:
        check_not_adopted(unit, meeting_id)
        if state is MinutesState.ADOPTED:
            adopt_minutes(unit, meeting_id, day=day or date.today())
        else:
            put_state(unit, meeting_id, status=state.value)
        if state in (MinutesState.CIRCULATED, MinutesState.CORRECTED):
            tell_next_meeting(unit, meeting_id)
    return unit.changes


def tell_next_meeting(unit: Unit, meeting_id: str) -> None:
    """Minutes were circulated: where the next meeting of the body is there and still a draft, it gets the item for their adoption."""
    meeting = unit.get(Meeting, meeting_id)
    day = unit.get(Activity, meeting.activity_id).time.earliest
    if meeting.body_id is None or day is None:
        return
    following = meeting_after(unit, body_id=meeting.body_id, day=day, except_id=meeting_id)
    if following is not None:
        put_adoption_items(unit, following, wanted=[one for one in minutes_without_item(unit, following) if one.meeting_id == meeting_id])


def adoption_id(meeting_id: str, of_id: str) -> str:
    """The id of the item by which a meeting adopts the minutes of another one."""
    return link_id("adoption", meeting_id, of_id)


def adopted_by_item(reader: Reader, item_id: str | None) -> str | None:
    """The id of the meeting whose minutes an item is there to adopt; None for any other item."""
    item = reader.find(AgendaItem, item_id)
    meeting = reader.find(Meeting, item.meeting_id) if item is not None else None
    if item is None or meeting is None:
        return None
    return next((other for other in _of_body(reader, meeting.body_id) if adoption_id(meeting.id, other) == item.id), None)


def adoption_items(reader: Reader, meeting_id: str) -> set[str]:
    """The ids of the items by which a meeting could adopt the minutes of others, whether they are there or not.  Raises NotFound."""
    return {adoption_id(meeting_id, other) for other in _of_body(reader, reader.get(Meeting, meeting_id).body_id)}


def _of_body(reader: Reader, body_id: str | None) -> list[str]:
    """The ids of the meetings of a body."""
    if body_id is None:
        return []
    return [str(id) for (id,) in reader.rows("SELECT id FROM meeting WHERE deleted = 0 AND body_id = ?", (body_id,))]


def adopt_by_item(unit: Unit, item_id: str | None, *, day: date | None) -> None:
    """Something was decided on an item: where it is there to adopt minutes, these are adopted."""
    adopted = adopted_by_item(unit, item_id)
    if adopted is None or state_of_minutes(unit, adopted) is MinutesState.ADOPTED:
        return
    item = unit.get(AgendaItem, item_id or "")
    adopt_minutes(unit, adopted, day=day, at_id=item.meeting_id)


def _gap(outline: Outline, items: Sequence[AgendaItem]) -> Gap:
    """Where the adoption stands: behind what opens the meeting, else before everything.  Several come one after the other.

    A meeting is opened by items of procedure, in the first item or right behind it (what closes it is of procedure too), or else by a
    first item about which nothing is to be said or decided.
    """
    lines = [line.item_id for line in outline.lines(0) if not line.continued]
    if not lines:
        return outline.gap_at_end(0)
    by_id = {one.id: one for one in items}
    procedure = [by_id[id].purpose is Purpose.PROCEDURE for id in lines]
    first = [id for id in outline.subtree(lines[0]) if id in lines]
    place = next((place for place, found in enumerate(procedure[: len(first) + 1]) if found), None)
    if place is not None:
        while place + 1 < len(lines) and procedure[place + 1]:
            place += 1
        return outline.gap_after(lines[place])
    opens = by_id[first[0]].purpose in (Purpose.NONE, Purpose.INFORMATION) and not any(by_id[id].carried_from_id for id in first)
    return outline.gap_after(first[0]) if opens else Gap(0, 0, 0)


def _texts(key: str, name: str) -> dict[str, str]:
    from gsef_desktop.documents.wording import load_words

    return {code: load_words(code)(key, name=name) for code in LANGUAGES}
