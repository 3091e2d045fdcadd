"""Sentences to readings: one dispatch table from the formatter to the function that knows its fields.

``devices.nmea_grammar`` says which fields a sentence has (pynmea2's registry, extended), ``devices.nmea_fields`` converts them,
the ``devices.nmea_*`` families make the readings. AIS has ``devices.ais``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from app.clock import Stamp
from app.readings import Decoded, Problem, Reading, Refusal
from devices import nmea_alerts, nmea_environment, nmea_motion, nmea_position, nmea_radar
from devices.nmea_alerts import Alerts
from devices.nmea_calendar import Calendar, Reference
from devices.nmea_dsc import DscCalls
from devices.nmea_fields import Fields
from devices.nmea_grammar import LAYOUTS
from devices.nmea_other import other
from devices.nmea_position import Positions
from devices.nmea_quick import QuickReader
from devices.nmea_radar import Radar
from devices.nmea_ttd import ttd
from devices.sentence import Address, Sentence

_Memory = tuple[Positions, Radar, DscCalls, Alerts]
Convert = Callable[[Fields], tuple[Reading, ...]]

_STATELESS: Final[Mapping[str, Convert]] = {
    "VTG": nmea_position.vtg,
    "GSA": nmea_position.gsa,
    "GSV": nmea_position.gsv,
    "DTM": nmea_position.dtm,
    "HDT": nmea_motion.hdt,
    "THS": nmea_motion.ths,
    "HDM": nmea_motion.hdm,
    "HDG": nmea_motion.hdg,
    "ROT": nmea_motion.rot,
    "VHW": nmea_motion.vhw,
    "VBW": nmea_motion.vbw,
    "VLW": nmea_motion.vlw,
    "DPT": nmea_environment.dpt,
    "DBT": nmea_environment.dbt,
    "DBS": nmea_environment.dbs,
    "DBK": nmea_environment.dbk,
    "MWV": nmea_environment.mwv,
    "MWD": nmea_environment.mwd,
    "VWR": nmea_environment.vwr,
    "VWT": nmea_environment.vwt,
    "MTW": nmea_environment.mtw,
    "XDR": nmea_environment.xdr,
    "TLB": nmea_radar.tlb,
    "OSD": nmea_radar.osd,
    "RSD": nmea_radar.rsd,
    "TTD": ttd,
    "ALR": nmea_alerts.alr,
    "MOB": nmea_alerts.mob,
    "TXT": nmea_alerts.txt,
}


WITH_MEMORY: Final = frozenset({"RMC", "GGA", "GLL", "GNS", "ZDA", "TTM", "TLL", "DSC", "DSE", "ALF"})
"""Sentences that give the decoder something to remember, or mean more by what it remembers."""

_new_tuple: Final = tuple.__new__

_EVENTS: Final = frozenset({"DSC", "DSE", "ALR", "ALF", "MOB"})


class NmeaDecoder:
    """Decodes the sentences of one source and remembers what they lack: the date, a DSC call's DSE, an alert's first half.

    ``reference`` is what dates are compared with to mend a GPS week rollover, see ``devices.nmea_calendar.Reference``.
    """

    def __init__(self, source: str, *, reference: Reference = "arrival") -> None:
        calendar = Calendar(reference)
        self._begin(source, (Positions(calendar), Radar(calendar), DscCalls(), Alerts()))

    def __getstate__(self) -> tuple[str, _Memory]:
        """What it remembers; the table is made of that."""
        return self._source, self._memory

    def __setstate__(self, state: tuple[str, _Memory]) -> None:
        self._begin(*state)

    def _begin(self, source: str, memory: _Memory) -> None:
        self._source, self._memory = source, memory
        positions, radar, calls, alerts = memory
        with_memory: dict[str, Convert] = {
            "RMC": positions.rmc,
            "GGA": positions.gga,
            "GLL": positions.gll,
            "GNS": positions.gns,
            "ZDA": positions.zda,
            "TTM": radar.ttm,
            "TLL": radar.tll,
            "DSC": calls.dsc,
            "DSE": calls.dse,
            "ALF": alerts.alf,
        }
        assert with_memory.keys() == WITH_MEMORY
        quickly = QuickReader(positions.calendar).table()
        self._table = {name: (quickly.get(name), read, LAYOUTS[name]) for name, read in (*_STATELESS.items(), *with_memory.items())}

    def decode(self, sentence: Sentence, stamp: Stamp) -> Decoded:
        """Readings of one proven sentence, and the fields that were lost. A sentence outside the catalogue is an ``Other``."""
        tag = sentence.tag
        address = Address(sentence.talker, sentence.formatter, sentence.proprietary, ais=False)
        said = (None, None) if tag is None else (tag.source, tag.time)
        return self.read(address, list(sentence.fields), stamp, *said, sentence.flags)

    def read(
        self,
        address: Address,
        values: list[str],
        stamp: Stamp,
        tag_source: str | None = None,
        tag_time: datetime | None = None,
        flags: tuple[str, ...] = (),
    ) -> Decoded:
        """The same from the parts of a proven sentence; ``values`` are its fields, given away with this call."""
        talker, formatter, proprietary, _ = address
        base = (self._source, stamp, talker, formatter, tag_source, tag_time, flags)
        known = None if proprietary else self._table.get(formatter)
        if known is None:
            other_readings, lost = other(address, values, base)
            return Decoded(other_readings, lost, None, "", talker, formatter)
        quick, convert, names = known
        if quick is not None:
            readings = quick(values, base)
            if readings is not None:
                return _new_tuple(Decoded, (readings, (), None, "", talker, formatter))
        elif formatter in _EVENTS and not any(value.strip() for value in values):
            # Radios send an empty DSC when a call is cleared: it must not read as a call with everything unknown.
            return Decoded((), (), Refusal.EMPTY, "every field is empty", talker, formatter)
        fields = Fields(values, names, base)
        readings, problems = convert(fields), fields.problems
        # Not by the class: a tuple is made of its values at once.
        return _new_tuple(Decoded, (readings, tuple(problems) if problems else (), None, "", talker, formatter))


def tag_problems(sentence: Sentence) -> tuple[Problem, ...]:
    """What was wrong with a sentence's TAG block: a parameter, or the whole block."""
    if "tag-bad" in sentence.flags:
        return (Problem("tag", "", "checksum wrong or missing"),)
    return sentence.tag.problems if sentence.tag else ()
