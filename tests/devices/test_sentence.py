"""A sentence is proven by its checksum or refused with the reason; its TAG block never costs it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import reduce
from operator import xor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readings import Refusal
from devices.sentence import Refused, checksum, parse_sentence
from devices.tagblock import parse_tag
from tests.devices.helpers import with_checksum


@given(st.binary(max_size=1024))
def test_the_checksum_is_the_xor_of_all_bytes(body: bytes) -> None:
    assert checksum(body) == reduce(xor, body, 0)


def test_a_sentence_is_taken_apart() -> None:
    sentence = parse_sentence(b"$GPGLL,4916.45,N,,W*2B".replace(b"*2B", b"*%02X" % checksum(b"GPGLL,4916.45,N,,W")))
    assert (sentence.start, sentence.talker, sentence.formatter) == ("$", "GP", "GLL")
    assert sentence.fields == ("4916.45", "N", "", "W")
    assert not sentence.proprietary


@pytest.mark.parametrize(
    ("address", "talker", "formatter", "proprietary"),
    [
        ("PQGSV", "P", "QGSV", True),
        ("PTNTHTM", "P", "TNTHTM", True),
        ("02MWV", "02", "MWV", False),
        ("gphdt", "GP", "HDT", False),
        ("LOG108", "LO", "G108", False),
    ],
)
def test_addresses(address: str, talker: str, formatter: str, proprietary: bool) -> None:
    sentence = parse_sentence(with_checksum(f"{address},1").encode())
    assert (sentence.talker, sentence.formatter, sentence.proprietary) == (talker, formatter, proprietary)


@pytest.mark.parametrize(
    ("piece", "reason"),
    [
        (b"$HEHDT,274.07,T", Refusal.NO_CHECKSUM),
        (b"$HEHDT,274.07,T*", Refusal.CHECKSUM_MALFORMED),
        (b"$HEHDT,274.07,T*1", Refusal.CHECKSUM_MALFORMED),
        (b"$HEHDT,274.07,T*+9", Refusal.CHECKSUM_MALFORMED),
        (b"$HEHDT,274.07,T*1G", Refusal.CHECKSUM_MALFORMED),
        (b"$HEHDT,274.07,T*18", Refusal.WRONG_CHECKSUM),
        (b"$HEHDT,27\x004.07,T*19", Refusal.ILLEGAL_CHARACTER),
        (b"$HEHDT,27\x7f4.07,T*66", Refusal.ILLEGAL_CHARACTER),
        (b"HEHDT,274.07,T*19", Refusal.NOT_A_SENTENCE),
        (b"", Refusal.NOT_A_SENTENCE),
        (b"$*00", Refusal.MALFORMED),
        (b"$GP,1*0A", Refusal.MALFORMED),
        (b"$G-HDT,1*2F", Refusal.MALFORMED),
        (b"\\s:RA0001*5B", Refusal.HALF_SENTENCE),
    ],
)
def test_refusals(piece: bytes, reason: Refusal) -> None:
    with pytest.raises(Refused) as caught:
        parse_sentence(piece)
    assert caught.value.reason is reason


def test_a_start_character_inside_is_refused_though_the_checksum_is_right() -> None:
    with pytest.raises(Refused) as caught:
        parse_sentence(with_checksum("SDVLW,$SDVLW,,N,322.0,N,$SDVLW").encode())
    assert caught.value.reason is Refusal.ILLEGAL_CHARACTER


def test_an_unchecked_sentence_says_so() -> None:
    sentence = parse_sentence(b"$HEHDT,274.07,T ", need_checksum=False)
    assert sentence.fields == ("274.07", "T")
    assert sentence.flags == ("unchecked",)


def test_a_wrong_checksum_is_refused_even_where_none_is_needed() -> None:
    with pytest.raises(Refused):
        parse_sentence(b"$HEHDT,274.07,T*18", need_checksum=False)


def test_names_may_hold_letters_of_other_languages() -> None:
    sentence = parse_sentence(with_checksum("RATTM,01,,,,,,,,,N,Bj\xf6rn,T,,").encode("latin-1"))
    assert sentence.fields[10] == "Björn"


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("c:1699169531", datetime(2023, 11, 5, 7, 32, 11, tzinfo=UTC)),
        ("c:1564827317000", datetime(2019, 8, 3, 10, 15, 17, tzinfo=UTC)),
        ("c:0", datetime(1970, 1, 1, tzinfo=UTC)),
    ],
)
def test_tag_time_comes_in_seconds_or_milliseconds(text: str, time: datetime) -> None:
    assert parse_tag(text).time == time


def test_a_tag_text_may_hold_colons() -> None:
    assert parse_tag("t:a:b,d:ara").text == "a:b"


@pytest.mark.parametrize("text", ["c:x", "c:-1", "c:999999999999999999", "n:1.5", "g:1-2", "g:3-2-7", "r:", "nonsense", "c:²"])
def test_a_bad_tag_parameter_costs_only_itself(text: str) -> None:
    tag = parse_tag(f"s:RA0001,{text}")
    assert tag.source == "RA0001"
    assert tag.time is None
    assert len(tag.problems) == 1


@given(st.text(max_size=80))
def test_tag_blocks_never_raise(text: str) -> None:
    parse_tag(text)
