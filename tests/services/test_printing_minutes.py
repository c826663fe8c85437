"""Minutes, decisions and action lists, the annotated agenda and the chair's script: what goes into them, read back from PDF and DOCX."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path

import docx
import pytest

from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.documents.flow import Heading, Table, heading_words
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.errors import Cancelled, Invalid, NotFound
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.minutes import MinutesState
from gsef_desktop.domain.records import LANGUAGES, ActionItem, AgendaItem, ItemKind, Meeting, MeetingState
from gsef_desktop.services import adoption, decisions, minutes
from gsef_desktop.services.agenda_reading import read_agenda
from gsef_desktop.services.files import create_file
from gsef_desktop.services.listing_minutes import list_decisions
from gsef_desktop.services.minutes_reading import read_minutes
from gsef_desktop.services.printing_agenda_flow import AgendaSheet, agenda_text_document
from gsef_desktop.services.printing_minutes import MinutesSheet, minutes_document, read_sheet
from gsef_desktop.storage.workspace import Workspace
from tests.documents.pdf_reading import faults, read_pdf, squeezed, text_of
from tests.documents.structure_reading import TaggedPdf, table_faults
from tests.services.minutes_sample import EARLIER, MEETING, fill

Make = Callable[..., PrintedDocument]
SHEETS = (*MinutesSheet, *AgendaSheet)
EVERYWHERE = {
    "minutes": ("Members asked about flour.", "To buy flour.", "Buy flour 밀가루", "Hush: names were told.", "Thank the hosts"),
    "decisions": ("To adopt the budget.", "To buy flour.", "To appoint a baker, quietly."),
    "actions": ("Buy flour 밀가루", "Call the baker", "Thank the hosts"),
    "agenda": ("Budget of bread", "EX/BD/2019/2/1", "Draft budget", "Coffee", "09:10"),
    "annotated-agenda": ("The budget grew.", "EX/BD/2019/2/1", "To look at the budget again.", "To adopt the budget."),
    "script": ("Ask the treasurer first.", "Then open the floor.", "09:10–09:50", "Coffee", "To adopt the budget."),
}
"""What the English document says."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with create_file(path=tmp_path_factory.mktemp("minutes") / "sample.gsef") as workspace:
        fill(workspace)
        yield workspace


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Workspace]:
    """The same, to be changed."""
    with create_file(path=tmp_path / "own.gsef") as workspace:
        fill(workspace)
        yield workspace


def printed(workspace: Workspace, sheet: str, **options: object) -> PrintedDocument:
    make: Make = minutes_document if sheet in tuple(MinutesSheet) else agenda_text_document
    return make(workspace, **({"meeting_id": MEETING, "sheet": sheet} | options))


def docx_text(data: bytes) -> str:
    read = docx.Document(io.BytesIO(data))
    rows = [" ".join(cell.text for cell in row.cells) for table in read.tables for row in table.rows]
    return "\n".join([*(paragraph.text for paragraph in read.paragraphs), *rows])


def both(workspace: Workspace, sheet: str, **options: object) -> list[str]:
    """The texts of PDF and DOCX without blanks."""
    pdf = text_of(printed(workspace, sheet, **options).data)
    return [squeezed(pdf), squeezed(docx_text(printed(workspace, sheet, format="docx", **options).data))]


@pytest.mark.parametrize("sheet", SHEETS)
def test_pdf_and_docx_say_everything(sheet: str, sample: Workspace) -> None:
    for text in both(sample, sheet):
        for said in EVERYWHERE[sheet]:
            assert squeezed(said) in text
    assert printed(sample, sheet).fallbacks == ()


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_words_and_keeps_within_the_margins(language: str, sheet: str, sample: Workspace) -> None:
    made = printed(sample, sheet, language=language)
    assert made.missing_glyphs == ()
    assert made.file_name.endswith(f" {language}.pdf")
    for page in read_pdf(made.data).pages:
        assert faults(page) == []
    document = TaggedPdf(made.data)
    assert document.faults == []
    assert all(table_faults(table) == [] for table in document.document.all("Table"))
    if language != "en":
        text = text_of(made.data)
        assert made.fallbacks
        assert load_words(language)("note_fallback_texts", marks="[EN]").split("[")[0][:20] in text.replace("\xa0", " ")
        for fixed in ("Participants", "Decision ", "Action item", "Responsible", "Proposed", "Lead"):
            if fixed not in load_words(language)("participants_of"):
                assert fixed not in text


def test_what_is_translated_is_printed_translated_and_the_rest_is_marked_and_reported(sample: Workspace) -> None:
    made = printed(sample, "minutes", language="fr")
    text = text_of(made.data)
    assert "2.1 Budget du pain" in text
    assert "Le budget fut présenté." in text
    assert "Adopter le budget." in text
    assert "Acheter de la farine." in text
    assert "To adopt the budget." not in text
    assert "Hush: names were told. [EN]" in text.replace("\xa0", " ").replace(" :", ":")
    told = {(one.kind, one.field, one.text) for one in made.fallbacks}
    assert ("minutes", "text", "Hush: names were told.") in told
    assert ("decision", "text", "To appoint a baker, quietly.") in told
    assert ("action_item", "title", "Thank the hosts") in told
    assert all(one.text != "Budget of bread" for one in made.fallbacks)
    alone = printed(sample, "decisions", language="fr")
    assert all(one.kind in ("decision", "agenda_item", "body") for one in alone.fallbacks), "only what is printed is reported"


def test_hangul_is_printed_where_it_stands(sample: Workspace) -> None:
    text = text_of(printed(sample, "minutes", language="ko").data)
    for said in ("회의록", "빵 예산", "밀가루", "김예시", "결정 BD/2019/2/D1"):
        assert squeezed(said) in squeezed(text)


@pytest.mark.parametrize("sheet", SHEETS)
def test_two_builds_are_the_same_bytes(sheet: str, sample: Workspace) -> None:
    for format in ("pdf", "docx"):
        assert printed(sample, sheet, format=format, language="ko").data == printed(sample, sheet, format=format, language="ko").data


@pytest.mark.parametrize("sheet", SHEETS)
def test_without_confidential_items_nothing_of_them_is_there(sheet: str, sample: Workspace) -> None:
    secrets = ("Appointments", "Hush", "quietly", "Call the baker")
    assert any(secret in text_of(printed(sample, sheet).data) for secret in secrets)
    made = printed(sample, sheet, without_confidential=True, language="fr")
    for text in both(sample, sheet, without_confidential=True):
        assert not [secret for secret in secrets if squeezed(secret) in text]
        assert "Withoutconfidentialitems" in text
    assert not [one for one in made.fallbacks if any(secret in one.text for secret in secrets)]


def test_minutes_follow_the_agenda_and_say_who_was_there(sample: Workspace) -> None:
    found, agenda = read_minutes(sample, meeting_id=MEETING), read_agenda(sample, meeting_id=MEETING)
    with sample.read() as reader:
        document = read_sheet(reader, found, agenda, load_words("en")).document
    assert [heading_words(block) for block in document.blocks if isinstance(block, Heading)] == [
        "Participants", "1 Opening", "2 Work of the year", "2.1 Budget of bread", "2.2 Appointments", "3 Ovens", "The meeting as a whole",
    ]  # fmt: skip
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    rows = [[run[0].text for run in row.cells if run] for row in table.rows]
    assert ["Ada Example, Exampleville City", "Present"] in rows
    assert ["Exampleville City", "Apologies"] in rows
    text = text_of(printed(sample, "minutes").data)
    assert "deferred to another meeting" in text
    assert "(Responsible: Ada Example; Due: 30 September 2019)" in text
    assert "(Due: 20 July 2019; done)" in text
    assert "Decision BD/2019/2/D1: To adopt the budget." in text


def test_decisions_stand_under_their_items_alone(sample: Workspace) -> None:
    text = text_of(printed(sample, "decisions").data)
    assert "2 Work of the year" in text
    assert "2.1 Budget of bread" in text
    assert "(8 July 2019)" in text
    for other in ("Opening", "Ovens", "treasurer", "Buy flour"):
        assert other not in text


def test_the_action_list_has_open_ones_first(sample: Workspace) -> None:
    text = text_of(printed(sample, "actions").data)
    order = [text.index(said) for said in ("Buy flour", "Call the baker", "Done", "Thank the hosts")]
    assert order == sorted(order)
    assert "BD/2019/2/D1 2.1" in text


def test_draft_minutes_say_so_and_adopted_ones_too(own: Workspace) -> None:
    assert "Draft. Original: English" in text_of(printed(own, "minutes").data)
    assert "Draft. Original" not in text_of(printed(own, "actions").data)
    adoption.set_minutes_state(own, meeting_id=MEETING, state=MinutesState.ADOPTED)
    for sheet in ("minutes", "decisions"):
        text = text_of(printed(own, sheet).data)
        assert "Adopted" in text
        assert "Draft" not in text


def test_an_agenda_that_was_adopted_is_no_longer_provisional(own: Workspace) -> None:
    assert "Annotated provisional agenda" in text_of(printed(own, "annotated-agenda").data)
    with own.edit(message("Begin")) as unit:
        unit.update(Meeting, MEETING, state=MeetingState.IN_PROGRESS)
    assert "Annotated provisional agenda" not in text_of(printed(own, "annotated-agenda").data)
    assert "Annotated agenda" in text_of(printed(own, "annotated-agenda").data)


def test_the_history_of_an_item_is_what_earlier_meetings_of_the_body_did_on_it(own: Workspace) -> None:
    said = "EX/BD/2019/1, 21 January 2019. Decision BD/2019/1/D1: To look at the budget again."
    assert said in text_of(printed(own, "annotated-agenda").data)
    assert "At earlier meetings" not in text_of(printed(own, "script").data)
    assert "At earlier meetings" not in text_of(printed(own, "annotated-agenda", meeting_id=EARLIER).data)
    minutes.set_deferred(own, item_id="e1", deferred=True)
    assert f"{said} This item was deferred to another meeting." in text_of(printed(own, "annotated-agenda").data)
    minutes.set_deferred(own, item_id="e1", deferred=False)
    decisions.delete_decisions(own, decision_ids=[one.id for one in list_decisions(own, meeting_id=EARLIER)])
    assert "At earlier meetings: EX/BD/2019/1, 21 January 2019 Proposed" in text_of(printed(own, "annotated-agenda").data)
    with own.edit(message("Close")) as unit:
        unit.update(AgendaItem, "e1", confidential=True)
    assert "At earlier meetings" in text_of(printed(own, "annotated-agenda").data)
    assert "At earlier meetings" not in text_of(printed(own, "annotated-agenda", without_confidential=True).data)
    with own.edit(message("Rename")) as unit:
        unit.update(AgendaItem, "e1", title="Something else")
    assert "At earlier meetings" not in text_of(printed(own, "annotated-agenda").data)


def test_the_script_has_the_clock_of_every_item_and_break(sample: Workspace) -> None:
    text = text_of(printed(sample, "script").data)
    for clock in ("09:00–09:10 (10 min)", "09:10–09:50 (40 min)", "09:50–10:05 (15 min) Coffee", "10:05–10:25 (20 min)", "09:00–09:30"):
        assert clock in text
    assert "For the chair. Not for distribution." in text
    assert "The budget grew." not in text
    agenda = text_of(printed(sample, "annotated-agenda").data)
    assert "Ask the treasurer" not in agenda, "what is for the chair alone stays there"
    assert "09:10" not in agenda


def test_a_script_runs_past_midnight(own: Workspace) -> None:
    with own.edit(message("Begin late")) as unit:
        unit.update(AgendaItem, "later", pinned_start=time(23, 50))
    assert "23:50–00:20" in text_of(printed(own, "script").data)


def test_a_meeting_without_anything_is_a_document_too(tmp_path: Path) -> None:
    from gsef_desktop.services import meetings

    with create_file(path=tmp_path / "bare.gsef") as workspace:
        meeting = meetings.make_meeting(workspace, title="Bare", year=2019)
        said = {
            "minutes": "no items yet", "decisions": "No decisions were taken.", "actions": "There are no action items.",
            "annotated-agenda": "no items yet", "script": "no items yet",
        }  # fmt: skip
        for sheet, text in said.items():
            assert all(squeezed(text) in found for found in both(workspace, sheet, meeting_id=meeting.id))


def test_a_hundred_long_notes_are_all_printed(own: Workspace) -> None:
    long = "Bread and roses for everybody, said the members. " * 60
    with own.edit(message("Fill")) as unit:
        for number in range(40):
            unit.add(AgendaItem(id=f"more{number}", meeting_id=MEETING, rank=f"Z{number:02}1", title=f"Long item {number} " + "oven " * 30))
    for number in range(40):
        minutes.set_minutes_text(own, meeting_id=MEETING, item_id=f"more{number}", language="en", text=f"Notes {number}. {long}")
    made = printed(own, "minutes")
    text = text_of(made.data)
    assert made.pages > 15
    assert all(f"Notes {number}. Bread" in text for number in range(40))
    for page in read_pdf(made.data).pages:
        assert faults(page) == []


def test_who_was_erased_is_not_named(own: Workspace) -> None:
    from gsef_desktop.services.erasing import erase_person

    assert "Ada" in text_of(printed(own, "actions").data)
    erase_person(own, person_id="ada")
    for sheet in ("actions", "minutes", "annotated-agenda"):
        assert "Ada" not in text_of(printed(own, sheet).data)


def test_what_cannot_be_printed_is_refused(sample: Workspace) -> None:
    for sheet in ("minutes", "script"):
        with pytest.raises(NotFound):
            printed(sample, sheet, meeting_id="nothing")
        for options in ({"paper": "A5"}, {"language": "de"}):
            with pytest.raises(Invalid):
                printed(sample, sheet, **options)
        with pytest.raises(ValueError, match="odt"):
            printed(sample, sheet, format="odt")

        def stop(share: float) -> None:
            if share > 0.3:
                raise Cancelled

        for format in ("pdf", "docx"):
            with pytest.raises(Cancelled):
                printed(sample, sheet, format=format, progress=stop)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("sheet", SHEETS)
def test_they_are_accessible_and_for_archives(sheet: str, profile: str, sample: Workspace) -> None:
    page = pytest.importorskip("page", reason="page-validation is not installed")
    for language in LANGUAGES:
        report = page.validate_pdf_bytes(
            printed(sample, sheet, language=language).data, profile=profile, limits=page.SafetyLimits.unlimited()
        )
        assert [(one.rule_id, one.message) for one in report.failures] == []


def test_a_thousand_action_items_are_all_in_the_list(own: Workspace) -> None:
    with own.edit(message("Fill")) as unit:
        for number in range(1000):
            unit.add(ActionItem(meeting_id=MEETING, title=f"Bake loaf {number} 빵", owner="Ada Example", due_on=date(2019, 8, 1)))
    made = printed(own, "actions")
    text = text_of(made.data)
    assert all(f"Bake loaf {number} 빵" in text for number in range(1000))
    pages = read_pdf(made.data).pages
    assert len(pages) == made.pages > 20
    for page in pages:
        assert faults(page) == []
        assert "Responsible" in page.extract_text(), "the headings stand on every page"


def test_every_paragraph_that_is_not_translated_has_the_quotes_of_its_own_language(own: Workspace) -> None:
    item = next(one for one in _items(own) if one.kind is ItemKind.ITEM)
    with own.edit(message("Write")) as unit:
        unit.update(AgendaItem, item.id, language="en", text='The theme is "bread".\nThe other is "roses".')
    text = text_of(printed(own, "annotated-agenda", language="fr").data)
    assert "“bread”" in text
    assert "“roses”" in text


def _items(workspace: Workspace) -> list[AgendaItem]:
    with workspace.read() as reader:
        return reader.all(AgendaItem, meeting_id=MEETING)


def test_a_text_that_is_not_translated_keeps_its_own_spaces_and_quotes(own: Workspace) -> None:
    said = 'Members asked: why "so much"?\nThe host said: because!\nThank you; goodbye!'
    minutes.set_minutes_text(own, meeting_id=MEETING, item_id="secret", language="en", text=said)
    for text in (
        text_of(printed(own, "minutes", language="fr").data),
        docx_text(printed(own, "minutes", language="fr", format="docx").data),
    ):
        for line in ("Members asked: why “so much”?", "The host said: because!", "Thank you; goodbye! [EN]"):
            assert line in text
    runs = docx.Document(io.BytesIO(printed(own, "minutes", language="fr", format="docx").data)).element.xpath(
        "//w:r[w:t[contains(., 'The host said')]]/w:rPr/w:lang/@w:val"
    )
    assert runs == ["en-GB"]
    tree = TaggedPdf(printed(own, "minutes", language="fr").data)
    assert tree.faults == []
    said_so = [node for node in tree.document.all("P") if node.text.startswith(("Members asked", "The host said", "Thank you"))]
    assert [node.language for node in said_so] == ["en"] * 3, "and each is read out in its own language"


def test_lines_with_dashes_and_numbers_are_lists(own: Workspace) -> None:
    said = "Members asked for:\n- bread\n• roses - many\nSteps:\n1. to bake\n2. to eat\n5. May was too late.\nDone."
    minutes.set_minutes_text(own, meeting_id=MEETING, item_id="secret", language="en", text=said)
    read = docx.Document(io.BytesIO(printed(own, "minutes", format="docx").data))
    styles = {one.text: one.style.name for one in read.paragraphs if one.style is not None}
    assert {styles[one] for one in ("bread", "roses – many")} == {"List Bullet"}
    assert {styles[one] for one in ("to bake", "to eat")} == {"List Number"}
    assert {styles[one] for one in ("Members asked for:", "Steps:", "5. May was too late.", "Done.")} == {"Normal"}, "a date is no list"
    tree = TaggedPdf(printed(own, "minutes").data).document
    labels, bodies = ([node.text for node in tree.all(tag)] for tag in ("Lbl", "LBody"))
    listed = set(zip(labels, bodies[-len(labels) :], strict=True))
    assert {("•", "bread"), ("•", "roses – many"), ("1.", "to bake"), ("2.", "to eat")} <= listed
