"""The text of a PDF, read in a process of its own that is ended when it takes too long, and that may not take all the memory.

Run as a program, it reads a PDF from standard input and writes its text in UTF-8 to standard output.  The exit status says what was
wrong: 3 it is protected by a password, 4 it is damaged, 5 it has more pages than are read.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from gsef_desktop.domain.archive import MOST_TEXT
from gsef_desktop.domain.messages import Message, message

MOST_PAGES = 3_000
MOST_SECONDS = 90.0
_MOST_MEMORY = 1536 * 1024 * 1024
_PROTECTED, _DAMAGED, _LONG = 3, 4, 5
_PAUSE = 0.05


def read_pdf(
    data: bytes, name: str, *, check: Callable[[], None] = lambda: None, seconds: float = MOST_SECONDS
) -> tuple[str, Message | None]:
    """The text of a PDF, and a warning where not all of it could be read.

    `check` is called twenty times a second and may raise, which ends the reading.  After `seconds` it is ended as well.
    """
    environment = dict(os.environ, PYTHONPATH=str(Path(__file__).resolve().parents[2]), PYTHONIOENCODING="utf-8")
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as target:
        source.write(data)
        source.seek(0)
        process = subprocess.Popen(
            [sys.executable, "-m", "gsef_desktop.interchange.pdf_text"], stdin=source, stdout=target, stderr=subprocess.DEVNULL,
            env=environment, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        try:
            end = time.monotonic() + seconds
            while (status := process.poll()) is None:
                check()
                if time.monotonic() > end:
                    break
                time.sleep(_PAUSE)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        target.seek(0)
        text = target.read(4 * MOST_TEXT).decode("utf-8", "replace")
    return text, _warning(status, name)


def _warning(status: int | None, name: str) -> Message | None:
    if status == 0:
        return None
    if status == _PROTECTED:
        return message("“{name}” is protected by a password: its text cannot be searched.", name=name)
    if status == _LONG:
        return message("It is very long: only its beginning can be searched.")
    if status is None:
        return message("Reading “{name}” took too long: not all of its text can be searched.", name=name)
    return message("“{name}” is damaged: not all of its text could be read.", name=name)


def _main() -> int:
    _limit_memory()
    from io import BytesIO

    from pypdf import PdfReader

    out, written = sys.stdout, 0
    try:
        reader = PdfReader(BytesIO(sys.stdin.buffer.read()))
        if reader.is_encrypted and not reader.decrypt(""):
            return _PROTECTED
        for number, page in enumerate(reader.pages):
            text = page.extract_text()
            out.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")
            out.flush()  # what has been read is kept when the rest takes too long
            written += len(text)
            if written > MOST_TEXT or number + 1 >= MOST_PAGES:
                return _LONG
    except Exception:  # whatever the reader stumbles over: what was read so far is kept
        return _DAMAGED
    return 0


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; the time remains
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


if __name__ == "__main__":
    import logging

    logging.disable()
    status = _main()
    sys.stdout.flush()
    os._exit(status)
