"""Who travels to a meeting, when, where they sleep and what they need: for the host, as a printed list and as a table.

ReportLab and what writes a DOCX are imported only when something is printed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby
from typing import TYPE_CHECKING

from gsef_desktop.documents.collation import collation_key
from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.documents.flow import Block, Column, Heading, Look, Paragraph, Row, Table, Text, text
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import words_of
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES, Reply
from gsef_desktop.domain.table_file import TableFormat
from gsef_desktop.services.meeting_guests import By, Guest, GuestOptions, Who, read_guests
from gsef_desktop.services.printing_flow import Format
from gsef_desktop.services.printing_meeting_flow import MeetingFlow, make_document
from gsef_desktop.services.printing_names import place_name
from gsef_desktop.services.printing_subject import when
from gsef_desktop.services.table_export import ExportedTable

if TYPE_CHECKING:
    from gsef_desktop.documents.wording import Words
    from gsef_desktop.storage.workspace import Workspace

TITLE_KEY = "rooming"
_COLUMNS = (
    "rooming_who", "organisation", "country", "rooming_arrival", "time", "rooming_departure", "time", "rooming_nights", "rooming_travel",
    "rooming_hotel", "rooming_diet", "rooming_need",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Traveller:
    """A participant who comes to the place, with what is known of the stay.  `diet` and `needs` are on one line each."""

    guest: Guest
    name: str
    diet: str
    needs: str

    @property
    def arrives(self) -> tuple[date | None, time | None]:
        """Day and time of arrival."""
        return self.guest.participation.arrives_on, self.guest.participation.arrives_at

    @property
    def departs(self) -> tuple[date | None, time | None]:
        """Day and time of departure."""
        return self.guest.participation.departs_on, self.guest.participation.departs_at

    @property
    def nights(self) -> int | None:
        """How many nights they stay, None where a day is not known."""
        first, last = self.guest.participation.arrives_on, self.guest.participation.departs_on
        return (last - first).days if first is not None and last is not None and last >= first else None


def travellers_of(flow: MeetingFlow, ids: Sequence[str] | None = None) -> list[Traveller]:
    """Who is expected on site: invited, has not declined, does not join online; by name."""
    options = GuestOptions(ids=tuple(ids) if ids is not None else None, who=Who.ON_SITE, by=By.NAME)
    found = read_guests(flow.reader, flow.subject, flow.texts, flow.words, options).guests
    return [_traveller(one) for one in found if one.participation.reply is not Reply.NOT_INVITED]


def _traveller(guest: Guest) -> Traveller:
    person, own = guest.person, " ".join(clean(guest.participation.needs).split())
    lasting = " ".join(clean(person.needs).split()) if person is not None else ""
    needs = ", ".join(dict.fromkeys(part for part in (own, lasting if lasting.casefold() not in own.casefold() else "") if part))
    diet = " ".join(clean(person.diet).split()) if person is not None else ""
    name = " ".join(part for part in (guest.name, guest.second) if part) or guest.called
    return Traveller(guest, name, diet, needs)


# --- the table --------------------------------------------------------------------------------------------------------------


def rooming_table(
    workspace: Workspace, *, meeting_id: str, format: TableFormat, language: str = "en", ids: Sequence[str] | None = None
) -> ExportedTable:
    """The list as a table: one row a participant who comes to the place.  Raises NotFound, and Invalid for address cards."""
    if format is TableFormat.VCARD:
        raise Invalid(
            message("Travel cannot be written as address cards."), meaning=message("Nothing has been written."),
            remedy=message("Choose CSV, XLSX or ODS."),
        )  # fmt: skip
    from gsef_desktop.interchange.tables import write_table

    words = words_of(language)
    with workspace.read() as reader:
        found = travellers_of(MeetingFlow.read(reader, meeting_id, words), ids)
    rows = [_table_row(one) for one in sorted(found, key=_by_arrival)]
    header = [words(key) for key in _COLUMNS]
    header[4], header[6] = f"{words('rooming_arrival')} ({words('time')})", f"{words('rooming_departure')} ({words('time')})"
    data = write_table(format, header=header, fields=_COLUMNS, rows=rows, title=words(TITLE_KEY))
    return ExportedTable(data=data, count=len(rows))


def _table_row(one: Traveller) -> list[str]:
    guest, participation = one.guest, one.guest.participation
    (arrives_on, arrives_at), (departs_on, departs_at) = one.arrives, one.departs
    organisation = guest.organisation if guest.organisation != one.name else ""
    return [
        one.name, organisation, guest.country, arrives_on.isoformat() if arrives_on else "", _clock(arrives_at),
        departs_on.isoformat() if departs_on else "", _clock(departs_at), str(one.nights) if one.nights is not None else "",
        participation.travel, participation.hotel, one.diet, one.needs,
    ]  # fmt: skip


def _clock(at: time | None) -> str:
    return f"{at:%H:%M}" if at is not None else ""


def _by_arrival(one: Traveller) -> tuple[date, time]:
    day, at = one.arrives
    return day or date.max, at or time.max


def _by_departure(one: Traveller) -> tuple[date, time]:
    day, at = one.departs
    return day or date.max, at or time.max


# --- the printed list --------------------------------------------------------------------------------------------------------------


def rooming_list(
    workspace: Workspace, *, meeting_id: str, language: str = "en", format: str = Format.PDF, paper: str = "A4",
    ids: Sequence[str] | None = None, progress: Callable[[float], object] | None = None,
) -> PrintedDocument:  # fmt: skip
    """Arrivals and departures by day, hotels with their guests, and needs and diets summed up, as PDF or DOCX, on A4 or Letter.

    Raises NotFound, Invalid for another language or paper, ValueError for another format.
    """
    words = words_of(language)
    with workspace.read() as reader:
        flow = MeetingFlow.read(reader, meeting_id, words)
        found = travellers_of(flow, ids)
        head = flow.masthead(issued_on=None, original=language, also_in=LANGUAGES)
        made = _Rooming(words, found)
        facts = [*_when_and_where(flow), *made.facts()]
        document = flow.document(TITLE_KEY, head, facts, list(made.blocks()), (words("rooming_private"),) if found else ())
        texts = flow.texts
    return make_document(workspace, document, texts, format=format, paper=paper, progress=progress)


def _when_and_where(flow: MeetingFlow) -> Iterator[tuple[str, str]]:
    words, activity = flow.words, flow.subject.activity
    yield words("dates"), when(activity.time, words.language) or words("date_unknown")
    yield words("place"), place_name(activity.place, words) or words("place_unknown")


class _Rooming:
    """Puts the list together."""

    def __init__(self, words: Words, travellers: list[Traveller]) -> None:
        self._words, self._all = words, travellers

    def facts(self) -> Iterator[tuple[str, str]]:
        """How many come."""
        known = sum(one.arrives[0] is not None for one in self._all)
        yield self._words("rooming_expected"), f"{len(self._all)} ({self._words('rooming_known')}: {known})"

    def blocks(self) -> Iterator[Block]:
        """The parts of the list."""
        words = self._words
        if not self._all:
            yield Paragraph(text=text(words("rooming_none")), look=Look.EMPTY)
            return
        yield from self._journeys("rooming_arrivals", arrivals=True)
        yield from self._journeys("rooming_departures", arrivals=False)
        yield from self._hotels()
        yield from self._needs()

    def _journeys(self, key: str, *, arrivals: bool) -> Iterator[Block]:
        """Who comes, or goes, on which day; those of whom that is not known come last, together.

        Of whom neither day is known stands under the arrivals only.
        """
        words = self._words
        listed = [one for one in self._all if arrivals or one.arrives[0] is not None or one.departs[0] is not None]
        ordered = sorted(listed, key=_by_arrival if arrivals else _by_departure)

        def day_of(one: Traveller) -> date | None:
            return (one.arrives if arrivals else one.departs)[0]

        known = [one for one in ordered if day_of(one) is not None]
        yield Heading(level=2, title=text(words(key)), side=str(len(known)))
        if not known:
            yield Paragraph(text=text(words("rooming_nothing")), look=Look.EMPTY)
            return
        columns = (
            Column(title=words("time"), share=0.8), Column(title=words("name"), share=2.6, is_head=True),
            Column(title=words("organisation"), share=2.4), Column(title=words("rooming_travel"), share=2.2),
            Column(title=words("rooming_hotel"), share=1.8),
        )  # fmt: skip
        rows: list[Row] = []
        for day, own in groupby(ordered, key=day_of):
            guests = list(own)
            rows.append(Row(cells=(text(f"{words.day(day) if day is not None else words('day_unknown')}: {len(guests)}"),), group=True))
            rows += [self._journey(one, arrivals=arrivals) for one in guests]
        yield Table(caption="", columns=columns, rows=tuple(rows), key=key)

    def _journey(self, one: Traveller, *, arrivals: bool) -> Row:
        participation, at = one.guest.participation, (one.arrives if arrivals else one.departs)[1]
        return Row(
            cells=(
                text(_clock(at)), text(one.name), self._organisation(one), text(" ".join(clean(participation.travel).split())),
                text(" ".join(clean(participation.hotel).split())),
            )
        )  # fmt: skip

    def _organisation(self, one: Traveller) -> Text:
        guest = one.guest
        organisation = guest.organisation if guest.organisation != one.name else ""
        return text(", ".join(part for part in (organisation, guest.country) if part))

    def _hotels(self) -> Iterator[Block]:
        """The hotels with their guests and the nights that they stay."""
        words = self._words
        at: dict[str, list[Traveller]] = defaultdict(list)
        for one in self._all:
            at[" ".join(clean(one.guest.participation.hotel).split())].append(one)
        hotels = sorted((name for name in at if name), key=lambda name: collation_key(name, words.language))
        yield Heading(level=2, title=text(words("hotels")), side=str(len(hotels)))
        if not hotels:
            yield Paragraph(text=text(words("rooming_nothing")), look=Look.EMPTY)
            return
        columns = (
            Column(title=words("name"), share=3, is_head=True), Column(title=words("rooming_arrival"), share=2),
            Column(title=words("rooming_departure"), share=2), Column(title=words("rooming_nights"), share=1, at_right=True),
        )  # fmt: skip
        rows: list[Row] = []
        for name in (*hotels, *([""] if "" in at else [])):
            guests = at[name]
            nights = sum(one.nights or 0 for one in guests)
            said = f"{name or words('rooming_no_hotel')}: {len(guests)}"
            rows.append(Row(cells=(text(f"{said} ({words('rooming_nights')}: {nights})" if nights else said),), group=True))
            rows += [
                Row(cells=(text(one.name), self._moment(*one.arrives), self._moment(*one.departs), text(str(one.nights or ""))))
                for one in guests
            ]  # fmt: skip
        yield Table(caption="", columns=columns, rows=tuple(rows), key="hotels")

    def _moment(self, day: date | None, at: time | None) -> Text:
        shown = self._words.short_day(day) if day is not None else ""
        return text(", ".join(part for part in (shown, _clock(at)) if part))

    def _needs(self) -> Iterator[Block]:
        """Diets and needs, each with how many have it and who."""
        words = self._words
        diets, needs = _summed(self._all, lambda one: one.diet), _summed(self._all, lambda one: one.needs)
        yield Heading(level=2, title=text(words("rooming_needs")), side=str(sum(bool(one.diet or one.needs) for one in self._all)))
        if not diets and not needs:
            yield Paragraph(text=text(words("rooming_nothing")), look=Look.EMPTY)
            return
        columns = (
            Column(title=words("details"), share=3, is_head=True), Column(title=words("rooming_persons"), share=0.9, at_right=True),
            Column(title=words("rooming_who"), share=5),
        )  # fmt: skip
        rows: list[Row] = []
        for key, found in (("rooming_diet", diets), ("rooming_need", needs)):
            if found:
                rows.append(Row(cells=(text(words(key)),), group=True))
                rows += [
                    Row(cells=(text(said), text(str(len(who))), text(", ".join(one.name for one in who)))) for said, who in found
                ]  # fmt: skip
        yield Table(caption="", columns=columns, rows=tuple(rows), key="needs")


def _summed(travellers: Iterable[Traveller], read: Callable[[Traveller], str]) -> list[tuple[str, list[Traveller]]]:
    """What is said, however it is written, with those who say it; the most frequent first."""
    found: dict[str, list[Traveller]] = defaultdict(list)
    shown: dict[str, str] = {}
    for one in travellers:
        if said := read(one):
            shown.setdefault(said.casefold(), said)
            found[said.casefold()].append(one)
    return [(shown[key], who) for key, who in sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0]))]
