"""A few bytes wrapped for a passphrase in the age format (age-encryption.org/v1, c2sp.org/age): one scrypt stanza, one chunk.

The work is fixed, as that of the ``age`` program is, and read whatever the computer is busy with: libraries that measure how fast
the computer is just now, to choose the work or to refuse it, take a right passphrase for a wrong one on a busy bridge.
"""

from __future__ import annotations

import hmac
import re
import secrets
from base64 import b64decode, b64encode
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

WORK: Final = 18
"""Rounds are two to this power; memory is a kilobyte for each: 256 MB."""

_MOST_WORK: Final = 22
_CHUNK: Final = 64 * 1024
_TAG: Final = 16
_HEADER: Final = re.compile(
    rb"(age-encryption\.org/v1\n-> scrypt ([\w+/]{22}) ([1-9]\d?)\n([\w+/]{43})\n---) ([\w+/]{43})\n", re.ASCII
)


def wrapped(text: bytes, passphrase: str) -> bytes:
    """A whole age file. ``text`` has less than 64 kB."""
    if not 0 < len(text) < _CHUNK:
        raise ValueError(f"{len(text)} bytes: a key has fewer")
    salt, file_key, nonce = secrets.token_bytes(16), secrets.token_bytes(16), secrets.token_bytes(16)
    body = ChaCha20Poly1305(_stretched(passphrase, salt, WORK)).encrypt(bytes(12), file_key, None)
    head = b"age-encryption.org/v1\n-> scrypt " + _base64(salt) + b" %d\n" % WORK + _base64(body) + b"\n---"
    return head + b" " + _base64(_mac(file_key, head)) + b"\n" + nonce + _payload(file_key, nonce).encrypt(_LAST, text, None)


def opened(data: bytes, passphrase: str) -> bytes:
    """What is in it. Raises ValueError where it is no such file, damaged, or for another passphrase."""
    found = _HEADER.match(data)
    if found is None:
        raise ValueError("no age file for a passphrase")
    head, salt, work, body, mac = found.groups()
    if int(work) > _MOST_WORK:
        raise ValueError(f"work of two to the power of {int(work)}: {_MOST_WORK} at most")
    nonce, chunk = data[found.end() : found.end() + 16], data[found.end() + 16 :]
    if len(nonce) != 16 or not _TAG < len(chunk) <= _CHUNK + _TAG:
        raise ValueError("cut off, or longer than a key")
    try:
        file_key = ChaCha20Poly1305(_stretched(passphrase, _bytes(salt), int(work))).decrypt(bytes(12), _bytes(body), None)
        if len(file_key) != 16 or not hmac.compare_digest(_mac(file_key, head), _bytes(mac)):
            raise ValueError("its head was changed")
        return _payload(file_key, nonce).decrypt(_LAST, chunk, None)
    except InvalidTag as error:
        raise ValueError("another passphrase, or damaged") from error


_LAST: Final = bytes(11) + b"\x01"
"""Number of the chunk, and that it is the last one."""


def _stretched(passphrase: str, salt: bytes, work: int) -> bytes:
    return Scrypt(salt=b"age-encryption.org/v1/scrypt" + salt, length=32, n=1 << work, r=8, p=1).derive(passphrase.encode())


def _mac(file_key: bytes, head: bytes) -> bytes:
    return hmac.digest(HKDF(SHA256(), 32, salt=None, info=b"header").derive(file_key), head, sha256)


def _payload(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=nonce, info=b"payload").derive(file_key))


def _base64(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    return b64decode(text + b"=" * (-len(text) % 4))
