"""Sentences outside the catalogue: named values where a layout is known, raw fields where not, nothing ever refused."""

from __future__ import annotations

from app.readings import Other, Problem, Scalar
from devices.making import Base, reading_maker
from devices.nmea_columns import Layout
from devices.nmea_fields import Fields
from devices.nmea_grammar import LAYOUTS
from devices.nmea_tables import PROPRIETARY, STANDARD
from devices.sentence import Sentence

_new_other = reading_maker(Other)


def other(sentence: Sentence, base: Base) -> tuple[tuple[Other], tuple[Problem, ...]]:
    """The sentence as one ``Other``, and the fields that its layout could not read.

    Own layouts first, then names from pynmea2's registry with the fields as text, then ``field1``, ``field2`` ...
    """
    table = PROPRIETARY if sentence.proprietary else STANDARD
    layout = table.get(sentence.formatter)
    problems: tuple[Problem, ...] = ()
    if layout is not None:
        values, problems = _by_layout(layout, sentence, base)
    elif _is_query(sentence):
        values, problems = _query(sentence)
    else:
        values = _by_name(sentence)
    return (_new_other(base, values=values, proprietary=sentence.proprietary),), problems


def _by_layout(layout: Layout, sentence: Sentence, base: Base) -> tuple[tuple[tuple[str, Scalar], ...], tuple[Problem, ...]]:
    fields = Fields(sentence.fields, layout.names(len(sentence.fields)), base)
    return layout.read(fields), tuple(fields.problems)


def _is_query(sentence: Sentence) -> bool:
    """``$ccGPQ,GGA``: talker CC asks talker GP for its GGA."""
    return len(sentence.formatter) == 3 and sentence.formatter[2] == "Q" and sentence.formatter not in LAYOUTS


def _query(sentence: Sentence) -> tuple[tuple[tuple[str, Scalar], ...], tuple[Problem, ...]]:
    asked = sentence.fields[0].strip() if sentence.fields else ""
    problems = () if asked else (Problem("requested", "", "missing"),)
    return (("listener", sentence.formatter[:2]), ("requested", asked or None)), problems


def _by_name(sentence: Sentence) -> tuple[tuple[str, Scalar], ...]:
    names = () if sentence.proprietary else LAYOUTS.get(sentence.formatter, ())
    return tuple((names[i] if i < len(names) else f"field{i + 1}", value or None) for i, value in enumerate(sentence.fields))
