"""The programme from the command line, as scripts see it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from gsef_desktop.cli import main
from gsef_desktop.interchange.docx_reading import read_docx

PRINT = ("programme", "--year", "2019", "--output")


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.gsef"
    assert main(["new", str(path), "--sample"]) == 0
    return path


def activities(capsys: pytest.CaptureFixture[str], path: Path) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main(["list", str(path), "activities", "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return [{key: value for key, value in one.items() if key != "source"} for one in found]  # that names the document and its line


def test_one_language_is_one_file(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "programme.pdf"
    assert main(["print", str(sample), *PRINT, str(out), "--findings", "--paper", "Letter"]) == 0
    assert f"Wrote {out}, " in capsys.readouterr().out
    reader = PdfReader(out)
    assert round(float(reader.pages[0].mediabox[2])) == 612
    assert "Annex: findings to discuss" in "".join(page.extract_text() for page in reader.pages)


def test_several_languages_are_several_files(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    languages = ["--language", "en", "--language", "ko", "--language", "ko"]
    assert main(["print", str(sample), *PRINT, str(tmp_path / "out.docx"), *languages]) == 0
    said = capsys.readouterr()
    assert said.out.count("Wrote ") == 2
    assert "Not translated (ko): " in said.err
    for language in ("en", "ko"):
        assert docx.Document(str(tmp_path / f"out.{language}.docx")).tables
    folder = tmp_path / "folder"
    folder.mkdir()
    assert main(["print", str(sample), *PRINT, str(folder), "--format", "docx", "--language", "fr"]) == 0
    assert [path.suffix for path in folder.iterdir()] == [".docx"]


def test_a_copy_imported_into_an_empty_file_lists_the_same(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, other = tmp_path / "out.docx", tmp_path / "other.gsef"
    assert main(["print", str(sample), *PRINT, str(out)]) == 0
    assert main(["new", str(other)]) == 0
    assert main(["import", str(other), str(out)]) == 0
    assert activities(capsys, other) == activities(capsys, sample)
    assert main(["import", str(sample), str(out), "--dry-run", "--json"]) == 0
    states = {row.get("state") for row in json.loads(capsys.readouterr().out)}
    assert states == {"present"}


def test_a_changed_copy_is_told_line_by_line(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.docx"
    assert main(["print", str(sample), *PRINT, str(out)]) == 0
    document = docx.Document(str(out))
    row = next(row for row in document.tables[1].rows if row.cells[1].text == "World Cities Summit")
    row.cells[0].text = "11–12 July"
    document.save(str(out))
    capsys.readouterr()
    assert main(["import", str(sample), str(out)]) == 0
    assert "  changed: World Cities Summit" in capsys.readouterr().out
    (found,) = [one for one in activities(capsys, sample) if one["title"] == "World Cities Summit"]
    assert "2019-07-11" in json.dumps(found)


def test_the_file_itself_and_a_year_that_is_not_there_are_refused(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    alias = tmp_path / "alias.pdf"
    os.link(sample, alias)
    before = sample.read_bytes()
    assert main(["print", str(sample), *PRINT, str(alias)]) == 1
    assert sample.read_bytes() == before
    assert main(["print", str(sample), "programme", "--year", "1999", "--output", str(tmp_path / "x.pdf")]) == 1
    assert "no programme of 1999" in capsys.readouterr().err
    assert main(["print", str(sample), "programme", "--output", str(tmp_path / "x.pdf")]) == 2


def test_the_lists_numbers_are_written_out(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    assert main(["print", str(sample), *PRINT, str(out)]) == 0
    lines = [block.line for block in read_docx(out.read_bytes(), "out.docx").blocks]
    assert any(line.startswith("1. Discussion on the strategic planning") for line in lines)
    assert any(line.startswith("3. Suggestions, updates") for line in lines)
    assert any(line.startswith("4) Co-organize sessions") for line in lines)
    assert "  - Distribute the result of UNRISD research on social economy of Seoul" in lines


def test_nothing_is_deleted_without_a_look(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.docx"
    assert main(["print", str(sample), *PRINT, str(out)]) == 0
    before = activities(capsys, sample)
    document = docx.Document(str(out))
    row = next(row for row in document.tables[1].rows if row.cells[1].text == "the research project begins")
    row._tr.getparent().remove(row._tr)
    document.save(str(out))
    assert main(["import", str(sample), str(out)]) == 0
    said = capsys.readouterr().out
    assert "  gone: the research project begins" in said
    assert "is not deleted here" in said
    assert activities(capsys, sample) == before
