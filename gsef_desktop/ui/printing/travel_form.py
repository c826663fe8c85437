"""One person's travel plan of a year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.form import Maker, PrintForm
from gsef_desktop.ui.widgets.fields import SearchableBox

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

TRAVEL = "travel"


class TravelForm(PrintForm):
    """Prints what somebody goes to in the year that is shown."""

    docx = frozenset((TRAVEL,))

    def __init__(self, context: UiContext, *, document: str = TRAVEL, parent: QWidget | None = None) -> None:
        super().__init__(context, key="travel.print", document=document, parent=parent)

    def make_choices(self) -> None:
        self.person = SearchableBox(self._context.theme, self.tr("Person"))
        self.person.chosen.connect(lambda value: self.keep("person", value))
        self.choices.addWidget(self.row(self.tr("Person"), self.person))
        self.choices.addWidget(self.paper_row())
        self.choices.addWidget(
            self.note(self.tr("What they are responsible for, delegated to, or take part in, by the clocks of each place."))
        )

    def follow_document(self) -> None:
        """Offer those who go anywhere."""
        from gsef_desktop.services.people_named import people_who_go

        before = self.person.value() or self.recall("person", None)
        people = people_who_go(self._context.workspace)
        self.person.set_choices(people)
        ids = [id for id, _ in people]
        self.person.set_value(before if before in ids else ids[0] if ids else None)

    def maker(self, document: str) -> Maker:
        workspace, year, paper, person = self._context.workspace, self._context.year, self.paper(), self.person.value()

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            from gsef_desktop.services.printing_travel import travel_plan

            if person is None:
                raise Invalid(message("There is nobody in this file whose journeys could be planned."))
            return travel_plan(
                workspace, person_id=person, first=date(year, 1, 1), last=date(year, 12, 31), language=language, format=format,
                paper=paper, progress=progress,
            )  # fmt: skip

        return make
