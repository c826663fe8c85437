"""What the commands print: values as JSON or as a table, texts that a terminal may obey made harmless, progress."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gsef_desktop.domain.changes import Changes


def to_json(value: object) -> object:
    """Plain values for `json.dumps`: dataclasses become objects, dates ISO texts, enumerations their values."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [to_json(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def print_json(values: Sequence[object]) -> None:
    """One array; letters that the output's encoding does not have are written as JSON escapes."""
    plain = "utf" not in (sys.stdout.encoding or "utf-8").lower()
    print(json.dumps([to_json(value) for value in values], ensure_ascii=plain, indent=2))


def safe(text: object) -> str:
    """A text that may come out of a file, with escapes in place of what a terminal would obey or hide."""
    return "".join(letter if letter.isprintable() or letter in "\n\t\xa0" else ascii(letter)[1:-1] for letter in str(text))


def shown(text: object) -> str:
    """The same on one line."""
    return safe(" ".join(str(text).split()))


def _width(text: str) -> int:
    """How many columns of a terminal a text takes: Hangul and the like take two."""
    return sum(0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _plain(value: object) -> str:
    """One cell of a table at a terminal."""
    if value is None or value == () or value == {}:
        return ""
    if isinstance(value, dict):
        return shown(value.get("edtf") or value.get("text") or value.get("title") or "")
    if isinstance(value, list):
        return "; ".join(filter(None, (_plain(item) for item in value)))
    return shown(value)


def print_table(values: Sequence[object], columns: Sequence[str]) -> None:
    """Print rows with aligned columns; columns that are empty throughout are left out."""
    rows = [value for value in (to_json(value) for value in values) if isinstance(value, dict)]
    if not rows:
        print("Nothing to show.", file=sys.stderr)
        return
    names = [name for name in columns if any(_plain(row[name]) for row in rows)]
    table = [names, *([_plain(row[name])[:60] for name in names] for row in rows)]
    widths = [max(_width(row[column]) for row in table) for column in range(len(names))]
    for row in table:
        print("  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip())


def tell_imported(sources: Sequence[Path], file: Path, changes: Changes | None) -> None:
    """The last line of an import: whether anything was written; `changes` is None where nothing was to be (``--dry-run``)."""
    names = ", ".join(shown(path.name) for path in sources)
    if changes is None:
        print("Nothing has been written (--dry-run).")
    elif changes:
        print(f"Imported {names} into {file}.")
    else:
        print(f"There was nothing to take from {names}; {file} is as it was.")


class Progress:
    """Progress on standard error, on one line at a terminal and silent elsewhere."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def __call__(self, done: float, text: str = "") -> None:
        if self._shown:
            print(f"\r{done:4.0%} {text}\x1b[K", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
