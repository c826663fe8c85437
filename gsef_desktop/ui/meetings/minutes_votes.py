"""A vote under an item of the minutes: its question and how it went; while it is open, the panel in which it is held."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gsef_desktop.services.votes_reading import VoteLine
from gsef_desktop.ui.inspectors.vote_panel import VotePanel
from gsef_desktop.ui.inspectors.vote_words import result_token, result_words, vote_kind_name
from gsef_desktop.ui.meetings.minutes_deeds import MinutesDeeds
from gsef_desktop.ui.meetings.minutes_editors import DecisionEditor
from gsef_desktop.ui.meetings.minutes_lines import in_other_language, name_button
from gsef_desktop.ui.widgets.labels import label


class VoteLineWidget(QWidget):
    """A vote; Delete on its name takes it away."""

    def __init__(self, deeds: MinutesDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds, self._shown = deeds, ""
        self.id = ""
        self.panel: VotePanel | None = None
        theme = deeds.context.theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.symbol = name_button(theme, "secondary")
        self.symbol.clicked.connect(lambda: deeds.open("vote", self.id))
        row.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)
        self.text = DecisionEditor(theme, self.tr("Question"))
        self.text.setPlaceholderText(self.tr("What is voted on"))
        self.text.committed.connect(self._commit)
        self.text.entered.connect(self.count)
        row.addWidget(self.text, 1)
        self._column.addLayout(row)
        self.result = label(theme, "", "secondary", token="ink2", wrap=True)
        self.result.setContentsMargins(30, 0, 0, 2)
        self._column.addWidget(self.result)

        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._pop_up)

    def show_line(self, line: VoteLine) -> None:
        """Show a vote."""
        self.id, deeds = line.id, self._deeds
        theme = deeds.context.theme
        icon, token = result_token(line)
        name = vote_kind_name(line.vote)
        self.symbol.setText(name)
        self.symbol.setIcon(theme.icon(icon, token, 15))
        self.symbol.setFixedWidth(self.symbol.sizeHint().width())
        self.symbol.setToolTip(self.tr("Open the vote"))
        question = " ".join(line.question(deeds.language).split())
        self.symbol.setAccessibleName(self.tr("Open: {name}, {question}").format(name=name, question=question))
        self.text.setAccessibleName(self.tr("Question of the vote"))
        self.text.setReadOnly(deeds.locked or line.vote.closed)
        self._shown = line.questions.get(deeds.language, "")
        self.text.set_value(self._shown)
        self.text.setPlaceholderText(in_other_language(line.questions, line.vote.language) or self.tr("What is voted on"))
        parts = [result_words(line)] + ([line.decision] if line.decision else [])
        self.result.setText(" · ".join(parts))
        self.result.setVisible(line.vote.closed or deeds.locked)
        self._show_panel(is_open=not line.vote.closed and not deeds.locked)

    def _show_panel(self, *, is_open: bool) -> None:
        if is_open and self.panel is None:
            self.panel = VotePanel(self._deeds.context, moment=self._deeds.moment)
            self.panel.setContentsMargins(30, 0, 0, 6)
            self._column.addWidget(self.panel)
            self.panel.show_vote(self.id)
            self.panel.show()
        elif not is_open and self.panel is not None:
            had_focus = self.panel.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() is not None else False
            self._column.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            if had_focus:  # the keyboard stays at the vote that was closed
                self.symbol.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.symbol.hasFocus() and not self._deeds.locked:
            self._deeds.delete_vote(self.id)
            return
        super().keyPressEvent(event)

    def _pop_up(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the vote"), lambda: self._deeds.open("vote", self.id))
        if self.panel is not None:
            menu.addAction(self.tr("Close the vote"), self.panel.close_vote)
        menu.addSeparator()
        remove = menu.addAction(
            self._deeds.context.theme.icon("trash-2", "ink3"), self.tr("Delete the vote"), lambda: self._deeds.delete_vote(self.id)
        )
        remove.setEnabled(not self._deeds.locked)
        menu.popup(self.mapToGlobal(at))

    def count(self) -> None:
        """Put the keyboard where counting begins."""
        if self.panel is not None:
            self.panel.focus_first()
        else:
            self.symbol.setFocus(Qt.FocusReason.OtherFocusReason)

    def _commit(self, text: str) -> None:
        if not self._deeds.set_question(self.id, text):
            self.text.setPlainText(self._shown)
            self.text.set_value(self._shown)
