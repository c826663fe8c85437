"""Who receives a meeting, who prepares it on the spot, whom to turn to there, and into which languages it is interpreted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Meeting, Organisation

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace


def set_host(workspace: Workspace, *, meeting_id: str, name: str) -> Changes:
    """Set the organisation that receives the meeting, by its name or acronym; an empty name takes it away.

    Raises Invalid for a name that no organisation of the file has.
    """
    with workspace.edit(message("Change the host of the meeting")) as unit:
        unit.update(Meeting, meeting_id, host_id=_organisation(unit, name))
    return unit.changes


def set_organiser(workspace: Workspace, *, meeting_id: str, name: str) -> Changes:
    """Set the organisation that prepares the meeting on the spot; see `set_host`."""
    with workspace.edit(message("Change the local organiser")) as unit:
        unit.update(Meeting, meeting_id, organiser_id=_organisation(unit, name))
    return unit.changes


def set_contact(workspace: Workspace, *, meeting_id: str, text: str) -> Changes:
    """Set whom to turn to on the spot, in words.  Quick edits are one step."""
    with workspace.edit(message("Change the contact on the spot"), merge_key=f"meeting:{meeting_id}:contact") as unit:
        unit.update(Meeting, meeting_id, contact=text.strip())
    return unit.changes


def set_interpretation(workspace: Workspace, *, meeting_id: str, languages: Sequence[str]) -> Changes:
    """Set the languages of interpretation (ISO 639-1); sessions may have others."""
    with workspace.edit(message("Change the languages of interpretation")) as unit:
        unit.update(Meeting, meeting_id, interpretation=tuple(dict.fromkeys(languages)))
    return unit.changes


def hosts_of(workspace: Workspace, *, meeting_id: str) -> tuple[str, str]:
    """The names of the host and of the local organiser, empty where there is none.  Raises NotFound."""
    with workspace.read() as reader:
        meeting = reader.get(Meeting, meeting_id)
        found = [reader.find(Organisation, id) for id in (meeting.host_id, meeting.organiser_id)]
    return found[0].name if found[0] is not None else "", found[1].name if found[1] is not None else ""


def _organisation(reader: Reader, name: str) -> str | None:
    name = " ".join(name.split())
    if not name:
        return None
    found = reader.all(Organisation, name=name, limit=1) or reader.all(Organisation, acronym=name, limit=1)
    if not found:
        wanted = name.casefold()
        found = [one for one in reader.all(Organisation) if wanted in (one.name.casefold(), one.acronym.casefold())][:1]
    if not found:
        raise Invalid(
            message("No organisation in the file is called “{name}”", name=name), meaning=message("Nothing was changed."),
            remedy=message("Add it under Members first, or choose one of the list"),
        )  # fmt: skip
    return found[0].id
