"""What the cards of tasks and of action items on the Overview share: how much is late, and lines that are ticked off."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.tasks import TaskRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.labels import Badge
from gsef_desktop.ui.widgets.layout import Card
from gsef_desktop.ui.widgets.task_rows import TaskLine


class LinesCard(Card):
    """A title with a count, and lines whose box ends what they name, which can be undone."""

    def __init__(self, context: UiContext, title: str, *, count: str, overdue: int) -> None:
        super().__init__(context.theme)
        self.context = context
        self.lines: list[TaskLine] = []
        self.header.title.set_text(title)
        self.header.set_count(count)
        self.header.row.setSpacing(4)  # so that the title has room beside what is overdue
        self.header.show()
        self.setAccessibleName(title)
        if overdue:
            late = self.tr("1 overdue") if overdue == 1 else self.tr("{number} overdue").format(number=overdue)
            self.header.row.addWidget(Badge(context.theme, late, "bad"))

    def add_lines(self, rows: Iterable[TaskRow], kind: str, today: date, complete: Callable[[str], object]) -> QVBoxLayout:
        """Show records of a kind; `complete` ends the one whose id it is given.  Answers the column in which they stand."""
        context, inner = self.context, QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 6, 8, 8)
        column.setSpacing(2)
        for row in rows:
            line = TaskLine(context.theme, row, language=context.language, today=today, activity=True, read_only=context.read_only)
            line.ticked.connect(lambda _, row=row: self._complete(row, complete))
            line.opened.connect(lambda row=row: context.select(RecordRef(kind, row.id)))
            column.addWidget(line)
            self.lines.append(line)
        self.body.addWidget(inner)
        self.body.addStretch(1)
        return column

    def places(self) -> list[QWidget]:
        """Where the keyboard can be among the lines, in order."""
        return [place for line in self.lines for place in (line.box, line.open_button)]

    def _complete(self, row: TaskRow, complete: Callable[[str], object]) -> None:
        if self.context.edit(lambda: complete(row.id)) is not None:
            self.context.tell(self.tr("Done: {task}. Undo takes it back.").format(task=row.title))
