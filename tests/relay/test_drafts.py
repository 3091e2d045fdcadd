"""The SITREP in its short form, its labels, and the hash that a decision is bound to."""

from __future__ import annotations

from dataclasses import fields, replace
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest

from app.config import Settings
from app.policy.model import Label, Recipient
from app.relay.drafts import Attachment, Draft, content_hash
from app.relay.mime import envelope, to_eml
from app.relay.sitrep import sitrep_draft
from app.relay.telex import plain_position
from app.rescue.state import Case, RescueState
from tests.relay.bridge import CASE, START, Bridge, draft


def test_the_short_form_has_its_header_and_fields_a_to_f(tmp_path: Path) -> None:
    bridge = Bridge(tmp_path)
    sitrep = bridge.desk.draft_sitrep(
        CASE, (Recipient("MRCC Rome <ops@rome.example>", "to", "IT-MRCC"), Recipient("x@y.example", "bcc"))
    )
    assert sitrep.body == (
        "DATE AND TIME: 140238 UTC JUN 26\n"
        "TRANSMISSION PRIORITY: DISTRESS\n"
        "FROM: AURORA / DABC / MMSI 211000000\n"
        "TO: MRCC ROME\n"
        f"SAR SITREP NUMBER: 1 (CASE {CASE})\n"
        "\n"
        "A. IDENTITY OF CASUALTY: UNNAMED GREY RUBBER BOAT, NO FLAG KNOWN\n"
        "B. POSITION: 33-03.4N 012-23.2E AT 0238 UTC (REPORTED, ALARM PHONE)\n"
        "C. SITUATION: DISTRESS, INFORMATION RECEIVED 140238 UTC JUN 26 FROM ALARM PHONE. ENGINE NOT WORKING. "
        "AURORA 33-14.6N 012-29.6E IS PROCEEDING TO THE CASUALTY.\n"
        "D. NUMBER OF PERSONS: ABOUT 70 REPORTED BY ALARM PHONE\n"
        "E. ASSISTANCE REQUIRED: COORDINATION OF THE RESCUE, FURTHER UNITS IF AVAILABLE. PLEASE CONFIRM RECEIPT.\n"
        "F. CO-ORDINATING RCC: NOT KNOWN TO US\n"
    )
    assert sitrep.labels == {Label.CASE_POSITION, Label.OWN_POSITION, Label.HEAD_COUNT, Label.INTENTIONS}
    assert sitrep.sitrep == 1


def test_labels_stay_when_the_text_is_emptied(tmp_path: Path) -> None:
    bridge = Bridge(tmp_path)
    emptied = replace(bridge.desk.draft_sitrep(CASE), body="Same position as in our 1235 mail", recipients=(Recipient("Frontex"),))
    assert Label.CASE_POSITION in bridge.desk.check(emptied).labels
    assert not bridge.desk.send(emptied, "M. Rossi").released


def test_what_is_not_known_is_said_to_be_not_known() -> None:
    state = RescueState(cases={"X": Case("X", "X", START, "", "")})
    sitrep = sitrep_draft(state, "X", Settings(), None, (), START)
    assert "B. POSITION: NOT KNOWN\n" in sitrep.body
    assert "D. NUMBER OF PERSONS: NOT KNOWN\n" in sitrep.body
    assert sitrep.labels == {Label.INTENTIONS}


def test_the_number_runs_per_case() -> None:
    state = RescueState(cases={"X": Case("X", "X", START, "", "", sitreps=2)})
    assert sitrep_draft(state, "X", Settings(), None, (), START).sitrep == 3


@pytest.mark.parametrize(
    "change",
    [
        {"recipients": ()},
        {"recipients": (Recipient("MRCC Bremen", "cc"),)},
        {"recipients": (Recipient("MRCC Bremen", "to", "DE-MRCC"),)},
        {"subject": "Distress "},
        {"body": "Boat at 33-03.4N 012-23.3E"},
        {"attachments": (Attachment("a", b"1"),)},
        {"attachments": (Attachment("a", b"2"),)},
    ],
)
def test_the_hash_changes_with_everything_that_is_sent(change: dict[str, object]) -> None:
    base = draft("MRCC Bremen", attachments=(Attachment("a", b""),))
    assert content_hash(replace(base, **change)) != content_hash(base)  # type: ignore[arg-type]


def test_the_hash_covers_every_field_that_can_reach_a_recipient() -> None:
    covered = {"recipients", "channel", "subject", "body", "attachments"}
    inside = {"id", "case", "title", "labels", "template", "sitrep", "free_text", "carried", "proof"}
    assert {f.name for f in fields(Draft)} == covered | inside


def test_the_bytes_are_plain_mail_and_always_the_same() -> None:
    message = draft(
        "MRCC Bremen <mail@bremen.example>", cc=("ops@rome.example",), bcc=("b@x.example",), subject="Ünïcode", body="ä " * 600
    )
    eml = to_eml(message, "ship@aurora.example", "Aurora", START)
    assert eml == to_eml(message, "ship@aurora.example", "Aurora", START)
    parsed = message_from_bytes(eml, policy=SMTP)
    assert str(parsed["To"]) == "MRCC Bremen <mail@bremen.example>"
    assert str(parsed["Cc"]) == "ops@rome.example"
    assert parsed["Bcc"] is None
    assert str(parsed["Subject"]) == "Ünïcode"
    assert parsed.get_content().replace("\r\n", "\n").rstrip("\n") == "ä " * 600  # type: ignore[attr-defined]
    assert b"b@x.example" not in eml
    assert all(len(line) <= 998 for line in eml.split(b"\r\n"))
    assert b"\n" not in eml.replace(b"\r\n", b"")
    assert envelope(message)[0] == ("mail@bremen.example", "ops@rome.example", "b@x.example")


def test_people_of_the_earlier_mails_are_judged_and_not_sent_to(tmp_path: Path) -> None:
    bridge = Bridge(tmp_path)
    thread = (Recipient("MRCC Bremen"), Recipient("Alarm Phone", "thread"))
    assert bridge.desk.send(draft("x").to(thread), "M. Rossi").released
    (eml,) = bridge.outbox.glob("*.eml")
    assert b"alarm" not in eml.read_bytes().lower()
    assert envelope(bridge.gate.sealed(draft("x").to(thread))) == (("mail@bremen.example",), ())
    assert not bridge.desk.send(draft("x").to((*thread, Recipient("JRCC Tripoli", "thread"))), "M. Rossi").released


def test_attachments_arrive_unchanged() -> None:
    eml = to_eml(draft("a@x.example", attachments=(Attachment("t.csv", b"1,2\r\n\xff"),)), "s@x.example", "Aurora", START)
    (part,) = message_from_bytes(eml, policy=SMTP).iter_attachments()  # type: ignore[attr-defined]
    assert part.get_filename() == "t.csv"
    assert part.get_payload(decode=True) == b"1,2\r\n\xff"


def test_a_position_in_telex_letters() -> None:
    from app.geo import Position

    assert plain_position(Position(-0.999, 12.38667)) == "00-59.9S 012-23.2E"
