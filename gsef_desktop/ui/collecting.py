"""Python's garbage collector stands still while work runs on another thread.

It runs on whatever thread allocates, and takes wrappers of widgets with it: one that was destroyed outside the window's thread, while Qt
is at work there, ends the program.  What is not collected meanwhile is collected afterwards.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_state = {"running": 0, "wanted": False}


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Keep the collector still for the length of a with-block; blocks may overlap on several threads."""
    with _lock:
        if not _state["running"]:
            _state["wanted"] = gc.isenabled()
            gc.disable()
        _state["running"] += 1
    try:
        yield
    finally:
        with _lock:
            _state["running"] -= 1
            if not _state["running"] and _state["wanted"]:
                gc.enable()


def allow_collecting() -> None:
    """Let the collector run: now, or as soon as no such block is open."""
    with _lock:
        _state["wanted"] = True
        if not _state["running"]:
            gc.enable()
