"""The order of names in a list, by the language of the document."""

from __future__ import annotations

import unicodedata

_AFTER_N = "n\uffff"


def collation_key(text: str, language: str) -> tuple[str, str]:
    """A key that sorts names as a dictionary of that language (ISO 639-1) does.

    Case and accents count only between names that are otherwise equal; in Spanish ñ is a letter after n; in Korean Hangul comes first.
    """
    folded = unicodedata.normalize("NFC", text).casefold()
    if language == "es":
        folded = folded.replace("ñ", _AFTER_N)
    letters = []
    for character in folded:
        if "가" <= character <= "힣":
            letters.append(("\x01" if language == "ko" else "\uf000") + character)
            continue
        for part in unicodedata.normalize("NFD", _LIGATURES.get(character, character)):
            if part.isalnum() or part in " \uffff":
                letters.append(part)  # noqa: PERF401
    return "".join(letters), text


_LIGATURES = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "þ": "th"}
