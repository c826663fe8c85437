"""Keys by which names are compared: no accents, no case, no punctuation."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "ae", "œ": "oe", "ħ": "h", "ŋ": "ng", "ə": "e", "ŧ": "t",
        "'": "", "’": "", "‘": "", "ʼ": "", "ʻ": "", "`": "", "´": "", ".": " ", "&": " and ",
    }
)  # fmt: skip
_APART = re.compile(r"[\W_]+")


def text_key(text: str) -> str:
    """The key of a name: ``text_key("Côte d'Ivoire") == "cote divoire"``.  Hangul and other scripts are kept, composed."""
    if text.isascii():
        plain = text.lower()
    else:
        apart = unicodedata.normalize("NFKD", text.casefold())
        plain = unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))
    return _APART.sub(" ", plain.translate(_LETTERS)).strip()
