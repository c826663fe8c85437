"""What the window does with calendar files: import them, export, invite to an activity and cancel it.

These functions are for whoever has a `UiContext`: the commands, a view's context menu, the menu of an inspector.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from gsef_desktop.domain.calendar_file import Method
from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext

if TYPE_CHECKING:
    from gsef_desktop.domain.calendar_proposal import CalendarProposal
    from gsef_desktop.services.calendar_export import ExportedCalendar
    from gsef_desktop.ui.dialogs.calendar_export import ExportChoice


def choose_and_import(context: UiContext, parent: QWidget) -> None:
    """Ask for calendar files and import them."""
    chosen, _ = QFileDialog.getOpenFileNames(
        parent,
        QCoreApplication.translate("CalendarFiles", "Import calendar files"),
        str(documents_dir()),
        QCoreApplication.translate("CalendarFiles", "Calendar files (*.ics *.ical *.ifb *.icalendar *.vcs);;All files (*)"),
    )
    if chosen:
        import_calendars(context, parent, [Path(name) for name in chosen])


def import_calendars(context: UiContext, parent: QWidget, paths: Sequence[Path]) -> None:
    """Read calendar files on a worker and show the review; what is ticked is then imported as one edit."""
    from gsef_desktop.services.calendar_import import propose_calendar

    context.run_job(
        QCoreApplication.translate("CalendarFiles", "Reading the calendar files"),
        lambda progress: propose_calendar(context.workspace, paths=paths, progress=progress),
        lambda proposal: _review(context, parent, paths, proposal),
    )


def _review(context: UiContext, parent: QWidget, paths: Sequence[Path], proposal: CalendarProposal) -> None:
    from gsef_desktop.services.calendar_import import apply_calendar, propose_calendar
    from gsef_desktop.ui.dialogs.calendar_import import CalendarImport

    if context.closed:
        return
    dialog = CalendarImport(context, proposal, parent)

    def show(found: CalendarProposal) -> None:
        if isValid(dialog):  # it may have been closed meanwhile
            dialog.show_proposal(found)

    def failed(error: Exception) -> None:
        if isValid(dialog):
            dialog.reject()
        context.show_error(error)

    def read_again(zones: dict[str, str]) -> None:
        known = dialog.proposal
        job = context.jobs.run(
            QCoreApplication.translate("CalendarFiles", "Reading the calendar files"),
            lambda progress: propose_calendar(context.workspace, paths=paths, zones=zones, progress=progress),
            show,
            failed,
        )
        job.did_cancel.connect(lambda: show(known))

    def take(chosen: frozenset[str]) -> None:
        known = dialog.proposal
        context.run_job(
            QCoreApplication.translate("CalendarFiles", "Importing the calendar"),
            lambda progress: apply_calendar(
                context.workspace, proposal=known, accepted=chosen, language=context.language, progress=progress
            ),
            lambda _: _did_import(context, known, chosen),
        )

    dialog.zones_answered.connect(read_again)
    dialog.accepted_items.connect(take)
    dialog.open()


def _did_import(context: UiContext, proposal: CalendarProposal, chosen: frozenset[str]) -> None:
    """Show a year in which something came, if nothing came in the present one."""
    years = sorted({one.event.time.earliest.year for one in proposal.events if one.key in chosen and one.event.time.earliest})
    if years and context.year not in years:
        context.set_year(min(years, key=lambda year: (abs(year - context.year), year)))
    context.tell(QCoreApplication.translate("CalendarFiles", "The calendar has been imported. Undo takes it back."))


def export_calendar(context: UiContext, parent: QWidget, *, shown: Sequence[str] | None = None, selected: Sequence[str] = ()) -> None:
    """Ask what to export and where to, and write it on a worker.

    `shown` are the ids of the activities that the view shows, `selected` those of the selected ones, which are proposed.
    """
    from gsef_desktop.services.calendar_export import people_to_export_for
    from gsef_desktop.ui.dialogs.calendar_export import CalendarExport

    dialog = CalendarExport(
        context, shown=shown, selected=selected, title=(_title_of(context, selected[0]) or "") if len(selected) == 1 else "",
        people=people_to_export_for(context.workspace), parent=parent,
    )  # fmt: skip
    dialog.chosen.connect(lambda choice: _export(context, parent, choice))
    dialog.open()


def _export(context: UiContext, parent: QWidget, choice: ExportChoice) -> None:
    from gsef_desktop.services.calendar_export import export_calendar as make
    from gsef_desktop.services.saving import save_bytes

    path = _ask_path(parent, QCoreApplication.translate("CalendarFiles", "Export calendar"), choice.file_name, ".ics")
    if path is None:
        return

    def work() -> ExportedCalendar:
        made = make(
            context.workspace, year=choice.year, person_id=choice.person_id, activity_ids=choice.activity_ids,
            for_outsiders=choice.for_outsiders, language=context.language,
        )  # fmt: skip
        save_bytes(made.data, path, ending=".ics")
        return made

    context.run_job(
        QCoreApplication.translate("CalendarFiles", "Exporting the calendar"),
        lambda progress: work(),
        lambda made: context.tell(_told(made, path)),
    )


def _told(made: ExportedCalendar, path: Path) -> str:
    if made.left_out:
        text = QCoreApplication.translate("CalendarFiles", "{count} events are in {path}; {left_out} activities were left out.")
        return text.format(count=made.count, path=path, left_out=made.left_out)
    return QCoreApplication.translate("CalendarFiles", "{count} events are in {path}.").format(count=made.count, path=path)


def save_invitation(context: UiContext, parent: QWidget, *, activity_id: str, cancel: bool = False) -> None:
    """Ask where, and save the calendar file that invites to an activity, or with `cancel` the one that cancels it."""
    from gsef_desktop.services.invitations import invitation
    from gsef_desktop.services.saving import save_bytes
    from gsef_desktop.ui.dialogs.calendar_export import file_name

    data = context.edit(lambda: invitation(context.workspace, activity_id=activity_id, method=_method(cancel), language=context.language))
    if data is None:
        return
    if cancel:
        head = QCoreApplication.translate("CalendarFiles", "Save the cancellation")
    else:
        head = QCoreApplication.translate("CalendarFiles", "Save the invitation")
    path = _ask_path(parent, head, f"{file_name(_title_of(context, activity_id) or '')}.ics", ".ics")
    if path is not None and context.edit(lambda: _saved(lambda: save_bytes(data, path, ending=".ics"))):
        context.tell(QCoreApplication.translate("CalendarFiles", "Saved {path}").format(path=path))


def mail_invitation(context: UiContext, parent: QWidget, *, activity_id: str, cancel: bool = False, language: str | None = None) -> None:
    """Ask where, save the draft of a mail with the invitation or the cancellation, and open it with the mail program.

    `language` is that of the mail, by default that of the window.
    """
    from gsef_desktop.services.invitations import draft_mail
    from gsef_desktop.services.saving import save_bytes
    from gsef_desktop.ui.dialogs.calendar_export import file_name

    data = context.edit(
        lambda: draft_mail(context.workspace, activity_id=activity_id, method=_method(cancel), language=language or context.language)
    )
    if data is None:
        return
    head = QCoreApplication.translate("CalendarFiles", "Save the draft of the mail")
    path = _ask_path(parent, head, f"{file_name(_title_of(context, activity_id) or '')}.eml", ".eml")
    if path is None or not context.edit(lambda: _saved(lambda: save_bytes(data, path, ending=".eml"))):
        return
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        context.tell(
            QCoreApplication.translate("CalendarFiles", "The draft is open in your mail program; it is saved in {path}").format(path=path)
        )
    else:
        context.tell(
            QCoreApplication.translate("CalendarFiles", "No mail program opens drafts here; the draft is in {path}").format(path=path)
        )


def _method(cancel: bool) -> Method:
    return Method.CANCEL if cancel else Method.REQUEST


def _saved(save: object) -> bool:
    assert callable(save)
    save()
    return True


def _title_of(context: UiContext, activity_id: str) -> str | None:
    from gsef_desktop.domain.changes import RecordRef
    from gsef_desktop.services.naming import names_of

    ref = RecordRef("activity", activity_id)
    return names_of(context.workspace, refs=[ref], language=context.language).get(ref)


def _ask_path(parent: QWidget, title: str, name: str, ending: str) -> Path | None:
    """Ask where to write a file; the dialog asks before it lets one be replaced.  A name without the ending is given it."""
    if ending == ".ics":
        kinds = QCoreApplication.translate("CalendarFiles", "Calendar files (*.ics)")
    else:
        kinds = QCoreApplication.translate("CalendarFiles", "Mails (*.eml)")
    proposed = documents_dir() / name
    while True:
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() == ending:
            return path
        proposed = path.with_name(path.name + ending)
        if not proposed.exists():  # else the dialog has asked about another file: it asks again, by the whole name
            return proposed
