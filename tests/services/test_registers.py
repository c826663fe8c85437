"""The registers of decisions and of action items over all meetings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import ActionFilter, ActionState, DecisionFilter
from gsef_desktop.domain.records import Body, Person
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import action_items, agenda, decisions, meetings, minutes
from gsef_desktop.services.listing_minutes import list_actions, list_decisions
from gsef_desktop.services.reminders import ReminderKind, reminders_between
from gsef_desktop.services.search import search_file
from gsef_desktop.storage.workspace import Workspace

TODAY = date(2019, 9, 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def ids(workspace: Workspace) -> dict[str, str]:
    """Two meetings of two bodies in two years: names to ids."""
    with workspace.edit(message("Bodies")) as unit:
        board, advisors = unit.add(Body(name="Board", acronym="B")), unit.add(Body(name="Advisors", acronym="AD"))
        ada = unit.add(Person(given_name="Ada", family_name="Example"))
    made = {"board": board.id, "advisors": advisors.id, "ada": ada.id}
    for name, body, day in (("spring", board, date(2018, 4, 2)), ("summer", advisors, date(2019, 7, 8))):
        frame = TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
        meeting = meetings.make_meeting(workspace, title=f"{name.title()} meeting", time_frame=frame, body_id=body.id, language="en")
        item = agenda.add_item(workspace, meeting_id=meeting.id, title="Admission of members" if name == "summer" else "Budget")
        made[name], made[f"{name} item"] = meeting.id, item.id
    budget = decisions.add_decision(workspace, meeting_id=made["spring"], item_id=made["spring item"], text="The accounts are approved.")
    admitted = decisions.add_decision(workspace, meeting_id=made["summer"], item_id=made["summer item"], text="Zeta City joins.")
    host = decisions.add_decision(workspace, meeting_id=made["summer"], text="Alpha City hosts.")
    decisions.set_decision_text(workspace, decision_id=host.id, language="fr", text="Alpha accueille le forum.")
    decisions.set_implemented(workspace, decision_ids=[budget.id], implemented=True)
    made |= {"budget": budget.id, "admitted": admitted.id, "host": host.id}
    for name, decision, owner, due in (
        ("letter", admitted, "Ada Example", date(2019, 8, 1)), ("hall", host, "Alpha City", date(2019, 10, 1)),
        ("audit", budget, "", None),
    ):  # fmt: skip
        todo = action_items.add_action(workspace, title=f"See to the {name}", decision_id=decision.id, owner=owner, due_on=due)
        made[name] = todo.id
    action_items.set_action_state(workspace, action_ids=[made["audit"]], state=ActionState.DONE)
    return made


def found_decisions(workspace: Workspace, ids: dict[str, str], wanted: DecisionFilter, **options: object) -> list[str]:
    names = {id: name for name, id in ids.items()}
    return [names[id] for id in decisions.find_decisions(workspace, wanted=wanted, **options)]  # type: ignore[arg-type]


def found_actions(workspace: Workspace, ids: dict[str, str], wanted: ActionFilter, **options: object) -> list[str]:
    names = {id: name for name, id in ids.items()}
    return [names[id] for id in action_items.find_actions(workspace, wanted=wanted, **options)]  # type: ignore[arg-type]


def test_decisions_are_found_by_their_text_their_translations_and_their_topic(workspace: Workspace, ids: dict[str, str]) -> None:
    for text, expected in (
        ("accounts", ["budget"]), ("zet", ["admitted"]), ("accueille", ["host"]), ("admission members", ["admitted"]),
        ("AD/2019/1/D2", ["host"]), ("nothing of the kind", []), ("joins admission", ["admitted"]),
    ):  # fmt: skip
        assert found_decisions(workspace, ids, DecisionFilter(text=text)) == expected, text


def test_decisions_are_filtered_and_sorted(workspace: Workspace, ids: dict[str, str]) -> None:
    assert found_decisions(workspace, ids, DecisionFilter()) == ["budget", "admitted", "host"]
    assert found_decisions(workspace, ids, DecisionFilter(), descending=True) == ["admitted", "host", "budget"]
    assert found_decisions(workspace, ids, DecisionFilter(implemented=False)) == ["admitted", "host"]
    assert found_decisions(workspace, ids, DecisionFilter(implemented=True)) == ["budget"]
    assert found_decisions(workspace, ids, DecisionFilter(bodies=frozenset({ids["board"]}))) == ["budget"]
    assert found_decisions(workspace, ids, DecisionFilter(years=frozenset({2019}))) == ["admitted", "host"]
    assert found_decisions(workspace, ids, DecisionFilter(meeting_id=ids["spring"])) == ["budget"]
    assert found_decisions(workspace, ids, DecisionFilter(), order="text") == ["host", "budget", "admitted"]
    assert found_decisions(workspace, ids, DecisionFilter(), order="symbol") == ["admitted", "host", "budget"]
    with pytest.raises(KeyError):
        decisions.find_decisions(workspace, order="colour")


def test_rows_of_decisions_say_what_lists_show(workspace: Workspace, ids: dict[str, str]) -> None:
    host, budget = decisions.read_decisions(workspace, ids=[ids["host"], ids["budget"]], language="fr")
    assert (host.symbol, host.text, host.body, host.meeting, host.item) == (
        "AD/2019/1/D2", "Alpha accueille le forum.", "Advisors", "Summer meeting", "",
    )  # fmt: skip
    assert (host.decided_on, host.implemented, host.open_actions) == (date(2019, 7, 8), False, 1)
    assert (budget.implemented, budget.open_actions, budget.item) == (True, 0, "Budget")
    choices = decisions.decision_choices(workspace)
    assert ([name for _, name in choices.bodies], choices.years, choices.total) == (["Advisors", "Board"], (2019, 2018), 3)


def test_action_items_are_found_filtered_and_sorted(workspace: Workspace, ids: dict[str, str]) -> None:
    everything = ActionFilter()
    assert found_actions(workspace, ids, everything) == ["letter", "hall", "audit"]
    assert found_actions(workspace, ids, everything, descending=True) == ["hall", "letter", "audit"]  # what has no day stays last
    assert found_actions(workspace, ids, everything, order="owner") == ["letter", "hall", "audit"]
    assert found_actions(workspace, ids, ActionFilter(states=frozenset({ActionState.OPEN}))) == ["letter", "hall"]
    assert found_actions(workspace, ids, ActionFilter(states=frozenset({ActionState.DONE}))) == ["audit"]
    assert found_actions(workspace, ids, ActionFilter(late_by=TODAY)) == ["letter"]
    assert found_actions(workspace, ids, ActionFilter(owners=frozenset({ids["ada"]}))) == ["letter"]
    assert found_actions(workspace, ids, ActionFilter(owners=frozenset({"=Alpha City"}))) == ["hall"]
    assert found_actions(workspace, ids, ActionFilter(bodies=frozenset({ids["board"]}))) == ["audit"]
    for text, expected in (
        ("hall", ["hall"]), ("example", ["letter"]), ("zeta", ["letter"]), ("admission", ["letter"]), ("nowhere", []),
    ):  # fmt: skip
        assert found_actions(workspace, ids, ActionFilter(text=text)) == expected, text


def test_what_actions_can_be_filtered_by(workspace: Workspace, ids: dict[str, str]) -> None:
    choices = action_items.action_choices(workspace, today=TODAY)
    assert [(one.key, one.name, one.open) for one in choices.owners] == [(ids["ada"], "Ada Example", 1), ("=Alpha City", "Alpha City", 1)]
    assert (choices.total, choices.open, choices.overdue) == (3, 2, 1)
    open_ones = action_items.open_actions(workspace, today=TODAY, limit=1)
    assert [row.title for row in open_ones.rows] == ["See to the letter"]
    assert open_ones.rows[0].is_overdue(TODAY)
    assert not open_ones.rows[0].is_overdue(date(2019, 8, 1))


def test_lists_for_scripts(workspace: Workspace, ids: dict[str, str]) -> None:
    (admitted, host) = list_decisions(workspace, meeting_id=ids["summer"])
    assert (admitted.symbol, admitted.item, admitted.actions) == ("AD/2019/1/D1", "1 Admission of members", (ids["letter"],))
    assert (host.text, host.texts["fr"]) == ("Alpha City hosts.", "Alpha accueille le forum.")
    assert [one.symbol for one in list_decisions(workspace, year=2018)] == ["B/2018/1/D1"]
    letter, _, audit = list_actions(workspace, today=TODAY)
    assert (letter.owner, letter.state, letter.overdue, letter.decision) == ("Ada Example", "open", True, "AD/2019/1/D1")
    assert (audit.state, audit.overdue, audit.due) == ("done", False, None)


def test_the_search_leads_to_them(workspace: Workspace, ids: dict[str, str]) -> None:
    minutes.set_minutes_text(
        workspace, meeting_id=ids["summer"], item_id=ids["summer item"], language="en", text="A xylophone was played."
    )  # fmt: skip
    for text, kind in (("accueille", "decision"), ("letter", "action_item"), ("xylophone", "minutes")):
        assert [hit.ref.kind for hit in search_file(workspace, text=text)] == [kind], text
    (hit,) = search_file(workspace, text="xylophone")
    assert hit.title == "Admission of members"


def test_the_program_reminds_of_open_action_items(workspace: Workspace, ids: dict[str, str]) -> None:
    def told(first: date, last: date) -> list[tuple[str, date]]:
        since, until = (datetime(day.year, day.month, day.day, 12, tzinfo=UTC) for day in (first, last))
        found = reminders_between(workspace, since=since, until=until, zone=UTC)
        return [(one.title, one.at.date()) for one in found if one.ref.kind == "action_item" and one.kind is ReminderKind.TASK]

    assert told(date(2019, 7, 20), date(2019, 7, 26)) == [("See to the letter", date(2019, 7, 25))]
    assert told(date(2019, 7, 28), date(2019, 8, 2)) == [("See to the letter", date(2019, 8, 1))]
    action_items.set_action_state(workspace, action_ids=[ids["letter"]], state=ActionState.DONE)
    assert told(date(2019, 7, 20), date(2019, 8, 2)) == []
