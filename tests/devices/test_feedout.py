"""A training feed: marked, paced by the replay, and never held up by whoever reads it or does not."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import ScaledClock, Stamp
from app.config import Settings
from app.errors import DeviceError, UserError
from app.readings import Fix, FixQuality, RawLine
from app.watch.frame import Mode
from app.watch.session import Session
from devices.decoder import Decoder
from devices.feedmark import MARKER, marked
from devices.feedout import MOST_LINES, MOST_SENTENCES, FeedOut, Way, parse_way
from devices.replay import ReplaySource
from tests.relay.test_channels import free_port, until
from tests.relay.test_forward import DSC, GGA, HDT, RMC, TTM, VDM, WPL, sentence

NOON = datetime(2026, 6, 14, 12, tzinfo=UTC)
GLL = sentence("$GPGLL,3314.598,N,01229.598,E,023807,A,A")
GNS = sentence("$GNGNS,023807,3314.598,N,01229.598,E,AAN,17,0.9,12.0,40.0,,")


def line(data: bytes, source: str = "GPS 1") -> RawLine:
    return RawLine(source, Stamp(NOON, 0.0), data)


@pytest.fixture
def out() -> Iterator[Callable[..., FeedOut]]:
    made: list[FeedOut] = []

    def make(way: Way, **more: object) -> FeedOut:
        made.append(FeedOut(way, **more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        each.close()
    assert not [t for t in threading.enumerate() if t.name == "feed out"]


class Plotter:
    """Reads a feed."""

    def __init__(self, feed: FeedOut, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=5)
        self._socket.settimeout(0.02)
        self.got = b""
        until(lambda: feed.state().words != "0 readers")

    def read(self) -> bytes:
        with contextlib.suppress(TimeoutError):
            while piece := self._socket.recv(65536):
                self.got += piece
        return self.got

    def close(self) -> None:
        self._socket.close()


# ---- the mark


@pytest.mark.parametrize(
    ("heard", "field", "value"),
    [(GGA, 6, b"8"), (RMC, 12, b"S"), (GLL, 7, b"S"), (GNS, 6, b"SSN")],
    ids=["GGA", "RMC", "GLL", "GNS"],
)
def test_a_position_says_that_it_is_a_simulators_and_nothing_else_of_it_changes(heard: bytes, field: int, value: bytes) -> None:
    told = marked(heard)
    before, after = heard[:-3].split(b","), told[:-3].split(b",")
    assert after[field] == value
    before[field] = after[field] = b""
    assert after == before
    assert told == sentence(told[:-3].decode()), "the checksum is made anew"


@pytest.mark.parametrize("heard", [GGA, RMC, GLL, GNS])
def test_a_live_bridge_that_hears_a_training_feed_does_not_believe_it(heard: bytes) -> None:
    (fix,) = [r for d in Decoder("feed").decode(line(marked(heard))) for r in d.readings if isinstance(r, Fix)]
    assert fix.quality is FixQuality.SIMULATOR or set(fix.mode or "") - {"N"} == {"S"}


@pytest.mark.parametrize(
    "heard",
    [
        *(HDT, TTM, VDM, WPL, DSC, b"", b"$", b"\xb5\x62\x01\x07binary\x00", b"$PGRME,1*00"),
        GGA[:-2] + b"00",  # a wrong checksum stays wrong
        sentence("$GPGGA,023807,,,,,0,00,,,M,,M,,"),  # no fix stays none
        sentence("$GPRMC,023807,V,,,,,,,140626,,,N"),
        sentence("$GPRMC,023807,A,3314.598,N,01229.598,E,9.2,204.0,140626,,"),  # of before NMEA 2.3: it has no mode
        sentence("!AIVDO,1,1,,A,13:;I8Pqi<Ppq6RBtMcsGa420000,0"),
    ],
)
def test_everything_else_goes_byte_for_byte(heard: bytes) -> None:
    assert marked(heard) == heard


@given(st.binary(max_size=300))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    assert marked(marked(data)) == marked(data)


@given(st.binary(max_size=20), st.sampled_from([GGA, RMC, GLL, GNS]), st.binary(max_size=20))
def test_a_position_in_the_middle_of_noise_is_marked_too(before: bytes, heard: bytes, after: bytes) -> None:
    """A reader looks for the next dollar: what it finds there must not pass for the sea."""
    if b"\\" in before + after or b"$" in before + after or re.match(rb"[0-9A-Fa-f]", after):
        return
    assert marked(before + heard + after) == before + marked(heard) + after


def test_a_tag_block_stays_before_its_sentence() -> None:
    assert marked(b"\\s:GP0001,c:1781404687*2A\\" + GGA) == b"\\s:GP0001,c:1781404687*2A\\" + marked(GGA)


def test_the_marker_is_a_sentence_that_says_what_it_is() -> None:
    assert sentence("$IITXT,01,01,02,FAIRLEAD TRAINING") + b"\r\n" == MARKER


# ---- where it may go


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("tcp:10110", Way("tcp", "127.0.0.1", 10110)),
        ("tcp:127.0.0.1:10110", Way("tcp", "127.0.0.1", 10110)),
        ("tcp:[::1]:10110", Way("tcp", "::1", 10110)),
        ("udp:127.0.0.1:10110", Way("udp", "127.0.0.1", 10110)),
        ("pty", Way("pty")),
        ("pty:GPS 1", Way("pty", device="GPS 1")),
    ],
)
def test_a_way_is_this_computer_unless_somebody_says_otherwise(text: str, way: Way) -> None:
    assert parse_way(text) == way


@pytest.mark.parametrize(
    "text", ["", "10110", "tcp", "tcp:", "tcp:0", "tcp:70000", "tcp:x", "udp:host:1", "serial:/dev/ttyUSB0", "file:/tmp/x"]
)
def test_what_is_no_way_is_refused_with_how_to_write_one(text: str) -> None:
    with pytest.raises(UserError, match="write tcp:PORT"):
        parse_way(text)


@pytest.mark.parametrize("text", ["udp:192.168.1.20:10110", "tcp:10.0.0.2:10110"])
def test_another_computer_of_the_ship_is_asked_for_by_name(text: str) -> None:
    with pytest.raises(UserError, match="--out-to-network"):
        parse_way(text)
    assert parse_way(text, to_network=True).port == 10110


@pytest.mark.parametrize(
    "text", ["udp:8.8.8.8:1", "udp:255.255.255.255:1", "udp:192.168.1.255:1", "udp:224.0.0.1:1", "tcp:0.0.0.0:1"]
)
def test_strangers_and_everybody_get_nothing_whatever_is_asked_for(text: str) -> None:
    with pytest.raises(UserError, match="ship's own net"):
        parse_way(text, to_network=True)


def test_a_port_that_is_taken_is_said(out: Callable[..., FeedOut]) -> None:
    port = free_port()
    out(Way("tcp", port=port))
    with pytest.raises(DeviceError, match=f"{port} cannot be opened"):
        out(Way("tcp", port=port))


# ---- the flow


def test_nothing_flows_before_it_is_let(out: Callable[..., FeedOut]) -> None:
    feed = out(Way("tcp", port=(port := free_port())))
    feed.tap(line(HDT))
    assert not feed.state().good
    assert feed.state().words == "shut: waits for the policy"
    feed.let_flow(True)
    plotter = Plotter(feed, port)
    feed.tap(line(RMC))
    until(lambda: marked(RMC) in plotter.read())
    assert plotter.got == MARKER + marked(RMC) + b"\r\n" or plotter.got == MARKER * 2 + marked(RMC) + b"\r\n"
    feed.let_flow(False, "the policy says no")
    feed.tap(line(GGA))
    until(lambda: feed.state().words == "shut: the policy says no")
    assert marked(GGA) not in plotter.read()
    plotter.close()


def test_the_marker_comes_first_and_again_every_ten_seconds(out: Callable[..., FeedOut]) -> None:
    now = [0.0]
    feed = out(Way("tcp", port=(port := free_port())), mono=lambda: now[0])
    feed.let_flow(True)
    first = Plotter(feed, port)
    until(lambda: first.read().startswith(MARKER))
    count = first.got.count(MARKER)
    for turn in range(1, 4):
        now[0] += 10.0
        until(lambda turn=turn: first.read().count(MARKER) == count + turn)  # type: ignore[misc]
    second = Plotter(feed, port)
    until(lambda: second.read() == MARKER)
    for each in (first, second):
        each.close()


def test_a_reader_that_takes_nothing_loses_the_oldest_and_holds_up_nobody(out: Callable[..., FeedOut]) -> None:
    feed = out(Way("tcp", port=(port := free_port())))
    feed.let_flow(True)
    slow, quick = Plotter(feed, port), Plotter(feed, port)
    until(lambda: feed.state().words == "2 readers")
    sent = 0
    while feed.state().dropped == 0:
        for _ in range(200):
            feed.tap(line(TTM))
        sent += 200
        quick.read()
        time.sleep(0.005)
        assert sent < 2_000_000
    feed.tap(line(HDT))
    until(lambda: HDT in quick.read())
    assert feed.state().good
    assert feed.state().dropped > 0
    for each in (slow, quick):
        each.close()
    until(lambda: feed.state().words == "0 readers")


def test_tapping_never_waits_and_what_is_too_much_is_counted(out: Callable[..., FeedOut]) -> None:
    feed = out(Way("udp", port=free_port()))
    feed.let_flow(True)
    feed._stopping.set()
    feed._thread.join()  # the thread has gone: nobody takes anything any more
    for _ in range(MOST_LINES + 7):
        feed.tap(line(HDT))
    assert feed.state().dropped == 7


def test_a_datagram_is_one_sentence(out: Callable[..., FeedOut]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plotter:
        plotter.bind(("127.0.0.1", 0))
        plotter.settimeout(5)
        feed = out(Way("udp", port=plotter.getsockname()[1]))
        feed.let_flow(True)
        assert plotter.recv(1000) == MARKER
        feed.tap(line(GGA))
        feed.tap(line(VDM))
        assert [plotter.recv(1000), plotter.recv(1000)] == [marked(GGA) + b"\r\n", VDM + b"\r\n"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_a_virtual_serial_port_speaks_of_one_device_alone_and_of_now(out: Callable[..., FeedOut]) -> None:
    feed = out(Way("pty", device="GPS 2"))
    feed.let_flow(True)
    for _ in range(3):
        for _ in range(MOST_SENTENCES):
            feed.tap(line(TTM, "GPS 2"))  # nobody reads it
        time.sleep(0.05)
    until(lambda: feed.state().dropped > 0)
    reader = os.open(feed.where, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
    got = b""

    def heard() -> bool:
        nonlocal got
        feed.tap(line(RMC, "GPS 1"))
        feed.tap(line(GGA, "GPS 2"))
        with contextlib.suppress(BlockingIOError):
            got += os.read(reader, 65536)
        return marked(GGA) + b"\r\n" in got

    until(heard)
    os.close(reader)
    assert MARKER in got
    assert b"RMC" not in got
    folder = os.path.dirname(feed.where)  # noqa: PTH120
    feed.close()
    assert not os.path.exists(folder)  # noqa: PTH110


# ---- the pace is the replay's


def test_a_feed_follows_pause_speed_and_seek(out: Callable[..., FeedOut]) -> None:
    lines = [RawLine("GPS 1", Stamp(NOON + timedelta(seconds=s), 0.0), sentence(f"$HEHDT,{s}.0,T")) for s in range(600)]
    clock = ScaledClock(NOON, 0.0)
    session = Session(clock, Settings(), Mode.REPLAY)
    feed = out(Way("tcp", port=(port := free_port())))
    feed.let_flow(True)
    session.set_tap(feed.tap)
    plotter = Plotter(feed, port)
    until(lambda: MARKER in plotter.read())

    def headings() -> list[int]:
        return [int(h) for h in re.findall(rb"HDT,(\d+)", plotter.read())]

    source = ReplaySource("replay", lambda at: (each for each in lines if at is None or each.stamp.utc >= at), clock, record=True)
    source.start(session.sink)
    try:
        until(lambda: headings() == [0])
        time.sleep(0.3)
        assert headings() == [0], "paused: nothing comes"
        clock.set_rate(60.0)
        until(lambda: len(headings()) > 5)
        clock.set_rate(0.0)
        time.sleep(0.2)
        stood = headings()
        time.sleep(0.2)
        assert headings() == stood == list(range(len(stood))), "each of them once, in order"
        clock.seek(NOON + timedelta(seconds=400))
        feed.forget()
        until(lambda: headings()[-1] == 400)
        assert headings() == [*stood, 400]
    finally:
        source.stop()
        plotter.close()
