"""How time frames, days and numbers are written."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, time

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.domain.time_frame import Precision, TimeFrame, TimeKind
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_words import DAY_NAMES, DAY_SHORT, MONTH_NAMES, MONTH_SHORT
from gsef_desktop.domain.time_writing import write_clock, write_day, write_days, write_month, write_number, write_time
from tests.domain import time_frames


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("8~9 July 2019", ("8–9 July 2019", "8-9 juillet 2019", "8 y 9 de julio de 2019", "2019년 7월 8일~9일")),
        ("10-12 July 2019", ("10–12 July 2019", "10-12 juillet 2019", "del 10 al 12 de julio de 2019", "2019년 7월 10일~12일")),
        (
            "27 October - 3 November 2019",
            ("27 October – 3 November 2019", "27 octobre – 3 novembre 2019", "del 27 de octubre al 3 de noviembre de 2019",
             "2019년 10월 27일~11월 3일"),
        ),
        ("July 1 2019", ("1 July 2019", "1er juillet 2019", "1 de julio de 2019", "2019년 7월 1일")),
        ("Feb. 2019", ("February 2019, day not known", "février 2019, jour à préciser", "febrero de 2019, día por precisar",
                       "2019년 2월, 날짜 미정")),
        ("Apr.~Dec. 2019", ("April–December 2019", "avril-décembre 2019", "abril-diciembre de 2019", "2019년 4월~12월")),
        ("Q1 2019", ("1st quarter of 2019", "1er trimestre 2019", "1.er trimestre de 2019", "2019년 1분기")),
        ("H2 2019", ("second half of 2019", "second semestre 2019", "segundo semestre de 2019", "2019년 하반기")),
        ("2019~2020", ("2019–2020", "2019-2020", "2019-2020", "2019년~2020년")),
        ("Last week of April 2019", ("last week of April 2019", "dernière semaine d’avril 2019", "última semana de abril de 2019",
                                     "2019년 4월 마지막 주")),
        ("4th week of April 2019", ("fourth week of April 2019", "quatrième semaine d’avril 2019", "cuarta semana de abril de 2019",
                                    "2019년 4월 넷째 주")),
        ("early May 2019", ("early May 2019", "début mai 2019", "principios de mayo de 2019", "2019년 5월 초순")),
        (
            "one call between 14 and 18 October 2019",
            ("one day between 14 and 18 October 2019", "un jour entre le 14 et le 18 octobre 2019",
             "un día entre el 14 y el 18 de octubre de 2019", "2019년 10월 14일~18일 중 하루"),
        ),
        (
            "un jour entre le 28 octobre et le 1er novembre 2019",
            ("one day between 28 October and 1 November 2019", "un jour entre le 28 octobre et le 1er novembre 2019",
             "un día entre el 28 de octubre y el 1 de noviembre de 2019", "2019년 10월 28일~11월 1일 중 하루"),
        ),
        ("8 July 2019, 2 pm - 4 pm", ("8 July 2019, 14:00–16:00", "8 juillet 2019, 14:00–16:00", "8 de julio de 2019, 14:00–16:00",
                                      "2019년 7월 8일, 14:00–16:00")),
    ],
)  # fmt: skip
def test_writes_in_four_languages(typed: str, written: tuple[str, ...]) -> None:
    reading = read_time(typed)
    assert reading.understood
    assert tuple(write_time(reading.frame, language) for language in LANGUAGES) == written


readable = (
    time_frames.standard | time_frames.weeks | time_frames.parts_of_months | time_frames.day_windows
    | st.builds(
        lambda day, start, end: TimeFrame(
            earliest=day, latest=day, precision=Precision.DAY, start_time=min(start, end), end_time=max(start, end)
        ),
        time_frames.days, st.times().map(lambda t: t.replace(second=0, microsecond=0)),
        st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    )
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@given(frame=readable, weekday=st.booleans())
def test_what_is_written_is_read_back(language: str, frame: TimeFrame, weekday: bool) -> None:
    written = write_time(frame, language, weekday=weekday)
    reading = read_time(written)
    assert reading.understood, (written, str(reading.explanation))
    back = reading.frame
    assert (back.earliest, back.latest, back.precision, back.start_time, back.end_time) == (
        frame.earliest, frame.latest, frame.precision, frame.start_time, frame.end_time,
    ), written  # fmt: skip
    if frame.precision is Precision.DAY:
        assert back.kind is frame.kind, written


@pytest.mark.parametrize("language", LANGUAGES)
@given(frame=readable)
def test_short_forms_are_written_for_every_frame(language: str, frame: TimeFrame) -> None:
    assert write_time(frame, language, style="short", with_year=False, with_clock=False)


def test_parts_can_be_left_out() -> None:
    june = read_time("25~28 June 2019").frame
    assert write_time(june, "en", with_year=False) == "25–28 June"
    assert write_time(june, "fr", style="short") == "25-28 juin 2019"
    assert write_time(read_time("28 December 2019 - 3 January 2020").frame, "en", with_year=False) == "28 December 2019 – 3 January 2020"
    assert write_time(read_time("8 July 2019, 14:00").frame, "en", with_clock=False) == "8 July 2019"
    assert write_time(read_time("Q3 2019").frame, "en", style="short") == "Q3 2019"


def test_days_and_months() -> None:
    assert write_day(date(2019, 7, 1), "fr", weekday=True, with_year=False) == "lundi 1er juillet"
    assert write_day(date(2019, 7, 8), "en", weekday=True) == "Monday 8 July 2019"
    assert write_days(date(2019, 7, 8), date(2019, 7, 9), "ko") == "2019년 7월 8일~9일"
    assert write_month(2019, 7, "es") == "julio de 2019"
    assert write_month(None, 7, "en") == "July"
    assert write_clock(time(9, 30), time(13, 0)) == "09:30–13:00"


@pytest.mark.parametrize(
    ("language", "short"),
    [("en", "one day, 14–18 Oct 2019"), ("fr", "un jour, 14-18 oct. 2019"), ("es", "un día, 14-18 oct 2019"),
     ("ko", "2019년 10월 14일~18일 중 하루")],
)  # fmt: skip
def test_the_short_form_of_a_window_says_that_it_is_one(language: str, short: str) -> None:
    assert write_time(read_time("one day between 14 and 18 October 2019").frame, language, style="short") == short


def test_what_is_not_known_is_written_as_it_was_typed() -> None:
    assert write_time(TimeFrame(text="après la pluie"), "en") == "après la pluie"
    assert [write_time(TimeFrame(), language) for language in LANGUAGES] == [
        "Date not known", "Date à préciser", "Fecha por precisar", "날짜 미정",
    ]  # fmt: skip


def test_a_whole_month_of_work_has_no_missing_day() -> None:
    work = TimeFrame(earliest=date(2019, 4, 1), latest=date(2019, 4, 30), precision=Precision.MONTH, kind=TimeKind.PERIOD)
    assert write_time(work, "en") == "April 2019"


def test_numbers_have_the_separators_of_the_language() -> None:
    assert [write_number(10000, language) for language in LANGUAGES] == ["10,000", "10\u202f000", "10.000", "10,000"]
    assert write_number(49, "fr") == "49"
    assert write_number(0.5, "fr") == "0,5"


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_those_of_the_cldr(language: str) -> None:
    locale = Locale.parse("en_GB" if language == "en" else language)
    for names, context in ((MONTH_NAMES, "wide"), (MONTH_SHORT, "abbreviated")):
        assert names[language] == tuple(locale.months["format"][context][number] for number in range(1, 13))
    for names, context in ((DAY_NAMES, "wide"), (DAY_SHORT, "abbreviated")):
        assert names[language] == tuple(locale.days["format"][context][number] for number in range(7))


def test_writing_dates_does_not_wait_for_babel() -> None:
    program = (
        "import sys, datetime; from gsef_desktop.domain import time_reading, time_writing\n"
        "time_writing.write_day(datetime.date(2019, 7, 8), 'fr')\n"
        "time_reading.read_time('8 July 2019')\n"
        "sys.exit('babel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
