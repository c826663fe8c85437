"""The commands that open the lists behind the members: categories, regions of the user's own, officers by language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gsef_desktop.ui.context import UiContext


def dialog_actions(context: UiContext, parent: QWidget) -> list[QAction]:
    """A command for each dialog, for the search and the menu."""
    translate = QCoreApplication.translate
    made = []
    for text, run in (
        (translate("MembersView", "Categories of membership…"), _categories), (translate("MembersView", "Regions of your own…"), _regions),
        (translate("MembersView", "Officers by language…"), _officers),
    ):  # fmt: skip
        action = QAction(text, parent)
        action.triggered.connect(_opening(run, context, parent))
        made.append(action)
    return made


def _opening(run: Callable[[UiContext, QWidget], None], context: UiContext, parent: QWidget) -> Callable[[], None]:
    return lambda: run(context, parent.window())


def _categories(context: UiContext, window: QWidget) -> None:
    from gsef_desktop.ui.dialogs.membership_categories import MembershipCategoriesDialog

    MembershipCategoriesDialog(context, window).open()


def _regions(context: UiContext, window: QWidget) -> None:
    from gsef_desktop.ui.dialogs.regions import RegionsDialog

    RegionsDialog(context, window).open()


def _officers(context: UiContext, window: QWidget) -> None:
    from gsef_desktop.ui.dialogs.language_officers import LanguageOfficersDialog

    LanguageOfficersDialog(context, window).open()
