"""The agenda as it was issued, and what has changed since: what a revision lists.

A snapshot is kept as JSON in the step that issued it.  Fields that a later version adds have defaults, so that old snapshots can be read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any, TypeVar

from gsef_desktop.domain.messages import Message, message


class Changed(StrEnum):
    """What can be different in an agenda that was issued before."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    TRANSLATED = "translated"
    NUMBER = "number"
    MOVED = "moved"
    DURATION = "duration"
    START = "start"
    PURPOSE = "purpose"
    LEAD = "lead"
    TEXT = "text"
    PROPOSED = "proposed"
    SESSION_ADDED = "session-added"
    SESSION_REMOVED = "session-removed"
    SESSION = "session"
    PAPER_ADDED = "paper-added"
    PAPER_REMOVED = "paper-removed"
    PAPER_RENAMED = "paper-renamed"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemShot:
    """An item as it was issued.  `titles` are those in other languages."""

    id: str
    number: str = ""
    title: str = ""
    titles: Mapping[str, str]
    session: str = ""
    minutes: int = 0
    start: str = ""
    purpose: str = "none"
    lead: str = ""
    text: str = ""
    proposed: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionShot:
    """A session as it was issued: `when` is day and hours in ISO form, parted by spaces."""

    id: str
    when: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperShot:
    """A paper as it was issued."""

    id: str
    symbol: str = ""
    title: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaSnapshot:
    """A whole agenda as it was issued, items in their order."""

    symbol: str = ""
    place: str = ""
    items: tuple[ItemShot, ...] = ()
    sessions: tuple[SessionShot, ...] = ()
    papers: tuple[PaperShot, ...] = ()

    def to_json(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    @property
    def numbers(self) -> dict[str, str]:
        """The number of each item by its id."""
        return {item.id: item.number for item in self.items if item.number}


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaChange:
    """One line of the list of changes.  `confidential`: about something that open documents leave out."""

    what: Changed
    number: str = ""
    title: str = ""
    before: str = ""
    after: str = ""
    confidential: bool = False


T = TypeVar("T", ItemShot, SessionShot, PaperShot)


def read_snapshot(text: str) -> AgendaSnapshot | None:
    """A snapshot that was kept; None where there is none, or what is there makes no sense."""
    try:
        kept = json.loads(text) if text else None
        if not isinstance(kept, dict):
            return None
        return AgendaSnapshot(
            symbol=str(kept.get("symbol", "")), place=str(kept.get("place", "")),
            items=tuple(_read(ItemShot, one) for one in kept.get("items", ())),
            sessions=tuple(_read(SessionShot, one) for one in kept.get("sessions", ())),
            papers=tuple(_read(PaperShot, one) for one in kept.get("papers", ())),
        )  # fmt: skip
    except (ValueError, TypeError, AttributeError):
        return None


def _read(cls: type[T], kept: Mapping[str, Any]) -> T:
    known = {each.name for each in fields(cls)}
    return cls(**{name: value for name, value in kept.items() if name in known})


def compare(before: AgendaSnapshot, after: AgendaSnapshot) -> tuple[AgendaChange, ...]:
    """What has changed from one snapshot to another, in the order of the agenda; empty where a reader would see no difference."""
    found = list(_place_and_sessions(before, after))
    old = {item.id: item for item in before.items}
    new = {item.id: item for item in after.items}
    moved = _moved([item.id for item in before.items], [item.id for item in after.items])
    for item in after.items:
        if item.id not in old:
            found.append(_about(Changed.ADDED, item))
        else:
            found += _item(old[item.id], item, moved=item.id in moved)
    found += [_about(Changed.REMOVED, item) for item in before.items if item.id not in new]
    return (*found, *_papers(before, after))


def _place_and_sessions(before: AgendaSnapshot, after: AgendaSnapshot) -> Iterator[AgendaChange]:
    if before.place != after.place:
        yield AgendaChange(what=Changed.PLACE, before=before.place, after=after.place)
    old, new = {one.id: one for one in before.sessions}, {one.id: one for one in after.sessions}
    for one in after.sessions:
        if one.id not in old:
            yield AgendaChange(what=Changed.SESSION_ADDED, after=_session(one))
        elif old[one.id] != one:
            yield AgendaChange(what=Changed.SESSION, before=_session(old[one.id]), after=_session(one))
    for one in before.sessions:
        if one.id not in new:
            yield AgendaChange(what=Changed.SESSION_REMOVED, before=_session(one))


def _session(one: SessionShot) -> str:
    return ", ".join(part for part in (one.when, one.room) if part)


def _item(old: ItemShot, new: ItemShot, *, moved: bool) -> Iterator[AgendaChange]:
    if old.number != new.number:
        yield _about(Changed.NUMBER, new, old.number, new.number)
    if old.title != new.title:
        yield _about(Changed.RENAMED, new, old.title, new.title)
    else:
        for language in sorted({*old.titles, *new.titles}):
            if old.titles.get(language, "") != new.titles.get(language, ""):
                yield _about(Changed.TRANSLATED, new, language.upper(), new.titles.get(language, ""))
    if moved or old.session != new.session:
        yield _about(Changed.MOVED, new)
    if old.minutes != new.minutes:
        yield _about(Changed.DURATION, new, str(old.minutes), str(new.minutes))
    elif old.start != new.start:
        yield _about(Changed.START, new, old.start, new.start)
    for what, name in (
        (Changed.PURPOSE, "purpose"), (Changed.LEAD, "lead"), (Changed.TEXT, "text"), (Changed.PROPOSED, "proposed"),
    ):  # fmt: skip
        if getattr(old, name) != getattr(new, name):
            yield _about(what, new, getattr(old, name), getattr(new, name))


def _papers(before: AgendaSnapshot, after: AgendaSnapshot) -> Iterator[AgendaChange]:
    old, new = {one.id: one for one in before.papers}, {one.id: one for one in after.papers}
    for one in after.papers:
        if one.id not in old:
            yield _paper(Changed.PAPER_ADDED, one)
        elif (old[one.id].symbol, old[one.id].title) != (one.symbol, one.title):
            yield _paper(Changed.PAPER_RENAMED, one, _named(old[one.id]), _named(one))
    for one in before.papers:
        if one.id not in new:
            yield _paper(Changed.PAPER_REMOVED, one)


def _paper(what: Changed, one: PaperShot, before: str = "", after: str = "") -> AgendaChange:
    return AgendaChange(what=what, title=_named(one), before=before, after=after, confidential=one.confidential)


def _named(one: PaperShot) -> str:
    return " ".join(part for part in (one.symbol, one.title) if part)


def _about(what: Changed, item: ItemShot, before: str = "", after: str = "") -> AgendaChange:
    return AgendaChange(
        what=what, number=item.number, title=item.title, before=before, after=after, confidential=item.confidential
    )  # fmt: skip


def _moved(before: list[str], after: list[str]) -> set[str]:
    """The fewest items that must have been moved for one order to become the other."""
    place = {one: index for index, one in enumerate(before)}
    both = [one for one in after if one in place]
    lengths, links = list[int](), list[int]()
    for index, one in enumerate(both):
        best = max((other for other in range(index) if place[both[other]] < place[one]), key=lambda other: lengths[other], default=-1)
        lengths.append(lengths[best] + 1 if best >= 0 else 1)
        links.append(best)
    at = max(range(len(both)), key=lambda index: lengths[index], default=-1)
    stayed = set[str]()
    while at >= 0:
        stayed.add(both[at])
        at = links[at]
    return set(both) - stayed


def change_sentence(change: AgendaChange) -> Message:
    """A line of the list of changes in words."""
    number, title, before, after = change.number or "–", change.title, change.before or "–", change.after or "–"
    match change.what:
        case Changed.ADDED:
            return message("Item {number} “{title}” is new.", number=number, title=title)
        case Changed.REMOVED:
            return message("Item {number} “{title}” was taken off the agenda.", number=number, title=title)
        case Changed.RENAMED:
            return message("Item {number} is now called “{after}”; it was “{before}”.", number=number, before=before, after=after)
        case Changed.TRANSLATED:
            return message("Item {number} “{title}”: its title in {language} has changed.", number=number, title=title, language=before)
        case Changed.NUMBER:
            return message("Item {after} “{title}” was item {before}.", before=before, after=after, title=title)
        case Changed.MOVED:
            return message("Item {number} “{title}” is taken at another place.", number=number, title=title)
        case Changed.DURATION:
            return message(
                "Item {number} “{title}” takes {after} min instead of {before}.", number=number, title=title, before=before, after=after
            )
        case Changed.START:
            return message(
                "Item {number} “{title}” begins at {after} instead of {before}.", number=number, title=title, before=before, after=after
            )
        case Changed.PURPOSE:
            return message("Item {number} “{title}” is on the agenda for another purpose.", number=number, title=title)
        case Changed.LEAD:
            return message(
                "Item {number} “{title}” is led by {after}; it was {before}.", number=number, title=title, before=before, after=after
            )
        case Changed.TEXT:
            return message("Item {number} “{title}”: its text has changed.", number=number, title=title)
        case Changed.PROPOSED:
            return message("Item {number} “{title}”: the proposed decision has changed.", number=number, title=title)
        case _:
            return _beside_items(change)


def _beside_items(change: AgendaChange) -> Message:
    title, before, after = change.title, change.before or "–", change.after or "–"
    match change.what:
        case Changed.PLACE:
            return message("The place is {after}; it was {before}.", before=before, after=after)
        case Changed.SESSION_ADDED:
            return message("A session was added: {after}.", after=after)
        case Changed.SESSION_REMOVED:
            return message("A session was taken away: {before}.", before=before)
        case Changed.SESSION:
            return message("A session is now {after}; it was {before}.", before=before, after=after)
        case Changed.PAPER_ADDED:
            return message("Paper {title} is new.", title=title)
        case Changed.PAPER_REMOVED:
            return message("Paper {title} was withdrawn.", title=title)
        case _:
            return message("Paper {before} is now {after}.", before=before, after=after)
