"""``fairlead export`` and ``fairlead verify``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from app.cli.exits import Exit, console
from app.cli.folders import Missions, data_folder, settings_path
from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import load_or_default
from app.errors import UserError
from app.export.bundle import Bundle
from app.export.verify import BundleReport, verify_bundle
from app.station import Station
from app.watch.frame import Mode
from db.archive import verify_database


def run_export(
    config: Path | None,
    data: Path | None,
    *,
    mission: str | None,
    purpose: str,
    to: Path | None,
    training: bool,
    as_json: bool,
) -> int:
    """Export one mission through the gate, with progress."""
    settings, _ = load_or_default(settings_path(config))
    missions = Missions(data_folder(settings, data), training=training)
    folder = missions.open(mission) if mission else missions.newest()
    if folder is None:
        raise UserError(f"There is no mission in {missions.folder} yet")
    mode = Mode.DEMO if training else Mode.LIVE
    station = build_station(Plan(mode, settings, SystemClock(), (), folder, sending=False))
    try:
        bundle = export_with_progress(station, purpose, quiet=as_json)
    finally:
        station.close()
    path = _copy_to(bundle.path, to) if to is not None else bundle.path
    if as_json:
        print(json.dumps({"file": str(path), "sha256": bundle.sha256, "entries": bundle.entries, "sentences": bundle.sentences}))
    else:
        console.print(f"{path}\n{bundle.entries} entries, {bundle.sentences} raw sentences\nSHA-256 {bundle.sha256}", markup=False)
    return Exit.DONE


def export_with_progress(station: Station, purpose: str, *, quiet: bool = False) -> Bundle:
    """Export with a progress bar on the terminal unless ``quiet``."""
    if quiet:
        return station.export(purpose)
    from rich.progress import Progress

    with Progress(console=console, transient=True) as bar:
        task = bar.add_task("Export", total=1.0)

        def show(done: float, what: str) -> None:
            bar.update(task, completed=done, description=what)

        return station.export(purpose, show)


def _copy_to(path: Path, folder: Path) -> Path:
    """Copy a finished bundle under a temporary name first, so that nothing half-written carries the final name."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / path.name
        part = target.with_suffix(".part")
        shutil.copyfile(path, part)
        part.replace(target)
    except OSError as error:
        raise UserError(f"The bundle could not be copied to {folder} ({error.strerror}). It is at {path}") from error
    return target


def run_verify(file: Path, *, as_json: bool) -> int:
    """Verify a bundle, a database or a mission folder; exit code 1 if anything in it was touched."""
    path = file / "mission.db" if file.is_dir() else file
    if not path.is_file():
        raise UserError(f"{file}: no such file. Give an exported bundle (.zip), a mission.db, or a mission folder")
    report = verify_bundle(path) if path.suffix == ".zip" else verify_database(path)
    if as_json:
        print(
            json.dumps(
                {
                    "file": str(path),
                    "ok": report.ok,
                    "entries": report.entries,
                    "head": report.head,
                    "first_bad": report.first_bad,
                    "problem": report.problem,
                    "signed_by": report.key if isinstance(report, BundleReport) else None,
                },
                ensure_ascii=False,
            )
        )
    elif report.ok:
        console.print(f"{path}: untouched. {report.entries} entries, chain ends in {report.head[:16]}…", markup=False)
    else:
        where = f"entry {report.first_bad}: " if report.first_bad is not None else ""
        console.print(f"{path}: NOT as it was written. {where}{report.problem}", markup=False)
    return Exit.DONE if report.ok else Exit.NO
