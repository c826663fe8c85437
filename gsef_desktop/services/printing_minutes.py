"""The minutes of a meeting, its decisions and its action list as documents: PDF to print, DOCX to go on writing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, ListItem, Look, Paragraph, Row, Run, Table, text
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words, words_of
from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.minutes import ActionState, MinutesState
from gsef_desktop.domain.records import LANGUAGES, ActionItem, AgendaItem, Attendance, Decision, Meeting, MinutesAnnex, Participation
from gsef_desktop.services.action_owners import owner_words, owners_of
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.annexes import AnnexLine
from gsef_desktop.services.confidential import confidential_items
from gsef_desktop.services.minutes import rows_of
from gsef_desktop.services.minutes_reading import ActionLine, DecisionLine, ItemMinutes, MeetingMinutes, read_minutes
from gsef_desktop.services.printing_attendance import session_columns
from gsef_desktop.services.printing_flow import Format
from gsef_desktop.services.printing_lines import blocks_of
from gsef_desktop.services.printing_meeting_flow import MeetingFlow, make_document
from gsef_desktop.services.printing_names import Texts, person_name
from gsef_desktop.services.printing_participants import NameLook, read_groups
from gsef_desktop.services.printing_votes import VoteWriter, annex_blocks, annex_files
from gsef_desktop.services.votes_reading import VoteLine
from gsef_desktop.storage.queries.activity_list_rows import last_change

if TYPE_CHECKING:
    from gsef_desktop.domain.agenda_content import Agenda
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_RECORDED = (Attendance.PRESENT, Attendance.PROXY, Attendance.APOLOGIES)


class MinutesSheet(StrEnum):
    """What is made of the minutes."""

    MINUTES = "minutes"
    """everything: notes, decisions and action items, item by item"""
    DECISIONS = "decisions"
    """the decisions alone, under their items"""
    ACTIONS = "actions"
    """the action items as a list"""


_TITLES = {MinutesSheet.MINUTES: "minutes", MinutesSheet.DECISIONS: "decisions", MinutesSheet.ACTIONS: "action_list"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMinutes:
    """What goes into a document of the minutes, and which of its texts are not translated."""

    document: FlowDocument
    texts: Texts


def minutes_document(
    workspace: Workspace,
    *,
    meeting_id: str,
    sheet: str = MinutesSheet.MINUTES,
    language: str = "en",
    format: str = "pdf",
    paper: str = "A4",
    without_confidential: bool = False,
    roll_calls: bool = False,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The minutes of a meeting, or its decisions or action items alone, in a language (one of LANGUAGES), as PDF or DOCX.

    `without_confidential` leaves out confidential items with what was said, decided and is to be done about them; `roll_calls` says who
    voted how.  Annexes that are PDFs are bound behind a PDF of the minutes, and listed in a DOCX.  `progress` is called
    with the share done, from 0 to 1, and may raise Cancelled.  The number of pages of a DOCX is that of the PDF.  Raises NotFound, Invalid
    for another language or paper, and ValueError for another sheet or format.
    """
    words, wanted = words_of(language), MinutesSheet(sheet)
    minutes = read_minutes(workspace, meeting_id=meeting_id, language=language)
    agenda = read_agenda(workspace, meeting_id=meeting_id)
    with TemporaryDirectory(prefix="gsef-annexes-") as folder:
        with workspace.read() as reader:
            writer = make_writer(reader, minutes, words, without_confidential=without_confidential, roll_calls=roll_calls)
            binds = wanted is MinutesSheet.MINUTES and Format(format) is Format.PDF
            files, pages = annex_files(reader, writer.annexes if binds else (), Path(folder))
            writer.bound = files
            read = read_sheet(reader, minutes, agenda, words, sheet=wanted, writer=writer)
        made = make_document(workspace, read.document, read.texts, format=format, paper=paper, progress=progress)
        if not files:
            return made
        from gsef_desktop.documents.annexes import bind_behind

        behind = [(f"{words('annex_named', number=one.number)}: {one.title(language)}", one.id) for one in writer.annexes]
        data = bind_behind(made.data, [(title, files[id]) for title, id in behind if id in files])
    return replace(made, data=data, pages=made.pages + pages)


def read_sheet(
    reader: Reader,
    minutes: MeetingMinutes,
    agenda: Agenda,
    words: Words,
    *,
    sheet: MinutesSheet = MinutesSheet.MINUTES,
    without_confidential: bool = False,
    writer: _Writer | None = None,
) -> ReadMinutes:
    """Put a document together.  Raises NotFound."""
    writer = writer or make_writer(reader, minutes, words, without_confidential=without_confidential)
    flow = writer.flow
    blocks = list(writer.blocks(sheet))
    changed = last_change(reader)
    issued_on = None if minutes.state is MinutesState.DRAFT and sheet is not MinutesSheet.ACTIONS else changed
    original = next((one.language for one in writer.items if any(one.texts.values())), flow.subject.activity.language)
    head = flow.masthead(issued_on=issued_on, original=original, also_in=_complete(writer.items, sheet))
    facts = [*flow.when_and_where(flow.agenda(agenda)), *writer.facts(sheet)]
    notes = (words("without_confidential"),) if writer.left_out else ()
    return ReadMinutes(document=flow.document(_TITLES[sheet], head, facts, blocks, notes), texts=flow.texts)


def make_writer(
    reader: Reader, minutes: MeetingMinutes, words: Words, *, without_confidential: bool = False, roll_calls: bool = False
) -> _Writer:
    """What makes the blocks of a document.  Raises NotFound."""
    return _Writer(MeetingFlow.read(reader, minutes.meeting_id, words), minutes, closed=without_confidential, roll_calls=roll_calls)


def _complete(items: Iterable[ItemMinutes], sheet: MinutesSheet) -> tuple[str, ...]:
    """The languages in which everything that is printed was written."""
    found: list[dict[str, str]] = []
    for one in items:
        found += [one.texts] if any(one.texts.values()) and sheet is MinutesSheet.MINUTES else []
        found += [each.texts for each in one.decisions] if sheet is not MinutesSheet.ACTIONS else []
        found += [each.titles for each in one.actions] if sheet is not MinutesSheet.DECISIONS else []
    return tuple(code for code in LANGUAGES if found and all(texts.get(code) for texts in found))


class _Writer:
    """Makes the blocks of a document of the minutes."""

    def __init__(self, flow: MeetingFlow, minutes: MeetingMinutes, *, closed: bool, roll_calls: bool = False) -> None:
        reader, meeting_id = flow.reader, minutes.meeting_id
        self.flow = flow
        self.bound: dict[str, Path] = {}
        """the files of annexes that are bound behind the document"""
        self._votes = VoteWriter(flow, roll_calls)
        self._flow, self._words, self._minutes = flow, flow.words, minutes
        self._records = {item.id: item for item in reader.all(AgendaItem, meeting_id=meeting_id)}
        self._rows = rows_of(reader, meeting_id)
        self._decisions = {one.id: one for one in reader.all(Decision, meeting_id=meeting_id)}
        self._actions = {one.id: one for one in reader.all(ActionItem, meeting_id=meeting_id)}
        self._owners = owners_of(reader, self._actions.values(), language=flow.words.language, name_of=person_name)
        self._annexes = {one.id: one for one in reader.all(MinutesAnnex, meeting_id=meeting_id)}
        for group in (self._records, self._rows, self._decisions, self._actions, self._annexes):
            flow.texts.load(group.values())
        flow.texts.load(line.vote for one in (*minutes.items, minutes.whole) for line in one.votes)
        hidden = confidential_items(self._records.values()) if closed else frozenset[str]()
        self.left_out = bool(hidden)
        """whether there are confidential items that are not printed"""
        kept = [one for one in (*minutes.items, minutes.whole) if one.item_id not in hidden]
        secret = {each.id for one in minutes.items if one.item_id in hidden for each in one.decisions}
        self.items = [_without(one, secret) for one in kept]
        """what is printed, the meeting as a whole at the end"""

    def facts(self, sheet: MinutesSheet) -> Iterator[tuple[str, str]]:
        """How far the minutes have come, or how many action items are open."""
        words = self._words
        if sheet is MinutesSheet.ACTIONS:
            still_open = sum(each.state is ActionState.OPEN for one in self.items for each in one.actions)
            yield words("action_open"), str(still_open)
            return
        yield words("status"), self._state()

    @property
    def annexes(self) -> list[AnnexLine]:
        """The annexes that are printed, in order."""
        return sorted((annex for one in self.items for annex in one.annexes), key=lambda annex: annex.number)

    def _state(self) -> str:
        """How far the minutes have come; adopted ones say when and where they were."""
        words, row = self._words, self._rows.get(None)
        state = words.term("minutes_states", self._minutes.state.value)
        if row is None or self._minutes.state is not MinutesState.ADOPTED:
            return state
        day = words.short_day(row.adopted_on) if row.adopted_on is not None else ""
        other = self._flow.reader.find(Meeting, row.adopted_at_id)
        meeting = clean(other.symbol) if other is not None else ""
        if meeting and day:
            return words("minutes_adopted_at_on", state=state, meeting=meeting, day=day)
        if meeting:
            return words("minutes_adopted_at", state=state, meeting=meeting)
        return words("minutes_adopted_on", state=state, day=day) if day else state

    def blocks(self, sheet: MinutesSheet) -> Iterator[Block]:
        """The whole document."""
        if sheet is MinutesSheet.ACTIONS:
            yield from self._list()
            return
        if sheet is MinutesSheet.DECISIONS:
            found = [block for one in self._with_decisions() for block in self._item(one, only_decisions=True)]
            yield from found or [Paragraph(text=text(self._words("no_decisions")), look=Look.EMPTY)]
            return
        yield from self._attendance()
        for one in self.items:
            if one.item_id is not None or one.decisions or one.actions or one.votes or any(one.texts.values()):
                yield from self._item(one)
        if len(self.items) == 1 and self._minutes.is_empty:
            yield Paragraph(text=text(self._words("no_items")), look=Look.EMPTY)
        yield from annex_blocks(self._flow, self.annexes, self._annexes, self.bound)

    def _with_decisions(self) -> list[ItemMinutes]:
        """The items with decisions, and those that they stand under."""
        wanted: list[ItemMinutes] = []
        for one in reversed(self.items):
            below = wanted[-1] if wanted else None
            if one.decisions or (one.heading and below is not None and below.number.startswith(f"{one.number}.")):
                wanted.append(one)
        return wanted[::-1]

    def _attendance(self) -> Iterator[Block]:
        """Who was there, and who sent apologies, as far as it was recorded."""
        words, flow, meeting = self._words, self._flow, self._flow.subject.meeting
        present = {one.id for one in flow.reader.all(Participation, meeting_id=meeting.id) if one.attendance in _RECORDED}
        if not present:
            return
        groups = read_groups(flow.reader, meeting, flow.texts, words, NameLook(only=frozenset(present)))
        yield Heading(level=2, title=text(words("participants_of")))
        sessions = session_columns(flow.reader, meeting.id, words)
        rows: list[Row] = []
        for group in groups:
            rows.append(Row(cells=(text(group.title),), group=True))
            for each in (line for one in group.classes for line in one.lines if line.attends):
                name = f"{each.name}, {each.place}" if each.place else each.name
                told = sessions.cells.get(each.id, ()) if sessions.heads else (words(each.attends),)
                rows.append(Row(cells=(text(name), text(each.represented_by), *(text(one) for one in told))))
        columns = [Column(title=words("name"), share=5, is_head=True), Column(title=words("represented_by"), share=4),
                   *(Column(title=head, share=2) for head in sessions.heads or (words("attends"),))]  # fmt: skip
        if not any(row.cells[1] for row in rows if not row.group):  # nobody is represented by anybody
            del columns[1]
            rows = [row if row.group else replace(row, cells=(row.cells[0], *row.cells[2:])) for row in rows]
        yield Table(caption="", columns=tuple(columns), rows=tuple(rows), key="attendance")

    def _item(self, one: ItemMinutes, *, only_decisions: bool = False) -> Iterator[Block]:
        words, flow = self._words, self._flow
        record = self._records.get(one.item_id or "")
        title = flow.texts.get(record, "title") if record is not None else words("meeting_as_whole")
        number = shown_number(one.number, words.language)
        yield Heading(level=2 if not one.depth else 3, number=number, title=text(title or words("untitled")))
        written = False
        if not only_decisions:
            row = self._rows.get(one.item_id)
            lines = flow.lines(row, "text") if row is not None else []
            yield from blocks_of(lines)
            written = bool(lines)
            if one.deferred:
                yield Paragraph(text=text(words("item_deferred"), italic=True))
            for vote in one.votes:
                yield from self._votes.blocks(vote)
                written = True
        for decision in one.decisions:
            taken = next((vote for vote in one.votes if vote.vote.decision_id == decision.id), None)
            yield from self._decision(decision, vote=taken if only_decisions else None, with_day=only_decisions)
        if only_decisions:
            return
        for action in one.actions:
            yield self._action(action)
        if one.annexes and one.item_id is not None:
            said = ", ".join(words("annex_named", number=annex.number) for annex in one.annexes)
            yield Paragraph(text=text(said), look=Look.NOTE)
            written = True
        if not (written or one.deferred or one.decisions or one.actions or one.heading):
            yield Paragraph(text=text(words("nothing_recorded")), look=Look.EMPTY)

    def _decision(self, line: DecisionLine, *, vote: VoteLine | None, with_day: bool) -> Iterator[Paragraph]:
        words, record = self._words, self._decisions[line.id]
        day = words.short_day(record.decided_on).replace(" ", "\u00a0") if with_day and record.decided_on is not None else ""
        counted = self._votes.numbers(vote.numbers) if vote is not None and vote.numbers is not None and vote.elected == () else ""
        behind = "; ".join(part for part in (day, counted, self._implemented(line, record)) if part)
        label = words("decision_named", name=line.label) if line.label else words("decision")
        yield from self._flow.labelled(f"{label}:", self._flow.lines(record, "text"), behind=f"({behind})" if behind else "")

    def _implemented(self, line: DecisionLine, record: Decision) -> str:
        words = self._words
        if not line.implemented:
            return ""
        day = words.short_day(record.implemented_on) if record.implemented_on is not None else ""
        return ", ".join(part for part in (words("implemented"), day) if part)

    def _action(self, line: ActionLine) -> ListItem:
        words = self._words
        owner = self._owner(line)
        parts = [f"{words('owner')}: {owner}" if owner else ""]
        parts.append(f"{words('due')}: {words.short_day(line.due)}" if line.due is not None else "")
        parts.append(words.term("action_states", line.state.value) if line.state is not ActionState.OPEN else "")
        said = "; ".join(part for part in parts if part)
        runs = [Run(text=f"{words('action_item')}: ", bold=True), Run(text=self._flow.texts.get(self._actions[line.id], "title"))]
        return ListItem(text=(*runs, *((Run(text=f" ({said})", quiet=True),) if said else ())))

    def _list(self) -> Iterator[Block]:
        """All action items: those that are open first, each by the day on which it is due."""
        words = self._words
        lines = [(one, each) for one in self.items for each in one.actions]
        if not lines:
            yield Paragraph(text=text(words("no_actions")), look=Look.EMPTY)
            return
        columns = (
            Column(title=words("action_item"), share=5, is_head=True), Column(title=words("owner"), share=2.4),
            Column(title=words("due"), share=1.8), Column(title=words("decision"), share=2), Column(title=words("item"), share=0.8),
        )  # fmt: skip
        rows: list[Row] = []
        for state in ActionState:
            own = sorted((pair for pair in lines if pair[1].state is state), key=lambda pair: (pair[1].due or date.max, pair[1].id))
            if own:
                rows.append(Row(cells=(text(words(f"action_{state.value}")),), group=True))
            for one, each in own:
                title = self._flow.texts.get(self._actions[each.id], "title")
                due = words.short_day(each.due) if each.due is not None else ""
                rows.append(
                    Row(
                        cells=(
                            text(title),
                            text(self._owner(each)),
                            text(due),
                            text(each.decision),
                            text(shown_number(one.number, words.language, whole=True)),
                        )
                    )
                )
        yield Heading(level=2, title=text(words("action_items")))
        yield Table(caption="", columns=columns, rows=tuple(rows), key="actions")

    def _owner(self, line: ActionLine) -> str:
        """Who does it: people of the file as documents name them, organisations, and the words that were typed."""
        return clean(owner_words(self._owners[line.id]))


def _without(one: ItemMinutes, secret: set[str]) -> ItemMinutes:
    """An item without the action items that follow from decisions which are left out."""
    return replace(one, actions=tuple(each for each in one.actions if each.decision_id not in secret))
