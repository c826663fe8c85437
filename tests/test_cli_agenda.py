"""Importing the items of an agenda from a text file, as a script does it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gsef_desktop.cli import main

MEETING = "GSEF/SC/2019/3"
TEXT = """1. Opening
   1.1 Welcome, 10 min
   1.2 Adoption of the agenda\t5\tProcedure\tAlpha City
2. Elections
   (a) Chairs\t20\tElection
Coffee break
3. Other matters
"""


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "sample.gsef"
    assert main(["new", str(path), "--sample"]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "agenda.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def agenda_of(sample: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    assert main(["list", str(sample), "agenda", "--meeting", MEETING, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


def test_a_numbered_list_becomes_items(sample: Path, text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = len(agenda_of(sample, capsys))
    assert main(["import", str(sample), str(text), "--meeting", MEETING, "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert [(row["depth"], row["kind"], row["title"]) for row in made] == [
        (0, "item", "Opening"), (1, "item", "Welcome"), (1, "item", "Adoption of the agenda"), (0, "item", "Elections"),
        (1, "item", "Chairs"), (0, "break", "Coffee break"), (0, "item", "Other matters"),
    ]  # fmt: skip
    assert (made[2]["minutes"], made[2]["purpose"], made[2]["lead"]) == (5, "procedure", "Alpha City")
    assert made[4]["purpose"] == "election"
    shown = agenda_of(sample, capsys)
    assert len(shown) == before + 7
    assert [row["id"] for row in shown[-7:]] == [row["id"] for row in made]
    assert {row["standing"] for row in shown} == {False}


def test_a_look_beforehand_writes_nothing(sample: Path, text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = agenda_of(sample, capsys)
    assert main(["import", str(sample), str(text), "--meeting", MEETING, "--dry-run"]) == 0
    out = capsys.readouterr().out
    assert "Elections" in out
    assert "Nothing has been written" in out
    assert agenda_of(sample, capsys) == before


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [("agenda.txt", "", "has no items"), ("agenda.txt", "x\n" * 1001, "more than 1000 lines"), ("agenda.pdf", "x", "cannot be imported")],
)
def test_what_is_no_list_of_items_is_refused(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: str, complaint: str
) -> None:
    source = tmp_path / name
    source.write_text(content)
    before = agenda_of(sample, capsys)
    assert main(["import", str(sample), str(source), "--meeting", MEETING]) == 1
    assert complaint in capsys.readouterr().err
    assert agenda_of(sample, capsys) == before


def test_an_unknown_meeting_is_refused(sample: Path, text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(sample), str(text), "--meeting", "GSEF/SC/1999/1"]) == 1
    assert MEETING in capsys.readouterr().err
