"""What the inspectors of a decision and of an action item share: a text in several languages, and where it was recorded."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.ui.inspectors.base import Box
from gsef_desktop.ui.inspectors.member_fields import LinkButton, MemberInspector, set_in
from gsef_desktop.ui.widgets.buttons import SegmentedControl
from gsef_desktop.ui.widgets.fields import TextEditor
from gsef_desktop.ui.widgets.labels import ElidedLabel, label
from gsef_desktop.ui.widgets.layout import Note


class MinutesPartInspector(MemberInspector):
    """A text, its languages, a way to the meeting; subclasses fill in what they have."""

    texts: dict[str, str]
    original: str
    languages: tuple[str, ...] = ()
    """in which the text is wanted: the working languages of the meeting"""
    adopted = False
    """whether the minutes are adopted, and with them the text"""

    def add_texts(self, name: str, *, title: bool) -> None:
        """The text with the switch of its languages under it."""
        theme = self.context.theme
        self.text = TextEditor(theme, name, least=1 if title else 3, most=14, title=title)
        self.text.setFont(theme.font("card_title" if title else "body"))
        self.column.addWidget(self.text)
        row = QHBoxLayout()
        self.language = SegmentedControl(theme, self.tr("Language of the text"), [(code, code.upper()) for code in LANGUAGES], small=True)
        self.language.changed.connect(lambda _: self.show_text())
        row.addWidget(self.language)
        row.addStretch(1)
        self.column.addLayout(row)
        self.missing = label(theme, "", "caption", token="ink3", wrap=True)
        self.column.addWidget(self.missing)
        self.text.committed.connect(self.put_text)

    def add_lock(self) -> None:
        """A line that is shown in adopted minutes."""
        self.lock = Note(self.context.theme, self.tr("The minutes are adopted: the text is locked."), icon="lock")
        self.lock.hide()
        self.column.addWidget(self.lock)

    def show_lock(self, adopted: bool) -> None:
        """Show the text, which can be changed until the minutes are adopted."""
        self.adopted = adopted
        self.lock.setVisible(adopted)
        self.text.setReadOnly(adopted or self.context.read_only)
        self.show_text()

    def menu(self) -> list[QAction]:
        """What can be done with it: what stands in adopted minutes stays."""
        remove = self.action(self.tr("Delete"), self._delete)
        remove.setEnabled(remove.isEnabled() and not self.adopted)
        return [remove]

    def _delete(self) -> None:
        if self.context.edit(self.delete) is not None:
            self.context.select(None)

    def delete(self) -> object:
        """Delete it from the file."""
        raise NotImplementedError

    def add_meeting(self) -> None:
        """A way to the minutes in which it stands."""
        self.add_section(self.tr("Recorded in"))
        self.meeting = Box()
        self.column.addWidget(self.meeting)

    def put_text(self, text: str) -> None:
        """Keep the text in the language shown."""
        raise NotImplementedError

    def show_text(self) -> None:
        """Show the text in the language chosen."""
        code = self.language.value()
        self.text.set_value(self.texts.get(code, ""))
        self.text.setPlaceholderText("" if code == self.original else self.texts.get(self.original, ""))
        missing = [language.upper() for language in self.languages if not self.texts.get(language)]
        self.missing.setText(self.tr("Missing: {languages}").format(languages=", ".join(missing)))
        self.missing.setVisible(bool(missing))

    def choose_language(self) -> None:
        """Begin with the window's language where the text has it, else with its own."""
        own = self.context.language if self.texts.get(self.context.language) else self.original
        self.language.set_value(own if own in LANGUAGES else "en")

    def show_meeting(self, title: str, item: str = "") -> None:
        """Name the meeting, and the item."""
        theme = self.context.theme
        self.meeting.clear()
        if not title:
            self.meeting.column.addWidget(label(theme, self.tr("No meeting"), "secondary", token="ink3"))
            return
        link = LinkButton(theme, title)
        link.setAccessibleName(self.tr("Go to the minutes of {meeting}").format(meeting=title))
        link.clicked.connect(lambda: self.context.go_to(self.ref))
        self.meeting.column.addWidget(link)
        if item:
            self.meeting.column.addLayout(set_in(ElidedLabel(theme, item, "caption", token="ink3"), 9))
