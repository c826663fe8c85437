"""Documents for the tests, and short ways to look into a proposal."""

from __future__ import annotations

from pathlib import Path

from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.proposal import Proposal
from gsef_desktop.domain.records import CALENDAR_KINDS, Activity, Finding, FindingKind, ProgrammeLine, Record
from gsef_desktop.interchange.programme.reader import read_programme

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = ROOT / "tests" / "files" / "documents"
SAMPLE = ROOT / "resources" / "sample" / "programme-2019.txt"


def read_document(name: str) -> Proposal:
    """The proposal for one of the documents beside the tests."""
    return read_programme((DOCUMENTS / name).read_text(encoding="utf-8"), file_name=name)


def calendar_of(proposal: Proposal) -> list[Activity]:
    """The activities that count as the year's, in order."""
    return sorted(
        (one for one in proposal.of(Activity) if one.programme_id is not None and one.kind in CALENDAR_KINDS),
        key=lambda activity: activity.rank,
    )


def titled(proposal: Proposal, start: str) -> Activity:
    """The one calendar activity whose title begins so."""
    (found,) = [one for one in calendar_of(proposal) if one.title.startswith(start)]
    return found


def line_number(proposal: Proposal, activity: Activity) -> int | None:
    """The number of the programme line of an activity."""
    return next((line.number for line in proposal.of(ProgrammeLine) if line.id == activity.line_id), None)


def source_numbers(proposal: Proposal, record: Record) -> list[int]:
    """The numbers of the lines that a record was read from."""
    numbers = {line.id: line.line for line in proposal.lines}
    return sorted(numbers[link.source_line_id] for link in proposal.links if link.owner_id == record.id)


def finding_titles(proposal: Proposal, kind: FindingKind) -> list[str]:
    """The titles of the findings of one kind."""
    return [title_of(finding) for finding in proposal.findings if finding.kind is kind]


def title_of(finding: Finding) -> str:
    """A finding's title in English."""
    return str(Message.from_json(finding.title))
