"""A remedy for PySide6 6.12 on Python 3.11, where every Qt call without a result takes a reference to None that it does not own.

PySide6 6.12 relies on None being immortal (PEP 683), which it is from Python 3.12 on.  On Python 3.11 its reference count sinks with
each such call until the interpreter aborts with "none_dealloc: deallocating None", after a few thousand calls.
"""

from __future__ import annotations

import sys

_MANY = sys.maxsize // 8


def keep_none() -> None:
    """Give None so many references that it outlives any run of the program.  Does nothing from Python 3.12 on."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < _MANY // 2:
        import ctypes

        ctypes.c_ssize_t.from_address(id(None)).value += _MANY  # the count is the first field of every CPython object
