"""The parts of a pack as documents of their own, for a pack that is a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from gsef_desktop.documents import agenda, pack_pages, participants
from gsef_desktop.documents.bands import Band
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.content import UNDATED, Masthead
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.pack import watermark_page
from gsef_desktop.documents.pack_content import PackDocument, PackLook, PackPaper, PaperFile
from gsef_desktop.documents.pack_practical import practical
from gsef_desktop.documents.painter import paint
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.printing import ONE_AT_A_TIME, print_bands, words_of
from gsef_desktop.documents.typesetting import Typesetter


class PackParts:
    """Prints the parts of a pack."""

    def __init__(self, document: PackDocument, look: PackLook, job: PrintJob) -> None:
        self._document, self._look, self._job = document, look, job
        # in a folder there is nothing that links could lead to
        listed = tuple(replace(paper, target="") for paper in document.agenda.papers)
        self._agenda = replace(document.agenda, papers=listed)

    def title(self, key: str) -> str:
        """What a part is called: "agenda", "participants", "open_matters", "practical" or "contents"."""
        return words_of(self._document.masthead.language)(agenda.title_key(self._agenda) if key == "agenda" else key)

    def pdf(self, key: str) -> tuple[bytes, int]:
        """A part and its number of pages."""
        document = self._document
        if key == "agenda":
            return self._print(self._agenda.masthead, agenda.title_key(self._agenda), lambda frame: agenda.make_bands(frame, self._agenda))
        if key == "participants":
            head = document.participants.masthead
            return self._print(head, key, lambda frame: participants.make_bands(frame, document.participants))
        make = pack_pages.open_matters if key == "open_matters" else practical
        return self._print(document.masthead, key, lambda frame: make(frame, document))

    def contents(self, files: Sequence[PaperFile], numbers: Sequence[str]) -> tuple[bytes, int]:
        """The contents; `numbers` are those of the files: of the agenda, of each paper (empty for none), and of the other parts."""
        document = self._document

        def make(frame: Frame) -> list[Band]:
            lines: list[pack_pages.ContentsLine] = [("", self.title("agenda"), "", numbers[0], "", "")]
            for paper, file, number in zip(document.papers, files, numbers[1:], strict=False):
                remark = pack_pages.remark_of(frame, paper, file)
                lines.append((paper.symbol, paper.title, paper.item, number, "", remark))
            last = zip(("participants", "open_matters", "practical"), numbers[-3:], strict=True)
            lines += [("", self.title(key), "", number, "", "") for key, number in last]
            cover = pack_pages.cover(frame, document)
            return [*cover, *pack_pages.contents(frame, document, lines, column="file_column")]

        return self._print(document.masthead, "meeting_pack", make)

    def written(self, paper: PackPaper) -> tuple[bytes, int]:
        """A paper that is kept as text."""

        def make(frame: Frame) -> list[Band]:
            return pack_pages.written_paper(frame, paper, pack_pages.remark_of(frame, paper, PaperFile()))

        return self._print(replace(self._document.masthead, symbol=paper.symbol), "paper", make)

    def _print(self, head: Masthead, key: str, make: Callable[[Frame], Sequence[Band]]) -> tuple[bytes, int]:
        return print_bands(head, key, self._look.paper, make, self._job)


def watermark_sheet(text: str, language: str) -> bytes:
    """A PDF of one page of just the size of a watermark, from which it is laid over other pages."""
    with ONE_AT_A_TIME:
        frame = Frame(100.0, Typesetter(), words_of(language))
        page = watermark_page(frame, text)
        imprint = Imprint(title="", author="", subject="", language=language, day=UNDATED, keeps_standards=False)
        assert page.size is not None
        return paint([page], lambda number, count: Band(0.0), page.size, frame.setter, imprint, PrintJob())
