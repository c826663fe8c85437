"""Everything kept about a person, saved as a PDF or a JSON file under a name that is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.translate import render


def save_personal_data(context: UiContext, parent: QWidget, person_id: str, name: str) -> None:
    """Ask where to, and write it on a worker."""
    translate = QCoreApplication.translate
    kinds = {
        translate("PersonalData", "PDF document (*.pdf)"): ".pdf",
        translate("PersonalData", "JSON file for another program (*.json)"): ".json",
    }
    proposed = documents_dir() / f"{name}.pdf"
    title = translate("PersonalData", "Everything kept about {name}").format(name=name)
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(proposed), ";;".join(kinds))
    if not chosen:
        return
    path = Path(chosen)
    if path.suffix.lower() not in (".pdf", ".json"):
        path = path.with_name(path.name + kinds.get(kind, ".pdf"))

    def work(progress: object) -> Path:
        from gsef_desktop.services.personal_data import personal_data_json
        from gsef_desktop.services.printing_personal_data import personal_data_pdf
        from gsef_desktop.services.saving import save_bytes

        if path.suffix.lower() == ".json":
            data = personal_data_json(context.workspace, person_id=person_id)
        else:
            data = personal_data_pdf(context.workspace, person_id=person_id, language=context.language, render=render).data
        save_bytes(data, path, ending=path.suffix)
        return path

    told = translate("PersonalData", "Everything kept about {name} is in {file}.")
    context.run_job(
        translate("PersonalData", "Collecting personal data"), work,
        lambda made: context.tell(told.format(name=name, file=made.name)),
    )  # fmt: skip
