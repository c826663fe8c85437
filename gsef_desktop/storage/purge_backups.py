"""Taking a person out of a backup: a copy is purged and takes the backup's place, whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

from gsef_desktop.domain.backups import Backup
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message
from gsef_desktop.storage import backups
from gsef_desktop.storage.copying import sha256_of
from gsef_desktop.storage.workspace import Workspace


def erase_from_backup(backup: Backup, person_id: str) -> bool:
    """Erase a person from a backup; answers whether they were in it.

    A backup with an older schema comes into the present one by this.  Raises GsefError where the backup is damaged or its folder cannot be
    written; it is then as it was.
    """
    try:
        with backups.up_to_date(backup) as kept, tempfile.TemporaryDirectory(dir=backup.path.parent, prefix=".erasing-") as folder:
            copy = Path(folder) / "copy.gsef"
            shutil.copyfile(kept, copy)
            with Workspace.open(copy, config_dir=Path(folder) / "config", backups_dir=Path(folder) / "backups") as workspace:
                with workspace.read() as reader:
                    there = reader.rows("SELECT 1 FROM person WHERE id = ? AND erased = 0", (person_id,))
                if not there:
                    return False
                workspace.erase_person(person_id)
            digest, note = sha256_of(copy), backup.path.with_suffix(".json")
            written = Path(folder) / "note.json"
            written.write_text(json.dumps({"sha256": digest, "size": copy.stat().st_size, "source": ""}), "utf-8")
            with copy.open("r+b") as handle:
                os.fsync(handle.fileno())
            note.unlink(missing_ok=True)  # without its note a backup is checked by SQLite alone
            os.replace(copy, backup.path)
            os.replace(written, note)
            return True
    except OSError as error:
        raise GsefError(
            message("The backup “{name}” cannot be changed ({detail}).", name=backup.path.name, detail=error.strerror or str(error)),
            meaning=message("The person is still in it."), remedy=message("Delete that backup yourself if you no longer need it."),
        ) from error  # fmt: skip
