"""The life of a meeting: draft, issued (and revised), in progress, closed, and back; each step is kept with who, when and why.

When an agenda is issued, a snapshot of it is kept with the step: numbers and symbols stand from then on, and a revision lists what has
changed since.  A closed meeting is locked by the storage (`gsef_desktop.storage.closed_meetings`), whoever writes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from gsef_desktop.domain.agenda import LaidOutItem, lay_out
from gsef_desktop.domain.agenda_snapshot import (
    AgendaChange,
    AgendaSnapshot,
    ItemShot,
    PaperShot,
    SessionShot,
    compare,
    read_snapshot,
)
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.frozen_numbers import NOT_PRINTED
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    ItemKind,
    Meeting,
    MeetingSession,
    MeetingState,
    MeetingStep,
    MeetingStepKind,
    Paper,
    PaperStatus,
    Translation,
    kind_of,
)
from gsef_desktop.domain.symbols import with_revision
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.printed_numbers import last_issued, printed_numbers, steps_of
from gsef_desktop.services.symbols import next_paper_symbol

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step in the life of a meeting, with what it changed in print."""

    id: str
    kind: MeetingStepKind
    day: date
    at: time | None
    author: str
    reason: str
    revision: int
    symbol: str
    changes: tuple[AgendaChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLife:
    """Where a meeting stands.  `pending` is what has changed since the agenda was last issued; `printed_as` the symbol on it."""

    meeting_id: str
    state: MeetingState
    revision: int
    printed_as: str
    issued_on: date | None
    closed_on: date | None
    steps: tuple[Step, ...]
    pending: tuple[AgendaChange, ...]

    @property
    def was_issued(self) -> bool:
        """Whether an agenda has ever been issued."""
        return any(step.kind in (MeetingStepKind.ISSUED, MeetingStepKind.REVISED) for step in self.steps)


# --- reading -----------------------------------------------------------------------------------------------------------------------------


def read_life(workspace: Workspace, *, meeting_id: str) -> MeetingLife:
    """Where a meeting stands, with its steps, the oldest first.  Raises NotFound."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        steps = _steps(steps_of(reader, meeting_id))
        pending = pending_changes(reader, meeting)
    return MeetingLife(
        meeting_id=meeting_id, state=meeting.state, revision=meeting.revision,
        printed_as=with_revision(meeting.symbol, meeting.revision), issued_on=meeting.issued_on, closed_on=meeting.closed_on,
        steps=steps, pending=pending,
    )  # fmt: skip


def pending_changes(reader: Reader, meeting: Meeting) -> tuple[AgendaChange, ...]:
    """What has changed in an agenda that is out since it was last issued; nothing for a draft, or a meeting that is closed."""
    if meeting.state not in (MeetingState.ISSUED, MeetingState.IN_PROGRESS):
        return ()
    found = last_issued(reader, meeting.id)
    return compare(found[1], snapshot_of(reader, meeting)) if found is not None else ()


def changes_of_revision(reader: Reader, meeting: Meeting) -> tuple[AgendaChange, ...]:
    """What the agenda in print lists as changed: what is not issued yet, or else what its last revision changed."""
    if pending := pending_changes(reader, meeting):
        return pending
    if meeting.state is MeetingState.DRAFT:
        return ()
    issued = [step for step in _steps(steps_of(reader, meeting.id)) if step.kind in (MeetingStepKind.ISSUED, MeetingStepKind.REVISED)]
    return issued[-1].changes if issued else ()


def _steps(steps: list[MeetingStep]) -> tuple[Step, ...]:
    before: AgendaSnapshot | None = None
    made = []
    for step in steps:
        snapshot = read_snapshot(step.snapshot)
        changes = compare(before, snapshot) if before is not None and snapshot is not None else ()
        before = snapshot or before
        made.append(
            Step(
                id=step.id, kind=step.kind, day=step.day, at=step.at, author=step.author, reason=step.reason, revision=step.revision,
                symbol=step.symbol, changes=changes,
            )
        )  # fmt: skip
    return tuple(made)


def snapshot_of(reader: Reader, meeting: Meeting, *, renumber: bool = False) -> AgendaSnapshot:
    """The agenda of a meeting as it is now; with `renumber` its numbers follow from the order alone."""
    sessions, items = sessions_of(reader, meeting.id), reader.all(AgendaItem, meeting_id=meeting.id)
    printed = NOT_PRINTED if renumber else printed_numbers(reader, meeting, items)
    titles: dict[str, dict[str, str]] = {}
    ids = tuple(item.id for item in items)
    for one in reader.all(Translation, owner_kind=kind_of(AgendaItem), owner_id=ids, field="title") if ids else ():
        titles.setdefault(one.owner_id, {})[one.language] = one.text
    known = {item.id: item for item in items}
    shots = tuple(
        _item_shot(known[row.item_id], row, titles.get(row.item_id, {}))
        for row in lay_out(sessions, items, printed).rows
        if known[row.item_id].kind is ItemKind.ITEM
    )
    papers = reader.all(Paper, meeting_id=meeting.id, order_by=("symbol", "rank"))
    place = reader.get(Activity, meeting.activity_id).place
    return AgendaSnapshot(
        symbol=meeting.symbol, place=place.text or place.city or "", items=shots,
        sessions=tuple(SessionShot(id=one.id, when=_when(one), room=one.room) for one in sessions),
        papers=tuple(
            PaperShot(id=one.id, symbol=one.symbol, title=one.title, confidential=one.confidential)
            for one in papers
            if one.status is not PaperStatus.WITHDRAWN
        ),
    )  # fmt: skip


def _item_shot(item: AgendaItem, row: LaidOutItem, titles: dict[str, str]) -> ItemShot:
    """An item; minutes and start of a heading only follow from what is under it, and are not printed."""
    start = f"{row.start:%H:%M}" if row.start is not None and not row.is_heading else ""
    return ItemShot(
        id=item.id, number=row.number, title=item.title, titles=titles, session=row.session_id or "",
        minutes=0 if row.is_heading else row.minutes, start=start, purpose=item.purpose.value, lead=item.lead, text=item.text,
        proposed=item.proposed_decision, confidential=item.confidential,
    )  # fmt: skip


def _when(session: MeetingSession) -> str:
    hours = "–".join(f"{one:%H:%M}" for one in (session.start, session.end) if one is not None)
    return " ".join(part for part in (session.day.isoformat() if session.day else "", hours) if part)


# --- steps -------------------------------------------------------------------------------------------------------------------------------


def issue_meeting(workspace: Workspace, *, meeting_id: str, reason: str = "", author: str = "", now: datetime | None = None) -> Changes:
    """Issue the agenda of a draft: numbers and symbols stand from now on, and papers without a symbol get theirs.

    A meeting that was issued before and taken back gets its next revision.  Raises NotFound, and Invalid where it is no draft.
    """

    def change(unit: Unit, meeting: Meeting, moment: datetime) -> None:
        before = last_issued(unit, meeting_id)
        revision = meeting.revision + 1 if before is not None else meeting.revision
        _number_papers(unit, meeting)
        meeting = unit.update(Meeting, meeting_id, state=MeetingState.ISSUED, issued_on=moment.date(), revision=revision)
        kind = MeetingStepKind.REVISED if before is not None else MeetingStepKind.ISSUED
        _keep(unit, meeting, kind, moment, author or workspace.author, reason, snapshot_of(unit, meeting, renumber=True))

    return _step(workspace, meeting_id, message("Issue the agenda"), (MeetingState.DRAFT,), change, now)


def revise_meeting(
    workspace: Workspace, *, meeting_id: str, renumber: bool = False, reason: str = "", author: str = "", now: datetime | None = None
) -> Changes:
    """Issue the agenda again after changes, as Rev.1 and so on; with `renumber`, 2 bis and 3 become 3 and 4.

    Raises NotFound, and Invalid where it was not issued, is closed, or nothing has changed.
    """

    def change(unit: Unit, meeting: Meeting, moment: datetime) -> None:
        found = last_issued(unit, meeting_id)
        snapshot = snapshot_of(unit, meeting, renumber=renumber)
        if found is not None and not compare(found[1], snapshot):
            raise Invalid(message("Nothing has changed since the agenda was issued."), meaning=message("No revision was made."))
        meeting = unit.update(Meeting, meeting_id, revision=meeting.revision + 1, issued_on=moment.date())
        _keep(unit, meeting, MeetingStepKind.REVISED, moment, author or workspace.author, reason, snapshot)

    states = (MeetingState.ISSUED, MeetingState.IN_PROGRESS)
    return _step(workspace, meeting_id, message("Issue a revised agenda"), states, change, now)


def start_meeting(workspace: Workspace, *, meeting_id: str, author: str = "", now: datetime | None = None) -> Changes:
    """Say that the meeting has begun; of one that was never issued, numbers stand from now on.  Raises NotFound and Invalid."""

    def change(unit: Unit, meeting: Meeting, moment: datetime) -> None:
        fresh = meeting.state is MeetingState.DRAFT
        if fresh:
            _number_papers(unit, meeting)
        meeting = unit.update(Meeting, meeting_id, state=MeetingState.IN_PROGRESS)
        snapshot = snapshot_of(unit, meeting, renumber=True) if fresh else None
        _keep(unit, meeting, MeetingStepKind.STARTED, moment, author or workspace.author, "", snapshot)

    return _step(workspace, meeting_id, message("Start the meeting"), (MeetingState.DRAFT, MeetingState.ISSUED), change, now)


def close_meeting(workspace: Workspace, *, meeting_id: str, reason: str = "", author: str = "", now: datetime | None = None) -> Changes:
    """Close a meeting: agenda, papers, participants and minutes are locked.  Raises NotFound and Invalid."""

    def change(unit: Unit, meeting: Meeting, moment: datetime) -> None:
        fresh = meeting.state is MeetingState.DRAFT
        meeting = unit.update(Meeting, meeting_id, state=MeetingState.CLOSED, closed_on=moment.date())
        snapshot = snapshot_of(unit, meeting, renumber=True) if fresh else None
        _keep(unit, meeting, MeetingStepKind.CLOSED, moment, author or workspace.author, reason, snapshot)

    states = (MeetingState.DRAFT, MeetingState.ISSUED, MeetingState.IN_PROGRESS)
    return _step(workspace, meeting_id, message("Close the meeting"), states, change, now)


def reopen_meeting(workspace: Workspace, *, meeting_id: str, reason: str, author: str = "", now: datetime | None = None) -> Changes:
    """Unlock a closed meeting: it goes on as before.  Raises NotFound, and Invalid without a reason or where it is not closed."""

    def change(unit: Unit, meeting: Meeting, moment: datetime) -> None:
        kinds = {step.kind for step in steps_of(unit, meeting_id)}
        issued = not kinds.isdisjoint((MeetingStepKind.ISSUED, MeetingStepKind.REVISED))
        state = MeetingState.ISSUED if issued and MeetingStepKind.STARTED not in kinds else MeetingState.IN_PROGRESS
        meeting = unit.update(Meeting, meeting_id, state=state, closed_on=None)
        _keep(unit, meeting, MeetingStepKind.REOPENED, moment, author or workspace.author, _reason(reason))

    return _step(workspace, meeting_id, message("Reopen the meeting"), (MeetingState.CLOSED,), change, now)


def back_to_draft(workspace: Workspace, *, meeting_id: str, reason: str, author: str = "", now: datetime | None = None) -> Changes:
    """Take an agenda that was issued back to a draft, in which numbers and symbols move again; issued anew it is a revision.

    Raises NotFound, and Invalid without a reason, for a draft, or for a closed meeting.
    """

    def change(unit: Unit, meeting: Meeting, moment: datetime) -> None:
        meeting = unit.update(Meeting, meeting_id, state=MeetingState.DRAFT)
        _keep(unit, meeting, MeetingStepKind.REOPENED, moment, author or workspace.author, _reason(reason))

    states = (MeetingState.ISSUED, MeetingState.IN_PROGRESS)
    return _step(workspace, meeting_id, message("Take the agenda back to a draft"), states, change, now)


def go_to_state(workspace: Workspace, *, meeting_id: str, state: MeetingState) -> Changes:
    """Take the step that leads to a state; nothing changes where the meeting is there already.

    Raises NotFound, and Invalid for a step back, which needs a reason.
    """
    with workspace.read() as reader:
        now = reader.get(Meeting, meeting_id).state
    if now is state:
        return Changes()
    steps: dict[MeetingState, Callable[..., Changes]] = {
        MeetingState.ISSUED: issue_meeting, MeetingState.IN_PROGRESS: start_meeting, MeetingState.CLOSED: close_meeting,
    }  # fmt: skip
    order = list(MeetingState)
    if state not in steps or order.index(state) < order.index(now):
        _reason("")
    return steps[state](workspace, meeting_id=meeting_id)


def _step(
    workspace: Workspace, meeting_id: str, label: Message, allowed: tuple[MeetingState, ...],
    change: Callable[[Unit, Meeting, datetime], None], now: datetime | None,
) -> Changes:  # fmt: skip
    with workspace.edit(label) as unit:
        meeting = unit.get(Meeting, meeting_id)
        if meeting.state not in allowed:
            raise Invalid(_REFUSED[meeting.state], meaning=message("Nothing was changed."))
        change(unit, meeting, now or datetime.now(UTC).astimezone())
    return unit.changes


_REFUSED = {
    MeetingState.DRAFT: message("The agenda is a draft: it was not issued yet."),
    MeetingState.ISSUED: message("The agenda was issued already."),
    MeetingState.IN_PROGRESS: message("The meeting has begun."),
    MeetingState.CLOSED: message("The meeting is closed. Reopen it first."),
}


def _reason(reason: str) -> str:
    reason = " ".join(reason.split())
    if not reason:
        raise Invalid(
            message("Say why: a step back is kept with its reason."), meaning=message("Nothing was changed."),
        )  # fmt: skip
    return reason


def _keep(
    unit: Unit, meeting: Meeting, kind: MeetingStepKind, moment: datetime, author: str, reason: str, snapshot: AgendaSnapshot | None = None
) -> None:
    unit.add(
        MeetingStep(
            meeting_id=meeting.id, kind=kind, day=moment.date(), at=moment.time(), author=author, reason=" ".join(reason.split()),
            revision=meeting.revision, symbol=with_revision(meeting.symbol, meeting.revision),
            snapshot=snapshot.to_json() if snapshot is not None else "",
        )
    )  # fmt: skip


def _number_papers(unit: Unit, meeting: Meeting) -> None:
    """Give the papers of a meeting with a symbol theirs, where they have none."""
    from gsef_desktop.services.agenda_reading import numbers_of

    if not meeting.symbol:
        return
    numbers = numbers_of(unit, meeting.id)
    for paper in unit.all(Paper, meeting_id=meeting.id, order_by=("rank",), symbol=""):
        if paper.status is PaperStatus.WITHDRAWN:
            continue
        of = unit.find(Paper, paper.of_id)
        symbol = next_paper_symbol(
            unit, meeting, numbers.get(paper.item_id or "", ""), kind=paper.kind, of=of.symbol if of is not None else ""
        )
        unit.update(Paper, paper.id, symbol=with_revision(symbol, paper.revision))
