"""Pieces of SQL that several questions share, so that what holds on a day and what something is called is said once.

``:day`` (ISO 8601) is the day looked at and ``:language`` the reader's language in the statements that the pieces go into.
"""

from __future__ import annotations

from datetime import date

from gsef_desktop.domain.erased import participant_sql


def state_on_day(organisation: str, column: str) -> str:
    """A column of the state of membership of an organisation that holds on the day, as `gsef_desktop.domain.membership.state_on` has it.

    `organisation` is an expression for its id.  NULL where it has no state yet.
    """
    return (
        f"(SELECT s.{column} FROM membership AS s WHERE s.organisation_id = {organisation} AND s.deleted = 0"
        " AND (s.since IS NULL OR s.since <= :day) ORDER BY s.since IS NOT NULL DESC, s.since DESC, s.id DESC LIMIT 1)"
    )


MEMBERS = f"SELECT o.id FROM organisation AS o WHERE o.deleted = 0 AND {state_on_day('o.id', 'status')} = 'member'"
"""The organisations that are members on the day."""

GOAL = """
    FROM indicator AS i JOIN programme AS p ON p.id = i.programme_id AND p.deleted = 0
    WHERE i.deleted = 0 AND i.unit = 'members' AND p.year <= :year ORDER BY p.year DESC, i.id LIMIT 1
"""
"""The indicator of members of the newest programme up to ``:year``, as `i`."""


def valid_on_day(alias: str) -> str:
    """Whether a term, a seat, a function … is valid on the day."""
    return f"({alias}.valid_from IS NULL OR {alias}.valid_from <= :day) AND ({alias}.valid_to IS NULL OR {alias}.valid_to >= :day)"


def translated(alias: str, kind: str, of: str, field: str) -> str:
    """A join with the translation of a field of a kind of record into the language, where there is one; `of` is the record's alias."""
    return (
        f"LEFT JOIN translation AS {alias} ON {alias}.owner_kind = '{kind}' AND {alias}.owner_id = {of}.id AND {alias}.field = '{field}'"
        f" AND {alias}.language = :language AND {alias}.deleted = 0 AND {alias}.text <> ''"
    )


def person_name(alias: str, *, honorific: bool = True) -> str:
    """What a person is called: the names in their own order, else those of the own script, else the honorific.

    As `gsef_desktop.services.listing_common.person_name` has it; a test compares them.  Somebody who was erased is
    "a participant"; NULL where nobody is joined.
    """
    unnamed = f"{alias}.own_script_name"
    names = f"trim(iif({alias}.family_name_first, {alias}.family_name || ' ' || {alias}.given_name,"
    names += f" {alias}.given_name || ' ' || {alias}.family_name))"
    if honorific:
        names = f"trim({alias}.honorific || ' ' || {names})"
        unnamed = f"coalesce(nullif({alias}.own_script_name, ''), {alias}.honorific)"
    own = f"iif({alias}.given_name || {alias}.family_name = '', {unnamed}, {names})"
    return f"iif({alias}.erased, {participant_sql()}, {own})"


def as_day(text: str | None) -> date | None:
    """A day as it is kept; None where there is none."""
    return date.fromisoformat(text) if text else None
