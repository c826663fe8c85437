"""What one edition of a series takes over from another: theme, partners, sessions, the skeleton of the agenda, tasks.

Within an edit that the caller has begun.  Nothing that is there already is overwritten.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    AgendaItem,
    Meeting,
    MeetingSession,
    MeetingState,
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
from gsef_desktop.services.meeting_sessions import sessions_of

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
    new = there[0] if there else unit.add(
        Meeting(
            activity_id=target.id, body_id=old.body_id, state=MeetingState.DRAFT, format=old.format, languages=old.languages,
            interpretation=old.interpretation, previous_id=old.id,
        )
    )  # fmt: skip
    sessions = _copy_sessions(unit, source, target, old, new)
    return len(sessions) + _copy_items(unit, old, new, sessions)


def _copy_sessions(unit: Unit, source: Activity, target: Activity, old: Meeting, new: Meeting) -> dict[str, str]:
    """The new session of each old one, by their ids; none where the target's meeting has sessions already."""
    if unit.all(MeetingSession, meeting_id=new.id, limit=1):
        return {}
    sessions = sessions_of(unit, old.id)
    first = source.time.earliest if source.time.has_days else next((one.day for one in sessions if one.day is not None), None)
    begin = target.time.earliest if target.time.has_days else None
    made = {}
    for one in sessions:
        zone = one.zone if target.place.online else target.place.zone
        copy = unit.add(
            replace(one, id=new_id(), meeting_id=new.id, day=_moved(one.day, first, begin), zone=zone, room="", link="", dial_in="")
        )  # fmt: skip
        _copy_texts(unit, MeetingSession, one.id, copy.id, "title")
        made[one.id] = copy.id
    return made


def _moved(day: date | None, first: date | None, begin: date | None) -> date | None:
    if day is None or first is None or begin is None:
        return None
    try:
        return begin + (day - first)
    except OverflowError:
        return None


def _copy_items(unit: Unit, old: Meeting, new: Meeting, sessions: dict[str, str]) -> int:
    """The skeleton of an agenda, where the new meeting has no items."""
    if unit.all(AgendaItem, meeting_id=new.id, limit=1):
        return 0
    items = unit.all(AgendaItem, meeting_id=old.id, order_by=("rank",))
    if not sessions and items:  # the new meeting has sessions of its own: the first goes to the first, and so on
        pairs = zip(sessions_of(unit, old.id), sessions_of(unit, new.id), strict=False)
        sessions = {one.id: other.id for one, other in pairs}
    ids = {item.id: new_id() for item in items}
    copies = [
        AgendaItem(
            id=ids[item.id], meeting_id=new.id, session_id=sessions.get(item.session_id or ""), parent_id=ids.get(item.parent_id or ""),
            rank=item.rank, kind=item.kind, title=item.title, language=item.language, purpose=item.purpose, duration=item.duration,
            confidential=item.confidential, standing=item.standing, consent=item.consent, parallel=item.parallel,
        )
        for item in items
    ]  # fmt: skip
    unit.add_all(copies)
    for item in items:
        _copy_texts(unit, AgendaItem, item.id, ids[item.id], "title")
    return len(items)


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
