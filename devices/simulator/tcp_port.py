"""A port as a TCP listener on loopback, for systems without pseudo terminals. Every client hears the same bytes."""

from __future__ import annotations

import socket

from app.config import DeviceKind
from app.errors import DeviceError

_HOST = "127.0.0.1"


class TcpPort:
    """State: unplugged (no sockets) or plugged (a listener and its clients). The port number stays the same."""

    def __init__(self) -> None:
        self._number = 0
        self._listener: socket.socket | None = None
        self._clients: list[socket.socket] = []
        self.replug()

    @property
    def kind(self) -> DeviceKind:
        return DeviceKind.TCP

    @property
    def where(self) -> str:
        return f"{_HOST}:{self._number}"

    @property
    def plugged(self) -> bool:
        return self._listener is not None

    def send(self, data: bytes) -> int:
        """Everything or nothing for the clients together; one that cannot keep up is cut off, as a broken link would be."""
        self._welcome()
        if not self._clients:
            return 0
        for client in list(self._clients):
            try:
                whole = client.send(data) == len(data)
            except OSError:  # gone, or its buffer is full: it has stopped reading
                whole = False
            if not whole:
                self._clients.remove(client)
                client.close()
        return len(data)

    def discard_unread(self) -> int:
        return 0

    def unplug(self) -> None:
        for one in (*self._clients, self._listener):
            if one is not None:
                one.close()
        self._clients.clear()
        self._listener = None

    def replug(self) -> None:
        if self._listener is not None:
            return
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((_HOST, self._number))
            listener.listen(4)
            listener.setblocking(False)
        except OSError as error:
            listener.close()
            raise DeviceError(f"{_HOST}:{self._number}: no listener ({error.strerror})") from error
        self._number = listener.getsockname()[1]
        self._listener = listener

    def close(self) -> None:
        self.unplug()

    def _welcome(self) -> None:
        while self._listener is not None:
            try:
                client, _ = self._listener.accept()
            except OSError:  # nobody waits
                return
            client.setblocking(False)
            self._clients.append(client)
