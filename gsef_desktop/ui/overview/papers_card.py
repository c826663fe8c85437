"""The papers on the Overview that are late, missing, not translated or still drafts, of the meetings that come next."""

from __future__ import annotations

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services.paper_register import PapersToChase, PaperToChase
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.paper_words import URGENT, wants_text
from gsef_desktop.ui.overview.cards import RowButton, header_link
from gsef_desktop.ui.widgets.labels import Badge, ElidedLabel, label
from gsef_desktop.ui.widgets.layout import Card, rule


class PapersCard(Card):
    """The first of them; each opens its meeting."""

    def __init__(self, context: UiContext, found: PapersToChase) -> None:
        theme = context.theme
        super().__init__(theme)
        self.header.title.set_text(self.tr("Papers to see to"))
        self.header.set_count(str(found.total))
        self.header.show()
        self.setAccessibleName(self.tr("Papers to see to"))
        if found.late:
            text = self.tr("1 late") if found.late == 1 else self.tr("{number} late").format(number=found.late)
            self.header.row.addWidget(Badge(theme, text, "bad"))
        if found.papers:
            first = found.papers[0].meeting_id
            header_link(theme, self, self.tr("All"), lambda: context.open_view("meetings", meeting=first, tab="papers"))
        self.body.addWidget(rule())
        for number, one in enumerate(found.papers):
            self.body.addWidget(self._row(context, one, last=number + 1 == len(found.papers)))

    def _row(self, context: UiContext, one: PaperToChase, *, last: bool) -> RowButton:
        theme, paper = context.theme, one.row.paper
        title = paper.title_in(context.language) or self.tr("Paper without a title")
        wants = wants_text(one.row, only=URGENT)
        made = RowButton(theme, ", ".join(part for part in (paper.symbol or one.meeting, title, wants) if part), height=34, last=last)
        made.opened.connect(lambda: context.go_to(RecordRef("paper", paper.id)))
        made.row.addWidget(label(theme, paper.symbol or one.meeting, "symbol", token="ink2"))
        made.row.addWidget(ElidedLabel(theme, title, "body"), 1)
        made.row.addWidget(ElidedLabel(theme, wants, "secondary", token="bad" if one.row.days_late else "ink3"), 1)
        return made
