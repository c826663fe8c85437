"""Texts with simple formatting, told by how a line begins."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.simple_text import DEEPEST, LineKind, SimpleLine, read_lines


def test_what_a_line_is() -> None:
    text = (
        "# Budget\n\nThe Committee is invited to:\n1. Take note\n  (a) of the report\n\t- and its annex\n- Decide - or not\n"
        "2019 was a good year.\n-5 degrees"
    )
    assert read_lines(text) == [
        SimpleLine(LineKind.HEADING, "Budget"),
        SimpleLine(LineKind.PARAGRAPH, "The Committee is invited to:"),
        SimpleLine(LineKind.POINT, "Take note", "1."),
        SimpleLine(LineKind.POINT, "of the report", "(a)", 1),
        SimpleLine(LineKind.POINT, "and its annex", "•", 1),
        SimpleLine(LineKind.POINT, "Decide - or not", "•"),
        SimpleLine(LineKind.PARAGRAPH, "2019 was a good year."),
        SimpleLine(LineKind.PARAGRAPH, "-5 degrees"),
    ]


@given(st.text())
def test_no_word_is_lost(text: str) -> None:
    lines = read_lines(text)
    kept = "".join(f"{line.marker}{line.text}" for line in lines)
    wanted = [letter for letter in text if letter.isalnum()]
    assert [letter for letter in kept if letter.isalnum()] == wanted
    assert all(line.text.strip() and 0 <= line.level <= DEEPEST for line in lines)
