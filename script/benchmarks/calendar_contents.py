"""Files with a thousand and with a hundred thousand activities, five hundred in each year: the activities of 2019, moved and repeated."""

from __future__ import annotations

import hashlib
import os
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.contents import _SPACE, FIRST_YEAR, shifted, user_name
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import CALENDAR_KINDS, Activity, Programme, ProgrammeLine, Record
from gsef_desktop.services.imports import apply_proposal, propose_programme
from gsef_desktop.services.samples import sample_programme_path
from gsef_desktop.storage.workspace import Workspace


def file_with(years: int, a_year: int) -> Path:
    """The file with so many years of so many activities each; made once, in the temporary directory.  Copy it before writing to it."""
    home = Path(tempfile.gettempdir()) / f"gsef-bench-{user_name()}"
    home.mkdir(mode=0o700, exist_ok=True)
    path = home / f"calendar-{years}-{a_year}-{_fingerprint()}.gsef"
    if not path.exists():
        with tempfile.TemporaryDirectory(dir=home) as folder:
            made = Path(folder) / "calendar.gsef"
            _build(made, years, a_year)
            os.replace(made, path)
    return path


def _build(path: Path, years: int, a_year: int) -> None:
    config = path.parent / "config"
    sample = path.with_name("sample.gsef")
    with Workspace.create(sample, config_dir=config) as source:
        apply_proposal(source, proposal=propose_programme(sample_programme_path()))
        with source.read() as reader:
            activities = reader.all(Activity, kind=list(CALENDAR_KINDS))
            lines = reader.all(ProgrammeLine)
    with Workspace.create(path, config_dir=config) as workspace, workspace.edit(message("Import"), kind="import") as unit:
        for year in range(years):
            unit.add_all(_year(activities, lines, year, a_year))


def _year(activities: list[Activity], lines: list[ProgrammeLine], year: int, a_year: int) -> Iterator[Record]:
    programme = Programme(id=_id("programme", year), year=FIRST_YEAR + year)
    yield programme
    own = {line.id: _id(line.id, year) for line in lines}
    for line in lines:
        yield replace(line, id=own[line.id], programme_id=programme.id)
    for number in range(a_year):
        copy, place = divmod(number, len(activities))
        one = activities[place]
        yield replace(
            one, id=_id(one.id, year, copy), programme_id=programme.id, line_id=own.get(one.line_id or ""), series_id=None,
            time=shifted(one.time, year, copy), title=f"{one.title} {copy + 1}" if copy else one.title, responsible_id=None,
        )  # fmt: skip


def _id(*parts: object) -> str:
    return str(uuid.uuid5(_SPACE, f"calendar {parts}"))


def _fingerprint() -> str:
    """Changes with everything that the file is made by."""
    package = Path(__file__).resolve().parents[2] / "gsef_desktop"
    made = hashlib.sha256(Path(__file__).read_bytes())
    for source in ("domain/records.py", "storage/schema.py", "storage/tables.py", "storage/journal.py", "storage/search_index.py"):
        made.update((package / source).read_bytes())
    return made.hexdigest()[:16]
