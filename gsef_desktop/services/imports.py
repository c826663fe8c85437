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
from gsef_desktop.domain.proposal import ItemState, Proposal, ProposalItem, Update, restrict

if TYPE_CHECKING:
    from gsef_desktop.storage.unit import Unit
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
    (b"PK\x03\x04", "ZIP"),
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0", "Word 97"),
    (b"SQLite format 3", "SQLite"),
    (b"{\\rtf", "RTF"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def propose_programme(path: Path | str, *, workspace: Workspace | None = None, year: int | None = None) -> Proposal:
    """Read a programme document, plain text or DOCX, into a proposal; nothing is written.

    With a `workspace`, items that its file has already are marked so.  `year` is the programme's year where the user states it.
    Raises GsefError when the file cannot be read, is too large, or is not text.
    """
    from gsef_desktop.interchange.docx_reading import is_docx
    from gsef_desktop.interchange.programme.reader import read_programme

    path = Path(path)
    data = read_file(path)
    if is_docx(data) and path.suffix.lower() != ".txt":
        proposal = _propose_docx(data, path.name, workspace, year)
    else:
        proposal = read_programme(_checked(decode(data, path.name), path.name), file_name=path.name, year=year)
    if workspace is None:
        return proposal
    from gsef_desktop.services.proposals import mark_present

    with workspace.read() as reader:
        return mark_present(reader, proposal)


def _propose_docx(data: bytes, name: str, workspace: Workspace | None, year: int | None) -> Proposal:
    """A copy of a programme that was printed here comes back record by record; any other DOCX is read as a document."""
    from gsef_desktop.interchange.docx_programme import read_back
    from gsef_desktop.interchange.docx_reading import read_docx
    from gsef_desktop.interchange.programme.reader import read_programme
    from gsef_desktop.services.programme_readback import propose_copy

    document = read_docx(data, name)
    text = _checked(document.text, name)
    back = read_back(document)
    if back is None:
        return read_programme(text, file_name=name, year=year)
    return propose_copy(workspace, text=text, back=back, file_name=name)


def apply_proposal(workspace: Workspace, *, proposal: Proposal, accepted: Collection[str] | None = None) -> Changes:
    """Write the accepted items (keys of `Proposal.items`; None: all) in one undoable edit.

    What the file already has is not entered again (`gsef_desktop.services.proposals` tells how it is recognised); if nothing is new,
    nothing is written.  Rows left out are left out with what depends on them, and their lines count as kept as text.
    """
    from gsef_desktop.services.proposals import match_proposal

    chosen = restrict(proposal, accepted)
    with workspace.read() as reader:
        matched = match_proposal(reader, chosen)
    if not matched.everything or (chosen.by_id and not (matched.records or chosen.updates)):
        return Changes()
    document = matched.document and replace(matched.document, imported_on=date.today())
    records = (*([document] if document else []), *(record for record in matched.everything if record is not matched.document))
    with workspace.edit(message("Import {file}", file=proposal.document.file_name), kind="import") as unit:
        for update in chosen.updates:
            _update(unit, update)
        unit.add_all(records)
    return unit.changes


def _update(unit: Unit, update: Update) -> None:
    """Do to a record what a changed copy says; one that was deleted meanwhile stays so."""
    from gsef_desktop.domain.programme_kept import KINDS
    from gsef_desktop.services.removal import delete_with_dependents
    from gsef_desktop.services.translating import set_translation

    cls = KINDS[update.kind]
    if unit.find(cls, update.id) is None:
        return
    if update.gone:
        delete_with_dependents(unit, cls, update.id)
    elif update.language:
        for name, text in update.fields:
            set_translation(unit, record=cls, record_id=update.id, field=name, language=update.language, text=str(text))
    else:
        unit.update(cls, update.id, **dict(update.fields))


def without_deletions(proposal: Proposal) -> frozenset[str] | None:
    """What is accepted where nobody has looked: all but what would be deleted; None for everything."""
    if not any(update.gone for update in proposal.updates):
        return None
    return frozenset(item.key for item in proposal.items if item.state is not ItemState.GONE)


def read_text(path: Path) -> str:
    """The text of a file in UTF-8, UTF-16 or Windows-1252.  Raises GsefError with what to do instead."""
    return _checked(decode(read_file(path), path.name), path.name)


def read_file(path: Path) -> bytes:
    """The bytes of a document.  Raises GsefError where it cannot be read or is too large."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise GsefError(
                message("{file} is too large for a programme of activities.", file=path.name),
                meaning=message("Nothing has been imported."),
                remedy=message("Choose a text file of at most {size} MB.", size=MOST_BYTES // 1_000_000),
            )
        return path.read_bytes()
    except OSError as error:
        raise GsefError(
            message("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror or error),
            meaning=message("Nothing has been imported."),
        ) from error


def _checked(text: str, name: str) -> str:
    lines = text.splitlines()
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
        raise GsefError(
            message("{file} has too many lines, or lines that are too long.", file=name),
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
        named = (ItemState.CHANGED, ItemState.GONE, *([ItemState.EXTENDED, ItemState.NEW] if proposal.by_id else []))
        said += [f"  {item.state.value}: {item.title}" for item in group.items if item.state in named]
    if any(update.gone for update in proposal.updates):
        said.append("What is gone from the document is not deleted here; the review in the window can do that.")
    said.append(f"Findings: {len(proposal.findings)}")
    said += [f"  {Message.from_json(finding.title)}" for finding in proposal.findings]
    said.append(f"Kept as text: {len(proposal.kept_as_text)} of {len(proposal.lines)} lines")
    said += [f"  {line.line}: {line.text.strip()}" for line in proposal.kept_as_text]
    return said
