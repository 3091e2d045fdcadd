"""A mission of fourteen days as large as asked for: entries, photographs, and raw sentences straight into the recording."""

from __future__ import annotations

import hashlib
import itertools
import random
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.clock import ManualClock, Stamp
from app.entry import NewEntry, ShipState, body
from app.readings import RawLine
from app.rescue.entries import (
    CaseOpened,
    CasePosition,
    Category,
    CommsLine,
    IncidentDetail,
    IncidentMarked,
    LogLine,
    MediaAdded,
    MissionOpened,
    Payload,
    PeopleMovement,
    Place,
)
from db import recording_store, store
from db.block import LEVEL_KEPT
from db.engine import private_file, private_folder, writing_engine
from db.journal import open_journal
from db.recorder import BLOCK_LINES
from db.recording import FILE
from kit.logs import sentences

START: Final = datetime(2026, 6, 14, tzinfo=UTC)
SPAN: Final = timedelta(days=14)
CASES: Final = 40
INCIDENTS: Final = 3
SEED: Final = 5
AT_ONCE: Final = 64
WORDS: Final = (
    "calm sea jackets given out injuries seen engine smoke deck women bow stern alongside fuel water calls answered".split()
)


def make_mission(folder: Path, entries: int, photos: int) -> None:
    """Journal and originals; the recording comes apart (``make_recording``)."""
    if (folder / "mission.db").exists():
        return
    private_folder(folder)
    clock = ManualClock(START)
    open_journal(folder, folder.name, "Bridge", clock).close()
    pictures = [_photo(folder / "media", number) for number in range(photos)]
    engine = writing_engine(folder / "mission.db")
    news = _entries(entries, pictures)
    while some := list(itertools.islice(news, 1000)):
        with engine.begin() as connection:
            store.append(connection, [store.Prepared(new, body(new, folder.name, "Bridge")) for new in some])
    engine.dispose()
    clock.advance(SPAN.total_seconds())
    open_journal(folder, folder.name, "Bridge", clock).close()  # signs what was added


def make_recording(folder: Path, count: int) -> None:
    """``count`` sentences in blocks as the recorder's compaction leaves them; goes on where an earlier call stopped."""
    private_file(folder / FILE)
    engine = writing_engine(folder / FILE)
    with engine.begin() as connection:
        recording_store.make_tables(connection)
        first = recording_store.next_line(connection)
    feed = _feed(first, count)
    done = False
    while not done:
        with engine.begin() as connection:
            for _ in range(AT_ONCE):
                lines = list(itertools.islice(feed, BLOCK_LINES))
                if not lines:
                    done = True
                    break
                recording_store.add_piece(connection, "block", first, lines, LEVEL_KEPT)
                first += len(lines)
    engine.dispose()


def copy_mission(folder: Path, to: Path) -> None:
    """The same mission without its recording."""
    shutil.copytree(folder, to, ignore=shutil.ignore_patterns(f"{FILE}*", "exports"))


def _feed(first: int, count: int) -> Iterator[RawLine]:
    """Sentences of real and simulated devices in turn, spread evenly over the fourteen days, with jitter in the arrival."""
    lines, _ = sentences("radar/RadarLogs.txt", "signalk/gofree-merrimac.log")
    noise = random.Random(SEED)
    jitter = [noise.randint(0, 900) for _ in range(4096)]
    span_us = int(SPAN.total_seconds() * 1e6)
    source = {line: _source(line) for line in set(lines)}
    for i in range(first, count):
        data = lines[i % len(lines)]
        at = i * span_us // count + jitter[i & 4095]
        yield RawLine(source[data], Stamp(START + timedelta(microseconds=at), 1000 + at / 1e6), data)


def _source(line: bytes) -> str:
    return "AIS" if line[:1] == b"!" else "RADAR" if line[1:3] == b"RA" else "GPS 1" if line[1:3] == b"GP" else "Instruments"


def _photo(folder: Path, number: int) -> tuple[str, int]:
    """A small stand-in for a photograph under its hash."""
    private_folder(folder)
    data = random.Random(number).randbytes(20_000)
    name = hashlib.sha256(data).hexdigest()
    (folder / name).write_bytes(data)
    return name, len(data)


def _entries(count: int, pictures: list[tuple[str, int]]) -> Iterator[NewEntry]:
    noise = random.Random(SEED)
    step = SPAN / count
    waiting = iter(pictures)
    every = max(1, count // (len(pictures) + 1))
    for i in range(count):
        case = f"AUR-26-{i * CASES // count + 1:03d}"
        subject, payload = _told(i, count, case, noise)
        if i % every == every - 1 and (picture := next(waiting, None)) is not None:
            incident = f"incident-{noise.randint(1, INCIDENTS)}"
            subject, payload = None, MediaAdded(
                sha256=picture[0], name=f"DSC{i:06d}.jpg", size=picture[1], suffix=".jpg", media_kind="photo",
                camera_time=f"{START + i * step:%Y-%m-%dT%H:%M:%S}", device="Camera 1", incident=incident,
            )  # fmt: skip
        ship = ShipState(lat=33 + noise.random(), lon=12 + noise.random(), position_source="GPS 1", sog_mps=4.6, cog_deg=204.0)
        at = START + i * step
        yield NewEntry(payload.kind, payload.model_dump(mode="json"), at, at, "M. Keller", subject, ship)


def _told(i: int, count: int, case: str, noise: random.Random) -> tuple[str | None, Payload]:
    if i == 0:
        return None, MissionOpened(name="long", ship="AURORA", mode="live", software="bench")
    if i <= INCIDENTS:
        return f"incident-{i}", IncidentMarked()
    if i <= 2 * INCIDENTS:
        return f"incident-{i - INCIDENTS}", IncidentDetail(text=" ".join(noise.choices(WORDS, k=20)), actor="A patrol boat")
    if (i - 1) * CASES // count != i * CASES // count or i == 2 * INCIDENTS + 1:
        return case, CaseOpened(number=case, information_source="Alarm Phone")
    return case, (
        CasePosition(lat=round(33 + noise.random(), 5), lon=round(12 + noise.random(), 5), source="Alarm Phone"),
        LogLine(text=f"RHIB {noise.randint(1, 3)} reports {' '.join(noise.choices(WORDS, k=12))}.", tags=("rhib",)),
        PeopleMovement(from_place=Place.BOAT, to_place=Place.RHIB, people={Category.MAN: 1}, way=f"RHIB 1 run {i % 9}"),
        LogLine(text=f"RHIB {noise.randint(1, 3)} sees {' '.join(noise.choices(WORDS, k=12))}."),
        CommsLine(direction="out", means="VHF", party="MRCC Rome", content=" ".join(noise.choices(WORDS, k=20)), channel="16"),
    )[i % 5]
