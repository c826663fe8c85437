"""Languages to tick: in which ones a meeting is interpreted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.layout import FlowLayout


class LanguageBoxes(QWidget):
    """A box for each language of documents; others that were set elsewhere stay."""

    ticked = Signal(object)
    """the codes that are ticked after a click: those that were there before in their order, then new ones"""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._before: tuple[str, ...] = ()
        row = FlowLayout(self, spacing=4)
        self.boxes: dict[str, QCheckBox] = {}
        for language in LANGUAGES:
            box = QCheckBox(language.upper())
            box.setFont(theme.font("secondary"))
            box.setAccessibleName(f"{name}: {words.language_name(language)}")
            box.setStyleSheet("QCheckBox { spacing: 4px; }")  # four of them stand beside the name of their field
            box.clicked.connect(self._tell)
            self.boxes[language] = box
            row.addWidget(box)

    def set_value(self, languages: Sequence[str]) -> None:
        """Tick these."""
        self._before = tuple(languages)
        for language, box in self.boxes.items():
            box.setChecked(language in self._before)

    def value(self) -> tuple[str, ...]:
        """What is ticked."""
        ticked = {language for language, box in self.boxes.items() if box.isChecked()}
        kept = [language for language in self._before if language in ticked or language not in self.boxes]
        return (*kept, *(language for language in self.boxes if language in ticked and language not in kept))

    def _tell(self) -> None:
        self.ticked.emit(self.value())
