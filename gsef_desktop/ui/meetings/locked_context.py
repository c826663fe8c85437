"""The context of a meeting that is closed: everything as it is, but nothing can be edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from gsef_desktop.ui.context import UiContext


class _Locked:
    """Hands everything on to the window's context, except that the file seems to be open to read only."""

    read_only = True

    def __init__(self, context: UiContext) -> None:
        self.whole = context

    def __getattr__(self, name: str) -> Any:
        return getattr(self.whole, name)


def locked(context: UiContext) -> UiContext:
    """A context for pages of a closed meeting: every editor that asks whether it may edit is told that it may not."""
    return cast("UiContext", _Locked(context))


def whole(context: UiContext) -> UiContext:
    """The window's own context, of one that may be locked."""
    return context.whole if isinstance(context, _Locked) else context
