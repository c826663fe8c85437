"""Seats as the queries read them: which exist on a day, who holds them, and which two hold at once."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Body, Classification, Organisation, Person, Seat, SeatTerm
from gsef_desktop.domain.seat_terms import overlapping
from gsef_desktop.storage.queries.members import seat_rows, seats_held_twice
from gsef_desktop.storage.workspace import Workspace

_SPANS = st.lists(
    st.tuples(
        st.integers(0, 2), st.sampled_from(["town", "ada", "text", ""]), st.none() | st.integers(0, 40), st.none() | st.integers(0, 40)
    ),
    max_size=7,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(_SPANS)
def test_the_file_finds_the_same_overlaps_as_the_rule(workspace: Workspace, spans: list[tuple[int, str, int | None, int | None]]) -> None:
    start = date(2019, 1, 1)
    with workspace.edit(message("Fill")) as unit:
        for old in unit.all(SeatTerm):
            unit.delete(SeatTerm, old.id)
        if unit.find(Body, "b") is None:
            unit.add_all([Body(id="b", name="Board"), Organisation(id="o", name="Town"), Person(id="p", family_name="Example")])
            unit.add_all(Seat(id=str(number), body_id="b", classification=Classification.MEMBER) for number in range(3))
        terms: dict[int, list[SeatTerm]] = {0: [], 1: [], 2: []}
        for seat, holder, begins, ends in spans:
            first, last = (start + timedelta(days=each) if each is not None else None for each in (begins, ends))
            if first is not None and last is not None and last < first:
                first, last = last, first
            term = SeatTerm(
                seat_id=str(seat), organisation_id="o" if holder == "town" else None, person_id="p" if holder == "ada" else None,
                text="somebody" if holder == "text" else "", valid_from=first, valid_to=last,
            )  # fmt: skip
            terms[seat].append(unit.add(term))
    with workspace.read() as reader:
        assert seats_held_twice(reader) == [str(seat) for seat, own in terms.items() if overlapping(own)]


def test_seats_that_exist_on_a_day_with_their_deputies(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        unit.add_all([Body(id="b", name="Board"), Person(id="p", given_name="Ada", family_name="Example", honorific="Prof.")])
        unit.add(Seat(id="old", body_id="b", classification=Classification.CHAIR, valid_to=date(2019, 7, 8), rank="B"))
        unit.add(Seat(id="new", body_id="b", classification=Classification.CHAIR, valid_from=date(2019, 7, 9), rank="C"))
        unit.add(SeatTerm(id="t", seat_id="new", deputy_id="p", valid_from=date(2019, 7, 9)))
    with workspace.read() as reader:
        assert [row.id for row in seat_rows(reader, day=date(2019, 7, 8), language="en")] == ["old"]
        (row,) = seat_rows(reader, day=date(2019, 7, 9), language="en")
    assert (row.id, row.term_id, row.deputy_id, row.deputy, row.is_vacant) == ("new", "t", "p", "Prof. Ada Example", True)
