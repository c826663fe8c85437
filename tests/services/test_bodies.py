"""Bodies, their rules and seats: what is done to them, and what is seen on a day."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Body,
    BodyRules,
    Classification,
    College,
    Composition,
    MajorityKind,
    MajorityRule,
    Organisation,
    Person,
    Seat,
    SeatTerm,
)
from gsef_desktop.services import bodies, body_details, members, seat_terms
from gsef_desktop.services.body_history import list_histories, organisation_seats
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 6, 30)


@pytest.fixture
def board(workspace: Workspace) -> Body:
    """A board of three stated members and advisors as requested."""
    body = bodies.add_body(workspace, name="Example Board")
    with workspace.edit(message("Test")) as unit:
        unit.add(Composition(body_id=body.id, classification=Classification.MEMBER, title="Members", least=3, most=3, rank="B"))
        unit.add(Composition(body_id=body.id, classification=Classification.ADVISOR, title="Advisors", as_requested=True, rank="C"))
        unit.add(BodyRules(body_id=body.id, quorum_share=0.5, valid_from=date(2019, 1, 1)))
    return body


def test_seats_stand_under_the_line_that_speaks_of_them(workspace: Workspace, board: Body) -> None:
    for classification in (Classification.ADVISOR, Classification.VICE_CHAIR, Classification.CHAIR, Classification.OBSERVER):
        bodies.add_seat(workspace, body_id=board.id, classification=classification)
    (group,) = body_details.list_bodies(workspace, day=DAY, language="en")
    shown = [
        (line.composition.title if line.composition else "", [seat.classification.value for seat in line.seats], line.agrees)
        for line in group.lines
    ]
    assert shown == [("Members", ["chair", "vice-chair"], False), ("Advisors", ["advisor"], True), ("", ["observer"], True)]
    assert group.quorum == 2
    bodies.add_seat(workspace, body_id=board.id, classification=Classification.MEMBER)
    (group,) = body_details.list_bodies(workspace, day=DAY, language="en")
    assert group.lines[0].agrees


def test_lines_of_one_classification_share_seats_by_their_titles(workspace: Workspace, board: Body) -> None:
    bodies.add_composition(workspace, body_id=board.id, classification=Classification.ADVISOR, title="To come")
    one = bodies.add_seat(workspace, body_id=board.id, classification=Classification.ADVISOR)
    seat_terms.set_term(workspace, seat_id=one.id, day=DAY, text="to come")
    (group,) = body_details.list_bodies(workspace, day=DAY, language="en")
    counts = {line.composition.title: len(line.seats) for line in group.lines if line.composition}
    assert counts == {"Members": 0, "Advisors": 0, "To come": 1}


def test_a_holder_is_named_changed_and_taken_out(workspace: Workspace, board: Body) -> None:
    seat = bodies.add_seat(workspace, body_id=board.id, classification=Classification.CHAIR)
    town = members.add_organisation(workspace, name="Example Town")
    seat_terms.set_holder(workspace, seat_id=seat.id, day=DAY, organisation="example town", person="Ada Example")
    details = body_details.seat_details(workspace, seat_id=seat.id, language="en")
    assert [(one.term.organisation_id, one.organisation, one.person) for one in details.terms] == [(town.id, "Example Town", "Ada Example")]
    seat_terms.set_holder(workspace, seat_id=seat.id, day=DAY, person="", deputy="Bruno Sample")
    details = body_details.seat_details(workspace, seat_id=seat.id, language="en")
    assert [(one.person, one.deputy) for one in details.terms] == [("", "Bruno Sample")]
    seat_terms.set_holder(workspace, seat_id=seat.id, day=DAY, organisation="", deputy="")
    assert body_details.seat_details(workspace, seat_id=seat.id, language="en").terms == ()
    seat_terms.set_holder(workspace, seat_id=seat.id, day=DAY, organisation="")
    with workspace.read() as reader:
        assert reader.count(SeatTerm) == 0


def test_a_new_term_ends_the_one_before(workspace: Workspace, board: Body) -> None:
    seat = bodies.add_seat(workspace, body_id=board.id, classification=Classification.CHAIR)
    seat_terms.set_holder(workspace, seat_id=seat.id, day=DAY, person="Ada Example")
    seat_terms.change_holder(workspace, seat_id=seat.id, day=date(2019, 7, 1), person="Bruno Sample")
    details = body_details.seat_details(workspace, seat_id=seat.id, language="en")
    assert [(one.person, one.term.valid_from, one.term.valid_to) for one in details.terms] == [
        ("Bruno Sample", date(2019, 7, 1), None), ("Ada Example", None, DAY),
    ]  # fmt: skip
    (row,) = body_details.list_bodies(workspace, day=DAY, language="en")[0].seats
    assert row.person == "Ada Example"
    with pytest.raises(Invalid):
        seat_terms.set_term(workspace, seat_id=seat.id, day=date(2019, 7, 2), valid_to=date(2019, 1, 1))


def test_rules_are_changed_where_they_hold(workspace: Workspace, board: Body) -> None:
    bodies.set_rules(workspace, body_id=board.id, day=DAY, quorum=4, quorum_share=None)
    with workspace.read() as reader:
        assert [(one.quorum, one.valid_from) for one in reader.all(BodyRules)] == [(4, date(2019, 1, 1))]
    bodies.set_rules(workspace, body_id=board.id, day=date(2018, 1, 1), frequency="Yearly")
    with workspace.read() as reader:
        assert reader.count(BodyRules, body_id=board.id) == 2


# --- rules -------------------------------------------------------------------------------------------------------------------------------


def _rules(workspace: Workspace) -> list[tuple[str, date | None, date | None]]:
    with workspace.read() as reader:
        return [
            (one.title, one.valid_from, one.valid_to) for one in sorted(reader.all(BodyRules), key=lambda one: one.valid_from or date.min)
        ]


NEW_YEAR, EVE = date(2025, 1, 1), date(2024, 12, 31)


def test_new_rules_begin_as_a_copy_of_those_before(workspace: Workspace, board: Body) -> None:
    cities = bodies.add_college(workspace, body_id=board.id, day=DAY, title="Cities", weight=60)
    bodies.add_majority(workspace, body_id=board.id, day=DAY, subject="Admission", kind=MajorityKind.QUALIFIED, share=2 / 3)
    with workspace.read() as reader:
        line = reader.all(Composition, classification=Classification.MEMBER)[0]
    bodies.change_under_rules(workspace, record=Composition, record_id=line.id, college_id=cities.id, votes=2.0)
    before = _rules(workspace)
    made = bodies.begin_rules(workspace, body_id=board.id, day=NEW_YEAR, title="Charter of 2025")
    assert _rules(workspace) == [("", date(2019, 1, 1), EVE), ("Charter of 2025", NEW_YEAR, None)]
    assert made.quorum_share == 0.5
    bodies.set_rules(workspace, body_id=board.id, day=NEW_YEAR, quorum_share=2 / 3)
    old = body_details.body_details(workspace, body_id=board.id, day=EVE, language="en")
    new = body_details.body_details(workspace, body_id=board.id, day=NEW_YEAR, language="en")
    assert old.group.rules is not None
    assert old.group.rules.quorum_share == 0.5
    for details in (old, new):
        assert [(one.title, one.weight) for one in details.colleges] == [("Cities", 60)]
        assert [(one.subject, one.share) for one in details.majorities] == [("Admission", 2 / 3)]
        lines = [one.composition for one in details.group.lines if one.composition]
        assert [one.title for one in lines] == ["Members", "Advisors"]
        assert (lines[0].college_id, lines[0].votes) == (details.colleges[0].id, 2.0)
    assert old.colleges[0].id != new.colleges[0].id
    workspace.undo()
    workspace.undo()
    assert _rules(workspace) == before
    with workspace.read() as reader:
        assert reader.count(College) == 1
        assert {one.rules_id for one in reader.all(Composition)} == {None}


def test_rules_that_begin_before_there_are_any_leave_the_old_composition_to_the_time_before(workspace: Workspace) -> None:
    board = bodies.add_body(workspace, name="Example Board")
    bodies.add_composition(workspace, body_id=board.id, classification=Classification.MEMBER, title="Members")
    bodies.begin_rules(workspace, body_id=board.id, day=NEW_YEAR)
    assert _rules(workspace) == [("", None, EVE), ("", NEW_YEAR, None)]
    with workspace.read() as reader:
        assert reader.count(Composition) == 2
    with pytest.raises(Invalid, match="on that day already"):
        bodies.begin_rules(workspace, body_id=board.id, day=NEW_YEAR)


def test_rules_between_others_end_where_the_next_begin(workspace: Workspace, board: Body) -> None:
    bodies.begin_rules(workspace, body_id=board.id, day=NEW_YEAR)
    bodies.begin_rules(workspace, body_id=board.id, day=date(2022, 1, 1), title="between")
    assert _rules(workspace)[1] == ("between", date(2022, 1, 1), EVE)
    assert body_details.body_details(workspace, body_id=board.id, day=DAY, language="en").problems == ()


def test_moving_the_first_day_of_rules_moves_the_last_day_of_those_before(workspace: Workspace, board: Body) -> None:
    made = bodies.begin_rules(workspace, body_id=board.id, day=NEW_YEAR)
    bodies.set_rules_span(workspace, rules_id=made.id, valid_from=date(2025, 3, 1), valid_to=None)
    assert _rules(workspace) == [("", date(2019, 1, 1), date(2025, 2, 28)), ("", date(2025, 3, 1), None)]
    with pytest.raises(Invalid):
        bodies.set_rules_span(workspace, rules_id=made.id, valid_from=date(2018, 1, 1), valid_to=None)
    bodies.delete_rules(workspace, rules_id=made.id)
    assert _rules(workspace) == [("", date(2019, 1, 1), None)]


def test_senseless_numbers_are_refused(workspace: Workspace, board: Body) -> None:
    for fields in ({"quorum": -1}, {"quorum_share": 1.5}):
        with pytest.raises(Invalid):
            bodies.set_rules(workspace, body_id=board.id, day=DAY, **fields)
    bodies.add_majority(workspace, body_id=board.id, day=DAY)
    with pytest.raises(Invalid, match="a majority for that already"):
        bodies.add_majority(workspace, body_id=board.id, day=DAY)


def test_what_belongs_to_rules_is_deleted_alone_or_with_them(workspace: Workspace, board: Body) -> None:
    college = bodies.add_college(workspace, body_id=board.id, day=DAY, title="Cities")
    with workspace.read() as reader:
        line = reader.all(Composition)[0]
    bodies.change_under_rules(workspace, record=Composition, record_id=line.id, college_id=college.id)
    bodies.delete_under_rules(workspace, record=College, record_id=college.id)
    with workspace.read() as reader:
        assert reader.get(Composition, line.id).college_id is None
    bodies.add_majority(workspace, body_id=board.id, day=DAY)
    members.delete(workspace, record=Body, record_id=board.id)
    with workspace.read() as reader:
        assert reader.count(MajorityRule) == reader.count(BodyRules) == reader.count(Composition) == 0


# --- composition and seats ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def committee(workspace: Workspace) -> Body:
    """A committee of 2 + 2 + 4 + 2 + 3 members, and two or three advisors."""
    body = bodies.add_body(workspace, name="Committee")
    with workspace.edit(message("Test")) as unit:
        for rank, (kind, title, number) in enumerate((
            (Classification.CHAIR, "Chairs", 2), (Classification.CO_CHAIR, "Co-chairs", 2), (Classification.VICE_CHAIR, "Vice chairs", 4),
            (Classification.INTERNATIONAL_NETWORK, "International", 2), (Classification.REGIONAL_NETWORK, "Regional", 3),
        )):  # fmt: skip
            unit.add(Composition(body_id=body.id, classification=kind, title=title, least=number, most=number, rank="BCDEF"[rank]))
        unit.add(Composition(body_id=body.id, classification=Classification.ADVISOR, title="Advisors", least=2, most=3, rank="G"))
        unit.add(Composition(body_id=body.id, classification=Classification.OBSERVER, title="Observers", as_requested=True, rank="H"))
    return body


def _statement(workspace: Workspace, day: date = DAY) -> tuple[str, bool]:
    (group,) = body_details.list_bodies(workspace, day=day, language="en")
    return str(group.statement.text), group.statement.agrees


def test_the_missing_seats_are_made_in_one_step(workspace: Workspace, committee: Body) -> None:
    assert _statement(workspace)[0].startswith("2 + 2 + 4 + 2 + 3 = 13 are stated, 0 seats exist (Chairs: 0 / 2, ")
    for kind in (Classification.CHAIR, Classification.VICE_CHAIR):
        bodies.add_seat(workspace, body_id=committee.id, classification=kind)
    bodies.make_seats(workspace, body_id=committee.id, day=DAY)
    assert _statement(workspace) == ("2 + 2 + 4 + 2 + 3 = 13 are stated, 13 seats exist", True)
    with workspace.read() as reader:
        kinds = [seat.classification for seat in reader.all(Seat, order_by=("rank",))]
    assert kinds == sorted(kinds, key=list(Classification).index)
    assert kinds.count(Classification.ADVISOR) == 2
    with pytest.raises(Invalid, match="No seat is missing"):
        bodies.make_seats(workspace, body_id=committee.id, day=DAY)
    workspace.undo()
    with workspace.read() as reader:
        assert reader.count(Seat) == 2


def test_what_does_not_agree_is_named_by_its_line(workspace: Workspace, committee: Body) -> None:
    bodies.make_seats(workspace, body_id=committee.id, day=DAY)
    with workspace.read() as reader:
        gone = reader.all(Seat, classification=Classification.VICE_CHAIR)[0]
    bodies.remove_seats(workspace, ids=[gone.id], day=DAY)
    assert _statement(workspace) == ("2 + 2 + 4 + 2 + 3 = 13 are stated, 12 seats exist (Vice chairs: 3 / 4)", False)
    for _ in range(3):
        bodies.add_seat(workspace, body_id=committee.id, classification=Classification.OBSERVER)
    bodies.add_seat(workspace, body_id=committee.id, classification=Classification.VICE_CHAIR)
    for _ in range(2):
        bodies.add_seat(workspace, body_id=committee.id, classification=Classification.ADVISOR)
    assert not _statement(workspace)[1]  # four advisors, where two or three are stated
    (group,) = body_details.list_bodies(workspace, day=DAY, language="en")
    assert (group.statement.sum_agrees, group.statement.others) == (True, "Advisors: 4 / 2–3")


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ([(2, 3), (4, 4)], "2–3 + 4 = 6–7 are stated, 0 seats exist (A: 0 / 2–3, B: 0 / 4)"),
        ([(2, None), (None, 4)], "≥ 2 + ≤ 4 = ≥ 2 are stated, 0 seats exist (A: 0 / ≥ 2)"),
        ([(None, 3), (None, 4)], "≤ 3 + ≤ 4 = ≤ 7 are stated, 0 seats exist"),
        ([(13, 13)], "13 are stated, 0 seats exist"),
        ([(1, 1)], "stated: 1, seats in the file: 0"),
        ([(None, None)], "None"),
    ],
)  # fmt: skip
def test_ranges_are_added_up(workspace: Workspace, numbers: list[tuple[int | None, int | None]], said: str) -> None:
    body = bodies.add_body(workspace, name="Board")
    kinds = (Classification.CHAIR, Classification.MEMBER)
    with workspace.edit(message("Test")) as unit:
        for number, (least, most) in enumerate(numbers):
            kind, title, rank = kinds[number], "AB"[number], "BC"[number]
            unit.add(Composition(body_id=body.id, classification=kind, title=title, least=least, most=most, rank=rank))
    assert _statement(workspace)[0] == said


def test_a_seat_with_a_history_ends_and_one_without_goes(workspace: Workspace, board: Body) -> None:
    held, empty = (bodies.add_seat(workspace, body_id=board.id, classification=Classification.CHAIR) for _ in range(2))
    seat_terms.give_seat(workspace, seat_id=held.id, person="Ada Example", valid_from=date(2018, 1, 1))
    seat_terms.give_seat(workspace, seat_id=empty.id, person="Bruno Sample", valid_from=date(2020, 1, 1))
    bodies.remove_seats(workspace, ids=[held.id, empty.id], day=DAY)
    with workspace.read() as reader:
        (seat,) = reader.all(Seat)
        (term,) = reader.all(SeatTerm)
    assert (seat.id, seat.valid_to, term.valid_to) == (held.id, date(2019, 6, 29), date(2019, 6, 29))
    days = (date(2019, 6, 29), DAY)
    shown = [len(body_details.list_bodies(workspace, day=day, language="en")[0].seats) for day in days]
    assert shown == [1, 0]
    workspace.undo()
    with workspace.read() as reader:
        assert (reader.count(Seat), reader.count(SeatTerm)) == (2, 2)


def test_seats_change_places(workspace: Workspace, board: Body) -> None:
    made = [bodies.add_seat(workspace, body_id=board.id, classification=Classification.MEMBER, title=title) for title in "abcd"]

    def order() -> str:
        with workspace.read() as reader:
            return "".join(seat.title for seat in reader.all(Seat, order_by=("rank",)))

    bodies.move_seat(workspace, seat_id=made[3].id, beside_id=made[0].id, after=False)
    assert order() == "dabc"
    bodies.move_seat(workspace, seat_id=made[3].id, beside_id=made[1].id, after=True)
    assert order() == "abdc"
    with workspace.edit(message("Test")) as unit:
        for seat in made:
            unit.update(Seat, seat.id, rank="V")
    before = order()
    bodies.move_seat(workspace, seat_id=made[0].id, beside_id=made[1].id, after=True)
    assert sorted(order()) == sorted(before)
    assert order().index("a") == order().index("b") + 1
    other = bodies.add_body(workspace, name="Other")
    stranger = bodies.add_seat(workspace, body_id=other.id, classification=Classification.MEMBER)
    with pytest.raises(Invalid):
        bodies.move_seat(workspace, seat_id=stranger.id, beside_id=made[0].id, after=True)


# --- terms -------------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def chair(workspace: Workspace, board: Body) -> Seat:
    """A seat that Example Town holds from 2018 on, exercised by Ada Example."""
    seat = bodies.add_seat(workspace, body_id=board.id, classification=Classification.CHAIR)
    seat_terms.give_seat(
        workspace, seat_id=seat.id, organisation="Example Town", person="Ada Example", deputy="Cleo Test", valid_from=date(2018, 1, 1),
        valid_to=date(2020, 12, 31),
    )  # fmt: skip
    return seat


def _terms(workspace: Workspace, seat: Seat) -> list[tuple[str, str, str, date | None, date | None]]:
    found = body_details.seat_details(workspace, seat_id=seat.id, language="en").terms
    return [(one.organisation, one.person, one.deputy, one.term.valid_from, one.term.valid_to) for one in reversed(found)]


def test_another_person_takes_over_and_the_old_term_stays(workspace: Workspace, chair: Seat) -> None:
    seat_terms.change_holder(workspace, seat_id=chair.id, day=date(2019, 7, 1), person="Bruno Sample")
    old = ("Example Town", "Ada Example", "Cleo Test", date(2018, 1, 1), DAY)
    assert _terms(workspace, chair) == [old, ("Example Town", "Bruno Sample", "Cleo Test", date(2019, 7, 1), date(2020, 12, 31))]
    seat_terms.change_holder(workspace, seat_id=chair.id, day=date(2019, 7, 1), deputy="")
    assert _terms(workspace, chair)[1][2] == ""
    seat_terms.change_holder(workspace, seat_id=chair.id, day=date(2020, 1, 1), organisation="Other City")
    assert _terms(workspace, chair)[2] == ("Other City", "", "", date(2020, 1, 1), date(2020, 12, 31))
    workspace.undo()
    assert len(_terms(workspace, chair)) == 2


def test_who_sat_on_a_day(workspace: Workspace, board: Body, chair: Seat) -> None:
    seat_terms.change_holder(workspace, seat_id=chair.id, day=date(2019, 7, 1), person="Bruno Sample")
    seat_terms.vacate_seat(workspace, seat_id=chair.id, day=date(2020, 3, 1))
    bodies.add_seat(workspace, body_id=board.id, classification=Classification.MEMBER, valid_from=date(2020, 1, 1))
    seen = {}
    for day in (date(2017, 7, 9), date(2019, 6, 30), date(2019, 7, 9), date(2020, 3, 1)):
        (group,) = body_details.list_bodies(workspace, day=day, language="en")
        seen[day] = [(seat.organisation, seat.person, seat.deputy, seat.is_vacant) for seat in group.seats]
    assert seen == {
        date(2017, 7, 9): [("", "", "", True)],
        date(2019, 6, 30): [("Example Town", "Ada Example", "Cleo Test", False)],
        date(2019, 7, 9): [("Example Town", "Bruno Sample", "Cleo Test", False)],
        date(2020, 3, 1): [("", "", "", True), ("", "", "", True)],
    }


def test_terms_of_one_seat_may_not_overlap(workspace: Workspace, chair: Seat) -> None:
    with pytest.raises(Invalid, match="Example Town holds this seat on some of these days"):
        seat_terms.give_seat(workspace, seat_id=chair.id, person="Bruno Sample", valid_from=date(2020, 12, 31))
    with workspace.read() as reader:
        assert reader.count(Person, given_name="Bruno") == 0
    later = seat_terms.give_seat(workspace, seat_id=chair.id, person="Bruno Sample", valid_from=date(2021, 1, 1))
    with pytest.raises(Invalid, match="holds this seat"):
        seat_terms.correct_term(workspace, term_id=later.id, valid_from=date(2020, 6, 1))
    with pytest.raises(Invalid, match="holds this seat"):
        seat_terms.set_term(workspace, seat_id=chair.id, day=DAY, valid_to=None)
    with pytest.raises(Invalid, match="before it begins"):
        seat_terms.correct_term(workspace, term_id=later.id, valid_to=date(2020, 12, 31))
    with pytest.raises(Invalid, match="Nobody is named"):
        seat_terms.give_seat(workspace, seat_id=chair.id, deputy="Cleo Test", valid_from=date(2023, 1, 1))


def test_terms_that_overlap_already_can_still_be_corrected(workspace: Workspace, chair: Seat) -> None:
    with workspace.edit(message("Test")) as unit:
        other = unit.add(SeatTerm(seat_id=chair.id, text="somebody", valid_from=date(2020, 1, 1)))
    seat_terms.correct_term(workspace, term_id=other.id, text="somebody else")
    seat_terms.correct_term(workspace, term_id=other.id, valid_from=date(2020, 6, 1))
    assert len(body_details.seat_details(workspace, seat_id=chair.id, language="en").doubled) == 2
    seat_terms.correct_term(workspace, term_id=other.id, valid_from=date(2021, 1, 1), person="Bruno Sample")
    assert body_details.seat_details(workspace, seat_id=chair.id, language="en").doubled == frozenset()


def test_a_holder_typed_for_a_vacant_time_holds_the_seat_for_just_that_time(workspace: Workspace, chair: Seat) -> None:
    seat_terms.give_seat(workspace, seat_id=chair.id, person="Bruno Sample", valid_from=date(2022, 1, 1))
    seat_terms.set_holder(workspace, seat_id=chair.id, day=date(2021, 5, 1), person="Dora Model")
    assert ("", "Dora Model", "", date(2021, 1, 1), date(2021, 12, 31)) in _terms(workspace, chair)


def test_a_seat_is_left_vacant(workspace: Workspace, chair: Seat) -> None:
    seat_terms.vacate_seat(workspace, seat_id=chair.id, day=date(2018, 1, 1))
    assert _terms(workspace, chair) == []
    with pytest.raises(Invalid, match="Nobody holds"):
        seat_terms.vacate_seat(workspace, seat_id=chair.id, day=DAY)
    with pytest.raises(Invalid, match="Nobody is named"):
        seat_terms.change_holder(workspace, seat_id=chair.id, day=DAY)
    seat_terms.change_holder(workspace, seat_id=chair.id, day=DAY, person="Ada Example")
    assert _terms(workspace, chair) == [("", "Ada Example", "", DAY, None)]


def test_terms_that_end_soon_are_listed(workspace: Workspace, board: Body, chair: Seat) -> None:
    def ending(day: date) -> list[tuple[str, str, date | None]]:
        groups = body_details.list_bodies(workspace, day=day, language="en")
        return [(seat.organisation, group.name, seat.valid_to) for group in groups for seat in group.seats if seat.ends_soon]

    assert ending(DAY) == []
    assert ending(date(2020, 7, 1)) == [("Example Town", "Example Board", date(2020, 12, 31))]
    seat_terms.give_seat(workspace, seat_id=chair.id, organisation="Other City", valid_from=date(2021, 1, 1))
    assert ending(date(2020, 7, 1)) == []


# --- over the years ----------------------------------------------------------------------------------------------------------------------


def test_a_body_and_an_organisation_over_the_years(workspace: Workspace, board: Body, chair: Seat) -> None:
    seat_terms.change_holder(workspace, seat_id=chair.id, day=date(2019, 7, 1), person="Bruno Sample")
    bodies.begin_rules(workspace, body_id=board.id, day=NEW_YEAR)
    (history,) = list_histories(workspace, language="en")
    assert [one.valid_from for one in history.rules] == [date(2019, 1, 1), NEW_YEAR]
    assert [[one.holder for one in row.terms] for row in history.seats] == [["Example Town, Ada Example", "Example Town, Bruno Sample"]]
    with workspace.read() as reader:
        town = reader.all(Organisation)[0]
    held = organisation_seats(workspace, organisation_id=town.id, language="en")
    assert [(one.body, one.names.person, one.names.term.valid_from) for one in held] == [
        ("Example Board", "Ada Example", date(2018, 1, 1)), ("Example Board", "Bruno Sample", date(2019, 7, 1)),
    ]  # fmt: skip


def test_votes_and_quorum_follow_the_lines(workspace: Workspace, board: Body, chair: Seat) -> None:
    bodies.add_seat(workspace, body_id=board.id, classification=Classification.ADVISOR)
    with workspace.read() as reader:
        advisors = reader.all(Composition, classification=Classification.ADVISOR)[0]
    (group,) = body_details.list_bodies(workspace, day=DAY, language="en")
    assert (group.quorum_rule.needed, group.quorum_rule.whole, group.votes) == (1, 1, Fraction(1))
    bodies.change_under_rules(workspace, record=Composition, record_id=advisors.id, in_quorum=True, votes=0.5)
    (group,) = body_details.list_bodies(workspace, day=DAY, language="en")
    assert (group.quorum_rule.needed, group.quorum_rule.whole, group.quorum_rule.held, group.votes) == (2, 2, 1, Fraction(3, 2))
