"""The findings of a year as a list to discuss: what the checks found, by kind, with explanation, sources and room for notes.

ReportLab and what writes a DOCX are imported only when something is printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import Masthead, PrintedDocument
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, Look, Paragraph, Row, Run, Table, Text, text
from gsef_desktop.documents.sentences import sentence
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words, load_words, words_of
from gsef_desktop.domain.findings import FindingSource, FindingView
from gsef_desktop.domain.records import LANGUAGES, Programme
from gsef_desktop.services.checks import KINDS, findings
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.printing_flow import Format, check_paper, print_running_text
from gsef_desktop.services.printing_names import network_name
from gsef_desktop.storage.queries.activity_list_rows import last_change

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace

_POINT = re.compile(r"^\s*[-*•]\s+")
_EMPHASIS = re.compile(r"(\*{1,2})(?=\S)([^*]+?)(?<=\S)\1")


def findings_document(
    workspace: Workspace,
    *,
    year: int,
    language: str = "en",
    format: str = Format.PDF,
    paper: str = "A4",
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The open findings of a year in a language (one of LANGUAGES), as PDF or DOCX, on A4, Letter or A3.

    Those that were set aside or settled are left out.  `progress` is called with the share done, from 0 to 1, and may raise Cancelled.
    Raises Invalid for another language or paper, ValueError for another format.
    """
    words, form = words_of(language), Format(format)
    check_paper(paper)
    found = findings(workspace, year=year, language=language)
    with workspace.read() as reader:
        programme = next(iter(reader.all(Programme, year=year)), None)
        changed = last_change(reader)
        network = network_name(reader, programme.id if programme else None, language)
    head = Masthead(
        network=network, language=language, issued_on=changed, original=language, also_in=LANGUAGES,
        kicker=f"{words('programme_of_activities')} {year}", day=changed or date(year, 1, 1),
    )  # fmt: skip
    document = FlowDocument(
        masthead=head,
        title=words("findings_title", year=year),
        other_titles=tuple((one, load_words(one)("findings_title", year=year)) for one in LANGUAGES if one != language),
        facts=tuple(_facts(found, changed, words)),
        blocks=tuple(_blocks(found, words)),
    )
    name = f"{words('findings_count')} {year}"
    return print_running_text(document, format=form, paper=paper, job=print_job(workspace, language, progress), name=name)


def _facts(found: Sequence[FindingView], changed: date | None, words: Words) -> Iterator[tuple[str, str]]:
    yield words("findings_count"), str(len(found))
    if changed is not None:
        yield words("date"), words.short_day(changed)


def _blocks(found: Sequence[FindingView], words: Words) -> Iterator[Block]:
    """A table for each kind; the findings are numbered through, so that one can be spoken of."""
    if not found:
        yield Paragraph(text=text(words("no_findings")), look=Look.EMPTY)
        return
    numbers = {one.key: number for number, one in enumerate(found, start=1)}
    columns = (
        Column(title=words("number"), share=0.5), Column(title=words("finding"), share=4, is_head=True),
        Column(title=words("explanation"), share=5), Column(title=words("notes"), share=3, to_write_in=True),
    )  # fmt: skip
    for kind in KINDS:
        rows = tuple(
            Row(cells=(text(str(numbers[one.key])), text(sentence(one.title, words.language)), _explained(one, words), ()))
            for one in found
            if one.kind is kind
        )
        if rows:
            yield Heading(level=2, title=text(words(f"finding_{kind.value}")), side=str(len(rows)))
            yield Table(caption="", columns=columns, rows=rows, key="findings")


def _explained(finding: FindingView, words: Words) -> Text:
    """Why, and each source on a line of its own: where it stands in grey, and what it says."""
    runs: list[Run] = []
    if finding.explanation is not None:
        runs += text(sentence(finding.explanation, words.language))
    for source in finding.sources:
        where, said = _where(source, words), clean(", ".join(filter(None, (part.strip() for part in _plain(source.text).split("\t")))))
        if where:
            runs.append(Run(text=f"{where}: ", quiet=True, on_new_line=True))
        if said:
            runs.append(Run(text=said, on_new_line=not where))
    return tuple(runs)


def _plain(line: str) -> str:
    """A line of a document without the signs that stand for a point of a list, bold and italics."""
    return _EMPHASIS.sub(r"\2", _POINT.sub("", line))


def _where(source: FindingSource, words: Words) -> str:
    """The document and the line of it; empty for a record as it stands."""
    if not source.document:
        return ""
    return clean(source.document) if source.line is None else words("source_line", document=clean(source.document), line=source.line)
