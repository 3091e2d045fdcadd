"""A vessel that is watched for is said to be in sight while she is, by MMSI for sure and by name with a question mark."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.register import Register
from app.rescue.entries import VesselConduct, VesselNoted
from app.sightings import Watchman, facts
from app.watch.frame import Frame, Target, TargetKind
from tests.fakes import MemoryJournal
from tests.rescue.writing import START
from tests.ui.night import make_frame


@pytest.fixture
def register(tmp_path: Path) -> Register:
    made = Register(MemoryJournal(), ManualClock(START), tmp_path)
    vessel, _ = made.write(
        VesselNoted(name="FEZZAN", mmsi="642123456", vessel_type="patrol boat", hull_marks="658", watch=True), None, "mara"
    )
    made.write(VesselConduct(text="shots into the water"), vessel, "mara")
    made.write(VesselNoted(name="BIANCAMAR", mmsi="247000001"), None, "mara")
    made.poll()
    return made


def picture(*targets: Target) -> Frame:
    return replace(make_frame(), targets=targets)


def ship(**said: object) -> Target:
    some = next(t for t in make_frame().targets if t.kind is TargetKind.AIS)
    return replace(some, **{"lost": False, "stale": False, "mmsi": None, "name": None, **said})


def test_a_watched_vessel_in_the_picture_is_named_with_what_she_did(register: Register) -> None:
    (seen,) = Watchman(register).look(picture(ship(id="A:1", mmsi="642123456"))).values()
    assert seen.title == "FEZZAN in sight"
    assert seen.detail == f"patrol boat, hull 658. {START:%d %b %Y}: shots into the water"


def test_a_name_alone_is_asked_not_claimed(register: Register) -> None:
    (seen,) = Watchman(register).look(picture(ship(id="A:1", name="Fezzan"))).values()
    assert seen.title == "FEZZAN in sight? By name only"


def test_of_two_that_may_be_her_the_sure_one_counts(register: Register) -> None:
    by_name = ship(id="A:1", name="FEZZAN", range_m=100.0)
    by_mmsi = ship(id="A:2", mmsi="642123456", range_m=9000.0)
    (seen,) = Watchman(register).look(picture(by_name, by_mmsi)).values()
    assert seen.target.id == "A:2"


def test_lost_stale_and_unwatched_vessels_are_not_in_sight(register: Register) -> None:
    gone = [ship(id="A:1", mmsi="642123456", lost=True), ship(id="A:2", mmsi="642123456", stale=True)]
    assert Watchman(register).look(picture(*gone, ship(id="A:3", mmsi="247000001"))) == {}


def test_the_picture_is_looked_at_once_a_second(register: Register) -> None:
    watchman = Watchman(register)
    assert [watchman.due(t) for t in (0.0, 0.1, 0.9, 1.0, 1.5, 2.0)] == [True, False, False, True, False, True]


def test_nothing_known_is_said_as_nothing(register: Register) -> None:
    vessel = register.match("247000001", None)
    assert vessel is not None
    assert facts(vessel.vessel) == ""
