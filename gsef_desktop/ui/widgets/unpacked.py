"""Opening files that are kept in the file, as copies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gsef_desktop.ui.context import UiContext


def open_unpacked(context: UiContext, unpack: Callable[[Path], Path]) -> None:
    """Open what `unpack` writes into the folder that it is given, in its own program; an error is explained."""
    path = context.edit(lambda: unpack(context.scratch()))
    if path is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
