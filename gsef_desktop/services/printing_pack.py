"""The pack of a meeting as a printed document among the others, with its bytes in memory, and so for packs that are looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.documents.pack_content import PaperFile
from gsef_desktop.services.packs import BuiltPack, PackOptions, build_pack
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True)
class PrintedPack(PrintedDocument):
    """A pack that was printed, with what is noted of it once it is saved (`record_pack`)."""

    built: BuiltPack = field(kw_only=True)


def print_pack(
    workspace: Workspace, *, meeting_id: str, language: str, options: PackOptions, folder: Path, known: dict[str, PaperFile] | None = None,
    last: BuiltPack | None = None, progress: Callable[[float], object] | None = None,
) -> PrintedPack:  # fmt: skip
    """Make the pack, whose file stays in `folder`; arguments and what is raised as for `build_pack`."""
    built = build_pack(
        workspace, meeting_id=meeting_id, language=language, options=options, folder=folder, known=known, last=last, progress=progress
    )
    report = built.report
    return PrintedPack(
        data=built.path.read_bytes(), pages=built.pages, title=built.title, file_name=built.file_name, language=language,
        fallbacks=report.fallbacks, missing_glyphs=report.missing_glyphs, built=built,
    )  # fmt: skip
