"""Look for faults with atheris, for as long as one likes: ``python -m tests.fuzz.by_hand NAME --minutes 60``.

atheris is no dependency of Fairlead; docs/engineers.md says how to get it. ``NAME`` is a harness, or ``all`` for one after
another, again and again. What is found in a run grows in ``--work`` (default ``out/fuzz``); ``--keep`` puts the smallest
set of inputs that reaches the same code into ``tests/fuzz/corpus``. An input that breaks a promise lies in ``--work`` as
``NAME/crash-…``: mend it, and move it into the corpus under a name that says what it was.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any, Final

from tests.fuzz.harness import CORPUS, HERE, LONGEST, MEMORY, Harness, changed, load, names

OWN: Final = ["app", "devices", "db", "ui"]
_OURS: Final = tuple(str(HERE.parent.parent / room) for room in OWN)
_ROOM: Final = 8_000
_MOST_LOOKED_AT: Final = 1_500
_EXECUTED: Final = re.compile(r"stat::number_of_executed_units:\s+(\d+)")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=[*names(), "all"])
    parser.add_argument("--minutes", type=float, default=60.0, help="of each harness, in all")
    parser.add_argument("--round", type=float, default=6.0, help="all: minutes of one harness before the next")
    parser.add_argument("--work", type=Path, default=Path("out/fuzz"))
    parser.add_argument("--memory", type=int, default=2048, help="MB that one input may make the program take")
    parser.add_argument("--longest", type=float, default=60, help="seconds that one input may take")
    parser.add_argument("--keep", action="store_true", help="put the smallest set of inputs into the corpus")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        _fuzz(given)
        return 0
    chosen = names() if given.name == "all" else [given.name]
    if given.keep:
        for name in chosen:
            _keep(name, given)
        return 0
    length = min(given.round, given.minutes) if given.name == "all" else given.minutes
    while left := [name for name in chosen if _account(given.work).get(name, {}).get("minutes", 0.0) < given.minutes - 0.1]:
        for name in left:
            _round(name, length, given)
        if given.name != "all":
            break
    print(json.dumps(_account(given.work), indent=1))
    return 0


def _round(name: str, minutes: float, given: argparse.Namespace) -> None:
    """Some minutes of one harness, in a process of its own: what it leaks or breaks ends with it. A fault ends it early."""
    folder = given.work / name
    found = folder / "inputs"
    found.mkdir(parents=True, exist_ok=True)
    for i, seed in enumerate(load(name).seeds):
        (found / f"seed-{i}").write_bytes(seed)
    begun, used = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    # Files of the harness lie in a folder of ours: libFuzzer ends a process without any clearing up.
    place = tempfile.TemporaryDirectory(prefix="fairlead-fuzz-", dir=MEMORY if MEMORY.is_dir() else None)
    with place as files, (folder / "log").open("ab") as log:
        command = [sys.executable, "-m", "tests.fuzz.by_hand", name, "--child", "--work", str(given.work)]
        command += ["--minutes", str(minutes), "--memory", str(given.memory), "--longest", str(given.longest)]
        environment = {**os.environ, "TMPDIR": files, "QT_QPA_PLATFORM": "offscreen"}
        code = subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, env=environment, check=False).returncode
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    said = _EXECUTED.findall((folder / "log").read_text(errors="replace")[-20_000:])
    account = _account(given.work)
    mine = account.setdefault(name, {"minutes": 0.0, "cpu_minutes": 0.0, "inputs": 0, "rounds": 0, "ended_early": 0})
    mine["minutes"] += round((time.monotonic() - begun) / 60, 2)
    mine["cpu_minutes"] += round((now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime) / 60, 2)
    mine["inputs"] += int(said[-1]) if said else 0
    mine["rounds"] += 1
    mine["ended_early"] += code != 0
    (given.work / "minutes.json").write_text(json.dumps(account, indent=1))


def _account(work: Path) -> dict[str, Any]:
    path = work / "minutes.json"
    read: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    return read


def _fuzz(given: argparse.Namespace) -> None:
    import atheris

    with atheris.instrument_imports(include=OWN):
        harness = load(given.name)
    # After the instrumented import: nothing of the program may write a line for each of a million inputs.
    logging.disable(logging.CRITICAL)
    folder = given.work / given.name
    others = (*harness.seeds, *harness.kept().values())

    def mutated(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        if random.random() < 0.5:
            return bytes(atheris.Mutate(data, most))
        return changed(data, random, harness.words, others)[:most]

    words = folder / "words"
    words.write_text("".join('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n' for word in harness.words if word))
    flags = [
        f"-max_total_time={given.minutes * 60:.0f}", f"-timeout={given.longest:.0f}", f"-rss_limit_mb={given.memory}",
        f"-max_len={LONGEST}", f"-artifact_prefix={folder}/", "-print_final_stats=1", "-verbosity=1", "-len_control=20",
        f"-dict={words}",
    ]  # fmt: skip
    kept = CORPUS / given.name
    places = [str(folder / "inputs"), *([str(kept)] if kept.is_dir() else [])]
    atheris.Setup([sys.argv[0], *flags, *places], harness.one, custom_mutator=mutated)
    atheris.Fuzz()


def _keep(name: str, given: argparse.Namespace) -> None:
    """Of all inputs found, shortest first, those that reach a line which none before did: no seed, ``_ROOM`` bytes in all."""
    harness = load(name)
    found = {path.read_bytes() for path in (given.work / name / "inputs").glob("*")} - set(harness.seeds)
    seen: set[tuple[str, int]] = set()
    for seed in harness.seeds:
        seen |= _lines(harness, seed)
    folder = CORPUS / name
    folder.mkdir(exist_ok=True)
    for old in folder.glob("reach-*"):
        old.unlink()
    room, kept = _ROOM, 0
    for data in sorted(found, key=lambda each: (len(each), each))[:_MOST_LOOKED_AT]:
        if (more := _lines(harness, data) - seen) and len(data) <= room:
            seen |= more
            room -= len(data)
            (folder / f"reach-{kept:02d}").write_bytes(data)
            kept += 1
    print(f"{name}: {kept} of {len(found)} inputs kept, {_ROOM - room} bytes")


def _lines(harness: Harness, data: bytes) -> set[tuple[str, int]]:
    """Lines of this program that an input reaches."""
    reached: set[tuple[str, int]] = set()

    def look(frame: FrameType, event: str, _arg: object) -> Any:
        if event == "call" and not frame.f_code.co_filename.startswith(_OURS):
            return None
        reached.add((frame.f_code.co_filename, frame.f_lineno))
        return look

    sys.settrace(look)
    try:
        harness.one(data)
    finally:
        sys.settrace(None)
    return reached


if __name__ == "__main__":
    sys.exit(main())
