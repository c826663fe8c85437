"""Which revision of an event an activity is: what the calendar file said when it was read, and what has been changed since."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from gsef_desktop.domain.records import CalendarComponent
from gsef_desktop.storage.queries.calendar_files import Edits


class Revision(NamedTuple):
    """SEQUENCE, CREATED, LAST-MODIFIED and DTSTAMP of an event; the last three in UTC as RFC 5545 writes it, empty where unknown."""

    sequence: int
    created: str
    modified: str
    stamp: str


def revision_of(component: CalendarComponent | None, edits: Edits | None) -> Revision:
    """The revision of an activity.

    SEQUENCE counts on from the one that was read with every edit of date, place or status.  What was imported and not changed since
    comes out as it was read, also without a time that was not there.
    """
    changed = edits.changed if edits is not None else None
    if component is None:
        if edits is None or not edits.made:
            return Revision(0, "", "", "")
        return Revision(edits.weighty, utc_text(edits.made), utc_text(edits.made if changed is None else changed), "")
    if edits is None or changed is None:
        return Revision(component.sequence, component.created, component.modified, component.stamp)
    modified = max(utc_text(changed), component.modified)
    return Revision(component.sequence + edits.weighty, component.created, modified, "")


def utc_text(milliseconds: int) -> str:
    """A moment (milliseconds since 1970) as RFC 5545 writes it."""
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC):%Y%m%dT%H%M%SZ}"
