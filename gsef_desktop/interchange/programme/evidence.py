"""Which numbered section a calendar row belongs to, where nothing but its words tells."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from gsef_desktop.interchange.programme.item import Item
from gsef_desktop.interchange.programme.outline import Table, Text
from gsef_desktop.interchange.programme.run import CalendarRow, LineSection, Run
from gsef_desktop.interchange.programme.wording import bare, letters_apart, stems

_LEAST = 3.0
_ONE_WORD = 2.5
"""A single word in common never decides."""
_TITLE, _PARTNER, _AIM, _OTHER = 3.0, 3.0, 1.5, 1.0
_WEAK = frozenset(
    stems("meeting meetings conference seminar forum event activity programme annual international regional local member organizing")
)
_WEAKNESS = 0.3
_PLACE = 0.5


@dataclass
class _Words:
    """Weight of each stem in a section, and the long words whose misspellings are recognised."""

    section: LineSection
    weights: dict[str, float]
    long_words: dict[str, str]

    def take(self, text: str, weight: float) -> None:
        for word in stems(text):
            self.weights[word] = max(weight, self.weights.get(word, 0.0))
        for word in bare(text).split():
            if len(word) >= 7:
                self.long_words.setdefault(word, stems(word)[0] if stems(word) else word[:6])


class Evidence:
    """Word counts of all sections.  The title and named partners weigh most, then the aims, then the rest."""

    def __init__(self, sections: list[LineSection], items: list[Item]) -> None:
        partners = {id(text) for item in items for name in ("partners", "partners_participants") for text in item.labelled.get(name, [])}
        self._words = [_words_of(section, partners) for section in sections]
        self._in: dict[str, int] = {}
        for words in self._words:
            for word in words.weights:
                self._in[word] = self._in.get(word, 0) + 1

    def scores(self, title: str, place: str = "") -> list[tuple[float, LineSection]]:
        """The sections with their scores for a title, the best first."""
        found = [(self._score(words, title, place), place_in) for place_in, words in enumerate(self._words)]
        found.sort(key=lambda pair: (-pair[0], pair[1]))
        return [(score, self._words[number].section) for score, number in found]

    def _score(self, words: _Words, title: str, place: str) -> float:
        total, met = 0.0, 0
        for word, factor in self._wanted(words, title, place).items():
            weight = words.weights.get(word)
            if weight is not None:
                weak = _WEAKNESS if word in _WEAK or word.isdigit() else 1.0
                met += weak == 1.0
                total += factor * weak * weight * math.log(1 + len(self._words) / self._in[word])
        return total if met > 1 else min(total, _ONE_WORD)

    @staticmethod
    def _wanted(words: _Words, title: str, place: str) -> dict[str, float]:
        wanted = dict.fromkeys(stems(place), _PLACE)
        wanted.update(dict.fromkeys(stems(title), 1.0))
        for word in bare(title).split():
            if len(word) >= 7 and word not in words.long_words:
                near = next((stem for other, stem in words.long_words.items() if letters_apart(word, other, 1) <= 1), None)
                if near is not None:
                    wanted[near] = 1.0
        return wanted


def _words_of(section: LineSection, partners: set[int]) -> _Words:
    words = _Words(section, {}, {})
    for node in section.node.walk():
        words.take(node.title, _TITLE if node is section.node else _AIM)
        for block in node.blocks:
            if isinstance(block, Table):
                for row in block.rows:
                    words.take(" ".join(row.cells), _OTHER)
            else:
                _take_text(words, block, partners)
    return words


def _take_text(words: _Words, text: Text, partners: set[int]) -> None:
    for part in text.walk():
        if id(part) in partners:
            words.take(part.value, _PARTNER)
        else:
            words.take(part.text, _AIM if part.line.emphasis == "italic" else _OTHER)


def assign_sections(run: Run, items: list[Item]) -> None:
    """Give every calendar row that has no section yet the one that its words speak for, if any speaks clearly."""
    evidence = Evidence(run.sections, items)
    for row in run.rows:
        if row.joined == "list" and _says_more(row):
            _prefer_leading(run, evidence, row)
        elif run.draft.now(row.activity).line_id is None and run.sections:
            best, section = evidence.scores(row.title, row.place_text)[0]
            if best >= _LEAST:
                row.activity = run.draft.change(row.activity, line_id=section.record.id)


def _says_more(row: CalendarRow) -> bool:
    """Whether the calendar's title begins with a sentence that the list does not repeat."""
    first = re.split(r"[.;]\s+", row.title)[0]
    return first != row.title and row.list_title != "" and not set(stems(first)) & set(stems(row.list_title))


def _prefer_leading(run: Run, evidence: Evidence, row: CalendarRow) -> None:
    """A row that says more than the list belongs where its leading sentence does, if that is clear."""
    scores = evidence.scores(row.title)
    best, section = scores[0]
    listed = next((score for score, other in scores if other.record.id == run.draft.now(row.activity).line_id), 0.0)
    if best >= _LEAST and best >= 1.5 * listed:
        row.activity = run.draft.change(row.activity, line_id=section.record.id)
