"""``fairlead ports`` and ``fairlead decode``: what is on the wires, what is in a log."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from typing import IO

from app.cli.exits import Exit, console
from app.clock import Stamp, SystemClock
from app.entry import iso
from app.errors import UserError
from app.geo import Position
from app.readings import Decoded, RawLine, Reading

_READ_SIZE = 1 << 16


def show_ports(seconds: float, *, listen: bool, as_json: bool) -> int:
    """List ports; exit code 1 if there is none."""
    from rich.progress import track

    from devices.ports import list_ports, probe

    found = list_ports()
    clock = SystemClock()
    rows = []
    wait = track(found, "Listening", console=console, transient=True) if listen and not as_json and found else found
    for port in wait:
        row: dict[str, object] = {"port": port.path, "identity": port.identity, "description": port.description}
        if listen:
            heard = probe(port.path, seconds, clock)
            row |= {"baud": heard.baud, "sentences": list(heard.sentences), "samples": list(heard.samples)}
        rows.append(row)
    if as_json:
        print(json.dumps(rows, ensure_ascii=False))
    elif not rows:
        console.print("No serial port found. Plug the adapter in, or give its path in the settings.")
    else:
        for row in rows:
            console.print(f"{row['port']}  {row['description']}", markup=False)
            if listen:
                sentences = row["sentences"]
                assert isinstance(sentences, list)
                said = f"{row['baud']} baud: {' '.join(sentences)}" if sentences else "silent, or no NMEA at any usual speed"
                console.print(f"    {said}", markup=False)
    return Exit.DONE if rows else Exit.NO


def decode_file(path: Path, *, errors: bool, source: str | None, need_checksum: bool) -> int:
    """Write every reading of a raw log as JSON Lines. The log's own times are kept, nothing is corrected to today."""
    from devices.decoder import Decoder

    name = source if source is not None else ("stdin" if str(path) == "-" else path.name)
    decoder = Decoder(name, need_checksum=need_checksum, reference=None)
    out = sys.stdout
    for number, line in enumerate(_lines(path, name), 1):
        for decoded in decoder.decode(line):
            for reading in decoded.readings:
                out.write(json.dumps(reading_json(reading, number), ensure_ascii=False) + "\n")
            if errors:
                for record in _errors(decoded, line, number):
                    out.write(json.dumps(record, ensure_ascii=False) + "\n")
    return Exit.DONE


def _lines(path: Path, name: str) -> Iterator[RawLine]:
    from devices.framing import Framer

    # A raw log says nothing about when its bytes arrived: one made-up moment for all, so that ages mean nothing here.
    stamp = Stamp(datetime.fromisoformat("1970-01-01T00:00:00+00:00"), 0.0)
    framer = Framer()
    for chunk in _chunks(path):
        for data in framer.feed(chunk):
            yield RawLine(name, stamp, data)
    if rest := framer.pending():
        yield RawLine(name, stamp, rest)


def _chunks(path: Path) -> Iterable[bytes]:
    if str(path) == "-":
        yield from _read(sys.stdin.buffer)
        return
    try:
        with path.open("rb") as file:
            yield from _read(file)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from error


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(_READ_SIZE):
        yield chunk


def reading_json(reading: Reading, line: int) -> dict[str, object]:
    """One reading as plain JSON values: ``kind``, ``source``, ``time`` (the sentence's own), then its SI fields."""
    out: dict[str, object] = {"kind": kind_name(type(reading)), "line": line, "time": None}
    for field in dataclasses.fields(reading):
        value = getattr(reading, field.name)
        if field.name == "stamp":
            continue
        if isinstance(value, Position):
            out["lat"], out["lon"] = value.lat, value.lon
        elif field.name == "position":
            out["lat"] = out["lon"] = None
        elif field.name == "values":
            out["values"] = dict(value)
        else:
            # A transducer has a kind of its own; "kind" is the kind of reading here.
            out["transducer_kind" if field.name == "kind" else field.name] = _plain(value)
    return out


def kind_name(cls: type) -> str:
    """``TargetReport`` -> ``target_report``."""
    return "".join(("_" + c.lower()) if c.isupper() and i else c.lower() for i, c in enumerate(cls.__name__))


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return value


def _errors(decoded: Decoded, line: RawLine, number: int) -> Iterator[dict[str, object]]:
    raw = line.data.decode("latin-1")
    if decoded.refused is not None:
        yield {"kind": "refused", "line": number, "reason": decoded.refused.value, "detail": decoded.detail, "raw": raw}
    for problem in decoded.problems:
        yield {
            "kind": "field_refused",
            "line": number,
            "sentence": decoded.talker + decoded.sentence,
            "field": problem.field,
            "value": problem.value,
            "reason": problem.reason,
            "raw": raw,
        }
