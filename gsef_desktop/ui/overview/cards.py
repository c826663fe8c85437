"""The cards of the Overview: dates to confirm, the next meeting, findings, members."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import FindingKind, MeetingFormat
from gsef_desktop.domain.recruiting import GoalLine
from gsef_desktop.domain.time_frame import TimeKind
from gsef_desktop.domain.time_writing import month_name, write_day, write_number, write_time
from gsef_desktop.services.checks import KINDS
from gsef_desktop.services.dates_to_confirm import DateToConfirm
from gsef_desktop.services.overview import NextMeeting, Overview
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.goal_chart import GoalChart
from gsef_desktop.ui.widgets.labels import Badge, ElidedLabel, LanguageChip, LineTile, label
from gsef_desktop.ui.widgets.layout import Card, rule
from gsef_desktop.ui.widgets.settling_text import settling_text

_SHOWN = 7
_DATES_SHOWN = 6


class RowButton(QFrame):
    """A row of a card that can be clicked or reached by keyboard; put its content into `row`."""

    opened = Signal()
    entered = Signal()
    """after `opened`, by Enter or a double click: the keyboard wants to go on with it"""

    def __init__(self, theme: Theme, name: str, *, height: int = 52, last: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._last, self._over = theme, last, False
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 6, 14, 6)
        self.row.setSpacing(10)

    def enterEvent(self, event: object) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._over = False
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() is Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, False
        if pressed and event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.entered.emit()  # of what the first click selected: another row may lie here since

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        if self._over:
            painter.fillRect(self.rect(), theme.color("hover"))
        if not self._last:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


def header_link(theme: Theme, card: Card, text: str, run: Callable[[], object]) -> None:
    """A link at the right of a card's title."""
    button = Button(theme, text, look="quiet", small=True)
    button.clicked.connect(lambda: run())
    card.header.row.addWidget(button)


class ConfirmCard(Card):
    """Dates to confirm, the soonest first; a click shows the activity in the inspector, where its date can be set.

    `counting`: say how many days are left, which means nothing in a year that is not the present one.
    """

    def __init__(self, context: UiContext, found: tuple[DateToConfirm, ...], *, counting: bool = True) -> None:
        theme = context.theme
        super().__init__(theme)
        self.header.title.set_text(self.tr("Dates to confirm"))
        self.header.set_count(str(len(found)))
        self.header.show()
        self.setAccessibleName(self.tr("Dates to confirm"))
        header_link(theme, self, self.tr("All"), lambda: context.open_view("calendar", dates=True))
        self.body.addWidget(rule())
        if not found:
            self.body.addWidget(_quiet(theme, self.tr("Every date is confirmed.")))
        for one in found[:_DATES_SHOWN]:
            self.body.addWidget(self._row(context, one, counting))
        self.body.addStretch(1)
        if len(found) > _DATES_SHOWN:
            more = self.tr("{number} more in the calendar").format(number=len(found) - _DATES_SHOWN)
            self.body.addWidget(_quiet(theme, more))

    def _row(self, context: UiContext, one: DateToConfirm, counting: bool) -> RowButton:
        theme, activity = context.theme, one.row
        days = (
            replace(activity.time, kind=TimeKind.EVENT) if activity.time.has_days else activity.time
        )  # the badge says that it is a window
        when = write_time(days, context.language, style="short", with_year=False)
        place = place_name(activity.place, context.language)
        settle = settling_text(one, context.language)
        made = RowButton(theme, ", ".join(part for part in (activity.title, when, place, settle) if part), height=64 if settle else 52)
        made.opened.connect(lambda: context.select(RecordRef("activity", activity.id)))
        made.entered.connect(context.edit_selected)
        made.row.addWidget(LineTile(theme, activity.line_number or None))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ElidedLabel(theme, activity.title, "name"))
        column.addWidget(ElidedLabel(theme, ", ".join(part for part in (when, place) if part), "secondary", token="ink3"))
        if settle:
            tone = "bad" if one.overdue and not one.proposed and counting else "ink3"
            column.addWidget(ElidedLabel(theme, settle, "caption", token=tone))
        made.row.addLayout(column, 1)
        if one.overdue and not one.proposed and counting:
            made.row.addWidget(Badge(theme, self.tr("Overdue"), "bad"))
        elif activity.is_window and activity.time.has_days:
            made.row.addWidget(Badge(theme, self.tr("1 day of {number}").format(number=activity.time.days), "warn"))
        elif one.days_left is None:
            made.row.addWidget(Badge(theme, self.tr("No day"), "warn"))
        elif counting and one.days_left <= 30:
            text = self.tr("Today") if one.days_left <= 0 else self.tr("In {number} days").format(number=one.days_left)
            made.row.addWidget(Badge(theme, text, "bad" if one.days_left <= 14 else "warn"))
        return made


class DateTile(QWidget):
    """A day as a leaf of a calendar."""

    def __init__(self, theme: Theme, day: date, language: str) -> None:
        super().__init__()
        self._theme, self._day, self._month = theme, day, month_name(day.month, language, style="short")
        self.setFixedSize(QSize(46, 42))
        self.setAccessibleName(write_day(day, language))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, 45, 41)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setClipRect(QRectF(0, 0, 46, 17))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line(1).fill)
        painter.drawRoundedRect(box, 5, 5)
        painter.setClipping(False)
        painter.setPen(theme.line(1).on)
        painter.setFont(theme.font("caption"))
        painter.drawText(QRectF(0, 0, 46, 17), Qt.AlignmentFlag.AlignCenter, self._month)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font("strong"))
        painter.drawText(QRectF(0, 17, 46, 24), Qt.AlignmentFlag.AlignCenter, str(self._day.day))


class MeetingCard(Card):
    """The next meeting with its replies and its papers."""

    def __init__(self, context: UiContext, found: NextMeeting | None, *, counting: bool = True) -> None:
        theme = context.theme
        super().__init__(theme)
        self._counting = counting
        self.header.title.set_text(self.tr("Next meeting"))
        self.header.show()
        self.setAccessibleName(self.tr("Next meeting"))
        self.body.addWidget(rule())
        if found is None:
            header_link(theme, self, self.tr("Meetings"), lambda: context.open_view("meetings"))
            self.body.addWidget(_quiet(theme, self.tr("No meeting is to come in this year.")))
            self.body.addStretch(1)
            return
        meeting = found.meeting
        days = write_time(meeting.time, context.language, with_year=False, with_clock=False)
        self.header.title.set_text(f"{meeting.body or meeting.title}, {days}")
        header_link(theme, self, self.tr("Open meeting"), lambda: context.go_to(RecordRef("meeting", meeting.id)))
        self.body.addLayout(self._top(context, found))
        self.body.addWidget(rule())
        self._add_papers(context, found)
        self.body.addStretch(1)

    def _top(self, context: UiContext, found: NextMeeting) -> QHBoxLayout:
        theme, meeting = context.theme, found.meeting
        row = QHBoxLayout()
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(12)
        if meeting.time.earliest is not None:
            row.addWidget(DateTile(theme, meeting.time.earliest, context.language))
        column = QVBoxLayout()
        column.setSpacing(1)
        line = QHBoxLayout()
        line.addWidget(ElidedLabel(theme, self._where(meeting.format, place_name(meeting.place, context.language)), "name"), 1)
        if self._counting and found.days_left is not None:
            text = self.tr("today") if found.days_left <= 0 else self.tr("in {number} days").format(number=found.days_left)
            line.addWidget(label(theme, text, "secondary"))
        column.addLayout(line)
        replied = meeting.accepted + meeting.declined
        text = self.tr("{replied} of {invited} have replied, {accepted} will attend").format(
            replied=replied, invited=meeting.participants, accepted=meeting.accepted
        )
        column.addWidget(
            ElidedLabel(
                theme, text.format(replied=replied, invited=meeting.participants, accepted=meeting.accepted), "secondary", token="ink2"
            )
        )
        row.addLayout(column, 1)
        return row

    def _where(self, meeting_format: MeetingFormat, place: str) -> str:
        words = {
            MeetingFormat.IN_PERSON: self.tr("in person"), MeetingFormat.ONLINE: self.tr("online"), MeetingFormat.HYBRID: self.tr("hybrid"),
        }  # fmt: skip
        word = words[meeting_format]
        if not place or meeting_format is MeetingFormat.ONLINE:
            return word[:1].upper() + word[1:]
        return f"{place}, {word}"

    def _add_papers(self, context: UiContext, found: NextMeeting) -> None:
        theme = context.theme
        line = QHBoxLayout()
        line.setContentsMargins(14, 9, 14, 9)
        if found.papers_due is not None:
            due = self.tr("Papers due {date}").format(date=write_day(found.papers_due, context.language, with_year=False, weekday=True))
        else:
            due = self.tr("Papers")
        line.addWidget(label(theme, due, "secondary_strong"), 1)
        ready = sum(state == "ready" for paper in found.papers for _, state in paper.states)
        versions = sum(len(paper.states) for paper in found.papers)
        if versions:
            line.addWidget(label(theme, self.tr("{ready} of {all} versions ready").format(ready=ready, all=versions), "secondary"))
        self.body.addLayout(line)
        if not found.papers:
            items = self.tr("The agenda has {number} items and no papers yet.").format(number=found.meeting.items)
            self.body.addWidget(_quiet(theme, items))
        for paper in found.papers[:_SHOWN]:
            made = RowButton(theme, f"{paper.symbol} {paper.title}", height=34)
            made.opened.connect(lambda: context.go_to(RecordRef("meeting", found.meeting.id)))
            made.row.addWidget(label(theme, paper.symbol, "symbol", token="ink2"))
            made.row.addWidget(ElidedLabel(theme, paper.title, "body"), 1)
            for code, state in paper.states:
                made.row.addWidget(LanguageChip(theme, code, state))
            self.body.addWidget(made)


_ICONS = {
    FindingKind.CLASH: ("calendar-x-2", "bad"),
    FindingKind.CONTRADICTION: ("git-compare-arrows", "warn"),
    FindingKind.MISSING: ("circle-question-mark", "ink2"),
}


class FindingsCard(Card):
    """How many findings there are of each kind."""

    def __init__(self, context: UiContext, counts: dict[FindingKind, int]) -> None:
        theme = context.theme
        super().__init__(theme)
        self.header.title.set_text(self.tr("Findings"))
        self.header.set_count(str(sum(counts.values())))
        self.header.show()
        self.setAccessibleName(self.tr("Findings"))
        header_link(theme, self, self.tr("Open checks"), lambda: context.open_view("checks"))
        self.body.addWidget(rule())
        names = {
            FindingKind.CLASH: (self.tr("Clashes"), self.tr("Two things at the same time")),
            FindingKind.CONTRADICTION: (self.tr("Contradictions"), self.tr("Two parts of the document disagree")),
            FindingKind.MISSING: (self.tr("Missing details"), self.tr("No day, no place, no row, no seat")),
        }
        for kind in KINDS:
            title, hint = names[kind]
            made = RowButton(theme, f"{title}: {counts[kind]}", last=kind is KINDS[-1])
            made.opened.connect(lambda kind=kind: context.open_view("checks", kind=kind.value))
            picture = QLabel()
            picture.setPixmap(theme.pixmap(*_ICONS[kind], 16))
            made.row.addWidget(picture)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(ElidedLabel(theme, title, "name"))
            column.addWidget(ElidedLabel(theme, hint, "secondary", token="ink3"))
            made.row.addLayout(column, 1)
            made.row.addWidget(label(theme, str(counts[kind]), "strong"))
            self.body.addWidget(made)


class GoalCard(Card):
    """The members against the goal of the year."""

    def __init__(self, context: UiContext, found: Overview) -> None:
        theme, language = context.theme, context.language
        super().__init__(theme)
        self._show_goal(context, found.goal, found.members_on, found.today)
        if overdue := found.overdue_fees:
            number = write_number(overdue, language)
            text = self.tr("1 fee is overdue") if overdue == 1 else self.tr("{number} fees are overdue").format(number=number)
            fees = RowButton(theme, text, last=True)
            fees.opened.connect(lambda: context.open_view("members", page="fees"))
            fees.row.addWidget(ElidedLabel(theme, text, "secondary", token="ink2"), 1)
            self.body.addWidget(rule())
            self.body.addWidget(fees)

    def _show_goal(self, context: UiContext, goal: GoalLine, day: date, today: date) -> None:
        theme, language = context.theme, context.language
        self.header.title.set_text(self.tr("Membership"))
        self.header.show()
        self.setAccessibleName(self.tr("Membership"))
        header_link(theme, self, self.tr("Members"), lambda: context.open_view("members"))
        now, by_name = round(goal.now(day)), goal.named_on(day)
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 14, 4)
        line.setSpacing(8)
        line.addWidget(label(theme, write_number(now, language), "figure"))
        if goal.target is not None and goal.due is not None:
            text = self.tr("of {target} by {date}").format(target=write_number(goal.target, language), date=write_day(goal.due, language))
            line.addWidget(ElidedLabel(theme, text, "field", token="ink2"), 1)
            left = max(0, int(goal.target) - now)
            line.addWidget(label(theme, self.tr("{number} to go").format(number=left), "secondary"))
        else:
            line.addWidget(ElidedLabel(theme, self.tr("members"), "field", token="ink2"), 1)
        self.body.addLayout(line)
        if goal.target is not None:
            chart = GoalChart(theme, language)
            chart.set_line(goal, today)
            self.body.addWidget(chart, 1)
        else:
            self.body.addStretch(1)
            if not by_name:
                return
        self.body.addWidget(rule())
        named = self.tr("{named} entered by name, {open} still to enter")
        self.body.addWidget(_quiet(theme, named.format(named=by_name, open=goal.unnamed(day))))


def _quiet(theme: Theme, text: str) -> QLabel:
    made = label(theme, text, "secondary", token="ink3", wrap=True)
    made.setContentsMargins(14, 9, 14, 9)
    return made
