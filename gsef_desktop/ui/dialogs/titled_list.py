"""A dialog over a list of titled records: the list with a field to add another at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.inspectors.member_words import language_word
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.fields import FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.tips import tip

_ID = Qt.ItemDataRole.UserRole


class TitledListDialog(Dialog):
    """Subclasses say what is listed (`rows`), and add, title and delete it; each change is in the file at once and can be undone."""

    concerns: tuple[str, ...] = ()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self._context = context
        self.resize(720, 470)
        theme = context.theme
        self._intro = label(theme, "", "body", token="ink2", wrap=True)
        self.column.addWidget(self._intro)
        body = QHBoxLayout()
        body.setSpacing(16)
        self.column.addLayout(body, 1)
        left = QVBoxLayout()
        left.setSpacing(6)
        self.list = QListWidget()
        self.list.setFixedWidth(220)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        left.addWidget(self.list, 1)
        self.new = LineField(theme, "")
        self.new.setFixedWidth(220)
        self.new.setReadOnly(context.read_only)
        self.new.committed.connect(self._create)
        left.addWidget(self.new)
        body.addLayout(left)
        self.details = QWidget()
        self.fields = QVBoxLayout(self.details)
        self.fields.setContentsMargins(0, 0, 8, 0)
        self.fields.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(theme, self.tr("Title"), "secondary_strong", token="ink2"), 1)
        self.buttons = head
        self.delete = IconButton(theme, "trash-2", self.tr("Delete"), size=24)
        self.delete.setEnabled(not context.read_only)
        self.delete.clicked.connect(self._delete)
        head.addWidget(self.delete)
        self.fields.addLayout(head)
        self.titles: dict[str, LineField] = {}
        for code in LANGUAGES:
            name = language_word(code)
            field = LineField(theme, self.tr("Title in {language}").format(language=name))
            field.setReadOnly(context.read_only)
            field.committed.connect(self._titling(code))
            self.titles[code] = field
            self.fields.addWidget(FieldRow(theme, name, field))
        self.build_fields()
        self.fields.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.details)
        body.addWidget(scroll, 1)
        self.add_button(self.tr("Close"), self.close, primary=True).setDefault(False)  # Enter belongs to the fields
        context.bridge.changed.connect(self._did_change)
        self.fill()

    def set_words(self, *, title: str, intro: str, list_name: str, new: str) -> None:
        """Say what the dialog is about, what is listed, and what another one is called."""
        self.setWindowTitle(title)
        self._intro.setText(intro)
        self.list.setAccessibleName(list_name)
        self.new.setAccessibleName(new)
        self.new.setPlaceholderText(new)

    # --- what subclasses say ---------------------------------------------------------------------------------------------------------

    def rows(self) -> Sequence[tuple[str, str, dict[str, str], str]]:
        """Id, text in the list, titles by language and original language of everything listed."""
        raise NotImplementedError

    def build_fields(self) -> None:
        """Make the fields under the title."""

    def show_fields(self, id: str) -> None:
        """Show the fields of one of them."""

    def add_titled(self, title: str) -> str | None:
        """Make another one and answer its id, or None where it was refused."""
        raise NotImplementedError

    def put_title(self, id: str, language: str, title: str) -> object:
        """Set its title in a language."""
        raise NotImplementedError

    def remove(self, id: str) -> object:
        """Delete it."""
        raise NotImplementedError

    # --- the list --------------------------------------------------------------------------------------------------------------------

    def chosen(self) -> str | None:
        """The id of the one shown."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else None

    def choose(self, id: str) -> None:
        """Show one of them."""
        for number in range(self.list.count()):
            if self.list.item(number).data(_ID) == id:
                self.list.setCurrentRow(number)

    def fill(self) -> None:
        """Show what the file holds."""
        kept = self.chosen()
        self._rows = list(self.rows())
        self.list.blockSignals(True)
        self.list.clear()
        for id, text, _, _ in self._rows:
            item = QListWidgetItem(text)
            item.setToolTip(tip(text))
            item.setData(_ID, id)
            self.list.addItem(item)
        at = next((number for number, row in enumerate(self._rows) if row[0] == kept), 0)
        self.list.setCurrentRow(at if self._rows else -1)
        self.list.blockSignals(False)
        self._show_chosen()

    def act(self, call: Callable[[], object]) -> None:
        """Make an edit; where it is refused, the file's values are shown again."""
        if self._context.edit(call) is None:
            self.fill()

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or changes.touches(*self.concerns, "translation"):
            self.fill()

    def _show_chosen(self) -> None:
        id = self.chosen()
        row = next((one for one in self._rows if one[0] == id), None)
        self.details.setEnabled(row is not None)
        _, _, titles, original = row or ("", "", {}, "")
        for code, field in self.titles.items():
            field.set_value(titles.get(code, ""))
            field.setPlaceholderText(titles.get(original, ""))
        if id is not None:
            self.show_fields(id)

    def _create(self, title: str) -> None:
        self.new.set_value("")
        self.new.clear()
        if title.strip():
            made = self.add_titled(title)
            if made is not None:
                self.choose(made)

    def _titling(self, code: str) -> Callable[[str], None]:
        def put(title: str) -> None:
            id = self.chosen()
            if id is not None:
                self.act(lambda: self.put_title(id, code, title))

        return put

    def _delete(self) -> None:
        id = self.chosen()
        if id is not None:
            self.act(lambda: self.remove(id))
