"""Attendance per session, proxies, the quorum of a moment, and what a decision keeps of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    Attendance,
    Body,
    BodyRules,
    Capacity,
    Classification,
    Decision,
    Meeting,
    Organisation,
    Participation,
    Person,
    Reply,
    Seat,
    SeatTerm,
    SessionAttendance,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import attendance, decisions, participants
from gsef_desktop.services.attendance import AttendanceSheet, read_attendance
from gsef_desktop.services.attendance_register import AttendanceBy, read_attendance_register
from gsef_desktop.services.listing_attendance import list_attendance
from gsef_desktop.services.personal_data import collect_personal_data
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample

PRESENT, APOLOGIES, PROXY, ABSENT, UNKNOWN = (
    Attendance.PRESENT, Attendance.APOLOGIES, Attendance.PROXY, Attendance.ABSENT, Attendance.UNKNOWN,
)  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace)


def sheet(workspace: Workspace, sample: Sample) -> AttendanceSheet:
    return read_attendance(workspace, meeting_id=sample.meeting_id)


def ids(workspace: Workspace, sample: Sample, *names: str) -> list[str]:
    """The participations of some names, in that order."""
    rows = {row.name: row.id for row in sheet(workspace, sample).rows}
    return [rows[name] for name in names]


def members(workspace: Workspace, sample: Sample, count: int) -> list[str]:
    return [row.id for row in sheet(workspace, sample).rows][:count]


def mark_of(workspace: Workspace, sample: Sample, name: str, session: int = 0) -> SessionAttendance:
    found = next(row for row in sheet(workspace, sample).rows if row.name == name).mark(sample.sessions[session])
    assert found is not None
    return found


def whole(workspace: Workspace, participation_id: str) -> tuple[Attendance, str | None]:
    with workspace.read() as reader:
        one = reader.get(Participation, participation_id)
    return one.attendance, one.proxy_id


def test_the_meeting_follows_from_its_sessions_and_undo_takes_all_of_it(workspace: Workspace, sample: Sample) -> None:
    (alpha,) = ids(workspace, sample, "Alpha City")
    attendance.set_attendance(workspace, participation_ids=[alpha], attendance=APOLOGIES, session_ids=sample.sessions)
    assert whole(workspace, alpha) == (APOLOGIES, None)
    attendance.set_attendance(workspace, participation_ids=[alpha], attendance=PRESENT, session_ids=sample.sessions[1:])
    assert whole(workspace, alpha) == (PRESENT, None)
    assert workspace.undo_label == message("Mark as present")
    workspace.undo()
    assert whole(workspace, alpha) == (APOLOGIES, None)
    attendance.set_attendance(workspace, participation_ids=[alpha], attendance=UNKNOWN, session_ids=sample.sessions)
    assert whole(workspace, alpha) == (UNKNOWN, None)
    assert sheet(workspace, sample).is_empty


def test_who_comes_late_leaves_and_comes_back(workspace: Workspace, sample: Sample) -> None:
    (alpha,) = ids(workspace, sample, "Alpha City")
    session_id = sample.sessions[0]
    attendance.arrive(workspace, participation_ids=[alpha], session_id=session_id, at=time(9, 45, 31))
    assert mark_of(workspace, sample, "Alpha City").arrived == time(9, 45)
    attendance.leave(workspace, participation_ids=[alpha], session_id=session_id, at=time(11, 0, 59))
    assert mark_of(workspace, sample, "Alpha City").left == time(11)
    attendance.arrive(workspace, participation_ids=[alpha], session_id=session_id, at=time(11, 30))
    mark = mark_of(workspace, sample, "Alpha City")
    assert (mark.arrived, mark.left) == (time(9, 45), None)
    with pytest.raises(Invalid):
        attendance.leave(workspace, participation_ids=[alpha], session_id=session_id, at=time(9, 40))
    with pytest.raises(Invalid):
        attendance.set_times(workspace, participation_id=alpha, session_id=session_id, arrived=time(10), left=time(10))
    assert mark_of(workspace, sample, "Alpha City").left is None


def test_present_again_keeps_the_times_and_apologies_take_them(workspace: Workspace, sample: Sample) -> None:
    (alpha,) = ids(workspace, sample, "Alpha City")
    session_id = sample.sessions[0]
    attendance.set_times(workspace, participation_id=alpha, session_id=session_id, arrived=time(10), left=time(11))
    attendance.set_attendance(workspace, participation_ids=[alpha], attendance=PRESENT, session_ids=[session_id])
    assert mark_of(workspace, sample, "Alpha City").arrived == time(10)
    attendance.set_attendance(workspace, participation_ids=[alpha], attendance=APOLOGIES, session_ids=[session_id])
    mark = mark_of(workspace, sample, "Alpha City")
    assert (mark.attendance, mark.arrived, mark.left) == (APOLOGIES, None, None)


def test_leaving_says_nothing_of_who_was_not_there(workspace: Workspace, sample: Sample) -> None:
    (alpha,) = ids(workspace, sample, "Alpha City")
    assert not attendance.leave(workspace, participation_ids=[alpha], session_id=sample.sessions[0], at=time(10))
    assert sheet(workspace, sample).is_empty


def test_who_is_gone_is_told(workspace: Workspace, sample: Sample) -> None:
    with pytest.raises(NotFound):
        attendance.set_attendance(workspace, participation_ids=["nobody"], attendance=PRESENT, session_ids=sample.sessions)
    with pytest.raises(NotFound):
        attendance.set_attendance(workspace, participation_ids=members(workspace, sample, 1), attendance=PRESENT, session_ids=["nothing"])


# --- the quorum --------------------------------------------------------------------------------------------------------------------


def test_the_quorum_counts_seats_that_are_there_or_spoken_for(workspace: Workspace, sample: Sample) -> None:
    session_id = sample.sessions[0]
    seated = members(workspace, sample, 7)
    advisors = [row.id for row in sheet(workspace, sample).rows if row.classification is Classification.ADVISOR]
    attendance.set_attendance(workspace, participation_ids=[*seated[:6], *advisors], attendance=PRESENT, session_ids=[session_id])
    found = sheet(workspace, sample)
    quorum = found.quorums[session_id]
    assert (quorum.seats, quorum.needed, len(quorum.counting)) == (13, 7, 13)
    assert (found.presence(session_id).all, quorum.is_reached(6)) == (6, False)
    attendance.give_proxy(workspace, participation_id=seated[6], holder_id=seated[0], session_ids=[session_id])
    found = sheet(workspace, sample)
    assert (found.presence(session_id).here, found.presence(session_id).by_proxy) == (6, 1)
    attendance.leave(workspace, participation_ids=[seated[0]], session_id=session_id, at=time(11))
    found = sheet(workspace, sample)
    assert found.presence(session_id, time(10)).all == 7
    assert found.presence(session_id, time(11)).all == 5  # who leaves takes the proxy along
    assert found.presence(sample.sessions[1]).all == 0


def test_the_quorum_is_that_of_the_rules_of_each_day(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Rules")) as unit:
        old = unit.all(BodyRules, body_id=sample.body_id)[0]
        unit.update(BodyRules, old.id, valid_to=date(2019, 7, 8))
        unit.add(BodyRules(body_id=sample.body_id, quorum=10, proxies=1, valid_from=date(2019, 7, 9)))
    quorums = sheet(workspace, sample).quorums
    assert [(quorums[one].needed, quorums[one].proxies) for one in sample.sessions] == [(7, None), (10, 1)]


def test_who_has_no_seat_fills_that_of_the_organisation_or_of_whom_they_stand_in_for(workspace: Workspace, sample: Sample) -> None:
    session_id = sample.sessions[0]
    (beta,) = ids(workspace, sample, "Beta City")
    with workspace.read() as reader:
        organisation = reader.all(Organisation, name="Alpha City")[0]
        seat_id = reader.all(SeatTerm, organisation_id=organisation.id)[0].seat_id
    second = participants.add_participant(
        workspace, meeting_id=sample.meeting_id, organisation_id=organisation.id, classification=Classification.MEMBER
    )
    deputy = participants.add_participant(workspace, meeting_id=sample.meeting_id, name="A deputy")
    with workspace.edit(message("Deputy")) as unit:
        unit.update(Participation, deputy.id, substitute_for_id=beta)
    counting = sheet(workspace, sample).quorums[session_id].counting
    assert counting[second.id] == seat_id
    assert counting[deputy.id] == counting[beta]
    attendance.set_attendance(
        workspace, participation_ids=[second.id, deputy.id, *ids(workspace, sample, "Beta City")], attendance=PRESENT,
        session_ids=[session_id],
    )  # fmt: skip
    assert sheet(workspace, sample).presence(session_id).all == 2


def test_without_a_body_there_is_no_quorum(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("No body")) as unit:
        unit.update(Meeting, sample.meeting_id, body_id=None)
    found = sheet(workspace, sample)
    assert found.quorums == {}
    assert found.presence(sample.sessions[0]).all == 0


# --- proxies -----------------------------------------------------------------------------------------------------------------------


def test_proxies_that_make_no_sense_are_refused_and_say_why(workspace: Workspace, sample: Sample) -> None:
    session_id = sample.sessions[0]
    alpha, beta, gamma, delta = ids(workspace, sample, "Alpha City", "Beta City", "Gamma City", "Delta City")
    attendance.set_attendance(workspace, participation_ids=[beta], attendance=APOLOGIES, session_ids=[session_id])
    attendance.give_proxy(workspace, participation_id=alpha, holder_id=gamma, session_ids=[session_id])
    for giver, holder, said in (
        (delta, delta, "Delta City cannot speak for themselves by proxy."),
        (delta, beta, "Beta City is not in the session and cannot speak for Delta City."),
        (delta, alpha, "Alpha City has given a proxy to Gamma City, and proxies are not passed on."),
        (gamma, delta, "Gamma City speaks for Alpha City, and proxies are not passed on."),
    ):
        with pytest.raises(Invalid) as refused:
            attendance.give_proxy(workspace, participation_id=giver, holder_id=holder, session_ids=[session_id])
        assert str(refused.value).startswith(said)
    assert mark_of(workspace, sample, "Alpha City").proxy_id == gamma
    assert whole(workspace, alpha) == (PROXY, gamma)
    assert whole(workspace, delta) == (UNKNOWN, None)


def test_more_proxies_than_the_rules_allow_are_warned_of(workspace: Workspace, sample: Sample) -> None:
    session_id = sample.sessions[0]
    with workspace.edit(message("Rules")) as unit:
        unit.update(BodyRules, unit.all(BodyRules, body_id=sample.body_id)[0].id, proxies=1)
    one, two, holder = ids(workspace, sample, "Alpha City", "Beta City", "Gamma City")
    attendance.give_proxy(workspace, participation_id=one, holder_id=holder, session_ids=[session_id])
    assert sheet(workspace, sample).beyond_limit(session_id) == []
    attendance.give_proxy(workspace, participation_id=two, holder_id=holder, session_ids=[session_id])
    assert [(row.name, number) for row, number in sheet(workspace, sample).beyond_limit(session_id)] == [("Gamma City", 2)]


def test_whose_holder_is_taken_off_the_list_is_spoken_for_by_nobody(workspace: Workspace, sample: Sample) -> None:
    session_id = sample.sessions[0]
    alpha, gamma = ids(workspace, sample, "Alpha City", "Gamma City")
    attendance.give_proxy(workspace, participation_id=alpha, holder_id=gamma, session_ids=[session_id])
    participants.remove_participants(workspace, participation_ids=[gamma])
    mark = mark_of(workspace, sample, "Alpha City")
    assert (mark.attendance, mark.proxy_id) == (PROXY, None)
    assert sheet(workspace, sample).presence(session_id).all == 0


# --- decisions ---------------------------------------------------------------------------------------------------------------------


def kept(workspace: Workspace, decision: Decision) -> tuple[int | None, int | None]:
    with workspace.read() as reader:
        found = reader.get(Decision, decision.id)
    return found.present, found.needed


def test_a_decision_keeps_what_of_the_quorum_was_there(workspace: Workspace, sample: Sample) -> None:
    session_id, item_id = sample.sessions[0], sample.items["Main theme"]
    before = decisions.add_decision(workspace, meeting_id=sample.meeting_id, item_id=item_id, text="Nothing was noted yet.")
    assert kept(workspace, before) == (None, None)
    seated = members(workspace, sample, 8)
    attendance.set_attendance(workspace, participation_ids=seated, attendance=PRESENT, session_ids=[session_id])
    attendance.set_times(workspace, participation_id=seated[0], session_id=session_id, arrived=time(11))
    at_ten = decisions.add_decision(workspace, meeting_id=sample.meeting_id, item_id=item_id, text="At ten.", at=time(10))
    later = decisions.add_decision(workspace, meeting_id=sample.meeting_id, item_id=item_id, text="Written down later.")
    other_day = decisions.add_decision(
        workspace, meeting_id=sample.meeting_id, item_id=sample.items["Review of the budget"], text="On the second day."
    )
    assert kept(workspace, at_ten) == (7, 7)
    assert kept(workspace, later) == (8, 7)
    assert kept(workspace, other_day) == (None, None)
    with workspace.edit(message("Rules")) as unit:  # later rules do not change it
        unit.update(BodyRules, unit.all(BodyRules, body_id=sample.body_id)[0].id, quorum=12)
    assert kept(workspace, at_ten) == (7, 7)


# --- lists -------------------------------------------------------------------------------------------------------------------------


def test_the_list_has_every_participant_in_every_session(workspace: Workspace, sample: Sample) -> None:
    alpha, gamma = ids(workspace, sample, "Alpha City", "Gamma City")
    attendance.set_times(workspace, participation_id=gamma, session_id=sample.sessions[1], arrived=time(10), left=None)
    attendance.give_proxy(workspace, participation_id=alpha, holder_id=gamma, session_ids=[sample.sessions[1]])
    entries = list_attendance(workspace, meeting_id=sample.meeting_id)
    assert len(entries) == 2 * 17
    found = next(one for one in entries if one.participant == alpha and one.session == sample.sessions[1])
    assert (found.day, found.attendance, found.proxy, found.proxy_id) == (date(2019, 7, 9), "proxy", "Gamma City", gamma)
    assert (found.counts, found.in_quorum) == (True, True)
    first = next(one for one in entries if one.participant == gamma and one.session == sample.sessions[0])
    assert (first.attendance, first.arrived, first.in_quorum) == ("unknown", None, False)
    assert list_attendance(workspace) == entries


def test_the_register_counts_meetings_of_which_something_was_noted(workspace: Workspace, sample: Sample) -> None:
    assert read_attendance_register(workspace) == []
    with workspace.edit(message("Earlier meetings")) as unit:
        alpha, beta = (unit.all(Organisation, name=name)[0].id for name in ("Alpha City", "Beta City"))
        ada = unit.all(Person, given_name="Ada")[0].id
        for day in (date(2017, 3, 1), date(2018, 3, 1), date(2018, 9, 1)):
            frame = TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
            activity = unit.add(Activity(title="Earlier", time=frame))
            meeting = unit.add(Meeting(activity_id=activity.id, body_id=sample.body_id))
            unit.add(Participation(meeting_id=meeting.id, organisation_id=alpha, attendance=APOLOGIES))
            if day.year == 2018:  # two came: the organisation was there once
                unit.add(Participation(meeting_id=meeting.id, organisation_id=alpha, person_id=ada, attendance=PRESENT))
            unit.add(Participation(meeting_id=meeting.id, organisation_id=beta, attendance=PROXY if day.month == 9 else UNKNOWN))
            unit.add(Participation(meeting_id=meeting.id, name="Nobody asked", reply=Reply.NOT_INVITED))
    rows = sorted(read_attendance_register(workspace), key=lambda row: (row.name, row.year or 0))
    assert [(row.name, row.year, row.meetings, row.present, row.proxy, row.apologies) for row in rows] == [
        ("Alpha City", 2017, 1, 0, 0, 1), ("Alpha City", 2018, 2, 2, 0, 0),
        ("Beta City", 2017, 1, 0, 0, 0), ("Beta City", 2018, 2, 0, 1, 0),
    ]  # fmt: skip
    people = read_attendance_register(workspace, by=AttendanceBy.PERSON)
    assert [(row.name, row.year, row.present, row.body) for row in people] == [("Ada Example", 2018, 2, "Steering Committee")]


def test_whoever_asks_is_told_when_they_were_there(workspace: Workspace, sample: Sample) -> None:
    row = next(row for row in sheet(workspace, sample).rows if row.name == "Ada Example")
    attendance.set_times(workspace, participation_id=row.id, session_id=sample.sessions[1], arrived=time(9, 45), left=time(11))
    with workspace.read() as reader:
        person_id = reader.all(Person, given_name="Ada")[0].id
    (item,) = dict(collect_personal_data(workspace, person_id=person_id).sections)["attendance"]
    assert dict(item.values) == {"session": "2019-07-09 09:30", "arrived": "09:45", "left": "11:00", "attendance": "present"}


def test_a_seat_held_by_a_person_and_a_capacity_that_has_no_voice(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("A seat of a person")) as unit:
        ada = unit.all(Person, given_name="Ada")[0]
        seat = unit.add(Seat(body_id=sample.body_id, classification=Classification.MEMBER, rank="Z1"))
        unit.add(SeatTerm(seat_id=seat.id, person_id=ada.id))
    herself = participants.add_participant(workspace, meeting_id=sample.meeting_id, person_id=ada.id, classification=Classification.MEMBER)
    guest = participants.add_participant(workspace, meeting_id=sample.meeting_id, name="A former one", classification=Classification.MEMBER)
    with workspace.edit(message("As an observer")) as unit:
        unit.update(Participation, guest.id, acts_as=Capacity.OBSERVER)
    counting = sheet(workspace, sample).quorums[sample.sessions[0]].counting
    assert counting[herself.id] == seat.id
    assert guest.id not in counting


def test_a_body_without_seats_counts_each_organisation_once(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Another body")) as unit:
        body = unit.add(Body(name="Assembly"))
        unit.add(BodyRules(body_id=body.id, quorum_share=0.5))
        unit.update(Meeting, sample.meeting_id, body_id=body.id)
        alpha = unit.all(Organisation, name="Alpha City")[0].id
        for one in unit.all(Participation, meeting_id=sample.meeting_id):
            unit.update(Participation, one.id, seat_id=None)
    second = participants.add_participant(
        workspace, meeting_id=sample.meeting_id, organisation_id=alpha, classification=Classification.MEMBER
    )
    session_id = sample.sessions[0]
    quorum = sheet(workspace, sample).quorums[session_id]
    assert (quorum.seats, quorum.needed, len(quorum.counting)) == (13, 7, 14)
    both = [second.id, *ids(workspace, sample, "Beta City")]
    attendance.set_attendance(workspace, participation_ids=both, attendance=PRESENT, session_ids=[session_id])
    attendance.set_attendance(
        workspace, participation_ids=[row.id for row in sheet(workspace, sample).rows if row.name == "Alpha City"], attendance=PRESENT,
        session_ids=[session_id],
    )  # fmt: skip
    assert sheet(workspace, sample).presence(session_id).all == 2
