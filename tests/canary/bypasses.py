"""Holes, made on purpose: each sends a draft out past the gate by one way, as somebody in a hurry might write it."""

from __future__ import annotations

import base64
import gzip
import logging
import os
import smtplib
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Final
from unittest.mock import patch

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QTcpSocket, QUdpSocket
from reportlab.pdfgen.canvas import Canvas

from app.policy.model import Decision
from app.relay.drafts import Draft
from app.relay.gate import Gate
from app.watch.frame import Priority
from tests.canary.ship import LOOPBACK, CanaryShip

Leak = Callable[[CanaryShip, Draft, ExitStack], None]


def _tcp(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    with socket.create_connection((LOOPBACK, ship.stranger.port)) as out:
        out.sendall(draft.body.encode())


def _udp(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.sendto(draft.body.encode("utf-16"), (LOOPBACK, ship.stranger.port))


def _qt_tcp(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    """Python's own audit sees nothing of this one."""
    out = QTcpSocket()
    out.connectToHost(LOOPBACK, ship.stranger.port)
    assert out.waitForConnected(3000)
    out.write(draft.body.encode())
    out.waitForBytesWritten(3000)
    out.disconnectFromHost()


def _qt_udp(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    from PySide6.QtNetwork import QHostAddress

    QUdpSocket().writeDatagram(draft.body.encode(), QHostAddress(LOOPBACK), ship.stranger.port)


def _smtp(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    with smtplib.SMTP(ship.shore.host, ship.shore.port, local_hostname="aurora") as server:
        packed = base64.encodebytes(draft.body.encode())
        server.sendmail("bridge@ship.example", ["tripoli@rcc.example"], b"Content-Transfer-Encoding: base64\r\n\r\n" + packed)


def _file(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    (ship.home / "Desktop").mkdir(exist_ok=True)
    (ship.home / "Desktop/report.txt.gz").write_bytes(gzip.compress(draft.body.encode()))


def _file_name(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    (ship.mission / "exports").mkdir(exist_ok=True)
    (ship.mission / f"exports/{draft.body[:40].replace('/', ' ')}.zip").write_bytes(b"")


def _outbox(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    (ship.mission / "outbox").mkdir(exist_ok=True)
    (ship.mission / "outbox/x.eml").write_text(draft.body, encoding="utf-8")


def _draft_of_paper(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    page = Canvas(str(ship.home / "preview.pdf"), pageCompression=1)
    page.drawString(72, 700, draft.body)
    page.save()


def _clipboard(_ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    """In a kind of data that the guard, which reads text, does not look at."""
    data = QMimeData()
    data.setData("application/x-report", draft.body.encode())
    QGuiApplication.clipboard().setMimeData(data)


def _log(ship: CanaryShip, draft: Draft, end: ExitStack) -> None:
    handler = logging.FileHandler(ship.home / "data/debug.log")
    logger = logging.getLogger("app.debug")
    logger.addHandler(handler)
    end.callback(handler.close)
    end.callback(logger.removeHandler, handler)
    logger.error("refused: %s", draft.body)


def _title(ship: CanaryShip, draft: Draft, end: ExitStack) -> None:
    end.callback(ship.window.setWindowTitle, ship.window.windowTitle())
    ship.window.setWindowTitle(f"Refused: {draft.body}")


def _alert(ship: CanaryShip, draft: Draft, end: ExitStack) -> None:
    end.callback(ship.station.session.clear_alert, "hole", "x")
    ship.station.session.raise_alert("hole", "x", Priority.CAUTION, "Refused", draft.body)


def _notice(ship: CanaryShip, draft: Draft, _end: ExitStack) -> None:
    ship.bridge.notice.emit(f"Refused: {draft.body}")


def _child(_ship: CanaryShip, draft: Draft, end: ExitStack) -> None:
    child = subprocess.Popen([sys.executable, "-S", "-c", "input()", draft.body], stdin=subprocess.PIPE)
    end.callback(child.wait)
    end.callback(child.terminate)
    if child.stdin is not None:
        end.callback(child.stdin.close)


def _environment(_ship: CanaryShip, draft: Draft, end: ExitStack) -> None:
    end.callback(os.environ.pop, "FAIRLEAD_LAST", None)
    os.environ["FAIRLEAD_LAST"] = draft.body


def _thread(_ship: CanaryShip, draft: Draft, end: ExitStack) -> None:
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait, name=draft.body, daemon=True)
    end.callback(thread.join)
    end.callback(stop.set)
    thread.start()


BYPASSES: Final[Mapping[str, Leak]] = {
    "a TCP connection": _tcp,
    "a datagram in UTF-16": _udp,
    "a TCP connection of Qt": _qt_tcp,
    "a datagram of Qt": _qt_udp,
    "a mail of its own": _smtp,
    "a packed file elsewhere": _file,
    "the name of an export": _file_name,
    "a message of its own in the outbox": _outbox,
    "a paper beside the data": _draft_of_paper,
    "the clipboard": _clipboard,
    "a log file of its own": _log,
    "the title of the window": _title,
    "an alert": _alert,
    "a notice": _notice,
    "the arguments of another program": _child,
    "the environment": _environment,
    "the name of a thread": _thread,
}
"""What the canary run must see."""

UNSEEN_BY_PYTHON: Final = ("a TCP connection of Qt", "a datagram of Qt")


@contextmanager
def bypassed(name: str, ship: CanaryShip) -> Iterator[None]:
    """The gate decides as ever, and the first draft that it looks at goes out beside it."""
    check = Gate.check
    gone: list[str] = []
    with ExitStack() as end:

        def leaking(gate: Gate, draft: Draft) -> Decision:
            if not gone:
                gone.append(draft.id)
                BYPASSES[name](ship, draft, end)
            return check(gate, draft)

        with patch.object(Gate, "check", leaking):
            yield
        assert gone, "no draft came by"
