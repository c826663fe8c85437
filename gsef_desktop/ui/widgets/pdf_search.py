"""Looking for words in a PDF that is shown: page after page between events, so that a long document does not stop the typing."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel

_SLICE = 0.012
"""Seconds after which the search lets the window go on."""


class PdfSearch(QObject):
    """Finds a text in `document`, regardless of capitals.  `page` says from which page on a first result is wanted (from 0)."""

    did_find = Signal()
    """there is more, or less, or another one is the current one"""
    page_was_wanted = Signal(int)
    """the current result is on this page, counted from 1"""

    def __init__(self, document: QPdfDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._model = document, QPdfSearchModel(self)
        self._model.setDocument(document)
        self._text, self._turns, self._wanted_page = "", False, 0
        self._next = 0
        self._pages: dict[int, list[list[QRectF]]] = {}
        self.current: tuple[int, int] | None = None
        """the page, from 0, and the number of the result on it, from 0"""
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._go_on)

    @property
    def text(self) -> str:
        """What is looked for."""
        return self._text

    @property
    def count(self) -> int:
        """How many results there are, as far as the pages have been looked through."""
        return sum(len(found) for found in self._pages.values())

    @property
    def is_done(self) -> bool:
        """Whether all pages have been looked through."""
        return not self._pause.isActive()

    @property
    def position(self) -> int:
        """Which of the results is the current one, counted from 1; 0 for none."""
        if self.current is None:
            return 0
        page, number = self.current
        return sum(len(found) for each, found in self._pages.items() if each < page) + number + 1

    def on_page(self, page: int) -> list[list[QRectF]]:
        """The results on a page, counted from 0, each with its rectangles in points from the top left corner."""
        return self._pages.get(page, [])

    def look_for(self, text: str, *, page: int) -> None:
        """Look for another text; the first result from a page on, counted from 0, becomes the current one and is turned to."""
        self._begin(text.strip(), page, turns=True)

    def stop(self) -> None:
        """The document is about to be closed."""
        self._pause.stop()
        self._model.setSearchString("")

    def look_again(self, *, page: int) -> None:
        """The document is another one: look for the same, without turning pages."""
        self._begin(self._text, page, turns=False)

    def step(self, by: int) -> None:
        """Go to the next result (1) or the one before (-1); behind the last one is the first."""
        places = [(page, number) for page in sorted(self._pages) for number in range(len(self._pages[page]))]
        if not places:
            return
        if self.current in places:
            self.current = places[(places.index(self.current) + by) % len(places)]
        else:
            self.current = places[0 if by > 0 else -1]
        self.page_was_wanted.emit(self.current[0] + 1)
        self.did_find.emit()

    def _begin(self, text: str, page: int, *, turns: bool) -> None:
        self._pause.stop()
        self._model.setSearchString("")
        self._text, self._turns, self._wanted_page = text, turns, page
        self._pages, self.current, self._next = {}, None, 0
        if text and self._document.status() is QPdfDocument.Status.Ready:
            self._model.setSearchString(text)
            self._go_on()
        else:
            self.did_find.emit()

    def _go_on(self) -> None:
        began, pages = perf_counter(), self._document.pageCount()
        while self._next < pages:
            found = [link.rectangles() for link in self._model.resultsOnPage(self._next)]
            if found:
                self._pages[self._next] = found
                if self.current is None and self._next >= self._wanted_page:
                    self._choose(self._next)
            self._next += 1
            if perf_counter() - began > _SLICE and self._next < pages:
                self._pause.start()
                self.did_find.emit()
                return
        if self.current is None and self._pages:  # only before the page that is shown
            self._choose(min(self._pages))
        self.did_find.emit()

    def _choose(self, page: int) -> None:
        self.current = (page, 0)
        if self._turns:
            self.page_was_wanted.emit(page + 1)
