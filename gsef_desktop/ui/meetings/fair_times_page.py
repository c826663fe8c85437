"""Finding a time for a meeting that is fair to everybody's clock: hours of each city, the best times, the year's burdens."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import islice

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.call_hours import CallCity
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.fair_times import Slot
from gsef_desktop.domain.records import LANGUAGES, MeetingFormat
from gsef_desktop.domain.time_writing import write_day, write_days
from gsef_desktop.services.call_cities import MeetingCities, cities_of_meeting, read_cities
from gsef_desktop.services.call_ledger import ledger_of
from gsef_desktop.services.call_weights import weights_of
from gsef_desktop.services.fair_times import FoundTimes, find_times, set_meeting_time, zone_of_meeting
from gsef_desktop.services.meetings import DEFAULT_HOURS, find_meeting
from gsef_desktop.services.meetings import MeetingPage as PageData
from gsef_desktop.services.windows import window_of
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.hour_legend import HourLegend
from gsef_desktop.ui.meetings.hour_looks import number
from gsef_desktop.ui.meetings.hour_strips import HourStrips
from gsef_desktop.ui.meetings.ledger_card import LedgerCard
from gsef_desktop.ui.meetings.times_tables import SlotsModel, TimesTable
from gsef_desktop.ui.meetings.times_tools import MOST_DAYS, TimesTools
from gsef_desktop.ui.translate import explain, render
from gsef_desktop.ui.widgets.buttons import Button, Chip, IconButton, SegmentedControl
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import Card, EmptyState

STEP = 30
"""Minutes between two slots."""
_BEST = 4
"""So many of the best times of a day are marked under its strips."""
_NARROW, _LOW = 980, 560
"""Below this width only one of the two tables is shown, and below this height strips are low, in device-independent pixels."""
_USUAL_LENGTH = 90


class FairTimesPage(QWidget):
    """Finds a time for the meeting given to `show_meeting`; it looks when it is first seen."""

    slot_did_change = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.meeting_id: str | None = None
        self.found: FoundTimes | None = None
        self.slot: Slot | None = None
        self._data: PageData | None = None
        self._of_meeting = MeetingCities(cities=(), unplaced=())
        self._days = (date(2019, 1, 1), date(2019, 1, 1))
        self._minutes = _USUAL_LENGTH
        self._rows: dict[datetime, int] = {}
        self._notes: tuple[str, ...] = ()
        self._stale = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tools = TimesTools(context)
        column.addWidget(self.tools)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._stack.addWidget(self._content())
        self.empty = EmptyState(
            context.theme, self.tr("No city of a participant is known. Invite somebody whose city is known, or type cities above."),
            [(self.tr("Type cities"), self.tools.cities.setFocus)],
        )  # fmt: skip
        self._stack.addWidget(self.empty)
        self.tools.days_did_change.connect(self._set_days)
        self.tools.length_did_change.connect(self._set_length)
        self.tools.cities_did_change.connect(self._set_further)
        self.tools.use_was_wanted.connect(self.use_time)
        self.tools.invitation_was_wanted.connect(self.copy_invitation)

    def _content(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("surface", "sub")
        self._column = column = QVBoxLayout(inner)
        column.addWidget(self._strips_card())
        self._tables = QHBoxLayout()
        self._tables.setSpacing(14)
        self._tables.addWidget(self._slots_card(), 58)
        self.ledger = LedgerCard(self.context)
        self.ledger.setMinimumHeight(150)
        self.ledger.slot_was_picked.connect(self._show_planned)
        self._tables.addWidget(self.ledger, 42)
        self.switch = SegmentedControl(
            self.context.theme, self.tr("Which table is shown"),
            [("slots", self.tr("Best times")), ("ledger", self.tr("Calls of the year"))], small=True,
        )  # fmt: skip
        self.switch.changed.connect(lambda _: self._arrange())
        column.addLayout(self._tables, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        return self._area

    def _strips_card(self) -> Card:
        theme, card = self.context.theme, Card(self.context.theme)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 12, 0)
        head.setSpacing(4)
        self.title = ElidedLabel(theme, "", "card_title")
        self.earlier = IconButton(theme, "chevron-left", self.tr("The day before"), size=24)
        self.later = IconButton(theme, "chevron-right", self.tr("The day after"), size=24)
        self.earlier.clicked.connect(lambda: self._step_day(-1))
        self.later.clicked.connect(lambda: self._step_day(1))
        self.unplaced = label(theme, "", "secondary", token="warn")
        self.window_days = Button(theme, "", look="quiet", small=True)
        self.window_days.setToolTip(self.tr("Look in the days among which the date was to be found"))
        self.window_days.clicked.connect(self._look_in_window)
        head.addWidget(self.title, 1)
        head.addWidget(self.window_days)
        head.addWidget(self.unplaced)
        head.addWidget(self.earlier)
        head.addWidget(self.later)
        card.body.addLayout(head)
        second = QHBoxLayout()
        second.setContentsMargins(14, 0, 14, 2)
        self.reasons = ElidedLabel(theme, "", "secondary", token="ink2")
        second.addWidget(self.reasons, 1)
        card.body.addLayout(second)
        self.strips = HourStrips(theme, self.context.language)
        self.strips.time_was_chosen.connect(self._choose_near)
        self.strips.step_was_wanted.connect(self._step)
        self.strips.day_was_wanted.connect(self._step_day)
        self.strips.use_was_wanted.connect(self.use_time)
        card.body.addWidget(self.strips)
        third = QHBoxLayout()
        third.setContentsMargins(14, 2, 14, 8)
        self.legend = HourLegend(theme)
        third.addWidget(self.legend)
        card.body.addLayout(third)
        return card

    def _slots_card(self) -> Card:
        theme = self.context.theme
        self.slots_card = Card(theme, self.tr("Best times"))
        self.slots_card.setMinimumHeight(150)
        self.counted = Chip(theme, self.tr("Even out the year"))
        self.counted.setToolTip(self.tr("Count in what each city has borne in the other calls of the year"))
        self.counted.toggled.connect(lambda _: self._search())
        self.slots_card.header.row.addWidget(self.counted)
        self.model = SlotsModel(self.context.language, self)
        self.table = TimesTable(theme, self.tr("Times for the call, the fairest first"), self.model)
        self.table.selectionModel().currentRowChanged.connect(lambda current, _: self._did_choose(current.row()))
        self.table.use_was_wanted.connect(self.use_time)
        self.table.doubleClicked.connect(lambda _: self.use_time())
        self.slots_card.body.addWidget(self.table, 1)
        return self.slots_card

    # --- showing ----------------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting_id: str) -> None:
        """Find times for a meeting.  Raises NotFound."""
        if meeting_id != self.meeting_id:
            self.meeting_id = meeting_id
            self.slot = None
            self._data = None
        self.reload()

    def reload(self) -> None:
        """Look again, at once if it is seen.  Days, length and the chosen time stay.  Raises NotFound."""
        self._stale = True
        if self.isVisible():
            self._load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    def _load(self) -> None:
        if self.meeting_id is None:
            return
        self._stale = False
        workspace = self.context.workspace
        data = find_meeting(workspace, meeting_id=self.meeting_id)
        first = data.activity.time.earliest
        moved = self._data is not None and data.activity.time != self._data.activity.time
        if self._data is None or (moved and not (first is not None and self._days[0] <= first <= self._days[1])):
            self._days = self._days_of(data)
        if self._data is None:
            self._minutes = _length_of(data)
            self.tools.cities.set_value(str(self.context.remembered(f"times.cities.{self.meeting_id}", "")))
        self._data = data
        self._of_meeting = cities_of_meeting(workspace, meeting_id=self.meeting_id)
        names = ", ".join(self._of_meeting.unplaced)
        self.unplaced.setText(self.tr("{count} without a city").format(count=len(self._of_meeting.unplaced)) if names else "")
        self.unplaced.setToolTip(names)
        self._search()

    def _days_of(self, data: PageData) -> tuple[date, date]:
        """The days that the meeting says, or the working week of its only day; else the next whole week of the year shown."""
        first, last = data.activity.time.earliest, data.activity.time.latest
        if first is not None and last is not None:
            if first != last:
                return first, min(last, first + timedelta(days=MOST_DAYS - 1))
            monday = first - timedelta(days=first.weekday())
            return monday, max(monday + timedelta(days=4), first)
        begin = (
            max(date.today(), date(self.context.year, 1, 1)) if date.today().year == self.context.year else date(self.context.year, 1, 1)
        )
        monday = begin + timedelta(days=-begin.weekday() % 7)
        return monday, monday + timedelta(days=4)

    def _cities(self) -> list[tuple[CallCity, str]]:
        """The cities that count, with who they are."""
        found = [
            (each.city, ", ".join(words.classification_name(one) for one in each.classifications[:2])) for each in self._of_meeting.cities
        ]
        typed = self.tools.cities.value().strip()
        if typed:
            try:
                further = read_cities(typed)
            except GsefError as error:
                self.tools.cities.set_bad(True)
                self.context.tell(" ".join(filter(None, explain(error))))
                return found
            known = {city.name for city, _ in found}
            found += [(city, "") for city in further if city.name not in known]
        return found

    def _search(self) -> None:
        workspace, cities = self.context.workspace, self._cities()
        weights = weights_of(workspace)
        self.tools.show_search(self._days, self._minutes, weights)
        self.legend.show_weights(weights)
        window = self._window()
        self.window_days.setVisible(window is not None)
        if window is not None:
            days = write_days(*window, self.context.language, with_year=False)
            self.window_days.setText(self.tr("Try {days}").format(days=days))
            self.window_days.setAccessibleName(self.window_days.text())
        self._stack.setCurrentIndex(0 if cities else 1)
        if not cities:
            self.model.set_found(None)
            self.slot, self.found = None, None
            self.tools.set_usable(False)
            return
        plain = [city for city, _ in cities]
        ledger = ledger_of(workspace, year=self._days[0].year, cities=plain, body_id=self._data.meeting.body_id if self._data else None)
        carried = ledger.borne(without=self.meeting_id) if self.counted.isChecked() else None
        found = self.context.edit(
            lambda: find_times(
                workspace, cities=plain, first=self._days[0], last=self._days[1], minutes=self._minutes, step=STEP, carried=carried,
                language=self.context.language,
            )
        )  # fmt: skip
        if found is None:
            return
        self.found = found
        self._notes = tuple(note for _, note in cities)
        self._rows = {slot.start: row for row, slot in enumerate(found.slots)}
        self.ledger.show_ledger(ledger, plain, weights, meeting_id=self.meeting_id, minutes=self._minutes, counted=self.counted.isChecked())
        before = self.slot.start if self.slot is not None else None
        self.model.set_found(found)
        self._arrange()
        self._select(self._rows.get(before, 0) if before is not None else 0)

    def _select(self, row: int) -> None:
        index = self.model.index(row, 1)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, flags)
        self.table.scrollTo(index)

    def _did_choose(self, row: int) -> None:
        slot, found = self.model.slot(row), self.found
        if slot is None or found is None:
            return
        self.slot = slot
        day = slot.start.date()
        of_day = ((each.start, rank) for rank, each in enumerate(found.slots, 1) if each.start.date() == day)
        best = dict(islice(of_day, _BEST))
        best.setdefault(slot.start, row + 1)
        self.strips.show_day(day, found.cities, self._notes, found.weights, slot, best)
        self.title.set_text(
            self.tr("Local hours on {day}").format(day=write_day(day, self.context.language, weekday=True))
        )  # fmt: skip
        said = [f"{slot.start:%H:%M}–{slot.end:%H:%M} UTC", *(render(part) for part in found.why(slot))]
        worst, total = (number(value, self.context.language) for value in (slot.worst, slot.total))
        figures = self.tr("Worst {worst}, total {total}").format(worst=worst, total=total)
        self.reasons.set_text(". ".join([*said[:1], figures, *said[1:]]) + ".")
        self.earlier.setEnabled(day > self._days[0])
        self.later.setEnabled(day < self._days[1])
        self.tools.set_usable(True)
        self.slot_did_change.emit()

    # --- the user ---------------------------------------------------------------------------------------------------------

    def _set_days(self, first: date, last: date) -> None:
        self._days = (first, last)
        self.slot = None
        self._search()

    def _window(self) -> tuple[date, date] | None:
        """The window in which the date of the meeting was found, where that is not what is looked in."""
        window = window_of(self._data.activity) if self._data is not None else None
        short = window is not None and (window[1] - window[0]).days < MOST_DAYS
        return window if short and window != self._days else None

    def _look_in_window(self) -> None:
        window = self._window()
        if window is not None:
            self._set_days(*window)

    def _set_length(self, minutes: int) -> None:
        self._minutes = minutes
        self._search()

    def _set_further(self, text: str) -> None:
        self.tools.cities.set_bad(False)
        self.context.remember(f"times.cities.{self.meeting_id}", text)
        self._search()

    def _show_planned(self, slot: Slot) -> None:
        """Look at a call of a plan among the other times of its week."""
        day = slot.start.date()
        if not self._days[0] <= day <= self._days[1]:
            monday = day - timedelta(days=day.weekday())
            self._days = (monday, max(monday + timedelta(days=4), day))
            self._search()
        self._choose_near(slot.start)

    def _choose_near(self, moment: datetime) -> None:
        """Choose the slot in which somebody has clicked."""
        start = moment - timedelta(minutes=moment.minute % STEP, seconds=moment.second, microseconds=moment.microsecond)
        if start in self._rows:
            self._select(self._rows[start])

    def _step(self, steps: int) -> None:
        if self.slot is not None:
            self._choose_near(self.slot.start + timedelta(minutes=STEP * steps))

    def _step_day(self, days: int) -> None:
        if self.slot is not None:
            self._choose_near(self.slot.start + timedelta(days=days))

    def use_time(self) -> None:
        """Put the meeting at the chosen time."""
        slot, meeting_id, workspace = self.slot, self.meeting_id, self.context.workspace
        if slot is None or meeting_id is None or self.context.read_only:
            return
        made = self.context.edit(
            lambda: set_meeting_time(workspace, meeting_id=meeting_id, start=slot.start, minutes=slot.minutes)
        )  # fmt: skip
        if made is not None:
            zone = zone_of_meeting(workspace, meeting_id=meeting_id)
            self.context.tell(self.tr("The meeting has this time now, kept by the clocks of {zone}.").format(zone=zone))

    def copy_invitation(self, language: str) -> None:
        """Copy a text that gives the chosen time in every city, in a language (ISO 639-1), or in all of them where it is empty."""
        if self.slot is None or self.found is None or self._data is None:
            return
        texts = [self._invitation(self.found, self.slot, self._data, each) for each in ([language] if language else LANGUAGES)]
        QGuiApplication.clipboard().setText("\n\n".join(texts))
        name = words.language_name(language) if language else self.tr("four languages")
        self.context.tell(self.tr("The invitation was copied, in {language}.").format(language=name))

    @staticmethod
    def _invitation(found: FoundTimes, slot: Slot, data: PageData, language: str) -> str:
        from gsef_desktop.services.call_invitations import invitation_text, local_times_line

        link = next((session.link for session in data.sessions if session.link), data.activity.link)
        text = invitation_text(
            cities=found.cities, start=slot.start, minutes=slot.minutes, language=language, title=data.activity.title, link=link,
            dial_in=next((session.dial_in for session in data.sessions if session.dial_in), ""),
        )  # fmt: skip
        return f"{text}\n\n{local_times_line(cities=found.cities, start=slot.start, language=language)}\n"

    # --- room -------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Both tables side by side where there is room, else the one that is wanted."""
        narrow, low = self.width() < _NARROW, self.height() < _LOW
        shown = self.ledger if self.switch.value() == "ledger" else self.slots_card
        focused = QApplication.focusWidget()
        if narrow:
            shown.header.row.insertWidget(0, self.switch)
        self.switch.setVisible(narrow)
        if focused is not None and self.switch.isAncestorOf(focused):
            focused.setFocus()  # it has lost it by going from one card to the other
        for card in (self.slots_card, self.ledger):
            card.setVisible(not narrow or card is shown)
            card.header.title.setVisible(not narrow)
        self._column.setContentsMargins(16, 8 if low else 12, 16, 8 if low else 14)
        self._column.setSpacing(8 if low else 12)
        count = len(self.found.cities) if self.found is not None else 0
        self.strips.set_low(low or count > 6)
        self.table.fit(fixed={0: 38, 1: 122, count + 2: 52, count + 3: 52}, least=60)


def _length_of(data: PageData) -> int:
    """How long a call of the meeting is: as its first session, where somebody has set its hours; else what is usual."""
    first = data.sessions[0] if data.sessions else None
    as_made = first is not None and (first.start, first.end) == DEFAULT_HOURS and data.activity.time.start_time is None
    if data.meeting.format is MeetingFormat.IN_PERSON or as_made or first is None or first.start is None or first.end is None:
        return _USUAL_LENGTH
    minutes = (first.end.hour - first.start.hour) * 60 + first.end.minute - first.start.minute
    return minutes if 0 < minutes <= 8 * 60 else _USUAL_LENGTH
