"""The command that finds a time for a call: ``gsef-desktop times FILE --cities "Seoul,Bilbao" --from DAY --to DAY --minutes N``."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.cli_output import print_json, print_table, shown
from gsef_desktop.domain.fair_times import explain

if TYPE_CHECKING:
    from gsef_desktop.domain.fair_times import Slot
    from gsef_desktop.services.fair_times import FoundTimes

_SHOWN = 10
"""How many slots a terminal is shown where it is not said; scripts get all."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the command can be told."""
    parser.add_argument(
        "--cities", required=True, metavar="LIST",
        help="the cities, parted by commas; by semicolons where a name has a comma in it: \"Córdoba, Spain; Seoul\"",
    )  # fmt: skip
    parser.add_argument("--from", dest="first", required=True, type=_day, metavar="DAY", help="first day (UTC), such as 2019-01-28")
    parser.add_argument("--to", dest="last", required=True, type=_day, metavar="DAY", help="last day on which the call may begin (UTC)")
    parser.add_argument("--minutes", required=True, type=_positive, metavar="N", help="how long the call lasts")
    parser.add_argument("--step", type=_positive, default=30, metavar="N", help="minutes between two slots (default: 30)")
    parser.add_argument("--top", type=_positive, metavar="N", help=f"how many slots (default: {_SHOWN}, with --json all)")
    parser.add_argument("--json", action="store_true", help="print the slots as one JSON array, the fairest first")


def run_times(arguments: argparse.Namespace) -> int:
    """Print the slots, the fairest first."""
    from gsef_desktop.services.call_cities import read_cities
    from gsef_desktop.services.fair_times import find_times
    from gsef_desktop.services.files import open_file

    cities = read_cities(arguments.cities)
    with open_file(path=arguments.file, read_only=True) as workspace:
        found = find_times(
            workspace, cities=cities, first=arguments.first, last=arguments.last, minutes=arguments.minutes, step=arguments.step,
            top=arguments.top or (None if arguments.json else _SHOWN),
        )  # fmt: skip
    if arguments.json:
        print_json(found.times())
    else:
        columns = ["UTC", *(city.name for city in found.cities), "worst", "total", "why"]
        print_table([_row(found, slot) for slot in found.slots], columns)
    return 0


def _row(found: FoundTimes, slot: Slot) -> dict[str, str]:
    """A slot as a row of the table; a city shows its weekday where that is not the one of UTC."""
    row = {"UTC": f"{slot.start:%a %Y-%m-%d %H:%M}", "worst": _points(slot.worst), "total": _points(slot.total)}
    for city in found.cities:
        local = city.local(slot.start)
        row[city.name] = f"{local:%H:%M}" if local.date() == slot.start.date() else f"{local:%a %H:%M}"
    return row | {"why": shown("; ".join(str(part) for part in explain(found.cities, slot)))}


def _points(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _day(text: str) -> date:
    return date.fromisoformat(text)


_day.__name__ = "day (YYYY-MM-DD)"


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


_positive.__name__ = "number"
