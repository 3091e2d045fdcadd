"""Databases of a mission that somebody changed, and charts in SQLite: never a fault, whatever page is broken."""

from __future__ import annotations

import sqlite3
from functools import cache

from app.verifier.check import verify
from app.verifier.words import Unreadable, as_json
from tests.fuzz.harness import Taken, scratch, written
from ui.chart.mbtiles import TilesFile

EXAMPLES = 40
WORDS = (
    b"SQLite format 3\0", b"FLJ1", b"CREATE TABLE tiles", b"zoom_level", b"tile_data", b"metadata", b"CREATE VIEW tiles AS",
    b"bounds", b"12,33,13,34", b"png", b"pbf",
    b"minzoom", b"\xff\xff\xff\xff", b"\0\0\0\1",
)  # fmt: skip


@cache
def chart() -> bytes:
    path = scratch() / "seed.mbtiles"
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    db.execute("PRAGMA page_size=512")
    db.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
    db.execute("CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")
    db.executemany(
        "INSERT INTO metadata VALUES (?, ?)", [("name", "x"), ("format", "png"), ("bounds", "12,33,13,34"), ("version", "1")]
    )
    db.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", [(8, 136, 155, b"\x89PNG"), (9, 272, 310, b"\x89PNG")])
    db.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)")
    db.commit()
    db.close()
    return path.read_bytes()


@cache
def mission() -> bytes:
    path = scratch() / "seed.db"
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    db.execute("PRAGMA page_size=512")
    db.execute(f"PRAGMA application_id={0x464C4A31}")
    db.execute("CREATE TABLE mission (name TEXT)")
    db.execute("INSERT INTO mission VALUES ('20260614-0200-aurora')")
    columns = "id, mission, station, kind, subject, happened, written, author, corrects"
    db.execute(f"CREATE TABLE entry (seq INTEGER PRIMARY KEY, prev, hash, body BLOB, {columns})")
    db.execute("CREATE TABLE checkpoint (id INTEGER PRIMARY KEY, seq, head, at, station, statement, public_key, signature)")
    db.commit()
    db.close()
    return path.read_bytes()


def seeds() -> list[bytes]:
    return [chart() + b"\0", mission() + b"\1"]


def one(data: bytes) -> None:
    taken = Taken(data)
    if taken.number(1):
        try:
            verdict = verify(written("mission.db", taken.rest))
        except Unreadable:
            return
        assert verdict.ok or verdict.problems
        as_json(verdict).encode()
        return
    try:
        file = TilesFile(written("chart.mbtiles", taken.rest))
        try:
            west, south, east, north = file.info.box
            assert west <= east and south <= north
            for z, x, y in ((8, 136, 100), (9, 272, 201)):
                tile = file.tile(z, x, y)
                assert tile is None or isinstance(tile, bytes)
        finally:
            file.close()
    except ValueError as error:
        assert str(error)
