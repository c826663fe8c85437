"""The figures can be measured: every benchmark runs once at a tiny size.  How fast anything is, is not judged here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from benchmarks import __main__ as bench
from benchmarks import contents, figure, machine, report
from benchmarks.figure import Figure, median, percentile
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _place_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The file that is measured lies in the tests' own directory; the window's language is put back."""
    folder = tmp_path_factory.getbasetemp()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    yield
    monkeypatch.undo()


@pytest.mark.parametrize("name", [name for name in bench.NAMES if name != "list"])  # the list: tests/documents/test_figures.py
def test_every_figure_can_be_measured(name: str, qapp: QApplication) -> None:
    found = list(bench.measure([name], figure.TINY))
    assert found
    for one in found:
        assert one.measured > 0
        assert one.limit > 0
        assert one.name in report.row(one)
        json.dumps(one.as_json())


def test_the_file_is_what_it_is_said_to_be_and_always_the_same(tmp_path: Path) -> None:
    contents.build(tmp_path / "one.gsef", figure.TINY)
    contents.build(tmp_path / "two.gsef", figure.TINY)
    counted = contents.counts(tmp_path / "one.gsef")
    assert counted["activity"] >= figure.TINY.years * figure.TINY.activities_a_year
    assert counted["person"] >= figure.TINY.people
    assert counted["meeting"] == figure.TINY.meetings
    assert contents.counts(tmp_path / "two.gsef") == counted


def test_a_missed_limit_is_told_and_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = Figure(name="kept", title="A figure that is kept", measured=1.0, limit=2.0, unit="×")
    missed = Figure(name="missed", title="A figure that is missed", measured=60.0, limit=50.0, unit="ms")
    found = [kept, missed]
    monkeypatch.setattr(bench, "measure", lambda names, scale: iter(found))
    assert bench.main(["--json", str(tmp_path / "figures.json")]) == 1
    told = capsys.readouterr().out
    assert "NOT OK" in told
    assert "missed: missed" in told
    written = json.loads((tmp_path / "figures.json").read_text("utf-8"))
    assert [one["ok"] for one in written["figures"]] == [True, False]
    found.pop()
    assert bench.main(["--only", "journal"]) == 0


def test_statistics() -> None:
    assert percentile([float(number) for number in range(1, 101)]) == 95
    assert percentile([3.0]) == 3
    assert median([1.0, 9.0, 2.0]) == 2


def test_the_machine_is_described_without_names() -> None:
    assert set(machine.describe()) == {"processor", "cores", "memory", "system", "python", "sqlite", "qt"}


def test_the_table_is_put_into_the_documentation(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text(f"Before\n\n{report.BEGIN}\nold\n{report.END}\n\nAfter\n", "utf-8")
    report.write_docs(page, {"cores": "2"}, [Figure(name="kept", title="A figure that is kept", measured=1.0, limit=2.0, unit="×")])
    written = page.read_text("utf-8")
    assert "old" not in written
    assert "| A figure that is kept | 1.00 × | 2.00 × | yes |" in written
    assert "| cores | 2 |" in written
    assert written.startswith("Before\n")
    assert written.endswith("After\n")
    page.write_text("nothing", "utf-8")
    with pytest.raises(ValueError, match="no place"):
        report.write_docs(page, {}, [])
