"""What a text that was changed in an editable copy of a programme means for the field that it was printed from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gsef_desktop.documents.typesetting import clean, paragraphs
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.records import Activity, ActivityKind, ActivityStatus, Composition, Indicator, ProgrammeLine, Record
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame, TimeKind
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services.programme_facts import folded

_MARK = re.compile(r"\s*\[[A-Z]{2}\]$")
_TEXTS = frozenset(("title", "text", "theme", "expected_text", "name", "note", "label"))
_NUMBERS = frozenset(("expected_participants", "actual_participants"))
_CUTS = re.compile(r"\s*[,;]\s*(?:(?:in|at|à|a|en)\s+)?|\s+(?:in|at|à|a|en)\s+")


def is_marked(text: str) -> bool:
    """Whether a text ends with the mark of one that is not translated."""
    return _MARK.search(text) is not None


def unmarked(text: str) -> str:
    """A text without that mark."""
    return _MARK.sub("", text)


def _stem(words: str) -> str:
    """Words without the endings of gender and number that may be written otherwise: confirmé for confirmée, confirmado for confirmada."""
    return folded(words).rstrip("aeos")


class FieldReader:
    """Reads texts of a document in one language; `lines` are the programme lines that its numbers stand for."""

    def __init__(self, words: Words, year: int, lines: list[ProgrammeLine]) -> None:
        self._words, self._year = words, year
        self._lines = {str(line.number): line.id for line in lines}
        pairs = ((Certainty.TENTATIVE, Certainty.TENTATIVE, "tbc"), (Certainty.TENTATIVE, Certainty.CONFIRMED, "date_tbc"),
                 (Certainty.CONFIRMED, Certainty.TENTATIVE, "place_tbc"),
                 (Certainty.CONFIRMED, Certainty.CONFIRMED, "state_confirmed"))  # fmt: skip
        self._certainties = {_stem(words(key)): (date, place) for date, place, key in pairs}
        self._states = {_stem(words(f"state_{state.value}")): state for state in (ActivityStatus.HELD, ActivityStatus.CANCELLED)}

    def changes(self, record: Record, field: str, new: str) -> dict[str, object] | None:
        """The fields of the record as they become; None where the words are not understood."""
        name, _, place = field.partition(":")
        if name in _TEXTS and hasattr(record, name):
            return {name: self._text(str(getattr(record, name)), unmarked(new), place)}
        if isinstance(record, Activity):
            return self._of_activity(record, name, new)
        if isinstance(record, Indicator):
            return self._of_indicator(name, new)
        if isinstance(record, Composition) and name == "number":
            return self._numbers(new)
        return None

    @staticmethod
    def _text(old: str, new: str, place: str) -> str:
        """The whole text with one of its lines changed."""
        lines = paragraphs(old)
        if place.isdigit() and int(place) < len(lines) and len(lines) > 1:
            lines[int(place)] = new
            return "\n".join(filter(None, lines))
        return new

    def _of_activity(self, record: Activity, name: str, new: str) -> dict[str, object] | None:
        if name == "time":
            return {"time": self.time(new, record.time, record.kind)}
        if name == "place":
            return {"place": self.place(new)}
        if name == "when_where":
            return self._when_where(record, new)
        if name == "status":
            return self.status(new, record)
        if name == "line":
            return {"line_id": self._lines[new]} if new in self._lines else ({"line_id": None} if not new else None)
        if name in _NUMBERS:
            digits = re.search(r"\d+", new.replace("\u202f", "").replace(",", ""))
            return {name: int(digits[0]) if digits else None} if digits or not new else None
        return None

    def _of_indicator(self, name: str, new: str) -> dict[str, object] | None:
        if name == "due_on":
            frame = read_time(new, year=self._year, language=self._words.language).frame
            return {"due_on": frame.latest} if frame.latest is not None or not new else None
        if name in ("baseline", "target"):
            digits = re.sub(r"[\s\u00a0\u202f]|(?<=\d)[,.](?=\d{3}\b)", "", new).replace(",", ".")
            try:
                return {name: float(digits) if digits else None}
            except ValueError:
                return None
        return None

    def _numbers(self, new: str) -> dict[str, object] | None:
        if folded(new) == folded(self._words("as_requested")):
            return {"as_requested": True, "least": None, "most": None}
        found = [int(number) for number in re.findall(r"\d{1,4}", new)]
        if not found and new:
            return None
        return {"as_requested": False, "least": found[0] if found else None, "most": found[-1] if found else None}

    def _when_where(self, record: Activity, new: str) -> dict[str, object] | None:
        """The longest beginning that is a date, then the place."""
        for start, end in [(len(new), len(new)), *reversed([match.span() for match in _CUTS.finditer(new)])]:
            frame = self.time(new[:start], record.time, record.kind)
            if frame.is_known:
                where = new[end:].strip(" .")
                changes: dict[str, object] = {"time": frame}
                place = self.place(where)
                if (place.city, place.country, place.online) != (record.place.city, record.place.country, record.place.online):
                    changes["place"] = place
                if (frame.earliest, frame.latest) == (record.time.earliest, record.time.latest):
                    del changes["time"]
                return changes
        return None

    def time(self, text: str, old: TimeFrame, kind: ActivityKind) -> TimeFrame:
        """A date as it was typed, as settled as the old one was."""
        frame = read_time(text, year=self._year, language=self._words.language).frame
        settled = old.date_certainty if frame.has_days else Certainty.TENTATIVE
        frame = replace(frame, date_certainty=settled, place_certainty=old.place_certainty, text=clean(text))
        if not frame.is_known:
            return frame
        if kind is ActivityKind.CALL and frame.precision is Precision.DAY and frame.days > 1:
            return replace(frame, kind=TimeKind.WINDOW)
        if kind in (ActivityKind.PERIOD, ActivityKind.MILESTONE):
            return replace(frame, kind=TimeKind.PERIOD if kind is ActivityKind.PERIOD else TimeKind.MILESTONE)
        return frame

    def place(self, text: str) -> Place:
        """A place as it was typed."""
        if not text.strip():
            return NO_PLACE
        if folded(text) == folded(self._words("online")):
            return Place(text=clean(text), online=True)
        return recognise_place(text)

    def status(self, text: str, record: Activity) -> dict[str, object] | None:
        """How an activity stands, by the words of the document; None for other words."""
        state, settled = self._states.get(_stem(text)), self._certainties.get(_stem(text))
        if state is not None:
            return {"status": state}
        if settled is None:
            return None
        time = replace(record.time, date_certainty=settled[0], place_certainty=settled[1])
        return {"time": time, "status": ActivityStatus.PLANNED}


def applied(record: Record, changes: Mapping[str, object]) -> Record:
    """The record with other values."""
    changed: Record = replace(record, **dict[str, Any](changes))
    return changed
