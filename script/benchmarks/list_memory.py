"""A file in a window of its own process, its lists of organisations and of people shown, sorted, filtered and searched.

Prints the memory that the process then holds, in kilobytes.  Started by `benchmarks.lists` with the file and a folder for the settings.
"""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.list_probe import STATUS
from benchmarks.window import window_with
from gsef_desktop.domain.list_views import Criterion
from gsef_desktop.ui.members.view import MembersView

_PATIENCE_S = 30.0


def held() -> int:
    """The memory of this process in kilobytes.  Raises OSError where the system does not tell it."""
    found = re.search(r"^VmRSS:\s+(\d+) kB$", STATUS.read_text(encoding="ascii"), re.MULTILINE)
    if found is None:
        raise OSError("this system does not tell the memory of a process")
    return int(found[1])


def main(file: Path, folder: Path) -> int:
    """Use the lists, and answer what the process holds."""
    with window_with(file, folder, 50) as bench:
        view = bench.frame.open_view("members")
        assert isinstance(view, MembersView)
        for page in (view.organisations, view.people):
            view.open_with(page="people" if page is view.people else "organisations")
            bench.settle_briefly()
            end = time.monotonic() + _PATIENCE_S
            bench.settle()
            while page.list.state.is_loading and time.monotonic() < end:
                QApplication.processEvents()
                time.sleep(0.01)
            for field in ("country", "languages"):
                page.list.state.sort_by(field, descending=False)
                bench.settle_briefly()
            page.list.state.set_filter(Criterion(field="languages", values=("fr",)))
            page.list.filtering.clear()
            page.filters.search.setText("santel")
            bench.settle_briefly()
            page.filters.search.setText("")
            bench.settle_briefly()
        return held()


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), Path(sys.argv[2])))
