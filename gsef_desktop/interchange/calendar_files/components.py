"""From lines to components, mending what is broken: a missing END or BEGIN, a cut-off file, lines that are no properties."""

from __future__ import annotations

import quopri
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.interchange.calendar_files.decoding import MAX_COMPONENTS, MAX_DEPTH, MAX_LINE, MAX_PROPERTIES
from gsef_desktop.interchange.calendar_files.lines import escape, split_line

_OUTER = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY", "VCALENDAR"})
"""Components that stand in a calendar and never inside each other: where one begins, the one before has ended."""

_OF_CALENDAR = frozenset({"VERSION", "PRODID", "METHOD", "CALSCALE", "NAME"})
_LONG_TEXT = re.compile(r"(SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT|X-[^;:]*)[;:]", re.IGNORECASE)
_QUOTED = re.compile(r";\s*(?:ENCODING\s*=\s*)?QUOTED-PRINTABLE(?=[;:])", re.IGNORECASE)
_CHARSET = re.compile(r";\s*CHARSET\s*=\s*\"?([\w-]+)\"?", re.IGNORECASE)
_REPORTED = 100
UNREAD = "X-GSEF-UNREAD"
"""Name under which a line that is no content line is kept."""


@dataclass(slots=True)
class Component:
    """A component of a calendar.  `index` is that of its first line; `nested` are the lines of what is inside it, with BEGIN and END."""

    kind: str
    index: int
    version: str = ""
    own: list[str] = field(default_factory=list)
    nested: list[str] = field(default_factory=list)
    problem: Message | None = None
    """why it cannot be kept as it stands, if so"""
    excess: list[Message] = field(default_factory=list)
    """what is not in it since it was beyond the limits: sentences that lack the `title`"""

    @property
    def raw(self) -> str:
        """Its unfolded text."""
        return "\n".join((f"BEGIN:{self.kind}", *self.own, *self.nested, f"END:{self.kind}"))


@dataclass(slots=True)
class Outline:
    """What a file consists of."""

    components: list[Component] = field(default_factory=list)
    properties: list[str] = field(default_factory=list)
    """lines of the calendars themselves"""
    mended: list[tuple[int, Message]] = field(default_factory=list)
    """the first things that were mended, with the index of the line, whose `number` the sentence lacks; -1 where it names none"""
    mended_count: int = 0


def outline(lines: Sequence[str], name: str, progress: Callable[[float], None] | None = None) -> Outline:
    """The components of a file.  Raises GsefError where they are too many."""
    return _Splitter(name).run(lines, progress)


class _Splitter:
    """Goes through the lines once.  `stack` are the names of the open components inside the present one."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.found = Outline()
        self.current: Component | None = None
        self.stack: list[str] = []
        self.loose: list[str] = []
        self.loose_start = False
        self.in_calendar = False
        self.version = ""
        self.begun = 0
        self.growing: list[str] = []
        self.grown: list[str] = []

    def run(self, lines: Sequence[str], progress: Callable[[float], None] | None) -> Outline:
        quoted = False
        for index, raw in enumerate(lines):
            if progress is not None and index % 20_000 == 0:
                progress(index / len(lines))
            if quoted:
                quoted = self._continue_quoted(raw)
                continue
            mark = raw[:3].upper()
            if self.grown and _is_line(raw):
                self._settle()
            if (mark in ("BEG", "END") or raw[:1] in (" ", "\t")) and self._is_border(index, raw):
                continue
            if raw[-1:] == "=" and _QUOTED.search(raw):
                quoted = True
            self._take(index, raw)
        self._settle()
        if self.current is not None:
            self._mend(
                len(lines) - 1,
                message("Line {number}: the file ends in the middle of {kind}; what there was of it was read.", kind=self.current.kind),
            )
            self._close()
        self._flush()
        return self.found

    def _is_border(self, index: int, raw: str) -> bool:
        line = split_line(raw)
        if line is None or line.name not in ("BEGIN", "END"):
            return False
        kind = line.value.strip().upper()
        if line.name == "BEGIN":
            self._begin(index, kind)
        else:
            self._end(index, kind)
        return True

    def _begin(self, index: int, kind: str) -> None:
        self.begun += 1
        if self.begun > MAX_COMPONENTS:
            raise GsefError(
                message("“{name}” has too many entries: a calendar has at most {limit}.", name=self.name, limit=f"{MAX_COMPONENTS:,}"),
                meaning=message("Nothing was read."), remedy=message("Split it into several files, such as one for each year."),
            )  # fmt: skip
        if self.current is not None and kind in _OUTER:
            self._mend(
                index, message("Line {number}: {kind} has no end; it was ended where {next} begins.", kind=self.current.kind, next=kind)
            )
            self._close()
        if self.current is not None:
            self.stack.append(kind)
            if len(self.stack) > MAX_DEPTH:
                self._exceed(
                    message("It holds more than {limit} components inside each other.", limit=MAX_DEPTH),
                    message("“{title}” holds more than {limit} components inside each other; what is deeper was left out.",
                            limit=MAX_DEPTH),
                )  # fmt: skip
            else:
                self.current.nested.append(f"BEGIN:{kind}")
        elif kind == "VCALENDAR":
            self._flush()
            self.in_calendar, self.version = True, ""
        else:
            self._flush()
            self.current = Component(kind, index, self.version)

    def _end(self, index: int, kind: str) -> None:
        if self.current is None:
            if kind == "VCALENDAR":
                self._flush()
                self.in_calendar = False
            elif kind == "VEVENT" and self.loose_start:
                self._rescue(index)
            else:
                self._mend(index, message("Line {number}: {kind} ends without having begun.", kind=kind))
            return
        if kind in self.stack:
            while self.stack and self.stack[-1] != kind:
                self._pop(index)
            self._pop()
        elif kind == self.current.kind or kind == "VCALENDAR":
            if kind != self.current.kind:
                self._mend(
                    index, message("Line {number}: {kind} has no end; it was ended where {next} ends.", kind=self.current.kind, next=kind)
                )
            self._close()
            if kind == "VCALENDAR":
                self.in_calendar = False
        else:
            self._mend(index, message("Line {number}: {kind} ends without having begun.", kind=kind))

    def _pop(self, index: int | None = None) -> None:
        kind = self.stack.pop()
        if index is not None:
            self._mend(
                index,
                message(
                    "Line {number}: {kind} has no end; it was ended where {next} ends.",
                    kind=kind,
                    next=self.stack[-1] if self.stack else kind,
                ),
            )
        if self.current is not None and len(self.stack) < MAX_DEPTH:
            self.current.nested.append(f"END:{kind}")

    def _close(self) -> None:
        if self.current is None:
            return
        while self.stack:
            self._pop()
        self.current.own[:] = [_without_quoting(line) for line in self.current.own]
        self.found.components.append(self.current)
        self.current = None

    def _rescue(self, index: int) -> None:
        """The lines before an END without BEGIN are an event all the same."""
        own: list[str] = []
        rest: list[str] = []
        for raw in self.loose:
            line = split_line(raw)
            (rest if line is None or line.name in _OF_CALENDAR or line.name.startswith("X-WR-") else own).append(raw)
        self.loose, self.loose_start = rest, False
        self.current = Component("VEVENT", index, self.version, own)
        self._mend(index, message("Line {number}: {kind} ends without having begun; the lines before it were taken for it.", kind="VEVENT"))
        self._close()

    def _flush(self) -> None:
        """What stands in a calendar and in no component is its own; what stands outside is nobody's."""
        if self.in_calendar:
            self.found.properties += self.loose
        elif self.loose:
            text = " ".join(self.loose)
            self._mend(-1, message("Lines outside of any component were left out: {text}", text=text[:120]))
        self.loose, self.loose_start = [], False

    def _take(self, index: int, raw: str) -> None:
        if self.current is None:
            if raw and not raw.isspace():
                self.loose.append(raw)
                self.loose_start = self.loose_start or raw[:7].upper() == "DTSTART"
                if raw[:8].upper() == "VERSION:":
                    self.version = raw[8:].strip()
            return
        if len(self.stack) > MAX_DEPTH:
            return
        if len(raw) > MAX_LINE:
            self._too_long(raw)
            return
        target = self.current.nested if self.stack else self.current.own
        if len(target) >= MAX_PROPERTIES:
            self._exceed(
                message("It has more than {limit} lines.", limit=f"{MAX_PROPERTIES:,}"),
                message("“{title}” has more than {limit} lines; the rest was left out.", limit=f"{MAX_PROPERTIES:,}"),
            )
            return
        if _is_line(raw):
            target.append(raw.lstrip())
        elif raw and not raw.isspace():
            self._mend_line(index, raw, target)

    def _mend_line(self, index: int, raw: str, target: list[str]) -> None:
        """A line that is no content line: the rest of the text before it where that is one, else kept under a name of ours."""
        if target and _LONG_TEXT.match(target[-1]):
            # a producer that folds without the blank breaks at the width; one that forgets to escape breaks anywhere
            self._grow(target, raw if 70 <= len((self.grown or target)[-1]) <= 80 else "\\n" + raw)
            self._mend(
                index, message("Line {number}: what is no property was taken for the rest of the text before it: {text}", text=raw[:80])
            )
        else:
            target.append(f"{UNREAD}:{escape(raw)}")
            self._mend(index, message("Line {number}: this is no property; it is kept as it is: {text}", text=raw[:80]))

    def _continue_quoted(self, raw: str) -> bool:
        """The next line of a quoted-printable value, whose lines end with "=" where they go on; whether it goes on."""
        target = self.loose if self.current is None else self.current.nested if self.stack else self.current.own
        more = raw[-1:] == "="
        if target:
            if not self.grown:
                target[-1] = target[-1][:-1]
            self._grow(target, raw.strip()[:-1] if more else raw.strip())
        return more

    def _grow(self, target: list[str], piece: str) -> None:
        """Add to the last line of a component; put together only once, since a text may have a million lines."""
        self.growing = target
        self.grown.append(piece)

    def _settle(self) -> None:
        if self.grown:
            self.growing[-1] += "".join(self.grown)
            self.grown = []
            if len(self.growing[-1]) > MAX_LINE:
                self._too_long(self.growing.pop())

    def _too_long(self, raw: str) -> None:
        """A line was left out.  Half of an attachment would be worse than none."""
        self._exceed(
            message("One of its lines has more than {limit} characters.", limit=f"{MAX_LINE:,}"),
            message("“{title}”: a line of more than {limit} characters was left out: {text}", limit=f"{MAX_LINE:,}", text=raw[:60]),
        )

    def _exceed(self, problem: Message, excess: Message) -> None:
        """Say of the present component that something in it is too much."""
        if self.current is not None:
            self.current.problem = problem
            if excess not in self.current.excess:
                self.current.excess.append(excess)

    def _mend(self, index: int, what: Message) -> None:
        self.found.mended_count += 1
        if len(self.found.mended) < _REPORTED:
            self.found.mended.append((index, what))


def _is_line(raw: str) -> bool:
    return ":" in raw and split_line(raw) is not None


def _without_quoting(raw: str) -> str:
    """A line of vCalendar 1.0 in quoted-printable as one of iCalendar; any other as it is."""
    if "QUOTED-PRINTABLE" not in raw.upper():
        return raw
    line = split_line(raw)
    if line is None or not _QUOTED.search(f";{line.parameters}:"):
        return raw
    charset = _CHARSET.search(f";{line.parameters}")
    data = quopri.decodestring(line.value.encode("utf-8", "replace"))
    try:
        text = data.decode(charset.group(1) if charset else "utf-8")
    except (UnicodeDecodeError, LookupError):
        text = data.decode("cp1252", "replace")
    rest = _CHARSET.sub("", _QUOTED.sub("", f";{line.parameters}:")).rstrip(":")
    value = text if line.name in ("CATEGORIES", "GEO", "RRULE") else escape(text)
    return f"{line.name}{rest}:{value}" if "\n" not in value else f"{line.name}{rest}:{escape(value)}"
