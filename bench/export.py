"""Measures the export of a mission of fourteen days: time and peak memory at several amounts of raw sentences.

    python bench/export.py [--sentences 250000 1000000 4000000] [--entries 120000] [--photos 2000] [--folder FOLDER]

Each export runs in a process of its own, which gives its own peak of memory: it must not grow with the sentences. What the same
process takes for the log alone (a window holds that too) is given beside it. Yardstick in the same run: the sentences of the
smallest mission, taken out as text, through ``gzip -6``, the result through ``sha256sum`` and ``sha512sum``, and the originals
through ``cp`` and the same sums. ``--folder`` keeps the missions for another run: 100 million sentences take ten minutes to make.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from kit.long_mission import copy_mission, make_mission, make_recording
from kit.measure import conditions, show

from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Settings
from app.export.order import Order
from app.export.verify import verify_bag
from app.watch.frame import Mode

SIZES = (250_000, 1_000_000, 4_000_000)
ENTRIES = 120_000
PHOTOS = 2_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sentences", nargs="+", type=int, default=SIZES)
    parser.add_argument("--entries", type=int, default=ENTRIES)
    parser.add_argument("--photos", type=int, default=PHOTOS)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one is not None:
        print(json.dumps(_export(options.one)))
        return
    conditions("zstandard", "sqlcipher3", "reportlab")
    with tempfile.TemporaryDirectory() as name:
        folder = options.folder if options.folder is not None else Path(name)
        _measure(folder, sorted(options.sentences), options.entries, options.photos)


def _measure(folder: Path, sizes: list[int], entries: int, photos: int) -> None:
    base = folder / "missions" / f"log-{entries}-{photos}"
    make_mission(base, entries, photos)
    rows = []
    for count in sizes:
        mission = folder / "missions" / f"mission-{entries}-{photos}-{count}"
        if not mission.exists():
            copy_mission(base, mission)
        make_recording(mission, count)
        answer = subprocess.run(
            [sys.executable, __file__, "--one", str(mission)], check=True, stdout=subprocess.PIPE, text=True
        ).stdout
        rows.append((count, json.loads(answer.splitlines()[-1])))
        print(f"{count:,} sentences: {rows[-1][1]['seconds']:.0f} s", file=sys.stderr, flush=True)  # the next one may take long
    seconds, steps = _plainly(Path(rows[0][1]["path"]))
    table = [
        (
            f"{count:,}",
            f"{found['seconds']:.1f} s",
            f"{found['steps'].get('raw sentences', 0):.1f} s",
            f"{found['steps'].get('track', 0):.1f} s",
            f"{found['size'] / 1e6:,.0f} MB",
            f"{found['before_mb']:,} MB",
            f"{found['peak_mb']:,} MB",
            f"{found['verify_s']:.1f} s",
        )
        for count, found in rows
    ]
    heads = ("sentences", "export", "of it raw", "of it track", "bag", "memory: log alone", "memory: peak", "verify")
    ours = rows[0][1]["steps"].get("raw sentences", 0) + rows[0][1]["steps"].get("originals", 0)
    notes = (
        f"{entries:,} entries, {photos:,} originals of 20 kB, {rows[0][1]['files']} files.",
        f"Yardstick at {sizes[0]:,} sentences: {', '.join(f'{name} {s:.2f} s' for name, s in steps)}, in all {seconds:.2f} s;",
        f"originals and raw sentences of the export {ours:.2f} s, {ours / seconds:.2f} times as long.",
    )
    show("Export of a mission of 14 days", heads, table, notes)
    slowest = rows[-1]
    print(f"At {slowest[0]:,} sentences by step: " + ", ".join(f"{k} {v:.1f} s" for k, v in slowest[1]["steps"].items()))


def _export(mission: Path) -> dict[str, Any]:
    """One export in this process: its steps in seconds, and how much memory it took at most."""
    shutil.rmtree(mission / "exports", ignore_errors=True)
    station = build_station(Plan(Mode.LIVE, Settings(), SystemClock(), (), mission, sending=False))
    before = _peak_mb()
    steps: dict[str, float] = {}
    now = ["", time.perf_counter()]

    def say(_share: float, what: str) -> None:
        if what != now[0]:
            moment = time.perf_counter()
            if now[0]:
                steps[str(now[0])] = moment - float(now[1])
            now[:] = [what, moment]

    began = time.perf_counter()
    bag = station.archive.export(Order(), say)
    seconds = time.perf_counter() - began
    peak = _peak_mb()
    station.close()
    began = time.perf_counter()
    report = verify_bag(bag.path)
    if not report.ok:
        raise SystemExit(f"it does not verify: {report.problem}")
    return {
        "path": str(bag.path), "seconds": seconds, "steps": steps, "size": bag.size, "files": bag.files, "before_mb": before,
        "peak_mb": peak, "verify_s": time.perf_counter() - began,
    }  # fmt: skip


def _peak_mb() -> int:
    """The most memory that this process has had at once."""
    try:
        status = Path("/proc/self/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) // 1024
    except (OSError, StopIteration):
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform != "darwin" else 1 << 20)


def _plainly(bag: Path) -> tuple[float, list[tuple[str, float]]]:
    """What the tools of the system take for the same sentences and originals."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (folder / "sentences.txt").open("wb") as out:
            for day in sorted((bag / "data" / "raw").iterdir()):
                with gzip.open(day) as file:
                    shutil.copyfileobj(file, out, 1 << 20)
        steps = []
        for words, command in (
            ("gzip -6", "gzip -6 -k sentences.txt"),
            ("cp", f"cp -r {bag / 'data' / 'media'} media && sync -f media"),
            ("sha256sum", "sha256sum sentences.txt.gz media/* > sums256"),
            ("sha512sum", "sha512sum sentences.txt.gz media/* > sums512"),
        ):
            began = time.perf_counter()
            subprocess.run(["sh", "-c", command], cwd=folder, check=True)
            steps.append((words, time.perf_counter() - began))
    return sum(s for _, s in steps), steps


if __name__ == "__main__":
    main()
