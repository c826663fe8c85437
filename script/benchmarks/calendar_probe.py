"""One side of a measurement of calendar files, in a process of its own: prints its figures as JSON.

Started by `benchmarks.calendar_import` with the side and the folder in which the files lie: "fill" makes the file from which "export"
exports; "parse" and "write" are icalendar alone, reading and writing; "import" is reading, proposing and writing as one edit.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def run_parse(folder: Path) -> dict[str, float]:
    """The yardstick of the import."""
    from icalendar import Calendar

    few, data = (folder / "few.ics").read_bytes(), (folder / "events.ics").read_bytes()
    Calendar.from_ical(few)
    return _timed(lambda: Calendar.from_ical(data))


def run_write(folder: Path) -> dict[str, float]:
    """The yardstick of the export."""
    from icalendar import Calendar

    Calendar.from_ical((folder / "few.ics").read_bytes()).to_ical()
    calendar = Calendar.from_ical((folder / "events.ics").read_bytes())
    return _timed(calendar.to_ical)


def run_import(folder: Path) -> dict[str, float]:
    """Read, propose and write into a new file."""
    from gsef_desktop.services.calendar_import import apply_calendar, propose_calendar
    from gsef_desktop.storage.workspace import Workspace

    parts = list[float]()

    def work(name: str, path: Path) -> None:
        with Workspace.create(path, config_dir=folder / "config", backups_dir=folder / "backups") as workspace:
            before = time.process_time()
            proposal = propose_calendar(workspace, paths=[folder / name])
            read = time.process_time()
            apply_calendar(workspace, proposal=proposal)
            parts[:] = [read - before, time.process_time() - read]
        path.unlink()

    work("few.ics", folder / "few.gsef")
    found = _timed(lambda: work("events.ics", folder / "import.gsef"))
    return {**found, "cpu_s": sum(parts), "propose_s": parts[0], "apply_s": parts[1]}


def run_fill(folder: Path) -> dict[str, float]:
    """Make the files for the export."""
    from gsef_desktop.services.calendar_import import apply_calendar, propose_calendar
    from gsef_desktop.storage.workspace import Workspace

    for name in ("few", "events"):
        with Workspace.create(folder / f"{name}-full.gsef", config_dir=folder / "config", backups_dir=folder / "backups") as workspace:
            apply_calendar(workspace, proposal=propose_calendar(workspace, paths=[folder / f"{name}.ics"]))
    return {}


def run_export(folder: Path) -> dict[str, float]:
    """Write everything of a file."""
    from gsef_desktop.services.calendar_export import export_calendar
    from gsef_desktop.storage.workspace import Workspace

    with Workspace.open(folder / "few-full.gsef", config_dir=folder / "config", backups_dir=folder / "backups") as workspace:
        export_calendar(workspace)
    with Workspace.open(folder / "events-full.gsef", config_dir=folder / "config", backups_dir=folder / "backups") as workspace:
        return _timed(lambda: export_calendar(workspace))


def _timed(work: Callable[[], object]) -> dict[str, float]:
    gc.collect()
    before = time.process_time()
    kept = work()
    seconds = time.process_time() - before
    del kept
    return {"cpu_s": seconds, "peak_bytes": _peak()}


def _peak() -> float:
    """The most memory that the process has had, in bytes.  The system counts it from the beginning of this very program, where it can
    tell that: what a process has from its parent does not count."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return float(line.split()[1]) * 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(most if sys.platform == "darwin" else most * 1024)


_SIDES = {"parse": run_parse, "write": run_write, "import": run_import, "fill": run_fill, "export": run_export}

if __name__ == "__main__":
    print(json.dumps(_SIDES[sys.argv[1]](Path(sys.argv[2]))))
