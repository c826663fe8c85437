"""The same document is the same bytes, whenever and wherever it is built."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from gsef_desktop.documents.agenda import print_agenda
from gsef_desktop.documents.participants import print_participants
from tests.documents.samples import agenda, participants

_PROGRAM = """
import hashlib
from gsef_desktop.documents.agenda import print_agenda
from gsef_desktop.documents.participants import print_participants
from tests.documents.samples import agenda, participants
for data, _ in (print_participants(participants("ko", 100)), print_agenda(agenda("fr"))):
    print(hashlib.sha256(data).hexdigest())
"""


def _digests() -> list[str]:
    agenda_pdf, _ = print_agenda(agenda("fr"))
    participants_pdf, _ = print_participants(participants("ko", 100))
    return [hashlib.sha256(data).hexdigest() for data in (participants_pdf, agenda_pdf)]


def test_building_twice_gives_the_same_bytes() -> None:
    assert _digests() == _digests()


def test_a_fresh_process_with_other_hashes_and_another_clock_gives_the_same_bytes() -> None:
    environment = os.environ | {"PYTHONHASHSEED": "4711", "SOURCE_DATE_EPOCH": "1234567", "TZ": "Asia/Seoul"}
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run([sys.executable, "-c", _PROGRAM], cwd=root, env=environment, capture_output=True, text=True, check=True)
    assert run.stdout.split() == _digests()


def test_documents_that_are_built_at_once_do_not_mix() -> None:
    jobs = [("ko", 30), ("en", 90), ("fr", 60)]
    alone = [print_participants(participants(language, rows))[0] for language, rows in jobs]
    with ThreadPoolExecutor(3) as pool:
        together = list(pool.map(lambda job: print_participants(participants(*job))[0], jobs * 3))
    assert together == alone * 3


def test_another_text_gives_other_bytes_and_another_identifier() -> None:
    one, other = print_agenda(agenda())[0], print_agenda(agenda(place="Samplestadt"))[0]
    assert one != other
