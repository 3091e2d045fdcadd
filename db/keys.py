"""The signing key of a station, and the checkpoints of the chain that it signs.

A checkpoint says: at this time this station saw this chain with this many entries and this head. Whoever keeps one
(printed, mailed, read out) can prove later that nothing up to there was changed or cut off. It holds no position.
"""

from __future__ import annotations

import base64
import os
import re
from datetime import datetime
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from app import notes
from app.entry import iso
from app.errors import UserError
from app.ports import Checkpoint

DOMAIN: Final = "fairlead checkpoint 1"
"""First line of a statement as it was signed before there were notes (``app.notes``)."""


class StationKey:
    """An Ed25519 key. Everything it gives out is hex."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key

    @property
    def public(self) -> str:
        return self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()

    def sign(self, message: bytes) -> tuple[str, str]:
        """(public key, signature)."""
        return self.public, self._key.sign(message).hex()

    def checkpoint(self, station: str, size: int, head: str, root: bytes, first: str, at: datetime) -> Checkpoint:
        """A signed note: the log whose entry 1 has the hash ``first`` has ``size`` entries, this root, and ``head`` last."""
        note = notes.signed(notes.log_id(first), size, root, station, at, self.public, self._key.sign)
        return Checkpoint(size, head, at, station, note.statement, self.public, note.signature.hex())


def note_of(checkpoint: Checkpoint) -> notes.Note | None:
    """The note of a checkpoint; ``None`` for one of the form before notes. Raises UserError where it is not one."""
    if checkpoint.statement.startswith(DOMAIN):
        return None
    name = notes.key_name(checkpoint.public_key)
    try:
        key = bytes.fromhex(checkpoint.public_key)
        seal = base64.b64encode(notes.key_id(name, key) + bytes.fromhex(checkpoint.signature)).decode()
    except ValueError as error:
        raise UserError("the key or the signature of a checkpoint is not hex") from error
    return notes.from_text(f"{checkpoint.statement}\n— {name} {seal}\n")


def old_statement(mission: str, station: str, seq: int, head: str, at: datetime) -> str:
    """The text that was signed before notes. Names are written as Python writes them, so that a line end cannot forge a line."""
    return f"{DOMAIN}\nmission {mission!r}\nstation {station!r}\nentries {seq}\nhead {head}\ntime {iso(at)}\n"


def signed_right(checkpoint: Checkpoint, mission: str) -> bool:
    """Does the signature fit the statement, and the statement the other fields? (Root and head: whoever has the entries.)"""
    try:
        note = note_of(checkpoint)
        if note is not None:
            said = (note.size, note.station, note.at)
            fits = said == (checkpoint.seq, notes.one_line(checkpoint.station), checkpoint.at)
            return fits and note.statement == checkpoint.statement and note.signed_by(checkpoint.public_key)
        if checkpoint.statement != old_statement(mission, checkpoint.station, checkpoint.seq, checkpoint.head, checkpoint.at):
            return False
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(checkpoint.public_key))
        key.verify(bytes.fromhex(checkpoint.signature), checkpoint.statement.encode())
    except (InvalidSignature, ValueError, UserError):
        return False
    return True


def station_key(folder: Path, station: str) -> StationKey:
    """The key of ``station`` in ``folder``; made on first use, readable by this user alone.

    Raises UserError if the file is there but cannot be used: a key is never replaced by itself.
    """
    path = folder / f"{re.sub(r'[^A-Za-z0-9_-]+', '_', station) or 'station'}.key"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            _make(path)
        key = load_pem_private_key(path.read_bytes(), password=None)
    except OSError as error:
        raise UserError(f"{path}: the station's key cannot be read or made ({error.strerror})") from error
    except (ValueError, TypeError) as error:
        raise UserError(f"{path} is not a key. Put the right file back, or move this one away to have a new key made") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UserError(f"{path} is a key of another kind. Put the right file back, or move this one away")
    return StationKey(key)


def _make(path: Path) -> None:
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    # Whole under another name first: a crash leaves no half key.
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
        file.write(pem)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
