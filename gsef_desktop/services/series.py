"""A series with its editions: what its page shows, who hosted, whose turn it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    ActivityStatus,
    Meeting,
    Organisation,
    PartnerRole,
    Region,
    Series,
    SourceDocument,
    SourceLine,
    SourceLink,
)
from gsef_desktop.domain.series_turns import Turn, Visit, next_number, turns
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.reference.places import country_name
from gsef_desktop.reference.regions import INTERNATIONAL, REGIONS, SUBREGIONS, region_of, subregion_name, subregion_of, subregions_of
from gsef_desktop.services.regions import regions_of
from gsef_desktop.storage.queries.members import member_countries

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionRow:
    """An edition.  `participants` are those who came, or else (`expected`) those who are expected; `source` says who counted them."""

    id: str
    number: int | None
    title: str
    time: TimeFrame
    place: Place
    country: str
    """in the reader's language"""
    theme: str
    participants: int | None
    expected: bool
    source: str
    hosts: tuple[str, ...]
    meeting_id: str | None
    status: ActivityStatus
    region: str
    """the title of the smallest region to which its place belongs, empty where that is not known"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionTurn:
    """A region in the order of turns, with the last edition that it hosted."""

    code: str
    title: str
    last: date | None
    number: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPage:
    """A series with its editions, the earliest first.

    `turns` are the regions in the order in which they are due; `agreed`: they follow a rotation that was set.
    """

    series: Series
    title: str
    editions: tuple[EditionRow, ...]
    next_number: int
    turns: tuple[RegionTurn, ...]
    agreed: bool
    partners: tuple[str, ...]

    @property
    def due(self) -> RegionTurn | None:
        """The region whose turn it is."""
        return self.turns[0] if self.turns else None


def find_series(workspace: Workspace, *, series_id: str, language: str = "en", today: date | None = None) -> SeriesPage:
    """What the page of a series shows, with titles in `language` where there are any.  Raises NotFound."""
    with workspace.read() as reader:
        return read_series(reader, series_id, language, today)


def read_series(reader: Reader, series_id: str, language: str, today: date | None = None) -> SeriesPage:
    """The same within a reading that has begun; `today` is the day on which members are counted."""
    series = reader.get(Series, series_id)
    found = editions_of(reader, series_id)
    own = tuple(reader.all(Region, order_by=("rank",)))
    words = load_words(language)
    names = RegionNames(reader, own, words)
    hosts = _hosts(reader, found)
    meetings = {one.activity_id: one.id for one in reader.all(Meeting, activity_id=[one.id for one in found])} if found else {}
    texts = reader.texts("activity", [one.id for one in found], language)
    sources = _sources(reader, [one.id for one in found if not one.participants_source.strip()])
    rows = tuple(
        EditionRow(
            id=one.id, number=one.edition, title=texts.get((one.id, "title")) or one.title, time=one.time, place=one.place,
            country=country_name(one.place.country, language) if one.place.country else "",
            theme=texts.get((one.id, "theme")) or one.theme,
            participants=one.actual_participants if one.actual_participants is not None else one.expected_participants,
            expected=one.actual_participants is None,
            source=one.participants_source.strip() or (sources.get(one.id, "") if one.actual_participants is not None else ""),
            hosts=hosts.get(one.id, ()), meeting_id=meetings.get(one.id), status=one.status,
            region=names.title(names.smallest(one.place.country)) if one.place.country else "",
        )
        for one in found
    )  # fmt: skip
    due = turns(series.rotation, _candidates(reader, series, found, own, today or date.today()), _visits(found, own))
    return SeriesPage(
        series=series, title=reader.texts("series", [series_id], language).get((series_id, "title")) or series.title, editions=rows,
        next_number=next_number(one.edition for one in found), turns=tuple(_turn(each, names) for each in due),
        agreed=bool(series.rotation), partners=_partners_of(reader, series_id),
    )  # fmt: skip


def editions_of(reader: Reader, series_id: str) -> list[Activity]:
    """The editions of a series, the earliest first: by date, those without one by number at the end."""
    found = [one for one in reader.all(Activity, series_id=series_id) if one.repeats_id is None]
    return sorted(found, key=lambda one: (one.time.earliest or date.max, one.edition or 0, one.rank, one.id))


def edition_before(editions: Sequence[Activity], activity: Activity) -> Activity | None:
    """The edition from which another one is copied: that of the next lower number, or else the latest before its date."""
    others = [one for one in editions if one.id != activity.id and one.status is not ActivityStatus.CANCELLED]
    if activity.edition is not None:
        lower = [one for one in others if one.edition is not None and one.edition < activity.edition]
        if lower:
            return max(lower, key=lambda one: one.edition or 0)
    day = activity.time.earliest or date.max
    earlier = [one for one in others if one.time.earliest is not None and one.time.earliest <= day]
    return earlier[-1] if earlier else None


class RegionNames:
    """The titles of regions in the language of a reader."""

    def __init__(self, reader: Reader, own: tuple[Region, ...], words: Words) -> None:
        self._own, self._words = own, words
        texts = reader.texts("region", [one.id for one in own], words.language) if own else {}
        self._titles = {one.id: texts.get((one.id, "title")) or one.title for one in own}

    def title(self, code: str) -> str:
        """What a region is called: one of the United Nations', or of the user's own."""
        if code in REGIONS:
            return self._words(f"region_{code}")
        if code in SUBREGIONS:
            return subregion_name(code, self._words.language)
        return self._titles.get(code, "")

    def smallest(self, country: str | None) -> str:
        """The sub-region of a country."""
        return subregion_of(country) if country else ""

    def code(self, name: str) -> str | None:
        """The region that a typed name means, in any of the four languages; None where it means none."""
        wanted = " ".join(name.split()).casefold()
        own = next((code for code, title in self._titles.items() if title.casefold() == wanted), None)
        own = own or next((one.id for one in self._own if one.title.casefold() == wanted), None)
        if own is not None:
            return own
        for code, english in REGIONS.items():
            if wanted in {code, english.casefold(), *(load_words(each)(f"region_{code}").casefold() for each in ("en", "fr", "es", "ko"))}:
                return code
        return next((code for code, sub in SUBREGIONS.items() if wanted in {code, *(each.casefold() for each in sub.names.values())}), None)

    def choices(self) -> list[str]:
        """The titles of all regions, the user's own first."""
        return [*self._titles.values(), *(self.title(code) for code in REGIONS if code != INTERNATIONAL), *map(self.title, SUBREGIONS)]


def region_names(reader: Reader, language: str) -> RegionNames:
    """The regions in a language."""
    return RegionNames(reader, tuple(reader.all(Region, order_by=("rank",))), load_words(language))


def rotation_text(workspace: Workspace, *, series_id: str, language: str) -> str:
    """The rotation of a series as it is typed: the titles of its regions with commas between."""
    with workspace.read() as reader:
        names = region_names(reader, language)
        return ", ".join(title for code in reader.get(Series, series_id).rotation if (title := names.title(code)))


def find_series_called(workspace: Workspace, *, reference: str) -> str:
    """The id of the series with an id, an acronym or a title.  Raises NotFound."""
    wanted = " ".join(reference.split()).casefold()
    with workspace.read() as reader:
        for one in reader.all(Series, order_by=("title",)):
            if reference == one.id or wanted in (one.title.casefold(), one.acronym.casefold()):
                return one.id
    raise NotFound(message("There is no series called “{name}”.", name=reference), remedy=message("Give its title, its acronym or its id."))


# --- whose turn it is --------------------------------------------------------------------------------------------------


def _visits(editions: Sequence[Activity], own: tuple[Region, ...]) -> list[Visit]:
    """The editions that have a place and were not cancelled."""
    return [
        Visit(day=one.time.earliest, regions=regions_of("", one.place.country, own), number=one.edition)
        for one in editions
        if one.place.country and not one.place.online and one.status is not ActivityStatus.CANCELLED
    ]


def _candidates(
    reader: Reader, series: Series, editions: Sequence[Activity], own: tuple[Region, ...], today: date
) -> tuple[str, ...]:  # fmt: skip
    """The regions that could be due where no rotation was agreed: where members are, and where it has been.

    Of a series of one region these are its sub-regions, else the large regions.
    """
    known = member_countries(reader, today) | {
        one.place.country for one in editions if one.place.country and one.status is not ActivityStatus.CANCELLED
    }  # fmt: skip
    inner = subregions_of(series.region) if series.region in REGIONS else ()
    if inner:
        there = {subregion_of(country) for country in known}
        return tuple(code for code in inner if code in there)
    mine = next((one for one in own if one.id == series.region), None)
    if mine is not None:
        there = {subregion_of(country) for country in known if country in mine.countries}
        return tuple(code for code in SUBREGIONS if code in there)
    there = {region_of(country) for country in known}
    return tuple(code for code in REGIONS if code in there and code != INTERNATIONAL)


def _turn(turn: Turn, names: RegionNames) -> RegionTurn:
    return RegionTurn(code=turn.region, title=names.title(turn.region), last=turn.last, number=turn.number)


# --- who and by whose count --------------------------------------------------------------------------------------------


def _hosts(reader: Reader, editions: Sequence[Activity]) -> dict[str, tuple[str, ...]]:
    """The hosts of each edition by its id: that of its meeting, and its partners who host."""
    ids = [one.id for one in editions]
    if not ids:
        return {}
    partners = reader.all(ActivityPartner, activity_id=ids, role=PartnerRole.HOST, order_by=("rank",))
    meetings = [one for one in reader.all(Meeting, activity_id=ids) if one.host_id]
    wanted = {one.organisation_id for one in partners} | {one.host_id for one in meetings}
    organisations = {one.id: one.name for one in reader.all(Organisation, id=tuple(id for id in wanted if id))} if wanted - {None} else {}
    found: dict[str, list[str]] = defaultdict(list)
    for meeting in meetings:
        found[meeting.activity_id].append(organisations.get(meeting.host_id or "", ""))
    for one in partners:
        found[one.activity_id or ""].append(organisations.get(one.organisation_id or "", "") or one.name)
    return {id: tuple(dict.fromkeys(name for name in names if name)) for id, names in found.items()}


def _partners_of(reader: Reader, series_id: str) -> tuple[str, ...]:
    partners = reader.all(ActivityPartner, series_id=series_id, order_by=("rank",))
    ids = tuple({one.organisation_id for one in partners if one.organisation_id})
    names = {one.id: one.name for one in reader.all(Organisation, id=ids)} if ids else {}
    return tuple(name for one in partners if (name := names.get(one.organisation_id or "", "") or one.name))


def _sources(reader: Reader, ids: Sequence[str]) -> dict[str, str]:
    """The first line of an imported document from which an activity was read: "programme-2019.txt, 213"."""
    links = reader.all(SourceLink, owner_kind="activity", owner_id=list(ids)) if ids else []
    lines = {one.id: one for one in reader.all(SourceLine, id=sorted({link.source_line_id for link in links}))} if links else {}
    names = {one.id: one.file_name for one in reader.all(SourceDocument)} if lines else {}
    found: dict[str, tuple[int, str]] = {}
    for link in links:
        line = lines.get(link.source_line_id)
        if line is not None and (link.owner_id not in found or line.line < found[link.owner_id][0]):
            found[link.owner_id] = (line.line, f"{names.get(line.document_id, '')}, {line.line}")
    return {id: text for id, (_, text) in found.items()}
