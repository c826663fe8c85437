"""A meeting pack before its papers are put in: its own pages, and for every page of a paper one of the same size that bears only the stamp.

`pack_binding` puts the pages of the papers in their places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from gsef_desktop.documents import agenda, pack_pages, participants, styles
from gsef_desktop.documents.bands import Band, Mark, Page, Placed, Shape
from gsef_desktop.documents.blocks import Frame, foot
from gsef_desktop.documents.content import Masthead
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.moving import bind_pages, moved
from gsef_desktop.documents.pack_content import Dividers, PackDocument, PackLook, PackPaper, PaperFile, PaperReport
from gsef_desktop.documents.pack_pages import ContentsLine
from gsef_desktop.documents.pack_practical import practical
from gsef_desktop.documents.painter import paint
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.printing import ONE_AT_A_TIME, document_title, lay, paper_size, words_of
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.documents.typesetting import Typesetter, set_text

_LONG = 5
"""Papers of so many pages have a divider where dividers are useful."""
_STAMP_UP, _STAMP_SIDE = 9.0, 24.0
"""Where the stamp of a page as wide as A4 stands: its baseline over the foot of the page, its ends from the edges."""
_WATERMARK = Style(styles.SYMBOL.faces, 100.0, 130.0, "#9AA1AB")


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the pages of a paper go: `first` is the page that is to be replaced, counted from 0, `entry` which bookmark is the paper's."""

    paper: int
    first: int
    count: int
    entry: int


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A pack whose papers are still blank.

    `pages` are those that count; where there is a watermark, it is the page behind the last.  `group` is the bookmark under which those of
    the papers stand, counted from 0; `reports` are in the order of the papers.
    """

    data: bytes
    pages: int
    slots: tuple[Slot, ...]
    group: int
    has_watermark: bool
    reports: tuple[PaperReport, ...]


@dataclass(slots=True)
class _Leaf:
    """A page with what stands at its foot: a masthead for one of our own, the paper for one of a paper."""

    page: Page
    head: Masthead | None = None
    paper: PackPaper | None = None


@dataclass(slots=True)
class _Bound:
    """A paper with its leaves, and its place in the contents."""

    paper: PackPaper
    file: PaperFile
    leaves: list[_Leaf] = field(default_factory=list)
    blank: int = 0
    """how many of the leaves, the last ones, are to be replaced"""
    remark: str = ""
    divided: bool = False


def build_skeleton(document: PackDocument, look: PackLook, files: Sequence[PaperFile], job: PrintJob | None = None) -> Skeleton:
    """Set everything but the papers.  `files` tell of each paper of the document what is in its file.

    Raises Invalid for another paper or language.
    """
    size, words = paper_size(look.paper), words_of(document.masthead.language)
    with ONE_AT_A_TIME:
        job = job or PrintJob()
        frame = Frame(size[0], Typesetter(job.house), words)
        return _Builder(document, look, files, frame, size, job).build()


class _Builder:
    def __init__(
        self, document: PackDocument, look: PackLook, files: Sequence[PaperFile], frame: Frame, size: tuple[float, float], job: PrintJob
    ) -> None:
        self._document, self._look, self._frame, self._size, self._job = document, look, frame, size, job
        self._bound = [_Bound(paper, file) for paper, file in zip(document.papers, files, strict=True)]

    def build(self) -> Skeleton:
        """The whole skeleton."""
        document, frame, job = self._document, self._frame, self._job
        job.report(0.0)
        front = self._own(pack_pages.cover(frame, document))
        for one in self._bound:
            one.remark = pack_pages.remark_of(frame, one.paper, one.file)
            self._make_paper(one, 0)
        parts = self._parts_before()
        after = self._parts_after()
        blank = self._own(pack_pages.contents(frame, document, self._lines(0, parts, after)))
        start = len(front) + len(blank)
        for one, first in zip(self._bound, self._starts(start, parts), strict=True):
            if one.divided:
                self._make_paper(one, first)
        table = self._own(pack_pages.contents(frame, document, self._lines(start, parts, after)))
        assert len(table) == len(blank), "the contents have the same lines, whatever the numbers are"
        group = _count_entries([*front, *table, *(leaf for _, leaves, _ in parts for leaf in leaves)])
        leaves = [*front, *table]
        leaves += [leaf for _, part, _ in parts for leaf in part]
        slots, reports, entry = list[Slot](), list[PaperReport](), 0
        for index, one in enumerate(self._bound):
            first = len(leaves)
            leaves += one.leaves
            if one.blank:
                slots.append(Slot(index, len(leaves) - one.blank, one.blank, entry))
            entry += bool(one.leaves)
            reports.append(self._report(one, first))
        self._mark_papers()
        leaves += [leaf for _, part, _ in after for leaf in part]
        data = self._paint(leaves)
        return Skeleton(data, len(leaves), tuple(slots), group, bool(self._look.watermark), tuple(reports))

    # --- the parts ----------------------------------------------------------------------------------------------------------------------

    def _own(self, bands: Sequence[Band], head: Masthead | None = None) -> list[_Leaf]:
        return [_Leaf(page, head=head or self._document.masthead) for page in lay(self._frame, bands, self._size[1])]

    def _parts_before(self) -> list[tuple[str, list[_Leaf], str]]:
        """The agenda: what it is called, its pages, and its anchor."""
        there = {one.paper.anchor for one in self._bound if one.leaves}
        listed = self._document.agenda.papers
        listed = tuple(paper if paper.target in there else replace(paper, target="") for paper in listed)
        document = replace(self._document.agenda, papers=listed)
        bands = agenda.make_bands(self._frame, document)
        title = self._frame.words(agenda.title_key(document))
        return [(title, self._own(_nested(bands, "part agenda"), document.masthead), "part agenda")]

    def _parts_after(self) -> list[tuple[str, list[_Leaf], str]]:
        frame, document, words = self._frame, self._document, self._frame.words
        made = []
        listed = participants.make_bands(frame, document.participants)
        head = document.participants.masthead
        made.append((words(participants.TITLE_KEY), self._own(_nested(listed, "part participants"), head), "part participants"))
        for key, bands in (("open_matters", pack_pages.open_matters(frame, document)), ("practical", practical(frame, document))):
            made.append((words(key), self._own(_nested(bands, f"part {key}", shift=False)), f"part {key}"))
        return made

    def _make_paper(self, one: _Bound, first: int) -> None:
        """The leaves of a paper: a divider where there is to be one, then its text or a blank page for each of its pages.

        `first` is the page on which the paper begins, counted from 1; it stands on the divider.
        """
        paper, file, frame = one.paper, one.file, self._frame
        leaves: list[_Leaf] = []
        text = pack_pages.written_paper(frame, paper, one.remark) if paper.text else []
        written = self._own(text, replace(self._document.masthead, symbol=paper.symbol)) if text else []
        count = len(written) or len(file.sizes)
        one.divided = self._divides(one, count)
        if one.divided:
            begin, end = first + 1, first + count
            span = "" if not count else frame.words("page_of_pack", page=begin)
            if count > 1:
                span = frame.words("pages_of_pack", first=begin, last=end)
            leaves += self._own(pack_pages.divider(frame, paper, one.remark, span))
        leaves += written
        one.blank = 0 if written else len(file.sizes)
        leaves += [_Leaf(Page(size=size), paper=paper) for size in file.sizes[: one.blank]]
        if leaves and not one.divided and not written:
            leaves[0].page.placed.append(Placed(0.0, Band(0.0, anchor=paper.anchor, tag="")))
        one.leaves = leaves

    def _divides(self, one: _Bound, count: int) -> bool:
        look = self._look.dividers
        return look == Dividers.ALL or (look == Dividers.USEFUL and (count >= _LONG or bool(one.remark)))

    def _mark_papers(self) -> None:
        """A bookmark for all papers, and one for each beneath it."""
        first = True
        for one in self._bound:
            if not one.leaves:
                continue
            placed = one.leaves[0].page.placed
            entries = [Placed(0.0, Band(0.0, entry=(pack_entry(one.paper, self._frame), 1), tag=""))]
            if first:
                entries.insert(0, Placed(0.0, Band(0.0, entry=(self._frame.words("for_this_meeting"), 0), tag="")))
            first = False
            placed[:0] = entries

    # --- the contents -------------------------------------------------------------------------------------------------------------------

    def _starts(self, start: int, parts: Sequence[tuple[str, list[_Leaf], str]]) -> list[int]:
        """The page on which each paper begins, counted from 1."""
        page = start + sum(len(leaves) for _, leaves, _ in parts) + 1
        starts = []
        for one in self._bound:
            starts.append(page)
            page += len(one.leaves)
        return starts

    def _lines(
        self, start: int, parts: Sequence[tuple[str, list[_Leaf], str]], after: Sequence[tuple[str, list[_Leaf], str]]
    ) -> list[ContentsLine]:
        lines: list[ContentsLine] = []
        page = start + 1
        for title, leaves, anchor in parts:
            lines.append(("", title, "", str(page), anchor, ""))
            page += len(leaves)
        for one, first in zip(self._bound, self._starts(start, parts), strict=True):
            shown = str(first) if one.leaves and one.file.problem is None else ""
            anchor = one.paper.anchor if one.leaves else ""
            lines.append((one.paper.symbol, one.paper.title, one.paper.item, shown, anchor, one.remark))
            page += len(one.leaves)
        for title, leaves, anchor in after:
            lines.append(("", title, "", str(page), anchor, ""))
            page += len(leaves)
        return lines

    def _report(self, one: _Bound, first: int) -> PaperReport:
        paper, file = one.paper, one.file
        return PaperReport(
            id=paper.id, symbol=paper.symbol, title=paper.title, page=first + 1 if one.leaves else 0,
            pages=len(one.leaves) - one.divided, problem=file.problem, removed=file.removed, repaired=file.repaired,
            language=paper.language, falls_back=paper.falls_back, draft=paper.draft, file_name=paper.file_name,
        )  # fmt: skip

    # --- painting -----------------------------------------------------------------------------------------------------------------------

    def _paint(self, leaves: list[_Leaf]) -> bytes:
        frame, head, look = self._frame, self._document.masthead, self._look
        pages, count = [leaf.page for leaf in leaves], len(leaves)
        for number, leaf in enumerate(leaves, start=1):
            if leaf.paper is None:
                bind_pages([leaf.page], frame.house, number)
        if look.watermark:
            pages.append(watermark_page(frame, look.watermark))

        def stand(number: int, _: int) -> Band:
            if number > count:
                return Band(0.0)
            leaf = leaves[number - 1]
            if leaf.paper is not None:
                return _stamp(frame, leaf.paper, leaf.page.size or self._size, number, count)
            return moved(foot(frame, leaf.head or head, self._size[1], number, count), frame.house.shift(number))

        foreign = any(leaf.paper is not None for leaf in leaves)
        imprint = Imprint(
            title=document_title(head, frame.words("meeting_pack")),
            author=set_text(head.network, head.language),
            subject=set_text(head.kicker, head.language),
            language=head.language,
            day=head.day,
            keeps_standards=not (foreign or look.password or look.watermark),
        )
        return paint(pages, stand, self._size, frame.setter, imprint, self._job)


def pack_entry(paper: PackPaper, frame: Frame) -> str:
    """The bookmark of a paper: its title behind the number of its item, and its symbol."""
    title = " ".join(part for part in (paper.item, frame.text(paper.title)) if part)
    return f"{title} ({paper.symbol})" if paper.symbol else title


def _nested(bands: Sequence[Band], anchor: str, *, shift: bool = True) -> list[Band]:
    """The bands of a document as a part of the pack: its title has the anchor, and its bookmarks stand beneath that of the title."""
    made, first = list(bands), True
    for band in made:
        if band.entry is None:
            continue
        if first:
            band.anchor = anchor
            first = False
        elif shift:
            band.entry = (band.entry[0], band.entry[1] + 1)
    return made


def _count_entries(leaves: Sequence[_Leaf]) -> int:
    """How many bookmarks of the outermost level stand on some pages."""
    bands = [one.band for leaf in leaves for one in leaf.page.placed]
    return sum(1 for band in bands if band.entry is not None and band.entry[1] == 0)


@cache
def _stamp_style(percent: int) -> Style:
    return Style(styles.FOOT.faces, 7.5 * percent / 100, 10.0 * percent / 100, styles.INK_3)


def _stamp(frame: Frame, paper: PackPaper, size: tuple[float, float], number: int, count: int) -> Band:
    """What a page of a paper bears at its foot: symbol and item at the left, its page in the pack at the right, each on white.

    It grows with the page, so that it can be read when a large sheet is printed on a small one; on a page that is too narrow, only the
    page is said.
    """
    width, height = size
    scale = min(max(min(width, height) / 595, 0.4), 5.0)
    style = _stamp_style(round(scale * 20) * 5)
    scale = style.size / 7.5
    down, side = height - _STAMP_UP * scale, _STAMP_SIDE * scale
    page = frame.words("page", page=number, pages=count)
    item = f"{frame.words('item')} {paper.item}" if paper.item else ""
    about = " · ".join(filter(None, (frame.text(paper.symbol), item)))
    page_width = frame.setter.width(style, page)
    marks = [Mark(max(0.0, width - side - page_width), down, style, page)]
    if about and side + frame.setter.width(style, about) + 2 * side + page_width < width:
        marks.insert(0, Mark(side, down, style, about))
    pad = 2.0 * scale
    shapes = [
        Shape(
            mark.across - pad, down - style.size * 0.95, frame.setter.width(style, mark.text) + 2 * pad, style.size * 1.35,
            fill="#FFFFFF", radius=pad,
        )
        for mark in marks
    ]  # fmt: skip
    return Band(0.0, marks, shapes=shapes)


def watermark_page(frame: Frame, text: str) -> Page:
    """The watermark on a page of just its size, from which it is laid over all others."""
    text = frame.text(text)
    width = max(frame.setter.width(_WATERMARK, text), px(1))
    band = Band(_WATERMARK.leading, [Mark(0.0, _WATERMARK.drop, _WATERMARK, text)], tag="")
    return Page([Placed(0.0, band)], size=(width, _WATERMARK.leading))
