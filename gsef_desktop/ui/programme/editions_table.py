"""The editions of a series as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.records import ActivityStatus
from gsef_desktop.domain.time_writing import write_number, write_time
from gsef_desktop.services.series import EditionRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.models.paged import Column, PagedModel
from gsef_desktop.ui.widgets.record_table import RecordTable

_MEMORY = "programme.editions.columns"
_REST = 3
_NARROW = {5: 820, 6: 650, 4: 330}
"""Columns that are left out where the table is narrower than so many px: source, host, participants."""


class EditionsTable(RecordTable):
    """Shows the rows given to `show_rows`; the theme takes the room that the others leave."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._rows: dict[str, EditionRow] = {}
        self._language = context.language
        self.rows_model: PagedModel[EditionRow] = PagedModel(context.theme, self._columns(), self._read)
        name = QCoreApplication.translate("EditionsTable", "Editions of the series")
        super().__init__(context, self.rows_model, name, _MEMORY, rest=_REST, least=140, indent=16, parent=parent)
        self.rows_model.setParent(self)
        self.header().setSectionsClickable(False)

    def show_rows(self, rows: Sequence[EditionRow]) -> None:
        """Show other editions; what is selected stays."""
        self._rows = {row.id: row for row in rows}
        self.show_ids([row.id for row in rows])

    def row(self, id: str) -> EditionRow | None:
        """The edition with an id."""
        return self._rows.get(id)

    def give_rest(self) -> None:
        for column, least in _NARROW.items():
            self.header().setSectionHidden(column, self.viewport().width() < least)
        super().give_rest()

    def _read(self, ids: Sequence[str]) -> list[EditionRow]:
        return [self._rows[id] for id in ids if id in self._rows]

    def _columns(self) -> list[Column[EditionRow]]:
        translate = QCoreApplication.translate
        return [
            Column(
                order="number", title=translate("EditionsTable", "No."), text=lambda row: str(row.number or "–"), width=50, role="strong",
                token="ink",
            ),
            Column(order="date", title=translate("EditionsTable", "Date"), text=self._when, width=132, token="ink"),
            Column(order="place", title=translate("EditionsTable", "Place"), text=self._where, width=132),
            Column(order="theme", title=translate("EditionsTable", "Theme"), text=lambda row: row.theme, width=200),
            Column(order="participants", title=translate("EditionsTable", "Came"), text=self._number, width=70, right=True, token="ink"),
            Column(order="source", title=translate("EditionsTable", "Source of the number"), text=lambda row: row.source, width=172,
                   token="ink3"),
            Column(order="host", title=translate("EditionsTable", "Host"), text=lambda row: ", ".join(row.hosts), width=116),
        ]  # fmt: skip

    def _when(self, row: EditionRow) -> str:
        when = write_time(row.time, self._language, style="short", with_clock=False) if row.time.is_known else row.time.text
        if row.status is ActivityStatus.CANCELLED:
            return QCoreApplication.translate("EditionsTable", "{date}, cancelled").format(date=when)
        return when or QCoreApplication.translate("EditionsTable", "Day not known")

    def _where(self, row: EditionRow) -> str:
        city = place_name(row.place, self._language)
        return f"{city}, {row.country}" if city and row.country and city != row.country else city

    def _number(self, row: EditionRow) -> str:
        if row.participants is None:
            return "–"
        number = write_number(row.participants, self._language)
        return QCoreApplication.translate("EditionsTable", "({number})").format(number=number) if row.expected else number
