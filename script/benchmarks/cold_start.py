"""Cold start: from starting the process to a painted year planner, against a bare QApplication with a QMainWindow.

Both are fresh processes of this interpreter, taken in turn; "cold" means that nothing of the program is in a running process.
The files are in the system's cache on both sides.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.contents import copy_for_use
from benchmarks.figure import Figure, Scale, median

_SCRIPTS = Path(__file__).resolve().parents[1]
FACTOR, EXTRA = 2.5, 0.4
"""The limit: so many times the bare window, plus so many seconds."""


def measure(scale: Scale) -> list[Figure]:
    """The figure on the platform that the tests use and, where there is one, on a display."""
    made = [_measure_on(scale, "offscreen")]
    if os.environ.get("DISPLAY"):
        made.append(_measure_on(scale, "xcb"))
    return made


def _measure_on(scale: Scale, platform: str) -> Figure:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = copy_for_use(scale, folder)
        environment = _environment(folder, platform)
        started(environment, "bare")
        started(environment, "program", str(file))  # settings and the file's own caches are there from the second start on
        bare, program = list[float](), list[float]()
        for _ in range(scale.runs):
            bare.append(started(environment, "bare"))
            program.append(started(environment, "program", str(file)))
    limit = FACTOR * median(bare) + EXTRA
    return Figure(
        name="start" if platform == "offscreen" else f"start-{platform}",
        title=f"Cold start to a painted year view ({platform}): at most 2.5 × bare window + 400 ms",
        measured=median(program) * 1000, limit=limit * 1000, unit="ms",
        detail={"bare_s": median(bare), "program_s": median(program), "ratio_to_bare": median(program) / median(bare), "runs": scale.runs},
    )  # fmt: skip


def started(environment: dict[str, str], *arguments: str) -> float:
    """Seconds from here to the first picture."""
    before = time.monotonic()
    command = [sys.executable, "-m", "benchmarks.start_probe", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=True)
    return float(done.stdout.split()[-1]) - before


def _environment(folder: Path, platform: str) -> dict[str, str]:
    """The present environment, with settings and log in `folder`."""
    made = {**os.environ, "QT_QPA_PLATFORM": platform, "PYTHONPATH": os.pathsep.join([str(_SCRIPTS), str(_SCRIPTS.parent)])}
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
        made[name] = str(folder)
    return made
