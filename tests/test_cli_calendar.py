"""Calendar files at the command line: import, export, and that nothing is lost on the way round."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from gsef_desktop.cli import main

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
X-WR-CALNAME:Club
X-EXAMPLE:kept
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20250101T000000Z
CREATED:20240101T000000Z
LAST-MODIFIED:20240102T000000Z
SEQUENCE:3
DTSTART;TZID=Europe/Paris:20250306T100000
DTEND;TZID=Europe/Paris:20250306T110000
RRULE:FREQ=WEEKLY;COUNT=4
EXDATE;TZID=Europe/Paris:20250313T100000
SUMMARY:Committee call
X-EXAMPLE-TIE:red
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT15M
DESCRIPTION:Soon
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:2@example.org
DTSTAMP:20250101T000000Z
DTSTART;VALUE=DATE:20250708
DTEND;VALUE=DATE:20250710
SUMMARY:Board meeting
LOCATION:Lisbon\\, Portugal
ATTENDEE;CN=Ada Example;PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:ada@example.org
END:VEVENT
BEGIN:VTODO
UID:3@example.org
DTSTAMP:20250101T000000Z
SUMMARY:Book a room
END:VTODO
END:VCALENDAR
"""


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    return written(tmp_path, ICS)


def written(folder: Path, text: str, name: str = "club.ics") -> Path:
    path = folder / name
    path.write_bytes(text.replace("\n", "\r\n").encode())
    return path


@pytest.fixture
def empty(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "empty.gsef"
    assert main(["new", str(path)]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "sample.gsef"
    assert main(["new", str(path), "--sample"]) == 0
    capsys.readouterr()
    return path


def listed(capsys: pytest.CaptureFixture[str], file: Path) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["list", str(file), "activities", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list)
    return found


def unfolded(path: Path) -> list[str]:
    data = path.read_bytes()
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    return data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def components(path: Path, name: str = "VEVENT") -> list[Counter[str]]:
    """The components of a file as their lines, without when the file was made, in an order of their own."""
    found, inside = list[Counter[str]](), False
    for line in unfolded(path):
        if line == f"BEGIN:{name}":
            inside = True
            found.append(Counter())
        elif line == f"END:{name}":
            inside = False
        elif inside and not line.startswith("DTSTAMP"):
            found[-1][line] += 1
    return sorted(found, key=lambda lines: sorted(lines))


def test_a_calendar_file_is_imported(empty: Path, calendar: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(empty), str(calendar)]) == 0
    said = capsys.readouterr().out
    assert "New: 2" in said
    assert "Imported club.ics into" in said
    assert {one["title"] for one in listed(capsys, empty)} == {"Committee call", "Board meeting"}
    assert main(["import", str(empty), str(calendar)]) == 0
    said = capsys.readouterr().out
    assert "New: 0" in said
    assert "Same: 2" in said
    assert len(listed(capsys, empty)) == 2


def test_a_dry_run_writes_nothing(empty: Path, calendar: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = empty.read_bytes()
    assert main(["import", str(empty), str(calendar), "--dry-run", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["section"], row["kind"]) for row in rows] == [
        ("new", "VEVENT"), ("new", "VEVENT"), ("new", "VTODO"), ("new", "VCALENDAR"),
    ]  # fmt: skip
    assert rows[0]["time"]["zone"] == "Europe/Paris"
    assert empty.read_bytes() == before


def test_the_content_tells_what_it_is(empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(empty), str(written(tmp_path, ICS, "calendar.txt"))]) == 0
    assert len(listed(capsys, empty)) == 2


def test_several_files_at_once(empty: Path, calendar: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = written(tmp_path, ICS.replace("@example.org", "@example.net").replace("SUMMARY:", "SUMMARY:Other "), "other.ics")
    assert main(["import", str(empty), str(calendar), str(other)]) == 0
    assert len(listed(capsys, empty)) == 4
    programme = tmp_path / "programme.txt"
    programme.write_text("1. Statutory meetings", "utf-8")
    assert main(["import", str(empty), str(calendar), str(programme)]) == 1
    assert "programme.txt is no calendar file." in capsys.readouterr().err


def test_a_zone_that_nobody_knows_must_be_answered(empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lost = written(tmp_path, ICS.replace("Europe/Paris", "Middle Earth"))
    assert main(["import", str(empty), str(lost)]) == 1
    told = capsys.readouterr().err
    assert "“Middle Earth”" in told
    assert "Middle Earth=Europe/Paris" in told
    assert listed(capsys, empty) == []
    assert main(["import", str(empty), str(lost), "--zone", "Middle Earth=Pacific/Auckland"]) == 0
    assert len(listed(capsys, empty)) == 2
    for wrong in ("Middle Earth", "Middle Earth=Nowhere/Land", "=Europe/Paris"):
        assert main(["import", str(empty), str(lost), "--zone", wrong]) == 2


def test_what_cannot_be_read_is_said_and_the_rest_is_taken(empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = written(tmp_path, ICS.replace("DTSTART;VALUE=DATE:20250708", "DTSTART;VALUE=DATE:not a day"))
    assert main(["import", str(empty), str(broken)]) == 0
    line = ICS.splitlines().index("UID:2@example.org")
    assert f"Unreadable: 1\n  VEVENT Board meeting, line {line}: " in capsys.readouterr().out
    assert [one["title"] for one in listed(capsys, empty)] == ["Committee call"]


def test_the_sample_comes_back_whole(sample: Path, empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = tmp_path / "one.ics", tmp_path / "two.ics"
    assert main(["export", str(sample), str(one)]) == 0
    assert "50 events" in capsys.readouterr().out
    assert main(["import", str(empty), str(one)]) == 0
    assert main(["export", str(empty), str(two)]) == 0
    first, second = components(one), components(two)
    assert len(first) == 50
    assert first == second
    capsys.readouterr()
    assert main(["import", str(sample), str(two), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "Same: 50" in said
    before, after = (
        {row["title"]: (row["time"], row["place"]) for row in listed(capsys, file) if row["time"]["edtf"]} for file in (sample, empty)
    )
    assert {title: time for title, (time, _) in before.items()} == {title: time for title, (time, _) in after.items()}


def test_what_another_program_wrote_comes_out_again(empty: Path, calendar: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.ics"
    assert main(["import", str(empty), str(calendar)]) == 0
    assert main(["export", str(empty), str(out)]) == 0
    lines = unfolded(out)
    for line in ICS.splitlines():
        if not line.startswith(("PRODID", "DTSTAMP", "VERSION")):
            assert line in lines, line
    assert "DTSTAMP:20250101T000000Z" in lines


def test_a_choice_is_exported(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.ics"
    assert main(["export", str(sample), str(out), "--year", "2019", "--line", "4"]) == 0
    assert {line for line in unfolded(out) if line.startswith("COLOR")} == {"COLOR:coral"}
    (one,) = [row["id"] for row in listed(capsys, sample) if row["title"] == "UCLG World Congress 2019"]
    assert main(["export", str(sample), str(out), "--activity", one]) == 0
    lines = unfolded(out)
    assert f"UID:{one}" in lines
    assert not any(line.startswith("X-WR-CALNAME") for line in lines)
    assert main(["export", str(sample), str(out), "--year", "1999"]) == 0
    assert components(out) == []
    assert main(["export", str(sample), str(out), "--person", "Nobody Example"]) == 1
    assert "Nobody in the file is called Nobody Example." in capsys.readouterr().err


def test_an_invitation_and_its_cancellation(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    invite, cancel = tmp_path / "invite.ics", tmp_path / "cancel.ics"
    (id,) = [row["id"] for row in listed(capsys, sample) if row["title"] == "UCLG World Congress 2019"]
    assert main(["export", str(sample), str(invite), "--activity", id, "--method", "request"]) == 0
    assert main(["export", str(sample), str(cancel), "--activity", id, "--method", "cancel"]) == 0
    for path, method in ((invite, "REQUEST"), (cancel, "CANCEL")):
        lines = unfolded(path)
        assert f"METHOD:{method}" in lines
        assert lines.count("BEGIN:VEVENT") == 1
        assert f"UID:{id}" in lines
    numbers = [int(re.findall(r"^SEQUENCE:(\d+)$", "\n".join(unfolded(path)), re.MULTILINE)[0]) for path in (invite, cancel)]
    assert numbers[1] == numbers[0] + 1
    assert "STATUS:CANCELLED" in unfolded(cancel)
    assert main(["export", str(sample), str(invite), "--method", "request"]) == 1


@pytest.mark.parametrize(("choice", "said"), [(("--activity", "nothing"), "no activity nothing"), (("--line", "99"), "a line 99")])
def test_what_is_not_there_cannot_be_exported(
    choice: tuple[str, str], said: str, sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(sample), str(tmp_path / "o.ics"), *choice]) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "o.ics").exists()


def test_the_file_itself_is_not_written_over(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sample.read_bytes()
    assert main(["export", str(sample), str(sample)]) == 1
    assert "Choose another name" in capsys.readouterr().err
    assert sample.read_bytes() == before
