"""After an edit the planner repaints what has changed; nothing old is left standing."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from gsef_desktop.domain.records import Activity
from gsef_desktop.services import activities
from gsef_desktop.ui.calendar.view import CalendarView
from gsef_desktop.ui.shell.window import MainWindow


class Repainted(QObject):
    """Gathers where a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.region = QRegion()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def picture(widget: QWidget) -> QImage:
    """The widget painted as a whole."""
    return widget.grab().toImage()


def test_what_has_changed_is_repainted(programme_window: MainWindow) -> None:
    context = programme_window.context
    assert context is not None
    context.set_year(2019)
    assert programme_window.frame is not None
    view = programme_window.frame.view
    assert isinstance(view, CalendarView)
    viewport = view.planner.viewport()
    QApplication.processEvents()
    spared = False
    with context.workspace.read() as reader:
        dated = [reader.get(Activity, id) for id in view.planner.layout_of_year().order]
    for activity in dated[::4]:
        if activity.time.earliest is None:
            continue
        before, seen = picture(viewport), Repainted(viewport)
        activities.move_activity(context.workspace, activity_id=activity.id, first=activity.time.earliest + timedelta(days=1))
        QApplication.processEvents()
        viewport.removeEventFilter(seen)
        region, after = seen.region, picture(viewport)
        spared = spared or not QRegion(viewport.rect()).subtracted(region).isEmpty()
        both = before.size().boundedTo(after.size())  # the scroll bar may have come or gone, on the margin
        for y in range(0, both.height(), 3):
            for x in range(0, both.width(), 7):
                assert before.pixel(x, y) == after.pixel(x, y) or region.contains(QPoint(x, y)), (activity.title, x, y)
    assert spared
