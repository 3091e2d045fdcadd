"""The tables of a mission's journal, as they are at ``VERSION``. The migrations make them; this is how code names them.

What counts is ``entry.body``: the exact bytes that were hashed. The columns beside it are an index into it, and
``fairlead verify`` compares them with the body. The tables whose names begin with ``search_`` are no evidence: they are
made from the entries and can be made again at any time (``db.search``).
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

VERSION: Final = 2
"""``user_version`` of a file that has all migrations of this program."""

APPLICATION_ID: Final = 0x464C4A31
"""``application_id`` of a journal: "FLJ1"."""

EVIDENCE: Final = ("mission", "entry", "checkpoint")
"""Tables that have to be whole; the search index can be made anew from them."""

metadata = sa.MetaData()

mission = sa.Table(
    "mission",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("created", sa.Text, nullable=False),
    sqlite_strict=True,
)

entry = sa.Table(
    "entry",
    metadata,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("mission", sa.Text, nullable=False),
    sa.Column("station", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("subject", sa.Text),
    sa.Column("happened", sa.Text, nullable=False),
    sa.Column("written", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("corrects", sa.Text),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("prev", sa.Text, nullable=False),
    sa.Column("hash", sa.Text, nullable=False),
    sqlite_strict=True,
)

checkpoint = sa.Table(
    "checkpoint",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("head", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("station", sa.Text, nullable=False),
    sa.Column("statement", sa.Text, nullable=False),
    sa.Column("public_key", sa.Text, nullable=False),
    sa.Column("signature", sa.Text, nullable=False),
    sqlite_strict=True,
)

search_place = sa.Table(
    "search_place",
    metadata,
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("lat", sa.REAL, nullable=False),
    sa.Column("lon", sa.REAL, nullable=False),
    sqlite_strict=True,
)

search_through = sa.Table(
    "search_through",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False),
    sqlite_strict=True,
)
