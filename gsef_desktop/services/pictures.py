"""Portraits of people and logos of organisations, kept in the file as attachments."""

from __future__ import annotations

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Attachment, Organisation, Person
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.workspace import Workspace

Pictured = type[Person] | type[Organisation]


def picture_data(workspace: Workspace, *, attachment_id: str) -> bytes:
    """The bytes of a picture; none where it is not in the file."""
    with workspace.read() as reader:
        found = reader.find(Attachment, attachment_id)
    return found.data if found is not None else b""


def set_picture(workspace: Workspace, *, record: Pictured, record_id: str, data: bytes, media_type: str) -> Changes:
    """Give a person a portrait or an organisation a logo.  The window has scaled it and taken its metadata out.  Raises NotFound."""
    with workspace.edit(_label(workspace, record, record_id, removed=False)) as unit:
        unit.update(record, record_id, **{_FIELD[record]: add_attachment(unit, data, media_type)})
    return unit.changes


def remove_picture(workspace: Workspace, *, record: Pictured, record_id: str) -> Changes:
    """Take a portrait or a logo away; undo brings it back.  Raises NotFound."""
    with workspace.edit(_label(workspace, record, record_id, removed=True)) as unit:
        unit.update(record, record_id, **{_FIELD[record]: None})
    return unit.changes


_FIELD: dict[type[Person] | type[Organisation], str] = {Person: "portrait_id", Organisation: "logo_id"}


def _label(workspace: Workspace, record: Pictured, record_id: str, *, removed: bool) -> Message:
    with workspace.read() as reader:
        found = reader.get(record, record_id)
    if isinstance(found, Person):
        name = person_name(found)
        return message("Remove the portrait of {name}", name=name) if removed else message("Set the portrait of {name}", name=name)
    name = found.name
    return message("Remove the logo of {name}", name=name) if removed else message("Set the logo of {name}", name=name)
