"""Certificates: one a page, lying, in a frame, with the name large and up to three signatures."""

from __future__ import annotations

from collections.abc import Sequence

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import Band, Page, Placed, Rule, Shape
from gsef_desktop.documents.card_content import Certificate, Occasion
from gsef_desktop.documents.cards import MM, Face, Laid, imprint_of, no_foot
from gsef_desktop.documents.fitting import Fitted, Look, fit_or_cut
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.printing import paper_size, print_pages
from gsef_desktop.documents.signature_blocks import signature_blocks
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words

TITLE_KEY = "certificates"

_FRAME, _INNER = 10 * MM, 12.5 * MM
_PAD = 38 * MM
_NETWORK = Look(fonts.SANS_SEMIBOLD, 12.0, 9.0, 2)
_TITLE = Look(fonts.SERIF_SEMIBOLD, 38.0, 20.0, 2, styles.ACCENT, 1.2)
_LARGE = Look(fonts.SERIF_MEDIUM, 36.0, 18.0, 2, styles.INK, 1.24)
_TEXT = Look(fonts.SERIF, 16.5, 10.0, 6, styles.INK_2, 1.42)
_SCALES = (1.0, 0.92, 0.84, 0.77, 0.7, 0.66)
_MARK = 40.0


def print_certificates(
    certificates: Sequence[Certificate], occasion: Occasion, *, paper: str = "A4", job: PrintJob | None = None
) -> tuple[bytes, int, tuple[str, ...], tuple[str, ...]]:
    """The PDF of the certificates, its number of pages, for whom the text is too long (they are left out), and for whom something was
    shortened.  Raises Invalid for another paper or language."""
    height, width = paper_size(paper)
    job = job or PrintJob()
    left_out, cut = list[str](), list[str]()

    def make(setter: Typesetter, words: Words) -> Laid:
        pages = []
        for number, one in enumerate(certificates):
            face = certificate_face(setter, words.language, one, occasion, (width, height), cut)
            if face is None:
                left_out.append(one.called)
                continue
            entry = set_text(one.called, words.language), 0
            pages.append(Page([Placed(0.0, Band(0.0, tag="", entry=entry)), *face.placed(0.0, 0.0)]))
            if not number % 20:
                job.report(LAID * number / len(certificates))
        return pages or [Page()], no_foot, imprint_of(occasion, words(TITLE_KEY))

    data, count = print_pages(occasion.language, (width, height), make, job)
    return data, count, tuple(left_out), tuple(dict.fromkeys(cut))


def certificate_face(
    setter: Typesetter, language: str, one: Certificate, occasion: Occasion, size: tuple[float, float], cut: list[str]
) -> Face | None:
    """One certificate; None if its text does not fit the page."""
    face = Face(*size)
    width, height = size
    for inset, weight, colour in ((_FRAME, 1.6, styles.ACCENT), (_INNER, 0.5, styles.FAINT)):
        face.shapes.append(Shape(inset, inset, width - 2 * inset, height - 2 * inset, edge=colour, weight=weight))
    measure, top = width - 2 * _PAD, 21 * MM
    face.put_emblem(setter, width / 2, top, _MARK, measure / 2, align="centre")
    down = top + _MARK + 6.0
    if occasion.network:
        network = fit_or_cut(setter, set_text(occasion.network, language), _NETWORK, measure)
        down = face.put(setter, network, down, _PAD, measure, align="centre")
    blocks = signature_blocks(setter, one.signatures, language, _PAD - 8 * MM, measure + 16 * MM, centred=True)
    foot = height - 20 * MM - (blocks.height if one.signatures else 0.0)
    wanted = [(one.title, _TITLE, "H1", 0.0)]
    for number, text in enumerate(one.paragraphs):
        large = number in one.large
        wanted.append((text, _LARGE if large else _TEXT, "P", 8.0 if large or number - 1 in one.large else 3.0))
    texts = [(set_text(text, language), look, tag, before) for text, look, tag, before in wanted if text]
    room, fitted, total = foot - down - 8.0, list[Fitted](), 0.0
    for scale in _SCALES:
        fitted = [fit_or_cut(setter, text, look.scaled(scale), measure) for text, look, _, _ in texts]
        total = sum(part.height for part in fitted) + sum(before for *_, before in texts[1:]) + 10.0
        if total <= room:
            break
    if total > room or any(part.cut for part in fitted):
        return None
    down += (room - total) / 2
    for number, (part, (_, _, tag, before)) in enumerate(zip(fitted, texts, strict=True)):
        down += 10.0 + before if number == 1 else before
        down = face.put(setter, part, down, _PAD, measure, tag=tag, align="centre")
    face.marks += [mark._replace(down=mark.down + foot) for mark in blocks.marks]
    face.rules += [Rule(*rule)._replace(down=rule.down + foot) for rule in blocks.rules]
    face.parts += blocks.parts
    if blocks.cut:
        cut.append(one.called)
    return face
