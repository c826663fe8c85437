"""What the program is and what it is made with; and the keys."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QTreeWidget, QTreeWidgetItem, QWidget

from gsef_desktop import __version__
from gsef_desktop.reference.resource_files import resource_path
from gsef_desktop.services.settings import log_file
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.shell.search_popup import plain_text
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.labels import label


class AboutDialog(Dialog):
    """Version, what is inside, licences of what ships with it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "GSEF Desktop", parent=parent)
        self.resize(620, 460)
        self.setWindowTitle(self.tr("About GSEF Desktop"))
        text = self.tr("Version {version}. Planning software for the secretariat of an international network of cities.")
        self.column.addWidget(label(theme, text.format(version=__version__), "body", wrap=True))
        inside = f"Python {platform.python_version()}, Qt {qVersion()}, SQLite {sqlite3.sqlite_version}"
        self.column.addWidget(label(theme, inside, "secondary", token="ink2"))
        self.column.addWidget(label(theme, self.tr("Log file: {path}").format(path=log_file()), "secondary", token="ink2", wrap=True))
        licences = QPlainTextEdit()
        licences.setReadOnly(True)
        licences.setAccessibleName(self.tr("Licences"))
        licences.setTabChangesFocus(True)
        licences.setPlainText(_licences())
        self.column.addWidget(licences)
        self.add_button(self.tr("Close"), self.close, primary=True)


class ShortcutsDialog(Dialog):
    """Every command with its keys."""

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        title = self.tr("Keyboard shortcuts")
        self.setWindowTitle(title)
        self.resize(520, 560)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(title)
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setColumnWidth(0, 300)
        native = QKeySequence.SequenceFormat.NativeText
        for action in actions:
            keys = ", ".join(key.toString(native) for key in action.shortcuts())
            if keys:
                self.tree.addTopLevelItem(QTreeWidgetItem([plain_text(action), keys]))
        for command, keys in (
            (self.tr("Next control, previous control"), "Tab, Shift+Tab"),
            (self.tr("Keep what was typed"), "Enter"),
            (self.tr("Put the old value back"), "Esc"),
            (self.tr("Year on, year back (in the year selector)"), "↑, ↓"),
        ):
            self.tree.addTopLevelItem(QTreeWidgetItem([command, keys]))
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)
        self.tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.addWidget(self.tree)
        self.add_button(self.tr("Close"), self.close, primary=True)


def _licences() -> str:
    """What ships with the program and under which licence, then the texts of those licences, one after the other."""
    table = resource_path("LICENCES.md")
    texts = sorted(path for pattern in ("OFL-*.txt", "LICENSE-*.txt") for path in table.parent.glob(f"*/{pattern}"))
    return "\n\n\n".join(path.read_text("utf-8", errors="replace").strip() for path in (table, *texts))
