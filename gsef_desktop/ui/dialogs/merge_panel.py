"""Records side by side, to choose what is kept when they become one: a click for each field in which they differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gsef_desktop.domain.duplicates import Choice, Taken, Written
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.duplicate_comparison import ComparedField, Comparison
from gsef_desktop.services.merging import LISTS
from gsef_desktop.services.merging_rows import is_empty, joined
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors import member_words as words
from gsef_desktop.ui.shell.registry import kind_name
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import rule
from gsef_desktop.ui.widgets.tips import tip

_JOINTS = re.compile("([@/._])(?=\\S)")
_NAME_WIDTH = 112
_LEAST_WIDTH = 148
"""Of the column of a record, in px; several scroll sideways."""


class ValueCell(QFrame):
    """A value with the button that chooses it; a press anywhere on it does so."""

    def __init__(self, theme: Theme, text: str, button: QAbstractButton | None, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.button = theme, button
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 8, 4)
        row.setSpacing(0)
        if button is not None:
            button.setAccessibleName(name)
            button.toggled.connect(self._show)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.words = label(theme, _breakable(text) or "–", "field", token="ink" if text else "ink3", wrap=True)
        self.words.setAccessibleName(text)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.words.setMinimumWidth(40)
        row.addWidget(self.words, 1)
        self._show()

    @property
    def chosen(self) -> bool:
        """Whether the value is to be kept."""
        return self.button is not None and self.button.isChecked()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.button is not None and self.button.isEnabled() and event.button() is Qt.MouseButton.LeftButton:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.button is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("acc" if self.chosen else "line2"), 1))
        painter.setBrush(self._theme.color("selrow" if self.chosen else "bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _show(self) -> None:
        if self.button is not None:
            self.words.setProperty("role", "" if self.button.isChecked() else "ink2")
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)
        self.update()


class _FieldRow:
    """One field: its name, and the value of each record.  Where they differ one is chosen, of several values any."""

    def __init__(self, panel: MergePanel, field: ComparedField, shown: Sequence[str]) -> None:
        self.field, self._ids = field, panel.comparison.ids
        theme = panel.theme
        self.cells: list[ValueCell] = []
        self.group: QButtonGroup | None = None
        self.name = QWidget()
        row = QHBoxLayout(self.name)
        row.setContentsMargins(0, 4, 4, 4)
        row.setSpacing(5)
        sign = QLabel()
        sign.setFixedWidth(14)
        word = render(field.word)
        if field.differs:
            sign.setPixmap(theme.pixmap("equal-not", "warn", 13))
            sign.setAccessibleName(QCoreApplication.translate("MergePanel", "Different"))
            sign.setToolTip(QCoreApplication.translate("MergePanel", "Different"))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        title = label(
            theme, word, "secondary_strong" if field.differs else "secondary", token="ink" if field.differs else "ink2", wrap=True
        )
        row.addWidget(title, 1, Qt.AlignmentFlag.AlignTop)
        for at, text in enumerate(shown):
            button = self._button(panel) if field.differs and text else None
            name = QCoreApplication.translate("MergePanel", "{field}: {value}, of {name}").format(
                field=word, value=text or "–", name=panel.comparison.names[at]
            )
            self.cells.append(ValueCell(theme, text, button, name))

    def _button(self, panel: MergePanel) -> QAbstractButton:
        if self.field.many:
            box = QCheckBox()
            box.setChecked(True)
            return box
        if self.group is None:
            self.group = QButtonGroup(panel)
        button = QRadioButton()
        self.group.addButton(button)
        return button

    def choose_proposed(self, first: int) -> None:
        """Choose the value of one record, or the first that there is."""
        filled = [at for at, cell in enumerate(self.cells) if cell.button is not None]
        if filled and not self.field.many:
            button = self.cells[first if first in filled else filled[0]].button
            assert button is not None
            button.setChecked(True)

    def take_from(self, at: int) -> None:
        """Choose the value of one record alone, if it has one."""
        if not self.field.differs or not self.field.shown[at]:
            return
        for number, cell in enumerate(self.cells):
            if cell.button is not None and cell.isEnabled() and (self.field.many or number == at):
                cell.button.setChecked(number == at)

    def include(self, included: Sequence[bool]) -> None:
        """Let the values of some records take part only; a choice that does not is moved to one that does."""
        for at, cell in enumerate(self.cells):
            cell.setEnabled(included[at])
        if not self.field.many and not any(cell.chosen and on for cell, on in zip(self.cells, included, strict=True)):
            first = next((cell.button for cell, on in zip(self.cells, included, strict=True) if on and cell.button is not None), None)
            if first is not None:
                first.setChecked(True)

    def choices(self, included: Sequence[bool]) -> dict[str, Choice]:
        """What is chosen, by the field; nothing where nothing but the usual is."""
        choice = self._choice(included)
        return {} if choice is None else dict.fromkeys(self.field.sets or (self.field.name,), choice)

    def _choice(self, included: Sequence[bool]) -> Choice | None:
        if not self.field.differs:
            return None
        taking = [at for at, on in enumerate(included) if on and self.field.shown[at]]
        chosen = [at for at in taking if self.cells[at].chosen]
        if not self.field.many:
            at = next((at for at, cell in enumerate(self.cells) if cell.chosen and included[at]), None)
            return Taken(self._ids[at]) if at is not None else None
        if len(chosen) == len(taking):
            return None
        if len(chosen) == 1:
            return Taken(self._ids[chosen[0]])
        values = [self.field.values[at] for at in chosen]
        if self.field.name in LISTS:
            return Written(tuple(dict.fromkeys(each for value in values for each in value)))
        return Written(joined(*values))


class MergePanel(QWidget):
    """The records of one comparison in columns.  `choices` and `ids` say what a merge is to do."""

    changed = Signal()
    """other records are to be merged"""

    def __init__(self, context: UiContext, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.comparison, self._language = context.theme, comparison, context.language
        self.boxes: list[QCheckBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Side by side"))
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(14, 8, 14, 12)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        for at in range(len(comparison.ids)):
            self._grid.setColumnStretch(at + 1, 1)
            self._grid.setColumnMinimumWidth(at + 1, _LEAST_WIDTH)
        self._fill_head()
        self.rows = [_FieldRow(self, field, [self._shown(field, at) for at in range(len(comparison.ids))]) for field in comparison.fields]
        ordered = [row for row in self.rows if row.field.differs] + [row for row in self.rows if not row.field.differs]
        for number, row in enumerate(ordered, 2):
            row.choose_proposed(comparison.fullest)
            self._grid.addWidget(row.name, number, 0)
            for at, cell in enumerate(row.cells):
                self._grid.addWidget(cell, number, at + 1)
        self._fill_links(len(ordered) + 2)
        area.setWidget(inner)
        column.addWidget(area)

    @property
    def ids(self) -> tuple[str, ...]:
        """The records that are to become one, the one that stays first."""
        found = [id for id, on in zip(self.comparison.ids, self._included(), strict=True) if on]
        fullest = self.comparison.ids[self.comparison.fullest]
        return tuple(sorted(found, key=lambda id: id != fullest))

    @property
    def left_out(self) -> tuple[str, ...]:
        """The records that were unticked, unless all of them were."""
        found = tuple(id for id, on in zip(self.comparison.ids, self._included(), strict=True) if not on)
        return found if len(found) < len(self.comparison.ids) else ()

    def choices(self) -> dict[str, Choice]:
        """What was chosen, by the field."""
        included = self._included()
        return {name: choice for row in self.rows for name, choice in row.choices(included).items()}

    def take_all_from(self, at: int) -> None:
        """Choose every value of one record, where it has one."""
        for row in self.rows:
            row.take_from(at)

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _fill_head(self) -> None:
        theme, comparison = self.theme, self.comparison
        for at, name in enumerate(comparison.names):
            cell = QWidget()
            box = QVBoxLayout(cell)
            box.setContentsMargins(0, 0, 0, 2)
            box.setSpacing(0)
            top = QHBoxLayout()
            top.setSpacing(5)
            if len(comparison.ids) > 2:
                tick = QCheckBox()
                tick.setChecked(True)
                tick.setAccessibleName(self.tr("Merge {name} too").format(name=name))
                tick.setToolTip(tip(tick.accessibleName()))
                tick.toggled.connect(lambda _: self._did_include())
                self.boxes.append(tick)
                top.addWidget(tick)
            top.addWidget(ElidedLabel(theme, name, "card_title"), 1)
            box.addLayout(top)
            take = Button(theme, self.tr("Take all of this"), look="quiet", small=True)
            take.setAccessibleName(self.tr("Take all values of {name}").format(name=name))
            take.clicked.connect(lambda _=False, at=at: self.take_all_from(at))
            box.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(cell, 0, at + 1)
        self._grid.addWidget(rule(), 1, 0, 1, len(comparison.ids) + 1)

    def _fill_links(self, row: int) -> None:
        theme, comparison = self.theme, self.comparison
        parts = [
            (self.tr("Functions"), ["\n".join(lines) for lines in comparison.functions]),
            (self.tr("Linked"), [self._links_text(each) for each in comparison.links]),
        ]  # fmt: skip
        self._grid.addWidget(rule(), row, 0, 1, len(comparison.ids) + 1)
        for number, (title, texts) in enumerate(parts, row + 1):
            if not any(texts):
                continue
            name = label(theme, title, "secondary", wrap=True)
            name.setContentsMargins(19, 4, 4, 4)
            self._grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            for at, text in enumerate(texts):
                cell = ValueCell(theme, text, None, "")
                self._grid.addWidget(cell, number, at + 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(row + 3, 1)

    def _links_text(self, links: Sequence[tuple[str, int]]) -> str:
        names = _link_names()
        return "\n".join(f"{names.get(kind) or kind_name(kind)} {count}" for kind, count in links if kind != "person_function")

    def _shown(self, field: ComparedField, at: int) -> str:
        """A value in the words of the window."""
        value: Any = field.values[at]
        if not field.shown[at] or is_empty(value):
            return field.shown[at]
        if isinstance(value, date):
            return write_day(value, self._language)
        if field.name == "languages":
            return ", ".join(words.language_word(code) for code in value)
        if field.name == "kind":
            return words.kind_word(value)
        if field.name == "region":
            return words.region_word(value) or value
        if field.name in ("portrait_id", "logo_id"):
            return self.tr("Picture {number}").format(number=at + 1)
        return "\n".join(value) if isinstance(value, tuple) else field.shown[at]

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def _included(self) -> list[bool]:
        return [box.isChecked() for box in self.boxes] or [True] * len(self.comparison.ids)

    def _did_include(self) -> None:
        included = self._included()
        if any(included):
            for row in self.rows:
                row.include(included)
        self.changed.emit()


def _breakable(text: str) -> str:
    """A text that may break within addresses of mail and web, which have no spaces."""
    return _JOINTS.sub("\\1\u200b", text)


def _link_names() -> dict[str, str]:
    """What hangs on a record, in the plural."""
    translate = QCoreApplication.translate
    return {
        "activity": translate("MergePanel", "Activities"),
        "activity_partner": translate("MergePanel", "Activities as a partner"),
        "organisation": translate("MergePanel", "Organisations"),
        "membership": translate("MergePanel", "States of membership"),
        "person_function": translate("MergePanel", "Functions"),
        "seat_term": translate("MergePanel", "Seats"),
        "agenda_item": translate("MergePanel", "Agenda items"),
        "participation": translate("MergePanel", "Meetings"),
        "action_item": translate("MergePanel", "Action items"),
        "pack": translate("MergePanel", "Packs"),
        "delegate": translate("MergePanel", "Activities as a delegate"),
        "task": translate("MergePanel", "Tasks"),
        "fee": translate("MergePanel", "Fees"),
        "language_officer": translate("MergePanel", "Languages looked after"),
        "address": translate("MergePanel", "Addresses"),
        "archive_link": translate("MergePanel", "Documents"),
        "detail": translate("MergePanel", "Details"),
    }
