"""The fees of a year as a list: ids in order, the rows of a page, and what they sum up to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from gsef_desktop.domain.fees import FeeState, FeeTotals
from gsef_desktop.storage.queries.pieces import state_on_day, translated
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.search_index import fold

_PAID = "coalesce(f.paid, CASE WHEN f.paid_on IS NOT NULL THEN coalesce(f.amount, 0) ELSE 0 END)"
_OPEN = f"CASE WHEN f.waived OR f.amount IS NULL THEN 0 ELSE max(0, f.amount - {_PAID}) END"
_STATE = f"""
    (CASE WHEN f.waived THEN 'waived'
         WHEN {_OPEN} = 0 AND (f.amount IS NOT NULL OR f.paid_on IS NOT NULL OR coalesce(f.paid, 0) > 0) THEN 'paid'
         WHEN f.due_on < :day THEN 'overdue' ELSE 'open' END)
"""
"""As `gsef_desktop.domain.fees` has it; a test compares them."""
_RANK = f"CASE {_STATE} WHEN 'overdue' THEN 0 WHEN 'open' THEN 1 WHEN 'paid' THEN 2 ELSE 3 END"
_NAMED = translated("n", "organisation", "o", "name")
_OWN_NAME = "coalesce(n.text, o.name)"
_NAME = f"gsef_fold({_OWN_NAME})"
_CATEGORY = f"""
    LEFT JOIN membership AS m ON m.n = {state_on_day("f.organisation_id", "n")} AND m.status <> 'left'
    LEFT JOIN membership_category AS k ON k.id = m.category_id AND k.deleted = 0 {translated("kt", "membership_category", "k", "title")}
"""
_CATEGORY_TITLE = "coalesce(kt.text, k.title, m.category, '')"

_ORDERS = {
    "organisation": _NAME,
    "category": f"nullif(gsef_fold({_CATEGORY_TITLE}), '')",
    "amount": "f.amount",
    "due": "f.due_on",
    "paid": "f.paid_on",
    "open": f"nullif({_OPEN}, 0)",
    "state": _RANK,
}
FEE_ORDERS = tuple(_ORDERS)
"""What the fees of a year can be sorted by; what has no value comes last in either direction, equals come by due day and name."""


def fee_ids(
    reader: Reader, *, year: int, day: date, language: str, state: FeeState | None = None, text: str = "", order: str = "state",
    descending: bool = False,
) -> list[str]:  # fmt: skip
    """The ids of the fees of a year that stand so on `day` and in whose organisation's name every word of `text` stands, in order.

    Raises KeyError for an unknown order.
    """
    values: dict[str, Any] = {"year": year, "day": day.isoformat(), "language": language}
    where = ["f.deleted = 0", "f.year = :year"]
    if state is not None:
        where.append(f"({_STATE}) = :state")
        values["state"] = state.value
    for number, word in enumerate(text.split()):
        values[f"word{number}"] = "%" + fold(word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        where.append(f"gsef_fold(o.name || ' ' || coalesce(n.text, '') || ' ' || o.acronym) LIKE :word{number} ESCAPE '\\'")
    category = _CATEGORY if order == "category" else ""
    way = "DESC" if descending else "ASC"
    found = reader.rows(
        f"""
        SELECT f.id FROM fee AS f JOIN organisation AS o ON o.id = f.organisation_id AND o.deleted = 0 {_NAMED} {category}
        WHERE {" AND ".join(where)} ORDER BY {_ORDERS[order]} {way} NULLS LAST, f.due_on NULLS LAST, {_NAME}, f.id
        """,
        values,
    )
    return [str(one) for (one,) in found]


def fee_names(reader: Reader, *, ids: Sequence[str], day: date, language: str) -> dict[str, tuple[str, str]]:
    """The name of the organisation of some fees and the category of its membership on `day`, in `language`, by the id of the fee."""
    found = reader.rows(
        f"""
        SELECT f.id, {_OWN_NAME}, {_CATEGORY_TITLE} FROM fee AS f JOIN organisation AS o ON o.id = f.organisation_id {_NAMED} {_CATEGORY}
        WHERE f.id IN (SELECT value FROM json_each(:ids))
        """,
        {"day": day.isoformat(), "language": language, "ids": json.dumps(list(ids))},
    )
    return {id: (name, category) for id, name, category in found}


def fee_totals(reader: Reader, *, year: int, day: date) -> list[FeeTotals]:
    """What the fees of a year come to for each currency, in the order of the codes; as `gsef_desktop.domain.fees.totals`."""
    found = reader.rows(
        f"""
        SELECT f.currency, count(*), sum(coalesce(f.amount, 0)), sum({_PAID}), sum({_OPEN}),
               sum(CASE WHEN {_STATE} = 'overdue' THEN {_OPEN} ELSE 0 END),
               sum(CASE WHEN f.waived THEN max(0, coalesce(f.amount, 0) - {_PAID}) ELSE 0 END),
               sum(max(0, {_PAID} - coalesce(f.amount, 0)))
        FROM fee AS f JOIN organisation AS o ON o.id = f.organisation_id AND o.deleted = 0
        WHERE f.deleted = 0 AND f.year = :year GROUP BY f.currency ORDER BY f.currency
        """,
        {"year": year, "day": day.isoformat()},
    )
    return [
        FeeTotals(currency=code, number=number, asked=asked, paid=paid, open=left, overdue=overdue, waived=waived, overpaid=over)
        for code, number, asked, paid, left, overdue, waived, over in found
    ]


def years_with_fees(reader: Reader) -> list[int]:
    """The years for which there are fees, the newest first."""
    return [int(year) for (year,) in reader.rows("SELECT DISTINCT year FROM fee WHERE deleted = 0 ORDER BY year DESC")]


def count_overdue(reader: Reader, day: date) -> int:
    """How many fees of all years are late on a day."""
    found = reader.rows(
        f"""
        SELECT count(*) FROM fee AS f JOIN organisation AS o ON o.id = f.organisation_id AND o.deleted = 0
        WHERE f.deleted = 0 AND f.due_on < :day AND ({_STATE}) = 'overdue'
        """,
        {"day": day.isoformat()},
    )
    return int(found[0][0])


def organisations_with_fee(reader: Reader, year: int) -> set[str]:
    """The ids of the organisations that have a fee of a year already."""
    return {str(one) for (one,) in reader.rows("SELECT organisation_id FROM fee WHERE deleted = 0 AND year = ?", (year,))}
