"""What the page of the minutes shows: the items in order, each with its notes, decisions and action items, in every language."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from gsef_desktop.domain.agenda import lay_out
from gsef_desktop.domain.minutes import ActionState, MinutesState, action_state, decision_label, minutes_state
from gsef_desktop.domain.records import ActionItem, Activity, AgendaItem, Decision, Meeting, MeetingState, Purpose, Translation
from gsef_desktop.services.action_owners import owner_words, owners_of
from gsef_desktop.services.annexes import AnnexLine, annexes_of
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.minutes import is_deferred, rows_of
from gsef_desktop.services.printed_numbers import printed_numbers
from gsef_desktop.services.votes_reading import VoteLine, votes_by_item
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

Texts = dict[str, str]
"""A text by language"""


@dataclass(frozen=True, kw_only=True)
class DecisionLine:
    """A decision as it stands in the minutes."""

    id: str
    label: str
    language: str
    texts: Texts
    implemented: bool


@dataclass(frozen=True, kw_only=True)
class ActionLine:
    """An action item as it stands in the minutes."""

    id: str
    language: str
    titles: Texts
    owner: str
    due: date | None
    state: ActionState
    decision: str
    """symbol, else D and number, of the decision that it follows from"""
    decision_id: str = ""


@dataclass(frozen=True, kw_only=True)
class ItemMinutes:
    """What was done on an item, or (`item_id` None) in the meeting as a whole."""

    item_id: str | None
    number: str = ""
    title: str = ""
    depth: int = 0
    heading: bool = False
    purpose: Purpose = Purpose.NONE
    proposed: Texts = field(default_factory=dict)
    """the proposed decision"""
    language: str = "en"
    """the original language of the notes"""
    texts: Texts = field(default_factory=dict)
    deferred: bool = False
    decisions: tuple[DecisionLine, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    votes: tuple[VoteLine, ...] = ()
    annexes: tuple[AnnexLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MeetingMinutes:
    """The minutes of a meeting.  `whole` holds what belongs to no item."""

    meeting_id: str
    state: MinutesState
    languages: tuple[str, ...]
    """working languages"""
    items: tuple[ItemMinutes, ...]
    whole: ItemMinutes
    adopted_on: date | None = None
    adopted_at: str = ""
    """symbol, else title, of the meeting that adopted them"""
    adopted_at_id: str = ""
    closed: bool = False
    """the meeting is closed: texts, decisions and votes are locked, how far the minutes have come and action items are not"""

    @property
    def decisions(self) -> int:
        """How many decisions were taken."""
        return sum(len(one.decisions) for one in (*self.items, self.whole))

    @property
    def actions(self) -> int:
        """How many action items there are."""
        return sum(len(one.actions) for one in (*self.items, self.whole))

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written yet."""
        parts = (*self.items, self.whole)
        kept = (one.decisions or one.actions or one.votes or one.annexes or one.deferred or any(one.texts.values()) for one in parts)
        return not any(kept)


def read_minutes(workspace: Workspace, *, meeting_id: str, language: str = "en") -> MeetingMinutes:
    """The minutes of a meeting; titles of items and names of people in `language`.  Raises NotFound."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        items = {item.id: item for item in reader.all(AgendaItem, meeting_id=meeting_id)}
        layout = lay_out(sessions_of(reader, meeting_id), list(items.values()), printed_numbers(reader, meeting, list(items.values())))
        rows = rows_of(reader, meeting_id)
        decisions = reader.all(Decision, meeting_id=meeting_id, order_by=("number",))
        actions = reader.all(ActionItem, meeting_id=meeting_id, order_by=("due_on",))
        texts = _Texts(reader, items.values(), rows.values(), decisions, actions)
        owners = owners_of(reader, actions, language=language)
        voted = votes_by_item(reader, meeting_id, language=language)
        attached = annexes_of(reader, meeting_id)
        whole = rows.get(None)
        adopted_at = _meeting_name(reader, whole.adopted_at_id if whole is not None else None, language)
    labels = {one.id: decision_label(one.symbol, one.number) for one in decisions}
    shown = {row.item_id for row in layout.rows if not row.continued and not row.is_break}
    votes: dict[str | None, list[VoteLine]] = defaultdict(list)
    for item_id, lines in voted.items():
        votes[item_id if item_id in shown else None] += lines
    annexes: dict[str | None, list[AnnexLine]] = defaultdict(list)
    for annex in attached:
        annexes[annex.item_id if annex.item_id in shown else None].append(annex)
    of_item: dict[str | None, list[DecisionLine]] = defaultdict(list)
    for one in decisions:
        of_item[one.item_id if one.item_id in shown else None].append(
            DecisionLine(
                id=one.id, label=labels[one.id], language=one.language, texts=texts.of("decision", one.id, "text", one.language, one.text),
                implemented=one.implemented,
            )
        )  # fmt: skip
    to_do: dict[str | None, list[ActionLine]] = defaultdict(list)
    for each in actions:
        to_do[each.item_id if each.item_id in shown else None].append(
            ActionLine(
                id=each.id, language=each.language, titles=texts.of("action_item", each.id, "title", each.language, each.title),
                owner=owner_words(owners[each.id]), due=each.due_on, state=action_state(each.status),
                decision=labels.get(each.decision_id or "", ""), decision_id=each.decision_id or "",
            )
        )  # fmt: skip

    def notes(item_id: str | None) -> tuple[str, Texts]:
        row = rows.get(item_id)
        return (row.language, texts.of("minutes", row.id, "text", row.language, row.text)) if row is not None else ("", {})

    made = []
    for laid in layout.rows:
        if laid.item_id not in shown or laid.continued:
            continue
        item = items[laid.item_id]
        kept, written = notes(item.id)
        made.append(
            ItemMinutes(
                item_id=item.id, number=laid.number, title=texts.best("agenda_item", item.id, "title", item.title, item.language, language),
                depth=laid.depth, heading=laid.is_heading, purpose=item.purpose, language=kept, texts=written,
                proposed=texts.of("agenda_item", item.id, "proposed_decision", item.language, item.proposed_decision),
                deferred=is_deferred(rows.get(item.id)), decisions=tuple(of_item[item.id]), actions=tuple(to_do[item.id]),
                votes=tuple(votes[item.id]), annexes=tuple(annexes[item.id]),
            )
        )  # fmt: skip
    kept, written = notes(None)
    row = rows.get(None)
    return MeetingMinutes(
        meeting_id=meeting_id, state=minutes_state(row.status) if row is not None else MinutesState.DRAFT, languages=meeting.languages,
        items=tuple(made), adopted_on=row.adopted_on if row is not None else None, adopted_at=adopted_at,
        closed=meeting.state is MeetingState.CLOSED,
        adopted_at_id=(row.adopted_at_id or "") if row is not None and adopted_at else "",
        whole=ItemMinutes(
            item_id=None, language=kept, texts=written, decisions=tuple(of_item[None]), actions=tuple(to_do[None]),
            votes=tuple(votes[None]), annexes=tuple(annexes[None]),
        ),
    )  # fmt: skip


def _meeting_name(reader: Reader, meeting_id: str | None, language: str) -> str:
    """The symbol of a meeting, else its title; empty where it is gone."""
    meeting = reader.find(Meeting, meeting_id)
    if meeting is None or meeting.symbol:
        return meeting.symbol if meeting is not None else ""
    activity = reader.find(Activity, meeting.activity_id)
    return (reader.texts("activity", [activity.id], language).get((activity.id, "title")) or activity.title) if activity is not None else ""


class _Texts:
    """Translations of many records, read at once."""

    def __init__(self, reader: Reader, *groups: object) -> None:
        self._found: dict[tuple[str, str, str], Texts] = defaultdict(dict)
        for kind, records in zip(("agenda_item", "minutes", "decision", "action_item"), groups, strict=True):
            ids = [record.id for record in records]  # type: ignore[attr-defined]
            for one in reader.all(Translation, owner_kind=kind, owner_id=ids) if ids else ():
                if one.text:
                    self._found[kind, one.owner_id, one.field][one.language] = one.text

    def of(self, kind: str, id: str, name: str, language: str, text: str) -> Texts:
        """A field in every language; its original has `language`."""
        found = {**self._found.get((kind, id, name), {}), language: text}
        return {code: each for code, each in found.items() if each}

    def best(self, kind: str, id: str, name: str, text: str, language: str, wanted: str) -> str:
        """A field in the language wanted, else in its original."""
        return text if wanted == language else self._found.get((kind, id, name), {}).get(wanted) or text
