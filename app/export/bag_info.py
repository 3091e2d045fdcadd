"""The bag around the payload (BagIt, RFC 8493): declaration, facts, manifests, the station's signature, and a text for people."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from app.entry import iso
from app.export.bag_write import BagWriter, Made
from app.notes import one_line
from app.watch.frame import Mode

FORMAT: Final = 2
SIGNED: Final = b"fairlead bag 2\n"
"""Stands before the bytes of the tag manifest in what is signed."""

MISSION: Final = "data/mission.json"
TAG_MANIFEST: Final = "tagmanifest-sha256.txt"
SIGNATURE: Final = "tagmanifest-sha256.txt.sig"
README: Final = "README.txt"
_TYPES: Final = ("sha256", "sha512")

Sign = Callable[[bytes], tuple[str, str]]
"""Signs bytes with the station's key: (public key, signature), both hex."""


@dataclass(frozen=True, slots=True)
class About:
    """What the text for people and the facts of the bag say. ``program`` with its version."""

    mission: str
    ship: str
    title: str
    purpose: str
    recipient: str
    mode: Mode
    made: datetime
    through_seq: int
    program: str
    withheld: int
    whole: int
    missing: Mapping[str, str]


def mission_json(data: Mapping[str, Any]) -> bytes:
    return json.dumps({"format": FORMAT, **data}, ensure_ascii=False, indent=1).encode() + b"\n"


def seal_bag(writer: BagWriter, about: About, name: str, sign: Sign | None) -> str:
    """Everything after the payload; the SHA-256 of the tag manifest in hex."""
    payload = {file: made for file, made in writer.made.items() if file.startswith("data/")}
    writer.write("bagit.txt", b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    writer.write(README, readme(about).encode())
    for kind in _TYPES:
        writer.write(f"manifest-{kind}.txt", _manifest(payload, kind))
    writer.write("bag-info.txt", _info(about, name, payload))
    tags = {file: made for file, made in writer.made.items() if not file.startswith("data/")}
    for kind in _TYPES:
        writer.write(f"tagmanifest-{kind}.txt", _manifest(tags, kind))
    manifest = _manifest(tags, "sha256")
    if sign is not None:
        key, signature = sign(SIGNED + manifest)
        writer.write(SIGNATURE, json.dumps({"format": FORMAT, "public_key": key, "signature": signature}).encode() + b"\n")
    return hashlib.sha256(manifest).hexdigest()


def _manifest(files: Mapping[str, Made], kind: str) -> bytes:
    return b"".join(f"{getattr(made, kind)}  {name}\n".encode() for name, made in sorted(files.items()))


def _info(about: About, name: str, payload: Mapping[str, Made]) -> bytes:
    facts = {
        "Bag-Software-Agent": about.program,
        "Bagging-Date": f"{about.made:%Y-%m-%d}",
        "External-Identifier": name,
        "External-Description": _what(about),
        "Payload-Oxum": f"{sum(made.size for made in payload.values())}.{len(payload)}",
        "Bag-Size": f"{sum(made.size for made in payload.values())} bytes",
    }
    return "".join(f"{key}: {one_line(value)}\n" for key, value in facts.items()).encode()


def _what(about: About) -> str:
    """What it is of, what for, by what may be said of it to whom it is for."""
    mission = f"Mission {about.mission} of {about.ship or 'the ship'}" if about.mission else "A mission of a ship"
    return f"{mission}: {about.title}{f', for {about.purpose}' if about.purpose else ''}"


def readme(about: About) -> str:
    """The text that goes with every bag."""
    banner = "" if about.mode is Mode.LIVE else f"*** {about.mode.value.upper()}: none of this happened at sea ***\n\n"
    withheld = (
        f"{about.withheld} fields and {about.whole} whole entries were withheld: this export was made for that recipient only.\n"
        "The journal shows where, and still proves that nothing else was changed.\n\n"
        if about.withheld or about.whole
        else ""
    )
    gone = "".join(f"    {sha256}  {problem}\n" for sha256, problem in about.missing.items())
    missing = f"NOT IN IT: {len(about.missing)} original(s) that are not what they were when they were taken in:\n{gone}\n"
    return (
        f"{banner}{one_line(_what(about))}{f'. Given to {about.recipient}' if about.recipient else ''}\n"
        f"Made {iso(about.made)[:19]}Z with {about.program}; it says what the log said up to entry {about.through_seq}.\n\n"
        f"{withheld}{missing if about.missing else ''}"
        "Begin with data/report.pdf, if it is there. All times are UTC.\n\n"
        "data/report.pdf       the mission in words, maps and numbers\n"
        "data/incidents/       what is known of each incident, and the report of an attack\n"
        "data/tables/*.csv     tables, for any spreadsheet; units in the header\n"
        "data/maps/            own track and marks: GPX for plotters, GeoJSON for map programs, KML for globes\n"
        "data/media/           photographs, films and recordings, unchanged; data/tables/media.csv says which is which\n"
        "data/raw/             every sentence that the ship's devices sent, bytes unchanged, one file for each day\n"
        "data/journal.jsonl    every entry of the log, each chained to the one before by its hash\n"
        "data/checkpoints.jsonl  what the ship's computer signed on the way\n"
        "data/mission.json     what this export is of\n"
        "Which of these there are depends on for whom it was made.\n\n"
        "To check that nothing was changed since:\n"
        "    python3 verify/fairlead-verify.pyz .\n"
        "It needs Python with its package cryptography, and nothing of Fairlead.\n"
        "On a ship with Fairlead: fairlead verify THIS-FOLDER\n"
        "verify/evidence-format.md says how it all is made, for an expert who wants to check it with a program of their own.\n"
        "Any BagIt program (RFC 8493) checks that no file is missing or damaged; it does not see who made it.\n"
    )
