"""``fairlead replay``: play a recording or a raw log through the same path as hardware."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

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
) -> int:
    """Play ``file``. The replay's own notes go into a training folder of its own, never into a live log. ``out``: ways out."""
    settings, _ = load_or_default(settings_path())
    asking = asking_window(settings, SystemClock()) if not headless and not no_display() else ()
    with training_folder(settings, data, asking) as (root, told), feeds_out(out, to_network=to_network) as feeds:
        missions = Missions(root, training=True)
        return _play(file, speed, start, missions, settings, told, feeds, headless=headless, run_for=run_for)


def _play(
    file: Path,
    speed: float,
    start: str | None,
    missions: Missions,
    settings: Settings,
    notices: tuple[str, ...],
    feeds: tuple[FeedWay, ...],
    *,
    headless: bool,
    run_for: float | None,
) -> int:
    recording = open_source(file)
    span = recording.span()
    if span is None:
        raise UserError(f"{file}: nothing in it can be played")
    clock = ScaledClock(_moment(start, span) if start else span[0], speed)
    folder = missions.create(f"replay {file.stem}", SystemClock().utc())
    console.print(f"REPLAY of {file}: {span[0]:%Y-%m-%d %H:%M:%S} to {span[1]:%H:%M:%S} UTC at {speed:g} times", markup=False)
    # There is no recorder: what is recorded goes out.
    playing = replaying(file, recording, clock, settings, missions.root / FOLDER, record=bool(feeds))
    plan = Plan(Mode.REPLAY, settings, clock, (playing.source,), folder, notices, replaying=playing, feeds=feeds)
    station = build_station(plan)
    if start and station.playback is not None:
        station.playback.seek(clock.utc())  # with the picture as it was then
    end = span[1] + timedelta(seconds=2)
    return run_station(station, headless=headless, run_for=run_for, each_tick=(lambda: clock.utc() < end) if headless else None)


def open_source(file: Path) -> Recording:
    """A mission folder, one of its recordings, or a raw log. Raises UserError saying what was seen."""
    from db.recording import open_file, open_recording
    from devices.index.log import open_log

    folder = file.parent if file.name in ("recording.db", "mission.db") else file
    if folder.is_dir():
        if not (folder / "recording.db").is_file():
            raise UserError(f"{folder}: there is no recording in this folder")
        return open_recording(folder)
    if not file.is_file():
        raise UserError(f"{file}: no such file")
    if re.fullmatch(r"recording-.+\.db", file.name):
        return open_file(file)  # what a further station recorded into its own file
    return open_log(file)


def _moment(text: str, span: tuple[datetime, datetime]) -> datetime:
    """``2026-06-14T02:38[:07]`` or ``02:38[:07]`` on the recording's first day (or the next one)."""
    try:
        if "T" in text:
            moment = datetime.fromisoformat(text)
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        clock_time = datetime.strptime(text, "%H:%M:%S" if text.count(":") == 2 else "%H:%M").time()  # noqa: DTZ007 -- time of day
    except ValueError as error:
        raise UserError(f"--from {text}: write a UTC time such as 2026-06-14T02:38 or 02:38") from error
    moment = datetime.combine(span[0].date(), clock_time, UTC)
    return moment if moment >= span[0] else moment + timedelta(days=1)
