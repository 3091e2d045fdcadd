"""What makes readings quickly makes the same readings: equal, frozen, of the class itself."""

from __future__ import annotations

import inspect
import pickle
from dataclasses import MISSING, FrozenInstanceError, fields
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import readings
from app.clock import Stamp
from app.geo import Position
from app.readings import AisReport, Decoded, Fix, Heading, Reading
from devices import made
from devices.decoder import Decoder
from devices.making import maker, reading_maker, sayer
from devices.memo import Memo
from devices.nmea_fields import parse_number
from devices.repeats import Repeats
from tests.devices.helpers import with_checksum

NOW = Stamp(datetime(2026, 6, 14, 3, 0, tzinfo=UTC), 1000.0)
LATER = Stamp(datetime(2026, 6, 14, 3, 1, tzinfo=UTC), 1060.0)
BASE = ("GPS 1", NOW, "GP", "GGA", "SI0001", NOW.utc, ("tag-bad",))
SHARED = dict(zip((f.name for f in fields(Reading)), BASE, strict=True))
KINDS = [
    kind
    for kind in vars(readings).values()
    if isinstance(kind, type) and issubclass(kind, Reading) and kind not in (Reading, AisReport)
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_reading_made_quickly_is_the_reading_that_its_class_makes(kind: Any) -> None:
    own = {f.name: f"value of {f.name}" for f in fields(kind) if f.name not in SHARED}
    for given_values in ({}, own):
        quick, slow = reading_maker(kind)(BASE, **given_values), kind(**SHARED, **given_values)
        assert type(quick) is kind
        assert quick == slow
        assert repr(quick) == repr(slow)
        assert pickle.loads(pickle.dumps(quick)) == slow


@pytest.mark.parametrize(
    "make",
    [
        *(made.fix, made.velocity, made.time_report, made.satellite_status, made.satellites_in_view, made.target_report),
        *(made.position, made.satellite, made.ais_draft),
    ],
)
def test_a_maker_that_is_written_out_makes_what_the_class_makes(make: Any) -> None:
    """Of every field: one that is added to the class has to be added there."""
    kind: Any = AisReport if make is made.ais_draft else getattr(made, inspect.signature(make).return_annotation)
    own = {f.name: i / 10 for i, f in enumerate(fields(kind)) if f.name not in SHARED}
    least = {f.name: own[f.name] for f in fields(kind) if f.name in own and f.default is MISSING}
    base, shared = ((BASE,), SHARED) if issubclass(kind, Reading) else ((), {})
    for given_values in (least, own):
        quick, slow = make(*base, **given_values), kind(**shared, **given_values)
        if make is made.ais_draft:
            quick = made.whole_ais_report(quick)
        assert type(quick) is kind
        assert quick == slow
        with pytest.raises(FrozenInstanceError):
            setattr(quick, fields(kind)[0].name, None)


def test_a_field_without_default_has_to_be_given() -> None:
    with pytest.raises(TypeError, match="mmsi"):
        reading_maker(AisReport)(BASE, message_type=1)  # type: ignore[call-arg]


def test_what_was_made_quickly_is_frozen() -> None:
    heading, place = reading_maker(Heading)(BASE, true_deg=1.0), maker(Position)(1.0, 2.0)
    with pytest.raises(FrozenInstanceError):
        heading.true_deg = 2.0  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del heading.true_deg
    with pytest.raises(FrozenInstanceError):
        place.lat = 3.0  # type: ignore[misc]
    assert heading.true_deg == 1.0
    assert place == Position(1.0, 2.0)
    assert hash(place) == hash(Position(1.0, 2.0))


def test_the_same_said_again_differs_in_its_moment_only() -> None:
    fix = reading_maker(Fix)(BASE, position=Position(1.0, 2.0), satellites=7)
    assert sayer(fix)(LATER) == Fix(**{**SHARED, "stamp": LATER}, position=Position(1.0, 2.0), satellites=7)


@given(
    st.lists(
        st.sampled_from(["HEHDT,1.5,T", "SDDPT,x,0.5,", "GPGSV,1,1,01,07,10,020,40", "YXXDR,C,1.0,C,A,P,2,B,B", "GPBOD,1,T,2,M,,"])
    )
)
def test_a_line_that_came_before_says_the_same_as_to_a_decoder_that_never_heard_it(bodies: list[str]) -> None:
    decoder = Decoder("X")
    for i, body in enumerate(bodies):
        line = readings.RawLine("X", Stamp(NOW.utc, 1000.0 + i), with_checksum(body).encode())
        assert decoder.decode(line) == Decoder("X").decode(line)


@pytest.mark.parametrize("body", ["GPGGA,235959,0000.0,N,00000.0,E,1,,,,,,,,", "RATTM,1,1.0,2.0,T,,,T,,,N,,T,,235959,A"])
def test_what_depends_on_the_date_is_never_repeated(body: str) -> None:
    decoder, line = Decoder("X"), with_checksum(body).encode()
    first = decoder.decode(readings.RawLine("X", NOW, line))[0].readings[0]
    decoder.decode(readings.RawLine("X", NOW, with_checksum("GPZDA,120000,14,06,2026,00,00").encode()))
    second = decoder.decode(readings.RawLine("X", NOW, line))[0].readings[0]
    assert first.time is None  # type: ignore[attr-defined]
    assert second.time is not None  # type: ignore[attr-defined]


def test_the_lines_that_are_remembered_are_bounded_and_not_pickled() -> None:
    repeats = Repeats()
    for i in range(5_000):
        repeats.keep(b"%d" % i, Decoded())
        repeats.keep(b"%d" % (i // 2), Decoded())
    assert len(repeats.known) <= 512
    assert len(repeats._once) <= 512
    decoder = Decoder("X")
    before = len(pickle.dumps(decoder))
    for i in range(100):
        decoder.decode(readings.RawLine("X", NOW, with_checksum(f"HEHDT,{i}.5,T").encode()))
    assert len(pickle.dumps(decoder)) == before


def test_a_memo_is_bounded_and_forgets_what_is_too_long() -> None:
    asked: list[str] = []
    memo = Memo(lambda text: asked.append(text) or len(text))
    for text in ("1.5", "1.5", "x" * 25, "x" * 25):
        assert memo[text] == len(text)
    assert asked == ["1.5", "x" * 25, "x" * 25]
    for i in range(5_000):
        memo[str(i)]
    assert len(memo) <= 2_048


@given(st.text("0123456789.+-_eE naif"))
def test_a_number_is_digits_one_point_and_a_sign(text: str) -> None:
    """Against the grammar, by another way than the reader's."""
    body = text.strip()
    digits = body[1:] if body[:1] in ("+", "-") else body
    is_number = digits.count(".") <= 1 and digits.replace(".", "", 1).isdecimal()
    value = parse_number(text)
    if not body:
        assert value is None
    elif is_number:
        assert value == float(body)
    else:
        assert value != value
