"""What a drill leaves in its training folder, and the runs of the same scenario that lie beside it.

``drill.json`` (what was asked, and the truth) is written when the drill begins and again when it ends; ``debrief.json`` and
``debrief.pdf`` may be made again at any time. Each is there whole or as it was before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.errors import DeviceError, UserError
from app.kept import Cover
from app.training.debrief import Debrief, Earlier
from app.training.debrief import from_json as debrief_from_json
from app.training.debrief import to_json as debrief_to_json
from app.training.facts import Run, from_json, to_json
from app.wholefile import read_small, write_whole

_MOST_BYTES: Final = 64_000_000
DRILL: Final = "drill.json"
REPORT: Final = "debrief.json"
PAPER: Final = "debrief.pdf"


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a debrief lies."""

    report: Path
    paper: Path


def keep_run(folder: Path, run: Run, cover: Cover | None = None) -> None:
    """Write down what a drill is. Raises DeviceError."""
    _write(folder / DRILL, to_json(run), cover)


def run_of(folder: Path, cover: Cover | None = None) -> Run:
    """What a drill was. Raises UserError where the folder is not one of a drill, or it cannot be read."""
    path = folder / DRILL
    if not path.is_file():
        raise UserError(f"{folder.name} is not a drill: only what was started with “fairlead drill” can be judged")
    return from_json(_read(path, cover), str(path))


def keep_debrief(folder: Path, report: Debrief, pdf: bytes, cover: Cover | None = None) -> Kept:
    """Write the report and its paper. Raises DeviceError."""
    _write(folder / PAPER, pdf, None)  # for people: like every export it is not encrypted
    _write(folder / REPORT, debrief_to_json(report), cover)
    return Kept(folder / REPORT, folder / PAPER)


def report_of(folder: Path, cover: Cover | None = None) -> Debrief | None:
    """The report of a drill, ``None`` where there is none. Raises UserError where it cannot be read."""
    path = folder / REPORT
    return debrief_from_json(_read(path, cover), str(path)) if path.is_file() else None


def earlier_runs(
    folders: Iterable[Path], run: Run, own: Path, cover: Cover | None = None
) -> tuple[tuple[Earlier, ...], tuple[str, ...]]:
    """The runs of the same scenario that began before this one, and what is wrong with files that could not be read."""
    found, problems = [], []
    for folder in folders:
        path = folder / REPORT
        if folder.resolve() == own.resolve() or not path.is_file():
            continue
        try:
            report = debrief_from_json(_read(path, cover), str(path))
        except UserError as error:
            problems.append(str(error))
            continue
        if report.drill.hash == run.drill.hash and report.drill.began < run.drill.began:
            found.append(report.short)
    return tuple(sorted(found, key=lambda each: each.began)), tuple(problems)


def _write(path: Path, data: bytes, cover: Cover | None) -> None:
    try:
        write_whole(path, cover.cover(data) if cover is not None else data)
    except OSError as error:
        raise DeviceError(f"{path} could not be written ({error.strerror or error})") from error


def _read(path: Path, cover: Cover | None) -> bytes:
    try:
        data = read_small(path, _MOST_BYTES)
        return cover.uncover(data) if cover is not None else data
    except (OSError, ValueError) as error:
        raise UserError(f"{path} cannot be read ({error})") from error
