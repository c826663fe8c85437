"""Templates of meetings: what a kind of meeting always begins with, as rows of the file that can be edited.

A meeting that is made from a template gets copies of what is in it (`gsef_desktop.services.meeting_making`); what is changed in a template
later does not alter it.  The program brings some along (`gsef_desktop.services.meeting_examples`); put into a file, they are the file's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import time

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    Body,
    Classification,
    ItemKind,
    Meeting,
    MeetingTemplate,
    MeetingTemplateInvitation,
    MeetingTemplateItem,
    MeetingTemplateSession,
    Participation,
    Seat,
    kind_of,
    link_id,
    new_id,
)
from gsef_desktop.services.agenda_outline import Gap, Outline
from gsef_desktop.services.agenda_pasting import read_lines
from gsef_desktop.services.meeting_sessions import sessions_of
from gsef_desktop.services.removal import delete_with_dependents
from gsef_desktop.services.required import required_line
from gsef_desktop.services.translating import copy_translations, set_translation, titles_of
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

ITEM_FIELDS = (
    "kind", "title", "language", "purpose", "lead", "duration", "text", "proposed_decision", "chair_note", "confidential", "standing",
    "consent", "parallel",
)  # fmt: skip
"""The fields that an item of a template has in common with one of an agenda."""
LONGEST = 24 * 60
"""The longest duration of an item, in minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRow:
    """An item in its place; `number` is empty for a break, `titles` has its title in every language that it is kept in."""

    item: MeetingTemplateItem
    session: int
    depth: int
    number: str
    titles: dict[str, str]
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingTemplateDetails:
    """A template with everything in it; `titles` has its title in every language that it is kept in."""

    template: MeetingTemplate
    titles: dict[str, str]
    body: str
    sessions: tuple[MeetingTemplateSession, ...]
    rows: tuple[TemplateRow, ...]
    invitations: tuple[MeetingTemplateInvitation, ...]

    @property
    def items(self) -> int:
        """How many items it has, breaks not counted."""
        return sum(row.item.kind is ItemKind.ITEM for row in self.rows)

    def title(self, language: str) -> str:
        """Its title in a language, or else in its own."""
        return self.titles.get(language) or self.template.title


# --- reading -----------------------------------------------------------------------------------------------------------------------


def list_meeting_templates(workspace: Workspace) -> list[MeetingTemplateDetails]:
    """All templates of meetings in their order."""
    with workspace.read() as reader:
        return [read_template(reader, one.id) for one in reader.all(MeetingTemplate, order_by=("rank", "title"))]


def read_template(reader: Reader, template_id: str) -> MeetingTemplateDetails:
    """One of them, within a reading or an edit.  Raises NotFound."""
    template = reader.get(MeetingTemplate, template_id)
    sessions = sessions_of_template(reader, template_id)
    items = {one.id: one for one in reader.all(MeetingTemplateItem, template_id=template_id)}
    titles = titles_of(reader, kind_of(MeetingTemplateItem), {one.id: (one.language, one.title) for one in items.values()})
    outline = _outline(sessions, items.values())
    rows = tuple(
        TemplateRow(
            item=items[line.item_id], session=session, depth=line.depth, number=outline.number(line.item_id), titles=titles[line.item_id],
            heading=outline.height(line.item_id) > 0,
        )
        for session in range(len(outline.session_ids))
        for line in outline.lines(session)
        if not line.continued
    )  # fmt: skip
    body = reader.find(Body, template.body_id)
    return MeetingTemplateDetails(
        template=template,
        titles=titles_of(reader, kind_of(MeetingTemplate), {template.id: (template.language, template.title)})[template.id],
        body=body.name if body else "",
        sessions=sessions,
        rows=rows,
        invitations=tuple(reader.all(MeetingTemplateInvitation, template_id=template_id)),
    )


def sessions_of_template(reader: Reader, template_id: str) -> tuple[MeetingTemplateSession, ...]:
    """The sessions of a template in their order."""
    found = reader.all(MeetingTemplateSession, template_id=template_id)
    return tuple(sorted(found, key=lambda one: (one.day_offset, one.start or time.min, one.rank, one.id)))


# --- templates ---------------------------------------------------------------------------------------------------------------------


def create_meeting_template(workspace: Workspace, *, title: str, language: str = "en", body_id: str | None = None) -> MeetingTemplate:
    """Make an empty template with one session.  Raises Invalid without a title."""
    title = required_line(title)
    with workspace.edit(message("New template {title}", title=title)) as unit:
        template = unit.add(MeetingTemplate(title=title, language=language, body_id=body_id, rank=last_template_rank(unit)))
        unit.add(MeetingTemplateSession(template_id=template.id, start=time(9, 30), end=time(12, 30)))
    return template


def make_template_of(workspace: Workspace, *, meeting_id: str, title: str = "") -> MeetingTemplate:
    """Make a template of a meeting: its sessions, its items, the bodies whose seats are invited.  Without a title it gets the meeting's."""
    with workspace.edit(message("Make a template of this meeting")) as unit:
        meeting = unit.get(Meeting, meeting_id)
        activity = unit.get(Activity, meeting.activity_id)
        template = unit.add(
            MeetingTemplate(
                title=" ".join(title.split()) or activity.title, language=activity.language, body_id=meeting.body_id, format=meeting.format,
                languages=meeting.languages, interpretation=meeting.interpretation, rank=last_template_rank(unit),
            )
        )  # fmt: skip
        copies = _copy_sessions(unit, meeting_id, template.id)
        items = {one.id: one for one in unit.all(AgendaItem, meeting_id=meeting_id)}
        made = {
            one.id: MeetingTemplateItem(
                template_id=template.id, rank=one.rank, session_id=copies.get(one.session_id or ""),
                **{name: getattr(one, name) for name in ITEM_FIELDS},
            )
            for one in items.values()
        }  # fmt: skip
        unit.add_all(replace(made[one.id], parent_id=made[one.parent_id].id if one.parent_id in made else None) for one in items.values())
        copy_translations(unit, AgendaItem, MeetingTemplateItem, {old: new.id for old, new in made.items()})
        seats = sorted({one.seat_id for one in unit.all(Participation, meeting_id=meeting_id) if one.seat_id})
        for body_id in sorted({one.body_id for one in unit.all(Seat, id=seats)} if seats else set()):
            unit.add(_invitation(template.id, body_id, None))
    return template


def update_meeting_template(workspace: Workspace, *, template_id: str, **fields: object) -> Changes:
    """Set fields, named as in `MeetingTemplate`.  Raises Invalid for an empty title."""
    if "title" in fields:
        fields["title"] = required_line(str(fields["title"]))
    with workspace.edit(_label(workspace, template_id, _CHANGE)) as unit:
        unit.update(MeetingTemplate, template_id, **fields)
    return unit.changes


def title_meeting_template(workspace: Workspace, *, template_id: str, language: str, title: str) -> Changes:
    """Set the title in one language; an empty text takes a translation away.  Raises Invalid for an empty original."""
    with workspace.edit(_label(workspace, template_id, _CHANGE)) as unit:
        template = unit.get(MeetingTemplate, template_id)
        if language == template.language:
            unit.update(MeetingTemplate, template_id, title=required_line(title))
        else:
            set_translation(
                unit, record=MeetingTemplate, record_id=template_id, field="title", language=language, text=" ".join(title.split())
            )
    return unit.changes


def duplicate_meeting_template(workspace: Workspace, *, template_id: str, title: str) -> MeetingTemplate:
    """Copy a template with everything in it, under another title."""
    title = required_line(title)
    with workspace.edit(message("New template {title}", title=title)) as unit:
        source = unit.get(MeetingTemplate, template_id)
        copy = unit.add(replace(source, id=new_id(), title=title, rank=last_template_rank(unit)))
        sessions = {one.id: new_id() for one in unit.all(MeetingTemplateSession, template_id=template_id)}
        items = {one.id: new_id() for one in unit.all(MeetingTemplateItem, template_id=template_id)}
        for session in unit.all(MeetingTemplateSession, template_id=template_id):
            unit.add(replace(session, id=sessions[session.id], template_id=copy.id))
        unit.add_all(
            replace(
                one, id=items[one.id], template_id=copy.id, session_id=sessions.get(one.session_id or ""),
                parent_id=items.get(one.parent_id or ""),
            )
            for one in unit.all(MeetingTemplateItem, template_id=template_id)
        )  # fmt: skip
        copy_translations(unit, MeetingTemplateItem, MeetingTemplateItem, items)
        copy_translations(unit, MeetingTemplateSession, MeetingTemplateSession, sessions)
        for one in unit.all(MeetingTemplateInvitation, template_id=template_id):
            unit.add(_invitation(copy.id, one.body_id, one.classification))
    return copy


def delete_meeting_template(workspace: Workspace, *, template_id: str) -> Changes:
    """Delete a template; meetings that were made from it stay as they are."""
    with workspace.edit(_label(workspace, template_id, lambda title: message("Delete the template {title}", title=title))) as unit:
        delete_with_dependents(unit, MeetingTemplate, template_id)
    return unit.changes


def set_invitation(
    workspace: Workspace, *, template_id: str, body_id: str, invited: bool, classification: Classification | None = None
) -> Changes:
    """Say whether the seats of a body (or only those of a classification) are invited."""
    with workspace.edit(_label(workspace, template_id, _CHANGE)) as unit:
        made = _invitation(template_id, body_id, classification)
        known = unit.find(MeetingTemplateInvitation, made.id)
        if invited and known is None:
            unit.add(made)
        elif known is not None and not invited:
            unit.delete(MeetingTemplateInvitation, made.id)
    return unit.changes


# --- sessions ----------------------------------------------------------------------------------------------------------------------


def add_template_session(workspace: Workspace, *, template_id: str) -> MeetingTemplateSession:
    """Add a session on the day after the last, at the same hours."""
    with workspace.edit(_label(workspace, template_id, _CHANGE)) as unit:
        known = sessions_of_template(unit, template_id)
        last = known[-1] if known else None
        return unit.add(
            MeetingTemplateSession(
                template_id=template_id, day_offset=last.day_offset + 1 if last else 0, start=last.start if last else time(9, 30),
                end=last.end if last else time(12, 30), rank=rank_between(max((one.rank for one in known), default=None), None),
            )
        )  # fmt: skip


def update_template_session(workspace: Workspace, *, session_id: str, **fields: object) -> Changes:
    """Set fields, named as in `MeetingTemplateSession`.  Raises Invalid for a day before the first, or an end before the start."""
    with workspace.edit(message("Change a session of a template")) as unit:
        session = unit.update(MeetingTemplateSession, session_id, **fields)
        if session.day_offset < 0 or (session.start is not None and session.end is not None and session.end <= session.start):
            raise Invalid(message("A session ends after it begins, and no day comes before the first."), meaning=_NOTHING)
    return unit.changes


def delete_template_session(workspace: Workspace, *, session_id: str) -> Changes:
    """Delete a session; its items go to the one before it, or else after it."""
    with workspace.edit(message("Delete a session of a template")) as unit:
        template_id = unit.get(MeetingTemplateSession, session_id).template_id
        ids = [one.id for one in sessions_of_template(unit, template_id)]
        place = ids.index(session_id)
        heir = ids[place - 1] if place else (ids[1] if len(ids) > 1 else None)
        for item in unit.all(MeetingTemplateItem, session_id=session_id):
            unit.update(MeetingTemplateItem, item.id, session_id=heir)
        delete_with_dependents(unit, MeetingTemplateSession, session_id)
    return unit.changes


# --- items -------------------------------------------------------------------------------------------------------------------------


def add_template_items(
    workspace: Workspace, *, template_id: str, text: str, after_id: str | None = None, session_id: str | None = None, language: str = "en"
) -> list[MeetingTemplateItem]:
    """Add an item for each line of a text, as `read_lines` reads it, after an item or at the end of a session; an empty text adds one."""
    lines = read_lines(text)
    with workspace.edit(_label(workspace, template_id, _CHANGE)) as unit:
        sessions, items = sessions_of_template(unit, template_id), unit.all(MeetingTemplateItem, template_id=template_id)
        outline = _outline(sessions, items)
        if after_id is not None and after_id in outline:
            start = outline.nearest(outline.gap_after(after_id)) or outline.gap_at_end(outline.session(after_id))
        else:
            ids = [one.id for one in sessions]
            start = outline.gap_at_end(ids.index(session_id) if session_id in ids else max(len(ids) - 1, 0))
        new: dict[str, MeetingTemplateItem] = {}
        for index, line in enumerate(lines or [None], start.index):
            item = MeetingTemplateItem(template_id=template_id, language=language)
            if line is not None:
                kind = ItemKind.BREAK if line.is_break else ItemKind.ITEM
                item = replace(item, title=line.title, kind=kind, duration=line.minutes, purpose=line.purpose, lead=line.lead)
            new[item.id] = item
            depth = start.depth + (line.depth if line is not None else 0)
            outline.add(_as_agenda(item), outline.nearest(Gap(start.session, index, depth)) or start)
        made = [replace(new[one.id], parent_id=one.parent_id, session_id=one.session_id, rank=one.rank) for one in outline.new_items()]
        unit.add_all(made)
        _write(unit, outline)
    return made


def update_template_item(workspace: Workspace, *, item_id: str, **fields: object) -> Changes:
    """Set fields, named as in `MeetingTemplateItem`.  Raises Invalid for a duration out of range."""
    minutes = fields.get("duration")
    if isinstance(minutes, int) and not 0 <= minutes <= LONGEST:
        raise Invalid(message("An item takes between 0 and {most} minutes.", most=LONGEST), meaning=_NOTHING)
    with workspace.edit(message("Change an item of a template")) as unit:
        unit.update(MeetingTemplateItem, item_id, **fields)
    return unit.changes


def title_template_item(workspace: Workspace, *, item_id: str, language: str, title: str) -> Changes:
    """Set the title of an item in one language."""
    return text_template_item(workspace, item_id=item_id, field="title", language=language, text=" ".join(title.split()))


def text_template_item(workspace: Workspace, *, item_id: str, field: str, language: str, text: str) -> Changes:
    """Set `title`, `text` or `proposed_decision` of an item in one language; an empty text takes a translation away."""
    if field not in ("title", "text", "proposed_decision"):
        raise TypeError(f"{field} of an item of a template is not translated")
    with workspace.edit(message("Change an item of a template"), merge_key=f"meeting_template_item:{item_id}:{field}:{language}") as unit:
        if unit.get(MeetingTemplateItem, item_id).language == language:
            unit.update(MeetingTemplateItem, item_id, **{field: text.strip()})
        else:
            set_translation(unit, record=MeetingTemplateItem, record_id=item_id, field=field, language=language, text=text.strip())
    return unit.changes


def texts_of_template_item(workspace: Workspace, *, item_id: str, language: str) -> dict[str, str]:
    """`text` and `proposed_decision` of an item as they are kept in a language; empty where they are not.  Raises NotFound."""
    with workspace.read() as reader:
        item = reader.get(MeetingTemplateItem, item_id)
        if item.language == language:
            return {"text": item.text, "proposed_decision": item.proposed_decision}
        found = reader.texts(kind_of(MeetingTemplateItem), [item_id], language)
        return {field: found.get((item_id, field), "") for field in ("text", "proposed_decision")}


def delete_template_items(workspace: Workspace, *, item_ids: Sequence[str]) -> Changes:
    """Delete items of a template with what stands under them."""
    with workspace.edit(message("Delete from a template")) as unit:
        for item_id in item_ids:
            if unit.find(MeetingTemplateItem, item_id) is not None:
                delete_with_dependents(unit, MeetingTemplateItem, item_id)
    return unit.changes


def move_template_item(workspace: Workspace, *, item_id: str, down: bool) -> Changes:
    """Move an item one place at its own depth, beyond its session too."""

    def change(outline: Outline) -> None:
        gap = outline.step(item_id, down)
        if gap is not None:
            outline.move(item_id, gap)

    return _change(workspace, item_id, change)


def nest_template_item(workspace: Workspace, *, item_id: str, deeper: bool) -> Changes:
    """Put an item under the one before it, or take it out from under the one that it stands under."""

    def change(outline: Outline) -> None:
        session, depth = outline.session(item_id), outline.depth(item_id)
        lines = outline.lines(session, without=item_id)
        if deeper:
            gap = Gap(session, outline.index_of(item_id, outline.lines(session)) or 0, depth + 1)
        else:
            parent = outline.parent(item_id)
            shown = any(line.item_id == parent for line in lines)
            gap = Gap(session, outline.end_of(parent, lines) if parent is not None and shown else 0, depth - 1)
        if gap.depth >= 0 and outline.nearest_for(item_id, gap) == gap:
            outline.move(item_id, gap)

    return _change(workspace, item_id, change)


# --- the rest ----------------------------------------------------------------------------------------------------------------------

_NOTHING = message("Nothing was changed.")


def _CHANGE(title: str) -> Message:
    return message("Change the template {title}", title=title)


def _label(workspace: Workspace, template_id: str, label: Callable[[str], Message]) -> Message:
    with workspace.read() as reader:
        return label(reader.get(MeetingTemplate, template_id).title)


def last_template_rank(reader: Reader) -> str:
    """The rank of another template after all others."""
    last = reader.all(MeetingTemplate, order_by=("-rank",), limit=1)
    return rank_between(last[0].rank if last else None, None)


def _invitation(template_id: str, body_id: str, classification: Classification | None) -> MeetingTemplateInvitation:
    made = link_id("meeting_template_invitation", template_id, body_id, classification.value if classification else "")
    return MeetingTemplateInvitation(id=made, template_id=template_id, body_id=body_id, classification=classification)


def _copy_sessions(unit: Unit, meeting_id: str, template_id: str) -> dict[str, str]:
    sessions = sessions_of(unit, meeting_id)
    first = min((one.day for one in sessions if one.day is not None), default=None)
    copies = {}
    for session in sessions:
        made = unit.add(
            MeetingTemplateSession(
                template_id=template_id, day_offset=(session.day - first).days if session.day and first else 0, start=session.start,
                end=session.end, title=session.title, language=session.language, room=session.room, rank=session.rank,
            )
        )  # fmt: skip
        copies[session.id] = made.id
    return copies


def _as_agenda(item: MeetingTemplateItem) -> AgendaItem:
    """An item as the outline of an agenda knows it."""
    return AgendaItem(
        id=item.id, meeting_id=item.template_id, session_id=item.session_id, parent_id=item.parent_id, rank=item.rank, kind=item.kind
    )


def _outline(sessions: Sequence[MeetingTemplateSession], items: Iterable[MeetingTemplateItem]) -> Outline:
    return Outline([one.id for one in sessions], [_as_agenda(item) for item in items])


def _change(workspace: Workspace, item_id: str, change: Callable[[Outline], None]) -> Changes:
    with workspace.read() as reader:
        template_id = reader.get(MeetingTemplateItem, item_id).template_id
        outline = _outline(sessions_of_template(reader, template_id), reader.all(MeetingTemplateItem, template_id=template_id))
    change(outline)
    if not outline.writes():
        return Changes()
    with workspace.edit(message("Move an item of a template")) as unit:
        _write(unit, outline)
    return unit.changes


def _write(unit: Unit, outline: Outline) -> None:
    for item_id, fields in outline.writes().items():
        unit.update(MeetingTemplateItem, item_id, **fields)
