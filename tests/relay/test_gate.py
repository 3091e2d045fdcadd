"""Complete mediation: nothing but the gate releases, and what it releases is bound to one content and one journal entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.config import Mail
from app.errors import DeviceError
from app.policy.book import SHIPPED_DIRECTORY
from app.policy.directory import parse_directory
from app.policy.model import ChannelKind, Label, Recipient, Scan, Verdict
from app.relay.channels.folder import FolderChannel
from app.relay.channels.smtp import SmtpChannel
from app.relay.drafts import Attachment, content_hash, refusal_draft
from app.relay.gate import Gate, MasterAct, NotReleasedError, Released, opened
from app.relay.mime import envelope, seal
from app.relay.outbox import Outbox, Record
from app.relay.scanning import scan_draft
from tests.relay.bridge import START, Bridge, draft, scan


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    return Bridge(tmp_path)


def released_to_bremen(bridge: Bridge) -> Released:
    release = bridge.gate.release(draft("MRCC Bremen"), "M. Rossi")
    assert release.released is not None
    return release.released


def test_only_the_gate_makes_a_released(bridge: Bridge) -> None:
    real = released_to_bremen(bridge)
    with pytest.raises(NotReleasedError):
        Released(draft("JRCC Tripoli"), real.decision, real.receipt, "x", START, digest="0", token=object())


@pytest.mark.parametrize("forged", [draft("MRCC Bremen"), None, object(), object.__new__(Released)])
def test_a_channel_takes_nothing_else(tmp_path: Path, forged: object) -> None:
    channel = FolderChannel(Outbox(tmp_path / "outbox"), "", "Aurora")
    with pytest.raises(NotReleasedError):
        channel.put(forged)  # type: ignore[arg-type]
    assert not (tmp_path / "outbox").exists()


def test_a_look_alike_class_is_not_a_released(bridge: Bridge) -> None:
    class Fake(Released):
        pass

    real = released_to_bremen(bridge)
    fake = object.__new__(Fake)
    for slot in Released.__slots__:
        object.__setattr__(fake, slot, getattr(real, slot))
    with pytest.raises(NotReleasedError):
        opened(fake)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("body", "Boat at 33-03.4N 012-23.2E, really"),
        ("subject", "Other"),
        ("channel", ChannelKind.CLIPBOARD),
        ("recipients", (Recipient("JRCC Tripoli <desk@tripoli.example>"),)),
        ("recipients", (Recipient("MRCC Bremen <mail@bremen.example>", "cc", "DE-MRCC"),)),
        ("attachments", (Attachment("a.txt", b"x"),)),
    ],
)
def test_content_changed_after_the_decision_is_not_sent(bridge: Bridge, field: str, value: object) -> None:
    released = released_to_bremen(bridge)
    opened(released)
    object.__setattr__(released.draft, field, value)
    with pytest.raises(NotReleasedError, match="changed"):
        opened(released)
    with pytest.raises(NotReleasedError):
        FolderChannel(Outbox(bridge.outbox), "", "Aurora").put(released)


def test_nothing_is_sent_before_the_decision_is_on_the_disk(bridge: Bridge) -> None:
    bridge.journal.hold = True
    released = released_to_bremen(bridge)
    with pytest.raises(NotReleasedError, match="log"):
        opened(released)
    bridge.journal.flush()
    assert opened(released).body == "Boat at 33-03.4N 012-23.2E"


def test_a_journal_that_takes_nothing_releases_nothing(bridge: Bridge) -> None:
    bridge.journal.close()
    with pytest.raises(DeviceError):
        bridge.gate.release(draft("MRCC Bremen"), "M. Rossi")


def test_each_decision_is_an_entry_refusals_too(bridge: Bridge) -> None:
    bridge.gate.release(draft("MRCC Rome", cc=("JRCC Tripoli",)), "M. Rossi")
    bridge.gate.release(draft("MRCC Rome"), "M. Rossi")
    refused, sent = bridge.decisions
    assert (refused.verdict, refused.released, refused.rule) == ("BLOCK", False, "JF-07")
    assert refused.sentence == "JRCC Tripoli is in cc and would receive the position of the boat."
    assert refused.alternatives[0] == "RCC Malta"
    assert "cc: JRCC Tripoli <desk@tripoli.example>" in refused.recipients
    assert (sent.verdict, sent.released, sent.path) == ("NOTICE", True, ("MRCC Rome", "JRCC Tripoli"))
    assert sent.recipients == ("to: MRCC Rome <ops@rome.example>",)
    assert sent.policy.startswith("JF-2026.11 ")
    assert len(sent.content_sha256) == 64
    assert bridge.logbook.state.lines[-1].entry.author == "M. Rossi"


def test_the_log_keeps_what_was_decided_on_word_for_word_refusals_too(bridge: Bridge) -> None:
    bridge.gate.release(draft("MRCC Bremen", subject="Distress", body="Boat at 33-03.4N\n70 people"), "M. Rossi")
    bridge.gate.release(draft("JRCC Tripoli", subject="", body="Boat at 33-03.4N 012-23.2E"), "M. Rossi")
    assert [(d.released, d.title, d.text) for d in bridge.decisions] == [
        (True, "Report", "Distress\n\nBoat at 33-03.4N\n70 people"),
        (False, "Report", "Boat at 33-03.4N 012-23.2E"),
    ]


def test_checking_while_typing_writes_nothing(bridge: Bridge) -> None:
    assert bridge.gate.check(draft("JRCC Tripoli")).verdict is Verdict.BLOCK
    assert bridge.decisions == []


def test_names_typed_beside_an_address_are_not_sent(bridge: Bridge) -> None:
    released = bridge.gate.release(draft("33-03.4N 012-23.2E <ops@rome.example>", "ALARM-PHONE"), "M. Rossi").released
    assert released is not None
    assert [r.text for r in opened(released).recipients] == ["MRCC Rome <ops@rome.example>", "Alarm Phone <wtm@alarm.example>"]


def test_a_friendly_address_does_not_clean_a_blocked_name(bridge: Bridge) -> None:
    assert bridge.gate.release(draft("JRCC Tripoli <mail@bremen.example>"), "M. Rossi").released is None


@pytest.mark.parametrize(
    "bad",
    [
        draft("MRCC Bremen", subject="x\nBcc: desk@tripoli.example"),
        draft("MRCC Bremen", subject="x\r\n\r\nbody"),
        draft("MRCC Bremen\nBcc: desk@tripoli.example"),
        draft("MRCC Bremen", attachments=(Attachment("a\n.txt", b""),)),
        draft("MRCC Bremen", attachments=(Attachment("../a.txt", b""),)),
        draft("MRCC Bremen", channel=ChannelKind.NMEA),
        draft("MRCC Bremen", channel=ChannelKind.EXPORT),
    ],
)
def test_malformed_messages_are_refused_and_written_down(bridge: Bridge, bad: object) -> None:
    release = bridge.gate.release(bad, "M. Rossi")  # type: ignore[arg-type]
    assert release.released is None
    assert bridge.decisions[-1].rule == "malformed"


def test_the_fixed_refusal_goes_and_a_touched_one_does_not(bridge: Bridge) -> None:
    fixed = refusal_draft(Recipient("JRCC Tripoli"))
    assert bridge.gate.release(fixed, "M. Rossi").released is not None
    for touched in (
        replace(fixed, body=fixed.body + "."),
        replace(fixed, subject="Boat"),
        replace(fixed, attachments=(Attachment("a.txt", b"x"),)),
        replace(fixed, template="sitrep"),
        replace(fixed, labels=frozenset({Label.HEAD_COUNT})),
    ):
        assert bridge.gate.release(touched, "M. Rossi").released is None


def test_a_failing_finder_holds_the_message(bridge: Bridge) -> None:
    def broken(text: str) -> Scan:
        raise RecursionError

    gate = Gate(bridge.book, bridge.logbook, bridge.clock, broken)
    decision = gate.check(draft("MRCC Bremen", labels=frozenset({Label.NONE}), body="hello"))
    assert (decision.verdict, decision.rule) == (Verdict.HOLD, "unexplained-text")


@pytest.mark.parametrize(
    ("attachment", "verdict"),
    [
        (Attachment("photo.jpg", b"\xff\xd8"), "held"),
        (Attachment("track.gpx", b"<gpx> 33-03.4N 012-23.2E </gpx>"), "found"),
        (Attachment("note.txt", b"\xff\xfe\x00"), "held"),
        (Attachment("33-03.4N 012-23.2E.txt", b"hello"), "found"),
        (Attachment("note.txt", b"hello"), "clear"),
    ],
)
def test_attachments_are_looked_into_or_held(attachment: Attachment, verdict: str) -> None:
    assert scan_draft(scan, draft("x", body="hello", attachments=(attachment,))).verdict == verdict


def test_a_position_in_the_subject_is_found(bridge: Bridge) -> None:
    decision = bridge.gate.check(draft("Frontex", subject="33-03.4N 012-23.2E", body="", labels=frozenset({Label.NONE})))
    assert Label.CASE_POSITION in decision.labels


def test_the_masters_act_lifts_a_hold_of_exactly_what_was_shown_and_no_block(bridge: Bridge) -> None:
    held, blocked = draft("Frontex"), draft("JRCC Tripoli")

    def act(of: object) -> MasterAct:
        return MasterAct("Capt. Weiss", "Third ship in distress", content_hash(bridge.gate.sealed(of)))  # type: ignore[arg-type]

    assert bridge.gate.release(held, "Capt. Weiss").released is None
    assert bridge.gate.release(replace(held, body="more"), "Capt. Weiss", act(held)).released is None
    assert bridge.gate.release(blocked, "Capt. Weiss", act(blocked)).released is None
    assert bridge.gate.release(held, "Capt. Weiss", act(held)).released is not None
    last = bridge.decisions[-1]
    assert (last.verdict, last.released, last.by_master) == ("HOLD", True, True)
    assert last.reason == "Capt. Weiss: Third ship in distress"


def test_a_closed_gate_decides_and_releases_nothing(bridge: Bridge) -> None:
    gate = Gate(bridge.book, bridge.logbook, bridge.clock, scan, closed="Training")
    release = gate.release(draft("Alarm Phone"), "M. Rossi")
    assert release.decision.verdict is Verdict.ALLOW
    assert release.released is None
    assert not bridge.decisions[-1].released


def test_a_waiting_message_is_restored_only_with_the_journals_word(bridge: Bridge) -> None:
    released = released_to_bremen(bridge)
    bridge.logbook.poll()
    message = opened(released)
    later = START + timedelta(hours=1)
    assert opened(bridge.gate.restore(message, released.entry, "M. Rossi", later)) == message
    for other, entry in (
        (replace(message, body="other"), released.entry),
        (message.to((Recipient("Alarm Phone <wtm@alarm.example>", "to", "ALARM-PHONE"),)), released.entry),
        (message, "0" * 32),
    ):
        with pytest.raises(NotReleasedError):
            bridge.gate.restore(other, entry, "M. Rossi", later)
    refused = bridge.gate.release(draft("JRCC Tripoli"), "M. Rossi")
    bridge.logbook.poll()
    with pytest.raises(NotReleasedError):
        bridge.gate.restore(bridge.gate.sealed(draft("JRCC Tripoli")), refused.receipt.id, "M. Rossi", later)


def test_a_waiting_message_is_not_restored_under_a_policy_that_would_refuse_it_now(bridge: Bridge) -> None:
    released = released_to_bremen(bridge)
    bridge.logbook.poll()
    stricter = replace(bridge.book, in_force=None)
    with pytest.raises(NotReleasedError, match="No valid policy"):
        Gate(stricter, bridge.logbook, bridge.clock, scan).restore(opened(released), released.entry, "M. Rossi", START)


def test_exports_are_decided_and_written_down(bridge: Bridge) -> None:
    everything = frozenset(Label) - {Label.NONE}
    for audience, verdict in [
        ("own archive", Verdict.ALLOW),
        ("lawyers", Verdict.ALLOW),
        ("flag state and port authority", Verdict.HOLD),
        ("JRCC Tripoli", Verdict.BLOCK),
        ("a newspaper", Verdict.BLOCK),
    ]:
        assert bridge.gate.release_export(audience, everything, "M. Rossi").verdict is verdict
        assert (bridge.decisions[-1].channel, bridge.decisions[-1].released) == ("export", verdict is Verdict.ALLOW)


def test_files_for_a_blocked_body_are_not_made_by_calling_them_an_archive(bridge: Bridge) -> None:
    everything = frozenset(Label) - {Label.NONE}
    release = bridge.gate.release_export
    for purpose in ("handover to JRCC Tripoli", "for the Libyan Coast Guard, by hand", "J R C C  Tripоli"):  # the o is Cyrillic
        assert release("OWN-ARCHIVE", everything, "M. Rossi", purpose).verdict is Verdict.BLOCK, purpose
        assert not bridge.decisions[-1].released
    for purpose in ("", "own archive 2026-06-14", "evidence of case AUR-26-014, phone +39 06 5550100"):
        assert release("OWN-ARCHIVE", everything, "M. Rossi", purpose).verdict is Verdict.ALLOW, purpose


@pytest.mark.parametrize("channel", [ChannelKind.VOICE, ChannelKind.CLIPBOARD, ChannelKind.PRINT])
def test_what_was_released_for_reading_out_goes_neither_by_mail_nor_into_the_outbox(bridge: Bridge, channel: ChannelKind) -> None:
    release = bridge.gate.release(draft("MRCC Bremen", channel=channel), "M. Rossi")
    assert release.released is not None
    outbox = Outbox(bridge.outbox)
    with pytest.raises(NotReleasedError):
        FolderChannel(outbox, "", "Aurora").put(release.released)
    smtp = SmtpChannel(Mail(host="127.0.0.1", port=1, security="none", sender="a@ship.example"), outbox, bridge.clock, "Aurora")
    try:
        record = Record(opened(release.released), release.released.entry, "M. Rossi", START)
        with pytest.raises(NotReleasedError):
            smtp.send(release.released, record)
    finally:
        smtp.close()
    assert not bridge.outbox.exists()


def test_what_a_message_was_made_from_is_taken_from_the_journal_after_a_restart_not_from_the_outbox(bridge: Bridge) -> None:
    """Text that shows nothing ("as in our last mail") tells the position all the same."""
    made = draft("MRCC Bremen", body="As told by telephone.", labels=frozenset({Label.CASE_POSITION}))
    released = bridge.gate.release(made, "M. Rossi").released
    assert released is not None
    bridge.logbook.poll()
    assert bridge.book.in_force is not None
    rules = tuple(r for r in bridge.book.in_force.rules if r.id != "JF-05") + tuple(
        replace(r, labels=frozenset({Label.NONE})) for r in bridge.book.in_force.rules if r.id == "JF-05"
    )
    stricter = replace(bridge.book, in_force=replace(bridge.book.in_force, rules=rules))
    forged = replace(opened(released), labels=frozenset({Label.NONE}))
    with pytest.raises(NotReleasedError):
        Gate(stricter, bridge.logbook, bridge.clock, scan).restore(forged, released.entry, "M. Rossi", START)


def test_mail_to_a_name_goes_to_the_address_as_the_operator_wrote_it(bridge: Bridge) -> None:
    """A tag can be what makes a mailbox theirs: without it the mail would go to somebody nobody entered."""
    rows = '[[authority]]\nid = "DE-MRCC"\naddresses = ["watch+bremen@host.example"]\n'
    directory = parse_directory(SHIPPED_DIRECTORY.read_text(encoding="utf-8"), "directory.toml", rows)
    for typed in ("MRCC Bremen", "watch+bremen@host.example", "Bremen <WATCH+other@host.example>"):
        assert envelope(seal(draft(typed), directory))[0] == ("watch+bremen@host.example",), typed
