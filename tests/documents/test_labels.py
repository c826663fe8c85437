"""Labels, read back: every text lies in its label, on sheets of the right size."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.documents.label_sheets import SHEETS, LabelSheet
from gsef_desktop.documents.labels import fit, print_labels
from gsef_desktop.documents.member_content import LabelText
from gsef_desktop.documents.pdf_file import Imprint
from gsef_desktop.documents.typesetting import Typesetter
from tests.documents.member_samples import LONG
from tests.documents.pdf_reading import pieces_of, read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf

_MM = 72 / 25.4
IMPRINT = Imprint(title="Labels", author="Example Network", subject="", language="en", day=date(2031, 1, 1))
_each = pytest.mark.parametrize("sheet", SHEETS.values(), ids=list(SHEETS))


def label(number: int) -> LabelText:
    names = ("Ville d’Exampleville-sur-Œuvre", "예시 도시 경제진흥과", LONG, "Ada Example")
    lines = (names[number % 4], f"Rue de l’Élan {number}", "10115 Exampleville", "CÔTE D’IVOIRE")
    return LabelText(name=f"{number} {names[number % 4]}", lines=lines)


def box_of(sheet: LabelSheet, number: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a label, in points from the lower left corner of the paper."""
    high = {"A4": 297.0, "Letter": 279.4}[sheet.paper]
    left, top = sheet.place(number)
    return left * _MM, (high - top - sheet.height) * _MM, (left + sheet.width) * _MM, (high - top) * _MM


@_each
def test_labels_lie_on_the_paper_and_not_over_one_another(sheet: LabelSheet) -> None:
    wide, high = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}[sheet.paper]
    assert sheet.left >= 0
    assert sheet.top >= 0
    left, top = sheet.place(sheet.count - 1)
    assert left + sheet.width <= wide + 0.01
    assert top + sheet.height <= high + 0.01
    assert sheet.across >= sheet.width
    assert sheet.down >= sheet.height


@pytest.mark.parametrize(
    ("code", "count", "left", "top"),
    [
        ("L7160", 21, 7.21, 15.15), ("L7163", 14, 4.65, 15.15), ("L7159", 24, 7.21, 12.9), ("L7165", 8, 4.65, 13.1), ("3474", 24, 0, 0.5),
        ("5160", 30, 4.7625, 12.7), ("5161", 20, 3.96875, 12.7), ("5162", 14, 3.96875, 21.1667), ("5163", 10, 3.96875, 12.7),
    ],
)  # fmt: skip
def test_first_margins_are_those_of_the_data_sheets(code: str, count: int, left: float, top: float) -> None:
    sheet = SHEETS[code]
    assert sheet.count == count
    assert (round(sheet.left, 4), round(sheet.top, 4)) == pytest.approx((left, top), abs=0.01)


@_each
@pytest.mark.parametrize("start", [1, 3])
def test_each_text_is_inside_its_label(sheet: LabelSheet, start: int) -> None:
    labels = [label(number) for number in range(sheet.count + 2)]
    data, pages, left_out = print_labels(labels, sheet, IMPRINT, start=start)
    printed = [one for one in labels if one.name not in left_out]
    assert all(LONG in name for name in left_out)
    reader = read_pdf(data)
    assert pages == len(reader.pages) == -(-(len(printed) + start - 1) // sheet.count)
    seen: dict[int, str] = {}
    for page_number, page in enumerate(reader.pages):
        for piece in pieces_of(page):
            if not piece.text.strip():
                continue
            boxes = [box_of(sheet, number) for number in range(sheet.count)]
            inside = [
                number
                for number, (left, bottom, right, top) in enumerate(boxes)
                if piece.left >= left and piece.right <= right and piece.bottom >= bottom and piece.top <= top
            ]
            assert len(inside) == 1, piece
            place = page_number * sheet.count + inside[0]
            seen[place] = seen.get(place, "") + piece.text
    assert sorted(seen) == list(range(start - 1, start - 1 + len(printed)))
    for place, one in zip(sorted(seen), printed, strict=True):
        assert squeezed(seen[place]) == squeezed("".join(one.lines))


def test_the_offset_moves_everything_and_frames_are_drawn_only_when_asked() -> None:
    sheet = SHEETS["L7160"]
    plain, _, _ = print_labels([label(3)], sheet, IMPRINT)
    moved, _, _ = print_labels([label(3)], sheet, IMPRINT, offset=(1.5, -2.0), frames=True)
    before, after = (next(piece for piece in pieces_of(read_pdf(data).pages[0]) if piece.text.strip()) for data in (plain, moved))
    assert after.left - before.left == pytest.approx(1.5 * _MM, abs=0.02)
    assert after.bottom - before.bottom == pytest.approx(2.0 * _MM, abs=0.02)
    assert b" c " not in read_pdf(plain).pages[0].get_contents().get_data()  # type: ignore[union-attr]
    assert b" c " in read_pdf(moved).pages[0].get_contents().get_data()  # type: ignore[union-attr]


@pytest.mark.parametrize(("start", "offset"), [(0, (0, 0)), (22, (0, 0)), (1, (10.5, 0)), (1, (0, -11))])
def test_a_label_that_no_sheet_has_is_refused(start: int, offset: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="label"):
        print_labels([label(1)], SHEETS["L7160"], IMPRINT, start=start, offset=offset)


def test_what_does_not_fit_is_told_and_not_cut() -> None:
    much = LabelText(name="Much", lines=tuple(f"Line {number} of a long address" for number in range(30)))
    wide = LabelText(name="Wide", lines=("W" * 90,))
    data, _, left_out = print_labels([much, label(3), wide], SHEETS["5160"], IMPRINT)
    assert left_out == ("Much", "Wide")
    text = text_of(data)
    assert "Line" not in text
    assert "WW" not in text
    assert "Ada Example" in text


_words = st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=18)


@given(st.lists(st.lists(_words, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=8))
def test_whatever_is_fitted_fits_and_is_whole(lines: list[str]) -> None:
    setter = Typesetter()
    fitted = fit(setter, lines, 150, 90)
    if fitted is not None:
        style, broken = fitted
        assert len(broken) * style.leading <= 90
        assert all(setter.width(style, line) <= 150 for line in broken)
        assert " ".join(" ".join(broken).split()) == " ".join(" ".join(lines).split()) or squeezed("".join(broken)) == squeezed(
            "".join(lines)
        )
        assert 7 <= style.size <= 12


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_labels_are_accessible(profile: str) -> None:
    data, _, _ = print_labels([label(number) for number in range(40)], SHEETS["L7160"], IMPRINT, frames=True)
    read = TaggedPdf(data)
    assert read.faults == []
    assert {node.tag for node in read.document.kids} == {"P"}
    assert len(read.pdf.open_outline().root) == len(read.pdf.pages)
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    report = page.validate_pdf_bytes(data, profile=profile, limits=page.SafetyLimits.unlimited())
    assert [(one.rule_id, one.message) for one in report.failures] == []
