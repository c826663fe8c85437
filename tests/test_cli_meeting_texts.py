"""Minutes, decisions, action lists, annotated agenda and script from the command line."""

from __future__ import annotations

import os
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from gsef_desktop.cli import main
from gsef_desktop.cli_minutes import DOCUMENTS
from gsef_desktop.services.files import create_file
from tests.services.minutes_sample import fill

MEETING = ("--meeting", "EX/BD/2019/2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "network.gsef"
    with create_file(path=made) as workspace:
        fill(workspace)
    return made


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_is_a_pdf_or_a_docx(document: str, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.pdf"
    assert main(["print", str(path), document, *MEETING, "--paper", "Letter", "--output", str(out)]) == 0
    assert f"Wrote {out}, " in capsys.readouterr().out
    reader = PdfReader(out)
    assert round(float(reader.pages[0].mediabox[2])) == 612
    assert "EX/BD/2019/2" in reader.pages[0].extract_text()
    word = tmp_path / "out.docx"
    assert main(["print", str(path), document, *MEETING, "--language", "ko", "--output", str(word)]) == 0
    assert "Not translated: " in capsys.readouterr().err
    title = next(one.text for one in docx.Document(str(word)).paragraphs if one.style is not None and one.style.name == "Title")
    assert title in {"회의록", "결정 사항", "후속 조치 목록", "잠정 의제", "잠정 주석 의제", "의장 진행 대본"}


def test_the_documents_are_six_different_ones(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for document in DOCUMENTS:
        assert main(["print", str(path), document, *MEETING, "--format", "docx", "--output", str(folder)]) == 0
    assert sorted(one.name for one in folder.iterdir()) == [
        "EX-BD-2019-2 Action list en.docx", "EX-BD-2019-2 Annotated provisional agenda en.docx",
        "EX-BD-2019-2 Chair-s running script en.docx", "EX-BD-2019-2 Decisions en.docx", "EX-BD-2019-2 Minutes en.docx",
        "EX-BD-2019-2 Provisional agenda en.docx",
    ]  # fmt: skip


def test_confidential_items_can_be_left_out(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    for more, there in (([], True), (["--without-confidential"], False)):
        assert main(["print", str(path), "minutes", *MEETING, *more, "--output", str(out)]) == 0
        assert ("Hush" in "".join(page.extract_text() for page in PdfReader(out).pages)) is there


def test_several_languages_are_several_files(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.pdf"
    arguments = ["--language", "en", "--language", "fr", "--language", "en", "--output", str(out)]
    assert main(["print", str(path), "agenda", *MEETING, *arguments]) == 0
    said = capsys.readouterr()
    assert said.out.count("Wrote ") == 2
    assert "Not translated (fr): " in said.err
    assert sorted(one.name for one in tmp_path.glob("out*")) == ["out.en.pdf", "out.fr.pdf"]
    texts = [PdfReader(tmp_path / name).pages[0].extract_text() for name in ("out.en.pdf", "out.fr.pdf")]
    assert "Provisional agenda" in texts[0]
    assert "Ordre du jour provisoire" in texts[1]


def test_an_agenda_is_called_as_is_wanted_and_keeps_its_secrets(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    arguments = ["print", str(path), "agenda", *MEETING, "--output", str(out)]
    assert main([*arguments, "--called", "adopted"]) == 0
    document = docx.Document(str(out))
    assert "Agenda" in [one.text for one in document.paragraphs]
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert any("Appointments" in cell for cell in cells)
    assert main([*arguments, "--without-confidential"]) == 0
    document = docx.Document(str(out))
    assert "Provisional agenda" in [one.text for one in document.paragraphs]
    assert not any("Appointments" in cell.text for table in document.tables for row in table.rows for cell in row.cells)


def test_what_makes_no_sense_is_refused(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out.pdf")
    assert main(["print", str(path), "minutes", "--output", out]) == 2
    assert "needs --meeting REF" in capsys.readouterr().err
    assert main(["print", str(path), "script", *MEETING, "--paper", "Tabloid", "--output", out]) == 2
    assert main(["print", str(path), "minutes", "--meeting", "EX/NONE", "--output", out]) == 1
    alias = tmp_path / "alias.pdf"
    os.link(path, alias)
    before = path.read_bytes()
    assert main(["print", str(path), "minutes", *MEETING, "--output", str(alias)]) == 1
    assert "is the file that is to be printed from" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert not Path(out).exists()
