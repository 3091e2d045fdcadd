"""The index of a log: it says of every line what the slow reader and the strict decoder say, and finds every moment."""

from __future__ import annotations

import json
import tracemalloc
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import UserError
from devices.formats.logfile import LogFile
from devices.index import log as index_log
from devices.index.log import open_log
from devices.index.rows import VERDICTS, judged, kind_name, kind_named, kind_of
from tests.devices.index_logs import BEGIN, LOGS, assert_same, good, indexed, sentence, write

ENDS = st.sampled_from([b"\r\n", b"\n", b"\r"])


@pytest.mark.parametrize("name", LOGS)
@given(random=st.randoms(use_true_random=False), end=ENDS, piece=st.sampled_from([1, 7, 97, 4096]))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_index_says_what_the_slow_reader_says_of_every_line(
    name: str, random: Random, end: bytes, piece: int, tmp_path: Path
) -> None:
    assert_same(write(tmp_path / "x.log", LOGS[name](random), end), name, piece)


def test_every_quirk_has_the_strict_decoders_verdict(tmp_path: Path) -> None:
    rows = [json.loads(row) for row in (Path(__file__).parent.parent / "data" / "quirks.jsonl").read_text().splitlines()]
    lines = [row["raw"].encode("latin-1") for row in rows]
    log = assert_same(write(tmp_path / "quirks.log", lines), "raw")
    verdicts = {VERDICTS[code] for code in log.contents.verdicts}
    assert len(verdicts) >= 6


@given(st.randoms(use_true_random=False), st.sampled_from(["raw", "prefix"]))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_stretch_is_the_one_that_the_slow_reader_finds(tmp_path: Path, random: Random, name: str) -> None:
    path = write(tmp_path / "x.log", LOGS[name](random))
    log = indexed(path, name)
    everything = list(LogFile(path, log.log_format).lines())
    moments = [line.stamp.utc for line in everything] or [BEGIN]
    start, end = (random.choice(moments) + timedelta(microseconds=random.choice([-1, 0, 1])) for _ in range(2))
    for low, high in ((start, None), (None, end), (start, end)):
        wanted = [x for x in everything if (low is None or x.stamp.utc >= low) and (high is None or x.stamp.utc <= high)]
        assert list(log.lines(low, high)) == wanted


def test_stretches_of_a_long_log_whose_clock_goes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of rows are passed over by their first and last moment."""
    monkeypatch.setattr("devices.index.build.BLOCK", 50)
    monkeypatch.setattr("devices.index.log.BLOCK", 50)
    moments = [BEGIN + timedelta(seconds=(i * 7) % 400 + i // 100) for i in range(1000)]
    log = indexed(write(tmp_path / "x.log", [f"{m:%Y-%m-%dT%H:%M:%SZ} $X,{i}".encode() for i, m in enumerate(moments)]), piece=600)
    assert not log.contents.steady
    assert len(log.contents.blocks) == 20
    start, end = BEGIN + timedelta(seconds=100), BEGIN + timedelta(seconds=130)
    assert [line.stamp.utc for line in log.lines(start, end)] == [m for m in moments if start <= m <= end]
    back = sum(b < a for a, b in pairwise(moments))
    assert log.problems[-1] == f"its time goes back {back} time{'' if back == 1 else 's'}"


@given(st.from_regex(rb"[0-9A-Za-z]{0,13}", fullmatch=True))
def test_kinds_are_formatters(address: bytes) -> None:
    kind = kind_of(address)
    if len(address) == 5 and address[:1] not in (b"P", b"p"):
        assert kind_name(kind) == address[2:].decode().upper()
        assert kind == kind_named(address[2:].decode())
    else:
        assert kind_name(kind) in ("", "P", "?")


def test_kinds_are_counted(tmp_path: Path) -> None:
    lines = [sentence("HEHDT,1,T"), sentence("IIHDT,1,T"), sentence("PFEC,x"), sentence("AIVDM,1,1,,A,x,0", "!"), b"noise"]
    assert open_log(write(tmp_path / "x.log", lines)).kinds == {"HDT": 2, "P": 1, "VDM": 1}


def test_progress_goes_to_the_end_and_may_stop_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_log, "KEEP_FROM", 0)
    monkeypatch.setattr(index_log, "PIECE", 500)
    path = write(tmp_path / "x.log", [good(Random(i)) for i in range(200)])
    said: list[tuple[float, str]] = []
    open_log(path, progress=lambda share, what: said.append((share, what)))
    shares = [share for share, _ in said]
    assert len(shares) > 5
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert {what for _, what in said} == {"reading x.log"}

    class Stopped(Exception):
        pass

    def stop(share: float, _what: str) -> None:
        if share > 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        open_log(path, progress=stop, keep=tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A log and the folder in which its index is kept already."""
    monkeypatch.setattr(index_log, "KEEP_FROM", 0)
    path = write(tmp_path / "log" / "x.csv", []) if (tmp_path / "log").mkdir() else tmp_path / "log" / "x.csv"
    rows = [b"timestamp,protocol,msg_type,source,raw_data"]
    rows += [
        f'2026-06-14T02:38:{i:02d}.000Z,NMEA0183,TXT,{"AIS" if i % 2 else "GPS 1"},"$GPTXT,""{i}"""'.encode() for i in range(50)
    ]
    write(path, rows)
    open_log(path, keep=tmp_path / "cache")
    return path, tmp_path / "cache"


def _refuse(*_: object) -> None:
    raise AssertionError("the log was read again")


def test_kept_index_is_used_and_says_the_same(kept: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path, cache = kept
    fresh = open_log(path)
    monkeypatch.setattr(index_log, "build", _refuse)
    again = open_log(path, keep=cache)
    assert list(again.lines()) == list(fresh.lines())
    assert (again.span(), again.sources(), again.problems, again.kinds, again.describe()) == (
        fresh.span(), fresh.sources(), fresh.problems, fresh.kinds, fresh.describe(),
    )  # fmt: skip
    assert list(path.parent.iterdir()) == [path]  # nothing beside the log


def test_kept_index_is_not_given_to_another_log(kept: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path, cache = kept
    data = path.read_bytes()
    path.write_bytes(data.replace(b"02:38:49", b"02:38:59"))
    assert open_log(path, keep=cache).span() != open_log(write(path.parent / "y.csv", data.splitlines())).span()
    monkeypatch.setattr(index_log, "build", _refuse)
    with pytest.raises(AssertionError, match="read again"):
        open_log(path, "raw", keep=cache)


def test_damaged_index_is_made_anew(kept: tuple[Path, Path]) -> None:
    path, cache = kept
    expected = list(open_log(path).lines())
    (index,) = cache.iterdir()
    whole = index.read_bytes()
    for damage in (b"", whole[:10], whole[:-1], whole[100:], whole[:200] + b"\xff" + whole[201:], whole[:-60] + bytes(60)):
        index.write_bytes(damage)
        assert list(open_log(path, keep=cache).lines()) == expected
        assert index.read_bytes() == whole


def test_folder_that_takes_no_index_does_not_stop_the_play(kept: tuple[Path, Path], tmp_path: Path) -> None:
    path, _ = kept
    (tmp_path / "file").write_text("not a folder")
    assert len(list(open_log(path, keep=tmp_path / "file" / "cache").lines())) == 50


def test_only_the_newest_indexes_are_kept(kept: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path, cache = kept
    monkeypatch.setattr("devices.index.store._MOST_KEPT", 3)
    for i in range(6):
        open_log(write(path.parent / f"{i}.log", [good(Random(i))]), keep=cache)
    assert len(list(cache.iterdir())) == 3


def test_log_that_has_become_shorter_is_said(tmp_path: Path) -> None:
    path = write(tmp_path / "x.log", [sentence("HEHDT,1,T")] * 5000)
    log = open_log(path)
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(UserError, match="shorter"):
        list(log.lines())


def test_memory_does_not_grow_with_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_log, "PIECE", 1 << 17)

    def peak(count: int) -> int:
        path = write(tmp_path / f"{count}.log", [sentence("GPGLL,3512.00,N,01236.00,E,120000,A,A")] * count)
        tracemalloc.start()
        try:
            log = open_log(path)
            next(log.lines())
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1000)
    assert peak(80_000) < peak(20_000) * 1.5


def test_verdict_and_kind_of_a_single_line() -> None:
    assert judged(sentence("HEHDT,1,T")) == (0, kind_named("HDT"))
    assert judged(b"$HEHDT,1,T*00")[1] == kind_named("HDT")
    assert VERDICTS[judged(b"$HEHDT,1,T*00")[0]] is not None
