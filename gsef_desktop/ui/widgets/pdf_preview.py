"""Shows one page of a PDF at a time, from the very bytes that are saved and printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtWidgets import QSizePolicy, QWidget

from gsef_desktop.ui.theme.theme import Theme

_MARGIN = 6
"""Room round the sheet for its edge, its shadow and the focus ring, in device-independent pixels."""
_A4 = 297 / 210
_WIDEST = 320
"""So wide, in px, is what is said in place of a page."""


class PdfPreview(QWidget):
    """A sheet of paper on the inspector's ground.  Page Up, Page Down, the arrows and the wheel turn pages."""

    page_did_change = Signal(int, int)
    """page shown, counted from 1 (0: none), and number of pages"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._loaded = False
        self._image: QImage | None = None
        self._page = 0
        self._turned = 0
        self._instead = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the printed page"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def page_count(self) -> int:
        """Number of pages, 0 while nothing is shown."""
        return self._document.pageCount() if self._loaded else 0

    @property
    def page(self) -> int:
        """The page shown, counted from 1; 0 while nothing is shown."""
        return self._page + 1 if self.page_count else 0

    @property
    def document(self) -> QPdfDocument:
        """The document shown."""
        return self._document

    def set_pdf(self, data: bytes | None) -> bool:
        """Show these bytes, on the page that was shown before as far as there is one.  Answers whether they could be read."""
        self._close()
        ok = False
        if data:
            buffer = QBuffer(self)
            buffer.setData(QByteArray(data))
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(buffer)
            ok = self._document.status() is QPdfDocument.Status.Ready and self._document.pageCount() > 0
            if ok:
                self._buffer = buffer
            else:
                buffer.deleteLater()
        return self._opened(ok)

    def set_pdf_file(self, path: Path, password: str = "") -> bool:
        """Show a file, which is read page by page, as `set_pdf` does; it must stay until another is shown."""
        self._close()
        self._document.setPassword(password)
        self._document.load(str(path))
        self._document.setPassword("")
        return self._opened(self._document.status() is QPdfDocument.Status.Ready and self._document.pageCount() > 0)

    def say_instead(self, text: str) -> None:
        """Why there is no page, until there is one: said in its place."""
        self._instead = text
        self._announce()

    def _close(self) -> None:
        self._document.close()
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None
        self._image, self._loaded = None, False

    def _opened(self, ok: bool) -> bool:
        self._loaded = ok
        self._instead = ""
        self._page = max(0, min(self._page, self.page_count - 1))
        self._announce()
        self.updateGeometry()
        return ok

    def show_page(self, number: int) -> None:
        """Turn to a page, counted from 1; numbers beyond the ends turn to the end."""
        page = max(0, min(number - 1, self.page_count - 1))
        if page != self._page:
            self._page = page
            self._image = None
            self._announce()

    def forget_image(self) -> None:
        """The page is to be painted anew, in another size."""
        self._image = None

    def page_text(self) -> str:
        """The text of the page shown, as a screen reader would read it, or why there is none."""
        return self._document.getAllText(self._page).text() if self.page_count else self._instead

    def sheet(self) -> QRect:
        """Where the sheet lies in the widget."""
        ratio = self._ratio()
        width = self.width() - 2 * _MARGIN
        height = min(round(width * ratio), self.height() - 2 * _MARGIN)
        width = min(width, round(height / ratio))
        return QRect(QPoint((self.width() - width) // 2, _MARGIN), QSize(max(1, width), max(1, height)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round((width - 2 * _MARGIN) * self._ratio()) + 2 * _MARGIN

    def sizeHint(self) -> QSize:
        return QSize(296, self.heightForWidth(296))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.heightForWidth(140))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.show_page(self.page + 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.show_page(self.page - 1)
        elif key == Qt.Key.Key_Home:
            self.show_page(1)
        elif key == Qt.Key.Key_End:
            self.show_page(self.page_count)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= 120:
            self.show_page(self.page - (1 if self._turned > 0 else -1))
            self._turned = 0
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._image = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = self.sheet()
        if self.page_count:
            self._paint_sheet(painter, sheet)
        elif self._instead:
            painter.setFont(self._theme.font("secondary"))
            painter.setPen(self._theme.color("ink3"))
            aside = max(_MARGIN, (self.width() - _WIDEST) // 2)
            room = self.rect().adjusted(aside, _MARGIN, -aside, -_MARGIN)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._instead)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("acc"), 2))
            painter.drawRoundedRect(QRectF(sheet).adjusted(-3, -3, 3, 3), 3, 3)

    def _paint_sheet(self, painter: QPainter, sheet: QRect) -> None:
        for spread, strength in ((3, 6), (2, 9), (1, 14)):
            painter.fillRect(sheet.adjusted(-spread, -spread + 2, spread, spread + 2), QColor(40, 38, 30, strength))
        ratio = self.devicePixelRatioF()
        if self._image is None:
            options = QPdfDocumentRenderOptions()
            size = QSize(round(sheet.width() * ratio), round(sheet.height() * ratio))
            self._image = self._document.render(self._page, size, options)
            self._image.setDevicePixelRatio(ratio)
        painter.fillRect(sheet, Qt.GlobalColor.white)
        painter.drawImage(sheet.topLeft(), self._image)
        painter.setPen(self._theme.color("line2"))
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0))

    def _ratio(self) -> float:
        """Height by width of the page shown."""
        if self.page_count:
            size = self._document.pagePointSize(self._page)
            if size.width() > 0:
                return size.height() / size.width()
        return _A4

    def _announce(self) -> None:
        self.setAccessibleDescription(self.page_text())
        self.page_did_change.emit(self.page, self.page_count)
        self.update()
