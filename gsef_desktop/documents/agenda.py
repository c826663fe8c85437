"""The agenda of a meeting: its days, items with hanging numbers and times, notes and the list of papers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import ROW, Band, Mark, Part, Rule
from gsef_desktop.documents.blocks import Frame, column_heads, facts, heading, masthead, notes, titles
from gsef_desktop.documents.content import AgendaDocument, AgendaLine, AgendaSession, PaperLine
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.printing import print_bands
from gsef_desktop.documents.styles import Style, px
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.time_writing import write_clock

_COLUMNS = ("time", "item", "purpose", "lead", "paper")
_PURPOSES = ("decision", "discussion", "information", "election", "procedure")
_PAD = px(4)
_SECTION_PAD = px(9)
_NOTE_TOP = px(6)


def print_agenda(document: AgendaDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF of an agenda and its number of pages; see `print_bands`."""
    return print_bands(document.masthead, title_key(document), paper, lambda frame: make_bands(frame, document), job)


def make_bands(frame: Frame, document: AgendaDocument) -> list[Band]:
    """The bands of an agenda, not yet laid on pages."""
    return _Agenda(frame, document).bands()


def title_key(document: AgendaDocument) -> str:
    """The key of the document's title in the fixed words."""
    return "provisional_agenda" if document.provisional else "agenda"


def session_name(session: AgendaSession, words: Words, title: str) -> str:
    """The day of a session, and its `title` where it has one."""
    day = words.day(session.day) if session.day else words("undated")
    return words("session_heading", day=day, title=title) if title else day


class _Agenda:
    """Makes the bands of one agenda; the columns are as wide as the document's own words need."""

    def __init__(self, frame: Frame, document: AgendaDocument) -> None:
        self._frame = frame
        self._document = document
        self._has_lines = any(session.lines for session in document.sessions)
        lines = [line for session in document.sessions for line in session.lines]
        width, words = frame.setter.width, frame.words
        self._columns = _columns_of(lines)
        self._time_x = frame.left
        time_width = max(px(50), width(styles.TIME, "00:00") + px(14), width(styles.COLUMN_HEAD, words("time")) + px(14))
        self._number_x = frame.left + (time_width if "time" in self._columns else 0.0)
        widest = max((width(styles.SECTION, self._shown(line)) for line in lines), default=0.0)
        self._title_x = self._number_x + max(px(30), widest + px(8))
        papers = [frame.text(paper) for line in lines for paper in line.papers]
        paper_width = max([width(styles.PAPER, paper) for paper in papers] + [width(styles.COLUMN_HEAD, words("paper"))])
        self._paper_width = min(max(px(84), paper_width), px(150)) if "paper" in self._columns else 0.0
        lead_width = px(144) if "lead" in self._columns else 0.0
        self._lead_x = frame.right - self._paper_width - lead_width
        self._lead_room = lead_width - px(12)
        purposes = [width(styles.SMALL_STRONG, words(purpose)) for purpose in _PURPOSES] + [width(styles.COLUMN_HEAD, words("purpose"))]
        purpose_width = max(px(80), max(purposes) + px(14)) if "purpose" in self._columns else 0.0
        self._purpose_x = self._lead_x - purpose_width
        self._title_room = self._purpose_x - (px(12) if self._columns - {"time"} else 0.0) - self._title_x
        self._heads = self._column_heads()
        self._listed = {paper.symbol.removeprefix(document.prefix) or paper.title: paper for paper in document.papers}
        self._numbers = {line.number for line in lines if line.number and not line.continued}

    def _shown(self, line: AgendaLine) -> str:
        return shown_number(line.number, self._document.masthead.language)

    def bands(self) -> list[Band]:
        """The whole document."""
        frame, document, words = self._frame, self._document, self._frame.words
        bands = [masthead(frame, document.masthead), *titles(frame, document.masthead.kicker, title_key(document)), self._facts()]
        for session in document.sessions:
            bands += self._session(session)
        if not self._has_lines:
            bands.append(Band(px(19), frame.column(styles.ITEM_OPEN, words("no_items"), frame.left, frame.measure), before=px(19)))
        texts = self._notes()
        if texts:
            bands[-1].keep = True  # notes alone on a page look lost
            bands += notes(frame, texts, ruled=True)
        return [*bands, *self._papers(), *self._changes()]

    def _changes(self) -> Iterator[Band]:
        """What has changed since the agenda was issued before, a line each."""
        frame = self._frame
        if not self._document.changes:
            return
        again = heading(frame, frame.words("changes_since"), "", continued=True)
        yield heading(frame, frame.words("changes_since"), "")
        for text in self._document.changes:
            marks = frame.column(styles.ITEM, frame.text(text), frame.left, frame.measure, _PAD)
            yield Band(_bottom(marks) + _PAD, marks, running=(again,))

    def _facts(self) -> Band:
        document, words = self._document, self._frame.words
        pairs = [
            (words("dates" if document.several_days else "date"), document.dates or words("date_unknown")),
            (words("place"), document.place or words("place_unknown")),
        ]
        if document.working_languages:
            pairs.append((words("working_languages"), words.language_names(document.working_languages, capital=True)))
        return facts(self._frame, pairs)

    def _notes(self) -> list[str]:
        document, words = self._document, self._frame.words
        texts = []
        if document.city and any(line.start for session in document.sessions for line in session.lines):
            texts.append(words("note_times", city=document.city, offset=document.offset))
        if document.prefix and any(line.papers for session in document.sessions for line in session.lines):
            texts.append(words("note_prefix", prefix=document.prefix))
        if document.interpretation:
            texts.append(words("interpretation_into", languages=words.language_names(document.interpretation)) + ".")
        joined = [" ".join(texts)] if texts else []
        if document.marks:
            joined.append(words("note_fallback", marks=", ".join(document.marks)))
        return [*joined, *document.notes]

    def _column_heads(self) -> Band:
        frame, words = self._frame, self._frame.words
        down = px(7) + styles.COLUMN_HEAD.drop
        style = styles.COLUMN_HEAD
        columns = ((self._time_x, "time"), (self._number_x, "item"), (self._purpose_x, "purpose"), (self._lead_x, "lead"))
        marks = [Mark(across, down, style, words(key)) for across, key in columns if key == "item" or key in self._columns]
        if "paper" in self._columns:
            marks.append(frame.flush_right(style, words("paper"), down))
        return column_heads(px(26), marks)

    def _session(self, session: AgendaSession) -> Iterator[Band]:
        frame, words = self._frame, self._frame.words
        day = session_name(session, words, frame.text(session.title))
        side = ". ".join(part for part in (frame.text(session.place), words.times(session.start, session.end)) if part)
        yield from self._session_head(heading(frame, day, side), session)
        if not session.lines and self._has_lines:
            open_day = frame.column(styles.ITEM_OPEN, words("no_items_day"), self._number_x, frame.right - self._number_x, _PAD)
            yield Band(_bottom(open_day) + _PAD, open_day)
        day_again = heading(frame, day, side, heads=self._heads, continued=True)
        section: Band | None = None
        lines = session.lines
        for index, line in enumerate(lines):
            if line.consent and not (index and lines[index - 1].consent):
                yield self._consent_agenda(list(takewhile(lambda one: one.consent, lines[index:])), day_again)
            running = (day_again, section) if section is not None and line.depth > 0 else (day_again,)
            if line.kind == "section":
                band = self._section(line)
                if line.depth == 0:
                    section = self._section(replace(line, continued=True)) if not line.continued else band
                band.running = (day_again,) if line.depth == 0 else running
                yield band
                continue
            if line.depth == 0 and line.kind == "item":
                section = None
            ruled = index > 0 and lines[index - 1].kind != "section"
            band = self._break(line) if line.kind == "break" else self._item(line)
            if ruled:
                band.top_rules = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE),)
            band.running = running
            yield band

    def _session_head(self, head: Band, session: AgendaSession) -> list[Band]:
        """The heading of a session and what stands under it; the last of these has the headings of the columns."""
        frame, bands = self._frame, [head]
        for index, text in enumerate(session.notes):
            lines = frame.column(styles.NOTE, frame.text(text), frame.left, frame.measure, _NOTE_TOP if not index else 0.0)
            height = (0.0 if index else _NOTE_TOP) + len(lines) * styles.NOTE.leading
            bands.append(Band(height, lines, keep=True))
        bands[-1].heads = self._heads if session.lines else None
        bands[-1].keep = bool(session.lines) or len(bands) == 1
        return bands

    def _consent_agenda(self, lines: Sequence[AgendaLine], day_again: Band) -> Band:
        """The line over items that are adopted without discussion, with their numbers."""
        frame, language = self._frame, self._document.masthead.language
        numbers = [shown_number(line.number, language, whole=True) for line in lines if line.kind == "item" and line.number]
        text = frame.words("consent_agenda", items=", ".join(numbers))
        said = frame.column(styles.ITEM_OPEN, text, self._number_x, frame.right - self._number_x, _SECTION_PAD)
        marks, parts = self._row(AgendaLine(kind="break", title=text), {"item": said})
        return Band(_bottom(marks) + px(2), marks, keep=True, running=(day_again,), tag=ROW, parts=parts)

    def _section(self, line: AgendaLine) -> Band:
        words = self._frame.words
        title = words("continued", title=line.title) if line.continued else line.title
        cells = {} if line.continued else self._sides(line, _SECTION_PAD + styles.SECTION.drop)
        room = self._title_room if cells else self._frame.right - self._title_x
        lowest = _bottom([mark for cell in cells.values() for mark in cell])
        cells["item"] = self._hanging(styles.SECTION, styles.SECTION, self._shown(line), title, room, _SECTION_PAD)
        cells["item"] += self._under(line, cells["item"], room)
        height = max(_bottom(cells["item"]), lowest) + px(2)
        marks, parts = self._row(line, cells)
        anchor = "" if line.continued else _item_anchor(line.number)
        entry = None if line.continued else (f"{self._shown(line)} {self._frame.text(line.title)}".strip(), min(line.depth, 1) + 1)
        return Band(height, marks, keep=True, entry=entry, tag=ROW, parts=parts, anchor=anchor)

    def _item(self, line: AgendaLine) -> Band:
        frame = self._frame
        top_level = line.depth == 0
        title_style = styles.SECTION if top_level else styles.ITEM
        number_style = styles.SECTION if top_level else styles.NUMBER
        base = _PAD + title_style.drop
        cells = self._sides(line, base)
        if line.start is not None:
            cells["time"] = [Mark(self._time_x, base, styles.TIME, write_clock(line.start))]
        cells["item"] = self._hanging(title_style, number_style, self._shown(line), line.title, self._title_room, _PAD)
        cells["item"] += self._under(line, cells["item"], self._title_room)
        marks, parts = self._row(line, cells)
        entry = (f"{self._shown(line)} {frame.text(line.title)}".strip(), 1) if top_level else None
        return Band(_bottom(marks) + _PAD, marks, entry=entry, tag=ROW, parts=parts, anchor=_item_anchor(line.number))

    def _paper_lines(self, line: AgendaLine) -> list[list[str]]:
        """The papers of an item, each broken into lines."""
        return [self._frame.setter.wrap(styles.PAPER, self._frame.text(paper), self._paper_width) for paper in line.papers]

    def _paper_parts(self, line: AgendaLine) -> list[Part]:
        """The cell of the papers: those that are listed at the end lead there."""
        parts = [Part("TD", 0)]
        for name, lines in zip(line.papers, self._paper_lines(line), strict=True):
            paper = self._listed.get(name)
            if paper is not None:
                target = paper.target or _paper_anchor(paper)
                parts.append(Part("Link", len(lines), target=target, alt=self._frame.text(paper.title or paper.symbol)))
            else:
                parts.append(Part("Span", len(lines)))
        return parts

    def _row(self, line: AgendaLine, cells: dict[str, list[Mark]]) -> tuple[list[Mark], list[Part]]:
        """The lines of a row from the first column to the last, and its cells; the item is what the row is about."""
        marks, parts = list[Mark](), list[Part]()
        for column in _COLUMNS:
            if column == "item" or column in self._columns:
                own = cells.get(column, [])
                marks += own
                if column == "paper" and own and any(name in self._listed for name in line.papers):
                    parts += self._paper_parts(line)
                else:
                    parts.append(Part("TH", len(own), "Row") if column == "item" else Part("TD", len(own)))
        return marks, parts

    def _sides(self, line: AgendaLine, base: float) -> dict[str, list[Mark]]:
        """Purpose, lead and papers, beside the first line of the title; `base` is its baseline."""
        frame, cells = self._frame, dict[str, list[Mark]]()
        if line.purpose in _PURPOSES:
            style = styles.SMALL_STRONG if line.purpose == "decision" else styles.SMALL
            cells["purpose"] = [Mark(self._purpose_x, base, style, frame.words(line.purpose))]
        if line.lead:
            room = self._lead_room if line.papers else frame.right - self._lead_x
            cells["lead"] = self._beside(styles.SMALL, [frame.text(line.lead)], self._lead_x, room, base)
        if line.papers:
            lines = [part for paper in self._paper_lines(line) for part in paper]
            cells["paper"] = [
                frame.flush_right(styles.PAPER, text, base + index * styles.PAPER.leading) for index, text in enumerate(lines)
            ]
        return cells

    def _break(self, line: AgendaLine) -> Band:
        frame = self._frame
        title = frame.text(line.title) or frame.words("break")
        cells = {"item": frame.column(styles.BREAK, title, self._title_x, frame.right - self._title_x, _PAD)}
        height = _bottom(cells["item"]) + _PAD
        if line.start is not None:
            cells["time"] = [Mark(self._time_x, cells["item"][0].down, styles.TIME_BREAK, write_clock(line.start))]
        marks, parts = self._row(line, cells)
        return Band(height, marks, tag=ROW, parts=parts)

    def _hanging(self, style: Style, number_style: Style, number: str, title: str, room: float, top: float) -> list[Mark]:
        """A number, and a title whose further lines begin beneath the first, not beneath the number."""
        frame = self._frame
        marks = frame.column(style, frame.text(title), self._title_x, room, top)
        return [Mark(self._number_x, marks[0].down, number_style, number), *marks] if number else marks

    def _under(self, line: AgendaLine, above: Sequence[Mark], room: float) -> list[Mark]:
        """The note on an item, small under its title."""
        return self._frame.column(styles.SMALL_GREY, self._frame.text(line.note), self._title_x, room, _bottom(above)) if line.note else []

    def _beside(self, style: Style, texts: Sequence[str], across: float, room: float, base: float) -> list[Mark]:
        lines = [line for text in texts for line in self._frame.setter.wrap(style, text, room)]
        return [Mark(across, base + index * style.leading, style, line) for index, line in enumerate(lines)]

    def _papers(self) -> Iterator[Band]:
        """The list of papers: whole symbols, titles, and the items they belong to."""
        document, frame, words = self._document, self._frame, self._frame.words
        if not document.papers:
            return
        width = frame.setter.width
        symbols = [frame.text(paper.symbol) for paper in document.papers]
        title_x = frame.left + min(max([width(styles.SMALL, symbol) for symbol in symbols] + [px(90)]), px(200)) + px(24)
        item_x = frame.right - max(px(50), width(styles.COLUMN_HEAD, words("item")))
        head_down = px(7) + styles.COLUMN_HEAD.drop
        heads = column_heads(
            px(24),
            [
                Mark(frame.left, head_down, styles.COLUMN_HEAD, words("symbol")),
                Mark(title_x, head_down, styles.COLUMN_HEAD, words("title")),
                frame.flush_right(styles.COLUMN_HEAD, words("item"), head_down),
            ],
        )
        first = heading(frame, words("papers"), str(len(document.papers)))
        again = heading(frame, words("papers"), "", continued=True)
        yield first
        yield heads
        for index, paper in enumerate(document.papers):
            band = self._paper(paper, title_x, item_x)
            if index:
                band.top_rules = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.HAIRLINE),)
            band.running = (again, heads)
            yield band

    def _paper(self, paper: PaperLine, title_x: float, item_x: float) -> Band:
        frame = self._frame
        base = _PAD + styles.ITEM.drop
        marks = (
            self._beside(styles.SMALL, [frame.text(paper.symbol)], frame.left, title_x - frame.left - px(12), base) if paper.symbol else []
        )
        parts = [Part("TD", len(marks))]
        title = frame.column(styles.ITEM, frame.text(paper.title), title_x, item_x - px(12) - title_x, _PAD) if paper.title else []
        marks += title
        if paper.target and title:
            parts += [Part("TH", 0, "Row"), Part("Link", len(title), target=paper.target, alt=frame.text(paper.title))]
        else:
            parts.append(Part("TH", len(title), "Row"))
        language = self._document.masthead.language
        item = shown_number(paper.item, language, whole=True)
        if paper.item in self._numbers:
            where = f"{frame.words('item')} {item}"
            parts += [Part("TD", 0), Part("Link", 1, target=_item_anchor(paper.item), alt=where)]
        else:
            parts.append(Part("TD", int(bool(paper.item))))
        if paper.item:
            further = (shown_number(number, language, whole=True) for number in paper.further)
            marks.append(frame.flush_right(styles.SMALL, ", ".join((item, *further)), base))
        return Band(max(_bottom(marks) + _PAD, px(27)), marks, tag=ROW, parts=parts, anchor=_paper_anchor(paper))


def _columns_of(lines: Sequence[AgendaLine]) -> set[str]:
    """Which of time, purpose, lead and paper anything has: an empty column would only take room from the titles."""
    has = {
        "time": any(line.start is not None for line in lines),
        "purpose": any(line.purpose in _PURPOSES for line in lines),
        "lead": any(line.lead for line in lines),
        "paper": any(line.papers for line in lines),
    }
    return {column for column, used in has.items() if used}


def _item_anchor(number: str) -> str:
    return f"item {number}" if number else ""


def _paper_anchor(paper: PaperLine) -> str:
    return f"paper {paper.symbol or paper.title}"


def _bottom(marks: Sequence[Mark]) -> float:
    """The bottom of the lowest line."""
    return max((mark.down - mark.style.drop + mark.style.leading for mark in marks), default=0.0)
