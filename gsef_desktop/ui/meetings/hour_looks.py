"""How hours of a city look: four colours from light to dark, and stripes on days off.  Every cell also says its hour in figures."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gsef_desktop.domain.call_hours import CallCity, HourKind, HourWeights, kinds_touched, local_hours, seconds_of
from gsef_desktop.domain.fair_times import Slot
from gsef_desktop.ui.theme.painting import draw_hatch, rounded_path
from gsef_desktop.ui.theme.theme import Theme

_TOKENS = {
    HourKind.WORKING: ("hours_work", "hours_ink"),
    HourKind.NEAR: ("hours_edge", "hours_ink"),
    HourKind.OUTER: ("hours_edge", "hours_ink"),
    HourKind.UNCOMFORTABLE: ("hours_bad", "hours_white"),
    HourKind.LATE: ("hours_night", "hours_white"),
    HourKind.NIGHT: ("hours_night", "hours_white"),
}
_STRIPE = 46
"""How strong the stripes of a day off are, of 255."""


class HourCell(NamedTuple):
    """What a cell of a table shows of a call in a city: the local time, the hardest kind of hour in it, and whether the day is off."""

    text: str
    kind: HourKind | None
    day_off: bool = False
    outlined: bool = False


def kind_name(kind: HourKind) -> str:
    """What an hour is, in words."""
    match kind:
        case HourKind.WORKING:
            return QCoreApplication.translate("Hours", "Working hours")
        case HourKind.NEAR | HourKind.OUTER:
            return QCoreApplication.translate("Hours", "Early or evening")
        case HourKind.UNCOMFORTABLE:
            return QCoreApplication.translate("Hours", "Uncomfortable")
    return QCoreApplication.translate("Hours", "Night")


def day_off_name() -> str:
    """What a weekend or a holiday is called in the legend."""
    return QCoreApplication.translate("Hours", "Weekend or holiday")


def legend(weights: HourWeights) -> list[tuple[HourKind | None, str]]:
    """The kinds of hours with what they weigh, as the legend shows them; None for days off."""
    shown: list[tuple[HourKind | None, str]] = []
    for kinds in (
        (HourKind.WORKING,), (HourKind.NEAR, HourKind.OUTER), (HourKind.UNCOMFORTABLE,), (HourKind.LATE, HourKind.NIGHT),
    ):  # fmt: skip
        numbers = sorted({weights.of(kind) for kind in kinds})
        shown.append((kinds[0], f"{kind_name(kinds[0])}, {'–'.join(map(str, numbers))}"))
    shown.append((None, f"{day_off_name()}, +{weights.day_off}"))
    return shown


def hour_colours(theme: Theme, kind: HourKind) -> tuple[QColor, QColor]:
    """The ground of an hour, and what is written on it."""
    ground, ink = _TOKENS[kind]
    return theme.color(ground), theme.color(ink)


def paint_hour(painter: QPainter, rect: QRectF, kind: HourKind, theme: Theme, *, day_off: bool = False) -> QColor:
    """Fill the ground of an hour; answers the colour for what is written on it."""
    ground, ink = hour_colours(theme, kind)
    path = rounded_path(rect, 4)
    if day_off:
        stripe = QColor(ink)
        stripe.setAlpha(_STRIPE)
        mixed = _over(stripe, ground)
        draw_hatch(painter, path, ground, mixed, pitch=5.0)
    else:
        painter.fillPath(path, ground)
    return ink


def paint_cell(painter: QPainter, rect: QRectF, cell: HourCell, theme: Theme) -> None:
    """A cell of a table: the local time on the ground of its hour; without an hour, a dashed box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if cell.kind is None:
        painter.setPen(QPen(theme.color("line2"), 1, Qt.PenStyle.DashLine))
        painter.drawPath(rounded_path(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4))
        ink = theme.color("ink3")
    else:
        ink = paint_hour(painter, rect, cell.kind, theme, day_off=cell.day_off)
    painter.setPen(ink)
    painter.setFont(theme.font("secondary"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cell.text)
    if cell.outlined:
        painter.setPen(QPen(theme.color("acc"), 2))
        painter.drawPath(rounded_path(rect.adjusted(-1.5, -1.5, 1.5, 1.5), 5))
    painter.restore()


def cell_of(city: CallCity, slot: Slot, weights: HourWeights) -> HourCell:
    """A call in a city."""
    begin, end = seconds_of(slot.start), seconds_of(slot.end)
    hardest = max(kinds_touched(city, begin, end), key=lambda kind: (weights.of(kind), list(HourKind).index(kind)))
    off = any(hour.day_off for hour in local_hours(city, begin, end))
    return HourCell(f"{city.local(slot.start):%H:%M}", hardest, off)


def number(value: float, language: str) -> str:
    """Points without needless decimals: "7.5", in French and Spanish "7,5"."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language in ("fr", "es") else text


def _over(top: QColor, ground: QColor) -> QColor:
    share = top.alphaF()
    return QColor.fromRgbF(
        top.redF() * share + ground.redF() * (1 - share),
        top.greenF() * share + ground.greenF() * (1 - share),
        top.blueF() * share + ground.blueF() * (1 - share),
    )
