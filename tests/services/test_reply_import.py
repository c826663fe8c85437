"""Replies from tables and returned invitations: who is recognised, what is proposed, and that twice the same changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.errors import GsefError, Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    Capacity,
    Classification,
    Meeting,
    Mode,
    Organisation,
    Participation,
    Person,
    PersonFunction,
    Reply,
)
from gsef_desktop.domain.reply_proposal import ReplyProposal, ReplyState
from gsef_desktop.domain.table_file import TableFormat
from gsef_desktop.services import meetings, participant_details, participants
from gsef_desktop.services.invitations import invitation
from gsef_desktop.services.participants_table import export_participants
from gsef_desktop.services.reply_import import apply_replies, propose_replies
from gsef_desktop.services.reply_review import review_rows, summary_lines
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample

TODAY, NEAR = date(2019, 5, 2), date(2019, 7, 8)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    """The committee; Ada and Bea have mail, and Ada comes from Alpha City."""
    made = make_sample(workspace, with_items=False)
    with workspace.edit(message("Mail")) as unit:
        alpha = unit.all(Organisation, name="Alpha City")[0]
        for person in unit.all(Person):
            unit.update(Person, person.id, mail=f"{person.given_name.lower()}@example.org")
            if person.given_name == "Ada":
                unit.add(PersonFunction(person_id=person.id, organisation_id=alpha.id, title="Mayor"))
    return made


def write(tmp_path: Path, text: str, name: str = "replies.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def propose(workspace: Workspace, sample: Sample, *paths: Path) -> ReplyProposal:
    return propose_replies(workspace, meeting_id=sample.meeting_id, paths=paths)


def states(proposal: ReplyProposal) -> list[tuple[str, str]]:
    return [(one.draft.sender.shown, one.state.value) for one in proposal.replies]


def of_person(workspace: Workspace, given: str) -> Participation:
    with workspace.read() as reader:
        person = reader.all(Person, given_name=given)[0]
        return reader.all(Participation, person_id=person.id)[0]


def of_organisation(workspace: Workspace, name: str) -> list[Participation]:
    with workspace.read() as reader:
        return reader.all(Participation, organisation_id=reader.all(Organisation, name=name)[0].id, order_by=("rank",))


def steps(workspace: Workspace) -> int:
    return len(workspace.history_of_file(limit=500))


TABLE = """Name,Organisation,Mail,Reply,Mode,Language,Diet,Needs,Arrival,Departure,Hotel
Ada Example,,ada@example.org,Yes,in person,fr,vegetarian,ramp,7 July 14:30,2019-07-10,Hotel Example
Bea Example,,,Oui (en ligne),,Español,,,,,
,Delta City,,No,,,,,,,
Gil Specimen,Beta City,gil@example.org,yes,,,,,2019-07-07 21:05,,
Nobody Known,Unheard of,nobody@example.net,yes,online,,,,,,
,,,yes,,,,,,,
Ada Exemple,,,perhaps,,,,,,,
"""


def test_a_table_says_who_comes(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    proposal = propose(workspace, sample, write(tmp_path, TABLE))
    assert states(proposal) == [
        ("Ada Example", "changed"), ("Bea Example", "changed"), ("Delta City", "changed"), ("Gil Specimen", "doubtful"),
        ("Nobody Known", "new"), ("Ada Exemple", "doubtful"),
    ]  # fmt: skip
    assert [(one.row, str(one.reason)) for one in proposal.unread] == [(7, "This row names nobody.")]
    assert proposal.remarks == ()
    before = steps(workspace)
    apply_replies(workspace, proposal=proposal, today=TODAY)
    assert steps(workspace) == before + 1
    ada, bea, (delta,) = of_person(workspace, "Ada"), of_person(workspace, "Bea"), of_organisation(workspace, "Delta City")
    assert (ada.reply, ada.mode, ada.language, ada.needs, ada.hotel) == (Reply.ACCEPTED, Mode.IN_PERSON, "fr", "ramp", "Hotel Example")
    assert (ada.arrives_on, ada.arrives_at, ada.departs_on, ada.departs_at) == (date(2019, 7, 7), time(14, 30), date(2019, 7, 10), None)
    assert ada.replied_on == TODAY
    with workspace.read() as reader:
        assert reader.get(Person, ada.person_id or "").diet == "vegetarian"
    assert (bea.reply, bea.mode, bea.language) == (Reply.ACCEPTED, Mode.ONLINE, "es")
    assert delta.reply is Reply.DECLINED
    assert len(of_organisation(workspace, "Beta City")) == 1  # nothing is guessed
    with workspace.read() as reader:
        assert not reader.all(Person, family_name="Known")
    workspace.undo()
    assert of_person(workspace, "Ada").arrives_on is None


def test_twice_the_same_file_changes_nothing(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    path = write(tmp_path, TABLE)
    proposal = propose(workspace, sample, path)
    everything = [one.key for one in proposal.replies if one.draft.sender.name != "Ada Exemple"]
    apply_replies(workspace, proposal=proposal, accepted=everything, today=TODAY)
    before = steps(workspace)
    again = propose(workspace, sample, path)
    assert [state for who, state in states(again) if who != "Ada Exemple"] == ["same"] * 5
    assert not apply_replies(workspace, proposal=again, today=TODAY)
    assert not apply_replies(workspace, proposal=proposal, today=TODAY)  # a second click
    assert steps(workspace) == before


def test_what_is_doubtful_is_one_or_the_other(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    path = write(tmp_path, "Name,Organisation,Mail,Reply\nGil Specimen,Beta City,gil@example.org,yes\n")
    proposal = propose(workspace, sample, path)
    (line,) = proposal.replies
    assert ("person", "Gil Specimen") in [(one.field, one.after) for one in line.differences]
    apply_replies(workspace, proposal=proposal, as_new=[line.key], today=TODAY)
    first, second = of_organisation(workspace, "Beta City")
    assert first.person_id is None
    with workspace.read() as reader:
        assert reader.get(Person, second.person_id or "").mail == "gil@example.org"
    workspace.undo()
    apply_replies(workspace, proposal=propose(workspace, sample, path), accepted=[line.key], today=TODAY)
    (only,) = of_organisation(workspace, "Beta City")
    assert only.person_id is not None
    assert only.reply is Reply.ACCEPTED


def test_an_organisation_whose_name_is_shortened_is_proposed_and_not_guessed(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    path = write(tmp_path, "Name,Organisation,Reply\n,Beta,yes\nGil Specimen,Gamma,yes\n,City,no\n,Beta Solidarity Council of 2019,yes\n")
    found = {one.draft.row: one for one in propose(workspace, sample, path).replies}
    assert [found[row].state for row in (2, 3, 5)] == [ReplyState.DOUBTFUL] * 3
    assert [found[row].like for row in (2, 3, 5)] == ["Beta City", "Gamma City", "Beta Solidarity Council"]
    assert found[4].state is ReplyState.NEW  # several are called so
    apply_replies(workspace, proposal=propose(workspace, sample, path), today=TODAY)
    assert of_organisation(workspace, "Beta City")[0].person_id is None


def test_somebody_new_comes_with_their_organisation(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    path = write(tmp_path, "Name;Organization;E-mail;Response;Function\nMs Nia Newcomer;New Town;nia@example.net;Confirmed;Mayor\n")
    proposal = propose(workspace, sample, path)
    (line,) = proposal.replies
    assert (line.state, line.makes_person) == (ReplyState.NEW, True)
    apply_replies(workspace, proposal=proposal, accepted=[line.key], today=TODAY)
    (made,) = of_organisation(workspace, "New Town")
    with workspace.read() as reader:
        person = reader.get(Person, made.person_id or "")
        (function,) = reader.all(PersonFunction, person_id=person.id)
    assert (person.honorific, person.given_name, person.family_name, person.mail) == ("Ms", "Nia", "Newcomer", "nia@example.net")
    assert (function.title, function.organisation_id) == ("Mayor", made.organisation_id)
    assert (made.classification, made.reply) == (Classification.GUEST, Reply.ACCEPTED)


def test_cells_that_are_not_understood_are_told_and_kept(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    text = "Name,Reply,Attends,Arrival,Shoe size\nAda Example,if it rains,by boat,after lunch,41\n"
    proposal = propose(workspace, sample, write(tmp_path, text))
    assert [(one.header, one.text) for one in proposal.remarks] == [
        ("Reply", "if it rains"), ("Attends", "by boat"), ("Arrival", "after lunch"),
    ]  # fmt: skip
    assert [heading for heading, field in proposal.columns.items() if not field] == ["Shoe size"]
    apply_replies(workspace, proposal=proposal, today=TODAY)
    ada = of_person(workspace, "Ada")
    assert (ada.reply, ada.mode, ada.arrives_on, ada.travel) == (Reply.NONE, Mode.UNKNOWN, None, "Arrival: after lunch")
    assert any("Shoe size" in line for line in summary_lines(proposal))
    assert {row["section"] for row in review_rows(proposal)} == {"changed", "remark", "left-out"}


def test_a_departure_before_the_arrival_is_refused(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    path = write(tmp_path, "Name,Reply,Arrival,Departure\nAda Example,yes,2019-07-09,2019-07-07\n")
    with pytest.raises(Invalid, match="Row 2"):
        apply_replies(workspace, proposal=propose(workspace, sample, path), today=TODAY)
    assert of_person(workspace, "Ada").reply is Reply.NONE


def test_a_substitute_of_the_table(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    text = "Name,Mail,Reply,Substitute for\nSol Substitute,sol@example.org,yes,Ada Example\nBea Example,,yes,Bea Example\n"
    proposal = propose(workspace, sample, write(tmp_path, text))
    sol, bea = proposal.replies
    assert sol.substitute_for_id == of_person(workspace, "Ada").id
    assert bea.substitute_for_id is None
    assert bea.why is not None
    apply_replies(workspace, proposal=proposal, accepted=[sol.key, bea.key], today=TODAY)
    made = of_person(workspace, "Sol")
    assert (made.substitute_for_id, made.acts_as, made.classification) == (
        of_person(workspace, "Ada").id, Capacity.ALTERNATE, Classification.ADVISOR,
    )  # fmt: skip


@pytest.mark.parametrize("kind", [TableFormat.CSV, TableFormat.XLSX, TableFormat.ODS])
def test_what_is_exported_is_the_same_when_it_comes_back(workspace: Workspace, sample: Sample, tmp_path: Path, kind: TableFormat) -> None:
    apply_replies(workspace, proposal=propose(workspace, sample, write(tmp_path, TABLE)), today=TODAY)
    ada = of_person(workspace, "Ada")
    participant_details.set_capacity(workspace, participation_ids=[ada.id], acts_as=Capacity.HOST)
    participants.set_words(workspace, participation_id=ada.id, field="note", text="arrives late,\nleaves early")
    made = export_participants(workspace, meeting_id=sample.meeting_id, format=kind)
    assert made.count == 17
    path = tmp_path / f"back.{kind.value}"
    path.write_bytes(made.data)
    proposal = propose(workspace, sample, path)
    assert {one.state for one in proposal.replies} == {ReplyState.SAME}
    assert proposal.unread == ()
    assert proposal.remarks == ()


# --- returned invitations ---------------------------------------------------------------------------------------------------------------


def reply(workspace: Workspace, sample: Sample, *attendees: str, stamp: str = "20190503T101500Z", uid: str = "", more: str = "") -> str:
    with workspace.read() as reader:
        activity = reader.get(Activity, reader.get(Meeting, sample.meeting_id).activity_id)
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", "METHOD:REPLY", "BEGIN:VEVENT", f"UID:{uid or activity.id}",
        f"DTSTAMP:{stamp}", "DTSTART;VALUE=DATE:20190708", "DTEND;VALUE=DATE:20190710", "SUMMARY:Steering Committee", *attendees,
        *([more] if more else []), "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    return "\r\n".join(lines)


def test_a_returned_invitation_is_noted(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    text = reply(workspace, sample, "ATTENDEE;PARTSTAT=ACCEPTED;CN=Somebody:mailto:ADA@example.org", more="COMMENT:Arriving late")
    path = write(tmp_path, text, "reply.ics")
    proposal = propose(workspace, sample, path)
    assert [one.state for one in proposal.replies] == [ReplyState.CHANGED]
    apply_replies(workspace, proposal=proposal, today=TODAY)
    ada = of_person(workspace, "Ada")
    assert (ada.reply, ada.replied_on, ada.note) == (Reply.ACCEPTED, date(2019, 5, 3), "Arriving late")
    before = steps(workspace)
    assert not apply_replies(workspace, proposal=propose(workspace, sample, path))
    assert steps(workspace) == before


def test_an_older_reply_does_not_replace_a_later_one(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    no = write(tmp_path, reply(workspace, sample, "ATTENDEE;PARTSTAT=DECLINED:mailto:bea@example.org", stamp="20190501T080000Z"), "no.ics")
    yes = write(
        tmp_path, reply(workspace, sample, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:bea@example.org", stamp="20190504T080000Z"), "yes.ics"
    )
    both = propose(workspace, sample, yes, no)
    assert [one.state for one in both.replies] == [ReplyState.OLDER, ReplyState.CHANGED]
    apply_replies(workspace, proposal=both)
    assert of_person(workspace, "Bea").reply is Reply.ACCEPTED
    late = propose(workspace, sample, no)
    assert [one.state for one in late.replies] == [ReplyState.OLDER]
    assert not apply_replies(workspace, proposal=late, accepted=[late.replies[0].key])


def test_whoever_sends_somebody_else_has_a_substitute(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    text = reply(
        workspace, sample, 'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:dan@example.org":mailto:ada@example.org',
        'ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Dan Deputy;DELEGATED-FROM="mailto:ada@example.org":mailto:dan@example.org',
    )  # fmt: skip
    proposal = propose(workspace, sample, write(tmp_path, text, "delegated.ics"))
    ada, dan = proposal.replies
    assert (ada.state, dan.state) == (ReplyState.CHANGED, ReplyState.NEW)
    apply_replies(workspace, proposal=proposal, accepted=[ada.key, dan.key])
    assert of_person(workspace, "Ada").reply is Reply.DECLINED
    made = of_person(workspace, "Dan")
    assert (made.substitute_for_id, made.reply, made.acts_as) == (of_person(workspace, "Ada").id, Reply.NONE, Capacity.ALTERNATE)
    accepted = reply(
        workspace, sample, 'ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:ada@example.org":mailto:dan@example.org',
        stamp="20190506T080000Z",
    )  # fmt: skip
    apply_replies(workspace, proposal=propose(workspace, sample, write(tmp_path, accepted, "dan.ics")))
    found = of_person(workspace, "Dan")
    assert (found.reply, found.substitute_for_id) == (Reply.ACCEPTED, of_person(workspace, "Ada").id)


def test_replies_to_something_else_are_told(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    other = meetings.make_meeting(workspace, title="Another meeting", year=2019)
    attendee = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ada@example.org"
    foreign = write(tmp_path, reply(workspace, sample, attendee, uid="nobody-knows@example.org"), "foreign.ics")
    wrong = write(tmp_path, reply(workspace, sample, attendee, uid=other.activity_id), "wrong.ics")
    request = write(tmp_path, reply(workspace, sample, attendee).replace("METHOD:REPLY", "METHOD:REQUEST"), "request.ics")
    proposal = propose(workspace, sample, foreign, wrong, request)
    assert proposal.replies == ()
    assert [str(one.reason) for one in proposal.unread] == [
        "It replies to an invitation that did not come from this file.",
        "It replies to “Another meeting” and not to “Steering Committee”.",
        "It is no reply to an invitation.",
    ]
    with pytest.raises(GsefError):
        propose(workspace, sample, write(tmp_path, "nothing", "x.pdf"))


def test_somebody_new_is_added_once(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    text = "Name,Organisation,Reply\nNia Newcomer,New Town,yes\nNEWCOMER Nia,,no\n,Unheard Network,yes\n,Unheard Network,no\n"
    proposal = propose(workspace, sample, write(tmp_path, text))
    assert [one.state.value for one in proposal.replies] == ["new", "doubtful", "new", "doubtful"]
    assert str(proposal.replies[1].why) == "Row 2 is about the same one."
    apply_replies(workspace, proposal=proposal, accepted=[one.key for one in proposal.replies], today=TODAY)
    assert of_person(workspace, "Nia").reply is Reply.ACCEPTED
    assert len(of_organisation(workspace, "Unheard Network")) == 1
    with workspace.read() as reader:
        assert len(reader.all(Person, family_name="Newcomer")) == 1


def test_the_invitation_that_went_out_comes_back_as_a_reply(workspace: Workspace, sample: Sample, tmp_path: Path) -> None:
    with workspace.read() as reader:
        activity_id = reader.get(Meeting, sample.meeting_id).activity_id
    sent = invitation(workspace, activity_id=activity_id).decode()
    assert "METHOD:REQUEST" in sent
    lines = sent.replace("\r\n ", "").replace("METHOD:REQUEST", "METHOD:REPLY").split("\r\n")
    mine = next(line for line in lines if line.startswith("ATTENDEE") and "bea@example.org" in line)
    kept = [line for line in lines if not line.startswith("ATTENDEE") or line == mine]
    back = "\r\n".join(kept).replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=TENTATIVE")
    proposal = propose(workspace, sample, write(tmp_path, back, "back.ics"))
    assert [(one.state, one.participation_id) for one in proposal.replies] == [(ReplyState.CHANGED, of_person(workspace, "Bea").id)]
    apply_replies(workspace, proposal=proposal)
    assert of_person(workspace, "Bea").reply is Reply.TENTATIVE


# --- whatever there is -------------------------------------------------------------------------------------------------------------------

_WORD = st.sampled_from(["Ada", "Bea", "Example", "Sample", "Ñandú", "O’Example", "de la Muestra", "예시", "김보기", "X"])
_LINE = st.sampled_from(["", "ramp", "a, b; c", "two\nlines", "  spaces  ", "=1+1", "-5", "+82 2", "'quoted", "Hotel “Example”", "7 July"])
_GUEST = st.fixed_dictionaries(
    {
        "given": _WORD, "family": _WORD | st.just(""), "own": st.sampled_from(["", "김예시"]),
        "honorific": st.sampled_from(["", "Dr", "Ms"]),
        "mail": st.sampled_from(["", "one@example.org", "two@example.org", "three@example.org, four@example.org"]),
        "person": st.booleans(), "organisation": st.integers(-1, 3), "name": st.sampled_from(["", "Secretary General", "Deputy"]),
        "reply": st.sampled_from(list(Reply)), "mode": st.sampled_from(list(Mode)), "acts_as": st.sampled_from(list(Capacity)),
        "language": st.sampled_from(["", "fr", "ko", "pt"]), "needs": _LINE, "travel": _LINE, "hotel": _LINE, "badge_name": _LINE,
        "note": _LINE, "diet": _LINE, "head": st.booleans(), "days": st.none() | st.integers(-3, 3), "at": st.none() | st.times(),
    }
)  # fmt: skip


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(guests=st.lists(_GUEST, min_size=1, max_size=6), kind=st.sampled_from([TableFormat.CSV, TableFormat.XLSX]))
def test_no_export_that_comes_back_changes_anything(
    tmp_path_factory: pytest.TempPathFactory, guests: list[dict[str, Any]], kind: TableFormat
) -> None:
    folder = tmp_path_factory.mktemp("back")
    with Workspace.create(folder / "network.gsef", config_dir=folder / "config") as workspace:
        sample = make_sample(workspace, with_items=False, with_participants=False)
        with workspace.edit(message("Guests")) as unit:
            organisations = [one.id for one in unit.all(Organisation)]
            for number, guest in enumerate(guests):
                person = unit.add(
                    Person(
                        given_name=guest["given"], family_name=guest["family"], own_script_name=guest["own"], honorific=guest["honorific"],
                        mail=guest["mail"], diet=guest["diet"],
                    )
                ) if guest["person"] else None  # fmt: skip
                arrives = NEAR + timedelta(days=guest["days"]) if guest["days"] is not None else None
                at = guest["at"].replace(second=0, microsecond=0) if guest["at"] is not None else None
                unit.add(
                    Participation(
                        meeting_id=sample.meeting_id, person_id=person.id if person else None, rank=f"B{number}1",
                        organisation_id=organisations[guest["organisation"]] if guest["organisation"] >= 0 else None, arrives_on=arrives,
                        arrives_at=at, head=guest["head"],
                        **{name: guest[name] for name in ("name", "reply", "mode", "acts_as", "language", "needs", "travel", "hotel",
                                                          "badge_name", "note")},
                    )
                )  # fmt: skip
        made = export_participants(workspace, meeting_id=sample.meeting_id, format=kind)
        path = folder / f"back.{kind.value}"
        path.write_bytes(made.data)
        proposal = propose(workspace, sample, path)
        new = [(one.state.value, one.draft.sender.shown, one.differences) for one in proposal.replies]
        assert [one for one in new if one[0] in ("changed", "new", "older")] == []
        assert proposal.remarks == ()
        assert not apply_replies(workspace, proposal=proposal)
