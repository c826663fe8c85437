"""What the lines of the minutes do to the file, and what they need to know of the page they stand on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gsef_desktop.domain.changes import RecordRef
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.minutes import ActionState
from gsef_desktop.domain.records import VoteKind
from gsef_desktop.services import action_items, annexes, decisions, minutes, votes
from gsef_desktop.services.papers import NewPaper, read_new_papers
from gsef_desktop.services.people_named import organisation_names, people_names
from gsef_desktop.ui.context import UiContext
from gsef_desktop.ui.widgets.unpacked import open_unpacked


class MinutesDeeds(QObject):
    """The minutes of `meeting_id`, written in `language`.  Each method is one step to undo; False: it was refused and explained."""

    record_was_opened = Signal(object)
    """a `RecordRef` whose inspector is wanted"""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.meeting_id = ""
        self.language = "en"
        self.year = context.year
        """the year of typed days that have none"""
        self.locked = False
        """adopted, or a file that can only be read: texts are shown only"""

    def moment(self) -> time | None:
        """When decisions are taken that are recorded now, in local time; None: some time in the session of their item."""
        return None

    def set_notes(self, item_id: str | None, text: str) -> bool:
        """Set what was done on an item, or in the meeting."""
        file, meeting_id, language = self.context.workspace, self.meeting_id, self.language
        return self._did(
            self.context.edit(lambda: minutes.set_minutes_text(file, meeting_id=meeting_id, item_id=item_id, language=language, text=text))
        )

    def set_deferred(self, item_id: str, deferred: bool) -> bool:
        """Put an item off, or not."""
        return self._did(self.context.edit(lambda: minutes.set_deferred(self.context.workspace, item_id=item_id, deferred=deferred)))

    def add_decision(self, item_id: str | None, text: str, *, proposed: str = "") -> str | None:
        """Record a decision; as it was `proposed`, in all languages in which it was.  Returns its id."""
        file, meeting_id, language, at = self.context.workspace, self.meeting_id, self.language, self.moment()
        if item_id is not None and proposed and text.strip() == proposed.strip():
            made = self.context.edit(lambda: decisions.decide_as_proposed(file, item_id=item_id, at=at))
        else:
            made = self.context.edit(
                lambda: decisions.add_decision(file, meeting_id=meeting_id, item_id=item_id, text=text, language=language, at=at)
            )
        return made.id if made is not None else None

    def set_decision(self, decision_id: str, text: str) -> bool:
        """Set the text of a decision."""
        file, language = self.context.workspace, self.language
        return self._did(
            self.context.edit(lambda: decisions.set_decision_text(file, decision_id=decision_id, language=language, text=text))
        )

    def add_action(self, item_id: str | None, decision_id: str | None, title: str, owner: str, due_text: str) -> str | None:
        """Add an action item.  Where the day cannot be read it is added without one, and that is said.  Returns its id."""
        file, meeting_id, language = self.context.workspace, self.meeting_id, self.language
        due = self.read_day(due_text)
        made = self.context.edit(
            lambda: action_items.add_action(
                file, title=title, meeting_id=meeting_id, item_id=item_id, decision_id=decision_id, owner=owner, due_on=due,
                language=language,
            )
        )  # fmt: skip
        if made is not None and due is None and due_text.strip():
            self.context.tell(self.tr("“{text}” is not a date. The action item was added without one.").format(text=due_text.strip()))
        return made.id if made is not None else None

    def set_title(self, action_id: str, text: str) -> bool:
        """Set what is to be done."""
        file, language = self.context.workspace, self.language
        return self._did(self.context.edit(lambda: action_items.set_action_title(file, action_id=action_id, language=language, title=text)))

    def set_owner(self, action_id: str, name: str) -> bool:
        """Set who does it."""
        return self._did(self.context.edit(lambda: action_items.set_action_owner(self.context.workspace, action_id=action_id, name=name)))

    def set_due(self, action_id: str, text: str) -> bool:
        """Set by when, from typed text."""
        day = self.read_day(text)
        if day is None and text.strip():
            self.context.tell(self.tr("“{text}” is not a date. Nothing was changed.").format(text=text.strip()))
            return False
        return self._did(self.context.edit(lambda: action_items.set_action_due(self.context.workspace, action_id=action_id, due_on=day)))

    def set_done(self, action_id: str, done: bool) -> bool:
        """Mark an action item as done, or as open again."""
        state = ActionState.DONE if done else ActionState.OPEN
        return self._did(
            self.context.edit(lambda: action_items.set_action_state(self.context.workspace, action_ids=[action_id], state=state))
        )

    def call_vote(self, item_id: str | None, kind: VoteKind) -> str | None:
        """Put something to the vote.  Returns the id of the vote."""
        file, meeting_id, language = self.context.workspace, self.meeting_id, self.language
        made = self.context.edit(lambda: votes.call_vote(file, meeting_id=meeting_id, item_id=item_id, kind=kind, language=language))
        return made.id if made is not None else None

    def set_annex_title(self, annex_id: str, title: str) -> bool:
        """Set the title of an annex."""
        file, language = self.context.workspace, self.language
        return self._did(self.context.edit(lambda: annexes.set_annex_title(file, annex_id=annex_id, language=language, title=title)))

    def remove_annex(self, annex_id: str) -> bool:
        """Take an annex away."""
        return self._did(self.context.edit(lambda: annexes.remove_annexes(self.context.workspace, annex_ids=[annex_id])))

    def write_annex(self, item_id: str | None, title: str) -> str | None:
        """Begin an annex that is a text.  Returns its id."""
        file, meeting_id, language = self.context.workspace, self.meeting_id, self.language
        made = self.context.edit(
            lambda: annexes.write_annex(file, meeting_id=meeting_id, item_id=item_id, title=title, language=language)
        )  # fmt: skip
        return made.id if made is not None else None

    def attach(self, item_id: str | None, paths: Sequence[Path]) -> None:
        """Read files on a worker and keep them with the minutes, as one step."""
        file, meeting_id, language = self.context.workspace, self.meeting_id, self.language

        def keep(files: list[NewPaper]) -> None:
            if self.context.closed or not files:
                return
            made = self.context.edit(
                lambda: annexes.attach_annexes(file, meeting_id=meeting_id, item_id=item_id, files=files, language=language)
            )
            if made is not None and len(made) == 1:
                self.context.tell(self.tr("Attached {name}").format(name=files[0].name))
            elif made is not None:
                self.context.tell(self.tr("Attached {number} files").format(number=len(made)))

        self.context.run_job(self.tr("Attaching files"), lambda progress: read_new_papers(paths), keep)

    def open_annex_file(self, annex_id: str) -> None:
        """Open the file of an annex in its own program, as a copy."""
        file = self.context.workspace
        open_unpacked(self.context, lambda folder: annexes.unpack_annex(file, annex_id=annex_id, folder=folder))

    def delete_vote(self, vote_id: str) -> bool:
        """Delete a vote with its ballots."""
        return self._did(self.context.edit(lambda: votes.delete_votes(self.context.workspace, vote_ids=[vote_id])))

    def set_question(self, vote_id: str, text: str) -> bool:
        """Set the question of a vote."""
        file, language = self.context.workspace, self.language
        return self._did(self.context.edit(lambda: votes.set_question(file, vote_id=vote_id, language=language, text=text)))

    def read_day(self, text: str) -> date | None:
        """A typed day; None for none, and for what is no day."""
        try:
            return action_items.read_due_day(text, year=self.year, language=self.context.language)
        except Invalid:
            return None

    def names(self) -> list[str]:
        """Who can be completed as an owner."""
        return [*people_names(self.context.workspace), *organisation_names(self.context.workspace)]

    def open(self, kind: str, id: str) -> None:
        """Show the inspector of a decision or an action item."""
        self.record_was_opened.emit(RecordRef(kind, id))

    def _did(self, result: object) -> bool:
        return result is not None
