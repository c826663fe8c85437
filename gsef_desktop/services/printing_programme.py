"""The programme of activities of a year as a document: PDF to print, DOCX to go on writing.

ReportLab and python-docx are imported only when something is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import Masthead, PrintedDocument
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, ListItem, Look, Paragraph, Row, Run, Table, Text, text
from gsef_desktop.documents.sentences import sentence
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.documents.wording import Words, load_words, words_of
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.findings import FindingView
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    CALENDAR_KINDS,
    LANGUAGES,
    Activity,
    ActivityStatus,
    Direction,
    Indicator,
    Programme,
    StrategicAction,
)
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.domain.time_writing import write_day, write_number
from gsef_desktop.services.checks import findings
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.printing_flow import Format, check_paper, make_flow
from gsef_desktop.services.printing_names import Texts, file_stem, network_name
from gsef_desktop.services.programme_facts import ProgrammeFacts
from gsef_desktop.services.programme_kept import kept_records
from gsef_desktop.services.programme_sections import Sections, facts_cells, is_open
from gsef_desktop.storage.queries.activity_list_rows import last_change

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadProgramme:
    """What goes into a programme that is printed, and which of its texts are not translated."""

    document: FlowDocument
    facts: ProgrammeFacts
    texts: Texts


def programme_document(
    workspace: Workspace,
    *,
    year: int,
    language: str = "en",
    format: str = Format.PDF,
    paper: str = "A4",
    with_findings: bool = False,
    for_outsiders: bool = False,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The programme of a year in a language (one of LANGUAGES), as PDF or DOCX, on A4, Letter or A3.

    `with_findings` adds what is still to be discussed, `for_outsiders` leaves internal activities out.  `progress` is called with the
    share done, from 0 to 1, and may raise Cancelled.  The number of pages of a DOCX is that of the PDF.  Raises NotFound where there is no
    programme of that year, and Invalid for another language, paper or format.
    """
    words = words_of(language)
    check_paper(paper)
    open_findings = findings(workspace, year=year, language=language) if with_findings else None
    with workspace.read() as reader:
        read = read_programme(reader, year=year, words=words, for_outsiders=for_outsiders)
        if open_findings is not None:
            annex = tuple(_annex([_told(one, language) for one in open_findings], words))
            read = ReadProgramme(document=_with_blocks(read.document, annex), facts=read.facts, texts=read.texts)
        kept = {"records": kept_records(read.facts)} if Format(format) is Format.DOCX else None
    document, job = read.document, print_job(workspace, language, progress)
    data, pages = make_flow(document, format=format, paper=paper, job=job, kept=kept)
    return PrintedDocument(
        data=data, pages=pages, title=document.title, file_name=f"{file_stem(document.title)} {language}.{Format(format).value}",
        language=language, fallbacks=tuple(read.texts.fallbacks.values()), missing_glyphs=job.missing_glyphs,
    )  # fmt: skip


def read_programme(reader: Reader, *, year: int, words: Words, for_outsiders: bool = False) -> ReadProgramme:
    """Put the programme of a year together.  Raises NotFound."""
    programme = next(iter(reader.all(Programme, year=year)), None)
    if programme is None:
        raise NotFound(
            message("There is no programme of {year} in this file.", year=year), remedy=message("Choose another year, or make one first.")
        )
    texts = Texts(reader, words.language)
    facts = ProgrammeFacts(reader, programme, texts, words, for_outsiders=for_outsiders)
    blocks = tuple(_Writer(facts).blocks())
    changed = last_change(reader)
    document = FlowDocument(
        masthead=Masthead(
            network=network_name(reader, programme.id, words.language), language=words.language,
            issued_on=changed if programme.status != "draft" else None, original=programme.language,
            also_in=LANGUAGES, kicker=texts.get(programme, "title") if programme.title.strip() else "",
            day=changed or date(year, 1, 1),
        ),
        title=words("programme_of_year", year=year),
        other_titles=tuple((one, load_words(one)("programme_of_year", year=year)) for one in LANGUAGES if one != words.language),
        facts=tuple(_facts(facts)),
        contents=3,
        blocks=blocks,
        notes=tuple(_notes(facts)),
    )  # fmt: skip
    return ReadProgramme(document=document, facts=facts, texts=texts)


def _with_blocks(document: FlowDocument, more: tuple[Block, ...]) -> FlowDocument:
    return replace(document, blocks=(*document.blocks, *more))


def _facts(facts: ProgrammeFacts) -> Iterator[tuple[str, str]]:
    words = facts.words
    counted = [one for one in facts.activities if one.kind in CALENDAR_KINDS]
    still_open = sum(is_open(one) and one.status is ActivityStatus.PLANNED for one in counted)
    count = words("count_tbc", count=len(counted), open=still_open) if still_open else str(len(counted))
    yield words("activities_count"), count
    yield words("status"), words("draft" if facts.programme.status == "draft" else "adopted")
    changed = last_change(facts.reader)
    if changed is not None:
        yield words("date"), words.short_day(changed)


def _notes(facts: ProgrammeFacts) -> Iterator[str]:
    if any(is_open(one) for one in facts.activities):
        yield facts.words("note_tbc")
    if facts.texts.marks:
        yield facts.words("note_fallback", marks=", ".join(facts.texts.marks))


def _told(finding: FindingView, language: str) -> tuple[str, str]:
    """A finding and what explains it: its explanation, or else what it is about."""
    about = dict.fromkeys(", ".join(filter(None, source.text.split("\t"))) for source in finding.sources)
    more = sentence(finding.explanation, language) if finding.explanation else clean("; ".join(filter(None, about)))
    return sentence(finding.title, language), more


def _annex(found: list[tuple[str, str]], words: Words) -> Iterator[Block]:
    """What is to be discussed."""
    yield Heading(level=1, title=text(words("annex_findings")))
    if not found:
        yield Paragraph(text=text(words("no_findings")), look=Look.EMPTY)
        return
    rows = [Row(cells=(text(str(number)), text(title), text(more))) for number, (title, more) in enumerate(found, start=1)]
    columns = (Column(title=words("number"), share=0.6), Column(title=words("finding"), share=4, is_head=True),
               Column(title=words("explanation"), share=5))  # fmt: skip
    yield Table(caption="", columns=columns, rows=tuple(rows), key="findings")


class _Writer:
    """Makes the blocks of the whole programme."""

    def __init__(self, facts: ProgrammeFacts) -> None:
        self._facts, self._words, self._texts = facts, facts.words, facts.texts

    def blocks(self) -> Iterator[Block]:
        """Directions, calendar, sections."""
        words, facts = self._words, self._facts
        directions = facts.reader.all(Direction, programme_id=facts.programme.id, order_by=("number",))
        if directions:
            yield Heading(level=1, title=text(words("strategic_directions")))
            yield from self._directions(directions)
        yield from self._calendar()
        sections = Sections(facts)
        inner = [block for line in facts.lines for block in sections.section(line)]
        inner += sections.section(None)
        if inner:
            yield Heading(level=1, title=text(words("programme_of_activities")))
            yield from inner

    def _directions(self, directions: list[Direction]) -> Iterator[Block]:
        facts = self._facts
        self._texts.load(directions)
        actions = facts.reader.all(StrategicAction, direction_id=tuple(one.id for one in directions), order_by=("rank",))
        self._texts.load(actions)
        indicators = facts.reader.all(Indicator, programme_id=facts.programme.id)
        for direction in directions:
            field = f"direction/{direction.id}"
            title = text(self._texts.get(direction, "title"), f"{field}/title")
            yield Heading(level=2, number=f"{direction.number}.", title=title, record=field)
            yield from self._actions([one for one in actions if one.direction_id == direction.id], None, 0)
            yield from self._indicators([one for one in indicators if one.direction_id == direction.id])
        yield from self._indicators([one for one in indicators if one.direction_id not in {each.id for each in directions}])

    def _actions(self, actions: list[StrategicAction], parent: str | None, level: int) -> Iterator[ListItem]:
        for one in actions:
            if one.parent_id == parent:
                field = f"strategic_action/{one.id}"
                yield ListItem(text=text(self._texts.get(one, "title"), f"{field}/title"), level=level, record=field)
                yield from self._actions(actions, one.id, level + 1)

    def _indicators(self, indicators: list[Indicator]) -> Iterator[Table]:
        words = self._words
        if not indicators:
            return
        columns = (Column(title=words("indicator"), share=5, is_head=True), Column(title=words("baseline"), share=1.2, at_right=True),
                   Column(title=words("target"), share=1.2, at_right=True), Column(title=words("due_by"), share=2))  # fmt: skip
        rows = []
        for one in indicators:
            field = f"indicator/{one.id}"
            low, high = (write_number(value, words.language) if value is not None else "" for value in (one.baseline, one.target))
            rows.append(
                Row(
                    cells=(
                        text(self._texts.get(one, "title"), f"{field}/title"), text(low, f"{field}/baseline"),
                        text(high, f"{field}/target"), text(write_day(one.due_on, words.language) if one.due_on else "", f"{field}/due_on"),
                    ),
                    record=field,
                )
            )  # fmt: skip
        yield Table(caption=words("indicators"), columns=columns, rows=tuple(rows), key="indicators")

    # --- calendar --------------------------------------------------------------------------------------------------------------------

    def _calendar(self) -> Iterator[Block]:
        words, facts = self._words, self._facts
        yield Heading(level=1, title=text(words("calendar_of_year", year=facts.programme.year)))
        for index, line in enumerate(paragraphs(self._texts.get(facts.programme, "note"))):
            yield Paragraph(text=text(line, f"programme/{facts.programme.id}/note:{index}", italic=True))
        own = [one for one in facts.activities if one.kind in CALENDAR_KINDS]
        if not own:
            yield Paragraph(text=text(words("no_programme")), look=Look.EMPTY)
            return
        own.sort(key=lambda one: (one.time.earliest or date.max, one.time.latest or date.max, one.rank))
        numbers = {line.id: line.number for line in facts.lines}
        columns = [Column(title=words("date"), share=2.1), Column(title=words("activity"), share=5, is_head=True),
                   Column(title=words("place"), share=2.4), Column(title=words("status"), share=1.9)]  # fmt: skip
        with_line = any(one.line_id in numbers for one in own)
        if with_line:
            columns.insert(3, Column(title=words("programme_line"), share=0.8, of_lines=True))
        rows: list[Row] = []
        for month, of_month in groupby(own, key=_month_of):
            rows.append(Row(cells=(text(words.month(*reversed(month)) if month else words("month_unknown")),), group=True))
            rows += [self._row(one, numbers if with_line else None) for one in of_month]
        yield Table(caption="", columns=tuple(columns), rows=tuple(rows), key="calendar")

    def _row(self, activity: Activity, numbers: dict[str, int] | None) -> Row:
        when, title, place = facts_cells(self._facts, activity)
        if activity.id in self._facts.repeated:
            title = (*title, Run(text=f" {self._words('repeated')}", quiet=True))
        line: tuple[Text, ...] = ()
        if numbers is not None:
            line = (text(str(numbers.get(activity.line_id or "", "")), f"activity/{activity.id}/line"),)
        return Row(cells=(when, title, place, *line, self._status(activity)), record=f"activity/{activity.id}")

    def _status(self, activity: Activity) -> Text:
        """How an activity stands, in words; what is to be confirmed in grey italics."""
        field, time = f"activity/{activity.id}/status", activity.time
        if activity.status is not ActivityStatus.PLANNED:
            return text(self._words(f"state_{activity.status.value}"), field)
        date_open = time.date_certainty is Certainty.TENTATIVE or not time.has_days
        place_open = time.place_certainty is Certainty.TENTATIVE
        if not (date_open or place_open):
            return text(self._words("state_confirmed"), field)
        key = "tbc" if date_open and place_open else "date_tbc" if date_open else "place_tbc"
        return text(self._words(key), field, quiet=True)


def _month_of(activity: Activity) -> tuple[int, int] | None:
    first = activity.time.earliest
    return (first.year, first.month) if first is not None else None
