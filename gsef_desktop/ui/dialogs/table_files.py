"""What the window does with tables and address cards: import them, export organisations, people and seats."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from gsef_desktop.domain.table_file import TableFile, TableFormat, TableMapping
from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import render

if TYPE_CHECKING:
    from gsef_desktop.domain.table_proposal import TableProposal
    from gsef_desktop.services.table_export import Exported, ExportedTable

    MakeTable = Callable[[TableFormat], ExportedTable]


def choose_and_import(context: UiContext, parent: QWidget) -> None:
    """Ask for a table or address cards and import them."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("TableFiles", "Import a table or vCards"),
        str(documents_dir()),
        QCoreApplication.translate("TableFiles", "Tables and vCards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf *.vcard);;All files (*)"),
    )
    if chosen:
        import_table(context, parent, Path(chosen))


def import_table(context: UiContext, parent: QWidget, path: Path) -> None:
    """Read a table on a worker and show what its columns are taken for; then what would become of its rows."""
    from gsef_desktop.services.table_import import read_table_file

    context.run_job(
        QCoreApplication.translate("TableFiles", "Reading the table"),
        lambda progress: read_table_file(path, progress=progress),
        lambda table: _ask(context, parent, path, table),
    )


def _ask(context: UiContext, parent: QWidget, path: Path, table: TableFile) -> None:
    from gsef_desktop.services.table_import import apply_table, complete_mapping, propose_read_table, read_table_file
    from gsef_desktop.services.table_mappings import remember_mapping, remembered_mapping
    from gsef_desktop.ui.dialogs.table_import import TableImport

    if context.closed:
        return
    dialog = TableImport(
        context, table, complete_mapping(table, remembered_mapping(table.header), workspace=context.workspace, lenient=True), parent
    )

    def show_table(found: TableFile, mapping: TableMapping) -> None:
        if isValid(dialog):  # it may have been closed meanwhile
            dialog.show_table(found, complete_mapping(found, mapping, workspace=context.workspace))

    def show_proposal(found: TableProposal) -> None:
        if isValid(dialog):
            dialog.show_proposal(found)

    def failed(error: Exception) -> None:
        if isValid(dialog):
            dialog.show_table(dialog.table, dialog.mapping_page.mapping())
        context.show_error(error)

    def read_again(mapping: TableMapping) -> None:
        before = dialog.table, dialog.mapping_page.mapping()
        job = context.jobs.run(
            QCoreApplication.translate("TableFiles", "Reading the table"),
            lambda progress: read_table_file(path, mapping=mapping, progress=progress),
            lambda found: show_table(found, mapping),
            failed,
        )
        job.did_cancel.connect(lambda: show_table(*before))

    def compare(mapping: TableMapping) -> None:
        known = dialog.table
        job = context.jobs.run(
            QCoreApplication.translate("TableFiles", "Comparing with the file"),
            lambda progress: propose_read_table(context.workspace, table=known, mapping=mapping, progress=progress),
            show_proposal,
            failed,
        )
        job.did_cancel.connect(lambda: show_table(known, mapping))

    def take(chosen: frozenset[str], as_new: frozenset[str]) -> None:
        proposal = dialog.proposal
        assert proposal is not None
        remember_mapping(proposal.table.header, proposal.mapping)
        context.run_job(
            QCoreApplication.translate("TableFiles", "Importing the table"),
            lambda progress: apply_table(
                context.workspace, proposal=proposal, accepted=chosen, as_new=as_new, language=context.language, progress=progress
            ),
            lambda _: context.tell(QCoreApplication.translate("TableFiles", "The table has been imported. Undo takes it back.")),
        )

    dialog.reading_changed.connect(read_again)
    dialog.subject_changed.connect(lambda mapping: show_table(dialog.table, mapping))
    dialog.mapping_chosen.connect(compare)
    dialog.accepted_items.connect(take)
    dialog.open()


def export_table(
    context: UiContext, parent: QWidget, *, what: Exported | None = None, ids: Sequence[str] | None = None, make: MakeTable | None = None,
    name: str = "",
) -> None:  # fmt: skip
    """Ask where to, and write organisations, people or seats on a worker: all of them, or those of `ids`.

    `make` makes another table than the one that the import reads back, in the format that it is given; of something else than these
    three, `name` is what the file is called at first.
    """
    from gsef_desktop.services.saving import save_bytes
    from gsef_desktop.services.table_export import export_table as make_usual
    from gsef_desktop.services.table_import import format_of

    path = _ask_path(parent, what, name)
    kind = format_of(path) if path is not None else None
    if path is None or kind is None:
        return

    def work() -> ExportedTable:
        if make is not None:
            made = make(kind)
        else:
            assert what is not None
            made = make_usual(context.workspace, what=what, format=kind, ids=ids, render=render, language=context.language)
        save_bytes(made.data, path, ending=path.suffix)
        return made

    told = QCoreApplication.translate("TableFiles", "{count} rows are in {path}.")
    context.run_job(
        QCoreApplication.translate("TableFiles", "Exporting the table"),
        lambda progress: work(),
        lambda made: context.tell(told.format(count=made.count, path=path)),
    )


def _ask_path(parent: QWidget, what: Exported | None, name: str = "") -> Path | None:
    """Ask where to write; the kind that is chosen gives a name without an ending its own."""
    names = {
        "organisations": QCoreApplication.translate("TableFiles", "Organisations"),
        "people": QCoreApplication.translate("TableFiles", "People"),
        "seats": QCoreApplication.translate("TableFiles", "Seats"),
    }
    kinds = {
        QCoreApplication.translate("TableFiles", "Excel workbook (*.xlsx)"): ".xlsx",
        QCoreApplication.translate("TableFiles", "OpenDocument spreadsheet (*.ods)"): ".ods",
        QCoreApplication.translate("TableFiles", "CSV table (*.csv)"): ".csv",
    }
    if what is not None and what.value != "seats":
        kinds[QCoreApplication.translate("TableFiles", "vCards (*.vcf)")] = ".vcf"
    proposed = documents_dir() / f"{names[what.value] if what is not None else name}.xlsx"
    title = QCoreApplication.translate("TableFiles", "Export a table")
    while True:
        chosen, kind = QFileDialog.getSaveFileName(parent, title, str(proposed), ";;".join(kinds))
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() in kinds.values():
            return path
        proposed = path.with_name(path.name + kinds.get(kind, ".xlsx"))
        if not proposed.exists():  # else the dialog has asked about another file: it asks again, by the whole name
            return proposed
