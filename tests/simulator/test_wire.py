"""The wire: true to its baud rate, bounded, and never blocked by a reader that is away."""

from __future__ import annotations

from app.config import DeviceKind
from devices.simulator.wire import Wire

LINE = b"$HEHDT,204.1,T*2A\r\n"


class FakePort:
    """A port with room for ``room`` more bytes."""

    kind = DeviceKind.SERIAL
    where = "fake"
    plugged = True

    def __init__(self, room: int = 10**9) -> None:
        self.room = room
        self.got = b""
        self.discarded = 0

    def send(self, data: bytes) -> int:
        taken = min(len(data), self.room)
        self.room -= taken
        self.got += data[:taken]
        return taken

    def discard_unread(self) -> int:
        self.discarded += 1
        count, self.got = len(self.got), b""
        return count

    def unplug(self) -> None:
        self.plugged = False

    def replug(self) -> None:
        self.plugged = True

    def close(self) -> None:
        self.plugged = False


def test_a_line_takes_as_long_as_its_bits() -> None:
    port = FakePort()
    wire = Wire(port, 4800)
    wire.say(10.0, LINE)
    wire.carry(10.0, 1)
    assert port.got == b""
    wire.carry(10.0 + 10 / 480, 1)
    assert port.got == LINE[:10]
    wire.carry(10.0 + len(LINE) / 480, 1)
    assert port.got == LINE
    assert wire.empty


def test_a_port_never_carries_more_than_its_baud_rate_and_the_excess_is_dropped_and_counted() -> None:
    port = FakePort()
    wire = Wire(port, 4800)
    said = 0
    for step in range(1000):  # ten seconds, 1900 bytes said in each
        wire.say(step / 100, LINE)
        said += 1
        wire.carry(step / 100, 1)
        assert len(port.got) <= 480 * step / 100 + 1
    assert len(port.got) > 0.98 * 4800 * 10 / 10
    carried = port.got.count(b"\n")
    assert port.got == LINE * carried + LINE[: len(port.got) - len(LINE) * carried]
    assert wire.counters.dropped_lines > 0
    assert said - carried - wire.counters.dropped_lines <= 2 * 480 / len(LINE) + 1


def test_a_late_reader_loses_nothing() -> None:
    port = FakePort(room=30)
    wire = Wire(port, 4800)
    for n in range(5):
        wire.say(n * 0.1, LINE)
    wire.carry(0.6, 1)
    assert len(port.got) == 30
    port.room = 1000
    wire.carry(1.2, 1)
    assert port.got == LINE * 5
    assert wire.counters.unread_bytes == 0


def test_an_absent_reader_finds_nothing_old_and_the_loss_is_counted() -> None:
    port = FakePort(room=40)
    wire = Wire(port, 4800)
    said = 0
    for step in range(300):
        wire.say(step / 10, LINE)
        said += len(LINE)
        wire.carry(step / 10, 1)
    assert port.discarded > 0
    counters = wire.counters
    waiting = said - counters.unread_bytes - counters.sent_bytes - counters.dropped_lines * len(LINE)
    assert 0 <= waiting <= 960
    assert counters.unread_bytes > said / 2


def test_at_sixty_times_a_reader_that_is_a_moment_late_in_real_time_is_not_taken_for_absent() -> None:
    port = FakePort(room=0)
    wire = Wire(port, 4800)
    wire.say(0.0, LINE)
    wire.carry(1.0, 60)
    wire.carry(50.0, 60)  # less than a real second
    assert port.discarded == 0
    port.room = 100
    wire.carry(51.0, 60)
    assert port.got == LINE


def test_what_waits_when_the_cable_is_pulled_is_lost_and_counted() -> None:
    port = FakePort(room=0)
    wire = Wire(port, 4800)
    wire.say(0.0, LINE)
    wire.carry(0.5, 1)
    port.unplug()
    wire.clear()
    wire.say(0.6, LINE)
    assert wire.empty
    assert wire.counters.unread_bytes == 2 * len(LINE)
