"""What makes a training feed tell itself from the sea: positions of a simulator's quality, and a text that says what it is.

Sentences as in gpsd's NMEA.adoc: GGA field 6 is the quality (8 = simulator), RMC field 12, GLL field 7 and GNS field 6 the
mode indicator (S = simulator; GNS has one letter per satellite system), TXT total, number, identifier, text. All other
bytes stay as they are. What says that it has no fix goes on saying so: 0, N and empty are left alone.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import xor
from typing import Final

_POSITION: Final = re.compile(
    rb"\$(?P<head>[A-Z0-9]{2}(?P<type>GGA|RMC|GLL|GNS))(?P<fields>,[^*$!\\\r\n]*)(?:\*(?P<sum>[0-9A-Fa-f]{2}))?"
)
_FIELD: Final = {b"GGA": 6, b"RMC": 12, b"GLL": 7, b"GNS": 6}
_NO_FIX: Final = {b"GGA": (b"", b"0"), b"RMC": (b"", b"N"), b"GLL": (b"", b"N"), b"GNS": (b"",)}


def _checksum(body: bytes) -> int:
    return reduce(xor, body, 0)


def _sentence(body: bytes) -> bytes:
    return b"$%s*%02X" % (body, _checksum(body))


MARKER: Final = _sentence(b"IITXT,01,01,02,FAIRLEAD TRAINING") + b"\r\n"
"""Sent at the start of a feed and every ten seconds of it."""


def marked(line: bytes) -> bytes:
    """A line as it was heard, its positions marked as a simulator's. Any bytes; never raises.

    A sentence with a wrong checksum stays wrong: whoever reads it refuses it, as at sea.
    """
    return _POSITION.sub(_mark, line)


def _mark(found: re.Match[bytes]) -> bytes:
    head, kind, rest, said = found["head"], found["type"], found["fields"], found["sum"]
    if said is not None and _checksum(head + rest) != int(said, 16):
        return found[0]
    fields = rest.split(b",")  # fields[0] is what stands before the first comma: nothing
    place = _FIELD[kind]
    if len(fields) <= place or fields[place].strip() in _NO_FIX[kind]:
        return found[0]
    if kind == b"GNS":
        fields[place] = re.sub(rb"[^N]", b"S", fields[place])
    else:
        fields[place] = b"8" if kind == b"GGA" else b"S"
    body = head + b",".join(fields)
    return _sentence(body) if said is not None else b"$" + body
