"""What the programme of activities says of a body: its meetings of the year, who takes part in them, and their main agenda."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from gsef_desktop.documents.flow import Block, Column, Heading, ListItem, Look, Paragraph, Row, Table, text
from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.domain.records import (
    MEMBER_CLASSIFICATIONS,
    AgendaItem,
    Body,
    Classification,
    Composition,
    ItemKind,
    MeetingFormat,
    Organisation,
    Person,
    Seat,
    SeatTerm,
)
from gsef_desktop.domain.time_frame import Certainty
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.participants_reading import rules_on
from gsef_desktop.services.printing_names import person_name, place_name
from gsef_desktop.services.programme_facts import ProgrammeFacts, folded

_FORMATS = {MeetingFormat.IN_PERSON: "in_person", MeetingFormat.ONLINE: "online", MeetingFormat.HYBRID: "hybrid"}


def body_blocks(facts: ProgrammeFacts, body: Body, mark: str, romans: Sequence[str], details: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a body under its heading with the letter `mark`; `romans` number its parts."""
    words, field = facts.words, f"body/{body.id}"
    rules = rules_on(facts.reader, body.id, last_day(facts))
    before, _, after = words("body_meetings", body="\0").partition("\0")
    often = text(f" ({clean(rules.frequency)})") if rules is not None and rules.frequency.strip() else ()
    name = text(facts.texts.get(body, "name"), f"{field}/name")
    yield Heading(level=3, number=f"{mark}.", title=(*text(before), *name, *text(after), *often), record=field)
    for line in paragraphs(facts.texts.get(body, "text")):
        yield ListItem(text=text(line))
    yield from details
    numbers = iter(romans)
    yield Heading(level=4, number=f"{next(numbers)}.", title=text(words("schedule")))
    yield _schedule(facts, body)
    compositions = compositions_of(facts, body)
    if compositions:
        yield Heading(level=4, number=f"{next(numbers)}.", title=text(words("participants_of")))
        yield _participants(facts, body, compositions)
        if rules is not None:
            for line in paragraphs(rules.text):
                yield Paragraph(text=text(line), look=Look.NOTE)
    agenda = common_agenda(facts, body)
    if agenda:
        yield Heading(level=4, number=f"{next(numbers)}.", title=text(words("main_agenda", year=facts.programme.year)))
        for index, item in enumerate(agenda, start=1):
            yield ListItem(text=text(_item_words(facts, item), f"agenda_item/{item.id}/title"), number=f"{index}.")


def _item_words(facts: ProgrammeFacts, item: AgendaItem) -> str:
    """An agenda item in the words in which it was first written, if these are more than its title."""
    longer = clean(item.text)
    if longer and facts.words.language == item.language and folded(longer).startswith(folded(item.title)):
        return longer
    return facts.texts.get(item, "title")


def _schedule(facts: ProgrammeFacts, body: Body) -> Table:
    words = facts.words
    columns = (Column(title=words("number"), share=0.7), Column(title=words("date"), share=4, is_head=True),
               Column(title=words("format"), share=2), Column(title=words("place"), share=3))  # fmt: skip
    rows = []
    for meeting, activity in facts.meetings_of(body):
        time, field = activity.time, f"activity/{activity.id}"
        when = write_time(time, words.language) if time.is_known else clean(time.text) or words("date_unknown")
        is_open = time.date_certainty is Certainty.TENTATIVE or not time.has_days
        place = place_name(activity.place, words)
        place_open = time.place_certainty is Certainty.TENTATIVE and not activity.place.online
        rows.append(
            Row(
                cells=(
                    text(str(meeting.number or "")), text(when, f"{field}/time", italic=is_open), text(words(_FORMATS[meeting.format])),
                    text(place, f"{field}/place", italic=place_open),
                ),
                record=field,
            )
        )  # fmt: skip
    return Table(caption="", columns=columns, rows=tuple(rows), key=f"meetings {body.id}")


def compositions_of(facts: ProgrammeFacts, body: Body) -> list[Composition]:
    """The composition of a body under the rules that hold on the last day of the year."""
    rules = rules_on(facts.reader, body.id, last_day(facts))
    found = facts.reader.all(Composition, body_id=body.id, order_by=("rank",))
    return [one for one in found if one.rules_id is None or (rules is not None and one.rules_id == rules.id)]


def seats_of(facts: ProgrammeFacts, body: Body) -> list[tuple[Seat, SeatTerm | None]]:
    """The seats of a body with the terms in which they are held on the last day of the year."""
    reader, day = facts.reader, last_day(facts)
    seats = [one for one in reader.all(Seat, body_id=body.id, order_by=("rank",)) if _holds(one.valid_from, one.valid_to, day)]
    terms = reader.all(SeatTerm, seat_id=tuple(seat.id for seat in seats))
    held = {one.seat_id: one for one in terms if _holds(one.valid_from, one.valid_to, day)}
    return [(seat, held.get(seat.id)) for seat in seats]


def last_day(facts: ProgrammeFacts) -> date:
    """The day on which the bodies are shown as they are."""
    return date(facts.programme.year, 12, 31)


# --- who takes part ---------------------------------------------------------------------------------------------------------------------


def _participants(facts: ProgrammeFacts, body: Body, compositions: Sequence[Composition]) -> Table:
    words = facts.words
    columns = (Column(title=words("classification"), share=2.4), Column(title=words("details"), share=6, is_head=True),
               Column(title=words("numbers"), share=1.6, at_right=True))  # fmt: skip
    holders = _Holders(facts, body, compositions)
    rows = []
    for one in compositions:
        field = f"composition/{one.id}"
        rows.append(
            Row(
                cells=(
                    text(facts.texts.get(one, "title"), f"{field}/title"), text(holders.of(one), f"{field}/text"),
                    text(_number(facts, one), f"{field}/number"),
                ),
                record=field,
            )
        )  # fmt: skip
    return Table(caption="", columns=columns, rows=tuple(rows), key=f"composition {body.id}")


def _number(facts: ProgrammeFacts, one: Composition) -> str:
    if one.as_requested:
        return facts.words("as_requested")
    if one.least is None:
        return ""
    return str(one.least) if one.most in (None, one.least) else facts.words("range", least=one.least, most=one.most)


class _Holders:
    """Who holds the seats of a body on the last day of the year, by the lines of its composition."""

    def __init__(self, facts: ProgrammeFacts, body: Body, compositions: Sequence[Composition]) -> None:
        self._facts, self._compositions = facts, compositions
        reader = facts.reader
        held = [(seat, term) for seat, term in seats_of(facts, body) if term is not None]
        terms = {term.seat_id: term for _, term in held}
        organisations = {
            one.id: one for one in reader.all(Organisation, id=tuple({one.organisation_id for one in terms.values()} - {None}))
        }
        people = {one.id: one for one in reader.all(Person, id=tuple({one.person_id for one in terms.values()} - {None}))}
        self._seats: list[tuple[Seat, SeatTerm, str, str]] = []
        for seat, term in held:
            organisation, person = organisations.get(term.organisation_id or ""), people.get(term.person_id or "")
            if organisation is not None:
                self._seats.append((seat, term, facts.texts.name(organisation), organisation.name))
            elif person is not None:
                name = person_name(person, facts.words.language)
                self._seats.append((seat, term, f"{person.honorific} {name}".strip(), person.family_name))

    def of(self, line: Composition) -> str:
        """Who a line of the composition names: its own words as long as they name everybody who holds a seat under it, else those."""
        own = self._under(line)
        words = self._facts.texts.name(line, "text")
        said = folded(line.text)
        if line.text.strip() and all(folded(known) in said for *_, known in own):
            return words
        if not own:
            return words
        by_class: dict[Classification, list[str]] = defaultdict(list)
        for seat, _, name, _ in own:
            by_class[seat.classification].append(name)
        if len(by_class) == 1:
            return ", ".join(name for names in by_class.values() for name in names)
        class_name = self._facts.words.class_name
        return "; ".join(f"{class_name(kind.value, len(names))}: {', '.join(names)}" for kind, names in by_class.items())

    def _under(self, line: Composition) -> list[tuple[Seat, SeatTerm, str, str]]:
        kinds = {one.classification for one in self._compositions}
        alike = [one for one in self._compositions if one.classification is line.classification]
        if line.classification is Classification.MEMBER:
            wanted = {kind for kind in MEMBER_CLASSIFICATIONS if kind not in kinds} | {Classification.MEMBER}
        else:
            wanted = {line.classification}
        found = [one for one in self._seats if one[0].classification in wanted]
        if len(alike) > 1:  # several lines of one classification are told apart by the words of the terms
            found = [one for one in found if folded(one[1].text) == folded(line.title)]
        return found


def _holds(first: date | None, last: date | None, day: date) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


# --- agenda -----------------------------------------------------------------------------------------------------------------------------


def common_agenda(facts: ProgrammeFacts, body: Body) -> list[AgendaItem]:
    """The outermost agenda items that all meetings of a body in the year have, as those of its first meeting."""
    meetings = [meeting for meeting, _ in facts.meetings_of(body)]
    items: dict[str, list[AgendaItem]] = {meeting.id: [] for meeting in meetings}
    for item in facts.reader.all(AgendaItem, meeting_id=tuple(items), order_by=("rank",)):
        if item.kind is ItemKind.ITEM and item.parent_id is None and not item.confidential and item.title.strip():
            items[item.meeting_id].append(item)
    titles = [{folded(item.title) for item in of_meeting} for of_meeting in items.values()]
    common = set.intersection(*titles) if titles else set()
    first = items[meetings[0].id] if meetings else []
    return [item for item in first if folded(item.title) in common]
