"""The register of attendance over all meetings."""

from __future__ import annotations

from enum import StrEnum

from gsef_desktop.domain.attendance_years import YearAttendance
from gsef_desktop.storage.queries.attendance import attendance_counts
from gsef_desktop.storage.workspace import Workspace


class AttendanceBy(StrEnum):
    """Whose attendance is counted."""

    ORGANISATION = "organisation"
    """that of organisations, whoever came for them; who comes for none counts for themselves"""
    PERSON = "person"
    """that of people"""


def read_attendance_register(
    workspace: Workspace, *, by: AttendanceBy = AttendanceBy.ORGANISATION, language: str = "en"
) -> list[YearAttendance]:
    """How everybody attended the meetings of each body in each year; names in `language`.

    Only meetings of which some attendance was noted count.
    """
    with workspace.read() as reader:
        rows = attendance_counts(reader, by=by.value, language=language)
    return [
        YearAttendance(
            who=who, name=name, body_id=body_id, body=body, year=int(year) if year else None, meetings=meetings, present=present,
            proxy=proxy, apologies=apologies, absent=absent,
        )
        for who, name, body_id, body, year, meetings, present, proxy, apologies, absent in rows
    ]  # fmt: skip
