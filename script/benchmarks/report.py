"""The figures as a table on the terminal and in docs/performance.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from benchmarks.figure import Figure

BEGIN, END = "<!-- figures: written by script/bench --docs -->", "<!-- end of figures -->"
HEAD = f"{'figure':<18}{'measured':>12}{'limit':>12}{'share':>8}  {'':<7} what"


def amounts(one: Figure) -> tuple[str, str]:
    """Measured value and limit with their unit."""
    digits = 0 if one.unit == "ms" and one.limit >= 100 else 1 if one.unit == "ms" else 2
    return f"{one.measured:.{digits}f} {one.unit}", f"{one.limit:.{digits}f} {one.unit}"


def row(one: Figure) -> str:
    """A line of the table on the terminal."""
    measured, limit = amounts(one)
    return f"{one.name:<18}{measured:>12}{limit:>12}{one.measured / one.limit:>8.0%}  {'ok' if one.ok else 'NOT OK':<7} {one.title}"


def markdown(machine: Mapping[str, str], figures: Iterable[Figure]) -> str:
    """The machine and the table for the documentation."""
    lines = ["| machine | |", "|---|---|", *(f"| {name} | {value} |" for name, value in machine.items()), ""]
    lines += ["| figure | measured | limit | kept |", "|---|--:|--:|---|"]
    lines += [f"| {one.title} | {' | '.join(amounts(one))} | {'yes' if one.ok else '**no**'} |" for one in figures]
    return "\n".join(lines)


def write_docs(path: Path, machine: Mapping[str, str], figures: Iterable[Figure]) -> None:
    """Put the table between the two marks in `path`.  Raises ValueError where they are missing."""
    text = path.read_text("utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{path.name} has no place for the figures")
    path.write_text(f"{before}{BEGIN}\n{markdown(machine, figures)}\n{END}{after}", "utf-8")
