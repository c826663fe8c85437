"""Name badges: several on a sheet with marks to cut them by, or one a page, with backs that meet their fronts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from gsef_desktop.documents import fonts, styles
from gsef_desktop.documents.bands import Rule
from gsef_desktop.documents.card_content import CardPerson, Occasion
from gsef_desktop.documents.cards import MM, WHITE, Face, Grid, Laid, PlacedFace, Sheet, Sheets, class_band, imprint_of, no_foot
from gsef_desktop.documents.fitting import Fitted, Look, fit_or_cut, fit_text
from gsef_desktop.documents.job import LAID, PrintJob
from gsef_desktop.documents.printing import paper_size, print_pages
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import Words

TITLE_KEY = "badges"


class BadgeForm(StrEnum):
    """How large badges are, and how many lie on a sheet."""

    SMALL = "86x62"
    """86 × 62 mm, eight on a sheet"""
    A6 = "A6"
    """105 × 148 mm, as many on a sheet as there is room for: four on A4, two on Letter"""
    A6_SINGLE = "A6-single"
    """105 × 148 mm, on paper of that size"""


_SMALL, _A6 = (86 * MM, 62 * MM), (105 * MM, 148 * MM)
_SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.5)
"""How much smaller the type becomes, step by step, until all lines have room."""


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Measures of one format, in points."""

    pad: float
    head: float
    """height of what stands over the name"""
    mark: float
    band: float
    name: Look
    second: Look
    function: Look
    organisation: Look
    country: Look
    network: Look
    title: Look
    label: Look
    code: Look
    gap: float


def _sizes(unit: float, name: tuple[float, float], second: tuple[float, float], lines: int) -> _Sizes:
    return _Sizes(
        pad=14 * unit,
        head=31 * unit,
        mark=17 * unit,
        band=27 * unit,
        name=Look(fonts.SANS_SEMIBOLD, *name, lines, leading=1.16),
        second=Look(fonts.SANS_SEMIBOLD, *second, lines, styles.ACCENT, 1.24),
        function=Look(fonts.SANS, 9.5 * unit, 7 * unit, 2, styles.INK_3),
        organisation=Look(fonts.SANS_MEDIUM, 11 * unit, 7.5 * unit, 2),
        country=Look(fonts.SANS, 9.5 * unit, 8 * unit, 1, styles.INK_2),
        network=Look(fonts.SANS_SEMIBOLD, 7.5 * unit, 6 * unit, 1, styles.INK, 1.3),
        title=Look(fonts.SANS, 7.5 * unit, 6 * unit, 2, styles.INK_3, 1.25),
        label=Look(fonts.SANS_SEMIBOLD, 11.5 * unit, 7.5 * unit, 2, WHITE, 1.1),
        code=Look(fonts.SANS_MEDIUM, 9.5 * unit, 9.5 * unit, 1, WHITE),
        gap=4.5 * unit,
    )


_FORMATS = {BadgeForm.SMALL: _sizes(1.0, (25.0, 11.0), (24.0, 10.5), 2), BadgeForm.A6: _sizes(1.45, (38.0, 14.0), (36.0, 13.0), 3)}


def badge_grid(form: BadgeForm, paper: str) -> Grid:
    """How badges lie on A4, Letter or A3, or one on its own page.  Raises Invalid for another paper."""
    if form is BadgeForm.A6_SINGLE:
        return Grid(_A6, 1, 1, *_A6)
    page = paper_size(paper)
    width, height = _SMALL if form is BadgeForm.SMALL else _A6
    return Grid(page, int(page[0] / width + 0.01), int(page[1] / height + 0.01), width, height)


def print_badges(
    people: Sequence[CardPerson],
    occasion: Occasion,
    *,
    form: BadgeForm = BadgeForm.SMALL,
    paper: str = "A4",
    duplex: bool = False,
    marks: bool = True,
    job: PrintJob | None = None,
) -> tuple[bytes, int, tuple[str, ...], tuple[str, ...]]:
    """The PDF of the badges, its number of pages, whose name does not fit even in two lines (they are left out), and of whom something
    else was shortened.

    `duplex` puts a back behind each sheet, mirrored for printing on both sides about the long edge; `marks` draws where to cut.
    Raises Invalid for another paper or language.
    """
    grid, job, told = badge_grid(form, paper), job or PrintJob(), list[tuple[str, ...]]()

    def make(setter: Typesetter, words: Words) -> Laid:
        sheets, *remarked = badge_sheets(setter, words, people, occasion, form=form, paper=paper, duplex=duplex, marks=marks, job=job)
        told.extend(remarked)
        return [sheet.page() for sheet in sheets], no_foot, imprint_of(occasion, words(TITLE_KEY))

    data, count = print_pages(occasion.language, grid.paper, make, job)
    left_out, cut = told
    return data, count, left_out, cut


def badge_sheets(
    setter: Typesetter, words: Words, people: Sequence[CardPerson], occasion: Occasion, *, form: BadgeForm = BadgeForm.SMALL,
    paper: str = "A4", duplex: bool = False, marks: bool = True, job: PrintJob | None = None,
) -> Sheets:  # fmt: skip
    """The badges on their sheets, each with its back behind it where both sides are printed; see `print_badges`."""
    grid, marks = badge_grid(form, paper), marks and form is not BadgeForm.A6_SINGLE
    left_out, cut, faces = list[str](), list[str](), list[Face]()
    sizes = _FORMATS[BadgeForm.SMALL if form is BadgeForm.SMALL else BadgeForm.A6]
    for number, person in enumerate(people):
        face = badge_face(setter, words, person, occasion, (grid.width, grid.height), sizes, cut)
        if face is None:
            left_out.append(person.called)
        else:
            faces.append(face)
        if job is not None and not number % 50:
            job.report(LAID * number / len(people))
    sheets = list[Sheet]()
    for start in range(0, max(len(faces), 1), grid.count):
        own = faces[start : start + grid.count]
        for back in (False, True) if duplex else (False,):
            entry = words("sheet_number", number=start // grid.count + 1) if not back else ""
            placed = [
                PlacedFace(face, *grid.place(number, mirrored=back), again=back, bleeds=grid.bleeds(number, mirrored=back) if marks else "")
                for number, face in enumerate(own)
            ]
            sheets.append(Sheet(entry, placed, grid.crop_marks() if marks else []))
    return sheets, tuple(left_out), tuple(dict.fromkeys(cut))


def badge_face(
    setter: Typesetter, words: Words, person: CardPerson, occasion: Occasion, size: tuple[float, float], sizes: _Sizes, cut: list[str]
) -> Face | None:
    """The face of a badge; None if the name does not fit.  Who has something else shortened is added to `cut`."""
    face = Face(*size)
    class_band(face, person.classification, sizes.band)
    if not _put_lines(setter, words, face, person, sizes, cut):
        return None
    _put_head(setter, words, face, person, occasion, sizes)
    _put_band(setter, face, person, sizes, cut)
    return face


def _put_head(setter: Typesetter, words: Words, face: Face, person: CardPerson, occasion: Occasion, sizes: _Sizes) -> None:
    """The network's mark and name, the meeting, and the logo of the organisation."""
    pad, mark = sizes.pad, sizes.mark
    top = pad * 0.85
    left = pad + face.put_emblem(setter, pad, top, mark, face.width * 0.4) + pad * 0.5
    right = face.width - pad
    if person.logo is not None:
        wide = 24 * MM * mark / 17
        alt = words("logo_of", name=person.organisation or person.called)
        face.put_logo(person.logo, right - wide, top, wide, sizes.head * 0.95, alt)
        right -= wide + pad * 0.5
    down = top - sizes.network.most * 0.12
    if occasion.network:
        network = fit_or_cut(setter, set_text(occasion.network, words.language), sizes.network, right - left)
        down = face.put(setter, network, down, left, right - left, kind="network")
    title = fit_or_cut(setter, set_text(occasion.title, words.language), sizes.title, right - left)
    face.put(setter, title, down, left, right - left, kind="occasion")


def _put_lines(setter: Typesetter, words: Words, face: Face, person: CardPerson, sizes: _Sizes, cut: list[str]) -> bool:
    """Name, name in the other script, function, organisation and country, one under the other; answers whether the name fits."""
    pad, gap, language = sizes.pad, sizes.gap, words.language
    top = pad * 0.85 + sizes.head + gap
    room, measure = face.height - sizes.band - 1.6 * gap - top, face.width - 2 * pad
    wanted = [
        ("name", person.name, sizes.name, "", 0.0),
        ("second", person.second, sizes.second, person.second_language, gap * 0.3),
        ("function", person.function, sizes.function, "", gap),
        ("organisation", person.organisation, sizes.organisation, "", gap),
        ("country", person.country, sizes.country, "", gap * 0.3),
    ]
    texts = [(kind, set_text(text, foreign or language), look, foreign, before) for kind, text, look, foreign, before in wanted if text]
    blank = 0.0 if person.name else sizes.name.most * 1.3
    fitted, total = list[Fitted](), 0.0
    for scale in _SCALES:
        fitted = [fit_or_cut(setter, text, look.scaled(scale), measure) for _, text, look, *_ in texts]
        total = blank + sum(one.height for one in fitted) + sum(before for *_, before in texts[0 if blank else 1 :])
        if total <= room:
            break
    else:
        fitted = [fit_or_cut(setter, text, _single(look, look is sizes.function), measure) for _, text, look, *_ in texts]
        total = blank + sum(one.height for one in fitted) + sum(before for *_, before in texts[0 if blank else 1 :])
    if total > room or any(one.cut for one, (_, _, look, *_) in zip(fitted, texts, strict=True) if look in (sizes.name, sizes.second)):
        return False
    if any(one.cut for one in fitted):
        cut.append(person.called)
    down = top + (room - total) / 2
    if blank:
        down += blank
        face.rules.append(Rule(pad, down - gap, measure, 0.75, styles.DOTS, 2.4))
    for number, (one, (kind, *_, foreign, before)) in enumerate(zip(fitted, texts, strict=True)):
        down += before if number or blank else 0.0
        down = face.put(setter, one, down, pad, measure, language=foreign, kind=kind)
    return True


def _single(look: Look, single: bool) -> Look:
    """The smallest that a text may be set, in one line if need be."""
    return Look(look.faces, look.least, look.least, 1 if single else look.lines, look.colour, look.leading)


def _put_band(setter: Typesetter, face: Face, person: CardPerson, sizes: _Sizes, cut: list[str]) -> None:
    """The classification in words, and the language they work in, in the band of colour."""
    assert face.band is not None
    right = face.width - sizes.pad
    code = fit_text(setter, person.code.upper(), sizes.code, right) if person.code else None
    taken = setter.width(code.style, code.lines[0]) + sizes.pad if code is not None else 0.0
    label = fit_or_cut(setter, person.label, sizes.label, right - sizes.pad - taken)
    if label.cut:
        cut.append(person.called)
    middle = face.band.down + sizes.band / 2
    face.put(setter, label, middle - label.height / 2, sizes.pad, right - sizes.pad - taken, kind="label")
    if code is not None:
        face.put(setter, code, middle - code.height / 2, sizes.pad, right - sizes.pad, align="right", kind="code")
