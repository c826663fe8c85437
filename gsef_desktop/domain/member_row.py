"""Organisations, people and seats as lists show them: light rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gsef_desktop.domain.records import Classification, MembershipStatus, OrganisationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """One organisation.  `status` is that of its membership on the day asked for; `seats` are its classifications in bodies."""

    id: str
    name: str
    acronym: str
    kind: OrganisationKind
    city: str | None
    country: str | None
    region: str
    """as entered: a code of `gsef_desktop.reference.REGIONS` or `SUBREGIONS`, or the title of a region of the user's own; else the
    code in `REGIONS` of the country"""
    languages: tuple[str, ...]
    status: MembershipStatus | None
    seats: tuple[Classification, ...]
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person with a function and the body and seat that they exercise, if any."""

    id: str
    name: str
    sort_name: str
    function: str
    organisation: str
    seat: Classification | None
    body: str
    country: str | None
    mail: str
    languages: tuple[str, ...]


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
