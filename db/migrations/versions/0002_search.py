"""The search index: words and places of every entry. Its tables are made empty; the journal fills them while it is open."""

from __future__ import annotations

from alembic import op

from db.search_index import TABLES

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Not a copy of the statements, as a migration should have: the index is made again whenever it does not fit.
    for statement in TABLES:
        op.execute(statement)
    # With all that a search narrows by, so that no rows are read to leave most of them out.
    op.execute("DROP INDEX entry_happened")
    op.execute("CREATE INDEX entry_happened ON entry (happened, author, subject, kind)")
    op.execute("PRAGMA user_version = 2")


def downgrade() -> None:
    raise NotImplementedError("a journal is never made older")
