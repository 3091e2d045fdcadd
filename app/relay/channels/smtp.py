"""Mail by SMTP: thread "relay", one message at a time, tried again until it is delivered or refused for good.

Plan: the outbox on disk is the queue; the thread keeps the released messages that it still has to send (at most
``MOST_WAITING``) with the time of their next try. What becomes of each goes into a bounded queue that the main thread
drains. A try that fails for now (no link, 4xx) is repeated after 5 s, doubling to 5 min, for ever; what the server
refuses (5xx) has failed. TLS is verified; without TLS only on this computer, which the settings see to.
"""

from __future__ import annotations

import contextlib
import queue
import smtplib
import ssl
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.clock import Clock
from app.config import Mail
from app.errors import DeviceError, UserError
from app.policy.model import ChannelKind
from app.relay.gate import NotReleasedError, Released, opened
from app.relay.mime import envelope, to_eml
from app.relay.outbox import DELIVERED, FAILED, Outbox, Record
from app.wholefile import read_small

MOST_WAITING: Final = 64
_MOST_RESULTS: Final = 256
_MOST_PASSWORD: Final = 10_000
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_HELO: Final = "[127.0.0.1]"
"""How the ship greets a mail server (RFC 5321, 4.1.3). The default is this computer's name, which is looked up in the net first."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a message, for some of its addresses. ``status``: delivered or failed."""

    record: Record
    addresses: tuple[str, ...]
    status: str
    detail: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that is not delivered yet, for the screen. ``trouble``: the last try's reason, "" before the first."""

    record: Record
    tries: int
    trouble: str


@dataclass(slots=True)
class _Job:
    released: Released
    record: Record
    tries: int = 0
    due: float = 0.0  # on the clock of ``Clock.mono``
    wait_s: float = 0.0
    trouble: str = ""


class SmtpChannel:
    """Sends released messages by the server of the settings. ``context`` replaces the verified default for TLS; ``mark`` as in
    ``to_eml``."""

    def __init__(
        self,
        mail: Mail,
        outbox: Outbox,
        clock: Clock,
        ship: str,
        *,
        context: ssl.SSLContext | None = None,
        first_wait_s: float = 5.0,
        longest_wait_s: float = 300.0,
        mark: str = "",
    ) -> None:
        self._mail, self._outbox, self._clock, self._ship = mail, outbox, clock, ship
        self._context, self._mark = context, mark
        self._first_wait_s, self._longest_wait_s = first_wait_s, longest_wait_s
        self._jobs: list[_Job] = []
        self._changed = threading.Condition()
        self._closing = False
        self._results: queue.Queue[Delivery] = queue.Queue(_MOST_RESULTS)
        self._thread = threading.Thread(target=self._run, name="relay", daemon=True)
        self._thread.start()

    @property
    def full(self) -> bool:
        with self._changed:
            return len(self._jobs) >= MOST_WAITING

    def send(self, released: Released, record: Record) -> None:
        """Take a released message whose record is in the outbox. Raises NotReleasedError; DeviceError when full."""
        if opened(released).channel is not ChannelKind.EMAIL:
            raise NotReleasedError("released for another way out, not for mail")
        with self._changed:
            if len(self._jobs) >= MOST_WAITING:
                raise DeviceError(f"{MOST_WAITING} messages are waiting already: this one stays in the outbox until the next start")
            self._jobs.append(_Job(released, record))
            self._changed.notify_all()

    def waiting(self) -> tuple[Waiting, ...]:
        with self._changed:
            return tuple(Waiting(j.record, j.tries, j.trouble) for j in self._jobs)

    def released(self) -> tuple[Released, ...]:
        """The messages that wait, for being judged anew; one that the gate withdraws fails at its next try."""
        with self._changed:
            return tuple(j.released for j in self._jobs)

    def results(self) -> tuple[Delivery, ...]:
        """What became of messages since the last call. Never blocks."""
        out: list[Delivery] = []
        with contextlib.suppress(queue.Empty):
            while True:
                out.append(self._results.get_nowait())
        return tuple(out)

    def close(self, timeout_s: float = 5.0) -> None:
        """Stop after the try that is going on. What waits stays on the disk for the next start."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(timeout_s)

    def _run(self) -> None:
        while (job := self._next_due()) is not None:
            self._try(job)

    def _next_due(self) -> _Job | None:
        """Wait for a job that is due; ``None`` when closing. The wait is on the wall, the due time on the clock."""
        with self._changed:
            while not self._closing:
                now = self._clock.mono()
                due = [j for j in self._jobs if j.due <= now]
                if due:
                    return due[0]
                self._changed.wait(0.2 if self._jobs else None)
            return None

    def _try(self, job: _Job) -> None:
        try:
            accepted, refused, trouble = self._transmit(job)
        except smtplib.SMTPAuthenticationError as error:
            accepted, refused, trouble = (), (), f"the mail server refuses the login: {_words(error.smtp_error)}"
        except smtplib.SMTPResponseException as error:
            trouble = f"the mail server says {error.smtp_code} {_words(error.smtp_error)}"
            accepted, refused = (), _left(job) if error.smtp_code >= 500 else ()
        except (OSError, smtplib.SMTPException, DeviceError) as error:
            accepted, refused, trouble = (), (), f"no connection to {self._mail.host}: {error}"
        except (NotReleasedError, UserError, ValueError) as error:  # nothing that another try would mend
            accepted, refused, trouble = (), _left(job), f"not sent: {error}"
        self._settle(job, accepted, refused, trouble)

    def _transmit(self, job: _Job) -> tuple[tuple[str, ...], tuple[str, ...], str]:
        """One try. Returns addresses that the server took, those it refused for good, and what it said of those."""
        draft = opened(job.released)
        left = _left(job)
        with self._connect() as server:
            eml = to_eml(draft, self._mail.sender, self._ship, job.released.at, self._mark)
            try:
                answers = server.sendmail(self._mail.sender, left, eml)
            except smtplib.SMTPRecipientsRefused as error:
                answers = error.recipients
        refused = tuple(a for a, (code, _) in answers.items() if code >= 500)
        said = "; ".join(f"{a}: {code} {_words(text)}" for a, (code, text) in answers.items())
        return tuple(a for a in left if a not in answers), refused, said

    def _connect(self) -> smtplib.SMTP:
        mail = self._mail
        if mail.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(mail.host, mail.port, _HELO, timeout=mail.timeout_s, context=self._tls())
        else:
            server = smtplib.SMTP(mail.host, mail.port, _HELO, timeout=mail.timeout_s)
        try:
            if mail.security == "starttls":
                server.starttls(context=self._tls())
            elif mail.security == "none" and mail.host not in _LOOPBACK:
                raise DeviceError("mail without encryption goes no further than this computer")
            if mail.user:
                self._login(server)
        except BaseException:
            server.close()
            raise
        return server

    def _tls(self) -> ssl.SSLContext:
        return self._context if self._context is not None else ssl.create_default_context()

    def _login(self, server: smtplib.SMTP) -> None:
        try:
            server.login(self._mail.user, self._password())
        except UnicodeError:  # its words show letters of the password
            raise DeviceError("the mail password or user name has a letter that cannot be sent: use plain letters") from None

    def _password(self) -> str:
        named = self._mail.password_file
        return read_small(Path(named), _MOST_PASSWORD).decode("utf-8").strip() if named else ""

    def _settle(self, job: _Job, accepted: tuple[str, ...], refused: tuple[str, ...], trouble: str) -> None:
        """Write down what became of the try, then tell the main thread; what is left is tried again later."""
        record = replace(job.record, done=(*job.record.done, *accepted), refused=(*job.record.refused, *refused), detail=trouble)
        finished = not _left_of(record)
        if finished:
            record = record.become(DELIVERED if record.done else FAILED, trouble)
        try:
            self._outbox.save(record)
        except DeviceError as error:
            trouble = f"{trouble}; {error}" if trouble else str(error)
        with self._changed:
            job.record, job.tries, job.trouble = record, job.tries + 1, trouble
            job.wait_s = min(max(job.wait_s * 2, self._first_wait_s), self._longest_wait_s)
            job.due = self._clock.mono() + job.wait_s
            if finished:
                self._jobs.remove(job)
        if accepted:
            self._tell(Delivery(record, accepted, DELIVERED, f"accepted by {self._mail.host}"))
        if refused:
            self._tell(Delivery(record, refused, FAILED, trouble))

    def _tell(self, delivery: Delivery) -> None:
        """Hand a result over; while the main thread does not take any, sending waits for it."""
        while not self._closing:
            with contextlib.suppress(queue.Full):
                self._results.put(delivery, timeout=0.2)
                return


def _left_of(record: Record) -> tuple[str, ...]:
    addresses, _ = envelope(record.draft)
    return tuple(a for a in addresses if a not in record.done and a not in record.refused)


def _left(job: _Job) -> tuple[str, ...]:
    return _left_of(job.record)


def _words(text: bytes | str) -> str:
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else text
