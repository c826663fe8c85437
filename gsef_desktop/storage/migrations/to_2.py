"""To version 2: repetition, plans beside outcomes, delegates, tasks and their templates, and what calendar files said besides."""

from __future__ import annotations

from typing import Any

_COLUMNS = (
    "link TEXT NOT NULL DEFAULT ''",
    "settle_by TEXT",
    "ask_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED",
    "ask_text TEXT NOT NULL DEFAULT ''",
    "window_first TEXT",
    "window_last TEXT",
    "repeats_id TEXT REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED",
    "occurrence TEXT NOT NULL DEFAULT ''",
    "split_from_id TEXT REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED",
)

_STATEMENTS = (
    "CREATE INDEX ix_activity_ask_id ON activity (ask_id)",
    "CREATE INDEX ix_activity_long ON activity (time_latest) WHERE julianday(time_latest) - julianday(time_earliest) > 62",
    "CREATE INDEX ix_activity_repeats_id ON activity (repeats_id)",
    "CREATE INDEX ix_activity_split_from_id ON activity (split_from_id)",
    """
    CREATE TABLE recurrence (
        id TEXT NOT NULL,
        activity_id TEXT NOT NULL,
        rule TEXT NOT NULL,
        dates TEXT NOT NULL,
        exceptions TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_recurrence_activity_id ON recurrence (activity_id)",
    "CREATE INDEX ix_recurrence_first ON recurrence (first)",
    "CREATE INDEX ix_recurrence_last ON recurrence (last)",
    """
    CREATE TABLE activity_plan (
        id TEXT NOT NULL,
        activity_id TEXT NOT NULL,
        time_earliest TEXT,
        time_latest TEXT,
        time_kind TEXT NOT NULL,
        time_precision TEXT NOT NULL,
        time_date_certainty TEXT NOT NULL,
        time_place_certainty TEXT NOT NULL,
        time_start_time TEXT,
        time_end_time TEXT,
        time_zone TEXT,
        time_text TEXT NOT NULL,
        place_text TEXT NOT NULL,
        place_city TEXT,
        place_country TEXT,
        place_online INTEGER NOT NULL,
        place_latitude REAL,
        place_longitude REAL,
        place_zone TEXT,
        note TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_activity_plan_activity_id ON activity_plan (activity_id)",
    """
    CREATE TABLE delegate (
        id TEXT NOT NULL,
        activity_id TEXT NOT NULL,
        person_id TEXT NOT NULL,
        reply TEXT NOT NULL,
        note TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_delegate_activity_id ON delegate (activity_id)",
    "CREATE INDEX ix_delegate_person_id ON delegate (person_id)",
    """
    CREATE TABLE task (
        id TEXT NOT NULL,
        activity_id TEXT,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        due_on TEXT,
        offset_days INTEGER,
        anchor TEXT NOT NULL,
        owner_id TEXT,
        owner TEXT NOT NULL,
        done_on TEXT,
        dropped INTEGER NOT NULL,
        remind_days INTEGER,
        text TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_task_activity_id ON task (activity_id)",
    "CREATE INDEX ix_task_due_on ON task (due_on)",
    "CREATE INDEX ix_task_owner_id ON task (owner_id)",
    """
    CREATE TABLE task_template (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id)
    )
     STRICT
    """,
    """
    CREATE TABLE task_template_step (
        id TEXT NOT NULL,
        template_id TEXT NOT NULL,
        title TEXT NOT NULL,
        offset_days INTEGER NOT NULL,
        anchor TEXT NOT NULL,
        remind_days INTEGER,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(template_id) REFERENCES task_template (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_task_template_step_template_id ON task_template_step (template_id)",
    """
    CREATE TABLE calendar_component (
        id TEXT NOT NULL,
        activity_id TEXT,
        kind TEXT NOT NULL,
        uid TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        stamp TEXT NOT NULL,
        source TEXT NOT NULL,
        kept TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_calendar_component_activity_id ON calendar_component (activity_id)",
    "CREATE INDEX ix_calendar_component_uid ON calendar_component (uid)",
)


def upgrade(operations: Any) -> None:
    """Add the columns and make the tables; nothing that is there is touched."""
    for column in _COLUMNS:
        operations.execute(f"ALTER TABLE activity ADD COLUMN {column}")
    for statement in _STATEMENTS:
        operations.execute(statement)
