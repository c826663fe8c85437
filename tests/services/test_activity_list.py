"""What the list of activities finds, in which order, and what its rows tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from gsef_desktop.domain.activity_row import CONFIRMED, TENTATIVE, UNKNOWN, ActivityFilter
from gsef_desktop.domain.calendar_row import ONLINE, occurrence_key
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    ActivityPartner,
    ActivityRole,
    ActivityStatus,
    Delegate,
    Organisation,
    OrganisationKind,
    PartnerRole,
    Person,
    Programme,
    ProgrammeLine,
    Recurrence,
    Reply,
    Translation,
    link_id,
)
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.services.activity_list import ORDERS, find_list, ids_titled, people_of_activities, read_list
from gsef_desktop.storage.workspace import Workspace

YEAR = ActivityFilter(first=date(2031, 1, 1), last=date(2031, 12, 31))


def on(first: date, last: date | None = None, **changes: Any) -> TimeFrame:
    """Confirmed days."""
    frame = TimeFrame(earliest=first, latest=last or first, precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)
    return replace(frame, **changes)


def city(name: str, country: str) -> Place:
    return Place(text=name, city=name, country=country)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    """A year of a few activities of every sort, and some of other years."""
    year = TimeFrame(earliest=date(2031, 1, 1), latest=date(2031, 12, 31), precision=Precision.YEAR)
    month = TimeFrame(earliest=date(2031, 8, 1), latest=date(2031, 8, 31), precision=Precision.MONTH)
    window = on(date(2031, 4, 25), date(2031, 4, 26), kind=TimeKind.WINDOW)
    with workspace.edit(message("Fill")) as unit:
        unit.add(Programme(id="p31", year=2031))
        unit.add(Programme(id="p32", year=2032))
        unit.add(ProgrammeLine(id="line1", programme_id="p31", number=1, title="Statutory things", short_title="Statutory"))
        unit.add(ProgrammeLine(id="line4", programme_id="p31", number=4, title="Dialogues"))
        for id, given, family in (("ada", "Ada", "Example"), ("bola", "Bola", "Ansample")):
            unit.add(Person(id=id, given_name=given, family_name=family))
        unit.add(Organisation(id="host", name="City of Exampleville", kind=OrganisationKind.LOCAL_GOVERNMENT))
        for activity in (
            Activity(id="call", title="Board call", time=on(date(2031, 1, 8)), place=Place(text="online", online=True), line_id="line1",
                     role=ActivityRole.ORGANISER, responsible_id="ada"),
            Activity(id="window", title="Élan talks", time=window, place=city("Dakar", "SN"), line_id="line4",
                     role=ActivityRole.PARTICIPANT),
            Activity(id="camp", title="Camp", time=on(date(2031, 7, 30), date(2031, 8, 2), date_certainty=Certainty.TENTATIVE),
                     place=city("Lyon", "FR"), status=ActivityStatus.HELD),
            Activity(id="month", title="Study visit", time=month, place=city("Seoul", "KR"), line_id="line4", internal=True),
            Activity(id="year", title="Atlas", time=year),
            Activity(id="undated", title="Some day", time=UNKNOWN_TIME, programme_id="p31"),
            Activity(id="long", title="Long journey", time=on(date(2030, 3, 1), date(2031, 2, 10)), status=ActivityStatus.CANCELLED),
            Activity(id="later", title="Later", time=on(date(2032, 2, 1)), line_id="line1"),
            Activity(id="later undated", title="Later some day", time=UNKNOWN_TIME, programme_id="p32"),
            Activity(id="letter", title="A newsletter", time=on(date(2031, 1, 8)), kind=ActivityKind.PRODUCT),
        ):  # fmt: skip
            unit.add(activity)
        unit.add(Delegate(id=link_id("delegate", "camp", "bola"), activity_id="camp", person_id="bola", reply=Reply.ACCEPTED))
        unit.add(Delegate(id=link_id("delegate", "call", "bola"), activity_id="call", person_id="bola", reply=Reply.DECLINED))
        unit.add(ActivityPartner(activity_id="camp", organisation_id="host", role=PartnerRole.HOST))
        unit.add(ActivityPartner(activity_id="camp", name="A friend", role=PartnerRole.PARTNER))
        unit.add(
            Translation(id=link_id("activity", "camp", "title", "fr"), owner_kind="activity", owner_id="camp", field="title",
                        language="fr", text="Vacances")
        )  # fmt: skip
        unit.add(
            Translation(id=link_id("programme_line", "line4", "title", "fr"), owner_kind="programme_line", owner_id="line4", field="title",
                        language="fr", text="Dialogues politiques")
        )  # fmt: skip
    return workspace


def ids(workspace: Workspace, wanted: ActivityFilter = YEAR, **arguments: Any) -> list[str]:
    return list(find_list(workspace, wanted=wanted, **({"language": "en"} | arguments)).ids)


def test_a_year_stands_under_its_months(filled: Workspace) -> None:
    listing = find_list(filled, wanted=YEAR, language="en")
    assert list(listing.ids) == ["long", "call", "window", "camp", "month", "year", "undated"]
    assert list(listing.months) == [("2031-01", 2), ("2031-04", 1), ("2031-07", 1), ("2031-08", 1), ("2031-13", 2)]
    falling = find_list(filled, wanted=YEAR, language="en", descending=True)
    assert list(falling.ids) == ["year", "undated", "month", "camp", "window", "call", "long"]


def test_all_years_stand_in_the_order_of_their_days(filled: Workspace) -> None:
    listing = find_list(filled, wanted=ActivityFilter(), language="en")
    assert list(listing.ids) == ["long", "year", "call", "window", "camp", "month", "later", "later undated", "undated"]
    assert [month for month, _ in listing.months] == [
        "2030-03", "2031-13", "2031-01", "2031-04", "2031-07", "2031-08", "2032-02", "9999-13",
    ]  # fmt: skip
    falling = find_list(filled, wanted=ActivityFilter(), language="en", descending=True)
    assert list(falling.ids)[:3] == ["later", "month", "camp"]
    assert set(falling.ids) == set(listing.ids)


def test_the_first_of_all_years_are_the_beginning_of_them_all(filled: Workspace) -> None:
    whole = ids(filled, ActivityFilter())
    for limit in range(1, 8):
        assert ids(filled, ActivityFilter(), limit=limit) == whole[:limit]


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (date(2031, 2, 1), date(2031, 2, 10), ["long", "year"]),
        (date(2031, 2, 11), date(2031, 2, 20), ["year"]),
        (date(2031, 8, 2), date(2031, 8, 2), ["camp", "month", "year"]),
        (date(2031, 7, 1), date(2032, 6, 30), ["camp", "month", "later", "year"]),
        (date(2031, 7, 1), date(2032, 12, 31), ["camp", "month", "later", "year", "later undated"]),
        (date(2035, 1, 1), date(2035, 12, 31), []),
    ],
)
def test_days_find_what_touches_them(filled: Workspace, first: date, last: date, found: list[str]) -> None:
    assert sorted(ids(filled, ActivityFilter(first=first, last=last))) == sorted(found)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"lines_off": frozenset({0})}, ["call", "window", "month"]),
        ({"lines_off": frozenset({1, 4})}, ["long", "camp", "year", "undated"]),
        ({"regions": frozenset({"africa"})}, ["window"]),
        ({"regions": frozenset({ONLINE, "asia"})}, ["call", "month"]),
        ({"statuses": frozenset({CONFIRMED})}, ["long", "call"]),
        ({"statuses": frozenset({TENTATIVE})}, ["window", "camp"]),
        ({"statuses": frozenset({UNKNOWN})}, ["month", "year", "undated"]),
        ({"ids": frozenset({"camp", "later"})}, ["camp"]),
        ({"ids": frozenset()}, []),
        ({"person_id": "bola"}, ["call", "camp"]),
        ({"person_id": "ada"}, ["call"]),
        ({"outsiders": True}, ["long", "call", "window", "camp", "year", "undated"]),
        ({"text": "elan"}, ["window"]),
        ({"text": "TALK éla"}, ["window"]),
        ({"text": "dakar"}, ["window"]),
        ({"text": "oard"}, ["call"]),
        ({"text": "vacances"}, ["camp"]),
        ({"text": "ca"}, ["call", "camp"]),
        ({"text": "100% _ *"}, []),
        ({"text": " "}, ["long", "call", "window", "camp", "month", "year", "undated"]),
    ],
)
def test_a_filter_lets_through(filled: Workspace, change: dict[str, Any], found: list[str]) -> None:
    assert ids(filled, replace(YEAR, **change)) == found


@pytest.mark.parametrize(
    ("order", "rising"),
    [
        ("title", ["year", "call", "camp", "window", "long", "undated", "month"]),
        ("place", ["window", "camp", "month"]),
        ("line", ["call", "window", "month"]),
        ("status", ["call", "window", "month", "year", "undated", "camp", "long"]),
        ("role", ["call", "window"]),
        ("people", ["camp", "call"]),
    ],
)
def test_a_column_sorts_and_what_says_nothing_comes_last_either_way(filled: Workspace, order: str, rising: list[str]) -> None:
    found = ids(filled, order=order)
    assert found[: len(rising)] == rising
    rest = found[len(rising) :]
    falling = ids(filled, order=order, descending=True)
    assert sorted(falling[: len(rising)]) == sorted(rising)
    assert falling[len(rising) :] == rest
    assert find_list(filled, wanted=YEAR, language="en", order=order).months == ()


def test_titles_sort_as_they_are_read(filled: Workspace) -> None:
    assert ids(filled, order="title", language="fr").index("camp") > ids(filled, order="title").index("camp")


def test_every_order_is_one_of_those_there_are(filled: Workspace) -> None:
    assert ORDERS == ("date", "title", "place", "line", "status", "role", "people")
    with pytest.raises(KeyError):
        ids(filled, order="weather")


def test_rows_tell_who_and_where(filled: Workspace) -> None:
    listing = find_list(filled, wanted=YEAR, language="fr")
    rows = read_list(filled, listing=listing, ids=["camp", "call", "gone", "window"], language="fr", planned=False)
    assert [row.id for row in rows] == ["camp", "call", "window"]
    camp, call, window = rows
    assert (camp.row.title, camp.row.title_language) == ("Vacances", "fr")
    assert camp.people == ("Bola Ansample",)
    assert camp.hosts == ("City of Exampleville",)
    assert call.people == ("Ada Example",)
    assert (call.line_title, window.line_title, camp.line_title) == ("Statutory", "Dialogues politiques", "")
    assert (call.row.line_number, call.row.region, window.row.region) == (1, ONLINE, "africa")


def test_people_are_those_who_have_to_do_with_an_activity(filled: Workspace) -> None:
    assert people_of_activities(filled) == [("bola", "Bola Ansample"), ("ada", "Ada Example")]
    with filled.edit(message("Delete")) as unit:
        unit.delete(Activity, "call")
    assert people_of_activities(filled) == [("bola", "Bola Ansample")]


def test_typing_finds_titles_that_begin_so(filled: Workspace) -> None:
    assert ids_titled(filled, beginning="ela", language="en") == {"window"}
    assert ids_titled(filled, beginning="VAC", language="fr") == {"camp"}
    assert ids_titled(filled, beginning="lan", language="en") == set()


def _key(day: date) -> str:
    return occurrence_key("series", day.isoformat())


def _add_series(workspace: Workspace, start: date, rule: str, exceptions: tuple[str, ...] = ()) -> None:
    """A repeated activity under line 4."""
    with workspace.edit(message("Repeat")) as unit:
        unit.add(Activity(id="series", title="Series", time=on(start), line_id="line4", role=ActivityRole.ORGANISER, rank="V"))
        unit.add(
            Recurrence(id=link_id("recurrence", "series"), activity_id="series", rule=rule, first=start, exceptions=exceptions)
        )  # fmt: skip


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
def test_occurrences_stand_where_activities_on_their_days_would(filled: Workspace, order: str, descending: bool) -> None:
    start, count = date(2030, 12, 11), 30
    _add_series(filled, start, "FREQ=WEEKLY;COUNT=30")
    listing = find_list(filled, wanted=YEAR, language="en", order=order, descending=descending)
    occurrences = [start + timedelta(weeks=number) for number in range(count)]
    shown = [_key(day) for day in occurrences if day.year == 2031]
    assert sorted(id for id in listing.ids if "@" in id) == sorted(shown)
    assert "series" not in listing.ids
    rows = read_list(filled, listing=listing, ids=[shown[2]], language="en", planned=False)
    assert rows[0].row.time.earliest == occurrences[5]
    assert rows[0].line_title == "Dialogues"
    with filled.edit(message("Write them out")) as unit:  # the same as activities of their own
        unit.delete(Activity, "series")
        for day in occurrences:
            unit.add(Activity(id=_key(day), title="Series", time=on(day), line_id="line4", role=ActivityRole.ORGANISER, rank="V"))
    assert list(listing.ids) == ids(filled, order=order, descending=descending)


def test_a_repeated_activity_that_does_not_pass_has_no_occurrences(filled: Workspace) -> None:
    _add_series(filled, date(2031, 1, 6), "FREQ=WEEKLY;COUNT=10")

    def shown(**changes: Any) -> list[str]:
        return [id for id in ids(filled, replace(YEAR, **changes)) if "@" in id]

    assert shown(lines_off=frozenset({4})) == []
    assert len(shown(text="seri")) == 10
    assert shown(ids=frozenset({_key(date(2031, 1, 13)), "camp"})) == [_key(date(2031, 1, 13))]
    assert len(shown(planned=True)) == 10
    assert ids(filled, ActivityFilter(text="series")) == ["series"]


def test_a_repeated_activity_is_not_where_it_was_taken_out(filled: Workspace) -> None:
    _add_series(filled, date(2031, 1, 6), "FREQ=WEEKLY;COUNT=3", exceptions=("2031-01-06",))
    assert [id for id in ids(filled) if "series" in id] == [_key(date(2031, 1, 13)), _key(date(2031, 1, 20))]
    first_week = ActivityFilter(first=date(2031, 1, 6), last=date(2031, 1, 8))
    assert not [id for id in ids(filled, first_week) if "series" in id]
