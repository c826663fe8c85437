"""The list of participants: what it costs against the same text drawn bare on the canvas, and how that grows with the rows.

Times are seconds of this process's CPU; memory is the peak of a fresh process that prints nothing else.
"""

from __future__ import annotations

import gc
import io
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from benchmarks.figure import Figure, Scale, median
from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import Page, Role
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.content import Masthead, ParticipantClass, ParticipantGroup, ParticipantLine, ParticipantsDocument
from gsef_desktop.documents.fonts import BASE_FONT, load_face
from gsef_desktop.documents.participants import make_bands, print_participants
from gsef_desktop.documents.printing import lay
from gsef_desktop.documents.typesetting import Typesetter
from gsef_desktop.documents.wording import load_words

TIMES_BARE, TIMES_TENTH, MEMORY_TENTH = 2.5, 12.0, 1.4

_SCRIPTS = Path(__file__).resolve().parents[1]
_PLACES = ("Korea", "Mexico", "Canada", "Côte d’Ivoire", "Spain", "Mali", "대한민국", "Colombia", "United Kingdom", "Türkiye")
_LANGUAGES = ("en", "fr", "es", "ko")
_REPLIES = ("in_person", "attends_online", "no_reply", "apologies")


def sample_list(rows: int) -> ParticipantsDocument:
    """A list of that many participants; every organisation and every person has a name of its own, one in ten in Hangul."""
    lines = [
        ParticipantLine(
            name=f"City of Exampleville {index}" if index % 10 else f"예시 도시 {index}",
            place=_PLACES[index % len(_PLACES)],
            represented_by=f"Ada Example-{index}" if index % 3 else "",
            open_name=not index % 3,
            language=_LANGUAGES[index % 4],
            attends=_REPLIES[index // 3 % 4],
        )
        for index in range(rows)
    ]
    classes = tuple(
        ParticipantClass(label=f"Region {number + 1}", lines=tuple(lines[start : start + 40]))
        for number, start in enumerate(range(0, rows, 40))
    )
    head = Masthead(network="Example Network", language="en", symbol="EX/2019/1", kicker="Example meeting", day=date(2019, 7, 8))
    return ParticipantsDocument(masthead=head, groups=(ParticipantGroup(title="Members", classes=classes, count=rows),))


def drawn_text(document: ParticipantsDocument) -> list[Page]:
    """The laid pages of a list: every piece of text with its place, font and size, for drawing it bare."""
    frame = Frame(styles.PAPERS["A4"][0], Typesetter(), load_words(document.masthead.language))
    return lay(frame, make_bands(frame, document), styles.PAPERS["A4"][1])


def text_pieces(pages: list[Page]) -> list[list[tuple[float, float, float, list[tuple[str, str]]]]]:
    """For each page the pieces of text: across, up, size, and the runs as font name and text."""
    setter, height = Typesetter(), styles.PAPERS["A4"][1]
    return [
        [
            (across, height - top - down, style.size, [(face.name, run) for face, run in setter.typeface(style).runs(text)])
            for top, band, _, role in page.placed
            if role is not Role.UNSEEN
            for across, down, style, text in band.marks
        ]
        for page in pages
    ]


def draw_bare(pages: list[list[tuple[float, float, float, list[tuple[str, str]]]]]) -> bytes:
    """The same text on the bare canvas: setFont and drawString at places known beforehand; no measuring, no rules, no foot."""
    from reportlab.pdfbase.pdfmetrics import stringWidth
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=styles.PAPERS["A4"], invariant=1, initialFontName=BASE_FONT)
    for page in pages:
        for across, up, size, runs in page:
            for name, text in runs:
                canvas.setFont(name, size)
                canvas.drawString(across, up, text)
                if len(runs) > 1:
                    across += stringWidth(text, name, size)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def memory_printing(rows: int) -> int:
    """The most memory, in kilobytes, that a process holds which prints a list of that many rows."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(_SCRIPTS), str(_SCRIPTS.parent)])}
    command = [sys.executable, "-m", "benchmarks.list_probe", str(rows)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    return int(done.stdout.split()[-1])


def measure(scale: Scale) -> list[Figure]:
    """Three figures, the times each the middle of several rounds.  The fonts are read beforehand; both sides end with the bytes of a PDF.

    The third, memory, is left out on systems that do not tell it (all but Linux).
    """
    load_face(BASE_FONT)
    small, large = sample_list(scale.list_rows // 10), sample_list(scale.list_rows)
    print_participants(sample_list(50))
    pieces = text_pieces(drawn_text(large))
    draw_bare(pieces[:2])
    bare, printed, tenth = list[float](), list[float](), list[float]()
    for _ in range(max(1, min(scale.runs, 5))):
        bare.append(_seconds(lambda: draw_bare(pieces)))
        printed.append(_seconds(lambda: print_participants(large)))
        tenth.append(_seconds(lambda: print_participants(small)))
    seconds = {"bare_s": median(bare), "printed_s": median(printed), "printed_tenth_s": median(tenth)}
    figures = [
        Figure(
            name="list-bare", title=f"Participant list of {scale.list_rows:,} rows against the same text bare on the canvas",
            measured=median([one / other for one, other in zip(printed, bare, strict=True)]), limit=TIMES_BARE, unit="×", detail=seconds,
        ),
        Figure(
            name="list-growth", title=f"Participant list of {scale.list_rows:,} rows against one of {scale.list_rows // 10:,}",
            measured=median([one / other for one, other in zip(printed, tenth, strict=True)]), limit=TIMES_TENTH, unit="×", detail=seconds,
        ),
    ]  # fmt: skip
    if Path("/proc/self/status").exists():
        most, least = memory_printing(scale.list_rows), memory_printing(scale.list_rows // 10)
        figures.append(
            Figure(
                name="list-memory", title=f"Memory for a list of {scale.list_rows:,} rows against one of {scale.list_rows // 10:,}",
                measured=most / least, limit=MEMORY_TENTH, unit="×", detail={"peak_kb": most, "peak_tenth_kb": least},
            )
        )  # fmt: skip
    return figures


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start
