"""The documents about members as running text, for a DOCX: the same content as the printed ones, without maps, charts and pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gsef_desktop.documents import directory, statistics
from gsef_desktop.documents.content import Masthead
from gsef_desktop.documents.flow import Block, Column, FlowDocument, Heading, Look, Paragraph, Row, Table, Text, text
from gsef_desktop.documents.member_content import (
    ContactLine,
    DirectoryDocument,
    Fact,
    MemberEntry,
    SeatLine,
    StatisticsDocument,
    Tally,
    YearbookDocument,
)
from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words, load_words
from gsef_desktop.documents.yearbook import counted_in_words, members_in_words
from gsef_desktop.domain.records import LANGUAGES


def directory_flow(document: DirectoryDocument, words: Words) -> FlowDocument:
    """A directory: a table of the seats for each classification."""
    return FlowDocument(
        masthead=document.masthead, title=words(directory.TITLE_KEY), blocks=tuple(_directory(document, words)),
        other_titles=_other_titles(directory.TITLE_KEY, words),
        notes=(words("note_consent"), *_note_on(document.marks, words)) if document.groups else (),
    )  # fmt: skip


def yearbook_flow(document: YearbookDocument, words: Words) -> FlowDocument:
    """A yearbook: the numbers, then the members region by region."""
    head = Masthead(
        network=document.network, language=document.language, issued_on=document.day, original=document.language,
        kicker=words("members_on", day=words.short_day(document.day)), day=document.day,
    )  # fmt: skip
    return FlowDocument(
        masthead=head, title=words("yearbook_of", year=document.year), contents=2, blocks=tuple(_yearbook(document, words)),
        other_titles=tuple((one, load_words(one)("yearbook_of", year=document.year)) for one in LANGUAGES if one != words.language),
    )  # fmt: skip


def statistics_flow(document: StatisticsDocument, words: Words) -> FlowDocument:
    """Statistics: each of its figures as a table."""
    return FlowDocument(
        masthead=document.masthead, title=words(statistics.TITLE_KEY), blocks=tuple(_statistics(document, words)),
        other_titles=_other_titles(statistics.TITLE_KEY, words), notes=tuple(_note_on(document.marks, words)),
    )  # fmt: skip


def _other_titles(key: str, words: Words) -> tuple[tuple[str, str], ...]:
    return tuple((one, load_words(one)(key)) for one in LANGUAGES if one != words.language)


def _note_on(marks: Sequence[str], words: Words) -> Iterator[str]:
    if marks:
        yield words("note_fallback", marks=", ".join(marks))


# --- the directory ----------------------------------------------------------------------------------------------------------------------


def _directory(document: DirectoryDocument, words: Words) -> Iterator[Block]:
    if not document.groups:
        yield Paragraph(text=text(words("no_seats")), look=Look.EMPTY)
        return
    yield Paragraph(text=text(directory.seats_in_words(document, words)))
    columns = (
        Column(title=words("holder"), share=3, is_head=True, to_write_in=True),  # all keep their shares, and so one table is as the next
        Column(title=words("represented_by"), share=2.4, to_write_in=True), Column(title=words("term"), share=2, to_write_in=True),
        Column(title=words("contact"), share=2.6, to_write_in=True),
    )  # fmt: skip
    for group in document.groups:
        yield Heading(level=2, title=text(group.title), side=str(len(group.lines)))
        yield Table(caption="", columns=columns, rows=tuple(_seat(line, words) for line in group.lines), key="seats")


def _seat(line: SeatLine, words: Words) -> Row:
    people = text(words("vacant"), italic=True) if line.vacant else text(line.person, bold=True)
    deputy = text(words("deputy_is", name=line.deputy)) if line.deputy and not line.vacant else ()
    contact = [text(told) for fact in line.contact if (told := clean(fact.text))]
    return Row(cells=(
        _lines([text(line.holder, italic=line.vacant), text(line.place, quiet=True)]), _lines([people, deputy]),
        text(" ".join(line.term.split())), _lines(contact),
    ))  # fmt: skip


def _lines(texts: Sequence[Text]) -> Text:
    """Texts, each on a line of its own."""
    shown = [runs for runs in texts if runs]
    return tuple(
        replace(run, on_new_line=bool(number) and not place) for number, runs in enumerate(shown) for place, run in enumerate(runs)
    )


# --- the yearbook -----------------------------------------------------------------------------------------------------------------------


def _yearbook(document: YearbookDocument, words: Words) -> Iterator[Block]:
    yield Heading(level=1, title=text(words("at_a_glance")))
    yield Paragraph(text=text(counted_in_words(document, words)))
    if document.counted > document.named:
        said = words("members_named", named=document.named, counted=document.counted)
        yield Paragraph(text=text(said), look=Look.NOTE)
    if not any(part.members for part in document.regions):
        yield Paragraph(text=text(words("no_members")), look=Look.EMPTY)
    for tally in document.tallies:
        yield from _tally(tally, document.named, words)
    yield from (Paragraph(text=text(note), look=Look.NOTE) for note in _note_on(document.marks, words))
    for number, part in enumerate(document.regions):
        yield Heading(level=1, title=text(part.title), side=members_in_words(len(part.members), words), fresh=not number)
        for member in part.members:
            yield from _member(member, words)


def _member(member: MemberEntry, words: Words) -> Iterator[Block]:
    yield Heading(level=2, title=text(member.name or member.key))
    about = [", ".join(member.other_names), member.place, " · ".join(filter(None, (member.since, member.category)))]
    told = _lines([text(one) for one in about if one])
    if told:
        yield Paragraph(text=told)
    for fact in (*member.facts, *member.own):
        yield from _fact(fact)
    label = words("member_contacts")
    for contact in member.contacts:
        yield Paragraph(text=(*text(f"{label}: ", bold=True), *_contact(contact)), look=Look.NOTE)
    label = words("documents")
    for one in member.documents:
        yield from _fact(Fact(label=label, text=one.text))


def _fact(fact: Fact) -> Iterator[Block]:
    told = clean(fact.text)
    if told:
        yield Paragraph(text=(*text(f"{fact.label}: " if fact.label else "", bold=True), *text(told)), look=Look.NOTE)


def _contact(contact: ContactLine) -> Text:
    return text(", ".join(filter(None, (contact.name, contact.function, clean(contact.mail), clean(contact.telephone)))))


# --- numbers ----------------------------------------------------------------------------------------------------------------------------


def _tally(tally: Tally, total: int | None, words: Words) -> Iterator[Block]:
    """Numbers with their shares of the total, by default of their sum."""
    whole = sum(number for _, number in tally.rows) if total is None else total
    yield Heading(level=2, title=text(tally.title))
    columns = (
        Column(title=tally.head, share=4, is_head=True), Column(title=words("members_head"), share=1, at_right=True),
        Column(title=words("share"), share=1, at_right=True),
    )  # fmt: skip
    rows = [
        Row(cells=(text(label), text(str(number)), text(words("percent", number=round(100 * number / whole))) if whole else ()))
        for label, number in tally.rows
    ]
    yield Table(caption="", columns=columns, rows=tuple(rows), key="tally")
    if tally.note:
        yield Paragraph(text=text(tally.note), look=Look.NOTE)


def _statistics(document: StatisticsDocument, words: Words) -> Iterator[Block]:
    if document.internal:
        yield Paragraph(text=text(words("internal_only"), bold=True))
    rows = statistics.over_time(document, words)
    if rows:
        yield Heading(level=2, title=text(words("members_over_time")))
        columns = (
            Column(title=words("day"), share=2, is_head=True), Column(title=words("members_head"), share=1),
            Column(title=words("source"), share=4),
        )  # fmt: skip
        yield Table(caption="", columns=columns, rows=tuple(Row(cells=tuple(map(text, row))) for row in rows), key="numbers")
    for tally in document.tallies:
        members = document.named[-1].number if tally.note and document.named else None  # who speaks several languages is one member
        yield from _tally(tally, members, words)
    if document.fees:
        yield Heading(level=2, title=text(words("fees")))
        keys = ("year", "fee_due", "fee_paid", "fee_waived", "fee_open")
        heads = tuple(Column(title=words(key), share=1.5, is_head=key == "year", at_right=key != "year") for key in keys)
        fees = tuple(Row(cells=tuple(map(text, row))) for row in statistics.fee_rows(document, words))
        yield Table(caption="", columns=heads, rows=fees, key="fees")
    if not rows and not document.tallies:
        yield Paragraph(text=text(words("no_members")), look=Look.EMPTY)
