"""Many documents in one go: all that are wanted, made into one folder that is there whole or not at all, with a report."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import Fallback, MissingGlyph, PrintedDocument
from gsef_desktop.documents.pack_content import PackReport
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Activity, Meeting
from gsef_desktop.services.printing_names import file_stem
from gsef_desktop.services.saving import whole_folder

if TYPE_CHECKING:
    from gsef_desktop.services.packs import PackOptions
    from gsef_desktop.storage.workspace import Workspace

Progress = Callable[[float], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A document that is to be made: what it is called in the report, its language, and what makes it.

    `make` answers a document, or the report of a pack after it has written that to the place it was given (without an ending).
    """

    title: str
    language: str
    make: Callable[[Progress, Path], PrintedDocument | WrittenPack]


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenPack:
    """A pack that lies in a file, of which `report` tells; `file_name` is what it is to be called."""

    path: Path
    file_name: str
    pages: int
    report: PackReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What became of one document: the file, or why there is none, and what is to be known of it."""

    title: str
    language: str
    file_name: str = ""
    pages: int = 0
    error: GsefError | None = None
    fallbacks: tuple[Fallback, ...] = ()
    missing_glyphs: tuple[MissingGlyph, ...] = ()
    remarks: tuple[Message, ...] = ()
    pack: PackReport | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderReport:
    """What there is in the folder now, and what is not."""

    folder: Path
    made: tuple[Made, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files."""
        return tuple(one.file_name for one in self.made if one.file_name)

    @property
    def missing(self) -> tuple[Made, ...]:
        """The documents that could not be made."""
        return tuple(one for one in self.made if one.error is not None)


def pack_maker(workspace: Workspace, *, meeting_id: str, language: str, options: PackOptions) -> Callable[[Progress, Path], WrittenPack]:
    """What makes the pack of a meeting into a folder, for `Wanted`."""

    def make(progress: Progress, folder: Path) -> WrittenPack:
        from gsef_desktop.services.packs import build_pack

        with tempfile.TemporaryDirectory(dir=folder, prefix=".pack-") as scratch:
            built = build_pack(
                workspace, meeting_id=meeting_id, language=language, options=options, folder=Path(scratch), progress=progress
            )  # fmt: skip
            path = built.path.replace(folder / f".{built.path.name}")
        return WrittenPack(path=path, file_name=built.file_name, pages=built.pages, report=built.report)

    return make


def everything_name(workspace: Workspace, *, meeting_id: str) -> str:
    """What the folder with all documents of a meeting is called: its symbol, or else its title.  Raises NotFound."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        title = reader.get(Activity, meeting.activity_id).title
    return file_stem(meeting.symbol or title)[:100].strip() or meeting_id


def write_documents(wanted: Sequence[Wanted], *, folder: Path, progress: Progress | None = None) -> FolderReport:
    """Make all documents into `folder`, which may be there if it is empty.  Names that would clash get a number.

    One that cannot be made (there is nobody to be printed, say) is in the report with the reason; the others are made all the same.
    `progress` is called with the share done and may raise Cancelled; then nothing is left.  Raises GsefError where there is something in
    the folder already, it cannot be written, or nothing at all could be made.
    """
    with whole_folder(folder) as made:
        report = FolderReport(folder=folder.resolve(), made=tuple(_all_of(wanted, made, progress)))
        if not report.files:
            first = next((one.error for one in report.made if one.error is not None), None)
            raise GsefError(
                message("None of the documents could be made. Nothing has been written."), meaning=first.what if first else None,
                remedy=first.remedy if first else None,
            )  # fmt: skip
    return report


def free_folder(parent: Path, name: str) -> Path:
    """A folder of that name in another one which is not there yet, or is empty; a number is added where it must be."""
    number, path = 1, parent / name
    while path.exists() and (not path.is_dir() or any(path.iterdir())):
        number += 1
        path = parent / f"{name} ({number})"
    return path


def _all_of(wanted: Sequence[Wanted], folder: Path, progress: Progress | None) -> Iterable[Made]:
    taken: set[str] = set()
    count = len(wanted)
    for number, one in enumerate(wanted):

        def tell(share: float, number: int = number) -> None:
            if progress is not None:
                progress((number + min(share, 1.0)) / count)

        tell(0.0)
        yield _one_of(one, folder, taken, tell)


def _one_of(one: Wanted, folder: Path, taken: set[str], tell: Progress) -> Made:
    try:
        document = one.make(tell, folder)
    except GsefError as error:
        return Made(title=one.title, language=one.language, error=error)
    name = _free_name(document.file_name, taken)
    if isinstance(document, WrittenPack):
        document.path.replace(folder / name)
        return Made(title=one.title, language=one.language, file_name=name, pages=document.pages, pack=document.report)
    (folder / name).write_bytes(document.data)
    return Made(
        title=one.title, language=one.language, file_name=name, pages=document.pages, fallbacks=document.fallbacks,
        missing_glyphs=document.missing_glyphs, remarks=document.remarks,
    )  # fmt: skip


def _free_name(name: str, taken: set[str]) -> str:
    """A name that no other file of the folder has, whatever the capitals."""
    stem, ending = Path(name).stem, Path(name).suffix
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem} ({number}){ending}"
    taken.add(free.casefold())
    return free
