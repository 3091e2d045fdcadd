"""A small mission on real files, and its export: what the tests of the bag share."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.clock import ManualClock, Stamp
from app.entry import NewEntry, ShipState
from app.export.bag import make_bag
from app.export.bag_info import SIGNATURE, SIGNED, TAG_MANIFEST
from app.export.bag_making import Making
from app.export.bag_papers import PaperWriter
from app.export.maps import TrackPoint
from app.export.order import Bag, Order
from app.geo import Position
from app.media.store import MediaStore
from app.policy.model import Decision, Label, Verdict
from app.ports import Heard
from app.readings import RawLine
from app.rescue import entries as e
from app.rescue.entries import Category, Payload, Place
from app.watch.frame import Mode
from db import recording_store
from db.archive import Archive
from db.block import LEVEL_TAIL
from db.engine import private_file, writing_engine
from db.journal import open_journal
from db.keys import StationKey, station_key
from db.recording import FILE
from db.recordings import open_recordings

START = datetime(2026, 6, 13, 23, 35, tzinfo=UTC)
NOW = START + timedelta(hours=20)
CASE = "AUR-26-014"
SHIP = ShipState(lat=33.2, lon=12.5, position_source="GPS 1", sog_mps=5.0, cog_deg=200.0, heading_deg=202.0)
ALLOW = Decision(Verdict.ALLOW, "own", "Own archive.", (), (), (), (), "JF-2025.11", "ab" * 32, frozenset({Label.NONE}))
PHOTO = b"\xff\xd8 not really a photograph \xff\xd9" * 50
FILM = bytes(range(256)) * 9000


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


PAYLOADS: tuple[tuple[Payload, str | None], ...] = (
    (e.MissionOpened(name="m1", ship="AURORA"), None),
    (e.CaseOpened(number=CASE, information_source="Alarm Phone"), CASE),
    (e.CasePosition(lat=33.05, lon=12.38, source="mail"), CASE),
    (e.LogLine(text='=HYPERLINK("http://x") said the mail, "quoted", é'), None),
    (
        e.PeopleMovement(
            from_place=Place.BOAT,
            to_place=Place.OWN_SHIP,
            people={Category.MAN: 40, Category.WOMAN: 12, Category.PREGNANT: 2, Category.INFANT: 3},
            way="RHIB 1 run 1",
        ),
        CASE,
    ),
    (e.IncidentMarked(case=CASE), "i1"),
    (e.IncidentDetail(codes=("SHOTS",), text="Shots into the air", actor="Patrol boat 654"), "i1"),
    (e.MediaAdded(sha256=sha(PHOTO), name="DSC1.JPG", size=len(PHOTO), suffix=".jpg", media_kind="photo", incident="i1"), None),
    (e.MediaAdded(sha256=sha(FILM), name="film.mp4", size=len(FILM), suffix=".mp4", media_kind="video", incident="i1"), None),
)


def line(seconds: float, data: bytes, source: str = "GPS 1", gap: str | None = None) -> RawLine:
    return RawLine(source, Stamp(START + timedelta(seconds=seconds), seconds), data, gap)


LINES = [
    line(0, b"$GPGGA,233500,3312.000,N,01230.000,E,1,08,1.0,5.0,M,,M,,*58"),
    line(1, b"\xff\x00 broken"),
    line(2, b"", gap="port lost for 2 s"),
    line(2400, b"$GPGGA,001500,3313.000,N,01231.000,E,1,08,1.0,5.0,M,,M,,*5E"),
]


def make_mission(folder: Path, lines: list[RawLine] | None = None) -> StationKey:
    """Log, recording and originals of a mission under ``folder``; the key of its station."""
    folder.mkdir(parents=True)
    keys = folder.parent / "keys"
    clock = ManualClock(START)
    journal = open_journal(folder, folder.name, "Bridge", clock, keys=keys)
    for number, (payload, subject) in enumerate(PAYLOADS):
        at = START + timedelta(minutes=number)
        payload_json = payload.model_dump(mode="json")
        journal.append(NewEntry(payload.kind, payload_json, at, at, "M. Keller", subject, SHIP)).wait(10)
    journal.close()
    write_recording(folder, LINES if lines is None else lines)
    originals = MediaStore(folder / "media")
    originals.folder.mkdir()
    for data in (PHOTO, FILM):
        originals.path(sha(data)).write_bytes(data)
    return station_key(keys, "Bridge")


def write_recording(folder: Path, lines: list[RawLine], at_once: int = 1000) -> None:
    private_file(folder / FILE)
    engine = writing_engine(folder / FILE)
    with engine.begin() as connection:
        recording_store.make_tables(connection)
        first = recording_store.next_line(connection)
        for at in range(0, len(lines), at_once):
            recording_store.add_piece(connection, "block", first + at, lines[at : at + at_once], LEVEL_TAIL)
    engine.dispose()


def add_entries(folder: Path, *texts: str) -> None:
    """Another station writes on."""
    journal = open_journal(folder, folder.name, "Deck", ManualClock(NOW), keys=folder.parent / "keys")
    for text in texts:
        journal.append(NewEntry("log.line", e.LogLine(text=text).model_dump(mode="json"), NOW, NOW, "A. Rossi")).wait(10)
    journal.close()


def find_track(recording: Heard, looked: Callable[[int], None]) -> Iterator[TrackPoint]:
    looked(recording.count())
    return iter([TrackPoint(START + timedelta(seconds=10 * i), Position(33.2 - i / 1000, 12.5), "GPS 1") for i in range(5)])


def making(mission: Path, key: StationKey | None, **changes: Any) -> Making:
    """What an export of the mission is made of; ``changes`` replace fields of ``Making``."""
    given: dict[str, Any] = {
        "order": Order(),
        "archive": Archive(mission / "mission.db"),
        "recording": open_recordings(mission),
        "track": find_track,
        "media": MediaStore(mission / "media"),
        "folder": mission / "exports",
        "mission_folder": mission,
        "decision": ALLOW,
        "recipient": "OWN-ARCHIVE",
        "mode": Mode.LIVE,
        "now": NOW,
        "by": "M. Keller",
        "program": "fairlead test",
        "sign": key.sign if key is not None else None,
    }
    return Making(**{**given, **changes})


def export(mission: Path, key: StationKey | None, **changes: Any) -> Bag:
    what = making(mission, key, **changes)
    try:
        return make_bag(what)
    finally:
        what.archive.close()


def quick_papers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for the papers, which take longer than all the rest of a small export and are proved elsewhere."""
    monkeypatch.setattr(PaperWriter, "write", lambda self, _track: self._writer.write("data/report.pdf", b"%PDF of a test"))


def contents(bag: Path) -> dict[str, bytes]:
    return {path.relative_to(bag).as_posix(): path.read_bytes() for path in sorted(bag.rglob("*")) if path.is_file()}


def copy_of(bag: Path, to: Path) -> Path:
    return Path(shutil.copytree(bag, to / bag.name))


def mend_manifests(bag: Path, key: Ed25519PrivateKey | StationKey | None) -> None:
    """Write all manifests anew so that they fit the files, and sign them with ``key`` (``None``: take the signature away)."""
    for kind in ("sha256", "sha512"):
        files = {name: hashlib.new(kind, data).hexdigest() for name, data in contents(bag).items() if name.startswith("data/")}
        (bag / f"manifest-{kind}.txt").write_text("".join(f"{digest}  {name}\n" for name, digest in files.items()))
    payload = [data for name, data in contents(bag).items() if name.startswith("data/")]
    info = (bag / "bag-info.txt").read_text().splitlines()
    oxum = f"Payload-Oxum: {sum(map(len, payload))}.{len(payload)}"
    (bag / "bag-info.txt").write_text("".join(f"{oxum if x.startswith('Payload-Oxum') else x}\n" for x in info))
    for kind in ("sha256", "sha512"):
        outside = {n: d for n, d in contents(bag).items() if not n.startswith(("data/", "tagmanifest"))}
        text = "".join(f"{hashlib.new(kind, data).hexdigest()}  {name}\n" for name, data in outside.items())
        (bag / f"tagmanifest-{kind}.txt").write_text(text)
    (bag / SIGNATURE).unlink(missing_ok=True)
    if key is not None:
        signer = StationKey(key) if isinstance(key, Ed25519PrivateKey) else key
        public, signature = signer.sign(SIGNED + (bag / TAG_MANIFEST).read_bytes())
        (bag / SIGNATURE).write_text(json.dumps({"format": 2, "public_key": public, "signature": signature}))


def rows_of_log(folder: Path) -> list[tuple[int, str, str, bytes]]:
    with Archive(folder / "mission.db") as archive:
        return list(archive.rows())
