"""The practical information of a meeting, by language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services.practical import PRACTICAL_FIELDS, read_practical, set_practical
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import FieldRow, TextEditor
from gsef_desktop.ui.widgets.labels import label


def practical_name(field: str) -> str:
    """What a text is called."""
    return {
        "venue": QCoreApplication.translate("Packs", "Venue"),
        "hotels": QCoreApplication.translate("Packs", "Hotels"),
        "getting_there": QCoreApplication.translate("Packs", "Getting there"),
        "contacts": QCoreApplication.translate("Packs", "Contacts"),
        "more_to_know": QCoreApplication.translate("Packs", "Also good to know"),
    }[field]


class PracticalPanel(QWidget):
    """Edits the texts of the meeting given to `show_meeting`, saved at once; it follows the file by itself."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._meeting_id: str | None = None
        theme, column = context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(theme, self.tr("Practical information"), "secondary_strong", token="ink2"), 1)
        self.languages = SegmentedControl(theme, self.tr("Language of the texts"), [(one, one.upper()) for one in LANGUAGES], small=True)
        for one in LANGUAGES:
            self.languages.button(one).setAccessibleName(words.language_name(one))
        self.languages.set_value(context.document_language)
        self.languages.changed.connect(lambda _: self.load())
        head.addWidget(self.languages)
        column.addLayout(head)
        self.fields = {field: TextEditor(theme, practical_name(field)) for field in PRACTICAL_FIELDS}
        for field, editor in self.fields.items():
            editor.committed.connect(lambda text, field=field: self._set(field, text))
            editor.setEnabled(not context.read_only)
            column.addWidget(FieldRow(theme, practical_name(field), editor))
        context.bridge.changed.connect(self._did_change)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the texts of a meeting."""
        self._meeting_id = meeting_id
        self.load()

    def load(self) -> None:
        """Show the texts as they are now."""
        if self._meeting_id is None:
            return
        try:
            texts = read_practical(self.context.workspace, meeting_id=self._meeting_id)
        except NotFound:
            return
        language = self.languages.value()
        for field, editor in self.fields.items():
            editor.set_value(texts.get((field, language), ""))
            other = next((text for (own, _), text in texts.items() if own == field), "")
            editor.setPlaceholderText(" ".join(other.split())[:80])

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or changes.touches("detail", "translation"):
            self.load()

    def _set(self, field: str, text: str) -> None:
        meeting_id, language = self._meeting_id, self.languages.value()
        if meeting_id is not None:
            self.context.edit(
                lambda: set_practical(self.context.workspace, meeting_id=meeting_id, field=field, language=language, text=text)
            )
