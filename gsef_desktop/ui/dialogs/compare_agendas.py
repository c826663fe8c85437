"""An agenda beside that of the last meeting: what is new, gone, moved or takes another time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.services.agenda_comparison import ComparedItem, Difference, compare_agendas
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.widgets.labels import label

_NOW, _THEN, _TITLE, _WHAT, _MINUTES = range(5)


class CompareAgendasDialog(Dialog):
    """Lists the items of both agendas; what differs stands out by word and icon."""

    def __init__(self, context: UiContext, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("Compare with the last agenda"))
        self._context = context
        self.comparison = found = compare_agendas(context.workspace, meeting_id=meeting_id)
        if found.earlier is None:
            text = self.tr("There is no earlier meeting of this body or series.")
        else:
            counts = [
                self.tr("{count} new").format(count=found.count(Difference.NEW)),
                self.tr("{count} gone").format(count=found.count(Difference.GONE)),
                self.tr("{count} moved").format(count=found.count(Difference.MOVED)),
                self.tr("{count} with another time").format(count=sum(one.retimed for one in found.items)),
            ]
            text = self.tr("Against {meeting}: {counts}.").format(meeting=found.earlier.symbol or found.title, counts=", ".join(counts))
        self.column.addWidget(label(context.theme, text, "body", token="ink2", wrap=True))
        self.table = self._table()
        for one in found.items:
            self.table.addTopLevelItem(self._item(one))
        self.table.setVisible(found.earlier is not None)
        self.resize(820, 520 if found.earlier is not None else 150)
        self.column.addWidget(self.table, 1)
        if found.earlier is None:
            self.column.addStretch(1)
        self.add_button(self.tr("Close"), self.close, primary=True)

    def _table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setFont(self._context.theme.font("field"))
        table.setColumnCount(5)
        table.setHeaderLabels([self.tr("Now"), self.tr("Then"), self.tr("Item"), self.tr("What differs"), self.tr("Min")])
        table.headerItem().setTextAlignment(_MINUTES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setAllColumnsShowFocus(True)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAccessibleName(self.tr("Items of both agendas"))
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_NOW, 64), (_THEN, 64), (_WHAT, 230), (_MINUTES, 90)):
            table.setColumnWidth(column, width)
        return table

    def _item(self, one: ComparedItem) -> QTreeWidgetItem:
        theme, language = self._context.theme, self._context.language
        numbers = [shown_number(number, language, whole=True) for number in (one.number, one.number_then)]
        minutes = f"{one.minutes_then} → {one.minutes}" if one.retimed else str(one.minutes or one.minutes_then or "")
        said = self.said(one)
        item = QTreeWidgetItem([*numbers, one.title, said, minutes])
        item.setToolTip(_TITLE, one.title)
        item.setToolTip(_WHAT, said)
        item.setTextAlignment(_MINUTES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        icon, tone = {
            Difference.NEW: ("plus", "good"), Difference.GONE: ("minus", "bad"), Difference.MOVED: ("arrow-up-down", "warn"),
        }.get(one.difference, ("clock" if one.retimed else "", "warn"))  # fmt: skip
        if icon:
            item.setIcon(_WHAT, theme.icon(icon, tone, 14))
        ink = theme.color("ink3" if one.difference is Difference.GONE or not said else "ink")
        for column in range(5):
            item.setForeground(column, ink)
        return item

    def said(self, one: ComparedItem) -> str:
        """What differs, in words; empty where nothing does."""
        told = {
            Difference.NEW: [self.tr("new")], Difference.GONE: [self.tr("gone")], Difference.MOVED: [self.tr("moved")], Difference.SAME: [],
        }[one.difference]  # fmt: skip
        if one.retimed:
            told = [*told, self.tr("longer") if one.minutes > one.minutes_then else self.tr("shorter")]
        if one.renamed:
            told = [*told, self.tr("was “{title}”").format(title=one.was)]
        if one.carried:
            told = [*told, self.tr("carried over")]
        return ", ".join(told)
