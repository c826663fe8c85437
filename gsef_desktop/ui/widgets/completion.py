"""Completing names while they are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter


def name_completer(names: QStringListModel | Sequence[str], parent: QObject) -> QCompleter:
    """A completer that finds what is typed anywhere in the names, in capitals or not."""
    made = QCompleter(names if isinstance(names, QStringListModel) else QStringListModel(list(names), parent), parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made
