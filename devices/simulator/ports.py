"""Virtual ports: what an application opens to hear the simulated bridge.

A port takes bytes and never blocks. ``send`` says how many bytes it took; the rest stays with the caller, who decides
how long to keep it. On POSIX it is a pseudo terminal (``pty_port``), elsewhere a TCP listener on loopback (``tcp_port``).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal, Protocol

from app.config import DeviceKind

Carrier = Literal["pty", "tcp"]


class VirtualPort(Protocol):
    """One port. All calls come from one thread at a time; the simulator holds a lock around them."""

    @property
    def kind(self) -> DeviceKind:
        """How an application opens it."""
        ...

    @property
    def where(self) -> str:
        """What an application opens: a path, or host:port. The same before and after a replug."""
        ...

    @property
    def plugged(self) -> bool: ...

    def send(self, data: bytes) -> int:
        """Takes as many bytes as there is room for now, 0 when nobody reads. Raises DeviceError if the port broke."""
        ...

    def discard_unread(self) -> int:
        """Throws away what was sent and nobody has read; returns how many bytes."""
        ...

    def unplug(self) -> None:
        """The cable is pulled: whoever has it open sees the device go, and cannot open it again."""
        ...

    def replug(self) -> None:
        """The cable is back under the same name. Raises DeviceError if the system gives no port."""
        ...

    def close(self) -> None: ...


def default_carrier() -> Carrier:
    """Pseudo terminals where the system has them."""
    return "tcp" if sys.platform == "win32" else "pty"


def open_port(carrier: Carrier, folder: Path, file_name: str) -> VirtualPort:
    """A plugged port. ``folder``/``file_name`` is the path of a pty's link. Raises DeviceError."""
    if carrier == "pty" and sys.platform != "win32":
        from devices.simulator.pty_port import PtyPort  # imports termios, which Windows does not have

        return PtyPort(folder / file_name)
    from devices.simulator.tcp_port import TcpPort

    return TcpPort()
