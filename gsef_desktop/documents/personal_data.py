"""Everything that is kept about a person, section by section."""

from __future__ import annotations

from collections.abc import Iterator

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import ITEM, Band, Mark, Part, Rule
from gsef_desktop.documents.blocks import Frame, heading, masthead, titles
from gsef_desktop.documents.content import PersonalDataDocument, PersonalEntry
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.printing import print_bands
from gsef_desktop.documents.styles import px

TITLE_KEY = "personal_data"
_LABEL = px(150)
_MOST_LINES = 30
"""A longer value is parted into bands, so that it may go on on the next page."""


def print_personal_data(document: PersonalDataDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF and its number of pages; see `print_bands`."""
    return print_bands(document.masthead, TITLE_KEY, paper, lambda frame: make_bands(frame, document), job)


def make_bands(frame: Frame, document: PersonalDataDocument) -> list[Band]:
    """The bands of the document, not yet laid on pages."""
    bands = [masthead(frame, document.masthead), *titles(frame, document.masthead.kicker, TITLE_KEY)]
    for title, entries in document.sections:
        bands += _section(frame, title, entries)
    if not document.sections:
        lines = frame.column(styles.ITEM_OPEN, frame.words("personal_data_none"), frame.left, frame.measure)
        bands.append(Band(px(19), lines, before=px(19)))
    return bands


def _section(frame: Frame, title: str, entries: tuple[PersonalEntry, ...]) -> Iterator[Band]:
    side = str(len(entries)) if len(entries) > 1 else ""
    yield heading(frame, title, side, level=1)
    running = (heading(frame, title, side, continued=True),)
    for number, entry in enumerate(entries):
        for at, band in enumerate(_entry(frame, entry)):
            band.running = running
            if number and not at:
                band.top_rules = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE),)
            yield band


def _entry(frame: Frame, entry: PersonalEntry) -> Iterator[Band]:
    if entry.about:
        lines = frame.column(styles.NAME, frame.text(entry.about), frame.left, frame.measure, px(6))
        yield Band(px(6) + len(lines) * styles.NAME.leading, lines, keep=bool(entry.fields), tag="H3")
    for label, value in entry.fields:
        yield from _field(frame, label, value)
    yield Band(px(4), [])


def _field(frame: Frame, label: str, value: str) -> Iterator[Band]:
    """A label and its value beside it, which keeps its line breaks."""
    names = frame.column(styles.SMALL_GREY, frame.text(label), frame.left, _LABEL - px(10), px(2))
    measure = frame.measure - _LABEL
    texts = [line for part in value.splitlines() or [""] for line in frame.setter.wrap(styles.SMALL, frame.text(part), measure)]
    for start in range(0, len(texts), _MOST_LINES):
        piece = texts[start : start + _MOST_LINES]
        top = px(2) if not start else 0.0
        lines = [
            Mark(frame.left + _LABEL, top + styles.SMALL.drop + number * styles.SMALL.leading, styles.SMALL, text)
            for number, text in enumerate(piece)
        ]
        parts = [Part("LBody", len(lines))]
        height = top + len(lines) * styles.SMALL.leading + px(1)
        if not start:
            lines = [*names, *lines]
            parts.insert(0, Part("Lbl", len(names)))
            height = max(height, px(2) + len(names) * styles.SMALL_GREY.leading + px(1))
        yield Band(height, lines, tag=ITEM, parts=parts)
