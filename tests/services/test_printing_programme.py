"""The programme of activities as a document: what goes into it, and that of 2019 fact by fact."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx
import pytest

from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.documents.flow import FlowDocument, Heading, ListItem, Table, heading_words, plain
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import Cancelled, Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    LANGUAGES,
    Activity,
    AgendaItem,
    Composition,
    Meeting,
    Organisation,
    Participation,
    Person,
    Programme,
    Seat,
    SeatTerm,
)
from gsef_desktop.domain.time_frame import Certainty, Precision, TimeFrame
from gsef_desktop.services.files import create_file
from gsef_desktop.services.imports import apply_proposal, propose_programme
from gsef_desktop.services.printing_programme import programme_document, read_programme
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import faults, read_pdf, text_of
from tests.interchange.sources import SAMPLE

LEFT_OUT = {
    "the heading is worded anew": (
        "mainstrategicdirectionoftheyear2019", "mainagendaofsteeringcommitteemeetingsintheyear2019", "suggestedagenda",
        "listofinternationaladvisors", "listofmeetingstoattendandtocoorganizessethemedsessions", "researchphase", "researchperiod",
        "previousversionsofasiapolicydialogues", "previousversionsofeuropepolicydialogues", "previousversionsofafricapolicydialogues",
        "the6thasiapolicydialogue", "the3rdeuropepolicydialogue", "the2ndafricapolicydialogue", "the1stlatinamericapolicydialogue",
        "possiblepartnersandparticipants", "sizeofparticipants", "tbc",
    ),
    "the date is written as the house writes dates": (
        "2526", "3005", "aprilmay", "273nov", "oct27nov3", "nov17", "may26", "july12017", "july7", "dec5", "nov7", "firstquarter2019",
        "aprdec", "100people", "twoyears",
    ),
    "the calendar is more exact": (
        "lastweekofjanuary", "lastweekofapril", "secondweekofjuly", "mayindakar", "2ndhalfoftheyear2019", "inkampala",
    ),
    "the calendar writes it otherwise, by a letter or two": ("worldsocialforumthematicforumontransformativeeconomies",),
    "a list is written with commas alone": ("andorunrisd", "andothermembercitiesinafrica"),
}  # fmt: skip
"""Pieces of the user's document that are not found word for word in the printed one, by the reason."""

_SMALL = frozenset(("a", "an", "and", "of", "the", "to", "in", "for", "etc", "with", "on", "by"))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("programme")
    with Workspace.create(folder / "sample.gsef", config_dir=folder / "config") as workspace:
        apply_proposal(workspace, proposal=propose_programme(SAMPLE))
        yield workspace


def words_in(text: str) -> list[str]:
    """Letters and digits without accents, in small letters; Medellín and Medellin are the same."""
    decomposed = unicodedata.normalize("NFKD", text)
    return re.findall(r"[a-z0-9]+", "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold())


def docx_text(data: bytes) -> str:
    read = docx.Document(io.BytesIO(data))
    rows = [" ".join(cell.text for cell in row.cells) for table in read.tables for row in table.rows]
    return "\n".join([*(paragraph.text for paragraph in read.paragraphs), *rows])


def printed(workspace: Workspace, **options: object) -> PrintedDocument:
    return programme_document(workspace, **({"year": 2019} | options))  # type: ignore[arg-type]


def read(workspace: Workspace, language: str = "en") -> FlowDocument:
    with workspace.read() as reader:
        return read_programme(reader, year=2019, words=load_words(language)).document


def pieces() -> Iterator[tuple[int, str]]:
    """The user's document in pieces: titles, names, dates, numbers, clauses, each with its line."""
    for number, line in enumerate(SAMPLE.read_text(encoding="utf-8").splitlines(), start=1):
        body = re.sub(r"^\s*[-*]*\s*((\d+[.)]|[A-D]\.|[ivx]+\.)\s)*", "", line.strip())
        for piece in re.split(r"[\t,;:()]|\.\s", body):
            found = words_in(piece)
            if any(word not in _SMALL for word in found):
                yield number, "".join(found).replace("2019calendarofactivities", "calendarofactivities2019")


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_every_fact_of_the_users_document_is_in_it(format: str, sample: Workspace) -> None:
    data = printed(sample, format=format, with_findings=True).data
    text = "".join(words_in(text_of(data) if format == "pdf" else docx_text(data)))
    known = {piece for reason in LEFT_OUT.values() for piece in reason}
    missing = [(number, piece) for number, piece in pieces() if piece not in text]
    assert [one for one in missing if one[1] not in known] == []
    assert known <= {piece for _, piece in missing}, "what is printed after all needs no reason"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_and_title_of_the_file_is_printed_in_every_language(language: str, sample: Workspace) -> None:
    made = printed(sample, language=language, with_findings=True)
    text = "".join(text_of(made.data).split())
    with sample.read() as reader:
        for activity in reader.all(Activity):
            shown = activity.theme or activity.title
            assert "".join(shown.split()).replace("-", "–")[:24].replace("–", "-") in text.replace("–", "-")
        for organisation in reader.all(Organisation):
            assert "".join(organisation.name.split()).replace("'", "’") in text.replace("'", "’")
    assert made.file_name.endswith(f"{language}.pdf")
    assert bool(made.fallbacks) is (language != "en")
    assert made.missing_glyphs == ()
    for page in read_pdf(made.data).pages:
        assert faults(page) == []


def test_what_is_to_be_confirmed_is_said_in_words_and_in_italics(sample: Workspace) -> None:
    for language, said in (("en", "To be confirmed"), ("fr", "À confirmer"), ("es", "Por confirmar"), ("ko", "미확정")):
        document = read(sample, language)
        calendar = next(block for block in document.blocks if isinstance(block, Table) and block.key == "calendar")
        rows = [row for row in calendar.rows if not row.group]
        assert len(rows) == 34
        assert all(plain(row.cells[-1]) == said and row.cells[-1][0].quiet for row in rows)
        assert all(row.cells[0][0].italic for row in rows)


def test_sections_are_numbered_and_have_their_tables(sample: Workspace) -> None:
    document = read(sample)
    headings = [heading_words(block) for block in document.blocks if isinstance(block, Heading)]
    assert headings[:2] == ["Strategic directions", "1. To expand the impact of SSE by diversifying range of programs and territories of "
                            "action based on the outcome of the GSEF 2018 in Bilbao and requests from members"]  # fmt: skip
    assert "A. Steering Committee meetings (Quarterly)" in headings
    assert "B. 6th Asia Policy Dialogue (APD)" in headings
    tables = {block.key.split(" ")[0]: block for block in document.blocks if isinstance(block, Table)}
    assert set(tables) == {"indicators", "calendar", "meetings", "composition", "attended", "phases", "editions"}
    assert [plain(cell) for cell in tables["indicators"].rows[0].cells] == [
        "Number of member cities/networks",
        "49",
        "100",
        "31 December 2019",
    ]
    editions = [block for block in document.blocks if isinstance(block, Table) and block.key.startswith("editions")]
    assert [len(block.rows) for block in editions] == [1, 5, 2]
    items = [plain(block.text) for block in document.blocks if isinstance(block, ListItem)]
    assert "Target countries: Mali, Senegal, Togo, Ivory Coast, Cabo Verde, Morocco" in items
    assert "Possible partners: AVPN, ASEC (RIPSS Asia)" in items


def test_two_builds_are_the_same_bytes(sample: Workspace) -> None:
    for format in ("pdf", "docx"):
        assert printed(sample, format=format, language="ko").data == printed(sample, format=format, language="ko").data


def test_the_findings_are_an_annex_on_request(sample: Workspace) -> None:
    assert "Annex: findings" not in text_of(printed(sample).data)
    assert "Annex: findings" in text_of(printed(sample, with_findings=True).data)
    french = text_of(printed(sample, with_findings=True, language="fr").data)
    assert "Annexe" in french


def test_other_years_papers_languages_and_formats_are_refused(sample: Workspace) -> None:
    with pytest.raises(NotFound):
        printed(sample, year=1999)
    for options in ({"paper": "A5"}, {"language": "de"}):
        with pytest.raises(Invalid):
            printed(sample, **options)
    with pytest.raises(ValueError, match="odt"):
        printed(sample, format="odt")


def test_it_can_be_cancelled(sample: Workspace) -> None:
    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    for format in ("pdf", "docx"):
        with pytest.raises(Cancelled):
            printed(sample, format=format, progress=stop)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Workspace]:
    settled = TimeFrame(earliest=date(2019, 3, 5), latest=date(2019, 3, 5), precision=Precision.DAY, date_certainty=Certainty.CONFIRMED,
                        place_certainty=Certainty.CONFIRMED)  # fmt: skip
    with create_file(path=tmp_path / "small.gsef") as workspace:
        with workspace.edit(message("Fill")) as unit:
            unit.add(Programme(id="p", year=2019, title="Bread for all", organisation_name="Example Network", status="adopted"))
            unit.add(Activity(id="fair", programme_id="p", title="Bread fair", time=settled))
            unit.add(Activity(id="talk", programme_id="p", title="Budget talk", time=settled, internal=True, text="Hush"))
        yield workspace


def test_a_settled_programme_says_so_and_outsiders_get_no_internal_activities(small: Workspace) -> None:
    text = text_of(printed(small).data)
    assert "Adopted" in text
    assert "Confirmed" in text
    assert "Budget talk" in text
    assert "italics" not in text
    outside = printed(small, for_outsiders=True, format="docx")
    assert "Budget" not in docx_text(outside.data)
    with zipfile.ZipFile(io.BytesIO(outside.data)) as package:
        assert not any(b"Budget" in package.read(name) or b"Hush" in package.read(name) for name in package.namelist())


def test_a_programme_without_anything_is_a_document_too(tmp_path: Path) -> None:
    with create_file(path=tmp_path / "bare.gsef") as workspace:
        with workspace.edit(message("Fill")) as unit:
            unit.add(Programme(id="p", year=2019))
        assert "There are no activities" in text_of(printed(workspace).data)
        assert "There are no activities" in docx_text(printed(workspace, format="docx").data)


def test_the_copy_carries_nothing_that_is_not_printed(sample: Workspace, tmp_path: Path) -> None:
    with create_file(path=tmp_path / "private.gsef") as workspace:
        apply_proposal(workspace, proposal=propose_programme(SAMPLE))
        with workspace.edit(message("Write notes")) as unit:
            (person,) = unit.all(Person, family_name="Jeantet")
            unit.update(Person, person.id, mail="secret1@example.org", note="secret2", needs="secret3", telephone="secret4")
            (city,) = unit.all(Organisation, name="Liverpool City")
            unit.update(Organisation, city.id, note="secret5", mail="secret6@example.org")
            meeting = unit.all(Meeting, number=3)[0]
            unit.add(AgendaItem(meeting_id=meeting.id, title="secret7", confidential=True))
            unit.add(AgendaItem(meeting_id=meeting.id, title="secret8"))
            unit.add(Participation(meeting_id=meeting.id, name="secret9"))
            unit.update(Meeting, meeting.id, note="secret10")
            guest = unit.all(Participation, meeting_id=meeting.id)[0]
            unit.update(Participation, guest.id, note="secret11")
            (activity,) = unit.all(Activity, title="World Cities Summit")
            unit.update(Activity, activity.id, link="https://secret12.example.org", ask_text="secret13")
        data = printed(workspace, format="docx").data
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for name in package.namelist():
                assert re.findall(rb"secret\d+", package.read(name)) == [], name


def test_whoever_holds_the_seats_now_is_printed(tmp_path: Path) -> None:
    with create_file(path=tmp_path / "seats.gsef") as workspace:
        apply_proposal(workspace, proposal=propose_programme(SAMPLE))
        assert "Chairs (Seoul City" in text_of(printed(workspace).data)
        with workspace.edit(message("Give a seat to another")) as unit:
            (seoul,) = unit.all(Organisation, name="Seoul City")
            (term,) = unit.all(SeatTerm, organisation_id=seoul.id)
            unit.add(Organisation(id="new", name="Exampleville"))
            unit.update(SeatTerm, term.id, organisation_id="new")
            assert unit.get(Seat, term.seat_id)
            assert unit.all(Composition)
        text = text_of(printed(workspace).data)
        assert "Chairs: Exampleville, Seoul Social Economy Network; Co-chairs: Mexico City" in text
        assert "Chairs (Seoul City" not in text


def test_past_holders_are_neither_printed_nor_carried(tmp_path: Path) -> None:
    with create_file(path=tmp_path / "past.gsef") as workspace:
        apply_proposal(workspace, proposal=propose_programme(SAMPLE))
        with workspace.edit(message("End a term")) as unit:
            (seoul,) = unit.all(Organisation, name="Seoul City")
            (term,) = unit.all(SeatTerm, organisation_id=seoul.id)
            unit.add(Organisation(id="past", name="Pastville"))
            unit.add(SeatTerm(seat_id=term.seat_id, organisation_id="past", valid_to=date(2018, 12, 31)))
        data = printed(workspace, format="docx").data
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            assert not any(b"Pastville" in package.read(name) for name in package.namelist())
