"""The commands, as a script uses them: status, standard output, standard error."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from gsef_desktop.cli import main
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Body, Classification, Seat
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services import bodies, dates_to_confirm, seat_terms, tasks
from gsef_desktop.storage.workspace import Workspace

ROOT = Path(__file__).parent.parent
DOCUMENT = """GREEN RIVERS NETWORK

2031 PROGRAM OF ACTIVITIES (DRAFT)

2031 CALENDAR OF ACTIVITIES

(* Most of the dates and locations are to be confirmed)

Date\tMonth\tContents\tLocation
8\tJanuary\tMeeting with the river authority\tParis, France
10~12\tMarch\tRiver Days\tBilbao, Spain
?\tJune\tSummer school\tDakar, Senegal

PROGRAM OF ACTIVITIES

1. Statutory Meetings

- *To keep the network together.*
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "programme.txt"
    path.write_text(DOCUMENT, "utf-8")
    return path


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "sample.gsef"
    assert main(["new", str(path), "--sample"]) == 0
    capsys.readouterr()
    return path


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["list", *arguments, "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert isinstance(out, list)
    return out


def test_a_new_file_is_empty_and_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "new.gsef"
    assert main(["new", str(path)]) == 0
    assert main(["verify", str(path)]) == 0
    assert listed(capsys, str(path), "activities") == []


def test_an_existing_file_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "precious.gsef"
    path.write_bytes(b"do not touch")
    assert main(["new", str(path)]) == 1
    assert path.read_bytes() == b"do not touch"
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "precious.gsef" in printed.err


def test_import_and_list(tmp_path: Path, document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rivers.gsef"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(document)]) == 0
    found = {one["title"]: one for one in listed(capsys, str(path), "activities", "--year", "2031")}
    days = found["River Days"]
    assert days["time"]["edtf"] == "2031-03-10/2031-03-12"
    assert days["time"]["earliest"] == "2031-03-10"
    assert days["time"]["date_certainty"] == "tentative"
    assert days["place"] == {"text": "Bilbao, Spain", "city": "Bilbao", "country": "ES", "online": False}
    assert days["source"][0]["document"] == "programme.txt"
    assert days["source"][0]["line"] == DOCUMENT.splitlines().index("10~12\tMarch\tRiver Days\tBilbao, Spain") + 1
    assert found["Summer school"]["time"]["edtf"] == "2031-06-XX"
    assert listed(capsys, str(path), "activities", "--year", "2030") == []
    kinds = [one["kind"] for one in listed(capsys, str(path), "history")]
    assert kinds == ["import"]


def test_a_dry_run_writes_nothing(tmp_path: Path, document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rivers.gsef"
    assert main(["new", str(path)]) == 0
    before = path.read_bytes()
    capsys.readouterr()
    assert main(["import", str(path), str(document), "--dry-run", "--json"]) == 0
    review = json.loads(capsys.readouterr().out)
    lines = {number for number, text in enumerate(DOCUMENT.splitlines(), 1) if text.strip()}
    assert {line for row in review for line in row["lines"]} >= lines
    assert path.read_bytes() == before


def test_an_activity_has_the_promised_names(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = listed(capsys, str(sample), "activities", "--year", "2019")[0]
    promised = [
        "id",
        "title",
        "titles",
        "line",
        "series",
        "edition",
        "status",
        "role",
        "expected_participants",
        "partners",
        "time",
        "place",
        "source",
    ]
    assert set(promised) <= set(one)
    times = [
        "text",
        "edtf",
        "earliest",
        "latest",
        "kind",
        "precision",
        "date_certainty",
        "place_certainty",
        "start_time",
        "end_time",
        "zone",
    ]
    assert set(one["time"]) == set(times)
    assert set(one["place"]) == {"text", "city", "country", "online"}


@pytest.mark.parametrize(
    "kind",
    [
        "activities",
        "organisations",
        "people",
        "bodies",
        "seats",
        "series",
        "directions",
        "indicators",
        "meetings",
        "agenda",
        "participants",
        "findings",
        "history",
    ],
)
def test_every_list_has_rows_in_both_forms(sample: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = listed(capsys, str(sample), kind)
    assert rows
    assert main(["list", str(sample), kind]) == 0
    table = capsys.readouterr().out.splitlines()
    assert len(table) == len(rows) + 1


def test_a_finding_has_its_two_sources(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = [one for one in listed(capsys, str(sample), "findings") if one["kind"] == "contradiction" and len(one["sources"]) >= 2]
    assert found
    for one in found:
        assert {"kind", "severity", "title", "subjects", "sources"} <= set(one)
        assert all(source["text"] for source in one["sources"])


@pytest.mark.parametrize("language", ["en", "fr", "es", "ko"])
@pytest.mark.parametrize("which", ["agenda", "participants"])
def test_print(sample: Path, tmp_path: Path, which: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    meeting = next(one for one in listed(capsys, str(sample), "meetings") if one["format"] == "in-person")
    out = tmp_path / f"{which}-{language}.pdf"
    arguments = [
        "print",
        str(sample),
        which,
        "--meeting",
        meeting["symbol"],
        "--language",
        language,
        "--paper",
        "Letter",
        "--output",
        str(out),
    ]
    assert main(arguments) == 0
    page = PdfReader(out).pages[0]
    assert [round(float(side)) for side in page.mediabox[2:]] == [612, 792]
    assert meeting["symbol"] in page.extract_text()


@pytest.mark.parametrize(("paper", "size"), [("A3", [1191, 842]), ("A4", [842, 595]), ("Letter", [792, 612])])
def test_print_the_wall_planner(sample: Path, tmp_path: Path, paper: str, size: list[int], capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "planner.pdf"
    assert main(["print", str(sample), "wall-planner", "--year", "2019", "--paper", paper, "--align", "date", "--output", str(out)]) == 0
    assert "1 page." in capsys.readouterr().out
    pages = PdfReader(out).pages
    assert len(pages) == 1
    assert [round(float(side)) for side in pages[0].mediabox[2:]] == size
    assert "World Social Forum" in pages[0].extract_text()


def test_a_character_that_no_font_has_is_named_on_standard_error(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(sample) as workspace, workspace.edit(message("Crab")) as unit:
        day = TimeFrame(earliest=date(2019, 6, 6), latest=date(2019, 6, 6), precision=Precision.DAY)
        unit.add(Activity(id="crab", title="The 🦀 walk", time=day))
    out = tmp_path / "planner.pdf"
    assert main(["print", str(sample), "wall-planner", "--year", "2019", "--output", str(out)]) == 0
    assert "No font has U+1F980 in “The 🦀 walk" in capsys.readouterr().err
    assert len(PdfReader(out).pages) == 1


@pytest.mark.parametrize("flags", [[], ["--outsiders"], ["--planned"], ["--year", "2019", "--language", "fr"]])
def test_print_the_activities(sample: Path, tmp_path: Path, flags: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "activities.pdf"
    assert main(["print", str(sample), "activities", *flags, "--output", str(out)]) == 0
    text = " ".join(page.extract_text() for page in PdfReader(out).pages)
    assert "World Social Forum" in text
    assert "2019" in text
    assert ("as planned" in text) == ("--planned" in flags)


def test_print_the_map(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "map.pdf"
    assert main(["print", str(sample), "map", "--year", "2019", "--language", "es", "--paper", "A4", "--output", str(out)]) == 0
    printed = capsys.readouterr()
    assert re.search(r"Wrote .*map\.pdf, \d+ pages\.", printed.out)
    assert "Not translated: " in printed.err
    pages = PdfReader(out).pages
    assert [round(float(side)) for side in (pages[0].mediabox.width, pages[0].mediabox.height)] == [842, 595]
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    for said in ("Mapa del mundo", "Miembros al 31 de diciembre de 2019", "Seoul City", "Bamako", "Sin lugar en el mapa"):
        assert said in text


@pytest.mark.parametrize("what", ["agenda", "participants", "wall-planner", "map"])
def test_a_document_that_needs_to_be_told_more_says_so(sample: Path, tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "none.pdf"
    assert main(["print", str(sample), what, "--output", str(out)]) == 2
    assert "needs --" in capsys.readouterr().err
    assert not out.exists()


def test_an_unknown_meeting_is_named_with_those_there_are(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "none.pdf"
    assert main(["print", str(sample), "agenda", "--meeting", "NO/SUCH/1", "--output", str(out)]) == 1
    printed = capsys.readouterr()
    assert "NO/SUCH/1" in printed.err
    assert "/2019/3" in printed.err
    assert not out.exists()


def test_backup_is_whole_and_never_overwrites(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "copy.gsef"
    assert main(["backup", str(sample), str(out)]) == 0
    assert main(["verify", str(out)]) == 0
    assert listed(capsys, str(out), "seats") == listed(capsys, str(sample), "seats")
    assert main(["backup", str(sample), str(out)]) == 1


def test_a_damaged_file_is_reported_without_a_traceback(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray(sample.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 20_000] = b"\x55" * 20_000
    sample.write_bytes(data)
    assert main(["verify", str(sample)]) == 1
    printed = capsys.readouterr()
    assert printed.err
    assert "Traceback" not in printed.err


@pytest.mark.parametrize("arguments", [["--help"], ["new", "--help"], ["import", "--help"], ["list", "--help"], ["print", "--help"],
                                       ["verify", "--help"], ["backup", "--help"], ["--version"]])  # fmt: skip
def test_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["list"], ["list", "x.gsef", "weather"], ["print", "x.gsef", "agenda"]])
def test_a_wrong_command_line_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "usage" in printed.err


def test_main_runs_a_command_without_qt(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom gsef_desktop.app import main\n"
        f"status = main(['new', {str(tmp_path / 'quiet.gsef')!r}])\n"
        "loaded = [name for name in sys.modules if name.startswith('PySide6')]\nsys.exit(status or len(loaded))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_value_that_makes_no_sense_ends_without_a_traceback(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with contextlib.closing(sqlite3.connect(sample)) as connection:
        connection.execute("UPDATE activity SET time_date_certainty = 'nonsense'")
        connection.commit()
    for arguments in (["verify", str(sample)], ["list", str(sample), "activities"], ["list", str(sample), "findings"]):
        assert main(arguments) == 1
        printed = capsys.readouterr()
        assert printed.out == ""
        assert "nonsense" in printed.err
        assert "Traceback" not in printed.err


def test_other_encodings_of_the_output(sample: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    for arguments in ((), ("--json",)):
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "list", str(sample), "organisations", *arguments],
            capture_output=True, check=True, env=environment,
        )  # fmt: skip
        assert "Montr" in done.stdout.decode("ascii")
        if arguments:
            assert any("é" in str(row["name"]) or "é" in str(row) for row in json.loads(done.stdout))


def test_a_document_is_not_printed_over_the_file_itself(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = tmp_path / "programme.pdf"
    sample.rename(plain)  # a name that gives nothing away
    assert main(["print", str(plain), "agenda", "--meeting", "GSEF/SC/2019/3", "--output", str(plain)]) == 1
    assert "Nothing has been written" in capsys.readouterr().err
    assert main(["verify", str(plain)]) == 0


def test_a_title_gives_no_orders_to_the_terminal(tmp_path: Path, document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rivers.gsef"
    document.write_text(DOCUMENT.replace("River Days", "강의 날 \x1b[2J\u202edays"), "utf-8")
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(document)]) == 0
    assert main(["list", str(path), "activities"]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "강의 날 \\x1b[2J\\u202edays" in out
    assert listed(capsys, str(path), "activities")[1]["title"] == "강의 날 \x1b[2J\u202edays"


@pytest.mark.parametrize("year", ["0", "-5", "10000", "9" * 30, "next"])
def test_a_year_that_no_calendar_has_is_refused(sample: Path, year: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(sample), "activities", "--year", year]) == 2
    assert "invalid year value" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are always text")
def test_a_name_that_is_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, copy = (tmp_path / os.fsdecode(name) for name in (b"caf\xe9 %3f.gsef", b"\xff.gsef"))
    for arguments in (["new", str(path), "--sample"], ["verify", str(path)], ["backup", str(path), str(copy)], ["verify", str(copy)]):
        assert main(arguments) == 0
    assert len(listed(capsys, str(copy), "activities")) == len(listed(capsys, str(path), "activities"))


def test_tasks_and_dates_to_confirm(tmp_path: Path, document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rivers.gsef"
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(document)]) == 0
    days = next(one for one in listed(capsys, str(path), "activities") if one["title"] == "River Days")
    with Workspace.open(path, config_dir=tmp_path / "config") as workspace:
        tasks.create_task(workspace, title="Papers", activity_id=days["id"], offset_days=-42, owner="Ada Example")
        done = tasks.create_task(workspace, title="Rooms", due_on=date(2018, 5, 1))
        tasks.complete_task(workspace, task_id=done.id, done_on=date(2018, 4, 30))
        tasks.create_task(workspace, title="Flowers")
        dates_to_confirm.set_settle_by(workspace, activity_id=days["id"], day=date(2031, 1, 2))
        dates_to_confirm.set_ask(workspace, activity_id=days["id"], name="the host city")
    found = listed(capsys, str(path), "tasks")
    assert [(one["title"], one["due"], one["state"], one["activity"], one["owner"]) for one in found] == [
        ("Rooms", "2018-05-01", "done", "", ""), ("Papers", "2031-01-27", "open", "River Days", "Ada Example"),
        ("Flowers", None, "open", "", ""),
    ]  # fmt: skip
    assert [one["title"] for one in listed(capsys, str(path), "tasks", "--year", "2031")] == ["Papers"]
    open_dates = listed(capsys, str(path), "dates-to-confirm", "--year", "2031")
    first = open_dates[1]
    assert (first["title"], first["settle_by"], first["ask"], first["proposed"]) == ("River Days", "2031-01-02", "the host city", False)
    assert (open_dates[0]["title"], open_dates[0]["proposed"]) == ("Meeting with the river authority", True)
    assert main(["list", str(path), "dates-to-confirm", "--year", "2031"]) == 0
    assert "the host city" in capsys.readouterr().out


def test_who_sat_on_a_day(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(sample, config_dir=sample.parent / "config", author="Ada Example") as workspace:
        with workspace.read() as reader:
            seat = next(one for one in reader.all(Seat, order_by=("rank",)) if one.classification is Classification.CO_CHAIR)
        seat_terms.set_term(workspace, seat_id=seat.id, day=date(2019, 7, 9), valid_to=date(2019, 7, 31))
        seat_terms.give_seat(workspace, seat_id=seat.id, organisation="Example Town", deputy="Bruno Sample", valid_from=date(2019, 9, 1))
    held = {}
    for day in ("2019-07-09", "2019-08-15", "2019-09-01"):
        assert main(["list", str(sample), "seats", "--on", day, "--json"]) == 0
        (one,) = [row for row in json.loads(capsys.readouterr().out) if row["id"] == seat.id]
        held[day] = (one["organisation"], one["deputy"])
    assert held == {"2019-07-09": ("Mexico City", None), "2019-08-15": (None, None), "2019-09-01": ("Example Town", "Bruno Sample")}
    assert main(["list", str(sample), "seats", "--on", "9 July"]) == 2
    assert "invalid day value" in capsys.readouterr().err


def test_bodies_are_listed_with_their_rules(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(sample, config_dir=sample.parent / "config", author="Ada Example") as workspace:
        with workspace.read() as reader:
            body = next(one for one in reader.all(Body) if one.acronym == "SC")
        bodies.set_rules(workspace, body_id=body.id, day=date(2019, 7, 9), quorum_share=0.5, notice_days=30)
        bodies.begin_rules(workspace, body_id=body.id, day=date(2025, 1, 1), title="Charter of 2025")
        bodies.add_college(workspace, body_id=body.id, day=date(2025, 1, 1), title="Cities", weight=60)
    assert main(["list", str(sample), "bodies", "--on", "2019-07-09", "--json"]) == 0
    found = {row["acronym"]: row for row in json.loads(capsys.readouterr().out)}["SC"]
    assert found["statement"] == "13 are stated, 2 + 2 + 4 + 2 + 3 = 13 seats exist"
    assert (found["quorum"], found["quorum_of"], found["seats"]) == (7, 13, 13)
    assert [(one["title"], one["valid_from"], one["valid_to"], one["notice_days"]) for one in found["rules"]] == [
        ("", None, "2024-12-31", 30), ("Charter of 2025", "2025-01-01", None, 30),
    ]  # fmt: skip
    assert found["rules"][1]["colleges"] == [{"title": "Cities", "weight": 60}]
    assert main(["list", str(sample), "bodies", "--on", "2019-07-09"]) == 0
    assert "2 + 2 + 4 + 2 + 3 = 13" in capsys.readouterr().out


def test_memberships_and_fees_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from datetime import date

    from gsef_desktop.domain.messages import message
    from gsef_desktop.domain.records import Membership, MembershipStatus
    from gsef_desktop.services import fees, members, membership_categories
    from gsef_desktop.services.files import create_file, open_file

    path = tmp_path / "network.gsef"
    with create_file(path=path):
        pass
    with open_file(path=path) as workspace:
        town = members.add_organisation(workspace, name="Example Town")
        full = membership_categories.add_category(workspace, title="Full")
        membership_categories.update_category(workspace, category_id=full.id, fee=150050, currency="EUR")
        with workspace.edit(message("Test")) as unit:
            unit.add(Membership(organisation_id=town.id, status=MembershipStatus.APPLIED))
            joined = date(2018, 7, 9)
            unit.add(Membership(organisation_id=town.id, status=MembershipStatus.MEMBER, since=joined, category_id=full.id))
        for year in (2018, 2019):
            proposed = fees.propose_fees(workspace, year=year, language="en")
            fees.create_fees(workspace, year=year, due_on=date(year, 3, 31), proposed=proposed)
        first = fees.find_fees(workspace, year=2019, day=date.today(), language="en")[0]
        fees.record_payment(workspace, fee_id=first, paid=50, day=date(2019, 4, 1))
    assert main(["list", str(path), "memberships", "--json"]) == 0
    applied, member = json.loads(capsys.readouterr().out)
    assert (applied["status"], applied["since"], applied["until"]) == ("applied", None, "2018-07-08")
    assert (member["organisation"], member["category"], member["since"], member["until"]) == ("Example Town", "Full", "2018-07-09", None)
    assert main(["list", str(path), "fees", "--year", "2019", "--json"]) == 0
    (fee,) = json.loads(capsys.readouterr().out)
    assert (fee["year"], fee["amount"], fee["currency"], fee["paid"], fee["open"], fee["state"], fee["due_on"]) == (
        2019, "1500.50", "EUR", "0.50", "1500.00", "overdue", "2019-03-31",
    )  # fmt: skip
    assert main(["list", str(path), "fees"]) == 0
    shown = capsys.readouterr().out
    assert "2018" in shown
    assert "1500.50" in shown
