"""The page with the large map of the world: the map, its legend that is a filter too, and ways to keep it as a picture or a PDF."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.map_marks import STATUS_OF, Layer, MapMark
from gsef_desktop.domain.time_writing import write_number
from gsef_desktop.services.members import MembersSummary
from gsef_desktop.services.world_map import WorldMapContent, read_world_map
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.members import world_map_words as words
from gsef_desktop.ui.members.acting import edit_in_inspector
from gsef_desktop.ui.members.page import MembersPage
from gsef_desktop.ui.members.reading import QuietReading
from gsef_desktop.ui.members.world_map_canvas import STEP, WorldMapCanvas
from gsef_desktop.ui.members.world_map_layout import Spot
from gsef_desktop.ui.members.world_map_paint import activity_icon, number_icon, tentative_icon
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.buttons import Chip, IconButton, MenuButton
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout, rule
from gsef_desktop.ui.widgets.membership import membership_icon

_KEPT = "members.map.layers"


class WorldMapPage(MembersPage):
    """The members of the network and the activities of the year on one map."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._content: WorldMapContent | None = None
        self._reading = QuietReading(context, self)
        self._day = date.today()
        self.layer_chips: dict[Layer, Chip] = {}
        self._build()

    def show_day(self, summary: MembersSummary, day: date) -> None:
        """Show the map of a day and of the year of the window."""
        file, year, language, before = self.context.workspace, self.context.year, self.context.language, self._content

        def read() -> WorldMapContent:
            content = read_world_map(file, year=year, day=day, language=language)
            return before if before is not None and content == before else content

        self._day = day
        self._reading.read(read, self._take)

    def _take(self, content: WorldMapContent) -> None:
        if content is not self._content:
            self._content = content
            self._show()

    def focus_target(self) -> QWidget | None:
        return self.canvas

    def status_text(self) -> str:
        """How many organisations and activities are on the map."""
        return self.tr("{number} on the map").format(number=write_number(len(self.canvas.marks), self.context.language))

    def actions(self) -> list[QAction]:
        """Saving the map."""
        picture, pdf = QAction(self.tr("Save the map as a picture…"), self), QAction(self.tr("Save the map as PDF…"), self)
        picture.triggered.connect(self.save_picture)
        pdf.triggered.connect(self.save_pdf)
        return [picture, pdf]

    @property
    def content(self) -> WorldMapContent:
        """What was read from the file last."""
        assert self._content is not None
        return self._content

    def shown_layers(self) -> frozenset[Layer]:
        """What the legend shows."""
        return frozenset(layer for layer, chip in self.layer_chips.items() if chip.isChecked())

    def shown_marks(self, content: WorldMapContent | None = None) -> list[MapMark]:
        """Everything that passes the legend and the filter of programme lines, placed or not."""
        content = content or self._content
        layers, off = self.shown_layers(), self.context.lines_off
        marks = content.marks if content is not None else ()
        return [mark for mark in marks if mark.layer in layers and (mark.row is None or mark.line not in off)]

    # --- building --------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, context, column = self.context.theme, self.context, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._legend())
        self.canvas = WorldMapCanvas(theme, context.language)
        column.addWidget(rule())
        column.addWidget(self.canvas, 1)
        self.canvas.chosen.connect(self._choose)
        self.canvas.opened.connect(self._open)
        self.canvas.menu_wanted.connect(self._pop_up)
        self.canvas.port_changed.connect(self._follow_map)
        self._tools = self._make_tools()
        self.caption = label(theme, "", "secondary", token="ink2")
        self.caption.setParent(self.canvas)
        self.caption.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.caption.setProperty("surface", "popup")
        self.caption.setContentsMargins(8, 3, 8, 3)
        self.caption.hide()
        self.empty = label(theme, "", "body", token="ink2", wrap=True)
        self.empty.setParent(self.canvas)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.empty.hide()
        context.selection_changed.connect(self._follow_selection)
        context.lines_off_changed.connect(lambda _: self._show())
        self.setFocusProxy(self.canvas)

    def _legend(self) -> QWidget:
        theme, row = self.context.theme, QWidget()
        whole = QHBoxLayout(row)
        whole.setContentsMargins(16, 0, 16, 0)
        whole.setSpacing(8)
        chips = QWidget()
        flow = FlowLayout(chips, spacing=5)
        flow.setContentsMargins(0, 7, 0, 7)
        off = self.context.remembered(_KEPT, [])
        for layer in Layer:
            chip = Chip(theme, words.layer_words(layer))
            status = STATUS_OF.get(layer)
            chip.setIcon(membership_icon(status, theme) if status is not None else activity_icon(None, theme, size=13))
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.setChecked(layer.value not in off)
            chip.toggled.connect(lambda _: self._did_filter())
            self.layer_chips[layer] = chip
            flow.addWidget(chip)
        self.unplaced = Chip(theme, "", checkable=False)
        self.unplaced.clicked.connect(self.show_unplaced)
        flow.addWidget(self.unplaced)
        for icon, text in ((tentative_icon(theme), self.tr("Date tentative")), (number_icon(theme), self.tr("Several together"))):
            flow.addWidget(_explained(theme, icon, text))
        whole.addWidget(chips, 1)
        self.keep = MenuButton(theme, self.tr("Save as…"), icon="file-down")
        menu = QMenu(self.keep)
        menu.addAction(self.tr("Picture…")).triggered.connect(self.save_picture)
        menu.addAction(self.tr("PDF…")).triggered.connect(self.save_pdf)
        self.keep.setMenu(menu)
        first = QVBoxLayout()  # beside the first row of chips, however many there are
        first.setContentsMargins(0, 5, 0, 0)
        first.addWidget(self.keep)
        first.addStretch(1)
        whole.addLayout(first)
        return row

    def _make_tools(self) -> QFrame:
        """Zooming, at the right of the map."""
        theme, tools = self.context.theme, QFrame(self.canvas)
        tools.setProperty("surface", "popup")
        tools.setCursor(Qt.CursorShape.ArrowCursor)
        column = QVBoxLayout(tools)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(1)
        self.tools: dict[str, IconButton] = {}
        for key, icon, name, deed in (
            ("in", "plus", self.tr("Zoom in"), lambda: self.canvas.zoom(STEP)),
            ("out", "minus", self.tr("Zoom out"), lambda: self.canvas.zoom(1 / STEP)),
            ("world", "globe", self.tr("Whole world (Home)"), self.canvas.show_world),
            ("fit", "maximize", self.tr("Fit to members (End)"), self.canvas.fit),
        ):
            button = IconButton(theme, icon, name)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            self.tools[key] = button
            column.addWidget(button)
        tools.adjustSize()
        return tools

    # --- showing ---------------------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        content = self._content
        if content is None:
            return
        counts = words.counts_of(mark for mark in content.placed if mark.row is None or mark.line not in self.context.lines_off)
        for layer, chip in self.layer_chips.items():
            text = f"{words.layer_words(layer)} {counts[layer]}"
            chip.setText(text)
            chip.setAccessibleName(text)
        marks = self.shown_marks()
        lines = {line.number: line.title for line in content.lines}
        placed = [mark for mark in marks if mark.is_placed]
        self.canvas.set_marks(placed, lines)
        self.canvas.set_selected(self.context.selected)
        missing = len(marks) - len(placed)
        self.unplaced.setVisible(bool(missing))
        text = self.tr("{number} without a place").format(number=write_number(missing, self.context.language))
        self.unplaced.setText(text)
        self.unplaced.setAccessibleName(text)
        self.unplaced.setToolTip(self.tr("What is online, or whose city is not known: a click lists them."))
        self.empty.setText(
            "" if placed else self.tr("Nothing to show on the map yet. Organisations and activities appear where their city is known.")
            if not marks else self.tr("Nothing that is shown has a place on the map.")
        )  # fmt: skip
        self.empty.setVisible(not placed)
        self._arrange()
        self._follow_map()
        self.status_did_change.emit()

    def _follow_selection(self, ref: RecordRef | None) -> None:
        if self.isVisible():  # else when it is shown: the map would be laid out for nobody
            self.canvas.set_selected(ref)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.set_selected(self.context.selected)

    def _did_filter(self) -> None:
        self.context.remember(_KEPT, [layer.value for layer, chip in self.layer_chips.items() if not chip.isChecked()])
        self._show()

    def _follow_map(self) -> None:
        text = self.canvas.country_text()
        self.caption.setText(text)
        self.caption.setVisible(bool(text))
        self.tools["out"].setEnabled(self.canvas.port.zoom > 1.001)
        self.tools["world"].setEnabled(self.canvas.port.zoom > 1.001)
        self._arrange()

    def _arrange(self) -> None:
        """Put what lies over the map into its corners."""
        canvas = self.canvas
        self._tools.move(canvas.width() - self._tools.width() - 12, canvas.height() - self._tools.height() - 12)
        self.caption.adjustSize()
        self.caption.setFixedWidth(min(self.caption.sizeHint().width(), max(40, canvas.width() - 80)))
        self.caption.move(12, canvas.height() - self.caption.height() - 12)
        self.empty.setGeometry(QRect(20, canvas.height() // 2 - 30, max(40, canvas.width() - 40), 60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- acting ----------------------------------------------------------------------------------------------------------------------

    def show_ref(self, ref: RecordRef) -> bool:
        """Select an organisation or an activity and bring its mark into sight, if it has one."""
        self.context.select(ref)
        return self.canvas.show_spot(ref)

    def show_unplaced(self) -> None:
        """List what has no place on the map."""
        marks = sorted((mark for mark in self.shown_marks() if not mark.is_placed), key=lambda mark: mark.order)
        if marks:
            corner = self.unplaced.mapTo(self, QPoint(0, self.unplaced.height())) - self.canvas.mapTo(self, QPoint(0, 0))
            self.canvas.show_list(self.tr("Without a place on the map"), marks, QRect(corner, corner).adjusted(0, 0, 1, 1), places=True)

    def _choose(self, ref: RecordRef) -> None:
        self.context.select(ref)

    def _open(self, ref: RecordRef) -> None:
        edit_in_inspector(self, self.context, ref)

    def _pop_up(self, at: QPoint, spot: Spot | None) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if spot is not None:
            self._add_deeds(menu, spot)
            menu.addSeparator()
        menu.addAction(self.tr("Whole world"), QKeySequence(Qt.Key.Key_Home)).triggered.connect(self.canvas.show_world)
        menu.addAction(self.tr("Fit to members"), QKeySequence(Qt.Key.Key_End)).triggered.connect(lambda: self.canvas.fit())
        menu.addSeparator()
        menu.addAction(self.tr("Save as picture…")).triggered.connect(self.save_picture)
        menu.addAction(self.tr("Save as PDF…")).triggered.connect(self.save_pdf)
        menu.popup(at)

    def _add_deeds(self, menu: QMenu, spot: Spot) -> None:
        mark = spot.site.marks[0]
        if spot.site.count > 1:
            menu.addAction(self.tr("List what is here")).triggered.connect(lambda: self.canvas.open_list(spot))
            menu.addAction(self.tr("Zoom in here")).triggered.connect(lambda: self.canvas.close_in(spot))
            return
        menu.addAction(self.tr("Edit")).triggered.connect(lambda: self._open(mark.ref))
        where = self.tr("Show in the calendar") if mark.row is not None else self.tr("Show in the list")
        menu.addAction(where).triggered.connect(lambda: self.context.go_to(mark.ref))

    # --- keeping ---------------------------------------------------------------------------------------------------------------------

    def save_picture(self) -> None:
        """Ask where to, and save what the map shows as a picture."""
        from gsef_desktop.ui.members.world_map_picture import ask_and_save_picture

        if self._content is not None:
            ask_and_save_picture(self, self.context, self.canvas, self._content)

    def save_pdf(self) -> None:
        """Show the map as a printed sheet, and save or print that."""
        from gsef_desktop.ui.dialogs.print_world_map import PrintWorldMapDialog

        PrintWorldMapDialog(self.context, day=self._day, layers=self.shown_layers(), parent=self.window()).open()


def _explained(theme: Theme, icon: QIcon, text: str) -> QWidget:
    """A sign with what it means."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(7, 0, 2, 0)
    row.setSpacing(5)
    picture = QLabel()
    picture.setPixmap(icon.pixmap(QSize(18, 18), holder.devicePixelRatioF()))
    row.addWidget(picture)
    row.addWidget(label(theme, text, "caption", token="ink3"))
    holder.setFixedHeight(24)
    return holder
