"""Who is on the way to membership, and what was counted of the members."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.records import Indicator, MembershipStatus, OrganisationKind
from gsef_desktop.domain.recruiting import Candidate, DatedStatus
from gsef_desktop.storage.queries.pieces import GOAL, as_day, person_name, state_on_day, translated
from gsef_desktop.storage.reader import Reader

_BOARD = f"""
    SELECT o.id, coalesce(n.text, o.name) AS called, o.kind, o.place_city, o.place_country, h.status, h.since, o.next_step, o.next_step_on,
           coalesce({person_name("p", honorific=False)}, '')
    FROM organisation AS o JOIN membership AS h ON h.n = {state_on_day("o.id", "n")}
    {translated("n", "organisation", "o", "name")}
    LEFT JOIN person AS p ON p.id = o.responsible_id AND p.deleted = 0
    WHERE o.deleted = 0 AND (h.status IN ('prospect', 'applied') OR (h.status = 'member' AND h.since >= :admitted))
    ORDER BY o.next_step_on IS NULL OR h.status = 'member', CASE WHEN h.status = 'member' THEN NULL ELSE o.next_step_on END,
             gsef_fold(called), o.id
"""


def candidates(reader: Reader, *, day: date, admitted_from: date, language: str) -> list[Candidate]:
    """The prospects and applicants of a day, and the members admitted between two days; those with the nearest next step first."""
    found = reader.rows(_BOARD, {"day": day.isoformat(), "admitted": admitted_from.isoformat(), "language": language})
    return [
        Candidate(
            id=one, name=name, kind=OrganisationKind(kind), city=city, country=country, status=MembershipStatus(status),
            since=as_day(since), next_step=step, next_step_on=as_day(step_on), responsible=responsible,
        )
        for one, name, kind, city, country, status, since, step, step_on, responsible in found
    ]  # fmt: skip


def all_states(reader: Reader) -> list[DatedStatus]:
    """Every state of membership of every organisation, of one day that of the greater id last; light: there may be tens of thousands."""
    found = reader.rows(
        """
        SELECT organisation_id, status, since FROM membership
        WHERE deleted = 0 AND organisation_id NOT IN (SELECT id FROM organisation WHERE deleted = 1) ORDER BY id
        """
    )
    statuses = {status.value: status for status in MembershipStatus}
    return [DatedStatus(owner, statuses[status], as_day(since)) for owner, status, since in found]


def goal_indicator(reader: Reader, *, year: int) -> Indicator | None:
    """The indicator of members of the newest programme up to a year."""
    found = reader.rows(f"SELECT i.id {GOAL}", {"year": year})
    return reader.get(Indicator, found[0][0]) if found else None
