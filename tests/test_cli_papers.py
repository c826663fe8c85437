"""The commands for papers and packs, as a script uses them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest

from gsef_desktop.cli import main
from tests.documents import paper_samples

MEETING = "GSEF/SC/2019/3"


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "sample.gsef"
    assert main(["new", str(path), "--sample"]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def papers(tmp_path: Path) -> dict[str, Path]:
    folder = tmp_path / "papers"
    folder.mkdir()
    files = {
        "Theme en": paper_samples.plain("Theme"), "Theme fr": paper_samples.plain("Thème"), "Locked": paper_samples.locked("Locked"),
        "Armed": paper_samples.with_actions("Armed"),
    }  # fmt: skip
    return {name: _put(folder / f"{name}.pdf", data) for name, data in files.items()}


def _put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _run(*arguments: object) -> int:
    return main([str(one) for one in arguments])


def _papers(sample: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    assert _run("list", sample, "papers", "--meeting", MEETING, "--json") == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_attach_and_list(sample: Path, papers: dict[str, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("attach", sample, papers["Theme en"], papers["Theme fr"], "--meeting", MEETING, "--item", "1.1") == 0
    assert capsys.readouterr().out == "GSEF/SC/2019/3/1.1 Theme (en, fr)\n"
    assert _run("attach", sample, papers["Armed"], "--meeting", MEETING, "--language", "es", "--title", "Informe") == 0
    capsys.readouterr()
    whole, theme = _papers(sample, capsys)
    assert (theme["symbol"], theme["item"], theme["title"], theme["languages"]) == ("GSEF/SC/2019/3/1.1", "1.1", "Theme", ["en", "fr"])
    assert theme["versions"][1]["file_name"] == "Theme fr.pdf"
    assert theme["versions"][1]["size"] == papers["Theme fr"].stat().st_size
    assert (whole["symbol"], whole["item"], whole["title"], whole["languages"]) == ("GSEF/SC/2019/3/INF.1", "", "Informe", ["es"])
    assert _run("list", sample, "papers", "--meeting", MEETING) == 0
    assert "Informe" in capsys.readouterr().out


def test_attaching_what_is_not_there_changes_nothing(
    sample: Path, papers: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:  # fmt: skip
    assert _run("attach", sample, tmp_path / "none.pdf", "--meeting", MEETING) == 1
    assert _run("attach", sample, papers["Armed"], "--meeting", MEETING, "--item", "17") == 1
    error = capsys.readouterr().err
    assert "none.pdf" in error
    assert "There is no item 17 on this agenda." in error
    assert _papers(sample, capsys) == []


def test_print_a_pack_in_two_languages(
    sample: Path, papers: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:  # fmt: skip
    assert _run("attach", sample, *papers.values(), "--meeting", MEETING, "--item", "1.1") == 0
    capsys.readouterr()
    out = tmp_path / "pack.pdf"
    assert _run("print", sample, "pack", "--meeting", MEETING, "--language", "en", "fr", "--output", out) == 0
    said = capsys.readouterr()
    english, french = tmp_path / "pack.en.pdf", tmp_path / "pack.fr.pdf"
    assert not out.exists()
    for path, language, word in ((english, "en", "Theme page 1"), (french, "fr", "Thème page 1")):
        reader = pypdf.PdfReader(path)
        assert any(word in page.extract_text() for page in reader.pages)
        assert f"Wrote {path}, {len(reader.pages)} pages, {language}." in said.out
    assert "[en] Not in the pack: GSEF/SC/2019/3/1.1/Add.1 Locked (the file is locked with a password)" in said.err
    assert "[en] GSEF/SC/2019/3/1.1/Add.2 Armed: JavaScript was taken out" in said.err
    assert "[fr] Not there in this language, bound in en: GSEF/SC/2019/3/1.1/Add.2 Armed [EN]" in said.err
    assert "[fr] Not translated: Main theme [EN]" in said.err


def test_the_forms_of_a_pack(sample: Path, papers: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("attach", sample, papers["Theme en"], "--meeting", MEETING, "--item", "1.1") == 0
    command = ("print", sample, "pack", "--meeting", MEETING)
    assert _run(*command, "--dividers", "all", "--watermark", "Draft", "--password", "x", "--output", tmp_path / "locked.pdf") == 0
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "locked.pdf")
    assert _run(*command, "--booklet", "--output", tmp_path / "booklet.pdf") == 0
    assert pypdf.PdfReader(tmp_path / "booklet.pdf").pages[0].mediabox.width > 800
    assert _run(*command, "--folder", "--output", tmp_path / "folder") == 0
    assert "02 GSEF-SC-2019-3-1.1 Theme.pdf" in {path.name for path in (tmp_path / "folder").iterdir()}
    assert _run(*command, "--folder", "--booklet", "--output", tmp_path / "both") == 1
    assert _run(*command, "--for", "Nobody Example", "--output", tmp_path / "personal.pdf") == 1
    assert "There is nobody called Nobody Example in this file." in capsys.readouterr().err
    assert not (tmp_path / "personal.pdf").exists()


def test_what_a_pack_needs(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("print", sample, "pack", "--output", tmp_path / "x.pdf") == 2
    assert "print pack needs --meeting REF" in capsys.readouterr().err
    assert _run("print", sample, "pack", "--meeting", MEETING, "--output", sample) == 1
    assert _run("print", sample, "agenda", "--meeting", MEETING, "--language", "fr", "--output", tmp_path / "a.pdf") == 0
    assert "Ordre du jour" in pypdf.PdfReader(tmp_path / "a.pdf").pages[0].extract_text()


def test_the_list_says_what_kind_a_paper_is_and_what_is_missing(
    sample: Path, papers: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("attach", sample, papers["Theme en"], "--meeting", MEETING, "--item", "1.1") == 0
    assert _run("attach", sample, papers["Armed"], "--meeting", MEETING, "--item", "1.1", "--language", "en") == 0
    capsys.readouterr()
    theme, further = _papers(sample, capsys)
    assert (theme["kind"], theme["revision"], theme["items"], theme["confidential"], theme["late"]) == ("paper", 0, "1.1", False, 0)
    assert "en" not in theme["missing"]
    assert (further["kind"], further["of"], further["symbol"]) == ("addendum", theme["id"], "GSEF/SC/2019/3/1.1/Add.1")


@pytest.mark.parametrize("document", ["agenda", "annotated-agenda"])
def test_an_agenda_is_printed_with_its_changes(sample: Path, tmp_path: Path, document: str) -> None:
    from gsef_desktop.services import agenda, meeting_states
    from gsef_desktop.services.files import open_file
    from gsef_desktop.services.listing_meetings import find_meeting

    with open_file(path=sample) as workspace:
        meeting_id = find_meeting(workspace, reference=MEETING).id
        meeting_states.issue_meeting(workspace, meeting_id=meeting_id)
        agenda.add_item(workspace, meeting_id=meeting_id, title="Tribute")
        meeting_states.revise_meeting(workspace, meeting_id=meeting_id)
    output = tmp_path / "agenda.pdf"
    assert _run("print", sample, document, "--meeting", MEETING, "--changes", "--output", output) == 0
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(output).pages)
    assert f"{MEETING}/Rev.1" in text
    assert "“Tribute” is new." in text


def test_a_pack_goes_into_a_folder_under_its_own_name_and_never_over_the_file(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:  # fmt: skip
    command = ("print", sample, "pack", "--meeting", MEETING, "--output")
    assert _run(*command, tmp_path) == 0
    assert "GSEF-SC-2019-3 Meeting pack en.pdf" in {path.name for path in tmp_path.iterdir()}
    before = sample.read_bytes()
    assert _run(*command, sample) == 1
    assert "is the file that is to be printed from" in capsys.readouterr().err
    assert sample.read_bytes() == before
