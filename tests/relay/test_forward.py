"""Feeds over TCP: who was cleared gets what was cleared, byte for byte, and nobody else gets anything."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.cli.settings import print_template
from app.clock import Stamp
from app.config import Forward, ForwardClient, Settings, Ship
from app.policy.model import ChannelKind, Label, Recipient
from app.readings import RawLine
from app.relay.channels.nmea_tcp import FeedServer
from app.relay.desk import Desk
from app.relay.feed import TELLS, Sieve, feed_draft, is_feed, labels_of
from app.relay.forwarding import STANDS_S, Forwarding
from app.relay.gate import NotReleasedError
from app.rescue.entries import PolicyDecision, SystemNote
from app.tomlfile import parse_toml
from tests.relay.bridge import START, Bridge, draft, scan
from tests.relay.test_channels import free_port, until


def sentence(body: str) -> bytes:
    total = 0
    for byte in body[1:].encode("ascii"):
        total ^= byte
    return f"{body}*{total:02X}".encode("ascii")


RMC = sentence("$GPRMC,023807,A,3314.598,N,01229.598,E,9.2,204.0,140626,,,A")
GGA = sentence("$GPGGA,023807,3314.598,N,01229.598,E,1,09,0.9,12.0,M,40.0,M,,")
HDT = sentence("$HEHDT,202.1,T")
TTM = sentence("$RATTM,07,15.4,152.0,T,24.0,290.0,T,5.4,31.6,N,,T,,023807,A")
WPL = sentence("$IIWPL,3303.4000,N,01223.2000,E,014")
DSC = sentence("$CDDSC,12,2470000000,12,05,00,1330312232,0238,,,S,E")
VDM = sentence("!AIVDM,1,1,,A,13u?etPv2;0n:RDPwUM1U1Cb069D,0")


def ais(mmsi: int, kind: int = 1, status: int = 0) -> bytes:
    """A position report without a position: 168 bits of which the first 42 say who speaks."""
    bits = f"{kind:06b}00{mmsi:030b}{status:04b}".ljust(168, "0")
    six = [int(bits[i : i + 6], 2) for i in range(0, 168, 6)]
    payload = "".join(chr(v + 48 if v < 40 else v + 56) for v in six)
    return sentence(f"!AIVDM,1,1,,A,{payload},0")


class Wire:
    """A client on loopback. ``text`` is all that it ever got; ``closed`` once the other side hung up."""

    def __init__(self, port: int, source: str = "127.0.0.1") -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=5, source_address=(source, 0))
        self.socket.settimeout(0.02)
        self.got = b""
        self.closed = False

    def read(self) -> bytes:
        with contextlib.suppress(TimeoutError):
            while not self.closed:
                try:
                    piece = self.socket.recv(65536)
                except ConnectionResetError:
                    piece = b""
                self.got += piece
                self.closed = not piece
        return self.got


class Ship_:
    """A desk with forwards, its main loop in the test's hand."""

    def __init__(self, folder: Path, *clients: ForwardClient, devices: tuple[str, ...] = (), sending: bool = True) -> None:
        self.bridge = Bridge(folder)
        self.port = free_port()
        forward = Forward(name="Chart table", port=self.port, client=clients, devices=devices)
        settings = Settings(ship=Ship(name="Aurora"), forward=(forward,))
        self.desk = Desk(
            self.bridge.book, self.bridge.logbook, settings, folder / "outbox", self.bridge.clock, sending=sending, scan=scan
        )
        self.wires: list[Wire] = []
        if self.forwarding is not None:
            until(lambda: self.desk.outputs[0].good)

    @property
    def forwarding(self) -> Forwarding | None:
        return self.desk.forwarding

    def connect(self, source: str = "127.0.0.1") -> Wire:
        self.wires.append(Wire(self.port, source))
        return self.wires[-1]

    def hear(self, *lines: bytes, source: str = "GPS 1") -> None:
        assert self.forwarding is not None
        for line in lines:
            self.forwarding.server.tap(RawLine(source, Stamp(START, 0.0), line))

    def until(self, condition: Callable[[], bool]) -> None:
        until(lambda: (self.desk.poll(), condition())[1])  # type: ignore[func-returns-value]

    def fed(self, count: int = 1) -> None:
        self.until(lambda: self.desk.outputs[0].words == ("1 client" if count == 1 else f"{count} clients"))

    @property
    def decisions(self) -> list[PolicyDecision]:
        return [d for d in self.bridge.decisions if d.channel == "nmea"]

    def notes(self) -> list[str]:
        return [p.detail for p in self.bridge.payloads(SystemNote) if isinstance(p, SystemNote)]

    def close(self) -> None:
        for wire in self.wires:
            wire.socket.close()
        self.desk.close()
        assert not [t for t in threading.enumerate() if t.name == "forward"]


def client(authority: str, *sentences: str, address: str = "127.0.0.1") -> ForwardClient:
    return ForwardClient(authority=authority, address=address, sentences=sentences or ("RMC", "GGA", "HDT"))  # type: ignore[arg-type]


@pytest.fixture
def ship(tmp_path: Path) -> Iterator[Callable[..., Ship_]]:
    made: list[Ship_] = []

    def make(*clients: ForwardClient, **more: object) -> Ship_:
        made.append(Ship_(tmp_path, *clients, **more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        each.close()


# ---- end to end on loopback


def test_a_cleared_client_gets_own_position_and_byte_for_byte_nothing_else(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("OWN-SHIP"))
    wire = bridge.connect()
    bridge.fed()
    tagged = b"\\s:GP0001,c:1781404687*2A\\" + GGA
    bridge.hear(TTM, WPL, DSC, VDM, ais(247000001), RMC, RMC[:-1] + b"0", b"noise " + RMC, RMC + GGA, b"$PGRME,1*00", tagged, HDT)
    expected = RMC + b"\r\n" + GGA + b"\r\n" + HDT + b"\r\n"
    bridge.until(lambda: len(wire.read()) >= len(expected))
    bridge.hear(WPL, DSC, RMC)
    bridge.until(lambda: len(wire.read()) > len(expected))
    assert wire.read() == expected + RMC + b"\r\n"
    (decision,) = bridge.decisions
    assert (decision.verdict, decision.released, decision.recipients) == ("ALLOW", True, ("to: Own bridge",))
    assert decision.labels == ("own_position", "track")
    assert decision.text == "RMC GGA HDT"
    assert decision.title == "Feed Chart table to 127.0.0.1"


@pytest.mark.parametrize("authority", ["LY-JRCC", "IT-LY-ROOM", "ALL-STATIONS", "IT-MRCC", "FRONTEX", "NOBODY-KNOWN"])
def test_who_may_not_have_own_track_is_refused_hears_nothing_and_is_written_down(
    ship: Callable[..., Ship_], authority: str
) -> None:
    bridge = ship(client(authority), client("OWN-SHIP", address="127.0.0.2"))
    wire, other = bridge.connect(), bridge.connect("127.0.0.2")
    bridge.fed()
    bridge.hear(RMC, GGA, HDT)
    bridge.until(lambda: wire.read() == b"" and wire.closed and other.read() != b"")
    refused = [d for d in bridge.decisions if not d.released]
    assert len(refused) == 1
    assert refused[0].verdict in ("HOLD", "BLOCK")
    assert refused[0].sentence


def test_somebody_who_is_not_in_the_settings_is_refused_by_name_of_the_address(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("OWN-SHIP"))
    wire = bridge.connect("127.0.0.9")
    bridge.until(lambda: wire.read() == b"" and wire.closed)
    (decision,) = bridge.decisions
    assert decision.rule == "unknown-recipient"
    assert decision.recipients == ("to: 127.0.0.9",)


def test_radar_targets_count_as_positions_of_other_ships_and_of_a_case(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("OWN-SHIP", "TTM"))
    wire = bridge.connect()
    bridge.fed()
    bridge.hear(RMC, TTM)
    bridge.until(lambda: wire.read() == TTM + b"\r\n")
    assert set(bridge.decisions[0].labels) == {"own_position", "track", "third_party_position", "case_position"}


def test_a_policy_that_changes_closes_the_connection_and_says_so(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("FLEET"))
    wire = bridge.connect()
    bridge.fed()
    bridge.hear(RMC)
    bridge.until(lambda: wire.read() == RMC + b"\r\n")
    book = bridge.bridge.book
    assert book.in_force is not None
    stricter = replace(book, in_force=replace(book.in_force, blocked=book.in_force.blocked | {"FLEET"}))
    bridge.desk.use_book(stricter)
    bridge.bridge.clock.advance(2)  # type: ignore[union-attr, attr-defined]
    bridge.until(lambda: (wire.read(), wire.closed)[1])
    bridge.hear(RMC)
    assert wire.read() == RMC + b"\r\n"
    assert [d.released for d in bridge.decisions] == [True, False]
    bridge.until(lambda: any("Chart table to 127.0.0.1" in n for n in bridge.notes()))
    again = bridge.connect()
    bridge.until(lambda: (again.read(), again.closed)[1])
    assert again.got == b""
    # and when the policy lets it again, it is asked again
    bridge.desk.use_book(book)
    bridge.bridge.clock.advance(2)  # type: ignore[union-attr, attr-defined]
    bridge.desk.poll()
    bridge.connect()
    bridge.fed()
    assert [d.released for d in bridge.decisions] == [True, False, True]


def test_nobody_is_fed_before_the_decision_is_on_the_disk(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("OWN-SHIP"))
    bridge.bridge.journal.hold = True
    wire = bridge.connect()
    assert bridge.forwarding is not None
    bridge.until(lambda: bool(bridge.bridge.journal.state().pending))
    bridge.hear(RMC)
    bridge.desk.poll()
    assert wire.read() == b""
    assert bridge.desk.outputs[0].words == "0 clients"
    bridge.bridge.journal.hold = False
    bridge.bridge.journal.flush()
    bridge.fed()
    assert wire.read() == b"", "what was said before it was let in is not given later"
    bridge.hear(GGA)
    bridge.until(lambda: wire.read() == GGA + b"\r\n")


def test_a_log_that_takes_nothing_lets_nobody_in(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("OWN-SHIP"))
    bridge.bridge.journal.close()
    wire = bridge.connect()
    bridge.until(lambda: (wire.read(), wire.closed)[1])


def test_a_client_that_comes_and_goes_writes_one_decision_and_one_end(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("OWN-SHIP"))
    for _ in range(5):
        wire = bridge.connect()
        bridge.fed()
        bridge.hear(RMC)
        bridge.until(lambda w=wire: w.read() == RMC + b"\r\n")  # type: ignore[misc]
        wire.socket.close()
        bridge.until(lambda: bridge.desk.outputs[0].words == "0 clients")
    bridge.desk.poll()
    assert len(bridge.decisions) == 1
    ends = [n for n in bridge.notes() if "Chart table" in n]
    assert ends == ["Chart table to 127.0.0.1: it closed the connection. 1 sentences"]
    bridge.bridge.clock.advance(STANDS_S + 1)  # type: ignore[union-attr, attr-defined]
    bridge.connect()
    bridge.fed()
    assert len(bridge.decisions) == 2


def test_what_a_client_says_is_never_looked_at(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("OWN-SHIP"))
    wire = bridge.connect()
    bridge.fed()
    wire.socket.sendall(WPL + b"\r\n" + RMC + b"\r\n" + b"x" * 20_000)
    bridge.hear(HDT)
    bridge.until(lambda: wire.read() == HDT + b"\r\n")


def test_only_the_devices_that_are_named_are_passed_on(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("OWN-SHIP"), devices=("GPS 2",))
    wire = bridge.connect()
    bridge.fed()
    bridge.hear(RMC, source="GPS 1")
    bridge.hear(GGA, source="GPS 2")
    bridge.until(lambda: wire.read() == GGA + b"\r\n")


def test_replay_and_training_open_no_port(tmp_path: Path) -> None:
    bridge = Ship_(tmp_path, client("OWN-SHIP"), sending=False)
    assert bridge.forwarding is None
    with pytest.raises(OSError):
        bridge.connect()
    bridge.close()


def test_a_client_that_takes_nothing_loses_the_oldest_and_is_cut_off(ship: Callable[..., Ship_]) -> None:
    bridge = ship(client("OWN-SHIP"))
    slow = bridge.connect()
    slow.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
    bridge.fed()
    dropped = 0

    def flood() -> bool:
        nonlocal dropped
        bridge.hear(*[RMC] * 200)
        dropped = max(dropped, bridge.desk.outputs[0].dropped)
        return bridge.desk.outputs[0].words == "0 clients"

    bridge.until(flood)
    bridge.until(lambda: any("too slow" in n for n in bridge.notes()))
    assert bridge.desk.outputs[0].dropped >= 200
    assert bridge.desk.forwarding is not None
    assert bridge.desk.forwarding.dropped >= 200


def test_a_port_that_is_taken_says_so(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        server = FeedServer([Forward(name="F", port=other.getsockname()[1], client=(client("OWN-SHIP"),))])
        until(lambda: "cannot listen" in server.states()[0].trouble)
        server.close()


def test_the_server_takes_nothing_but_a_released_feed(tmp_path: Path) -> None:
    bridge = Bridge(tmp_path)
    server = FeedServer([])
    try:
        mail = bridge.gate.release(draft("MRCC Bremen"), "M. Rossi").released
        assert mail is not None
        feed = feed_draft("F", Recipient("OWN-SHIP"), "127.0.0.1", ["RMC"])
        for wrong in (mail, feed, None, object()):
            with pytest.raises(NotReleasedError):
                server.admit(1, wrong)  # type: ignore[arg-type]
    finally:
        server.close()


# ---- the gate does not believe what a feed says of itself


@pytest.mark.parametrize(
    "change",
    [
        {"labels": frozenset({Label.NONE})},
        {"body": "RMC WPL"},
        {"body": "RMC TTM"},
        {"body": ""},
        {"body": "Boat at 33-03.4N 012-23.2E"},
        {"subject": "x"},
        {"template": None},
        {"recipients": (Recipient("OWN-SHIP"), Recipient("LY-JRCC"))},
    ],
)
def test_a_feed_that_hides_what_it_tells_is_malformed(tmp_path: Path, change: dict[str, object]) -> None:
    bridge = Bridge(tmp_path)
    feed = feed_draft("F", Recipient("OWN-SHIP"), "127.0.0.1", ["RMC", "HDT"])
    assert bridge.gate.release(feed, "Fairlead").released is not None
    release = bridge.gate.release(replace(feed, **change), "Fairlead")  # type: ignore[arg-type]
    assert release.released is None
    assert release.decision.rule == "malformed"


def test_the_settings_and_the_labels_know_the_same_sentences() -> None:
    client("OWN-SHIP", *TELLS)
    for unknown in ("WPL", "MOB", "DSC", "GSV", "rmc", "APB"):
        with pytest.raises(ValidationError):
            client("OWN-SHIP", unknown)


# ---- the sieve


@pytest.mark.parametrize("mmsi", [970123456, 972123456, 974123456])
def test_ais_beacons_of_people_in_distress_are_never_passed_on(mmsi: int) -> None:
    assert Sieve().pass_on("AIS", ais(mmsi)) is None
    assert Sieve().pass_on("AIS", ais(247320110)) is not None
    assert Sieve().pass_on("AIS", ais(247320110, status=14)) is None


@pytest.mark.parametrize("kind", [6, 8, 12, 14, 17, 25, 26, 0, 63])
def test_ais_messages_with_free_text_or_unknown_data_are_never_passed_on(kind: int) -> None:
    assert Sieve().pass_on("AIS", ais(247320110, kind)) is None


def test_the_rest_of_an_ais_message_goes_the_way_of_its_first_part() -> None:
    static, text = ais(247320110, 5).decode()[14:], ais(247320110, 14).decode()[14:]
    sieve = Sieve()

    def part(payload: str, number: int, serial: int) -> bool:
        return sieve.pass_on("AIS", sentence(f"!AIVDM,2,{number},{serial},A,{payload.split(',')[0]},0")) is not None

    assert not part("88888888880", 2, 3), "a second part without a first"
    assert part(static, 1, 3)
    assert not part(text, 1, 4)
    assert part("88888888880", 2, 3)
    assert not part("88888888880", 2, 4)
    assert not part("88888888880", 2, 3), "once"


@given(st.binary(max_size=200))
def test_the_sieve_never_raises_and_passes_only_whole_known_sentences(data: bytes) -> None:
    passed = Sieve().pass_on("GPS 1", data)
    assert passed is None or (passed.type in TELLS and passed.data.count(b"$") + passed.data.count(b"!") == 1)


@given(st.sampled_from([RMC, GGA, HDT, TTM, ais(247320110)]), st.integers(0, 60), st.integers(1, 255))
def test_one_wrong_bit_keeps_a_sentence_here(line: bytes, at: int, flip: int) -> None:
    at %= len(line) - 5  # not in the sum itself, whose letters may be of either case
    bad = line[:at] + bytes([line[at] ^ flip]) + line[at + 1 :]
    assert Sieve().pass_on("GPS 1", bad) is None


@given(st.lists(st.sampled_from(sorted(TELLS)), min_size=1), st.sampled_from(sorted(TELLS)))
def test_one_sentence_more_never_tells_less(some: list[str], more: str) -> None:
    assert labels_of(some) <= labels_of([*some, more])
    assert Label.OWN_POSITION in labels_of(some)
    assert is_feed(feed_draft("F", Recipient("OWN-SHIP"), "127.0.0.1", [*some, more]))
    assert feed_draft("F", Recipient("X"), "a", some).channel is ChannelKind.NMEA


# ---- settings


@pytest.mark.parametrize("bind", ["0.0.0.0", "::", "8.8.8.8", "192.168.1.255", "239.192.0.4", "chart", "255.255.255.255"])
def test_a_feed_goes_to_one_computer_on_the_ships_own_net_only(bind: str) -> None:
    with pytest.raises(ValidationError):
        Forward(name="F", port=10120, bind=bind, client=(client("OWN-SHIP"),))
    with pytest.raises(ValidationError):
        client("OWN-SHIP", address=bind)


def test_nothing_is_forwarded_unless_it_is_written_down() -> None:
    assert Settings().forward == ()
    assert Settings().plotter == ()
    assert Forward(name="F", port=1, client=(client("OWN-SHIP"),)).bind == "127.0.0.1"


def test_two_clients_of_one_address_are_a_mistake() -> None:
    with pytest.raises(ValidationError):
        Forward(name="F", port=10120, client=(client("OWN-SHIP"), client("FLEET")))


def test_the_tap_never_waits(tmp_path: Path) -> None:
    """A device's thread that waits loses sentences: with nobody there, and with a full queue, it goes on at once."""
    server = FeedServer([])
    begun = time.monotonic()
    for _ in range(10_000):
        server.tap(RawLine("GPS 1", Stamp(START, 0.0), RMC))
    assert time.monotonic() - begun < 5
    server.close()
    server.tap(RawLine("GPS 1", Stamp(START, 0.0), RMC))


def test_the_examples_in_the_settings_file_read_back(capsys: pytest.CaptureFixture[str]) -> None:
    print_template()
    shown = capsys.readouterr().out
    examples = shown[shown.index("# [[plotter]]") :].splitlines()
    read = parse_toml("\n".join(e[2:] for e in examples if not e.startswith("# One")), Settings, "example")
    assert [p.name for p in read.plotter] == ["ECDIS"]
    assert [(f.name, f.bind, f.client[0].authority) for f in read.forward] == [("Chart table", "127.0.0.1", "OWN-SHIP")]
    parse_toml(shown, Settings, "shown")  # and nothing of it stands there twice
