"""Everything that the inspector shows of an activity, read at once."""

from __future__ import annotations

from dataclasses import dataclass

from gsef_desktop.domain.calendar_row import LineInfo
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    ActivityPlan,
    Detail,
    Meeting,
    Organisation,
    PartnerRole,
    Person,
    Programme,
    ProgrammeLine,
    Series,
    SourceDocument,
    SourceLine,
    SourceLink,
    TargetCountry,
    Translation,
    link_id,
)
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.listing_values import SourceEntry
from gsef_desktop.services.officers import officer_ids
from gsef_desktop.storage.queries.activities import names_of_people
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

_MOST_PEOPLE = 500
"""How many people are offered for choice at most."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A record to choose: its id and its name."""

    id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class PartnerInfo:
    """A partner of an activity; `id` is that of the link."""

    id: str
    name: str
    role: PartnerRole
    confirmed: bool
    organisation_id: str | None


@dataclass(frozen=True, kw_only=True)
class EditionInfo:
    """Another edition of the same series."""

    id: str
    edition: int | None
    activity: Activity


@dataclass(frozen=True, kw_only=True)
class SourceInfo:
    """A line of an imported document, with the headings above it."""

    section: str
    entry: SourceEntry


@dataclass(frozen=True, kw_only=True)
class ActivityDetails:
    """An activity with what belongs to it and what can be chosen for it."""

    activity: Activity
    titles: dict[str, str]
    year: int | None
    """the year of its programme, the context in which a typed date without a year is read"""
    lines: tuple[LineInfo, ...]
    series: tuple[Choice, ...]
    people: tuple[Choice, ...]
    partners: tuple[PartnerInfo, ...]
    editions: tuple[EditionInfo, ...]
    """other editions of its series, the newest first"""
    countries: tuple[TargetCountry, ...]
    details: tuple[Detail, ...]
    sources: tuple[SourceInfo, ...]
    meeting_id: str | None
    plan: ActivityPlan | None
    """date and place as they were planned, where they were kept"""
    asked: str
    """whom to ask about the date: a name, or words"""


def activity_details(workspace: Workspace, *, activity_id: str, like: ActivityDetails | None = None) -> ActivityDetails:
    """Read an activity for its inspector.  Raises NotFound.

    What can be chosen (lines, series, people) is taken from `like` instead, an earlier answer since which none of it has changed.
    """
    with workspace.read() as reader:
        activity = reader.get(Activity, activity_id)
        if like is not None and not _offers(like, activity):
            like = None
        programme = reader.find(Programme, activity.programme_id)
        meetings = reader.all(Meeting, activity_id=activity_id, limit=1)
        return ActivityDetails(
            activity=activity,
            titles=_titles(reader, activity),
            year=programme.year if programme is not None else activity.time.earliest.year if activity.time.earliest else None,
            lines=like.lines if like else _lines(reader, activity),
            series=like.series if like else tuple(Choice(id=one.id, name=one.title) for one in reader.all(Series, order_by=("title",))),
            people=like.people if like else _people(reader, activity),
            partners=_partners(reader, activity_id),
            editions=_editions(reader, activity),
            countries=tuple(reader.all(TargetCountry, activity_id=activity_id, order_by=("rank",))),
            details=tuple(reader.all(Detail, owner_kind="activity", owner_id=activity_id, order_by=("rank",))),
            sources=sources_of(reader, "activity", activity_id),
            meeting_id=meetings[0].id if meetings else None,
            plan=reader.find(ActivityPlan, link_id("plan", activity_id)),
            asked=_asked(reader, activity),
        )


def _offers(details: ActivityDetails, activity: Activity) -> bool:
    """Whether an earlier answer has the choices for an activity as it is now."""
    before = details.activity
    return (before.programme_id, before.responsible_id) == (activity.programme_id, activity.responsible_id)


def sources_of(reader: Reader, kind: str, record_id: str) -> tuple[SourceInfo, ...]:
    """The lines of imported documents that a record was read from, in their order."""
    links = reader.all(SourceLink, owner_kind=kind, owner_id=record_id)
    lines = reader.all(SourceLine, id=sorted({link.source_line_id for link in links}), order_by=("line",)) if links else []
    names = {one.id: one.file_name for one in reader.all(SourceDocument)} if lines else {}
    return tuple(
        SourceInfo(section=one.section, entry=SourceEntry(document=names.get(one.document_id, ""), line=one.line, text=one.text))
        for one in lines
    )


def _asked(reader: Reader, activity: Activity) -> str:
    person = reader.find(Person, activity.ask_id)
    return person_name(person) if person is not None else activity.ask_text


def _titles(reader: Reader, activity: Activity) -> dict[str, str]:
    titles = {activity.language: activity.title}
    for one in reader.all(Translation, owner_kind="activity", owner_id=activity.id, field="title"):
        titles[one.language] = one.text
    return titles


def _lines(reader: Reader, activity: Activity) -> tuple[LineInfo, ...]:
    """The lines of the activity's programme; those of every programme where it has none."""
    if activity.programme_id is None:
        found = reader.all(ProgrammeLine, order_by=("number",))
    else:
        found = reader.all(ProgrammeLine, order_by=("number",), programme_id=activity.programme_id)
    return tuple(LineInfo(one.id, one.number, one.short_title or one.title) for one in found)


def _people(reader: Reader, activity: Activity) -> tuple[Choice, ...]:
    """The officers of the secretariat and whoever is responsible now; everybody in a file that names no officer."""
    found = names_of_people(reader, ids=officer_ids(reader), limit=_MOST_PEOPLE)
    if activity.responsible_id and all(id != activity.responsible_id for id, _ in found):
        found += names_of_people(reader, ids=[activity.responsible_id], limit=1)
    return tuple(Choice(id=id, name=name) for id, name in found)


def _partners(reader: Reader, activity_id: str) -> tuple[PartnerInfo, ...]:
    found = reader.all(ActivityPartner, activity_id=activity_id, order_by=("rank",))
    ids = [one.organisation_id for one in found if one.organisation_id]
    names = {one.id: one.name for one in reader.all(Organisation, id=ids)} if ids else {}
    return tuple(
        PartnerInfo(
            id=one.id,
            name=one.name or names.get(one.organisation_id or "", ""),
            role=one.role,
            confirmed=one.confirmed,
            organisation_id=one.organisation_id,
        )
        for one in found
    )


def _editions(reader: Reader, activity: Activity) -> tuple[EditionInfo, ...]:
    if activity.series_id is None:
        return ()
    found = [one for one in reader.all(Activity, series_id=activity.series_id, order_by=("-edition",)) if one.id != activity.id]
    return tuple(EditionInfo(id=one.id, edition=one.edition, activity=one) for one in found)
