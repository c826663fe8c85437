"""Reading replies to a meeting: the lines of a table, and the returned invitations of calendar files (RFC 5546, METHOD:REPLY)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Capacity, Mode, Reply
from gsef_desktop.domain.reply_proposal import ReplyDraft, ReplyValues, SenderDraft, Unread
from gsef_desktop.domain.table_file import LEFT_OUT, TableFile
from gsef_desktop.domain.table_proposal import Cell, CellRemark
from gsef_desktop.services.members import split_name
from gsef_desktop.services.participants import person_from_text
from gsef_desktop.services.reply_words import read_capacity, read_clock, read_mode, read_moment, read_reply
from gsef_desktop.services.table_cells import MAIL, Cells, date_reader, read_cells, read_languages
from gsef_desktop.storage.queries import calendar_files as queries

if TYPE_CHECKING:
    from gsef_desktop.domain.calendar_file import Attendee, CalendarEvent, CalendarFile
    from gsef_desktop.storage.reader import Reader

_NUMERIC = re.compile(r"\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{4}")
_DAY_PART = re.compile(r"\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,4}")
_NO_REPLY = message("This is no reply that is known.")
_NO_MODE = message("This is no way of attending that is known.")
_NO_CAPACITY = message("This is no capacity that is known.")
_NO_LANGUAGE = message("This is no language that is known.")
_NO_MOMENT = message("This is no day or time that is understood; it is kept with the travel.")
_NO_DAY = message("This is no date of a single day.")


def read_reply_table(
    table: TableFile, columns: Mapping[str, str], near: date | None
) -> tuple[list[ReplyDraft], list[Unread], list[CellRemark]]:  # fmt: skip
    """The lines of a table, what names nobody, and the cells that are not understood.

    `columns` say what each heading means (see `REPLY_FIELDS`); days without a year are those nearest to `near`.
    """
    from gsef_desktop.interchange.tables.formulas import original

    cells = read_cells(table, [columns.get(heading, LEFT_OUT) for heading in table.header], original)
    reading = _Table(cells, near)
    drafts, unread = list[ReplyDraft](), list[Unread]()
    for at, number in enumerate(table.numbers):
        draft = reading.draft(at, number)
        if draft.sender.shown:
            drafts.append(draft)
        else:
            text = ", ".join(cell.strip() for cell in table.rows[at] if cell.strip())
            unread.append(Unread(row=number, text=text, reason=message("This row names nobody.")))
    return drafts, unread, sorted(cells.remarks, key=lambda one: (one.row, one.column))


class _Table:
    """The columns of a table of replies as values."""

    def __init__(self, cells: Cells, near: date | None) -> None:
        self._cells, self._near = cells, near
        self._mails = cells.mails("mail")
        self._languages = cells.column("language", read_languages, (), _NO_LANGUAGE)
        self._replied = cells.column("replied_on", _reply_day(cells.texts.get("replied_on", ())), None, _NO_DAY)
        moments = [text for name in ("arrival", "departure") for text in cells.texts.get(name, ())]
        self._month_first = _month_first(moments)

    def _text(self, meaning: str, at: int) -> str:
        texts = self._cells.texts.get(meaning)
        return " ".join(texts[at].split()) if texts is not None else ""

    def _remark(self, meaning: str, at: int, text: str, reason: Message) -> None:
        column = self._cells.columns[meaning]
        self._cells.remarks.append(
            CellRemark(self._cells.table.numbers[at], column, self._cells.table.header[column], text, reason)
        )  # fmt: skip

    def draft(self, at: int, row: int) -> ReplyDraft:
        """One line."""
        reply, mode = self._reply(at)
        arrives_on, arrives_at, lost = self._moment("arrival", at)
        departs_on, departs_at, also_lost = self._moment("departure", at)
        languages = self._languages[at]
        replied = self._replied[at]
        values = ReplyValues(
            reply=reply, mode=mode, acts_as=self._capacity(at), language=languages[0] if isinstance(languages, tuple) and languages else "",
            diet=self._text("diet", at), needs=self._text("needs", at), arrives_on=arrives_on, arrives_at=arrives_at,
            departs_on=departs_on, departs_at=departs_at, travel=", ".join(filter(None, (self._text("travel", at), lost, also_lost))),
            hotel=self._text("hotel", at), badge_name=self._text("badge_name", at),
            replied_on=replied if isinstance(replied, date) else None, note=self._text("note", at),
        )  # fmt: skip
        return ReplyDraft(row=row, sender=self._sender(at), values=values, substitute_for=self._text("substitute_for", at))

    def _sender(self, at: int) -> SenderDraft:
        mail = self._mails[at]
        given, family = self._text("given_name", at), self._text("family_name", at)
        made = SenderDraft(mail=mail, organisation=self._text("organisation", at), function=self._text("function", at))
        whole = self._text("name", at)
        if MAIL.fullmatch(whole):
            return replace(made, mail=mail or whole)
        if given or family:
            return replace(made, given_name=given, family_name=family)
        return named(made, whole)

    def _reply(self, at: int) -> tuple[Reply | None, Mode | None]:
        """Reply and way of attending; that nobody has answered says nothing."""
        text, reply, mode = self._text("reply", at), None, None
        if text:
            reply, mode = read_reply(text)
            if reply is None:
                self._remark("reply", at, text, _NO_REPLY)
        way = self._text("mode", at)
        if way:
            found = read_mode(way)
            if found is None and (both := read_reply(way))[0] is None:
                self._remark("mode", at, way, _NO_MODE)
            elif found is None:
                reply, found = reply or both[0], both[1]
            mode = found or mode
        return (None if reply is Reply.NONE else reply), mode

    def _capacity(self, at: int) -> Capacity | None:
        text = self._text("acts_as", at)
        found = read_capacity(text) if text else None
        if text and found is None:
            self._remark("acts_as", at, text, _NO_CAPACITY)
        return found

    def _moment(self, meaning: str, at: int) -> tuple[date | None, time | None, str]:
        """Day and time, and words that could not be read as such."""
        text, clock = self._text(meaning, at), self._text(f"{meaning}_time", at)
        day: date | None = None
        when: time | None = None
        lost = ""
        if text:
            found = read_moment(text, self._near, month_first=self._month_first)
            if found is None:
                self._remark(meaning, at, text, _NO_MOMENT)
                lost = f"{self._cells.table.header[self._cells.columns[meaning]]}: {text}"
            else:
                day, when = found
        if clock:
            read = read_clock(clock)
            if read is None:
                self._remark(f"{meaning}_time", at, clock, _NO_MOMENT)
                lost = ", ".join(filter(None, (lost, f"{self._cells.table.header[self._cells.columns[f'{meaning}_time']]}: {clock}")))
            when = read or when
        return day, when, lost


def _month_first(texts: Sequence[str]) -> bool:
    """Whether days such as 07/04/2019 have the month first, as those tell of which only that makes sense."""
    days = [found.group() for text in texts if (found := _NUMERIC.search(text))]
    probe = date_reader(days)("03/04/2019")
    return probe == date(2019, 3, 4)


def _reply_day(texts: Sequence[str]) -> Callable[[str], Cell]:
    """What reads the day of a reply, with or without a time, which is left out."""
    days = date_reader([found.group() for text in texts if (found := _DAY_PART.search(text))])

    def read(text: str) -> Cell:
        whole = days(text)
        if isinstance(whole, date):
            return whole
        found = _DAY_PART.match(text)
        part = days(found.group()) if found is not None else None
        return part if isinstance(part, date) else None

    return read


def named(sender: SenderDraft, whole: str) -> SenderDraft:
    """A sender with a name that was typed in one piece."""
    if not whole:
        return sender
    if "," in whole:
        given, family = split_name(whole)
        return replace(sender, given_name=given, family_name=family)
    person = person_from_text(whole)
    return replace(
        sender, honorific=person.honorific, given_name=person.given_name, family_name=person.family_name,
        own_script_name=person.own_script_name,
    )  # fmt: skip


# --- calendar files ----------------------------------------------------------------------------------------------------------------------


def read_reply_files(
    reader: Reader, activity_id: str, title: str, files: Sequence[CalendarFile]
) -> tuple[list[ReplyDraft], list[Unread]]:  # fmt: skip
    """The replies in calendar files to an activity called `title`, the oldest first, and what is none."""
    events = [(file, event) for file in files for event in file.events]
    activities: dict[tuple[str, str], list[str]] = {}
    titles: dict[str, str] = {}
    for one in queries.known_events(reader, uids={event.uid for _, event in events}) if events else ():
        activities.setdefault((one.uid, one.occurrence), []).append(one.activity_id)
        titles[one.activity_id] = one.title
    found, unread = list[tuple[str, ReplyDraft]](), list[Unread]()
    for number, (file, event) in enumerate(events, 1):
        shown = event.title or event.uid
        if file.method != "REPLY":
            unread.append(Unread(row=number, text=shown, reason=message("It is no reply to an invitation.")))
            continue
        at = activities.get((event.uid, event.occurrence), [])
        if activity_id not in at:
            reason = (
                message("It replies to “{title}” and not to “{wanted}”.", title=titles[at[0]], wanted=title) if at
                else message("It replies to an invitation that did not come from this file.")
            )  # fmt: skip
            unread.append(Unread(row=number, text=shown, reason=reason))
            continue
        drafts = _drafts_of(event, number)
        if not drafts:
            unread.append(Unread(row=number, text=shown, reason=message("It does not say who replies.")))
        found += [(event.stamp, draft) for draft in drafts]
    for file in files:
        unread += [Unread(row=one.line, text=one.title or one.uid or file.name, reason=one.reason) for one in file.unreadable]
    return [draft for _, draft in sorted(found, key=lambda pair: pair[0])], unread


def _drafts_of(event: CalendarEvent, row: int) -> list[ReplyDraft]:
    """Who replies in a returned invitation.  Whoever has sent somebody else does not come; the other comes in their place."""
    from gsef_desktop.interchange.calendar_files.replies import comment_of

    day, comment = _day_of(event.stamp), comment_of(event)
    made: list[ReplyDraft] = []
    by_mail = {one.mail.casefold(): one for one in event.attendees if one.mail}
    told: set[str] = set()
    for one in event.attendees:
        key = one.mail.casefold()
        if one.delegated_to:
            made.append(_draft(row, one, Reply.DECLINED, day, comment))
            other = one.delegated_to.casefold()
            if other not in by_mail:
                made.append(ReplyDraft(row=row, sender=SenderDraft(mail=one.delegated_to), values=ReplyValues(), substitute_for=one.mail))
            told.add(key)
        elif one.delegated_from or any(each.delegated_to.casefold() == key for each in event.attendees if each.delegated_to):
            first = one.delegated_from or next(each.mail for each in event.attendees if each.delegated_to.casefold() == key)
            reply = None if one.reply is Reply.NONE else one.reply
            made.append(replace(_draft(row, one, reply, day if reply else None, comment if reply else ""), substitute_for=first))
        elif one.reply in (Reply.ACCEPTED, Reply.TENTATIVE, Reply.DECLINED) and key not in told:
            made.append(_draft(row, one, one.reply, day, comment))
    return made


def _draft(row: int, one: Attendee, reply: Reply | None, day: date | None, comment: str) -> ReplyDraft:
    sender = SenderDraft(mail=one.mail)
    if one.name and "@" not in one.name:
        sender = named(sender, " ".join(one.name.split()))
    return ReplyDraft(row=row, sender=sender, values=ReplyValues(reply=reply, replied_on=day, note=comment))


def _day_of(stamp: str) -> date | None:
    """The day of a moment as RFC 5545 writes it."""
    try:
        return date(int(stamp[:4]), int(stamp[4:6]), int(stamp[6:8]))
    except ValueError:
        return None
