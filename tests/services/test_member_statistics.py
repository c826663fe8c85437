"""Statistics made from a file."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Fee, Membership, MembershipStatus
from gsef_desktop.services.member_regions import By
from gsef_desktop.services.member_statistics import read_statistics, statistics_document
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import squeezed, text_of
from tests.services.outputs_sample import fill

DAY = date(2019, 8, 1)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


def test_members_over_time_with_their_sources(filled: Workspace) -> None:
    with filled.edit(message("Leave")) as unit:
        unit.add(Membership(organisation_id="dakar", status=MembershipStatus.LEFT, since=date(2018, 2, 1)))
    found = read_statistics(filled, day=DAY)
    assert [(one.day, one.number, one.source) for one in found.counted] == [
        (date(2017, 12, 31), 5, "Report of 2017"), (date(2019, 6, 1), 7, "Report of 2019"),
    ]  # fmt: skip
    assert [(one.day.year, one.number) for one in found.named] == [(2014, 4), (2015, 4), (2016, 4), (2017, 4), (2018, 3), (2019, 3)]
    assert found.named[-1].day == DAY
    assert found.goal is not None
    assert (found.goal.day, found.goal.number) == (date(2019, 12, 31), 9)


def test_tallies_by_region_kind_language_and_category(filled: Workspace) -> None:
    tallies = {one.title: one.rows for one in read_statistics(filled, day=DAY).tallies}
    assert tallies["By region"] == (("Africa", 1), ("Asia", 1), ("Europe", 1), ("International", 1))
    assert tallies["By kind"] == (("Local government", 2), ("Network", 1), ("International organization", 1))
    assert tallies["By language"] == (("Basque", 1), ("French", 1), ("Korean", 1), ("Spanish", 1), ("Not stated", 1))
    assert tallies["By category"] == (("Full member", 4),)
    own = {one.title: one.rows for one in read_statistics(filled, day=DAY, regions=By.OWN).tallies}
    assert own["By region"] == (("The South", 2), ("Other", 2))


def test_fees_only_where_they_are_for_internal_use(filled: Workspace) -> None:
    with filled.edit(message("Fees")) as unit:
        unit.add(Fee(organisation_id="bilbao", year=2018, amount=1_000, currency="KRW"))
        unit.add(Fee(organisation_id="bilbao", year=2020, amount=1_000, currency="EUR"))
        unit.add(Fee(organisation_id="seoul", year=2018))
    assert read_statistics(filled, day=DAY).fees == ()
    fees = read_statistics(filled, day=DAY, internal=True).fees
    assert [(one.year, one.currency, one.due, one.paid, one.waived, one.open) for one in fees] == [
        (2019, "EUR", 130_000, 70_050, 30_000, 29_950), (2018, "KRW", 1_000, 0, 0, 1_000),
    ]  # fmt: skip
    text = squeezed(text_of(statistics_document(filled, day=DAY, internal=True).data))
    for wanted in ("€1,300.00", "€700.50", "€299.50", "₩1,000"):
        assert wanted in text
    assert "€" not in text_of(statistics_document(filled, day=DAY).data)


def test_an_empty_file_has_no_statistics(workspace: Workspace) -> None:
    document = statistics_document(workspace, day=DAY, language="fr")
    assert "ne compte pas encore de membres" in text_of(document.data)
    assert document.file_name == "Statistiques des membres 2019-08-01 fr.pdf"
