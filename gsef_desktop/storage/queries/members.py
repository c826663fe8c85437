"""What stands above the lists of organisations and people, names to be found and completed, and the list of seats."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from gsef_desktop.domain.erased import participant_sql
from gsef_desktop.domain.member_row import MapPoint, SeatRow
from gsef_desktop.domain.records import Classification, MembershipStatus
from gsef_desktop.reference.regions import REGIONS, region_above, region_of
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.search_index import fold

_STATUS = """
    (SELECT s.status FROM membership AS s WHERE s.organisation_id = o.id AND s.deleted = 0 AND (s.since IS NULL OR s.since <= :day)
     ORDER BY s.since IS NOT NULL DESC, s.since DESC, s.id DESC LIMIT 1)
"""


def _folded(expression: str) -> str:
    """A text without accents and case; every connection has this function."""
    return f"gsef_fold({expression})"


_HOLDS = "t.deleted = 0 AND (t.valid_from IS NULL OR t.valid_from <= :day) AND (t.valid_to IS NULL OR t.valid_to >= :day)"
_OWN_NAME = "coalesce(n.text, o.name)"
_NAMED = """
    LEFT JOIN translation AS n ON n.owner_kind = 'organisation' AND n.owner_id = o.id AND n.field = 'name' AND n.language = :language
         AND n.deleted = 0 AND n.text <> ''
"""
_PLACES = "WITH country(code, name, region) AS MATERIALIZED (SELECT key, value ->> 0, value ->> 1 FROM json_each(:countries))"
_PLACED = "LEFT JOIN country AS c ON c.code = o.place_country"
_REGION = "coalesce(nullif(o.region, ''), c.region, CASE WHEN o.place_country IS NULL THEN 'international' ELSE '' END)"

Countries = Mapping[str, tuple[str, str]]
"""The key to sort by and the region of each country, by its code."""


def map_points(reader: Reader, *, day: date, language: str, countries: Countries) -> list[MapPoint]:
    """The organisations that are members, have applied or are prospects on a day, in no order."""
    values = {"day": day.isoformat(), "language": language, "countries": json.dumps(dict(countries))}
    found = reader.rows(
        f"""
        {_PLACES} SELECT o.id, {_OWN_NAME}, {_STATUS} AS held, o.place_country, {_REGION}, o.place_latitude, o.place_longitude
        FROM organisation AS o {_NAMED} {_PLACED} WHERE o.deleted = 0 AND held IN ('member', 'applied', 'prospect')
        """,
        values,
    )
    return [
        MapPoint(
            id=one, name=name, status=MembershipStatus(status), country=country, region=_whole_region(region, country), latitude=latitude,
            longitude=longitude,
        )
        for one, name, status, country, region, latitude, longitude in found
    ]  # fmt: skip


def _whole_region(region: str, country: str | None) -> str:
    """The region of M49 in which to count an organisation for which a sub-region or one of the user's own may be entered."""
    above = region_above(region)
    return above if above in REGIONS or not region else region_of(country)


def organisations_on_map(reader: Reader, *, day: date, language: str) -> list[tuple[Any, ...]]:
    """Id, name, status, city, country, latitude and longitude of the same organisations: all that the large map shows of them."""
    return reader.rows(
        f"""
        SELECT o.id, {_OWN_NAME}, {_STATUS} AS held, o.place_city, o.place_country, o.place_latitude, o.place_longitude
        FROM organisation AS o {_NAMED} WHERE o.deleted = 0 AND held IN ('member', 'applied', 'prospect')
        """,
        {"day": day.isoformat(), "language": language},
    )


def status_counts(reader: Reader, *, day: date) -> dict[MembershipStatus | None, int]:
    """How many organisations there are of each membership status on a day; None: of none."""
    counts = f"SELECT {_STATUS} AS held, count(*) FROM organisation AS o WHERE o.deleted = 0 GROUP BY held"
    found = reader.rows(counts, {"day": day.isoformat()})
    return {MembershipStatus(status) if status is not None else None: int(count) for status, count in found}


def languages_spoken(reader: Reader) -> list[str]:
    """The languages of all organisations, those of the most organisations first."""
    found = reader.rows(
        "SELECT l.value FROM organisation AS o, json_each(o.languages) AS l WHERE o.deleted = 0 GROUP BY 1 ORDER BY count(*) DESC, 1"
    )
    return [str(code) for (code,) in found]


def bodies_of_organisations(reader: Reader, *, day: date) -> list[str]:
    """The ids of the bodies in which organisations hold seats on a day, in the order of the bodies."""
    found = reader.rows(
        f"""
        SELECT DISTINCT b.id, b.rank, b.name FROM seat_term AS t JOIN seat AS x ON x.id = t.seat_id AND x.deleted = 0
        JOIN body AS b ON b.id = x.body_id AND b.deleted = 0 WHERE {_HOLDS} AND t.organisation_id IS NOT NULL ORDER BY b.rank, b.name
        """,
        {"day": day.isoformat()},
    )
    return [str(one) for one, *_ in found]


# --- people ------------------------------------------------------------------------------------------------------------------------------


def _full_name(honorific: str | None, given: str | None, family: str | None, own: str | None, family_first: int | None) -> str:
    names = [family, given] if family_first else [given, family]
    return " ".join(part for part in (honorific, *names) if part) if any(names) else own or ""


def people_named(reader: Reader, name: str) -> list[str]:
    """The ids of the people who are called so, in either order of the names, with or without honorific."""
    found = reader.rows(
        f"""
        SELECT p.id FROM person AS p WHERE p.deleted = 0 AND :name IN (
            {_folded("trim(p.given_name || ' ' || p.family_name)")}, {_folded("trim(p.family_name || ' ' || p.given_name)")},
            {_folded("trim(p.honorific || ' ' || trim(p.given_name || ' ' || p.family_name))")},
            {_folded("trim(p.honorific || ' ' || trim(p.family_name || ' ' || p.given_name))")}, p.own_script_name) ORDER BY p.id
        """,
        {"name": fold(name)},
    )
    return [str(one) for (one,) in found]


def organisations_named(reader: Reader, name: str) -> list[str]:
    """The ids of the organisations of that name, in any language, or acronym."""
    found = reader.rows(
        f"""
        SELECT o.id FROM organisation AS o WHERE o.deleted = 0 AND (:name IN ({_folded("o.name")}, {_folded("o.acronym")})
            OR o.id IN (SELECT n.owner_id FROM translation AS n WHERE n.owner_kind = 'organisation' AND n.field = 'name' AND n.deleted = 0
                        AND {_folded("n.text")} = :name)) ORDER BY o.rowid
        """,
        {"name": fold(name)},
    )
    return [str(one) for (one,) in found]


def names_to_complete(reader: Reader, kind: str, *, limit: int = 5000) -> list[str]:
    """The names of organisations or of people, for completion while typing."""
    if kind == "organisation":
        found = reader.rows("SELECT name FROM organisation WHERE deleted = 0 ORDER BY name COLLATE NOCASE LIMIT ?", (limit,))
        return [str(name) for (name,) in found]
    rows = reader.rows(
        "SELECT honorific, given_name, family_name, own_script_name, family_name_first FROM person WHERE deleted = 0 AND erased = 0"
        " ORDER BY family_name COLLATE NOCASE, given_name COLLATE NOCASE LIMIT ?",
        (limit,),
    )
    return [_full_name(*row) for row in rows]


# --- seats -------------------------------------------------------------------------------------------------------------------------------


def seat_rows(reader: Reader, *, day: date, language: str) -> list[SeatRow]:
    """The seats that exist on a day by body and order, with who holds them then."""
    found = reader.rows(
        f"""
        SELECT x.id, x.body_id, x.classification, x.title, t.organisation_id, coalesce({_OWN_NAME}, ''), t.person_id,
               p.honorific, iif(p.erased, {participant_sql()}, p.given_name), p.family_name, p.own_script_name, p.family_name_first,
               t.valid_from, t.valid_to, coalesce(t.text, ''), t.id, t.deputy_id,
               d.honorific, iif(d.erased, {participant_sql()}, d.given_name), d.family_name, d.own_script_name, d.family_name_first
        FROM seat AS x
        JOIN body AS b ON b.id = x.body_id AND b.deleted = 0
        LEFT JOIN seat_term AS t ON t.id = (
            SELECT id FROM seat_term AS u WHERE u.seat_id = x.id AND u.deleted = 0 AND (u.valid_from IS NULL OR u.valid_from <= :day)
              AND (u.valid_to IS NULL OR u.valid_to >= :day) ORDER BY u.valid_from IS NULL, u.valid_from DESC, u.id DESC LIMIT 1)
        LEFT JOIN organisation AS o ON o.id = t.organisation_id AND o.deleted = 0 {_NAMED}
        LEFT JOIN person AS p ON p.id = t.person_id AND p.deleted = 0
        LEFT JOIN person AS d ON d.id = t.deputy_id AND d.deleted = 0
        WHERE x.deleted = 0 AND (x.valid_from IS NULL OR x.valid_from <= :day) AND (x.valid_to IS NULL OR x.valid_to >= :day)
        ORDER BY b.rank, b.name, x.rank, x.id
        """,
        {"day": day.isoformat(), "language": language},
    )
    return [_seat(one) for one in found]


def _seat(values: tuple[Any, ...]) -> SeatRow:
    one, body, classification, title, organisation_id, organisation, person_id = values[:7]
    valid_from, valid_to, text, term_id, deputy_id = values[12:17]
    return SeatRow(
        id=one, body_id=body, classification=Classification(classification), title=title, organisation_id=organisation_id,
        organisation=organisation, person_id=person_id, person=_full_name(*values[7:12]),
        valid_from=date.fromisoformat(valid_from) if valid_from else None, valid_to=date.fromisoformat(valid_to) if valid_to else None,
        text=text, term_id=term_id, deputy_id=deputy_id, deputy=_full_name(*values[17:22]),
    )  # fmt: skip


def seats_held_twice(reader: Reader) -> list[str]:
    """The ids of the seats that two terms hold on the same day."""
    found = reader.rows(
        """
        SELECT DISTINCT seat_id FROM (
            SELECT t.seat_id, coalesce(t.valid_from, '') AS begins,
                   max(coalesce(t.valid_to, '9999-12-31')) OVER (
                       PARTITION BY t.seat_id ORDER BY coalesce(t.valid_from, ''), t.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
                   ) AS reached
            FROM seat_term AS t
            WHERE t.deleted = 0 AND (t.organisation_id IS NOT NULL OR t.person_id IS NOT NULL OR t.text <> '')
        ) WHERE reached >= begins ORDER BY seat_id
        """
    )
    return [str(one) for (one,) in found]
