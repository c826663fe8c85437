"""The words of replies in four languages, days with times, and the headings of forms."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.records import LANGUAGES, Capacity, Mode, Reply
from gsef_desktop.domain.reply_proposal import REPLY_FIELDS
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.interchange.tables.reply_headers import meaning_of_reply, meanings_of_replies
from gsef_desktop.services.reply_words import read_capacity, read_clock, read_mode, read_moment, read_reply

NEAR = date(2019, 7, 8)


@pytest.mark.parametrize(
    ("text", "reply", "mode"),
    [
        ("Yes", Reply.ACCEPTED, None), ("SÍ", Reply.ACCEPTED, None), ("Je participe", None, None), ("Participe", Reply.ACCEPTED, None),
        ("참석", Reply.ACCEPTED, None), ("불참", Reply.DECLINED, None), ("no asistirá", Reply.DECLINED, None),
        ("Excusée", Reply.DECLINED, None),
        ("peut-être", Reply.TENTATIVE, None), ("quizás", Reply.TENTATIVE, None), ("Sans réponse", Reply.NONE, None),
        ("Oui, en ligne", Reply.ACCEPTED, Mode.ONLINE), ("Sí (presencial)", Reply.ACCEPTED, Mode.IN_PERSON),
        ("Yes - in person", Reply.ACCEPTED, Mode.IN_PERSON), ("online", Reply.ACCEPTED, Mode.ONLINE),
        ("참석 (온라인)", Reply.ACCEPTED, Mode.ONLINE),
        ("Yes, unless it rains", None, None), ("", None, None), ("not-invited", Reply.NOT_INVITED, None),
        ("in-person", Reply.ACCEPTED, Mode.IN_PERSON),
    ],
)  # fmt: skip
def test_replies(text: str, reply: Reply | None, mode: Mode | None) -> None:
    assert read_reply(text) == (reply, mode)


def test_every_value_is_read_by_its_own_name() -> None:
    assert [read_reply(one.value)[0] for one in Reply] == list(Reply)
    assert [read_mode(one.value) for one in (Mode.IN_PERSON, Mode.ONLINE)] == [Mode.IN_PERSON, Mode.ONLINE]
    known = [one for one in Capacity if one is not Capacity.NONE]
    assert [read_capacity(one.value) for one in known] == known
    assert read_capacity("Intérprete") is Capacity.INTERPRETER
    assert read_capacity("Emperor") is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2019-07-07 14:30", (date(2019, 7, 7), time(14, 30))), ("2019-07-07T14:30:00", (date(2019, 7, 7), time(14, 30))),
        ("7 July, 9h05", (date(2019, 7, 7), time(9, 5))), ("7 juillet à 21h", (date(2019, 7, 7), time(21))),
        ("7 de julio 11:15 pm", (date(2019, 7, 7), time(23, 15))), ("7월 7일 08:00", (date(2019, 7, 7), time(8))),
        ("14:30", (None, time(14, 30))), ("7/7/2019", (date(2019, 7, 7), None)), ("after lunch", None), ("25:99", None),
        ("July", None), ("7–9 July", None),
    ],
)  # fmt: skip
def test_days_with_times(text: str, wanted: tuple[date | None, time | None] | None) -> None:
    assert read_moment(text, NEAR) == wanted


def test_the_year_that_is_not_said_is_the_nearest() -> None:
    assert read_moment("30 December", date(2020, 1, 2)) == (date(2019, 12, 30), None)
    assert read_moment("3 January", date(2019, 12, 30)) == (date(2020, 1, 3), None)
    assert read_moment("7 July", None) is None


@given(st.integers(-150, 150), st.times().map(lambda at: at.replace(second=0, microsecond=0)), st.sampled_from(LANGUAGES))
def test_what_is_written_is_read_back(days: int, at: time, language: str) -> None:
    day = NEAR + timedelta(days=days)
    for with_year in (True, False):
        shown = write_day(day, language, with_year=with_year)
        assert read_moment(f"{shown} {at:%H:%M}", NEAR) == (day, at)
        assert read_moment(shown, NEAR) == (day, None)
    assert read_moment(f"{day.isoformat()} {at:%H:%M}", None) == (day, at)


@given(st.text(max_size=40))
def test_nothing_that_is_typed_is_an_error(text: str) -> None:
    read_reply(text)
    read_moment(text, NEAR)
    read_clock(text)
    meaning_of_reply(text)


def test_headings_of_forms() -> None:
    header = ("Horodateur", "Nom et prénom", "Organisme", "Courriel", "Serez-vous là ?", "Présence", "Modalité", "Langue",
              "Régime alimentaire", "Besoins", "Date d’arrivée", "Heure d’arrivée", "Hébergement", "Nom")  # fmt: skip
    assert list(meanings_of_replies(header).values()) == [
        "replied_on", "name", "organisation", "mail", "", "reply", "mode", "language", "diet", "needs", "arrival", "arrival_time", "hotel",
        "",
    ]  # fmt: skip
    assert {meaning_of_reply(str(word)) for word in REPLY_FIELDS.values()} == set(REPLY_FIELDS)
    assert [meaning_of_reply(one) for one in ("이름", "소속", "참석 여부", "참석 방식", "숙소", "도착일")] == [
        "name", "organisation", "reply", "mode", "hotel", "arrival",
    ]  # fmt: skip
    assert [meaning_of_reply(one) for one in ("Will you attend?", "Dietary requirements", "Flight number", "E-mail")] == [
        "reply", "diet", "travel", "mail",
    ]  # fmt: skip
