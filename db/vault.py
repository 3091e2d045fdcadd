"""The disk key of a data folder: made, wrapped, unlocked, and which file it opens.

``<data>/keys/disk.passphrase.age`` and ``disk.shore.age`` hold the same random 256-bit key in the age format
(age-encryption.org/v1): one for a passphrase (scrypt), one for keys ashore. The ``age`` tool opens either; inside is one
line of 64 hex figures, which SQLCipher takes as it is (``PRAGMA key = "x'…'"``). ``disk.sha256`` are the sums of both, so
that a damaged file is not taken for a wrong passphrase. While a file ``disk.decrypting`` is there, encryption is being
turned off.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import threading
import unicodedata
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.diskkey import asker, checked_passphrase
from app.errors import DeviceError, UserError
from app.wholefile import open_plain, private_folder, read_small, sync_folder, write_whole
from db import agefile

FOLDER: Final = "keys"
PASSPHRASE: Final = "disk.passphrase.age"
SHORE: Final = "disk.shore.age"
SUMS: Final = "disk.sha256"
ENDING: Final = "disk.decrypting"
PLAIN_HEAD: Final = b"SQLite format 3\0"
COVERED_HEAD: Final = b"fairlead covered 1\n"
_NO_ROOM: Final = (
    "This computer has no 300 MB of memory left, which a passphrase takes for a second. Close other programs and try again"
)
_NONCE: Final = 12
_MOST_BYTES: Final = 1_000_000
"""Of a key file: 40,000 keys ashore."""
_UP: Final = 6  # <data>/training/<mission>/private/personal.db is four below
_HEX: Final = re.compile(r"^[0-9a-f]{64}$", re.MULTILINE)


class Locked(UserError):
    """A file is encrypted, and its folder is not unlocked in this program."""


class WrongPassphrase(UserError):
    """It does not open the key."""


class DiskKey:
    """32 bytes. Never shown by accident."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != 32:
            raise ValueError("a disk key has 32 bytes")
        self._raw = raw

    @property
    def hex(self) -> str:
        return self._raw.hex()

    def cover(self, data: bytes) -> bytes:
        """A small file of ours, encrypted (AES-256-GCM with a key made from this one)."""
        nonce = secrets.token_bytes(_NONCE)
        return COVERED_HEAD + nonce + self._small().encrypt(nonce, data, COVERED_HEAD)

    def uncover(self, data: bytes) -> bytes:
        """Raises ValueError for what this key has not covered."""
        if not data.startswith(COVERED_HEAD):
            raise ValueError("it is not encrypted")
        body = data[len(COVERED_HEAD) :]
        try:
            return self._small().decrypt(body[:_NONCE], body[_NONCE:], COVERED_HEAD)
        except (InvalidTag, ValueError) as error:
            raise ValueError("it is damaged, or encrypted with another key") from error

    def _small(self) -> AESGCM:
        return AESGCM(HKDF(SHA256(), 32, None, b"fairlead small files 1").derive(self._raw))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DiskKey) and secrets.compare_digest(self._raw, other._raw)

    def __hash__(self) -> int:
        return hash(self._raw)

    def __repr__(self) -> str:
        return "DiskKey(…)"


class SmallFiles:
    """Reads small files of both forms, writes them encrypted where what is new is."""

    def __init__(self, key: DiskKey, *, fresh: bool) -> None:
        self._key, self._fresh = key, fresh

    def cover(self, data: bytes) -> bytes:
        return self._key.cover(data) if self._fresh else data

    def uncover(self, data: bytes) -> bytes:
        return self._key.uncover(data) if data.startswith(COVERED_HEAD) else data


@dataclass(frozen=True, slots=True)
class _Held:
    """``key`` ``None``: the folder was opened while it was not encrypted. ``fresh``: what is new is encrypted."""

    key: DiskKey | None
    fresh: bool


# One place for the whole program, by data folder: databases are opened deep inside, by path, on several threads and anew
# after each failure. A key that went through all of those hands as an argument would have as many places to be left in.
_held: dict[Path, _Held] = {}
_guard = threading.Lock()


def is_on(root: Path) -> bool:
    """Whether a data folder has the key files of encryption."""
    return any((root / FOLDER / name).is_file() for name in (PASSPHRASE, SHORE))


def is_ending(root: Path) -> bool:
    return (root / FOLDER / ENDING).exists()


def hold(root: Path, key: DiskKey | None) -> None:
    """Use this key for all files below ``root`` from here on; ``None``: the folder is not encrypted."""
    with _guard:
        _held[root.resolve()] = _Held(key, key is not None and not is_ending(root))


def forget(root: Path) -> None:
    with _guard:
        _held.pop(root.resolve(), None)


def held(root: Path) -> DiskKey | None:
    """The key of a data folder that is unlocked; ``None`` where it is not."""
    with _guard:
        found = _held.get(root.resolve())
    return found.key if found is not None else None


def small_files(root: Path) -> SmallFiles | None:
    """How the small files of an unlocked data folder are kept; ``None``: as they are."""
    with _guard:
        found = _held.get(root.resolve())
    return SmallFiles(found.key, fresh=found.fresh) if found is not None and found.key is not None else None


def data_folder_of(path: Path) -> Path | None:
    """The unlocked data folder that a file is in, else the nearest one with key files; ``None`` where there is none."""
    above = path.resolve().parents[:_UP]
    with _guard:
        known = next((folder for folder in above if folder in _held), None)
    return known if known is not None else next((folder for folder in above if is_on(folder)), None)


def is_encrypted(path: Path) -> bool:
    """Whether a database is there and has no header of a plain one."""
    head = _head(path)
    return bool(head) and not PLAIN_HEAD.startswith(head)


def key_for(path: Path) -> DiskKey | None:
    """What opens this database, or begins it where there is none or an empty file; ``None``: it is plain.

    Raises Locked where it needs a key that this program does not have: such a file is never opened, made or changed.
    """
    head = _head(path)
    if head and PLAIN_HEAD.startswith(head):
        return None
    return _key_of(path, encrypted=bool(head))


def key_of_covered(path: Path) -> DiskKey:
    """What opens a small encrypted file (a signing key, drafts). Raises Locked."""
    key = _key_of(path, encrypted=True)
    if key is None:
        raise Locked(f"{path} is encrypted, and the key of its data folder is not here. Put the folder “{FOLDER}” back")
    return key


def key_of_new(path: Path) -> DiskKey | None:
    """What a file that is written now is encrypted with; ``None``: nothing. Raises Locked."""
    return _key_of(path, encrypted=False)


def _key_of(path: Path, *, encrypted: bool) -> DiskKey | None:
    root = data_folder_of(path)
    if root is None:
        return None
    with _guard:
        found = _held.get(root)
    if found is not None and found.key is not None:
        return found.key if encrypted or found.fresh else None
    # Opened while it was not encrypted: what is new goes on like that until the next start.
    if is_on(root) and (encrypted or found is None):
        ask = asker() if found is None else None
        if ask is not None:
            ask(root)
            return _key_of(path, encrypted=encrypted)
        raise Locked(
            "This log is encrypted. Give the passphrase in the window or on a terminal, or name a file that holds it: "
            f"fairlead --passphrase-file FILE …  ({path})"
        )
    return None


def _head(path: Path) -> bytes:
    try:
        with open_plain(path) as file:
            return file.read(len(PLAIN_HEAD))
    except OSError:
        return b""  # whoever opens it says why it cannot be read


# -- the key files


def check_recipient(text: str) -> str:
    """A public key of age, as it is used. Raises UserError."""
    text = text.strip()
    try:
        return str(pyrage.x25519.Recipient.from_str(text))
    except pyrage.RecipientError as error:
        hint = ". That is the secret key: it stays ashore" if text.upper().startswith("AGE-SECRET-KEY-") else ""
        raise UserError(
            f"“{text[:12]}…” is not a public key of age{hint}. It begins with age1; "
            "whoever keeps the key ashore makes it with age-keygen"
        ) from error


def make_keys(root: Path, passphrase: str, recipients: Sequence[str]) -> DiskKey:
    """A new key for a data folder, wrapped for both, proved and written. Raises UserError, DeviceError; an old one stays then."""
    key = DiskKey(secrets.token_bytes(32))
    write_keys(root, key, passphrase, recipients)
    return key


def write_keys(root: Path, key: DiskKey, passphrase: str | None = None, recipients: Sequence[str] | None = None) -> None:
    """Wrap a key for a passphrase, for keys ashore, or both; what is ``None`` stays as it is. Raises UserError, DeviceError."""
    folder = root / FOLDER
    text = f"{key.hex}\n".encode()
    wrapped: dict[str, bytes] = {}
    if recipients:
        wrapped[SHORE] = pyrage.encrypt(text, [pyrage.x25519.Recipient.from_str(check_recipient(r)) for r in recipients])
    if passphrase is not None:
        phrase = checked_passphrase(passphrase)
        try:
            wrapped[PASSPHRASE] = agefile.wrapped(text, phrase)
            again = agefile.opened(wrapped[PASSPHRASE], phrase)
        except MemoryError as error:
            raise DeviceError(f"{_NO_ROOM}. Nothing was changed") from error
        if again != text:
            raise DeviceError("The wrapped key does not open again. Nothing was changed")
    before = _sums(folder)
    sums = {(name, sum_) for name, sum_ in before if name not in wrapped}
    sums |= {(name, hashlib.sha256(data).hexdigest()) for name, data in wrapped.items()}
    try:
        private_folder(folder)
        # The sums of both while the files change, or one of them would be called damaged. The passphrase last: then it is on.
        _write_sums(folder, before | sums)
        if recipients is not None and not recipients:
            (folder / SHORE).unlink(missing_ok=True)
        for name in (SHORE, PASSPHRASE):
            if name in wrapped:
                write_whole(folder / name, wrapped[name])
        _write_sums(folder, sums)
    except OSError as error:
        raise DeviceError(f"{folder}: the key files cannot be written ({error.strerror or error})") from error


def open_with_passphrase(root: Path, passphrase: str) -> DiskKey:
    """Raises UserError: wrong, missing or damaged; DeviceError: no memory for it."""
    path = root / FOLDER / PASSPHRASE
    data = _wrapped(path)
    try:
        return _unwrapped(path, agefile.opened(data, _as_typed(passphrase)))
    except MemoryError as error:
        raise DeviceError(_NO_ROOM) from error
    except ValueError as error:
        if not _is_whole(path, data):
            raise UserError(_damaged(path)) from error
        raise WrongPassphrase("This is not the passphrase. Look at Caps Lock and at the language of the keyboard") from error


def open_with_identity(root: Path, identity: Path) -> DiskKey:
    """Open with the key ashore (a file of age-keygen). Raises UserError."""
    path = root / FOLDER / SHORE
    try:
        lines = read_small(identity, _MOST_BYTES).decode("utf-8").split("\n")
        identities = [pyrage.x25519.Identity.from_str(line.strip()) for line in lines if line.strip().startswith("AGE-SECRET-KEY-")]
    except OSError as error:
        raise UserError(f"{identity}: cannot be read ({error.strerror})") from error
    except (UnicodeDecodeError, pyrage.IdentityError) as error:
        raise UserError(f"{identity} is not a key file of age-keygen, or is damaged") from error
    if not identities:
        raise UserError(f"{identity} holds no secret key of age. It has a line that begins with AGE-SECRET-KEY-1")
    data = _wrapped(path)
    try:
        return _unwrapped(path, pyrage.decrypt(data, identities))
    except pyrage.DecryptError as error:
        if not _is_whole(path, data):
            raise UserError(f"{path} is damaged. Take a copy of it from a backup, or use the passphrase") from error
        raise UserError(f"{identity} is not the key that {path} was made for. Use another key ashore") from error


def ashore(root: Path) -> int:
    """For how many keys ashore the disk key is wrapped; 0 for none. Raises nothing."""
    try:
        head = read_small(root / FOLDER / SHORE, _MOST_BYTES).partition(b"\n---")[0]
    except OSError:
        return 0
    return head.count(b"\n-> X25519 ")


def put_away(root: Path, now: datetime) -> tuple[Path, ...]:
    """Encryption is off: the key files get another name. Backups that were made before may still need them. Raises DeviceError."""
    folder, kept = root / FOLDER, []
    try:
        for name in (PASSPHRASE, SHORE):
            path = folder / name
            if path.exists():
                kept.append(path.replace(folder / f"former-{now:%Y%m%dT%H%M%SZ}-{name}"))
        for name in (SUMS, ENDING):
            (folder / name).unlink(missing_ok=True)
        sync_folder(folder)
    except OSError as error:
        raise DeviceError(f"{folder}: the key files cannot be put away ({error.strerror or error})") from error
    return tuple(kept)


def set_ending(root: Path, on: bool) -> None:
    """Say that encryption is being turned off, or is wanted again. Raises DeviceError."""
    path = root / FOLDER / ENDING
    try:
        if on:
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        else:
            path.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise DeviceError(f"{path} cannot be written ({error.strerror or error})") from error


def _as_typed(text: str) -> str:
    return unicodedata.normalize("NFC", text.rstrip("\r\n"))


def _wrapped(path: Path) -> bytes:
    other = "Recover with the key ashore: fairlead unlock-with-age FILE" if path.name == PASSPHRASE else "Use the passphrase"
    try:
        return read_small(path, _MOST_BYTES)
    except FileNotFoundError:
        raise UserError(f"{path} is missing. Take it from a backup. {other}") from None
    except OSError as error:
        raise UserError(f"{path} cannot be read ({error.strerror}). {other}") from error


def _unwrapped(path: Path, text: Any) -> DiskKey:
    found = _HEX.search(bytes(text).decode("ascii", "replace"))
    if found is None:
        raise UserError(f"{path} opens, but holds no disk key. Take a copy of it from a backup")
    return DiskKey(bytes.fromhex(found.group()))


def _damaged(path: Path) -> str:
    return (
        f"{path} is damaged: no passphrase opens it. Take a copy of it from a backup, or recover with the key ashore: "
        "fairlead unlock-with-age FILE"
    )


def _sums(folder: Path) -> frozenset[tuple[str, str]]:
    """(name, SHA-256 in hex) of the key files."""
    try:
        lines = read_small(folder / SUMS, _MOST_BYTES).decode("ascii", "replace").splitlines()
    except OSError:
        return frozenset()
    return frozenset((name, sum_) for sum_, _, name in (line.partition("  ") for line in lines) if name)


def _write_sums(folder: Path, sums: Set[tuple[str, str]]) -> None:
    """As sha256sum writes them."""
    write_whole(folder / SUMS, "".join(f"{sum_}  {name}\n" for name, sum_ in sorted(sums)).encode())


def _is_whole(path: Path, data: bytes) -> bool:
    """By its sum; one without a sum is taken for whole where it looks like a file of age."""
    expected = {sum_ for name, sum_ in _sums(path.parent) if name == path.name}
    if expected:
        return hashlib.sha256(data).hexdigest() in expected
    return data.startswith(b"age-encryption.org/v1\n") and b"\n--- " in data
