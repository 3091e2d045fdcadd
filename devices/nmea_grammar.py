"""The layout of every sentence type: pynmea2's registry, extended and where need be mended by our own classes.

pynmea2 says which types there are and what each field is called. Its values are never asked for: it lets ``nan``, minutes
above 60 and empty positions (as 0, 0) through. ``devices.nmea_fields`` converts the raw fields.

Sources of the layouts added here: IEC 61162-1 ed. 6 as SwiftNMEA and gpsd's ``NMEA.adoc`` give it.
"""

from __future__ import annotations

from typing import Final

from pynmea2 import TalkerSentence


class Catalogue(TalkerSentence):  # type: ignore[misc]  # pynmea2 has no type information
    """Base of our classes. Subclasses register here and not in pynmea2's own table, which stays as its authors made it."""

    sentence_types: dict[str, type] = dict(TalkerSentence.sentence_types)  # noqa: RUF012  # pynmea2's metaclass wants it here
    fields: tuple[tuple[str, str], ...] = ()


def _fields(names: str) -> tuple[tuple[str, str], ...]:
    """pynmea2's (description, attribute) pairs from names alone."""
    return tuple((name.replace("_", " "), name) for name in names.split())


# Types that pynmea2 lacks.


class THS(Catalogue):
    fields = _fields("heading mode")


class DBK(Catalogue):
    fields = _fields("depth_feet unit_feet depth_metres unit_metres depth_fathoms unit_fathoms")


class TLB(Catalogue):
    """Pairs of target number and label, as many as fit."""

    fields = _fields("target_number target_label")


class RSD(Catalogue):
    fields = _fields(
        "origin1_range origin1_bearing vrm1 ebl1 origin2_range origin2_bearing vrm2 ebl2"
        " cursor_range cursor_bearing range_scale range_unit rotation"
    )


class TTD(Catalogue):
    fields = _fields("total number sequence payload fill_bits")


class DSC(Catalogue):
    fields = _fields("format address category nature telecommand position time casualty casualty_nature acknowledgement expansion")


class DSE(Catalogue):
    """Then pairs of code and data, as many as fit."""

    fields = _fields("total number query address code data")


class ALR(Catalogue):
    fields = _fields("time identifier condition acknowledged text")


class ALF(Catalogue):
    fields = _fields("total number sequence time category priority state manufacturer identifier instance revision escalation text")


class MOB(Catalogue):
    fields = _fields(
        "emitter status activation_time position_source activation_days position_time"
        " latitude latitude_direction longitude longitude_direction course speed mmsi battery"
    )


class XDR(Catalogue):
    """Groups of four, as many as fit; ten are named."""

    fields = _fields(" ".join(f"type{n} value{n} unit{n} name{n}" for n in range(1, 11)))


# Types whose layout in pynmea2 stops short of the standard's, or misnames a field.


class VLW(Catalogue):
    fields = _fields(
        "total_water total_water_unit since_reset_water since_reset_water_unit"
        " total_ground total_ground_unit since_reset_ground since_reset_ground_unit"
    )


class VBW(Catalogue):
    fields = _fields(
        "longitudinal_water transverse_water water_status longitudinal_ground transverse_ground ground_status"
        " stern_water stern_water_status stern_ground stern_ground_status"
    )


class VTG(Catalogue):
    fields = _fields("true_course true_letter magnetic_course magnetic_letter speed_knots knots speed_kmh kmh mode")


class GLL(Catalogue):
    fields = _fields("lat lat_dir lon lon_dir timestamp status mode")


class GNS(Catalogue):
    fields = _fields("timestamp lat lat_dir lon lon_dir mode_indicator num_sats hdop altitude geo_sep age station nav_status")


class GSA(Catalogue):
    fields = _fields(
        "mode mode_fix_type sv_id01 sv_id02 sv_id03 sv_id04 sv_id05 sv_id06 sv_id07 sv_id08 sv_id09 sv_id10 sv_id11"
        " sv_id12 pdop hdop vdop system_id"
    )


class DPT(Catalogue):
    fields = _fields("depth offset range_scale")


class VWT(Catalogue):
    fields = _fields("angle side speed_knots knots speed_mps mps speed_kmh kmh")


class VWR(Catalogue):
    fields = _fields("angle side speed_knots knots speed_mps mps speed_kmh kmh")


class MWD(Catalogue):
    fields = _fields("true_direction true_letter magnetic_direction magnetic_letter speed_knots knots speed_mps mps")


def _names(kind: type) -> tuple[str, ...]:
    return tuple(field[1] for field in getattr(kind, "fields", ()))


LAYOUTS: Final[dict[str, tuple[str, ...]]] = {name: _names(kind) for name, kind in Catalogue.sentence_types.items()}
"""Formatter to the names of its fields in order."""
