"""Merging people and organisations: every link stays, no word is lost, and Undo brings everything back exactly."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.duplicates import Choice, Taken, Written, pair_key
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    RECORDS,
    ActionItem,
    Activity,
    ActivityPartner,
    Address,
    AgendaItem,
    ArchiveDocument,
    ArchiveLink,
    ArchiveRelation,
    Attendance,
    Body,
    Capacity,
    Classification,
    Delegate,
    Detail,
    Fee,
    Finding,
    FindingKind,
    FindingState,
    LanguageOfficer,
    Meeting,
    MeetingSession,
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    OwnField,
    OwnValue,
    Pack,
    Participation,
    PartnerRole,
    Person,
    PersonFunction,
    Record,
    Reply,
    SavedView,
    Seat,
    SeatTerm,
    SessionAttendance,
    SourceDocument,
    SourceLine,
    SourceLink,
    Task,
    Translation,
    kind_of,
    link_id,
)
from gsef_desktop.services.duplicates import resolve_merged
from gsef_desktop.services.merging import OWN, merge_organisations, merge_people, merge_records
from gsef_desktop.services.removal import references_to
from gsef_desktop.storage.reader import Reader
from gsef_desktop.storage.workspace import Workspace

DAY = date(2019, 7, 9)


def dump(workspace: Workspace) -> dict[str, list[Record]]:
    """Everything in the file, tombstones apart."""
    with workspace.read() as reader:
        return {kind_of(cls): reader.all(cls) for cls in RECORDS}


def words(workspace: Workspace) -> set[str]:
    """Every text anywhere in the file, word by word."""
    found: set[str] = set()
    for record in (one for rows in dump(workspace).values() for one in rows):
        for each in fields(record):
            value = getattr(record, each.name)
            if each.name == "id" or each.name.endswith("_id"):
                continue
            texts = value if isinstance(value, tuple) else (value.text,) if isinstance(value, Place) else (value,)
            found.update(word for text in texts if isinstance(text, str) for word in text.replace(";", " ").replace("“", " ").split())
    return found


class Stage:
    """A file in which two people and two organisations stand in every place where one can stand."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        with workspace.edit(message("Fill")) as unit:
            add = unit.add
            self.ada = add(Person(given_name="Marguerite", family_name="Example", mail="m@example.org", languages=("fr",), tags=("one",)))
            self.eve = add(
                Person(given_name="Margurite", family_name="Example", mail="marguerite@example.net", telephone="+33 1 44", note="Old card",
                       languages=("en", "fr"), tags=("two",), diet="vegetarian", address="1 Sample Street", own_script_name="마르그리트",
                       consent_on=DAY)
            )  # fmt: skip
            self.city = add(
                Organisation(name="City of Sample", acronym="CS", kind=OrganisationKind.LOCAL_GOVERNMENT, website="https://sample.example",
                             place=Place(text="Lisbon, Portugal", city="Lisbon", country="PT"), note="Founding member")
            )  # fmt: skip
            self.twin = add(
                Organisation(name="Ville de Sample", language="fr", acronym="VS", former_names=("Sampleton",), mail="info@sample.example",
                             address="2 Sample Square", next_step="Call them", next_step_on=DAY, languages=("pt",))
            )  # fmt: skip
            child = add(Organisation(name="Sample Agency", parent_id=self.twin.id, responsible_id=self.eve.id))
            self.child = child
            activity = add(Activity(title="Retreat", responsible_id=self.eve.id, ask_id=self.eve.id))
            other = add(Activity(title="Forum"))
            self.activity = activity
            for person, reply, note in ((self.ada, Reply.TENTATIVE, "late"), (self.eve, Reply.ACCEPTED, "by train")):
                add(Delegate(id=link_id("delegate", activity.id, person.id), activity_id=activity.id, person_id=person.id, reply=reply,
                             note=note))  # fmt: skip
            add(Delegate(id=link_id("delegate", other.id, self.eve.id), activity_id=other.id, person_id=self.eve.id))
            add(ActivityPartner(activity_id=activity.id, organisation_id=self.city.id))
            add(ActivityPartner(activity_id=activity.id, organisation_id=self.twin.id, confirmed=True))
            add(ActivityPartner(activity_id=activity.id, organisation_id=self.twin.id, role=PartnerRole.HOST))
            body = add(Body(name="Example Board"))
            seat = add(Seat(body_id=body.id, classification=Classification.CHAIR))
            add(SeatTerm(seat_id=seat.id, organisation_id=self.city.id, person_id=self.ada.id, valid_from=date(2018, 1, 1)))
            add(SeatTerm(seat_id=seat.id, organisation_id=self.twin.id, person_id=self.eve.id, deputy_id=self.ada.id))
            meeting = add(Meeting(activity_id=activity.id, body_id=body.id))
            session = add(MeetingSession(meeting_id=meeting.id, day=DAY, start=time(9), end=time(10)))
            self.meeting = meeting
            self.places = [
                add(Participation(meeting_id=meeting.id, organisation_id=self.city.id, person_id=self.ada.id, reply=Reply.DECLINED,
                                  note="ill", classification=Classification.MEMBER)),
                add(Participation(meeting_id=meeting.id, organisation_id=None, person_id=self.eve.id, reply=Reply.ACCEPTED,
                                  attendance=Attendance.PRESENT, note="came")),
            ]  # fmt: skip
            absent = add(Participation(meeting_id=meeting.id, name="Guest", attendance=Attendance.PROXY, proxy_id=self.places[1].id))
            self.absent = absent
            mark = link_id("session_attendance", self.places[1].id, session.id)
            add(SessionAttendance(id=mark, participation_id=self.places[1].id, session_id=session.id, attendance=Attendance.PRESENT))
            add(AgendaItem(meeting_id=meeting.id, title="Opening", lead_person_id=self.eve.id, lead_organisation_id=self.twin.id))
            add(ActionItem(meeting_id=meeting.id, title="Write", owner_id=self.eve.id))
            add(Pack(meeting_id=meeting.id, language="en", personal_for_id=self.eve.id))
            add(Task(title="Book", owner_id=self.eve.id))
            add(PersonFunction(person_id=self.ada.id, organisation_id=self.city.id, title="Mayor", valid_from=date(2016, 1, 1)))
            add(PersonFunction(person_id=self.eve.id, organisation_id=self.city.id, title="Mayor"))
            add(PersonFunction(person_id=self.eve.id, organisation_id=self.twin.id, title="Councillor"))
            for one, paid in ((self.city, None), (self.twin, date(2019, 5, 1))):
                add(Membership(organisation_id=one.id, status=MembershipStatus.MEMBER, since=date(2015, 2, 1)))
                add(
                    Fee(
                        id=link_id("fee", one.id, "2019"),
                        organisation_id=one.id,
                        year=2019,
                        amount=50000 if one is self.city else 40000,
                        currency="EUR",
                        paid_on=paid,
                    )
                )
                add(Translation(id=link_id("organisation", one.id, "note", "es"), owner_kind="organisation", owner_id=one.id, field="note",
                                language="es", text=f"nota {one.acronym}"))  # fmt: skip
            add(Membership(organisation_id=self.twin.id, status=MembershipStatus.APPLIED, since=date(2014, 1, 1)))
            add(LanguageOfficer(id=link_id("language_officer", "fr", self.eve.id), language="fr", person_id=self.eve.id))
            add(Address(person_id=self.eve.id, label="Invoices", text="3 Sample Lane"))
            add(Address(organisation_id=self.twin.id, label="Invoices", text="4 Sample Lane"))
            document = add(ArchiveDocument(title="Report"))
            for one in (self.city, self.twin):
                relation = ArchiveRelation.OF if one is self.twin else ArchiveRelation.ABOUT
                id = link_id("archive_link", document.id, "organisation", one.id)
                add(ArchiveLink(id=id, document_id=document.id, organisation_id=one.id, relation=relation))
            id = link_id("archive_link", document.id, "person", self.eve.id)
            add(ArchiveLink(id=id, document_id=document.id, person_id=self.eve.id))
            self.field = add(OwnField(of_kind="person", title="Badge"))
            for person, text in ((self.ada, "A1"), (self.eve, "B2")):
                add(OwnValue(id=link_id("own_value", self.field.id, person.id), field_id=self.field.id, owner_kind="person",
                             owner_id=person.id, text=text))  # fmt: skip
            source = add(SourceDocument(file_name="old.txt"))
            line = add(SourceLine(document_id=source.id, line=1, text="Margurite"))
            for person in (self.ada, self.eve):
                add(SourceLink(id=link_id("source_link", person.id, line.id), owner_kind="person", owner_id=person.id,
                               source_line_id=line.id))  # fmt: skip
            add(Detail(owner_kind="organisation", owner_id=self.twin.id, label="Motto", text="Together"))
            self.third = add(Person(given_name="Third", family_name="Example"))
            for other_id in (self.ada.id, self.third.id):
                key = pair_key("person", self.eve.id, other_id)
                add(Finding(kind=FindingKind.MISSING, key=key, state=FindingState.SET_ASIDE, title="x",
                            subjects=(f"person:{self.eve.id}", f"person:{other_id}")))  # fmt: skip
            add(SavedView(list_kind="organisations", title="Hers", definition=f'{{"responsible": "{self.eve.id}"}}'))

    def read(self, cls: type[Record], **equals: Any) -> list[Any]:
        with self.workspace.read() as reader:
            return list(reader.all(cls, **equals))


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def _pointing(reader: Reader, kind: str, id: str) -> list[Record]:
    """The rows that point at a record in whatever way."""
    found: list[Record] = []
    for reference in references_to(kind):
        equal: dict[str, Any] = {reference.field: id}
        found += reader.all(reference.record, **equal)
    for cls in (Detail, Translation, SourceLink, OwnValue):
        found += reader.all(cls, owner_kind=kind, owner_id=id)
    found += [one for one in reader.all(Finding) if f"{kind}:{id}" in one.subjects]
    found += [one for one in reader.all(SavedView) if id in one.definition]
    return found


def test_people_are_merged_with_every_link(stage: Stage) -> None:
    workspace, ada, eve = stage.workspace, stage.ada, stage.eve
    merge_people(workspace, keep_id=ada.id, other_ids=[eve.id])
    with workspace.read() as reader:
        assert reader.find(Person, eve.id) is None
        assert resolve_merged(reader, "person", eve.id) == ada.id
        assert _pointing(reader, "person", eve.id) == []
        kept = reader.get(Person, ada.id)
    assert (kept.given_name, kept.mail, kept.telephone, kept.own_script_name) == ("Marguerite", "m@example.org", "+33 1 44", "마르그리트")
    assert (kept.languages, kept.tags, kept.diet, kept.consent_on) == (("fr", "en"), ("one", "two"), "vegetarian", DAY)
    assert kept.address == "1 Sample Street"
    assert kept.note.split("\n") == ["Old card", "Mail: marguerite@example.net", "Also entered as Margurite Example", "Badge: B2"]
    (retreat, forum) = sorted(stage.read(Delegate), key=lambda one: one.activity_id != stage.activity.id)
    assert {one.id for one in (retreat, forum)} == {link_id("delegate", one.activity_id, ada.id) for one in (retreat, forum)}
    assert (retreat.reply, set(retreat.note.split("\n"))) == (Reply.ACCEPTED, {"late", "by train", "Reply: tentative"})
    assert [one.id for one in stage.read(LanguageOfficer)] == [link_id("language_officer", "fr", ada.id)]
    assert [one.text for one in stage.read(OwnValue)] == ["A1"]
    assert [one.id for one in stage.read(SourceLink)] == [link_id("source_link", ada.id, stage.read(SourceLine)[0].id)]
    assert sorted(one.title for one in stage.read(PersonFunction, person_id=ada.id)) == ["Councillor", "Mayor"]
    assert stage.read(PersonFunction, title="Mayor")[0].valid_from == date(2016, 1, 1)
    assert [one.text for one in stage.read(Address, person_id=ada.id)] == ["3 Sample Lane"]
    (link,) = stage.read(ArchiveLink, person_id=ada.id)
    assert link.id == link_id("archive_link", link.document_id, "person", ada.id)
    (finding,) = stage.read(Finding)
    assert finding.key == pair_key("person", ada.id, stage.third.id)
    assert finding.subjects == (f"person:{ada.id}", f"person:{stage.third.id}")
    assert stage.read(SavedView)[0].definition == f'{{"responsible": "{ada.id}"}}'
    for term in stage.read(SeatTerm):
        assert (term.person_id, term.deputy_id) == (ada.id, None)


def test_two_places_on_the_list_of_a_meeting_become_one(stage: Stage) -> None:
    merge_people(stage.workspace, keep_id=stage.ada.id, other_ids=[stage.eve.id])
    (place,) = stage.read(Participation, person_id=stage.ada.id)
    assert (place.reply, place.attendance, place.organisation_id) == (Reply.ACCEPTED, Attendance.PRESENT, stage.city.id)
    assert place.classification is Classification.MEMBER
    assert place.note.split("\n") == ["ill", "came", "Reply: declined"]
    (mark,) = stage.read(SessionAttendance)
    assert mark.id == link_id("session_attendance", place.id, mark.session_id)
    assert stage.read(Participation, id=stage.absent.id)[0].proxy_id == place.id


def test_somebody_who_came_for_two_organisations_stays_on_the_list_twice(stage: Stage) -> None:
    with stage.workspace.edit(message("Other")) as unit:
        unit.update(Participation, stage.places[1].id, organisation_id=stage.child.id)
    merge_people(stage.workspace, keep_id=stage.ada.id, other_ids=[stage.eve.id])
    assert len(stage.read(Participation, person_id=stage.ada.id)) == 2


def test_whoever_came_in_the_place_of_themselves_is_one(stage: Stage) -> None:
    with stage.workspace.edit(message("Substitute")) as unit:
        unit.update(
            Participation, stage.places[1].id, substitute_for_id=stage.places[0].id, hotel="Hotel Example", acts_as=Capacity.ALTERNATE
        )
    merge_people(stage.workspace, keep_id=stage.ada.id, other_ids=[stage.eve.id])
    (place,) = stage.read(Participation, person_id=stage.ada.id)
    assert (place.substitute_for_id, place.hotel, place.acts_as) == (None, "Hotel Example", Capacity.ALTERNATE)


def test_organisations_are_merged_with_every_link(stage: Stage) -> None:
    workspace, city, twin = stage.workspace, stage.city, stage.twin
    merge_organisations(workspace, keep_id=city.id, other_ids=[twin.id])
    with workspace.read() as reader:
        assert reader.find(Organisation, twin.id) is None
        assert resolve_merged(reader, "organisation", twin.id) == city.id
        assert _pointing(reader, "organisation", twin.id) == []
        kept = reader.get(Organisation, city.id)
        assert reader.texts("organisation", [city.id], "fr") == {(city.id, "name"): "Ville de Sample"}
    assert (kept.name, kept.acronym, kept.former_names) == ("City of Sample", "CS", ("Sampleton", "VS"))
    assert (kept.place.city, kept.mail, kept.address, kept.next_step, kept.next_step_on) == (
        "Lisbon", "info@sample.example", "2 Sample Square", "Call them", DAY,
    )  # fmt: skip
    memberships = sorted((one.since.year, one.status.value) for one in stage.read(Membership, organisation_id=city.id))
    assert memberships == [(2014, "applied"), (2015, "member")]
    (fee,) = stage.read(Fee)
    assert fee.id == link_id("fee", city.id, "2019")
    assert (fee.amount, fee.paid_on, fee.note) == (50000, date(2019, 5, 1), "Amount 2019: 400.00 EUR")
    (link,) = stage.read(ArchiveLink, organisation_id=city.id)
    assert (link.id, link.relation) == (link_id("archive_link", link.document_id, "organisation", city.id), ArchiveRelation.OF)
    assert sorted(one.role.value for one in stage.read(ActivityPartner)) == ["host", "partner"]
    assert stage.read(ActivityPartner, role=PartnerRole.PARTNER)[0].confirmed
    assert [one.text for one in stage.read(Translation, field="note")] == ["nota CS"]
    assert "Note (es): nota VS" in kept.note.split("\n")
    assert stage.read(Organisation, id=stage.child.id)[0].parent_id == city.id


@pytest.mark.parametrize("kind", ["person", "organisation"])
@pytest.mark.parametrize("turned", [False, True])
def test_undo_and_redo_bring_everything_back(stage: Stage, kind: str, turned: bool) -> None:
    workspace = stage.workspace
    keep, other = (stage.ada, stage.eve) if kind == "person" else (stage.city, stage.twin)
    if turned:
        keep, other = other, keep
    before, said = dump(workspace), words(workspace)
    merge_records(workspace, kind=kind, keep_id=keep.id, other_ids=[other.id])
    after = dump(workspace)
    assert after != before
    lost = said - words(workspace) - {f"{stage.eve.id}", "x"}
    assert {word for word in lost if not word.startswith(("person:", "same:", "organisation:")) and stage.eve.id not in word} <= {"guest"}
    workspace.undo()
    assert dump(workspace) == before
    workspace.redo()
    assert dump(workspace) == after
    workspace.undo()
    assert dump(workspace) == before
    merge_records(workspace, kind=kind, keep_id=keep.id, other_ids=[other.id])  # rows that were made before come back to life
    assert len(dump(workspace)[kind]) == len(before[kind]) - 1
    workspace.undo()
    assert dump(workspace) == before


def test_choices_are_kept_and_what_was_not_chosen_stays_in_the_note(stage: Stage) -> None:
    choices: dict[str, Choice] = {
        "mail": Taken(stage.eve.id), "telephone": Written("+33 1 45"), "languages": Taken(stage.eve.id),
        f"{OWN}{stage.field.id}": Taken(stage.eve.id),
    }  # fmt: skip
    merge_people(stage.workspace, keep_id=stage.ada.id, other_ids=[stage.eve.id], choices=choices)
    (kept,) = stage.read(Person, id=stage.ada.id)
    assert (kept.mail, kept.telephone, kept.languages) == ("marguerite@example.net", "+33 1 45", ("en", "fr"))
    assert [one.text for one in stage.read(OwnValue)] == ["B2"]
    lines = kept.note.split("\n")
    assert {"Mail: m@example.org", "Telephone: +33 1 44", "Badge: A1"} <= set(lines)


def test_the_name_of_another_organisation_may_be_chosen(stage: Stage) -> None:
    merge_organisations(
        stage.workspace, keep_id=stage.city.id, other_ids=[stage.twin.id], choices={"name": Taken(stage.twin.id), "acronym": Written("")}
    )  # fmt: skip
    (kept,) = stage.read(Organisation, id=stage.city.id)
    assert (kept.name, kept.language, kept.acronym) == ("Ville de Sample", "fr", "")
    assert set(kept.former_names) == {"Sampleton", "CS", "VS"}
    assert {(one.language, one.text) for one in stage.read(Translation, field="name")} == {("en", "City of Sample")}


def test_several_are_merged_in_one_step(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        ids = [unit.add(Person(given_name="Ada", family_name="Example", telephone=str(number))).id for number in range(4)]
    merge_people(workspace, keep_id=ids[2], other_ids=ids)
    with workspace.read() as reader:
        (kept,) = reader.all(Person)
    assert (kept.id, kept.telephone) == (ids[2], "2")
    assert kept.note.split("\n") == ["Telephone: 0", "Telephone: 1", "Telephone: 3"]
    assert str(workspace.undo_label) == "Merge 3 records into Ada Example"
    workspace.undo()
    with workspace.read() as reader:
        assert reader.count(Person) == 4


def test_a_merge_leads_on_through_an_earlier_one(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        ids = [unit.add(Person(given_name=f"Ada {number}")).id for number in range(3)]
    merge_people(workspace, keep_id=ids[1], other_ids=[ids[0]])
    merge_people(workspace, keep_id=ids[2], other_ids=[ids[1]])
    with workspace.read() as reader:
        assert [resolve_merged(reader, "person", id) for id in ids] == [ids[2]] * 3
        assert resolve_merged(reader, "person", "nobody") == "nobody"
        assert resolve_merged(reader, "activity", "nothing") == "nothing"


def test_a_parent_merged_with_its_child_is_not_its_own_parent(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        parent = unit.add(Organisation(name="Sample"))
        child = unit.add(Organisation(name="Samples", parent_id=parent.id))
    merge_organisations(workspace, keep_id=child.id, other_ids=[parent.id])
    with workspace.read() as reader:
        (kept,) = reader.all(Organisation)
    assert (kept.parent_id, kept.former_names) == (None, ("Sample",))


def test_what_cannot_be_merged_is_refused(workspace: Workspace) -> None:
    with workspace.edit(message("Fill")) as unit:
        ada, gone = unit.add(Person(given_name="Ada")), unit.add(Person(erased=True))
    before = dump(workspace)
    with pytest.raises(Invalid):
        merge_people(workspace, keep_id=ada.id, other_ids=[ada.id])
    with pytest.raises(Invalid):
        merge_people(workspace, keep_id=ada.id, other_ids=[gone.id])
    with pytest.raises(NotFound):
        merge_people(workspace, keep_id=ada.id, other_ids=["nobody"])
    with pytest.raises(Invalid):
        merge_people(workspace, keep_id=ada.id, other_ids=[gone.id], choices={"mail": Taken("nobody")})
    assert dump(workspace) == before


_FIELDS = ("given_name", "family_name", "mail", "telephone", "honorific", "note", "needs", "diet", "address")
_LIST = st.lists(st.sampled_from(["xx", "yy", "zz"]), max_size=2, unique=True).map(tuple)
_TEXT = st.sampled_from(["", "alpha", "beta", "gamma delta", "epsilon\nzeta"])


@settings(max_examples=40)
@given(
    values=st.lists(st.fixed_dictionaries({**dict.fromkeys(_FIELDS, _TEXT), "tags": _LIST, "languages": _LIST}), min_size=2, max_size=4),
    chosen=st.lists(st.integers(0, 5), min_size=7, max_size=7),
)  # fmt: skip
def test_no_word_of_anybody_is_lost(tmp_path_factory: pytest.TempPathFactory, values: list[dict[str, Any]], chosen: list[int]) -> None:
    folder = tmp_path_factory.mktemp("merge")
    with Workspace.create(folder / "m.gsef", config_dir=folder) as workspace:
        with workspace.edit(message("Fill")) as unit:
            ids = [unit.add(Person(**each)).id for each in values]
        before, said = dump(workspace), words(workspace)
        choices: dict[str, Choice] = {
            name: Taken(ids[at])
            for name, at in zip(("mail", "given_name", "note", "address", "diet", "tags", "languages"), chosen, strict=True)
            if at < len(ids)
        }
        merge_people(workspace, keep_id=ids[0], other_ids=ids[1:], choices=choices)
        assert said <= words(workspace)
        assert len(dump(workspace)["person"]) == 1
        workspace.undo()
        assert dump(workspace) == before


_WORDS = st.sampled_from(["", "alpha", "beta", "gamma delta"])
_LANGUAGE = st.sampled_from(["en", "fr", "es"])


@settings(max_examples=40)
@given(
    values=st.lists(
        st.fixed_dictionaries(
            {
                "name": st.sampled_from(["One", "Two", "Three"]), "language": _LANGUAGE, "acronym": _WORDS, "former_names": _LIST,
                "website": _WORDS, "mail": _WORDS, "address": _WORDS, "note": _WORDS, "region": _WORDS,
                "place": _WORDS.map(lambda text: Place(text=text)), "tags": _LIST,
            }
        ),
        min_size=2, max_size=3,
    ),
    translated=st.lists(st.tuples(st.integers(0, 2), _LANGUAGE, st.sampled_from(["Uno", "Dos", "One"])), max_size=4),
    chosen=st.lists(st.integers(0, 4), min_size=5, max_size=5),
)  # fmt: skip
def test_no_word_of_any_organisation_is_lost(
    tmp_path_factory: pytest.TempPathFactory, values: list[dict[str, Any]], translated: list[tuple[int, str, str]], chosen: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    with Workspace.create(folder / "m.gsef", config_dir=folder) as workspace:
        with workspace.edit(message("Fill")) as unit:
            ids = [unit.add(Organisation(**each)).id for each in values]
            rows = {
                link_id("organisation", ids[at], "name", language): (ids[at], language, text)
                for at, language, text in translated
                if at < len(ids) and language != values[at]["language"]
            }
            for id, (owner, language, text) in rows.items():
                unit.add(Translation(id=id, owner_kind="organisation", owner_id=owner, field="name", language=language, text=text))
        before, said = dump(workspace), words(workspace)
        names = ("name", "acronym", "address", "former_names", "website")
        choices: dict[str, Choice] = {name: Taken(ids[at]) for name, at in zip(names, chosen, strict=True) if at < len(ids)}
        merge_organisations(workspace, keep_id=ids[0], other_ids=ids[1:], choices=choices)
        assert said - {"en", "fr", "es", "organisation", "name"} <= words(workspace)
        (kept,) = dump(workspace)["organisation"]
        assert isinstance(kept, Organisation)
        translations = [one for one in dump(workspace)["translation"] if isinstance(one, Translation)]
        assert kept.language not in {one.language for one in translations}, "the original is no translation"
        workspace.undo()
        assert dump(workspace) == before
