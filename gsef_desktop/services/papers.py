"""The papers of a meeting: files and texts in several languages, on an item or on the meeting as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from gsef_desktop.domain.archive import MOST_BYTES, title_from_name
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import GsefError, Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    AgendaItem,
    Meeting,
    MeetingState,
    Paper,
    PaperItem,
    PaperKind,
    PaperStatus,
    PaperVersion,
    Translation,
    kind_of,
    link_id,
)
from gsef_desktop.domain.symbols import with_revision, without_revision
from gsef_desktop.services.agenda_reading import numbers_of
from gsef_desktop.services.new_papers import NewPaper as NewPaper
from gsef_desktop.services.new_papers import check_language
from gsef_desktop.services.paper_reading import PaperRow as PaperRow
from gsef_desktop.services.paper_reading import VersionRow as VersionRow
from gsef_desktop.services.paper_reading import find_item_by_number as find_item_by_number
from gsef_desktop.services.paper_reading import papers_in as papers_in
from gsef_desktop.services.paper_reading import read_paper as read_paper
from gsef_desktop.services.paper_reading import read_papers as read_papers
from gsef_desktop.services.paper_versions import attach_version as attach_version
from gsef_desktop.services.paper_versions import file_of_version as file_of_version
from gsef_desktop.services.paper_versions import put_file
from gsef_desktop.services.paper_versions import remove_version as remove_version
from gsef_desktop.services.paper_versions import unpack_version as unpack_version
from gsef_desktop.services.paper_versions import write_version as write_version
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.symbols import next_paper_symbol, plain_symbol_is_taken
from gsef_desktop.services.translating import set_original_language, set_translation
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_LANGUAGE_IN_NAME = re.compile(r"[\s_.(\[-]+(" + "|".join(LANGUAGES) + r")[)\]]?$", re.IGNORECASE)
_DRAFT_IN_NAME = re.compile(r"(?<![^\W\d_])(draft|projet|borrador)(?![^\W\d_])|초안", re.IGNORECASE)
_FIELDS = frozenset({"title", "symbol", "status", "due_on", "owner", "owner_id", "language", "item_id", "confidential", "note", "of_id"})
_TYPED = frozenset({"title", "owner", "note"})


# --- attaching ---------------------------------------------------------------------------------------------------------------------------


def read_new_papers(paths: Iterable[Path], *, making_pdfs: Callable[[float], object] | None = None) -> list[NewPaper]:
    """Read files that are to be attached, with what their names tell: title, language ("Budget fr.pdf"), whether it is a draft.

    With `making_pdfs`, a progress that may raise Cancelled, PDFs are made of files of other kinds, where that can be done here.
    Raises GsefError for one that cannot be read or is too large.
    """
    files = [_read(path) for path in paths]
    if making_pdfs is None:
        return files
    return [_with_pdf(file, making_pdfs, number / len(files)) for number, file in enumerate(files)]


def _with_pdf(file: NewPaper, progress: Callable[[float], object], share: float) -> NewPaper:
    """The file with its PDF; without one where it is a PDF itself, or none could be made, which the list of papers then says."""
    from gsef_desktop.services.paper_pdfs import can_make_pdf, pdf_of

    if file.data[:1024].lstrip().startswith(b"%PDF-") or not can_make_pdf(file.name):
        return file

    def check() -> None:
        progress(share)

    try:
        return replace(file, pdf=pdf_of(file.data, file.name, check=check))
    except GsefError:
        return file


def _read(path: Path) -> NewPaper:
    what, nothing = message("“{name}” was not added.", name=path.name), message("Nothing was changed.")
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            most = MOST_BYTES // 1024**2
            meaning = message("It has {size} MB; at most {most} MB are kept.", size=size // 1024**2, most=most)
            raise GsefError(what, meaning=meaning, remedy=message("Make it smaller."))
        data = path.read_bytes()
    except OSError as error:
        raise GsefError(what, meaning=nothing, remedy=message("The system says: {reason}", reason=error.strerror or error)) from error
    found = _LANGUAGE_IN_NAME.search(path.stem)
    stem = path.stem[: found.start()] if found is not None and found.start() else path.stem
    status = PaperStatus.DRAFT if _DRAFT_IN_NAME.search(path.stem) else PaperStatus.FINAL
    language = found[1].lower() if found is not None and found.start() else None
    return NewPaper(name=path.name, data=data, title=title_from_name(stem + path.suffix), language=language, status=status)


def attach_papers(
    workspace: Workspace, *, meeting_id: str, files: Sequence[NewPaper], item_id: str | None = None, language: str | None = None,
    title: str | None = None, author: str = "", day: date | None = None,
) -> list[str]:  # fmt: skip
    """Attach files to an item, or to the meeting as a whole, in one step; answers the ids of their papers.

    A file becomes a new paper with the next free symbol, or the version of a paper of that title that is there already; a file that was
    there in that language becomes history.  `language` and `title` come before what the names tell.  Raises NotFound, and Invalid where
    nothing is given or the language is none.
    """
    if not files:
        raise Invalid(message("No file was given."), meaning=message("Nothing was changed."))
    check_language(language)
    one = message("Attach {name}", name=files[0].name)
    with workspace.edit(one if len(files) == 1 else message("Attach {number} files", number=len(files))) as unit:
        meeting = unit.get(Meeting, meeting_id)
        if item_id is not None:
            _check_item(unit, item_id, meeting_id)
        placed, made = set[tuple[str, str]](), list[str]()
        for file in files:
            spoken = language or file.language or (meeting.languages or ("en",))[0]
            paper_id = _attach(unit, meeting, file, item_id, spoken, title, author or workspace.author, day or date.today(), placed)
            placed.add((paper_id, spoken))
            made.append(paper_id)
    return list(dict.fromkeys(made))


def _attach(
    unit: Unit, meeting: Meeting, file: NewPaper, item_id: str | None, spoken: str, title: str | None, author: str, day: date,
    placed: set[tuple[str, str]],
) -> str:  # fmt: skip
    """Attach one file; `placed` are the papers and languages of those attached with it, which it does not replace."""
    called = " ".join((title or file.title).split())
    paper = next((one for one in _papers_called(unit, meeting.id, item_id, called) if (one.id, spoken) not in placed), None)
    if paper is None:
        paper = _new_paper(unit, meeting, item_id, title=called, language=spoken, status=file.status)
    elif paper.status in (PaperStatus.EXPECTED, PaperStatus.DRAFT):
        unit.update(Paper, paper.id, status=file.status)
    put_file(unit, paper.id, spoken, file, author=author, day=day)
    return paper.id


def _new_paper(
    unit: Unit, meeting: Meeting, item_id: str | None, *, title: str, language: str, status: PaperStatus, kind: PaperKind | None = None,
    of_id: str | None = None, due_on: date | None = None, owner: str = "", owner_id: str | None = None,
) -> Paper:  # fmt: skip
    """Add a paper with the next free symbol.  Where nothing is said, a further paper of an item adds to its first one, and one of the
    meeting as a whole is for information."""
    number = numbers_of(unit, meeting.id).get(item_id or "", "")
    papers = unit.all(Paper, meeting_id=meeting.id, order_by=("rank",))
    first = next((one for one in papers if one.item_id == item_id and one.kind is PaperKind.PAPER), None) if item_id is not None else None
    if kind is None:
        kind = PaperKind.INFORMATION if item_id is None else PaperKind.PAPER
        if item_id is not None and meeting.symbol and plain_symbol_is_taken(unit, meeting, number):
            kind, of_id = PaperKind.ADDENDUM, first.id if first is not None else None
    of = unit.find(Paper, of_id)
    symbol = next_paper_symbol(unit, meeting, number, kind=kind, of=of.symbol if of is not None else "")
    return unit.add(
        Paper(
            meeting_id=meeting.id, item_id=item_id, symbol=symbol, title=title, language=language, status=status, kind=kind, of_id=of_id,
            rank=rank_between(papers[-1].rank if papers else None, None), due_on=due_on, owner=owner, owner_id=owner_id,
        )
    )  # fmt: skip


def add_expected(
    workspace: Workspace, *, meeting_id: str, item_id: str | None = None, title: str = "", language: str | None = None,
    kind: PaperKind | None = None, of_id: str | None = None, due_on: date | None = None, owner: str = "", owner_id: str | None = None,
) -> str:  # fmt: skip
    """Add a paper of which there is no file yet; answers its id.

    Without a day it is due as long before the meeting as the rules of the body ask.  Raises NotFound and Invalid.
    """
    check_language(language)
    with workspace.edit(message("Expect a paper")) as unit:
        meeting = unit.get(Meeting, meeting_id)
        if item_id is not None:
            _check_item(unit, item_id, meeting_id)
        spoken = language or (meeting.languages or ("en",))[0]
        paper = _new_paper(
            unit, meeting, item_id, title=" ".join(title.split()), language=spoken, status=PaperStatus.EXPECTED, kind=kind, of_id=of_id,
            due_on=due_on or usual_due_day(unit, meeting), owner=owner, owner_id=owner_id,
        )  # fmt: skip
    return paper.id


def usual_due_day(reader: Reader, meeting: Meeting) -> date | None:
    """The day by which papers of a meeting are due by the rules of its body; None where these do not say."""
    from gsef_desktop.services.participants_reading import rules_on

    first = reader.get(Activity, meeting.activity_id).time.earliest
    rules = rules_on(reader, meeting.body_id, first) if meeting.body_id is not None else None
    if first is None or rules is None or rules.papers_days is None:
        return None
    return first - timedelta(days=rules.papers_days)


def _papers_called(unit: Unit, meeting_id: str, item_id: str | None, title: str) -> list[Paper]:
    """The papers of an item that have that title in any language, in order."""
    papers = [paper for paper in unit.all(Paper, meeting_id=meeting_id, order_by=("rank",)) if paper.item_id == item_id]
    wanted, ids = title.casefold(), [paper.id for paper in papers]
    translations = unit.all(Translation, owner_kind=kind_of(Paper), owner_id=ids, field="title") if ids else []
    called = {one.owner_id for one in translations if one.text.strip().casefold() == wanted}
    return [paper for paper in papers if paper.title.strip().casefold() == wanted or paper.id in called]


# --- changing ----------------------------------------------------------------------------------------------------------------------------


def update_paper(workspace: Workspace, *, paper_id: str, **fields: object) -> Changes:
    """Set fields of a paper, named as in `Paper`: title, symbol, status, due_on, owner (words) or owner_id (a person), language, item_id,
    of_id, confidential, note.  Quick edits of one text are one step.

    Raises NotFound, TypeError for another field, and Invalid for a symbol that another paper has or had.
    """
    if not fields.keys() <= _FIELDS:
        raise TypeError(f"a paper has no {sorted(fields.keys() - _FIELDS)}")
    name = next(iter(fields)) if len(fields) == 1 else None
    with workspace.edit(message("Change a paper"), merge_key=f"paper:{paper_id}:{name}" if name in _TYPED else None) as unit:
        paper = unit.get(Paper, paper_id)
        if fields.get("item_id") is not None:
            _check_item(unit, str(fields["item_id"]), paper.meeting_id)
        if "symbol" in fields:
            fields["symbol"] = str(fields["symbol"]).strip()
            _check_symbol(unit, paper, str(fields["symbol"]))
        if fields.keys() & {"owner", "owner_id"}:
            fields = {"owner": "", "owner_id": None, **fields}
        before = paper
        paper = unit.update(Paper, paper_id, **fields)
        if "item_id" in fields and before.item_id != paper.item_id:
            _follow_item(unit, before, paper)
    return unit.changes


def _check_symbol(unit: Unit, paper: Paper, symbol: str) -> None:
    """Raises Invalid where a symbol is another paper's, or was when that went, or stands in print."""
    from gsef_desktop.storage.queries.symbols import symbols_of_papers

    if symbol in (paper.symbol, ""):
        return
    others = [one.symbol for one in unit.all(Paper, meeting_id=paper.meeting_id) if one.id != paper.id]
    if symbol in others or symbol in symbols_of_papers(unit, paper.meeting_id) - {paper.symbol}:
        raise Invalid(
            message("The symbol {symbol} belongs to another paper.", symbol=symbol), meaning=message("Nothing was changed."),
            remedy=message("A symbol is given once, even if its paper is gone. Choose another one."),
        )  # fmt: skip


def _follow_item(unit: Unit, before: Paper, paper: Paper) -> None:
    """Give a paper that goes to another item the symbol of that, unless its own was typed by hand or stands in print."""
    meeting = unit.get(Meeting, paper.meeting_id)
    numbers = numbers_of(unit, meeting.id)
    if meeting.state is not MeetingState.DRAFT or not _was_made(unit, meeting, before, numbers.get(before.item_id or "", "")):
        return
    symbol = next_paper_symbol(unit, meeting, numbers.get(paper.item_id or "", ""), kind=paper.kind)
    unit.update(Paper, paper.id, symbol=with_revision(symbol, paper.revision))


def _was_made(unit: Unit, meeting: Meeting, paper: Paper, number: str) -> bool:
    """Whether the symbol of a paper is what the program would give it now, or none."""
    of = unit.find(Paper, paper.of_id)
    made = next_paper_symbol(unit, meeting, number, kind=paper.kind, of=of.symbol if of is not None else "", except_id=paper.id)
    return paper.symbol == "" or without_revision(paper.symbol) == made


def set_kind(workspace: Workspace, *, paper_id: str, kind: PaperKind, of_id: str | None = None) -> Changes:
    """Say what a paper is to others; unless it was typed by hand, or the meeting is issued, its symbol follows.

    `of_id` is the paper that it corrects or adds to.  Raises NotFound, and Invalid where that is of another meeting or itself.
    """
    with workspace.edit(message("Change a paper")) as unit:
        before = unit.get(Paper, paper_id)
        of = unit.find(Paper, of_id) if kind in (PaperKind.CORRIGENDUM, PaperKind.ADDENDUM) else None
        if of is not None and (of.id == paper_id or of.meeting_id != before.meeting_id):
            raise Invalid(message("A paper can only correct or add to another paper of its meeting."))
        meeting = unit.get(Meeting, before.meeting_id)
        number = numbers_of(unit, meeting.id).get(before.item_id or "", "")
        follows = meeting.state is MeetingState.DRAFT and _was_made(unit, meeting, before, number)
        unit.update(Paper, paper_id, kind=kind, of_id=of.id if of is not None else None)
        if follows:
            symbol = next_paper_symbol(unit, meeting, number, kind=kind, of=of.symbol if of is not None else "", except_id=paper_id)
            unit.update(Paper, paper_id, symbol=with_revision(symbol, before.revision))
    return unit.changes


def number_paper(workspace: Workspace, *, paper_id: str) -> Changes:
    """Give a paper the next free symbol by the scheme, whatever it has now.  Raises NotFound, and Invalid where the meeting has none."""
    with workspace.edit(message("Number a paper")) as unit:
        paper = unit.get(Paper, paper_id)
        meeting = unit.get(Meeting, paper.meeting_id)
        of = unit.find(Paper, paper.of_id)
        number = numbers_of(unit, meeting.id).get(paper.item_id or "", "")
        symbol = next_paper_symbol(unit, meeting, number, kind=paper.kind, of=of.symbol if of is not None else "", except_id=paper_id)
        if not symbol:
            raise Invalid(
                message("The meeting has no symbol, on which that of the paper is built."), meaning=message("Nothing was changed.")
            )
        unit.update(Paper, paper_id, symbol=with_revision(symbol, paper.revision))
    return unit.changes


def revise_paper(workspace: Workspace, *, paper_id: str, revision: int | None = None) -> Changes:
    """Make a paper its next revision (or `revision`; 0 is the first issue): its symbol says so, its versions stay until they are replaced.

    Raises NotFound, and Invalid below 0.
    """
    if revision is not None and revision < 0:
        raise Invalid(message("A revision is counted from 1."))
    with workspace.edit(message("Revise a paper")) as unit:
        paper = unit.get(Paper, paper_id)
        number = paper.revision + 1 if revision is None else revision
        unit.update(Paper, paper_id, revision=number, symbol=with_revision(paper.symbol, number))
    return unit.changes


def set_items(workspace: Workspace, *, paper_id: str, item_ids: Sequence[str]) -> Changes:
    """Set the items to which a paper belongs: the first gives it its place and symbol; none: the meeting as a whole.

    Raises NotFound, and Invalid for an item of another meeting.
    """
    wanted = list(dict.fromkeys(item_ids))
    with workspace.edit(message("Change the items of a paper")) as unit:
        before = unit.get(Paper, paper_id)
        for item_id in wanted:
            _check_item(unit, item_id, before.meeting_id)
        known = {one.item_id: one for one in unit.all(PaperItem, paper_id=paper_id)}
        for item_id, link in known.items():
            if item_id not in wanted[1:]:
                unit.delete(PaperItem, link.id)
        for item_id in wanted[1:]:
            if item_id not in known:
                unit.add(PaperItem(id=link_id("paper_item", paper_id, item_id), paper_id=paper_id, item_id=item_id))
        paper = unit.update(Paper, paper_id, item_id=wanted[0] if wanted else None)
        if paper.item_id != before.item_id:
            _follow_item(unit, before, paper)
    return unit.changes


def set_paper_title(workspace: Workspace, *, paper_id: str, language: str, title: str) -> Changes:
    """Set the title in one language: the original one, or a translation, which an empty title takes away.  Raises NotFound."""
    title = " ".join(title.split())
    with workspace.edit(message("Change a paper")) as unit:
        if unit.get(Paper, paper_id).language == language:
            unit.update(Paper, paper_id, title=title)
        else:
            set_translation(unit, record=Paper, record_id=paper_id, field="title", language=language, text=title)
    return unit.changes


def set_original(workspace: Workspace, *, paper_id: str, language: str) -> Changes:
    """Say in which language a paper is original; its titles change places where it has one in that language.  Raises NotFound, Invalid."""
    check_language(language)
    with workspace.edit(message("Change a paper")) as unit:
        set_original_language(unit, record=Paper, record_id=paper_id, field="title", language=language)
    return unit.changes


def set_status(workspace: Workspace, *, paper_id: str, status: PaperStatus) -> Changes:
    """Set what a paper has reached, and with it, for a draft or a final paper, its versions.  Raises NotFound."""
    return set_statuses(workspace, paper_ids=[paper_id], status=status)


def set_statuses(workspace: Workspace, *, paper_ids: Sequence[str], status: PaperStatus) -> Changes:
    """Set what several papers have reached, in one step; see `set_status`."""
    with workspace.edit(message("Change a paper") if len(paper_ids) == 1 else message("Change papers")) as unit:
        for paper_id in paper_ids:
            _set_status(unit, paper_id, status)
    return unit.changes


def _set_status(unit: Unit, paper_id: str, status: PaperStatus) -> None:
    unit.update(Paper, paper_id, status=status)
    if status in (PaperStatus.DRAFT, PaperStatus.FINAL):
        for version in unit.all(PaperVersion, paper_id=paper_id, replaced_on=None):
            unit.update(PaperVersion, version.id, status=status)


def remove_paper(workspace: Workspace, *, paper_id: str) -> Changes:
    """Take a paper away with all its versions; undo brings it back.  Raises NotFound."""
    return remove_papers(workspace, paper_ids=[paper_id])


def remove_papers(workspace: Workspace, *, paper_ids: Sequence[str]) -> Changes:
    """Take several papers away, in one step.  Raises NotFound."""
    with workspace.edit(message("Take a paper away") if len(paper_ids) == 1 else message("Take papers away")) as unit:
        for paper_id in paper_ids:
            delete_with_dependents(unit, Paper, paper_id)
    return unit.changes


def move_paper(workspace: Workspace, *, paper_id: str, down: bool) -> Changes:
    """Move a paper one place down, or up, among those of its item; at the end nothing changes.  Raises NotFound."""
    with workspace.read() as reader:
        paper = reader.get(Paper, paper_id)
        own = [one for one in reader.all(Paper, meeting_id=paper.meeting_id, order_by=("rank",)) if one.item_id == paper.item_id]
    place = next(index for index, one in enumerate(own) if one.id == paper_id)
    others = [one for one in own if one.id != paper_id]
    target = place + (1 if down else -1)
    if not 0 <= target <= len(others):
        return Changes()
    before, after = others[target - 1].rank if target else None, others[target].rank if target < len(others) else None
    with workspace.edit(message("Move a paper")) as unit:
        if before is not None and before == after:  # ranks that are equal leave no room between them
            rank = None
            for one in [*others[:target], paper, *others[target:]]:
                rank = rank_between(rank, None)
                unit.update(Paper, one.id, rank=rank)
        else:
            unit.update(Paper, paper_id, rank=rank_between(before, after))
    return unit.changes


def _check_item(reader: Reader, item_id: str, meeting_id: str) -> None:
    if reader.get(AgendaItem, item_id).meeting_id != meeting_id:
        raise Invalid(message("This item is on the agenda of another meeting."), meaning=message("Nothing was changed."))
