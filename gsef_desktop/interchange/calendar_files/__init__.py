"""Calendar files in and out (iCalendar, RFC 5545): pure functions between bytes and the dataclasses of `domain.calendar_file`."""

from __future__ import annotations

from gsef_desktop.interchange.calendar_files.keeping import decode_kept, encode_kept
from gsef_desktop.interchange.calendar_files.reading import read_calendar
from gsef_desktop.interchange.calendar_files.writing import calendar_pieces, left_out, write_calendar
from gsef_desktop.interchange.calendar_files.zone_names import zone_of_name

__all__ = ["calendar_pieces", "decode_kept", "encode_kept", "left_out", "read_calendar", "write_calendar", "zone_of_name"]
