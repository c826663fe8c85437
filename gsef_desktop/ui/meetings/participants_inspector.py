"""The right panel of the participants: the ones selected, quorum, languages, numbers, and the printed list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services.attendance import AttendanceSheet
from gsef_desktop.services.participants_reading import ParticipantList
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.meetings.participant_panel import ParticipantPanel
from gsef_desktop.ui.meetings.participants_numbers import NumbersPanel
from gsef_desktop.ui.meetings.participants_quorum import QuorumPanel
from gsef_desktop.ui.meetings.preview_panel import PreviewPanel
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.layout import FlowLayout, rule

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument


_MODES = ("list", "numbers", "page")


class ParticipantsInspector(QWidget):
    """Details | Numbers | Page: the participants selected, quorum and numbers of all of them, or the printed list."""

    mode_did_change = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._meeting_id: str | None = None
        self.selected_ids: Callable[[], Sequence[str]] = tuple
        """answers which participants are selected in the list"""
        self.setAccessibleName(self.tr("Participants: quorum, languages, participant"))
        theme = context.theme
        self.preview = PreviewPanel(context, self._make)
        self.quorum = QuorumPanel(context)
        self.participant = ParticipantPanel(context)
        self.numbers = NumbersPanel(context)
        self.modes = SegmentedControl(
            theme, self.tr("Show"), [("list", self.tr("Details")), ("numbers", self.tr("Numbers")), ("page", self.tr("Page"))], small=True
        )  # fmt: skip
        self.modes.changed.connect(self.show_mode)
        row = FlowLayout(spacing=4)  # in some languages the two have no room beside each other
        row.setContentsMargins(8, 10, 8, 8)
        row.addWidget(self.modes)
        row.addWidget(self.preview.languages)
        self._stack = QStackedWidget()
        self._stack.addWidget(_scrolled(self.quorum, rule(), self.participant))
        self._stack.addWidget(_scrolled(self.numbers))
        self._stack.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.show_mode("list")

    def _make(self, language: str, paper: str, progress: Progress) -> PrintedDocument:
        from gsef_desktop.services.printing import participants_pdf

        assert self._meeting_id is not None
        return participants_pdf(self.context.workspace, meeting_id=self._meeting_id, language=language, paper=paper, progress=progress)

    def show_mode(self, mode: str) -> None:
        """Show the details ("list"), the "numbers", or the printed list ("page")."""
        self.modes.set_value(mode)
        self._stack.setCurrentIndex(_MODES.index(mode))
        self.preview.languages.setVisible(mode == "page")
        self.mode_did_change.emit(mode)

    def show_list(self, participants: ParticipantList, sheet: AttendanceSheet) -> None:
        """Show other participants."""
        self._meeting_id = participants.meeting_id
        self.quorum.show_list(participants, sheet)
        self.numbers.show_meeting(participants.meeting_id)
        self.participant.show_list(participants)
        self.preview.set_hints([])
        self.preview.rebuild()

    def show_ref(self, ref: RecordRef | None) -> None:
        """Show the participant selected; where it is one of several, all of these, which are then edited together."""
        id = ref.id if ref is not None and ref.kind == "participation" else None
        several = self.selected_ids()
        if len(several) > 1 and id in several:
            self.participant.show_participants(several)
        else:
            self.participant.show_participant(id)


def _scrolled(*parts: QWidget) -> QScrollArea:
    """Parts beneath each other, with a scroll bar where there is no room for all."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(16, 2, 16, 16)
    column.setSpacing(6)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setProperty("clear", True)  # on the ground of the whole panel
    holder.setProperty("clear", True)
    area.setWidget(holder)
    return area
