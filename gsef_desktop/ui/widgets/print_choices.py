"""What can be chosen about a printed document: rows and boxes whose values are remembered, each building the document anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from gsef_desktop.services.house_style import usual_paper
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox

PAPERS = ("A4", "Letter", "A3")


class PrintChoices:
    """Makes choices for whoever is also a widget with a `_context`, and a `_key` under which they are remembered."""

    _context: UiContext
    _key: str

    def rebuild(self) -> None:
        """Build the document anew."""
        raise NotImplementedError

    def recall(self, name: str, default: object) -> object:
        """What was chosen the last time."""
        return self._context.remembered(f"{self._key}.{name}", default)

    def keep(self, name: str, value: object) -> None:
        """Remember a choice, and build the document anew."""
        self._context.remember(f"{self._key}.{name}", value)
        self.rebuild()

    def row(self, text: str, editor: QWidget) -> FieldRow:
        """A choice with its name before it."""
        return FieldRow(self._context.theme, text, editor)

    def combo(
        self, name: str, text: str, choices: Sequence[tuple[object, str]], then: Callable[[Any], object] | None = None, *,
        default: object = None,
    ) -> ComboBox:  # fmt: skip
        """A choice that is remembered, `default` or the first one at first; `then` is called with what was chosen, after that."""
        usual = choices[0][0] if default is None else default
        box = ComboBox(self._context.theme, text, choices)
        kept = self.recall(name, usual)
        box.set_value(kept if kept in [value for value, _ in choices] else usual)
        box.chosen.connect(lambda value: self.keep(name, str(value)))
        if then is not None:
            box.chosen.connect(lambda value: then(value))
        return box

    def check(self, text: str, name: str = "", default: bool = False) -> QCheckBox:
        """A choice of yes or no; it is remembered if it has a name."""
        box = WrappedCheckBox(text)
        box.setChecked(bool(self.recall(name, default)) if name else default)
        box.toggled.connect(lambda on: self.keep(name, on) if name else self.rebuild())
        return box

    def paper_row(self, papers: Sequence[str] = PAPERS) -> FieldRow:
        """The choice of the paper, `papers`."""
        name = QCoreApplication.translate("PdfDialog", "Paper")
        self.papers = ComboBox(self._context.theme, name)
        self.papers.chosen.connect(lambda paper: self.keep(self.paper_key(), paper))
        self.show_papers(papers)
        return self.row(name, self.papers)

    def paper(self) -> str:
        """The paper on which it is printed."""
        return str(self.papers.value())

    def paper_key(self) -> str:
        """Under which name the paper is remembered."""
        return "paper"

    def show_papers(self, papers: Sequence[str]) -> None:
        """Offer these papers: the one that was chosen the last time, or else the usual one of the file; a large sheet has its own."""
        self.papers.set_choices([(paper, paper) for paper in papers])
        usual = usual_paper(self._context.workspace) if papers[0] == PAPERS[0] else papers[0]
        kept = self.recall(self.paper_key(), usual)
        self.papers.set_value(kept if kept in papers else papers[0])

    def outsiders_check(self) -> QCheckBox:
        """The choice to leave out what is internal.  It is not remembered: it is for one document."""
        return self.check(QCoreApplication.translate("PdfDialog", "For outsiders"))

    def note(self, text: str, *, indent: int = 0) -> QLabel:
        """A line that explains a choice."""
        made = label(self._context.theme, text, "caption", token="ink3", wrap=True)
        if indent:
            made.setContentsMargins(indent, 0, 0, 4)
        return made


def panel() -> tuple[QWidget, QVBoxLayout]:
    """Choices that are shown together, and the column into which they are put."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(4)
    return made, column
