"""Hours in one zone as they are in another, with the changes of clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.local_times import (
    ClockChange,
    Span,
    clock_change,
    differs,
    elsewhere,
    frame_at,
    frame_of,
    hours_elsewhere,
    offset_at,
    offset_text,
    span_in,
    without_hours,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind

SEOUL, MADRID, TORONTO, MEXICO = "Asia/Seoul", "Europe/Madrid", "America/Toronto", "America/Mexico_City"
JULY_9 = date(2019, 7, 9)


def at(text: str) -> datetime:
    """A moment such as "2019-07-09 10:00"."""
    return datetime.fromisoformat(text)


def frame(day: date, start: str, end: str | None = None, zone: str | None = None, last: date | None = None) -> TimeFrame:
    return TimeFrame(
        earliest=day, latest=last or day, precision=Precision.DAY, start_time=time.fromisoformat(start),
        end_time=None if end is None else time.fromisoformat(end), zone=zone,
    )  # fmt: skip


def test_a_frame_is_shown_at_its_instant() -> None:
    assert span_in(frame(JULY_9, "21:00", "22:30", SEOUL), MADRID) == Span(at("2019-07-09 14:00"), at("2019-07-09 15:30"))
    assert span_in(frame(JULY_9, "21:00", "22:30", SEOUL), TORONTO) == Span(at("2019-07-09 08:00"), at("2019-07-09 09:30"))
    assert span_in(frame(JULY_9, "08:00", "09:00", SEOUL), TORONTO) == Span(at("2019-07-08 19:00"), at("2019-07-08 20:00"))


@pytest.mark.parametrize("zone", [None, "Mars/Olympus"])
def test_floating_times_and_those_of_an_unknown_zone_are_the_same_everywhere(zone: str | None) -> None:
    assert span_in(frame(JULY_9, "10:00", "11:00", zone), SEOUL) == Span(at("2019-07-09 10:00"), at("2019-07-09 11:00"))


def test_without_an_end_it_takes_an_hour_and_without_hours_there_is_no_span() -> None:
    assert span_in(frame(JULY_9, "10:00"), SEOUL) == Span(at("2019-07-09 10:00"), at("2019-07-09 11:00"))
    assert span_in(TimeFrame(earliest=JULY_9, latest=JULY_9, precision=Precision.DAY), SEOUL) is None


def test_an_end_before_the_beginning_is_on_the_next_day() -> None:
    night = span_in(frame(JULY_9, "22:00", "02:00"), None)
    assert night == Span(at("2019-07-09 22:00"), at("2019-07-10 02:00"))
    assert night.days == (JULY_9, date(2019, 7, 10))
    until_midnight = span_in(frame(JULY_9, "22:00", "00:00"), None)
    assert until_midnight is not None
    assert until_midnight.days == (JULY_9, JULY_9)


def test_clocks_are_put_on_and_back() -> None:
    assert clock_change(date(2019, 3, 31), MADRID) == ClockChange(at("2019-03-31 02:00"), timedelta(hours=1))
    assert clock_change(date(2019, 10, 27), MADRID) == ClockChange(at("2019-10-27 03:00"), timedelta(hours=-1))
    assert clock_change(date(2019, 3, 30), MADRID) is None
    assert clock_change(date(2019, 3, 31), SEOUL) is None
    assert clock_change(date(2019, 3, 31), None) is None


def test_mexico_changes_its_clocks_until_2022_and_no_more() -> None:
    assert clock_change(date(2022, 4, 3), MEXICO) is not None
    assert clock_change(date(2023, 4, 2), MEXICO) is None
    assert elsewhere(at("2022-07-05 10:00"), MEXICO, MADRID) == at("2022-07-05 17:00")
    assert elsewhere(at("2023-07-05 10:00"), MEXICO, MADRID) == at("2023-07-05 18:00")


def test_the_hours_of_a_day_of_clock_change_are_exact() -> None:
    spring = hours_elsewhere(date(2019, 3, 31), MADRID, SEOUL)
    assert [None if hour is None else hour.hour for hour in spring[:5]] == [8, 9, None, 10, 11]
    autumn = hours_elsewhere(date(2019, 10, 27), MADRID, SEOUL)
    assert [None if hour is None else hour.hour for hour in autumn[:5]] == [7, 8, 9, 11, 12]
    assert hours_elsewhere(date(2019, 3, 31), MADRID, TORONTO)[0] == at("2019-03-30 19:00")
    assert hours_elsewhere(date(2019, 7, 9), MADRID, "Asia/Kolkata")[8] == at("2019-07-09 11:30")


def test_what_lasts_over_a_change_of_clocks_is_drawn_by_the_clock() -> None:
    # 00:30 to 03:30 in Madrid lasts two hours in spring; in Seoul nothing changes
    night = frame(date(2019, 3, 31), "00:30", "03:30", MADRID)
    assert span_in(night, MADRID) == Span(at("2019-03-31 00:30"), at("2019-03-31 03:30"))
    assert span_in(night, SEOUL) == Span(at("2019-03-31 08:30"), at("2019-03-31 10:30"))
    # half an hour from 00:45 UTC on is 02:45 to 02:15 by the clocks of Madrid in autumn: drawn as half an hour
    assert span_in(frame(date(2019, 10, 27), "00:45", "01:15", "UTC"), MADRID) == Span(at("2019-10-27 02:45"), at("2019-10-27 03:15"))


def test_other_hours_are_kept_by_the_clocks_of_the_frame_itself() -> None:
    call = frame(JULY_9, "21:00", "22:30", SEOUL)
    moved = frame_at(call, Span(at("2019-07-09 17:00"), at("2019-07-09 18:30")), MADRID)
    assert moved == frame(date(2019, 7, 10), "00:00", "01:30", SEOUL)


def test_an_unknown_end_stays_unknown_when_it_is_moved_but_not_when_it_is_stretched() -> None:
    call = frame(JULY_9, "10:00")
    assert frame_at(call, Span(at("2019-07-09 12:00"), at("2019-07-09 13:00")), SEOUL).end_time is None
    assert frame_at(call, Span(at("2019-07-09 10:00"), at("2019-07-09 13:00")), SEOUL).end_time == time(13)
    late = frame_at(call, Span(at("2019-07-09 23:30"), at("2019-07-10 00:30")), SEOUL)
    assert (late.earliest, late.latest, late.start_time, late.end_time) == (JULY_9, JULY_9, time(23, 30), None)


def test_what_had_no_hours_gets_the_zone_in_which_they_were_given() -> None:
    window = TimeFrame(earliest=date(2019, 7, 1), latest=date(2019, 7, 31), precision=Precision.MONTH, kind=TimeKind.WINDOW, text="July")
    given_ = frame_at(window, Span(at("2019-07-09 10:00"), at("2019-07-09 11:00")), MADRID)
    assert given_ == TimeFrame(
        earliest=JULY_9, latest=JULY_9, precision=Precision.DAY, start_time=time(10), end_time=time(11), zone=MADRID
    )  # fmt: skip
    assert frame_of(Span(at("2019-07-09 10:00"), at("2019-07-09 11:00")), MADRID) == given_


def test_certainty_stays_and_an_hour_left_out_is_later() -> None:
    call = TimeFrame(
        earliest=JULY_9, latest=JULY_9, precision=Precision.DAY, start_time=time(10), end_time=time(11), zone=MADRID,
        date_certainty=Certainty.CONFIRMED,
    )  # fmt: skip
    moved = frame_at(call, Span(at("2019-03-31 02:30"), at("2019-03-31 03:30")), MADRID)
    assert moved.date_certainty is Certainty.CONFIRMED
    assert (moved.start_time, moved.end_time) == (time(3, 30), time(4, 30))


def test_a_whole_day_has_no_hours() -> None:
    assert without_hours(frame(JULY_9, "10:00", "11:00", SEOUL), date(2019, 7, 10)) == TimeFrame(
        earliest=date(2019, 7, 10), latest=date(2019, 7, 10), precision=Precision.DAY
    )


@pytest.mark.parametrize(
    ("zone", "day", "text"),
    [
        (SEOUL, JULY_9, "UTC+9"), (TORONTO, JULY_9, "UTC−4"), (TORONTO, date(2019, 1, 9), "UTC−5"), ("Asia/Kolkata", JULY_9, "UTC+5:30"),
        ("UTC", JULY_9, "UTC"), (None, JULY_9, "UTC"), ("America/St_Johns", JULY_9, "UTC−2:30"),
    ],
)  # fmt: skip
def test_offsets_are_written(zone: str | None, day: date, text: str) -> None:
    assert offset_text(offset_at(datetime.combine(day, time(12)), zone)) == text


def test_the_ends_of_the_calendar_do_no_harm() -> None:
    assert span_in(frame(date.max, "23:30", None, TORONTO), SEOUL) is not None
    assert span_in(frame(date.min, "00:30", "01:00", SEOUL), TORONTO) is not None
    assert clock_change(date.max, MADRID) is None
    assert clock_change(date.min, SEOUL) is None


zones = st.sampled_from([SEOUL, MADRID, TORONTO, MEXICO, "UTC", "Asia/Kolkata", "Pacific/Auckland", None])
starts = st.datetimes(datetime(2018, 1, 1), datetime(2024, 1, 1)).map(lambda moment: moment.replace(second=0, microsecond=0))  # noqa: DTZ001
lengths = st.integers(15, 3000).map(lambda minutes: timedelta(minutes=minutes))


@pytest.mark.parametrize(("day", "start", "zone"), [(date.max, "23:59:59", "America/New_York"), (date.min, "00:00", "Asia/Seoul")])
def test_an_hour_that_has_no_date_elsewhere_stays_where_it_is(day: date, start: str, zone: str) -> None:
    span = span_in(frame(day, start, zone=zone), "UTC")
    assert span is not None
    assert span.start == datetime.combine(day, time.fromisoformat(start))
    assert span.end >= span.start


def _is_plain(moment: datetime, zone: str | None) -> bool:
    """Whether a moment is there exactly once."""
    if zone is None:
        return True
    there = ZoneInfo(zone)
    both = {moment.replace(tzinfo=there, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return len(both) == 1


@given(starts, lengths, zones, zones)
def test_there_and_back_is_the_same(start: datetime, length: timedelta, own: str | None, shown: str | None) -> None:
    end = start + length
    call = frame(start.date(), f"{start:%H:%M}", f"{end:%H:%M}", own, end.date())
    span = span_in(call, shown)
    assert span is not None
    assert frame_at(call, span, shown) == call
    if all(_is_plain(moment, zone) for moment in (start, end) for zone in (own,)) and all(_is_plain(each, shown) for each in span):
        fresh = frame_of(span, shown)
        assert span_in(fresh, own if own and shown else shown) == (Span(start, end) if own and shown else span)


@given(starts, zones, zones)
def test_where_the_clocks_agree_nothing_differs(start: datetime, own: str | None, shown: str | None) -> None:
    assert differs(start, own, shown) == (elsewhere(start, own, shown) != start)
    assert not differs(start, own, None)
