"""The records that a printed programme of activities is made of, read in one go."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from gsef_desktop.documents.typesetting import clean
from gsef_desktop.documents.wording import Words
from gsef_desktop.domain.records import (
    Activity,
    ActivityPartner,
    Body,
    Detail,
    Meeting,
    Organisation,
    Programme,
    ProgrammeLine,
    Recurrence,
    Series,
    SourceLine,
    SourceLink,
    TargetCountry,
)
from gsef_desktop.services.printing_names import Texts

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader


def folded(words: str) -> str:
    """Letters and digits only, without accents and case, for comparing what was typed."""
    decomposed = unicodedata.normalize("NFKD", words)
    return "".join(letter for letter in decomposed if letter.isalnum()).casefold()


class ProgrammeFacts:
    """A programme with its lines, activities, partners, countries, series, bodies and labelled texts.

    `activities` are in their order; internal ones are left out for outsiders.  `meetings` are those of the programme by activity.
    """

    def __init__(self, reader: Reader, programme: Programme, texts: Texts, words: Words, *, for_outsiders: bool) -> None:
        self.reader, self.programme, self.texts, self.words = reader, programme, texts, words
        found = reader.all(Activity, programme_id=programme.id, order_by=("rank",))
        self.activities = [one for one in found if not (for_outsiders and one.internal)]
        self.lines = reader.all(ProgrammeLine, programme_id=programme.id, order_by=("number",))
        ids = tuple(one.id for one in self.activities)
        self.partners: dict[str, list[ActivityPartner]] = defaultdict(list)
        for partner in reader.all(ActivityPartner, activity_id=ids, order_by=("rank",)):
            self.partners[partner.activity_id or ""].append(partner)
        self.countries: dict[str, list[TargetCountry]] = defaultdict(list)
        for country in reader.all(TargetCountry, activity_id=ids, order_by=("rank",)):
            self.countries[country.activity_id].append(country)
        self.series = {one.id: one for one in reader.all(Series, id=tuple({one.series_id for one in self.activities} - {None}))}
        self.editions: dict[str, list[Activity]] = defaultdict(list)
        for edition in reader.all(Activity, series_id=tuple(self.series)):
            if edition.series_id is not None and not (for_outsiders and edition.internal):
                self.editions[edition.series_id].append(edition)
        for editions in self.editions.values():
            editions.sort(key=lambda one: (one.edition is None, one.edition or 0, str(one.time.earliest or "")))
        self.meetings = {one.activity_id: one for one in reader.all(Meeting, activity_id=ids) if one.body_id is not None}
        self.bodies = reader.all(Body, id=tuple({one.body_id for one in self.meetings.values()}), order_by=("rank",))
        owners = (*ids, *(one.id for one in self.lines), *(one.id for one in self.bodies))
        self._details: dict[tuple[str, str], list[Detail]] = defaultdict(list)
        for detail in reader.all(Detail, owner_id=owners, order_by=("rank",)):
            self._details[detail.owner_kind, detail.owner_id].append(detail)
        named = {partner.organisation_id for partners in self.partners.values() for partner in partners} - {None}
        self.organisations = {one.id: one for one in reader.all(Organisation, id=tuple(named))}
        self.repeated = {one.activity_id for one in reader.all(Recurrence, activity_id=ids)}
        self._load()

    def _load(self) -> None:
        """Have the translations read in one go for each kind."""
        texts = self.texts
        for records in (
            self.activities, self.lines, list(self.series.values()), [one for each in self.editions.values() for one in each],
            self.bodies, [one for each in self._details.values() for one in each], list(self.organisations.values()),
        ):  # fmt: skip
            texts.load(records)

    def details_of(self, kind: str, owner_id: str) -> list[Detail]:
        """The labelled texts of a record, in order."""
        return self._details.get((kind, owner_id), [])

    def bodies_of(self, line: ProgrammeLine | None) -> list[Body]:
        """The bodies most of whose meetings of the year belong to a line."""
        found = []
        for body in self.bodies:
            lines = [one.line_id for one in self.activities if one.id in self.meetings and self.meetings[one.id].body_id == body.id]
            if lines and max(lines, key=lambda id: (lines.count(id), id or "")) == (line.id if line else None):
                found.append(body)
        return found

    def meetings_of(self, body: Body) -> list[tuple[Meeting, Activity]]:
        """The meetings of a body in this programme, by their days."""
        found = [(self.meetings[one.id], one) for one in self.activities if one.id in self.meetings]
        own = [(meeting, activity) for meeting, activity in found if meeting.body_id == body.id]
        return sorted(own, key=lambda pair: (str(pair[1].time.earliest or "9"), pair[0].number or 0))

    def has_more(self, activity: Activity) -> bool:
        """Whether there is more to say of an activity than its title, days, place and a text."""
        details = self.details_of("activity", activity.id)
        said = folded(activity.title)
        partners = [one for one in self.partners.get(activity.id, []) if folded(self.partner_name(one))[:12] not in said]
        return bool(
            details or partners or self.countries.get(activity.id) or activity.expected_text or activity.expected_participants
            or activity.theme or activity.series_id
        )  # fmt: skip

    def is_described(self, activity: Activity) -> bool:
        """Whether an activity has a part of its own."""
        return bool(activity.text.strip()) or self.has_more(activity)

    def partner_name(self, partner: ActivityPartner) -> str:
        """A partner as it is printed: its name, with what the programme that was imported says of it."""
        organisation = self.organisations.get(partner.organisation_id or "")
        if organisation is None:
            return clean(partner.name)
        name = self.texts.name(organisation)
        remark = organisation.acronym or (organisation.note if self.is_public(organisation) else "")
        return f"{name} ({clean(remark)})" if remark.strip() and folded(remark) != folded(name) else name

    def is_public(self, organisation: Organisation) -> bool:
        """Whether a note was read from a document, and is not one of the secretariat's own."""
        if not organisation.note.strip():
            return False
        links = self.reader.all(SourceLink, owner_kind="organisation", owner_id=organisation.id)
        lines = self.reader.all(SourceLine, id=tuple(link.source_line_id for link in links))
        return any(folded(organisation.note) in folded(line.text) for line in lines)
