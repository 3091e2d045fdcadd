"""The table tests of go-nmea: what they decode we decode to the same values, what they refuse we refuse or name the bad field.

``ANSWERS`` maps each Go field to ours, in Go's unit; ``None`` marks a unit letter, which in our SI readings is proven by the
value being there at all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from app.readings import (
    AisReport,
    Decoded,
    DistressCall,
    DistressExpansion,
    FixQuality,
    Other,
    Reading,
    TargetLabel,
    Transducer,
)
from app.units import KNOT, NM
from devices.decoder import Decoder
from devices.nmea_sixbit import bits_of
from devices.sentence import parse_sentence
from tests.devices.go_literals import value_of
from tests.devices.helpers import assert_no_crash, line

CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "nmea" / "go-nmea" / "cases.jsonl"
ROWS = [json.loads(text) for text in CASES.read_text("utf-8").splitlines()] if CASES.is_file() else []
ANSWERED = [row for row in ROWS if row["error"] is None and row["fields"]]
MUST_FAIL = [row for row in ROWS if row["error"] is not None]

Get = Callable[[Any], object]


def of(name: str, unit: float = 1.0) -> Get:
    """An attribute of the first reading that has it; a number in Go's unit."""

    def get(readings: tuple[Reading, ...]) -> object:
        value = next(getattr(r, name) for r in readings if hasattr(r, name))
        if isinstance(value, float):
            return value / unit
        return value

    return get


def named(name: str, unit: float = 1.0) -> Get:
    """A value of an ``Other``."""

    def get(readings: tuple[Reading, ...]) -> object:
        (reading,) = readings
        assert isinstance(reading, Other)
        value = dict(reading.values)[name]
        return value / unit if isinstance(value, float) else value

    return get


def part(name: str, piece: str) -> Get:
    """Hour, minute, second or millisecond of a time of day, or whether there is one."""

    def get(readings: tuple[Reading, ...]) -> object:
        (reading, *_) = readings
        value = dict(reading.values)[name] if isinstance(reading, Other) else getattr(reading, name)
        value = time.fromisoformat(value) if isinstance(value, str) else value
        if piece == "valid":
            return value is not None
        if value is None:
            return None
        return value.microsecond // 1000 if piece == "millisecond" else getattr(value, piece)

    return get


def clock(name: str) -> dict[str, Get | None]:
    return {
        "Valid": part(name, "valid"),
        "Hour": part(name, "hour"),
        "Minute": part(name, "minute"),
        "Second": part(name, "second"),
        "Millisecond": part(name, "millisecond"),
    }


def whole_time(name: str) -> Get:
    def get(readings: tuple[Reading, ...]) -> object:
        value = dict(readings[0].values)[name] if isinstance(readings[0], Other) else getattr(readings[0], name)
        return time.fromisoformat(value) if isinstance(value, str) else value

    return get


def latitude(readings: tuple[Reading, ...]) -> object:
    position = of("position")(readings)
    return None if position is None else position.lat  # type: ignore[attr-defined]


def longitude(readings: tuple[Reading, ...]) -> object:
    position = of("position")(readings)
    return None if position is None else position.lon  # type: ignore[attr-defined]


def short_date(readings: tuple[Reading, ...]) -> object:
    value = of("date")(readings)
    assert isinstance(value, date)
    return value.day, value.month, value.year % 100


def text_date(readings: tuple[Reading, ...]) -> object:
    value = named("date")(readings)
    assert isinstance(value, str)
    return int(value[:2]), int(value[2:4]), int(value[4:])


def status(get: Get) -> Get:
    """A and V for True and False."""
    return lambda readings: {True: "A", False: "V", None: ""}[get(readings)]  # type: ignore[index]


def magnitude(get: Get) -> Get:
    def absolute(readings: tuple[Reading, ...]) -> object:
        value = get(readings)
        return None if value is None else abs(value)  # type: ignore[arg-type]

    return absolute


def side(get: Get, plus: str, minus: str) -> Get:
    return lambda readings: plus if get(readings) >= 0 else minus  # type: ignore[operator]


def listed(name: str) -> Get:
    """The letters of a mode one by one."""
    return lambda readings: tuple(str(of(name)(readings)))


def coded(name: str, codes: dict[str, object]) -> Get:
    """Go's code for a word of ours."""
    words = {word: code for code, word in codes.items()}
    return lambda readings: None if of(name)(readings) is None else words[of(name)(readings)]  # type: ignore[index]


POSITION = {"Latitude": latitude, "Longitude": longitude}
PLACE = {"Latitude": named("lat_deg"), "Longitude": named("lon_deg")}
WAYPOINT: dict[str, Get | None] = {
    **clock("time"),
    **PLACE,
    "Time": whole_time("time"),
    "BearingTrue": named("bearing_true_deg"),
    "BearingTrueType": None,
    "BearingTrueValid": None,
    "BearingMagnetic": named("bearing_magnetic_deg"),
    "BearingMagneticType": None,
    "BearingMagneticValid": None,
    "DistanceNauticalMiles": named("distance_m", NM),
    "DistanceNauticalMilesUnit": None,
    "DistanceNauticalMilesValid": None,
    "DestinationWaypointID": named("waypoint"),
    "FFAMode": named("mode"),
}
FIX: dict[str, Get | None] = {
    **POSITION,
    **clock("time_of_day"),
    "Time": of("time_of_day"),
    "Validity": status(of("valid")),
    "FFAMode": of("mode"),
    "NavStatus": of("nav_status"),
    "NumSatellites": of("satellites"),
    "SVs": of("satellites"),
    "HDOP": of("hdop"),
    "Altitude": of("altitude_m"),
    "Separation": of("geoid_separation_m"),
    "FixQuality": coded("quality", {"1": FixQuality.GPS}),
    "DGPSAge": of("dgps_age_s"),
    "DGPSId": of("dgps_station"),
    "Mode": listed("mode"),
    "Age": of("dgps_age_s"),
    "Station": of("dgps_station"),
    "Speed": of("sog_mps", KNOT),
    "Course": of("cog_deg"),
    "Date": short_date,
    "Variation": of("magnetic_variation_deg"),
}
SATELLITES: dict[str, Get | None] = {
    "TotalMessages": of("total_messages"),
    "MessageNumber": of("message"),
    "NumberSVsInView": of("in_view"),
    "SystemID": of("signal_id"),
    "Info": lambda readings: of("satellites")(readings) or None,
}
KENWOOD: dict[str, Get | None] = {
    "Time": whole_time("time"),
    "Validity": status(named("valid")),
    **PLACE,
    "Speed": named("sog_mps", KNOT),
    "Course": named("cog_deg"),
    "Date": text_date,
    "Variation": named("variation_deg"),
    "SentanceVersion": named("version"),
    "Fleet": named("fleet"),
    "UnitID": named("unit"),
    "Status": named("status"),
    "Extension": named("extension"),
}
DEPTH: dict[str, Get | None] = {
    "DepthMeters": of("depth_m"),
    "DepthFeetUnit": None,
    "DepthMeterUnit": None,
    "DepthFathomUnit": None,
}
SIDE_WIND: dict[str, Get | None] = {
    "TrueAngle": lambda readings: None if (a := of("angle_deg")(readings)) is None else min(a, 360 - a),
    "TrueDirectionBow": lambda readings: None if (a := of("angle_deg")(readings)) is None else "L" if a > 180 else "R",
    "SpeedKnots": of("speed_mps", KNOT),
    "SpeedKnotsUnit": None,
    "SpeedMPSUnit": None,
    "SpeedKPHUnit": None,
}
ALERT: dict[str, Get | None] = {
    **clock("time"),
    "ManufacturerMnemonicCode": named("manufacturer"),
    "AlertIdentifier": named("identifier"),
    "AlertInstance": named("instance"),
    "Command": named("command"),
    "State": named("state"),
}
CARRIER: dict[str, Get | None] = {
    "NumFragments": named("total"),
    "FragmentNumber": named("number"),
    "MessageID": named("sequence"),
    "MMSI": named("mmsi"),
    "Channel": named("channel"),
    "VDLMessageNumber": named("message"),
    "Payload": lambda readings: (named("payload")(readings) or "").encode(),  # type: ignore[attr-defined]
}

SENT_TWICE = {"SpeedKPH", "GroundSpeedKPH", "SpeedThroughWaterKPH", "SpeedMPS", "DepthFeet", "DepthFathoms"}
"""The same quantity in a second unit, rounded by the sender: the reading keeps one."""

ANSWERS: dict[str, dict[str, Get | None]] = {
    "ABM": CARRIER,
    "ACN": ALERT,
    "ALA": {
        **clock("time"),
        "SystemIndicator": named("system"),
        "SubSystemIndicator": named("subsystem"),
        "InstanceNumber": named("instance"),
        "Type": named("kind"),
        "Condition": named("condition"),
        "AlarmAckState": named("acknowledged"),
        "Message": named("text"),
    },
    "ALR": {
        **clock("time_of_day"),
        "AlarmIdentifier": lambda readings: float(str(of("identifier")(readings))),
        "Condition": status(of("active")),
        "State": status(of("acknowledged")),
        "Description": of("text"),
    },
    "ARC": ALERT,
    "BBM": CARRIER,
    "BEC": WAYPOINT,
    "BWC": WAYPOINT,
    "BWR": WAYPOINT,
    "BWW": {
        **WAYPOINT,
        "DestinationWaypointID": named("destination"),
        "OriginWaypointID": named("origin"),
    },
    "DBS": DEPTH,
    "DBT": DEPTH,
    "DPT": {"Depth": of("depth_m"), "Offset": of("offset_m"), "RangeScale": of("range_scale_m")},
    "DTM": {
        "LocalDatumCode": of("local"),
        "LocalDatumSubcode": of("subdivision"),
        "LatitudeOffsetMinute": of("lat_offset_min"),
        "LongitudeOffsetMinute": of("lon_offset_min"),
        "AltitudeOffsetMeters": of("altitude_offset_m"),
        "DatumName": of("reference"),
    },
    "EVE": {**clock("time"), "TagCode": named("tag"), "Message": named("text")},
    "FIR": {
        **clock("time"),
        "Type": named("kind"),
        "SystemIndicator": named("system"),
        "DivisionIndicator1": named("division1"),
        "DivisionIndicator2": named("division2"),
        "FireDetectorNumberOrCount": named("count"),
        "Condition": named("condition"),
        "AlarmAckState": lambda readings: named("acknowledged")(readings) == "A",
        "Message": named("text"),
    },
    "GSA": {
        "Mode": of("selection"),
        "FixType": lambda readings: str(of("fix_dimension")(readings)),
        "SV": of("used"),
        "PDOP": of("pdop"),
        "HDOP": of("hdop"),
        "VDOP": of("vdop"),
        "SystemID": of("system_id"),
    },
    "HBT": {
        "Interval": named("interval_s"),
        "OperationStatus": status(named("normal")),
        "MessageID": named("sequence"),
    },
    "HDG": {
        "Heading": of("sensor_deg"),
        "Deviation": magnitude(of("deviation_deg")),
        "DeviationDirection": side(of("deviation_deg"), "E", "W"),
        "Variation": magnitude(of("variation_deg")),
        "VariationDirection": side(of("variation_deg"), "E", "W"),
    },
    "HDT": {"Heading": of("true_deg"), "True": lambda readings: of("true_deg")(readings) is not None},
    "MTK": {"Cmd": named("command"), "Flag": named("flag")},
    "MWD": {
        "WindDirectionTrue": of("angle_deg"),
        "WindDirectionMagnetic": of("angle_magnetic_deg"),
        "WindSpeedKnots": of("speed_mps", KNOT),
        "WindSpeedMeters": of("speed_mps"),
        "TrueValid": None,
        "MagneticValid": None,
        "KnotsValid": None,
        "MetersValid": None,
    },
    "MWV": {
        "WindAngle": of("angle_deg"),
        "Reference": lambda readings: {"apparent": "R", "true-bow": "T"}[str(of("reference")(readings))],
        "WindSpeed": of("speed_mps", KNOT),
        "WindSpeedUnit": None,
        "StatusValid": of("valid"),
    },
    "OSD": {
        "Heading": of("heading_deg"),
        "HeadingStatus": status(of("heading_valid")),
        "VesselTrueCourse": of("course_deg"),
        "CourseReference": of("course_reference"),
        "VesselSpeed": of("speed_mps", KNOT),
        "SpeedReference": of("speed_reference"),
        "VesselSetTrue": of("set_deg"),
        "VesselDrift": of("drift_mps", KNOT),
        "SpeedUnits": None,
    },
    "PCDIN": {
        "PGN": named("pgn"),
        "Timestamp": named("timestamp"),
        "Source": named("origin"),
        "Data": lambda readings: bytes.fromhex(str(named("data")(readings))),
    },
    "PGRME": {"Horizontal": named("horizontal_m"), "Vertical": named("vertical_m"), "Spherical": named("spherical_m")},
    "PGRMT": {
        "ModelAndFirmwareVersion": named("firmware"),
        "ROMChecksumTest": named("rom"),
        "ReceiverFailureDiscrete": named("receiver"),
        "StoredDataLost": named("stored_data"),
        "RealtimeClockLost": named("clock"),
        "OscillatorDriftDiscrete": named("oscillator"),
        "SensorTemperature": named("board_celsius"),
        "SensorConfigurationData": named("configuration"),
    },
    "PHTRO": {"Pitch": named("pitch_deg"), "Bow": named("bow"), "Roll": named("roll_deg"), "Port": named("port")},
    "PKLDS": KENWOOD,
    "PKLID": KENWOOD,
    "PKNDS": KENWOOD,
    "PKWDWPL": {**KENWOOD, "Altitude": named("altitude_m"), "WaypointName": named("waypoint"), "TableSymbol": named("symbol")},
    "PMTK001": {"Cmd": named("command"), "Flag": named("flag")},
    "PSKPDPT": {
        "Depth": named("depth_m"),
        "Offset": named("offset_m"),
        "RangeScale": named("range_scale_m"),
        "BottomEchoStrength": named("echo_strength"),
        "ChannelNumber": named("channel"),
        "TransducerLocation": named("transducer"),
    },
    "Query": {"DestinationTalkerID": named("listener"), "RequestedSentence": named("requested")},
    "RMB": {
        "DataStatus": named("status"),
        "CrossTrackErrorNauticalMiles": named("cross_track_error_m", NM),
        "DirectionToSteer": named("steer"),
        "OriginWaypointID": named("origin"),
        "DestinationWaypointID": named("destination"),
        "DestinationLatitude": named("lat_deg"),
        "DestinationLongitude": named("lon_deg"),
        "RangeToDestinationNauticalMiles": named("range_m", NM),
        "TrueBearingToDestination": named("bearing_true_deg"),
        "VelocityToDestinationKnots": named("closing_speed_mps", KNOT),
        "ArrivalStatus": named("arrived"),
        "FFAMode": named("mode"),
    },
    "RPM": {
        "Source": named("of"),
        "EngineNumber": named("engine"),
        "SpeedRPM": named("revolutions_per_min"),
        "PitchPercent": named("pitch_percent"),
        "Status": status(named("status")),
    },
    "RSD": {
        "Origin1Range": of("origin1_range_m", NM),
        "Origin1Bearing": of("origin1_bearing_deg"),
        "VariableRangeMarker1": of("vrm1_m", NM),
        "BearingLine1": of("ebl1_deg"),
        "Origin2Range": of("origin2_range_m", NM),
        "Origin2Bearing": of("origin2_bearing_deg"),
        "VariableRangeMarker2": of("vrm2_m", NM),
        "BearingLine2": of("ebl2_deg"),
        "CursorRangeFromOwnShip": of("cursor_range_m", NM),
        "CursorBearingDegrees": of("cursor_bearing_deg"),
        "RangeScale": of("range_scale_m", NM),
        "RangeUnit": None,
        "DisplayRotation": of("rotation"),
    },
    "THS": {"Heading": of("true_deg"), "Status": of("mode")},
    "TLL": {
        **clock("time_of_day"),
        "TimeUTC": of("time_of_day"),
        "TargetNumber": of("number"),
        "TargetLatitude": latitude,
        "TargetLongitude": longitude,
        "TargetName": of("name"),
        "TargetStatus": coded("status", {"L": "lost", "Q": "acquiring", "T": "tracked"}),
        "ReferenceTarget": lambda readings: "R" if of("is_reference")(readings) else "",
    },
    "TTM": {
        "TargetNumber": of("number"),
        "TargetDistance": of("range_m", NM),
        "Bearing": of("bearing_deg"),
        "BearingType": coded("bearing_reference", {"T": "true", "R": "relative"}),
        "TargetSpeed": of("speed_mps", KNOT),
        "TargetCourse": of("course_deg"),
        "CourseType": coded("motion_reference", {"T": "true", "R": "relative"}),
        "DistanceCPA": of("reported_cpa_m", NM),
        "TimeCPA": of("reported_tcpa_s", 60.0),
        "SpeedUnits": None,
        "TargetName": of("name"),
        "TargetStatus": coded("status", {"L": "lost", "Q": "acquiring", "T": "tracked"}),
        "ReferenceTarget": lambda readings: "R" if of("is_reference")(readings) else "",
        "TimeUTC": of("time_of_day"),
        "TypeOfAcquisition": of("acquisition"),
    },
    "TXT": {
        "TotalNumber": of("total"),
        "Number": of("number"),
        "ID": lambda readings: float(str(of("identifier")(readings))),
        "Message": of("text"),
    },
    "VBW": {
        "LongitudinalWaterSpeedKnots": of("stw_mps", KNOT),
        "TransverseWaterSpeedKnots": of("transverse_water_mps", KNOT),
        "WaterSpeedStatusValid": of("water_valid"),
        "WaterSpeedStatus": status(of("water_valid")),
        "LongitudinalGroundSpeedKnots": of("longitudinal_ground_mps", KNOT),
        "TransverseGroundSpeedKnots": of("transverse_ground_mps", KNOT),
        "GroundSpeedStatusValid": of("ground_valid"),
        "GroundSpeedStatus": status(of("ground_valid")),
        "SternTraverseWaterSpeedKnots": of("stern_water_mps", KNOT),
        "SternTraverseGroundSpeedKnots": of("stern_ground_mps", KNOT),
        # A stern speed whose status is V is no speed: the reading has no status of its own for it.
        "SternTraverseWaterSpeedStatusValid": lambda readings: of("stern_water_mps")(readings) is not None,
        "SternTraverseWaterSpeedStatus": None,
        "SternTraverseGroundSpeedStatusValid": lambda readings: of("stern_ground_mps")(readings) is not None,
        "SternTraverseGroundSpeedStatus": None,
    },
    "VDR": {
        "SetDegreesTrue": named("set_true_deg"),
        "SetDegreesTrueUnit": None,
        "SetDegreesMagnetic": named("set_magnetic_deg"),
        "SetDegreesMagneticUnit": None,
        "DriftKnots": named("drift_mps", KNOT),
        "DriftUnit": None,
    },
    "VHW": {
        "TrueHeading": of("heading_true_deg"),
        "MagneticHeading": of("heading_magnetic_deg"),
        "SpeedThroughWaterKnots": of("stw_mps", KNOT),
    },
    "VLW": {
        "TotalInWater": of("total_water_m", NM),
        "SinceResetInWater": of("since_reset_water_m", NM),
        "TotalOnGround": of("total_ground_m", NM),
        "SinceResetOnGround": of("since_reset_ground_m", NM),
        "TotalInWaterUnit": None,
        "SinceResetInWaterUnit": None,
        "TotalOnGroundUnit": None,
        "SinceResetOnGroundUnit": None,
    },
    "VTG": {
        "TrueTrack": of("cog_deg"),
        "MagneticTrack": of("cog_magnetic_deg"),
        "GroundSpeedKnots": of("sog_mps", KNOT),
        "FFAMode": of("mode"),
    },
    "VWT": SIDE_WIND,
    "WPL": {**PLACE, "Ident": named("waypoint")},
    "XTE": {
        "StatusGeneralWarning": status(named("general")),
        "StatusLockWarning": status(named("cycle_lock")),
        "CrossTrackErrorMagnitude": named("cross_track_error_m", NM),
        "DirectionToSteer": named("steer"),
        "CrossTrackUnits": named("cross_track_unit"),
        "FFAMode": named("mode"),
    },
    "ZDA": {
        **clock("time_of_day"),
        "Day": lambda readings: of("date")(readings).day,  # type: ignore[attr-defined]
        "Month": lambda readings: of("date")(readings).month,  # type: ignore[attr-defined]
        "Year": lambda readings: of("date")(readings).year,  # type: ignore[attr-defined]
        "OffsetHours": lambda readings: int(of("zone_minutes")(readings) / 60),  # type: ignore[operator]
        "OffsetMinutes": lambda readings: of("zone_minutes")(readings) % 60,  # type: ignore[operator]
    },
    **dict.fromkeys(("RMC", "GGA", "GLL", "GNS"), FIX),
    "GSV": SATELLITES,
}

ELSEWHERE = {"VDMVDO", "TTD", "DSC", "DSE", "ALC", "TestZZZ"}
"""Types whose Go answer is not a flat set of values: each has a test of its own below."""


def decoded(row: dict[str, Any]) -> list[Decoded]:
    results = Decoder("GPS 1", reference=None).decode(line(row["raw"]))
    assert_no_crash(results)
    return results


def name_of(row: dict[str, Any]) -> str:
    return f"{row['file'].removesuffix('_test.go')}-{row['name']}-{row['raw'][:24]}"


def kind_of(row: dict[str, Any]) -> str:
    """Go's deprecated types carry their talker: GPRMC is an RMC."""
    kind: str = row["type"]
    return kind[2:] if kind not in ANSWERS and kind[2:] in ANSWERS else kind


@pytest.mark.usefixtures("shared")
def test_the_whole_table_is_there() -> None:
    assert len(ROWS) == 324
    assert len(MUST_FAIL) == 202
    assert {kind_of(row) for row in ANSWERED} == set(ANSWERS) | ELSEWHERE


@pytest.mark.parametrize("row", [r for r in ANSWERED if r["type"] not in ELSEWHERE], ids=name_of)
def test_decodes_to_the_same_values(row: dict[str, Any]) -> None:
    (result,) = decoded(row)
    assert result.refused is None
    assert result.problems == ()
    answers = ANSWERS[kind_of(row)]
    for field, literal in row["fields"].items():
        if field == "BaseSentence" or field in SENT_TWICE:
            continue
        get = answers[field]
        if get is not None:
            assert_same(field, get(result.readings), value_of(literal))


def assert_same(field: str, found: object, expected: object) -> None:
    """Go has no empty value: 0, "" and false stand for it, where we have None."""
    if found is None:
        assert expected in (0, "", False, None, b""), field
    elif isinstance(found, (int, float)) and not isinstance(found, bool):
        assert found == pytest.approx(float(str(expected)), abs=1e-9), field
    elif isinstance(expected, float):
        assert float(str(found)) == expected, field
    else:
        assert found == expected, field


def rows_of(kind: str) -> list[dict[str, Any]]:
    return [row for row in ANSWERED if row["type"] == kind]


@pytest.mark.parametrize("row", rows_of("DSC"), ids=name_of)
def test_dsc_calls(row: dict[str, Any]) -> None:
    (result,) = decoded(row)
    assert result.problems == ()
    (call,) = result.readings
    assert isinstance(call, DistressCall)
    go = {name: str(value_of(literal)).strip() for name, literal in row["fields"].items()}
    formats = {"12": "distress", "20": "individual"}
    categories = {"12": "distress", "00": "routine"}
    assert call.format == formats[go["FormatSpecifier"]]
    assert call.category == categories[go["Category"]]
    assert call.sender == go["Address"][:9]
    assert call.casualty == (go["Address"][:9] if call.is_distress else None)
    assert call.nature_code == (go["DistressCauseOrTeleCommand1"] if call.is_distress else None)
    assert call.telecommand == (None if call.is_distress else go["DistressCauseOrTeleCommand1"])
    assert call.position is not None
    assert go["PositionOrCanal"] == "1423108312"
    assert (call.position.lat, call.position.lon) == pytest.approx((42 + 31 / 60, -(83 + 12 / 60)))
    sent = go["TimeOrTelephoneNumber"]
    assert call.time_of_day == (time(int(sent[:2]), int(sent[2:])) if call.is_distress else None)
    assert call.acknowledgement == go["Acknowledgement"]
    assert call.expansion_follows == (go["ExpansionIndicator"] == "E")


@pytest.mark.parametrize("row", rows_of("DSE"), ids=name_of)
def test_dse_expansions(row: dict[str, Any]) -> None:
    (result,) = decoded(row)
    (dse,) = result.readings
    assert isinstance(dse, DistressExpansion)
    assert dse.mmsi == str(value_of(row["fields"]["MMSI"]))[:9]
    assert (dse.lat_minutes, dse.lon_minutes) == pytest.approx((0.4650, 0.4437))


@pytest.mark.parametrize("row", rows_of("ALC"), ids=name_of)
def test_cyclic_alert_lists(row: dict[str, Any]) -> None:
    """Go's extraction keeps the last entry of the list only; the counts are of the whole."""
    (result,) = decoded(row)
    assert result.problems == ()
    (reading,) = result.readings
    assert isinstance(reading, Other)
    values, go = dict(reading.values), {name: value_of(literal) for name, literal in row["fields"].items()}
    entries = values["entries"]
    assert (values["total"], values["number"], values["sequence"]) == (2, 1, 3)
    assert entries == go["EntriesNumber"]
    assert values[f"manufacturer{entries}"] == go["ManufacturerMnemonicCode"]
    assert values[f"identifier{entries}"] == go["AlertIdentifier"]
    assert values[f"instance{entries}"] == go["AlertInstance"]
    assert values[f"revision{entries}"] == go["RevisionCounter"]


@pytest.mark.parametrize("row", rows_of("TTD"), ids=name_of)
def test_ttd_payload_bits(row: dict[str, Any]) -> None:
    """Go only unpacks the bits of a TTD (the example's are an AIS message's): ours are the same ones."""
    sentence = parse_sentence(row["raw"].encode())
    bits = value_of(row["fields"]["Payload"])
    assert isinstance(bits, bytes)
    fill = int(sentence.fields[4] or 0)
    number, length = bits_of(sentence.fields[3], fill)
    assert length == len(bits)
    assert f"{number:0{length}b}" == "".join(map(str, bits)) if length else number == 0
    (result,) = decoded(row)
    assert result.refused is None


@pytest.mark.parametrize("row", rows_of("VDMVDO"), ids=name_of)
def test_ais_carriers(row: dict[str, Any]) -> None:
    """Go only unpacks the bits of an AIS sentence; what they mean, and that two of these mean nothing, is our AIS decoder's."""
    sentence = parse_sentence(row["raw"].encode())
    total, number, sequence, channel, payload, fill = sentence.fields
    go = {name: value_of(literal) for name, literal in row["fields"].items()}
    assert (int(total), int(number), int(sequence or 0), channel) == (
        go["NumFragments"],
        go["FragmentNumber"],
        go["MessageID"],
        go["Channel"],
    )
    bits = go["Payload"]
    assert isinstance(bits, bytes)
    packed, length = bits_of(payload, int(fill))
    assert (packed, length) == (int("".join(map(str, bits)) or "0", 2), len(bits))
    mmsi = packed >> (length - 38) & (1 << 30) - 1 if length >= 38 else None
    (result,) = decoded(row)
    for report in result.readings:
        assert isinstance(report, AisReport)
        assert int(report.mmsi) == mmsi


@pytest.mark.parametrize("row", rows_of("TestZZZ"), ids=name_of)
def test_unknown_types_keep_their_fields(row: dict[str, Any]) -> None:
    (result,) = decoded(row)
    (reading,) = result.readings
    assert isinstance(reading, Other)
    assert (reading.talker, reading.sentence) == (value_of(row["fields"]["Talker"]), value_of(row["fields"]["Type"]))
    number, text = value_of(row["fields"]["NumberValue"]), value_of(row["fields"]["StringValue"])
    assert reading.values == (("field1", f"{number:.0f}"), ("field2", text), ("field3", None))


@pytest.mark.usefixtures("shared")
def test_target_labels_and_transducers_come_in_groups() -> None:
    raws = {row["raw"] for row in ROWS if row["error"] is None}
    labels = "$RATLB,1,XXX,2.0,YYY*55"
    transducers = "$HCXDR,A,171,D,PITCH,A,-37,D,ROLL,G,367,,MAGX,G,2420,,MAGY,G,-8984,,MAGZ*41"
    assert {labels, transducers} <= raws
    (result,) = Decoder("GPS 1").decode(line(labels))
    assert [(r.number, r.label) for r in result.readings if isinstance(r, TargetLabel)] == [(1, "XXX"), (2, "YYY")]
    (result,) = Decoder("GPS 1").decode(line(transducers))
    assert [(r.kind, r.value, r.unit, r.name) for r in result.readings if isinstance(r, Transducer)] == [
        ("A", 171.0, "D", "PITCH"),
        ("A", -37.0, "D", "ROLL"),
        ("G", 367.0, None, "MAGX"),
        ("G", 2420.0, None, "MAGY"),
        ("G", -8984.0, None, "MAGZ"),
    ]


NAMED_VALUE = re.compile(
    r'^nmea: \w+ invalid [^:]*: (?:cannot parse \[(\S+) |(?!fill bits|num bits|data byte|index out)(.+)$)|parsing \\"(\S+)\\"'
)
"""Where go-nmea's error quotes the text of the field that it refuses."""


@pytest.mark.parametrize("row", MUST_FAIL, ids=name_of)
def test_refuses_or_names_the_bad_field(row: dict[str, Any]) -> None:
    """No row is an exception: what go-nmea refuses is refused whole here, or has the same field lost and named."""
    results = decoded(row)
    problems = [problem for result in results for problem in result.problems]
    if any(result.refused for result in results):
        return
    assert problems, row["error"]
    if match := NAMED_VALUE.search(row["error"]):
        quoted = next(group for group in match.groups() if group)
        assert quoted in [problem.value for problem in problems], row["error"]
