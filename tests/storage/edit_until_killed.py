"""A process that edits a file until it is killed; it says the number of each edit when the edit is in the file.

Run as ``python -m tests.storage.edit_until_killed FILE CONFIG_DIR COUNT``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Organisation, Setting, link_id
from gsef_desktop.storage.workspace import Workspace

PER_EDIT = 5


def main(file: str, config_dir: str, count: int) -> None:
    """Edit number N adds five organisations of that number and sets the setting to it."""
    key = link_id("setting", "number")
    with Workspace.open(Path(file), config_dir=Path(config_dir)) as workspace:
        with workspace.read() as reader:
            done = reader.find(Setting, key)
        number = int(done.value) if done is not None else 0
        while number < count:
            number += 1
            with workspace.edit(message("Edit {number}", number=number)) as unit:
                unit.add_all(Organisation(name=f"{number}", note="é" * 2000) for _ in range(PER_EDIT))
                if number == 1:
                    unit.add(Setting(id=key, key="number", value="1"))
                else:
                    unit.update(Setting, key, value=str(number))
            print(number, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
