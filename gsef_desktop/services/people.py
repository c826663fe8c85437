"""What a user does to a person beyond single fields: telephone numbers, functions, further addresses, tags."""

from __future__ import annotations

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import Address, Organisation, Person, PersonFunction
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.members import organisation_called
from gsef_desktop.services.telephones import country_of_person, read_telephones
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

Reached = type[Person] | type[Organisation]


def set_telephone(workspace: Workspace, *, record: Reached, record_id: str, text: str) -> Changes:
    """Set the telephone numbers of a person or an organisation, each that can be read in the international form.  Raises NotFound."""
    with workspace.read() as reader:
        found = reader.get(record, record_id)
        country = country_of_person(reader, found) if isinstance(found, Person) else found.place.country
        name = _name(found)
    with workspace.edit(message("Change {name}", name=name)) as unit:
        unit.update(record, record_id, telephone=read_telephones(text, country=country).text)
    return unit.changes


def set_function_organisation(workspace: Workspace, *, function_id: str, organisation: str) -> Changes:
    """Say of which organisation a function is: the one of that name, which is made if it is new; an empty name: of none.

    Raises NotFound, and Invalid where nothing of the function would be left.
    """
    name = " ".join(organisation.split())
    with workspace.read() as reader:
        function = reader.get(PersonFunction, function_id)
        person = reader.get(Person, function.person_id)
    if not name and not function.title:
        raise Invalid(
            message("A function needs an organisation or a title."), meaning=message("Nothing was changed."),
            remedy=message("Remove the function instead."),
        )  # fmt: skip
    with workspace.edit(message("Change a function of {name}", name=person_name(person))) as unit:
        unit.update(PersonFunction, function_id, organisation_id=organisation_called(unit, name).id if name else None)
    return unit.changes


def add_address(
    workspace: Workspace, *, text: str, label: str = "", person_id: str | None = None, organisation_id: str | None = None
) -> Address:
    """Keep a further address of a person or an organisation, at the end.  Raises Invalid without a text, NotFound."""
    if not text.strip():
        raise Invalid(message("An address is needed."), meaning=message("Nothing was changed."))
    name = _owner_name(workspace, person_id=person_id, organisation_id=organisation_id)
    with workspace.edit(message("Add an address of {name}", name=name)) as unit:
        last = unit.all(Address, person_id=person_id, organisation_id=organisation_id, order_by=("-rank",), limit=1)
        return unit.add(
            Address(person_id=person_id, organisation_id=organisation_id, label=label, text=text.strip(),
                    rank=rank_between(last[0].rank if last else None, None))
        )  # fmt: skip


def update_address(workspace: Workspace, *, address_id: str, **fields: str) -> Changes:
    """Set label or text of a further address; one without a text goes.  Raises NotFound."""
    with workspace.read() as reader:
        found = reader.get(Address, address_id)
    name = _owner_name(workspace, person_id=found.person_id, organisation_id=found.organisation_id)
    with workspace.edit(message("Change an address of {name}", name=name)) as unit:
        if not unit.update(Address, address_id, **fields).text.strip():
            unit.delete(Address, address_id)
    return unit.changes


def remove_address(workspace: Workspace, *, address_id: str) -> Changes:
    """Take a further address away.  Raises NotFound."""
    with workspace.read() as reader:
        found = reader.get(Address, address_id)
    name = _owner_name(workspace, person_id=found.person_id, organisation_id=found.organisation_id)
    with workspace.edit(message("Remove an address of {name}", name=name)) as unit:
        unit.delete(Address, address_id)
    return unit.changes


def addresses_of(workspace: Workspace, *, person_id: str | None = None, organisation_id: str | None = None) -> list[Address]:
    """The further addresses of a person or an organisation, in their order."""
    with workspace.read() as reader:
        return reader.all(Address, person_id=person_id, organisation_id=organisation_id, order_by=("rank",))


def function_titles(workspace: Workspace) -> list[str]:
    """The titles that functions have, the most frequent first, for completion."""
    with workspace.read() as reader:
        rows = reader.rows(
            "SELECT title FROM person_function WHERE deleted = 0 AND title <> '' GROUP BY title ORDER BY count(*) DESC, title LIMIT 500"
        )
    return [str(title) for (title,) in rows]


def tags_in_use(workspace: Workspace, *, record: Reached) -> list[str]:
    """Every tag that any person or organisation has, in the order of the alphabet."""
    kind = "person" if record is Person else "organisation"
    with workspace.read() as reader:
        rows = reader.rows(f'SELECT DISTINCT j.value FROM "{kind}" AS t, json_each(t.tags) AS j WHERE t.deleted = 0')
    return sorted({str(value) for (value,) in rows}, key=str.casefold)


def _owner_name(workspace: Workspace, *, person_id: str | None, organisation_id: str | None) -> str:
    with workspace.read() as reader:
        return _owner(reader, person_id, organisation_id)


def _owner(reader: Reader, person_id: str | None, organisation_id: str | None) -> str:
    if person_id is not None:
        return person_name(reader.get(Person, person_id))
    return reader.get(Organisation, organisation_id or "").name


def _name(record: Person | Organisation) -> str:
    return person_name(record) if isinstance(record, Person) else record.name
