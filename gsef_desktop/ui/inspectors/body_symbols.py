"""How the meetings of a body and their papers are numbered, with what that would make shown while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from gsef_desktop.domain.records import Body
from gsef_desktop.domain.symbols import DEFAULT_PAPER_SCHEME, MEETING_PLACES, PAPER_PLACES, unknown_places
from gsef_desktop.services.symbols import example_of, set_schemes
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label


class SymbolsSection(Box):
    """The two schemes of a body, each saved when it is left."""

    def __init__(self, context: UiContext, act: Callable[[Callable[[], object]], None]) -> None:
        super().__init__(spacing=4)
        self._context, self._act = context, act
        self._body: Body | None = None
        theme = context.theme
        self.meeting = LineField(theme, self.tr("Symbol of meetings"), placeholder=self.tr("As the meeting before"))
        self.meeting.committed.connect(lambda text: self._put(symbol_scheme=text))
        self.paper = LineField(theme, self.tr("Symbol of papers"), placeholder=DEFAULT_PAPER_SCHEME)
        self.paper.committed.connect(lambda text: self._put(paper_scheme=text))
        self._rows = {self.meeting: MEETING_PLACES, self.paper: PAPER_PLACES}
        for field, name in ((self.meeting, self.tr("Meetings")), (self.paper, self.tr("Papers"))):
            field.setFont(theme.font("symbol"))
            field.setReadOnly(context.read_only)
            field.textEdited.connect(lambda _: self._show_example())
            self.column.addWidget(FieldRow(theme, name, field))
        self.example = label(theme, "", "caption", wrap=True)
        self.column.addWidget(self.example)
        hint = self.tr("In braces: {meeting}; for papers {paper}. A symbol is given once, and is the same in every language.")
        places = (", ".join(f"{{{one}}}" for one in known) for known in (MEETING_PLACES, PAPER_PLACES))
        self.column.addWidget(label(theme, hint.format(meeting=next(places), paper=next(places)), "caption", wrap=True))

    def load(self, body: Body) -> None:
        """Show the schemes of a body."""
        self._body = body
        self.meeting.set_value(body.symbol_scheme)
        self.paper.set_value(body.paper_scheme)
        self._show_example()

    def _show_example(self) -> None:
        wrong = [one for field, known in self._rows.items() for one in unknown_places(field.text(), known)]
        if wrong:
            self.example.setText(self.tr("{wrong} means nothing.").format(wrong=", ".join(wrong)))
            return
        made = example_of(
            symbol_scheme=self.meeting.text(), paper_scheme=self.paper.text(), acronym=self._body.acronym if self._body else "",
            year=self._context.year,
        )  # fmt: skip
        if not made.meeting:
            self.example.setText(self.tr("Without an acronym of the body this makes no symbol."))
            return
        shown = (made.meeting, made.paper, made.revision, made.information, made.corrigendum, made.addendum)
        self.example.setText(self.tr("For example: {symbols}").format(symbols=", ".join(shown)))

    def _put(self, **schemes: str) -> None:
        body = self._body
        if body is not None:
            self._act(lambda: set_schemes(self._context.workspace, body_id=body.id, **schemes))
