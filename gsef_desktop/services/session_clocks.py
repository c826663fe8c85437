"""When the sessions of a call begin by the clocks of those who take part, in the words of a printed document.

Every instant is reckoned from the clocks of the session's zone on its day, so that a change of clocks anywhere is in it.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.call_hours import CallCity
from gsef_desktop.domain.records import Activity, Meeting, MeetingFormat, MeetingSession
from gsef_desktop.domain.session_problems import instant
from gsef_desktop.services.call_cities import read_cities_of_meeting
from gsef_desktop.services.call_invitations import local_times_line
from gsef_desktop.services.printing_names import Texts, city_name, offset_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gsef_desktop.storage.reader import Reader


class SessionClocks:
    """Tells of the sessions of one meeting what a document says beside their hours.  Cities are read when they are first needed."""

    def __init__(self, reader: Reader, meeting: Meeting, activity: Activity, texts: Texts, words: Words) -> None:
        self._reader, self._meeting, self._activity, self._texts, self._words = reader, meeting, activity, texts, words
        self._cities: dict[MeetingFormat, tuple[CallCity, ...]] = {}

    def format_of(self, session: MeetingSession) -> MeetingFormat:
        """How people meet in a session."""
        return session.format or self._meeting.format

    def zone_of(self, session: MeetingSession) -> str | None:
        """By which clocks a session is kept."""
        return session.zone or self._activity.time.zone or self._activity.place.zone

    def title(self, session: MeetingSession) -> str:
        """The title of a session, empty where it has none."""
        return self._texts.get(session, "title") if session.title else ""

    def local_times(self, session: MeetingSession) -> str:
        """When a session online or hybrid begins in the cities of the participants, each with its date; empty where there is nothing to
        say: in a room, without hours or zone, or where everybody's clocks show the same as those of the session."""
        zone = self.zone_of(session)
        kind = self.format_of(session)
        if kind is MeetingFormat.IN_PERSON or session.day is None or session.start is None or zone is None:
            return ""
        start = instant(session.day, session.start, zone)
        moments = [(city.local(start), city) for city in self._cities_of(kind)]
        own = datetime.combine(session.day, session.start)
        if all(moment.replace(tzinfo=None) == own for moment, _ in moments):
            return ""
        ordered = [city for _, city in sorted(moments, key=lambda pair: pair[0].replace(tzinfo=None), reverse=True)]
        line = local_times_line(cities=ordered, start=start, language=self._words.language, day=session.day)
        return self._words("local_times", cities=line)

    def interpretation(self, session: MeetingSession) -> str:
        """The languages of interpretation of a session, where they are not those of the meeting."""
        if not session.interpretation or session.interpretation == self._meeting.interpretation:
            return ""
        return self._words("interpretation_into", languages=self._words.language_names(session.interpretation))

    def clocks(self, session: MeetingSession, *, zone: str | None, offset: str) -> str:
        """By which clocks a session is kept, where it is not by those of `zone` with `offset`, which the document has said."""
        own = self.zone_of(session)
        if own is None or session.day is None or session.start is None:
            return ""
        moment = local_moment(session, own)
        if moment is None or (own == zone and offset_name(moment) == offset):
            return ""
        return self._words("note_times", city=self.city(own), offset=offset_name(moment))

    def city(self, zone: str) -> str:
        """The city after which clocks are called: that of the meeting's place, or else of the zone."""
        place = self._activity.place
        named = city_name(place, self._words) if place.zone == zone and not place.online else ""
        return named or self._words.zone_city(zone)

    def where(self, session: MeetingSession) -> str:
        """The room, and that a session is online or hybrid where not the whole meeting is."""
        own = session.format
        said = self._words({MeetingFormat.ONLINE: "online", MeetingFormat.HYBRID: "hybrid"}.get(own, "in_person")) if own else ""
        return ", ".join(part for part in (clean(session.room), said if own is not self._meeting.format else "") if part)

    def notes(self, session: MeetingSession, *, zone: str | None, offset: str) -> tuple[str, ...]:
        """What stands under the heading of a session in an agenda."""
        clocks = self.clocks(session, zone=zone, offset=offset)
        return (*([clocks] if clocks else []), *self.elsewhere(session))

    def elsewhere(self, session: MeetingSession) -> tuple[str, ...]:
        """The times elsewhere, and the languages of interpretation."""
        return tuple(part for part in (self.local_times(session), self.interpretation(session)) if part)

    def calls(self, sessions: Iterable[MeetingSession]) -> list[str]:
        """The sessions that begin at other times elsewhere, each with its day, its hours by its own clocks, and the times there."""
        return [f"{self.when(session)}. {there}" for session in sessions if (there := self.local_times(session))]

    def when(self, session: MeetingSession) -> str:
        """The day of a session and its hours, with the city by whose clocks they are: "Monday 8 July 2019, 09:30–13:00 (Bilbao, UTC+2)"."""
        words = self._words
        hours, clock = words.times(session.start, session.end), self.clock(session)
        if hours and clock:
            hours = f"{hours} ({clock})"
        return ", ".join(part for part in (words.day(session.day) if session.day is not None else "", hours) if part)

    def clock(self, session: MeetingSession) -> str:
        """By whose clocks a session is kept: "Bilbao, UTC+2"; empty where no zone or no start is known."""
        zone = self.zone_of(session)
        moment = local_moment(session, zone) if zone is not None else None
        return f"{self.city(zone)}, {offset_name(moment)}" if zone is not None and moment is not None else ""

    def joining(self, session: MeetingSession) -> tuple[str, ...]:
        """How one joins a session from afar: its link, and its telephone numbers."""
        dial_in = clean(session.dial_in)
        told = (clean(session.link), self._words("dial_in", text=dial_in) if dial_in else "")
        return tuple(part for part in told if part)

    def _cities_of(self, kind: MeetingFormat) -> tuple[CallCity, ...]:
        if kind not in self._cities:
            self._cities[kind] = read_cities_of_meeting(self._reader, self._meeting, kind).call
        return self._cities[kind]


def local_moment(session: MeetingSession, zone: str) -> datetime | None:
    """The start of a session with its zone; None where it has none, or the zone is not known."""
    if session.day is None or session.start is None:
        return None
    try:
        return datetime.combine(session.day, session.start, ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
