"""The file that is measured: the real programme of 2019 over ten years, ten times a year, with its meetings, and two thousand people.

It comes from the importer, so it has what a real file has.  Built once for each state of the importer and kept in the
temporary directory; the same source gives the same rows.
"""

from __future__ import annotations

import calendar
import hashlib
import json
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.figure import Scale
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import (
    RECORDS,
    Activity,
    Finding,
    Meeting,
    Membership,
    MembershipStatus,
    Organisation,
    OrganisationKind,
    Person,
    PersonFunction,
    Programme,
    Record,
    SourceDocument,
    kind_of,
)
from gsef_desktop.domain.time_frame import Precision, TimeFrame
from gsef_desktop.services.imports import apply_proposal, propose_programme
from gsef_desktop.services.samples import sample_programme_path
from gsef_desktop.storage.workspace import Workspace

_SPACE = uuid.UUID("6f2c1f6e-6a0c-5a53-9d0b-3a3f8f0b2f10")
_ONCE, _A_YEAR, _A_COPY = 0, 1, 2
_SCOPES: dict[type[Record], int] = {Programme: _A_YEAR, SourceDocument: _A_YEAR, Activity: _A_COPY}
_GIVEN = ("Ada", "Bola", "Chris", "Dana", "Eun", "Femi", "Gael", "Hana", "Ines", "Jo")
FIRST_YEAR = 2019


def ten_years(scale: Scale) -> Path:
    """The file of that scale.  Copy it before writing to it."""
    home = Path(tempfile.gettempdir()) / f"gsef-bench-{user_name()}"
    home.mkdir(mode=0o700, exist_ok=True)
    path = home / f"{_fingerprint(scale)}.gsef"
    if not path.exists():
        with tempfile.TemporaryDirectory(dir=home) as folder:
            made = Path(folder) / "ten-years.gsef"
            build(made, scale)
            os.replace(made, path)
    return path


def copy_for_use(scale: Scale, folder: Path) -> Path:
    """A copy that may be changed."""
    return Path(shutil.copy(ten_years(scale), folder / "ten-years.gsef"))


def build(path: Path, scale: Scale) -> None:
    """Make the file at `path`."""
    config = path.parent / "config"
    sample = path.with_name("sample.gsef")
    with Workspace.create(sample, config_dir=config) as source:
        apply_proposal(source, proposal=propose_programme(sample_programme_path()))
        with source.read() as reader:
            originals = [record for cls in RECORDS for record in reader.select(cls, order="ORDER BY t.n")]
    sample.unlink()
    with Workspace.create(path, config_dir=config) as workspace, workspace.edit(message("Import"), kind="import") as unit:
        unit.add_all(_all_records(originals, scale))
    shutil.rmtree(config)


def counts(path: Path) -> dict[str, int]:
    """How many records of each kind the file has."""
    with Workspace.open(path, read_only=True) as workspace, workspace.read() as reader:
        return {kind_of(cls): number for cls in RECORDS if (number := reader.count(cls))}


def _all_records(originals: list[Record], scale: Scale) -> Iterator[Record]:
    scopes = _scopes(originals)
    per_copy = sum(isinstance(record, Activity) for record in originals)
    copies = -(-scale.activities_a_year // per_copy)
    meetings = -(-scale.meetings // (scale.years * copies))
    for year in range(scale.years):
        for copy in range(copies):
            yield from _one_copy(originals, scopes, year, copy, meetings)
    yield from _people(scale.people)


def _scopes(originals: list[Record]) -> dict[str, int]:
    """How often each record is to be there: what it refers to decides."""
    scopes: dict[str, int] = {}
    for record in originals:
        if isinstance(record, Finding):
            scopes[record.id] = _A_YEAR
            continue
        own = _SCOPES.get(type(record), _ONCE)
        scopes[record.id] = max([own, *(scopes.get(text, _ONCE) for text in _texts(record))])
    return scopes


def _texts(record: Record) -> Iterator[str]:
    for each in fields(record):
        value = getattr(record, each.name)
        if each.name != "id" and isinstance(value, str):
            yield value


def _one_copy(originals: list[Record], scopes: dict[str, int], year: int, copy: int, meetings: int) -> Iterator[Record]:
    """The records of one copy; what stands once, or once a year, comes with the first."""
    names: dict[str, str] = {}
    for number, record in enumerate(originals):
        scope = scopes[record.id]
        place = (number, year if scope >= _A_YEAR else 0, copy if scope == _A_COPY else 0)
        names[record.id] = str(uuid.uuid5(_SPACE, f"{kind_of(type(record))} {place}"))
    left_out: set[str] = set()
    for record in originals:
        scope = scopes[record.id]
        if isinstance(record, Meeting):
            meetings -= 1
        if (isinstance(record, Meeting) and meetings < 0) or left_out.intersection(_texts(record)):
            left_out.add(record.id)
        elif scope == _A_COPY or (copy == 0 and (scope == _A_YEAR or year == 0)):
            yield _changed(record, names, year, copy)


def _changed(record: Record, names: dict[str, str], year: int, copy: int) -> Record:
    values: dict[str, Any] = {}
    for each in fields(record):
        value = getattr(record, each.name)
        if isinstance(value, str) and value in names:
            values[each.name] = names[value]
        elif isinstance(value, tuple) and value:
            values[each.name] = tuple(_renamed(item, names) for item in value)
        elif isinstance(value, TimeFrame):
            values[each.name] = shifted(value, year, copy)
        elif type(value) is date:
            values[each.name] = _in_year(value, year, 0)
    if isinstance(record, Programme):
        values["year"] = record.year + year
    elif isinstance(record, Finding):
        values["key"] = f"{record.key} {year}"
    elif isinstance(record, Meeting) and record.symbol:
        values["symbol"] = f"{record.symbol.replace(str(FIRST_YEAR), str(FIRST_YEAR + year))}{f'.{copy + 1}' if copy else ''}"
    elif isinstance(record, Activity) and copy:
        values["title"] = f"{record.title} {copy + 1}"
    return replace(record, **values)


def _renamed(text: str, names: dict[str, str]) -> str:
    """An id, or a reference written ``kind:id``, in the copy."""
    kind, colon, id = text.rpartition(":")
    return f"{kind}{colon}{names.get(id, id)}"


def shifted(frame: TimeFrame, years: int, months: int) -> TimeFrame:
    """The same frame in a later year and, where it is no longer than a month, in a later month of that year."""
    if frame.earliest is None or frame.latest is None:
        return frame
    if frame.days > 31 or frame.earliest.year < FIRST_YEAR:
        return replace(frame, earliest=_in_year(frame.earliest, years, 0), latest=_in_year(frame.latest, years, 0))
    first = _in_year(frame.earliest, years, months)
    end_of_month = date(first.year, first.month, calendar.monthrange(first.year, first.month)[1])
    if frame.precision is Precision.MONTH:
        return replace(frame, earliest=first.replace(day=1), latest=end_of_month)
    return replace(frame, earliest=first, latest=min(first + timedelta(days=frame.days - 1), date(first.year, 12, 31)))


def _in_year(day: date, years: int, months: int) -> date:
    month = (day.month - 1 + months) % 12 + 1
    return date(day.year + years, month, min(day.day, calendar.monthrange(day.year + years, month)[1]))


def _people(count: int) -> Iterator[Record]:
    """Plainly fictional people, ten to a city."""
    for number in range(count):
        city, first = divmod(number, 10)
        organisation = _id("organisation", city)
        if not first:
            yield Organisation(id=organisation, name=f"City of Exampleville {city + 1}", kind=OrganisationKind.LOCAL_GOVERNMENT)
            yield Membership(id=_id("membership", city), organisation_id=organisation, status=MembershipStatus.MEMBER)
        person = _id("person", number)
        yield Person(
            id=person, given_name=_GIVEN[first], family_name=f"Example-{city + 1}", own_script_name=f"예시 {number}" if first == 4 else "",
            mail=f"{_GIVEN[first].lower()}.{city + 1}@example.org",
        )  # fmt: skip
        yield PersonFunction(id=_id("function", number), person_id=person, organisation_id=organisation, title="Programme officer")


def _id(kind: str, number: int) -> str:
    return str(uuid.uuid5(_SPACE, f"example {kind} {number}"))


def _fingerprint(scale: Scale) -> str:
    """Changes with the scale and with everything that the file is made by."""
    package = Path(__file__).resolve().parents[2] / "gsef_desktop"
    made = hashlib.sha256(json.dumps([scale.years, scale.activities_a_year, scale.people, scale.meetings]).encode())
    sources = ["domain/records.py", "storage/schema.py", "storage/tables.py", "storage/journal.py", "storage/search_index.py"]
    for path in [*(package / source for source in sources), *sorted((package / "interchange" / "programme").glob("*.py"))]:
        made.update(path.read_bytes())
    made.update(Path(__file__).read_bytes())
    made.update(sample_programme_path().read_bytes())
    return made.hexdigest()[:24]


def user_name() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "user"
