"""The schemes of a body in its inspector, papers to see to on the Overview, and the warning before a pack."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Body
from gsef_desktop.services import meetings, papers
from gsef_desktop.services.paper_register import papers_to_chase
from gsef_desktop.ui.inspectors.body import BodyInspector
from gsef_desktop.ui.inspectors.body_symbols import SymbolsSection
from gsef_desktop.ui.overview.cards import RowButton
from gsef_desktop.ui.overview.papers_card import PapersCard
from tests.ui.looking import clipped, unnamed
from tests.ui.meeting_stage import Stage, make_stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    for made in make_stage(qtbot, tmp_path, with_participants=False):
        made.view.open_meeting(made.sample.meeting_id)
        yield made


def _schemes(stage: Stage) -> tuple[str, str]:
    with stage.workspace.read() as reader:
        body = reader.get(Body, stage.sample.body_id)
    return body.symbol_scheme, body.paper_scheme


def test_a_scheme_shows_what_it_makes_while_it_is_typed(stage: Stage) -> None:
    panel = BodyInspector(stage.context, RecordRef("body", stage.sample.body_id))
    stage.qtbot.addWidget(panel)
    panel.show()
    section = panel.findChild(SymbolsSection)
    assert section is not None
    assert "EX/SC/2019/3, EX/SC/2019/3/2.1, EX/SC/2019/3/2.1/Rev.1, EX/SC/2019/3/INF.1" in section.example.text()
    section.meeting.setFocus()
    section.meeting.clear()
    stage.qtbot.keyClicks(section.meeting, "GSEF/{yy}-{number}")
    assert "GSEF/19-3, GSEF/19-3/2.1" in section.example.text()
    stage.qtbot.keyClick(section.meeting, Qt.Key.Key_Return)
    assert _schemes(stage) == ("GSEF/{yy}-{number}", "")
    section.paper.setFocus()
    stage.qtbot.keyClicks(section.paper, "CRP.{m}")
    assert section.example.text() == "m means nothing."
    section.paper.commit()
    assert _schemes(stage) == ("GSEF/{yy}-{number}", "")
    section.paper.setText("CRP.{n}")
    section.paper.commit()
    assert _schemes(stage) == ("GSEF/{yy}-{number}", "CRP.{n}")
    frame = meetings.find_meeting(stage.workspace, meeting_id=stage.sample.meeting_id).activity.time
    made = meetings.make_meeting(stage.workspace, title="Next", body_id=stage.sample.body_id, time_frame=frame)
    assert made.symbol == "GSEF/19-2"
    assert unnamed(panel) == []


def test_the_overview_lists_papers_to_see_to(stage: Stage) -> None:
    day = date(2019, 6, 10)
    item = stage.sample.items["Welcome"]
    late = papers.add_expected(
        stage.workspace, meeting_id=stage.sample.meeting_id, item_id=item, title="Late paper", due_on=day - timedelta(days=2)
    )
    found = papers_to_chase(stage.workspace, today=day, limit=4)
    card = PapersCard(stage.context, found)
    stage.qtbot.addWidget(card)
    card.resize(420, 260)
    card.show()
    rows = card.findChildren(RowButton)
    assert len(rows) == 4
    assert rows[0].accessibleName() == "EX/SC/2019/1/1.1, Late paper, 2 days late, nothing yet"
    asked: list[RecordRef] = []
    stage.context.record_requested.connect(asked.append)
    stage.qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert asked == [RecordRef("paper", late)]
    assert clipped(card) == []
    assert unnamed(card) == []


def test_a_pack_warns_of_what_is_late_and_leads_to_the_papers(stage: Stage) -> None:
    item = stage.sample.items["Welcome"]
    papers.add_expected(stage.workspace, meeting_id=stage.sample.meeting_id, item_id=item, title="Late paper", due_on=date(2019, 6, 1))
    page = stage.view.page
    page.show_tab("pack")
    stage.qtbot.waitUntil(lambda: any("Late: EX/SC/2019/1/1.1 Late paper." in hint for hint in page.pack.hints.said()), timeout=10000)
    stage.qtbot.mouseClick(page.pack.hints.show_papers, Qt.MouseButton.LeftButton)
    assert page.tabs.value() == "papers"


def test_a_paper_of_an_item_leads_to_its_inspector(stage: Stage) -> None:
    item = stage.sample.items["Welcome"]
    made = papers.add_expected(stage.workspace, meeting_id=stage.sample.meeting_id, item_id=item, title="Budget")
    stage.view.page.inspector_was_toggled.emit(True)
    stage.select("Welcome")
    inspector = stage.view.page.agenda_inspector
    inspector.show_mode("item")
    section = inspector.item.papers
    stage.qtbot.waitUntil(section.isVisible)
    name = next(one for one in section.findChildren(QPushButton) if one.accessibleName() == "Show the paper Budget")
    stage.qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    assert stage.context.selected == RecordRef("paper", made)
    assert any("Expected" in one.text() for one in section.findChildren(QLabel))
