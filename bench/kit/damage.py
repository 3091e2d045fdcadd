"""Sentences with one fault each, and what is true of them: known, as the fault is made here in a sentence that was sound.

What a sound sentence says is what the other decoders agree on, ours left out. A fault takes all values of the sentence (nobody
can tell what it said), or those of one field: the rest of the sentence stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from devices.sentence import checksum
from kit.decoders import RefusedLine, Said

Says = Callable[[bytes], Said]
Case = tuple[bytes, Said]
"""A line and the values that are true of it."""

NUMBERS: dict[bytes, dict[int, str]] = {
    b"RMC": {1: "time", 3: "position", 5: "position", 7: "speed", 8: "course"},
    b"GGA": {1: "time", 2: "position", 4: "position"},
    b"GLL": {1: "position", 3: "position", 5: "time"},
    b"VTG": {1: "course"},
    b"HDT": {1: "heading"},
    b"TTM": {2: "range", 3: "bearing", 5: "speed", 6: "course"},
}
"""Field numbers of the values that are asked for, by sentence; the address is 0. VTG says its speed twice: left alone."""

_LETTERS = {b"RMC": (4, 6), b"GGA": (3, 5), b"GLL": (2, 4)}
_NOT_NUMBERS = (b"nan", b"inf", b"1e2", b"1_0", b"--1", b"ABC")
_TOO_MUCH = {"time": b"256199", "course": b"400.0", "heading": b"400.0", "bearing": b"400.0"}
_TOO_FAR = {4: b"4875.000", 5: b"18107.000"}
"""By the digits of degrees and minutes: 75 minutes of latitude, 181 degrees of longitude."""

_ARMOUR = b"0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVW`abcdefghijklmnopqrstuvw"


def sound(lines: list[bytes], judges: list[Says]) -> list[Case]:
    """The lines of which all ``judges`` say the same, with what they say."""
    cases = []
    for line in lines:
        try:
            first, *others = [judge(line) for judge in judges]
        except RefusedLine:
            continue
        if first and all(agree(first, other) for other in others):
            cases.append((line, first))
    return cases


def agree(one: Said, other: Said) -> bool:
    return one.keys() == other.keys() and all(near(one[name], other[name]) for name in one)


def near(one: object, other: object) -> bool:
    """To five decimals: one decoder rounds more than the next."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(near(a, b) for a, b in zip(one, other, strict=True))
    return isinstance(one, float | int) and isinstance(other, float | int) and abs(one - other) < 1e-5


def faults(cases: list[Case], random: Random) -> Iterator[tuple[str, Case]]:
    """Each sound sentence with each fault that it can have."""
    for line, said in cases:
        body, kind = line[1 : line.rindex(b"*")], line[3:6]
        fields = body.split(b",")
        yield from _transport(line, body, said, random)
        for i, name in NUMBERS.get(kind, {}).items():
            if name not in said:
                continue
            rest = {other: value for other, value in said.items() if other != name}
            yield "a field that is no number", (_with(line, fields, i, random.choice(_NOT_NUMBERS)), rest)
            yield "a field left empty", (_with(line, fields, i, b""), rest)
            none_such = _TOO_FAR[fields[i].index(b".")] if name == "position" else _TOO_MUCH.get(name)
            if none_such is not None:
                yield "a value that there is not", (_with(line, fields, i, none_such), rest)
        for i in _LETTERS.get(kind, ()):
            if "position" in said:
                rest = {other: value for other, value in said.items() if other != "position"}
                yield "no N, S, E or W", (_with(line, fields, i, b""), rest)


def ais_faults(cases: list[Case], random: Random) -> Iterator[tuple[str, Case]]:
    for line, said in cases:
        body = line[1 : line.rindex(b"*")]
        fields = body.split(b",")
        yield from _transport(line, body, said, random)
        payload = fields[5]
        yield "AIS payload cut short", (_with(line, fields, 5, payload[: random.randrange(1, 20)]), {})
        at = random.randrange(len(payload))
        yield "AIS payload, other alphabet", (_with(line, fields, 5, payload[:at] + b"Z" + payload[at + 1 :]), {})


def _transport(line: bytes, body: bytes, said: Said, random: Random) -> Iterator[tuple[str, Case]]:
    yield "none", (line, said)
    at = random.randrange(6, len(body))
    noise = bytes([line[at] ^ 1 << random.randrange(7)])
    yield "a bit turned over on the wire", (line[:at] + noise + line[at + 1 :], {})
    yield "cut off", (line[: random.randrange(8, len(line) - 2)], {})
    yield "no checksum", (line[: line.rindex(b"*")], {})
    at = random.randrange(8, len(body))
    yield "a NUL inside, checksum right", (line[:at] + b"\0" + line[at:], {})
    yield "half a sentence before a whole one", (line[: random.randrange(6, len(body))] + line, said)


def _with(line: bytes, fields: list[bytes], i: int, text: bytes) -> bytes:
    body = b",".join([*fields[:i], text, *fields[i + 1 :]])
    return b"%b%b*%02X" % (line[:1], body, checksum(body))
