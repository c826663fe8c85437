"""Importing tables and address cards: read one into a proposal, let the user review that, write it as one undoable edit."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.table_file import FIELDS, NEW_FIELD, NOTE, Subject, TableFile, TableFormat, TableMapping, is_own
from gsef_desktop.domain.table_proposal import ProposedRecord, RowState, TableProposal
from gsef_desktop.services.files import TABLE_SUFFIXES, make_backup_before_import
from gsef_desktop.storage.queries.calendar_files import newest_transaction

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace

Report = Callable[..., None]
"""Is told the share done (0 to 1) and what is being done; raises Cancelled to stop the work."""

LARGE = 50
"""An import of more records than this keeps a backup first."""


def is_table_file(path: Path) -> bool:
    """Whether a file is a table or address cards, by its ending, or by how it begins where that says nothing."""
    if path.suffix.lower() in TABLE_SUFFIXES:
        return True
    try:
        with path.open("rb") as file:
            start = file.read(200)
    except OSError:
        return False
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").upper().startswith(b"BEGIN:VCARD")


def read_table_file(path: Path, *, mapping: TableMapping | None = None, progress: Report | None = None) -> TableFile:
    """The table of a file.  Raises GsefError where it cannot be read, and what `progress` raises."""
    from gsef_desktop.interchange.tables import MOST_BYTES, read_table

    try:
        if path.stat().st_size > MOST_BYTES:
            raise GsefError(
                message("{file} is too large for a table of members.", file=path.name),
                meaning=message("Nothing has been imported."),
                remedy=message("Split it into several files of at most {size} MB.", size=MOST_BYTES >> 20),
            )
        data = path.read_bytes()
    except OSError as error:
        raise GsefError(
            message("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror or error),
            meaning=message("Nothing has been imported."),
        ) from error
    said = message("Reading {file}", file=path.name)
    with _without_collection():
        return read_table(data, name=path.name, mapping=mapping, progress=lambda share: _tell(progress, share, said))


def complete_mapping(
    table: TableFile, mapping: TableMapping | None = None, *, workspace: Workspace | None = None, lenient: bool = False
) -> TableMapping:
    """What every column of a table means: as the mapping says, else as is recognised.

    With a `workspace`, the fields of the user's own in it are known too.  Raises GsefError for a field that there is not; if `lenient`,
    as for a mapping that was remembered, its column is kept in the note.
    """
    from gsef_desktop.interchange.tables.headers import meaning_of, subject_of
    from gsef_desktop.services.table_extras import OwnColumns, is_known, own_columns, resolved

    given = mapping or TableMapping()
    own = OwnColumns()
    if workspace is not None:
        with workspace.read() as reader:
            own = own_columns(reader)
    found = {heading: resolved(field, "", own) for heading, field in given.columns.items()}
    unknown = [given.columns[heading] for heading, field in found.items() if field is None or not is_known(field)]
    if lenient:
        unknown = []
        found = {heading: field if field is not None and is_known(field) else NOTE for heading, field in found.items()}
    given = replace(given, columns={heading: NOTE if field is None else field for heading, field in found.items()})
    if unknown:
        raise GsefError(
            message("There is no field “{field}”.", field=unknown[0]), meaning=message("Nothing has been imported."),
            remedy=message("Fields are {fields}, and “note”.", fields=", ".join(FIELDS)),
        )  # fmt: skip
    header = table.header
    if table.given:
        subject, meant = given.subject or Subject.PEOPLE, [table.given.get(heading, NOTE) for heading in header]
    else:
        subject = given.subject or _subject_meant(given) or subject_of(header)
        meant = meaning_of(header, subject)
    chosen = {heading: given.columns[heading] for heading in header if heading in given.columns}
    taken = {field for field in chosen.values() if _is_one(field)}
    if workspace is not None:
        with workspace.read() as reader:
            own = own_columns(reader, None if table.given else subject)
        meant = [resolved(field, heading, own) or NOTE for field, heading in zip(meant, header, strict=True)]
        chosen = {heading: field if not is_own(field) or resolved(field, "", own) else NOTE for heading, field in chosen.items()}
    columns = {heading: field if field not in taken else NOTE for heading, field in zip(header, meant, strict=True)} | chosen
    seen: set[str] = set()
    for heading, field in columns.items():
        if _is_one(field) and field in seen:
            columns[heading] = NOTE
        seen.add(field)
    return replace(given, subject=subject, columns=columns)


def _is_one(field: str) -> bool:
    """Whether no two columns can mean a field."""
    return field in FIELDS or (is_own(field) and field != NEW_FIELD)


def _subject_meant(mapping: TableMapping) -> Subject | None:
    return Subject.PEOPLE if any(field.startswith(("person.", "function.")) for field in mapping.columns.values()) else None


def propose_table(
    workspace: Workspace, *, path: Path, mapping: TableMapping | None = None, progress: Report | None = None
) -> TableProposal:
    """Read a table or address cards into a proposal; nothing is written.

    Without a `mapping`, what the headings mean is recognised.  Raises GsefError where the file cannot be read or is no table, and what
    `progress` raises.
    """
    table = read_table_file(path, mapping=mapping, progress=_part(progress, 0.0, 0.5))
    return propose_read_table(workspace, table=table, mapping=mapping, progress=_part(progress, 0.5, 0.5))


def propose_read_table(
    workspace: Workspace, *, table: TableFile, mapping: TableMapping | None = None, progress: Report | None = None
) -> TableProposal:
    """The same for a table that has been read already."""
    whole = complete_mapping(table, mapping, workspace=workspace)
    subject = whole.subject or Subject.ORGANISATIONS
    with _without_collection():
        return _compared(workspace, table, whole, subject, progress)


def _compared(workspace: Workspace, table: TableFile, whole: TableMapping, subject: Subject, progress: Report | None) -> TableProposal:
    from gsef_desktop.interchange.tables.formulas import original
    from gsef_desktop.services.table_cells import read_cells
    from gsef_desktop.services.table_drafts import draft_table
    from gsef_desktop.services.table_extras import own_columns
    from gsef_desktop.services.table_matching import match_organisations, match_people

    cells = read_cells(table, [whole.columns[heading] for heading in table.header], str.strip if table.given else original)
    with workspace.read() as reader:
        own = own_columns(reader, None if table.given else subject)
    drafts = draft_table(cells, subject, _share(progress, 0.0, 0.7), own)
    with workspace.read() as reader:
        organisations = match_organisations(reader, drafts, _share(progress, 0.7, 0.1))
        people = match_people(reader, drafts, organisations, table.numbers, _share(progress, 0.8, 0.2))
        seen = newest_transaction(reader)
    remarks = sorted(drafts.remarks, key=lambda one: (one.row, one.column)) if drafts.remarks else ()
    return TableProposal(
        table=table, subject=subject, mapping=whole, organisations=tuple(organisations), people=tuple(people), remarks=tuple(remarks),
        empty_rows=tuple(drafts.empty_rows), seen=seen,
    )  # fmt: skip


def apply_table(
    workspace: Workspace,
    *,
    proposal: TableProposal,
    accepted: Collection[str] | None = None,
    as_new: Collection[str] = (),
    language: str = "en",
    progress: Report | None = None,
) -> Changes:
    """Write the accepted records (keys of the proposal; None: what is new or changed) in one undoable edit.

    An accepted doubtful record is taken for the one of the file that it is like; those of `as_new`
    are made new. An organisation that an accepted person belongs to comes along, as a new one where
    it is doubtful and nobody has said what it is. `language` (ISO 639-1) is that of the names. If
    nothing is left, nothing is written. Before a large import a backup is kept. Raises what
    `progress` raises: then nothing has been written.
    """
    from gsef_desktop.services.table_writing import write_records

    wanted = proposal.proposed_keys if accepted is None else frozenset(accepted)
    with workspace.read() as reader:
        changed = newest_transaction(reader) != proposal.seen
    if changed:  # as by a second click: what is there meanwhile is left out
        proposal = propose_read_table(workspace, table=proposal.table, mapping=proposal.mapping)
    chosen = _chosen(proposal, wanted, frozenset(as_new))
    if not chosen:
        return Changes()
    _tell(progress, 0.0, message("Writing"))
    if len(chosen) > LARGE:
        make_backup_before_import(workspace)
    with _without_collection(), workspace.edit(message("Import {file}", file=proposal.table.name), kind="import") as unit:
        said = frozenset(FIELDS if proposal.table.given else proposal.mapping.columns.values())
        share = _share(progress, 0.05, 0.75)
        write_records(unit, chosen, proposal.organisations, said, language, date.today(), share)
        _tell(progress, 0.8, message("Writing"))
    return unit.changes


@contextmanager
def _without_collection() -> Iterator[None]:
    """Spare the collector of cycles: among hundreds of thousands of new tuples, none of which is in a cycle, it takes a third of the
    time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _chosen(proposal: TableProposal, wanted: frozenset[str], as_new: frozenset[str]) -> list[ProposedRecord]:
    """What is to be written, with the organisations that people need."""
    made: list[ProposedRecord] = []
    needed: set[str] = set()
    for one in proposal.people:
        if one.key in as_new and one.state is RowState.DOUBTFUL:
            one = one._replace(state=RowState.NEW, record_id="")
        elif one.key not in wanted or one.state is RowState.SAME:
            continue
        made.append(one)
        needed.update(function.organisation for function in one.functions)
    organisations: list[ProposedRecord] = []
    for one in proposal.organisations:
        if one.state is RowState.DOUBTFUL and (one.key in as_new or (one.key in needed and one.key not in wanted)):
            organisations.append(one._replace(state=RowState.NEW, record_id=""))
        elif one.state is not RowState.SAME and (one.key in wanted or (one.key in needed and one.state is RowState.NEW)):
            organisations.append(one)
    return organisations + made


def _tell(progress: Report | None, share: float, what: Message | None = None) -> None:
    if progress is not None:
        progress(share, what)


def _part(progress: Report | None, start: float, share: float) -> Report:
    def report(done: float, what: Message | None = None) -> None:
        _tell(progress, start + share * done, what)

    return report


def _share(progress: Report | None, start: float, share: float) -> Callable[[float], None]:
    return lambda done: _tell(progress, start + share * done, message("Comparing with the file") if start < 0.05 else None)


def format_of(path: Path) -> TableFormat | None:
    """The format that the ending of a name asks for, None where it is none of a table."""
    return {".csv": TableFormat.CSV, ".xlsx": TableFormat.XLSX, ".ods": TableFormat.ODS, ".vcf": TableFormat.VCARD}.get(path.suffix.lower())
