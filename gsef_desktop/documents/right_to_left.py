"""Text that runs from right to left, as it is drawn: letters in the forms that join them, in the order of the eye.

ReportLab draws one character after the other, to the right.  `visual` therefore gives a line its joined forms (the presentation forms of
Unicode, which the Arabic faces have) and puts it into the order in which it is seen: the Unicode Bidirectional Algorithm (UAX #9, revision
50) without explicit marks, which are never printed, and without paired brackets (N0).  Only the standard library is needed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LAM, _ALEFS = "\u0644", "\u0622\u0623\u0625\u0627"
_TATWEEL, _JOINER = "\u0640", "\u200d"
_MIRRORED = str.maketrans("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤")
_NEUTRAL = frozenset(("B", "S", "WS", "ON"))


class _Forms(NamedTuple):
    """The forms of a letter, empty where it has none."""

    isolated: str = ""
    final: str = ""
    initial: str = ""
    medial: str = ""


def runs_right_to_left(text: str) -> bool:
    """Whether there is a letter in a text that runs to the left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def visual(text: str) -> str:
    """A line as it is drawn from left to right; one without such letters is as it was."""
    return _ordered(_joined(text)) if runs_right_to_left(text) else text


# --- joining -----------------------------------------------------------------------------------------------------------------------------


@cache
def _all_forms() -> Mapping[str, _Forms]:
    """The forms of each letter, and of each ligature of lam and alef, from the decompositions of Unicode."""
    found: dict[str, dict[str, str]] = {}
    for code in (*range(0xFE70, 0xFEFD), *range(0xFB50, 0xFDFC)):  # the common forms first: some letters have two
        kind, _, codes = unicodedata.decomposition(chr(code)).partition("> ")
        letters = "".join(chr(int(one, 16)) for one in codes.split())
        if len(letters) == 1 or (len(letters) == 2 and letters[0] == _LAM and letters[1] in _ALEFS):
            found.setdefault(letters, {}).setdefault(kind[1:], chr(code))
    return {letters: _Forms(**{name: forms[name] for name in _Forms._fields if name in forms}) for letters, forms in found.items()}


def _joined(text: str) -> str:
    """The letters in the forms that they have beside each other (The Unicode Standard, 9.2)."""
    forms, out = _all_forms(), list[str]()
    units = _units(text)
    letters = [unit[0] if unit[:2] not in forms else unit[:2] for unit in units]
    for index, (unit, letter) in enumerate(zip(units, letters, strict=True)):
        own = forms.get(letter)
        if own is None:
            out.append(unit)
            continue
        before = index > 0 and _joins_on(letters[index - 1], forms)
        after = bool(own.initial) and index + 1 < len(letters) and _joins_back(letters[index + 1], forms)
        shape = own.medial if before and after else own.initial if after else own.final if before else own.isolated
        out.append((shape or letter) + unit[len(letter) :])
    return "".join(out)


def _units(text: str) -> list[str]:
    """Letters with the marks on them; lam and an alef that follows are one."""
    units: list[str] = []
    for character in text:
        if (units and unicodedata.combining(character)) or (units and units[-1] == _LAM and character in _ALEFS):
            units[-1] += character
        else:
            units.append(character)
    return units


def _joins_on(letter: str, forms: Mapping[str, _Forms]) -> bool:
    """Whether a letter is joined to the one after it."""
    return letter in (_TATWEEL, _JOINER) or (letter in forms and bool(forms[letter].initial))


def _joins_back(letter: str, forms: Mapping[str, _Forms]) -> bool:
    """Whether a letter is joined to the one before it."""
    return letter in (_TATWEEL, _JOINER) or (letter in forms and bool(forms[letter].final))


# --- order -------------------------------------------------------------------------------------------------------------------------------


def _ordered(text: str) -> str:
    """The characters in the order in which they are seen, from left to right."""
    kinds = [unicodedata.bidirectional(character) or "L" for character in text]
    base = next((int(kind != "L") for kind in kinds if kind in ("L", "R", "AL")), 0)
    levels = _levels(kinds, base)
    for index in range(len(text) - 1, -1, -1):  # L1: what is blank at the end stays there
        if kinds[index] not in ("WS", "S", "B"):
            break
        levels[index] = base
    places = list(range(len(text)))
    for level in range(max(levels), 0, -1):  # L2
        start = 0
        while start < len(places):
            end = start
            while end < len(places) and levels[places[end]] >= level:
                end += 1
            places[start:end] = reversed(places[start:end])
            start = max(end, start + 1)
    return "".join(text[place].translate(_MIRRORED) if levels[place] % 2 else text[place] for place in places)  # L4


def _levels(given: Sequence[str], base: int) -> list[int]:
    """The embedding level of each character of a line without explicit marks."""
    kinds, edge = list(given), "R" if base else "L"
    for index, kind in enumerate(kinds):  # W1
        if kind == "NSM":
            kinds[index] = kinds[index - 1] if index else edge
    strong = edge
    for index, kind in enumerate(kinds):  # W2, W3
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[index] = "AN"
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    _resolve_numbers(kinds)
    strong = edge
    for index, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"
    _resolve_neutrals(kinds, edge)
    above = {"L": base % 2, "R": 1 - base % 2, "EN": 2 - base % 2, "AN": 2 - base % 2}  # I1, I2
    return [base + above[kind] for kind in kinds]


def _resolve_numbers(kinds: list[str]) -> None:
    """Signs within numbers and beside them (W4 to W6)."""
    for index in range(1, len(kinds) - 1):
        before, after = kinds[index - 1], kinds[index + 1]
        if before == after and ((kinds[index] == "CS" and before in ("EN", "AN")) or (kinds[index] == "ES" and before == "EN")):
            kinds[index] = before
    for index, kind in enumerate(kinds):
        if kind == "EN":
            for step in (-1, 1):
                at = index + step
                while 0 <= at < len(kinds) and kinds[at] == "ET":
                    kinds[at] = "EN"
                    at += step
    for index, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS", "BN"):
            kinds[index] = "ON"


def _resolve_neutrals(kinds: list[str], edge: str) -> None:
    """What has no direction takes that of its neighbours, or else that of the line (N1, N2)."""
    start = 0
    while start < len(kinds):
        if kinds[start] not in _NEUTRAL:
            start += 1
            continue
        end = start
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        before = edge if not start else "L" if kinds[start - 1] == "L" else "R"
        after = edge if end == len(kinds) else "L" if kinds[end] == "L" else "R"
        kinds[start:end] = [before if before == after else edge] * (end - start)
        start = end
