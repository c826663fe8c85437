"""Small panels of the lists: columns in order, a name for a view, a value for many records, who one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.theme.tokens import SMALL_CONTROL
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.completion import name_completer
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import label

_FieldRole = Qt.ItemDataRole.UserRole


class Popup(QFrame):
    """A panel beneath a widget; Esc closes it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget, *, width: int = 270) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popup")
        self.setAccessibleName(title)
        self.setFixedWidth(width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 10, 10, 10)
        self.column.setSpacing(6)
        self.column.addWidget(label(theme, title, "secondary_strong", wrap=True))

    def open_below(self, widget: QWidget, focus: QWidget) -> None:
        """Show it beneath a widget, within the screen, with the keyboard at `focus`."""
        self.adjustSize()
        at = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        room = widget.screen().availableGeometry()
        at.setX(max(room.left(), min(at.x(), room.right() - self.width() - 8)))
        if at.y() + self.height() > room.bottom():
            at.setY(widget.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4)
        self.move(at)
        self.show()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)


class ColumnsPopup(Popup):
    """All columns, those shown first and in their order: ticked ones are shown; dragging, or Alt with the arrow keys, moves them."""

    changed = Signal(object)
    """the fields of the columns shown, in order"""

    def __init__(self, theme: Theme, columns: Sequence[tuple[str, str]], shown: Sequence[str], parent: QWidget) -> None:
        super().__init__(theme, QCoreApplication.translate("ColumnsPopup", "Columns"), parent)
        self.list = _OrderedList(theme, self.tr("Columns"))
        titles = dict(columns)
        rest = [field for field, _ in columns if field not in shown]
        for field in [*(one for one in shown if one in titles), *rest]:
            item = QListWidgetItem(titles[field])
            item.setData(_FieldRole, field)
            item.setSizeHint(QSize(0, SMALL_CONTROL))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            fixed = field == "name"
            item.setFlags(flags if fixed else flags | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled)
            item.setCheckState(Qt.CheckState.Checked if field in shown or fixed else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setFixedHeight(min(self.list.count(), 14) * SMALL_CONTROL + 2 * self.list.frameWidth() + 2)
        self.list.itemChanged.connect(lambda _: self._tell())
        self.list.model().rowsMoved.connect(lambda *_: self._tell())
        self.column.addWidget(self.list)
        self.column.addWidget(label(theme, self.tr("Drag to order, or press Alt with the arrow keys."), "caption", token="ink3", wrap=True))
        self.list.setCurrentRow(0)

    def _tell(self) -> None:
        items = [self.list.item(number) for number in range(self.list.count())]
        self.changed.emit([str(one.data(_FieldRole)) for one in items if one.checkState() is Qt.CheckState.Checked])


class _OrderedList(QListWidget):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setFont(theme.font("field"))
        self.setAccessibleName(name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            row = self.currentRow()
            if row > 0 and 0 < row + step < self.count():  # the name stays first
                self.model().moveRow(self.rootIndex(), row, self.rootIndex(), row + step + (1 if step > 0 else 0))
                self.setCurrentRow(row + step)
            return
        super().keyPressEvent(event)


class NamePopup(Popup):
    """Asks for a name or another line of text; Enter takes it.  `names` are completed."""

    accepted = Signal(str)

    def __init__(
        self, theme: Theme, title: str, verb: str, parent: QWidget, *, text: str = "", names: Sequence[str] = (), note: str = "",
        must: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(theme, title, parent, width=300)
        self._must = must
        self.field = LineField(theme, title, text)
        if names:
            self.field.setCompleter(name_completer(names, self.field))
        self.column.addWidget(self.field)
        if note:
            self.column.addWidget(label(theme, note, "caption", token="ink3", wrap=True))
        self.row = QHBoxLayout()
        self.row.addStretch(1)
        self.verb = Button(theme, verb, look="primary", small=True)
        self.verb.clicked.connect(self.accept)
        self.row.addWidget(self.verb)
        self.column.addLayout(self.row)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Take what was typed."""
        text = self.field.text().strip()
        if not text and self._must:
            self.field.set_bad(True)
            return
        self.close()
        self.accepted.emit(text)


class ValuePopup(NamePopup):
    """Asks for the value that many records are to get; of languages and tags also whether it is added, taken away or put in their place."""

    def __init__(
        self, theme: Theme, title: str, parent: QWidget, *, names: Sequence[str], modes: Sequence[tuple[str, str]], note: str = ""
    ) -> None:
        super().__init__(theme, title, QCoreApplication.translate("ValuePopup", "Change"), parent, names=names, note=note, must=False)
        self.modes = SegmentedControl(theme, self.tr("What is done"), modes, small=True) if modes else None
        if self.modes is not None:
            self.column.insertWidget(1, self.modes)

    def mode(self) -> str:
        """The mode chosen, "" where there is only one."""
        return str(self.modes.value()) if self.modes is not None else ""


def ask_name(
    widget: QWidget, theme: Theme, title: str, verb: str, take: Callable[[str], object], *, text: str = "", names: Sequence[str] = (),
    note: str = "",
) -> NamePopup:  # fmt: skip
    """Ask for a line of text beneath a widget."""
    popup = NamePopup(theme, title, verb, widget, text=text, names=names, note=note)
    popup.accepted.connect(take)
    popup.open_below(widget, popup.field)
    return popup
