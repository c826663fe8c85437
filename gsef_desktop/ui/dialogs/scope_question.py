"""Asks how far a change of one occurrence reaches: only this one, this and all later ones, or all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gsef_desktop.domain.repetition import Scope
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button

_KEYS = {Qt.Key.Key_1: Scope.THIS, Qt.Key.Key_2: Scope.FUTURE, Qt.Key.Key_3: Scope.ALL}


class ScopeQuestion(Dialog):
    """Three answers, one below the other; the first has the focus.  1, 2 and 3 answer, the arrows walk, Esc cancels."""

    def __init__(self, theme: Theme, title: str, verb: str, parent: QWidget | None = None) -> None:
        text = self.tr("“{title}” is repeated. Which occurrences are meant?").format(title=title)
        super().__init__(theme, verb, text, parent=parent)
        self.setObjectName("scope-question")
        self.setFixedWidth(400)
        self.answer: Scope | None = None
        answers = (
            (Scope.THIS, self.tr("Only this one")), (Scope.FUTURE, self.tr("This and all later ones")), (Scope.ALL, self.tr("All of them")),
        )  # fmt: skip
        self.buttons: dict[Scope, Button] = {}
        for number, (scope, words) in enumerate(answers, 1):
            button = Button(theme, f"{number}   {words}")
            button.setAccessibleName(words)
            button.setProperty("align", "left")
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, scope=scope: self._take(scope))
            self.column.addWidget(button)
            self.buttons[scope] = button
        self.add_button(self.tr("Cancel"), self.reject)
        self.buttons[Scope.THIS].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scope = _KEYS.get(Qt.Key(event.key()))
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if scope is not None:
            self._take(scope)
        elif step:
            buttons = list(self.buttons.values())
            at = next((number for number, button in enumerate(buttons) if button.hasFocus()), 0)
            buttons[max(0, min(at + step, len(buttons) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _take(self, scope: Scope) -> None:
        self.answer = scope
        self.accept()


def ask_scope(parent: QWidget | None, theme: Theme, title: str, verb: str) -> Scope | None:
    """Ask which occurrences of the repeated activity `title` are meant; `verb` heads the question, such as "Move".

    None where the user cancels.  Nothing is remembered: what was right for one activity is wrong for the next.
    """
    question = ScopeQuestion(theme, title, verb, parent)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    question.exec()
    answer = question.answer
    question.deleteLater()
    return answer
