"""Content lines (RFC 5545, 3.1): taking one apart, escaping, folding.  No regular expression here can go back over what it has read."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_NAME = re.compile(r"[ \t]*+([A-Za-z0-9_-]++)[ \t]*+([;:])")
_PARAMETERS = re.compile(r'(?:[^":]++|"[^"]*+")*+:')
_PARAMETER = re.compile(r';?[ \t]*+([A-Za-z0-9_-]++)[ \t]*+=[ \t]*+((?:"[^"]*+"|[^;"])*+)')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_CARET = re.compile(r"\^([n'^])")
_CONTROLS = re.compile("[\x00-\x08\x0a-\x1f\x7f]")
_BREAKS = re.compile(r"\r\n|\r")

WIDTH = 75
"""octets of a line, without its line break"""


class Line(NamedTuple):
    """A content line: its name in capitals, its parameters as they stand (see `parameters`), its value, and the whole line."""

    name: str
    parameters: str
    value: str
    raw: str


def split_line(raw: str) -> Line | None:
    """A content line taken apart, None where it is none."""
    found = _NAME.match(raw)
    if found is None:
        return None
    name, end = found.group(1).upper(), found.end()
    if found.group(2) == ":":
        return Line(name, "", raw[end:], raw)
    colon = raw.find(":", end)
    if colon < 0:
        return None
    if '"' in raw[end:colon]:
        whole = _PARAMETERS.match(raw, end)
        if whole is not None:
            colon = whole.end() - 1
    return Line(name, raw[end:colon], raw[colon + 1 :], raw)


@lru_cache(maxsize=4096)
def _parameters(text: str) -> tuple[tuple[str, str], ...]:
    found = []
    for name, value in _PARAMETER.findall(text):
        plain = value.strip()
        if len(plain) > 1 and plain[0] == plain[-1] == '"' and plain.count('"') == 2:
            plain = plain[1:-1]
        elif plain.count('"') == 1:
            plain = plain.strip('"')
        found.append((name.upper(), plain))
    return tuple(found)


def parameters(text: str) -> dict[str, str]:
    """The parameters of a line by name in capitals.  One that is given twice has its first value."""
    if not text:
        return {}
    return dict(reversed(_parameters(text) if len(text) < 500 else _parameters.__wrapped__(text)))


def parameter_text(value: str) -> str:
    """A value as a parameter says it (RFC 6868), in quotes where it needs them."""
    plain = _CONTROLS.sub("", value.replace("^", "^^").replace("\r\n", "\n").replace("\n", "^n").replace('"', "^'"))
    return f'"{plain}"' if any(letter in plain for letter in ":;,") or plain != plain.strip() else plain


def read_parameter_text(value: str) -> str:
    """What `parameter_text` made, back again."""
    return _CARET.sub(lambda found: {"n": "\n", "'": '"', "^": "^"}[found.group(1)], value) if "^" in value else value


def escape(text: str) -> str:
    """A text as a value of type TEXT (3.3.11).  Control characters, which no value can hold, are left out."""
    plain = _BREAKS.sub("\n", text) if "\r" in text else text
    plain = plain.replace("\\", "\\\\").replace("\n", "\\n").replace(";", "\\;").replace(",", "\\,")
    return _CONTROLS.sub("", plain)


def unescape(value: str) -> str:
    """The text that a value of type TEXT says."""
    if "\\" not in value:
        return value
    return _ESCAPED.sub(lambda found: "\n" if found.group(1) in "nN" else found.group(1), value)


def split_values(value: str, separators: str = ",") -> list[str]:
    """The values of a list, still escaped."""
    if not any(letter in value for letter in separators):
        return [value]
    return re.findall(rf"(?:[^\\{separators}]++|\\.?)++", value, re.DOTALL)


def fold(line: str) -> bytes:
    """A line as it is written: UTF-8, CRLF, at most `WIDTH` octets a line, no character taken apart."""
    clean = _CONTROLS.sub("", line) if not line.isprintable() else line
    data = clean.encode("utf-8", "replace")
    if len(data) <= WIDTH:
        return data + b"\r\n"
    pieces, at, room = [], 0, WIDTH
    while len(data) - at > room:
        end = at + room
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[at:end])
        at, room = end, WIDTH - 1
    pieces.append(data[at:])
    return b"\r\n ".join(pieces) + b"\r\n"
