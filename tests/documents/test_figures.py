"""Printing a list goes on being measured; what is measured is not judged here."""

from __future__ import annotations

from benchmarks import figure, participants


def test_the_figures_of_printing_can_be_measured() -> None:
    against_bare, growth, *memory = participants.measure(figure.TINY)
    assert against_bare.measured > 0
    assert growth.measured > 0
    assert all(one.measured > 0 for one in memory)
