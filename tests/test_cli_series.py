"""Series without a window: the list with the next edition and whose turn it is, and the printed page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gsef_desktop.cli import main
from tests.documents.pdf_reading import text_of


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample file; it is not changed."""
    path = tmp_path_factory.mktemp("series") / "network.gsef"
    assert main(["new", str(path), "--sample"]) == 0
    return path


def test_the_list_has_the_next_edition_the_turns_and_the_sources(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["list", str(file), "series", "--json"]) == 0
    found = {entry["title"]: entry for entry in json.loads(capsys.readouterr().out)}
    asia = found["Asia Policy Dialogue"]
    assert (asia["next_edition"], asia["due_region"], asia["rotation"]) == (7, "Eastern Asia", False)
    assert [turn["region"] for turn in asia["turns"]] == ["eastern_asia", "south_eastern_asia"]
    first = asia["editions"][0]
    assert (first["participants"], first["participants_expected"], first["participants_source"]) == (70, False, "programme-2019.txt, 186")
    assert (first["region"], first["status"], first["meeting"]) == ("Eastern Asia", "held", None)


def test_a_terminal_sees_the_next_edition_and_the_region(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["list", str(file), "series"]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split()[:4] == ["title", "acronym", "next_edition", "due_region"]
    assert any("Latin America Policy Dialogue" in row and "Central America" in row for row in rows)


def test_the_page_is_printed_by_title_or_acronym(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["print", str(file), "series", "--series", "APD", "--language", "fr", "--output", str(tmp_path / "apd.pdf")]) == 0
    assert "Prochaine édition" in text_of((tmp_path / "apd.pdf").read_bytes())
    assert main(["print", str(file), "series", "--series", "Asia Policy Dialogue", "--output", str(tmp_path / "apd.docx")]) == 0
    assert (tmp_path / "apd.docx").read_bytes()[:2] == b"PK"
    assert main(["print", str(file), "series", "--series", "Nothing", "--output", str(tmp_path / "no.pdf")]) == 1
    assert "There is no series called “Nothing”" in capsys.readouterr().err


def test_a_series_must_be_named(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["print", str(file), "series", "--output", str(tmp_path / "no.pdf")]) == 2
    assert "needs --series REF" in capsys.readouterr().err
