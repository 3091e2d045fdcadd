"""What is hashed of an entry of format 2: a commitment to each of its fields, so that one can be withheld or erased and the
rest still be proved.

All in SHA-256; numbers big endian; ``name`` in UTF-8; ``value`` as canonical JSON (``app.entry.canonical``).

* Fields: each key of the body but ``v``, ``seed``, ``salts`` and ``withheld``; of ``payload`` and ``ship``, where they are
  objects with anything in them, each key of theirs, named ``payload.text``, ``ship.lat``. A body has no other keys than those of
  ``KEYS``: one named ``payload.text`` would hide the true one from the seal.
* salt = HMAC-SHA-256(key: the 16 bytes of ``seed``, message: name). A body without ``seed`` has the salts of its open fields in
  ``salts`` (name -> hex), and the commitments of the others in ``withheld`` (name -> hex).
* commitment = SHA-256(0x02 || salt, 32 bytes || length of name, 4 bytes || name || value)
* seal = SHA-256(0x03 || for each field, in order of the bytes of its name: length of name, 4 bytes || name || commitment)

The salt keeps a guess at a withheld name or number from being tried out. A body with ``seed`` tells every salt: whoever
withholds a field takes the seed away (``withhold``). Hex is in small letters: one entry has one spelling.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

FORMAT: Final = 2
SEED_BYTES: Final = 16
OUTSIDE: Final = frozenset({"v", "seed", "salts", "withheld"})
"""Keys of a body that are no fields."""

KEYS: Final = OUTSIDE | {
    "id", "mission", "station", "kind", "subject", "happened", "written", "author", "payload", "ship", "corrects",
}  # fmt: skip
"""Keys that a body can have."""

DIVIDED: Final = ("payload", "ship")
"""Keys whose own keys are the fields, where they are objects."""


def fields(body: Mapping[str, Any]) -> dict[str, Any]:
    """Name -> value of every field that is open in a body (read from JSON). Raises ValueError where it has a strange key."""
    if strange := body.keys() - KEYS:
        raise ValueError(f"an entry has no {min(strange)!r}")
    out: dict[str, Any] = {}
    for key, value in body.items():
        if key in OUTSIDE:
            continue
        if key in DIVIDED and isinstance(value, Mapping) and value:
            out |= {f"{key}.{name}": each for name, each in value.items()}
        else:
            out[key] = value
    return out


def salt(seed: str, name: str) -> bytes:
    """The salt of a field. Raises ValueError where ``seed`` is not hex."""
    return hmac.digest(_hex(seed, SEED_BYTES), name.encode(), "sha256")


def commitment(salt: bytes, name: str, value: Any) -> bytes:
    """What stands for a field, 32 bytes. ``value`` as JSON gave it."""
    label = name.encode()
    return hashlib.sha256(b"\x02" + salt + len(label).to_bytes(4, "big") + label + _json(value)).digest()


def seal(body: Mapping[str, Any]) -> bytes:
    """The 32 bytes that stand for a body of format 2. Raises ValueError where it is not one."""
    open_fields = fields(body)
    if ("seed" in body) == ("salts" in body):
        raise ValueError("an entry has either a seed or salts")
    if "seed" in body:
        if "withheld" in body:
            raise ValueError("an entry with a seed withholds nothing")
        commitments = {name: commitment(salt(body["seed"], name), name, value) for name, value in open_fields.items()}
    else:
        salts, withheld = body["salts"], body.get("withheld", {})
        if not isinstance(salts, Mapping) or not isinstance(withheld, Mapping):
            raise ValueError("salts and withheld fields are objects")
        if salts.keys() != open_fields.keys():
            raise ValueError("there is one salt for each open field")
        if open_fields.keys() & withheld.keys():
            raise ValueError("a field is both open and withheld")
        commitments = {name: commitment(_hex(salts[name], 32), name, value) for name, value in open_fields.items()}
        commitments |= {name: _hex(value, 32) for name, value in withheld.items()}
    digest = hashlib.sha256(b"\x03")
    for label, each in sorted((name.encode(), each) for name, each in commitments.items()):
        digest.update(len(label).to_bytes(4, "big") + label + each)
    return digest.digest()


def withhold(body: bytes, names: Iterable[str]) -> bytes:
    """The same entry with fields withheld (those of ``names`` that it has open); its hash stays. ``*`` = all of them.

    Raises ValueError for a body that is not of format 2.
    """
    data = json.loads(body)
    if data.get("v") != FORMAT:
        raise ValueError("only an entry of format 2 can withhold a field")
    open_fields = fields(data)
    wanted = set(names)
    gone = set(open_fields) if "*" in wanted else wanted & open_fields.keys()
    if not gone:
        return body
    salts = data.get("salts") or {name: salt(data["seed"], name).hex() for name in open_fields}
    withheld = dict(data.get("withheld", {}))
    for name in gone:
        withheld[name] = commitment(_hex(salts[name], 32), name, open_fields[name]).hex()
    out: dict[str, Any] = {"v": FORMAT, "salts": {n: s for n, s in salts.items() if n not in gone}, "withheld": withheld}
    for key, value in data.items():
        if key in OUTSIDE:
            continue
        if key in DIVIDED and isinstance(value, dict) and value:
            if left := {name: each for name, each in value.items() if f"{key}.{name}" not in gone}:
                out[key] = left
        elif key not in gone:
            out[key] = value
    return _json(out)


def withheld(body: bytes) -> frozenset[str]:
    """Names of the fields that a body withholds."""
    return frozenset(json.loads(body).get("withheld", {})) if b'"withheld":{' in body else frozenset()


def _hex(text: object, size: int) -> bytes:
    if not isinstance(text, str) or not _HEX.fullmatch(text) or len(text) != 2 * size:
        raise ValueError(f"a seed, a salt or a commitment is not {size} bytes in hex")
    return bytes.fromhex(text)


_HEX: Final = re.compile(r"[0-9a-f]*")


def _json(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
