"""An annex under an item of the minutes: its number, its title, and its file or a way to its text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from gsef_desktop.services.annexes import AnnexLine
from gsef_desktop.ui.meetings.minutes_deeds import MinutesDeeds
from gsef_desktop.ui.meetings.minutes_editors import FlatField
from gsef_desktop.ui.meetings.minutes_lines import in_other_language, name_button
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.labels import ElidedLabel

_FILE_WIDTH = 220


class AnnexLineWidget(QWidget):
    """An annex; Delete on its number takes it away."""

    def __init__(self, deeds: MinutesDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds, self._line = deeds, AnnexLine(
            id="", number=0, item_id=None, language="en", titles={}, texts={}, file_name="", size=0, is_pdf=False
        )  # fmt: skip
        self.id = ""
        theme = deeds.context.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(6)
        self.symbol = name_button(theme, "secondary")
        self.symbol.setIcon(theme.icon("paperclip", "ink3", 15))
        self.symbol.clicked.connect(lambda: deeds.open("minutes_annex", self.id))
        row.addWidget(self.symbol)
        self.title = FlatField(theme, self.tr("Title of the annex"))
        self.title.committed.connect(self._commit)
        row.addWidget(self.title, 1)
        self.file = ElidedLabel(theme, "", "caption", token="ink3")
        self.file.setMaximumWidth(_FILE_WIDTH)
        row.addWidget(self.file)
        self.open_button = IconButton(theme, "external-link", self.tr("Open the file"), size=24)
        self.open_button.clicked.connect(self._open)
        row.addWidget(self.open_button)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._pop_up)

    def show_line(self, line: AnnexLine) -> None:
        """Show an annex."""
        self.id, self._line, deeds = line.id, line, self._deeds
        name = self.tr("Annex {number}").format(number=line.number)
        title = line.title(deeds.language)
        self.symbol.setText(name)
        self.symbol.setFixedWidth(self.symbol.sizeHint().width())
        self.symbol.setAccessibleName(self.tr("Open: {name}, {question}").format(name=name, question=title))
        self.title.set_value(line.titles.get(deeds.language, ""))
        self.title.setPlaceholderText(in_other_language(line.titles, line.language) or line.file_name)
        self.title.setReadOnly(deeds.locked)
        self.file.set_text(line.file_name if line.is_file else self.tr("Text"))
        self.open_button.setAccessibleName(self.tr("Open {name}").format(name=line.file_name or title))
        self.open_button.setVisible(line.is_file)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.symbol.hasFocus() and not self._deeds.locked:
            self._deeds.remove_annex(self.id)
            return
        super().keyPressEvent(event)

    def _open(self) -> None:
        self._deeds.open_annex_file(self.id)

    def _pop_up(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._line.is_file:
            menu.addAction(self.tr("Open the file"), self._open)
        menu.addAction(self.tr("Open the annex"), lambda: self._deeds.open("minutes_annex", self.id))
        menu.addSeparator()
        remove = menu.addAction(
            self._deeds.context.theme.icon("trash-2", "ink3"), self.tr("Remove the annex"), lambda: self._deeds.remove_annex(self.id)
        )
        remove.setEnabled(not self._deeds.locked)
        menu.popup(self.mapToGlobal(at))

    def _commit(self, text: str) -> None:
        if not self._deeds.set_annex_title(self.id, text):
            self.title.set_value(self._line.titles.get(self._deeds.language, ""))
