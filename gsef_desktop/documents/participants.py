"""The list of participants by classification."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import ROW, Band, Mark, Part, Rule
from gsef_desktop.documents.blocks import Frame, column_heads, heading, masthead, notes, titles
from gsef_desktop.documents.content import NumberTable, ParticipantClass, ParticipantGroup, ParticipantLine, ParticipantsDocument
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.printing import print_bands
from gsef_desktop.documents.styles import px

TITLE_KEY = "participants"

ATTENDS = ("in_person", "attends_online", "accepted", "no_reply", "apologies", "tentative", "by_proxy", "present", "absent", "not_invited")
"""Keys of the fixed words that say how somebody attends."""

_OPEN = ("no_reply", "tentative", "not_invited")
"""Those that are no answer yet, in italics."""

_PAD = px(4.2)
_NAME_BASE = _PAD + styles.NAME.drop
_LEAST_LABEL = px(180)
"""What the labels of a table with many columns keep."""
_LETTERS = px(40)
"""A column of labels that are single letters."""
_NAME_ONLY = _PAD + styles.NAME.leading + _PAD
_NAMES = [Part("TH", count, "Row") for count in range(9)]
_CELLS = [Part("TD", count) for count in range(9)]


def print_participants(document: ParticipantsDocument, *, paper: str = "A4", job: PrintJob | None = None) -> tuple[bytes, int]:
    """The PDF of a list of participants and its number of pages; see `print_bands`."""
    return print_bands(document.masthead, document.title_key, paper, lambda frame: make_bands(frame, document), job)


def make_bands(frame: Frame, document: ParticipantsDocument) -> list[Band]:
    """The bands of a list, not yet laid on pages."""
    return _Participants(frame, document).bands()


class _Participants:
    """Makes the bands of one list.  A row is measured once, and in the common case of one line a column costs a few look-ups."""

    def __init__(self, frame: Frame, document: ParticipantsDocument) -> None:
        self._frame = frame
        self._document = document
        width, words = frame.setter.width, frame.words
        attends = [width(styles.SMALL, words(key)) for key in ATTENDS] + [width(styles.COLUMN_HEAD, words("attends"))]
        self._attends = {key: (styles.SMALL_ITALIC if key in _OPEN else styles.SMALL, words(key)) for key in ATTENDS}
        columns = self._columns = document.shown_columns
        person = px(176 if document.wide else 132)
        if "language" in document.columns and "language" not in columns:
            person += px(44)
        self._attends_x = frame.right - max(px(68), max(attends)) if "attends" in columns else frame.right
        self._language_x = self._attends_x
        if "language" in columns:
            self._language_x -= max(px(60), width(styles.COLUMN_HEAD, words("language")) + px(12))
        if "attends" not in columns:  # what stood before a column stands at the margin
            self._language_x += px(12)
        labels = [width(styles.CLASS, frame.text(part.label)) for group in document.groups for part in group.classes]
        least = _LETTERS if max(labels, default=0.0) < _LETTERS / 2 and any(labels) else px(132)
        self._name_x = frame.left + min(max([least, *(label + px(10) for label in labels)]), px(150))
        self._class_room = self._name_x - frame.left - px(6)
        self._person_x = self._language_x - (person if "represented_by" in columns else 0.0)
        self._person_room = person - px(16)
        self._name_room = self._person_x - px(14) - self._name_x
        self._whole_room = self._language_x - px(14) - self._name_x
        self._dots = Rule(self._person_x, _NAME_BASE + px(1), self._person_room, px(1), styles.DOTS, px(2.4))
        self._hairlines = (Rule(self._name_x, px(0.5), frame.right - self._name_x, px(1), styles.HAIRLINE),)
        self._class_rules = (Rule(frame.left, px(0.5), frame.measure, px(1), styles.RULE),)
        self._fixed: dict[tuple[str, str], tuple[Mark, ...]] = {}

    def bands(self) -> list[Band]:
        """The whole document."""
        frame, document, words = self._frame, self._document, self._frame.words
        bands = [masthead(frame, document.masthead), *titles(frame, document.masthead.kicker, document.title_key)]
        heads = self._column_heads(), self._column_heads(labelled=True)
        for group in document.groups:
            bands += self._group(group, heads[any(part.label for part in group.classes)])
        if not document.groups:
            bands.append(Band(px(19), frame.column(styles.ITEM_OPEN, words("no_participants"), frame.left, frame.measure), before=px(19)))
        if document.groups:  # or else there is nothing to count
            bands += self._totals(document.totals) if document.totals else ()
            for table in document.numbers:
                bands += self._numbers(table)
        texts = []
        lines = (line for group in document.groups for part in group.classes for line in part.lines)
        if "represented_by" in document.columns and any(line.open_name for line in lines):
            texts.append(words("note_names"))
        if document.marks:
            texts.append(words("note_fallback", marks=", ".join(document.marks)))
        if document.groups and any(not table.heads for table in document.numbers):
            texts.append(words("numbers_note"))
        texts += document.notes
        if texts:
            bands[-1].keep = True  # a note alone on a page looks lost
            bands += notes(frame, texts, ruled=False)
        return bands

    def _totals(self, totals: Sequence[tuple[str, str]]) -> Iterator[Band]:
        """How many there are of what."""
        frame = self._frame
        yield heading(frame, frame.words("totals"), "")
        for index, (label, number) in enumerate(totals):
            style = styles.SMALL if index else styles.SMALL_STRONG
            lines = frame.column(style, frame.text(label), frame.left, frame.measure * 0.8, _PAD + px(2))
            marks = [*lines, frame.flush_right(styles.NAME, number, _NAME_BASE)]
            height = _NAME_ONLY + (len(lines) - 1) * styles.SMALL.leading
            band = Band(height, marks, tag=ROW, parts=[Part("TH", len(lines), "Row"), Part("TD", 1)], keep=index + 1 < len(totals))
            band.top_rules = self._class_rules if index else ()
            yield band

    def _numbers(self, table: NumberTable) -> Iterator[Band]:
        """How many are expected, registered and present, or what stands under the headings of the table itself."""
        frame, words, setter = self._frame, self._frame.words, self._frame.setter
        heads = table.heads or tuple(words(key) for key in ("numbers_expected", "numbers_registered", "numbers_present"))
        wide = max(setter.width(styles.COLUMN_HEAD, head) for head in heads)
        texts = {cell for _, _, cells in table.rows for cell in cells if isinstance(cell, str)}
        wide = max([wide, *(setter.width(styles.SMALL, frame.text(cell)) for cell in texts)])
        step = min(wide + px(18), (frame.measure - _LEAST_LABEL) / len(heads))
        rights = [frame.right - step * (len(heads) - 1 - place) for place in range(len(heads))]
        down = px(6) + styles.COLUMN_HEAD.drop
        marks = [frame.flush_right(styles.COLUMN_HEAD, head, down, right) for head, right in zip(heads, rights, strict=True)]
        head = column_heads(px(23), marks, unlabelled=1)
        title = frame.text(table.title)
        yield heading(frame, title, "")
        yield head
        room = rights[0] - step - frame.left
        for index, (label, remark, counts) in enumerate(table.rows):
            style = styles.SMALL if index or table.heads else styles.SMALL_STRONG
            shown = f"{label} ({remark})" if remark else label
            lines = frame.column(style, frame.text(shown), frame.left, room, _PAD + px(2))
            cells = [self._cell(count, right, step - px(10)) for count, right in zip(counts, rights, strict=True)]
            height = _NAME_ONLY + (max(len(lines), *map(len, cells)) - 1) * styles.SMALL.leading
            parts = [Part("TH", len(lines), "Row"), *(Part("TD", len(cell)) for cell in cells)]
            band = Band(height, [*lines, *(mark for cell in cells for mark in cell)], tag=ROW, parts=parts)
            band.keep = index in (0, len(table.rows) - 2)  # neither the first nor the last row stands alone
            band.top_rules = self._class_rules if index else ()
            band.running = (heading(frame, title, "", continued=True), head)
            yield band

    def _cell(self, value: int | str, right: float, room: float) -> list[Mark]:
        """A number or words, flush right."""
        frame = self._frame
        if isinstance(value, int):
            return [frame.flush_right(styles.NAME, str(value), _NAME_BASE, right)]
        lines = frame.setter.wrap(styles.SMALL, frame.text(value), room) if value else ()
        down = _PAD + px(2) + styles.SMALL.drop
        return [frame.flush_right(styles.SMALL, text, down + place * styles.SMALL.leading, right) for place, text in enumerate(lines)]

    def _column_heads(self, *, labelled: bool = False) -> Band:
        """The headings; where classes are labelled, the labels are a column before them."""
        words = self._frame.words
        down = px(6) + styles.COLUMN_HEAD.drop
        name, person = self._document.heads
        columns = (
            ("", self._name_x, name),
            ("represented_by", self._person_x, person),
            ("language", self._language_x, "language"),
            ("attends", self._attends_x, "attends"),
        )
        marks = [
            Mark(across, down, styles.COLUMN_HEAD, words(key)) for column, across, key in columns if not column or column in self._columns
        ]
        return column_heads(px(23), marks, unlabelled=int(labelled))

    def _group(self, group: ParticipantGroup, heads: Band) -> Iterator[Band]:
        frame, words = self._frame, self._frame.words
        title = frame.text(group.title)
        side = words("as_requested") if group.count is None else str(group.count)
        yield heading(frame, title, side, heads=heads)
        running = (heading(frame, title, side, heads=heads, continued=True),)
        first = True
        labelled = any(part.label for part in group.classes)
        for part in group.classes:
            for band in self._class(part, labelled=labelled):
                if first:
                    band.top_rules = ()
                    first = False
                band.running = running
                yield band

    def _class(self, part: ParticipantClass, *, labelled: bool) -> Iterator[Band]:
        """The lines under one label, which stands before the first of them, and again at the top of each page."""
        frame = self._frame
        base = _NAME_BASE - styles.CLASS.drop
        label = frame.column(styles.CLASS, frame.text(part.label), frame.left, self._class_room, base) if part.label else []
        again = Band(base + len(label) * styles.CLASS.leading + px(4), label) if label else None
        hairlines = self._hairlines
        line_band = self._line
        for index, line in enumerate(part.lines):
            band = line_band(line)
            if index:
                band.top_rules = hairlines
                band.at_top = again
            else:
                band.top_rules = self._class_rules
                if again is not None:
                    band.marks = [*label, *band.marks]
                    self._make_room(band, again.height, len(part.lines))
                if labelled:
                    lines = len(part.lines)
                    head = Part("TH", len(label), "Row", down=lines) if label else Part("TD", 0, down=lines)
                    band.parts = [head, *band.parts]
            yield band

    @staticmethod
    def _make_room(band: Band, label: float, lines: int) -> None:
        """A label of several lines stands beside the first two rows, which stay together; one row alone grows."""
        if label > band.height:
            band.keep = lines > 1
            band.height = max(band.height, label - (_NAME_ONLY if band.keep else 0.0))

    def _line(self, line: ParticipantLine) -> Band:
        frame = self._frame
        if line.remark:
            marks = frame.column(styles.ITEM_OPEN, frame.text(line.name), self._name_x, frame.right - self._name_x, _PAD)
            height = _PAD + len(marks) * styles.ITEM_OPEN.leading + _PAD
            return Band(height, marks, tag=ROW, parts=[Part("TD", len(marks), across=1 + len(self._columns))])
        named_here = "represented_by" in self._columns
        wide = not (named_here and (line.represented_by or line.open_name))
        marks, height = self._name(frame.text(line.name), line.place, self._whole_room if wide else self._name_room)
        named, spoken = len(marks), 0
        if named_here and line.represented_by:
            lines = frame.setter.wrap(styles.SMALL, frame.text(line.represented_by), self._person_room)
            marks += [
                Mark(self._person_x, _NAME_BASE + index * styles.SMALL.leading, styles.SMALL, text) for index, text in enumerate(lines)
            ]
            spoken = len(lines)
            if spoken > 1:
                height = max(height, _NAME_ONLY + (spoken - 1) * styles.SMALL.leading)
        marks += self._fixed.get((line.language, line.attends)) or self._fixed_marks(line.language, line.attends)
        parts = [_part(_NAMES, named)]
        if "represented_by" in self._columns:
            parts.append(_part(_CELLS, spoken))
        if "language" in self._columns:
            parts.append(_CELLS[bool(line.language)])
        if "attends" in self._columns:
            parts.append(_CELLS[bool(line.attends)])
        return Band(height, marks, (self._dots,) if line.open_name and named_here else (), tag=ROW, parts=parts)

    def _name(self, name: str, place: str, room: float) -> tuple[list[Mark], float]:
        """The name, with the place in small type behind it, or beneath it where there is no room."""
        setter = self._frame.setter
        width = setter.width(styles.NAME, name)
        if width <= room:
            marks = [Mark(self._name_x, _NAME_BASE, styles.NAME, name)]
            end = self._name_x + width
            height = _NAME_ONLY
        else:
            lines = setter.wrap(styles.NAME, name, room)
            marks = [Mark(self._name_x, _NAME_BASE + index * styles.NAME.leading, styles.NAME, text) for index, text in enumerate(lines)]
            end = self._name_x + setter.width(styles.NAME, lines[-1])
            height = _NAME_ONLY + (len(lines) - 1) * styles.NAME.leading
        if not place:
            return marks, height
        place = self._frame.text(place)
        gap = px(8)
        if end + gap + setter.width(styles.SMALL_GREY, place) <= self._name_x + room:
            marks.append(Mark(end + gap, marks[-1].down, styles.SMALL_GREY, place))
            return marks, height
        lines = setter.wrap(styles.SMALL_GREY, place, room)
        down = marks[-1].down
        marks += [
            Mark(self._name_x, down + index * styles.SMALL_GREY.leading, styles.SMALL_GREY, text)
            for index, text in enumerate(lines, start=1)
        ]
        return marks, height + len(lines) * styles.SMALL_GREY.leading

    def _fixed_marks(self, language: str, attends: str) -> tuple[Mark, ...]:
        """Language and attendance, of which a list has few kinds."""
        marks = []
        if language and "language" in self._columns:
            marks.append(Mark(self._language_x, _NAME_BASE, styles.SMALL, self._frame.text(language.upper())))
        if attends and "attends" in self._columns:
            style, text = self._attends[attends]
            marks.append(Mark(self._attends_x, _NAME_BASE, style, text))
        self._fixed[language, attends] = found = tuple(marks)
        return found


def _part(made: Sequence[Part], count: int) -> Part:
    """A cell of so many lines; those that are usual are made already."""
    return made[count] if count < len(made) else made[0]._replace(lines=count)
