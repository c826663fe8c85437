"""Sign-in sheets: a table for each session, with rows high enough to sign in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import ROW, Band, Mark, Part, Rule
from gsef_desktop.documents.blocks import Frame, column_heads, heading, masthead, notes, titles
from gsef_desktop.documents.card_content import SignInDocument, SignInLine, SignInSession
from gsef_desktop.documents.fitting import Fitted, Look, fit_text, sized
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.printing import print_bands
from gsef_desktop.documents.styles import px
from gsef_desktop.documents.wording import Words

TITLE_KEY = "sign_in"

ROW_HEIGHT = 12 * 72 / 25.4
"""Of a row in which one signs: 12 mm."""
_NAME = Look(fonts.SERIF_MEDIUM, px(13.5), px(9), 2, leading=1.24)
_OTHER = Look(fonts.SANS, px(11.5), px(8.5), 2, styles.INK_3, 1.24)
_NUMBER = px(34)
_NAME_SHARE, _ORGANISATION_SHARE = 0.34, 0.3
_GAP = px(10)


def print_sign_in(document: SignInDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF of sign-in sheets and its number of pages; see `print_bands`."""
    return print_bands(document.masthead, TITLE_KEY, paper, lambda frame: make_bands(frame, document), job)


def make_bands(frame: Frame, document: SignInDocument) -> list[Band]:
    """The bands of all sheets, each session on pages of its own."""
    sheet, bands = _Sheet(frame), list[Band]()
    for number, session in enumerate(document.sessions):
        if not number:
            bands += [masthead(frame, document.masthead), *titles(frame, document.masthead.kicker, TITLE_KEY)]
        bands += sheet.session(document, session, number)
    if document.marks:
        bands[-1].keep = True
        bands += notes(frame, [frame.words("note_fallback", marks=", ".join(document.marks))], ruled=False)
    return bands


def session_title(session: SignInSession, number: int, words: Words) -> str:
    """Day, hours and title of a session, or its number, counted from 0."""
    day = words.day(session.day) if session.day is not None else ""
    said = ", ".join(part for part in (day, words.times(session.start, session.end)) if part) or words("session_of", number=number + 1)
    return words("session_heading", day=said, title=session.title) if session.title else said


class _Sheet:
    """Makes the rows; their columns are the same on all sheets."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._name_x = frame.left + _NUMBER
        rest = frame.measure - _NUMBER
        self._name_room = rest * _NAME_SHARE - _GAP
        self._organisation_x = self._name_x + rest * _NAME_SHARE
        self._organisation_room = rest * _ORGANISATION_SHARE - _GAP
        self._sign_x = self._organisation_x + rest * _ORGANISATION_SHARE

    def session(self, document: SignInDocument, session: SignInSession, number: int) -> Iterator[Band]:
        """A heading, the rows of everybody, and the empty ones."""
        frame, words = self._frame, self._frame.words
        title = session_title(replace(session, title=frame.text(session.title)), number, words)
        heads, side = self._heads(), frame.text(session.room)
        first = heading(frame, title, side, heads=heads)
        first.fresh = number > 0
        yield first
        running: tuple[Band, ...] = (heading(frame, title, side, heads=heads, continued=True),)
        count = 0
        for group in document.groups:
            under = running
            if group.title:
                group_title = frame.text(group.title)
                yield self._group(group_title, running)
                under = (*running, self._group(words("continued", title=group_title), running))
            for place, line in enumerate(group.lines):
                count += 1
                yield self._row(count, line, under if place else running)
        for _ in range(document.empty):
            count += 1
            yield self._row(count, SignInLine(name=""), running)

    def _heads(self) -> Band:
        words, down = self._frame.words, px(6) + styles.COLUMN_HEAD.drop
        places = (
            (self._frame.left, "row_number"), (self._name_x, "by_hand"),
            (self._organisation_x, "organisation"), (self._sign_x, "signature"),
        )  # fmt: skip
        marks = [Mark(across, down, styles.COLUMN_HEAD, words(key)) for across, key in places]
        return column_heads(px(23), marks)

    def _group(self, title: str, running: tuple[Band, ...]) -> Band:
        frame = self._frame
        marks = frame.column(styles.SMALL_STRONG, title, frame.left, frame.measure, px(7))
        height = px(7) + len(marks) * styles.SMALL_STRONG.leading + px(4)
        rules = [Rule(frame.left, 0.0, frame.measure, px(1), styles.RULE)]
        return Band(height, marks, rules, keep=True, running=running, tag=ROW, parts=[Part("TH", len(marks), "Row", across=4)])

    def _row(self, number: int, line: SignInLine, running: tuple[Band, ...]) -> Band:
        """12 mm high, more only where a name has no room otherwise."""
        frame = self._frame
        name, organisation = self._texts(line)
        height = max(ROW_HEIGHT, name[1] + px(6), organisation[1] + px(6))
        marks = [Mark(frame.left, height / 2 + styles.NUMBER.size * 0.36, styles.NUMBER, str(number))]
        head = name[0] or organisation[0]
        parts = [Part("TD", 1) if head else Part("TH", 1, "Row")]
        for (found, tall), across in ((name, self._name_x), (organisation, self._organisation_x)):
            top = (height - tall) / 2
            own = [Mark(across, top + mark.down, mark.style, mark.text) for mark in found]
            marks += own
            parts.append(Part("TH", len(own), "Row") if found is head and found else Part("TD", len(own)))
        parts.append(Part("TD", 0))
        rules = [
            Rule(frame.left, 0.0, frame.measure, px(1), styles.RULE),
            Rule(frame.left, height, frame.measure, px(1), styles.RULE),  # closes the table where a page ends
            Rule(self._sign_x - _GAP / 2, 0.0, 0.0, px(1), styles.RULE, height=height),
        ]
        return Band(height, marks, rules, running=running, tag=ROW, parts=parts)

    def _texts(self, line: SignInLine) -> tuple[tuple[list[Mark], float], tuple[list[Mark], float]]:
        """Name with the one in the other script under it; organisation with the country under it.  Each with its height."""
        return (
            self._column(((line.name, _NAME), (line.second, _OTHER)), self._name_room),
            self._column(((line.organisation, _OTHER), (line.country, _OTHER)), self._organisation_room),
        )

    def _column(self, texts: tuple[tuple[str, Look], ...], room: float) -> tuple[list[Mark], float]:
        marks, down = list[Mark](), 0.0
        for text, look in texts:
            if text:
                fitted = self._fit(self._frame.text(text), look, room)
                marks += [
                    Mark(0.0, down + number * fitted.style.leading + fitted.style.drop, fitted.style, one)
                    for number, one in enumerate(fitted.lines)
                ]
                down += fitted.height
        return marks, down

    def _fit(self, text: str, look: Look, room: float) -> Fitted:
        """A text in two lines, or in as many as it needs in the smallest type: the row grows, nothing is cut."""
        setter = self._frame.setter
        fitted = fit_text(setter, text, look, room)
        if fitted is not None:
            return fitted
        style = sized(look.faces, look.least, look.colour, look.leading)
        return Fitted(style, tuple(setter.wrap(style, text, room)), text)
