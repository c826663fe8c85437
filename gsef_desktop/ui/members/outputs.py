"""What is printed from the Members view, and sent from it: for what is selected in a list, or else for all that it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gsef_desktop.domain.list_views import ORGANISATIONS, PEOPLE
from gsef_desktop.domain.records import Seat
from gsef_desktop.services.members import day_within
from gsef_desktop.ui.context import UiContext

_KINDS = {ORGANISATIONS: "organisation", PEOPLE: "person"}
Run = Callable[[UiContext, QWidget, str, Sequence[str]], object]
"""Called with the context, the widget to stand over, the kind of list and the ids of the records selected, in the order shown."""


@dataclass(frozen=True, slots=True)
class OutputAction:
    """Something that can be made: `text` names it in the window's language; `kinds` are the lists of whose records it is made.

    Without kinds it needs no records.
    """

    key: str
    text: Callable[[], str]
    run: Run
    kinds: tuple[str, ...] = ()


def _day(context: UiContext) -> date:
    return day_within(context.year, date.today())


def print_yearbook(context: UiContext, parent: QWidget, list_kind: str, ids: Sequence[str]) -> None:
    """Print the member yearbook."""
    _print("yearbook", context, parent, list_kind, ids)


def print_labels(context: UiContext, parent: QWidget, list_kind: str, ids: Sequence[str]) -> None:
    """Print labels."""
    _print("labels", context, parent, list_kind, ids)


def print_directory(context: UiContext, parent: QWidget, list_kind: str, ids: Sequence[str]) -> None:
    """Print the directory of a body."""
    _print("directory", context, parent, list_kind, ids)


def print_statistics(context: UiContext, parent: QWidget, list_kind: str, ids: Sequence[str]) -> None:
    """Print the statistics."""
    _print("statistics", context, parent, list_kind, ids)


def print_page(context: UiContext, parent: QWidget, page: str, list_kind: str, ids: Sequence[str]) -> None:
    """Print what a page of the Members view is about: the directory of bodies, statistics, or else the yearbook."""
    _print({"bodies": "directory", "statistics": "statistics"}.get(page, "yearbook"), context, parent, list_kind, ids)


def _print(document: str, context: UiContext, parent: QWidget, list_kind: str, ids: Sequence[str]) -> None:
    from gsef_desktop.ui.dialogs.print_members import PrintMembersDialog

    kind = _KINDS.get(list_kind, "organisation")
    body = _body_selected(context)
    day = context.bodies_day or _day(context) if document == "directory" else _day(context)
    PrintMembersDialog(context, day=day, document=document, kind=kind, ids=ids, body_id=body, parent=parent.window()).open()


def _body_selected(context: UiContext) -> str:
    """The id of the body that is selected, or whose seat is; empty for none."""
    selected = context.selected
    if selected is None or selected.kind not in ("body", "seat"):
        return ""
    if selected.kind == "body":
        return selected.id
    with context.workspace.read() as reader:
        seat = reader.find(Seat, selected.id)
    return seat.body_id if seat is not None else ""


def write_mail(context: UiContext, parent: QWidget, list_kind: str, ids: Sequence[str]) -> None:
    """Write a mail to many, in batches."""
    from gsef_desktop.ui.dialogs.mail_to import MailDialog

    MailDialog(context, kind=_KINDS[list_kind], ids=ids, day=_day(context), parent=parent.window()).open()


def write_letters(context: UiContext, parent: QWidget, list_kind: str, ids: Sequence[str]) -> None:
    """Write letters from a template."""
    from gsef_desktop.ui.dialogs.write_letters import LettersDialog

    LettersDialog(context, kind=_KINDS[list_kind], ids=ids, day=_day(context), parent=parent.window()).open()


_LISTS = (ORGANISATIONS, PEOPLE)

OUTPUTS: tuple[OutputAction, ...] = (
    OutputAction("mail", lambda: QCoreApplication.translate("Outputs", "Write a mail…"), write_mail, _LISTS),
    OutputAction("letters", lambda: QCoreApplication.translate("Outputs", "Letters from a template…"), write_letters, _LISTS),
    OutputAction("labels", lambda: QCoreApplication.translate("Outputs", "Labels…"), print_labels, _LISTS),
    OutputAction("yearbook", lambda: QCoreApplication.translate("Outputs", "Member yearbook…"), print_yearbook),
    OutputAction("directory", lambda: QCoreApplication.translate("Outputs", "Directory of a body…"), print_directory),
    OutputAction("statistics", lambda: QCoreApplication.translate("Outputs", "Statistics…"), print_statistics),
)
"""What can be printed and sent, in the order in which it is offered."""


def fill_menu(menu: QMenu, context: UiContext, parent: QWidget, list_kind: str, ids: Sequence[str]) -> None:
    """Offer all of it: about records of a list what is for its kind, and what needs none."""
    menu.clear()
    about = False
    for one in OUTPUTS:
        if one.kinds and list_kind not in one.kinds:
            continue
        if about and not one.kinds:
            menu.addSeparator()
        about = bool(one.kinds)
        action = menu.addAction(one.text())
        action.setEnabled(not one.kinds or bool(ids))
        action.triggered.connect(lambda _=False, run=one.run: run(context, parent, list_kind, ids))


def commands(context: UiContext, parent: QWidget, chosen: Callable[[], tuple[str, Sequence[str]]]) -> list[QAction]:
    """The same as commands for the search and the menu; `chosen` answers the kind of list that is shown and the ids at the moment."""
    made = []
    for one in OUTPUTS:
        action = QAction(one.text(), parent)
        action.triggered.connect(lambda _=False, one=one: _run(one, context, parent, chosen))
        made.append(action)
    return made


def _run(one: OutputAction, context: UiContext, parent: QWidget, chosen: Callable[[], tuple[str, Sequence[str]]]) -> None:
    list_kind, ids = chosen()
    if not one.kinds or (list_kind in one.kinds and ids):
        one.run(context, parent, list_kind, ids)
    else:
        context.tell(QCoreApplication.translate("Outputs", "Show a list of organisations or people first."))
