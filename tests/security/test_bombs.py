"""Files made to hurt whoever opens them: each is refused or held, with a bound on the memory and the work it costs."""

from __future__ import annotations

import gzip
import io
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import PngImagePlugin

from app.config import Settings
from app.errors import FileMistakes, UserError
from app.media import pictures
from app.policy.book import read_directory
from app.policy.files import pictures as scanned_pictures
from app.policy.files import scan_file
from app.policy.positions import scan
from app.relay.incoming import read_mail
from app.tomlfile import MOST_BYTES, parse_toml, read_toml
from app.verifier import files
from app.verifier.check import verify
from app.verifier.words import Unreadable
from app.wholefile import read_small
from devices.formats import textfile
from ui.chart.mbtiles import TilesFile


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(side: int, *more: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + b"".join(more) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


# ---- pictures


@pytest.mark.parametrize("side", [8_000, 13_000, 50_000])
def test_a_png_is_not_unpacked_to_look_for_what_the_camera_wrote(
    side: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pillow unpacks all pixels of a PNG for EXIF behind them: 670 MB from a file of 650 kB."""
    unpacked: list[object] = []
    monkeypatch.setattr(PngImagePlugin.PngImageFile, "load", lambda self: unpacked.append(self.size))
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(_png(side))
    assert pictures.read_picture(bomb) == pictures.Seen()
    assert pictures.make_small(bomb, "0" * 64, tmp_path / "small") is None
    assert pictures.make_paper(bomb) is None
    assert scan_file("bomb.png", bomb.read_bytes(), scan).held
    assert unpacked == []


def test_the_limit_for_exif_is_above_every_real_photo_and_below_what_hurts() -> None:
    assert 45_000_000 < pictures.MOST_UNPACKED <= 60_000_000
    assert scanned_pictures._MOST_PIXELS == pictures.MOST_UNPACKED


def test_texts_packed_into_a_picture_are_not_unpacked_without_end() -> None:
    """Three hundred megabytes of text in 300 kB: the picture is held, as every picture is, and little of it was read."""
    texts = [_chunk(b"zTXt", b"k%d\0\0" % n + zlib.compress(b"A" * 1_000_000)) for n in range(66)]
    seen = scan_file("chatty.png", _png(1, *texts), scan)
    assert seen.held
    assert "look at it yourself" in seen.why


def test_a_photo_of_a_kind_that_nobody_here_unpacks_is_held_whatever_size_it_claims() -> None:
    heic = b"\0\0\0\x18ftypheic" + bytes(8) + b"\0\0\0\x14ispe" + bytes(4) + struct.pack(">II", 1 << 31, 1 << 31)
    assert "look at it yourself" in scan_file("photo.heic", heic, scan).why


# ---- mails

_HEAD = b"From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\n"
MAILS: dict[str, Callable[[], bytes]] = {
    "a subject of a million words in code": lambda: b"From: a@b.example\nSubject: " + b"=?utf-8?q?=41?= " * 500_000 + b"\n\nx",
    "brackets without end": lambda: b"From: a@b.example\nSubject: x\nTo: " + b"(" * 1_000_000 + b"\n\nx",
    "addresses without end": lambda: b"From: a@b.example\nSubject: x\nTo: " + b"d@e.example,\n " * 100_000 + b"\n\nx",
    "the same sender again and again": lambda: b"Subject: x\n" + (b"From: " + b"d@e.f," * 300 + b"\n") * 200 + b"\nx",
    "parameters without end": lambda: _HEAD + b"Content-Type: text/plain; " + b"a*0=x; " * 100_000 + b"\n\nx",
    "a line for each letter": lambda: _HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"Q\n" * 1_300_000,
    "mails in mails": lambda: _HEAD + b"Content-Type: message/rfc822\n\n" * 20_000 + b"x",
    "parts in parts": lambda: _HEAD
    + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(400))
    + b"x",
}  # fmt: skip


@pytest.mark.parametrize("name", MAILS)
def test_a_mail_made_to_hurt_its_reader_is_held_as_a_file_and_shown_as_far_as_it_goes(name: str) -> None:
    """Each of these took minutes, or gigabytes: reading a header may cost the square of its length."""
    data = MAILS[name]()
    seen = scan_file("mail.eml", data, scan)
    assert seen.verdict == "held"
    assert "not read" in seen.why or "could not be read" in seen.why
    assert read_mail(data, scan).sha256


def test_what_a_forwarded_mail_says_in_its_head_is_looked_at_too() -> None:
    where = b"33-28.4N 012-19.9E"
    inner = b"From: x@y.example\nSubject: boat at " + where + b"\n\nno number here\n"
    outer = _HEAD + b"Subject: fwd\nContent-Type: message/rfc822\n\n" + inner
    assert scan_file("fwd.eml", outer, scan).verdict == "found"
    named = _HEAD + b'Subject: x\nContent-Type: text/plain\nContent-Disposition: attachment; filename="' + where + b'.txt"\n\nx\n'
    assert scan_file("named.eml", named, scan).verdict == "found"


# ---- texts that people write


@pytest.mark.parametrize(
    "text",
    [
        "a" + ".a" * 100_000 + " = 1\n",
        "[" + ".".join(["a"] * 100_000) + "]\n",
        "x = { " + ' . '.join(['"a"'] * 1_000) + " = 1 }\n",
        "x = " + "[" * 200_000,
        "x = " + "{a=" * 100_000,
        "x = " + "9" * 100_000,
        'x = "' + "a" * MOST_BYTES + '"',
    ],
    ids=["key", "table", "key in braces", "brackets", "braces", "number", "long"],
)  # fmt: skip
def test_a_settings_text_made_to_hurt_its_parser_is_a_mistake_of_that_file(text: str) -> None:
    with pytest.raises(FileMistakes, match=r"policy\.toml"):
        parse_toml(text, Settings, "policy.toml")


def test_a_settings_text_that_is_too_long_is_said_to_be_so_before_it_is_parsed() -> None:
    with pytest.raises(FileMistakes, match="longer than"):
        parse_toml("#" * (MOST_BYTES + 1), Settings, "policy.toml")
    assert parse_toml("#" * MOST_BYTES, Settings, "policy.toml") == Settings()


def test_a_file_without_end_is_not_read_to_its_end(tmp_path: Path) -> None:
    """A policy, settings or directory may come on a stick. (A link there to a device: ``test_pipes``.)"""
    endless = tmp_path / "endless"
    with endless.open("wb") as file:
        file.truncate(1 << 40)  # nothing of it is on the disk
    with pytest.raises(UserError, match="more than"):
        read_toml(endless, Settings)
    with pytest.raises(UserError):
        read_directory(endless)
    with pytest.raises(OSError, match="more than"):
        read_small(endless, 1_000)
    (tmp_path / "fits").write_bytes(bytes(1_000))
    assert len(read_small(tmp_path / "fits", 1_000)) == 1_000


# ---- exports


def test_a_zip_that_lists_more_than_an_export_can_hold_is_refused_before_the_list_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_DIRECTORY", 5_000)
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as out:
        for number in range(150):
            out.writestr(zipfile.ZipInfo(f"x/{number:04d}"), b"")
    with pytest.raises(Unreadable, match="fill the memory"):
        verify(path)


def test_a_list_that_lies_about_its_length_is_no_way_round(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The count that stands at the end of the zip says one file."""
    monkeypatch.setattr(files, "MOST_DIRECTORY", 5_000)
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as out:
        for number in range(150):
            out.writestr(zipfile.ZipInfo(f"x/{number:04d}"), b"")
    data = bytearray(raw.getvalue())
    end = data.rindex(b"PK\x05\x06")
    data[end + 8 : end + 12] = struct.pack("<HH", 1, 1)
    path = tmp_path / "lying.zip"
    path.write_bytes(data)
    with pytest.raises(Unreadable, match="fill the memory"):
        verify(path)


# ---- logs of ports


@pytest.mark.parametrize("way", [textfile.pieces_of, textfile.lines_of])
def test_a_packed_log_that_grows_a_thousandfold_ends_in_words(
    way: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(textfile, "FREE", 1 << 20)
    path = tmp_path / "log.gz"
    path.write_bytes(gzip.compress(b"$GPRMC\r\n" * 8_000_000))
    read = 0
    for piece in way(path):  # type: ignore[attr-defined]
        read += len(piece)
    assert 0 < read < 24_000_000


def test_a_log_of_a_ship_that_lies_still_is_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(textfile, "FREE", 1 << 20)
    path = tmp_path / "log.gz"
    lines = [
        f"$GPGLL,3530.{n % 10:04d},N,01231.0000,E,{n // 3600 % 24:02d}{n // 60 % 60:02d}{n % 60:02d},A*00" for n in range(40_000)
    ]
    path.write_bytes(gzip.compress("\r\n".join(lines).encode()))
    assert sum(1 for _ in textfile.lines_of(path)) == 40_000


# ---- charts


def _tiles(path: Path, *more: str) -> Path:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        for each in more:
            db.execute(each)
    db.close()
    return path


ENDLESS = (
    "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "SELECT 3 AS zoom_level, 1 AS tile_column, 1 AS tile_row, x'00' AS tile_data FROM n WHERE i < 0"
)


def test_a_chart_whose_tables_are_questions_without_an_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.chart.mbtiles._MOST_PIECES", 20)
    with pytest.raises(ValueError, match="no sound MBTiles file"):
        TilesFile(_tiles(tmp_path / "endless.mbtiles", ENDLESS))


def test_a_chart_cannot_make_a_blob_of_gigabytes_or_call_for_other_files(tmp_path: Path) -> None:
    row = "SELECT 3 AS zoom_level, 1 AS tile_column, 6 AS tile_row"
    with pytest.raises(ValueError, match="too big"):
        TilesFile(_tiles(tmp_path / "huge.mbtiles", f"CREATE VIEW tiles AS {row}, zeroblob(900000000) AS tile_data"))
    with pytest.raises(ValueError, match="no sound MBTiles file"):
        TilesFile(_tiles(tmp_path / "loads.mbtiles", "CREATE VIEW tiles AS SELECT load_extension('x') AS zoom_level"))


def test_a_chart_whose_tables_are_honest_views_is_shown(tmp_path: Path) -> None:
    """As the files of several makers are: pictures that stand in many places are kept once."""
    path = _tiles(
        tmp_path / "views.mbtiles",
        "CREATE TABLE map (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_id TEXT)",
        "CREATE TABLE images (tile_id TEXT, tile_data BLOB)",
        "INSERT INTO map VALUES (3, 1, 6, 'a')",
        "INSERT INTO images VALUES ('a', x'ff')",
        "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM map JOIN images USING (tile_id)",
    )
    chart = TilesFile(path)
    assert chart.tile(3, 1, 1) == b"\xff"
    chart.close()
