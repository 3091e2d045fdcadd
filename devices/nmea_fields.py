"""Strict converters from the raw text of a field to a value in SI units.

An empty field is ``None`` and nothing more. A field that cannot be what its place says (wrong characters, out of range, wrong
unit letter) is ``None`` and a ``Problem``; the rest of the sentence stands. Only digits, one point and a sign make a number:
``nan``, ``1e2`` and ``1_0``, all of which ``float`` takes, are not numbers on a bridge.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date
from datetime import time as TimeOfDay
from math import isnan, nan
from typing import Final

from app.clock import Stamp
from app.geo import Position
from app.readings import Problem
from app.units import FATHOM, FOOT, KMH, KNOT, MPH, NM, STATUTE_MILE
from devices import made
from devices.making import Base, maker
from devices.memo import Memo

MAX_SPEED: Final = 1000.0
"""Knots. No speed of any ship, aircraft, wind or current that a bridge hears of is above."""

_SPEED_UNITS: Final = {"N": KNOT, "K": KMH, "M": 1.0, "S": MPH}
_RADAR_DISTANCE: Final = {"N": NM, "K": 1000.0, "S": STATUTE_MILE}
_RADAR_SPEED: Final = {"N": KNOT, "K": KMH, "S": MPH}
_NUMERIC: Final = "0123456789.+-"
_DEPTH_UNITS: Final = {"M": 1.0, "f": FOOT, "F": FATHOM}
_DEEPEST: Final = {unit: 20_000.0 / metres for unit, metres in _DEPTH_UNITS.items()}


class Fields:
    """The fields of one sentence with its layout's names; converters take the field's index.

    ``base`` is what every reading of this sentence shares, ready to hand on.
    """

    __slots__ = ("base", "count", "names", "problems", "values")

    def __init__(self, values: list[str], names: tuple[str, ...], base: Base) -> None:
        self.count = len(values)
        missing = len(names) - len(values)
        self.values = values + [""] * missing if missing > 0 else values
        self.names = names
        self.base = base
        self.problems: list[Problem] = []

    def lose(self, i: int, reason: str) -> None:
        """Note that field ``i`` is lost."""
        name = self.names[i] if i < len(self.names) else f"field{i + 1}"
        self.problems.append(_new_problem(name, self.values[i], reason))

    @property
    def stamp(self) -> Stamp:
        """When the sentence arrived."""
        return self.base[1]

    def flagged(self, flag: str) -> Base:
        """``base`` with one more flag."""
        source, stamp, talker, sentence, tag_source, tag_time, flags = self.base
        return (source, stamp, talker, sentence, tag_source, tag_time, (*flags, flag))

    def is_empty(self, i: int) -> bool:
        """Nothing there, or blanks only: some radars fill empty fields with a blank."""
        value = self.values[i]
        return not value or value.isspace()

    # numbers

    def number(self, i: int, low: float = -1e9, high: float = 1e9) -> float | None:
        """A decimal number within ``low`` and ``high``, both included."""
        value = _NUMBERS[self.values[i]]
        if value is None or low <= value <= high:
            return value
        self.lose(i, "not a number" if isnan(value) else f"not within {low:g} and {high:g}")
        return None

    def integer(self, i: int, low: int = 0, high: int = 999_999_999) -> int | None:
        """A whole number, digits only (a sign where ``low`` is negative), within ``low`` and ``high``."""
        try:
            value = (_WHOLE if low < 0 else _COUNTS)[self.values[i]]
        except ValueError as error:
            self.lose(i, str(error))
            return None
        if value is None or low <= value <= high:
            return value
        self.lose(i, f"not within {low} and {high}")
        return None

    def hexadecimal(self, i: int, high: int) -> int | None:
        """A number in hexadecimal digits, 0 to ``high``."""
        text = self.values[i].strip()
        if not text:
            return None
        if len(text) > 8 or text.strip("0123456789ABCDEFabcdef"):
            self.lose(i, "not a hexadecimal number")
            return None
        value = int(text, 16)
        if value <= high:
            return value
        self.lose(i, f"above {high:X}")
        return None

    def angle(self, i: int) -> float | None:
        """A direction in degrees, 0 <= angle < 360; 360 itself is sent for north and becomes 0."""
        value = _NUMBERS[self.values[i]]
        if value is None or 0.0 <= value < 360.0:
            return value
        if value == 360.0:
            return 0.0
        self.lose(i, "not a number" if isnan(value) else "not within 0 and 360")
        return None

    def signed(self, i: int, plus: str, minus: str, high: float) -> float | None:
        """A number in field ``i`` whose sign is the letter in field ``i + 1``; without a letter it has no meaning."""
        letter: str | None = self.values[i + 1]
        if not letter and not self.values[i]:
            return None
        value = _NUMBERS[self.values[i]]
        if value is not None and not 0.0 <= value <= high:
            value = self.number(i, 0.0, high)
        if letter != plus and letter != minus:
            letter = self.letter(i + 1, plus + minus)
        if value is None:
            return None
        if letter is None:
            if self.is_empty(i + 1):
                self.lose(i + 1, f"neither {plus} nor {minus}")
            return None
        return value if letter == plus else -value

    # letters and texts

    def text(self, i: int) -> str | None:
        """Text without blanks at its ends, ``^hh`` escapes undone."""
        return clean_text(self.values[i])

    def letter(self, i: int, allowed: str) -> str | None:
        """One of the letters ``allowed``."""
        value = self.values[i]
        if not value:
            return None
        if len(value) == 1 and value in allowed:
            return value
        value = value.strip()
        if not value:
            return None
        if len(value) == 1 and value in allowed:
            return value
        self.lose(i, f"not one of {' '.join(allowed)}")
        return None

    def valid(self, i: int) -> bool | None:
        """Status: A is valid, V is not; ``None`` where it is not said."""
        value = self.values[i]
        if value == "A":
            return True
        status = self.letter(i, "AV")
        return None if status is None else status == "A"

    def is_unit(self, i: int, unit: str) -> bool:
        """Whether field ``i`` states this unit or leaves it to the standard. Another unit is a problem: its value is lost."""
        value = self.values[i]
        if value == unit or not value or value.isspace():
            return True
        self.lose(i, f"not {unit}")
        return False

    # quantities

    def knots(self, i: int, low: float = 0.0) -> float | None:
        """Knots to m/s."""
        value = _NUMBERS[self.values[i]]
        if value is not None and low <= value <= MAX_SPEED:
            return value * KNOT
        self.number(i, low, MAX_SPEED)
        return None

    def in_unit(self, i: int, unit_at: int, unit: str, factor: float, low: float = 0.0, high: float = 1e6) -> float | None:
        """A value times ``factor`` if the field ``unit_at`` does not contradict ``unit``."""
        value = _NUMBERS[self.values[i]]
        if value is not None and not low <= value <= high:
            value = self.number(i, low, high)
        if (self.values[unit_at] != unit and not self.is_unit(unit_at, unit)) or value is None:
            return None
        return value * factor

    def direction(self, i: int, unit_at: int, unit: str) -> float | None:
        """Degrees if the letter behind them (T or M) is the one that this place is for."""
        value = self.angle(i)
        return value if self.values[unit_at] == unit or self.is_unit(unit_at, unit) else None

    def speed(self, i: int, unit_at: int) -> float | None:
        """A speed in the unit that the field ``unit_at`` names: K km/h, M m/s, N knots, S statute miles per hour."""
        return self._scaled(i, unit_at, _SPEED_UNITS)

    def radar_speed(self, i: int, unit_at: int) -> float | None:
        """K km/h, N knots, S statute miles per hour."""
        return self._scaled(i, unit_at, _RADAR_SPEED)

    def radar_distance(self, i: int, unit_at: int) -> float | None:
        """K km, N nautical miles, S statute miles."""
        return self._scaled(i, unit_at, _RADAR_DISTANCE)

    def depth(self, i: int, unit: str) -> float | None:
        """A depth in ``unit`` (M, f feet, F fathoms) with its unit letter in the next field, in metres."""
        return self.in_unit(i, i + 1, unit, _DEPTH_UNITS[unit], 0.0, _DEEPEST[unit])

    def _scaled(self, i: int, unit_at: int, units: dict[str, float]) -> float | None:
        value = _NUMBERS[self.values[i]]
        if value is None:
            return None
        factor = units.get(self.values[unit_at])
        if factor is not None and 0.0 <= value <= 100_000.0:
            return value * factor
        value = self.number(i, 0.0, 100_000.0)
        if value is None:
            return None
        factor = factor or units.get(self.values[unit_at].strip())
        if factor is None:
            self.lose(unit_at, f"not one of {' '.join(units)}")
            return None
        return value * factor

    # time and place

    def time(self, i: int) -> tuple[TimeOfDay | None, bool]:
        """``hhmmss[.sss]`` and whether it is a leap second. A leap second, 23:59:60, is given as 23:59:59 and True."""
        try:
            return TIMES[self.values[i]]
        except ValueError:
            self.lose(i, "not a time of day")
            return None, False

    def time_only(self, i: int) -> TimeOfDay | None:
        """``hhmmss[.sss]`` where a leap second changes nothing."""
        return self.time(i)[0]

    def position(self, i: int) -> Position | None:
        """Latitude, N or S, longitude, E or W in four fields from ``i``. Half a position is none."""
        lat, ns, lon, ew = self.values[i : i + 4]
        if not lat and not lon:
            return None
        if (ns == "N" or ns == "S") and (ew == "E" or ew == "W"):
            try:
                place = LATITUDES[lat], LONGITUDES[lon]
            except ValueError:
                pass  # told below
            else:
                return made.position(place[0] if ns == "N" else -place[0], place[1] if ew == "E" else -place[1])
        latitude = self._coordinate(i, lat, ns, "N", "S", LATITUDES)
        longitude = self._coordinate(i + 2, lon, ew, "E", "W", LONGITUDES)
        if latitude is None or longitude is None:
            return None
        return made.position(latitude, longitude)

    def _coordinate(self, i: int, text: str, letter: str, plus: str, minus: str, degrees: Memo[float]) -> float | None:
        try:
            value = degrees[text]
        except ValueError as error:
            if self.is_empty(i) and self.is_empty(i + 1):
                return None
            self.lose(i, str(error))
            return None
        if letter == plus:
            return value
        if letter == minus:
            return -value
        self.lose(i + 1, f"neither {plus} nor {minus}")
        return None


def parse_number(text: str) -> float | None:
    """A decimal number; ``None`` for blanks, NaN for what is no number: bad ones come as often as they are sent."""
    if not text or text.strip(_NUMERIC):
        text = text.strip()
        if not text:
            return None
        if text.strip(_NUMERIC):
            return nan
    try:
        return float(text)
    except ValueError:
        return nan


def parse_whole(text: str, signs: str = "+-") -> int | None:
    """A whole number of at most nine digits, after one of ``signs`` or none; ``None`` for blanks. Raises ValueError."""
    text = text.strip()
    if not text:
        return None
    digits = text[1:] if text[0] in signs else text
    if not digits.isdecimal() or len(digits) > 9:
        raise ValueError("not a whole number")
    return int(text)


def _parser(width: int, most: float) -> Callable[[str], float]:
    def parse(text: str) -> float:
        whole, _, fraction = text.partition(".")
        if len(whole) != width + 2 or not whole.isdecimal() or (fraction and not fraction.isdecimal()):
            raise ValueError("not degrees and minutes")
        minutes = float(text[width:])
        if minutes >= 60.0:
            raise ValueError("60 minutes or more")
        degrees = int(whole[:width]) + minutes / 60.0
        if degrees > most:
            raise ValueError(f"above {most:g} degrees")
        return degrees

    return parse


parse_latitude: Final = _parser(2, 90.0)
"""``ddmm.mmm`` to degrees without a sign; the decimals may be missing. Raises ValueError."""

parse_longitude: Final = _parser(3, 180.0)
"""The same of ``dddmm.mmm``."""


def parse_time(text: str) -> tuple[TimeOfDay, bool]:
    """``hhmmss[.sss]`` to a time of day and whether it was the leap second. Raises ValueError."""
    whole, point, fraction = text[:6], text[6:7], text[7:]
    if len(whole) != 6 or not whole.isdecimal() or point not in ("", ".") or (fraction and not fraction.isdecimal()):
        raise ValueError("not hhmmss")
    hour, minute, second = int(whole[:2]), int(whole[2:4]), int(whole[4:])
    leap = second == 60 and hour == 23 and minute == 59
    micro = int(f"{fraction:0<6.6}") if fraction else 0
    return TimeOfDay(hour, minute, 59 if leap else second, micro), leap


def _time_or_none(text: str) -> tuple[TimeOfDay | None, bool]:
    if len(text) == 6 and text < "235960" and text.isdecimal():
        return TimeOfDay.fromisoformat(text), False  # as nearly all are
    return parse_time(text) if text and not text.isspace() else (None, False)


def parse_date(text: str) -> tuple[int, int, int]:
    """``ddmmyy`` to day, month and the year's last two digits. Raises ValueError."""
    if len(text) != 6 or not text.isdecimal():
        raise ValueError("not ddmmyy")
    day, month, year = int(text[:2]), int(text[2:4]), int(text[4:])
    Date(2000 + year, month, day)  # raises for day 0 or month 13; 2000 is a leap year as every fourth of the century's are
    return day, month, year


def clean_text(text: str) -> str | None:
    """Text without blanks at its ends, ``^hh`` escapes undone; ``None`` where nothing is left."""
    return (unescape(text) if "^" in text else text).strip() or None


def unescape(text: str) -> str:
    """``^21`` is ``!``: the hexadecimal code of a character that may not stand in a field. A stray ``^`` stays."""
    first, *rest = text.split("^")
    parts = [first]
    for piece in rest:
        code = piece[:2]
        if len(code) == 2 and not code.strip("0123456789ABCDEFabcdef"):
            parts.append(chr(int(code, 16)) + piece[2:])
        else:
            parts.append("^" + piece)
    return "".join(parts)


_new_problem = maker(Problem)
_NUMBERS: Final = Memo(parse_number)
_WHOLE: Final = Memo(parse_whole)
_COUNTS: Final = Memo(lambda text: parse_whole(text, ""))
_MOMENT: Final = 64
"""A time of day never comes again, and the place of a ship under way hardly: only the sentences of the same second share them."""

TIMES: Final = Memo(_time_or_none, kept=_MOMENT)
LATITUDES: Final = Memo(parse_latitude, kept=_MOMENT)
LONGITUDES: Final = Memo(parse_longitude, kept=_MOMENT)
