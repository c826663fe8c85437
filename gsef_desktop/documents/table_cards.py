"""Table cards: sheets that lie, folded in their middle, so that the name stands on both faces."""

from __future__ import annotations

from collections.abc import Sequence

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import Page, Rule
from gsef_desktop.documents.card_content import CardPerson, Occasion
from gsef_desktop.documents.cards import MM, WHITE, Face, Laid, PlacedFace, Sheet, Sheets, class_band, imprint_of, no_foot
from gsef_desktop.documents.fitting import Fitted, Look, fit_or_cut
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.printing import paper_size, print_pages
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words

TITLE_KEY = "table_cards"

_PAD = 18 * MM
_BAND = 13 * MM
_NAME = Look(fonts.SANS_SEMIBOLD, 84.0, 30.0, 2, leading=1.14)
_SECOND = Look(fonts.SANS_SEMIBOLD, 64.0, 26.0, 2, styles.ACCENT, 1.22)
_FUNCTION = Look(fonts.SANS, 20.0, 12.0, 1, styles.INK_3)
_ORGANISATION = Look(fonts.SANS_MEDIUM, 28.0, 15.0, 2)
_COUNTRY = Look(fonts.SANS, 20.0, 14.0, 1, styles.INK_2)
_LABEL = Look(fonts.SANS_SEMIBOLD, 16.0, 9.0, 1, WHITE)
_TITLE = Look(fonts.SANS, 10.5, 8.0, 2, WHITE)
_SCALES = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44)
_GAP = 7.0
_LOGO = (58 * MM, 16 * MM)
_EMBLEM, _EMBLEM_TOP = 10 * MM, 6 * MM
"""Height of the house's logo in the upper left corner of a face, and where it begins; the network's mark has no place there."""


def print_table_cards(
    people: Sequence[CardPerson], occasion: Occasion, *, paper: str = "A4", marks: bool = True, job: PrintJob | None = None
) -> tuple[bytes, int, tuple[str, ...], tuple[str, ...]]:
    """The PDF of the cards, one a page, its number of pages, whose name does not fit (they are left out), and of whom something else was
    shortened.  `marks` draws where to fold.  Raises Invalid for another paper or language."""
    height, width = paper_size(paper)
    job, told = job or PrintJob(), list[tuple[str, ...]]()

    def make(setter: Typesetter, words: Words) -> Laid:
        sheets, *remarked = table_card_sheets(setter, words, people, occasion, paper=paper, marks=marks, job=job)
        told.extend(remarked)
        return [sheet.page() for sheet in sheets] or [Page()], no_foot, imprint_of(occasion, words(TITLE_KEY))

    data, count = print_pages(occasion.language, (width, height), make, job)
    left_out, cut = told
    return data, count, left_out, cut


def table_card_sheets(
    setter: Typesetter, words: Words, people: Sequence[CardPerson], occasion: Occasion, *, paper: str = "A4", marks: bool = True,
    job: PrintJob | None = None,
) -> Sheets:  # fmt: skip
    """The cards, each on a sheet with both of its faces; see `print_table_cards`."""
    height, width = paper_size(paper)
    left_out, cut, sheets = list[str](), list[str](), list[Sheet]()
    for number, person in enumerate(people):
        face = card_face(setter, words, person, occasion, (width, height / 2), cut)
        if face is None:
            left_out.append(person.called)
            continue
        fold = [Rule(at, height / 2, 6 * MM, 0.4, styles.INK_4, 3.0) for at in (0.0, width - 6 * MM)] if marks else []
        placed = [PlacedFace(face, 0.0, height / 2), PlacedFace(face, 0.0, 0.0, turned=True, again=True)]
        sheets.append(Sheet(set_text(person.called, words.language), placed, fold))
        if job is not None and not number % 20:
            job.report(LAID * number / len(people))
    return sheets, tuple(left_out), tuple(dict.fromkeys(cut))


def card_face(
    setter: Typesetter, words: Words, person: CardPerson, occasion: Occasion, size: tuple[float, float], cut: list[str]
) -> Face | None:
    """One face; None if the name does not fit.  Who has something else shortened is added to `cut`."""
    face, language = Face(*size), words.language
    class_band(face, person.classification, _BAND)
    top, measure = 11 * MM, face.width - 2 * _PAD
    if setter.house.logo is not None:
        face.put_emblem(setter, 12 * MM, _EMBLEM_TOP, _EMBLEM, face.width / 4)
        top = _EMBLEM_TOP + _EMBLEM
    if person.logo is not None:
        face.put_logo(person.logo, (face.width - _LOGO[0]) / 2, 7 * MM, *_LOGO, words("logo_of", name=person.organisation), align="centre")
        top = max(top, 11 * MM + _LOGO[1])
    room = face.height - _BAND - 6 * MM - top
    wanted = [
        ("name", person.name or person.organisation or person.label, _NAME, "", 0.0),
        ("second", person.second, _SECOND, person.second_language, 0.0),
        ("function", person.function, _FUNCTION, "", _GAP),
        ("organisation", person.organisation if person.name else "", _ORGANISATION, "", _GAP),
        ("country", person.country, _COUNTRY, "", _GAP / 2),
    ]
    texts = [(kind, set_text(text, foreign or language), look, foreign, before) for kind, text, look, foreign, before in wanted if text]
    fitted, total = list[Fitted](), 0.0
    for scale in _SCALES:
        fitted = [fit_or_cut(setter, text, look.scaled(scale), measure) for _, text, look, *_ in texts]
        total = sum(one.height for one in fitted) + sum(before for *_, before in texts[1:])
        if total <= room:
            break
    if total > room or any(one.cut for one, (_, _, look, *_) in zip(fitted, texts, strict=True) if look in (_NAME, _SECOND)):
        return None
    if any(one.cut for one in fitted):
        cut.append(person.called)
    down = top + (room - total) / 2
    for number, (one, (kind, *_, foreign, before)) in enumerate(zip(fitted, texts, strict=True)):
        down += before if number else 0.0
        down = face.put(setter, one, down, _PAD, measure, align="centre", language=foreign, kind=kind)
    _put_band(setter, face, person, occasion, language, cut)
    return face


def _put_band(setter: Typesetter, face: Face, person: CardPerson, occasion: Occasion, language: str, cut: list[str]) -> None:
    """The classification at the left of the band, the meeting at its right."""
    middle, pad = face.height - _BAND / 2, 12 * MM
    half = face.width / 2 - pad - _GAP
    if person.label:
        label = fit_or_cut(setter, person.label, _LABEL, half)
        if label.cut:
            cut.append(person.called)
        face.put(setter, label, middle - label.height / 2, pad, half, kind="label")
    if occasion.title:
        title = fit_or_cut(setter, set_text(occasion.title, language), _TITLE, half)
        face.put(setter, title, middle - title.height / 2, face.width / 2 + _GAP, half, align="right", kind="occasion")
