"""The right side: a frame around the inspector of what is selected, with back and close."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.ui.shell.registry import KIND_ICONS, kind_name
from gsef_desktop.ui.theme import tokens
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.labels import label

LEAST_WIDTH, MOST_WIDTH = 280, 560
"""Between these the inspector can be drawn wider or narrower, in device-independent pixels."""


class InspectorFrame(QWidget):
    """Shows one inspector at a time.  The window makes the inspectors and decides where the frame lies."""

    closed = Signal()
    back_wanted = Signal()
    width_changed = Signal(int)
    history_wanted = Signal(object)
    """a `RecordRef`"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ref: RecordRef | None = None
        self.inner: QWidget | None = None
        self.setProperty("surface", "sub")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Inspector"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        self.bare = False
        """whether what it shows fills the frame"""
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setProperty("clear", True)
        holder = QWidget()  # stays: an inspector that is taken out of its parent would be styled once more, only to be deleted
        holder.setProperty("clear", True)
        self._inside = QVBoxLayout(holder)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._area.setWidget(holder)
        column.addWidget(self._area, 1)
        self._handle = _Handle(self)
        self.hide()

    def show_inspector(self, ref: RecordRef, inner: QWidget, *, can_go_back: bool, bare: bool) -> None:
        """Put an inspector in.  A `bare` one fills the frame and has no heading of ours."""
        self.clear()
        self.ref, self.inner = ref, inner
        self._kind_icon.setPixmap(self._theme.pixmap(KIND_ICONS.get(ref.kind, "info"), "ink3", 15))
        self._kind.setText(kind_name(ref.kind))
        head = getattr(inner, "head", None)
        joined = isinstance(head, QHBoxLayout)  # the inspector has a heading of its own: our buttons stand there
        row = head if isinstance(head, QHBoxLayout) else self._row
        for button in self._buttons:
            row.addWidget(button)
        self._back.setVisible(can_go_back)
        self.history.setVisible(ref.kind != "finding")  # a finding is found anew each time
        self.bare = bare
        self._head.setVisible(not bare and not joined)
        inner.setProperty("clear", True)
        self._inside.addWidget(inner)
        inner.show()
        self._area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Take the inspector out; what is being typed is committed first."""
        if self.inner is not None:
            focus = self.focusWidget()
            if focus is not None and self.inner.isAncestorOf(focus):
                focus.clearFocus()
            for button in self._buttons:
                self._row.addWidget(button)
            self._inside.removeWidget(self.inner)
            self.inner.hide()
            self.inner.deleteLater()
        self.ref, self.inner = None, None

    def enter(self, *, select_all: bool = False) -> bool:
        """Put the keyboard into the first field; answers whether there is one.  `select_all`: typing replaces what is there."""
        inner = self.inner
        if inner is None:
            return False
        for field in inner.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit) and field.isVisibleTo(inner) and field.isEnabled() and not field.isReadOnly():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                if select_all:
                    field.selectAll()
                elif isinstance(field, QLineEdit):
                    field.end(False)
                else:
                    field.moveCursor(QTextCursor.MoveOperation.End)
                return True
        return False

    def least_width(self) -> int:
        """The width below which the present inspector would be cut off (up to a limit: then it is cut off)."""
        if self.inner is None:
            return 0
        return min(self.inner.minimumSizeHint().width() + 12, MOST_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._handle.setGeometry(0, 0, 5, self.height())
        self._handle.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), self._theme.color("line"))

    def _header(self) -> QWidget:
        self._head = QWidget()
        self._head.setFixedHeight(44)
        row = self._row = QHBoxLayout(self._head)
        row.setContentsMargins(15, 6, 10, 0)
        row.setSpacing(4)
        self._kind_icon = QLabel()
        row.addWidget(self._kind_icon)
        row.addSpacing(3)
        self._kind = label(self._theme, "", "secondary", token="ink2")
        row.addWidget(self._kind, 1)
        self._back = IconButton(self._theme, "chevron-left", self.tr("Back"), size=24)
        self._back.clicked.connect(self.back_wanted)
        self.history = IconButton(self._theme, "file-clock", self.tr("History"), size=24)
        self.history.clicked.connect(lambda: self.history_wanted.emit(self.ref))
        self.close_button = IconButton(self._theme, "x", self.tr("Close the inspector"), size=24)
        self.close_button.clicked.connect(self.closed)
        self._buttons = (self._back, self.history, self.close_button)
        for button in self._buttons:
            row.addWidget(button)
        return self._head


class _Handle(QWidget):
    """The left edge: drag it to make the inspector wider or narrower."""

    def __init__(self, frame: InspectorFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            right = self._frame.mapToGlobal(self._frame.rect().topRight()).x()
            width = right - round(event.globalPosition().x())
            self._frame.width_changed.emit(min(max(width, LEAST_WIDTH), MOST_WIDTH))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._frame.width_changed.emit(tokens.INSPECTOR)
