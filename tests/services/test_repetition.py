"""Repeating an activity, and changing one occurrence, this and all later ones, or all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.calendar_row import CalendarRow, occurrence_key
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import RECORDS, Activity, ActivityPartner, ActivityStatus, Delegate, Person, Record, Recurrence
from gsef_desktop.domain.repetition import Scope
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import activities, repetition
from gsef_desktop.services.occurrences import occurrences_between
from gsef_desktop.services.status import set_status
from gsef_desktop.storage.workspace import Workspace

YEAR = (date(2019, 1, 1), date(2019, 12, 31))
CALL = TimeFrame(
    earliest=date(2019, 1, 7), latest=date(2019, 1, 7), precision=Precision.DAY,
    start_time=time(10), end_time=time(11), zone="Asia/Seoul",
)  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "a.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def call(workspace: Workspace) -> Activity:
    """A call on every first Monday of 2019."""
    made = activities.create_activity(workspace, title="Committee call", time=CALL)
    repetition.set_repetition(workspace, activity_id=made.id, rule="FREQ=MONTHLY;BYDAY=1MO;UNTIL=20191231T145959Z")
    return made


def weekly(workspace: Workspace, rule: str = "FREQ=WEEKLY;COUNT=10") -> Activity:
    """Two days every week from Monday 7 January."""
    days = TimeFrame(earliest=date(2019, 1, 7), latest=date(2019, 1, 8), precision=Precision.DAY)
    made = activities.create_activity(workspace, title="Working group", time=days)
    repetition.set_repetition(workspace, activity_id=made.id, rule=rule)
    return made


def rows(workspace: Workspace, first: date = YEAR[0], last: date = YEAR[1]) -> list[CalendarRow]:
    """What the calendar shows of repeated activities: occurrences, and changed ones."""
    with workspace.read() as reader:
        found = occurrences_between(reader, first=first, last=last, language="en")
        for one in reader.all(Activity):
            if one.repeats_id is not None and one.time.overlaps(first, last):
                found.append(CalendarRow(id=one.id, title=one.title, time=one.time, status=one.status, repeats=True))
    return sorted(found, key=lambda row: row.order)


def firsts(workspace: Workspace) -> list[date]:
    return [row.time.earliest for row in rows(workspace) if row.time.earliest is not None]


def row_on(workspace: Workspace, day: date) -> str:
    return next(row.id for row in rows(workspace) if row.time.earliest == day)


def read(workspace: Workspace, id: str) -> Activity:
    with workspace.read() as reader:
        return reader.get(Activity, id)


def recurrence(workspace: Workspace, activity_id: str) -> Recurrence:
    found = repetition.repetition_of(workspace, activity_id=activity_id)
    assert found is not None
    return found.recurrence


def everything(workspace: Workspace) -> dict[str, Record]:
    with workspace.read() as reader:
        return {record.id: record for cls in RECORDS for record in reader.all(cls)}


MONDAYS = [date(2019, month, day) for month, day in enumerate((7, 4, 4, 1, 6, 3, 1, 5, 2, 7, 4, 2), 1)]


def test_a_repeated_activity_stands_on_every_day_of_its_rule(workspace: Workspace, call: Activity) -> None:
    found = rows(workspace)
    assert [row.time.earliest for row in found] == MONDAYS
    assert found[2].id == occurrence_key(call.id, "2019-03-04T10:00:00")
    assert found[0].id == occurrence_key(call.id, "2019-01-07T10:00:00")
    assert all(row.repeats and row.activity_id == call.id and row.time.start_time == time(10) for row in found)
    made = recurrence(workspace, call.id)
    assert (made.first, made.last) == (MONDAYS[0], MONDAYS[-1])
    assert rows(workspace)[3] is found[3]


def test_only_those_of_the_days_asked_for_are_shown(workspace: Workspace) -> None:
    weekly(workspace)
    assert [row.time.earliest for row in rows(workspace, date(2019, 1, 15), date(2019, 1, 21))] == [date(2019, 1, 14), date(2019, 1, 21)]
    assert rows(workspace, date(2019, 3, 13), date(2019, 12, 31)) == []
    assert rows(workspace, date(2018, 1, 1), date(2019, 1, 6)) == []


def test_what_cannot_be_repeated_is_refused(workspace: Workspace, call: Activity) -> None:
    for rule, why in (
        ("FREQ=SECONDLY", "by the second"), ("FREQ=MINUTELY;INTERVAL=5", "by the second or the minute"), ("", "is needed"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "never take place"), ("FREQ=WEEKLY;UNTIL=20180101", "before it begins"),
        ("FREQ=WEEKLY;COUNT=3;UNTIL=20200101", "not both"), ("FREQ=SOMETIMES", "does not say by what"),
    ):  # fmt: skip
        with pytest.raises(Invalid, match=why):
            repetition.set_repetition(workspace, activity_id=call.id, rule=rule)
    some_day = activities.create_activity(workspace, title="Camp", year=2019)
    with pytest.raises(Invalid, match="its day is not known"):
        repetition.set_repetition(workspace, activity_id=some_day.id, rule="FREQ=WEEKLY")
    own = repetition.cancel_occurrence(workspace, row_id=row_on(workspace, MONDAYS[3]), scope=Scope.THIS).row_id
    with pytest.raises(Invalid, match="one occurrence"):
        repetition.set_repetition(workspace, activity_id=own, rule="FREQ=WEEKLY")
    with pytest.raises(NotFound):
        repetition.delete_occurrence(workspace, row_id="nobody@2019-01-01", scope=Scope.THIS)


def test_one_occurrence_is_moved_alone_and_taken_back(workspace: Workspace, call: Activity) -> None:
    with workspace.edit(message("Test")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
        unit.add(ActivityPartner(activity_id=call.id, name="City of Exampleville"))
        unit.add(Delegate(activity_id=call.id, person_id=ada.id))
    before = everything(workspace)
    edit = repetition.move_occurrence(workspace, row_id=row_on(workspace, MONDAYS[2]), scope=Scope.THIS, first=date(2019, 3, 6))
    assert firsts(workspace) == sorted([*MONDAYS[:2], date(2019, 3, 6), *MONDAYS[3:]])
    own = read(workspace, edit.row_id)
    assert (own.repeats_id, own.occurrence, own.time.start_time) == (call.id, "2019-03-04T10:00:00", time(10))
    with workspace.read() as reader:
        assert reader.count(ActivityPartner, activity_id=own.id) == reader.count(Delegate, activity_id=own.id) == 1
    again = repetition.move_occurrence(workspace, row_id=edit.row_id, scope=Scope.THIS, first=date(2019, 3, 7))
    assert again.row_id == edit.row_id
    assert date(2019, 3, 7) in firsts(workspace)
    assert str(workspace.undo_label) == "Move Committee call"
    workspace.undo()
    workspace.undo()
    assert everything(workspace) == before


def test_an_occurrence_is_deleted_and_restored(workspace: Workspace, call: Activity) -> None:
    moved = repetition.move_occurrence(workspace, row_id=row_on(workspace, MONDAYS[2]), scope=Scope.THIS, first=date(2019, 3, 6)).row_id
    repetition.delete_occurrence(workspace, row_id=moved, scope=Scope.THIS)
    repetition.delete_occurrence(workspace, row_id=row_on(workspace, MONDAYS[0]), scope=Scope.THIS)
    assert firsts(workspace) == [MONDAYS[1], *MONDAYS[3:]]
    assert recurrence(workspace, call.id).first == MONDAYS[1]
    found = repetition.repetition_of(workspace, activity_id=call.id)
    assert found is not None
    assert [one.isoformat() for one in found.exceptions] == ["2019-01-07T10:00:00", "2019-03-04T10:00:00"]
    assert found.changed == ()
    repetition.restore_occurrence(workspace, activity_id=call.id, occurrence="2019-03-04T10:00:00")
    assert firsts(workspace) == MONDAYS[1:]


def test_a_changed_occurrence_is_restored_to_what_the_rule_says(workspace: Workspace, call: Activity) -> None:
    own = repetition.change_occurrence(workspace, row_id=row_on(workspace, MONDAYS[4]), scope=Scope.THIS, title="Long call").row_id
    assert [row.title for row in rows(workspace)].count("Long call") == 1
    found = repetition.repetition_of(workspace, activity_id=own)
    assert found is not None
    assert [one.activity.id for one in found.changed] == [own]
    repetition.restore_occurrence(workspace, activity_id=call.id, occurrence="2019-05-06T10:00:00")
    assert firsts(workspace) == MONDAYS
    assert {row.title for row in rows(workspace)} == {"Committee call"}


def test_with_the_last_occurrence_the_activity_goes(workspace: Workspace) -> None:
    group = weekly(workspace, "FREQ=WEEKLY;COUNT=2")
    for day in (date(2019, 1, 7), date(2019, 1, 14)):
        repetition.delete_occurrence(workspace, row_id=row_on(workspace, day), scope=Scope.THIS)
    with pytest.raises(NotFound):
        read(workspace, group.id)
    workspace.undo()
    assert firsts(workspace) == [date(2019, 1, 14)]


def test_this_and_later_divides_the_series(workspace: Workspace, call: Activity) -> None:
    repetition.delete_occurrence(workspace, row_id=row_on(workspace, MONDAYS[1]), scope=Scope.THIS)
    repetition.delete_occurrence(workspace, row_id=row_on(workspace, MONDAYS[9]), scope=Scope.THIS)
    early = repetition.change_occurrence(workspace, row_id=row_on(workspace, MONDAYS[2]), scope=Scope.THIS, title="Early").row_id
    late = repetition.move_occurrence(workspace, row_id=row_on(workspace, MONDAYS[7]), scope=Scope.THIS, first=date(2019, 8, 8)).row_id
    before = everything(workspace)
    edit = repetition.change_occurrence(workspace, row_id=row_on(workspace, MONDAYS[5]), scope=Scope.FUTURE, title="Council call")
    new_id, _, key = edit.row_id.partition("@")
    new = read(workspace, new_id)
    assert key == "2019-06-03T10:00:00"
    assert (new.split_from_id, new.title, read(workspace, call.id).title) == (call.id, "Council call", "Committee call")
    assert recurrence(workspace, call.id).exceptions == ("2019-02-04T10:00:00",)
    assert recurrence(workspace, call.id).rule == "FREQ=MONTHLY;BYDAY=1MO;UNTIL=20190603T005959Z"
    assert recurrence(workspace, call.id).last == MONDAYS[4]
    assert recurrence(workspace, new.id).exceptions == ("2019-10-07T10:00:00",)
    assert (read(workspace, early).repeats_id, read(workspace, late).repeats_id) == (call.id, new.id)
    assert [row.title for row in rows(workspace)] == ["Committee call", "Early", *["Committee call"] * 2, *["Council call"] * 6]
    workspace.undo()
    assert everything(workspace) == before


def test_a_count_is_shared_out(workspace: Workspace) -> None:
    group = weekly(workspace)
    edit = repetition.move_occurrence(workspace, row_id=row_on(workspace, date(2019, 1, 28)), scope=Scope.FUTURE, first=date(2019, 1, 29))
    assert recurrence(workspace, group.id).rule == "FREQ=WEEKLY;COUNT=3"
    assert recurrence(workspace, edit.row_id.partition("@")[0]).rule == "FREQ=WEEKLY;COUNT=7"
    expected = [date(2019, 1, 7) + timedelta(weeks=number) for number in range(10)]
    assert firsts(workspace) == [*expected[:3], *(day + timedelta(days=1) for day in expected[3:])]


def test_very_many_occurrences_are_shared_out_and_moved(workspace: Workspace) -> None:
    group = weekly(workspace, "FREQ=DAILY;COUNT=30000")
    row = occurrence_key(group.id, "2081-01-01")
    edit = repetition.change_occurrence(workspace, row_id=row, scope=Scope.FUTURE, title="Later")
    before = (date(2081, 1, 1) - date(2019, 1, 7)).days
    assert recurrence(workspace, group.id).rule == f"FREQ=DAILY;COUNT={before}"
    assert recurrence(workspace, edit.row_id.partition("@")[0]).rule == f"FREQ=DAILY;COUNT={30000 - before}"
    repetition.set_repetition(workspace, activity_id=group.id, rule="FREQ=DAILY;UNTIL=20990101")
    repetition.move_occurrence(workspace, row_id=occurrence_key(group.id, "2019-01-09"), scope=Scope.ALL, first=date(2019, 1, 10))
    assert recurrence(workspace, group.id).rule == "FREQ=DAILY;UNTIL=20990101"


def test_later_ones_are_deleted(workspace: Workspace, call: Activity) -> None:
    repetition.move_occurrence(workspace, row_id=row_on(workspace, MONDAYS[8]), scope=Scope.THIS, first=date(2019, 9, 12))
    repetition.delete_occurrence(workspace, row_id=row_on(workspace, MONDAYS[4]), scope=Scope.FUTURE)
    assert firsts(workspace) == MONDAYS[:4]
    repetition.delete_occurrence(workspace, row_id=row_on(workspace, MONDAYS[0]), scope=Scope.FUTURE)
    assert firsts(workspace) == []
    with pytest.raises(NotFound):
        read(workspace, call.id)


def test_all_are_moved_with_rule_exceptions_and_changed_ones(workspace: Workspace, call: Activity) -> None:
    repetition.delete_occurrence(workspace, row_id=row_on(workspace, MONDAYS[6]), scope=Scope.THIS)  # 1 July: the first Tuesday is the 2nd
    repetition.delete_occurrence(
        workspace, row_id=row_on(workspace, MONDAYS[9]), scope=Scope.THIS
    )  # 7 October: the first Tuesday is the 1st
    named = repetition.change_occurrence(workspace, row_id=row_on(workspace, MONDAYS[2]), scope=Scope.THIS, title="Long call").row_id
    moved = repetition.move_occurrence(workspace, row_id=row_on(workspace, MONDAYS[3]), scope=Scope.THIS, first=date(2019, 4, 18)).row_id
    edit = repetition.move_occurrence(workspace, row_id=row_on(workspace, MONDAYS[5]), scope=Scope.ALL, first=date(2019, 6, 4))
    made = recurrence(workspace, call.id)
    assert made.rule == "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20191231T145959Z"  # 8 January is the second Tuesday
    assert made.exceptions == ("2019-07-09T10:00:00", "2019-10-08T10:00:00")
    assert edit.row_id == occurrence_key(call.id, "2019-06-11T10:00:00")
    assert read(workspace, named).time.earliest == date(2019, 3, 12)
    assert (read(workspace, named).occurrence, read(workspace, named).title) == ("2019-03-12T10:00:00", "Long call")
    assert read(workspace, moved).time.earliest == date(2019, 4, 18)
    assert read(workspace, moved).occurrence == "2019-04-09T10:00:00"
    assert len(firsts(workspace)) == 10


def test_a_field_changed_for_all_leaves_what_was_changed_before(workspace: Workspace, call: Activity) -> None:
    named = repetition.change_occurrence(workspace, row_id=row_on(workspace, MONDAYS[2]), scope=Scope.THIS, title="Long call").row_id
    cancelled = repetition.cancel_occurrence(workspace, row_id=row_on(workspace, MONDAYS[3]), scope=Scope.THIS).row_id
    repetition.change_occurrence(workspace, row_id=row_on(workspace, MONDAYS[5]), scope=Scope.ALL, title="Council call", theme="Budget")
    assert (read(workspace, named).title, read(workspace, named).theme) == ("Long call", "Budget")
    assert (read(workspace, cancelled).title, read(workspace, cancelled).status) == ("Council call", ActivityStatus.CANCELLED)
    set_status(workspace, activity_id=call.id, status="held")
    assert (read(workspace, named).status, read(workspace, cancelled).status) == (ActivityStatus.HELD, ActivityStatus.CANCELLED)


def test_the_inspector_of_the_activity_changes_all(workspace: Workspace, call: Activity) -> None:
    repetition.delete_occurrence(workspace, row_id=row_on(workspace, MONDAYS[2]), scope=Scope.THIS)
    activities.set_time(workspace, activity_id=call.id, time=replace(CALL, start_time=time(15), end_time=time(16)))
    assert recurrence(workspace, call.id).exceptions == ("2019-03-04T15:00:00",)
    assert firsts(workspace) == [*MONDAYS[:2], *MONDAYS[3:]]
    with pytest.raises(Invalid, match="needs its day"):
        activities.set_time_text(workspace, activity_id=call.id, text="? March")
    assert read(workspace, call.id).time.earliest == MONDAYS[0]


def test_lengths_and_typed_dates_follow_the_scope(workspace: Workspace) -> None:
    group = weekly(workspace)
    day = date(2019, 1, 21)
    repetition.stretch_occurrence(workspace, row_id=row_on(workspace, day), scope=Scope.ALL, first=day, last=day + timedelta(days=2))
    assert {row.time.days for row in rows(workspace)} == {3}
    edit, reading = repetition.set_occurrence_time_text(
        workspace, row_id=row_on(workspace, day), scope=Scope.THIS, text="? March", language="en"
    )
    assert reading.understood
    assert read(workspace, edit.row_id).time.precision is Precision.MONTH
    later, _ = repetition.set_occurrence_time_text(
        workspace, row_id=row_on(workspace, date(2019, 2, 4)), scope=Scope.FUTURE, text="6~7 February", language="en"
    )
    assert {row.time.earliest.weekday() for row in rows(workspace) if row.activity_id == later.row_id.partition("@")[0]} == {2}  # type: ignore[union-attr]
    with pytest.raises(Invalid, match="needs its day"):
        repetition.set_occurrence_time_text(workspace, row_id=row_on(workspace, date(2019, 1, 14)), scope=Scope.ALL, text="? May")
    assert read(workspace, group.id).time.days == 3


def test_for_what_is_not_repeated_every_scope_is_that_activity(workspace: Workspace) -> None:
    made = activities.create_activity(workspace, title="Forum", time=CALL)
    for scope in Scope:
        edit = repetition.move_occurrence(workspace, row_id=made.id, scope=scope, first=date(2019, 5, 1))
        assert edit.row_id == made.id
    assert read(workspace, made.id).time.earliest == date(2019, 5, 1)
    repetition.delete_occurrence(workspace, row_id=made.id, scope=Scope.THIS)
    with pytest.raises(NotFound):
        read(workspace, made.id)


def test_ending_the_repetition_keeps_what_was_changed(workspace: Workspace, call: Activity) -> None:
    own = repetition.move_occurrence(workspace, row_id=row_on(workspace, MONDAYS[2]), scope=Scope.THIS, first=date(2019, 3, 6)).row_id
    repetition.remove_repetition(workspace, activity_id=call.id)
    assert rows(workspace) == []
    assert (read(workspace, own).repeats_id, read(workspace, own).occurrence) == (None, "")
    workspace.undo()
    assert len(firsts(workspace)) == 12


def test_a_rule_that_another_program_wrote_wrongly_does_not_hide_the_activity(workspace: Workspace, call: Activity) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.update(Recurrence, recurrence(workspace, call.id).id, rule="FREQ=SECONDLY")
    (row,) = rows(workspace)
    assert (row.id, row.repeats, row.time.earliest) == (call.id, True, MONDAYS[0])


# --- any rule, any occurrence: what was not meant stays as it was -------------------------------------------------------------------------

RULES = st.sampled_from([
    "FREQ=DAILY;COUNT=9", "FREQ=DAILY;INTERVAL=3;UNTIL=20190601", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=12",
    "FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=8", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
    "FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=WEEKLY;UNTIL=20190401\nFREQ=MONTHLY;COUNT=5",
])  # fmt: skip
SPAN = (date(2017, 1, 1), date(2020, 6, 30))
_EXAMPLES = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@contextmanager
def _made(workspace: Workspace, rule: str, timed: bool) -> Iterator[Activity]:
    """An activity with this rule and a further date, for as long as the block lasts."""
    frame = CALL if timed else replace(CALL, latest=date(2019, 1, 8), start_time=None, end_time=None, zone=None)
    made = activities.create_activity(workspace, title="Any", time=frame)
    repetition.set_repetition(workspace, activity_id=made.id, rule=rule, dates=["2019-02-20"])
    yield made
    with workspace.read() as reader:
        left = [one.id for one in reader.all(Activity) if one.repeats_id is None]
    for id in left:
        activities.delete_activity(workspace, activity_id=id)


def _shown(workspace: Workspace) -> list[tuple[date, str]]:
    return sorted((row.time.earliest, row.title) for row in rows(workspace, *SPAN) if row.time.earliest is not None)


@_EXAMPLES
@given(
    rule=RULES, timed=st.booleans(), which=st.integers(0, 30), other=st.integers(0, 30), delete=st.booleans(), scope=st.sampled_from(Scope)
)
def test_only_what_is_meant_changes(
    workspace: Workspace, rule: str, timed: bool, which: int, other: int, delete: bool, scope: Scope
) -> None:
    with _made(workspace, rule, timed):
        found = rows(workspace, *SPAN)
        one, two = found[which % len(found)], found[other % len(found)]
        if one.id != two.id:
            repetition.change_occurrence(workspace, row_id=two.id, scope=Scope.THIS, title="Other")
        before, kept = _shown(workspace), everything(workspace)
        day = one.time.earliest
        assert day is not None
        meant = {Scope.THIS: [day], Scope.ALL: [each for each, _ in before], Scope.FUTURE: [each for each, _ in before if each >= day]}[
            scope
        ]

        def act() -> None:
            if delete:
                repetition.delete_occurrence(workspace, row_id=one.id, scope=scope)
            else:
                repetition.change_occurrence(workspace, row_id=one.id, scope=scope, title="New")

        if scope is Scope.FUTURE and "INTERVAL" in rule and day == date(2019, 2, 20):
            with suppress(Invalid):  # a further date lies between the steps of the rule, which then cannot begin with it
                act()
                workspace.undo()
        else:
            act()
            if delete:
                assert _shown(workspace) == [(each, title) for each, title in before if each not in meant]
            else:
                assert _shown(workspace) == [(each, "New" if each in meant and title == "Any" else title) for each, title in before]
            workspace.undo()
        assert _shown(workspace) == before
        assert everything(workspace) == kept


@_EXAMPLES
@given(rule=RULES, timed=st.booleans(), days=st.integers(-40, 40), which=st.integers(0, 20), left_out=st.integers(0, 20))
def test_a_move_of_all_keeps_their_number_and_what_was_left_out(
    workspace: Workspace, rule: str, timed: bool, days: int, which: int, left_out: int
) -> None:
    with _made(workspace, rule, timed) as made:
        found = rows(workspace, date(2019, 1, 1), date(2019, 12, 31))
        repetition.delete_occurrence(workspace, row_id=found[left_out % len(found)].id, scope=Scope.THIS)
        found = rows(workspace, date(2019, 1, 1), date(2019, 12, 31))
        one, before, kept = found[which % len(found)], _shown(workspace), everything(workspace)
        assert one.time.earliest is not None
        ended = recurrence(workspace, made.id).last is not None
        repetition.move_occurrence(workspace, row_id=one.id, scope=Scope.ALL, first=one.time.earliest + timedelta(days=days))
        assert read(workspace, made.id).time.earliest == date(2019, 1, 7) + timedelta(days=days)
        assert len(recurrence(workspace, made.id).exceptions) == 1
        if ended and "SETPOS" not in rule:
            assert abs(len(_shown(workspace)) - len(before)) <= 1  # a further date may fall on a day of the rule
        if days:
            workspace.undo()
        assert everything(workspace) == kept
