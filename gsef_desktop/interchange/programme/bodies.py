"""The bodies of the network: their rules, composition and seats, the agenda of their meetings and when these are held."""

from __future__ import annotations

import re

from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.records import (
    Body,
    BodyRules,
    Classification,
    Detail,
    MeetingFormat,
    Purpose,
)
from gsef_desktop.interchange.programme.body_drafts import AgendaDraft, BodyDraft, Occurrence
from gsef_desktop.interchange.programme.composition import read_composition
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.names import split_list
from gsef_desktop.interchange.programme.outline import Node, Row, Table, Text
from gsef_desktop.interchange.programme.run import LineSection, Run
from gsef_desktop.interchange.programme.vocabulary import (
    body_name,
    classification_of,
    is_body,
    label_meaning,
    meeting_format,
)
from gsef_desktop.interchange.programme.wording import bare, initials, sentence_start, squeeze

_FREQUENCY = re.compile(
    r"\b(quarterly|monthly|weekly|annual\w*|yearly|twice|once|every|each|per year|biannual\w*|semestr\w+|"
    r"trimestr\w+|mensuel\w*|annuel\w*|tous les|"
    r"chaque|fois par|anual\w*|cada|veces)\b"
)
_INCLUDING = re.compile(r",?\s*\b(?:including|such as|notamment|y compris|incluyendo|incluidos?|como)\b\s*:?\s*", re.IGNORECASE)
_PURPOSES = (
    (Purpose.ELECTION, r"^(elections?|elect|eleccion(?:es)?)\b"),
    (Purpose.DECISION, r"^(decision|adoption|approval|approve|adopt|appointment|vote|decide|aprobacion|approbation)\b"),
    (Purpose.DISCUSSION, r"^(discussion|discuss|debate|exchange|debat|discusion)\b"),
    (Purpose.INFORMATION, r"^(information|report|update|presentation|news|rapport|informe|informacion)\b"),
)


def body_nodes(node: Node) -> list[Node]:
    """The innermost nodes that describe a body: its name in the title, and a schedule, a composition or an agenda beneath."""
    found = [inner for child in node.children for inner in body_nodes(child)]
    if found or not is_body(node.title) or label_meaning(node.title) in ("agenda", "members", "schedule"):
        return found
    return [node] if _describes_body(node) else []


def _describes_body(node: Node) -> bool:
    for part in node.walk():
        if any(_is_composition(table) or _is_schedule(table) for table in part.tables):
            return True
        if any(label_meaning(text.label) in ("agenda", "time_place", "members") for text in part.texts if text.label):
            return True
        if part is not node and label_meaning(part.title) in ("agenda", "schedule"):
            return True
    return False


def _is_composition(table: Table) -> bool:
    return "classification" in table.columns and bool({"details", "number"} & table.columns.keys())


def _is_schedule(table: Table) -> bool:
    return bool({"date", "quarter", "month"} & table.columns.keys()) and "format" in table.columns and "contents" not in table.columns


def read_body(run: Run, section: LineSection, node: Node, rank: str) -> BodyDraft:
    """Read everything beneath a body's heading."""
    assert node.line is not None
    name = body_name(node.title)
    body = run.draft.add(Body(name=name, acronym=initials(name), rank=rank, language=run.language), [node.line.number])
    is_advisory = classification_of(name) is Classification.ADVISOR
    made = BodyDraft(body, section, Classification.ADVISOR if is_advisory else Classification.MEMBER)
    bracket = re.search(r"\(([^()]+)\)", node.title)
    if bracket and _FREQUENCY.search(bare(bracket[1])):
        made.frequency = bracket[1].strip()
        made.rules_lines.append(node.line.number)
    _read_part(run, made, node, node)
    rules = BodyRules(
        body_id=body.id, seats=made.seats, frequency=made.frequency, languages=run.working_languages, text="\n".join(made.notes)
    )
    run.draft.add(rules, made.rules_lines, part_of=body.id)
    return made


def _read_part(run: Run, made: BodyDraft, node: Node, top: Node) -> None:
    if node is not top and node.line is not None:
        run.draft.cite(made.record, node.line.number)
    meaning = label_meaning(node.title) if node is not top else None
    if meaning == "agenda":
        made.agenda += [_agenda_of_node(child) for child in node.children]
        made.agenda += [_agenda_item(text.text, text.numbers) for text in node.texts]
        return
    captions = {id(table.caption) for table in node.tables if table.caption is not None}
    for text in node.texts:
        if id(text) in captions:
            run.draft.cite(made.record, *text.numbers)
        else:
            _read_text(run, made, node, text, meaning)
    for table in node.tables:
        _read_table(run, made, node, table)
    for child in node.children:
        _read_part(run, made, child, top)


def _read_text(run: Run, made: BodyDraft, node: Node, text: Text, meaning: str | None) -> None:
    label = label_meaning(text.label) if text.label else meaning
    value = text.value or text.text
    if label == "agenda" and text.value:
        made.agenda += [_agenda_item(sentence_start(entry), text.numbers) for entry in split_list(value)]
        run.draft.cite(made.record, *text.numbers)
        return
    if label in ("time_place", "schedule"):
        made.occurrences += _occurrences_in(run, text, value, node)
    count = len([detail for detail in run.draft.of(Detail) if detail.owner_id == made.record.id])
    detail = Detail(
        owner_kind="body",
        owner_id=made.record.id,
        label=text.label or (node.title if node.parent else ""),
        text=value,
        rank=ranks(count + 1)[-1],
        language=run.language,
    )
    run.draft.add(detail, text.numbers, part_of=made.record.id)
    for child in text.children:
        _read_text(run, made, node, child, meaning)


def _occurrences_in(run: Run, text: Text, value: str, node: Node) -> list[Occurrence]:
    """ "February in Porto, July in Lyon": each with its time and place."""
    found = []
    for part in re.split(r"\s*[,;]\s*|\s+(?:and|et|y)\s+", value):
        match = re.fullmatch(r"(.+?)\s+(?:in|at|à|a|en)\s+(.+?)\.?", part)
        when, where = (match[1], match[2]) if match else (part, "")
        frame = run.time(when)
        if frame.is_known:
            place = run.place(where, text.line.number)
            online = MeetingFormat.ONLINE if place.online else None
            found.append(Occurrence("", frame, when, place, where, online, text.line.number, part, f"{node.path()}"))
    return found


def _read_table(run: Run, made: BodyDraft, node: Node, table: Table) -> None:
    if _is_composition(table):
        read_composition(run, made, table)
    elif _is_schedule(table):
        for row in table.rows:
            _read_schedule_row(run, made, node, table, row)
    else:
        return
    run.draft.cite(made.record, *([table.header.number] if table.header else []), *(line.number for line in table.rulers))


def _read_schedule_row(run: Run, made: BodyDraft, node: Node, table: Table, row: Row) -> None:
    run.draft.cite(made.record, row.line.number)
    when, month, form = table.cell(row, "date"), table.cell(row, "month"), table.cell(row, "format")
    ordinal = table.cell(row, "quarter")
    heading = table.titles[table.columns["quarter"]] if "quarter" in table.columns else ""
    bracket = re.search(r"\(([^()]+)\)", form)
    where = table.cell(row, "place") or (re.sub(r"^(?:in|at|à|en)\s+", "", bracket[1], flags=re.IGNORECASE) if bracket else "")
    kind = meeting_format(form)
    place = run.place(where, row.line.number) if where else (Place(text=form, online=True) if kind == "online" else NO_PLACE)
    name = squeeze(f"{ordinal} {heading.lower()}") if ordinal else ""
    made.occurrences.append(
        Occurrence(
            name,
            run.time(when or ordinal, month=month),
            when or month,
            place,
            bracket[1] if bracket and not table.cell(row, "place") else where or form,
            MeetingFormat(kind) if kind else None,
            row.line.number,
            squeeze(" ".join(row.cells)),
            node.path(),
        )
    )


# --- agenda --------------------------------------------------------------------------------------------------------------------------


def _agenda_of_node(node: Node) -> AgendaDraft:
    assert node.line is not None
    item = _agenda_item(node.title, (node.line.number,))
    item.children += [_agenda_of_node(child) for child in node.children]
    item.children += [_agenda_item(text.text, text.numbers) for text in node.texts]
    return item


def _agenda_item(text: str, lines: tuple[int, ...]) -> AgendaDraft:
    """ "Planning of the forum, including the theme, the budget, etc." has two items beneath it."""
    match = _INCLUDING.search(text)
    title, children = text, []
    if match and match.start() > 3:
        entries = split_list(text[match.end() :])
        if len(entries) > 1:
            title = text[: match.start()].rstrip(" ,:")
            children = [AgendaDraft(sentence_start(re.sub(r"^the\s+", "", entry)), "", lines) for entry in entries]
    title = re.sub(r"[,\s]+etc\.?$", "", title).rstrip(" .;,")
    purpose = next((kind for kind, pattern in _PURPOSES if re.search(pattern, bare(title))), Purpose.NONE)
    return AgendaDraft(title, text if text.rstrip(" .") != title else "", lines, purpose, children)
