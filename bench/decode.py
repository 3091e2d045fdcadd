"""Measures decoding: how fast our decoder is beside pynmea2, pynmeagps, gpsdecode and pyais, and what each says of bad sentences.

    python bench/decode.py

Speed: all values of each sentence are wanted. Ours proves the checksum, converts and judges every field, and makes readings in
SI units with source and time; pynmea2 converts a field when it is asked for, so each is asked for once; pynmeagps converts all
at once; pyais makes a dictionary and leaves the checksum to the caller; gpsdecode (of gpsd) prints JSON, its start left out.
Lines are decoded a few hundred at a time, each decoder in turn, the best of three passes: so they lie in the processor's cache
for all alike, as a line does that has just come. What ours learnt of the texts of fields is forgotten before each pass: a time of
day never comes twice, and no pass may know the next one's.

Values: sound sentences get one fault each (``kit/damage``), so that what is true of them is known. A value is *right*, *wrong*
(another one, or one where there is none), *left out* (there is one, the sentence is accepted and does not say it) or *refused*
with its whole sentence.
"""

from __future__ import annotations

import gc
import math
import resource
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from random import Random

from kit.damage import NUMBERS, Case, Says, ais_faults, faults, near, sound
from kit.decoders import (
    RefusedLine,
    arrived,
    fairlead,
    fairlead_says,
    forget,
    pyais_every_field,
    pyais_says,
    pynmea2_every_field,
    pynmea2_says,
    pynmeagps_parse,
    pynmeagps_says,
)
from kit.logs import sentences
from kit.measure import conditions, rate, show

from devices.decoder import Decoder
from devices.sentence import checksum

LOGS = ("radar/RadarLogs.txt", "signalk/gofree-merrimac.log")
TYPES = ("RMC", "GGA", "GLL", "VTG", "ZDA", "HDT", "HDG", "VHW", "MWV", "DPT", "TTM", "TLL", "GSV")
EACH = 2_000
SLICE = 400
MIX_STEP = 4  # every fourth slice of the 61,000: the run stays under a minute
ROUNDS = 3
JUDGED = 150
"""Sound sentences of each type that get the faults."""

Lines = list[bytes]


def main() -> None:
    lines, origin = sentences(*LOGS)
    plain = [line for line in lines if line[:1] == b"$"]
    ais = [line for line in lines if line[:1] == b"!"]
    conditions("pynmea2", "pynmeagps", "pyais")
    _speed(plain, ais, origin)
    _judgement(plain, ais)


def _headings() -> Lines:
    """A ship that yaws by three degrees on a course that goes about slowly, ten times a second: the logs have no HDT."""
    degrees = ((184.0 + i / 100 + 3.0 * math.sin(i / 15)) % 360.0 for i in range(EACH))
    return [b"$%b*%02X" % (body, checksum(body)) for body in (b"HEHDT,%.1f,T" % heading for heading in degrees)]


def _of_type(plain: Lines, name: str) -> Lines:
    return [line for line in plain if line[3:6] == name.encode()] or (_headings() if name == "HDT" else [])


# Speed


def _speed(plain: Lines, ais: Lines, origin: str) -> None:
    beside = {"pynmea2": pynmea2_every_field, "pynmeagps": pynmeagps_parse}
    rows = []
    for name in TYPES:
        of_type = _of_type(plain, name)
        if of_type:
            rows.append(_row(name, of_type[:EACH], beside))
    mix = [line for i in range(0, len(plain), SLICE * MIX_STEP) for line in plain[i : i + SLICE]]
    rows.append(_row("mix without AIS", mix, beside))
    rows.append(_row("the same, no line twice", list(dict.fromkeys(mix)), beside))
    if ais:
        rows.append(_row("AIS", ais, {"pyais": pyais_every_field}))
    decoder = shutil.which("gpsdecode")
    notes = [
        f"{origin}: {len(plain):,} sentences and {len(ais):,} of AIS. HDT, which they have not, is made: a ship that yaws.",
        "Devices repeat themselves: what a line said that came before is not worked out again. So the mix is there twice.",
        "Times: the time of the other one, ours = 1. AIS: pyais with asdict.",
    ]
    if decoder:
        notes.append(f"gpsdecode -j, the same mix with AIS: {rate(_gpsdecode(decoder, [*mix, *ais]))} (C, prints JSON).")
    else:
        notes.append("gpsdecode is not installed (Debian: gpsd-clients): left out.")
    headings = ("sentences", "Fairlead", "pynmea2", "times", "pynmeagps", "times", "pyais", "times")
    show("Decoding, sentences a second", headings, rows, notes)


def _row(name: str, lines: Lines, beside: Mapping[str, Callable[[Lines], None]]) -> tuple[str, ...]:
    _must_be_read(name, lines)
    took = _race(lines, beside)
    ours = took["Fairlead"]
    cells = [rate(len(lines) / ours)]
    for other in ("pynmea2", "pynmeagps", "pyais"):
        cells += [rate(len(lines) / took[other]), f"{took[other] / ours:.2f}"] if other in took else ["", ""]
    return name, *cells


def _race(lines: Lines, beside: Mapping[str, Callable[[Lines], None]]) -> dict[str, float]:
    """Processor seconds of each for all lines: the best of each slice's rounds, added up."""
    slices = [lines[i : i + SLICE] for i in range(0, len(lines), SLICE)]
    best: dict[str, list[float]] = {name: [float("inf")] * len(slices) for name in ("Fairlead", *beside)}
    gc.collect()
    gc.disable()
    try:
        for _ in range(ROUNDS):
            decoder = Decoder("BENCH")
            forget()
            for i, part in enumerate(slices):
                raw = arrived(part, i * SLICE)
                works = {name: partial(work, part) for name, work in beside.items()} | {"Fairlead": partial(fairlead, decoder, raw)}
                for name, work in works.items():
                    began = time.thread_time()
                    work()
                    best[name][i] = min(best[name][i], time.thread_time() - began)
    finally:
        gc.enable()
    return {name: sum(times) for name, times in best.items()}


def _must_be_read(name: str, lines: Lines) -> None:
    """A refusal is quick: figures of lines that are not read would mean nothing."""
    decoder = Decoder("BENCH")
    refused = sum(decoded.refused is not None for line in arrived(lines) for decoded in decoder.decode(line))
    if refused > len(lines) / 20:
        raise SystemExit(f"{name}: {refused} of {len(lines)} sentences are refused, nothing to measure")


def _gpsdecode(decoder: str, lines: Lines) -> float:
    """Sentences a second of its processor time, from many and few of them: its start drops out."""
    few, many = lines[:: len(lines) // 100], lines * 10
    with tempfile.TemporaryDirectory() as folder:
        took = []
        for part in (few, many):
            path = Path(folder) / "part.log"
            path.write_bytes(b"".join(line + b"\r\n" for line in part))
            best = float("inf")
            for _ in range(ROUNDS):
                began = _children()
                with path.open("rb") as log:
                    subprocess.run([decoder, "-j"], stdin=log, stdout=subprocess.DEVNULL, check=True)
                best = min(best, _children() - began)
            took.append(best)
    return (len(many) - len(few)) / (took[1] - took[0])


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


# Values


def _judgement(plain: Lines, ais: Lines) -> None:
    random = Random(7)
    cases: list[Case] = []
    for kind in NUMBERS:
        of_type = _of_type(plain, kind.decode())
        cases += sound(of_type[:: max(1, len(of_type) // JUDGED)][:JUDGED], [pynmea2_says, pynmeagps_says])
    _table(
        "What they say of bad sentences, every value",
        list(faults(cases, random)),
        {"Fairlead": fairlead_says, "pynmea2": pynmea2_says, "pynmeagps": pynmeagps_says},
        f"{len(cases)} sound sentences ({b' '.join(NUMBERS).decode()}) of which pynmea2 and pynmeagps say the same.",
    )
    whole = [line for line in ais if line[7:10] == b"1,1"]
    cases = sound(whole[:: max(1, len(whole) // JUDGED)], [pyais_says])
    if cases:
        _table(
            "The same of AIS, positions",
            list(ais_faults(cases, random)),
            {"Fairlead": fairlead_says, "pyais": pyais_says},
            f"{len(cases)} messages in one sentence that have a position; pyais is asked to prove the checksum.",
        )


def _table(title: str, faulty: list[tuple[str, Case]], decoders: dict[str, Says], note: str) -> None:
    kinds: dict[str, list[Case]] = {}
    for kind, case in faulty:
        kinds.setdefault(kind, []).append(case)
    counts = {(kind, name): _count(cases, says) for kind, cases in kinds.items() for name, says in decoders.items()}
    verdicts = ("right", "wrong", "left out", "refused")
    rows = []
    for kind in (*kinds, "all"):
        for name in decoders:
            counted = counts[kind, name] if kind in kinds else sum((counts[k, name] for k in kinds), Counter[str]())
            rows.append((f"{kind}: {name}", *(f"{counted[verdict]:,}" for verdict in verdicts)))
    show(title, ("fault", *verdicts), rows, (note,))


def _count(cases: list[Case], says: Says) -> Counter[str]:
    """Values by verdict. A value that is not there and is not given is right, whichever way the sentence was turned down."""
    counted: Counter[str] = Counter()
    for line, truth in cases:
        try:
            said = says(line)
        except RefusedLine:
            counted["refused"] += len(truth)
            counted["right"] += not truth
            continue
        wrong = [name for name, value in said.items() if name not in truth or not near(value, truth[name])]
        left_out = [name for name in truth if name not in said]
        counted["wrong"] += len(wrong)
        counted["left out"] += len(left_out)
        counted["right"] += len(truth) - len(left_out) - sum(name in truth for name in wrong)
        counted["right"] += not truth and not wrong
    return counted


if __name__ == "__main__":
    main()
