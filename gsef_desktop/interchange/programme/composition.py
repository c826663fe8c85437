"""The composition of a body: a table of classifications with their numbers, and the seats that it names."""

from __future__ import annotations

import re

from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    MEMBER_CLASSIFICATIONS,
    Classification,
    Composition,
    FindingKind,
    OrganisationKind,
    Seat,
    SeatTerm,
    Severity,
)
from gsef_desktop.interchange.programme.body_drafts import BodyDraft, Invitee
from gsef_desktop.interchange.programme.draft import ranks
from gsef_desktop.interchange.programme.names import PersonName, city_in, is_generic, read_person, split_list
from gsef_desktop.interchange.programme.outline import Row, Table
from gsef_desktop.interchange.programme.run import Run
from gsef_desktop.interchange.programme.vocabulary import classification_of, is_as_requested
from gsef_desktop.interchange.programme.wording import bare, plain, sentence_start, squeeze

_TO_BE_APPOINTED = re.compile(
    r"\bto be (appointed|elected|nominated|named|designated)\b|\b(a (nommer|designer|elire)|por (nombrar|designar|elegir)|vacant|vacante)\b"
)


def read_composition(run: Run, made: BodyDraft, table: Table) -> None:
    """Read a composition table: its lines, the seats or invitees that they name, and whether the numbers add up."""
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
