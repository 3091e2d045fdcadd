"""A data folder with everything in it that can be encrypted, and what of it can be read in its files."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from pathlib import Path

import pyrage
import pytest

from app.clock import Stamp, SystemClock
from app.kept import KeptFile
from app.ports import Person
from app.readings import RawLine
from app.rescue.entries import LogLine
from db import vault
from db.journal import open_journal
from db.personal import open_personal
from db.recording import open_recorder
from tests.rescue.writing import new

CANARIES = ("zanzibarcanary", "quixoticcanary", "ferrousgannet", "ottercanary")
"""A word of the log, of a personal record, of a recorded device, of a draft."""
ENTRIES = 30


def fill(root: Path, mission: str = "m1", entries: int = ENTRIES) -> Path:
    """One mission with a log, a recording, a personal record and a draft, and the register; the mission's folder."""
    clock = SystemClock()
    folder = root / "missions" / mission
    for place, name in ((folder, mission), (root / "register", "register")):
        journal = open_journal(place, name, "bridge", clock, keys=root / "keys")
        receipts = [journal.append(new(LogLine(text=f"{CANARIES[0]} {i}"), i)) for i in range(entries)]
        receipts[-1].wait(20)
        journal.close()
    recorder = open_recorder(folder, clock)
    for i in range(200):
        recorder.raw(RawLine(CANARIES[2], Stamp(clock.utc(), float(i)), b"$GPTXT,%d*00" % i))
    recorder.close()
    people = open_personal(folder, clock, keep_days=90, note=lambda _payload, _by: None)
    people.add(Person(name=CANARIES[1], delete_on=date.today() + timedelta(days=30)), by="Ada")  # noqa: DTZ011
    people.close()
    drafts = KeptFile(folder / "drafts-bridge.json", vault.small_files(root))
    drafts.put("form", {"text": CANARIES[3]})
    return folder


def readable(root: Path) -> set[str]:
    """Which of the canaries stand in any file of the folder, side files of databases included."""
    texts = [path.read_bytes() for path in root.rglob("*") if path.is_file()]
    return {word for word in CANARIES if any(word.encode() in text for text in texts)}


def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same files, errors and ways, with milliseconds of work for a passphrase in place of a second."""
    monkeypatch.setattr(vault.agefile, "WORK", 8)


def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wrapping for a passphrase costs a second by design: here it is a hash and the same errors."""

    def encrypt(data: bytes, phrase: str) -> bytes:
        return b"age-encryption.org/v1\n-> scrypt x 1\n\n--- " + hashlib.sha256(phrase.encode()).digest() + data

    def decrypt(data: bytes, phrase: str) -> bytes:
        body = data.partition(b"\n--- ")[2]
        if body[:32] != hashlib.sha256(phrase.encode()).digest():
            raise ValueError("another passphrase")
        return body[32:]

    monkeypatch.setattr(vault.agefile, "wrapped", encrypt)
    monkeypatch.setattr(vault.agefile, "opened", decrypt)


def identity_file(folder: Path) -> tuple[Path, str]:
    """A secret key as age-keygen writes it, and its public key."""
    identity = pyrage.x25519.Identity.generate()
    path = folder / "shore.txt"
    path.write_text(f"# created: today\n# public key: {identity.to_public()}\n{identity}\n")
    return path, str(identity.to_public())
