"""The meeting that a printed document is about: its days, its zone, how it is called, and what stands over the document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.documents.content import UNDATED, Masthead
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.records import LANGUAGES, Activity, Body, Meeting, MeetingSession, Paper
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.printing_names import Texts, network_name

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader


@dataclass(frozen=True, slots=True)
class Subject:
    """The meeting that a document is about."""

    meeting: Meeting
    activity: Activity
    body: Body | None
    sessions: tuple[MeetingSession, ...]

    @classmethod
    def read(cls, reader: Reader, meeting_id: str) -> Subject:
        """Read it.  Raises NotFound."""
        meeting = reader.get(Meeting, meeting_id)
        return cls(meeting, reader.get(Activity, meeting.activity_id), reader.find(Body, meeting.body_id), sessions_of(reader, meeting_id))

    @property
    def days(self) -> list[date]:
        """The days on which there are sessions, in order."""
        return sorted({session.day for session in self.sessions if session.day is not None})

    @property
    def first_day(self) -> date | None:
        """The first day that is known."""
        return next(iter(self.days), self.activity.time.earliest)

    @property
    def zone(self) -> str | None:
        """The zone in which its times are."""
        return next((session.zone for session in self.sessions if session.zone), self.activity.time.zone or self.activity.place.zone)


def masthead_of(reader: Reader, subject: Subject, language: str, *, symbol: str, kicker: str, also_in: Iterable[str]) -> Masthead:
    """What stands over a document of the meeting."""
    return Masthead(
        network=network_name(reader, subject.activity.programme_id, language),
        language=language,
        symbol=symbol,
        issued_on=subject.meeting.issued_on,
        original=subject.activity.language,
        also_in=tuple(also_in),
        kicker=kicker,
        day=subject.meeting.issued_on or subject.first_day or UNDATED,
    )


def kicker_of(subject: Subject, texts: Texts, words: Words) -> str:
    """Which meeting it is: the body's third of a year, or the title of the activity."""
    first, number = subject.first_day, subject.meeting.number
    if subject.body is not None and number and first is not None:
        return words("nth_meeting", body=texts.get(subject.body, "name"), ordinal=words.nth(number), number=number, year=first.year)
    return texts.get(subject.activity, "title")


def when(frame: TimeFrame, language: str) -> str:
    """The days in short, without hours; empty while nothing is known."""
    if frame.earliest is None:
        return clean(frame.text)
    return write_time(frame, language, with_clock=False)


def list_symbol(reader: Reader, meeting: Meeting) -> str:
    """The symbol of the list: that of a paper of that title, or else the first information paper that is not taken."""
    if not meeting.symbol:
        return ""
    papers = reader.all(Paper, meeting_id=meeting.id)
    names = {load_words(language)("participants").casefold() for language in LANGUAGES}
    own = next((paper.symbol for paper in papers if paper.symbol and paper.title.strip().casefold() in names), None)
    if own is not None:
        return own
    taken = {paper.symbol for paper in papers}
    number = 1
    while f"{meeting.symbol}/INF.{number}" in taken:
        number += 1
    return f"{meeting.symbol}/INF.{number}"
