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


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPoint:
    """An organisation with a standing in the network: where it stands on the map (None: nowhere) and in which region."""

    id: str
    name: str
    status: MembershipStatus
    country: str | None
    region: str
    latitude: float | None
    longitude: float | None
