"""Ports by the adapter's own identity, the list that is not asked too often, and what a port is saying."""

from __future__ import annotations

import itertools
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.clock import ManualClock, ScaledClock, SystemClock
from app.errors import DeviceError
from devices.baud import LISTEN_S, RATES, BaudSearch
from devices.portnames import PortInfo, identity_of, resolve
from devices.ports import PortList, list_ports, probe
from tests.devices.links import PtyPort, heading

NOW = datetime(2026, 6, 14, tzinfo=UTC)
GPS = PortInfo("/dev/serial/by-id/usb-FTDI_A1-if00-port0", "0403:6001:A1", "FT232R", "/dev/ttyUSB0")
AIS = PortInfo("/dev/serial/by-id/usb-FTDI_B2-if00-port0", "0403:6001:B2", "FT232R", "/dev/ttyUSB1")
TWIN_1 = PortInfo("/dev/ttyUSB2", "1A86:7523:", "CH340", "/dev/ttyUSB2")
TWIN_2 = PortInfo("/dev/ttyUSB3", "1A86:7523:", "CH340", "/dev/ttyUSB3")


def test_identity_names_the_adapter_not_its_place() -> None:
    assert identity_of(0x0403, 0x6001, "A1") == "0403:6001:A1"
    assert identity_of(0x1A86, 0x7523, None) == "1A86:7523:"
    assert identity_of(None, None, None) == ""


@pytest.mark.parametrize(
    ("port", "identity", "expected"),
    [
        ("/dev/ttyUSB0", "", "/dev/ttyUSB0"),
        ("/dev/ttyUSB1", "0403:6001:A1", GPS.path),
        ("/dev/ttyUSB0", "0403:6001:a1", GPS.path),
        ("/dev/ttyUSB2", "1A86:7523:", "/dev/ttyUSB2"),
        ("/tmp/link-to-pty", "0403:6001:ZZ", "/tmp/link-to-pty"),
    ],
)
def test_adapter_is_found_again_under_another_name(port: str, identity: str, expected: str) -> None:
    assert resolve(port, identity, [GPS, AIS, TWIN_1, TWIN_2]) == expected


def test_another_adapter_in_its_place_is_never_taken_for_it() -> None:
    with pytest.raises(DeviceError, match="another adapter"):
        resolve("/dev/ttyUSB1", "0403:6001:A1", [AIS])


def test_adapter_that_is_not_there_is_said_by_its_identity() -> None:
    with pytest.raises(DeviceError, match="0403:6001:A1 is not there"):
        resolve("/dev/ttyUSB0", "0403:6001:A1", [])


def test_listing_never_fails() -> None:
    assert all(isinstance(port, PortInfo) for port in list_ports())


def test_list_is_asked_at_most_every_five_seconds() -> None:
    asked = itertools.count()
    clock = ManualClock(NOW)
    ports = PortList(clock, lambda: [PortInfo(f"/dev/ttyUSB{next(asked)}", "", "")])
    assert [ports.ports()[0].path for _ in range(3)] == ["/dev/ttyUSB0"] * 3
    clock.advance(5)
    assert ports.ports()[0].path == "/dev/ttyUSB1"


def test_first_speed_with_three_good_checksums_is_kept() -> None:
    search = BaudSearch()
    assert search.rate == 4800
    assert not search.hear(b"\x00\xff\x80" * 40, 0.0)
    assert search.hear(b"", LISTEN_S)
    assert search.rate == 38400
    search.hear(heading(1) + heading(2)[:8], 3.1)
    assert not search.found
    search.hear(heading(2)[8:] + heading(3), 3.2)
    assert (search.found, search.rate) == (True, 38400)


def test_good_looking_lines_with_wrong_checksums_do_not_count() -> None:
    search = BaudSearch()
    search.hear(b"$HEHDT,1.00,T*00\r\n$HEHDT,1.00,T\r\n" * 10, 0.0)
    assert not search.found


def test_device_that_leaves_checksums_out_is_found_where_the_settings_allow_it() -> None:
    search = BaudSearch(need_checksum=False)
    search.hear(b"\x00\xff$\x80\x01\r\n" * 10, 0.0)
    assert not search.found
    search.hear(b"$HEHDT,1.00,T\r\n" * 3, 0.1)
    assert search.found


def test_slow_talker_is_found_after_a_round() -> None:
    search = BaudSearch()
    now = 0.0
    for _ in range(len(RATES)):
        search.hear(heading(1) if search.rate == 9600 else b"\xff\x00", now)
        now += LISTEN_S
        search.hear(b"", now)
    assert (search.found, search.rate, search.rounds) == (True, 9600, 0)


def test_vain_rounds_are_counted_and_the_search_goes_on() -> None:
    search = BaudSearch()
    rates = []
    for step in range(3 * len(RATES) * 2):
        rates.append(search.rate)
        search.hear(b"", step * LISTEN_S / 2)
    assert search.rounds >= 2
    assert set(rates) == set(RATES)
    assert not search.found


def test_known_speed_is_tried_first() -> None:
    assert BaudSearch(57600).rate == 57600


def test_probe_tells_speed_and_sentences(tmp_path: Path) -> None:
    port = PtyPort(tmp_path / "gps")
    stop = threading.Event()

    def talk() -> None:
        while not stop.is_set():
            port.say(heading(12))
            time.sleep(0.02)

    feeder = threading.Thread(target=talk)
    feeder.start()
    try:
        heard = probe(str(port.path), 0.5, SystemClock())
    finally:
        stop.set()
        feeder.join()
        port.pull_out()
    assert (heard.baud, heard.sentences, heard.problem) == (4800, ("HDT",), "")
    assert heard.samples[0] == heading(12).decode().strip()


def test_probe_of_a_silent_or_absent_port_is_an_answer_not_an_error(tmp_path: Path) -> None:
    port = PtyPort(tmp_path / "gps")
    silent = probe(str(port.path), 1.0, ScaledClock(NOW, 20.0))
    port.pull_out()
    assert (silent.baud, silent.sentences) == (None, ())
    assert "is it plugged in" in probe(str(tmp_path / "gps"), 1.0, SystemClock()).problem
