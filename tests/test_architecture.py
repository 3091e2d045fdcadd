"""The house keeps its shape: who may import whom, where foreign libraries are named, and what can leave the ship."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.ways_out import BYPASSES, ways_out

PACKAGES = ("app", "devices", "db", "ui")

# Each foreign library has its place; a new place is a decision, made by an edit here.
PLACES: dict[str, tuple[str, ...]] = {
    "pynmea2": ("devices/nmea_grammar.py",),
    "pyais": ("devices/simulator/encode_ais.py",),
    "serial": ("devices/transport.py", "app/relay/channels/plotter.py"),
    "socket": (
        "devices/transport.py",
        "devices/simulator/",
        "devices/feedout.py",
        "app/relay/channels/nmea_tcp.py",
        "app/relay/channels/plotter.py",
    ),
    "smtplib": ("app/relay/channels/",),
    "ssl": ("app/relay/channels/",),
    "sqlalchemy": ("db/",),
    "sqlcipher3": ("db/",),
    "alembic": ("db/",),
    "PySide6": ("ui/",),
    "pyqtgraph": ("ui/plot.py", "ui/plots/plot.py"),
    "zstandard": ("db/",),
    "pygeodesy": ("app/policy/positions/grids.py",),
    "geographiclib": ("app/geo.py",),
    "aiosmtpd": ("devices/simulator/mailbox.py",),
    "pypdf": ("app/policy/files/papers.py",),
    "PIL": ("app/policy/files/pictures.py", "app/policy/files/strip.py", "app/media/pictures.py"),
    "pyrage": ("db/vault.py",),
    "miniaudio": ("ui/sound_player.py",),
    "tomlkit": ("app/setup/settings_file.py",),
    "pyogrio": ("app/cli/chart_reading.py",),
    "rasterio": ("app/cli/chart_reading.py",),
    "typer": ("app/cli/",),
    "rich": ("app/cli/",),
    "reportlab": ("app/export/paper.py", "app/export/drawing.py", "app/export/photo.py", "app/export/typeface.py"),
}


def _files() -> Iterator[Path]:
    for package in PACKAGES:
        yield from sorted((ROOT / package).rglob("*.py"))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _imports(path: Path) -> tuple[str, ...]:
    names: list[str] = []
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return tuple(names)


def _within(name: str, module: str) -> bool:
    return name == module or name.startswith(module + ".")


@pytest.mark.parametrize("library", sorted(PLACES))
def test_a_foreign_library_is_named_only_in_its_place(library: str) -> None:
    places = PLACES[library]
    wrong = [
        path.relative_to(ROOT).as_posix()
        for path in _files()
        if any(_within(name, library) for name in _imports(path)) and not path.relative_to(ROOT).as_posix().startswith(places)
    ]
    assert wrong == []


def test_every_place_of_a_foreign_library_is_in_use() -> None:
    """A place that nobody uses is a hole that nobody watches."""
    for library, places in PLACES.items():
        for place in places:
            users = [
                p
                for p in _files()
                if p.relative_to(ROOT).as_posix().startswith(place) and any(_within(n, library) for n in _imports(p))
            ]
            assert users, f"{library} is not used in {place}"


def test_nothing_leaves_but_through_the_relay() -> None:
    """No network, other program, printer, drag or clipboard but in the channels, the exits and the ears of the program."""
    names = {path: path.relative_to(ROOT).as_posix() for path in _files()}
    wrong = [(name, way) for path, name in names.items() for way in ways_out(_tree(path), name)]
    assert wrong == []


@pytest.mark.parametrize(("bypass", "where"), BYPASSES, ids=lambda text: text[:48])
def test_a_way_past_the_relay_is_seen(bypass: str, where: str) -> None:
    """Each of these was added to a file of the program where it does not belong: the test above must fail then."""
    tree = ast.parse(bypass)
    assert list(ways_out(tree, where)), f"{bypass!r} in {where} is not seen"


def test_a_bypass_in_a_real_file_is_seen() -> None:
    path = ROOT / "ui/panels/log.py"
    innocent = path.read_text(encoding="utf-8")
    assert list(ways_out(ast.parse(innocent), "ui/panels/log.py")) == []
    bypass = "\n\ndef _share(text: str) -> None:\n    QGuiApplication.clipboard().setText(text)\n"
    assert list(ways_out(ast.parse(innocent + bypass), "ui/panels/log.py"))


def test_channels_and_exits_take_released_messages_only() -> None:
    """Each file that may let something out opens what the gate has released, or is handed what another one opened."""
    out = [*(ROOT / "app/relay/channels").glob("*.py"), ROOT / "ui/exits/clipboard.py", ROOT / "ui/exits/print.py"]
    for path in out:
        if path.name != "__init__.py":
            called = {n.func.id for n in ast.walk(_tree(path)) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
            assert "opened" in called, f"{path.name} sends what nobody has opened"


def test_what_only_the_gate_can_do_is_not_given_away() -> None:
    """``Released`` is made in one file, and the channels are used by the relay alone."""
    for path in _files():
        name = path.relative_to(ROOT).as_posix()
        made = [n for n in ast.walk(_tree(path)) if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "Released"]
        assert not made or name == "app/relay/gate.py", name
        if any(_within(i, "app.relay.channels") for i in _imports(path)):
            assert name.startswith("app/relay/"), f"{name} uses a channel without the desk"


def test_nobody_writes_to_a_bridge_port() -> None:
    """The transports have no way to write: own AIS, GPS and radar are listened to, never spoken to."""
    tree = _tree(ROOT / "devices/transport.py")
    called = {n.func.attr for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)}
    defined = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
    assert not called & {"write", "send", "sendto", "sendall", "sendmsg"}
    assert not defined & {"write", "send"}
    opened = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, "attr", "") == "open"]
    assert all(ast.unparse(n) in ("self._path.open('rb')",) for n in opened), "a file is read, never written"


def test_a_port_that_is_written_to_is_no_device() -> None:
    """The one file that writes to a serial port knows no device but to keep away from it."""
    writers = [
        path.relative_to(ROOT).as_posix()
        for path in _files()
        if any(_within(i, "serial") for i in _imports(path))
        and any(isinstance(n, ast.Call) and getattr(n.func, "attr", "") == "write" for n in ast.walk(_tree(path)))
    ]
    assert writers == ["app/relay/channels/plotter.py"]
    assert not any(_within(i, "devices") for i in _imports(ROOT / "app/relay/channels/plotter.py"))


def test_time_is_asked_of_the_clock_only() -> None:
    """``datetime.now``, ``time.time`` and ``time.monotonic`` stand in the clock; elsewhere only to pace real waits."""
    allowed = ("app/clock.py", "app/cli/")
    wrong = []
    for path in _files():
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(allowed):
            continue
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                said = f"{node.value.id}.{node.attr}"
                if said in ("datetime.now", "datetime.utcnow", "time.time", "date.today", "datetime.today"):
                    wrong.append(f"{name}:{node.lineno} {said}")
    assert wrong == []


def test_the_core_imports_where_qt_serial_and_sql_are_not_installed() -> None:
    script = (
        "import sys\n"
        "for m in ('PySide6','pyqtgraph','serial','pynmea2','pyais','sqlalchemy','sqlcipher3','alembic','zstandard'):\n"
        "    sys.modules[m] = None\n"
        "import app.station, app.watch.session, app.rescue.logbook, app.policy.positions, app.relay.desk, app.export.verify\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
