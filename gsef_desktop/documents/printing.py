"""From bands to a PDF: paper, pages, foot and imprint."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import Band, Page, Paginator, Placed
from gsef_desktop.documents.blocks import Frame, foot
from gsef_desktop.documents.content import Masthead
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.moving import bind_pages, moved
from gsef_desktop.documents.painter import paint
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words
from gsef_desktop.documents.wording import words_of as words_of
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message

ONE_AT_A_TIME = Lock()
"""ReportLab cuts subsets out of fonts that all threads share: a preview and a saved document must not do so at once."""


def print_bands(
    head: Masthead,
    title_key: str,
    paper: str,
    make: Callable[[Frame], Sequence[Band]],
    job: PrintJob | None = None,
    *,
    title: str = "",
    laid: Callable[[Sequence[Page]], None] = lambda pages: None,
) -> tuple[bytes, int]:
    """Lay out the bands that `make` makes, and return the PDF and its number of pages.

    `paper` is A4, Letter or A3.  `job` follows the work and keeps what no font can show.  `title` stands in the file in place of the fixed
    words of `title_key`; `laid` sees the pages before they are painted.  Raises Invalid for another paper or language.
    """
    size, words = paper_size(paper), words_of(head.language)
    with ONE_AT_A_TIME:
        return _print(head, words, title or words(title_key), size, make, job or PrintJob(), laid)


def print_sheet(
    language: str,
    size: tuple[float, float],
    make: Callable[[Typesetter, Words], tuple[Sequence[Band], Imprint]],
    job: PrintJob | None = None,
) -> bytes:
    """The PDF of one sheet of that width and height, which `make` fills from its upper edge on.  Raises Invalid for another language."""

    def make_pages(setter: Typesetter, words: Words) -> tuple[list[Page], Callable[[int, int], Band], Imprint]:
        bands, imprint = make(setter, words)
        return [Page([Placed(0.0, band) for band in bands])], lambda page, count: Band(0.0), imprint

    return print_pages(language, size, make_pages, job)[0]


def print_pages(
    language: str,
    size: tuple[float, float],
    make: Callable[[Typesetter, Words], tuple[Sequence[Page], Callable[[int, int], Band], Imprint]],
    job: PrintJob | None = None,
) -> tuple[bytes, int]:
    """The PDF of pages of that width and height, and how many they are.

    `make` lays them, with what makes the foot of a page from its number and how many they are.  Raises Invalid for another language.
    """
    words = words_of(language)
    with ONE_AT_A_TIME:
        job = job or PrintJob()
        setter = Typesetter(job.house)
        job.report(0.0)
        pages, foot_of, imprint = make(setter, words)
        return paint(pages, foot_of, size, setter, imprint, job), len(pages)


def paper_size(paper: str) -> tuple[float, float]:
    """Width and height of A4, Letter or A3.  Raises Invalid for another paper."""
    if paper not in styles.PAPERS:
        raise Invalid(message("There is no paper called {paper}", paper=paper), remedy=message("Choose A4, Letter or A3"))
    return styles.PAPERS[paper]


def _print(
    head: Masthead,
    words: Words,
    title: str,
    size: tuple[float, float],
    make: Callable[[Frame], Sequence[Band]],
    job: PrintJob,
    laid: Callable[[Sequence[Page]], None],
) -> tuple[bytes, int]:
    job.report(0.0)
    width, height = size
    frame = Frame(width, Typesetter(job.house), words)
    bands = make(frame)
    job.report(LAID / 2)
    pages = lay(frame, bands, height)
    laid(pages)
    bind_pages(pages, job.house)
    imprint = Imprint(
        title=document_title(head, title),
        author=set_text(head.network, head.language),
        subject=set_text(head.kicker, head.language),
        language=head.language,
        day=head.day,
    )

    def foot_of(page: int, count: int) -> Band:
        return moved(foot(frame, head, height, page, count), job.house.shift(page))

    return paint(pages, foot_of, size, frame.setter, imprint, job), len(pages)


def lay(frame: Frame, bands: Sequence[Band], paper_height: float) -> list[Page]:
    """Lay bands on pages of that height."""
    return Paginator(styles.MARGIN_TOP, paper_height - frame.body_bottom).lay(bands)


def document_title(head: Masthead, title: str) -> str:
    """The title that a reader shows over its window: "Provisional agenda, GSEF/SC/2019/3"."""
    return f"{title}, {set_text(head.symbol, head.language)}" if head.symbol else title
