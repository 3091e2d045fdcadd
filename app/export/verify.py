"""Proves an exported bundle untouched, or names the first thing in it that is not.

What is checked, in this order: every file against the manifest; the manifest against the station's signature; the
chain of entries; each signed checkpoint against the chain; every table against the journal it was made from. A forger
who writes a whole new bundle with a key of his own is seen only by comparing ``key`` with the station's known one.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.chain import check_chain
from app.entry import Entry, from_body
from app.errors import FairleadError
from app.export.bundle import FORMAT
from app.export.tables import TABLES, write_csv
from app.rescue.fold import fold

_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, KeyError, TypeError, NotImplementedError, RuntimeError,
)  # fmt: skip
_BODY = b'"body":'
_UNLISTED = frozenset({"manifest.json", "manifest.sig"})
_MANIFEST_LIMIT = 16 << 20
_LINE_LIMIT = 16 << 20


@dataclass(frozen=True, slots=True)
class BundleReport:
    """``ok`` or the first ``problem``; ``first_bad`` is the ``seq`` of the entry where the chain breaks, if it does.

    ``key`` is the public key (hex) that signed the manifest, ``None`` where the bundle is not signed.
    """

    ok: bool
    entries: int
    head: str
    first_bad: int | None = None
    problem: str = ""
    key: str | None = None


class _Bad(FairleadError):
    """Something in the bundle is not as it was written."""

    def __init__(self, problem: str, first_bad: int | None = None) -> None:
        super().__init__(problem)
        self.first_bad = first_bad


def verify_bundle(path: Path) -> BundleReport:
    """Check a bundle. Never raises for what is in the file: a broken zip is a bundle that is not as it was written."""
    entries: list[Entry] = []
    head = ""
    try:
        with zipfile.ZipFile(path) as bundle:
            manifest, key = _check_files(bundle)
            head = _check_journal(bundle, entries)
            if manifest.get("head") != head or manifest.get("entries") != len(entries):
                raise _Bad("the manifest names another end of the journal: entries were cut off or added")
            keys = _check_checkpoints(bundle, {e.seq: e.hash for e in entries})
            if key is not None and keys and key not in keys:
                raise _Bad("the manifest is signed with another key than the checkpoints in the journal")
            _check_tables(bundle, entries)
            if key is None:
                raise _Bad("not signed: its files agree with one another, but no station vouches for them")
    except _Bad as bad:
        return BundleReport(False, len(entries), head, bad.first_bad, str(bad))
    except _UNREADABLE as error:
        return BundleReport(False, len(entries), head, None, f"the file cannot be read as a bundle ({error})")
    return BundleReport(True, len(entries), head, key=key)


def _check_files(bundle: zipfile.ZipFile) -> tuple[dict[str, Any], str | None]:
    names = [i.filename for i in bundle.infolist()]
    if len(names) != len(set(names)):
        raise _Bad("a file stands in the bundle twice")
    if "manifest.json" not in names or bundle.getinfo("manifest.json").file_size > _MANIFEST_LIMIT:
        raise _Bad("manifest.json is missing or too large")
    raw = bundle.read("manifest.json")
    manifest: dict[str, Any] = json.loads(raw)
    if manifest.get("format") != FORMAT:
        raise _Bad(f"bundle format {manifest.get('format')} is not known to this version")
    listed: dict[str, dict[str, Any]] = manifest["files"]
    for name in sorted(set(names) - set(listed) - _UNLISTED):
        raise _Bad(f"{name} is not in the manifest")
    for name, about in sorted(listed.items()):
        if name not in names:
            raise _Bad(f"{name} is missing")
        if bundle.getinfo(name).file_size != about["bytes"] or _digest(bundle, name) != about["sha256"]:
            raise _Bad(f"{name} was changed")
    return manifest, _check_signature(bundle, names, raw)


def _digest(bundle: zipfile.ZipFile, name: str) -> str:
    digest = hashlib.sha256()
    with bundle.open(name) as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def _check_signature(bundle: zipfile.ZipFile, names: list[str], manifest: bytes) -> str | None:
    if "manifest.sig" not in names:
        return None
    data = json.loads(bundle.read("manifest.sig"))
    key = str(data["public_key"])
    _verify_signature(key, str(data["signature"]), manifest, "the signature of the manifest does not fit")
    return key


def _verify_signature(key: str, signature: str, message: bytes, problem: str) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError) as error:
        raise _Bad(problem) from error


def _check_journal(bundle: zipfile.ZipFile, into: list[Entry]) -> str:
    """Collects the entries and returns the head of the chain."""
    report = check_chain(_rows(bundle, into))
    if not report.ok:
        raise _Bad(report.problem, report.first_bad)
    return report.head if into else ""


def _rows(bundle: zipfile.ZipFile, into: list[Entry]) -> Iterator[tuple[int, str, str, bytes]]:
    with bundle.open("journal.jsonl") as file:
        number = 0
        while line := file.readline(_LINE_LIMIT):
            number += 1
            # The body is hashed as it stands: cut it out of the line instead of writing it anew.
            at = line.find(_BODY)
            if at < 0 or not line.endswith(b"}\n"):
                raise _Bad(f"line {number} of journal.jsonl is not an entry", number)
            body = line[at + len(_BODY) : -2]
            row = json.loads(line[:at].rstrip(b",") + b"}")
            try:
                into.append(from_body(row["seq"], row["prev"], row["hash"], body))
            except (ValueError, KeyError, TypeError) as error:
                raise _Bad(f"entry {row['seq']} cannot be read", row["seq"]) from error
            yield row["seq"], row["prev"], row["hash"], body


def _check_checkpoints(bundle: zipfile.ZipFile, hashes: dict[int, str]) -> set[str]:
    """Checks every signed checkpoint against the chain and returns the keys that signed."""
    keys: set[str] = set()
    with bundle.open("checkpoints.jsonl") as file:
        for line in file:
            c = json.loads(line)
            seq = int(c["seq"])
            _verify_signature(
                c["public_key"], c["signature"], c["statement"].encode(), f"the checkpoint at entry {seq} is not signed right"
            )
            if c["head"] not in c["statement"] or hashes.get(seq) != c["head"]:
                raise _Bad(f"the signed checkpoint does not fit: an entry up to {seq} was changed after it was signed", seq)
            keys.add(c["public_key"])
    return keys


def _check_tables(bundle: zipfile.ZipFile, entries: list[Entry]) -> None:
    """A table that an earlier version did not make is not in its manifest, and so not in the bundle."""
    state = fold(entries)
    there = set(bundle.namelist())
    for name, table in TABLES.items():
        if name in there and bundle.read(name) != write_csv(table(state)):
            raise _Bad(f"{name} does not say what the journal says")
