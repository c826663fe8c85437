"""Agenda arithmetic, by the agenda of a two-day meeting and by property."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.agenda import AgendaLayout, lay_out, minutes_between, number_items, shown_number
from gsef_desktop.domain.records import LANGUAGES, AgendaItem, ItemKind, MeetingSession

MEETING = "meeting"
MONDAY = MeetingSession(id="mon", meeting_id=MEETING, day=date(2019, 7, 8), start=time(9, 30), end=time(13), rank="1")
TUESDAY = MeetingSession(id="tue", meeting_id=MEETING, day=date(2019, 7, 9), start=time(9, 30), end=time(11, 30), rank="2")


def item(name: str, rank: str, minutes: int = 0, parent: str | None = None, session: str | None = None, **more: object) -> AgendaItem:
    """An item whose id is its name."""
    fields: dict[str, object] = {
        "id": name, "title": name, "rank": rank, "duration": minutes, "parent_id": parent, "session_id": session, **more,
    }  # fmt: skip
    return AgendaItem(meeting_id=MEETING, **fields)  # type: ignore[arg-type]


AGENDA = [
    item("opening", "1", session="mon"),
    item("welcome", "1", 10, "opening"),
    item("adoption", "2", 5, "opening"),
    item("planning", "2", session="mon"),
    item("theme", "1", 40, "planning"),
    item("governance", "2", 30, "planning"),
    item("coffee", "3", 15, "planning", kind=ItemKind.BREAK),
    item("roadmap", "4", 40, "planning"),
    item("operation", "3", 999, session="mon"),
    item("progress", "1", 25, "operation"),
    item("admission", "2", 30, "operation"),
    item("budget", "3", 45, "operation", "tue"),
    item("advisors", "4", 30, "operation", "tue"),
    item("updates", "4", session="tue"),
    item("news", "1", 30, "updates"),
    item("newsletter", "2", 20, "updates"),
    item("close", "5", 10, session="tue"),
]


def table(layout: AgendaLayout) -> list[list[tuple[str, str, str, int]]]:
    """Per session: start, number, item, minutes."""
    return [
        [(f"{row.start:%H:%M}" if row.start else "", row.number, row.item_id + "…" * row.continued, row.minutes) for row in session.rows]
        for session in layout.sessions
    ]


def test_a_meeting_of_two_days() -> None:
    layout = lay_out([MONDAY, TUESDAY], reversed(AGENDA))
    assert table(layout) == [
        [
            ("09:30", "1", "opening", 15), ("09:30", "1.1", "welcome", 10), ("09:40", "1.2", "adoption", 5),
            ("09:45", "2", "planning", 125), ("09:45", "2.1", "theme", 40), ("10:25", "2.2", "governance", 30), ("10:55", "", "coffee", 15),
            ("11:10", "2.3", "roadmap", 40),
            ("11:50", "3", "operation", 55), ("11:50", "3.1", "progress", 25), ("12:15", "3.2", "admission", 30),
        ],
        [
            ("09:30", "3", "operation…", 75), ("09:30", "3.3", "budget", 45), ("10:15", "3.4", "advisors", 30),
            ("10:45", "4", "updates", 50), ("10:45", "4.1", "news", 30), ("11:15", "4.2", "newsletter", 20), ("11:35", "5", "close", 10),
        ],
    ]  # fmt: skip
    monday, tuesday = layout.sessions
    assert (monday.minutes, monday.available, monday.free, monday.over, monday.overrunning_id) == (195, 210, 15, 0, None)
    assert (tuesday.minutes, tuesday.available, tuesday.free, tuesday.over, tuesday.overrunning_id) == (135, 120, -15, 15, "newsletter")


def test_every_item_has_one_row_in_the_whole() -> None:
    rows = lay_out([MONDAY, TUESDAY], AGENDA).rows
    assert [row.item_id for row in rows] == [each.id for each in AGENDA]
    assert next(row.minutes for row in rows if row.item_id == "operation") == 130


def test_a_pinned_start_is_waited_for_or_missed() -> None:
    items = [item("talk", "1", 20), item("guest", "2", 30, pinned_start=time(10)), item("call", "3", 10, pinned_start=time(10, 15))]
    layout = lay_out([MONDAY], items)
    assert [(row.start, row.late) for row in layout.rows] == [(time(9, 30), 0), (time(10), 0), (time(10, 30), 15)]
    assert (layout.sessions[0].waiting, layout.sessions[0].free) == (10, 140)


def test_a_pinned_heading_pins_its_first_item() -> None:
    items = [item("part", "1", pinned_start=time(11)), item("one", "1", 10, "part"), item("two", "2", 10, "part")]
    rows = lay_out([MONDAY], items).rows
    assert [row.start for row in rows] == [time(11), time(11), time(11, 10)]


def test_without_sessions_there_are_numbers_and_minutes_but_no_times() -> None:
    layout = lay_out([], [item("a", "1", 10), item("b", "2"), item("c", "1", 5, "b"), item("d", "3", 5, kind=ItemKind.BREAK)])
    assert [(row.number, row.minutes, row.start, row.session_id) for row in layout.rows] == [
        ("1", 10, None, None), ("2", 5, None, None), ("2.1", 5, None, None), ("", 5, None, None),
    ]  # fmt: skip
    assert (layout.sessions[0].available, layout.sessions[0].free, layout.sessions[0].over) == (None, None, 0)


def test_no_meeting_is_too_small() -> None:
    assert lay_out([], []).rows == ()
    assert lay_out([MONDAY], []).sessions[0].free == 210


def test_a_session_past_midnight_has_times_of_the_next_day() -> None:
    late = MeetingSession(id="late", meeting_id=MEETING, start=time(23, 50))
    assert [row.end for row in lay_out([late], [item("a", "1", 15)]).rows] == [time(0, 5)]


def test_minutes_between() -> None:
    assert minutes_between(time(9, 30), time(13)) == 210
    assert minutes_between(time(13), time(9, 30)) is None
    assert minutes_between(None, time(13)) is None


@st.composite
def agendas(draw: st.DrawFn) -> tuple[list[MeetingSession], list[AgendaItem]]:
    """Any sessions and any items, damaged ones included: parents that are breaks, missing, or in a ring."""
    sessions = [
        MeetingSession(id=f"s{number}", meeting_id=MEETING, start=draw(st.sampled_from([None, time(9), time(14, 30)])), end=time(17))
        for number in range(draw(st.integers(0, 3)))
    ]
    names = [f"i{number}" for number in range(draw(st.integers(0, 12)))]
    items = [
        item(
            name,
            draw(st.sampled_from("ABC")),
            draw(st.integers(0, 40)),
            draw(st.sampled_from([None, None, "missing", *names])),
            draw(st.sampled_from([None, "elsewhere", *(session.id for session in sessions)])),
            kind=draw(st.sampled_from([ItemKind.ITEM, ItemKind.ITEM, ItemKind.BREAK])),
            pinned_start=draw(st.sampled_from([None, None, time(10), time(15)])),
        )
        for name in names
    ]
    return sessions, items


@given(agendas())
def test_any_agenda_is_laid_out(agenda: tuple[list[MeetingSession], list[AgendaItem]]) -> None:
    sessions, items = agenda
    layout = lay_out(sessions, items)
    assert sorted(row.item_id for row in layout.rows) == sorted(each.id for each in items)
    numbers = [tuple(map(int, row.number.split("."))) for row in layout.rows if row.number]
    assert len(set(numbers)) == len(numbers)
    for session in layout.sessions:
        shown = [tuple(map(int, row.number.split("."))) for row in session.rows if row.number]
        assert shown == sorted(shown)
        leaves = [row for row in session.rows if not row.is_heading]
        starts = [row.start for row in leaves if row.start is not None]
        assert starts == sorted(starts)
        assert session.minutes == sum(row.minutes for row in leaves)
        assert session.minutes == sum(row.minutes for row in session.rows if row.depth == 0)
    assert sum(session.minutes for session in layout.sessions) == sum(row.minutes for row in layout.rows if not row.is_heading)


@given(agendas())
def test_top_numbers_follow_each_other(agenda: tuple[list[MeetingSession], list[AgendaItem]]) -> None:
    rows = lay_out(*agenda).rows
    top = [row.number for row in rows if row.depth == 0 and not row.is_break]
    assert top == [str(number) for number in range(1, len(top) + 1)]


# --- parallel items ----------------------------------------------------------------------------------------------------------------


def test_parallel_items_begin_together_and_what_follows_waits_for_the_longest() -> None:
    items = [
        item("plenary", "1", 30), item("one", "2", 60), item("two", "3", 90, parallel=True), item("three", "4", 20, parallel=True),
        item("coffee", "5", 15, kind=ItemKind.BREAK), item("close", "6", 10),
    ]  # fmt: skip
    (session,) = lay_out([MONDAY], items).sessions
    starts = {row.item_id: (f"{row.start:%H:%M}" if row.start else "", f"{row.end:%H:%M}" if row.end else "") for row in session.rows}
    assert [starts[name] for name in ("one", "two", "three")] == [("10:00", "11:00"), ("10:00", "11:30"), ("10:00", "10:20")]
    assert starts["coffee"] == ("11:30", "11:45")
    assert (session.minutes, session.free) == (30 + 90 + 15 + 10, 210 - 145)


def test_parallel_headings_run_their_own_items_one_after_the_other() -> None:
    items = [
        item("a", "1"), item("a1", "1", 20, "a"), item("a2", "2", 20, "a"), item("b", "2", parallel=True), item("b1", "1", 30, "b"),
        item("b2", "2", 30, "b"), item("end", "3", 5),
    ]  # fmt: skip
    layout = lay_out([MONDAY], items)
    rows = {row.item_id: row for row in layout.sessions[0].rows}
    assert [f"{rows[name].start:%H:%M}" for name in ("a1", "a2", "b1", "b2", "end")] == ["09:30", "09:50", "09:30", "10:00", "10:30"]
    assert f"{rows['a'].end:%H:%M}, {rows['b'].end:%H:%M}" == "10:10, 10:30"
    assert (rows["a"].minutes, layout.sessions[0].minutes) == (40, 65)


def test_the_first_of_a_list_is_parallel_to_nothing() -> None:
    layout = lay_out([MONDAY, TUESDAY], [item("a", "1", 10, parallel=True), item("b", "2", 10, session="tue", parallel=True)])
    assert [row.parallel for row in layout.rows] == [False, False]
    assert [f"{row.start:%H:%M}" for row in layout.rows] == ["09:30", "09:30"]


@given(
    st.lists(st.tuples(st.integers(0, 60), st.booleans(), st.integers(-1, 4)), min_size=1, max_size=14),
)
def test_parallel_items_never_make_a_session_longer(drawn: list[tuple[int, bool, int]]) -> None:
    items = [
        item(f"i{number}", f"{number:02d}1", minutes, f"i{parent}" if 0 <= parent < number else None, parallel=parallel)
        for number, (minutes, parallel, parent) in enumerate(drawn)
    ]
    (session,) = lay_out([MONDAY], items).sessions
    (plain,) = lay_out([MONDAY], [replace(one, parallel=False) for one in items]).sessions
    leaves = [row for row in session.rows if not row.is_heading]
    assert max((row.minutes for row in leaves), default=0) <= session.minutes <= plain.minutes
    assert session.minutes == max((row.begins + row.minutes for row in leaves), default=0)
    for row in session.rows:
        if row.is_heading:
            assert row.minutes == lay_out([MONDAY], items).rows[[each.item_id for each in session.rows].index(row.item_id)].minutes


# --- how numbers are printed -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "language", "shown", "whole"),
    [
        ("", "en", "", ""), ("1", "fr", "1", "1"), ("3.12", "ko", "3.12", "3.12"), ("1.1.1", "en", "(a)", "1.1 (a)"),
        ("1.1.2", "fr", "b)", "1.1 b)"), ("1.1.2", "es", "b)", "1.1 b)"), ("1.1.3", "ko", "다)", "1.1 다)"),
        ("2.4.1.4", "en", "(iv)", "2.4 (a) (iv)"), ("2.4.1.9", "fr", "ix)", "2.4 a) ix)"), ("2.4.1.4", "ko", "4)", "2.4 가) 4)"),
        ("1.1.27", "en", "(aa)", "1.1 (aa)"), ("1.1.1.1.2", "en", "(b)", "1.1 (a) (i) (b)"),
    ],
)  # fmt: skip
def test_numbers_are_printed_as_the_united_nations_do(number: str, language: str, shown: str, whole: str) -> None:
    assert shown_number(number, language) == shown
    assert shown_number(number, language, whole=True) == whole


@given(st.lists(st.integers(1, 60), min_size=1, max_size=6), st.sampled_from(LANGUAGES))
def test_printed_numbers_of_one_list_differ(places: list[int], language: str) -> None:
    number = ".".join(map(str, places))
    other = ".".join(map(str, [*places[:-1], places[-1] + 1]))
    assert shown_number(number, language) != shown_number(other, language)
    assert shown_number(number, language, whole=True).split()[0] == ".".join(map(str, places[:2]))


@given(
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from([None, "mon", "tue"]), st.integers(-1, 4), st.booleans()), max_size=14),
)
def test_numbers_alone_are_those_of_the_layout_in_its_order(drawn: list[tuple[int, str | None, int, bool]]) -> None:
    items = [
        item(
            f"i{number}", f"{number % 5}{number:02d}1", minutes, f"i{parent}" if 0 <= parent < number else None, session,
            kind=ItemKind.BREAK if pause else ItemKind.ITEM,
        )
        for number, (minutes, session, parent, pause) in enumerate(drawn)
    ]  # fmt: skip
    laid = [row for session in lay_out([MONDAY, TUESDAY], items).sessions for row in session.rows if not row.continued]
    assert list(number_items([MONDAY, TUESDAY], items).items()) == [(row.item_id, row.number) for row in laid]
