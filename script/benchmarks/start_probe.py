"""One start in a fresh process: prints the monotonic clock when the first picture has been painted and the event loop is free.

Started by `benchmarks.cold_start` with "bare", or with "program" and a file.
"""

from __future__ import annotations

import sys
import time

_PATIENCE_MS = 60_000


def run_bare() -> None:
    """The yardstick: an application and an empty main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    _stop_when_painted(app, window)
    window.show()
    app.exec()


def run_program(file: str) -> None:
    """The program as `main` runs it, until the year planner has been painted with the file's activities."""
    from gsef_desktop import app as program

    app, window = program.prepare_window(program.parse_options([file]))
    from gsef_desktop.ui.calendar.view import CalendarView

    assert window.frame is not None
    view = window.frame.view
    assert isinstance(view, CalendarView)
    _stop_when_painted(app, view.planner.viewport())
    window.show()
    app.exec()
    assert view.planner.layout_of_year().bars
    window.close()


def _stop_when_painted(app: object, widget: object) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    assert isinstance(app, QApplication)
    assert isinstance(widget, QWidget)

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, tell)  # comes when the painting and all that was posted before it are done
            return False

    def tell() -> None:
        print(time.monotonic(), flush=True)
        app.quit()

    watch = Watch(app)
    widget.installEventFilter(watch)
    QTimer.singleShot(_PATIENCE_MS, app.quit)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        run_bare()
    else:
        run_program(sys.argv[2])
