"""Workbooks are ZIP packages of XML.  What could do harm is refused before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message
from gsef_desktop.interchange.tables.errors import damaged, refused

MOST_MEMBERS = 5_000
MOST_UNPACKED = 800 * 1024 * 1024
"""bytes, of all members together"""
MOST_RATIO = 250
"""how many times larger a member of more than a megabyte may become when it is unpacked"""
_SMALL = 1024 * 1024
_CHUNK = 1024 * 1024
_DECLARATIONS = tuple(word.encode(encoding) for word in ("<!DOCTYPE", "<!ENTITY") for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def open_package(data: bytes, name: str) -> zipfile.ZipFile:
    """The package, if its directory promises nothing monstrous and none of its XML declares a document type.  Raises GsefError."""
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        members = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        raise damaged(name) from None
    if len(members) > MOST_MEMBERS or sum(one.file_size for one in members) > MOST_UNPACKED:
        raise _bomb(name)
    if sum(one.compress_size for one in members) > len(data):  # members that share their bytes
        raise _bomb(name)
    if any(one.file_size > _SMALL and one.file_size > MOST_RATIO * max(1, one.compress_size) for one in members):
        raise _bomb(name)
    if len({one.filename for one in members}) != len(members):
        raise refused(name, message("It holds several parts of the same name."))
    if any(one.flag_bits & 1 for one in members):
        raise refused(name, message("It is protected by a password."), message("Save a copy without a password."))
    for one in members:
        if one.filename.lower().endswith((".xml", ".rels", ".vml")):
            _check(package, one, name)
    return package


def _check(package: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> None:
    """Refuse XML that declares a document type: no workbook needs one, and entities are made by it."""
    try:
        with package.open(member) as part:
            before = b""
            while chunk := part.read(_CHUNK):
                if any(word in before + chunk for word in _DECLARATIONS):
                    raise refused(name, message("A part of it declares a document type, which no spreadsheet program writes."))
                before = chunk[-32:]
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        raise damaged(name) from None


def _bomb(name: str) -> GsefError:
    return refused(name, message("It would become far larger than any table when it is unpacked."), message("Save it as CSV."))
