"""Starts a live station as ``fairlead`` does, says "ticked" after its first tick, and ends.

    python bench/kit/first_tick.py FOLDER window|headless [whole]

With "whole" it goes on until a long log is read and then says "whole". A program of its own, so that a bench can measure it
from the start of the process.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path


def main() -> int:
    gc.disable()  # as the command does, before the program is loaded
    from app.cli.folders import Missions
    from app.cli.running import READ_AT_ONCE, run_station
    from app.cli.wiring import Plan, build_station
    from app.clock import SystemClock
    from app.config import Settings
    from app.watch.frame import Mode

    folder, how = Path(sys.argv[1]), sys.argv[2]
    clock = SystemClock()
    missions = Missions(folder)
    mission = missions.newest() or missions.create("bench", clock.utc())
    at_once = READ_AT_ONCE if how == "window" else None
    station = build_station(Plan(Mode.LIVE, Settings(), clock, (), mission, read_at_once=at_once))
    said: list[str] = []

    def each_tick() -> bool:
        if not said:
            said.append(_say_ticked())
        if "whole" in sys.argv and station.state.loading is not None:
            return True
        print("whole", flush=True)
        return False

    return run_station(station, headless=how == "headless", run_for=None, each_tick=each_tick)


def _say_ticked() -> str:
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()  # the picture of this tick is on the screen
    print("ticked", flush=True)
    return "ticked"


if __name__ == "__main__":
    sys.exit(main())
