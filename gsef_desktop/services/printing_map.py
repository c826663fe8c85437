"""The map of the world as a printed document.

ReportLab is imported only when something is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import Fallback, PrintedDocument, language_mark
from gsef_desktop.documents.printing import words_of
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.domain.map_marks import Layer, MapMark
from gsef_desktop.domain.records import Programme
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.members import day_within
from gsef_desktop.services.printing_names import file_stem, network_name
from gsef_desktop.services.world_map import read_world_map
from gsef_desktop.storage.queries.activity_list_rows import last_change

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace

MAP_PAPERS = ("A3", "A4", "Letter", "Tabloid")
"""The papers on which the map can be printed, lying."""


def world_map_pdf(
    workspace: Workspace,
    *,
    year: int,
    day: date | None = None,
    language: str = "en",
    paper: str = "A3",
    layers: Collection[Layer] = tuple(Layer),
    lines_off: Collection[int] = (),
    for_outsiders: bool = False,
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """The map of a year: a sheet on one of MAP_PAPERS, and pages that say who is where.

    `day` is the one on which memberships count, today within the year if it is None.  `layers` and the programme lines not in `lines_off`
    are shown, internal activities not `for_outsiders`.  `progress` is called with the share done, from 0 to 1, and may raise Cancelled.
    `fallbacks` of the result are the titles that are not there in that language, `missing_glyphs` the characters that no font has.  Raises
    Invalid for another language or paper.
    """
    from gsef_desktop.documents.world_map import TITLE_KEY, WorldMapDocument, print_world_map

    words = words_of(language)
    day = day or day_within(year, date.today())
    content = read_world_map(workspace, year=year, day=day, language=language)
    marks = [
        mark
        for mark in content.marks
        if mark.layer in layers and (mark.row is None or (mark.line not in lines_off and not (for_outsiders and mark.row.internal)))
    ]
    with workspace.read() as reader:
        programme = next(iter(reader.all(Programme, year=year)), None)
        document = WorldMapDocument(
            network=network_name(reader, programme.id if programme else None, words.language), language=language, year=year, day=day,
            as_of=last_change(reader), marks=tuple(_marked(mark, language) for mark in marks),
            lines=tuple((line.number, line.title) for line in content.lines), layers=tuple(one for one in Layer if one in layers),
            fallbacks=tuple(sorted({language_mark(mark.row.title_language) for mark in marks if mark.row and _falls_back(mark, language)})),
        )  # fmt: skip
    job = print_job(workspace, language, progress)
    data, pages = print_world_map(document, paper=paper, job=job)
    title = f"{words(TITLE_KEY)} {year}"
    return PrintedDocument(
        data=data, pages=pages, title=title, file_name=f"{file_stem(title)} {language}.pdf", language=language,
        fallbacks=tuple(_fallback(mark) for mark in marks if _falls_back(mark, language)), missing_glyphs=job.missing_glyphs,
    )  # fmt: skip


def _falls_back(mark: MapMark, language: str) -> bool:
    """Whether the title of an activity is not there in a language; names of organisations are proper names."""
    return mark.row is not None and bool(mark.row.title.strip()) and mark.row.title_language != language


def _marked(mark: MapMark, language: str) -> MapMark:
    if mark.row is None or not _falls_back(mark, language):
        return mark
    return replace(mark, name=f"{clean(mark.name)} {language_mark(mark.row.title_language)}")


def _fallback(mark: MapMark) -> Fallback:
    assert mark.row is not None
    return Fallback(kind="activity", id=mark.ref.id, field="title", language=mark.row.title_language, text=clean(mark.name))
