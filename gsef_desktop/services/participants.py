"""Participants: who is invited to a meeting, in what capacity, and what they answered.

What the list shows comes from `gsef_desktop.services.participants_reading`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from gsef_desktop.domain import body_rules
from gsef_desktop.domain.changes import Changes
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.ranks import ranks_after
from gsef_desktop.domain.records import (
    BodyRules,
    Classification,
    Meeting,
    Mode,
    Organisation,
    Participation,
    Person,
    Reply,
    Seat,
    SeatTerm,
)
from gsef_desktop.services.bodies import rules_for
from gsef_desktop.services.participants_reading import ORDER, display_name, first_day
from gsef_desktop.services.removal import delete_with_dependents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gsef_desktop.storage.reader import Reader
    from gsef_desktop.storage.unit import Unit
    from gsef_desktop.storage.workspace import Workspace


def add_seats(workspace: Workspace, *, meeting_id: str, body_id: str, seat_ids: Sequence[str] | None = None) -> Changes:
    """Invite the holders of a body's seats on the meeting's day; seats that are in the list already are left alone."""
    with workspace.edit(message("Add seat holders")) as unit:
        invite_seats(unit, meeting_id, body_id, seat_ids=seat_ids)
    return unit.changes


def invite_seats(
    unit: Unit,
    meeting_id: str,
    body_id: str,
    *,
    seat_ids: Sequence[str] | None = None,
    classification: Classification | None = None,
) -> int:
    """The same within an edit, perhaps only seats of one classification; returns how many were added."""
    meeting = unit.get(Meeting, meeting_id)
    day = first_day(unit, meeting) or date.today()
    present = unit.all(Participation, meeting_id=meeting_id)
    taken = {participation.seat_id for participation in present}
    existing = body_rules.seats_on(unit.all(Seat, body_id=body_id), day)
    seats = sorted(existing, key=lambda seat: (ORDER[seat.classification], seat.rank, seat.id))
    wanted = [
        seat
        for seat in seats
        if seat.id not in taken and (seat_ids is None or seat.id in seat_ids) and classification in (None, seat.classification)
    ]
    terms = _terms_on(unit, [seat.id for seat in wanted], day)
    ranks = ranks_after(max((participation.rank for participation in present), default=None), len(wanted))
    for seat, rank in zip(wanted, ranks, strict=True):
        unit.add(_participation_of_seat(unit, meeting_id, seat, terms.get(seat.id), rank))
    return len(wanted)


def add_participant(
    workspace: Workspace,
    *,
    meeting_id: str,
    organisation_id: str | None = None,
    person_id: str | None = None,
    name: str = "",
    classification: Classification = Classification.GUEST,
    capacity: str = "",
) -> Participation:
    """Invite an organisation, a person, or somebody of whom only a name or an office is known.  Raises Invalid for nobody."""
    if organisation_id is None and person_id is None and not name.strip():
        raise Invalid(message("Nobody was named"), remedy=message("Choose an organisation or a person, or type a name"))
    with workspace.edit(message("Add participant")) as unit:
        unit.get(Meeting, meeting_id)
        participation = Participation(
            meeting_id=meeting_id,
            organisation_id=organisation_id,
            person_id=person_id,
            name=name.strip(),
            classification=classification,
            capacity=capacity.strip(),
            language=language_of(unit, organisation_id, person_id),
            rank=_next_rank(unit, meeting_id),
        )
        unit.add(participation)
    return participation


def remove_participants(workspace: Workspace, *, participation_ids: Sequence[str]) -> Changes:
    """Take people off the list, with their attendance."""
    with workspace.edit(message("Remove participants") if len(participation_ids) > 1 else message("Remove participant")) as unit:
        for participation_id in participation_ids:
            delete_with_dependents(unit, Participation, participation_id)
    return unit.changes


def set_reply(workspace: Workspace, *, participation_ids: Sequence[str], reply: Reply, today: date | None = None) -> Changes:
    """Note what somebody answered.  Until the meeting, `today` becomes the day of the reply where none is noted."""
    day = today or date.today()
    with workspace.edit(message("Change reply")) as unit:
        for participation_id in participation_ids:
            one = unit.get(Participation, participation_id)
            fields: dict[str, Any] = {"reply": reply}
            if reply in (Reply.NONE, Reply.NOT_INVITED):
                fields["replied_on"] = None
            elif one.replied_on is None and (first_day(unit, unit.get(Meeting, one.meeting_id)) or date.max) >= day:
                fields["replied_on"] = day
            unit.update(Participation, participation_id, **fields)
    return unit.changes


def set_mode(workspace: Workspace, *, participation_ids: Sequence[str], mode: Mode) -> Changes:
    """Note whether somebody comes or joins online."""
    with workspace.edit(message("Change way of attending")) as unit:
        for participation_id in participation_ids:
            unit.update(Participation, participation_id, mode=mode)
    return unit.changes


def set_classification(workspace: Workspace, *, participation_ids: Sequence[str], classification: Classification) -> Changes:
    """Set as what somebody is at the meeting."""
    with workspace.edit(message("Change role at the meeting")) as unit:
        for participation_id in participation_ids:
            unit.update(Participation, participation_id, classification=classification)
    return unit.changes


def set_language(workspace: Workspace, *, participation_ids: Sequence[str], language: str) -> Changes:
    """Set the language somebody works in (ISO 639-1; empty: not known)."""
    with workspace.edit(message("Change language of a participant")) as unit:
        for participation_id in participation_ids:
            unit.update(Participation, participation_id, language=language)
    return unit.changes


def set_person(workspace: Workspace, *, participation_id: str, person_id: str | None) -> Changes:
    """Set who comes; None: nobody is named yet.  The person's first language becomes the participant's if none is known."""
    with workspace.edit(message("Change name of a participant")) as unit:
        participation = unit.update(Participation, participation_id, person_id=person_id)
        if person_id is not None and not participation.language:
            unit.update(Participation, participation_id, language=language_of(unit, None, person_id))
    return unit.changes


def name_person(workspace: Workspace, *, participation_id: str, text: str) -> Changes:
    """Set who comes by a typed name: a person of the file if one has that name, or else a new one; an empty text: nobody yet."""
    text = " ".join(text.split())
    if not text:
        return set_person(workspace, participation_id=participation_id, person_id=None)
    with workspace.edit(message("Change name of a participant")) as unit:
        wanted = text.casefold()
        people = unit.all(Person)
        found = next((person for person in people if wanted in {display_name(person).casefold(), person.own_script_name.casefold()}), None)
        if found is None:
            found = unit.add(person_from_text(text))
        participation = unit.update(Participation, participation_id, person_id=found.id)
        if not participation.language and found.languages:
            unit.update(Participation, participation_id, language=found.languages[0])
    return unit.changes


def person_from_text(text: str) -> Person:
    """A new person from a typed name.  A word in capitals is the family name, or else the last word; Hangul goes to the own script."""
    words = text.split()
    if any("가" <= letter <= "힣" for letter in text):
        return Person(own_script_name=text, family_name_first=True, languages=("ko",))
    honorifics = {"prof.", "dr", "dr.", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "rev.", "m.", "mme", "sr.", "sra."}
    honorific = words.pop(0) if len(words) > 1 and words[0].casefold() in honorifics else ""
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    if capitals and len(capitals) < len(words):
        family = " ".join(capitals)
        given = " ".join(word for word in words if word not in capitals)
        return Person(honorific=honorific, given_name=given, family_name=family.title(), family_name_first=words[0] in capitals)
    return Person(honorific=honorific, given_name=" ".join(words[:-1]), family_name=words[-1])


def name_organisation(workspace: Workspace, *, participation_id: str, organisation_id: str | None, text: str = "") -> Changes:
    """Set which organisation somebody is there for; where it is not in the file, `text` stands for it.

    The head of the delegation of one organisation is not at once that of another.
    """
    with workspace.edit(message("Change organisation of a participant")) as unit:
        name = "" if organisation_id is not None else text.strip()
        before = unit.get(Participation, participation_id)
        head = before.head and before.organisation_id == organisation_id
        unit.update(Participation, participation_id, organisation_id=organisation_id, name=name, head=head)
    return unit.changes


def set_words(workspace: Workspace, *, participation_id: str, field: str, text: str) -> Changes:
    """Change the `name`, `capacity` or `note` of a participant as it is typed; keystrokes of one field are one step."""
    if field not in ("name", "capacity", "note"):
        raise TypeError(f"a participant has no words called {field}")
    with workspace.edit(message("Change participant"), merge_key=f"participation:{participation_id}:{field}") as unit:
        unit.update(Participation, participation_id, **{field: text})
    return unit.changes


def set_quorum_rule(workspace: Workspace, *, meeting_id: str, number: int | None = None, share: float | None = None) -> Changes:
    """Set the quorum of the body that meets: so many seats, or more than a share (0–1) of them; neither: no rule.

    Raises Invalid where the meeting has no body, or the numbers make no sense.
    """
    if (number is not None and number < 1) or (share is not None and not 0 <= share <= 1):
        raise Invalid(message("A quorum is at least one seat, and a share lies between none and all of them"))
    with workspace.edit(message("Change quorum rule")) as unit:
        meeting = unit.get(Meeting, meeting_id)
        if meeting.body_id is None:
            raise Invalid(
                message("This meeting has no body whose rule it could be"), remedy=message("Choose the body of the meeting first")
            )
        rules = rules_for(unit, meeting.body_id, first_day(unit, meeting) or date.today())
        unit.update(BodyRules, rules.id, quorum=number, quorum_share=share)
    return unit.changes


def _participation_of_seat(unit: Unit, meeting_id: str, seat: Seat, term: SeatTerm | None, rank: str) -> Participation:
    organisation_id, person_id = (term.organisation_id, term.person_id) if term else (None, None)
    return Participation(
        meeting_id=meeting_id,
        seat_id=seat.id,
        organisation_id=organisation_id,
        person_id=person_id,
        name="" if organisation_id or person_id else seat.title,
        classification=seat.classification,
        capacity=term.text if term else "",
        language=language_of(unit, organisation_id, person_id),
        rank=rank,
    )


def _terms_on(reader: Reader, seat_ids: Sequence[str], day: date) -> dict[str, SeatTerm]:
    """The term of each seat that holds on a day; the newest where several do."""
    terms: dict[str, SeatTerm] = {}
    for term in reader.all(SeatTerm, seat_id=tuple(seat_ids)):
        if (term.valid_from is None or term.valid_from <= day) and (term.valid_to is None or day <= term.valid_to):
            other = terms.get(term.seat_id)
            if other is None or (other.valid_from or date.min) < (term.valid_from or date.min):
                terms[term.seat_id] = term
    return terms


def language_of(reader: Reader, organisation_id: str | None, person_id: str | None) -> str:
    """The language that a participant is taken to work in: the first of the person, or else of the organisation; empty for none."""
    person, organisation = reader.find(Person, person_id), reader.find(Organisation, organisation_id)
    for languages in (person.languages if person else (), organisation.languages if organisation else ()):
        if languages:
            return languages[0]
    return ""


def _next_rank(reader: Reader, meeting_id: str) -> str:
    return ranks_after(max((other.rank for other in reader.all(Participation, meeting_id=meeting_id)), default=None), 1)[0]
