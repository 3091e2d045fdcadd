"""How a value of ours is read in the unit and words of a go-nmea answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

from app.readings import Other, Reading

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
