"""The membership of an organisation as dated states: adding, correcting and removing them, who decided each and in which meeting.

A state holds from its day until the next one, and says everything: status and category.  So whoever becomes an associate member gets
another state of the same status, and whoever is suspended keeps the category that the state names.  The status on any day follows from the
days (`gsef_desktop.domain.membership`), and no two states of an organisation begin on the same day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.membership import state_on
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Activity, Body, Decision, Meeting, Membership, MembershipStatus, Organisation, kind_of
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, TimeFrame
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.membership_categories import category_called, category_titles, list_categories
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class StateInfo:
    """A state as the inspector shows it; each text may be empty."""

    state: Membership
    category: str
    """the title of the category in the reader's language, or its words"""
    decided_by: str
    """the body, or who it was in words"""
    meeting: str
    """the title of the meeting"""
    meeting_time: TimeFrame
    decision: str
    """the symbol of the decision, its number where it has none, or the beginning of its text"""


@dataclass(frozen=True, kw_only=True)
class MeetingChoice:
    """A meeting to choose from; `label` tells it from the others.  `decisions` are the ids and the texts of what it decided."""

    id: str
    label: str
    time: TimeFrame
    body_id: str | None


def states_of(reader: Reader, organisation_id: str, language: str) -> tuple[StateInfo, ...]:
    """The states of an organisation, the newest first."""
    states = reader.all(Membership, organisation_id=organisation_id)
    if not states:
        return ()
    states.sort(key=lambda one: one.since or date.min)  # stable: of one day the one given later stays the later
    states.reverse()
    categories = category_titles(reader, language) if any(one.category_id for one in states) else {}
    bodies = _names(reader, Body, {one.body_id for one in states}, language)
    decisions = {one.id: one for one in reader.all(Decision, id=sorted({one.decision_id for one in states if one.decision_id}))}
    meetings = {one.id: one for one in _meetings(reader, {one.meeting_id for one in states if one.meeting_id}, language)}
    made = []
    for one in states:
        meeting, decision = meetings.get(one.meeting_id or ""), decisions.get(one.decision_id or "")
        made.append(
            StateInfo(
                state=one,
                category=categories.get(one.category_id or "") or one.category,
                decided_by=bodies.get(one.body_id or "") or one.decided_by,
                meeting=meeting.label if meeting else "",
                meeting_time=meeting.time if meeting else UNKNOWN_TIME,
                decision=decision_label(decision) if decision else "",
            )
        )
    return tuple(made)


def decision_label(decision: Decision) -> str:
    """What a decision is called: its symbol, "D2", or the beginning of its text."""
    if decision.symbol:
        return decision.symbol
    if decision.number is not None:
        return f"D{decision.number}"
    text = " ".join(decision.text.split())
    return text if len(text) <= 40 else text[:39].rstrip() + "…"


# --- states ------------------------------------------------------------------------------------------------------------------------------


def add_next_state(workspace: Workspace, *, organisation_id: str, day: date) -> Membership:
    """Add a state to be filled in: like the one that holds on `day`, from that day on, or from the first day after it that is free.

    The first state of an organisation is that of a prospect, without a date.
    """
    with workspace.edit(_label(workspace, organisation_id)) as unit:
        unit.get(Organisation, organisation_id)
        states = unit.all(Membership, organisation_id=organisation_id)
        taken, now = {one.since for one in states}, state_on(states, day)
        while states and day in taken:
            day += timedelta(days=1)
        return unit.add(
            Membership(
                organisation_id=organisation_id,
                status=now.status if now else MembershipStatus.PROSPECT,
                since=day if states else None,
                category_id=now.category_id if now else None,
                category=now.category if now else "",
            )
        )


def update_state(workspace: Workspace, *, state_id: str, **fields: object) -> Changes:
    """Set fields of a state.  Raises NotFound, and Invalid where another state begins on the same day."""
    with workspace.edit(_label_of_state(workspace, state_id)) as unit:
        _check_days(unit, unit.update(Membership, state_id, **fields))
    return unit.changes


def delete_state(workspace: Workspace, *, state_id: str) -> Changes:
    """Remove a state; the one before it then holds until the next.  Raises NotFound."""
    with workspace.edit(_label_of_state(workspace, state_id)) as unit:
        unit.delete(Membership, state_id)
    return unit.changes


def set_category(workspace: Workspace, *, state_id: str, text: str, day: date, language: str) -> Changes:
    """Set the category of a state as typed: one of the list that can be given when the state begins (on `day` where it has no date), in
    whichever language, else the words as they are.  Raises NotFound."""
    with workspace.read() as reader:
        state = reader.get(Membership, state_id)
    text = " ".join(text.split())
    chosen = category_called(list_categories(workspace, language=language), text, state.since or day) if text else None
    return update_state(workspace, state_id=state_id, category_id=chosen, category="" if chosen else text)


def set_decided_by(workspace: Workspace, *, state_id: str, text: str) -> Changes:
    """Set who decided a state as typed: the body of that name or acronym, else the words as they are.  Raises NotFound."""
    text = " ".join(text.split())
    with workspace.read() as reader:
        body = _body_called(reader, text) if text else None
    return update_state(workspace, state_id=state_id, body_id=body, decided_by="" if body else text)


def set_meeting(workspace: Workspace, *, state_id: str, meeting_id: str | None) -> Changes:
    """Set the meeting in which a state was decided, and its body where nobody is named yet; a decision of another meeting goes.

    Raises NotFound.
    """
    with workspace.edit(_label_of_state(workspace, state_id)) as unit:
        state = unit.get(Membership, state_id)
        fields: dict[str, object] = {"meeting_id": meeting_id}
        decision = unit.find(Decision, state.decision_id)
        if decision is not None and decision.meeting_id != meeting_id:
            fields["decision_id"] = None
        if meeting_id is not None:
            body_id = unit.get(Meeting, meeting_id).body_id
            if body_id is not None and state.body_id is None and not state.decided_by:
                fields["body_id"] = body_id
        unit.update(Membership, state_id, **fields)
    return unit.changes


def set_decision(workspace: Workspace, *, state_id: str, decision_id: str | None) -> Changes:
    """Link a state to the decision that made it, and to its meeting.  Raises NotFound."""
    with workspace.edit(_label_of_state(workspace, state_id)) as unit:
        fields: dict[str, object] = {"decision_id": decision_id}
        if decision_id is not None:
            meeting = unit.get(Meeting, unit.get(Decision, decision_id).meeting_id)
            state = unit.get(Membership, state_id)
            fields["meeting_id"] = meeting.id
            if meeting.body_id is not None and state.body_id is None and not state.decided_by:
                fields["body_id"] = meeting.body_id
        unit.update(Membership, state_id, **fields)
    return unit.changes


def change_status(workspace: Workspace, *, organisation_id: str, status: MembershipStatus, day: date) -> Changes:
    """Give a membership another status from `day` on.

    The state before stays in its history, and its category goes on unless the organisation leaves.  The first state has no date; a state
    that began on that very day is corrected, and goes when the one before it says the same.  Raises NotFound.
    """
    with workspace.edit(_label(workspace, organisation_id)) as unit:
        unit.get(Organisation, organisation_id)
        _change_status(unit, organisation_id, status, day)
    return unit.changes


def change_statuses(workspace: Workspace, *, ids: Sequence[str], status: MembershipStatus | None, day: date) -> Changes:
    """The same for several organisations as one step; None takes the membership of each away.  Raises NotFound."""
    label = _label(workspace, ids[0]) if len(ids) == 1 else message("Change {number} memberships", number=len(ids))
    with workspace.edit(label) as unit:
        for organisation_id in ids:
            put_status(unit, organisation_id=organisation_id, status=status, day=day)
    return unit.changes


def put_status(unit: Unit, *, organisation_id: str, status: MembershipStatus | None, day: date) -> None:
    """The same for one organisation within an edit that is open already."""
    if status is not None:
        _change_status(unit, organisation_id, status, day)
        return
    for state in unit.all(Membership, organisation_id=organisation_id):
        unit.delete(Membership, state.id)


def _change_status(unit: Unit, organisation_id: str, status: MembershipStatus, day: date) -> None:
    states = unit.all(Membership, organisation_id=organisation_id)
    now = state_on(states, day)
    if now is None:
        unit.add(Membership(organisation_id=organisation_id, status=status, since=day if states else None))
    elif now.status is not status:
        before = state_on([one for one in states if one.id != now.id], day)
        if now.since != day:
            kept = status is not MembershipStatus.LEFT
            unit.add(
                Membership(
                    organisation_id=organisation_id, status=status, since=day, category=now.category if kept else "",
                    category_id=now.category_id if kept else None,
                )
            )  # fmt: skip
        elif before is not None and _same(before, now, status):
            unit.delete(Membership, now.id)
        else:
            unit.update(Membership, now.id, status=status)


def _same(before: Membership, now: Membership, status: MembershipStatus) -> bool:
    """Whether the state before says the same as `now` would with that status."""
    leaves = now.status is MembershipStatus.LEFT  # which has no category of its own to lose
    return before.status is status and (
        leaves or (before.category_id, before.category) == (now.category_id, now.category)
    )  # fmt: skip


# --- choosing ----------------------------------------------------------------------------------------------------------------------------


def list_meetings_to_choose(workspace: Workspace, *, language: str) -> list[MeetingChoice]:
    """All meetings, the newest first, each with a label of its own."""
    with workspace.read() as reader:
        return sorted(_meetings(reader, None, language), key=lambda one: (one.time.earliest or date.min, one.label), reverse=True)


def list_decisions(workspace: Workspace, *, meeting_id: str) -> list[tuple[str, str, str]]:
    """The decisions of a meeting in their order: id, what each is called, and its text."""
    with workspace.read() as reader:
        found = reader.all(Decision, meeting_id=meeting_id, order_by=("number", "symbol"))
    return [(one.id, decision_label(one), " ".join(one.text.split())) for one in found]


def names_of_bodies(workspace: Workspace, *, language: str) -> list[str]:
    """The names of all bodies, for completion."""
    with workspace.read() as reader:
        return list(_names(reader, Body, None, language).values())


def _meetings(reader: Reader, ids: set[str] | None, language: str) -> list[MeetingChoice]:
    if ids is not None and not ids:
        return []
    found = reader.all(Meeting) if ids is None else reader.all(Meeting, id=sorted(ids))
    activities = {one.id: one for one in reader.all(Activity, id=[one.activity_id for one in found])}
    titles = reader.texts("activity", list(activities), language)
    made = []
    for one in found:
        activity = activities.get(one.activity_id)
        if activity is None:
            continue
        title = titles.get((activity.id, "title")) or activity.title
        label = ", ".join(part for part in (title, one.symbol) if part)
        made.append(MeetingChoice(id=one.id, label=label, time=activity.time, body_id=one.body_id))
    return made


def _names(reader: Reader, record: type[Body], ids: set[str | None] | None, language: str) -> dict[str, str]:
    wanted = None if ids is None else [one for one in ids if one]
    if wanted is not None and not wanted:
        return {}
    found = reader.all(record, order_by=("rank",)) if wanted is None else reader.all(record, id=wanted)
    texts = reader.texts(kind_of(record), [one.id for one in found], language)
    return {one.id: texts.get((one.id, "name")) or one.name for one in found}


def _body_called(reader: Reader, text: str) -> str | None:
    """The id of the one body of that name, in any language, or acronym; None for none or several."""
    key = text_key(text)
    bodies = reader.all(Body)
    names: dict[str, set[str]] = {one.id: {text_key(one.name), text_key(one.acronym)} for one in bodies}
    rows = reader.rows("SELECT owner_id, text FROM translation WHERE owner_kind = 'body' AND field = 'name' AND deleted = 0")
    for owner, translated in rows:
        names.get(owner, set()).add(text_key(translated))
    found = [id for id, keys in names.items() if key in keys]
    return found[0] if len(found) == 1 else None


def _check_days(unit: Unit, state: Membership) -> None:
    if unit.count(Membership, organisation_id=state.organisation_id, since=state.since) > 1:
        raise Invalid(
            message("Another state of this membership begins on that day, or also has no date."), meaning=message("Nothing was changed."),
            remedy=message("Change that state, or type another day."),
        )  # fmt: skip


def _label(workspace: Workspace, organisation_id: str) -> Message:
    with workspace.read() as reader:
        one = reader.find(Organisation, organisation_id)
    return message("Change the membership of {name}", name=one.name if one is not None else "")


def _label_of_state(workspace: Workspace, state_id: str) -> Message:
    with workspace.read() as reader:
        return message(
            "Change the membership of {name}", name=reader.get(Organisation, reader.get(Membership, state_id).organisation_id).name
        )
