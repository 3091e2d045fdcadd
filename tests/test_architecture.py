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

PACKAGES = ("app", "devices", "db", "ui")

# Each foreign library has its place; a new place is a decision, made by an edit here.
PLACES: dict[str, tuple[str, ...]] = {
    "pynmea2": ("devices/nmea_grammar.py",),
    "pyais": ("devices/ais_payload.py", "devices/simulator/encode_ais.py"),
    "serial": ("devices/transport.py",),
    "socket": ("devices/transport.py", "devices/simulator/"),
    "smtplib": ("app/relay/channels/",),
    "ssl": ("app/relay/channels/",),
    "sqlalchemy": ("db/",),
    "sqlcipher3": ("db/",),
    "alembic": ("db/",),
    "PySide6": ("ui/",),
    "pyqtgraph": ("ui/plot.py",),
    "zstandard": ("db/",),
    "pygeodesy": ("app/policy/positions/grids.py",),
    "geographiclib": ("app/geo.py",),
    "aiosmtpd": ("devices/simulator/mailbox.py",),
    "pypdf": ("app/policy/files/papers.py",),
    "PIL": ("app/policy/files/pictures.py",),
    "typer": ("app/cli/",),
    "rich": ("app/cli/",),
    "reportlab": ("app/export/paper.py",),
}
# Nothing in the program may reach a network, another program or the clipboard but through the relay.
FORBIDDEN = (
    "http", "urllib.request", "requests", "httpx", "ftplib", "telnetlib", "webbrowser", "subprocess", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtPrintSupport",
)  # fmt: skip
FORBIDDEN_NAMES = ("QDesktopServices", "QPrinter", "QDrag", "QTcpSocket", "QUdpSocket", "QNetworkAccessManager")


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
    wrong = [
        (path.relative_to(ROOT).as_posix(), name)
        for path in _files()
        for name in _imports(path)
        if any(_within(name, module) for module in FORBIDDEN) or name.rpartition(".")[2] in FORBIDDEN_NAMES
    ]
    assert wrong == []


def test_nobody_writes_to_a_bridge_port() -> None:
    """The transports have no way to write: own AIS, GPS and radar are listened to, never spoken to."""
    tree = _tree(ROOT / "devices/transport.py")
    called = {n.func.attr for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)}
    defined = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
    assert not called & {"write", "send", "sendto", "sendall", "sendmsg"}
    assert not defined & {"write", "send"}


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
