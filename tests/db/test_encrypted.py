"""The tests of journal, recording, personal records, search, upgrade and tampering once more, with everything encrypted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from db import vault
from db.journal import open_journal
from tests.db.test_journal import *  # noqa: F403
from tests.db.test_personal import *  # noqa: F403
from tests.db.test_recording import *  # noqa: F403
from tests.db.test_search import *  # noqa: F403
from tests.db.test_tamper import *  # noqa: F403
from tests.db.test_upgrade import *  # noqa: F403

ELSEWHERE = (
    # They prove what they look for by finding it in the file first, where nothing can be found here.
    "test_what_is_deleted_or_changed_is_gone_from_the_files_at_once",
    "test_a_running_station_deletes_what_is_due_and_says_so_also_when_it_is_turned_off",
    "test_no_export_and_no_log_has_a_word_of_it",
    # They take seconds and ask nothing of the file that the others do not.
    "test_a_kill_costs_at_most_a_second_and_never_the_middle",
    "test_whatever_is_typed_the_index_answers_what_reading_every_entry_answers",
    "test_a_word_that_stands_in_one_entry_alone_finds_that_entry",
    "test_fourteen_days_of_a_busy_bridge_fit_into_two_gigabytes",
)
for _name in ELSEWHERE:
    del globals()[_name]


@pytest.fixture(autouse=True)
def encrypted(tmp_path: Path) -> Iterator[None]:
    """Every database that a test makes below its folder is encrypted from its first byte."""
    vault.hold(tmp_path, vault.DiskKey(b"k" * 32))
    yield
    vault.forget(tmp_path)


def test_what_these_tests_make_is_encrypted(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "m", "Mission", "Bridge", SystemClock())
    journal.close()
    assert vault.is_encrypted(journal.path)
