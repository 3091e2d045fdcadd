"""The bits of an AIS message against pyais, which packs and unpacks them by another way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyais.bit_vector import bit_vector

from devices.ais_payload import AisMessage, Columns
from devices.ais_report import Draft, _degrees, read_message
from devices.nmea_sixbit import ALPHABET, bits_of, text_of

PAYLOADS = st.text(ALPHABET, min_size=28, max_size=168)


@given(PAYLOADS, st.integers(0, 5), st.data())
def test_numbers_stand_where_pyais_finds_them(payload: str, fill: int, data: st.DataObject) -> None:
    number, length = bits_of(payload, fill)
    theirs = bit_vector(payload.encode(), fill)
    assert length == len(theirs)
    width = data.draw(st.integers(1, 40))
    start = data.draw(st.integers(0, length - width))
    assert number >> length - start - width & (1 << width) - 1 == theirs.get_num(start, width, False)


@given(st.lists(st.integers(-30, 30).filter(lambda width: abs(width) > 1), min_size=1, max_size=6), PAYLOADS)
def test_columns_are_read_one_behind_the_other(widths: list[int], payload: str) -> None:
    message = AisMessage("1" + "3" * 6 + payload, 0)
    theirs = bit_vector(("1" + "3" * 6 + payload).encode(), 0)
    expected, at = [], 8
    for width in widths:
        expected.append(theirs.get_num(at, abs(width), width < 0))
        at += abs(width)
    if at <= len(message):
        assert Columns(8, *widths).of(message) == expected


@given(st.text("".join(map(chr, (*range(32, 64), *range(64, 96)))), min_size=1, max_size=40))
def test_text_comes_back_as_it_was_packed(text: str) -> None:
    number = 0
    for character in text:
        number = number << 6 | ord(character) % 64
    assert text_of(number, len(text)) == text
    assert text_of(number | 1 << 6 * len(text), len(text)) == text


@given(st.integers(-(2**27), 2**27 - 1))
def test_degrees_are_rounded_to_the_millionth(raw: int) -> None:
    assert _degrees(raw) == round(raw / 600_000, 6)


@given(st.integers(-(2**17), 2**17 - 1))
def test_tenths_of_a_minute_are_rounded_alike(raw: int) -> None:
    assert _degrees(1000 * raw) == round(raw / 600, 6)


@pytest.mark.parametrize("code", [0, 1, 26, 39, 57, 66, 99, 100, 255])
def test_the_type_of_a_ship_is_the_number_that_was_sent(code: int) -> None:
    """pyais puts reserved numbers together: 57 becomes 56, 39 becomes nothing."""
    whole = (5 << 418 | 247_000_001 << 386 | code << 184) << 2  # 424 bits, padded to 71 characters
    payload = "".join(ALPHABET[whole >> shift & 63] for shift in range(420, -1, -6))
    draft = Draft()
    read_message(AisMessage(payload, 2), draft)
    assert draft.ship_type == (code or None)
