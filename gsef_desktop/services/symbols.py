"""Document symbols by the schemes of bodies: what the next one is, and how those of papers follow their items.

While a meeting is in draft, a paper whose symbol is just what the scheme makes for its item gets the new one when the number of the item
changes; a symbol typed by hand stays.  Once the meeting is issued nothing moves any more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Body, Meeting, MeetingState, Paper, PaperKind
from gsef_desktop.domain.symbols import (
    MEETING_PLACES,
    PAPER_PLACES,
    follows_item,
    meeting_symbol,
    moved_symbol,
    paper_symbol,
    under_meeting,
    unknown_places,
    with_revision,
    without_revision,
)
from gsef_desktop.storage.queries.symbols import highest_meeting_number, symbols_of_meetings, symbols_of_papers
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeExample:
    """What the schemes of a body would make: of its third meeting of a year, and of its papers."""

    meeting: str
    paper: str
    revision: str
    information: str
    corrigendum: str
    addendum: str


def example_of(*, symbol_scheme: str, paper_scheme: str, acronym: str, year: int) -> SchemeExample:
    """What schemes would make, to be shown while they are typed; the texts are empty where a scheme makes nothing."""
    meeting = meeting_symbol(symbol_scheme, year=year, number=3, acronym=acronym)
    paper = paper_symbol(meeting, paper_scheme, item="2.1")
    return SchemeExample(
        meeting=meeting, paper=paper, revision=with_revision(paper, 1),
        information=paper_symbol(meeting, paper_scheme, item="", kind=PaperKind.INFORMATION),
        corrigendum=paper_symbol(meeting, paper_scheme, item="2.1", kind=PaperKind.CORRIGENDUM, of=paper),
        addendum=paper_symbol(meeting, paper_scheme, item="2.1", kind=PaperKind.ADDENDUM, of=paper),
    )  # fmt: skip


def set_schemes(workspace: Workspace, *, body_id: str, symbol_scheme: str | None = None, paper_scheme: str | None = None) -> Changes:
    """Set how meetings of a body and their papers are numbered from now on; what has a symbol keeps it.

    An empty scheme leaves it to the program.  Raises NotFound, and Invalid where braces hold something unknown.
    """
    fields = dict[str, str]()
    if symbol_scheme is not None:
        fields["symbol_scheme"] = _checked(symbol_scheme, MEETING_PLACES)
    if paper_scheme is not None:
        fields["paper_scheme"] = _checked(paper_scheme, PAPER_PLACES)
    with workspace.edit(message("Change how documents are numbered")) as unit:
        unit.update(Body, body_id, **fields)
    return unit.changes


def _checked(scheme: str, known: tuple[str, ...]) -> str:
    scheme = scheme.strip().strip("/")
    wrong = unknown_places(scheme, known)
    if wrong:
        raise Invalid(
            message("The scheme says {wrong}, which means nothing.", wrong=", ".join(wrong)), meaning=message("It was not changed."),
            remedy=message("What may stand in braces: {places}.", places=", ".join(f"{{{one}}}" for one in known)),
        )  # fmt: skip
    return scheme


def paper_scheme_of(reader: Reader, meeting: Meeting) -> str:
    """The scheme by which the papers of a meeting are numbered; empty: the program's own."""
    body = reader.find(Body, meeting.body_id)
    return body.paper_scheme if body is not None else ""


def next_paper_symbol(
    reader: Reader, meeting: Meeting, number: str, *, kind: PaperKind = PaperKind.PAPER, of: str = "", except_id: str = ""
) -> str:
    """The next free symbol for a paper of the item `number` (empty: of the meeting as a whole); empty where the meeting has none."""
    used = symbols_of_papers(reader, meeting.id)
    if except_id and (own := reader.find(Paper, except_id)) is not None:
        used.discard(own.symbol)
    return paper_symbol(meeting.symbol, paper_scheme_of(reader, meeting), item=number, kind=kind, of=of, used=used)


def plain_symbol_is_taken(reader: Reader, meeting: Meeting, number: str) -> bool:
    """Whether the plain symbol of an item was given already; never where papers are numbered one after the other."""
    scheme = paper_scheme_of(reader, meeting)
    plain = paper_symbol(meeting.symbol, scheme, item=number)
    return "{n}" not in scheme and plain in {without_revision(one) for one in symbols_of_papers(reader, meeting.id)}


def next_meeting(reader: Reader, *, body_id: str, year: int) -> int:
    """The number of the next meeting of a body in a year: one above the highest that it has ever given."""
    return highest_meeting_number(reader, body_id=body_id, year=year) + 1


def scheme_symbol(reader: Reader, *, body_id: str, year: int, number: int) -> str | None:
    """The symbol of a meeting by the scheme of its body; None where the body has no scheme of its own."""
    body = reader.get(Body, body_id)
    if not body.symbol_scheme:
        return None
    return meeting_symbol(body.symbol_scheme, year=year, number=number, acronym=body.acronym)


def check_free(reader: Reader, symbol: str, *, meeting_id: str) -> None:
    """Raises Invalid where another meeting has a symbol, or had it when it was deleted."""
    if symbol and symbol in symbols_of_meetings(reader, except_id=meeting_id):
        raise Invalid(
            message("The symbol {symbol} belongs to another meeting.", symbol=symbol), meaning=message("Nothing was changed."),
            remedy=message("A symbol is given once, even if its meeting is gone. Choose another one."),
        )  # fmt: skip


def follow_meeting_symbol(unit: Unit, meeting_id: str, before: str) -> None:
    """Let the symbols of papers follow that of their meeting, which was `before`, while it is in draft."""
    meeting = unit.get(Meeting, meeting_id)
    if meeting.state is not MeetingState.DRAFT or not before or meeting.symbol == before:
        return
    for paper in unit.all(Paper, meeting_id=meeting_id):
        after = under_meeting(paper.symbol, before, meeting.symbol) if meeting.symbol else paper.symbol
        if after != paper.symbol:
            unit.update(Paper, paper.id, symbol=after)


def follow_items(unit: Unit, meeting_id: str, before: Mapping[str, str], after: Mapping[str, str]) -> None:
    """Let the symbols of papers in draft follow the numbers of their items, which were `before`."""
    meeting = unit.get(Meeting, meeting_id)
    if meeting.state is not MeetingState.DRAFT or not meeting.symbol or before == after:
        return
    scheme, papers = paper_scheme_of(unit, meeting), unit.all(Paper, meeting_id=meeting_id)
    moving = dict[str, str]()
    for paper in papers:
        number, now = before.get(paper.item_id or "", ""), after.get(paper.item_id or "", "")
        if now and number != now and follows_item(paper.symbol, meeting.symbol, scheme, number):
            moving[paper.id] = moved_symbol(paper.symbol, meeting.symbol, scheme, now)
    staying = {paper.symbol for paper in papers if paper.id not in moving}
    gone = symbols_of_papers(unit, meeting_id) - {paper.symbol for paper in papers}
    for paper in papers:
        if (symbol := moving.get(paper.id)) is not None and symbol not in staying and symbol not in gone:
            unit.update(Paper, paper.id, symbol=symbol)
            _follow_marks(unit, papers, paper, symbol)


def _follow_marks(unit: Unit, papers: list[Paper], paper: Paper, symbol: str) -> None:
    """Corrigenda and addenda of a paper go along with its symbol."""
    for other in papers:
        if other.of_id == paper.id and other.symbol.startswith(f"{paper.symbol}/"):
            unit.update(Paper, other.id, symbol=under_meeting(other.symbol, paper.symbol, symbol))


@contextmanager
def following_items(unit: Unit, meeting_id: str) -> Iterator[None]:
    """Let the symbols of papers follow whatever the block does to the numbers of the items of a meeting."""
    from gsef_desktop.services.agenda_reading import numbers_of

    meeting = unit.find(Meeting, meeting_id)
    wanted = (
        meeting is not None and meeting.state is MeetingState.DRAFT and bool(meeting.symbol) and unit.count(Paper, meeting_id=meeting_id)
    )
    before = numbers_of(unit, meeting_id) if wanted else {}
    yield
    if wanted:
        follow_items(unit, meeting_id, before, numbers_of(unit, meeting_id))


def year_of(reader: Reader, meeting: Meeting) -> int | None:
    """The year in which a meeting takes place, where it is known."""
    first = reader.get(Activity, meeting.activity_id).time.earliest
    return first.year if first is not None else None
