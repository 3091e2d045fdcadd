"""The shore mail server of the simulated bridge: real SMTP, on this computer only, leaving nothing behind."""

from __future__ import annotations

import smtplib
import threading

import pytest

from devices.simulator.mailbox import ShoreMailServer


def send(port: int, to: list[str], text: str) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=5) as smtp:
        smtp.sendmail("aurora@example.org", to, text)


def test_it_keeps_envelope_and_whole_message() -> None:
    with ShoreMailServer() as shore:
        assert shore.host == "127.0.0.1"
        send(shore.port, ["rcc@example.org", "office@example.org"], "Subject: SITREP 1\r\n\r\n76 people on board\r\n")
        (mail,) = shore.messages
        assert mail.sender == "aurora@example.org"
        assert mail.recipients == ("rcc@example.org", "office@example.org")
        assert b"Subject: SITREP 1" in mail.data
        assert b"76 people on board" in mail.data


def test_a_shore_that_is_down_refuses_with_its_answer_and_counts() -> None:
    with ShoreMailServer() as shore:
        shore.answer = "451 try later"
        with pytest.raises(smtplib.SMTPDataError) as refused:
            send(shore.port, ["rcc@example.org"], "Subject: x\r\n\r\nx\r\n")
        assert refused.value.smtp_code == 451
        assert (shore.refused, shore.messages) == (1, ())
        shore.answer = None
        send(shore.port, ["rcc@example.org"], "Subject: x\r\n\r\nx\r\n")
        assert len(shore.messages) == 1


def test_stopping_closes_the_port_and_joins_its_thread() -> None:
    before = threading.active_count()
    shore = ShoreMailServer()
    port = shore.start()
    assert shore.start() == port
    shore.stop()
    shore.stop()
    assert threading.active_count() == before
    with pytest.raises(OSError):
        send(port, ["rcc@example.org"], "x")
    with pytest.raises(RuntimeError):
        _ = shore.port
