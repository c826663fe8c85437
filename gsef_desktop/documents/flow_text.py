"""Paragraphs of several looks, broken into lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import Mark
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.flow import Run, Text
from gsef_desktop.documents.styles import Style, px

PLAIN, BOLD, ITALIC, QUIET = "plain", "bold", "italic", "quiet"

BODY: Mapping[str, Style] = {
    PLAIN: styles.ITEM,
    BOLD: styles.SECTION,
    ITALIC: Style(fonts.SERIF_ITALIC, px(13.5), px(19)),
    QUIET: Style(fonts.SANS_ITALIC, px(11.5), px(19), styles.INK_4),
}
CELL: Mapping[str, Style] = {
    PLAIN: styles.SMALL,
    BOLD: styles.SMALL_STRONG,
    ITALIC: Style(fonts.SANS_ITALIC, px(11.5), px(15), styles.INK_2),
    QUIET: styles.SMALL_ITALIC,
}
HEAD_CELL: Mapping[str, Style] = {
    PLAIN: styles.NAME,
    BOLD: styles.NAME,
    ITALIC: Style(fonts.SERIF_ITALIC, px(13.5), px(18)),
    QUIET: Style(fonts.SANS_ITALIC, px(11.5), px(18), styles.INK_4),
}
NOTE_LOOK: Mapping[str, Style] = {PLAIN: styles.NOTE, BOLD: styles.NOTE_LABEL, ITALIC: styles.NOTE, QUIET: styles.NOTE}
QUIET_LOOK: Mapping[str, Style] = dict.fromkeys((PLAIN, BOLD, ITALIC, QUIET), styles.ITEM_OPEN)

_WORD = re.compile(r"[^ ]+ *| +")
"""A word with the space after it; a space that does not break, as French has before a colon, is part of its word."""


def look_of(run: Run) -> str:
    """Which of the four looks a run has."""
    return QUIET if run.quiet else BOLD if run.bold else ITALIC if run.italic else PLAIN


def column_of(frame: Frame, text: Text, looks: Mapping[str, Style], across: float, measure: float, top: float = 0.0) -> list[Mark]:
    """A text broken into lines of a column, the first line at `top`; no lines where there are no words."""
    pieces = [(looks[look_of(run)], run) for run in text if run.text.strip()]
    if not pieces:
        return []
    if len(pieces) == 1:
        style, only = pieces[0]
        lines = frame.setter.wrap_whole(style, frame.text(only.text, only.language), measure)
        return [Mark(across, top + style.drop + number * style.leading, style, line) for number, line in enumerate(lines)]
    lead = pieces[0][0]
    marks: list[Mark] = []
    line, used = 0, 0.0
    for style, word, breaks in _words(frame, pieces):
        width = frame.setter.width(style, word.rstrip(" "))
        if used and (breaks or used + width > measure):
            line, used = line + 1, 0.0
        parts = frame.setter.wrap(style, word, measure) if width > measure else [word]
        for index, part in enumerate(parts):
            if index:
                line, used = line + 1, 0.0
            down = top + lead.drop + line * lead.leading
            last = marks[-1] if marks else None
            if last is not None and used and last.style is style and last.down == down:
                marks[-1] = last._replace(text=last.text + part)
            else:
                marks.append(Mark(across + used, down, style, part))
            used += frame.setter.width(style, part)
    return [mark._replace(text=mark.text.rstrip(" ")) for mark in marks]


def height_of(marks: list[Mark]) -> float:
    """The bottom of the lowest line."""
    return max((mark.down - mark.style.drop + mark.style.leading for mark in marks), default=0.0)


def _words(frame: Frame, pieces: list[tuple[Style, Run]]) -> Iterator[tuple[Style, str, bool]]:
    """The words in order, each with the space after it, and whether a new line begins with it; where two pieces join without a space, so
    do their words."""
    for index, (style, run) in enumerate(pieces):
        parted = run.text[-1].isspace() or (index + 1 < len(pieces) and pieces[index + 1][1].text[0].isspace())
        found = _WORD.findall(frame.text(run.text, run.language))
        for place, word in enumerate(found):
            shown = word + " " if place + 1 == len(found) and parted and not word.endswith(" ") else word
            yield style, shown, run.on_new_line and not place
