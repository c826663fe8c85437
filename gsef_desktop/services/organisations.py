"""What a user does to one organisation beside setting single fields: its names, what it belongs to, its place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import Body, Fee, Organisation, Person, Region
from gsef_desktop.services.fees import fees_of
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.memberships import StateInfo, states_of
from gsef_desktop.services.officers import Suggestion, suggest_officer
from gsef_desktop.services.translating import set_original_language as change_original
from gsef_desktop.services.translating import set_translation
from gsef_desktop.storage.queries import members as queries
from gsef_desktop.storage.queries.regions import own_region_titles
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.unit import Unit
from gsef_desktop.storage.workspace import Workspace

_MOST_LEVELS = 50


@dataclass(frozen=True, kw_only=True)
class OrganisationMore:
    """What the inspector of an organisation shows beside `member_details.OrganisationDetails`."""

    states: tuple[StateInfo, ...]
    """the newest first"""
    fees: tuple[Fee, ...]
    """the newest year first"""
    parent: str
    """the name of what it belongs to"""
    children: tuple[tuple[str, str], ...]
    """id and name of those that belong to it, by name"""
    responsible: str
    suggestion: Suggestion | None
    regions: dict[str, str]
    """the titles of the user's own regions by id"""
    countries: dict[str, tuple[str, ...]]
    """and their countries"""


def organisation_more(workspace: Workspace, *, organisation_id: str, language: str) -> OrganisationMore:
    """Read it.  Raises NotFound."""
    with workspace.read() as reader:
        one = reader.get(Organisation, organisation_id)
        children = reader.all(Organisation, parent_id=organisation_id)
        ids = [child.id for child in children] + ([one.parent_id] if one.parent_id else [])
        names = reader.texts("organisation", ids, language) if ids else {}
        parent = reader.find(Organisation, one.parent_id)
        officer = reader.find(Person, one.responsible_id)
        return OrganisationMore(
            states=states_of(reader, organisation_id, language),
            fees=fees_of(reader, organisation_id),
            parent=(names.get((parent.id, "name")) or parent.name) if parent is not None else "",
            children=tuple(sorted(((child.id, names.get((child.id, "name")) or child.name) for child in children), key=lambda two: two[1])),
            responsible=person_name(officer) if officer is not None else "",
            suggestion=suggest_officer(reader, one),
            regions=own_region_titles(reader, language),
            countries={region.id: region.countries for region in reader.all(Region)},
        )


# --- names -------------------------------------------------------------------------------------------------------------------------------


def remove_name(workspace: Workspace, *, record: type[Organisation] | type[Body], record_id: str, language: str) -> Changes:
    """Take the name in one language away.  Raises Invalid for the original one, NotFound."""
    with workspace.read() as reader:
        one = reader.get(record, record_id)
    if one.language == language:
        raise Invalid(
            message("The name in the original language cannot be removed."), meaning=message("Nothing was changed."),
            remedy=message("Let another language be the original one first."),
        )  # fmt: skip
    with workspace.edit(message("Change the name of {name}", name=one.name)) as unit:
        set_translation(unit, record=record, record_id=record_id, field="name", language=language, text="")
    return unit.changes


def set_original_language(workspace: Workspace, *, record: type[Organisation] | type[Body], record_id: str, language: str) -> Changes:
    """Let another language be the original one: a name in it changes places with the original; without one, the name that is there is
    taken to have been in that language all along.  Raises NotFound."""
    with workspace.read() as reader:
        one = reader.get(record, record_id)
    with workspace.edit(message("Change the original language of {name}", name=one.name)) as unit:
        change_original(unit, record=record, record_id=record_id, field="name", language=language)
    return unit.changes


# --- what it belongs to ------------------------------------------------------------------------------------------------------------------


def set_parent(workspace: Workspace, *, organisation_id: str, name: str) -> Changes:
    """Let an organisation belong to the one of that name, which is made if it is new; an empty name: to none.

    Raises NotFound, and Invalid where it would belong to itself, be it by way of others.
    """
    name = " ".join(name.split())
    with workspace.edit(_label(workspace, organisation_id)) as unit:
        own = unit.get(Organisation, organisation_id)
        parent_id = _parent(unit, name, own) if name else None
        unit.update(Organisation, organisation_id, parent_id=parent_id)
    return unit.changes


def _parent(unit: Unit, name: str, own: Organisation) -> str:
    known = queries.organisations_named(unit, name)
    if not known:
        return unit.add(Organisation(name=name, language=own.language)).id
    fit = [one for one in known if own.id not in _line_above(unit, one)]
    if fit:
        return fit[0]
    if own.id in known:
        raise Invalid(message("{name} cannot belong to itself.", name=own.name), meaning=message("Nothing was changed."))
    raise Invalid(
        message("{parent} belongs to {name} already, so {name} cannot belong to it.", parent=name, name=own.name),
        meaning=message("Nothing was changed."), remedy=message("Take {parent} out from under {name} first.", parent=name, name=own.name),
    )  # fmt: skip


def _line_above(reader: Reader, organisation_id: str) -> list[str]:
    """An organisation and all that it belongs to, the nearest first; circles that came by merging are cut."""
    line: list[str] = []
    at: str | None = organisation_id
    while at is not None and at not in line and len(line) < _MOST_LEVELS:
        line.append(at)
        found = reader.find(Organisation, at)
        at = found.parent_id if found is not None else None
    return line


# --- place --------------------------------------------------------------------------------------------------------------


def choose_place(workspace: Workspace, *, organisation_id: str, place: Place) -> Changes:
    """Say which place is meant by the text as it was typed; the text stays.  Raises NotFound."""
    with workspace.edit(_label(workspace, organisation_id)) as unit:
        text = unit.get(Organisation, organisation_id).place.text
        unit.update(Organisation, organisation_id, place=replace(place, text=text or place.text))
    return unit.changes


def keep_place_as_typed(workspace: Workspace, *, organisation_id: str) -> Changes:
    """Forget what was recognised in the place of an organisation; the text stays.  Raises NotFound."""
    with workspace.edit(_label(workspace, organisation_id)) as unit:
        unit.update(Organisation, organisation_id, place=Place(text=unit.get(Organisation, organisation_id).place.text))
    return unit.changes


def _label(workspace: Workspace, organisation_id: str) -> Message:
    with workspace.read() as reader:
        return message("Change {name}", name=reader.get(Organisation, organisation_id).name)
