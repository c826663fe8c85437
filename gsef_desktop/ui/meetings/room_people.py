"""Who is in the room in one session, by classification, and whether the quorum is there."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gsef_desktop.domain.attendance import is_here, is_spoken_for
from gsef_desktop.domain.records import Attendance, MeetingSession
from gsef_desktop.services.attendance import AttendanceRow, AttendanceSheet
from gsef_desktop.services.participants_reading import GROUPS
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.attendance_deeds import AttendanceDeeds, beyond_text, session_choices
from gsef_desktop.ui.meetings.attendance_words import ATTENDANCE_ICONS, mark_text, span_text
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import ComboBox
from gsef_desktop.ui.widgets.labels import Badge, ElidedLabel, label

_ID = Qt.ItemDataRole.UserRole
_MARK_WIDTH = 26
"""The room of the icon before a name, in px: a click there marks as present."""


class RoomPeople(QWidget):
    """Shows the attendance given to `show_sheet`; Space marks as present, letters, + and - note the rest as in the list of participants."""

    session_was_chosen = Signal(object)
    """carries the id of a session"""
    participants_were_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.deeds = AttendanceDeeds(context, self)
        self.session: MeetingSession | None = None
        self._at: time | None = None
        self._now: datetime | None = None
        self._shown: tuple[object, ...] = ()
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.title = ElidedLabel(theme, self.tr("In the room"), "card_title")
        head.addWidget(self.title, 1)
        self.quorum = Badge(theme, "", "plain")
        head.addWidget(self.quorum)
        column.addLayout(head)
        self.numbers = label(theme, "", "secondary", token="ink2", wrap=True)
        column.addWidget(self.numbers)
        self.sessions = ComboBox(theme, self.tr("Session"))
        self.sessions.chosen.connect(self.session_was_chosen)
        column.addWidget(self.sessions)
        self.warning = label(theme, "", "secondary", token="warn", wrap=True)
        column.addWidget(self.warning)
        self.tree = PeopleTree()
        self.tree.setAccessibleName(self.tr("Who is in the room"))
        self.tree.setToolTip(self.tr("Space: present. A: apologies. N: absent. +: comes now. -: leaves now. Right-click for proxies."))
        self.tree.key_was_typed.connect(self._key)
        self.tree.mark_was_clicked.connect(self._tick)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._pop_up)
        self.tree.itemDoubleClicked.connect(lambda item, _: self.toggle())
        column.addWidget(self.tree, 1)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.present = Button(theme, self.tr("Present"), icon="check", small=True)
        self.present.clicked.connect(self.toggle)
        self.comes = IconButton(theme, "log-in", self.tr("Comes now (+)"), size=24)
        self.comes.clicked.connect(lambda: self._key("+"))
        self.leaves = IconButton(theme, "log-out", self.tr("Leaves now (-)"), size=24)
        self.leaves.clicked.connect(lambda: self._key("-"))
        self.more = IconButton(theme, "ellipsis", self.tr("More about the attendance of those selected"), size=24)
        self.more.clicked.connect(lambda: self._pop_up(self.tree.viewport().rect().center()))
        row.addWidget(self.present)
        row.addStretch(1)
        for button in (self.comes, self.leaves, self.more):
            row.addWidget(button)
        column.addWidget(self._buttons)
        self.invite = Button(theme, self.tr("Invite participants"), icon="user-plus", small=True)
        self.invite.clicked.connect(self.participants_were_wanted)
        column.addWidget(self.invite)

    # --- showing --------------------------------------------------------------------------------------------------------

    def show_sheet(self, sheet: AttendanceSheet, session: MeetingSession | None, *, at: time | None, now: datetime | None) -> None:
        """Show who is in a session: at a moment (`at`, local time; None: at any time of it).  `now` is what arrivals are noted with."""
        self.deeds.sheet, self.session = sheet, session
        self._at, self._now = at, now
        self.sessions.set_choices(session_choices(sheet, self.context.language))
        self.sessions.setVisible(len(sheet.sessions) > 1)
        self.sessions.set_value(session.id if session is not None else None)
        self.invite.setVisible(not sheet.rows)
        self.tree.setVisible(bool(sheet.rows))
        self._buttons.setVisible(bool(sheet.rows))
        self.show_moment(at, now)

    def show_moment(self, at: time | None, now: datetime | None) -> None:
        """Time has passed: whoever comes or leaves then counts or does not any more."""
        self._at, self._now = at, now
        sheet, session = self.deeds.sheet, self.session
        writable = session is not None and not self.context.read_only
        self.present.setEnabled(writable)
        self.more.setEnabled(writable)
        self.comes.setEnabled(writable and now is not None)
        self.leaves.setEnabled(writable and now is not None)
        if sheet is not None:
            self._fill(sheet)
        if sheet is None or session is None:
            self.quorum.hide()
            self.numbers.setText(self.tr("The meeting has no session yet.") if sheet is not None else "")
            self.warning.hide()
            return
        present, quorum = sheet.presence(session.id, at), sheet.quorums.get(session.id)
        marks = sheet.marks(session.id)
        here = sum(is_here(marks.get(row.id), at) for row in sheet.rows)
        parts = [self.tr("{here} of {all} here").format(here=here, all=len(sheet.rows))]
        reached = quorum.is_reached(present.all) if quorum is not None else None
        self.quorum.setVisible(reached is not None)
        if quorum is not None and quorum.needed is not None:
            parts.append(self.tr("quorum: {present} of {seats}, {needed} needed").format(
                present=present.all, seats=quorum.seats, needed=quorum.needed))  # fmt: skip
            if reached:
                self.quorum.set_text(self.tr("Quorum"), "good")
            else:
                self.quorum.set_text(self.tr("{count} missing").format(count=quorum.needed - present.all), "bad")
        if present.by_proxy:
            parts.append(self.tr("{count} by proxy").format(count=present.by_proxy))
        self.numbers.setText("; ".join(parts))
        self._warn(sheet, session)

    def _warn(self, sheet: AttendanceSheet, session: MeetingSession) -> None:
        marks, quorum = sheet.marks(session.id), sheet.quorums.get(session.id)
        limit = (quorum.proxies if quorum is not None else None) or 0
        lines = [beyond_text(row, number, limit) for row, number in sheet.beyond_limit(session.id)]
        for row in sheet.rows:
            mark = marks.get(row.id)
            if mark is None or mark.attendance is not Attendance.PROXY or is_spoken_for(mark, marks, self._at):
                continue
            holder = sheet.name_of(mark.proxy_id)
            lines.append(self.tr("{holder}, who speaks for {name}, is not in the room.").format(holder=holder, name=row.name or row.person)
                         if holder else self.tr("Nobody speaks for {name}.").format(name=row.name or row.person))  # fmt: skip
        self.warning.setText("\n".join(lines))
        self.warning.setVisible(bool(lines))

    def _fill(self, sheet: AttendanceSheet) -> None:
        marks = sheet.marks(self.session.id) if self.session is not None else {}
        here = frozenset(row.id for row in sheet.rows if is_here(marks.get(row.id), self._at))
        shown = (sheet, self.session, here)
        if shown == self._shown:
            return
        self._shown = shown
        current, scrolled = self.tree.current_id(), self.tree.verticalScrollBar().value()
        closed = {group.text(0).rsplit("  ", 1)[0] for group in self.tree.groups() if not group.isExpanded()}
        self.tree.clear()
        for key, classes in GROUPS:
            rows = [row for row in sheet.rows if row.classification in classes]
            if not rows:
                continue
            name = words.group_name(key, "")
            group = QTreeWidgetItem([f"{name}  {sum(row.id in here for row in rows)}/{len(rows)}", ""])
            group.setFont(0, self.context.theme.font("secondary_strong"))
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            group.setExpanded(name not in closed)
            for row in rows:
                group.addChild(self._line(row, sheet, here=row.id in here))
        self.tree.fit()
        self.tree.select(current)
        self.tree.verticalScrollBar().setValue(scrolled)

    def _line(self, row: AttendanceRow, sheet: AttendanceSheet, *, here: bool) -> QTreeWidgetItem:
        theme = self.context.theme
        mark = row.mark(self.session.id) if self.session is not None else None
        attendance = mark.attendance if mark is not None else Attendance.UNKNOWN
        holder = sheet.name_of(mark.proxy_id) if mark is not None else ""
        name = row.name or row.person
        behind = holder if attendance is Attendance.PROXY else span_text(mark)
        item = QTreeWidgetItem([name, behind])
        away = attendance is Attendance.PRESENT and not here  # not come yet, or gone again
        icon, token = ("clock", "ink3") if away else ATTENDANCE_ICONS[attendance]
        item.setIcon(0, theme.icon(icon, token))
        item.setFont(0, theme.font("body"))
        item.setFont(1, theme.font("secondary"))
        item.setForeground(1, theme.color("ink2"))
        if away or attendance in (Attendance.UNKNOWN, Attendance.APOLOGIES, Attendance.ABSENT):
            item.setForeground(0, theme.color("ink2"))
        told = mark_text(mark, holder)
        who = ", ".join(part for part in (name, row.person if row.name else "", words.classification_name(row.classification)) if part)
        item.setToolTip(0, f"{who}: {told}")
        item.setToolTip(1, told)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{who}: {told}")
        item.setData(0, _ID, row.id)
        return item

    # --- acting ---------------------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Present, or not noted any more, for those selected."""
        ids = self.tree.selected_ids()
        if ids and self.session is not None and not self.context.read_only:
            self.deeds.toggle(ids, self.session.id)

    def _tick(self, participation_id: str) -> None:
        if self.session is not None and not self.context.read_only:
            self.deeds.toggle([participation_id], self.session.id)

    def _key(self, text: str) -> None:
        ids = self.tree.selected_ids()
        if not ids or self.session is None or self.context.read_only:
            return
        if text == " ":
            self.toggle()
        else:
            self.deeds.key(ids, self.session.id, text, self._now.time() if self._now is not None else None)

    def _pop_up(self, at: QPoint) -> None:
        ids = self.tree.selected_ids()
        if self.session is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if ids:
            self.deeds.fill_menu(menu, ids, self.session.id, now=self._now)
            menu.addSeparator()
        self.deeds.fill_all_menu(menu, self.session.id)
        menu.setEnabled(not self.context.read_only)
        menu.popup(self.tree.viewport().mapToGlobal(at))


class PeopleTree(QTreeWidget):
    """Two columns: who, and from when to when or by whom."""

    key_was_typed = Signal(str)
    mark_was_clicked = Signal(str)
    """the participant whose icon was clicked"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(8)
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.header().setMinimumSectionSize(0)
        self.header().resizeSection(1, 0)

    def fit(self) -> None:
        """The second column is as wide as what stands in it, within limits."""
        metrics = QFontMetrics(self.font())
        behind = [line.text(1) for group in self.groups() for m in range(group.childCount()) if (line := group.child(m)) is not None]
        widest = max((metrics.horizontalAdvance(text) for text in behind), default=0)
        self.header().resizeSection(1, min(widest + 14, 110) if widest else 0)

    def groups(self) -> list[QTreeWidgetItem]:
        """The headings."""
        return [group for n in range(self.topLevelItemCount()) if (group := self.topLevelItem(n)) is not None]

    def current_id(self) -> str | None:
        """The participant on whom the keyboard is."""
        item = self.currentItem()
        return item.data(0, _ID) if item is not None else None

    def selected_ids(self) -> list[str]:
        """The participants selected, else the one on whom the keyboard is."""
        found = [item.data(0, _ID) for item in self.selectedItems() if item.data(0, _ID)]
        current = self.current_id()
        return found or ([current] if current else [])

    def select(self, participation_id: str | None) -> None:
        """Put the keyboard on a participant, else on the first."""
        lines = [line for group in self.groups() for m in range(group.childCount()) if (line := group.child(m)) is not None]
        wanted = next((one for one in lines if one.data(0, _ID) == participation_id), next(iter(lines), None))
        if wanted is not None:
            self.setCurrentItem(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        item = self.itemAt(point)
        if item is None or event.button() is not Qt.MouseButton.LeftButton or not item.data(0, _ID):
            return
        if point.x() - self.visualItemRect(item).left() < _MARK_WIDTH:
            self.mark_was_clicked.emit(item.data(0, _ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if text and text.isprintable() and plain:
            self.key_was_typed.emit(text)
            event.accept()
            return
        super().keyPressEvent(event)
