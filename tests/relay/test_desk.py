"""The officer's side: tell those who may be told, be refused in one sentence, the master's own acts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.entry import ShipState
from app.errors import UserError
from app.policy.book import PolicyBook, PolicyStatus
from app.policy.model import ChannelKind, Label, Recipient, Verdict
from app.relay.desk import Desk
from app.relay.recipients import delivery
from app.rescue.entries import MasterDistress
from tests.relay.bridge import CASE, SHIP, START, Bridge, draft, scan


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    return Bridge(tmp_path)


def test_those_who_may_be_told_in_order_with_address_or_the_lack_of_one(bridge: Bridge) -> None:
    told = bridge.desk.recipients_for(CASE)
    assert [r.authority for r in told] == [
        "IT-MRCC", "MT-RCC", "DE-MRCC", "COMPANY", "ALARM-PHONE", "CIVIL-MRCC", "FLEET", "SEABIRD",
    ]  # fmt: skip
    assert told[0].text == "MRCC Rome <ops@rome.example>"
    assert told[3].note == "no address entered"
    assert told[0].note == ""


def test_the_blocked_ones_are_not_on_the_list_and_the_sheet_says_why(bridge: Bridge) -> None:
    refused = bridge.desk.refused_for(CASE)
    names = [name for name, _ in refused]
    assert names[0] == "JRCC Tripoli"
    assert {"JRCC Tripoli", "MRCC Benghazi", "Frontex", "MRCC Tunis", "Joint operations room Italy-Libya"} <= set(names)
    assert not {r.text.partition(" <")[0] for r in bridge.desk.recipients_for(CASE)} & set(names)
    assert all(why for _, why in refused)


def test_one_press_tells_all_who_may_be_told(bridge: Bridge) -> None:
    outcome = bridge.desk.send(bridge.desk.draft_sitrep(CASE), "M. Rossi")
    assert outcome.released
    assert outcome.decision.verdict is Verdict.NOTICE
    (eml,) = bridge.outbox.glob("*.eml")
    text = eml.read_bytes().decode()
    assert "To: MRCC Rome <ops@rome.example>, RCC Malta <ops@malta.example>," in text
    assert "Company:;" in text.replace("\r\n ", " ")  # nobody has entered its address
    assert "33-03.4N 012-23.2E" in text
    assert "tripoli" not in text.lower()
    without, sent = bridge.sent
    assert (sent.status, sent.sitrep, sent.title) == ("handed_over", 1, f"SITREP 1 {CASE}")
    assert "Company" not in sent.recipients, "nothing was handed over for whom there is no address"
    assert (without.status, without.detail) == ("failed", "no address entered")
    assert "Company" in without.recipients
    assert delivery(bridge.logbook.state.told[-1]) == "handed_over", "that some have no address was known and is no failure"
    assert sent.content_sha256 == bridge.decisions[-1].content_sha256


def test_the_reply_with_the_libyan_desk_in_cc_is_refused_and_goes_without_it(bridge: Bridge) -> None:
    reply = draft("MRCC Rome", "MRCC Bremen", cc=("JRCC Tripoli",))
    refused = bridge.desk.send(reply, "M. Rossi")
    assert not refused.released
    assert refused.text == "Not sent. JRCC Tripoli is in cc and would receive the position of the boat."
    assert refused.content == ""
    assert not bridge.outbox.exists()
    assert bridge.desk.send(reply.without(refused.decision.without), "M. Rossi").released
    assert [(d.verdict, d.released) for d in bridge.decisions] == [("BLOCK", False), ("NOTICE", True)]


def test_the_same_text_sent_twice_is_two_messages(bridge: Bridge) -> None:
    for _ in range(2):
        assert bridge.desk.send(draft("MRCC Bremen"), "M. Rossi").released
    assert len(list(bridge.outbox.glob("*.eml"))) == len(list(bridge.outbox.glob("*.json"))) == 2


def test_bcc_stays_out_of_the_headers(bridge: Bridge) -> None:
    bridge.desk.send(draft("MRCC Bremen", bcc=("Alarm Phone",)), "M. Rossi")
    (eml,) = bridge.outbox.glob("*.eml")
    assert b"alarm" not in eml.read_bytes().lower()


def test_text_to_read_aloud_or_copy_is_given_only_when_released(bridge: Bridge) -> None:
    given = bridge.desk.send(draft("MRCC Bremen", channel=ChannelKind.VOICE), "M. Rossi")
    assert given.released
    assert given.content == "Boat at 33-03.4N 012-23.2E"
    refused = bridge.desk.send(draft("JRCC Tripoli", channel=ChannelKind.CLIPBOARD), "M. Rossi")
    assert (refused.released, refused.content) == (False, "")
    assert [s.status for s in bridge.sent] == ["handed_over"]


def test_replay_and_training_send_nothing_write_nothing_and_say_so(tmp_path: Path) -> None:
    bridge = Bridge(tmp_path, sending=False)
    outcome = bridge.desk.send(bridge.desk.draft_sitrep(CASE), "M. Rossi")
    assert not outcome.released
    assert outcome.text.startswith("Replay and training send nothing.")
    assert outcome.content == ""
    assert not bridge.outbox.exists()
    assert [d.released for d in bridge.decisions] == [False]
    assert bridge.sent == []


def test_a_log_that_cannot_be_written_sends_nothing_and_points_to_the_radio(bridge: Bridge) -> None:
    bridge.journal.close()
    outcome = bridge.desk.send(draft("MRCC Bremen"), "M. Rossi")
    assert not outcome.released
    assert "radio" in outcome.text
    assert not bridge.outbox.exists()


def test_mail_waits_for_a_slow_log_and_goes_when_it_is_written(bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.relay.desk._LOG_WAIT_S", 0.01)
    bridge.journal.hold = True
    outcome = bridge.desk.send(draft("MRCC Bremen"), "M. Rossi")
    assert outcome.released
    assert "Waiting for the log" in outcome.text
    assert not bridge.outbox.exists()
    assert len(bridge.desk.queue) == 1
    bridge.desk.poll()
    assert not bridge.outbox.exists()
    bridge.journal.flush()
    bridge.desk.poll()
    assert len(list(bridge.outbox.glob("*.eml"))) == 1
    assert bridge.desk.queue == ()
    spoken = bridge.desk.send(draft("MRCC Bremen", channel=ChannelKind.VOICE), "M. Rossi")
    assert (spoken.released, spoken.content) == (False, "")


def test_an_outbox_that_cannot_be_written_is_not_called_sent(bridge: Bridge) -> None:
    bridge.outbox.write_text("a file where the folder should be")
    outcome = bridge.desk.send(draft("MRCC Bremen"), "M. Rossi")
    assert not outcome.released
    assert "cannot be written" in outcome.text
    assert bridge.sent[-1].status == "failed"


def test_the_masters_release_in_two_steps(bridge: Bridge) -> None:
    preview = bridge.desk.ask_master(draft("Frontex"))
    assert preview.decision.verdict is Verdict.HOLD
    assert "GOES TO: desk@frontex.example" in preview.text
    assert "33-03.4N 012-23.2E" in preview.text
    for master, reason in (("", "why"), ("Capt. Weiss", " ")):
        with pytest.raises(UserError):
            bridge.desk.master_release(preview, master=master, reason=reason)
    assert bridge.desk.master_release(preview, master="Capt. Weiss", reason="Third ship in distress").released
    assert bridge.decisions[-1].by_master


def test_a_preview_shown_for_other_content_releases_nothing(bridge: Bridge) -> None:
    preview = bridge.desk.ask_master(draft("Frontex"))
    swapped = replace(preview, draft=draft("Frontex", body="Boat at 34-03.4N 012-23.2E"))
    assert not bridge.desk.master_release(swapped, master="Capt. Weiss", reason="x").released


def test_towards_a_blocked_body_the_master_is_pointed_to_the_radio_and_it_is_logged(bridge: Bridge) -> None:
    preview = bridge.desk.ask_master(draft("JRCC Tripoli"))
    outcome = bridge.desk.master_release(preview, master="Capt. Weiss", reason="They are in distress themselves")
    assert not outcome.released
    assert outcome.text.endswith("Use the ship's radio: your decision is logged.")
    last = bridge.decisions[-1]
    assert (last.by_master, last.released, last.verdict) == (True, False, "BLOCK")
    assert "They are in distress themselves" in last.reason


def test_without_a_policy_nobody_may_be_told_and_nothing_goes(bridge: Bridge) -> None:
    broken = PolicyBook(None, PolicyStatus("", "", "", False, "policy.toml:3: no such setting", False), bridge.book.directory)
    desk = Desk(broken, bridge.logbook, bridge.settings, bridge.outbox, bridge.clock, sending=True, scan=scan)
    assert desk.recipients_for(CASE) == ()
    assert desk.refused_for(CASE)
    outcome = desk.send(draft("Alarm Phone"), "M. Rossi")
    assert not outcome.released
    assert outcome.text == "Not sent. No valid policy is in force: nothing is sent."
    assert desk.check_export("own archive", frozenset({Label.TRACK})).verdict is Verdict.BLOCK
    assert desk.policy.problem == "policy.toml:3: no such setting"


def test_the_distress_card_opens_without_policy_log_or_position(bridge: Bridge) -> None:
    broken = PolicyBook(None, PolicyStatus("", "", "", False, "broken", False))
    desk = Desk(broken, bridge.logbook, bridge.settings, bridge.outbox, bridge.clock, sending=True, scan=scan)
    bridge.journal.close()
    card = desk.distress_card(SHIP)
    for part in (
        "MAYDAY, MAYDAY, MAYDAY",
        "THIS IS AURORA, AURORA, AURORA",
        "ALL STATIONS",
        "CALL SIGN DABC",
        "MMSI 211000000",
        "MY POSITION IS 33°14.6′N 012°29.6′E AT 0238 UTC",
        "three three degrees one four decimal six minutes north, zero one two degrees",
        "OVER",
    ):
        assert part in card
    assert "read it from the GPS" in desk.distress_card(None)
    assert "read it from the GPS" in desk.distress_card(ShipState(lat=95.0, lon=1.0))
    assert "700 SECONDS OLD" in desk.distress_card(replace(SHIP, position_age_s=700.0))
    assert "UNKNOWN AGE" in desk.distress_card(replace(SHIP, position_age_s=None))
    step = desk.declare_distress("Capt. Weiss", confirm=True)
    assert step.declared
    assert "paper log" in step.text


def test_declaring_distress_takes_two_steps_and_both_are_logged(bridge: Bridge) -> None:
    first = bridge.desk.declare_distress("Capt. Weiss")
    assert not first.declared
    assert bridge.desk.declare_distress("Capt. Weiss", confirm=True).declared
    logged = [p for p in bridge.payloads(MasterDistress) if isinstance(p, MasterDistress)]
    assert [p.step for p in logged] == ["opened", "declared"]
    assert "MAYDAY" in logged[1].text


def test_spans_are_counted_in_the_body(bridge: Bridge) -> None:
    body = "Line one\nBoat at 33-03.4N 012-23.2E and CANARY?"
    spans = bridge.desk.spans(draft("MRCC Bremen", body=body))
    assert body[spans.found[0].start : spans.found[0].end] == "33-03.4N 012-23.2E"
    assert body[spans.held[0].start : spans.held[0].end] == "CANARY?"


def test_a_preview_with_a_line_break_in_the_subject_is_a_clear_mistake(bridge: Bridge) -> None:
    with pytest.raises(UserError, match="line break"):
        bridge.desk.preview(draft("MRCC Bremen", subject="a\nb"))


def test_a_coordinator_named_in_the_case_is_told_first(bridge: Bridge) -> None:
    from app.rescue.entries import CaseDetails

    bridge.logbook.write(CaseDetails(coordinator="RCC Malta"), subject=CASE)
    bridge.logbook.poll()
    assert bridge.desk.recipients_for(CASE)[0].authority == "MT-RCC"
    bridge.logbook.write(CaseDetails(coordinator="JRCC Libya"), subject=CASE)
    bridge.logbook.poll()
    assert "LY-JRCC" not in [r.authority for r in bridge.desk.recipients_for(CASE)]


def test_no_such_case_is_a_clear_mistake(bridge: Bridge) -> None:
    with pytest.raises(UserError, match="There is no case X"):
        bridge.desk.recipients_for("X")


def test_a_recipient_by_name_only_goes_to_the_entered_address(bridge: Bridge) -> None:
    bridge.desk.send(draft("coordinating centre").to((Recipient("coordinating centre", "to", "DE-MRCC"),)), "M. Rossi")
    (eml,) = bridge.outbox.glob("*.eml")
    assert b"To: MRCC Bremen <mail@bremen.example>" in eml.read_bytes()
    assert bridge.clock.utc() == START
