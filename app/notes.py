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

_CODE_LETTERS: Final = 24
_CODE_GROUP: Final = 5
_MISHEARD: Final = str.maketrans("OIL", "011")


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
        """What is read out or written into the paper log beside the number of entries (``code``)."""
        return code(self.size, self.root)

    def signed_by(self, public_key: str) -> bool:
        """Is the signature that of this key (hex)?"""
        try:
            key = bytes.fromhex(public_key)
            if (self.key_name, self.key_id) != (key_name(public_key), key_id(self.key_name, key)):
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


def code(size: int, root: bytes) -> str:
    """A tree in 25 letters, for a voice or a pencil: the first 120 bits of its root and a letter that checks them.

    The last letter is the remainder of the digits of ``size`` and the 24 letters as a polynomial over GF(32) (x^5 + x^2 + 1) at x:
    one wrong letter or digit, or two that changed places, are always noticed. To find another history for a code takes 2^120
    tries; for somebody who makes up both histories beforehand 2^60, so a whole note is the better thing to keep.
    """
    number = int.from_bytes(root[:15], "big")
    letters = "".join(_LETTERS[(number >> shift) & 31] for shift in range(5 * (_CODE_LETTERS - 1), -1, -5))
    letters += _LETTERS[_remainder(f"{size}{letters}")]
    return "-".join(letters[i : i + _CODE_GROUP] for i in range(0, len(letters), _CODE_GROUP))


def from_code(size: int, text: str) -> str:
    """A code as it was heard, in the spelling of ``code``: small letters, spaces, O for 0, I and L for 1 are put right.

    Raises UserError where a letter of it, or of the number of entries, cannot be right.
    """
    letters = re.sub(r"[\s-]+", "", text).upper().translate(_MISHEARD)
    if len(letters) != _CODE_LETTERS + 1 or letters.strip(_LETTERS):
        raise UserError("This is no code of a checkpoint: one has five groups of five letters and digits, without U")
    if _remainder(f"{size}{letters[:-1]}") != _LETTERS.index(letters[-1]):
        raise UserError(f"A letter of the code, or the number of entries ({size}), is wrong. Have both read out again")
    return "-".join(letters[i : i + _CODE_GROUP] for i in range(0, len(letters), _CODE_GROUP))


def _remainder(symbols: str) -> int:
    found = 0
    for symbol in symbols:
        found = ((found << 1) ^ (0x25 if found & 16 else 0)) ^ _LETTERS.index(symbol)
    return ((found << 1) ^ (0x25 if found & 16 else 0)) & 31


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
        if not re.fullmatch(r"[0-9a-f]{32}", log) or not re.fullmatch(r"[1-9][0-9]{0,17}", size, re.ASCII):
            raise ValueError("the log or the number of entries")
        if one_line(station) != station or not re.fullmatch(r"[!-*,-~]+", name):
            raise ValueError("the name of the station or of its key")
        raw = _base64(seal, 68, "the signature")
        note = Note(log, int(size), _base64(root, 32, "the root"), station, from_iso(at), name, raw[:4], raw[4:])
        if iso(note.at) != at:
            raise ValueError("the time")
    except ValueError as error:
        raise UserError(f"This checkpoint is not whole, or a letter of it is wrong ({error})") from error
    return note


def _base64(text: str, size: int, what: str) -> bytes:
    """The bytes; a spelling that another program would write otherwise is a wrong letter too."""
    raw = base64.b64decode(text, validate=True)
    if len(raw) != size or base64.b64encode(raw).decode() != text:
        raise ValueError(what)
    return raw
