"""What all inspectors share: a column of sections that is filled anew when the record changes, and never while somebody types."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QMenu, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.errors import NotFound
from gsef_desktop.domain.records import Detail
from gsef_desktop.services.activity_details import SourceInfo
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import SectionHeader, clear_layout, rule


class Inspector(QWidget):
    """A panel for one record.  Subclasses say which kinds concern them and fill `column` in `build`, values in `load`."""

    concerns: tuple[str, ...] = ()
    """kinds of record whose changes make the panel reload"""

    def __init__(self, context: UiContext, ref: RecordRef) -> None:
        super().__init__()
        self.context = context
        self.ref = ref
        self.setObjectName(f"inspector-{ref.kind}")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(4)
        self._order = QTimer(self, singleShot=True, interval=0)  # when every section has been filled
        self._order.timeout.connect(self._put_in_order)
        self.build()
        self.load()
        self.column.addStretch(1)
        context.bridge.changed.connect(self._did_change)

    def build(self) -> None:
        """Make the widgets.  Raises NotFound if the record is gone."""

    def load(self) -> None:
        """Show the record as it is now.  Raises NotFound if it is gone."""

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or self.ref in changes.refs or changes.touches(*self.concerns):
            try:
                self.load()
            except NotFound:
                self.setEnabled(False)
            self._order.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order.start()

    def _put_in_order(self) -> None:
        """Let Tab go from top to bottom, whatever was made when."""
        stops = [widget for widget in _widgets(self.column) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise(stops):
            if before.nextInFocusChain() is not after:
                QWidget.setTabOrder(before, after)

    # -- pieces ------------------------------------------------------------

    def add_kick(self, icon: QWidget | str, text: str, actions: Callable[[], Sequence[QAction]] | None = None) -> ElidedLabel:
        """The small line above the title: an icon or a tile, what it is, and a menu of what can be done."""
        row = self.head = QHBoxLayout()  # the window's frame adds its own buttons at the right of it
        row.setSpacing(7)
        if isinstance(icon, str):
            picture = QLabel()
            picture.setPixmap(self.context.theme.pixmap(icon, "ink3", 15))
            row.addWidget(picture)
        else:
            row.addWidget(icon)
        made = ElidedLabel(self.context.theme, text, "secondary", token="ink2")
        row.addWidget(made, 1)
        if actions is not None:
            more = IconButton(self.context.theme, "ellipsis", self.tr("More actions"), size=24)
            more.clicked.connect(lambda: self._pop_up(more, actions()))
            row.addWidget(more)
        self.column.addLayout(row)
        return made

    def add_rule(self) -> None:
        """A hairline between two sections."""
        self.column.addSpacing(6)
        self.column.addWidget(rule())
        self.column.addSpacing(6)

    def add_section(self, title: str, count: str = "") -> SectionHeader:
        """A hairline and a heading."""
        self.add_rule()
        header = SectionHeader(self.context.theme, title, count=count)
        self.column.addWidget(header)
        return header

    def action(self, text: str, run: Callable[[], object], *, writes: bool = True) -> QAction:
        """An entry of the panel's menu."""
        made = QAction(text, self)
        made.triggered.connect(lambda: run())
        made.setEnabled(not (writes and self.context.read_only))
        return made

    def _pop_up(self, button: QWidget, actions: Sequence[QAction]) -> None:
        menu = QMenu(self)
        menu.addActions(list(actions))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    """What lies in a layout and in those within it, as it is laid out."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        inner = widget.layout() if widget is not None else item.layout() if item is not None else None
        if widget is not None:
            yield widget
        if inner is not None:
            yield from _widgets(inner)


class Box(QWidget):
    """A column that is emptied and filled anew."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 4) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)

    def add_section(self, theme: Theme, title: str, count: str = "") -> SectionHeader:
        """A hairline and a heading, at the distances of the inspector's own sections."""
        header = SectionHeader(theme, title, count=count)
        self.column.addSpacing(6)
        self.column.addWidget(rule())
        self.column.addSpacing(6)
        self.column.addWidget(header)
        return header

    def clear(self) -> None:
        """Take everything out."""
        clear_layout(self.column)


def add_from_documents(context: UiContext, box: Box, *, details: Sequence[Detail] = (), sources: Sequence[SourceInfo] = ()) -> None:
    """What documents said of a record: details that have no field of their own, and the lines that it came from."""
    theme = context.theme
    for detail in details:
        box.add_section(theme, detail.label or QCoreApplication.translate("Inspector", "Detail"))
        box.column.addWidget(label(theme, detail.text, "secondary", wrap=True))
    if sources:
        box.add_section(theme, QCoreApplication.translate("Inspector", "From the document"))
    for one in sources:
        line = QCoreApplication.translate("Checks", "line {number}").format(number=one.entry.line) if one.entry.line else ""
        where = ", ".join(part for part in (line, one.section, one.entry.document) if part)  # the line first: the end may be cut off
        where = where[:1].upper() + where[1:]
        box.column.addWidget(ElidedLabel(theme, where, "caption", token="ink3"))
        box.column.addWidget(label(theme, "“" + " ".join(one.entry.text.split()) + "”", "secondary", wrap=True))
