"""Training has a register of vessels of its own: what is made up in it is never said of a real vessel."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.wiring import Plan, build_station
from app.clock import SystemClock
from app.config import Settings
from app.rescue.entries import VesselNoted
from app.watch.frame import Mode


def vessels(root: Path, mode: Mode, mission: str, *, add: str = "") -> list[str]:
    """Names in the register of a mission, after one was added."""
    folder = root / ("missions" if mode is Mode.LIVE else "training") / mission
    folder.mkdir(parents=True, exist_ok=True)
    station = build_station(Plan(mode, Settings(), SystemClock(), (), folder))
    try:
        assert station.register is not None
        if add:
            _id, receipt = station.register.write(VesselNoted(name=add), None, "mara")
            receipt.wait(5)
            station.register.poll()
        return [vessel.name for vessel in station.register.vessels]
    finally:
        station.close()


@pytest.mark.parametrize("mode", [mode for mode in Mode if mode not in (Mode.LIVE, Mode.REPLAY)])
def test_what_is_made_up_in_training_stays_there(tmp_path: Path, mode: Mode) -> None:
    assert vessels(tmp_path, Mode.LIVE, "m1", add="FEZZAN") == ["FEZZAN"]
    assert vessels(tmp_path, mode, "t1", add="made up") == ["made up"]
    assert vessels(tmp_path, Mode.LIVE, "m2") == ["FEZZAN"]
