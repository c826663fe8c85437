"""The inspector of a document of the archive: what it is, its file, and of and about whom."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gsef_desktop.domain.archive import ArchiveOwner, ArchiveRow
from gsef_desktop.domain.records import ArchiveDocument, ArchiveKind, ArchiveRelation
from gsef_desktop.services import archive, archive_owners
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import LanguagesField, complete
from gsef_desktop.ui.inspectors.titled import TitledInspector
from gsef_desktop.ui.widgets.archive_files import open_document, replace_document, save_document
from gsef_desktop.ui.widgets.archive_words import ARCHIVE_ICONS, archive_kind_word, relation_word, size_text
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox


class ArchiveDocumentInspector(TitledInspector):
    """Edits one document in place."""

    record = ArchiveDocument
    current: ArchiveDocument
    concerns = ("translation", "archive_link", "organisation", "person", "activity", "series")

    def kick_icon(self) -> QWidget | str:
        return ARCHIVE_ICONS[self.current.kind]

    def kick_text(self) -> str:
        return self.tr("Document of the archive")

    def build_fields(self) -> None:
        theme, column, read_only = self.context.theme, self.column, self.context.read_only
        column.addSpacing(6)
        self.file = ElidedLabel(theme, "", "secondary", token="ink2")
        column.addWidget(self.file)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.open = Button(theme, self.tr("Open"), icon="external-link", small=True)
        self.save = Button(theme, self.tr("Save as…"), icon="download", small=True)
        self.open.clicked.connect(lambda: open_document(self.context, self._row))
        self.save.clicked.connect(lambda: save_document(self.context, self.window(), self._row))
        row.addWidget(self.open)
        row.addWidget(self.save)
        row.addStretch(1)
        column.addLayout(row)
        self.searched = label(theme, "", "caption", token="ink3", wrap=True)
        column.addWidget(self.searched)
        self.add_rule()
        self.kind = ComboBox(theme, self.tr("Kind"), [(kind, archive_kind_word(kind)) for kind in ArchiveKind])
        self.kind.chosen.connect(lambda value: self.update_record(kind=value))
        self.kind.setEnabled(not read_only)
        column.addWidget(FieldRow(theme, self.tr("Kind"), self.kind))
        self.year = self.add_line(self.tr("Year"), self._set_year)
        self.languages = LanguagesField(self.context, self.tr("Languages"))
        self.languages.changed.connect(lambda codes: self.update_record(languages=codes))
        column.addWidget(FieldRow(theme, self.tr("Languages"), self.languages))
        self.link = self.add_line(self.tr("Link"), lambda text: self.update_record(link=text.strip()))
        self.internal = WrappedCheckBox(self.tr("Internal: not listed for outsiders"))
        self.internal.setFont(theme.font("secondary"))
        self.internal.setAccessibleName(self.internal.text())
        self.internal.setEnabled(not read_only)
        self.internal.clicked.connect(lambda on: self.update_record(internal=on))
        column.addWidget(FieldRow(theme, "", self.internal))
        self.note = self.add_text(self.tr("Note"), lambda text: self.update_record(note=text.strip()))
        self.owners_head = self.add_section(self.tr("By and about"))
        self.owners = Box(spacing=0)
        column.addWidget(self.owners)
        self.add_owner = LineField(theme, self.tr("By or about whom or what"), placeholder=self.tr("Organisation, person, activity…"))
        self.add_owner.setReadOnly(read_only)
        complete(self.add_owner, lambda: archive_owners.owner_names(self.context.workspace))
        self.add_owner.committed.connect(self._put_owner)
        column.addWidget(self.add_owner)

    def load_fields(self) -> None:
        language = self.context.language
        self._row: ArchiveRow = archive.read_documents(self.context.workspace, ids=[self.ref.id], language=language)[0]
        row, current = self._row, self.current
        has_file = row.size is not None
        self.file.set_text(f"{row.file_name} · {size_text(row.size, language)}" if has_file else row.link or self.tr("No file"))
        self.open.setEnabled(has_file or bool(row.link))
        self.save.setVisible(has_file)
        readable = Path(row.file_name).suffix.lower() in (".pdf", ".docx", ".odt", ".pptx", ".txt", ".md", ".html")
        if current.text:
            self.searched.setText(self.tr("Its text can be searched."))
        else:
            self.searched.setText(self.tr("No text was found in it: it may be a scan or protected.") if has_file and readable else "")
        self.searched.setVisible(bool(self.searched.text()))
        self.kind.set_value(current.kind)
        self.year.set_value(str(current.year) if current.year is not None else "")
        self.languages.set_codes(current.languages)
        self.link.set_value(current.link)
        self.internal.setChecked(current.internal)
        self.note.set_value(current.note)
        self.owners_head.set_count(str(len(row.owners)) if row.owners else "")
        self.owners.clear()
        for owner in row.owners:
            self.owners.column.addWidget(self._owner_row(owner))

    def _owner_row(self, owner: ArchiveOwner) -> QWidget:
        theme, file, made = self.context.theme, self.context.workspace, QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        choice = ComboBox(
            theme, self.tr("By or about {name}").format(name=owner.name), [(one, relation_word(one)) for one in ArchiveRelation]
        )
        choice.setMinimumContentsLength(5)
        choice.set_value(owner.relation)
        choice.setEnabled(not self.context.read_only)
        choice.chosen.connect(
            lambda value: self.context.edit(
                lambda: archive.link_document(file, document_id=self.ref.id, kind=owner.kind, id=owner.id, relation=value)
            )
        )
        row.addWidget(choice)
        name = Button(theme, owner.name.replace("&", "&&"), look="quiet", small=True)
        name.setMinimumWidth(40)
        name.clicked.connect(partial(self._go, owner))
        row.addWidget(name, 1)
        cross = IconButton(theme, "x", self.tr("Take {name} away").format(name=owner.name), size=24)
        cross.setEnabled(not self.context.read_only)
        cross.clicked.connect(lambda: self.context.edit(lambda: archive.unlink_document(file, link_id=owner.link_id)))
        row.addWidget(cross)
        return made

    def _go(self, owner: ArchiveOwner) -> None:
        from gsef_desktop.domain.changes import RecordRef

        self.context.go_to(RecordRef(owner.kind, owner.id))

    def _set_year(self, text: str) -> None:
        text = text.strip()
        if text and not (text.isdecimal() and 0 < int(text) < 10_000):
            self.year.set_bad(True)
            self.context.tell(self.tr("“{text}” is not a year. Nothing was changed.").format(text=text))
            return
        self.update_record(year=int(text) if text else None)

    def _put_owner(self, text: str) -> None:
        if not text.strip():
            return
        found = archive_owners.owner_called(self.context.workspace, name=text)
        if found is None:
            self.add_owner.set_bad(True)
            self.context.tell(self.tr("Nothing in the file is called “{text}”. Nothing was changed.").format(text=text))
            return
        self.add_owner.set_value("")
        self.context.edit(lambda: archive.link_document(self.context.workspace, document_id=self.ref.id, kind=found.kind, id=found.id))

    def _menu(self) -> list[QAction]:
        return [
            self.action(self.tr("Open"), lambda: open_document(self.context, self._row), writes=False),
            self.action(self.tr("Replace the file…"), lambda: replace_document(self.context, self.window(), self._row)),
            self.action(self.tr("Delete"), self._delete_document),
        ]

    def _delete_document(self) -> None:
        file = self.context.workspace
        if self.context.edit(lambda: archive.delete_documents(file, ids=[self.ref.id])) is not None:
            self.context.select(None)
