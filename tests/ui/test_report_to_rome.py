"""A report to Rome with a blocked address in cc, through the window of a live station with real log, policy and mail; and
after it what a blocked body may get, and what the master's order comes to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.rescue.entries import CaseOpened, CasePhase, CasePosition, Phase
from tests.ui.test_night_through_the_window import CASE, OFFICER, Night, night, sign_on, told
from ui.panels.path_graph import PathGraph

pytestmark = pytest.mark.xdist_group("report-to-rome")  # what all of it needs is made once, in one worker

__all__ = ["night"]
NO = "JRCC Tripoli is in cc and would receive the position of the boat."


@pytest.fixture
def bridge_night(night: Night) -> Night:
    """Somebody on watch and a case with a position."""
    sign_on(night)
    book = night.station.logbook
    for payload in (
        CaseOpened(number=CASE, information_source="Alarm Phone"),
        CasePosition(lat=33.05667, lon=12.38667, source="Alarm Phone"),
        CasePhase(phase=Phase.DISTRESS),
    ):
        book.write(payload, subject=CASE)
    night.hands.wait(lambda: CASE in night.window.bridge.state.cases, "the case is on the bridge")
    return night


def test_a_blocked_address_in_cc_is_refused_in_one_sentence_and_the_report_goes_without_it(bridge_night: Night) -> None:
    night, h = bridge_night, bridge_night.hands
    h.hit(Qt.Key.Key_F4)
    h.wait(lambda: h.sees("May go") and len(told(night)) > 2, "the report and those who may have it")
    h.press("Add")
    h.press("cc")
    h.into("Add a recipient")
    h.type("tripoli@rcc.example")
    h.hit(Qt.Key.Key_Return)
    h.wait(lambda: h.sees("Not sent"), "the refusal")
    assert h.sees(NO)
    assert h.screen().count("would receive the position of the boat.") == 1, "one sentence"
    assert any(way.isVisible() for way in night.window.findChildren(PathGraph)), "the way that it would have gone"
    assert night.of_kind("policy.decision") == [], "looking at it writes nothing"
    h.press("Send without tripoli@rcc.example")
    h.wait(lambda: night.shore.messages, "a mail ashore")
    h.wait(lambda: "delivered" in [e.payload["status"] for e in night.of_kind("relay.sent")], "the delivery is in the log")
    (mail,) = night.shore.messages
    assert "rome@rcc.example" in mail.recipients
    assert "tripoli@rcc.example" not in mail.recipients
    assert b"tripoli" not in mail.data.lower()
    refusal, release = night.of_kind("policy.decision")
    assert (refusal.payload["verdict"], refusal.payload["released"], refusal.payload["sentence"]) == ("BLOCK", False, NO)
    assert refusal.author == release.author == OFFICER
    assert any("tripoli" in r.lower() for r in refusal.payload["recipients"])
    assert release.payload["released"]
    assert not any("tripoli" in r.lower() for r in release.payload["recipients"])
    assert refusal.seq < release.seq
    assert refusal.payload["content_sha256"] != release.payload["content_sha256"]


def test_the_master_may_not_reach_a_blocked_body_and_the_fixed_refusal_is_all_that_it_gets(bridge_night: Night) -> None:
    night, h = bridge_night, bridge_night.hands
    h.hit(Qt.Key.Key_F4)
    h.wait(lambda: h.sees("May go"), "the report")
    h.press("Add")
    h.press("cc")
    h.into("Add a recipient")
    h.type("tripoli")
    h.hit(Qt.Key.Key_Return)
    h.wait(lambda: h.sees("Not sent"), "the refusal")
    h.press("Ask the master")
    h.wait(lambda: h.sees("The master decides"), "the master's form")
    assert "33-03.4N 012-23.2E" in h.field("Exactly what would go").toPlainText()
    h.into("Name of the master")
    h.type("Cpt. Vega")
    h.into("Reason")
    h.type("their own boat is in distress")
    h.press("Release and send")
    h.wait(lambda: h.sees("Use the ship's radio: your decision is logged."), "the answer to the master")
    h.wait(lambda: night.of_kind("policy.decision"), "the master's act in the log")
    (act,) = night.of_kind("policy.decision")
    assert (act.payload["by_master"], act.payload["released"], act.payload["verdict"]) == (True, False, "BLOCK")
    assert act.payload["reason"] == "Cpt. Vega: their own boat is in distress"
    assert not night.shore.messages
    h.press("Back, what is typed stays")
    h.press("Only the fixed refusal to JRCC Tripoli")
    h.wait(lambda: h.sees("This ship does not share positions"), "the fixed text")
    h.press("Send to 1")
    h.wait(lambda: night.shore.messages, "the refusal goes ashore")
    (mail,) = night.shore.messages
    assert tuple(mail.recipients) == ("tripoli@rcc.example",)
    for told_ in (b"33-03", b"33.0", b"AUR-", b"SITREP", b"012-"):
        assert told_ not in mail.data
