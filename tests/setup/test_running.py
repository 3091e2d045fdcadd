"""Devices that are added, changed, taken away and written down while the picture goes on, on real pseudo terminals."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.clock import Stamp, SystemClock
from app.config import Device, DeviceKind, Settings
from app.errors import UserError
from app.readings import LinkPhase, RawLine
from app.setup.capture import Capture
from app.setup.refused import refused_words
from app.setup.running import Running
from app.watch.frame import Frame, Mode
from app.watch.session import Session
from devices.explain import explain
from devices.formats.own import own_record
from devices.source import DeviceSource
from tests.devices.links import PtyPort, eventually, heading, sentence

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo terminals here")
NOW = datetime(2026, 6, 14, 2, 52, 7, tzinfo=UTC)


def gyro(port: PtyPort, name: str = "Gyro", **more: object) -> Device:
    return Device.model_validate({"name": name, "kind": DeviceKind.SERIAL, "port": str(port.path), "baud": 4800} | more)


class Bridge:
    """A picture with devices, ticked by hand."""

    def __init__(self, folder: Path) -> None:
        clock = SystemClock()
        self.session = Session(clock, Settings(), Mode.LIVE)
        self.running = Running(self.session, (), folder=folder, make=lambda d: DeviceSource(d, clock), explain=explain)
        self.running.start()

    def tick(self) -> Frame:
        self.running.poll()
        return self.session.tick()

    def until(self, condition: Callable[[Frame], object]) -> bool:
        return eventually(lambda: condition(self.tick()))

    def phases(self) -> dict[str, LinkPhase]:
        return {link.source: link.phase for link in self.tick().links}


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    made = Bridge(tmp_path / "mission")
    yield made
    made.running.stop()
    assert not [t.name for t in threading.enumerate() if t.name.startswith(("source:", "capture:")) or t.name == "devices"]


@pytest.fixture
def port(tmp_path: Path) -> Iterator[PtyPort]:
    made = PtyPort(tmp_path / "port")
    yield made
    made.pull_out()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[PtyPort]:
    made = PtyPort(tmp_path / "other")
    yield made
    made.pull_out()


def is_open(bridge: Bridge, name: str) -> bool:
    return bridge.until(lambda f: any(link.source == name and link.reason == "open, nothing heard yet" for link in f.links))


def test_a_device_that_is_added_is_heard_at_once(bridge: Bridge, port: PtyPort) -> None:
    bridge.running.add(gyro(port))
    assert is_open(bridge, "Gyro")
    port.say(heading(202.4))
    assert bridge.until(lambda f: f.own.heading_deg.value == 202.4)
    assert [d.name for d in bridge.running.devices] == ["Gyro"]
    with pytest.raises(UserError, match="already"):
        bridge.running.add(gyro(port))


def test_a_device_that_is_taken_away_leaves_the_picture_and_lets_its_port_go(bridge: Bridge, port: PtyPort) -> None:
    bridge.running.add(gyro(port))
    assert is_open(bridge, "Gyro")
    bridge.running.remove("Gyro")
    assert bridge.until(lambda f: not f.links and not bridge.running.busy)
    for _ in range(40):
        assert not bridge.tick().links
    bridge.running.add(gyro(port, "Gyro"))  # the port is free again
    assert is_open(bridge, "Gyro")


def test_a_change_moves_the_device_to_another_port_and_name(bridge: Bridge, port: PtyPort, other: PtyPort) -> None:
    bridge.running.add(gyro(port))
    assert is_open(bridge, "Gyro")
    bridge.running.change("Gyro", gyro(other, "Gyro aft"))
    assert is_open(bridge, "Gyro aft")
    other.say(heading(10.0))
    assert bridge.until(lambda f: f.own.heading_deg.source == "Gyro aft")
    assert bridge.until(lambda f: [link.source for link in f.links] == ["Gyro aft"])


def test_the_preferred_device_is_used_from_the_change_on(bridge: Bridge, port: PtyPort, other: PtyPort) -> None:
    bridge.running.add(gyro(port, "one", priority=10))
    bridge.running.add(gyro(other, "two", priority=20))
    assert is_open(bridge, "one")
    assert is_open(bridge, "two")

    def both(source: str) -> Callable[[Frame], bool]:
        def said(frame: Frame) -> bool:
            port.say(heading(1.0))
            other.say(heading(2.0))
            return frame.own.heading_deg.source == source

        return said

    assert bridge.until(both("one"))
    bridge.running.change("two", gyro(other, "two", priority=5))
    assert is_open(bridge, "two")
    assert bridge.until(both("two"))


def test_a_port_is_opened_again_when_asked(bridge: Bridge, port: PtyPort) -> None:
    bridge.running.add(gyro(port))
    assert is_open(bridge, "Gyro")
    port.say(heading(1.0))
    assert bridge.until(lambda f: bridge.phases().get("Gyro") is LinkPhase.LIVE)
    bridge.running.reopen("Gyro")
    assert bridge.until(lambda f: not bridge.running.busy)
    assert is_open(bridge, "Gyro")


def test_the_lines_of_one_port_are_shown_with_what_is_wrong(bridge: Bridge, port: PtyPort) -> None:
    bridge.running.add(gyro(port))
    assert is_open(bridge, "Gyro")
    bridge.running.look_at("Gyro")
    port.say(heading(1.0) + b"$HEHDT,202.4,T*00\r\n")
    assert bridge.until(lambda f: len(list(bridge.running.lines())) == 2)
    good, bad = bridge.running.lines()
    assert (good.kind, good.refused) == ("HDT", "")
    assert (bad.kind, bad.refused) == ("HDT", "wrong checksum, disturbed on the way")
    bridge.running.look_at("")
    assert not list(bridge.running.lines())


def test_a_capture_holds_the_bytes_as_they_came(bridge: Bridge, port: PtyPort) -> None:
    bridge.running.add(gyro(port))
    assert is_open(bridge, "Gyro")
    state = bridge.running.capture("Gyro", NOW)
    assert state.running
    said = heading(1.0).strip(), b"\xff\x00junk", sentence("HEHDT,2.0,T").strip()
    port.say(b"\r\n".join((*said, b"")))
    assert eventually(lambda: (found := bridge.running.captured("Gyro")) is not None and found.lines == 3)
    ended = bridge.running.end_capture("Gyro")
    assert ended is not None
    assert not ended.running
    assert ended.path.parent.name == "captures"
    assert ended.path.stat().st_mode & 0o077 == 0
    records = [own_record(line) for line in ended.path.read_bytes().split(b"\r\n") if line]
    assert [r.data for r in records if r is not None] == list(said)
    assert {r.source for r in records if r is not None} == {"Gyro"}


def test_a_capture_ends_at_its_bound_and_says_so(tmp_path: Path) -> None:
    capture = Capture(tmp_path, "Radar 1", NOW, most_bytes=500)
    for n in range(50):
        capture.line(RawLine("Radar 1", Stamp(NOW, float(n)), heading(float(n)).strip()))
    assert eventually(lambda: not capture.state().running)
    state = capture.state()
    assert "ended at" in state.problem
    assert 0 < state.path.stat().st_size <= 500
    capture.line(RawLine("Radar 1", Stamp(NOW, 99.0), b"later"))
    assert capture.end().lines == state.lines


def test_two_captures_of_one_second_have_two_files(tmp_path: Path) -> None:
    one, two = Capture(tmp_path, "GPS 1", NOW), Capture(tmp_path, "GPS 1", NOW)
    assert one.end().path != two.end().path


def test_in_training_the_devices_stay(tmp_path: Path, port: PtyPort) -> None:
    running = Running(Session(SystemClock(), Settings(), Mode.DEMO), (), folder=tmp_path)
    assert not running.changeable
    with pytest.raises(UserError, match="training"):
        running.add(gyro(port))


def test_refusals_are_counted_in_words() -> None:
    assert refused_words((("no checksum", 1), ("wrong checksum", 3), ("empty sentence", 0))) == (
        "3 wrong checksum, disturbed on the way; 1 no checksum"
    )
