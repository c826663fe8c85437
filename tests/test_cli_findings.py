"""Findings, months and travel plans from the command line, as scripts see them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from gsef_desktop.cli import main
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Person
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services.files import open_file


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "sample.gsef"
    assert main(["new", str(path), "--sample"]) == 0
    with open_file(path=path) as workspace, workspace.edit(message("Fill")) as unit:
        person = Person(given_name="Ada", family_name="Example", mail="ada@example.org")
        unit.add(person)
        day = date(2019, 3, 5)
        time = TimeFrame(earliest=day, latest=day, precision=Precision.DAY)
        unit.add(Activity(title="Bread Forum", time=time, responsible_id=person.id))
    return path


def text_in(path: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(path).pages)


def test_findings_are_printed_as_pdf_and_docx(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "findings.pdf"
    assert main(["print", str(sample), "findings", "--year", "2019", "--language", "fr", "--output", str(out)]) == 0
    assert f"Wrote {out}, " in capsys.readouterr().out
    assert "Points à examiner, 2019" in text_in(out)
    copy = tmp_path / "findings.docx"
    assert main(["print", str(sample), "findings", "--year", "2019", "--output", str(copy)]) == 0
    assert docx.Document(str(copy)).tables


def test_a_month_or_all_months(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert main(["print", str(sample), "calendar", "--year", "2019", "--month", "7", "--output", str(out)]) == 0
    assert "World Cities Summit" in text_in(out)
    assert len(PdfReader(out).pages) == 1
    assert main(["print", str(sample), "calendar", "--year", "2019", "--paper", "Letter", "--output", str(out.with_suffix(".docx"))]) == 0
    assert len(docx.Document(str(out.with_suffix(".docx"))).tables) == 12
    assert main(["print", str(sample), "calendar", "--year", "2019", "--paper", "A3", "--output", str(out)]) == 0
    assert len(PdfReader(out).pages) == 12
    assert round(float(PdfReader(out).pages[0].mediabox[2])) == 1191


def test_a_travel_plan_is_of_one_person(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.pdf"
    wanted = ["travel", "--year", "2019", "--output", str(out), "--person"]
    for name in ("Ada Example", "ada@example.org"):
        assert main(["print", str(sample), *wanted, name]) == 0
        assert "Bread Forum" in text_in(out)
    assert main(["print", str(sample), *wanted, "Nobody Known"]) == 1
    assert "Nobody Known" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        (["findings"], "needs --year Y"), (["calendar"], "needs --year Y"), (["travel", "--year", "2019"], "needs --person WHO"),
        (["findings", "--year", "2019", "--month", "3"], "takes no --month"),
        (["calendar", "--year", "2019", "--month", "13"], "invalid month"),
        (["calendar", "--year", "2019", "--format", "docx", "--paper", "Tabloid"], "takes --paper A4"),
        (["findings", "--year", "2019", "--paper", "Tabloid"], "A4, Letter or A3"),
    ],
)  # fmt: skip
def test_what_is_missing_or_has_no_meaning_is_said(
    given: list[str], complaint: str, sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.pdf"
    assert main(["print", str(sample), *given, "--output", str(out)]) == 2
    assert complaint in capsys.readouterr().err
    assert not out.exists()


def test_no_document_is_written_over_a_file_of_ours(sample: Path) -> None:
    before = sample.read_bytes()
    assert main(["print", str(sample), "findings", "--year", "2019", "--output", str(sample)]) == 1
    assert sample.read_bytes() == before


@pytest.mark.parametrize("words", [["--language", "en", "fr"], ["--language", "en,fr"], ["--language", "en", "--language", "fr"]])
def test_several_languages_after_one_another(sample: Path, tmp_path: Path, words: list[str]) -> None:
    out = tmp_path / "out.pdf"
    assert main(["print", *words, str(sample), "findings", "--year", "2019", "--output", str(out)]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {"out.en.pdf", "out.fr.pdf"}
    assert "Points à examiner, 2019" in text_in(tmp_path / "out.fr.pdf")


def test_a_language_that_no_document_has(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["print", str(sample), "findings", "--year", "2019", "--language", "en,de", "--output", str(tmp_path / "out.pdf")]) == 2
    assert "'de' is none of en, fr, es, ko" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
