"""What the program does behind Python's back: each network call that the kernel saw is accounted for, and nothing else is there.

Python's audit hooks do not see Qt's sockets, so the same run is watched by ``strace`` too.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from tests.canary.bypasses import BYPASSES, UNSEEN_BY_PYTHON
from tests.canary.search import found
from tests.canary.ship import CANARIES, OWN, TARGET, free_ports
from tests.conftest import ROOT
from tests.whole_night import STRACE, WholeNight, no_strace

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400), pytest.mark.xdist_group("system-calls")]

_CALL: Final = re.compile(r"^(\d+) +(\w+)\((.*)$")
_INET: Final = re.compile(r"sin6?_port=htons\((\d+)\).*?(?:inet_addr\(\"([^\"]+)\"\)|inet_pton\(AF_INET6, \"([^\"]+)\")")
_BYTES: Final = re.compile(r'"((?:\\x[0-9a-f]{2})+)"')
_NEAR: Final = ("127.0.0.1", "127.0.0.9", "::1")
_LOCAL_SOCKETS: Final = ("AF_UNIX", "AF_LOCAL")
_HARMLESS: Final = ("AF_NETLINK",)
"""The kernel's own: glibc asks it which addresses this computer has when a name such as 127.0.0.1 is looked at."""


@dataclass(frozen=True, slots=True)
class Called:
    """One system call: by which thread, its name and its arguments as strace writes them."""

    thread: str
    name: str
    rest: str


def run(
    folder: Path, hole: str = "", trace: Path | None = None, program: tuple[str, ...] = (), codes: tuple[int, ...] = (0,)
) -> None:
    watcher = [*STRACE, str(trace)] if trace else []
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
    command = [*watcher, sys.executable, "-B", *(program or ("-m", "tests.canary.watched", str(folder), hole))]
    done = subprocess.run(
        command, cwd=ROOT, env=env | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False
    )
    assert done.returncode in codes, done.stdout[-2000:] + done.stderr[-4000:]
    assert found(CANARIES, {"standard output and error": (done.stdout + done.stderr).encode()}) == []


def report(folder: Path) -> dict[str, Any]:
    said: dict[str, Any] = json.loads((folder / "report.json").read_text("utf-8"))
    return said


def calls(trace: Path) -> list[Called]:
    out = []
    for line in trace.read_text("ascii").splitlines():
        if (m := _CALL.match(line)) is not None:
            out.append(Called(*m.groups()))
    return out


def unaccounted(made: list[Called], ports: set[int], ears: frozenset[int] = frozenset()) -> list[str]:
    """Every call with an address in it that is not of this computer's own and known ports; sockets of kinds that nobody needs.

    ``ears``: ports on which the tests themselves listen for what goes astray; whoever calls there is astray.
    """
    out = []
    for call in made:
        if call.name in ("socket", "socketpair"):
            family = call.rest.split(",")[0]
            if family not in ("AF_UNIX", "AF_INET", "AF_INET6", *_HARMLESS) or (
                "SOCK_RAW" in call.rest and family not in _HARMLESS
            ):
                out.append(f"{call.name}: {call.rest[:120]}")
        elif call.name in ("connect", "bind", "sendto", "sendmsg", "sendmmsg"):
            out += [f"{call.name}: {why}" for why in _addresses(call, ports | ears if call.name == "bind" else ports)]
    return list(dict.fromkeys(out))


def _addresses(call: Called, ports: set[int]) -> list[str]:
    rest = _BYTES.sub(_readable, call.rest)
    out = []
    for port, v4, v6 in _INET.findall(rest):
        address = v4 or v6
        own = int(port) in ports or (call.name == "bind" and port == "0")
        if address not in _NEAR or not own:
            out.append(f"{address} port {port}")
    if "sa_family=" in rest and not _INET.search(rest) and not any(f"sa_family={f}" in rest for f in (*_LOCAL_SOCKETS, *_HARMLESS)):
        out.append(rest[:160])
    if "sa_family=AF_UNIX" in rest:
        out.append(f"local socket {rest[:160]}")
    return out


def _readable(m: re.Match[str]) -> str:
    """strace writes addresses in hexadecimal like all else; what is longer is what was sent."""
    raw = bytes.fromhex(m.group(1).replace("\\x", ""))
    return f'"{raw.decode("ascii", "replace")}"' if len(raw) <= 110 and raw.isascii() and b"port=" not in raw else '""'


def sent(made: list[Called]) -> bytes:
    """Every byte that went into a socket."""
    texts = [m for c in made if c.name in ("sendto", "sendmsg", "sendmmsg") for m in _BYTES.findall(c.rest)]
    return b"\n".join(bytes.fromhex(t.replace("\\x", "")) for t in texts)


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path | None]:
    """The canary run, refused and allowed, once for all tests here; with the trace where there is strace."""
    folder = tmp_path_factory.mktemp("watched") / "run"
    trace = folder.with_name("trace") if not no_strace() else None
    run(folder, trace=trace)
    return folder, trace


def test_python_opens_connects_and_starts_nothing_that_is_not_accounted_for(watched: tuple[Path, Path | None]) -> None:
    said = report(watched[0])
    assert said["stray"] == []
    assert said["leaks"] == []
    assert said["told"] == sorted(c.name for c in CANARIES)
    assert {"open", "socket.connect", "socket.bind", "smtplib.connect"} <= said["events"].keys(), "the audit has heard something"


def test_the_kernel_saw_no_network_call_that_is_not_accounted_for(watched: tuple[Path, Path | None]) -> None:
    folder, trace = watched
    if trace is None:
        pytest.skip(no_strace())
    made = calls(trace)
    said = report(folder)
    assert unaccounted(made, set(said["ports"]), frozenset(said["ears"])) == []
    assert sum(c.name == "connect" for c in made) >= 3, "the trace has seen something"
    assert found((OWN, TARGET), {"sent": sent(made)}), "the allowed drives are in the trace"


@pytest.mark.parametrize("hole", UNSEEN_BY_PYTHON[:1])
def test_a_socket_that_python_does_not_see_is_seen_by_the_kernel(tmp_path: Path, hole: str) -> None:
    if why := no_strace():
        pytest.skip(why)
    run(tmp_path / "run", hole, tmp_path / "trace")
    said = report(tmp_path / "run")
    assert unaccounted(calls(tmp_path / "trace"), set(said["ports"]), frozenset(said["ears"])) != []
    assert said["stray"] == [], "if Python heard it, this test proves nothing about the kernel"
    assert said["leaks"] != []


@pytest.mark.parametrize(
    ("line", "astray"),
    [
        ('7 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 0', True),
        ('7 sendto(3, "\\x41", 1, 0, {sa_family=AF_INET, sin_port=htons(4001), sin_addr=inet_addr("192.0.2.1")}, 16) = 1', True),
        ('7 connect(3, {sa_family=AF_INET, sin_port=htons(4002), sin_addr=inet_addr("127.0.0.1")}, 16) = 0', True),
        ('7 connect(3, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 110) = 0', True),
        ("7 socket(AF_PACKET, SOCK_RAW, htons(0x3)) = 3", True),
        ("7 socket(AF_BLUETOOTH, SOCK_STREAM, 3) = 3", True),
        ('7 connect(3, {sa_family=AF_INET, sin_port=htons(4001), sin_addr=inet_addr("127.0.0.1")}, 16) = 0', False),
        ("7 socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0", False),
    ],
)
def test_a_call_to_somebody_else_is_not_accounted_for(tmp_path: Path, line: str, astray: bool) -> None:
    (tmp_path / "trace").write_text(line + "\n", encoding="ascii")
    assert bool(unaccounted(calls(tmp_path / "trace"), {4001})) is astray


@pytest.mark.parametrize("hole", ["a TCP connection", "a packed file elsewhere", "the arguments of another program"])
def test_a_hole_is_heard_by_the_audit(tmp_path: Path, hole: str) -> None:
    assert hole in BYPASSES
    run(tmp_path / "run", hole)
    assert report(tmp_path / "run")["stray"] != []


def test_the_walk_through_calls_nobody(whole_night: WholeNight) -> None:
    """A whole night as anybody can start it: the shore is its own, and the trace knows no other address."""
    if whole_night.trace is None:
        pytest.skip(no_strace())
    assert found(CANARIES, {"standard output and error": whole_night.output.encode()}) == []
    made = calls(whole_night.trace)
    own = {int(port) for c in made if c.name in ("bind", "getsockname") for port, _, _ in _INET.findall(c.rest)} - {0}
    assert unaccounted(made, own) == []
    assert b"MAIL FROM" in sent(made).upper(), "the mail of the night is in the trace"


def test_a_training_session_calls_nobody_but_its_own_loopback_ports(tmp_path: Path) -> None:
    """Demo, then a replay of what it recorded, both played out by TCP, UDP and a virtual serial port: no packet leaves."""
    if why := no_strace():
        pytest.skip(why)
    tcp, udp = free_ports(2)
    data = tmp_path / "data"
    out = ("--out", f"tcp:{tcp}", "--out", f"udp:127.0.0.1:{udp}", "--out", "pty", "--data", str(data), "--headless", "--for", "8")
    trace = tmp_path / "demo"
    run(tmp_path, trace=trace, program=("-m", "app", "demo", "--speed", "5", *out))
    (mission,) = (tmp_path / "data-training" / "training").iterdir()
    assert not data.exists(), "nothing is made in the data folder"
    again = tmp_path / "replay"
    run(tmp_path, trace=again, program=("-m", "app", "replay", str(mission), "--speed", "5", *out))
    for made in (calls(trace), calls(again)):
        own = {int(port) for c in made if c.name in ("bind", "getsockname") for port, _, _ in _INET.findall(c.rest)} - {0}
        assert unaccounted(made, own | {udp}) == []
        assert tcp in own, "the trace has seen the feed's port"
        told = [c for c in made if c.name == "sendto" and f"htons({udp})" in c.rest]
        assert len(told) > 20, "and its sentences"
        assert b"FAIRLEAD TRAINING" in sent(told)
        assert not re.search(rb"GGA,[^*]*,[NS],[^*]*,[EW],[12345],", sent(told)), "each position says that it is a simulator's"


def test_a_drill_calls_nobody_but_its_own_shore(tmp_path: Path) -> None:
    """A judged drill to its report: its devices are pseudo terminals, its shore is a mail server on loopback."""
    if why := no_strace():
        pytest.skip(why)
    trace, data = tmp_path / "trace", str(tmp_path / "data")
    program = ("-m", "app", "drill", "position-asked", "--headless", "--speed", "60", "--for", "8", "--data", data)
    run(tmp_path, trace=trace, program=program, codes=(1,))  # 1: nobody did what was asked
    made = calls(trace)
    own = {int(port) for c in made if c.name in ("bind", "getsockname") for port, _, _ in _INET.findall(c.rest)} - {0}
    assert own, "the trace has seen the shore's port"
    assert unaccounted(made, own) == []
    assert next((tmp_path / "data-training" / "training").glob("*/debrief.pdf")).is_file()
