"""Errors that a user can be told about: what happened, what it means for the data, what to do."""

from __future__ import annotations

from gsef_desktop.domain.messages import Message


class GsefError(Exception):
    """An error with a sentence for the user.  `what` happened, `meaning` for the data, `remedy` to try."""

    def __init__(self, what: Message, *, meaning: Message | None = None, remedy: Message | None = None) -> None:
        super().__init__(str(what))
        self.what = what
        self.meaning = meaning
        self.remedy = remedy

    def __str__(self) -> str:
        return " ".join(str(part) for part in (self.what, self.meaning, self.remedy) if part is not None)


class NotFound(GsefError):
    """The record asked for is not in the file, or has been deleted."""


class FileRefused(GsefError):
    """The file cannot be opened: foreign, newer, damaged, or not to be trusted."""


class FileInUse(FileRefused):
    """Somebody else has the file open."""


class Damaged(GsefError):
    """Something in the file makes no sense, though the file as a whole can be read."""


class ReadOnly(GsefError):
    """An edit was tried in a file that can only be read."""


class Stale(GsefError):
    """Undo or redo was refused because a field no longer holds what the step wrote."""


class Invalid(GsefError):
    """A value that the user entered cannot be kept as it is."""


class Cancelled(Exception):
    """A long job was cancelled by the user; nothing of it has been kept."""
