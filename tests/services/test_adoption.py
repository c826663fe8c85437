"""Minutes are adopted by the next meeting: it gets the item by itself, and deciding it locks them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.records import Activity, AgendaItem, Body, Meeting, MeetingState, Minutes, Purpose, Translation
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import adoption, agenda, decisions, meetings, minutes, votes
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.minutes_reading import read_minutes
from gsef_desktop.storage.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        with made.edit(message("Fill")) as unit:
            unit.add(Body(id="board", name="Board", acronym="BD"))
            unit.add(Body(id="other", name="Other"))
        yield made


def meet(workspace: Workspace, day: date, *, body_id: str | None = "board", symbol: str = "") -> Meeting:
    made = meetings.make_meeting(
        workspace, title=f"Board of {day}", year=2019, body_id=body_id, languages=("en", "fr"),
        time_frame=TimeFrame(earliest=day, latest=day, precision=Precision.DAY),
    )  # fmt: skip
    meetings.set_symbol(workspace, meeting_id=made.id, symbol=symbol or f"EX/BD/{day:%m}")
    return made


def write(workspace: Workspace, meeting: Meeting) -> None:
    minutes.set_minutes_text(workspace, meeting_id=meeting.id, language="en", text="We met.")


def items(workspace: Workspace, meeting: Meeting) -> list[AgendaItem]:
    with workspace.read() as reader:
        order = [row.id for session in read_agenda(workspace, meeting_id=meeting.id).sessions for row in session.rows]
        found = {one.id: one for one in reader.all(AgendaItem, meeting_id=meeting.id)}
    return [found[id] for id in order]


def state(workspace: Workspace, meeting: Meeting) -> MinutesState:
    return read_minutes(workspace, meeting_id=meeting.id).state


def test_the_next_meeting_gets_the_item_when_it_is_made(workspace: Workspace) -> None:
    first = meet(workspace, date(2019, 1, 10))
    write(workspace, first)
    second = meet(workspace, date(2019, 5, 10))
    (item,) = items(workspace, second)
    assert item.title == "Adoption of the minutes of EX/BD/01"
    assert (item.purpose, item.proposed_decision) == (Purpose.PROCEDURE, "To adopt the minutes of EX/BD/01.")
    with workspace.read() as reader:
        french = reader.all(Translation, owner_kind="agenda_item", owner_id=item.id, language="fr", field="title")
    assert [one.text for one in french] == ["Adoption du procès-verbal de EX/BD/01"]
    workspace.undo()  # the symbol
    workspace.undo()
    with workspace.read() as reader:
        assert reader.find(AgendaItem, item.id) is None


def waiting(workspace: Workspace, meeting: Meeting) -> list[str]:
    """The minutes that a meeting has no item for yet."""
    with workspace.read() as reader:
        return [one.name for one in adoption.minutes_without_item(reader, meeting.id)]


def test_a_meeting_that_is_there_gets_it_once_the_minutes_are_circulated(workspace: Workspace) -> None:
    first, second = meet(workspace, date(2019, 1, 10)), meet(workspace, date(2019, 5, 10))
    agenda.add_item(workspace, meeting_id=second.id, title="Opening")
    agenda.add_item(workspace, meeting_id=second.id, title="Budget")
    write(workspace, first)
    assert waiting(workspace, second) == ["EX/BD/01"]
    adoption.set_minutes_state(workspace, meeting_id=first.id, state=MinutesState.CIRCULATED)
    assert [one.title for one in items(workspace, second)] == ["Opening", "Adoption of the minutes of EX/BD/01", "Budget"]
    assert waiting(workspace, second) == []
    adoption.set_minutes_state(workspace, meeting_id=first.id, state=MinutesState.CORRECTED)
    assert len(items(workspace, second)) == 3
    workspace.undo()
    workspace.undo()
    assert [one.title for one in items(workspace, second)] == ["Opening", "Budget"]


def test_an_agenda_that_was_issued_is_left_alone_and_gets_it_by_a_click(workspace: Workspace) -> None:
    first, second = meet(workspace, date(2019, 1, 10)), meet(workspace, date(2019, 5, 10))
    meetings.set_state(workspace, meeting_id=second.id, state=MeetingState.ISSUED)
    write(workspace, first)
    adoption.set_minutes_state(workspace, meeting_id=first.id, state=MinutesState.CIRCULATED)
    assert items(workspace, second) == []
    adoption.add_adoption_items(workspace, meeting_id=second.id)
    assert len(items(workspace, second)) == 1


def test_deciding_the_item_adopts_and_locks_in_the_same_step(workspace: Workspace) -> None:
    first = meet(workspace, date(2019, 1, 10))
    write(workspace, first)
    second = meet(workspace, date(2019, 5, 10))
    (item,) = items(workspace, second)
    decisions.decide_as_proposed(workspace, item_id=item.id)
    found = read_minutes(workspace, meeting_id=first.id)
    assert (found.state, found.adopted_on, found.adopted_at, found.adopted_at_id) == (
        MinutesState.ADOPTED, date(2019, 5, 10), "EX/BD/05", second.id,
    )  # fmt: skip
    with pytest.raises(Invalid, match="adopted"):
        write(workspace, first)
    workspace.undo()
    assert state(workspace, first) is MinutesState.DRAFT
    assert read_minutes(workspace, meeting_id=second.id).decisions == 0


@pytest.mark.parametrize("only_decisions", [False, True])
def test_minutes_of_a_closed_meeting_are_circulated_and_adopted(workspace: Workspace, only_decisions: bool) -> None:
    first, second = meet(workspace, date(2019, 1, 10)), meet(workspace, date(2019, 5, 10))
    if only_decisions:
        decisions.add_decision(workspace, meeting_id=first.id, text="Agreed.")
    else:
        write(workspace, first)
    meetings.set_state(workspace, meeting_id=first.id, state=MeetingState.CLOSED)
    adoption.set_minutes_state(workspace, meeting_id=first.id, state=MinutesState.CIRCULATED)
    (item,) = items(workspace, second)
    decisions.decide_as_proposed(workspace, item_id=item.id)
    assert read_minutes(workspace, meeting_id=first.id).adopted_at_id == second.id
    minutes.reopen_minutes(workspace, meeting_id=first.id)
    assert state(workspace, first) is MinutesState.CORRECTED


def test_a_vote_adopts_too_and_another_item_does_not(workspace: Workspace) -> None:
    first = meet(workspace, date(2019, 1, 10))
    write(workspace, first)
    second = meet(workspace, date(2019, 5, 10))
    (item,) = items(workspace, second)
    other = agenda.add_item(workspace, meeting_id=second.id, title="Budget")
    decisions.add_decision(workspace, meeting_id=second.id, item_id=other.id, text="Agreed.")
    assert state(workspace, first) is MinutesState.DRAFT
    vote = votes.call_vote(workspace, meeting_id=second.id, item_id=item.id)
    votes.set_numbers(workspace, vote_id=vote.id, in_favour=3)
    votes.close_vote(workspace, vote_id=vote.id)
    assert state(workspace, first) is MinutesState.ADOPTED


def test_reopening_takes_the_adoption_back(workspace: Workspace) -> None:
    first = meet(workspace, date(2019, 1, 10))
    adoption.set_minutes_state(workspace, meeting_id=first.id, state=MinutesState.ADOPTED, day=date(2019, 2, 1))
    assert read_minutes(workspace, meeting_id=first.id).adopted_on == date(2019, 2, 1)
    minutes.reopen_minutes(workspace, meeting_id=first.id)
    with workspace.read() as reader:
        (row,) = reader.all(Minutes)
    assert (row.adopted_on, row.adopted_at_id, row.status) == (None, None, "corrected")


def test_only_what_is_on_its_way_waits(workspace: Workspace) -> None:
    old, newer = meet(workspace, date(2019, 1, 10)), meet(workspace, date(2019, 3, 10))
    write(workspace, old)
    write(workspace, newer)
    meet(workspace, date(2019, 3, 11), body_id="other", symbol="EX/OT/03")
    later = date(2019, 5, 10)
    with workspace.read() as reader:
        assert [one.name for one in adoption.minutes_to_adopt(reader, "board", later)] == ["EX/BD/03"]
        assert adoption.minutes_to_adopt(reader, "other", later) == []
        assert adoption.minutes_to_adopt(reader, None, later) == []
        assert adoption.minutes_to_adopt(reader, "board", date(2019, 1, 10)) == []
    adoption.set_minutes_state(workspace, meeting_id=old.id, state=MinutesState.CIRCULATED)
    with workspace.read() as reader:
        assert [one.name for one in adoption.minutes_to_adopt(reader, "board", later)] == ["EX/BD/01", "EX/BD/03"]
    adoption.set_minutes_state(workspace, meeting_id=newer.id, state=MinutesState.ADOPTED)
    with workspace.edit(message("Test")) as unit:
        unit.update(Activity, old.activity_id, title="Renamed")
    with workspace.read() as reader:
        assert [one.name for one in adoption.minutes_to_adopt(reader, "board", None)] == ["EX/BD/01"]


def test_copying_an_agenda_does_not_copy_what_was_adopted_then(workspace: Workspace) -> None:
    first = meet(workspace, date(2019, 1, 10))
    write(workspace, first)
    second = meet(workspace, date(2019, 5, 10))
    agenda.add_item(workspace, meeting_id=second.id, title="Budget")
    (item,) = [one for one in items(workspace, second) if one.purpose is Purpose.PROCEDURE]
    decisions.decide_as_proposed(workspace, item_id=item.id)
    third = meet(workspace, date(2019, 9, 10))
    agenda.copy_agenda_from(workspace, meeting_id=third.id)
    assert [one.title for one in items(workspace, third)] == ["Adoption of the minutes of EX/BD/05", "Budget"]


def test_the_item_stands_behind_the_adoption_of_the_agenda(workspace: Workspace) -> None:
    first, second = meet(workspace, date(2019, 1, 10)), meet(workspace, date(2019, 5, 10))
    opening = agenda.add_item(workspace, meeting_id=second.id, title="Opening")
    inner = agenda.add_item(workspace, meeting_id=second.id, title="Adoption of the agenda", after_id=opening.id, inside=True)
    agenda.update_item(workspace, item_id=inner.id, purpose=Purpose.PROCEDURE)
    agenda.add_item(workspace, meeting_id=second.id, title="Budget")
    write(workspace, first)
    adoption.add_adoption_items(workspace, meeting_id=second.id)
    rows = [row for session in read_agenda(workspace, meeting_id=second.id).sessions for row in session.rows]
    assert [(row.number, row.title) for row in rows][1:3] == [
        ("1.1", "Adoption of the agenda"), ("1.2", "Adoption of the minutes of EX/BD/01"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("made", "place"),
    [
        ((("Opening", Purpose.NONE), ("Budget", Purpose.DECISION), ("Close", Purpose.PROCEDURE)), 1),
        ((("Budget", Purpose.DECISION), ("Report", Purpose.INFORMATION), ("Close", Purpose.PROCEDURE)), 0),
        ((("Opening", Purpose.NONE), ("Agenda", Purpose.PROCEDURE), ("Quorum", Purpose.PROCEDURE), ("Budget", Purpose.DECISION)), 3),
        ((("Close", Purpose.PROCEDURE),), 1),
    ],
)
def test_minutes_are_adopted_behind_what_opens_the_meeting(workspace: Workspace, made: tuple[tuple[str, Purpose], ...], place: int) -> None:
    first = meet(workspace, date(2019, 1, 10))
    second = meet(workspace, date(2019, 5, 10))
    for title, purpose in made:
        item = agenda.add_item(workspace, meeting_id=second.id, title=title)
        agenda.set_purpose(workspace, item_ids=[item.id], purpose=purpose)
    write(workspace, first)
    adoption.set_minutes_state(workspace, meeting_id=first.id, state=MinutesState.CIRCULATED)
    found = [one.title for one in items(workspace, second)]
    assert found.index("Adoption of the minutes of EX/BD/01") == place
    assert [one for one in found if not one.startswith("Adoption")] == [title for title, _ in made]
