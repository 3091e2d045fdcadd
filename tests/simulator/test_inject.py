"""Changing a scenario while it runs: every kind of order does what it says, is refused with its reason, and gives the
same bytes again from its log."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.geo import Position, range_bearing
from app.readings import AisReport, Beacon, DistressCall, Fix, MobReport
from app.units import knots
from devices.simulator import desk
from devices.simulator.desk import Desk
from devices.simulator.generate import Emission, Engine, generate, scripted_messages
from devices.simulator.inject import (
    InjectAis,
    InjectDsc,
    InjectedAt,
    InjectFault,
    InjectFaultEnd,
    InjectHelm,
    InjectMessage,
    InjectMob,
    InjectMove,
    InjectRemoval,
    InjectVessel,
    InjectWeather,
    Order,
    injected_json,
    order_json,
    read_injected,
    read_order,
)
from devices.simulator.model import (
    AisChange,
    AisKind,
    DscCall,
    Fault,
    FaultKind,
    Leg,
    Message,
    MobCall,
    Offset,
    RadarClass,
    Scenario,
    Vessel,
    WeatherChange,
)
from devices.simulator.scenario import load_scenario

from .hearing import WHOLE_BRIDGE, digest, injections, readings, truth

HERE = Position(33.11, 12.41)


@pytest.fixture(scope="module")
def bridge(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    path = tmp_path_factory.mktemp("bridge") / "small.toml"
    path.write_text(WHOLE_BRIDGE, encoding="utf-8")
    return load_scenario(path)


def vessel(identity: str = "new", **more: Any) -> Vessel:
    return Vessel(id=identity, **{"start": HERE, "mmsi": "247999199", "ais": AisKind.CLASS_A, "name": "NUOVA", **more})


# ------------------------------------------------------------------------------------- what each order does


def test_a_vessel_is_added_with_her_times_counted_from_now(bridge: Scenario) -> None:
    legs = (Leg(action="drift"), Leg(action="approach", vessel="own", speed_kn=20, at=20))
    order = InjectVessel(vessel(vanishes=60, radar=RadarClass.SHIP, leg=legs, handling={"gain_kn_min": 120}))
    world = truth(bridge, (30, order))
    assert [t for t, moment in enumerate(world) if "new" in moment] == list(range(30, 90))
    assert world[49]["new"].stw_mps < 1 < world[70]["new"].stw_mps
    heard = [t for t, r in readings(bridge, "AIS", (30, order)) if isinstance(r, AisReport) and r.mmsi == "247999199"]
    assert 30 <= min(heard) < max(heard) < 90


def test_a_vessel_is_moved_and_does_something_else(bridge: Scenario) -> None:
    order = InjectMove("cargo", position=HERE, heading_deg=200, speed_kn=18, legs=(Leg(action="hold"),))
    world = truth(bridge, (40, order))
    assert world[40]["cargo"].position == HERE
    assert (world[40]["cargo"].heading_deg, knots(world[40]["cargo"].stw_mps)) == (200, pytest.approx(18))
    assert range_bearing(world[39]["cargo"].position, HERE)[0] > 500
    assert world[119]["cargo"].stw_mps < world[60]["cargo"].stw_mps


def test_a_vessel_is_taken_away(bridge: Scenario) -> None:
    world = truth(bridge, (50, InjectRemoval("cargo")))
    assert [t for t, moment in enumerate(world) if "cargo" in moment] == list(range(50))
    assert not [
        t for t, r in readings(bridge, "AIS", (50, InjectRemoval("cargo"))) if isinstance(r, AisReport) and t > 50 and not r.own
    ]


def test_ais_is_switched_off_and_on(bridge: Scenario) -> None:
    off = (30, InjectAis("cargo", AisChange(on=False, lasts=45)))
    times = [t for t, r in readings(bridge, "AIS", off) if isinstance(r, AisReport) and r.mmsi == "247999101"]
    assert not [t for t in times if 30 <= t < 75]
    assert [t for t in times if t < 30]
    assert [t for t in times if t >= 75]


def test_an_order_switches_on_what_the_file_switched_off(bridge: Scenario) -> None:
    dark = tuple(v.model_copy(update={"ais_until": 0.0}) if v.id == "cargo" else v for v in bridge.vessel)
    scenario = bridge.model_copy(update={"vessel": dark})
    on = (40, InjectAis("cargo", AisChange(on=True)))
    heard = [(t, r.message_type) for t, r in readings(scenario, "AIS", on) if isinstance(r, AisReport) and r.mmsi == "247999101"]
    assert {(40.0, 1), (40.0, 5)} <= set(heard)
    assert min(t for t, _ in heard) == 40


def test_a_false_name_number_and_place_are_told_for_their_time(bridge: Scenario) -> None:
    change = AisChange(lasts=60, ais_name="FALSE", ais_mmsi="215999888", ais_offset=Offset(bearing_deg=90, distance_nm=5))
    orders = ((30, InjectAis("cargo", change)),)
    world = truth(bridge, *orders)
    reports = [(t, r) for t, r in readings(bridge, "AIS", *orders) if isinstance(r, AisReport) and not r.own]
    false = [(t, r) for t, r in reports if r.mmsi == "215999888"]
    assert min(t for t, _ in false) < 32  # she tells her new name at once
    assert all(30 <= t < 90 for t, _ in false)
    assert {r.name for _, r in false if r.message_type == 5} == {"FALSE"}
    placed = [(t, r.position) for t, r in false if r.position is not None]
    assert placed
    for t, position in placed:
        off, bearing = range_bearing(world[int(t)]["cargo"].ahead(t % 1).position, position)
        assert (off / 1852, bearing) == (pytest.approx(5, abs=0.01), pytest.approx(90, abs=0.5))
    true = [t for t, r in reports if r.mmsi == "247999101"]
    assert not [t for t in true if 30 <= t < 90]
    assert {r.name for t, r in reports if r.message_type == 5 and t >= 90} == {"TRAMONTANA"}


def test_a_fault_begins_and_ends(bridge: Scenario) -> None:
    orders = ((20, InjectFault(Fault(port="GPS 1", kind=FaultKind.NO_FIX))), (50, InjectFaultEnd("GPS 1")))
    fixes = [(t, r.usable) for t, r in readings(bridge, "GPS 1", *orders) if isinstance(r, Fix)]
    assert not any(usable for t, usable in fixes if 20 <= t < 50)
    assert all(usable for t, usable in fixes if t < 20 or t >= 50.1)


def test_a_distress_call_a_beacon_and_a_crew_watch_are_heard(bridge: Scenario) -> None:
    person = vessel("person", mmsi="972999001", ais=AisKind.MOB, name="", handling={"leeway": 0.02})
    orders = (
        (20, InjectDsc(DscCall(at=0, vessel="cargo", nature=0))),
        (30, InjectVessel(person)),
        (31, InjectMob(MobCall(at=2, lasts=30, vessel="person", emitter="0A1B2"))),
    )
    call = next(r for t, r in readings(bridge, "VHF", *orders) if isinstance(r, DistressCall) and t == 20)
    assert (call.casualty or call.sender, call.nature_code) == ("247999101", "00")
    heard = list(readings(bridge, "AIS", *orders))
    assert [t for t, r in heard if isinstance(r, AisReport) and r.beacon is Beacon.MOB]
    watch = [(t, r) for t, r in heard if isinstance(r, MobReport)]
    assert [t for t, _ in watch] == [33, 43, 53]
    world = truth(bridge, *orders)
    for t, report in watch:
        assert (report.emitter, report.status, report.days_since) == ("0A1B2", "activated", 0)
        assert report.position is not None
        assert range_bearing(report.position, world[int(t)]["person"].position)[0] < 1


def test_texts_come_at_their_time_in_their_way_with_the_facts_of_then(bridge: Scenario) -> None:
    orders = injections(
        (10, InjectMessage(Message(at=5, way="vhf", sender="TRAMONTANA", text="I see a boat, my position {cargo.position}"))),
        (12, InjectMessage(Message(at=0, sender="jrcc@example.org", subject="Position?", text="At {utc}"))),
        (13, InjectMessage(Message(at=0, way="phone", sender="Alarm Phone", text="They call again"))),
    )
    texts = scripted_messages(bridge, 1, orders)
    assert [(t.at_s, t.way, t.channel) for t in texts] == [(12, "mail", ""), (13, "phone", ""), (15, "vhf", "16")]
    assert "{" not in "".join(t.text for t in texts)
    assert texts[0].text == "At 02:35"


def test_weather_changes_from_now_on(bridge: Scenario) -> None:
    engine = Engine(bridge, 1)
    for t in range(100):
        if t == 30:
            engine.apply(InjectedAt(30, 1, InjectWeather(WeatherChange(at=0, over=20, wind_kn=31))))
        moment = engine.second().moment
        if t in (29, 40, 60):
            assert knots(moment.wind.speed_mps) == pytest.approx({29: 11, 40: 21, 60: 31}[t], abs=0.01)


# ------------------------------------------------------------------------------------- what is refused, and why

REFUSED: dict[str, tuple[Order, str]] = {
    "unknown vessel": (InjectMove("nobody", speed_kn=5), "no vessel nobody. Name one of boat, cargo"),
    "nothing moved": (InjectMove("boat"), "Nothing is moved"),
    "impossible speed": (InjectMove("boat", speed_kn=900), "900 knots"),
    "heading beyond north": (InjectMove("boat", heading_deg=360), "no heading"),
    "leg to nobody": (InjectMove("boat", legs=(Leg(action="flee", vessel="zz", speed_kn=5),)), "zz is not another vessel"),
    "vessel with a helm": (InjectMove("boat", legs=(Leg(action="helm"),)), "only own ship"),
    "removal of own ship": (InjectRemoval("own"), "no vessel own"),
    "id taken": (InjectVessel(vessel("cargo")), "cargo was given"),
    "own as an id": (InjectVessel(vessel("own")), "own was given"),
    "MMSI of the wrong kind": (InjectVessel(vessel(ais=AisKind.SART)), "not the MMSI of an AIS station of kind sart"),
    "leaves from nobody": (InjectVessel(vessel(start=None, start_from="zz")), "no vessel zz"),
    "AIS of a vessel without": (InjectAis("boat", AisChange(on=True)), "boat has no AIS"),
    "false MMSI of the wrong kind": (InjectAis("cargo", AisChange(ais_mmsi="970000001")), "not the MMSI"),
    "unknown port": (InjectFault(Fault(port="GPS 9", kind=FaultKind.SILENCE)), "there is no port GPS 9. Name one of"),
    "gyro that is jammed": (InjectFault(Fault(port="GYRO", kind=FaultKind.JAMMING)), "gps port only"),
    "end of no fault": (InjectFaultEnd("GPS 1"), "GPS 1 has no fault"),
    "end on no port": (InjectFaultEnd("GPS 9"), "no port GPS 9"),
    "call of nobody": (InjectDsc(DscCall(at=0, vessel="zz")), "no vessel zz"),
    "call without MMSI": (InjectDsc(DscCall(at=0, vessel="boat")), "boat is not a vessel with an mmsi"),
    "MOB of nobody": (InjectMob(MobCall(at=0, vessel="zz")), "no vessel zz"),
    "text about nobody": (InjectMessage(Message(at=0, sender="a", subject="b", text="{zz.position}")), "cannot be filled in"),
    "text after the end": (InjectMessage(Message(at=500, sender="a", subject="b", text="c")), "after the end"),
    "no order at all": (InjectHelm(), "Nothing is ordered"),
    "no such course": (InjectHelm(course_deg=400), "400 is no course"),
    "too fast for her": (InjectHelm(speed_kn=60), "60 knots"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_makes_no_sense_is_refused_with_the_reason_and_is_in_no_log(case: str, bridge: Scenario) -> None:
    order, reason = REFUSED[case]
    at_work = Desk(Engine(bridge, 1).stage)
    with pytest.raises(UserError, match=reason):
        at_work.take(order, 30, None)
    assert at_work.log == ()
    assert (at_work.counters.taken, at_work.counters.refused) == (0, 1)


def test_a_time_that_has_passed_and_one_after_the_end_are_refused(bridge: Scenario) -> None:
    at_work = Desk(Engine(bridge, 1).stage)
    with pytest.raises(UserError, match=r"00:10 has passed; the scenario is at 00:30"):
        at_work.take(InjectHelm(course_deg=1), 30, 10)
    with pytest.raises(UserError, match="ends at 02:00"):
        at_work.take(InjectHelm(course_deg=1), 30, 120)
    assert at_work.take(InjectHelm(course_deg=1), 30, 44.2).t_s == 45


def test_orders_that_wait_are_reckoned_with(bridge: Scenario) -> None:
    at_work = Desk(Engine(bridge, 1).stage)
    at_work.take(InjectVessel(vessel("new")), 5, 40)
    at_work.take(InjectRemoval("cargo"), 5, 50)
    with pytest.raises(UserError, match="new was given"):
        at_work.take(InjectVessel(vessel("new")), 5, 60)
    with pytest.raises(UserError, match="no vessel new"):
        at_work.take(InjectMove("new", speed_kn=3), 5, 39)
    at_work.take(InjectMove("new", speed_kn=3), 5, 41)
    at_work.take(InjectMove("cargo", speed_kn=3), 5, 49)
    with pytest.raises(UserError, match="no vessel cargo"):
        at_work.take(InjectMove("cargo", speed_kn=3), 5, 51)


def test_the_queue_is_bounded_and_counted(bridge: Scenario) -> None:
    at_work = Desk(Engine(bridge, 1).stage)
    for _ in range(desk.MOST_WAITING):
        at_work.take(InjectHelm(course_deg=1), 5, 100)
    with pytest.raises(UserError, match="200 orders wait"):
        at_work.take(InjectHelm(course_deg=1), 5, None)
    assert (at_work.counters.waiting, at_work.counters.refused) == (200, 1)
    assert len(at_work.due(100)) == 200
    at_work.take(InjectHelm(course_deg=1), 101, None)
    assert (at_work.counters.taken, at_work.counters.waiting) == (201, 1)


# ------------------------------------------------------------------------------------- the log gives the same bytes

IDS = st.sampled_from(["boat", "cargo", "own", "new-1", "new-2", "nobody"])
PLACES = st.builds(Position, st.floats(33.05, 33.15), st.floats(12.35, 12.48))
LEGS = st.one_of(
    st.builds(Leg, action=st.sampled_from(["drift", "hold"]), at=st.none() | st.floats(0, 40)),
    st.builds(Leg, action=st.sampled_from(["approach", "flee", "ram"]), vessel=IDS, speed_kn=st.floats(1, 40)),
    st.builds(Leg, action=st.just("circle"), vessel=IDS, speed_kn=st.floats(1, 40), distance_nm=st.floats(0.05, 1)),
    st.builds(Leg, action=st.just("transit"), points=st.tuples(PLACES), speed_kn=st.floats(1, 40)),
)
VESSELS = st.builds(
    Vessel,
    id=st.sampled_from(["new-1", "new-2"]),
    start=PLACES,
    mmsi=st.sampled_from(["247999150", "247999151"]),
    name=st.just("NEW"),
    ais=st.sampled_from([AisKind.NONE, AisKind.CLASS_A, AisKind.CLASS_B]),
    radar=st.none() | st.sampled_from(RadarClass),
    appears=st.floats(0, 20),
    leg=st.lists(LEGS, max_size=2).map(tuple),
)
FAULTS = st.one_of(
    st.builds(
        Fault, port=st.sampled_from(["GPS 1", "GYRO", "AIS"]), kind=st.sampled_from(["silence", "unplug"]), lasts=st.floats(1, 30)
    ),
    st.builds(Fault, port=st.just("GPS 1"), kind=st.sampled_from(["no-fix", "jamming"])),
    st.builds(
        Fault, port=st.sampled_from(["GPS 1", "RADAR"]), kind=st.sampled_from(["noise", "bad-checksum"]), fraction=st.floats(0.1, 1)
    ),
    st.builds(Fault, port=st.just("GPS 1"), kind=st.just("drift"), bearing_deg=st.floats(0, 359), speed_kn=st.floats(1, 100)),
)
CHANGES = st.builds(
    AisChange,
    on=st.none() | st.booleans(),
    ais_name=st.just("OTHER"),
    ais_offset=st.none() | st.builds(Offset, bearing_deg=st.floats(0, 359), distance_nm=st.floats(0.1, 9)),
    lasts=st.none() | st.floats(1, 40),
)
ORDERS = st.one_of(
    st.builds(InjectVessel, VESSELS),
    st.builds(
        InjectMove,
        IDS,
        st.none() | PLACES,
        st.none() | st.floats(0, 359),
        st.none() | st.floats(0, 40),
        st.lists(LEGS, max_size=2).map(tuple),
    ),
    st.builds(InjectRemoval, IDS),
    st.builds(InjectAis, IDS, CHANGES),
    st.builds(InjectFault, FAULTS),
    st.builds(InjectFaultEnd, st.sampled_from(["GPS 1", "GYRO", "AIS"])),
    st.builds(InjectDsc, st.builds(DscCall, at=st.floats(0, 10), vessel=IDS, nature=st.integers(0, 12))),
    st.builds(InjectMob, st.builds(MobCall, at=st.floats(0, 10), vessel=IDS)),
    st.builds(
        InjectMessage,
        st.builds(
            Message, at=st.floats(0, 10), sender=st.just("a"), subject=st.just("b"), text=st.just("{own.position} {boat.course}")
        ),
    ),
    st.builds(
        InjectWeather,
        st.builds(WeatherChange, at=st.floats(0, 9), over=st.floats(0, 20), wind_kn=st.floats(0, 40), sea_state=st.integers(0, 6)),
    ),
    st.builds(InjectHelm, st.none() | st.floats(0, 360), st.none() | st.floats(0, 20), st.booleans()),
)
ACTS = st.lists(st.tuples(st.integers(0, 79), st.integers(0, 20), ORDERS), max_size=12)


def live(scenario: Scenario, seed: int, acts: list[tuple[int, int, Order]]) -> tuple[list[Emission], tuple[InjectedAt, ...]]:
    """A run as the simulator's thread makes it, with orders given between the seconds, some for later; refused ones are lost."""
    engine = Engine(scenario, seed)
    at_work, said = Desk(engine.stage), []
    while not engine.done:
        for given_at, delay, order in acts:
            if given_at == engine.t_s:
                try:
                    at_work.take(order, engine.t_s, engine.t_s + delay if delay else None)
                except UserError:
                    continue
        for injected in at_work.due(engine.t_s):
            engine.apply(injected)
        said += engine.second().emissions
    return said, at_work.log


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(ACTS, st.integers(0, 1000))
def test_seed_and_log_give_the_bytes_of_the_live_run_again(bridge: Scenario, acts: list[tuple[int, int, Order]], seed: int) -> None:
    scenario = bridge.model_copy(update={"duration": 80.0})
    said, log = live(scenario, seed, acts)
    kept = json.loads(json.dumps([injected_json(injected) for injected in log]))
    read = [read_injected(line) for line in kept]
    assert tuple(read) == log
    assert digest(generate(scenario, seed, injected=read)) == digest(said)


@given(ORDERS)
def test_an_order_is_the_same_after_json(order: Order) -> None:
    assert read_order(json.loads(json.dumps(order_json(order)))) == order


def test_an_injection_changes_nothing_that_came_before_it(bridge: Scenario) -> None:
    plain = list(generate(bridge, 1, 60))
    changed = list(generate(bridge, 1, 60, injected=injections((45, InjectRemoval("cargo")))))
    assert [e for e in plain if e.t_s < 45] == [e for e in changed if e.t_s < 45]
    assert plain != changed


MANGLED: list[tuple[object, str]] = [
    (None, "no order"),
    ({"what": "sink"}, "no order"),
    ({"what": "move"}, "vessel"),
    ({"what": "move", "vessel": "boat", "position": "nowhere"}, "position"),
    ({"what": "move", "vessel": "boat", "position": {"lat": 99.0, "lon": 1.0}}, "latitude"),
    ({"what": "fault", "fault": {"port": "GPS 1", "kind": "jump"}}, "jump needs bearing_deg"),
    ({"what": "helm", "course_deg": "north"}, "course_deg"),
    ({"what": "helm", "warp": 9}, "warp"),
]


@pytest.mark.parametrize(("data", "reason"), MANGLED)
def test_json_that_is_no_order_is_refused_with_its_field(data: object, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        read_order(data)


@pytest.mark.parametrize("data", [None, {}, {"t_s": -1, "number": 1, "order": {}}, {"t_s": 1.5, "number": 1, "order": {}}])
def test_a_mangled_line_of_a_log_is_refused(data: object) -> None:
    with pytest.raises(UserError):
        read_injected(data)
