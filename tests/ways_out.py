"""Every way by which a Python program lets something out of itself, as names that can be looked for in its source.

A name counts wherever it stands: imported, as an attribute (``QtGui.QClipboard``), called, or as the text of a dynamic
import or ``getattr``. What no list can see (a Qt widget that copies by itself) is what ``ui/exits/guard.py`` is for.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Final

_CHANNELS: Final = ("app/relay/channels/",)
_FEED_OUT: Final = "devices/feedout.py"
_NETWORK: Final = (*_CHANNELS, "devices/transport.py", "devices/simulator/", _FEED_OUT)
_TRAINING: Final = "devices/simulator/"
_EXITS: Final = ("ui/exits/",)
_NOWHERE: Final[tuple[str, ...]] = ()

MODULES: Final[Mapping[str, tuple[str, ...]]] = {
    "socket": _NETWORK,
    "_socket": _NOWHERE,
    "ssl": _CHANNELS,
    "smtplib": _CHANNELS,
    "serial": (*_CHANNELS, "devices/transport.py"),
    "PySide6.QtPrintSupport": _EXITS,
    "multiprocessing": ("app/cli/building.py", "app/cli/charting.py"),  # pipes to a process of their own; it listens to nothing
    "logging.handlers": ("app/cli/programlog.py",),  # of the names in it, those that send are listed below
    **dict.fromkeys(
        (
            "asyncio.streams",
            "socketserver",
            "http",
            "urllib.request",
            "requests",
            "httpx",
            "aiohttp",
            "urllib3",
            "ftplib",
            "poplib",
            "imaplib",
            "nntplib",
            "telnetlib",
            "xmlrpc",
            "wsgiref",
            "websockets",
            "paho",
            "zmq",
            "grpc",
            "paramiko",
            "webbrowser",
            "subprocess",
            "pty",
            "ctypes",
            "cffi",
            "antigravity",
            "syslog",
            "_posixsubprocess",
            "_ssl",
            "logging.config",
            "PySide6.QtNetwork",
            "PySide6.QtNetworkAuth",
            "PySide6.QtWebEngineCore",
            "PySide6.QtWebEngineWidgets",
            "PySide6.QtWebEngineQuick",
            "PySide6.QtWebView",
            "PySide6.QtWebSockets",
            "PySide6.QtWebChannel",
            "PySide6.QtHttpServer",
            "PySide6.QtSerialPort",
            "PySide6.QtSerialBus",
            "PySide6.QtBluetooth",
            "PySide6.QtNfc",
            "PySide6.QtDBus",
            "PySide6.QtRemoteObjects",
            "PySide6.QtTextToSpeech",
            "PySide6.QtPositioning",
            "PySide6.QtLocation",
            "PySide6.QtQml",
            "PySide6.QtQuick",
            "PySide6.QtAxContainer",
        ),
        _NOWHERE,
    ),
}
"""Modules, each with the places that may name it."""

NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("QClipboard", "clipboard", "setMimeData"), _EXITS),
    **dict.fromkeys(("QPrinter", "QPrinterInfo", "QPrintDialog", "QPrintPreviewDialog", "QPdfWriter"), _EXITS),
    **dict.fromkeys(("create_connection", "create_server", "socketpair", "create_datagram_endpoint"), _NETWORK),
    **dict.fromkeys(("open_connection", "start_server", "open_unix_connection", "start_unix_server"), _NOWHERE),
    **dict.fromkeys(("sendall", "sendmsg"), (*_CHANNELS, _TRAINING)),
    "sendto": (*_CHANNELS, _TRAINING, _FEED_OUT),
    "let_flow": (_FEED_OUT, "app/relay/training_feed.py"),
    **dict.fromkeys(("FeedOut", "training_feed_draft"), (_FEED_OUT, "app/cli/feeding.py", "app/relay/")),
    **dict.fromkeys(("fromfd", "sendfile", "serial_for_url", "send_break"), _NOWHERE),
    **dict.fromkeys(
        (
            "QDrag",
            "setDragEnabled",
            "setDragDropMode",
            "startDrag",
            "QDesktopServices",
            "openUrl",
            "QProcess",
            "QTcpSocket",
            "QTcpServer",
            "QUdpSocket",
            "QSslSocket",
            "QLocalSocket",
            "QLocalServer",
            "QNetworkAccessManager",
            "QNetworkRequest",
            "QSystemTrayIcon",
            "QTextToSpeech",
            "QTextDocumentWriter",
            "QSharedMemory",
            "setOpenExternalLinks",
            "QPlatformNativeInterface",
        ),
        _NOWHERE,
    ),
    **dict.fromkeys(
        (
            "popen",
            "startfile",
            "posix_spawn",
            "posix_spawnp",
            "fork",
            "forkpty",
            "execv",
            "execve",
            "execvp",
            "execvpe",
            "execl",
            "execle",
            "execlp",
            "spawnl",
            "spawnle",
            "spawnlp",
            "spawnv",
            "spawnve",
            "spawnvp",
            "mkfifo",
        ),
        _NOWHERE,
    ),
    **dict.fromkeys(
        ("SocketHandler", "DatagramHandler", "SysLogHandler", "SMTPHandler", "HTTPHandler", "NTEventLogHandler"), _NOWHERE
    ),
}
"""Classes, methods and functions, each with the places that may name it."""

CALLS: Final = frozenset({"os.system", "eval", "exec", "__import__", "importlib.import_module", "import_module", "runpy.run_path"})
"""Called nowhere: what they do cannot be read off the source."""

TOKENS: Final = frozenset({"app.relay.gate._TOKEN", "._TOKEN"})
"""What makes a ``Released``: known to the gate alone."""


def ways_out(tree: ast.Module, path: str) -> Iterator[str]:
    """What in a file of the program, at ``path`` from the root, is a way out that does not belong there."""
    for node in ast.walk(tree):
        line = f"line {getattr(node, 'lineno', 0)}"
        for name in _imported(node):
            if any(_within(name, module) and not path.startswith(places) for module, places in MODULES.items()):
                yield f"{line}: {name}"
        for name in (*_imported(node), *_used(node)):
            last = name.rpartition(".")[2]
            if last in NAMES and not path.startswith(NAMES[last]):
                yield f"{line}: {last}"
            if name in TOKENS and path != "app/relay/gate.py":
                yield f"{line}: the gate's token"
        if isinstance(node, ast.Call) and (said := _dotted(node.func)) in CALLS:
            yield f"{line}: {said}()"


def _imported(node: ast.AST) -> tuple[str, ...]:
    """Dotted names that a node brings in."""
    if isinstance(node, ast.Import):
        return tuple(alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
        return (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
    return ()


def _used(node: ast.AST) -> tuple[str, ...]:
    """Names that a node uses: attributes with a dot before them, and texts that are handed to ``getattr``."""
    if isinstance(node, ast.Attribute):
        return (f".{node.attr}",)
    if isinstance(node, ast.Name):
        return (node.id,)
    if isinstance(node, ast.Call) and _dotted(node.func) in ("getattr", "attrgetter", "operator.attrgetter", "methodcaller"):
        return tuple(f".{a.value}" for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str))
    return ()


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}".lstrip(".")
    return ""


def _within(name: str, module: str) -> bool:
    return name == module or name.startswith(module + ".")


PANEL: Final = "ui/panels/log.py"
CORE: Final = "app/rescue/logbook.py"
CHANNEL: Final = "app/relay/channels/smtp.py"
EARS: Final = "devices/source.py"
BYPASSES: Final = (
    ("import socket", CORE),
    ("from socket import create_connection", PANEL),
    ("import socket as s", EARS),
    ("import _socket", CHANNEL),
    ("from app.relay.channels import nmea_tcp\nnmea_tcp.socket.create_connection(('1.2.3.4', 1))", PANEL),
    ("import smtplib", CORE),
    ("import ssl", EARS),
    ("from http.client import HTTPSConnection", CHANNEL),
    ("import http.client", PANEL),
    ("import urllib.request", CHANNEL),
    ("from urllib import request", CORE),
    ("import requests", CORE),
    ("import httpx", CORE),
    ("import ftplib", CORE),
    ("import imaplib", CORE),
    ("from xmlrpc import client", CORE),
    ("import socketserver", CORE),
    ("import asyncio\nasyncio.open_connection('h', 1)", CORE),
    ("from asyncio import start_server", CORE),
    ("import subprocess", PANEL),
    ("import subprocess", CHANNEL),
    ("import os\nos.system('x')", CORE),
    ("import os\nos.popen('x')", CORE),
    ("from os import execv", CORE),
    ("import os\nos.startfile('x')", PANEL),
    ("import pty", EARS),
    ("import multiprocessing", CORE),
    ("import webbrowser", PANEL),
    ("import ctypes", CORE),
    ("from logging import handlers", CORE),
    ("import logging.handlers", CORE),
    ("import serial", CORE),
    ("import serial", EARS),
    ("from serial import Serial", PANEL),
    ("import serial", "ui/exits/print.py"),
    ("from PySide6.QtGui import QClipboard", PANEL),
    ("from PySide6 import QtGui\nQtGui.QClipboard", PANEL),
    ("QGuiApplication.clipboard().setText('x')", PANEL),
    ("app = QApplication.instance()\napp.clipboard()", "ui/window.py"),
    ("board = getattr(app, 'clipboard')()", PANEL),
    ("from PySide6.QtPrintSupport import QPrinter", PANEL),
    ("from PySide6 import QtPrintSupport", "ui/export_wizard.py"),
    ("from PySide6.QtGui import QPdfWriter", PANEL),
    ("from PySide6.QtGui import QDrag", PANEL),
    ("QDrag(self).exec()", "ui/exits/guard.py"),
    ("self.view.setDragEnabled(True)", PANEL),
    ("table.setDragDropMode(table.DragDropMode.DragOnly)", PANEL),
    ("from PySide6.QtGui import QDesktopServices as D", PANEL),
    ("QtGui.QDesktopServices.openUrl(url)", PANEL),
    ("label.setOpenExternalLinks(True)", PANEL),
    ("from PySide6.QtCore import QProcess", PANEL),
    ("from PySide6.QtNetwork import QTcpSocket", PANEL),
    ("from PySide6 import QtNetwork", "ui/exits/ways.py"),
    ("from PySide6.QtWebEngineWidgets import QWebEngineView", PANEL),
    ("from PySide6.QtWidgets import QSystemTrayIcon", PANEL),
    ("from PySide6 import QtDBus", PANEL),
    ("from PySide6 import QtQml", PANEL),
    ("self._socket.sendall(b'x')", "devices/transport.py"),
    ("udp.sendto(b'x', a)", EARS),
    ("from app.relay.gate import _TOKEN", PANEL),
    ("import app.relay.gate as g\ng._TOKEN", CHANNEL),
    ("way.let_flow(True)", PANEL),
    ("feed.let_flow(True)", "app/cli/feeding.py"),
    ("from devices.feedout import FeedOut", "app/station.py"),
    ("__import__('socket')", CORE),
    ("import importlib\nimportlib.import_module(n)", PANEL),
    ("exec('import socket')", CORE),
    ("eval(x)", CORE),
)
"""Ways past the gate, each with a file of the program where somebody might add it."""
