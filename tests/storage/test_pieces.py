"""What holds on a day and what somebody is called, in SQL as the domain and the lists have it."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.membership import state_on
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Membership, MembershipStatus, Organisation, Person
from gsef_desktop.services.listing_common import person_name as shown_name
from gsef_desktop.storage.queries.members import members_on, status_counts
from gsef_desktop.storage.queries.pieces import person_name, state_on_day
from gsef_desktop.storage.queries.summary import members_named
from gsef_desktop.storage.workspace import Workspace

_DAYS = st.dates(date(2019, 1, 1), date(2019, 1, 12))
_STATES = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(MembershipStatus), st.none() | _DAYS), max_size=10)
_PARTS = st.sampled_from(["", "Ada", "홍길동"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(_STATES, _DAYS)
def test_the_newest_state_is_the_same_in_the_file_and_in_the_rule(
    workspace: Workspace, states: list[tuple[str, MembershipStatus, date | None]], day: date
) -> None:  # fmt: skip
    with workspace.edit(message("Fill")) as unit:
        for old in unit.all(Membership):
            unit.delete(Membership, old.id)
        if unit.find(Organisation, "a") is None:
            unit.add_all(Organisation(id=town, name=town) for town in "abc")
        made = [unit.add(Membership(organisation_id=town, status=status, since=since)) for town, status, since in states]
    made.sort(key=lambda one: one.id)  # of one day that of the greater id holds
    expected = {town: state_on([one for one in made if one.organisation_id == town], day) for town in "abc"}
    members = {town for town, state in expected.items() if state is not None and state.status is MembershipStatus.MEMBER}
    with workspace.read() as reader:
        found = reader.rows(f"SELECT o.id, {state_on_day('o.id', 'id')} FROM organisation AS o", {"day": day.isoformat()})
        assert dict(found) == {town: state.id if state is not None else None for town, state in expected.items()}
        assert members_on(reader, day) == members
        assert members_named(reader, day=day) == status_counts(reader, day=day).get(MembershipStatus.MEMBER, 0) == len(members)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    st.builds(
        Person, given_name=_PARTS, family_name=_PARTS, own_script_name=_PARTS, honorific=st.sampled_from(["", "Dr"]),
        family_name_first=st.booleans(), erased=st.booleans(),
    )
)  # fmt: skip
def test_a_person_is_called_the_same_in_the_file_and_in_lists(workspace: Workspace, person: Person) -> None:
    with workspace.edit(message("Fill")) as unit:
        unit.add(person)
    with workspace.read() as reader:
        sql = f"SELECT {person_name('t')} FROM person AS t WHERE t.id = :id"
        assert reader.rows(sql, {"id": person.id, "language": "fr"}) == [(shown_name(person, "fr"),)]
