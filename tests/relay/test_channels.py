"""Mail against a real SMTP server on loopback: delivered, tried again, refused, survived a restart; bytes as shown."""

from __future__ import annotations

import ipaddress
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.clock import SystemClock
from app.config import Mail
from app.relay.channels.folder import FolderChannel
from app.relay.channels.smtp import SmtpChannel
from app.relay.desk import Desk
from app.relay.gate import NotReleasedError
from app.relay.outbox import Outbox
from app.rescue.logbook import Logbook
from devices.simulator.mailbox import HangingUpController
from tests.relay.bridge import SHIP, Bridge, draft, scan


class Shore:
    """A mail server's handler that keeps what it gets. ``refuse``: address -> answer; ``data``: answers before accepting."""

    def __init__(self) -> None:
        self.got: list[tuple[list[str], bytes]] = []
        self.refuse: dict[str, str] = {}
        self.data: list[str] = []

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.data:
            return self.data.pop(0)
        content = envelope.original_content
        assert content is not None
        self.got.append((list(envelope.rcpt_tos), content))
        return "250 OK"


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


@pytest.fixture
def shore() -> Shore:
    return Shore()


@pytest.fixture
def server(shore: Shore) -> Iterator[HangingUpController]:
    controller = HangingUpController(shore, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield controller
    controller.stop(no_assert=True)


def mail(port: int, **more: object) -> Mail:
    fields = {"host": "127.0.0.1", "port": port, "security": "none", "sender": "bridge@aurora.example", "timeout_s": 5}
    return Mail(**{**fields, **more})  # type: ignore[arg-type]


def until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


@pytest.fixture
def closing() -> Iterator[list[SmtpChannel]]:
    channels: list[SmtpChannel] = []
    yield channels
    for channel in channels:
        channel.close()
    assert not [t for t in threading.enumerate() if t.name == "relay"]


def quick(bridge: Bridge, settings: Mail, closing: list[SmtpChannel], **more: object) -> SmtpChannel:
    channel = SmtpChannel(settings, Outbox(bridge.outbox), SystemClock(), "Aurora", first_wait_s=0.05, **more)  # type: ignore[arg-type]
    closing.append(channel)
    return channel


def put(bridge: Bridge, channel: SmtpChannel, *to: str, **more: object) -> None:
    released = bridge.gate.release(draft(*to, **more), "M. Rossi").released  # type: ignore[arg-type]
    assert released is not None
    folder = FolderChannel(Outbox(bridge.outbox), "bridge@aurora.example", "Aurora")
    record, _ = folder.put(released, waits=True)
    channel.send(released, record)


def test_a_sitrep_is_delivered_with_the_exact_bytes_and_the_log_says_so(
    tmp_path: Path, server: HangingUpController, shore: Shore
) -> None:
    bridge = Bridge(tmp_path, mail=mail(server.port))
    sitrep = bridge.desk.draft_sitrep("AUR-26-014")
    outcome = bridge.desk.send(sitrep, "M. Rossi")
    assert outcome.released
    assert "No address is entered for Company" in outcome.text
    until(lambda: bool(shore.got))
    until(lambda: (bridge.desk.poll(), "delivered" in [s.status for s in bridge.sent])[1])  # type: ignore[func-returns-value]
    (eml,) = bridge.outbox.glob("*.eml")
    recipients, content = shore.got[0]
    assert content.rstrip(b"\r\n") == eml.read_bytes().rstrip(b"\r\n")
    assert recipients == ["ops@rome.example", "ops@malta.example", "mail@bremen.example", "wtm@alarm.example"]
    assert [s.status for s in bridge.sent] == ["queued", "failed", "delivered"]
    assert bridge.sent[-1].recipients == tuple(recipients)
    assert json.loads(next(bridge.outbox.glob("*.json")).read_text())["status"] == "delivered"
    assert bridge.desk.queue == ()
    bridge.desk.close()


def test_a_refused_draft_never_reaches_the_server(tmp_path: Path, server: HangingUpController, shore: Shore) -> None:
    bridge = Bridge(tmp_path, mail=mail(server.port))
    assert not bridge.desk.send(draft("MRCC Rome", cc=("JRCC Tripoli",)), "M. Rossi").released
    assert bridge.desk.send(draft("MRCC Rome"), "M. Rossi").released
    until(lambda: bool(shore.got))
    bridge.desk.close()
    assert len(shore.got) == 1
    assert b"tripoli" not in shore.got[0][1].lower()


def test_no_connection_is_tried_again_until_there_is_one(tmp_path: Path, shore: Shore, closing: list[SmtpChannel]) -> None:
    bridge = Bridge(tmp_path)
    port = free_port()
    channel = quick(bridge, mail(port), closing)
    put(bridge, channel, "MRCC Bremen")
    until(lambda: any(w.tries >= 2 for w in channel.waiting()))
    assert "no connection" in channel.waiting()[0].trouble
    controller = HangingUpController(shore, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        until(lambda: bool(shore.got))
    finally:
        controller.stop(no_assert=True)
    until(lambda: channel.waiting() == ())
    assert [d.status for d in channel.results()] == ["delivered"]


def test_a_passing_refusal_is_tried_again_and_a_final_one_is_not(
    tmp_path: Path, server: HangingUpController, shore: Shore, closing: list[SmtpChannel]
) -> None:
    bridge = Bridge(tmp_path)
    channel = quick(bridge, mail(server.port), closing)
    shore.data = ["451 try later", "452 still later"]
    put(bridge, channel, "MRCC Bremen")
    until(lambda: channel.waiting() == ())
    assert len(shore.got) == 1
    shore.data = ["554 never"]
    put(bridge, channel, "MRCC Bremen", body="second 33-03.4N 012-23.2E")
    until(lambda: channel.waiting() == ())
    assert len(shore.got) == 1
    results = channel.results()
    assert [d.status for d in results] == ["delivered", "failed"]
    assert "554 never" in results[1].detail


def test_one_refused_recipient_does_not_stop_the_others(
    tmp_path: Path, server: HangingUpController, shore: Shore, closing: list[SmtpChannel]
) -> None:
    bridge = Bridge(tmp_path)
    channel = quick(bridge, mail(server.port), closing)
    shore.refuse = {"mail@bremen.example": "550 no such user"}
    put(bridge, channel, "MRCC Bremen", "Alarm Phone")
    until(lambda: channel.waiting() == ())
    results = {d.status: d.addresses for d in channel.results()}
    assert results == {"delivered": ("wtm@alarm.example",), "failed": ("mail@bremen.example",)}


def test_a_message_left_by_a_stop_is_sent_at_the_next_start(tmp_path: Path, shore: Shore) -> None:
    port = free_port()
    bridge = Bridge(tmp_path, mail=mail(port))
    assert bridge.desk.send(draft("MRCC Bremen"), "M. Rossi").released
    until(lambda: bridge.desk.queue[0].tries > 0)
    bridge.desk.close()
    controller = HangingUpController(shore, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        again = bridge.new_desk()
        until(lambda: bool(shore.got))
        until(lambda: (again.poll(), bridge.sent[-1].status == "delivered")[1])  # type: ignore[func-returns-value]
        again.close()
        third = bridge.new_desk()  # delivered is delivered: not a second time
        third.close()
    finally:
        controller.stop(no_assert=True)
    assert len(shore.got) == 1
    assert again.problems == ()


def test_a_message_left_by_a_stop_waits_until_the_log_that_vouches_for_it_is_read(tmp_path: Path, shore: Shore) -> None:
    port = free_port()
    bridge = Bridge(tmp_path, mail=mail(port))
    bridge.desk.send(draft("MRCC Bremen"), "M. Rossi")
    bridge.desk.close()
    controller = HangingUpController(shore, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        logbook = Logbook(bridge.journal, bridge.clock, lambda _: SHIP, at_once=0)
        desk = Desk(bridge.book, logbook, bridge.settings, bridge.outbox, bridge.clock, sending=True, scan=scan)
        desk.poll()
        assert (logbook.state.loading is not None, desk.queue, desk.problems) == (True, (), ())
        logbook.read_on()
        desk.poll()
        until(lambda: bool(shore.got))
        desk.close()
    finally:
        controller.stop(no_assert=True)
    assert desk.problems == ()


@pytest.mark.parametrize("forgery", ["changed", "invented", "refused", "elsewhere"])
def test_what_the_journal_does_not_vouch_for_is_not_sent_after_a_restart(tmp_path: Path, shore: Shore, forgery: str) -> None:
    port = free_port()
    bridge = Bridge(tmp_path, mail=mail(port))
    bridge.desk.send(draft("MRCC Bremen"), "M. Rossi")
    bridge.desk.close()
    (path,) = bridge.outbox.glob("*.json")
    record = json.loads(path.read_text())
    if forgery == "changed":
        record["draft"]["recipients"][0][0] = "JRCC Tripoli <desk@tripoli.example>"
    elif forgery == "invented":
        record["entry"] = "f" * 32
    elif forgery == "elsewhere":
        record["entry"] = "/../../written"  # the record's file name is made of it
    else:
        refused = bridge.gate.release(draft("JRCC Tripoli"), "M. Rossi")
        record["entry"] = refused.receipt.id
    path.write_text(json.dumps(record))
    controller = HangingUpController(shore, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        desk = bridge.new_desk()
        assert desk.queue == ()
        assert len(desk.problems) == 1
        assert "not sent" in desk.problems[0]
        desk.close()
    finally:
        controller.stop(no_assert=True)
    assert shore.got == []


def test_a_delivery_that_a_crash_kept_out_of_the_log_is_caught_up(
    tmp_path: Path, server: HangingUpController, shore: Shore
) -> None:
    bridge = Bridge(tmp_path, mail=mail(server.port))
    bridge.desk.send(draft("MRCC Bremen"), "M. Rossi")
    until(lambda: '"delivered"' in next(bridge.outbox.glob("*.json")).read_text())
    assert [s.status for s in bridge.sent] == ["queued"]  # nobody polled: the program died here
    desk = bridge.new_desk()
    assert [s.status for s in bridge.sent] == ["queued", "delivered"]
    desk.close()
    bridge.desk.close()


def test_a_full_disk_record_is_whole_or_not_there(tmp_path: Path) -> None:
    bridge = Bridge(tmp_path)
    bridge.desk.send(draft("MRCC Bremen"), "M. Rossi")
    assert not list(bridge.outbox.glob(".*"))
    (bridge.outbox / "half.json").write_text('{"format": 1')
    records, problems = Outbox(bridge.outbox).records()
    assert len(records) == 1
    assert "half.json" in problems[0]


def certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Server and trusting client context for 127.0.0.1."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now, day = datetime.now(UTC), timedelta(days=1)
    cert = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(now - day).not_valid_after(now + day)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    pem = folder / "server.pem"
    pem.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + cert.public_bytes(serialization.Encoding.PEM)
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem)
    return server, ssl.create_default_context(cadata=cert.public_bytes(serialization.Encoding.PEM).decode())


def greeting(port: int, context: ssl.SSLContext) -> None:
    with socket.create_connection(("127.0.0.1", port), 5) as plain, context.wrap_socket(plain, server_hostname="127.0.0.1") as s:
        assert s.recv(64).startswith(b"220")


@pytest.mark.parametrize("security", ["starttls", "tls"])
@pytest.mark.parametrize("trusted", [True, False])
def test_mail_goes_encrypted_to_a_server_that_can_be_verified_and_to_no_other(
    tmp_path: Path, shore: Shore, closing: list[SmtpChannel], security: str, trusted: bool
) -> None:
    server_context, client_context = certificate(tmp_path)
    port = free_port()
    if security == "tls":
        controller = HangingUpController(shore, hostname="127.0.0.1", port=port, ssl_context=server_context)
        # Its own probe at start uses the server's context, which no client can use.
        controller._trigger_server = lambda: greeting(port, client_context)  # type: ignore[method-assign]
    else:
        controller = HangingUpController(shore, hostname="127.0.0.1", port=port, tls_context=server_context, require_starttls=True)
    controller.start()
    bridge = Bridge(tmp_path)
    try:
        channel = quick(bridge, mail(port, security=security), closing, context=client_context if trusted else None)
        put(bridge, channel, "MRCC Bremen")
        if trusted:
            until(lambda: bool(shore.got))
        else:
            until(lambda: bool(channel.waiting()) and channel.waiting()[0].tries > 0)
            assert "CERTIFICATE_VERIFY_FAILED" in channel.waiting()[0].trouble
            assert shore.got == []
    finally:
        controller.stop(no_assert=True)


def test_without_encryption_mail_does_not_leave_this_computer(tmp_path: Path, closing: list[SmtpChannel]) -> None:
    bridge = Bridge(tmp_path)
    loose = Mail.model_construct(host="localhost.example", port=1, security="none", user="", sender="a@x.example", timeout_s=1)
    channel = quick(bridge, loose, closing)
    put(bridge, channel, "MRCC Bremen")
    until(lambda: channel.waiting()[0].tries > 0)
    assert channel.waiting()[0].trouble


def test_a_forged_release_is_not_taken(
    tmp_path: Path, server: HangingUpController, shore: Shore, closing: list[SmtpChannel]
) -> None:
    bridge = Bridge(tmp_path)
    channel = quick(bridge, mail(server.port), closing)
    with pytest.raises(NotReleasedError):
        channel.send(draft("JRCC Tripoli"), None)  # type: ignore[arg-type]


def test_content_changed_while_it_waits_is_not_sent(tmp_path: Path, shore: Shore, closing: list[SmtpChannel]) -> None:
    bridge = Bridge(tmp_path)
    port = free_port()
    channel = quick(bridge, mail(port), closing)
    released = bridge.gate.release(draft("MRCC Bremen"), "M. Rossi").released
    assert released is not None
    record, _ = FolderChannel(Outbox(bridge.outbox), "a@x.example", "Aurora").put(released, waits=True)
    channel.send(released, record)
    object.__setattr__(released.draft, "body", "34-03.4N 012-23.2E")
    controller = HangingUpController(shore, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        until(lambda: channel.waiting() == ())
    finally:
        controller.stop(no_assert=True)
    assert shore.got == []
    assert [d.status for d in channel.results()] == ["failed"]
