"""The inspectors of bodies and seats, and an organisation's timeline: rules that change, votes, terms that follow one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    Body,
    BodyRules,
    Classification,
    College,
    Composition,
    MajorityBasis,
    MajorityKind,
    MajorityRule,
    Meeting,
    Membership,
    MembershipCategory,
    MembershipStatus,
    Organisation,
    Person,
    QuorumOf,
    Seat,
    SeatTerm,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.inspectors.numbers_typed import read_decimal, read_number, read_share, write_share
from gsef_desktop.ui.inspectors.role_timeline import RoleTimeline
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.fields import ComboBox, LineField
from gsef_desktop.ui.widgets.layout import Note
from tests.ui.looking import clipped, unnamed
from tests.ui.test_inspectors import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NEW_YEAR, EVE = date(2025, 1, 1), date(2024, 12, 31)


@pytest.fixture
def desk(workspace: Workspace, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(workspace, theme, qtbot)
    yield made
    made.context.close()
    assert made.errors == []


@pytest.fixture
def board(desk: Desk) -> Body:
    """A board of four, with rules since ever and one seat, shown on 9 July 2019."""
    body = desk.add(Body(id="board", name="Example Board"))
    with desk.file.edit(message("Fill")) as unit:
        unit.add(BodyRules(body_id="board", quorum_share=0.5))
        unit.add(Composition(body_id="board", classification=Classification.MEMBER, title="Members", least=4, most=4))
        unit.add(Seat(id="chair", body_id="board", classification=Classification.CHAIR))
    desk.context.set_bodies_day(date(2019, 7, 9))
    assert isinstance(body, Body)
    return body


def _rules(desk: Desk) -> list[tuple[str, date | None, date | None, float | None]]:
    with desk.file.read() as reader:
        found = sorted(reader.all(BodyRules), key=lambda one: one.valid_from or date.min)
    return [(one.title, one.valid_from, one.valid_to, one.quorum_share) for one in found]


# --- rules -------------------------------------------------------------------------------------------------------------------------------


def test_the_rules_changed_on_a_day(desk: Desk, board: Body) -> None:
    desk.open(board)
    desk.type("Title", "Charter of 2018")
    desk.type("New rules from", "1 January 2025")
    assert _rules(desk) == [("Charter of 2018", None, EVE, 0.5), ("", NEW_YEAR, None, 0.5)]
    assert desk.find(LineField, "From").property("text") == "1 January 2025"
    desk.type("Title", "Charter of 2025")
    desk.type("Quorum", "2/3")
    assert [rules[3] for rules in _rules(desk)] == [0.5, 2 / 3]
    box = desk.find(ComboBox, "Rules of")
    assert isinstance(box, ComboBox)
    assert [box.itemText(number) for number in range(box.count())] == [
        "since 1 January 2025 (Charter of 2025)", "until 31 December 2024 (Charter of 2018)",
    ]  # fmt: skip
    desk.choose("Rules of", "until 31 December 2024 (Charter of 2018)")
    assert desk.find(LineField, "Quorum").property("text") == "50 %"
    desk.type("To", "June 2025")
    assert [rules[1:3] for rules in _rules(desk)] == [(None, date(2025, 6, 30)), (date(2025, 7, 1), None)]
    desk.press("Delete these rules")
    assert [rules[1:3] for rules in _rules(desk)] == [(date(2025, 7, 1), None)]


def test_quorum_notice_and_proxies_are_typed(desk: Desk, board: Body) -> None:
    desk.open(board)
    desk.choose("Quorum of", "seats that are held")
    for name, text in (("Days of notice", "30"), ("Agenda (days)", "14"), ("Papers (days)", "7"), ("Proxies each", "1")):
        desk.type(name, text)
    with desk.file.read() as reader:
        (rules,) = reader.all(BodyRules)
    assert (rules.quorum_of, rules.notice_days, rules.agenda_days, rules.papers_days, rules.proxies) == (QuorumOf.HELD, 30, 14, 7, 1)
    assert desk.note("Quorum") == "0 must be present"  # nobody holds a seat
    assert desk.type("Proxies each", "many").property("bad")
    assert desk.told == ["“many” is not a whole number. Nothing was changed."]


def test_until_when_the_next_meeting_must_be_announced(desk: Desk, board: Body) -> None:
    for first in (date(2019, 6, 1), date(2019, 9, 9), date(2019, 12, 2)):
        activity = desk.add(Activity(title="Meeting", time=TimeFrame(earliest=first, latest=first, precision=Precision.DAY)))
        desk.add(Meeting(activity_id=activity.id, body_id="board"))
    desk.open(board)
    desk.type("Days of notice", "30")
    assert desk.note("Days of notice") == "by 10 August 2019, for the meeting of 9 September 2019"
    assert desk.note("Papers (days)") == ""
    desk.type("Papers (days)", "7")
    assert desk.note("Papers (days)") == "by 2 September 2019"
    desk.context.set_bodies_day(date(2020, 1, 1))
    assert desk.note("Days of notice") == ""


def test_periods_that_do_not_fit_are_told(desk: Desk, board: Body) -> None:
    desk.add(BodyRules(body_id="board", valid_from=date(2020, 1, 1), valid_to=date(2020, 6, 30)))
    panel = desk.open(board)
    notes = [one.text.text() for one in panel.findChildren(Note)]
    assert "Two rules hold at once: 1 January 2020 – 30 June 2020" in notes


def _note(desk: Desk) -> Note:
    return desk.panel.findChildren(Note)[0]


def test_the_page_s_day_chooses_the_rules(desk: Desk, board: Body) -> None:
    desk.add(BodyRules(body_id="board", title="Charter of 2025", valid_from=NEW_YEAR))
    desk.open(board)
    assert desk.find(LineField, "Title").property("text") == ""
    desk.context.set_bodies_day(date(2026, 1, 1))
    assert desk.find(LineField, "Title").property("text") == "Charter of 2025"


# --- composition, colleges, majorities ---------------------------------------------------------------------------------------------------


def test_lines_have_votes_a_college_and_count_for_the_quorum(desk: Desk, board: Body) -> None:
    desk.open(board)
    desk.type("Add a college", "Cities")
    desk.type("Weight of Cities", "60")
    desk.type("Add a college", "Civil society")
    desk.type("Weight of Civil society", "40")
    desk.choose("College of Members", "Cities")
    desk.type("Votes of Members", "1,5")
    counts = desk.find(QCheckBox, "Members count for the quorum")
    assert isinstance(counts, QCheckBox)
    assert counts.isChecked()
    counts.click()
    with desk.file.read() as reader:
        (line,) = reader.all(Composition)
        colleges = {one.title: one for one in reader.all(College)}
    assert (line.votes, line.in_quorum, line.college_id) == (1.5, False, colleges["Cities"].id)
    assert (colleges["Cities"].weight, colleges["Civil society"].weight) == (60, 40)
    shown = [one.text() for one in desk.panel.findChildren(QLabel) if not one.isHidden()]
    assert "100 % of the vote" in shown
    assert "no seat of it has a vote" in shown
    assert desk.type("Votes of Members", "lots").property("bad")
    desk.press("Remove Cities")
    with desk.file.read() as reader:
        assert reader.all(Composition)[0].college_id is None


def test_majorities_are_added_and_changed(desk: Desk, board: Body) -> None:
    desk.open(board)
    desk.press("Add the usual majority")
    desk.type("Add a majority", "Admission")
    desk.choose("Majority for Admission", "At least a share")
    desk.type("Share for Admission", "2/3")
    desk.choose("Counted of, for Admission", "of those present")
    with desk.file.read() as reader:
        found = reader.all(MajorityRule, order_by=("rank",))
    assert [(one.subject, one.kind, one.share, one.basis) for one in found] == [
        ("", MajorityKind.SIMPLE, None, MajorityBasis.CAST),
        ("Admission", MajorityKind.QUALIFIED, 2 / 3, MajorityBasis.PRESENT),
    ]

    def needed() -> list[str]:
        return [one.text() for one in desk.panel.findChildren(QLabel) if one.isVisible() and "if all vote" in one.text()]

    desk.qtbot.waitUntil(lambda: needed() == ["1 of 1 votes, if all vote"] * 2)
    assert desk.type("Share for Admission", "300 %").property("bad")
    desk.press("Remove Admission")
    with desk.file.read() as reader:
        assert reader.count(MajorityRule) == 1


def test_the_missing_seats_are_made_from_the_inspector(desk: Desk, board: Body) -> None:
    desk.open(board)
    desk.press("Make the 3 missing seats")
    with desk.file.read() as reader:
        assert reader.count(Seat) == 4
    assert not [one for one in desk.panel.findChildren(QAbstractButton) if one.isVisible() and "missing" in one.text()]


# --- seats and terms ---------------------------------------------------------------------------------------------------------------------


def _seat(desk: Desk) -> Seat:
    with desk.file.read() as reader:
        return reader.get(Seat, "chair")


def _terms(desk: Desk) -> list[tuple[str, date | None, date | None]]:
    with desk.file.read() as reader:
        names = {one.id: f"{one.given_name} {one.family_name}" for one in reader.all(Person)}
        found = sorted(reader.all(SeatTerm), key=lambda one: one.valid_from or date.min)
    return [(names.get(one.person_id or "", ""), one.valid_from, one.valid_to) for one in found]


def test_somebody_takes_over_from_a_day_on(desk: Desk, board: Body) -> None:
    desk.open(_seat(desk))
    desk.type("Held by", "Example Town")
    desk.type("Exercised by", "Ada Example")
    desk.press("Change from a day on")
    desk.type("New from", "1 July 2019")
    desk.find(LineField, "New person").setFocus()
    desk.qtbot.keyClicks(desk.find(LineField, "New person"), "Bruno Sample")
    desk.press("Let them take over")
    assert _terms(desk) == [("Ada Example", None, date(2019, 6, 30)), ("Bruno Sample", date(2019, 7, 1), None)]
    assert desk.find(LineField, "Exercised by").property("text") == "Bruno Sample"
    assert desk.find(LineField, "Held by").property("text") == "Example Town"
    desk.press("Change from a day on")
    desk.type("New from", "1 January 2020")
    desk.press("Let them take over")  # nobody: vacant from then on
    assert _terms(desk)[1][2] == date(2019, 12, 31)


def test_a_term_of_the_past_is_added_and_corrected(desk: Desk, board: Body) -> None:
    desk.add(SeatTerm(seat_id="chair", text="somebody", valid_from=date(2019, 1, 1)))
    desk.open(_seat(desk))
    desk.press("Add another term")
    desk.type("Term from", "2016")
    desk.type("Term to", "2018")
    desk.qtbot.keyClicks(desk.find(LineField, "Term: exercised by"), "Ada Example")
    desk.press("Add the term")
    assert _terms(desk) == [("Ada Example", date(2016, 1, 1), date(2018, 12, 31)), ("", date(2019, 1, 1), None)]
    desk.press("Correct the term of Ada Example")
    desk.type("Ended", "30 June 2018")
    desk.type("Exercised then by", "Bruno Sample")
    assert _terms(desk)[0] == ("Bruno Sample", date(2016, 1, 1), date(2018, 6, 30))
    desk.press("Remove the term of Bruno Sample")
    assert len(_terms(desk)) == 1


def test_a_seat_held_twice_says_so_and_the_day_decides_who_is_shown(desk: Desk, board: Body) -> None:
    desk.add(SeatTerm(seat_id="chair", text="one", valid_to=date(2019, 12, 31)))
    desk.add(SeatTerm(seat_id="chair", text="another", valid_from=date(2019, 7, 1)))
    panel = desk.open(_seat(desk))
    assert _note(desk).text.text() == "On some days this seat is also held by one."
    assert desk.find(LineField, "Remark").property("text") == "another"
    desk.context.set_bodies_day(date(2018, 1, 1))
    assert desk.find(LineField, "Remark").property("text") == "one"
    assert panel.isEnabled()


def test_since_when_a_seat_exists(desk: Desk, board: Body) -> None:
    desk.open(_seat(desk))
    desk.type("Exists from", "2018")
    desk.type("Exists to", "2024")
    assert (_seat(desk).valid_from, _seat(desk).valid_to) == (date(2018, 1, 1), EVE)


def test_the_menu_removes_a_seat_from_a_day_on(desk: Desk, board: Body) -> None:
    desk.add(SeatTerm(seat_id="chair", text="one"))
    desk.open(_seat(desk))
    desk.press("More actions")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Remove the seat from 9 July 2019 on").trigger()
    menu.close()
    assert _seat(desk).valid_to == date(2019, 7, 8)


# --- an organisation over the years ------------------------------------------------------------------------------------------------------


def test_an_organisation_s_timeline_has_its_membership_and_its_people(desk: Desk, board: Body) -> None:
    town, ada = desk.add(Organisation(name="Example Town")), desk.add(Person(given_name="Ada", family_name="Example"))
    with desk.file.edit(message("Fill")) as unit:
        full = unit.add(MembershipCategory(title="Full"))
        for status, since in (
            (MembershipStatus.APPLIED, date(2015, 1, 1)), (MembershipStatus.MEMBER, date(2016, 1, 1)),
            (MembershipStatus.LEFT, date(2024, 1, 1)),
        ):  # fmt: skip
            category = full.id if status is MembershipStatus.MEMBER else None
            unit.add(Membership(organisation_id=town.id, status=status, since=since, category_id=category))
        unit.add(
            SeatTerm(seat_id="chair", organisation_id=town.id, person_id=ada.id, valid_from=date(2018, 1, 1), valid_to=date(2020, 12, 31))
        )
    panel = desk.open(town)
    (chart,) = panel.findChildren(RoleTimeline)
    assert [bar.accessibleName() for bar in chart.bars] == [
        "Applied, 1 January 2015 – 31 December 2015", "Member, Full, 1 January 2016 – 31 December 2023",
        "Chair, Example Board: Ada Example, 1 January 2018 – 31 December 2020",
    ]  # fmt: skip
    chart.bars[2].click()
    assert desk.visited == [RecordRef("seat", "chair")]


# --- numbers, languages ------------------------------------------------------------------------------------------------------------------


def test_numbers_and_shares_are_read_as_they_are_typed() -> None:
    assert [read_number(text) for text in ("", " 1 3 ", "0")] == [None, 13, 0]
    assert [read_decimal(text) for text in ("", "1,5", "2")] == [None, 1.5, 2.0]
    assert [read_share(text) for text in ("", "50 %", "0,5", "2/3", "100%")] == [None, 0.5, 0.5, 2 / 3, 1.0]
    for read, text in (
        (read_number, "-1"),
        (read_number, "３"),
        (read_decimal, "1e9"),
        (read_share, "3/2"),
        (read_share, "1/0"),
        (read_share, "half"),
    ):
        with pytest.raises(ValueError, match=re.escape(text) + "|Invalid"):
            read(text)
    assert [write_share(share) for share in (None, 0.5, 2 / 3, 0.6667, 0.55, 0.75, 1.0)] == [
        "", "50 %", "2/3", "2/3", "55 %", "75 %", "100 %",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["body", "seat"])
def test_the_inspectors_in_every_language(desk: Desk, board: Body, language: str, kind: str) -> None:
    desk.add(SeatTerm(seat_id="chair", text="somebody", valid_to=date(2018, 12, 31)))
    with desk.file.read() as reader:
        rules = reader.all(BodyRules)[0]
    desk.add(College(rules_id=rules.id, title="Cities", weight=60))
    desk.add(MajorityRule(rules_id=rules.id, kind=MajorityKind.QUALIFIED, share=2 / 3))
    desk.context.language = language
    panel = desk.open(board if kind == "body" else _seat(desk))
    assert unnamed(panel) == []
    assert clipped(panel) == []
