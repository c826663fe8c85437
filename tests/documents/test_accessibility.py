"""What those who do not see a page get of it, and what an archive asks for: every document, read back by its tags."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest

from gsef_desktop.documents import styles
from gsef_desktop.documents.activity_list import print_activity_list
from gsef_desktop.documents.agenda import print_agenda
from gsef_desktop.documents.bands import HEADS, ITEM, PARTS, ROW, Band, Mark, Part, Shape
from gsef_desktop.documents.content import AgendaLine, AgendaSession, PaperLine, ParticipantClass, ParticipantGroup, ParticipantLine
from gsef_desktop.documents.directory import print_directory
from gsef_desktop.documents.flow_setting import print_flow
from gsef_desktop.documents.links import Links
from gsef_desktop.documents.month_calendar import print_month_calendar
from gsef_desktop.documents.participants import print_participants
from gsef_desktop.documents.personal_data import print_personal_data
from gsef_desktop.documents.printing import print_bands
from gsef_desktop.documents.statistics import print_statistics
from gsef_desktop.documents.wall_planner import print_wall_planner
from gsef_desktop.documents.wording import load_words
from gsef_desktop.documents.world_map import print_world_map
from gsef_desktop.documents.yearbook import print_yearbook
from gsef_desktop.domain.records import LANGUAGES
from tests.documents.calendar_samples import activity_list, many, planner
from tests.documents.flow_samples import flow
from tests.documents.map_samples import crowd, world_map_of
from tests.documents.member_samples import directory, statistics, yearbook
from tests.documents.pdf_reading import pieces_of, read_pdf, squeezed
from tests.documents.samples import agenda, masthead, participants, personal_data
from tests.documents.structure_reading import TaggedPdf, table_faults

_LONG = AgendaSession(
    day=None, start=None, end=None, lines=(AgendaLine(kind="item", number="1", title="bread and roses " * 900, lead="Ada Example"),)
)
DOCUMENTS: dict[str, Callable[[str], bytes]] = {
    "agenda": lambda language: print_agenda(agenda(language, 25))[0],
    "agenda on Letter": lambda language: print_agenda(agenda(language), paper="Letter")[0],
    "an agenda without items": lambda language: print_agenda(agenda(language, sessions=(), papers=(), notes=()))[0],
    "an item taller than a page": lambda language: print_agenda(agenda(language, sessions=(_LONG,)))[0],
    "a rare character": lambda language: print_agenda(agenda(language, place="Sign 𓀀", notes=("🦀", "(\\)")))[0],
    "participants": lambda language: print_participants(participants(language, 90))[0],
    "nobody": lambda language: print_participants(
        participants(language, groups=(), masthead=masthead(language, network="", symbol="", kicker="", issued_on=None))
    )[0],
    "wall planner": lambda language: print_wall_planner(planner(language)),
    "a full wall planner": lambda language: print_wall_planner(planner(language, many(150)), paper="A4"),
    "an empty wall planner": lambda language: print_wall_planner(planner(language, ())),
    "a month": lambda language: print_month_calendar(planner(language), months=(7,))[0],
    "a year of full months": lambda language: print_month_calendar(planner(language, many(150)), months=range(1, 13))[0],
    "an empty month": lambda language: print_month_calendar(planner(language, ()), months=(2,), paper="Letter")[0],
    "activities": lambda language: print_activity_list(activity_list(language, 5, 12))[0],
    "running text": lambda language: print_flow(flow(language, 70))[0],
    "running text without tables": lambda language: print_flow(flow(language, blocks=flow(language).blocks[:8], contents=0))[0],
    "personal data": lambda language: print_personal_data(personal_data(language))[0],
    "a world map": lambda language: print_world_map(world_map_of(language))[0],
    "a world map with hundreds": lambda language: print_world_map(world_map_of(language, crowd(400)), paper="A4")[0],
    "an empty world map": lambda language: print_world_map(world_map_of(language, ()))[0],
    "yearbook": lambda language: print_yearbook(yearbook(language, 12, rich=True))[0],
    "a yearbook without members": lambda language: print_yearbook(yearbook(language, 0, regions=(), tallies=()))[0],
    "directory": lambda language: print_directory(directory(language, 30))[0],
    "statistics": lambda language: print_statistics(statistics(language))[0],
    "no activities": lambda language: print_activity_list(activity_list(language, 0))[0],
}
_each = pytest.mark.parametrize("name", DOCUMENTS)


@_each
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_an_element_or_an_artifact(name: str, language: str) -> None:
    read = TaggedPdf(DOCUMENTS[name](language))
    assert read.faults == []
    assert read.document.tag == "Document"
    assert len(list(read.document.all("H1"))) == 1
    for table in read.document.all("Table"):
        assert table_faults(table) == []
        assert {row.tag for row in table.kids} == {"TR"}
        head = [cell for cell in table.kids[0].kids if cell.tag == "TH"]
        assert head
        assert all(cell.scope == "Column" and cell.text for cell in head)
        assert all(any(cell.scope == "Row" for cell in row.kids) or row.kids[-1].across > 1 for row in table.kids[1:])
    for items in read.document.all("L"):
        assert {kid.tag for kid in items.kids} <= {"LI", "Caption"}
        assert all([part.tag for part in item.kids] in (["LBody"], ["Lbl", "LBody"]) for item in items.all("LI"))


@_each
def test_the_file_says_what_it_is(name: str) -> None:
    pdf = TaggedPdf(DOCUMENTS[name]("fr")).pdf
    root = pdf.Root
    assert str(root.Lang) == "fr"
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    assert root.OutputIntents[0].S == "/GTS_PDFA1"
    assert root.OutputIntents[0].DestOutputProfile.read_bytes()[36:40] == b"acsp"
    with pdf.open_metadata() as metadata:
        assert metadata["pdfaid:part"] == "2"
        assert metadata["pdfaid:conformance"] == "A"
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == str(pdf.docinfo["/Title"])
        assert metadata["dc:language"] == {"fr"}
    first, second = pdf.trailer.ID
    assert len(bytes(first)) == 16
    assert bytes(first) == bytes(second)
    assert len(pdf.open_outline().root) > 0


@_each
def test_every_font_is_in_the_file_and_leads_back_to_unicode(name: str) -> None:
    pdf = TaggedPdf(DOCUMENTS[name]("ko")).pdf
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font
            assert str(font.BaseFont)[7] == "+"


def test_an_agenda_is_read_as_headings_facts_tables_and_notes() -> None:
    document = TaggedPdf(print_agenda(agenda("en", 25))[0]).document
    assert [node.text for node in document.kids[:4]] == [
        "Example Network of Cities", "Secretariat", "EX/BD/2031/2", "1 April 2031. Original: English",
    ]  # fmt: skip
    assert [node.text for node in document.all("H1")] == ["Provisional agenda"]
    assert [node.text for node in document.all("H2")] == ["Monday 5 May 2031", "Papers"]
    assert [(span.text, span.language) for span in document.all("Span")] == [
        ("Ordre du jour provisoire", "fr"), ("Orden del día provisional", "es"), ("잠정 의제", "ko"),
    ]  # fmt: skip
    facts, notes = document.all("L")
    assert [item.whole for item in facts.kids] == ["Date 5 May 2031", "Place Exampleville", "Working languages English, French"]
    assert [kid.tag for kid in notes.kids] == ["Caption", "LI", "LI"]
    items, papers = document.all("Table")
    assert len(items.kids) == 1 + 2 * (1 + 25 + 1) + 1, "headings that are repeated on other pages are not read again"
    assert [cell.whole for cell in items.kids[2].kids] == [
        "09:01", "1.1 Question 1.1 on bread and roses", "Discussion", "Exampleville, Samplestadt", "BD/2031/2/1.1",
    ]  # fmt: skip
    assert [cell.whole for cell in papers.kids[1].kids] == ["EX/BD/2031/2/1.1", "Bread: a report", "1.1"]


def test_papers_lead_to_their_list_and_the_list_to_the_items() -> None:
    data = print_agenda(agenda("en", 25))[0]
    read, reader = TaggedPdf(data), read_pdf(data)
    assert [link.text for link in read.document.all("Link")] == ["BD/2031/2/1.1", "1.1"]
    assert all(link.parent_tag == "TD" for link in read.document.all("Link"))
    found = [
        (number, annotation, page)
        for number, page in enumerate(reader.pages)
        for annotation in (one.get_object() for one in page.get("/Annots", []))
    ]
    assert [(number, annotation["/Contents"]) for number, annotation, _ in found] == [(0, "Bread: a report"), (2, "Item 1.1")]
    for (_, annotation, page), target, text in zip(found, (2, 0), ("EX/BD/2031/2/1.1", "Question 1.1 on"), strict=True):
        assert reader.get_page_number(annotation["/Dest"][0].get_object()) == target
        left, bottom, right, top = (float(edge) for edge in annotation["/Rect"])
        over = [
            piece for piece in pieces_of(page) if piece.left >= left - 0.1 and piece.right <= right + 0.1 and bottom < piece.bottom < top
        ]
        assert [piece.text for piece in over if piece.text.strip()] in (["BD/2031/2/1.1"], ["1.1"])
        up = float(annotation["/Dest"][3])
        row = [piece for piece in pieces_of(reader.pages[target]) if 0 < up - piece.top < 20]
        assert any(text in piece.text for piece in row)


def test_papers_of_one_item_are_links_of_their_own_with_a_space_between() -> None:
    line = AgendaLine(kind="item", number="1", title="Bread", papers=("BD/1", "BD/2", "unlisted"))
    session = AgendaSession(day=None, start=None, end=None, lines=(line,))
    listed = (PaperLine(symbol="EX/BD/1", title="One", item="1"), PaperLine(symbol="EX/BD/2", title="Two", item="9"))
    read = TaggedPdf(print_agenda(agenda("en", sessions=(session,), papers=listed))[0])
    assert read.faults == []
    assert [link.text for link in read.document.all("Link")] == ["BD/1 ", "BD/2 ", "1"]
    assert next(cell.whole for cell in read.document.all("TD") if "BD/1" in cell.whole).split() == ["BD/1", "BD/2", "unlisted"]


def test_a_link_into_the_web_is_written_as_an_address() -> None:
    put: dict[int, str] = {}
    links = Links(iter(range(1, 9)).__next__, put.__setitem__)
    links.add((1, 2, 3, 4), "https://example.test/a(b)?c=é ", "Website", 7)
    links.finish()
    assert "/A<</S/URI/URI(https://example.test/a\\(b\\)?c=%C3%A9%20)>>" in put[1]
    assert "/StructParent 7" in put[1]


def test_the_foot_and_what_is_repeated_are_artifacts() -> None:
    read = TaggedPdf(print_participants(participants("en", 90))[0])
    assert f"Page 2 of {len(read.pdf.pages)}" in read.artifacts
    assert "Board members, continued" in read.artifacts
    assert not any("Page 2" in node.text or "continued" in node.text for node in read.document.all())


def test_a_class_of_participants_heads_its_rows() -> None:
    document = TaggedPdf(print_participants(participants("en", 45))[0]).document
    members, observers = document.all("Table")
    labels = [cell for cell in members.all("TH") if cell.down > 1]
    assert [(cell.text, cell.down) for cell in labels] == [("Class 1", 20), ("Class 2", 20), ("Class 3", 5)]
    assert [cell.text for cell in observers.kids[0].kids if cell.tag == "TH"] == ["Organization", "Represented by", "Language", "Attends"]
    assert observers.kids[-1].kids[-1].across == 4


def test_groups_without_labels_have_no_column_for_them() -> None:
    line = ParticipantLine(name="Exampleville", represented_by="Ada Example", language="en", attends="accepted")
    group = ParticipantGroup(title="Guests", classes=(ParticipantClass(label="", lines=(line, line)),), count=2)
    mixed = ParticipantGroup(title="Others", classes=(*group.classes, ParticipantClass(label="Partner", lines=(line,))), count=3)
    document = TaggedPdf(print_participants(participants("en", groups=(group, mixed)))[0]).document
    assert [len(table.kids[0].kids) for table in document.all("Table")] == [4, 5]
    assert all(table_faults(table) == [] for table in document.all("Table"))


def test_an_item_that_goes_on_over_pages_stays_one() -> None:
    read = TaggedPdf(print_agenda(agenda("en", sessions=(_LONG,), papers=()))[0])
    assert len(read.pdf.pages) > 2
    cells = [cell for cell in read.document.all("TH") if cell.scope == "Row"]
    assert [squeezed(cell.text) for cell in cells] == [squeezed("1" + "bread and roses " * 900)]


def test_lines_of_a_text_are_read_as_words() -> None:
    document = TaggedPdf(print_agenda(agenda("en", sessions=(_LONG,), papers=()))[0]).document
    read = next(cell.text for cell in document.all("TH") if cell.scope == "Row")
    assert set(read.split()) == {"1", "bread", "and", "roses"}


def test_a_title_that_was_not_translated_is_read_in_its_own_language() -> None:
    session = AgendaSession(day=None, start=None, end=None, lines=(AgendaLine(kind="item", number="1", title="Opening [EN]"),))
    document = TaggedPdf(print_agenda(agenda("fr", sessions=(session,), papers=()))[0]).document
    assert [(cell.text, cell.language) for cell in document.all("TH") if cell.scope == "Row"] == [("1 Opening [EN]", "en")]


def test_figures_without_texts_and_texts_without_shapes_are_figures_too() -> None:
    shape = Shape(50, 5, 100, 40, fill="#24437E")
    bands = [
        Band(50, shapes=[shape], tag=PARTS, parts=[Part("Figure", 0, alt="A blue box")]),
        Band(20, [Mark(50, 15, styles.SMALL, "x = y")], tag=PARTS, parts=[Part("Figure", 1, alt="x is y")]),
        Band(20, [Mark(50, 15, styles.SMALL, "Text")]),
    ]
    read = TaggedPdf(print_bands(masthead("en"), "agenda", "A4", lambda frame: bands)[0])
    assert read.faults == []
    assert [(node.tag, node.alt, node.text) for node in read.document.kids] == [
        ("Figure", "A blue box", ""), ("Figure", "x is y", "x = y"), ("P", "", "Text"),
    ]  # fmt: skip


def test_rows_and_items_that_do_not_tell_their_parts_have_one() -> None:
    def marks(text: str) -> list[Mark]:
        return [Mark(50, 15, styles.SMALL, text)]

    bands = [Band(20, marks("Name"), tag=HEADS), Band(20, marks("Ada Example"), tag=ROW), Band(20, marks("bread"), tag=ITEM)]
    read = TaggedPdf(print_bands(masthead("en"), "agenda", "A4", lambda frame: bands)[0])
    assert read.faults == []
    table, items = read.document.kids
    assert [(cell.tag, cell.scope, cell.text) for row in table.kids for cell in row.kids] == [
        ("TH", "Column", "Name"), ("TD", "", "Ada Example"),
    ]  # fmt: skip
    assert [(kid.tag, kid.whole) for kid in items.kids] == [("LI", "bread")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wall_planner_is_a_figure_with_all_it_shows_in_words(language: str) -> None:
    words = load_words(language)
    document = TaggedPdf(print_wall_planner(planner(language))).document
    (figure,) = document.all("Figure")
    for text in ("Bread Forum, Exampleville", "예시 대화", "Map of Mills", words("state_cancelled"), words("state_tentative")):
        assert text in figure.alt
    assert words("programme_of_activities") in next(document.all("H1")).text


@_each
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_an_independent_checker_finds_nothing(name: str, profile: str) -> None:
    page: Any = pytest.importorskip("page", reason="page-validation is not installed")
    for language in LANGUAGES:
        report = page.validate_pdf_bytes(DOCUMENTS[name](language), profile=profile, limits=page.SafetyLimits.unlimited())
        assert [(one.rule_id, one.message) for one in report.failures] == []


def test_what_is_read_back_here_would_not_pass_without_tags() -> None:
    """The reader of these tests finds faults where there are some."""
    data = print_agenda(agenda())[0]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0]
        content = page.Contents.read_bytes().replace(b"/P<</MCID 1>>BDC", b"/P BMC", 1) + b"\n0 0 m 9 9 l S"
        page.Contents = pdf.make_stream(content)
        changed = io.BytesIO()
        pdf.save(changed)
    assert len(TaggedPdf(changed.getvalue()).faults) >= 2
