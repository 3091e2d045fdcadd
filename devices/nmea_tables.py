"""Layouts of the sentences that the picture does not use: waypoints, routes, engines, alert commands, makers' own.

Alert commands (ACK, ACN, ARC, ALC, HBT) are read for the log only; nothing here is ever sent. Proprietary layouts are the few
whose makers published them.
"""

from __future__ import annotations

from typing import Final

from devices.nmea_columns import (
    Column,
    Layout,
    bearing,
    date,
    direction,
    distance,
    hex_text,
    hexadecimal,
    knots,
    layout,
    letter,
    miles,
    needed,
    number,
    payload,
    position,
    quantity,
    speed,
    status,
    text,
    time,
    whole,
)
from devices.nmea_fields import Fields

_MODE: Final = letter("mode", "ADEFMNPRS")
_WAYPOINT: Final = (
    time("time"),
    *position(),
    direction("bearing_true_deg", "T"),
    direction("bearing_magnetic_deg", "M"),
    distance("distance_m"),
    text("waypoint"),
)
_BEARING_PAIR: Final = (
    direction("bearing_true_deg", "T"),
    direction("bearing_magnetic_deg", "M"),
    text("destination"),
    text("origin"),
)
_ALERT: Final = (text("manufacturer"), whole("identifier"), whole("instance", 0, 999_999))
_PARTS: Final = (whole("total", 0, 99), whole("number", 0, 99))
_TURN: Final = letter("steer", "LR")

STANDARD: Final[dict[str, Layout]] = {
    # waypoints and routes
    "AAM": layout(status("arrival_circle_entered"), status("perpendicular_passed"), distance("arrival_radius_m"), text("waypoint")),
    "APB": layout(
        status("general"),
        status("cycle_lock"),
        Column("cross_track_error_m", lambda f, i: _cross_track(f, i, i + 2)),
        _TURN,
        text("cross_track_unit"),
        status("arrival_circle_entered"),
        status("perpendicular_passed"),
        bearing("bearing_origin_to_destination_deg"),
        letter("bearing_origin_reference", "TM"),
        text("destination"),
        bearing("bearing_to_destination_deg"),
        letter("bearing_reference", "TM"),
        bearing("heading_to_steer_deg"),
        letter("heading_reference", "TM"),
        _MODE,
    ),
    "BEC": layout(*_WAYPOINT),
    "BOD": layout(*_BEARING_PAIR),
    "BWC": layout(*_WAYPOINT, _MODE),
    "BWR": layout(*_WAYPOINT, _MODE),
    "BWW": layout(*_BEARING_PAIR),
    "RMB": layout(
        status("status"),
        miles("cross_track_error_m"),
        _TURN,
        text("origin"),
        text("destination"),
        *position(),
        miles("range_m"),
        bearing("bearing_true_deg"),
        Column("closing_speed_mps", lambda f, i: f.knots(i, -1000.0)),
        status("arrived"),
        _MODE,
    ),
    "RTE": layout(*_PARTS, letter("kind", "cw"), text("route"), repeat=(text("waypoint"),)),
    "WPL": layout(*position(), text("waypoint")),
    "XTE": layout(
        status("general"),
        status("cycle_lock"),
        Column("cross_track_error_m", lambda f, i: _cross_track(f, i, i + 2)),
        _TURN,
        text("cross_track_unit"),
        _MODE,
    ),
    # ship
    "HSC": layout(direction("heading_true_deg", "T"), direction("heading_magnetic_deg", "M")),
    "MTA": layout(quantity("air_temperature_c", "C", 1.0, -100.0, 100.0)),
    "RPM": layout(
        letter("of", "SE"), whole("engine", 0, 99), number("revolutions_per_min"), number("pitch_percent"), status("status")
    ),
    "RSA": layout(
        number("starboard_deg", -180.0, 180.0), status("starboard_status"), number("port_deg", -180.0, 180.0), status("port_status")
    ),
    "VDR": layout(direction("set_true_deg", "T"), direction("set_magnetic_deg", "M"), speed("drift_mps")),
    "VPW": layout(
        quantity("speed_parallel_to_wind_mps", "N", 1852.0 / 3600.0, -1000.0, 1000.0),
        quantity("speed_parallel_to_wind_stated_mps", "M", 1.0, -1000.0, 1000.0),
    ),
    # alerts and events of other systems
    "ACK": layout(whole("identifier")),
    "ACN": layout(time("time"), *_ALERT, letter("command", "AQOS"), letter("state", "C")),
    "ALA": layout(
        time("time"),
        text("system"),
        text("subsystem"),
        whole("instance", 0, 999),
        whole("kind", 0, 999),
        letter("condition", "NHJLXK"),
        letter("acknowledged", "AVBHO"),
        text("text"),
    ),
    "ALC": layout(
        *_PARTS,
        whole("sequence", 0, 99),
        whole("entries", 0, 999),
        repeat=(*_ALERT, whole("revision", 0, 99)),
    ),
    "ARC": layout(time("time"), *_ALERT, letter("command", "AQOS")),
    "DOR": layout(
        letter("kind", "ESF"),
        time("time"),
        text("system"),
        text("division1"),
        whole("division2", 0, 999),
        whole("count", 0, 999),
        letter("state", "OCFX"),
        letter("setting", "OCX"),
        text("text"),
    ),
    "EVE": layout(time("time"), text("tag"), text("text")),
    "FIR": layout(
        letter("kind", "ESFD"),
        time("time"),
        text("system"),
        text("division1"),
        whole("division2", 0, 999),
        whole("count", 0, 999),
        letter("condition", "AVX"),
        letter("acknowledged", "AV"),
        text("text"),
    ),
    "HBT": layout(number("interval_s", 0.0, 1e6), status("normal"), whole("sequence", 0, 9)),
    # AIS carriers towards the transponder
    "ABM": layout(*_PARTS, whole("sequence", 0, 9), text("mmsi"), text("channel"), number("message", 0.0, 99.0), *payload()),
    "BBM": layout(*_PARTS, whole("sequence", 0, 9), text("channel"), number("message", 0.0, 99.0), *payload()),
    "VSD": layout(
        whole("ship_and_cargo", 0, 255),
        number("draught_m", 0.0, 25.5),
        whole("persons_on_board", 0, 8191),
        text("destination"),
        time("eta_time"),
        whole("eta_day", 0, 31),
        whole("eta_month", 0, 12),
        whole("nav_status", 0, 15),
        whole("regional", 0, 15),
    ),
    # NMEA 2000 in a wrapper (ShipModul Miniplex)
    "PGN": layout(hexadecimal("pgn", 0x3FFFF), hexadecimal("attributes", 0xFFFF), hex_text("data")),
}


def _cross_track(f: Fields, i: int, unit_at: int) -> float | None:
    """Cross-track error whose unit stands behind the side to steer to."""
    unit = f.letter(unit_at, "NKM")
    value = f.number(i, 0.0, 1e5)
    return None if value is None or unit is None else value * {"N": 1852.0, "K": 1000.0, "M": 1.0}[unit]


def _kenwood_variation(f: Fields, i: int) -> float | None:
    """Variation with its side in front of the version in the next field: ``004.2,E00``."""
    value = f.number(i, 0.0, 180.0)
    side = f.values[i + 1][:1]
    if value is None:
        return None
    if side in ("E", "W"):
        return {"E": value, "W": -value}.get(side)
    f.lose(i + 1, "neither E nor W")
    return None


_KENWOOD_FIX: Final = (
    time("time"),
    status("valid"),
    *position(),
    knots("sog_mps"),
    bearing("cog_deg"),
    date("date"),
)
_KENWOOD_VARIATION: Final = (
    Column("variation_deg", _kenwood_variation),
    Column("version", lambda f, i: f.values[i][1:] or None),
)

PROPRIETARY: Final[dict[str, Layout]] = {
    "CDIN": layout(
        hexadecimal("pgn", 0x3FFFF), hexadecimal("timestamp", 0xFFFFFFFF), hexadecimal("origin", 0xFF), hex_text("data")
    ),
    "GRME": layout(quantity("horizontal_m", "M"), quantity("vertical_m", "M"), quantity("spherical_m", "M")),
    "GRMT": layout(
        text("firmware"),
        letter("rom", "PF"),
        letter("receiver", "PF"),
        letter("stored_data", "RL"),
        letter("clock", "RL"),
        letter("oscillator", "PF"),
        letter("collecting", "C"),
        number("board_celsius", -100.0, 200.0),
        letter("configuration", "RL"),
    ),
    "HTRO": layout(
        number("pitch_deg", -180.0, 180.0), letter("bow", "MP"), number("roll_deg", -180.0, 180.0), letter("port", "TB")
    ),
    "KLDS": layout(*_KENWOOD_FIX, *_KENWOOD_VARIATION, text("fleet"), text("unit"), text("status"), text("extension")),
    "KLID": layout(text("version"), text("fleet"), text("unit"), text("status"), text("extension")),
    "KLSH": layout(*position(), time("time"), status("valid"), text("fleet"), text("unit")),
    "KNDS": layout(*_KENWOOD_FIX, *_KENWOOD_VARIATION, text("unit"), text("status"), text("extension")),
    "KWDWPL": layout(*_KENWOOD_FIX, number("altitude_m", -20_000.0, 100_000.0), text("waypoint"), text("symbol")),
    "MTK001": layout(needed("command"), needed("flag")),
    "RDID": layout(number("pitch_deg", -180.0, 180.0), number("roll_deg", -180.0, 180.0), bearing("heading_deg")),
    "SKPDPT": layout(
        number("depth_m", 0.0, 20_000.0),
        number("offset_m", -100.0, 100.0),
        number("range_scale_m", 0.0, 20_000.0),
        whole("echo_strength"),
        whole("channel"),
        text("transducer"),
    ),
    "SONCMS": layout(
        *(number(f"q{n}", -1.0, 1.0) for n in range(4)),
        *(number(f"acceleration_{axis}_mps2") for axis in "xyz"),
        *(number(f"turn_{axis}_rad_s") for axis in "xyz"),
        *(number(f"field_{axis}") for axis in "xyz"),
        number("celsius", -100.0, 200.0),
    ),
}
"""By what follows the P."""
