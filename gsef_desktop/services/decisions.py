"""Decisions: numbered within their meeting from 1, in several languages, each to be implemented; and the register of all of them.

A number is given once.  It is never given again, not even after the decision was deleted; only while the minutes are in draft, a decision
whose adding was undone counts as never made.  Every function that writes is one edit.  Those that change what the minutes say raise
Invalid once these are adopted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.minutes import DecisionFilter, DecisionRow, MinutesState, decision_label, decision_symbol
from gsef_desktop.domain.records import (
    ActionItem,
    Activity,
    AgendaItem,
    Decision,
    Meeting,
    MeetingSession,
    Membership,
    MembershipStatus,
    Organisation,
    Translation,
    Vote,
)
from gsef_desktop.services.adoption import adopt_by_item
from gsef_desktop.services.agenda_outline import Outline
from gsef_desktop.services.agenda_reading import find_item
from gsef_desktop.services.attendance import quorum_then
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.minutes import acronym_of, check_not_adopted, state_of_minutes
from gsef_desktop.services.printed_numbers import printed_numbers
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.translating import set_translation
from gsef_desktop.services.votes_reading import VoteLine, lines_of
from gsef_desktop.storage.queries import decisions as queries
from gsef_desktop.storage.queries.action_items import action_rows
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class MembershipOfDecision:
    """A state of a membership that hangs on a decision."""

    organisation_id: str
    organisation: str
    status: MembershipStatus
    since: date | None


@dataclass(frozen=True, kw_only=True)
class ActionOfDecision:
    """An action item that follows from a decision."""

    id: str
    title: str
    owner: str
    due: date | None
    state: str


@dataclass(frozen=True, kw_only=True)
class DecisionDetails:
    """A decision for its inspector; `item` is number and title of the item on which it was taken, `items` are those of its meeting."""

    decision: Decision
    texts: dict[str, str]
    label: str
    meeting: str
    item: str
    items: tuple[tuple[str, str], ...]
    memberships: tuple[MembershipOfDecision, ...]
    actions: tuple[ActionOfDecision, ...]
    adopted: bool
    languages: tuple[str, ...] = ()
    """the working languages of the meeting"""
    votes: tuple[VoteLine, ...] = ()
    """the votes that came to it"""


@dataclass(frozen=True, kw_only=True)
class RegisterChoices:
    """What a register can be filtered by: bodies (id, name) and years; `total` is how many rows there are unfiltered."""

    bodies: tuple[tuple[str, str], ...]
    years: tuple[int, ...]
    total: int
    topics: tuple[str, ...] = ()


# --- reading -----------------------------------------------------------------------------------------------------------------------


def find_decisions(
    workspace: Workspace, *, wanted: DecisionFilter | None = None, language: str = "en", order: str = "date", descending: bool = False
) -> list[str]:
    """The ids of the decisions that pass, in order: by date, symbol, text, meeting or implemented.  Without a filter, all of them."""
    with workspace.read() as reader:
        return queries.decision_ids(reader, wanted=wanted or DecisionFilter(), language=language, order=order, descending=descending)


def read_decisions(workspace: Workspace, *, ids: Sequence[str], language: str = "en") -> list[DecisionRow]:
    """The rows of some decisions, in the order of `ids`."""
    with workspace.read() as reader:
        return queries.decision_rows(reader, ids=ids, language=language)


def decision_choices(workspace: Workspace) -> RegisterChoices:
    """What decisions can be filtered by."""
    with workspace.read() as reader:
        bodies, years, total = queries.decision_choices(reader)
        topics = queries.topics(reader)
    return RegisterChoices(bodies=tuple(bodies), years=tuple(years), total=total, topics=tuple(topics))


def decision_details(workspace: Workspace, *, decision_id: str, language: str = "en") -> DecisionDetails:
    """Read a decision for its inspector.  Raises NotFound."""
    with workspace.read() as reader:
        decision = reader.get(Decision, decision_id)
        row = queries.decision_rows(reader, ids=[decision_id], language=language)[0]
        found = reader.all(Translation, owner_kind="decision", owner_id=decision_id, field="text")
        items = items_of(reader, decision.meeting_id, language)
        actions = action_rows(
            reader, ids=[one.id for one in reader.all(ActionItem, decision_id=decision_id, order_by=("due_on",))], language=language
        )
        memberships = _memberships(reader, decision_id, language)
        meeting = reader.get(Meeting, decision.meeting_id)
        adopted = state_of_minutes(reader, decision.meeting_id) is MinutesState.ADOPTED
        votes = lines_of(reader, reader.all(Vote, decision_id=decision_id, order_by=("rank",)), language=language)
    return DecisionDetails(
        decision=decision,
        texts={**{one.language: one.text for one in found}, decision.language: decision.text},
        label=decision_label(decision.symbol, decision.number),
        meeting=row.meeting,
        item=dict(items).get(decision.item_id or "", ""),
        items=tuple(items),
        memberships=memberships,
        actions=tuple(ActionOfDecision(id=one.id, title=one.title, owner=one.owner, due=one.due, state=one.state) for one in actions),
        adopted=adopted,
        languages=meeting.languages,
        votes=tuple(votes),
    )


def items_of(reader: Reader, meeting_id: str, language: str) -> list[tuple[str, str]]:
    """The items of a meeting in order: id, and number with title; breaks are left out."""
    items = reader.all(AgendaItem, meeting_id=meeting_id)
    sessions = [session.id for session in sessions_of(reader, meeting_id)]
    outline = Outline(sessions, items, printed_numbers(reader, reader.get(Meeting, meeting_id), items))
    by_id = {item.id: item for item in items}
    titles = reader.texts("agenda_item", by_id, language)
    made = []
    for session in range(max(len(sessions), 1)):
        for line in outline.lines(session):
            number = outline.number(line.item_id)
            if number and not line.continued:
                item = by_id[line.item_id]
                title = titles.get((item.id, "title")) if language != item.language else None
                made.append((item.id, f"{number} {title or item.title}".strip()))
    return made


def _memberships(reader: Reader, decision_id: str, language: str) -> tuple[MembershipOfDecision, ...]:
    states = reader.all(Membership, decision_id=decision_id)
    organisations = {one.id: one for one in reader.all(Organisation, id=sorted({one.organisation_id for one in states}))} if states else {}
    names = reader.texts("organisation", organisations, language) if organisations else {}
    made = [
        MembershipOfDecision(
            organisation_id=one.organisation_id,
            organisation=names.get((one.organisation_id, "name")) or organisations[one.organisation_id].name,
            status=one.status,
            since=one.since,
        )
        for one in states
        if one.organisation_id in organisations
    ]
    return tuple(sorted(made, key=lambda one: (one.organisation.casefold(), one.since or date.min)))


# --- writing -----------------------------------------------------------------------------------------------------------------------


def add_decision(
    workspace: Workspace, *, meeting_id: str, item_id: str | None = None, text: str, language: str = "en", decided_on: date | None = None,
    translations: Mapping[str, str] | None = None, at: time | None = None,
) -> Decision:  # fmt: skip
    """Record a decision on an item, or of the meeting, under the next number, and return it.

    It was taken on the day of the item's session, unless `decided_on` is given.  What of the quorum was there in that session is kept with
    it: at a moment (`at`, local time), else at any time of the session.  Raises NotFound, Invalid without a text or where the minutes are
    adopted.
    """
    _required(text)
    with workspace.edit(message("Add a decision")) as unit:
        session = session_of_item(unit, meeting_id, item_id)
        then = quorum_then(unit, meeting_id=meeting_id, session_id=session.id if session is not None else None, at=at)
        return record_decision(
            unit, meeting_id=meeting_id, item_id=item_id, text=text, language=language, decided_on=decided_on,
            translations=translations or {}, present=then.present, needed=then.needed,
        )  # fmt: skip


def record_decision(
    unit: Unit, *, meeting_id: str, item_id: str | None, text: str, language: str, decided_on: date | None = None,
    translations: Mapping[str, str], present: int | None = None, needed: int | None = None,
) -> Decision:  # fmt: skip
    """Record a decision within an edit, with how many were present and how many the quorum asked for.

    Where the item is there to adopt the minutes of an earlier meeting, these are adopted by it.  Raises as `add_decision` does.
    """
    check_not_adopted(unit, meeting_id)
    meeting = unit.get(Meeting, meeting_id)
    if item_id is not None and unit.get(AgendaItem, item_id).meeting_id != meeting_id:
        raise ValueError(f"item {item_id} is not of meeting {meeting_id}")
    draft = state_of_minutes(unit, meeting_id) is MinutesState.DRAFT
    number = queries.highest_number(unit, meeting_id=meeting_id, with_undone=not draft) + 1
    made = unit.add(
        Decision(
            meeting_id=meeting_id, item_id=item_id, number=number, text=_required(text), language=language,
            symbol=decision_symbol(meeting.symbol, number, acronym_of(unit, meeting)),
            decided_on=decided_on or day_of_item(unit, meeting, item_id), present=present, needed=needed,
        )
    )  # fmt: skip
    for code, other in translations.items():
        if code != language and other.strip():
            set_translation(unit, record=Decision, record_id=made.id, field="text", language=code, text=other.strip())
    adopt_by_item(unit, item_id, day=made.decided_on)
    return made


def decide_as_proposed(workspace: Workspace, *, item_id: str, at: time | None = None) -> Decision:
    """Record the proposed decision of an item as a decision, in every language in which it is proposed; `at` as for `add_decision`.

    Raises NotFound, and Invalid where nothing is proposed or the minutes are adopted.
    """
    details = find_item(workspace, item_id=item_id)
    item = details.item
    texts = {language: text for (field, language), text in details.texts if field == "proposed_decision" and text.strip()}
    if not item.proposed_decision.strip():
        raise Invalid(message("No decision is proposed for this item."), remedy=message("Type what was decided."))
    return add_decision(
        workspace, meeting_id=item.meeting_id, item_id=item_id, text=item.proposed_decision, language=item.language, translations=texts,
        at=at,
    )  # fmt: skip


def set_decision_text(workspace: Workspace, *, decision_id: str, language: str, text: str) -> Changes:
    """Set the text in one language (ISO 639-1); an empty one takes a translation away.  Quick edits are one step.

    Raises NotFound, Invalid for an empty original text or where the minutes are adopted.
    """
    with workspace.edit(_label(workspace, decision_id), merge_key=f"decision:{decision_id}:text:{language}") as unit:
        decision = unit.get(Decision, decision_id)
        check_not_adopted(unit, decision.meeting_id)
        if language == decision.language:
            unit.update(Decision, decision_id, text=_required(text))
        else:
            set_translation(unit, record=Decision, record_id=decision_id, field="text", language=language, text=text.strip())
    return unit.changes


def set_decision_day(workspace: Workspace, *, decision_id: str, decided_on: date | None) -> Changes:
    """Set the day on which it was taken.  Raises NotFound, and Invalid where the minutes are adopted."""
    with workspace.edit(_label(workspace, decision_id)) as unit:
        check_not_adopted(unit, unit.get(Decision, decision_id).meeting_id)
        unit.update(Decision, decision_id, decided_on=decided_on)
    return unit.changes


def set_decision_item(workspace: Workspace, *, decision_id: str, item_id: str | None) -> Changes:
    """Set on which item of its meeting it was taken; it keeps its number.  Raises NotFound, and Invalid where the minutes are adopted."""
    with workspace.edit(_label(workspace, decision_id)) as unit:
        decision = unit.get(Decision, decision_id)
        check_not_adopted(unit, decision.meeting_id)
        if item_id is not None and unit.get(AgendaItem, item_id).meeting_id != decision.meeting_id:
            raise ValueError(f"item {item_id} is not of the meeting of decision {decision_id}")
        unit.update(Decision, decision_id, item_id=item_id)
    return unit.changes


def set_implemented(
    workspace: Workspace, *, decision_ids: Sequence[str], implemented: bool, day: date | None = None
) -> Changes:  # fmt: skip
    """Mark decisions as implemented on a day (today), or not; this goes on after the minutes are adopted.  Raises NotFound."""
    label = message("Mark as implemented") if implemented else message("Mark as not implemented")
    with workspace.edit(label) as unit:
        for decision_id in decision_ids:
            unit.update(Decision, decision_id, implemented=implemented, implemented_on=(day or date.today()) if implemented else None)
    return unit.changes


def set_implemented_on(workspace: Workspace, *, decision_id: str, day: date | None) -> Changes:
    """Set the day on which a decision was implemented, which marks it as implemented; None: the day is not known.  Raises NotFound."""
    with workspace.edit(_label(workspace, decision_id)) as unit:
        decision = unit.get(Decision, decision_id)
        unit.update(Decision, decision_id, implemented=decision.implemented or day is not None, implemented_on=day)
    return unit.changes


def set_topics(workspace: Workspace, *, decision_ids: Sequence[str], topics: Sequence[str]) -> Changes:
    """Set the topics of decisions; they are for finding and do not belong to the minutes.  Raises NotFound."""
    kept = tuple(dict.fromkeys(topic for one in topics if (topic := " ".join(one.split()))))
    label = message("Change the topics of decisions") if len(decision_ids) > 1 else _label(workspace, decision_ids[0])
    with workspace.edit(label) as unit:
        for decision_id in decision_ids:
            unit.update(Decision, decision_id, topics=kept)
    return unit.changes


def give_topic(workspace: Workspace, *, decision_ids: Sequence[str], topic: str, given: bool = True) -> Changes:
    """Give decisions a topic, or take it from them.  Raises NotFound."""
    topic = " ".join(topic.split())
    label = message("Change the topics of decisions") if len(decision_ids) > 1 else _label(workspace, decision_ids[0])
    with workspace.edit(label) as unit:
        for decision_id in decision_ids:
            others = tuple(one for one in unit.get(Decision, decision_id).topics if one != topic)
            unit.update(Decision, decision_id, topics=(*others, topic) if given and topic else others)
    return unit.changes


def list_topics(workspace: Workspace) -> list[str]:
    """The topics that decisions have, in order, to choose from."""
    with workspace.read() as reader:
        return queries.topics(reader)


def delete_decisions(workspace: Workspace, *, decision_ids: Sequence[str]) -> Changes:
    """Delete decisions; their numbers are not given again, and their action items stay.  Raises NotFound, Invalid in adopted minutes."""
    label = message("Delete decisions")
    if len(decision_ids) == 1:
        with workspace.read() as reader:
            label = _named(reader.get(Decision, decision_ids[0]), message("Delete a decision"), delete=True)
    with workspace.edit(label) as unit:
        for decision_id in decision_ids:
            check_not_adopted(unit, unit.get(Decision, decision_id).meeting_id)
            delete_with_dependents(unit, Decision, decision_id)
    return unit.changes


def follow_symbol(unit: Unit, meeting_id: str) -> None:
    """Let the symbols of decisions follow that of their meeting, as long as the minutes are in draft: later they stand in papers."""
    if state_of_minutes(unit, meeting_id) is not MinutesState.DRAFT:
        return
    meeting = unit.get(Meeting, meeting_id)
    acronym = acronym_of(unit, meeting)
    for decision in unit.all(Decision, meeting_id=meeting_id):
        if decision.number is not None:
            unit.update(Decision, decision.id, symbol=decision_symbol(meeting.symbol, decision.number, acronym))


def day_of_item(reader: Reader, meeting: Meeting, item_id: str | None) -> date | None:
    """The day of the session in which an item stands; without one the first day of the meeting, None where no day is known."""
    session = session_of_item(reader, meeting.id, item_id)
    if session is not None and session.day is not None:
        return session.day
    activity = reader.find(Activity, meeting.activity_id)
    return activity.time.earliest if activity is not None and activity.time.has_days else None


def session_of_item(reader: Reader, meeting_id: str, item_id: str | None) -> MeetingSession | None:
    """The session in which an item stands, else the first of the meeting; None where it has none."""
    sessions = sessions_of(reader, meeting_id)
    if item_id is not None and sessions:
        outline = Outline([session.id for session in sessions], reader.all(AgendaItem, meeting_id=meeting_id))
        return sessions[outline.session(item_id)] if item_id in outline else sessions[0]
    return sessions[0] if sessions else None


def _required(text: str) -> str:
    text = text.strip()
    if not text:
        raise Invalid(message("A decision needs a text."), meaning=message("Nothing was changed."))
    return text


def _label(workspace: Workspace, decision_id: str) -> Message:
    with workspace.read() as reader:
        return _named(reader.get(Decision, decision_id), message("Change a decision"))


def _named(decision: Decision, plain: Message, *, delete: bool = False) -> Message:
    name = decision_label(decision.symbol, decision.number)
    if not name:
        return plain
    return message("Delete decision {name}", name=name) if delete else message("Change decision {name}", name=name)
