"""Action items with several owners, their reminders, and topics of decisions in the register."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import ActionFilter, ActionState, DecisionFilter, MinutesState
from gsef_desktop.domain.records import (
    ActionItem,
    ActionOwner,
    Choice,
    Organisation,
    PaperStatus,
    Person,
    Translation,
    VoteKind,
    VoteMethod,
)
from gsef_desktop.services import action_items, adoption, annexes, decisions, erasing, merging, votes
from gsef_desktop.services.minutes_reading import read_minutes
from gsef_desktop.services.papers import NewPaper
from gsef_desktop.services.personal_data import collect_personal_data, personal_data_json
from gsef_desktop.services.printing_personal_data import personal_data_pdf
from gsef_desktop.services.reminders import reminders_between
from gsef_desktop.services.search import search_file
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import text_of
from tests.services import votes_sample

ITEM, MEETING = votes_sample.ITEM, votes_sample.MEETING


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        votes_sample.fill(made, with_people=True)
        with made.edit(message("People")) as unit:
            unit.add(Person(id="bo", given_name="Bo", family_name="Example"))
            unit.add(Person(id="cy", given_name="Cy", family_name="Example"))
            unit.add(Translation(owner_kind="organisation", owner_id="beta", field="name", language="fr", text="Ville de Beta"))
        yield made


def act(workspace: Workspace, owner: str = "", due: date | None = None) -> str:
    return action_items.add_action(workspace, title="Bake", meeting_id=MEETING, item_id=ITEM, owner=owner, due_on=due).id


def shown(workspace: Workspace, action_id: str, language: str = "en") -> str:
    """As the register has it, which must be what the inspector says."""
    (row,) = action_items.read_actions(workspace, ids=[action_id], language=language)
    assert row.owner == action_items.action_details(workspace, action_id=action_id, language=language).owner
    return row.owner


def test_people_organisations_and_words_can_share_an_action_item(workspace: Workspace) -> None:
    id = act(workspace, "Bo Example, ada example; Beta City, the bakers")
    assert shown(workspace, id) == "Bo Example, Ada Example, Beta City, the bakers"
    assert shown(workspace, id, "fr") == "Bo Example, Ada Example, Ville de Beta, the bakers"
    with workspace.read() as reader:
        action, owners = reader.get(ActionItem, id), reader.all(ActionOwner)
    assert (action.owner_id, action.owner, len(owners)) == ("bo", "the bakers", 2)
    action_items.set_action_owner(workspace, action_id=id, name="Ada Example")
    assert shown(workspace, id) == "Ada Example"
    with workspace.read() as reader:
        assert reader.all(ActionOwner) == []
    workspace.undo()
    assert shown(workspace, id) == "Bo Example, Ada Example, Beta City, the bakers"


@pytest.mark.parametrize("words", ["", "Whoever comes, and the bakers", "Secretariat; by turns"])
def test_words_that_name_nobody_stay_as_they_were_typed(workspace: Workspace, words: str) -> None:
    assert shown(workspace, act(workspace, words)) == words


def test_an_organisation_alone_can_have_it(workspace: Workspace) -> None:
    id = act(workspace, "Beta City")
    assert shown(workspace, id) == "Beta City"
    details = action_items.action_details(workspace, action_id=id)
    assert [(one.kind, one.id) for one in details.owners] == [("organisation", "beta")]
    found = next(one for one in read_minutes(workspace, meeting_id=MEETING).items if one.item_id == ITEM)
    assert [one.owner for one in found.actions] == ["Beta City"]


def test_the_register_is_filtered_by_any_owner(workspace: Workspace) -> None:
    both, one, words = act(workspace, "Bo Example, Ada Example, Beta City"), act(workspace, "Ada Example"), act(workspace, "Bakers")
    choices = {each.key: (each.name, each.open) for each in action_items.action_choices(workspace, today=date(2019, 1, 1)).owners}
    assert choices == {
        "ada": ("Ada Example", 2), "bo": ("Bo Example", 1), "beta": ("Beta City", 1), "=Bakers": ("Bakers", 1),
    }  # fmt: skip

    def owned(*keys: str) -> set[str]:
        return set(action_items.find_actions(workspace, wanted=ActionFilter(owners=frozenset(keys))))

    assert owned("ada") == {both, one}
    assert owned("beta") == {both}
    assert owned("=Bakers", "bo") == {both, words}
    assert set(action_items.find_actions(workspace, wanted=ActionFilter(text="beta"))) == {both}


def test_owners_go_with_the_person_and_are_in_what_is_kept_about_them(workspace: Workspace) -> None:
    id = act(workspace, "Bo Example, Ada Example")
    assert "Bake" in personal_data_json(workspace, person_id="ada").decode()
    assert "Bake" not in personal_data_json(workspace, person_id="cy").decode()
    erasing.erase_person(workspace, person_id="ada")
    assert "Ada" not in shown(workspace, id)
    assert shown(workspace, id).startswith("Bo Example")


def test_owners_who_turn_out_to_be_the_same_are_named_once(workspace: Workspace) -> None:
    first, more = act(workspace, "Bo Example, Cy Example"), act(workspace, "Ada Example, Bo Example, Cy Example")
    merging.merge_people(workspace, keep_id="bo", other_ids=["cy"])
    assert shown(workspace, first) == "Bo Example"
    assert shown(workspace, more) == "Ada Example, Bo Example"
    action_items.set_action_owner(workspace, action_id=more, name="Ada Example, Bo Example")
    with workspace.read() as reader:
        assert len(reader.all(ActionOwner, action_id=more)) == 1


def test_what_is_kept_about_a_person_has_their_votes_and_candidacies(workspace: Workspace) -> None:
    motion = votes.call_vote(workspace, meeting_id=MEETING, item_id=ITEM, method=VoteMethod.ROLL_CALL)
    votes.set_choices(workspace, vote_id=motion.id, participation_ids=["alpha"], choice=Choice.AGAINST)  # for whom Ada Example comes
    election = votes.call_vote(workspace, meeting_id=MEETING, item_id="chair", kind=VoteKind.ELECTION)
    votes.add_candidate(workspace, vote_id=election.id, name="Ada Example")
    told = collect_personal_data(workspace, person_id="ada")
    items = {item.kind: item for key, found in told.sections if key == "participations" for item in found}
    assert (items["ballot"].about, dict(items["ballot"].values)) == ("To adopt the budget.", {"choice": "against"})
    assert items["vote_candidate"].about == "Election of the chair"
    assert "Against" in text_of(personal_data_pdf(workspace, person_id="ada").data)
    assert RecordRef("vote", motion.id) in [hit.ref for hit in search_file(workspace, text="adopt the budget")]


def test_it_is_done_by_one_step_that_keeps_the_day(workspace: Workspace) -> None:
    id = act(workspace)
    action_items.set_action_state(workspace, action_ids=[id], state=ActionState.DONE, day=date(2019, 8, 1))
    assert action_items.read_actions(workspace, ids=[id])[0].done_on == date(2019, 8, 1)
    action_items.set_action_state(workspace, action_ids=[id], state=ActionState.OPEN)
    assert action_items.read_actions(workspace, ids=[id])[0].done_on is None


def reminded(workspace: Workspace, first: date, last: date) -> list[date]:
    since = datetime(first.year, first.month, first.day, tzinfo=UTC)
    until = datetime(last.year, last.month, last.day, 23, tzinfo=UTC)
    found = reminders_between(workspace, since=since, until=until, zone=UTC)
    return [one.at.date() for one in found if one.ref.kind == "action_item"]


def test_the_program_reminds_as_long_before_as_the_action_item_says(workspace: Workspace) -> None:
    id = act(workspace, due=date(2019, 9, 30))
    assert reminded(workspace, date(2019, 9, 23), date(2019, 9, 23)) == [date(2019, 9, 23)]
    action_items.set_action_reminder(workspace, action_id=id, days=28)
    assert reminded(workspace, date(2019, 9, 23), date(2019, 9, 23)) == []
    assert reminded(workspace, date(2019, 9, 2), date(2019, 9, 2)) == [date(2019, 9, 2)]
    assert reminded(workspace, date(2019, 9, 30), date(2019, 9, 30)) == [date(2019, 9, 30)]
    action_items.set_action_reminder(workspace, action_id=id, days=None)
    assert reminded(workspace, date(2019, 9, 1), date(2019, 9, 30)) == []
    with pytest.raises(Invalid):
        action_items.set_action_reminder(workspace, action_id=id, days=-1)


# --- topics ------------------------------------------------------------------------------------------------------------------------------


def test_decisions_have_topics_to_be_found_by(workspace: Workspace) -> None:
    one = decisions.add_decision(workspace, meeting_id=MEETING, item_id=ITEM, text="One.").id
    two = decisions.add_decision(workspace, meeting_id=MEETING, text="Two.").id
    decisions.set_topics(workspace, decision_ids=[one], topics=[" Budget ", "Members", "Budget", ""])
    decisions.give_topic(workspace, decision_ids=[one, two], topic="Forum")
    assert decisions.list_topics(workspace) == ["Budget", "Forum", "Members"]
    assert decisions.find_decisions(workspace, wanted=DecisionFilter(topics=frozenset({"Budget", "Nothing"}))) == [one]
    assert set(decisions.find_decisions(workspace, wanted=DecisionFilter(topics=frozenset({"Forum"})))) == {one, two}
    assert decisions.read_decisions(workspace, ids=[one])[0].topics == ("Budget", "Members", "Forum")
    decisions.give_topic(workspace, decision_ids=[one], topic="Budget", given=False)
    assert decisions.decision_choices(workspace).topics == ("Forum", "Members")
    assert decisions.find_decisions(workspace, order="topics")[0] == two  # "Forum" before "Members, Forum"


def test_the_day_of_implementation_is_kept_and_can_be_corrected(workspace: Workspace) -> None:
    one = decisions.add_decision(workspace, meeting_id=MEETING, text="One.").id
    decisions.set_implemented(workspace, decision_ids=[one], implemented=True, day=date(2019, 8, 1))
    decisions.set_implemented_on(workspace, decision_id=one, day=date(2019, 8, 2))
    assert decisions.read_decisions(workspace, ids=[one])[0].implemented_on == date(2019, 8, 2)
    decisions.set_implemented(workspace, decision_ids=[one], implemented=False)
    assert decisions.read_decisions(workspace, ids=[one])[0].implemented_on is None
    decisions.set_implemented_on(workspace, decision_id=one, day=date(2019, 8, 3))
    assert decisions.read_decisions(workspace, ids=[one])[0].implemented


# --- annexes -----------------------------------------------------------------------------------------------------------------------------


def paper(name: str, data: bytes = b"%PDF-1.4") -> NewPaper:
    return NewPaper(name=name, data=data, title=name.rsplit(".", 1)[0], language=None, status=PaperStatus.FINAL)


def test_annexes_are_files_or_texts_in_order(workspace: Workspace, tmp_path: Path) -> None:
    ids = annexes.attach_annexes(workspace, meeting_id=MEETING, item_id=ITEM, files=[paper("Figures.pdf"), paper("Table.xlsx", b"PK")])
    text = annexes.write_annex(workspace, meeting_id=MEETING, title=" A  statement ", text="Glad.")
    annexes.set_annex_title(workspace, annex_id=ids[0], language="fr", title="Chiffres")
    annexes.set_annex_text(workspace, annex_id=text.id, language="fr", text="Ravis.")
    with workspace.read() as reader:
        found = annexes.annexes_of(reader, MEETING)
    assert [(one.number, one.title("fr"), one.file_name, one.is_pdf, one.is_file) for one in found] == [
        (1, "Chiffres", "Figures.pdf", True, True), (2, "Table", "Table.xlsx", False, True), (3, "A statement", "", False, False),
    ]  # fmt: skip
    assert found[2].texts == {"en": "Glad.", "fr": "Ravis."}
    assert annexes.unpack_annex(workspace, annex_id=ids[0], folder=tmp_path).read_bytes() == b"%PDF-1.4"
    with pytest.raises(Invalid, match="no file"):
        annexes.file_of_annex(workspace, annex_id=text.id)
    annexes.remove_annexes(workspace, annex_ids=[ids[0]])
    with workspace.read() as reader:
        assert [one.number for one in annexes.annexes_of(reader, MEETING)] == [1, 2]


def test_annexes_of_adopted_minutes_stay(workspace: Workspace) -> None:
    made = annexes.write_annex(workspace, meeting_id=MEETING, title="Statement")
    adoption.set_minutes_state(workspace, meeting_id=MEETING, state=MinutesState.ADOPTED)
    for deed in (
        lambda: annexes.remove_annexes(workspace, annex_ids=[made.id]),
        lambda: annexes.set_annex_text(workspace, annex_id=made.id, language="en", text="Else"),
        lambda: annexes.attach_annexes(workspace, meeting_id=MEETING, files=[paper("New.pdf")]),
    ):
        with pytest.raises(Invalid, match="adopted"):
            deed()


def test_an_annex_needs_a_title_and_a_file_must_be_given(workspace: Workspace) -> None:
    with pytest.raises(Invalid, match="title"):
        annexes.write_annex(workspace, meeting_id=MEETING, title="  ")
    with pytest.raises(Invalid, match="No file"):
        annexes.attach_annexes(workspace, meeting_id=MEETING, files=[])


def test_names_of_organisations_are_compared_without_accents(workspace: Workspace) -> None:
    with workspace.edit(message("Test")) as unit:
        unit.add(Organisation(id="mtl", name="Montréal Exemple", acronym="MTLX"))
    assert shown(workspace, act(workspace, "montreal exemple")) == "Montréal Exemple"
    assert shown(workspace, act(workspace, "mtlx, Ada Example")) == "Ada Example, Montréal Exemple"
