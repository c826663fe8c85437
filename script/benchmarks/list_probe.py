"""One participant list in a fresh process: prints the most memory that the process has ever held, in kilobytes.

Started by `benchmarks.participants` with the number of rows.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from benchmarks.participants import sample_list
from gsef_desktop.documents.participants import print_participants

STATUS = Path("/proc/self/status")
"""What Linux tells of a process.  Its `getrusage` would count the peak of the process that started this one."""


def most_memory() -> int:
    """The peak of this process's memory in kilobytes.  Raises OSError where the system does not tell it."""
    found = re.search(r"^VmHWM:\s+(\d+) kB$", STATUS.read_text(encoding="ascii"), re.MULTILINE)
    if found is None:
        raise OSError("this system does not tell the peak of a process's memory")
    return int(found[1])


if __name__ == "__main__":
    print_participants(sample_list(int(sys.argv[1])))
    print(most_memory())
