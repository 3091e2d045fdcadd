"""A device source on pseudo terminals: readings whatever the chunks, unplug and return, silence, detected speed, load."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.clock import Clock, ScaledClock, SystemClock
from app.config import Device, DeviceKind
from app.errors import DeviceError
from app.readings import Fix, Heading, LinkPhase, RawLine
from devices.source import DeviceSource
from devices.transport import EndOfInput, Transport
from tests.devices.links import MemorySink, PtyPort, eventually, heading, sentence

pytestmark = pytest.mark.skipif(not hasattr(__import__("os"), "openpty"), reason="no pseudo terminals here")


def device(port: str | Path, **fields: object) -> Device:
    defaults: dict[str, object] = {"name": "Gyro", "kind": DeviceKind.SERIAL, "port": str(port), "baud": 4800}
    return Device.model_validate(defaults | fields)


@pytest.fixture
def port(tmp_path: Path) -> Iterator[PtyPort]:
    made = PtyPort(tmp_path / "gyro")
    yield made
    if made.path.is_symlink():
        made.pull_out()


@pytest.fixture
def listen() -> Iterator[Callable[..., tuple[DeviceSource, MemorySink]]]:
    started: list[DeviceSource] = []

    def start(dev: Device, clock: Clock | None = None, **more: object) -> tuple[DeviceSource, MemorySink]:
        source = DeviceSource(dev, clock or SystemClock(), **more)  # type: ignore[arg-type]
        sink = MemorySink()
        source.start(sink)
        started.append(source)
        return source, sink

    yield start
    for source in started:
        source.stop()
    names = {thread.name for thread in threading.enumerate()}
    assert not [n for n in names if n.startswith("source:")], "a reader thread is left over"


def opened(source: DeviceSource) -> DeviceSource:
    """Wait until the port is open: what was said before is thrown away by the system, as with a real adapter."""
    assert eventually(lambda: source.state().reason == "open, nothing heard yet")
    return source


def live(source: DeviceSource) -> Callable[[], bool]:
    return lambda: source.state().phase is LinkPhase.LIVE


def test_bytes_at_odd_borders_arrive_as_the_right_readings(port: PtyPort, listen: Callable) -> None:
    source, sink = listen(device(port.path))
    opened(source)
    stream = b"".join(heading(h) for h in range(40)) + b"noise\r\n" + heading(99)
    sizes = itertools.cycle((1, 2, 3, 5, 7, 11, 19, 23, 64))
    at = 0
    while at < len(stream):
        size = next(sizes)
        port.say(stream[at : at + size])
        at += size
    assert eventually(lambda: len(sink.readings) == 41)
    assert [r.true_deg for r in sink.readings if isinstance(r, Heading)] == [*map(float, range(40)), 99.0]
    assert b"\r\n".join(sink.data) + b"\r\n" == stream
    source.stop()
    assert source.state().counters.bytes == len(stream)


def test_line_is_recorded_before_it_is_decoded(port: PtyPort, listen: Callable) -> None:
    source, sink = listen(device(port.path))
    opened(source)
    port.say(heading(10) + b"$HEHDT,10.00,T*00\r\n" + heading(11))
    assert eventually(lambda: len(sink.readings) == 2)
    kinds = [type(e) for e in sink.events if isinstance(e, (RawLine, Heading))]
    assert kinds == [RawLine, Heading, RawLine, RawLine, Heading]
    readings = sink.readings
    assert readings[0].stamp is sink.lines[0].stamp


def test_everything_happens_on_the_sources_own_thread_and_it_is_gone_after_stop(port: PtyPort, listen: Callable) -> None:
    source, sink = listen(device(port.path))
    opened(source)
    port.say(heading(10))
    assert eventually(live(source))
    source.stop(2.0)
    assert sink.threads == {"source:Gyro"}
    assert "source:Gyro" not in {t.name for t in threading.enumerate()}
    assert (source.state().phase, sink.phases[-1]) == (LinkPhase.CLOSED, LinkPhase.CLOSED)


def test_pulled_port_fails_within_a_second_and_lives_again_without_a_restart(
    port: PtyPort, listen: Callable, tmp_path: Path
) -> None:
    other_port = PtyPort(tmp_path / "gps")
    source, sink = listen(device(port.path))
    opened(source)
    other, other_sink = listen(device(other_port.path, name="GPS"))
    opened(other)
    streaming = threading.Event()

    def stream() -> None:
        for h in itertools.count():
            if streaming.is_set():
                return
            other_port.say(heading(h % 360))
            time.sleep(0.01)

    feeder = threading.Thread(target=stream)
    feeder.start()
    try:
        port.say(heading(10) + b"$HEHDT,1")
        assert eventually(live(source))
        pulled = time.monotonic()
        port.pull_out()
        assert eventually(lambda: source.state().phase is LinkPhase.FAILED, 1.0)
        assert time.monotonic() - pulled < 1.0
        assert source.state().reason.startswith(str(port.path))
        time.sleep(0.3)
        before = len(other_sink.readings)
        port.plug_in()
        opened(source)
        port.say(heading(20))
        assert eventually(live(source), 3.0)
    finally:
        streaming.set()
        feeder.join()
    assert [r.true_deg for r in sink.readings if isinstance(r, Heading)] == [10.0, 20.0]
    assert sink.phases == [LinkPhase.OPENING, LinkPhase.LIVE, LinkPhase.FAILED, LinkPhase.OPENING, LinkPhase.LIVE]
    assert [gap.split(":")[0].split(" after")[0] for gap in sink.gaps] == ["link lost", "link back"]
    assert sink.data == [heading(10).strip(), b"$HEHDT,1", heading(20).strip()]
    assert source.state().counters.reconnects == 1
    assert other_sink.phases == [LinkPhase.OPENING, LinkPhase.LIVE]
    assert len(other_sink.readings) > before > 0
    assert other.state().counters.bad_total == 0
    other.stop()
    other_port.pull_out()


def test_port_that_is_not_there_fails_with_plain_words_and_is_reported_once(tmp_path: Path, listen: Callable) -> None:
    source, sink = listen(device(tmp_path / "missing"), ScaledClock(datetime(2026, 6, 14, tzinfo=UTC), 20.0))
    assert eventually(lambda: source.state().phase is LinkPhase.FAILED)
    time.sleep(0.3)  # six seconds of clock time: several tries
    assert sink.phases == [LinkPhase.OPENING, LinkPhase.FAILED]
    assert len([s for s in sink.states if s.phase is LinkPhase.FAILED]) == 1
    assert "is it plugged in?" in source.state().reason
    assert sink.gaps == []


def test_port_in_use_by_another_reader_is_refused(port: PtyPort, listen: Callable) -> None:
    first, _ = listen(device(port.path))
    opened(first)
    port.say(heading(1))
    assert eventually(live(first))
    second, _ = listen(device(port.path, name="Thief"))
    assert eventually(lambda: second.state().phase is LinkPhase.FAILED)
    assert "in use" in second.state().reason


def test_open_port_that_says_nothing_is_silent_never_live(port: PtyPort, listen: Callable) -> None:
    source, sink = listen(device(port.path, silent_after_s=0.3))
    opened(source)
    assert eventually(lambda: source.state().phase is LinkPhase.SILENT)
    assert "nothing received" in source.state().reason
    port.say(heading(1))
    assert eventually(live(source))
    assert eventually(lambda: source.state().phase is LinkPhase.SILENT)
    assert sink.phases == [LinkPhase.OPENING, LinkPhase.SILENT, LinkPhase.LIVE, LinkPhase.SILENT]


def test_bytes_without_a_sentence_are_silence_with_another_reason(port: PtyPort, listen: Callable) -> None:
    source, _ = listen(device(port.path, silent_after_s=0.3))
    opened(source)
    port.say(b"$HEHDT,10.00,T*00\r\n" * 10)
    assert eventually(lambda: source.state().phase is LinkPhase.SILENT)
    assert "no whole sentence" in source.state().reason
    assert dict(source.state().counters.bad)["wrong checksum"] == 10


def test_silence_is_judged_in_the_time_of_the_clock(port: PtyPort, listen: Callable) -> None:
    clock = ScaledClock(datetime(2026, 6, 14, tzinfo=UTC), 60.0)
    source, _ = listen(device(port.path, silent_after_s=30), clock)
    opened(source)
    begun = time.monotonic()
    assert eventually(lambda: source.state().phase is LinkPhase.SILENT)
    assert 0.4 < time.monotonic() - begun < 5


def test_speed_is_found_and_nothing_heard_at_it_is_lost(port: PtyPort, listen: Callable) -> None:
    source, sink = listen(device(port.path, baud=None))
    opened(source)
    port.say(b"".join(heading(h) for h in range(5)))
    assert eventually(lambda: len(sink.readings) == 5)
    assert (source.state().phase, source.state().reason) == (LinkPhase.LIVE, "4800 baud")


class ScriptedTransport:
    """A serial device that speaks at one speed only; at others its bytes are noise."""

    where = "scripted"
    skipped = 0

    def __init__(self, device: Device, baud: int | None) -> None:
        self.baud = baud

    def open(self) -> None:
        self.count = 0

    def read(self) -> bytes:
        time.sleep(0.01)
        self.count += 1
        return heading(self.count % 360) if self.baud == 115200 else b"\x9c\x00\xe6\r\n\xff"

    def close(self) -> None: ...


def test_wrong_speeds_are_tried_and_left_and_their_noise_is_not_recorded(listen: Callable) -> None:
    clock = ScaledClock(datetime(2026, 6, 14, tzinfo=UTC), 30.0)
    source, sink = listen(device("scripted", baud=None), clock, transport=ScriptedTransport)
    assert eventually(live(source))
    assert source.state().reason == "115200 baud"
    assert eventually(lambda: len(sink.readings) > 10)
    assert all(line.startswith(b"$HEHDT") for line in sink.data)


def test_mistake_of_ours_does_not_end_the_watch(listen: Callable, caplog: pytest.LogCaptureFixture) -> None:
    made: list[ScriptedTransport] = []

    class Broken(ScriptedTransport):
        def read(self) -> bytes:
            if len(made) == 1:
                raise ZeroDivisionError("a bug")
            return super().read()

    def make(dev: Device, _baud: int | None) -> Transport:
        made.append(Broken(dev, 115200))
        return made[-1]

    source, sink = listen(device("scripted"), ScaledClock(datetime(2026, 6, 14, tzinfo=UTC), 10.0), transport=make)
    assert eventually(live(source))
    assert LinkPhase.FAILED in sink.phases
    assert "a bug" in caplog.text


def test_waits_between_tries_double_to_ten_seconds(listen: Callable) -> None:
    tries: list[float] = []
    clock = ScaledClock(datetime(2026, 6, 14, tzinfo=UTC), 20.0)

    class Absent(ScriptedTransport):
        def open(self) -> None:
            tries.append(clock.mono())
            raise DeviceError("not there")

    listen(device("scripted"), clock, transport=Absent)
    assert eventually(lambda: len(tries) > 7)
    waits = [b - a for a, b in itertools.pairwise(tries)]
    slack = 5.5  # a quarter of a second on the wall
    for wait, expected in zip(waits, [0.5, 1, 2, 4, 8, 10, 10], strict=False):
        assert expected <= wait < expected + slack


def test_end_of_a_file_closes_the_link_with_its_reason(tmp_path: Path, listen: Callable) -> None:
    log = tmp_path / "log.nmea"
    log.write_bytes(heading(1) + heading(2).strip())
    source, sink = listen(device(log, kind=DeviceKind.FILE, baud=None))
    assert eventually(lambda: source.state().phase is LinkPhase.CLOSED and source.state().counters.lines)
    assert source.state().reason == "end of file"
    assert [r.true_deg for r in sink.readings if isinstance(r, Heading)] == [1.0, 2.0]
    assert sink.gaps == []


def test_device_is_used_for_what_the_settings_say_and_recorded_whole(port: PtyPort, listen: Callable) -> None:
    source, sink = listen(device(port.path, use=("position",)))
    opened(source)
    port.say(heading(1) + sentence("GPGLL,3512.00,N,01236.00,E,023800,A,A") + heading(2))
    assert eventually(lambda: len(sink.data) == 3)
    assert {type(r) for r in sink.readings} == {Fix}


def test_over_long_line_is_counted_and_marked(port: PtyPort, listen: Callable) -> None:
    source, sink = listen(device(port.path))
    opened(source)
    port.say(heading(1) + b"x" * 3000 + b"\r\n" + heading(2))
    assert eventually(lambda: len(sink.readings) == 2)
    source.stop()
    assert source.state().counters.dropped == 1
    assert len(sink.gaps) == 1


def test_starting_twice_is_refused(port: PtyPort, listen: Callable) -> None:
    source, sink = listen(device(port.path))
    opened(source)
    with pytest.raises(RuntimeError, match="already"):
        source.start(sink)


def test_five_thousand_sentences_a_second_and_nothing_lost(port: PtyPort, listen: Callable) -> None:
    source, sink = listen(device(port.path, baud=115200))
    opened(source)
    total, per_step, step_s = 10_000, 50, 0.01
    begun = time.monotonic()
    for step in range(total // per_step):
        port.say(b"".join(heading((step * per_step + i) % 360) for i in range(per_step)))
        ahead = begun + (step + 1) * step_s - time.monotonic()
        if ahead > 0:
            time.sleep(ahead)
    assert eventually(lambda: len(sink.readings) == total, 15.0)
    counters = source.state().counters
    source.stop()
    counters = source.state().counters
    assert (counters.lines, counters.good, counters.bad_total, counters.dropped) == (total, total, 0, 0)
    assert [r.true_deg for r in sink.readings if isinstance(r, Heading)] == [float(i % 360) for i in range(total)]
    assert time.monotonic() - begun < 20


def test_end_of_input_is_not_a_failure() -> None:
    assert issubclass(EndOfInput, DeviceError)
