"""Columns: the pieces that the tables of ``devices.nmea_tables`` are made of.

A column takes one or two fields and gives one named value (a plain scalar, SI units, name with its unit), or none if it only
checks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.readings import Scalar
from app.units import FOOT, KNOT, NM, STATUTE_MILE
from devices.nmea_fields import MAX_SPEED, Fields, parse_date
from devices.nmea_sixbit import bits_of

_DISTANCES: Final = {"N": NM, "K": 1000.0, "M": 1.0, "S": STATUTE_MILE, "f": FOOT}


@dataclass(frozen=True, slots=True)
class Column:
    """``read`` is given the fields and the index of the column's first field; ``width`` is how many fields it takes."""

    name: str
    read: Callable[[Fields, int], Scalar]
    width: int = 1


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns in order (name, how it is read, width), then ``repeat`` as often as there are fields for it."""

    steps: tuple[tuple[str, Callable[[Fields, int], Scalar], int], ...]
    repeat: tuple[Column, ...]
    fixed_names: tuple[str, ...]

    def names(self, count: int) -> tuple[str, ...]:
        """A name for each field of a sentence with ``count`` fields."""
        if not self.repeat or count <= len(self.fixed_names):
            return self.fixed_names
        names, number = list(self.fixed_names), 0
        while len(names) < count:
            number += 1
            names += [f"{name}{number}" for column in self.repeat for name in _names(column)]
        return tuple(names)

    def read(self, f: Fields) -> tuple[tuple[str, Scalar], ...]:
        """The values by name; fields behind the last column are kept raw, none is dropped."""
        values: list[tuple[str, Scalar]] = []
        i = 0
        for name, read, width in self.steps:
            values.append((name, read(f, i)))
            i += width
        if i == f.count:
            return tuple(values)
        number = 0
        while self.repeat and i < f.count:
            number += 1
            for column in self.repeat:
                values.append((f"{column.name}{number}", column.read(f, i)))
                i += column.width
        values += [(f"field{k + 1}", f.values[k] or None) for k in range(i, f.count)]
        return tuple(values)


def _names(column: Column) -> tuple[str, ...]:
    """The column's name; its second field carries a letter (unit, side, hemisphere)."""
    return (column.name,) if column.width == 1 else (column.name, f"{column.name}_letter")


def layout(*columns: Column, repeat: tuple[Column, ...] = ()) -> Layout:
    return Layout(
        tuple((column.name, column.read, column.width) for column in columns),
        repeat,
        tuple(name for column in columns for name in _names(column)),
    )


def text(name: str) -> Column:
    return Column(name, Fields.text)


def number(name: str, low: float = -1e9, high: float = 1e9) -> Column:
    return Column(name, lambda f, i: f.number(i, low, high))


def whole(name: str, low: int = 0, high: int = 999_999_999) -> Column:
    return Column(name, lambda f, i: f.integer(i, low, high))


def needed(name: str) -> Column:
    """A whole number that the sentence makes no sense without."""

    def read(f: Fields, i: int) -> Scalar:
        if f.is_empty(i):
            f.lose(i, "missing")
            return None
        return f.integer(i)

    return Column(name, read)


def letter(name: str, allowed: str) -> Column:
    return Column(name, lambda f, i: f.letter(i, allowed))


def status(name: str) -> Column:
    """A is True, V is False."""
    return Column(name, Fields.valid)


def knots(name: str) -> Column:
    """A bare number of knots, in m/s."""
    return Column(name, lambda f, i: f.knots(i))


def miles(name: str) -> Column:
    """A bare number of nautical miles, in metres."""

    def read(f: Fields, i: int) -> Scalar:
        value = f.number(i, 0.0, 1e5)
        return None if value is None else value * NM

    return Column(name, read)


def bearing(name: str) -> Column:
    return Column(name, Fields.angle)


def direction(name: str, unit: str) -> Column:
    """Degrees with the letter T or M behind them."""
    return Column(name, lambda f, i: f.direction(i, i + 1, unit), 2)


def distance(name: str) -> Column:
    """A number with its unit of length behind it, in metres."""

    def read(f: Fields, i: int) -> Scalar:
        value, unit = f.number(i, 0.0, 1e6), f.letter(i + 1, "".join(_DISTANCES))
        return None if value is None or unit is None else value * _DISTANCES[unit]

    return Column(name, read, 2)


def quantity(name: str, unit: str, factor: float = 1.0, low: float = 0.0, high: float = 1e6) -> Column:
    """A number whose unit letter can be only one."""
    return Column(name, lambda f, i: f.in_unit(i, i + 1, unit, factor, low, high), 2)


def speed(name: str) -> Column:
    """Knots with the letter N behind them, in m/s."""
    return quantity(name, "N", KNOT, 0.0, MAX_SPEED)


def time(name: str) -> Column:
    """Time of day as ISO text."""

    def read(f: Fields, i: int) -> Scalar:
        value = f.time_only(i)
        return None if value is None else value.isoformat()

    return Column(name, read)


def date(name: str) -> Column:
    """``ddmmyy``, checked and left as it is: which century is not said."""

    def read(f: Fields, i: int) -> Scalar:
        raw = f.values[i]
        if not raw:
            return None
        try:
            parse_date(raw)
        except ValueError:
            f.lose(i, "not a date")
            return None
        return raw

    return Column(name, read)


def position() -> tuple[Column, Column]:
    """Latitude and longitude in degrees, north and east positive; half a position is none."""

    def latitude(f: Fields, i: int) -> Scalar:
        place = f.position(i)
        return None if place is None else place.lat

    def longitude(f: Fields, i: int) -> Scalar:
        before = len(f.problems)
        place = f.position(i - 2)
        del f.problems[before:]  # the latitude's column has named them
        return None if place is None else place.lon

    return Column("lat_deg", latitude, 2), Column("lon_deg", longitude, 2)


def hexadecimal(name: str, high: int) -> Column:
    return Column(name, lambda f, i: f.hexadecimal(i, high))


def hex_text(name: str) -> Column:
    """Bytes as hexadecimal digits, checked and left as text."""

    def read(f: Fields, i: int) -> Scalar:
        raw = f.values[i].strip()
        if raw.strip("0123456789ABCDEFabcdef") or len(raw) % 2:
            f.lose(i, "not bytes in hexadecimal digits")
            return None
        return raw or None

    return Column(name, read)


def payload() -> tuple[Column, Column]:
    """Six-bit characters and their fill bits, checked and left as text."""

    def characters(f: Fields, i: int) -> Scalar:
        fill = f.integer(i + 1, 0, 5)
        if fill is None:
            return None
        try:
            bits_of(f.values[i], fill)
        except ValueError as error:
            f.lose(i, str(error))
            return None
        return f.values[i] or None

    def fill_bits(f: Fields, i: int) -> Scalar:
        raw = f.values[i].strip()
        return int(raw) if raw in ("0", "1", "2", "3", "4", "5") else None

    return Column("payload", characters), Column("fill_bits", fill_bits)
