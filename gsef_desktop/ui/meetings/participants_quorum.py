"""Whether enough members will come, or are there, by what rule, and which languages the participants use."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.attendance import is_here, is_spoken_for
from gsef_desktop.domain.body_rules import seats_needed
from gsef_desktop.domain.records import Attendance, MeetingSession
from gsef_desktop.services import participants as services
from gsef_desktop.services.attendance import AttendanceSheet
from gsef_desktop.services.participants_reading import ParticipantList
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.attendance_deeds import session_now
from gsef_desktop.ui.meetings.attendance_words import session_name
from gsef_desktop.ui.meetings.gauges import LanguageBars, QuorumGauge
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import Badge, label
from gsef_desktop.ui.widgets.layout import rule

_HALF, _TWO_THIRDS = 0.5, 2 / 3
_AWAY = (Attendance.APOLOGIES, Attendance.ABSENT)


def _session_with_people(sheet: AttendanceSheet) -> MeetingSession | None:
    """The session of today, else the last one, in which somebody was noted as present; None where nobody was, or no body meets."""
    found = [one for one in sheet.sessions if one.id in sheet.quorums and any(is_here(mark) for mark in sheet.marks(one.id).values())]
    return next((one for one in found if session_now(one) is not None), found[-1] if found else None)


class QuorumPanel(QWidget):
    """Whether enough will come, by what rule, and which languages they use.

    Once somebody was noted as present in a session, it is about who is there: in the session of today, else in the last one.
    """

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._list: ParticipantList | None = None
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.addWidget(label(theme, self.tr("Quorum"), "strong", token="ink2"))
        self.session = label(theme, "", "secondary", token="ink3")
        head.addWidget(self.session)
        head.addStretch(1)
        self.badge = Badge(theme, "", "good")
        head.addWidget(self.badge)
        column.addLayout(head)
        self.gauge = QuorumGauge(theme)
        column.addWidget(self.gauge)
        self.rule = ComboBox(theme, self.tr("Quorum rule"))
        self.rule.chosen.connect(self._set_rule)
        column.addWidget(FieldRow(theme, self.tr("Rule"), self.rule))
        column.addSpacing(4)
        column.addWidget(rule())
        head = QHBoxLayout()
        head.addWidget(label(theme, self.tr("Languages"), "secondary_strong", token="ink2"))
        head.addStretch(1)
        self._all = label(theme, "", "secondary", token="ink3")
        head.addWidget(self._all)
        column.addLayout(head)
        self.bars = LanguageBars(theme)
        column.addWidget(self.bars)
        self._official = label(theme, "", "secondary", token="ink2", wrap=True)
        column.addWidget(self._official)

    def show_list(self, participants: ParticipantList, sheet: AttendanceSheet) -> None:
        """Show the participants of a meeting, and who of them is there once it has begun."""
        self._list = participants
        session = _session_with_people(sheet)
        self.session.setText(session_name(session, self.context.language) if session is not None else "")
        if session is not None:
            self._show_presence(sheet, session)
        else:
            counts, quorum = participants.member_counts, participants.quorum
            needed = quorum.needed if quorum is not None else None
            self.gauge.set_quorum(counts, quorum.seats if quorum is not None else counts.all, needed)
            self._show_badge(counts.yes, counts.all - counts.apologies, needed)
        self._show_rule(participants)
        self._all.setText(self.tr("All {count} participants").format(count=participants.counts.all))
        self.bars.set_counts(participants.languages)
        self._show_official(participants)

    def _show_presence(self, sheet: AttendanceSheet, session: MeetingSession) -> None:
        now, quorum = session_now(session), sheet.quorums[session.id]
        at = now.time() if now is not None and (session.end is None or now.time() < session.end) else None
        presence, marks = sheet.presence(session.id, at), sheet.marks(session.id)
        seats = {seat for who, seat in quorum.counting.items() if is_here(marks.get(who), at) or is_spoken_for(marks.get(who), marks, at)}
        away = {seat for who, seat in quorum.counting.items() if who in marks and marks[who].attendance in _AWAY}
        self.gauge.set_presence(presence, len(away - seats), quorum.seats, quorum.needed)
        reached = quorum.is_reached(presence.all)
        self.badge.setVisible(reached is not None)
        if quorum.needed is None:
            return
        if reached:
            self.badge.set_text(self.tr("There"), "good")
        else:
            self.badge.set_text(self.tr("{count} missing").format(count=quorum.needed - presence.all), "bad")

    def _show_badge(self, yes: int, possible: int, needed: int | None) -> None:
        self.badge.setVisible(needed is not None)
        if needed is None:
            return
        if yes >= needed:
            self.badge.set_text(self.tr("Likely"), "good")
        elif possible >= needed:
            self.badge.set_text(self.tr("Open, {count} more").format(count=needed - yes), "warn")
        else:
            self.badge.set_text(self.tr("Out of reach"), "bad")

    def _show_rule(self, participants: ParticipantList) -> None:
        quorum = participants.quorum
        self.rule.setEnabled(quorum is not None and not self.context.read_only)
        if quorum is None:
            self.rule.set_choices([(None, self.tr("No body"))])
            return
        seats = quorum.seats
        choices: list[tuple[object, str]] = [
            (("share", _HALF), self.tr("More than half: {n} of {seats}").format(n=seats_needed(seats, share=_HALF), seats=seats)),
            (
                ("share", _TWO_THIRDS),
                self.tr("More than two thirds: {n} of {seats}").format(n=seats_needed(seats, share=_TWO_THIRDS), seats=seats),
            ),
        ]
        choices.extend((("number", number), self.tr("{n} of {seats}").format(n=number, seats=seats)) for number in range(1, seats + 1))
        choices.append((("none", 0), self.tr("No rule known")))
        current: tuple[str, float]
        if quorum.number is not None:
            current = ("number", quorum.number)
        elif quorum.share is not None:
            near = next((share for share in (_HALF, _TWO_THIRDS) if abs(share - quorum.share) < 0.005), quorum.share)
            current = ("share", near)
            if near not in (_HALF, _TWO_THIRDS):
                text = self.tr("More than {percent} %: {n} of {seats}")
                choices.insert(2, (current, text.format(percent=round(near * 100), n=quorum.needed, seats=seats)))
        else:
            current = ("none", 0)
        self.rule.set_choices(choices)
        self.rule.set_value(current)

    def _set_rule(self, chosen: tuple[str, float]) -> None:
        if self._list is None:
            return
        kind, value = chosen
        meeting_id = self._list.meeting_id
        number = int(value) if kind == "number" else None
        share = value if kind == "share" else None
        self.context.edit(lambda: services.set_quorum_rule(self.context.workspace, meeting_id=meeting_id, number=number, share=share))

    def _show_official(self, participants: ParticipantList) -> None:
        names = [words.language_name(code) for code in participants.official]
        lines = []
        if names:
            lines.append(self.tr("Working languages: {languages}.").format(languages=", ".join(names)))
        for code, count in participants.languages:
            if code and code not in participants.official:
                lines.append(self.tr("{language}: {count} participants.").format(language=words.language_name(code), count=count))
        self._official.setText(" ".join(lines))
