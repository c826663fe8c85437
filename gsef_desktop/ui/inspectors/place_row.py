"""The place of an organisation: typed freely, with what was recognised beneath, and the places that bear the name to choose from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gsef_desktop.domain.place import Place
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import LinkButton
from gsef_desktop.ui.inspectors.place_text import place_reading
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.fields import FieldRow, LineField

_MOST = 5
_LEFT = 100  # under the field of a FieldRow


class PlaceRow(QWidget):
    """`typed` carries a new text, `chosen` the place that is meant by the text, or None to keep it as it is typed without a place."""

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, context: UiContext, name: str) -> None:
        super().__init__()
        self._context, self._place = context, Place()
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.field = LineField(theme, name, placeholder=self.tr("City, country"))
        self.field.setReadOnly(context.read_only)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(lambda _: self.field.commit())
        self.field.setCompleter(completer)
        self.field.textEdited.connect(self._suggest)
        self.field.committed.connect(self.typed)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        self.which = IconButton(theme, "map-pin", self.tr("Which place is meant"), size=24)
        self.which.clicked.connect(self._pop_up)
        row.addWidget(self.which)
        self.row = FieldRow(theme, name, beside)
        self.row.label.setBuddy(self.field)
        column.addWidget(self.row)
        self.candidates = Box(spacing=0)
        self.candidates.column.setContentsMargins(_LEFT, 0, 0, 0)
        self.candidates.hide()
        column.addWidget(self.candidates)

    def set_place(self, place: Place) -> None:
        """Show a place: what was typed, and how it was read."""
        language = self._context.language
        changed, self._place = place != self._place, place
        self.field.set_value(place.text or place_reading(place, language))
        self.which.setEnabled(not self._context.read_only and bool(place.text or place.is_known))
        if changed or not self.candidates.column.count():
            self._show_reading(place)

    def _show_reading(self, place: Place) -> None:
        language, self_text = self._context.language, place.text
        self.candidates.clear()
        several = [] if place.is_known or not self_text else self._called(self_text)
        if len(several) > 1:
            self.row.set_note(self.tr("Kept as typed: several places are called so. Which one is meant?"), tone="warn")
            for one in several[:_MOST]:
                button = LinkButton(self._context.theme, one.text)
                button.setAccessibleName(self.tr("{place} is meant").format(place=one.text))
                button.setEnabled(not self._context.read_only)
                button.clicked.connect(self._choosing(one))
                self.candidates.column.addWidget(button)
        else:
            self.row.set_note(place_reading(place, language), tone="caption" if place.is_known else "warn")
        self.candidates.setVisible(len(several) > 1)

    def _called(self, text: str) -> list[Place]:
        from gsef_desktop.reference.places import places_called

        return places_called(text, language=self._context.language)

    def _choosing(self, place: Place | None) -> Callable[[], None]:
        return lambda: self.chosen.emit(place)

    def _suggest(self, text: str) -> None:
        from gsef_desktop.reference.places import recognise_place, suggest_places

        language = self._context.language
        self._names.setStringList([place.text for place in suggest_places(text, language=language)] if len(text) > 1 else [])
        place = recognise_place(text)
        self.candidates.hide()
        self.row.set_note(place_reading(place, language), tone="caption" if place.is_known else "warn")

    def menu(self) -> QMenu:
        """The places that bear the name, and to keep the text without any."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self._place.text or place_reading(self._place, self._context.language)
        for one in self._called(text):
            action = made.addAction(one.text)
            action.setCheckable(True)
            action.setChecked((one.city, one.country, one.latitude) == (self._place.city, self._place.country, self._place.latitude))
            action.triggered.connect(self._choosing(one))
        if not made.isEmpty():
            made.addSeparator()
        keep = made.addAction(self.tr("Keep as typed, without a place"))
        keep.setEnabled(self._place.is_known)
        keep.triggered.connect(self._choosing(None))
        return made

    def _pop_up(self) -> None:
        self.menu().popup(self.which.mapToGlobal(QPoint(0, self.which.height())))
