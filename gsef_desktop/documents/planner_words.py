"""What a wall planner says, in words: its names, and the whole of it for those who do not see it."""

from __future__ import annotations

from gsef_desktop.documents.content import WallPlannerDocument
from gsef_desktop.documents.planner_drawing import State, state_of
from gsef_desktop.documents.typesetting import set_text
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.reference.countries import country_name


def title_of(row: CalendarRow) -> str:
    """The title of an activity, a dash without one."""
    return set_text(row.title, row.title_language) or "–"


def place_of(row: CalendarRow, words: Words) -> str:
    """The shortest name of a place."""
    place, language = row.place, words.language
    if place.city:
        return set_text(place.city, language)
    if place.online:
        return words("online")
    return country_name(place.country, language) if place.country else set_text(place.text, language)


def planner_in_words(document: WallPlannerDocument, words: Words) -> str:
    """Everything that the sheet shows: each activity with its time, title, place, programme line and state, in their order."""
    lines = [f"{words('programme_of_activities')} {document.year}"]
    titles = {number: set_text(title, document.language) for number, title in document.lines}
    for row in document.rows:
        when = write_time(row.time, document.language, with_year=False) if row.time.is_known else words("date_unknown")
        said = [title_of(row), place_of(row, words), titles.get(row.line_number, "")]
        state = state_of(row)
        if state is not State.CONFIRMED or not row.time.has_days:
            said.append(words("day_unknown") if not row.time.has_days else words(f"state_{state}"))
        lines.append(f"{when}: {', '.join(part for part in said if part)}")
    if not document.rows:
        lines.append(words("no_activities"))
    return ". ".join(lines)
