"""``fairlead replay``: play a recording or a raw log through the same path as hardware."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.cli.exits import console
from app.cli.feeding import feeds_out
from app.cli.folders import Missions, settings_path
from app.cli.rewinding import FOLDER, replaying
from app.cli.running import asking_window, no_display, run_station
from app.cli.wiring import Plan, build_station
from app.cli.worlds import training_folder
from app.clock import ScaledClock, SystemClock
from app.config import Settings, load_or_default
from app.errors import UserError
from app.ports import FeedWay, Recording
from app.watch.frame import Mode
from db import vault

INDEXES: Final = "index"
_BAR_FROM: Final = 8 << 20
"""Bytes of a log from which it takes long enough for a bar to be seen."""

Progress = Callable[[float, str], None]


def run_replay(
    file: Path,
    *,
    speed: float,
    start: str | None,
    data: Path | None,
    headless: bool,
    run_for: float | None,
    out: Sequence[str] = (),
    to_network: bool = False,
    log_format: str | None = None,
) -> int:
    """Play ``file``. The replay's own notes go into a training folder of its own, never into a live log. ``out``: ways out.

    ``log_format``: how a raw log is to be read, instead of as its first lines show.
    """
    settings, _ = load_or_default(settings_path())
    asking = asking_window(settings, SystemClock()) if not headless and not no_display() else ()
    with training_folder(settings, data, asking) as (root, told), feeds_out(out, to_network=to_network) as feeds:
        missions = Missions(root, training=True)
        return _play(file, speed, start, missions, settings, told, feeds, log_format, headless=headless, run_for=run_for)


def _play(
    file: Path,
    speed: float,
    start: str | None,
    missions: Missions,
    settings: Settings,
    notices: tuple[str, ...],
    feeds: tuple[FeedWay, ...],
    log_format: str | None,
    *,
    headless: bool,
    run_for: float | None,
) -> int:
    keep = index_folder(missions.root)
    recording = open_with_progress(file, log_format, keep)
    span = recording.span()
    if span is None:
        raise UserError(f"{file}: nothing in it can be played{f' as {log_format}' if log_format else ''}")
    clock = ScaledClock(moment_in(start, span, "--from") if start else span[0], speed)
    folder = missions.create(f"replay {file.stem}", SystemClock().utc())
    until = f"{span[1]:%H:%M:%S}" if span[0].date() == span[1].date() else f"{span[1]:%Y-%m-%d %H:%M:%S}"
    console.print(f"REPLAY of {file}: {span[0]:%Y-%m-%d %H:%M:%S} to {until} UTC at {speed:g} times", markup=False)
    # There is no recorder: what is recorded goes out.
    pictures, what = missions.root / FOLDER, described(recording)
    playing = replaying(file, recording, clock, settings, pictures, record=bool(feeds), what=what, log_format=log_format, keep=keep)
    told = (*notices, f"{file.name}: {what}") if what else notices
    plan = Plan(Mode.REPLAY, settings, clock, (playing.source,), folder, told, replaying=playing, feeds=feeds)
    station = build_station(plan)
    if start and station.playback is not None:
        station.playback.seek(clock.utc())  # with the picture as it was then
    end = span[1] + timedelta(seconds=2)
    return run_station(station, headless=headless, run_for=run_for, each_tick=(lambda: clock.utc() < end) if headless else None)


def index_folder(root: Path) -> Path | None:
    """Where indexes of large logs are kept; ``None`` in a folder that is encrypted, as they are not."""
    return None if vault.is_on(root) else root / INDEXES


def open_with_progress(file: Path, log_format: str | None = None, keep: Path | None = None) -> Recording:
    """Open it, with a bar on the terminal where that takes its time, and say what it is taken for."""
    if not file.is_file() or file.suffix == ".db" or file.stat().st_size < _BAR_FROM:
        return _told(file, open_source(file, log_format, keep=keep))
    from rich.progress import Progress as Bar

    with Bar(console=console, transient=True) as bar:
        task = bar.add_task("Index", total=1.0)

        def show(share: float, what: str) -> None:
            bar.update(task, completed=share, description=what)

        recording = open_source(file, log_format, progress=show, keep=keep)
    return _told(file, recording)


def _told(file: Path, recording: Recording) -> Recording:
    if what := described(recording):
        console.print(f"{file.name}: {what}", markup=False)
    return recording


def described(recording: Recording) -> str:
    """What a raw log was taken for and what is wrong with it, in words; "" for a recording of Fairlead."""
    from devices.index.log import IndexedLog

    if not isinstance(recording, IndexedLog):
        return ""
    return ". ".join((recording.describe(), *recording.problems))


def open_source(
    file: Path, log_format: str | None = None, *, progress: Progress | None = None, keep: Path | None = None
) -> Recording:
    """A mission folder, one of its recordings, or a raw log. Raises UserError saying what was seen.

    ``log_format``: how a raw log is to be read; ``keep``: where the indexes of large ones are kept for the next time.
    """
    from db.recording import open_file, open_recording
    from devices.index.log import open_log

    folder = file.parent if file.name in ("recording.db", "mission.db") else file
    if folder.is_dir():
        if not (folder / "recording.db").is_file():
            raise UserError(f"{folder}: there is no recording in this folder")
        _must_be_log(file, log_format)
        return open_recording(folder)
    if not file.is_file():
        raise UserError(f"{file}: no such file")
    if re.fullmatch(r"recording-.+\.db", file.name):
        _must_be_log(file, log_format)
        return open_file(file)  # what a further station recorded into its own file
    return open_log(file, log_format, progress=progress, keep=keep)


def _must_be_log(file: Path, log_format: str | None) -> None:
    if log_format is not None:
        raise UserError(f"--format {log_format}: {file} is a recording of Fairlead's own, which has one format only")


def moment_in(text: str, span: tuple[datetime, datetime], option: str) -> datetime:
    """``2026-06-14T02:38[:07]`` or ``02:38[:07]`` on the recording's first day (or the next one)."""
    try:
        if "T" in text:
            moment = datetime.fromisoformat(text)
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        clock_time = datetime.strptime(text, "%H:%M:%S" if text.count(":") == 2 else "%H:%M").time()  # noqa: DTZ007 -- time of day
    except ValueError as error:
        raise UserError(f"{option} {text}: write a UTC time such as 2026-06-14T02:38 or 02:38") from error
    moment = datetime.combine(span[0].date(), clock_time, UTC)
    return moment if moment >= span[0] else moment + timedelta(days=1)
