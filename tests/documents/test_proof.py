"""Every document in every language, with short and long titles, other scripts, a thousand rows and a house of its own, read back whole."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest
from lxml import etree

from gsef_desktop.documents import styles
from gsef_desktop.documents.badges import badge_sheets
from gsef_desktop.documents.bands import Band, Mark
from gsef_desktop.documents.cards_docx import write_badges_docx, write_door_signs_docx
from gsef_desktop.documents.certificates import print_certificates
from gsef_desktop.documents.certificates_docx import write_certificates_docx
from gsef_desktop.documents.docx_writer import write_docx
from gsef_desktop.documents.door_signs import door_sign_sheets
from gsef_desktop.documents.house import PLAIN, House
from gsef_desktop.documents.letters import print_letters
from gsef_desktop.documents.letters_docx import write_letters_docx
from gsef_desktop.documents.printing import print_bands
from gsef_desktop.documents.typesetting import Typesetter, set_text
from gsef_desktop.documents.wording import load_words
from gsef_desktop.domain.records import LANGUAGES
from tests.documents import card_samples, flow_samples, samples
from tests.documents.house_samples import house
from tests.documents.pdf_reading import squeezed
from tests.documents.proof import DOCUMENTS, KINDS, TAILS, ReadPages, dressing, extracted, is_in, printed, texts_of
from tests.documents.structure_reading import TaggedPdf, table_faults


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_whole(name: str, language: str, kind: str) -> None:
    entry, made = DOCUMENTS[name], printed(name, language, kind)
    read = ReadPages(made.data)
    assert read.pdf.check_pdf_syntax() == []
    assert [font.name for font in read.fonts if not font.is_embedded] == []
    assert read.faults(entry.margin)[:5] == []
    there = read.text + (read.spoken if entry.spoken else "")
    assert [text for text in made.texts if text not in there][:5] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_another_program_reads_the_same(name: str) -> None:
    for language, kind in (("ko", "long"), ("fr", "scripts")):
        made, entry = printed(name, language, kind), DOCUMENTS[name]
        pages = extracted(made.data) + ([ReadPages(made.data).spoken] if entry.spoken else [])
        assert [one for one in made.texts if not is_in(one, pages)][:5] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_tools_of_others_have_no_complaint(name: str, tmp_path: Path) -> None:
    path = tmp_path / "made.pdf"
    path.write_bytes(printed(name, "ko", "scripts").data)
    if not (shutil.which("pdffonts") and shutil.which("qpdf")):
        pytest.skip("pdffonts and qpdf are not installed")
    told = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True)
    rows = [line.split() for line in told.stdout.splitlines()[2:]]
    assert rows
    assert {(row[-5], row[-4], row[-3]) for row in rows} == {("yes", "yes", "yes")}, "embedded, a subset, and leading back to Unicode"
    assert told.stderr == ""
    assert subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_to_pages_and_pages_count_themselves(name: str) -> None:
    made = printed(name, "en", "house")
    reader = pypdf.PdfReader(io.BytesIO(made.data))
    places = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}  # type: ignore[union-attr]
    read = ReadPages(made.data)
    for page in reader.pages:
        for one in page.get("/Annots", []):
            annotation = one.get_object()
            target = annotation.get("/Dest")
            assert target is None or target[0].idnum in places
            assert target is not None or annotation["/A"]["/URI"]
    for number, pieces in enumerate(read.pages, start=1):
        text = " ".join(piece.text for piece in pieces)
        if "Page " in text and " of " in text:
            assert f"Page {number} of {len(read.pages)}" in text or f"Page 1 of {len(read.pages)}" in text


@pytest.mark.parametrize("kind", ["long", "house"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_tagged_and_another_build_is_the_same(name: str, kind: str) -> None:
    made = printed(name, "fr", kind)
    if not ReadPages(made.data).text:  # no card had room for so long a name, and each was named
        assert made.texts == frozenset()
        return
    read = TaggedPdf(made.data)
    assert read.faults == []
    assert [fault for table in read.document.all("Table") for fault in table_faults(table)] == []
    assert all(figure.alt for figure in read.document.all("Figure"))
    assert printed(name, "fr", kind).data == made.data


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_independent_checker_finds_nothing_in_the_look_of_a_house(name: str, profile: str) -> None:
    page = pytest.importorskip("page", reason="page-validation is not installed")
    report = page.validate_pdf_bytes(printed(name, "en", "house").data, profile=profile, limits=page.SafetyLimits.unlimited())
    assert [(one.rule_id, one.message) for one in report.failures] == []


def _flow_docx(language: str, rows: int, dress: Callable[[Any], Any], look: House) -> tuple[Any, bytes]:
    content = dress(flow_samples.flow(language, rows))
    return content, write_docx(content, house=look)


def _letters_docx(language: str, rows: int, dress: Callable[[Any], Any], look: House) -> tuple[Any, bytes]:
    content = dress([card_samples.letter(at) for at in range(min(rows, 60))])
    counts = print_letters(content, card_samples.occasion(language))[1]
    return content, write_letters_docx(content, card_samples.occasion(language), house=look, counts=counts)


def _certificates_docx(language: str, rows: int, dress: Callable[[Any], Any], look: House) -> tuple[Any, bytes]:
    content = dress([card_samples.certificate(at) for at in range(min(rows, 60))])
    out = print_certificates(content, card_samples.occasion(language))[2]
    shown = [one for one in content if one.called not in out]
    return shown, write_certificates_docx(content, card_samples.occasion(language), house=look)


def _badges_docx(language: str, rows: int, dress: Callable[[Any], Any], look: House) -> tuple[Any, bytes]:
    content = dress(card_samples.people(min(rows, 200)))
    _, left_out, cut = badge_sheets(Typesetter(look), load_words(language), content, card_samples.occasion(language))
    names_alone = {"function": "", "organisation": "", "country": "", "label": ""}  # of those of whom something else is shortened
    there = [one for one in content if one.called not in left_out]
    shown = [replace(one, **names_alone) if one.called in cut else one for one in there]
    return shown, write_badges_docx(content, card_samples.occasion(language), house=look)


def _signs_docx(language: str, rows: int, dress: Callable[[Any], Any], look: House) -> tuple[Any, bytes]:
    content = dress(card_samples.signs())
    _, _, cut = door_sign_sheets(Typesetter(look), load_words(language), content, card_samples.occasion(language))
    shown = [one for one in content if one.room not in cut]
    return shown, write_door_signs_docx(content, card_samples.occasion(language), house=look)


_DOCX = {
    "running text": _flow_docx, "letters": _letters_docx, "certificates": _certificates_docx, "badges": _badges_docx,
    "door signs": _signs_docx,
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", _DOCX)
def test_a_docx_is_whole(name: str, language: str, kind: str) -> None:
    look, rows, dress = house() if kind == "house" else PLAIN, 1000 if kind == "rows" else 12, dressing(TAILS.get(kind, ""))
    content, made = _DOCX[name](language, rows, dress, look)
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert package.testzip() is None
        parts = [etree.fromstring(package.read(name)) for name in package.namelist() if name.startswith("word/") and name.endswith(".xml")]
    there = squeezed("".join(text for part in parts for text in part.itertext()))
    wanted = {squeezed(set_text(text, language)) for text in texts_of(content)}
    assert wanted or kind == "long", "a name so long has no room on a card"
    assert [text for text in wanted if text not in there][:5] == []
    assert _DOCX[name](language, rows, dress, look)[1] == made


def test_what_is_wrong_is_found() -> None:
    """The reader of these tests sees text over text, text beyond the margin, and what is not there."""
    style = styles.SMALL
    marks = [Mark(60, 40, style, "Bread and roses"), Mark(64, 41, style, "Roses and bread"), Mark(560, 90, style, "Too far out")]
    data, _ = print_bands(samples.masthead(), "agenda", "A4", lambda frame: [Band(120, marks)])
    read = ReadPages(data)
    assert {fault.split(": ")[1] for fault in read.faults(30.0)} == {"overlap", "outside"}
    assert "Breadandroses" in read.text
    assert not is_in("Breadandsalt", extracted(data))
    assert is_in("Breadandroses", ["xBreadand", "rosesy"])
