"""The bodies of the network: their rules, composition and seats, the agenda of their meetings and when these are held."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import NO_PLACE, Place
from gsef_desktop.domain.records import (
    MEMBER_CLASSIFICATIONS,
    Activity,
    Body,
    BodyRules,
    Classification,
    Composition,
    Detail,
    FindingKind,
    MeetingFormat,
    OrganisationKind,
    Purpose,
    Seat,
    SeatTerm,
    Severity,
)
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.names import PersonName, city_in, is_generic, read_person, split_list
from gsef_desktop.interchange.programme.outline import Node, Row, Table, Text
from gsef_desktop.interchange.programme.run import LineSection, Run
from gsef_desktop.interchange.programme.vocabulary import (
    body_name,
    classification_of,
    is_as_requested,
    is_body,
    label_meaning,
    meeting_format,
)
from gsef_desktop.interchange.programme.wording import bare, initials, plain, sentence_start, squeeze

_FREQUENCY = re.compile(
    r"\b(quarterly|monthly|weekly|annual\w*|yearly|twice|once|every|each|per year|biannual\w*|semestr\w+|"
    r"trimestr\w+|mensuel\w*|annuel\w*|tous les|"
    r"chaque|fois par|anual\w*|cada|veces)\b"
)
_TO_BE_APPOINTED = re.compile(
    r"\bto be (appointed|elected|nominated|named|designated)\b|\b(a (nommer|designer|elire)|por (nombrar|designar|elegir)|vacant|vacante)\b"
)
_INCLUDING = re.compile(r",?\s*\b(?:including|such as|notamment|y compris|incluyendo|incluidos?|como)\b\s*:?\s*", re.IGNORECASE)
_PURPOSES = (
    (
        Purpose.DECISION,
        r"^(decision|adoption|approval|approve|adopt|election|elect|appointment|vote|decide|aprobacion|"
        r"eleccion|approbation)\b",
    ),
    (Purpose.DISCUSSION, r"^(discussion|discuss|debate|exchange|debat|discusion)\b"),
    (Purpose.INFORMATION, r"^(information|report|update|presentation|news|rapport|informe|informacion)\b"),
)


@dataclass
class AgendaDraft:
    """An agenda item as the document suggests it."""

    title: str
    text: str
    lines: tuple[int, ...]
    purpose: Purpose = Purpose.NONE
    children: list[AgendaDraft] = field(default_factory=list)


@dataclass
class Occurrence:
    """A meeting of a body that its section announces."""

    name: str
    """what the section calls it, such as "4th quarter"; may be empty"""
    time: TimeFrame
    time_mark: str
    place: Place
    place_mark: str
    format: MeetingFormat | None
    line: int
    text: str
    section: str


@dataclass
class Invitee:
    """Somebody who takes part in a body's meetings without a seat."""

    classification: Classification
    lines: tuple[int, ...]
    organisation_id: str | None = None
    person_id: str | None = None
    name: str = ""
    capacity: str = ""


@dataclass
class BodyDraft:
    """A body with what its meetings are made of."""

    record: Body
    section: LineSection
    classification: Classification
    agenda: list[AgendaDraft] = field(default_factory=list)
    occurrences: list[Occurrence] = field(default_factory=list)
    invitees: list[Invitee] = field(default_factory=list)
    announced: list[tuple[Activity, Occurrence]] = field(default_factory=list)
    """activities made for meetings, where the document has no calendar"""
    frequency: str = ""
    seats: int | None = None
    notes: list[str] = field(default_factory=list)
    rules_lines: list[int] = field(default_factory=list)


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
    """ "February in Seoul, July in Medellin": each with its time and place."""
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
        _read_composition(run, made, table)
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


# --- composition -----------------------------------------------------------------------------------------------------------------------


def _read_composition(run: Run, made: BodyDraft, table: Table) -> None:
    given: list[Composition] = []
    for rank, row in zip(ranks(len(table.rows)), table.rows, strict=True):
        title, details, number = (table.cell(row, name) for name in ("classification", "details", "number"))
        least, most = _numbers(number)
        if re.match(r"(sub ?)?tota(l|les|ux)\b", bare(title)):
            made.notes.append(f"{title}: {squeeze(f'{details} {number}')}")
            made.rules_lines.append(row.line.number)
            _check_total(run, made, row, given, least, most)
            continue
        line = Composition(
            body_id=made.record.id,
            classification=_classification(made, title),
            title=title,
            least=least,
            most=most,
            as_requested=is_as_requested(number) or is_as_requested(details),
            text=details,
            rank=rank,
        )
        given.append(line)
        run.draft.add(line, [row.line.number], part_of=made.record.id)
        named = _read_holders(run, made, line, row)
        _check_number(run, made, line, row, named, number)


def _classification(made: BodyDraft, title: str) -> Classification:
    found = classification_of(title)
    if found is None or (made.classification is Classification.ADVISOR and found is Classification.MEMBER):
        return made.classification
    return found


def _numbers(text: str) -> tuple[int | None, int | None]:
    found = [int(number) for number in re.findall(r"\d{1,4}", text)]
    return (found[0], found[-1]) if found else (None, None)


def _read_holders(run: Run, made: BodyDraft, line: Composition, row: Row) -> int:
    """Make the seats or the invitees that a row names; answers how many."""
    groups = _groups(line.text)
    seated = line.classification in MEMBER_CLASSIFICATIONS or line.classification is made.classification
    if not groups:
        groups = [(line.title, line.classification, line.text)]
    count = 0
    for label, classification, names in groups:
        entries = split_list(names)
        for entry in entries:
            if is_generic(entry) or (classification is made.classification is Classification.ADVISOR and read_person(entry) is None):
                continue
            count += 1
            if seated:
                _seat(run, made, classification, entry, row, "" if classification_of(label) else label)
            else:
                made.invitees.append(_invitee(run, classification, entry, row, _capacity(entries)))
    if seated and line.classification is not Classification.ADVISOR and line.least is not None and line.least == line.most:
        made.seats = (made.seats or 0) + line.least
        made.rules_lines.append(row.line.number)
    return count


def _groups(details: str) -> list[tuple[str, Classification, str]]:
    """ "Chairs (A, B) Vice chairs (C)" or "Chair: A; Vice chairs: B, C", each group with its classification."""
    found, depth, start, opened = [], 0, 0, 0
    for place, letter in enumerate(details):
        if letter == "(":
            depth += 1
            if depth == 1:
                opened = place
        elif letter == ")" and depth:
            depth -= 1
            if depth == 0:
                label = details[start:opened].strip(" ,;.and")
                classification = classification_of(label)
                if classification is not None:
                    found.append((label, classification, details[opened + 1 : place]))
                start = place + 1
    if found:
        return found
    for part in re.split(r"\s*;\s*", details):
        label, colon, names = part.partition(":")
        classification = classification_of(label) if colon else None
        if classification is not None:
            found.append((label.strip(), classification, names.strip()))
    return found


def _seat(run: Run, made: BodyDraft, classification: Classification, entry: str, row: Row, text: str) -> None:
    lines = (row.line.number,)
    count = sum(seat.body_id == made.record.id for seat in run.draft.of(Seat))
    seat = run.draft.add(
        Seat(body_id=made.record.id, classification=classification, rank=ranks(200)[min(count, 199)]), lines, part_of=made.record.id
    )
    person = _person_in(entry, classification)
    if person is not None:
        record = run.person(person, lines)
        run.draft.add(SeatTerm(seat_id=seat.id, person_id=record.id, text=text), lines, part_of=made.record.id)
        return
    networks = (Classification.INTERNATIONAL_NETWORK, Classification.REGIONAL_NETWORK)
    holder = run.organisation(
        entry,
        lines,
        kind=OrganisationKind.NETWORK if classification in networks else None,
        member=True,
        worldwide=classification is Classification.INTERNATIONAL_NETWORK,
    )
    run.draft.add(SeatTerm(seat_id=seat.id, organisation_id=holder.id, text=text), lines, part_of=made.record.id)


def _person_in(entry: str, classification: Classification) -> PersonName | None:
    person = read_person(entry)
    if person is None or (classification is not Classification.ADVISOR and not person.honorific):
        return None
    return person


def _invitee(run: Run, classification: Classification, entry: str, row: Row, capacity: str) -> Invitee:
    lines = (row.line.number,)
    person = _person_in(entry, classification)
    if person is not None:
        return Invitee(classification, lines, person_id=run.person(person, lines).id, capacity=capacity)
    if classification is Classification.SECRETARIAT or (classification is Classification.ADVISOR and city_in(entry) is None):
        return Invitee(classification, lines, name=entry, capacity=capacity)
    return Invitee(classification, lines, organisation_id=run.organisation(entry, lines).id, capacity=capacity)


def _capacity(entries: list[str]) -> str:
    """Those named before "other partner organizations" are partner organizations too."""
    for entry in entries:
        match = re.match(r"(?:and )?(?:all )?other (.+?)s?$", plain(entry))
        if match and len(match[1].split()) <= 3:
            return sentence_start(match[1])
    return ""


def _check_number(run: Run, made: BodyDraft, line: Composition, row: Row, named: int, number: str) -> None:
    if _TO_BE_APPOINTED.search(bare(line.title)):
        run.draft.find(
            FindingKind.MISSING,
            f"{made.record.name} {line.title}",
            message("{body}: {number} still without a name", body=made.record.name, number=number or "?"),
            message("“{words}”: the document names nobody for these places.", words=line.title),
            subjects=[made.record],
            sources=[(row.line.number, number)],
            severity=Severity.NOTE,
        )
    elif (
        named
        and line.least is not None
        and line.most is not None
        and not line.least <= named <= line.most
        and line.classification is not Classification.SECRETARIAT
    ):
        run.draft.find(
            FindingKind.CONTRADICTION,
            f"{made.record.name} {line.title} number",
            message("{body}, {words}: {number} or {named}?", body=made.record.name, words=line.title, number=number, named=named),
            message("The row gives the number {number} and names {named}.", number=number, named=named),
            subjects=[made.record],
            sources=[(row.line.number, number)],
        )


def _check_total(run: Run, made: BodyDraft, row: Row, given: list[Composition], least: int | None, most: int | None) -> None:
    known = [(line.least, line.most) for line in given if line.least is not None and line.most is not None]
    low, high = sum(pair[0] for pair in known), sum(pair[1] for pair in known)
    if not known or least is None or most is None or (low, high) == (least, most):
        return
    run.draft.find(
        FindingKind.CONTRADICTION,
        f"{made.record.name} total",
        message("{body}: the total is not the sum of its rows", body=made.record.name),
        message("The rows add up to {low}–{high}, the total says {least}–{most}.", low=low, high=high, least=least, most=most),
        subjects=[made.record],
        sources=[(row.line.number, row.cells[-1])],
    )
