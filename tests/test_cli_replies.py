"""Replies and participants without a window."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from gsef_desktop.cli import main
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Meeting, Participation, Person, Reply
from gsef_desktop.storage.workspace import Workspace
from tests.services.cards_sample import MEETING, SYMBOL, fill

TABLE = (
    "Name,Organisation,Reply,Mode,Arrival,Hotel\nAda Example,,yes,in person,2031-05-04 21:05,Hotel Example\nNew Person,New Town,yes,,,\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "network.gsef"
    with Workspace.create(made, config_dir=tmp_path / "config") as workspace:
        fill(workspace)
        with workspace.edit(message("Mail")) as unit:
            unit.update(Person, "kim", mail="kim@example.org")
    return made


@pytest.fixture
def table(tmp_path: Path) -> Path:
    made = tmp_path / "participants.csv"
    made.write_text(TABLE, encoding="utf-8")
    return made


def participation(path: Path, id: str) -> Participation:
    with Workspace.open(path, read_only=True) as workspace, workspace.read() as reader:
        return reader.get(Participation, id)


def test_a_table_of_replies(path: Path, table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["import", str(path), str(table), "--meeting", SYMBOL]
    assert main([*command, "--dry-run"]) == 0
    assert "Nothing has been written" in capsys.readouterr().out
    assert participation(path, "p-ada").hotel == ""
    assert main([*command, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["section"], row["name"]) for row in rows] == [("changed", "Ada Example"), ("new", "New Person")]
    assert participation(path, "p-ada").hotel == "Hotel Example"
    assert main(command) == 0
    said = capsys.readouterr().out
    assert "The same as in the list: 1" in said
    assert "Not in the list: 1" in said


def test_the_list_has_everything(path: Path, table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(path), str(table), "--meeting", SYMBOL, "--doubtful", "new"]) == 0
    capsys.readouterr()
    assert main(["list", str(path), "participants", "--meeting", SYMBOL, "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    ada = next(row for name, row in rows.items() if "Ada" in name)
    assert (ada["arrives_on"], ada["arrives_at"], ada["hotel"]) == ("2031-05-04", "21:05", "Hotel Example")
    assert {"acts_as", "head", "substitute_for", "invited_on", "replied_on", "departs_on", "travel", "badge_name", "needs", "diet"} <= set(
        ada
    )
    assert rows["New Person"]["organisation"] == "New Town"


def test_returned_invitations(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(path, read_only=True) as workspace, workspace.read() as reader:
        uid = reader.get(Activity, reader.get(Meeting, MEETING).activity_id).id
    files = []
    for number, state in enumerate(("TENTATIVE", "DECLINED"), 1):
        attendee = f"ATTENDEE;PARTSTAT={state}:mailto:kim@example.org"
        lines = (
            "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:2031040{number}T080000Z",
            "DTSTART;VALUE=DATE:20310505", attendee, "END:VEVENT", "END:VCALENDAR", "",
        )  # fmt: skip
        files.append(tmp_path / f"reply-{number}.ics")
        files[-1].write_text("\r\n".join(lines))
    assert main(["import", str(path), *map(str, files), "--meeting", SYMBOL]) == 0
    assert "Older than what is noted: 1" in capsys.readouterr().out
    assert participation(path, "p-kim").reply is Reply.DECLINED


def test_an_import_that_takes_nothing_says_so(path: Path, table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["import", str(path), str(table), "--meeting", SYMBOL]
    assert main(command) == 0
    assert f"Imported {table.name} into {path}." in capsys.readouterr().out
    before = path.read_bytes()
    assert main(command) == 0
    said = capsys.readouterr().out
    assert f"There was nothing to take from {table.name}" in said
    assert "Imported" not in said
    assert path.read_bytes() == before


def test_the_participants_as_a_table(path: Path, table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(path), str(table), "--meeting", SYMBOL])
    out = tmp_path / "out.csv"
    assert main(["export", str(path), str(out), "--what", "participants", "--meeting", SYMBOL]) == 0
    head, *rows = csv.reader(io.StringIO(out.read_text("utf-8-sig")))
    assert len(rows) == 5  # who was erased is left out
    assert dict(zip(head, rows[0], strict=True))["Hotel"] == "Hotel Example"
    rooming = tmp_path / "rooming.xlsx"
    assert main(["export", str(path), str(rooming), "--what", "rooming", "--meeting", SYMBOL]) == 0
    assert "3 rows" in capsys.readouterr().out
    assert main(["export", str(path), str(tmp_path / "none.csv"), "--what", "participants"]) == 1
    assert "Add --meeting" in capsys.readouterr().err
    assert not (tmp_path / "none.csv").exists()


def test_the_printed_lists(path: Path, table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", str(path), str(table), "--meeting", SYMBOL])
    pdf, docx, numbers = tmp_path / "rooming.pdf", tmp_path / "rooming.docx", tmp_path / "list.pdf"
    assert main(["print", str(path), "rooming", "--meeting", SYMBOL, "--language", "es", "--output", str(pdf)]) == 0
    assert "Hotel Example" in "".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert main(["print", str(path), "rooming", "--meeting", SYMBOL, "--output", str(docx)]) == 0
    assert docx.read_bytes()[:2] == b"PK"
    command = ["print", str(path), "participants", "--meeting", SYMBOL, "--output", str(numbers), "--numbers"]
    assert main([*command, "region,country"]) == 0
    text = " ".join("".join(page.extract_text() for page in PdfReader(numbers).pages).split())
    assert "By region" in text
    assert "By language" not in text
    capsys.readouterr()
    assert main([*command, "shoe"]) == 2
