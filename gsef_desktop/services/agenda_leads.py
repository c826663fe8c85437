"""Who leads items: everybody who can, seats with who holds them on the day, and whether somebody leads two items at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.body_rules import seats_on
from gsef_desktop.domain.records import LANGUAGES, Activity, AgendaItem, Meeting, Organisation, Person, Seat, SeatTerm
from gsef_desktop.domain.seat_terms import is_valid_on
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.meeting_sessions import sessions_of

if TYPE_CHECKING:
    from gsef_desktop.domain.agenda import AgendaLayout
    from gsef_desktop.storage.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLead:
    """A seat that leads an item, with who holds it on the day of the meeting; `holder` is empty where nobody is known to.

    `title` of a seat that has none is what it is and who holds it: "Chair, Exampleville".
    """

    seat_id: str
    title: str
    person_id: str | None = None
    holder: str = ""


def day_of(reader: Reader, meeting: Meeting) -> date:
    """The first day of a meeting; today's where it is not known."""
    days = [session.day for session in sessions_of(reader, meeting.id) if session.day is not None]
    return min(days, default=None) or reader.get(Activity, meeting.activity_id).time.earliest or date.today()


def lead_of_seats(reader: Reader, meeting: Meeting, items: Iterable[AgendaItem]) -> dict[str, SeatLead]:
    """For each seat that leads an item, by its id, who holds it on the day of the meeting."""
    wanted = sorted({item.lead_seat_id for item in items if item.lead_seat_id})
    return {one.seat_id: one for one in _described(reader, reader.all(Seat, id=wanted), day_of(reader, meeting))} if wanted else {}


def seats_that_lead(reader: Reader, meeting: Meeting, language: str) -> list[SeatLead]:
    """The seats of the body that meets, on the day of the meeting, in their order, as they are called in a language."""
    if meeting.body_id is None:
        return []
    day = day_of(reader, meeting)
    return _described(reader, seats_on(reader.all(Seat, body_id=meeting.body_id, order_by=("rank",)), day), day, language)


def in_language(lead: str, seat: Seat, language: str) -> str:
    """Words by which a seat without a title was named, in another language: what it is is said in that one, the rest stays."""
    for known in LANGUAGES:
        word = _what_it_is(seat, known)
        if lead == word or lead.startswith(f"{word}, "):
            return f"{_what_it_is(seat, language)}{lead[len(word) :]}"
    return lead


def _what_it_is(seat: Seat, language: str) -> str:
    return load_words(language).class_of_one(seat.classification.value)


def _described(reader: Reader, seats: Sequence[Seat], day: date, language: str = "en") -> list[SeatLead]:
    terms = {
        term.seat_id: term
        for term in sorted(
            reader.all(SeatTerm, seat_id=[seat.id for seat in seats]) if seats else [], key=lambda term: term.valid_from or date.min
        )
        if is_valid_on(term.valid_from, term.valid_to, day)
    }
    people = {one.id: one for one in reader.all(Person, id=sorted({term.person_id for term in terms.values() if term.person_id}))}
    held = sorted({term.organisation_id for term in terms.values() if term.organisation_id})
    organisations = {one.id: one for one in reader.all(Organisation, id=held)} if held else {}
    found = []
    for seat in seats:
        term = terms.get(seat.id)
        person = people.get(term.person_id or "") if term else None
        organisation = organisations.get(term.organisation_id or "") if term else None
        holder = organisation.name if organisation else person_name(person) if person else ""
        title = seat.title.strip() or ", ".join(part for part in (_what_it_is(seat, language), holder) if part)
        found.append(SeatLead(seat_id=seat.id, title=title, person_id=person.id if person else None, holder=holder))
    return found


class LeadsAtOnce:
    """Finds who leads two items that run at the same time."""

    def __init__(self, items: Iterable[AgendaItem], seats: Mapping[str, SeatLead]) -> None:
        self._items = {item.id: item for item in items}
        self._seats = seats

    def clashes(self, layout: AgendaLayout) -> list[tuple[str, str, str]]:
        """Who, and the ids of the two items.  An organisation can lead two, since it sends different people."""
        if not any(item.parallel for item in self._items.values()):
            return []
        found = []
        for session in layout.sessions:
            rows = [row for row in session.rows if not row.is_heading and not row.continued and row.minutes]
            rows.sort(key=lambda row: row.begins)  # stable: of those that begin together the first on the agenda stays first
            for place, row in enumerate(rows):
                end = row.begins + row.minutes
                for other in takewhile(lambda one, end=end: one.begins < end, islice(rows, place + 1, None)):  # type: ignore[misc]
                    who = self._who(row.item_id)
                    if who and who == self._who(other.item_id):
                        found.append((self._items[row.item_id].lead, row.item_id, other.item_id))
        return found

    def _who(self, item_id: str) -> str:
        item = self._items[item_id]
        seat = self._seats.get(item.lead_seat_id or "")
        if seat is not None:
            return seat.person_id or seat.seat_id
        return item.lead_person_id or ("" if item.lead_organisation_id else " ".join(item.lead.split()).casefold())
