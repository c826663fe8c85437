"""The inspector of a person: every field by what a user does, and what is said of what could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Address, Attachment, Organisation, Person, PersonFunction
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.inspectors.tags_field import TagsField
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import LineField, TextEditor
from gsef_desktop.ui.widgets.picture_field import PictureField
from tests.ui.looking import clipped, shows_picture, unnamed
from tests.ui.test_inspectors import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def desk(workspace: Workspace, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(workspace, theme, qtbot)
    yield made
    made.context.close()


def person(desk: Desk) -> Person:
    """The person of the file."""
    with desk.file.read() as reader:
        return reader.all(Person)[0]


@pytest.fixture
def ada(desk: Desk) -> Person:
    """Somebody in Seoul, open in the inspector."""
    made = desk.add(Person(given_name="Ada", family_name="Example", honorific="Dr"))
    town = desk.add(Organisation(name="Example Town", place=Place(text="Seoul", city="Seoul", country="KR")))
    desk.add(PersonFunction(person_id=made.id, organisation_id=town.id, title="Secretary"))
    desk.open(made)
    return person(desk)


@pytest.mark.usefixtures("ada")
def test_the_order_of_names_is_shown_as_it_is_printed(desk: Desk) -> None:
    assert desk.note("Order") == "Printed as Dr Ada Example"
    desk.press("Family name first")
    assert person(desk).family_name_first
    assert desk.note("Order") == "Printed as Dr Example Ada"
    desk.file.undo()
    desk.qtbot.waitUntil(lambda: desk.note("Order") == "Printed as Dr Ada Example")
    box = desk.find(QCheckBox, "Family name first")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()


@pytest.mark.usefixtures("ada")
def test_telephone_numbers_are_put_into_the_international_form(desk: Desk) -> None:
    field = desk.type("Telephone", "02-2133-5000 ext 7, +33 1 42 76 40 40")  # of the country of the organisation
    assert person(desk).telephone == "+82 2-2133-5000 ext. 7, +33 1 42 76 40 40"
    assert isinstance(field, LineField)
    assert field.text() == person(desk).telephone
    assert desk.note("Telephone") == ""
    desk.type("Country", "France")
    desk.type("Telephone", "01 42 76 40 40")
    assert person(desk).telephone == "+33 1 42 76 40 40"


@pytest.mark.usefixtures("ada")
def test_a_number_that_is_not_read_is_kept_with_a_hint(desk: Desk) -> None:
    desk.type("Telephone", "at the gate, 02-2133-5000")
    assert person(desk).telephone == "at the gate, +82 2-2133-5000"
    assert desk.note("Telephone") == "“at the gate” was not read as a number. It is kept as typed."
    desk.type("Telephone", "")
    assert person(desk).telephone == ""
    assert desk.note("Telephone") == ""
    assert not desk.told
    assert not desk.errors


@pytest.mark.usefixtures("ada")
def test_several_mail_addresses_and_a_doubtful_one(desk: Desk) -> None:
    desk.type("Mail", "ada@example.org, ada@example.net")
    assert person(desk).mail == "ada@example.org, ada@example.net"
    assert desk.note("Mail") == ""
    desk.type("Mail", "ada@example.org, ada at example")
    assert person(desk).mail == "ada@example.org, ada at example"
    assert desk.note("Mail") == "“ada at example” does not look like a mail address. It is kept as typed."


@pytest.mark.usefixtures("ada")
def test_consent_is_given_today_and_the_day_can_be_changed(desk: Desk) -> None:
    desk.press("Agreed to be listed")
    assert person(desk).consent_on == date.today()
    desk.type("Consent", "1 June 2019")
    assert person(desk).consent_on == date(2019, 6, 1)
    desk.press("Agreed to be listed")
    assert person(desk).consent_on is None


@pytest.mark.usefixtures("ada")
def test_diet_needs_address_and_note(desk: Desk) -> None:
    for name, text in (("Diet", "No nuts"), ("Access needs", "A ramp"), ("Address", "1 Example Street"), ("Note", "Prefers calls")):
        desk.type(name, text)
    one = person(desk)
    assert (one.diet, one.needs, one.address, one.note) == ("No nuts", "A ramp", "1 Example Street", "Prefers calls")


@pytest.mark.usefixtures("ada")
def test_further_addresses(desk: Desk) -> None:
    desk.press("Add an address")
    desk.type("What address 1 is for", "Home")
    desk.type("Address 1", "2 Example Road")
    with desk.file.read() as reader:
        (found,) = reader.all(Address)
    assert (found.label, found.text, found.person_id) == ("Home", "2 Example Road", person(desk).id)
    label = "What address 1 is for"
    desk.qtbot.waitUntil(lambda: [one.accessibleName() for one in desk.panel.findChildren(LineField)].count(label) == 1)
    desk.type(label, "Invoices")
    with desk.file.read() as reader:
        assert reader.all(Address)[0].label == "Invoices"
    desk.press("Remove address 1")
    with desk.file.read() as reader:
        assert not reader.all(Address)
    desk.file.undo()
    desk.qtbot.waitUntil(lambda: any(one.accessibleName() == "Remove address 1" for one in desk.panel.findChildren(QWidget)))


def test_an_address_that_is_not_typed_is_not_kept(desk: Desk, ada: Person) -> None:
    desk.press("Add an address")
    desk.press("Remove address 1")
    with desk.file.read() as reader:
        assert not reader.all(Address)
    button = desk.find(Button, "Add an address")
    assert button.isVisible()


def test_tags(desk: Desk, ada: Person) -> None:
    desk.add(Person(family_name="Other", tags=("speaker",)))
    desk.type("Add a tag", "guest, speaker")
    assert person_of(desk, ada).tags == ("guest", "speaker")
    desk.press("Remove guest")
    assert person_of(desk, ada).tags == ("speaker",)
    field = desk.panel.findChild(TagsField)
    assert isinstance(field, TagsField)
    assert len(field.findChildren(Button)) >= 1


def person_of(desk: Desk, one: Person) -> Person:
    """A person as the file has them."""
    with desk.file.read() as reader:
        return reader.get(Person, one.id)


@pytest.mark.usefixtures("ada")
def test_a_function_moves_to_another_organisation(desk: Desk) -> None:
    desk.type("Organisation of the function at Example Town", "Example Network")
    with desk.file.read() as reader:
        names = {one.id: one.name for one in reader.all(Organisation)}
        (function,) = reader.all(PersonFunction)
    assert names[function.organisation_id or ""] == "Example Network"
    assert function.title == "Secretary"
    desk.press("Open Example Network")
    assert desk.visited[0].id == function.organisation_id


def test_past_functions_are_folded(desk: Desk) -> None:
    made = desk.add(Person(given_name="Ada", family_name="Example"))
    town, city = desk.add(Organisation(name="Example Town")), desk.add(Organisation(name="Example City"))
    desk.add(PersonFunction(person_id=made.id, organisation_id=town.id, title="Mayor", valid_from=date(2018, 1, 1)))
    desk.add(
        PersonFunction(person_id=made.id, organisation_id=city.id, title="Clerk", valid_from=date(2010, 1, 1), valid_to=date(2012, 12, 31))
    )
    desk.open(made)
    fields = {one.accessibleName(): one for one in desk.panel.findChildren(LineField)}
    assert fields["Function at Example Town"].isVisible()
    assert not fields["Function at Example City"].isVisible()
    desk.press("1 earlier function")
    assert fields["Function at Example City"].isVisible()
    desk.type("To, Example City", "2013")
    with desk.file.read() as reader:
        assert reader.all(PersonFunction, organisation_id=city.id)[0].valid_to == date(2013, 12, 31)


@pytest.mark.usefixtures("ada")
def test_a_portrait_is_pasted(desk: Desk) -> None:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("green"))
    QGuiApplication.clipboard().setImage(picture)
    field = desk.panel.findChild(PictureField)
    assert isinstance(field, PictureField)
    field.setFocus()
    desk.qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: shows_picture(field))
    with desk.file.read() as reader:
        assert person(desk).portrait_id == reader.all(Attachment)[0].id
    next(one for one in field.actions_now() if one.text() == "Remove the picture").trigger()
    assert person(desk).portrait_id is None
    QGuiApplication.clipboard().clear()


@pytest.mark.usefixtures("ada")
def test_everything_has_a_name_and_fits(desk: Desk) -> None:
    desk.press("Agreed to be listed")
    desk.press("Add an address")
    QApplication.processEvents()
    assert unnamed(desk.panel) == []
    assert clipped(desk.panel) == []


def test_a_file_that_can_only_be_read_is_shown(desk: Desk, ada: Person, theme: Theme, qtbot: QtBot) -> None:
    desk.file.close()
    with Workspace.open(desk.file.path, read_only=True) as file:
        shown = Desk(file, theme, qtbot)
        shown.open(ada)
        assert all(one.isReadOnly() for one in shown.panel.findChildren(LineField))
        assert all(one.isReadOnly() for one in shown.panel.findChildren(TextEditor))
        for switch in shown.panel.findChildren(QCheckBox):
            assert not switch.isEnabled()
        shown.context.close()
