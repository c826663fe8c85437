"""Reading a whole programme of activities into one proposal."""

from __future__ import annotations

import re
from dataclasses import replace

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.proposal import Proposal, in_order
from gsef_desktop.domain.records import Finding, SourceDocument, SourceLine
from gsef_desktop.interchange.programme.calendar_table import is_event_table, read_calendar
from gsef_desktop.interchange.programme.cover import cover_lines, find_working_languages, find_year, read_cover
from gsef_desktop.interchange.programme.directions import read_directions
from gsef_desktop.interchange.programme.event_lists import join_lists
from gsef_desktop.interchange.programme.evidence import assign_sections
from gsef_desktop.interchange.programme.groups import make_groups
from gsef_desktop.interchange.programme.items import join_items
from gsef_desktop.interchange.programme.lines import split_lines
from gsef_desktop.interchange.programme.meetings import join_bodies
from gsef_desktop.interchange.programme.outline import Node, Table, read_outline
from gsef_desktop.interchange.programme.run import Run
from gsef_desktop.interchange.programme.sections import line_nodes, read_sections
from gsef_desktop.interchange.programme.spelling import find_spellings
from gsef_desktop.interchange.programme.vocabulary import heading_meaning
from gsef_desktop.interchange.programme.wording import from_capitals, language_of

_CALENDAR_WORD = re.compile(r"\b(calendar|calendrier|calendario|timetable|cronograma)\b", re.IGNORECASE)


def read_programme(text: str, *, file_name: str, year: int | None = None) -> Proposal:
    """Read a programme document.

    `year` is the programme's year where the user states it; otherwise it is taken from the document.  Never raises on any text: what is
    not understood is kept as text, line by line.
    """
    lines = split_lines(text)
    language = language_of(raw for _, raw in lines)
    outline = read_outline(text)
    cover = cover_lines(outline)
    found = year if year is not None else find_year(cover, file_name, lines)
    sections = _sections_of_lines(outline)
    if found is None or not _has_something(outline):
        return _all_as_text(lines, sections, file_name, language, found)
    run = Run(outline, file_name=file_name, year=found, language=language, raw_lines=lines)
    read_cover(run, cover)
    run.working_languages = find_working_languages(lines)
    for node in outline.walk():
        if heading_meaning(node.title) == "directions" and node.line is not None and _is_outer(node):
            read_directions(run, node)
    for node, label in _calendars(outline):
        read_calendar(run, node, label, sections)
    rest = read_sections(run)
    join_bodies(run, rest.bodies)
    join_lists(run, rest.lists)
    join_items(run, rest.items)
    assign_sections(run, rest.items)
    find_spellings(run)
    return _proposal(run, lines, sections)


def _has_something(outline: Node) -> bool:
    """Whether there is any structure that the reader knows: directions, a calendar or numbered sections."""
    return bool(_calendars(outline) or line_nodes(outline) or any(heading_meaning(node.title) == "directions" for node in outline.walk()))


def _is_outer(node: Node) -> bool:
    return node.parent is None or heading_meaning(node.parent.title) != "directions"


def _calendars(outline: Node) -> list[tuple[Node, str]]:
    """The calendar sections with their name; in a document without such a heading, a table of events outside of all sections."""
    found = []
    for node in outline.walk():
        if heading_meaning(node.title) == "calendar" and (node.tables or node.texts):
            word = _CALENDAR_WORD.search(node.title)
            found.append((node, word[0].capitalize() if word else node.title))
    if found:
        return found
    outer = (outline, *(child for child in outline.children if child.is_heading))
    return [(node, node.title.capitalize() or "Calendar") for node in outer if any(is_event_table(table) for table in node.tables)]


def _sections_of_lines(outline: Node) -> dict[int, str]:
    """For each line the headings above it."""
    found: dict[int, str] = {}
    for node in outline.walk():
        path = _path(node)
        if node.line is not None:
            found[node.line.number] = path
        for block in node.blocks:
            if isinstance(block, Table):
                for line in (*([block.header] if block.header else []), *block.rulers, *(row.line for row in block.rows)):
                    found[line.number] = path
            else:
                found.update({number: path for part in block.walk() for number in part.numbers})
    return found


def _path(node: Node) -> str:
    """Numbers and title of a node; under a heading of directions the heading, shortened, and the number."""
    if node.parent is not None and node.style and heading_meaning(node.parent.title) == "directions":
        return f"{from_capitals(node.parent.title)}, {node.marker}"
    return from_capitals(node.path())


def _proposal(run: Run, lines: list[tuple[int, str]], sections: dict[int, str]) -> Proposal:
    programme = run.draft.now(run.programme)
    document = SourceDocument(file_name=run.file_name, title=programme.title, language=run.language)
    source_lines, links = run.draft.sources(document, lines, sections)
    by_number = {line.line: line.id for line in source_lines}
    findings = [_with_sources(finding, numbers, by_number) for finding, numbers in run.draft.findings]
    return Proposal(
        document=document,
        lines=tuple(source_lines),
        records=in_order(run.draft.records.values()),
        links=tuple(links),
        findings=tuple(findings),
        groups=make_groups(run.draft),
        year=run.year,
        organisation_name=programme.organisation_name,
        problem=_problem(run),
    )


def _with_sources(finding: Finding, numbers: tuple[int, ...], by_number: dict[int, str]) -> Finding:
    known = [(by_number[number], mark) for number, mark in zip(numbers, finding.marks, strict=True) if number in by_number]
    return replace(finding, sources=tuple(key for key, _ in known), marks=tuple(mark for _, mark in known))


def _problem(run: Run) -> Message | None:
    if not run.has_calendar:
        return message("No calendar was found: a table with columns for the date and the contents.")
    return None


def _all_as_text(lines: list[tuple[int, str]], sections: dict[int, str], file_name: str, language: str, year: int | None) -> Proposal:
    document = SourceDocument(file_name=file_name, language=language)
    kept = tuple(
        SourceLine(document_id=document.id, line=number, section=sections.get(number, ""), text=raw, understood=False)
        for number, raw in lines
    )
    problem = (
        message("The document names no year.")
        if year is None and lines
        else message("No programme of activities was recognised in the document.")
    )
    return Proposal(document=document, lines=kept, year=year, problem=problem)
