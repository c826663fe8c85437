"""What a user does to attendance, in the list of participants and in the room: by menu, by key, by typed times."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time
from functools import partial
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from gsef_desktop.domain.attendance import proxy_problem
from gsef_desktop.domain.records import Attendance, MeetingSession, Reply
from gsef_desktop.services import attendance as services
from gsef_desktop.services.attendance import AttendanceRow, AttendanceSheet
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings.agenda_delegate import read_hours
from gsef_desktop.ui.meetings.attendance_words import ATTENDANCE_ICONS, attendance_name, session_name

_PLAIN = (Attendance.PRESENT, Attendance.APOLOGIES, Attendance.ABSENT, Attendance.UNKNOWN)
_DASHES = ("-", "–", "—", "−")
_LETTERS = {"p": Attendance.PRESENT, "a": Attendance.APOLOGIES, "n": Attendance.ABSENT}


class AttendanceDeeds(QObject):
    """Writes the attendance of the meeting whose `sheet` is set.  Each method is one step to undo."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.sheet: AttendanceSheet | None = None

    # --- what is done -------------------------------------------------------------------------------------------------------

    def set(self, ids: Sequence[str], session_id: str, attendance: Attendance) -> None:
        """Note whether somebody is there."""
        if ids:
            self.context.edit(
                lambda: services.set_attendance(
                    self.context.workspace, participation_ids=ids, attendance=attendance, session_ids=[session_id]
                )
            )

    def toggle(self, ids: Sequence[str], session_id: str) -> None:
        """Present, or not noted if all of them are present already."""
        if self.sheet is None:
            return
        marks = self.sheet.marks(session_id)
        there = all((mark := marks.get(one)) is not None and mark.attendance is Attendance.PRESENT for one in ids)
        self.set(ids, session_id, Attendance.UNKNOWN if there else Attendance.PRESENT)

    def arrive(self, ids: Sequence[str], session_id: str, at: time) -> None:
        """Somebody comes now."""
        if ids:
            self.context.edit(lambda: services.arrive(self.context.workspace, participation_ids=ids, session_id=session_id, at=at))

    def leave(self, ids: Sequence[str], session_id: str, at: time) -> None:
        """Somebody leaves now."""
        if ids:
            self.context.edit(lambda: services.leave(self.context.workspace, participation_ids=ids, session_id=session_id, at=at))

    def set_times(self, participation_id: str, session_id: str, text: str) -> bool:
        """Set from when to when, from typed text such as 09:45–11:10, 9:45 or –11:10; empty: for the whole session."""
        span = read_span(text)
        if span is None:
            self.context.tell(self.tr("Type hours such as 09:45–11:10, 9:45 or –11:10."))
            return False
        arrived, left = span
        made = self.context.edit(
            lambda: services.set_times(
                self.context.workspace, participation_id=participation_id, session_id=session_id, arrived=arrived, left=left
            )
        )
        return made is not None

    def give_proxy(self, participation_id: str, holder_id: str, session_id: str, at: time | None = None) -> None:
        """Let somebody speak for a participant; where that is more than the rules allow, it is said."""
        made = self.context.edit(
            lambda: services.give_proxy(
                self.context.workspace, participation_id=participation_id, holder_id=holder_id, session_ids=[session_id], at=at
            )
        )
        if made is None or self.sheet is None:
            return
        sheet = services.read_attendance(self.context.workspace, meeting_id=self.sheet.meeting_id, language=self.context.language)
        for row, number in sheet.beyond_limit(session_id):
            if row.id == holder_id:
                self.context.tell(beyond_text(row, number, sheet.quorums[session_id].proxies or 0))

    def key(self, ids: Sequence[str], session_id: str, text: str, now: time | None) -> bool:
        """What a typed letter does: p, a, n and the first letters of the words shown; + comes now, - leaves now.  False: nothing."""
        letter = text.casefold()
        if letter in ("+", "-", "−") and now is not None:
            (self.arrive if letter == "+" else self.leave)(ids, session_id, now)
            return True
        names = {attendance_name(one)[:1].casefold(): one for one in (Attendance.ABSENT, Attendance.APOLOGIES, Attendance.PRESENT)}
        wanted = names.get(letter) or _LETTERS.get(letter)
        if wanted is None:
            return False
        self.set(ids, session_id, wanted)
        return True

    # --- the menu -----------------------------------------------------------------------------------------------------------

    def fill_menu(
        self, menu: QMenu, ids: Sequence[str], session_id: str, *, now: datetime | None, edit_times: Callable[[], object] | None = None
    ) -> None:
        """Entries for some participants in a session; `now` is local time, None where the session is not on."""
        theme = self.context.theme
        marks = self.sheet.marks(session_id) if self.sheet is not None else {}
        states = {mark.attendance if (mark := marks.get(one)) is not None else Attendance.UNKNOWN for one in ids}
        for attendance in _PLAIN:
            icon, token = ATTENDANCE_ICONS[attendance]
            action = menu.addAction(theme.icon(icon, token), attendance_name(attendance), partial(self.set, ids, session_id, attendance))
            action.setCheckable(True)
            action.setChecked(states == {attendance})
        self._proxies(menu, ids, session_id, now.time() if now is not None else None)
        menu.addSeparator()
        if now is not None:
            at = now.time()
            menu.addAction(theme.icon("log-in", "ink3"), self.tr("Comes now, at {time}").format(time=f"{at:%H:%M}"),
                           partial(self.arrive, ids, session_id, at))  # fmt: skip
            leaves = menu.addAction(theme.icon("log-out", "ink3"), self.tr("Leaves now, at {time}").format(time=f"{at:%H:%M}"),
                                    partial(self.leave, ids, session_id, at))  # fmt: skip
            leaves.setEnabled(Attendance.PRESENT in states)
        if edit_times is not None and len(ids) == 1:
            menu.addAction(theme.icon("clock", "ink3"), self.tr("From when to when…"), edit_times)

    def fill_all_menu(self, menu: QMenu, session_id: str) -> None:
        """Entries for everybody of whom nothing is noted in a session: by what they answered, or the rest."""
        sheet = self.sheet
        if sheet is None:
            return
        marks = sheet.marks(session_id)
        rest = [row for row in sheet.rows if row.id not in marks or marks[row.id].attendance is Attendance.UNKNOWN]
        for text, attendance, rows in (
            (self.tr("Apologies of those who declined"), Attendance.APOLOGIES, [one for one in rest if one.reply is Reply.DECLINED]),
            (self.tr("Those who accepted are present"), Attendance.PRESENT, [one for one in rest if one.reply is Reply.ACCEPTED]),
            (self.tr("All the others are absent"), Attendance.ABSENT, rest),
        ):
            icon, token = ATTENDANCE_ICONS[attendance]
            ids = [one.id for one in rows]
            name = self.tr("{text} ({count})").format(text=text, count=len(ids))
            action = menu.addAction(self.context.theme.icon(icon, token), name, partial(self.set, ids, session_id, attendance))
            action.setEnabled(bool(ids))

    def _proxies(self, menu: QMenu, ids: Sequence[str], session_id: str, at: time | None) -> None:
        icon, token = ATTENDANCE_ICONS[Attendance.PROXY]
        proxies = menu.addMenu(self.context.theme.icon(icon, token), attendance_name(Attendance.PROXY))
        proxies.setEnabled(len(ids) == 1 and self.sheet is not None)
        if self.sheet is None or len(ids) != 1:
            return
        marks = self.sheet.marks(session_id)
        before = marks[ids[0]].proxy_id if ids[0] in marks else None
        for row in self.holders(ids[0], session_id, at):
            action = proxies.addAction(row.name or row.person, partial(self.give_proxy, ids[0], row.id, session_id, at))
            action.setCheckable(True)
            action.setChecked(row.id == before)
        if proxies.isEmpty():
            none = proxies.addAction(self.tr("Nobody who is there could speak for them"))
            none.setEnabled(False)

    def holders(self, participation_id: str, session_id: str, at: time | None = None) -> list[AttendanceRow]:
        """Who could speak for somebody in a session: of those who count for the quorum, else of all."""
        sheet = self.sheet
        if sheet is None:
            return []
        quorum, marks = sheet.quorums.get(session_id), sheet.marks(session_id)
        counting = quorum.counting if quorum is not None else {}
        return [
            row for row in sheet.rows
            if (not counting or row.id in counting) and proxy_problem(participation_id, row.id, marks, at) is None
        ]  # fmt: skip


def read_span(text: str) -> tuple[time | None, time | None] | None:
    """From when to when, from typed text; a dash before a single time means until then.  None where it cannot be read."""
    text = text.strip()
    if text[:1] in _DASHES:
        until = read_hours(text[1:])
        return (None, until[0]) if until is not None and until[1] is None else None
    return read_hours(text)


def beyond_text(row: AttendanceRow, number: int, limit: int) -> str:
    """That somebody speaks for more others than the rules of the body allow."""
    translate, name = QCoreApplication.translate, row.name or row.person
    if number == 1:
        return translate("Attendance", "{name} speaks for somebody else. The rules allow no proxies: it does not count.").format(name=name)
    text = translate("Attendance", "{name} speaks for {number} others. The rules allow {limit}: the rest does not count.")
    return text.format(name=name, number=number, limit=limit)


def session_choices(sheet: AttendanceSheet, language: str) -> list[tuple[str, str]]:
    """The sessions of a meeting to choose from: id and name."""
    return [(one.id, session_name(one, language)) for one in sheet.sessions]


def local_now(session: MeetingSession | None) -> datetime:
    """What the clocks show where a session is held; this computer's where no zone is known."""
    zone = session.zone if session is not None else None
    try:
        return datetime.now(UTC).astimezone(ZoneInfo(zone) if zone else None)
    except (ZoneInfoNotFoundError, ValueError):
        return datetime.now(UTC).astimezone()


def session_now(session: MeetingSession) -> datetime | None:
    """The same on the day of the session; None on any other day, when nobody comes or leaves now."""
    now = local_now(session)
    return now if now.date() == session.day else None
