"""The register of attendance: who was at how many meetings of a body, year by year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.attendance_years import AttendanceFilter, AttendanceTotal, YearAttendance, in_order, over_years
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services.attendance_register import AttendanceBy, read_attendance_register
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Job, JobRunner, Progress
from gsef_desktop.ui.meetings.register_page import RegisterPage
from gsef_desktop.ui.models.paged import Column


class AttendanceRegister(RegisterPage):
    """One line for everybody who is invited to meetings of a body.  Nothing is ticked or deleted here.

    It is read off the window's thread, for years of meetings have much to count; what is shown stays until the answer is there.
    """

    kind = "attendance"
    kinds = ("organisation", "person")
    concerns = ("participation", "session_attendance", "meeting", "activity", "body", "organisation", "person", "translation")
    has_box = False

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        runner = self._jobs = JobRunner(self)
        self.destroyed.connect(lambda: runner.cancel_all())  # what is being read still needs the file
        self._job: Job | None = None
        self._asked_by = ""
        self._rows: list[YearAttendance] = []
        self._found: dict[str, AttendanceTotal] = {}

    def title(self) -> str:
        return self.tr("Attendance over the years")

    def search_name(self) -> str:
        return self.tr("Search in the attendance")

    def nothing_yet(self) -> str:
        return self.tr("No attendance yet. Note who is there in the participants of a meeting, or in the room.")

    def nothing_found(self) -> str:
        return self.tr("Nobody matches.")

    def choices(self) -> Sequence[tuple[str, str]]:
        return [(AttendanceBy.ORGANISATION.value, self.tr("Organizations")), (AttendanceBy.PERSON.value, self.tr("People"))]

    def menu_names(self) -> Sequence[tuple[str, str]]:
        return [("body", self.tr("Body")), ("year", self.tr("Year"))]

    def first_order(self) -> tuple[str, bool]:
        return "name", False

    def rest(self) -> int:
        return 0

    def narrow(self) -> dict[int, int]:
        return {1: 890, 4: 1040, 6: 600, 7: 1040, 8: 720}

    def columns(self) -> list[Column[AttendanceTotal]]:
        return [
            Column(order="name", title=self.tr("Who"), text=lambda row: row.name, width=220, role="name", token="ink"),
            Column(order="body", title=self.tr("Body"), text=lambda row: row.body or "–", width=170),
            Column(order="meetings", title=self.tr("Meetings"), text=lambda row: str(row.meetings), width=84, right=True),
            Column(order="present", title=self.tr("Present"), text=lambda row: _number(row.present), width=78, right=True, token="ink"),
            Column(order="share", title=self.tr("Share"), text=lambda row: f"{round(row.share * 100)} %", width=68, right=True),
            Column(order="proxy", title=self.tr("By proxy"), text=lambda row: _number(row.proxy), width=108, right=True),
            Column(order="apologies", title=self.tr("Apologies"), text=lambda row: _number(row.apologies), width=88, right=True),
            Column(order="absent", title=self.tr("Absent"), text=lambda row: _number(row.absent), width=76, right=True),
            Column(order="years", title=self.tr("Years"), text=_years, width=180),
        ]

    # --- filling --------------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        if self._job is not None:
            self._job.cancel()  # something newer is asked for
        self._asked_by = self.choice
        workspace, by, language = self.context.workspace, AttendanceBy(self._asked_by), self.context.language

        def work(progress: Progress) -> list[YearAttendance]:
            progress.check()
            return read_attendance_register(workspace, by=by, language=language)

        def done(rows: list[YearAttendance]) -> None:
            if job is self._job and not self.context.closed:
                self._job, self._rows = None, rows
                RegisterPage.reload(self)

        def failed(error: Exception) -> None:
            if job is self._job and not self.context.closed:  # a file that is being closed cannot be read any more, and need not
                self._job = None
                self.context.show_error(error)

        job = self._job = self._jobs.run("", work, done, failed)

    def _find(self) -> None:
        """While something is read, what is found follows with the answer."""
        if self.choice != self._asked_by:
            self.reload()
        elif self._job is None:
            super()._find()

    def fill_filters(self) -> int:
        bodies = {row.body_id: row.body for row in self._rows if row.body_id}
        self.menus["body"].set_choices(sorted(bodies.items(), key=lambda pair: pair[1].casefold()))
        years = sorted({row.year for row in self._rows if row.year is not None}, reverse=True)
        self.menus["year"].set_choices([(str(year), str(year)) for year in years])
        return len({(row.who, row.body_id) for row in self._rows})

    def find_rows(self, choice: str) -> list[str]:
        wanted = AttendanceFilter(
            text=self.search.text(), bodies=self.chosen_in("body"), years=frozenset(int(year) for year in self.chosen_in("year"))
        )
        found = in_order(over_years(self._rows, wanted), self.order, descending=self.descending)
        self._found = {row.id: row for row in found}
        return list(self._found)

    def read(self, ids: Sequence[str]) -> Sequence[AttendanceTotal]:
        return [self._found[one] for one in ids if one in self._found]

    def ref_of(self, id: str) -> RecordRef | None:
        kind, _, own = id.partition("|")[2].partition(":")
        return RecordRef(kind, own) if kind in self.kinds else None

    def open_name(self) -> str:
        return self.tr("Show among the members")

    def open_row(self, id: str) -> None:
        ref = self.ref_of(id)
        if ref is not None:
            self.context.go_to(ref)

    def is_ticked(self, row: AttendanceTotal) -> bool | None:
        return None

    def tick(self, ids: Sequence[str], ticked: bool) -> None:
        """Nothing is ticked here."""

    def delete(self, ids: Sequence[str]) -> None:
        """Nothing is deleted here."""


def _number(number: int) -> str:
    return str(number) if number else "–"


def _years(row: AttendanceTotal) -> str:
    """Year by year: at how many of how many meetings."""
    return " · ".join(f"{one.year if one.year is not None else '?'} {one.present}/{one.meetings}" for one in reversed(row.years))
