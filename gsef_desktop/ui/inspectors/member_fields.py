"""Editors that the inspectors of organisations, people, seats and bodies share: days, languages, countries, names, rows of links."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.reference.countries import countries, country_code, country_name
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Inspector
from gsef_desktop.ui.inspectors.member_words import language_choices, language_word
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.completion import LastNameCompleter, name_completer
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.layout import FlowLayout
from gsef_desktop.ui.widgets.tips import tip


def complete(field: LineField, names: Callable[[], Sequence[str]]) -> None:
    """Complete a field from names, which are asked for when somebody first types."""
    model = QStringListModel(field)
    _complete(field, model, name_completer(model, field), names)


def complete_last(field: LineField, names: Callable[[], Sequence[str]]) -> None:
    """The same for several names with commas between them: the last one is completed."""
    model = QStringListModel(field)
    _complete(field, model, LastNameCompleter(model, field), names)


def _complete(field: LineField, model: QStringListModel, completer: QCompleter, names: Callable[[], Sequence[str]]) -> None:
    completer.activated.connect(lambda _: field.commit())
    field.setCompleter(completer)

    def fill(text: str) -> None:
        if text and not model.rowCount():
            model.setStringList(list(names()))

    field.textEdited.connect(fill)


class DayRow(FieldRow):
    """A day typed as text, with the reading beneath while it is being typed.  `is_end`: of a month or a year the last day is meant."""

    changed = Signal(object)
    """the date, or None"""

    def __init__(self, context: UiContext, text: str, *, is_end: bool = False, placeholder: str = "") -> None:
        self.field = LineField(context.theme, text, placeholder=placeholder)
        super().__init__(context.theme, text, self.field)
        self._context, self._is_end = context, is_end
        self.field.setReadOnly(context.read_only)
        self.field.textEdited.connect(self._show_reading)
        self.field.committed.connect(self._commit)

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self.field.set_value(write_day(day, self._context.language) if day is not None else "")
        if not self.field.isModified():
            self.field.set_bad(False)
            self.set_note("")

    def read(self, text: str) -> date | None:
        """The day that a text means, None where it is no date."""
        frame = read_time(text, year=self._context.year, language=self._context.language).frame
        return frame.latest if self._is_end else frame.earliest

    def _show_reading(self, text: str) -> None:
        day = self.read(text)
        if not text.strip() or text == self.field.value():
            self.set_note("")
        elif day is not None:
            self.set_note(write_day(day, self._context.language, weekday=True))
        else:
            self.set_note(self.tr("This is not read as a date."), tone="warn")

    def _commit(self, text: str) -> None:
        day = self.read(text) if text.strip() else None
        if text.strip() and day is None:
            self.field.set_bad(True)
            self._context.tell(self.tr("“{text}” is not a date. Nothing was changed.").format(text=text))
            return
        self.field.set_bad(False)
        self.set_note("")
        self.changed.emit(day)


class LanguagesField(QWidget):
    """Languages as tags, the preferred one first; a tag is taken away by pressing it, another is added from a menu."""

    changed = Signal(object)
    """a tuple of ISO 639-1 codes"""

    def __init__(self, context: UiContext, name: str) -> None:
        super().__init__()
        self._context = context
        self._codes: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, spacing=4)
        self._add = IconButton(context.theme, "plus", self.tr("Add a language"), size=24)
        self._add.clicked.connect(self._offer)
        self._add.setEnabled(not context.read_only)
        self._tags: list[Button] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow.addWidget(self._add)

    def set_codes(self, codes: tuple[str, ...]) -> None:
        """Show these languages."""
        if codes == self._codes and self._tags:
            return
        self._codes = codes
        for tag in self._tags:
            self._flow.removeWidget(tag)
            tag.hide()
            tag.deleteLater()
        self._flow.removeWidget(self._add)
        self._tags = [self._tag(code) for code in codes]
        for tag in self._tags:
            self._flow.addWidget(tag)
            tag.show()
        self._flow.addWidget(self._add)
        self.updateGeometry()

    def _tag(self, code: str) -> Button:
        tag = Button(self._context.theme, language_word(code), small=True, parent=self)
        tag.setAccessibleName(self.tr("Remove {language}").format(language=language_word(code)))
        tag.setToolTip(tag.accessibleName())
        tag.setIcon(self._context.theme.icon("x", "ink3", 12))
        tag.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the word
        tag.setEnabled(not self._context.read_only)
        tag.clicked.connect(lambda: self.changed.emit(tuple(one for one in self._codes if one != code)))
        return tag

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, word in language_choices():
            if code not in self._codes:
                menu.addAction(word).triggered.connect(lambda _=False, code=code: self.changed.emit((*self._codes, code)))
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))


class CountryRow(FieldRow):
    """A country typed by its name in any of the four languages or its code."""

    changed = Signal(object)
    """an ISO 3166-1 alpha-2 code, or None"""

    def __init__(self, context: UiContext, text: str) -> None:
        self.field = LineField(context.theme, text)
        super().__init__(context.theme, text, self.field)
        self._context = context
        self.field.setReadOnly(context.read_only)
        complete(self.field, lambda: sorted(country_name(code, context.language) for code in countries()))
        self.field.committed.connect(self._commit)

    def set_country(self, code: str | None) -> None:
        """Show a country."""
        self.field.set_value(country_name(code, self._context.language))
        self.field.set_bad(False)

    def _commit(self, text: str) -> None:
        code = country_code(text) if text.strip() else None
        self.field.set_bad(bool(text.strip()) and code is None)
        if text.strip() and code is None:
            self._context.tell(self.tr("“{text}” is not known as a country. Nothing was changed.").format(text=text))
        else:
            self.changed.emit(code)


class NameEditor(QWidget):
    """A name in several languages: a field in the size of a title, and which language it shows."""

    changed = Signal(str, str)
    """the language and the name"""

    def __init__(self, context: UiContext, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(5)
        self.field = LineField(context.theme, name)
        self.field.setFont(context.theme.font("card_title"))
        self.field.setReadOnly(context.read_only)
        self.language = SegmentedControl(
            context.theme, self.tr("Language of the name"), [(code, code.upper()) for code in LANGUAGES], small=True
        )
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(self.language)
        row.addStretch(1)
        column.addLayout(row)
        self._name = name
        self._names: dict[str, str] = {}
        self._original = ""
        self.field.committed.connect(lambda text: self.changed.emit(self.language.value(), text))
        self.language.changed.connect(lambda _: self._show())

    def set_names(self, names: dict[str, str], original: str) -> None:
        """Show the names; `original` is the language in which the record is kept."""
        if not self._original:
            self.language.set_value(original if original in LANGUAGES else LANGUAGES[0])
        self._names, self._original = names, original
        self._show()

    def _show(self) -> None:
        code = self.language.value()
        self.field.set_value(self._names.get(code, ""))
        self.field.setPlaceholderText(self._names.get(self._original, "") or self._name)  # in its own language, the name is typed over it


def link_row(
    theme: Theme, text: str, open_it: Callable[[], object] | None, *, hint: str = "", accessible: str = "",
    remove: Callable[[], object] | None = None, remove_name: str = "", writable: bool = True,
) -> QWidget:  # fmt: skip
    """A line that opens another record, with a hint beneath and a button that takes it away."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    words = QVBoxLayout()
    words.setSpacing(0)
    if open_it is not None:
        button = LinkButton(theme, text)
        button.setAccessibleName(accessible or text)
        button.clicked.connect(lambda: open_it())
        words.addWidget(button)
    else:
        words.addWidget(ElidedLabel(theme, text, "field"))
    if hint:
        line = ElidedLabel(theme, hint, "caption", token="ink3")
        line.setContentsMargins(8 if open_it is not None else 0, 0, 0, 2)
        words.addWidget(line)
    row.addLayout(words, 1)
    if remove is not None:
        cross = IconButton(theme, "x", remove_name, size=24)
        cross.setEnabled(writable)
        cross.clicked.connect(lambda: remove())
        row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
    return made


def beside(field: QWidget, *buttons: QWidget) -> QWidget:
    """A field with buttons at its right, as the editor of a `FieldRow`."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(field, 1)
    for button in buttons:
        row.addWidget(button)
    return made


def set_in(widget: QWidget, left: int, below: int = 2) -> QHBoxLayout:
    """A widget at a distance from the left; an elided label must not have margins of its own, it would be cut by as much."""
    row = QHBoxLayout()
    row.setContentsMargins(left, 0, 0, below)
    row.addWidget(widget, 1)
    return row


class LinkButton(Button):
    """A quiet button whose text is cut where there is no room."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text.replace("&", "&&"), look="quiet", small=True)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(40)

    def resizeEvent(self, event: object) -> None:
        beside = 18 if self.icon().isNull() else 22 + self.iconSize().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(10, self.width() - beside))
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(tip(self._whole) if shown != self._whole else "")


class MemberInspector(Inspector):
    """What these inspectors share: fields that put single values, and edits that show again what the file holds when refused."""

    def act(self, call: Callable[[], object]) -> None:
        """Make an edit; where it is refused, the fields show again what the file holds."""
        if self.context.edit(call) is None:
            self.load()

    def add_field(self, name: str, put: Callable[[str], object], *, placeholder: str = "") -> LineField:
        """A field of one line."""
        field = LineField(self.context.theme, name, placeholder=placeholder)
        field.setReadOnly(self.context.read_only)
        field.committed.connect(lambda text: put(" ".join(text.split())))
        self.column.addWidget(FieldRow(self.context.theme, name, field))
        return field

    def go(self, kind: str, record_id: str | None) -> None:
        """Show another record."""
        from gsef_desktop.domain.changes import RecordRef

        if record_id:
            self.context.go_to(RecordRef(kind, record_id))
