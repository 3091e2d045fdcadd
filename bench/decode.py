"""Measures decoding: our decoder, readings and all, against pynmea2 and pyais in the same run.

    python bench/decode.py

"every field" is pynmea2.parse and one access of each field of the sentence, as a program does that wants the values;
pynmea2 converts on access. Ours proves the checksum, converts every field, judges its range, and makes the readings in SI
units with source and time. pyais: decode of the message and all of it as a dictionary (it gives raw units and leaves the
checksum to the caller); messages of several sentences are joined in both.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pyais
import pynmea2
from kit.logs import sentences
from kit.measure import best_of, conditions, rate, show

from app.clock import Stamp
from app.readings import RawLine
from devices.ais import AisDecoder
from devices.decoder import Decoder
from devices.sentence import Refused, parse_sentence

LOGS = ("radar/RadarLogs.txt", "signalk/gofree-merrimac.log")
START = datetime(2026, 6, 14, tzinfo=UTC)
TYPES = ("RMC", "GGA", "HDT", "TTM")
HDT = b"$HEHDT,274.1,T*2F"
EACH = 10_000
MIX_STEP = 3  # every third of the 61,000: the run stays under a minute
ROUNDS = 3


def main() -> None:
    lines, origin = sentences(*LOGS)
    plain = [line for line in lines if line[:1] == b"$"]
    ais = [line for line in lines if line[:1] == b"!"]
    conditions("pynmea2", "pyais")
    rows = []
    for name in TYPES:
        of_type = [line for line in plain if line[3:6] == name.encode()] or [HDT]
        rows.append(_plain_row(name, _repeated(of_type, EACH)))
    rows.append(_plain_row("mix without AIS", plain[::MIX_STEP]))
    whole = _repeated(ais, EACH // 3)
    raw = _raw(whole)
    ours, bare, theirs = best_of([lambda: _ours(raw), lambda: _our_ais(raw), lambda: _pyais(whole)], ROUNDS)
    rows.append(_row("AIS, whole decoder", len(whole), ours, None, theirs))
    rows.append(_row("AIS, AisDecoder alone", len(whole), bare, None, theirs))
    notes = (
        f"{origin}; {len(plain):,} sentences and {len(ais):,} of AIS, repeated up to {EACH:,} of each type.",
        "A type that the logs do not have (HDT) is one sentence repeated. Best of three, taking turns.",
        "Other library: pynmea2 with every field read, or pyais decode with asdict.",
    )
    show(
        "Decoding, sentences a second",
        ("sentences", "Fairlead", "pynmea2 parse alone", "other library, every field", "Fairlead is"),
        rows,
        notes,
    )


def _repeated(lines: list[bytes], count: int) -> list[bytes]:
    return (lines * (count // len(lines) + 1))[:count]


def _plain_row(name: str, lines: list[bytes]) -> tuple[str, ...]:
    raw = _raw(lines)
    _must_be_read(name, raw)
    ours, parse, fields = best_of([lambda: _ours(raw), lambda: _pynmea2(lines), lambda: _pynmea2(lines, _read_all)], ROUNDS)
    return _row(name, len(lines), ours, parse, fields)


def _row(name: str, count: int, ours: float, parse: float | None, fields: float) -> tuple[str, ...]:
    alone = rate(count / parse) if parse is not None else ""
    return name, rate(count / ours), alone, rate(count / fields), f"{fields / ours:.2f} x as fast"


def _must_be_read(name: str, lines: list[RawLine]) -> None:
    """A refusal is quick: figures of lines that are not read would mean nothing."""
    decoder = Decoder("BENCH")
    refused = sum(decoded.refused is not None for line in lines for decoded in decoder.decode(line))
    if refused > len(lines) / 20:
        raise SystemExit(f"{name}: {refused} of {len(lines)} sentences are refused, nothing to measure")


def _ours(lines: list[RawLine]) -> None:
    decoder = Decoder("BENCH")
    for raw in lines:
        decoder.decode(raw)


def _raw(lines: list[bytes]) -> list[RawLine]:
    """As they come from a busy port, a hundred a second: messages in several sentences find their parts in time."""
    return [RawLine("BENCH", Stamp(START + timedelta(seconds=i / 100), 1000.0 + i / 100), line) for i, line in enumerate(lines)]


def _our_ais(lines: list[RawLine]) -> None:
    decoder = AisDecoder("BENCH")
    for raw in lines:
        try:
            sentence = parse_sentence(raw.data)
        except Refused:
            continue
        decoder.decode(sentence, raw.stamp)


def _pynmea2(lines: list[bytes], read: Callable[[pynmea2.NMEASentence], None] | None = None) -> None:
    for line in lines:
        try:
            message = pynmea2.parse(line.decode("latin-1"), check=True)
        except pynmea2.ParseError:
            continue
        if read is not None:
            read(message)


def _read_all(message: pynmea2.NMEASentence) -> None:
    for field in getattr(message, "fields", ()):
        try:
            getattr(message, field[1])
        except (ValueError, TypeError, IndexError, AttributeError):
            # pynmea2 raises on a value that it cannot convert: the program that asks has to go on.
            continue


def _pyais(lines: list[bytes]) -> None:
    waiting: dict[tuple[bytes, bytes], list[bytes]] = {}
    for line in lines:
        fields = line.split(b",")
        if fields[1] == b"1":
            parts = [line]
        else:
            parts = waiting.setdefault((fields[3], fields[4]), [])
            parts.append(line)
            if len(parts) < int(fields[1]):
                continue
            del waiting[fields[3], fields[4]]
        try:
            pyais.decode(*parts).asdict()
        except (pyais.exceptions.AISBaseException, ValueError, KeyError):
            continue


if __name__ == "__main__":
    main()
