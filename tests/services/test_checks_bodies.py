"""What the checks find in bodies."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.findings import FindingView
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Body,
    BodyRules,
    Classification,
    Composition,
    FindingKind,
    FindingState,
    Organisation,
    Person,
    PersonFunction,
    Seat,
    SeatTerm,
    Severity,
)
from gsef_desktop.services import bodies, checks, seat_terms
from gsef_desktop.services.erasing import erase_person
from gsef_desktop.storage.workspace import Workspace


def _found(workspace: Workspace) -> dict[str, FindingView]:
    found = checks.findings(workspace, year=2019)
    counted = checks.count_findings(workspace, year=2019)
    assert sum(counted.values()) == len(found)
    return {str(one.title): one for one in found}


@pytest.fixture
def board(workspace: Workspace) -> Body:
    """Four vice chairs are stated and there, and a secretary is stated who has no seat."""
    with workspace.edit(message("Fill")) as unit:
        body = unit.add(Body(name="Board"))
        unit.add(Composition(body_id=body.id, classification=Classification.CHAIR, title="Chairs", least=1, most=1, rank="B"))
        unit.add(Composition(body_id=body.id, classification=Classification.VICE_CHAIR, title="Vice chairs", least=4, most=4, rank="C"))
        unit.add(Composition(body_id=body.id, classification=Classification.SECRETARIAT, title="Secretariat", least=1, most=1, rank="D"))
        unit.add(Seat(id="chair", body_id=body.id, classification=Classification.CHAIR))
        for number in range(4):
            unit.add(Seat(id=f"vice{number}", body_id=body.id, classification=Classification.VICE_CHAIR))
    return body


def test_too_few_seats_are_found_until_they_are_made(workspace: Workspace, board: Body) -> None:
    assert _found(workspace) == {}
    bodies.remove_seats(workspace, ids=["vice2"], day=date(2019, 1, 1))
    (title,) = found = _found(workspace)
    assert title == "Board: 1 + 4 = 5 are stated, 4 seats exist (Vice chairs: 3 / 4, Secretariat: 0 / 1)"
    assert (found[title].kind, found[title].severity) == (FindingKind.MISSING, Severity.WARNING)
    assert [ref.id for ref in found[title].subjects] == [board.id]
    bodies.add_seat(workspace, body_id=board.id, classification=Classification.VICE_CHAIR)
    assert _found(workspace) == {}


def test_a_finding_that_was_set_aside_comes_back_when_it_is_another_one(workspace: Workspace, board: Body) -> None:
    bodies.remove_seats(workspace, ids=["vice2"], day=date(2019, 1, 1))
    (finding,) = _found(workspace).values()
    checks.set_aside(workspace, finding=finding)
    assert _found(workspace) == {}
    (aside,) = checks.findings(workspace, year=2019, with_set_aside=True)
    assert aside.state is FindingState.SET_ASIDE
    bodies.remove_seats(workspace, ids=["vice3"], day=date(2019, 1, 1))
    assert len(_found(workspace)) == 1


def test_a_seat_held_by_two_is_a_clash(workspace: Workspace, board: Body) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.add(SeatTerm(seat_id="chair", text="one", valid_to=date(2019, 7, 31)))
        unit.add(SeatTerm(seat_id="chair", text="another", valid_from=date(2019, 7, 31)))
    found = _found(workspace)["Board: one and another hold one seat at once"]
    assert (found.kind, found.severity, found.subjects[0].id) == (FindingKind.CLASH, Severity.ERROR, "chair")
    assert [source.text for source in found.sources] == ["one, … – 31 July 2019", "another, 31 July 2019 – …"]
    seat_terms.correct_term(workspace, term_id=_newest(workspace), valid_from=date(2019, 8, 1))
    assert _found(workspace) == {}


def _newest(workspace: Workspace) -> str:
    with workspace.read() as reader:
        return reader.all(SeatTerm, order_by=("-valid_from",))[0].id


def test_rules_that_overlap_or_leave_a_gap_are_found(workspace: Workspace, board: Body) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.add(BodyRules(id="a", body_id=board.id, valid_to=date(2018, 12, 31)))
        unit.add(BodyRules(id="b", body_id=board.id, valid_from=date(2019, 2, 1)))
    assert list(_found(workspace)) == ["Board: no rules hold on 1 January 2019 – 31 January 2019"]
    with workspace.edit(message("Test")) as unit:
        unit.update(BodyRules, "a", valid_to=date(2019, 2, 28))
    found = _found(workspace)["Board: two rules hold at once on 1 February 2019 – 28 February 2019"]
    assert found.kind is FindingKind.CLASH
    bodies.set_rules_span(workspace, rules_id="a", valid_from=None, valid_to=date(2019, 1, 31))
    assert _found(workspace) == {}


def test_somebody_who_sits_for_others_is_a_note(workspace: Workspace, board: Body) -> None:
    with workspace.edit(message("Test")) as unit:
        town, ada = unit.add(Organisation(name="Example Town")), unit.add(Person(given_name="Ada", family_name="Example"))
        unit.add(SeatTerm(seat_id="chair", organisation_id=town.id, person_id=ada.id))
    found = _found(workspace)["Board: Ada Example sits for Example Town without a function there"]
    assert found.severity is Severity.NOTE
    with workspace.edit(message("Test")) as unit:
        function = unit.add(PersonFunction(person_id=ada.id, organisation_id=town.id, valid_to=date(2010, 1, 1)))
        unit.add(SeatTerm(seat_id="vice0", organisation_id=town.id, person_id=ada.id, valid_from=date(2015, 1, 1)))
    (title,) = found_now = _found(workspace)
    assert title == "Board: Ada Example sits for Example Town without a function there"  # of the term that began in 2015
    assert [ref.id for ref in found_now[title].subjects] == ["vice0", ada.id]
    with workspace.edit(message("Test")) as unit:
        unit.update(PersonFunction, function.id, valid_to=None)
    assert _found(workspace) == {}


def test_who_was_erased_is_not_said_to_sit_for_others(workspace: Workspace, board: Body) -> None:
    with workspace.edit(message("Test")) as unit:
        town, ada = unit.add(Organisation(name="Example Town")), unit.add(Person(given_name="Ada", family_name="Example"))
        unit.add(PersonFunction(person_id=ada.id, organisation_id=town.id))
        unit.add(SeatTerm(seat_id="chair", organisation_id=town.id, person_id=ada.id))
    erase_person(workspace, person_id=ada.id)
    assert _found(workspace) == {}


def test_several_of_them_are_one_finding(workspace: Workspace, board: Body) -> None:
    for number in range(3):
        seat_terms.set_holder(
            workspace, seat_id=f"vice{number}", day=date(2019, 1, 1), organisation=f"Example Town {number}", person=f"Ada Example{number}"
        )
    (finding,) = _found(workspace).values()
    assert str(finding.title) == "Board: 3 people sit for organisations without a function there"
    assert [source.text for source in finding.sources] == [f"Example Town {number}: Ada Example{number}" for number in range(3)]


def test_a_term_that_ends_with_nobody_after_it_is_a_note(workspace: Workspace, board: Body) -> None:
    seat_terms.give_seat(workspace, seat_id="chair", person="Ada Example", valid_to=date(2020, 3, 31))
    found = _found(workspace)["Board: the term of Ada Example ends on 31 March 2020, and nobody comes after it"]
    assert (found.severity, found.subjects[0].id) == (Severity.NOTE, "chair")
    seat_terms.give_seat(workspace, seat_id="chair", person="Bruno Sample", valid_from=date(2020, 4, 1))
    assert _found(workspace) == {}
