"""Files kept inside the file, each once."""

from __future__ import annotations

import hashlib

from gsef_desktop.domain.records import Attachment, link_id
from gsef_desktop.storage.unit import Unit


def attachment_id(data: bytes) -> str:
    """The id that the `Attachment` of some bytes has."""
    return link_id(hashlib.sha256(data).hexdigest())


def add_attachment(unit: Unit, data: bytes, media_type: str = "application/octet-stream") -> str:
    """Keep some bytes and return the id of their `Attachment`; bytes that are there already are not kept twice."""
    digest = hashlib.sha256(data).hexdigest()
    id = link_id(digest)
    if not unit.rows("SELECT 1 FROM attachment WHERE id = ? AND deleted = 0", (id,)):
        unit.add(Attachment(id=id, sha256=digest, media_type=media_type, size=len(data), data=data))
    return id
