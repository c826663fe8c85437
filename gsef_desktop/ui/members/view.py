"""The Members view: organisations, people, bodies and seats, and whatever else `gsef_desktop.ui.members.pages` names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.records import Membership, PersonFunction, Record, SeatTerm
from gsef_desktop.services import members
from gsef_desktop.services.duplicates import resolve_merged
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.own_fields import show_own_fields
from gsef_desktop.ui.members import outputs
from gsef_desktop.ui.members.dialog_actions import dialog_actions
from gsef_desktop.ui.members.goal import GoalBar
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.members.page_switch import PageSwitch
from gsef_desktop.ui.members.pages import PAGES, PageEntry
from gsef_desktop.ui.members.summaries import Summaries
from gsef_desktop.ui.view import View
from gsef_desktop.ui.widgets.buttons import MenuButton
from gsef_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from gsef_desktop.ui.members.bodies import BodiesPage
    from gsef_desktop.ui.members.organisations import OrganisationsPage
    from gsef_desktop.ui.members.people import PeoplePage

_CONCERNS = (
    "organisation", "membership", "seat", "seat_term", "person", "person_function", "body", "composition", "body_rules", "translation",
    "indicator", "measurement", "programme", "own_field", "own_value", "region", "membership_category",
)  # fmt: skip
_PAGE_OF = {kind: entry.name for entry in PAGES for kind in entry.kinds}


class MembersView(View):
    """Several pages over one selection.  Only the page that is shown is kept up to date; the others follow when they are shown."""

    name: ClassVar[str] = "members"

    def __init__(self, context: UiContext, *, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self._print = QAction(self.tr("Print about members…"), self)
        self._print.triggered.connect(lambda: outputs.print_page(self.context, self, self._switch.value(), *self._chosen()))
        self._entries: dict[str, PageEntry] = {entry.name: entry for entry in PAGES}
        self._pages: dict[str, MembersPage] = {}
        self._stale: set[str] = set(self._entries)
        self._summaries = Summaries(context, self)
        self._counted = False
        self._summaries.ready.connect(self._show_summary)
        self._build()
        self.refresh(None)

    @property
    def day(self) -> date:
        """The day on which members and seats are shown."""
        return members.day_within(self.context.year, self._today)

    def page(self, name: str) -> MembersPage:
        """A page, made when it is first asked for.  Raises KeyError if there is none of that name."""
        found = self._pages.get(name)
        if found is None:
            found = self._pages[name] = self._entries[name].make(self.context)
            found.status_did_change.connect(self.status_did_change)
            self._stack.addWidget(found)
            field = found.search_field()
            if field is not None:
                field.setMinimumWidth(104)
                self._searches.addWidget(field)
        return found

    @property
    def organisations(self) -> OrganisationsPage:
        """The page of organisations."""
        return cast("OrganisationsPage", self.page("organisations"))

    @property
    def people(self) -> PeoplePage:
        """The page of people."""
        return cast("PeoplePage", self.page("people"))

    @property
    def bodies(self) -> BodiesPage:
        """The page of bodies and seats."""
        return cast("BodiesPage", self.page("bodies"))

    # -- as a view ---------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        """Read again what the changes touch."""
        if changes is None or changes.touches(*_CONCERNS):
            self._stale = set(self._entries)
            self._counted = False
            if changes is not None:
                self._summaries.forget()
        else:
            touched = {entry.name for entry in PAGES if entry.concerns and changes.touches(*entry.concerns)}
            if not touched:
                return
            self._stale |= touched
        self._fill()

    def show_record(self, ref: RecordRef) -> bool:
        """Select an organisation, a person, a body or a seat; what belongs to one of these leads there."""
        found = self._owner(ref)
        if found is None:
            return False
        self._turn_to(_PAGE_OF[found.kind])
        return self.page(_PAGE_OF[found.kind]).show_ref(found)

    def focus_target(self) -> QWidget | None:
        return self.page(self._switch.value()).focus_target()

    def open_with(self, **arguments: Any) -> None:
        """Turn to a page: ``page="people"``."""
        page = str(arguments.get("page", ""))
        if page in self._entries:
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
            action.triggered.connect(lambda _=False, kind=kind: self._open_duplicates(kind))
            made.append(action)
        export = QAction(self.tr("Export the members, people or seats shown…"), self)
        export.triggered.connect(lambda: self.page(self._switch.value()).export())
        for text, kind in ((self.tr("Own fields of people…"), "person"), (self.tr("Own fields of organisations…"), "organisation")):
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, kind=kind: show_own_fields(self.context, self.window(), kind))
            made.append(action)
        more = [*dialog_actions(self.context, self), *outputs.commands(self.context, self, self._chosen)]
        return [*made, export, *more, *(action for page in self._pages.values() for action in page.actions())]

    def print_action(self) -> QAction | None:
        return self._print

    def status_text(self) -> str:
        return self.page(self._switch.value()).status_text()

    # -- building ----------------------------------------------------------------

    def _names(self) -> list[tuple[str, str]]:
        return [(entry.name, entry.title()) for entry in PAGES]

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
        self._switch = PageSwitch(theme, self.tr("Page"), self._names())
        self._switch.changed.connect(self._turn_to)
        row.addWidget(self._switch)
        row.addStretch(1)
        self.output = MenuButton(theme, "", icon="send", small=True)  # without a word: the search needs the room
        self.output.setAccessibleName(self.tr("Print and send"))
        self.output.setToolTip(self.tr("Print and send"))
        menu = QMenu(self.output)
        menu.aboutToShow.connect(lambda: outputs.fill_menu(menu, self.context, self, *self._chosen()))
        self.output.setMenu(menu)
        row.addWidget(self.output)
        self._searches = QStackedWidget()
        self._searches.setMaximumWidth(180)
        self._searches.setFixedHeight(28)
        row.addWidget(self._searches)
        self._goal = GoalBar(theme, self.context.language)
        row.addWidget(self._goal, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(head)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        page_name = str(self.context.remembered("members.page", "organisations"))
        self._switch.set_value(page_name if page_name in self._entries else "organisations")
        self._show_page(self._switch.value())

    # -- acting ------------------------------------------------------------------

    def _chosen(self) -> tuple[str, Sequence[str]]:
        """The kind of list that is shown and the ids of what is selected in it, or of all it shows where that is at most one."""
        name = self._switch.value()
        if name not in ("organisations", "people"):
            return "", ()
        page = self.page(name)
        selected = page.selected_ids()
        return name, selected if len(selected) > 1 else page.shown_ids()

    def _turn_to(self, page: str) -> None:
        self._switch.set_value(page)
        self._show_page(page)
        self.context.remember("members.page", page)
        self._fill()
        self.status_did_change.emit()

    def _show_page(self, name: str) -> None:
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        field = page.search_field()
        self._searches.setVisible(field is not None)
        if field is not None:
            self._searches.setCurrentWidget(field)

    def _fill(self) -> None:
        """Bring the heading and the page shown up to date."""
        page = self._switch.value()
        if page not in self._stale:
            return
        # what concerns single pages only, such as a fee, is no reason to count the members again
        summary = self._summaries.last if self._counted else self._summaries.now(self.day)
        self._counted = True
        self._goal.set_summary(summary)
        self.page(page).show_day(summary, self.day)
        self._stale.discard(page)

    def _show_summary(self, summary: MembersSummary) -> None:
        """What was counted while the page was shown already; only that of organisations shows more of it than the goal."""
        self._goal.set_summary(summary)
        if self._switch.value() == "organisations":
            self.organisations.show_day(summary, self.day)
        else:
            self._stale.add("organisations")

    def _open_duplicates(self, kind: str) -> None:
        from gsef_desktop.ui.dialogs.duplicates import open_duplicates

        open_duplicates(self.context, self, kind=kind)

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

    def _add_organisation(self) -> None:
        self._turn_to("organisations")
        self.organisations.add()

    def _add_person(self) -> None:
        self._turn_to("people")
        self.people.add()

    def _add_body(self) -> None:
        self._turn_to("bodies")
        self.bodies.add_body()
