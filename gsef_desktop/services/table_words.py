"""What an import of a table would do, in words: for the review in the window and for the command line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from gsef_desktop.domain.field_words import field_word, value_word
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.table_file import PICTURES, column_letters
from gsef_desktop.domain.table_proposal import (
    ORGANISATION_FIELDS,
    PERSON_FIELDS,
    Cell,
    CellRemark,
    Difference,
    ProposedRecord,
    RowState,
    TableProposal,
)
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services.table_extras import extra_word

_WORDS = {"function": message("Function"), "status": message("Status")}


def difference_words(difference: Difference, language: str, render: Callable[[Message], str]) -> tuple[str, str, str]:
    """A difference in words: what the field is called, its value before, its value after."""
    name = difference.field
    return (
        render(_WORDS.get(name) or extra_word(name) or field_word(name)),
        shown_value(name, difference.before, language, render),
        shown_value(name, difference.after, language, render),
    )


def shown_value(field: str, value: Cell, language: str, render: Callable[[Message], str]) -> str:
    """A value in words, on one line; empty for nothing."""
    if value is None:
        return ""
    if isinstance(value, Place):
        return value.text
    if isinstance(value, tuple):
        return "; ".join(value)
    if isinstance(value, date):
        return value.isoformat()
    if field == "country":
        return country_name(str(value), language)
    word = value_word(field, value)
    return render(word) if word is not None else " ".join(str(value).split())


def place_of_cell(remark: CellRemark) -> str:
    """Where a cell stands, as a spreadsheet names it: C12."""
    return f"{column_letters(remark.column)}{remark.row}"


def review_rows(proposal: TableProposal) -> list[dict[str, object]]:
    """The proposal as plain objects for scripts, each with its `section`."""
    rows: list[dict[str, object]] = [_plain_row(one) for one in proposal.records]
    rows += [
        {"section": "remark", "row": one.row, "column": column_letters(one.column), "header": one.header, "text": one.text,
         "reason": str(one.reason)}
        for one in proposal.remarks
    ]  # fmt: skip
    rows += [{"section": "nobody", "row": row} for row in proposal.empty_rows]
    rows += [{"section": "warning", "reason": str(one)} for one in proposal.table.warnings]
    rows += [{"section": "column", "header": heading, "field": field} for heading, field in proposal.mapping.columns.items()]
    return rows


def _plain_row(one: ProposedRecord) -> dict[str, object]:
    names = PERSON_FIELDS if one.kind == "person" else ORGANISATION_FIELDS
    row: dict[str, object] = {
        "section": one.state.value, "key": one.key, "kind": one.kind, "row": one.row, "name": one.name, "record": one.record_id or None,
        "like": one.like,
    }  # fmt: skip
    row["values"] = {name: _plain(value) for name, value in zip(names, one.values, strict=True) if value} | {
        name: text if name not in PICTURES.values() else text[:40] for name, text in one.extras
    }
    row["changes"] = [dict(zip(("field", "before", "after"), difference_words(each, "en", str), strict=True)) for each in one.differences]
    return row


def _plain(value: Cell) -> object:
    return value.text if isinstance(value, Place) else value


def summary_lines(proposal: TableProposal) -> list[str]:
    """The proposal in a few lines of English, for the command line."""
    table = proposal.table
    said = [", ".join(filter(None, (table.name, table.format.value, table.encoding, table.sheet)))]
    said += [f"  {heading}: {field or 'left out'}" for heading, field in proposal.mapping.columns.items()]
    for state, name in ((RowState.NEW, "New"), (RowState.CHANGED, "Changed"), (RowState.DOUBTFUL, "Doubtful"), (RowState.SAME, "Same")):
        found = proposal.of_state(state)
        kinds = [sum(one.kind == kind for one in found) for kind in ("organisation", "person")]
        said.append(f"{name}: {kinds[0]} organisations, {kinds[1]} people")
        if state in (RowState.CHANGED, RowState.DOUBTFUL):
            for one in found:
                said.append(f"  row {one.row}: {one.name}" + (f" (like {one.like})" if state is RowState.DOUBTFUL else ""))
                for difference in one.differences:
                    field, before, after = difference_words(difference, "en", str)
                    said.append(f"    {field}: {before or '–'} → {after or '–'}")
    said.append(f"Cells that were not understood: {len(proposal.remarks)}")
    said += [f"  {place_of_cell(one)} ({one.header}): {' '.join(one.text.split())} – {one.reason}" for one in proposal.remarks]
    if proposal.empty_rows:
        said.append(f"Rows that name nobody, not imported: {', '.join(map(str, proposal.empty_rows[:50]))}")
    return [*said, *map(str, table.warnings)]
