"""The whole program killed again and again (-9) on one data folder, and what it had promised looked for after each death.

``python -m tests.killed --lives 200 [--seed 7]`` does as many as one likes and prints what it found; pytest does a few.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.config import load_settings
from app.export.verify import verify_bag
from app.relay.outbox import Outbox
from app.witness import Witness
from db.archive import Archive, verify_database
from db.recordings import open_recordings
from devices.simulator.encode_nmea import hdt
from devices.simulator.pty_port import PtyPort
from tests.conftest import ROOT

PATIENCE_S = 120.0
UNFINISHED = (".part", "-wal", "-shm", "-journal", ".lock", ".log")
"""Ends of names that are no promise: what is being written, side files of the databases, locks."""

SETTINGS = """
[ship]
name = "AURORA"
case_prefix = "AUR"
[limits]
disk_low_gb = {low:.0f}
[mail]
host = "127.0.0.1"
port = {nobody}
security = "none"
sender = "bridge@aurora.example"
[policy]
addresses = "{folder}/addresses.toml"
[[device]]
name = "GYRO"
kind = "serial"
port = "{folder}/GYRO"
baud = 4800
"""


@dataclass
class Promised:
    """What the lives so far were promised. ``did``: the value that was promised last; ``tried``: those since, any may be."""

    saved: set[str] = field(default_factory=set)
    heard: int = 0
    kept: dict[str, set[str]] = field(default_factory=dict)
    did: dict[str, Any] = field(default_factory=dict)
    tried: dict[str, list[Any]] = field(default_factory=dict)
    told: Counter[str] = field(default_factory=Counter)

    def may_be(self, key: str, nothing: Any) -> list[Any]:
        return [self.did.get(key, nothing), *self.tried.get(key, [])]

    def settle(self, key: str, value: Any) -> None:
        """It was found so: that is what it is now."""
        self.did[key], self.tried[key] = value, []


class Killed:
    """One data folder and its lives. A promise that is broken is an AssertionError that says which."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.noise, self.promised = folder, random.Random(seed), Promised()
        self.lives = 0
        self._proved: set[Path] = set()
        free = shutil.disk_usage(folder).free / 1e9
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            nobody = closed.getsockname()[1]
        low = min(1000.0, free * 8 + 1)
        (folder / "fairlead.toml").write_text(SETTINGS.format(low=low, folder=folder, nobody=nobody))
        (folder / "addresses.toml").write_text('[[authority]]\nid = "DE-MRCC"\naddresses = ["mail@bremen.example"]\n')
        self._nursery = subprocess.Popen(
            [sys.executable, "-m", "tests.killed_process", str(folder)],
            cwd=ROOT,
            env={k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._rest, self._child = b"", 0
        try:
            assert self._hear(PATIENCE_S) == ["ready"]
        except AssertionError as error:
            self.close()
            raise AssertionError(f"the program cannot be loaded: {self.output()}") from error

    # -- a life and its death

    def live(self, *, window: bool, after: int | None) -> None:
        """One life, killed after ``after`` promises, or, ``None``, at some moment of its start; then all is looked at."""
        self.lives += 1
        self._order({"window": window, "seed": self.lives})
        said = self._hear(PATIENCE_S)
        assert said is not None
        assert said[0] == "pid"
        self._child = child = int(said[1])
        promises, heard = 0, 0
        end = time.monotonic() + (PATIENCE_S if after is not None else self.noise.uniform(0.0, 1.5 if window else 0.6))
        while (said := self._hear(end - time.monotonic())) is not None:
            assert said != ["ended"], "it ended by itself"
            heard = self._take(said, heard)
            promises += said[0] in ("saved", "kept", "did")
            if after is not None and promises >= after:
                time.sleep(self.noise.uniform(0.0, 0.1))
                break
        os.kill(child, signal.SIGKILL)
        while (said := self._hear(PATIENCE_S)) != ["ended"]:
            assert said is not None, "a life that was killed did not end"
            heard = self._take(said, heard)
        self._child = 0
        self.promised.heard += heard
        self.look()

    def _order(self, order: dict[str, object]) -> None:
        assert self._nursery.stdin is not None
        self._nursery.stdin.write(json.dumps(order).encode() + b"\n")

    def _hear(self, seconds: float) -> list[Any] | None:
        """The next line that was said; ``None`` where none comes in time."""
        assert self._nursery.stdout is not None
        end = time.monotonic() + seconds
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self._nursery.stdout], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                return None
            more = os.read(self._nursery.stdout.fileno(), 65536)
            assert more, "the nursery is gone"
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        found: list[Any] = json.loads(line)
        return found

    def _take(self, said: list[Any], heard: int) -> int:
        promised = self.promised
        match said:
            case ["saved", str(entry)]:
                promised.saved.add(entry)
            case ["heard", int(lines)]:
                heard = lines
            case ["try", str(key), value]:
                promised.tried.setdefault(key, []).append(value)
            case ["did", str(key), value]:
                tried = promised.tried.get(key, [])
                promised.did[key] = value
                promised.tried[key] = tried[tried.index(value) + 1 :] if value in tried else []
            case ["kept", str(key), str(name)]:
                promised.kept.setdefault(key, set()).add(name)
            case ["began", dict(found)]:
                self._found(found)
            case ["fault", str(why)]:
                raise AssertionError(f"{why}\n{self.output()}")
            case _:
                raise AssertionError(f"not understood: {said}")
        promised.told[":".join(map(str, said[:2])) if said[0] in ("did", "kept") else str(said[0])] += 1
        return heard

    def output(self) -> str:
        return (self.folder / "output.txt").read_text()[-3000:]

    # -- what must be there

    def _found(self, found: dict[str, Any]) -> None:
        """What the next life says it has found, as it begins."""
        promised = self.promised
        for key, nothing in (("watch", []), ("muted", []), ("preference", 0), ("form", ""), ("callsign", "")):
            assert found[key] in promised.may_be(key, nothing), f"{key}: {found[key]} of {promised.may_be(key, nothing)}"
            promised.settle(key, found[key])
        assert found["author"] == (found["watch"] or [""])[-1]
        assert found["acknowledged"] or not promised.did.get("acknowledged")
        assert found["kept trouble"] == ""
        assert [notice for notice in found["notices"] if "pen on" in notice or "damaged" in notice] == []
        assert found["problems"] == []

    def look(self) -> None:
        """Everything on the disk, as the dead left it."""
        data = self.folder / "data"
        if self.promised.told["began"]:  # before that it may have died while the file was made; the next one makes it whole
            (log,) = data.glob("missions/*/mission.db")
            report = verify_database(log)
            assert report.ok, report.problem
            self._look_at(log.parent)
        unknown = [name for name in map(self._whole, self._finished()) if name]
        assert unknown == [], f"nobody here can judge {unknown}; say in tests/killed.py how it is whole"

    def _look_at(self, mission: Path) -> None:
        promised = self.promised
        if promised.saved:
            with Archive(mission / "mission.db") as archive:
                assert promised.saved <= {entry.id for entry in archive.entries()}
        recording = open_recordings(mission) if promised.heard else None
        if recording is not None:
            assert sum(1 for _ in recording.lines()) >= promised.heard
        kept = {
            "mail": {record.draft.id for record in Outbox(mission / "outbox").records()[0]},
            "media": {path.name for path in (mission / "media").glob("*")},
            "export": {path.name for path in (mission / "exports").glob("*")},
            "trust": {trusted.name for trusted in Witness(mission.parent.parent / "witness").trusted()},
        }
        for key, names in promised.kept.items():
            assert names <= kept[key], f"{key}: {sorted(names - kept[key])} of {len(names)}"

    def _finished(self) -> Iterator[Path]:
        """Files under a final name; an export is one thing."""
        for root, folders, files in os.walk(self.folder / "data"):
            if Path(root).name == "exports":
                yield from (Path(root) / name for name in folders if not name.endswith(".part") and not name.startswith("."))
                folders.clear()
            yield from (Path(root) / name for name in files if not name.startswith(".") and not name.endswith(UNFINISHED))
        yield self.folder / "fairlead.toml"

    def _whole(self, path: Path) -> str:
        """Raises AssertionError or the reader's own error for one that is not whole; its name where nobody knows."""
        if path.is_dir():
            if path not in self._proved:  # an export is never changed
                report = verify_bag(path)
                assert report.ok, f"{path.name}: {report.problem}"
                self._proved.add(path)
        elif path.parent.name == "media":
            assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name
        elif path.suffix == ".json":
            json.loads(path.read_bytes())
        elif path.suffix == ".jsonl":
            assert [json.loads(line) for line in path.read_bytes().splitlines()]
        elif path.suffix == ".toml":
            load_settings(path) if path.parent == self.folder else tomllib.loads(path.read_text("utf-8"))
        elif path.suffix == ".eml":
            assert path.read_bytes().rstrip().endswith(b"--") or b"\r\n\r\n" in path.read_bytes()
        elif path.suffix in (".key", ".sig") or path.name in ("in-use", "current"):
            assert path.read_bytes()
        elif path.suffix != ".db":  # those are read above
            return path.name
        return ""

    def left_over(self) -> Counter[str]:
        """Ends of the names of what was being written when somebody died, and how many there are now."""
        parts = (p.name for p in (self.folder / "data").rglob("*") if p.name.endswith(".part") and p.parent.name != "media")
        return Counter(".".join(name.split(".")[1:3]) for name in parts)

    def close(self) -> None:
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._nursery.stdin.close()
        if self._child:
            os.kill(self._child, signal.SIGKILL)
        self._nursery.wait(PATIENCE_S)
        self._nursery.stdout.close()


@contextmanager
def busy(folder: Path) -> Iterator[None]:
    """A gyro on a pseudo terminal that says its heading a hundred times a second, whoever is there to hear it."""
    port, stopping = PtyPort(folder / "GYRO"), threading.Event()

    def talk() -> None:
        turn = 0
        while not stopping.wait(0.01):
            turn += 1
            port.send(hdt(turn / 10 % 360.0))

    talker = threading.Thread(target=talk, daemon=True)
    talker.start()
    try:
        yield
    finally:
        stopping.set()
        talker.join()
        port.close()


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill the whole program and look what is left")
    parser.add_argument("--lives", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, busy(Path(name)):
        killed = Killed(Path(name), asked.seed)
        try:
            for number in range(asked.lives):
                killed.live(window=number % 3 == 2, after=killed.noise.choice([None, 1, 5, 20, 40, 60]))
                if killed.lives % 10 == 0:
                    print(f"{killed.lives} lives", flush=True)
        except AssertionError as error:
            print(f"life {killed.lives} of {asked.lives}, seed {asked.seed}: {error}")
            return 1
        finally:
            print(f"{killed.lives} lives, promised: {dict(sorted(killed.promised.told.items()))}")
            print(f"left over: {dict(killed.left_over())}")
            killed.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
