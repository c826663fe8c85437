"""What a returned invitation says beyond who comes."""

from __future__ import annotations

from gsef_desktop.domain.calendar_file import CalendarEvent
from gsef_desktop.interchange.calendar_files.lines import split_line, unescape

_LONGEST = 2000


def comment_of(event: CalendarEvent) -> str:
    """The comments that came with a reply (COMMENT, RFC 5545, 3.8.1.4), on one line."""
    found = []
    for raw in event.kept:
        line = split_line(raw) if raw[:7].upper() == "COMMENT" else None
        if line is not None and line.name == "COMMENT":
            found.append(" ".join(unescape(line.value).split()))
    return " ".join(filter(None, found))[:_LONGEST]
