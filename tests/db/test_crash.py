"""kill -9 at a random moment, and two stations on one file: nothing that was promised is lost, the chain stays whole."""

from __future__ import annotations

import random
import sys
import threading
from pathlib import Path

import pytest

from app.clock import ManualClock, SystemClock
from app.rescue.entries import IncidentMarked, LogLine
from app.rescue.fold import fold
from db.archive import Archive, verify_database
from db.journal import open_journal
from db.words import entry_words
from tests.db.signing_process import write_and_sign
from tests.db.test_search import words_in_index
from tests.db.test_signing import assert_notes_say_what_the_rows_say
from tests.db.writer_process import READY, Life, write_entries
from tests.rescue.writing import START, new

KILLS = 50
FOR_EVER = 1_000_000
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")


def ids_in(path: Path) -> set[str]:
    with Archive(path) as archive:
        return {entry.id for entry in archive.entries()}


def test_every_entry_shown_as_saved_survives_fifty_kills(tmp_path: Path) -> None:
    noise = random.Random(7)

    total = 0
    for number in range(KILLS):
        # Five files with ten lives each, so that most lives begin on a file that a kill left behind.
        folder = tmp_path / str(number % 5)
        # The first life of each file may end while the file is being made.
        life = Life(write_entries, folder, "Bridge", FOR_EVER, ready=number >= 5)
        shown = set(life.kill_after(noise.uniform(0.0, 0.2))) - {READY}
        assert shown <= (ids_in(folder / "mission.db") if shown else set())
        total += len(shown)
    assert total > 200
    for number in range(5):
        path = tmp_path / str(number) / "mission.db"
        assert verify_database(path).ok
        journal = open_journal(path.parent, "Crash", "Bridge", ManualClock(START))
        assert journal.notices == ()
        entry = journal.append(new(LogLine(text="after"), 0)).wait(5)
        journal.close()
        report = verify_database(path)
        assert (report.ok, report.entries, report.head) == (True, entry.seq, entry.hash)


def test_two_stations_share_one_chain_and_are_killed_in_turn_fifty_times_while_the_other_goes_on(tmp_path: Path) -> None:
    """Nothing that was promised is lost, the chain does not fork, and the search index has exactly the entries."""
    noise = random.Random(8)
    names = ("Bridge", "Deck")
    lives = {name: Life(write_entries, tmp_path, name, FOR_EVER) for name in names}
    shown: set[str] = set()
    for number in range(KILLS):
        name = names[number % 2]
        shown |= set(lives[name].kill_after(noise.uniform(0.02, 0.2)))
        lives[name] = Life(write_entries, tmp_path, name, FOR_EVER)
    for life in lives.values():
        shown |= set(life.kill_after(0.05))
    path = tmp_path / "mission.db"
    report = verify_database(path)
    assert report.ok, report.problem
    with Archive(path) as archive:
        entries = list(archive.entries())
    assert len(shown) > 500
    assert shown <= {entry.id for entry in entries}
    # Whole lives of both, one behind the other: each counts from 0 without a gap.
    begun = 0
    for name in names:
        last = -1
        for entry in (e for e in entries if e.station == name):
            station, count = str(entry.payload["text"]).split()
            assert station == entry.station
            assert int(count) in (0, last + 1)
            begun += count == "0"
            last = int(count)
    assert KILLS / 2 < begun <= KILLS + 2
    assert words_in_index(path) == {entry.seq: entry_words(entry) for entry in entries}


def test_after_any_kill_the_next_start_signs_what_the_rows_say(tmp_path: Path) -> None:
    """Two stations that sign at every incident are killed in turn: every note has the root of the rows, no size has two roots,
    and no incident that was shown as saved is without a signature."""
    noise = random.Random(9)
    names = ("Bridge", "Deck")
    lives = {name: Life(write_and_sign, tmp_path, name) for name in names}
    shown: set[tuple[int, str]] = set()
    for number in range(KILLS // 3):
        name = names[number % 2]
        shown |= {each for each in lives[name].kill_after(noise.uniform(0.02, 0.15)) if each != READY}
        lives[name] = Life(write_and_sign, tmp_path, name)
    for life in lives.values():
        shown |= {each for each in life.kill_after(0.05) if each != READY}
    path = tmp_path / "mission.db"
    sizes = assert_notes_say_what_the_rows_say(path)
    with Archive(path) as archive:
        there = {(entry.seq, entry.id) for entry in archive.entries()}
        signed_by = {(c.seq, c.station) for c in archive.checkpoints()}
    assert len(shown) > 100
    assert shown <= there
    newest = max(seq for seq, _ in shown)
    assert {seq for seq, _ in shown} <= set(sizes)  # each in the commit that it was written in
    assert {station for _seq, station in signed_by} == set(names)
    # Whoever opens it now signs on, with the same root for the same rows.
    for name in names:
        journal = open_journal(tmp_path, "Crash", name, ManualClock(START))
        assert journal.notices == ()
        assert journal.append(new(IncidentMarked(), 0)).wait(5).seq > newest
        journal.close()
    assert assert_notes_say_what_the_rows_say(path)[-1] == max(assert_notes_say_what_the_rows_say(path))


def test_the_other_stations_entries_arrive_within_a_second(tmp_path: Path) -> None:
    bridge = open_journal(tmp_path, "m", "Bridge", SystemClock())
    deck = open_journal(tmp_path, "m", "Deck", SystemClock())
    pause = threading.Event()
    try:
        for i in range(6):
            writer, reader = (bridge, deck) if i % 2 else (deck, bridge)
            entry = writer.append(new(LogLine(text=str(i)), 0)).wait(5)
            writer.committed()
            for _ in range(20):
                if found := list(reader.committed()):
                    break
                pause.wait(0.05)
            assert found == [entry]
        # Both write at once: each is handed every entry once, in order.
        for i in range(100):
            bridge.append(new(LogLine(text=f"b{i}"), 0))
            deck.append(new(LogLine(text=f"d{i}"), 0))
        seen: dict[str, list[int]] = {"bridge": [], "deck": []}
        for _ in range(100):
            seen["bridge"] += [e.seq for e in bridge.committed()]
            seen["deck"] += [e.seq for e in deck.committed()]
            if len(seen["bridge"]) == len(seen["deck"]) == 200:
                break
            pause.wait(0.05)
        assert seen == {"bridge": list(range(7, 207)), "deck": list(range(7, 207))}
        assert fold(bridge.entries()) == fold(deck.entries())
    finally:
        bridge.close()
        deck.close()
    assert verify_database(tmp_path / "mission.db").ok
    assert {p.name for p in (tmp_path / "keys").iterdir()} == {"Bridge.key", "Deck.key"}
