"""Make the database of the present schema that is kept for the tests: ``python -m tests.files.make_schema_file``.

Run it once for each version of the schema, when that is released, and never again for the same version.
"""

from __future__ import annotations

import tempfile
import typing
from datetime import date, time
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any

from gsef_desktop.domain import records
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import RECORDS, Activity, Record, kind_of
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.storage.schema import SCHEMA_VERSION
from gsef_desktop.storage.workspace import Workspace

_NONE = ("parent_id", "proxy_id", "previous_id", "of_id", "carried_from_id", "substitute_for_id")
"""References to rows of the same kind."""


def _value(name: str, hint: Any) -> Any:
    if typing.get_origin(hint) is typing.Annotated:
        mark = hint.__metadata__[0]
        return None if isinstance(hint.__origin__, UnionType) and name in _NONE else f"{mark.table}-1"
    if isinstance(hint, UnionType):
        hint = typing.get_args(hint)[0]
    plain: dict[Any, Any] = {
        str: f"Some {name}", int: 3, float: 0.5, bool: True, bytes: b"bytes", date: date(2019, 7, 8), time: time(9, 30),
        TimeFrame: TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY, text="8~9 July"),
        Place: Place(text="Medellín", city="Medellín", country="CO"),
    }  # fmt: skip
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return ("fr", "ko") if typing.get_origin(hint) is tuple else plain.get(hint)


def example(cls: type[Record]) -> Record:
    """A record of a class with something in every field."""
    hints = typing.get_type_hints(cls, vars(records), include_extras=True)
    values = {name: _value(name, hint) for name, hint in hints.items() if name != "id"}
    if "owner_kind" in values:
        values |= {"owner_kind": "activity", "owner_id": "activity-1"}
    return cls(id=f"{kind_of(cls)}-1", **values)


def main(target: Path) -> None:
    """Write the file."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace.create(Path(folder) / "made.gsef", config_dir=Path(folder) / "config", author="Ada Example") as workspace,
    ):
        with workspace.edit(message("Fill"), kind="import") as unit:
            unit.add_all(example(cls) for cls in RECORDS)
        with workspace.edit(message("Rename")) as unit:
            unit.update(Activity, "activity-1", title="Réunion")
        workspace.copy_to(target)


if __name__ == "__main__":
    main(Path(__file__).with_name(f"schema-{SCHEMA_VERSION}.gsef"))
