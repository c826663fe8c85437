"""Erasing a person for good: no byte of the file tells of them, undo brings nothing back, and everything else goes on as before."""

from __future__ import annotations

import contextlib
import sqlite3
import unicodedata
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gsef_desktop.domain.calendar_file import Attendee
from gsef_desktop.domain.calendar_kept import Kept, KeptAttendee, decode_kept, encode_kept
from gsef_desktop.domain.changes import Changes, RecordRef
from gsef_desktop.domain.errors import NotFound, ReadOnly, Stale
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    Activity,
    Address,
    Attachment,
    Body,
    CalendarComponent,
    Capacity,
    Classification,
    Delegate,
    Detail,
    Meeting,
    Minutes,
    Organisation,
    OwnField,
    OwnValue,
    Participation,
    Person,
    PersonFunction,
    Seat,
    SeatTerm,
    Task,
    Translation,
    link_id,
)
from gsef_desktop.storage.attachments import add_attachment
from gsef_desktop.storage.connection import connect
from gsef_desktop.storage.queries.integrity import problems
from gsef_desktop.storage.queries.search import search
from gsef_desktop.storage.workspace import Workspace
from tests.storage.conftest import Place

SECRETS = (
    "Xanthippe", "Quartermain", "보기하늘", "xanthippe@example.org", "xq@example.net", "+82 2-2133-9999", "02-2133-9999", "Zzyzx Road 17",
    "Nut-free-diet", "Ramp-for-two", "Kvetchy remark", "Ombudsperson-Extraordinary", "Passport-AB-998877", "Secret-detail-text",
    "Oberprotokollchefin", "Xan-portrait-bytes", "Xan-old-portrait", "Pending-delegate-note", "Vip-participant-note", "Xanthippine",
    "Xanthi-badge", "Needs-a-zygomatic-chair", "Flight-ZZ-4711", "Hotel-Zyxwvut",
)  # fmt: skip
"""What must not be in any byte of the file afterwards."""


def raw_finds(path: Path, *, also: tuple[str, ...] = ()) -> list[str]:
    """Which secrets stand in the bytes of a file, as they are, in small letters or folded as the search has them."""
    data = path.read_bytes()
    small = data.lower()
    found = []
    for one in (*SECRETS, *also):
        folded = "".join(c for c in unicodedata.normalize("NFKD", one.casefold()) if not unicodedata.combining(c))
        if one.encode() in data or one.encode("utf-16-le") in data or one.lower().encode() in small or folded.encode() in data:
            found.append(one)
    return found


def terms(path: Path, table: str = "search_word") -> set[str]:
    """Every word, or every three letters, of the search index."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, {table}, row)")
        return {term for (term,) in connection.execute("SELECT term FROM v")}


class Network:
    """A file in which somebody has left traces everywhere."""

    def __init__(self, file: Workspace) -> None:
        self.file = file
        with file.edit(message("Add {name}", name="Xanthippe Quartermain")) as unit:
            self.portrait = add_attachment(unit, b"Xan-portrait-bytes" * 50, "image/jpeg")
            self.person = unit.add(
                Person(
                    given_name="Xanthippe", family_name="Quartermain", own_script_name="보기하늘", mail="xanthippe@example.org",
                    telephone="+82 2-2133-9999", address="Zzyzx Road 17", diet="Nut-free-diet", needs="Ramp-for-two", note="Kvetchy remark",
                    tags=("Ombudsperson-Extraordinary",), country="KR", languages=("ko",), consent_on=date(2019, 6, 1), honorific="Prof.",
                )
            )  # fmt: skip
        with file.edit(message("Test")) as unit:
            self.town = unit.add(Organisation(name="Example Town", responsible_id=self.person.id))
            self.other = unit.add(Person(given_name="Ben", family_name="Sample", mail="ben@example.org"))
            self.function = unit.add(
                PersonFunction(
                    person_id=self.person.id, organisation_id=self.town.id, title="Oberprotokollchefin", valid_from=date(2018, 1, 1)
                )
            )
            self.activity = unit.add(
                Activity(title="Example Forum", responsible_id=self.person.id, text="Ask Xanthippe Quartermain first.")
            )
            self.meeting = unit.add(Meeting(activity_id=self.activity.id))
            self.body = unit.add(Body(name="Example Committee"))
            self.seat = unit.add(Seat(body_id=self.body.id, classification=Classification.MEMBER))
            self.term = unit.add(SeatTerm(seat_id=self.seat.id, person_id=self.person.id, organisation_id=self.town.id))
            self.part = unit.add(
                Participation(
                    meeting_id=self.meeting.id,
                    person_id=self.person.id,
                    name="Xanthippe Quartermain",
                    note="Vip-participant-note",
                    badge_name="Xanthi-badge",
                    needs="Needs-a-zygomatic-chair",
                    travel="Flight-ZZ-4711",
                    hotel="Hotel-Zyxwvut",
                    arrives_on=date(2019, 6, 7),
                    arrives_at=time(14, 37),
                    departs_on=date(2019, 6, 9),
                    departs_at=time(8, 1),
                    invited_on=date(2019, 1, 2),
                    replied_on=date(2019, 2, 3),
                    acts_as=Capacity.HOST,
                    head=True,
                )
            )
            self.delegate = unit.add(Delegate(activity_id=self.activity.id, person_id=self.person.id, note="Pending-delegate-note"))
            unit.add(Address(person_id=self.person.id, label="Home", text="Zzyzx Road 17"))
            field = unit.add(OwnField(of_kind="person", title="Passport"))
            unit.add(
                OwnValue(
                    id=link_id("own_value", field.id, self.person.id), field_id=field.id, owner_kind="person", owner_id=self.person.id,
                    text="Passport-AB-998877",
                )
            )  # fmt: skip
            unit.add(Detail(owner_kind="person", owner_id=self.person.id, label="Bio", text="Secret-detail-text"))
            unit.add(Translation(owner_kind="person", owner_id=self.person.id, field="note", language="fr", text="Kvetchy remark"))
            self.minutes = unit.add(Minutes(meeting_id=self.meeting.id, text="XANTHIPPE QUARTERMAIN and Ben Sample spoke."))
            unit.add(Task(title="Call 02-2133-9999 (Quartermain, Xanthippe)", owner_id=self.person.id))
            unit.add(
                CalendarComponent(
                    activity_id=self.activity.id, uid="1@example.org", kept=encode_kept(
                        Kept(
                            lines=("X-KEPT:yes", "?ATTENDEE:00000000:ATTENDEE;CN=Xanthippe Quartermain:mailto:xanthippe@example.org",
                                   "CONTACT:Ben Sample", "CONTACT:xq@example.net"),
                            attendees=(KeptAttendee(self.person.id, Attendee(name="Xanthippe Quartermain", mail="xanthippe@example.org")),
                                       KeptAttendee("", Attendee(name="Ben Sample", mail="ben@example.org"))),
                            organizer=Attendee(name="X", mail="XANTHIPPE@example.org"),
                        )
                    ),
                )
            )  # fmt: skip
        self._live()

    def _live(self) -> None:
        """Edits that leave old values in the journal and labels with the name."""
        file, id = self.file, self.person.id
        with file.edit(message("Set the portrait of {name}", name="Prof. Xanthippe Quartermain")) as unit:
            old = add_attachment(unit, b"Xan-old-portrait" * 50, "image/jpeg")
            unit.update(Person, id, portrait_id=old)
        with file.edit(message("Set the portrait of {name}", name="Xanthippe")) as unit:
            unit.update(Person, id, portrait_id=self.portrait, given_name="Xanthippine")
        with file.edit(message("Change {name}", name="Xanthippine Quartermain")) as unit:
            unit.update(
                Person, id, given_name="Xanthippe", mail="xq@example.net, xanthippe@example.org", telephone="02-2133-9999, +82 2-2133-9999"
            )
        with file.edit(message("Delete {name}", name="Oberprotokollchefin of Xanthippe")) as unit:
            gone = unit.add(PersonFunction(person_id=id, title="Ombudsperson-Extraordinary"))
            unit.update(PersonFunction, self.function.id, title="Oberprotokollchefin II")
        with file.edit(message("Remove")) as unit:
            unit.delete(PersonFunction, gone.id)


@pytest.fixture
def network(workspace: Workspace) -> Network:
    return Network(workspace)


def test_no_byte_of_the_file_tells_of_them(network: Network, place: Place) -> None:
    assert set(raw_finds(place.file)) >= {"Xanthippe", "보기하늘", "Xan-portrait-bytes", "Xan-old-portrait", "Passport-AB-998877"}
    before = terms(place.file)
    assert "xanthippe" in before
    network.file.erase_person(network.person.id)
    assert raw_finds(place.file) == []
    after = terms(place.file)
    assert not {one for one in after if "xanthipp" in one or "quarterm" in one or "zzyzx" in one}
    assert "sample" in after
    parts = terms(place.file, "search_part")
    assert "zzy" not in parts
    assert "xan" not in parts
    assert "sam" in parts
    with network.file.read() as reader:
        assert problems(reader) == []
        assert search(reader, "Quartermain") == []
        assert search(reader, "보기하늘") == []
        assert [hit.title for hit in search(reader, "Ben Sample")]
    network.file.close()
    assert raw_finds(place.file) == []
    with place.open().read() as reader:
        assert problems(reader) == []


def test_what_stays_is_a_participant(network: Network) -> None:
    done = network.file.erase_person(network.person.id)
    with network.file.read() as reader:
        one = reader.get(Person, network.person.id)
        assert one == Person(id=network.person.id, erased=True)
        part = reader.get(Participation, network.part.id)
        assert (part.person_id, part.name, part.note) == (network.person.id, "", "")
        assert (part.badge_name, part.needs, part.travel, part.hotel) == ("", "", "", "")
        assert (part.arrives_on, part.arrives_at, part.departs_on, part.departs_at, part.replied_on) == (None,) * 5
        assert reader.get(Delegate, network.delegate.id).note == ""
        assert reader.get(SeatTerm, network.term.id).person_id == network.person.id
        for cls in (PersonFunction, Address, OwnValue, Detail, Translation):
            assert not reader.all(cls), cls
        assert reader.get(Organisation, network.town.id).responsible_id is None
        assert reader.get(Activity, network.activity.id).responsible_id is None
        assert reader.get(Activity, network.activity.id).text == "Ask […] first."
        assert reader.get(Minutes, network.minutes.id).text == "[…] and Ben Sample spoke."
        assert reader.all(Task)[0].title == "Call […] ([…])"
        kept = decode_kept(reader.all(CalendarComponent)[0].kept)
        assert [one.attendee.name for one in kept.attendees] == ["Ben Sample"]
        assert kept.organizer is None
        assert kept.lines == ("X-KEPT:yes", "CONTACT:Ben Sample")
        assert reader.get(Person, network.other.id) == network.other
        assert reader.all(Attachment) == []
    assert dict(done.rows)["person_function"] == 1  # living ones
    assert done.kept == 3
    assert done.pictures == 2
    assert done.mentions >= 3


def test_undo_brings_nothing_back_and_other_steps_go_on(network: Network, place: Place) -> None:
    file = network.file
    with file.edit(message("Change {name}", name="Example Town")) as unit:
        unit.update(Organisation, network.town.id, website="https://example.org")
    with file.edit(message("Change {name}", name="Xanthippe Quartermain")) as unit:
        unit.update(Person, network.person.id, note="Kvetchy remark again")
    with file.edit(message("Change {name}", name="Ben Sample")) as unit:
        unit.update(Person, network.other.id, note="x")
    file.erase_person(network.person.id)
    assert str(file.undo_label) == "Change Ben Sample"
    file.undo()
    assert str(file.undo_label) == "Change […]"
    with pytest.raises(Stale, match="has been erased"):
        file.undo()
    assert str(file.undo_label) == "Change Example Town"
    file.undo()
    with file.read() as reader:
        assert reader.get(Organisation, network.town.id).website == ""
        assert reader.get(Person, network.other.id).note == ""
        assert reader.get(Person, network.person.id) == Person(id=network.person.id, erased=True)
    while file.undo_label is not None:
        with contextlib.suppress(Stale):
            file.undo()
    while file.redo_label is not None:
        with contextlib.suppress(Stale):
            file.redo()
    with file.read() as reader:
        assert reader.get(Person, network.person.id) == Person(id=network.person.id, erased=True)
        assert problems(reader) == []
    file.close()
    assert raw_finds(place.file) == []


def test_a_text_that_named_them_can_still_be_undone(network: Network) -> None:
    file = network.file
    with file.edit(message("Change the minutes")) as unit:
        unit.update(Minutes, network.minutes.id, text="Xanthippe Quartermain opened; Ben Sample closed.")
    with file.edit(message("Add")) as unit:
        task = unit.add(Task(title="Thank Xanthippe Quartermain"))
    file.erase_person(network.person.id)
    file.undo()
    with file.read() as reader:
        assert reader.find(Task, task.id) is None
        assert reader.get(Minutes, network.minutes.id).text == "[…] opened; Ben Sample closed."
    file.undo()
    with file.read() as reader:
        assert reader.get(Minutes, network.minutes.id).text == "[…] and Ben Sample spoke."
    file.redo()
    file.redo()
    with file.read() as reader:
        assert reader.get(Task, task.id).title == "Thank […]"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Prof. Xantippe Quartermain, Ben Sample and others", "Prof. […], Ben Sample and others"),  # misspelt
        ("by X. Quartermain.", "by […]."),
        ("Quartermain, Xanthipe: opening", "[…]: opening"),
        ("xanthippe quartermain", "[…]"),
        ("Bob Quartermain stays", "Bob Quartermain stays"),
        ("Quartermain House", "Quartermain House"),
        ("the Quartermains", "the Quartermains"),
        ("Xanthippe alone", "Xanthippe alone"),
    ],
)
def test_names_in_other_texts(network: Network, text: str, left: str) -> None:
    with network.file.edit(message("Test")) as unit:
        task = unit.add(Task(title=text))
    network.file.erase_person(network.person.id)
    with network.file.read() as reader:
        assert reader.get(Task, task.id).title == left


def test_the_stacks_of_a_file_opened_again_leave_out_what_cannot_be_undone(network: Network, place: Place) -> None:
    file = network.file
    with file.edit(message("Change {name}", name="Ben Sample")) as unit:
        unit.update(Person, network.other.id, note="x")
    file.erase_person(network.person.id)
    file.close()
    again = place.open()
    assert str(again.undo_label) == "Change Ben Sample"
    again.undo()
    assert again.undo_label is None or "…" not in str(again.undo_label)
    again.redo()
    with again.read() as reader:
        assert reader.get(Person, network.other.id).note == "x"


def test_the_history_tells_of_the_erasure_and_of_no_value(network: Network) -> None:
    network.file.erase_person(network.person.id)
    entries = network.file.history(RecordRef("person", network.person.id))
    assert str(entries[0].label) == "Erase a person"
    assert entries[0].kind == "purge"
    told = repr(entries) + repr(network.file.history_of_file())
    assert not [one for one in SECRETS if one in told]
    assert all(change.field in {"erased", "family_name_first"} or not change.old for entry in entries for change in entry.changes)


def test_listeners_are_told_and_a_second_time_is_refused(network: Network) -> None:
    told: list[Changes] = []
    network.file.subscribe(told.append)
    network.file.erase_person(network.person.id)
    assert told[-1].everything
    with pytest.raises(NotFound):
        network.file.erase_person(network.person.id)
    with pytest.raises(NotFound):
        network.file.preview_erasure("nobody")


def test_a_deleted_and_a_merged_person_are_erased_too(network: Network, place: Place) -> None:
    file = network.file
    with file.edit(message("Merge")) as unit:
        twin = unit.add(Person(given_name="Twinny", family_name="Doppelgangerin", mail="twinny@example.org"))
        unit.update(Person, twin.id, merged_into_id=network.person.id)
        unit.delete(Person, twin.id)
    file.erase_person(network.person.id)
    assert raw_finds(place.file, also=("Twinny", "Doppelgangerin")) == []
    with file.edit(message("Delete")) as unit:
        unit.delete(Person, network.other.id)
    file.erase_person(network.other.id)
    assert b"ben@example.org" not in place.file.read_bytes()
    assert b"Ben Sample" not in place.file.read_bytes()


def test_a_picture_that_others_use_stays(network: Network) -> None:
    with network.file.edit(message("Test")) as unit:
        unit.update(Organisation, network.town.id, logo_id=network.portrait)
    done = network.file.erase_person(network.person.id)
    assert done.pictures == 1
    with network.file.read() as reader:
        assert [one.id for one in reader.all(Attachment)] == [network.portrait]
        assert reader.all(Attachment)[0].data == b"Xan-portrait-bytes" * 50


def test_a_picture_can_be_taken_again_afterwards(network: Network) -> None:
    network.file.erase_person(network.person.id)
    with network.file.edit(message("Test")) as unit:
        made = add_attachment(unit, b"Xan-portrait-bytes" * 50, "image/jpeg")
        unit.update(Person, network.other.id, portrait_id=made)
    with network.file.read() as reader:
        assert reader.get(Attachment, made).data == b"Xan-portrait-bytes" * 50


def test_kept_files_that_name_them_are_told(network: Network) -> None:
    with network.file.edit(message("Test")) as unit:
        made = add_attachment(unit, b"Report by Xanthippe Quartermain")
    assert network.file.preview_erasure(network.person.id).files == (made,)
    assert network.file.erase_person(network.person.id).files == (made,)


def test_going_back_to_a_backup_does_not_bring_them_back(network: Network) -> None:
    file = network.file
    backup = file.save_backup()
    file.erase_person(network.person.id)
    assert {one.kind for one in file.compare_with_backup(backup)} <= {"organisation", "activity", "minutes", "task", "attachment"}
    with file.edit(message("Test")) as unit:
        unit.update(Person, network.other.id, note="later")
    file.restore_backup(backup)
    with file.read() as reader:
        assert reader.get(Person, network.other.id).note == ""
        assert reader.get(Person, network.person.id) == Person(id=network.person.id, erased=True)
        assert not reader.all(PersonFunction)
        assert not reader.all(OwnValue)
    assert b"Passport-AB-998877" not in file.path.read_bytes()
    assert b"Kvetchy remark" not in file.path.read_bytes()


def test_a_read_only_file_is_not_touched(network: Network, place: Place) -> None:
    network.file.close()
    before = place.file.read_bytes()
    with place.open(read_only=True) as file, pytest.raises(ReadOnly):
        file.erase_person(network.person.id)
    assert place.file.read_bytes() == before


def test_a_purge_that_was_cut_off_is_finished_at_the_next_opening(network: Network, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    from gsef_desktop.storage import purge

    monkeypatch.setattr(purge.Purges, "_write_anew", lambda self: None)  # as if the power had failed there
    network.file.erase_person(network.person.id)
    network.file.close()
    assert raw_finds(place.file)
    monkeypatch.undo()
    file = place.open()
    assert raw_finds(place.file) == []
    with contextlib.closing(connect(place.file, "ro")) as connection:
        assert connection.execute("SELECT count(*) FROM file_info WHERE key = 'purge'").fetchone() == (0,)
    file.close()


@pytest.mark.expects_log("not written anew")
def test_a_file_that_cannot_be_written_anew_is_opened_all_the_same(
    network: Network, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    from gsef_desktop.domain.errors import GsefError
    from gsef_desktop.storage import purge

    def fails(self: object) -> None:
        raise GsefError(message("The disk is full."))

    monkeypatch.setattr(purge.Purges, "_write_anew", fails)
    with pytest.raises(GsefError, match="disk is full"):
        network.file.erase_person(network.person.id)
    with network.file.read() as reader:
        assert reader.get(Person, network.person.id).erased  # they are erased; only old bytes are still there
    network.file.close()
    file = place.open()
    file.close()
    monkeypatch.undo()
    place.open().close()
    assert raw_finds(place.file) == []


def test_an_error_within_leaves_everything_as_it_was(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    from gsef_desktop.storage import purge

    def fails(self: object, *_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(purge.Purges, "_hide_labels", fails)
    with pytest.raises(Exception, match="disk I/O"):
        network.file.erase_person(network.person.id)
    with network.file.read() as reader:
        assert reader.get(Person, network.person.id).given_name == "Xanthippe"
        assert reader.all(OwnValue)
    monkeypatch.undo()
    network.file.erase_person(network.person.id)
    assert raw_finds(network.file.path) == []


NAMES = st.text(alphabet="ABCabcéÉ한글하늘'\"%_\\- .ñ", min_size=1, max_size=8).map(lambda text: f"Zq{text.strip()}zq")


@settings(max_examples=25)
@given(NAMES, NAMES, st.lists(st.sampled_from(["{g} {f}", "{f} {g}", "x{g} {f}", "“{g} {f}”, and", "{f}, {g}", "nothing"]), max_size=3))
@example("ZqAzq", "ZqA  Azq", ["{g} {f}", "{f}, {g}"])
def test_any_name_is_gone_and_nothing_else_is_changed(
    tmp_path_factory: pytest.TempPathFactory, given_name: str, family_name: str, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("purge")
    with Workspace.create(folder / "n.gsef", config_dir=folder / "config", author="Someone Else") as file:
        with file.edit(message("Add {name}", name=f"{given_name} {family_name}")) as unit:
            one = unit.add(Person(given_name=given_name, family_name=family_name))
            tasks = [unit.add(Task(title=text.format(g=given_name, f=family_name))) for text in texts]
            plain = unit.add(Task(title="Nothing about anybody, 100 %"))
        file.erase_person(one.id)
        with file.read() as reader:
            assert reader.get(Task, plain.id) == plain
            for task, text in zip(tasks, texts, strict=True):
                left = reader.get(Task, task.id).title
                if text == "nothing":
                    assert left == "nothing"
                elif not text.startswith("x"):
                    assert f"{given_name} {family_name}" not in left
                    assert f"{family_name}, {given_name}" not in left
            assert problems(reader) == []
        data = file.path.read_bytes()
    if not any(text.startswith("x") for text in texts):
        assert f"{given_name} {family_name}".encode() not in data
