"""What a file says beyond the program's own fields, kept so that it comes out again.

`CalendarEvent.kept` holds unfolded content lines of two kinds:

* *plain* ones, which are written as they stand: properties that the program has no field for, and sub-components with BEGIN and END;
* *guarded* ones, ``?GROUP:fingerprint:line``: what a property that the program does understand looked like in the file, where that is
  more than the program would write itself (a language, a duration instead of an end, a value that could not be read).  The fingerprint is
  that of the lines the program would have written when it read the file.  As long as it would still write those, the line of the file is
  written instead; after a change of the field it is forgotten.  An empty line says that the file had none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from zlib import crc32

GUARD = "?"


class Guard(NamedTuple):
    """A line of the file for the group of properties, and the fingerprint under which it still holds."""

    group: str
    fingerprint: str
    line: str


def encode_kept(kept: Sequence[str]) -> str:
    """The kept lines as one text, such as `records.CalendarComponent.kept` holds; empty for none."""
    return "\n".join(kept)


def decode_kept(text: str) -> tuple[str, ...]:
    """The kept lines that `encode_kept` made into a text."""
    return tuple(text.split("\n")) if text else ()


def fingerprint(lines: Iterable[str]) -> str:
    """What tells whether the program would still write the same lines."""
    return f"{crc32(chr(10).join(lines).encode('utf-8', 'replace')):08x}"


def guarded(group: str, written: Sequence[str], lines: Sequence[str]) -> list[str]:
    """The kept lines for a group of which the file says `lines` and the program would write `written`."""
    mark = fingerprint(written)
    return [f"{GUARD}{group}:{mark}:{line}" for line in lines or ("",)]


def take_guard(line: str) -> Guard | None:
    """A kept line taken apart, None where it is plain."""
    if not line.startswith(GUARD):
        return None
    group, _, rest = line[1:].partition(":")
    mark, _, raw = rest.partition(":")
    return Guard(group, mark, raw)
