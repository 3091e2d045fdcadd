"""Sentences outside the catalogue: named values where a layout is known, raw fields where not, nothing ever refused."""

from __future__ import annotations

from app.readings import Other, Problem, Scalar
from devices.making import Base, reading_maker
from devices.nmea_fields import Fields
from devices.nmea_grammar import LAYOUTS
from devices.nmea_tables import PROPRIETARY, STANDARD
from devices.sentence import Address

_new_other = reading_maker(Other)


Values = tuple[tuple[str, Scalar], ...]


def other(address: Address, fields: list[str], base: Base) -> tuple[tuple[Other], tuple[Problem, ...]]:
    """The sentence as one ``Other``, and the fields that its layout could not read.

    Own layouts first, then names from pynmea2's registry with the fields as text, then ``field1``, ``field2`` ...
    """
    _, formatter, proprietary, _ = address
    layout = (PROPRIETARY if proprietary else STANDARD).get(formatter)
    problems: tuple[Problem, ...] = ()
    if layout is not None:
        read = Fields(fields, layout.names(len(fields)), base)
        values, problems = layout.read(read), tuple(read.problems)
    elif _is_query(formatter):
        values, problems = _query(formatter, fields)
    else:
        values = _by_name(() if proprietary else LAYOUTS.get(formatter, ()), fields)
    return (_new_other(base, values=values, proprietary=proprietary),), problems


def _is_query(formatter: str) -> bool:
    """``$ccGPQ,GGA``: talker CC asks talker GP for its GGA."""
    return len(formatter) == 3 and formatter[2] == "Q" and formatter not in LAYOUTS


def _query(formatter: str, fields: list[str]) -> tuple[Values, tuple[Problem, ...]]:
    asked = fields[0].strip() if fields else ""
    problems = () if asked else (Problem("requested", "", "missing"),)
    return (("listener", formatter[:2]), ("requested", asked or None)), problems


def _by_name(names: tuple[str, ...], fields: list[str]) -> Values:
    return tuple((names[i] if i < len(names) else f"field{i + 1}", value or None) for i, value in enumerate(fields))
