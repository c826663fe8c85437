"""The commands for tables and address cards: ``gsef-desktop import FILE members.csv …`` and ``gsef-desktop export FILE OUT.xlsx …``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from gsef_desktop import cli_lists, cli_replies
from gsef_desktop.cli_output import Progress, print_json, safe, tell_imported
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.table_file import TableMapping

WHAT = ("organisations", "people", "seats")


def is_table(sources: Sequence[Path]) -> bool:
    """Whether one table or one file of address cards is to be imported; several raise GsefError."""
    from gsef_desktop.services.table_import import is_table_file

    if not is_table_file(sources[0]):
        return False
    if len(sources) > 1:
        raise GsefError(
            message("Only one table can be imported at a time."), meaning=message("Nothing has been imported."),
            remedy=message("Import them one after the other."),
        )  # fmt: skip
    return True


def makes_table(output: Path) -> bool:
    """Whether the ending of a name asks for a table or address cards."""
    from gsef_desktop.services.table_import import format_of

    return format_of(output) is not None


def add_import_options(parser: argparse.ArgumentParser) -> None:
    """Add what the import of a table can be told."""
    parser.add_argument("--map", type=Path, metavar="MAP.json", help="what the columns of a table mean (see the user guide)")
    parser.add_argument(
        "--doubtful", choices=("skip", "same", "new"), default="skip",
        help="what to do with rows of a table that are like something in the file: leave them out (default), take them for it, or add them",
    )  # fmt: skip


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """Add what the export of a table can be told."""
    parser.add_argument(
        "--what",
        choices=(*WHAT, *cli_replies.WHAT, "personal-data"),
        help="what a table or address cards are to hold (participants and rooming: of --meeting), or personal-data for a JSON file",
    )
    parser.add_argument("--personal", action="store_true", help="a table with the own fields too that are personal")
    cli_lists.add_view_option(parser)


def run_import(arguments: argparse.Namespace) -> int:
    """Import a table or address cards."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.table_import import apply_table, propose_table
    from gsef_desktop.services.table_words import review_rows, summary_lines

    (source,) = arguments.source
    mapping = _mapping(arguments.map)
    progress = Progress()

    def tell(share: float, what: Message | None = None) -> None:
        progress(max(0.0, share), str(what or ""))

    with open_file(path=arguments.file, read_only=arguments.dry_run) as workspace:
        proposal = propose_table(workspace, path=source, mapping=mapping, progress=tell)
        changes = None
        if not arguments.dry_run:
            from gsef_desktop.domain.table_proposal import RowState

            doubtful = frozenset(one.key for one in proposal.of_state(RowState.DOUBTFUL))
            changes = apply_table(
                workspace, proposal=proposal, accepted=proposal.proposed_keys | (doubtful if arguments.doubtful == "same" else frozenset()),
                as_new=doubtful if arguments.doubtful == "new" else (), progress=tell,
            )  # fmt: skip
    progress.end()
    if arguments.json:
        print_json(review_rows(proposal))
        return 0
    for line in summary_lines(proposal):
        print(safe(line))
    tell_imported([source], arguments.file, changes)
    return 0


def run_export(arguments: argparse.Namespace) -> int:
    """Export a table or address cards."""
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.saving import save_bytes
    from gsef_desktop.services.table_export import Exported, export_table
    from gsef_desktop.services.table_import import format_of

    output: Path = arguments.output
    if arguments.what is None:
        raise GsefError(
            message("It was not said what the table is to hold."), meaning=message("Nothing has been written."),
            remedy=message("Add --what organisations, --what people or --what seats."),
        )  # fmt: skip
    kind = format_of(output)
    assert kind is not None
    if output.exists() and output.samefile(arguments.file):
        raise GsefError(
            message("{path} is the file that is to be exported from.", path=output), meaning=message("Nothing has been written."),
            remedy=message("Choose another name for the table."),
        )  # fmt: skip
    if arguments.view is not None:
        return cli_lists.run_export(arguments)
    with open_file(path=arguments.file, read_only=True) as workspace:
        made = export_table(workspace, what=Exported(arguments.what), format=kind, personal=arguments.personal)
    save_bytes(made.data, output, ending=output.suffix)
    print(f"Wrote {output}, {made.count} {'row' if made.count == 1 else 'rows'}.")
    return 0


def _mapping(path: Path | None) -> TableMapping | None:
    if path is None:
        return None
    from gsef_desktop.services.table_mappings import mapping_from_json

    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GsefError(
            message("{file} is no mapping: {reason}", file=path.name, reason=error.reason), meaning=message("Nothing has been imported."),
            remedy=message("Write an object such as {example}.", example='{"subject": "people", "columns": {"E-Mail": "person.mail"}}'),
        ) from error  # fmt: skip
    return mapping_from_json(text, path.name)
