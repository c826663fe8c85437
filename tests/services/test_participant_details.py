"""Capacity, heads of delegations, substitutes, travel, and inviting many at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.list_views import ORGANISATIONS, PEOPLE, Criterion, ListView
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Capacity,
    Classification,
    Membership,
    MembershipStatus,
    Organisation,
    Participation,
    Person,
    PersonFunction,
    Reply,
)
from gsef_desktop.services import participant_details, participant_inviting, participants, saved_views
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


def read(workspace: Workspace, id: str) -> Participation:
    with workspace.read() as reader:
        return reader.get(Participation, id)


def everybody(workspace: Workspace, sample: Sample) -> list[Participation]:
    with workspace.read() as reader:
        return reader.all(Participation, meeting_id=sample.meeting_id, order_by=("rank",))


def named(workspace: Workspace, given: str) -> str:
    with workspace.read() as reader:
        return reader.all(Person, given_name=given)[0].id


def test_an_organisation_has_one_head_of_its_delegation(workspace: Workspace, sample: Sample) -> None:
    first = everybody(workspace, sample)[0]
    second = participants.add_participant(workspace, meeting_id=sample.meeting_id, organisation_id=first.organisation_id)
    other = everybody(workspace, sample)[1]
    participant_details.set_head(workspace, participation_id=first.id)
    participant_details.set_head(workspace, participation_id=other.id)
    participant_details.set_head(workspace, participation_id=second.id)
    assert [read(workspace, one).head for one in (first.id, second.id, other.id)] == [False, True, True]
    workspace.undo()
    assert [read(workspace, one).head for one in (first.id, second.id)] == [True, False]
    participant_details.set_head(workspace, participation_id=first.id, head=False)
    assert not read(workspace, first.id).head
    participants.name_organisation(workspace, participation_id=other.id, organisation_id=first.organisation_id)
    assert not read(workspace, other.id).head
    alone = participants.add_participant(workspace, meeting_id=sample.meeting_id, name="Somebody")
    with pytest.raises(Invalid):
        participant_details.set_head(workspace, participation_id=alone.id)


def test_substitutes_are_no_chain(workspace: Workspace, sample: Sample) -> None:
    one, two, three, *_ = (each.id for each in everybody(workspace, sample))
    set_ = participant_details.set_substitute
    set_(workspace, participation_id=one, substitute_for_id=two)
    for participation, other in ((one, one), (two, three), (three, one)):
        with pytest.raises(Invalid):
            set_(workspace, participation_id=participation, substitute_for_id=other)
    set_(workspace, participation_id=one, substitute_for_id=three)
    assert read(workspace, one).substitute_for_id == three
    participants.remove_participants(workspace, participation_ids=[three])
    assert read(workspace, one).substitute_for_id is None


def test_several_travel_at_once(workspace: Workspace, sample: Sample) -> None:
    ids = [one.id for one in everybody(workspace, sample)[:3]]
    participant_details.set_travel(workspace, participation_ids=ids, arrives_on=date(2019, 7, 7), arrives_at=time(9, 30))
    participant_details.set_text(workspace, participation_ids=ids, field="hotel", text=" Hotel Example ")
    assert {(read(workspace, id).arrives_on, read(workspace, id).hotel) for id in ids} == {(date(2019, 7, 7), "Hotel Example")}
    with pytest.raises(Invalid):
        participant_details.set_travel(workspace, participation_ids=ids, departs_on=date(2019, 7, 6))
    assert {read(workspace, id).departs_on for id in ids} == {None}
    participant_details.set_travel(workspace, participation_ids=ids, departs_on=date(2019, 7, 7), departs_at=time(10))
    workspace.undo()
    workspace.undo()
    workspace.undo()
    assert {read(workspace, id).arrives_at for id in ids} == {None}
    with pytest.raises(TypeError):
        participant_details.set_text(workspace, participation_ids=ids, field="note", text="")


def test_days_of_letters(workspace: Workspace, sample: Sample) -> None:
    one = everybody(workspace, sample)[3]
    participants.set_reply(workspace, participation_ids=[one.id], reply=Reply.NOT_INVITED)
    participant_details.set_days(workspace, participation_ids=[one.id], field="invited_on", day=date(2019, 5, 1))
    assert read(workspace, one.id).reply is Reply.NONE
    participants.set_reply(workspace, participation_ids=[one.id], reply=Reply.TENTATIVE, today=date(2019, 6, 1))
    assert read(workspace, one.id).replied_on == date(2019, 6, 1)
    participants.set_reply(workspace, participation_ids=[one.id], reply=Reply.ACCEPTED, today=date(2019, 6, 9))
    assert read(workspace, one.id).replied_on == date(2019, 6, 1)
    participants.set_reply(workspace, participation_ids=[one.id], reply=Reply.NONE)
    assert read(workspace, one.id).replied_on is None
    participants.set_reply(workspace, participation_ids=[one.id], reply=Reply.ACCEPTED, today=date(2020, 1, 1))
    assert read(workspace, one.id).replied_on is None  # entered long after the meeting: nobody knows when they replied


def test_a_saved_list_is_invited(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("More")) as unit:
        for number in range(3):
            unit.add(Organisation(name=f"Lambda {number}", tags=("forum",)))
        unit.add(Organisation(name="Alpha City again"))
        alpha = unit.all(Organisation, name="Alpha City")[0]
        unit.update(Organisation, alpha.id, tags=("forum",))
    view = ListView(list_kind=ORGANISATIONS, criteria=(Criterion(field="tags", values=("forum",)),))
    saved = saved_views.save_view(workspace, title="Forum", view=view)
    before = len(everybody(workspace, sample))
    changes = participant_inviting.invite_view(
        workspace, meeting_id=sample.meeting_id, view_id=saved.id, classification=Classification.OBSERVER, acts_as=Capacity.GUEST
    )
    assert changes
    added = everybody(workspace, sample)[before:]
    assert len(added) == 3  # Alpha City is there already
    assert {(one.classification, one.acts_as) for one in added} == {(Classification.OBSERVER, Capacity.GUEST)}
    assert not participant_inviting.invite_view(workspace, meeting_id=sample.meeting_id, view_id=saved.id)
    workspace.undo()
    assert len(everybody(workspace, sample)) == before


def test_people_of_a_list_come_for_their_organisation(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("More")) as unit:
        alpha = unit.all(Organisation, name="Alpha City")[0]
        cleo, erased = unit.add(Person(given_name="Cleo", tags=("press",))), unit.add(Person(given_name="Gone", tags=("press",)))
        unit.add(PersonFunction(person_id=cleo.id, organisation_id=alpha.id, title="Mayor"))
        unit.update(Person, erased.id, erased=True)
    saved = saved_views.save_view(
        workspace, title="Press", view=ListView(list_kind=PEOPLE, criteria=(Criterion(field="tags", values=("press",)),))
    )
    before = len(everybody(workspace, sample))
    participant_inviting.invite_view(workspace, meeting_id=sample.meeting_id, view_id=saved.id)
    (made,) = everybody(workspace, sample)[before:]
    assert (made.person_id, made.organisation_id) == (cleo.id, alpha.id)


def test_whoever_has_a_function_on_the_day_is_invited(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Functions")) as unit:
        beta = unit.all(Organisation, name="Beta City")[0]
        for given, title, until in (
            ("Cleo", "Mayor", None),
            ("Dora", "mayor ", None),
            ("Emil", "Mayor", date(2018, 1, 1)),
            ("Fay", "Clerk", None),
        ):
            person = unit.add(Person(given_name=given))
            unit.add(PersonFunction(person_id=person.id, organisation_id=beta.id, title=title, valid_to=until))
    found = participant_inviting.functions_at(workspace, meeting_id=sample.meeting_id)
    assert [(one.title, one.count) for one in found] == [("Mayor", 2), ("Clerk", 1)]
    participant_inviting.invite_function(workspace, meeting_id=sample.meeting_id, title="MAYOR")
    people = {one.person_id for one in everybody(workspace, sample)}
    assert {named(workspace, "Cleo"), named(workspace, "Dora")} <= people
    assert not {named(workspace, "Emil"), named(workspace, "Fay")} & people
    assert not participant_inviting.invite_function(workspace, meeting_id=sample.meeting_id, title="Mayor")


def test_all_members_of_the_day_are_invited(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Members")) as unit:
        for name, since, status in (
            ("Kappa", date(2018, 1, 1), MembershipStatus.MEMBER), ("Lambda", date(2020, 1, 1), MembershipStatus.MEMBER),
            ("Mu", date(2018, 1, 1), MembershipStatus.APPLIED),
        ):  # fmt: skip
            organisation = unit.add(Organisation(name=name))
            unit.add(Membership(organisation_id=organisation.id, status=status, since=since))
    before = len(everybody(workspace, sample))
    participant_inviting.invite_members(workspace, meeting_id=sample.meeting_id)
    (made,) = everybody(workspace, sample)[before:]
    with workspace.read() as reader:
        assert reader.get(Organisation, made.organisation_id or "").name == "Kappa"
    assert made.classification is Classification.MEMBER


def test_a_substitute_answers_for_the_seat(workspace: Workspace, sample: Sample) -> None:
    seats = everybody(workspace, sample)
    away = next(one for one in seats if one.reply is Reply.DECLINED)
    counts = list_participants(workspace, meeting_id=sample.meeting_id).member_counts
    assert (counts.all, counts.yes, counts.apologies) == (13, 8, 1)
    made = participants.add_participant(workspace, meeting_id=sample.meeting_id, name="Deputy", classification=away.classification)
    participant_details.set_substitute(workspace, participation_id=made.id, substitute_for_id=away.id)
    participants.set_reply(workspace, participation_ids=[made.id], reply=Reply.ACCEPTED)
    counts = list_participants(workspace, meeting_id=sample.meeting_id).member_counts
    assert (counts.all, counts.yes, counts.apologies) == (13, 9, 0)
    assert list_participants(workspace, meeting_id=sample.meeting_id).groups[0].seats == 13
    participant_details.set_substitute(workspace, participation_id=seats[1].id, substitute_for_id=seats[3].id)
    counts = list_participants(workspace, meeting_id=sample.meeting_id).member_counts
    assert counts.all == 13  # whoever holds a seat besides keeps it
