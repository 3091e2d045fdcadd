"""The search index of a journal: kept in the same file and the same transaction as the entries, and no evidence.

Three tables: ``search_words`` (SQLite FTS5, the words without the text they come from), ``search_place`` (positions) and
``search_through``: the entries up to this number are in the index, none behind it. Whatever stands behind it is found by
reading it, so an index that lags, is being made or is broken makes a search slow and never wrong.

Nothing here may stop the log: entries are indexed inside a savepoint, and what goes wrong there leaves the entries
written and the index behind. The journal's thread makes up for it when it has nothing else to do, an index that is
damaged or missing is made anew there.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from itertools import islice
from typing import Any, Final

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from app.entry import Entry
from app.errors import DeviceError
from db import store
from db.engine import plain_reason
from db.words import entry_places, entry_words

PIECE: Final = 1000
"""Entries that are indexed in one go when the index is behind: some 40 ms during which an entry may have to wait."""
TRIES: Final = 3
"""Failures in a row after which it is left alone until the next start."""
AHEAD: Final = "it speaks of entries that are not there"
TABLE_NAMES: Final = ("search_words", "search_place", "search_through")

# The words come ready made: letters of any alphabet pass through "ascii", and none of them is a blank.
# Without the text (content), without lengths for ranking (columnsize), without indexes of beginnings: in 100 000 entries a
# letter that begins a word of every one of them is found in 10 ms without them.
TABLES: Final = (
    "CREATE VIRTUAL TABLE search_words USING fts5(words, content='', columnsize=0, tokenize='ascii')",
    "CREATE TABLE search_place (seq INTEGER NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL) STRICT",
    "CREATE TABLE search_through (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL) STRICT",
    "INSERT INTO search_through VALUES (1, 0)",
)

_log = logging.getLogger(__name__)


class SearchIndex:
    """The writing side. Belongs to the thread of the connection that it is given."""

    def __init__(self) -> None:
        self._checked = False
        self._behind = True
        self._failures = 0

    @property
    def waits(self) -> bool:
        """Whether ``tend`` has something to do."""
        return self._behind and self._failures < TRIES

    def doubt(self) -> None:
        """It may be damaged, or what kept it from being made is over: look again."""
        self._checked, self._behind, self._failures = False, True, 0

    def follow(self, connection: sa.Connection, before: int, added: Sequence[Entry]) -> None:
        """Index entries in the transaction that writes them. ``before``: number of the newest entry in front of them."""
        if not added or self._failures:
            self._behind = self._behind or bool(added)
            return
        # The driver's own cursor: half of the time of an entry's index would go into the layer above it.
        cursor = _cursor(connection)
        try:
            cursor.execute("SAVEPOINT search")
            try:
                done = _said(cursor.execute("SELECT seq FROM search_through").fetchone())
                if done > before:
                    raise DeviceError(AHEAD)
                if done < before:
                    self._behind = True  # these wait for their turn
                else:
                    _add(cursor, added)
            except Exception as error:  # noqa: BLE001 - an entry is written whatever happens to the index
                # Fails where the transaction is gone (a full disk): then the entry is not written either, and tried again.
                cursor.execute("ROLLBACK TO search")
                self._trouble(error)
            cursor.execute("RELEASE search")
        except dbapi2.Error as error:
            raise DeviceError(plain_reason(error)) from error
        finally:
            cursor.close()

    def tend(self, engine: sa.Engine) -> None:
        """One piece of work on an index that is behind, damaged or missing. Raises nothing."""
        try:
            problem = None
            if not self._checked:
                with engine.execution_options(reading=True).connect() as connection:
                    problem = _problem(connection)
            with engine.begin() as connection:
                if problem is not None:
                    _log.warning("the search index is made anew: %s", problem)
                    _make_anew(connection)
                self._behind = _piece(connection)
        except Exception as error:  # noqa: BLE001 - the log goes on without it
            self._trouble(error)
        else:
            self._checked, self._failures = True, 0

    def _trouble(self, error: Exception) -> None:
        self._checked, self._behind = False, True
        self._failures += 1
        expected = isinstance(error, (sa.exc.DBAPIError, dbapi2.Error, DeviceError))
        if self._failures == 1:
            _log.warning("the search index is not kept up: %s", error, exc_info=None if expected else error)


def through(connection: sa.Connection) -> int:
    """Number of the newest entry in the index. Raises DeviceError if it does not say, or says more than there is."""
    done = _said(connection.exec_driver_sql("SELECT seq FROM search_through").first())
    if done > store.head(connection)[0]:
        raise DeviceError(AHEAD)
    return done


def _cursor(connection: sa.Connection) -> Any:
    """A cursor of the driver, within the transaction of ``connection``; raises ``dbapi2.Error``."""
    return connection.connection.cursor()


def _said(row: Sequence[Any] | None) -> int:
    if row is None:
        raise DeviceError("it does not say how far it goes")
    return int(row[0])


def _add(cursor: Any, entries: Sequence[Entry]) -> None:
    """Index entries that follow on what is indexed."""
    cursor.executemany(
        "INSERT INTO search_words (rowid, words) VALUES (?, ?)", [(entry.seq, " ".join(entry_words(entry))) for entry in entries]
    )
    places = [(entry.seq, *place) for entry in entries for place in entry_places(entry)]
    cursor.executemany("INSERT INTO search_place (seq, lat, lon) VALUES (?, ?, ?)", places)
    cursor.execute("UPDATE search_through SET seq = ?", (entries[-1].seq,))


def _piece(connection: sa.Connection) -> bool:
    """Index the next entries that are not; whether there are more behind them."""
    piece = list(islice(store.entries_after(connection, through(connection)), PIECE))
    if piece:
        cursor = _cursor(connection)
        _add(cursor, piece)
        cursor.close()
    return len(piece) == PIECE


def _problem(connection: sa.Connection) -> str | None:
    """What is wrong with the index, ``None`` if nothing is."""
    try:
        for table in TABLE_NAMES:
            said = str(connection.exec_driver_sql(f"PRAGMA quick_check({table})").scalars().first())
            if said != "ok":
                return said
        through(connection)
    except (sa.exc.DBAPIError, DeviceError) as error:
        return str(error)
    return None


def empty(connection: sa.Connection) -> None:
    """Forget every word: the journal makes the index again."""
    _make_anew(connection)


def _make_anew(connection: sa.Connection) -> None:
    for table in TABLE_NAMES:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
    for statement in TABLES:
        connection.exec_driver_sql(statement)
