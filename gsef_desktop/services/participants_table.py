"""The participants of a meeting as a table for other programs, in a form that the import of replies reads back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import (
    Activity,
    Capacity,
    Classification,
    Meeting,
    Mode,
    Organisation,
    Participation,
    Person,
    PersonFunction,
    Reply,
)
from gsef_desktop.domain.reply_proposal import REPLY_FIELDS
from gsef_desktop.domain.seat_terms import is_valid_on
from gsef_desktop.domain.table_file import TableFormat
from gsef_desktop.reference.countries import country_name
from gsef_desktop.services.listing_common import by_id, names_in_order
from gsef_desktop.services.table_export import ExportedTable

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.workspace import Workspace

_MORE = {
    "honorific": message("Honorific"), "classification": message("Classification"), "head": message("Head of delegation"),
    "invited_on": message("Invited on"), "attendance": message("Attendance"), "country": message("Country"),
}  # fmt: skip
COLUMNS = (
    "honorific", "name", "organisation", "function", "country", "mail", "classification", "acts_as", "head", "reply", "mode", "language",
    "diet", "needs", "arrival", "departure", "travel", "hotel", "badge_name", "substitute_for", "invited_on", "replied_on", "attendance",
    "note",
)  # fmt: skip
"""The columns of the table in their order."""
_ORDER = {classification: position for position, classification in enumerate(Classification)}


def export_participants(
    workspace: Workspace, *, meeting_id: str, format: TableFormat, ids: Sequence[str] | None = None,
    render: Callable[[Message], str] = str, language: str = "en",
) -> ExportedTable:  # fmt: skip
    """A file of the participants of a meeting, or those of `ids`, in the order of the list.

    `render` puts the headings into the reader's language, `language` the countries.  Whoever was erased is left out.  Raises NotFound, and
    Invalid for address cards.
    """
    if format is TableFormat.VCARD:
        raise Invalid(
            message("Participants cannot be written as address cards."), meaning=message("Nothing has been written."),
            remedy=message("Choose CSV, XLSX or ODS."),
        )  # fmt: skip
    from gsef_desktop.interchange.tables import write_table

    with workspace.read() as reader:
        rows = _Rows(reader, meeting_id, language).rows(ids)
    heads = [render(REPLY_FIELDS.get(name) or _MORE[name]) for name in COLUMNS]
    data = write_table(format, header=heads, fields=COLUMNS, rows=rows, title=render(message("Participants")))
    return ExportedTable(data=data, count=len(rows))


class _Rows:
    """What is read of a meeting for the table."""

    def __init__(self, reader: Reader, meeting_id: str, language: str) -> None:
        meeting = reader.get(Meeting, meeting_id)
        self._day = reader.get(Activity, meeting.activity_id).time.earliest or date.today()
        found = reader.all(Participation, meeting_id=meeting_id)
        self._found = sorted(found, key=lambda one: (_ORDER[one.classification], one.rank, one.id))
        people = tuple({one.person_id for one in found if one.person_id})
        organisations = tuple({one.organisation_id for one in found if one.organisation_id})
        self._people = by_id(reader.all(Person, id=people)) if people else {}
        self._organisations = by_id(reader.all(Organisation, id=organisations)) if organisations else {}
        self._functions: dict[str, list[PersonFunction]] = {}
        for function in reader.all(PersonFunction, person_id=people) if people else ():
            if is_valid_on(function.valid_from, function.valid_to, self._day) and function.title:
                self._functions.setdefault(function.person_id, []).append(function)
        self._by_id = by_id(found)
        self._language = language

    def rows(self, ids: Sequence[str] | None) -> list[list[str]]:
        """The rows in the order of the list."""
        wanted = None if ids is None else set(ids)
        chosen = [one for one in self._found if wanted is None or one.id in wanted]
        return [self._row(one) for one in chosen if not self._is_erased(one)]

    def _is_erased(self, one: Participation) -> bool:
        person = self._people.get(one.person_id or "")
        return person is not None and person.erased

    def _name(self, one: Participation | None) -> str:
        if one is None:
            return ""
        person = self._people.get(one.person_id or "")
        if person is None:
            return one.name
        return names_in_order(person.given_name, person.family_name, family_first=person.family_name_first) or person.own_script_name

    def _row(self, one: Participation) -> list[str]:
        person, organisation = self._people.get(one.person_id or ""), self._organisations.get(one.organisation_id or "")
        country = (organisation.place.country if organisation else None) or (person.country if person else None)
        substituted = self._by_id.get(one.substitute_for_id or "")
        values = {
            "honorific": person.honorific if person else "", "name": self._name(one),
            "organisation": organisation.name if organisation else "", "function": self._function(one),
            "country": country_name(country, self._language) if country else "", "mail": person.mail if person else "",
            "classification": one.classification.value, "acts_as": "" if one.acts_as is Capacity.NONE else one.acts_as.value,
            "head": "yes" if one.head else "", "reply": "" if one.reply is Reply.NONE else one.reply.value,
            "mode": "" if one.mode is Mode.UNKNOWN else one.mode.value, "language": one.language,
            "diet": person.diet if person else "", "needs": one.needs, "arrival": _moment(one.arrives_on, one.arrives_at),
            "departure": _moment(one.departs_on, one.departs_at), "travel": one.travel, "hotel": one.hotel, "badge_name": one.badge_name,
            "substitute_for": self._name(substituted) or self._organisation_name(substituted), "invited_on": _day(one.invited_on),
            "replied_on": _day(one.replied_on), "attendance": "" if one.attendance.value == "unknown" else one.attendance.value,
            "note": one.note,
        }  # fmt: skip
        return [values[name] for name in COLUMNS]

    def _organisation_name(self, one: Participation | None) -> str:
        organisation = self._organisations.get(one.organisation_id or "") if one is not None else None
        return organisation.name if organisation is not None else ""

    def _function(self, one: Participation) -> str:
        functions = self._functions.get(one.person_id or "", [])
        own = next((each for each in functions if each.organisation_id == one.organisation_id), functions[0] if functions else None)
        return own.title if own is not None else ""


def _moment(day: date | None, at: time | None) -> str:
    """A day with a time as it can be read back; either may be missing."""
    return " ".join(part for part in (_day(day), f"{at:%H:%M}" if at is not None else "") if part)


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
