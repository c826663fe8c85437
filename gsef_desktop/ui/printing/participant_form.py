"""What is printed for those who take part in a meeting: lists, sheets, badges, cards, signs, certificates and letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from gsef_desktop.documents.badges import BadgeForm
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.domain.time_writing import write_day
from gsef_desktop.services import text_templates
from gsef_desktop.services.meeting_guests import By, Who
from gsef_desktop.services.participant_numbers import NumbersBy
from gsef_desktop.services.text_templates import CERTIFICATE
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.printing.form import Maker, PrintForm
from gsef_desktop.ui.widgets.about_document import about_titles
from gsef_desktop.ui.widgets.fields import ComboBox, LineField
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import at_left
from gsef_desktop.ui.widgets.number_boxes import NumberBox
from gsef_desktop.ui.widgets.print_choices import panel
from gsef_desktop.ui.widgets.text_template_editor import TextTemplateEditor

if TYPE_CHECKING:
    from gsef_desktop.documents.content import PrintedDocument

PARTICIPANTS, SIGN_IN, BADGES, TABLE_CARDS, DOOR_SIGNS = "participants", "sign-in", "badges", "table-cards", "door-signs"
CERTIFICATES, LETTER, ROOMING = "certificates", "letters", "rooming"
DOCUMENTS = (PARTICIPANTS, SIGN_IN, BADGES, TABLE_CARDS, DOOR_SIGNS, CERTIFICATES, LETTER, ROOMING)
_LYING = (TABLE_CARDS, DOOR_SIGNS, CERTIFICATES)
_USUAL_WHO = {PARTICIPANTS: Who.ALL, CERTIFICATES: Who.ACCEPTED, LETTER: Who.EXPECTED}
_MOST_ROWS = 50
_COLUMNS = ("represented_by", "function", "capacity", "language", "attends")


class ParticipantForm(PrintForm):
    """Prints what is wanted for a meeting: for all participants, or those `ids` that are selected."""

    docx = frozenset((PARTICIPANTS, ROOMING, SIGN_IN, BADGES, DOOR_SIGNS, CERTIFICATES, LETTER))

    def __init__(
        self, context: UiContext, *, meeting_id: str, ids: Sequence[str] = (), document: str = PARTICIPANTS, parent: QWidget | None = None
    ) -> None:
        self._meeting_id, self._ids = meeting_id, tuple(ids)
        self._edited, self._shown = False, ("", "")
        super().__init__(context, key="participants.print", document=document, parent=parent)

    # --- choices ---------------------------------------------------------------------------------------------------------------------

    def make_choices(self) -> None:
        self._paper_row = self.paper_row()
        self.choices.addWidget(self._paper_row)
        self._people = self._people_panel()
        self.choices.addWidget(self._people)
        self._panels = {
            PARTICIPANTS: self._list_panel(), SIGN_IN: self._sign_in_panel(), BADGES: self._badges_panel(),
            TABLE_CARDS: self._table_cards_panel(), LETTER: self._letters_panel(),
        }  # fmt: skip
        for one in self._panels.values():
            self.choices.addWidget(one)
        self.editor = TextTemplateEditor(self._context.theme, read_only=self._context.read_only)
        self.editor.did_edit.connect(self._did_edit)
        self.editor.did_commit.connect(self.keep_text)
        self.editor.reset_was_wanted.connect(self._reset_text)
        self.choices.addWidget(self.editor)

    def show_people(self, ids: Sequence[str]) -> None:
        """Print for these participants, who are selected; for all where there are none."""
        self._ids = tuple(ids)
        number = len(self._ids)
        everybody = (False, self.tr("All participants"))
        some = (True, self.tr("1 selected") if number == 1 else self.tr("{number} selected").format(number=number))
        self.chosen.set_choices([some, everybody] if number else [everybody])
        self.chosen.set_value(bool(number))
        self._chosen_row.setVisible(bool(number))

    def _people_panel(self) -> QWidget:
        made, column = panel()
        self.chosen = ComboBox(self._context.theme, self.tr("Participants"))
        self.chosen.chosen.connect(lambda _: self.rebuild())
        self._chosen_row = self.row(self.tr("Participants"), self.chosen)
        self.who = ComboBox(self._context.theme, self.tr("Of them"), [
            (Who.ALL, self.tr("Everybody")), (Who.EXPECTED, self.tr("Who has not declined")),
            (Who.ON_SITE, self.tr("Who is expected on site")), (Who.ACCEPTED, self.tr("Who has accepted")),
            (Who.PRESENT, self.tr("Who was present")),
        ])  # fmt: skip
        self.who.chosen.connect(lambda value: self.keep(f"who.{self.document}", str(value)))
        self.by = self.combo("by", self.tr("Order"), [
            (By.CLASSIFICATION, self.tr("By role")), (By.COUNTRY, self.tr("By country")), (By.NAME, self.tr("By name")),
        ])  # fmt: skip
        self.honorifics = self.check(self.tr("Honorifics"), "honorifics", True)
        self.own_script = self.check(self.tr("Names in their own script"), "own_script", True)
        self._choice_rows = (self.row(self.tr("Of them"), self.who), self.row(self.tr("Order"), self.by), self.honorifics)
        self._on_site = self.note(self.tr("For all who are expected on site: invited, not declined, and not online."))
        for widget in (self._chosen_row, *self._choice_rows, self.own_script, self._on_site):
            column.addWidget(widget)
        self.show_people(self._ids)
        return made

    def _list_panel(self) -> QWidget:
        made, column = panel()
        self.state = self.combo("state", self.tr("Called"), [
            ("", self.tr("List of participants")), ("provisional", self.tr("Provisional list")), ("final", self.tr("Final list")),
        ])  # fmt: skip
        column.addWidget(self.row(self.tr("Called"), self.state))
        column.addWidget(label(self._context.theme, self.tr("Columns"), "secondary", token="ink3"))
        names = {
            "represented_by": self.tr("Represented by"), "function": self.tr("Function"),
            "capacity": self.tr("Capacity, head of delegation"), "language": self.tr("Language"), "attends": self.tr("Attends"),
        }  # fmt: skip
        self.columns = {name: self.check(names[name], f"column.{name}", name not in ("function", "capacity")) for name in _COLUMNS}
        self.totals = self.check(self.tr("Totals at the end"), "totals", False)
        self.sessions = self.check(self.tr("Who was there, session by session"), "sessions", False)
        for box in (*self.columns.values(), self.totals, self.sessions):
            column.addWidget(box)
        column.addWidget(label(self._context.theme, self.tr("Numbers of the meeting at the end"), "secondary", token="ink3"))
        self.numbers = {by: self.check(text, f"numbers.{by.value}", False) for by, text in self._countable()}
        for box in self.numbers.values():
            column.addWidget(box)
        return made

    def _countable(self) -> list[tuple[NumbersBy, str]]:
        """By what the meeting can be counted; by a field of people where one was chosen."""
        from gsef_desktop.services.participant_numbers import participant_numbers

        found = participant_numbers(self._context.workspace, meeting_id=self._meeting_id, language=self._context.language)
        names = {
            NumbersBy.CLASSIFICATION: self.tr("By role"), NumbersBy.REGION: self.tr("By region"),
            NumbersBy.LANGUAGE: self.tr("By language"), NumbersBy.COUNTRY: self.tr("By country"),
        }  # fmt: skip
        return [(one.by, names.get(one.by) or self.tr("By {field}").format(field=one.title)) for one in found.breakdowns]

    def _sign_in_panel(self) -> QWidget:
        made, column = panel()
        self.rows = NumberBox()
        self.rows.setRange(0, _MOST_ROWS)
        self.rows.setFont(self._context.theme.font("field"))
        kept = self.recall("rows", 3)
        self.rows.setValue(kept if isinstance(kept, int) else 3)
        self.rows.setAccessibleName(self.tr("Empty rows"))
        self.rows.valueChanged.connect(lambda value: self.keep("rows", value))
        column.addWidget(self.row(self.tr("Empty rows"), at_left(self.rows)))
        return made

    def _badges_panel(self) -> QWidget:
        made, column = panel()
        self.form = self.combo("form", self.tr("Size"), [
            (BadgeForm.SMALL, self.tr("86 × 62 mm, eight on a sheet")), (BadgeForm.A6, self.tr("A6, as many as fit on a sheet")),
            (BadgeForm.A6_SINGLE, self.tr("A6, one a page")),
        ], lambda _: self.follow_document())  # fmt: skip
        self.duplex = self.check(self.tr("With backs, for printing on both sides"), "duplex", False)
        self.badge_marks = self.check(self.tr("Crop marks"), "badge_marks", True)
        self.badge_logos = self.check(self.tr("Logos of organizations"), "badge_logos", False)
        self.blank = self.check(self.tr("Also for those not named yet"), "blank", False)
        column.addWidget(self.row(self.tr("Size"), self.form))
        for box in (self.duplex, self.badge_marks, self.badge_logos, self.blank):
            column.addWidget(box)
        told = self.tr("Print at full size, without fitting to the page; backs are turned about the long edge.")
        column.addWidget(self.note(told))
        return made

    def _table_cards_panel(self) -> QWidget:
        made, column = panel()
        self.card_marks = self.check(self.tr("Mark where to fold"), "card_marks", True)
        self.card_logos = self.check(self.tr("Logos of organizations"), "card_logos", False)
        column.addWidget(self.card_marks)
        column.addWidget(self.card_logos)
        return made

    def _letters_panel(self) -> QWidget:
        made, column = panel()
        self.letter = self.combo("letter", self.tr("Letter"), [
            ("invitation", self.tr("Invitation")), ("visa", self.tr("Visa support")), ("thanks", self.tr("Thanks")),
        ], lambda _: self._show_template())  # fmt: skip
        self._dated = date.today()
        self.day = LineField(self._context.theme, self.tr("Date"), write_day(self._dated, self._context.language))
        self.day.committed.connect(self._set_day)
        column.addWidget(self.row(self.tr("Letter"), self.letter))
        column.addWidget(self.row(self.tr("Date"), self.day))
        return made

    def _set_day(self, text: str) -> None:
        """The date of letters, as it is typed; one that is not understood is shown as wrong."""
        frame = read_time(text, year=self._dated.year, language=self._context.language).frame
        if frame.earliest is None or frame.earliest != frame.latest:
            self.day.set_bad(True)
            return
        self._dated = frame.earliest
        self.day.set_value(write_day(self._dated, self._context.language))
        self.rebuild()

    def follow_document(self) -> None:
        document = self.document
        for name, made in self._panels.items():
            made.setVisible(name == document)
        self._people.setVisible(document != DOOR_SIGNS)
        for row in self._choice_rows:
            row.setVisible(document != ROOMING)
        self._on_site.setVisible(document == ROOMING)
        self.own_script.setVisible(document not in (CERTIFICATES, LETTER, ROOMING))
        self._paper_row.setVisible(not (document == BADGES and self.form.value() == BadgeForm.A6_SINGLE))
        self.badge_marks.setEnabled(self.form.value() != BadgeForm.A6_SINGLE)
        self.who.set_value(self._who_of(document))
        self.editor.setVisible(document in (CERTIFICATES, LETTER))
        self._show_template()

    def _who_of(self, document: str) -> Who:
        """Whom a document is for: each has its own."""
        usual = _USUAL_WHO.get(document, Who.ON_SITE)
        kept = self.recall(f"who.{document}", usual)
        return Who(str(kept)) if kept in list(Who) else usual

    # --- texts -----------------------------------------------------------------------------------------------------------------------

    def _kind(self, document: str) -> str:
        """The kind of text that a document is made from; empty where there is none."""
        return CERTIFICATE if document == CERTIFICATES else str(self.letter.value()) if document == LETTER else ""

    def _show_template(self) -> None:
        self.keep_text()
        kind, language, workspace = self._kind(self.document), self.shown_language, self._context.workspace
        self._shown = kind, language
        if kind:
            own = text_templates.is_own(workspace, kind=kind, language=language)
            self.editor.show_template(text_templates.find_template(workspace, kind=kind, language=language), own=own)
            self._edited = False

    def _did_edit(self) -> None:
        self._edited = True
        self.rebuild()

    def keep_text(self) -> None:
        """Keep what was typed in the file, as one step that undo takes back."""
        if not self._edited or self._context.read_only:
            return
        self._edited = False
        (kind, language), draft, workspace = self._shown, self.editor.draft(), self._context.workspace
        self._context.edit(lambda: text_templates.set_template(workspace, kind=kind, language=language, template=draft))
        self.editor.show_template(draft, own=True)

    def _reset_text(self) -> None:
        (kind, language), workspace = self._shown, self._context.workspace
        self._edited = False
        self._context.edit(lambda: text_templates.reset_template(workspace, kind=kind, language=language))
        self._show_template()
        self.rebuild()

    def refresh(self) -> None:
        kind, language = self._shown
        if kind and not self._edited:  # undo may have brought another text back
            workspace = self._context.workspace
            template = text_templates.find_template(workspace, kind=kind, language=language)
            if template != self.editor.draft():
                self.editor.show_template(template, own=text_templates.is_own(workspace, kind=kind, language=language))

    def leave(self) -> None:
        self.keep_text()

    def show_language(self, language: str) -> None:
        self.shown_language = language
        self._show_template()

    # --- the document ----------------------------------------------------------------------------------------------------------------

    def paper(self) -> str:
        return "A6" if self.document == BADGES and self.form.value() == BadgeForm.A6_SINGLE else super().paper()

    def lies(self) -> bool:
        return self.document in _LYING

    def both_sides(self) -> bool:
        return self.document == BADGES and self.duplex.isChecked()

    def about_fallbacks(self, count: int) -> str:
        return about_titles(count)

    def maker(self, document: str) -> Maker:
        if document == PARTICIPANTS:
            return self._list()
        if document == ROOMING:
            return self._rooming()
        return self._text(document) if document in (CERTIFICATES, LETTER) else self._cards(document)

    def _chosen_ids(self) -> tuple[str, ...] | None:
        return self._ids if self.chosen.value() else None

    def _list(self) -> Maker:
        from gsef_desktop.services.participants_list import ListOptions, participants_list

        workspace, meeting_id, paper = self._context.workspace, self._meeting_id, str(self.papers.value())
        options = ListOptions(
            ids=self._chosen_ids(), who=self._who_of(PARTICIPANTS), by=By(self.by.value()), honorifics=self.honorifics.isChecked(),
            own_script=self.own_script.isChecked(), columns=tuple(name for name, box in self.columns.items() if box.isChecked()),
            totals=self.totals.isChecked(), sessions=self.sessions.isChecked(), state=self.state.value(),
            numbers=tuple(by for by, box in self.numbers.items() if box.isChecked()),
        )  # fmt: skip

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            return participants_list(
                workspace, meeting_id=meeting_id, options=options, language=language, format=format, paper=paper, progress=progress
            )  # fmt: skip

        return make

    def _rooming(self) -> Maker:
        from gsef_desktop.services.rooming import rooming_list

        workspace, meeting_id, paper, ids = self._context.workspace, self._meeting_id, str(self.papers.value()), self._chosen_ids()

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            return rooming_list(
                workspace, meeting_id=meeting_id, language=language, format=format, paper=paper, ids=ids, progress=progress
            )  # fmt: skip

        return make

    def _cards(self, document: str) -> Maker:
        from gsef_desktop.services import printing_cards

        workspace, meeting_id, paper = self._context.workspace, self._meeting_id, str(self.papers.value())
        either = {
            SIGN_IN: printing_cards.sign_in_sheets, BADGES: printing_cards.meeting_badges, DOOR_SIGNS: printing_cards.meeting_door_signs
        }.get(document)  # fmt: skip
        badges = document == BADGES
        options = printing_cards.CardOptions(
            ids=self._chosen_ids(), who=self._who_of(document), by=By(self.by.value()), honorifics=self.honorifics.isChecked(),
            own_script=self.own_script.isChecked(), logos=_on(self.badge_logos if badges else self.card_logos), blank=_on(self.blank),
            form=BadgeForm(self.form.value()), duplex=_on(self.duplex), marks=_on(self.badge_marks if badges else self.card_marks),
            empty=self.rows.value(),
        )  # fmt: skip

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            if either is None:
                return printing_cards.table_cards_pdf(
                    workspace, meeting_id=meeting_id, options=options, language=language, paper=paper, progress=progress
                )  # fmt: skip
            return either(
                workspace, meeting_id=meeting_id, options=options, language=language, format=format, paper=paper, progress=progress
            )  # fmt: skip

        return make

    def _text(self, document: str) -> Maker:
        from gsef_desktop.services.printing_letters import LetterOptions, meeting_certificates, meeting_letters

        workspace, meeting_id, paper = self._context.workspace, self._meeting_id, str(self.papers.value())
        kind, shown, draft = self._kind(document), self._shown, self.editor.draft()
        options = LetterOptions(
            ids=self._chosen_ids(), who=self._who_of(document), by=By(self.by.value()), honorifics=self.honorifics.isChecked(),
            day=self._dated,
        )  # fmt: skip

        def make(progress: Callable[[float], object], format: str, language: str) -> PrintedDocument:
            own = replace(options, template=draft) if (kind, language) == shown else options  # what is half typed is shown
            if kind == CERTIFICATE:
                return meeting_certificates(
                    workspace, meeting_id=meeting_id, options=own, language=language, format=format, paper=paper, progress=progress
                )
            return meeting_letters(
                workspace, meeting_id=meeting_id, kind=kind, options=own, language=language, format=format, paper=paper, progress=progress
            )  # fmt: skip

        return make


def _on(box: QCheckBox) -> bool:
    return box.isChecked()
