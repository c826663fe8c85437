"""Measure the figures, print a table, and say with the exit status whether every limit is kept.

script/bench sets everything up and starts this; the options are those of `python -m benchmarks`.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from benchmarks import figure
from benchmarks.figure import Benchmark, Figure, Scale
from benchmarks.machine import describe
from benchmarks.report import HEAD, row, write_docs

_DOCS = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
_MODULES = {
    "start": "cold_start", "edits": "edits", "switches": "switches", "calendar": "calendar_views", "search": "searching",
    "import": "programme_import", "journal": "journal", "list": "participants", "recurrence": "recurrence",
    "calendar-files": "calendar_files", "calendar-import": "calendar_import", "tables": "table_import",
    "times": "fair_times", "lists": "lists", "duplicates": "duplicates", "meetings": "meetings", "packs": "packs",
    "programme": "programme_printing", "preview": "agenda_preview", "pack-preview": "pack_preview",
}  # fmt: skip
NAMES = tuple(_MODULES)


def benchmark(name: str) -> Benchmark:
    """What measures the figures of that name.  Imported here, since some of them import Qt and others ReportLab."""
    found: Benchmark = import_module(f"benchmarks.{_MODULES[name]}").measure
    return found


def measure(names: Sequence[str], scale: Scale) -> Iterator[Figure]:
    """The figures, as each is ready."""
    for name in names:
        yield from benchmark(name)(scale)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure; 0 if every limit is kept, else 1."""
    parser = argparse.ArgumentParser(prog="script/bench", description="Measure the figures that the program promises, on this machine.")
    parser.add_argument("--only", action="append", choices=NAMES, metavar="NAME", help=f"one of {', '.join(NAMES)}; may be repeated")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions and smaller lists: for a look, not for the record")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures and the machine as JSON")
    parser.add_argument("--docs", action="store_true", help="also put machine and figures into docs/performance.md")
    options = parser.parse_args(arguments)
    if options.docs and (options.quick or options.only):
        parser.error("the documentation holds the whole measurement: leave --quick and --only away")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(HEAD, flush=True)
    found = []
    for one in measure(options.only or NAMES, figure.QUICK if options.quick else figure.FULL):
        found.append(one)
        print(row(one), flush=True)
    missed = [one.name for one in found if not one.ok]
    print(f"{len(found) - len(missed)} of {len(found)} kept" + (f"; missed: {', '.join(missed)}" if missed else ""))
    if options.json is not None:
        made = {"machine": describe(), "quick": options.quick, "figures": [one.as_json() for one in found]}
        options.json.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", "utf-8")
    if options.docs:
        write_docs(_DOCS, describe(), found)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
