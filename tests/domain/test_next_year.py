"""The same thing a year later."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.next_year import day_next_year, frame_next_year, raised_title, repeated_next_year
from gsef_desktop.domain.recurrence_rules import read_rules
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.time_reading import read_time
from tests.domain.time_frames import standard, thirds, weeks


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_day_keeps_its_weekday_and_its_week(day: date) -> None:
    moved = day_next_year(day)
    assert moved.weekday() == day.weekday()
    assert moved.year == day.year + 1
    assert (moved - day).days in (357, 364, 371)
    if 8 < day.timetuple().tm_yday < 355:
        assert moved.isocalendar().week == day.isocalendar().week


def test_week_53_falls_to_52_where_there_is_none() -> None:
    assert day_next_year(date(2020, 12, 29)) == date(2021, 12, 28)  # Tuesday of week 53
    assert day_next_year(date(2019, 6, 25)) == date(2020, 6, 23)
    assert day_next_year(date(2019, 12, 31)) == date(2020, 12, 29)
    assert day_next_year(date(2019, 1, 1)) == date(2020, 1, 7)


@pytest.mark.parametrize(
    ("text", "following"),
    [
        ("8~9 July 2019", "6~7 July 2020"), ("? February 2019", "? February 2020"),
        ("last week of January 2019", "last week of January 2020"),
        ("second week of July 2019", "second week of July 2020"), ("early May 2019", "early May 2020"),
        ("late February 2019", "late February 2020"),
        ("first quarter 2019", "first quarter 2020"), ("Apr.~Dec. 2019", "Apr.~Dec. 2020"), ("2019", "2020"), ("2019~2020", "2020~2021"),
        ("29 February 2020", "6 March 2021"),
    ],
)  # fmt: skip
def test_frames_stay_what_they_are(text: str, following: str) -> None:
    frame, expected = read_time(text, language="en").frame, read_time(following, language="en").frame
    assert frame.is_known
    moved = frame_next_year(frame)
    assert (moved.earliest, moved.latest, moved.precision, moved.kind) == (
        expected.earliest, expected.latest, expected.precision, expected.kind,
    )  # fmt: skip


def test_the_typed_text_stays_only_where_it_says_the_same() -> None:
    assert frame_next_year(read_time("? August", year=2019).frame).text == "? August"
    assert frame_next_year(read_time("8~9 July", year=2019).frame).text == ""
    assert frame_next_year(TimeFrame(text="when the mayors agree")).text == "when the mayors agree"


@given(standard | weeks | thirds)
def test_every_frame_has_a_next_year(frame: TimeFrame) -> None:
    moved = frame_next_year(frame)
    assert moved.date_certainty is Certainty.TENTATIVE
    assert moved.precision is frame.precision
    assert moved.kind is frame.kind
    assert (moved.start_time, moved.zone) == (frame.start_time, frame.zone)
    if moved.earliest is not None and moved.latest is not None and frame.earliest is not None:
        assert moved.earliest.year == frame.earliest.year + 1 or frame.precision is Precision.WEEK
        if frame.has_days:
            assert moved.days == frame.days


@pytest.mark.parametrize(
    ("first", "rule", "following"),
    [
        (date(2019, 4, 1), "FREQ=MONTHLY;BYDAY=1MO", date(2020, 4, 6)),
        (date(2019, 3, 29), "FREQ=MONTHLY;BYDAY=-1FR", date(2020, 3, 27)),
        (date(2019, 3, 15), "FREQ=MONTHLY", date(2020, 3, 15)),
        (date(2019, 1, 31), "FREQ=MONTHLY;BYMONTHDAY=-1", date(2020, 1, 31)),
        (date(2019, 1, 8), "FREQ=WEEKLY", date(2020, 1, 7)),
        (date(2019, 5, 9), "FREQ=YEARLY", date(2020, 5, 9)),
    ],
)
def test_what_is_repeated_begins_on_a_day_of_its_rule(first: date, rule: str, following: date) -> None:
    frame = TimeFrame(earliest=first, latest=first, precision=Precision.DAY, kind=TimeKind.EVENT)
    assert repeated_next_year(frame, read_rules(rule)).earliest == following


@pytest.mark.parametrize(
    ("title", "edition", "raised"),
    [
        ("6th Asia Policy Dialogue", 6, "7th Asia Policy Dialogue"), ("the 1st Forum", 1, "the 2nd Forum"),
        ("10th Forum", 10, "11th Forum"),
        ("12th Forum", 12, "13th Forum"), ("20th Forum", 20, "21st Forum"), ("6th Forum", 5, "6th Forum"), ("6th Forum", None, "6th Forum"),
        ("1er Forum des villes", 1, "2e Forum des villes"), ("6e Forum", 6, "7e Forum"), ("La 6ème conférence", 6, "La 7ème conférence"),
        ("1re conférence", 1, "2e conférence"), ("6.º Foro", 6, "7.º Foro"), ("6ª edición", 6, "7ª edición"), ("1.er Foro", 1, "2.º Foro"),
        ("2.º Foro", 2, "3.º Foro"), ("VI Foro", 6, "VII Foro"), ("IX Foro", 9, "X Foro"), ("제6회 포럼", 6, "제7회 포럼"),
        ("6차 회의", 6, "7차 회의"),
        ("Forum 6", 6, "Forum 6"), ("60th Forum", 6, "60th Forum"), ("I am here", 2, "I am here"),
    ],
)  # fmt: skip
def test_the_edition_in_a_title_is_raised(title: str, edition: int | None, raised: str) -> None:
    assert raised_title(title, edition) == raised


def test_the_year_in_a_title_is_raised() -> None:
    assert raised_title("World Congress 2019", None, year=2019) == "World Congress 2020"
    assert raised_title("Agenda 2030", None, year=2019) == "Agenda 2030"
    assert raised_title("GSEF2020 in 12019", None, year=2019) == "GSEF2020 in 12019"
    assert raised_title("2019년 계획", None, year=2019) == "2020년 계획"
