"""The command that finds a time, as a script uses it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gsef_desktop.cli import main
from gsef_desktop.domain.call_hours import HourWeights
from gsef_desktop.services.call_weights import set_weights
from gsef_desktop.storage.workspace import Workspace

FIVE = "Seoul,Montréal,Bilbao,Bamako,Mexico City"
WEEK = ("--from", "2019-01-28", "--to", "2019-02-01", "--minutes", "120")


@pytest.fixture
def file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "network.gsef"
    assert main(["new", str(path)]) == 0
    capsys.readouterr()
    return path


def found(capsys: pytest.CaptureFixture[str], file: Path, *arguments: str) -> list[dict[str, Any]]:
    assert main(["times", str(file), *arguments, "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert isinstance(result, list)
    return result


def test_json_gives_every_slot_the_fairest_first(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    slots = found(capsys, file, "--cities", FIVE, *WEEK)
    assert len(slots) == 5 * 48
    first = slots[0]
    assert first.keys() == {"start", "worst", "total", "cities"}
    assert (first["start"], first["worst"], first["total"]) == ("2019-01-28T12:00:00+00:00", 6, 15)
    assert first["cities"][0] == {"city": "Seoul", "zone": "Asia/Seoul", "local_start": "2019-01-28T21:00:00+09:00", "burden": 6}
    assert [city["burden"] for city in first["cities"]] == [6, 3, 0, 0, 6]
    keys = [sorted((city["burden"] for city in slot["cities"]), reverse=True) for slot in slots]
    assert keys == sorted(keys)
    for slot in slots:
        start = datetime.fromisoformat(slot["start"])
        assert start.utcoffset() == timedelta()
        assert all(datetime.fromisoformat(city["local_start"]) == start for city in slot["cities"])
        assert slot["worst"] == max(city["burden"] for city in slot["cities"])
        assert slot["total"] == pytest.approx(sum(city["burden"] for city in slot["cities"]))


def test_a_terminal_is_shown_the_best_with_a_reason(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["times", str(file), "--cities", FIVE, *WEEK]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 11
    assert lines[0].split() == ["UTC", "Seoul", "Montréal", "Bilbao", "Bamako", "Mexico", "City", "worst", "total", "why"]
    assert lines[1].startswith("Mon 2019-01-28 12:00  21:00")
    assert "Nobody at night, but until 23:00 in Seoul" in lines[1]


def test_it_can_be_told_how_many_and_how_far_apart(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    slots = found(capsys, file, "--cities", "Bilbao", *WEEK, "--step", "15", "--top", "3")
    assert [slot["start"][11:16] for slot in slots] == ["08:00", "08:15", "08:30"]


def test_the_weights_are_those_of_the_file(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(file, config_dir=tmp_path / "config") as workspace:
        set_weights(workspace, weights=HourWeights(outer=9))
    slots = {slot["start"]: slot for slot in found(capsys, file, "--cities", "Seoul", *WEEK)}
    assert slots["2019-01-28T12:00:00+00:00"]["worst"] == 9 + 4


def test_an_unknown_city_is_named(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["times", str(file), "--cities", "Seoul,Atlantisburg", *WEEK]) == 1
    error = capsys.readouterr().err
    assert "Atlantisburg" in error
    assert "Seoul" not in error.splitlines()[0]


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        (("--from", "2019-01-28", "--to", "2019-01-27", "--minutes", "60"), 1),
        (("--from", "2019-01-28", "--to", "2019-01-28", "--minutes", "2000"), 1),
        (("--from", "28 January", "--to", "2019-01-28", "--minutes", "60"), 2),
        (("--from", "2019-01-28", "--to", "2019-01-28", "--minutes", "0"), 2),
        (("--from", "2019-01-28", "--to", "2019-01-28", "--minutes", "60", "--step", "7"), 1),
        (("--from", "0001-01-01", "--to", "0001-01-02", "--minutes", "60"), 1),
        (("--from", "9999-12-30", "--to", "9999-12-31", "--minutes", "60"), 1),
    ],
)
def test_what_makes_no_sense_fails_with_a_sentence(
    file: Path, capsys: pytest.CaptureFixture[str], wrong: tuple[str, ...], status: int
) -> None:
    assert main(["times", str(file), "--cities", "Seoul", *wrong]) == status
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err
    assert "Traceback" not in captured.err
    assert "does not know" not in captured.err
