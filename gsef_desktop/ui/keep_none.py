"""A remedy for PySide6 6.12 on Python 3.11, where Qt calls take references to None, True and False that they do not own.

PySide6 6.12 relies on these being immortal (PEP 683), which they are from Python 3.12 on.  On Python 3.11 their reference counts sink
with each call until the interpreter aborts with "none_dealloc: deallocating None", after a few thousand calls.
"""

from __future__ import annotations

import sys

_MANY = sys.maxsize // 8


def keep_none() -> None:
    """Give None, True and False so many references that they outlive any run of the program.  Does nothing from Python 3.12 on."""
    if sys.version_info < (3, 12):
        import ctypes

        for each in (None, True, False, NotImplemented, Ellipsis):
            if sys.getrefcount(each) < _MANY // 2:
                ctypes.c_ssize_t.from_address(id(each)).value += _MANY  # the count is the first field of every CPython object
