"""The pack of a meeting: what it is to be like, what is to be seen to before, the pack itself, and the packs that were made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gsef_desktop.documents.pack_content import PackReport, PaperFile
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services import packs
from gsef_desktop.services.packs import BuiltPack, PackRow
from gsef_desktop.services.paper_pdfs import can_make_pdf
from gsef_desktop.services.paper_register import PaperRegister, read_register
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.jobs import JobRunner, Progress, part_of
from gsef_desktop.ui.meetings import words
from gsef_desktop.ui.meetings.made_packs import MadePacks
from gsef_desktop.ui.meetings.pack_choices import FOLDER, PackChoices
from gsef_desktop.ui.meetings.pack_hints import PackHints
from gsef_desktop.ui.meetings.pack_output import PackOutput
from gsef_desktop.ui.meetings.practical_panel import PracticalPanel
from gsef_desktop.ui.printing.pack_form import note_packs
from gsef_desktop.ui.printing.pack_words import about_late, about_papers
from gsef_desktop.ui.translate import explain
from gsef_desktop.ui.widgets.build_progress import BuildProgress
from gsef_desktop.ui.widgets.buttons import Button, SegmentedControl
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.layout import rule
from gsef_desktop.ui.widgets.page_build import PageBuild, Work
from gsef_desktop.ui.widgets.pdf_reader import PdfReader

_CHECK_DELAY_MS = 300
_BUILD_DELAY_MS = 150
"""A pack is more work than a page or two: it is made once the hand rests."""
_CHOICES = 372
_INSIDE = (
    "activity", "activity_partner", "agenda_item", "action_item", "attachment", "body", "composition", "decision", "detail", "meeting",
    "meeting_session", "meeting_step", "organisation", "pack", "paper", "paper_item", "paper_version", "participation", "person", "seat",
    "seat_term", "setting",
    "translation",
)  # fmt: skip
"""Kinds of records that stand in a pack."""


class PackPage(QWidget):
    """Shows the pack of the meeting given to `show_meeting`, as it is with what is chosen and what the file holds now."""

    papers_were_wanted = Signal()
    """the list of papers, with what each still wants"""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        runner = self._jobs = JobRunner(self)
        self._scratch = scratch = TemporaryDirectory(prefix="gsef-pack-", ignore_cleanup_errors=True)

        def leave() -> None:
            runner.cancel_all()
            scratch.cleanup()

        self.destroyed.connect(leave)  # what is being made still reads the file
        self._meeting_id: str | None = None
        self.reports: list[PackReport] = []
        self.built: list[BuiltPack] = []
        self._known: dict[str, PaperFile] = {}
        self._seen: BuiltPack | None = None
        self._said = ""
        self._then = list[Callable[[], object]]()
        self._stale = True
        self._busy = False
        self._check_timer = QTimer(self, singleShot=True, interval=_CHECK_DELAY_MS)
        self._check_timer.timeout.connect(self._check)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left())
        edge = rule(vertical=True)
        edge.setMaximumHeight(16_777_215)  # all the way down
        row.addWidget(edge)
        row.addWidget(self._right(), 1)
        context.bridge.changed.connect(self._did_change)
        self._show_ready()

    # --- widgets ------------------------------------------------------------------------------------------------------------------------

    def _left(self) -> QWidget:
        theme, holder = self.context.theme, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        self.choices = PackChoices(self.context)
        self.choices.did_change.connect(self._did_choose)
        column.addWidget(self.choices)
        self.save = Button(theme, self.tr("Save…"), icon="file-down", look="primary")
        self.save.clicked.connect(lambda: self.when_ready(self.ask_and_save))
        column.addWidget(self.save)
        self.reader = PdfReader(theme)
        self.preview = self.reader.sheet
        self.output = PackOutput(
            self.context, packs=lambda: self.built, shown=self._built_shown, pages=self.preview.document, when_ready=self.when_ready
        )  # fmt: skip
        self.output.was_mailed.connect(self._did_mail)
        self.output.did_fail.connect(self._did_not_save)
        column.addWidget(self.output)
        self.progress = BuildProgress(theme)
        self._build = PageBuild(self, self._work, self.progress, delay_ms=_BUILD_DELAY_MS)
        self._build.did_make.connect(self._did_make)
        self._build.did_fail.connect(self._did_fail)
        self._build.did_cancel.connect(self._drop_built)
        column.addWidget(self.progress)
        column.addWidget(rule())
        self.hints = PackHints(self.context)
        self.hints.papers_were_wanted.connect(self.papers_were_wanted)
        column.addWidget(self.hints)
        self.made = MadePacks(self.context)
        column.addWidget(self.made)
        column.addWidget(rule())
        self.practical = PracticalPanel(self.context)
        column.addWidget(self.practical)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        area.setFixedWidth(_CHOICES)
        return area

    def _right(self) -> QWidget:
        theme, holder = self.context.theme, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(6)
        top = QHBoxLayout()
        self.about = label(theme, "", "secondary", token="ink2", wrap=True)
        top.addWidget(self.about, 1)
        self.shown = SegmentedControl(theme, self.tr("Pack shown"), [(one, one.upper()) for one in LANGUAGES], small=True)
        for one in LANGUAGES:
            self.shown.button(one).setAccessibleName(words.language_name(one))
        self.shown.hide()
        self.shown.changed.connect(lambda _: self._show_built())
        top.addWidget(self.shown)
        column.addLayout(top)
        column.addWidget(self.reader, 1)
        return holder

    # --- showing ------------------------------------------------------------------------------------------------------------------------

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting."""
        if meeting_id != self._meeting_id:
            self._drop_built()
            self.preview.show_page(1)
        self._meeting_id = meeting_id
        self.choices.show_people(meeting_id)
        self.practical.show_meeting(meeting_id)
        self._look_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.choices.follow()
        if self._stale:
            self._check_timer.start(0)
        self._build.catch_up()

    def _did_change(self, changes: Changes) -> None:
        if changes.everything or changes.touches(*_INSIDE):
            self._look_anew()

    def _did_choose(self) -> None:
        self._show_ready()
        self._look_anew()

    def _look_anew(self) -> None:
        self._stale = True
        self._build.want()
        if self.isVisible():
            self._check_timer.start()

    def _drop_built(self) -> None:
        """What was made is not what is wanted any more."""
        self._then.clear()
        self._show_packs([])

    def _show_packs(self, built: list[BuiltPack], said: str = "") -> None:
        """Show other packs in place of those that were there, whose files are not needed any more; `said` is why there are none."""
        before, self.built, self._said = self.built, built, said
        self._show_choices_of_shown()
        self._show_built()
        self._show_ready()
        for one in before:
            if one not in built:
                one.path.unlink(missing_ok=True)

    # --- looking ------------------------------------------------------------------------------------------------------------------------

    def _check(self) -> None:
        """Look into the papers, and whether the packs that were made are still true."""
        meeting_id = self._meeting_id
        if meeting_id is None or self._busy or self.context.closed:
            return
        self._stale, self._busy = False, True
        workspace, folder, known = self.context.workspace, Path(self._scratch.name), self._known
        options, languages = self.choices.options(), self.choices.chosen_languages()

        def work(progress: Progress) -> tuple[list[PackReport], list[PackRow], PaperRegister]:
            reports = [
                packs.check_pack(
                    workspace, meeting_id=meeting_id, language=one, options=options, folder=folder, known=known, progress=progress
                )
                for one in languages
            ]
            register = read_register(workspace, meeting_id=meeting_id, today=date.today())
            return reports, packs.list_packs(workspace, meeting_id=meeting_id), register

        self._jobs.run("", work, self._did_check, self._did_not_check)

    def _did_check(self, found: tuple[list[PackReport], list[PackRow], PaperRegister]) -> None:
        self._busy = False
        if self.context.closed:
            return
        self.reports, rows, register = found
        self.hints.show_hints([*about_late(register), *(hint for report in self.reports for hint in about_papers(report))])
        self.hints.offer_pdfs(
            [one.id for row in register.to_chase for one in row.paper.versions if one.needs_pdf and can_make_pdf(one.file_name)]
        )
        self.made.show_rows(rows)
        if self._stale and self.isVisible():
            self._check_timer.start()

    def _did_not_check(self, error: Exception) -> None:
        self._busy = False
        self.hints.show_hints([("triangle-alert", "bad", _in_words(error))])

    # --- making -------------------------------------------------------------------------------------------------------------------------

    def when_ready(self, act: Callable[[], object]) -> None:
        """Do something with the packs as they are now, as soon as they are there."""
        if self._build.is_fresh:
            act()
            return
        self._then.append(act)
        self._build.catch_up()

    def _work(self) -> Work | None:
        """What makes the packs in all languages that are chosen; what has not changed since is taken as it is."""
        meeting_id = self._meeting_id
        if meeting_id is None or self.context.closed or self.choices.form.value() == FOLDER:
            return None
        workspace, folder, known = self.context.workspace, Path(self._scratch.name), self._known
        options, languages = self.choices.options(), self.choices.chosen_languages()
        before = {one.report.language: one for one in self.built}

        def work(progress: Progress) -> list[BuiltPack]:
            made = list[BuiltPack]()
            try:
                for number, language in enumerate(languages):
                    tell = part_of(progress, number, len(languages))
                    made.append(
                        packs.build_pack(
                            workspace, meeting_id=meeting_id, language=language, options=options, folder=folder, progress=tell, known=known,
                            last=before.get(language),
                        )
                    )  # fmt: skip
                progress.check()  # what is not wanted any more is not kept
            except BaseException:
                for one in made:
                    if one not in before.values():
                        one.path.unlink(missing_ok=True)
                raise
            return made

        return work

    def _did_make(self, built: list[BuiltPack] | None) -> None:
        if self.context.closed:
            return
        self._show_packs(built or [])
        if self._build.is_fresh:
            then, self._then = self._then, []
            for act in then:
                act()

    def _did_fail(self, error: Exception) -> None:
        if self.context.closed:
            return
        self._then.clear()
        self._show_packs([], _in_words(error))

    def _show_choices_of_shown(self) -> None:
        """The languages between which the preview can be switched."""
        codes = [one.report.language for one in self.built]
        for code in LANGUAGES:
            self.shown.button(code).setVisible(code in codes)
        if codes and self.shown.value() not in codes:
            self.shown.set_value(codes[0])
        self.shown.setVisible(len(codes) > 1)

    def _built_shown(self) -> BuiltPack | None:
        wanted = self.shown.value()
        return next((pack for pack in self.built if pack.report.language == wanted), None)

    def _show_built(self) -> None:
        one = self._built_shown()
        if one is not self._seen:
            self._seen = one
            if one is None:
                self.reader.set_pdf(None)
            else:
                self.reader.set_pdf_file(one.path, one.options.password)

    def _show_about(self) -> None:
        """Where nothing is to be read, what is said stands in the middle of its place."""
        there, middle = bool(self.built), Qt.AlignmentFlag.AlignVCenter
        self.reader.setVisible(there)
        self.about.setAlignment(middle | (Qt.AlignmentFlag.AlignLeft if there else Qt.AlignmentFlag.AlignHCenter))
        if not there:
            folder = self.choices.form.value() == FOLDER
            self.about.setText(self.tr("A folder is not shown here. Choose one PDF to see the pages.") if folder else self._said)
            return
        pages = ", ".join(f"{one.report.language.upper()} {one.pages}" for one in self.built)
        text = self.tr("Pages: {pages}.").format(pages=pages)
        left = sum(len(one.report.unbound) for one in self.built)
        if left:
            text += " " + self.tr("Papers that are not in it: {count}.").format(count=left)
        self.about.setText(text)

    def _show_ready(self) -> None:
        folder = self.choices.form.value() == FOLDER
        self.save.setEnabled(bool(self.built) or folder)
        self.output.setVisible(not folder)
        self.output.show_ready()
        self._show_about()

    # --- saving -------------------------------------------------------------------------------------------------------------------------

    def ask_and_save(self) -> None:
        """Ask where to, and save: one pack under a name, several or a folder in a folder."""
        start = self.context.folder
        if self.choices.form.value() == FOLDER or len(self.built) > 1:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Save the pack in"), start)
            if chosen:
                self.save_in(Path(chosen))
            return
        name = str(Path(start) / self.built[0].file_name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the pack"), name, self.tr("PDF documents (*.pdf)"))
        if chosen:
            path = Path(chosen)
            self._save([(self.built[0], path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf"))])

    def save_in(self, folder: Path) -> None:
        """Save everything in a folder, each pack under its own name."""
        if self.choices.form.value() == FOLDER:
            self._write_folders(folder)
        else:
            self._save([(one, folder / one.file_name) for one in self.built])

    def _save(self, wanted: Sequence[tuple[BuiltPack, Path]]) -> None:
        def save() -> bool:
            for built, path in wanted:
                packs.save_pack(built, path)
            return True

        if not self.context.edit(save):
            return
        self.context.remember("folder", str(wanted[0][1].parent))
        note_packs(self.context, [(built, path.name) for built, path in wanted])
        self.context.tell(self.tr("Saved {name}").format(name=wanted[0][1].name))

    def _did_mail(self, made: list[BuiltPack]) -> None:
        note_packs(self.context, [(built, built.file_name) for built in made])

    def _write_folders(self, parent: Path) -> None:
        meeting_id = self._meeting_id
        if meeting_id is None:
            return
        workspace, scratch = self.context.workspace, Path(self._scratch.name)
        options, languages = self.choices.options(), self.choices.chosen_languages()

        def work(progress: Progress) -> list[Path]:
            from gsef_desktop.services.pack_folder import folder_name, write_folder

            made = []
            for number, language in enumerate(languages):
                tell = part_of(progress, number, len(languages))
                output = parent / folder_name(workspace, meeting_id=meeting_id, language=language)
                write_folder(
                    workspace, meeting_id=meeting_id, language=language, options=options, output=output, scratch=scratch, progress=tell
                )
                made.append(output)
            return made

        def done(made: list[Path]) -> None:
            self._show_ready()
            self.context.remember("folder", str(parent))
            self.context.tell(self.tr("Saved {name}").format(name=made[0].name))

        self.save.setEnabled(False)
        job = self._jobs.run("", work, done, self._did_not_save)
        job.did_cancel.connect(self._show_ready)
        self.progress.watch(job)

    def _did_not_save(self, error: Exception) -> None:
        self._show_ready()
        if isinstance(error, GsefError):
            self.context.show_error(error)
        else:
            self.about.setText(_in_words(error))


def _in_words(error: Exception) -> str:
    return " ".join(part for part in explain(error) if part)
