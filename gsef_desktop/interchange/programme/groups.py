"""The review of a proposal: its records gathered into items and groups."""

from __future__ import annotations

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.proposal import ProposalGroup, ProposalItem, references_of
from gsef_desktop.domain.records import (
    CALENDAR_KINDS,
    Activity,
    Body,
    Direction,
    Indicator,
    Meeting,
    Organisation,
    Person,
    Programme,
    ProgrammeLine,
    Record,
    Series,
    kind_of,
)
from gsef_desktop.interchange.programme.draft import Draft

_TITLES: dict[str, Message] = {
    "programme": message("Programme"),
    "directions": message("Strategic directions and indicators"),
    "calendar": message("Calendar"),
    "lines": message("Programme lines"),
    "bodies": message("Bodies, seats and composition"),
    "meetings": message("Meetings, agendas and participants"),
    "series": message("Series"),
    "editions": message("Earlier editions"),
    "work": message("Work and products over the year"),
    "organisations": message("Organisations"),
    "people": message("People"),
}


def make_groups(draft: Draft) -> tuple[ProposalGroup, ...]:
    """Every record of the draft in exactly one item; items in the order of the document."""
    members: dict[str, list[str]] = {}
    for record_id in draft.records:
        members.setdefault(draft.root(record_id), []).append(record_id)
    groups: dict[str, list[ProposalItem]] = {name: [] for name in _TITLES}
    for root, ids in members.items():
        record = draft.records[root]
        groups[_group_of(record)].append(_item(draft, record, ids))
    for items in groups.values():
        items.sort(key=lambda item: item.lines[:1] or (0,))
    return tuple(ProposalGroup(name=name, title=_TITLES[name], items=tuple(items)) for name, items in groups.items() if items)


def _group_of(record: Record) -> str:
    if isinstance(record, Activity):
        if record.programme_id is None:
            return "editions"
        return "calendar" if record.kind in CALENDAR_KINDS else "work"
    names: dict[type[Record], str] = {
        Programme: "programme",
        ProgrammeLine: "lines",
        Direction: "directions",
        Indicator: "directions",
        Body: "bodies",
        Meeting: "meetings",
        Series: "series",
        Organisation: "organisations",
        Person: "people",
    }
    return names[type(record)]


def _item(draft: Draft, record: Record, ids: list[str]) -> ProposalItem:
    ordered = [record.id, *(key for key in ids if key != record.id)]
    lines = sorted({line for key in ordered for line in draft.cited[key]}, key=lambda line: (line not in draft.cited[record.id], line))
    return ProposalItem(
        key=f"{kind_of(record)}:{record.id}",
        kind=kind_of(record),
        title=_title(draft, record),
        records=tuple(ordered),
        lines=tuple(sorted(lines)) if not isinstance(record, Activity) else tuple(sorted(draft.cited[record.id])),
        needs=_needs(draft, record),
        time=record.time if isinstance(record, Activity) else None,
        place=record.place if isinstance(record, Activity | Organisation) else None,
    )


def _needs(draft: Draft, record: Record) -> tuple[str, ...]:
    """Items that a record is nothing without: what it must refer to, its programme, and the series of an earlier edition."""
    wanted = [getattr(record, name) for name, _, needed in references_of(type(record)) if needed]
    if isinstance(record, Activity):
        wanted += [record.programme_id] if record.programme_id else [record.series_id]
    roots = dict.fromkeys(draft.root(key) for key in wanted if key in draft.records)
    return tuple(f"{kind_of(draft.records[key])}:{key}" for key in roots)


def _title(draft: Draft, record: Record) -> str:
    if isinstance(record, Meeting):
        activity = draft.records[record.activity_id]
        return f"{record.symbol} {activity.title if isinstance(activity, Activity) else ''}".strip()
    if isinstance(record, Person):
        return " ".join(filter(None, [record.honorific, record.given_name, record.family_name]))
    if isinstance(record, Activity) and record.programme_id is None and record.edition is not None:
        return f"{record.title} {record.edition}"
    return str(getattr(record, "title", "") or getattr(record, "name", "") or "")
