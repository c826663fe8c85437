"""Printing the programme of a year: in which languages, as PDF or DOCX, with the very pages beside the choices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.pdf_dialog import Shape
from gsef_desktop.ui.dialogs.text_dialog import DOCX, Maker, TextDialog
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument


class PrintProgrammeDialog(TextDialog):
    """Prints the programme of `year`; what is saved is in every language that is ticked."""

    shape = Shape(960, 600, 300, 16)

    def __init__(self, context: UiContext, *, year: int, parent: QWidget | None = None) -> None:
        self._year = year
        super().__init__(context, key="programme.print", parent=parent)
        self.setWindowTitle(self.tr("Print the programme of {year}").format(year=year))

    # --- choices ---------------------------------------------------------------------------------------------------------------------

    def make_choices(self) -> None:
        theme, choices = self._context.theme, self.choices
        for row in (self.language_row(), self.format_row(), self.paper_row()):
            choices.addWidget(row)
        self.languages.changed.connect(lambda _: self._follow())
        self.formats.changed.connect(lambda _: self._follow())
        self.findings = self.check(self.tr("Findings as an annex"))
        self.outsiders = self.outsiders_check()
        self.about_outsiders = self.note(self.tr("Leaves out internal activities."))
        choices.addSpacing(4)
        for widget in (self.findings, self.outsiders, self.about_outsiders):
            choices.addWidget(widget)
        choices.addSpacing(8)
        choices.addWidget(label(theme, self.tr("Save also in"), "caption", token="ink2"))
        self.also = {one: QCheckBox(NAMES[one]) for one in LANGUAGES}
        for box in self.also.values():
            choices.addWidget(box)
        self.about_format = self.note(self.tr("The DOCX has the same content. A changed copy can be imported again."))
        self.about_format.setContentsMargins(0, 8, 0, 0)
        choices.addWidget(self.about_format)
        self._follow()

    def _follow(self) -> None:
        """The language that is shown is saved in any case; what the preview shows of a DOCX is said."""
        shown = self.languages.value()
        for one, box in self.also.items():
            box.setVisible(one != shown)
        self.about_format.setVisible(self.formats.value() == DOCX)

    def wanted_languages(self) -> list[str]:
        """The languages in which the programme is saved: the one shown, and those that are ticked."""
        return [one for one in LANGUAGES if one == self.languages.value() or self.also[one].isChecked()]

    def title_of_saving(self) -> str:
        return self.tr("Save the programme")

    def about_saved(self, names: str) -> str:
        return self.tr("Saved {names}").format(names=names)

    # --- the document ----------------------------------------------------------------------------------------------------------------

    def maker(self) -> Maker:
        workspace, year, paper = self._context.workspace, self._year, self.paper()
        findings, outsiders = self.findings.isChecked(), self.outsiders.isChecked()

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            from gsef_desktop.services.printing_programme import programme_document

            return programme_document(
                workspace, year=year, language=language, format=format, paper=paper, with_findings=findings, for_outsiders=outsiders,
                progress=progress,
            )  # fmt: skip

        return make
