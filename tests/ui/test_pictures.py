"""Portraits and logos: what is taken, what is refused, and that nothing but pixels gets into the file."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Attachment, Person
from gsef_desktop.services import pictures
from gsef_desktop.storage.workspace import Workspace
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.theme.theme import Theme
from gsef_desktop.ui.widgets.picture_field import PictureField, initials_of
from gsef_desktop.ui.widgets.pictures import LARGEST, picture_of_image, read_picture, read_picture_file, shown_picture
from tests.ui.looking import shows_picture

GPS = b"GPS 37.5665 126.9780 Ada's telephone"


def image(width: int, height: int, *, clear: bool = False) -> QImage:
    """Red above, blue below; transparent at the left where wanted."""
    made = QImage(width, height, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    made.fill(QColor("blue"))
    for y in range(height // 2):
        for x in range(width):
            made.setPixelColor(x, y, QColor("red"))
    if clear:
        for y in range(height):
            made.setPixelColor(0, y, QColor(Qt.GlobalColor.transparent))
    return made


def written(picture: QImage, kind: str) -> bytes:
    """An image as the bytes of a file."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, kind, 95)  # type: ignore[call-overload]
    return bytes(kept.data())


def with_exif(jpeg: bytes, orientation: int) -> bytes:
    """A JPEG with an EXIF block that tells an orientation, and where it was taken."""
    tiff = b"II*\0\x08\0\0\0" + struct.pack("<H", 2)
    tiff += struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff += struct.pack("<HHII", 0x010E, 2, len(GPS), 38) + struct.pack("<I", 0) + GPS
    body = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be very large."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.mark.usefixtures("qapp")
class TestReading:
    """What becomes of the bytes of a picture."""

    def test_a_photograph_is_scaled_turned_and_tells_no_place(self) -> None:
        source = with_exif(written(image(2400, 1600), "JPEG"), 6)  # 6: the camera was turned by a quarter
        assert GPS in source
        made = read_picture(source)
        found = QImage.fromData(made.data)
        assert made.media_type == "image/jpeg"
        assert (found.width(), found.height()) == (800, LARGEST)
        assert GPS not in made.data
        assert b"Exif" not in made.data
        right, left = found.pixelColor(700, 600), found.pixelColor(100, 600)
        assert right.red() > 200 > left.red()  # what was above is at the right
        assert left.blue() > 200

    def test_texts_of_a_png_do_not_get_into_the_file(self) -> None:
        source = image(40, 30, clear=True)
        source.setText("Author", "Ada Example")
        data = written(source, "PNG")
        assert b"Ada Example" in data
        made = read_picture(data)
        assert made.media_type == "image/png"
        assert b"Ada Example" not in made.data
        assert QImage.fromData(made.data).pixelColor(0, 0).alpha() == 0

    @pytest.mark.parametrize(
        "data",
        [b"", b"no picture", b"\xff\xd8\xff\xe0cut off", b"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>",
         b"%PDF-1.7\n", bomb(60_000, 60_000), bomb(8_000, 8_000)],
    )  # fmt: skip
    @pytest.mark.qt_log_ignore("JPEG datastream contains no image", extend=True)
    def test_what_is_no_picture_or_too_large_is_refused(self, data: bytes) -> None:
        with pytest.raises(Invalid):
            read_picture(data, name="x.png")

    def test_a_bomb_is_explained(self) -> None:
        with pytest.raises(Invalid) as refused:
            read_picture(bomb(60_000, 60_000), name="x.png")
        assert "60000 × 60000 pixels" in str(refused.value)

    def test_a_very_large_file_is_not_read(self, tmp_path: Path) -> None:
        path = tmp_path / "x.png"
        with path.open("wb") as file:
            file.truncate(50 * 1024 * 1024)
        with pytest.raises(Invalid, match="40 MB"):
            read_picture_file(path)

    def test_a_missing_file_is_explained(self, tmp_path: Path) -> None:
        with pytest.raises(Invalid, match=r"x\.png"):
            read_picture_file(tmp_path / "x.png")

    def test_bytes_of_a_file_that_are_a_bomb_are_not_shown(self) -> None:
        assert shown_picture(bomb(60_000, 60_000), QSize(56, 56), 1.0) is None

    def test_a_shown_picture_has_the_size_of_the_screen(self) -> None:
        found = shown_picture(written(image(300, 100), "PNG"), QSize(56, 56), 2.0)
        assert found is not None
        assert (found.width(), found.height()) == (112, 112)
        assert found.toImage().pixelColor(0, 0).alpha() == 0  # round


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Ada Example", "AE"), ("Prof. Ada Maria Example", "AE"), ("ada", "A"), ("김보기", "김"), ("", ""), ("…", ""), ("Élan-Vital", "ÉV")],
)
def test_initials(name: str, expected: str) -> None:
    assert initials_of(name) == expected


@pytest.fixture
def field(context: UiContext, workspace: Workspace, theme: Theme, qtbot: QtBot) -> PictureField:
    """The portrait of a person, connected as an inspector does."""
    with workspace.edit(message("Test")) as unit:
        person = unit.add(Person(given_name="Ada", family_name="Example"))
    made = PictureField(context, "Portrait")

    def load() -> None:
        with workspace.read() as reader:
            made.show_picture(reader.get(Person, person.id).portrait_id, name="Ada Example")

    made.picture_chosen.connect(
        lambda found: pictures.set_picture(
            workspace, record=Person, record_id=person.id, data=found.data, media_type=found.media_type
        )
    )  # fmt: skip
    made.picture_removed.connect(lambda: pictures.remove_picture(workspace, record=Person, record_id=person.id))
    context.bridge.changed.connect(lambda _: load())
    load()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def kept(workspace: Workspace) -> list[Attachment]:
    """The attachments of the file."""
    with workspace.read() as reader:
        return reader.all(Attachment)


def test_a_picture_is_dropped(field: PictureField, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "portrait.JPG"
    path.write_bytes(with_exif(written(image(60, 40), "JPEG"), 1))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, button, none)
    field.dragEnterEvent(entered)
    assert entered.isAccepted()
    field.dropEvent(QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, button, none))
    qtbot.waitUntil(lambda: shows_picture(field))
    (found,) = kept(workspace)
    assert GPS not in found.data
    assert found.media_type == "image/jpeg"
    assert workspace.undo_label is not None
    assert str(workspace.undo_label) == "Set the portrait of Ada Example"
    workspace.undo()
    qtbot.waitUntil(lambda: not shows_picture(field))


def test_a_text_is_not_dropped(field: PictureField) -> None:
    data = QMimeData()
    data.setText("not a picture")
    entered = QDragEnterEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    entered.ignore()
    field.dragEnterEvent(entered)
    assert not entered.isAccepted()


def test_a_picture_is_pasted_saved_and_removed_by_keys(
    field: PictureField, workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().setImage(image(50, 50))
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shows_picture(field))
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(out), ""))
    next(one for one in field.actions_now() if one.text() == "Save the picture as…").trigger()
    assert (tmp_path / "out.jpg").read_bytes() == kept(workspace)[0].data
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not shows_picture(field))
    QGuiApplication.clipboard().clear()


def test_a_file_that_is_no_picture_is_explained(
    workspace: Workspace, theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(bomb(60_000, 60_000))
    context = UiContext(workspace, theme, year=2019)
    made = PictureField(context, "Portrait")
    qtbot.addWidget(made)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))
    with qtbot.waitSignal(context.error_shown) as shown:
        next(one for one in made.actions_now() if one.text() == "Choose a picture…").trigger()
    assert shown.args is not None
    assert "60000 × 60000" in str(shown.args[0])
    assert not kept(workspace)
    context.close()


def test_an_image_without_content_is_refused() -> None:
    with pytest.raises(Invalid):
        picture_of_image(QImage())
