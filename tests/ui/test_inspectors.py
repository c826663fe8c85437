"""The inspectors: what a user types stands in the file, and what cannot be kept is said so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    Body,
    BodyRules,
    Classification,
    Composition,
    Indicator,
    Measurement,
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    Person,
    PersonFunction,
    Programme,
    ProgrammeLine,
    Record,
    Seat,
    SeatTerm,
    Task,
    kind_of,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services import activities
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.activity_row import ActivityRow
from gsef_desktop.ui.inspectors.base import Inspector
from gsef_desktop.ui.inspectors.member_fields import DayRow, LanguagesField
from gsef_desktop.ui.inspectors.registry import make_inspector
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor
from tests.ui.looking import clipped, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Desk:
    """A window's context with one inspector on it, and what has been said to the user."""

    def __init__(self, workspace: Workspace, theme: Theme, qtbot: QtBot) -> None:
        self.file, self.qtbot = workspace, qtbot
        self.context = UiContext(workspace, theme, year=2019, language="en")
        self.errors: list[Exception] = []
        self.told: list[str] = []
        self.visited: list[RecordRef] = []
        self.context.error_shown.connect(self.errors.append)
        self.context.told.connect(self.told.append)
        self.context.record_requested.connect(self.visited.append)
        self.panel: Inspector

    def add(self, record: Record) -> Record:
        """Put a record into the file."""
        with self.file.edit(message("Test")) as unit:
            return unit.add(record)

    def open(self, record: Record) -> Inspector:
        """Show the inspector of a record."""
        panel = make_inspector(self.context, RecordRef(kind_of(record), record.id))
        assert isinstance(panel, Inspector)
        self.qtbot.addWidget(panel)
        panel.resize(316, max(900, panel.heightForWidth(316)))
        panel.show()
        self.qtbot.waitExposed(panel)
        self.panel = panel
        return panel

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        """The shown widget of that kind and accessible name."""
        found = [one for one in self.panel.findChildren(kind) if one.accessibleName() == name and not one.isHidden()]
        assert found, f"there is no {kind.__name__} called {name}"
        return found[0]

    def type(self, name: str, text: str) -> LineField | TextEditor:
        """Type a text into the field of that name over what is there, and leave it."""
        field = next(
            one for kind in (QLineEdit, QPlainTextEdit) for one in self.panel.findChildren(kind)
            if one.accessibleName() == name and not one.isHidden()
        )  # fmt: skip
        assert isinstance(field, LineField | TextEditor)
        field.setFocus()
        field.selectAll()
        if text and not text.isascii():  # an input method puts in what has no key
            field.insert(text) if isinstance(field, LineField) else field.insertPlainText(text)
        elif text:
            self.qtbot.keyClicks(field, text)
        else:
            self.qtbot.keyClick(field, Qt.Key.Key_Delete)
        if isinstance(field, LineField):
            self.qtbot.keyClick(field, Qt.Key.Key_Return)
        else:
            self.qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return field

    def choose(self, name: str, text: str) -> None:
        """Choose an entry of the box of that name."""
        box = self.find(ComboBox, name)
        assert isinstance(box, ComboBox)
        box.setCurrentIndex(box.findText(text))
        box.activated.emit(box.currentIndex())

    def press(self, name: str) -> None:
        """Press the button of that name."""
        button = self.find(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        button.click()

    def note(self, name: str) -> str:
        """What stands beneath the field of a row."""
        row = next(one for one in self.panel.findChildren(FieldRow) if one.label.text() == name)
        return row.note.text() if not row.note.isHidden() else ""


@pytest.fixture
def desk(workspace: Workspace, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(workspace, theme, qtbot)
    yield made
    made.context.close()


def _activity(desk: Desk) -> Activity:
    """The activity as the file holds it."""
    with desk.file.read() as reader:
        return reader.all(Activity)[0]


@pytest.fixture
def activity(desk: Desk) -> Activity:
    """A tentative activity of the programme of 2019, open in its inspector."""
    when = TimeFrame(earliest=date(2019, 7, 8), latest=date(2019, 7, 9), precision=Precision.DAY, text="8~9 July")
    programme = desk.add(Programme(year=2019))
    desk.add(ProgrammeLine(programme_id=programme.id, number=1, title="Meetings of the example"))
    made = desk.add(Activity(programme_id=programme.id, title="Example call", time=when))
    assert isinstance(made, Activity)
    desk.open(made)
    return made


# --- activities --------------------------------------------------------------------------------------------------------------------------


def test_a_title_is_typed_in_two_languages(desk: Desk, activity: Activity) -> None:
    desk.type("Title", "Second call")
    assert _activity(desk).title == "Second call"
    languages = next(one for one in desk.panel.findChildren(SegmentedControl) if one.accessibleName() == "Language of the title")
    languages.button("fr").click()
    desk.type("Title", "Deuxième appel")
    with desk.file.read() as reader:
        assert reader.texts("activity", [activity.id], "fr") == {(activity.id, "title"): "Deuxième appel"}
    assert _activity(desk).title == "Second call"


def test_an_empty_title_is_refused_and_the_old_one_shown_again(desk: Desk, activity: Activity) -> None:
    field = desk.type("Title", "")
    assert len(desk.errors) == 1
    assert _activity(desk).title == "Example call"
    assert isinstance(field, TextEditor)
    assert field.toPlainText() == "Example call"


def test_the_reading_of_a_date_is_shown_while_it_is_typed(desk: Desk, activity: Activity) -> None:
    field = desk.find(LineField, "Date")
    assert isinstance(field, LineField)
    field.setFocus()
    field.selectAll()
    desk.qtbot.keyClicks(field, "last week of May")
    assert desk.note("Date") == "last week of May 2019"
    assert _activity(desk).time.earliest == date(2019, 7, 8)
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    time = _activity(desk).time
    assert (time.earliest, time.precision) == (date(2019, 5, 27), Precision.WEEK)


def test_a_text_that_is_no_date_is_kept_and_said_so(desk: Desk, activity: Activity) -> None:
    desk.type("Date", "when the plums are ripe")
    time = _activity(desk).time
    assert (time.text, time.earliest, time.date_certainty) == ("when the plums are ripe", None, Certainty.TENTATIVE)
    assert desk.told
    assert not desk.errors


def test_other_hours_are_still_by_the_clocks_of_the_place(desk: Desk, activity: Activity) -> None:
    day = date(2019, 6, 13)
    at_ten = TimeFrame(earliest=day, latest=day, precision=Precision.DAY, start_time=time(10), end_time=time(12), zone="Asia/Seoul")
    activities.set_time(desk.file, activity_id=activity.id, time=at_ten)
    QApplication.processEvents()
    assert desk.note("Date") == "Thursday 13 June 2019, 10:00–12:00 (Seoul, UTC+9)"
    desk.type("Date", "13 June 2019, 15:00-16:00")
    frame = _activity(desk).time
    assert (frame.start_time, frame.end_time, frame.zone) == (time(15), time(16), "Asia/Seoul")
    assert desk.note("Date") == "Thursday 13 June 2019, 15:00–16:00 (Seoul, UTC+9)"
    desk.type("Date", "14 June 2019")
    assert _activity(desk).time.zone is None
    assert desk.note("Date") == "Friday 14 June 2019"


def test_a_place_is_read(desk: Desk, activity: Activity) -> None:
    desk.type("Place", "Medellin, Colombia")
    place = _activity(desk).place
    assert (place.text, place.city, place.country) == ("Medellin, Colombia", "Medellín", "CO")
    assert desk.note("Place") == "Medellín, Colombia"
    desk.type("Place", "our usual room")
    assert _activity(desk).place == Place(text="our usual room")
    assert "Kept as typed" in desk.note("Place")


def test_a_date_is_confirmed(desk: Desk, activity: Activity) -> None:
    status = next(one for one in desk.panel.findChildren(SegmentedControl) if one.accessibleName() == "Status")
    status.button("confirmed").click()
    assert _activity(desk).time.date_certainty is Certainty.CONFIRMED
    desk.file.undo()
    QApplication.processEvents()
    assert _activity(desk).time.date_certainty is Certainty.TENTATIVE
    assert status.value() == "tentative"


def test_a_day_that_is_not_known_cannot_be_confirmed(desk: Desk, activity: Activity) -> None:
    desk.type("Date", "May")
    status = next(one for one in desk.panel.findChildren(SegmentedControl) if one.accessibleName() == "Status")
    status.button("confirmed").click()
    assert len(desk.errors) == 1
    assert status.value() == "tentative"


def test_partners_come_and_go(desk: Desk, activity: Activity) -> None:
    town = desk.add(Organisation(name="Example Town", acronym="EXT"))
    desk.type("Add a partner", "ext")
    desk.type("Add a partner", "EXT")
    desk.type("Add a partner", "Somebody else")
    with desk.file.read() as reader:
        links = [(one.organisation_id, one.name) for one in reader.all(ActivityPartner, order_by=("rank",))]
    assert (town.id, "") in links
    assert (None, "Somebody else") in links
    desk.press("Open Example Town")
    assert desk.visited == [RecordRef("organisation", town.id)]
    desk.press("Remove Somebody else")
    with desk.file.read() as reader:
        assert "Somebody else" not in [one.name for one in reader.all(ActivityPartner)]


def test_a_number_must_be_one(desk: Desk, activity: Activity) -> None:
    desk.type("Expected number", "300")
    assert _activity(desk).expected_participants == 300
    field = desk.type("Expected number", "many")
    assert field.property("bad")
    assert _activity(desk).expected_participants == 300
    assert desk.told
    desk.type("Expected number", "")
    assert _activity(desk).expected_participants is None


def test_what_is_being_typed_is_not_disturbed_by_a_change_elsewhere(desk: Desk, activity: Activity) -> None:
    field = desk.find(LineField, "Place")
    assert isinstance(field, LineField)
    field.setFocus()
    desk.qtbot.keyClicks(field, "Med")
    with desk.file.edit(message("Test")) as unit:
        unit.update(Activity, activity.id, theme="Examples")
    QApplication.processEvents()
    assert field.text() == "Med"


# --- parts of a programme ----------------------------------------------------------------------------------------------------------------


def test_an_indicator_and_its_measurements(desk: Desk) -> None:
    programme = desk.add(Programme(year=2019))
    made = desk.add(Indicator(programme_id=programme.id, title="Members of the example", unit="members", baseline=7))
    desk.open(made)
    desk.type("Target", "20")
    desk.type("Due", "31 December")
    desk.type("New measurement", "9, 30 June 2019")
    with desk.file.read() as reader:
        indicator = reader.get(Indicator, made.id)
        measured = [(one.value, one.day) for one in reader.all(Measurement)]
    assert (indicator.target, indicator.due_on, measured) == (20.0, date(2019, 12, 31), [(9.0, date(2019, 6, 30))])
    assert desk.type("Target", "plenty").property("bad")
    assert desk.type("New measurement", "many").property("bad")
    with desk.file.read() as reader:
        assert reader.get(Indicator, made.id).target == 20.0
    desk.press("Remove the measurement of 30 June 2019")
    with desk.file.read() as reader:
        assert reader.count(Measurement) == 0


def test_a_programme_line(desk: Desk) -> None:
    programme = desk.add(Programme(year=2019))
    made = desk.add(ProgrammeLine(programme_id=programme.id, number=2, title="Examples"))
    desk.open(made)
    desk.type("Title", "Better examples")
    desk.type("Short title", "Better")
    with desk.file.read() as reader:
        line = reader.get(ProgrammeLine, made.id)
    assert (line.title, line.short_title) == ("Better examples", "Better")
    desk.type("Title", "")
    assert len(desk.errors) == 1


# --- organisations -----------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def town(desk: Desk) -> Organisation:
    """An organisation without anything, open in its inspector."""
    made = desk.add(Organisation(name="Example Town"))
    assert isinstance(made, Organisation)
    desk.open(made)
    return made


def _organisation(desk: Desk) -> Organisation:
    with desk.file.read() as reader:
        return reader.all(Organisation)[0]


def test_an_organisation_is_named_and_placed(desk: Desk, town: Organisation) -> None:
    desk.type("Name", "Example City")
    desk.type("Acronym", "EXC")
    desk.choose("Kind", "Network")
    desk.type("Place", "Dakar, Senegal")
    assert desk.note("Place") == "Dakar, Senegal"
    one = _organisation(desk)
    assert (one.name, one.acronym, one.kind, one.place.country) == ("Example City", "EXC", OrganisationKind.NETWORK, "SN")
    desk.choose("Region", "Asia")
    assert _organisation(desk).region == "asia"
    desk.choose("Region", "Western Africa, by the country")
    assert _organisation(desk).region == ""
    desk.type("Name", "")
    assert len(desk.errors) == 1
    assert _organisation(desk).name == "Example City"


def test_names_in_four_languages(desk: Desk, town: Organisation) -> None:
    languages = next(one for one in desk.panel.findChildren(SegmentedControl) if one.accessibleName() == "Language of the name")
    languages.button("ko").click()
    desk.type("Name", "보기시")
    with desk.file.read() as reader:
        assert reader.texts("organisation", [town.id], "ko") == {(town.id, "name"): "보기시"}
    languages.button("en").click()
    assert desk.find(LineField, "Name").property("text") == "Example Town"


def test_membership_over_time(desk: Desk, town: Organisation) -> None:
    assert not any(row.isVisible() for row in desk.panel.findChildren(DayRow))
    desk.choose("Status", "Applied")
    desk.type("Since", "3 March")
    desk.type("Category", "Full")
    with desk.file.read() as reader:
        states = [(one.status, one.since, one.category) for one in reader.all(Membership)]
    assert states == [(MembershipStatus.APPLIED, date(2019, 3, 3), "Full")]
    field = desk.type("Since", "after lunch")
    assert field.property("bad")
    assert desk.told
    desk.choose("Status", "Member")
    with desk.file.read() as reader:
        found = {one.status for one in reader.all(Membership)}
    assert found == {MembershipStatus.APPLIED, MembershipStatus.MEMBER}
    desk.press("Remove Applied, Full, 3 March 2019")
    with desk.file.read() as reader:
        assert [one.status for one in reader.all(Membership)] == [MembershipStatus.MEMBER]
    desk.choose("Status", "No membership")
    with desk.file.read() as reader:
        assert reader.count(Membership) == 0


def test_contacts(desk: Desk, town: Organisation) -> None:
    desk.type("Add a person", "Ada Example")
    with desk.file.read() as reader:
        person = reader.all(Person)[0]
        assert reader.all(PersonFunction)[0].organisation_id == town.id
    desk.press("Open Ada Example")
    assert desk.visited == [RecordRef("person", person.id)]
    desk.press("Remove Ada Example from the contacts")
    with desk.file.read() as reader:
        assert reader.count(PersonFunction) == 0
        assert reader.count(Person) == 1


def test_languages_are_tags(desk: Desk, town: Organisation) -> None:
    field = desk.find(LanguagesField, "Languages")
    assert isinstance(field, LanguagesField)
    field.changed.emit(("fr", "ko"))
    assert _organisation(desk).languages == ("fr", "ko")
    desk.press("Remove French")
    assert _organisation(desk).languages == ("ko",)


def test_roles_and_activities_lead_on(desk: Desk, town: Organisation) -> None:
    body = desk.add(Body(name="Example Board"))
    seat = desk.add(Seat(body_id=body.id, classification=Classification.CO_CHAIR))
    desk.add(SeatTerm(seat_id=seat.id, organisation_id=town.id, valid_from=date(2019, 2, 1)))
    activity = desk.add(Activity(title="Hosted example", time=TimeFrame(text="some day")))
    desk.add(ActivityPartner(activity_id=activity.id, organisation_id=town.id))
    desk.press("Co-chair, Example Board, since 1 February 2019")
    row = desk.panel.findChildren(ActivityRow)[-1]
    row.click()
    assert desk.visited == [RecordRef("seat", seat.id), RecordRef("activity", activity.id)]


def test_an_organisation_is_deleted(desk: Desk, town: Organisation) -> None:
    desk.context.select(RecordRef("organisation", town.id))
    desk.press("More actions")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Delete").trigger()
    menu.close()
    with desk.file.read() as reader:
        assert reader.count(Organisation) == 0
    assert desk.context.selected is None


# --- people, seats, bodies ---------------------------------------------------------------------------------------------------------------


def test_a_person(desk: Desk) -> None:
    made = desk.add(Person(given_name="Ada", family_name="Example"))
    desk.open(made)
    desk.type("Given name", "Haneul")
    desk.type("Family name", "Bogi")
    desk.type("In own script", "보기하늘")
    desk.press("Family name first")
    desk.type("Form of address", "Dr")
    desk.type("Mail", "haneul@example.org")
    desk.type("Country", "corée du sud")
    desk.press("Agreed to be listed")
    desk.type("Consent", "1 June 2019")
    with desk.file.read() as reader:
        one = reader.get(Person, made.id)
    assert (one.given_name, one.family_name, one.own_script_name, one.family_name_first) == ("Haneul", "Bogi", "보기하늘", True)
    assert (one.honorific, one.mail, one.country, one.consent_on) == ("Dr", "haneul@example.org", "KR", date(2019, 6, 1))
    assert desk.type("Country", "Atlantis").property("bad")
    assert desk.type("Consent", "maybe").property("bad")
    with desk.file.read() as reader:
        assert reader.get(Person, made.id) == one
    assert len(desk.told) == 2


def test_functions_of_a_person(desk: Desk) -> None:
    made = desk.add(Person(given_name="Ada", family_name="Example"))
    desk.open(made)
    desk.type("Add an organisation", "Example Town")
    desk.type("Function at Example Town", "Secretary")
    desk.type("From, Example Town", "2018")
    desk.type("To, Example Town", "2018")
    with desk.file.read() as reader:
        function = reader.all(PersonFunction)[0]
    assert (function.title, function.valid_from, function.valid_to) == ("Secretary", date(2018, 1, 1), date(2018, 12, 31))
    desk.type("To, Example Town", "2017")
    assert len(desk.errors) == 1
    with desk.file.read() as reader:
        assert reader.all(PersonFunction)[0] == function
    desk.press("Remove the function at Example Town")
    with desk.file.read() as reader:
        assert reader.count(PersonFunction) == 0


def test_a_seat_and_its_holder(desk: Desk) -> None:
    body, other = desk.add(Body(name="Example Board")), desk.add(Body(name="Other Board", rank="Z"))
    made = desk.add(Seat(body_id=body.id, classification=Classification.MEMBER))
    desk.open(made)
    desk.choose("Classification", "Vice chair")
    desk.type("Held by", "Example Town")
    desk.type("Exercised by", "Ada Example")
    desk.type("Deputy", "Bruno Sample")
    desk.type("From", "1 January 2019")
    desk.type("To", "2020")
    with desk.file.read() as reader:
        seat, term = reader.get(Seat, made.id), reader.all(SeatTerm)[0]
        names = {one.id: one.family_name for one in reader.all(Person)}
        assert (seat.classification, names[term.person_id or ""], names[term.deputy_id or ""]) == (
            Classification.VICE_CHAIR, "Example", "Sample",
        )  # fmt: skip
        assert (term.organisation_id, term.valid_from, term.valid_to) == (
            reader.all(Organisation)[0].id, date(2019, 1, 1), date(2020, 12, 31),
        )  # fmt: skip
    desk.choose("Body", "Other Board")
    with desk.file.read() as reader:
        assert reader.get(Seat, made.id).body_id == other.id


def test_rules_and_composition_of_a_body(desk: Desk) -> None:
    made = desk.add(Body(name="Example Board"))
    desk.open(made)
    desk.type("Seats", "13")
    desk.type("Quorum", "50 %")
    desk.type("Days of notice", "30")
    desk.type("Meets", "Quarterly")
    with desk.file.read() as reader:
        rules = reader.all(BodyRules)
    assert [(one.seats, one.quorum, one.quorum_share, one.notice_days, one.frequency) for one in rules] == [
        (13, None, 0.5, 30, "Quarterly")
    ]
    assert desk.note("Quorum") == "7 must be present"
    assert desk.type("Quorum", "most of us").property("bad")
    desk.type("Quorum", "5")
    assert desk.note("Quorum") == "5 must be present"
    desk.type("Add a line", "Advisors")
    desk.choose("Classification of Advisors", "Advisor")
    desk.type("Number of Advisors", "2~3")
    with desk.file.read() as reader:
        line = reader.all(Composition)[0]
    assert (line.title, line.classification, line.least, line.most, line.as_requested) == ("Advisors", Classification.ADVISOR, 2, 3, False)
    assert desk.type("Number of Advisors", "3-2").property("bad")
    desk.type("Number of Advisors", "as requested")
    with desk.file.read() as reader:
        line = reader.all(Composition)[0]
    assert (line.least, line.as_requested) == (None, True)
    desk.press("Remove Advisors")
    with desk.file.read() as reader:
        assert reader.count(Composition) == 0


# --- all of them -------------------------------------------------------------------------------------------------------------------------


def test_read_only_files_can_be_looked_at(desk: Desk, theme: Theme, qtbot: QtBot, workspace: Workspace) -> None:
    body = desk.add(Body(name="Example Board"))
    records = [
        desk.add(Organisation(name="Example Town")), desk.add(Person(family_name="Example")), body,
        desk.add(Seat(body_id=body.id, classification=Classification.CHAIR)),
    ]  # fmt: skip
    path = workspace.path
    with Workspace.open(path, read_only=True) as readable:
        other = Desk(readable, theme, qtbot)
        for record in records:
            panel = other.open(record)
            assert all(field.isReadOnly() for field in panel.findChildren(LineField))
            assert unnamed(panel) == []
            assert clipped(panel) == []
        other.context.close()


def test_a_record_that_is_gone_is_greyed(desk: Desk, town: Organisation) -> None:
    with desk.file.edit(message("Test")) as unit:
        unit.delete(Organisation, town.id)
    assert not desk.panel.isEnabled()
    assert make_inspector(desk.context, RecordRef("organisation", town.id)) is None


def test_escape_brings_back_the_value_of_the_file_after_a_refused_one(qtbot: QtBot, context: UiContext) -> None:
    made = activities.create_activity(context.workspace, title="River Days", year=2019)
    activities.update_activity(context.workspace, activity_id=made.id, expected_participants=60)
    panel = make_inspector(context, RecordRef("activity", made.id))
    assert panel is not None
    qtbot.addWidget(panel)
    panel.show()
    field = next(one for one in panel.findChildren(LineField) if one.accessibleName() == "Expected number")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "many")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.property("bad")
    with context.workspace.read() as reader:
        assert reader.get(Activity, made.id).expected_participants == 60
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "60"
    assert not field.property("bad")


def test_tab_goes_from_top_to_bottom_whatever_was_made_later(desk: Desk, activity: Activity, qtbot: QtBot) -> None:
    with desk.file.edit(message("Fill")) as unit:
        unit.add(ActivityPartner(activity_id=activity.id, name="Example Town"))
        unit.add(Task(activity_id=activity.id, title="Book the room", due_on=date(2019, 6, 1)))
    panel = desk.panel
    qtbot.waitUntil(lambda: any("Book the room" in each.accessibleName() for each in panel.findChildren(QWidget)))

    def heights() -> list[int]:
        found, at = [], panel.nextInFocusChain()
        while at is not None and at is not panel and panel.isAncestorOf(at):
            if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found.append(at.mapTo(panel, at.rect().center()).y())
            at = at.nextInFocusChain()
        return found

    def falls(found: list[int]) -> int:
        return sum(after < before - 12 for before, after in pairwise(found))

    qtbot.waitUntil(lambda: len(heights()) > 15 and not falls(heights()))


def test_who_is_responsible_for_an_activity_is_typed(desk: Desk) -> None:
    ada = desk.add(Person(given_name="Ada", family_name="Example"))
    walk = desk.add(Activity(title="Walk"))
    desk.open(walk)
    field = desk.type("Responsible", "ada example")
    assert _activity(desk).responsible_id == ada.id
    assert isinstance(field, LineField)
    assert field.text() == "Ada Example"
    desk.type("Responsible", "Bo Sample")
    with desk.file.read() as reader:
        assert reader.get(Person, _activity(desk).responsible_id or "").given_name == "Bo"
    desk.file.undo()
    desk.qtbot.waitUntil(lambda: field.text() == "Ada Example")
    with desk.file.read() as reader:
        assert reader.count(Person) == 1
    desk.type("Responsible", "")
    assert _activity(desk).responsible_id is None
