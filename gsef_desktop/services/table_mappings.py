"""Mappings of tables: as JSON for scripts, and remembered for each set of headings in the user's settings."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.table_file import Subject, TableMapping
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.settings import config_dir, read_values, write_values

_MOST = 200
"""How many sets of headings are remembered; the oldest are forgotten."""


def mapping_from_json(text: str, name: str) -> TableMapping:
    """The mapping that a user has written: an object with `columns` (heading to field) and, where wanted, `subject`, `encoding`,
    `separator` and `sheet`; or nothing but the columns.  Raises GsefError where it is none."""
    try:
        values = json.loads(text)
        return _mapping(values if "columns" in values else {"columns": values})
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise GsefError(
            message("{file} is no mapping: {reason}", file=name, reason=error), meaning=message("Nothing has been imported."),
            remedy=message("Write an object such as {example}.", example='{"subject": "people", "columns": {"E-Mail": "person.mail"}}'),
        ) from error  # fmt: skip


def _mapping(values: dict[str, Any]) -> TableMapping:
    columns = values.get("columns", {})
    if not isinstance(columns, dict) or not all(isinstance(one, str) for one in columns.values()):
        raise ValueError("columns")
    subject = values.get("subject")
    texts = {name: str(values.get(name, "") or "") for name in ("encoding", "separator", "sheet")}
    if len(texts["separator"]) > 1:
        raise ValueError("separator")
    return TableMapping(subject=Subject(subject) if subject else None, columns=dict(columns), **texts)


def remembered_mapping(header: Sequence[str], *, directory: Path | None = None) -> TableMapping | None:
    """The mapping that was last used for these headings, None where there is none."""
    kept = read_values(_path(directory)).get(_key(header))
    try:
        return _mapping(kept) if isinstance(kept, dict) else None
    except ValueError:
        return None


def remember_mapping(header: Sequence[str], mapping: TableMapping, *, directory: Path | None = None) -> None:
    """Remember what these headings mean."""
    path = _path(directory)
    kept = read_values(path)
    key = _key(header)
    kept.pop(key, None)
    kept[key] = {"subject": mapping.subject.value if mapping.subject else None, "columns": dict(mapping.columns)}
    write_values(path, dict(list(kept.items())[-_MOST:]))


def _path(directory: Path | None) -> Path:
    return (directory or config_dir()) / "table-mappings.json"


def _key(header: Sequence[str]) -> str:
    """The same for the same headings in any order."""
    return hashlib.sha256("\0".join(sorted(map(text_key, header))).encode("utf-8", "replace")).hexdigest()[:32]
