"""Importing replies to a meeting, from a table or from returned invitations: proposed, reviewed, and written as one undoable edit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError, Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import (
    Activity,
    Capacity,
    Classification,
    Meeting,
    Organisation,
    Participation,
    Person,
    PersonFunction,
    Reply,
)
from gsef_desktop.domain.reply_proposal import VALUE_FIELDS, ProposedReply, ReplyProposal, ReplyState
from gsef_desktop.domain.table_file import TableFile
from gsef_desktop.services.calendar_import import MOST_BYTES, is_calendar_file
from gsef_desktop.services.files import make_backup_before_import
from gsef_desktop.services.participant_details import ANSWERS, check_stay, check_substitute
from gsef_desktop.services.participants import language_of
from gsef_desktop.services.reply_matching import first_day, match_replies, values_for
from gsef_desktop.services.reply_reading import read_reply_files, read_reply_table
from gsef_desktop.services.table_import import is_table_file, read_table_file
from gsef_desktop.storage.queries.calendar_files import newest_transaction

if TYPE_CHECKING:
    from gsef_desktop.domain.calendar_file import CalendarFile
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace

Report = Callable[..., None]
"""Is told the share done (0 to 1) and what is being done; raises Cancelled to stop the work."""

LARGE = 50
"""An import of more replies than this keeps a backup first."""


def are_replies(paths: Sequence[Path]) -> bool:
    """Whether files can hold replies: calendar files, or one table."""
    return all(is_calendar_file(one) for one in paths) or (len(paths) == 1 and is_table_file(paths[0]))


def propose_replies(
    workspace: Workspace, *, meeting_id: str, paths: Sequence[Path], columns: Mapping[str, str] | None = None,
    progress: Report | None = None,
) -> ReplyProposal:  # fmt: skip
    """Read calendar files, or one table, into a proposal for a meeting; nothing is written.

    `columns` say what headings of the table mean (fields of REPLY_FIELDS, or empty for none), others mean what is recognised.  Raises
    GsefError where a file cannot be read, NotFound for the meeting, and what `progress` raises.
    """
    if not paths or not are_replies(paths):
        raise GsefError(
            message("These are no replies."), meaning=message("Nothing has been imported."),
            remedy=message("Choose returned invitations (.ics), or one table (.csv, .xlsx, .ods)."),
        )  # fmt: skip
    if all(is_calendar_file(one) for one in paths):
        files = []
        for number, path in enumerate(paths):
            _tell(progress, number / len(paths) * 0.8, message("Reading {file}", file=path.name))
            files.append(_calendar(path))
        _tell(progress, 0.8, message("Comparing with the file"))
        return _propose_files(workspace, meeting_id, files)
    table = read_table_file(paths[0], progress=progress)
    _tell(progress, 0.8, message("Comparing with the file"))
    return propose_reply_table(workspace, meeting_id=meeting_id, table=table, columns=columns)


def propose_reply_table(
    workspace: Workspace, *, meeting_id: str, table: TableFile, columns: Mapping[str, str] | None = None
) -> ReplyProposal:  # fmt: skip
    """The same for a table that has been read already."""
    from gsef_desktop.interchange.tables.reply_headers import meanings_of_replies

    meant = {**meanings_of_replies(table.header), **(columns or {})}
    with workspace.read() as reader:
        drafts, unread, remarks = read_reply_table(table, meant, first_day(reader, meeting_id))
        return ReplyProposal(
            meeting_id=meeting_id, name=table.name, replies=match_replies(reader, meeting_id, drafts, by_mail=False), unread=tuple(unread),
            remarks=tuple(remarks), drafts=tuple(drafts), table=table, columns=meant, seen=newest_transaction(reader),
        )  # fmt: skip


def _propose_files(workspace: Workspace, meeting_id: str, files: Sequence[CalendarFile]) -> ReplyProposal:
    name = files[0].name if len(files) == 1 else str(message("{count} calendar files", count=len(files)))
    with workspace.read() as reader:
        activity = reader.get(Activity, reader.get(Meeting, meeting_id).activity_id)
        drafts, unread = read_reply_files(reader, activity.id, activity.title, files)
        return ReplyProposal(
            meeting_id=meeting_id, name=name, replies=match_replies(reader, meeting_id, drafts, by_mail=True), unread=tuple(unread),
            drafts=tuple(drafts), by_mail=True, seen=newest_transaction(reader),
        )  # fmt: skip


def _calendar(path: Path) -> CalendarFile:
    from gsef_desktop.interchange.calendar_files import read_calendar

    try:
        if path.stat().st_size > MOST_BYTES:
            raise GsefError(
                message("{file} is too large for a reply.", file=path.name), meaning=message("Nothing has been imported.")
            )  # fmt: skip
        data = path.read_bytes()
    except OSError as error:
        raise GsefError(
            message("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror or error),
            meaning=message("Nothing has been imported."),
        ) from error
    return read_calendar(data, name=path.name)


def apply_replies(
    workspace: Workspace, *, proposal: ReplyProposal, accepted: Collection[str] | None = None, as_new: Collection[str] = (),
    today: date | None = None,
) -> Changes:  # fmt: skip
    """Write the accepted lines (keys of the proposal; None: what is new of those who are in the list) in one undoable edit.

    An accepted doubtful line is taken for the participant, or the person, whom it is like; one of `as_new` is added as somebody else.  If
    nothing is left, nothing is written.  `today` becomes the day of replies that say none, until the meeting.
    """
    with workspace.read() as reader:
        if newest_transaction(reader) != proposal.seen:  # as by a second click: what is there meanwhile is left out
            replies = match_replies(reader, proposal.meeting_id, proposal.drafts, by_mail=proposal.by_mail)
            proposal = replace(proposal, replies=replies, seen=newest_transaction(reader))
    wanted = proposal.proposed_keys if accepted is None else frozenset(accepted)
    chosen = [made for one in proposal.replies if (made := _chosen(one, wanted, frozenset(as_new))) is not None]
    if not chosen:
        return Changes()
    if len(chosen) > LARGE:
        make_backup_before_import(workspace)
    with workspace.edit(message("Import replies from {file}", file=proposal.name), kind="import") as unit:
        writer = _Writer(unit, proposal.meeting_id, today or date.today())
        for one in chosen:
            writer.write(one)
    return unit.changes


def _chosen(one: ProposedReply, wanted: frozenset[str], as_new: frozenset[str]) -> ProposedReply | None:
    """A line as it is to be written, None where it is not."""
    if one.key in as_new and one.state is ReplyState.DOUBTFUL:
        # somebody else than the one whom they are like: neither that participant nor that person
        names = any(each.field == "person" for each in one.differences)
        return replace(
            one, state=ReplyState.NEW, participation_id=None, person_id=one.person_id if names else None, differences=()
        )  # fmt: skip
    if one.key not in wanted or one.state in (ReplyState.SAME, ReplyState.OLDER):
        return None
    if one.state is ReplyState.DOUBTFUL and one.participation_id is None and one.person_id is None:
        return None  # it is about the same one as an earlier line, and says nothing of them that could be kept
    return one


class _Writer:
    """Writes the lines of one import."""

    def __init__(self, unit: Unit, meeting_id: str, today: date) -> None:
        self._unit, self._meeting_id = unit, meeting_id
        day = first_day(unit, meeting_id)
        self._today = today if day is None or today <= day else None
        self._there = unit.all(Participation, meeting_id=meeting_id)
        self._last = max((one.rank for one in self._there), default=None)
        self._made: dict[str, str] = {}
        """organisations that were made, by their folded names"""

    def write(self, one: ProposedReply) -> None:
        """Write a line: the participant whom it is about, or a new one."""
        if one.participation_id is None:
            self._add(one)
        else:
            self._change(one, self._unit.get(Participation, one.participation_id))

    def _change(self, one: ProposedReply, before: Participation) -> None:
        unit, fields = self._unit, dict[str, Any]()
        changed = {each.field for each in one.differences}
        if "person" in changed and before.person_id is None:
            fields["person_id"] = one.person_id or self._person(one, before.organisation_id)
        if "organisation" in changed and before.organisation_id is None and one.organisation_id is not None:
            fields |= {"organisation_id": one.organisation_id, "name": ""}
        fields |= self._values(one, replace(before, **fields), changed)
        self._update(one, before.id, fields)
        if one.substitute_for_id is not None and "substitute_for" in changed:
            check_substitute(unit, before.id, one.substitute_for_id)
            unit.update(Participation, before.id, substitute_for_id=one.substitute_for_id)

    def _add(self, one: ProposedReply) -> None:
        unit = self._unit
        other = unit.find(Participation, one.substitute_for_id)
        organisation_id = one.organisation_id or self._organisation(one)
        person_id = one.person_id or (self._person(one, organisation_id) if one.makes_person else None)
        self._last = ranks_after(self._last, 1)[0]
        made = unit.add(
            Participation(
                meeting_id=self._meeting_id, organisation_id=organisation_id, person_id=person_id,
                classification=other.classification if other is not None else Classification.GUEST,
                acts_as=Capacity.ALTERNATE if other is not None else Capacity.NONE,
                substitute_for_id=one.substitute_for_id, language=language_of(unit, organisation_id, person_id), rank=self._last,
            )
        )  # fmt: skip
        self._update(one, made.id, self._values(one, made, frozenset(VALUE_FIELDS)))

    def _values(self, one: ProposedReply, before: Participation, changed: Collection[str]) -> dict[str, Any]:
        """The fields of the participation that a line changes; the diet is the person's."""
        values = values_for(one.draft.values, before, has_person=before.person_id is not None)
        said = {name: getattr(values, name) for name in VALUE_FIELDS if name in changed}
        fields = {name: value for name, value in said.items() if value not in (None, "")}
        diet = fields.pop("diet", "")
        if diet and before.person_id is not None:
            self._unit.update(Person, before.person_id, diet=diet)
        if fields.get("reply") in ANSWERS and "replied_on" not in fields and self._today is not None:
            fields["replied_on"] = self._today
        if fields.get("reply") is Reply.NOT_INVITED:
            fields["replied_on"] = None
        return fields

    def _update(self, one: ProposedReply, id: str, fields: dict[str, Any]) -> None:
        if not fields:
            return
        try:
            check_stay(self._unit.update(Participation, id, **fields))
        except Invalid as error:
            raise Invalid(
                message("Row {row}: {what}", row=one.draft.row, what=error.what), meaning=message("Nothing has been imported.")
            ) from error  # fmt: skip

    def _person(self, one: ProposedReply, organisation_id: str | None) -> str:
        """Somebody of whom the file has nothing, with their function."""
        sender = one.draft.sender
        hangul = bool(sender.own_script_name and not sender.family_name)
        person = self._unit.add(
            Person(
                honorific=sender.honorific, given_name=sender.given_name, family_name=sender.family_name,
                own_script_name=sender.own_script_name, family_name_first=hangul, mail=sender.mail,
                languages=(one.draft.values.language,) if one.draft.values.language else (),
            )
        )  # fmt: skip
        if organisation_id is not None or sender.function:
            self._unit.add(PersonFunction(person_id=person.id, organisation_id=organisation_id, title=sender.function))
        return person.id

    def _organisation(self, one: ProposedReply) -> str | None:
        """The organisation that a line names, made where the file has none of that name."""
        name = one.draft.sender.organisation
        if not name:
            return None
        key = name.casefold()
        if key not in self._made:
            self._made[key] = self._unit.add(Organisation(name=name)).id
        return self._made[key]


def _tell(progress: Report | None, share: float, what: Message | None) -> None:
    if progress is not None:
        progress(share, what)
