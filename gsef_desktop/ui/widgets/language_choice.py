"""The choice of the language in which a document is made."""

from __future__ import annotations

from collections.abc import Callable

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.widgets.buttons import SegmentedControl


def language_choice(
    context: UiContext, name: str, *, key: str, called: Callable[[str], str] = NAMES.__getitem__, tight: bool = False
) -> SegmentedControl:
    """All languages of documents side by side, the window's own at first; what is chosen is remembered under `key`.

    `name` is for screen readers; each language is `called` by its own name, or by what the caller calls it.
    """
    made = SegmentedControl(context.theme, name, [(one, one.upper()) for one in LANGUAGES], small=True, tight=tight)
    kept = context.remembered(key, context.document_language)
    made.set_value(kept if kept in LANGUAGES else context.document_language)
    for one in LANGUAGES:
        made.button(one).setToolTip(called(one))
        made.button(one).setAccessibleName(called(one))
    made.changed.connect(lambda language: context.remember(key, language))
    return made
