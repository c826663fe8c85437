"""Invitations and cancellations of one activity: a calendar file (RFC 5546, METHOD:REQUEST and CANCEL), and the draft of a mail with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, Method
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, ActivityStatus, Meeting, Person
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.reference.countries import country_zones
from gsef_desktop.services.calendar_events import events_of, write_events
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.printing_names import Texts, network_name, place_name
from gsef_desktop.services.session_clocks import SessionClocks
from gsef_desktop.storage.queries import calendar_files as queries
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, kw_only=True)
class _Invitation:
    """An activity with its changed occurrences, ready to be sent, and who is to know of it."""

    activity: Activity
    events: list[CalendarEvent]
    network: str
    countries: tuple[str, ...]
    """where the people come from who go there, ISO 3166-1 alpha-2"""
    calls: tuple[str, ...] = ()
    """the sessions of its meeting in which people take part from afar, with the time in each of their cities"""

    @property
    def event(self) -> CalendarEvent:
        """The activity itself."""
        return self.events[0]


def invitation(
    workspace: Workspace,
    *,
    activity_id: str,
    method: Method = Method.REQUEST,
    language: str | None = None,
    now: datetime | None = None,
) -> bytes:
    """The calendar file that invites to an activity, or cancels it (same UID, SEQUENCE one higher), with all its occurrences.

    The title is in `language` where it is translated.  Nothing in the file is changed: cancelling the activity is an edit of its own.
    Raises NotFound, and Invalid where its day is not known or for any other method.
    """
    with workspace.read() as reader:
        made = _prepare(reader, activity_id, method, language)
    return write_events(made.events, name="", method=method, now=now)


def draft_mail(
    workspace: Workspace, *, activity_id: str, method: Method = Method.REQUEST, language: str = "en", now: datetime | None = None
) -> bytes:
    """A mail with an invitation or a cancellation as a draft (.eml) that a mail program opens to be sent.

    It has a text in `language` (en, fr, es, ko) with date, place and local times, and the calendar file both as an alternative that mail
    programs answer to and as an attachment.  Raises as `invitation` does.
    """
    from email.message import EmailMessage
    from email.policy import SMTP

    with workspace.read() as reader:
        made = _prepare(reader, activity_id, method, language)
        words = load_words(language)
        made = replace(made, calls=_calls(reader, made.activity, words))
    calendar = write_events(made.events, name="", method=method, now=now)
    mail = EmailMessage(policy=SMTP)
    cancelled = method is Method.CANCEL
    mail["Subject"] = _one_line(words("mail_cancel" if cancelled else "mail_request", title=made.event.title))
    to = [_address(one) for one in made.event.attendees if _can_be_written_to(one.mail)]
    if to:
        mail["To"] = ", ".join(to)
    organizer = made.event.organizer
    if organizer is not None and _can_be_written_to(organizer.mail):
        mail["From"] = _address(organizer)
    mail["X-Unsent"] = "1"
    mail.set_content("\n".join(_text(made, words, cancelled=cancelled)) + "\n", cte="quoted-printable")
    mail.add_alternative(calendar.decode("utf-8"), subtype="calendar", params={"method": method.value.upper()}, cte="base64")
    name = "cancellation.ics" if cancelled else "invitation.ics"
    mail.add_attachment(calendar, maintype="application", subtype="ics", filename=name)
    return mail.as_bytes()


def _prepare(reader: Reader, activity_id: str, method: Method, language: str | None) -> _Invitation:
    if method is Method.PUBLISH:
        raise Invalid(message("An invitation asks for an answer, or cancels."), meaning=message("Nothing has been written."))
    activity = reader.get(Activity, activity_id)
    if not activity.time.is_known:
        raise Invalid(
            message("Nobody can be invited to {title}: its day is not known.", title=activity.title),
            meaning=message("Nothing has been written."), remedy=message("Set the date first, even if it is tentative."),
        )  # fmt: skip
    chosen = queries.activities_to_export(reader, ids=[activity_id])
    ordered = sorted(chosen, key=lambda one: one.id != activity_id)
    network = network_name(reader, None).strip()
    events = events_of(reader, ordered, language=language)
    responsible = reader.find(Person, activity.responsible_id)
    events = [_addressed(one, _organizer(one, responsible, network), method) for one in events]
    people = {goer.person_id for goer in queries.goers(reader, activity_ids=[activity_id]) if goer.person_id}
    countries = {one.country for one in reader.all(Person, id=people) if one.country} if people else set()
    return _Invitation(activity=activity, events=events, network=network, countries=tuple(sorted(countries)))


def _organizer(event: CalendarEvent, responsible: Person | None, network: str) -> Attendee | None:
    """Who invites: whom the calendar file that was imported named, else whoever is responsible, or the network."""
    if event.organizer is not None:
        return event.organizer
    if responsible is not None and responsible.mail.strip():
        return Attendee(name=person_name(responsible), mail=responsible.mail.strip())
    return Attendee(name=network or (person_name(responsible) if responsible is not None else ""))


def _addressed(event: CalendarEvent, organizer: Attendee | None, method: Method) -> CalendarEvent:
    event = replace(event, organizer=organizer, stamp="")
    if method is Method.CANCEL:
        told = 0 if event.status is ActivityStatus.CANCELLED else 1  # an edit that cancelled it has raised the number already
        return replace(event, status=ActivityStatus.CANCELLED, sequence=event.sequence + told)
    return event


# --- the text of the mail ----------------------------------------------------------------------------------------------------------


def _text(made: _Invitation, words: Words, *, cancelled: bool) -> Iterator[str]:
    event = made.event
    yield words("mail_greeting")
    yield ""
    yield words("mail_cancelled" if cancelled else "mail_invited")
    yield ""
    yield _one_line(event.title)
    yield words("mail_when", when=_when(event.time, words))
    times = [f"{when} ({city})" for city, when in _local_times(event.time, _zones(event, made.countries), words)]
    if made.calls:
        yield from (f"  {line}" for line in made.calls)
    elif len(times) > 1:
        yield words("mail_times")
        yield from (f"  {line}" for line in times)
    where = place_name(event.place, words) if event.place.is_known else _one_line(event.place.text)
    if where:
        yield words("mail_where", where=_perhaps(where, event.time.place_certainty.value == "tentative", words))
    if event.link:
        yield words("mail_link", link=event.link)
    if event.text.strip() and not cancelled:
        yield from ("", event.text.strip())
    yield from ("", words("mail_attached_cancel" if cancelled else "mail_attached"))
    if made.network or (event.organizer is not None and event.organizer.name):
        yield from ("", (event.organizer.name if event.organizer is not None else "") or made.network)
        if event.organizer is not None and made.network and event.organizer.name != made.network:
            yield made.network


def _calls(reader: Reader, activity: Activity, words: Words) -> tuple[str, ...]:
    """What there is to say of the times of its meeting in the cities of those who take part."""
    found = reader.all(Meeting, activity_id=activity.id, limit=1)
    if not found:
        return ()
    clocks = SessionClocks(reader, found[0], activity, Texts(reader, words.language), words)
    return tuple(clocks.calls(sessions_of(reader, found[0].id)))


def _when(frame: TimeFrame, words: Words) -> str:
    """The date, with the time at its own place."""
    text = write_time(frame, words.language, weekday=frame.has_days)
    if frame.start_time is not None and frame.zone:
        text = f"{text} ({words.zone_city(frame.zone)}, {_offset(frame)})"
    return _perhaps(text, frame.date_certainty.value == "tentative", words)


def _perhaps(text: str, tentative: bool, words: Words) -> str:
    return words("to_be_confirmed", text=text) if tentative else text


def _zones(event: CalendarEvent, countries: Iterable[str]) -> list[str]:
    """The zones in which people read the times: that of the activity, that of its place, and those of countries that have only one."""
    zones = [event.time.zone, event.place.zone]
    for country in countries:
        own = country_zones(country)
        zones.append(own[0] if len(own) == 1 else None)
    return [zone for zone in dict.fromkeys(zones) if zone]


def _local_times(frame: TimeFrame, zones: Iterable[str], words: Words) -> Iterator[tuple[str, str]]:
    """City and local time of each zone, the same wall clock only once; nothing where it takes whole days."""
    own = _zone(frame.zone)
    if own is None or frame.start_time is None or frame.earliest is None or frame.latest is None:
        return
    start = datetime.combine(frame.earliest, frame.start_time, own)
    end = datetime.combine(frame.latest, frame.end_time, own) if frame.end_time is not None else None
    seen = set[datetime]()
    for name in zones:
        zone = _zone(name)
        if zone is None or (local := start.astimezone(zone)).replace(tzinfo=None) in seen:
            continue
        seen.add(local.replace(tzinfo=None))
        until = end.astimezone(zone) if end is not None else None
        there = _frame(local.date(), local.time(), until.date() if until else local.date(), until.time() if until else None)
        yield words.zone_city(name), write_time(there, words.language)


def _frame(first: date, start: time, last: date, end: time | None) -> TimeFrame:
    from gsef_desktop.domain.time_frame import Precision

    return TimeFrame(earliest=first, latest=last, precision=Precision.DAY, start_time=start, end_time=end)


def _offset(frame: TimeFrame) -> str:
    """The zone's distance from UTC on that day: "UTC+2", "UTC+05:30"."""
    zone = _zone(frame.zone)
    if zone is None or frame.earliest is None or frame.start_time is None:
        return frame.zone or ""
    distance = datetime.combine(frame.earliest, frame.start_time, zone).utcoffset()
    minutes = int(distance.total_seconds()) // 60 if distance is not None else 0
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" if not minutes else f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _can_be_written_to(mail: str) -> bool:
    """Whether a text is the address of one person and nothing else."""
    local, at, host = mail.strip().rpartition("@")
    return bool(local and at and host) and mail.isascii() and not any(letter.isspace() or letter in '<>,;:"()[]\\' for letter in mail)


def _address(person: Attendee) -> str:
    from email.utils import formataddr

    return formataddr((_one_line(person.name), person.mail.strip()))


def _one_line(text: str) -> str:
    return " ".join(text.split())
