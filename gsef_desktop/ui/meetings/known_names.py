"""Names of the file that are offered while somebody is being named."""

from __future__ import annotations

from gsef_desktop.services.agenda_reading import list_leads
from gsef_desktop.ui.context import UiContext


def people_names(context: UiContext) -> list[str]:
    """The names of the people in the file, for completion."""
    return [name.text for name in list_leads(context.workspace) if name.person_id is not None]


def organisation_names(context: UiContext) -> dict[str, str]:
    """The organisations in the file, name to id."""
    return {name.text: name.organisation_id for name in list_leads(context.workspace) if name.organisation_id is not None}
