"""When a task is due, as it is typed and as it is reckoned."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.records import LANGUAGES, Anchor
from gsef_desktop.domain.task_due import read_due, write_offset
from gsef_desktop.domain.tasks import MOST_OFFSET, TaskRow, due_day
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind

MEETING = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY)


@pytest.mark.parametrize("language", LANGUAGES)
@given(offset=st.integers(-MOST_OFFSET, MOST_OFFSET), anchor=st.sampled_from(Anchor))
def test_what_is_written_is_read_back(language: str, offset: int, anchor: Anchor) -> None:
    reading = read_due(write_offset(offset, anchor, language), language=language)
    assert (reading.understood, reading.offset_days, reading.anchor, reading.due_on) == (True, offset, anchor, None)


@pytest.mark.parametrize(
    ("offset", "anchor", "written"),
    [
        (-42, Anchor.FIRST, ("6 weeks before", "6 semaines avant", "6 semanas antes", "6주 전")),
        (-1, Anchor.FIRST, ("1 day before", "1 jour avant", "1 día antes", "1일 전")),
        (28, Anchor.LAST, ("4 weeks after", "4 semaines après", "4 semanas después", "4주 후")),
        (3, Anchor.FIRST, ("3 days after the beginning", "3 jours après le début", "3 días después del comienzo", "시작 3일 후")),
        (0, Anchor.LAST, ("on the last day", "le dernier jour", "el último día", "마지막 날")),
    ],
)
def test_offsets_in_four_languages(offset: int, anchor: Anchor, written: tuple[str, ...]) -> None:
    assert tuple(write_offset(offset, anchor, language) for language in LANGUAGES) == written


@pytest.mark.parametrize(
    ("text", "offset", "anchor"),
    [("10 weeks before", -70, Anchor.FIRST), ("2 months before", -60, Anchor.FIRST), ("10 días antes del final", -10, Anchor.LAST),
     ("3 jours après", 3, Anchor.LAST), ("회의 2주 전", None, None), ("before", None, None), ("3 weeks", None, None),
     ("3 weeks before and after", None, None), ("99999 weeks before", None, None)],
)  # fmt: skip
def test_offsets_as_people_type_them(text: str, offset: int | None, anchor: Anchor | None) -> None:
    reading = read_due(text, year=2019)
    assert reading.offset_days == offset
    assert reading.understood is (offset is not None)
    if offset is not None:
        assert reading.anchor is anchor
    else:
        assert str(reading.explanation)


def test_a_day_is_read_as_any_date_is() -> None:
    assert read_due("3 June", year=2019).due_on == date(2019, 6, 3)
    assert read_due("mai 2019", language="fr").due_on == date(2019, 5, 31), "of something longer the last day is meant"
    empty = read_due("  ")
    assert (empty.understood, empty.due_on, empty.offset_days) == (True, None, None)


def test_a_task_is_due_so_long_before_or_after_its_activity() -> None:
    assert due_day(due_on=None, offset_days=-42, anchor=Anchor.FIRST, time=MEETING) == date(2019, 5, 27)
    assert due_day(due_on=None, offset_days=28, anchor=Anchor.LAST, time=MEETING) == date(2019, 8, 6)
    assert due_day(due_on=date(2019, 6, 3), offset_days=None, anchor=Anchor.FIRST, time=MEETING) == date(2019, 6, 3)


def test_while_the_date_is_not_known_neither_is_the_day() -> None:
    august = TimeFrame(earliest=date(2019, 8, 1), latest=date(2019, 8, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW)
    assert due_day(due_on=None, offset_days=-42, anchor=Anchor.FIRST, time=august) is None
    assert due_day(due_on=None, offset_days=-42, anchor=Anchor.FIRST, time=TimeFrame()) is None
    assert due_day(due_on=None, offset_days=MOST_OFFSET, anchor=Anchor.FIRST, time=MEETING) == date(2029, 7, 15)


def test_the_end_of_the_calendar_has_no_days_after_it() -> None:
    last = TimeFrame(earliest=date.max, latest=date.max, precision=Precision.DAY)
    assert due_day(due_on=None, offset_days=1, anchor=Anchor.FIRST, time=last) is None


def test_only_what_is_still_to_be_done_is_late() -> None:
    row = TaskRow(id="t", title="Papers", due=date(2019, 5, 27))
    assert row.is_overdue(date(2019, 5, 28))
    assert not row.is_overdue(date(2019, 5, 27))
    assert not TaskRow(id="t", title="Papers", due=date(2019, 5, 27), done_on=date(2019, 6, 1)).is_overdue(date(2019, 6, 2))
    assert not TaskRow(id="t", title="Papers", due=date(2019, 5, 27), dropped=True).is_overdue(date(2019, 6, 2))
