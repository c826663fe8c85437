"""The history of a meeting: when it was issued, revised, started, closed and reopened, by whom and why, and what each revision changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.agenda_snapshot import AgendaChange, change_sentence
from gsef_desktop.domain.records import MeetingStepKind
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services.meeting_states import Step, read_life
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import rule

_MOST = 200
"""Changes of one revision that are listed."""


class MeetingHistoryDialog(Dialog):
    """Lists the steps of a meeting, the newest first, and before them what has changed since the last one."""

    def __init__(self, context: UiContext, meeting_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("History of the meeting"))
        self.context = context
        life = read_life(context.workspace, meeting_id=meeting_id)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        if life.pending:
            column.addWidget(label(self.theme, self.tr("Changed since, and not issued yet"), "name"))
            self._add_changes(column, life.pending)
        for number, step in enumerate(reversed(life.steps)):
            if number or life.pending:
                column.addWidget(rule())
            column.addWidget(self._step(step))
        if not life.steps:
            nothing = self.tr("Nothing yet: the agenda is a draft. When it is issued, its numbers and symbols stand.")
            column.addWidget(label(self.theme, nothing, "body", token="ink2", wrap=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Steps of the meeting"))
        area.setWidget(holder)
        self.column.addWidget(area, 1)
        self.resize(560, 460)
        self.add_button(self.tr("Close"), self.accept, primary=True)

    def _step(self, step: Step) -> QWidget:
        theme, made = self.theme, QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(theme.pixmap(_ICONS[step.kind], "ink2", 15))
        top.addWidget(picture)
        top.addWidget(label(theme, self._name(step), "name"))
        top.addStretch(1)
        day = write_day(step.day, self.context.language, weekday=True)
        when = f"{day}, {step.at:%H:%M}" if step.at is not None else day
        top.addWidget(label(theme, when, "secondary"))
        column.addLayout(top)
        about = [part for part in (step.symbol, step.author) if part]
        if about:
            column.addWidget(label(theme, " · ".join(about), "secondary", wrap=True))
        if step.reason:
            column.addWidget(label(theme, self.tr("Why: {reason}").format(reason=step.reason), "body", wrap=True))
        self._add_changes(column, step.changes)
        return made

    def _name(self, step: Step) -> str:
        match step.kind:
            case MeetingStepKind.ISSUED:
                return self.tr("Agenda issued")
            case MeetingStepKind.REVISED:
                return self.tr("Agenda issued as Rev.{number}").format(number=step.revision)
            case MeetingStepKind.STARTED:
                return self.tr("Meeting started")
            case MeetingStepKind.CLOSED:
                return self.tr("Meeting closed")
        return self.tr("Opened again")

    def _add_changes(self, column: QVBoxLayout, changes: tuple[AgendaChange, ...]) -> None:
        for change in changes[:_MOST]:
            column.addWidget(label(self.theme, "• " + render(change_sentence(change)), "secondary", wrap=True))
        if len(changes) > _MOST:
            column.addWidget(label(self.theme, self.tr("and {number} more").format(number=len(changes) - _MOST), "secondary"))


_ICONS = {
    MeetingStepKind.ISSUED: "send", MeetingStepKind.REVISED: "file-pen", MeetingStepKind.STARTED: "play", MeetingStepKind.CLOSED: "lock",
    MeetingStepKind.REOPENED: "lock-open",
}  # fmt: skip
