"""A port as a pseudo terminal: a real terminal device that pyserial, gpsd or a plotter opens by path.

The path is a symbolic link in a private folder; pulling the cable closes the pair and removes the link, plugging it in
again makes a new pair behind the same link. Both ends are held here, so that a reader may come and go.
"""

from __future__ import annotations

import array
import errno
import fcntl
import os
import termios
import tty
from pathlib import Path

from app.config import DeviceKind
from app.errors import DeviceError


class PtyPort:
    """State: unplugged (no descriptors) or plugged (controller and terminal descriptors, link in place)."""

    def __init__(self, link: Path) -> None:
        self._link = link
        self._controller: int | None = None
        self._terminal: int | None = None
        self.replug()

    @property
    def kind(self) -> DeviceKind:
        return DeviceKind.SERIAL

    @property
    def where(self) -> str:
        return str(self._link)

    @property
    def plugged(self) -> bool:
        return self._controller is not None

    def send(self, data: bytes) -> int:
        if self._controller is None:
            return 0
        try:
            return os.write(self._controller, data)
        except BlockingIOError:
            return 0
        except OSError as error:
            if error.errno == errno.EIO:
                return 0
            raise DeviceError(f"{self._link.name}: {error.strerror}") from error

    def discard_unread(self) -> int:
        if self._terminal is None:
            return 0
        waiting = array.array("i", [0])
        fcntl.ioctl(self._terminal, termios.FIONREAD, waiting)
        termios.tcflush(self._terminal, termios.TCIFLUSH)
        return waiting[0]

    def unplug(self) -> None:
        self._link.unlink(missing_ok=True)
        for descriptor in (self._controller, self._terminal):
            if descriptor is not None:
                os.close(descriptor)
        self._controller = self._terminal = None

    def replug(self) -> None:
        if self._controller is not None:
            return
        try:
            self._controller, self._terminal = os.openpty()
            tty.setraw(self._terminal)  # no echo, no line editing: bytes as on a wire
            os.set_blocking(self._controller, False)
            self._link.symlink_to(os.ttyname(self._terminal))
        except OSError as error:
            self.unplug()
            raise DeviceError(f"{self._link.name}: no pseudo terminal ({error.strerror})") from error

    def close(self) -> None:
        self.unplug()
