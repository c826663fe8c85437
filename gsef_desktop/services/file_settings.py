"""Reading and keeping values that hold for the whole file: the rows of `Setting`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gsef_desktop.domain.records import Setting, link_id

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit


def read_setting(reader: Reader, key: str) -> str:
    """The value that a file has under a key, empty where it has none."""
    setting = reader.find(Setting, link_id("setting", key))
    return setting.value if setting is not None else ""


def put_setting(unit: Unit, key: str, value: str) -> None:
    """Keep a value under a key; nothing is kept for an empty one."""
    found = unit.find(Setting, link_id("setting", key))
    if found is not None and not value:
        unit.delete(Setting, found.id)
    elif found is not None and found.value != value:
        unit.update(Setting, found.id, value=value)
    elif found is None and value:
        unit.add(Setting(id=link_id("setting", key), key=key, value=value))
