"""The envelope of a journal entry: what is hashed, chained and never edited.

Format (version 2), so that somebody else can check it with any language:

* body = JSON object with the keys of ``body()``, keys sorted, no spaces, UTF-8, no floats: every float is written as the
  decimal string ``repr(float)``; times are ISO 8601 UTC with six decimals and ``Z``. ``seed`` is 16 random bytes in hex.
* hash = SHA-256(0x00 || seq as 8 bytes big endian || previous hash (32 bytes, zeros before the first) || 0x02 || seal), where
  the seal is made of a commitment to each field (``app.seal``): an entry can withhold fields and keep its hash.

Version 1 had no seed, and the bytes of the body stood in the place of 0x02 || seal. The leading 0x00 is the leaf prefix of
RFC 6962, so that the same leaves can stand in a Merkle tree (``app.merkle``).
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from sys import intern
from typing import Any, Final

from app.seal import FORMAT, SEED_BYTES, seal

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]

FORMATS: Final = (1, FORMAT)
"""Formats that are read; the last is written."""

SYSTEM: Final = "Fairlead"
"""Author of what the program itself writes down."""

WITHHELD: Final = "[withheld]"
"""Stands for a text that was withheld or erased."""

ALWAYS_OPEN: Final = ("id", "mission", "station", "kind", "happened", "written", "corrects")
"""Fields without which an entry is no entry any more, only a number and a hash."""

GENESIS: Final = "00" * 32


def new_id() -> str:
    """A random 128-bit id in hex. Random, not counted: two stations may write at once."""
    return secrets.token_hex(16)


def new_seed() -> str:
    """Of what the salts of an entry's fields are made (``app.seal``), in hex."""
    return secrets.token_hex(SEED_BYTES)


def iso(moment: datetime) -> str:
    """Aware datetime to ``2026-06-14T02:38:07.000000Z``. Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def from_iso(text: str) -> datetime:
    """The reverse of ``iso``; takes no other form. Raises ValueError."""
    # fromisoformat alone takes many forms; strptime alone is thirty times slower, and a mission is read at every start.
    marks = text[4:20:3] + text[26:]
    if len(text) != 27 or marks != "--T::.Z":
        raise ValueError(f"not a time as the journal writes it: {text!r}")
    return datetime.fromisoformat(text)


@dataclass(frozen=True, slots=True)
class ShipState:
    """Own ship and her devices at the moment an entry speaks of. ``None`` = not known then; angles degrees, m/s, s.

    ``clock_offset_s``: GNSS time by ``clock_source`` less the computer's; positive: the computer was slow.
    """

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
    clock_source: str | None = None
    links: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> dict[str, Json]:
        out: dict[str, Json] = {k: getattr(self, k) for k in self.__slots__ if k != "links"}
        if self.clock_source is None:
            del out["clock_source"]  # as in entries from before it was kept
        out["links"] = dict(self.links)
        return out

    @classmethod
    def from_json(cls, data: Mapping[str, Json]) -> ShipState:
        def number(key: str) -> float | None:
            value = data.get(key)
            return float(value) if isinstance(value, (str, int, float)) else None

        links = data.get("links")
        source, clock = data.get("position_source"), data.get("clock_source")
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
            clock_source=clock if isinstance(clock, str) else None,
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
    seed: str = field(default_factory=new_seed, repr=False, compare=False)


class Entry:
    """An entry in its place, read from the bytes that were hashed. Never changed once made; two are equal when they are
    the same bytes in the same place.

    ``payload`` is as read back: floats are decimal strings (pydantic turns them back). ``payload`` and ``ship`` are read
    when first asked for: a long mission has a hundred thousand of them, and most are never looked at. ``withheld`` names the
    fields that are not there ("author", "payload.text", "ship.lat").
    """

    __slots__ = (
        "_payload", "_payload_json", "_ship", "_ship_json", "author", "corrects", "happened", "hash", "id", "kind", "mission",
        "prev", "seq", "station", "subject", "withheld", "written",
    )  # fmt: skip

    def __init__(
        self,
        seq: int,
        prev: str,
        hash: str,
        *,
        id: str,
        mission: str,
        station: str,
        kind: str,
        subject: str | None,
        happened: datetime,
        written: datetime,
        author: str,
        payload_json: str,
        ship_json: str,
        corrects: str | None,
        withheld: frozenset[str] = frozenset(),
    ) -> None:
        self.seq: Final = seq
        self.prev: Final = prev
        self.hash: Final = hash
        self.id: Final = id
        self.mission: Final = mission
        self.station: Final = station
        self.kind: Final = kind
        self.subject: Final = subject
        self.happened: Final = happened
        self.written: Final = written
        self.author: Final = author
        self.corrects: Final = corrects
        self.withheld: Final = withheld
        self._payload_json: Final = payload_json
        self._ship_json: Final = ship_json
        self._payload: Mapping[str, Json] | None = None
        self._ship: ShipState | None = None

    @property
    def payload(self) -> Mapping[str, Json]:
        if self._payload is None:
            read: Mapping[str, Json] = json.loads(self._payload_json)
            self._payload = read
        return self._payload

    @property
    def payload_json(self) -> str:
        """The payload as it stands in the body."""
        return self._payload_json

    @property
    def ship(self) -> ShipState | None:
        if self._ship is None and self._ship_json != "null":
            self._ship = ShipState.from_json(json.loads(self._ship_json))
        return self._ship

    def read_ship(self) -> ShipState | None:
        """The same and not kept: whoever goes over a whole mission once would hold a hundred megabytes of it."""
        return (
            self._ship if self._ship is not None or self._ship_json == "null" else ShipState.from_json(json.loads(self._ship_json))
        )

    def numbered(self, seq: int) -> Entry:
        """The same under another number, to be shown among entries of another log. It proves nothing there."""
        return Entry(
            seq, self.prev, self.hash, id=self.id, mission=self.mission, station=self.station, kind=self.kind, subject=self.subject,
            happened=self.happened, written=self.written, author=self.author, payload_json=self._payload_json,
            ship_json=self._ship_json, corrects=self.corrects, withheld=self.withheld,
        )  # fmt: skip

    def __eq__(self, other: object) -> bool:
        """The hash says it all for an entry whose chain holds; one that was tampered with is compared by what it says."""
        return isinstance(other, Entry) and all(getattr(self, name) == getattr(other, name) for name in _COMPARED)

    def __hash__(self) -> int:
        return hash((self.seq, self.id))

    def __repr__(self) -> str:
        return f"Entry({self.seq}, {self.kind}, {self.id}, {iso(self.happened)}, {self._payload_json})"


_COMPARED: Final = (
    "seq", "hash", "prev", "id", "mission", "station", "kind", "subject", "happened", "written", "author", "corrects", "payload",
    "ship",
)  # fmt: skip


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
    """The bytes that are kept for this entry."""
    return canonical(
        {
            "v": FORMAT,
            "seed": entry.seed,
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
    """Hash of an entry, hex. ``prev`` is the hash before it in hex, ``GENESIS`` before the first.

    Raises ValueError where the body is not one of ours, or not in canonical form: two readers could then read two different
    entries under one hash.
    """
    return hashlib.sha256(b"\x00" + seq.to_bytes(8, "big") + bytes.fromhex(prev) + _sealed(body_bytes)).hexdigest()


def _sealed(body_bytes: bytes) -> bytes:
    """What goes into the hash for a body: of format 1 its bytes as they stand, of format 2 the seal."""
    if not body_bytes.startswith(b"{"):
        raise ValueError("not an entry")  # bytes that begin with 02 would pass for the seal of an entry of format 2
    if _OLD.search(body_bytes):
        return body_bytes
    try:
        data = json.loads(body_bytes)
        version = data.get("v")
        if version == FORMAT and canonical(data) != body_bytes:
            raise ValueError("the entry is not in its canonical form")
        if version == FORMAT:
            return b"\x02" + seal(data)
    except RecursionError as error:
        raise ValueError("not an entry: brackets within brackets without end") from error
    if version != 1:
        raise ValueError(f"entry format {version} is not known to this version")
    return body_bytes


_OLD: Final = re.compile(rb',"v":1,"written":"[^"\\]*"\}\Z')


def from_body(seq: int, prev: str, hash_: str, body_bytes: bytes) -> Entry:
    """Read an entry back from its body. Raises ValueError or KeyError when the body is not one of ours."""
    text = body_bytes.decode()
    # Bodies as this program writes them are cut up where they stand, which is five times as fast as reading them as JSON.
    # The two patterns leave room for nothing else, neither key nor value; the payload between them is proved by whoever
    # reads it. Everything else (text with a backslash in it, other spaces, another order) goes the long way.
    end = text.rfind(_SHIP_KEY)
    if text.startswith(_SEED_KEY, max(0, end - _SEED_LENGTH)):
        end -= _SEED_LENGTH
    if (head := _HEAD.match(text)) is None or (tail := _TAIL.fullmatch(text, end)) is None:
        return _from_json(seq, prev, hash_, text)
    author, corrects, happened, id_, kind, mission = head.groups()
    seed, ship, station, subject, version, written = tail.groups()
    if (seed is None) != (version == "1"):
        return _from_json(seq, prev, hash_, text)
    moment = from_iso(happened)
    return Entry(
        seq,
        prev,
        hash_,
        id=id_,
        mission=intern(mission),
        station=intern(station),
        kind=intern(kind),
        subject=subject,
        happened=moment,
        written=moment if written == happened else from_iso(written),
        author=intern(author),
        payload_json=text[head.end() : end],
        ship_json=ship,
        corrects=corrects,
    )


_SHIP_KEY: Final = ',"ship":'
_SEED_KEY: Final = ',"seed":"'
_SEED_LENGTH: Final = len(_SEED_KEY) + 2 * SEED_BYTES + 1
_TEXT: Final = r'"([^"\\\x00-\x1f]*)"'
_NUMBER: Final = r'(?:null|"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")'
_WORD: Final = r'"[^"\\\x00-\x1f]*"'
_LINKS: Final = rf"\{{(?:{_WORD}:{_WORD}(?:,{_WORD}:{_WORD})*)?\}}"
_HEAD: Final = re.compile(
    rf'\{{"author":{_TEXT},"corrects":(?:null|{_TEXT}),"happened":{_TEXT},"id":{_TEXT},"kind":{_TEXT},"mission":{_TEXT},'
    r'"payload":(?=\{)',
    re.ASCII,
)
_TAIL: Final = re.compile(
    rf'(?:{_SEED_KEY}([0-9a-f]{{{2 * SEED_BYTES}}})")?'
    rf'{_SHIP_KEY}(null|\{{"clock_offset_s":{_NUMBER},(?:"clock_source":{_WORD},)?"cog_deg":{_NUMBER},"heading_deg":{_NUMBER},"lat":{_NUMBER},'
    rf'"links":{_LINKS},"lon":{_NUMBER},"position_age_s":{_NUMBER},"position_source":(?:null|{_WORD}),"sog_mps":{_NUMBER},'
    rf'"wind_from_deg":{_NUMBER},"wind_mps":{_NUMBER}\}}),"station":{_TEXT},"subject":(?:null|{_TEXT}),"v":([12]),'
    rf'"written":{_TEXT}\}}',
    re.ASCII,
)


def _from_json(seq: int, prev: str, hash_: str, text: str) -> Entry:
    """The long way: any JSON that says what an entry says, or what is left of it where fields were withheld."""
    try:
        return _from_object(seq, prev, hash_, json.loads(text, object_pairs_hook=_once))
    except (TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not an entry ({error})") from error


def _from_object(seq: int, prev: str, hash_: str, data: dict[str, Any]) -> Entry:
    if data["v"] not in FORMATS:
        raise ValueError(f"entry format {data['v']} is not known to this version")
    gone = frozenset(data.get("withheld", ()))
    if any(name in gone for name in ALWAYS_OPEN):
        raise ValueError("the entry is withheld as a whole")
    texts = [data["id"], data["mission"], data["station"], data["kind"], data.get("author", ""), data.get("subject") or ""]
    if not (all(isinstance(said, str) for said in texts) and isinstance(data["corrects"], str | None)):
        raise ValueError("not an entry: a text in it is none")
    if not (isinstance(data.get("payload", {}), dict) and isinstance(data.get("ship"), dict | None)):
        raise ValueError("not an entry: its payload or its ship has no fields")
    return Entry(
        seq,
        prev,
        hash_,
        id=data["id"],
        mission=data["mission"],
        station=data["station"],
        kind=data["kind"],
        subject=None if "subject" in gone else data["subject"],
        happened=from_iso(data["happened"]),
        written=from_iso(data["written"]),
        author=WITHHELD if "author" in gone else data["author"],
        payload_json=json.dumps(data.get("payload", {}) if gone else data["payload"]),
        ship_json=json.dumps(data.get("ship") if gone else data["ship"]),
        corrects=data["corrects"],
        withheld=gone,
    )


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    """A JSON object in which each key stands once: of two, another reader might take the other."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in the entry")
    return found
