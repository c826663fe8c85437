"""One item of the minutes: its number and title, the notes, the decisions and action items under them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.records import Purpose, VoteKind
from gsef_desktop.services.minutes_reading import ItemMinutes
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.minutes_annexes import AnnexLineWidget
from gsef_desktop.ui.meetings.minutes_deeds import MinutesDeeds
from gsef_desktop.ui.meetings.minutes_editors import NotesEditor
from gsef_desktop.ui.meetings.minutes_lines import ActionDraft, ActionLineWidget, DecisionDraft, DecisionLineWidget, in_other_language
from gsef_desktop.ui.meetings.minutes_votes import VoteLineWidget
from gsef_desktop.ui.theme.painting import badge_tokens
from gsef_desktop.ui.widgets.labels import Badge, ElidedLabel, label
from gsef_desktop.ui.widgets.layout import rule

GUTTER = 52
"""Room for the number, in px."""
WIDEST = 900
"""Lines of text are not longer than this, in px."""


class ItemBlock(QWidget):
    """Shows an item given to `show_item`; everything in it is edited in place.

    One that stands `alone` has no head, and a box for its notes.
    """

    was_entered = Signal()
    """the user works here now"""

    def __init__(self, deeds: MinutesDeeds, item: ItemMinutes, *, alone: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds, self.item = deeds, item
        self._shown: tuple[object, ...] = ()
        self._wanted = False
        theme = deeds.context.theme
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.head.setHidden(alone)
        self._inner = QWidget()
        self._inner.setMaximumWidth(WIDEST)
        self._lines = QVBoxLayout(self._inner)
        self._lines.setContentsMargins(0 if alone else GUTTER, 0, 0 if alone else 12, 8)
        self._lines.setSpacing(0)
        self.notes = NotesEditor(theme, self.tr("Notes"), box=alone)
        self.notes.committed.connect(self._keep_notes)
        self._lines.addWidget(self.notes)
        holder = QHBoxLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self._inner, 1)
        holder.addStretch(0)
        column.addLayout(holder)
        if not alone:
            column.addWidget(rule())
        self.decision_lines: list[DecisionLineWidget] = []
        self.action_lines: list[ActionLineWidget] = []
        self.vote_lines: list[VoteLineWidget] = []
        self.annex_lines: list[AnnexLineWidget] = []
        self._decision_draft: DecisionDraft | None = None
        self._action_draft: ActionDraft | None = None

    def _head(self) -> QWidget:
        theme, self.head = self._deeds.context.theme, QWidget()
        self.head.setFixedHeight(32)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(16, 2, 16, 0)
        row.setSpacing(8)
        self.number = label(theme, "", "secondary", token="ink2")
        self.number.setFixedWidth(GUTTER - 16)
        row.addWidget(self.number)
        self.title = ElidedLabel(theme, "", "name")
        row.addWidget(self.title, 1000)
        self.deferred = Badge(theme, self.tr("Deferred"), "warn")
        self.purpose = Badge(theme, "", "plain")
        row.addStretch(1)
        row.addWidget(self.deferred)
        row.addWidget(self.purpose)
        return self.head

    # --- showing ---------------------------------------------------------------------------------------------------------------

    def show_item(self, item: ItemMinutes, today: date) -> None:
        """Show an item, if anything of it differs."""
        deeds = self._deeds
        shown = (item, today, deeds.language, deeds.locked)
        if shown == self._shown:
            return
        self._shown, self.item = shown, item
        whole, theme = item.item_id is None, deeds.context.theme
        language = deeds.context.language
        self.number.setText(shown_number(item.number, language))
        title = self.tr("The meeting as a whole") if whole else item.title or self.tr("Untitled")
        self.title.set_text(title)
        self.title.setFont(theme.font("strong" if item.depth == 0 else "name"))
        surface = "sub" if item.heading else "bg"
        if self.head.property("surface") != surface:
            self.head.setProperty("surface", surface)
            self.head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self.head.style().unpolish(self.head)
            self.head.style().polish(self.head)
        self.deferred.setVisible(item.deferred)
        self.purpose.setVisible(_has_badge(item.purpose) and not item.heading)
        if _has_badge(item.purpose):
            self.purpose.set_text(words.purpose_name(item.purpose), item.purpose.value)
        self.notes.setAccessibleName(
            self.tr("Notes on {item}").format(item=f"{shown_number(item.number, language, whole=True)} {title}".strip())
        )
        self.notes.setReadOnly(deeds.locked)
        self.notes.set_value(item.texts.get(deeds.language, ""))
        self.notes.setPlaceholderText(in_other_language(item.texts, item.language) or self._hint())
        self._show_votes()
        self._show_decisions()
        self._show_actions(today)
        self._show_annexes()
        self._fold()

    def _hint(self) -> str:
        if self._deeds.locked:
            return self.tr("Nothing was written.")
        return self.tr("What was said about the meeting") if self.item.item_id is None else self.tr("What was said and done")

    def _show_votes(self) -> None:
        ids = [line.id for line in self.item.votes]
        known = {widget.id: widget for widget in self.vote_lines}
        self._drop([widget for id, widget in known.items() if id not in ids])
        self.vote_lines = []
        for place, line in enumerate(self.item.votes):
            widget = known.get(line.id)
            if widget is None:
                widget = VoteLineWidget(self._deeds)
                self._lines.insertWidget(1 + place, widget)
                widget.show()
            widget.show_line(line)
            self.vote_lines.append(widget)

    @property
    def _first_decision(self) -> int:
        """The place of the first decision: under the notes and the votes."""
        return 1 + len(self.vote_lines)

    def _show_decisions(self) -> None:
        ids = [line.id for line in self.item.decisions]
        known = {widget.id: widget for widget in self.decision_lines}
        self._drop([widget for id, widget in known.items() if id not in ids])
        self.decision_lines = []
        for place, line in enumerate(self.item.decisions):
            widget = known.get(line.id)
            if widget is None:
                widget = DecisionLineWidget(self._deeds)
                widget.new_was_wanted.connect(self.begin_decision)
                self._lines.insertWidget(self._first_decision + place, widget)
                widget.show()  # at once: the keyboard may have to go there
            widget.show_line(line)
            self.decision_lines.append(widget)

    def _show_actions(self, today: date) -> None:
        ids = [line.id for line in self.item.actions]
        known = {widget.id: widget for widget in self.action_lines}
        self._drop([widget for id, widget in known.items() if id not in ids])
        first = self._first_decision + len(self.decision_lines) + (1 if self._decision_draft is not None else 0)
        self.action_lines = []
        for place, line in enumerate(self.item.actions):
            widget = known.get(line.id)
            if widget is None:
                widget = ActionLineWidget(self._deeds)
                widget.new_was_wanted.connect(lambda decision_id: self.begin_action(decision_id))
                self._lines.insertWidget(first + place, widget)
                widget.show()
            elif self._lines.indexOf(widget) != first + place:
                self._lines.removeWidget(widget)
                self._lines.insertWidget(first + place, widget)
            widget.show_line(line, today)
            self.action_lines.append(widget)

    def _show_annexes(self) -> None:
        ids = [line.id for line in self.item.annexes]
        known = {widget.id: widget for widget in self.annex_lines}
        self._drop([widget for id, widget in known.items() if id not in ids])
        self.annex_lines = []
        for line in self.item.annexes:
            widget = known.get(line.id) or AnnexLineWidget(self._deeds)
            self._lines.removeWidget(widget)
            self._lines.addWidget(widget)
            widget.show()
            widget.show_line(line)
            self.annex_lines.append(widget)

    def _drop(self, widgets: Sequence[QWidget]) -> None:
        for widget in widgets:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _fold(self) -> None:
        """A heading has room for notes only where there are some, or where somebody wants to write."""
        item = self.item
        filled = bool(item.texts or item.decisions or item.actions or item.votes or item.annexes)
        typing = any(draft is not None and not draft.isHidden() for draft in (self._decision_draft, self._action_draft))
        self._inner.setVisible(not item.heading or filled or typing or self._wanted)

    def set_current(self, current: bool) -> None:
        """Mark the item on which the keys work."""
        theme = self._deeds.context.theme
        self.number.setFont(theme.font("secondary_strong" if current else "secondary"))
        role = "acc" if current else "ink2"
        if self.number.property("role") != role:
            self.number.setProperty("role", role)
            self.number.style().unpolish(self.number)
            self.number.style().polish(self.number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the texts is meant for the notes."""
        self.focus_notes()
        event.accept()

    # --- the keyboard ------------------------------------------------------------------------------------------------------------

    def focus_notes(self) -> None:
        """Put the keyboard into the notes."""
        self._wanted = True
        self._fold()
        self.notes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.was_entered.emit()

    def focus_line(self, id: str) -> bool:
        """Put the keyboard into a decision or an action item; answers whether it stands here."""
        for decision in self.decision_lines:
            if decision.id == id:
                decision.text.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        opening: list[VoteLineWidget | AnnexLineWidget] = [*self.vote_lines, *self.annex_lines]
        for other in opening:
            if other.id == id:
                other.symbol.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        for action in self.action_lines:
            if action.id == id:
                action.title.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def line_of(self, id: str) -> QWidget | None:
        """The line of a decision, an action item, a vote or an annex."""
        lines: list[DecisionLineWidget | ActionLineWidget | VoteLineWidget | AnnexLineWidget] = [
            *self.decision_lines, *self.action_lines, *self.vote_lines, *self.annex_lines,
        ]  # fmt: skip
        return next((widget for widget in lines if widget.id == id), None)

    def begin_decision(self) -> None:
        """Open a line for a new decision under those that are there; the first one begins with what was proposed."""
        if self._deeds.locked:
            return
        if self._decision_draft is None:
            self._decision_draft = DecisionDraft(self._deeds, self.item.item_id)
            self._decision_draft.was_left.connect(lambda: self._end(self._decision_draft))
        self._lines.insertWidget(self._first_decision + len(self.decision_lines), self._decision_draft)
        self._decision_draft.show()
        self._fold()
        proposed = self.item.proposed.get(self._deeds.language, "") if not self.item.decisions else ""
        self._decision_draft.begin(proposed)
        self.was_entered.emit()

    def begin_action(self, decision_id: str | None = None) -> None:
        """Open a line for a new action item; from the decision in which the keyboard is, unless one is given ("": none)."""
        if self._deeds.locked:
            return
        if decision_id is None:
            decision_id = self._decision_here()
        if self._action_draft is None:
            self._action_draft = ActionDraft(self._deeds, self.item.item_id)
            self._action_draft.was_left.connect(lambda: self._end(self._action_draft))
        self._lines.addWidget(self._action_draft)
        self._action_draft.show()
        self._fold()
        label_of = {line.id: line.label for line in self.item.decisions}
        self._action_draft.begin(decision_id, label_of.get(decision_id, ""))
        self.was_entered.emit()

    def keep_all(self) -> None:
        """Keep what is being typed, before this goes away."""
        self.notes.commit()
        if self._decision_draft is not None and not self._decision_draft.isHidden():
            self._decision_draft.text.commit()
        if self._action_draft is not None and not self._action_draft.isHidden():
            self._action_draft.keep()

    def call_vote(self, kind: VoteKind | None = None) -> None:
        """Put the item to the vote and the keyboard where counting begins; an item that is an election begins one."""
        if self._deeds.locked:
            return
        kind = kind or (VoteKind.ELECTION if self.item.purpose is Purpose.ELECTION else VoteKind.MOTION)
        self._wanted = True
        made = self._deeds.call_vote(self.item.item_id, kind)
        line = next((widget for widget in self.vote_lines if widget.id == made), None)
        if line is None:
            return
        self.was_entered.emit()
        if not line.text.toPlainText().strip():
            line.text.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            line.count()

    def _decision_here(self) -> str:
        focus = QApplication.focusWidget()
        for decision in self.decision_lines:
            if focus is not None and decision.isAncestorOf(focus):
                return decision.id
        return ""

    def _end(self, draft: QWidget | None) -> None:
        """Close the line of a new one; the keyboard goes back to the notes if it was there."""
        if draft is None or draft.isHidden():
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and draft.isAncestorOf(focus)
        draft.hide()
        if inside:
            self.notes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fold()

    def _keep_notes(self, text: str) -> None:
        if not self._deeds.set_notes(self.item.item_id, text):
            self.notes.setPlainText(self.item.texts.get(self._deeds.language, ""))


def _has_badge(purpose: Purpose) -> bool:
    """Whether there are colours for what an item is for."""
    try:
        badge_tokens(purpose.value)
    except KeyError:
        return False
    return True
