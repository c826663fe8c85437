"""Lists of organisations, people and seats, filtered and sorted in SQL: ids in order first, then the rows of a page."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from gsef_desktop.domain.member_row import MemberRow, PersonRow, SeatRow
from gsef_desktop.domain.records import Classification, MembershipStatus, OrganisationKind
from gsef_desktop.storage.reader import Reader

_STATUS = """
    (SELECT s.status FROM membership AS s WHERE s.organisation_id = o.id AND s.deleted = 0 AND (s.since IS NULL OR s.since <= :day)
     ORDER BY s.since IS NOT NULL DESC, s.since DESC, s.rowid DESC LIMIT 1)
"""

_SEAT_RANK = "CASE x.classification " + " ".join(f"WHEN '{one.value}' THEN {rank}" for rank, one in enumerate(Classification)) + " END"

_FIRST_SEAT = f"""
    (SELECT min({_SEAT_RANK}) FROM seat_term AS t JOIN seat AS x ON x.id = t.seat_id AND x.deleted = 0
     WHERE t.organisation_id = o.id AND t.deleted = 0 AND (t.valid_from IS NULL OR t.valid_from <= :day)
       AND (t.valid_to IS NULL OR t.valid_to >= :day))
"""

ORGANISATION_ORDERS = {
    "name": "o.name COLLATE NOCASE", "kind": "o.kind", "country": "o.place_country IS NULL, o.place_country",
    "region": "o.region = '', o.region, o.place_country", "seat": f"{_FIRST_SEAT} IS NULL, {_FIRST_SEAT}",
    "status": f"{_STATUS} IS NULL, {_STATUS}", "languages": "o.languages = '[]', o.languages",
}  # fmt: skip
"""What organisations can be sorted by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFilter:
    """Which organisations: empty sets and texts let everything through.

    `countries` and `regions` belong together: an organisation passes by its own region, or by its country where it has none.
    """

    statuses: frozenset[MembershipStatus] = frozenset()
    kinds: frozenset[OrganisationKind] = frozenset()
    regions: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    without_country: bool = False
    language: str = ""
    text: str = ""


def organisation_ids(reader: Reader, *, day: date, wanted: OrganisationFilter, order: str = "name", descending: bool = False) -> list[str]:
    """The ids of the organisations that pass, in order.  Raises KeyError for an unknown order."""
    where, values = ["o.deleted = 0"], {"day": day.isoformat()}
    if wanted.statuses:
        where.append(f"{_STATUS} IN {_among(values, 'status', [one.value for one in wanted.statuses])}")
    if wanted.kinds:
        where.append(f"o.kind IN {_among(values, 'kind', [one.value for one in wanted.kinds])}")
    if wanted.regions:
        passes = [f"o.region IN {_among(values, 'region', sorted(wanted.regions))}"]
        if wanted.countries:
            passes.append(f"(o.region = '' AND o.place_country IN {_among(values, 'country', sorted(wanted.countries))})")
        if wanted.without_country:
            passes.append("(o.region = '' AND o.place_country IS NULL)")
        where.append("(" + " OR ".join(passes) + ")")
    if wanted.language:
        values["language"] = f'%"{wanted.language}"%'
        where.append("o.languages LIKE :language")
    for number, word in enumerate(wanted.text.split()):
        values[f"word{number}"] = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        fields = ("o.name", "o.acronym", "o.place_city")
        where.append("(" + " OR ".join(f"{field} LIKE :word{number} ESCAPE '\\'" for field in fields) + ")")
    first = ORGANISATION_ORDERS[order]
    if descending:
        first = ", ".join(f"{part} DESC" for part in first.split(", "))
    found = reader.rows(
        f"SELECT o.id FROM organisation AS o WHERE {' AND '.join(where)} ORDER BY {first}, o.name COLLATE NOCASE, o.id", values
    )
    return [str(one) for (one,) in found]


def _among(values: dict[str, str], name: str, items: Sequence[str]) -> str:
    for number, item in enumerate(items):
        values[f"{name}_{number}"] = item
    return "(" + ", ".join(f":{name}_{number}" for number in range(len(items))) + ")"


def organisation_rows(reader: Reader, *, ids: Sequence[str], day: date, language: str) -> list[MemberRow]:
    """The rows of some organisations, in the order of `ids`; names in `language` where they are translated."""
    if not ids:
        return []
    values: dict[str, str] = {"day": day.isoformat(), "language": language}
    among = _among(values, "id", ids)
    seats: dict[str, list[Classification]] = defaultdict(list)
    for owner, classification in reader.rows(
        f"""
        SELECT t.organisation_id, x.classification FROM seat_term AS t JOIN seat AS x ON x.id = t.seat_id AND x.deleted = 0
        WHERE t.deleted = 0 AND (t.valid_from IS NULL OR t.valid_from <= :day) AND (t.valid_to IS NULL OR t.valid_to >= :day)
          AND t.organisation_id IN {among} ORDER BY {_SEAT_RANK}
        """,
        {key: value for key, value in values.items() if key != "language"},
    ):
        seats[owner].append(Classification(classification))
    found = reader.rows(
        f"""
        SELECT o.id, coalesce(n.text, o.name), o.acronym, o.kind, o.place_city, o.place_country, o.region, o.languages, {_STATUS},
               o.place_latitude, o.place_longitude
        FROM organisation AS o
        LEFT JOIN translation AS n ON n.owner_kind = 'organisation' AND n.owner_id = o.id AND n.field = 'name' AND n.language = :language
             AND n.deleted = 0 AND n.text <> ''
        WHERE o.id IN {among}
        """,
        values,
    )
    rows = {values[0]: _member(values, tuple(seats.get(values[0], ()))) for values in found}
    return [rows[one] for one in ids if one in rows]


def _member(values: tuple[Any, ...], seats: tuple[Classification, ...]) -> MemberRow:
    one, name, acronym, kind, city, country, region, languages, status, latitude, longitude = values
    return MemberRow(
        id=one, name=name, acronym=acronym, kind=OrganisationKind(kind), city=city, country=country, region=region,
        languages=tuple(json.loads(languages)), status=MembershipStatus(status) if status is not None else None, seats=seats,
        latitude=latitude, longitude=longitude,
    )  # fmt: skip


def status_counts(reader: Reader, *, day: date) -> dict[MembershipStatus | None, int]:
    """How many organisations there are of each membership status on a day; None: of none."""
    counts = f"SELECT {_STATUS} AS held, count(*) FROM organisation AS o WHERE o.deleted = 0 GROUP BY held"
    found = reader.rows(counts, {"day": day.isoformat()})
    return {MembershipStatus(status) if status is not None else None: int(count) for status, count in found}


def person_rows(reader: Reader, *, day: date, text: str = "") -> list[PersonRow]:
    """All people by family name, or those in whose names every word of `text` stands."""
    values: dict[str, str] = {"day": day.isoformat()}
    where = ["p.deleted = 0"]
    for number, word in enumerate(text.split()):
        values[f"word{number}"] = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        where.append(f"(p.given_name || ' ' || p.family_name || ' ' || p.own_script_name) LIKE :word{number} ESCAPE '\\'")
    found = reader.rows(
        f"""
        SELECT p.id, p.honorific, p.given_name, p.family_name, p.own_script_name, p.family_name_first, p.country, p.mail, p.languages,
               coalesce(f.title, ''), coalesce(o.name, ''), coalesce(b.name, ''), coalesce(x.title, '')
        FROM person AS p
        LEFT JOIN person_function AS f ON f.id = (
            SELECT id FROM person_function AS g WHERE g.person_id = p.id AND g.deleted = 0 AND (g.valid_to IS NULL OR g.valid_to >= :day)
            ORDER BY g.valid_from DESC LIMIT 1)
        LEFT JOIN organisation AS o ON o.id = f.organisation_id AND o.deleted = 0
        LEFT JOIN seat_term AS t ON t.id = (
            SELECT id FROM seat_term AS u WHERE u.person_id = p.id AND u.deleted = 0 AND (u.valid_to IS NULL OR u.valid_to >= :day)
            ORDER BY u.valid_from DESC LIMIT 1)
        LEFT JOIN seat AS x ON x.id = t.seat_id AND x.deleted = 0
        LEFT JOIN body AS b ON b.id = x.body_id AND b.deleted = 0
        WHERE {" AND ".join(where)}
        ORDER BY p.family_name COLLATE NOCASE, p.given_name COLLATE NOCASE, p.id
        """,
        values,
    )
    return [_person(one) for one in found]


def _person(values: tuple[Any, ...]) -> PersonRow:
    one, honorific, given, family, own, family_first, country, mail, languages, function, organisation, body, seat = values
    names = [family, given] if family_first else [given, family]
    return PersonRow(
        id=one, name=" ".join(part for part in (honorific, *names) if part) or own, sort_name=f"{family} {given}".strip() or own,
        function=function, organisation=organisation, seat=", ".join(dict.fromkeys(part for part in (body, seat) if part)),
        country=country, mail=mail, languages=tuple(json.loads(languages)),
    )  # fmt: skip


def seat_rows(reader: Reader, *, day: date) -> list[SeatRow]:
    """All seats by body and order, with who holds them on a day."""
    found = reader.rows(
        """
        SELECT x.id, x.body_id, x.classification, x.title, t.organisation_id, coalesce(o.name, ''), t.person_id,
               p.honorific, p.given_name, p.family_name, p.own_script_name, p.family_name_first, t.valid_from, t.valid_to,
               coalesce(t.text, '')
        FROM seat AS x
        JOIN body AS b ON b.id = x.body_id AND b.deleted = 0
        LEFT JOIN seat_term AS t ON t.id = (
            SELECT id FROM seat_term AS u WHERE u.seat_id = x.id AND u.deleted = 0 AND (u.valid_from IS NULL OR u.valid_from <= :day)
              AND (u.valid_to IS NULL OR u.valid_to >= :day) ORDER BY u.valid_from DESC LIMIT 1)
        LEFT JOIN organisation AS o ON o.id = t.organisation_id AND o.deleted = 0
        LEFT JOIN person AS p ON p.id = t.person_id AND p.deleted = 0
        WHERE x.deleted = 0 ORDER BY b.rank, b.name, x.rank, x.id
        """,
        {"day": day.isoformat()},
    )
    return [_seat(one) for one in found]


def _seat(values: tuple[Any, ...]) -> SeatRow:
    one, body, classification, title, organisation_id, organisation, person_id, *person, valid_from, valid_to, text = values
    honorific, given, family, own, family_first = person
    names = [family, given] if family_first else [given, family]
    return SeatRow(
        id=one, body_id=body, classification=Classification(classification), title=title, organisation_id=organisation_id,
        organisation=organisation, person_id=person_id, person=" ".join(part for part in (honorific, *names) if part) or own or "",
        valid_from=date.fromisoformat(valid_from) if valid_from else None, valid_to=date.fromisoformat(valid_to) if valid_to else None,
        text=text,
    )  # fmt: skip
