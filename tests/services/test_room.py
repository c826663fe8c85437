"""Running a meeting: going on from item to item, pausing, and what the public may see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import AgendaItem, ItemRun, MeetingState, MeetingStep, MeetingStepKind
from gsef_desktop.services import agenda, meetings, room
from gsef_desktop.services.room import read_room
from gsef_desktop.services.room_public import PublicView, public_view
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace, with_participants=False)


def at(hour: int, minute: int = 0, second: int = 0, *, day: int = 8) -> datetime:
    return datetime(2019, 7, day, hour, minute, second, tzinfo=UTC)


def runs(workspace: Workspace, sample: Sample, title: str) -> list[tuple[time, time | None]]:
    found = read_room(workspace, meeting_id=sample.meeting_id).find(sample.items[title])
    assert found is not None
    return [(run.started, run.ended) for run in found.runs]


def test_headings_are_not_run_and_breaks_are(workspace: Workspace, sample: Sample) -> None:
    found = read_room(workspace, meeting_id=sample.meeting_id)
    assert [one.number for one in found.items[:5]] == ["1.1", "1.2", "2.1", "2.2", ""]
    assert found.items[4].is_break
    assert [one["en"] for one in found.items[0].under] == ["Opening"]
    assert found.current() == found.items[0]
    assert found.state is MeetingState.DRAFT


def test_going_on_ends_the_item_before_and_starts_the_meeting(workspace: Workspace, sample: Sample) -> None:
    room.begin_item(workspace, item_id=sample.items["Welcome"], now=at(9, 31, 5))
    room.begin_item(workspace, item_id=sample.items["Adoption of the agenda"], now=at(9, 40))
    found = read_room(workspace, meeting_id=sample.meeting_id)
    assert found.state is MeetingState.IN_PROGRESS
    assert runs(workspace, sample, "Welcome") == [(time(9, 31, 5), time(9, 40))]
    assert runs(workspace, sample, "Adoption of the agenda") == [(time(9, 40), None)]
    current = found.current()
    assert current is not None
    assert current.id == sample.items["Adoption of the agenda"]
    assert found.is_running(at(9).date())
    assert current.clock(at(9, 44)).left == 60
    with workspace.read() as reader:
        assert {run.session_id for run in reader.all(ItemRun)} == {sample.sessions[0]}
        (step,) = reader.all(MeetingStep, meeting_id=sample.meeting_id)
    assert (step.kind, step.day, step.at) == (MeetingStepKind.STARTED, at(9).date(), time(9, 31, 5))
    assert workspace.undo_label == message("Go on to item {number}", number="1.2")
    workspace.undo()
    assert runs(workspace, sample, "Welcome") == [(time(9, 31, 5), None)]


def test_an_item_that_is_on_goes_on(workspace: Workspace, sample: Sample) -> None:
    room.begin_item(workspace, item_id=sample.items["Welcome"], now=at(9, 30))
    assert not room.begin_item(workspace, item_id=sample.items["Welcome"], now=at(9, 35))
    assert runs(workspace, sample, "Welcome") == [(time(9, 30), None)]


def test_a_pause_stops_the_clock_and_one_comes_back_to_the_item(workspace: Workspace, sample: Sample) -> None:
    room.begin_item(workspace, item_id=sample.items["Main theme"], now=at(10))
    room.pause(workspace, meeting_id=sample.meeting_id, now=at(10, 15))
    found = read_room(workspace, meeting_id=sample.meeting_id)
    assert not found.is_running(at(10).date())
    current = found.current()
    assert current is not None
    assert current.id == sample.items["Main theme"]
    room.begin_item(workspace, item_id=sample.items["Main theme"], now=at(10, 30))
    assert runs(workspace, sample, "Main theme") == [(time(10), time(10, 15)), (time(10, 30), None)]


def test_a_run_that_was_forgotten_ends_where_it_began(workspace: Workspace, sample: Sample) -> None:
    room.begin_item(workspace, item_id=sample.items["Main theme"], now=at(12))
    assert not read_room(workspace, meeting_id=sample.meeting_id).is_running(at(9, day=9).date())
    room.begin_item(workspace, item_id=sample.items["Review of the budget"], now=at(9, 30, day=9))
    assert runs(workspace, sample, "Main theme") == [(time(12), time(12))]


def test_a_closed_meeting_is_not_run(workspace: Workspace, sample: Sample) -> None:
    meetings.set_state(workspace, meeting_id=sample.meeting_id, state=MeetingState.CLOSED)
    with pytest.raises(Invalid):
        room.begin_item(workspace, item_id=sample.items["Welcome"], now=at(9))
    assert runs(workspace, sample, "Welcome") == []


# --- the public part -------------------------------------------------------------------------------------------------------------------


SECRET, NOTE = "To appoint a baker, quietly.", "Hush: ask the treasurer."


def make_confidential(workspace: Workspace, sample: Sample, title: str) -> None:
    with workspace.edit(message("Confidential")) as unit:
        unit.update(AgendaItem, sample.items[title], confidential=True, proposed_decision=SECRET, chair_note=NOTE)


def view(workspace: Workspace, sample: Sample, title: str, language: str = "en") -> PublicView:
    return public_view(read_room(workspace, meeting_id=sample.meeting_id), item_id=sample.items[title], language=language)


def told(shown: PublicView) -> str:
    """Everything that is in a view."""
    return repr([getattr(shown, one.name) for one in fields(shown)])


def test_the_public_sees_the_item_in_its_own_language(workspace: Workspace, sample: Sample) -> None:
    with workspace.edit(message("Proposal")) as unit:
        unit.update(AgendaItem, sample.items["Main theme"], proposed_decision="To choose a theme.", chair_note=NOTE)
    shown = view(workspace, sample, "Main theme", "fr")
    assert shown.item is not None
    assert shown.next is not None
    assert (shown.item.line, shown.under) == ("2.1  Main theme (fr)", "Planning of the next forum (fr)")
    assert (shown.proposed, shown.next.line) == ("To choose a theme.", "2.2  Organizing governance (fr)")
    assert shown.word("left") == "restant"
    assert NOTE not in told(shown)
    pause = view(workspace, sample, "Organizing governance", "ko").next
    assert pause is not None
    assert pause.title == "휴식"


def test_nothing_of_a_confidential_item_is_shown(workspace: Workspace, sample: Sample) -> None:
    make_confidential(workspace, sample, "Main theme")
    for title in ("Main theme", "Adoption of the agenda"):  # it is on, and it comes next
        for language in ("en", "fr", "es", "ko"):
            shown = told(view(workspace, sample, title, language))
            assert "Main theme" not in shown
            assert SECRET not in shown
            assert NOTE not in shown
    assert "Closed item" in told(view(workspace, sample, "Main theme"))


def test_what_stands_under_a_confidential_item_is_confidential(workspace: Workspace, sample: Sample) -> None:
    make_confidential(workspace, sample, "Planning of the next forum")
    shown = told(view(workspace, sample, "Main theme"))
    assert "Main theme" not in shown
    assert "Planning" not in shown
    agenda.update_item(workspace, item_id=sample.items["Planning of the next forum"], confidential=False)
    assert "Main theme" in told(view(workspace, sample, "Main theme"))
