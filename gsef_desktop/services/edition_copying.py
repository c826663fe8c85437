"""What one edition of a series takes over from another: theme, partners, sessions, the skeleton of the agenda, tasks.

Within an edit that the caller has begun.  Nothing that is there already is overwritten.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    AgendaItem,
    Meeting,
    MeetingSession,
    PartnerRole,
    Record,
    TargetCountry,
    Task,
    Translation,
    kind_of,
    link_id,
    new_id,
)
from gsef_desktop.domain.time_words import fold
from gsef_desktop.services.adoption import put_adoption_items
from gsef_desktop.services.agenda import copy_items
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.meetings import begin_meeting

if TYPE_CHECKING:
    from datetime import date

    from gsef_desktop.storage.unit import Unit


def copy_edition(unit: Unit, source: Activity, target: Activity) -> int:
    """Fill what `target` does not have yet from `source`; answers how many things were taken over.

    Hosts are left out, and rooms, links and people too: another city, another year.  Sessions keep their distance from the first day; they
    have no day as long as that of the target is not known.  Of agenda items title, purpose, duration and nesting are taken over, of tasks
    those that are counted from the date.
    """
    return (
        _copy_theme(unit, source, target)
        + _copy_partners(unit, source, target)
        + _copy_meeting(unit, source, target)
        + _copy_tasks(unit, source, target)
    )  # fmt: skip


def _copy_theme(unit: Unit, source: Activity, target: Activity) -> int:
    fields: dict[str, object] = {}
    if source.theme.strip() and not target.theme.strip():
        fields["theme"] = source.theme
    if source.expected_text.strip() and not target.expected_text.strip():
        fields["expected_text"] = source.expected_text
    if source.expected_participants is not None and target.expected_participants is None:
        fields["expected_participants"] = source.expected_participants
    if not fields:
        return 0
    unit.update(Activity, target.id, **fields)
    if "theme" in fields:
        if source.language == target.language:
            _copy_texts(unit, Activity, source.id, target.id, "theme")
        return 1
    return 0


def _copy_partners(unit: Unit, source: Activity, target: Activity) -> int:
    there = {(one.organisation_id, fold(one.name), one.role) for one in unit.all(ActivityPartner, activity_id=target.id)}
    made = 0
    for one in unit.all(ActivityPartner, activity_id=source.id, order_by=("rank",)):
        if one.role is not PartnerRole.HOST and (one.organisation_id, fold(one.name), one.role) not in there:
            unit.add(replace(one, id=new_id(), activity_id=target.id, confirmed=False))
            made += 1
    if not unit.all(TargetCountry, activity_id=target.id, limit=1):
        for country in unit.all(TargetCountry, activity_id=source.id):
            unit.add(replace(country, id=new_id(), activity_id=target.id))
    return made


def _copy_meeting(unit: Unit, source: Activity, target: Activity) -> int:
    """Sessions and agenda, where the source has a meeting; what the target's meeting has of either stays as it is."""
    found = unit.all(Meeting, activity_id=source.id, limit=1)
    if not found:
        return 0
    old = found[0]
    there = unit.all(Meeting, activity_id=target.id, limit=1)
    new = there[0] if there else begin_meeting(
        unit, target, body_id=old.body_id, languages=old.languages, format=old.format, interpretation=old.interpretation,
        previous_id=old.id,
    )  # fmt: skip
    made = _copy_sessions(unit, source, target, old, new) + _copy_items(unit, old, new)
    if not there:
        put_adoption_items(unit, new.id)
    return made


def _copy_sessions(unit: Unit, source: Activity, target: Activity, old: Meeting, new: Meeting) -> int:
    """The sessions in their order, where the target's meeting has none."""
    if unit.all(MeetingSession, meeting_id=new.id, limit=1):
        return 0
    sessions = sessions_of(unit, old.id)
    first = source.time.earliest if source.time.has_days else next((one.day for one in sessions if one.day is not None), None)
    begin = target.time.earliest if target.time.has_days else None
    for one, rank in zip(sessions, ranks_after(None, len(sessions)), strict=True):
        zone = one.zone if target.place.online else target.place.zone
        day = _moved(one.day, first, begin)
        copy = unit.add(
            replace(one, id=new_id(), meeting_id=new.id, day=day, zone=zone, room="", link="", dial_in="", rank=rank)
        )  # fmt: skip
        _copy_texts(unit, MeetingSession, one.id, copy.id, "title")
    return len(sessions)


def _moved(day: date | None, first: date | None, begin: date | None) -> date | None:
    if day is None or first is None or begin is None:
        return None
    try:
        return begin + (day - first)
    except OverflowError:
        return None


def _copy_items(unit: Unit, old: Meeting, new: Meeting) -> int:
    """The skeleton of an agenda, where the new meeting has no items: without what was said and who led."""
    if unit.all(AgendaItem, meeting_id=new.id, limit=1):
        return 0
    copies = copy_items(unit, new.id, old.id)
    for id in copies.values():
        unit.update(
            AgendaItem, id, text="", proposed_decision="", lead="", lead_organisation_id=None, lead_seat_id=None
        )  # fmt: skip
    for one in unit.all(Translation, owner_kind=kind_of(AgendaItem), owner_id=list(copies.values())) if copies else []:
        if one.field != "title":
            unit.delete(Translation, one.id)
    return len(copies)


def _copy_tasks(unit: Unit, source: Activity, target: Activity) -> int:
    there = {fold(one.title) for one in unit.all(Task, activity_id=target.id)}
    made = 0
    for one in unit.all(Task, activity_id=source.id, dropped=False, order_by=("rank",)):
        if one.offset_days is not None and fold(one.title) not in there:
            copy = unit.add(replace(one, id=new_id(), activity_id=target.id, done_on=None, owner_id=None, owner=""))
            _copy_texts(unit, Task, one.id, copy.id, "title")
            made += 1
    return made


def _copy_texts(unit: Unit, record: type[Record], old: str, new: str, field: str) -> None:
    kind = kind_of(record)
    for one in unit.all(Translation, owner_kind=kind, owner_id=old, field=field):
        id = link_id(kind, new, field, one.language)
        if unit.find(Translation, id) is None:
            unit.add(replace(one, id=id, owner_id=new))
