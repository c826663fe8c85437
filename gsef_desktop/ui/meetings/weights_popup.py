"""A small panel in which one says what the hours of a call weigh."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from gsef_desktop.domain.call_hours import MOST_WEIGHT, USUAL_WEIGHTS, HourWeights
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label


class WeightsPopup(QFrame):
    """Numbers for each kind of hour; they are kept with the button or Enter, Esc leaves them as they were."""

    was_kept = Signal(object)
    """the `HourWeights`"""

    def __init__(self, theme: Theme, weights: HourWeights, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(self.tr("What an hour weighs"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(label(theme, self.tr("What an hour weighs"), "strong"))
        column.addWidget(label(theme, self.tr("Points for an hour of a call, by the clock of each city"), "caption", token="ink3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.fields: dict[str, QSpinBox] = {}
        for row, (key, text) in enumerate(
            (
                ("working", "09–18"), ("near", "08–09, 18–20"), ("outer", "07–08, 20–22"), ("uncomfortable", "06–07, 22–23"),
                ("late", "05–06, 23–24"), ("night", "00–05"), ("day_off", self.tr("Weekend or holiday, more")),
            )
        ):  # fmt: skip
            grid.addWidget(label(theme, text, "body"), row, 0)
            field = QSpinBox()
            field.setRange(0, MOST_WEIGHT)
            field.setFont(theme.font("field"))
            field.setAccessibleName(text)
            field.setFixedWidth(76)
            field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(field, row, 1)
            self.fields[key] = field
        column.addLayout(grid)
        buttons = QHBoxLayout()
        self.usual = Button(theme, self.tr("Usual numbers"), small=True)
        self.usual.clicked.connect(lambda: self.show_weights(USUAL_WEIGHTS))
        self.keep = Button(theme, self.tr("Use these numbers"), look="primary", small=True)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._keep)
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        column.addLayout(buttons)
        self.show_weights(weights)

    def show_weights(self, weights: HourWeights) -> None:
        """Show these numbers."""
        for key, field in self.fields.items():
            field.setValue(getattr(weights, key))

    def set_read_only(self, read_only: bool) -> None:
        """Only show them."""
        for widget in (*self.fields.values(), self.usual, self.keep):
            widget.setEnabled(not read_only)

    def open_below(self, widget: QWidget) -> None:
        """Show it beneath a widget, with its right end under that of the widget."""
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 4)))
        self.show()
        self.fields["working"].setFocus(Qt.FocusReason.PopupFocusReason)

    def _keep(self) -> None:
        self.was_kept.emit(replace(USUAL_WEIGHTS, **{key: field.value() for key, field in self.fields.items()}))
        self.close()
