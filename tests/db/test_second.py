"""The second disk: all that is in the log is on it, whatever happens to it; and the log never waits for it."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app import wholefile
from app.clock import ManualClock, Stamp
from app.entry import GENESIS, chain_hash
from app.errors import UserError
from app.lock import FileLock
from app.readings import RawLine
from app.rescue.entries import IncidentMarked, LogLine
from db import recorder as recorder_module
from db import second as second_module
from db import second_files, second_lines
from db.archive import Archive, verify_database
from db.engine import writing_engine
from db.journal import DiskJournal, open_journal
from db.recording import open_recorder, open_recording
from db.restore import missions_on, restore
from db.second import Copies
from db.second_place import FOLDER, MARK, SecondDiskFault
from tests.db.sticks import Folder, mounted
from tests.db.test_journal import wait_until
from tests.rescue.writing import START, new

MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_module, "POLL_S", 0.02)
    monkeypatch.setattr(second_module, "RETRY_MAX_S", 0.05)
    monkeypatch.setattr(second_module, "AGAIN_S", 0.0)
    monkeypatch.setattr(second_module, "FEEDS_S", 0.0)
    monkeypatch.setattr(second_files, "LOOK_S", 0.0)
    monkeypatch.setattr(recorder_module, "FLUSH_S", 0.02)


class Ship:
    """A mission on the main disk with its journal, and a second disk."""

    def __init__(self, tmp_path: Path, folder: Path) -> None:
        self.clock = ManualClock(START)
        self.mission = tmp_path / "data" / "missions" / "m1"
        self.mission.mkdir(parents=True)
        self.folder = folder
        self.copies_folder = folder / FOLDER / "missions" / "m1"
        self.journal = self.open_journal()
        self.acknowledged: list[str] = []
        self.copies: Copies | None = None

    def open_journal(self) -> DiskJournal:
        return open_journal(self.mission, "m1", "Bridge", self.clock, keys=self.mission.parent.parent / "keys")

    def start(self, folder: Path | None = None) -> Copies:
        self.copies = Copies(folder or self.folder, self.mission, "Bridge", self.clock)
        self.copies.start()
        return self.copies

    def write(self, count: int = 1, *, incident: bool = False) -> None:
        for number in range(count):
            payload = IncidentMarked() if incident and number == 0 else LogLine(text=f"line {len(self.acknowledged)}")
            receipt = self.journal.append(new(payload, 0))
            receipt.wait(10)
            self.acknowledged.append(receipt.id)

    def settled(self) -> None:
        """Everything that can be copied now is."""
        copies = self.copies
        assert copies is not None
        wait_until(lambda: copies.state().through == len(self.acknowledged) and not copies.state().fault, 15)

    def backed_up(self) -> None:
        """Ten minutes and more go by, until there is a copy of the whole log."""
        copies = self.copies
        assert copies is not None
        for _ in range(20):
            self.clock.advance(601)
            with contextlib.suppress(AssertionError):
                wait_until(lambda: copies.state().backup_seq == len(self.acknowledged), 1)
                return
        raise AssertionError(copies.state())

    def close(self) -> None:
        self.journal.close()
        if self.copies is not None:
            self.copies.close(20)


@pytest.fixture
def stick(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "stick")


@pytest.fixture
def ship(tmp_path: Path, stick: Folder) -> Iterator[Ship]:
    made = Ship(tmp_path, stick.path)
    yield made
    made.close()


def lines_on(folder: Path) -> list[tuple[int, str, str, bytes]]:
    """The line file read by hand, as somebody without this program would."""
    rows = []
    head = GENESIS
    for number, line in enumerate((folder / "journal.jsonl").read_bytes().splitlines(), 1):
        data = json.loads(line)
        body = line[line.index(b'"body":') + 7 : -1]
        assert (data["seq"], data["prev"]) == (number, head)
        assert chain_hash(number, head, body) == data["hash"]
        head = data["hash"]
        rows.append((number, data["prev"], head, body))
    return rows


def test_each_entry_is_on_the_second_disk_as_the_bytes_that_were_hashed(ship: Ship) -> None:
    copies = ship.start()
    ship.write(30)
    ship.settled()
    with Archive(ship.journal.path) as archive:
        assert lines_on(ship.copies_folder) == list(archive.rows())
    state = copies.state()
    assert (state.waiting, state.fault, state.by) == (0, "", "")


def test_what_is_left_is_copied_at_the_end_with_a_verified_copy_of_the_log(ship: Ship) -> None:
    ship.start()
    ship.write(5)
    ship.settled()
    ship.backed_up()
    ship.write(7)
    ship.close()
    ship.copies = None
    assert len(lines_on(ship.copies_folder)) == 12
    report = verify_database(ship.copies_folder / "mission.db")
    assert (report.ok, report.entries) == (True, 12)
    with Archive(ship.copies_folder / "mission.db") as copy, Archive(ship.journal.path) as log:
        assert copy.checkpoints() == log.checkpoints() != []
    assert not list(ship.copies_folder.rglob("*.part"))
    assert not list(ship.mission.glob(".second-disk*"))


def test_a_copy_of_the_log_is_made_when_it_changed_and_ten_minutes_have_gone_and_after_an_incident(ship: Ship) -> None:
    copies = ship.start()
    ship.write()
    wait_until(lambda: copies.state().backup_seq == 1)  # there was none
    ship.write(3)
    ship.settled()
    threading.Event().wait(0.2)
    assert copies.state().backup_seq == 1
    ship.clock.advance(601)
    wait_until(lambda: copies.state().backup_seq == 4)
    at = copies.state().backup_at
    ship.clock.advance(2000)
    threading.Event().wait(0.2)
    assert copies.state().backup_at == at  # nothing new, nothing made
    ship.write(incident=True)
    ship.settled()
    ship.clock.advance(61)  # not ten minutes
    wait_until(lambda: copies.state().backup_seq == 5)


@pytest.mark.parametrize("broken", ["changed", "checkpoint"])
def test_a_copy_that_does_not_verify_never_gets_the_name_of_one(ship: Ship, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    copies = ship.start()
    ship.write(5)
    ship.backed_up()
    good = (ship.copies_folder / "mission.db").read_bytes()
    original = second_files.Backup._copy_out

    def spoiled(self: second_files.Backup, live: bool) -> object:
        newest = original(self, live)
        engine = writing_engine(self._stage)
        with engine.begin() as connection:
            names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").scalars().all()
            for name in names:
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
            if broken == "changed":
                connection.exec_driver_sql("UPDATE entry SET body = cast(replace(body, 'line 3', 'line 4') AS BLOB) WHERE seq = 4")
            else:
                connection.exec_driver_sql("DELETE FROM checkpoint")
        cursor = engine.raw_connection().cursor()
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.close()
        engine.dispose()
        return newest

    monkeypatch.setattr(second_files.Backup, "_copy_out", spoiled)
    ship.write(2, incident=True)
    ship.clock.advance(601)
    wait_until(lambda: "does not" in copies.state().failed)
    assert copies.state().fault == "gets no copies"
    assert copies.state().failed.startswith("The log as a whole cannot be copied: the copy of the log does not")
    assert (ship.copies_folder / "mission.db").read_bytes() == good
    wait_until(lambda: copies.state().through == 7)  # entries are copied all the same
    monkeypatch.setattr(second_files.Backup, "_copy_out", original)
    ship.backed_up()
    wait_until(lambda: copies.state().fault == "")


def test_a_disk_that_was_pulled_out_is_said_and_caught_up_when_it_comes_back(ship: Ship, stick: Folder) -> None:
    copies = ship.start()
    ship.write(5)
    ship.settled()
    stick.pull()
    ship.write(5)
    wait_until(lambda: copies.state().fault in ("is missing", "is gone"))
    assert str(stick.path) in copies.state().failed
    assert "lug" in copies.state().failed  # plug it in
    assert ship.journal.state().failed is None
    stick.path.mkdir()  # an empty mount point is not the disk
    wait_until(lambda: copies.state().other_disk)
    assert not any(stick.path.iterdir())
    stick.plug()
    ship.settled()
    with Archive(ship.journal.path) as archive:
        assert lines_on(ship.copies_folder) == list(archive.rows())


def test_a_disk_that_is_not_there_at_the_start_is_waited_for(ship: Ship, stick: Folder) -> None:
    stick.pull()
    copies = ship.start()
    ship.write(3)
    wait_until(lambda: copies.state().fault == "is missing")
    assert not stick.path.exists()  # nothing is made on the main disk in its place
    stick.plug()
    ship.settled()
    assert len(lines_on(ship.copies_folder)) == 3


def test_another_disk_in_its_place_gets_nothing_until_somebody_says_so(ship: Ship, stick: Folder) -> None:
    copies = ship.start()
    ship.write(4)
    ship.settled()
    stick.pull()
    stick.path.mkdir()
    (stick.path / MARK).write_text(json.dumps({"format": 1, "id": "somebody else's"}))
    wait_until(lambda: copies.state().other_disk)
    assert copies.state().fault == "is another one"
    assert "has the mark of another one" in copies.state().failed
    assert [p.name for p in stick.path.iterdir()] == [MARK]
    copies.use_this()
    ship.write()
    ship.settled()
    assert len(lines_on(ship.copies_folder)) == 5  # from the beginning
    stick.pull("new")
    stick.plug()  # the old one is now the other one
    wait_until(lambda: copies.state().other_disk)


@pytest.mark.parametrize("cut", [1, 40, 300])
def test_a_line_that_was_left_half_written_is_cut_off_and_written_again(ship: Ship, cut: int) -> None:
    ship.start()
    ship.write(10)
    ship.settled()
    assert ship.copies is not None
    ship.copies.close(5)
    path = ship.copies_folder / "journal.jsonl"
    data = path.read_bytes()
    path.write_bytes(data[:-cut])
    ship.start()
    ship.settled()
    assert path.read_bytes() == data


def test_garbage_at_the_end_is_cut_off(ship: Ship) -> None:
    ship.start()
    ship.write(10)
    ship.settled()
    assert ship.copies is not None
    ship.copies.close(5)
    path = ship.copies_folder / "journal.jsonl"
    data = path.read_bytes()
    path.write_bytes(data + b"\0" * 5000 + b"\n" + b"{}\n" + data.splitlines(keepends=True)[3][:-30])
    ship.start()
    ship.settled()
    assert path.read_bytes() == data


def test_copies_of_another_log_are_put_aside_and_never_deleted(ship: Ship, tmp_path: Path) -> None:
    other = Ship(tmp_path / "other", ship.folder)
    other.start()
    other.write(6)
    other.settled()
    other.close()
    kept = (ship.copies_folder / "journal.jsonl").read_bytes()
    ship.start()
    # The same disk, but nobody used it with this data folder: its mark is taken over.
    ship.write(3)
    ship.settled()
    assert len(lines_on(ship.copies_folder)) == 3
    assert (ship.copies_folder / "journal.jsonl.other-1").read_bytes() == kept


def test_a_disk_that_never_answers_keeps_nobody_waiting(ship: Ship, monkeypatch: pytest.MonkeyPatch) -> None:
    """The write hangs in the operating system, as on a dying stick."""
    monkeypatch.setattr(second_module, "STUCK_S", 0.2)
    answers = threading.Event()

    def hangs(path: Path, data: bytes) -> None:
        answers.wait(60)
        append_synced(path, data)

    append_synced = second_lines.append_synced
    monkeypatch.setattr(second_lines, "append_synced", hangs)
    copies = ship.start()
    ship.write(300)  # each waits for its receipt
    assert ship.journal.state().failed is None
    wait_until(lambda: copies.state().fault == "does not answer")
    assert "does not answer. Pull it out" in copies.state().failed
    for _ in range(1000):
        copies.state()  # what the window asks ten times a second
    ship.journal.close()
    copies.close(0.3)
    assert copies._thread.is_alive()  # and the program ends all the same
    assert verify_database(ship.journal.path).entries == 300
    answers.set()  # it answers at last
    copies._thread.join(5)
    assert not copies._thread.is_alive()
    ship.copies = None


@pytest.mark.parametrize(
    ("number", "fault", "words"),
    [
        (errno.ENOSPC, "is full", "no room is left"),
        (errno.EROFS, "is read-only", "cannot be written to"),
        (errno.EIO, "is gone", "was pulled out or does not answer"),
        (errno.EINVAL, "fails", "Invalid argument"),
    ],
)
def test_each_trouble_has_its_words_and_heals_by_itself(
    ship: Ship, monkeypatch: pytest.MonkeyPatch, number: int, fault: str, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    copies = ship.start()
    ship.write(2)
    ship.settled()

    def fails(*_args: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(second_lines, "append_synced", fails)
        ship.write(3)
        wait_until(lambda: copies.state().fault == fault)
        assert words in copies.state().failed
        assert str(ship.folder) in copies.state().failed
        threading.Event().wait(0.3)
    ship.settled()
    assert len(lines_on(ship.copies_folder)) == 5
    told = [r.getMessage() for r in caplog.records if r.name == "db.second"]
    assert len([t for t in told if t.startswith("second disk: ")]) == 1  # once, not once per try


def test_a_full_disk_takes_entries_to_the_last_line_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", "600k") as folder:
        ship = Ship(tmp_path, folder)
        copies = ship.start()
        ship.write(2)
        ship.backed_up()
        (folder / "holiday.mp4").write_bytes(b"x" * 400_000)
        ship.write(300)
        wait_until(lambda: copies.state().fault == "is full", 20)
        assert ship.journal.state().failed is None
        (folder / "holiday.mp4").unlink()
        ship.settled()
        with Archive(ship.journal.path) as archive:
            assert lines_on(ship.copies_folder) == list(archive.rows())
        assert not list(ship.copies_folder.rglob("*.part"))
        ship.close()


def test_a_read_only_disk_is_said_although_there_is_nothing_to_write(tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", "4m") as folder:
        ship = Ship(tmp_path, folder)
        copies = ship.start()
        ship.write(2)
        ship.settled()
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        wait_until(lambda: copies.state().fault == "is read-only")
        assert "Look at its lock switch" in copies.state().failed
        subprocess.run(["mount", "-o", "remount,rw", str(folder)], check=True)
        ship.write()
        ship.settled()
        ship.close()


def test_a_stick_that_vanishes_in_the_middle_of_a_copy_leaves_no_half_file_with_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Really unmounted while a film is copied; what is on it afterwards is whole or says that it is not."""
    with mounted(tmp_path / "stick", "64m") as folder:
        ship = Ship(tmp_path, folder)
        film = original(ship.mission, b"film" * 5_000_000)
        copies = ship.start()
        ship.write(2)
        part = ship.copies_folder / "media" / f"{film}.part"
        wait_until(part.exists)
        image = tmp_path / "image"
        subprocess.run(["mount", "--bind", str(folder), str(_made(image))], check=True)  # to look at it afterwards
        try:
            subprocess.run(["umount", "-l", str(folder)], check=True)
            wait_until(lambda: bool(copies.state().fault))
            ship.write(2)
            there = image / FOLDER / "missions" / "m1"
            assert not (there / "media" / film).exists() or hashed(there / "media" / film) == film
            subprocess.run(["mount", "--bind", str(image), str(folder)], check=True)
            ship.settled()
            wait_until(lambda: copies.state().media == 1, 20)
            assert hashed(ship.copies_folder / "media" / film) == film
            assert not part.exists()
            ship.close()
        finally:
            subprocess.run(["umount", "-l", str(image)], check=False)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def original(mission: Path, data: bytes) -> str:
    """An original in the store, as the intake puts it there."""
    name = hashlib.sha256(data).hexdigest()
    (mission / "media").mkdir(exist_ok=True)
    (mission / "media" / name).write_bytes(data)
    return name


def hashed(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_originals_are_copied_by_their_hash_and_a_damaged_one_is_said(ship: Ship) -> None:
    names = [original(ship.mission, bytes([n]) * 3_000_000) for n in range(3)]
    bad = "ab" * 32
    (ship.mission / "media" / bad).write_bytes(b"not that")
    copies = ship.start()
    ship.write()
    wait_until(lambda: copies.state().media == 3, 15)
    for name in names:
        assert hashed(ship.copies_folder / "media" / name) == name
    wait_until(lambda: "not what they were: abababababab" in copies.state().failed)
    assert not (ship.copies_folder / "media" / bad).exists()
    late = original(ship.mission, b"late")
    wait_until((ship.copies_folder / "media" / late).exists)


def test_an_original_that_the_stick_cannot_hold_does_not_hold_up_the_others(ship: Ship, monkeypatch: pytest.MonkeyPatch) -> None:
    """FAT32 takes files of up to 4 GB."""
    film, photo = original(ship.mission, b"f" * 3_000_000), original(ship.mission, b"p" * 1000)
    new_file = wholefile.create

    class Fat:
        def __init__(self, path: Path) -> None:
            self._file = new_file(path)

        def __enter__(self) -> Fat:
            return self

        def __exit__(self, *_error: object) -> None:
            self._file.close()

        def write(self, data: bytes) -> int:
            if self._file.tell() + len(data) > 2_000_000:
                raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
            return self._file.write(data)

        def __getattr__(self, name: str) -> object:
            return getattr(self._file, name)

    monkeypatch.setattr(second_files, "create", Fat)
    copies = ship.start()
    ship.write()
    wait_until(lambda: copies.state().media == 1 and bool(copies.state().failed))
    assert hashed(ship.copies_folder / "media" / photo) == photo
    assert "FAT32 takes 4 GB; format the disk as exFAT" in copies.state().failed
    assert film[:12] in copies.state().failed
    assert [p.name for p in (ship.copies_folder / "media").iterdir()] == [photo]
    wait_until(lambda: copies.state().through == 1)


def test_a_copy_that_a_kill_left_half_made_goes_at_the_next_start_unless_somebody_makes_one(ship: Ship) -> None:
    stage = ship.mission / second_files.STAGE
    stage.write_bytes(b"half")
    held = FileLock(ship.mission / second_module.LOCK)
    assert held.take("Deck")
    second_module.sweep(ship.mission)
    assert stage.exists()
    held.release()
    second_module.sweep(ship.mission)
    assert not stage.exists()


def test_an_entry_does_not_wait_for_a_film(ship: Ship, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two pieces of a film whatever is new in the log goes first."""
    film = original(ship.mission, os.urandom(1 << 20) * 40)
    order: list[str] = []
    append, free = second_lines.append_synced, ship.write

    def noted(path: Path, data: bytes) -> None:
        order.append(path.name)
        append(path, data)

    monkeypatch.setattr(second_lines, "append_synced", noted)
    step = second_files.Media.step

    def counted(self: second_files.Media) -> bool:
        order.append("media")
        if order.count("media") == 10:
            ship.journal.append(new(LogLine(text="now"), 0)).wait(10)
        return step(self)

    monkeypatch.setattr(second_files.Media, "step", counted)
    copies = ship.start()
    free()
    wait_until(lambda: copies.state().media == 1, 15)
    ship.acknowledged.append("now")
    tenth = [i for i, what in enumerate(order) if what == "media"][9]
    assert order[tenth + 1] == "journal.jsonl"
    assert order.count("media") > 40
    assert hashed(ship.copies_folder / "media" / film) == film


def test_it_says_when_it_is_on_the_same_disk_as_the_data(ship: Ship, tmp_path: Path) -> None:
    copies = ship.start()
    ship.write()
    ship.settled()
    assert copies.state().warning.startswith("It is on the same disk as the data folder")


def test_a_disk_of_its_own_has_no_warning(tmp_path: Path) -> None:
    with mounted(tmp_path / "stick", "8m") as folder:
        ship = Ship(tmp_path, folder)
        copies = ship.start()
        ship.write()
        ship.settled()
        assert copies.state().warning == ""
        ship.close()


def test_one_station_copies_and_the_other_one_takes_over_when_it_ends(ship: Ship) -> None:
    first = ship.start()
    ship.write(3)
    ship.settled()
    second = Copies(ship.folder, ship.mission, "Deck", ship.clock)
    second.start()
    wait_until(lambda: second.state().by == "Bridge")
    first.close(5)
    ship.copies = second
    ship.write(2)
    ship.settled()
    assert len(lines_on(ship.copies_folder)) == 5


# -- feeds


def hear(recorder: recorder_module.DiskRecorder, seconds: float, data: bytes) -> None:
    before = recorder.state().lines
    recorder.raw(RawLine("GPS", Stamp(START + timedelta(seconds=seconds), 1000.0 + seconds), data))
    wait_until(lambda: recorder.state().lines == before + 1)


def test_pinned_feeds_are_copied_from_the_quarter_hour_before_on_and_while_they_come(ship: Ship, stick: Folder) -> None:
    copies = ship.start()
    ship.write()
    recorder = open_recorder(ship.mission, ship.clock)
    for minute in range(60):
        hear(recorder, minute * 60, b"minute %d" % minute)
    recorder.pin(START + 40 * MINUTE, None, "incident 1")
    told: Callable[[], set[bytes]] = lambda: {one.data for one in open_recording(ship.copies_folder).lines()}  # noqa: E731
    wait_until((ship.copies_folder / "recording.db").exists)
    wait_until(lambda: {b"minute %d" % m for m in range(40, 60)} <= told())
    assert b"minute 30" not in told()
    hear(recorder, 3600, b"after")
    wait_until(lambda: b"after" in told())
    stick.pull()
    for minute in range(61, 70):
        hear(recorder, minute * 60, b"minute %d" % minute)
    wait_until(lambda: bool(copies.state().fault))
    stick.plug()
    wait_until(lambda: b"minute 69" in told(), 15)
    recorder.pin(START + 5 * MINUTE, START + 6 * MINUTE, "looked at")
    wait_until(lambda: b"minute 5" in told())
    recorder.close()
    main = list(open_recording(ship.mission).lines(START + 45 * MINUTE))
    assert list(open_recording(ship.copies_folder).lines(START + 45 * MINUTE)) == main
    assert open_recording(ship.copies_folder).pinned() == open_recording(ship.mission).pinned()
    wait_until(lambda: copies.state().feeds_waiting == 0)
    assert copies.state().feeds_to == START + 69 * MINUTE


def test_without_an_incident_no_feed_is_copied(ship: Ship) -> None:
    ship.start()
    recorder = open_recorder(ship.mission, ship.clock)
    hear(recorder, 0, b"x")
    ship.write()
    ship.settled()
    recorder.close()
    assert not (ship.copies_folder / "recording.db").exists()


def test_both_stations_recordings_are_copied(ship: Ship) -> None:
    ship.start()
    bridge = open_recorder(ship.mission, ship.clock, station="Bridge")
    hear(bridge, 0, b"bridge")
    deck = open_recorder(ship.mission, ship.clock, station="Deck")
    hear(deck, 0, b"deck")
    for each in (bridge, deck):
        each.pin(START - MINUTE, None, "incident 1")
    for name in ("recording.db", "recording-Deck.db"):
        wait_until((ship.copies_folder / name).exists)
    bridge.close()
    deck.close()


# -- the drill


def test_a_mission_is_rebuilt_with_every_acknowledged_entry_after_the_main_disk_is_gone(ship: Ship, tmp_path: Path) -> None:
    film = original(ship.mission, b"film" * 1000)
    copies = ship.start()
    recorder = open_recorder(ship.mission, ship.clock)
    hear(recorder, 0, b"heard")
    recorder.pin(START - MINUTE, None, "incident 1")
    ship.write(20, incident=True)
    ship.backed_up()
    ship.write(10)  # after the last copy of the log: line by line only
    ship.settled()
    wait_until(lambda: copies.state().media == 1 and (ship.copies_folder / "recording.db").exists())
    recorder.close()
    ship.journal.close()
    with Archive(ship.journal.path) as archive:
        rows = list(archive.rows())
    copies._until = 0.0  # the computer is gone: nothing is tidied up
    copies._wake.set()
    copies._thread.join()
    ship.copies = None
    shutil.rmtree(ship.mission.parent.parent)

    found = missions_on(ship.folder)
    assert list(found) == ["m1"]
    to = tmp_path / "new" / "missions" / "m1"
    to.parent.mkdir(parents=True)
    restored = restore(found["m1"], to, ship.clock)
    assert (restored.entries, restored.by_line, restored.media, restored.recordings, restored.notes) == (30, 10, 1, 1, ())
    assert verify_database(to / "mission.db").ok
    with Archive(to / "mission.db") as archive:
        assert list(archive.rows()) == rows
        assert set(ship.acknowledged) <= {entry.id for entry in archive.entries()}
    assert hashed(to / "media" / film) == film
    assert [one.data for one in open_recording(to).lines()] == [b"heard"]
    # and it goes on where it stopped
    journal = open_journal(to, "m1", "Bridge", ship.clock)
    assert journal.append(new(LogLine(text="after"), 0)).wait(5).seq == 31
    journal.close()
    assert verify_database(to / "mission.db").ok


@pytest.mark.parametrize("damaged", ["copy", "both copies", "lines", "no copy"])
def test_a_damaged_part_of_the_copies_is_said_and_the_rest_is_used(ship: Ship, tmp_path: Path, damaged: str) -> None:
    ship.start()
    ship.write(10)
    ship.backed_up()
    ship.clock.advance(601)
    ship.write(10)
    ship.settled()
    ship.backed_up()
    ship.close()
    ship.copies = None
    here = ship.copies_folder
    with Archive(here / "mission-before.db") as archive:
        before = archive.size()
    spoiled = {"copy": ["mission.db"], "both copies": ["mission.db", "mission-before.db"], "lines": ["journal.jsonl"]}.get(
        damaged, []
    )
    for name in spoiled:
        data = bytearray((here / name).read_bytes())
        data[len(data) // 3 : len(data) // 2] = b"\0" * (len(data) // 2 - len(data) // 3)
        (here / name).write_bytes(data)
    if damaged == "no copy":
        for name in ("mission.db", "mission-before.db"):
            (here / name).unlink()
    restored = restore(here, tmp_path / "new", ship.clock)
    assert restored.entries == 20
    assert bool(restored.notes) == bool(spoiled)
    assert restored.by_line == {"copy": 20 - before, "both copies": 20, "lines": 0, "no copy": 20}[damaged]
    assert not list(tmp_path.glob("*.part"))


def test_a_restore_never_writes_over_anything_and_says_where_there_is_nothing(ship: Ship, tmp_path: Path) -> None:
    ship.start()
    ship.write(2)
    ship.settled()
    there = tmp_path / "there"
    there.mkdir()
    (there / "x").write_text("mine")
    with pytest.raises(UserError, match="is there already"):
        restore(ship.copies_folder, there, ship.clock)
    assert (there / "x").read_text() == "mine"
    empty = tmp_path / "empty"
    empty.mkdir()
    assert missions_on(empty) == {}
    with pytest.raises(UserError, match="holds no log that verifies"):
        restore(empty, tmp_path / "new", ship.clock)
    assert not (tmp_path / "new").exists()


def test_a_line_that_is_not_whole_names_itself(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    path.write_bytes(b'{"seq":1,"prev":"' + b"0" * 64 + b'","hash":"' + b"1" * 64 + b'","body":{}}\n')
    with pytest.raises(ValueError, match=r"journal.jsonl, line 1: "):
        list(second_lines.read_lines(path, None))
    assert SecondDiskFault("is full", "x").fault == "is full"
