"""The look of printed documents: logo, colours, name lines, paper and binding of the file, beside a page that shows them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QColorDialog, QFileDialog, QHBoxLayout, QWidget

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services import house_style
from gsef_desktop.services.house_style import PAPERS, USUAL_COLOURS, HouseColour, HouseStyle, HouseText
from gsef_desktop.services.settings import documents_dir
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.dialogs.pdf_dialog import PdfDialog, Shape
from gsef_desktop.ui.jobs import Progress
from gsef_desktop.ui.languages import NAMES
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, FieldRow, LineField, TextEditor

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.storage.workspace import Workspace

_SUFFIXES = ("svg", "png", "jpg", "jpeg")
_MOST_BYTES = 8_000_001
"""No more of a file is read: it would be refused."""


class HouseStyleDialog(PdfDialog):
    """What is set takes effect at once, one step each; the page at the right follows."""

    shape = Shape(960, 660, 300, 16)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        self._filling = False
        self._notes: list[tuple[FieldRow, str]] = []
        super().__init__(context, key="house_style", parent=parent)
        self.setWindowTitle(self.tr("Look of printed documents"))
        self.save.hide()
        self.print.hide()
        self.setAcceptDrops(not context.read_only)
        context.bridge.changed.connect(self._did_change)
        self._fill()

    # --- choices ---------------------------------------------------------------------------------------------------------------------

    def make_choices(self) -> None:
        theme, choices = self._context.theme, self.choices
        choices.addWidget(
            self.note(self.tr("These settings are kept in the file, so that everybody prints alike. What is empty stays as usual."))
        )
        choices.addWidget(self._logo_row())
        self.colours: dict[HouseColour, LineField] = {}
        self.colour_rows: dict[HouseColour, FieldRow] = {}
        self._swatches: dict[HouseColour, Button] = {}
        for which, text in ((HouseColour.ACCENT, self.tr("Accent colour")), (HouseColour.HEAVY, self.tr("Colour of rules"))):
            choices.addWidget(self._colour_row(which, text))
        choices.addSpacing(8)
        languages = [("", self.tr("All languages")), *((one, NAMES[one]) for one in LANGUAGES)]
        self.texts_in = ComboBox(theme, self.tr("Texts for documents in"), languages)
        self.texts_in.chosen.connect(lambda _: self._turn_to_language())
        choices.addWidget(self.row(self.tr("Texts in"), self.texts_in))
        self.texts: dict[HouseText, LineField | TextEditor] = {}
        for text, name in (
            (HouseText.NAME, self.tr("Name")), (HouseText.OFFICE, self.tr("Office")), (HouseText.ADDRESS, self.tr("Address")),
            (HouseText.FOOTER, self.tr("Footer")),
        ):  # fmt: skip
            choices.addWidget(self._text_row(text, name))
        choices.addSpacing(8)
        self.papers = ComboBox(theme, self.tr("Usual paper"), [(paper, paper) for paper in PAPERS])
        paper_row = self._noted(self.row(self.tr("Usual paper"), self.papers))
        self.papers.chosen.connect(lambda paper: self._act(lambda: house_style.set_house_paper(self._file, paper=str(paper)), paper_row))
        choices.addWidget(paper_row)
        self.binding = LineField(theme, self.tr("Binding margin in millimetres"), placeholder="0")
        self.binding.committed.connect(lambda _: self._put_binding())
        self.binding_row = self._noted(self.row(self.tr("Binding margin (mm)"), self.binding))
        choices.addWidget(self.binding_row)
        self.mirrored = QCheckBox(self.tr("At the right of even pages"))
        self.mirrored.toggled.connect(lambda _: self._put_binding())
        choices.addWidget(self.mirrored)
        writable = not self._context.read_only
        for editor in (*self.colours.values(), *self.texts.values(), self.binding):
            editor.setReadOnly(not writable)
        for widget in (self.choose, self.papers, self.mirrored, *self._swatches.values()):
            widget.setEnabled(writable)

    def _logo_row(self) -> FieldRow:
        theme, holder = self._context.theme, QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self.choose = Button(theme, self.tr("Choose…"), small=True)
        self.choose.setAccessibleName(self.tr("Choose a logo: SVG, PNG or JPEG"))
        self.choose.clicked.connect(self._choose_logo)
        self.remove = Button(theme, self.tr("Remove"), look="quiet", small=True)
        self.remove.setAccessibleName(self.tr("Remove the logo"))
        self.remove.clicked.connect(self._remove_logo)
        line.addWidget(self.choose)
        line.addWidget(self.remove)
        line.addStretch(1)
        self.logo_row = self._noted(self.row(self.tr("Logo"), holder), self.tr("SVG, PNG or JPEG; a file can be dropped here."))
        return self.logo_row

    def _colour_row(self, which: HouseColour, text: str) -> FieldRow:
        theme, holder = self._context.theme, QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        field = self.colours[which] = LineField(theme, text, placeholder=USUAL_COLOURS[which])
        field.committed.connect(lambda colour: self._put_colour(which, colour))
        swatch = self._swatches[which] = Button(theme, "", look="quiet", small=True)
        swatch.setAccessibleName(self.tr("Pick: {name}").format(name=text))
        swatch.setToolTip(self.tr("Pick a colour"))
        swatch.clicked.connect(lambda: self._pick(which))
        line.addWidget(field, 1)
        line.addWidget(swatch)
        row = self.colour_rows[which] = self._noted(self.row(text, holder))
        return row

    def _text_row(self, text: HouseText, name: str) -> FieldRow:
        theme = self._context.theme
        several = text in (HouseText.ADDRESS, HouseText.FOOTER)
        editor: LineField | TextEditor = TextEditor(theme, name, least=2, most=5) if several else LineField(theme, name)
        self.texts[text] = editor
        row = self._noted(self.row(name, editor))
        editor.committed.connect(
            lambda value: self._act(
                lambda: house_style.set_house_text(self._file, text=text, language=str(self.texts_in.value()), value=value), row
            )
        )
        return row

    def _noted(self, row: FieldRow, note: str = "") -> FieldRow:
        """A row under which it is said why a value is refused."""
        row.set_note(note)
        self._notes.append((row, note))
        return row

    # --- showing what is set ---------------------------------------------------------------------------------------------------------

    @property
    def _file(self) -> Workspace:
        return self._context.workspace

    def _fill(self) -> None:
        self._filling = True
        for row, note in self._notes:
            row.set_note(note)
        style: HouseStyle = house_style.read_house_style(self._file)
        language = str(self.texts_in.value())
        self.remove.setEnabled(style.logo_id is not None and not self._context.read_only)
        for which, field in self.colours.items():
            field.set_value(style.colours.get(which, ""))
            self._swatches[which].setIcon(self._swatch(style.colours.get(which, USUAL_COLOURS[which])))
        usual_name = house_style.usual_name(self._file)
        for text, editor in self.texts.items():
            editor.set_value(style.texts.get((text, language), ""))
            fallback = style.texts.get((text, ""), "") if language else ""
            if text is HouseText.NAME:
                fallback = fallback or usual_name
            editor.setPlaceholderText(fallback)
        self.papers.set_value(style.paper)
        self.binding.set_value(f"{style.binding:g}" if style.binding else "")
        self.mirrored.setChecked(style.mirrored)
        self._filling = False

    def _swatch(self, colour: str) -> QIcon:
        """A square of a colour with an edge, so that a dark one is seen in the dark."""
        ratio = self.devicePixelRatioF()
        shown = QPixmap(QSize(16, 16) * ratio)
        shown.setDevicePixelRatio(ratio)
        shown.fill(QColor(colour))
        painter = QPainter(shown)
        painter.setPen(self._context.theme.color("ink3"))
        painter.drawRect(0, 0, 15, 15)
        painter.end()
        return QIcon(shown)

    def _turn_to_language(self) -> None:
        self._fill()
        self.rebuild()

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or changes.touches("setting", "attachment"):
            self._fill()
            self.rebuild()

    # --- setting it ------------------------------------------------------------------------------------------------------------------

    def _act(self, call: Callable[[], object], row: FieldRow) -> None:
        """Make an edit; one that is refused is explained under its row, and the file's values are shown again."""
        if self._filling:
            return
        try:
            call()
        except GsefError as error:
            self._fill()
            row.set_note(" ".join(part for part in explain(error) if part), tone="bad")

    def _put_colour(self, which: HouseColour, colour: str) -> None:
        self._act(lambda: house_style.set_house_colour(self._file, which=which, colour=colour), self.colour_rows[which])

    def _pick(self, which: HouseColour) -> None:
        now = QColor(self.colours[which].text() or USUAL_COLOURS[which])
        chosen = QColorDialog.getColor(now, self, self.colours[which].accessibleName())
        if chosen.isValid():
            self._put_colour(which, chosen.name())

    def _put_binding(self) -> None:
        typed = self.binding.text().strip().replace(",", ".") or "0"
        try:
            millimetres = float(typed)
        except ValueError:
            millimetres = -1.0
        self._act(
            lambda: house_style.set_house_binding(self._file, millimetres=millimetres, mirrored=self.mirrored.isChecked()), self.binding_row
        )

    def _choose_logo(self) -> None:
        kinds = " ".join(f"*.{ending}" for ending in _SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a logo"), str(documents_dir()), self.tr("Pictures ({kinds})").format(kinds=kinds)
        )
        if chosen:
            self.take_logo(Path(chosen))

    def _remove_logo(self) -> None:
        self._act(lambda: house_style.remove_house_logo(self._file), self.logo_row)

    def take_logo(self, path: Path) -> None:
        """Take a picture file as the logo."""

        def take() -> object:
            try:
                with path.open("rb") as file:
                    data = file.read(_MOST_BYTES)
            except OSError as error:
                raise house_style.unread_logo(error) from error
            return house_style.set_house_logo(self._file, data=data)

        self._act(take, self.logo_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), Button):
            event.accept()  # a field is finished; the dialog stays
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take_logo(path)

    # --- the page --------------------------------------------------------------------------------------------------------------------

    def language(self) -> str:
        return str(self.texts_in.value()) or self._context.document_language

    def work(self) -> Callable[[Progress], PrintedDocument]:
        file, language = self._file, self.language()

        def work(progress: Progress) -> PrintedDocument:
            from gsef_desktop.services.house_sample import house_sample_pdf

            return house_sample_pdf(file, language=language, progress=progress)

        return work


def _dropped(event: QDropEvent) -> Path | None:
    """The picture file that is dropped, if it is one."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower().lstrip(".") in _SUFFIXES else None
