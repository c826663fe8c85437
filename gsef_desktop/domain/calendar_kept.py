"""What is kept of an event of a calendar file beside the fields of an activity, so that it comes out again as it came in."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from gsef_desktop.domain.calendar_file import Attendee
from gsef_desktop.domain.records import Reply

_TEXTS = ("color", "related_to", "stand_in", "rule")
_LISTS = ("categories", "dates", "exceptions")
_OURS = "!"
"""Begins the line of our own, the first one, which is never written to a calendar file; no content line begins so."""


@dataclass(frozen=True, slots=True)
class KeptAttendee:
    """Somebody whom the file named: a person of ours, who then is a delegate or a participant, or (empty) nobody we know."""

    person_id: str
    attendee: Attendee


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What stands in `records.CalendarComponent.kept` of an event."""

    lines: tuple[str, ...] = ()
    """`CalendarEvent.kept`, as the interchange reads and writes it"""
    attendees: tuple[KeptAttendee, ...] = ()
    organizer: Attendee | None = None
    categories: tuple[str, ...] = ()
    """those that name no programme line"""
    color: str = ""
    related_to: str = ""
    """UID of an event that is not in the file"""
    stand_in: str = ""
    """the title that was given to an event without one"""
    rule: str = ""
    """with `dates` and `exceptions`: how an event is repeated of which no activity can be, as a changed occurrence"""
    dates: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()

    @property
    def strangers(self) -> tuple[Attendee, ...]:
        """The attendees who are nobody we know."""
        return tuple(one.attendee for one in self.attendees if not one.person_id)


NOTHING_KEPT = Kept()


def encode_kept(kept: Kept) -> str:
    """As one text; empty for nothing."""
    own: dict[str, Any] = {}
    if kept.attendees:
        own["attendees"] = [[one.person_id, *_plain(one.attendee)] for one in kept.attendees]
    if kept.organizer is not None:
        own["organizer"] = _plain(kept.organizer)
    own.update({name: list(value) for name in _LISTS if (value := getattr(kept, name))})
    own.update({name: value for name in _TEXTS if (value := getattr(kept, name))})
    lines = [_OURS + json.dumps(own, ensure_ascii=False, separators=(",", ":"))] if own else []
    return "\n".join((*lines, *kept.lines))


def decode_kept(text: str) -> Kept:
    """What `encode_kept` made into a text.  A first line that makes no sense is left out."""
    if not text:
        return NOTHING_KEPT
    lines = tuple(text.split("\n"))
    if not lines[0].startswith(_OURS):
        return Kept(lines=lines)
    try:
        own = json.loads(lines[0][1:])
        organizer = own.get("organizer")
        attendees = tuple(KeptAttendee(str(person_id), _attendee(rest)) for person_id, *rest in own.get("attendees", ()))
        return Kept(
            lines=lines[1:],
            attendees=attendees,
            organizer=_attendee(organizer) if organizer is not None else None,
            **{name: str(own.get(name, "")) for name in _TEXTS},  # type: ignore[arg-type]
            **{name: tuple(map(str, own.get(name, ()))) for name in _LISTS},  # type: ignore[arg-type]
        )
    except (ValueError, TypeError, AttributeError):
        return Kept(lines=lines[1:])


def _plain(attendee: Attendee) -> list[str]:
    return [attendee.name, attendee.mail, attendee.reply.value, attendee.role]


def _attendee(values: Iterable[str]) -> Attendee:
    name, mail, reply, role = values
    return Attendee(name=name, mail=mail, reply=Reply(reply), role=role)
