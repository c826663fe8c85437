"""Sentences that reach the user: an English template and its arguments, translated where they are shown.

The domain, the storage and the services never know the reader's language.  They say what is meant with a
`Message`; the window looks its template up in the translations, the command line prints it in English, and
the journal keeps it so that an old edit can be named in whatever language the reader has today.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

_PLACE = re.compile(r"\{\{|\}\}|\{(\w+)\}")
"""A named place, or a doubled brace that stands for one.  Nothing else of str.format: templates may come out of a file."""


def _filled(found: re.Match[str], values: dict[str, str]) -> str:
    name = found.group(1)
    return found.group()[0] if name is None else values.get(name, found.group())


@dataclass(frozen=True, slots=True)
class Message:
    """A template in English with named places, such as ``"Move item {number}"``, and what goes into them.

    A place for which there is no argument is shown as it stands.
    """

    template: str
    arguments: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.render(lambda template: template)

    def render(self, translate: Callable[[str], str]) -> str:
        """Fill in the template after `translate` has put it into the reader's language."""
        values = dict(self.arguments)
        return _PLACE.sub(lambda found: _filled(found, values), translate(self.template))

    def to_json(self) -> str:
        """The form kept in the journal."""
        return json.dumps([self.template, dict(self.arguments)], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Message:
        """Read back what `to_json` wrote.  Raises ValueError on anything else."""
        match json.loads(text):
            case [str(template), dict(arguments)]:
                return cls(template, tuple((str(key), str(value)) for key, value in arguments.items()))
        raise ValueError("not a message")


def message(template: str, /, **arguments: object) -> Message:
    """Make a `Message`; arguments are turned into text.  Call it with a literal: the translations are collected from the calls."""
    return Message(template, tuple((key, str(value)) for key, value in arguments.items()))
