"""The mission bundle: it says what the log says, it verifies, and whatever is done to it afterwards is found."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.clock import ManualClock, Stamp
from app.entry import GENESIS, Entry, NewEntry, ShipState, body, chain_hash
from app.errors import DeviceError, UserError
from app.export.bundle import Bundle, export_mission
from app.export.maps import TrackPoint, segments
from app.export.verify import verify_bundle
from app.geo import Position
from app.policy.model import Decision, Label, Verdict
from app.ports import Checkpoint, Recording
from app.readings import RawLine
from app.rescue.entries import (
    CaseOpened,
    CasePosition,
    Category,
    LogLine,
    MissionOpened,
    PeopleMovement,
    Place,
)
from app.rescue.logbook import Logbook
from app.watch.frame import Mode
from tests.fakes import MemoryJournal

START = datetime(2026, 6, 14, 2, 35, tzinfo=UTC)
SHIP = ShipState(lat=33.2, lon=12.5, position_source="GPS 1", sog_mps=5.0, cog_deg=200.0, heading_deg=202.0)
ALLOW = Decision(Verdict.ALLOW, "own", "Own archive.", (), (), (), (), "JF-2025.11", "ab" * 32, frozenset({Label.NONE}))


class ListArchive:
    """Rows of a journal in memory, and one signed checkpoint over the newest of them."""

    def __init__(self, rows: list[tuple[int, str, str, bytes]], key: Ed25519PrivateKey) -> None:
        self._rows, self._key = rows, key

    def rows(self) -> Iterator[tuple[int, str, str, bytes]]:
        return iter(self._rows)

    def checkpoints(self) -> Sequence[Checkpoint]:
        seq, _, head, _ = self._rows[-1]
        statement = f"fairlead checkpoint {seq} {head}"
        return [Checkpoint(seq, head, START, "bridge", statement, _public(self._key), self._key.sign(statement.encode()).hex())]

    def close(self) -> None:
        pass


class ListRecording:
    def __init__(self, lines: list[RawLine]) -> None:
        self._lines = lines

    def span(self) -> tuple[datetime, datetime] | None:
        return (self._lines[0].stamp.utc, self._lines[-1].stamp.utc) if self._lines else None

    def sources(self) -> Sequence[str]:
        return sorted({line.source for line in self._lines})

    def lines(self, start: datetime | None = None, end: datetime | None = None) -> Iterator[RawLine]:
        return iter(self._lines)


def _public(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def _rows() -> list[tuple[int, str, str, bytes]]:
    clock = ManualClock(START)
    journal = MemoryJournal(mission="m1")
    logbook = Logbook(journal, clock, lambda _when: SHIP)
    logbook.author = "M. Keller"

    def write(payload: object, **kw: object) -> None:
        clock.advance(60)
        logbook.write(payload, **kw)  # type: ignore[arg-type]

    write(MissionOpened(name="m1", ship="AURORA"))
    write(CaseOpened(number="AUR-26-014", information_source="Alarm Phone"), subject="AUR-26-014")
    write(CasePosition(lat=33.05, lon=12.38, source="mail"), subject="AUR-26-014")
    write(LogLine(text='=HYPERLINK("http://x") said the mail, "quoted", é'))
    people = {Category.MAN: 40, Category.WOMAN: 12, Category.PREGNANT: 2, Category.INFANT: 3}
    write(PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=people, way="RHIB 1 run 1"), subject="AUR-26-014")
    logbook.poll()
    return [(e.seq, e.prev, e.hash, _body(e)) for e in journal.entries()]


def _body(e: Entry) -> bytes:
    """The bytes that were hashed, made again from what was read back: canonical JSON has one form only."""
    new = NewEntry(e.kind, e.payload, e.happened, e.written, e.author, e.subject, e.ship, e.corrects, e.id)
    return body(new, e.mission, e.station)


LINES = [
    RawLine("GPS 1", Stamp(START, 1.0), b"$GPGGA,023500,3312.000,N,01230.000,E,1,08,1.0,5.0,M,,M,,*00"),
    RawLine("GPS 1", Stamp(START + timedelta(seconds=1), 2.0), b"\xff\x00 broken"),
    RawLine("GPS 1", Stamp(START + timedelta(seconds=2), 3.0), b"", gap="port lost for 2 s"),
]
TRACK = [TrackPoint(START + timedelta(seconds=10 * i), Position(33.2 - i / 1000, 12.5), "GPS 1") for i in range(5)]


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def _export(folder: Path, key: Ed25519PrivateKey, **changes: object) -> Bundle:
    given: dict[str, object] = {
        "archive": ListArchive(_rows(), key),
        "recording": ListRecording(LINES),
        "track": lambda _recording: [
            TrackPoint(START + timedelta(seconds=10 * i), Position(33.2 - i / 1000, 12.5), "GPS 1") for i in range(5)
        ],
        "folder": folder,
        "purpose": "own archive",
        "decision": ALLOW,
        "mode": Mode.LIVE,
        "now": START + timedelta(hours=1),
        "sign": lambda data: (_public(key), key.sign(data).hex()),
    }
    return export_mission(**{**given, **changes})  # type: ignore[arg-type]


def _rewrite(path: Path, to: Path, change: dict[str, bytes | None]) -> Path:
    """A copy of the bundle with files replaced (``None``: removed, new names: added), the manifest left as it was."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(to, "w") as new:
        for name in old.namelist():
            data = change[name] if name in change else old.read(name)
            if data is not None:
                new.writestr(name, data)
        for name, data in change.items():
            if name not in old.namelist() and data is not None:
                new.writestr(name, data)
    return to


def _with_manifest_mended(path: Path, to: Path, change: dict[str, bytes], key: Ed25519PrivateKey | None) -> Path:
    """The same, with hashes in the manifest made to fit, signed anew with ``key`` or with no signature at all."""
    with zipfile.ZipFile(path) as old:
        manifest = json.loads(old.read("manifest.json"))
    for name, data in change.items():
        manifest["files"][name] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    raw = json.dumps(manifest).encode()
    signature = json.dumps({"public_key": _public(key), "signature": key.sign(raw).hex()}).encode() if key else None
    return _rewrite(path, to, {**change, "manifest.json": raw, "manifest.sig": signature})


def test_a_fresh_bundle_verifies_and_names_its_station_key(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    bundle = _export(tmp_path, key)
    report = verify_bundle(bundle.path)
    assert report.ok, report.problem
    assert (report.entries, bundle.entries, bundle.sentences) == (5, 5, 2)
    assert report.key == _public(key)


def test_tables_give_the_numbers_of_the_ledger_and_nothing_a_spreadsheet_would_run(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    with zipfile.ZipFile(_export(tmp_path, key).path) as bundle:
        ledger = list(csv.DictReader(io.StringIO(bundle.read("tables/people_ledger.csv").decode())))
        lines = list(csv.DictReader(io.StringIO(bundle.read("tables/log.csv").decode())))
    on_board = next(r for r in ledger if r["case"] == "all cases" and r["place"] == "own_ship")
    assert (on_board["total"], on_board["man"], on_board["pregnant"]) == ("55", "40", "2")
    assert all(not cell.startswith(("=", "+", "@")) for row in lines for cell in row.values())


def test_gpx_is_in_the_order_of_its_schema_and_geojson_has_longitude_first(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    with zipfile.ZipFile(_export(tmp_path, key).path) as bundle:
        gpx = ET.fromstring(bundle.read("track.gpx"))
        geojson = json.loads(bundle.read("map.geojson"))
    tags = [child.tag.rpartition("}")[2] for child in gpx]
    assert tags == ["metadata", "wpt", "trk"]
    line = next(f for f in geojson["features"] if f["geometry"]["type"] == "LineString")
    assert line["geometry"]["coordinates"][0] == [12.5, 33.2]


def test_raw_sentences_are_the_bytes_that_came_with_their_time_and_source(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    with zipfile.ZipFile(_export(tmp_path, key).path) as bundle:
        raw = bundle.read("raw/sentences.txt").split(b"\r\n")
    assert raw[0] == b"2026-06-14T02:35:00.000000Z GPS 1\t" + LINES[0].data
    assert raw[1].endswith(b"\t\xff\x00 broken")
    assert raw[2].endswith(b"\t# port lost for 2 s")


@pytest.mark.parametrize("name", ["tables/cases.csv", "journal.jsonl", "raw/sentences.txt", "track.gpx", "README.txt"])
def test_a_changed_file_is_named(tmp_path: Path, key: Ed25519PrivateKey, name: str) -> None:
    path = _export(tmp_path, key).path
    with zipfile.ZipFile(path) as bundle:
        data = bundle.read(name)
    report = verify_bundle(_rewrite(path, tmp_path / "t.zip", {name: data[:-2] + b"XX"}))
    assert not report.ok
    assert name in report.problem


def test_a_removed_or_added_file_is_named(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    path = _export(tmp_path, key).path
    assert "tables/log.csv is missing" in verify_bundle(_rewrite(path, tmp_path / "a.zip", {"tables/log.csv": None})).problem
    assert "extra.txt" in verify_bundle(_rewrite(path, tmp_path / "b.zip", {"extra.txt": b"x"})).problem


def test_an_entry_that_was_edited_is_named_even_where_the_manifest_was_made_to_fit(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    path = _export(tmp_path, key).path
    with zipfile.ZipFile(path) as bundle:
        journal = bundle.read("journal.jsonl").replace(b'"man":40', b'"man":39')
    report = verify_bundle(_with_manifest_mended(path, tmp_path / "t.zip", {"journal.jsonl": journal}, None))
    assert not report.ok
    assert report.first_bad == 5


def test_a_table_that_says_something_else_than_the_journal_is_found(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    path = _export(tmp_path, key).path
    with zipfile.ZipFile(path) as bundle:
        table = bundle.read("tables/people_ledger.csv").replace(b"55", b"54")
    report = verify_bundle(_with_manifest_mended(path, tmp_path / "t.zip", {"tables/people_ledger.csv": table}, None))
    assert "does not say what the journal says" in report.problem


def test_a_bundle_of_an_earlier_version_with_fewer_tables_still_verifies(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    path = _export(tmp_path, key).path
    with zipfile.ZipFile(path) as bundle:
        manifest = json.loads(bundle.read("manifest.json"))
    del manifest["files"]["tables/told_sheet.csv"]
    raw = json.dumps(manifest).encode()
    signature = json.dumps({"public_key": _public(key), "signature": key.sign(raw).hex()}).encode()
    change = {"tables/told_sheet.csv": None, "manifest.json": raw, "manifest.sig": signature}
    report = verify_bundle(_rewrite(path, tmp_path / "t.zip", change))
    assert report.ok, report.problem


def test_a_bundle_rewritten_from_the_start_is_found_by_the_signed_checkpoint(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    """Whoever recomputes the whole chain still cannot sign the checkpoint of the station."""
    path = _export(tmp_path, key).path
    prev, lines = GENESIS, []
    clock = ManualClock(START)
    journal = MemoryJournal(mission="m1")
    logbook = Logbook(journal, clock, lambda _when: SHIP)
    for i in range(5):
        logbook.write(LogLine(text=f"forged {i}"))
    logbook.poll()
    for e in journal.entries():
        raw = _body(e)
        hash_ = chain_hash(e.seq, prev, raw)
        lines.append(b'{"seq":%d,"prev":"%s","hash":"%s","body":%s}\n' % (e.seq, prev.encode(), hash_.encode(), raw))
        prev = hash_
    with zipfile.ZipFile(path) as bundle:
        manifest = json.loads(bundle.read("manifest.json"))
    manifest["head"] = prev
    patched = tmp_path / "p.zip"
    _rewrite(path, patched, {"manifest.json": json.dumps(manifest).encode()})
    report = verify_bundle(_with_manifest_mended(patched, tmp_path / "t.zip", {"journal.jsonl": b"".join(lines)}, None))
    assert "checkpoint" in report.problem


def test_a_manifest_signed_with_another_key_is_found(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    path = _export(tmp_path, key).path
    with zipfile.ZipFile(path) as bundle:
        raw = bundle.read("raw/sentences.txt") + b"more"
    forged = _with_manifest_mended(path, tmp_path / "t.zip", {"raw/sentences.txt": raw}, Ed25519PrivateKey.generate())
    assert "another key" in verify_bundle(forged).problem


def test_a_bundle_whose_signature_was_taken_away_is_not_vouched_for(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    """Or whoever changes the raw sentences would only have to drop the signature and mend the manifest."""
    path = _export(tmp_path, key).path
    assert "not signed" in verify_bundle(_rewrite(path, tmp_path / "a.zip", {"manifest.sig": None})).problem
    with zipfile.ZipFile(path) as bundle:
        raw = bundle.read("raw/sentences.txt").replace(b"0235", b"0236")
    forged = _with_manifest_mended(path, tmp_path / "b.zip", {"raw/sentences.txt": raw}, None)
    assert "not signed" in verify_bundle(forged).problem


def test_every_flipped_byte_is_found_or_changes_nothing(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    path = _export(tmp_path, key).path
    whole = path.read_bytes()
    unseen = []
    for at in (*range(0, len(whole), max(1, len(whole) // 120)), *range(len(whole) - 120, len(whole))):
        damaged = tmp_path / "t.zip"
        damaged.write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
        if verify_bundle(damaged).ok and not _same_content(path, damaged):
            unseen.append(at)
    assert unseen == []


def _same_content(a: Path, b: Path) -> bool:
    with zipfile.ZipFile(a) as one, zipfile.ZipFile(b) as two:
        return {n: one.read(n) for n in one.namelist()} == {n: two.read(n) for n in two.namelist()}


def test_a_refused_export_writes_nothing_and_says_why(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    no = Decision(Verdict.BLOCK, "R1", "The policy is broken.", (), (), (), (), "none", "", frozenset({Label.TRACK}))
    with pytest.raises(UserError, match="policy is broken"):
        _export(tmp_path, key, decision=no)
    assert list(tmp_path.iterdir()) == []


def test_an_error_in_the_middle_leaves_no_file_and_no_half_one(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    def broken(_recording: Recording) -> Iterator[TrackPoint]:
        raise OSError(28, "No space left on device")
        yield

    earlier = _export(tmp_path, key).path
    kept = tmp_path / "earlier.zip"
    shutil.move(earlier, kept)
    with pytest.raises(DeviceError, match="No space left"):
        _export(tmp_path, key, track=broken)
    assert list(tmp_path.iterdir()) == [kept]


def test_a_demo_says_so_in_its_name_and_in_its_text(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    path = _export(tmp_path, key, mode=Mode.DEMO).path
    assert "DEMO" in path.name
    with zipfile.ZipFile(path) as bundle:
        assert b"none of this happened at sea" in bundle.read("README.txt")


def test_a_hole_in_the_track_is_not_drawn_through() -> None:
    there = Position(33.0, 12.0)
    track = [TrackPoint(START + timedelta(seconds=s), there, "GPS 1") for s in (0, 10, 20, 600, 610)]
    assert [len(s) for s in segments(track)] == [3, 2]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"hello" * 1000])
def test_what_is_no_bundle_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    report = verify_bundle(path)
    assert not report.ok
    assert report.problem


def test_entry_bodies_are_hashed_as_they_stand() -> None:
    """The rows of the fixture are a real chain, made by the same function as the journal's."""
    rows = _rows()
    assert rows[0][1] == GENESIS
    for seq, prev, hash_, raw in rows:
        assert chain_hash(seq, prev, raw) == hash_
