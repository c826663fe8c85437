"""Printing about members: the yearbook, the directory of a body, labels and statistics, with the very page beside the choices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from gsef_desktop.domain.records import Body
from gsef_desktop.domain.time_writing import write_number
from gsef_desktop.services.member_regions import By
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.pdf_dialog import PdfDialog, Work
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.printing.form import DOCX, PDF
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import at_left
from gsef_desktop.ui.widgets.number_boxes import DecimalBox, NumberBox
from gsef_desktop.ui.widgets.print_choices import panel
from gsef_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

YEARBOOK, DIRECTORY, LABELS, STATISTICS = "yearbook", "directory", "labels", "statistics"
Making = Callable[[Progress], "PrintedDocument"]
_INDENT = 26
"""Where the text of a checkbox begins, in px."""


class PrintMembersDialog(PdfDialog):
    """Prints what the Members view shows.

    `kind` and `ids` are the organisations or people of a list ("organisation" or "person"): labels are for them, and a yearbook can be.
    `body_id` is the body shown, `day` the day on which members and seats are looked at.
    """

    def __init__(
        self, context: UiContext, *, day: date, document: str = YEARBOOK, kind: str = "organisation", ids: Sequence[str] = (),
        body_id: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._day, self._kind, self._ids, self._body_id, self._first = day, kind, tuple(ids), body_id, document
        super().__init__(context, key="members.print", parent=parent)
        self.setWindowTitle(self.tr("Print about members"))
        self._follow_kind()
        self._name_save()

    def make_choices(self) -> None:
        self.kinds = ComboBox(self._context.theme, self.tr("Document"), [
            (YEARBOOK, self.tr("Member yearbook")), (DIRECTORY, self.tr("Directory of a body")), (LABELS, self.tr("Labels")),
            (STATISTICS, self.tr("Statistics")),
        ])  # fmt: skip
        self.kinds.set_value(self._first)
        self.kinds.chosen.connect(lambda _: self._follow_kind())
        self._paper_row = self.paper_row()
        self.regions = self.combo("regions", self.tr("Regions"), [
            (By.WORLD, self.tr("Of the United Nations")), (By.OWN, self.tr("Our own")),
        ])  # fmt: skip
        self._regions_row = self.row(self.tr("Regions"), self.regions)
        name = QCoreApplication.translate("PrintDesk", "Format")
        self.formats = SegmentedControl(self._context.theme, name, [(PDF, "PDF"), (DOCX, "DOCX")], small=True)
        kept = self.recall("format", PDF)
        self.formats.set_value(kept if kept in (PDF, DOCX) else PDF)
        self.formats.changed.connect(self._did_choose_format)
        rows = (self.row(self.tr("Document"), self.kinds), self._paper_row, self.language_row(), self.row(name, at_left(self.formats)))
        for row in (*rows, self._regions_row):
            self.choices.addWidget(row)
        self._panels = {YEARBOOK: self._yearbook_panel(), DIRECTORY: self._directory_panel(), LABELS: self._labels_panel(),
                        STATISTICS: self._statistics_panel()}  # fmt: skip
        for one in self._panels.values():
            self.choices.addWidget(one)

    def _yearbook_panel(self) -> QWidget:
        from gsef_desktop.services.printing_members import choosable_fields

        made, column = panel()
        self.contacts = self.check(self.tr("Contacts"), "contacts", True)
        self.documents = self.check(self.tr("Documents"), "documents", True)
        self.pictures = self.check(self.tr("Logos and portraits"), "pictures", True)
        self.only = self.check(self.tr("Only those in the list"))
        column.addWidget(self.contacts)
        column.addWidget(self.note(self.tr("Only people who have agreed to be listed, ever."), indent=_INDENT))
        column.addWidget(self.documents)
        column.addWidget(self.pictures)
        number = len(self._ids)
        if self._kind == "organisation" and number:
            column.addWidget(self.only)
            column.addWidget(
                self.note(self.tr("Members among the {number} organisations of the list.").format(number=number), indent=_INDENT)
            )
        self.fields: dict[str, QCheckBox] = {}
        fields = choosable_fields(self._context.workspace)
        chosen = self.recall("fields", [])
        if fields:
            column.addSpacing(6)
            column.addWidget(label(self._context.theme, self.tr("Your own fields"), "caption", token="ink3"))
        for own in fields:
            box = self.fields[own.id] = WrappedCheckBox(own.title)
            box.setChecked(isinstance(chosen, list) and own.id in chosen)
            box.toggled.connect(lambda _: self.keep("fields", self._chosen_fields()))
            column.addWidget(box)
        return made

    def _chosen_fields(self) -> list[str]:
        return [id for id, box in self.fields.items() if box.isChecked()]

    def _directory_panel(self) -> QWidget:
        made, column = panel()
        with self._context.workspace.read() as reader:
            bodies = reader.all(Body, order_by=("rank",))
            names = reader.texts("body", [one.id for one in bodies], self._context.language)
        self.bodies = ComboBox(self._context.theme, self.tr("Body"), [(one.id, names.get((one.id, "name")) or one.name) for one in bodies])
        self.bodies.set_value(self._body_id or (bodies[0].id if bodies else ""))
        self.bodies.chosen.connect(lambda _: self.rebuild())
        column.addWidget(self.row(self.tr("Body"), self.bodies))
        return made

    def _labels_panel(self) -> QWidget:
        from gsef_desktop.documents.label_sheets import SHEETS

        made, column = panel()
        size = self.tr("{code}: {width} × {height} mm")

        def number(millimetres: float) -> str:
            return write_number(round(millimetres, 1), self._context.language)

        self.sheets = self.combo("sheet", self.tr("Sheet"), [
            (one.code, size.format(code=one.code, width=number(one.width), height=number(one.height))) for one in SHEETS.values()
        ], self._did_choose_sheet, default="L7160")  # fmt: skip
        self.start = NumberBox()
        self.start.setRange(1, SHEETS[self.sheets.value()].count)
        self.start.setFont(self._context.theme.font("field"))
        self.start.setAccessibleName(self.tr("First label"))
        self.start.valueChanged.connect(lambda _: self.rebuild())
        self.offset_x = self._offset("offset_x", self.tr("Move right"))
        self.offset_y = self._offset("offset_y", self.tr("Move down"))
        self.frames = self.check(self.tr("Frames"), "frames", False)
        self.country = self.check(self.tr("Add the country"), "country", False)
        self.function = self.check(self.tr("Function under the name"), "function", False)
        self._sheet_row = self.row(self.tr("Sheet"), self.sheets)
        self._tell_of_sheet()
        for row in (
            self._sheet_row, self.row(self.tr("First label"), at_left(self.start)),
            self.row(self.tr("Move right"), at_left(self.offset_x)), self.row(self.tr("Move down"), at_left(self.offset_y)),
        ):  # fmt: skip
            column.addWidget(row)
        column.addWidget(self.frames)
        column.addWidget(self.country)
        column.addWidget(self.note(self.tr("In capitals, under addresses that do not have it."), indent=_INDENT))
        if self._kind == "person":
            column.addWidget(self.function)
        column.addWidget(self.note(self.tr("Print at full size, without fitting to the page.")))
        return made

    def _tell_of_sheet(self) -> None:
        from gsef_desktop.documents.label_sheets import SHEETS

        sheet = SHEETS[self.sheets.value()]
        self._sheet_row.set_note(self.tr("{count} labels on {paper}").format(count=sheet.count, paper=sheet.paper))

    def _offset(self, name: str, text: str) -> DecimalBox:
        box = DecimalBox()
        box.setAccessibleName(text)
        box.setRange(-10.0, 10.0)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setSuffix(" mm")
        box.setFont(self._context.theme.font("field"))
        kept = self.recall(name, 0.0)
        box.setValue(float(kept) if isinstance(kept, int | float) else 0.0)
        box.valueChanged.connect(lambda value: self.keep(name, round(value, 1)))
        return box

    def _statistics_panel(self) -> QWidget:
        made, column = panel()
        self.internal = self.check(self.tr("With fees, for internal use"), "internal", False)
        column.addWidget(self.internal)
        return made

    # --- choices ---------------------------------------------------------------------------------------------------------------------

    def _follow_kind(self) -> None:
        kind = self.kinds.value()
        for name, made in self._panels.items():
            made.setVisible(name == kind)
        self._paper_row.setVisible(kind != LABELS)
        self._regions_row.setVisible(kind in (YEARBOOK, STATISTICS))
        self.rebuild()

    def _did_choose_sheet(self, code: str) -> None:
        from gsef_desktop.documents.label_sheets import SHEETS

        self.start.setMaximum(SHEETS[code].count)
        self._tell_of_sheet()

    def paper(self) -> str:
        from gsef_desktop.documents.label_sheets import SHEETS

        return SHEETS[self.sheets.value()].paper if self.kinds.value() == LABELS else super().paper()

    def _did_choose_format(self, format: str) -> None:
        self._context.remember(f"{self._key}.format", format)  # the page is that of the PDF either way
        self._name_save()

    def _name_save(self) -> None:
        translate = QCoreApplication.translate
        docx = self.formats.value() == DOCX
        self.save.setText(translate("PreviewPanel", "Save DOCX") if docx else translate("PdfDialog", "Save PDF"))

    def work(self) -> Work | None:
        return self._work_in(PDF)

    def docx_work(self) -> Making | None:
        return self._work_in(DOCX) if self.formats.value() == DOCX else None

    def _work_in(self, format: str) -> Making | None:
        kind = self.kinds.value()
        if kind == YEARBOOK:
            return self._yearbook(format)
        if kind == DIRECTORY:
            return self._directory(format)
        return self._labels(format) if kind == LABELS else self._statistics(format)

    def _yearbook(self, format: str) -> Making:
        from gsef_desktop.services.printing_members import YearbookOptions, member_yearbook

        workspace, language, paper = self._context.workspace, self.language(), self.paper()
        options = YearbookOptions(
            year=self._day.year, day=self._day, regions=By(self.regions.value()), ids=self._ids if self.only.isChecked() else None,
            own_fields=tuple(self._chosen_fields()), contacts=self.contacts.isChecked(), documents=self.documents.isChecked(),
            pictures=self.pictures.isChecked(),
        )  # fmt: skip

        def work(progress: Progress) -> PrintedDocument:
            return member_yearbook(workspace, options=options, language=language, format=format, paper=paper, progress=progress)

        return work

    def _directory(self, format: str) -> Making | None:
        from gsef_desktop.services.printing_directory import body_directory

        workspace, language, paper = self._context.workspace, self.language(), self.paper()
        body_id, day = self.bodies.value(), self._day
        if not body_id:
            return None

        def work(progress: Progress) -> PrintedDocument:
            return body_directory(workspace, body_id=body_id, day=day, language=language, format=format, paper=paper, progress=progress)

        return work

    def _labels(self, format: str) -> Making:
        from gsef_desktop.services.printing_labels import LabelOptions, member_labels

        workspace, language, kind, ids, day = self._context.workspace, self.language(), self._kind, self._ids, self._day
        options = LabelOptions(
            sheet=self.sheets.value(), start=self.start.value(), offset_x=self.offset_x.value(), offset_y=self.offset_y.value(),
            frames=self.frames.isChecked(), country=self.country.isChecked(), function=self.function.isChecked(),
        )  # fmt: skip

        def work(progress: Progress) -> PrintedDocument:
            return member_labels(
                workspace, kind=kind, ids=ids, options=options, language=language, format=format, today=day, progress=progress
            )  # fmt: skip

        return work

    def _statistics(self, format: str) -> Making:
        from gsef_desktop.services.member_statistics import statistics_document

        workspace, language, paper = self._context.workspace, self.language(), self.paper()
        day, regions, internal = self._day, By(self.regions.value()), self.internal.isChecked()

        def work(progress: Progress) -> PrintedDocument:
            return statistics_document(
                workspace, day=day, language=language, format=format, paper=paper, regions=regions, internal=internal, progress=progress
            )  # fmt: skip

        return work
