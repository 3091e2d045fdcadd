"""Disks that are full, locked, too small or gone: each is said in plain words, earlier exports stay, and the next one goes on."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any

import pytest

from app.errors import DeviceError, UserError
from app.export import bag_media, bag_parts, bag_write
from app.export.bag_media import MISSING, UNREADABLE
from app.export.order import Order
from app.export.verify import verify_bag
from db.engine import writing_engine
from db.keys import StationKey
from tests.db.writer_process import Life
from tests.export.bag_process import export_mission
from tests.export.bags import FILM, PHOTO, contents, export, make_mission, quick_papers, sha

needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of file size")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_papers(monkeypatch)


@pytest.fixture
def mission(tmp_path: Path) -> tuple[Path, StationKey]:
    return tmp_path / "m1", make_mission(tmp_path / "m1")


class FullDisk:
    """Files that take so many bytes in all, then none."""

    def __init__(self, room: int, error: int = errno.ENOSPC) -> None:
        self.room, self.error = room, error

    def open(self, handle: int, mode: str, buffering: int = -1) -> IO[bytes]:
        file: IO[bytes] = os.fdopen(handle, mode, 0)
        disk = self

        class Full:
            def write(self, data: bytes) -> int:
                if len(data) > disk.room:
                    raise OSError(disk.error, os.strerror(disk.error))
                disk.room -= len(data)
                return file.write(data)

            def __getattr__(self, name: str) -> Any:
                return getattr(file, name)

        return Full()  # type: ignore[return-value]


def fails(mission: tuple[Path, StationKey], **changes: Any) -> str:
    """What the person is told."""
    with pytest.raises(DeviceError) as told:
        export(*mission, **changes)
    return str(told.value)


def test_a_disk_with_too_little_room_is_told_before_anything_is_written(
    mission: tuple[Path, StationKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = SimpleNamespace(free=(256 << 20) + 3_000_000)
    monkeypatch.setattr(bag_write.shutil, "disk_usage", lambda _path: usage)
    told = fails(mission)
    assert "3.0 MB to spare" in told
    assert "are missing" in told
    assert list((mission[0] / "exports").iterdir()) == []
    usage.free += 100_000_000
    assert verify_bag(export(*mission).path).ok


def test_a_disk_that_fills_up_leaves_the_old_export_alone_and_the_next_one_goes_on(
    mission: tuple[Path, StationKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = export(*mission, order=Order(purpose="earlier"))
    before = contents(earlier.path)
    for room in (10, 5_000, 100_000, 2_400_000):
        with monkeypatch.context() as full:
            full.setattr(bag_write, "os", SimpleNamespace(**{**vars(os), "fdopen": FullDisk(room).open}))
            told = fails(mission)
        assert "is full" in told
        assert "goes on from there" in told
        assert [p.name.endswith(".part") for p in (mission[0] / "exports").iterdir()].count(False) == 1
    assert contents(earlier.path) == before
    assert verify_bag(export(*mission).path).ok
    assert contents(earlier.path) == before


def test_the_room_that_the_log_needs_is_left_to_it(mission: tuple[Path, StationKey], monkeypatch: pytest.MonkeyPatch) -> None:
    """A film must never be the reason why nothing can be logged any more."""
    monkeypatch.setattr(bag_write, "_LOOK_EVERY", 1 << 20)
    frees = iter([10 << 30, 10 << 30, 1 << 20, 1 << 20])
    monkeypatch.setattr(bag_write.shutil, "disk_usage", lambda _path: SimpleNamespace(free=next(frees)))
    assert "but for the room that the log needs" in fails(mission)


@needs_limits
def test_a_file_that_is_too_large_for_a_stick_says_what_to_do_about_the_stick(mission: tuple[Path, StationKey]) -> None:
    (told,) = Life(export_mission, mission[0], Order(), len(FILM) // 2).rest()
    assert isinstance(told, DeviceError)
    assert "FAT32" in str(told)
    assert "exFAT" in str(told)
    assert [p.suffix for p in (mission[0] / "exports").iterdir()] == [".part"]
    assert verify_bag(export(*mission).path).ok


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES])
def test_a_folder_that_is_locked_is_said_to_be(
    mission: tuple[Path, StationKey], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: int
) -> None:
    def refused(*_args: object, **_more: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as locked:
        locked.setattr(bag_parts.tempfile, "mkdtemp", refused)
        assert "may be written" in fails(mission, folder=tmp_path / "stick")
    with monkeypatch.context() as locked:
        locked.setattr(Path, "mkdir", refused)
        assert "may be written" in fails(mission, folder=tmp_path / "stick")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of two megabytes, where this user may mount one."""
    folder = tmp_path / "stick"
    folder.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if mount is None or umount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run([umount, "-l", folder], check=False)


def test_a_real_disk_that_is_full_and_one_that_is_taken_out_while_it_is_written(
    mission: tuple[Path, StationKey], small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "are missing" in fails(mission, folder=small_disk)
    monkeypatch.setattr("app.export.bag.need_room", lambda *_: None)
    assert "is full" in fails(mission, folder=small_disk)
    bag_parts.clean(small_disk)
    umount = shutil.which("umount")
    assert umount is not None
    taken = False

    def take_out(_share: float, what: str) -> None:
        nonlocal taken
        if what == "raw sentences" and not taken:
            taken = True
            subprocess.run([umount, "-l", small_disk], check=True)

    assert "taken out" in fails(mission, folder=small_disk, order=Order(media=False), progress=take_out)
    assert list(small_disk.iterdir()) == []  # nothing went to the disk below


STEPS = ("journal", "originals", "raw sentences", "tables", "maps and reports")


@pytest.mark.parametrize("step", STEPS)
def test_a_stick_that_is_taken_out_is_missed_and_nothing_is_written_in_its_place(
    mission: tuple[Path, StationKey], tmp_path: Path, step: str
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"

    def take_out(_share: float, what: str) -> None:
        if what == step and stick.exists() and not away.exists():
            stick.rename(away)
            stick.mkdir()  # the mount point is there still

    assert "taken out" in fails(mission, folder=stick, progress=take_out)
    assert list(stick.iterdir()) == []
    stick.rmdir()
    away.rename(stick)
    made = export(*mission, folder=stick)
    assert [p.name for p in stick.iterdir()] == [made.path.name]
    assert verify_bag(made.path).ok


def test_a_name_that_somebody_took_meanwhile_is_never_written_over(mission: tuple[Path, StationKey]) -> None:
    name = mission[0] / "exports" / "fairlead-20260614T193500Z-own"

    def take_the_name(_share: float, what: str) -> None:
        if what == "maps and reports":
            name.mkdir(exist_ok=True)
            (name / "mine.txt").write_text("mine")

    assert "there already" in fails(mission, progress=take_the_name)
    assert (name / "mine.txt").read_text() == "mine"
    shutil.rmtree(name)
    assert verify_bag(export(*mission).path).ok


def test_originals_that_cannot_be_read_are_named_and_the_rest_goes(
    mission: tuple[Path, StationKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = os.read
    film = (mission[0] / "media" / sha(FILM)).stat().st_ino

    def broken(handle: int, size: int) -> bytes:
        if os.fstat(handle).st_ino == film:
            raise OSError(errno.EIO, "Input/output error")
        return read(handle, size)

    monkeypatch.setattr(bag_media.os, "read", broken)
    made = export(*mission)
    assert made.missing == {sha(FILM): UNREADABLE}
    assert made.media == (sha(PHOTO),)
    assert verify_bag(made.path).ok


@needs_limits
def test_a_pipe_in_the_place_of_an_original_is_not_waited_for(mission: tuple[Path, StationKey]) -> None:
    original = mission[0] / "media" / sha(PHOTO)
    original.unlink()
    os.mkfifo(original)
    assert export(*mission).missing == {sha(PHOTO): MISSING}


def test_a_log_that_cannot_be_read_is_said_to_be_before_anything_is_made(mission: tuple[Path, StationKey]) -> None:
    engine = writing_engine(mission[0] / "mission.db")
    with engine.begin() as connection:
        for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("UPDATE entry SET body = x'7b7d' WHERE seq = 3")
    engine.dispose()
    with pytest.raises(UserError, match="entry 3 of the log cannot be read"):
        export(*mission)
    assert list((mission[0] / "exports").iterdir()) == []
