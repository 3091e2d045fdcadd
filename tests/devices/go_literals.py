"""Go literals of the go-nmea test tables, as Python values."""

from __future__ import annotations

import re
from datetime import time

from devices.nmea_fields import parse_latitude, parse_longitude

CONSTANTS = {
    "AcknowledgementAutomaticDSE": "A",
    "AlertCommandAcknowledge": "A",
    "AlarmStateNotAcknowledgedFIR": False,
    "AutonomousTHS": "A",
    "BearingMagnetic": "M",
    "BearingTrue": "T",
    "ConditionActivationFIR": "A",
    "DataLostPGRMT": "L",
    "DataStatusWarningClearRMB": True,
    "DistanceUnitFathom": "F",
    "DistanceUnitFeet": "f",
    "DistanceUnitMetre": "M",
    "DistanceUnitNauticalMile": "N",
    "East": "E",
    "EstimatedTHS": "E",
    "FAAModeAutonomous": "A",
    "FAAModeDifferential": "D",
    "FailPGRMT": "F",
    "GPS": "1",
    "Left": "L",
    "ManualTHS": "M",
    "PHTROBowDown": "P",
    "PHTROPortUP": "T",
    "SimulatorTHS": "S",
    "SourceShaftRPM": "S",
    "SpeedKnots": "N",
    "StatusInvalid": "V",
    "StatusValid": "A",
    "TypeEventOrAlarmFIR": "E",
    "WPStatusArrivalCircleEnteredV": False,
    "West": "W",
    "false": False,
    "nil": None,
    "true": True,
}

_POSITION = re.compile(r'MustParse(?:GPS|LatLong)\("([\d.]+) ([NSEW])"\)')
_TIME = re.compile(
    r"Time\{(?:Valid: )?(true|false), (?:Hour: )?(\d+), (?:Minute: )?(\d+), (?:Second: )?(\d+), (?:Millisecond: )?(\d+)\}"
)
_DATE = re.compile(r"Date\{true, (\d+), (\d+), (\d+)\}")


def value_of(literal: str) -> object:
    """Raises ValueError for a literal of a kind not seen in the tables."""
    literal = literal.strip()
    if literal in CONSTANTS:
        return CONSTANTS[literal]
    if literal.startswith('"'):
        return literal.strip('"')
    if match := _POSITION.fullmatch(literal):
        degrees = (parse_latitude if match[2] in "NS" else parse_longitude)(match[1])
        return -degrees if match[2] in "SW" else degrees
    if match := _TIME.fullmatch(literal):
        hour, minute, second, millisecond = (int(match[k]) for k in range(2, 6))
        return time(hour, minute, second, millisecond * 1000) if match[1] == "true" else None
    if match := _DATE.fullmatch(literal):
        return tuple(int(match[k]) for k in (1, 2, 3))
    if literal.startswith("[]string{"):
        return tuple(re.findall(r'"([^"]*)"', literal))
    if literal.startswith("[]byte{"):
        inside = literal[7:-1]
        return bytes(int(part, 0) for part in inside.split(",") if part.strip())
    if re.fullmatch(r"-?[\d.]+", literal):
        return float(literal)
    raise ValueError(literal)
