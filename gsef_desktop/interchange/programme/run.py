"""What the reading of one document carries along: its draft, its year and language, and the names met so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache

from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.records import (
    Activity,
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    Person,
    Programme,
    ProgrammeLine,
)
from gsef_desktop.domain.time_frame import Certainty, TimeFrame
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.interchange.programme.draft import Draft
from gsef_desktop.interchange.programme.names import PersonName, city_in, kind_of_organisation, read_organisation
from gsef_desktop.interchange.programme.outline import Node, Row, Table
from gsef_desktop.interchange.programme.vocabulary import regions_in
from gsef_desktop.interchange.programme.wording import fold_name, letters_apart, plain, sentence_start
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.reference.regions import INTERNATIONAL, REGIONS, region_of


@dataclass
class CalendarRow:
    """A row of the calendar with the activity made of it."""

    activity: Activity
    row: Row
    table: Table
    date_text: str
    """the date cells as typed"""
    title: str
    place_text: str
    partners: list[str] = field(default_factory=list)
    joined: str = ""
    """what it has been joined with: "list", "body", "item" or nothing"""
    body_id: str = ""
    """the body whose meeting it is"""
    list_title: str = ""
    """its title in a list that repeats it"""

    @property
    def number(self) -> int:
        """The number of its line."""
        return self.row.line.number

    @property
    def time(self) -> TimeFrame:
        """When it is."""
        return self.activity.time

    @property
    def place(self) -> Place:
        """Where it is."""
        return self.activity.place


@dataclass
class LineSection:
    """A numbered section of the programme with its record."""

    record: ProgrammeLine
    node: Node


@dataclass
class Spelling:
    """One way in which the document writes a person's name."""

    person_id: str
    name: PersonName
    lines: list[int]


class Run:
    """The reading of one document."""

    def __init__(self, outline: Node, *, file_name: str, year: int, language: str, raw_lines: list[tuple[int, str]]) -> None:
        self.outline = outline
        self.file_name = file_name
        self.year = year
        self.language = language
        self.raw_lines = raw_lines
        self.draft = Draft(year)
        self.programme = Programme(year=year, language=language)
        self.acronym = ""
        self.tentative = True
        self.working_languages: tuple[str, ...] = ()
        self.sections: list[LineSection] = []
        self.rows: list[CalendarRow] = []
        self.has_calendar = False
        self.spellings: list[Spelling] = []
        self.places: list[tuple[str, Place, int]] = []
        self._organisations: dict[str, str] = {}
        self._ranks = 0

    # --- time and place

    def time(self, text: str, *, month: str = "", certainty: Certainty | None = None, year: int | None = None) -> TimeFrame:
        """Read typed time; `text` and `month` are two cells of a table when both are given.  Never fails."""
        frame = _read_time(text, month, self.year if year is None else year, self.language)
        certainty = certainty or (Certainty.TENTATIVE if self.tentative or not frame.has_days else Certainty.CONFIRMED)
        return replace(frame, date_certainty=certainty, place_certainty=certainty)

    def place(self, text: str, line: int | None = None) -> Place:
        """Recognise a place as typed.  Never fails."""
        if not text.strip():
            return NO_PLACE
        found = _recognise(text)
        if line is not None:
            self.places.append((text, found, line))
        return found

    # --- organisations and people

    def organisation(
        self, text: str, lines: tuple[int, ...], *, kind: OrganisationKind | None = None, member: bool = False, worldwide: bool = False
    ) -> Organisation:
        """The organisation called so, met before or made now.  `member` gives it a membership, `worldwide` the international region."""
        name = read_organisation(text)
        known = self._organisations.get(fold_name(name.name)) or (
            self._organisations.get(fold_name(name.acronym)) if name.acronym else None
        )
        if known is None:
            known = self._make_organisation(name.name, name.acronym, name.remark, kind, lines)
        record = self.draft.records[known]
        assert isinstance(record, Organisation)
        self.draft.cite(known, *lines)
        if kind is not None and record.kind is OrganisationKind.OTHER:
            record = self.draft.change(record, kind=kind)
        if name.acronym and not record.acronym and name.acronym != record.name:
            record = self.draft.change(record, acronym=name.acronym)
        if worldwide and not record.region:
            record = self.draft.change(record, region=INTERNATIONAL)
        if member and not any(item.organisation_id == known for item in self.draft.of(Membership)):
            self.draft.add(Membership(organisation_id=known, status=MembershipStatus.MEMBER), lines, part_of=known)
        return record

    def known_organisation(self, text: str) -> Organisation | None:
        """The organisation called so, if it has been met before."""
        name = read_organisation(text)
        known = self._organisations.get(fold_name(name.name)) or self._organisations.get(fold_name(name.acronym) or "?")
        record = self.draft.records.get(known or "")
        return record if isinstance(record, Organisation) else None

    def _make_organisation(self, name: str, acronym: str, remark: str, kind: OrganisationKind | None, lines: tuple[int, ...]) -> str:
        found = kind_of_organisation(name)
        place = self._place_in(name)
        record = Organisation(
            name=sentence_start(name),
            language=self.language,
            acronym=acronym if acronym != name else "",
            kind=found if found is not OrganisationKind.OTHER or kind is None else kind,
            place=place,
            region=region_of(place.country) if place.country else region_code_of(name),
            note=remark,
        )
        self.draft.add(record, lines)
        for form in (name, acronym):
            if form:
                self._organisations.setdefault(fold_name(form), record.id)
        return record.id

    def _place_in(self, name: str) -> Place:
        """The place that an organisation's name holds: its own city's, or a city that the document names elsewhere."""
        city = city_in(name)
        if city is not None:
            whole, part = _recognise(name), _recognise(city)
            if whole.city is not None and (part.city is None or part.city == whole.city):
                return whole
            return part if part.city is not None else NO_PLACE
        words = name.split()
        for length in range(min(3, len(words) - 1), 0, -1):
            start = plain(" ".join(words[:length]))
            for text, place, _ in self.places:
                if place.city is not None and start in (plain(place.city), plain(text.split(",")[0].strip())):
                    return replace(place, text=place.city)
        return NO_PLACE

    def person(self, name: PersonName, lines: tuple[int, ...]) -> Person:
        """The person called so, met before (also under another spelling) or made now."""
        for spelling in self.spellings:
            if _same_person(spelling.name, name):
                record = self.draft.records[spelling.person_id]
                assert isinstance(record, Person)
                self._note_spelling(record.id, name, lines)
                if name.honorific and not record.honorific:
                    record = self.draft.change(record, honorific=name.honorific)
                return record
        if name.family_first and not name.given.isascii():
            record = Person(
                given_name=name.given, family_name=name.family, family_name_first=True, own_script_name=name.family + name.given
            )
        else:
            record = Person(given_name=name.given, family_name=name.family, family_name_first=name.family_first, honorific=name.honorific)
        self.draft.add(record, lines)
        self._note_spelling(record.id, name, lines)
        return record

    def _note_spelling(self, person_id: str, name: PersonName, lines: tuple[int, ...]) -> None:
        self.draft.cite(person_id, *lines)
        for spelling in self.spellings:
            if spelling.person_id == person_id and spelling.name.full == name.full:
                spelling.lines += [line for line in lines if line not in spelling.lines]
                return
        self.spellings.append(Spelling(person_id, name, list(lines)))

    def next_rank(self) -> str:
        """A rank after all calendar rows and after the ranks given before."""
        self._ranks += 1
        return f"z{self._ranks:04d}V"


def _same_person(one: PersonName, other: PersonName) -> bool:
    first, second = fold_name(one.given), fold_name(other.given)
    if fold_name(one.family) != fold_name(other.family):
        return False
    return first == second or (min(len(first), len(second)) >= 5 and first[0] == second[0] and letters_apart(first, second) <= 2)


@lru_cache(maxsize=2_000)
def _read_time(text: str, month: str, year: int, language: str) -> TimeFrame:
    return read_time(text, year=year, month=month or None, language=language).frame


@lru_cache(maxsize=2_000)
def _recognise(text: str) -> Place:
    try:
        return replace(recognise_place(text), text=text)
    except ValueError:
        return Place(text=text)


def region_code_of(text: str) -> str:
    """The code in `gsef_desktop.reference.regions` of the one region that a text names, else ""."""
    codes = {"africa" if name.endswith("africa") else name.replace(" ", "_") for name in regions_in(text)}
    return codes.pop() if len(codes) == 1 and codes <= REGIONS.keys() else ""
