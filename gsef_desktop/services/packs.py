"""Meeting packs: everything of a meeting in one PDF, made from the file as it is now, and which of those that were made are out of date.

The bytes of papers go through files in a folder of the caller's, one at a time, so that a large pack does not lie in memory.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.pack_content import (
    Dividers,
    PackDocument,
    PackLook,
    PackPaper,
    PackReport,
    PaperFile,
    PaperReport,
    Problem,
)
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Attachment, Detail, Meeting, Pack, Person, kind_of, link_id, new_id
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.pack_reading import PackContent, read_pack
from gsef_desktop.services.printing_names import file_stem, person_name
from gsef_desktop.services.saving import explain_saving, save_copy_of
from gsef_desktop.storage.workspace import Workspace

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader

Progress = Callable[[float], object]
_READ, _LOOKED, _SET, _BOUND = 0.03, 0.2, 0.5, 0.95
"""How far the work is when the content is read, the papers are looked into, our own pages are set, and the pack is bound."""
_FINGERPRINT, _OPTIONS, _NAME = "fingerprint", "options", "file"
"""Labels of what a pack's record has no field for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackOptions:
    """How a pack is made.  A personal copy has no confidential items; the password is never kept."""

    paper: str = "A4"
    dividers: Dividers = Dividers.USEFUL
    watermark: str = ""
    password: str = field(default="", repr=False)
    without_confidential: bool = False
    personal_for_id: str | None = None
    booklet: bool = False

    @property
    def look(self) -> PackLook:
        """What of it the pages show."""
        return PackLook(
            paper=self.paper, dividers=self.dividers, watermark=" ".join(self.watermark.split()), password=self.password,
            booklet=self.booklet,
        )  # fmt: skip

    def to_json(self) -> str:
        """The options without the password, to be kept with a pack."""
        kept = {
            "paper": self.paper, "dividers": self.dividers.value, "watermark": self.watermark, "booklet": self.booklet,
            "without_confidential": self.without_confidential, "has_password": bool(self.password),
        }  # fmt: skip
        return json.dumps(kept, sort_keys=True, ensure_ascii=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltPack:
    """A pack as a file in the folder that was given, with what there is to say of it."""

    path: Path
    title: str
    file_name: str
    meeting_id: str
    options: PackOptions
    fingerprint: str
    report: PackReport

    @property
    def pages(self) -> int:
        """Its pages."""
        return self.report.pages


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRow:
    """A pack that was made, for the list of them.  `out_of_date`: something inside has changed since."""

    id: str
    language: str
    built_on: date | None
    file_name: str
    personal_for: str
    without_confidential: bool
    out_of_date: bool


# --- making ------------------------------------------------------------------------------------------------------------------------------


def check_pack(
    workspace: Workspace, *, meeting_id: str, language: str, options: PackOptions, folder: Path,
    known: dict[str, PaperFile] | None = None, progress: Progress | None = None,
) -> PackReport:  # fmt: skip
    """What a pack would be like, without making it: papers that cannot be bound, drafts, what is not there in the language.

    `folder` is for files that the work needs; `known` keeps what was found in a file, by its SHA-256, for the next time.  `pages` counts
    those of the papers.
    Raises NotFound, Invalid, Cancelled.
    """
    content = _read(workspace, meeting_id, language, options)
    with _saying_what_failed(folder):
        files = _look_into(workspace, content.document, folder, _part(progress, 0.1, 1.0), known)
    papers = tuple(_checked(paper, file) for paper, file in zip(content.document.papers, files, strict=True))
    return PackReport(language=language, pages=sum(paper.pages for paper in papers), papers=papers, fallbacks=content.fallbacks)


def build_pack(
    workspace: Workspace, *, meeting_id: str, language: str, options: PackOptions, folder: Path, progress: Progress | None = None,
    known: dict[str, PaperFile] | None = None, last: BuiltPack | None = None,
) -> BuiltPack:  # fmt: skip
    """Make the pack of a meeting in a language (one of LANGUAGES) as a file in `folder`, which must be there.

    `known` as for `check_pack`.  `last` is the pack as it was made before, which is answered where nothing in it has changed.
    `progress` is called with the share done and may raise Cancelled; then nothing of the pack is left in the folder.  Papers that cannot
    be bound are in its report, in its contents, and on their dividers.  Raises NotFound, Invalid, and GsefError where the disk is full.
    """
    from gsef_desktop.documents.pack import build_skeleton
    from gsef_desktop.documents.pack_binding import CannotBind, bind

    content = _read(workspace, meeting_id, language, options)
    document, look = content.document, options.look
    _report(progress, _READ)
    if last is not None and _is_still(last, meeting_id, language, options, content):
        return last
    output = folder / f"pack-{new_id()}.pdf"
    with _saying_what_failed(folder, output):
        files = _look_into(workspace, document, folder, _part(progress, _READ, _LOOKED), known)
        while True:
            job = print_job(workspace, language, _part(progress, _LOOKED, _SET))
            skeleton = build_skeleton(document, look, files, job)
            paths = [_spooled(folder, paper) if paper.digest else None for paper in document.papers]
            binding = PrintJob(_part(progress, _SET, _BOUND))
            try:
                bind(skeleton, replace(look, password="") if look.booklet else look, paths, output, binding)
                break
            except CannotBind as error:  # it looked well, and is not: once more without it
                files[error.paper] = replace(files[error.paper], sizes=(), problem=error.problem)
        pages = _fold(output, look, _part(progress, _BOUND, 1.0)) if look.booklet else skeleton.pages
        _report(progress, 1.0)
    words = load_words(language)
    symbol = document.masthead.symbol
    report = PackReport(
        language=language, pages=pages, papers=skeleton.reports, fallbacks=content.fallbacks, missing_glyphs=job.missing_glyphs
    )  # fmt: skip
    name = " ".join(part for part in (symbol or document.title, words("meeting_pack"), document.personal_for) if part)
    return BuiltPack(
        path=output, title=f"{words('meeting_pack')}, {symbol}" if symbol else words("meeting_pack"),
        file_name=f"{file_stem(name)} {language}.pdf", meeting_id=meeting_id, options=options, fingerprint=content.fingerprint,
        report=report,
    )  # fmt: skip


def _is_still(last: BuiltPack, meeting_id: str, language: str, options: PackOptions, content: PackContent) -> bool:
    now = meeting_id, language, options, content.fingerprint
    return (last.meeting_id, last.report.language, last.options, last.fingerprint) == now and last.path.exists()


def save_pack(built: BuiltPack, path: Path) -> None:
    """Put a pack on the disk, whole or not at all; see `save_bytes`."""
    save_copy_of(built.path, path, ending=".pdf")


def _read(workspace: Workspace, meeting_id: str, language: str, options: PackOptions) -> PackContent:
    return read_pack(
        workspace, meeting_id=meeting_id, language=language, without_confidential=options.without_confidential,
        personal_for_id=options.personal_for_id,
    )  # fmt: skip


def _fold(output: Path, look: PackLook, progress: Progress) -> int:
    """Make a booklet of the pack; answers its pages."""
    from gsef_desktop.documents.booklet import impose
    from gsef_desktop.documents.printing import paper_size

    upright = output.with_suffix(".upright")
    output.replace(upright)
    try:
        return impose(upright, output, paper_size(look.paper), password=look.password, job=PrintJob(progress))
    finally:
        upright.unlink(missing_ok=True)


def _checked(paper: PackPaper, file: PaperFile) -> PaperReport:
    return PaperReport(
        id=paper.id, symbol=paper.symbol, title=paper.title, pages=len(file.sizes), problem=file.problem, removed=file.removed,
        repaired=file.repaired, language=paper.language, falls_back=paper.falls_back, draft=paper.draft, file_name=paper.file_name,
    )  # fmt: skip


# --- the papers' files -------------------------------------------------------------------------------------------------------------------


def _look_into(
    workspace: Workspace, document: PackDocument, folder: Path, progress: Progress, known: dict[str, PaperFile] | None = None
) -> list[PaperFile]:
    """Write each paper's file into the folder, and look into it."""
    from gsef_desktop.documents.paper_files import examine

    found = list[PaperFile]()
    known = {} if known is None else known
    count = len(document.papers)
    for index, paper in enumerate(document.papers):
        progress(index / count)
        if paper.text:
            found.append(PaperFile())
        elif not paper.digest:
            found.append(PaperFile(problem=Problem.MISSING))
        else:
            if paper.digest not in known:
                spool(workspace, paper, folder)
                known[paper.digest] = examine(_spooled(folder, paper), _part(progress, index / count, (index + 1) / count))
            found.append(known[paper.digest])
    return found


def spool(workspace: Workspace, paper: PackPaper, folder: Path) -> Path:
    """Write a paper's file into the folder, unless it is there; answers its path."""
    path = _spooled(folder, paper)
    if not path.exists():
        with workspace.read() as reader:
            data = reader.get(Attachment, paper.attachment_id).data
        whole = path.with_name(f"{path.stem}-{new_id()}.part")  # of its own: the same paper may be looked into twice at a time
        whole.write_bytes(data)
        whole.replace(path)
    return path


def _spooled(folder: Path, paper: PackPaper) -> Path:
    return folder / f"paper-{paper.digest}.pdf"


@contextmanager
def _saying_what_failed(folder: Path, output: Path | None = None) -> Iterator[None]:
    """Leave no half of a pack behind, and say in words what the system says in numbers."""
    try:
        yield
    except BaseException as error:
        if output is not None:
            output.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise explain_saving(error, output or folder) from error
        raise


def _part(progress: Progress | None, start: float, end: float) -> Progress:
    """A progress that reports its shares as those between two of another."""

    def report(share: float) -> None:
        _report(progress, start + (end - start) * share)

    return report


def _report(progress: Progress | None, share: float) -> None:
    if progress is not None:
        progress(share)


# --- packs that were made ----------------------------------------------------------------------------------------------------------------


def record_pack(workspace: Workspace, *, built: BuiltPack, file_name: str = "", day: date | None = None) -> Changes:
    """Note that a pack was made and saved, so that it is seen when it is out of date; the same pack made again takes its place."""
    options = built.options
    language, person = built.report.language, options.personal_for_id
    pack_id = link_id("pack", built.meeting_id, language, person or "", options.to_json())
    details = {_FINGERPRINT: built.fingerprint, _OPTIONS: options.to_json(), _NAME: file_name or built.file_name}
    with workspace.edit(message("Make the pack {title}", title=built.title)) as unit:
        unit.get(Meeting, built.meeting_id)
        known = unit.find(Pack, pack_id)
        built_on = day or date.today()
        if known is None:
            unit.add(Pack(id=pack_id, meeting_id=built.meeting_id, language=language, built_on=built_on, personal_for_id=person))
        else:
            unit.update(Pack, pack_id, built_on=built_on)
        for rank, (label, text) in enumerate(details.items()):
            id = link_id("pack_detail", pack_id, label)
            if unit.find(Detail, id) is None:
                unit.add(Detail(id=id, owner_kind=kind_of(Pack), owner_id=pack_id, label=label, text=text, rank=f"V{rank}"))
            else:
                unit.update(Detail, id, text=text)
    return unit.changes


def forget_pack(workspace: Workspace, *, pack_id: str) -> Changes:
    """Take a pack off the list; its file stays where it is.  Raises NotFound."""
    from gsef_desktop.services.removal import delete_with_dependents

    with workspace.edit(message("Take a pack off the list")) as unit:
        unit.get(Pack, pack_id)
        delete_with_dependents(unit, Pack, pack_id)
    return unit.changes


def list_packs(workspace: Workspace, *, meeting_id: str) -> list[PackRow]:
    """The packs that were made of a meeting, the newest first.  Raises NotFound.

    Each kind of pack is read anew to see whether it is still the same: some milliseconds, without making any page.
    """
    with workspace.read() as reader:
        reader.get(Meeting, meeting_id)
        packs = reader.all(Pack, meeting_id=meeting_id)
        details = _details(reader, packs)
        names = {one.id: person_name(one, "en") for one in _people(reader, packs)}
    now: dict[tuple[str, bool, str | None], str] = {}
    rows = []
    for pack in packs:
        kept = details.get(pack.id, {})
        options = json.loads(kept.get(_OPTIONS) or "{}")
        closed = bool(options.get("without_confidential"))
        key = pack.language, closed, pack.personal_for_id
        if key not in now:
            content = read_pack(
                workspace, meeting_id=meeting_id, language=pack.language, without_confidential=closed, personal_for_id=pack.personal_for_id
            )
            now[key] = content.fingerprint
        rows.append(
            PackRow(
                id=pack.id, language=pack.language, built_on=pack.built_on, file_name=kept.get(_NAME, ""),
                personal_for=names.get(pack.personal_for_id or "", ""), without_confidential=closed or pack.personal_for_id is not None,
                out_of_date=kept.get(_FINGERPRINT) != now[key],
            )
        )  # fmt: skip
    return sorted(rows, key=lambda row: (-(row.built_on or date.min).toordinal(), row.file_name, row.id))


def _people(reader: Reader, packs: list[Pack]) -> list[Person]:
    ids = tuple({pack.personal_for_id for pack in packs} - {None})
    return reader.all(Person, id=ids) if ids else []


def _details(reader: Reader, packs: list[Pack]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    ids = tuple(pack.id for pack in packs)
    for one in reader.all(Detail, owner_kind=kind_of(Pack), owner_id=ids) if ids else []:
        found.setdefault(one.owner_id, {})[one.label] = one.text
    return found
