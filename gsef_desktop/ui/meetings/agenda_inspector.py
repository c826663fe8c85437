"""The right panel of the agenda: the printed page, or what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services import agenda as services
from gsef_desktop.services.agenda_reading import Agenda, AgendaSession
from gsef_desktop.services.meetings import MeetingPage
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.agenda_page import AgendaPage
from gsef_desktop.ui.meetings.details_panels import MeetingPanel
from gsef_desktop.ui.meetings.item_panel import ItemPanel
from gsef_desktop.ui.meetings.preview_panel import Hint, PreviewPanel
from gsef_desktop.ui.meetings.session_panel import SessionPanel
from gsef_desktop.ui.widgets.buttons import SegmentedControl

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument


class AgendaInspector(QWidget):
    """Page | Item over the preview or the editor of what is selected."""

    def __init__(self, context: UiContext, page: AgendaPage, delete_meeting: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._agenda_page = context, page
        self._agenda: Agenda | None = None
        self._meeting: MeetingPage | None = None
        self._ref: RecordRef | None = None
        self.setAccessibleName(self.tr("Agenda: page and item"))
        theme = context.theme
        self.preview = PreviewPanel(context, self._make)
        self.preview.did_build.connect(lambda _: self._show_hints())
        self.item = ItemPanel(context, page.set_lead)
        self.session = SessionPanel(context, page.set_hours)
        self.meeting = MeetingPanel(context, delete_meeting)
        self.modes = SegmentedControl(theme, self.tr("Show"), [("page", self.tr("Page")), ("item", self.tr("Item"))], small=True)
        self.modes.changed.connect(self.show_mode)
        row = QHBoxLayout()
        row.setContentsMargins(8, 10, 4, 8)
        row.setSpacing(2)
        row.addWidget(self.modes)
        row.addStretch(1)
        row.addWidget(self.preview.languages)
        self._details = QStackedWidget()
        for panel in (self.item, self.session, self.meeting):
            self._details.addWidget(panel)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._details)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        page.agenda_did_load.connect(self._did_load)

    def _make(self, language: str, paper: str, progress: Progress) -> PrintedDocument:
        from gsef_desktop.services.printing import agenda_pdf

        assert self._meeting is not None
        return agenda_pdf(self.context.workspace, meeting_id=self._meeting.meeting.id, language=language, paper=paper, progress=progress)

    def show_mode(self, mode: str) -> None:
        """Show the page or the item."""
        self.modes.set_value(mode)
        self._stack.setCurrentIndex(0 if mode == "page" else 1)
        self.preview.languages.setVisible(mode == "page")
        if mode == "item":
            self._fill()

    def show_meeting(self, meeting: MeetingPage) -> None:
        """Show a meeting, or what has changed in it."""
        self._meeting = meeting
        self.preview.rebuild()
        self._fill()

    def show_details(self) -> None:
        """Show the meeting itself, whatever is selected in its agenda."""
        self._ref = None
        self.show_mode("item")

    def show_ref(self, ref: RecordRef | None) -> None:
        """Show what is selected: an item, a session, or the meeting itself."""
        self._ref = ref
        self._fill()

    def _fill(self) -> None:
        if self.modes.value() != "item" or self._meeting is None:
            return
        ref = self._ref
        if ref is not None and ref.kind == "agenda_item":
            self.item.show_item(ref.id)
            self._details.setCurrentWidget(self.item)
            return
        sessions = [session for session in self._meeting.sessions if ref is not None and session.id == ref.id]
        if sessions:
            first = self._meeting.activity.time.earliest
            self.session.show_session(sessions[0], first.year if first else None)
            self._details.setCurrentWidget(self.session)
        else:
            self.meeting.show_meeting(self._meeting)
            self._details.setCurrentWidget(self.meeting)

    # --- hints ----------------------------------------------------------------------------------------------------------------

    def _did_load(self, agenda: Agenda) -> None:
        self._agenda = agenda
        self._show_hints()

    def _show_hints(self) -> None:
        agenda = self._agenda
        if agenda is None:
            return
        hints = [hint for session in agenda.sessions if session.over for hint in self._over(agenda, session)]
        if agenda.draft_versions or agenda.missing_versions:
            text = self.tr("Papers: {drafts} drafts, {missing} versions missing")
            hints.append(Hint("languages", "warn", text.format(drafts=agenda.draft_versions, missing=agenda.missing_versions)))
        for language, count in agenda.missing_titles:
            text = self.tr("{language}: 1 item title missing") if count == 1 else self.tr("{language}: {count} item titles missing")
            hints.append(Hint("languages", "warn", text.format(language=words.language_name(language), count=count)))
        hints.extend(self._fallbacks(agenda))
        self.preview.set_hints(hints)

    def _over(self, agenda: Agenda, session: AgendaSession) -> list[Hint]:
        day = self._agenda_page.model.day(session)
        text = self.tr("{day} is {time} over.").format(day=day, time=words.duration(session.over))
        remedy = next((one for one in agenda.remedies if one.session_id == session.id), None)
        if remedy is None:
            return [Hint("triangle-alert", "bad", text)]
        action = self.tr("Shorten item {number} to {minutes} min").format(number=remedy.number, minutes=remedy.minutes)
        workspace = self.context.workspace
        return [
            Hint(
                "triangle-alert",
                "bad",
                text,
                (
                    action,
                    lambda: self.context.edit(lambda: services.set_duration(workspace, item_ids=[remedy.item_id], minutes=remedy.minutes)),
                ),
            )
        ]

    def _fallbacks(self, agenda: Agenda) -> list[Hint]:
        """Texts of the page that is shown which are printed in another language, unless their titles are counted already."""
        document = self.preview.document
        if document is None or not document.fallbacks or document.language in dict(agenda.missing_titles):
            return []
        text = self.tr("{language}: {count} texts are printed in another language")
        if len(document.fallbacks) == 1:
            text = self.tr("{language}: 1 text is printed in another language")
        return [Hint("languages", "warn", text.format(language=words.language_name(document.language), count=len(document.fallbacks)))]
