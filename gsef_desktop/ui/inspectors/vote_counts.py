"""Where votes are typed as they were counted: for, against, abstaining, of each college where these are weighed; and of candidates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gsef_desktop.domain.records import VoteKind, VoteMethod
from gsef_desktop.services import votes
from gsef_desktop.services.people_named import people_names
from gsef_desktop.services.votes_reading import CandidateLine, VoteSheet
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import complete
from gsef_desktop.ui.inspectors.numbers_typed import read_number
from gsef_desktop.ui.widgets.buttons import IconButton
from gsef_desktop.ui.widgets.fields import LineField
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import clear_layout

_WIDTH = 56
Put = Callable[[int | None], object]


class CountField(LineField):
    """A whole number that is put while it is typed; what is none gets a red border and is not put."""

    def __init__(self, context: UiContext, name: str, put: Put) -> None:
        super().__init__(context.theme, name)
        self._put = put
        self.setFixedWidth(_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._take)

    def show_number(self, number: int | None) -> None:
        """Show a number, unless it is what is being typed."""
        text = "" if number is None else str(number)
        if not (self.hasFocus() and _read(self.text()) == number):
            self.set_value(text)

    def _take(self, text: str) -> None:
        try:
            number = read_number(text)
        except ValueError:
            self.set_bad(True)
            return
        self.set_bad(False)
        self._value = self._before = text
        self._put(number)


def _read(text: str) -> int | None:
    try:
        return read_number(text)
    except ValueError:
        return None


class CountsGrid(QWidget):
    """The numbers of a motion; a row for each college where these are weighed."""

    def __init__(self, context: UiContext, put: Callable[[str | None, str, int | None], object]) -> None:
        super().__init__()
        self._context, self._put_number = context, put
        self._made: tuple[object, ...] = ()
        self.fields: dict[tuple[str | None, str], CountField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)

    def show_sheet(self, sheet: VoteSheet, *, locked: bool) -> None:
        """Show what was counted."""
        apart = sheet.vote.weighted and sheet.vote.kind is VoteKind.MOTION
        own = {one.college_id for one in sheet.room.voices}
        colleges: list[tuple[str | None, str]] = [(one.id, one.title) for one in sheet.room.colleges if one.id in own] if apart else []
        rows = colleges or [(None, "")]
        names = self._names(sheet)
        wanted = (tuple(rows), tuple(names))
        if wanted != self._made:
            self._make(rows, names)
            self._made = wanted
        of_college = {one.id: one.numbers for one in sheet.line.colleges}
        for (college_id, name), field in self.fields.items():
            if college_id is None:
                field.show_number(getattr(sheet.vote, name))
            else:
                numbers = of_college.get(college_id)
                field.show_number(int(getattr(numbers, name)) if numbers is not None else None)
            field.setReadOnly(locked)

    def _names(self, sheet: VoteSheet) -> list[tuple[str, str]]:
        translate, vote = QCoreApplication.translate, sheet.vote
        if vote.kind is VoteKind.ELECTION:
            return [("in_favour", translate("Votes", "Valid ballots")), ("invalid", translate("Votes", "Invalid"))]
        names = [
            ("in_favour", translate("Votes", "For")), ("against", translate("Votes", "Against")),
            ("abstain", translate("Votes", "Abstaining")),
        ]  # fmt: skip
        if vote.method is VoteMethod.SECRET and not vote.weighted:
            names.append(("invalid", translate("Votes", "Invalid")))
        return names

    def _make(self, rows: Sequence[tuple[str | None, str]], names: Sequence[tuple[str, str]]) -> None:
        clear_layout(self._grid)
        self.fields = {}
        theme = self._context.theme
        for column, (_, title) in enumerate(names):
            head = label(theme, title, "caption", token="ink3")
            head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, column + 1)
        for row, (college_id, college) in enumerate(rows, start=1):
            self._grid.addWidget(ElidedLabel(theme, college, "field"), row, 0)
            for column, (name, title) in enumerate(names):
                field = CountField(self._context, f"{college} {title}".strip(), partial(self._put_number, college_id, name))
                self.fields[college_id, name] = field
                self._grid.addWidget(field, row, column + 1, Qt.AlignmentFlag.AlignRight)
        for column in range(6):
            self._grid.setColumnStretch(column, 0)
        self._grid.setColumnStretch(0 if any(title for _, title in rows) else len(names) + 1, 1)


class CandidatesBox(Box):
    """The candidates of an election with their votes; more are added by name."""

    def __init__(self, context: UiContext, act: Callable[[Callable[[], object]], object]) -> None:
        super().__init__(spacing=3)
        self._context, self._act = context, act
        self._vote_id = ""
        self._made: tuple[tuple[str, str], ...] = ()
        self.fields: dict[str, CountField] = {}
        self._rows = Box(spacing=3)
        self.column.addWidget(self._rows)
        self.add = LineField(context.theme, self.tr("Add a candidate"), placeholder=self.tr("Add a candidate"))
        self.add.committed.connect(self._put_new)
        complete(self.add, lambda: people_names(context.workspace))
        self.column.addWidget(self.add)

    def show_sheet(self, sheet: VoteSheet, *, locked: bool) -> None:
        """Show who stands."""
        self._vote_id = sheet.vote.id
        wanted = tuple((one.id, one.name) for one in sheet.line.candidates)
        if wanted != self._made:
            self._rows.clear()
            self.fields = {}
            for one in sheet.line.candidates:
                self._rows.column.addWidget(self._row(one))
            self._made = wanted
        for one in sheet.line.candidates:
            self.fields[one.id].show_number(one.votes)
            self.fields[one.id].setReadOnly(locked)
        self.add.setVisible(not locked)
        for row in self._rows.findChildren(IconButton):
            row.setVisible(not locked)

    def _row(self, one: CandidateLine) -> QWidget:
        theme, file, made = self._context.theme, self._context.workspace, QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(ElidedLabel(theme, one.name, "field"), 1)
        field = CountField(
            self._context, self.tr("Votes for {name}").format(name=one.name),
            lambda votes_: self._act(lambda: votes.set_candidate_votes(file, candidate_id=one.id, votes=votes_)),
        )  # fmt: skip
        self.fields[one.id] = field
        row.addWidget(field)
        remove = IconButton(theme, "x", self.tr("Remove {name}").format(name=one.name), size=24)
        remove.clicked.connect(lambda: self._act(lambda: votes.remove_candidates(file, candidate_ids=[one.id])))
        row.addWidget(remove)
        return made

    def _put_new(self, text: str) -> None:
        self.add.set_value("")
        self.add.clear()
        if text.strip():
            file, vote_id = self._context.workspace, self._vote_id
            self._act(lambda: votes.add_candidate(file, vote_id=vote_id, name=text))
