"""Partners of an activity, and the series it is an edition of."""

from __future__ import annotations

from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import rank_between
from gsef_desktop.domain.records import Activity, ActivityPartner, Organisation, PartnerRole, Series
from gsef_desktop.storage.workspace import Workspace


def add_partner(workspace: Workspace, *, activity_id: str, name: str, role: PartnerRole = PartnerRole.PARTNER) -> Changes:
    """Add a partner by its name; an organisation of the file with that name or acronym is linked.  Raises Invalid without a name."""
    name = " ".join(name.split())
    if not name:
        raise Invalid(message("A partner needs a name."), meaning=message("Nothing was changed."))
    with workspace.edit(message("Add the partner {name}", name=name)) as unit:
        unit.get(Activity, activity_id)
        found = unit.all(Organisation, name=name, limit=1) or unit.all(Organisation, acronym=name, limit=1)
        last = unit.all(ActivityPartner, activity_id=activity_id, order_by=("-rank",), limit=1)
        unit.add(
            ActivityPartner(
                activity_id=activity_id,
                organisation_id=found[0].id if found else None,
                name="" if found else name,
                role=role,
                rank=rank_between(last[0].rank if last else None, None),
            )
        )
    return unit.changes


def remove_partner(workspace: Workspace, *, partner_id: str) -> Changes:
    """Take a partner off an activity; the organisation itself stays.  Raises NotFound."""
    with workspace.edit(message("Remove a partner")) as unit:
        unit.get(ActivityPartner, partner_id)
        unit.delete(ActivityPartner, partner_id)
    return unit.changes


def set_series(workspace: Workspace, *, activity_id: str, title: str) -> Changes:
    """Make an activity an edition of the series with that title, which is made if it is new; an empty title takes it out.

    The edition becomes the next ordinal of the series.
    """
    title = " ".join(title.split())
    with workspace.edit(message("Change the series of {title}", title=_title(workspace, activity_id))) as unit:
        if not title:
            unit.update(Activity, activity_id, series_id=None, edition=None)
        else:
            known = unit.all(Series, title=title, limit=1)
            activity = unit.get(Activity, activity_id)
            series = known[0] if known else unit.add(Series(title=title, language=activity.language, line_id=activity.line_id))
            editions = [one.edition or 0 for one in unit.all(Activity, series_id=series.id) if one.id != activity_id]
            unit.update(Activity, activity_id, series_id=series.id, edition=max(editions, default=0) + 1)
    return unit.changes


def set_edition(workspace: Workspace, *, activity_id: str, edition: int | None) -> Changes:
    """Set the ordinal within the series, from 1; None leaves it open.  Raises Invalid for less than 1."""
    if edition is not None and edition < 1:
        raise Invalid(message("Editions are counted from 1."), meaning=message("Nothing was changed."))
    with workspace.edit(message("Change the edition of {title}", title=_title(workspace, activity_id))) as unit:
        unit.update(Activity, activity_id, edition=edition)
    return unit.changes


def _title(workspace: Workspace, activity_id: str) -> str:
    with workspace.read() as reader:
        return reader.get(Activity, activity_id).title
