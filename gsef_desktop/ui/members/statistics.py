"""The page of statistics: members over time, and by region, kind, language and category."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.documents.member_content import StatisticsDocument
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.member_regions import By
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import JobRunner, Progress
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.members.statistics_charts import NumberTable, TimeChart
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Card, EmptyState
from gsef_desktop.ui.widgets.table_copy import copy_table

_TWO_COLUMNS_FROM = 820
"""Width of the page from which its cards stand side by side, in px."""


class StatisticsPage(MembersPage):
    """Numbers of the network.  They are read off the window's thread, for a large file has much to count."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._day = date.today()
        self._language = context.document_language
        runner = self._jobs = JobRunner(self)
        self.destroyed.connect(lambda: runner.cancel_all())
        self.shown: StatisticsDocument | None = None
        self._asked = 0
        self.tables: dict[str, NumberTable] = {}
        self._cards: list[Card] = []
        self._build()

    # --- as a page -------------------------------------------------------------------------------------------------------------------

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Count again."""
        self._day = day
        self._as_of.setText(self.tr("As of {day}").format(day=write_day(day, self.context.language)))
        self._read()

    def status_text(self) -> str:
        """As of which day the numbers are."""
        return self._as_of.text()

    def actions(self) -> list[QAction]:
        """Copying and printing."""
        copy, output = QAction(self.tr("Copy the statistics as a table"), self), QAction(self.tr("Print the statistics…"), self)
        copy.triggered.connect(lambda: self.copy())
        output.triggered.connect(lambda: self.print())
        return [copy, output]

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, column = self.context.theme, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 4, 16, 7)
        row.setSpacing(10)
        self._as_of = label(theme, "", "secondary", token="ink2")
        self.regions = ComboBox(
            theme, self.tr("Regions"),
            [(By.WORLD, self.tr("Regions of the United Nations")), (By.OWN, self.tr("Our own regions"))],
        )  # fmt: skip
        self.regions.setMinimumContentsLength(22)
        self.regions.set_value(By.OWN if self.context.remembered("statistics.regions") == By.OWN else By.WORLD)
        self.regions.chosen.connect(lambda value: self._choose("statistics.regions", str(value)))
        self.internal = QCheckBox(self.tr("With fees"))
        self.internal.setFont(theme.font("field"))
        self.internal.setChecked(bool(self.context.remembered("statistics.internal", False)))
        self.internal.toggled.connect(lambda on: self._choose("statistics.internal", on))
        copy = Button(theme, self.tr("Copy as a table"), icon="copy", small=True)
        copy.clicked.connect(lambda: self.copy())
        output = Button(theme, self.tr("Print…"), icon="printer", small=True)
        output.clicked.connect(lambda: self.print())
        for widget in (self._as_of, self.regions, self.internal):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(output)
        column.addWidget(bar)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("Statistics"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll, 1)

    def _choose(self, key: str, value: object) -> None:
        self.context.remember(key, value)
        self._read()

    # --- counting --------------------------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        from gsef_desktop.services.member_statistics import read_statistics

        self._asked += 1
        asked, workspace, day, language = self._asked, self.context.workspace, self._day, self._language
        regions, internal = By(self.regions.value()), self.internal.isChecked()

        def work(progress: Progress) -> StatisticsDocument:
            progress.check()
            return read_statistics(workspace, day=day, language=language, regions=regions, internal=internal)

        self._jobs.run("", work, lambda found: self._show(found, asked), self.context.show_error)

    def _show(self, found: StatisticsDocument, asked: int) -> None:
        if asked != self._asked:  # something newer was asked for meanwhile
            return
        self.shown = found
        words = load_words(self._language)
        self.tables, self._cards = {}, []
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(16, 4, 16, 16)
        self._grid.setSpacing(14)
        if not found.tallies and not found.counted:
            self._grid.addWidget(EmptyState(self.context.theme, self.tr("There are no members to count yet."), []), 0, 0)
        else:
            self._make_cards(found, words)
            self._arrange()
        self._scroll.setWidget(content)

    def _make_cards(self, found: StatisticsDocument, words: Words) -> None:
        from gsef_desktop.documents.statistics import fee_rows, over_time

        theme = self.context.theme
        title = words("members_over_time")
        card, table = self._card(title)
        chart = TimeChart(theme, self._language, (words("counted"), words("named")))
        chart.set_numbers(found.counted, found.named, found.goal)
        card.body.insertWidget(0, chart)
        table.set_rows([words("day"), words("members_head"), words("source")], over_time(found, words), right=(1,), wide=2)
        for tally in found.tallies:
            card, table = self._card(tally.title)
            whole = sum(number for _, number in tally.rows) if not tally.note else None
            members = whole if whole is not None else max(1, found.named[-1].number if found.named else 1)
            most = max(number for _, number in tally.rows) or 1
            rows = [(text, str(number), words("percent", number=round(100 * number / max(1, members)))) for text, number in tally.rows]
            shares = [number / most for _, number in tally.rows]
            table.set_rows([tally.head, words("members_head"), words("share")], rows, shares=shares, right=(1, 2))
            if tally.note:
                note = label(theme, tally.note, "caption", token="ink3", wrap=True)
                note.setContentsMargins(14, 4, 14, 10)
                card.body.addWidget(note)
        if found.fees:
            card, table = self._card(words("fees"))
            titles = [words(key) for key in ("year", "fee_due", "fee_paid", "fee_waived", "fee_open")]
            table.set_rows(titles, fee_rows(found, words), right=(1, 2, 3, 4))

    def _card(self, title: str) -> tuple[Card, NumberTable]:
        card = Card(self.context.theme, title)
        table = self.tables[title] = NumberTable(self.context.theme, title)
        card.body.addWidget(table)
        card.body.setContentsMargins(6, 2, 6, 6)
        card.body.addStretch(1)
        self._cards.append(card)
        return card, table

    def _arrange(self) -> None:
        """The first card over the whole width, the others in one column or two."""
        columns = 2 if self.width() >= _TWO_COLUMNS_FROM else 1
        for number, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            if not number:
                self._grid.addWidget(card, 0, 0, 1, columns)
            else:
                self._grid.addWidget(card, 1 + (number - 1) // columns, (number - 1) % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(len(self._cards) + 1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cards:
            self._arrange()

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put all numbers on the clipboard as one table."""
        rows = [[title, *row] for title, table in self.tables.items() for row in table.cells()]
        width = max((len(row) for row in rows), default=0)
        words = load_words(self._language)
        titles = ["", "", words("members_head"), *[""] * (width - 3)]
        copy_table(titles, [[*row, *[""] * (width - len(row))] for row in rows])
        self.context.tell(self.tr("Copied"))

    def print(self) -> None:
        """Open the dialog that prints the statistics."""
        from gsef_desktop.ui.dialogs.print_members import STATISTICS, PrintMembersDialog

        PrintMembersDialog(self.context, day=self._day, document=STATISTICS, parent=self.window()).open()
