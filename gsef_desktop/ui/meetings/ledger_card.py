"""What each city bears over the calls of a year, and a plan of calls that evens it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from gsef_desktop.domain.call_hours import CallCity, HourWeights, points
from gsef_desktop.domain.call_year import MOST_CALLS, Ledger, YearPlan, spans_of_year
from gsef_desktop.services.fair_times import plan_year
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Job, Progress
from gsef_desktop.ui.meetings.hour_looks import number
from gsef_desktop.ui.meetings.times_tables import FIRST_CALL, LedgerModel, TimesTable
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.layout import Card


class LedgerCard(Card):
    """Shows the ledger given to `show_ledger`; makes and shows plans."""

    slot_was_picked = Signal(object)
    """a `Slot` of the plan, to be looked at"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, QCoreApplication.translate("LedgerCard", "Calls of the year"), parent=parent)
        self._context, theme = context, context.theme
        self._ledger: Ledger | None = None
        self._weights = HourWeights()
        self._meeting_id: str | None = None
        self._minutes, self._counted = 60, False
        self.plan: YearPlan | None = None
        self._planned_for: tuple[CallCity, ...] = ()
        self._job: Job | None = None
        self.shown = SegmentedControl(
            theme, self.tr("What the table shows"), [("ledger", self.tr("So far")), ("plan", self.tr("Plan"))], small=True
        )
        self.shown.changed.connect(lambda _: self._show())
        self.shown.hide()
        self.model = LedgerModel(context.language, self)
        self.table = TimesTable(theme, self.tr("What each city bears over the calls of the year"), self.model)
        self.table.clicked.connect(lambda index: self._pick(index.column()))
        self.table.use_was_wanted.connect(lambda: self._pick(self.table.currentIndex().column()))
        inset = QHBoxLayout()
        inset.setContentsMargins(11, 0, 0, 0)  # cities begin where the title does
        inset.addWidget(self.table)
        self.body.addLayout(inset, 1)
        self.note = ElidedLabel(theme, "", "secondary", token="ink2")
        self.count = QSpinBox()
        self.count.setRange(1, MOST_CALLS)
        self.count.setValue(4)
        self.count.setSuffix(self.tr(" calls"))
        self.count.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.count.setFont(theme.font("field"))
        self.count.setFixedWidth(QFontMetrics(theme.font("field")).horizontalAdvance(self.count.suffix() + "00") + 40)
        self.count.setAccessibleName(self.tr("How many calls to plan"))
        self.button = Button(theme, self.tr("Plan the year"), icon="scale", small=True)
        self.button.setToolTip(self.tr("Propose a time for so many calls, so that all cities bear about the same"))
        self.button.clicked.connect(self._plan_or_cancel)
        self.header.row.setContentsMargins(14, 6, 10, 6)
        for widget in (self.shown, self.count, self.button):
            self.header.row.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 14, 8)
        foot.addWidget(self.note, 1)
        self.body.addLayout(foot)

    def show_ledger(
        self, ledger: Ledger, cities: Sequence[CallCity], weights: HourWeights, *, meeting_id: str | None, minutes: int, counted: bool
    ) -> None:
        """Show the calls of a year; plans are made for calls of `minutes` between `cities`.  A plan for others is forgotten.

        Where the ledger is `counted`, they are plans of further calls after those that are in it, and even out what was borne.
        """
        if tuple(city.name for city in cities) != tuple(city.name for city in self._planned_for) or weights != self._weights:
            self.plan = None
        if (minutes, counted) != (self._minutes, self._counted) or (counted and ledger.borne() != self._borne()):
            self.plan = None
        self._ledger, self._weights, self._meeting_id, self._minutes = ledger, weights, meeting_id, minutes
        self._planned_for, self._counted = tuple(cities), counted
        self.header.title.set_text(self.tr("Calls of {year}").format(year=ledger.year))
        self.button.setEnabled(bool(cities))
        self._show()

    def _borne(self) -> tuple[int, ...]:
        return self._ledger.borne() if self._ledger is not None else ()

    def _show(self) -> None:
        if self._ledger is None:
            return
        self.shown.setVisible(self.plan is not None)
        if self.plan is not None and self.shown.value() == "plan":
            self.model.show_plan(self.plan, self._planned_for, self._weights)
            self.note.set_text(self._price(self.plan))
        else:
            self.model.show_ledger(self._ledger, self._weights, self._meeting_id)
            self.note.set_text(self._state(self._ledger))
        self._fit()

    def _pick(self, column: int) -> None:
        """Look at the call of a column, where a plan is shown."""
        if self.plan is not None and self.shown.value() == "plan" and column >= FIRST_CALL:
            self.slot_was_picked.emit(self.plan.slots[column - FIRST_CALL])

    def _state(self, ledger: Ledger) -> str:
        borne = ledger.borne()
        if not sum(borne):
            return self.tr("Nobody has borne anything yet.")
        most, language = max(range(len(borne)), key=borne.__getitem__), self._context.language
        return self.tr("{city} bears {part} of {all} points.").format(
            city=ledger.cities[most].name, part=number(points(borne[most]), language), all=number(points(sum(borne)), language)
        )

    def _price(self, plan: YearPlan) -> str:
        language = self._context.language
        return self.tr("Worst-off {worst} points instead of {other}; total {total}, {price} above the cheapest times.").format(
            worst=number(plan.worst, language), other=number(points(max(plan.cheapest_borne, default=0)), language),
            total=number(plan.total, language), price=number(plan.price, language),
        )  # fmt: skip

    # --- planning ---------------------------------------------------------------------------------------------------------

    def _plan_or_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        if self._ledger is None or not self._planned_for:
            return
        cities, weights, minutes, calls, year = self._planned_for, self._weights, self._minutes, self.count.value(), self._ledger.year
        after, carried = (self._ledger.last_day, self._borne()) if self._counted else (None, None)
        spans = self._context.edit(lambda: spans_of_year(year, calls, after=after))
        if spans is None:
            return

        def work(progress: Progress) -> YearPlan:
            return plan_year(
                None, cities=cities, year=year, minutes=minutes, spans=spans, weights=weights, carried=carried, report=progress
            )  # fmt: skip

        def done(plan: YearPlan) -> None:
            if (cities, weights, minutes) == (self._planned_for, self._weights, self._minutes):
                self.plan = plan
                self.shown.set_value("plan")
                self._show()

        self._job = self._context.jobs.run(self.tr("Planning the year"), work, done, self._context.show_error)
        for signal in (self._job.did_finish, self._job.did_fail, self._job.did_cancel):
            signal.connect(lambda *_: self._end_job())
        self.button.setText(self.tr("Cancel"))

    def _end_job(self) -> None:
        self._job = None
        self.button.setText(self.tr("Plan the year"))

    def _fit(self) -> None:
        self.table.fit(fixed={0: 96, 1: 86}, least=62)
