"""Inviting people, their replies, presence and the quorum."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import BodyRules, Classification, Mode, Person, QuorumOf, Reply, Seat
from gsef_desktop.services import bodies, meetings, participants, seat_terms
from gsef_desktop.services.participants import person_from_text
from gsef_desktop.services.participants_reading import list_participants
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace, with_items=False)


def first_id(workspace: Workspace, sample: Sample, group: int = 0) -> str:
    return list_participants(workspace, meeting_id=sample.meeting_id).groups[group].rows[0].id


def test_the_list_is_grouped_and_counted(workspace: Workspace, sample: Sample) -> None:
    made = list_participants(workspace, meeting_id=sample.meeting_id)
    assert [(group.key, len(group.rows)) for group in made.groups] == [
        ("members", 13),
        ("advisors", 2),
        ("observers", 1),
        ("secretariat", 1),
    ]
    assert (made.counts.all, made.counts.yes, made.counts.none, made.counts.apologies) == (17, 9, 7, 1)
    assert made.languages[0] == ("fr", 6)
    assert made.days == (date(2019, 7, 8), date(2019, 7, 9))
    assert made.groups[1].as_requested


def test_the_quorum_follows_the_rules_of_the_body(workspace: Workspace, sample: Sample) -> None:
    quorum = list_participants(workspace, meeting_id=sample.meeting_id).quorum
    assert quorum is not None
    assert (quorum.seats, quorum.needed) == (13, 7)
    participants.set_quorum_rule(workspace, meeting_id=sample.meeting_id, number=9)
    quorum = list_participants(workspace, meeting_id=sample.meeting_id).quorum
    assert quorum is not None
    assert quorum.needed == 9
    with pytest.raises(Invalid):
        participants.set_quorum_rule(workspace, meeting_id=sample.meeting_id, share=1.5)


def test_the_quorum_is_that_of_the_rules_of_the_day(workspace: Workspace, sample: Sample) -> None:
    """The meeting is in 2019; rules that begin in 2025 do not touch it, and a rule set for it does not touch them."""
    bodies.begin_rules(workspace, body_id=sample.body_id, day=date(2025, 1, 1))
    bodies.set_rules(workspace, body_id=sample.body_id, day=date(2025, 1, 1), quorum_share=2 / 3, seats=30)
    participants.set_quorum_rule(workspace, meeting_id=sample.meeting_id, share=0.5)
    quorum = list_participants(workspace, meeting_id=sample.meeting_id).quorum
    assert quorum is not None
    assert (quorum.seats, quorum.needed) == (13, 7)
    with workspace.read() as reader:
        rules = sorted(reader.all(BodyRules, body_id=sample.body_id), key=lambda one: one.valid_from or date.min)
        gone = reader.all(Seat, body_id=sample.body_id)[0]
    assert [one.quorum_share for one in rules] == [0.5, 2 / 3]
    assert list_participants(workspace, meeting_id=sample.meeting_id).groups[1].as_requested
    bodies.set_rules(workspace, body_id=sample.body_id, day=date(2019, 7, 8), seats=None, quorum_of=QuorumOf.HELD)
    seat_terms.vacate_seat(workspace, seat_id=gone.id, day=date(2019, 1, 1))
    quorum = list_participants(workspace, meeting_id=sample.meeting_id).quorum
    assert quorum is not None
    assert (quorum.seats, quorum.needed) == (12, 7)


def test_a_meeting_without_a_body_has_no_rule(workspace: Workspace) -> None:
    meeting = meetings.make_meeting(workspace, title="Meeting", year=2019)
    assert list_participants(workspace, meeting_id=meeting.id).quorum is None
    with pytest.raises(Invalid):
        participants.set_quorum_rule(workspace, meeting_id=meeting.id, number=3)


def test_seat_holders_are_invited_once(workspace: Workspace, sample: Sample) -> None:
    assert not participants.add_seats(workspace, meeting_id=sample.meeting_id, body_id=sample.body_id)
    row = list_participants(workspace, meeting_id=sample.meeting_id).groups[0].rows[0]
    assert (row.organisation, row.classification, row.language) == ("Alpha City", Classification.CHAIR, "ko")
    participants.remove_participants(workspace, participation_ids=[row.id])
    assert participants.add_seats(workspace, meeting_id=sample.meeting_id, body_id=sample.body_id)
    assert list_participants(workspace, meeting_id=sample.meeting_id).counts.all == 17


def test_nobody_cannot_be_invited(workspace: Workspace, sample: Sample) -> None:
    with pytest.raises(Invalid):
        participants.add_participant(workspace, meeting_id=sample.meeting_id, name="  ")


def test_replies_and_the_rest_can_be_changed_for_several(workspace: Workspace, sample: Sample) -> None:
    ids = [row.id for row in list_participants(workspace, meeting_id=sample.meeting_id).groups[1].rows]
    participants.set_reply(workspace, participation_ids=ids, reply=Reply.TENTATIVE)
    participants.set_mode(workspace, participation_ids=ids, mode=Mode.ONLINE)
    participants.set_language(workspace, participation_ids=ids, language="es")
    rows = list_participants(workspace, meeting_id=sample.meeting_id).groups[1].rows
    assert {(row.reply, row.mode, row.language) for row in rows} == {(Reply.TENTATIVE, Mode.ONLINE, "es")}
    participants.set_classification(workspace, participation_ids=ids, classification=Classification.GUEST)
    assert list_participants(workspace, meeting_id=sample.meeting_id).groups[-1].key == "guests"


def test_a_typed_name_finds_or_makes_the_person(workspace: Workspace, sample: Sample) -> None:
    participation_id = first_id(workspace, sample)
    participants.name_person(workspace, participation_id=participation_id, text="ada example")
    with workspace.read() as reader:
        assert reader.count(Person) == 2
    participants.name_person(workspace, participation_id=participation_id, text="Prof. Cleo EXAMPLE")
    row = list_participants(workspace, meeting_id=sample.meeting_id).groups[0].rows[0]
    assert row.person == "Prof. Cleo Example"
    workspace.undo()
    with workspace.read() as reader:
        assert reader.count(Person) == 2
    participants.name_person(workspace, participation_id=participation_id, text="")
    assert list_participants(workspace, meeting_id=sample.meeting_id).groups[0].rows[0].person == ""


@pytest.mark.parametrize(
    ("text", "given", "family", "first"),
    [
        ("Ada Example", "Ada", "Example", False),
        ("EXAMPLE Ada Bea", "Ada Bea", "Example", True),
        ("Ada", "", "Ada", False),
    ],
)
def test_names_are_taken_apart(text: str, given: str, family: str, first: bool) -> None:
    person = person_from_text(text)
    assert (person.given_name, person.family_name, person.family_name_first) == (given, family, first)


def test_a_name_in_hangul_is_kept_whole() -> None:
    assert person_from_text("홍 예시").own_script_name == "홍 예시"


def test_words_are_kept_as_typed(workspace: Workspace, sample: Sample) -> None:
    participation_id = first_id(workspace, sample, 2)
    participants.set_words(workspace, participation_id=participation_id, field="note", text="arrives late")
    participants.name_organisation(workspace, participation_id=participation_id, organisation_id=None, text="Network of Examples")
    row = list_participants(workspace, meeting_id=sample.meeting_id).groups[2].rows[0]
    assert (row.note, row.name) == ("arrives late", "Network of Examples")
    with pytest.raises(TypeError):
        participants.set_words(workspace, participation_id=participation_id, field="reply", text="yes")
