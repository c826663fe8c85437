"""Setting running text as a PDF: what `flow` describes becomes bands of the page engine.

Headings are H2 to H5, all but the smallest with bookmarks, lists hang, tables repeat their headings and never part a row, every page
after the first begins with the title and the section, and the contents know their pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import ITEM, PARTS, Band, Mark, Page, Part, Role, Rule
from gsef_desktop.documents.blocks import Frame, facts, heading, masthead, notes, number_room, title_lines
from gsef_desktop.documents.flow import (
    Block,
    FlowDocument,
    Heading,
    ListItem,
    Look,
    Paragraph,
    Table,
    Text,
    heading_words,
    leads_on,
    listed_headings,
    plain,
    stays_in_list,
)
from gsef_desktop.documents.flow_tables import table_bands
from gsef_desktop.documents.flow_text import BODY, NOTE_LOOK, QUIET_LOOK, column_of, height_of
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.printing import lay, print_bands, words_of
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.documents.typesetting import Typesetter

_INDENT = px(20)
_RUNNING_ROOM = px(34)
_PART = Style(styles.TITLE.faces, px(23), px(30), styles.INK, -0.15)
_SUBHEADING = Style(styles.HEADING.faces, px(14.5), px(20))
_MINOR = Style(styles.SMALL_STRONG.faces, px(12), px(17), styles.INK_2)
_ENTRY = (styles.SECTION, styles.ITEM)
_BULLETS = ("•", "–", "·")


def print_flow(document: FlowDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF of a document and its number of pages; see `print_bands`."""
    settings: list[_Setting] = []

    def make(frame: Frame) -> list[Band]:
        settings.append(_Setting(frame, document))
        return settings[0].bands()

    return print_bands(
        document.masthead, "title", paper, make, job, title=document.title, laid=lambda pages: settings[0].number_contents(pages)
    )  # fmt: skip


def heading_pages(document: FlowDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[dict[int, int], int]:
    """On which page of the PDF each listed heading stands, by its place among the blocks, and the number of pages.

    `job` has the house in whose look it is set, and hears of characters that no font has, as it does from the PDF.
    """
    width, height = document.size(paper)
    job = job or PrintJob()
    frame = Frame(width, Typesetter(job.house), words_of(document.masthead.language))
    pages = lay(frame, _Setting(frame, document).bands(), height)
    _tell_missing(pages, frame.setter, job)
    found = anchors_of(pages)
    return {place: found[f"heading {place}"] for place, _ in listed_headings(document.blocks, document.contents)}, len(pages)


def _tell_missing(pages: Sequence[Page], setter: Typesetter, job: PrintJob) -> None:
    for number, page in enumerate(pages, start=1):
        for placed in page.placed:
            for mark in placed.band.marks:
                missing = setter.typeface(mark.style).missing(mark.text)
                if missing:
                    job.miss(missing, mark.text, number)


def anchors_of(pages: Sequence[Page]) -> dict[str, int]:
    """The page on which each anchor stands, counted from 1."""
    found: dict[str, int] = {}
    for number, page in enumerate(pages, start=1):
        for placed in page.placed:
            if placed.band.anchor and placed.role is Role.OWN:
                found.setdefault(placed.band.anchor, number)
    return found


def frame_words(frame: Frame, block: Heading) -> str:
    """A heading with its number, as it is printed."""
    return frame.text(heading_words(block))


class _Setting:
    """Makes the bands of one document."""

    def __init__(self, frame: Frame, document: FlowDocument) -> None:
        self._frame, self._document = frame, document
        self._running: tuple[Band, ...] = (self._running_head(""),)
        self._contents: list[tuple[Band, str]] = []
        self._depth = 0
        """how deep the last heading is under the title; a deeper one goes one step at a time, for bookmarks and structure ask for it"""

    def bands(self) -> list[Band]:
        """The whole document."""
        frame, document = self._frame, self._document
        head = document.masthead
        bands = [masthead(frame, head), *title_lines(frame, head.kicker, frame.text(document.title), document.other_titles)]
        if document.facts:
            bands.append(facts(frame, document.facts))
        bands += self._list_of_contents()
        before: Block | None = None
        for place, block in enumerate(document.blocks):
            own = list(self._block(place, block, before))
            own[-1].keep = own[-1].keep or leads_on(document.blocks, place) or stays_in_list(document.blocks, place)
            bands += own
            before = block
        if document.notes:
            bands += notes(frame, document.notes, ruled=True)
        return bands

    def number_contents(self, pages: Sequence[Page]) -> None:
        """Write the numbers of their pages beside the entries of the contents."""
        found = anchors_of(pages)
        for band, anchor in self._contents:
            last = band.marks[-1]
            band.marks = [*band.marks[:-1], self._frame.flush_right(last.style, str(found[anchor]), last.down)]

    # --- contents and running heads --------------------------------------------------------------------------------------------------

    def _list_of_contents(self) -> Iterator[Band]:
        document, frame = self._document, self._frame
        entries = list(listed_headings(document.blocks, document.contents))
        if not entries:
            return
        title = heading(frame, frame.words("contents"), "", level=1)
        title.running = self._running
        yield title
        for index, (place, entry) in enumerate(entries):
            style = _ENTRY[0 if entry.level == 1 else 1]
            across = frame.left + _INDENT * (entry.level - 1)
            top = px(7) if entry.level == 1 or not index else px(1.5)
            marks = frame.column(style, frame_words(frame, entry), across, frame.right - px(44) - across, top)
            last, ends = marks[-1], frame.right - px(24)
            begins = last.across + frame.setter.width(style, last.text) + px(6)
            dots = [Rule(begins, last.down, ends - begins, px(0.8), styles.DOTS, px(4))] if ends - begins > px(10) else []
            marks.append(frame.flush_right(style, "0", last.down))
            anchor = f"heading {place}"
            parts = [Part("LBody", 0), Part("Link", len(marks), target=anchor, alt=heading_words(entry))]
            band = Band(top + (len(marks) - 1) * style.leading, marks, dots, tag=ITEM, parts=parts, running=self._running)
            self._contents.append((band, anchor))
            yield band

    def _running_head(self, section: str) -> Band:
        """What stands at the top of a following page: the title, and the section that goes on."""
        frame, style = self._frame, styles.FOOT
        title = frame.setter.wrap(style, frame.text(self._document.title), frame.measure / 2)[0]
        marks = [Mark(frame.left, style.drop, style, title)]
        if section:
            room = frame.measure - frame.setter.width(style, title) - px(30)
            lines = frame.setter.wrap(style, section, room)
            marks.append(frame.flush_right(style, lines[0] + ("…" if len(lines) > 1 else ""), style.drop))
        down = style.leading + px(6)
        return Band(_RUNNING_ROOM, marks, [Rule(frame.left, down, frame.measure, px(1), styles.RULE)])

    # --- blocks ----------------------------------------------------------------------------------------------------------------------

    def _block(self, place: int, block: Block, before: Block | None) -> Iterator[Band]:
        match block:
            case Heading():
                yield self._heading(place, block)
            case Paragraph():
                yield self._paragraph(block)
            case ListItem():
                yield self._item(block, first=not isinstance(before, ListItem))
            case Table():
                yield from table_bands(self._frame, block, self._running)

    def _heading(self, place: int, block: Heading) -> Band:
        frame, words = self._frame, frame_words(self._frame, block)
        depth = self._depth = min(block.level, self._depth + 1)
        if block.level <= 2:
            self._running = (self._running_head(words),)
        if block.level == 2:
            band = heading(frame, frame.text(plain(block.title)), frame.text(block.side), level=depth, number=block.number)
            band.before = px(30)
            if band.parts:
                band.parts = [band.parts[0]._replace(tag=f"H{depth + 1}"), *band.parts[1:]]
            else:
                band.tag = f"H{depth + 1}"
        else:
            style, before, after = {1: (_PART, px(40), px(4)), 3: (_SUBHEADING, px(20), px(3))}.get(block.level, (_MINOR, px(14), px(2)))
            across = frame.left + number_room(frame, style, block.number)
            marks = frame.column(style, frame.text(plain(block.title)), across, frame.right - across)
            height = len(marks) * style.leading + after
            if block.number:
                marks.insert(0, Mark(frame.left, style.drop, style, block.number))
            entry = (words, depth) if block.level <= 3 else None
            band = Band(height, marks, before=before, keep=True, tag=f"H{depth + 1}", entry=entry)
        band.running = (self._running_head(""),) if block.level == 1 else self._running
        band.anchor, band.fresh = f"heading {place}", block.fresh
        return band

    def _paragraph(self, block: Paragraph) -> Band:
        look: Mapping[str, Style] = {Look.NOTE: NOTE_LOOK, Look.EMPTY: QUIET_LOOK}.get(block.look, BODY)
        frame = self._frame
        marks = column_of(frame, block.text, look, frame.left, frame.measure, px(2))
        foreign = self._foreign(block.text)
        tag, parts = (PARTS, [Part("P", len(marks), language=foreign)]) if foreign and marks else ("P", [])
        return Band(height_of(marks) + px(3), marks, before=px(7), running=self._running, tag=tag, parts=parts)

    def _foreign(self, text: Text) -> str:
        """The language of a text that is not in the document's, where all of it is in one."""
        found = {run.language for run in text if run.text.strip()}
        language = found.pop() if len(found) == 1 else ""
        return language if language != self._frame.words.language else ""

    def _item(self, block: ListItem, *, first: bool) -> Band:
        frame = self._frame
        label = block.number or _BULLETS[min(block.level, len(_BULLETS) - 1)]
        across = frame.left + _INDENT * block.level
        inside = across + max(_INDENT, frame.setter.width(styles.ITEM, label) + px(8))
        marks = column_of(frame, block.text, BODY, inside, frame.right - inside, px(1.5))
        height = height_of(marks) + px(2.5)
        parts = [Part("Lbl", 1), Part("LBody", len(marks), language=self._foreign(block.text))]
        down = marks[0].down if marks else styles.ITEM.drop
        marks.insert(0, Mark(across + (0 if block.number else px(4)), down, styles.ITEM, label))
        return Band(height, marks, before=px(7) if first else 0.0, tag=ITEM, parts=parts, running=self._running)
