"""Tables made and upgraded; a newer or foreign file is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

import db
from app.clock import ManualClock
from app.entry import Entry, body, iso
from app.errors import UserError
from app.ports import LogQuery
from db import schema, store
from db.archive import Archive, verify_database
from db.engine import private_file, writing_engine
from db.journal import open_journal
from db.upgrade import upgrade
from tests.db.test_journal import line
from tests.db.test_search import settled
from tests.rescue.writing import START


def test_the_tables_are_as_the_code_names_them(tmp_path: Path) -> None:
    path = tmp_path / "mission.db"
    private_file(path)
    engine = writing_engine(path)
    upgrade(engine)
    upgrade(engine)
    with engine.begin() as connection:
        for table in schema.metadata.sorted_tables:
            made = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table.name})")}
            assert made == set(table.columns.keys())
            strict = connection.exec_driver_sql("SELECT strict FROM pragma_table_list WHERE name = ?", (table.name,)).scalar_one()
            assert strict == 1
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == schema.VERSION
        assert connection.exec_driver_sql("PRAGMA application_id").scalar_one() == schema.APPLICATION_ID
    engine.dispose()


def test_there_is_one_newest_migration_and_it_has_the_version_of_the_code() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(db.__file__).parent / "migrations"))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == f"{schema.VERSION:04d}"
    assert len(list(scripts.walk_revisions())) == schema.VERSION


@pytest.mark.parametrize(
    ("statement", "text"), [("PRAGMA user_version = 99", "newer Fairlead"), ("PRAGMA application_id = 7", "not a Fairlead log")]
)
def test_a_newer_or_foreign_file_is_refused_and_not_changed(tmp_path: Path, statement: str, text: str) -> None:
    clock = ManualClock(START)
    journal = open_journal(tmp_path, "m", "Bridge", clock)
    journal.append(line())
    journal.close()
    engine = writing_engine(journal.path)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()
    before = journal.path.read_bytes()
    with pytest.raises(UserError, match=text):
        open_journal(tmp_path, "m", "Bridge", clock)
    with pytest.raises(UserError, match=text):
        Archive(journal.path)
    assert journal.path.read_bytes() == before


def test_a_start_that_was_cut_off_before_the_tables_is_made_good(tmp_path: Path) -> None:
    private_file(tmp_path / "mission.db")
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    assert journal.append(line()).wait(5).seq == 1
    journal.close()


def old_file(folder: Path, number: int) -> list[Entry]:
    """A journal of version 1 with ``number`` entries, as the first version of the program left it."""
    folder.mkdir(exist_ok=True)
    path = folder / "mission.db"
    private_file(path)
    engine = writing_engine(path)
    upgrade(engine, 1)
    with engine.begin() as connection:
        store.set_mission(connection, "m", iso(START))
        batch = [store.Prepared(e, body(e, "m", "Bridge")) for e in (line(f"old line {i}") for i in range(number))]
        entries = store.append(connection, batch)
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == 1
    engine.dispose()
    return entries


def test_a_file_of_version_1_keeps_every_byte_of_its_entries_and_can_be_searched(tmp_path: Path) -> None:
    old = old_file(tmp_path, 2500)
    assert verify_database(tmp_path / "mission.db").ok
    with Archive(tmp_path / "mission.db") as archive:
        rows = list(archive.rows())
    journal = open_journal(tmp_path, "other name", "Bridge", ManualClock(START))
    assert journal.search(LogQuery("line 2499")).ids == (old[2499].id,)  # at once, whether it is in the index yet or not
    new = journal.append(line("a new line")).wait(5)
    settled(journal)
    assert journal.search(LogQuery("new")).ids == (new.id,)
    assert journal.search(LogQuery("old line")).total == 2500
    journal.close()
    with Archive(tmp_path / "mission.db") as archive:
        assert list(archive.rows())[:2500] == rows
    assert verify_database(tmp_path / "mission.db").ok


def test_an_upgrade_that_is_cut_off_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old_file(tmp_path, 3)
    with monkeypatch.context() as patch:
        patch.setattr("db.search_index.TABLES", ("CREATE TABLE search_half (x)", "SELECT no_such_function()"))
        with pytest.raises(UserError, match="Nothing was changed"):
            open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    engine = writing_engine(tmp_path / "mission.db")
    with engine.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'search%'").scalar_one() == 0
    engine.dispose()
    journal = open_journal(tmp_path, "m", "Bridge", ManualClock(START))
    assert journal.search(LogQuery("old")).total == 3
    journal.close()
