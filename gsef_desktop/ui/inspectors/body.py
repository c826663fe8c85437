"""The inspector of a body: names, rules, stated composition."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Body, Classification, Composition
from gsef_desktop.services import members
from gsef_desktop.services.member_details import CompositionLine, body_details
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.inspectors.base import Box, source_labels
from gsef_desktop.ui.inspectors.member_fields import LanguagesField, MemberInspector, NameEditor
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import Badge, label
from gsef_desktop.ui.widgets.layout import SectionHeader


class BodyInspector(MemberInspector):
    """Edits one body, the rules that hold on the day shown, and its stated composition."""

    concerns = ("body_rules", "composition", "seat", "seat_term", "translation", "detail", "source_link")

    def build(self) -> None:
        context, theme = self.context, self.context.theme
        self._day = members.day_within(context.year, date.today())
        self._read()
        self._kick = self.add_kick("users", self.tr("Body"), self._menu)
        self._name = NameEditor(context, self.tr("Name"))
        self._name.changed.connect(self._set_name)
        self.column.addWidget(self._name)
        self._acronym = self.add_field(self.tr("Acronym"), lambda text: self._update(acronym=text))
        self._text = TextEditor(theme, self.tr("Note"), least=1, most=10)
        self._text.setReadOnly(context.read_only)
        self._text.committed.connect(lambda text: self._update(text=text.strip()))
        self.column.addWidget(FieldRow(theme, self.tr("Note"), self._text))
        self._build_rules()
        self.add_section(self.tr("Stated composition"))
        self._lines = Box(spacing=8)
        self.column.addWidget(self._lines)
        self._new_line = LineField(theme, self.tr("Add a line"), placeholder=self.tr("Add a line, such as “Observers”"))
        self._new_line.setReadOnly(context.read_only)
        self._new_line.committed.connect(self._add_line)
        self.column.addWidget(self._new_line)
        self._more = Box()
        self.column.addWidget(self._more)

    def load(self) -> None:
        self._read()
        group = self._details.group
        self._name.set_names(self._details.names, group.body.language)
        self._acronym.set_value(group.body.acronym)
        self._text.set_value(group.body.text)
        rules = group.rules
        self._seats.set_value(str(rules.seats) if rules and rules.seats is not None else "")
        self._quorum.set_value(_quorum_text(rules.quorum, rules.quorum_share) if rules else "")
        needed = group.quorum
        self._quorum_row.set_note(self.tr("{number} must be present").format(number=needed) if needed is not None else "")
        self._notice.set_value(str(rules.notice_days) if rules and rules.notice_days is not None else "")
        self._frequency.set_value(rules.frequency if rules else "")
        self._languages.set_codes(rules.languages if rules else ())
        self._rules_text.set_value(rules.text if rules else "")
        for field in (self._seats, self._quorum, self._notice):
            field.set_bad(False)
        self._load_lines()
        self._load_more()

    def _read(self) -> None:
        self._details = body_details(self.context.workspace, body_id=self.ref.id, day=self._day, language=self.context.language)

    # --- rules -----------------------------------------------------------------------------------------------------------------------

    def _build_rules(self) -> None:
        context, theme = self.context, self.context.theme
        self.add_section(self.tr("Rules"))
        self._seats = self.add_field(self.tr("Seats"), lambda text: self._put_number(self._seats, text, "seats"))
        self._quorum = LineField(theme, self.tr("Quorum"), placeholder=self.tr("7, or 50 %"))
        self._quorum.setReadOnly(context.read_only)
        self._quorum.committed.connect(self._put_quorum)
        self._quorum_row = FieldRow(theme, self.tr("Quorum"), self._quorum)
        self.column.addWidget(self._quorum_row)
        self._notice = self.add_field(
            self.tr("Days of notice"), lambda text: self._put_number(self._notice, text, "notice_days"), placeholder="30"
        )
        self._frequency = self.add_field(self.tr("Meets"), lambda text: self._rule(frequency=text), placeholder=self.tr("Quarterly"))
        self._languages = LanguagesField(context, self.tr("Languages"))
        self._languages.changed.connect(lambda codes: self._rule(languages=codes))
        self.column.addWidget(FieldRow(theme, self.tr("Languages"), self._languages))
        self._rules_text = TextEditor(theme, self.tr("In words"), least=1, most=10)
        self._rules_text.setReadOnly(context.read_only)
        self._rules_text.committed.connect(lambda text: self._rule(text=text.strip()))
        self.column.addWidget(FieldRow(theme, self.tr("In words"), self._rules_text))

    def _rule(self, **fields: Any) -> None:
        file, day = self.context.workspace, self._day
        self.act(lambda: members.set_rules(file, body_id=self.ref.id, day=day, **fields))

    def _put_number(self, field: LineField, text: str, name: str) -> None:
        """Keep a whole number, or nothing; anything else stays in the field with a red border."""
        cleaned = "".join(text.split())
        if not self._is_number(field, cleaned):
            return
        self._rule(**{name: int(cleaned) if cleaned else None})

    def _is_number(self, field: LineField, text: str) -> bool:
        bad = bool(text) and not (text.isascii() and text.isdecimal() and len(text) < 7)
        field.set_bad(bad)
        if bad:
            self.context.tell(self.tr("“{text}” is not a whole number. Nothing was changed.").format(text=text))
        return not bad

    def _put_quorum(self, text: str) -> None:
        """A number of seats, or a share of them ("50 %": more than half)."""
        cleaned = "".join(text.split()).replace(",", ".")
        if not cleaned.endswith("%"):
            if self._is_number(self._quorum, cleaned):
                self._rule(quorum=int(cleaned) if cleaned else None, quorum_share=None)
            return
        try:
            share = float(cleaned[:-1]) / 100
        except ValueError:
            share = -1.0
        bad = not 0 <= share < 1
        self._quorum.set_bad(bad)
        if bad:
            self.context.tell(self.tr("“{text}” is not a share of the seats. Nothing was changed.").format(text=text))
        else:
            self._rule(quorum=None, quorum_share=share)

    # --- composition -----------------------------------------------------------------------------------------------------------------

    def _load_lines(self) -> None:
        focus = self.window().focusWidget() if self.isVisible() else None
        if focus is not None and self._lines.isAncestorOf(focus) and isinstance(focus, LineField) and focus.isModified():
            return  # somebody types there: what they type is not taken away
        self._lines.clear()
        for line in self._details.group.lines:
            if line.composition is not None:
                self._lines.column.addWidget(self._line_box(line, line.composition))

    def _line_box(self, line: CompositionLine, stated: Composition) -> QWidget:
        context, theme, box = self.context, self.context.theme, Box(spacing=2)
        head = QHBoxLayout()
        head.setSpacing(6)
        title = LineField(theme, self.tr("Title of the line"), stated.title)
        title.setReadOnly(context.read_only)
        title.committed.connect(lambda text: self._change_line(stated, title=" ".join(text.split()) or stated.title))
        head.addWidget(title, 1)
        remove = IconButton(theme, "x", self.tr("Remove {name}").format(name=stated.title), size=24)
        remove.setEnabled(not context.read_only)
        remove.clicked.connect(lambda: self.act(lambda: members.delete(context.workspace, record=Composition, record_id=stated.id)))
        head.addWidget(remove)
        box.column.addLayout(head)
        kind = ComboBox(theme, self.tr("Classification of {name}").format(name=stated.title),
                        [(one, words.classification_word(one)) for one in Classification])  # fmt: skip
        kind.set_value(stated.classification)
        kind.setEnabled(not context.read_only)
        kind.chosen.connect(lambda value: self._change_line(stated, classification=value))
        box.column.addWidget(FieldRow(theme, self.tr("Classification"), kind))
        number = LineField(theme, self.tr("Number of {name}").format(name=stated.title), self._number_text(stated),
                           placeholder=self.tr("13, 2–3, or “as requested”"))  # fmt: skip
        number.setReadOnly(context.read_only)
        number.committed.connect(lambda text: self._put_range(number, stated, text))
        row = FieldRow(theme, self.tr("Number"), number)
        box.column.addWidget(row)
        box.column.addLayout(self._standing(line))
        if stated.text:
            box.column.addWidget(label(theme, "“" + " ".join(stated.text.split()) + "”", "caption", wrap=True))
        return box

    def _standing(self, line: CompositionLine) -> QHBoxLayout:
        """How many seats there are, and whether that is what is stated."""
        number = len(line.seats)
        text = self.tr("1 seat in the file") if number == 1 else self.tr("{number} seats in the file").format(number=number)
        row = QHBoxLayout()
        row.addSpacing(100)
        stated = line.composition
        known = stated is not None and (stated.least is not None or stated.most is not None)
        row.addWidget(Badge(self.context.theme, text, "plain" if not known else "good" if line.agrees else "warn"))
        row.addStretch(1)
        return row

    def _number_text(self, stated: Composition) -> str:
        return self.tr("as requested") if stated.as_requested else words.number_range(stated.least, stated.most)

    def _put_range(self, field: LineField, stated: Composition, text: str) -> None:
        """A number, a range, nothing, or the words "as requested"."""
        cleaned = " ".join(text.split())
        if cleaned.casefold() in {self.tr("as requested").casefold(), "as requested"}:
            self._change_line(stated, least=None, most=None, as_requested=True)
            return
        parts = [part.strip() for part in cleaned.replace("~", "–").replace("-", "–").split("–")]
        numbers = [int(part) for part in parts if part.isascii() and part.isdecimal() and len(part) < 7]
        bad = bool(cleaned) and (len(numbers) != len(parts) or len(numbers) > 2 or numbers != sorted(numbers))
        field.set_bad(bad)
        if bad:
            self.context.tell(self.tr("“{text}” is not a number or a range. Nothing was changed.").format(text=text))
        else:
            least, most = (numbers[0], numbers[-1]) if numbers else (None, None)
            self._change_line(stated, least=least, most=most, as_requested=False)

    def _change_line(self, stated: Composition, **fields: Any) -> None:
        file = self.context.workspace
        self.act(lambda: members.update(file, record=Composition, record_id=stated.id, **fields))

    def _add_line(self, text: str) -> None:
        self._new_line.set_value("")
        with QSignalBlocker(self._new_line):
            self._new_line.clear()
        if text.strip():
            file = self.context.workspace
            kind = Classification.MEMBER if not self._details.group.lines else Classification.OBSERVER
            self.act(lambda: members.add_composition(file, body_id=self.ref.id, classification=kind, title=text))

    # --- the rest --------------------------------------------------------------------------------------------------------------------

    def _load_more(self) -> None:
        theme = self.context.theme
        self._more.clear()
        for one in self._details.details:
            self._more.column.addWidget(SectionHeader(theme, one.label or self.tr("Detail")))
            self._more.column.addWidget(label(theme, one.text, "secondary", wrap=True))
        if self._details.sources:
            self._more.column.addWidget(SectionHeader(theme, self.tr("From the document")))
            for widget in source_labels(self.context, self._details.sources):
                self._more.column.addWidget(widget)

    def _update(self, **fields: Any) -> None:
        file = self.context.workspace
        self.act(lambda: members.update(file, record=Body, record_id=self.ref.id, **fields))

    def _set_name(self, language: str, name: str) -> None:
        file = self.context.workspace
        self.act(lambda: members.set_name(file, record=Body, record_id=self.ref.id, language=language, name=name))

    def _menu(self) -> list[QAction]:
        return [self.action(self.tr("Add a seat"), self._add_seat), self.action(self.tr("Delete"), self._delete)]

    def _add_seat(self) -> None:
        file = self.context.workspace
        made = self.context.edit(lambda: members.add_seat(file, body_id=self.ref.id, classification=Classification.MEMBER))
        if made is not None:
            self.context.go_to(RecordRef("seat", made.id))

    def _delete(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: members.delete(file, record=Body, record_id=self.ref.id)) is not None:
            self.context.select(None)


def _quorum_text(number: int | None, share: float | None) -> str:
    """A quorum as it is typed."""
    if number is not None:
        return str(number)
    return f"{round(share * 100, 2):g} %" if share is not None else ""
