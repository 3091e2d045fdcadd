"""Values to NMEA 0183 sentences (IEC 61162-1 layouts). Pure: SI and degrees in, whole lines out, CR LF and checksum on.

``None`` is an empty field, as a device that does not know says it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import reduce
from operator import xor

from app.geo import Position
from app.units import degrees_360, knots, nm


def sentence(start: str, *fields: str) -> bytes:
    """``start`` such as ``$GPRMC`` and the fields after it, as one line with checksum and CR LF."""
    body = ",".join((start, *fields))
    checksum = reduce(xor, body[1:].encode("ascii"), 0)
    return f"{body}*{checksum:02X}\r\n".encode("ascii")


def rmc(utc: datetime, fix: Position | None, sog_mps: float | None, cog_deg: float | None) -> bytes:
    """RMC, NMEA 4.1: status V and mode N without a fix. Navigational status V: none is given, as most receivers say."""
    where = _latlon(fix)
    motion = ("", "") if fix is None else (_knots(sog_mps), _angle(cog_deg))
    status, mode = ("V", "N") if fix is None else ("A", "A")
    return sentence("$GPRMC", _hms(utc), status, *where, *motion, f"{utc:%d%m%y}", "", "", mode, "V")


def gga(utc: datetime, fix: Position | None, satellites: int, hdop: float | None) -> bytes:
    """GGA: quality 0 and an empty position without a fix."""
    if fix is None:
        return sentence("$GPGGA", _hms(utc), "", "", "", "", "0", f"{satellites:02d}", "", "", "M", "", "M", "", "")
    tail = (f"{satellites:02d}", _number(hdop, 1), "24.0", "M", "31.5", "M", "", "")
    return sentence("$GPGGA", _hms(utc), *_latlon(fix), "1", *tail)


def vtg(sog_mps: float | None, cog_deg: float | None) -> bytes:
    """VTG; both ``None``: no fix, mode N."""
    kmh = None if sog_mps is None else sog_mps * 3.6
    mode = "N" if sog_mps is None else "A"
    return sentence("$GPVTG", _angle(cog_deg), "T", "", "M", _knots(sog_mps), "N", _number(kmh, 1), "K", mode)


def zda(utc: datetime) -> bytes:
    """ZDA, zone 0."""
    return sentence("$GPZDA", _hms(utc), f"{utc:%d}", f"{utc:%m}", f"{utc:%Y}", "00", "00")


def gsa(used: tuple[int, ...], hdop: float | None) -> bytes:
    """GSA: three-dimensional fix with these satellites (at most 12), or no fix with none."""
    ids = [f"{n:02d}" for n in used[:12]] + [""] * (12 - min(len(used), 12))
    if not used or hdop is None:
        return sentence("$GPGSA", "A", "1", *ids, "", "", "")
    return sentence("$GPGSA", "A", "3", *ids, _number(hdop * 1.6, 1), _number(hdop, 1), _number(hdop * 1.25, 1))


def gsv(satellites: Sequence[tuple[int, int, int, int | None]]) -> tuple[bytes, ...]:
    """GSV: number, elevation and azimuth in degrees, carrier-to-noise density in dB-Hz; four satellites a sentence."""
    parts = [satellites[i : i + 4] for i in range(0, len(satellites), 4)] or [()]
    return tuple(
        sentence(
            "$GPGSV",
            str(len(parts)),
            str(number),
            f"{len(satellites):02d}",
            *(
                field
                for prn, up, at, db in part
                for field in (f"{prn:02d}", f"{up:02d}", f"{at:03d}", "" if db is None else f"{db:02d}")
            ),
        )
        for number, part in enumerate(parts, 1)
    )


def hdt(heading_deg: float) -> bytes:
    return sentence("$HEHDT", _angle(heading_deg), "T")


def ths(heading_deg: float) -> bytes:
    """THS, mode A: autonomous."""
    return sentence("$HETHS", _angle(heading_deg), "A")


def rot(deg_per_min: float) -> bytes:
    """ROT, negative to port."""
    return sentence("$TIROT", _number(deg_per_min, 1), "A")


def vhw(heading_deg: float, stw_mps: float) -> bytes:
    return sentence("$VWVHW", _angle(heading_deg), "T", "", "M", _knots(stw_mps), "N", _number(stw_mps * 3.6, 1), "K")


def dpt(depth_m: float) -> bytes:
    """DPT: metres below the transducer, no offset."""
    return sentence("$SDDPT", _number(depth_m, 1), "0.0", "")


def mtw(celsius: float) -> bytes:
    return sentence("$YXMTW", _number(celsius, 1), "C")


def mwv(angle_deg: float, speed_mps: float, *, relative: bool) -> bytes:
    """MWV: wind from this angle off the bow, relative (apparent) or theoretical (true), in knots."""
    return sentence("$WIMWV", _angle(angle_deg), "R" if relative else "T", _knots(speed_mps), "N", "A")


def ttm(
    number: int,
    range_m: float,
    bearing_deg: float,
    speed_mps: float | None,
    course_deg: float | None,
    *,
    relative_motion: bool,
    cpa_m: float | None,
    tcpa_s: float | None,
    status: str,
    utc: datetime,
) -> bytes:
    """TTM in NM and knots; ``status`` L, Q or T; bearing true, course and speed true or relative; TCPA - when past."""
    return sentence(
        "$RATTM",
        f"{number:02d}",
        _number(nm(range_m), 2),
        _angle(bearing_deg),
        "T",
        _knots(speed_mps),
        _angle(course_deg),
        "R" if relative_motion else "T",
        _number(None if cpa_m is None else nm(cpa_m), 2),
        _number(None if tcpa_s is None else tcpa_s / 60, 1),
        "N",
        "",
        status,
        "",
        _hms(utc),
        "A",
    )


def tll(number: int, position: Position, status: str, utc: datetime) -> bytes:
    """TLL: a target's position; ``status`` L, Q or T."""
    return sentence("$RATLL", f"{number:02d}", *_latlon(position), "", _hms(utc), status, "")


def osd(heading_deg: float, cog_deg: float, sog_mps: float) -> bytes:
    """OSD: course and speed of own ship from a positioning system (reference P)."""
    return sentence("$RAOSD", _angle(heading_deg), "A", _angle(cog_deg), "P", _knots(sog_mps), "P", "", "", "N")


def dsc_distress(mmsi: str, nature: int, position: Position, utc: datetime) -> tuple[bytes, bytes]:
    """A DSC distress call and its expansion: DSC has whole minutes, DSE the four decimals after them."""
    (lat, lat_rest), (lon, lon_rest) = _minutes(abs(position.lat)), _minutes(abs(position.lon))
    quadrant = (2 if position.lat < 0 else 0) + (1 if position.lon < 0 else 0)
    where = f"{quadrant}{lat:04d}{lon:05d}"
    call = sentence("$CDDSC", "12", f"{mmsi}0", "12", f"{nature:02d}", "00", where, f"{utc:%H%M}", "", "", "S", "E")
    expansion = sentence("$CDDSE", "1", "1", "A", f"{mmsi}0", "00", f"{lat_rest:04d}{lon_rest:04d}")
    return call, expansion


def mob(emitter: str, position: Position, activated: datetime, utc: datetime, mmsi: str) -> bytes:
    """MOB: an activated device with a good battery that knows where it is. ``emitter``: five hexadecimal digits."""
    days = (utc.date() - activated.date()).days
    given = (str(days), _hms(utc), *_latlon(position), "", "", mmsi, "0")
    return sentence("$AIMOB", emitter, "A", _hms(activated), "1", *given)


def hbt(interval_s: float, count: int) -> bytes:
    """HBT: the heartbeat of a set that has nothing else to say; ``count`` runs 0 to 9."""
    return sentence("$CDHBT", _number(interval_s, 1), "A", str(count % 10))


def _minutes(angle: float) -> tuple[int, int]:
    """An angle as the digits ddmm and the ten-thousandths of a minute after them."""
    ten_thousandths = round(angle * 600_000)
    whole, rest = divmod(ten_thousandths, 10_000)
    degrees, minutes = divmod(whole, 60)
    return degrees * 100 + minutes, rest


def _latlon(position: Position | None) -> tuple[str, str, str, str]:
    if position is None:
        return "", "", "", ""
    (lat, lat_rest), (lon, lon_rest) = _minutes(abs(position.lat)), _minutes(abs(position.lon))
    north = "S" if position.lat < 0 else "N"
    east = "W" if position.lon < 0 else "E"
    return f"{lat:04d}.{lat_rest:04d}", north, f"{lon:05d}.{lon_rest:04d}", east


def _hms(utc: datetime) -> str:
    return f"{utc:%H%M%S}.{utc.microsecond // 10_000:02d}"


def _number(value: float | None, decimals: int) -> str:
    if value is None:
        return ""
    text = f"{value:.{decimals}f}"
    return text.removeprefix("-") if float(text) == 0 else text


def _knots(mps: float | None) -> str:
    return _number(None if mps is None else knots(mps), 1)


def _angle(value: float | None) -> str:
    """Degrees with one decimal; 359.96 is 0.0, never 360.0."""
    return "" if value is None else f"{degrees_360(round(degrees_360(value), 1)):05.1f}"
