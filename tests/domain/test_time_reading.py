"""Reading typed dates."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.edtf import to_edtf
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeKind
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_words import PHRASES, WORDS
from tests.domain import time_frames


@pytest.mark.parametrize(
    ("day", "month", "edtf", "text"),
    [
        ("8", "January", "2019-01-08", "8 January"),
        ("10~12", "January", "2019-01-10/2019-01-12", "10~12 January"),
        ("?", "February", "2019-02-XX", "? February"),
        ("", "March", "2019-03-XX", "March"),
        ("tbc", "March", "2019-03-XX", "tbc March"),
        ("30~05", "April/ May", "2019-04-30/2019-05-05", "30~05 | April/ May"),
        ("27~3 Nov", "October", "2019-10-27/2019-11-03", "27~3 Nov | October"),
        ("30~5", "April", "2019-04-30/2019-05-05", "30~5 | April"),
        ("28~3", "December/January", "2019-12-28/2020-01-03", "28~3 | December/January"),
        ("", "April/ May", "2019-04/2019-05", "April/ May"),
        ("Last week", "January", "2019-01-28/2019-02-03", "Last week January"),
        ("8-9", "juillet", "2019-07-08/2019-07-09", "8-9 juillet"),
        ("8일~9일", "7월", "2019-07-08/2019-07-09", "8일~9일 7월"),
        ("8", "July 2020", "2020-07-08", "8 July 2020"),
    ],
)
def test_cells_of_a_calendar_table(day: str, month: str, edtf: str, text: str) -> None:
    reading = read_time(day, year=2019, month=month)
    assert reading.understood, str(reading.explanation)
    assert (to_edtf(reading.frame), reading.frame.text) == (edtf, text)
    assert to_edtf(read_time(reading.frame.text, year=2019).frame) == edtf, "the kept text can be read again"


@pytest.mark.parametrize(
    ("day", "month", "reason"),
    [
        ("8", "April/ May", "Two months are given for one day"),
        ("5~3", "July", "The end is before the beginning"),
        ("31", "February", "That month has no day 31"),
        ("8", "Sprung", "“sprung” was not understood"),
        ("?", "", "No date is given"),
        ("8", "", "No month is given"),
    ],
)
def test_cells_that_are_kept_as_text(day: str, month: str, reason: str) -> None:
    reading = read_time(day, year=2019, month=month)
    assert not reading.understood
    assert str(reading.explanation) == reason
    assert (reading.frame.precision, reading.frame.earliest) == (Precision.UNKNOWN, None)
    assert day in reading.frame.text


DAYS = {
    "2019-07-08": """
        8 July 2019 | July 8, 2019 | July 8th 2019 | the 8th of July, 2019 | 8 Jul. 2019 | 08 July 2019
        Monday 8 July 2019 | Mon, 8 Jul 2019
        8 juillet 2019 | lundi 8 juillet 2019 | le 8 juil. 2019 | 8 de julio de 2019
        lunes, 8 de julio de 2019 | 8 jul 2019 | 8 de julio del 2019
        2019년 7월 8일 | 2019년 7월 8일(월) | 2019년 7월 8일 월요일 | 2019년7월8일 | 2019. 7. 8. | 2019.7.8 | 2019/07/08
        2019-07-08 | 20190708
        08.07.2019 | 8 July 2019 (tbc) | 8 July 2019, to be confirmed | second Monday of July 2019 | deuxième lundi de juillet 2019
        8 July 2019 ? | ８ July ２０１９
        """,
    "2019-07-01": """
        1st July 2019 | 1er juillet 2019 | premier juillet 2019 | lundi 1er juillet 2019 | 1.º de julio de 2019 | 1º de julio de 2019
        primero de julio de 2019
        """,
    "2019-12-31": "31/12/2019 | 12/31/2019 | 31-12-2019 | 31.12.2019",
    "2019-07-25": "last Thursday of July 2019 | dernier jeudi de juillet 2019 | último jueves de julio de 2019",
    "2019-03-12": "mar 12 mars 2019 | 12 mar 2019 | 12 mar. 2019 | martes 12 de marzo de 2019",
    "2019-07-08/2019-07-09": """
        8–9 July 2019 | 8-9 July 2019 | 8~9 July 2019 | 8 - 9 July 2019 | 8/9 July 2019 | 8 to 9 July 2019
        8 and 9 July 2019 | 8 & 9 July 2019
        July 8–9, 2019 | from 8 to 9 July 2019 | between 8 and 9 July 2019 | 8th–9th July 2019 | Monday 8 – Tuesday 9 July 2019
        du 8 au 9 juillet 2019 | 8-9 juillet 2019 | les 8 et 9 juillet 2019 | 8 à 9 juillet 2019 | 8 y 9 de julio de 2019
        del 8 al 9 de julio de 2019 | 8 a 9 de julio de 2019 | del lunes 8 al martes 9 de julio de 2019
        desde el 8 hasta el 9 de julio de 2019
        2019년 7월 8일~9일 | 2019년 7월 8~9일 | 2019년 7월 8일부터 9일까지 | 2019년 7월 8일 및 9일 | 2019-07-08/2019-07-09
        2019-07-08 - 2019-07-09
        """,
    "2019-07-08/2019-07-10": "8, 9 and 10 July 2019 | 8, 9, and 10 July 2019 | 8, 9 et 10 juillet 2019 | 8, 9 y 10 de julio de 2019",
    "2019-07-08/2019-07-12": "semaine du 8 au 12 juillet 2019 | semana del 8 al 12 de julio de 2019",
    "2019-10-27/2019-11-03": """
        27 October – 3 November 2019 | Oct.27~ Nov.3, 2019 | 27~3 Nov 2019 | 27 octobre – 3 novembre 2019
        du 27 octobre au 3 novembre 2019
        del 27 de octubre al 3 de noviembre de 2019 | 2019년 10월 27일~11월 3일 | 2019년 10월 27일부터 11월 3일까지
        """,
    "2019-12-28/2020-01-03": "28 December – 3 January 2020 | 28 December 2019 – 3 January 2020 | 28 December 2019 – 3 January",
}

LONGER = {
    "2019-01-28/2019-02-03": """
        last week of January 2019 | Last week of January, 2019 | dernière semaine de janvier 2019 | última semana de enero de 2019
        2019년 1월 마지막 주 | 5th week of January 2019
        """,
    "2019-07-08/2019-07-14": """
        Second week of July 2019 | 2nd week of July 2019 | week 2 of July 2019 | 2e semaine de juillet 2019
        deuxième semaine de juillet 2019
        segunda semana de julio de 2019 | 2.ª semana de julio de 2019 | 2019년 7월 둘째 주 | 2019년 7월 2주 | 2019년 7월 두번째 주
        2019-W28 | W28 2019 | week 28, 2019 | semaine 28, 2019 | semana 28 de 2019 | 2019년 28주차
        week of 8 July 2019 | week of 10 July 2019 | semaine du 8 juillet 2019 | semana del 8 de julio de 2019
        """,
    "2019-05-01/2019-05-10": """
        early May 2019 | beginning of May 2019 | start of May 2019 | début mai 2019
        a principios de mayo de 2019 | 2019년 5월 초 | 2019년 5월초 | 2019년 5월 초순 | 2019년 5월 상순
        """,
    "2019-05-11/2019-05-20": """
        mid-May 2019 | mid May 2019 | middle of May 2019 | mi-mai 2019 | a mediados de mayo de 2019 | 2019년 5월 중순
        """,
    "2019-05-21/2019-05-31": """
        late May 2019 | end of May 2019 | fin mai 2019 | a finales de mayo de 2019 | 2019년 5월 말 | 2019년 5월말
        """,
    "2019-07-01/2019-07-15": "first half of July 2019 | première quinzaine de juillet 2019 | 1ª quincena de julio de 2019",
    "2019-04-XX": """
        April. 2019 | April 2019 | avril 2019 | abril de 2019 | en abril de 2019 | 2019년 4월 | 2019.4 | 2019-04 | 04/2019 | 2019-04-XX
        April 2019, day not known | ? April 2019 | TBC, April 2019
        """,
    "2019-04/2019-12": """
        Apr.~Dec. 2019 | April–December 2019 | from April to December 2019 | d'avril à décembre 2019 | de abril a diciembre de 2019
        2019년 4월~12월 | 2019년 4월부터 12월까지 | 2019-04/2019-12 | 2019-04 to 2019-12
        """,
    "2019-04/2019-05": "April/ May 2019 | April and May 2019 | avril et mai 2019",
    "2019-33": """
        First quarter 2019 | 1st quarter of 2019 | Q1 2019 | 2019 Q1 | 2019-Q1 | 1Q 2019
        1er trimestre 2019 | premier trimestre de 2019 | T1 2019
        primer trimestre de 2019 | 1.er trimestre de 2019 | 2019년 1분기 | 2019년 제1분기 | 2019-33 | early 2019
        """,
    "2019-36": "last quarter of 2019 | Q4 2019 | late 2019",
    "2019-41": """
        2nd half of the year 2019 | second half of 2019 | H2 2019 | 2H 2019 | second semestre 2019 | 2e semestre 2019 | S2 2019
        segundo semestre de 2019 | segunda mitad de 2019 | 2019년 하반기 | deuxième moitié de l'année 2019 | 2019-41
        """,
    "2019-01/2019-09": "Q1–Q3 2019 | first to third quarter of 2019",
    "2019": "2019 | year 2019 | en 2019 | l'année 2019 | el año 2019 | 2019년 | 2019년도",
    "2019/2020": "2019~2020 | 2019–2020 | 2019-2020 | 2019/2020 | from 2019 to 2020 | 2019년~2020년",
}


def cases(table: dict[str, str]) -> list[tuple[str, str]]:
    """(text, EDTF) of a table."""
    return [(text.strip(), edtf) for edtf, texts in table.items() for text in texts.replace("\n", "|").split("|") if text.strip()]


@pytest.mark.parametrize(("text", "edtf"), cases(DAYS))
def test_days(text: str, edtf: str) -> None:
    reading = read_time(text)
    assert reading.understood, str(reading.explanation)
    frame = reading.frame
    assert (to_edtf(frame), frame.precision, frame.kind, frame.text) == (edtf, Precision.DAY, TimeKind.EVENT, text)
    assert frame.date_certainty is Certainty.TENTATIVE


@pytest.mark.parametrize(("text", "edtf"), cases(LONGER))
def test_longer_than_days(text: str, edtf: str) -> None:
    reading = read_time(text)
    assert reading.understood, str(reading.explanation)
    assert (to_edtf(reading.frame), reading.frame.kind, reading.frame.text) == (edtf, TimeKind.WINDOW, text)


@pytest.mark.parametrize(("text", "edtf"), [("Nov.17, 2014", "2014-11-17"), ("May 26, 2016", "2016-05-26"), ("July 1 2017", "2017-07-01")])
def test_a_year_in_the_text_is_stronger_than_the_context(text: str, edtf: str) -> None:
    assert to_edtf(read_time(text, year=2019).frame) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Oct.27~ Nov.3", "2019-10-27/2019-11-03"),
        ("Last week of January", "2019-01-28/2019-02-03"),
        ("4th week of October", "2019-10-21/2019-10-27"),
        ("Last week of April", "2019-04-22/2019-04-28"),
        ("dernière semaine de janvier", "2019-01-28/2019-02-03"),
        ("하반기", "2019-41"),
        ("August", "2019-08-XX"),
        ("28 December – 3 January", "2019-12-28/2020-01-03"),
    ],
)
def test_a_year_may_come_from_the_context_only(text: str, edtf: str) -> None:
    assert to_edtf(read_time(text, year=2019).frame) == edtf
    without = read_time(text)
    assert not without.understood
    assert str(without.explanation) == "No year is given"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("8 July 2019, 14:00-16:00", time(14), time(16)),
        ("8 July 2019 from 14:00 to 16:30", time(14), time(16, 30)),
        ("8 July 2019, 2 pm", time(14), None),
        ("8 July 2019 at 9.30 am", time(9, 30), None),
        ("8 juillet 2019 de 14h à 16h30", time(14), time(16, 30)),
        ("8 juillet 2019 à 14 h 30", time(14, 30), None),
        ("8 de julio de 2019 a las 14:00", time(14), None),
        ("2019년 7월 8일 오후 2시 30분", time(14, 30), None),
        ("2019년 7월 8일 14시~16시", time(14), time(16)),
        ("2019-07-08T14:00", time(14), None),
        ("12 am 8 July 2019", time(0), None),
    ],
)
def test_clock_times(text: str, start: time, end: time | None) -> None:
    reading = read_time(text)
    assert reading.understood, str(reading.explanation)
    assert (reading.frame.earliest, reading.frame.start_time, reading.frame.end_time) == (date(2019, 7, 8), start, end)


def test_clock_times_on_both_sides_of_a_range() -> None:
    frame = read_time("8 July 2019, 14:00 – 9 July 2019, 12:00").frame
    assert (to_edtf(frame), frame.start_time, frame.end_time) == ("2019-07-08/2019-07-09", time(14), time(12))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "No date is given"),
        ("03/04/2019", "“03/04/2019” can be read in two ways: write the month as a word"),
        ("31 February 2019", "That month has no day 31"),
        ("2019-02-30", "There is no day “2019-02-30”"),
        ("Tuesday 8 July 2019", "The day of the week does not fit the date"),
        ("Monday July 2019", "No day of the month is given"),
        ("8 and 15 July 2019", "These days do not follow each other"),
        ("9–8 July 2019", "The end is before the beginning"),
        ("9 July 2019 – 8 July 2019", "The end is before the beginning"),
        ("until 8 July 2019", "One end of the range is missing"),
        ("8 July 2019 –", "One end of the range is missing"),
        ("1 – 3 – 5 July 2019", "More than one range is given"),
        ("1 May 2019 – August 2019", "The two ends are not given in the same way"),
        ("8 July '19", "“19” was not understood"),
        ("8 Foo 2019", "“foo” was not understood"),
        ("spring 2019", "“spring” was not understood"),
        ("by the end of 2019", "“by” was not understood"),
        ("1? July 2019", "“1?” was not understood"),
        ("week 54, 2019", "That year has no week 54"),
        ("5th week of April 2019", "That month has no week 5"),
        ("fifth quarter of 2019", "There is no number 5"),
        ("half of 2019", "It is not said which one"),
        ("8 July 2019, 25:00", "There is no time “25:00”"),
        ("July 2019, 14:00", "A time is given, but no day"),
        ("8 July 2019, 16:00-14:00", "The end is before the beginning"),
        ("July 20, 2019 and " + "x" * 200, "The text is too long for a date"),
    ],
)
def test_what_is_not_understood_says_why_and_keeps_the_text(text: str, reason: str) -> None:
    reading = read_time(text)
    assert not reading.understood
    assert str(reading.explanation) == reason
    assert (reading.frame.text, reading.frame.is_known) == (text.strip(), False)


@pytest.mark.parametrize("text", ["late", "first week", "last week", "dernière semaine"])
def test_what_is_too_vague_takes_no_year_from_the_context(text: str) -> None:
    reading = read_time(text, year=2019)
    assert str(reading.explanation) == "No month is given"
    assert read_time(text, year=2019, month="July").understood


def test_the_language_decides_where_a_date_could_be_read_in_two_ways() -> None:
    assert to_edtf(read_time("03/04/2019", language="fr").frame) == "2019-04-03"
    assert not read_time("03/04/2019", language="en").understood


_SIGNS = [*"~-–/,.?()|:&'", "2019", "2019", "8", "31", "05", "14:00", "th", "１", "²", "Ⅳ", "x"]
vocabulary = st.sampled_from([*WORDS, *(" ".join(phrase) for phrase in PHRASES), *_SIGNS])


@given(text=st.text(), month=st.none() | st.text(max_size=20), year=st.none() | st.integers())
def test_no_text_raises(text: str, month: str | None, year: int | None) -> None:
    read_time(text, year=year, month=month)


@given(
    words=st.lists(vocabulary, max_size=12), glue=st.sampled_from(["", " "]), year=st.none() | st.just(2019),
    month=st.none() | st.sampled_from(["April/ May", "October", "월", "?"]),
)  # fmt: skip
def test_no_jumble_of_known_words_raises_or_makes_up_a_year(words: list[str], glue: str, year: int | None, month: str | None) -> None:
    text = glue.join(words)
    reading = read_time(text, year=year, month=month)
    if reading.understood:
        first, last = reading.frame.earliest, reading.frame.latest
        assert first is not None
        assert last is not None
        assert year is not None or any(character.isdecimal() for character in text)
    else:
        assert str(reading.explanation)


@given(first=time_frames.days, length=st.integers(1, 27))
def test_a_range_within_a_month_is_read_from_its_cells(first: date, length: int) -> None:
    last = min(first.day + length, 28)
    if first.day < last:
        reading = read_time(f"{first.day}~{last:02}", year=first.year, month=first.strftime("%B"))
        assert (reading.frame.earliest, reading.frame.latest) == (first, first.replace(day=last))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("7월 중", "2019-07-XX"),  # during July, not its middle
        ("3/4분기", "2019-35"),  # the third of four quarters
        ("2019년 1/4분기", "2019-33"),
        ("4~5월", "2019-04/2019-05"),
        ("2019년 4~12월", "2019-04/2019-12"),
        ("11~1월", "2019-11/2020-01"),
        ("30~5월 3일", "2019-04-30/2019-05-03"),
        ("week starting 8 July", "2019-07-08/2019-07-14"),
        ("from 8 to 9 July", "2019-07-08/2019-07-09"),
    ],
)
def test_what_could_be_taken_for_something_else(text: str, edtf: str) -> None:
    assert to_edtf(read_time(text, year=2019).frame) == edtf


@pytest.mark.parametrize("text", ["from July", "from 8 July 2019", "starting 8 July", "desde julio", "7월부터"])
def test_one_end_of_a_range_is_no_date(text: str) -> None:
    reading = read_time(text, year=2019)
    assert not reading.understood
    assert reading.frame.text == text


WINDOWS = """
    one day between 14 and 18 October 2019 | one call between 14 and 18 October 2019 | a meeting between 14 and 18 October 2019
    1 day between Monday 14 and Friday 18 October 2019 | one day from 14 to 18 October 2019 | 14~18 October 2019, one call in this window
    14-18 October 2019 (window) | one session in 14–18 October 2019
    un jour entre le 14 et le 18 octobre 2019 | une réunion du 14 au 18 octobre 2019 | un appel entre le 14 et le 18 octobre 2019
    un día entre el 14 y el 18 de octubre de 2019 | una llamada del 14 al 18 de octubre de 2019
    2019년 10월 14일~18일 중 하루 | 2019년 10월 14일부터 18일까지 중 하루
    """


@pytest.mark.parametrize("text", [text.strip() for text in WINDOWS.replace("\n", "|").split("|") if text.strip()])
def test_one_day_within_a_window(text: str) -> None:
    reading = read_time(text)
    assert reading.understood, str(reading.explanation)
    frame = reading.frame
    assert (to_edtf(frame), frame.kind, frame.precision) == ("2019-10-14/2019-10-18", TimeKind.WINDOW, Precision.DAY)
    assert frame.text == text


@pytest.mark.parametrize(
    ("text", "edtf", "kind"),
    [
        ("between 14 and 18 October 2019", "2019-10-14/2019-10-18", TimeKind.EVENT),  # who says it of an event means all of the days
        ("entre le 14 et le 18 octobre 2019", "2019-10-14/2019-10-18", TimeKind.EVENT),
        ("one day, 14 October 2019", "2019-10-14", TimeKind.EVENT),  # a window of one day has no room for anything shorter
        ("one call in April 2019", "2019-04-XX", TimeKind.WINDOW),
        ("one meeting between April and June 2019", "2019-04/2019-06", TimeKind.WINDOW),
        ("between 14:00 and 16:00 on 8 July 2019", "2019-07-08", TimeKind.EVENT),
    ],
)
def test_between_and_one(text: str, edtf: str, kind: TimeKind) -> None:
    reading = read_time(text)
    assert reading.understood, str(reading.explanation)
    assert (to_edtf(reading.frame), reading.frame.kind) == (edtf, kind)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("one day between 14 October 2019", "One end of the range is missing"),
        ("between 14 October 2019", "One end of the range is missing"),
        ("one day between 18 and 14 October 2019", "The end is before the beginning"),
        ("one day between 14, 15 and 18 October 2019", "More than one range is given"),
        ("one day between 14 and 18 October 2019, 16:00-14:00", "The end is before the beginning"),
        ("one apple between 14 and 18 October 2019", "“one” was not understood"),
    ],
)
def test_windows_that_are_none(text: str, reason: str) -> None:
    reading = read_time(text)
    assert (reading.understood, str(reading.explanation), reading.frame.text) == (False, reason, text)
