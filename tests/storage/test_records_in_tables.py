"""Every kind of record comes back from the file as it went in."""

from __future__ import annotations

import contextlib
import typing
from datetime import date, time
from enum import Enum
from types import UnionType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from gsef_desktop.domain import records
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    RECORDS,
    Activity,
    ActivityKind,
    Organisation,
    Person,
    Programme,
    Record,
    Translation,
    kind_of,
    link_id,
)  # fmt: skip
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.tables import table
from gsef_desktop.storage.workspace import Workspace

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))


def _frames() -> st.SearchStrategy[TimeFrame]:
    known = st.tuples(DAYS, DAYS).map(
        lambda days: TimeFrame(earliest=min(days), latest=max(days), precision=Precision.DAY, start_time=time(9, 30), zone="Asia/Seoul")
    )
    return st.one_of(known, TEXT.map(lambda text: TimeFrame(text=text)))


def _values(hint: typing.Any) -> st.SearchStrategy[typing.Any]:
    plain: dict[typing.Any, st.SearchStrategy[typing.Any]] = {
        str: TEXT, int: st.integers(-(2**40), 2**40), float: st.floats(-1e6, 1e6), bool: st.booleans(), bytes: st.binary(max_size=50),
        date: DAYS, time: st.times(), TimeFrame: _frames(), Place: st.builds(Place, text=TEXT, city=TEXT, online=st.booleans()),
    }  # fmt: skip
    if typing.get_origin(hint) is typing.Annotated:
        # a reference: None where that may be, and any id where it may not (the edit is not committed)
        hint = hint.__origin__
        return st.none() if isinstance(hint, UnionType) else st.just("somebody")
    if isinstance(hint, UnionType):
        return st.one_of(st.none(), _values(next(part for part in typing.get_args(hint) if part is not type(None))))
    if typing.get_origin(hint) is tuple:
        return st.lists(TEXT, max_size=3).map(tuple)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    return plain[hint]


@st.composite
def any_record(draw: st.DrawFn, cls: type[Record]) -> Record:
    """A record of a class with anything in its fields."""
    hints = typing.get_type_hints(cls, vars(records), include_extras=True)
    return cls(**{name: draw(_values(hint)) for name, hint in hints.items() if name != "id"})


@pytest.mark.parametrize("cls", RECORDS, ids=kind_of)
def test_any_record_comes_back(cls: type[Record], workspace: Workspace) -> None:
    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
    @given(record=any_record(cls))
    def check(record: Record) -> None:
        with contextlib.suppress(KeyboardInterrupt), workspace.edit(message("Add")) as unit:
            unit.add(record)
            assert unit.get(cls, record.id) == record
            raise KeyboardInterrupt  # nothing is kept

    check()


def test_records_are_found_by_equal_fields_in_order(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        line = unit.add(Programme(year=2019))
        unit.add_all(
            Activity(
                title=f"A{number}", programme_id=line.id if number % 2 else None,
                kind=ActivityKind.CALL if number == 3 else ActivityKind.EVENT,
                time=TimeFrame(earliest=date(2019, 1, 9 - number), latest=date(2019, 2, 1), precision=Precision.DAY),
            )
            for number in range(6)
        )  # fmt: skip
    with workspace.read() as reader:
        titles = [activity.title for activity in reader.all(Activity, order_by=["time.earliest"], programme_id=line.id)]
        assert titles == ["A5", "A3", "A1"]
        assert [a.title for a in reader.all(Activity, order_by=["-title"], limit=2, offset=1)] == ["A4", "A3"]
        assert reader.count(Activity, programme_id=None) == 3
        assert reader.count(Activity, kind=[ActivityKind.CALL], title={"A3", "A4"}) == 1
        assert reader.count(Activity, title=()) == 0
        assert [a.title for a in reader.select(Activity, where="t.title > :x", order="ORDER BY t.title", parameters={"x": "A4"})] == ["A5"]
        with pytest.raises(TypeError):
            reader.all(Activity, colour="red")


def test_sqlalchemy_asks_the_same_tables(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        unit.add_all(Person(family_name=name) for name in ("Example", "Sample", "Example"))
    people = table(Person)
    wanted = people.c.family_name.in_(["Example", "Other"])
    statement = select(people.c.family_name, func.count()).where(wanted).group_by(people.c.family_name)
    with workspace.read() as reader:
        assert reader.execute(statement) == [("Example", 2)]


def test_update_sets_fields_and_embedded_values_whole(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        made = unit.add(Activity(title="Forum"))
        frame = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED)
        changed = unit.update(Activity, made.id, title="Global forum", time=frame, place=Place(text="Seoul", country="KR"))
        assert (changed.title, changed.time, changed.place.country) == ("Global forum", frame, "KR")
        for wrong in ({"colour": "red"}, {"id": "x"}, {"time": None}):
            with pytest.raises(TypeError):
                unit.update(Activity, made.id, **wrong)
        with pytest.raises(NotFound):
            unit.update(Activity, "nobody", title="x")


def test_deleted_records_are_gone_and_come_back_when_added_again(workspace: Workspace) -> None:
    id = link_id("activity", "a", "title", "fr")
    made = Translation(id=id, owner_kind="activity", owner_id="a", field="title", language="fr", text="Réunion")
    with workspace.edit(message("Add")) as unit:
        unit.add(made)
        assert unit.texts("activity", ["a", "b"], "fr") == {("a", "title"): "Réunion"}
        with pytest.raises(Invalid):
            unit.add(made)
        with pytest.raises(Invalid):
            unit.add_all([made])
        unit.delete(Translation, id)
        assert unit.find(Translation, id) is None
        assert unit.texts("activity", ["a"], "fr") == {}
        with pytest.raises(NotFound):
            unit.delete(Translation, id)
        unit.add(made)
    with workspace.read() as reader:
        assert reader.get(Translation, id) == made


def test_a_reference_must_lead_somewhere(workspace: Workspace) -> None:
    with pytest.raises(Invalid), workspace.edit(message("Add")) as unit:
        unit.add(Organisation(name="A", parent_id="nobody"))
    with workspace.read() as reader:
        assert reader.count(Organisation) == 0


def test_the_same_bytes_are_kept_once(workspace: Workspace) -> None:
    with workspace.edit(message("Add")) as unit:
        first = add_attachment(unit, b"paper", "application/pdf")
        assert add_attachment(unit, b"paper") == first
        assert add_attachment(unit, b"other") != first
        kept = unit.get(records.Attachment, first)
        assert (kept.data, kept.size, kept.media_type) == (b"paper", 5, "application/pdf")


def test_nothing_is_read_after_the_block(workspace: Workspace) -> None:
    with workspace.read() as reader:
        pass
    with pytest.raises(RuntimeError):
        reader.count(Person)
