"""Whose replies they are: by mail, then by name, then by organisation; what is only alike is doubtful, and nobody is guessed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from gsef_desktop.domain.messages import Message, message
from gsef_desktop.domain.records import Activity, Meeting, Participation, Person
from gsef_desktop.domain.reply_proposal import (
    VALUE_FIELDS,
    ProposedReply,
    ReplyDifference,
    ReplyDraft,
    ReplyState,
    ReplyValues,
    SenderDraft,
    Value,
)
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.participants_reading import display_name
from gsef_desktop.services.table_drafts import PersonDraft
from gsef_desktop.services.table_matching import People, alike, each_mail, in_any_order
from gsef_desktop.storage.queries import table_import as queries

if TYPE_CHECKING:
    from gsef_desktop.storage.reader import Reader


@dataclass(frozen=True, slots=True)
class Invited:
    """A participant by whom a reply may be recognised."""

    participation: Participation
    person: Person | None
    organisation: str
    """the name of the organisation"""
    mails: frozenset[str]
    names: frozenset[str]

    @property
    def shown(self) -> str:
        """What the list calls them."""
        name = display_name(self.person) if self.person is not None else ""
        return ", ".join(part for part in (name, self.organisation or self.participation.name) if part)


@dataclass(frozen=True, slots=True)
class _Match:
    """Who was found; `why` says why that is not certain."""

    invited: Invited | None = None
    why: Message | None = None


def match_replies(reader: Reader, meeting_id: str, drafts: Sequence[ReplyDraft], *, by_mail: bool) -> tuple[ProposedReply, ...]:
    """Every line with what would become of it.  With `by_mail`, a later line of the same one stands for the earlier ones."""
    matching = _Matching(reader, meeting_id)
    made = [matching.proposed(number, draft, by_mail=by_mail) for number, draft in enumerate(drafts)]
    made = _each_once(made, by_mail=by_mail)
    return tuple(matching.with_substitutes(made))


def _each_once(made: list[ProposedReply], *, by_mail: bool) -> list[ProposedReply]:
    """Several lines about the same one: of calendar files the last counts, of a table only the first is certain."""
    lines: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(made):
        if one.participation_id is not None and one.state in (ReplyState.CHANGED, ReplyState.SAME):
            lines[one.participation_id].append(number)
        elif one.state is ReplyState.NEW:
            sender = one.draft.sender
            who = sender.mail.casefold() or in_any_order(sender.name) or text_key(sender.organisation)
            lines[one.person_id or who or one.key].append(number)
    for numbers in lines.values():
        for number in numbers[:-1] if by_mail else numbers[1:]:
            one = made[number]
            if by_mail:
                made[number] = replace(one, state=ReplyState.OLDER, why=message("A later reply of the same one counts."))
            elif one.state is not ReplyState.SAME:
                first = made[numbers[0]].draft.row
                made[number] = replace(one, state=ReplyState.DOUBTFUL, why=message("Row {row} is about the same one.", row=first))
    return made


class _Matching:
    """The participants of a meeting, the people and the organisations of the file."""

    def __init__(self, reader: Reader, meeting_id: str) -> None:
        reader.get(Meeting, meeting_id)
        found = reader.all(Participation, meeting_id=meeting_id, order_by=("rank",))
        people = {one.id: one for one in _people_of(reader, {one.person_id for one in found})}
        known = queries.known_organisations(reader)
        self._organisation_names = {one.id: one.name for one in known}
        names = {one.id: frozenset(map(text_key, one.names)) for one in known}
        self._by_organisation_name: dict[str, list[str]] = defaultdict(list)
        for each in known:
            for name in names[each.id]:
                self._by_organisation_name[name].append(each.id)
        self.invited = [_invited(one, people.get(one.person_id or ""), self._organisation_names) for one in found]
        self._by_mail: dict[str, list[Invited]] = defaultdict(list)
        self._by_name: dict[str, list[Invited]] = defaultdict(list)
        self._by_look: dict[str, list[Invited]] = defaultdict(list)
        self._by_organisation: dict[str, list[Invited]] = defaultdict(list)
        for guest in self.invited:
            self._place(guest)
        everybody = queries.known_people(reader)
        self._people = People(everybody, queries.merged_people(reader, everybody))
        self._names_of_people = {one.id: f"{one.given_name} {one.family_name}".strip() or one.own_script_name for one in everybody}
        self._reader = reader

    def _place(self, guest: Invited) -> None:
        for mail in guest.mails:
            self._by_mail[mail].append(guest)
        for name in guest.names:
            self._by_name[name].append(guest)
        if guest.person is not None:
            self._by_look[alike(f"{guest.person.given_name} {guest.person.family_name}")].append(guest)
        if guest.participation.organisation_id is not None:
            self._by_organisation[guest.participation.organisation_id].append(guest)

    # --- recognising -----------------------------------------------------------------------------------------------------------------

    def proposed(self, number: int, draft: ReplyDraft, *, by_mail: bool) -> ProposedReply:
        """One line against the list."""
        sender, key = draft.sender, f"r{number}"
        organisation_id = self._organisation(sender.organisation)
        match = self._guest(sender, organisation_id, by_mail=by_mail)
        if match.invited is None:
            return self._new(key, draft, organisation_id)
        guest = match.invited
        person_id = guest.participation.person_id
        if person_id is None and sender.name and in_any_order(sender.name) not in guest.names:
            found, sure = self._person(sender, organisation_id)
            person_id = found if sure else None
        differences = self._differences(draft, guest, person_id, organisation_id)
        state = ReplyState.DOUBTFUL if match.why is not None else ReplyState.CHANGED if differences else ReplyState.SAME
        if state is ReplyState.CHANGED and _is_older(draft.values, guest.participation):
            state, match = ReplyState.OLDER, _Match(guest, message("A later reply is noted already."))
        return ProposedReply(
            key=key, draft=draft, state=state, participation_id=guest.participation.id, person_id=person_id,
            organisation_id=organisation_id or guest.participation.organisation_id, like=guest.shown, why=match.why,
            differences=tuple(differences),
        )  # fmt: skip

    def _guest(self, sender: SenderDraft, organisation_id: str | None, *, by_mail: bool) -> _Match:
        """The participant who replies."""
        name = in_any_order(sender.name) if sender.name else ""
        for mail in each_mail(sender.mail):
            same = self._by_mail.get(mail, [])
            both = [one for one in same if name and name in one.names]
            if len(both) == 1 or (len(same) == 1 and (by_mail or not name)):
                return _Match((both or same)[0])
            if same:
                return _Match((both or same)[0], message("The mail address is theirs, the name is another one."))
        if not name:
            return self._of_organisation(sender, organisation_id)
        named = [one for one in self._by_name.get(name, []) if not (sender.mail and one.mails)]
        if len(named) == 1 and _may_be_of(named[0], organisation_id, sender.organisation):
            return _Match(named[0])
        if others := named or self._by_name.get(name, []):
            return _Match(others[0], message("The name is theirs, mail or organisation is another one."))
        like = [one for one in self._by_look.get(alike(sender.name), []) if _may_be_of(one, organisation_id, sender.organisation)]
        if like:
            return _Match(like[0], message("The name is like theirs."))
        of_it = self._by_organisation.get(organisation_id or "", []) if organisation_id else self._of_like_organisation(sender.organisation)
        open_ = [one for one in of_it if one.person is None]
        if open_:
            return _Match(open_[0], message("Nobody is named yet for this organisation."))
        return _Match()

    def _of_organisation(self, sender: SenderDraft, organisation_id: str | None) -> _Match:
        """Whoever is there for an organisation that replies without a name, or for a name that stands in the list alone."""
        if not sender.organisation:
            return _Match()
        found = self._by_organisation.get(organisation_id or "", []) or [
            one for one in self.invited if one.person is None and text_key(one.participation.name) == text_key(sender.organisation)
        ]
        if not found:
            like = self._of_like_organisation(sender.organisation) if organisation_id is None else []
            return _Match(like[0], message("The name is like theirs.")) if like else _Match()
        head = next((one for one in found if one.participation.head), found[0])
        return _Match(head, None if len(found) == 1 else message("Several come for this organisation."))

    def _of_like_organisation(self, name: str) -> list[Invited]:
        """Those of the one organisation in the list with the fewest other words beside these ("Alpha": "Alpha City"); empty where several
        are equally near."""
        said = frozenset(text_key(name).split())
        near: dict[str, list[Invited]] = defaultdict(list)
        for one in self.invited:
            near[one.organisation or one.participation.name].append(one)
        beside = {each: frozenset(text_key(each).split()) ^ said for each in near if _is_part(said, frozenset(text_key(each).split()))}
        fewest = min(map(len, beside.values()), default=0)
        found = [each for each, words in beside.items() if len(words) == fewest]
        return near[found[0]] if len(found) == 1 else []

    def _organisation(self, name: str) -> str | None:
        found = self._by_organisation_name.get(text_key(name), []) if name else []
        return found[0] if len(found) == 1 else None

    def _person(self, sender: SenderDraft, organisation_id: str | None) -> tuple[str | None, bool]:
        """The person of the file who is meant, and whether that is certain."""
        values = (sender.given_name, sender.family_name, sender.own_script_name, "", False, sender.mail, "", (), None)
        found, sure = self._people.find(PersonDraft(0, values, ()), [organisation_id] if organisation_id else [])
        return (found.id if found is not None else None), sure

    def _new(self, key: str, draft: ReplyDraft, organisation_id: str | None) -> ProposedReply:
        """Somebody who is not in the list: a person of the file, or somebody new."""
        sender = draft.sender
        person_id, sure = self._person(sender, organisation_id) if sender.name or sender.mail else (None, True)
        if person_id is not None and not sure:
            # mail alone is enough where no name is said
            sure = not sender.name
        made = ProposedReply(
            key=key, draft=draft, state=ReplyState.NEW if sure else ReplyState.DOUBTFUL, person_id=person_id,
            organisation_id=organisation_id, like=self._names_of_people.get(person_id or "", ""),
        )  # fmt: skip
        if not sure:
            return replace(made, why=message("They are like somebody in the file who does not take part."))
        if person_id is not None:
            return replace(made, why=message("They are in the file, and do not take part."))
        if sender.name:
            return replace(made, why=message("Nobody of this name is in the file."))
        if organisation_id is not None:
            return replace(made, why=message("The organisation is in the file, and does not take part."))
        return replace(made, why=message("Nothing of this name is in the file."))

    # --- comparing -------------------------------------------------------------------------------------------------------------------

    def _differences(self, draft: ReplyDraft, guest: Invited, person_id: str | None, organisation_id: str | None) -> list[ReplyDifference]:
        one, found = guest.participation, list[ReplyDifference]()
        names = bool(draft.sender.name) and in_any_order(draft.sender.name) not in guest.names
        if one.person_id is None and names:
            found.append(ReplyDifference(field="person", before="", after=draft.sender.name))
        if one.organisation_id is None and organisation_id is not None:
            found.append(ReplyDifference(field="organisation", before=one.name, after=self._organisation_names[organisation_id]))
        has_person = one.person_id is not None or names
        wanted = values_for(draft.values, one, has_person=has_person)
        for name in VALUE_FIELDS:
            after: Value = getattr(wanted, name)
            before: Value = self._diet(person_id) if name == "diet" else getattr(one, name)
            same = isinstance(before, str) and " ".join(before.split()) == after
            if after is None or after == "" or after == before or same:
                continue
            if name == "replied_on" and before is not None and not any(each.field == "reply" for each in found):
                continue  # saying the same again is no later reply
            found.append(ReplyDifference(field=name, before=before, after=after))
        return found

    def _diet(self, person_id: str | None) -> str:
        person = self._reader.find(Person, person_id)
        return person.diet if person is not None else ""

    # --- substitutes -----------------------------------------------------------------------------------------------------------------

    def with_substitutes(self, made: Sequence[ProposedReply]) -> list[ProposedReply]:
        """Whoever comes for somebody else, with whom; who that is must be certain."""
        chained = {one.participation.substitute_for_id for one in self.invited if one.participation.substitute_for_id}
        at_work = {one.participation.id: one.participation.substitute_for_id for one in self.invited}
        found = list[ProposedReply]()
        for one in made:
            wanted = one.draft.substitute_for
            other = self._named(wanted) if wanted else None
            if other is None:
                nobody = message("Nobody of the list is called “{name}”.", name=wanted)
                found.append(replace(one, why=one.why or nobody) if wanted else one)
                continue
            bad = other.participation.id == one.participation_id or at_work[other.participation.id] is not None
            if bad or (one.participation_id in chained):
                found.append(replace(one, why=one.why or message("They cannot come for {name}.", name=other.shown)))
                continue
            found.append(self._with_substitute(one, other, at_work))
        return found

    def _with_substitute(self, one: ProposedReply, other: Invited, at_work: dict[str, str | None]) -> ProposedReply:
        id = other.participation.id
        if one.participation_id is None:
            organisation = one.organisation_id or other.participation.organisation_id
            why = message("They come in the place of {name}.", name=other.shown)
            return replace(one, substitute_for_id=id, organisation_id=organisation, why=why)
        before = at_work.get(one.participation_id)
        if before == id:
            return replace(one, substitute_for_id=id)
        shown = next((each.shown for each in self.invited if each.participation.id == before), "")
        differences = (*one.differences, ReplyDifference(field="substitute_for", before=shown, after=other.shown))
        state = ReplyState.CHANGED if one.state is ReplyState.SAME else one.state
        return replace(one, substitute_for_id=id, differences=differences, state=state)

    def _named(self, text: str) -> Invited | None:
        """The one participant of that mail, name or organisation."""
        found = self._by_mail.get(text.strip().casefold()) or self._by_name.get(in_any_order(text))
        if not found:
            organisation = self._organisation(text)
            found = self._by_organisation.get(organisation or "", [])
        return found[0] if len(found) == 1 else None


def values_for(values: ReplyValues, one: Participation, *, has_person: bool) -> ReplyValues:
    """What a reply makes of a participant: a note is added to, and a diet stands with the needs where there is no person to have it."""
    note = values.note if values.note and values.note not in " ".join(one.note.split()) else ""
    if note and one.note:
        note = f"{one.note}\n{note}"
    values = replace(values, note=note)
    if has_person or not values.diet:
        return values
    needs = values.needs or one.needs
    if values.diet.casefold() not in needs.casefold():
        needs = ", ".join(filter(None, (needs, values.diet)))
    return replace(values, diet="", needs=needs)


def _invited(one: Participation, person: Person | None, organisations: dict[str, str]) -> Invited:
    said = {in_any_order(one.name)} if one.person_id is None else set[str]()
    if person is not None:
        said |= {in_any_order(f"{person.given_name} {person.family_name}"), in_any_order(person.own_script_name)}
    return Invited(
        one, person, organisations.get(one.organisation_id or "", ""), frozenset(each_mail(person.mail) if person is not None else ()),
        frozenset(said - {""}),
    )  # fmt: skip


def _is_part(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether all the words of one name stand in the other."""
    return bool(one) and bool(other) and (one <= other or other <= one)


def _may_be_of(guest: Invited, organisation_id: str | None, name: str) -> bool:
    """Whether nothing speaks against their coming for an organisation."""
    if not name or guest.participation.organisation_id is None:
        return True
    return organisation_id == guest.participation.organisation_id


def _is_older(values: ReplyValues, one: Participation) -> bool:
    """Whether a reply was written before the one that is noted, and says something else."""
    noted, day = one.replied_on, values.replied_on
    return noted is not None and day is not None and day < noted and values.reply is not None and values.reply is not one.reply


def first_day(reader: Reader, meeting_id: str) -> date | None:
    """The first day of a meeting."""
    return reader.get(Activity, reader.get(Meeting, meeting_id).activity_id).time.earliest


def _people_of(reader: Reader, ids: set[str | None]) -> list[Person]:
    wanted = tuple(id for id in ids if id)
    return reader.all(Person, id=wanted) if wanted else []
