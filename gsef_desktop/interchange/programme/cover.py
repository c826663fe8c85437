"""The cover of a programme: organisation, year, title, status, and the note on dates to be confirmed."""

from __future__ import annotations

import re
from collections import Counter

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.interchange.programme.lines import Line
from gsef_desktop.interchange.programme.outline import Node, Text
from gsef_desktop.interchange.programme.run import Run
from gsef_desktop.interchange.programme.vocabulary import heading_meaning, is_unsettled, status_of
from gsef_desktop.interchange.programme.wording import bare, from_capitals, initials, plain, sentence_start, squeeze

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_LANGUAGE_NAMES = {
    "en": ("english", "anglais", "ingles"),
    "fr": ("french", "francais", "frances"),
    "es": ("spanish", "espagnol", "espanol", "castellano"),
    "ko": ("korean", "coreen", "coreano"),
}
_LANGUAGES_LIST = re.compile(
    r"\b(?:official|working|langues? (?:officielles?|de travail)|idiomas? (?:oficiales?|de trabajo))\b", re.IGNORECASE
)


def cover_lines(outline: Node) -> list[Line]:
    """The lines before the first heading that something stands under."""
    found = [text.line for text in outline.texts]
    for node in outline.children:
        if node.line is None or node.style:
            break
        meaning = heading_meaning(node.title)
        empty = not node.children and not node.tables
        if meaning in ("directions", "calendar") or not empty:
            if meaning == "programme" and not _named_programme(found):
                found.append(node.line)
            break
        found += [node.line, *(text.line for text in node.texts)]
    return found


def _named_programme(lines: list[Line]) -> bool:
    return any(heading_meaning(line.text) == "programme" for line in lines)


def find_year(lines: list[Line], file_name: str, raw_lines: list[tuple[int, str]]) -> int | None:
    """The programme's year: on the cover, in a heading, in the file's name, or the year that the text names most; None if none is named."""
    titles = sorted(lines, key=lambda line: heading_meaning(line.text) != "programme")
    for text in (*(line.text for line in titles), *(raw for _, raw in raw_lines if heading_meaning(raw) and len(raw) < 90), file_name):
        match = _YEAR.search(text)
        if match:
            return int(match[1])
    counts = Counter(int(year) for _, raw in raw_lines for year in _YEAR.findall(raw))
    return max(counts, key=lambda year: (counts[year], -year)) if counts else None


def read_cover(run: Run, lines: list[Line]) -> None:
    """Fill in the programme's own fields."""
    named = [line for line in lines if not line.text.startswith("(")]
    title = next((line for line in named if heading_meaning(line.text) == "programme"), None)
    title = title or next((line for line in named if _YEAR.search(line.text)), None)
    name = next((line for line in named if line is not title and not _YEAR.search(line.text) and status_of(line.text) is None), None)
    words = squeeze(re.sub(r"\([^)]*\)", " ", title.text)) if title else ""
    organisation, acronym = _organisation(name.text if name else "")
    notes = [line for line in lines if line is not title and line is not name]
    status = next((found for line in lines if (found := status_of(line.text))), "draft")
    run.acronym = acronym
    run.draft.add(run.programme, [line.number for line in lines])
    run.programme = run.draft.change(
        run.programme,
        title=sentence_start(words) or f"{organisation} {run.year}".strip(),
        organisation_name=organisation,
        status=status,
        note="\n".join(line.text for line in notes if bare(line.text) not in ("draft", "projet", "borrador")),
    )


def _organisation(text: str) -> tuple[str, str]:
    match = re.fullmatch(r"(.+?)\s*[(\[]([^()\[\]]{2,12})[)\]]", text) or re.fullmatch(r"(.+?)\s+[-–—]\s+([A-Z]{2,10})", text)
    if match:
        return from_capitals(match[1]), match[2]
    name = from_capitals(text)
    if len(name.split()) == 1 and name.isupper():
        return text, text
    return name, initials(name) if len(name.split()) > 1 else ""


def read_note(run: Run, text: Text) -> bool:
    """A remark above the calendar: kept as the programme's note; says whether dates are to be confirmed."""
    words = squeeze(text.text.strip("()* "))
    run.draft.cite(run.programme, *text.numbers)
    note = run.draft.now(run.programme).note
    run.programme = run.draft.change(run.programme, note=f"{note}\n{words}".strip())
    return is_unsettled(words)


def find_working_languages(raw_lines: list[tuple[int, str]]) -> tuple[str, ...]:
    """The official or working languages, where a line lists them; ISO 639-1."""
    for _, raw in raw_lines:
        if _LANGUAGES_LIST.search(plain(raw)):
            words = bare(raw)
            places = {
                code: min((words.find(name) for name in names if name in words), default=-1) for code, names in _LANGUAGE_NAMES.items()
            }
            found = sorted((code for code in LANGUAGES if places[code] >= 0), key=lambda code: places[code])
            if len(found) > 1:
                return tuple(found)
    return ()
