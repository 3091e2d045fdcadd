"""A whole bridge: bytes from a GPS on the network to a chart table on the network, past the recorder, the gate and the log."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

from app.cli.wiring import Plan, build_station, device_sources
from app.clock import SystemClock
from app.config import Device, DeviceKind, Forward, Settings, Ship
from app.rescue.entries import PolicyDecision
from app.station import Station
from app.watch.frame import Mode
from db.recordings import open_recordings
from tests.relay.test_channels import free_port, until
from tests.relay.test_forward import DSC, GGA, RMC, TTM, VDM, WPL, Wire, client
from ui.feeds import Feed, feeds_of


def turn(station: Station, condition: Callable[[], bool]) -> None:
    until(lambda: (station.tick(), condition())[1], 15)


def decisions(station: Station) -> list[PolicyDecision]:
    return [p for line in station.state.lines if isinstance(p := line.payload, PolicyDecision)]


def test_from_the_gps_to_the_chart_table_and_to_nobody_else(tmp_path: Path) -> None:
    port = free_port()
    with socket.create_server(("127.0.0.1", 0)) as gps:
        settings = Settings(
            ship=Ship(name="Aurora"),
            device=(Device(name="GPS 1", kind=DeviceKind.TCP, port=f"127.0.0.1:{gps.getsockname()[1]}"),),
            forward=(Forward(name="Chart table", port=port, client=(client("OWN-SHIP"), client("LY-JRCC", address="127.0.0.2"))),),
        )
        clock = SystemClock()
        folder = tmp_path / "missions" / "2026-06-14"
        folder.mkdir(parents=True)
        station = build_station(Plan(Mode.LIVE, settings, clock, device_sources(settings, clock), folder))
        try:
            station.start()
            device, _ = gps.accept()
            with device:
                chart, blocked, stranger = Wire(port), Wire(port, "127.0.0.2"), Wire(port, "127.0.0.3")
                turn(station, lambda: station.frame.outputs[0].words == "1 client")
                device.sendall(b"\r\n".join([WPL, DSC, VDM, TTM, RMC, b"$GPRMC,bad*01", GGA, b""]))
                expected = RMC + b"\r\n" + GGA + b"\r\n"
                turn(station, lambda: len(chart.read()) >= len(expected))
                turn(station, lambda: (blocked.read(), stranger.read(), blocked.closed and stranger.closed)[2])
                assert (chart.got, blocked.got, stranger.got) == (expected, b"", b"")
                turn(station, lambda: station.frame.links[0].counters.lines >= 7)
                assert Feed("CHART TABLE", "1 client", True) in feeds_of(station.frame)
                for wire in (chart, blocked, stranger):
                    wire.socket.close()
            turn(station, lambda: station.frame.outputs[0].words == "0 clients")
            turn(station, lambda: len(decisions(station)) == 3)
            decided = decisions(station)
        finally:
            station.close()
    assert sorted((d.title.rpartition(" ")[2], d.verdict, d.released) for d in decided) == [
        ("127.0.0.1", "ALLOW", True),
        ("127.0.0.2", "BLOCK", False),
        ("127.0.0.3", "BLOCK", False),
    ]
    recording = open_recordings(folder)
    assert recording is not None
    heard = [line.data for line in recording.lines() if line.gap is None]
    assert heard == [WPL, DSC, VDM, TTM, RMC, b"$GPRMC,bad*01", GGA], "recorded whole, whatever was passed on"


def test_a_replay_passes_nothing_on(tmp_path: Path) -> None:
    settings = Settings(forward=(Forward(name="F", port=free_port(), client=(client("OWN-SHIP"),)),))
    folder = tmp_path / "missions" / "old"
    folder.mkdir(parents=True)
    station = build_station(Plan(Mode.REPLAY, settings, SystemClock(), (), folder, sending=False))
    try:
        assert station.desk.forwarding is None
        assert [out.words for out in station.tick().outputs] == ["closed in training"]
    finally:
        station.close()
