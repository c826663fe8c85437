"""Where somebody is in the agenda: what is selected, folded and scrolled to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex

from gsef_desktop.domain.agenda_content import AgendaRow, AgendaSession
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.ui.meetings.agenda_model import AgendaModel
from gsef_desktop.ui.meetings.agenda_tree import AgendaTree


class AgendaPlace:
    """What is selected, folded and scrolled to, so that it can be put back after the model was filled anew."""

    def __init__(self, tree: AgendaTree) -> None:
        model = tree.model()
        assert isinstance(model, AgendaModel)
        self.current = ref_of(tree.current_row() or tree.current_session()) if tree.currentIndex().isValid() else None
        self._column = tree.currentIndex().column()
        self._selected = tree.selected_ids()
        self._folded = {session.id for position, session in enumerate(model.sessions) if not tree.isExpanded(model.index(position, 0))}
        self._scrolled = tree.verticalScrollBar().value()

    def restore(self, tree: AgendaTree) -> None:
        """Put it back."""
        model = tree.model()
        assert isinstance(model, AgendaModel)
        for position, session in enumerate(model.sessions):
            index, open_ = model.index(position, 0), session.id not in self._folded or session.id is None
            if tree.isExpanded(index) != open_:
                tree.setExpanded(index, open_)
        if self.current is not None:
            if self.current.kind == "agenda_item":
                present = [item_id for item_id in self._selected if model.index_of_item(item_id).isValid()]
                if model.index_of_item(self.current.id).isValid():
                    tree.select_items(present, self.current.id)
                else:
                    tree.clearSelection()
                    tree.setCurrentIndex(QModelIndex())
            else:
                tree.select_session(self.current.id)
        tree.verticalScrollBar().setValue(self._scrolled)


def ref_of(what: object) -> RecordRef | None:
    """The record that a line or a session of the agenda stands for."""
    if isinstance(what, AgendaRow):
        return RecordRef("agenda_item", what.id)
    if isinstance(what, AgendaSession) and what.id is not None:
        return RecordRef("meeting_session", what.id)
    return None


def heir_of(rows: Sequence[AgendaRow], item_ids: Sequence[str]) -> str | None:
    """What is selected after these items are gone: the one after them, or else the one before."""
    rows = [row for row in rows if not row.continued]
    gone: set[int] = set()
    depth = None
    for position, row in enumerate(rows):
        if depth is not None and row.depth > depth:
            gone.add(position)
            continue
        depth = row.depth if row.id in item_ids else None
        if row.id in item_ids:
            gone.add(position)
    if not gone:
        return None
    after = next((row.id for position, row in enumerate(rows) if position > max(gone)), None)
    return after or next((rows[position].id for position in range(min(gone) - 1, -1, -1)), None)
