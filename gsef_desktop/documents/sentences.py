"""Sentences of the checks and services in the language of a document.

A `Message` is an English template with its arguments.  The window looks the template up through Qt; documents know nothing of Qt, and
look it up in resources/messages/, which script/translations makes of the very translations of the window.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from gsef_desktop.documents.content import language_mark
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.domain.messages import Message
from gsef_desktop.reference.resource_files import resource_path

_ORIGINAL = "en"
"""The language in which templates are written."""


def sentence(said: Message, language: str) -> str:
    """A message in a language (one of LANGUAGES); in English, and marked so, where its template is not translated."""
    if language == _ORIGINAL:
        return clean(str(said))
    known = _templates(language)
    if said.template not in known:
        return f"{clean(str(said))} {language_mark(_ORIGINAL)}"
    return clean(said.render(known.__getitem__))


@cache
def _templates(language: str) -> Mapping[str, str]:
    """The translations of templates into a language, by the template."""
    found: dict[str, str] = json.loads(resource_path("messages", f"{language}.json").read_text(encoding="utf-8"))
    return found
