"""Small files of the program's own that anybody may have edited: the default or a clear word, never a start that fails."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.clock import ManualClock
from app.crew import Crew
from app.errors import UserError
from app.kept import KeptFile
from app.media.waiting import Waiting
from app.policy.versions import Versions
from app.preferences import Plain, Preferences
from app.relay.outbox import Outbox
from app.verifier.given import checkpoints
from app.verifier.words import Unreadable
from app.watch.guard import packed, unpacked
from app.witness.shelf import Shelf
from tests.fuzz.harness import Taken, assert_sound, scratch, words_in

EXAMPLES = 150
HASH = "ab" * 32
LATER = datetime(2036, 6, 14, tzinfo=UTC)
NAMES = ("a", "chart.motion", "window.palette", "chart.own")


TEXTS = (
    b'{"a": 1, "chart.motion": 2.5, "window.palette": "night", "chart.own": [1, {"x": null}]}',
    b"""{"format": 1, "crew": [{"name": "Ada", "salt": "00ff", "hash": "00ff", "n": 16384, "r": 8, "p": 1}],
 "forgotten": [{"name": "Bo", "at": "2026-06-14T02:38:07.000000Z"}]}""",
    b'{"form": {"text": "typed"}, "other": {}}',
    b'{"name": "a.jpg", "incident": "i", "case": null, "station": "bridge"}',
    b"""{"format": 1, "at": "2026-06-14T02:38:07.000000Z", "by": "Ada", "why": "x", "base": "b", "directory": "d",
 "addresses": "a", "pin": true}""",
    b"""{"format": 1, "draft": {"id": "d", "case": null, "title": "t", "recipients": [["MRCC Rome", "to", null]],
 "channel": "email", "subject": "s", "body": "b", "attachments": [["a.txt", "AAAA"]], "labels": ["case_position"],
 "template": null, "sitrep": null}, "entry": "ab", "by": "Ada", "at": "2026-06-14T02:38:07.000000Z", "status": "waiting",
 "done": [], "refused": [], "detail": "", "content_sha256": ""}""",
    b'{"ring": "near", "inner_m": 0, "outer_m": 900, "start": 10, "end": 90, "relative": true}',
    b'{"log": "ab", "size": 40}\n{"note": "x", "size": 40, "code": "ABCDE FGHJK LMNPQ RSTUV 23456"}',
)


def seeds() -> list[bytes]:
    deep = b"[" * 3000 + b"]" * 3000
    return [text + bytes([n]) for n, text in enumerate(TEXTS)] + [deep + bytes([n]) for n in range(len(TEXTS))]


WORDS = (
    *words_in(seeds(), 2), b"1e999", b"-0", b"NaN", b"Infinity", b'"\\ud800"', b"[" * 3000, b'{"a":' * 3000, b"1" * 400,
    b"1" * 5000, b"\xef\xbb\xbf", b"[[],[]]",
    b'{"area": "a", "centre": [33, 12], "radius_m": 900, "corners": []}', b'"corners": [[1,2],[3,4],[5,6]]', b"{}", b"[]", b"null",
)  # fmt: skip


def one(data: bytes) -> None:
    taken = Taken(data)
    _READ[taken.number(len(_READ) - 1)](taken.rest)


def _fresh(name: str, data: bytes) -> Path:
    """A file alone in a folder."""
    folder = scratch() / "small-files"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / name
    path.write_bytes(data)
    return path


def _preferences(data: bytes) -> None:
    path = _fresh("window.json", data)
    kept = Preferences(path)
    defaults: tuple[Plain, ...] = (True, 1, 1.0, "x", [], {})
    for name in NAMES:
        for default in defaults:
            assert default is not None and type(kept.get(name, default)) is type(default)
    kept.put(NAMES[0], "another")
    if not kept.trouble:
        again = Preferences(path)
        assert again.get(NAMES[0], "") == "another"
        assert json.dumps(again.under(""), sort_keys=True) == json.dumps(kept.under(""), sort_keys=True)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def _crew(data: bytes) -> None:
    crew = Crew(_fresh("crew.json", data), ManualClock(LATER))
    if crew.problem:
        assert crew.names() == () and "Move it away" in crew.problem
        try:
            crew.set_pin("Cy", None, "1234")
        except UserError:
            return
        raise AssertionError("a file that cannot be read was replaced")
    for name in crew.names():
        assert crew.has_pin(name)


def _forms(data: bytes) -> None:
    path = _fresh("forms.json", data)
    kept = KeptFile(path)
    assert path.exists() or path.with_suffix(".broken").read_bytes() == data
    kept.put("form", {"text": "new"})
    again = KeptFile(path)
    assert kept.trouble or (again.get("form") == {"text": "new"} and set(again.names()) <= {*kept.names(), *again.names()})


def _waiting(data: bytes) -> None:
    path = _fresh(f"{HASH}.json", data)
    originals = path.parent / "originals"
    originals.mkdir()
    (originals / HASH).write_bytes(b"x")
    (left,) = Waiting(path.parent, "bridge").left(originals, lambda _hash, _incident: False, LATER) or (None,)
    assert left is None or (left.sha256 == HASH and isinstance(left.name, str))
    Waiting(path.parent, "bridge").sweep(originals, lambda _hash, _incident: True)


def _proposal(data: bytes) -> None:
    path = _fresh("proposal.json", data)
    try:
        proposal = Versions(path.parent).proposal()
    except UserError as error:
        assert "propose again" in str(error)
        return
    assert proposal is not None and isinstance(proposal.by, str)
    assert_sound(proposal)


def _outbox(data: bytes) -> None:
    path = _fresh("20260614-d.json", data)
    records, problems = Outbox(path.parent).records()
    assert len(records) + len(problems) == 1
    for record in records:
        assert record.entry.isalnum()
        assert_sound(record)


def _zone(data: bytes) -> None:
    zone = unpacked(data.decode("utf-8", "surrogateescape"))
    if zone is not None:
        assert_sound(zone)
        assert unpacked(packed(zone)) == zone


def _checkpoints(data: bytes) -> None:
    path = _fresh("ship.jsonl", data)
    lines, troubles = Shelf(path.parent).lines("ship")
    assert len(lines) + len(troubles) == sum(bool(line.strip()) for line in data.split(b"\n"))
    assert Shelf(path.parent).add("ship", {"x": 1}, lambda: False)
    assert Shelf(path.parent).lines("ship")[0] == [*lines, {"x": 1}]
    try:
        assert checkpoints(path)
    except Unreadable as error:
        assert str(error)


_READ: Final[tuple[Callable[[bytes], None], ...]] = (
    _preferences, _crew, _forms, _waiting, _proposal, _outbox, _zone, _checkpoints,
)  # fmt: skip
