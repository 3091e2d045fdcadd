"""Look for faults with atheris, for as long as one likes: ``python -m tests.fuzz.by_hand NAME … --minutes 60 --jobs 2``.

atheris is no dependency of Fairlead; docs/engineers.md says how to get it. ``NAME`` is a harness, an area (``media``, ``decoders``)
or ``all``; whichever had the fewest minutes comes next. What is found in a run grows in ``--work`` (default ``out/fuzz``), and
``minutes.json`` there is the account of all runs. ``--keep`` puts the smallest set of inputs that reaches the same code into
``tests/fuzz/corpus``. An input that breaks a promise lies in ``--work`` as ``NAME/crash-…``, and its harness rests until it is
taken away: mend it, and move it into the corpus under a name that says what it was.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from types import FrameType
from typing import Any, Final

from tests.fuzz.harness import CORPUS, HERE, Harness, load, names
from tests.fuzz.rounds import AREAS, Rounds, as_table, read_account

_OURS: Final = tuple(str(HERE.parent.parent / room) for room in ("app", "devices", "db", "ui"))
_ROOM: Final = 8_000
_MOST_LOOKED_AT: Final = 1_500


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="+", choices=[*names(), *AREAS, "all"], metavar="NAME")
    parser.add_argument("--minutes", type=float, default=60.0, help="of each harness, in all")
    parser.add_argument("--round", type=float, default=6.0, help="minutes of one harness before the next")
    parser.add_argument("--jobs", type=int, default=1, help="harnesses at a time")
    parser.add_argument("--work", type=Path, default=Path("out/fuzz"))
    parser.add_argument("--memory", type=int, default=2048, help="MB that one input may make the program take")
    parser.add_argument("--longest", type=float, default=60, help="seconds that one input may take")
    parser.add_argument("--quiet", type=Path, help="nothing runs while there is such a file: somebody measures")
    parser.add_argument("--keep", action="store_true", help="put the smallest set of inputs into the corpus")
    parser.add_argument("--account", action="store_true", help="run nothing, say what was run")
    given = parser.parse_args()
    work: Path = given.work
    chosen = sorted({name for each in given.name for name in (names() if each == "all" else AREAS.get(each, (each,)))})
    if given.keep:
        for name in chosen:
            _keep(name, work)
        return 0
    if not given.account:
        length = given.minutes if len(chosen) == 1 else given.round
        Rounds(work, chosen, given.minutes, length, given.jobs, given.memory, given.longest, given.quiet).run()
    print(as_table(read_account(work)))
    return 0


def _keep(name: str, work: Path) -> None:
    """Of all inputs found, shortest first, those that reach a line which none before did: no seed, ``_ROOM`` bytes in all."""
    harness = load(name)
    found = {path.read_bytes() for path in (work / name / "inputs").glob("*")} - set(harness.seeds)
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
