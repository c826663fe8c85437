"""A series as a page of its own: its editions with date, place, theme, participants and hosts, the next one, and whose turn it is.

ReportLab and what writes a DOCX are imported only when something is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import UNDATED, Masthead, PrintedDocument
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, Look, Paragraph, Row, Table, Text, text
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words, words_of
from gsef_desktop.domain.records import LANGUAGES, Activity, Series
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.printing_flow import Format, check_paper, print_running_text
from gsef_desktop.services.printing_lines import blocks_of, lines_of
from gsef_desktop.services.printing_names import Texts, network_name, place_name
from gsef_desktop.services.series import EditionRow, RegionTurn, SeriesPage, read_series
from gsef_desktop.storage.queries.activity_list_rows import last_change

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


def series_document(
    workspace: Workspace,
    *,
    series_id: str,
    language: str = "en",
    format: str = Format.PDF,
    paper: str = "A4",
    today: date | None = None,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The page of a series in a language (one of LANGUAGES), as PDF or DOCX, on A4 or Letter.

    `today` is the day on which members are counted, where whose turn it is follows from the history.  `progress` is called with the share
    done, from 0 to 1, and may raise Cancelled.  Raises NotFound, Invalid for another language or paper, ValueError for another format.
    """
    words, form = words_of(language), Format(format)
    check_paper(paper)
    with workspace.read() as reader:
        document, texts = read_series_document(reader, series_id, words, today)
    return print_running_text(
        document, format=form, paper=paper, job=print_job(workspace, language, progress), fallbacks=tuple(texts.fallbacks.values()),
        name=document.title,
    )  # fmt: skip


def read_series_document(reader: Reader, series_id: str, words: Words, today: date | None = None) -> tuple[FlowDocument, Texts]:
    """The content, and which of its texts are not translated.  Raises NotFound."""
    texts, language = Texts(reader, words.language), words.language
    page = read_series(reader, series_id, language, today)
    activities = {row.id: reader.get(Activity, row.id) for row in page.editions}
    texts.load(activities.values())
    writer = _Writer(page, activities, texts, words)
    title = texts.get(page.series, "title")
    changed = last_change(reader)
    head = Masthead(
        network=network_name(reader, None, language), language=language, issued_on=changed, original=page.series.language,
        also_in=tuple(_titles(reader, page.series)), kicker=clean(page.series.acronym), day=changed or UNDATED,
    )  # fmt: skip
    blocks = tuple(writer.blocks())
    fallback = (words("note_fallback_texts", marks=", ".join(texts.marks)),) if texts.marks else ()
    expected = (words("note_expected"),) if any(row.expected and row.participants is not None for row in page.editions) else ()
    others = _titles(reader, page.series)
    if language not in others:  # then the original is the title, and need not be said again under it
        others.pop(page.series.language, None)
    document = FlowDocument(
        masthead=head, title=title, facts=tuple(writer.facts()), blocks=blocks, notes=(*expected, *fallback),
        other_titles=tuple((one, others[one]) for one in LANGUAGES if one != language and one in others),
    )  # fmt: skip
    return document, texts


def _titles(reader: Reader, series: Series) -> dict[str, str]:
    """The titles of a series in the languages in which it has one."""
    found = {one: reader.texts("series", [series.id], one).get((series.id, "title"), "") for one in LANGUAGES}
    found[series.language] = series.title
    return {one: clean(title) for one, title in found.items() if title.strip()}


class _Writer:
    def __init__(self, page: SeriesPage, activities: dict[str, Activity], texts: Texts, words: Words) -> None:
        self._page, self._activities, self._texts, self._words = page, activities, texts, words

    def facts(self) -> Iterator[tuple[str, str]]:
        """How many editions, the next one, and whose turn it is."""
        words, page = self._words, self._page
        yield words("series_editions"), str(len(page.editions))
        yield words("next_edition"), words.numeral(page.next_number)
        if page.due is not None:
            yield words("region_due"), page.due.title

    def blocks(self) -> Iterator[Block]:
        """Notes on the series, its editions, and the regions by turn."""
        words, page = self._words, self._page
        yield from blocks_of(lines_of(self._texts, page.series, "text"))
        if page.partners:
            yield Paragraph(text=(*text(f"{words('partners')} ", bold=True), *text(", ".join(map(clean, page.partners)))))
        if not page.editions:
            yield Paragraph(text=text(words("no_editions")), look=Look.EMPTY)
            return
        yield Heading(level=2, title=text(words("series_editions")), side=str(len(page.editions)))
        yield self._editions()
        if len(page.turns) > 1:
            yield Heading(level=2, title=text(words("region_due")))
            yield self._turns()

    def _editions(self) -> Table:
        words, rows = self._words, self._page.editions
        sources, hosts = any(row.source for row in rows), any(row.hosts for row in rows)
        columns = [
            Column(title=words("number"), share=0.7), Column(title=words("date"), share=2), Column(title=words("place"), share=1.9),
            Column(title=words("theme"), share=4, is_head=True), Column(title=words("participants_of"), share=1.5, at_right=True),
        ]  # fmt: skip
        columns += [Column(title=words("count_source"), share=1.8)] if sources else []
        columns += [Column(title=words("host"), share=1.7)] if hosts else []
        return Table(
            caption="", columns=tuple(columns), key=f"editions {self._page.series.id}",
            rows=tuple(Row(cells=tuple(self._cells(row, sources=sources, hosts=hosts))) for row in rows),
        )  # fmt: skip

    def _cells(self, row: EditionRow, *, sources: bool, hosts: bool) -> Iterator[Text]:
        words, activity = self._words, self._activities[row.id]
        when = write_time(row.time, words.language, with_clock=False) if row.time.is_known else clean(row.time.text)
        date_open = row.time.date_certainty is Certainty.TENTATIVE or not row.time.has_days
        place_open = row.time.place_certainty is Certainty.TENTATIVE and not row.place.online
        number = "" if row.participants is None else f"({row.participants})" if row.expected else str(row.participants)
        yield text(str(row.number) if row.number is not None else "")
        yield text(when or words("date_unknown"), italic=date_open)
        yield text(place_name(row.place, words) or words("place_unknown"), italic=place_open)
        yield text(self._texts.get(activity, "theme"))
        yield text(number)
        if sources:
            yield text(clean(row.source), quiet=True)
        if hosts:
            yield text(", ".join(map(clean, row.hosts)))

    def _turns(self) -> Table:
        words = self._words
        columns = (Column(title=words("region"), share=3, is_head=True), Column(title=words("last_edition"), share=4))
        rows = tuple(Row(cells=(text(one.title, bold=not place), text(self._last(one)))) for place, one in enumerate(self._page.turns))
        return Table(caption="", columns=columns, rows=rows, key="turns")

    def _last(self, turn: RegionTurn) -> str:
        words = self._words
        number = words.numeral(turn.number) if turn.number is not None else ""
        year = str(turn.last.year) if turn.last is not None else ""
        return ", ".join(part for part in (number, year) if part) or words("none_yet")
