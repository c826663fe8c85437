"""The packs of a meeting that were saved or mailed, each with whether it is still true."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import packs
from gsef_desktop.services.packs import PackRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.labels import Badge, label
from gsef_desktop.ui.widgets.layout import clear_layout


class MadePacks(QWidget):
    """A line a pack; without packs there is nothing to be seen."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: list[PackRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(context.theme, self.tr("Packs that were made"), "secondary_strong", token="ink2"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column.addLayout(self._lines)
        self.hide()

    def show_rows(self, rows: Sequence[PackRow]) -> None:
        """Show these packs."""
        self.rows = list(rows)
        clear_layout(self._lines)
        for pack in rows:
            self._lines.addWidget(self._line(pack))
        self.setVisible(bool(rows))

    def _line(self, pack: PackRow) -> QWidget:
        theme, made = self._context.theme, QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        day = write_day(pack.built_on, self._context.language) if pack.built_on is not None else ""
        about = ", ".join(part for part in (pack.file_name, pack.personal_for, day) if part)
        row.addWidget(label(theme, about, "secondary", wrap=True), 1)
        state = (self.tr("Out of date"), "warn") if pack.out_of_date else (self.tr("Up to date"), "good")
        row.addWidget(Badge(theme, *state))
        forget = IconButton(theme, "x", self.tr("Take {name} off the list").format(name=pack.file_name), size=24)
        forget.setEnabled(not self._context.read_only)
        forget.clicked.connect(partial(self._forget, pack.id))
        row.addWidget(forget)
        return made

    def _forget(self, pack_id: str, _: bool = False) -> None:
        self._context.edit(lambda: packs.forget_pack(self._context.workspace, pack_id=pack_id))
