"""From the bytes of a file to its unfolded lines, whatever wrote them.

Limits, so that a bomb ends in a sentence and not in a machine without memory: `MAX_BYTES`, `MAX_LINES`, `MAX_COMPONENTS` for a file, which
is refused above them; `MAX_PROPERTIES` lines, `MAX_DEPTH` components inside each other and `MAX_LINE` characters in a line for a component.
An event above these is read without what is too much, anything else is unreadable.  All that is done to a line takes time in proportion
to its length, so that no process has to be watched and killed: a file at the limits takes seconds.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message

MAX_BYTES = 32 * 1024 * 1024
MAX_LINES = 1_000_000
MAX_COMPONENTS = 100_000
MAX_PROPERTIES = 50_000
MAX_DEPTH = 16
MAX_LINE = 4_000_000

_CONTROLS = bytes(code for code in (*range(32), 127) if code not in b"\t\n\r")
_BEGIN = re.compile(rb"BEGIN[ \t]*:", re.IGNORECASE)
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\0\0", "utf-32-le"), (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"),
)  # fmt: skip
_FOREIGN = (b"PK\x03\x04", b"\x1f\x8b", b"%PDF", b"\x89PNG", b"\xd0\xcf\x11\xe0", b"SQLite format 3", b"\x7fELF", b"MZ")


@dataclass(frozen=True, slots=True)
class Lines:
    """The unfolded lines of a file.  `places` tells where each stands in the file, see `place`."""

    lines: Sequence[str]
    data: bytes
    warnings: tuple[Message, ...]

    def places(self) -> Sequence[int]:
        """For each unfolded line the number of its first line in the file, from 1.  Made only where something is to be reported."""
        found = array("L")
        for number, line in enumerate(self.data.split(b"\n"), 1):
            if number == 1 or line[:1] not in (b" ", b"\t"):
                found.append(number)
        return found


def unfolded_lines(data: bytes, name: str) -> Lines:
    """The lines of a file.  Raises GsefError where it is too big, empty or no calendar at all."""
    if len(data) > MAX_BYTES:
        raise _refused(
            message("“{name}” is too big: {size} MB, and a calendar has at most {limit} MB.", name=name, size=len(data) >> 20,
                    limit=MAX_BYTES >> 20),
            message("Split it into several files, such as one for each year."),
        )  # fmt: skip
    if not data.strip():
        raise _refused(message("“{name}” is empty.", name=name), message("Fetch or save the calendar again."))
    warnings: list[Message] = []
    plain, encoding = _as_utf8(data)
    if data.startswith(_FOREIGN) or not _BEGIN.search(plain):
        raise _refused(
            message("“{name}” is no calendar file: nothing begins in it.", name=name), message("Choose a file in iCalendar form.")
        )
    # here and below no regular expression: a million matches would take a gigabyte, and a million breaks in a row an hour
    plain = plain.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    size = len(plain)
    plain = plain.translate(None, _CONTROLS)
    if len(plain) < size:
        warnings.append(message("The file holds control characters, which no calendar may have; they were left out."))
    if plain.count(b"\n") > MAX_LINES:
        raise _refused(
            message("“{name}” has too many lines: a calendar has at most {limit}.", name=name, limit=f"{MAX_LINES:,}"),
            message("Split it into several files, such as one for each year."),
        )
    plain = _undented(plain)
    lines, whole = _decoded(plain.replace(b"\n ", b"").replace(b"\n\t", b""))
    if not whole or encoding not in ("utf-8", ""):
        warnings.append(message("The file is not in UTF-8, as it should be; please look whether accents are right."))
    return Lines(lines, plain, tuple(warnings))


def _refused(what: Message, remedy: Message) -> GsefError:
    return GsefError(what, meaning=message("Nothing was read."), remedy=remedy)


def _as_utf8(data: bytes) -> tuple[bytes, str]:
    """The bytes without a mark of their encoding and in UTF-8 where they were UTF-16, and what they were ("" where nothing says so)."""
    encoding = ""
    for mark, known in _MARKS:
        if data.startswith(mark):
            data, encoding = data[len(mark) :], known
            break
    if not encoding and data[:2].strip(b"\0") and len(data) > 3:
        sample = data[:200]
        if sample[1::2].count(0) > len(sample) * 0.4:
            encoding = "utf-16-le"
        elif sample[::2].count(0) > len(sample) * 0.4:
            encoding = "utf-16-be"
    if encoding.startswith(("utf-16", "utf-32")):
        return data.decode(encoding, "replace").encode("utf-8", "replace"), encoding
    return data, encoding


def _undented(data: bytes) -> bytes:
    """The lines without the indentation that all of them share, as in a file that was cut out of a program's text."""
    first = len(data) - len(data.lstrip())
    indent = data[data.rfind(b"\n", 0, first) + 1 : first]
    if not indent or not _BEGIN.match(data, first):
        return data
    return data[first:].replace(b"\n" + indent, b"\n")


def _decoded(data: bytes) -> tuple[list[str], bool]:
    """The lines, and whether they were all UTF-8.  What is not is taken, line by line, for Korean (EUC-KR) if all of it is in Hangul, else
    for Windows-1252."""
    try:
        return data.decode().split("\n"), True
    except UnicodeDecodeError:
        lines = data.split(b"\n")
    encodings = ("utf-8", "euc_kr" if _in_hangul(lines) else "cp1252")
    return [_decoded_line(line, encodings) for line in lines], False


def _decoded_line(line: bytes, encodings: Sequence[str]) -> str:
    for encoding in encodings:
        try:
            return line.decode(encoding)
        except UnicodeDecodeError:
            continue
    return line.decode("latin-1")


def _in_hangul(lines: Sequence[bytes]) -> bool:
    """Whether whatever is not UTF-8 is Hangul in EUC-KR: in western languages no letter with an accent comes in such pairs only."""
    for line in lines:
        if line.isascii():
            continue
        try:
            line.decode()
        except UnicodeDecodeError:
            try:
                text = line.decode("euc_kr")
            except UnicodeDecodeError:
                return False
            if not all(letter.isascii() or "\uac00" <= letter <= "\ud7a3" or "\u3000" <= letter <= "\u303f" for letter in text):
                return False
    return True
