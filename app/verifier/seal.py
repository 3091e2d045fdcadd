"""The seal of an entry of format 2 (section 5): a commitment to each field, open or withheld."""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import Any

from . import canon
from .words import Bad

KEYS = ("id", "mission", "station", "kind", "subject", "happened", "written", "author", "payload", "ship", "corrects")
DIVIDED = ("payload", "ship")
_HEX = re.compile(r"[0-9a-f]*\Z")


def of_hex(value: Any, size: int, what: str, field: str = "") -> bytes:
    """``size`` bytes from hex in small letters."""
    if not isinstance(value, str) or len(value) != 2 * size or not _HEX.match(value):
        raise Bad(f"{what} is not {size} bytes in hex", field=field)
    return bytes.fromhex(value)


def open_fields(body: dict[str, Any]) -> dict[str, Any]:
    """Name and value of each field that is not withheld."""
    found: dict[str, Any] = {}
    for key in KEYS:
        if key not in body:
            continue
        value = body[key]
        if key in DIVIDED and isinstance(value, dict) and value:
            for name, each in value.items():
                found[f"{key}.{name}"] = each
        else:
            found[key] = value
    return found


def seal(body: dict[str, Any]) -> bytes:
    """The 32 bytes that the fields come down to, whichever of them are withheld."""
    for key in body:
        if key not in KEYS and key not in ("v", "seed", "salts", "withheld"):
            raise Bad(f"an entry has no “{key}”", field=key)
    shown = open_fields(body)
    commitments: dict[bytes, bytes] = {}
    if "seed" in body:
        if "salts" in body or "withheld" in body:
            raise Bad("it has a seed and withholds fields all the same", field="seed")
        seed = of_hex(body["seed"], 16, "the seed", "seed")
        for name, value in shown.items():
            label = name.encode()
            commitments[label] = commit(hmac.new(seed, label, hashlib.sha256).digest(), label, value)
    else:
        salts, withheld = body.get("salts"), body.get("withheld", {})
        if not isinstance(salts, dict) or not isinstance(withheld, dict):
            raise Bad("it has neither a seed nor salts", field="salts")
        for name, value in shown.items():
            if name in withheld:
                raise Bad(f"its field {name} is both open and withheld", field=name)
            if name not in salts:
                raise Bad(f"its field {name} has no salt", field=name)
            label = name.encode()
            commitments[label] = commit(of_hex(salts[name], 32, f"the salt of {name}", name), label, value)
        for name in salts:
            if name not in shown:
                raise Bad(f"there is a salt for a field {name} that is not there", field=name)
        for name, value in withheld.items():
            commitments[name.encode()] = of_hex(value, 32, f"what stands for the withheld field {name}", name)
    whole = hashlib.sha256(b"\x03")
    for label in sorted(commitments):
        whole.update(len(label).to_bytes(4, "big"))
        whole.update(label)
        whole.update(commitments[label])
    return whole.digest()


def commit(salt: bytes, label: bytes, value: Any) -> bytes:
    """What stands for one field."""
    return hashlib.sha256(b"\x02" + salt + len(label).to_bytes(4, "big") + label + canon.write(value)).digest()
