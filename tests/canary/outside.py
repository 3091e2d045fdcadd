"""Everything that has left the ship, or that others can see: as names and bytes, for searching."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.canary.ship import CanaryShip

INSIDE: Final = ("mission.db", "mission.db-wal", "mission.db-shm", "mission.db-journal")
"""The log itself, which is what the positions are for. Everything else of the ship is looked into."""

_RECORDINGS: Final = "recording"
_ARCHIVE: Final = ("exports", "media")
"""What the ship keeps for herself may hold positions; the names of the files may not."""


def things(ship: CanaryShip) -> dict[str, bytes]:
    """Name of each thing -> its bytes. A new thing, or more in one, is what a drive let out."""
    out: dict[str, bytes] = {}
    for number, mail in enumerate(ship.shore.messages):
        out[f"mail {number} at the shore"] = "\n".join((mail.sender, *mail.recipients)).encode() + b"\n" + mail.data
    out["at the plotter"] = ship.plotter.got
    out["at a stranger's port"] = ship.stranger.got
    for number, reader in enumerate(ship.readers):
        out[f"feed reader {number}"] = reader.got
    out |= _files(ship) | _window(ship) | _system()
    out["said as notices"] = "\n".join((*ship.said, *ship.station.desk.problems, *ship.station.notices)).encode()
    alerts = [f"{a.title} {a.detail}" for a in ship.station.frame.alerts]
    out["alerts"] = "\n".join((*alerts, *(f"{link.source} {link.reason}" for link in ship.station.frame.links))).encode()
    return out


def news(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> dict[str, bytes]:
    """What has changed. Of what has grown at its end, only that, with some of what stood before."""
    out = {}
    for name, data in after.items():
        old = before.get(name)
        if data != old:
            out[name] = data[max(len(old) - 200, 0) :] if old and data.startswith(old) else data
    return out


def _files(ship: CanaryShip) -> dict[str, bytes]:
    out: dict[str, bytes] = {}
    for path in sorted(ship.home.rglob("*")):
        name = path.relative_to(ship.home).as_posix()
        inside = path.is_relative_to(ship.mission)
        part = path.relative_to(ship.mission).parts if inside else ()
        private = bool(part) and (part[0] in (*INSIDE, *_ARCHIVE) or part[0].startswith(_RECORDINGS))
        if path.is_file() and not private:
            out[f"file {name}"] = path.read_bytes()
        else:
            out[f"name {name}"] = b""
    return out


def _window(ship: CanaryShip) -> dict[str, bytes]:
    out: dict[str, bytes] = {}
    titles = [w.windowTitle() for w in QApplication.topLevelWidgets()] + [ship.window.windowTitle()]
    titles += [w.title() for w in QGuiApplication.topLevelWindows()]
    out["titles of windows"] = "\n".join((*titles, QGuiApplication.applicationDisplayName())).encode()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = QGuiApplication.clipboard().mimeData(mode)
        for kind in data.formats() if data is not None else ():
            out[f"clipboard {mode.name} {kind}"] = bytes(data.data(kind).data())
    return out


def _system() -> dict[str, bytes]:
    """What every program on this computer can read of ours: arguments, environment, names of threads, children."""
    out = {"names of threads": "\n".join(t.name for t in threading.enumerate()).encode()}
    out["environment"] = "\n".join(f"{k}={v}" for k, v in os.environ.items()).encode()
    me = Path("/proc/self")
    if me.is_dir():
        out["arguments"] = (me / "cmdline").read_bytes()
        for child in _children():
            out[f"child {child}"] = _read(Path(f"/proc/{child}/cmdline")) + _read(Path(f"/proc/{child}/environ"))
    return out


def _children() -> list[str]:
    return [c for task in Path("/proc/self/task").iterdir() for c in _read(task / "children").decode().split()]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # it has ended
        return b""
