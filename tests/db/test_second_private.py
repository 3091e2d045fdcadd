"""What is encrypted on the main disk is on the second one, and what was erased there is gone here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.errors import UserError
from app.readings import RawLine
from app.rescue.entries import ErasedNoted, IncidentMarked, LogLine
from db import recorder as recorder_module
from db import second as second_module
from db import second_files, vault
from db.archive import Archive, verify_database
from db.conversion import convert
from db.erase import erase
from db.journal import open_journal
from db.recording import open_recorder, open_recording
from db.restore import is_encrypted, missions_on, restore
from db.second import Copies
from tests.db.atrest import cheap_passphrases
from tests.db.test_journal import wait_until
from tests.rescue.writing import new

WORD, HEARD, FILM = "zanzibarcanary", "ferrousgannet", b"quixoticcanary" * 200_000
PHRASE = "correct horse battery staple"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(second_module, "POLL_S", 0.02)
    monkeypatch.setattr(second_module, "FEEDS_S", 0.0)
    monkeypatch.setattr(second_files, "LOOK_S", 0.0)
    monkeypatch.setattr(recorder_module, "FLUSH_S", 0.02)
    cheap_passphrases(monkeypatch)
    before = dict(vault._held)
    yield
    vault._held.clear()
    vault._held.update(before)


class Data:
    """A data folder with one mission, and a stick."""

    def __init__(self, tmp_path: Path) -> None:
        self.root, self.stick = tmp_path / "data", tmp_path / "stick"
        self.mission = self.root / "missions" / "m1"
        self.there = self.stick / "fairlead" / "missions" / "m1"
        self.mission.mkdir(parents=True)
        self.stick.mkdir()
        self.film = hashlib.sha256(FILM).hexdigest()
        (self.mission / "media").mkdir()
        (self.mission / "media" / self.film).write_bytes(FILM)

    def sail(self, count: int = 5) -> None:
        """A watch with the second disk plugged in: lines, an incident, a feed that it keeps, and all of it copied."""
        clock = SystemClock()
        journal = open_journal(self.mission, "m1", "Bridge", clock, keys=self.root / "keys")
        recorder = open_recorder(self.mission, clock)
        copies = Copies(self.stick, self.mission, "Bridge", clock)
        copies.start()
        try:
            recorder.raw(RawLine("GPS", clock.stamp(), HEARD.encode()))
            recorder.pin(clock.utc(), None, "incident 1")
            for number in range(count):
                journal.append(new(LogLine(text=f"{WORD} {number}"), 0))
            newest = journal.append(new(IncidentMarked(), 0)).wait(10).seq
            wait_until(lambda: copies.state().through == newest and copies.state().media == 1, 20)
            wait_until(lambda: copies.state().feeds_to is not None)
            assert copies.state().fault == "", copies.state().failed
        finally:
            recorder.close()
            journal.close()
            copies.close(20)

    def readable(self) -> set[str]:
        texts = [path.read_bytes() for path in self.stick.rglob("*") if path.is_file()]
        words = {WORD.encode(), HEARD.encode(), b"quixoticcanary", WORD.encode().hex().encode()}
        return {word.decode() for word in words if any(word in text for text in texts)}

    def encrypt(self) -> vault.DiskKey:
        key = vault.make_keys(self.root, PHRASE, [])
        vault.hold(self.root, key)
        convert(self.root, key, encrypt=True)
        return key


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(tmp_path)


def test_copies_of_an_encrypted_folder_are_never_in_the_clear_and_open_with_its_passphrase(data: Data, tmp_path: Path) -> None:
    key = vault.make_keys(data.root, PHRASE, [])
    vault.hold(data.root, key)
    data.sail()
    assert data.readable() == set()
    for name in ("journal.jsonl.enc", "mission.db", "recording.db", f"media/{data.film}.covered"):
        assert (data.there / name).is_file(), name
    assert not (data.there / "journal.jsonl").exists()
    assert is_encrypted(data.there)
    vault.forget(data.root)  # another computer: only the stick, and what somebody knows
    with pytest.raises(UserError, match="encrypted"):
        restore(data.there, tmp_path / "without", SystemClock())
    assert not (tmp_path / "without").exists()
    root = data.stick / "fairlead"
    vault.hold(root, vault.open_with_passphrase(root, PHRASE))
    done = restore(missions_on(data.stick)["m1"], tmp_path / "new" / "m1", SystemClock())
    assert (done.entries, done.media, done.recordings, done.notes) == (6, 1, 1, ())
    assert verify_database(done.folder / "mission.db").ok
    assert (done.folder / "media" / data.film).read_bytes() == FILM
    assert [line.data for line in open_recording(done.folder).lines()] == [HEARD.encode()]
    assert WORD.encode() not in (done.folder / "mission.db").read_bytes()  # encrypted as before
    vault.forget(root)
    vault.forget(done.folder)
    assert vault.open_with_passphrase(done.folder, PHRASE) == key  # its key came along


def test_what_was_copied_before_the_folder_was_encrypted_goes_from_the_stick(data: Data) -> None:
    data.sail()
    assert data.readable() == {WORD, HEARD, "quixoticcanary"}
    key = data.encrypt()
    data.sail(3)
    assert data.readable() == set()
    assert not (data.there / "journal.jsonl").exists()
    for name in ("mission.db", "recording.db"):
        assert vault.is_encrypted(data.there / name), name
    assert [p.name for p in (data.there / "media").iterdir()] == [f"{data.film}.covered"]
    vault.hold(data.stick / "fairlead", key)
    done = restore(data.there, data.root / "missions" / "again", SystemClock())
    assert done.entries == 10
    assert done.notes == ()


def test_a_log_that_waits_to_be_encrypted_goes_nowhere_in_the_clear(data: Data) -> None:
    data.sail()
    key = vault.make_keys(data.root, PHRASE, [])
    vault.hold(data.root, key)  # turned on in the window: the files are converted at the next start
    clock = SystemClock()
    journal = open_journal(data.mission, "m1", "Bridge", clock, keys=data.root / "keys")
    copies = Copies(data.stick, data.mission, "Bridge", clock)
    copies.start()
    journal.append(new(LogLine(text="now"), 0)).wait(5)
    wait_until(lambda: copies.state().fault == "gets no copies")
    assert "not encrypted yet" in copies.state().failed
    journal.close()
    copies.close(5)


def test_what_is_erased_from_the_log_goes_from_the_second_disk_too(data: Data, tmp_path: Path) -> None:
    data.sail()
    done = erase(
        data.mission,
        3,
        ["payload.text"],
        reason="asked for",
        by="Ada",
        station="Bridge",
        clock=SystemClock(),
        keys=data.root / "keys",
    )
    assert b"zanzibarcanary 2" in (data.there / "journal.jsonl").read_bytes()
    data.sail(2)
    data.sail(1)  # and at the next start it is not begun anew again
    texts = [path.read_bytes() for path in data.there.rglob("*") if path.is_file()]
    assert not any(b"zanzibarcanary 2" in text for text in texts)
    assert any(b"zanzibarcanary 1" in text for text in texts)
    restored = restore(data.there, tmp_path / "new", SystemClock())
    assert verify_database(restored.folder / "mission.db").ok
    with Archive(restored.folder / "mission.db") as archive:
        entries = list(archive.entries())
    assert entries[2].withheld == {"payload.text"}
    assert entries[done.noted - 1].kind == ErasedNoted.kind
