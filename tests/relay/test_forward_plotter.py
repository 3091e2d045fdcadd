"""The position of a case on the ship's own plotter: one press, one sentence, by the gate, to nobody else."""

from __future__ import annotations

import os
import socket
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.clock import Stamp
from app.config import Device, DeviceKind, Plotter, Settings, Ship
from app.errors import UserError
from app.geo import Position
from app.policy.model import Label, Recipient
from app.readings import RawLine
from app.relay.channels.folder import FolderChannel
from app.relay.channels.nmea_tcp import FeedServer
from app.relay.channels.plotter import PlotterChannel
from app.relay.desk import Desk
from app.relay.gate import NotReleasedError, Released
from app.relay.outbox import Outbox
from app.relay.waypoints import is_plot, plain_name, plot_draft, target, waypoint
from devices.decoder import Decoder
from devices.sentence import parse_sentence
from tests.relay.bridge import CASE, START, Bridge, draft, scan
from tests.relay.test_channels import until

BOAT = Position(33.05667, 12.38667)
WPL = "$IIWPL,3303.4002,N,01223.2002,E,AUR-26-014*"


class Plotting_:
    """A bridge with plotters, its main loop in the test's hand."""

    def __init__(self, folder: Path, *plotters: Plotter) -> None:
        self.bridge = Bridge(folder)
        settings = Settings(ship=Ship(name="Aurora"), plotter=plotters)
        self.desk = Desk(
            self.bridge.book, self.bridge.logbook, settings, folder / "outbox", self.bridge.clock, sending=True, scan=scan
        )

    def press(self, plotter: str) -> str:
        return self.desk.plotting.send(CASE, plotter, "M. Rossi").text

    def fates(self) -> list[tuple[str, str]]:
        self.desk.poll()
        return [(s.status, s.detail) for s in self.bridge.sent]


@pytest.fixture
def made() -> Iterator[list[Plotting_]]:
    out: list[Plotting_] = []
    yield out
    for each in out:
        each.desk.close()
    assert not [t for t in threading.enumerate() if t.name == "plotter"]


def bridge(made: list[Plotting_], folder: Path, *plotters: Plotter) -> Plotting_:
    made.append(Plotting_(folder, *plotters))
    return made[-1]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals there")
def test_the_sentence_that_a_serial_plotter_reads_is_the_position_of_the_case(tmp_path: Path, made: list[Plotting_]) -> None:
    ours, theirs = os.openpty()
    try:
        ship = bridge(made, tmp_path, Plotter(name="ECDIS", kind="serial", port=os.ttyname(theirs)))
        assert ship.press("ECDIS").startswith("Sent to ECDIS")
        got = b""
        while not got.endswith(b"\n"):
            got += os.read(ours, 4096)
        until(lambda: ship.fates() == [("handed_over", "ECDIS")])
    finally:
        os.close(ours)
        os.close(theirs)
    assert got.decode("ascii").startswith(WPL)
    assert got.endswith(b"\r\n")
    read = parse_sentence(got.rstrip(b"\r\n"))
    assert (read.talker, read.formatter) == ("II", "WPL")
    (decision,) = ship.bridge.decisions
    assert (decision.verdict, decision.recipients, decision.channel) == ("ALLOW", ("to: Own bridge",), "nmea")
    assert decision.labels == ("case_position",)
    assert decision.text == got.decode("ascii")


def test_a_tracked_target_goes_by_udp_and_its_place_is_read_back(tmp_path: Path, made: list[Plotting_]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plotter:
        plotter.bind(("127.0.0.1", 0))
        plotter.settimeout(5)
        where = f"127.0.0.1:{plotter.getsockname()[1]}"
        ship = bridge(made, tmp_path, Plotter(name="Radar", kind="udp", port=where, sentence="TLL"))
        ship.press("Radar")
        data = plotter.recv(4096)
    assert data.startswith(b"$IITLL,14,3303.4002,N,01223.2002,E,AUR-26-014,023807.00,T,*")
    decoded = list(Decoder("x", reference=None).decode(RawLine("x", Stamp(START, 0.0), data.rstrip(b"\r\n"))))
    (reading,) = [r for d in decoded for r in d.readings]
    assert reading.position.lat == pytest.approx(BOAT.lat, abs=1e-5)  # type: ignore[attr-defined]
    assert reading.position.lon == pytest.approx(BOAT.lon, abs=1e-5)  # type: ignore[attr-defined]


def test_a_plotter_on_the_net_reads_one_sentence_and_the_connection_ends(tmp_path: Path, made: list[Plotting_]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as plotter:
        ship = bridge(made, tmp_path, Plotter(name="ECDIS", kind="tcp", port=f"127.0.0.1:{plotter.getsockname()[1]}"))
        ship.press("ECDIS")
        connection, _ = plotter.accept()
        with connection, connection.makefile("rb") as file:
            assert file.read().decode("ascii").startswith(WPL)


def test_a_plotter_that_is_not_there_is_said_to_the_officer_and_to_the_log(tmp_path: Path, made: list[Plotting_]) -> None:
    ship = bridge(made, tmp_path, Plotter(name="ECDIS", kind="serial", port=str(tmp_path / "nothing")))
    ship.press("ECDIS")
    until(lambda: [status for status, _ in ship.fates()] == ["failed"])
    (news,) = ship.desk.take_news()
    assert news.startswith("Position of AUR-26-014 to ECDIS was not sent")
    assert ship.desk.take_news() == ()


def test_a_port_that_is_listened_to_is_never_written_to_whatever_its_name(tmp_path: Path, made: list[Plotting_]) -> None:
    ours, theirs = os.openpty()
    try:
        name = tmp_path / "by-id"
        name.symlink_to(os.ttyname(theirs))
        gps = Device(name="GPS 1", kind=DeviceKind.SERIAL, port=os.ttyname(theirs))
        plotter = Plotter(name="ECDIS", kind="serial", port=str(name))
        Settings(device=(gps,), plotter=(plotter,))  # by its name alone it cannot be seen
        with pytest.raises(ValidationError, match="listened to"):
            Settings(device=(gps,), plotter=(plotter.model_copy(update={"port": gps.port}),))
        channel = PlotterChannel([plotter], [gps])
        channel.send(released(Bridge(tmp_path)), "ECDIS")
        results = []
        until(lambda: bool(results.extend(channel.results()) or results))
        channel.close()
        assert "listened to" in results[0].trouble
        os.set_blocking(ours, False)
        with pytest.raises(BlockingIOError):
            os.read(ours, 1)
    finally:
        os.close(ours)
        os.close(theirs)


def test_a_blocked_reader_of_own_equipment_gets_nothing(tmp_path: Path, made: list[Plotting_]) -> None:
    """A plotter of which the directory says that somebody else reads it is no longer the ship's own."""
    ship = bridge(made, tmp_path, Plotter(name="ECDIS", kind="udp", port="127.0.0.1:9"))
    book = ship.bridge.book
    assert book.in_force is not None
    ship.desk.use_book(replace(book, in_force=replace(book.in_force, blocked=book.in_force.blocked | {"OWN-SHIP"})))
    assert ship.press("ECDIS").startswith("Not sent.")
    assert ship.fates() == []
    assert ship.bridge.decisions[-1].verdict == "BLOCK"


def test_a_case_without_a_position_and_a_plotter_that_is_not_set_up_say_so(tmp_path: Path, made: list[Plotting_]) -> None:
    ship = bridge(made, tmp_path, Plotter(name="ECDIS", kind="udp", port="127.0.0.1:9"))
    with pytest.raises(UserError, match="no position"):
        ship.desk.plotting.send("AUR-26-099", "ECDIS", "M. Rossi")
    with pytest.raises(UserError, match="no plotter"):
        ship.desk.plotting.send(CASE, "Other", "M. Rossi")


def test_nothing_but_a_plotted_position_goes_to_the_plotter_and_it_goes_nowhere_else(tmp_path: Path) -> None:
    ship = Bridge(tmp_path)
    channel = PlotterChannel([Plotter(name="ECDIS", kind="udp", port="127.0.0.1:9")], [])
    mail = ship.gate.release(draft("MRCC Bremen"), "M. Rossi").released
    for wrong in (mail, plot_draft(CASE, "x", waypoint(BOAT, "014"), BOAT), None):
        with pytest.raises(NotReleasedError):
            channel.send(wrong, "ECDIS")  # type: ignore[arg-type]
    plot = released(ship)
    with pytest.raises(NotReleasedError):
        FolderChannel(Outbox(ship.outbox), "", "Aurora").put(plot)
    server = FeedServer([])
    with pytest.raises(NotReleasedError):
        server.admit(1, plot)
    server.close()


def released(ship: Bridge) -> Released:
    out = ship.gate.release(plot_draft(CASE, "x", waypoint(BOAT, "014"), BOAT), "M. Rossi").released
    assert out is not None
    return out


@pytest.mark.parametrize(
    "change",
    [
        {"recipients": (Recipient("MRCC Bremen", "to", "DE-MRCC"),)},
        {"recipients": (Recipient("Own bridge", "to", "OWN-SHIP"), Recipient("JRCC Tripoli", "to", "LY-JRCC"))},
        {"body": waypoint(BOAT, "014") * 2},
        {"body": waypoint(BOAT, "014")[:-2]},
        {"body": "$PGRMO,,2*75\r\n"},
        {"body": "!AIVDO,1,1,,,0*00\r\n"},
        {"labels": frozenset({Label.NONE})},
        {"subject": "x"},
    ],
)
def test_what_is_no_single_position_for_own_equipment_is_malformed(tmp_path: Path, change: dict[str, object]) -> None:
    ship = Bridge(tmp_path)
    plot = plot_draft(CASE, "x", waypoint(BOAT, "014"), BOAT)
    assert is_plot(plot)
    release = ship.gate.release(replace(plot, **change), "M. Rossi")  # type: ignore[arg-type]
    assert release.released is None
    assert release.decision.rule == "malformed"


@given(st.floats(-90, 90), st.floats(-180, 180), st.text(max_size=30), st.integers(0, 10_000))
def test_every_position_makes_a_sentence_that_reads_back(lat: float, lon: float, name: str, number: int) -> None:
    here = Position(lat, lon)
    at = datetime(2026, 6, 14, 23, 59, 59, tzinfo=UTC)
    for made in (waypoint(here, name), target(here, name, number, at)):
        assert len(made) <= 82
        assert is_plot(plot_draft("c", "t", made, here))
        fields = parse_sentence(made.strip().encode("ascii")).fields
        first = 0 if made.startswith("$IIWPL") else 1
        north, ns, east, ew = fields[first : first + 4]
        back_lat = (int(north[:2]) + float(north[2:]) / 60) * (-1 if ns == "S" else 1)
        back_lon = (int(east[:3]) + float(east[3:]) / 60) * (-1 if ew == "W" else 1)
        assert float(north[2:]) < 60
        assert float(east[3:]) < 60
        assert back_lat == pytest.approx(lat, abs=1e-6)
        assert back_lon == pytest.approx(lon, abs=1e-6)


def test_the_name_on_the_plotter_keeps_the_running_number() -> None:
    assert plain_name("AUR-26-014") == "AUR-26-014"
    assert plain_name("Some long name-26-014").endswith("26-014")
    assert plain_name("*$,") == "CASE"


@pytest.mark.parametrize("port", ["255.255.255.255:10110", "239.192.0.1:60001", "192.168.1.255:1", "1.1.1.1:10110", "x:1", "10110"])
def test_a_plotter_on_the_net_is_one_computer_of_the_ship(port: str) -> None:
    with pytest.raises(ValidationError):
        Plotter(name="ECDIS", kind="udp", port=port)
