"""What stands above the lists of organisations and people, names to be found and completed, and the list of seats."""

from __future__ import annotations

from datetime import date
from typing import Any

from gsef_desktop.domain.member_row import MapPoint, SeatRow
from gsef_desktop.domain.records import Classification, MembershipStatus
from gsef_desktop.reference.regions import main_region
from gsef_desktop.storage.queries.pieces import MEMBERS, as_day, person_name, state_on_day, translated, valid_on_day
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.search_index import fold


def _folded(expression: str) -> str:
    """A text without accents and case; every connection has this function."""
    return f"gsef_fold({expression})"


_STATUS = state_on_day("o.id", "status")
_OWN_NAME = "coalesce(n.text, o.name)"
_NAMED = translated("n", "organisation", "o", "name")


def map_points(reader: Reader, *, day: date, language: str) -> list[MapPoint]:
    """The organisations that are members, have applied or are prospects on a day, in no order."""
    found = reader.rows(
        f"""
        SELECT o.id, {_OWN_NAME}, {_STATUS} AS held, o.place_country, o.region, o.place_latitude, o.place_longitude
        FROM organisation AS o {_NAMED} WHERE o.deleted = 0 AND held IN ('member', 'applied', 'prospect')
        """,
        {"day": day.isoformat(), "language": language},
    )
    return [
        MapPoint(
            id=one, name=name, status=MembershipStatus(status), country=country, region=main_region(region, country), latitude=latitude,
            longitude=longitude,
        )
        for one, name, status, country, region, latitude, longitude in found
    ]  # fmt: skip


def organisations_on_map(reader: Reader, *, day: date, language: str) -> list[tuple[Any, ...]]:
    """Id, name, status, city, country, latitude and longitude of the same organisations: all that the large map shows of them."""
    return reader.rows(
        f"""
        SELECT o.id, {_OWN_NAME}, {_STATUS} AS held, o.place_city, o.place_country, o.place_latitude, o.place_longitude
        FROM organisation AS o {_NAMED} WHERE o.deleted = 0 AND held IN ('member', 'applied', 'prospect')
        """,
        {"day": day.isoformat(), "language": language},
    )


def members_on(reader: Reader, day: date) -> frozenset[str]:
    """The ids of the organisations that are members on a day."""
    return frozenset(one for (one,) in reader.rows(MEMBERS, {"day": day.isoformat()}))


def member_countries(reader: Reader, day: date) -> set[str]:
    """The countries (ISO 3166-1 alpha-2) of the organisations that are members on a day."""
    found = reader.rows(
        f"SELECT DISTINCT place_country FROM organisation WHERE deleted = 0 AND place_country <> '' AND id IN ({MEMBERS})",
        {"day": day.isoformat()},
    )
    return {str(country) for (country,) in found}


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
        JOIN body AS b ON b.id = x.body_id AND b.deleted = 0
        WHERE t.deleted = 0 AND {valid_on_day("t")} AND t.organisation_id IS NOT NULL ORDER BY b.rank, b.name
        """,
        {"day": day.isoformat()},
    )
    return [str(one) for one, *_ in found]


# --- people ------------------------------------------------------------------------------------------------------------------------------


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
    found = reader.rows(
        f"SELECT {person_name('t')} FROM person AS t WHERE t.deleted = 0 AND t.erased = 0"
        " ORDER BY t.family_name COLLATE NOCASE, t.given_name COLLATE NOCASE LIMIT :limit",
        {"limit": limit, "language": "en"},
    )
    return [str(name) for (name,) in found]


# --- seats -------------------------------------------------------------------------------------------------------------------------------


def seat_rows(reader: Reader, *, day: date, language: str) -> list[SeatRow]:
    """The seats that exist on a day by body and order, with who holds them then."""
    found = reader.rows(
        f"""
        SELECT x.id, x.body_id, x.classification, x.title, t.organisation_id, coalesce({_OWN_NAME}, ''), t.person_id,
               coalesce({person_name("p")}, ''), t.valid_from, t.valid_to, coalesce(t.text, ''), t.id, t.deputy_id,
               coalesce({person_name("d")}, '')
        FROM seat AS x
        JOIN body AS b ON b.id = x.body_id AND b.deleted = 0
        LEFT JOIN seat_term AS t ON t.id = (
            SELECT id FROM seat_term AS u WHERE u.seat_id = x.id AND u.deleted = 0 AND {valid_on_day("u")}
            ORDER BY u.valid_from IS NULL, u.valid_from DESC, u.id DESC LIMIT 1)
        LEFT JOIN organisation AS o ON o.id = t.organisation_id AND o.deleted = 0 {_NAMED}
        LEFT JOIN person AS p ON p.id = t.person_id AND p.deleted = 0
        LEFT JOIN person AS d ON d.id = t.deputy_id AND d.deleted = 0
        WHERE x.deleted = 0 AND {valid_on_day("x")} ORDER BY b.rank, b.name, x.rank, x.id
        """,
        {"day": day.isoformat(), "language": language},
    )
    return [
        SeatRow(
            id=one, body_id=body, classification=Classification(classification), title=title, organisation_id=organisation_id,
            organisation=organisation, person_id=person_id, person=person, valid_from=as_day(valid_from), valid_to=as_day(valid_to),
            text=text, term_id=term_id, deputy_id=deputy_id, deputy=deputy,
        )
        for one, body, classification, title, organisation_id, organisation, person_id, person, valid_from, valid_to, text, term_id,
        deputy_id, deputy in found
    ]  # fmt: skip


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
