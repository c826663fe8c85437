"""What of the calendar is to be exported: a year, what is shown, an activity, or what somebody goes to; for outsiders or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QRadioButton, QWidget

from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.widgets.fields import SearchableBox
from gsef_desktop.ui.widgets.labels import label


@dataclass(frozen=True, kw_only=True)
class ExportChoice:
    """What is to be exported, as `services.calendar_export.export_calendar` takes it, and what the file is to be called."""

    file_name: str
    year: int | None = None
    person_id: str | None = None
    activity_ids: tuple[str, ...] | None = None
    for_outsiders: bool = False


class CalendarExport(Dialog):
    """`chosen` carries an `ExportChoice`; where to save it is asked afterwards."""

    chosen = Signal(object)

    def __init__(
        self,
        context: UiContext,
        *,
        shown: Sequence[str] | None = None,
        selected: Sequence[str] = (),
        title: str = "",
        people: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`shown` are the ids of what the view shows, `selected` those of the selected activities, `title` that of the only one; `people`
        are ids and names."""
        super().__init__(context.theme, "", parent=parent)
        self._context, self._shown, self._selected, self._selected_title = context, shown, tuple(selected), title
        self.setWindowTitle(self.tr("Export calendar"))
        self.setMinimumWidth(440)
        theme = context.theme
        self.column.addWidget(label(theme, self.tr("What is to be exported?"), "body", token="ink2"))
        self.year = QRadioButton(self.tr("The year {year}").format(year=context.year))
        self.all = QRadioButton(self.tr("All years"))
        self.shown = QRadioButton(self.tr("What is shown now, {count} activities").format(count=len(shown or ())))
        one = self.tr("Only “{title}”").format(title=title if len(title) < 50 else title[:49] + "…")
        several = self.tr("The selected activities: {count}").format(count=len(selected))
        self.selected = QRadioButton(one if len(selected) == 1 else several)
        self.person = QRadioButton(self.tr("What this person goes to:"))
        self.people = SearchableBox(theme, self.tr("Person"), people)
        self._choices = (self.year, self.all, self.shown, self.selected, self.person)
        for choice in self._choices:
            choice.setFont(theme.font("body"))
            choice.toggled.connect(lambda _=False: self._did_choose())
            if choice is not self.person:
                self.column.addWidget(choice)
        row = QGridLayout()
        row.setColumnStretch(1, 1)
        row.addWidget(self.person, 0, 0)
        row.addWidget(self.people, 0, 1)
        self.column.addLayout(row)
        self.shown.setVisible(bool(shown))
        self.selected.setVisible(bool(selected))
        self.person.setVisible(bool(people))
        self.people.setVisible(bool(people))
        self.outsiders = QCheckBox(self.tr("For outsiders"))
        self.outsiders.setFont(theme.font("body"))
        self.column.addSpacing(8)
        self.column.addWidget(self.outsiders)
        note = self.tr("Leaves out internal activities, and who takes part in the others.")
        self.column.addWidget(label(theme, note, "caption", wrap=True))
        self.column.addStretch(1)
        self.add_button(self.tr("Cancel"), self.reject)
        self.take = self.add_button(self.tr("Save as…"), self._take, primary=True)
        (self.selected if selected else self.year).setChecked(True)
        self._did_choose()

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        outside, year = self.outsiders.isChecked(), self._context.year
        if self.shown.isChecked():
            ids = tuple(self._shown or ())
            return ExportChoice(file_name=self.tr("Calendar {year}.ics").format(year=year), activity_ids=ids, for_outsiders=outside)
        if self.selected.isChecked():
            name = f"{file_name(self._selected_title)}.ics" if len(self._selected) == 1 else self.tr("Calendar.ics")
            return ExportChoice(file_name=name, activity_ids=self._selected, for_outsiders=outside)
        if self.person.isChecked():
            name = f"{file_name(self.people.currentText())}.ics"
            return ExportChoice(file_name=name, person_id=self.people.value(), for_outsiders=outside)
        if self.all.isChecked():
            return ExportChoice(file_name=self.tr("Calendar.ics"), for_outsiders=outside)
        return ExportChoice(file_name=self.tr("Calendar {year}.ics").format(year=year), year=year, for_outsiders=outside)

    def _did_choose(self) -> None:
        self.people.setEnabled(self.person.isChecked())

    def _take(self) -> None:
        self.chosen.emit(self.choice())
        self.accept()


def file_name(title: str) -> str:
    """A title as the name of a file: without what no system allows in one, and not too long."""
    plain = "".join(" " if letter in '<>:"/\\|?*' or not letter.isprintable() else letter for letter in title)
    return " ".join(plain.split())[:80].strip(" .") or "calendar"
