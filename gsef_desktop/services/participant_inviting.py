"""Inviting many at once: organisations, people, everybody in a saved list, everybody who has a function."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.list_views import ORGANISATIONS, PEOPLE, ListView
from gsef_desktop.domain.membership import state_on
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import (
    Activity,
    Capacity,
    Classification,
    Meeting,
    Membership,
    MembershipStatus,
    Organisation,
    Participation,
    Person,
    PersonFunction,
)
from gsef_desktop.domain.seat_terms import is_valid_on
from gsef_desktop.services.list_export import ids_in_view
from gsef_desktop.services.participants import language_of
from gsef_desktop.services.saved_views import read_view

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

INVITABLE = (ORGANISATIONS, PEOPLE)
"""The lists from whose views somebody can be invited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFunction:
    """A function that people have on the day of a meeting, such as "Mayor", and how many have it."""

    title: str
    count: int


def functions_at(workspace: Workspace, *, meeting_id: str) -> list[NamedFunction]:
    """The functions that somebody has on the first day of a meeting, the most frequent first.  Raises NotFound."""
    with workspace.read() as reader:
        found = _holders(reader, _day_of(reader, meeting_id))
    titles = sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [NamedFunction(title=people[0].title.strip(), count=len({one.person_id for one in people})) for _, people in titles]


def invite_view(
    workspace: Workspace, *, meeting_id: str, view_id: str, classification: Classification = Classification.GUEST,
    acts_as: Capacity = Capacity.NONE, me: str = "",
) -> Changes:  # fmt: skip
    """Invite everybody whom a saved view of people or organisations shows on the day of the meeting.

    Who takes part already is left alone.  `me` is the person on whose behalf a view says "me".  Raises NotFound.
    """
    view = read_view(workspace, view_id=view_id)
    with workspace.read() as reader:
        day = _day_of(reader, meeting_id)
    return _invite_list(workspace, meeting_id, view, day, classification, acts_as, me)


def _invite_list(
    workspace: Workspace, meeting_id: str, view: ListView, day: date, classification: Classification, acts_as: Capacity, me: str
) -> Changes:
    ids = ids_in_view(workspace, view=view, day=day, me=me)
    if view.list_kind == ORGANISATIONS:
        return invite(workspace, meeting_id=meeting_id, organisation_ids=ids, classification=classification, acts_as=acts_as)
    return invite(workspace, meeting_id=meeting_id, person_ids=ids, classification=classification, acts_as=acts_as)


def members_at(workspace: Workspace, *, meeting_id: str) -> list[str]:
    """The ids of the organisations that are members on the first day of a meeting, by name.  Raises NotFound."""
    with workspace.read() as reader:
        day = _day_of(reader, meeting_id)
        states: dict[str, list[Membership]] = defaultdict(list)
        for one in reader.all(Membership):
            states[one.organisation_id].append(one)
        return [one.id for one in reader.all(Organisation, order_by=("name",)) if _is_member(states.get(one.id, ()), day)]


def _is_member(states: Sequence[Membership], day: date) -> bool:
    state = state_on(states, day) if states else None
    return state is not None and state.status is MembershipStatus.MEMBER


def invite_members(
    workspace: Workspace, *, meeting_id: str, classification: Classification = Classification.MEMBER, acts_as: Capacity = Capacity.NONE
) -> Changes:
    """Invite all organisations that are members on the first day of the meeting.  Raises NotFound."""
    ids = members_at(workspace, meeting_id=meeting_id)
    return invite(workspace, meeting_id=meeting_id, organisation_ids=ids, classification=classification, acts_as=acts_as)


def invite_function(
    workspace: Workspace, *, meeting_id: str, title: str, classification: Classification = Classification.GUEST,
    acts_as: Capacity = Capacity.NONE,
) -> Changes:  # fmt: skip
    """Invite everybody who has a function of that title (capitals ignored) on the first day of the meeting.  Raises NotFound."""
    with workspace.read() as reader:
        holders = _holders(reader, _day_of(reader, meeting_id)).get(_folded(title), [])
    people = {one.person_id: one.organisation_id for one in holders}
    return invite(
        workspace, meeting_id=meeting_id, person_ids=tuple(people), classification=classification, acts_as=acts_as, organisation_of=people
    )  # fmt: skip


def invite(
    workspace: Workspace, *, meeting_id: str, organisation_ids: Sequence[str] = (), person_ids: Sequence[str] = (),
    classification: Classification = Classification.GUEST, acts_as: Capacity = Capacity.NONE,
    organisation_of: dict[str, str | None] | None = None,
) -> Changes:  # fmt: skip
    """Invite organisations and people as one step; those who take part already are left alone.

    A person comes for the organisation of `organisation_of`, or else for the one in which they have a function on that day, if it is only
    one.  Raises NotFound.
    """
    with workspace.edit(message("Add participants")) as unit:
        day = _day_of(unit, meeting_id)
        there = unit.all(Participation, meeting_id=meeting_id)
        known = {one.person_id for one in there}
        known_organisations = {one.organisation_id for one in there}
        people = [id for id in dict.fromkeys(person_ids) if id not in known]
        organisations = [id for id in dict.fromkeys(organisation_ids) if id not in known_organisations]
        at = organisation_of if organisation_of is not None else organisations_of(unit, people, day)
        pairs: list[tuple[str | None, str | None]] = [(id, None) for id in organisations if unit.find(Organisation, id) is not None]
        pairs += [(at.get(id), id) for id in people if unit.find(Person, id) is not None]
        ranks = ranks_after(max((one.rank for one in there), default=None), len(pairs))
        unit.add_all(
            Participation(
                meeting_id=meeting_id, organisation_id=organisation_id, person_id=person_id, classification=classification,
                acts_as=acts_as, language=language_of(unit, organisation_id, person_id), rank=rank,
            )
            for (organisation_id, person_id), rank in zip(pairs, ranks, strict=True)
        )  # fmt: skip
    return unit.changes


def organisations_of(reader: Reader, person_ids: Iterable[str], day: date) -> dict[str, str | None]:
    """The organisation of each person on a day, None for whoever has none or several."""
    ids = tuple(person_ids)
    found: dict[str, set[str]] = defaultdict(set)
    for one in reader.all(PersonFunction, person_id=ids) if ids else ():
        if one.organisation_id is not None and is_valid_on(one.valid_from, one.valid_to, day):
            found[one.person_id].add(one.organisation_id)
    return {id: next(iter(found[id])) if len(found[id]) == 1 else None for id in ids}


def _holders(reader: Reader, day: date) -> dict[str, list[PersonFunction]]:
    """Who has which function on a day, by the folded title."""
    living = {id for (id,) in reader.rows("SELECT id FROM person WHERE deleted = 0 AND erased = 0")}
    found: dict[str, list[PersonFunction]] = defaultdict(list)
    for one in reader.all(PersonFunction, order_by=("title",)):
        if one.title.strip() and one.person_id in living and is_valid_on(one.valid_from, one.valid_to, day):
            found[_folded(one.title)].append(one)
    return found


def _folded(title: str) -> str:
    return " ".join(title.split()).casefold()


def _day_of(reader: Reader, meeting_id: str) -> date:
    meeting = reader.get(Meeting, meeting_id)
    return reader.get(Activity, meeting.activity_id).time.earliest or date.today()
