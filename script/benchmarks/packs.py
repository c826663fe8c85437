"""The meeting pack: what it costs against pikepdf merging and stamping the same files bare, and how that grows with the papers.

Times are seconds of this process's CPU, from the files of the papers to the finished file on the disk; the content is read beforehand.
"""

from __future__ import annotations

import gc
import io
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pikepdf

from benchmarks.figure import Figure, Scale, median
from benchmarks.participants import sample_list
from gsef_desktop.documents.content import AgendaDocument, AgendaLine, AgendaSession, Masthead, PaperLine
from gsef_desktop.documents.fonts import BASE_FONT, load_face
from gsef_desktop.documents.pack import build_skeleton
from gsef_desktop.documents.pack_binding import bind
from gsef_desktop.documents.pack_content import PackDocument, PackLook, PackPaper
from gsef_desktop.documents.paper_files import examine

TIMES_BARE, TIMES_HALF = 3.0, 2.2
_A4 = (595.276, 841.89)


def make_paper(number: int, pages: int) -> bytes:
    """A paper with text, a link on each page to the next, and a bookmark for every fifth."""
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=_A4, invariant=1)
    for page in range(pages):
        canvas.bookmarkPage(f"p{page}")
        if page % 5 == 0:
            canvas.addOutlineEntry(f"Part {page // 5 + 1}", f"p{page}", 0)
        canvas.setFont("Helvetica", 10)
        for line in range(45):
            canvas.drawString(60, 780 - 15 * line, f"Paper {number}, page {page}, line {line}: the Committee takes note of the report")
        canvas.linkAbsolute("next", f"p{(page + 1) % pages}", (60, 50, 200, 70))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def sample_pack(papers: int) -> PackDocument:
    """A pack of that many papers, each on an item of its own."""
    head = Masthead(network="Example Network", language="en", symbol="EX/2019/1", kicker="Example meeting", day=date(2019, 7, 8))
    numbers = range(1, papers + 1)
    bound = tuple(
        PackPaper(id=str(number), title=f"Report {number}", symbol=f"EX/2019/1/{number}", item=str(number), digest=str(number))
        for number in numbers
    )
    lines = tuple(
        AgendaLine(kind="item", title=f"Question {number}", number=str(number), papers=(f"2019/1/{number}",)) for number in numbers
    )
    listed = tuple(PaperLine(symbol=one.symbol, title=one.title, item=one.item, target=one.anchor) for one in bound)
    session = AgendaSession(day=date(2019, 7, 8), start=None, end=None, lines=lines)
    agenda = AgendaDocument(masthead=head, sessions=(session,), papers=listed, prefix="EX/")
    return PackDocument(masthead=head, agenda=agenda, participants=sample_list(60), title="Example meeting", papers=bound)


def bind_pack(document: PackDocument, paths: Sequence[Path], output: Path) -> None:
    """All that the program does: look into the papers, set its own pages, put the papers in, write the file."""
    look, files = PackLook(), [examine(path) for path in paths]
    bind(build_skeleton(document, look, files), look, paths, output)


def merge_bare(paths: Sequence[Path], pages: int, output: Path) -> None:
    """The same files merged and stamped with their page by pikepdf, without contents, bookmarks, fields or checks."""
    from reportlab.pdfgen.canvas import Canvas

    count, buffer = len(paths) * pages, io.BytesIO()
    canvas = Canvas(buffer, pagesize=_A4, invariant=1)
    for page in range(count):
        canvas.setFont("Helvetica", 7.5)
        canvas.drawString(500, 12, f"Page {page + 1} of {count}")
        canvas.showPage()
    canvas.save()
    with pikepdf.new() as merged, pikepdf.open(buffer) as stamps:
        sources = [pikepdf.open(path) for path in paths]
        for source in sources:
            merged.pages.extend(source.pages)
        for page_of, stamp in zip(merged.pages, stamps.pages, strict=True):
            page_of.add_overlay(stamp, None)
        merged.save(output, deterministic_id=True)
        for source in sources:
            source.close()


def measure(scale: Scale) -> list[Figure]:
    """Two figures, the times each the middle of several rounds."""
    load_face(BASE_FONT)
    pages, half = scale.pack_pages, scale.pack_papers
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.pdf" for number in range(2 * half)]
        for number, path in enumerate(paths):
            path.write_bytes(make_paper(number, pages))
        small, large, output = sample_pack(half), sample_pack(2 * half), Path(folder) / "out.pdf"
        bind_pack(sample_pack(2), paths[:2], output)
        bare, bound, double = list[float](), list[float](), list[float]()
        for _ in range(max(1, min(scale.runs, 5))):
            bare.append(_seconds(lambda: merge_bare(paths[:half], pages, output)))
            bound.append(_seconds(lambda: bind_pack(small, paths[:half], output)))
            double.append(_seconds(lambda: bind_pack(large, paths, output)))
    seconds = {"bare_s": median(bare), "bound_s": median(bound), "bound_double_s": median(double)}
    return [
        Figure(
            name="pack-bare", title=f"Pack of {half} papers of {pages} pages against the same files merged and stamped bare",
            measured=median([one / other for one, other in zip(bound, bare, strict=True)]), limit=TIMES_BARE, unit="×", detail=seconds,
        ),
        Figure(
            name="pack-growth", title=f"Pack of {2 * half} papers against one of {half}",
            measured=median([one / other for one, other in zip(double, bound, strict=True)]), limit=TIMES_HALF, unit="×", detail=seconds,
        ),
    ]  # fmt: skip


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start
