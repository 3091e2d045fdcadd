"""A signed checkpoint of a journal as text: a note that anybody can keep, print, mail or read out.

The form is the signed note and the tree head of C2SP (c2sp.org/signed-note, c2sp.org/tlog-checkpoint), which other
transparency logs use too::

    fairlead.log/0f3a...          origin: the first 32 hex digits of the hash of entry 1
    1234                          number of entries
    <base64>                      root of the Merkle tree over them (``app.merkle``)
    station Bridge
    time 2026-06-14T02:50:00.000000Z

    — fairlead-<16 hex of the public key> <base64 of key id, 4 bytes, and Ed25519 signature, 64 bytes>

It says that this station saw these entries at this time, and tells nothing of what is in them.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.entry import from_iso, iso
from app.errors import UserError

ORIGIN: Final = "fairlead.log/"
LINE: Final = "FAIRLEAD-CHECKPOINT"
_SIGNATURE: Final = "— "
_ED25519: Final = b"\x01"
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U to be misheard or misread."""

_CODE_GROUPS: Final = 5
_CODE_LETTERS: Final = 5


@dataclass(frozen=True, slots=True)
class Note:
    """A checkpoint as it was signed. ``log`` 32 hex digits, ``root`` and ``signature`` bytes; ``key_name`` who signed."""

    log: str
    size: int
    root: bytes
    station: str
    at: datetime
    key_name: str = ""
    key_id: bytes = b""
    signature: bytes = b""

    @property
    def statement(self) -> str:
        """The text that is signed, with the line end at its end."""
        root = base64.b64encode(self.root).decode()
        return f"{ORIGIN}{self.log}\n{self.size}\n{root}\nstation {one_line(self.station)}\ntime {iso(self.at)}\n"

    @property
    def text(self) -> str:
        """The whole note with its signature."""
        return f"{self.statement}\n{_SIGNATURE}{self.key_name} {base64.b64encode(self.key_id + self.signature).decode()}\n"

    @property
    def line(self) -> str:
        """The note in one line, for a mail: ``from_line`` reads it back to the letter."""
        seal = base64.b64encode(self.key_id + self.signature).decode()
        root = base64.b64encode(self.root).decode()
        return f"{LINE} {self.log} {self.size} {root} {iso(self.at)} {self.key_name} {seal} {one_line(self.station)}"

    @property
    def code(self) -> str:
        """What is read out or written into the paper log beside the number of entries: the first 125 bits of the root."""
        number = int.from_bytes(self.root[:16], "big") >> 3
        letters = "".join(_LETTERS[(number >> shift) & 31] for shift in range(120, -1, -5))
        return "-".join(letters[i : i + _CODE_LETTERS] for i in range(0, _CODE_GROUPS * _CODE_LETTERS, _CODE_LETTERS))

    def signed_by(self, public_key: str) -> bool:
        """Is the signature that of this key (hex)?"""
        try:
            key = bytes.fromhex(public_key)
            if self.key_id != key_id(self.key_name, key):
                return False
            Ed25519PublicKey.from_public_bytes(key).verify(self.signature, self.statement.encode())
        except (InvalidSignature, ValueError):
            return False
        return True


def signed(log: str, size: int, root: bytes, station: str, at: datetime, public_key: str, sign: Callable[[bytes], bytes]) -> Note:
    """Make a note and sign it. ``public_key`` in hex; ``sign`` gives the 64 bytes for a message."""
    name = key_name(public_key)
    bare = Note(log, size, root, one_line(station), at, name, key_id(name, bytes.fromhex(public_key)))
    return Note(log, size, root, bare.station, at, name, bare.key_id, sign(bare.statement.encode()))


def log_id(first_hash: str) -> str:
    """What a journal is called in its notes: from the hash of its first entry, hex."""
    return first_hash[:32]


def key_name(public_key: str) -> str:
    return f"fairlead-{public_key[:16]}"


def key_id(name: str, public_key: bytes) -> bytes:
    """As c2sp.org/signed-note says for Ed25519."""
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public_key).digest()[:4]


def verifier_key(public_key: str) -> str:
    """The key as other programs for signed notes take it: name, key id, type and key in one word."""
    name, raw = key_name(public_key), bytes.fromhex(public_key)
    return f"{name}+{key_id(name, raw).hex()}+{base64.b64encode(_ED25519 + raw).decode()}"


def one_line(text: str) -> str:
    """A name that can stand in a line of a note: nothing in it ends the line."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", text).split()) or "-"


def from_text(text: str) -> Note:
    """Read a note. Raises UserError that says which line is not right."""
    lines = text.replace("\r\n", "\n").strip("\n").split("\n")
    if len(lines) != 7 or lines[5] != "" or not lines[6].startswith(_SIGNATURE):
        raise UserError("This is no checkpoint: one has seven lines, the sixth empty, the last begins with a long dash")
    if not (lines[0].startswith(ORIGIN) and lines[3].startswith("station ") and lines[4].startswith("time ")):
        raise UserError("This is no checkpoint of Fairlead")
    name, _, seal = lines[6].removeprefix(_SIGNATURE).partition(" ")
    return _note(lines[0].removeprefix(ORIGIN), lines[1], lines[2], lines[3][8:], lines[4][5:], name, seal)


def from_line(text: str) -> Note:
    """Read a note in one line. Raises UserError."""
    parts = text.strip().split(" ", 7)
    if len(parts) != 8 or parts[0] != LINE:
        raise UserError(f"This is no checkpoint: a line of one begins with {LINE} and has eight parts")
    return _note(parts[1], parts[2], parts[3], parts[7], parts[4], parts[5], parts[6])


def _note(log: str, size: str, root: str, station: str, at: str, name: str, seal: str) -> Note:
    try:
        if not re.fullmatch(r"[0-9a-f]{32}", log) or not re.fullmatch(r"[1-9][0-9]{0,17}", size):
            raise ValueError("the log or the number of entries")
        raw = base64.b64decode(seal, validate=True)
        note = Note(log, int(size), base64.b64decode(root, validate=True), station, from_iso(at), name, raw[:4], raw[4:])
        if len(note.root) != 32 or len(raw) != 68 or one_line(station) != station:
            raise ValueError("its length")
    except ValueError as error:
        raise UserError(f"This checkpoint is not whole, or a letter of it is wrong ({error})") from error
    return note
