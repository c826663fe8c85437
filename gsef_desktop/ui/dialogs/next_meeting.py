"""The next meeting of a body or series: when it is, what its agenda begins with, and what the last one left over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QWidget

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.records import Activity, Meeting
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_time
from gsef_desktop.services.carrying_over import CarriedRow
from gsef_desktop.services.meeting_making import NewActivity, NextMeeting, Skeleton, find_next_meeting, find_ways, make_next_meeting
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.base import Dialog
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField
from gsef_desktop.ui.widgets.labels import label

_ID, _KIND = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class NextMeetingDialog(Dialog):
    """Makes the meeting after one in a single step, which can be undone."""

    def __init__(self, context: UiContext, previous_id: str, *, activity_id: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "", parent=parent)
        self.setWindowTitle(self.tr("Next meeting"))
        self._context, self._theme = context, context.theme
        self.offer = find_next_meeting(context.workspace, previous_id=previous_id)
        self.resize(620, 540)
        after = self.offer.previous.symbol or self.offer.previous_title
        self.column.addWidget(
            label(
                context.theme,
                self.tr("After {meeting}, with its sessions and seats.").format(meeting=after),
                "body",
                token="ink2",
                wrap=True,
            )
        )
        self._build_when(activity_id)
        self._build_begin()
        self.left = CarriedList(context, self.offer)
        self.column.addWidget(label(context.theme, self.tr("On its agenda again"), "secondary_strong", token="ink2"))
        self.column.addWidget(self.left, 1)
        self.invite = self._box(self.tr("Invite those who hold the seats on that day ({count})"), self.offer.seats)
        self.tasks = self._box(self.tr("Plan the tasks back as for the last one ({count})"), self.offer.tasks)
        self.add_button(self.tr("Cancel"), self.close)
        self.make = self.add_button(self.tr("Make meeting"), self.submit, primary=True)
        self._did_choose()

    def _build_when(self, activity_id: str | None) -> None:
        theme, context = self._theme, self._context
        self.activity = ComboBox(theme, self.tr("Activity"))
        known = [(id, self._describe(title, time)) for id, title, time in self.offer.candidates]
        if activity_id is not None and activity_id not in dict(known):
            with context.workspace.read() as reader:
                own = reader.get(Activity, activity_id)
            known.insert(0, (own.id, self._describe(own.title, own.time)))
        self.activity.set_choices([*known, (None, self.tr("A new activity"))])
        self.activity.set_value(activity_id if activity_id is not None else known[0][0] if known else None)
        self.activity.chosen.connect(lambda _: self._did_choose())
        self.activity_row = FieldRow(theme, self.tr("Activity"), self.activity)
        self.activity_row.setVisible(bool(known))
        self.title = LineField(theme, self.tr("Title"), self.offer.title)
        self.dates = LineField(theme, self.tr("Dates"), placeholder=self.tr("8–9 July"))
        self.dates.textChanged.connect(self._read_dates)
        self.place = LineField(theme, self.tr("Place"), placeholder=self.tr("City, country, or online"))
        self.dates_row = FieldRow(theme, self.tr("Dates"), self.dates)
        self.new_rows = (FieldRow(theme, self.tr("Title"), self.title), self.dates_row, FieldRow(theme, self.tr("Place"), self.place))
        for row in (self.activity_row, *self.new_rows):
            self.column.addWidget(row)

    def _build_begin(self) -> None:
        offer = self.offer
        begin: list[tuple[object, str]] = []
        if offer.standing:
            begin.append((Skeleton.STANDING, self.tr("Standing items of the last agenda ({count})").format(count=offer.standing)))
        if offer.items:
            begin.append((Skeleton.LAST, self.tr("The whole last agenda ({count})").format(count=offer.items)))
        begin.append((Skeleton.EMPTY, self.tr("No items")))
        ways = find_ways(self._context.workspace, activity_id=None, language=self._context.language)
        begin += [(id, self.tr("Template: {title}").format(title=title)) for id, title in ways.templates]
        self.begin = ComboBox(self._theme, self.tr("Begin with"), begin)
        self.begin.set_value(begin[0][0])
        self.begin.chosen.connect(lambda _: self._did_choose())
        self.column.addWidget(FieldRow(self._theme, self.tr("Begin with"), self.begin))

    def _box(self, text: str, count: int) -> QCheckBox:
        box = QCheckBox(text.format(count=count))
        box.setFont(self._theme.font("field"))
        box.setChecked(count > 0)
        box.setVisible(count > 0)
        self.column.addWidget(box)
        return box

    def _describe(self, title: str, time: TimeFrame) -> str:
        when = write_time(time, self._context.language, style="short", with_clock=False)
        return f"{title} ({when})" if when else title

    def _did_choose(self) -> None:
        for row in self.new_rows:
            row.setVisible(self.activity.value() is None)
        of_template = self._skeleton() is None
        self.invite.setEnabled(not of_template)  # a template says by itself who is invited, and what is to be done
        self.tasks.setEnabled(not of_template)

    def _skeleton(self) -> Skeleton | None:
        """What of the last agenda it begins with; None for a template."""
        return next((one for one in Skeleton if one == self.begin.value()), None)

    def _read_dates(self, text: str) -> None:
        reading = read_time(text, year=self._context.year, language=self._context.language)
        shown = write_time(reading.frame, self._context.language, weekday=True)
        unread = self.tr("Kept as typed: this is not understood as a date.") if text.strip() else ""
        self.dates_row.set_note(shown if reading.understood and text.strip() else unread)

    def submit(self) -> Meeting | None:
        """Make the meeting and open it."""
        context, skeleton = self._context, self._skeleton()
        of_template = str(self.begin.value()) if skeleton is None else None
        new = self._new_activity() if self.activity.value() is None else None
        made = context.edit(
            lambda: make_next_meeting(
                context.workspace, previous_id=self.offer.previous.id, activity_id=self.activity.value(), new=new,
                template_id=of_template, skeleton=skeleton or Skeleton.EMPTY, carried=self.left.chosen("carried"),
                backlog=self.left.chosen("backlog"), invite=self.invite.isChecked(), tasks=self.tasks.isChecked(),
                language=context.language,
            )
        )  # fmt: skip
        if made is not None:
            self.close()
            context.go_to(RecordRef("meeting", made.id))
        return made

    def _new_activity(self) -> NewActivity:
        from gsef_desktop.reference.places import recognise_place

        context = self._context
        frame = read_time(self.dates.text(), year=context.year, language=context.language).frame
        year = frame.earliest.year if frame.earliest is not None else context.year
        return NewActivity(
            title=self.title.text(), language=context.language, year=year, time=frame, place=recognise_place(self.place.text())
        )


class CarriedList(QListWidget):
    """What the last meeting left over, ticked, and what waits on the backlog; Space ticks."""

    def __init__(self, context: UiContext, offer: NextMeeting | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = context.language
        self.setFont(context.theme.font("field"))
        self.setAccessibleName(self.tr("Items that come up again"))
        self.setSpacing(1)
        self.setMinimumHeight(90)
        if offer is not None:
            self.add_carried(offer.carried)
            for row in offer.backlog:
                said = [self.tr("backlog"), row.put_off]
                self._add(row.item.id, "backlog", row.item.title, [part for part in said if part], ticked=False)
        if not self.count():
            item = QListWidgetItem(self.tr("Nothing was left over, and nothing waits."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def add_carried(self, rows: tuple[CarriedRow, ...]) -> None:
        """List items of the last meeting, with why they come up again."""
        for row in rows:
            said = [self.tr("put off")] if row.deferred else [self.tr("not discussed")] if row.undiscussed else []
            if row.actions:
                open_actions = self.tr("1 action item open") if row.actions == 1 else self.tr("{count} action items open")
                said.append(open_actions.format(count=row.actions))
            number = shown_number(row.number, self._language, whole=True)
            self._add(row.item_id, "carried", f"{number}  {row.title}".strip(), said, ticked=True)

    def _add(self, id: str, kind: str, text: str, said: list[str], *, ticked: bool) -> None:
        item = QListWidgetItem(f"{text} ({', '.join(said)})" if said else text)
        item.setToolTip(item.text())
        item.setData(_ID, id)
        item.setData(_KIND, kind)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.addItem(item)

    def chosen(self, kind: str) -> list[str]:
        """The ids of what is ticked, of the last agenda (carried) or of the backlog."""
        items = [self.item(number) for number in range(self.count())]
        return [str(item.data(_ID)) for item in items if item.data(_KIND) == kind and item.checkState() is Qt.CheckState.Checked]
