"""Numbers of an agenda that was issued: printed ones stay, new ones go between."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.frozen_numbers import NOT_PRINTED, Printed, number_siblings


def _number(order: str, printed: str, prefix: str = "", gone: frozenset[str] = frozenset()) -> list[str]:
    """Letters are items; those of `printed` were printed in that order."""
    numbers = {letter: f"{prefix}{place}" for place, letter in enumerate(printed, 1)}
    return number_siblings(list(order), prefix, Printed({one: numbers[one] for one in printed if one in order}, gone))


def test_a_draft_is_numbered_by_its_order() -> None:
    assert number_siblings(["a", "b"], "2.", NOT_PRINTED) == ["2.1", "2.2"]
    assert number_siblings([], "", NOT_PRINTED) == []


def test_new_items_go_between_printed_ones() -> None:
    assert _number("axbc", "abc") == ["1", "1 bis", "2", "3"]
    assert _number("axybc", "abc", "2.") == ["2.1", "2.1 bis", "2.1 ter", "2.2", "2.3"]
    assert _number("xabc", "abc") == ["0", "1", "2", "3"]


def test_new_items_at_the_end_go_on_counting() -> None:
    assert _number("abxy", "ab") == ["1", "2", "3", "4"]
    assert _number("axy", "a", gone=frozenset({"2"})) == ["1", "3", "4"]
    assert _number("xy", "", gone=frozenset({"1"})) == ["2", "3"]


def test_printed_items_keep_their_numbers_when_they_are_moved() -> None:
    assert _number("cab", "abc") == ["3", "1", "2"]
    assert _number("cxab", "abc") == ["3", "3 bis", "1", "2"]


def test_what_was_numbered_between_is_printed_in_its_turn() -> None:
    printed = Printed({"a": "1", "x": "1 bis", "b": "2"})
    assert number_siblings(["a", "y", "x", "z", "b"], "", printed) == ["1", "1 ter", "1 bis", "1 quater", "2"]


@given(st.integers(0, 8), st.integers(0, 20), st.randoms(use_true_random=False), st.sampled_from(["", "3."]))
def test_no_number_is_given_twice_and_printed_ones_stay(printed: int, new: int, chance: object, prefix: str) -> None:
    old = [f"old{place}" for place in range(printed)]
    numbers = {one: f"{prefix}{place}" for place, one in enumerate(old, 1)}
    order = [*old, *(f"new{place}" for place in range(new))]
    chance.shuffle(order)  # type: ignore[attr-defined]
    gone = frozenset({f"{prefix}{printed + 1}"})
    made = number_siblings(order, prefix, Printed(numbers, gone))
    assert len(set(made)) == len(made)
    assert gone.isdisjoint(made)
    assert all(number == numbers.get(one, number) for one, number in zip(order, made, strict=True))
    assert number_siblings(order, prefix, Printed(dict(zip(order, made, strict=True)))) == made
