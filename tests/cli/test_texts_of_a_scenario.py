"""Texts of a simulated night as lines of the communication log: a call on VHF is no e-mail."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.cli.officer import mail_line
from devices.simulator.messages import ScriptedMessage
from devices.simulator.model import Way

AT = datetime(2025, 11, 18, 2, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("way", "channel", "means", "content"),
    [
        (Way.MAIL, "", "e-mail", "Hello\n\nI see a boat"),
        (Way.VHF, "72", "VHF", "I see a boat"),
        (Way.PHONE, "", "phone", "I see a boat"),
    ],
)
def test_a_text_stands_in_the_log_as_it_came(way: Way, channel: str, means: str, content: str) -> None:
    subject = "Hello" if way is Way.MAIL else ""
    line = mail_line(ScriptedMessage(300, AT, "TRAMONTANA", subject, "I see a boat", way, channel))
    assert (line.direction, line.means, line.channel, line.content) == ("in", means, channel, content)
    assert line.party == "TRAMONTANA"
