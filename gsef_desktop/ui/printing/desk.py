"""Where documents are printed: all that there are at the left, what can be chosen of one, and its very pages as they follow each edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.printing.document_list import DocumentList, Entry, Group
from gsef_desktop.ui.printing.form import DOCX, PDF, Maker, PrintForm
from gsef_desktop.ui.printing.keeping import Keeping
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.language_choice import language_choice
from gsef_desktop.ui.widgets.layout import FlowLayout, at_left, rule
from gsef_desktop.ui.widgets.page_build import PageBuild, Work
from gsef_desktop.ui.widgets.pdf_output import ask_and_print
from gsef_desktop.ui.widgets.pdf_reader import PdfReader

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

T = TypeVar("T")

_LIST, _WIDEST_LIST, _CHOICES = 188, 270, 312
_BESIDE_LIST = 740
"""What is left, in px, to the choices and the page before the list is made wider for its longest title."""
_NARROW = 900
"""Below this width, in px, the documents are a choice over the others and no list."""


class PrintDesk(QWidget):
    """Prints documents in `groups`.  What is chosen is remembered under `key`; a subclass makes the forms (`make_form`)."""

    document_did_change = Signal(str)
    """another document is shown, by its key"""
    did_build = Signal(object)
    """the `PrintedDocument` that is shown now"""

    def __init__(self, context: UiContext, *, key: str, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._key = context, key
        self.entries: dict[str, Entry] = {entry.key: entry for group in groups for entry in group.entries}
        self.forms: dict[str, PrintForm] = {}
        self.document: PrintedDocument | None = None
        self._keeping, self._then = False, list[Callable[[], object]]()
        kept = str(context.remembered(f"{key}.document", ""))
        self.shown = kept if kept in self.entries else next(iter(self.entries))
        self._lay_out(groups)
        self._build = PageBuild(self, self._work, self.progress)
        self._build.did_make.connect(self._did_make)
        self._build.did_fail.connect(self._did_fail)
        self._build.did_cancel.connect(self._did_cancel)
        self.keeping = Keeping(self, self)
        self._fill_menu()
        context.bridge.changed.connect(self._file_did_change)
        self._follow()

    # --- for subclasses --------------------------------------------------------------------------------------------------------------

    def make_form(self, name: str, document: str) -> PrintForm:
        """The form `name` with the choices of a document."""
        raise NotImplementedError

    # --- widgets ---------------------------------------------------------------------------------------------------------------------

    def _lay_out(self, groups: Sequence[Group]) -> None:
        theme, row = self.context.theme, QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the list goes where there is no room for it
        self.list = DocumentList(theme, groups)
        self.list.setMinimumWidth(_LIST)
        self.list.document_did_change.connect(self.show_document)
        row.addWidget(self.list)
        self._edge = _edge()
        row.addWidget(self._edge)
        row.addWidget(self._column(groups))
        row.addWidget(_edge())
        holder = QWidget()
        right = QVBoxLayout(holder)
        right.setContentsMargins(14, 10, 14, 8)
        self.reader = PdfReader(theme)
        self.preview = self.reader.sheet
        self.addActions(self.reader.actions())  # its keys work from the list and the choices too
        right.addWidget(self.reader)
        row.addWidget(holder, 1)

    def _column(self, groups: Sequence[Group]) -> QWidget:
        """The choices, what is said of the document, and what can be done with it."""
        theme, holder = self.context.theme, QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(14, 10, 14, 10)
        inner.setSpacing(4)
        self.picker = ComboBox(theme, self.tr("Document"), [(one.key, one.title) for group in groups for one in group.entries])
        self.picker.chosen.connect(self.show_document)
        self._picker_row = FieldRow(theme, self.tr("Document"), self.picker)
        inner.addWidget(self._picker_row)
        for one in self._common_rows():
            inner.addWidget(one)
        self._place = QVBoxLayout()
        inner.addLayout(self._place)
        inner.addSpacing(8)
        self.progress = BuildProgress(theme)
        inner.addWidget(self.progress)
        self.hint = label(theme, "", "secondary", token="ink2", wrap=True)
        self.hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        inner.addWidget(self.hint)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        made = QWidget()
        made.setFixedWidth(_CHOICES)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(rule())
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(14, 10, 14, 10)
        self.foot.setSpacing(8)
        self.foot.addLayout(self._buttons())
        column.addLayout(self.foot)
        return made

    def _common_rows(self) -> list[QWidget]:
        """What can be chosen of any document: the language that is shown, others to be saved, the format."""
        theme, context = self.context.theme, self.context
        self.languages = language_choice(context, self.tr("Language of the document"), key=f"{self._key}.language")
        self.languages.changed.connect(lambda _: self._language_did_change())
        also, self.also = QWidget(), dict[str, QCheckBox]()
        flow = FlowLayout(also, spacing=10)
        kept = context.remembered(f"{self._key}.also", [])
        for one in LANGUAGES:
            box = QCheckBox(one.upper())
            box.setFont(theme.font("secondary"))
            box.setAccessibleName(self.tr("Save also in {language}").format(language=NAMES[one]))
            box.setToolTip(NAMES[one])
            box.setChecked(one in kept)
            box.toggled.connect(lambda _: self._keep_also())
            flow.addWidget(box)
            self.also[one] = box
        self.formats = SegmentedControl(theme, self.tr("Format"), [(PDF, "PDF"), (DOCX, "DOCX")], small=True)
        format = context.remembered(f"{self._key}.format", PDF)
        self.formats.set_value(format if format in (PDF, DOCX) else PDF)
        self.formats.changed.connect(lambda value: context.remember(f"{self._key}.format", value))
        self._format_row = FieldRow(theme, self.tr("Format"), at_left(self.formats))
        return [
            FieldRow(theme, self.tr("Language"), at_left(self.languages)), FieldRow(theme, self.tr("Save also in"), also), self._format_row
        ]  # fmt: skip

    def _buttons(self) -> QVBoxLayout:
        theme, column, row = self.context.theme, QVBoxLayout(), QHBoxLayout()
        column.setSpacing(8)
        row.setSpacing(8)
        self.save = Button(theme, self.tr("Save…"), icon="file-down", look="primary")
        self.save.setToolTip(self.tr("Save the document, as PDF or DOCX, in all languages that are chosen"))
        self.print = Button(theme, self.tr("Print"), icon="printer")
        self.mail = Button(theme, self.tr("Mail"), icon="mail")
        self.mail.setToolTip(self.tr("Open a mail with the document attached; your mail program sends it"))
        self.save.clicked.connect(lambda: self.keeping.ask_and_save())
        self.print.clicked.connect(self.print_document)
        self.mail.clicked.connect(lambda: self.keeping.mail())
        column.addWidget(self.save)
        for button in (self.print, self.mail):
            row.addWidget(button, 1)
        column.addLayout(row)
        return column

    def _fill_menu(self) -> None:
        """What the buttons do, on the right mouse button over the list too."""
        for button, run in (
            (self.save, self.keeping.ask_and_save), (self.print, self.print_document), (self.mail, self.keeping.mail)
        ):  # fmt: skip
            action = QAction(button.icon(), button.text(), self.list)
            action.triggered.connect(run)
            self.list.addAction(action)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint - QSize(_LIST + 1, 0) if self.list.isVisibleTo(self) else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self.list.setVisible(not narrow)
        self._edge.setVisible(not narrow)
        self._picker_row.setVisible(narrow)
        self.list.setMaximumWidth(max(_LIST, min(_WIDEST_LIST, self.list.wanted_width(), self.width() - _BESIDE_LIST)))

    # --- which document --------------------------------------------------------------------------------------------------------------

    @property
    def form(self) -> PrintForm:
        """The choices of the document that is shown."""
        return self.form_of(self.shown)

    def form_of(self, document: str) -> PrintForm:
        """The choices of a document; made when they are first needed."""
        name = self.entries[document].form
        if name not in self.forms:
            made = self.forms[name] = self.make_form(name, document)
            made.show_language(self.language)
            made.did_change.connect(self.rebuild)
        return self.forms[name]

    def drop_forms(self) -> None:
        """The documents are those of something else now: all choices are made anew."""
        for form in self.forms.values():
            form.leave()
            form.hide()
            form.deleteLater()
        self.forms = {}
        self._show_pages(None)
        self._follow()

    def show_document(self, document: str) -> None:
        """Show another document, by its key."""
        if document not in self.entries:
            return
        if document != self.shown:
            self.form.leave()
            self.shown = document
            self.context.remember(f"{self._key}.document", document)
            self.preview.show_page(1)
            self._show_pages(None)
        self._follow()
        self.document_did_change.emit(document)

    def _follow(self) -> None:
        """Show what can be chosen of the document that is shown, and make it."""
        shown, form = self.shown, self.form
        self.list.show_document(shown)
        self.picker.set_value(shown)
        for other in self.forms.values():
            if other is not form:
                other.hide()
        if self._place.indexOf(form) < 0:
            self._place.addWidget(form)
        form.show_document(shown)
        form.show()
        self._tab_through(form)
        self._format_row.setVisible(shown in form.docx)
        self._show_also()
        self.rebuild()

    def _tab_through(self, form: PrintForm) -> None:
        """Tab goes through the choices of a form, made later, after those that are common to all."""
        before: QWidget = self.formats.button(DOCX)
        for choice in form.findChildren(QWidget):
            by_tab = choice.focusPolicy() & Qt.FocusPolicy.TabFocus and choice.focusProxy() is None
            if by_tab and choice.window() is before.window():  # not the list that a box opens
                QWidget.setTabOrder(before, choice)
                before = choice

    # --- languages and format --------------------------------------------------------------------------------------------------------

    @property
    def language(self) -> str:
        """The language in which the document is shown."""
        return str(self.languages.value())

    def wanted_languages(self) -> list[str]:
        """The languages in which it is saved and mailed: the one shown, and those that are ticked."""
        return [one for one in LANGUAGES if one == self.language or self.also[one].isChecked()]

    def wanted_format(self) -> str:
        """PDF or DOCX, in which it is saved and mailed."""
        return str(self.formats.value()) if self.shown in self.form.docx else PDF

    def _language_did_change(self) -> None:
        self._show_also()
        for form in self.forms.values():
            form.show_language(self.language)
        self.rebuild()

    def _show_also(self) -> None:
        for one, box in self.also.items():
            box.setVisible(one != self.language)

    def _keep_also(self) -> None:
        self.context.remember(f"{self._key}.also", [one for one, box in self.also.items() if box.isChecked()])

    def did_keep(self, documents: Sequence[PrintedDocument], names: Sequence[str]) -> None:
        """What was shown was saved, or given to the mail program, under these names."""
        self.form.did_keep(documents, names)

    # --- building --------------------------------------------------------------------------------------------------------------------

    @property
    def is_ready(self) -> bool:
        """Whether the pages that are shown are those of the document as it is now."""
        return self.document is not None and self._build.is_fresh

    def maker(self) -> Maker:
        """What makes the document that is shown."""
        return self.form.maker(self.shown)

    def run(self, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do something with the document off the window's thread, with progress and Cancel."""
        focus, self._keeping = self.focusWidget(), True
        self._show_buttons()

        def ended() -> None:
            self._keeping = False
            self._show_buttons()
            if focus in (self.save, self.mail):
                focus.setFocus()

        job = self._build.jobs.run("", work, done, self.say_error)
        for signal in (job.did_finish, job.did_fail, job.did_cancel):
            signal.connect(lambda *_: ended())
        self.progress.watch(job)

    def rebuild(self) -> None:
        """Make the pages anew after a short pause; those that are being made are not wanted any more."""
        self._build.want()

    def when_ready(self, act: Callable[[], object]) -> None:
        """Do something with the document as it is now, as soon as its pages are there."""
        if self.is_ready:
            act()
            return
        self._then.append(act)
        self._build.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self.context.closed:
            self.form.leave()

    def _file_did_change(self, _: Changes) -> None:
        for form in self.forms.values():
            form.refresh()
        self.rebuild()

    def _work(self) -> Work | None:
        if self.context.closed:
            return None
        return _pdf_of(self.maker(), self.language)

    def _did_make(self, document: PrintedDocument | None) -> None:
        self._show_pages(document)
        if document is None:
            self._then.clear()
            return
        self.hint.setText(self.form.about(document))
        self.did_build.emit(document)
        if self._build.is_fresh:
            then, self._then = self._then, []
            for act in then:
                act()

    def _did_cancel(self) -> None:
        self._then.clear()
        self._show_pages(None)

    def _did_fail(self, error: Exception) -> None:
        self._did_cancel()
        self.say_error(error)

    def say_error(self, error: Exception) -> None:
        """Say what went wrong, and that alone in place of the page, where there is none."""
        told = [part for part in explain(error) if part]
        self.hint.setText(" ".join(told))
        self.reader.sheet.say_instead(told[0])

    def _show_pages(self, document: PrintedDocument | None) -> None:
        self.document = document
        self.reader.set_pdf(document.data if document is not None else None)
        self.hint.setText("")
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.print.setEnabled(self.document is not None)
        for button in (self.save, self.mail):
            button.setEnabled(self.document is not None and not self._keeping)
        for action in self.list.actions():
            action.setEnabled(not self._keeping)

    # --- printing --------------------------------------------------------------------------------------------------------------------

    def print_document(self) -> None:
        """Ask for a printer and print the document as it is now."""
        self.when_ready(self._print)

    def _print(self) -> None:
        if self.document is not None:
            form = self.form
            ask_and_print(
                self, self.context, self.document, self.preview.document, form.paper(), lying=form.lies(), both_sides=form.both_sides()
            )  # fmt: skip

    def focus_content(self) -> None:
        """Put the keyboard into the list of documents."""
        (self.list if self.list.isVisibleTo(self) else self.picker).setFocus(Qt.FocusReason.OtherFocusReason)


def _pdf_of(make: Maker, language: str) -> Work:
    return lambda progress: make(progress, PDF, language)


def _edge() -> QFrame:
    made = rule(vertical=True)
    made.setMaximumHeight(16_777_215)  # all the way down
    return made
