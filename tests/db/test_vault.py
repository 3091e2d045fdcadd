"""The disk key: wrapped twice, opened by either, never guessed at; without it nothing is opened, made or changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import SystemClock
from app.diskkey import checked_passphrase, new_phrase, words
from app.errors import UserError
from app.rescue.entries import LogLine
from db import vault
from db.archive import Archive, verify_database
from db.engine import reading_engine
from db.journal import open_journal
from db.personal import open_personal
from db.recording import open_file, open_recorder
from tests.db.atrest import CANARIES, cheap_passphrases, fill, identity_file, readable
from tests.rescue.writing import new

PHRASE = "correct horse battery"
KEY = vault.DiskKey(b"k" * 32)


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "data"
    vault.forget(tmp_path / "data")


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap_passphrases(monkeypatch)


def snapshot(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_either_key_opens_with_what_the_age_format_says(root: Path, tmp_path: Path) -> None:
    """Real scrypt, real age: what another program of the format reads out is the key of SQLCipher."""
    shore, public = identity_file(tmp_path)
    key = vault.make_keys(root, PHRASE, [public])
    assert vault.open_with_passphrase(root, PHRASE) == key == vault.open_with_identity(root, shore)
    wrapped = (root / "keys" / "disk.passphrase.age").read_bytes()
    assert wrapped.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert wrapped.split(b"\n")[1].endswith(b" 18"), "the work is no matter of what else the computer does"
    secret = pyrage.x25519.Identity.from_str(shore.read_text().split("\n")[2])
    assert pyrage.decrypt((root / "keys" / "disk.shore.age").read_bytes(), [secret]) == f"{key.hex}\n".encode()
    with pytest.raises(UserError, match="not the passphrase"):
        vault.open_with_passphrase(root, PHRASE + "!")
    assert (root / "keys" / "disk.passphrase.age").stat().st_mode & 0o077 == 0
    assert vault.ashore(root) == 1


@pytest.mark.usefixtures("cheap")
@pytest.mark.parametrize("harm", [lambda b: b[:40], lambda b: b[:-1] + bytes([b[-1] ^ 1]), lambda _b: b"", lambda b: b + b"x"])
def test_a_damaged_key_file_is_named_and_the_key_ashore_is_the_way_back(
    root: Path, tmp_path: Path, harm: Callable[[bytes], bytes]
) -> None:
    shore, public = identity_file(tmp_path)
    key = vault.make_keys(root, PHRASE, [public])
    path = root / "keys" / "disk.passphrase.age"
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(UserError) as said:
        vault.open_with_passphrase(root, "another phrase")
    assert "disk.passphrase.age is damaged" in str(said.value)
    assert "unlock-with-age" in str(said.value)
    assert vault.open_with_identity(root, shore) == key
    path.unlink()
    with pytest.raises(UserError, match=r"missing.*unlock-with-age"):
        vault.open_with_passphrase(root, PHRASE)
    assert vault.is_on(root)  # the other key file is there: this folder is not begun anew


@pytest.mark.usefixtures("cheap")
def test_the_key_ashore_has_clear_messages(root: Path, tmp_path: Path) -> None:
    shore, public = identity_file(tmp_path)
    vault.make_keys(root, PHRASE, [public])
    other, _ = identity_file(root)
    with pytest.raises(UserError, match="not the key that"):
        vault.open_with_identity(root, other)
    other.write_text("nothing")
    with pytest.raises(UserError, match="no secret key"):
        vault.open_with_identity(root, other)
    other.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="not a key file"):
        vault.open_with_identity(root, other)
    with pytest.raises(UserError, match="cannot be read"):
        vault.open_with_identity(root, root / "gone")
    sealed = root / "keys" / "disk.shore.age"
    sealed.write_bytes(sealed.read_bytes()[:-3])
    with pytest.raises(UserError, match="damaged"):
        vault.open_with_identity(root, shore)


def test_a_recipient_is_a_public_key_of_age(tmp_path: Path) -> None:
    path, public = identity_file(tmp_path)
    assert vault.check_recipient(f" {public}\n") == public
    secret = path.read_text().split("\n")[2]
    with pytest.raises(UserError, match="secret key: it stays ashore") as said:
        vault.check_recipient(secret)
    assert secret[20:] not in str(said.value)
    for wrong in ("", "age1", public[:-1], "ssh-ed25519 AAAA"):
        with pytest.raises(UserError, match="not a public key of age"):
            vault.check_recipient(wrong)


@pytest.mark.usefixtures("cheap")
def test_a_changed_passphrase_opens_the_same_key_and_the_old_one_does_not(root: Path, tmp_path: Path) -> None:
    shore, public = identity_file(tmp_path)
    key = vault.make_keys(root, PHRASE, [public])
    vault.write_keys(root, key, "another passphrase")
    assert vault.open_with_passphrase(root, "another passphrase") == key == vault.open_with_identity(root, shore)
    with pytest.raises(UserError, match="not the passphrase"):
        vault.open_with_passphrase(root, PHRASE)


def test_rules_of_a_passphrase() -> None:
    for bad in ("", "short", "123456789", " " * 12, "aaaaaaaaaaaa"):
        with pytest.raises(UserError):
            checked_passphrase(bad)
    assert checked_passphrase("zehn Zeichen\n") == "zehn Zeichen"
    assert checked_passphrase("cafe\u0301 ole ole") == "café ole ole"  # however the keyboard spells it


def test_words_of_a_phrase_cannot_be_taken_for_one_another() -> None:
    found = words()
    assert len(found) == len(set(found)) == 1024
    assert all(4 <= len(word) <= 8 and word.isascii() and word.islower() for word in found)
    for word in found:
        one_off = {word[:i] + word[i + 1 :] for i in range(len(word))}
        one_off |= {word[:i] + c + word[i + 1 :] for i in range(len(word)) for c in "abcdefghijklmnopqrstuvwxyz"}
        assert not (one_off - {word}) & set(found)
    phrases = {new_phrase() for _ in range(50)}
    assert len(phrases) == 50
    assert all(set(p.split()) <= set(found) and checked_passphrase(p) for p in phrases)


@given(st.binary(max_size=400), st.binary(min_size=32, max_size=32))
def test_small_files_come_back_and_another_key_does_not_open_them(data: bytes, raw: bytes) -> None:
    covered = KEY.cover(data)
    assert KEY.uncover(covered) == data
    if raw != b"k" * 32:
        with pytest.raises(ValueError, match="another key"):
            vault.DiskKey(raw).uncover(covered)


def test_a_key_is_never_shown() -> None:
    assert KEY.hex not in f"{KEY!r} {KEY} {vars(vault)['_held']!r}"


@pytest.mark.usefixtures("cheap")
def test_without_the_key_nothing_is_opened_made_or_changed(root: Path) -> None:
    key = vault.make_keys(root, PHRASE, [])
    vault.hold(root, key)
    folder = fill(root)
    vault.forget(root)
    before = snapshot(root)
    clock = SystemClock()
    opening: tuple[Callable[[], object], ...] = (
        lambda: open_journal(folder, "m1", "bridge", clock, keys=root / "keys"),
        lambda: open_journal(root / "missions" / "m2", "m2", "bridge", clock, keys=root / "keys"),
        lambda: open_recorder(folder, clock),
        lambda: open_recorder(root / "missions" / "m2", clock),
        lambda: open_file(folder / "recording.db"),
        lambda: Archive(folder / "mission.db"),
        lambda: verify_database(folder / "mission.db"),
        lambda: open_personal(folder, clock, keep_days=1, note=lambda *_: None),
    )
    for act in opening:
        with pytest.raises(UserError, match=r"This log is encrypted\. Give the passphrase"):
            act()
    assert snapshot(root) == before
    vault.hold(root, vault.DiskKey(b"x" * 32))
    for act in (opening[0], opening[2], opening[4], opening[5], opening[7]):
        with pytest.raises(UserError, match="encrypted with a key that is not here"):
            act()
    assert snapshot(root) == before
    vault.hold(root, key)
    assert verify_database(folder / "mission.db").ok
    journal = open_journal(folder, "m1", "bridge", clock, keys=root / "keys")
    assert journal.notices == ()
    assert journal.key is not None
    journal.close()


def test_nothing_of_a_log_is_readable_in_any_file_while_it_is_written(root: Path) -> None:
    vault.hold(root, KEY)
    folder = fill(root)
    journal = open_journal(folder, "m1", "bridge", SystemClock(), keys=root / "keys")
    journal.append(new(LogLine(text=CANARIES[0]), 0)).wait(10)
    assert (folder / "mission.db-wal").stat().st_size > 0
    assert readable(root) == set()
    assert b"PRIVATE KEY" in (root / "keys" / "bridge.key").read_bytes()
    assert b"ENCRYPTED PRIVATE KEY" in (root / "keys" / "bridge.key").read_bytes()
    journal.close()
    assert readable(root) == set()
    vault.forget(root)
    other = root.parent / "plain"
    fill(other)
    assert readable(other) == set(CANARIES)  # what is looked for can be found


def test_an_archive_that_nobody_writes_to_is_read_without_a_file_beside_it(root: Path) -> None:
    vault.hold(root, KEY)
    folder = fill(root)
    folder.chmod(0o500)
    before = snapshot(folder)
    try:
        with Archive(folder / "mission.db") as archive:
            assert sum(1 for _ in archive.rows()) == 30
        assert list(open_file(folder / "recording.db").lines())
    finally:
        folder.chmod(0o700)
    assert snapshot(folder) == before


def test_a_backup_of_an_encrypted_log_is_encrypted_and_opens_with_the_same_key(root: Path) -> None:
    vault.hold(root, KEY)
    folder = fill(root)
    engine = reading_engine(folder / "mission.db")
    copy = root / "missions" / "copy" / "mission.db"
    copy.parent.mkdir()
    connection = engine.raw_connection()
    connection.cursor().execute("VACUUM INTO ?", (str(copy),))
    connection.close()
    engine.dispose()
    assert CANARIES[0].encode() not in copy.read_bytes()
    assert verify_database(copy).entries == 30
    shutil.copytree(folder, root.parent / "elsewhere")
    with pytest.raises(UserError, match="encrypted with a key that is not here"):
        Archive(root.parent / "elsewhere" / "mission.db")


def test_a_flipped_byte_in_a_page_of_the_log_is_reported(root: Path) -> None:
    """The search index is no evidence: flips in its pages are the only ones that verify."""
    vault.hold(root, KEY)
    path = fill(root) / "mission.db"
    whole = path.read_bytes()
    head = verify_database(path).head
    seen = 0
    for page in range(1, len(whole) // 4096):
        data = bytearray(whole)
        data[page * 4096 + 2000] ^= 1
        path.write_bytes(data)
        report = verify_database(path)
        seen += not report.ok
        assert not report.ok or (report.entries, report.head) == (30, head)
    assert seen > 5
    path.write_bytes(whole)
    assert verify_database(path).ok


@pytest.mark.usefixtures("cheap")
def test_a_program_that_began_before_encryption_goes_on_as_it_was(root: Path) -> None:
    """The wizard makes the keys while the window runs: what that program opens or makes stays plain until the next start."""
    vault.hold(root, None)
    folder = fill(root)
    vault.make_keys(root, PHRASE, [])
    open_personal(folder, SystemClock(), keep_days=9, note=lambda *_: None).close()
    journal = open_journal(folder, "m1", "bridge", SystemClock(), keys=root / "keys")
    journal.close()
    fill(root, "m2")
    assert readable(root) == set(CANARIES)
    assert all(not vault.is_encrypted(path) for path in root.rglob("*.db"))
