"""The lines under an item of the minutes: decisions and action items, and the lines in which new ones are typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLabel, QToolButton, QWidget

from gsef_desktop.domain.minutes import ActionState
from gsef_desktop.services.minutes_reading import ActionLine, DecisionLine
from gsef_desktop.ui.inspectors.member_fields import complete_last
from gsef_desktop.ui.meetings.minutes_deeds import MinutesDeeds
from gsef_desktop.ui.meetings.minutes_editors import DecisionEditor, FlatField
from gsef_desktop.ui.meetings.minutes_words import action_state_name, day_words, late_words
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.day_width import widest_day
from gsef_desktop.ui.widgets.labels import label

_OWNER_WIDTH, _DUE_WIDTH = 140, 104
_MOST_SHOWN = 90
"""How much of a text in another language is shown, in letters."""


class DecisionLineWidget(QWidget):
    """A decision: its symbol, which opens it, and its text."""

    new_was_wanted = Signal()

    def __init__(self, deeds: MinutesDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds, self._shown = deeds, ""
        self.id = ""
        theme = deeds.context.theme
        row = _row(self)
        self.symbol = name_button(theme, "symbol")
        self.symbol.clicked.connect(lambda: deeds.open("decision", self.id))
        row.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)
        self.text = DecisionEditor(theme, self.tr("Decision"))
        self.text.committed.connect(self._commit)
        self.text.entered.connect(self.new_was_wanted)
        row.addWidget(self.text, 1)

    def show_line(self, line: DecisionLine) -> None:
        """Show a decision."""
        self.id, theme = line.id, self._deeds.context.theme
        self.symbol.setText(line.label)
        self.symbol.setIcon(theme.icon("circle-check" if line.implemented else "gavel", "good" if line.implemented else "ink3", 15))
        self.symbol.setFixedWidth(self.symbol.sizeHint().width())
        self.symbol.setToolTip(self.tr("Implemented") if line.implemented else self.tr("Open the decision"))
        self.symbol.setAccessibleName(self.tr("Open decision {name}").format(name=line.label))
        self.text.setAccessibleName(self.tr("Decision {name}").format(name=line.label))
        self.text.setReadOnly(self._deeds.locked)
        self._shown = line.texts.get(self._deeds.language, "")
        self.text.set_value(self._shown)
        self.text.setPlaceholderText(in_other_language(line.texts, line.language))

    def _commit(self, text: str) -> None:
        if not self._deeds.set_decision(self.id, text):
            self.text.setPlainText(self._shown)
            self.text.set_value(self._shown)


class DecisionDraft(QWidget):
    """Where a new decision is typed; it is nothing in the file before Enter, or before the keyboard goes elsewhere."""

    was_left = Signal()

    def __init__(self, deeds: MinutesDeeds, item_id: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds, self._item_id, self._proposed, self._added = deeds, item_id, "", False
        theme = deeds.context.theme
        row = _row(self)
        mark = QLabel()
        mark.setPixmap(theme.pixmap("gavel", "acc", 15))
        mark.setContentsMargins(6, 5, 2, 0)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.text = DecisionEditor(theme, self.tr("New decision"))
        self.text.setPlaceholderText(self.tr("What was decided"))
        self.text.committed.connect(self._add)
        self.text.entered.connect(self._go_on)
        self.text.escaped.connect(self.was_left)
        self.text.left.connect(self.was_left)
        row.addWidget(self.text, 1)

    def begin(self, proposed: str) -> None:
        """Put the keyboard here, with what was proposed to be accepted or typed over."""
        self._proposed = proposed
        self.text.set_value("")
        if proposed:
            self.text.setPlainText(proposed)
            self.text.selectAll()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, text: str) -> None:
        if not text.strip():
            return
        self._added = self._deeds.add_decision(self._item_id, text, proposed=self._proposed) is not None
        self.text.set_value("")
        if self._added:
            self._proposed = ""
        else:
            self.text.setPlainText(text)  # what was refused is not lost

    def _go_on(self) -> None:
        """Enter in an empty line ends the typing of decisions."""
        if not self._added and not self.text.toPlainText().strip():
            self.was_left.emit()
        self._added = False


class ActionLineWidget(QWidget):
    """An action item: a box to tick, what, who, by when, and how late."""

    new_was_wanted = Signal(str)
    """carries the id of the decision that the new one follows from, or "" """

    def __init__(self, deeds: MinutesDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds, self.id, self._line = (
            deeds,
            "",
            ActionLine(id="", language="", titles={}, owner="", due=None, state=ActionState.OPEN, decision=""),
        )
        theme = deeds.context.theme
        row = _row(self)
        self.box = QCheckBox()
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.clicked.connect(lambda done: deeds.set_done(self.id, done))
        row.addSpacing(7)
        row.addWidget(self.box)
        self.title, self.owner, self.due = _fields(deeds)
        self.title.committed.connect(self._set_title)
        self.title.returnPressed.connect(lambda: self.new_was_wanted.emit(self._line.decision_id))
        self.owner.committed.connect(lambda text: deeds.set_owner(self.id, text))
        self.due.committed.connect(self._set_due)
        self.decision = label(theme, "", "caption", token="ink3")
        self.late_icon = QLabel()
        self.late_icon.setPixmap(theme.pixmap("triangle-alert", "bad", 13))
        self.late = label(theme, "", "caption", token="bad")
        row.addWidget(self.title, 1)
        for widget in (self.decision, self.late_icon, self.late, self.owner, self.due):
            row.addWidget(widget)
        self.open_button = IconButton(theme, "chevron-right", self.tr("Open the action item"), size=24)
        self.open_button.clicked.connect(lambda: deeds.open("action_item", self.id))
        row.addWidget(self.open_button)

    def show_line(self, line: ActionLine, today: date) -> None:
        """Show an action item."""
        deeds, context = self._deeds, self._deeds.context
        self.id, self._line = line.id, line
        title = line.titles.get(deeds.language, "")
        name = title or line.titles.get(line.language, "")
        self.box.setChecked(line.state is ActionState.DONE)
        self.box.setEnabled(not context.read_only and line.state is not ActionState.DROPPED)
        self.box.setAccessibleName(self.tr("Done: {task}").format(task=name))
        self.title.set_value(title)
        self.title.setToolTip(name)
        self.title.setPlaceholderText(in_other_language(line.titles, line.language))
        self.title.setReadOnly(deeds.locked)
        font = QFont(context.theme.font("field"))
        font.setStrikeOut(line.state is ActionState.DROPPED)
        self.title.setFont(font)
        self.title.set_quiet(line.state is not ActionState.OPEN)
        self.owner.set_value(line.owner)
        self.due.set_value(day_words(line.due, context.language, today))
        for field in (self.owner, self.due):
            field.setReadOnly(context.read_only)
        self.decision.setText(line.decision)
        self.decision.setVisible(bool(line.decision) and line.state is ActionState.OPEN)
        late = line.due is not None and line.due < today and line.state is ActionState.OPEN
        self.late_icon.setVisible(late)
        self.late.setVisible(late or line.state is ActionState.DROPPED)
        self.late.setText(late_words(line.due, today) if late and line.due is not None else action_state_name(line.state))
        self.late.setProperty("role", "bad" if late else "caption")
        self.late.style().unpolish(self.late)
        self.late.style().polish(self.late)

    def _set_title(self, text: str) -> None:
        if not self._deeds.set_title(self.id, text):
            self.title.set_value(self._line.titles.get(self._deeds.language, ""))

    def _set_due(self, text: str) -> None:
        self.due.set_bad(not self._deeds.set_due(self.id, text))


class ActionDraft(QWidget):
    """Where a new action item is typed: Tab goes from what to who to by when; Enter anywhere keeps it and begins the next."""

    was_left = Signal()

    def __init__(self, deeds: MinutesDeeds, item_id: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds, self._item_id = deeds, item_id
        self._decision_id = ""
        theme = deeds.context.theme
        row = _row(self)
        mark = QLabel()
        mark.setPixmap(theme.pixmap("square-check", "acc", 15))
        mark.setContentsMargins(6, 0, 2, 0)
        row.addWidget(mark)
        self.title, self.owner, self.due = _fields(deeds)
        self.title.setAccessibleName(self.tr("New action item"))
        self.title.setPlaceholderText(self.tr("What is to be done"))
        row.addWidget(self.title, 1)
        self.decision = label(theme, "", "caption", token="ink3")
        row.addWidget(self.decision)
        row.addWidget(self.owner)
        row.addWidget(self.due)
        row.addSpacing(30)
        for field in (self.title, self.owner, self.due):
            field.returnPressed.connect(self._enter)
            field.installEventFilter(self)

    def begin(self, decision_id: str, decision: str) -> None:
        """Put the keyboard here; the new action item follows from this decision, or from none ("")."""
        self._decision_id = decision_id
        self.decision.setText(decision)
        self._clear()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look_after)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._clear()
            self.was_left.emit()
            return
        super().keyPressEvent(event)

    def _look_after(self) -> None:
        """When the keyboard has left the line, what stands in it is kept."""
        focus = QApplication.focusWidget()
        if self.isHidden() or (focus is not None and (focus is self or self.isAncestorOf(focus))):
            return
        if QApplication.activePopupWidget() is not None:  # the names to complete from
            return
        self.keep()
        self.was_left.emit()

    def _enter(self) -> None:
        if not self.title.text().strip():
            self.was_left.emit()
        elif self.keep():
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Add what has been typed, if it says what is to be done; answers whether it was added."""
        title = self.title.text()
        if not title.strip():
            return False
        made = self._deeds.add_action(self._item_id, self._decision_id or None, title, self.owner.text(), self.due.text())
        if made is not None:
            self._clear()
        return made is not None

    def _clear(self) -> None:
        for field in (self.title, self.owner, self.due):
            field.setText("")
            field.set_value("")


def in_other_language(texts: dict[str, str], language: str) -> str:
    """What is shown in grey where a text does not exist in the language shown: the original, with its language."""
    original = " ".join(texts.get(language, "").split())
    shown = original if len(original) <= _MOST_SHOWN else original[: _MOST_SHOWN - 1].rstrip() + "…"
    return f"[{language.upper()}] {shown}" if shown else ""


def _fields(deeds: MinutesDeeds) -> tuple[FlatField, FlatField, FlatField]:
    theme, translate = deeds.context.theme, QCoreApplication.translate
    title = FlatField(theme, translate("Minutes", "What is to be done"))
    owner = FlatField(theme, translate("Minutes", "Who does it"), placeholder=translate("Minutes", "Who"))
    due = FlatField(theme, translate("Minutes", "By when"), placeholder=translate("Minutes", "By when"))
    owner.setFixedWidth(_OWNER_WIDTH)
    due.setFixedWidth(max(_DUE_WIDTH, widest_day(due.font(), deeds.context.language, style="short") + 20))
    complete_last(owner, deeds.names)
    return title, owner, due


def name_button(theme: Theme, role: str) -> QToolButton:
    """The name before a line, with its icon and without a frame, in the font of a role; a click opens what the line is about."""
    made = QToolButton()
    made.setProperty("kind", "flat")
    made.setFont(theme.font(role))
    made.setIconSize(QSize(18, 15))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 1, 0, 1)
    row.setSpacing(6)
    return row
