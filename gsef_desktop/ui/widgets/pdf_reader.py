"""A PDF with what one reads it by: pages, zoom, and a search through its text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.fields import ComboBox, SearchField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.page_turner import PageTurner
from gsef_desktop.ui.widgets.pdf_preview import PdfPreview
from gsef_desktop.ui.widgets.pdf_search import PdfSearch

WHOLE, WIDTH = "page", "width"
SCALES = (50, 75, 100, 125, 150, 200, 300)
"""per cent of the printed size"""
_PIXELS_PER_POINT = 96 / 72
_EDGE = 6
_FOUND, _CURRENT = QColor(255, 232, 130), QColor(255, 176, 66)
"""Laid over white paper as a marker pen is, in either theme."""
_SEARCH_DELAY_MS = 120


class Sheet(PdfPreview):
    """A page in the size that is wanted: the whole page, its width, or a scale in per cent.  What was found is marked."""

    zoom_was_wanted = Signal(int)
    """one step larger (1) or smaller (-1)"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.zoom = WHOLE
        self.search: PdfSearch | None = None
        self.scroller: QScrollArea | None = None

    def set_zoom(self, zoom: str) -> None:
        """Show the page at WHOLE, WIDTH or a number of SCALES as a text."""
        self.zoom = zoom
        policy = self.sizePolicy()
        policy.setHeightForWidth(zoom == WIDTH)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.fit()

    def fit(self) -> None:
        """Take as much room as the page needs at a scale."""
        size = self._scaled()
        self.setMinimumSize(size + QSize(2 * _EDGE, 2 * _EDGE) if size is not None else QSize(0, 0))
        self.forget_image()
        self.updateGeometry()
        self.update()

    def _scaled(self) -> QSize | None:
        if self.zoom in (WHOLE, WIDTH) or not self.page_count:
            return None
        points = self.document.pagePointSize(self.page - 1)
        scale = int(self.zoom) / 100 * _PIXELS_PER_POINT
        return QSize(round(points.width() * scale), round(points.height() * scale))

    def sheet(self) -> QRect:
        size = self._scaled()
        if size is None:
            whole = super().sheet()
            return whole.translated(0, max(0, (self.height() - 2 * _EDGE - whole.height()) // 2)) if self.zoom == WHOLE else whole
        across = max(_EDGE, (self.width() - size.width()) // 2)
        return QRect(QPoint(across, max(_EDGE, (self.height() - size.height()) // 2)), size)

    def marks(self) -> list[tuple[QRectF, bool]]:
        """Where something was found on the page shown, in the widget, and whether it is the current result."""
        if self.search is None or not self.page_count:
            return []
        page, sheet = self.page - 1, QRectF(self.sheet())
        points = self.document.pagePointSize(page)
        if points.width() <= 0:
            return []
        scale = sheet.width() / points.width()
        return [
            (QRectF(sheet.left() + one.left() * scale, sheet.top() + one.top() * scale, one.width() * scale, one.height() * scale),
             self.search.current == (page, number))
            for number, rectangles in enumerate(self.search.on_page(page)) for one in rectangles
        ]  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        marks = self.marks()
        if marks:
            painter = QPainter(self)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            for rectangle, current in marks:
                painter.fillRect(rectangle.adjusted(-1, -1, 1, 1), _CURRENT if current else _FOUND)

    def turn(self, by: int) -> None:
        """Go on by a page, and to its beginning, or its end on the way back."""
        before = self.page
        self.show_page(self.page + by)
        if self.page != before and self.scroller is not None:
            bar = self.scroller.verticalScrollBar()
            bar.setValue(bar.minimum() if by > 0 else bar.maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.scroller.verticalScrollBar() if self.scroller is not None else None
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Down: (1, False), Qt.Key.Key_Up: (-1, False), Qt.Key.Key_PageDown: (1, True), Qt.Key.Key_PageUp: (-1, True),
            Qt.Key.Key_Space: (1, True),
        }  # fmt: skip
        if key not in steps or bar is None or bar.maximum() == bar.minimum():
            super().keyPressEvent(event)
            return
        by, whole = steps[key]
        if bar.value() == (bar.maximum() if by > 0 else bar.minimum()):
            self.turn(by)
        else:
            bar.setValue(bar.value() + by * (bar.pageStep() if whole else 3 * bar.singleStep()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_was_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        bar = self.scroller.verticalScrollBar() if self.scroller is not None else None
        down = event.angleDelta().y() < 0
        if bar is not None and bar.maximum() > bar.minimum() and bar.value() != (bar.maximum() if down else bar.minimum()):
            event.ignore()  # the area scrolls
            return
        before = self.page
        super().wheelEvent(event)
        if bar is not None and self.page != before:
            bar.setValue(bar.minimum() if down else bar.maximum())


class PdfReader(QWidget):
    """Shows PDFs one after the other: page, zoom and search stay when a new one takes the place of the old."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet(theme)
        self.sheet.set_zoom(WHOLE)
        self.search = PdfSearch(self.sheet.document, self)
        self.sheet.search = self.search
        self.search.did_find.connect(self._show_found)
        self.search.page_was_wanted.connect(self._turn_to)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.sheet)
        self.sheet.scroller = self.area
        self.sheet.page_did_change.connect(lambda *_: self._page_did_change())
        self.sheet.zoom_was_wanted.connect(self.zoom_by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._tools(theme))
        column.addWidget(self.area, 1)
        column.addWidget(PageTurner(theme, self.sheet, spacing=8, always=True), 0, Qt.AlignmentFlag.AlignHCenter)
        self._wait = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._wait.timeout.connect(self._look)
        self._shortcuts()
        self._show_found()

    def _tools(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.field = SearchField(theme, self.tr("Search in the document"))
        self.field.setMinimumWidth(90)
        self.field.setMaximumWidth(240)
        self.field.textChanged.connect(lambda _: self._wait.start())
        self.field.installEventFilter(self)
        self.found = label(theme, "", "caption", token="ink3")
        self.back = IconButton(theme, "chevron-up", self.tr("Previous place"), size=24)
        self.next = IconButton(theme, "chevron-down", self.tr("Next place"), size=24)
        self.back.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.smaller = IconButton(theme, "zoom-out", self.tr("Smaller"), size=24)
        self.larger = IconButton(theme, "zoom-in", self.tr("Larger"), size=24)
        self.smaller.clicked.connect(lambda: self.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.zoom_by(1))
        choices = [(WHOLE, self.tr("Whole page")), (WIDTH, self.tr("Page width")), *((str(one), f"{one} %") for one in SCALES)]
        self.zooms = ComboBox(theme, self.tr("Size of the page"), choices)
        self.zooms.setMinimumContentsLength(9)
        self.zooms.chosen.connect(self.set_zoom)
        row.addWidget(self.field, 4)
        for beside in (self.found, self.back, self.next):
            row.addWidget(beside)
        row.addStretch(1)
        for zooming in (self.smaller, self.zooms, self.larger):
            row.addWidget(zooming)
        return row

    def _shortcuts(self) -> None:
        for text, keys, run in (
            (self.tr("Next place"), ("F3",), lambda: self.step(1)),
            (self.tr("Previous place"), ("Shift+F3",), lambda: self.step(-1)),
            (self.tr("Larger"), ("Ctrl++", "Ctrl+="), lambda: self.zoom_by(1)),
            (self.tr("Smaller"), ("Ctrl+-",), lambda: self.zoom_by(-1)),
            (self.tr("Whole page"), ("Ctrl+0",), lambda: self.set_zoom(WHOLE)),
        ):
            action = QAction(text, self)
            action.setShortcuts([QKeySequence(one) for one in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(run)
            self.addAction(action)

    # --- showing ---------------------------------------------------------------------------------------------------------------------

    def set_pdf(self, data: bytes | None) -> None:
        """Show other bytes where the old ones were: page, zoom, place and what is looked for stay."""
        self._replace(lambda: self.sheet.set_pdf(data))

    def set_pdf_file(self, path: Path, password: str = "") -> None:
        """Show a file, which is read page by page, as `set_pdf` does; it must stay until another is shown."""
        self._replace(lambda: self.sheet.set_pdf_file(path, password))

    def _replace(self, load: Callable[[], object]) -> None:
        bars = self.area.horizontalScrollBar(), self.area.verticalScrollBar()
        places = [bar.value() for bar in bars]
        self.search.stop()
        load()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)
        self.search.look_again(page=max(0, self.sheet.page - 1))

    def set_zoom(self, zoom: str) -> None:
        """Show the page at WHOLE, WIDTH or a scale in per cent."""
        self.zooms.set_value(zoom)
        self.sheet.set_zoom(zoom)

    def zoom_by(self, steps: int) -> None:
        """One step larger or smaller than the page is seen now."""
        if not self.sheet.page_count:
            return
        points = self.sheet.document.pagePointSize(self.sheet.page - 1)
        now = self.sheet.sheet().width() / (points.width() * _PIXELS_PER_POINT) * 100
        wanted = [one for one in SCALES if (one > now + 1 if steps > 0 else one < now - 1)]
        if wanted:
            self.set_zoom(str(wanted[0] if steps > 0 else wanted[-1]))

    def _page_did_change(self) -> None:
        if self.sheet.zoom not in (WHOLE, WIDTH):
            self.sheet.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < 480  # the choice of sizes remains
        self.smaller.setVisible(not narrow)
        self.larger.setVisible(not narrow)

    # --- searching -------------------------------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1)."""
        if self._wait.isActive() or self.search.text != self.field.text().strip():
            self._wait.stop()
            self._look()
            return
        self.search.step(by)

    def _look(self) -> None:
        if self.search.text != self.field.text().strip():
            self.search.look_for(self.field.text(), page=max(0, self.sheet.page - 1))

    def _show_found(self) -> None:
        count, wanted = self.search.count, bool(self.search.text)
        text = self.tr("{number} of {count}").format(number=self.search.position, count=count) if count else ""
        if wanted and not count:
            text = self.tr("Not found") if self.search.is_done else ""
        self.found.setText(text)
        self.found.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        for button in (self.back, self.next):
            button.setEnabled(count > 0)
        self.sheet.update()

    def _turn_to(self, page: int) -> None:
        self.sheet.show_page(page)
        current = [rectangle for rectangle, is_current in self.sheet.marks() if is_current]
        if current:
            middle = current[0].center().toPoint()
            self.area.ensureVisible(middle.x(), middle.y(), 60, 60)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                self._wait.stop()
                self._look()
                return True
        return False
