"""Putting a finished document on the disk, whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import message

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def save_bytes(data: bytes, path: Path, *, ending: str) -> None:
    """Write a file beside its place and then put it there: what was there before stays until the new file is whole.

    A link is followed; what is no file, such as a pipe, is written to as it is.  `ending` is that of the names of such files.
    Raises GsefError where the folder is not there, may not be written, or the disk is full, and for a place with the name of one of our
    files: those hold far more than what is saved here.
    """
    _save(lambda file: file.write(data), path, ending)


def save_copy_of(source: Path, path: Path, *, ending: str) -> None:
    """Put a copy of a finished file on the disk as `save_bytes` does, without reading all of it at once."""

    def pour(file: IO[bytes]) -> object:
        with source.open("rb") as whole:
            shutil.copyfileobj(whole, file, 1 << 20)
        return None

    _save(pour, path, ending)


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """A folder to be filled beside its place, which then takes it: `folder` is there with all that was written, or not at all.

    Raises GsefError where there is something in it already, or it cannot be written.
    """
    made: Path | None = None
    try:
        folder = folder.resolve()
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise GsefError(
                message("“{name}” is there already.", name=folder.name), meaning=message("Nothing has been written."),
                remedy=message("Choose a folder that is empty or not there yet."),
            )  # fmt: skip
        made = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name[:40]}-"))
        yield made
        if os.name == "posix":
            mask = os.umask(0)
            os.umask(mask)
            made.chmod(0o777 & ~mask)
        if folder.exists():
            folder.rmdir()
        made.rename(folder)
    except BaseException as error:
        if made is not None:
            shutil.rmtree(made, ignore_errors=True)
        if isinstance(error, OSError):
            raise explain_saving(error, folder) from error
        raise


def _save(pour: Callable[[IO[bytes]], object], path: Path, ending: str) -> None:
    if path.suffix.lower() == ".gsef":
        raise GsefError(
            message("“{name}” was not saved.", name=path.name),
            meaning=message("A file of this program may be there; it has not been touched."),
            remedy=message("Choose a name that ends in {ending}.", ending=ending),
        )  # fmt: skip
    temporary: str | None = None
    try:
        path = path.resolve()
        if path.exists() and not path.is_file() and not path.is_dir():
            with path.open("wb") as pipe:
                pour(pipe)
            return
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}-", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            pour(file)
            file.flush()
            os.fsync(file.fileno())
        _give_usual_rights(temporary)
        try:
            os.replace(temporary, path)
        except PermissionError as error:
            raise _in_use(path) from error
    except (OSError, GsefError) as error:
        if temporary is not None:
            with suppress(OSError):
                os.unlink(temporary)
        raise error if isinstance(error, GsefError) else explain_saving(error, path) from error


def _give_usual_rights(path: str) -> None:
    """A temporary file may be read by its owner alone; the finished one by whom the user's settings say."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(path, 0o666 & ~mask)


def _in_use(path: Path) -> GsefError:
    """The new file is whole, but the system does not let go of the old one: that is how Windows keeps what another program shows."""
    return GsefError(
        message("“{name}” was not saved.", name=path.name),
        meaning=message("The file may be open in another program. What was there before has not been changed."),
        remedy=message("Close it there, or choose another name."),
    )


def explain_saving(error: OSError, path: Path) -> GsefError:
    """What the system's error means for somebody who wanted to save a file."""
    what = message("“{name}” was not saved.", name=path.name)
    nothing = message("What was there before has not been changed.")
    if isinstance(error, FileNotFoundError):
        return GsefError(
            what, meaning=message("There is no folder {folder}.", folder=path.parent), remedy=message("Choose another folder.")
        )
    if isinstance(error, (PermissionError, IsADirectoryError)) or error.errno == errno.EROFS:
        remedy = message("Choose another folder or name, or close the file in other programs.")
        return GsefError(
            what, meaning=message("This place may not be written to. What was there before has not been changed."), remedy=remedy
        )
    if error.errno in _FULL:
        meaning = message("The disk is full. What was there before has not been changed.")
        return GsefError(what, meaning=meaning, remedy=message("Make room, or choose another disk."))
    return GsefError(what, meaning=nothing, remedy=message("The system says: {reason}", reason=error.strerror or error))
