"""Bringing an older file up to date: one step for each version of the schema.

A step is a function that is given Alembic's operations and turns a file of the version before into its own.  All steps of a file run in
one transaction, on an engine of their own, after a backup.  There are no triggers in the file that a rebuilt table could lose: those of
the journal and the search are made anew whenever a file is opened.  This package is only imported for a file that is behind.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from gsef_desktop.domain.errors import FileRefused
from gsef_desktop.domain.messages import message
from gsef_desktop.storage.connection import connect, damaged, quick_check
from gsef_desktop.storage.journal import fill_columns
from gsef_desktop.storage.migrations import to_2, to_3, to_4

Step = Callable[[Any], None]

STEPS: Mapping[int, Step] = {2: to_2.upgrade, 3: to_3.upgrade, 4: to_4.upgrade}
"""The step that leads to each version from 2 on; version 1 is the first."""


def upgrade(path: Path, version: int, target: int, steps: Mapping[int, Step] = STEPS) -> None:
    """Bring a file from `version` to `target`.  Raises FileRefused; then the file is as it was.  The caller has made a backup."""
    if version < 1:
        raise damaged(path, f"user_version {version}")
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from sqlalchemy import create_engine
    from sqlalchemy.exc import SQLAlchemyError
    from sqlalchemy.pool import StaticPool

    raw = connect(path)
    raw.execute("PRAGMA foreign_keys = OFF")  # a rebuilt table is dropped and renamed; foreign_key_check follows
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    try:
        with contextlib.closing(raw), engine.connect() as connection:
            raw.execute("BEGIN IMMEDIATE")
            transaction = connection.begin()  # SQLAlchemy's own idea of it, without which it would commit in between
            operations = Operations(MigrationContext.configure(connection, opts={"transactional_ddl": True}))
            for number in range(version + 1, target + 1):
                steps[number](operations)
            if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise sqlite3.IntegrityError("a reference leads nowhere")
            fill_columns(raw)
            raw.execute(f"PRAGMA user_version = {target}")
            transaction.commit()
            quick_check(raw, path)
    except (sqlite3.Error, SQLAlchemyError, KeyError) as error:
        raise FileRefused(
            message("“{name}” could not be brought up to date ({detail}).", name=path.name, detail=str(error)),
            meaning=message("It is as it was before."), remedy=message("Open it with the version of the program that made it."),
        ) from error  # fmt: skip
