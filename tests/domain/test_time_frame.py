"""The value itself."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame

DIALOGUE = TimeFrame(earliest=date(2019, 6, 25), latest=date(2019, 6, 28), precision=Precision.DAY, text="25~28 June")
FEBRUARY = TimeFrame(earliest=date(2019, 2, 1), latest=date(2019, 2, 28), precision=Precision.MONTH, text="? February")


def test_bounds_come_together_and_in_order() -> None:
    day = date(2019, 6, 25)
    for first, last in ((day, None), (None, day), (day, date(2019, 6, 24))):
        with pytest.raises(ValueError, match="time frame"):
            TimeFrame(earliest=first, latest=last, precision=Precision.DAY)
    with pytest.raises(ValueError, match="precision"):
        TimeFrame(earliest=day, latest=day)
    with pytest.raises(ValueError, match="precision"):
        TimeFrame(precision=Precision.DAY)


def test_moving_keeps_the_length_of_known_days() -> None:
    moved = DIALOGUE.moved_to(date(2019, 6, 18))
    assert (moved.earliest, moved.latest, moved.days) == (date(2019, 6, 18), date(2019, 6, 21), 4)


def test_moving_what_had_no_day_gives_it_one() -> None:
    moved = FEBRUARY.moved_to(date(2019, 2, 14))
    assert (moved.earliest, moved.latest, moved.precision) == (date(2019, 2, 14), date(2019, 2, 14), Precision.DAY)


def test_overlap_is_inclusive() -> None:
    assert DIALOGUE.overlaps(date(2019, 6, 28), date(2019, 6, 30))
    assert not DIALOGUE.overlaps(date(2019, 6, 29), date(2019, 6, 30))
    assert not TimeFrame(text="?").overlaps(date.min, date.max)


def test_confirming_changes_the_certainty_of_the_date_alone() -> None:
    confirmed = DIALOGUE.confirmed()
    assert (confirmed.date_certainty, confirmed.place_certainty) == (Certainty.CONFIRMED, Certainty.TENTATIVE)
    assert confirmed.text == "25~28 June"
