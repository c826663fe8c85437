"""The item that is on, large enough to be read from a metre: number, title, lead, time, proposed decision, and under it the minutes."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from gsef_desktop.domain.records import Purpose
from gsef_desktop.services.minutes_reading import ItemMinutes
from gsef_desktop.services.room import RoomItem, in_language
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.minutes_block import ItemBlock
from gsef_desktop.ui.meetings.minutes_deeds import MinutesDeeds
from gsef_desktop.ui.meetings.room_clock import ClockPanel, large
from gsef_desktop.ui.meetings.room_tools import title_of
from gsef_desktop.ui.widgets.labels import Badge, ElidedLabel, label
from gsef_desktop.ui.widgets.layout import Note

_ONE_LINE = 60
"""What is lower than this, in px, is a line; what is higher may be taller than the view, and looks after its cursor itself."""


class RoomDeeds(MinutesDeeds):
    """Decisions are taken now, when the meeting is on: what of the quorum is there is kept with them."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self.now: time | None = None

    def moment(self) -> time | None:
        return self.now


class RoomStage(QWidget):
    """Shows an item given to `show_item`."""

    def __init__(self, context: UiContext, deeds: RoomDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.deeds = context, deeds
        self.item: RoomItem | None = None
        self.block: ItemBlock | None = None
        theme = context.theme
        inner = self._inner = QWidget()
        inner.setProperty("surface", "bg")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(20, 14, 20, 12)
        self._column.setSpacing(8)
        self.under = ElidedLabel(theme, "", "body", token="ink2")
        self._column.addWidget(self.under)
        self.title = label(theme, "", "screen_title", wrap=True)
        self.title.setFont(large(theme, 27))
        self._column.addWidget(self.title)
        self._column.addWidget(self._facts())
        self.clock = ClockPanel(theme)
        self._column.addWidget(self.clock)
        self._column.addWidget(self._proposal())
        self.note = Note(theme, "", icon="mic")
        self.note.setAccessibleName(self.tr("Note for the chair"))
        self._column.addWidget(self.note)
        self._holder = QVBoxLayout()
        self._column.addLayout(self._holder)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("The item that is on"))
        self.area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_did_change)
        self.area.verticalScrollBar().rangeChanged.connect(lambda *_: self._did_grow())

    def _facts(self) -> QWidget:
        theme, holder = self.context.theme, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.purpose = Badge(theme, "", "plain")
        self.confidential = Badge(theme, self.tr("Confidential"), "warn")
        self.confidential.setToolTip(self.tr("The projector shows neither its title nor what is proposed."))
        self.deferred = Badge(theme, self.tr("Deferred"), "warn")
        self.lead = ElidedLabel(theme, "", "body", token="ink2")
        for badge in (self.purpose, self.confidential, self.deferred):
            row.addWidget(badge)
        row.addWidget(self.lead, 1)
        self._facts_row = holder
        return holder

    def _proposal(self) -> QWidget:
        theme = self.context.theme
        self.proposal = QFrame()
        self.proposal.setProperty("surface", "card")
        column = QVBoxLayout(self.proposal)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(2)
        column.addWidget(label(theme, self.tr("Proposed decision"), "secondary_strong", token="ink2"))
        self.proposed = label(theme, "", "body", wrap=True)
        self.proposed.setFont(large(theme, 16, "body"))
        self.proposed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.proposed)
        return self.proposal

    # --- showing --------------------------------------------------------------------------------------------------------

    def show_item(self, item: RoomItem, written: ItemMinutes | None, *, now: datetime, running: bool) -> None:
        """Show an item in the language of the minutes, with what was written on it (None: a break, which has no minutes)."""
        language, moved = self.deeds.language, self.item is None or self.item.id != item.id
        self.item = item
        self.under.set_text(" › ".join(in_language(one, language, item.language) for one in item.under))
        self.under.setVisible(bool(item.under))
        self.title.setText(f"{item.number}  {title_of(item, language)}".strip())
        self.purpose.setVisible(item.purpose is not Purpose.NONE)
        if item.purpose is not Purpose.NONE:
            self.purpose.set_text(words.purpose_name(item.purpose), item.purpose.value)
        self.confidential.setVisible(item.confidential)
        self.deferred.setVisible(written is not None and written.deferred)
        self.lead.set_text(self.tr("Lead: {name}").format(name=item.lead) if item.lead else "")
        self._facts_row.setVisible(
            bool(item.lead) or item.confidential or item.purpose is not Purpose.NONE or (written is not None and written.deferred)
        )
        proposed = in_language(item.proposed, language, item.language)
        self.proposed.setText(proposed)
        self.proposal.setVisible(bool(proposed))
        self.note.text.setText(item.chair_note)
        self.note.setVisible(bool(item.chair_note.strip()))
        self.show_clock(now, running=running)
        self._show_minutes(written, moved)

    def show_clock(self, now: datetime, *, running: bool) -> None:
        """Show the time that has passed."""
        if self.item is not None:
            self.clock.show_clock(self.item.clock(now), running=running)

    def _show_minutes(self, written: ItemMinutes | None, moved: bool) -> None:
        if self.block is not None and (moved or written is None):
            self._holder.removeWidget(self.block)
            self.block.hide()
            self.block.deleteLater()
            self.block = None
        if written is None:
            return
        if self.block is None:
            self.block = ItemBlock(self.deeds, written, alone=True)
            self.block.notes.setFont(large(self.context.theme, 15, "body"))
            self._holder.addWidget(self.block)
            self.block.show_item(written, date.today())
            self.block.show()  # at once: the keyboard may have to go there
            self.area.verticalScrollBar().setValue(0)
        else:
            self.block.show_item(written, date.today())

    def _focus_did_change(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.block is not None and isValid(self.block) and self.block.isAncestorOf(new):
            self.keep_in_view(new)

    def _did_grow(self) -> None:
        """What stands above a line in which somebody types has become longer."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.block is not None and isValid(self.block) and self.block.isAncestorOf(focus)
        if focus is not None and inside and focus.height() < _ONE_LINE:
            self.keep_in_view(focus)

    def keep_in_view(self, widget: QWidget) -> None:
        """Scroll to where somebody types, once it has found its place; texts that wrap take a second round of layout for that."""
        for pause in (0, 60):
            QTimer.singleShot(pause, widget, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        if self._inner.isAncestorOf(widget) and widget.height() < self.area.viewport().height():
            top = widget.mapTo(self._inner, QPoint(0, 0)).y()
            self.area.ensureVisible(0, top + widget.height(), 0, 8)
            self.area.ensureVisible(0, top, 0, 8)

    def keep_all(self) -> None:
        """Keep what is being typed, before another item is shown."""
        if self.block is not None:
            focus = QApplication.focusWidget()
            self.block.keep_all()
            if focus is not None and self.block.isAncestorOf(focus):
                focus.clearFocus()
