"""One person's travel plan: what they go to in a year or some days, where, by which clocks, and which journeys cannot be made.

ReportLab and what writes a DOCX are imported only when something is printed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from itertools import groupby
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from gsef_desktop.documents.content import Fallback, Masthead, PrintedDocument, language_mark
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, ListItem, Look, Paragraph, Row, Run, Table, text
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words, load_words, words_of
from gsef_desktop.domain.calendar_row import CalendarRow
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.journeys import Journey, Stay, journeys_of
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import LANGUAGES, Activity, ActivityStatus, Body, Person
from gsef_desktop.domain.time_frame import Certainty, TimeKind
from gsef_desktop.domain.time_writing import write_days, write_number, write_time
from gsef_desktop.reference.places import zone_of
from gsef_desktop.reference.zones import is_zone
from gsef_desktop.services.house_style import print_job
from gsef_desktop.services.occurrences import occurrences_between
from gsef_desktop.services.printing_flow import Format, check_paper, print_running_text
from gsef_desktop.services.printing_names import Texts, network_name, offset_name, person_name, place_name
from gsef_desktop.storage.queries.activity_list_rows import last_change
from gsef_desktop.storage.queries.calendar import activities_between
from gsef_desktop.storage.queries.travel import activities_of_person

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


def travel_plan(
    workspace: Workspace,
    *,
    person_id: str,
    first: date,
    last: date,
    language: str = "en",
    format: str = Format.PDF,
    paper: str = "A4",
    progress: Callable[[float], object] | None = None,
) -> PrintedDocument:
    """What a person goes to on the days from `first` to `last` (inclusive), as PDF or DOCX, on A4, Letter or A3.

    These are the activities for which they are responsible, to which they are delegated or at whose meeting they take part, and the
    meetings of bodies in which they hold a seat; what is cancelled or declined is left out.  `progress` is called with the share done,
    from 0 to 1, and may raise Cancelled.  Raises NotFound for an unknown person, Invalid for another language or paper and for days that
    end before they begin, ValueError for another format.
    """
    words, form = words_of(language), Format(format)
    check_paper(paper)
    if last < first:
        raise Invalid(
            message("The days end on {last}, before they begin on {first}", first=first, last=last),
            remedy=message("Give the first day before the last"),
        )
    with workspace.read() as reader:
        person = reader.get(Person, person_id)
        plan = _Plan(reader, person, first, last, words)
        changed = last_change(reader)
        network = network_name(reader, None, language)
    name = person_name(person, language)
    head = Masthead(
        network=network, language=language, issued_on=changed, original=language, also_in=LANGUAGES, kicker=_span(first, last, words),
        day=changed or first,
    )  # fmt: skip
    others = tuple((one, load_words(one)("travel_plan", name=person_name(person, one))) for one in LANGUAGES if one != language)
    document = FlowDocument(
        masthead=head, title=words("travel_plan", name=name), other_titles=others, facts=tuple(plan.facts(changed)),
        blocks=tuple(plan.blocks()), notes=tuple(plan.notes()),
    )  # fmt: skip
    stem = f"{document.title}, {head.kicker}"
    return print_running_text(
        document, format=form, paper=paper, job=print_job(workspace, language, progress), fallbacks=plan.fallbacks, name=stem
    )


def _span(first: date, last: date, words: Words) -> str:
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    return write_days(first, last, words.language)


class _Plan:
    """What somebody goes to, and what is to be said about it."""

    def __init__(self, reader: Reader, person: Person, first: date, last: date, words: Words) -> None:
        self._words, self._one_year = words, first.year == last.year
        self._roles = _roles(reader, person, words)
        rows = activities_between(reader, first=first, last=last, language=words.language, ids=tuple(self._roles))
        rows += [
            one for one in occurrences_between(reader, first=first, last=last, language=words.language) if one.activity_id in self._roles
        ]
        self._rows = sorted((one for one in rows if one.status is not ActivityStatus.CANCELLED), key=lambda one: one.order)
        ids = sorted({one.activity_id for one in self._rows})
        self._places = {one.id: one.place for one in reader.all(Activity, id=ids)} if ids else {}
        self._by_id = {one.id: one for one in self._rows}
        self._journeys = journeys_of(self._stays())
        self.fallbacks = tuple(
            {one.activity_id: _fallback(one) for one in self._rows if _is_foreign(one, words)}.values()
        )  # fmt: skip

    def facts(self, changed: date | None) -> Iterator[tuple[str, str]]:
        """Numbers, between the rules under the title."""
        words = self._words
        yield words("activities_count"), str(len(self._rows))
        if problems := len(list(self._problems())):
            yield words("travel_problems"), str(problems)
        if changed is not None:
            yield words("date"), words.short_day(changed)

    def notes(self) -> Iterator[str]:
        """What stands at the end."""
        words = self._words
        if any(one.is_tentative or one.time.place_certainty is Certainty.TENTATIVE for one in self._rows):
            yield words("note_tbc")
        if self._rows:
            yield words("travel_note")
        if self.fallbacks:
            marks = sorted({language_mark(one.language) for one in self.fallbacks})
            yield words("note_fallback", marks=", ".join(marks))

    def blocks(self) -> Iterator[Block]:
        """What is to be looked into, and the table."""
        words = self._words
        if not self._rows:
            yield Paragraph(text=text(words("travel_none")), look=Look.EMPTY)
            return
        problems = list(self._problems())
        if problems:
            yield Heading(level=2, title=text(words("travel_problems")), side=str(len(problems)))
            for one in problems:
                yield ListItem(text=text(one))
        yield Heading(level=2, title=text(words("activities_count")), side=str(len(self._rows)))
        columns = (
            Column(title=words("date"), share=2), Column(title=words("activity"), share=4.4, is_head=True),
            Column(title=words("place"), share=2.4), Column(title=words("travel_zone"), share=1.1),
            Column(title=words("travel_since"), share=2),
        )  # fmt: skip
        rows: list[Row] = []
        for month, of_month in groupby(self._rows, key=_month_of):
            rows.append(Row(cells=(text(words.month(*reversed(month)) if month else words("month_unknown")),), group=True))
            rows += [self._row(one) for one in of_month]
        yield Table(caption="", columns=columns, rows=tuple(rows), key="travel")

    # --- the table -------------------------------------------------------------------------------------------------------------------

    def _row(self, row: CalendarRow) -> Row:
        words, time = self._words, row.time
        when = write_time(time, words.language, with_year=not self._one_year) if time.is_known else clean(time.text) or words("tbc")
        role = Run(text=", ".join(self._roles[row.activity_id]), quiet=True, on_new_line=True)
        place = place_name(row.place, words)
        open_place = not row.place.online and (time.place_certainty is Certainty.TENTATIVE or not row.place.is_known)
        return Row(
            cells=(
                text(when, quiet=row.is_tentative), (*text(self._title(row)), role), text(place or words("tbc"), quiet=open_place),
                text(self._offset_name(row)), tuple(Run(text=one, on_new_line=True) for one in self._since(row)),
            )
        )  # fmt: skip

    def _title(self, row: CalendarRow) -> str:
        title = clean(row.title) or "–"
        return f"{title} {language_mark(row.title_language)}" if _is_foreign(row, self._words) else title

    def _since(self, row: CalendarRow) -> Iterator[str]:
        """The days that are free since the activity before, and how far it was from there."""
        words = self._words
        before = next((one for one in self._journeys if one.goal == row.id and one.free_days >= 0), None)
        if before is None:
            return
        days = before.free_days
        yield words("travel_no_gap") if not days else words("travel_gap_one") if days == 1 else words("travel_gap", count=days)
        if before.needed:
            yield words("travel_km", distance=self._kilometres(before))

    def _kilometres(self, journey: Journey) -> str:
        return write_number(round(journey.distance or 0.0, -1 if (journey.distance or 0) < 1000 else -2), self._words.language)

    # --- journeys --------------------------------------------------------------------------------------------------------------------

    def _stays(self) -> Iterator[Stay]:
        """Where somebody certainly is on certain days; what is online is nowhere."""
        for row in self._rows:
            time = row.time
            if row.place.online or time.kind is not TimeKind.EVENT or not time.has_days or time.earliest is None or time.latest is None:
                continue
            place = self._place(row)
            if not place.is_known:
                continue
            point = (place.latitude, place.longitude) if place.latitude is not None and place.longitude is not None else None
            moment = self._moment(row)
            offset = moment.utcoffset() if moment is not None else None
            yield Stay(
                id=row.id, first=time.earliest, last=time.latest, where=(place.country, place.city), point=point if place.city else None,
                offset=offset.total_seconds() / 3600 if offset is not None else None,
            )  # fmt: skip

    def _place(self, row: CalendarRow) -> Place:
        return self._places.get(row.activity_id, row.place)

    def _moment(self, row: CalendarRow) -> datetime | None:
        """Noon of the first day by the clocks of the place."""
        place = self._place(row)
        zone = place.zone or row.time.zone or zone_of(place.city, place.country)
        if row.place.online or row.time.earliest is None or not zone or not is_zone(zone):
            return None
        return datetime.combine(row.time.earliest, time(12), ZoneInfo(zone))

    def _offset_name(self, row: CalendarRow) -> str:
        moment = self._moment(row)
        return offset_name(moment) if moment is not None else ""

    def _problems(self) -> Iterator[str]:
        """Journeys that cannot be made, and what is missing for a journey to be planned."""
        words = self._words
        for one in self._journeys:
            if one.is_possible:
                continue
            start, goal = self._by_id[one.start], self._by_id[one.goal]
            if one.free_days < 0:
                first, last = goal.time.earliest or date.min, min(start.time.latest or date.max, goal.time.latest or date.max)
                days = write_days(first, last, words.language)
                yield words("travel_same_days", first=self._told(start), second=self._told(goal), days=days)
            else:
                yield words(
                    "travel_too_short", first=self._title(start), second=self._title(goal), start=place_name(start.place, words),
                    goal=place_name(goal.place, words), distance=self._kilometres(one), needed=round(one.needed or 0),
                    available=max(0, round(one.available or 0)),
                )  # fmt: skip
        for row in self._rows:
            if not row.time.has_days:
                yield words("travel_no_day", title=self._title(row))
            elif not row.place.is_known:
                yield words("travel_no_place", title=self._title(row))

    def _told(self, row: CalendarRow) -> str:
        return f"{self._title(row)} ({place_name(row.place, self._words)})"


def _roles(reader: Reader, person: Person, words: Words) -> Mapping[str, Sequence[str]]:
    """In what capacity somebody goes, by the activity; who has any other one is no mere participant besides."""
    found: dict[str, list[str]] = defaultdict(list)
    texts = Texts(reader, words.language)
    bodies = {one.id: one for one in reader.all(Body)}
    for activity, capacity, body_id in activities_of_person(reader, person_id=person.id):
        body = bodies.get(body_id)
        if capacity == "seat":
            found[activity].append(words("travel_seat", body=texts.get(body, "name") if body is not None else ""))
        elif capacity != "participant" or not found[activity]:
            found[activity].append(words(f"travel_{capacity}"))
    return found


def _month_of(row: CalendarRow) -> tuple[int, int] | None:
    first = row.time.earliest
    return (first.year, first.month) if first is not None else None


def _is_foreign(row: CalendarRow, words: Words) -> bool:
    return bool(row.title.strip()) and row.title_language != words.language


def _fallback(row: CalendarRow) -> Fallback:
    return Fallback(kind="activity", id=row.activity_id, field="title", language=row.title_language, text=clean(row.title))
