"""The Checks view as it is used."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, Finding, FindingKind, FindingState, Programme, SourceDocument, SourceLine
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import checks
from gsef_desktop.ui.checks.cards import FindingCard
from gsef_desktop.ui.checks.view import ChecksView
from gsef_desktop.ui.context import UiContext

JUNE = TimeFrame(earliest=date(2019, 6, 25), latest=date(2019, 6, 28), precision=Precision.DAY)


@pytest.fixture
def view(qtbot: QtBot, context: UiContext) -> ChecksView:
    """A clash, a contradiction and six activities without a day."""
    with context.workspace.edit(message("Fill")) as unit:
        programme = unit.add(Programme(year=2019))
        unit.add(
            Activity(
                id="a", title="Conference", programme_id=programme.id, time=JUNE, place=Place(text="Geneva", city="Geneva", country="CH")
            )
        )
        unit.add(
            Activity(id="b", title="Dialogue", programme_id=programme.id, time=JUNE, place=Place(text="Dakar", city="Dakar", country="SN"))
        )
        for number in range(6):
            unit.add(Activity(title=f"Camp {number}", programme_id=programme.id, place=Place(text="online", online=True)))
        document = unit.add(SourceDocument(file_name="draft.txt"))
        lines = [unit.add(SourceLine(document_id=document.id, line=n, text=text)) for n, text in ((3, "in May <2019>"), (9, "in June"))]
        unit.add(
            Finding(
                id="f", kind=FindingKind.CONTRADICTION, key="k", title=message("Which month?").to_json(),
                sources=tuple(line.id for line in lines), marks=("May <2019>", "June"), subjects=("activity:a",),
            )
        )  # fmt: skip
    made = ChecksView(context)
    qtbot.addWidget(made)
    context.bridge.changed.connect(made.refresh)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def cards(view: ChecksView) -> list[FindingCard]:
    return [card for card in view.findChildren(FindingCard) if card.isVisible()]


def press(qtbot: QtBot, view: ChecksView, name: str) -> None:
    button = next(one for one in view.findChildren(QPushButton) if one.isVisible() and one.accessibleName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_findings_stand_by_kind_and_long_groups_are_cut(view: ChecksView, qtbot: QtBot) -> None:
    assert [card.finding.kind for card in cards(view)] == [FindingKind.CLASH, FindingKind.CONTRADICTION, *[FindingKind.MISSING] * 4]
    press(qtbot, view, "2 more: Missing details")
    assert len(cards(view)) == 8


def test_sources_are_plain_text_with_the_difference_marked(view: ChecksView) -> None:
    card = next(one for one in cards(view) if one.finding.kind is FindingKind.CONTRADICTION)
    assert "in May <2019>" in card.accessibleDescription()

    texts = [label.text() for label in card.findChildren(QLabel)]
    assert any("&lt;2019&gt;" in text and "<span" in text for text in texts)


def test_a_click_selects_and_the_panel_shows_the_whole(view: ChecksView, qtbot: QtBot, context: UiContext) -> None:
    card = cards(view)[1]
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() // 3, 3))
    assert context.selected == RecordRef("finding", "k")
    assert card.selected
    panel = view.inspector_for(RecordRef("finding", "k"))
    assert panel is not None
    qtbot.addWidget(panel)
    settled = next(one for one in panel.findChildren(QPushButton) if one.text() == "It is settled")
    panel.show()
    qtbot.mouseClick(settled, Qt.MouseButton.LeftButton)
    with context.workspace.read() as reader:
        assert reader.get(Finding, "f").state is FindingState.RESOLVED
    assert FindingKind.CONTRADICTION not in {one.finding.kind for one in cards(view)}
    assert context.selected in {RecordRef("finding", one.finding.key) for one in cards(view)}, "the one that has moved up"


def test_arrows_move_and_delete_sets_aside(view: ChecksView, qtbot: QtBot, context: UiContext) -> None:
    first = cards(view)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert context.selected == RecordRef("finding", "k")
    qtbot.keyClick(cards(view)[1], Qt.Key.Key_Delete)
    assert "k" not in {one.finding.key for one in cards(view)}
    aside = [one for one in checks.findings(context.workspace, year=2019, with_set_aside=True) if one.state is FindingState.SET_ASIDE]
    assert [one.key for one in aside] == ["k"]
    context.workspace.undo()
    qtbot.waitUntil(lambda: "k" in {one.finding.key for one in cards(view)})


def test_enter_goes_to_what_it_is_about(view: ChecksView, qtbot: QtBot, context: UiContext) -> None:
    card = cards(view)[1]
    card.setFocus()
    with qtbot.waitSignal(context.record_requested) as asked:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert asked.args == [RecordRef("activity", "a")]


def test_the_chips_filter(view: ChecksView, qtbot: QtBot) -> None:
    view.open_with(kind="clash")
    assert {one.finding.kind for one in cards(view)} == {FindingKind.CLASH}
    view.open_with()
    assert len({one.finding.kind for one in cards(view)}) == 3


def test_a_finding_is_shown_by_its_row_or_its_key(view: ChecksView, context: UiContext) -> None:
    assert view.show_record(RecordRef("finding", "f"))
    assert context.selected == RecordRef("finding", "k")
    assert not view.show_record(RecordRef("finding", "nothing"))


def test_an_empty_list_says_so(qtbot: QtBot, context: UiContext) -> None:

    made = ChecksView(context)
    qtbot.addWidget(made)
    made.show()
    assert any("Nothing to check" in label.text() for label in made.findChildren(QLabel))


def test_a_line_of_a_document_is_shown_with_what_was_read_from_it(view: ChecksView, qtbot: QtBot, context: UiContext) -> None:
    from gsef_desktop.domain.records import SourceLink
    from gsef_desktop.ui.inspectors.registry import make_inspector

    with context.workspace.edit(message("Link")) as unit:
        line = unit.all(SourceLine, line=9)[0]
        unit.add(SourceLink(owner_kind="activity", owner_id="a", source_line_id=line.id))
    assert view.show_record(RecordRef("source_line", line.id))
    assert context.selected == RecordRef("source_line", line.id)
    panel = make_inspector(context, RecordRef("source_line", line.id))
    assert panel is not None
    qtbot.addWidget(panel)
    panel.show()
    texts = [one.text() for one in panel.findChildren(QLabel)]
    assert {"draft.txt:9", "in June"} <= set(texts)
    link = next(one for one in panel.findChildren(QPushButton) if one.text() == "Conference")
    with qtbot.waitSignal(context.record_requested) as asked:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert asked.args == [RecordRef("activity", "a")]
