"""The Members view: organisations, people, bodies and seats."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.records import Membership, PersonFunction, Record, SeatTerm
from gsef_desktop.services import members
from gsef_desktop.services.duplicates import resolve_merged
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.duplicates import open_duplicates
from gsef_desktop.ui.members.bodies import BodiesPage
from gsef_desktop.ui.members.goal import GoalBar
from gsef_desktop.ui.members.organisations import OrganisationsPage
from gsef_desktop.ui.members.people import PeoplePage
from gsef_desktop.ui.view import View
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.labels import label

_CONCERNS = (
    "organisation", "membership", "seat", "seat_term", "person", "person_function", "body", "composition", "body_rules", "translation",
    "indicator", "measurement", "programme",
)  # fmt: skip
_PAGE_OF = {"organisation": "organisations", "person": "people", "body": "bodies", "seat": "bodies"}


class MembersView(View):
    """Three pages over one selection.  Only the page that is shown is kept up to date; the others follow when they are shown."""

    name: ClassVar[str] = "members"

    def __init__(self, context: UiContext, *, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self._stale: set[str] = set(_PAGE_OF.values())
        self._build()
        self.refresh(None)

    @property
    def day(self) -> date:
        """The day on which members and seats are shown."""
        return members.day_within(self.context.year, self._today)

    # -- as a view ---------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        """Read again what the changes touch."""
        if changes is not None and not changes.touches(*_CONCERNS):
            return
        self._stale = set(_PAGE_OF.values())
        self._fill()

    def show_record(self, ref: RecordRef) -> bool:
        """Select an organisation, a person, a body or a seat; what belongs to one of these leads there."""
        found = self._owner(ref)
        if found is None:
            return False
        self._turn_to(_PAGE_OF[found.kind])
        if found.kind == "organisation":
            return self.organisations.show_organisation(found.id)
        if found.kind == "person":
            return self.people.show_person(found.id)
        return self.bodies.show_ref(found)

    def open_with(self, **arguments: Any) -> None:
        """Turn to a page: ``page="people"``."""
        page = str(arguments.get("page", ""))
        if page in self._pages:
            self._turn_to(page)

    def actions(self) -> list[QAction]:
        made = []
        for page, text in self._names():
            action = QAction(self.tr("Members: {page}").format(page=text), self)
            action.triggered.connect(lambda _=False, page=page: self._turn_to(page))
            made.append(action)
        for text, deed in (
            (self.tr("Add an organisation"), self._add_organisation), (self.tr("Add a person to the list"), self._add_person),
            (self.tr("Add a body"), self._add_body),
        ):  # fmt: skip
            action = QAction(text, self)
            action.setEnabled(not self.context.read_only)
            action.triggered.connect(lambda _=False, deed=deed: deed())
            made.append(action)
        for text, kind in (
            (self.tr("Possible duplicates among people"), "person"), (self.tr("Possible duplicates among organisations"), "organisation"),
        ):  # fmt: skip
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, kind=kind: open_duplicates(self.context, self, kind=kind))
            made.append(action)
        export = QAction(self.tr("Export the members, people or seats shown…"), self)
        export.triggered.connect(lambda: self._export())
        return [*made, export]

    def status_text(self) -> str:
        page = self._switch.value()
        if page == "bodies":
            number = self.bodies.shown()
            return self.tr("1 seat") if number == 1 else self.tr("{number} seats").format(number=number)
        number = self.organisations.shown() if page == "organisations" else self.people.shown()
        return self.tr("{number} shown").format(number=number)

    # -- building ----------------------------------------------------------------

    def _names(self) -> list[tuple[str, str]]:
        return [
            ("organisations", self.tr("Organisations")),
            ("people", self.tr("People")),
            ("bodies", self.tr("Bodies and seats")),
        ]

    def _build(self) -> None:
        theme, column = self.context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(50)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(14)
        row.addWidget(label(theme, self.tr("Members"), "screen_title"))
        self._switch = SegmentedControl(theme, self.tr("Page"), self._names())
        self._switch.changed.connect(self._turn_to)
        row.addWidget(self._switch)
        row.addStretch(1)
        self._searches = QStackedWidget()
        self._searches.setMaximumWidth(180)
        self._searches.setFixedHeight(28)
        row.addWidget(self._searches, 100)
        self._goal = GoalBar(theme, self.context.language)
        row.addWidget(self._goal, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(head)
        self.organisations = OrganisationsPage(self.context)
        self.people = PeoplePage(self.context)
        self.bodies = BodiesPage(self.context)
        self._pages: dict[str, QWidget] = {"organisations": self.organisations, "people": self.people, "bodies": self.bodies}
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        for field in (self.organisations.filters.search, self.people.search):
            field.setMinimumWidth(70)
            self._searches.addWidget(field)
        column.addWidget(self._stack, 1)
        page_name = str(self.context.remembered("members.page", "organisations"))
        self._switch.set_value(page_name if page_name in self._pages else "organisations")
        self._show_page(self._switch.value())

    # -- acting ------------------------------------------------------------------

    def _turn_to(self, page: str) -> None:
        self._switch.set_value(page)
        self._show_page(page)
        self.context.remember("members.page", page)
        self._fill()

    def _show_page(self, page: str) -> None:
        self._stack.setCurrentWidget(self._pages[page])
        self._searches.setVisible(page != "bodies")
        if page != "bodies":
            self._searches.setCurrentIndex(0 if page == "organisations" else 1)

    def _fill(self) -> None:
        """Bring the heading and the page shown up to date."""
        page, context = str(self._switch.value()), self.context
        if page not in self._stale:
            return
        summary = members.summarise_members(context.workspace, year=context.year, day=self.day, language=context.language)
        self._goal.set_summary(summary)
        if page == "organisations":
            self.organisations.refresh(summary, self.day)
        elif page == "people":
            self.people.refresh(self.day)
        else:
            self.bodies.refresh(self.day)
        self._stale.discard(page)

    def _owner(self, ref: RecordRef) -> RecordRef | None:
        """The record to show for another: the seat of a term, the person of a function."""
        if ref.kind in _PAGE_OF:
            with self.context.workspace.read() as reader:
                return RecordRef(ref.kind, resolve_merged(reader, ref.kind, ref.id))
        owners: dict[str, tuple[type[Record], str, str]] = {
            "membership": (Membership, "organisation_id", "organisation"), "person_function": (PersonFunction, "person_id", "person"),
            "seat_term": (SeatTerm, "seat_id", "seat"),
        }  # fmt: skip
        if ref.kind in owners:
            record, field, kind = owners[ref.kind]
        elif ref.kind in {"body_rules", "composition"}:
            from gsef_desktop.domain.records import BodyRules, Composition

            record, field, kind = (BodyRules if ref.kind == "body_rules" else Composition), "body_id", "body"
        else:
            return None
        with self.context.workspace.read() as reader:
            found = reader.find(record, ref.id)
        return RecordRef(kind, str(getattr(found, field))) if found is not None else None

    def _export(self) -> None:
        """Export what the page shows, in its order."""
        from gsef_desktop.services.table_export import Exported
        from gsef_desktop.ui.dialogs.table_files import export_table

        page = self._switch.value()
        if page == "bodies":
            export_table(self.context, self.window(), what=Exported.SEATS)
        elif page == "people":
            export_table(self.context, self.window(), what=Exported.PEOPLE, ids=self.people.shown_ids())
        else:
            export_table(self.context, self.window(), what=Exported.ORGANISATIONS, ids=self.organisations.shown_ids())

    def _add_organisation(self) -> None:
        self._turn_to("organisations")
        self.organisations.add()

    def _add_person(self) -> None:
        self._turn_to("people")
        self.people.add()

    def _add_body(self) -> None:
        self._turn_to("bodies")
        self.bodies.add_body()
