"""Texts fitted into boxes: whole, within the width, in as few and as even lines as look well."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.documents import fonts
from gsef_desktop.documents.fitting import ELLIPSIS, Look, fit_or_cut, fit_text
from gsef_desktop.documents.typesetting import Typesetter
from tests.documents.pdf_reading import squeezed

LOOK = Look(fonts.SANS, 30.0, 8.0, 2)
_words = st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=14)


@given(st.lists(_words, min_size=1, max_size=9).map(" ".join), st.floats(40, 400), st.integers(1, 3))
def test_whatever_is_fitted_fits_and_is_whole(text: str, width: float, lines: int) -> None:
    setter, look = Typesetter(), Look(fonts.SANS, 30.0, 8.0, lines)
    fitted = fit_text(setter, text, look, width)
    if fitted is None:
        smallest = Look(fonts.SANS, 8.0, 8.0, lines)
        assert fit_text(setter, text, smallest, width) is None
        return
    assert 1 <= len(fitted.lines) <= lines
    assert 8.0 <= fitted.style.size <= 30.0
    assert all(setter.width(fitted.style, line) <= width + 0.01 for line in fitted.lines)
    assert squeezed("".join(fitted.lines)) == squeezed(text)


@given(st.lists(_words, min_size=1, max_size=30).map(" ".join), st.floats(60, 300))
def test_what_is_cut_says_so_and_fits(text: str, width: float) -> None:
    setter = Typesetter()
    fitted = fit_or_cut(setter, text, LOOK, width)
    assert all(setter.width(fitted.style, line) <= width + 0.01 for line in fitted.lines)
    assert len(fitted.lines) <= 2
    assert fitted.cut == (squeezed("".join(fitted.lines)) != squeezed(text)) or text.endswith(ELLIPSIS)
    if fitted.cut:
        assert fitted.lines[-1].endswith(ELLIPSIS)
        assert fit_text(setter, text, LOOK, width) is None


def test_one_line_where_two_would_not_be_much_larger() -> None:
    fitted = fit_text(Typesetter(), "Ada Example", LOOK, 170)
    assert fitted is not None
    assert fitted.lines == ("Ada Example",)


def test_two_even_lines_where_one_would_be_small() -> None:
    setter = Typesetter()
    fitted = fit_text(setter, "María de los Ángeles Ejemplo y Fernández", LOOK, 200)
    assert fitted is not None
    assert len(fitted.lines) == 2
    first, second = (setter.width(fitted.style, line) for line in fitted.lines)
    assert max(first, second) < 1.4 * min(first, second)


@pytest.mark.parametrize("text", ["Pneumonoultramicroscopicsilicovolcanoconiosis", "W" * 40])
def test_no_word_is_broken(text: str) -> None:
    assert fit_text(Typesetter(), text, LOOK, 100) is None


def test_a_name_is_parted_at_a_space_before_a_hyphen() -> None:
    setter = Typesetter()
    fitted = fit_text(setter, "Prof. Jean-François Exemplé", LOOK, 120)
    assert fitted is not None
    assert fitted.lines == ("Prof. Jean-François", "Exemplé") or fitted.lines == ("Prof.", "Jean-François Exemplé")


def test_a_long_name_with_hyphens_is_parted_there_when_it_would_be_small_otherwise() -> None:
    setter = Typesetter()
    fitted = fit_text(setter, "Featherstonehaugh-Cholmondeley-Beispiel", LOOK, 120)
    assert fitted is not None
    assert fitted.lines[0].endswith("-")


def test_three_lines_only_where_two_would_be_very_small() -> None:
    fitted = fit_text(Typesetter(), "Rev. Kyongyong Example", Look(fonts.SANS, 38.0, 14.0, 3), 200)
    assert fitted is not None
    assert len(fitted.lines) == 2
