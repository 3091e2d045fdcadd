"""What an instructor asks for is what happens on the simulator, and can be taken back; what cannot be is said."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.cli.drill_facts import drill_of, truth_of, with_injected
from app.cli.drill_keeping import Keeping
from app.cli.instructing import Instructing
from app.clock import ScaledClock
from app.errors import DeviceError, UserError
from app.geo import destination, range_bearing
from app.policy.directory import parse_directory
from app.training.facts import OWN
from app.training.instructor import (
    AisOf,
    Behaviour,
    Distress,
    FaultOff,
    FaultOn,
    Helm,
    MoveVessel,
    NewVessel,
    Note,
    RemoveVessel,
    Text,
    Weather,
)
from app.units import NM, knots
from devices.simulator.model import Scenario
from devices.simulator.scenario import find_scenario
from devices.simulator.simulator import Simulator

SHIPPED = Path(__file__).parents[2] / "app/data/policy"
DIRECTORY = parse_directory(
    (SHIPPED / "directory.toml").read_text(encoding="utf-8"),
    "directory",
    (SHIPPED / "demo-addresses.toml").read_text(encoding="utf-8"),
)


class Led:
    """A scenario on virtual ports, led by hand: ``on`` plays so many seconds."""

    def __init__(self, scenario: Scenario) -> None:
        self.clock = ScaledClock(scenario.start, 0.0)
        self.simulator = Simulator(scenario, scenario.seed, self.clock)
        drill = drill_of(scenario, scenario.seed, datetime(2026, 1, 5, tzinfo=UTC), DIRECTORY)
        self.drill = drill
        self.lead = Instructing(self.simulator, self.clock, drill, DIRECTORY, speeds=(1.0, 2.0, 5.0), waits=True)
        self.simulator.start()

    def on(self, seconds: float) -> None:
        end = time.monotonic() + 20
        wanted = self.simulator.elapsed_s + seconds
        self.clock.set_rate(40.0)
        while self.simulator.truth().t_s < wanted:
            assert time.monotonic() < end, "the simulator stands"
            time.sleep(0.005)
        self.clock.set_rate(0.0)

    def vessel(self, identity: str) -> object:
        return self.lead.now().vessel(identity)


@pytest.fixture
def led() -> Iterator[Led]:
    made = Led(find_scenario("position-asked"))
    made.on(2)
    yield made
    made.simulator.stop()


def test_a_vessel_is_added_moved_ordered_and_removed(led: Led) -> None:
    own = led.lead.now().vessels[0]
    there = destination(own.position, 45, 5 * NM)
    done = led.lead.do(NewVessel("patrol-boat", there, Behaviour("approach", 24.0, toward=OWN)))
    led.on(30)
    boat = led.lead.now().vessel("patrol-boat-1")
    assert boat is not None
    assert boat.added
    assert boat.ais == "none"
    assert range_bearing(boat.position, there)[0] > 50, "she is on her way"
    elsewhere = destination(own.position, 200, 8 * NM)
    led.lead.do(MoveVessel(boat.id, elsewhere, Behaviour("hold")))
    led.on(20)
    boat = led.lead.now().vessel("patrol-boat-1")
    assert boat is not None
    assert range_bearing(boat.position, elsewhere)[0] < 600
    led.lead.undo(done.number)
    led.on(2)
    assert led.lead.now().vessel("patrol-boat-1") is None
    with pytest.raises(UserError, match="not there any more"):
        led.lead.do(MoveVessel("patrol-boat-1", elsewhere))
    with pytest.raises(UserError, match="cannot be taken back"):
        led.lead.undo(done.number)


def test_two_of_a_kind_never_share_a_name_an_id_or_an_mmsi(led: Led) -> None:
    own = led.lead.now().vessels[0]
    for bearing in (10, 20, 30):
        led.lead.do(NewVessel("merchant", destination(own.position, bearing, 6 * NM)))
        led.lead.do(Distress("sart", position=destination(own.position, bearing, 7 * NM)))
    led.on(2)
    added = [v for v in led.lead.now().vessels if v.added]
    assert len(added) == 6
    assert len({v.id for v in added}) == len({v.mmsi for v in added}) == 6
    assert all(v.mmsi.startswith("970") for v in added if v.kind == "AIS-SART")


def test_a_fault_stands_among_what_is_wrong_until_it_is_mended(led: Led) -> None:
    done = led.lead.do(FaultOn("GPS 1", "jump", bearing_deg=90.0, distance_nm=3.0))
    led.on(2)
    port = next(p for p in led.lead.now().ports if p.name == "GPS 1")
    assert [kind for kind, _until in port.wrong] == ["jump"]
    led.lead.undo(done.number)
    led.on(2)
    assert not any(p.wrong for p in led.lead.now().ports)
    with pytest.raises(UserError, match="has no fault"):
        led.lead.do(FaultOff("GPS 1"))
    with pytest.raises(UserError, match="distance_nm"):
        led.lead.do(FaultOn("GPS 1", "jump", bearing_deg=90.0))


@pytest.mark.parametrize("port", ["GPS 1", "AIS", "VHF"])
def test_everything_that_a_port_says_can_go_wrong_on_it_can_be_done(led: Led, port: str) -> None:
    here = next(p for p in led.lead.now().ports if p.name == port)
    numbers: dict[str, dict[str, float]] = {
        "jump": {"bearing_deg": 10.0, "distance_nm": 1.0},
        "drift": {"bearing_deg": 10.0, "speed_kn": 5.0},
        "noise": {"fraction": 0.5},
        "bad-checksum": {"fraction": 0.5},
        "clock-offset": {"offset_s": 9.0},
    }
    for kind in here.can:
        led.lead.do(FaultOn(port, kind, **numbers.get(kind, {})))
    led.on(2)
    assert {k for p in led.lead.now().ports if p.name == port for k, _ in p.wrong} == set(here.can)


def test_ais_is_switched_off_on_and_made_to_lie(led: Led) -> None:
    who = next(v for v in led.lead.now().vessels if v.ais == "on" and v.id != OWN)

    def ais() -> tuple[str, str]:
        led.on(2)
        now = led.lead.now().vessel(who.id)
        assert now is not None
        return now.ais, now.says

    led.lead.do(AisOf(who.id, on=False))
    assert ais() == ("off", "")
    led.lead.do(AisOf(who.id, name="bora"))
    assert ais() == ("false", "BORA")
    led.lead.do(AisOf(who.id))
    assert ais() == ("on", "")


def test_the_text_that_is_read_is_the_text_that_comes(led: Led) -> None:
    ready = next(each for each in led.lead.ready_texts() if each.about)
    who = next(v for v in led.lead.now().vessels if v.id != OWN)
    text = led.lead.filled(ready.text.text, who.id)
    assert "{" not in text
    led.lead.do(Text(ready.text.way, ready.text.sender, text, ready.text.subject))
    led.on(3)
    (came,) = led.simulator.take_messages()
    assert came.text == text
    with pytest.raises(UserError, match="Choose a vessel"):
        led.lead.filled(ready.text.text)
    with pytest.raises(UserError, match="subject"):
        led.lead.do(Text("mail", "x@example.org", "text"))


def test_weather_and_helm_and_their_way_back(led: Led) -> None:
    before = led.lead.now().weather
    done = led.lead.do(Weather(wind_kn=33.0, sea_state=5))
    led.on(2)
    assert (led.lead.now().weather.wind_kn, led.lead.now().weather.sea_state) == (33.0, 5)
    led.lead.undo(done.number)
    led.on(2)
    assert led.lead.now().weather == before
    led.lead.do(Helm(course_deg=270.0, speed_kn=3.0))
    led.on(240)
    own = led.lead.now().vessels[0]
    assert abs(own.heading_deg - 270) < 10
    assert knots(own.sog_mps) < 5


def test_what_was_done_and_noted_stands_in_the_drill_and_a_helm_is_not_the_instructors(led: Led) -> None:
    led.lead.do(Note("Asks the look-out"))
    led.lead.do(Helm(course_deg=90.0))
    told = with_injected(led.drill, led.simulator.injected())
    assert not any(event.injected for event in told.events)
    assert any("helm ordered" in event.text for event in told.events)
    assert any("Asks the look-out" in event.text for event in led.lead.happened)
    led.lead.do(RemoveVessel(next(v.id for v in led.lead.now().vessels if v.id != OWN)))
    assert any(event.injected for event in with_injected(led.drill, led.simulator.injected()).events)


def test_time_stands_goes_on_for_a_while_and_ends(led: Led) -> None:
    lead = led.lead
    lead.set_speed(5.0)
    lead.go_on(2.0)
    end = time.monotonic() + 10
    while not lead.now().paused and time.monotonic() < end:
        lead.tick()
        time.sleep(0.01)
    assert lead.now().paused
    with pytest.raises(UserError, match="not at 60"):
        lead.set_speed(60.0)
    lead.end()
    assert lead.now().ended
    with pytest.raises(UserError, match="over"):
        lead.do(Note("too late"))
    assert truth_of(led.simulator, lead.end_s).trails


def test_a_disk_that_is_full_while_the_truth_is_kept_is_said_once() -> None:
    def full() -> None:
        raise DeviceError("the disk is full")

    keeping = Keeping(full, every_s=0.0)
    said = []
    for _ in range(5):
        said.append(keeping.tick())
        keeping.wait()
    assert [each for each in said if each] == ["the disk is full"]
