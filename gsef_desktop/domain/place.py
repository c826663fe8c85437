"""Where something is: the text as typed, and what was recognised in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place.  `text` is never changed by recognition.

    `city` is the city's usual English name, `country` an ISO 3166-1 alpha-2 code, `latitude` and `longitude` are in degrees
    (WGS 84), `zone` an IANA time zone; each is None where it was not recognised.
    """

    text: str = ""
    city: str | None = None
    country: str | None = None
    online: bool = False
    latitude: float | None = None
    longitude: float | None = None
    zone: str | None = None

    @property
    def is_known(self) -> bool:
        """Whether it is online, or at least the country is known."""
        return self.online or self.country is not None


NO_PLACE = Place()
