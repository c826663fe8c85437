"""Cards, sheets and lists made from a meeting: who is on them, in which order, and what is said of the others."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, time

import docx
import pytest

from gsef_desktop.documents.badges import BadgeForm
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES, Attendance, MeetingSession, Organisation, Participation, Person
from gsef_desktop.services import attendance, meetings
from gsef_desktop.services.meeting_guests import By, Guest, GuestOptions, Who, read_guests, script_language
from gsef_desktop.services.participant_numbers import NumbersBy
from gsef_desktop.services.participants_list import COLUMNS, ListOptions, participants_list
from gsef_desktop.services.printing import participants_pdf
from gsef_desktop.services.printing_cards import CardOptions, meeting_badges, meeting_door_signs, sign_in_sheets, table_cards_pdf
from gsef_desktop.services.printing_names import Texts
from gsef_desktop.services.printing_subject import Subject
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf, table_faults
from tests.services.cards_sample import MEETING, SYMBOL, fill

ALL = CardOptions(who=Who.ALL)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


def guests(workspace: Workspace, language: str = "en", **options: object) -> list[Guest]:
    with workspace.read() as reader:
        subject = Subject.read(reader, MEETING)
        made = GuestOptions(**options)  # type: ignore[arg-type]
        return list(read_guests(reader, subject, Texts(reader, language), load_words(language), made).guests)


def ids(found: list[Guest]) -> list[str]:
    return [one.participation.id for one in found]


@pytest.mark.parametrize(
    ("who", "wanted"),
    [
        (Who.ALL, {"p-ada", "p-kim", "p-dakar", "p-bo", "p-declined"}),
        (Who.EXPECTED, {"p-ada", "p-kim", "p-dakar", "p-bo"}),
        (Who.ON_SITE, {"p-ada", "p-kim", "p-dakar"}),
        (Who.ACCEPTED, {"p-ada", "p-kim", "p-dakar", "p-bo"}),
        (Who.PRESENT, {"p-kim"}),
    ],
)
def test_who_is_wanted(filled: Workspace, who: Who, wanted: set[str]) -> None:
    assert set(ids(guests(filled, who=who))) == wanted, "who was erased is never among them"


def test_three_orders(filled: Workspace) -> None:
    assert ids(guests(filled, by=By.CLASSIFICATION)) == ["p-ada", "p-kim", "p-dakar", "p-declined", "p-bo"]
    assert ids(guests(filled, by=By.COUNTRY)) == ["p-declined", "p-kim", "p-dakar", "p-ada", "p-bo"]
    assert ids(guests(filled, by=By.NAME))[:3] == ["p-bo", "p-declined", "p-ada"]
    assert ids(guests(filled, ids=("p-kim", "p-ada"))) == ["p-ada", "p-kim"]


def test_names_scripts_honorifics_functions_and_translations(filled: Workspace) -> None:
    ada, kim = guests(filled, "fr")[:2]
    assert (ada.name, ada.second, ada.function) == ("Dr Ada Example", "", "Mayor")
    assert (ada.organisation, ada.country) == ("Ville de Bilbao", "Espagne")
    assert (kim.name, kim.second, kim.second_language) == ("Kim Yesi", "김예시", "ko")
    assert guests(filled, honorifics=False)[0].name == "Ada Example"
    assert guests(filled, own_script=False)[1].second == ""
    korean = guests(filled, "ko", ids=("p-kim",))[0]
    assert (korean.name, korean.second, korean.second_language) == ("김예시", "Kim Yesi", "")
    assert ada.label == "Présidence"


@pytest.mark.parametrize(
    ("text", "language"),
    [("김예시", "ko"), ("李波", "zh"), ("さくら", "ja"), ("桜さくら", "ja"), ("Ада", ""), ("Ada", ""), ("آدا", "ar"), ("", "")],
)
def test_the_script_tells_the_language_as_far_as_it_can(text: str, language: str) -> None:
    assert script_language(text) == language


def test_badges_say_who_is_not_on_them(filled: Workspace) -> None:
    document = meeting_badges(filled, meeting_id=MEETING)
    text = text_of(document.data)
    assert "Dr Ada Example" in text
    assert "김예시" in text
    assert "Réseau" not in text
    assert [str(one) for one in document.remarks] == [
        "Not named yet, and left out: Réseau de Dakar",
        "2 participants are left out because of their reply or their way of attending.",
    ]
    assert document.file_name == "EX-BD-2031-3 Name badges en.pdf"
    blank = meeting_badges(filled, meeting_id=MEETING, options=replace(ALL, blank=True))
    assert "Réseau de Dakar" in text_of(blank.data)
    assert blank.remarks == ()


def test_badges_on_both_sides_with_logos_one_a_page(filled: Workspace) -> None:
    options = replace(ALL, form=BadgeForm.A6_SINGLE, duplex=True, logos=True, ids=("p-ada", "p-kim"))
    document = meeting_badges(filled, meeting_id=MEETING, options=options)
    assert document.pages == 4
    assert [node.alt for node in TaggedPdf(document.data).document.all("Figure")] == ["Logo of Bilbao City"]


def test_nobody_to_print_for(filled: Workspace) -> None:
    with pytest.raises(Invalid, match="nobody"):
        meeting_badges(filled, meeting_id=MEETING, options=replace(ALL, ids=("p-dakar",)))
    with pytest.raises(NotFound):
        meeting_badges(filled, meeting_id="nothing")
    with pytest.raises(Invalid):
        meeting_badges(filled, meeting_id=MEETING, language="de")


def test_too_long_names_are_told(filled: Workspace) -> None:
    with filled.edit(message("Long")) as unit:
        unit.update(Person, "ada", family_name="Supercalifragilisticexpialidocious" * 4)
        unit.update(Organisation, "seoul", name="Very long " * 60)
    document = meeting_badges(filled, meeting_id=MEETING)
    told = [str(one) for one in document.remarks]
    assert told[0].startswith("Too long even for two lines, and left out: Dr Ada Supercali")
    assert told[1] == "Shortened to fit: Kim Yesi"
    for make in (meeting_badges, table_cards_pdf):
        with pytest.raises(Invalid, match="Too long even for two lines, and left out: Dr Ada Supercali") as caught:
            make(filled, meeting_id=MEETING, options=replace(ALL, ids=("p-ada",)))
        assert str(caught.value.remedy).startswith("Shorten the names, or choose ")


def test_table_cards_and_door_signs(filled: Workspace) -> None:
    cards = table_cards_pdf(filled, meeting_id=MEETING, language="fr")
    assert cards.pages == 3
    assert "Réseau de Dakar" in text_of(cards.data)
    assert [one.text for one in cards.fallbacks] == ["Board"]
    assert "[EN]" not in text_of(cards.data)
    signs = meeting_door_signs(filled, meeting_id=MEETING, language="fr")
    first, second = (page.extract_text() for page in read_pdf(signs.data).pages)
    assert "Room 1" in first
    assert "Lundi 5 mai 2031" in first
    assert "Mardi 6 mai 2031" in first
    assert "Room 2" in second
    assert "Mardi" not in second


def test_a_meeting_without_sessions_has_one_sign_and_one_sheet(filled: Workspace) -> None:
    with filled.edit(message("None")) as unit:
        for id in ("s1", "s2", "s3"):
            unit.delete(MeetingSession, id)
    assert meeting_door_signs(filled, meeting_id=MEETING).pages == 1
    sheet = sign_in_sheets(filled, meeting_id=MEETING)
    assert sheet.pages == 1
    assert "Monday 5 May 2031" in text_of(sheet.data)


def test_sign_in_sheets_for_each_session(filled: Workspace) -> None:
    document = sign_in_sheets(filled, meeting_id=MEETING, options=replace(ALL, empty=2))
    pages = [page.extract_text() for page in read_pdf(document.data).pages]
    assert len(pages) == 3
    assert all("Dr Ada Example" in page and "김예시" in page and "Signature" in page for page in pages)
    assert SYMBOL in pages[0]
    tables = list(TaggedPdf(document.data).document.all("Table"))
    assert [len(table.kids) for table in tables] == [1 + 4 + 5 + 2] * 3
    assert all(table_faults(table) == [] for table in tables)
    by_country = TaggedPdf(sign_in_sheets(filled, meeting_id=MEETING, options=replace(ALL, by=By.COUNTRY, empty=0)).data).document
    heads = [row.kids[0].text for row in next(by_country.all("Table")).kids if row.kids[0].across == 4]
    assert heads == ["Korea", "Senegal", "Spain", "Country not stated"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sign_in_sheets_as_docx_have_the_same_rows_as_high_each_session_on_a_page_of_its_own(filled: Workspace, language: str) -> None:
    options = replace(ALL, empty=2)
    made = sign_in_sheets(filled, meeting_id=MEETING, options=options, language=language, format="docx")
    pdf = sign_in_sheets(filled, meeting_id=MEETING, options=options, language=language)
    assert made.file_name == pdf.file_name.replace(".pdf", ".docx")
    read = docx.Document(io.BytesIO(made.data))
    assert len(read.tables) == 3
    rows = read.tables[0].rows
    assert len(rows) == 1 + 4 + 5 + 2
    high = [row for row in rows[1:] if len({cell._tc for cell in row.cells}) > 1]
    assert {round(row.height.mm, 1) for row in high if row.height is not None} == {12.0}
    assert all(row.height is not None for row in high)
    assert "w:tblHeader" in rows[0]._tr.xml
    heads = [one for one in read.paragraphs if one.style is not None and one.style.name == "Heading 2"]
    assert [bool(one.paragraph_format.page_break_before) for one in heads] == [False, True, True]
    said = squeezed(" ".join(cell.text for row in rows for cell in row.cells) + " ".join(one.text for one in heads))
    printed = squeezed(text_of(pdf.data))
    for text in [cell.text for row in rows for cell in row.cells for line in [cell.text] if line] + [one.text for one in heads]:
        for line in text.splitlines():
            assert squeezed(line.partition(" (")[0]) in printed
    assert "AdaExample" in said
    assert "김예시" in said
    assert sign_in_sheets(filled, meeting_id=MEETING, options=options, language=language, format="docx").data == made.data


# --- the list ---------------------------------------------------------------------------------------------------------------------------


def rows_of(workspace: Workspace, language: str = "en", **options: object) -> list[list[str]]:
    data = participants_list(workspace, meeting_id=MEETING, options=ListOptions(**options), language=language).data  # type: ignore[arg-type]
    read = TaggedPdf(data)
    assert read.faults == []
    assert all(table_faults(table) == [] for table in read.document.all("Table"))
    return [[cell.text for cell in row.kids] for table in read.document.all("Table") for row in table.kids]


def test_without_any_choice_the_list_is_the_one_there_was(filled: Workspace) -> None:
    for language in LANGUAGES:
        usual = participants_pdf(filled, meeting_id=MEETING, language=language)
        chosen = participants_list(
            filled, meeting_id=MEETING, language=language, options=ListOptions(own_script=False)
        )  # fmt: skip
        assert chosen.data == usual.data


def test_provisional_and_final(filled: Workspace) -> None:
    for state, title in (("provisional", "Provisional list of participants"), ("final", "Final list of participants")):
        document = participants_list(filled, meeting_id=MEETING, options=ListOptions(state=state))
        assert title in text_of(document.data)
        assert document.title.startswith(title)


def test_by_country_with_functions(filled: Workspace) -> None:
    rows = rows_of(filled, by=By.COUNTRY, columns=("represented_by", "function", "attends"))
    assert ["Chair", "Bilbao City", "Dr Ada Example, Mayor", "Accepted"] in rows
    assert ["Member", "Seoul Example", "Kim Yesi 김예시", "No reply"] in rows
    assert not any("ES" in row for row in rows)


def test_by_name_under_their_letters_with_what_they_are(filled: Workspace) -> None:
    rows = rows_of(filled, by=By.NAME, columns=("language",), honorifics=False)
    assert rows[0][-3:] == ["Name", "Takes part as", "Language"]
    assert ["E", "Ada Example Bilbao City, Spain", "Chair", "ES"] in rows
    assert ["K", "Kim Yesi 김예시 Seoul Example, Korea", "Member", "KO"] in rows
    korean = rows_of(filled, "ko", by=By.NAME)
    assert any(row[0] == "ㄱ" and row[1].startswith("김예시 Kim Yesi") for row in korean)


@pytest.mark.parametrize("columns", [(), ("language",), ("attends",), ("represented_by",), ("language", "attends"), ("function",)])
def test_any_columns(filled: Workspace, columns: tuple[str, ...]) -> None:
    rows = rows_of(filled, columns=columns)
    flat = [cell for row in rows for cell in row]
    assert ("Represented by" in flat) == bool({"represented_by", "function"} & set(columns))
    assert ("Language" in flat) == ("language" in columns)
    assert ("Attends" in flat) == ("attends" in columns)
    assert any("Mayor" in cell for cell in flat) == ("function" in columns)


def test_totals(filled: Workspace) -> None:
    rows = rows_of(filled, totals=True, who=Who.EXPECTED)
    assert rows[-7:] == [
        ["Total", "5"], ["Chair", "1"], ["Members", "2"], ["Guests", "2"], ["Online", "1"], ["Organizations", "3"], ["Countries", "3"],
    ]  # fmt: skip


def test_who_was_there_in_which_session(filled: Workspace) -> None:
    assert rows_of(filled, sessions=True)[-1][-1] == "Present"  # of one alone something is noted
    with filled.read() as reader:
        ids = [one.id for one in reader.all(Participation, meeting_id=MEETING, order_by=("rank",)) if one.id != "p-kim"]
    attendance.set_attendance(filled, participation_ids=ids[:2], attendance=Attendance.PRESENT, session_ids=["s1", "s3"])
    attendance.set_times(filled, participation_id=ids[0], session_id="s1", arrived=time(9, 45))
    attendance.give_proxy(filled, participation_id=ids[2], holder_id=ids[1], session_ids=["s3"])
    for language in LANGUAGES:
        rows_of(filled, language, sessions=True, by=By.NAME)
    rows = rows_of(filled, sessions=True)
    head = next(place for place, row in enumerate(rows) if row[-1] == "6 May")
    assert [text[:5] for text in rows[head][-2:]] == ["5 May", "6 May"]
    assert len(rows) == head + 5
    assert {next(iter(row[-2:])) for row in rows[head + 1 :]} == {"09:45–", "Present", ""}
    assert sum(row[-1].startswith("By proxy (") for row in rows) == 1
    many = [meetings.add_session(filled, meeting_id=MEETING, day=date(2031, 5, 7 + number)).id for number in range(7)]
    attendance.set_attendance(filled, participation_ids=ids[:2], attendance=Attendance.APOLOGIES, session_ids=many)
    for language in LANGUAGES:
        rows_of(filled, language, sessions=True)  # in two tables, with nothing that does not fit
    docx = participants_list(filled, meeting_id=MEETING, options=ListOptions(sessions=True), format="docx")
    assert docx.data.startswith(b"PK")


def test_the_list_of_some_alone(filled: Workspace) -> None:
    document = participants_list(filled, meeting_id=MEETING, options=ListOptions(ids=("p-kim",)))
    text = text_of(document.data)
    assert "Kim Yesi" in text
    assert "Ada" not in text
    others = participants_list(filled, meeting_id=MEETING, options=ListOptions(who=Who.PRESENT))
    assert [str(one) for one in others.remarks] == ["5 participants are left out because of their reply or their way of attending."]


@pytest.mark.parametrize("change", [{"columns": ("shoe",)}, {"state": "draft"}])
def test_columns_and_states_that_there_are_not(filled: Workspace, change: dict[str, object]) -> None:
    with pytest.raises(Invalid):
        participants_list(filled, meeting_id=MEETING, options=ListOptions(**change))  # type: ignore[arg-type]


def test_a_thousand_participants_by_every_order(filled: Workspace) -> None:
    with filled.edit(message("Many")) as unit:
        for number in range(1000):
            unit.add(Person(id=f"n{number}", given_name="Ada", family_name=f"{chr(65 + number % 26)}example {number}"))
            unit.add(Participation(id=f"q{number}", meeting_id=MEETING, person_id=f"n{number}", rank=f"X{number:04d}1"))
    for by in By:
        document = participants_list(filled, meeting_id=MEETING, options=ListOptions(by=by, totals=True))
        assert document.pages > 15
    assert meeting_badges(filled, meeting_id=MEETING).pages == 126
    assert date(2031, 4, 1).isoformat() in str(read_pdf(document.data).metadata.creation_date)  # type: ignore[union-attr]


def test_who_was_erased_keeps_a_place_in_every_list(filled: Workspace) -> None:
    for by in By:
        rows = rows_of(filled, by=by, totals=True)
        assert sum(any("a participant" in cell for cell in row) for row in rows) == 1
        assert ["Total", "6"] in rows
    assert "a participant" not in text_of(table_cards_pdf(filled, meeting_id=MEETING, options=ALL).data)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_lists_of_every_order_are_accessible(filled: Workspace, profile: str) -> None:
    page = pytest.importorskip("page", reason="page-validation is not installed")
    for by in By:
        for columns in ((), ("represented_by", "function", "language", "attends")):
            options = ListOptions(by=by, columns=columns, totals=True, state="final")
            data = participants_list(filled, meeting_id=MEETING, options=options, language="ko").data
            report = page.validate_pdf_bytes(data, profile=profile, limits=page.SafetyLimits.unlimited())
            assert [(one.rule_id, one.message) for one in report.failures] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_as_docx_says_what_the_pdf_says(filled: Workspace, language: str) -> None:
    for by in By:
        options = ListOptions(by=by, columns=COLUMNS, totals=True, numbers=tuple(NumbersBy), state="provisional")
        document = participants_list(filled, meeting_id=MEETING, options=options, language=language, format="docx")
        assert document.file_name.endswith(f" {language}.docx")
        read = docx.Document(io.BytesIO(document.data))
        rows = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
        said = set(" ".join([*(one.text for one in read.paragraphs), *rows]).replace(",", " ").split())
        printed = participants_list(filled, meeting_id=MEETING, options=options, language=language)
        cells = rows_of(filled, language, by=by, columns=COLUMNS, totals=True, numbers=options.numbers, state="provisional")
        words = {word for row in cells for cell in row for word in cell.replace(",", " ").split()}
        assert {word for word in words - said if word.strip(".…")} == set()
        assert document.fallbacks == printed.fallbacks
        assert document.remarks == printed.remarks


def test_a_docx_on_a_paper_that_there_is_not(filled: Workspace) -> None:
    with pytest.raises(Invalid):
        participants_list(filled, meeting_id=MEETING, format="docx", paper="Tabloid")
    with pytest.raises(ValueError, match="odt"):
        participants_list(filled, meeting_id=MEETING, format="odt")
