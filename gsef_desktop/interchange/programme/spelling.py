"""One name written in two ways: people, countries and cities, acronyms.  Nothing is corrected; both writings are shown."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import FindingKind, Person, Record, Severity
from gsef_desktop.interchange.programme.lines import read_line
from gsef_desktop.interchange.programme.run import Run
from gsef_desktop.interchange.programme.wording import bare, fold_name, letters_apart
from gsef_desktop.reference.countries import country_name

_ACRONYM = re.compile(r"(?<![\w.])[A-Z]{2,}(?![\w.]*\w)")
_SHORTEST = 5
_MOST = 200


def find_spellings(run: Run) -> None:
    """Note all names that the document writes in more than one way."""
    _people(run)
    _places(run)
    _acronyms(run)


def _note(run: Run, one: tuple[str, list[int]], other: tuple[str, list[int]], explanation: str, subjects: list[Record]) -> None:
    first, second = (one, other) if one[1] and other[1] and one[1][0] <= other[1][0] else (other, one)
    sources = [(first[1][0], first[0]), (second[1][0], second[0])]
    shown = (first[1][0], second[1][0])
    sources += [(line, name) for name, lines in (first, second) for line in lines[1:] if line not in shown]
    templates = {
        "person": message("Taken for one person, entered as {name}: a letter is left out more often than one is added.", name=explanation),
        "place": message("Both are taken for {name}.", name=explanation),
        "acronym": message("Two writings of one name, or two names? Nothing has been changed."),
    }
    kind = "person" if subjects else ("place" if explanation else "acronym")
    run.draft.find(
        FindingKind.CONTRADICTION,
        f"spelling {first[0]} {second[0]}",
        message("Spelling: {one} or {other}?", one=first[0], other=second[0]),
        templates[kind],
        subjects=subjects,
        sources=sources,
        severity=Severity.NOTE,
    )


def _people(run: Run) -> None:
    by_person: dict[str, dict[str, list[int]]] = {}
    for spelling in run.spellings:
        by_person.setdefault(spelling.person_id, {}).setdefault(spelling.name.full, []).extend(spelling.lines)
    for person_id, writings in by_person.items():
        if len(writings) < 2:
            continue
        record = run.draft.records[person_id]
        assert isinstance(record, Person)
        full = max(writings, key=lambda name: (len(fold_name(name)), len(writings[name])))
        chosen = next(spelling.name for spelling in run.spellings if spelling.person_id == person_id and spelling.name.full == full)
        record = run.draft.change(record, given_name=chosen.given, family_name=chosen.family)
        names = list(writings)
        for one, other in combinations(names, 2):
            parts = _differing(one, other)
            _note(run, (parts[0], writings[one]), (parts[1], writings[other]), full, [record])


def _differing(one: str, other: str) -> tuple[str, str]:
    """The words in which two names differ."""
    first, second = one.split(), other.split()
    if len(first) != len(second):
        return one, other
    pairs = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return " ".join(a for a, _ in pairs), " ".join(b for _, b in pairs)


def _places(run: Run) -> None:
    seen: dict[tuple[str, str], dict[str, list[int]]] = {}
    for text, place, line in run.places:
        parts = [part.strip(" .()") for part in text.split(",")]
        if place.country is not None and len(parts) > 1:
            seen.setdefault(("country", place.country), {}).setdefault(parts[-1], []).append(line)
        if place.city is not None:
            seen.setdefault((f"city {place.country}", place.city), {}).setdefault(parts[0], []).append(line)
    for (sort, known), writings in seen.items():
        for one, other in combinations(writings, 2):
            if 0 < letters_apart(bare(one), bare(other)) <= 2 and len(one) > 3:
                _note(run, (one, writings[one]), (other, writings[other]), country_name(known) if sort == "country" else known, [])


def _acronyms(run: Run) -> None:
    forms: dict[str, list[int]] = {}
    for number, raw in run.raw_lines:
        if read_line(number, raw).is_capitals:
            continue
        found = list(_ACRONYM.finditer(raw))
        words = [match.group() for match in found]
        words += [f"{a.group()} {b.group()}" for a, b in pairwise(found) if raw[a.end() : b.start()] == " "]
        for word in dict.fromkeys(words):
            forms.setdefault(word, []).append(number)
    alike: dict[str, list[str]] = {}
    for form in forms:
        if len(form.replace(" ", "")) >= _SHORTEST:
            alike.setdefault(form.replace(" ", "")[:2], []).append(form)
    for group in alike.values():
        for one, other in combinations(group[:_MOST], 2):
            first, second = one.replace(" ", ""), other.replace(" ", "")
            if len(first) != len(second) and letters_apart(first, second, 1) == 1:
                _note(run, (one, forms[one]), (other, forms[other]), "", [])
