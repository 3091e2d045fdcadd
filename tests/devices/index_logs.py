"""Logs that are made up for the tests of the index: sentences right and wrong, written as each format writes them."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from random import Random

from devices.formats.logfile import LogFile, format_named
from devices.index import log as index_log
from devices.index.log import IndexedLog, open_log
from devices.index.rows import GAP, judged
from devices.sentence import checksum

BEGIN = datetime(2026, 6, 14, 23, 59, 50, tzinfo=UTC)
_CLOCKS = ("", "235960", "235959.999", "000000", "246000", "12000", " 120000", "120000x", "120000.1x", "120000.")
_DATES = ("", "140626", "150626", "300226", "2208-1", "14062", "000000", "290200")
_LONG_DATES = (",,", "14,06,2026", "4,6,2026", "31,02,2026", "14,06,", " , ,", "14,06,26", "01,01,1970", "31,12,2199")
_MODES = ("", ",A", ",N", ",D", ",X", ", ", ",AA", ",A,V")
_TALKERS = ("GP", "GP", "GN", "II", "gp", "P1", "p1", "$-")
_BODIES = (
    "HEHDT,274.07,T",
    "PGRME,1,M",
    "P",
    "PG",
    "PGR",
    "GPRMC",
    "GPZDA,",
    "gprmc,120000,A,,,,,,,140626,,",
    "GPTXT,caf\xe9",
    "HEHDT",
    "HE",
    "HEHDTXYZQRSTUV,1",
    "PFEC,GPatt,1",
    "AI VDM,1",
    "RATTM,01,1,2,T,3,4,T,5,6,N,b,T,,,A",
    "",
)
_ODD = (
    b"$GPRMC,12",
    b"  ",
    b"\0\0$HEHDT,1,T*1A",
    b"$HEHDT,27\x004.07,T*19",
    b"$A*1",
    b"*",
    b"\\",
    b"$",
    b"!",
    b"$*00",
    b"$HEHDT,1,T*1g",
    b"\\s:GP0001*00\\$HEHDT,1,T",
    b"$SDVLW,$SDVLW,,N*77",
    b"hello",
    b"$x\\",
    b"UdPbC\0\\s:A*41\\$HEHDT,1,T*1A",
    b"\xef\xbb\xbf",
)


def sentence(body: str, start: str = "$") -> bytes:
    return f"{start}{body}*{checksum(body.encode('latin-1')):02X}".encode("latin-1")


def _clock(r: Random) -> str:
    if r.random() < 0.3:
        return r.choice(_CLOCKS)
    fraction = r.choice(["", ".", *(f".{r.randrange(10**n):0{n}d}" for n in (1, 2, 3, 6, 8))])
    return f"{r.randrange(24):02d}{r.randrange(60):02d}{r.randrange(60):02d}{fraction}"


def _date(r: Random) -> str:
    return r.choice(_DATES) if r.random() < 0.3 else f"{r.randint(1, 31):02d}{r.randint(1, 12):02d}{r.randrange(100):02d}"


def _long_date(r: Random) -> str:
    return r.choice(_LONG_DATES) if r.random() < 0.4 else f"{r.randint(1, 31):02d},{r.randint(1, 12):02d},{r.randint(1970, 2210)}"


def _body(r: Random) -> str:
    talker, clock, mode = r.choice(_TALKERS), _clock(r), r.choice(_MODES)
    status = r.choice(["A", "A", "A", "V", "", "X", " "])
    return r.choice(
        [
            f"{talker}RMC,{clock},{status},3512.00,N,01236.00,E,1,2,{_date(r)},,{mode}",
            f"{talker}ZDA,{clock},{_long_date(r)},00,00",
            f"{talker}GGA,{clock},3512.00,N,01236.00,E,{r.choice(['0', '1', '8', '9', 'x', ''])},8,1,0,M,0,M,,",
            f"{talker}GLL,3512.00,N,01236.00,E,{clock}{r.choice(['', ',A', ',V', ',', ',Q'])}{mode}",
            f"{talker}GNS,{clock},3512.00,N,01236.00,E,{r.choice(['A', 'NN', 'AN', '', 'X', 'RR', 'S'])},8",
            r.choice(_BODIES),
        ]
    )


def good(r: Random) -> bytes:
    return sentence(_body(r), r.choice("$$$$!"))


def some(r: Random) -> bytes:
    """A line with a sentence, as a rule."""
    made = good(r)
    return r.choice(
        [
            lambda: made,
            lambda: made,
            lambda: made,
            lambda: made,
            lambda: made[:-2] + b"00",
            lambda: made[:-3],
            lambda: r.choice(_ODD),
            lambda: r.randbytes(r.randrange(30)).replace(b"\r", b"").replace(b"\n", b""),
            lambda: made + good(r),
            lambda: made + b" " * r.randint(1, 12),
            lambda: b" " + made,
            lambda: b"$GPTXT," + b"x" * r.randint(1000, 1700),
        ]
    )()


def _moment(r: Random) -> datetime:
    seconds = r.randint(-(10**9), 10**9) if r.random() < 0.1 else r.randint(0, 30)
    return BEGIN + timedelta(seconds=seconds, microseconds=r.choice([0, r.randrange(10**6)]))


def tag(text: str, *, star: bool = True) -> bytes:
    return f"\\{text}{f'*{checksum(text.encode()):02X}' if star else ''}\\".encode()


def _tag(r: Random) -> bytes:
    moment = _moment(r)
    return r.choice(
        [
            tag(f"c:{int(moment.timestamp())}"),
            tag(f"s:GP0001,c:{int(moment.timestamp() * 1000)},n:7", star=r.random() < 0.5),
            tag(f"c:{int(moment.timestamp())},s:abc"),
            tag("s:GP0001"),
            tag("s:abc"),
            tag("c:1"),
            tag("c:99999999999"),
            tag("c:x"),
            tag("c:1418169601,c:1418169602"),
            tag("c:1418169601, c:1418169602"),
            tag(" c:1418169601"),
            tag("c:1418169601 "),
            tag("c :1418169601"),
            tag("t:c"),
            tag("c:4102444800"),
            tag("c:14181696019999"),
            b"\\c:1418169601*0g\\",
            b"\\c:1418169601*00\\",
            b"\\s:" + b"y" * 210 + b",c:1418169601\\",
        ]
    )


def _gatehouse(r: Random) -> bytes:
    m = _moment(r)
    line = f"$PGHP,1,{m.year},{m.month},{m.day},{m.hour},{m.minute},{m.second},{m.microsecond // 1000},219,,2190047,1,41*00"
    return r.choice(
        [line.encode()] * 4
        + [
            b"$PGHP,1,2008,13,9,0,0,0,10,*00",
            b"$PGHP,1,2008",
            b"$PGHP,",
            b"$PGHP,1,2026,6,14,2,38,7,1000,",
            b"$PGHP,x,2026,6,14,2,38,7,1,",
        ]
    )


def _raw(r: Random) -> list[bytes]:
    rare = r.choice([0.0, 0.3])  # many logs have no such lines at all, and get their times from the sentences
    makers: list[Callable[[], bytes]] = [lambda: b"#" + some(r), lambda: _tag(r) + some(r), lambda: _gatehouse(r)]
    return [r.choice(makers)() if r.random() < rare else some(r) for _ in range(r.randrange(40))]


_PREFIXES: tuple[Callable[[datetime], str], ...] = (
    lambda m: f"{m:%Y-%m-%dT%H:%M:%S}.{m.microsecond // 1000:03d}Z ",
    lambda m: f"{m:%Y-%m-%d %H:%M:%S},{m.microsecond:06d};",
    lambda m: f"{m:%Y-%m-%dT%H:%M:%S}+02:00 ",
    lambda m: f"{m:%Y/%m/%dT%H:%M:%S}.{m.microsecond:06d}123-0130,GPS 1,",
    lambda m: f"NAV {m:%Y/%m/%d %H:%M:%S}.083 SPD ",
    lambda m: f"{m:%Y:%j:%H:%M:%S}.{m.microsecond // 100:04d}\t",
    lambda m: f"{m:%Y:%j:%H:%M:%S}.{m.microsecond:06d}7\t",
    lambda m: f"{int(m.timestamp())} ",
    lambda m: f"{int(m.timestamp())}.{m.microsecond:06d} ",
    lambda m: f"{int(m.timestamp())}.{m.microsecond:06d}{m.second:02d}5: ",
    lambda m: f"({int(m.timestamp()) * 1000:013d}) ",
    lambda m: f"[{m:%H:%M:%S}.{m.microsecond // 1000:03d}] ",
    lambda m: f"{m:%H:%M:%S} COM{m.second % 3}: ",
)
_NOISE = ("", "abc ", "99:99:99 ", "2026-13-40T00:00:00 ", "2026-06-14T24:00:00 ", "# ", "12:34:56.1234567 ", "\x01\x02\t\x03" * 4)


def _prefixed(r: Random) -> list[bytes]:
    makers, noise = r.sample(_PREFIXES, r.choice([1, 1, 3])), r.choice([0.0, 0.2])
    return [
        (r.choice(_NOISE) if r.random() < noise else r.choice(makers)(_moment(r))).encode("latin-1") + some(r)
        for _ in range(r.randrange(40))
    ]


def _signal_k(r: Random) -> list[bytes]:
    def line() -> bytes:
        ms = int(abs(_moment(r).timestamp()) * 1000)
        return r.choice([f"{ms:013d};{r.choice('NNNNNIA')};".encode()] * 8 + [b"0000000000001;N;", b""]) + some(r)

    return [line() for _ in range(r.randrange(30))]


_SOURCES = ("GPS 1", "GPS 1", "", "AIS", "Kompaß", "a very long name of a device, longer than most", "Gyro$1", "x*y")


def _own(r: Random) -> list[bytes]:
    def line() -> bytes:
        m, source = _moment(r), r.choice(_SOURCES)
        data = r.choice([some(r)] * 6 + [b"# 12 lines lost", b"#", b"", some(r) + b"\t" + some(r)])
        made = f"{m:%Y-%m-%dT%H:%M:%S}.{m.microsecond:06d}Z {source}\t".encode() + data
        return r.choice([made] * 9 + [some(r), b"2026-02-30T00:00:00.000000Z GPS 1\tx"])

    return [line() for _ in range(r.randrange(30))]


_HEADERS = (
    "timestamp,protocol,msg_type,source,raw_data",
    "timestamp,type,id,message",
    "source,timestamp,type,message",
    "timestamp,message",
    "Timestamp, Type ,message,id",
    "\xef\xbb\xbftimestamp,type,id,message",
)


def _csv(r: Random) -> list[bytes]:
    header = r.choice(_HEADERS)
    names = [name.strip().lower() for name in header.removeprefix("\xef\xbb\xbf").split(",")]
    lines = [b"# a remark", header.encode("latin-1")]
    for _ in range(r.randrange(30)):
        kind = r.choice(["NMEA0183"] * 5 + ["AIS", "NMEA2000", "ais", "SignalK", ""])
        when = _moment(r)
        text = r.choice([some(r).decode("latin-1")] * 8 + ['$GPTXT,"hi"', "\xa0$GPTXT,1\xa0", ""])
        values = dict.fromkeys(("raw_data", "message"), text) | dict.fromkeys(("type", "protocol"), kind)
        values["timestamp"] = r.choice([f"{when:%Y-%m-%dT%H:%M:%S}.{when.microsecond // 1000:03d}Z"] * 8 + ["", "soon"])
        values["source"] = r.choice(_SOURCES).encode().decode("latin-1")
        quoting = r.choice(["message"] * 6 + ["all", "none"])
        cells = [
            '"' + values.get(name, "HDT").replace('"', '""') + '"'
            if quoting == "all"
            or (quoting == "message" and name in ("raw_data", "message"))
            or (name == "source" and "," in values[name])
            else values.get(name, "HDT")
            for name in names
        ]
        lines.append(",".join(cells[: r.choice([9] * 9 + [1])]).encode("latin-1"))
    return lines


def _uscg(r: Random) -> list[bytes]:
    return [r.choice([some(r), good(r) + f",r3669946,{int(_moment(r).timestamp())}".encode()]) for _ in range(r.randrange(20))]


def _r2r(r: Random) -> list[bytes]:
    def stamped(m: datetime) -> bytes:
        return f"{m:%M%S}{m.microsecond // 1000:03d} ".encode() + some(r)

    return [r.choice([some(r), stamped(_moment(r)), stamped(_moment(r))]) for _ in range(r.randrange(30))]


LOGS: dict[str, Callable[[Random], list[bytes]]] = {
    "raw": _raw,
    "prefix": _prefixed,
    "signalk": _signal_k,
    "fairlead": _own,
    "vdr": _csv,
    "uscg": _uscg,
    "r2r": _r2r,
}
"""By the id of the format that is to read them."""


def write(path: Path, lines: list[bytes], end: bytes = b"\r\n") -> Path:
    path.write_bytes(end.join(lines) + (end if len(lines) % 2 else b""))
    os.utime(path, (BEGIN.timestamp(), BEGIN.timestamp()))
    return path


def indexed(path: Path, format_id: str | None = None, piece: int = 97) -> IndexedLog:
    """The index of a log that is read in tiny pieces, so that lines lie across their borders."""
    before = index_log.PIECE
    try:
        index_log.PIECE = piece  # type: ignore[misc]
        return open_log(path, format_id)
    finally:
        index_log.PIECE = before  # type: ignore[misc]


_judged = lru_cache(200_000)(judged)


def assert_same(path: Path, format_id: str, piece: int = 97) -> IndexedLog:
    """The index says of each line what the slow reader and the strict decoder say."""
    slow = LogFile(path, format_named(format_id))
    fast = indexed(path, format_id, piece)
    expected, found = list(slow.lines()), list(fast.lines())
    for number, (a, b) in enumerate(zip_longest(expected, found)):
        assert a == b, f"line {number} of {path.name}: {a} but indexed {b}"
    verdicts = zip(fast.rows["verdict"].tolist(), fast.rows["kind"].tolist(), strict=True)
    for line, verdict in zip(found, verdicts, strict=True):
        assert verdict == ((GAP, 0) if line.gap is not None else _judged(line.data)), line.data
    moments = [line.stamp.utc for line in expected]
    assert fast.span() == ((min(moments), max(moments)) if moments else None)
    assert tuple(fast.sources()) == tuple(dict.fromkeys(line.source for line in expected))
    return fast
