"""Meetings: what a user can do with a meeting and its sessions.

A meeting is an activity that has an agenda; its title, days and place are the activity's, so that programme, calendar and agenda
cannot contradict each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.ranks import rank_between, ranks_after
from gsef_desktop.domain.records import (
    Activity,
    ActivityKind,
    Body,
    Meeting,
    MeetingFormat,
    MeetingSession,
    MeetingState,
    Paper,
    Participation,
    Programme,
)
from gsef_desktop.domain.time_frame import UNKNOWN_TIME, TimeFrame
from gsef_desktop.services.adoption import put_adoption_items
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.series_keeping import update_following
from gsef_desktop.services.session_editing import delete_session, follow_hours
from gsef_desktop.services.symbols import check_free, follow_meeting_symbol, next_meeting, scheme_symbol
from gsef_desktop.services.windows import retimed
from gsef_desktop.storage.queries.meetings import MeetingRow, list_meeting_rows, meetings_with_items
from gsef_desktop.storage.queries.symbols import symbols_of_meetings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace

DEFAULT_HOURS = (time(9, 30), time(12, 30))
"""The hours of a new session where neither the activity nor an earlier session says any; shown at once and editable."""

__all__ = [
    "Candidate", "MeetingPage", "MeetingRow", "add_session", "check_not_closed", "check_not_issued", "delete_meeting",
    "delete_session", "find_meeting", "last_meeting_of", "list_candidates", "list_meetings", "make_meeting", "set_body", "set_format",
    "set_languages", "set_number", "set_place", "set_state", "set_symbol", "set_time", "set_title", "update_session",
]  # fmt: skip

_MOST_SESSIONS = 31
_OF_SESSION = frozenset({"day", "start", "end", "zone", "room", "link", "format", "dial_in", "interpretation"})


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPage:
    """One meeting with what its page shows at the top, and its sessions in order."""

    meeting: Meeting
    activity: Activity
    body: Body | None
    sessions: tuple[MeetingSession, ...]
    participants: int
    papers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An activity that could get an agenda: it stands in the year and has no meeting yet."""

    activity_id: str
    title: str
    time: TimeFrame
    place: Place


def find_meeting(workspace: Workspace, *, meeting_id: str) -> MeetingPage:
    """What the page of a meeting shows.  Raises NotFound."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        return MeetingPage(
            meeting=meeting,
            activity=reader.get(Activity, meeting.activity_id),
            body=reader.find(Body, meeting.body_id),
            sessions=sessions_of(reader, meeting_id),
            participants=reader.count(Participation, meeting_id=meeting_id),
            papers=reader.count(Paper, meeting_id=meeting_id),
        )


def list_meetings(workspace: Workspace, *, year: int) -> list[MeetingRow]:
    """The meetings of a year by date, with those of its programme whose day is not known at the end."""
    with workspace.read() as reader:
        return list_meeting_rows(reader, first=date(year, 1, 1), last=date(year, 12, 31), programme_year=year)


def list_candidates(workspace: Workspace, *, year: int) -> list[Candidate]:
    """The activities of a year that have no meeting yet, by date: what a new meeting can be made of."""
    with workspace.read() as reader:
        programmes = [programme.id for programme in reader.all(Programme, year=year)]
        taken = {meeting.activity_id for meeting in reader.all(Meeting)}
        activities = reader.all(Activity, programme_id=programmes, order_by=("time.earliest", "rank"))
        return [
            Candidate(activity_id=activity.id, title=activity.title, time=activity.time, place=activity.place)
            for activity in activities
            if activity.id not in taken and activity.kind in (ActivityKind.EVENT, ActivityKind.CALL, ActivityKind.ATTENDED)
        ]


def make_meeting(
    workspace: Workspace,
    *,
    activity_id: str | None = None,
    title: str = "",
    language: str = "en",
    year: int | None = None,
    time_frame: TimeFrame = UNKNOWN_TIME,
    place: Place = NO_PLACE,
    body_id: str | None = None,
    languages: Sequence[str] = (),
) -> Meeting:
    """Give an activity an agenda, or make a new activity called `title` (in the programme of `year`) that has one.

    Every known day of it becomes a session.  Number, symbol and languages follow the body's other meetings.  Where minutes of these wait
    for their adoption, it gets an item for that.
    Raises Invalid without a title.
    """
    if activity_id is None and not title.strip():
        raise Invalid(message("A meeting needs a title"), remedy=message("Type a title, or choose an activity of the programme"))
    with workspace.edit(message("New meeting")) as unit:
        if activity_id is None:
            activity = unit.add(new_activity(unit, title.strip(), language, year, time_frame, place))
        else:
            activity = unit.get(Activity, activity_id)
        meeting = begin_meeting(unit, activity, body_id=body_id, languages=languages)
        unit.add_all(sessions_for(activity, meeting))
        put_adoption_items(unit, meeting.id)
    return meeting


def begin_meeting(unit: Unit, activity: Activity, *, body_id: str | None, languages: Sequence[str] = (), **fields: Any) -> Meeting:
    """Within an edit, give an activity a meeting without sessions; what `fields` do not say follows from the body's other meetings."""
    first = activity.time.earliest
    last_meeting = _last_of_body(unit, body_id, before=first)
    number = next_meeting(unit, body_id=body_id, year=first.year) if body_id and first else None
    made = Meeting(
        activity_id=activity.id,
        body_id=body_id,
        number=number,
        symbol=_suggest_symbol(unit, body_id, last_meeting, first.year if first else None, number),
        format=_format_for(activity),
        languages=tuple(languages) or (last_meeting.languages if last_meeting else ()) or (activity.language,),
        previous_id=last_meeting.id if last_meeting and _is_before(unit, last_meeting, first) else None,
    )
    return unit.add(replace(made, **fields))


def delete_meeting(workspace: Workspace, *, meeting_id: str) -> Changes:
    """Delete a meeting with everything that belongs to it.  Its activity stays in the programme.  Raises Invalid for a closed one."""
    with workspace.edit(message("Delete meeting")) as unit:
        check_not_closed(unit.get(Meeting, meeting_id))
        delete_with_dependents(unit, Meeting, meeting_id)
    return unit.changes


def set_symbol(workspace: Workspace, *, meeting_id: str, symbol: str) -> Changes:
    """Set the document symbol, such as GSEF/SC/2019/3; an empty text takes it away.

    Papers follow, and decisions while the minutes are in draft.  Raises Invalid once the meeting is issued, and where another meeting has
    or had that symbol.
    """
    from gsef_desktop.services.decisions import follow_symbol

    with workspace.edit(message("Change symbol to {symbol}", symbol=symbol.strip())) as unit:
        before = unit.get(Meeting, meeting_id)
        if symbol.strip() != before.symbol:
            check_not_issued(before)
            check_free(unit, symbol.strip(), meeting_id=meeting_id)
        unit.update(Meeting, meeting_id, symbol=symbol.strip())
        follow_meeting_symbol(unit, meeting_id, before.symbol)
        follow_symbol(unit, meeting_id)
    return unit.changes


def set_format(workspace: Workspace, *, meeting_id: str, meeting_format: MeetingFormat) -> Changes:
    """Set whether people meet in a room, online or both."""
    with workspace.edit(message("Change meeting format")) as unit:
        unit.update(Meeting, meeting_id, format=meeting_format)
    return unit.changes


def set_languages(workspace: Workspace, *, meeting_id: str, languages: Sequence[str]) -> Changes:
    """Set the working languages (ISO 639-1), in which item titles and papers are expected."""
    with workspace.edit(message("Change working languages")) as unit:
        unit.update(Meeting, meeting_id, languages=tuple(dict.fromkeys(languages)))
    return unit.changes


def set_number(workspace: Workspace, *, meeting_id: str, number: int | None) -> Changes:
    """Set the ordinal of the meeting within its body and year, from 1; None takes it away.  Raises Invalid below 1 or once it is issued."""
    if number is not None and number < 1:
        raise Invalid(message("A meeting's number begins with 1"))
    with workspace.edit(message("Change meeting number")) as unit:
        check_not_issued(unit.get(Meeting, meeting_id))
        unit.update(Meeting, meeting_id, number=number)
    return unit.changes


def set_body(workspace: Workspace, *, meeting_id: str, body_id: str | None) -> Changes:
    """Set which body meets; one without number and symbol gets those that come next.  Raises Invalid once the meeting is issued."""
    with workspace.edit(message("Change body of the meeting")) as unit:
        check_not_issued(unit.get(Meeting, meeting_id))
        _number(unit, unit.update(Meeting, meeting_id, body_id=body_id))
    return unit.changes


def set_state(workspace: Workspace, *, meeting_id: str, state: MeetingState) -> Changes:
    """Set how far the meeting has come, as one of the steps of `gsef_desktop.services.meeting_states`, without saying why."""
    from gsef_desktop.services.meeting_states import go_to_state

    return go_to_state(workspace, meeting_id=meeting_id, state=state)


def set_title(workspace: Workspace, *, meeting_id: str, title: str) -> Changes:
    """Rename the meeting, which is to rename its activity.  Raises Invalid for an empty title, or where the meeting is closed."""
    if not title.strip():
        raise Invalid(message("A meeting needs a title"))
    with workspace.edit(message("Rename meeting")) as unit:
        meeting = unit.get(Meeting, meeting_id)
        check_not_closed(meeting)
        update_following(unit, meeting.activity_id, title=title.strip())
    return unit.changes


def set_time(workspace: Workspace, *, meeting_id: str, time_frame: TimeFrame) -> Changes:
    """Move the meeting: the activity's time changes, its sessions move by as many days, and new days get sessions.

    A session that falls outside the new days stays: its items are not thrown away with it.  A meeting of a body that has no number and
    symbol gets those that come next in its year.
    """
    with workspace.edit(message("Change dates of the meeting")) as unit:
        meeting = unit.get(Meeting, meeting_id)
        check_not_closed(meeting)
        before = unit.get(Activity, meeting.activity_id)
        after = update_following(unit, before.id, **retimed(before, time_frame))
        sessions = sessions_of(unit, meeting_id)
        taken = {session.day for session in sessions}
        model = sessions[-1] if sessions else None
        low = max((session.rank for session in sessions), default=None)
        for new in sessions_for(after, meeting, after_rank=low):
            if new.day not in taken:
                unit.add(replace(new, start=model.start, end=model.end, zone=model.zone) if model else new)
        _number(unit, meeting)
    return unit.changes


def set_place(workspace: Workspace, *, meeting_id: str, place: Place) -> Changes:
    """Move the meeting to another place; its sessions follow into the zone of that place."""
    with workspace.edit(message("Change place of the meeting")) as unit:
        meeting = unit.get(Meeting, meeting_id)
        check_not_closed(meeting)
        before = unit.get(Activity, meeting.activity_id)
        update_following(unit, before.id, place=place)
        if place.zone:
            for session in unit.all(MeetingSession, meeting_id=meeting_id):
                if session.zone in (None, before.place.zone):
                    unit.update(MeetingSession, session.id, zone=place.zone)
    return unit.changes


def add_session(
    workspace: Workspace, *, meeting_id: str, day: date | None = None, start: time | None = None, end: time | None = None
) -> MeetingSession:
    """Add a session; without a day it is the one after the last, at the last session's hours."""
    _check_hours(start, end)
    with workspace.edit(message("Add session")) as unit:
        unit.get(Meeting, meeting_id)
        sessions = sessions_of(unit, meeting_id)
        last = sessions[-1] if sessions else None
        if day is None:
            day = (
                last.day + timedelta(days=1)
                if last and last.day
                else unit.get(Activity, unit.get(Meeting, meeting_id).activity_id).time.earliest
            )
        usual = (last.start, last.end) if last and last.start else DEFAULT_HOURS
        session = MeetingSession(
            meeting_id=meeting_id,
            day=day,
            start=start or usual[0],
            end=end or (usual[1] if start is None else None),
            zone=last.zone if last else unit.get(Activity, unit.get(Meeting, meeting_id).activity_id).place.zone,
            rank=rank_between(max((other.rank for other in sessions), default=None), None),
        )
        unit.add(session)
    return session


def update_session(workspace: Workspace, *, session_id: str, **fields: object) -> Changes:
    """Change fields of a session, named as in `MeetingSession`; of its languages, `set_session_title` changes the titles.

    Where its hours were those of the activity, these follow.  Raises Invalid where the end is not after the start.
    """
    if not fields.keys() <= _OF_SESSION:
        raise TypeError(f"a session has no {sorted(fields.keys() - _OF_SESSION)}")
    with workspace.edit(message("Change session")) as unit:
        before = sessions_of(unit, unit.get(MeetingSession, session_id).meeting_id)
        session = unit.update(MeetingSession, session_id, **fields)
        _check_hours(session.start, session.end)
        follow_hours(unit, before, session)
    return unit.changes


def _check_hours(start: time | None, end: time | None) -> None:
    if start is not None and end is not None and end <= start:
        raise Invalid(
            message(
                "The session would end at {end}, before it begins at {start}", end=end.strftime("%H:%M"), start=start.strftime("%H:%M")
            ),
            remedy=message("Type an end after the start, or make two sessions where a meeting runs past midnight"),
        )


def new_activity(unit: Unit, title: str, language: str, year: int | None, time_frame: TimeFrame, place: Place) -> Activity:
    """A new activity at the end of the programme of a year; not yet in the file."""
    programmes = unit.all(Programme, year=year) if year is not None else []
    programme = programmes[0] if programmes else None
    low = max((activity.rank for activity in unit.all(Activity, programme_id=programme.id)), default=None) if programme else None
    return Activity(
        programme_id=programme.id if programme else None,
        title=title,
        language=language,
        kind=ActivityKind.CALL if place.online else ActivityKind.EVENT,
        time=time_frame,
        place=place,
        rank=rank_between(low, None),
    )


def _format_for(activity: Activity) -> MeetingFormat:
    online = activity.place.online or activity.kind is ActivityKind.CALL
    if online and activity.place.city:
        return MeetingFormat.HYBRID
    return MeetingFormat.ONLINE if online else MeetingFormat.IN_PERSON


def sessions_for(activity: Activity, meeting: Meeting, *, after_rank: str | None = None) -> list[MeetingSession]:
    """A session for each known day of an activity; a first one without a day where the days are not known."""
    frame = activity.time
    hours = (frame.start_time, frame.end_time) if frame.start_time else DEFAULT_HOURS
    days: list[date | None] = [None]
    if frame.has_days and frame.earliest is not None and frame.days <= _MOST_SESSIONS:
        days = [frame.earliest + timedelta(days=offset) for offset in range(frame.days)]
    zone = frame.zone or activity.place.zone
    ranks = ranks_after(after_rank, len(days))
    return [
        MeetingSession(meeting_id=meeting.id, day=day, start=hours[0], end=hours[1], zone=zone, rank=rank)
        for day, rank in zip(days, ranks, strict=True)
    ]


def last_meeting_of(reader: Reader, meeting: Meeting) -> Meeting | None:
    """The meeting whose agenda "From last meeting" copies: the newest earlier one of the same body that has items, or of any body."""
    own = reader.get(Activity, meeting.activity_id).time.earliest
    same = meetings_with_items(reader, body_id=meeting.body_id, except_id=meeting.id) if meeting.body_id else []
    found = same or meetings_with_items(reader, body_id=None, except_id=meeting.id)
    earlier = [(first, id) for id, first in found if own is None or first <= own.isoformat()] or [(first, id) for id, first in found]
    return reader.get(Meeting, max(earlier)[1]) if earlier else None


def _last_of_body(reader: Reader, body_id: str | None, *, before: date | None, besides: str = "") -> Meeting | None:
    if body_id is None:
        return None
    others = [other for other in reader.all(Meeting, body_id=body_id) if other.id != besides]
    dated = [(reader.get(Activity, other.activity_id).time.earliest or date.min, other) for other in others]
    earlier = [(day, other) for day, other in dated if before is None or day <= before] or dated
    return max(earlier, key=lambda pair: (pair[0], pair[1].id))[1] if earlier else None


def _is_before(reader: Reader, meeting: Meeting, day: date | None) -> bool:
    first = reader.get(Activity, meeting.activity_id).time.earliest
    return first is not None and (day is None or first <= day)


def _number(unit: Unit, meeting: Meeting) -> None:
    """Give a meeting the next number of its body, and the symbol, where it has neither and its year is known."""
    first = unit.get(Activity, meeting.activity_id).time.earliest
    if meeting.body_id is None or first is None or meeting.number is not None or meeting.symbol:
        return
    number = next_meeting(unit, body_id=meeting.body_id, year=first.year)
    last = _last_of_body(unit, meeting.body_id, before=first, besides=meeting.id)
    symbol = _suggest_symbol(unit, meeting.body_id, last, first.year, number)
    unit.update(Meeting, meeting.id, number=number, symbol=symbol)


def check_not_issued(meeting: Meeting) -> None:
    """Raises Invalid once a meeting is issued: its number and symbol stand in print."""
    if meeting.state is not MeetingState.DRAFT:
        raise Invalid(
            message("The meeting was issued: its number, body and symbol stand."), meaning=message("Nothing was changed."),
            remedy=message("Take the meeting back to a draft first; that this was done, and why, is kept with it."),
        )  # fmt: skip


def check_not_closed(meeting: Meeting) -> None:
    """Raises Invalid for a closed meeting."""
    if meeting.state is MeetingState.CLOSED:
        raise Invalid(
            message("The meeting {meeting} is closed.", meeting=meeting.symbol or "–"), meaning=message("Nothing was changed."),
            remedy=message("Reopen it to change it; that it was reopened, and why, is kept with it."),
        )  # fmt: skip


def _suggest_symbol(reader: Reader, body_id: str | None, last: Meeting | None, year: int | None, number: int | None) -> str:
    """A symbol by the scheme of the body, else on the pattern of its last one (its year and its final number replaced), else of acronym,
    year and number; empty where it was given before."""
    if body_id is None or year is None or number is None:
        return ""
    made = scheme_symbol(reader, body_id=body_id, year=year, number=number)
    if made is None:
        made = _on_the_pattern(reader, body_id, last, year, number)
    return made if made not in symbols_of_meetings(reader) else ""


def _on_the_pattern(reader: Reader, body_id: str, last: Meeting | None, year: int, number: int) -> str:
    if last is not None and re.search(r"\d{4}\D+\d+$", last.symbol):
        return re.sub(r"\d{4}(\D+)\d+$", lambda found: f"{year}{found[1]}{number}", last.symbol)
    acronym = reader.get(Body, body_id).acronym
    return f"{acronym}/{year}/{number}" if acronym else ""
