"""The agenda of a meeting, with annotations or without, and its chair's running script: PDF to print, DOCX to go on writing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import AgendaDocument, AgendaLine, PrintedDocument
from gsef_desktop.documents.content import AgendaSession as PrintedSession
from gsef_desktop.documents.flow import Block, FlowDocument, Heading, ListItem, Look, Paragraph, Run, Text, text
from gsef_desktop.documents.wording import Words, words_of
from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.agenda_content import Agenda, AgendaRow
from gsef_desktop.domain.minutes import decision_label
from gsef_desktop.domain.records import AgendaItem, Decision, ItemKind, Meeting
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.confidential import confidential_items
from gsef_desktop.services.minutes import is_deferred, rows_of
from gsef_desktop.services.printing import agenda_document, called_agenda
from gsef_desktop.services.printing_agenda_tables import papers_table, session_table
from gsef_desktop.services.printing_lines import blocks_of
from gsef_desktop.services.printing_meeting_flow import MeetingFlow, make_document
from gsef_desktop.services.printing_names import Texts
from gsef_desktop.services.printing_subject import Subject

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_DAY = 24 * 60
_PURPOSES = ("decision", "discussion", "information", "election", "procedure")


class AgendaSheet(StrEnum):
    """What is made of the agenda as running text."""

    AGENDA = "agenda"
    """the plain agenda, a table a day; what is printed is set by `agenda_pdf`, this has the same content to go on writing"""
    ANNOTATED = "annotated-agenda"
    """for those who take part: annotations, related papers, what became of an item before, proposed decisions"""
    SCRIPT = "script"
    """for the chair: clock times, notes for the chair, proposed decisions"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAgenda:
    """What goes into such a document, and which of its texts are not translated."""

    document: FlowDocument
    texts: Texts


def agenda_text_document(
    workspace: Workspace,
    *,
    meeting_id: str,
    sheet: str = AgendaSheet.ANNOTATED,
    language: str = "en",
    format: str = "pdf",
    paper: str = "A4",
    without_confidential: bool = False,
    provisional: bool | None = None,
    with_changes: bool = False,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The agenda, annotated or not, or the chair's script in a language (one of LANGUAGES), as PDF or DOCX; see `minutes_document`.

    An agenda is called provisional or not, or as the meeting stands (None); `with_changes` adds what has changed since it was issued
    before, but to the script, which is always used as it is.
    """
    words, wanted = words_of(language), AgendaSheet(sheet)
    agenda = read_agenda(workspace, meeting_id=meeting_id)
    with workspace.read() as reader:
        read = read_agenda_text(
            reader, agenda, words, sheet=wanted, closed=without_confidential, provisional=provisional, with_changes=with_changes
        )
    return make_document(workspace, read.document, read.texts, format=format, paper=paper, progress=progress)


def read_agenda_text(
    reader: Reader, agenda: Agenda, words: Words, *, sheet: AgendaSheet = AgendaSheet.ANNOTATED, closed: bool = False,
    provisional: bool | None = None, with_changes: bool = False,
) -> ReadAgenda:  # fmt: skip
    """Put a document together, without confidential items if it is for the public (`closed`).  Raises NotFound."""
    flow = MeetingFlow.read(reader, agenda.meeting_id, words)
    writer = _Writer(flow, agenda, sheet, closed=closed, provisional=provisional, with_changes=with_changes)
    printed, subject = writer.printed, flow.subject
    blocks = list(writer.blocks())
    issued = printed.masthead
    head = flow.masthead(issued_on=issued.issued_on, original=subject.activity.language,
                         also_in=issued.also_in if sheet is AgendaSheet.AGENDA else ())  # fmt: skip
    head = replace(head, symbol=issued.symbol)
    facts = flow.when_and_where(printed)
    if printed.working_languages:
        facts.append((words("working_languages"), words.language_names(printed.working_languages, capital=True)))
    key = {
        AgendaSheet.AGENDA: "provisional_agenda" if printed.provisional else "agenda",
        AgendaSheet.ANNOTATED: "annotated_provisional_agenda" if printed.provisional else "annotated_agenda",
        AgendaSheet.SCRIPT: "script",
    }[sheet]
    return ReadAgenda(document=flow.document(key, head, facts, blocks, tuple(writer.notes())), texts=flow.texts)


class _Writer:
    """Makes the blocks of an annotated agenda or of a script."""

    def __init__(
        self, flow: MeetingFlow, agenda: Agenda, sheet: AgendaSheet, *, closed: bool, provisional: bool | None, with_changes: bool
    ) -> None:  # fmt: skip
        self._flow, self._words, self._agenda, self._closed = flow, flow.words, agenda, closed
        self._is_script, self._is_plain = sheet is AgendaSheet.SCRIPT, sheet is AgendaSheet.AGENDA
        self._items = {item.id: item for item in flow.reader.all(AgendaItem, meeting_id=agenda.meeting_id)}
        self._hidden = confidential_items(self._items.values()) if closed else frozenset[str]()
        read = agenda_document(
            flow.reader,
            agenda,
            flow.texts,
            flow.words,
            hidden=self._hidden,
            open_to_all=closed,
            with_changes=with_changes and not self._is_script,
        )
        self.printed: AgendaDocument = called_agenda(read, provisional)
        if sheet is AgendaSheet.ANNOTATED:  # which has no breaks
            for item in self._items.values():
                if item.kind is ItemKind.BREAK:
                    flow.texts.fallbacks.pop((item.id, "title"), None)
        self._history = self._read_history() if sheet is AgendaSheet.ANNOTATED else {}

    def notes(self) -> Iterator[str]:
        """What stands at the end."""
        words, printed = self._words, self.printed
        if printed.city and any(line.start for session in printed.sessions for line in session.lines):
            yield words("note_times", city=printed.city, offset=printed.offset)
        if self._is_plain and printed.prefix and any(line.papers for session in printed.sessions for line in session.lines):
            yield words("note_prefix", prefix=printed.prefix)
        if printed.interpretation:
            yield words("interpretation_into", languages=words.language_names(printed.interpretation)) + "."
        yield from printed.notes
        if self._hidden:
            yield words("without_confidential")

    def blocks(self) -> Iterator[Block]:
        """The whole document."""
        if self._is_script:
            yield Paragraph(text=text(self._words("chair_only")), look=Look.NOTE)
        read = [one for one in self._agenda.sessions if one.id is not None or one.rows]
        for session, printed in zip(read, self.printed.sessions, strict=True):
            rows = [row for row in session.rows if row.id not in self._hidden]
            yield from self._session(printed)
            if self._is_plain:
                yield from session_table(printed, self._words)
                continue
            for row, line in zip(rows, printed.lines, strict=True):
                yield from self._row(row, line)
        if not any(session.lines for session in self.printed.sessions):
            yield Paragraph(text=text(self._words("no_items")), look=Look.EMPTY)
        if self._is_plain:
            yield from papers_table(self.printed, self._words)
        if self.printed.changes:
            yield Heading(level=2 if self._is_plain else 1, title=text(self._words("changes_since")))
            yield from (ListItem(text=text(one)) for one in self.printed.changes)

    def _session(self, session: PrintedSession) -> Iterator[Block]:
        words = self._words
        day = words.day(session.day) if session.day else words("undated")
        said = ", ".join(part for part in (day, words.times(session.start, session.end)) if part)
        title = words("session_heading", day=said, title=session.title) if session.title else said
        yield Heading(level=2 if self._is_plain else 1, title=text(title))
        yield from self._flow.note([session.place, *(told.removesuffix(".") for told in session.notes)])
        if not session.lines and any(one.lines for one in self.printed.sessions):
            yield Paragraph(text=text(words("no_items_day")), look=Look.EMPTY)

    def _row(self, row: AgendaRow, line: AgendaLine) -> Iterator[Block]:
        words, flow = self._words, self._flow
        if row.kind is ItemKind.BREAK:
            if self._is_script:
                yield Paragraph(text=(Run(text=f"{self._clock(row)} ", bold=True), Run(text=line.title or words("break"), italic=True)))
            return
        title = line.title or words("untitled")
        yield Heading(
            level=2 if not row.depth else 3,
            number=shown_number(row.number, words.language),
            title=text(words("continued", title=title) if row.continued else title),
        )
        item = self._items.get(row.id)
        if row.continued or item is None:
            return
        yield from self._about(row, line)
        yield from blocks_of(flow.lines(item, "chair_note" if self._is_script else "text"))
        yield from self._papers(row, line)
        yield from self._item_history(row.id)
        yield from flow.labelled(words("proposed_decision"), flow.lines(item, "proposed_decision"), italic=True)

    def _about(self, row: AgendaRow, line: AgendaLine) -> Iterator[Block]:
        """What for, by whom, and for the chair when."""
        words = self._words
        said = ". ".join(
            part for part in (
                words(line.purpose) if line.purpose in _PURPOSES else "", words("lead_is", name=line.lead) if line.lead else "",
                words("confidential") if row.confidential else "", words("consent_item") if row.consent else "", line.note,
            ) if part
        )  # fmt: skip
        clock = self._clock(row) if self._is_script and not row.heading else ""
        if clock:
            yield Paragraph(text=(Run(text=clock, bold=True), *((Run(text=f" {said}", quiet=True),) if said else ())))
        else:
            yield from self._flow.note([said])

    def _clock(self, row: AgendaRow) -> str:
        """When an item begins and ends, and how long it takes; empty where nothing of it is known."""
        words = self._words
        long = words("minutes_long", number=row.minutes) if row.minutes else ""
        if row.start is None:
            return long
        span = words.times(row.start, _later(row.start, row.minutes) if row.minutes else None)
        return f"{span} ({long})" if long else span

    def _papers(self, row: AgendaRow, line: AgendaLine) -> Iterator[Block]:
        own = [paper for paper in self.printed.papers if row.number and row.number in (paper.item, *paper.further)]
        if own:
            yield Paragraph(text=text(self._words("papers"), bold=True))
        for paper in own:
            title = paper.title if paper.title != line.title or not paper.symbol else ""
            runs = (
                (Run(text=paper.symbol, bold=True), Run(text=f" {title}"))
                if paper.symbol and title
                else text(paper.symbol or title, bold=bool(paper.symbol))
            )
            yield ListItem(text=runs)

    # --- what became of an item before -----------------------------------------------------------------------------------------------

    def _read_history(self) -> dict[str, list[tuple[str, Text]]]:
        """For each item what earlier meetings of the same body did on items of the same title, the newest first."""
        subject, reader = self._flow.subject, self._flow.reader
        if subject.meeting.body_id is None or subject.first_day is None:
            return {}
        wanted = {_key(item): item.id for item in self._items.values() if item.kind is ItemKind.ITEM and _key(item)}
        found: dict[str, list[tuple[str, Text]]] = {}
        for day, earlier in self._earlier(subject.meeting.body_id, subject.first_day):
            items = reader.all(AgendaItem, meeting_id=earlier.meeting.id)
            hidden = confidential_items(items) if self._closed else frozenset[str]()
            for item in items:
                own = wanted.get(_key(item))
                if own is not None and item.kind is ItemKind.ITEM and item.id not in hidden and own not in self._hidden:
                    found.setdefault(own, []).append(self._told(earlier, day, item))
        return found

    def _item_history(self, item_id: str) -> Iterator[Block]:
        """Which meetings had the item, as a list where something is known of what they did."""
        told, label = self._history.get(item_id, []), self._words("item_history")
        if not any(said for _, said in told):
            names = "; ".join(name for name, _ in told)
            yield from self._flow.labelled(label, text(names))
            return
        yield Paragraph(text=text(label, bold=True))
        for name, said in told:
            yield ListItem(text=(Run(text=f"{name}." if said else name, bold=True), *said))

    def _earlier(self, body_id: str, before: date) -> list[tuple[date, Subject]]:
        reader = self._flow.reader
        subjects = [Subject.read(reader, meeting.id) for meeting in reader.all(Meeting, body_id=body_id)]
        dated = [(one.first_day, one) for one in subjects if one.first_day is not None and one.first_day < before]
        return sorted(dated, key=lambda pair: (pair[0], pair[1].meeting.id), reverse=True)

    def _told(self, earlier: Subject, day: date, item: AgendaItem) -> tuple[str, Text]:
        """An earlier meeting and what it did on an item: its decisions, or that it was deferred."""
        words, flow = self._words, self._flow
        name = earlier.meeting.symbol or flow.texts.get(earlier.activity, "title")
        parts = list[Run]()
        for one in flow.reader.all(Decision, item_id=item.id, order_by=("number",)):
            label = decision_label(one.symbol, one.number)
            if label:  # apart from the decision, which may be in another language, with its spaces
                parts.append(Run(text=f" {words('decision_named', name=label)}:"))
            parts += [replace(line, text=f" {line.text}") for line in flow.lines(one, "text")]
        if is_deferred(rows_of(flow.reader, earlier.meeting.id).get(item.id)):
            parts.append(Run(text=f" {words('item_deferred')}"))
        return f"{name}, {words.short_day(day)}", tuple(parts)


def _key(item: AgendaItem) -> str:
    """A title as it is compared."""
    return " ".join(item.title.split()).casefold()


def _later(start: time, minutes: int) -> time:
    moment = (start.hour * 60 + start.minute + minutes) % _DAY
    return time(moment // 60, moment % 60)
