"""What the journal costs: an import of very many rows with and without it, in time and in size.

Both sides do the same work otherwise: the same rows, the search index, one transaction, the commit.
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figure import Figure, Scale, median
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Activity, Organisation, Person, PersonFunction, Record
from gsef_desktop.domain.time_frame import TimeFrame
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.storage.workspace import Workspace

TIMES, SIZES = 2.0, 2.5


def measure(scale: Scale) -> list[Figure]:
    """Two figures: time and size.  The two sides take turns; the middle of the ratios counts."""
    rows = list(_rows(scale.journal_rows))
    with tempfile.TemporaryDirectory() as name:
        _import(Path(name), rows[:1000], journalling=True)  # what is made at the first use
        pairs = [(_import(Path(name), rows, journalling=False), _import(Path(name), rows, journalling=True)) for _ in range(_rounds(scale))]
    times = [with_journal[0] / without[0] for without, with_journal in pairs]
    without_size, with_size = pairs[0][0][1], pairs[0][1][1]
    return [
        Figure(
            name="journal-time", title=f"Import of {len(rows):,} rows: time with the journal against without", measured=median(times),
            limit=TIMES, unit="×",
            detail={"without_s": median([pair[0][0] for pair in pairs]), "with_s": median([pair[1][0] for pair in pairs])},
        ),
        Figure(
            name="journal-size", title=f"Import of {len(rows):,} rows: size with the journal against without",
            measured=with_size / without_size, limit=SIZES, unit="×", detail={"without_bytes": without_size, "with_bytes": with_size},
        ),
    ]  # fmt: skip


def _rounds(scale: Scale) -> int:
    return max(1, min(scale.runs, 5) // 2 + 1)


def _import(folder: Path, rows: list[Record], *, journalling: bool) -> tuple[float, int]:
    """Seconds and bytes of importing rows into a new file."""
    path = folder / "import.gsef"
    with Workspace.create(path, config_dir=folder / "config", _journalling=journalling) as workspace:
        gc.collect()
        before = time.perf_counter()
        with workspace.edit(message("Import"), kind="import") as unit:
            unit.add_all(rows)
        seconds = time.perf_counter() - before
    size = path.stat().st_size
    path.unlink()
    return seconds, size


def _rows(count: int) -> Iterator[Record]:
    """Organisations, people with their functions, and activities: plainly fictional, in the proportions of a network's file."""
    days: list[TimeFrame] = [read_time(text, year=2019).frame for text in ("8~9 July", "? February", "10~12 January", "30 May")]
    made = 0
    organisation = Organisation(name="City of Exampleville")
    while made < count:
        if made % 10 == 0:
            organisation = Organisation(name=f"City of Exampleville {made}", tags=("example",))
            yield organisation
        elif made % 10 in (1, 3, 5, 7):
            person = Person(given_name="Ada", family_name=f"Example-{made}", mail=f"ada.{made}@example.org")
            yield person
        elif made % 10 in (2, 4, 6):
            yield PersonFunction(person_id=person.id, organisation_id=organisation.id, title="Programme officer")
        else:
            yield Activity(title=f"Example Policy Dialogue {made}", time=days[made % 4])
        made += 1
