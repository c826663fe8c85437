"""Completing names while they are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def name_completer(names: QStringListModel | Sequence[str], parent: QObject) -> QCompleter:
    """A completer that finds what is typed anywhere in the names, in capitals or not."""
    made = QCompleter(names if isinstance(names, QStringListModel) else QStringListModel(list(names), parent), parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made


class LastNameCompleter(QCompleter):
    """Completes the last of several names with commas between them; those before it stay."""

    def __init__(self, names: QStringListModel, parent: QLineEdit) -> None:
        super().__init__(names, parent)
        self._field = parent
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """What is completed of a text."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The whole text with a name chosen."""
        before = self._field.text().rpartition(",")[0].rstrip()
        name = super().pathFromIndex(index)
        return f"{before}, {name}" if before else name
