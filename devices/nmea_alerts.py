"""What other bridge devices state: ALR, ALF, MOB, TXT. Read only: this program acknowledges nothing on the bus."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.readings import DeviceAlert, MobReport, Reading, Text
from devices.making import reading_maker
from devices.nmea_fields import Fields

Readings = tuple[Reading, ...]

_new_device_alert = reading_maker(DeviceAlert)
_new_mob_report = reading_maker(MobReport)
_new_text = reading_maker(Text)

_KEPT_PARTS: Final = 16
_PRIORITIES: Final = {"E": "emergency", "A": "alarm", "W": "warning", "C": "caution"}
_STATES: Final[dict[str, tuple[str, bool, bool | None]]] = {
    "V": ("active, unacknowledged", True, False),
    "S": ("active, silenced", True, False),
    "A": ("active, acknowledged", True, True),
    "O": ("active, responsibility transferred", True, True),
    "U": ("rectified, unacknowledged", False, False),
    "N": ("normal", False, None),
}
"""State letter of an ALF: in words, active, acknowledged (IEC 62923-1)."""

_MOB_STATUS: Final = {"A": "activated", "T": "test", "M": "manual", "V": "maintenance", "E": "error"}
_MOB_POSITION: Final = {"0": "estimated by the station", "1": "emitter", "6": "error"}
_MOB_BATTERY: Final = {"0": "good", "1": "low", "6": "error"}


def alr(f: Fields) -> Readings:
    """An alarm in the older form: condition A is active, acknowledgement A is acknowledged."""
    return (
        _new_device_alert(
            f.base,
            time_of_day=f.time_only(0),
            identifier=_identifier(f, 1),
            active=f.valid(2),
            acknowledged=f.valid(3),
            text=f.text(4),
        ),
    )


class Alerts:
    """Decoder of ALF. Keeps first halves of two-sentence alerts, at most 16."""

    def __init__(self) -> None:
        self._first: dict[int, DeviceAlert] = {}

    def alf(self, f: Fields) -> Readings:
        """An alert. One in two sentences is handed over at once with its title, and again with the whole text."""
        total, number, sequence = f.integer(0, 1, 9), f.integer(1, 0, 9), f.integer(2, 0, 9)
        alert = self._alert(f)
        if sequence is None:
            return (alert,)
        if number == 1 and total == 2:
            self._first.pop(sequence, None)
            self._first[sequence] = alert
            if len(self._first) > _KEPT_PARTS:
                del self._first[next(iter(self._first))]
        elif number == 2:
            first = self._first.pop(sequence, None)
            if first is not None and alert.identifier in (None, first.identifier):
                text = " ".join(part for part in (first.text, alert.text) if part)
                return (replace(first, stamp=alert.stamp, text=text or None),)
        return (alert,)

    def _alert(self, f: Fields) -> DeviceAlert:
        priority, letter = f.letter(5, "EAWC"), f.letter(6, "VSAOUN")
        state, active, acknowledged = _STATES[letter] if letter else (None, None, None)
        return _new_device_alert(
            f.base,
            time_of_day=f.time_only(3),
            category=f.letter(4, "ABC"),
            priority=_PRIORITIES[priority] if priority else None,
            state=state,
            active=active,
            acknowledged=acknowledged,
            manufacturer=f.text(7),
            identifier=_identifier(f, 8),
            instance=f.integer(9, 0, 999_999),
            revision=f.integer(10, 0, 99),
            escalation=f.integer(11, 0, 9),
            text=f.text(12),
        )


def _identifier(f: Fields, i: int) -> str | None:
    """The alert's number as text without the zeros that pad it."""
    number = f.integer(i, 0, 9_999_999)
    return None if number is None else str(number)


def mob(f: Fields) -> Readings:
    """A man-overboard emitter."""
    status, source, battery = f.letter(1, "ATMVE"), f.letter(3, "016"), f.letter(13, "016")
    mmsi = f.values[12].strip()
    if mmsi and (len(mmsi) != 9 or not mmsi.isdecimal()):
        mmsi = ""
        f.lose(12, "not an MMSI")
    return (
        _new_mob_report(
            f.base,
            emitter=f.text(0),
            status=_MOB_STATUS[status] if status else None,
            activated_at=f.time_only(2),
            position_source=_MOB_POSITION[source] if source else None,
            days_since=f.integer(4, 0, 99_999),
            position_time=f.time_only(5),
            position=f.position(6),
            cog_deg=f.angle(10),
            sog_mps=f.knots(11),
            mmsi=mmsi or None,
            battery=_MOB_BATTERY[battery] if battery else None,
        ),
    )


def txt(f: Fields) -> Readings:
    identifier = f.integer(2, 0, 99)
    return (
        _new_text(
            f.base,
            total=f.integer(0, 0, 99),
            number=f.integer(1, 0, 99),
            identifier=None if identifier is None else f.text(2),
            text=f.text(3),
        ),
    )
