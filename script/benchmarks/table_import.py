"""Tables of members: the import of very many CSV rows against `csv` and plain INSERTs of the same rows, and XLSX against openpyxl.

Both sides run in turn in this process, after a small round that loads everything.  What counts is the processor's time.
"""

from __future__ import annotations

import csv
import gc
import io
import sqlite3
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.figure import Figure, Scale, median
from gsef_desktop.domain.records import Organisation, Person, PersonFunction
from gsef_desktop.domain.table_file import TableFormat
from gsef_desktop.interchange.tables import write_table
from gsef_desktop.services.table_import import apply_table, propose_table, read_table_file
from gsef_desktop.storage.schema import table_of
from gsef_desktop.storage.workspace import Workspace

TIMES_INSERT, TIMES_OPENPYXL = 3.0, 1.3
HEADER = ["First name", "Last name", "E-mail", "Job title", "Organisation", "Telephone", "Languages", "Country", "Note"]
_FEW = 200


def rows_of(count: int) -> Iterator[list[str]]:
    """People of a large network: every twentieth row brings another organisation."""
    for number in range(count):
        yield [
            f"Ada{number}", f"Example{number * 7919 % count}", f"ada{number}@example.org", f"Coordinator {number % 50}",
            f"City of Sample {number % max(1, count // 20)}", f"+33 1 44 {number:06}", "en; fr", "FR", f"Note about {number}",
        ]  # fmt: skip


def measure(scale: Scale) -> list[Figure]:
    """The two figures, each the middle of several rounds."""
    sides: dict[str, list[float]] = {"import_s": [], "insert_s": [], "read_s": [], "openpyxl_s": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder / "few.csv", _FEW)
        _write(folder / "rows.csv", scale.table_rows)
        many = list(rows_of(scale.table_rows))
        book = write_table(TableFormat.XLSX, header=HEADER, fields=[""] * len(HEADER), rows=many, title="People")
        _seconds(lambda: _import(folder, "few.csv"))
        _seconds(lambda: _insert(folder, "few.csv"))
        few = write_table(TableFormat.XLSX, header=HEADER, fields=[""] * len(HEADER), rows=many[:_FEW], title="People")
        (folder / "few.xlsx").write_bytes(few)
        (folder / "rows.xlsx").write_bytes(book)
        _bare(few)
        read_table_file(folder / "few.xlsx")
        for _ in range(max(1, min(scale.runs, 5))):
            sides["insert_s"].append(_seconds(lambda: _insert(folder, "rows.csv")))
            sides["import_s"].append(_seconds(lambda: _import(folder, "rows.csv")))
            sides["openpyxl_s"].append(_seconds(lambda: _bare(book)))
            sides["read_s"].append(_seconds(lambda: read_table_file(folder / "rows.xlsx")))
    return [
        _ratio(sides, "import_s", "insert_s", "table-import",
               f"Import of {scale.table_rows:,} CSV rows against csv and plain INSERTs of the same rows", TIMES_INSERT),
        _ratio(sides, "read_s", "openpyxl_s", "table-xlsx",
               f"Reading of {scale.table_rows:,} XLSX rows against openpyxl's bare reading", TIMES_OPENPYXL),
    ]  # fmt: skip


def _ratio(sides: dict[str, list[float]], ours: str, bare: str, name: str, title: str, limit: float) -> Figure:
    ratios = [one / other for one, other in zip(sides[ours], sides[bare], strict=True)]
    detail = {ours: median(sides[ours]), bare: median(sides[bare])}
    return Figure(name=name, title=title, measured=median(ratios), limit=limit, unit="×", detail=detail)


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def _write(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        writer.writerows(rows_of(count))


def _import(folder: Path, name: str) -> None:
    """The whole import: reading, comparing, a backup before, journal and search index, one step to undo."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        made = Path(place)
        with Workspace.create(made / "a.gsef", config_dir=made, backups_dir=made / "backups") as workspace:
            apply_table(workspace, proposal=propose_table(workspace, path=folder / name))


def _insert(folder: Path, name: str) -> None:
    """The same rows with csv and one INSERT for each table, without journal, search index, checks and recognition."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        path = Path(place) / "a.gsef"
        Workspace.create(path, config_dir=Path(place)).close()
        cities, people, functions = dict[str, str](), list[tuple[object, ...]](), list[tuple[object, ...]]()
        person_sql, rest = _sql(Person(), "id", "given_name", "family_name", "mail", "telephone", "languages", "country", "note")
        with (folder / name).open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            for given, family, mail, title, city, telephone, _, country, note in rows:
                if city not in cities:
                    cities[city] = str(uuid.uuid4())
                person = str(uuid.uuid4())
                people.append((person, given, family, mail, telephone, '["en","fr"]', country, note, *rest))
                functions.append((str(uuid.uuid4()), person, cities[city], title, None, None))
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("BEGIN")
        sql, plain = _sql(Organisation(name=""), "id", "name")
        connection.executemany(sql, [(id, city, *plain) for city, id in cities.items()])
        connection.executemany(person_sql, people)
        sql, _ = _sql(PersonFunction(person_id=""), "id", "person_id", "organisation_id", "title", "valid_from", "valid_to")
        connection.executemany(sql, functions)
        connection.execute("COMMIT")
        connection.close()


def _sql(usual: Organisation | Person | PersonFunction, *first: str) -> tuple[str, tuple[object, ...]]:
    """A plain INSERT of some columns and all others, and what usually stands in the others."""
    info = table_of(type(usual))
    values = dict(zip(info.names, info.encode(usual), strict=True))
    others = [name for name in info.names if name not in first]
    names = ", ".join(f'"{name}"' for name in (*first, *others))
    sql = f'INSERT INTO "{info.kind}" ({names}) VALUES ({", ".join("?" * len(info.names))})'
    return sql, tuple(values[name] for name in others)


def _bare(book: bytes) -> int:
    """What openpyxl takes to go through the sheet, and nothing else."""
    from openpyxl import load_workbook

    sheet = load_workbook(io.BytesIO(book), read_only=True, data_only=True).worksheets[0]
    return sum(1 for _ in sheet.iter_rows(values_only=True))
