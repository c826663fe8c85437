"""The templates of meetings that the program brings along, in four languages: data in ``resources/templates/meetings.json``.

Put into a file they are ordinary templates, with titles in all four languages.  Their ids follow from their keys, so that two laptops that
put the same one into their copies of a file have the same rows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache
from typing import Any

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import (
    Anchor,
    Body,
    ItemKind,
    MeetingFormat,
    MeetingTemplate,
    MeetingTemplateInvitation,
    MeetingTemplateItem,
    MeetingTemplateSession,
    Purpose,
    Record,
    TaskTemplate,
    TaskTemplateStep,
    link_id,
)
from gsef_desktop.reference.resource_files import resource_path
from gsef_desktop.services.meeting_templates import last_template_rank
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A template that the program brings along and the file does not have: `key` names it, `id` is what it would have in the file."""

    key: str
    id: str
    title: str
    sessions: int
    items: int


def list_examples(workspace: Workspace, *, language: str = "en") -> list[Example]:
    """The templates that the program brings along and that the file does not have, in their order."""
    with workspace.read() as reader:
        known = {one.id for one in reader.all(MeetingTemplate)}
    return [
        Example(
            key=key, id=example_id(key), title=one["title"][language], sessions=len(one["sessions"]),
            items=sum(item.get("kind") != "break" for item in one["items"]),
        )
        for key, one in _examples()["templates"].items()
        if example_id(key) not in known
    ]  # fmt: skip


def example_id(key: str) -> str:
    """The id that an example has in every file."""
    return link_id("meeting_template", "example", key)


def add_examples(workspace: Workspace, *, language: str = "en") -> Changes:
    """Put all the templates that the file does not have into it, written in a language and translated into the others."""
    with workspace.edit(message("Add templates of meetings")) as unit:
        for key in _examples()["templates"]:
            put_example(unit, key, language)
    return unit.changes


def put_example(unit: Unit, key: str, language: str) -> str:
    """Within an edit, see to it that the file has an example; returns its id.  Raises KeyError for an unknown key."""
    one, id = _examples()["templates"][key], example_id(key)
    if unit.find(MeetingTemplate, id) is not None:
        return id
    body = _body_called(unit, one.get("body", ()))
    template = MeetingTemplate(
        id=id, title=one["title"][language], language=language, body_id=body, format=MeetingFormat(one["format"]),
        task_template_id=_task_template(unit, one["tasks"], language) if "tasks" in one else None, rank=last_template_rank(unit),
    )  # fmt: skip
    unit.add(template)
    _translate(unit, template, "title", one["title"])
    sessions = _add_sessions(unit, id, one["sessions"], language)
    _add_items(unit, id, one["items"], sessions, language)
    invited = [body, *(_body_called(unit, names) for names in one.get("invite", ()))]
    for body_id in dict.fromkeys(each for each in invited if each is not None):
        unit.add(MeetingTemplateInvitation(id=link_id("meeting_template_invitation", id, body_id, ""), template_id=id, body_id=body_id))
    return id


def _add_sessions(unit: Unit, template_id: str, sessions: list[dict[str, Any]], language: str) -> list[str]:
    made = []
    for rank, one in zip(ranks_after(None, len(sessions)), sessions, strict=True):
        title = one.get("title", {})
        session = MeetingTemplateSession(
            template_id=template_id, day_offset=one["day"], start=time.fromisoformat(one["start"]), end=time.fromisoformat(one["end"]),
            title=title.get(language, ""), language=language, rank=rank,
        )  # fmt: skip
        unit.add(session)
        _translate(unit, session, "title", title)
        made.append(session.id)
    return made


def _add_items(unit: Unit, template_id: str, items: list[dict[str, Any]], sessions: list[str], language: str) -> None:
    above: list[str] = []
    for rank, one in zip(ranks_after(None, len(items)), items, strict=True):
        depth, decision = one["depth"], one.get("proposed_decision", {})
        item = MeetingTemplateItem(
            template_id=template_id, session_id=sessions[one["session"]], parent_id=above[depth - 1] if depth else None, rank=rank,
            kind=ItemKind(one.get("kind", "item")), title=one["title"][language], language=language, duration=one["minutes"],
            purpose=Purpose(one.get("purpose", "none")), proposed_decision=decision.get(language, ""),
            confidential="confidential" in one, standing="standing" in one, consent="consent" in one, parallel="parallel" in one,
        )  # fmt: skip
        unit.add(item)
        _translate(unit, item, "title", one["title"])
        _translate(unit, item, "proposed_decision", decision)
        above[depth:] = [item.id]


def _translate(unit: Unit, record: Record, field: str, texts: Mapping[str, str]) -> None:
    own = getattr(record, "language", "")
    for language, text in texts.items():
        if language != own:
            set_translation(unit, record=type(record), record_id=record.id, field=field, language=language, text=text)


def _body_called(unit: Unit, names: list[str] | tuple[str, ...]) -> str | None:
    """The first body that has one of these in its name."""
    for body in unit.all(Body, order_by=("rank", "name")):
        if any(name in body.name.casefold() for name in names):
            return body.id
    return None


def _task_template(unit: Unit, key: str, language: str) -> str:
    """The template of tasks of that title, in whatever language it is, or a new one."""
    one = _examples()["tasks"][key]
    titles = set(one["title"].values())
    known = next((each for each in unit.all(TaskTemplate, order_by=("rank",)) if each.title in titles), None)
    if known is not None:
        return known.id
    last = unit.all(TaskTemplate, order_by=("-rank",), limit=1)
    (rank,) = ranks_after(last[0].rank if last else None, 1)
    id = link_id("task_template", "example", key)
    if unit.find(TaskTemplate, id) is not None:  # it is there under another title
        return id
    unit.add(TaskTemplate(id=id, title=one["title"][language], language=language, rank=rank))
    for place, step in zip(ranks_after(None, len(one["steps"])), one["steps"], strict=True):
        unit.add(
            TaskTemplateStep(
                template_id=id, title=step["title"][language], offset_days=step["days"], anchor=Anchor(step["anchor"]), rank=place
            )
        )
    return id


@cache
def _examples() -> dict[str, dict[str, Any]]:
    """The data, with the templates by their keys."""
    found = json.loads(resource_path("templates", "meetings.json").read_text(encoding="utf-8"))
    return {"templates": {one["key"]: one for one in found["templates"]}, "tasks": found["tasks"]}
