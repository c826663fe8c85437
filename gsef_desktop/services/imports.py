"""Importing a programme document: read it into a proposal, let the user review that, write it as one undoable edit."""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.proposal import ItemState, Proposal, ProposalItem, restrict

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace

MOST_BYTES = 4_000_000
"""A larger file is refused: a programme of activities has some twenty thousand."""

MOST_LINES = 3_000
LONGEST_LINE = 10_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_FORMATS = (
    (b"PK\x03\x04", "Word or ZIP"),
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0", "Word 97"),
    (b"SQLite format 3", "SQLite"),
    (b"{\\rtf", "RTF"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def propose_programme(path: Path | str, *, workspace: Workspace | None = None, year: int | None = None) -> Proposal:
    """Read a programme document into a proposal; nothing is written.

    With a `workspace`, items that its file has already are marked so.  `year` is the programme's year where the user states it.
    Raises GsefError when the file cannot be read, is too large, or is not text.
    """
    from gsef_desktop.interchange.programme.reader import read_programme

    path = Path(path)
    proposal = read_programme(read_text(path), file_name=path.name, year=year)
    if workspace is None:
        return proposal
    from gsef_desktop.services.proposals import mark_present

    with workspace.read() as reader:
        return mark_present(reader, proposal)


def apply_proposal(workspace: Workspace, *, proposal: Proposal, accepted: Collection[str] | None = None) -> Changes:
    """Write the accepted items (keys of `Proposal.items`; None: all) in one undoable edit.

    What the file already has is not entered again (`gsef_desktop.services.proposals` tells how it is recognised); if nothing is new,
    nothing is written.  Rows left out are left out with what depends on them, and their lines count as kept as text.
    """
    from gsef_desktop.services.proposals import match_proposal

    chosen = restrict(proposal, accepted)
    with workspace.read() as reader:
        matched = match_proposal(reader, chosen)
    if not matched.everything:
        return Changes()
    document = matched.document and replace(matched.document, imported_on=date.today())
    records = (*([document] if document else []), *(record for record in matched.everything if record is not matched.document))
    with workspace.edit(message("Import {file}", file=proposal.document.file_name), kind="import") as unit:
        unit.add_all(records)
    return unit.changes


def read_text(path: Path) -> str:
    """The text of a file in UTF-8, UTF-16 or Windows-1252.  Raises GsefError with what to do instead."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise GsefError(
                message("{file} is too large for a programme of activities.", file=path.name),
                meaning=message("Nothing has been imported."),
                remedy=message("Choose a text file of at most {size} MB.", size=MOST_BYTES // 1_000_000),
            )
        data = path.read_bytes()
    except OSError as error:
        raise GsefError(
            message("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror or error),
            meaning=message("Nothing has been imported."),
        ) from error
    text = decode(data, path.name)
    lines = text.splitlines()
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
        raise GsefError(
            message("{file} has too many lines, or lines that are too long.", file=path.name),
            meaning=message("Nothing has been imported."),
            remedy=message("Check that it is a programme of activities saved as plain text."),
        )
    return text


def decode(data: bytes, name: str) -> str:
    """Text from bytes.  Raises GsefError for what is not text."""
    for start, what in _OTHER_FORMATS:
        if data.startswith(start):
            raise _not_text(name, message("It is a {format} file.", format=what))
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None) or _without_mark(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise _not_text(name, message("Its characters cannot be read.")) from None
        text = _western(data, name)
    if "\x00" in text or len(_CONTROLS.findall(text)) * 100 > len(text):
        raise _not_text(name, message("It holds binary data."))
    return text


def _without_mark(data: bytes) -> str:
    """UTF-16 without a mark has a zero in every other byte of Western text."""
    sample = data[:4_000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if len(sample) >= 4 and odd * 3 > len(sample) / 2 and even * 10 < odd:
        return "utf-16-le"
    if len(sample) >= 4 and even * 3 > len(sample) / 2 and odd * 10 < even:
        return "utf-16-be"
    return "utf-8"


def _western(data: bytes, name: str) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise _not_text(name, message("Its characters cannot be read.")) from None


def _not_text(name: str, why: Message) -> GsefError:
    return GsefError(
        message("{file} is not a text file. {why}", file=name, why=why),
        meaning=message("Nothing has been imported."),
        remedy=message("Open the document in a word processor, save it as plain text, and import that."),
    )


def review_lines(proposal: Proposal) -> list[dict[str, object]]:
    """The review as plain objects: one for each item, finding and line kept as text, each with its `section` of the review."""
    rows = [_item_row(group.name, item) for group in proposal.groups for item in group.items]
    lines = {line.id: line.line for line in proposal.lines}
    for finding in proposal.findings:
        row: dict[str, object] = {"section": "findings", "kind": finding.kind.value, "severity": finding.severity.value}
        row["title"] = str(Message.from_json(finding.title))
        row["explanation"] = str(Message.from_json(finding.explanation))
        row["subjects"] = list(finding.subjects)
        row["lines"] = [lines[source] for source in finding.sources if source in lines]
        rows.append(row)
    kept: list[dict[str, object]] = [
        {"section": "kept-as-text", "kind": "source_line", "title": line.text.strip(), "lines": [line.line]}
        for line in proposal.kept_as_text
    ]
    return rows + kept


def _item_row(section: str, item: ProposalItem) -> dict[str, object]:
    row: dict[str, object] = {"section": section, "key": item.key, "kind": item.kind, "title": item.title}
    row["state"] = item.state.value
    row["lines"] = list(item.lines)
    time, place = item.time, item.place
    if time is not None:
        row["time"] = {
            "text": time.text,
            "earliest": time.earliest and time.earliest.isoformat(),
            "latest": time.latest and time.latest.isoformat(),
            "kind": time.kind.value,
            "precision": time.precision.value,
            "date_certainty": time.date_certainty.value,
            "place_certainty": time.place_certainty.value,
        }
    if place is not None:
        row["place"] = {"text": place.text, "city": place.city, "country": place.country, "online": place.online}
    return row


def summary_of(proposal: Proposal) -> list[str]:
    """The review in a few lines of English, for the command line."""
    said = [f"{proposal.document.file_name}: {proposal.organisation_name or 'a network without a name'}, {proposal.year or 'no year'}"]
    if proposal.problem is not None:
        said.append(str(proposal.problem))
    for group in proposal.groups:
        there = sum(item.state is ItemState.PRESENT for item in group.items)
        said.append(f"{group.title}: {len(group.items)}" + (f" ({there} already in the file)" if there else ""))
    said.append(f"Findings: {len(proposal.findings)}")
    said += [f"  {Message.from_json(finding.title)}" for finding in proposal.findings]
    said.append(f"Kept as text: {len(proposal.kept_as_text)} of {len(proposal.lines)} lines")
    said += [f"  {line.line}: {line.text.strip()}" for line in proposal.kept_as_text]
    return said
