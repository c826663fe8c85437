"""The panel in which one filter of a list is set: how the field is compared, and with what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gsef_desktop.domain.list_columns import Holds, ListColumn, operators
from gsef_desktop.domain.list_views import Criterion, Operator
from gsef_desktop.domain.own_values import number_to_type, read_number
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.ui.members.list_words import operator_word
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.theme.tokens import SMALL_CONTROL
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, LineField, SearchField
from gsef_desktop.ui.widgets.labels import label

_WIDTH = 270
_PAUSE_MS = 60
_SEARCHED_FROM = 12
"""So many values can be looked over; more get a field to find one."""
_MOST_LINES = 12
_MOST_OFFERED = 2_000
_LISTED = (Operator.ANY, Operator.NONE)
_CodeRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value that can be ticked, and how many records have it (None: not told)."""

    code: str
    text: str
    count: int | None = None


class FilterPopup(QFrame):
    """What is set takes effect at once; Esc closes."""

    changed = Signal(object)
    """the `Criterion`"""
    removed = Signal()

    def __init__(
        self, theme: Theme, column: ListColumn, title: str, criterion: Criterion | None, choices: Sequence[Choice], *, language: str,
        year: int, parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(title)
        self.setFixedWidth(_WIDTH)
        self._column, self._language, self._year, self._choices = column, language, year, choices
        offered = operators(column.holds)
        self._criterion = criterion or Criterion(field=column.key, operator=offered[0])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(10, 10, 10, 10)
        outer.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(theme, title, "secondary_strong", wrap=True), 1)
        self.operator = ComboBox(theme, self.tr("How it is compared"), [(one.value, operator_word(one)) for one in offered])
        self.operator.set_value(self._criterion.operator.value)
        self.operator.chosen.connect(self._choose_operator)
        head.addWidget(self.operator)
        outer.addLayout(head)
        self.finder = SearchField(theme, self.tr("Find a value"), placeholder=self.tr("Find"))
        self.finder.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.itemClicked.connect(self._toggle)
        outer.addWidget(self.finder)
        outer.addWidget(self.list)
        self.first = LineField(theme, title)
        self.second = LineField(theme, self.tr("and"), placeholder=self.tr("and"))
        self._note = label(theme, "", "caption", token="ink3", wrap=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._take_texts)
        for field in (self.first, self.second):
            field.textEdited.connect(lambda _: self._pause.start())
            outer.addWidget(field)
        outer.addWidget(self._note)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.remove = Button(theme, self.tr("Remove this filter"), look="quiet", small=True)
        self.remove.clicked.connect(self._remove)
        foot.addWidget(self.remove)
        outer.addLayout(foot)
        self._fill_list(theme)
        self._show_values()
        self._arrange()

    def open_below(self, widget: QWidget) -> None:
        """Show it beneath a widget."""
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + 4)))
        self.show()
        target = self.first if self.first.isVisibleTo(self) else self.finder if self.finder.isVisibleTo(self) else self.list
        target.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            if self.first.isVisibleTo(self):
                self._take_texts()
            self.close()
            return
        super().keyPressEvent(event)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _fill_list(self, theme: Theme) -> None:
        self.list.setFont(theme.font("field"))
        chosen = set(self._criterion.values)
        known = {one.code for one in self._choices}
        lost = [Choice(code=code, text=code) for code in self._criterion.values if code not in known]
        for one in [*lost, *self._choices][:_MOST_OFFERED]:
            item = QListWidgetItem(one.text if one.count is None else f"{one.text}   {one.count}")
            item.setData(_CodeRole, one.code)
            item.setSizeHint(QSize(0, SMALL_CONTROL))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.code in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.itemChanged.connect(lambda _: self._take_list())
        if self.list.count():
            self.list.setCurrentRow(0)

    def _arrange(self) -> None:
        operator = self._criterion.operator
        listed = operator in _LISTED
        typed = operator not in (*_LISTED, Operator.EMPTY, Operator.FILLED)
        self.list.setVisible(listed)
        self.finder.setVisible(listed and self.list.count() > _SEARCHED_FROM)
        lines = min(max(self.list.count(), 1), _MOST_LINES)
        self.list.setFixedHeight(lines * SMALL_CONTROL + 2 * self.list.frameWidth() + 2)
        self.first.setVisible(typed)
        self.second.setVisible(operator is Operator.BETWEEN)
        self._note.setVisible((typed and self._column.holds is Holds.DATE) or (listed and not self.list.count()))
        if listed and not self.list.count():
            self._note.setText(self.tr("No record has a value here yet."))
        self.adjustSize()

    def _show_values(self) -> None:
        values = [*self._criterion.values, "", ""]
        if self._column.holds is Holds.DATE:
            values = [self._written(one) for one in values]
        elif self._column.holds in (Holds.NUMBER, Holds.MONEY):
            values = [number_to_type(one, self._language) for one in values]
        self.first.set_value(values[0] if self._criterion.operator not in _LISTED else "")
        self.second.set_value(values[1] if self._criterion.operator is Operator.BETWEEN else "")

    def _written(self, value: str) -> str:
        from datetime import date

        try:
            return write_day(date.fromisoformat(value), self._language)
        except ValueError:
            return value

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _choose_operator(self, value: str) -> None:
        operator = Operator(value)  # Qt has made a plain text of it
        was_listed, is_listed = self._criterion.operator in _LISTED, operator in _LISTED
        values = self._criterion.values if was_listed is is_listed else ()
        self._criterion = replace(
            self._criterion, operator=operator, values=() if operator in (Operator.EMPTY, Operator.FILLED) else values
        )
        self._arrange()
        self.changed.emit(self._criterion)

    def _toggle(self, item: QListWidgetItem) -> None:
        """A click on the text ticks too; Qt has ticked already where the box itself was met."""
        box = self.list.mapFromGlobal(self.cursor().pos()).x() < 24
        if not box:
            item.setCheckState(Qt.CheckState.Unchecked if item.checkState() is Qt.CheckState.Checked else Qt.CheckState.Checked)

    def _take_list(self) -> None:
        items = [self.list.item(number) for number in range(self.list.count())]
        values = tuple(str(one.data(_CodeRole)) for one in items if one.checkState() is Qt.CheckState.Checked)
        self._criterion = replace(self._criterion, values=values)
        self.changed.emit(self._criterion)

    def _narrow(self, text: str) -> None:
        wanted = text_key(text)
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(bool(wanted) and wanted not in text_key(item.text()))

    def _take_texts(self) -> None:
        texts = [self.first.text().strip()] + ([self.second.text().strip()] if self._criterion.operator is Operator.BETWEEN else [])
        read = [self._read(text, is_end=bool(number)) for number, text in enumerate(texts)]
        for field, text, value in zip((self.first, self.second), texts, read, strict=False):
            field.set_bad(bool(text) and not value)
        if self._column.holds is Holds.DATE:
            self._note.setText(" – ".join(self._written(one) for one in read if one))
        self._criterion = replace(self._criterion, values=tuple(read) if all(read) else ())
        self.changed.emit(self._criterion)

    def _read(self, text: str, *, is_end: bool) -> str:
        """What a filter compares with; empty for what is not understood."""
        if not text or self._column.holds not in (Holds.DATE, Holds.NUMBER, Holds.MONEY):
            return text
        if self._column.holds is Holds.DATE:
            if text.isdecimal() and len(text) == len("2019"):
                return f"{text}-12-31" if is_end or self._criterion.operator is Operator.AFTER else f"{text}-01-01"
            frame = read_time(text, year=self._year, language=self._language).frame
            day = frame.latest if is_end or self._criterion.operator is Operator.AFTER else frame.earliest
            return day.isoformat() if day is not None else ""
        return read_number(text, self._language) or ""

    def _remove(self) -> None:
        self.removed.emit()
        self.close()
