"""What a talker is, by what it says: GPS, AIS, radar, gyro, wind ... No I/O; lines come in, a statement goes out.

Formatters by IEC 61162-1:2024; talker identifiers HE (gyro, north seeking), HC (magnetic compass), HN (gyro, non north
seeking) tell a gyro from a compass.
"""

from __future__ import annotations

from collections import Counter, deque
from typing import Final

from app.clock import Stamp
from app.geo import Position, format_position
from app.readings import (
    AisReport,
    Decoded,
    Depth,
    DistressCall,
    Fix,
    FixQuality,
    Heading,
    RawLine,
    Reading,
    TargetReport,
    WaterSpeed,
    Wind,
    WindReference,
)
from app.setup.heard import Sure, What
from app.units import knots
from devices.decoder import Decoder
from devices.framing import Framer

MAX_SAMPLES: Final = 8
_MOST_KEYS: Final = 64
_CERTAIN_FROM: Final = 8
_NO_FIX: Final = (FixQuality.INVALID, FixQuality.SIMULATOR)
"""A position with one of these is not where the ship is."""
_TELLING: Final[dict[str, What]] = {
    **dict.fromkeys(("GGA", "RMC", "GLL", "GNS", "VTG", "GSA", "GSV", "ZDA", "GST", "GBS", "DTM"), What.GPS),
    **dict.fromkeys(("VDM", "VDO", "ABK", "ADS", "ACS"), What.AIS),
    **dict.fromkeys(("TTM", "TLL", "TTD", "TLB", "OSD", "RSD"), What.RADAR),
    **dict.fromkeys(("HDT", "THS", "ROT"), What.GYRO),
    **dict.fromkeys(("HDM", "HDG"), What.COMPASS),
    **dict.fromkeys(("MWV", "MWD", "VWR", "VWT"), What.WIND),
    **dict.fromkeys(("DPT", "DBT", "DBS", "DBK", "MTW"), What.DEPTH),
    **dict.fromkeys(("VHW", "VBW", "VLW"), What.LOG),
    **dict.fromkeys(("ALF", "ALR", "ALC", "ARC"), What.ALERTS),
    **dict.fromkeys(("DSC", "DSE"), What.DISTRESS),
}


class Listener:
    """Takes the bytes of one place at one speed. ``good`` sentences so far, ``refused`` pieces, ``bytes`` in all."""

    def __init__(self) -> None:
        self._framer = Framer()
        self._decoder = Decoder("listening")
        self._counts: Counter[str] = Counter()
        self._talkers: Counter[str] = Counter()
        self._said: dict[str, str] = {}
        self._ships: set[str] = set()
        self._echoes: set[int] = set()
        self._samples: deque[str] = deque(maxlen=MAX_SAMPLES)
        self.good = self.refused = self.bytes = 0
        self.fix: tuple[Position, float] | None = None
        """The newest position, and monotonic seconds of it."""

    def hear(self, data: bytes, stamp: Stamp) -> None:
        self.bytes += len(data)
        for line in self._framer.feed(data):
            self._samples.append(line[:120].decode("latin-1"))
            for decoded in self._decoder.decode(RawLine("listening", stamp, line)):
                self._take(decoded)

    def _take(self, decoded: Decoded) -> None:
        if decoded.refused is not None:
            self.refused += 1
            return
        self.good += 1
        name = decoded.talker + decoded.sentence if decoded.talker == "P" else decoded.sentence
        if name in self._counts or len(self._counts) < _MOST_KEYS:
            self._counts[name] += 1
        if decoded.talker in self._talkers or len(self._talkers) < _MOST_KEYS:
            self._talkers[decoded.talker] += 1
        for reading in decoded.readings:
            self._note(reading)

    def _note(self, reading: Reading) -> None:
        match reading:
            case Fix():
                self._said["fix"] = format_position(reading.position) if reading.position is not None else "no position yet"
                if reading.position is not None and reading.valid is not False and reading.quality not in _NO_FIX:
                    self.fix = reading.position, reading.stamp.mono
            case AisReport() if reading.mmsi and len(self._ships) < 2000 and not reading.own:
                self._ships.add(reading.mmsi)
            case TargetReport() if reading.number is not None and len(self._echoes) < 2000:
                self._echoes.add(reading.number)
            case Heading() if reading.true_deg is not None:
                self._said["heading"] = f"{reading.true_deg:05.1f}°"
            case Heading() if reading.magnetic_deg is not None:
                self._said["heading"] = f"{reading.magnetic_deg:05.1f}° magnetic"
            case Wind() if reading.angle_deg is not None and reading.speed_mps is not None:
                of = "true" if reading.reference is WindReference.NORTH else "off the bow"
                self._said["wind"] = f"wind {reading.angle_deg:03.0f}° {of}, {knots(reading.speed_mps):.1f} kn"
            case Depth() if reading.depth_m is not None:
                self._said["depth"] = f"{reading.depth_m:.1f} m"
            case WaterSpeed() if reading.stw_mps is not None:
                self._said["log"] = f"{knots(reading.stw_mps):.1f} kn through the water"
            case DistressCall():
                self._said["call"] = "a distress call"

    # -- what it is

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """Sentence types, the most frequent first."""
        return tuple(self._counts.most_common())

    @property
    def talkers(self) -> tuple[str, ...]:
        return tuple(talker for talker, _n in self._talkers.most_common())

    @property
    def samples(self) -> tuple[str, ...]:
        return tuple(self._samples)

    @property
    def what(self) -> tuple[What, ...]:
        """All that is talked about. HDT from a compass talker is a compass; a gyro that sends HDG too is a gyro."""
        found = {_TELLING.get(name, What.OTHER) for name in self._counts}
        if What.GYRO in found and set(self.talkers) == {"HC"}:
            found = found - {What.GYRO} | {What.COMPASS}
        elif {What.GYRO, What.COMPASS} <= found:
            found.discard(What.COMPASS)
        if found > {What.OTHER}:
            found.discard(What.OTHER)
        return tuple(what for what in What if what in found)

    @property
    def sure(self) -> Sure:
        if self.good >= _CERTAIN_FROM and self.refused * 10 <= self.good:
            return Sure.CERTAIN
        return Sure.LIKELY if self.good >= 3 and self.refused <= self.good else Sure.GUESS

    def title(self, where: str) -> str:
        """ "GPS at 4800 baud"; "" before a good sentence. ``where``: "at 4800 baud" or ""."""
        name = device_words(self.what)
        return f"{name} {where}".strip() if name else ""

    def why(self, seconds: float) -> str:
        """On what grounds it is said."""
        if not self.good:
            return ""
        kinds = ", ".join(f"{name} {n}" for name, n in self.counts[:6])
        more = f" and {len(self.counts) - 6} more" if len(self.counts) > 6 else ""
        refused = f", {self.refused} lines refused" if self.refused else ""
        sentences = "1 good sentence" if self.good == 1 else f"{self.good} good sentences"
        return f"{sentences} in {max(seconds, 1):.0f} s{refused}: {kinds}{more}"

    @property
    def value(self) -> str:
        """The newest of what it is for; a heading of a GPS is less than its position."""
        words: dict[What, str] = {
            What.GPS: self._said.get("fix", ""),
            What.AIS: _many(len(self._ships), "ship") if self._ships else "no other ship yet",
            What.RADAR: _many(len(self._echoes), "target"),
            What.GYRO: self._said.get("heading", ""),
            What.COMPASS: self._said.get("heading", ""),
            What.WIND: self._said.get("wind", ""),
            What.DEPTH: self._said.get("depth", ""),
            What.LOG: self._said.get("log", ""),
            What.DISTRESS: self._said.get("call", ""),
        }
        return ", ".join([text for what in self.what if (text := words.get(what, ""))][:2])


def device_words(what: tuple[What, ...]) -> str:
    """What a device is called that talks of these: "GPS", "AIS with its own GPS", "Multiplexer: GPS, gyro, wind"."""
    if not what:
        return ""
    if len(what) == 1:
        return "Something that talks NMEA" if what[0] is What.OTHER else _large(what[0].value)
    if what == (What.GPS, What.AIS):
        return "AIS with its own GPS"
    if What.RADAR in what and set(what) <= {What.RADAR, What.GPS, What.GYRO, What.COMPASS}:
        rest = " and ".join(w.value for w in what if w is not What.RADAR)
        return f"Radar that repeats {rest}"
    if len(what) == 2:
        return f"{_large(what[0].value)} and {what[1].value}"
    return f"Multiplexer: {', '.join(w.value for w in what)}"


def _large(word: str) -> str:
    return word[:1].upper() + word[1:]


def _many(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
