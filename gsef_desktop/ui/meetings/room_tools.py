"""What stands above and beside the item that is on: the buttons to go on, the time, and the items that come next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services.room import Room, RoomItem
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Button, IconButton, MenuButton, SegmentedControl
from gsef_desktop.ui.widgets.labels import Badge, ElidedLabel, label

_ID = Qt.ItemDataRole.UserRole
_WITHOUT_CAPTION = 44
"""At most so wide, in px, is a button without its caption."""
_WORTH_TELLING = 3
"""From so many minutes on it is said that the meeting is late or ahead."""


def with_key(text: str, key: str) -> str:
    """A text with the key that does the same."""
    return f"{text} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})"


class RoomTools(QWidget):
    """Start or pause, the item before and the next one, the language, how late it is, the time, the projector."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(42)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        self.start = Button(theme, self.tr("Start"), icon="play", look="primary", small=True)
        self.back = IconButton(theme, "skip-back", with_key(self.tr("Previous item"), "Alt+Up"))
        self.forth = Button(theme, self.tr("Next item"), icon="skip-forward", small=True)
        self.forth.setToolTip(with_key(self.tr("Next item"), "Alt+Down"))
        for button in (self.start, self.back, self.forth):
            row.addWidget(button)
        self.language = SegmentedControl(theme, self.tr("Language of titles and minutes"), [(c, c.upper()) for c in LANGUAGES], small=True)
        for code in LANGUAGES:
            self.language.button(code).setToolTip(words.language_name(code))
        row.addSpacing(6)
        row.addWidget(self.language)
        row.addStretch(1)
        self.behind = Badge(theme, "", "plain")
        self.behind.setToolTip(self.tr("How the meeting stands against its agenda"))
        self.behind.hide()
        row.addWidget(self.behind)
        self.clock = label(theme, "", "strong", token="ink2")
        self.clock.setToolTip(self.tr("The time where the session is held"))
        row.addWidget(self.clock)
        self.projector = MenuButton(theme, self.tr("Projector"), icon="presentation", small=True)
        row.addWidget(self.projector)
        self._captions = ((self.projector, self.projector.text()), (self.forth, self.forth.text()))
        for captioned, caption in self._captions:
            captioned.setAccessibleName(caption)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As wide as it is without the captions that may go."""
        hint = super().minimumSizeHint()
        saved = sum(max(0, button.sizeHint().width() - _WITHOUT_CAPTION) for button, _ in self._captions if button.text())
        return QSize(hint.width() - saved, hint.height())

    def _fit(self) -> None:
        """The captions of two buttons go one by one where there is no room for all; their names stay."""
        for button, caption in self._captions:
            button.setText(caption)
        for button, _ in self._captions:
            if super().minimumSizeHint().width() <= self.width():
                break
            button.setText("")

    def show_item(self, room: Room | None, item: RoomItem | None, *, running: bool, writable: bool) -> None:
        """Say what the buttons do while an item is shown."""
        text = self.tr("Pause") if running else self.tr("Go on") if item is not None and item.runs else self.tr("Start")
        self.start.setText(text)
        self.start.setAccessibleName(text)
        self.start.setToolTip(with_key(text, "F9"))
        self.start.setIcon(self._theme.icon("pause" if running else "play", "onacc", 14))
        self.start.setEnabled(writable)
        self.back.setEnabled(room is not None and item is not None and room.beside(item.id, -1) is not None)
        self.forth.setEnabled(room is not None and item is not None and room.beside(item.id, 1) is not None)
        self._fit()

    def show_behind(self, minutes: int | None) -> None:
        """Say by how many minutes the meeting is behind its agenda (below 0: ahead), where that is worth it; None: nothing is known."""
        self.behind.setVisible(minutes is not None and abs(minutes) >= _WORTH_TELLING)
        if minutes is not None and minutes > 0:
            self.behind.set_text(self.tr("{duration} late").format(duration=words.duration(minutes)), "warn")
        elif minutes is not None:
            self.behind.set_text(self.tr("{duration} ahead").format(duration=words.duration(-minutes)), "good")
        self._fit()


class NextItems(QWidget):
    """The items that come next; one is taken by a double click or Enter."""

    item_was_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = ElidedLabel(theme, self.tr("Next"), "card_title")
        column.addWidget(self.title)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Next items"))
        self.list.setToolTip(self.tr("Double-click or press Enter to go on to an item"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(56)
        self.list.itemActivated.connect(lambda item: self.item_was_wanted.emit(item.data(_ID)))
        column.addWidget(self.list, 1)

    def show_items(self, items: Sequence[RoomItem], language: str) -> None:
        """Show other items, in a language."""
        wanted = [(one.id, _line(one, language)) for one in items]
        lines = [line for n in range(self.list.count()) if (line := self.list.item(n)) is not None]
        if [(line.data(_ID), line.text()) for line in lines] != wanted:
            self.list.clear()
            for id, text in wanted:
                line = QListWidgetItem(text)
                line.setData(_ID, id)
                line.setToolTip(text)
                self.list.addItem(line)
        self.title.set_text(self.tr("Next") if wanted else self.tr("Nothing comes after this"))


def _line(item: RoomItem, language: str) -> str:
    title = f"{item.number}  {title_of(item, language)}".strip()
    return f"{title}  ·  {words.duration(item.minutes)}" if item.minutes else title


def title_of(item: RoomItem, language: str) -> str:
    """What an item is called; a break and an item without a title have a name too."""
    return item.title(language) or (words.break_name() if item.is_break else words.untitled())
