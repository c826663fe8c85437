"""Annexes of minutes: files that are kept with them, and texts written here.  In adopted minutes they stay as they are (Invalid)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import AgendaItem, Attachment, Meeting, MinutesAnnex, Translation, link_id
from gsef_desktop.services.archive import unpack_bytes
from gsef_desktop.services.minutes import check_not_adopted, state_of_minutes
from gsef_desktop.services.papers import NewPaper
from gsef_desktop.services.required import required_line
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_MISSING = message("An annex needs a title.")

PDF = "application/pdf"


@dataclass(frozen=True, kw_only=True)
class AnnexLine:
    """An annex as it stands in the minutes; `number` counts within the meeting from 1."""

    id: str
    number: int
    item_id: str | None
    language: str
    titles: dict[str, str]
    texts: dict[str, str]
    file_name: str
    size: int
    """bytes of the file, 0 for a text"""
    is_pdf: bool

    @property
    def is_file(self) -> bool:
        """Whether it is a file, not a text."""
        return bool(self.size)

    def title(self, language: str) -> str:
        """The title in a language, else as it was written, else the name of the file."""
        return self.titles.get(language) or self.titles.get(self.language) or self.file_name


@dataclass(frozen=True, kw_only=True)
class AnnexDetails:
    """An annex for its inspector."""

    annex: MinutesAnnex
    line: AnnexLine
    meeting_id: str
    adopted: bool
    languages: tuple[str, ...]


def annexes_of(reader: Reader, meeting_id: str) -> list[AnnexLine]:
    """The annexes of the minutes of a meeting, in order."""
    found = reader.all(MinutesAnnex, meeting_id=meeting_id, order_by=("rank",))
    texts: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for one in reader.all(Translation, owner_kind="minutes_annex", owner_id=[each.id for each in found]) if found else ():
        if one.text:
            texts[one.owner_id, one.field][one.language] = one.text
    sizes = {
        str(id): (int(size), str(media))
        for id, size, media in reader.rows(
            "SELECT t.id, t.size, t.media_type FROM attachment AS t JOIN minutes_annex AS a ON a.attachment_id = t.id"
            " WHERE a.meeting_id = ? AND a.deleted = 0",
            (meeting_id,),
        )
    } if found else {}  # fmt: skip
    made = []
    for number, each in enumerate(found, start=1):
        size, media = sizes.get(each.attachment_id or "", (0, ""))
        titles, written = {**texts[each.id, "title"], each.language: each.title}, {**texts[each.id, "text"], each.language: each.text}
        made.append(
            AnnexLine(
                id=each.id, number=number, item_id=each.item_id, language=each.language, titles={k: v for k, v in titles.items() if v},
                texts={k: v for k, v in written.items() if v}, file_name=each.file_name, size=size, is_pdf=media == PDF,
            )
        )  # fmt: skip
    return made


def annex_details(workspace: Workspace, *, annex_id: str) -> AnnexDetails:
    """Read an annex for its inspector.  Raises NotFound."""
    with workspace.read() as reader:
        annex = reader.get(MinutesAnnex, annex_id)
        line = next(one for one in annexes_of(reader, annex.meeting_id) if one.id == annex_id)
        return AnnexDetails(
            annex=annex, line=line, meeting_id=annex.meeting_id, languages=reader.get(Meeting, annex.meeting_id).languages,
            adopted=state_of_minutes(reader, annex.meeting_id) is MinutesState.ADOPTED,
        )  # fmt: skip


def attach_annexes(
    workspace: Workspace, *, meeting_id: str, item_id: str | None = None, files: Sequence[NewPaper], language: str = "en"
) -> list[str]:
    """Keep files with the minutes, of an item or of the meeting as a whole, in one step; answers the ids of the annexes.

    `language` is that of their titles, unless the name of a file tells another.  Raises NotFound, Invalid without a file.
    """
    if not files:
        raise Invalid(message("No file was given."), meaning=message("Nothing was changed."))
    label = message("Attach {name}", name=files[0].name) if len(files) == 1 else message("Attach {number} files", number=len(files))
    with workspace.edit(label) as unit:
        ranks = _places(unit, meeting_id, item_id, len(files))
        made = []
        for file, rank in zip(files, ranks, strict=True):
            media = PDF if file.data[:5] == b"%PDF-" or file.name.casefold().endswith(".pdf") else "application/octet-stream"
            annex = MinutesAnnex(
                meeting_id=meeting_id, item_id=item_id, title=file.title, language=file.language or language, file_name=file.name,
                attachment_id=add_attachment(unit, file.data, media), rank=rank,
            )  # fmt: skip
            made.append(unit.add(annex).id)
    return made


def write_annex(
    workspace: Workspace, *, meeting_id: str, item_id: str | None = None, title: str, text: str = "", language: str = "en"
) -> MinutesAnnex:
    """Begin an annex that is a text.  Raises NotFound, Invalid without a title."""
    title = required_line(title, _MISSING)
    with workspace.edit(message("Add the annex {title}", title=title)) as unit:
        (rank,) = _places(unit, meeting_id, item_id, 1)
        return unit.add(MinutesAnnex(meeting_id=meeting_id, item_id=item_id, title=title, text=text.strip(), language=language, rank=rank))


def set_annex_title(workspace: Workspace, *, annex_id: str, language: str, title: str) -> Changes:
    """Set the title in one language; an empty one takes a translation away.  Raises NotFound, Invalid for an empty original one."""
    return _set(workspace, annex_id, "title", language, " ".join(title.split()))


def set_annex_text(workspace: Workspace, *, annex_id: str, language: str, text: str) -> Changes:
    """Set what is written in one language.  Raises NotFound."""
    return _set(workspace, annex_id, "text", language, text.rstrip())


def remove_annexes(workspace: Workspace, *, annex_ids: Sequence[str]) -> Changes:
    """Take annexes away.  Raises NotFound."""
    with workspace.edit(message("Remove an annex")) as unit:
        for annex_id in annex_ids:
            check_not_adopted(unit, unit.get(MinutesAnnex, annex_id).meeting_id)
            unit.delete(MinutesAnnex, annex_id)
    return unit.changes


def file_of_annex(workspace: Workspace, *, annex_id: str) -> tuple[str, bytes]:
    """The name and the bytes of the file.  Raises NotFound, Invalid for a text."""
    with workspace.read() as reader:
        annex = reader.get(MinutesAnnex, annex_id)
        if annex.attachment_id is None:
            raise Invalid(message("This annex has no file."), meaning=message("It was written here as text."))
        return annex.file_name, reader.get(Attachment, annex.attachment_id).data


def unpack_annex(workspace: Workspace, *, annex_id: str, folder: Path) -> Path:
    """Write the file into a folder of its own, to be opened in another program; answers its path."""
    name, data = file_of_annex(workspace, annex_id=annex_id)
    return unpack_bytes(name, data, folder / link_id("unpacked", annex_id))


def _places(unit: Unit, meeting_id: str, item_id: str | None, count: int) -> list[str]:
    """Ranks behind the annexes that are there.  Raises NotFound, Invalid in adopted minutes."""
    check_not_adopted(unit, meeting_id)
    if item_id is not None and unit.get(AgendaItem, item_id).meeting_id != meeting_id:
        raise ValueError(f"item {item_id} is not of meeting {meeting_id}")
    return ranks_after(max((one.rank for one in unit.all(MinutesAnnex, meeting_id=meeting_id)), default=None), count)


def _set(workspace: Workspace, annex_id: str, field: str, language: str, text: str) -> Changes:
    with workspace.edit(message("Change an annex"), merge_key=f"minutes_annex:{annex_id}:{field}:{language}") as unit:
        annex = unit.get(MinutesAnnex, annex_id)
        check_not_adopted(unit, annex.meeting_id)
        if language == annex.language:
            unit.update(MinutesAnnex, annex_id, **{field: required_line(text, _MISSING) if field == "title" else text})
        else:
            set_translation(unit, record=MinutesAnnex, record_id=annex_id, field=field, language=language, text=text)
    return unit.changes
