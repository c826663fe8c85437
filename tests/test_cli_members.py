"""Documents about members and letters at the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from gsef_desktop import app, cli
from gsef_desktop.cli import main
from gsef_desktop.domain.list_views import Criterion, ListView
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import OwnField, OwnValue
from gsef_desktop.services.letters import save_example
from gsef_desktop.services.own_fields import value_id
from gsef_desktop.services.saved_views import save_view
from gsef_desktop.storage.workspace import Workspace
from tests.services.outputs_sample import SECRET, fill


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "network.gsef"
    with Workspace.create(path, config_dir=tmp_path / "config", author="Ada Example") as workspace:
        fill(workspace)
    return path


def text_in(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (["yearbook", "--year", "2019", "--language", "fr"], "Annuaire des membres"),
        (["yearbook", "--own-regions", "--paper", "Letter", "--day", "2019-07-09"], "The South"),
        (["directory", "--body", "board", "--language", "es", "--day", "2019-07-09"], "Directorio"),
        (["labels", "--sheet", "5160", "--start", "4", "--frames", "--country"], "SPAIN"),
        (["labels", "--what", "people"], "Dr Ada Example"),
        (["statistics", "--internal", "--day", "2019-12-31"], "€1,300.00"),
    ],
)
def test_documents_are_printed(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], wanted: str) -> None:
    out = tmp_path / "out.pdf"
    assert main(["print", str(file), *arguments, "--output", str(out)]) == 0
    assert f"Wrote {out}" in capsys.readouterr().out
    assert wanted in text_in(out)
    assert SECRET not in text_in(out)


@pytest.mark.parametrize("name", ["yearbook", "directory", "labels", "statistics"])
def test_each_can_be_edited_in_a_word_processor(file: Path, tmp_path: Path, name: str) -> None:
    more = ["--body", "board"] if name == "directory" else []
    out = tmp_path / "made.docx"
    assert main(["print", str(file), name, *more, "--day", "2019-07-09", "--output", str(out)]) == 0
    read = Document(str(out))
    assert read.tables
    assert SECRET not in " ".join(one.text for one in read.paragraphs)


def test_a_yearbook_has_the_own_fields_that_are_not_personal(file: Path, tmp_path: Path) -> None:
    with Workspace.open(file) as workspace, workspace.edit(message("Test")) as unit:
        for id, title, personal in (("people", "Peopleinit", False), ("code", "Secretcode", True)):
            unit.add(OwnField(id=id, of_kind="organisation", title=title, personal=personal))
            unit.add(OwnValue(id=value_id(id, "bilbao"), field_id=id, owner_kind="organisation", owner_id="bilbao", text=f"text of {id}"))
    out = tmp_path / "out.pdf"
    assert main(["print", str(file), "yearbook", "--year", "2019", "--output", str(out)]) == 0
    assert "text of people" not in text_in(out)
    assert main(["print", str(file), "yearbook", "--year", "2019", "--own-fields", "--output", str(out)]) == 0
    assert "text of people" in text_in(out)
    assert "text of code" not in text_in(out)


def test_what_was_left_out_is_said(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["print", str(file), "yearbook", "--year", "2019", "--output", str(tmp_path / "y.pdf")]) == 0
    assert "not listed because they have not agreed" in capsys.readouterr().err
    assert main(["print", str(file), "labels", "--output", str(tmp_path / "l.pdf")]) == 0
    assert "Without an address, and so without a label: Example Union" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["directory"], 2, "--body"),
        (["directory", "--body", "nothing"], 1, "no body called"),
        (["labels", "--sheet", "L1"], 1, "no sheet of labels"),
        (["yearbook", "--paper", "Tabloid"], 1, "no paper called"),
        (["yearbook", "--day", "soon"], 2, "day"),
    ],
)
def test_what_cannot_be_printed_is_said(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], status: int, said: str
) -> None:
    out = tmp_path / "out.pdf"
    assert main(["print", str(file), *arguments, "--output", str(out)]) == status
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_letters_are_written(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    template, out = tmp_path / "letter.docx", tmp_path / "letters"
    save_example(path=template, language="en")
    command = ["letters", str(file), "--template", str(template), "--output", str(out)]
    assert main(command) == 0
    said = capsys.readouterr()
    assert f"Wrote 4 letters into {out}." in said.out
    assert "“organisation.address” stays empty in the letters to: Example Union" in said.err
    assert len(list(out.glob("*.docx"))) == 4
    assert main([*command, "--what", "people", "--one-file", "--language", "ko"]) == 0
    assert "Wrote 5 letters" in capsys.readouterr().out
    document = Document(str(out / "letter.docx"))
    assert any("김예시" in paragraph.text for paragraph in document.paragraphs)
    assert main([*command, "--all"]) == 0
    assert "Wrote 5 letters" in capsys.readouterr().out


def test_a_template_that_is_not_sound_writes_nothing(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    template = tmp_path / "letter.docx"
    made = Document()
    made.add_paragraph("Dear {{ nobody }}")
    made.save(str(template))
    assert main(["letters", str(file), "--template", str(template), "--output", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert "nobody" in said
    assert "organisation.name" in said
    assert not (tmp_path / "out").exists()


def test_letters_and_labels_to_those_of_a_saved_view(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(file, config_dir=tmp_path / "config", author="Ada Example") as workspace:
        criterion = Criterion(field="languages", values=("ko",))
        save_view(workspace, title="Korean", view=ListView(list_kind="organisations", criteria=(criterion,)))
    template, out = tmp_path / "letter.docx", tmp_path / "letters"
    save_example(path=template, language="en")
    assert main(["letters", str(file), "--template", str(template), "--view", "Korean", "--output", str(out)]) == 0
    assert [path.name for path in out.iterdir()] == ["Seoul Example.docx"]
    pdf = tmp_path / "l.pdf"
    assert main(["print", str(file), "labels", "--view", "Korean", "--output", str(pdf)]) == 0
    assert "Bilbao" not in text_in(pdf)
    assert main(["print", str(file), "labels", "--view", "nothing", "--output", str(pdf)]) == 1


def test_an_empty_file_has_nobody_to_write_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.gsef"
    assert main(["new", str(path)]) == 0
    assert main(["print", str(path), "labels", "--output", str(tmp_path / "l.pdf")]) == 1
    assert "nobody to write to" in capsys.readouterr().err


def test_the_program_knows_every_command_as_one_that_needs_no_window() -> None:
    assert frozenset(cli.COMMANDS) == app._COMMANDS
