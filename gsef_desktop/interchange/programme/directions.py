"""Strategic directions with their nested actions, and the indicators that they name."""

from __future__ import annotations

import re
from datetime import date

from gsef_desktop.domain.records import Direction, Indicator, Measurement, StrategicAction
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.outline import Node, Text
from gsef_desktop.interchange.programme.run import Run
from gsef_desktop.interchange.programme.wording import bare, plain, sentence_start, squeeze

_NUMBER = r"(\d{1,3}(?:[ ,.]\d{3})+|\d+(?:[.,]\d+)?)\s*%?"
_FROM_TO = re.compile(
    rf"\b(?:from|de|du|desde|passer de|pasar de)\s+{_NUMBER}\s*(?:[a-zà-ÿ]+\s+)?(?:>|->|-->|→|⇒|to|à|a|hasta|jusqu['’]à)\s*{_NUMBER}"
    rf"|{_NUMBER}\s*(?:>|->|-->|→|⇒)\s*{_NUMBER}",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\b(?:by|until|before|d['’]ici(?: à| au)?|avant|para|antes de|hasta)\s+(?P<end>(?:the )?end of|"
    r"la fin de|finales de|fines de|fin de|fin\b)?\s*(?P<when>[^()]+?)\s*[).;,]*$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b((?:the )?(?:number|share|amount|level|nombre|número|numero|part|porcentaje) (?:of|de|des|du|d['’]|del?)\s*.+)$", re.IGNORECASE
)


def read_directions(run: Run, node: Node) -> None:
    """Read the section of strategic directions."""
    assert node.line is not None
    run.draft.cite(run.programme, node.line.number)
    for number, child in enumerate(node.children, 1):
        _read_direction(run, child, child.ordinal or number)
    if not node.children:
        for number, text in enumerate((text for text in node.texts if text.line.bullet), 1):
            direction = run.draft.add(
                Direction(programme_id=run.programme.id, number=number, title=text.text, language=run.language), text.numbers
            )
            _read_actions(run, direction, text.children)


def _read_direction(run: Run, node: Node, number: int) -> None:
    assert node.line is not None
    used = {direction.number for direction in run.draft.of(Direction)}
    number = number if number not in used else max(used) + 1
    direction = Direction(programme_id=run.programme.id, number=number, title=node.title, language=run.language)
    run.draft.add(direction, [node.line.number])
    _read_actions(run, direction, node.texts)
    nested = ranks(len(node.children))
    for rank, child in zip(nested, node.children, strict=True):
        assert child.line is not None
        action = StrategicAction(direction_id=direction.id, title=child.title, rank="z" + rank, language=run.language)
        run.draft.add(action, [child.line.number], part_of=direction.id)
        _read_actions(run, direction, child.texts, action.id)


def _read_actions(run: Run, direction: Direction, texts: list[Text], parent_id: str | None = None) -> None:
    for rank, text in zip(ranks(len(texts)), texts, strict=True):
        action = StrategicAction(direction_id=direction.id, parent_id=parent_id, title=text.text, rank=rank, language=run.language)
        run.draft.add(action, text.numbers, part_of=direction.id)
        _read_indicator(run, direction, text)
        _read_actions(run, direction, text.children, action.id)


def _read_indicator(run: Run, direction: Direction, text: Text) -> None:
    match = _FROM_TO.search(text.text)
    if match is None:
        return
    low, high = (_number(group) for group in match.groups() if group is not None)
    if low is None or high is None or (1900 <= low <= 2100 and 1900 <= high <= 2100):
        return
    before, after = squeeze(text.text[: match.start()]).rstrip(" :,("), text.text[match.end() :]
    counted = _COUNTED.search(before)
    title = sentence_start(counted[1]) if counted else before or squeeze(after)
    source = f"{run.file_name}, {text.line.number}"
    indicator = Indicator(
        programme_id=run.programme.id,
        direction_id=direction.id,
        title=title,
        unit=_unit(f"{title} {after}"),
        baseline=low,
        target=high,
        due_on=_due(run, after),
        source=source,
        language=run.language,
    )
    run.draft.add(indicator, text.numbers)
    run.draft.add(Measurement(indicator_id=indicator.id, day=None, value=low, source=source), text.numbers, part_of=indicator.id)


def _number(text: str) -> float | None:
    digits = re.sub(r"[ ,.](?=\d{3}\b)", "", text).replace(",", ".")
    try:
        return float(digits)
    except ValueError:
        return None


def _unit(text: str) -> str:
    words = bare(text)
    if re.search(r"\b(members?|membres?|miembros?|membership|adherents?)\b", words):
        return "members"
    counted = re.search(r"\b(?:number|nombre|numero) (?:of|de|des|d) (.+)", plain(text))
    return " ".join(re.split(r"[/(,]", counted[1])[0].split()[:4]) if counted else ""


def _due(run: Run, text: str) -> date | None:
    match = _DUE.search(text.strip())
    if match is None:
        return None
    when = re.sub(r"^(?:the year|l['’]année|el año)\s+", "", match["when"], flags=re.IGNORECASE)
    frame = run.time(when)
    return frame.latest
