"""The pages of the Members view: what they are called, which records they show, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members.page import MembersPage


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page.  `kinds` are the records that it shows; `concerns` others that change what it shows, besides those of every page."""

    name: str
    title: Callable[[], str]
    make: Callable[[UiContext], MembersPage]
    kinds: tuple[str, ...] = ()
    concerns: tuple[str, ...] = ()


def _organisations(context: UiContext) -> MembersPage:
    from gsef_desktop.ui.members.organisations import OrganisationsPage

    return OrganisationsPage(context)


def _people(context: UiContext) -> MembersPage:
    from gsef_desktop.ui.members.people import PeoplePage

    return PeoplePage(context)


def _bodies(context: UiContext) -> MembersPage:
    from gsef_desktop.ui.members.bodies import BodiesPage

    return BodiesPage(context)


def _fees(context: UiContext) -> MembersPage:
    from gsef_desktop.ui.members.fees import FeesPage

    return FeesPage(context)


def _recruiting(context: UiContext) -> MembersPage:
    from gsef_desktop.ui.members.recruiting import RecruitingPage

    return RecruitingPage(context)


def _map(context: UiContext) -> MembersPage:
    from gsef_desktop.ui.members.world_map import WorldMapPage

    return WorldMapPage(context)


def _archive(context: UiContext) -> MembersPage:
    from gsef_desktop.ui.members.archive import ArchivePage

    return ArchivePage(context)


def _statistics(context: UiContext) -> MembersPage:
    from gsef_desktop.ui.members.statistics import StatisticsPage

    return StatisticsPage(context)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("organisations", lambda: QCoreApplication.translate("MembersView", "Organisations"), _organisations, ("organisation",)),
    PageEntry("people", lambda: QCoreApplication.translate("MembersView", "People"), _people, ("person",)),
    PageEntry("recruiting", lambda: QCoreApplication.translate("MembersView", "Recruiting"), _recruiting),
    PageEntry("bodies", lambda: QCoreApplication.translate("MembersView", "Bodies and seats"), _bodies, ("body", "seat")),
    PageEntry("fees", lambda: QCoreApplication.translate("MembersView", "Fees"), _fees, ("fee",), ("fee",)),
    PageEntry(
        "map",
        lambda: QCoreApplication.translate("MembersView", "Map"),
        _map,
        concerns=("activity", "programme_line", "recurrence"),
    ),
    PageEntry(
        "archive",
        lambda: QCoreApplication.translate("MembersView", "Archive"),
        _archive,
        ("archive_document",),
        ("archive_document", "archive_link", "activity", "series"),
    ),
    PageEntry("statistics", lambda: QCoreApplication.translate("MembersView", "Statistics"), _statistics, (), ("fee",)),
)
"""The pages, in the order in which they are offered."""
