"""Signatures of policy files (Ed25519), so that a policy is its issuer's and nobody else's.

How an organisation signs its own policy:

1. ashore, once: ``new_key(Path("policy.key"))`` writes the private key (keep it off the ships) and returns the public key;
2. whenever the policy changes: ``sign(Path("policy.toml"), Path("policy.key"))`` writes ``policy.toml.sig`` beside it;
3. on each ship: the public key goes into the settings as ``policy.trusted_key``; the two files travel together.

What is signed is the domain line below, a newline, and the file's bytes with every CR LF as LF: a file that went through
a mail program or a Windows checkout still verifies, any other change does not.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat, load_pem_private_key

from app.errors import UserError
from app.tomlfile import MOST_BYTES
from app.wholefile import read_small

_DOMAIN: Final = b"fairlead policy 1\n"
_HEADER: Final = "fairlead policy signature 1"


def signed_bytes(data: bytes) -> bytes:
    """What a signature speaks of, for a file with these bytes."""
    return _DOMAIN + data.replace(b"\r\n", b"\n")


def policy_hash(data: bytes) -> str:
    """SHA-256 in hex of what is signed: the name by which the journal calls this very policy."""
    return hashlib.sha256(signed_bytes(data)).hexdigest()


def signature_path(policy: Path) -> Path:
    """``policy.toml`` -> ``policy.toml.sig``."""
    return policy.with_name(policy.name + ".sig")


def new_key(path: Path) -> str:
    """Write a new private key to ``path`` (readable by its owner only, never over another); returns the public key, base64."""
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise UserError(f"{path}: the key cannot be written ({error.strerror}). Choose a new file in a folder of yours") from error
    with os.fdopen(handle, "wb") as file:
        file.write(pem)
    return _public(key.public_key())


def sign(policy: Path, private_key: Path) -> Path:
    """Sign ``policy``; writes the signature file beside it and returns its path. Raises UserError."""
    try:
        key = load_pem_private_key(read_small(private_key, MOST_BYTES), None)
        data = read_small(policy, MOST_BYTES)
    except OSError as error:
        raise UserError(f"{error.filename}: cannot be read ({error.strerror})") from error
    except (ValueError, TypeError) as error:
        raise UserError(f"{private_key}: not a private key made by Fairlead. Make one with new_key") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UserError(f"{private_key}: not an Ed25519 key. Make one with new_key")
    signature = base64.b64encode(key.sign(signed_bytes(data))).decode()
    out = signature_path(policy)
    out.write_text(f"{_HEADER}\nkey: {_public(key.public_key())}\nsignature: {signature}\n", encoding="utf-8", newline="\n")
    return out


def verify(name: str, data: bytes, signature: str | None, trusted: tuple[str, ...]) -> str:
    """Check ``data`` of the file ``name``; returns the key that signed it. Raises UserError saying what is wrong.

    ``signature`` is the text of the signature file (``None``: there is none); ``trusted`` the keys that count, base64.
    """
    if signature is None:
        raise UserError(f"{name}: the policy is not signed. Put the signature file {Path(name).name}.sig beside it")
    lines = signature.strip().splitlines()
    fields = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
    if not lines or lines[0] != _HEADER or set(fields) != {"key", "signature"}:
        raise UserError(f"{name}.sig: not a policy signature. Sign the policy again")
    if fields["key"] not in trusted:
        raise UserError(f"{name}: signed with a key that is not trusted here. Put its key into the settings, policy.trusted_key")
    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(fields["key"], validate=True))
        public.verify(base64.b64decode(fields["signature"], validate=True), signed_bytes(data))
    except (binascii.Error, ValueError) as error:
        raise UserError(f"{name}.sig: the key or the signature is damaged. Fetch the file again") from error
    except InvalidSignature as error:
        raise UserError(f"{name}: the policy was changed after it was signed. Fetch it again or have it signed again") from error
    return fields["key"]


def _public(key: Ed25519PublicKey) -> str:
    return base64.b64encode(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()
