"""An export (section 1): the bag, its manifests and signature, and what is in it against what it says of itself."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from . import canon
from .entries import chain, lines, rows
from .erased import Erased
from .files import Files, opened
from .judge import Judge, check_keys, check_signatures, of_this_log
from .notes import Checkpoint, kept, signed
from .seal import of_hex
from .words import Bad, Problem, Verdict

SIGNED = b"fairlead bag 2\n"
SIGNATURE = "tagmanifest-sha256.txt.sig"
MISSION = "data/mission.json"
JOURNAL = "data/journal.jsonl"
CHECKPOINTS = "data/checkpoints.jsonl"
ALGORITHMS = (("sha256", 64), ("sha512", 128))
TAGS = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt", "README.txt")
"""Files beside the data that have to be there, and in both tag manifests."""

OWN = "own"
"""The audience from which nothing is withheld: what is not there was erased."""

UNLISTED = (SIGNATURE, "tagmanifest-sha256.txt", "tagmanifest-sha512.txt")
"""Files that no manifest can list."""

_SMALL = 1 << 20
_CHUNK = 1 << 20
_MEDIA = re.compile(r"data/media/([0-9a-f]{64})(\.[A-Za-z0-9]{1,10})?\Z")


def check_bag(path: Path, known: Iterable[str], outside: Iterable[Checkpoint]) -> Verdict:
    """Everything that can be said of an export. Raises Unreadable where it is none."""
    verdict = Verdict(str(path), "export")
    try:
        files = opened(path)
    except Bad as bad:
        verdict.add(bad.problem)
        return verdict
    try:
        _check(files, verdict, tuple(known), list(outside))
    finally:
        files.close()
    return verdict


def _check(files: Files, verdict: Verdict, known: tuple[str, ...], outside: list[Checkpoint]) -> None:
    verdict.files, verdict.bytes = len(files.sizes), sum(files.sizes.values())
    for step in (_check_signature, _check_structure, _check_manifests):
        try:
            step(files, verdict)
        except Bad as bad:
            verdict.add(bad.problem)
    # A file that was changed is named by now. Which entry in it, the journal itself tells.
    own: list[Checkpoint] = []
    mission: dict[str, Any] = {}
    try:
        mission = _mission(files, verdict)
        own = _checkpoints(files, verdict.mission)
    except Bad as bad:
        verdict.add(bad.problem)
    _check_journal(files, verdict, mission, own, outside)
    bag_key = verdict.keys[:1]
    verdict.keys += sorted({c.key for c in own} - set(bag_key))
    if bag_key and own and bag_key[0] not in {c.key for c in own}:
        verdict.add(Problem("the export is signed with another key than the checkpoints in its journal", file=SIGNATURE))
    if not own and verdict.entries:
        verdict.add(Problem("there is no signed checkpoint in it; a station signs one at each export", file=CHECKPOINTS))
    with suppress(Bad):  # no key at all: that it is not signed was said
        check_keys(verdict, known)
    check_signatures(verdict, outside, known)


def _check_signature(files: Files, verdict: Verdict) -> None:
    if SIGNATURE not in files.sizes:
        raise Bad("it is not signed: its files may agree with one another, but no station vouches for them", file=SIGNATURE)
    data = canon.read(files.read(SIGNATURE, _SMALL))
    if not isinstance(data, dict) or data.get("format") != 2 or set(data) != {"format", "public_key", "signature"}:
        raise Bad(f"{SIGNATURE} is not a signature as Fairlead writes it", file=SIGNATURE)
    key = of_hex(data["public_key"], 32, "the key in it")
    signature = of_hex(data["signature"], 64, "the signature in it")
    verdict.keys.append(key.hex())
    if not signed(key, signature, SIGNED + files.read("tagmanifest-sha256.txt", _CHUNK)):
        raise Bad("the signature of the export is not right: its list of files was changed", file="tagmanifest-sha256.txt")


def _check_structure(files: Files, verdict: Verdict) -> None:
    for name in (*TAGS, *UNLISTED[1:], MISSION, JOURNAL, CHECKPOINTS):
        if name not in files.sizes:
            verdict.add(Problem(f"{name} is missing", file=name))
    said = files.read("bagit.txt", _SMALL)
    if not re.fullmatch(rb"BagIt-Version: (0\.97|1\.0)\r?\nTag-File-Character-Encoding: UTF-8\r?\n", said):
        raise Bad("bagit.txt does not say that it is a bag", file="bagit.txt")
    oxum = re.search(rb"^Payload-Oxum: *(\d{1,19})\.(\d{1,19})\r?$", files.read("bag-info.txt", _SMALL), re.MULTILINE)
    sizes = [size for name, size in files.sizes.items() if name.startswith("data/")]
    if oxum is not None and (int(oxum[1]), int(oxum[2])) != (sum(sizes), len(sizes)):
        counted = f"{len(sizes)} files with {sum(sizes)} bytes, and {int(oxum[2])} with {int(oxum[1])} were packed"
        raise Bad(f"there are {counted}", file="bag-info.txt")


def _check_manifests(files: Files, verdict: Verdict) -> None:
    """Every file against both of its lists, reading each once; and no file that is on no list."""
    listed: dict[str, dict[str, str]] = {}
    for algorithm, digits in ALGORITHMS:
        for prefix in ("manifest", "tagmanifest"):
            name = f"{prefix}-{algorithm}.txt"
            found = _manifest(files, name, digits, payload=prefix == "manifest")
            for path, digest in found.items():
                listed.setdefault(path, {})[algorithm] = digest
    for name in files.names:
        if name not in listed and name not in UNLISTED:
            verdict.add(Problem(f"{name} is an extra file: no list of the export has it", file=name))
    for tag in TAGS:
        if tag not in listed and tag in files.sizes:
            verdict.add(Problem(f"{tag} is on no list of the export", file=tag))
    for name, digests in sorted(listed.items()):
        if len(digests) != len(ALGORITHMS):
            kind = "manifest" if name.startswith("data/") else "tagmanifest"
            one, other = (f"{kind}-{a}.txt" for a in (*digests, *(a for a, _ in ALGORITHMS if a not in digests)))
            verdict.add(Problem(f"{name} is in {one} and not in {other}", file=name))
        elif name not in files.sizes:
            verdict.add(Problem(f"{name} is missing", file=name))
        else:
            _check_file(files, name, digests, verdict)


def _check_file(files: Files, name: str, digests: dict[str, str], verdict: Verdict) -> None:
    sums = {algorithm: hashlib.new(algorithm) for algorithm, _ in ALGORITHMS}
    try:
        with files.open(name) as file:
            while chunk := file.read(_CHUNK):
                for each in sums.values():
                    each.update(chunk)
    except Bad as bad:
        verdict.add(bad.problem)
        return
    if any(each.hexdigest() != digests[algorithm] for algorithm, each in sums.items()):
        verdict.add(Problem(f"{name} was changed", file=name))
    if name.startswith("data/media/"):
        of_media = _MEDIA.match(name)
        if of_media is None or of_media[1] != sums["sha256"].hexdigest():
            verdict.add(Problem(f"{name} is not the original whose hash it is named after", file=name))


def _manifest(files: Files, name: str, digits: int, *, payload: bool) -> dict[str, str]:
    line_form = re.compile(rf"([0-9a-f]{{{digits}}})  (\S.*)\Z")
    if name not in files.sizes:
        raise Bad(f"{name} is missing", file=name)
    found: dict[str, str] = {}
    with files.open(name) as file:
        for number, line in enumerate(lines(file, name), 1):
            try:
                said = line_form.match(line.decode("utf-8").rstrip("\r"))
            except UnicodeDecodeError:
                said = None
            if said is None:
                raise Bad(f"{name}: line {number} is not a hash and a name", file=name)
            path = said[2].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
            if path in found:
                raise Bad(f"{name} has {path} twice", file=name)
            if path.startswith("data/") != payload:
                raise Bad(f"{name} has {path}, which belongs to another list", file=name)
            found[path] = said[1]
    return found


def _mission(files: Files, verdict: Verdict) -> dict[str, Any]:
    try:
        data = canon.read(files.read(MISSION, _SMALL))
    except Bad as bad:
        raise Bad(f"{MISSION}: {bad}", file=MISSION) from bad
    if not isinstance(data, dict) or data.get("format") != 2:
        raise Bad(f"{MISSION} is not of format 2", file=MISSION)
    for name in ("mission", "ship", "audience", "mode", "head", "root", "log"):
        if not isinstance(data.get(name), str):
            raise Bad(f"{MISSION} does not say {name}", file=MISSION, field=name)
    for name in ("through_seq", "entries", "withheld"):
        if not isinstance(data.get(name), int):
            raise Bad(f"{MISSION} does not say {name}", file=MISSION, field=name)
    verdict.mission, verdict.ship, verdict.audience, verdict.mode = (data[n] for n in ("mission", "ship", "audience", "mode"))
    return data


def _checkpoints(files: Files, mission: str) -> list[Checkpoint]:
    found = []
    if CHECKPOINTS not in files.sizes:
        return []
    with files.open(CHECKPOINTS) as file:
        for number, line in enumerate(lines(file, CHECKPOINTS), 1):
            try:
                found.append(kept(canon.read(line), mission))
            except Bad as bad:
                raise Bad(f"{CHECKPOINTS}, line {number}: {bad}", bad.problem.entry, CHECKPOINTS) from bad
    return found


def _check_journal(
    files: Files, verdict: Verdict, mission: dict[str, Any], own: list[Checkpoint], outside: list[Checkpoint]
) -> None:
    if JOURNAL not in files.sizes:
        return
    judge: Judge | None = None
    withheld, erased = 0, Erased()
    try:
        with files.open(JOURNAL) as file:
            for entry in chain(rows(file, JOURNAL)):
                judge = judge or Judge(own, of_this_log(outside, entry.hash[:32], verdict))
                judge.see(entry)
                erased.see(entry)
                withheld += len(entry.withheld)
                verdict.unproved += not entry.proved
                if mission and entry.fields.get("mission", mission["mission"]) != mission["mission"]:
                    raise Bad(f"entry {entry.seq} is of another mission than {MISSION} says", entry.seq, MISSION, "mission")
    except Bad as bad:
        verdict.add(Problem(bad.problem.what, bad.problem.entry, bad.problem.file or JOURNAL, bad.problem.field))
        verdict.entries = judge.tree.size if judge is not None else 0
        return
    (judge or Judge(own, outside)).finish(verdict)
    verdict.withheld = withheld
    if verdict.audience == OWN:
        erased.finish(verdict)
    if mission:
        _compare(mission, verdict)


def _compare(mission: dict[str, Any], verdict: Verdict) -> None:
    found = {
        "entries": verdict.entries,
        "through_seq": verdict.entries,
        "head": verdict.head,
        "root": base64.b64encode(bytes.fromhex(verdict.root)).decode(),
        "log": verdict.log,
    }
    for name, value in found.items():
        if mission[name] != value and not (verdict.entries == 0 and name in ("head", "log", "root")):
            cut = name in ("entries", "through_seq") and isinstance(value, int) and value < mission[name]
            bad = verdict.entries + 1 if cut else None
            say = f"entries from {bad} on were cut off" if cut else "entries were changed, cut off or added"
            verdict.add(Problem(f"{MISSION} says {name} {mission[name]}, and it is {value}: {say}", bad, MISSION, name))
    if not verdict.unproved and mission["withheld"] > verdict.withheld:
        say = f"{mission['withheld']} fields were withheld when it was made, and {verdict.withheld} are now"
        verdict.add(Problem(f"{MISSION}: {say}", file=MISSION, field="withheld"))
