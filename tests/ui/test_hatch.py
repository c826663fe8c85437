"""The hatch of what is not settled: the same picture however high the shape is and however it is cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QRegion
from PySide6.QtWidgets import QApplication

from gsef_desktop.ui.theme import painting

TINT, STRIPE = QColor("#DCE6F6"), QColor("#85888E")
WIDTH, HEIGHT = 240, 190


def picture(ratio: float, clip: str, fill: Callable[[QPainter], None]) -> QImage:
    """What `fill` paints at an odd place, on white."""
    made = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(ratio)
    made.fill(QColor("white"))
    painter = QPainter(made)
    if clip == "rectangle":
        painter.setClipRect(QRectF(20.3, 14.6, 150, 80))
    elif clip == "region":
        painter.setClipRegion(QRegion(10, 10, 60, 60).united(QRegion(50, 50, 120, 120)))
    painter.translate(16, -3.5)
    fill(painter)
    painter.end()
    return made


@pytest.mark.parametrize("clip", ["", "rectangle", "region"])
@pytest.mark.parametrize("height", [17.0, 28.0, 45.0, 61.3, 120.0, 170.0])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_high_shape_is_hatched_as_if_at_once(qapp: QApplication, ratio: float, height: float, clip: str) -> None:
    path = painting.rounded_path(QRectF(20.5, 8.5, 130.4, height), 4.0)
    brush: QBrush = painting._hatch(TINT.rgba(), STRIPE.rgba(), 6.2, ratio)

    def at_once(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, brush)

    hatched = picture(ratio, clip, lambda painter: painting.draw_hatch(painter, path, TINT, STRIPE))
    assert hatched == picture(ratio, clip, at_once)
    inside = {hatched.pixelColor(round(x * ratio), round(18 * ratio)).name() for x in range(45, 60)}
    assert len(inside) > 1, "there are stripes"


def test_the_painter_is_left_as_it_was(qapp: QApplication) -> None:
    path = QPainterPath()
    path.addRect(QRectF(0, 0, 50, 60))

    def check(painter: QPainter) -> None:
        for smooth in (False, True):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
            painting.draw_hatch(painter, path, TINT, STRIPE)
            assert painter.testRenderHint(QPainter.RenderHint.Antialiasing) is smooth
            assert not painter.hasClipping()

    picture(1.0, "", check)
