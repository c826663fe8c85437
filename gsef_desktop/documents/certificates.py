"""Certificates: one a page, lying, in a frame, with the name large and up to three signatures."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import Band, Page, Placed, Rule, Shape
from gsef_desktop.documents.card_content import Certificate, Occasion
from gsef_desktop.documents.cards import MM, Face, Laid, imprint_of, no_foot
from gsef_desktop.documents.fitting import Fitted, Look, fit_or_cut
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.printing import paper_size, print_pages
from gsef_desktop.documents.signature_blocks import SignatureBlocks, signature_blocks
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words

TITLE_KEY = "certificates"

FRAME, INNER_FRAME = 10 * MM, 12.5 * MM
FRAME_WEIGHT = 1.6
PAD = 38 * MM
"""At the left and at the right of the text; those who sign have `SIGNATURE_ROOM` more on either side."""
TOP, FOOT = 21 * MM, 20 * MM
"""Where the emblem begins, and what is kept free under those who sign."""
SIGNATURE_ROOM = 8 * MM
MARK, MARK_GAP = 40.0, 6.0
OVER_SIGNATURES = 8.0
_NETWORK = Look(fonts.SANS_SEMIBOLD, 12.0, 9.0, 2)
_TITLE = Look(fonts.SERIF_SEMIBOLD, 38.0, 20.0, 2, styles.ACCENT, 1.2)
_LARGE = Look(fonts.SERIF_MEDIUM, 36.0, 18.0, 2, styles.INK, 1.24)
_TEXT = Look(fonts.SERIF, 16.5, 10.0, 6, styles.INK_2, 1.42)
_SCALES = (1.0, 0.92, 0.84, 0.77, 0.7, 0.66)
_AFTER_TITLE = 10.0


class Level(StrEnum):
    """What a text of a certificate is."""

    TITLE = "title"
    NAME = "name"
    TEXT = "text"


_LOOKS = {Level.TITLE: _TITLE, Level.NAME: _LARGE, Level.TEXT: _TEXT}


class SetText(NamedTuple):
    """A text in the size in which it fits, with what is kept free over it, in points."""

    level: Level
    text: str
    fitted: Fitted
    before: float


class SetCertificate(NamedTuple):
    """A certificate whose texts have been fitted to a page.

    The texts stand in the middle between the head, which ends at `head`, and those who sign, who begin at `foot`; in points.
    """

    network: Fitted | None
    texts: tuple[SetText, ...]
    blocks: SignatureBlocks
    head: float
    foot: float

    @property
    def height(self) -> float:
        """Of the texts in the middle."""
        return sum(one.fitted.height + one.before for one in self.texts)


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


def set_certificate(
    setter: Typesetter, language: str, one: Certificate, occasion: Occasion, size: tuple[float, float]
) -> SetCertificate | None:  # fmt: skip
    """A certificate in the largest sizes in which its texts fit a page of that width and height; None if not even the smallest does."""
    width, height = size
    measure, down = width - 2 * PAD, TOP + MARK + MARK_GAP
    network = fit_or_cut(setter, set_text(occasion.network, language), _NETWORK, measure) if occasion.network else None
    head = down + (network.height if network is not None else 0.0)
    blocks = signature_blocks(setter, one.signatures, language, PAD - SIGNATURE_ROOM, measure + 2 * SIGNATURE_ROOM, centred=True)
    foot = height - FOOT - (blocks.height if one.signatures else 0.0)
    wanted = [(Level.TITLE, one.title), *((Level.NAME if at in one.large else Level.TEXT, text) for at, text in enumerate(one.paragraphs))]
    texts = [(level, set_text(text, language)) for level, text in wanted if text]
    for scale in _SCALES:
        fitted = [fit_or_cut(setter, text, _LOOKS[level].scaled(scale), measure) for level, text in texts]
        made = tuple(
            SetText(level, text, part, _before(texts, at)) for at, ((level, text), part) in enumerate(zip(texts, fitted, strict=True))
        )
        found = SetCertificate(network, made, blocks, head, foot)
        if found.height <= foot - head - OVER_SIGNATURES:
            return None if any(part.cut for part in fitted) else found
    return None


def _before(texts: Sequence[tuple[Level, str]], place: int) -> float:
    """What is kept free over a text: more around a name, and under the title."""
    if not place:
        return 0.0
    level, above = texts[place][0], texts[place - 1][0]
    return (8.0 if Level.NAME in (level, above) else 3.0) + (_AFTER_TITLE if above is Level.TITLE else 0.0)


def certificate_face(
    setter: Typesetter, language: str, one: Certificate, occasion: Occasion, size: tuple[float, float], cut: list[str]
) -> Face | None:
    """One certificate; None if its text does not fit the page."""
    made = set_certificate(setter, language, one, occasion, size)
    if made is None:
        return None
    face = Face(*size)
    width, height = size
    for inset, weight, colour in ((FRAME, FRAME_WEIGHT, styles.ACCENT), (INNER_FRAME, 0.5, styles.FAINT)):
        face.shapes.append(Shape(inset, inset, width - 2 * inset, height - 2 * inset, edge=colour, weight=weight))
    measure = width - 2 * PAD
    face.put_emblem(setter, width / 2, TOP, MARK, measure / 2, align="centre")
    if made.network is not None:
        face.put(setter, made.network, made.head - made.network.height, PAD, measure, align="centre")
    down = made.head + (made.foot - OVER_SIGNATURES - made.head - made.height) / 2
    for text in made.texts:
        tag = "H1" if text.level is Level.TITLE else "P"
        down = face.put(setter, text.fitted, down + text.before, PAD, measure, tag=tag, align="centre")
    face.marks += [mark._replace(down=mark.down + made.foot) for mark in made.blocks.marks]
    face.rules += [Rule(*rule)._replace(down=rule.down + made.foot) for rule in made.blocks.rules]
    face.parts += made.blocks.parts
    if made.blocks.cut:
        cut.append(one.called)
    return face
