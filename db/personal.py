"""Personal records of a mission: apart from the log, deleted by their date, in no export.

``<mission>/private/personal.db``, for this user alone. Deleting means that the bytes are gone from the file at once: SQLite
overwrites what it frees (``secure_delete``) and the file is then written anew (VACUUM). There is no write-ahead log, which
would keep what was deleted for a while; a crash in the middle of a change leaves a rollback journal that the next opening
uses up. What the disk itself keeps of overwritten files (a flash memory does) is beyond a program.

Each call opens the file and closes it again: two stations may use it, and nothing of it stays in memory.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from app.clock import Clock
from app.entry import from_iso, iso, new_id
from app.errors import DeviceError, FairleadError, UserError
from app.ports import Person
from app.rescue.entries import PersonalNoted
from db.engine import plain_reason, private_engine, private_file, private_folder, reading_engine
from db.vault import key_for
from db.words import tokens

FOLDER: Final = "private"
FILE: Final = "personal.db"
APPLICATION_ID: Final = 0x464C5031  # "FLP1"
VERSION: Final = 1
AGE_MAX: Final = 130
TEXT_MAX: Final = 2000
DAYS_MAX: Final = 3650
BY_DATE: Final = "its date has come"

Note = Callable[[PersonalNoted, str], None]
"""Writes into the log: what was done, and who did it ("" = the program). Raises FairleadError while that cannot be."""

_FIELDS: Final = ("name", "age", "gender", "nationality", "needs", "note", "case_id", "delete_on", "id", "added_by", "added_at")
_SCHEMA: Final = (
    """CREATE TABLE person (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, age INTEGER, gender TEXT NOT NULL, nationality TEXT NOT NULL,
        needs TEXT NOT NULL, note TEXT NOT NULL, case_id TEXT, delete_on TEXT NOT NULL, added_by TEXT NOT NULL,
        added_at TEXT NOT NULL
    ) STRICT""",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)
_log = logging.getLogger(__name__)


def personal_file(mission: Path) -> Path:
    """Where the records of a mission folder are."""
    return mission / FOLDER / FILE


def open_personal(mission: Path, clock: Clock, *, keep_days: int, note: Note, others: Sequence[Path] = ()) -> DiskPersonal:
    """The records of a mission folder; their file is made with the first record. What is due is deleted now.

    ``others``: folders of missions whose records are deleted by their date too, though nobody opens them any more. Raises
    UserError if the file cannot be used; it is then left as it is.
    """
    path = personal_file(mission)
    if path.exists():
        _check_file(path)
    found = DiskPersonal(path, clock, keep_days, note, others)
    try:
        found.purge()
    except DeviceError as error:
        raise UserError(f"{path} cannot be used: {error}") from error
    return found


class DiskPersonal:
    """The personal records of ``app.ports``."""

    def __init__(self, path: Path, clock: Clock, keep_days: int, note: Note, others: Sequence[Path] = ()) -> None:
        self._path, self._clock, self._keep_days, self._note = path, clock, keep_days, note
        self._others = tuple(others)
        self._purged: date | None = None
        self._unwritten: deque[tuple[PersonalNoted, str]] = deque()

    def all(self, case: str | None = None) -> tuple[Person, ...]:
        if not self._path.exists():
            return ()
        with _changing(self._path) as connection:
            rows = connection.exec_driver_sql(f"SELECT {', '.join(_FIELDS)} FROM person ORDER BY added_at, rowid").all()
        people = tuple(_person(row) for row in rows)
        return people if case is None else tuple(p for p in people if p.case == case)

    def add(self, person: Person, *, by: str) -> Person:
        new = self._checked(replace(person, id=new_id(), added_by=by, added_at=self._clock.utc()))
        key_for(self._path)  # where it is not here nothing is made
        private_folder(self._path.parent)
        private_file(self._path)
        with _changing(self._path) as connection:
            marks = ", ".join("?" for _ in _FIELDS)
            connection.exec_driver_sql(f"INSERT INTO person ({', '.join(_FIELDS)}) VALUES ({marks})", _row(new))
        self._noted(PersonalNoted(record=new.id, act="added", delete_on=new.delete_on), by)
        return new

    def change(self, person: Person, *, by: str) -> Person:
        old = self._get(person.id)
        new = self._checked(replace(person, added_by=old.added_by, added_at=old.added_at))
        with _changing(self._path) as connection:
            names = ", ".join(f"{name} = ?" for name in _FIELDS)
            gone = connection.exec_driver_sql(f"UPDATE person SET {names} WHERE id = ?", (*_row(new), new.id)).rowcount == 0
        if gone:
            raise UserError("This record is deleted already")
        _rewrite(self._path)  # what it said before is gone too
        self._noted(PersonalNoted(record=new.id, act="changed", delete_on=new.delete_on), by)
        return new

    def delete(self, person_id: str, *, by: str, reason: str = "") -> None:
        """As ``app.ports`` says. The reason goes into the log: UserError if the person's name is in it."""
        if set(tokens(self._get(person_id).name)) & set(tokens(reason)):
            raise UserError("The reason is written into the log, which has no names: leave the name out")
        _delete(self._path, "id = ?", person_id)
        self._noted(PersonalNoted(record=person_id, act="deleted", reason=reason.strip()), by)

    def purge(self) -> int:
        """As ``app.ports`` says; looks once a day (UTC), also into missions that nobody opens any more."""
        self._write_notes()
        today = self._clock.utc().date()
        if today == self._purged:
            return 0
        number = self._purge_file(self._path, today, BY_DATE)
        for mission in self._others:
            path = personal_file(mission)
            try:
                if path != self._path and path.exists():
                    _check_file(path)
                    number += self._purge_file(path, today, f"{BY_DATE} (mission {mission.name})")
            except (DeviceError, UserError) as error:
                _log.warning("records of an earlier mission could not be looked through: %s", error)
        self._purged = today
        return number

    def close(self) -> None:
        self._write_notes()

    def _purge_file(self, path: Path, today: date, reason: str) -> int:
        gone = _delete(path, "delete_on <= ?", today.isoformat()) if path.exists() else []
        for id_ in gone:
            self._noted(PersonalNoted(record=id_, act="deleted", reason=reason), "")
        return len(gone)

    def _get(self, person_id: str) -> Person:
        found = next((p for p in self.all() if p.id == person_id), None)
        if found is None:
            raise UserError("This record is deleted already")
        return found

    def _checked(self, person: Person) -> Person:
        """The record as it is kept. Raises UserError for what a person can mend."""
        texts = {name: str(getattr(person, name)).strip() for name in ("name", "gender", "nationality", "needs", "note")}
        if not any(texts.values()) and person.age is None:
            raise UserError("Nothing is entered about this person")
        if any(len(text) > TEXT_MAX for text in texts.values()):
            raise UserError(f"A field takes up to {TEXT_MAX} letters")
        if person.age is not None and not 0 <= person.age <= AGE_MAX:
            raise UserError(f"An age is a number of years from 0 to {AGE_MAX}")
        today = self._clock.utc().date()
        delete_on = person.delete_on if person.delete_on is not None else today + timedelta(days=self._keep_days)
        if not today < delete_on <= today + timedelta(days=DAYS_MAX):
            raise UserError("The day of deletion is after today, and within ten years")
        case = (person.case or "").strip() or None
        return replace(person, **texts, case=case, delete_on=delete_on)  # type: ignore[arg-type]  # the texts go by name

    def _noted(self, payload: PersonalNoted, by: str) -> None:
        self._unwritten.append((payload, by))
        self._write_notes()

    def _write_notes(self) -> None:
        """What the log does not take now it takes at the next look."""
        try:
            while self._unwritten:
                self._note(*self._unwritten[0])
                self._unwritten.popleft()
        except FairleadError as error:
            _log.warning("not written down yet, what was done to a personal record: %s", error)


def _check_file(path: Path) -> None:
    """Raises UserError if the file is none of ours (an empty one is)."""
    if path.stat().st_size == 0:
        return
    engine = reading_engine(path)
    try:
        with engine.connect() as connection:
            application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
            version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    except sa.exc.DBAPIError as error:
        raise UserError(f"{path} cannot be opened: {plain_reason(error)}. Move it away to begin anew") from error
    finally:
        engine.dispose()
    if application != APPLICATION_ID or version > VERSION:
        raise UserError(f"{path} holds no personal records of this version of Fairlead. Move it away to begin anew")


@contextmanager
def _changing(path: Path) -> Iterator[sa.Connection]:
    """One transaction on a connection of its own. Raises DeviceError for what the disk does."""
    engine = private_engine(path)
    try:
        with engine.begin() as connection:
            if int(connection.exec_driver_sql("PRAGMA user_version").scalar_one()) == 0:
                for statement in _SCHEMA:
                    connection.exec_driver_sql(statement)
            yield connection
    except sa.exc.DBAPIError as error:
        raise DeviceError(f"The personal records cannot be used: {plain_reason(error)}") from error
    finally:
        engine.dispose()


def _delete(path: Path, where: str, value: str) -> list[str]:
    """Delete records, all trace of them in the file included; their ids."""
    with _changing(path) as connection:
        gone = [str(row[0]) for row in connection.exec_driver_sql(f"DELETE FROM person WHERE {where} RETURNING id", (value,))]
    if gone:
        _rewrite(path)
    return gone


def _rewrite(path: Path) -> None:
    """Write the file anew, without what was freed in it."""
    engine = private_engine(path)
    try:
        cursor = engine.raw_connection().cursor()  # VACUUM cannot be in a transaction
        cursor.execute("VACUUM")
        cursor.close()
    except (dbapi2.Error, sa.exc.DBAPIError) as error:
        # Overwritten it is already; only the file stays as large as it was.
        _log.warning("the file of the personal records was not written anew: %s", plain_reason(error))
    finally:
        engine.dispose()


def _row(person: Person) -> tuple[Any, ...]:
    assert person.delete_on is not None
    assert person.added_at is not None
    return (
        person.name, person.age, person.gender, person.nationality, person.needs, person.note, person.case,
        person.delete_on.isoformat(), person.id, person.added_by, iso(person.added_at),
    )  # fmt: skip


def _person(row: Sequence[Any]) -> Person:
    name, age, gender, nationality, needs, note, case, delete_on, id_, by, at = row
    return Person(name, age, gender, nationality, needs, note, case, date.fromisoformat(delete_on), id_, by, from_iso(at))
