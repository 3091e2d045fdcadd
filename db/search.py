"""Finding entries of a journal: by the index as far as it goes, by reading what stands behind it."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from app.entry import iso
from app.ports import LogHits, LogQuery
from db import store
from db.search_index import through
from db.words import Phrase, phrases, scan, sieve

_LAST: Final = "\U0010ffff"
# ``entry_happened`` has all columns that are asked for but the id, so only the rows that are shown are read. Walked from its
# end it gives the newest first and stops after a few hundred; left to itself, SQLite reads the row of every hit to sort it.
_NEWEST: Final = """
    SELECT happened, seq, id FROM entry INDEXED BY entry_happened WHERE {} ORDER BY happened DESC, seq DESC LIMIT ?"""
_COUNTED_WORDS: Final = "SELECT count(*) FROM search_words WHERE search_words MATCH ?"
_COUNTED: Final = "SELECT seq FROM search_through"
_NARROWED: Final = """
    WITH hits AS MATERIALIZED (SELECT happened, seq FROM entry INDEXED BY entry_happened WHERE {})
    SELECT newest.happened, newest.seq, entry.id, (SELECT count(*) FROM hits)
    FROM (SELECT * FROM hits ORDER BY happened DESC, seq DESC LIMIT ?) AS newest JOIN entry ON entry.seq = newest.seq
    ORDER BY newest.happened DESC, newest.seq DESC"""


def find(connection: sa.Connection, query: LogQuery) -> LogHits:
    """Search in one transaction. Raises DeviceError or what the database raises where the index is damaged: see ``read_all``."""
    wanted = phrases(query.text)
    if wanted is None and query.text.strip():
        return LogHits((), 0)
    indexed, total = _indexed(connection, query, wanted or ())
    behind = [(iso(e.happened), e.seq, e.id) for e in sieve(query, store.entries_after(connection, through(connection)))]
    if behind:
        indexed = sorted(indexed + behind, reverse=True)
    return LogHits(tuple(id_ for _, _, id_ in indexed[: max(0, query.most)]), total + len(behind))


def read_all(connection: sa.Connection, query: LogQuery) -> LogHits:
    """The same without the index, for when it cannot be used: some seconds with 100 000 entries."""
    return scan(query, store.entries_after(connection, 0))


def _indexed(connection: sa.Connection, query: LogQuery, wanted: tuple[Phrase, ...]) -> tuple[list[tuple[str, int, str]], int]:
    """(happened, seq, id) of the newest hits in the index, newest first, and how many there are."""
    clauses, values = ["seq <= (SELECT seq FROM search_through)"], list[str | float]()
    if wanted:
        clauses.append("seq IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)")
        values.append(expression(wanted))
    narrowing, more = _narrowing(query)
    newest, counted = (_NEWEST, _COUNTED_WORDS if wanted else _COUNTED) if not narrowing else (_NARROWED, None)
    sql = newest.format(" AND ".join(clauses + narrowing))
    rows = connection.exec_driver_sql(sql, (*values, *more, max(1, query.most))).all()  # the count stands in a row
    if counted is not None:
        total = int(connection.exec_driver_sql(counted, tuple(values)).scalar_one())
    else:
        total = int(rows[0][3]) if rows else 0
    return [(str(row[0]), int(row[1]), str(row[2])) for row in rows], total


def _narrowing(query: LogQuery) -> tuple[list[str], list[str | float]]:
    """Clauses for all but the words, and their values."""
    clauses: list[str] = []
    values: list[str | float] = []
    for clause, value in (
        ("subject = ?", query.case),
        ("author = ?", query.author),
        ("happened >= ?", iso(query.since) if query.since is not None else None),
        ("happened <= ?", iso(query.until) if query.until is not None else None),
    ):
        if value is not None:
            clauses.append(clause)
            values.append(value)
    if query.kinds:
        clauses.append("(" + " OR ".join("kind >= ? AND kind < ?" for _ in query.kinds) + ")")
        values.extend(end for kind in query.kinds for end in (kind, kind + _LAST))
    if query.box is not None:
        south, west, north, east = query.box
        beside = "AND" if west <= east else "OR"
        clauses.append(f"seq IN (SELECT seq FROM search_place WHERE lat BETWEEN ? AND ? AND (lon >= ? {beside} lon <= ?))")
        values.extend((south, north, west, east))
    return clauses, values


def expression(wanted: tuple[Phrase, ...]) -> str:
    """What FTS5 is asked. Words are letters and digits only, so nothing that was typed can be read as its syntax."""
    return " AND ".join(_asked(phrase) for phrase in wanted)


def _asked(phrase: Phrase) -> str:
    words = f'"{" ".join(phrase.words)}"' + (" *" if phrase.begun else "")
    return f'({words} OR "{phrase.hash_begun}" *)' if phrase.hash_begun else words
