"""Who of the secretariat looks after which language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.services import officers
from gsef_desktop.services.officers import LanguageRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.inspectors.member_fields import complete
from gsef_desktop.ui.inspectors.member_words import language_choices, language_word
from gsef_desktop.ui.widgets.buttons import MenuButton
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label


class LanguageOfficersDialog(Dialog):
    """A field for each language; whoever stands there is proposed for the organisations of that language."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self.setWindowTitle(self.tr("Officers by language"))
        self.resize(520, 460)
        text = self.tr("Whoever looks after a language is proposed for organisations that have it as their first.")
        self.column.addWidget(label(context.theme, text, "body", token="ink2", wrap=True))
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(2)
        self._rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._holder)
        self.column.addWidget(scroll, 1)
        self.add = MenuButton(context.theme, self.tr("Add a language"))
        self.languages = QMenu(self.add)
        self.languages.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self.languages)
        self.add.setEnabled(not context.read_only)
        self.foot.insertWidget(0, self.add)
        self.add_button(self.tr("Close"), self.close, primary=True).setDefault(False)  # Enter belongs to the fields
        self.fields: dict[str, tuple[LineField, FieldRow]] = {}
        context.bridge.changed.connect(self._did_change)
        self._fill()

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or changes.touches("language_officer", "person", "organisation"):
            self._fill()

    def _fill(self) -> None:
        for one in officers.list_language_officers(self._context.workspace):
            self._show(one)

    def _fill_menu(self) -> None:
        self.languages.clear()
        for code, word in language_choices():
            if code not in self.fields:
                self.languages.addAction(word).triggered.connect(lambda _=False, code=code: self._add_language(code))

    def _show(self, one: LanguageRow) -> None:
        if one.language not in self.fields:
            self._make(one.language)
        field, row = self.fields[one.language]
        field.set_value(one.person)
        number = self.tr("first language of {number} organisations").format(number=one.organisations)
        row.set_note(self.tr("first language of 1 organisation") if one.organisations == 1 else number if one.organisations else "")

    def _make(self, code: str) -> None:
        context, word = self._context, language_word(code)
        field = LineField(context.theme, self.tr("Officer for {language}").format(language=word), placeholder=self.tr("Nobody yet"))
        field.setReadOnly(context.read_only)
        complete(field, lambda: officers.names_of_officers(context.workspace))
        field.committed.connect(lambda name: self._put(code, name))
        row = FieldRow(context.theme, word, field)
        self._rows.insertWidget(self._rows.count() - 1, row)
        self.fields[code] = (field, row)

    def _add_language(self, code: str) -> None:
        self._show(LanguageRow(language=code, person_id=None, person="", organisations=0))
        self.fields[code][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, code: str, name: str) -> None:
        file = self._context.workspace
        if self._context.edit(lambda: officers.set_language_officer(file, language=code, name=name)) is None:
            self._fill()
