"""To version 4: the life of a meeting, templates, the backlog, votes, annexes of minutes, replies and travel of participants."""

from __future__ import annotations

from typing import Any

_COLUMNS = (
    ("series", "rotation TEXT NOT NULL DEFAULT '[]'"),
    ("activity", "participants_source TEXT NOT NULL DEFAULT ''"),
    ("body", "symbol_scheme TEXT NOT NULL DEFAULT ''"),
    ("body", "paper_scheme TEXT NOT NULL DEFAULT ''"),
    ("meeting", "revision INTEGER NOT NULL DEFAULT 0"),
    ("meeting", "closed_on TEXT"),
    ("meeting", "previous_id TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED"),
    ("meeting", "host_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED"),
    ("meeting", "organiser_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED"),
    ("meeting", "contact TEXT NOT NULL DEFAULT ''"),
    ("meeting", "interpretation TEXT NOT NULL DEFAULT '[]'"),
    ("meeting_session", "title TEXT NOT NULL DEFAULT ''"),
    ("meeting_session", "language TEXT NOT NULL DEFAULT 'en'"),
    ("meeting_session", "format TEXT"),
    ("meeting_session", "dial_in TEXT NOT NULL DEFAULT ''"),
    ("meeting_session", "interpretation TEXT NOT NULL DEFAULT '[]'"),
    ("agenda_item", "standing INTEGER NOT NULL DEFAULT 0"),
    ("agenda_item", "consent INTEGER NOT NULL DEFAULT 0"),
    ("agenda_item", "parallel INTEGER NOT NULL DEFAULT 0"),
    ("agenda_item", "carried_from_id TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED"),
    ("agenda_item", "lead_seat_id TEXT REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED"),
    ("paper", "kind TEXT NOT NULL DEFAULT 'paper'"),
    ("paper", "revision INTEGER NOT NULL DEFAULT 0"),
    ("paper", "of_id TEXT REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED"),
    ("paper", "owner_id TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED"),
    ("paper", "confidential INTEGER NOT NULL DEFAULT 0"),
    ("paper", "note TEXT NOT NULL DEFAULT ''"),
    ("paper_version", "replaced_on TEXT"),
    ("paper_version", "pdf_id TEXT REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED"),
    ("paper_version", "note TEXT NOT NULL DEFAULT ''"),
    ("participation", "acts_as TEXT NOT NULL DEFAULT 'none'"),
    ("participation", "head INTEGER NOT NULL DEFAULT 0"),
    ("participation", "substitute_for_id TEXT REFERENCES participation (id) DEFERRABLE INITIALLY DEFERRED"),
    ("participation", "invited_on TEXT"),
    ("participation", "replied_on TEXT"),
    ("participation", "arrives_on TEXT"),
    ("participation", "arrives_at TEXT"),
    ("participation", "departs_on TEXT"),
    ("participation", "departs_at TEXT"),
    ("participation", "travel TEXT NOT NULL DEFAULT ''"),
    ("participation", "hotel TEXT NOT NULL DEFAULT ''"),
    ("participation", "badge_name TEXT NOT NULL DEFAULT ''"),
    ("participation", "needs TEXT NOT NULL DEFAULT ''"),
    ("session_attendance", "proxy_id TEXT REFERENCES participation (id) DEFERRABLE INITIALLY DEFERRED"),
    ("minutes", "adopted_on TEXT"),
    ("minutes", "adopted_at_id TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED"),
    ("decision", "topics TEXT NOT NULL DEFAULT '[]'"),
    ("decision", "implemented_on TEXT"),
    ("decision", "present INTEGER"),
    ("decision", "needed INTEGER"),
    ("action_item", "remind_days INTEGER DEFAULT 7"),
    ("action_item", "done_on TEXT"),
)

_STATEMENTS = (
    "CREATE INDEX ix_meeting_host_id ON meeting (host_id)",
    "CREATE INDEX ix_meeting_organiser_id ON meeting (organiser_id)",
    "CREATE INDEX ix_meeting_previous_id ON meeting (previous_id)",
    "CREATE INDEX ix_agenda_item_carried_from_id ON agenda_item (carried_from_id)",
    "CREATE INDEX ix_agenda_item_lead_seat_id ON agenda_item (lead_seat_id)",
    "CREATE INDEX ix_paper_of_id ON paper (of_id)",
    "CREATE INDEX ix_paper_owner_id ON paper (owner_id)",
    "CREATE INDEX ix_paper_version_pdf_id ON paper_version (pdf_id)",
    "CREATE INDEX ix_participation_substitute_for_id ON participation (substitute_for_id)",
    "CREATE INDEX ix_session_attendance_proxy_id ON session_attendance (proxy_id)",
    "CREATE INDEX ix_minutes_adopted_at_id ON minutes (adopted_at_id)",
    """
    CREATE TABLE meeting_step (
        id TEXT NOT NULL,
        meeting_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        at TEXT,
        author TEXT NOT NULL,
        reason TEXT NOT NULL,
        revision INTEGER NOT NULL,
        symbol TEXT NOT NULL,
        snapshot TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_meeting_step_meeting_id ON meeting_step (meeting_id)",
    """
    CREATE TABLE item_run (
        id TEXT NOT NULL,
        item_id TEXT NOT NULL,
        session_id TEXT,
        day TEXT NOT NULL,
        started TEXT NOT NULL,
        ended TEXT,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(session_id) REFERENCES meeting_session (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_item_run_item_id ON item_run (item_id)",
    "CREATE INDEX ix_item_run_session_id ON item_run (session_id)",
    """
    CREATE TABLE meeting_template (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        body_id TEXT,
        format TEXT NOT NULL,
        languages TEXT NOT NULL,
        interpretation TEXT NOT NULL,
        task_template_id TEXT,
        text TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(task_template_id) REFERENCES task_template (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_meeting_template_body_id ON meeting_template (body_id)",
    "CREATE INDEX ix_meeting_template_task_template_id ON meeting_template (task_template_id)",
    """
    CREATE TABLE meeting_template_session (
        id TEXT NOT NULL,
        template_id TEXT NOT NULL,
        day_offset INTEGER NOT NULL,
        start TEXT,
        "end" TEXT,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        room TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(template_id) REFERENCES meeting_template (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_meeting_template_session_template_id ON meeting_template_session (template_id)",
    """
    CREATE TABLE meeting_template_item (
        id TEXT NOT NULL,
        template_id TEXT NOT NULL,
        session_id TEXT,
        parent_id TEXT,
        rank TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        purpose TEXT NOT NULL,
        lead TEXT NOT NULL,
        duration INTEGER NOT NULL,
        text TEXT NOT NULL,
        proposed_decision TEXT NOT NULL,
        chair_note TEXT NOT NULL,
        confidential INTEGER NOT NULL,
        standing INTEGER NOT NULL,
        consent INTEGER NOT NULL,
        parallel INTEGER NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(template_id) REFERENCES meeting_template (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(session_id) REFERENCES meeting_template_session (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(parent_id) REFERENCES meeting_template_item (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_meeting_template_item_parent_id ON meeting_template_item (parent_id)",
    "CREATE INDEX ix_meeting_template_item_session_id ON meeting_template_item (session_id)",
    "CREATE INDEX ix_meeting_template_item_template_id ON meeting_template_item (template_id)",
    """
    CREATE TABLE meeting_template_invitation (
        id TEXT NOT NULL,
        template_id TEXT NOT NULL,
        body_id TEXT NOT NULL,
        classification TEXT,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(template_id) REFERENCES meeting_template (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_meeting_template_invitation_body_id ON meeting_template_invitation (body_id)",
    "CREATE INDEX ix_meeting_template_invitation_template_id ON meeting_template_invitation (template_id)",
    """
    CREATE TABLE backlog_item (
        id TEXT NOT NULL,
        body_id TEXT,
        from_id TEXT,
        taken_id TEXT,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        purpose TEXT NOT NULL,
        lead TEXT NOT NULL,
        duration INTEGER NOT NULL,
        text TEXT NOT NULL,
        proposed_decision TEXT NOT NULL,
        added_on TEXT,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(body_id) REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(from_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(taken_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_backlog_item_body_id ON backlog_item (body_id)",
    "CREATE INDEX ix_backlog_item_from_id ON backlog_item (from_id)",
    "CREATE INDEX ix_backlog_item_taken_id ON backlog_item (taken_id)",
    """
    CREATE TABLE paper_item (
        id TEXT NOT NULL,
        paper_id TEXT NOT NULL,
        item_id TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(paper_id) REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_paper_item_item_id ON paper_item (item_id)",
    "CREATE INDEX ix_paper_item_paper_id ON paper_item (paper_id)",
    """
    CREATE TABLE vote (
        id TEXT NOT NULL,
        meeting_id TEXT NOT NULL,
        item_id TEXT,
        session_id TEXT,
        decision_id TEXT,
        kind TEXT NOT NULL,
        method TEXT NOT NULL,
        question TEXT NOT NULL,
        language TEXT NOT NULL,
        subject TEXT NOT NULL,
        majority TEXT NOT NULL,
        share REAL,
        basis TEXT NOT NULL,
        weighted INTEGER NOT NULL,
        held_on TEXT,
        held_at TEXT,
        in_favour INTEGER,
        against INTEGER,
        abstain INTEGER,
        invalid INTEGER,
        entitled INTEGER,
        present INTEGER,
        needed INTEGER,
        seats INTEGER NOT NULL,
        round INTEGER NOT NULL,
        result TEXT NOT NULL,
        closed INTEGER NOT NULL,
        note TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(session_id) REFERENCES meeting_session (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(decision_id) REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_vote_decision_id ON vote (decision_id)",
    "CREATE INDEX ix_vote_item_id ON vote (item_id)",
    "CREATE INDEX ix_vote_meeting_id ON vote (meeting_id)",
    "CREATE INDEX ix_vote_session_id ON vote (session_id)",
    """
    CREATE TABLE vote_tally (
        id TEXT NOT NULL,
        vote_id TEXT NOT NULL,
        college_id TEXT NOT NULL,
        in_favour INTEGER NOT NULL,
        against INTEGER NOT NULL,
        abstain INTEGER NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(vote_id) REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(college_id) REFERENCES college (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_vote_tally_college_id ON vote_tally (college_id)",
    "CREATE INDEX ix_vote_tally_vote_id ON vote_tally (vote_id)",
    """
    CREATE TABLE ballot (
        id TEXT NOT NULL,
        vote_id TEXT NOT NULL,
        participation_id TEXT NOT NULL,
        by_id TEXT,
        choice TEXT NOT NULL,
        votes REAL NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(vote_id) REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(participation_id) REFERENCES participation (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(by_id) REFERENCES participation (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_ballot_by_id ON ballot (by_id)",
    "CREATE INDEX ix_ballot_participation_id ON ballot (participation_id)",
    "CREATE INDEX ix_ballot_vote_id ON ballot (vote_id)",
    """
    CREATE TABLE vote_candidate (
        id TEXT NOT NULL,
        vote_id TEXT NOT NULL,
        name TEXT NOT NULL,
        organisation_id TEXT,
        person_id TEXT,
        votes INTEGER,
        elected INTEGER NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(vote_id) REFERENCES vote (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_vote_candidate_organisation_id ON vote_candidate (organisation_id)",
    "CREATE INDEX ix_vote_candidate_person_id ON vote_candidate (person_id)",
    "CREATE INDEX ix_vote_candidate_vote_id ON vote_candidate (vote_id)",
    """
    CREATE TABLE minutes_annex (
        id TEXT NOT NULL,
        meeting_id TEXT NOT NULL,
        item_id TEXT,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        attachment_id TEXT,
        file_name TEXT NOT NULL,
        text TEXT NOT NULL,
        rank TEXT NOT NULL,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(item_id) REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(attachment_id) REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_minutes_annex_attachment_id ON minutes_annex (attachment_id)",
    "CREATE INDEX ix_minutes_annex_item_id ON minutes_annex (item_id)",
    "CREATE INDEX ix_minutes_annex_meeting_id ON minutes_annex (meeting_id)",
    """
    CREATE TABLE action_owner (
        id TEXT NOT NULL,
        action_id TEXT NOT NULL,
        person_id TEXT,
        organisation_id TEXT,
        deleted INTEGER DEFAULT 0 NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (n),
        UNIQUE (id),
        FOREIGN KEY(action_id) REFERENCES action_item (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(organisation_id) REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED
    )
     STRICT
    """,
    "CREATE INDEX ix_action_owner_action_id ON action_owner (action_id)",
    "CREATE INDEX ix_action_owner_organisation_id ON action_owner (organisation_id)",
    "CREATE INDEX ix_action_owner_person_id ON action_owner (person_id)",
)


def upgrade(operations: Any) -> None:
    """Add the columns and make the tables; nothing that is there is touched."""
    for table, column in _COLUMNS:
        operations.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    for statement in _STATEMENTS:
        operations.execute(statement)
