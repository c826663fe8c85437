"""Lists of decisions and of action items for scripts and for people at a terminal."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.minutes import ActionFilter, DecisionFilter, decision_label
from gsef_desktop.domain.records import ActionItem, Decision
from gsef_desktop.services.action_owners import owners_of
from gsef_desktop.services.decisions import items_of
from gsef_desktop.services.listing_common import by_id
from gsef_desktop.services.listing_votes import VoteNumbers, numbers_by_decision
from gsef_desktop.services.translating import titles_of
from gsef_desktop.storage.queries.action_items import action_ids, action_rows
from gsef_desktop.storage.queries.decisions import decision_ids, decision_rows
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class DecisionEntry:
    """A decision.  `texts` holds it in every language, `actions` the ids of its action items."""

    id: str
    symbol: str
    number: int | None
    meeting: str
    meeting_symbol: str
    meeting_title: str
    body: str
    item: str
    """the number and the title of the agenda item"""
    text: str
    language: str
    texts: dict[str, str]
    decided_on: date | None
    implemented: bool
    implemented_on: date | None
    topics: tuple[str, ...]
    present: int | None
    """how many counted for the quorum when it was taken, and how many it asked for"""
    needed: int | None
    vote: VoteNumbers | None
    """how the motion went, where one was put to the vote"""
    actions: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ActionItemEntry:
    """An action item.  `state` is open, done or dropped; `overdue` says that an open one should have been done."""

    id: str
    title: str
    language: str
    titles: dict[str, str]
    owner: str
    """everybody who has it, as one text"""
    owners: tuple[str, ...]
    due: date | None
    remind_days: int | None
    done_on: date | None
    state: str
    overdue: bool
    meeting: str | None
    meeting_symbol: str
    meeting_title: str
    item: str
    decision: str
    """the symbol of the decision that it follows from"""
    decision_id: str | None


def list_decisions(workspace: Workspace, *, meeting_id: str | None = None, year: int | None = None) -> list[DecisionEntry]:
    """The decisions of a meeting by number, or those of all meetings by day; with `year` those of a year."""
    wanted = DecisionFilter(meeting_id=meeting_id, years=frozenset() if year is None else frozenset({year}))
    with workspace.read() as reader:
        ids = decision_ids(reader, wanted=wanted, language="en")
        records = by_id(reader.all(Decision, id=ids)) if ids else {}
        texts = titles_of(reader, "decision", {one.id: (one.language, one.text) for one in records.values()}, "text")
        actions: dict[str, list[str]] = defaultdict(list)
        for one in reader.all(ActionItem, decision_id=ids, order_by=("due_on",)) if ids else ():
            actions[one.decision_id or ""].append(one.id)
        items = _items(reader, {one.meeting_id for one in records.values()})
        voted = numbers_by_decision(reader, ids)
        rows = decision_rows(reader, ids=ids, language="")
    if meeting_id is not None:
        rows.sort(key=lambda row: (records[row.id].number is None, records[row.id].number or 0))
    return [
        DecisionEntry(
            id=row.id, symbol=row.symbol, number=records[row.id].number, meeting=row.meeting_id, meeting_symbol=row.meeting_symbol,
            meeting_title=row.meeting, body=row.body, item=items.get(records[row.id].item_id or "", ""), text=row.text,
            language=records[row.id].language, texts=texts[row.id], decided_on=row.decided_on, implemented=row.implemented,
            implemented_on=row.implemented_on, topics=row.topics, present=records[row.id].present, needed=records[row.id].needed,
            vote=voted.get(row.id), actions=tuple(actions[row.id]),
        )
        for row in rows
    ]  # fmt: skip


def list_actions(
    workspace: Workspace, *, meeting_id: str | None = None, year: int | None = None, today: date | None = None
) -> list[ActionItemEntry]:
    """The action items of a meeting or of all, by the day they are due; with `year` those of a year.  `today` is for what is overdue."""
    today = today or date.today()
    wanted = ActionFilter(meeting_id=meeting_id, years=frozenset() if year is None else frozenset({year}))
    with workspace.read() as reader:
        ids = action_ids(reader, wanted=wanted, language="en")
        records = by_id(reader.all(ActionItem, id=ids)) if ids else {}
        titles = titles_of(reader, "action_item", {one.id: (one.language, one.title) for one in records.values()})
        items = _items(reader, {one.meeting_id for one in records.values() if one.meeting_id})
        symbols = {one.id: decision_label(one.symbol, one.number) for one in reader.all(Decision)}
        owners = owners_of(reader, records.values(), language="en")
        rows = action_rows(reader, ids=ids, language="")
    return [
        ActionItemEntry(
            id=row.id, title=row.title, language=records[row.id].language, titles=titles[row.id], owner=row.owner,
            owners=tuple(one.name for one in owners[row.id]), due=row.due, remind_days=row.remind_days, done_on=row.done_on,
            state=row.state.value, overdue=row.is_overdue(today), meeting=row.meeting_id, meeting_symbol=row.meeting_symbol,
            meeting_title=row.meeting, item=items.get(records[row.id].item_id or "", ""), decision=symbols.get(row.decision_id or "", ""),
            decision_id=row.decision_id,
        )
        for row in rows
    ]  # fmt: skip


def _items(reader: Reader, meetings: set[str]) -> dict[str, str]:
    """Number and title of the items of some meetings."""
    return {id: text for meeting_id in meetings for id, text in items_of(reader, meeting_id, "")}
