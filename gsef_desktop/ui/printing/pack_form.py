"""The pack among the documents of a meeting.  It has a tab of its own too, for what the other documents have not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from gsef_desktop.documents.pack_content import Dividers, PaperFile
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.form import Maker, PrintForm
from gsef_desktop.ui.printing.pack_words import about_papers
from gsef_desktop.ui.widgets.about_document import about_document
from gsef_desktop.ui.widgets.buttons import Button
from gsef_desktop.ui.widgets.fields import ComboBox, LineField
from gsef_desktop.ui.widgets.print_choices import PAPERS

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument
    from gsef_desktop.services.packs import BuiltPack, PackOptions

PACK = "pack"


class PackForm(PrintForm):
    """Prints the pack of a meeting; what is chosen is remembered for the pack's own tab as well."""

    pack_was_wanted = Signal()

    def __init__(self, context: UiContext, *, meeting_id: str, parent: QWidget | None = None) -> None:
        self._meeting_id = meeting_id
        self._known: dict[str, PaperFile] = {}
        self._last: dict[str, BuiltPack] = {}
        super().__init__(context, key=PACK, document=PACK, parent=parent)

    def make_choices(self) -> None:
        theme, translate = self._context.theme, QCoreApplication.translate
        name = translate("PackChoices", "Dividers")
        self.dividers = ComboBox(theme, name, divider_choices())
        self.dividers.chosen.connect(lambda value: self.keep("dividers", str(value)))
        self.choices.addWidget(self.row(name, self.dividers))
        self.choices.addWidget(self.paper_row())
        name = translate("PackChoices", "Watermark")
        self.watermark = LineField(
            theme, name, str(self.recall("watermark", "")), placeholder=translate("PackChoices", "Such as: Draft")
        )  # fmt: skip
        self.watermark.committed.connect(lambda text: self.keep("watermark", text))
        self.choices.addWidget(self.row(name, self.watermark))
        self.closed = self.check(translate("PackChoices", "Without confidential items"))
        self.choices.addWidget(self.closed)
        self.choices.addWidget(self.note(self.tr(
            "A booklet, a folder, a password, a copy for one person and the packs made before are on the pack’s own tab."
        )))  # fmt: skip
        self.open = Button(theme, self.tr("Go to the pack"), icon="book-open")
        self.open.clicked.connect(self.pack_was_wanted)
        self.choices.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def follow_document(self) -> None:
        """Show what was chosen on the pack's own tab meanwhile."""
        self.dividers.set_value(remembered_dividers(self._context))
        self.show_papers(PAPERS)
        self.watermark.set_value(str(self.recall("watermark", "")))

    def leave(self) -> None:
        self.watermark.commit()

    def options(self) -> PackOptions:
        """What is chosen; without password and for nobody in particular."""
        from gsef_desktop.services.packs import PackOptions

        return PackOptions(
            paper=self.paper(), dividers=Dividers(self.dividers.value()), watermark=self.watermark.value(),
            without_confidential=self.closed.isChecked(),
        )  # fmt: skip

    def maker(self, document: str) -> Maker:
        workspace, meeting_id, options = self._context.workspace, self._meeting_id, self.options()
        folder, known, last = self._context.scratch() / "packs", self._known, self._last

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            from gsef_desktop.services.printing_pack import print_pack

            folder.mkdir(exist_ok=True)
            before = last.get(language)
            made = print_pack(
                workspace, meeting_id=meeting_id, language=language, options=options, folder=folder, known=known,
                last=before, progress=progress,
            )  # fmt: skip
            if before is not None and before is not made.built:
                before.path.unlink(missing_ok=True)
            last[language] = made.built
            return made

        return make

    def about(self, document: PrintedDocument) -> str:
        from gsef_desktop.services.printing_pack import PrintedPack

        assert isinstance(document, PrintedPack)
        said = "\n\n".join(text for _, _, text in about_papers(document.built.report))
        return "\n\n".join(part for part in (said, about_document(document, lambda _: "")) if part)

    def did_keep(self, documents: Sequence[PrintedDocument], names: Sequence[str]) -> None:
        from gsef_desktop.services.printing_pack import PrintedPack

        made = zip(documents, names, strict=True)
        note_packs(self._context, [(one.built, name) for one, name in made if isinstance(one, PrintedPack)])


def note_packs(context: UiContext, made: Sequence[tuple[BuiltPack, str]]) -> None:
    """Note that packs were saved or mailed under these names, so that it is seen when they are out of date."""
    from gsef_desktop.services.packs import record_pack

    for built, name in () if context.read_only else made:
        context.edit(partial(record_pack, context.workspace, built=built, file_name=name))


def divider_choices() -> list[tuple[Dividers, str]]:
    """Before which papers there can be dividers."""
    translate = QCoreApplication.translate
    return [
        (Dividers.ALL, translate("PackChoices", "Before every paper")),
        (Dividers.USEFUL, translate("PackChoices", "Where they are useful")),
        (Dividers.NONE, translate("PackChoices", "None")),
    ]  # fmt: skip


def remembered_dividers(context: UiContext) -> Dividers:
    """What was chosen the last time."""
    kept = context.remembered("pack.dividers", Dividers.USEFUL.value)
    return Dividers(kept) if kept in list(Dividers) else Dividers.USEFUL
