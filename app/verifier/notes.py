"""Checkpoints (section 7): signed notes, their line, their spoken code, and the form before notes."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from .seal import of_hex
from .words import Bad

_NOTE = re.compile(
    r"(fairlead\.log/([0-9a-f]{32})\n([1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\nstation ([^\n]+)\n"
    r"time ([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z)\n)\n— ([^ +\n]+) ([A-Za-z0-9+/]{91}=)\n\Z"
)
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True)
class Checkpoint:
    """A claim that a log had ``size`` entries with this root (or, in the form before notes, with this hash last).

    ``code`` in place of both for one that was read out; ``key_name`` of the signed note ends in 16 digits of its key.
    """

    size: int
    root: bytes | None = None
    head: str = ""
    log: str = ""
    station: str = ""
    at: str = ""
    key: str = ""
    key_name: str = ""
    statement: bytes = b""
    signature: bytes = b""
    key_id: bytes = b""
    code: str = ""
    source: str = ""

    @property
    def words(self) -> str:
        who = f"that {self.station} signed at {self.at}" if self.station else "that was read out"
        return f"the checkpoint of {self.size} entries {who}" + (f" ({self.source})" if self.source else "")

    def signed_by(self, key: str) -> bool:
        """Is the note signed with this key (hex)?"""
        raw = bytes.fromhex(key)
        if self.key_name and (self.key_name, self.key_id) != (f"fairlead-{key[:16]}", _key_id(self.key_name, raw)):
            return False
        return signed(raw, self.signature, self.statement)


def note(text: str) -> Checkpoint:
    """Read a note, without looking at its signature."""
    found = _NOTE.match(text)
    if found is None:
        raise Bad("it is not a checkpoint in the form of a signed note")
    statement, log, size, root, station, at, name, seal = found.groups()
    raw = _base64(seal)
    return Checkpoint(
        int(size),
        _base64(root),
        log=log,
        station=station,
        at=at,
        key_name=name,
        statement=statement.encode(),
        signature=raw[4:],
        key_id=raw[:4],
    )


def kept(data: Any, mission: str) -> Checkpoint:
    """A checkpoint out of a journal of this mission, of either form, its signature checked. Raises Bad."""
    if not isinstance(data, dict):
        raise Bad("it is not a checkpoint")
    key = of_hex(data.get("public_key"), 32, "its key").hex()
    if "note" in data:
        if set(data) != {"note", "public_key"} or not isinstance(data["note"], str):
            raise Bad("it is not a checkpoint")
        read = note(data["note"])
    else:
        read = _older(data, mission)
    found = Checkpoint(**{**read.__dict__, "key": key})
    if not found.signed_by(key):
        raise Bad(f"the signature of the checkpoint at entry {found.size} is not right", found.size)
    return found


def _older(data: dict[str, Any], mission: str) -> Checkpoint:
    """The form before notes: a text that names the hash of the last entry."""
    names = ("seq", "head", "at", "station", "statement", "signature", "public_key")
    if set(data) != set(names) or not isinstance(data["seq"], int) or not all(isinstance(data[n], str) for n in names[1:]):
        raise Bad("it is not a checkpoint")
    of = data["statement"].split("\n")[1:2] if not mission else [f"mission {mission!r}"]
    said = f"fairlead checkpoint 1\n{''.join(of)}\nstation {data['station']!r}\n"
    said += f"entries {data['seq']}\nhead {data['head']}\ntime {data['at']}\n"
    if data["statement"] != said:
        raise Bad(f"what is signed in the checkpoint at entry {data['seq']} is not what stands beside it", data["seq"])
    return Checkpoint(
        data["seq"],
        head=of_hex(data["head"], 32, "its head").hex(),
        station=data["station"],
        at=data["at"],
        statement=data["statement"].encode(),
        signature=of_hex(data["signature"], 64, "its signature"),
    )


def from_line(parts: tuple[str, ...]) -> Checkpoint:
    """A note in one line (its seven words behind FAIRLEAD-CHECKPOINT)."""
    log, size, root, at, name, seal, station = parts
    return note(f"fairlead.log/{log}\n{size}\n{root}\nstation {station}\ntime {at}\n\n— {name} {seal}\n")


def code(size: int, root: bytes) -> str:
    """What is read out: the first 120 bits of the root and a letter that checks them and the number."""
    bits = "".join(f"{byte:08b}" for byte in root[:15])
    letters = "".join(_LETTERS[int(bits[i : i + 5], 2)] for i in range(0, 120, 5))
    letters += _LETTERS[_remainder(f"{size}{letters}")]
    return "-".join(letters[i : i + 5] for i in range(0, 25, 5))


def from_code(size: int, text: str) -> Checkpoint:
    """A code as somebody wrote it down."""
    letters = text.upper().replace("-", "").replace(" ", "").replace("\t", "").replace("O", "0").replace("I", "1").replace("L", "1")
    if len(letters) != 25 or any(letter not in _LETTERS for letter in letters):
        raise Bad("it is not a code")
    if _LETTERS[_remainder(f"{size}{letters[:24]}")] != letters[24]:
        raise Bad(f"a letter of it, or the number {size}, is wrong")
    return Checkpoint(size, code="-".join(letters[i : i + 5] for i in range(0, 25, 5)))


def _remainder(digits: str) -> int:
    """The number whose digits to the base x these are, times x, in the field of 32 elements with x^5 = x^2 + 1."""
    found = 0
    for digit in digits + "0":
        found <<= 1
        if found & 32:
            found ^= 0b100101
        found ^= _LETTERS.index(digit)
    return found


def signed(key: bytes, signature: bytes, message: bytes) -> bool:
    """Is it the Ed25519 signature of this key over the message?"""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _key_id(name: str, key: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4]


def _base64(text: str) -> bytes:
    raw = base64.b64decode(text)
    if base64.b64encode(raw).decode() != text:
        raise Bad("a letter of it is wrong")
    return raw
