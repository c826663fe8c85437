"""What the keys mean in the table of the agenda."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_COMMANDS: dict[tuple[int, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_Return, _NONE): "add", (Qt.Key.Key_Enter, _NONE): "add",
    (Qt.Key.Key_Return, _CONTROL): "add_inside", (Qt.Key.Key_Enter, _CONTROL): "add_inside",
    (Qt.Key.Key_Up, _ALT): "up", (Qt.Key.Key_Down, _ALT): "down", (Qt.Key.Key_D, _CONTROL): "duplicate",
    (Qt.Key.Key_B, _CONTROL): "add_break", (Qt.Key.Key_L, _CONTROL | _SHIFT): "put_off",
    (Qt.Key.Key_Delete, _NONE): "delete", (Qt.Key.Key_Backspace, _NONE): "delete",
}  # fmt: skip


def command_for(event: QKeyEvent) -> str:
    """The command of a key, as `AgendaTree` announces it; empty where it has none.  Tab depends on the focus and is not among them."""
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    if event.matches(QKeySequence.StandardKey.Cut):
        return "cut"
    if event.matches(QKeySequence.StandardKey.Paste):
        return "paste"
    return _COMMANDS.get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier), "")
