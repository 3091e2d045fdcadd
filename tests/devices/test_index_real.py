"""The index against the slow reader on every real log, and on real sentences in the formats of which there are no files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from app.errors import UserError
from devices.formats.logfile import recognise
from tests.devices.index_logs import BEGIN, assert_same, write


def _real_logs(shared: Path) -> list[Path]:
    """The smallest first; those of which nothing can be played are not among them."""
    found = []
    for path in sorted((shared / "data" / "nmea").rglob("*"), key=lambda path: path.stat().st_size if path.is_file() else 0):
        if path.suffix in (".log", ".txt", ".nmea", ".aivdm"):
            try:
                recognise(path)
            except UserError:
                continue
            found.append(path)
    return found


def test_index_says_what_the_slow_reader_says_of_every_real_log(shared: Path) -> None:
    logs = _real_logs(shared)
    assert len(logs) >= 30
    for path in logs:
        assert_same(path, recognise(path).id, 1 << 14)


def test_real_sentences_with_every_kind_of_time_around_them(shared: Path, tmp_path: Path) -> None:
    """The formats of which there are no real files, around the sentences of real ones."""
    lines = (shared / "data" / "nmea" / "signalk" / "gofree-merrimac.log").read_bytes().splitlines()[:1500]
    lines += (shared / "data" / "nmea" / "radar" / "RadarLogs.txt").read_bytes().splitlines()[:1500]

    def written(make: Callable[[datetime, bytes], bytes], name: str, head: bytes = b"") -> Path:
        moments = (BEGIN + timedelta(milliseconds=25 * i) for i in range(len(lines)))
        return write(tmp_path / name, [*([head] if head else []), *map(make, moments, lines)])

    def iso(m: datetime) -> bytes:
        return f"{m:%Y-%m-%dT%H:%M:%S}.{m.microsecond // 1000:03d}Z".encode()

    def gatehouse(m: datetime, s: bytes) -> bytes:
        return f"$PGHP,1,{m:%Y,%m,%d,%H,%M,%S},{m.microsecond // 1000},219,,2190047,1,41*00".encode() + b"\r\n" + s

    def tagged(m: datetime, s: bytes) -> bytes:
        return f"\\s:GP0001,c:{int(m.timestamp() * 1000)}*00\\".encode() + s

    def r2r(m: datetime, s: bytes) -> bytes:
        return f"{m:%M%S}{m.microsecond // 1000:03d} ".encode() + s

    logs = {
        "vdr": written(
            lambda m, s: iso(m) + b',NMEA0183,X,Port 1,"' + s + b'"', "spec.csv", b"timestamp,protocol,msg_type,source,raw_data"
        ),
        "signalk": written(lambda m, s: f"{int(m.timestamp() * 1000)};N;".encode() + s, "skserver-raw.log"),
        "gatehouse": written(gatehouse, "pghp.nmea"),
        "raw": written(tagged, "tagged.nmea"),
        "prefix": written(lambda m, s: f"NAV {m:%Y/%m/%d %H:%M:%S}.083 SPD ".encode() + s, "noaa.txt"),
        "fairlead": written(
            lambda m, s: f"{m:%Y-%m-%dT%H:%M:%S}.{m.microsecond:06d}Z Port {len(s) % 3}\t".encode() + s, "2026-06-14.txt"
        ),
        "r2r": written(r2r, "r2r.txt"),
    }
    for format_id, path in logs.items():
        assert recognise(path).id == format_id
        log = assert_same(path, format_id, 1 << 14)
        assert sum(line.gap is None for line in log.lines()) >= len(lines)
