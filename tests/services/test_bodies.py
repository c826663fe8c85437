"""Bodies, their rules and seats: what is done to them, and what is seen on a day."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Body,
    BodyRules,
    Classification,
    Composition,
    SeatTerm,
)
from gsef_desktop.services import bodies, body_details, members, seat_terms
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
