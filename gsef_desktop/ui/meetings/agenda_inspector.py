"""The right panel of the agenda: the printed page, or what is selected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.agenda_content import Agenda, AgendaSession, Remedies
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services import agenda as services
from gsef_desktop.services.agenda_outline import DEEPEST
from gsef_desktop.services.backlog import put_off
from gsef_desktop.services.meetings import MeetingPage
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.agenda_page import AgendaPage
from gsef_desktop.ui.meetings.backlog_panel import BacklogPanel
from gsef_desktop.ui.meetings.details_panels import MeetingPanel
from gsef_desktop.ui.meetings.item_panel import ItemPanel
from gsef_desktop.ui.meetings.preview_panel import Hint, PreviewPanel
from gsef_desktop.ui.meetings.session_panel import SessionPanel
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.layout import FlowLayout

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument


class AgendaInspector(QWidget):
    """Page | Item | Backlog over the preview, the editor of what is selected, or what waits for some next meeting."""

    def __init__(self, context: UiContext, page: AgendaPage, delete_meeting: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self._agenda_page = context, page
        self._agenda: Agenda | None = None
        self._meeting: MeetingPage | None = None
        self._ref: RecordRef | None = None
        self._with_changes = False
        self.setAccessibleName(self.tr("Agenda: page and item"))
        theme = context.theme
        self.preview = PreviewPanel(context, self._make)
        self.preview.did_build.connect(lambda _: self._show_hints())
        self.item = ItemPanel(context, page.set_lead)
        self.session = SessionPanel(context, page.sessions.set_hours)
        self.meeting = MeetingPanel(context, delete_meeting)
        self.backlog = BacklogPanel(context, page.take_from_backlog)
        modes = [("page", self.tr("Page")), ("item", self.tr("Item")), ("backlog", self.tr("Backlog"))]
        self.modes = SegmentedControl(theme, self.tr("Show"), modes, small=True, tight=True)
        self.modes.changed.connect(self.show_mode)
        row = FlowLayout(spacing=4)  # in some languages the two have no room beside each other
        row.setContentsMargins(8, 10, 4, 8)
        row.addWidget(self.modes)
        row.addWidget(self.preview.languages)
        self._details = QStackedWidget()
        for panel in (self.item, self.session, self.meeting):
            self._details.addWidget(panel)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("clear", True)  # on the ground of the whole panel
        self._details.setProperty("clear", True)
        area.setWidget(self._details)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(area)
        self._stack.addWidget(self.backlog)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        page.agenda_did_load.connect(self._did_load)
        page.tree.catch = self._catch

    def _make(self, language: str, paper: str, progress: Progress) -> PrintedDocument:
        from gsef_desktop.services.printing import agenda_pdf

        assert self._meeting is not None
        return agenda_pdf(
            self.context.workspace, meeting_id=self._meeting.meeting.id, language=language, paper=paper, progress=progress,
            with_changes=self._with_changes,
        )  # fmt: skip

    def show_mode(self, mode: str) -> None:
        """Show the page, the item or the backlog."""
        self.modes.set_value(mode)
        self._stack.setCurrentIndex({"page": 0, "item": 1}.get(mode, 2))
        self.preview.languages.setVisible(mode == "page")
        if mode == "item":
            self._fill()
        elif mode == "backlog":
            self._fill_backlog()

    def show_meeting(self, meeting: MeetingPage) -> None:
        """Show a meeting, or what has changed in it."""
        if self._meeting is not None and self._meeting.meeting.id != meeting.meeting.id:
            self._with_changes = False
        self._meeting = meeting
        self.preview.rebuild()
        self._fill()
        self._fill_backlog()

    def _catch(self, point: QPoint) -> bool:
        """Items that are dropped on the backlog are put off."""
        panel = self.backlog
        if not panel.isVisible() or not panel.rect().contains(panel.mapFromGlobal(point)):
            return False
        self._agenda_page.run("put_off")
        return True

    def _fill_backlog(self) -> None:
        if self.modes.value() == "backlog" and self._meeting is not None:
            self.backlog.show_backlog(self._meeting.meeting.body_id)

    def show_changes(self) -> None:
        """Show the page with the list of what has changed since the agenda was issued before."""
        self._with_changes = True
        self.show_mode("page")
        self.preview.rebuild()

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
        for who, one, other in agenda.in_two_places:
            numbers = [shown_number(number, self.context.language, whole=True) for number in (one, other)]
            text = self.tr("{name} leads items {first} and {second}, which run at the same time.")
            hints.append(Hint("triangle-alert", "bad", text.format(name=who, first=numbers[0], second=numbers[1])))
        hints.extend(self._fallbacks(agenda))
        self.preview.set_hints(hints)

    def _over(self, agenda: Agenda, session: AgendaSession) -> list[Hint]:
        day = self._agenda_page.model.day(session)
        text = self.tr("{day} is {time} over.").format(day=day, time=words.duration(session.over))
        remedies = next((one for one in agenda.remedies if one.session_id == session.id), None)
        return [Hint("triangle-alert", "bad", text, *(self._ways(remedies) if remedies is not None else ()))]

    def _ways(self, remedies: Remedies) -> Iterator[tuple[str, Callable[[], object]]]:
        """The ways to make a session fit: shorten an item, move one, end later."""
        context, workspace, language = self.context, self.context.workspace, self.context.language
        if (short := remedies.shorten_id) is not None:
            number = shown_number(remedies.shorten_number, language, whole=True)
            yield (
                self.tr("Shorten item {number} to {minutes} min").format(number=number, minutes=remedies.shorten_to),
                lambda: context.edit(lambda: services.set_duration(workspace, item_ids=[short], minutes=remedies.shorten_to)),
            )
        if (moved := remedies.move_id) is not None:
            number = shown_number(remedies.move_number, language, whole=True)
            if remedies.move_to is None:
                text = self.tr("Put item {number} off to some next meeting").format(number=number)
                yield text, lambda: context.edit(lambda: put_off(workspace, item_ids=[moved]))
            else:
                day = words.short_day(remedies.move_day, language) if remedies.move_day else self.tr("a later session")
                yield (
                    self.tr("Move item {number} to {day}").format(number=number, day=day),
                    lambda: context.edit(
                        lambda: services.move_items(workspace, item_ids=[moved], session_id=remedies.move_to, after_id=None, depth=DEEPEST)
                    ),
                )
        if (end := remedies.stretch_to) is not None and (session_id := remedies.session_id) is not None:
            yield (
                self.tr("End at {time}").format(time=words.clock(end)),
                lambda: context.edit(lambda: services.stretch_session(workspace, session_id=session_id, end=end)),
            )

    def _fallbacks(self, agenda: Agenda) -> list[Hint]:
        """Texts of the page that is shown which are printed in another language, unless their titles are counted already."""
        document = self.preview.document
        if document is None or not document.fallbacks or document.language in dict(agenda.missing_titles):
            return []
        text = self.tr("{language}: {count} texts are printed in another language")
        if len(document.fallbacks) == 1:
            text = self.tr("{language}: 1 text is printed in another language")
        return [Hint("languages", "warn", text.format(language=words.language_name(document.language), count=len(document.fallbacks)))]
