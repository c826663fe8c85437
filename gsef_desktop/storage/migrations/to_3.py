"""To version 3: membership with categories and fees, rules of bodies, own fields and regions, the archive, views of lists."""

from __future__ import annotations

from typing import Any

_COLUMNS = (
    ("organisation", "logo_id TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED"),
    ("organisation", "responsible_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED"),
    ("organisation", "mail TEXT NOT NULL DEFAULT ''"),
    ("organisation", "telephone TEXT NOT NULL DEFAULT ''"),
    ("organisation", "next_step TEXT NOT NULL DEFAULT ''"),
    ("organisation", "next_step_on TEXT"),
    ("organisation", "merged_into_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED"),
    ("membership", "category_id TEXT REFERENCES membership_category (id) DEFERRABLE INITIALLY DEFERRED"),
    ("membership", "meeting_id TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED"),
    ("membership", "body_id TEXT REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED"),
    ("membership", "decided_by TEXT NOT NULL DEFAULT ''"),
    ("person", "diet TEXT NOT NULL DEFAULT ''"),
    ("person", "address TEXT NOT NULL DEFAULT ''"),
    ("person", "tags TEXT NOT NULL DEFAULT '[]'"),
    ("person", "portrait_id TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED"),
    ("person", "erased INTEGER NOT NULL DEFAULT 0"),
    ("person", "merged_into_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED"),
    ("body_rules", "title TEXT NOT NULL DEFAULT ''"),
    ("body_rules", "quorum_of TEXT NOT NULL DEFAULT 'seats'"),
    ("body_rules", "agenda_days INTEGER"),
    ("body_rules", "papers_days INTEGER"),
    ("body_rules", "proxies INTEGER"),
    ("composition", "rules_id TEXT REFERENCES body_rules (id) DEFERRABLE INITIALLY DEFERRED"),
    ("composition", "college_id TEXT REFERENCES college (id) DEFERRABLE INITIALLY DEFERRED"),
    ("composition", "votes REAL"),
    ("composition", "in_quorum INTEGER"),
    ("seat", "valid_from TEXT"),
    ("seat", "valid_to TEXT"),
)

_STATEMENTS = (
    "CREATE INDEX ix_organisation_logo_id ON organisation (logo_id)",
    "CREATE INDEX ix_organisation_merged_into_id ON organisation (merged_into_id)",
    "CREATE INDEX ix_organisation_responsible_id ON organisation (responsible_id)",
    "CREATE INDEX ix_membership_body_id ON membership (body_id)",
    "CREATE INDEX ix_membership_category_id ON membership (category_id)",
    "CREATE INDEX ix_membership_meeting_id ON membership (meeting_id)",
    "CREATE INDEX ix_person_family_name ON person (family_name)",
    "CREATE INDEX ix_person_merged_into_id ON person (merged_into_id)",
    "CREATE INDEX ix_person_portrait_id ON person (portrait_id)",
    "CREATE INDEX ix_composition_college_id ON composition (college_id)",
    "CREATE INDEX ix_composition_rules_id ON composition (rules_id)",
    """
    CREATE TABLE college (
        id TEXT NOT NULL,
        rules_id TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        weight REAL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(rules_id) REFERENCES body_rules (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_college_rules_id ON college (rules_id)",
    """
    CREATE TABLE majority_rule (
        id TEXT NOT NULL,
        rules_id TEXT NOT NULL,
        subject TEXT NOT NULL,
        language TEXT NOT NULL,
        kind TEXT NOT NULL,
        share REAL,
        basis TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(rules_id) REFERENCES body_rules (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_majority_rule_rules_id ON majority_rule (rules_id)",
    """
    CREATE TABLE region (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        countries TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id)
    )
     STRICT
    """,
    """
    CREATE TABLE membership_category (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        fee INTEGER,
        currency TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id)
    )
     STRICT
    """,
    """
    CREATE TABLE fee (
        id TEXT NOT NULL,
        organisation_id TEXT NOT NULL,
        year INTEGER NOT NULL,
        amount INTEGER,
        currency TEXT NOT NULL,
        due_on TEXT,
        paid INTEGER,
        paid_on TEXT,
        waived INTEGER NOT NULL,
        note TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_fee_organisation_id ON fee (organisation_id)",
    "CREATE INDEX ix_fee_year ON fee (year)",
    """
    CREATE TABLE language_officer (
        id TEXT NOT NULL,
        language TEXT NOT NULL,
        person_id TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_language_officer_person_id ON language_officer (person_id)",
    """
    CREATE TABLE address (
        id TEXT NOT NULL,
        organisation_id TEXT,
        person_id TEXT,
        label TEXT NOT NULL,
        text TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_address_organisation_id ON address (organisation_id)",
    "CREATE INDEX ix_address_person_id ON address (person_id)",
    """
    CREATE TABLE archive_document (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        kind TEXT NOT NULL,
        year INTEGER,
        languages TEXT NOT NULL,
        attachment_id TEXT,
        file_name TEXT NOT NULL,
        link TEXT NOT NULL,
        note TEXT NOT NULL,
        text TEXT NOT NULL,
        added_on TEXT,
        internal INTEGER NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_archive_document_attachment_id ON archive_document (attachment_id)",
    """
    CREATE TABLE archive_link (
        id TEXT NOT NULL,
        document_id TEXT NOT NULL,
        organisation_id TEXT,
        person_id TEXT,
        activity_id TEXT,
        series_id TEXT,
        relation TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(document_id) REFERENCES archive_document (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(series_id) REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_archive_link_activity_id ON archive_link (activity_id)",
    "CREATE INDEX ix_archive_link_document_id ON archive_link (document_id)",
    "CREATE INDEX ix_archive_link_organisation_id ON archive_link (organisation_id)",
    "CREATE INDEX ix_archive_link_person_id ON archive_link (person_id)",
    "CREATE INDEX ix_archive_link_series_id ON archive_link (series_id)",
    """
    CREATE TABLE own_field (
        id TEXT NOT NULL,
        of_kind TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        type TEXT NOT NULL,
        choices TEXT NOT NULL,
        personal INTEGER NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id)
    )
     STRICT
    """,
    """
    CREATE TABLE own_value (
        id TEXT NOT NULL,
        field_id TEXT NOT NULL,
        owner_kind TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        text TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(field_id) REFERENCES own_field (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_own_value_field_id ON own_value (field_id)",
    "CREATE INDEX ix_own_value_owner_id ON own_value (owner_id)",
    """
    CREATE TABLE saved_view (
        id TEXT NOT NULL,
        list_kind TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        definition TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id)
    )
     STRICT
    """,
)


def upgrade(operations: Any) -> None:
    """Add the columns and make the tables; nothing that is there is touched."""
    for table, column in _COLUMNS:
        operations.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    for statement in _STATEMENTS:
        operations.execute(statement)
