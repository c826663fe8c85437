"""PDFs of papers whose files are of other kinds: pictures are laid on a page here, anything else is LibreOffice's where it is installed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.services.paper_versions import file_of_version

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp")


def can_make_pdf(name: str) -> bool:
    """Whether a PDF can be made here of a file of that name."""
    from gsef_desktop.interchange.office_pdf import can_convert, find_office

    if name.lower().endswith(_PICTURES):
        return True
    return can_convert(name) and find_office() is not None


def pdf_of(data: bytes, name: str, *, check: Callable[[], None]) -> bytes:
    """The PDF of a file.  `check` may raise, which ends the work.  Raises GsefError where none can be made."""
    if name.lower().endswith(_PICTURES):
        from gsef_desktop.documents.picture_page import picture_pdf

        made = picture_pdf(data, name)
        if made is not None:
            return made
    from gsef_desktop.interchange.office_pdf import make_pdf

    return make_pdf(data, name, check=check)


def convert_versions(
    workspace: Workspace, *, version_ids: Sequence[str], progress: Callable[[float], object]
) -> tuple[list[tuple[str, bytes]], list[GsefError]]:
    """The PDFs of the files of versions, by their ids, and what could not be made; nothing is kept yet.

    `progress` may raise Cancelled, which ends LibreOffice.  Raises NotFound, and GsefError where nothing at all could be made.
    """
    made, failed = list[tuple[str, bytes]](), list[GsefError]()
    for number, version_id in enumerate(version_ids):
        name, data = file_of_version(workspace, version_id=version_id)

        def check(share: float = number / len(version_ids)) -> None:
            progress(share)

        try:
            made.append((version_id, pdf_of(data, name, check=check)))
        except GsefError as error:
            failed.append(error)
    if failed and not made:
        raise failed[0]
    return made, failed
