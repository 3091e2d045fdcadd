"""Bytes become lines and lines become sentences, whatever the chunks, line ends and noise."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readings import Refusal
from devices.framing import MAX_LINE, Framer, sentences_in

HDT = b"$HEHDT,274.07,T*19"
HDT2 = b"$HEHDT,275.07,T*18"

streams = st.lists(
    st.sampled_from([b"\r", b"\n", b"\r\n", b"\r\r\n", HDT, b"!AIVDM,1", b"\x00", b"x" * 700, b"y" * 1500, b"\xff\\"]), max_size=30
).map(b"".join)


def fed(chunks: list[bytes]) -> tuple[list[bytes], int, int, bytes]:
    framer = Framer()
    lines = [line for chunk in chunks for line in framer.feed(chunk)]
    return lines, framer.dropped, framer.dropped_bytes, framer.pending()


@given(streams, st.lists(st.integers(0, 4000), max_size=12))
def test_chunk_borders_change_nothing(data: bytes, cuts: list[int]) -> None:
    borders = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    chunks = [data[a:b] for a, b in pairwise(borders)]
    assert fed(chunks) == fed([data]) == fed([data[i : i + 1] for i in range(len(data))])


@given(st.lists(st.binary(max_size=3000), max_size=8))
def test_never_holds_more_than_one_line_and_counts_every_byte(chunks: list[bytes]) -> None:
    framer, kept = Framer(), 0
    for chunk in chunks:
        lines = framer.feed(chunk)
        kept += sum(map(len, lines))
        assert all(0 < len(line) <= MAX_LINE for line in lines)
        assert len(framer.pending()) <= MAX_LINE
    ends = sum(chunk.count(b"\r") + chunk.count(b"\n") for chunk in chunks)
    assert kept + framer.dropped_bytes + len(framer.pending()) + ends == sum(map(len, chunks))


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n", b"\r\r\n"])
def test_every_line_end_of_the_field_ends_a_line(end: bytes) -> None:
    assert Framer().feed(HDT + end + HDT2 + end) == [HDT, HDT2]


def test_a_line_too_long_is_dropped_up_to_its_end_and_counted_once() -> None:
    framer = Framer()
    assert framer.feed(b"a" * 600) == []
    assert framer.feed(b"b" * 600) == []
    assert framer.feed(b"c" * 10 + b"\r\n" + HDT + b"\r\n") == [HDT]
    assert (framer.dropped, framer.dropped_bytes) == (1, 1210)


def test_the_longest_line_is_kept() -> None:
    longest = b"$" + b"x" * (MAX_LINE - 1)
    assert Framer().feed(longest + b"\n") == [longest]


def test_a_plain_sentence_is_one_piece() -> None:
    assert sentences_in(HDT) == [(HDT, None)]


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        (HDT + HDT2, [(HDT, None), (HDT2, None)]),
        (b"$GPRMC,12" + HDT, [(b"$GPRMC,12", Refusal.HALF_SENTENCE), (HDT, None)]),
        (b"$GPRM" + HDT + b"C,1235", [(b"$GPRM", Refusal.HALF_SENTENCE), (HDT, None), (b"C,1235", Refusal.NOT_A_SENTENCE)]),
        (b"noise " + HDT, [(b"noise", Refusal.NOT_A_SENTENCE), (HDT, None)]),
        (b"\x00 " + HDT + b" \r", [(HDT, None)]),
        (b"UdPbC\x00\\s:RA0001*5B\\" + HDT, [(b"\\s:RA0001*5B\\" + HDT, None)]),
        (b"\\s:RA0001*5B" + HDT, [(b"\\s:RA0001*5B", Refusal.HALF_SENTENCE), (HDT, None)]),
        (b"\\g:1-2-34*5B\\", [(b"\\g:1-2-34*5B", Refusal.HALF_SENTENCE), (b"\\", Refusal.HALF_SENTENCE)]),
        (b"# " + HDT, [(b"# " + HDT, Refusal.NOT_A_SENTENCE)]),
        (b"hello", [(b"hello", Refusal.NOT_A_SENTENCE)]),
        (b" \x00", []),
        (b"$GPRMC,1235", [(b"$GPRMC,1235", None)]),
    ],
)
def test_pieces_of_a_line(line: bytes, pieces: list[tuple[bytes, Refusal | None]]) -> None:
    assert sentences_in(line) == pieces


def test_a_line_over_the_bound_is_refused_whole() -> None:
    assert sentences_in(HDT * 80) == [((HDT * 80)[:MAX_LINE], Refusal.TOO_LONG)]


@given(st.binary(max_size=200) | st.text("$!\\*,AB19\0 #", max_size=60).map(str.encode))
def test_pieces_are_parts_of_the_line_in_order(line: bytes) -> None:
    at = 0
    for piece, _ in sentences_in(line):
        assert piece
        found = line.find(piece, at)
        assert found >= at
        at = found + len(piece)
