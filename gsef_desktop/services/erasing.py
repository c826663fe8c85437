"""Erasing a person for good: what would go, doing it, and taking them out of the backups too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gsef_desktop.domain.backups import Backup
from gsef_desktop.domain.errors import Cancelled, GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import ArchiveDocument, PaperVersion, Person, SourceDocument
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.storage.purge import Erasure
from gsef_desktop.storage.workspace import Workspace

Report = Callable[..., None]
"""Is told the share done (0 to 1) and what is being done."""


@dataclass(frozen=True, kw_only=True)
class ErasurePreview:
    """What erasing a person would take away, and where they would still be."""

    name: str
    erasure: Erasure
    files: tuple[str, ...]
    """names of kept files that name them: these stay as they are"""
    backups: tuple[Backup, ...]
    """all backups of this file, the newest first"""
    folder: Path
    """where the backups are"""


@dataclass(frozen=True, kw_only=True)
class ErasureDone:
    """What was done.  `failed` are the backups in which they still are, with the reasons."""

    erasure: Erasure
    cleaned: int
    """backups from which they were taken"""
    left: int
    """backups that were not come to, because the work was cancelled"""
    failed: tuple[tuple[Backup, GsefError], ...]


def preview_erasure(workspace: Workspace, *, person_id: str) -> ErasurePreview:
    """What erasing a person would do.  Raises NotFound."""
    erasure = workspace.preview_erasure(person_id)
    with workspace.read() as reader:
        name = person_name(reader.get(Person, person_id))
        names: list[str] = []
        for attachment in erasure.files:
            names += [one.file_name for one in reader.all(SourceDocument, attachment_id=attachment)]
            names += [one.file_name or one.title for one in reader.all(ArchiveDocument, attachment_id=attachment)]
            names += [one.file_name for one in reader.all(PaperVersion, attachment_id=attachment)]
    files = tuple(dict.fromkeys(filter(None, names)))
    return ErasurePreview(
        name=name, erasure=erasure, files=files, backups=tuple(workspace.backups()), folder=workspace.backups_dir
    )  # fmt: skip


def erase_person(workspace: Workspace, *, person_id: str, backups: Sequence[Backup] = (), progress: Report | None = None) -> ErasureDone:
    """Erase a person for good from the file, and then from backups; it cannot be undone.  Raises NotFound, ReadOnly, GsefError.

    A backup that cannot be changed is left as it is and told in the answer.
    """
    from gsef_desktop.storage.purge_backups import erase_from_backup

    def tell(share: float, what: Message | None = None) -> None:
        if progress is not None:
            progress(share, what)

    tell(0.0, message("Erasing"))
    erasure = workspace.erase_person(person_id)
    cleaned, number, failed = 0, 0, list[tuple[Backup, GsefError]]()
    with suppress(Cancelled):  # what was done cannot be taken back; the rest is told
        for number, backup in enumerate(backups):
            tell(number / len(backups), message("Erasing from backups"))
            try:
                cleaned += erase_from_backup(backup, person_id)
            except GsefError as error:
                failed.append((backup, error))
        number = len(backups)
    return ErasureDone(erasure=erasure, cleaned=cleaned, left=len(backups) - number, failed=tuple(failed))
