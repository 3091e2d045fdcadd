"""Exports that somebody changed: never a fault of the verifier, and never untouched where a byte is another."""

from __future__ import annotations

import zipfile
from functools import cache

from app.verifier.check import verify
from app.verifier.words import Unreadable, as_json, as_text
from tests.fuzz.harness import Taken, scratch, written
from tests.verifier.making import bag, bag_files, bodies, chained, notes, public

EXAMPLES = 20
FOLDER = "fairlead-20260614T060000Z-lawyers"


@cache
def whole() -> dict[str, bytes]:
    rows = chained(bodies(10))
    return bag(rows, signed_notes=notes(rows))


def seeds() -> list[bytes]:
    """The number of a file before what it holds then; a last one is what stands in the file of a zip."""
    files = [content[:3000] + bytes([0, n]) for n, (_, content) in enumerate(sorted(whole().items()))]
    again = [content[:3000] + bytes([1, n]) for n, (_, content) in enumerate(sorted(whole().items()))]
    packed = scratch() / "seed.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in sorted(whole().items()):
            out.writestr(zipfile.ZipInfo(f"{FOLDER}/{name}"), content)
    return [*files, *again, packed.read_bytes()[:12_000] + b"\2\0"]


WORDS = (
    b'"seq":',
    b'"prev":',
    b'"hash":',
    b'"body":',
    b"null",
    b"../x",
    b"data/",
    b'"withheld":{',
    b'"v":2',
    b"1.5",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"PK\x01\x02",
)


def one(data: bytes) -> None:
    taken = Taken(data)
    files = dict(whole())
    name = taken.of(sorted(files))
    how = taken.number(2)
    if how == 2:
        _verify(taken.rest)
        return
    same = files[name] == taken.rest
    if how == 1 and name.startswith("data/"):
        # Somebody saved it again, with lists that fit, and signed it with the key that the ship is not known by.
        content = {each: files[each] for each in files if each.startswith("data/")} | {name: taken.rest}
        files = bag_files(content)
    else:
        files[name] = taken.rest
    archive = scratch() / "bag.zip"
    with zipfile.ZipFile(archive, "w") as out:
        for each, content_ in sorted(files.items()):
            out.writestr(zipfile.ZipInfo(f"{FOLDER}/{each}"), content_)
    ok = _verify(archive.read_bytes())
    # Lists that fit again say nothing of a table or of the words in mission.json: only of journal and checkpoints.
    proved = how != 1 or name in ("data/journal.jsonl",) or name.startswith("data/media/")
    assert same or not proved or not ok, f"{name} was changed and nobody sees it"


def _verify(data: bytes) -> bool:
    path = written("export.zip", data)
    try:
        verdict = verify(path, [public()])
    except Unreadable:
        return False
    assert verdict.ok or verdict.problems
    as_json(verdict).encode()
    as_text(verdict).encode("utf-8", "replace")
    return verdict.ok
