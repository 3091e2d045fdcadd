"""IEC 61162-450 datagrams: header taken off, several lines kept, binary ones told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.framing import Framer
from devices.udp450 import sentence_bytes

QUIRKS = Path(__file__).resolve().parent.parent / "data" / "quirks.jsonl"
TAGGED = b"\\s:RA0001*5B\\$HEHDT,274.07,T*19"


def test_header_is_taken_off() -> None:
    rows = [json.loads(row) for row in QUIRKS.read_text().splitlines()]
    (raw,) = [row["raw"] for row in rows if row["id"] == "udpbc"]
    assert sentence_bytes(raw.encode("latin-1")) == TAGGED + b"\r\n"


@pytest.mark.parametrize("end", [b"", b"\r\n", b"\n"])
@pytest.mark.parametrize("header", [b"", b"UdPbC\0", b"UdPbC"])
def test_lines_of_two_datagrams_never_run_together(header: bytes, end: bytes) -> None:
    first = sentence_bytes(header + b"$HEHDT,1.00,T*2D\r\n" + TAGGED + end)
    second = sentence_bytes(header + b"$HEHDT,2.00,T*2E" + end)
    assert first is not None
    assert second is not None
    assert Framer().feed(first + second) == [b"$HEHDT,1.00,T*2D", TAGGED, b"$HEHDT,2.00,T*2E"]


@pytest.mark.parametrize("header", [b"RaUdP\0", b"RrUdP\0", b"RpUdP\0"])
def test_binary_files_are_told_from_sentences(header: bytes) -> None:
    assert sentence_bytes(header + b"\x02\x00$HEHDT,1.00,T*2D\r\n") is None


def test_empty_datagram_is_nothing() -> None:
    assert sentence_bytes(b"") == b""
    assert sentence_bytes(b"UdPbC\0") == b""


@given(st.binary(max_size=200))
def test_any_datagram_ends_a_line_or_is_refused(datagram: bytes) -> None:
    text = sentence_bytes(datagram)
    assert text is None or text == b"" or text[-1:] in (b"\r", b"\n")
