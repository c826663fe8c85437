"""The numbered sections of a programme: its lines, and what each of them plans."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gsef_desktop.domain.records import Activity, ActivityKind, ActivityRole, ProgrammeLine
from gsef_desktop.interchange.programme.bodies import body_nodes, read_body
from gsef_desktop.interchange.programme.body_drafts import BodyDraft
from gsef_desktop.interchange.programme.calendar_table import is_event_table
from gsef_desktop.interchange.programme.details import add_details
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.event_lists import EventList
from gsef_desktop.interchange.programme.item import Item
from gsef_desktop.interchange.programme.items import read_item
from gsef_desktop.interchange.programme.outline import Node, Text
from gsef_desktop.interchange.programme.run import LineSection, Run
from gsef_desktop.interchange.programme.vocabulary import heading_meaning
from gsef_desktop.interchange.programme.wording import bare, squeeze, without_ordinal

_SHORT = 32
_OFTEN = re.compile(
    r"\b(daily|weekly|monthly|quarterly|yearly|annual|annually|\d+ times (a|per) (year|month)|(twice|once|"
    r"three times|four times) (a|per) (year|month)|"
    r"mensuel\w*|hebdomadaire|trimestriel\w*|annuel\w*|\d+ fois par (an|mois)|mensual\w*|semanal|"
    r"trimestral|anual|\d+ veces (al|por) (ano|mes))\b"
)
_FREQUENCY = {"en": "Frequency", "fr": "Fréquence", "es": "Frecuencia", "ko": "빈도"}


@dataclass
class Found:
    """What the sections hold, to be joined to the calendar."""

    bodies: list[BodyDraft] = field(default_factory=list)
    lists: list[EventList] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)


def line_nodes(outline: Node) -> list[Node]:
    """The nodes that are programme lines: numbered ones that stand under no number, or else headings that have something beneath them."""
    numbered = [node for node in outline.walk() if node.style and _is_top(node) and not _is_special(node)]
    if numbered:
        return numbered
    return [node for node in outline.children if node.is_heading and (node.blocks or node.children) and heading_meaning(node.title) is None]


def _is_top(node: Node) -> bool:
    parent = node.parent
    return parent is None or not parent.style


def _is_special(node: Node) -> bool:
    current: Node | None = node
    while current is not None:
        if heading_meaning(current.title) in ("directions", "calendar"):
            return True
        current = current.parent
    return False


def read_sections(run: Run) -> Found:
    """Read all programme lines."""
    found = Found()
    for node in line_nodes(run.outline):
        used = {section.record.number for section in run.sections}
        number = node.ordinal if node.ordinal and node.ordinal not in used else max(used, default=0) + 1
        assert node.line is not None
        record = ProgrammeLine(
            programme_id=run.programme.id, number=number, title=node.title, short_title=_short(node.title), language=run.language
        )
        section = LineSection(run.draft.add(record, [node.line.number]), node)
        run.sections.append(section)
        _read_section(run, section, found)
        _cite_headings_above(run, node)
    return found


def _cite_headings_above(run: Run, node: Node) -> None:
    parent = node.parent
    while parent is not None and parent.line is not None:
        run.draft.cite(run.programme, parent.line.number)
        parent = parent.parent


def _short(title: str) -> str:
    """A title for narrow places: without brackets, cut before a small word if it is still long."""
    words = squeeze(re.sub(r"\([^)]*\)", " ", title))
    while len(words) > _SHORT:
        cut = re.match(r"(.+)\s+(?:and|with|in|of|for|et|avec|dans|de|du|des|pour|y|con|en|para)\s+\S.*$", words)
        if cut is None:
            break
        words = cut[1]
    return words


def _read_section(run: Run, section: LineSection, found: Found) -> None:
    node = section.node
    bodies = body_nodes(node)
    inside = {id(inner) for body in bodies for inner in body.walk()}
    for rank, body in zip(ranks(len(found.bodies) + len(bodies))[len(found.bodies) :], bodies, strict=True):
        found.bodies.append(read_body(run, section, body, rank))
    if node in bodies:
        return
    for child in node.children:
        if id(child) not in inside:
            _read_child(run, section, child, found, inside)
    _read_own(run, section, found)


def _read_child(run: Run, section: LineSection, child: Node, found: Found, inside: set[int]) -> None:
    if any(id(inner) in inside for inner in child.walk()):
        assert child.line is not None
        run.draft.cite(section.record, child.line.number)
        for inner in child.children:
            if id(inner) not in inside:
                _read_child(run, section, inner, found, inside)
        return
    lists = [EventList(section, table, child.texts) for table in child.tables if is_event_table(table)]
    item = read_item(run, section, child, [] if lists else child.texts)
    if lists:
        found.lists += lists
        assert child.line is not None
        run.draft.cite(section.record, child.line.number)
        _keep_texts(run, section, [text for text in child.texts if all(table.caption is not text for table in child.tables)])
    elif item.labelled or item.tables or without_ordinal(item.title)[1] is not None:
        found.items.append(item)
    else:
        assert child.line is not None
        text = Text([child.line], children=[*child.texts])
        _keep_texts(
            run, section, [text, *(Text([inner.line]) for part in child.children for inner in part.walk() if inner.line is not None)]
        )


def _read_own(run: Run, section: LineSection, found: Found) -> None:
    """What stands in the section itself, outside of its subsections."""
    node = section.node
    tables = [table for table in node.tables if is_event_table(table)]
    captions = {id(table.caption) for table in node.tables if table.caption is not None}
    aims, rest = _split_aims(node, captions)
    if aims:
        run.draft.cite(section.record, *(number for text in aims for part in text.walk() for number in part.numbers))
        words = "\n".join(part.text for text in aims for part in text.walk())
        section.record = run.draft.change(section.record, text=words)
    if tables:
        found.lists += [EventList(section, table, rest) for table in tables]
        _keep_texts(run, section, [text for text in rest if id(text) not in captions])
        return
    item = read_item(run, section, node, rest) if not node.children else Item(section, node)
    if item.has("time_place", "period", "place", "partners", "partners_participants", "participants", "size", "countries", "previous"):
        found.items.append(item)
        return
    products = [text for text in rest if text.label and text.value]
    for text in products:
        _add_product(run, section, text)
    _keep_texts(run, section, [text for text in rest if text not in products])


def _split_aims(node: Node, captions: set[int]) -> tuple[list[Text], list[Text]]:
    texts = node.texts
    if any(text.line.emphasis == "italic" for text in texts):
        aims = [text for text in texts if text.line.emphasis == "italic"]
    else:
        aims = []
        for text in texts:
            if text.label or id(text) in captions or text.line.emphasis == "bold":
                break
            aims.append(text)
    return aims, [text for text in texts if text not in aims]


def _keep_texts(run: Run, section: LineSection, texts: list[Text]) -> None:
    """Texts that are neither aims nor plans stay with the section; an unlabelled heading line labels those after it."""
    heading = ""
    details: list[tuple[str, str, tuple[int, ...]]] = []
    heading_lines: tuple[int, ...] = ()
    for text in (part for outer in texts for part in outer.walk()):
        if text.line.emphasis == "bold" and not text.label:
            heading, heading_lines = text.text, text.numbers
            run.draft.cite(section.record, *text.numbers)
        elif text.label and text.value:
            details.append((text.label, text.value, text.numbers))
        else:
            details.append((heading, text.text, (*text.numbers, *heading_lines)))
    add_details(run, "programme_line", section.record, details)


def _add_product(run: Run, section: LineSection, text: Text) -> None:
    """Something made over the year, with how often."""
    activity = Activity(
        programme_id=run.programme.id,
        line_id=section.record.id,
        title=text.label,
        kind=ActivityKind.PRODUCT,
        role=ActivityRole.ORGANISER,
        text=text.value,
        rank=run.next_rank(),
        language=run.language,
    )
    run.draft.add(activity, [number for part in text.walk() for number in part.numbers])
    clauses = [squeeze(clause) for part in (text.label, text.value) for clause in re.split(r"[,;.]\s+|\s+(?:and|et|y)\s+", part)]
    often = [clause for clause in clauses if _OFTEN.search(bare(clause))]
    details = [(_FREQUENCY.get(run.language, _FREQUENCY["en"]), clause, text.numbers) for clause in dict.fromkeys(often)]
    details += [("", part.text, part.numbers) for child in text.children for part in child.walk()]
    add_details(run, "activity", activity, details)
