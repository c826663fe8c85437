"""Editing an agenda: what each command does to order, nesting and days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.records import AgendaItem, ItemKind, MeetingSession, Purpose
from gsef_desktop.services import agenda, meetings
from gsef_desktop.services.agenda_outline import DEEPEST, Gap, Outline
from gsef_desktop.services.agenda_pasting import read_lines
from gsef_desktop.services.agenda_reading import find_item, list_leads, number_of, read_agenda
from gsef_desktop.storage.workspace import Workspace
from tests.ui.meeting_sample import Sample, make_sample


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "network.gsef", config_dir=tmp_path / "config") as made:
        yield made


@pytest.fixture
def sample(workspace: Workspace) -> Sample:
    return make_sample(workspace, with_participants=False)


def shown(workspace: Workspace, sample: Sample, session: int = 0) -> list[str]:
    """The lines of a session: number, title, and "…" for one that goes on."""
    rows = read_agenda(workspace, meeting_id=sample.meeting_id).sessions[session].rows
    return [f"{row.number} {row.title or 'Break'}".strip() + ("…" if row.continued else "") for row in rows]


def test_the_agenda_is_read_with_numbers_times_and_totals(workspace: Workspace, sample: Sample) -> None:
    monday, tuesday = read_agenda(workspace, meeting_id=sample.meeting_id).sessions
    assert (monday.minutes, monday.available, monday.free, monday.over) == (195, 210, 15, 0)
    assert (tuesday.minutes, tuesday.available, tuesday.free, tuesday.over) == (135, 120, 0, 15)
    times = {row.title: row.start.strftime("%H:%M") for row in monday.rows if row.start is not None}
    assert times["Organizing governance"] == "10:25"
    assert times["Preparation roadmap"] == "11:10"
    assert shown(workspace, sample, 1)[:2] == ["3 Operation of the network…", "3.3 Review of the budget"]
    assert [segment.label for segment in monday.segments] == ["1.1", "1.2", "2.1", "2.2", "", "2.3", "3.1", "3.2"]


def test_what_is_missing_and_what_would_help_is_said(workspace: Workspace, sample: Sample) -> None:
    made = read_agenda(workspace, meeting_id=sample.meeting_id)
    assert dict(made.missing_titles) == {"es": 2}
    (remedy,) = made.remedies
    assert (remedy.shorten_number, remedy.shorten_to) == ("4.1", 15)
    assert remedy.shorten_id is not None
    agenda.set_duration(workspace, item_ids=[remedy.shorten_id], minutes=remedy.shorten_to)
    assert not read_agenda(workspace, meeting_id=sample.meeting_id).remedies


def test_new_items_go_after_the_current_one_or_under_it(workspace: Workspace, sample: Sample) -> None:
    agenda.add_item(workspace, meeting_id=sample.meeting_id, after_id=sample.items["Opening"], title="After")
    agenda.add_item(workspace, meeting_id=sample.meeting_id, after_id=sample.items["Opening"], inside=True, title="Under")
    assert shown(workspace, sample)[:5] == ["1 Opening", "1.1 Welcome", "1.2 Adoption of the agenda", "1.3 Under", "2 After"]
    agenda.add_item(workspace, meeting_id=sample.meeting_id, title="Last")
    assert shown(workspace, sample, 1)[-1] == "7 Last"
    made = agenda.add_break(workspace, meeting_id=sample.meeting_id, after_id=sample.items["Welcome"])
    assert made.kind is ItemKind.BREAK
    assert made.duration > 0
    assert shown(workspace, sample)[1:3] == ["1.1 Welcome", "Break"]


def test_indenting_and_outdenting(workspace: Workspace, sample: Sample) -> None:
    adoption, operation = sample.items["Adoption of the agenda"], sample.items["Operation of the network"]
    agenda.indent_items(workspace, item_ids=[adoption])
    assert shown(workspace, sample)[:3] == ["1 Opening", "1.1 Welcome", "1.1.1 Adoption of the agenda"]
    agenda.outdent_items(workspace, item_ids=[adoption])
    agenda.outdent_items(workspace, item_ids=[adoption])
    assert shown(workspace, sample)[:3] == ["1 Opening", "1.1 Welcome", "2 Adoption of the agenda"]
    agenda.indent_items(workspace, item_ids=[operation])
    assert "3.4.1 Activities: progress" in shown(workspace, sample)
    assert shown(workspace, sample, 1)[:3] == [
        "3 Planning of the next forum…",
        "3.4 Operation of the network…",
        "3.4.3 Review of the budget",
    ]


def test_the_first_item_and_what_follows_a_break_cannot_be_indented(workspace: Workspace, sample: Sample) -> None:
    before = workspace.undo_label
    for title in ("Opening", "Preparation roadmap"):
        assert not agenda.indent_items(workspace, item_ids=[sample.items[title]])
    assert workspace.undo_label == before


def test_moving_steps_over_lines_and_days(workspace: Workspace, sample: Sample) -> None:
    theme, admission = sample.items["Main theme"], sample.items["Admission of members"]
    agenda.move_up(workspace, item_ids=[theme])
    assert shown(workspace, sample)[3:5] == ["1.3 Main theme", "2 Planning of the next forum"]
    assert str(workspace.undo_label) == "Move item 2.1"
    agenda.move_down(workspace, item_ids=[admission])
    assert shown(workspace, sample, 1)[:3] == ["3 Operation of the network…", "3.2 Admission of members", "3.3 Review of the budget"]
    agenda.move_up(workspace, item_ids=[admission])
    assert shown(workspace, sample)[-1] == "3.2 Admission of members"


def test_an_item_keeps_its_heading_when_it_is_moved_to_another_day(workspace: Workspace, sample: Sample) -> None:
    roadmap = sample.items["Preparation roadmap"]
    agenda.delete_items(workspace, item_ids=[sample.items["Review of the budget"], sample.items["Appointment of advisors"]])
    agenda.move_items(workspace, item_ids=[roadmap], session_id=sample.sessions[1], after_id=None, depth=1)
    assert shown(workspace, sample, 1)[:2] == ["2 Planning of the next forum…", "2.3 Preparation roadmap"]


def test_dropping_several_items_keeps_their_order(workspace: Workspace, sample: Sample) -> None:
    ids = [sample.items["Welcome"], sample.items["Main theme"]]
    agenda.move_items(
        workspace, item_ids=ids, session_id=sample.sessions[1], after_id=sample.items["Newsletter and working groups"], depth=1
    )
    assert shown(workspace, sample, 1)[-4:] == [
        "4.2 Newsletter and working groups",
        "4.3 Welcome",
        "4.4 Main theme",
        "5 Next meeting and close",
    ]


def test_a_heading_takes_its_items_along(workspace: Workspace, sample: Sample) -> None:
    agenda.move_items(
        workspace,
        item_ids=[sample.items["Opening"]],
        session_id=sample.sessions[1],
        after_id=sample.items["Next meeting and close"],
        depth=0,
    )
    assert shown(workspace, sample, 1)[-3:] == ["5 Opening", "5.1 Welcome", "5.2 Adoption of the agenda"]
    workspace.undo()
    assert shown(workspace, sample)[:2] == ["1 Opening", "1.1 Welcome"]


def test_duplicates_have_texts_in_all_languages(workspace: Workspace, sample: Sample) -> None:
    (copy,) = agenda.duplicate_items(workspace, item_ids=[sample.items["Opening"]])
    assert shown(workspace, sample)[3:6] == ["2 Opening", "2.1 Welcome", "2.2 Adoption of the agenda"]
    assert find_item(workspace, item_id=copy.id).text("title", "fr") == "Opening (fr)"


def test_deleting_takes_what_stands_under_an_item(workspace: Workspace, sample: Sample) -> None:
    agenda.delete_items(workspace, item_ids=[sample.items["Operation of the network"]])
    assert shown(workspace, sample, 1)[0] == "3 Suggestions and updates"
    workspace.undo()
    assert shown(workspace, sample, 1)[1] == "3.3 Review of the budget"


def test_titles_in_other_languages(workspace: Workspace, sample: Sample) -> None:
    item_id = sample.items["News from the vice chairs"]
    agenda.set_title_in_language(workspace, item_id=item_id, language="es", text="Noticias")
    assert find_item(workspace, item_id=item_id).text("title", "es") == "Noticias"
    agenda.set_title_in_language(workspace, item_id=item_id, language="es", text="")
    assert dict(read_agenda(workspace, meeting_id=sample.meeting_id).missing_titles)["es"] == 2
    agenda.set_title_in_language(workspace, item_id=item_id, language="en", text="News")
    assert find_item(workspace, item_id=item_id).item.title == "News"


def test_typing_a_title_is_one_step(workspace: Workspace, sample: Sample) -> None:
    item_id = sample.items["Welcome"]
    for text in ("W", "Wo", "Words of welcome"):
        agenda.update_item(workspace, item_id=item_id, title=text)
    workspace.undo()
    assert find_item(workspace, item_id=item_id).item.title == "Welcome"


def test_a_duration_out_of_range_is_refused(workspace: Workspace, sample: Sample) -> None:
    with pytest.raises(Invalid):
        agenda.set_duration(workspace, item_ids=[sample.items["Welcome"]], minutes=-5)
    with pytest.raises(TypeError):
        agenda.update_item(workspace, item_id=sample.items["Welcome"], meeting_id="other")


def test_the_agenda_of_the_last_meeting_is_copied(workspace: Workspace, sample: Sample) -> None:
    second = meetings.make_meeting(workspace, title="Steering Committee", year=2019, body_id=sample.body_id)
    agenda.copy_agenda_from(workspace, meeting_id=second.id)
    (session,) = read_agenda(workspace, meeting_id=second.id).sessions
    assert [row.number for row in session.rows if row.number][:4] == ["1", "1.1", "1.2", "2"]
    assert len(session.rows) == 17
    assert not any(row.papers for row in session.rows)


def test_without_an_earlier_meeting_there_is_nothing_to_copy(workspace: Workspace) -> None:
    only = meetings.make_meeting(workspace, title="First meeting", year=2019)
    with pytest.raises(Invalid):
        agenda.copy_agenda_from(workspace, meeting_id=only.id)


def test_numbers_and_leads(workspace: Workspace, sample: Sample) -> None:
    assert number_of(workspace, item_id=sample.items["Review of the budget"]) == "3.3"
    assert "Beta City" in [lead.text for lead in list_leads(workspace)]
    agenda.set_lead(workspace, item_id=sample.items["Welcome"], text=" Beta City ")
    assert find_item(workspace, item_id=sample.items["Welcome"]).item.lead == "Beta City"


PASTED = """1. Opening
1.1 Welcome (10 min)
1.2 Adoption of the agenda\t5\tDecision\tAlpha City
Coffee break 15'

II. Planning
  - Main theme, 40 minutes
  - Governance
\t\t• Statutes
"""


def test_pasted_lines_become_nested_items(workspace: Workspace) -> None:
    meeting = meetings.make_meeting(workspace, title="Meeting", year=2019)
    made = agenda.paste_items(workspace, meeting_id=meeting.id, text=PASTED)
    assert len(made) == 8
    rows = read_agenda(workspace, meeting_id=meeting.id).rows()
    assert [(row.number, row.title, row.minutes) for row in rows] == [
        ("1", "Opening", 30), ("1.1", "Welcome", 10), ("1.2", "Adoption of the agenda", 5), ("", "Coffee break", 15),
        ("2", "Planning", 40), ("2.1", "Main theme", 40), ("2.2", "Governance", 0), ("2.2.1", "Statutes", 0),
    ]  # fmt: skip
    assert rows[2].purpose is Purpose.DECISION
    assert rows[2].lead == "Alpha City"
    assert rows[3].kind is ItemKind.BREAK
    workspace.undo()
    assert not read_agenda(workspace, meeting_id=meeting.id).rows()


@pytest.mark.parametrize("heads", ["Item\tMinutes\tPurpose\tLead", "N°\tTitre\tDurée", "시각\t안건\t담당"])
def test_the_column_heads_of_a_pasted_table_are_no_item(heads: str) -> None:
    found = read_lines(f"{heads}\nReport of the chair\t10\nVote\t20\n")
    assert [(line.title, line.minutes) for line in found] == [("Report of the chair", 10), ("Vote", 20)]
    assert [line.title for line in read_lines("Information\nDiscussion")] == ["Information", "Discussion"]
    assert len(read_lines(heads)) == 1


def test_a_pasted_break_without_a_name_is_named_in_the_language_of_the_reader() -> None:
    assert [(line.title, line.is_break, line.minutes) for line in read_lines("Break, 15 min\nPause\nPause déjeuner")] == [
        ("", True, 15), ("", True, 0), ("Pause déjeuner", True, 0),
    ]  # fmt: skip


@given(st.text(max_size=300))
def test_any_text_can_be_pasted(text: str) -> None:
    depth = -1
    for line in read_lines(text):
        assert line.title.strip() == line.title
        assert 0 <= line.depth <= depth + 1
        depth = line.depth


def _items(tree: list[tuple[int, int, bool]]) -> list[AgendaItem]:
    """Items from (depth, session, break), nested under the items before them."""
    made: list[AgendaItem] = []
    stack: list[AgendaItem] = []
    for number, (depth, session, is_break) in enumerate(tree):
        depth = min(depth, len(stack))
        del stack[depth:]
        item = AgendaItem(
            id=f"i{number}", meeting_id="m", session_id=f"s{session}", rank=f"B{number:03d}1", parent_id=stack[-1].id if stack else None,
            kind=ItemKind.BREAK if is_break else ItemKind.ITEM,
        )  # fmt: skip
        made.append(item)
        if not is_break:
            stack.append(item)
    return made


trees = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.booleans()), min_size=1, max_size=12)


def _all_lines(outline: Outline) -> list[tuple[str, int]]:
    return [(line.item_id, line.depth) for session in range(3) for line in outline.lines(session) if not line.continued]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(trees, st.data())
def test_whatever_is_moved_the_outline_stays_sound_and_is_written_back_as_it_is_shown(
    tree: list[tuple[int, int, bool]], data: st.DataObject
) -> None:
    sessions = [MeetingSession(id=f"s{number}", meeting_id="m").id for number in range(3)]
    items = {item.id: item for item in _items(tree)}
    outline = Outline(sessions, items.values())
    for _ in range(data.draw(st.integers(1, 5))):
        item_id = data.draw(st.sampled_from(sorted(items)))
        session = data.draw(st.integers(0, 2))
        index = data.draw(st.integers(0, len(outline.lines(session, without=item_id))))
        gap = outline.nearest_for(item_id, Gap(session, index, data.draw(st.integers(0, 3))))
        if gap is not None:
            outline.move(item_id, gap)
            assert outline.session(item_id) == session
            assert outline.depth(item_id) == gap.depth <= DEEPEST
    lines = _all_lines(outline)
    assert sorted(item_id for item_id, _ in lines) == sorted(items)
    for item_id in items:
        parent = outline.parent(item_id)
        assert parent is None or outline.session(parent) <= outline.session(item_id)
    written = [replace(item, **outline.writes().get(item.id, {})) for item in items.values()]  # type: ignore[arg-type]
    assert _all_lines(Outline(sessions, written)) == lines


def test_an_item_left_in_a_later_session_stays_there_when_its_parent_is_moved_to_an_earlier_one() -> None:
    sessions = ["s0", "s1", "s2"]
    parent = AgendaItem(id="parent", meeting_id="m", session_id="s2", rank="B")
    child = AgendaItem(id="child", meeting_id="m", session_id="s0", rank="C", parent_id="parent")  # read where its parent stands
    outline = Outline(sessions, [parent, child])
    outline.move("parent", Gap(0, 0, 0))
    outline.move("child", Gap(2, 0, 1))
    written = [replace(item, **outline.writes().get(item.id, {})) for item in (parent, child)]  # type: ignore[arg-type]
    again = Outline(sessions, written)
    assert (again.session("parent"), again.session("child"), again.parent("child")) == (0, 2, "parent")
