"""The running of a meeting: which item is dealt with now, since when, what comes next, and what the public may see of it.

Each stretch of time in which an item is dealt with is a row of `ItemRun`, in local time of its session.  The item that is on is that of the
run without an end; in a pause there is none, and the item is the one that was on last.  Only one run of a meeting is open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from gsef_desktop.domain.agenda import lay_out
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.item_time import ItemClock, is_running, latest, seconds_used
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    ItemRun,
    Meeting,
    MeetingSession,
    MeetingState,
    Organisation,
    Person,
    Purpose,
    Translation,
)
from gsef_desktop.services.agenda_reading import number_of, numbers_of
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.meeting_states import start_meeting

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace

Texts = Mapping[str, str]
"""A text by language"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomItem:
    """An item (or a break) that can be dealt with; headings, whose time is that of the items under them, are not.

    `under` are the titles of the items that it stands under, the outermost first.  `confidential` holds also under a confidential one.
    """

    id: str
    session_id: str | None
    number: str
    titles: Texts
    language: str
    purpose: Purpose
    lead: str
    minutes: int
    start: time | None
    """when it is to begin, by the agenda"""
    is_break: bool
    confidential: bool
    proposed: Texts
    chair_note: str
    under: tuple[Texts, ...]
    runs: tuple[ItemRun, ...]

    def title(self, language: str) -> str:
        """The title in a language, else in its own."""
        return in_language(self.titles, language, self.language)

    def clock(self, now: datetime | None = None) -> ItemClock:
        """The time used until `now` (local time), and the time given."""
        return ItemClock(used=seconds_used(self.runs, now), given=self.minutes * 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A meeting as it is run.  `title` is by language; `items` stand in order."""

    meeting_id: str
    titles: Texts
    language: str
    state: MeetingState
    sessions: tuple[MeetingSession, ...]
    items: tuple[RoomItem, ...]
    languages: tuple[str, ...]
    """working languages"""

    def find(self, item_id: str | None) -> RoomItem | None:
        """An item by its id."""
        return next((one for one in self.items if one.id == item_id), None)

    def latest_run(self) -> ItemRun | None:
        """The run that began last in the whole meeting."""
        return latest(run for item in self.items for run in item.runs)

    def current(self) -> RoomItem | None:
        """The item that is on, or was on last; the first one before the beginning."""
        run = self.latest_run()
        return (self.find(run.item_id) if run is not None else None) or (self.items[0] if self.items else None)

    def is_running(self, today: date) -> bool:
        """Whether an item is on, not a pause."""
        run = self.latest_run()
        return run is not None and is_running(run, today)

    def beside(self, item_id: str, step: int) -> RoomItem | None:
        """The item so many places after (or before) another."""
        ids = [one.id for one in self.items]
        place = ids.index(item_id) + step if item_id in ids else -1
        return self.items[place] if 0 <= place < len(ids) else None

    def after(self, item_id: str) -> tuple[RoomItem, ...]:
        """The items that come after one, in order."""
        ids = [one.id for one in self.items]
        return self.items[ids.index(item_id) + 1 :] if item_id in ids else ()

    def session_of(self, item_id: str | None) -> MeetingSession | None:
        """The session in which an item stands, else the first one."""
        item = self.find(item_id)
        wanted = item.session_id if item is not None else None
        return next((one for one in self.sessions if one.id == wanted), self.sessions[0] if self.sessions else None)


def in_language(texts: Texts, language: str, original: str) -> str:
    """A text in a language, else in the one in which it was written."""
    return texts.get(language) or texts.get(original) or next(iter(texts.values()), "")


def read_room(workspace: Workspace, *, meeting_id: str, language: str = "en") -> Room:
    """A meeting as it is run; names of people in `language`.  Raises NotFound."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        activity = reader.get(Activity, meeting.activity_id)
        sessions = sessions_of(reader, meeting_id)
        items = {item.id: item for item in reader.all(AgendaItem, meeting_id=meeting_id)}
        texts = _texts(reader, list(items), activity.id)
        numbers = numbers_of(reader, meeting_id)
        leads = _leads(reader, items.values(), language)
        runs: dict[str, list[ItemRun]] = defaultdict(list)
        for run in reader.all(ItemRun, item_id=list(items), order_by=("day", "started")) if items else ():
            runs[run.item_id].append(run)
    made: list[RoomItem] = []
    above: list[str] = []
    for row in lay_out(sessions, list(items.values())).rows:
        item = items[row.item_id]
        del above[row.depth :]
        if row.is_heading:
            above.append(item.id)
            continue
        made.append(
            RoomItem(
                id=item.id, session_id=row.session_id, number=numbers.get(item.id, row.number), language=item.language,
                titles={**texts[item.id, "title"], item.language: item.title}, purpose=item.purpose, lead=leads.get(item.id, item.lead),
                minutes=row.minutes, start=row.start, is_break=row.is_break,
                confidential=item.confidential or any(items[one].confidential for one in above),
                proposed=_filled({**texts[item.id, "proposed_decision"], item.language: item.proposed_decision}),
                chair_note=item.chair_note, runs=tuple(runs[item.id]),
                under=tuple({**texts[one, "title"], items[one].language: items[one].title} for one in above),
            )
        )  # fmt: skip
    return Room(
        meeting_id=meeting_id, titles={**texts[activity.id, "title"], activity.language: activity.title}, language=activity.language,
        state=meeting.state, sessions=sessions, items=tuple(made), languages=meeting.languages,
    )  # fmt: skip


def _texts(reader: Reader, items: Sequence[str], activity_id: str) -> dict[tuple[str, str], dict[str, str]]:
    """Titles and proposed decisions in other languages: (id, field) to texts by language."""
    found: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for kind, ids in (("agenda_item", items), ("activity", [activity_id])):
        for one in reader.all(Translation, owner_kind=kind, owner_id=list(ids)) if ids else ():
            if one.text.strip():
                found[one.owner_id, one.field][one.language] = one.text
    return found


def _filled(texts: dict[str, str]) -> dict[str, str]:
    return {language: text for language, text in texts.items() if text.strip()}


def _leads(reader: Reader, found: Collection[AgendaItem], language: str) -> dict[str, str]:
    """Who leads, where that is a person or an organisation of the file, as they are called in a language."""
    people = {one.lead_person_id for one in found if one.lead_person_id}
    names = {one.id: person_name(one, language) for one in reader.all(Person, id=sorted(people))} if people else {}
    organisations = {one.lead_organisation_id for one in found if one.lead_organisation_id}
    if organisations:
        translated = reader.texts("organisation", organisations, language)
        for one in reader.all(Organisation, id=sorted(organisations)):
            names[one.id] = translated.get((one.id, "name")) or one.name
    return {one.id: names[lead] for one in found if not one.lead and (lead := one.lead_person_id or one.lead_organisation_id) in names}


# --- writing -----------------------------------------------------------------------------------------------------------------------


def begin_item(workspace: Workspace, *, item_id: str, now: datetime) -> Changes:
    """Go on to an item at a moment (local time of its session): the run of the one before ends, and the meeting is in progress.

    An item that is on already goes on.  Raises NotFound, and Invalid where the meeting is closed.
    """
    number = number_of(workspace, item_id=item_id)
    label = message("Go on to item {number}", number=number) if number else message("Begin a break")
    with workspace.edit(label) as unit:
        item = unit.get(AgendaItem, item_id)
        meeting = unit.get(Meeting, item.meeting_id)
        if meeting.state is MeetingState.CLOSED:
            raise Invalid(
                message("This meeting is closed."), meaning=message("Nothing was changed."),
                remedy=message("Reopen the meeting to go on with it."),
            )  # fmt: skip
        if any(is_running(run, now.date()) for run in unit.all(ItemRun, item_id=item_id, ended=None)):
            return unit.changes
        _end_runs(unit, meeting.id, now)
        layout = lay_out(sessions_of(unit, meeting.id), unit.all(AgendaItem, meeting_id=meeting.id))
        session_id = next((row.session_id for row in layout.rows if row.item_id == item_id), None)
        unit.add(ItemRun(item_id=item_id, session_id=session_id, day=now.date(), started=_second(now)))
        if meeting.state is not MeetingState.IN_PROGRESS:
            start_meeting(workspace, meeting_id=meeting.id, now=now)
    return unit.changes


def pause(workspace: Workspace, *, meeting_id: str, now: datetime) -> Changes:
    """Stop the clock of the item that is on, at a moment (local time of its session).  Raises NotFound."""
    with workspace.edit(message("Pause the meeting")) as unit:
        unit.get(Meeting, meeting_id)
        _end_runs(unit, meeting_id, now)
    return unit.changes


def _end_runs(unit: Unit, meeting_id: str, now: datetime) -> None:
    """End what is on.  A run that was forgotten on another day ends where it began: nobody knows how long it took."""
    items = [item.id for item in unit.all(AgendaItem, meeting_id=meeting_id)]
    for run in unit.all(ItemRun, item_id=items, ended=None) if items else ():
        unit.update(ItemRun, run.id, ended=max(_second(now), run.started) if run.day == now.date() else run.started)


def _second(now: datetime) -> time:
    """Runs are kept to the second."""
    return now.time().replace(microsecond=0)
