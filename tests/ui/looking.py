"""Looking at widgets as a reader would: what has no name, and what is cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTranslator
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from gsef_desktop.ui.widgets.labels import ElidedLabel
from gsef_desktop.ui.widgets.picture_field import PictureField
from gsef_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox


class StretchingTranslator(QTranslator):
    """Makes every sentence half as long again, as French and Spanish may be; named places and mnemonics stay."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803
        text = sourceText
        return text + " " + "ñé" * max(1, len(text) // 4) if text else text

    def isEmpty(self) -> bool:
        return False


def unnamed(root: QWidget) -> list[str]:
    """The widgets that take the focus by Tab, are shown, and have no accessible name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if isinstance(widget, QLineEdit) and _is_part_of_editor(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()
        if not name.strip():
            found.append(_describe(widget))
    return found


def shows_picture(field: PictureField) -> bool:
    """Whether a field for a picture has one, as it is told to those who do not see it."""
    return not field.accessibleName().endswith("none yet")


_LAYERS = 8


def clipped(root: QWidget) -> list[str]:
    """The labels and buttons whose text does not fit into them.  Elided labels are meant to be cut."""
    for _ in range(_LAYERS):  # what was changed a moment ago is laid out first, from the inside to the outside
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel) or widget.width() <= 0:
            continue
        if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            needed = QFontMetrics(widget.font()).horizontalAdvance(widget.text()) + 2 * widget.margin()
            inside = widget.contentsRect().width()
        elif isinstance(widget, QLabel | WrappedCheckBox) and widget.text():
            needed, inside = widget.heightForWidth(widget.width()), widget.height()
        elif isinstance(widget, QAbstractButton) and widget.text() and _shows_text(widget):
            needed, inside = widget.sizeHint().width(), widget.width()
        else:
            continue
        if inside + 1 < needed and not _is_painted_by_itself(widget):
            found.append(f"{_describe(widget)}: needs {needed}, has {inside}")
    return found


def _shows_text(button: QAbstractButton) -> bool:
    icon_only = isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    return not (icon_only and not button.icon().isNull())


def _is_painted_by_itself(widget: QWidget) -> bool:
    """Rows of the sidebar and the choices of the welcome page elide their own text and show it as a tooltip."""
    return type(widget).__module__.startswith("gsef_desktop.ui.shell") and not isinstance(widget, QLabel)


def _is_part_of_editor(widget: QWidget) -> bool:
    parent: QObject | None = widget.parent()
    return isinstance(parent, QComboBox | QAbstractScrollArea) or (parent is not None and parent.inherits("QAbstractSpinBox"))


def _describe(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    shown = text() if callable(text) else ""
    return f"{type(widget).__name__} {widget.objectName()} {shown!r} in {type(widget.parentWidget()).__name__}"
