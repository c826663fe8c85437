"""Every sentence of the window can be collected for translation: it is given to `tr` as a literal."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import gsef_desktop

_ROOT = Path(gsef_desktop.__file__).parent
_FILES = sorted([*(_ROOT / "ui").rglob("*.py"), _ROOT / "app.py"])
_ALL = sorted(_ROOT.rglob("*.py"))


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _calls(path: Path, name: str) -> list[ast.Call]:
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called == name:
                found.append(node)
    return found


@pytest.mark.parametrize("path", _FILES, ids=str)
def test_tr_is_called_with_a_literal(path: Path) -> None:
    wrong = [call.lineno for call in _calls(path, "tr") if not call.args or not _is_literal(call.args[0])]
    assert not wrong, f"{path.name}: tr() without a literal on lines {wrong}"


def test_messages_are_made_from_literals() -> None:
    wrong = [
        f"{path.relative_to(_ROOT)}:{call.lineno}"
        for path in _ALL
        if path.name != "messages.py"
        for call in _calls(path, "message")
        if call.args and isinstance(call.args[0], ast.JoinedStr)
    ]
    assert not wrong
