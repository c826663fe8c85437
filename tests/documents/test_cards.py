"""Badges and table cards, read back: every text in its card, backs behind their fronts, marks where to cut."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from gsef_desktop.documents.badges import BadgeForm, badge_grid, print_badges
from gsef_desktop.documents.cards import CLASS_COLOURS, MM, Face, Grid
from gsef_desktop.documents.job import PrintJob
from gsef_desktop.documents.table_cards import print_table_cards
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import LANGUAGES, Classification
from tests.documents.card_samples import HOPELESS, LONG_NAME, LONG_OFFICE, occasion, people, person, with_logo
from tests.documents.house_samples import house
from tests.documents.pdf_reading import Piece, pieces_of, read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf

FORMS = [(form, paper) for form in BadgeForm for paper in ("A4", "Letter")]
_RULE = re.compile(rb"(-?[\d.]+) (-?[\d.]+) m (-?[\d.]+) (-?[\d.]+) l")


def boxes(grid: Grid, *, mirrored: bool = False) -> list[tuple[float, float, float, float]]:
    """Left, bottom, right and top of each card, from the lower left corner of the paper."""
    high = grid.paper[1]
    places = [grid.place(number, mirrored=mirrored) for number in range(grid.count)]
    return [(x, high - y - grid.height, x + grid.width, high - y) for x, y in places]


def by_card(page: Any, grid: Grid, *, mirrored: bool = False) -> dict[int, list[Piece]]:
    """The pieces of text of a page by the card in which they are; each is in one, well inside."""
    found: dict[int, list[Piece]] = {}
    for piece in pieces_of(page):
        if piece.text.strip():
            inside = [
                number
                for number, (left, bottom, right, top) in enumerate(boxes(grid, mirrored=mirrored))
                if left + 8 < piece.left and piece.right < right - 8 and bottom + 2 < piece.bottom and piece.top < top - 2
            ]
            assert len(inside) == 1, piece
            found.setdefault(inside[0], []).append(piece)
    return found


def marks_of(page: Any) -> set[tuple[float, float, float, float]]:
    """The hairlines of a page, each by its ends."""
    code = page.get_contents().get_data()
    return {
        tuple(float(number) for number in found)  # type: ignore[misc]
        for part in re.findall(rb"q 0\.25 w .*?S Q", code, re.DOTALL)
        for found in _RULE.findall(part)
    }


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_classification_has_a_colour_of_its_own_on_which_white_can_be_read() -> None:
    assert set(CLASS_COLOURS) == {one.value for one in Classification}
    assert len(set(CLASS_COLOURS.values())) == len(CLASS_COLOURS)
    assert all(1.05 / (luminance(colour) + 0.05) >= 4.5 for colour in CLASS_COLOURS.values())


@pytest.mark.parametrize(("form", "paper"), FORMS)
def test_badges_are_as_large_as_they_should_be_and_lie_on_the_paper(form: BadgeForm, paper: str) -> None:
    grid = badge_grid(form, paper)
    size = (86, 62) if form is BadgeForm.SMALL else (105, 148)
    assert (grid.width / MM, grid.height / MM) == pytest.approx(size)
    counts = {BadgeForm.SMALL: (8, 8), BadgeForm.A6: (4, 2), BadgeForm.A6_SINGLE: (1, 1)}
    assert grid.count == counts[form][paper == "Letter"]
    assert grid.left >= -0.1
    assert grid.top >= -0.1


@pytest.mark.parametrize(("form", "paper"), FORMS)
def test_each_text_is_inside_its_badge_and_none_is_missing(form: BadgeForm, paper: str) -> None:
    given = people(20)
    data, pages, left_out, cut = print_badges(given, occasion(), form=form, paper=paper)
    grid, reader = badge_grid(form, paper), read_pdf(data)
    assert left_out == ()
    assert pages == len(reader.pages) == -(-len(given) // grid.count)
    assert [float(edge) for edge in reader.pages[0].mediabox][2:] == pytest.approx(grid.paper, abs=0.01)
    for number, one in enumerate(given):
        own = by_card(reader.pages[number // grid.count], grid)[number % grid.count]
        text = squeezed("".join(piece.text for piece in own))
        for wanted in (one.name, one.second, one.label, one.organisation, one.country, one.code.upper()):
            assert squeezed(wanted) in text
        assert squeezed(one.function) in text or one.called in cut
        large = max(own, key=lambda piece: piece.size)
        assert squeezed(large.text) in squeezed(one.name + one.second)


def test_nothing_lies_over_anything_else() -> None:
    data, _, _, _ = print_badges(people(40), occasion())
    for page in read_pdf(data).pages:
        pieces = [piece for piece in pieces_of(page) if piece.text.strip()]
        for index, one in enumerate(pieces):
            for other in pieces[index + 1 :]:
                across = min(one.right, other.right) - max(one.left, other.left)
                down = min(one.top, other.top) - max(one.bottom, other.bottom)
                assert not (across > 1 and down > 0.35 * min(one.size, other.size)), (one, other)


@pytest.mark.parametrize("form", [BadgeForm.SMALL, BadgeForm.A6])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_backs_lie_behind_their_fronts_when_the_sheet_is_turned_about_its_long_edge(form: BadgeForm, paper: str) -> None:
    given, grid = people(11), badge_grid(form, paper)
    data, pages, _, _ = print_badges(given, occasion(), form=form, paper=paper, duplex=True)
    reader = read_pdf(data)
    assert pages == 2 * -(-len(given) // grid.count)
    for sheet in range(0, pages, 2):
        front, back = by_card(reader.pages[sheet], grid), by_card(reader.pages[sheet + 1], grid, mirrored=True)
        assert front.keys() == back.keys()
        for number, own in front.items():
            assert [piece.text for piece in own] == [piece.text for piece in back[number]]
            left, bottom, right, top = boxes(grid)[number]
            width = grid.paper[0]
            assert (width - right, bottom, width - left, top) == pytest.approx(boxes(grid, mirrored=True)[number])


def test_a_back_is_not_read_again() -> None:
    one, both = (TaggedPdf(print_badges(people(9), occasion(), duplex=duplex)[0]) for duplex in (False, True))
    assert [node.text for node in both.document.all("P")] == [node.text for node in one.document.all("P")]
    assert "Ada Example 0" in both.artifacts


def test_crop_marks_point_at_every_edge_and_stay_outside() -> None:
    data, _, _, _ = print_badges(people(2), occasion())
    grid, page = badge_grid(BadgeForm.SMALL, "A4"), read_pdf(data).pages[0]
    marks = marks_of(page)
    uprights = {x for x, _, x2, _ in marks if x == x2}
    levels = {y for _, y, _, y2 in marks if y == y2}
    edges = {round(edge, 2) for box in boxes(grid) for edge in (box[0], box[2])}
    assert sorted(uprights) == pytest.approx(sorted({round(edge, 1) for edge in edges}), abs=0.1)
    assert len(levels) == 5
    assert len(marks) == 2 * (3 + 5)
    left, bottom, right, top = grid.left, grid.top, grid.paper[0] - grid.left, grid.paper[1] - grid.top
    for x, y, x2, y2 in marks:
        assert x2 <= left - 2 * MM or x >= right + 2 * MM or max(y, y2) <= bottom - 2 * MM or min(y, y2) >= top + 2 * MM
    assert marks_of(read_pdf(print_badges(people(2), occasion(), marks=False)[0]).pages[0]) == set()
    assert marks_of(read_pdf(print_badges(people(2), occasion(), form=BadgeForm.A6_SINGLE)[0]).pages[0]) == set()


def test_where_cards_fill_the_paper_the_marks_are_on_the_cuts() -> None:
    marks = marks_of(read_pdf(print_badges(people(4), occasion(), form=BadgeForm.A6)[0]).pages[0])
    grid = badge_grid(BadgeForm.A6, "A4")
    middle = grid.paper[0] / 2
    assert sum(1 for x, _, x2, _ in marks if x == x2 == pytest.approx(middle, abs=0.1)) == 2
    assert all(min(abs(x - middle), abs(x - grid.left), abs(x - grid.paper[0] + grid.left)) < 0.1 for x, _, x2, _ in marks if x == x2)


def test_a_long_name_is_set_in_two_lines_and_a_hopeless_one_is_told() -> None:
    given = [person(1, name=LONG_NAME), person(2, name=HOPELESS), person(3, second=HOPELESS), person(4, organisation="Long " * 80)]
    data, pages, left_out, cut = print_badges(given, occasion())
    assert left_out == (HOPELESS, given[2].name)
    assert cut == (given[3].name,)
    assert pages == 1
    text = text_of(data)
    assert "Supercali" not in text
    assert "…" in text
    own = by_card(read_pdf(data).pages[0], badge_grid(BadgeForm.SMALL, "A4"))[0]
    lines = [piece for piece in own if squeezed(piece.text) in squeezed(LONG_NAME)]
    assert len({round(piece.bottom) for piece in lines}) == 2


def test_who_is_not_named_has_a_line_to_write_on() -> None:
    data, _, left_out, _ = print_badges([person(1, name="", second="", function="")], occasion())
    assert left_out == ()
    assert b"] 0 d" in read_pdf(data).pages[0].get_contents().get_data()  # type: ignore[union-attr]
    assert "City of Exampleville 1" in text_of(data)


def test_the_band_has_the_colour_of_the_classification_and_runs_over_the_outer_edges() -> None:
    data, _, _, _ = print_badges([person(0, classification="advisor")], occasion())
    code = read_pdf(data).pages[0].get_contents().get_data()  # type: ignore[union-attr]
    red, green, blue = (int(CLASS_COLOURS["advisor"][at : at + 2], 16) / 255 for at in (1, 3, 5))
    found = re.search(rf"q {red:.4g} {green:.4g} {blue:.4g} rg ([\d.]+) ".encode(), code)
    assert found is not None
    assert float(found[1]) == pytest.approx(badge_grid(BadgeForm.SMALL, "A4").left - 2 * MM, abs=0.02)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_table_cards_have_the_same_face_twice_once_on_its_head(paper: str) -> None:
    given = people(8)
    data, pages, left_out, _ = print_table_cards(given, occasion(), paper=paper)
    reader = read_pdf(data)
    assert left_out == ()
    assert pages == len(reader.pages) == len(given)
    for page, one in zip(reader.pages, given, strict=True):
        width, height = float(page.mediabox.width), float(page.mediabox.height)
        assert width > height
        pieces = [piece for piece in pieces_of(page) if piece.text.strip()]
        upright = [piece for piece in pieces if not piece.turned]
        turned = [piece for piece in pieces if piece.turned]
        assert [piece.text for piece in upright] == [piece.text for piece in turned]
        for own, other in zip(upright, turned, strict=True):
            assert own.top < height / 2
            assert own.left > 20
            assert own.right < width - 20
            assert (width - own.right, height - own.top, width - own.left, height - own.bottom) == pytest.approx(
                (other.left, other.bottom, other.right, other.top), abs=0.02
            )
        text = squeezed("".join(piece.text for piece in upright))
        for wanted in (one.name, one.second, one.organisation, one.country, one.label):
            assert squeezed(wanted) in text
        large = max(upright, key=lambda piece: piece.size)
        assert large.size >= 30
    once = TaggedPdf(data).document
    assert sum(node.text == given[0].name for node in once.all("P")) == 1


def test_table_cards_tell_of_hopeless_names_and_name_organisations_where_nobody_is_named() -> None:
    given = [
        person(1, name=HOPELESS),
        person(2, name="", second="", function="", organisation="Exampleville"),
        person(3, function=LONG_OFFICE * 2),
    ]
    data, pages, left_out, cut = print_table_cards(given, occasion(), marks=False)
    assert (left_out, cut, pages) == ((HOPELESS,), (given[2].name,), 2)
    assert text_of(data).count("Exampleville") >= 2


def test_faces_turn_about_their_middle() -> None:
    face = Face(100, 50)
    assert [one.role for one in face.placed(0, 0)] == [0]
    assert [one.role for one in face.placed(0, 0, turned=True, again=True)] == [1]


PRINTS: dict[str, Callable[[str], bytes]] = {
    "badges": lambda language: print_badges(people(20), occasion(language), duplex=True)[0],
    "A6 badges": lambda language: print_badges([*people(5), with_logo(), person(1, name="")], occasion(language), form=BadgeForm.A6)[0],
    "badges one a page": lambda language: print_badges(people(3), occasion(language), form=BadgeForm.A6_SINGLE)[0],
    "table cards": lambda language: print_table_cards([*people(6), with_logo()], occasion(language))[0],
    "rare characters": lambda language: print_badges([person(1, name="Ada 🦀")], occasion(language))[0],
}


@pytest.mark.parametrize("name", PRINTS)
def test_cards_are_accessible(name: str) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    for language in LANGUAGES:
        data = PRINTS[name](language)
        read = TaggedPdf(data)
        assert read.faults == []
        assert {node.tag for node in read.document.kids} <= {"P", "Figure"}
        assert len(read.pdf.open_outline().root) > 0
        for profile in ("ua1", "2a"):
            report = page.validate_pdf_bytes(data, profile=profile, limits=page.SafetyLimits.unlimited())
            assert [(one.rule_id, one.message) for one in report.failures] == []


@pytest.mark.parametrize("name", PRINTS)
def test_cards_have_their_fonts_and_are_the_same_bytes_twice(name: str) -> None:
    data = PRINTS[name]("ko")
    assert data == PRINTS[name]("ko")
    for page in TaggedPdf(data).pdf.pages:
        for font in page.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font


def test_names_in_other_scripts_say_their_language() -> None:
    read = TaggedPdf(print_badges([person(1), person(4)], occasion())[0])
    assert [(node.text, node.language) for node in read.document.all("P") if node.language] == [("예시민준", "ko"), ("李波", "zh")]


def test_a_logo_is_a_figure_with_its_text() -> None:
    for data in (print_badges([with_logo()], occasion())[0], print_table_cards([with_logo()], occasion())[0]):
        assert [node.alt for node in TaggedPdf(data).document.all("Figure")] == ["Logo of City of Exampleville 1"]


def test_another_paper_or_language_is_refused() -> None:
    with pytest.raises(Invalid):
        print_badges(people(1), occasion(), paper="A5")
    with pytest.raises(Invalid):
        print_table_cards(people(1), occasion("de"))


def test_a_thousand_badges() -> None:
    data, pages, left_out, _ = print_badges(people(1000), occasion())
    assert (pages, left_out) == (125, ())
    assert len(read_pdf(data).pages) == 125


def test_a_table_card_has_the_logo_of_the_house_where_there_is_one() -> None:
    own = house(binding=0.0, mirrored=False)
    plain, data = (print_table_cards([person(1)], occasion(), job=job)[0] for job in (None, PrintJob(house=own)))
    assert not list(TaggedPdf(plain).document.all("Figure"))
    assert [node.alt for node in TaggedPdf(data).document.all("Figure")] == [own.logo_alt]
    (page,) = read_pdf(data).pages
    fold = float(page.mediabox.height) / 2
    assert max(piece.top for piece in pieces_of(page) if piece.text.strip() and piece.bottom < fold) < fold - 14 * MM  # under the logo
