"""Labels made from a file: whose address it is, and who is named for want of one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Organisation
from gsef_desktop.services.printing_labels import LabelOptions, member_labels
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import squeezed, text_of
from tests.services.outputs_sample import fill


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


ORGANISATIONS = ("bilbao", "seoul", "dakar", "nowhere")


def test_organisations_at_their_principal_or_first_further_address(filled: Workspace) -> None:
    document = member_labels(filled, kind="organisation", ids=ORGANISATIONS, options=LabelOptions())
    text = squeezed(text_of(document.data))
    for wanted in ("Bilbao City Plaza Ejemplo 1 48001 Bilbao", "Seoul Example 예시로 110 서울 04524", "Réseau de Dakar BP 99 Dakar"):
        assert squeezed(wanted) in text
    assert [str(one) for one in document.remarks] == ["Without an address, and so without a label: Example Union"]
    assert document.pages == 1
    assert "SPAIN" not in text


def test_the_country_in_capitals_only_when_asked_and_only_once(filled: Workspace) -> None:
    with filled.edit(message("Country")) as unit:
        unit.update(Organisation, "seoul", address="예시로 110\nCorée du Sud")
    document = member_labels(filled, kind="organisation", ids=ORGANISATIONS, options=LabelOptions(country=True), language="fr")
    text = squeezed(text_of(document.data))
    assert "48001BilbaoESPAGNE" in text
    assert "DakarSÉNÉGAL" in text
    assert "CoréeduSud" in text
    assert "CORÉE" not in text


def test_people_at_their_own_address_or_that_of_their_organisation(filled: Workspace) -> None:
    options = LabelOptions(function=True)
    document = member_labels(filled, kind="person", ids=("ada", "bob", "kim", "nameless"), options=options)
    text = squeezed(text_of(document.data))
    assert squeezed("Dr Ada Example Calle Rosa 5 48002 Bilbao") in text
    assert squeezed("Bob Secret Treasurer Bilbao City Plaza Ejemplo 1") in text
    assert squeezed("Kim Yesi Officer Seoul Example 예시로 110") in text
    assert [str(one) for one in document.remarks] == ["Without an address, and so without a label: nameless@example.test"]
    assert squeezed("Treasurer") not in squeezed(text_of(member_labels(filled, kind="person", ids=("bob",), options=LabelOptions()).data))


def test_a_name_that_the_address_has_is_not_said_twice(filled: Workspace) -> None:
    with filled.edit(message("Name")) as unit:
        unit.update(Organisation, "bilbao", address="BILBAO CITY\nPlaza Ejemplo 1")
    text = text_of(member_labels(filled, kind="organisation", ids=("bilbao",), options=LabelOptions()).data)
    assert text.lower().count("bilbao city") == 1


@pytest.mark.parametrize(
    "change", [{"sheet": "L1"}, {"start": 0}, {"start": 22}, {"offset_x": 11.0}, {"offset_y": -10.5}]
)  # fmt: skip
def test_what_no_sheet_has_is_refused(filled: Workspace, change: dict[str, object]) -> None:
    with pytest.raises(Invalid):
        member_labels(filled, kind="organisation", ids=("bilbao",), options=replace(LabelOptions(), **change))  # type: ignore[arg-type]


def test_without_any_address_nothing_is_made(filled: Workspace) -> None:
    with pytest.raises(Invalid, match="no address"):
        member_labels(filled, kind="organisation", ids=("nowhere",), options=LabelOptions())
