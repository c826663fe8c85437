"""Takes the pictures of the README and the user guide: the real window, offscreen, with the sample programme of 2019.

Run through ``script/pictures``, which sets Qt's platform, the fonts and the time zone.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import picture_stage as stage
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import gsef_desktop.ui  # noqa: F401 - before Qt is used: it keeps None alive on Python 3.11
from gsef_desktop.app import make_window
from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.services.printing import agenda_pdf
from gsef_desktop.services.printing_calendar import wall_planner_pdf
from gsef_desktop.services.samples import sample_programme_path
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings.preview_panel import PreviewPanel
from gsef_desktop.ui.shell.frame import Frame
from gsef_desktop.ui.shell.window import MainWindow

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SIZE = QSize(1366, 820)
"""The size of the design's mockups, in pixels."""
MOST_BYTES = 3_000_000
"""All pictures together."""
COLOURS = 256
PAGE_WIDTH, WALL_WIDTH = 900, 1366
_PATIENCE = 20.0
_SAVED_AT = datetime(2019, 6, 11, 10, 42)  # noqa: DTZ001 - shown as it is
_CLOCKED = tuple(
    f"gsef_desktop.ui.{name}"
    for name in (
        "calendar.surface", "calendar.shown", "calendar.deeds", "calendar.view", "calendar.list_page", "calendar.week",
        "inspectors.body_day", "inspectors.organisation", "inspectors.settling",
        "inspectors.task", "inspectors.task_section", "members.bodies", "members.bodies_bar",
        "members.board", "members.goal_panel", "members.list_state", "members.organisations", "members.recruiting", "members.view",
        "members.world_map", "overview.strip", "overview.view", "shell.window",
    )
)  # fmt: skip
"""Modules that ask which day it is to show it."""


class _AnyDay(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, date)


class _StageDay(date, metaclass=_AnyDay):
    """A day whose today is the day of the pictures."""

    @classmethod
    def today(cls) -> date:  # type: ignore[override]
        return stage.TODAY


class Shot(NamedTuple):
    """A picture: its name, what prepares the window for it, and the window's language and theme."""

    name: str
    prepare: Callable[[Studio], None]
    language: str = "en"
    theme: str = "light"


class Studio:
    """The window with the file open, and ways to wait until it stands still."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app = app
        self.path = folder / "GSEF 2019.gsef"
        self.meeting_id = stage.make_file(self.path, config_dir=folder / "config")
        self.window: MainWindow = make_window(app, language="en", theme="light", config_dir=folder / "config")
        self.window.resize(SIZE)
        self.window.show()
        if not self.window.open_file(self.path):
            raise RuntimeError("the file cannot be opened")
        self.window.backup_timer.stop()
        self.themes = self.window.themes
        self.themes.fonts.need_korean()
        self.context.set_year(stage.YEAR)
        self.dialog: QDialog | None = None

    @property
    def context(self) -> UiContext:
        """What the window hands to its views."""
        assert self.window.context is not None
        return self.window.context

    @property
    def frame(self) -> Frame:
        """The content of the window."""
        assert self.window.frame is not None
        return self.window.frame

    def reset(self, language: str, theme: str) -> None:
        """Begin anew: this language and theme, nothing selected, no dialog."""
        if self.dialog is not None:
            self.dialog.reject()
            self.dialog = None
        focus = self.window.focusWidget()
        if focus is not None:
            QTest.keyClick(focus, Qt.Key.Key_Escape)  # what was typed for a picture is not kept
        QTest.mouseMove(self.window, QPoint(self.window.width() - 1, 1))
        self.window.activateWindow()
        self.frame.open_view("calendar", {"mode": "year"})
        self.context.select(None)
        self.frame.top.search.clear()
        self.frame.popup.hide()
        if self.context.language != language:
            self.window.set_language(language)
        if self.window.settings.theme != theme:
            self.window.set_theme(theme)
        self.settle()

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Let the window work until it has nothing more to do and `until` holds.  Raises TimeoutError."""
        end = time.monotonic() + _PATIENCE
        quiet = 0
        while quiet < 3:
            QTest.qWait(150)
            busy = [*self.context.jobs.jobs, *(panel for panel in self.window.findChildren(PreviewPanel) if _is_building(panel))]
            quiet = 0 if busy or not until() else quiet + 1
            if time.monotonic() > end:
                raise TimeoutError(f"the window does not come to rest: {busy or 'what was waited for did not happen'}")

    def type_text(self, widget: QWidget, text: str) -> None:
        """Type into a widget as a user does."""
        self.window.activateWindow()
        QTest.qWait(100)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTest.keyClicks(widget, text)

    def grab(self) -> QImage:
        """The window as it stands, with the dialog over it."""
        self.frame.status.show_saved(_SAVED_AT)
        image = self.window.grab().toImage()
        if self.dialog is not None:
            over = self.dialog.grab()
            left = (image.width() - over.width()) // 2
            top = (image.height() - over.height()) // 2
            painter = QPainter(image)
            painter.fillRect(image.rect(), Qt.GlobalColor.black if self.window.theme.dark else self.window.theme.color("line2"))
            painter.setOpacity(0.35)
            painter.drawPixmap(0, 0, self.window.grab())
            painter.setOpacity(1)
            painter.drawPixmap(QPoint(left, top), over)
            painter.setPen(self.window.theme.color("ctl"))
            painter.drawRect(left - 1, top - 1, over.width() + 1, over.height() + 1)
            painter.end()
        return image


def _is_building(panel: PreviewPanel) -> bool:
    return panel.isVisible() and panel.document is None


# --- what is shown ---------------------------------------------------------------------------------------------------------------------


def _overview(studio: Studio) -> None:
    studio.frame.open_view("overview", {})


def _select_activity(studio: Studio, title: str) -> None:
    studio.frame.open_view("calendar", {"mode": "year"})
    studio.context.go_to(RecordRef("activity", stage.activity_called(studio.context.workspace, title)))


def _calendar(studio: Studio) -> None:
    studio.frame.open_view("calendar", {"mode": "year"})


def _calendar_selected(studio: Studio) -> None:
    _select_activity(studio, "Asia Policy Dialogue")


def _calendar_hovered(studio: Studio) -> None:
    """The card of a bar that the mouse rests on."""
    from gsef_desktop.ui.calendar.view import CalendarView

    _calendar(studio)
    studio.settle()
    view = studio.frame.view
    assert isinstance(view, CalendarView)
    planner = view.planner
    bar = planner.rects_of(stage.activity_called(studio.context.workspace, "UN High Level Political Forum"))[0]
    at = QPointF(bar.left() + bar.width() * 0.8, bar.center().y()).toPoint()
    QTest.mouseMove(planner.viewport(), QPoint(2, planner.viewport().height() - 2))
    QTest.mouseMove(planner.viewport(), at)
    QTest.qWait(500)


def _calendar_as(mode: str, day: date, title: str = "") -> Callable[[Studio], None]:
    """What shows the calendar in one way, around a day, with an activity selected."""

    def prepare(studio: Studio) -> None:
        studio.frame.open_view("calendar", {"mode": mode, "day": day})
        if title:
            studio.context.go_to(RecordRef("activity", stage.activity_called(studio.context.workspace, title)))

    return prepare


def _calendar_list(studio: Studio) -> None:
    studio.frame.open_view("calendar", {"mode": "list"})


def _typed_date(studio: Studio) -> None:
    """The reading beneath a date as it is typed."""
    from gsef_desktop.ui.inspectors.activity import ActivityInspector
    from gsef_desktop.ui.widgets.fields import LineField

    studio.frame.open_view("programme", {})
    studio.context.go_to(RecordRef("activity", stage.activity_called(studio.context.workspace, "2nd GSEF Global Youth Camp")))
    studio.settle()
    inner = studio.frame.inspector.inner
    assert isinstance(inner, ActivityInspector)
    field = next(one for one in inner.findChildren(LineField) if "August" in one.text())
    field.selectAll()
    studio.type_text(field, "last week of August")


def _programme(studio: Studio) -> None:
    studio.frame.open_view("programme", {})
    studio.context.go_to(RecordRef("activity", stage.activity_called(studio.context.workspace, "Africa Policy Dialogue")))


def _members(studio: Studio) -> None:
    from gsef_desktop.domain.records import Organisation

    studio.frame.open_view("members", {})
    with studio.context.workspace.read() as reader:
        organisation = reader.all(Organisation, name="Mexico City")[0]
    studio.context.go_to(RecordRef("organisation", organisation.id))


def _bodies(studio: Studio) -> None:
    from gsef_desktop.domain.records import Body

    studio.frame.open_view("members", {})
    with studio.context.workspace.read() as reader:
        body = reader.all(Body, name="Steering Committee")[0]
    studio.context.go_to(RecordRef("body", body.id))


def _members_page(name: str) -> Callable[[Studio], None]:
    """A page of the Members view."""

    def prepare(studio: Studio) -> None:
        studio.frame.open_view("members", {"page": name})

    return prepare


def _meeting_list(studio: Studio) -> None:
    from gsef_desktop.ui.meetings.view import MeetingsView

    view = studio.frame.open_view("meetings", {})
    assert isinstance(view, MeetingsView)
    view.show_list()


def _agenda(studio: Studio) -> None:
    studio.frame.open_view("meetings", {"meeting": studio.meeting_id, "tab": "agenda"})
    studio.settle()
    from gsef_desktop.services.agenda_reading import read_agenda

    rows = read_agenda(studio.context.workspace, meeting_id=studio.meeting_id).rows()
    row = next(row for row in rows if row.number == "2.2")
    studio.context.go_to(RecordRef("agenda_item", row.id))
    studio.settle()


def _participants(studio: Studio) -> None:
    from gsef_desktop.services.participants_reading import list_participants

    studio.frame.open_view("meetings", {"meeting": studio.meeting_id, "tab": "participants"})
    groups = list_participants(studio.context.workspace, meeting_id=studio.meeting_id).groups
    row = next(row for group in groups for row in group.rows if row.organisation == "Bamako City")
    studio.context.go_to(RecordRef("participation", row.id))


def _room(studio: Studio) -> None:
    """Ten to ten on the first day: nine have come, and the second item is on.  Comes last: it writes into the file."""
    from gsef_desktop.domain.records import Attendance
    from gsef_desktop.services import attendance, meetings, room
    from gsef_desktop.services.agenda_reading import read_agenda
    from gsef_desktop.services.participants_reading import list_participants
    from gsef_desktop.ui.meetings.view import MeetingsView

    moment = datetime(2019, 7, 8, 9, 50, tzinfo=ZoneInfo("America/Mexico_City"))
    file, meeting_id = studio.context.workspace, studio.meeting_id
    session = meetings.find_meeting(file, meeting_id=meeting_id).sessions[0]
    rows = [row.id for group in list_participants(file, meeting_id=meeting_id).groups for row in group.rows]
    attendance.set_attendance(file, participation_ids=rows[:9], attendance=Attendance.PRESENT, session_ids=[session.id])
    item = next(row for row in read_agenda(file, meeting_id=meeting_id).rows() if row.number == "2.1")
    room.begin_item(file, item_id=item.id, now=moment - timedelta(minutes=13))
    view = studio.frame.open_view("meetings", {"meeting": meeting_id})
    assert isinstance(view, MeetingsView)
    view.page.room.now_in = lambda session: moment
    studio.frame.open_view("meetings", {"meeting": meeting_id, "tab": "room"})
    view.page.room.reload()


def _print(studio: Studio) -> None:
    """The participant list, as it is about to be printed."""
    from gsef_desktop.ui.meetings.view import MeetingsView

    view = studio.frame.open_view("meetings", {"meeting": studio.meeting_id, "document": "participants"})
    assert isinstance(view, MeetingsView)
    studio.settle(lambda: view.page.printing.preview.page_count > 0)


def _checks(studio: Studio) -> None:
    from gsef_desktop.services.checks import list_findings

    studio.frame.open_view("checks", {})
    studio.settle()
    found = list_findings(studio.context.workspace, year=stage.YEAR)
    first = next(finding.id for finding in found if finding.id is not None and "4th quarter" in finding.title)
    studio.context.go_to(RecordRef("finding", first))


def _search(studio: Studio) -> None:
    _calendar(studio)
    studio.settle()
    field = studio.frame.top.search
    studio.type_text(field, "mexico")


def _import_review(studio: Studio) -> None:
    from gsef_desktop.services.imports import propose_programme
    from gsef_desktop.ui.dialogs.import_review import ImportReview

    studio.frame.open_view("calendar", {"mode": "year"})
    proposal = propose_programme(sample_programme_path())
    studio.dialog = ImportReview(studio.context, proposal, studio.window)
    studio.dialog.open()


SHOTS = (
    Shot("overview", _overview),
    Shot("calendar", _calendar),
    Shot("calendar-selected", _calendar_selected),
    Shot("calendar-dark", _calendar_hovered, theme="dark"),
    Shot("calendar-quarter", _calendar_as("quarter", date(2019, 5, 6))),
    Shot("calendar-month", _calendar_as("month", date(2019, 6, 11), "Asia Policy Dialogue")),
    Shot("calendar-week", _calendar_as("week", date(2019, 7, 8))),
    Shot("calendar-timeline", _calendar_as("timeline", date(2019, 7, 1))),
    Shot("calendar-list", _calendar_list),
    Shot("date-typed", _typed_date),
    Shot("programme", _programme),
    Shot("members", _members),
    Shot("bodies", _bodies),
    Shot("map", _members_page("map")),
    Shot("recruiting", _members_page("recruiting")),
    Shot("archive", _members_page("archive")),
    Shot("meetings", _meeting_list),
    Shot("agenda", _agenda),
    Shot("participants", _participants),
    Shot("print", _print),
    Shot("checks", _checks),
    Shot("search", _search),
    Shot("import", _import_review),
    Shot("overview-french", _overview, language="fr"),
    Shot("calendar-korean", _calendar_selected, language="ko"),
    Shot("room", _room),
)
WALL = "wall-planner"
"""The picture of the year as a wall planner."""
PRINTED = "printed-agenda"
"""The picture of the first page of the agenda in French."""
WELCOME = "welcome"
"""The picture of the window without a file."""


# --- taking them -----------------------------------------------------------------------------------------------------------------------


def save(image: QImage, path: Path) -> int:
    """Write an image as a small PNG; answers its size in bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    with Image.open(io.BytesIO(bytes(data.data()))) as picture:
        few_colours(picture.convert("RGB")).save(path, optimize=True)
    return path.stat().st_size


def few_colours(picture: Image.Image) -> Image.Image:
    """The picture in 256 colours: surfaces keep theirs exactly, edges of letters move to the nearest."""
    pixels = picture.tobytes()
    triples = list(zip(pixels[::3], pixels[1::3], pixels[2::3], strict=True))
    counted = Counter(triples)
    palette = [colour for colour, _ in counted.most_common(COLOURS // 2)]
    far = {colour: min(_distance(colour, one) for one in palette) for colour in counted}
    while len(palette) < min(COLOURS, len(counted)):  # then what would be missed most: small, but in a colour of its own
        added = max(far, key=lambda colour: (far[colour] ** 2 * counted[colour], colour))
        palette.append(added)
        far = {colour: min(known, _distance(colour, added)) for colour, known in far.items() if known}
    index = {colour: number for number, colour in enumerate(palette)}
    for colour in counted.keys() - index.keys():
        index[colour] = min(range(len(palette)), key=lambda number: _distance(colour, palette[number]))
    made = Image.frombytes("P", picture.size, bytes(map(index.__getitem__, triples)))
    made.putpalette([part for colour in palette for part in colour])
    return made


def _distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
    """How different two colours look, roughly."""
    return 3 * (one[0] - other[0]) ** 2 + 6 * (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2


def first_page(pdf: bytes, width: int) -> QImage:
    """Page 1 of a PDF as an image.  Raises ValueError if it cannot be read."""
    data, document = QByteArray(pdf), QPdfDocument()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.pageCount() < 1:
        raise ValueError("the PDF cannot be read")
    points = document.pagePointSize(0)
    page = document.render(0, QSize(width, round(width * points.height() / points.width())))
    sheet = QImage(page.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, page)
    painter.setPen(Qt.GlobalColor.lightGray)
    painter.drawRect(sheet.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return sheet


@contextlib.contextmanager
def on_the_stage_day() -> Iterator[None]:
    """Let the window believe that it is the day of the pictures."""
    modules = [importlib.import_module(name) for name in _CLOCKED]
    before = [vars(module)["date"] for module in modules]
    for module in modules:
        vars(module)["date"] = _StageDay
    try:
        yield
    finally:
        for module, day in zip(modules, before, strict=True):
            vars(module)["date"] = day


def welcome_picture(app: QApplication, folder: Path) -> QImage:
    """The window as it is at the first start."""
    window = make_window(app, language="en", theme="light", config_dir=folder / "first")
    window.resize(SIZE)
    window.show_start()
    window.show()
    QTest.qWait(300)
    image = window.grab().toImage()
    window.close()
    return image


def main() -> int:
    """Take the pictures that are named, or all; answers the exit status."""
    names = [WELCOME, *(shot.name for shot in SHOTS), PRINTED, WALL]
    parser = argparse.ArgumentParser(prog="script/pictures", description="Take the pictures of the README and the user guide.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(names)}; all without a name")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where to write them")
    options = parser.parse_args()
    wanted = options.names or names
    if unknown := sorted(set(wanted) - set(names)):
        parser.error(f"no such picture: {', '.join(unknown)}")
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as temporary, on_the_stage_day():
        failed = _take(app, Path(temporary), wanted, options.folder)
    total = sum(path.stat().st_size for path in options.folder.glob("*.png"))
    print(f"{total / 1e6:.1f} MB in {options.folder}")
    if total > MOST_BYTES:
        print(f"more than {MOST_BYTES / 1e6:.0f} MB", file=sys.stderr)
    return 1 if failed or total > MOST_BYTES else 0


def _take(app: QApplication, temporary: Path, wanted: list[str], folder: Path) -> int:
    """Take pictures one by one; answers how many failed."""
    failed = 0
    if WELCOME in wanted:
        _report(WELCOME, save(welcome_picture(app, temporary), folder / f"{WELCOME}.png"))
    studio = Studio(app, temporary)
    for shot in SHOTS:
        if shot.name not in wanted:
            continue
        try:
            studio.reset(shot.language, shot.theme)
            shot.prepare(studio)
            studio.settle()
            _report(shot.name, save(studio.grab(), folder / f"{shot.name}.png"))
        except Exception as error:  # the others are taken nevertheless
            failed += 1
            print(f"{shot.name}: {type(error).__name__}: {error}", file=sys.stderr)
    studio.reset("en", "light")
    studio.window.close()
    if PRINTED in wanted:
        with Workspace.open(studio.path, read_only=True) as workspace:
            document = agenda_pdf(workspace, meeting_id=studio.meeting_id, language="fr")
        _report(PRINTED, save(first_page(document.data, PAGE_WIDTH), folder / f"{PRINTED}.png"))
    if WALL in wanted:
        with Workspace.open(studio.path, read_only=True) as workspace:
            planner = wall_planner_pdf(workspace, year=stage.YEAR, language="en", paper="A3")
        _report(WALL, save(first_page(planner.data, WALL_WIDTH), folder / f"{WALL}.png"))
    return failed


def _report(name: str, size: int) -> None:
    print(f"{name}.png {size / 1000:.0f} kB", flush=True)


if __name__ == "__main__":
    sys.exit(main())
