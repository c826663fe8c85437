"""Tags of a person or an organisation: each is taken away by pressing it, another is typed, with those in use to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.member_fields import complete
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.layout import FlowLayout
from gsef_desktop.ui.widgets.tips import tip


class TagsField(QWidget):
    """`known` gives the tags to choose from when somebody types; several may be typed with commas between them."""

    changed = Signal(object)
    """a tuple of texts"""

    def __init__(self, context: UiContext, name: str, known: Callable[[], Sequence[str]], *, hint: str = "") -> None:
        """`hint` stands in the empty field, where it is not "Add a tag"."""
        super().__init__()
        self._context = context
        self._tags: tuple[str, ...] = ()
        self._buttons: list[Button] = []
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, spacing=4)
        hint = hint or self.tr("Add a tag")
        self.add = LineField(context.theme, hint, placeholder=hint)
        self.add.setFixedWidth(max(112, self.add.fontMetrics().horizontalAdvance(self.add.placeholderText()) + 24))
        self.add.setReadOnly(context.read_only)
        complete(self.add, known)
        self.add.committed.connect(self._put)
        self._flow.addWidget(self.add)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Show these tags."""
        if tags == self._tags:
            return
        self._tags = tags
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._flow.removeWidget(self.add)
        self._buttons = [self._button(tag) for tag in tags]
        for button in self._buttons:
            self._flow.addWidget(button)
            button.show()
        self._flow.addWidget(self.add)
        self.updateGeometry()

    def _button(self, tag: str) -> Button:
        made = Button(self._context.theme, tag.replace("&", "&&"), small=True, parent=self)
        made.setAccessibleName(self.tr("Remove {tag}").format(tag=tag))
        made.setToolTip(tip(made.accessibleName()))
        made.setIcon(self._context.theme.icon("x", "ink3", 12))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the word
        made.setEnabled(not self._context.read_only)
        made.clicked.connect(lambda: self.changed.emit(tuple(one for one in self._tags if one != tag)))
        return made

    def _put(self, text: str) -> None:
        self.add.set_value("")
        self.add.clear()
        typed = [tag for part in text.replace(";", ",").split(",") if (tag := " ".join(part.split()))]
        tags = tuple(dict.fromkeys((*self._tags, *typed)))
        if tags != self._tags:
            self.changed.emit(tags)
