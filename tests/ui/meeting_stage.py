"""A meetings view on a stage of its own: a file with a meeting, the view, and a place for its inspector."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings.agenda_model import Column
from gsef_desktop.ui.meetings.agenda_tree import AgendaTree
from gsef_desktop.ui.meetings.view import MeetingsView
from gsef_desktop.ui.theme.theme import ThemeMaker
from tests.ui.meeting_sample import Sample, make_sample


class Stage(QWidget):
    """Does what the window does: refreshes the view after a commit, and shows the inspector of what is selected."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, sample: Sample | None) -> None:
        super().__init__()
        self.qtbot, self.workspace, self._sample = qtbot, workspace, sample
        self.context = UiContext(workspace, ThemeMaker().theme("light"), year=2019)
        self.view = MeetingsView(self.context)
        self.inspector: QWidget | None = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.view, 1)
        self.context.bridge.changed.connect(self.view.refresh)
        self.context.selection_changed.connect(self._show_inspector)
        self.context.view_requested.connect(lambda _, arguments: self.view.open_with(**arguments))

    @property
    def sample(self) -> Sample:
        """The meeting of the file."""
        assert self._sample is not None
        return self._sample

    @property
    def tree(self) -> AgendaTree:
        """The table of the agenda."""
        return self.view.page.agenda.tree

    def _show_inspector(self, ref: RecordRef | None) -> None:
        if self.inspector is not None:
            self.row.removeWidget(self.inspector)
            self.inspector.hide()
            self.inspector.deleteLater()
            self.inspector = None
        self.inspector = self.view.inspector_for(ref) if ref is not None else None
        if self.inspector is not None:
            self.inspector.setFixedWidth(316)
            self.row.addWidget(self.inspector)

    def select(self, title: str) -> None:
        """Select an item by its title and put the keyboard there."""
        assert self.view.page.agenda.show_item(self.sample.items[title])
        self.tree.setFocus()
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key, modifier)
        QApplication.processEvents()  # an editor commits after the key

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            self.qtbot.keyClicks(widget, letter)

    def editor(self) -> QLineEdit:
        """The line that is open in the table."""
        widget = QApplication.focusWidget()
        assert isinstance(widget, QLineEdit)
        return widget

    def at(self, title: str, column: Column = Column.TITLE) -> QPoint:
        """The middle of an item's cell, in the table's viewport."""
        index = self.view.page.agenda.model.index_of_item(self.sample.items[title], column)
        return self.tree.visualRect(index).center()

    def shown(self, session: int = 0) -> list[str]:
        """The lines of a session as they are in the file."""
        rows = read_agenda(self.workspace, meeting_id=self.sample.meeting_id).sessions[session].rows
        return [f"{row.number} {row.title or 'Break'}".strip() + ("…" if row.continued else "") for row in rows]


def make_stage(qtbot: QtBot, folder: Path, *, size_wide: bool = False, filled: bool = True, **options: bool) -> Iterator[Stage]:
    """A stage over a new file, `filled` with a meeting; wide enough (`size_wide`) that the inspector opens by itself.  For fixtures."""
    with Workspace.create(folder / "network.gsef", config_dir=folder / "config") as workspace:
        made = Stage(qtbot, workspace, make_sample(workspace, **options) if filled else None)
        made.resize(1200 if size_wide else 1170, 760)
        made.show()
        made.activateWindow()
        qtbot.waitExposed(made)
        qtbot.waitUntil(made.isActiveWindow)
        made.view.refresh(None)
        yield made
        made.context.close()
        made.close()
        made.deleteLater()
        QApplication.sendPostedEvents(None, 52)  # deferred deletes: a page that is being built is waited for
        QApplication.processEvents()
