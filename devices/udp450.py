r"""Sentences in UDP datagrams: plain, or with the header of IEC 61162-450 (``UdPbC\0``). No I/O."""

from __future__ import annotations

from typing import Final

SENTENCES: Final = b"UdPbC"
_BINARY: Final = (b"RaUdP", b"RrUdP", b"RpUdP", b"RdUdP", b"NkPgN")
"""Other headers of the standard: binary files, their retransmissions and queries, and NMEA 2000 messages."""

_LINE_ENDS: Final = b"\r\n"


def sentence_bytes(datagram: bytes) -> bytes | None:
    """The text of a datagram, ending in a line end so that the next one never runs into it; ``None`` if it is binary.

    One datagram may hold several lines. Consumer devices send no header at all.
    """
    if datagram.startswith(_BINARY):
        return None
    text = datagram
    if datagram.startswith(SENTENCES):
        text = datagram[len(SENTENCES) :].removeprefix(b"\0")
    if not text:
        return b""
    return text if text[-1:] in (b"\r", b"\n") else text + _LINE_ENDS
