"""The inspector of an annex of minutes: its title and text in every language, or its file."""

from __future__ import annotations

from gsef_desktop.domain.records import Activity, Meeting
from gsef_desktop.services import annexes
from gsef_desktop.services.annexes import AnnexDetails
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import LinkButton
from gsef_desktop.ui.inspectors.minutes_part import MinutesPartInspector
from gsef_desktop.ui.widgets.fields import TextEditor
from gsef_desktop.ui.widgets.labels import label
from gsef_desktop.ui.widgets.unpacked import open_unpacked


class MinutesAnnexInspector(MinutesPartInspector):
    """An annex."""

    concerns = ("minutes_annex", "translation", "minutes", "meeting", "activity")

    def build(self) -> None:
        theme = self.context.theme
        self._read()
        self.kick = self.add_kick("paperclip", "", self.menu)
        self.add_texts(self.tr("Title"), title=True)
        self.choose_language()
        self.add_lock()
        self.column.addSpacing(6)
        self.written = TextEditor(theme, self.tr("Text of the annex"), least=6, most=24)
        self.written.setPlaceholderText(self.tr("Type or paste the text"))
        self.written.committed.connect(self._put_written)
        self.column.addWidget(self.written)
        self.file_box = Box()
        self.column.addWidget(self.file_box)
        self.add_meeting()

    def load(self) -> None:
        self._read()
        line = self._details.line
        self.kick.set_text(self.tr("Annex {number}").format(number=line.number))
        self.show_lock(self._details.adopted)
        self.written.setVisible(not line.is_file)
        self.written.setReadOnly(self._details.adopted or self.context.read_only)
        self._show_file()
        self.show_meeting(self._meeting)

    def show_text(self) -> None:
        super().show_text()
        texts, code = self._details.line.texts, self.language.value()
        self.written.set_value(texts.get(code, ""))
        if texts and code not in texts:
            self.written.setPlaceholderText(texts.get(self.original, ""))

    def put_text(self, text: str) -> None:
        file, code = self.context.workspace, self.language.value()
        self.act(lambda: annexes.set_annex_title(file, annex_id=self.ref.id, language=code, title=text))

    def _put_written(self, text: str) -> None:
        file, code = self.context.workspace, self.language.value()
        self.act(lambda: annexes.set_annex_text(file, annex_id=self.ref.id, language=code, text=text))

    def _show_file(self) -> None:
        line = self._details.line
        self.file_box.clear()
        if not line.is_file:
            return
        link = LinkButton(self.context.theme, line.file_name)
        link.setIcon(self.context.theme.icon("external-link", "accd", 14))
        link.setAccessibleName(self.tr("Open {name}").format(name=line.file_name))
        link.clicked.connect(self._open)
        self.file_box.column.addWidget(link)
        about = self.tr("Bound behind the printed minutes") if line.is_pdf else self.tr("Listed in the printed minutes, kept as a file")
        self.file_box.column.addWidget(label(self.context.theme, about, "caption", token="ink3", wrap=True))

    def _open(self) -> None:
        file = self.context.workspace
        open_unpacked(self.context, lambda folder: annexes.unpack_annex(file, annex_id=self.ref.id, folder=folder))

    def _read(self) -> None:
        self._details: AnnexDetails = annexes.annex_details(self.context.workspace, annex_id=self.ref.id)
        self.texts, self.original = self._details.line.titles, self._details.line.language
        self.languages = self._details.languages
        with self.context.workspace.read() as reader:
            meeting = reader.get(Meeting, self._details.meeting_id)
            activity = reader.find(Activity, meeting.activity_id)
            titles = reader.texts("activity", [meeting.activity_id], self.context.language)
        title = activity.title if activity is not None else meeting.symbol
        self._meeting = titles.get((meeting.activity_id, "title")) or title

    def delete(self) -> object:
        return annexes.remove_annexes(self.context.workspace, annex_ids=[self.ref.id])
