"""What participants of a meeting need to know: venue, hotels, how to get there, contacts; kept as labelled texts of the meeting."""

from __future__ import annotations

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Detail, Meeting, Translation, kind_of, link_id
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

PRACTICAL_FIELDS = ("venue", "hotels", "getting_there", "contacts", "more_to_know")
"""The texts in the order in which they are printed; they are keys of the fixed words of printed documents."""


def read_practical(workspace: Workspace, *, meeting_id: str) -> dict[tuple[str, str], str]:
    """The texts of a meeting: (field, language) to text.  Raises NotFound."""
    with workspace.read() as reader:
        reader.get(Meeting, meeting_id)
        details = details_of(reader, meeting_id)
        found = {(field, detail.language): detail.text for field, detail in details.items()}
        fields = {detail.id: field for field, detail in details.items()}
        for one in reader.all(Translation, owner_kind=kind_of(Detail), owner_id=tuple(fields)) if fields else []:
            found[fields[one.owner_id], one.language] = one.text
    return {key: text for key, text in found.items() if text}


def details_of(reader: Reader, meeting_id: str) -> dict[str, Detail]:
    """The records of the texts that there are, by field."""
    found = {field: reader.find(Detail, practical_id(meeting_id, field)) for field in PRACTICAL_FIELDS}
    return {field: detail for field, detail in found.items() if detail is not None}


def practical_id(meeting_id: str, field: str) -> str:
    """The id of the record of a text."""
    return link_id("practical", meeting_id, field)


def set_practical(workspace: Workspace, *, meeting_id: str, field: str, language: str, text: str) -> Changes:
    """Set one of `PRACTICAL_FIELDS` in a language; an empty text takes it away.  Quick edits of one text are one step.  Raises NotFound."""
    if field not in PRACTICAL_FIELDS:
        raise TypeError(f"{field} is no practical information")
    text, id = text.strip(), practical_id(meeting_id, field)
    with workspace.edit(message("Change practical information"), merge_key=f"practical:{id}:{language}") as unit:
        unit.get(Meeting, meeting_id)
        detail = unit.find(Detail, id)
        if detail is None:
            if text:
                made = Detail(
                    id=id, owner_kind=kind_of(Meeting), owner_id=meeting_id, label=field, text=text, language=language,
                    rank=f"V{PRACTICAL_FIELDS.index(field)}",
                )  # fmt: skip
                unit.add(made)
        elif detail.language == language:
            unit.update(Detail, id, text=text)
        else:
            set_translation(unit, record=Detail, record_id=id, field="text", language=language, text=text)
    return unit.changes
