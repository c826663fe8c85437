"""How wide texts are in a font, each measured once."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

_MOST = 20_000


class TextWidths:
    """Called with a text it answers its width in px."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._known: dict[str, float] = {}

    def __call__(self, text: str) -> float:
        width = self._known.get(text)
        if width is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            width = self._known[text] = self._metrics.horizontalAdvance(text)
        return width

    def forget(self) -> None:
        """Measure anew: the font draws with other glyphs than before."""
        self._known.clear()
