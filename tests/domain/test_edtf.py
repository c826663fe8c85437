"""The standard form of time frames, also against the `edtf` package."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import given

from gsef_desktop.domain.edtf import from_edtf, to_edtf
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from tests.domain import time_frames


def oracle(text: str) -> tuple[date, date]:
    """The bounds as the `edtf` package sees them."""
    parsed: Any = parse_edtf(text)
    first, last = parsed.lower_strict(), parsed.upper_strict()
    return date(*first[:3]), date(*last[:3])


@given(time_frames.standard)
def test_a_frame_comes_back_from_its_standard_form(frame: TimeFrame) -> None:
    text = to_edtf(frame)
    assert text is not None
    back = from_edtf(text)
    assert (back.earliest, back.latest, back.precision) == (frame.earliest, frame.latest, frame.precision)


@given(time_frames.standard)
def test_the_bounds_are_those_of_an_independent_reader(frame: TimeFrame) -> None:
    text = to_edtf(frame)
    assert text is not None
    assert oracle(text) == (frame.earliest, frame.latest)


@given(time_frames.weeks | time_frames.parts_of_months)
def test_a_week_is_written_as_its_days(frame: TimeFrame) -> None:
    text = to_edtf(frame)
    assert text is not None
    assert oracle(text) == (frame.earliest, frame.latest)
    assert from_edtf(text).precision is Precision.DAY


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2019-07-08", "2019-07-08", "2019-07-08", Precision.DAY),
        ("2019-04-30/2019-05-05", "2019-04-30", "2019-05-05", Precision.DAY),
        ("2019-02-XX", "2019-02-01", "2019-02-28", Precision.MONTH),
        ("2020-02", "2020-02-01", "2020-02-29", Precision.MONTH),
        ("2019-04/2019-12", "2019-04-01", "2019-12-31", Precision.MONTH),
        ("2019-33", "2019-01-01", "2019-03-31", Precision.QUARTER),
        ("2019-41", "2019-07-01", "2019-12-31", Precision.HALF_YEAR),
        ("2019", "2019-01-01", "2019-12-31", Precision.YEAR),
        ("2019-XX-XX", "2019-01-01", "2019-12-31", Precision.YEAR),
        ("2019/2020", "2019-01-01", "2020-12-31", Precision.YEAR),
        ("2019-07-08?", "2019-07-08", "2019-07-08", Precision.DAY),
    ],
)
def test_reads(text: str, first: str, last: str, precision: Precision) -> None:
    frame = from_edtf(text)
    assert (str(frame.earliest), str(frame.latest), frame.precision) == (first, last, precision)


@pytest.mark.parametrize(
    "text",
    ["", "..", "2019-04/..", "2019-04/", "/2019", "2019-13", "2019-21",
     "2019-02-30", "2019-7-8", "201X", "2019-XX", "July 2019", "2019-W28",
     "2019-07-10/2019-07-08", "2019-04/2019", "2019-33/2019-34", "２０１９", "0000", "9999", "2019-07-08/2019-07-09/2019-07-10"],
)  # fmt: skip
def test_refuses(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_edtf(text)


def test_a_month_is_written_with_an_unknown_day_unless_the_whole_month_is_meant() -> None:
    event = TimeFrame(earliest=date(2019, 2, 1), latest=date(2019, 2, 28), precision=Precision.MONTH, kind=TimeKind.WINDOW)
    period = TimeFrame(earliest=date(2019, 2, 1), latest=date(2019, 2, 28), precision=Precision.MONTH, kind=TimeKind.PERIOD)
    assert (to_edtf(event), to_edtf(period), to_edtf(TimeFrame(text="soon"))) == ("2019-02-XX", "2019-02", None)
