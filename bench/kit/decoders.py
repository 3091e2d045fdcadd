"""The decoders that are compared, each as a program uses it that wants the values of a sentence, and what each of them says.

What is asked for has the same name and unit everywhere: ``position`` (latitude and longitude in degrees), ``time`` (seconds of
the day), ``speed`` and ``course``, ``heading``, ``range`` and ``bearing`` of a radar target; knots, degrees and nautical miles.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pyais
import pynmea2
import pynmeagps

from app.clock import Stamp
from app.geo import Position
from app.readings import AisReport, Fix, Heading, RawLine, Reading, TargetReport, Velocity
from app.units import KNOT, NM
from devices.decoder import Decoder
from devices.memo import Memo

START = datetime(2026, 6, 14, tzinfo=UTC)

Value = float | tuple[float, float]
Said = dict[str, Value]
"""What a decoder says of a line: only what it has a value for."""


class RefusedLine(Exception):
    """The decoder says that the line is no good."""


def arrived(lines: list[bytes], first: int = 0) -> list[RawLine]:
    """As they come from a busy port, a hundred a second: messages in several sentences find their parts in time."""
    moments = (i / 100 for i in range(first, first + len(lines)))
    return [RawLine("BENCH", Stamp(START + timedelta(seconds=s), 1000.0 + s), line) for s, line in zip(moments, lines, strict=True)]


# All values of many lines: what is timed.


def fairlead(decoder: Decoder, lines: list[RawLine]) -> None:
    for line in lines:
        decoder.decode(line)


def forget() -> None:
    """What our decoder has learnt of the texts of fields, all of them: as in a program that has just been started."""
    for thing in gc.get_objects():
        if isinstance(thing, Memo):
            thing.clear()


def pynmea2_parse(lines: list[bytes], read: Callable[[Any], None] | None = None) -> None:
    for line in lines:
        try:
            message = pynmea2.parse(line.decode("latin-1"), check=True)
        except pynmea2.ParseError:
            continue
        if read is not None:
            read(message)


def pynmea2_every_field(lines: list[bytes]) -> None:
    """It converts a field when it is asked for: each is asked for once."""
    pynmea2_parse(lines, _read_all)


def _read_all(message: Any) -> None:
    for field in getattr(message, "fields", ()):
        try:
            getattr(message, field[1])
        except (ValueError, TypeError, IndexError, AttributeError):
            # pynmea2 raises on a value that it cannot convert: the program that asks has to go on.
            continue


def pynmeagps_parse(lines: list[bytes]) -> None:
    """It converts every field of a sentence that it knows."""
    for line in lines:
        try:
            pynmeagps.NMEAReader.parse(line)
        except (pynmeagps.NMEAParseError, pynmeagps.NMEAMessageError, pynmeagps.NMEATypeError, ValueError):
            continue


def pyais_every_field(lines: list[bytes]) -> None:
    """It leaves the checksum and the joining of parts to the caller."""
    waiting: dict[tuple[bytes, bytes], list[bytes]] = {}
    for line in lines:
        fields = line.split(b",")
        if fields[1] == b"1":
            parts = [line]
        else:
            parts = waiting.setdefault((fields[3], fields[4]), [])
            parts.append(line)
            if len(parts) < int(fields[1]):
                continue
            del waiting[fields[3], fields[4]]
        try:
            pyais.decode(*parts).asdict()
        except (pyais.exceptions.AISBaseException, ValueError, KeyError):
            continue


# What one line says: what is judged. Each raises RefusedLine.


def fairlead_says(line: bytes) -> Said:
    said: Said = {}
    refused = True
    for decoded in Decoder("BENCH").decode(arrived([line])[0]):
        refused = refused and decoded.refused is not None
        for reading in decoded.readings:
            said |= _of_reading(reading)
    if refused:
        raise RefusedLine
    return said


def _of_reading(reading: Reading) -> Said:
    match reading:
        case Fix(position=position, time_of_day=moment):
            return _only(position=_place(position), time=_seconds(moment))
        case Velocity(sog_mps=speed, cog_deg=course):
            return _only(speed=_per(speed, KNOT), course=course)
        case Heading(true_deg=heading):
            return _only(heading=heading)
        case TargetReport():
            return _only(
                range=_per(reading.range_m, NM),
                bearing=reading.bearing_deg,
                speed=_per(reading.speed_mps, KNOT),
                course=reading.course_deg,
            )
        case AisReport(position=position):
            return _only(position=_place(position))
    return {}


def pynmea2_says(line: bytes) -> Said:
    try:
        message = pynmea2.parse(line.decode("latin-1"), check=True)
    except pynmea2.ParseError as error:
        raise RefusedLine from error

    def of(name: str) -> Any:
        try:
            return getattr(message, name)
        except (ValueError, TypeError, IndexError, AttributeError):
            return None

    if message.sentence_type == "TTM":
        return _only(
            range=_number(of("distance")),
            bearing=_number(of("bearing")),
            speed=_number(of("speed")),
            course=_number(of("cog")),
        )
    lat, lon = of("latitude"), of("longitude")
    return _only(
        position=None if lat is None or lon is None else (lat, lon),
        time=_seconds(of("timestamp")),
        speed=_number(of("spd_over_grnd") if message.sentence_type == "RMC" else of("spd_over_grnd_kts")),
        course=_number(of("true_course") if message.sentence_type == "RMC" else of("true_track")),
        heading=_number(of("heading")),
    )


def pynmeagps_says(line: bytes) -> Said:
    try:
        message = pynmeagps.NMEAReader.parse(line)
    except (pynmeagps.NMEAParseError, pynmeagps.NMEAMessageError, pynmeagps.NMEATypeError, ValueError) as error:
        raise RefusedLine from error
    if message is None:
        raise RefusedLine

    def of(*names: str) -> Any:
        return next((value for name in names if (value := getattr(message, name, "")) != ""), None)

    lat, lon = of("lat"), of("lon")
    return _only(
        position=None if lat is None or lon is None else (lat, lon),
        time=None if message.msgID == "TTM" else _seconds(of("time")),
        speed=_number(of("spd", "sogn", "targetspeed")),
        course=_number(of("cog", "cogt", "targetcourse")),
        heading=_number(of("headingT")),
        range=_number(of("targetdist")),
        bearing=_number(of("targetbearing")),
    )


def pyais_says(line: bytes) -> Said:
    try:
        fields: dict[str, Any] = pyais.decode(line, error_if_checksum_invalid=True).asdict()
    except (pyais.exceptions.AISBaseException, ValueError, KeyError, IndexError) as error:
        raise RefusedLine from error
    lat, lon = fields.get("lat"), fields.get("lon")
    return _only(position=None if lat is None or lon is None or lat == 91 or lon == 181 else (lat, lon))


def _only(**values: Value | None) -> Said:
    return {name: value for name, value in values.items() if value is not None}


def _place(position: Position | None) -> tuple[float, float] | None:
    return None if position is None else (position.lat, position.lon)


def _per(value: float | None, unit: float) -> float | None:
    return None if value is None else value / unit


def _number(value: Any) -> float | None:
    try:
        return None if value is None or value == "" else float(value)
    except ValueError:
        return None


def _seconds(moment: Any) -> float | None:
    if not isinstance(moment, time):
        return None
    return moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
