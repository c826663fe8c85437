"""What fits into a session: the three remedies, items at the same time, and who leads two of them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.agenda_content import Remedies, Segment
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Classification, Meeting, Person, Purpose, Seat, SeatTerm
from gsef_desktop.services import agenda, backlog, meetings
from gsef_desktop.services.agenda_fitting import in_lanes
from gsef_desktop.services.agenda_leads import in_language
from gsef_desktop.services.agenda_reading import list_leads, read_agenda
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace, with_participants=False)


def remedies(workspace: Workspace, meeting_id: str) -> Remedies:
    (found,) = read_agenda(workspace, meeting_id=meeting_id).remedies
    return found


def make_day(workspace: Workspace, text: str, *, hours: tuple[time, time] = (time(9), time(10))) -> Meeting:
    """A meeting of one session with these items."""
    made = meetings.make_meeting(workspace, title="Board")
    (session,) = meetings.find_meeting(workspace, meeting_id=made.id).sessions
    meetings.update_session(workspace, session_id=session.id, day=date(2019, 5, 6), start=hours[0], end=hours[1])
    agenda.paste_items(workspace, meeting_id=made.id, text=text)
    return made


def test_each_remedy_makes_the_session_fit(workspace: Workspace) -> None:
    made = make_day(workspace, "1. Report\t30\tInformation\n2. Budget\t25\tDecision\n3. Plans\t20\tDiscussion")
    found = remedies(workspace, made.id)
    assert (found.shorten_number, found.shorten_to, found.move_number, found.move_to, found.stretch_to) == (
        "1",
        15,
        "3",
        None,
        time(10, 15),
    )
    assert found.shorten_id is not None
    agenda.set_duration(workspace, item_ids=[found.shorten_id], minutes=found.shorten_to)
    assert not read_agenda(workspace, meeting_id=made.id).remedies
    workspace.undo()
    assert found.session_id is not None
    assert found.stretch_to is not None
    agenda.stretch_session(workspace, session_id=found.session_id, end=found.stretch_to)
    assert not read_agenda(workspace, meeting_id=made.id).remedies
    workspace.undo()
    assert found.move_id is not None
    backlog.put_off(workspace, item_ids=[found.move_id])
    assert not read_agenda(workspace, meeting_id=made.id).remedies


def test_an_item_is_moved_to_a_later_session_that_has_room(workspace: Workspace) -> None:
    made = make_day(workspace, "1. Report\t50\n2. Budget\t25")
    roomy = meetings.add_session(workspace, meeting_id=made.id)
    found = remedies(workspace, made.id)
    assert (found.move_number, found.move_to, found.move_day) == ("2", roomy.id, date(2019, 5, 7))
    assert found.move_id is not None
    agenda.move_items(workspace, item_ids=[found.move_id], session_id=found.move_to, after_id=None, depth=0)
    assert not read_agenda(workspace, meeting_id=made.id).remedies


def test_a_session_is_not_stretched_into_the_next_one_or_past_midnight(workspace: Workspace) -> None:
    made = make_day(workspace, "1. Report\t50\n2. Budget\t25")
    meetings.add_session(workspace, meeting_id=made.id, day=date(2019, 5, 6), start=time(10, 5), end=time(11))
    assert remedies(workspace, made.id).stretch_to is None
    late = make_day(workspace, "1. Report\t50\n2. Budget\t25", hours=(time(22, 55), time(23, 55)))
    assert remedies(workspace, late.id).stretch_to is None


def test_an_item_that_is_alone_is_neither_moved_nor_cut_to_nothing(workspace: Workspace) -> None:
    found = remedies(workspace, make_day(workspace, "1. Report\t64").id)
    assert (found.shorten_to, found.move_id) == (60, None)
    short = remedies(workspace, make_day(workspace, "1. A\t4\n2. B\t3", hours=(time(9), time(9, 1))).id)
    assert short.shorten_id is None


def segment(begins: int, minutes: int) -> Segment:
    return Segment(item_id=f"{begins}", label="", minutes=minutes, purpose=Purpose.NONE, is_break=False, begins=begins)


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 90)), max_size=12))
def test_stretches_of_one_lane_never_lie_over_each_other(drawn: list[tuple[int, int]]) -> None:
    found = in_lanes([segment(*one) for one in drawn])
    assert len(found) == len(drawn)
    for place, one in enumerate(found):
        assert 0 <= one.lane < one.lanes
        for other in found[place + 1 :]:
            together = one.begins < other.begins + other.minutes and other.begins < one.begins + one.minutes
            if together:
                assert (one.lane, one.lanes) != (other.lane, other.lanes)
                assert one.lanes == other.lanes


# --- at the same time ---------------------------------------------------------------------------------------------------------------


def test_who_leads_two_items_at_once_is_said(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("People")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
        chair = unit.add(Seat(body_id=sample.body_id, classification=Classification.MEMBER, title="Chair of the budget"))
        unit.add(SeatTerm(seat_id=chair.id, person_id=ada.id))
    one, two = sample.items["Main theme"], sample.items["Organizing governance"]
    agenda.set_lead(workspace, item_id=one, text="Ada Example", person_id=ada.id)
    agenda.set_lead(workspace, item_id=two, text="Chair of the budget", seat_id=chair.id)
    assert not read_agenda(workspace, meeting_id=sample.meeting_id).in_two_places
    agenda.set_flag(workspace, item_ids=[two], flag="parallel", on=True)
    found = read_agenda(workspace, meeting_id=sample.meeting_id)
    assert found.in_two_places == (("Ada Example", "2.1", "2.2"),)
    assert [row.title for row in found.rows() if row.twice] == ["Main theme", "Organizing governance"]


def test_an_organisation_can_lead_two_items_at_once(workspace: Workspace, sample: Sample) -> None:
    leads = {lead.text: lead for lead in list_leads(workspace)}
    one, two = sample.items["Main theme"], sample.items["Organizing governance"]
    for id in (one, two):
        agenda.set_lead(workspace, item_id=id, text="Beta City", organisation_id=leads["Beta City"].organisation_id)
    agenda.set_flag(workspace, item_ids=[two], flag="parallel", on=True)
    assert not read_agenda(workspace, meeting_id=sample.meeting_id).in_two_places
    for id in (one, two):
        agenda.set_lead(workspace, item_id=id, text="the  Secretary General")
    assert read_agenda(workspace, meeting_id=sample.meeting_id).in_two_places


def test_seats_that_exist_on_the_day_can_lead(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Seats")) as unit:
        unit.add(Seat(body_id=sample.body_id, classification=Classification.MEMBER, title="Treasurer"))
        unit.add(Seat(body_id=sample.body_id, classification=Classification.MEMBER, title="Founder", valid_to=date(2018, 12, 31)))
    names = [lead.text for lead in list_leads(workspace, meeting_id=sample.meeting_id) if lead.seat_id is not None]
    assert "Treasurer" in names
    assert "Founder" not in names
    assert names.count("Chair, Alpha City") == 1


def test_a_seat_without_a_title_leads_in_the_language_of_the_document(workspace: Workspace, sample: Sample) -> None:
    (chair,) = [lead for lead in list_leads(workspace, meeting_id=sample.meeting_id) if lead.text == "Chair, Alpha City"]
    agenda.set_lead(workspace, item_id=sample.items["Main theme"], text=chair.text, seat_id=chair.seat_id)
    with workspace.read() as reader:
        seat = reader.get(Seat, chair.seat_id or "")
    assert in_language("Chair, Alpha City", seat, "fr") == "Présidence, Alpha City"
    assert in_language(in_language(chair.text, seat, "ko"), seat, "en") == chair.text
    assert in_language("Somebody", seat, "fr") == "Somebody"


def test_what_stands_under_a_consent_item_is_adopted_with_it(workspace: Workspace, sample: Sample) -> None:
    agenda.set_flag(workspace, item_ids=[sample.items["Opening"]], flag="consent", on=True)
    rows = read_agenda(workspace, meeting_id=sample.meeting_id).rows()
    assert [row.title for row in rows if row.consent] == ["Opening", "Welcome", "Adoption of the agenda"]
    workspace.undo()
    assert not any(row.consent for row in read_agenda(workspace, meeting_id=sample.meeting_id).rows())
