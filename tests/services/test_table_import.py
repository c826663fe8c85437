"""Importing tables and address cards into a file: recognising, previewing, writing as one step; and the way out and back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.errors import Cancelled, GsefError, Invalid
from gsef_desktop.domain.records import (
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    Person,
    PersonFunction,
    Record,
)
from gsef_desktop.domain.table_file import Subject, TableFormat, TableMapping
from gsef_desktop.domain.table_proposal import RowState, TableProposal
from gsef_desktop.reference.places import recognise_place
from gsef_desktop.services import table_import
from gsef_desktop.services.duplicates import find_duplicates
from gsef_desktop.services.merging import merge_people
from gsef_desktop.services.table_cells import date_reader, read_languages
from gsef_desktop.services.table_export import Exported, export_table
from gsef_desktop.services.table_import import apply_table, is_table_file, propose_table
from gsef_desktop.services.table_mappings import mapping_from_json, remember_mapping, remembered_mapping
from gsef_desktop.services.table_words import place_of_cell, review_rows, summary_lines
from gsef_desktop.storage.workspace import Workspace

PEOPLE = """Given name,Family name,Mail,Function,Organisation,City,Country,Telephone,Languages,Consent given on,Colour
Ada,Example,ada@example.org,Coordinator,City of Sample,Lisbon,Portugal,+351 21 000,"fr, en",2019-05-12,blue
Bob,Example,,Mayor,City of Sample,Lisbon,Portugal,,pt,,
"""
MEMBERS = """Name,Acronym,Kind,City,Country,Languages,Category,Status,Since
City of Sample,CS,city,Lisbon,Portugal,pt,full,member,01/02/2015
Network of Samples,NS,network,Dakar,Senegal,fr; en,associate,applied,2018-03-04
"""


def _propose(workspace: Workspace, folder: Path, text: str, *, name: str = "t.csv", mapping: TableMapping | None = None) -> TableProposal:
    path = folder / name
    path.write_bytes(text.encode())
    return propose_table(workspace, path=path, mapping=mapping)


def _import(workspace: Workspace, folder: Path, text: str, **more: str) -> TableProposal:
    proposal = _propose(workspace, folder, text, **more)  # type: ignore[arg-type]
    apply_table(workspace, proposal=proposal)
    return proposal


def _all(workspace: Workspace, cls: type[Record]) -> list[Record]:
    with workspace.read() as reader:
        return list(reader.all(cls))


def _states(proposal: TableProposal) -> dict[str, str]:
    return {one.name: one.state.value for one in proposal.records}


def test_people_come_with_their_organisation_and_function(workspace: Workspace, tmp_path: Path) -> None:
    proposal = _import(workspace, tmp_path, PEOPLE)
    assert proposal.subject is Subject.PEOPLE
    with workspace.read() as reader:
        (city,) = reader.all(Organisation)
        ada, bob = reader.all(Person, order_by=("given_name",))
        functions = {one.person_id: one for one in reader.all(PersonFunction)}
    assert (city.name, city.place.city, city.place.country) == ("City of Sample", "Lisbon", "PT")
    assert (ada.mail, ada.telephone, ada.languages, ada.country) == ("ada@example.org", "+351 21 000", ("fr", "en"), "PT")
    assert (ada.consent_on, ada.note) == (date(2019, 5, 12), "Colour: blue")
    assert {(functions[one.id].title, functions[one.id].organisation_id) for one in (ada, bob)} == {
        ("Coordinator", city.id),
        ("Mayor", city.id),
    }


def test_a_table_from_before_a_merge_leads_to_the_one_that_stayed(workspace: Workspace, tmp_path: Path) -> None:
    old = "Given name,Family name,Mail\nMarguerite,Example,m@example.org\nMargurite,Example,marguerite@example.net\n"
    _import(workspace, tmp_path, old)
    first, second = _all(workspace, Person)
    merge_people(workspace, keep_id=first.id, other_ids=[second.id])
    before = _all(workspace, Person)
    assert _states(_propose(workspace, tmp_path, old)) == {"Marguerite Example": "same", "Margurite Example": "doubtful"}
    more = "Given name,Family name,Mail,Telephone\nMargurite,Example,marguerite@example.net,+33 1\n"
    proposal = _propose(workspace, tmp_path, more)
    assert [(one.record_id, one.state.value) for one in proposal.people] == [(first.id, "changed")]
    assert [one.field for one in proposal.people[0].differences] == ["telephone"]
    _import(workspace, tmp_path, "Given name,Family name,Mail\nMargurite,Example,marguerite@example.net\n")
    assert _all(workspace, Person) == before


def test_rows_that_are_doubtful_change_nothing_of_the_duplicates(workspace: Workspace, tmp_path: Path) -> None:
    _import(workspace, tmp_path, "Given name,Family name,Mail\nAda,Example,ada@example.org\nAda,Example,other@example.org\n")
    before = find_duplicates(workspace, kind="person")
    assert len(before) == 1
    proposal = _import(workspace, tmp_path, "Given name,Family name\nAda,Example\n")
    assert [one.state for one in proposal.people] == [RowState.DOUBTFUL]
    assert find_duplicates(workspace, kind="person") == before


def test_members_come_with_their_membership(workspace: Workspace, tmp_path: Path) -> None:
    proposal = _import(workspace, tmp_path, MEMBERS)
    assert proposal.subject is Subject.ORGANISATIONS
    with workspace.read() as reader:
        city, network = reader.all(Organisation, order_by=("name",))
        states = {one.organisation_id: one for one in reader.all(Membership)}
    assert (city.kind, network.kind) == (OrganisationKind.LOCAL_GOVERNMENT, OrganisationKind.NETWORK)
    assert (states[city.id].status, states[city.id].category, states[city.id].since) == (MembershipStatus.MEMBER, "full", date(2015, 2, 1))
    assert (states[network.id].status, network.languages) == (MembershipStatus.APPLIED, ("fr", "en"))


def test_a_category_of_the_list_is_recognised_in_any_language(workspace: Workspace, tmp_path: Path) -> None:
    from gsef_desktop.services import membership_categories as categories

    full = categories.add_category(workspace, title="Full member")
    categories.set_category_title(workspace, category_id=full.id, language="fr", title="Membre de plein droit")
    categories.update_category(workspace, category_id=full.id, valid_from=date(2018, 1, 1))
    rows = "Organisation,Status,Category,Since\nA Town,member,membre de plein droit,2018-01-01\nB Town,member,Full member,2017-12-31\n"
    _import(workspace, tmp_path, rows)
    with workspace.read() as reader:
        names = {one.id: one.name for one in reader.all(Organisation)}
        states = {names[one.organisation_id]: (one.category_id, one.category) for one in reader.all(Membership)}
    assert states == {"A Town": (full.id, ""), "B Town": (None, "Full member")}  # which could not be given then
    assert set(_states(_propose(workspace, tmp_path, rows)).values()) == {"same"}
    made = export_table(workspace, what=Exported.ORGANISATIONS, format=TableFormat.CSV).data.decode()
    assert made.count("Full member") == 2
    _import(workspace, tmp_path, "Organisation,Category\nB Town,Friend\nA Town,Friend\n")
    with workspace.read() as reader:
        assert {(one.category_id, one.category) for one in reader.all(Membership)} == {(None, "Friend")}


def test_the_import_is_one_step_and_a_second_one_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    _import(workspace, tmp_path, PEOPLE)
    again = _propose(workspace, tmp_path, PEOPLE)
    assert set(_states(again).values()) == {"same"}
    assert not apply_table(workspace, proposal=again)
    workspace.undo()
    assert _all(workspace, Person) == _all(workspace, Organisation) == _all(workspace, PersonFunction) == []
    workspace.redo()
    assert len(_all(workspace, Person)) == 2


def test_a_proposal_that_was_taken_already_is_not_written_twice(workspace: Workspace, tmp_path: Path) -> None:
    proposal = _propose(workspace, tmp_path, PEOPLE)
    assert apply_table(workspace, proposal=proposal)
    assert not apply_table(workspace, proposal=proposal)
    assert len(_all(workspace, Person)) == 2


def test_what_changed_is_shown_field_by_field_and_an_empty_cell_erases_nothing(workspace: Workspace, tmp_path: Path) -> None:
    _import(workspace, tmp_path, PEOPLE)
    text = PEOPLE.replace("+351 21 000", "+351 21 111").replace("Coordinator", "Director").replace('"fr, en"', "")
    proposal = _propose(workspace, tmp_path, text)
    (ada,) = proposal.of_state(RowState.CHANGED)
    assert [(one.field, one.before, one.after) for one in ada.differences] == [
        ("telephone", "+351 21 000", "+351 21 111"), ("function", "Coordinator", "Director, City of Sample"),
    ]  # fmt: skip
    apply_table(workspace, proposal=proposal)
    with workspace.read() as reader:
        person = reader.all(Person, mail="ada@example.org")[0]
        titles = sorted(one.title for one in reader.all(PersonFunction, person_id=person.id))
    assert (person.telephone, person.languages) == ("+351 21 111", ("fr", "en"))
    assert titles == ["Coordinator", "Director"]


def test_a_status_that_changed_is_a_new_state_from_its_day_on(workspace: Workspace, tmp_path: Path) -> None:
    _import(workspace, tmp_path, MEMBERS)
    _import(workspace, tmp_path, MEMBERS.replace("applied,2018-03-04", "member,2018-09-01"))
    with workspace.read() as reader:
        network = reader.all(Organisation, acronym="NS")[0]
        states = reader.all(Membership, organisation_id=network.id, order_by=("since",))
    assert [(one.status.value, one.since) for one in states] == [("applied", date(2018, 3, 4)), ("member", date(2018, 9, 1))]


@pytest.mark.parametrize(
    ("row", "state"),
    [
        ("Ada,Example,ada@example.org,City of Sample", "same"),
        ("Example,Ada,ADA@example.org,City of Sample", "same"),
        ("ada,EXAMPLE,,City of Sample", "same"),
        ("Ada,Exemple,ada@example.org,City of Sample", "doubtful"),
        ("Carol,Other,ada@example.org,City of Sample", "doubtful"),
        ("Adda,Exampel,,City of Sample", "doubtful"),
        ("Ada,Example,ada@example.net,City of Sample", "doubtful"),
        ("Ada,Example,,Another town", "doubtful"),
        ("Dave,Sample,,City of Sample", "new"),
    ],
)
def test_people_are_recognised_by_mail_and_then_by_name(workspace: Workspace, tmp_path: Path, row: str, state: str) -> None:
    head = "Given name,Family name,Mail,Organisation\n"
    _import(workspace, tmp_path, f"{head}Ada,Example,ada@example.org,City of Sample\n")
    proposal = _propose(workspace, tmp_path, f"{head}{row}\n")
    assert proposal.people[0].state.value == state


@pytest.mark.parametrize(
    ("row", "state"),
    [
        ("City of Sample,Lisbon,Portugal", "same"), ("CITY OF SAMPLE,,", "same"), ("City of Sampel,Lisbon,Portugal", "doubtful"),
        ("City of Sample,Dakar,Senegal", "new"), ("City of Others,Lisbon,Portugal", "new"),
    ],
)  # fmt: skip
def test_organisations_are_recognised_by_name_and_city(workspace: Workspace, tmp_path: Path, row: str, state: str) -> None:
    _import(workspace, tmp_path, "Name,City,Country\nCity of Sample,Lisbon,Portugal\n")
    proposal = _propose(workspace, tmp_path, f"Name,City,Country\n{row}\n")
    assert proposal.organisations[0].state.value == state


def test_the_user_says_what_becomes_of_the_doubtful(workspace: Workspace, tmp_path: Path) -> None:
    head = "Given name,Family name,Mail,Telephone\n"
    _import(workspace, tmp_path, f"{head}Ada,Example,ada@example.org,1\n")
    text = f"{head}Ada,Exemple,ada@example.org,2\n"
    left = _propose(workspace, tmp_path, text)
    assert left.proposed_keys == frozenset()
    assert not apply_table(workspace, proposal=left)
    key = left.people[0].key
    apply_table(workspace, proposal=left, accepted=[key])
    assert [(one.family_name, one.telephone) for one in _people(workspace)] == [("Exemple", "2")]
    workspace.undo()
    apply_table(workspace, proposal=left, accepted=[], as_new=[key])
    assert sorted((one.family_name, one.telephone) for one in _people(workspace)) == [("Example", "1"), ("Exemple", "2")]


def _people(workspace: Workspace) -> list[Person]:
    with workspace.read() as reader:
        return reader.all(Person)


def test_an_organisation_comes_along_with_whom_it_is_needed_by(workspace: Workspace, tmp_path: Path) -> None:
    proposal = _propose(workspace, tmp_path, PEOPLE)
    apply_table(workspace, proposal=proposal, accepted=["p3"])
    assert [one.given_name for one in _people(workspace)] == ["Bob"]
    assert len(_all(workspace, Organisation)) == 1


def test_cells_that_cannot_be_understood_are_listed_and_kept(workspace: Workspace, tmp_path: Path) -> None:
    text = (
        "Given name,Mail,Country,Languages,Consent given on,From,Organisation\n"
        "Ada,ada at example,Atlantis,Klingon,31/02/2019,soon,\nBob,b@example.org; c@example.org,Portugal,pt,2019-01-01,2018-01-01,City\n"
    )
    proposal = _import(workspace, tmp_path, text)
    assert [place_of_cell(one) for one in proposal.remarks] == ["B2", "C2", "D2", "E2", "F2"]
    ada, bob = sorted(_people(workspace), key=lambda one: one.given_name)
    assert set(ada.note.split("\n")) == {
        "Mail: ada at example", "Country: Atlantis", "Languages: Klingon", "Consent given on: 31/02/2019", "From: soon",
    }  # fmt: skip
    assert (bob.mail, bob.note) == ("b@example.org, c@example.org", "")
    lines = summary_lines(proposal)
    assert any("B2 (Mail): ada at example" in line for line in lines)
    assert sum(row["section"] == "remark" for row in review_rows(proposal)) == 5


def test_every_text_of_a_table_is_somewhere_in_the_file(workspace: Workspace, tmp_path: Path) -> None:
    texts = [f"text{number}x" for number in range(40)]
    header = ["Given name", "Family name", "Organisation", "Function", "Status", "Kind", "Region", "City", "Needs", "Nothing known"]
    rows = [texts[at : at + 10] for at in range(0, 40, 10)]
    _import(workspace, tmp_path, "\n".join(",".join(row) for row in [header, *rows]))
    kept = " ".join(map(str, [*_all(workspace, Person), *_all(workspace, Organisation), *_all(workspace, PersonFunction)]))
    assert [text for text in texts if text not in kept] == []


def test_rows_about_the_same_one_are_put_together(workspace: Workspace, tmp_path: Path) -> None:
    head = "Given name,Family name,Mail,Organisation,Function,Telephone,Country\n"
    proposal = _import(
        workspace,
        tmp_path,
        f"{head}Ada,Example,a@example.org,City,Mayor,,Spain\nAda,Example,a@example.org,Network,Chair,+34 934 02 70 00,Portugal\n",
    )
    (ada,) = _people(workspace)
    assert (ada.telephone, ada.country, ada.note) == ("+34 934 02 70 00", "ES", "Country: Portugal")
    assert len(_all(workspace, PersonFunction)) == 2
    assert [one.row for one in proposal.remarks] == [3]


def test_another_place_of_the_same_organisation_is_kept_by_its_own_cell(workspace: Workspace, tmp_path: Path) -> None:
    head = "Given name,Family name,Organisation,City,Country of the organisation\n"
    mapping = TableMapping(columns={"Country of the organisation": "organisation.country"})
    table = tmp_path / "t.csv"
    table.write_text(
        f"{head}Ada,Example,Network,Seoul,South Korea\nBo,Example,Network,,Nowhereland\nCy,Example,Network,Seoul,Elsewhereland\n"
    )
    proposal = propose_table(workspace, path=table, mapping=mapping)
    apply_table(workspace, proposal=proposal, accepted=proposal.proposed_keys)
    notes = [one.note for one in _all(workspace, Organisation) if isinstance(one, Organisation)]
    assert not any("Organisation: Network" in note for note in notes), notes
    assert [(one.row, one.text) for one in proposal.remarks if "says something else" in str(one.reason)] == [(4, "Seoul")]


def test_a_cancelled_import_leaves_nothing(workspace: Workspace, tmp_path: Path) -> None:
    rows = "\n".join(f"Ada{number},Example{number}" for number in range(300))
    proposal = _propose(workspace, tmp_path, f"Given name,Family name\n{rows}\n")
    told: list[float] = []

    def stop(share: float, what: object = None) -> None:
        told.append(share)
        if share >= 0.8:
            raise Cancelled

    with pytest.raises(Cancelled):
        apply_table(workspace, proposal=proposal, progress=stop)
    assert told == sorted(told)
    assert _people(workspace) == []
    assert len(workspace.backups()) == 1
    with pytest.raises(Cancelled):
        propose_table(workspace, path=tmp_path / "t.csv", progress=lambda share, what=None: stop(1.0))


def test_a_large_import_keeps_a_backup_and_a_small_one_none(workspace: Workspace, tmp_path: Path) -> None:
    _import(workspace, tmp_path, PEOPLE)
    assert workspace.backups() == []
    rows = "\n".join(f"Ada{number},Sample{number}" for number in range(table_import.LARGE + 1))
    _import(workspace, tmp_path, f"Given name,Family name\n{rows}\n")
    assert len(workspace.backups()) == 1


def test_the_mapping_is_the_users(workspace: Workspace, tmp_path: Path) -> None:
    mapping = mapping_from_json('{"subject": "people", "columns": {"X": "person.family_name", "Y": "", "Z": "person.mail"}}', "m.json")
    proposal = _propose(workspace, tmp_path, "X,Y,Z\nExample,nothing,a@example.org\n", mapping=mapping)
    apply_table(workspace, proposal=proposal)
    (one,) = _people(workspace)
    assert (one.family_name, one.mail, one.note) == ("Example", "a@example.org", "")
    with pytest.raises(GsefError, match="no field"):
        _propose(workspace, tmp_path, "X\na\n", mapping=TableMapping(columns={"X": "person.shoe_size"}))


@pytest.mark.parametrize("text", ["[]", "{", '{"columns": 3}', '{"columns": {"a": 1}}', '{"subject": "dogs", "columns": {}}', "3"])
def test_a_mapping_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(GsefError):
        mapping_from_json(text, "m.json")


def test_a_mapping_is_remembered_for_its_headings_in_any_order(tmp_path: Path) -> None:
    mapping = TableMapping(subject=Subject.PEOPLE, columns={"X": "person.mail", "Y": ""})
    remember_mapping(("X", "Y"), mapping, directory=tmp_path)
    assert remembered_mapping(("y", "X"), directory=tmp_path) == mapping
    assert remembered_mapping(("X",), directory=tmp_path) is None


def test_whether_days_or_months_come_first_is_told_by_the_column() -> None:
    assert date_reader(["03/04/2019", "25/12/2019"])("03/04/2019") == date(2019, 4, 3)
    assert date_reader(["03/04/2019", "12/25/2019"])("03/04/2019") == date(2019, 3, 4)
    assert date_reader([])("1 May 2019") == date(2019, 5, 1)
    assert [date_reader([])(text) for text in ("2019", "May 2019", "99/99/2019", "soon", "1-3 May 2019")] == [None] * 5


def test_languages_are_known_by_code_and_by_name_in_four_languages() -> None:
    assert read_languages("English, français; español / 한국어") == ("en", "fr", "es", "ko")
    assert read_languages("pt-BR") == ("pt",)
    assert read_languages("anglais et coréen") == ("en", "ko")
    assert read_languages("Klingon") is None


def test_tables_are_known_by_their_ending_and_cards_by_how_they_begin(tmp_path: Path) -> None:
    (tmp_path / "cards.txt").write_text("BEGIN:VCARD\n")
    (tmp_path / "text.txt").write_text("Programme\n")
    assert is_table_file(Path("x.XLSX"))
    assert is_table_file(tmp_path / "cards.txt")
    assert not is_table_file(tmp_path / "text.txt")


# --- there and back -----------------------------------------------------------------------------------------------------------------------

_WORDS = st.sampled_from(["Ada", "Bob", "Example", "Sample", "가나", "Éva", "=1+1", "+5", "-x", "@home", "o'Hara", "a, b; c", "“x”", "'=y"])
_LINES = st.lists(_WORDS, max_size=2).map("\n".join)
_DAYS = st.none() | st.dates(date(1990, 1, 1), date(2030, 12, 31))
_CODES = st.lists(st.sampled_from(["en", "fr", "es", "ko", "pt"]), max_size=2, unique=True).map(tuple)
_PAST = st.none() | st.dates(date(1990, 1, 1), date(2018, 1, 1))
_SIMPLE = st.sampled_from(["Old", "가", "full", "x y"])
_LIST = st.lists(_SIMPLE, max_size=2, unique=True).map(tuple)
_PLACES = st.sampled_from(["", "Lisbon, Portugal", "Dakar", "Online", "Nowhere at all"])


@st.composite
def _contents(draw: st.DrawFn) -> list[Record]:
    names = draw(st.lists(_WORDS, unique_by=str.casefold, max_size=3))
    organisations = [
        Organisation(
            name=f"{name} {number}", acronym=draw(st.sampled_from(["", "AB"])), former_names=draw(_LIST),
            kind=draw(st.sampled_from(OrganisationKind)), place=recognise_place(draw(_PLACES)), languages=draw(_CODES),
            region=draw(st.sampled_from(["", "africa", "western_africa"])), website=draw(st.sampled_from(["", "https://example.org"])),
            address=draw(_LINES), note=draw(_LINES), tags=draw(_LIST),
        )
        for number, name in enumerate(names)
    ]  # fmt: skip
    members = [
        Membership(organisation_id=one.id, status=draw(st.sampled_from(MembershipStatus)), category=draw(_SIMPLE), since=draw(_PAST))
        for one in organisations
        if draw(st.booleans())
    ]
    people = [
        Person(
            given_name=draw(_WORDS), family_name=f"Family{number}", own_script_name=draw(st.sampled_from(["", "김예시"])),
            family_name_first=draw(st.booleans()), honorific=draw(st.sampled_from(["", "Dr."])),
            mail=draw(st.sampled_from(["", f"p{number}@example.org"])), telephone=draw(st.sampled_from(["", "+33 1 44", "0123"])),
            languages=draw(_CODES), country=draw(st.sampled_from([None, "PT", "KR"])), needs=draw(_LINES), note=draw(_LINES),
            consent_on=draw(_DAYS),
        )
        for number in range(draw(st.integers(0, 3)))
    ]  # fmt: skip
    functions = [
        PersonFunction(person_id=person.id, organisation_id=one.id, title=draw(_WORDS), valid_from=draw(_DAYS))
        for person in people
        for one in organisations[: draw(st.integers(0, 2))]
    ]
    return [*organisations, *members, *people, *functions]


@given(_contents(), st.sampled_from(TableFormat), st.sampled_from([Exported.ORGANISATIONS, Exported.PEOPLE]))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_what_is_exported_and_imported_into_an_empty_file_is_exported_the_same(
    tmp_path_factory: pytest.TempPathFactory, contents: list[Record], kind: TableFormat, what: Exported
) -> None:
    folder = tmp_path_factory.mktemp("way")
    from gsef_desktop.domain.messages import message

    with Workspace.create(folder / "a.gsef", config_dir=folder) as first, Workspace.create(folder / "b.gsef", config_dir=folder) as second:
        with first.edit(message("x")) as unit:
            unit.add_all(contents)
        made = export_table(first, what=what, format=kind)
        before = export_table(first, what=what, format=TableFormat.CSV)
        if not made.count:
            return
        path = folder / f"t.{kind.value}"
        path.write_bytes(made.data)
        proposal = propose_table(second, path=path)
        apply_table(second, proposal=proposal)
        assert export_table(second, what=what, format=TableFormat.CSV).data.decode() == before.data.decode()


def test_seats_are_exported_but_not_as_cards(workspace: Workspace) -> None:
    from gsef_desktop.services.imports import apply_proposal, propose_programme
    from gsef_desktop.services.samples import sample_programme_path

    apply_proposal(workspace, proposal=propose_programme(sample_programme_path()))
    made = export_table(workspace, what=Exported.SEATS, format=TableFormat.CSV)
    assert made.count == 17
    assert b"co-chair" in made.data
    with pytest.raises(Invalid):
        export_table(workspace, what=Exported.SEATS, format=TableFormat.VCARD)


def test_only_what_is_asked_for_is_exported_in_its_order(workspace: Workspace, tmp_path: Path) -> None:
    _import(workspace, tmp_path, PEOPLE)
    ids = [one.id for one in sorted(_people(workspace), key=lambda one: one.given_name, reverse=True)]
    made = export_table(workspace, what=Exported.PEOPLE, format=TableFormat.CSV, ids=ids)
    assert [line.split(",")[1] for line in made.data.decode("utf-8-sig").splitlines()[1:3]] == ["Bob", "Ada"]
    assert export_table(workspace, what=Exported.PEOPLE, format=TableFormat.CSV, ids=ids[:1]).count == 1
