"""What can be chosen for a pack: its form, languages, dividers, watermark, password, whose copy it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from gsef_desktop.documents.pack_content import Dividers
from gsef_desktop.domain.records import LANGUAGES, Participation, Person
from gsef_desktop.services.house_style import usual_paper
from gsef_desktop.services.packs import PackOptions
from gsef_desktop.services.participants_reading import display_name
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.printing.pack_form import divider_choices, remembered_dividers
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import ComboBox as Box
from gsef_desktop.ui.widgets.fields import FieldRow, LineField, SearchableBox
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import FlowLayout, at_left

ONE_FILE, FOLDER, BOOKLET = "file", "folder", "booklet"


class PackChoices(QWidget):
    """A form; what was chosen is remembered for the next pack, but for the password and whose copy it is."""

    did_change = Signal()
    """what is inside the pack, or how it looks, is to be another"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        theme, recall = context.theme, context.remembered
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.form = Box(
            theme, self.tr("Form"),
            [
                (ONE_FILE, self.tr("One PDF")), (FOLDER, self.tr("A folder with a file for each paper")),
                (BOOKLET, self.tr("A booklet to print and fold")),
            ],
        )  # fmt: skip
        self.form.set_value(recall("pack.form", ONE_FILE))
        self.dividers = Box(theme, self.tr("Dividers"), divider_choices())
        self.dividers.set_value(remembered_dividers(context))
        self.paper = SegmentedControl(theme, self.tr("Paper"), [("A4", "A4"), ("Letter", self.tr("Letter")), ("A3", "A3")], small=True)
        self.paper.set_value(recall("pack.paper", usual_paper(context.workspace)))
        self.watermark = LineField(theme, self.tr("Watermark"), recall("pack.watermark", ""), placeholder=self.tr("Such as: Draft"))
        self.password = LineField(theme, self.tr("Password"), placeholder=self.tr("None"))
        self.password.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.person = SearchableBox(theme, self.tr("Personal copy of"))
        self.closed = QCheckBox(self.tr("Without confidential items"))
        self.closed.setFont(theme.font("field"))
        rows = (
            (self.tr("Form"), self.form), (self.tr("Languages"), self._language_boxes()), (self.tr("Dividers"), self.dividers),
            (self.tr("Paper"), at_left(self.paper)), (self.tr("Watermark"), self.watermark), (self.tr("Password"), self.password),
            (self.tr("Copy of"), self.person),
        )  # fmt: skip
        for text, editor in rows:
            column.addWidget(FieldRow(theme, text, editor))
        column.addWidget(self.closed)
        self._about = label(theme, self.tr("A personal copy has no confidential items."), "caption", token="ink3", wrap=True)
        column.addWidget(self._about)
        self._about.hide()
        for box in (self.form, self.dividers, self.person):
            box.chosen.connect(lambda _: self._did_choose())
        self.paper.changed.connect(lambda _: self._did_choose())
        self.watermark.committed.connect(lambda _: self._did_choose())
        self.password.committed.connect(lambda _: self._did_choose())
        self.closed.toggled.connect(lambda _: self._did_choose())

    def _language_boxes(self) -> QWidget:
        made = QWidget()
        made.setAccessibleName(self.tr("Languages"))
        row = FlowLayout(made, spacing=8)
        kept = self.context.remembered("pack.languages", [self.context.document_language])
        self.languages: dict[str, QCheckBox] = {}
        for language in LANGUAGES:
            box = QCheckBox(language.upper())
            box.setFont(self.context.theme.font("secondary"))
            box.setAccessibleName(words.language_name(language))
            box.setToolTip(words.language_name(language))
            box.setChecked(language in kept)
            box.clicked.connect(self._did_choose_language)
            self.languages[language] = box
            row.addWidget(box)
        return made

    def show_people(self, meeting_id: str) -> None:
        """Offer those who take part in a meeting for a personal copy."""
        with self.context.workspace.read() as reader:
            ids = tuple({one.person_id for one in reader.all(Participation, meeting_id=meeting_id)} - {None})
            people = reader.all(Person, id=ids) if ids else []
        named = sorted(((display_name(one), one.id) for one in people), key=lambda pair: pair[0].casefold())
        before = self.person.value() if self.person.count() else None
        self.person.set_choices([(None, self.tr("Nobody in particular")), *((id, name) for name, id in named)])
        self.person.set_value(before if any(id == before for _, id in named) else None)

    def follow(self) -> None:
        """Show what was chosen on the page that prints meanwhile; tells where that makes another pack."""
        recall, before = self.context.remembered, self.options()
        self.dividers.set_value(remembered_dividers(self.context))
        self.paper.set_value(recall("pack.paper", self.paper.value()))
        self.watermark.set_value(recall("pack.watermark", ""))
        if self.options() != before:
            self.did_change.emit()

    def chosen_languages(self) -> list[str]:
        """The languages in which packs are made; at least one."""
        return [language for language, box in self.languages.items() if box.isChecked()]

    def options(self) -> PackOptions:
        """What was chosen."""
        return PackOptions(
            paper=self.paper.value(), dividers=Dividers(self.dividers.value()), watermark=self.watermark.value(),
            password=self.password.text(),
            without_confidential=self.closed.isChecked(), personal_for_id=self.person.value(), booklet=self.form.value() == BOOKLET,
        )  # fmt: skip

    def _did_choose_language(self) -> None:
        if not self.chosen_languages():  # a pack has a language: the last one stays
            box = self.sender()
            if isinstance(box, QCheckBox):
                box.setChecked(True)
        self._did_choose()

    def _did_choose(self) -> None:
        remember = self.context.remember
        remember("pack.form", self.form.value())
        remember("pack.dividers", str(self.dividers.value()))
        remember("pack.paper", self.paper.value())
        remember("pack.watermark", self.watermark.value())
        remember("pack.languages", self.chosen_languages())
        personal = self.person.value() is not None
        self.closed.setEnabled(not personal)
        self._about.setVisible(personal)
        self.did_change.emit()
