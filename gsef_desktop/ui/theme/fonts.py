"""The bundled fonts and the type roles of the style guide."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from gsef_desktop.reference.resource_files import resource_path

_AT_START = (
    "NotoSans-Regular.ttf", "NotoSans-Medium.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Bold.ttf",
    "NotoSans-SemiCondensedMedium.ttf",
)  # fmt: skip
_MONO = "NotoSansMono-Regular.ttf"
_KOREAN = ("NotoSansKR-Regular.ttf", "NotoSansKR-Bold.ttf")
_KOREAN_FAMILIES = ("Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo", "NanumGothic")

FAMILIES = ["Noto Sans", *_KOREAN_FAMILIES, "Segoe UI", "sans-serif"]
"""Families for the screen, the first that has a glyph draws it."""
_MONO_FAMILIES = ["Noto Sans Mono", "Consolas", "Menlo", "monospace", *_KOREAN_FAMILIES]

_N, _M, _S, _B = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold

ROLES = MappingProxyType(
    {
        "screen_title": (19.0, _S), "meeting_title": (17.0, _S), "inspector_title": (16.0, _S), "card_title": (14.0, _S),
        "body": (13.0, _N), "name": (13.0, _M), "strong": (13.0, _S), "secondary": (12.0, _N), "secondary_strong": (12.0, _S),
        "field": (12.5, _N), "button": (12.5, _M), "caption": (11.0, _N), "head": (11.5, _M), "badge": (11.0, _M),
        "small_strong": (11.0, _S),
        "bar": (11.0, _M), "bar_strong": (11.0, _S), "day": (10.0, _N), "day_strong": (10.0, _S), "tile": (10.5, _B), "chip": (10.0, _S),
        "symbol": (11.5, _N), "figure": (26.0, _B),
    }
)  # fmt: skip
"""Size in px and weight of each type role."""


class Fonts:
    """Registers the bundled fonts once and makes a `QFont` for each role."""

    def __init__(self) -> None:
        self._made: dict[str, QFont] = {}
        self._mono = False
        self._korean = False
        self._condensed = ""
        screen = QGuiApplication.primaryScreen()
        self._dots_per_inch = screen.logicalDotsPerInchY() if screen is not None else 96.0
        for name in _AT_START:
            families = _register(name)
            if "SemiCondensed" in name and families:
                self._condensed = families[0]

    def font(self, role: str) -> QFont:
        """The font of a role of `ROLES`.  Raises KeyError for an unknown role."""
        made = self._made.get(role)
        if made is None:
            made = self._made[role] = self._make(role)
        return QFont(made)

    def need_korean(self) -> bool:
        """Register the Korean faces, unless the system has its own; they are large, so only when Hangul is to be shown.

        Answers whether any came just now: what was measured or laid out before is then to be measured anew.
        """
        if self._korean:
            return False
        self._korean = True
        if QFontDatabase.families(QFontDatabase.WritingSystem.Korean):
            return False
        made = [_register(name) for name in _KOREAN]
        return any(made)

    def _make(self, role: str) -> QFont:
        size, weight = ROLES[role]
        font = QFont()
        if role == "symbol":
            if not self._mono:
                self._mono = True
                _register(_MONO)
            font.setFamilies(_MONO_FAMILIES)
        else:
            font.setFamilies(FAMILIES)
        if role.startswith("bar"):
            if self._condensed and self._condensed != FAMILIES[0]:
                font.setFamilies([self._condensed, *FAMILIES])
            else:
                font.setStretch(QFont.Stretch.SemiCondensed)
        font.setPointSizeF(size * 72 / self._dots_per_inch)
        font.setWeight(weight)
        return font


def has_hangul(text: str) -> bool:
    """Whether a text has letters or syllables of Korean."""
    return any("\u1100" <= letter <= "\u11ff" or "\u3130" <= letter <= "\u318f" or "\uac00" <= letter <= "\ud7a3" for letter in text)


def _register(name: str) -> list[str]:
    """Load one font file; an absent or unreadable one leaves the system's fonts in its place."""
    path = resource_path("fonts", name)
    number = QFontDatabase.addApplicationFont(str(path)) if path.is_file() else -1
    return QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
