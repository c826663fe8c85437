"""Plan and outcome side by side, in the inspector of an activity."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Activity, ActivityPlan, ActivityStatus
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services import plans
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.place_text import place_name
from gsef_desktop.ui.translate import render
from gsef_desktop.ui.widgets.buttons import Button, IconButton
from gsef_desktop.ui.widgets.fields import LineField, TextEditor
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import Note


class PlanSection(Box):
    """Two columns, planned and actual, and a note.  Hidden while there is neither a plan nor a reason to offer one."""

    def __init__(self, context: UiContext, activity_id: str) -> None:
        super().__init__()
        self._context, self._id = context, activity_id
        self._offer: Note | None = None
        self._offered: plans.PlanSide | None = None
        theme = context.theme
        column = self.column
        header = self.add_section(theme, self.tr("Plan and outcome"))
        self.remove = IconButton(theme, "x", self.tr("Remove the plan"), size=24)
        self.remove.clicked.connect(lambda: self._act(lambda: plans.remove_plan(context.workspace, activity_id=self._id)))
        header.row.addWidget(self.remove)
        self._grid_box = QWidget()
        grid = QGridLayout(self._grid_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(theme, self.tr("Planned"), "caption"), 0, 0)
        grid.addWidget(label(theme, self.tr("Actual"), "caption"), 0, 1)
        self.time = LineField(theme, self.tr("Planned date"))
        self.time.committed.connect(self._set_time)
        self.place = LineField(theme, self.tr("Planned place"), placeholder=self.tr("Place"))
        self.place.committed.connect(self._set_place)
        self.actual_time = label(theme, "", "field", wrap=True)
        self.actual_place = label(theme, "", "field", wrap=True)
        for row, (editor, shown) in enumerate(((self.time, self.actual_time), (self.place, self.actual_place)), 1):
            grid.addWidget(editor, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._grid_box)
        self.note = TextEditor(theme, self.tr("Why it came otherwise"), least=1, most=4)
        self.note.setPlaceholderText(self.tr("Why it came otherwise"))
        self.note.committed.connect(lambda text: self._act(lambda: plans.set_plan_note(context.workspace, activity_id=self._id, note=text)))
        column.addWidget(self.note)
        self.keep = Button(theme, self.tr("Keep date and place as the plan"), small=True)
        self.keep.clicked.connect(lambda: self.keep_present())
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)

    def load(self, activity: Activity, plan: ActivityPlan | None, offered: plans.PlanSide | None) -> None:
        """Show the plan beside what is; without one, what might be kept as it."""
        language, editable = self._context.language, not self._context.read_only
        held = activity.status is ActivityStatus.HELD
        self.setVisible(plan is not None or (editable and (offered is not None or held)))
        for widget in (self._grid_box, self.note, self.remove):
            widget.setVisible(plan is not None)
        self.keep.setVisible(plan is None and offered is None)
        self.remove.setEnabled(editable)
        for editor in (self.time, self.place, self.note):
            editor.setReadOnly(not editable)
        if plan is not None:
            self.time.set_value(_written(plan.time, language))
            self.place.set_value(plan.place.text)
            self.note.set_value(plan.note)
            self.actual_time.setText(_written(activity.time, language) or "–")
            self.actual_place.setText(place_name(activity.place, language) or activity.place.text or "–")
        self._show_offer(offered if plan is None and editable else None)

    def keep_present(self) -> None:
        """Keep the present date and place as the plan."""
        self._act(lambda: plans.keep_as_plan(self._context.workspace, activity_id=self._id))

    def _show_offer(self, offered: plans.PlanSide | None) -> None:
        if offered == self._offered:
            return
        self._offered = offered
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None
        if offered is None:
            return
        language, file = self._context.language, self._context.workspace
        where = place_name(offered.place, language)
        what = ", ".join(part for part in (where, _written(offered.time, language)) if part)
        self._offer = Note(
            self._context.theme, self.tr("It was confirmed for {plan}.").format(plan=what),
            action=(
                self.tr("Keep that as the plan"),
                lambda: self._act(lambda: plans.keep_as_plan(file, activity_id=self._id, time=offered.time, place=offered.place)),
            ),
        )  # fmt: skip
        self.column.addWidget(self._offer)

    def _set_time(self, text: str) -> None:
        file, language = self._context.workspace, self._context.language
        reading = read_time(text, year=self._context.year, language=language)
        if not reading.understood and text.strip():
            self._context.tell(self.tr("The date is kept as text: {reason}").format(reason=render(reading.explanation)))
        self._act(lambda: plans.set_plan_time_text(file, activity_id=self._id, text=text, language=language))

    def _set_place(self, text: str) -> None:
        from gsef_desktop.reference.places import recognise_place

        place = recognise_place(text) if text.strip() else Place()
        self._act(lambda: plans.set_plan_place(self._context.workspace, activity_id=self._id, place=place))

    def _act(self, call: Callable[[], object]) -> None:
        self._context.edit(call)


def _written(time: TimeFrame, language: str) -> str:
    return write_time(time, language, style="short") if time.is_known or time.text else ""
