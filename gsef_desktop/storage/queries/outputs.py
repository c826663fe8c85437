"""What documents about members ask of the file beyond whole records."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from gsef_desktop.domain.records import ArchiveDocument, ArchiveLink, OwnValue, Person, PersonFunction, Seat, SeatTerm
from gsef_desktop.storage.queries.pieces import as_day, valid_on_day
from gsef_desktop.storage.reader import Reader


class Measured(NamedTuple):
    """How many members there were on a day, and where that stands."""

    day: date | None
    number: int
    source: str


def members_measured(reader: Reader) -> list[Measured]:
    """Every measurement of the indicators of members, by day; those without a day come first."""
    rows = reader.rows(
        """
        SELECT m.day, m.value, m.source FROM measurement AS m JOIN indicator AS i ON i.id = m.indicator_id AND i.deleted = 0
        WHERE m.deleted = 0 AND i.unit = 'members' ORDER BY m.day, m.rowid
        """
    )
    return [Measured(as_day(day), round(value), source) for day, value, source in rows]


def names_in_all_languages(reader: Reader, ids: Sequence[str]) -> dict[str, dict[str, str]]:
    """The translated names of organisations: by id, then by language."""
    rows = reader.rows(
        """
        SELECT owner_id, language, text FROM translation WHERE owner_kind = 'organisation' AND field = 'name' AND deleted = 0 AND text <> ''
        AND owner_id IN (SELECT value FROM json_each(?)) ORDER BY owner_id, language
        """,
        (json.dumps(list(ids)),),
    )
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for owner, language, text in rows:
        found[owner][language] = text
    return found


def ways_to_reach_unlisted(reader: Reader, *, today: date) -> tuple[frozenset[str], frozenset[str]]:
    """The mail addresses (in small letters) and the telephone numbers (digits) of people who have not agreed to be listed by `today`."""
    rows = reader.rows(
        "SELECT mail, telephone FROM person WHERE deleted = 0 AND (consent_on IS NULL OR consent_on > ? OR erased = 1)",
        (today.isoformat(),),
    )
    mails = frozenset(mail.strip().lower() for mail, _ in rows if mail.strip())
    numbers = frozenset(digits for _, number in rows if (digits := digits_of(number)))
    return mails, numbers


def digits_of(number: str) -> str:
    """The digits of a telephone number."""
    return "".join(filter(str.isdigit, number))


_TERM = valid_on_day("t")


def functions_at(reader: Reader, *, ids: Iterable[str], day: date) -> list[PersonFunction]:
    """The functions that people have in some organisations on a day."""
    return reader.select(
        PersonFunction,
        where=f"{_TERM} AND t.organisation_id IN (SELECT value FROM json_each(:ids))",
        order="ORDER BY t.organisation_id, t.id",
        parameters={"day": day.isoformat(), "ids": json.dumps(list(ids))},
    )


def terms_of(reader: Reader, *, ids: Iterable[str], day: date) -> list[tuple[SeatTerm, Seat]]:
    """The seats that some organisations hold on a day, in the order of bodies and seats."""
    terms = reader.select(
        SeatTerm,
        where=f"{_TERM} AND t.organisation_id IN (SELECT value FROM json_each(:ids))",
        parameters={"day": day.isoformat(), "ids": json.dumps(list(ids))},
    )
    seats = {one.id: one for one in seats_on(reader, day=day)}
    place = {id: at for at, id in enumerate(seats)}
    held = [(term, seats[term.seat_id]) for term in terms if term.seat_id in seats]
    return sorted(held, key=lambda each: (place[each[1].id], each[0].id))


def seats_on(reader: Reader, *, day: date, body_id: str | None = None) -> list[Seat]:
    """The seats that exist on a day, of one body or of all, in the order of bodies and seats."""
    return reader.select(
        Seat,
        joins="JOIN body AS b ON b.id = t.body_id AND b.deleted = 0",
        where=f"{_TERM} AND (:body IS NULL OR t.body_id = :body)",
        order="ORDER BY b.rank, b.name, t.rank, t.id",
        parameters={"day": day.isoformat(), "body": body_id},
    )


def documents_about(reader: Reader, *, ids: Sequence[str]) -> dict[str, list[ArchiveDocument]]:
    """The documents of the archive of and about some organisations that outsiders may see, without their texts' use, newest first."""
    links = reader.all(ArchiveLink, organisation_id=tuple(ids), order_by=("rank",)) if ids else []
    wanted = {link.document_id for link in links}
    documents = {one.id: one for one in reader.all(ArchiveDocument, id=tuple(wanted))} if wanted else {}
    found: dict[str, list[ArchiveDocument]] = defaultdict(list)
    for link in links:
        document = documents.get(link.document_id)
        if document is not None and not document.internal and link.organisation_id and document not in found[link.organisation_id]:
            found[link.organisation_id].append(document)
    for own in found.values():
        own.sort(key=lambda one: (-(one.year or 0), one.title))
    return found


def own_values(reader: Reader, *, field_ids: Sequence[str], owner_kind: str) -> dict[tuple[str, str], str]:
    """What stands in fields of the user's own: (id of the owner, id of the field) to text."""
    values = reader.all(OwnValue, field_id=tuple(field_ids), owner_kind=owner_kind) if field_ids else []
    return {(one.owner_id, one.field_id): one.text for one in values}


def people_of(reader: Reader, *, ids: Iterable[str], erased: bool = False) -> dict[str, Person]:
    """People by their ids; those who were merged into others are left out, and those who were erased unless `erased` asks for them."""
    wanted = tuple(dict.fromkeys(ids))
    found = reader.all(Person, id=wanted) if wanted else []
    return {one.id: one for one in found if one.merged_into_id is None and (erased or not one.erased)}
