"""The texts of certificates and letters: those that come with the program, and what the user has made of them in this file.

A template belongs to a kind and a language and is kept as a `Setting`; where there is none, the one of the program holds.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gsef_desktop.documents.card_content import MOST_SIGNATURES, Signature
from gsef_desktop.documents.printing import words_of
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.text_places import unknown_places
from gsef_desktop.services.file_settings import put_setting, read_setting

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

CERTIFICATE = "certificate"
LETTERS = ("invitation", "visa", "thanks")
"""The kinds of letters."""
KINDS = (CERTIFICATE, *LETTERS)
PLACES = (
    "name", "own_script", "honorific", "given_name", "family_name", "function", "organisation", "country", "affiliation",
    "classification", "meeting", "body", "symbol", "dates", "times", "place", "languages", "network", "date",
)  # fmt: skip
"""The places that a template may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTemplate:
    """A title or subject, a text with a paragraph a line, and who signs."""

    title: str
    text: str
    signatures: tuple[Signature, ...] = ()


def find_template(workspace: Workspace, *, kind: str, language: str) -> TextTemplate:
    """The template of a kind (one of KINDS) in a language.  Raises Invalid for others."""
    with workspace.read() as reader:
        return read_template(reader, kind, language)


def read_template(reader: Reader, kind: str, language: str) -> TextTemplate:
    """The same within a reading that has begun."""
    usual = usual_template(kind, language)
    kept = read_setting(reader, _key(kind, language))
    if not kept:
        return usual
    try:
        values = json.loads(kept)
        signatures = tuple(Signature(name=str(name), function=str(function)) for name, function in values["signatures"])
        return TextTemplate(title=str(values["title"]), text=str(values["text"]), signatures=signatures[:MOST_SIGNATURES])
    except (ValueError, TypeError, KeyError):  # another program has written it
        return usual


def usual_template(kind: str, language: str) -> TextTemplate:
    """The one that comes with the program.  Raises Invalid for a kind or language that there is not."""
    if kind not in KINDS:
        raise Invalid(
            message("There is no text called “{kind}”.", kind=kind), remedy=message("Choose one of {kinds}.", kinds=", ".join(KINDS))
        )  # fmt: skip
    words = words_of(language)
    title, text = words.template(kind)
    return TextTemplate(title=title, text=text, signatures=(Signature(function=words("secretariat")),))


def is_own(workspace: Workspace, *, kind: str, language: str) -> bool:
    """Whether the file has a template of its own."""
    with workspace.read() as reader:
        return bool(read_setting(reader, _key(kind, language)))


def set_template(workspace: Workspace, *, kind: str, language: str, template: TextTemplate) -> Changes:
    """Keep a template in the file; what is typed at one time is one step.

    Its places need not be known: whoever is half-way through a word must not lose it.  Raises Invalid for a kind or language that there
    is not, and for more than three signatures.
    """
    usual_template(kind, language)
    if len(template.signatures) > MOST_SIGNATURES:
        raise Invalid(message("At most {number} people can sign.", number=MOST_SIGNATURES))
    value = json.dumps(
        {
            "title": template.title,
            "text": template.text,
            "signatures": [[one.name, one.function] for one in template.signatures],
        },
        ensure_ascii=False,
    )
    key = _key(kind, language)
    with workspace.edit(message("Change the text of a certificate or letter"), merge_key=f"setting:{key}") as unit:
        put_setting(unit, key, value)
    return unit.changes


def reset_template(workspace: Workspace, *, kind: str, language: str) -> Changes:
    """Take the text of the program again; no change where the file has none of its own."""
    with workspace.edit(message("Restore the text of a certificate or letter")) as unit:
        put_setting(unit, _key(kind, language), "")
    return unit.changes


def check_places(template: TextTemplate) -> None:
    """Raises Invalid that names the places that nothing can fill."""
    texts = (template.title, template.text, *(one.name for one in template.signatures), *(one.function for one in template.signatures))
    unknown = tuple(dict.fromkeys(place for text in texts for place in unknown_places(text, PLACES)))
    if unknown:
        raise Invalid(
            message("The text has places that are not known: {places}", places=_braced(unknown)),
            remedy=message("These are known: {places}", places=_braced(PLACES)),
        )


def _braced(places: Sequence[str]) -> str:
    return ", ".join(f"{{{place}}}" for place in places)


def _key(kind: str, language: str) -> str:
    return f"text_template:{kind}:{language}"
