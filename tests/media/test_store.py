"""Originals: what is under its hash is whole, what was read is untouched, and every trouble leaves the store as it was."""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tracemalloc
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import DeviceError, UserError
from app.media import store as module
from app.media.store import PIECE, Cancelled, MediaStore, megabytes
from tests.conftest import ROOT


@pytest.fixture
def store(tmp_path: Path) -> MediaStore:
    return MediaStore(tmp_path / "m1" / "media")


def names(store: MediaStore) -> list[str]:
    return sorted(p.name for p in store.folder.iterdir()) if store.folder.exists() else []


def a_file(folder: Path, data: bytes, name: str = "IMG_1.JPG") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=3000), piece=st.integers(1, 700))
def test_whatever_is_taken_in_lies_under_its_hash_byte_for_byte(
    store: MediaStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, piece: int
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(module, "PIECE", piece)
        stored = store.take_in(a_file(tmp_path, data))
    assert stored.sha256 == hashlib.sha256(data).hexdigest()
    assert (store.path(stored.sha256).read_bytes(), stored.size) == (data, len(data))


def test_the_original_keeps_its_bytes_and_its_time_and_the_store_is_ours_alone(store: MediaStore, tmp_path: Path) -> None:
    path = a_file(tmp_path, b"shots" * 1000)
    os.utime(path, ns=(1_700_000_000_000_000_001, 1_700_000_000_000_000_002))
    path.chmod(0o444)
    before = path.stat()
    stored = store.take_in(path)
    after = path.stat()
    assert path.read_bytes() == b"shots" * 1000
    assert (after.st_mtime_ns, after.st_ino, after.st_mode) == (before.st_mtime_ns, before.st_ino, before.st_mode)
    assert stat.S_IMODE(store.path(stored.sha256).stat().st_mode) == 0o600
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700


def test_the_same_bytes_under_another_name_are_there_already(store: MediaStore, tmp_path: Path) -> None:
    first = store.take_in(a_file(tmp_path, b"x"))
    again = store.take_in(a_file(tmp_path, b"x", "copy of it.jpg"))
    assert (first.new, again.new, first.sha256 == again.sha256) == (True, False, True)
    assert names(store) == [first.sha256]


def test_an_original_that_went_bad_is_mended_by_taking_it_in_again(store: MediaStore, tmp_path: Path) -> None:
    stored = store.take_in(a_file(tmp_path, b"good"))
    store.path(stored.sha256).write_bytes(b"baad")
    assert [c.problem for c in store.check([stored.sha256])] == ["changed"]
    store.take_in(tmp_path / "IMG_1.JPG")
    assert [c.problem for c in store.check([stored.sha256])] == [""]


def test_a_check_names_the_one_that_changed_and_the_one_that_is_gone(store: MediaStore, tmp_path: Path) -> None:
    hashes = [store.take_in(a_file(tmp_path, bytes([i]) * 50)).sha256 for i in range(4)]
    changed = store.path(hashes[1])
    changed.write_bytes(changed.read_bytes()[:-1] + b"!")
    store.path(hashes[2]).unlink()
    assert {c.sha256: c.problem for c in store.check(hashes)} == dict(zip(hashes, ["", "changed", "missing", ""], strict=True))


@given(st.integers(0, 8 * 99 - 1))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_single_bit_that_flips_is_found(store: MediaStore, tmp_path: Path, bit: int) -> None:
    stored = store.take_in(a_file(tmp_path, bytes(range(99))))
    data = bytearray(store.path(stored.sha256).read_bytes())
    data[bit // 8] ^= 1 << bit % 8
    store.path(stored.sha256).write_bytes(data)
    assert [c.problem for c in store.check([stored.sha256])] == ["changed"]


def test_stopping_leaves_nothing(store: MediaStore, tmp_path: Path) -> None:
    path = a_file(tmp_path, b"x" * (3 * PIECE))

    def stop(done: int, of: int) -> None:
        assert of == 3 * PIECE
        if done >= 2 * PIECE:
            raise Cancelled("stop")

    with pytest.raises(Cancelled):
        store.take_in(path, stop)
    assert names(store) == []


def test_a_full_disk_is_said_and_leaves_nothing(store: MediaStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = store.take_in(a_file(tmp_path, b"earlier")).sha256
    path = a_file(tmp_path, b"x" * (4 * PIECE), "film.mp4")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * PIECE + 5, hard))
    try:
        with pytest.raises(DeviceError, match=r"film\.mp4 was not taken in: the disk of the mission is full"):
            store.take_in(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, old)
    assert names(store) == [kept]


def test_a_file_that_has_no_room_is_not_begun(store: MediaStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr("app.media.store.shutil.disk_usage", lambda _path: usage._replace(free=module._RESERVE + 10))
    with pytest.raises(DeviceError, match="to spare"):
        store.take_in(a_file(tmp_path, b"x" * 11))
    assert names(store) == []
    assert store.take_in(a_file(tmp_path, b"x" * 10)).new


def test_a_card_that_is_pulled_out_half_way_is_said(store: MediaStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = a_file(tmp_path, b"x" * (3 * PIECE))
    real, count = os.read, [0]

    def pulled(file: int, size: int) -> bytes:
        count[0] += 1
        if count[0] == 3:
            raise OSError(5, "Input/output error")
        return real(file, size)

    monkeypatch.setattr("app.media.store.os.read", pulled)
    with pytest.raises(DeviceError, match="Is the card still in"):
        store.take_in(path)
    assert names(store) == []


def test_what_is_still_being_written_is_not_taken_for_the_original(store: MediaStore, tmp_path: Path) -> None:
    path = a_file(tmp_path, b"x" * (2 * PIECE))

    def grow(done: int, _of: int) -> None:
        if done == PIECE:
            with path.open("ab") as file:
                file.write(b"more")

    with pytest.raises(UserError, match="changed while it was read"):
        store.take_in(path, grow)
    assert names(store) == []


def test_an_original_is_copied_out_under_its_name_and_over_no_other_file(store: MediaStore, tmp_path: Path) -> None:
    data = os.urandom(3 * PIECE + 7)
    sha256 = store.take_in(a_file(tmp_path, data)).sha256
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "IMG_1.JPG").write_bytes(b"somebody else's")
    copied = store.copy_out(sha256, "IMG_1.JPG", stick)
    assert (copied.name, copied.read_bytes()) == ("IMG_1-2.JPG", data)
    assert (stick / "IMG_1.JPG").read_bytes() == b"somebody else's"
    assert sorted(p.name for p in stick.iterdir()) == ["IMG_1-2.JPG", "IMG_1.JPG"]


def test_a_stick_without_links_gets_its_copy_too(store: MediaStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sha256 = store.take_in(a_file(tmp_path, b"x")).sha256

    def no_links(*_paths: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("app.media.store.os.link", no_links)
    (tmp_path / "stick").mkdir()
    assert [store.copy_out(sha256, "a.jpg", tmp_path / "stick").name for _ in range(2)] == ["a.jpg", "a-2.jpg"]


def test_what_changed_or_is_missing_is_not_given_out(store: MediaStore, tmp_path: Path) -> None:
    sha256 = store.take_in(a_file(tmp_path, b"good")).sha256
    stick = tmp_path / "stick"
    stick.mkdir()
    store.path(sha256).write_bytes(b"baad")
    with pytest.raises(UserError, match=r"IMG_1\.JPG is not what it was"):
        store.copy_out(sha256, "IMG_1.JPG", stick)
    store.path(sha256).unlink()
    with pytest.raises(UserError, match="missing"):
        store.copy_out(sha256, "IMG_1.JPG", stick)
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_full_or_gone_is_said_and_has_nothing_half(store: MediaStore, tmp_path: Path) -> None:
    sha256 = store.take_in(a_file(tmp_path, b"x" * (4 * PIECE))).sha256
    stick = tmp_path / "stick"
    with pytest.raises(DeviceError, match="Is the stick still in"):
        store.copy_out(sha256, "film.mp4", stick)
    stick.mkdir()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * PIECE, hard))
    try:
        with pytest.raises(DeviceError, match=r"film\.mp4 was not copied: .*stick is full"):
            store.copy_out(sha256, "film.mp4", stick)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, old)
    assert list(stick.iterdir()) == []


def test_what_is_no_file_or_may_not_be_read_is_refused(store: MediaStore, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    secret = a_file(tmp_path, b"x", "secret.jpg")
    secret.chmod(0)
    wrong = [tmp_path / "gone.jpg", tmp_path / "pipe.jpg", tmp_path]
    for path in wrong if os.geteuid() == 0 else [*wrong, secret]:
        with pytest.raises(UserError):
            store.take_in(path)
    assert names(store) == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "media").write_text("a file where the folder should be")
    with pytest.raises(DeviceError, match="folder for media"):
        MediaStore(tmp_path / "media").take_in(a_file(tmp_path, b"x"))


def test_a_big_film_takes_no_more_memory_than_a_piece(store: MediaStore, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(200 * PIECE)
    tracemalloc.start()
    try:
        store.take_in(path)
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 8 * PIECE


def test_a_program_that_is_killed_leaves_no_half_file_under_a_final_name(tmp_path: Path) -> None:
    """It is killed at a different moment each time; what has a final name is whole, and the rest is swept away a day later."""
    source = tmp_path / "film.mp4"
    source.write_bytes(os.urandom(6 * PIECE))
    sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from app.media.store import MediaStore\n"
        "from app.media import store\n"
        "left = [int(sys.argv[3])]\n"
        "def die(*_):\n"
        "    left[0] -= 1\n"
        "    if left[0] == 0: os.kill(os.getpid(), signal.SIGKILL)\n"
        "real = store.sync_folder\n"
        "store.sync_folder = lambda folder: (die(), real(folder))\n"
        "MediaStore(Path(sys.argv[1])).take_in(Path(sys.argv[2]), die)\n"
    )
    for when in (1, 3, 6, 7):
        folder = tmp_path / f"media{when}"
        done = subprocess.run(
            [sys.executable, "-c", script, str(folder), str(source), str(when)], cwd=ROOT, timeout=60, check=False
        )
        assert done.returncode == -signal.SIGKILL
        store = MediaStore(folder)
        whole = [n for n in names(store) if not n.endswith(".part")]
        assert whole == ([sha256] if when == 7 else [])
        assert not any(c.problem for c in store.check(whole))
        now = datetime.now(UTC)
        assert store.sweep(now) == 0, "another station may be at work"
        store.sweep(now + timedelta(days=2))
        assert names(store) == whole
        assert store.strangers([]) == tuple(whole), "a file that no entry knows is said"


@pytest.mark.parametrize("wrong", ["", "../../etc/passwd", "A" * 64, "a" * 63])
def test_only_a_hash_leads_to_a_file(store: MediaStore, wrong: str) -> None:
    with pytest.raises(ValueError, match="no SHA-256"):
        store.path(wrong)


def test_sizes_are_said_short() -> None:
    assert [megabytes(n) for n in (0, 900, 4_200_000, 10_000_000_000)] == ["0 B", "0.9 kB", "4.2 MB", "10.0 GB"]
