"""The pack among the documents of a meeting: it has a tab of its own, to which this leads."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.form import Maker, PrintForm
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label

PACK = "pack"


class PackForm(PrintForm):
    """Says where packs are made.  It makes nothing by itself, for a pack is not made anew after each edit."""

    pack_was_wanted = Signal()

    def __init__(self, context: UiContext, *, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context, key="pack.print", document=PACK, parent=parent)

    def make_choices(self) -> None:
        theme = self._context.theme
        told = self.tr(
            "The pack has a tab of its own: dividers, watermark, personal copies, papers that cannot be bound, and packs made before."
        )
        self.choices.addWidget(label(theme, told, "field", token="ink2", wrap=True))
        self.open = Button(theme, self.tr("Go to the pack"), icon="book-open")
        self.open.clicked.connect(self.pack_was_wanted)
        self.choices.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def paper(self) -> str:
        return "A4"

    def maker(self, document: str) -> Maker | None:
        return None
