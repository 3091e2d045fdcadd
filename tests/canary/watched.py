"""The canary run as a program of its own, watched by Python's audit: ``python -m tests.canary.watched FOLDER [HOLE]``.

Drives every way out, refused and allowed, and says as JSON what was opened, connected and started that nothing accounts for,
what was found outside after refusals, and which ports are its own; whoever runs it under ``strace`` needs those.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NEVER: Final = (
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "os.startfile",
    "webbrowser.open", "urllib.Request", "http.client.connect", "http.client.send", "ftplib.connect", "ftplib.sendcmd",
    "telnetlib.Telnet.open", "imaplib.open", "poplib.connect", "nntplib.connect", "sqlite3.connect", "syslog.syslog",
    "socket.sethostname", "winreg.SetValue",
)  # fmt: skip
_NAMED: Final = {
    "socket.connect": 1, "socket.bind": 1, "socket.sendto": 1, "socket.sendmsg": 1, "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0, "socket.gethostbyaddr": 0, "socket.getnameinfo": 0, "smtplib.connect": 1,
}  # fmt: skip
"""Events that name another computer -> where in their arguments."""

_MOVES: Final = ("os.rename", "os.link", "os.symlink", "os.mkdir", "os.truncate", "shutil.copyfile", "shutil.move", "os.chmod")
_LOCAL: Final = ("127.0.0.1", "127.0.0.9", "::1", "localhost")
_DEVICES: Final = ("/dev/null",)
_OURS: Final = ("home/data", "home/stick", "home/own stick", "home/addresses.toml", "tmp", "report.json")


def _asks_what_python_is(event: str, args: tuple[Any, ...]) -> bool:
    """pygeodesy asks ``platform.architecture`` when it is imported, and that asks ``file``."""
    return event == "subprocess.Popen" and args[1] == ["file", "-b", os.path.realpath(sys.executable)]


class Auditor:
    """Judges every event of Python's audit against the list of what a bridge does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.ports: set[int] = set()
        self._stray: list[str] = []
        self._called: list[tuple[str, str, int]] = []  # event, host, port: judged once it is known whose ports there are
        self.seen: dict[str, int] = {}
        sys.addaudithook(self._heard)

    def _heard(self, event: str, args: tuple[Any, ...]) -> None:
        problem = ""
        if event in _NEVER:
            problem = "" if _asks_what_python_is(event, args) else repr(args)[:200]
        elif event in _NAMED:
            problem = self._address(event, args)
        elif event == "open":
            problem = self._opened(*args)
        elif event in _MOVES:
            problem = next((str(a) for a in args[:2] if isinstance(a, (str, bytes, Path)) and not self._ours(a)), "")
        else:
            return
        self.seen[event] = self.seen.get(event, 0) + 1
        if problem:
            self._stray.append(f"{event}: {problem}")

    def _address(self, event: str, args: tuple[Any, ...]) -> str:
        if event == "smtplib.connect":
            host, port = args[1], args[2]
        elif event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"):
            address = args[1]
            if not isinstance(address, tuple):
                return f"{event} to {address!r}"
            host, port = address[:2]
        else:
            host, port = args[0], args[1] if event == "socket.getaddrinfo" else None
        if host not in _LOCAL:
            return f"{host!r} {port!r}"
        if port and event != "socket.bind":
            self._called.append((event, str(host), int(port)))
        return ""

    @property
    def stray(self) -> list[str]:
        """What nothing accounts for."""
        calls = [f"{event}: {host}:{port} is nobody's here" for event, host, port in self._called if port not in self.ports]
        return list(dict.fromkeys((*self._stray, *calls)))

    def _opened(self, path: object, mode: object, flags: object) -> str:
        writes = any(c in str(mode or "") for c in "wax+") or (mode is None and isinstance(flags, int) and bool(flags & _WRITES))
        if not writes or isinstance(path, int) or not isinstance(path, (str, bytes, Path)):
            return ""
        return "" if self._ours(path) else os.fsdecode(path)

    def _ours(self, path: str | bytes | Path) -> bool:
        text = os.fsdecode(path)
        path_ = Path(text).absolute()
        return text in _DEVICES or any(path_.is_relative_to(self._folder / own) for own in _OURS)


def main(folder: Path, hole: str) -> int:
    home = folder / "home"
    for each in (home / "data", folder / "tmp"):
        each.mkdir(parents=True)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "TMPDIR": str(folder / "tmp")}
    auditor = Auditor(folder)
    from tests.canary.bypasses import bypassed
    from tests.canary.drives import ALLOWED, REFUSED, SLOW, refused
    from tests.canary.outside import news, things
    from tests.canary.search import found
    from tests.canary.ship import CANARIES, canary_ship
    from ui.qtapp import make_application

    app = make_application()
    with ExitStack() as end:
        ship = end.enter_context(canary_ship(home, auditor.ports.update))
        before = things(ship)
        if hole:
            end.enter_context(bypassed(hole, ship))
        for name in REFUSED:
            if name == "mail" or (name not in SLOW and not hole):
                refused(ship, name, every=6)
        leaks = found(CANARIES, news(before, things(ship)))
        before = things(ship)
        for drive, _whose in () if hole else ALLOWED.values():
            drive(ship)
            ship.settle()
        told = {c.name for c in CANARIES if found((c,), news(before, things(ship)))}
    app.processEvents()
    report = {
        "stray": auditor.stray, "events": auditor.seen, "leaks": leaks, "told": sorted(told),
        "ports": sorted(auditor.ports), "ears": [ship.stranger.port],
    }  # fmt: skip
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main(Path(sys.argv[1]).absolute(), sys.argv[2] if len(sys.argv) > 2 else ""))
