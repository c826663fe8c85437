"""Possible duplicates: groups of records that may be one at the left, the chosen group side by side at the right.

The window is not modal: the file can be looked at meanwhile.  What is done here is a step of its own each time, which Ctrl+Z takes back
here as well as in the main window.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from shiboken6 import isValid

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.duplicates import DuplicateGroup
from gsef_desktop.services.duplicates import CONCERNS, find_duplicates, say_not_the_same, take_back
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.merge_dialog import SideBySide
from gsef_desktop.ui.jobs import Job
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button, Chip, SegmentedControl
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import EmptyState, rule
from gsef_desktop.ui.widgets.tips import tip

_GROUP = Qt.ItemDataRole.UserRole
_ROW = 46
_LIST_WIDTH = 268
_PAUSE_MS = 250
"""After a change by others, how long to wait for more before searching again."""

Index = QModelIndex | QPersistentModelIndex


def open_duplicates(context: UiContext, parent: QWidget, *, kind: str) -> DuplicatesDialog:
    """Show the possible duplicates among people or organisations (`kind`: "person" or "organisation")."""
    shown = next((one for one in parent.window().findChildren(DuplicatesDialog) if one.isVisible()), None)
    if shown is None:
        shown = DuplicatesDialog(context, kind, parent)
        shown.show()
    else:
        shown.show_kind(kind)
        shown.raise_()
        shown.activateWindow()
    return shown


class _GroupDelegate(QStyledItemDelegate):
    """Two lines: the names, and why they may be one."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_LIST_WIDTH, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect, group = self._theme, QRect(option.rect), index.data(_GROUP)
        state = option.state
        selected, focused = bool(state & QStyle.StateFlag.State_Selected), self._view.hasFocus()
        if selected:
            painter.fillRect(rect, theme.color("sel" if focused else "hover"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        room = rect.adjusted(12, 5, -10, -5)
        for font, ink, text, align in (
            ("strong", "ink", " · ".join(dict.fromkeys(group.names)), Qt.AlignmentFlag.AlignTop),
            ("caption", "ink2" if selected else "ink3", reasons_text(group), Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(theme.font(font))
            painter.setPen(theme.color(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, align | Qt.AlignmentFlag.AlignLeft, shown)
        if selected:
            painter.setPen(QPen(theme.color("acc" if focused else "ctl"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        else:
            painter.setPen(theme.color("line"))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def reasons_text(group: DuplicateGroup) -> str:
    """Why the records of a group may be one."""
    return " · ".join(render(reason) for reason in group.reasons)


class DuplicatesDialog(SideBySide):
    """The possible duplicates of one kind; the search runs as a job and can be stopped."""

    def __init__(self, context: UiContext, kind: str, parent: QWidget) -> None:
        super().__init__(context, "", parent)
        self.kind = kind
        self.groups: list[DuplicateGroup] = []
        self._job: Job | None = None
        self._skipped: set[tuple[str, ...]] = set()
        self.setWindowTitle(self.tr("Possible duplicates"))
        self.resize(980, 640)
        self._build()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_PAUSE_MS)
        self._again.timeout.connect(self.search)
        context.bridge.changed.connect(self._did_change)
        self.list.setFocus()
        self.search()

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self.theme
        top = QHBoxLayout()
        top.setSpacing(10)
        names = [("person", self.tr("People")), ("organisation", self.tr("Organisations"))]
        self.switch = SegmentedControl(theme, self.tr("Kind of record"), names)
        self.switch.set_value(self.kind)
        self.switch.changed.connect(self.show_kind)
        self.aside = Chip(theme, self.tr("Also those that are not the same"))
        self.aside.toggled.connect(lambda _: self.search())
        self.count = label(theme, "", "secondary")
        top.addWidget(self.switch)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.aside)
        self.column.addLayout(top)
        self.column.addWidget(self._waiting())
        self._nothing = EmptyState(theme, self.tr("No duplicates found. Names, mails and spellings were compared."))
        self._whole = self._body()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._whole)
        self.stack.addWidget(self._nothing)
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self.hint)
        self.skip = self.add_button(self.tr("Skip"), self._skip)
        self.skip.setToolTip(self.tr("Decide later (S)"))
        self.apart = self.add_button(self.tr("Not the same"), self._say_apart)
        self.take = self.add_merge_button()
        QShortcut(QKeySequence("S"), self).activated.connect(self.skip.click)
        QShortcut(QKeySequence("N"), self).activated.connect(self.apart.click)

    def _body(self) -> QWidget:
        """The groups, and the chosen one beside them."""
        theme, body = self.theme, QHBoxLayout()
        body.setSpacing(0)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Groups that may be one"))
        self.list.setItemDelegate(_GroupDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        body.addWidget(self.list)
        line = rule(vertical=True)
        line.setMaximumHeight(16777215)
        line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        body.addWidget(line)
        self.why = ElidedLabel(theme, "", "field", token="ink2")
        self.why.setContentsMargins(14, 0, 14, 0)
        self.place_column.addWidget(self.why)
        body.addWidget(self.place, 1)
        whole = QWidget()
        whole.setLayout(body)
        body.setContentsMargins(0, 0, 0, 0)
        return whole

    def _waiting(self) -> QWidget:
        """The bar that shows how far the search is."""
        self.waiting = QWidget()
        row = QHBoxLayout(self.waiting)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Looking for possible duplicates"))
        self.stop = Button(self.theme, self.tr("Cancel"), small=True)
        self.stop.setAccessibleName(self.tr("Stop looking"))
        self.stop.clicked.connect(self._stop)
        row.addWidget(label(self.theme, self.tr("Looking for possible duplicates"), "secondary"))
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.waiting.hide()
        return self.waiting

    # --- searching -------------------------------------------------------------------------------------------------------------------

    def show_kind(self, kind: str) -> None:
        """Turn to people or to organisations."""
        if kind != self.kind:
            self.kind = kind
            self.switch.set_value(kind)
            self._skipped.clear()
            self._show_groups([])
            self.search()

    def search(self) -> None:
        """Look for duplicates again; what is chosen stays so if it is still there."""
        context, kind, aside = self.context, self.kind, self.aside.isChecked()
        if context.closed:
            return
        self._stop()
        self.bar.setValue(0)
        job = self._job = context.jobs.run(
            self.tr("Looking for possible duplicates"),
            lambda progress: find_duplicates(context.workspace, kind=kind, with_set_aside=aside, progress=progress),
            lambda found: self._did_find(job, found),
            lambda error: self._did_fail(job, error),
        )
        job.did_advance.connect(lambda share, _: self._did_advance(job, share))
        job.did_cancel.connect(lambda: self._did_end(job))
        self.waiting.setVisible(not self.groups)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._did_end(self._job)

    def _did_advance(self, job: Job, share: float) -> None:
        if isValid(self) and job is self._job:
            self.bar.setValue(round(share * 1000))

    def _did_find(self, job: Job, found: list[DuplicateGroup]) -> None:
        if isValid(self) and job is self._job:
            self._did_end(job)
            self._show_groups(found)

    def _did_fail(self, job: Job, error: Exception) -> None:
        if isValid(self):
            self._did_end(job)
        self.context.show_error(error)

    def _did_end(self, job: Job) -> None:
        if isValid(self) and job is self._job:
            self._job = None
            self.waiting.hide()

    def _did_change(self, changes: Changes) -> None:
        if changes.touches(*CONCERNS) and self.isVisible():
            self._again.start()

    # --- showing ---------------------------------------------------------------------------------------------------------------------

    def _show_groups(self, groups: list[DuplicateGroup]) -> None:
        current, row = self._current(), max(0, self.list.currentRow())
        self.groups = sorted(groups, key=lambda one: (one.set_aside, one.ids in self._skipped))
        self.list.blockSignals(True)
        self.list.clear()
        for group in self.groups:
            item = QListWidgetItem(self.list)
            item.setData(_GROUP, group)
            told = ". ".join([", ".join(group.names), *(render(reason) for reason in group.reasons)])
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            item.setToolTip(tip(told))
        same = next((at for at, one in enumerate(self.groups) if current is not None and one.ids == current.ids), None)
        self.list.setCurrentRow(same if same is not None else min(row, len(self.groups) - 1))
        self.list.blockSignals(False)
        open_ = sum(not one.set_aside for one in self.groups)
        self.count.setText(self.tr("1 possible duplicate") if open_ == 1 else self.tr("{number} possible duplicates").format(number=open_))
        self.stack.setCurrentWidget(self._whole if self.groups else self._nothing)
        self._show_current()

    def _current(self) -> DuplicateGroup | None:
        item = self.list.currentItem()
        group = item.data(_GROUP) if item is not None else None
        return group if isinstance(group, DuplicateGroup) else None

    def _show_current(self) -> None:
        """Put the chosen group side by side."""
        group = self._current()
        there = group is not None and self.show_records(group.kind, group.ids)
        if not there:
            self.clear_records()
        self.why.set_text(reasons_text(group) if group is not None else "")
        self.apart.setText(self.tr("They may be the same") if group is not None and group.set_aside else self.tr("Not the same"))
        self.apart.setAccessibleName(self.apart.text())
        self.apart.setToolTip(self.tr("{text} (N)").format(text=self.apart.text()))
        self.show_buttons()

    def show_buttons(self) -> None:
        group, writable = self._current(), not self.context.read_only
        self.skip.setEnabled(group is not None and len(self.groups) > 1)
        self.apart.setEnabled(group is not None and writable)
        self.take.setEnabled(self.panel is not None and len(self.panel.ids) > 1 and writable)
        self.hint.setVisible(group is not None)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def did_merge(self) -> None:
        self._leave_out(self._current())

    def _say_apart(self) -> None:
        """Keep that the records shown are different ones, or that they may be the same after all."""
        group, context = self._current(), self.context
        if group is None:
            return
        odd = self.panel.left_out if self.panel is not None else ()
        done = context.edit(
            lambda: (
                take_back(context.workspace, group=group) if group.set_aside else say_not_the_same(context.workspace, group=group, odd=odd)
            )
        )
        if done is not None:
            self._leave_out(group)

    def _leave_out(self, group: DuplicateGroup | None) -> None:
        """Take a group off the list at once; the search that follows shows what else has changed."""
        if group is not None:
            self._show_groups([one for one in self.groups if one is not group])
        self.list.setFocus()

    def _skip(self) -> None:
        """Go on to the next group; this one comes last."""
        group = self._current()
        if group is None:
            return
        row = self.list.currentRow()
        self._skipped.add(group.ids)
        self.list.setCurrentRow((row + 1) % len(self.groups))
        self.list.setFocus()

    def done(self, result: int) -> None:
        self._again.stop()
        self._stop()
        super().done(result)
