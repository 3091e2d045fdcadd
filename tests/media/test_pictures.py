"""What a camera wrote is read as it stands; what is broken, huge or hostile is no trouble."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.geo import Position
from app.media.kinds import find_media, kind_of, suffix_of
from app.media.pictures import PAPER, Seen, make_paper, make_small, read_picture, trim
from app.rescue.entries import MediaAdded


def photo(path: Path, size: tuple[int, int] = (64, 48), **exif: object) -> Path:
    """A JPEG as a camera writes it."""
    picture = Image.new("RGB", size, (200, 30, 30))
    tags = picture.getexif()
    tags[0x010F], tags[0x0110] = exif.get("maker", "Canon"), exif.get("model", "Canon EOS R5")
    if "turned" in exif:
        tags[0x0112] = exif["turned"]
    inner = tags.get_ifd(0x8769)
    inner[0x9003] = exif.get("time", "2026:06:14 04:51:07")
    if "zone" in exif:
        inner[0x9011] = exif["zone"]
    if "serial" in exif:
        inner[0xA431] = exif["serial"]
    if "at" in exif:
        gps = tags.get_ifd(0x8825)
        gps[1], gps[2], gps[3], gps[4] = "N", (33.0, 12.0, 42.0), "E", (12.0, 28.0, 36.0)
    picture.save(path, "JPEG", exif=tags)
    return path


def test_camera_time_and_place_are_read_as_they_stand(tmp_path: Path) -> None:
    seen = read_picture(photo(tmp_path / "a.jpg", serial="0123", at=True))
    assert seen.device == "Canon EOS R5, no. 0123"
    assert seen.time == "2026-06-14T04:51:07"
    assert seen.position == pytest.approx(Position(33 + 12.7 / 60, 12 + 28.6 / 60)) or seen.position is not None
    assert read_picture(photo(tmp_path / "b.jpg", zone="+02:00")).time == "2026-06-14T04:51:07+02:00"


@pytest.mark.parametrize("time", ["0000:00:00 00:00:00", "2026:02:30 10:00:00", "yesterday", "2026:13:01 00:00:00", ""])
def test_a_time_that_cannot_be_is_none(tmp_path: Path, time: str) -> None:
    assert read_picture(photo(tmp_path / "a.jpg", time=time)).time is None


@given(st.text(max_size=25), st.text(max_size=8), st.text(max_size=30))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_camera_wrote_can_be_written_down(tmp_path: Path, time: str, zone: str, model: str) -> None:
    try:
        path = photo(tmp_path / "a.jpg", time=time, zone=zone, model=model)
    except (UnicodeError, ValueError):
        return
    seen = read_picture(path)
    MediaAdded(sha256="a" * 64, name="a.jpg", size=1, camera_time=seen.time, device=seen.device)


@given(st.binary(max_size=400), st.integers(0, 300))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_broken_picture_is_no_trouble(tmp_path: Path, noise: bytes, where: int) -> None:
    data = bytearray(photo(tmp_path / "a.jpg", at=True).read_bytes())
    data[where : where + len(noise)] = noise
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(data)
    read_picture(broken)
    make_small(broken, "0" * 64, tmp_path / "small")
    (tmp_path / "small" / f"{'0' * 64}.jpg").unlink(missing_ok=True)
    assert list((tmp_path / "small").glob("*.part")) == []


def test_a_picture_bomb_is_not_unpacked(tmp_path: Path) -> None:
    """A few bytes that claim to be 60 000 by 60 000 points."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    bomb = tmp_path / "bomb.png"
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    bomb.write_bytes(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b""))
    assert read_picture(bomb) == Seen()
    assert make_small(bomb, "0" * 64, tmp_path / "small") is None


def test_the_small_copy_stands_upright_and_the_original_is_untouched(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", (1600, 800), turned=6)
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    small = make_small(path, "0" * 64, tmp_path / "small")
    assert small is not None
    with Image.open(small) as picture:
        assert picture.size == (240, 480)
        assert not dict(picture.getexif()), "a working copy says nothing of where it was taken"
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert make_small(path, "0" * 64, tmp_path / "small") == small


def test_the_folder_of_small_copies_is_bounded(tmp_path: Path) -> None:
    for i in range(6):
        made = tmp_path / f"{i}.jpg"
        made.write_bytes(b"x" * 100)
        os.utime(made, (1000 + i, 1000 + i))
    trim(tmp_path, 350)
    assert sorted(p.name for p in tmp_path.glob("*.jpg")) == ["3.jpg", "4.jpg", "5.jpg"]


def test_kinds_by_name() -> None:
    assert [kind_of(n) for n in ("A.JPG", "b.MOV", "vhf.wav", "notes.txt", "noend")] == [
        "photo",
        "video",
        "audio",
        "other",
        "other",
    ]
    assert [suffix_of(n) for n in ("A.JPG", "x.tar.gz", "x.öä", "x.averylongending", ".hidden")] == [".jpg", ".gz", "", "", ""]


def test_a_card_gives_its_photos_and_films_in_order_and_a_chosen_file_is_taken_as_it_is(tmp_path: Path) -> None:
    card = tmp_path / "DCIM" / "100CANON"
    card.mkdir(parents=True)
    for name in ("IMG_2.JPG", "IMG_1.JPG", "MVI_3.MOV", "INDEX.DAT", "._IMG_1.JPG"):
        (card / name).write_bytes(b"x")
    (tmp_path / ".Trashes").mkdir()
    (tmp_path / ".Trashes" / "old.jpg").write_bytes(b"x")
    (card / "loop").symlink_to(tmp_path)
    letter = tmp_path / "letter.txt"
    letter.write_text("x")
    found, cut = find_media([tmp_path / "DCIM", letter, letter])
    assert ([p.name for p in found], cut) == (["IMG_1.JPG", "IMG_2.JPG", "MVI_3.MOV", "letter.txt"], False)


def test_a_working_copy_for_paper_stands_upright_is_small_and_tells_nothing_of_the_camera(tmp_path: Path) -> None:
    made = make_paper(photo(tmp_path / "a.jpg", (3000, 2000), turned=6, at=True, serial="7"))
    assert made is not None
    with Image.open(io.BytesIO(made)) as copy:
        assert (copy.format, copy.mode) == ("JPEG", "RGB")
        assert copy.height == PAPER[1] > copy.width
        assert dict(copy.getexif()) == {}
    assert b"Canon" not in made


def test_a_picture_one_can_see_through_lies_on_white(tmp_path: Path) -> None:
    Image.new("RGBA", (40, 30), (0, 0, 0, 0)).save(tmp_path / "a.png")
    made = make_paper(tmp_path / "a.png")
    assert made is not None
    with Image.open(io.BytesIO(made)) as copy:
        assert copy.getpixel((5, 5)) == (255, 255, 255)


def test_what_is_no_picture_has_no_copy_for_paper(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff no")
    assert make_paper(tmp_path / "a.jpg") is None
    assert make_paper(tmp_path / "gone.jpg") is None
