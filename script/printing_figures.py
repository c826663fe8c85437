"""Figures of printing: what a list of participants costs against the same text drawn bare on the canvas, and how it grows.

``python script/printing_figures.py`` prints them as JSON; `measure` gives them to script/bench.  Times are seconds of this process's CPU.
"""

from __future__ import annotations

import gc
import io
import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gsef_desktop.documents import styles
from gsef_desktop.documents.bands import Page
from gsef_desktop.documents.blocks import Frame
from gsef_desktop.documents.content import Masthead, ParticipantClass, ParticipantGroup, ParticipantLine, ParticipantsDocument
from gsef_desktop.documents.fonts import BASE_FONT, load_face
from gsef_desktop.documents.participants import make_bands, print_participants
from gsef_desktop.documents.printing import lay
from gsef_desktop.documents.typesetting import Typesetter
from gsef_desktop.documents.wording import load_words

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
    return lay(make_bands(frame, document), styles.PAPERS["A4"][1])


def text_pieces(pages: list[Page]) -> list[list[tuple[float, float, float, list[tuple[str, str]]]]]:
    """For each page the pieces of text: across, up, size, and the runs as font name and text."""
    setter, height = Typesetter(), styles.PAPERS["A4"][1]
    return [
        [
            (across, height - top - down, style.size, [(face.name, run) for face, run in setter.typeface(style).runs(text)])
            for top, band, _ in page.placed
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


def measure(rows: int = 10_000, *, repeat: int = 3) -> dict[str, float]:
    """Best CPU times and their ratios.  The fonts are read beforehand; both sides end with the bytes of a PDF."""
    load_face(BASE_FONT)
    small, large = sample_list(rows // 10), sample_list(rows)
    print_participants(sample_list(50))
    pieces = text_pieces(drawn_text(large))
    draw_bare(pieces[:2])
    bare = _best(lambda: draw_bare(pieces), repeat)
    printed = _best(lambda: print_participants(large), repeat)
    printed_small = _best(lambda: print_participants(small), repeat)
    return {
        "rows": rows,
        "bare_s": bare,
        "printed_s": printed,
        "printed_tenth_s": printed_small,
        "ratio_to_bare": printed / bare,
        "growth": printed / printed_small,
    }


def _best(work: Callable[[], object], repeat: int) -> float:
    times = []
    for _ in range(repeat):
        gc.collect()
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


if __name__ == "__main__":
    print(json.dumps({key: round(value, 3) for key, value in measure().items()}, indent=1))
