"""The look of printed documents as a file keeps it: what is set, undone, refused, and seen in everything that is printed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import docx
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.documents.content import PrintedDocument
from gsef_desktop.documents.house import PLAIN
from gsef_desktop.domain.contrast import FOR_TEXT, WHITE, contrast, darkened, luminance, read_colour
from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import LANGUAGES, Setting, link_id
from gsef_desktop.services import house_style as house
from gsef_desktop.services.files import create_file, open_file
from gsef_desktop.services.house_sample import house_sample_pdf
from gsef_desktop.services.house_style import HouseColour, HouseText
from gsef_desktop.services.packs import BuiltPack, PackOptions, build_pack
from gsef_desktop.services.printing import agenda_pdf, participants_pdf
from gsef_desktop.services.printing_agenda_flow import agenda_text_document
from gsef_desktop.services.printing_calendar import months_of_year, wall_planner_pdf
from gsef_desktop.services.printing_cards import CardOptions, meeting_badges, meeting_door_signs, sign_in_sheets, table_cards_pdf
from gsef_desktop.services.printing_findings import findings_document
from gsef_desktop.services.printing_letters import LetterOptions, meeting_certificates, meeting_letters
from gsef_desktop.services.printing_map import world_map_pdf
from gsef_desktop.services.printing_members import YearbookOptions, member_yearbook
from gsef_desktop.services.printing_minutes import minutes_document
from gsef_desktop.services.printing_programme import programme_document
from gsef_desktop.services.rooming import rooming_list
from gsef_desktop.storage.workspace import Workspace
from tests.documents.house_samples import LOGO
from tests.documents.member_samples import picture
from tests.documents.pdf_reading import read_pdf, squeezed, text_of
from tests.services.cards_sample import MEETING, fill

_EVERYBODY = LetterOptions(day=date(2031, 4, 1))
DOCUMENTS: dict[str, Callable[[Workspace], PrintedDocument]] = {
    "agenda": lambda file: agenda_pdf(file, meeting_id=MEETING),
    "participants": lambda file: participants_pdf(file, meeting_id=MEETING),
    "script": lambda file: agenda_text_document(file, meeting_id=MEETING, sheet="script"),
    "minutes": lambda file: minutes_document(file, meeting_id=MEETING, sheet="minutes"),
    "sign-in": lambda file: sign_in_sheets(file, meeting_id=MEETING),
    "rooming": lambda file: rooming_list(file, meeting_id=MEETING),
    "programme": lambda file: programme_document(file, year=2031),
    "findings": lambda file: findings_document(file, year=2031),
    "yearbook": lambda file: member_yearbook(file, options=YearbookOptions(year=2031, day=date(2031, 12, 31))),
    "letters": lambda file: meeting_letters(file, meeting_id=MEETING, options=_EVERYBODY),
    "certificates": lambda file: meeting_certificates(file, meeting_id=MEETING, options=_EVERYBODY),
    "badges": lambda file: meeting_badges(file, meeting_id=MEETING),
    "door signs": lambda file: meeting_door_signs(file, meeting_id=MEETING),
    "wall planner": lambda file: wall_planner_pdf(file, year=2031),
    "months": lambda file: months_of_year(file, year=2031),
    "map": lambda file: world_map_pdf(file, year=2031),
}
WITH_FOOT = ("agenda", "participants", "script", "minutes", "sign-in", "rooming", "programme", "findings", "yearbook", "letters")


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Workspace]:
    with create_file(path=tmp_path / "file.gsef", config_dir=tmp_path / "config") as opened:
        fill(opened)
        yield opened


def dress(file: Workspace) -> None:
    """Set everything."""
    house.set_house_logo(file, data=LOGO)
    house.set_house_colour(file, which=HouseColour.ACCENT, colour="0b6e4f")
    house.set_house_colour(file, which=HouseColour.HEAVY, colour="#7A1F3D")
    house.set_house_text(file, text=HouseText.OFFICE, language="", value="Office of Ada Example")
    house.set_house_text(file, text=HouseText.ADDRESS, language="", value="14 Example Street\n03371 Exampleville")
    house.set_house_text(file, text=HouseText.FOOTER, language="", value="www.example.org")
    house.set_house_binding(file, millimetres=12, mirrored=True)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_is_printed_in_the_look_and_as_before_without(name: str, file: Workspace) -> None:
    before = DOCUMENTS[name](file).data
    dress(file)
    printed = DOCUMENTS[name](file)
    with pikepdf.open(io.BytesIO(printed.data)) as pdf:
        drawn = [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Form"]
        assert len(drawn) == 1, "the logo is kept once, as vectors"
        inks = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert b"0.04314 0.4314 0.3098" in inks or b"0.4784 0.1216 0.2392" in inks
    if name in WITH_FOOT:
        assert "www.example.org" in text_of(printed.data)
    for _ in range(7):
        file.undo()
    assert DOCUMENTS[name](file).data == before


def test_nothing_is_printed_past_the_house() -> None:
    """A service that made a job of its own would print without the look; the binding of packs and booklets has no look."""
    services = Path(house.__file__).parent
    own = {path.name for path in services.glob("*.py") if "PrintJob(" in path.read_text("utf-8")}
    assert own == {"house_style.py", "packs.py"}


def test_a_docx_has_the_look(file: Workspace) -> None:
    plain = minutes_document(file, meeting_id=MEETING, sheet="minutes", format="docx").data
    dress(file)
    made = minutes_document(file, meeting_id=MEETING, sheet="minutes", format="docx").data
    assert made == minutes_document(file, meeting_id=MEETING, sheet="minutes", format="docx").data
    read = docx.Document(io.BytesIO(made))
    texts = [paragraph.text for paragraph in read.paragraphs]
    assert any(text.startswith("Office of Ada Example\t") for text in texts)
    assert "14 Example Street · 03371 Exampleville" in texts
    assert "www.example.org" in read.sections[0].footer.paragraphs[0].text
    assert len(read.inline_shapes) == 1
    assert read.inline_shapes[0].width / read.inline_shapes[0].height == pytest.approx(3, abs=0.01)
    assert read.sections[0].gutter == pytest.approx(12 * 36000, abs=700)
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert b"<w:mirrorMargins/>" in package.read("word/settings.xml")
        assert b"7A1F3D" in package.read("word/styles.xml")
        logo = package.read("word/media/logo.png")
        assert logo.startswith(b"\x89PNG")
    with zipfile.ZipFile(io.BytesIO(plain)) as package:
        assert package.read("word/media/logo.png") != logo, "the mark of the network stands there"


def test_two_laptops_print_alike(file: Workspace, tmp_path: Path) -> None:
    dress(file)
    house.set_house_paper(file, paper="Letter")
    data = agenda_pdf(file, meeting_id=MEETING).data
    copy = tmp_path / "copy.gsef"
    copy.write_bytes(file.path.read_bytes())
    with open_file(path=copy, read_only=True, config_dir=tmp_path / "other") as other:
        assert agenda_pdf(other, meeting_id=MEETING).data == data
        assert house.usual_paper(other) == "Letter"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_and_its_lines_are_those_of_the_language(file: Workspace, language: str) -> None:
    house.set_house_text(file, text=HouseText.NAME, language="", value="Bread Network")
    house.set_house_text(file, text=HouseText.NAME, language="ko", value="빵 네트워크")
    house.set_house_text(file, text=HouseText.OFFICE, language="fr", value="Bureau du pain")
    text = text_of(agenda_pdf(file, meeting_id=MEETING, language=language).data)
    assert ("빵 네트워크" in text) is (language == "ko")
    assert ("Bread Network" in text) is (language != "ko")
    assert ("Bureau du pain" in text) is (language == "fr")
    assert read_pdf(agenda_pdf(file, meeting_id=MEETING, language="ko").data).metadata.author == "빵 네트워크"  # type: ignore[union-attr]


def test_each_setting_is_one_step_and_nothing_is_kept_for_what_is_empty(file: Workspace) -> None:
    house.set_house_text(file, text=HouseText.FOOTER, language="", value="www.example.org")
    house.set_house_text(file, text=HouseText.FOOTER, language="", value="  ")
    house.set_house_colour(file, which=HouseColour.ACCENT, colour="#0B6E4F")
    house.set_house_colour(file, which=HouseColour.ACCENT, colour="")
    house.set_house_binding(file, millimetres=5, mirrored=False)
    house.set_house_binding(file, millimetres=0, mirrored=False)
    house.set_house_paper(file, paper="A3")
    house.set_house_paper(file, paper="A4")
    with file.read() as reader:
        assert [one.key for one in reader.all(Setting)] == []
        assert house.house_of(reader, "en") is PLAIN
    file.undo()
    assert house.usual_paper(file) == "A3"


def test_what_another_program_wrote_is_taken_as_far_as_it_makes_sense(file: Workspace) -> None:
    with file.edit(message("Foreign")) as unit:
        for key, value in (
            ("house:accent", "blue"), ("house:paper", "B5"), ("house:binding", "wide"), ("house:mirrored", "perhaps"),
            ("house:logo", "nothing"),
        ):  # fmt: skip
            unit.add(Setting(id=link_id("setting", key), key=key, value=value))
    style = house.read_house_style(file)
    assert (style.paper, style.binding, style.mirrored, dict(style.colours)) == ("A4", 0.0, False, {})
    assert agenda_pdf(file, meeting_id=MEETING).pages == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"GIF89a", "neither SVG nor PNG"), (b"\x89PNG\r\n\x1a\n", "damaged"), (b"\xff\xd8\xff", "damaged"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>', "text"), (b"<svg", "damaged"),
        (b"x" * 9_000_000, "larger than 8 MB"),
    ],
)  # fmt: skip
def test_a_picture_that_cannot_be_a_logo_is_refused(file: Workspace, data: bytes, said: str) -> None:
    with pytest.raises(Invalid) as caught:
        house.set_house_logo(file, data=data)
    assert said in f"{caught.value.meaning}"
    assert house.read_house_style(file).logo_id is None


def test_a_png_is_a_logo_too_and_can_be_removed(file: Workspace) -> None:
    house.set_house_logo(file, data=picture())
    with file.read() as reader:
        look = house.house_of(reader, "fr")
    assert look.logo is not None
    assert look.logo.pixels
    assert "Example Network of Cities" in look.logo_alt
    house.remove_house_logo(file)
    with file.read() as reader:
        assert house.house_of(reader, "fr") is PLAIN


@pytest.mark.parametrize(
    "act",
    [
        lambda file: house.set_house_colour(file, which=HouseColour.ACCENT, colour="#FFCC00"),
        lambda file: house.set_house_colour(file, which=HouseColour.HEAVY, colour="red"),
        lambda file: house.set_house_paper(file, paper="B5"),
        lambda file: house.set_house_binding(file, millimetres=31, mirrored=False),
        lambda file: house.set_house_text(file, text=HouseText.NAME, language="de", value="Brot"),
        lambda file: house.set_house_text(file, text=HouseText.FOOTER, language="", value="a" * 401),
    ],
)
def test_what_cannot_be_is_refused(file: Workspace, act: Callable[[Workspace], object]) -> None:
    with pytest.raises(Invalid):
        act(file)
    with file.read() as reader:
        assert reader.all(Setting) == []


def test_a_pack_is_made_anew_in_another_look(file: Workspace, tmp_path: Path) -> None:
    def build(last: BuiltPack | None) -> BuiltPack:
        return build_pack(file, meeting_id=MEETING, language="en", options=PackOptions(), folder=tmp_path, last=last)

    built = build(None)
    assert build(built) is built
    house.set_house_text(file, text=HouseText.FOOTER, language="", value="www.example.org")
    assert build(built).fingerprint != built.fingerprint
    file.undo()
    assert build(built) is built


def test_the_sample_page_shows_a_second_page_where_margins_change_sides(file: Workspace) -> None:
    assert house_sample_pdf(file, language="fr").pages == 1
    house.set_house_binding(file, millimetres=12, mirrored=True)
    printed = house_sample_pdf(file)
    assert printed.pages == 2
    first, second = (min(float(word[0]) for word in _lefts(page)) for page in read_pdf(printed.data).pages)
    assert first - second == pytest.approx(12 * 72 / 25.4 + 6, abs=1.5)
    with pytest.raises(Invalid):
        house_sample_pdf(file, language="de")


def _lefts(page: object) -> list[tuple[float, str]]:
    from tests.documents.pdf_reading import pieces_of

    return [(piece.left, piece.text) for piece in pieces_of(page) if piece.text.strip()]


def test_cards_are_printed_in_the_usual_size_of_their_own(file: Workspace) -> None:
    dress(file)
    plain = table_cards_pdf(file, meeting_id=MEETING, options=CardOptions())
    assert plain.pages > 0
    assert "ExampleNetwork" not in squeezed(text_of(plain.data)), "a table card names the person and the meeting"


# --- colours -----------------------------------------------------------------------------------------------------------------------------

_COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


@given(_COLOURS)
def test_a_darkened_colour_can_be_read(colour: str) -> None:
    made = darkened(colour, FOR_TEXT)
    assert contrast(made) >= FOR_TEXT
    assert contrast(colour) < FOR_TEXT or made == colour


@given(_COLOURS, _COLOURS)
def test_contrast_goes_both_ways(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one) >= 1.0
    assert 0.0 <= luminance(one) <= 1.0


def test_colours_are_read_as_they_are_typed() -> None:
    assert read_colour(" abc ") == "#AABBCC"
    assert read_colour("24437e") == "#24437E"
    assert read_colour("24437") is None
    assert contrast("#000000") == pytest.approx(21)
    assert contrast(WHITE) == 1.0
