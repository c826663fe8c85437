"""Letters, each on pages of its own: the network's head, address and date, subject, text, and up to three signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import PARTS, Band, Mark, Page, Paginator, Part, Rule
from gsef_desktop.documents.blocks import Frame, emblem, footer_lines
from gsef_desktop.documents.card_content import Letter, Occasion
from gsef_desktop.documents.cards import MM, Laid, imprint_of
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.moving import bind_pages, moved
from gsef_desktop.documents.printing import paper_size, print_pages
from gsef_desktop.documents.signature_blocks import signature_blocks
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.documents.typesetting import Typesetter
from gsef_desktop.documents.wording import Words

TITLE_KEY = "letters"

NETWORK = Style(fonts.SANS_SEMIBOLD, 12.0, 15.5)
OFFICE = Style(fonts.SANS, 9.5, 13.0, styles.INK_3)
HOUSE = Style(fonts.SANS, 8.5, 11.5, styles.INK_3)
ADDRESS = Style(fonts.SANS, 10.5, 14.5)
_SUBJECT = Style(fonts.SANS_SEMIBOLD, 12.0, 17.0)
_TEXT = Style(fonts.SERIF, 11.0, 16.5)
MARK = 30.0
ADDRESS_TOP = 50 * MM
"""Where the address begins, so that it stands in the window of an envelope."""
ADDRESS_HEIGHT = 35 * MM


def print_letters(
    letters: Sequence[Letter], occasion: Occasion, *, paper: str = "A4", job: PrintJob | None = None
) -> tuple[bytes, tuple[int, ...], tuple[str, ...]]:
    """The PDF of the letters, how many pages each has, and in whose letter a signature had to be shortened.

    Raises Invalid for another paper or language.
    """
    size = paper_size(paper)
    job = job or PrintJob()
    cut, counts = list[str](), list[int]()

    def make(setter: Typesetter, words: Words) -> Laid:
        frame = Frame(size[0], setter, words)
        pages, numbers = list[Page](), list[tuple[int, int]]()
        for number, letter in enumerate(letters):
            bands = letter_bands(frame, letter, occasion, cut)
            own = Paginator(styles.MARGIN_TOP, size[1] - frame.body_bottom).lay(bands)
            bind_pages(own, setter.house)
            pages += own
            counts.append(len(own))
            numbers += [(page, len(own)) for page in range(1, len(own) + 1)]
            if not number % 20:
                job.report(LAID * number / len(letters))
        return pages or [Page()], _foot(frame, size[1], numbers), imprint_of(occasion, words(TITLE_KEY))

    data, _ = print_pages(occasion.language, size, make, job)
    return data, tuple(counts), tuple(dict.fromkeys(cut))


def letter_bands(frame: Frame, letter: Letter, occasion: Occasion, cut: list[str]) -> list[Band]:
    """One letter, not yet laid on pages."""
    head = _head(frame, occasion)
    bands = [head, _address(frame, letter, head.height)]
    if letter.dated:
        marks = frame.column(ADDRESS, frame.text(letter.dated), frame.left, frame.measure)
        marks = [mark._replace(across=frame.right - frame.setter.width(mark.style, mark.text)) for mark in marks]
        bands.append(Band(len(marks) * ADDRESS.leading, marks, before=px(8)))
    subject = frame.text(letter.subject)
    lines = frame.column(_SUBJECT, subject, frame.left, frame.measure)
    called = frame.text(letter.called)
    bands.append(Band(len(lines) * _SUBJECT.leading, lines, before=px(30), keep=True, entry=(called or subject, 0), tag="H1"))
    for number, text in enumerate(letter.paragraphs):
        own = _paragraph(frame, text)
        own[0].before = px(11) if number else px(18)
        own[-1].keep = number + 1 == len(letter.paragraphs) and bool(letter.signatures)
        bands += own
    if letter.signatures:
        blocks = signature_blocks(frame.setter, letter.signatures, frame.words.language, frame.left, frame.measure)
        if blocks.cut:
            cut.append(letter.called)
        bands.append(Band(blocks.height, blocks.marks, blocks.rules, before=px(12), tag=PARTS, parts=blocks.parts))
    return bands


def _paragraph(frame: Frame, text: str) -> list[Band]:
    """A paragraph that may go on over the page, with at least two lines on either."""
    lines = frame.setter.wrap_whole(_TEXT, frame.text(text), frame.measure)
    groups = [lines] if len(lines) < 4 else [lines[:2], *([line] for line in lines[2:-2]), lines[-2:]]
    bands = []
    for index, group in enumerate(groups):
        marks = [Mark(frame.left, _TEXT.drop + number * _TEXT.leading, _TEXT, line) for number, line in enumerate(group)]
        bands.append(Band(len(group) * _TEXT.leading, marks, continues=index > 0, goes_on=index + 1 < len(groups)))
    return bands


def _head(frame: Frame, occasion: Occasion) -> Band:
    """The network's mark and name over a rule, with the house's address at the right."""
    house = frame.house
    sign = emblem(frame.setter, frame.left, 0.0, MARK, frame.measure / 3)
    across = frame.left + sign.width + px(12)
    address = [line for text in house.address for line in frame.setter.wrap(HOUSE, frame.text(text), frame.measure * 0.36)]
    taken = max((frame.setter.width(HOUSE, line) for line in address), default=-px(16)) + px(16)
    room = frame.right - taken - across
    marks = frame.column(NETWORK, frame.text(occasion.network), across, room, px(1)) if occasion.network else []
    parts = [*sign.parts, *([Part("P", len(marks))] if marks else [])]
    down = px(1) + len(marks) * NETWORK.leading
    office = frame.column(OFFICE, frame.text(house.office) if house.office else frame.words("secretariat"), across, room, down)
    marks += office
    parts.append(Part("P", len(office)))
    marks += [frame.flush_right(HOUSE, line, number * HOUSE.leading + HOUSE.drop) for number, line in enumerate(address)]
    if address:
        parts.append(Part("P", len(address)))
    height = max(MARK, down + len(office) * OFFICE.leading, len(address) * HOUSE.leading) + px(12)
    rule = Rule(frame.left, height, frame.measure, px(2), styles.HEAVY)
    return Band(height + px(2), marks, [rule], dots=sign.dots, shapes=sign.shapes, tag=PARTS, parts=parts)


def _address(frame: Frame, letter: Letter, head: float) -> Band:
    """The address where the window of an envelope is, under a head so high."""
    marks, parts, down = list[Mark](), list[Part](), 0.0
    for line in letter.address:
        lines = frame.column(ADDRESS, frame.text(line), frame.left, frame.measure * 0.55, down)
        marks += lines
        down += len(lines) * ADDRESS.leading
    if marks:
        parts.append(Part("P", len(marks)))
    if not letter.address:
        return Band(0.0, before=px(30), tag="")
    top = max(ADDRESS_TOP - styles.MARGIN_TOP - head, px(14))
    return Band(max(down, ADDRESS_HEIGHT), marks, before=top, tag=PARTS, parts=parts)


def _foot(frame: Frame, height: float, numbers: Sequence[tuple[int, int]]) -> Callable[[int, int], Band]:
    """The number of a page within its letter, where it has several."""

    def foot(page: int, pages: int) -> Band:
        own, count = numbers[page - 1] if numbers else (1, 1)
        down = height - frame.foot_rule + px(8) + styles.FOOT.drop
        marks = [frame.flush_right(styles.FOOT, frame.words("letter_page", page=own, pages=count), down)] if count > 1 else []
        return moved(Band(0.0, [*marks, *footer_lines(frame, down)]), frame.house.shift(own))

    return foot
