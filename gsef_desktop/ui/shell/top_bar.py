"""The bar over the view: menu, file, undo and redo, search, Print, New."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from gsef_desktop.ui.shell.search_field import ShellSearchField
from gsef_desktop.ui.theme import tokens
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton, MenuButton
from gsef_desktop.ui.widgets.labels import Badge
from gsef_desktop.ui.widgets.layout import rule


class TopBar(QWidget):
    """Holds the buttons; their actions and menus are the window's."""

    def __init__(self, theme: Theme, *, undo: QAction, redo: QAction, print_page: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(tokens.TOP_BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 1)
        row.setSpacing(4)
        self.menu_button = IconButton(theme, "menu", self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self.menu_button)
        self.file_button = self._file_button()
        row.addWidget(self.file_button)
        self.read_only = Badge(theme, self.tr("Read only"), "warn")
        self.read_only.hide()
        row.addWidget(self.read_only)
        row.addWidget(rule(vertical=True))
        self.undo_button = self._action_button(undo, "undo-2")
        self.redo_button = self._action_button(redo, "redo-2")
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        row.addStretch(1)
        self.search = ShellSearchField(theme)
        row.addWidget(self.search, 8)
        row.addStretch(1)
        self.print_button = self._print_button(print_page)
        row.addWidget(self.print_button)
        self.new_button = self._new_button()
        row.addSpacing(4)
        row.addWidget(self.new_button)

    def show_file(self, name: str, *, read_only: bool) -> None:
        """Show the file's name."""
        self.file_button.setText(name)
        self.file_button.setAccessibleName(self.tr("File {name}").format(name=name))
        self.read_only.setVisible(read_only)
        self.new_button.setDisabled(read_only)

    def set_menus(self, menu: QMenu, file: QMenu, new: QMenu) -> None:
        """Hang the menus on their buttons."""
        self.menu_button.setMenu(menu)
        self.file_button.setMenu(file)
        self.new_button.setMenu(new)

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the Print button keeps only its icon and the search may shrink."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.print_button.setToolButtonStyle(style)
        self.search.setMinimumWidth(120 if narrow else 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))

    def _file_button(self) -> QToolButton:
        button = MenuButton(self._theme, "", icon="database", look="flat")
        button.setFont(self._theme.font("strong"))
        button.setFixedHeight(28)
        button.setMaximumWidth(280)
        return button

    def _action_button(self, action: QAction, icon: str) -> QToolButton:
        button = IconButton(self._theme, icon, action.text())
        button.setDefaultAction(action)
        action.setIcon(self._theme.icon(icon))
        button.setAccessibleName(action.text())
        return button

    def _print_button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "button")
        action.setIcon(self._theme.icon("printer", "ink3"))
        button.setDefaultAction(action)
        button.setFont(self._theme.font("button"))
        button.setIconSize(QSize(19, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("Print"))
        return button

    def _new_button(self) -> QToolButton:
        return MenuButton(self._theme, self.tr("New"), icon="plus", look="primary")
