"""The preview of copying the programme to the next year: which activities, from when to when, and what stands in the way."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.domain.year_copy import CopyRow, CopyState, YearCopy
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.labels import label

_ID = Qt.ItemDataRole.UserRole
_SIZE = QSize(0, 26)
_WHAT, _OLD, _NEW, _PLACE, _REMARK = range(5)
_MARGIN = 20
_NARROW = 720
"""Below this width of the table, in pixels, there is no room for the place."""


class YearCopyDialog(Dialog):
    """`accepted_ids` carries the ids of the activities that are ticked; nothing is written before."""

    accepted_ids = Signal(object)

    def __init__(self, context: UiContext, proposal: YearCopy, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context, self.proposal = context, proposal
        self._rows: dict[str, QTreeWidgetItem] = {}
        year, following = proposal.year, proposal.year + 1
        self.setWindowTitle(self.tr("Copy the programme of {year} to {next}").format(year=year, next=following))
        said = self.tr(
            "Every activity goes to the same weekday of the same week, its date is to be confirmed again, and its edition goes up by one."
        )
        if proposal.programme_there:
            said += " " + self.tr("There is a programme of {next} already; what is in it stays.").format(next=following)
        self.column.addWidget(label(context.theme, said, "secondary", token="ink2", wrap=True))
        self._build_ticks()
        self.tree = self._tree()
        self.column.addWidget(self.tree, 1)
        self.counts = label(context.theme, "", "secondary", token="ink2", wrap=True)
        self.column.addWidget(self.counts)
        self.add_button(self.tr("Cancel"), self.reject)
        self.take = self.add_button(self.tr("Copy to {next}").format(next=following), self._take, primary=True)
        self.tree.itemChanged.connect(lambda *_: self._count())
        self._count()
        self.resize(980, 620)
        self._share_room()
        self.tree.setFocus()

    def chosen(self) -> frozenset[str]:
        """The ids of the activities that are ticked."""
        return frozenset(id for id, row in self._rows.items() if row.checkState(_WHAT) is Qt.CheckState.Checked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The title has what is left; in a narrow window the place gives way."""
        width = self.width() - 2 * _MARGIN
        narrow = width < _NARROW
        self.tree.setColumnHidden(_PLACE, narrow)
        for column, least, share in ((_OLD, 96, 0.14), (_NEW, 96, 0.14), (_PLACE, 80, 0.11), (_REMARK, 130, 0.24)):
            self.tree.setColumnWidth(column, max(least, int(width * share)))

    def _build_ticks(self) -> None:
        row = QHBoxLayout()
        for text, ticks in (
            (self.tr("Tick all"), lambda _: True), (self.tr("Tick none"), lambda _: False),
            (self.tr("As proposed"), lambda one: one.offered),
        ):  # fmt: skip
            button = Button(self.theme, text, small=True)
            button.clicked.connect(lambda _=False, ticks=ticks: self._tick(ticks))
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("What is to be copied"))
        following = self.proposal.year + 1
        tree.setHeaderLabels([self.tr("Activity"), str(self.proposal.year), str(following), self.tr("Place"), self.tr("Remark")])
        tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        tree.header().setStretchLastSection(False)
        tree.header().setMinimumSectionSize(60)
        tree.header().setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        for (number, title), rows in groupby(self.proposal.rows, key=lambda row: (row.line_number, row.line_title)):
            top = QTreeWidgetItem([f"{number}  {title}" if number else self.tr("No line")])
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
            top.setFont(_WHAT, self.theme.font("strong"))
            top.setSizeHint(_WHAT, _SIZE)
            for row in rows:
                top.addChild(self._row(row))
            tree.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            top.setExpanded(True)
        if (first := tree.topLevelItem(0)) is not None:
            tree.setCurrentItem(first)
        return tree

    def _row(self, row: CopyRow) -> QTreeWidgetItem:
        language = self._context.language
        old, new = (
            write_time(row.time, language, style="short", with_year=False),
            write_time(row.new_time, language, style="short", with_year=False),
        )
        remark = self._remark(row)
        item = QTreeWidgetItem([row.new_title, old, new, place_name(row.place, language), remark])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_WHAT, Qt.CheckState.Checked if row.offered else Qt.CheckState.Unchecked)
        item.setData(_WHAT, _ID, row.activity_id)
        item.setSizeHint(_WHAT, _SIZE)
        item.setToolTip(_WHAT, row.new_title if row.new_title == row.title else self.tr("Now: {title}").format(title=row.title))
        item.setToolTip(_OLD, write_time(row.time, language, weekday=True))
        item.setToolTip(_NEW, write_time(row.new_time, language, weekday=True))
        item.setToolTip(_REMARK, remark)
        if row.clashes:
            item.setIcon(_REMARK, self.theme.icon("triangle-alert", "bad", 14))
            item.setForeground(_REMARK, self.theme.color("bad"))
        self._rows[row.activity_id] = item
        return item

    def _remark(self, row: CopyRow) -> str:
        following = self.proposal.year + 1
        parts = {
            CopyState.NEW: [],
            CopyState.CANCELLED: [self.tr("cancelled")],
            CopyState.PRESENT: [self.tr("already in {year}").format(year=following)],
            CopyState.CONTINUES: [self.tr("goes on in {year}").format(year=following)],
        }[row.state]
        if row.clashes:
            parts.insert(0, self.tr("same days as {title}").format(title=", ".join(row.clashes)))
        if row.edition is not None:
            parts.append(self.tr("edition {number}").format(number=row.edition))
        if row.repeats:
            parts.append(self.tr("repeated"))
        return ", ".join(parts)

    def _tick(self, ticks: object) -> None:
        assert callable(ticks)
        self.tree.blockSignals(True)
        for row in self.proposal.rows:
            self._rows[row.activity_id].setCheckState(_WHAT, Qt.CheckState.Checked if ticks(row) else Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)
        self.tree.viewport().update()
        self._count()

    def _count(self) -> None:
        chosen = self.chosen()
        clashing = sum(1 for row in self.proposal.rows if row.clashes and row.activity_id in chosen)
        text = self.tr("{chosen} of {all} activities ticked.").format(chosen=len(chosen), all=len(self.proposal.rows))
        if clashing:
            text += " " + self.tr("{count} of them fall on the same days as something elsewhere.").format(count=clashing)
        self.counts.setText(text)
        self.take.setEnabled(bool(chosen) and not self._context.read_only)

    def _take(self) -> None:
        self.accepted_ids.emit(self.chosen())
        self.accept()
