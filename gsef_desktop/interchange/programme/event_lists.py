"""Lists of events within a numbered section: rows that the calendar has already are joined to it, not entered twice."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import ActivityKind, ActivityRole, FindingKind, Severity
from gsef_desktop.interchange.programme.calendar_table import make_row
from gsef_desktop.interchange.programme.findings import compare, other_title
from gsef_desktop.interchange.programme.matching import Mention, best_pairs, days_apart, place_score, time_score, title_score
from gsef_desktop.interchange.programme.names import abbreviates
from gsef_desktop.interchange.programme.outline import Row, Table, Text
from gsef_desktop.interchange.programme.run import CalendarRow, LineSection, Run
from gsef_desktop.interchange.programme.wording import bare, letters_apart, stems

_LEAST = 2.2
_ALIKE = 0.6
_MOST_APART = 45
_MANY_PAIRS = 20_000
"""With more pairs than these only rows of the very same days are compared."""
_ATTEND = re.compile(r"\b(attend\w*|participat\w*|particip\w*|asist\w*|assist\w*|to join|take part)\b")
_CO_ORGANISE = re.compile(
    r"\b(co ?organi[sz]\w*|organi[sz]e a|organi[sz]e an|host a|coorganis\w*|coorganiz\w*|organiser une|organizar una)\b"
)


@dataclass
class EventList:
    """A table of events in a section, with the texts of that section."""

    section: LineSection
    table: Table
    texts: list[Text]


def join_lists(run: Run, lists: list[EventList]) -> None:
    """Join the rows of the lists to calendar rows: days and place first, title second."""
    for found in lists:
        _join_list(run, found)


def _join_list(run: Run, found: EventList) -> None:
    run.draft.cite(
        found.section.record, *([found.table.header.number] if found.table.header else []), *(line.number for line in found.table.rulers)
    )
    rows = [row for row in found.table.rows if any(letter.isalpha() for letter in found.table.cell(row, "contents"))]
    if found.table.caption is not None:
        run.draft.cite(found.section.record, *found.table.caption.numbers)
    mentions = [_mention(run, found.table, row) for row in rows]
    most_apart = _MOST_APART if len(mentions) * len(run.rows) <= _MANY_PAIRS else 0
    scores = {
        (place, number): _score(mention, row)
        for place, mention in enumerate(mentions)
        for number, row in enumerate(run.rows)
        if row.joined != "list" and (mention.title == row.title or _near(mention, row, most_apart))
    }
    pairs = best_pairs(scores, _LEAST)
    for place, (row, mention) in enumerate(zip(rows, mentions, strict=True)):
        if place in pairs:
            _join(run, found, row, mention, run.rows[pairs[place]])
        else:
            _add(run, found, row, mention)


def _near(mention: Mention, row: CalendarRow, most_apart: int) -> bool:
    if most_apart == 0:
        return (mention.time.earliest, mention.time.latest) == (row.time.earliest, row.time.latest)
    return days_apart(mention.time, row.time) <= most_apart


def _mention(run: Run, table: Table, row: Row) -> Mention:
    time = run.time(table.cell(row, "date"), month=table.cell(row, "month"))
    place = run.place(table.cell(row, "place"), row.line.number)
    return Mention(table.cell(row, "contents"), time, place)


def _score(mention: Mention, row: CalendarRow) -> float:
    return 1.5 * title_score(mention.title, row.title) + time_score(mention.time, row.time) + place_score(mention.place, row.place)


def _join(run: Run, found: EventList, row: Row, mention: Mention, calendar: CalendarRow) -> None:
    run.draft.cite(calendar.activity, row.line.number)
    calendar.list_title = mention.title
    activity = run.draft.now(calendar.activity)
    kind = ActivityKind.ATTENDED if activity.kind is ActivityKind.EVENT and calendar.joined == "" else activity.kind
    if calendar.joined == "":
        calendar.joined = "list"
        activity = run.draft.change(activity, line_id=found.section.record.id, kind=kind, role=_role(found, mention.title))
        calendar.activity = activity
    if not _same_title(mention.title, calendar.title):
        other_title(run, calendar, mention.title, row.line.number)
    marks = (
        found.table.cell(row, "date") or found.table.cell(row, "month"),
        found.table.cell(row, "place"),
        found.table.cell(row, "place"),
    )
    compare(run, calendar.title, mention, marks, row.line.number, calendar, subjects=[])


def _same_title(one: str, other: str) -> bool:
    first, second = set(stems(one)), set(stems(other))
    if not first or not second or first <= second or second <= first:
        return True
    only = [(word, rest) for word in first - second for rest in second - first if letters_apart(word, rest, 1) <= 1]
    return title_score(one, other) >= _ALIKE or (len(only) >= min(len(first - second), len(second - first)))


def _add(run: Run, found: EventList, row: Row, mention: Mention) -> None:
    made = make_row(run, found.table, row, mention.title)
    made.joined = "list"
    run.rows.append(made)
    made.activity = run.draft.change(
        made.activity, line_id=found.section.record.id, kind=ActivityKind.ATTENDED, role=_role(found, mention.title), rank=run.next_rank()
    )
    if run.has_calendar:
        run.draft.find(
            FindingKind.MISSING,
            f"{mention.title} row",
            message("“{title}” stands in a list, not in the calendar", title=mention.title),
            message("It has been entered from the list."),
            subjects=[made.activity],
            sources=[(row.line.number, mention.title)],
            severity=Severity.NOTE,
        )


def _role(found: EventList, title: str) -> ActivityRole:
    """What the texts of the section say about an event that they name: co-organised, or attended."""
    role = ActivityRole.UNKNOWN
    for text in found.texts:
        words = bare(text.text)
        if text is found.table.caption or not _names(text.text, title):
            continue
        if _CO_ORGANISE.search(words):
            return ActivityRole.CO_ORGANISER
        if _ATTEND.search(words):
            role = ActivityRole.PARTICIPANT
    caption = bare(found.table.caption.text) if found.table.caption is not None else ""
    if role is ActivityRole.UNKNOWN and _ATTEND.search(caption):
        return ActivityRole.PARTICIPANT
    return role


def _names(text: str, title: str) -> bool:
    """Whether a text names an event: most of the words of its title, or its acronyms spelled out."""
    words, wanted = set(stems(text)), set(stems(title))
    spelled = [word for word in text.replace("(", " ").replace(")", " ").split() if word[:1].isupper()]
    for token in title.replace("/", " ").split():
        if len(token) >= 3 and token.isupper() and bare(token) not in words:
            for start in range(len(spelled) - len(token) + 1):
                if abbreviates(token, " ".join(spelled[start : start + len(token)])):
                    words.add(bare(token)[:6])
    distinct = wanted - set(stems("meeting annual conference forum seminar international regional summit congress world"))
    if not distinct:
        return False
    return len(wanted & words) / len(wanted) >= 0.6 or (distinct <= words and len(wanted & words) > 1)
