"""The inspector of a paper: what it is, when it is due and from whom, its versions in each language, and what was there before them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QWidget

from gsef_desktop.domain.records import LANGUAGES, PaperKind, PaperStatus
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import paper_details as reading
from gsef_desktop.services import paper_versions, papers
from gsef_desktop.services.paper_details import PaperDetails
from gsef_desktop.services.paper_pdfs import can_make_pdf
from gsef_desktop.services.papers import VersionRow
from gsef_desktop.services.people_named import people_names
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import DayRow, LinkButton, MemberInspector, NameEditor, complete, set_in
from gsef_desktop.ui.inspectors.member_words import language_word
from gsef_desktop.ui.inspectors.paper_words import kind_word, status_word, wants_text
from gsef_desktop.ui.widgets.archive_files import TakesFiles
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from gsef_desktop.ui.widgets.labels import ElidedLabel, LanguageChip, label
from gsef_desktop.ui.widgets.layout import Note
from gsef_desktop.ui.widgets.paper_files import choose_pdf, choose_version, make_pdfs, open_version, put_versions, save_version

_HISTORY = 12
"""Earlier versions that are listed."""


class PaperInspector(TakesFiles, MemberInspector):
    """A paper."""

    concerns = ("paper", "paper_version", "paper_item", "translation", "agenda_item", "meeting", "meeting_session", "person", "activity")

    def build(self) -> None:
        theme, file = self.context.theme, self.context.workspace
        self._writing: dict[str, TextEditor] = {}
        self._wanted_text = ""
        self._read()
        self.kick = self.add_kick("file-text", "", self.menu)
        self.title = NameEditor(self.context, self.tr("Title"))
        self.title.changed.connect(
            lambda language, text: self.act(lambda: papers.set_paper_title(file, paper_id=self.ref.id, language=language, title=text))
        )
        self.column.addWidget(self.title)
        self.lock = Note(theme, self.tr("The meeting is closed: its papers are locked."), icon="lock")
        self.column.addWidget(self.lock)
        self.wants = Note(theme, "", tone="warn")
        self.column.addWidget(self.wants)
        self._build_fields()
        self.versions_head = self.add_section(self.tr("Versions"))
        self.versions = Box(spacing=6)
        self.column.addWidget(self.versions)
        self.history_head = self.add_section(self.tr("Earlier versions"))
        self.history = Box(spacing=6)
        self.column.addWidget(self.history)
        self.add_section(self.tr("Note"))
        self.note = TextEditor(theme, self.tr("Note"), least=2, most=10)
        self.note.committed.connect(lambda text: self._update(note=text.strip()))
        self.column.addWidget(self.note)
        self.add_section(self.tr("Meeting"))
        self.meeting = Box()
        self.column.addWidget(self.meeting)
        self.setAcceptDrops(not self.context.read_only)

    def _build_fields(self) -> None:
        theme, file = self.context.theme, self.context.workspace
        self.symbol = self.add_field(self.tr("Symbol"), lambda text: self._update(symbol=text))
        self.symbol.setFont(theme.font("symbol"))
        self.items = Button(theme, "")
        self.items.setProperty("align", "left")  # like the values beneath
        self.items.setFont(theme.font("field"))
        self.items.clicked.connect(self._offer_items)
        self.column.addWidget(FieldRow(theme, self.tr("Items"), self.items))
        self.kind = ComboBox(theme, self.tr("Kind"), [(kind, kind_word(kind)) for kind in PaperKind])
        self.kind.chosen.connect(self._set_kind)
        self.column.addWidget(FieldRow(theme, self.tr("Kind"), self.kind))
        self.of = ComboBox(theme, self.tr("Belongs to"))
        self.of.chosen.connect(
            lambda id: self.act(lambda: papers.set_kind(file, paper_id=self.ref.id, kind=self._details.row.kind, of_id=id))
        )
        self.of_row = FieldRow(theme, self.tr("Belongs to"), self.of)
        self.column.addWidget(self.of_row)
        self.status = ComboBox(theme, self.tr("State"), [(status, status_word(status)) for status in PaperStatus])
        self.status.chosen.connect(lambda status: self.act(lambda: papers.set_status(file, paper_id=self.ref.id, status=status)))
        self.column.addWidget(FieldRow(theme, self.tr("State"), self.status))
        self.due = DayRow(self.context, self.tr("Due"), is_end=True, placeholder=self.tr("A day"))
        self.due.changed.connect(lambda day: self._update(due_on=day))
        self.column.addWidget(self.due)
        self.owner = LineField(theme, self.tr("From"), placeholder=self.tr("A person, or any words"))
        self.owner.committed.connect(lambda name: self.act(lambda: reading.set_owner(file, paper_id=self.ref.id, name=name)))
        complete(self.owner, lambda: people_names(file))
        self.column.addWidget(FieldRow(theme, self.tr("From"), self.owner))
        self.language = ComboBox(theme, self.tr("Original"), [(code, language_word(code)) for code in LANGUAGES])
        self.language.chosen.connect(lambda code: self.act(lambda: papers.set_original(file, paper_id=self.ref.id, language=code)))
        self.column.addWidget(FieldRow(theme, self.tr("Original"), self.language))
        self.confidential = QCheckBox(self.tr("Confidential: not in open packs"))
        self.confidential.setFont(theme.font("field"))
        self.confidential.clicked.connect(lambda on: self._update(confidential=on))
        self.column.addWidget(self.confidential)

    # --- showing ------------------------------------------------------------------------------------------------------------------------

    def load(self) -> None:
        self._read()
        details, row = self._details, self._details.row
        locked = details.closed or self.context.read_only
        self.kick.set_text(kind_word(row.kind))
        self.lock.setVisible(details.closed)
        self.title.set_names({row.language: row.title, **dict(row.titles)}, row.language)
        wants = "" if details.closed else wants_text(details.wants)
        self.wants.text.setText(wants)
        self.wants.setVisible(bool(wants))
        self.symbol.set_value(row.symbol)
        names = dict(details.items)
        shown = [names.get(id, number) for id, number in ((row.item_id, row.item), *row.further) if id]
        self.items.setText((row.items if len(shown) > 1 else "".join(shown)[:34]) or self.tr("The meeting as a whole"))
        self.items.setAccessibleName(self.tr("Items: {items}").format(items=", ".join(shown) or self.items.text()))
        self.items.setToolTip("\n".join(shown))
        self.kind.set_value(row.kind)
        self.of_row.setVisible(row.kind in (PaperKind.CORRIGENDUM, PaperKind.ADDENDUM))
        self.of.set_choices([(None, self.tr("No paper")), *details.others])
        self.of.set_value(row.of_id)
        self.status.set_value(row.status)
        self.due.set_day(row.due_on)
        self.due.set_note(self._late(), tone="bad")
        self.owner.set_value(row.owner)
        self.language.set_value(row.language)
        self.confidential.setChecked(row.confidential)
        self.note.set_value(row.note)
        for field in (self.title.field, self.symbol, self.due.field, self.owner, self.note):
            field.setReadOnly(locked)
        for widget in (self.items, self.kind, self.of, self.status, self.language, self.confidential):
            widget.setEnabled(not locked)
        self._show_versions(locked)
        self._show_history(locked)
        self._show_meeting()

    def _read(self) -> None:
        self._details: PaperDetails = reading.paper_details(
            self.context.workspace, paper_id=self.ref.id, today=date.today(), language=self.context.language
        )

    def _late(self) -> str:
        days = self._details.wants.days_late
        if days == 1:
            return self.tr("1 day late")
        return self.tr("{number} days late").format(number=days) if days else ""

    # --- versions -----------------------------------------------------------------------------------------------------------------------

    def _show_versions(self, locked: bool) -> None:
        row, wanted = self._details.row, self._details.wants.wanted
        typing = {code: editor for code, editor in self._writing.items() if editor.hasFocus()}
        there = {one.language: one for one in row.versions}
        self.versions_head.set_count(f"{sum(one.is_there for one in row.versions)} / {len(wanted)}")
        if typing:  # somebody is writing: the version follows what they do, not the other way round
            return
        self.versions.clear()
        self._writing = {}
        for code in dict.fromkeys([*(code for code in LANGUAGES if code in wanted or code in there), *wanted, *there]):
            self.versions.column.addWidget(self._version_line(code, there.get(code), locked))
            one = there.get(code)
            if (one is not None and one.is_text) or code == self._wanted_text:
                self._add_text(code, locked)

    def _version_line(self, code: str, version: VersionRow | None, locked: bool) -> QWidget:
        theme, made = self.context.theme, QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        there = version is not None and version.is_there
        state = "missing" if not there else "draft" if version is not None and version.status is PaperStatus.DRAFT else "ready"
        line.addWidget(LanguageChip(theme, code, state))
        language = language_word(code)
        if version is not None and version.size:
            name = LinkButton(theme, version.file_name)
            name.setAccessibleName(self.tr("Open {name} in its own program").format(name=version.file_name))
            name.clicked.connect(partial(self._open, version))
            line.addWidget(name, 1)
            if version.needs_pdf:
                line.addWidget(label(theme, self.tr("no PDF"), "caption", token="warn"))
        else:
            text = self.tr("Written here") if there else self.tr("Nothing yet")
            line.addWidget(ElidedLabel(theme, text, "field", token=None if there else "ink3"), 1)
        if not there and not locked:
            add = IconButton(theme, "file-plus", self.tr("Add a file in {language}").format(language=language), size=24)
            add.clicked.connect(lambda: choose_version(self.context, self.window(), self._details.row, code))
            write = IconButton(theme, "pencil", self.tr("Write it here in {language}").format(language=language), size=24)
            write.clicked.connect(lambda: self.write(code))
            line.addWidget(add)
            line.addWidget(write)
        more = IconButton(theme, "ellipsis", self.tr("More for {language}").format(language=language), size=24)
        more.clicked.connect(lambda: self._pop_up_version(more, code))
        line.addWidget(more)
        return made

    def _add_text(self, code: str, locked: bool) -> None:
        """The field in which a version is written, beneath its line."""
        file = self.context.workspace
        text = paper_versions.text_of_version(file, paper_id=self.ref.id, language=code)
        editor = TextEditor(self.context.theme, self.tr("Text in {language}").format(language=language_word(code)), text, least=4, most=24)
        editor.setReadOnly(locked)
        editor.setPlaceholderText(self.tr("A pack binds this text as a page of its own. # begins a heading, - or 1. a point."))
        editor.committed.connect(lambda typed: self._keep_text(code, typed))
        self._writing[code] = editor
        self.versions.column.addWidget(editor)

    def write(self, code: str) -> None:
        """Begin to write a version."""
        self._wanted_text = code
        self._show_versions(locked=False)
        self._writing[code].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_text(self, code: str, text: str) -> None:
        self._wanted_text = ""
        self.act(lambda: papers.write_version(self.context.workspace, paper_id=self.ref.id, language=code, text=text))

    def _open(self, version: VersionRow, _: bool = False) -> None:
        open_version(self.context, version, "" if self._details.closed or version.replaced_on is not None else self.ref.id)

    def _pop_up_version(self, button: QWidget, code: str) -> None:
        self._pop_up(button, self.version_actions(code))

    def version_actions(self, code: str) -> list[QAction]:
        """What can be done with the version in a language."""
        row, file = self._details.row, self.context.workspace
        version = row.version(code)
        choose = partial(choose_version, self.context, self.window(), row, code)
        if version is None:
            return [
                self._locking(self.tr("Add a file…"), choose), self._locking(self.tr("Write it here"), partial(self.write, code)),
            ]  # fmt: skip
        made = []
        if version.size:
            made.append(self.action(self.tr("Open"), partial(self._open, version), writes=False))
            made.append(self.action(self.tr("Save as…"), partial(save_version, self.context, self.window(), version), writes=False))
        made.append(self._locking(self.tr("Replace by a file…"), choose))
        final = version.status is PaperStatus.FINAL
        text, status = (self.tr("Mark as a draft"), PaperStatus.DRAFT) if final else (self.tr("Mark as final"), PaperStatus.FINAL)
        made.append(
            self._locking(text, lambda: self.act(lambda: paper_versions.set_version_status(file, version_id=version.id, status=status)))
        )
        if version.size and version.media_type != "application/pdf":
            if can_make_pdf(version.file_name):
                again = self.tr("Make the PDF anew") if version.has_pdf else self.tr("Make a PDF")
                made.append(self._locking(again, partial(make_pdfs, self.context, [version.id])))
            made.append(self._locking(self.tr("Add a PDF of it…"), partial(choose_pdf, self.context, self.window(), version)))
            if version.has_pdf:
                drop = lambda: self.act(lambda: paper_versions.remove_pdf(file, version_id=version.id))  # noqa: E731
                made.append(self._locking(self.tr("Take the PDF away"), drop))
        remove = lambda: self.act(lambda: papers.remove_version(file, version_id=version.id))  # noqa: E731
        made.append(self._locking(self.tr("Remove this version"), remove))
        return made

    def _locking(self, text: str, run: Callable[[], object]) -> QAction:
        """An entry that is offered as long as the meeting is not closed."""
        made = self.action(text, run)
        made.setEnabled(made.isEnabled() and not self._details.closed)
        return made

    # --- history ------------------------------------------------------------------------------------------------------------------------

    def _show_history(self, locked: bool) -> None:
        theme, history = self.context.theme, self._details.row.history
        self.history.clear()
        self.history_head.set_count(str(len(history)) if history else "")
        if not history:
            text = self.tr("When a version is replaced, the one before is kept here.")
            self.history.column.addWidget(label(theme, text, "secondary", token="ink3", wrap=True))
        for version in history[:_HISTORY]:
            self.history.column.addWidget(self._old_line(version, locked))

    def _old_line(self, version: VersionRow, locked: bool) -> QWidget:
        theme, made = self.context.theme, QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(LanguageChip(theme, version.language, "draft" if version.status is PaperStatus.DRAFT else "ready"))
        about = [self._day(version.added_on), version.author, version.note]
        text = ", ".join(part for part in about if part) or version.file_name or self.tr("Written here")
        if version.size:
            name: QWidget = LinkButton(theme, text)
            name.setAccessibleName(self.tr("Open the version of {date}").format(date=self._day(version.added_on)))
            name.clicked.connect(partial(self._open, version))  # type: ignore[attr-defined]
        else:
            name = ElidedLabel(theme, text, "field")
        name.setToolTip("\n".join(part for part in (version.file_name, text) if part))
        line.addWidget(name, 1)
        bring = IconButton(
            theme, "archive-restore", self.tr("Bring back the version of {date}").format(date=self._day(version.added_on)), size=24
        )
        bring.setEnabled(not locked)
        bring.clicked.connect(partial(self._restore, version))
        line.addWidget(bring)
        return made

    def _restore(self, version: VersionRow, _: bool = False) -> None:
        note = self.tr("As of {date}").format(date=self._day(version.added_on)) if version.added_on is not None else ""
        self.act(lambda: paper_versions.restore_version(self.context.workspace, version_id=version.id, note=note))

    def _day(self, day: date | None) -> str:
        return write_day(day, self.context.language, style="short") if day is not None else ""

    # --- items, meeting, menu -----------------------------------------------------------------------------------------------------------

    def _offer_items(self) -> None:
        menu = self.items_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.items.mapToGlobal(QPoint(0, self.items.height())))

    def items_menu(self) -> QMenu:
        """The items of the agenda, to be ticked; without any, the paper belongs to the meeting as a whole."""
        menu, row = QMenu(self), self._details.row
        chosen = [id for id in (row.item_id, *(id for id, _ in row.further)) if id]
        for id, name in self._details.items:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(id in chosen)
            wanted = [one for one in chosen if one != id] if id in chosen else [*chosen, id]
            action.triggered.connect(partial(self._set_items, wanted))
        if not self._details.items:
            menu.addAction(self.tr("The agenda has no items yet")).setEnabled(False)
        return menu

    def _set_items(self, wanted: list[str], _: bool = False) -> None:
        self.act(lambda: papers.set_items(self.context.workspace, paper_id=self.ref.id, item_ids=wanted))

    def _set_kind(self, kind: PaperKind) -> None:
        details, file = self._details, self.context.workspace
        of = details.row.of_id
        if of is None and kind in (PaperKind.CORRIGENDUM, PaperKind.ADDENDUM):
            of = next((id for id, _ in details.others), None)
        self.act(lambda: papers.set_kind(file, paper_id=self.ref.id, kind=kind, of_id=of))

    def _show_meeting(self) -> None:
        theme = self.context.theme
        self.meeting.clear()
        link = LinkButton(theme, self._details.meeting)
        link.setAccessibleName(self.tr("Go to the papers of {meeting}").format(meeting=self._details.meeting))
        link.clicked.connect(lambda: self.context.go_to(self.ref))
        self.meeting.column.addWidget(link)
        where = self._details.row.items
        if where:
            text = self.tr("Item {number}").format(number=where)
            self.meeting.column.addLayout(set_in(ElidedLabel(theme, text, "caption", token="ink3"), 9))

    def menu(self) -> list[QAction]:
        """What can be done with the paper as a whole."""
        file, row = self.context.workspace, self._details.row
        number = row.revision + 1
        return [
            self._locking(
                self.tr("Make it Rev.{number}").format(number=number), lambda: self.act(lambda: papers.revise_paper(file, paper_id=row.id))
            ),
            self._locking(self.tr("Next free symbol"), lambda: self.act(lambda: papers.number_paper(file, paper_id=row.id))),
            self._locking(self.tr("Delete"), self._delete),
        ]  # fmt: skip

    def _delete(self) -> None:
        if self.context.edit(lambda: papers.remove_paper(self.context.workspace, paper_id=self.ref.id)) is not None:
            self.context.select(None)

    def _update(self, **fields: object) -> None:
        self.act(lambda: papers.update_paper(self.context.workspace, paper_id=self.ref.id, **fields))

    # --- files ----------------------------------------------------------------------------------------------------------------------------

    def takes_files_now(self) -> bool:
        return not self._details.closed

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files dropped here are versions of this paper, in the languages that their names tell, or else the original."""
        put_versions(self.context, paths, self.ref.id, self._details.row.language)
