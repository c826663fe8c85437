"""Minutes, decisions and action items: what each deed does to the file, and that numbers are given once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import ActionState, MinutesState, decision_symbol
from gsef_desktop.domain.records import (
    ActionItem,
    Decision,
    Membership,
    MembershipStatus,
    Minutes,
    Organisation,
    Person,
)
from gsef_desktop.services import action_items, adoption, agenda, decisions, meetings, minutes
from gsef_desktop.services.minutes_reading import ItemMinutes, read_minutes
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace, with_participants=False)


def item(workspace: Workspace, sample: Sample, title: str) -> ItemMinutes:
    """The minutes of an item, by its title."""
    found = read_minutes(workspace, meeting_id=sample.meeting_id)
    return next(one for one in found.items if one.title == title)


def decide(workspace: Workspace, sample: Sample, text: str = "Agreed.", title: str | None = "Main theme") -> Decision:
    item_id = sample.items[title] if title else None
    return decisions.add_decision(workspace, meeting_id=sample.meeting_id, item_id=item_id, text=text)


# --- notes -------------------------------------------------------------------------------------------------------------------------


def test_notes_are_kept_item_by_item_in_several_languages(workspace: Workspace, sample: Sample) -> None:
    theme = sample.items["Main theme"]
    minutes.set_minutes_text(workspace, meeting_id=sample.meeting_id, item_id=theme, language="fr", text="Le thème a été débattu.\n")
    minutes.set_minutes_text(workspace, meeting_id=sample.meeting_id, item_id=theme, language="en", text="The theme was discussed.")
    minutes.set_minutes_text(workspace, meeting_id=sample.meeting_id, language="en", text="The meeting was held in good spirits.")
    found = item(workspace, sample, "Main theme")
    assert (found.number, found.language) == ("2.1", "fr")
    assert found.texts == {"fr": "Le thème a été débattu.", "en": "The theme was discussed."}
    assert read_minutes(workspace, meeting_id=sample.meeting_id).whole.texts == {"en": "The meeting was held in good spirits."}
    with workspace.read() as reader:
        assert reader.count(Minutes) == 2
    assert workspace.undo_label == message("Change the minutes of the meeting")
    workspace.undo()
    workspace.undo()
    assert item(workspace, sample, "Main theme").texts == {"fr": "Le thème a été débattu."}


def test_breaks_have_no_minutes_and_items_stand_in_order(workspace: Workspace, sample: Sample) -> None:
    found = read_minutes(workspace, meeting_id=sample.meeting_id)
    assert [one.number for one in found.items][:7] == ["1", "1.1", "1.2", "2", "2.1", "2.2", "2.3"]
    assert len({one.item_id for one in found.items}) == len(found.items) == 16  # what goes on on the second day stands here once
    assert found.is_empty


def test_an_item_is_put_off_and_taken_up_again(workspace: Workspace, sample: Sample) -> None:
    theme = sample.items["Main theme"]
    minutes.set_deferred(workspace, item_id=theme, deferred=True)
    assert workspace.undo_label == message("Defer item {number}", number="2.1")
    minutes.set_minutes_text(workspace, meeting_id=sample.meeting_id, item_id=theme, language="en", text="No time was left.")
    assert item(workspace, sample, "Main theme").deferred
    minutes.set_deferred(workspace, item_id=theme, deferred=False)
    found = item(workspace, sample, "Main theme")
    assert not found.deferred
    assert found.texts == {"en": "No time was left."}
    assert read_minutes(workspace, meeting_id=sample.meeting_id).state is MinutesState.DRAFT


def test_a_deleted_item_takes_its_notes_along_and_leaves_its_decisions(workspace: Workspace, sample: Sample) -> None:
    theme = sample.items["Main theme"]
    minutes.set_minutes_text(workspace, meeting_id=sample.meeting_id, item_id=theme, language="en", text="Discussed.")
    decide(workspace, sample, "The theme is chosen.")
    agenda.delete_items(workspace, item_ids=[theme])
    found = read_minutes(workspace, meeting_id=sample.meeting_id)
    assert [one.texts["en"] for one in found.whole.decisions] == ["The theme is chosen."]
    assert found.whole.texts == {}
    workspace.undo()
    assert item(workspace, sample, "Main theme").texts == {"en": "Discussed."}


# --- the state ---------------------------------------------------------------------------------------------------------------------


def test_adopted_minutes_refuse_changes_until_they_are_reopened(workspace: Workspace, sample: Sample) -> None:
    theme = sample.items["Main theme"]
    made = decide(workspace, sample)
    todo = action_items.add_action(workspace, title="Write to the host", decision_id=made.id)
    adoption.set_minutes_state(workspace, meeting_id=sample.meeting_id, state=MinutesState.CIRCULATED)
    adoption.set_minutes_state(workspace, meeting_id=sample.meeting_id, state=MinutesState.ADOPTED)
    meeting_id = sample.meeting_id
    for refused in (
        lambda: minutes.set_minutes_text(workspace, meeting_id=meeting_id, item_id=theme, language="en", text="Else."),
        lambda: minutes.set_deferred(workspace, item_id=theme, deferred=True),
        lambda: adoption.set_minutes_state(workspace, meeting_id=meeting_id, state=MinutesState.DRAFT),
        lambda: decide(workspace, sample, "Another."),
        lambda: decisions.set_decision_text(workspace, decision_id=made.id, language="en", text="Else."),
        lambda: decisions.set_decision_day(workspace, decision_id=made.id, decided_on=None),
        lambda: decisions.set_decision_item(workspace, decision_id=made.id, item_id=None),
        lambda: decisions.delete_decisions(workspace, decision_ids=[made.id]),
        lambda: action_items.add_action(workspace, title="More", item_id=theme),
        lambda: action_items.set_action_title(workspace, action_id=todo.id, language="en", title="Else"),
        lambda: action_items.delete_actions(workspace, action_ids=[todo.id]),
    ):
        before = read_minutes(workspace, meeting_id=meeting_id)
        with pytest.raises(Invalid) as error:
            refused()
        assert "Reopen" in str(error.value.remedy)
        assert read_minutes(workspace, meeting_id=meeting_id) == before
    # what goes on after the adoption
    decisions.set_implemented(workspace, decision_ids=[made.id], implemented=True)
    action_items.set_action_state(workspace, action_ids=[todo.id], state=ActionState.DONE)
    action_items.set_action_due(workspace, action_id=todo.id, due_on=date(2019, 9, 30))
    action_items.set_action_owner(workspace, action_id=todo.id, name="Secretariat")
    minutes.reopen_minutes(workspace, meeting_id=meeting_id)
    minutes.set_minutes_text(workspace, meeting_id=meeting_id, item_id=theme, language="en", text="Corrected.")
    assert read_minutes(workspace, meeting_id=meeting_id).state is MinutesState.CORRECTED
    labels = [str(one.label) for one in workspace.history_of_file(limit=5)]
    assert "Reopen the minutes of EX/SC/2019/1" in labels


def test_only_adopted_minutes_are_reopened(workspace: Workspace, sample: Sample) -> None:
    with pytest.raises(Invalid):
        minutes.reopen_minutes(workspace, meeting_id=sample.meeting_id)


# --- decisions ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("symbol", "acronym", "expected"),
    [
        ("GSEF/SC/2019/3", "SC", "SC/2019/3/D2"),
        ("EX/SC/2019/3", "EX/SC", "SC/2019/3/D2"),
        ("GSEF/SC/2019/3", "", "GSEF/SC/2019/3/D2"),
        ("SC/2019/3", "sc", "SC/2019/3/D2"),
        ("CALL-7", "SC", "CALL-7/D2"),
        ("", "SC", ""),
    ],
)
def test_the_symbol_of_a_decision(symbol: str, acronym: str, expected: str) -> None:
    assert decision_symbol(symbol, 2, acronym) == expected


def test_a_decision_is_numbered_and_dated_by_its_session(workspace: Workspace, sample: Sample) -> None:
    first = decide(workspace, sample)
    second = decide(workspace, sample, title="Review of the budget")
    third = decide(workspace, sample, title=None)
    assert [one.number for one in (first, second, third)] == [1, 2, 3]
    assert [one.symbol for one in (first, second, third)] == ["SC/2019/1/D1", "SC/2019/1/D2", "SC/2019/1/D3"]
    assert [one.decided_on for one in (first, second, third)] == [date(2019, 7, 8), date(2019, 7, 9), date(2019, 7, 8)]
    with pytest.raises(Invalid):
        decide(workspace, sample, "  ")


def test_a_number_is_not_given_again_but_undoing_takes_it_back(workspace: Workspace, sample: Sample) -> None:
    first = decide(workspace, sample)
    decide(workspace, sample)
    workspace.undo()
    second = decide(workspace, sample)
    assert second.number == 2
    decisions.delete_decisions(workspace, decision_ids=[second.id])
    assert decide(workspace, sample).number == 3
    workspace.undo()
    workspace.undo()  # the second is there again
    assert decide(workspace, sample).number == 3
    adoption.set_minutes_state(workspace, meeting_id=sample.meeting_id, state=MinutesState.CIRCULATED)
    decide(workspace, sample)
    workspace.undo()
    assert decide(workspace, sample).number == 5  # the fourth may stand in somebody's copy
    decisions.delete_decisions(workspace, decision_ids=[first.id])
    assert [one.number for one in all_decisions(workspace)] == [2, 3, 5]


def all_decisions(workspace: Workspace) -> list[Decision]:
    with workspace.read() as reader:
        return reader.all(Decision, order_by=("number",))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(st.sampled_from(["add", "delete first", "delete last", "undo", "redo", "circulate"]), max_size=14))
def test_no_two_decisions_ever_share_a_number(deeds: list[str]) -> None:
    with TemporaryDirectory() as folder, Workspace.create(Path(folder) / "a.gsef", config_dir=Path(folder) / "c") as workspace:
        meeting_id = meetings.make_meeting(workspace, title="Board", year=2019).id
        deleted: set[int] = set()
        for deed in deeds:
            found = all_decisions(workspace)
            if deed == "add":
                made = decisions.add_decision(workspace, meeting_id=meeting_id, text="Agreed.")
                assert made.number is not None
                assert made.number not in {one.number for one in found} | deleted
                assert made.number > max((one.number or 0 for one in found), default=0)
            elif deed.startswith("delete") and found:
                one = found[0 if deed == "delete first" else -1]
                decisions.delete_decisions(workspace, decision_ids=[one.id])
                deleted.add(one.number or 0)
            elif deed == "circulate":
                adoption.set_minutes_state(workspace, meeting_id=meeting_id, state=MinutesState.CIRCULATED)
            elif deed == "undo" and workspace.undo_label is not None and workspace.undo_label != message("New meeting"):
                workspace.undo()
                deleted &= reserved(workspace)
            elif deed == "redo" and workspace.redo_label is not None:
                workspace.redo()
                deleted |= reserved(workspace)
            numbers = [one.number for one in all_decisions(workspace)]
            assert len(set(numbers)) == len(numbers)


def reserved(workspace: Workspace) -> set[int]:
    """The numbers of decisions that were deleted by a deed that still stands, as the history tells it."""
    with workspace.read() as reader:
        gone = [(RecordRef("decision", id), number) for id, number in reader.rows("SELECT id, number FROM decision WHERE deleted = 1")]
    return {number for ref, number in gone if workspace.history(ref)[0].kind != "undo"}


def test_a_decision_is_kept_in_several_languages(workspace: Workspace, sample: Sample) -> None:
    made = decide(workspace, sample, "The theme is chosen.")
    decisions.set_decision_text(workspace, decision_id=made.id, language="fr", text="Le thème est choisi.")
    found = decisions.decision_details(workspace, decision_id=made.id)
    assert found.texts == {"en": "The theme is chosen.", "fr": "Le thème est choisi."}
    assert found.item == "2.1 Main theme"
    decisions.set_decision_text(workspace, decision_id=made.id, language="fr", text="")
    assert decisions.decision_details(workspace, decision_id=made.id).texts == {"en": "The theme is chosen."}
    with pytest.raises(Invalid):
        decisions.set_decision_text(workspace, decision_id=made.id, language="en", text=" ")


def test_what_was_proposed_is_decided_in_all_its_languages(workspace: Workspace, sample: Sample) -> None:
    theme = sample.items["Main theme"]
    with pytest.raises(Invalid):
        decisions.decide_as_proposed(workspace, item_id=theme)
    agenda.set_text_in_language(workspace, item_id=theme, field="proposed_decision", language="en", text="Choose the theme.")
    agenda.set_text_in_language(workspace, item_id=theme, field="proposed_decision", language="fr", text="Choisir le thème.")
    made = decisions.decide_as_proposed(workspace, item_id=theme)
    assert decisions.decision_details(workspace, decision_id=made.id).texts == {"en": "Choose the theme.", "fr": "Choisir le thème."}
    assert workspace.undo_label == message("Add a decision")
    workspace.undo()
    assert item(workspace, sample, "Main theme").decisions == ()


def test_symbols_follow_the_meeting_while_its_minutes_are_in_draft(workspace: Workspace, sample: Sample) -> None:
    decide(workspace, sample)
    meetings.set_symbol(workspace, meeting_id=sample.meeting_id, symbol="EX/SC/2019/4")
    assert all_decisions(workspace)[0].symbol == "SC/2019/4/D1"
    workspace.undo()
    assert all_decisions(workspace)[0].symbol == "SC/2019/1/D1"
    adoption.set_minutes_state(workspace, meeting_id=sample.meeting_id, state=MinutesState.CIRCULATED)
    meetings.set_symbol(workspace, meeting_id=sample.meeting_id, symbol="EX/SC/2019/4")
    assert all_decisions(workspace)[0].symbol == "SC/2019/1/D1"


def test_a_decision_tells_what_hangs_on_it(workspace: Workspace, sample: Sample) -> None:
    made = decide(workspace, sample, "Zeta City is admitted.")
    with workspace.edit(message("Admit")) as unit:
        city = unit.add(Organisation(name="Zeta City"))
        unit.add(Membership(organisation_id=city.id, status=MembershipStatus.MEMBER, since=date(2019, 7, 8), decision_id=made.id))
    action_items.add_action(workspace, title="Write to Zeta City", decision_id=made.id, owner="Secretariat", due_on=date(2019, 7, 31))
    found = decisions.decision_details(workspace, decision_id=made.id)
    (membership,), (action,) = found.memberships, found.actions
    assert (membership.organisation, membership.status, membership.since) == ("Zeta City", MembershipStatus.MEMBER, date(2019, 7, 8))
    assert (action.title, action.owner, action.due, action.state) == ("Write to Zeta City", "Secretariat", date(2019, 7, 31), "open")
    decisions.delete_decisions(workspace, decision_ids=[made.id])
    with workspace.read() as reader:
        assert [one.decision_id for one in reader.all(ActionItem)] == [None]
        assert [one.decision_id for one in reader.all(Membership)] == [None]


# --- action items ------------------------------------------------------------------------------------------------------------------


def test_an_action_item_takes_item_and_meeting_from_its_decision(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Person")) as unit:
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
    made = decide(workspace, sample)
    todo = action_items.add_action(workspace, title="  Write   the call ", decision_id=made.id, owner="ada example")
    assert (todo.meeting_id, todo.item_id, todo.title) == (sample.meeting_id, sample.items["Main theme"], "Write the call")
    assert (todo.owner_id, todo.owner) == (ada.id, "")
    (line,) = item(workspace, sample, "Main theme").actions
    assert (line.owner, line.decision, line.state) == ("Ada Example", "SC/2019/1/D1", ActionState.OPEN)
    action_items.set_action_owner(workspace, action_id=todo.id, name="Ada Example and Seoul")
    assert item(workspace, sample, "Main theme").actions[0].owner == "Ada Example and Seoul"
    with pytest.raises(Invalid):
        action_items.add_action(workspace, title=" ", decision_id=made.id)


def test_an_action_item_is_done_in_one_step(workspace: Workspace, sample: Sample) -> None:
    todo = action_items.add_action(workspace, title="Book the hall", meeting_id=sample.meeting_id)
    action_items.set_action_state(workspace, action_ids=[todo.id], state=ActionState.DONE)
    assert workspace.undo_label == message("Complete the action item {title}", title="Book the hall")
    assert action_items.read_actions(workspace, ids=[todo.id])[0].state is ActionState.DONE
    workspace.undo()
    assert action_items.read_actions(workspace, ids=[todo.id])[0].state is ActionState.OPEN
    for state in (ActionState.DROPPED, ActionState.OPEN):
        action_items.set_action_state(workspace, action_ids=[todo.id], state=state)
        assert action_items.read_actions(workspace, ids=[todo.id])[0].state is state


def test_due_days_are_typed() -> None:
    assert action_items.read_due_day("30 September", year=2019, language="en") == date(2019, 9, 30)
    assert action_items.read_due_day("30 septembre 2020", year=2019, language="fr") == date(2020, 9, 30)
    assert action_items.read_due_day(" ", year=2019, language="en") is None
    with pytest.raises(Invalid):
        action_items.read_due_day("soonish", year=2019, language="en")
