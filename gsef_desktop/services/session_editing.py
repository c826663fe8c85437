"""Sessions: what a user does to them beyond setting their fields, and what is wrong with them.

`gsef_desktop.services.meetings` adds sessions and sets their fields.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from itertools import pairwise
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import rank_between, ranks_after
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    Meeting,
    MeetingSession,
    Translation,
    kind_of,
    link_id,
    new_id,
)
from gsef_desktop.domain.session_problems import SessionProblem, session_problems, shifted_day, span_of_days
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.series_keeping import update_following
from gsef_desktop.services.translating import set_translation
from gsef_desktop.services.windows import retimed

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace

_PAUSE = 60
"""Minutes between the last session of a day and one that is added after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDetails:
    """A session with its titles by language, what is wrong with it, how many items stand in it, and its place among the sessions."""

    session: MeetingSession
    titles: dict[str, str]
    problems: tuple[SessionProblem, ...]
    others: dict[str, MeetingSession]
    """the other sessions of the meeting, by their ids"""
    items: int
    number: int
    """from 1, in the order of the meeting"""


def find_session(workspace: Workspace, *, session_id: str) -> SessionDetails:
    """What the panel of a session shows.  Raises NotFound."""
    with workspace.read() as reader:
        session = reader.get(MeetingSession, session_id)
        meeting = reader.get(Meeting, session.meeting_id)
        sessions = sessions_of(reader, meeting.id)
        titles = {session.language: session.title} if session.title else {}
        for one in reader.all(Translation, owner_kind=kind_of(MeetingSession), owner_id=session_id, field="title"):
            titles.setdefault(one.language, one.text)
        problems = problems_of(sessions, reader.get(Activity, meeting.activity_id))
        items = reader.count(AgendaItem, meeting_id=meeting.id, session_id=session_id)
    ids = [one.id for one in sessions]
    return SessionDetails(
        session=session, titles=titles, problems=tuple(one for one in problems if one.session_id == session_id),
        others={one.id: one for one in sessions if one.id != session_id}, items=items, number=ids.index(session_id) + 1,
    )  # fmt: skip


def problems_of(sessions: Sequence[MeetingSession], activity: Activity) -> tuple[SessionProblem, ...]:
    """What is wrong with the sessions of a meeting, whose days are those of its activity."""
    frame = activity.time
    days = (frame.earliest, frame.latest) if frame.is_known else (None, None)
    return session_problems(sessions, zone=frame.zone or activity.place.zone, first=days[0], last=days[1])


# --- changing ----------------------------------------------------------------------------------------------------------


def set_session_title(workspace: Workspace, *, session_id: str, language: str, title: str) -> Changes:
    """Set the title in a language (ISO 639-1).  The first one that is given is the original; the original of several cannot be emptied,
    another one takes its place.  Quick edits of one title are one step."""
    title = " ".join(title.split())
    with workspace.edit(message("Change the title of a session"), merge_key=f"meeting_session:{session_id}:title:{language}") as unit:
        session = unit.get(MeetingSession, session_id)
        if not session.title and title:
            unit.update(MeetingSession, session_id, title=title, language=language)
            set_translation(unit, record=MeetingSession, record_id=session_id, field="title", language=language, text="")
        elif language != session.language:
            set_translation(unit, record=MeetingSession, record_id=session_id, field="title", language=language, text=title)
        else:
            heir = None if title else _first_translation(unit, session_id)
            if heir is not None:
                unit.update(MeetingSession, session_id, title=heir.text, language=heir.language)
                unit.delete(Translation, heir.id)
            else:
                unit.update(MeetingSession, session_id, title=title)
    return unit.changes


def set_session_zone(workspace: Workspace, *, session_id: str, text: str) -> Changes:
    """Set the clocks by which a session is kept: a city, a country that is one zone, or the IANA name; an empty text takes it away.

    Raises Invalid where no zone is found.
    """
    zone = zone_named(text)
    with workspace.edit(message("Change the time zone of a session")) as unit:
        before = sessions_of(unit, unit.get(MeetingSession, session_id).meeting_id)
        follow_hours(unit, before, unit.update(MeetingSession, session_id, zone=zone))
    return unit.changes


def zone_named(text: str) -> str | None:
    """The IANA zone that a text means, None for an empty one.  Raises Invalid where it means none."""
    from gsef_desktop.reference.countries import country_zones
    from gsef_desktop.reference.places import recognise_place
    from gsef_desktop.reference.zones import is_zone, zone_city, zones

    text = " ".join(text.split())
    if not text:
        return None
    name = text.replace(" ", "_")
    exact = next((zone for zone in zones() if zone.casefold() == name.casefold()), None)
    if exact is not None or ("/" in name and is_zone(name)):
        return exact or name
    place = recognise_place(text)
    if place.zone is not None and is_zone(place.zone):
        return place.zone
    if place.country is not None and not place.city and len(country_zones(place.country)) == 1:
        return country_zones(place.country)[0]
    named = [zone for zone in zones() if zone_city(zone).casefold() == text.casefold()]
    if len(named) == 1:
        return named[0]
    raise Invalid(
        message("No time zone is known for “{text}”", text=text),
        meaning=message("Nothing was changed."),
        remedy=message("Type a city, with its country where several bear the name, or a zone such as Europe/Madrid"),
    )


def duplicate_session(workspace: Workspace, *, session_id: str) -> MeetingSession:
    """Copy a session, without its items, to the next day on which the meeting has none at these hours; one without a day beside itself."""
    with workspace.edit(message("Duplicate session")) as unit:
        session = unit.get(MeetingSession, session_id)
        sessions = sessions_of(unit, session.meeting_id)
        day = session.day
        while day is not None and any((other.day, other.start, other.room) == (day, session.start, session.room) for other in sessions):
            day = shifted_day(day, 1)
        rank = rank_between(max(other.rank for other in sessions), None)
        copy = unit.add(replace(session, id=new_id(), day=day, rank=rank))
        kind = kind_of(MeetingSession)
        for one in unit.all(Translation, owner_kind=kind, owner_id=session_id):
            unit.add(replace(one, id=link_id(kind, copy.id, one.field, one.language), owner_id=copy.id))
    return copy


def add_session_after(workspace: Workspace, *, session_id: str) -> MeetingSession:
    """Add a session later on the same day, in the same place: an hour after the end of the last one of that day, as long as this one.

    It has no hours where they would run past midnight, or where this one has none.
    """
    with workspace.edit(message("Add session")) as unit:
        session = unit.get(MeetingSession, session_id)
        sessions = sessions_of(unit, session.meeting_id)
        ends = [one.end for one in sessions if one.day == session.day and one.end is not None]
        hours = _hours_after(session, max(ends, default=None))
        rank = rank_between(max(other.rank for other in sessions), None)
        made = replace(session, id=new_id(), title="", rank=rank, start=hours[0], end=hours[1])
        return unit.add(made)


def _hours_after(session: MeetingSession, end: time | None) -> tuple[time | None, time | None]:
    if session.start is None or session.end is None or end is None or session.end <= session.start:
        return None, None
    length = _minute(session.end) - _minute(session.start)
    begins = _minute(end) + _PAUSE
    if begins + length >= 24 * 60:
        return None, None
    return time(begins // 60, begins % 60), time((begins + length) // 60, (begins + length) % 60)


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def move_session(workspace: Workspace, *, session_id: str, days: int) -> Changes:
    """Move a session, with its items, by so many days (back, where negative).  One without a day stays as it is."""
    with workspace.edit(message("Move session")) as unit:
        session = unit.get(MeetingSession, session_id)
        day = shifted_day(session.day, days) if session.day is not None else None
        if day is not None:
            unit.update(MeetingSession, session_id, day=day)
    return unit.changes


def fit_dates_to_sessions(workspace: Workspace, *, meeting_id: str) -> Changes:
    """Let the meeting take place on the days from its first to its last session.  Raises Invalid where no session has a day."""
    with workspace.edit(message("Fit the dates of the meeting to its sessions")) as unit:
        sessions = sessions_of(unit, meeting_id)
        days = span_of_days(sessions)
        if days is None:
            raise Invalid(message("No session of the meeting has a day"), meaning=message("Nothing was changed."))
        activity = unit.get(Activity, unit.get(Meeting, meeting_id).activity_id)
        frame = activity.time.on_days(*days)
        if frame.start_time is not None:
            frame = replace(frame, start_time=sessions[0].start or frame.start_time)
            timed = [one for one in sessions if one.day == days[1] and one.end is not None]
            frame = replace(frame, end_time=timed[-1].end if timed else frame.end_time)
        update_following(unit, activity.id, **retimed(activity, frame))
        for session in sessions:  # they are what the dates were fitted to
            unit.update(MeetingSession, session.id, day=session.day, start=session.start, end=session.end, zone=session.zone)
    return unit.changes


def delete_session(workspace: Workspace, *, session_id: str, with_items: bool = False) -> Changes:
    """Delete a session.  Its items go to the end of the session before it, or else to the beginning of the one after it.

    `with_items`: they are deleted too, with everything that stands under them.  Undo brings everything back.
    """
    with workspace.edit(message("Delete session with its items") if with_items else message("Delete session")) as unit:
        session = unit.get(MeetingSession, session_id)
        if with_items:
            for item in unit.all(AgendaItem, meeting_id=session.meeting_id, session_id=session_id):
                if unit.find(AgendaItem, item.id) is not None:
                    delete_with_dependents(unit, AgendaItem, item.id)
        else:
            _hand_over(unit, session)
        delete_with_dependents(unit, MeetingSession, session_id)
    return unit.changes


def heir_of(sessions: Sequence[MeetingSession], session_id: str) -> MeetingSession | None:
    """The session to which the items of another one go when it is deleted: the one before it, or else the one after it."""
    place = next(number for number, one in enumerate(sessions) if one.id == session_id)
    return sessions[place - 1] if place else sessions[1] if len(sessions) > 1 else None


def _hand_over(unit: Unit, session: MeetingSession) -> None:
    """Give the items of a session to its heir, so that they keep their order, before or after those that are there."""
    sessions = sessions_of(unit, session.meeting_id)
    heir = heir_of(sessions, session.id)
    places = {one.id: number for number, one in enumerate(sessions)}
    both = [
        item
        for item in unit.all(AgendaItem, meeting_id=session.meeting_id)
        if item.session_id == session.id or (heir is not None and item.session_id == heir.id)
    ]
    both.sort(key=lambda item: (places[item.session_id or ""], item.rank, item.id))
    for parent in dict.fromkeys(item.parent_id for item in both):
        siblings = [item for item in both if item.parent_id == parent]
        ranks = [item.rank for item in siblings]
        if any(one >= other for one, other in pairwise(ranks)):
            ranks = ranks_after(None, len(siblings))
        for item, rank in zip(siblings, ranks, strict=True):
            unit.update(AgendaItem, item.id, session_id=heir.id if heir is not None else None, rank=rank)


def _first_translation(reader: Reader, session_id: str) -> Translation | None:
    found = reader.all(Translation, owner_kind=kind_of(MeetingSession), owner_id=session_id, field="title", order_by=("language",))
    return next((one for one in found if one.text), None)


# --- the activity follows ----------------------------------------------------------------------------------------------


def follow_hours(unit: Unit, before: Sequence[MeetingSession], changed: MeetingSession) -> None:
    """After the hours of a session were changed, let those of the activity follow where they were the same.

    `before` are the sessions of the meeting as they were.
    """
    old = next(session for session in before if session.id == changed.id)
    if (old.start, old.end, old.zone) == (changed.start, changed.end, changed.zone):
        return
    activity = unit.get(Activity, unit.get(Meeting, changed.meeting_id).activity_id)
    frame = activity.time
    if frame.start_time is None:
        return
    start: time | None = frame.start_time
    end = frame.end_time
    if before[0].id == changed.id and old.start == frame.start_time:
        start = changed.start or start
    if before[-1].id == changed.id and old.end == frame.end_time:
        end = changed.end
    zone = changed.zone if len(before) == 1 and old.zone == frame.zone else frame.zone
    if (start, end, zone) != (frame.start_time, frame.end_time, frame.zone):
        update_following(unit, activity.id, time=replace(frame, start_time=start, end_time=end, zone=zone, text=""))
