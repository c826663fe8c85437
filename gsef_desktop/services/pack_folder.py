"""A pack as a folder: our own parts and each paper as a file of its own, numbered in the order of the pack."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.documents.pack_content import PackReport, PaperFile, PaperReport, Problem
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.records import Meeting
from gsef_desktop.services.archive import clean_name
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.pack_reading import read_pack
from gsef_desktop.services.packs import PackOptions, spool
from gsef_desktop.services.printing_names import file_stem
from gsef_desktop.services.saving import whole_folder

if TYPE_CHECKING:
    from gsef_desktop.documents.pack_content import PackDocument, PackPaper
    from gsef_desktop.storage.workspace import Workspace


def write_folder(
    workspace: Workspace, *, meeting_id: str, language: str, options: PackOptions, output: Path, scratch: Path,
    progress: Callable[[float], object] | None = None,
) -> PackReport:  # fmt: skip
    """Write the pack of a meeting as a folder, whole or not at all.

    A paper that cannot be bound is there as the file that it is; one without a file is named in the contents.  `scratch` is a folder for
    files that the work needs.  `progress` may raise Cancelled.  Raises NotFound, Invalid, and GsefError where there is something in the
    folder already or it cannot be written.
    """
    tell = progress or (lambda share: None)
    content = read_pack(
        workspace, meeting_id=meeting_id, language=language, without_confidential=options.without_confidential,
        personal_for_id=options.personal_for_id,
    )  # fmt: skip
    with whole_folder(output) as made:
        report = _Writer(workspace, content.document, options, made, scratch, tell).write()
        tell(1.0)
    return PackReport(language=language, pages=report.pages, papers=report.papers, fallbacks=content.fallbacks,
                      missing_glyphs=report.missing_glyphs)  # fmt: skip


def folder_name(workspace: Workspace, *, meeting_id: str, language: str) -> str:
    """What a pack's folder is called.  Raises NotFound."""
    with workspace.read() as reader:
        symbol = reader.get(Meeting, meeting_id).symbol
    title = load_words(language)("meeting_pack")
    return f"{file_stem(' '.join(part for part in (symbol, title) if part))} {language}"


class _Writer:
    def __init__(
        self, workspace: Workspace, document: PackDocument, options: PackOptions, folder: Path, scratch: Path,
        progress: Callable[[float], object],
    ) -> None:  # fmt: skip
        self._workspace, self._document, self._options, self._folder, self._scratch = workspace, document, options, folder, scratch
        self._progress, self._pages, self._number = progress, 0, 0
        self._job = print_job(workspace, document.masthead.language)

    def write(self) -> PackReport:
        """Write the files; answers how many pages those that we made or bound have."""
        from gsef_desktop.documents.pack_parts import PackParts

        document = self._document
        parts = PackParts(document, self._options.look, self._job)
        names = list[str]()
        names.append(self._own("01", parts.title("agenda"), parts.pdf("agenda")))
        reports, files = list[PaperReport](), list[PaperFile]()
        count = len(document.papers) + 3
        for index, paper in enumerate(document.papers):
            self._progress(0.1 + 0.8 * index / count)
            file, name = self._paper(index + 2, paper)
            files.append(file)
            names.append(name)
            reports.append(_report(paper, file))
        for place, key in enumerate(("participants", "open_matters", "practical")):
            names.append(self._own(f"{len(document.papers) + 2 + place:02}", parts.title(key), parts.pdf(key)))
        self._own("00", parts.title("contents"), parts.contents(files, [name.partition(" ")[0] for name in names]))
        return PackReport(
            language=document.masthead.language, pages=self._pages, papers=tuple(reports), missing_glyphs=self._job.missing_glyphs
        )

    def _own(self, number: str, title: str, made: tuple[bytes, int]) -> str:
        data, pages = made
        self._pages += pages
        name = f"{number} {file_stem(title)}.pdf"
        path = self._folder / name
        path.write_bytes(data)
        self._finish(path)
        return name

    def _paper(self, number: int, paper: PackPaper) -> tuple[PaperFile, str]:
        """One paper: bound as it would be in the pack, or as the file that it is, or not at all."""
        from gsef_desktop.documents.pack_parts import PackParts
        from gsef_desktop.documents.paper_files import examine

        named = re.sub(r" \[[A-Z]{2}\]$", "", paper.title)  # the mark of a title that was not translated
        title = file_stem(" ".join(part for part in (paper.symbol, named) if part))[:100].strip()
        if paper.text:
            name = self._own(f"{number:02}", title, PackParts(self._document, self._options.look, self._job).written(paper))
            return PaperFile(), name
        if not paper.digest:
            return PaperFile(problem=Problem.MISSING), ""
        source = spool(self._workspace, paper, self._scratch)
        file = examine(source)
        ending = ".pdf" if file.problem is None else Path(clean_name(paper.file_name)).suffix or ".bin"
        target = self._folder / f"{number:02} {title}{ending}"
        shutil.copyfile(source, target)
        if file.problem is None:
            self._pages += len(file.sizes)
            self._finish(target, foreign=bool(file.removed))
        return file, target.name

    def _finish(self, path: Path, *, foreign: bool = False) -> None:
        """Watermark and password, and without what is not let in; a file of which nothing is asked stays as it is, byte by byte."""
        from gsef_desktop.documents.pack_binding import finish_alone
        from gsef_desktop.documents.pack_parts import watermark_sheet

        look = self._options.look
        if look.watermark or look.password or foreign:
            mark = watermark_sheet(look.watermark, self._document.masthead.language) if look.watermark else None
            whole = path.with_suffix(".part")
            finish_alone(path, whole, mark=mark, password=look.password)
            whole.replace(path)


def _report(paper: PackPaper, file: PaperFile) -> PaperReport:
    return PaperReport(
        id=paper.id, symbol=paper.symbol, title=paper.title, pages=len(file.sizes), problem=file.problem, removed=file.removed,
        repaired=file.repaired, language=paper.language, falls_back=paper.falls_back, draft=paper.draft, file_name=paper.file_name,
    )  # fmt: skip
