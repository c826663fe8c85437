"""The measuring script goes on working; what it measures is not judged here."""

from __future__ import annotations

import importlib.util
from pathlib import Path

_SCRIPT = Path(__file__).resolve().parents[2] / "script" / "printing_figures.py"


def test_the_figures_of_printing_can_be_measured() -> None:
    spec = importlib.util.spec_from_file_location("printing_figures", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    figures = module.measure(200, repeat=1)
    assert figures["rows"] == 200
    assert all(value > 0 for value in figures.values())
