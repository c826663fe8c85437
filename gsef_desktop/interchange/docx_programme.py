"""A changed copy of a programme that this program has printed: what of it is as it was, what was changed, what is new and what is gone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from gsef_desktop.domain.programme_kept import from_plain
from gsef_desktop.domain.records import LANGUAGES, Programme, Record
from gsef_desktop.interchange.docx_reading import DocxBlock, DocxText


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """A field whose text was changed: which, and how it read before and reads now.  `line` counts from 1."""

    record_id: str
    field: str
    old: str
    new: str
    line: int


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row that was added to one of our tables: what the table lists, the headings as they were printed, and the cells."""

    table: str
    columns: tuple[str, ...]
    cells: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item that was added to a list, after what was printed of a record."""

    after: str
    text: str
    depth: int
    line: int


@dataclass
class ReadBack:
    """What came back.  `cited` are the lines in which each record is printed, `plain` those of fixed words."""

    language: str
    records: dict[str, Record]
    edits: list[FieldEdit] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    rows: list[NewRow] = field(default_factory=list)
    items: list[NewItem] = field(default_factory=list)
    cited: dict[str, list[int]] = field(default_factory=dict)
    plain: set[int] = field(default_factory=set)


def read_back(document: DocxText) -> ReadBack | None:
    """Compare a document with what it was printed from; None where it does not say, or says nonsense."""
    kept = document.kept
    if kept is None or kept.get("language") not in LANGUAGES:
        return None
    fixed = kept.get("fixed")
    try:
        records = {record.id: record for record in map(from_plain, kept["records"])}
        if sum(isinstance(record, Programme) for record in records.values()) != 1:
            return None
        made = ReadBack(str(kept["language"]), records)
        known = {_squeezed(one) for one in fixed} if isinstance(fixed, list) else set()
        return _Comparison(document.blocks, kept["texts"], known, made).run()
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):  # anybody may have written it
        return None


def _squeezed(words: object) -> str:
    return " ".join(str(words).split())


class _Comparison:
    def __init__(self, blocks: tuple[DocxBlock, ...], texts: list[Any], fixed: set[str], made: ReadBack) -> None:
        self._blocks, self._fixed, self._made = blocks, fixed, made
        if not all(isinstance(one, dict) for one in texts):
            raise ValueError("no texts")
        self._texts: list[dict[str, Any]] = texts
        self._at: dict[int, int] = {}
        """for each text the block in which it stands"""
        self._unread: set[int] = set()
        """lines that read otherwise where no field tells what that means"""

    def run(self) -> ReadBack:
        self._match()
        found = {block: text for text, block in self._at.items()}
        table, columns = "", tuple[str, ...]()
        here, last = -1, ""
        for index, block in enumerate(self._blocks):
            text = self._texts[found[index]] if index in found else None
            if block.table != here:
                table, here = "", block.table
            if text is not None and "table" in text:
                table, columns = str(text["table"]), tuple(map(_squeezed, text.get("columns") or ()))
                self._made.plain.add(index + 1)
            elif text is not None:
                last = self._compare(index, block, text) or last
            elif _squeezed(block.text) in self._fixed:
                self._made.plain.add(index + 1)
            elif table and block.cells is not None and sum(map(bool, block.cells)) > 1:
                self._made.rows.append(NewRow(table, columns, block.cells, index + 1))
            elif block.cells is None and block.depth >= 0 and not block.number and last:
                self._made.items.append(NewItem(last, block.text, block.depth, index + 1))
        for lines in self._made.cited.values():
            lines[:] = [line for line in lines if line not in self._unread]
        self._find_gone()
        return self._made

    # --- which block is which text ---------------------------------------------------------------------------------------------------

    def _match(self) -> None:
        """By words and bookmark, by words alone, by the bookmark alone, and rows by what most of their cells say.

        In this order: some programs drop bookmarks or move them, and somebody may have written over the paragraph that had one.
        """
        words = [_words_of(text) for text in self._texts]
        shown = [_squeezed(block.text) for block in self._blocks]
        taken: set[int] = set()

        def take(number: int, index: int) -> None:
            if number not in self._at and index not in taken:
                self._at[number] = index
                taken.add(index)

        every = [(mark, index) for index, block in enumerate(self._blocks) for mark in block.marks]
        every += [(mark, index) for index, block in enumerate(self._blocks) for mark in block.beside]
        marked = [(mark, index) for mark, index in every if mark < len(words)]
        for mark, index in marked:
            if words[mark] == shown[index]:
                take(mark, index)
        waiting: dict[str, list[int]] = {}
        for number, said in enumerate(words):
            if number not in self._at:
                waiting.setdefault(said, []).append(number)
        for index, said in enumerate(shown):
            if index not in taken and waiting.get(said):
                take(waiting[said].pop(0), index)
        for mark, index in marked:
            is_row = "cells" in self._texts[mark] or "table" in self._texts[mark]
            if is_row is (self._blocks[index].cells is not None) and shown[index]:
                take(mark, index)
        self._match_rows(take, taken)

    def _match_rows(self, take: Callable[[int, int], None], taken: set[int]) -> None:
        """A row that was written over is the one that says most of the same; a new row says little of it."""
        rows = {index: block.cells for index, block in enumerate(self._blocks) if index not in taken and block.cells is not None}
        for number, text in enumerate(self._texts):
            if number in self._at or not isinstance(text.get("cells"), list):
                continue
            said = [_words_of(cell) if isinstance(cell, dict) else "" for cell in text["cells"]]
            longest = max(said, key=len)
            for index, cells in rows.items():
                here = [_squeezed(cell) for cell in cells]
                same = sum(one == other for one, other in zip(said, here, strict=False) if one)
                if index not in taken and len(here) == len(said) and (longest in here or same * 2 > sum(map(bool, said))):
                    take(number, index)
                    break

    # --- what was changed ------------------------------------------------------------------------------------------------------------

    def _compare(self, index: int, block: DocxBlock, text: dict[str, Any]) -> str:
        """Note the changed fields of a text; answers the record that it tells of."""
        line = index + 1
        told = str(text.get("record") or "").partition("/")[2]
        parts = [(text, block.text)]
        if "cells" in text and block.cells is not None:
            parts = list(zip(text["cells"], [*block.cells, *[""] * len(text["cells"])], strict=False))
        understood = True
        for part, words in parts:
            for pieces in [part.get("pieces")] if isinstance(part, dict) else []:
                for name, _, _ in _fields_in(pieces):
                    self._cite(name.split("/")[1], line)
                understood = self._edits(pieces or [], words, line) and understood
        if told and understood:
            self._cite(told, line)
        if not understood:
            self._unread.add(line)
        if not told and not any(isinstance(part, dict) and part.get("pieces") for part, _ in parts):
            self._made.plain.add(line)
        return told

    def _cite(self, record_id: str, line: int) -> None:
        lines = self._made.cited.setdefault(record_id, [])
        if line not in lines:
            lines.append(line)

    def _edits(self, pieces: list[Any], words: str, line: int) -> bool:
        """The fields of a text that read otherwise; False where it cannot be told which words belong to a field, and to which."""
        given = [(str(piece[0]), str(piece[1])) for piece in pieces if isinstance(piece, list) and len(piece) == 2]
        if not given or _squeezed("".join(part for part, _ in given)) == _squeezed(words):
            return True
        if not any(name for _, name in given):
            return False
        found = _split(given, words)
        if found is None:
            return False
        for (old, name), new in zip([pair for pair in given if pair[1]], found, strict=True):
            kind_and_id = name.split("/")
            if len(kind_and_id) == 3 and _squeezed(old) != new:
                self._made.edits.append(FieldEdit(kind_and_id[1], kind_and_id[2], _squeezed(old), new, line))
        return True

    def _find_gone(self) -> None:
        """A record is gone if nothing that was printed of it is there any more."""
        printed: dict[str, list[int]] = {}
        for number, text in enumerate(self._texts):
            told = str(text.get("record") or "").partition("/")[2]
            if told in self._made.records:
                printed.setdefault(told, []).append(number)
        self._made.gone = {told for told, numbers in printed.items() if not any(number in self._at for number in numbers)}


def _fields_in(pieces: object) -> Iterator[tuple[str, str, int]]:
    for place, piece in enumerate(pieces if isinstance(pieces, list) else []):
        if isinstance(piece, list) and len(piece) == 2 and str(piece[1]).count("/") == 2:
            yield str(piece[1]), str(piece[0]), place


def _words_of(text: dict[str, Any]) -> str:
    if "columns" in text:
        return _squeezed(" ".join(map(str, text["columns"])))
    if "cells" in text:
        return _squeezed(" ".join(filter(None, (_words_of(cell) for cell in text["cells"] if isinstance(cell, dict)))))
    if "pieces" in text:
        return _squeezed("".join(str(piece[0]) for piece in text["pieces"] if isinstance(piece, list) and piece))
    return _squeezed(text.get("words") or "")


def _split(given: list[tuple[str, str]], words: str) -> list[str] | None:
    """The texts of the fields among fixed words; where these were changed too, a single field has what follows the label."""
    pattern = ""
    count = sum(bool(name) for _, name in given)
    for part, name in given:
        pattern += "(.*)" if name else r"\s*".join(map(re.escape, ["", *part.split(), ""])) if part.strip() else r"\s*"
    match = re.fullmatch(r"\s*" + pattern + r"\s*", words, re.DOTALL)
    if match:
        return [_squeezed(one) for one in match.groups()]
    if count == 1:
        return [_squeezed(words.partition(":")[2] if given[0][0].rstrip().endswith(":") and ":" in words else words)]
    return None
