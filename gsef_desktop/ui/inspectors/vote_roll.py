"""The roll of a vote: everybody who may vote, one below the other.  F, A and N go down the list; of a secret vote Space ticks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.domain.records import Choice, VoteMethod
from gsef_desktop.services.votes_reading import VoteSheet
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.vote_words import choice_name, number_words
from gsef_desktop.ui.models.paged import Column, PagedModel
from gsef_desktop.ui.widgets.record_table import RecordTable

_MOST_ROWS = 9
_KEYS = {
    Qt.Key.Key_F: Choice.FOR, Qt.Key.Key_1: Choice.FOR, Qt.Key.Key_A: Choice.AGAINST, Qt.Key.Key_2: Choice.AGAINST,
    Qt.Key.Key_N: Choice.ABSTAIN, Qt.Key.Key_3: Choice.ABSTAIN, Qt.Key.Key_Backspace: Choice.NONE, Qt.Key.Key_Delete: Choice.NONE,
    Qt.Key.Key_0: Choice.NONE,
}  # fmt: skip
_ICONS = {Choice.FOR: ("check", "good"), Choice.AGAINST: ("x", "bad"), Choice.ABSTAIN: ("minus", "ink3")}


@dataclass(frozen=True, kw_only=True)
class RollRow:
    """Somebody who may vote."""

    id: str
    name: str
    by: str
    choice: Choice
    given: bool
    """of a secret vote: the ballot was given in"""
    present: bool
    too_many: bool
    votes: str


def roll_rows(sheet: VoteSheet) -> list[RollRow]:
    """The rows of a vote, in the order of the list of participants."""
    made = []
    for one in sheet.room.voters:
        ballot = sheet.choices.get(one.id)
        name = f"{one.name} ({one.person})" if one.person else one.name
        made.append(
            RollRow(
                id=one.id, name=name, by=one.by, choice=ballot.choice if ballot is not None else Choice.NONE, given=ballot is not None,
                present=one.present or not sheet.room.recorded, too_many=one.too_many, votes=number_words(one.voice.votes),
            )
        )  # fmt: skip
    return made


class RollTable(RecordTable):
    """The list; what a key means is told by signals."""

    choice_wanted = Signal(list, object)
    """ids, and a `Choice`"""
    given_wanted = Signal(list, bool)
    """of a secret vote: ids, and whether the ballots were given in"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._rows: dict[str, RollRow] = {}
        self._method = VoteMethod.ROLL_CALL
        self._locked = False
        translate = QCoreApplication.translate
        icons = {choice: context.theme.icon(name, token, 13) for choice, (name, token) in _ICONS.items()}
        given = context.theme.icon("check", "acc", 13)
        columns: list[Column[RollRow]] = [
            Column(order="name", title=translate("Votes", "Who votes"), text=lambda row: row.name, width=200, role="name",
                   ink=lambda row: "ink" if row.present else "ink3"),
            Column(order="by", title=translate("Votes", "Through"), width=108,
                   text=lambda row: translate("Votes", "one proxy too many") if row.too_many else row.by,
                   ink=lambda row: "bad" if row.too_many else "ink2"),
            Column(order="choice", title=translate("Votes", "Vote"), width=110, text=self._answer, ink=self._ink,
                   icon=lambda row: icons.get(row.choice) or (given if row.given and self._method is VoteMethod.SECRET else None)),
        ]  # fmt: skip
        model: PagedModel[Any] = PagedModel(context.theme, columns, lambda ids: [self._rows[id] for id in ids if id in self._rows])
        super().__init__(context, model, translate("Votes", "Who votes"), "vote.columns", rest=0, least=120, indent=16, parent=parent)
        model.setParent(self)
        self.setSortingEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setToolTip(translate("Votes", "F for, A against, N abstaining, Backspace takes it back; each goes on to the next"))
        self.menu_wanted.connect(self._pop_up)

    def _answer(self, row: RollRow) -> str:
        if self._method is VoteMethod.SECRET:
            return QCoreApplication.translate("Votes", "Given in") if row.given else "–"
        if row.choice is Choice.NONE:
            return "–" if row.present else QCoreApplication.translate("Votes", "Not here")
        return choice_name(row.choice)

    def _ink(self, row: RollRow) -> str:
        return {Choice.FOR: "good", Choice.AGAINST: "bad"}.get(row.choice, "ink2" if row.choice is Choice.ABSTAIN or row.given else "ink3")

    def show_rows(self, rows: Sequence[RollRow], method: VoteMethod, *, locked: bool) -> None:
        """Show who may vote, and how they did."""
        self._rows = {row.id: row for row in rows}
        self._method, self._locked = method, locked
        self.header().setSectionHidden(1, not any(row.by for row in rows))
        self.show_ids([row.id for row in rows])
        self.give_rest()
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        row = self.sizeHintForRow(0) if self._rows else 26
        return QSize(300, self.header().height() + max(1, min(len(self._rows), _MOST_ROWS)) * row + 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
        key = Qt.Key(event.key())
        ids = self.selected_ids() or ([self.current_id()] if self.current_id() else [])
        if plain and ids and not self._locked:
            if self._method is VoteMethod.ROLL_CALL and key in _KEYS:
                self._vote(ids, _KEYS[key])
                return
            if self._method is VoteMethod.SECRET and key == Qt.Key.Key_Space:
                self.given_wanted.emit(ids, not all(self._rows[id].given for id in ids))
                self._go_on(ids[-1])
                return
        super().keyPressEvent(event)

    def _vote(self, ids: list[str], choice: Choice) -> None:
        self.choice_wanted.emit(ids, choice)
        if all(self._rows[id].choice is choice for id in ids if id in self._rows):  # refused: the row stays
            self._go_on(ids[-1])

    def _go_on(self, id: str) -> None:
        """The next row becomes the current one; after the last it stays."""
        row = self._model.row_of(id) + 1
        if 0 < row < len(self._model.ids):
            self.selectionModel().setCurrentIndex(
                self._model.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
            self.scrollTo(self._model.index(row, 0))

    def _pop_up(self, at: QPoint) -> None:
        ids = self.selected_ids()
        if not ids or self._locked:
            return
        menu, translate = QMenu(self), QCoreApplication.translate
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._method is VoteMethod.SECRET:
            menu.addAction(translate("Votes", "Ballot given in"), lambda: self.given_wanted.emit(ids, True))
            menu.addAction(translate("Votes", "Not given in"), lambda: self.given_wanted.emit(ids, False))
        else:
            for choice in (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN):
                icon, token = _ICONS[choice]
                menu.addAction(self._context.theme.icon(icon, token), choice_name(choice), lambda choice=choice: self._vote(ids, choice))
            menu.addSeparator()
            menu.addAction(translate("Votes", "Take the vote back"), lambda: self._vote(ids, Choice.NONE))
        menu.popup(at)
