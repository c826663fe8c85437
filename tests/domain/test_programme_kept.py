"""What an editable copy carries along: plain values and back, and nothing else."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.programme_kept import KEPT, from_plain, to_plain
from gsef_desktop.domain.records import Activity, ActivityKind, BodyRules, Indicator, Organisation, Person, Record
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1))


@given(title=st.text(), kind=st.sampled_from(ActivityKind), days=st.tuples(DAYS, DAYS), number=st.none() | st.integers(0, 10**6))
def test_what_is_carried_comes_back_as_it_was(title: str, kind: ActivityKind, days: tuple[date, date], number: int | None) -> None:
    time = TimeFrame(earliest=min(days), latest=max(days), kind=TimeKind.WINDOW, precision=Precision.DAY,
                     place_certainty=Certainty.CONFIRMED, text=title)  # fmt: skip
    place = Place(text=title, city="Dakar", country="SN", latitude=14.7, longitude=-17.4, zone="Africa/Dakar")
    made = Activity(title=title, kind=kind, time=time, place=place, expected_participants=number)
    assert from_plain(json.loads(json.dumps(to_plain(made)))) == made
    rules = BodyRules(body_id="b", seats=number, languages=("en", "ko"))
    assert from_plain(json.loads(json.dumps(to_plain(rules)))) == rules
    indicator = Indicator(programme_id="p", title=title, baseline=4, target=9.5, due_on=days[0])
    assert from_plain(json.loads(json.dumps(to_plain(indicator)))) == indicator


def test_private_fields_are_not_carried() -> None:
    person = Person(
        given_name="Ada", family_name="Example", mail="ada@example.org", note="shy", needs="a ramp", consent_on=date(2019, 1, 1)
    )
    assert to_plain(person) == {"record": "person", "id": person.id, "given_name": "Ada", "family_name": "Example"}
    organisation = Organisation(name="Example", address="1 Street", telephone="1", next_step="Ring them", mail="x@example.org")
    assert set(to_plain(organisation)) == {"record", "id", "name"}
    assert {"responsible_id", "link", "ask_text", "settle_by"}.isdisjoint(KEPT[Activity])


def test_every_field_that_is_carried_exists() -> None:
    for cls, names in KEPT.items():
        assert set(names) <= {one.name for one in fields(cls)}
        assert issubclass(cls, Record)


@pytest.mark.parametrize(
    "values",
    [
        None, 5, [], {}, {"record": "activity"}, {"record": "setting", "id": "x", "key": "a", "value": "b"},
        {"record": "activity", "id": "x"}, {"record": "activity", "id": "x", "title": 5}, {"record": "activity", "id": "", "title": "a"},
        {"record": "activity", "id": "x", "title": "a", "time": []}, {"record": "activity", "id": "x", "title": "a", "kind": "feast"},
        {"record": "activity", "id": "x", "title": "a", "edition": True}, {"record": "activity", "id": "x", "title": "a", "rank": "\u00e9"},
        {"record": "activity", "id": "x", "title": "a", "time": {"earliest": "2019-02-30"}},
        {"record": "body_rules", "id": "x", "body_id": "b", "languages": "en"},
    ],
)  # fmt: skip
def test_what_is_no_record_is_refused(values: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_plain(values)
