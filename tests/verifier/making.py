"""Bags and logs for the verifier, made by the contract and not by the program's own export: two opinions on one format."""

from __future__ import annotations

import base64
import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.entry import GENESIS, NewEntry, ShipState, body, chain_hash
from app.merkle import root
from app.notes import Note, log_id, signed

START = datetime(2026, 6, 14, 2, 0, tzinfo=UTC)
MISSION = "20260614-0200-aurora"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
COUNT = 40
MARKS = (10, 20, 30, 40)
"""Numbers of entries at which the station signed."""

Row = tuple[int, str, str, bytes]


def public(key: Ed25519PrivateKey = KEY) -> str:
    return key.public_key().public_bytes_raw().hex()


def bodies(count: int = COUNT, mission: str = MISSION) -> list[bytes]:
    """Entries as a watch writes them; the same at every call."""
    out = []
    for i in range(1, count + 1):
        at = START + timedelta(minutes=i)
        ship = ShipState(lat=33.5 + i / 1000, lon=12.25, position_source="GPS 1", sog_mps=4.1, links=(("GPS 1", "live"),))
        new = NewEntry(
            "log.line" if i > 1 else "mission.opened",
            {"text": f"entry {i}: “boat” \\ in sight\n", "persons": i, "range_nm": 2.5} if i > 1 else {"ship": "Aurora"},
            at,
            at,
            "Ada",
            subject="AUR-26-014" if i % 2 else None,
            ship=ship if i % 3 else None,
            id=f"{i:032x}",
            seed=hashlib.sha256(b"seed %d" % i).hexdigest()[:32],
        )
        out.append(body(new, mission, "Bridge"))
    return out


def chained(found: Iterable[bytes]) -> list[Row]:
    rows, prev = [], GENESIS
    for seq, each in enumerate(found, 1):
        hash_ = chain_hash(seq, prev, each)
        rows.append((seq, prev, hash_, each))
        prev = hash_
    return rows


def leaves(rows: Sequence[Row]) -> list[bytes]:
    return [bytes.fromhex(row[2]) for row in rows]


def note(rows: Sequence[Row], size: int, key: Ed25519PrivateKey = KEY, station: str = "Bridge") -> Note:
    at = START + timedelta(minutes=size)
    return signed(log_id(rows[0][2]), size, root(leaves(rows)[:size]), station, at, public(key), key.sign)


def notes(rows: Sequence[Row], key: Ed25519PrivateKey = KEY) -> list[tuple[Note, str]]:
    return [(note(rows, size, key), public(key)) for size in MARKS if size <= len(rows)]


def journal(rows: Iterable[Row]) -> bytes:
    return b"".join(b'{"seq":%d,"prev":"%s","hash":"%s","body":%s}\n' % (s, p.encode(), h.encode(), b) for s, p, h, b in rows)


def payload(rows: Sequence[Row], signed_notes: Sequence[tuple[Note, str]], *, mission: str = MISSION) -> dict[str, bytes]:
    """The files under ``data/`` by their names."""
    withheld = sum(len(json.loads(row[3]).get("withheld", {})) for row in rows if row[3] != b"null")
    about = {
        "format": 2, "mission": mission, "ship": "Aurora", "mode": "live", "audience": "lawyers", "purpose": "a test",
        "recipient": "LAWYERS", "policy": "justice-fleet", "policy_hash": "ab" * 32, "made_utc": "2026-06-14T06:00:00.000000Z",
        "through_seq": len(rows), "head": rows[-1][2], "root": base64.b64encode(root(leaves(rows))).decode(),
        "log": log_id(rows[0][2]), "entries": len(rows), "sentences": 2, "withheld": withheld, "program": "Fairlead 0.1",
    }  # fmt: skip
    photo = b"\xff\xd8\xff a photograph"
    lines = (json.dumps({"note": n.text, "public_key": k}, ensure_ascii=False) + "\n" for n, k in signed_notes)
    return {
        "data/mission.json": json.dumps(about, ensure_ascii=False, indent=1).encode() + b"\n",
        "data/journal.jsonl": journal(rows),
        "data/checkpoints.jsonl": "".join(lines).encode(),
        "data/tables/log.csv": b"entry,text\r\n1,boat\r\n",
        f"data/media/{hashlib.sha256(photo).hexdigest()}.jpg": photo,
        "data/raw/2026-06-14.txt.gz": b"\x1f\x8b not looked into",
    }


def bag_files(data: dict[str, bytes], key: Ed25519PrivateKey | None = KEY) -> dict[str, bytes]:
    """All files of the bag around a payload."""
    files = dict(data)
    files["bagit.txt"] = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    files["bag-info.txt"] = b"Payload-Oxum: %d.%d\n" % (sum(map(len, data.values())), len(data))
    files["README.txt"] = b"What this is.\n"
    files["verify/evidence-format.md"] = b"# The format\n"
    for kind in ("sha256", "sha512"):
        files[f"manifest-{kind}.txt"] = _manifest(data, kind)
    tags = {name: content for name, content in files.items() if not name.startswith("data/")}
    for kind in ("sha256", "sha512"):
        files[f"tagmanifest-{kind}.txt"] = _manifest(tags, kind)
    if key is not None:
        seal = key.sign(b"fairlead bag 2\n" + files["tagmanifest-sha256.txt"]).hex()
        files["tagmanifest-sha256.txt.sig"] = json.dumps({"format": 2, "public_key": public(key), "signature": seal}).encode()
    return files


def bag(
    rows: Sequence[Row] | None = None,
    *,
    signed_notes: Sequence[tuple[Note, str]] | None = None,
    key: Ed25519PrivateKey | None = KEY,
    change: Callable[[dict[str, bytes]], None] | None = None,
    mission: str = MISSION,
) -> dict[str, bytes]:
    """A whole bag by names; ``change`` alters the payload before its manifests are made: a bag that was saved again."""
    rows = rows if rows is not None else chained(bodies(mission=mission))
    data = payload(rows, signed_notes if signed_notes is not None else notes(rows), mission=mission)
    if change is not None:
        change(data)
    return bag_files(data, key)


def write_folder(files: dict[str, bytes], path: Path) -> Path:
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path


def write_zip(
    files: dict[str, bytes], path: Path, *, folder: str = "fairlead-20260614T060000Z-lawyers", packed: bool = False
) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as out:
        for name, content in sorted(files.items()):
            out.writestr(f"{folder}/{name}", content)
    return path


def _manifest(files: dict[str, bytes], kind: str) -> bytes:
    return "".join(f"{hashlib.new(kind, content).hexdigest()}  {name}\n" for name, content in sorted(files.items())).encode()
