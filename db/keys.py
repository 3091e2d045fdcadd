"""The signing key of a station, and the checkpoints of the chain that it signs.

A checkpoint says: at this time this station saw this chain with this many entries and this head. Whoever keeps one
(printed, mailed, read out) can prove later that nothing up to there was changed or cut off. It holds no position.
"""

from __future__ import annotations

import os
import re
from datetime import datetime
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from app import notes
from app.errors import UserError
from app.ports import Checkpoint
from app.wholefile import create, private_folder, read_small
from db import vault

_MOST_BYTES: Final = 100_000
ENCRYPTED: Final = b"-----BEGIN ENCRYPTED PRIVATE KEY-----"


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


def station_key(folder: Path, station: str) -> StationKey:
    """The key of ``station`` in ``folder``; made on first use, readable by this user alone, encrypted where the folder is.

    Raises UserError if the file is there but cannot be used: a key is never replaced by itself.
    """
    path = folder / f"{re.sub(r'[^A-Za-z0-9_-]+', '_', station) or 'station'}.key"
    try:
        private_folder(folder)
        if not path.exists():
            _make(path)
        data = read_small(path, _MOST_BYTES)
        password = vault.key_of_covered(path).hex.encode() if is_covered(data) else None
        key = load_pem_private_key(data, password=password)
    except OSError as error:
        raise UserError(f"{path}: the station's key cannot be read or made ({error.strerror})") from error
    except (ValueError, TypeError) as error:
        raise UserError(f"{path} is not a key. Put the right file back, or move this one away to have a new key made") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UserError(f"{path} is a key of another kind. Put the right file back, or move this one away")
    return StationKey(key)


def is_covered(pem: bytes) -> bool:
    """Whether a key file is encrypted."""
    return pem.lstrip().startswith(ENCRYPTED)


def recoded(pem: bytes, old: vault.DiskKey | None, new: vault.DiskKey | None) -> bytes:
    """A key file in the other form: encrypted with ``new``, or plain for ``None``. Raises ValueError or TypeError for none."""
    key = load_pem_private_key(pem, password=old.hex.encode() if old is not None else None)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, _covering(new))


def _covering(key: vault.DiskKey | None) -> KeySerializationEncryption:
    return BestAvailableEncryption(key.hex.encode()) if key is not None else NoEncryption()


def _make(path: Path) -> None:
    covering = _covering(vault.key_of_new(path))
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, covering)
    # Whole under another name first: a crash leaves no half key.
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with create(part) as file:
        file.write(pem)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
