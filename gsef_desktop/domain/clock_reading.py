"""Reading hours as they are typed."""

from __future__ import annotations

import re
from datetime import time


def read_hours(text: str) -> tuple[time | None, time | None] | None:
    """Start and end from a typed span such as "9:30-13" or "9h30–13h"; (None, None) for an empty text, None where it cannot be read."""
    text = text.strip()
    if not text:
        return None, None
    found = re.fullmatch(r"(\d{1,2})(?:[:.h]\s?(\d{2})?)?\s*(?:[-–—~]|to|à|a)?\s*(?:(\d{1,2})(?:[:.h]\s?(\d{2})?)?)?", text)
    if found is None:
        return None
    moments: list[time | None] = []
    for hour, minute in ((found[1], found[2]), (found[3], found[4])):
        if hour is None:
            moments.append(None)
            continue
        if int(hour) > 23 or int(minute or 0) > 59:
            return None
        moments.append(time(int(hour), int(minute or 0)))
    return moments[0], moments[1]
