"""Organisations, people and seats as lists show them: light rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.records import Classification, MembershipStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatRow:
    """One seat of a body with its holder on a day."""

    id: str
    body_id: str
    classification: Classification
    title: str
    organisation_id: str | None
    organisation: str
    person_id: str | None
    person: str
    valid_from: date | None
    valid_to: date | None
    text: str
    term_id: str | None = None
    deputy_id: str | None = None
    deputy: str = ""
    ends_soon: bool = False
    """whether the term ends soon and nobody comes after it"""

    @property
    def is_vacant(self) -> bool:
        """Whether nobody holds it."""
        return self.organisation_id is None and self.person_id is None and not self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPoint:
    """An organisation with a standing in the network: where it stands on the map (None: nowhere) and in which of `REGIONS`."""

    id: str
    name: str
    status: MembershipStatus
    country: str | None
    region: str
    latitude: float | None
    longitude: float | None
