"""A list as it is set up, for scripts and as a file: its rows in order, its columns, values in words that need no program to be read."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date

from gsef_desktop.domain.field_words import YES
from gsef_desktop.domain.list_columns import COLUMNS, NO_DECIMALS, Holds, ListColumn, in_units
from gsef_desktop.domain.list_views import PEOPLE, ListView
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.table_file import TableFormat
from gsef_desktop.reference.countries import country_name
from gsef_desktop.reference.regions import REGIONS, subregion_name
from gsef_desktop.services.open_list import OpenList
from gsef_desktop.services.saved_views import ALL, MINE, standard_view, view_called
from gsef_desktop.services.table_export import Exported, ExportedTable, export_table
from gsef_desktop.storage.workspace import Workspace

_AT_ONCE = 500


def view_named(workspace: Workspace, *, list_kind: str, name: str) -> ListView:
    """A view by the name that a user types: "all", or the title of a saved one.  Raises NotFound, Damaged."""
    if name.casefold() in (ALL, MINE):
        try:
            return standard_view(list_kind, name.casefold())
        except KeyError:
            pass  # it may be the title of a saved view
    return view_called(workspace, list_kind=list_kind, title=name)


def ids_in_view(workspace: Workspace, *, view: ListView, day: date, language: str = "en", me: str = "") -> list[str]:
    """The ids of the records that a view shows, in order."""
    opened = OpenList(workspace, list_kind=view.list_kind, day=day, language=language, me=me)
    return opened.ids(opened.find(view).numbers)


def list_by_view(workspace: Workspace, *, view: ListView, day: date, language: str = "en", me: str = "") -> list[dict[str, object]]:
    """The rows of a view in order: id, name, and the values of its columns; codes as they are, dates in ISO form, numbers as numbers.

    Fields of the user's own that are marked as personal are left out, as in every list that leaves the window.
    """
    opened = OpenList(workspace, list_kind=view.list_kind, day=day, language=language, me=me)
    fields = [one for one in opened.known(view).fields if one != "name" and not opened.columns[one].personal]
    numbers = opened.find(view).numbers
    made: list[dict[str, object]] = []
    for start in range(0, len(numbers), _AT_ONCE):
        for row in opened.rows(numbers[start : start + _AT_ONCE], fields):
            columns = [opened.columns[one] for one in fields]
            values = {_plain_key(one, view.list_kind): _value(opened, one, row.values[one.key]) for one in columns}
            made.append({"name": row.name, **values, "id": row.id})
    return made


def _plain_key(column: ListColumn, list_kind: str) -> str:
    """The title of an own field; with "own." before it where it is also what something else is called."""
    if not column.own:
        return column.key
    title = str(column.title)
    return f"own.{title}" if title in ("id", "name") or any(one.key == title for one in COLUMNS[list_kind]) else title


def _value(opened: OpenList, column: ListColumn, value: object) -> object:
    """A value for a script."""
    if value is None:
        return None
    if column.words == "region":
        code = str(json.loads(str(value))[0])
        return opened.own_regions.get(code, code)
    match column.holds:
        case Holds.CODES | Holds.WORDS:
            return json.loads(str(value))
        case Holds.PERSON | Holds.ORGANISATION:
            return opened.name_of(column, str(value))
        case Holds.FLAG:
            return True
        case Holds.NUMBER:
            return _number(value)
    return value


def _number(value: object) -> object:
    try:
        number = float(str(value))
    except ValueError:
        return value
    return int(number) if number.is_integer() else number


def export_view(
    workspace: Workspace, *, view: ListView, format: TableFormat, day: date, ids: Sequence[str] | None = None, language: str = "en",
    me: str = "", personal: bool = False, render: Callable[[Message], str] = str,
) -> ExportedTable:  # fmt: skip
    """A file of what a view shows, with its columns; or of those of `ids` in their order.  Address cards have what cards have.

    Fields of the user's own that are marked as personal are not for others: they are left out unless `personal` asks for them.
    """
    opened = OpenList(workspace, list_kind=view.list_kind, day=day, language=language, me=me)
    numbers = opened.find(view).numbers if ids is None else [n for n in map(opened.number, ids) if n >= 0]
    if format is TableFormat.VCARD:
        what = Exported.PEOPLE if view.list_kind == PEOPLE else Exported.ORGANISATIONS
        return export_table(workspace, what=what, format=format, ids=opened.ids(numbers), personal=personal, render=render)
    from gsef_desktop.interchange.tables import write_table

    every = [opened.columns[one] for one in dict.fromkeys(["name", *opened.known(view).fields])]
    columns = [one for one in every if personal or not one.personal]
    rows: list[list[str]] = []
    for start in range(0, len(numbers), _AT_ONCE):
        page = opened.rows(numbers[start : start + _AT_ONCE], [one.key for one in columns])
        rows += [
            [row.name if one.key == "name" else cell_text(opened, one, row.values[one.key], render) for one in columns] for row in page
        ]
    title = message("People") if view.list_kind == PEOPLE else message("Organisations")
    heads = [render(one.title) for one in columns]
    data = write_table(format, header=heads, fields=[""] * len(heads), rows=rows, title=render(title))
    return ExportedTable(data=data, count=len(rows))


def cell_text(opened: OpenList, column: ListColumn, value: object, render: Callable[[Message], str] = str) -> str:
    """A value as a text in a table: names of countries, regions and people, dates in ISO form, several parted by semicolons."""
    if value is None:
        return ""
    if column.words == "country":
        return country_name(str(value), opened.language) or str(value)
    if column.words == "region":
        code = str(json.loads(str(value))[0])
        return opened.own_regions.get(code) or REGIONS.get(code) or subregion_name(code, opened.language) or code
    if column.holds is Holds.MONEY:
        amount, _, currency = str(value).partition(" ")
        return f"{in_units(int(amount), currency):.{0 if currency in NO_DECIMALS else 2}f} {currency}".strip()
    found = _value(opened, column, value)
    if isinstance(found, list):
        return "; ".join(str(one) for one in found)
    return render(YES) if found is True else str(found)
