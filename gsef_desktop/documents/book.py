"""Books: documents with a cover, a table of contents and an index, whose page numbers are filled in when all pages are laid."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import Band, Mark, Page, Role, Rule
from gsef_desktop.documents.blocks import Frame, footer_lines
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.moving import bind_pages, moved
from gsef_desktop.documents.painter import paint
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.printing import ONE_AT_A_TIME, lay, paper_size, words_of
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.documents.typesetting import Typesetter

_TO_COME = "\x00"
"""Begins a mark whose text is the number of the page with the anchor that follows."""


def page_number(right: float, down: float, style: Style, anchor: str) -> Mark:
    """The number of the page on which an anchor is, ending at `right`."""
    return Mark(right, down, style, _TO_COME + anchor)


def print_book(
    language: str, imprint: Imprint, paper: str, make: Callable[[Frame], Sequence[Band]], job: PrintJob | None = None
) -> tuple[bytes, int]:
    """Lay out the bands that `make` makes, the first of them a cover, and return the PDF and its number of pages.

    `paper` is A4, Letter or A3.  Raises Invalid for another paper or language.
    """
    size, words = paper_size(paper), words_of(language)
    job = job or PrintJob()
    with ONE_AT_A_TIME:
        job.report(0.0)
        frame = Frame(size[0], Typesetter(job.house), words)
        bands = make(frame)
        job.report(LAID / 2)
        pages = lay(frame, bands, size[1])
        settle(pages, frame)
        bind_pages(pages, job.house)

        def foot(page: int, count: int) -> Band:
            return Band(0.0) if page == 1 else moved(book_foot(frame, imprint.title, size[1], page, count), job.house.shift(page))

        return paint(pages, foot, size, frame.setter, imprint, job), len(pages)


def settle(pages: Sequence[Page], frame: Frame) -> None:
    """Fill in the numbers of pages.  Raises KeyError for an anchor that is nowhere: its document is wrong."""
    numbers: dict[str, int] = {}
    for number, page in enumerate(pages, start=1):
        for placed in page.placed:
            if placed.band.anchor and placed.role is Role.OWN:
                numbers.setdefault(placed.band.anchor, number)
    for page in pages:
        for placed in page.placed:
            band = placed.band
            if any(mark.text.startswith(_TO_COME) for mark in band.marks):
                band.marks = [_settled(mark, numbers, frame) for mark in band.marks]


def _settled(mark: Mark, numbers: dict[str, int], frame: Frame) -> Mark:
    if not mark.text.startswith(_TO_COME):
        return mark
    text = str(numbers[mark.text[1:]])
    return mark._replace(across=mark.across - frame.setter.width(mark.style, text), text=text)


def book_foot(frame: Frame, title: str, paper_height: float, page: int, pages: int) -> Band:
    """The title of the book, and the page of so many."""
    top = paper_height - frame.foot_rule
    down = top + px(8) + styles.FOOT.drop
    right = frame.flush_right(styles.FOOT, frame.words("page", page=page, pages=pages), down)
    room = right.across - frame.left - px(20)
    marks = [Mark(frame.left, down, styles.FOOT, frame.setter.wrap(styles.FOOT, title, room)[0]), right]
    marks += footer_lines(frame, down)
    return Band(0.0, marks, [Rule(frame.left, top, frame.measure, px(1), styles.RULE)])
