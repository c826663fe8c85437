"""The settings of the program: theme, language, and the name that edits are signed with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gsef_desktop.services.settings import Settings
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField


class SettingsDialog(Dialog):
    """A choice takes effect at once.  The window acts on the signals."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(420)
        self._settings = settings
        themes = [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        self.theme_box = ComboBox(theme, self.tr("Theme"), themes)
        self.theme_box.set_value(settings.theme)
        self.theme_box.chosen.connect(lambda value: self.theme_chosen.emit(value))
        self.language_box = ComboBox(theme, self.tr("Language"), [("", self.tr("As the system")), *NAMES.items()])
        self.language_box.set_value(settings.language)
        self.language_box.chosen.connect(lambda value: self.language_chosen.emit(value))
        self.author = LineField(theme, self.tr("Your name"), settings.author)
        self.author.committed.connect(self._set_author)
        author = FieldRow(theme, self.tr("Your name"), self.author)
        author.set_note(self.tr("Stands in the history of the files that you edit, from the next opening on."))
        for row in (FieldRow(theme, self.tr("Theme"), self.theme_box), FieldRow(theme, self.tr("Language"), self.language_box), author):
            self.column.addWidget(row)
        self.add_button(self.tr("Close"), self.close, primary=True)

    def _set_author(self, name: str) -> None:
        self._settings.author = name.strip()
        self._settings.save()
