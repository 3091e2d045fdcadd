"""The journal: entries in a chain, signed checkpoints, and triggers that refuse to change either.

Triggers stop accidents and other programs; whoever removes them to change an entry breaks the chain.
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE TABLE mission (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, created TEXT NOT NULL) STRICT")
    op.execute(
        """
        CREATE TABLE entry (
            seq INTEGER PRIMARY KEY CHECK (seq > 0),
            id TEXT NOT NULL UNIQUE,
            mission TEXT NOT NULL,
            station TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT,
            happened TEXT NOT NULL,
            written TEXT NOT NULL,
            author TEXT NOT NULL,
            corrects TEXT,
            body BLOB NOT NULL,
            prev TEXT NOT NULL CHECK (length(prev) = 64),
            hash TEXT NOT NULL CHECK (length(hash) = 64)
        ) STRICT
        """
    )
    op.execute("CREATE INDEX entry_subject ON entry (subject, happened) WHERE subject IS NOT NULL")
    op.execute("CREATE INDEX entry_kind ON entry (kind, happened)")
    op.execute("CREATE INDEX entry_happened ON entry (happened)")
    op.execute(
        """
        CREATE TABLE checkpoint (
            id INTEGER PRIMARY KEY,
            seq INTEGER NOT NULL,
            head TEXT NOT NULL CHECK (length(head) = 64),
            at TEXT NOT NULL,
            station TEXT NOT NULL,
            statement TEXT NOT NULL,
            public_key TEXT NOT NULL CHECK (length(public_key) = 64),
            signature TEXT NOT NULL CHECK (length(signature) = 128)
        ) STRICT
        """
    )
    for table in ("mission", "entry", "checkpoint"):
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
            )
    op.execute("PRAGMA application_id = 1179404849")  # "FLJ1"
    op.execute("PRAGMA user_version = 1")


def downgrade() -> None:
    raise NotImplementedError("a journal is never made older: that would throw entries away")
