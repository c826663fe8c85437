"""The papers of an agenda item, or of the meeting as a whole: their language versions, opened with a click, added by dropping files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QToolButton, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import LANGUAGES, PaperStatus
from gsef_desktop.services import papers as services
from gsef_desktop.services.papers import PaperRow, VersionRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.member_fields import LinkButton
from gsef_desktop.ui.inspectors.paper_words import status_word
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.widgets.archive_files import TakesFiles
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import SectionHeader, clear_layout
from gsef_desktop.ui.widgets.paper_files import attach_files, choose_and_attach, choose_version, open_version


class PapersSection(TakesFiles, QWidget):
    """Shows the papers of what is given to `show_papers`, and follows the file by itself."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._meeting_id: str | None = None
        self._item_id: str | None = None
        self._shown: tuple[PaperRow, ...] | None = None
        theme, column = context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self.header = SectionHeader(theme, self.tr("Papers"))
        self.add = Button(theme, self.tr("Attach"), icon="file-plus", look="quiet", small=True)
        self.add.setAccessibleName(self.tr("Attach papers"))
        self.add.setToolTip(self.tr("Attach papers; files can also be dropped here, or on an item of the agenda"))
        self.add.setEnabled(not context.read_only)
        self.add.clicked.connect(self._choose)
        self.expect = Button(theme, self.tr("Expect"), icon="file-clock", look="quiet", small=True)
        self.expect.setAccessibleName(self.tr("Expect a paper"))
        self.expect.setToolTip(self.tr("Enter a paper of which there is no file yet"))
        self.expect.setEnabled(not context.read_only)
        self.expect.clicked.connect(self._expect)
        self.header.row.addWidget(self.expect)
        self.header.row.addWidget(self.add)
        column.addWidget(self.header)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self.setAcceptDrops(not context.read_only)
        context.bridge.changed.connect(self._did_change)

    def show_papers(self, meeting_id: str | None, item_id: str | None) -> None:
        """Show the papers of an item, or of a meeting as a whole (`item_id` None), or nothing."""
        self._meeting_id, self._item_id = meeting_id, item_id
        self.load()

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or changes.touches("paper", "paper_version", "paper_item", "translation", "agenda_item"):
            self.load()

    def load(self) -> None:
        """Show the papers as they are now."""
        found: tuple[PaperRow, ...] = ()
        if self._meeting_id is not None:
            try:
                rows = services.read_papers(self.context.workspace, meeting_id=self._meeting_id, item_id=self._item_id)
            except NotFound:
                rows = []
            found = tuple(rows if self._item_id is not None else (row for row in rows if row.item_id is None))
        if found == self._shown:
            return
        self._shown = found
        self.header.set_count(str(len(found)) if found else "")
        clear_layout(self._list)
        for row in found:
            self._list.addWidget(self._line(row))

    @property
    def rows(self) -> tuple[PaperRow, ...]:
        """The papers shown."""
        return self._shown or ()

    def _line(self, row: PaperRow) -> QWidget:
        theme, made = self.context.theme, QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        top = QHBoxLayout()
        top.setSpacing(4)
        title = dict(row.titles).get(self.context.language, "") or row.title or row.symbol or self.tr("Paper without a title")
        name = LinkButton(theme, title)
        name.setAccessibleName(self.tr("Show the paper {title}").format(title=title))
        name.clicked.connect(lambda: self.context.select(RecordRef("paper", row.id)))
        top.addWidget(name, 1)
        more = IconButton(theme, "ellipsis", self.tr("More for {title}").format(title=title), size=24)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu(row, more))
        top.addWidget(more)
        column.addLayout(top)
        beneath = QHBoxLayout()
        beneath.setSpacing(4)
        said = [row.symbol] if row.symbol and row.symbol != title else []
        if row.status in (PaperStatus.EXPECTED, PaperStatus.WITHDRAWN):
            said.append(status_word(row.status))
        if row.confidential:
            said.append(self.tr("Confidential"))
        beneath.addWidget(label(theme, ", ".join(said), "caption", token="ink3"))
        beneath.addStretch(1)
        for version in row.versions:
            beneath.addWidget(self._chip(version, title, row.id))
        column.addLayout(beneath)
        return made

    def _chip(self, version: VersionRow, title: str, paper_id: str) -> QWidget:
        """A version by its language; a click opens its file."""
        chip = Button(self.context.theme, version.language.upper(), small=True)
        status = status_word(version.status)
        chip.setAccessibleName(self.tr("Open {title} in {language}").format(title=title, language=words.language_name(version.language)))
        chip.setToolTip(", ".join(part for part in (version.file_name, status) if part))
        chip.setEnabled(bool(version.size))
        chip.clicked.connect(lambda: open_version(self.context, version, paper_id))
        return chip

    def _menu(self, row: PaperRow, parent: QWidget) -> QMenu:
        menu, workspace, edit = QMenu(parent), self.context.workspace, self.context.edit
        for version in row.versions:
            if version.size:
                text = self.tr("Open {name}").format(name=version.file_name)
                menu.addAction(text, partial(open_version, self.context, version, row.id))
        menu.addSeparator()
        files = menu.addMenu(self.tr("Add or replace a file"))
        for language in LANGUAGES:
            files.addAction(words.language_name(language), partial(choose_version, self.context, self, row, language))
        titles = menu.addMenu(self.tr("Title"))
        for language in LANGUAGES:
            titles.addAction(words.language_name(language), partial(self._ask_title, row, language))
        states = menu.addMenu(self.tr("State"))
        for status in PaperStatus:
            action = states.addAction(status_word(status), partial(self._set_status, row, status))
            action.setCheckable(True)
            action.setChecked(status is row.status)
        menu.addSeparator()
        menu.addAction(self.tr("Move up"), lambda: edit(lambda: services.move_paper(workspace, paper_id=row.id, down=False)))
        menu.addAction(self.tr("Move down"), lambda: edit(lambda: services.move_paper(workspace, paper_id=row.id, down=True)))
        menu.addSeparator()
        for version in row.versions:
            text = self.tr("Remove the version in {language}").format(language=words.language_name(version.language))
            menu.addAction(text, partial(self._remove_version, version.id))
        menu.addAction(self.tr("Remove the paper"), lambda: edit(lambda: services.remove_paper(workspace, paper_id=row.id)))
        for action in menu.actions()[len(row.versions) :]:
            action.setEnabled(not self.context.read_only)
        return menu

    def _set_status(self, row: PaperRow, status: PaperStatus) -> None:
        self.context.edit(lambda: services.set_status(self.context.workspace, paper_id=row.id, status=status))

    def _ask_title(self, row: PaperRow, language: str) -> None:
        before = row.title if language == row.language else dict(row.titles).get(language, "")
        asked = self.tr("Title, {language}").format(language=words.language_name(language))
        title, given = QInputDialog.getText(self, self.tr("Title of the paper"), asked, text=before)
        if given:
            self.context.edit(lambda: services.set_paper_title(self.context.workspace, paper_id=row.id, language=language, title=title))

    def _remove_version(self, version_id: str) -> None:
        self.context.edit(lambda: services.remove_version(self.context.workspace, version_id=version_id))

    def _choose(self) -> None:
        if self._meeting_id is not None:
            choose_and_attach(self.context, self.window(), meeting_id=self._meeting_id, item_id=self._item_id)

    def _expect(self) -> None:
        meeting_id, item_id = self._meeting_id, self._item_id
        if meeting_id is not None:
            made = self.context.edit(lambda: services.add_expected(self.context.workspace, meeting_id=meeting_id, item_id=item_id))
            if made is not None:
                self.context.select(RecordRef("paper", made))
                self.context.edit_selected()

    def takes_files_now(self) -> bool:
        return self._meeting_id is not None

    def take_files(self, paths: Sequence[Path]) -> None:
        if self._meeting_id is not None:
            attach_files(self.context, paths, meeting_id=self._meeting_id, item_id=self._item_id)
