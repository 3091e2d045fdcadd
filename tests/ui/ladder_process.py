"""A ladder in a process of its own, for the crash test: presses keys of the real tally on a real log until it is killed.

Says ``COUNT n`` each time the key shows that n men are on the disk, and presses on at once.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Settings
from app.rescue.entries import CaseOpened, Category
from app.station import Station
from app.watch.frame import Mode
from ui.bridge import Bridge
from ui.qtapp import make_application
from ui.tally import TallyView

CASE = "AUR-26-001"


def ladder_station(folder: Path, name: str = "deck") -> Station:
    """A station without devices on the mission in ``folder``."""
    station = build_station(Plan(Mode.LIVE, Settings(station=name), SystemClock(), (), folder))
    station.logbook.author = f"{name} hand"
    return station


def open_case(bridge: Bridge) -> None:
    bridge.write(CaseOpened(number=CASE), subject=CASE)
    until(bridge, lambda: CASE in bridge.state.cases)


def until(bridge: Bridge, condition: object) -> None:
    """Let the program run until it holds."""
    while not condition():  # type: ignore[operator]  # a function without arguments
        bridge.tick()
        QApplication.processEvents()
        time.sleep(0.002)


def main(folder: Path) -> None:
    make_application()
    bridge = Bridge(ladder_station(folder))
    bridge.tick()
    if CASE not in bridge.state.cases:
        open_case(bridge)
    tally = TallyView(bridge)
    tally.show()
    tally.setFocus()
    man = tally.keys[Category.MAN]
    while True:
        before = man.count or 0
        QTest.mouseClick(man, Qt.MouseButton.LeftButton)
        until(bridge, lambda before=before: (man.count or 0) > before)
        print(f"COUNT {man.count}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
