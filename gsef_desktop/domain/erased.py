"""What somebody is called whose data were erased for good: past lists keep their place without their name."""

from __future__ import annotations

from types import MappingProxyType

PARTICIPANT = MappingProxyType({"en": "a participant", "fr": "un participant", "es": "un participante", "ko": "참가자"})
"""The word by language; the same in the window, in lists and in documents."""


def participant_word(language: str) -> str:
    """ "a participant" in a language, in English where it is none of the four."""
    return PARTICIPANT.get(language, PARTICIPANT["en"])


def participant_sql(parameter: str = ":language") -> str:
    """The same as an SQL expression; `parameter` is the one that holds the language."""
    cases = " ".join(f"WHEN '{code}' THEN '{word}'" for code, word in PARTICIPANT.items())
    return f"CASE {parameter} {cases} ELSE '{PARTICIPANT['en']}' END"
