"""The envelope of a journal entry: what is hashed, chained and never edited.

Format (version 1), so that somebody else can check it with any language:

* body = JSON object with the keys of ``body()``, keys sorted, no spaces, UTF-8, no floats: every float is written as the
  decimal string ``repr(float)``; times are ISO 8601 UTC with six decimals and ``Z``.
* hash = SHA-256(0x00 || seq as 8 bytes big endian || previous hash (32 bytes, zeros before the first) || body).

The leading 0x00 is the leaf prefix of RFC 6962, so that the same leaves can stand in a Merkle tree.
"""

from __future__ import annotations

import hashlib
import json
import math
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]

FORMAT: Final = 1
GENESIS: Final = "00" * 32


def new_id() -> str:
    """A random 128-bit id in hex. Random, not counted: two stations may write at once."""
    return secrets.token_hex(16)


def iso(moment: datetime) -> str:
    """Aware datetime to ``2026-06-14T02:38:07.000000Z``. Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def from_iso(text: str) -> datetime:
    """The reverse of ``iso``; takes no other form. Raises ValueError."""
    # fromisoformat alone takes many forms; strptime alone is thirty times slower, and a mission is read at every start.
    if len(text) != 27 or text[10] != "T" or text[26] != "Z":
        raise ValueError(f"not a time as the journal writes it: {text!r}")
    return datetime.fromisoformat(text)


@dataclass(frozen=True, slots=True)
class ShipState:
    """Own ship and her devices at the moment an entry speaks of. ``None`` = not known then; angles degrees, m/s, s."""

    lat: float | None = None
    lon: float | None = None
    position_source: str | None = None
    position_age_s: float | None = None
    sog_mps: float | None = None
    cog_deg: float | None = None
    heading_deg: float | None = None
    wind_from_deg: float | None = None
    wind_mps: float | None = None
    clock_offset_s: float | None = None
    links: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> dict[str, Json]:
        out: dict[str, Json] = {k: getattr(self, k) for k in self.__slots__ if k != "links"}
        out["links"] = dict(self.links)
        return out

    @classmethod
    def from_json(cls, data: Mapping[str, Json]) -> ShipState:
        def number(key: str) -> float | None:
            value = data.get(key)
            return float(value) if isinstance(value, (str, int, float)) else None

        links = data.get("links")
        source = data.get("position_source")
        return cls(
            lat=number("lat"),
            lon=number("lon"),
            position_source=source if isinstance(source, str) else None,
            position_age_s=number("position_age_s"),
            sog_mps=number("sog_mps"),
            cog_deg=number("cog_deg"),
            heading_deg=number("heading_deg"),
            wind_from_deg=number("wind_from_deg"),
            wind_mps=number("wind_mps"),
            clock_offset_s=number("clock_offset_s"),
            links=tuple((str(k), str(v)) for k, v in links.items()) if isinstance(links, Mapping) else (),
        )


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry before the journal has given it its place in the chain.

    ``happened`` is when it happened, ``written`` when somebody wrote it; ``corrects`` is the id of the entry that it
    corrects (same kind, whole new payload). ``urgent`` entries (what a person entered) are committed at once.
    """

    kind: str
    payload: Mapping[str, Json]
    happened: datetime
    written: datetime
    author: str
    subject: str | None = None
    ship: ShipState | None = None
    corrects: str | None = None
    id: str = field(default_factory=new_id)
    urgent: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry in its place. ``payload`` is as read back: floats are decimal strings (pydantic turns them back)."""

    seq: int
    id: str
    mission: str
    station: str
    kind: str
    subject: str | None
    happened: datetime
    written: datetime
    author: str
    payload: Mapping[str, Json]
    ship: ShipState | None
    corrects: str | None
    prev: str
    hash: str


def canonical(value: Json) -> bytes:
    """Canonical JSON bytes. Raises ValueError for NaN, infinity or a key that is not text."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def _plain(value: Json) -> Json:
    if isinstance(value, bool) or value is None or isinstance(value, (int, str)):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError("a number that is not finite cannot be written down")
        return repr(value)
    if isinstance(value, Mapping):
        for key in value:
            if not isinstance(key, str):
                raise ValueError(f"key {key!r} is not text")
        return {k: _plain(v) for k, v in value.items()}
    return [_plain(v) for v in value]


def body(entry: NewEntry, mission: str, station: str) -> bytes:
    """The bytes that are hashed for this entry."""
    return canonical(
        {
            "v": FORMAT,
            "id": entry.id,
            "mission": mission,
            "station": station,
            "kind": entry.kind,
            "subject": entry.subject,
            "happened": iso(entry.happened),
            "written": iso(entry.written),
            "author": entry.author,
            "payload": entry.payload,
            "ship": entry.ship.to_json() if entry.ship is not None else None,
            "corrects": entry.corrects,
        }
    )


def chain_hash(seq: int, prev: str, body_bytes: bytes) -> str:
    """Hash of an entry, hex. ``prev`` is the hash before it in hex, ``GENESIS`` before the first."""
    return hashlib.sha256(b"\x00" + seq.to_bytes(8, "big") + bytes.fromhex(prev) + body_bytes).hexdigest()


def from_body(seq: int, prev: str, hash_: str, body_bytes: bytes) -> Entry:
    """Read an entry back from its body. Raises ValueError or KeyError when the body is not one of ours."""
    data = json.loads(body_bytes)
    if data["v"] != FORMAT:
        raise ValueError(f"entry format {data['v']} is not known to this version")
    ship = data["ship"]
    return Entry(
        seq=seq,
        id=data["id"],
        mission=data["mission"],
        station=data["station"],
        kind=data["kind"],
        subject=data["subject"],
        happened=from_iso(data["happened"]),
        written=from_iso(data["written"]),
        author=data["author"],
        payload=data["payload"],
        ship=ShipState.from_json(ship) if ship is not None else None,
        corrects=data["corrects"],
        prev=prev,
        hash=hash_,
    )
