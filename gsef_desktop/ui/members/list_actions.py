"""What can be done with the records selected in a list, beside changing, copying and deleting them.

Other parts of the program add theirs with `register`; the bar beneath the list and the menu of its rows show them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gsef_desktop.domain.list_views import ORGANISATIONS, PEOPLE
from gsef_desktop.ui.members.outputs import OUTPUTS, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAction:
    """An action on selected records, which `run` is called with as `outputs.Run` says.

    `text` gives its name in the window's language; an action of the same `key` is replaced.
    """

    key: str
    text: Callable[[], str]
    run: Run
    kinds: tuple[str, ...] = (ORGANISATIONS, PEOPLE)
    in_bar: bool = False
    """whether it stands in the bar too, and not only in the menus"""
    icon: str | None = None
    writes: bool = False
    """whether it changes the file, and so cannot be used where that can only be read"""


_ACTIONS: dict[str, ListAction] = {
    one.key: ListAction(
        key=one.key, text=one.text, run=one.run, kinds=one.kinds, in_bar=one.key == "mail", icon="mail" if one.key == "mail" else None
    )
    for one in OUTPUTS
    if one.kinds
}


def register(action: ListAction) -> None:
    """Offer an action; one of the same key is replaced in its place."""
    _ACTIONS[action.key] = action


def actions_for(list_kind: str) -> list[ListAction]:
    """The actions on the records of a kind of list, in the order in which they were registered."""
    return [one for one in _ACTIONS.values() if list_kind in one.kinds]
