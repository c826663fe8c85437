"""Everything for a meeting from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from gsef_desktop.cli import main
from gsef_desktop.services.files import create_file
from tests.services.minutes_sample import fill

MEETING = ("--meeting", "EX/BD/2019/2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "network.gsef"
    with create_file(path=made) as workspace:
        fill(workspace)
    return made


def test_all_documents_are_in_one_folder(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    arguments = ["print", str(path), "everything", *MEETING, "--language", "en", "--language", "fr", "--output", str(out)]
    assert main([*arguments, "--format", "docx", "--who", "present"]) == 0
    said = capsys.readouterr()
    names = {one.name for one in out.iterdir()}
    assert f"Wrote {len(names)} documents into {out}." in said.out
    for ending in ("Provisional agenda en.pdf", "Provisional agenda en.docx", "Ordre du jour provisoire fr.pdf", "Meeting pack en.pdf",
                   "Minutes en.docx", "Door signs en.pdf", "List of participants en.docx"):  # fmt: skip
        assert f"EX-BD-2019-2 {ending}" in names
    assert "[fr] minutes.pdf: not translated: " in said.err
    assert "Not in the pack: EX/BD/2019/2/1" in said.err
    assert main(arguments) == 1, "what is there is not replaced"
    assert "is there already" in capsys.readouterr().err
    assert {one.name for one in out.iterdir()} == names


def test_what_cannot_be_made_is_told(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from gsef_desktop.domain.messages import message
    from gsef_desktop.domain.records import Participation
    from gsef_desktop.services.files import open_file

    with open_file(path=path) as workspace, workspace.edit(message("Nobody comes")) as unit:
        for one in ("here", "away"):
            unit.delete(Participation, one)
    out = tmp_path / "out"
    assert main(["print", str(path), "everything", *MEETING, "--output", str(out)]) == 0
    said = capsys.readouterr().err
    assert "[en] badges.pdf: not made. There is nobody to print this for." in said
    assert not any("badges" in one.name for one in out.iterdir())


@pytest.mark.parametrize(("more", "why"), [(["--paper", "Tabloid"], "A4, Letter or A3"), (["--folder"], "takes no --folder")])
def test_what_makes_no_sense_is_refused(more: list[str], why: str, path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["print", str(path), "everything", *MEETING, *more, "--output", str(tmp_path / "out")]) == 2
    assert why in capsys.readouterr().err
    assert main(["print", str(path), "everything", "--output", str(tmp_path / "out")]) == 2
    assert not (tmp_path / "out").exists()
