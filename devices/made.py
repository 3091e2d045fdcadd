"""Makers, written out, of the readings that come most: the same that ``devices.making`` makes, and in half the time.

A call of a class packs its arguments into a dictionary first, and a function that several classes share the interpreter cannot
learn. Each field of a kind is set here by name; a test holds every maker to what its class makes.
"""

from __future__ import annotations

from typing import Any

from app.geo import Position
from app.readings import (
    AisReport,
    Fix,
    Satellite,
    SatellitesInView,
    SatelliteStatus,
    TargetReport,
    TimeReport,
    Velocity,
)
from devices.making import Base, twin_of

_new = object.__new__

_Position = twin_of(Position)
_Satellite = twin_of(Satellite)
_Fix = twin_of(Fix)
_Velocity = twin_of(Velocity)
_TimeReport = twin_of(TimeReport)
_SatelliteStatus = twin_of(SatelliteStatus)
_SatellitesInView = twin_of(SatellitesInView)
_TargetReport = twin_of(TargetReport)
_AisReport = twin_of(AisReport)


def position(
    lat: Any,
    lon: Any,
) -> Position:
    made: Any = _new(_Position)
    made.lat = lat
    made.lon = lon
    made.__class__ = Position
    whole: Position = made
    return whole


def satellite(
    prn: Any,
    elevation_deg: Any,
    azimuth_deg: Any,
    snr_db: Any,
) -> Satellite:
    made: Any = _new(_Satellite)
    made.prn = prn
    made.elevation_deg = elevation_deg
    made.azimuth_deg = azimuth_deg
    made.snr_db = snr_db
    made.__class__ = Satellite
    whole: Satellite = made
    return whole


def fix(
    base: Base,
    position: Any = None,
    valid: Any = None,
    quality: Any = None,
    mode: Any = None,
    nav_status: Any = None,
    time: Any = None,
    time_of_day: Any = None,
    date: Any = None,
    satellites: Any = None,
    hdop: Any = None,
    altitude_m: Any = None,
    geoid_separation_m: Any = None,
    dgps_age_s: Any = None,
    dgps_station: Any = None,
    magnetic_variation_deg: Any = None,
    leap_second: Any = False,
) -> Fix:
    made: Any = _new(_Fix)
    made.source, made.stamp, made.talker, made.sentence, made.tag_source, made.tag_time, made.flags = base
    made.position = position
    made.valid = valid
    made.quality = quality
    made.mode = mode
    made.nav_status = nav_status
    made.time = time
    made.time_of_day = time_of_day
    made.date = date
    made.satellites = satellites
    made.hdop = hdop
    made.altitude_m = altitude_m
    made.geoid_separation_m = geoid_separation_m
    made.dgps_age_s = dgps_age_s
    made.dgps_station = dgps_station
    made.magnetic_variation_deg = magnetic_variation_deg
    made.leap_second = leap_second
    made.__class__ = Fix
    whole: Fix = made
    return whole


def velocity(
    base: Base,
    sog_mps: Any = None,
    cog_deg: Any = None,
    cog_magnetic_deg: Any = None,
    valid: Any = None,
    mode: Any = None,
) -> Velocity:
    made: Any = _new(_Velocity)
    made.source, made.stamp, made.talker, made.sentence, made.tag_source, made.tag_time, made.flags = base
    made.sog_mps = sog_mps
    made.cog_deg = cog_deg
    made.cog_magnetic_deg = cog_magnetic_deg
    made.valid = valid
    made.mode = mode
    made.__class__ = Velocity
    whole: Velocity = made
    return whole


def time_report(
    base: Base,
    time: Any = None,
    time_of_day: Any = None,
    date: Any = None,
    zone_minutes: Any = None,
    corrected_weeks: Any = 0,
    leap_second: Any = False,
) -> TimeReport:
    made: Any = _new(_TimeReport)
    made.source, made.stamp, made.talker, made.sentence, made.tag_source, made.tag_time, made.flags = base
    made.time = time
    made.time_of_day = time_of_day
    made.date = date
    made.zone_minutes = zone_minutes
    made.corrected_weeks = corrected_weeks
    made.leap_second = leap_second
    made.__class__ = TimeReport
    whole: TimeReport = made
    return whole


def satellite_status(
    base: Base,
    fix_dimension: Any = None,
    selection: Any = None,
    used: Any = (),
    pdop: Any = None,
    hdop: Any = None,
    vdop: Any = None,
    system_id: Any = None,
) -> SatelliteStatus:
    made: Any = _new(_SatelliteStatus)
    made.source, made.stamp, made.talker, made.sentence, made.tag_source, made.tag_time, made.flags = base
    made.fix_dimension = fix_dimension
    made.selection = selection
    made.used = used
    made.pdop = pdop
    made.hdop = hdop
    made.vdop = vdop
    made.system_id = system_id
    made.__class__ = SatelliteStatus
    whole: SatelliteStatus = made
    return whole


def satellites_in_view(
    base: Base,
    total_messages: Any = None,
    message: Any = None,
    in_view: Any = None,
    satellites: Any = (),
    signal_id: Any = None,
) -> SatellitesInView:
    made: Any = _new(_SatellitesInView)
    made.source, made.stamp, made.talker, made.sentence, made.tag_source, made.tag_time, made.flags = base
    made.total_messages = total_messages
    made.message = message
    made.in_view = in_view
    made.satellites = satellites
    made.signal_id = signal_id
    made.__class__ = SatellitesInView
    whole: SatellitesInView = made
    return whole


def target_report(
    base: Base,
    number: Any = None,
    position: Any = None,
    range_m: Any = None,
    bearing_deg: Any = None,
    bearing_reference: Any = None,
    speed_mps: Any = None,
    course_deg: Any = None,
    motion_reference: Any = None,
    reported_cpa_m: Any = None,
    reported_tcpa_s: Any = None,
    name: Any = None,
    status: Any = None,
    is_reference: Any = False,
    time_of_day: Any = None,
    time: Any = None,
    acquisition: Any = None,
    heading_deg: Any = None,
    is_ais: Any = None,
    test: Any = False,
    correlation: Any = None,
    stabilised: Any = None,
) -> TargetReport:
    made: Any = _new(_TargetReport)
    made.source, made.stamp, made.talker, made.sentence, made.tag_source, made.tag_time, made.flags = base
    made.number = number
    made.position = position
    made.range_m = range_m
    made.bearing_deg = bearing_deg
    made.bearing_reference = bearing_reference
    made.speed_mps = speed_mps
    made.course_deg = course_deg
    made.motion_reference = motion_reference
    made.reported_cpa_m = reported_cpa_m
    made.reported_tcpa_s = reported_tcpa_s
    made.name = name
    made.status = status
    made.is_reference = is_reference
    made.time_of_day = time_of_day
    made.time = time
    made.acquisition = acquisition
    made.heading_deg = heading_deg
    made.is_ais = is_ais
    made.test = test
    made.correlation = correlation
    made.stabilised = stabilised
    made.__class__ = TargetReport
    whole: TargetReport = made
    return whole


def ais_draft(
    base: Base,
    mmsi: Any,
    message_type: Any,
    own: Any = False,
    channel: Any = None,
    position: Any = None,
    sog_mps: Any = None,
    cog_deg: Any = None,
    heading_deg: Any = None,
    rate_of_turn_deg_min: Any = None,
    nav_status: Any = None,
    accuracy: Any = None,
    utc_second: Any = None,
    time: Any = None,
    altitude_m: Any = None,
    name: Any = None,
    callsign: Any = None,
    imo: Any = None,
    ship_type: Any = None,
    to_bow_m: Any = None,
    to_stern_m: Any = None,
    to_port_m: Any = None,
    to_starboard_m: Any = None,
    draught_m: Any = None,
    destination: Any = None,
    eta: Any = None,
    ais_class: Any = None,
    aid_type: Any = None,
    virtual_aid: Any = None,
    text: Any = None,
    destination_mmsi: Any = None,
    beacon: Any = None,
    beacon_state: Any = None,
) -> Any:
    """A draft: its fields may be set until ``whole_ais_report``."""
    made: Any = _new(_AisReport)
    made.source, made.stamp, made.talker, made.sentence, made.tag_source, made.tag_time, made.flags = base
    made.mmsi = mmsi
    made.message_type = message_type
    made.own = own
    made.channel = channel
    made.position = position
    made.sog_mps = sog_mps
    made.cog_deg = cog_deg
    made.heading_deg = heading_deg
    made.rate_of_turn_deg_min = rate_of_turn_deg_min
    made.nav_status = nav_status
    made.accuracy = accuracy
    made.utc_second = utc_second
    made.time = time
    made.altitude_m = altitude_m
    made.name = name
    made.callsign = callsign
    made.imo = imo
    made.ship_type = ship_type
    made.to_bow_m = to_bow_m
    made.to_stern_m = to_stern_m
    made.to_port_m = to_port_m
    made.to_starboard_m = to_starboard_m
    made.draught_m = draught_m
    made.destination = destination
    made.eta = eta
    made.ais_class = ais_class
    made.aid_type = aid_type
    made.virtual_aid = virtual_aid
    made.text = text
    made.destination_mmsi = destination_mmsi
    made.beacon = beacon
    made.beacon_state = beacon_state
    return made


def whole_ais_report(draft: Any) -> AisReport:
    draft.__class__ = AisReport
    whole: AisReport = draft
    return whole
