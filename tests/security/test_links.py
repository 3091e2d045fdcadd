"""A disk, a stick or a folder that somebody prepared: no link on it leads the program to write, to read or to delete elsewhere."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.errors import DeviceError, FairleadError
from app.export import bag_parts
from app.export.bag_parts import Part
from app.lock import FileLock
from app.media.intake import Intake, Taken
from app.media.kinds import find_media
from app.wholefile import private_folder
from db import second_place
from db.restore import missions_on, restore
from db.second_place import FOLDER, SecondDiskFault, names_another, refuse_journal
from tests.db import test_second
from tests.db.sticks import Folder
from tests.db.test_second import Ship
from tests.export.bags import export, make_mission, quick_papers
from tests.export.test_bag_stops import Stopped, stop_at
from tests.rescue.writing import START

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links and pipes are POSIX's")

quick = test_second.quick


@pytest.fixture
def precious(tmp_path: Path) -> Iterator[Path]:
    """What somebody would like to have overwritten, cut off, deleted or carried away."""
    path = tmp_path / "home" / "precious"
    path.parent.mkdir()
    path.write_bytes(b"precious\n")
    yield path
    assert path.read_bytes() == b"precious\n"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return Folder(tmp_path / "stick").path


@pytest.fixture
def ship(tmp_path: Path, stick: Path) -> Iterator[Ship]:
    made = Ship(tmp_path, stick)
    yield made
    made.close()


# ---- the second disk


@pytest.mark.parametrize("name", ["", "keys", "missions", "missions/m1", "missions/m1/media"])
def test_a_second_disk_whose_folders_lead_elsewhere_is_refused_and_nothing_is_written_there(
    name: str, ship: Ship, precious: Path
) -> None:
    """It would also be no second disk: a link may lead back to the first one."""
    link = ship.folder / FOLDER / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(precious.parent, target_is_directory=True)
    copies = ship.start()
    ship.write(2, incident=True)
    test_second.wait_until(lambda: copies.state().fault == "is refused", 15)
    assert "is a link to elsewhere. Take it away" in copies.state().failed
    assert [p.name for p in precious.parent.iterdir()] == ["precious"]
    assert ship.journal.state().failed is None


@pytest.mark.parametrize(
    "name", ["journal.jsonl", "checkpoints.jsonl", *(f"recording.db{end}" for end in ("", "-journal", "-wal", "-shm"))]
)
def test_a_file_of_the_second_disk_that_is_a_link_is_not_written_through(name: str, tmp_path: Path, precious: Path) -> None:
    link = tmp_path / name
    link.symlink_to(precious)
    with pytest.raises(SecondDiskFault, match="is a link to elsewhere"):
        second_place.append_synced(link, b"x\n")
    if name.startswith("recording"):
        with pytest.raises(SecondDiskFault, match="is a link to elsewhere"):
            refuse_journal(tmp_path / "recording.db")


def test_what_is_being_copied_takes_the_place_of_a_link(ship: Ship, precious: Path) -> None:
    ship.copies_folder.mkdir(parents=True)
    (ship.copies_folder / "mission.db.part").symlink_to(precious)
    (ship.copies_folder / "mission.db").symlink_to(precious)
    ship.start()
    ship.write(3)
    ship.settled()
    ship.backed_up()
    assert not (ship.copies_folder / "mission.db").is_symlink()


# ---- restored from one


@pytest.fixture
def copies(ship: Ship) -> Path:
    """What is on a second disk when the ship's own is gone."""
    ship.start()
    ship.write(3, incident=True)
    ship.settled()
    ship.close()
    assert (ship.copies_folder / "mission.db").is_file()
    return ship.copies_folder


def _restored(copies: Path, to: Path) -> tuple[str, ...]:
    return restore(copies, to, ManualClock(START)).notes


def test_only_files_are_restored_and_each_other_thing_is_named(copies: Path, tmp_path: Path, precious: Path) -> None:
    other = tmp_path / "other.db"
    sqlite3.connect(other).close()
    other.write_bytes(b"")
    (copies / "recording-a.db").symlink_to(other)
    (copies / "recording-b.db").symlink_to("/dev/zero")
    os.mkfifo(copies / "recording-c.db")
    (copies / "media").mkdir(exist_ok=True)
    (copies / "media" / ("a" * 64)).symlink_to(precious)
    os.mkfifo(copies / "media" / ("b" * 64))
    notes = _restored(copies, tmp_path / "new")
    for name, why in (
        ("recording-a.db", "a link to elsewhere"),
        ("recording-b.db", "a link to elsewhere"),
        ("recording-c.db", "a pipe or a device"),
        ("a" * 64, "a link to elsewhere"),
        ("b" * 64, "a pipe or a device"),
    ):
        assert [n for n in notes if name in n and why in n], (name, notes)
    assert not list((tmp_path / "new").glob("recording-*"))
    assert not list((tmp_path / "new" / "media").iterdir())


@pytest.mark.parametrize("name", ["mission.db", "journal.jsonl"])
def test_a_log_that_is_a_link_or_a_pipe_is_not_restored(name: str, copies: Path, tmp_path: Path) -> None:
    for each in ("mission.db", "mission-before.db", "journal.jsonl"):
        if each != name:
            (copies / each).unlink(missing_ok=True)
    (copies / name).rename(tmp_path / name)
    (copies / name).symlink_to(tmp_path / name)
    with pytest.raises(FairleadError, match="link to elsewhere"):
        _restored(copies, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_missions_beside_the_disk_are_none_of_it(copies: Path, tmp_path: Path) -> None:
    disk = tmp_path / "another"
    (disk / FOLDER / "missions").mkdir(parents=True)
    (disk / FOLDER / "missions" / "m1").symlink_to(copies, target_is_directory=True)
    assert missions_on(disk) == {}
    shutil.rmtree(disk / FOLDER)
    (disk / FOLDER).symlink_to(copies.parent.parent, target_is_directory=True)
    assert missions_on(disk) == {}
    (tmp_path / "mounted").symlink_to(copies.parents[2], target_is_directory=True)
    assert list(missions_on(tmp_path / "mounted")) == ["m1"], "where the disk itself is mounted is the ship's affair"


def test_the_folder_that_is_restored_into_is_made_and_never_a_link(copies: Path, tmp_path: Path, precious: Path) -> None:
    (tmp_path / "new.part").symlink_to(precious.parent, target_is_directory=True)
    with pytest.raises(DeviceError, match="cannot be restored"):
        _restored(copies, tmp_path / "new")
    assert [p.name for p in precious.parent.iterdir()] == ["precious"]


def _left_open(path: Path, super_journal: Path | None) -> None:
    """A database as it lies there when its disk was pulled out in a transaction. ``super_journal``: as SQLite writes it for a
    transaction over several databases (src/pager.c, writeSuperJournal)."""
    made = path.with_name("made.db")
    db = sqlite3.connect(made, isolation_level=None)
    db.execute("PRAGMA synchronous=OFF")  # then the head of the journal does not wait for a sync to say how long it is
    db.execute("CREATE TABLE block (x)")
    db.execute("INSERT INTO block VALUES (zeroblob(9000))")
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE block SET x = zeroblob(9000) || 1")
    shutil.copyfile(made, path)
    journal = bytearray(made.with_name("made.db-journal").read_bytes())
    db.close()
    if super_journal is not None:
        name = str(super_journal).encode()
        journal += struct.pack(">I", (1 << 30) // 4096 + 1) + name + struct.pack(">II", len(name), sum(name))
        journal += bytes.fromhex("d9d505f920a163d7")
    path.with_name(f"{path.name}-journal").write_bytes(journal)


def test_the_journal_of_these_tests_is_one_that_has_sqlite_delete_a_file(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"no name of a journal\n")
    _left_open(tmp_path / "recording.db", victim)
    db = sqlite3.connect(tmp_path / "recording.db")
    db.execute("SELECT count(*) FROM block").fetchone()
    db.close()
    assert not victim.exists()


def test_no_journal_on_a_second_disk_has_a_file_deleted(copies: Path, tmp_path: Path, precious: Path) -> None:
    _left_open(copies / "recording-x.db", precious)
    notes = _restored(copies, tmp_path / "new")
    assert [n for n in notes if "recording-x.db was left out: its journal names another file" in n]
    assert not (tmp_path / "new" / "recording-x.db").exists()
    with pytest.raises(SecondDiskFault, match="names a file to be deleted"):
        refuse_journal(copies / "recording-x.db")


def test_a_journal_of_a_disk_that_was_pulled_out_is_taken_back(copies: Path, tmp_path: Path) -> None:
    _left_open(copies / "recording-x.db", None)
    assert not names_another(copies / "recording-x.db-journal")
    refuse_journal(copies / "recording-x.db")
    assert _restored(copies, tmp_path / "new") == ()
    db = sqlite3.connect(tmp_path / "new" / "recording-x.db")
    assert db.execute("SELECT count(*) FROM block WHERE x = zeroblob(9000)").fetchone() == (1,)
    db.close()


# ---- exports, and whatever is locked


def test_looking_for_unfinished_exports_cuts_no_file_off(tmp_path: Path, precious: Path) -> None:
    """The window looks whenever a stick is chosen, and holds the lock of each for a moment, which leaves a name in it."""
    part = tmp_path / "stick" / "fairlead-x.part"
    part.mkdir(parents=True)
    (part / bag_parts.LOCK).symlink_to(precious)
    assert [each.path for each in bag_parts.unfinished(part.parent)] == [part]
    with pytest.raises(OSError, match="symbolic link"):
        FileLock(part / bag_parts.LOCK).take("x" * 100)
    bag_parts.clean(part.parent)


def test_an_export_that_is_gone_on_with_is_written_through_no_link_and_carries_nothing_away(
    tmp_path: Path, precious: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick_papers(monkeypatch)
    mission = tmp_path / "m1"
    key = make_mission(mission)
    to = tmp_path / "stick"
    private_folder(to)
    with pytest.raises(Stopped):
        export(mission, key, folder=to, progress=stop_at("maps and reports"))
    (part,) = to.glob("fairlead-*.part")
    for name in ("bag-info.txt", "data/mission.json", "README.txt", "unfinished.track"):
        path = part / name
        path.parent.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        path.symlink_to(precious)
    (part / "data" / "report.html").unlink(missing_ok=True)
    bag = export(mission, key, folder=to)
    assert not [p for p in bag.path.rglob("*") if p.is_symlink()]
    assert b"precious" not in b"".join(p.read_bytes() for p in bag.path.rglob("*") if p.is_file())


def test_an_export_into_a_folder_that_leads_elsewhere_ends_in_words(
    tmp_path: Path, precious: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick_papers(monkeypatch)
    mission = tmp_path / "m1"
    key = make_mission(mission)
    to = tmp_path / "stick"
    private_folder(to)
    with pytest.raises(Stopped):
        export(mission, key, folder=to, progress=stop_at("maps and reports"))
    (part,) = to.glob("fairlead-*.part")
    shutil.rmtree(part / "data")
    (part / "data").symlink_to(precious.parent, target_is_directory=True)
    with pytest.raises(DeviceError, match="is a link to elsewhere"):
        export(mission, key, folder=to)
    assert [p.name for p in precious.parent.iterdir()] == ["precious"]


# ---- media


def test_of_a_card_nothing_is_taken_in_that_is_no_file_of_it(tmp_path: Path, precious: Path) -> None:
    card = tmp_path / "card"
    card.mkdir()
    (card / "real.jpg").write_bytes(b"\xff\xd8 real")
    (card / "link.jpg").symlink_to(precious)
    (card / "DCIM").symlink_to(precious.parent, target_is_directory=True)
    os.mkfifo(card / "pipe.jpg")
    assert [p.name for p in find_media([card])[0]] == ["pipe.jpg", "real.jpg"]
    intake = Intake(tmp_path / "mission")
    try:
        assert intake.take_in([card])
        test_second.wait_until(lambda: not intake._thread.is_alive() if intake._thread else True, 30)
        news = intake.news()
    finally:
        intake.close()
    assert [each.name for each in news if isinstance(each, Taken)] == ["real.jpg"]
    assert [p for p in (tmp_path / "mission" / "media").iterdir() if p.is_symlink()] == []


@pytest.mark.parametrize(
    "name", ["../out.jpg", "/etc/passwd", "..", "a\0b.jpg", "x" * 300 + ".jpg", "CON.jpg", "\u202egpj.exe", "\n.jpg"]
)
def test_an_original_is_copied_out_beside_nothing_but_the_folder_that_was_chosen(name: str, tmp_path: Path) -> None:
    """What it was called stands in the log, and a log may be somebody else's."""
    store = Intake(tmp_path / "mission").store
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8 a")
    sha256 = store.take_in(tmp_path / "a.jpg").sha256
    before = set(tmp_path.rglob("*"))
    to = tmp_path / "stick" / "sub"
    to.mkdir(parents=True)
    made = store.copy_out(sha256, name, to)
    new = set(tmp_path.rglob("*")) - before - {to.parent, to}
    assert new == {made}
    assert made.parent == to
    assert made.name.isprintable()
    assert made.read_bytes() == b"\xff\xd8 a"


def test_a_part_of_an_export_is_named_by_its_folder_alone(tmp_path: Path) -> None:
    assert Part(tmp_path / "fairlead-x.part", None, FileLock(tmp_path / "l")).name == "fairlead-x"  # type: ignore[arg-type]
