"""A case as seen from own ship: drift, speeds in their order, and who comes close."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config import Settings, Ship
from app.geo import Position, destination, range_bearing
from app.rescue.state import Actor, Case, Drift, ReportedPosition, Speeds
from app.units import KNOT, NM, mps_from_knots
from app.watch.frame import OwnShip, TargetKind
from tests.ui import night
from ui.sight import closing, datum_of, sight

NOW = night.NOW
SETTINGS = Settings(ship=Ship(speed_kn=10.0, rhib_speed_kn=25.0))
TOWARDS, KNOTS = 120.0, 2.0


def case(minutes: float = 60.0, *, drift: bool = True, accuracy_m: float | None = 0.5 * NM, **more: Any) -> Case:
    at = NOW - timedelta(minutes=minutes)
    reported = ReportedPosition(night.BOAT, at, "Alarm Phone", accuracy_m, "reported", "", "e1")
    drifts = (Drift(TOWARDS, mps_from_knots(KNOTS), "wind and current", NOW, "e2"),) if drift else ()
    return Case("C", "AUR-26-014", at, "Alarm Phone", "", positions=(reported,), drifts=drifts, **more)


def actor(name: str, target: str | None = None, mmsi: str | None = None) -> Actor:
    return Actor(name, "unidentified", target, mmsi, NOW, "e3")


def test_the_datum_drifts_from_the_time_of_the_report_and_says_so() -> None:
    datum = datum_of(case(24.0), NOW)
    assert datum is not None
    moved, bearing = range_bearing(night.BOAT, datum.position)
    assert moved == pytest.approx(0.8 * NM)
    assert bearing == pytest.approx(TOWARDS)
    assert datum.text == "drifted 0.8 NM since 02:28"
    assert datum.reported.position == night.BOAT
    assert "wind and current" in datum.why


def test_without_a_known_drift_nothing_moves_and_nothing_is_said() -> None:
    datum = datum_of(case(60.0, drift=False), NOW)
    assert datum is not None
    assert (datum.position, datum.moved_m, datum.text) == (night.BOAT, None, "")
    assert "not known" in datum.why


@pytest.mark.parametrize(
    ("minutes", "drift", "accuracy", "radius"),
    [(0, True, 0.5, 0.5), (120, True, 0.5, 0.7), (120, False, 0.5, 0.7), (120, True, None, 0.2), (120, False, None, None)],
)
def test_the_doubt_grows_by_a_tenth_of_a_knot(minutes: float, drift: bool, accuracy: float | None, radius: float | None) -> None:
    datum = datum_of(case(minutes, drift=drift, accuracy_m=None if accuracy is None else accuracy * NM), NOW)
    assert datum is not None
    assert datum.radius_m == (None if radius is None else pytest.approx(radius * NM))


def test_a_closed_case_stays_where_it_was() -> None:
    datum = datum_of(case(600.0, open=False), NOW)
    assert datum is not None
    assert (datum.position, datum.radius_m) == (night.BOAT, 0.5 * NM)


def test_a_report_from_the_future_is_not_drifted_backwards() -> None:
    datum = datum_of(case(-5.0), NOW)
    assert datum is not None
    assert (datum.moved_m, datum.radius_m) == (0.0, 0.5 * NM)


@given(st.floats(0, 300), st.floats(2, 40))
def test_steering_the_course_for_the_time_meets_the_drifting_boat(minutes: float, knots: float) -> None:
    frame = night.make_frame()
    seen = sight(case(minutes), frame, SETTINGS, Speeds(own_mps=mps_from_knots(knots + KNOTS)))
    assert seen is not None
    assert seen.course_deg is not None
    assert seen.eta_s is not None
    there = destination(seen.datum.position, TOWARDS, KNOTS * KNOT * seen.eta_s)
    here = destination(night.OWN, seen.course_deg, seen.speed_mps * seen.eta_s)
    assert range_bearing(here, there)[0] < 20


@pytest.mark.parametrize(
    ("speeds", "sog", "own", "rhib", "how"),
    [
        (Speeds(), 9.2, 9.2, 25.0, "sog"),
        (Speeds(), 0.3, 10.0, 25.0, "settings"),
        (Speeds(own_mps=mps_from_knots(12)), 9.2, 12.0, 25.0, "set"),
        (Speeds(rhib_mps=mps_from_knots(32)), 9.2, 9.2, 32.0, "sog"),
    ],
)
def test_speeds_that_were_set_come_before_speed_over_ground_and_settings(
    speeds: Speeds, sog: float, own: float, rhib: float, how: str
) -> None:
    ship = replace(night.own_ship(), sog_mps=night.value(mps_from_knots(sog)))
    seen = sight(case(drift=False), night.make_frame(own=ship), SETTINGS, speeds)
    assert seen is not None
    assert seen.speed_mps / KNOT == pytest.approx(own)
    assert seen.rhib_mps / KNOT == pytest.approx(rhib)
    assert (seen.speed_from, seen.reckoned) == (how, how != "sog")
    assert seen.eta_s == pytest.approx(seen.range_m / seen.speed_mps)
    assert seen.rhib_eta_s == pytest.approx(seen.range_m / seen.rhib_mps)


@pytest.mark.parametrize("own", [OwnShip(), night.stale(night.own_ship(), 30)])
def test_nothing_is_reckoned_from_an_unknown_or_old_own_position(own: OwnShip) -> None:
    assert sight(case(), night.make_frame(own=own), SETTINGS) is None


def test_the_closing_cpa_is_to_the_boat_as_she_drifts() -> None:
    """She drifts across the bow of one who steers for her datum: he passes astern."""
    datum = datum_of(case(0.0), NOW)
    assert datum is not None
    start = destination(datum.position, 210, 10 * NM)
    target = replace(night.target("", TargetKind.RADAR, 152, 5, 30, 20.0, number=7), position=start)
    (still,) = closing(case(0.0, drift=False), night.make_frame(targets_=[target]))
    (drifting,) = closing(case(0.0), night.make_frame(targets_=[target]))
    assert still.cpa_m == pytest.approx(0, abs=30)
    assert drifting.cpa_m == pytest.approx(1.0 * NM, rel=0.05)
    assert still.fast
    assert drifting.fast


def test_actors_are_there_however_far_and_by_name_and_others_only_near_or_coming() -> None:
    far = destination(night.BOAT, 0, 90 * NM)
    frame = night.make_frame(
        targets_=[
            replace(night.target("FEZZAN", TargetKind.AIS, 0, 1, 180, 20.0), position=far),
            replace(night.target("UBARI", TargetKind.AIS, 0, 1, 180, 20.0, mmsi="642000001"), id="A:642000001", position=far),
            replace(night.target("SOMEBODY", TargetKind.AIS, 0, 1, 180, 20.0), position=far),
            replace(night.target("ANGLER", TargetKind.AIS, 0, 1, None, None), position=destination(night.BOAT, 90, NM)),
        ]
    )
    fezzan = frame.targets[0].id
    found = closing(case(actors=(actor("patrol boat?", fezzan), actor("Ubari", mmsi="642000001"))), frame)
    assert [(one.name, one.known) for one in found] == [("patrol boat?", True), ("Ubari", True), ("ANGLER", False)]
    assert found[0].tcpa_s is not None
    assert found[0].tcpa_s > 3600
    assert found[2].tcpa_s is None


def test_a_lost_actor_does_not_look_live() -> None:
    lost = replace(night.target("FEZZAN", TargetKind.AIS, 0, 1, 180, 20.0), lost=True)
    assert closing(case(actors=(actor("Fezzan", lost.id),)), night.make_frame(targets_=[lost])) == ()


@given(st.floats(0, 359.9), st.floats(0.1, 60), st.floats(0, 359.9), st.floats(0, 45), st.sampled_from([33.2, 0.0, -71.0, 81.5]))
def test_the_quick_look_throws_out_nobody_who_comes_close(
    bearing: float, miles: float, course: float, knots: float, latitude: float
) -> None:
    """Whoever is an actor is looked at exactly: anybody else at the same place is missing only if he neither is near nor comes."""
    boat = Position(latitude, 179.9)
    target = replace(night.target("X", TargetKind.AIS, 0, 1, course, knots), position=destination(boat, bearing, miles * NM))
    frame = night.make_frame(targets_=[target])
    there = (replace(case(0.0).positions[0], position=boat),)
    (exact,) = closing(replace(case(0.0, actors=(actor("X", target.id),)), positions=there), frame)
    found = closing(replace(case(0.0), positions=there), frame)
    near = exact.range_m <= 3 * NM
    coming = exact.tcpa_s is not None and exact.tcpa_s <= 5400 and (exact.cpa_m or 0.0) <= 2 * NM and exact.range_m <= 40 * NM
    assert bool(found) is (near or coming)
