"""The sessions and items of a template of meetings, as a list that is edited in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.records import ItemKind, MeetingTemplateSession, Purpose
from gsef_desktop.services import meeting_templates as services
from gsef_desktop.services.meeting_templates import MeetingTemplateDetails, TemplateRow
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.agenda_words import PURPOSES, break_name, purpose_name, untitled

_ID = Qt.ItemDataRole.UserRole
_TITLE, _MINUTES, _PURPOSE, _MARKS = range(4)
AnyIndex = QModelIndex | QPersistentModelIndex


class TemplateItems(QTreeWidget):
    """Shows the template given to `show_template`.

    Enter adds an item, F2 or a double click edits a cell, Tab and Shift+Tab nest, Alt+Up and Alt+Down move, Delete deletes, Ctrl+V makes
    items of a text.  `act` makes an edit.
    """

    def __init__(self, context: UiContext, act: Callable[[Callable[[], object]], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._act = context, act
        self._details: MeetingTemplateDetails | None = None
        self._rows: dict[str, TemplateRow] = {}
        self.language = context.language
        """that of the titles that are shown and edited"""
        self.setFont(context.theme.font("field"))
        self.setColumnCount(4)
        self.setHeaderLabels([self.tr("Item"), self.tr("Min"), self.tr("Purpose"), self.tr("Marks")])
        self.setAccessibleName(self.tr("Sessions and items of the template"))
        self.setAccessibleDescription(self.tr("Enter adds an item, F2 edits, Tab nests, Alt with the arrows moves, Delete deletes"))
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAllColumnsShowFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._pop_up)
        self.setItemDelegate(_Delegate(self))
        header = self.header()
        header.setStretchLastSection(False)
        self.headerItem().setTextAlignment(_MINUTES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_MINUTES, 48), (_PURPOSE, 110), (_MARKS, 110)):
            self.setColumnWidth(column, width)
        self.itemChanged.connect(self._did_edit)

    # --- showing --------------------------------------------------------------------------------------------------------------------

    def show_language(self, language: str) -> None:
        """Show and edit the titles in another language."""
        self.language = language
        self.show_template(self._details)

    def show_template(self, details: MeetingTemplateDetails | None) -> None:
        """Show a template; what was current stays so."""
        kept, column = self.current_id(), max(0, self.currentColumn())
        self._details = details
        self.blockSignals(True)
        self._rows.clear()
        self.clear()
        roots = [self._session(session) for session in details.sessions] if details is not None else []
        made: dict[str, QTreeWidgetItem] = {}
        for row in details.rows if details is not None else ():
            above = made.get(row.item.parent_id or "") or (roots[row.session] if roots else self.invisibleRootItem())
            made[row.item.id] = self._item(row, above)
        self.expandAll()
        current = made.get(kept) or next((root for root in roots if root.data(0, _ID) == kept), roots[0] if roots else None)
        if current is not None:
            self.setCurrentItem(current, column)
        self.blockSignals(False)
        self._fit()
        self.currentItemChanged.emit(self.currentItem(), None)

    def _fit(self) -> None:
        """As high as what is in it: what surrounds it scrolls."""
        lines = len(self.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive))
        first = self.topLevelItem(0)
        line = self.visualItemRect(first).height() if first is not None else 0
        self.setFixedHeight(self.header().sizeHint().height() + max(3, lines + 1) * max(line, 24) + 4)

    def _session(self, session: MeetingTemplateSession) -> QTreeWidgetItem:
        hours = "–".join(f"{moment:%H:%M}" for moment in (session.start, session.end) if moment is not None)
        text = self.tr("Day {number}").format(number=session.day_offset + 1)
        item = QTreeWidgetItem(self, [", ".join(part for part in (text, hours, session.title) if part)])
        item.setData(0, _ID, session.id)
        item.setFont(0, self._context.theme.font("strong"))
        item.setFirstColumnSpanned(True)
        return item

    def _item(self, row: TemplateRow, above: QTreeWidgetItem) -> QTreeWidgetItem:
        one = row.item
        is_break = one.kind is ItemKind.BREAK
        title = row.titles.get(self.language) or one.title or (break_name() if is_break else untitled())
        number = shown_number(row.number, self._context.language)
        marks = [] if is_break else self._marks(row)
        purpose = "" if one.purpose is Purpose.NONE else purpose_name(one.purpose)
        minutes = str(one.duration) if one.duration and not row.heading else ""
        item = QTreeWidgetItem(above, [f"{number}  {title}".strip(), minutes, purpose, ", ".join(marks)])
        item.setData(0, _ID, one.id)
        self._rows[one.id] = row
        item.setToolTip(0, title)
        item.setToolTip(_MARKS, "\n".join(marks))
        item.setTextAlignment(_MINUTES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if not self._context.read_only:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        return item

    def _marks(self, row: TemplateRow) -> list[str]:
        one = row.item
        return [
            text
            for has, text in (
                (one.standing, self.tr("standing")), (one.consent, self.tr("consent")), (one.parallel, self.tr("parallel")),
                (one.confidential, self.tr("confidential")),
            )
            if has
        ]  # fmt: skip

    def current_id(self) -> str:
        """The id of the session or item that is current; empty where there is none."""
        item = self.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def current_row(self) -> TemplateRow | None:
        """The item that is current, None on a session."""
        return self._rows.get(self.current_id())

    def row_at(self, index: AnyIndex) -> TemplateRow | None:
        """The item of a cell, None of a session."""
        return self._rows.get(str(index.sibling(index.row(), 0).data(_ID)))

    def choose(self, id: str) -> None:
        """Make a session or an item current."""
        found = self.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        item = next((one for one in found if one.data(0, _ID) == id), None)
        if item is not None:
            self.setCurrentItem(item, _TITLE)

    # --- acting ---------------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt = held == Qt.KeyboardModifier.AltModifier
        row = self.current_row()
        if self.state() is QAbstractItemView.State.EditingState:  # what the open editor did not take is not meant for the list
            event.ignore()
        elif self._context.read_only or self._details is None:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.add(QGuiApplication.clipboard().text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.add("")
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and alt and row is not None:
            self.move(row, down=key == Qt.Key.Key_Down)
        elif key == Qt.Key.Key_Delete and not held:
            self.remove()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab nests an item; on a session it goes on as everywhere."""
        row = self.current_row()
        if row is None or self._context.read_only or self.state() is QAbstractItemView.State.EditingState:
            return super().focusNextPrevChild(next)
        self.nest(row, deeper=next)
        return True

    def add(self, text: str) -> None:
        """Add items of a text after the current one; an empty text adds one, whose title is then typed."""
        details, row, language = self._details, self.current_row(), self.language
        if details is None:
            return
        made: list[str] = []

        def make() -> object:
            added = services.add_template_items(
                self._context.workspace, template_id=details.template.id, text=text, after_id=row.item.id if row is not None else None,
                session_id=self.current_id() if row is None else None, language=language,
            )  # fmt: skip
            made.extend(one.id for one in added)
            return added

        self._act(make)
        if made:
            self.choose(made[0])
            if not text.strip():
                self._type_title()

    def _type_title(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.editItem(item, _TITLE)

    def move(self, row: TemplateRow, *, down: bool) -> None:  # type: ignore[override]
        """Move an item one place."""
        self._act(lambda: services.move_template_item(self._context.workspace, item_id=row.item.id, down=down))

    def nest(self, row: TemplateRow, *, deeper: bool) -> None:
        """Nest an item deeper or less deep."""
        self._act(lambda: services.nest_template_item(self._context.workspace, item_id=row.item.id, deeper=deeper))

    def remove(self) -> None:
        """Delete the current item, or the current session."""
        row, id = self.current_row(), self.current_id()
        if row is not None:
            self._act(lambda: services.delete_template_items(self._context.workspace, item_ids=[row.item.id]))
        elif id:
            self._act(lambda: services.delete_template_session(self._context.workspace, session_id=id))

    def _did_edit(self, item: QTreeWidgetItem, column: int) -> None:
        row = self._rows.get(str(item.data(0, _ID)))
        if row is None:
            return
        text = item.text(column).strip()
        QTimer.singleShot(0, self, lambda: self._write(row, column, text))  # the list is made anew: not while Qt still edits it

    def _write(self, row: TemplateRow, column: int, text: str) -> None:
        file, id = self._context.workspace, row.item.id
        if column == _TITLE:
            self._act(lambda: services.title_template_item(file, item_id=id, language=self.language, title=text))
        elif column == _MINUTES:
            minutes = int(text) if text.isdecimal() else 0
            self._act(lambda: services.update_template_item(file, item_id=id, duration=minutes))
        elif column == _PURPOSE:
            purpose = next((one for one in PURPOSES if purpose_name(one) == text), Purpose.NONE)
            self._act(lambda: services.update_template_item(file, item_id=id, purpose=purpose))

    def title_of(self, row: TemplateRow) -> str:
        """The title that is edited."""
        return row.titles.get(self.language, "")

    def _pop_up(self, point: QPoint) -> None:
        if self._context.read_only or self._details is None:
            return
        file, template_id, row = self._context.workspace, self._details.template.id, self.current_row()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Add an item"), lambda: self.add(""))
        menu.addAction(self.tr("Paste lines as items"), lambda: self.add(QGuiApplication.clipboard().text()))
        menu.addAction(self.tr("Add a session"), lambda: self._act(lambda: services.add_template_session(file, template_id=template_id)))
        if row is not None:
            menu.addSeparator()
            for flag, text in (
                ("standing", self.tr("Standing item")), ("consent", self.tr("Consent agenda")),
                ("parallel", self.tr("In parallel with the item before")), ("confidential", self.tr("Confidential")),
            ):  # fmt: skip
                action = menu.addAction(text)
                action.setCheckable(True)
                action.setChecked(getattr(row.item, flag))
                action.triggered.connect(
                    lambda on, flag=flag, id=row.item.id: self._act(lambda: services.update_template_item(file, item_id=id, **{flag: on}))
                )
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), self.remove)
        menu.popup(self.viewport().mapToGlobal(point))


class _Delegate(QStyledItemDelegate):
    """Edits the title without its number, and chooses a purpose."""

    def __init__(self, tree: TemplateItems) -> None:
        super().__init__(tree)
        self._tree = tree

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget | None:  # type: ignore[override]
        row = self._tree.row_at(index)
        if row is None or index.column() == _MARKS or (index.column() == _MINUTES and row.heading):
            return None
        if index.column() == _PURPOSE:
            if row.item.kind is ItemKind.BREAK:
                return None
            box = QComboBox(parent)
            box.addItems([purpose_name(one) for one in (Purpose.NONE, *PURPOSES)])
            box.activated.connect(lambda _: self._finish(box))
            return box
        return super().createEditor(parent, option, index)

    def _finish(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        row = self._tree.row_at(index)
        if row is None:
            return
        if isinstance(editor, QComboBox):
            editor.setCurrentText(purpose_name(row.item.purpose))
        elif isinstance(editor, QLineEdit) and index.column() == _TITLE:
            editor.setText(self._tree.title_of(row))
            editor.selectAll()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and index.column() == _TITLE:
            row = self._tree.row_at(index)
            if row is None or editor.text().strip() == self._tree.title_of(row):
                return
        super().setModelData(editor, model, index)  # type: ignore[arg-type]
