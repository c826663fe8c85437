"""The documents of and about a record, in its inspector: opened with a click, added from a dialog or by dropping files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.archive import ArchiveRow
from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.services import archive
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import LinkButton
from gsef_desktop.ui.widgets.archive_files import TakesFiles, add_files, choose_and_add, open_document
from gsef_desktop.ui.widgets.archive_words import archive_kind_word
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.labels import label


class ArchiveSection(TakesFiles, Box):
    """It follows the file by itself."""

    def __init__(self, context: UiContext, kind: str, record_id: str) -> None:
        super().__init__()
        self._context, self._owner = context, (kind, record_id)
        self._shown: tuple[ArchiveRow, ...] | None = None
        theme = context.theme
        self.header = self.add_section(theme, self.tr("Documents"))
        self.add = Button(theme, self.tr("Add"), icon="file-plus", look="quiet", small=True)
        self.add.setAccessibleName(self.tr("Add documents"))
        self.add.setToolTip(self.tr("Add documents; files can also be dropped here"))
        self.add.setEnabled(not context.read_only)
        self.add.clicked.connect(lambda: choose_and_add(context, self.window(), owner=self._owner))
        self.header.row.addWidget(self.add)
        self.list = Box(spacing=0)
        self.column.addWidget(self.list)
        self.setAcceptDrops(not context.read_only)
        self.load()
        context.bridge.changed.connect(self._did_change)

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or changes.touches("archive_document", "archive_link", "translation"):
            self.load()

    def load(self) -> None:
        """Show the documents as they are now."""
        kind, id = self._owner
        found = tuple(archive.documents_of(self._context.workspace, kind=kind, id=id, language=self._context.language))
        if found == self._shown:
            return
        self._shown = found
        self.header.set_count(str(len(found)) if found else "")
        self.list.clear()
        for row in found:
            self.list.column.addWidget(self._line(row))

    def _line(self, row: ArchiveRow) -> QWidget:
        theme, made = self._context.theme, QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        title = LinkButton(theme, row.title)
        title.clicked.connect(lambda: self._context.go_to(RecordRef("archive_document", row.id)))
        line.addWidget(title, 1)
        about = " ".join(part for part in (archive_kind_word(row.kind), str(row.year or "")) if part)
        line.addWidget(label(theme, about, "secondary", token="ink3"))
        show = IconButton(theme, "external-link", self.tr("Open {title}").format(title=row.title), size=24)
        show.setEnabled(row.size is not None or bool(row.link))
        show.clicked.connect(lambda: open_document(self._context, row))
        line.addWidget(show)
        return made

    def take_files(self, paths: Sequence[Path]) -> None:
        add_files(self._context, paths, owner=self._owner)
