"""The mission bundle: one zip file with everything, written under another name until it is whole.

Layout (format 1)::

    README.txt               what this is and how to check it
    journal.jsonl            one line per entry: {"seq":..,"prev":"..","hash":"..","body":<the hashed bytes>}
    checkpoints.jsonl        signed statements of the chain's head
    tables/*.csv             tables made from the journal (``app.export.tables``)
    track.gpx, map.geojson   own track and marks
    raw/sentences.txt        every sentence: arrival UTC, source, TAB, the bytes unchanged, CRLF
    manifest.json            mission, purpose, head of the chain, and SHA-256 and size of every file above
    manifest.sig             Ed25519 signature of the station over manifest.json
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO

from app.entry import Entry, from_body, iso
from app.errors import DeviceError, UserError
from app.export.maps import TrackPoint, geojson, gpx
from app.export.tables import TABLES, write_csv
from app.policy.model import Decision, Verdict
from app.ports import Archive, Checkpoint, Recording
from app.rescue.fold import fold
from app.watch.frame import Mode
from app.wholefile import sync_folder

FORMAT = 1
Progress = Callable[[float, str], None]
Sign = Callable[[bytes], tuple[str, str]]
"""Signs bytes with the station's key: (public key, signature), both hex."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What was exported: the file, its SHA-256 (hex) and how much is in it."""

    path: Path
    sha256: str
    entries: int
    sentences: int
    through_seq: int


@dataclass(slots=True)
class _Writer:
    """Writes files into the zip and remembers the hash and size of each for the manifest."""

    zip: zipfile.ZipFile
    stamp: tuple[int, int, int, int, int, int]
    files: dict[str, dict[str, str | int]] = field(default_factory=dict)

    def write(self, name: str, chunks: Iterable[bytes], *, listed: bool = True) -> None:
        digest, size = hashlib.sha256(), 0
        info = zipfile.ZipInfo(name, self.stamp)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        with self.zip.open(info, "w", force_zip64=True) as out:
            for chunk in chunks:
                out.write(chunk)
                digest.update(chunk)
                size += len(chunk)
        if listed:
            self.files[name] = {"sha256": digest.hexdigest(), "bytes": size}


def export_mission(
    *,
    archive: Archive,
    recording: Recording | None,
    track: Callable[[Recording], Iterable[TrackPoint]],
    folder: Path,
    purpose: str,
    decision: Decision,
    mode: Mode,
    now: datetime,
    sign: Sign | None = None,
    progress: Progress | None = None,
) -> Bundle:
    """Write the bundle into ``folder``. Raises UserError if the gate refuses, DeviceError if the disk does.

    ``track`` finds own ship's track in a recording. Nothing half-written ever carries the final name.
    """
    if decision.verdict > Verdict.NOTICE:
        raise UserError(f"Not exported: {decision.sentence} (rule {decision.rule} of {decision.policy})")
    say = progress or (lambda _done, _what: None)
    # The name says when and for which mission; it never holds a position or what the mission met.
    name = f"fairlead-{now:%Y%m%dT%H%M%SZ}{'' if mode is Mode.LIVE else '-' + mode.value.upper()}.zip"
    path, part = folder / name, folder / (name + ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with part.open("wb") as file:
            if os.name == "posix":
                os.fchmod(file.fileno(), 0o600)
            counts = _write_zip(file, archive, recording, track, purpose, decision, mode, now, sign, say)
            file.flush()
            os.fsync(file.fileno())
        digest = _sha256(part)
        part.replace(path)
        sync_folder(folder)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise DeviceError(f"The export to {folder} failed ({error.strerror or error}). Earlier exports are untouched") from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    say(1.0, "done")
    return Bundle(path, digest, counts[0], counts[1], counts[2])


def _write_zip(
    file: IO[bytes],
    archive: Archive,
    recording: Recording | None,
    track: Callable[[Recording], Iterable[TrackPoint]],
    purpose: str,
    decision: Decision,
    mode: Mode,
    now: datetime,
    sign: Sign | None,
    say: Progress,
) -> tuple[int, int, int]:
    stamp = (max(now.year, 1980), now.month, now.day, now.hour, now.minute, now.second)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
        writer = _Writer(zipped, stamp)
        entries: list[Entry] = []
        say(0.0, "journal")
        writer.write("journal.jsonl", _journal_lines(archive, entries))
        writer.write("checkpoints.jsonl", (_checkpoint_line(c) for c in archive.checkpoints()))
        say(0.2, "tables")
        state = fold(entries)
        for name, table in TABLES.items():
            writer.write(name, [write_csv(table(state))])
        say(0.4, "track")
        points: Sequence[TrackPoint] = list(track(recording)) if recording is not None else []
        writer.write("track.gpx", [gpx(state, points, f"{mode.value} {state.mission}")])
        writer.write("map.geojson", [geojson(state, points)])
        say(0.6, "raw sentences")
        count = _Count()
        writer.write("raw/sentences.txt", _sentences(recording, count) if recording is not None else [])
        writer.write("README.txt", [readme(mode, purpose).encode()])
        head, seq = (entries[-1].hash, entries[-1].seq) if entries else ("", 0)
        manifest = _manifest(
            state.mission, state.ship, mode, purpose, decision, now, head, seq, len(entries), count.n, writer.files
        )
        writer.write("manifest.json", [manifest], listed=False)
        if sign is not None:
            key, signature = sign(manifest)
            writer.write("manifest.sig", [json.dumps({"public_key": key, "signature": signature}).encode()], listed=False)
    return len(entries), count.n, seq


@dataclass(slots=True)
class _Count:
    n: int = 0


def _journal_lines(archive: Archive, into: list[Entry]) -> Iterator[bytes]:
    for seq, prev, hash_, body in archive.rows():
        into.append(from_body(seq, prev, hash_, body))
        yield b'{"seq":%d,"prev":"%s","hash":"%s","body":%s}\n' % (seq, prev.encode(), hash_.encode(), body)


def _checkpoint_line(checkpoint: Checkpoint) -> bytes:
    return (
        json.dumps(
            {
                "seq": checkpoint.seq,
                "head": checkpoint.head,
                "at": iso(checkpoint.at),
                "station": checkpoint.station,
                "statement": checkpoint.statement,
                "public_key": checkpoint.public_key,
                "signature": checkpoint.signature,
            },
            ensure_ascii=False,
        ).encode()
        + b"\n"
    )


def _sentences(recording: Recording, count: _Count) -> Iterator[bytes]:
    for line in recording.lines():
        prefix = f"{iso(line.stamp.utc)} {line.source}\t".encode()
        if line.gap is not None:
            yield prefix + f"# {line.gap}\r\n".encode()
            continue
        count.n += 1
        yield prefix + line.data + b"\r\n"


def _manifest(
    mission: str,
    ship: str,
    mode: Mode,
    purpose: str,
    decision: Decision,
    now: datetime,
    head: str,
    seq: int,
    entries: int,
    sentences: int,
    files: dict[str, dict[str, str | int]],
) -> bytes:
    data = {
        "format": FORMAT,
        "mission": mission,
        "ship": ship,
        "mode": mode.value,
        "purpose": purpose,
        "policy": decision.policy,
        "policy_hash": decision.policy_hash,
        "made_utc": iso(now),
        "through_seq": seq,
        "head": head,
        "entries": entries,
        "sentences": sentences,
        "files": files,
    }
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def readme(mode: Mode, purpose: str) -> str:
    """The text that goes with every bundle."""
    banner = "" if mode is Mode.LIVE else f"*** {mode.value.upper()}: none of this happened at sea ***\n\n"
    return (
        f"{banner}Mission export of Fairlead, made for: {purpose}\n\n"
        "tables/*.csv     tables (UTC; units in the header)\n"
        "track.gpx        own track and marks\n"
        "map.geojson      the same for a map program\n"
        "journal.jsonl    every entry, chained by SHA-256: nothing can be changed without breaking the chain\n"
        "raw/             every sentence that was received, bytes unchanged\n"
        "manifest.json    SHA-256 of every file\n\n"
        "To check it: fairlead verify THIS-FILE.zip\n"
        "Without Fairlead: SHA-256 of each file stands in manifest.json. Hash of an entry = SHA-256 of the byte 00, its\n"
        "number as 8 bytes big endian, the hash before it as 32 bytes (zeros for the first), and the bytes of its body,\n"
        'which stand in journal.jsonl between "body": and the last brace of the line.\n'
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
