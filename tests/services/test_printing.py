"""Documents printed from a file: what is read, what falls back, and how they are saved."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import docx
import pytest

from gsef_desktop.domain.agenda import shown_number
from gsef_desktop.domain.errors import Cancelled, GsefError, Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.place import Place
from gsef_desktop.domain.records import (
    Activity,
    AgendaItem,
    Body,
    Classification,
    Composition,
    ItemKind,
    Meeting,
    MeetingSession,
    MeetingState,
    Mode,
    Organisation,
    Paper,
    PaperStatus,
    Participation,
    Person,
    Programme,
    Purpose,
    Reply,
    Seat,
    Setting,
    Translation,
    kind_of,
    link_id,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.printing import agenda_pdf, participants_pdf
from gsef_desktop.services.printing_agenda_flow import AgendaSheet, agenda_text_document
from gsef_desktop.services.saving import save_bytes
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import squeezed, text_of

MEETING = "meeting-1"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config") as opened:
        yield opened


def _translated(record: object, field: str, language: str, text: str) -> Translation:
    owner = record.id  # type: ignore[attr-defined]
    kind = kind_of(record)  # type: ignore[arg-type]
    return Translation(id=link_id(kind, owner, field, language), owner_kind=kind, owner_id=owner, field=field, language=language, text=text)


def _fill(workspace: Workspace) -> None:
    """A meeting of two days with a section that goes on over night, papers, a break and a few participants."""
    programme = Programme(year=2031, organisation_name="Example Network of Cities")
    frame = TimeFrame(
        earliest=date(2031, 7, 8),
        latest=date(2031, 7, 9),
        precision=Precision.DAY,
        date_certainty=Certainty.CONFIRMED,
        place_certainty=Certainty.CONFIRMED,
    )
    place = Place(text="Bilbao", city="Bilbao", country="ES", zone="Europe/Madrid")
    activity = Activity(id="activity-1", programme_id=programme.id, title="Board meeting", time=frame, place=place)
    body = Body(id="body-1", name="Board")
    meeting = Meeting(
        id=MEETING,
        activity_id=activity.id,
        body_id=body.id,
        number=3,
        symbol="EX/BD/2031/3",
        languages=("en", "fr"),
        issued_on=date(2031, 6, 11),
        state=MeetingState.ISSUED,
        note="Lunch is on the house.",
    )
    days = [
        MeetingSession(
            id=f"session-{n}", meeting_id=MEETING, day=date(2031, 7, 7 + n), start=time(9), end=time(12), zone="Europe/Madrid", rank=str(n)
        )
        for n in (1, 2)
    ]
    items = [
        AgendaItem(id="i1", meeting_id=MEETING, session_id="session-1", rank="A", title="Work of the year"),
        AgendaItem(
            id="i11",
            meeting_id=MEETING,
            session_id="session-1",
            parent_id="i1",
            rank="A",
            title="Bread for all",
            duration=30,
            purpose=Purpose.DECISION,
            lead="Exampleville",
        ),
        AgendaItem(id="ib", meeting_id=MEETING, session_id="session-1", parent_id="i1", rank="B", kind=ItemKind.BREAK, duration=15),
        AgendaItem(id="i12", meeting_id=MEETING, session_id="session-2", parent_id="i1", rank="C", title="Roses too", duration=20),
        AgendaItem(id="i2", meeting_id=MEETING, session_id="session-2", rank="B", title="Fin", language="fr", duration=10),
    ]
    papers = [
        Paper(meeting_id=MEETING, item_id="i11", symbol="EX/BD/2031/3/1.1", title="A report on bread"),
        Paper(meeting_id=MEETING, item_id="i12", symbol="EX/BD/2031/3/1.2", title="Withdrawn paper", status=PaperStatus.WITHDRAWN),
    ]
    with workspace.edit(message("Fill")) as unit:
        unit.add_all([programme, activity, body, meeting, *days, *items, *papers])
        unit.add_all(
            [
                _translated(items[0], "title", "fr", "Travaux de l’année"),
                _translated(items[1], "title", "fr", "Du pain : pour tous ?"),
                _translated(body, "name", "fr", "Bureau"),
            ]
        )
    _add_participants(workspace, body)


def _add_participants(workspace: Workspace, body: Body) -> None:
    cities = {
        name: Organisation(name=name, place=Place(text=name, country=code))
        for name, code in (("Beispielstadt", "DE"), ("Exampleville", "CA"), ("Ejemplo", "ES"), ("Ñandú", "ES"), ("Nuevo", "ES"))
    }
    ada = Person(given_name="Ada", family_name="Example", own_script_name="예시 아다", honorific="Prof.")
    seats = [Seat(body_id=body.id, classification=Classification.CHAIR, rank=rank) for rank in "AB"]
    rows = [
        Participation(
            meeting_id=MEETING,
            seat_id=seats[0].id,
            organisation_id=cities["Exampleville"].id,
            classification=Classification.CHAIR,
            rank="A",
            language="fr",
            reply=Reply.ACCEPTED,
            mode=Mode.IN_PERSON,
            person_id=ada.id,
        ),
        Participation(
            meeting_id=MEETING,
            seat_id=seats[1].id,
            organisation_id=cities["Beispielstadt"].id,
            classification=Classification.CHAIR,
            rank="B",
        ),
        Participation(meeting_id=MEETING, person_id=ada.id, classification=Classification.ADVISOR, capacity="Appointed in 2030", rank="C"),
        Participation(meeting_id=MEETING, name="Secretary General", classification=Classification.SECRETARIAT, rank="D"),
        *[
            Participation(
                meeting_id=MEETING, organisation_id=cities[name].id, classification=Classification.OBSERVER, capacity="Partner", rank=rank
            )
            for name, rank in (("Ñandú", "E"), ("Nuevo", "F"), ("Ejemplo", "G"))
        ],
    ]
    stated = [
        Composition(body_id=body.id, classification=Classification.OBSERVER, title="Observers", as_requested=True),
        Composition(body_id=body.id, classification=Classification.CHAIR, title="Chairs", least=2),
        Composition(body_id=body.id, classification=Classification.CHAIR, title="More chairs", least=1, most=2, text="Elected in May"),
    ]
    with workspace.edit(message("Invite")) as unit:
        unit.add_all([*cities.values(), ada, *seats, *rows, *stated])


def test_the_agenda_holds_what_the_file_holds(workspace: Workspace) -> None:
    _fill(workspace)
    document = agenda_pdf(workspace, meeting_id=MEETING)
    text = text_of(document.data)
    expected = [
        "Example Network of Cities",
        "EX/BD/2031/3",
        "11 June 2031. Original: English",
        "Board, third meeting of 2031",
        "Provisional agenda",
        "Tuesday 8 and Wednesday 9 July 2031",
        "Bilbao, Spain",
        "English, French",
        "Tuesday 8 July 2031",
        "09:00–12:00",
        "Work of the year",
        "1.1",
        "Bread for all",
        "Decision",
        "Exampleville",
        "BD/2031/3/1.1",
        "Break",
        "Wednesday 9 July 2031",
        "Work of the year, continued",
        "1.2",
        "Roses too",
        "Times are local time in Bilbao (UTC+2).",
        "Papers carry the prefix EX/",
        "Lunch is on the house.",
        "A report on bread",
        "Page 1 of 1",
    ]
    assert [part for part in expected if part not in text] == []
    assert "Withdrawn" not in text
    assert "to be confirmed" not in text
    assert document.file_name == "EX-BD-2031-3 Provisional agenda en.pdf"
    assert document.title == "Provisional agenda, EX/BD/2031/3"


def test_what_is_not_translated_falls_back_marked_and_is_listed(workspace: Workspace) -> None:
    _fill(workspace)
    document = agenda_pdf(workspace, meeting_id=MEETING, language="fr")
    text = squeezed(text_of(document.data))
    assert squeezed("Bureau, troisième réunion de 2031") in text
    assert squeezed("Du pain : pour tous ?") in text
    assert squeezed("Roses too [EN]") in text
    assert squeezed("Fin [") not in text
    assert squeezed("suivis de [EN]") in text
    assert {(one.kind, one.field, one.language, one.text) for one in document.fallbacks} == {
        ("agenda_item", "title", "en", "Roses too"),
        ("paper", "title", "en", "A report on bread"),
    }
    assert "Roses too [EN]" in {str(one) for one in document.fallbacks}
    english = agenda_pdf(workspace, meeting_id=MEETING)
    assert [(one.text, one.language) for one in english.fallbacks] == [("Fin", "fr")]


def test_the_participants_stand_by_classification(workspace: Workspace) -> None:
    _fill(workspace)
    document = participants_pdf(workspace, meeting_id=MEETING)
    text = text_of(document.data)
    positions = [
        text.index(part)
        for part in (
            "EX/BD/2031/3/INF.1",
            "Board members",
            "Chairs",
            "Exampleville",
            "Prof. Ada Example",
            "Beispielstadt",
            "To be appointed",
            "Advisors",
            "Appointed in 2030",
            "Observers",
            "As requested",
            "Partner",
            "Ejemplo",
            "Secretary General",
            "Dotted lines",
        )
        if part != "Secretariat"
    ]
    assert positions == sorted(positions)
    assert "1 to 2. Elected in May" in text
    assert "Canada" in text
    assert "In person" in text
    assert document.fallbacks == ()


def test_names_are_sorted_in_the_language_of_the_document(workspace: Workspace) -> None:
    _fill(workspace)
    spanish = text_of(participants_pdf(workspace, meeting_id=MEETING, language="es").data)
    english = text_of(participants_pdf(workspace, meeting_id=MEETING).data)
    assert spanish.index("Nuevo") < spanish.index("Ñandú")
    assert english.index("Ñandú") < english.index("Nuevo")


def test_a_korean_list_has_names_in_hangul(workspace: Workspace) -> None:
    _fill(workspace)
    text = squeezed(text_of(participants_pdf(workspace, meeting_id=MEETING, language="ko").data))
    assert squeezed("예시 아다") in text
    assert "캐나다" in text
    assert "참가자명단" in text


def test_decomposed_texts_of_the_file_are_composed(workspace: Workspace) -> None:
    _fill(workspace)
    with workspace.edit(message("Rename")) as unit:
        unit.update(AgendaItem, "i12", title=unicodedata.normalize("NFD", "한국어 Montréal"))
    assert squeezed("한국어 Montréal") in squeezed(text_of(agenda_pdf(workspace, meeting_id=MEETING).data))


def test_the_network_can_be_named_for_the_file(workspace: Workspace) -> None:
    _fill(workspace)
    with workspace.edit(message("Name")) as unit:
        unit.add(Setting(id=link_id("setting", "network_name"), key="network_name", value="Other Network"))
    text = text_of(agenda_pdf(workspace, meeting_id=MEETING).data)
    assert "Other Network" in text
    assert "Example Network" not in text


def test_tentative_days_and_places_are_said_to_be_so(workspace: Workspace) -> None:
    _fill(workspace)
    with workspace.edit(message("Unsettle")) as unit:
        activity = unit.get(Activity, "activity-1")
        frame = TimeFrame(earliest=date(2031, 7, 1), latest=date(2031, 7, 31), precision=Precision.MONTH)
        unit.update(Activity, activity.id, time=frame)
        for session in ("session-1", "session-2"):
            unit.update(MeetingSession, session, day=None)
    text = text_of(agenda_pdf(workspace, meeting_id=MEETING).data)
    assert "July 2031" in text
    assert text.count("(to be confirmed)") == 2
    assert "Day not known" in text


def test_a_meeting_of_which_hardly_anything_is_known_can_be_printed(workspace: Workspace) -> None:
    with workspace.edit(message("New")) as unit:
        unit.add(Activity(id="a", title="Réunion", language="fr"))
        unit.add(Meeting(id="m", activity_id="a"))
    agenda, people = agenda_pdf(workspace, meeting_id="m"), participants_pdf(workspace, meeting_id="m", paper="Letter")
    assert "Réunion [FR]" in text_of(agenda.data)
    assert "Draft. Original: French" in text_of(agenda.data)
    assert people.pages == 1
    assert people.file_name == "List of participants en.pdf"


def test_what_cannot_be_printed_is_refused(workspace: Workspace) -> None:
    _fill(workspace)
    with pytest.raises(NotFound):
        agenda_pdf(workspace, meeting_id="nothing")
    with pytest.raises(Invalid):
        agenda_pdf(workspace, meeting_id=MEETING, language="de")
    with pytest.raises(Invalid):
        participants_pdf(workspace, meeting_id=MEETING, paper="A5")


def test_a_character_that_no_font_has_is_reported_with_its_text_and_page(workspace: Workspace) -> None:
    _fill(workspace)
    assert agenda_pdf(workspace, meeting_id=MEETING).missing_glyphs == ()
    with workspace.edit(message("Odd")) as unit:
        unit.update(AgendaItem, "i12", title="Sign 𓀀")
    missing = agenda_pdf(workspace, meeting_id=MEETING).missing_glyphs
    assert [(one.code, one.text, one.page) for one in missing] == [("U+13000", "Sign 𓀀", 1)]
    assert str(missing[0]) == "U+13000 in “Sign 𓀀”, page 1"


@pytest.mark.parametrize("sheet", list(AgendaSheet))
def test_a_docx_reports_the_characters_that_no_font_has_as_its_pdf_does(workspace: Workspace, sheet: AgendaSheet) -> None:
    _fill(workspace)
    made = [agenda_text_document(workspace, meeting_id=MEETING, sheet=sheet, format=one) for one in ("pdf", "docx")]
    assert [one.missing_glyphs for one in made] == [(), ()]
    with workspace.edit(message("Odd")) as unit:
        unit.update(AgendaItem, "i12", title="Sign 𓀀")
    pdf, word = (agenda_text_document(workspace, meeting_id=MEETING, sheet=sheet, format=one).missing_glyphs for one in ("pdf", "docx"))
    assert pdf == word
    assert {one.code for one in word} == {"U+13000"}


def test_the_same_file_gives_the_same_bytes(workspace: Workspace) -> None:
    _fill(workspace)
    for language in ("en", "ko"):
        assert agenda_pdf(workspace, meeting_id=MEETING, language=language) == agenda_pdf(workspace, meeting_id=MEETING, language=language)
        one, other = (participants_pdf(workspace, meeting_id=MEETING, language=language) for _ in range(2))
        assert one.data == other.data


def test_printing_is_imported_only_when_something_is_printed() -> None:
    code = "import sys, gsef_desktop.services.printing; print([name for name in ('reportlab', 'babel') if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).resolve().parents[2], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def save(path: Path) -> None:
    save_bytes(b"%PDF-new", path, ending=".pdf")


def test_saving_replaces_the_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "agenda.pdf"
    path.write_bytes(b"old")
    save(path)
    assert path.read_bytes() == b"%PDF-new"
    assert os.listdir(tmp_path) == ["agenda.pdf"]


@pytest.mark.parametrize(
    ("number", "sentence"), [(errno.ENOSPC, "The disk is full"), (errno.EACCES, "may not be written to"), (errno.EIO, "The system says")]
)
def test_a_failure_while_saving_keeps_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str) -> None:
    path = tmp_path / "agenda.pdf"
    path.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(GsefError, match=sentence):
        save(path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["agenda.pdf"]


def test_a_file_that_another_program_holds_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "agenda.pdf"
    path.write_bytes(b"old")

    def hold(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "replace", hold)
    with pytest.raises(GsefError, match="was not saved") as raised:
        save(path)
    assert "open in another program" in str(raised.value.meaning)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["agenda.pdf"]


@pytest.mark.parametrize("stop_at", [0.0, 0.3, 0.6])
def test_printing_reports_how_far_it_is_and_can_be_cancelled(workspace: Workspace, stop_at: float) -> None:
    _fill(workspace)
    shares: list[float] = []
    whole = agenda_pdf(workspace, meeting_id=MEETING, progress=shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len(shares) >= whole.pages + 2

    def cancel(share: float) -> None:
        if share >= stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        participants_pdf(workspace, meeting_id=MEETING, progress=cancel)
    assert agenda_pdf(workspace, meeting_id=MEETING).data == whole.data


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(GsefError, match="There is no folder"):
        save(tmp_path / "nowhere" / "agenda.pdf")
    (tmp_path / "folder").mkdir()
    with pytest.raises(GsefError, match="was not saved"):
        save(tmp_path / "folder")


@pytest.mark.parametrize(
    ("language", "place", "note"),
    [
        ("en", "Seoul, Korea", "local time in Seoul (UTC+9)"),
        ("fr", "Séoul, ", "celles de Séoul (UTC+9)"),
        ("es", "Seúl, ", "las de Seúl (UTC+9)"),
        ("ko", "서울, ", "서울 현지 시각(UTC+9)"),
    ],
)
def test_a_city_is_named_in_the_language_of_the_document(workspace: Workspace, language: str, place: str, note: str) -> None:
    _fill(workspace)
    with workspace.edit(message("Move")) as unit:
        unit.update(Activity, "activity-1", place=Place(text="Seoul", city="Seoul", country="KR", zone="Asia/Seoul"))
        for session in ("session-1", "session-2"):
            unit.update(MeetingSession, session, zone="Asia/Seoul")
    text = squeezed(text_of(agenda_pdf(workspace, meeting_id=MEETING, language=language).data))
    assert squeezed(place) in text
    assert squeezed(note) in text


def test_a_pdf_is_never_written_over_a_file_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "network.GSEF"
    path.write_bytes(b"precious")
    with pytest.raises(GsefError, match="was not saved"):
        save(path)
    assert path.read_bytes() == b"precious"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such links and devices")
def test_a_link_is_followed_and_a_device_is_written_to(tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to(tmp_path / "real.pdf")
    save(tmp_path / "link.pdf")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"%PDF-new"
    save(Path("/dev/null"))
    assert Path("/dev/null").is_char_device()


def test_an_agenda_as_docx_is_available_in_the_same_languages(workspace: Workspace) -> None:
    _fill(workspace)
    with workspace.edit(message("Translate")) as unit:
        items = unit.all(AgendaItem, meeting_id=MEETING)
        known = {one.owner_id for one in unit.all(Translation, language="fr", field="title")}
        for item in items:
            if item.title.strip() and item.id not in known:
                unit.add(_translated(item, "title", "fr", f"Point {item.title}"))
    wanted = "English. Also available in French"
    assert wanted in text_of(agenda_pdf(workspace, meeting_id=MEETING).data)
    made = agenda_text_document(workspace, meeting_id=MEETING, sheet=AgendaSheet.AGENDA, format="docx")
    (section,) = docx.Document(io.BytesIO(made.data)).sections
    assert wanted in section.footer.paragraphs[0].text


def test_the_numbers_of_an_agenda_as_docx_stand_in_a_column_of_their_own(workspace: Workspace) -> None:
    _fill(workspace)
    made = agenda_text_document(workspace, meeting_id=MEETING, sheet=AgendaSheet.AGENDA, format="docx")
    rows = [row for table in docx.Document(io.BytesIO(made.data)).tables for row in table.rows]
    heads = [cell.text for cell in rows[0].cells]
    number, title = heads.index("Item"), heads.index("Title")
    assert title == number + 1
    wanted = {
        row.title: "" if row.kind is ItemKind.BREAK else shown_number(row.number, "en")
        for session in read_agenda(workspace, meeting_id=MEETING).sessions
        for row in session.rows
        if row.title and not row.continued
    }
    told = {
        row.cells[title].text.partition("\n")[0].removesuffix(" [FR]"): row.cells[number].text for row in rows if len(row.cells) > title
    }
    assert len(wanted) > 3
    assert {one: told.get(one) for one in wanted} == wanted
