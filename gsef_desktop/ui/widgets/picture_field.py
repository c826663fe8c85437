"""A portrait or a logo: shown in a circle or a rounded square, with initials where there is none.

Use it like this (`services.pictures` keeps what it hands over, as one edit)::

    self._logo = PictureField(context, self.tr("Logo"), shape="square")
    self._logo.picture_chosen.connect(lambda made: self.act(lambda: pictures.set_picture(
        file, record=Organisation, record_id=self.ref.id, data=made.data, media_type=made.media_type)))
    self._logo.picture_removed.connect(lambda: self.act(lambda: pictures.remove_picture(file, record=Organisation, record_id=self.ref.id)))
    ...
    self._logo.show_picture(organisation.logo_id, name=organisation.name)     # in load(); reads the bytes only where the id is another one
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from gsef_desktop.services.pictures import picture_data
from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.pictures import SUFFIXES, Picture, picture_in, picture_of_image, read_picture_file, shown_picture

_RING = 3


class PictureField(QAbstractButton):
    """Press it for a menu, drop a picture on it, or paste one while it has the focus; Delete takes the picture away.

    Pictures are read on a worker.  One that cannot be taken is explained in the message bar, and nothing is emitted.
    """

    picture_chosen = Signal(object)
    """carries a `Picture`, scaled and without metadata"""
    picture_removed = Signal()

    def __init__(
        self, context: UiContext, name: str, *, shape: Literal["round", "square"] = "round", size: int = 56, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._name, self._shape, self._size = context, name, shape, size
        self._id: str | None = None
        self._data, self._initials = b"", ""
        self._pixmap: QPixmap | None = None
        self._dragged = False
        self.setFixedSize(size + 2 * _RING, size + 2 * _RING)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(not context.read_only)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._pop_up)
        self._tell()

    def show_picture(self, attachment_id: str | None, *, name: str) -> None:
        """Show a picture of the file, or the initials of `name` where there is none."""
        initials = initials_of(name)
        if attachment_id == self._id and initials == self._initials:
            return
        if attachment_id != self._id:
            self._id = attachment_id
            self._data = picture_data(self._context.workspace, attachment_id=attachment_id) if attachment_id else b""
            self._pixmap = None
        self._initials = initials
        self._tell()
        self.update()

    def take(self, source: Path | QImage) -> None:
        """Read a picture on a worker and emit it."""

        def work() -> Picture:
            return read_picture_file(source) if isinstance(source, Path) else picture_of_image(source)

        def done(made: Picture) -> None:
            if isValid(self):  # another record may be shown meanwhile
                self.picture_chosen.emit(made)

        self._context.run_job(self.tr("Reading the picture"), lambda progress: work(), done)

    # --- looks -----------------------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._context.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(_RING, _RING, self._size, self._size)
        radius = self._size / 2 if self._shape == "round" else 8.0
        if self._data and self._pixmap is None:
            filled = self._shape == "round"
            whole = QSize(self._size, self._size)
            self._pixmap = shown_picture(self._data, whole, self.devicePixelRatioF(), radius=radius, fill=filled) or QPixmap()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sel" if self._dragged else "line" if self.isDown() else "hover"))
        painter.drawRoundedRect(area, radius, radius)
        if self._pixmap is not None and not self._pixmap.isNull():
            painter.drawPixmap(area.topLeft(), self._pixmap)
        elif self._initials:
            painter.setFont(theme.font("card_title"))
            painter.setPen(theme.color("ink2"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._initials)
        else:
            painter.drawPixmap(area.center().toPoint() - QPoint(9, 9), theme.pixmap("image", "ink3", 18, self.devicePixelRatioF()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus() or self._dragged:
            painter.setPen(QPen(theme.color("acc"), 2))
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)
        else:
            painter.setPen(QPen(theme.color("ctl" if self.underMouse() and self.isEnabled() else "line2"), 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _tell(self) -> None:
        """Name and description for those who do not see it."""
        said = self._name if self._data else self.tr("{name}: none yet").format(name=self._name)
        self.setAccessibleName(said)
        hint = "" if self._context.read_only else self.tr("Drop a picture here, paste one, or press to choose one.")
        self.setAccessibleDescription(hint)
        self.setToolTip(hint or said)

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        writable = not self._context.read_only
        if event.matches(QKeySequence.StandardKey.Paste) and writable:
            self._paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._data and writable:
            self.picture_removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_in(event.mimeData()) is not None:
            self._dragged = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._dragged = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._dragged = False
        self.update()
        source = picture_in(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.take(source)

    def actions_now(self) -> list[QAction]:
        """What the menu offers."""
        writable, offered = not self._context.read_only, list[QAction]()

        def offer(text: str, run: Callable[[], None], possible: bool) -> None:
            made = QAction(text, self)
            made.triggered.connect(lambda: run())
            made.setEnabled(possible)
            offered.append(made)

        on_clipboard = writable and picture_in(QGuiApplication.clipboard().mimeData()) is not None
        offer(self.tr("Choose a picture…"), self._choose, writable)
        offer(self.tr("Paste a picture"), self._paste, on_clipboard)
        offer(self.tr("Save the picture as…"), self._save, bool(self._data))
        offer(self.tr("Remove the picture"), self.picture_removed.emit, writable and bool(self._data))
        return offered

    def _pop_up(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions_now())
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _choose(self) -> None:
        kinds = " ".join(f"*.{ending}" for ending in SUFFIXES)
        filters = self.tr("Pictures ({kinds})").format(kinds=kinds)
        chosen, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Choose a picture"), str(documents_dir()), filters)
        if chosen:
            self.take(Path(chosen))

    def _paste(self) -> None:
        source = picture_in(QGuiApplication.clipboard().mimeData())
        if source is None:
            self._context.tell(self.tr("There is no picture on the clipboard."))
        else:
            self.take(source)

    def _save(self) -> None:
        from gsef_desktop.services.saving import save_bytes

        ending = ".png" if self._data.startswith(b"\x89PNG") else ".jpg"
        kind = self.tr("Picture (*{ending})").format(ending=ending)
        proposed = str(documents_dir() / f"{self._name}{ending}")
        chosen, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save the picture"), proposed, kind)
        if chosen:
            path = Path(chosen) if Path(chosen).suffix else Path(chosen + ending)
            self._context.edit(lambda: save_bytes(self._data, path, ending=ending))


def initials_of(name: str) -> str:
    """The first letters of the first and the last word of a name; of names in Chinese, Japanese or Korean letters the first one."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalpha() and not word.endswith(".")]
    if not words:
        return ""
    if "\u2e80" <= words[0][0] <= "\uffdc":
        return words[0][0]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()
