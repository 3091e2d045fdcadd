"""Bringing a journal's tables to this program's version with Alembic. An older file keeps all it has."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from app.errors import UserError
from db.engine import plain_reason, reading_engine
from db.schema import APPLICATION_ID, EVIDENCE, VERSION

_BLOCK: Final = 2**20
_MOST_AT_ONCE: Final = 2**29


def check_file(path: Path) -> None:
    """Is the file one that this program may write to (or empty)? Looks only, so that another program's file stays as it is.

    Raises UserError if it is of a newer program, is not a journal, or is damaged.
    """
    if path.stat().st_size == 0:
        return
    _read_through(path)
    engine = reading_engine(path)
    try:
        with engine.connect() as connection:
            version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            application = int(connection.exec_driver_sql("PRAGMA application_id").scalar_one())
            tables = int(connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one())
            damage = _damage(connection)
    except sa.exc.DBAPIError as error:
        raise UserError(
            f"{path} cannot be opened: {plain_reason(error)}. Keep it as it is, and open a copy of the mission or start a new one"
        ) from error
    finally:
        engine.dispose()
    if tables and application != APPLICATION_ID:
        raise UserError(f"{path} is a database, but not a Fairlead log. Choose another folder for the mission")
    if version > VERSION:
        raise UserError(
            f"{path} was written by a newer Fairlead (tables version {version}, this program knows {VERSION}). "
            "Install the newer version to open it; nothing was changed"
        )
    if damage != "ok":
        raise UserError(f"{path} is damaged ({damage}). Keep it as it is, and open a copy of the mission or start a new one")


def _read_through(path: Path) -> None:
    """Read once from end to end, so that the look for damage, page by page all over the file, finds it in memory: after switching
    on that is four times as fast. A file that is larger than what is kept of it in memory would only be read twice."""
    with suppress(OSError), path.open("rb", buffering=0) as file:
        if os.fstat(file.fileno()).st_size <= _MOST_AT_ONCE:
            block = bytearray(_BLOCK)
            while file.readinto(block):
                pass


def _damage(connection: sa.Connection) -> str:
    """What SQLite says about the tables that count, "ok" if nothing. A damaged search index keeps no log from opening."""
    tables = [str(name) for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in EVIDENCE:
        if table in tables:
            said = str(connection.exec_driver_sql(f"PRAGMA quick_check({table})").scalars().first())
            if said != "ok":
                return said
    return "ok"


def upgrade(engine: sa.Engine, to: int = VERSION) -> None:
    """Make or upgrade the tables, all in one transaction. ``to``: an older version, to measure and test with."""
    with engine.begin() as connection:
        if int(connection.exec_driver_sql("PRAGMA user_version").scalar_one()) < to:
            _run_migrations(connection, to)


def _run_migrations(connection: sa.Connection, to: int) -> None:
    # Imported here: Alembic takes a while to load and is needed once in the life of a file.
    from alembic import command
    from alembic.config import Config

    config = Config()
    scripts = Path(__file__).resolve().parent / "migrations"
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, f"{to:04d}")
