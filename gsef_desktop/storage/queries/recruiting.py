"""Who is on the way to membership, and what was counted of the members."""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.records import Indicator, MembershipStatus, OrganisationKind
from gsef_desktop.domain.recruiting import Candidate, DatedStatus
from gsef_desktop.storage.reader import Reader

_BOARD = """
    SELECT o.id, coalesce(n.text, o.name), o.kind, o.place_city, o.place_country, h.status, h.since, o.next_step, o.next_step_on,
           p.given_name, p.family_name, p.family_name_first, p.own_script_name
    FROM organisation AS o JOIN membership AS h ON h.n = (
        SELECT s.n FROM membership AS s WHERE s.organisation_id = o.id AND s.deleted = 0 AND (s.since IS NULL OR s.since <= :day)
        ORDER BY s.since IS NOT NULL DESC, s.since DESC, s.id DESC LIMIT 1
    )
    LEFT JOIN translation AS n ON n.owner_kind = 'organisation' AND n.owner_id = o.id AND n.field = 'name' AND n.language = :language
         AND n.deleted = 0 AND n.text <> ''
    LEFT JOIN person AS p ON p.id = o.responsible_id AND p.deleted = 0
    WHERE o.deleted = 0 AND (h.status IN ('prospect', 'applied') OR (h.status = 'member' AND h.since >= :admitted))
    ORDER BY o.next_step_on IS NULL OR h.status = 'member', CASE WHEN h.status = 'member' THEN NULL ELSE o.next_step_on END,
             gsef_fold(coalesce(n.text, o.name)), o.id
"""


def candidates(reader: Reader, *, day: date, admitted_from: date, language: str) -> list[Candidate]:
    """The prospects and applicants of a day, and the members admitted between two days; those with the nearest next step first."""
    found = reader.rows(_BOARD, {"day": day.isoformat(), "admitted": admitted_from.isoformat(), "language": language})
    return [
        Candidate(
            id=one, name=name, kind=OrganisationKind(kind), city=city, country=country, status=MembershipStatus(status),
            since=_date(since), next_step=step, next_step_on=_date(step_on), responsible=_name(given, family, bool(first), own),
        )
        for one, name, kind, city, country, status, since, step, step_on, given, family, first, own in found
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
    return [DatedStatus(owner, statuses[status], _date(since)) for owner, status, since in found]


def goal_indicator(reader: Reader, *, year: int) -> Indicator | None:
    """The indicator of members of the newest programme up to a year."""
    found = reader.select(
        Indicator, joins="JOIN programme AS p ON p.id = t.programme_id AND p.deleted = 0", where="t.unit = 'members' AND p.year <= ?",
        order="ORDER BY p.year DESC, t.id LIMIT 1", parameters=(year,),
    )  # fmt: skip
    return found[0] if found else None


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _name(given: str | None, family: str | None, family_first: bool, own: str | None) -> str:
    names = (family, given) if family_first else (given, family)
    return " ".join(part for part in names if part) or own or ""
