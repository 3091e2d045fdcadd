"""``fairlead export`` and ``fairlead verify``."""

from __future__ import annotations

import getpass
import json
from dataclasses import dataclass, replace
from pathlib import Path

from app.cli import unlocking
from app.cli.exits import Exit, complaints, console
from app.cli.folders import missions_of, settings_path
from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import load_or_default
from app.crew import plain_name
from app.entry import SYSTEM, iso
from app.errors import UserError
from app.export.archive_desk import ExportWork
from app.export.audience import audience_of, recipient_of
from app.export.bag_parts import Unfinished
from app.export.order import Bag, Order, Progress
from app.export.verify import check_export
from app.media.store import megabytes
from app.policy import model
from app.rescue.state import RescueState
from app.station import Station
from app.verifier.words import Verdict, as_json, as_text
from app.watch.frame import Mode
from db.archive import verify_database
from db.journal import mode_of


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for, besides the order. ``to``: the folder to make it in instead of the mission's own.
    ``master`` and ``reason``: who releases what is held, and why; "" = nobody."""

    mission: str | None = None
    to: Path | None = None
    training: bool = False
    fresh: bool = False
    clean: bool = False
    as_json: bool = False
    master: str = ""
    reason: str = ""


class _Stopped(UserError):
    """Ctrl+C."""


def run_export(config: Path | None, data: Path | None, order: Order, wish: Wish) -> int:
    """Export one mission through the gate, with progress; or remove what was not finished."""
    audience_of(order)
    settings, _ = load_or_default(settings_path(config))
    missions = missions_of(settings, data, training=wish.training)
    folder = missions.open(wish.mission) if wish.mission else missions.newest()
    if folder is None:
        raise UserError(f"There is no mission in {missions.folder} yet")
    mode = Mode(mode_of(folder) or Mode.DEMO) if wish.training else Mode.LIVE
    mode = Mode.DEMO if wish.training and mode is Mode.LIVE else mode  # a live mission there is refused when it is opened
    station = build_station(Plan(mode, settings, SystemClock(), (), folder, sending=False))
    try:
        if wish.clean:
            return _clean(station, wish)
        order = replace(order, cases=tuple(_case_id(station.state, case) for case in order.cases))
        bag = _export(station, order, wish)
    finally:
        station.close()
    _tell(bag, wish)
    return Exit.DONE


def export_with_progress(
    station: Station,
    order: Order | None = None,
    *,
    quiet: bool = False,
    folder: Path | None = None,
    fresh: bool = False,
    master: tuple[str, str] | None = None,
) -> Bag:
    """Export with a progress bar on the terminal unless ``quiet``. ``master``: name and reason of who releases what is held."""
    order = order if order is not None else Order()
    work = station.archive.begin_export(order, folder, fresh=fresh, master=master)
    bag = work(None) if quiet else _with_bar(work)
    station.archive.note_export(order, bag)
    return bag


def _with_bar(work: ExportWork) -> Bag:
    from rich.progress import Progress as Bar

    with Bar(console=console, transient=True) as bar:
        task = bar.add_task("Export", total=1.0)

        def show(done: float, what: str) -> None:
            bar.update(task, completed=done, description=what)

        say: Progress = show
        return work(say)


def _export(station: Station, order: Order, wish: Wish) -> Bag:
    if not wish.as_json:
        for left in station.archive.unfinished_exports(wish.to):
            same = left.begun is not None and left.begun.order == order and not left.running
            console.print(_words(left, "goes on" if same and not wish.fresh else ""), markup=False)
    master = _released(station, order, wish)
    try:
        return export_with_progress(station, order, quiet=wish.as_json, folder=wish.to, fresh=wish.fresh, master=master)
    except KeyboardInterrupt:
        raise _Stopped(
            "Stopped. Nothing was exported, finished exports are untouched. The same command goes on from here; "
            "“fairlead export --clean” removes what is there of it"
        ) from None


def _released(station: Station, order: Order, wish: Wish) -> tuple[str, str] | None:
    """The master's release where the policy holds this export, ``None`` where nothing is to be released.

    Raises UserError where it is held and not released, or the PIN of the name is not the one that is given.
    """
    name, reason = plain_name(wish.master), wish.reason.strip()
    if bool(name) != bool(reason):
        raise UserError("The master's release needs both: --master NAME and --reason TEXT")
    audience, recipient = audience_of(order), recipient_of(order, station.settings.ship.flag_rcc)
    decision = station.desk.may_export(recipient, audience.labels, order.purpose)
    if decision.verdict is not model.Verdict.HOLD:
        return None
    if not name:
        by = station.author or SYSTEM
        station.desk.check_export(recipient, audience.labels, by, order.purpose)  # that it was refused stands in the log
        raise UserError(
            f"Not exported: {decision.sentence} (rule {decision.rule} of {decision.policy}). "
            "The master can release it: --master NAME --reason TEXT, or Export in the window"
        )
    if station.crew is not None and station.crew.has_pin(name):
        if not unlocking.has_terminal():
            raise UserError(f"{name} has a PIN, and there is no terminal to ask for it on. Release it in the window")
        if not station.crew.check(name, getpass.getpass(f"PIN of {name}: ")):
            raise UserError("That is not the PIN of this name. Nothing was exported")
    return name, reason


def _words(left: Unfinished, more: str) -> str:
    if left.begun is None:
        return f"Not finished: {left.path.name}, {megabytes(left.size)}. It cannot be gone on with: --clean removes it"
    begun = left.begun
    of = f"for {begun.order.audience}, begun {iso(begun.made)[:16]}Z, as of entry {begun.through_seq}, {megabytes(left.size)}"
    if left.running:
        return f"Being made now: {left.path.name}, {of}"
    return f"Going on with {left.path.name}, {of}" if more else f"Not finished: {left.path.name}, {of}. --clean removes it"


def _clean(station: Station, wish: Wish) -> int:
    gone, left = station.archive.remove_unfinished_exports(wish.to)
    if wish.as_json:
        print(json.dumps({"removed": [str(p) for p in gone], "being_made": [str(p) for p in left]}, ensure_ascii=False))
    else:
        for path in gone:
            console.print(f"Removed: {path}", markup=False)
        for path in left:
            console.print(f"Left alone, it is being made now: {path}", markup=False)
        if not gone and not left:
            console.print("There is no unfinished export", markup=False)
    return Exit.DONE


def _case_id(state: RescueState, text: str) -> str:
    """The id of a case by its number or id. Raises UserError that names those there are."""
    found = [case.id for case in state.cases.values() if text in (case.id, case.number)]
    if not found:
        known = ", ".join(case.number for case in state.cases.values()) or "none"
        raise UserError(f"There is no case {text} in this mission. Its cases: {known}")
    return found[0]


def _tell(bag: Bag, wish: Wish) -> None:
    if wish.as_json:
        data = {
            "file": str(bag.path), "sha256": bag.sha256, "entries": bag.entries, "sentences": bag.sentences,
            "through_seq": bag.through_seq, "files": bag.files, "bytes": bag.size, "withheld": bag.withheld,
            "entries_withheld": bag.whole,
            "media": len(bag.media), "missing_media": dict(bag.missing),
        }  # fmt: skip
        print(json.dumps(data, ensure_ascii=False))
        return
    withheld = f", {bag.withheld} fields and {bag.whole} whole entries withheld" if bag.withheld or bag.whole else ""
    console.print(
        f"{bag.path}\n{bag.entries} entries, {bag.sentences} raw sentences, {len(bag.media)} originals{withheld}, "
        f"{megabytes(bag.size)}\nSHA-256 of its tag manifest {bag.sha256}",
        markup=False,
    )
    for sha256, problem in bag.missing.items():
        complaints.print(f"NOT in it: the original {sha256} was found {problem}. Log and mission.json say so", markup=False)


def run_verify(file: Path, *, as_json: bool) -> int:
    """Verify an export, a database or a mission folder; exit code 1 if anything in it was touched, 2 if it cannot be read."""
    path = file / "mission.db" if file.is_dir() and not (file / "bagit.txt").exists() else file
    if not path.exists():
        raise UserError(f"{file}: no such file. Give an export (a folder or a .zip), a mission.db, or a mission folder")
    if path.is_file() and path.suffix != ".zip":
        return _verify_database(path, as_json=as_json)
    verdict = check_export(path)
    print(_scripted(verdict) if as_json else as_text(verdict), end="\n" if as_json else "")
    return Exit.DONE if verdict.ok else Exit.NO if verdict.readable else Exit.USE


def _scripted(verdict: Verdict) -> str:
    data = json.loads(as_json(verdict))
    problem = verdict.problems[0].what if verdict.problems else ""
    return json.dumps({**data, "problem": problem, "signed_by": verdict.keys[0] if verdict.keys else None}, ensure_ascii=False)


def _verify_database(path: Path, *, as_json: bool) -> int:
    report = verify_database(path)
    if as_json:
        data = {
            "file": str(path), "ok": report.ok, "entries": report.entries, "head": report.head, "first_bad": report.first_bad,
            "problem": report.problem, "signed_by": None,
        }  # fmt: skip
        print(json.dumps(data, ensure_ascii=False))
    elif report.ok:
        console.print(f"{path}: untouched. {report.entries} entries, chain ends in {report.head[:16]}…", markup=False)
    else:
        where = f"entry {report.first_bad}: " if report.first_bad is not None else ""
        console.print(f"{path}: NOT as it was written. {where}{report.problem}", markup=False)
    return Exit.DONE if report.ok else Exit.NO
