"""Documents for participants from the command line."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader

from gsef_desktop.cli import main
from gsef_desktop.storage.workspace import Workspace
from tests.services.cards_sample import SYMBOL, fill


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Workspace.create(tmp_path / "file.gsef", config_dir=tmp_path / "config") as workspace:
        fill(workspace)
    return tmp_path / "file.gsef"


@pytest.mark.parametrize(
    ("words", "pages", "text"),
    [
        (["participants"], 1, "List of participants"),
        (["participants", "--by", "country", "--state", "final", "--totals", "--columns", "represented-by,function"], 1, "Final list"),
        (["participants", "--by", "name", "--no-honorifics", "--no-own-script", "--language", "fr"], 1, "Liste des participants"),
        (["sign-in", "--rows", "5", "--who", "all"], 3, "Signature"),
        (["badges"], 1, "Dr Ada Example"),
        (["badges", "--form", "A6-single", "--duplex", "--no-marks", "--logos", "--blank", "--by", "name"], 6, "Bilbao City"),
        (["table-cards", "--paper", "Letter"], 3, "Réseau de Dakar"),
        (["door-signs", "--language", "ko"], 2, "Room 1"),
        (["certificates"], 3, "Certificate of participation"),
        (["letters", "--letter", "visa", "--dated", "2031-04-02"], 3, "2 April 2031"),
    ],
)
def test_each_document(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], pages: int, text: str) -> None:
    out = tmp_path / "out.pdf"
    document, *options = words
    assert main(["print", str(path), document, "--meeting", SYMBOL, *options, "--output", str(out)]) == 0
    reader = PdfReader(out)
    assert len(reader.pages) == pages
    assert text in " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert f"{pages} page" in capsys.readouterr().out


def test_a_sign_in_sheet_can_be_written_on_in_a_word_processor(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet.docx"
    assert main(["print", str(path), "sign-in", "--meeting", SYMBOL, "--output", str(out), "--format", "docx"]) == 0
    assert len(docx.Document(str(out)).tables) == 3


def test_letters_can_be_edited_before_they_are_sent(path: Path, tmp_path: Path) -> None:
    out, command = tmp_path / "letters.docx", ["print", str(path), "letters", "--meeting", SYMBOL, "--letter", "visa"]
    assert main([*command, "--dated", "2031-04-02", "--language", "ko", "--output", str(out)]) == 0
    read = docx.Document(str(out))
    heads = [one for one in read.paragraphs if one.style is not None and one.style.name == "Letter Begin"]
    assert len(heads) == 3
    assert main([*command, "--dated", "2031-04-02", "--language", "ko", "--output", str(tmp_path / "letters.pdf")]) == 0
    printed = "".join("".join(page.extract_text() for page in PdfReader(tmp_path / "letters.pdf").pages).split())
    texts = [
        one.text for one in read.paragraphs if one.style is not None and one.style.name in ("Letter Subject", "Letter Text") and one.text
    ]
    assert len(texts) > 5
    assert [one for one in texts if "".join(one.split()) not in printed] == []


def test_certificates_can_be_edited_before_they_are_printed(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["print", str(path), "certificates", "--meeting", SYMBOL, "--who", "all", "--language", "es"]
    assert main([*command, "--output", str(tmp_path / "made.docx")]) == 0
    assert main([*command, "--output", str(tmp_path / "made.pdf")]) == 0
    told = capsys.readouterr().err.splitlines()
    assert told[: len(told) // 2] == told[len(told) // 2 :] != [], "the same is said of both"
    tables = docx.Document(str(tmp_path / "made.docx")).tables
    pages = [page.extract_text() for page in PdfReader(tmp_path / "made.pdf").pages]
    assert len(tables) == len(pages) > 2
    for table, page in zip(tables, pages, strict=True):
        printed = "".join(page.split())
        texts = [one.text for row in table.rows for cell in row.cells for one in cell.paragraphs if one.text]
        assert len(texts) > 4
        assert [one for one in texts if "".join(one.split()) not in printed] == []


@pytest.mark.parametrize("document", ["badges", "door-signs"])
def test_cards_can_be_edited_before_they_are_printed(path: Path, tmp_path: Path, document: str) -> None:
    command = ["print", str(path), document, "--meeting", SYMBOL, "--language", "ko"]
    assert main([*command, "--output", str(tmp_path / "made.docx")]) == 0
    assert main([*command, "--output", str(tmp_path / "made.pdf")]) == 0
    body = docx.Document(str(tmp_path / "made.docx")).element.body
    boxes = ["".join(each.text or "" for each in box.iter(qn("w:t"))) for box in body.iter(qn("w:txbxContent"))]
    printed = "".join("".join(page.extract_text() for page in PdfReader(tmp_path / "made.pdf").pages).split())
    assert len(boxes) > 3
    assert [one for one in boxes if "".join(one.split()) not in printed] == []


def test_who_is_left_out_is_told_on_standard_error(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["print", str(path), "badges", "--meeting", SYMBOL, "--output", str(tmp_path / "out.pdf")]) == 0
    assert "Not named yet, and left out: Réseau de Dakar" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["badges"], "needs --meeting REF"),
        (["badges", "--meeting", SYMBOL, "--form", "A9"], "invalid choice"),
        (["table-cards", "--meeting", SYMBOL, "--format", "docx"], "for half of its texts stand on their heads; as DOCX there are agenda"),
        (["participants", "--meeting", SYMBOL, "--columns", "capacity,shoe"],
         "invalid list of columns: 'shoe' (choose from 'represented-by', 'function', 'capacity'"),
        (["participants", "--meeting", SYMBOL, "--numbers", "shoe"],
         "invalid list of what to count by: 'shoe' (choose from 'classification', 'region'"),
        (["sign-in", "--meeting", SYMBOL, "--rows", "-4"], "give a whole number from 0 to 500"),
        (["participants", "--meeting", SYMBOL, "--format", "docx"], "does not go with a file that ends in .pdf"),
        (["letters", "--meeting", SYMBOL, "--dated", "tomorrow"], "invalid day value"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], told: str) -> None:
    assert main(["print", str(path), *words, "--output", str(tmp_path / "out.pdf")]) == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out.pdf").exists()


def test_a_name_that_says_another_kind_is_refused(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["print", str(path), "badges", "--meeting", SYMBOL, "--output", str(tmp_path / "out.txt")]) == 2
    assert "makes .pdf and .docx, and no .txt" in capsys.readouterr().err
    assert not (tmp_path / "out.txt").exists()


def test_nobody_to_print_for(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(path, config_dir=tmp_path / "config") as workspace:
        from gsef_desktop.services.participants import remove_participants

        remove_participants(workspace, participation_ids=["p-ada", "p-kim"])
    assert main(["print", str(path), "badges", "--meeting", SYMBOL, "--output", str(tmp_path / "out.pdf")]) == 1
    assert "nobody to print" in capsys.readouterr().err
    assert not (tmp_path / "out.pdf").exists()
