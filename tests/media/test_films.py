"""Films and recordings: time, camera and place as they stand in the file; what is broken or hostile is no trouble."""

from __future__ import annotations

import os
import struct
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.geo import Position
from app.media.films import read_film
from app.media.pictures import Seen
from app.rescue.entries import MediaAdded

AT = datetime(2026, 6, 14, 2, 51, 7, tzinfo=UTC)
SINCE_1904 = int((AT - datetime(1904, 1, 1, tzinfo=UTC)).total_seconds())


def box(kind: bytes, *inside: bytes) -> bytes:
    data = b"".join(inside)
    return struct.pack(">I4s", len(data) + 8, kind) + data


def wide(kind: bytes, data: bytes) -> bytes:
    """The form with 64 bits of length."""
    return struct.pack(">I4sQ", 1, kind, len(data) + 16) + data


def mvhd(seconds: int, version: int = 0) -> bytes:
    times = struct.pack(">QQIQ" if version else ">IIII", seconds, seconds, 1000, 9000)
    return box(b"mvhd", bytes([version, 0, 0, 0]), times, bytes(80))


def text(kind: bytes, value: str) -> bytes:
    data = value.encode()
    return box(kind, struct.pack(">HH", len(data), 0x15C7), data)


def apple(**values: str) -> bytes:
    """The keys that a phone of Apple writes."""
    keys = b"".join(box(b"mdta", f"com.apple.quicktime.{k.replace('_', '.')}".encode()) for k in values)
    items = b"".join(
        struct.pack(">II", len(v.encode()) + 24, i) + struct.pack(">I4sII", len(v.encode()) + 16, b"data", 1, 0) + v.encode()
        for i, v in enumerate(values.values(), 1)
    )
    return box(b"meta", box(b"hdlr", bytes(25)), box(b"keys", struct.pack(">II", 0, len(values)), keys), box(b"ilst", items))


def film(path: Path, *inside: bytes, first: bytes = b"") -> Path:
    path.write_bytes(box(b"ftyp", b"isom", bytes(4)) + first + box(b"moov", *inside))
    return path


@pytest.mark.parametrize("version", [0, 1])
def test_the_time_of_a_film_is_what_its_head_says_without_a_zone(tmp_path: Path, version: int) -> None:
    made = film(tmp_path / "a.mp4", mvhd(SINCE_1904, version), first=box(b"mdat", bytes(5000)))
    assert read_film(made) == Seen(None, "2026-06-14T02:51:07")


def test_a_phone_says_its_own_time_with_its_zone_and_what_it_is_and_where(tmp_path: Path) -> None:
    keys = apple(
        creationdate="2026-06-14T04:51:07+0200", make="Apple", model="iPhone 14", location_ISO6709="+33.2117+012.4767+003/"
    )
    made = film(tmp_path / "a.mov", mvhd(SINCE_1904 + 3), keys)
    assert read_film(made) == Seen("Apple iPhone 14", "2026-06-14T04:51:07+02:00", Position(33.2117, 12.4767))


def test_texts_of_the_older_form_are_read(tmp_path: Path) -> None:
    made = film(tmp_path / "a.mp4", mvhd(0), box(b"udta", text(b"\xa9mak", "GoPro"), text(b"\xa9mod", "HERO11 Black")))
    assert read_film(made) == Seen("GoPro HERO11 Black", None)


def test_the_head_behind_ten_gigabytes_is_found_without_reading_them(tmp_path: Path) -> None:
    made = tmp_path / "long.mp4"
    head, size = box(b"ftyp", b"isom", bytes(4)), 10 << 30
    with made.open("wb") as file:
        file.write(head + struct.pack(">I4sQ", 1, b"mdat", size))
        file.seek(len(head) + size)
        file.write(box(b"moov", mvhd(SINCE_1904)))
    before = os.times().system
    assert read_film(made).time == "2026-06-14T02:51:07"
    assert os.times().system - before < 1.0


def test_a_recording_of_the_radio_says_when_it_began(tmp_path: Path) -> None:
    bext = bytearray(602)
    bext[256:264], bext[320:330], bext[330:338] = b"ZOOM H5 ", b"2026-06-14", b"02:51:07"
    data = b"WAVE" + struct.pack("<4sI", b"fmt ", 16) + bytes(16) + struct.pack("<4sI", b"bext", 602) + bytes(bext)
    (tmp_path / "vhf.wav").write_bytes(b"RIFF" + struct.pack("<I", len(data)) + data)
    assert read_film(tmp_path / "vhf.wav") == Seen("ZOOM H5", "2026-06-14T02:51:07")


def test_an_avi_says_when_it_was_made(tmp_path: Path) -> None:
    said = b"Sun Jun 14 02:51:07 2026\n\0"
    data = b"AVI " + struct.pack("<4sI4s", b"LIST", 300, b"hdrl") + struct.pack("<4sI", b"IDIT", len(said)) + said
    (tmp_path / "a.avi").write_bytes(b"RIFF" + struct.pack("<I", len(data)) + data)
    assert read_film(tmp_path / "a.avi").time == "2026-06-14T02:51:07"


@pytest.mark.parametrize("day", ["0000-00-00T00:00:00Z", "2026-02-30T10:00:00", "yesterday", "1904-01-01T00:00:00Z"])
def test_a_time_that_cannot_be_is_none(tmp_path: Path, day: str) -> None:
    assert read_film(film(tmp_path / "a.mov", mvhd(0), apple(creationdate=day))).time is None


@given(noise=st.binary(max_size=200), where=st.integers(0, 400))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_in_a_film_is_no_trouble_and_can_be_written_down(tmp_path: Path, noise: bytes, where: int) -> None:
    made = film(tmp_path / "a.mov", mvhd(SINCE_1904), apple(creationdate="2026-06-14T04:51:07Z", model="X", make="Y"))
    data = bytearray(made.read_bytes())
    data[where : where + len(noise)] = noise
    made.write_bytes(data)
    seen = read_film(made)
    MediaAdded(sha256="a" * 64, name="a.mov", size=1, camera_time=seen.time, device=seen.device)


def test_what_is_no_film_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"")
    (tmp_path / "b.mp4").write_bytes(b"not a film at all, only words")
    assert [read_film(tmp_path / n) for n in ("a.mp4", "b.mp4", "gone.mp4")] == [Seen()] * 3
