"""What an import of replies to a meeting would do: shown to the user before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Capacity, Mode, Reply
from gsef_desktop.domain.table_file import TableFile
from gsef_desktop.domain.table_proposal import CellRemark

REPLY_FIELDS: Mapping[str, Message] = MappingProxyType(
    {
        "name": message("Name"),
        "given_name": message("Given name"),
        "family_name": message("Family name"),
        "organisation": message("Organisation"),
        "function": message("Function"),
        "mail": message("Mail"),
        "reply": message("Reply"),
        "mode": message("Attends"),
        "acts_as": message("Capacity"),
        "language": message("Language"),
        "diet": message("Diet"),
        "needs": message("Needs"),
        "arrival": message("Arrival"),
        "arrival_time": message("Time of arrival"),
        "departure": message("Departure"),
        "departure_time": message("Time of departure"),
        "travel": message("Travel"),
        "hotel": message("Hotel"),
        "badge_name": message("Badge name"),
        "substitute_for": message("Substitute for"),
        "replied_on": message("Replied on"),
        "note": message("Note"),
    }
)
"""What a column of a table of replies may mean, with its name for the user; an empty text is a column that is not read."""

VALUE_FIELDS = (
    "reply", "mode", "acts_as", "language", "diet", "needs", "arrives_on", "arrives_at", "departs_on", "departs_at", "travel", "hotel",
    "badge_name", "replied_on", "note",
)  # fmt: skip
"""The values of a reply that can change a participant, in the order in which they are shown."""

Value = str | date | time | Reply | Mode | Capacity | None


class ReplyState(StrEnum):
    """How a line of a file of replies stands to the participants."""

    CHANGED = "changed"
    """it is a participant, of whom something is new"""
    DOUBTFUL = "doubtful"
    """it may be that participant: the user says so, or adds another"""
    NEW = "new"
    """nobody of the list: proposed as a participant, and added only if the user says so"""
    OLDER = "older"
    """it was written before the reply that is noted already"""
    SAME = "same"
    """nothing new"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyValues:
    """What a reply says; None, or an empty text: nothing about that."""

    reply: Reply | None = None
    mode: Mode | None = None
    acts_as: Capacity | None = None
    language: str = ""
    diet: str = ""
    needs: str = ""
    arrives_on: date | None = None
    arrives_at: time | None = None
    departs_on: date | None = None
    departs_at: time | None = None
    travel: str = ""
    hotel: str = ""
    badge_name: str = ""
    replied_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SenderDraft:
    """Who a reply is from, as it says itself."""

    honorific: str = ""
    given_name: str = ""
    family_name: str = ""
    own_script_name: str = ""
    mail: str = ""
    organisation: str = ""
    function: str = ""

    @property
    def name(self) -> str:
        """Given and family name, or that in its own script."""
        return " ".join(part for part in (self.given_name, self.family_name) if part) or self.own_script_name

    @property
    def shown(self) -> str:
        """The name, or what there is instead."""
        return self.name or self.organisation or self.mail


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyDraft:
    """One line of a file: who replies what.  `row` counts as in the file; `substitute_for` is a name or a mail address."""

    row: int
    sender: SenderDraft
    values: ReplyValues
    substitute_for: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyDifference:
    """A value that would change; `field` is of VALUE_FIELDS, or person, organisation or substitute_for."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedReply:
    """A line and what would become of it."""

    key: str
    draft: ReplyDraft
    state: ReplyState
    participation_id: str | None = None
    """whom it was recognised as, or is like"""
    person_id: str | None = None
    """a person of the file; None where one is to be made, or where only an organisation replies"""
    organisation_id: str | None = None
    substitute_for_id: str | None = None
    """the participation in whose place they come"""
    like: str = ""
    """what the list or the file calls the one that it is, or is like"""
    why: Message | None = None
    """why it is doubtful, or what is new about it"""
    differences: tuple[ReplyDifference, ...] = ()

    @property
    def makes_person(self) -> bool:
        """Whether somebody of whom the file has nothing is to be made."""
        sender = self.draft.sender
        return self.person_id is None and bool(sender.name or (sender.mail and not sender.organisation))


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A part of the file that could not be used, and why; `row` is where it stands, 0 where that is not known."""

    row: int
    text: str
    reason: Message


@dataclass(frozen=True, kw_only=True)
class ReplyProposal:
    """What a file of replies holds, against the participants of a meeting."""

    meeting_id: str
    name: str
    """of the file, or what several are called together"""
    replies: tuple[ProposedReply, ...] = ()
    unread: tuple[Unread, ...] = ()
    remarks: tuple[CellRemark, ...] = ()
    drafts: tuple[ReplyDraft, ...] = ()
    by_mail: bool = False
    """whether who replies is told by mail, as calendar files do"""
    table: TableFile | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    """what each heading of a table was taken for"""
    seen: int = 0
    """the newest transaction of the file when the proposal was made"""

    def of_state(self, *states: ReplyState) -> tuple[ProposedReply, ...]:
        """The lines of some states, in the order of the file."""
        return tuple(one for one in self.replies if one.state in states)

    @property
    def proposed_keys(self) -> frozenset[str]:
        """What is taken unless the user says otherwise: what is new of those who are recognised for certain."""
        return frozenset(one.key for one in self.replies if one.state is ReplyState.CHANGED)
