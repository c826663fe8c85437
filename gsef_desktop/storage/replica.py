"""Which replica of a file this is: kept in the user's configuration, outside the file.

A replica numbers its edits without gaps.  If a file is copied, moved or restored and went on under its old replica id, two different
edits would bear the same number and merging would lose one of them; so the id belongs to the file *and* the place where it lies, and is
given up when the file knows fewer edits of it than have been made.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import uuid
from pathlib import Path


class ReplicaRecord:
    """The note in the configuration about one file at one place."""

    def __init__(self, config_dir: Path, file_id: str, path: Path) -> None:
        key = hashlib.sha256(f"{file_id}\n{path.resolve()}".encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._note = config_dir / "replicas" / f"{key}.json"
        self._note.parent.mkdir(parents=True, exist_ok=True)
        self.uuid, self.seq = "", 0
        try:
            kept = json.loads(self._note.read_text("utf-8"))
            self.uuid, self.seq = str(uuid.UUID(kept["replica"])), int(kept["seq"])
        except (OSError, ValueError, KeyError, TypeError):
            pass

    def attach(self, connection: sqlite3.Connection) -> int:
        """The number under which the file knows this replica; a new replica is made where the old may not go on.

        Writes to the file, within the caller's transaction.
        """
        row = connection.execute("SELECT id FROM replica WHERE uuid = ?", (self.uuid,)).fetchone()
        if row is not None:
            known = connection.execute("SELECT coalesce(max(seq), 0) FROM txn WHERE replica = ?", row).fetchone()[0]
            if known >= self.seq:
                self.write(known)
                return int(row[0])
        self.uuid = str(uuid.uuid4())
        self.write(0)
        made = connection.execute("INSERT INTO replica(uuid) VALUES (?)", (self.uuid,)).lastrowid
        return int(made or 0)

    def write(self, seq: int) -> None:
        """Remember that edits up to `seq` have been made.  Not forced to the disk: it costs little and matters only after a restore."""
        self.seq = seq
        temporary = self._note.with_suffix(f".{os.getpid()}.tmp")
        temporary.write_text(json.dumps({"replica": self.uuid, "seq": seq}), "utf-8")
        os.replace(temporary, self._note)
