"""A shore mail server on loopback, for the simulated bridge: keeps what the ship sends, sends nothing on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any
from weakref import WeakSet

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

_HOST = "127.0.0.1"
_LARGEST_BYTES = 40_000_000
_KEPT = 1000
_HANG_UP_S = 2.0


@dataclass(frozen=True, slots=True)
class ReceivedMail:
    """One mail as the server took it: envelope sender and recipients, and the whole message, headers included."""

    sender: str
    recipients: tuple[str, ...]
    data: bytes


class ShoreMailServer:
    """State: made → started → stopped; may be started again. Holds the newest thousand mails; ``refused`` counts the rest.

    While ``answer`` is set to a reply line such as ``451 try later``, every mail is refused with it: for trying out a
    shore station that is down.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._mails: list[ReceivedMail] = []
        self._controller: _LoopbackController | None = None
        self.answer: str | None = None
        self.refused = 0

    @property
    def host(self) -> str:
        return _HOST

    @property
    def port(self) -> int:
        """The port while it runs. Raises RuntimeError otherwise."""
        if self._controller is None:
            raise RuntimeError("the shore mail server does not run")
        return self._controller.port

    @property
    def messages(self) -> tuple[ReceivedMail, ...]:
        """All mails so far, oldest first."""
        with self._lock:
            return tuple(self._mails)

    def start(self) -> int:
        """Listen on a free port of this computer only; returns the port."""
        if self._controller is None:
            # aiosmtpd looks at every attribute of its handler at each connection: it gets one that has nothing else.
            controller = _LoopbackController(
                _Handler(self._take), hostname=_HOST, port=0, data_size_limit=_LARGEST_BYTES, server_hostname="shore.example"
            )
            controller.start()
            self._controller = controller
        return self.port

    def stop(self) -> None:
        """Close the port and join the thread. May be called twice."""
        controller, self._controller = self._controller, None
        if controller is not None:
            controller.stop()

    def __enter__(self) -> ShoreMailServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _take(self, envelope: Envelope) -> str:
        """Keep one mail; the answer is the SMTP reply."""
        with self._lock:
            if self.answer is not None or len(self._mails) >= _KEPT:
                self.refused += 1
                return self.answer or "452 mailbox full"
            content = envelope.content
            data = content if isinstance(content, bytes) else (content or "").encode("utf-8")
            self._mails.append(ReceivedMail(envelope.mail_from or "", tuple(envelope.rcpt_tos), data))
        return "250 kept"


class _Handler:
    """What aiosmtpd calls for each mail."""

    def __init__(self, take: Callable[[Envelope], str]) -> None:
        self._take = take

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # aiosmtpd's name
        return self._take(envelope)


class HangingUpController(Controller):
    """aiosmtpd's thread, which hangs up on whoever is still connected before it ends: their sockets stayed open else."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._conversations: WeakSet[SMTP] = WeakSet()

    def factory(self) -> SMTP:
        conversation: SMTP = super().factory()  # type: ignore[no-untyped-call]  # aiosmtpd says no types here
        self._conversations.add(conversation)
        return conversation

    def stop(self, no_assert: bool = False) -> None:
        if self.loop.is_running():
            asyncio.run_coroutine_threadsafe(self._hang_up(), self.loop).result(_HANG_UP_S)
        super().stop(no_assert)

    async def _hang_up(self) -> None:
        for conversation in tuple(self._conversations):
            if conversation.transport is not None:
                conversation.transport.close()
        # A transport closes its socket in the round after it was told to, one inside TLS in the round after that.
        for _ in range(3):
            await asyncio.sleep(0)


class _LoopbackController(HangingUpController):
    """On a port that the system chooses."""

    def _create_server(self) -> Coroutine[Any, Any, asyncio.AbstractServer]:
        return self._listen()

    async def _listen(self) -> asyncio.AbstractServer:
        server = await asyncio.get_running_loop().create_server(self._factory_invoker, host=self.hostname, port=0)
        self.port = server.sockets[0].getsockname()[1]
        return server
