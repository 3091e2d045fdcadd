"""Mails that came in: what they say is shown whatever state they are in, and answering tells nobody more than was meant."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.policy.model import Label, Scan, Verdict
from app.policy.positions import scan as real_scan
from app.relay.drafts import FIXED_TEXTS, REFUSAL
from app.relay.incoming import MOST_BYTES, MOST_TEXT, Incoming, read_mail
from app.relay.mime import envelope
from app.relay.thread import party_of
from tests.relay.bridge import CASE, Bridge, scan

TEXT = "We pass on: boat at 33-03.4N 012-23.2E, about 70 people.\n\n> On Sunday old@elsewhere.example wrote:\n> 34-00.0N 012-00.0E"


def eml(sender: str = "MRCC Rome <ops@rome.example>", to: str = "ship@aurora.example", cc: str = "", **more: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = sender, to
    if cc:
        message["Cc"] = cc
    for name, value in more.items():
        message[name.replace("_", "-")] = value
    message["Subject"] = "Boat in distress"
    message["Date"] = "Sun, 14 Jun 2026 04:31:00 +0200"
    message.set_content(TEXT)
    return message.as_bytes()


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    return Bridge(tmp_path)


@pytest.fixture(scope="module")
def one_bridge(tmp_path_factory: pytest.TempPathFactory) -> Bridge:
    """For tests that write nothing."""
    return Bridge(tmp_path_factory.mktemp("b"))


def test_a_mail_is_read_with_its_people_its_moment_its_positions_and_its_files() -> None:
    message = EmailMessage(policy=SMTP)
    message["From"] = "=?utf-8?q?Ren=C3=A9?= <ops@rome.example>"
    message["To"] = "Aurora <ship@aurora.example>, JRCC Tripoli <desk@tripoli.example>"
    message["Date"] = "Sun, 14 Jun 2026 04:31:00 +0200"
    message.set_content(TEXT)
    message.add_attachment(b"%PDF-1.7 ...", maintype="application", subtype="pdf", filename="order.pdf")
    mail = read_mail(message.as_bytes(), scan)
    assert mail.sender is not None
    assert mail.sender.text == "René <ops@rome.example>"
    assert [(p.field, p.address) for p in mail.people] == [
        ("from", "ops@rome.example"),
        ("to", "ship@aurora.example"),
        ("to", "desk@tripoli.example"),
        ("earlier", "old@elsewhere.example"),
    ]
    assert mail.sent == datetime(2026, 6, 14, 2, 31, tzinfo=UTC)
    assert [f.text for f in mail.positions] == ["33-03.4N 012-23.2E", "34-00.0N 012-00.0E"]
    assert mail.words[mail.positions[0].start : mail.positions[0].end] == "33-03.4N 012-23.2E"
    assert [f.name for f in mail.files] == ["order.pdf"]
    assert "%PDF" not in mail.text


def test_a_forwarded_mail_and_a_picture_are_listed_and_not_opened() -> None:
    inside = EmailMessage(policy=SMTP)
    inside["Subject"] = "inside"
    inside.set_content("SECRET-INSIDE 33-03.4N 012-23.2E")
    message = EmailMessage(policy=SMTP)
    message["From"] = "ops@rome.example"
    message.set_content("see below")
    message.add_attachment(inside)
    message.add_attachment(b"\xff\xd8" * 30, maintype="image", subtype="jpeg", filename="sea.jpg")
    mail = read_mail(message.as_bytes(), scan)
    assert [f.name for f in mail.files] == ["a forwarded mail", "sea.jpg"]
    assert "SECRET-INSIDE" not in mail.words
    assert mail.positions == ()


def test_a_mail_of_web_text_is_shown_as_words() -> None:
    message = EmailMessage(policy=SMTP)
    message["From"] = "ops@rome.example"
    message.set_content("<style>p{}</style><p>Boat at <b>33-03.4N</b> 012-23.2E</p><script>x()</script>", subtype="html")
    mail = read_mail(message.as_bytes(), scan)
    assert mail.text == "Boat at 33-03.4N 012-23.2E"
    assert len(mail.positions) == 1


def test_cells_and_paragraphs_of_a_web_text_are_not_run_together() -> None:
    """A count in the cell before a latitude is no part of it: it would be one of 7033 degrees."""
    rows = "<tr><td>Persons</td><td>70</td><td>33-03.4N</td><td>012-23.2E</td></tr>"
    web = f"<h2>Case 12</h2><div>Persons 70</div>33-03.4N 012-23.2E<table>{rows}</table>"
    mail = read_mail(f"From: a@b.example\nContent-Type: text/html\n\n{web}".encode(), scan)
    assert mail.text.splitlines() == ["Case 12", "Persons 70", "33-03.4N 012-23.2E", "", "Persons 70 33-03.4N 012-23.2E"]
    assert [(round(f.position.lat, 3), round(f.position.lon, 3)) for f in mail.positions if f.position] == [(33.057, 12.387)] * 2


def test_a_paste_without_headers_is_text_from_nobody() -> None:
    mail = read_mail(b"Please rescue them at 33-03.4N 012-23.2E. Regards, a@b.example", scan)
    assert mail.sender is None
    assert [p.field for p in mail.people] == ["earlier"]
    assert len(mail.positions) == 1


def test_a_pasted_mail_keeps_its_headers() -> None:
    mail = read_mail(b"From: Alarm Phone <wtm@alarm.example>\nTo: all@x.example\nSubject: distress\n\n70 people", scan)
    assert mail.sender is not None
    assert (mail.sender.address, mail.subject, mail.text) == ("wtm@alarm.example", "distress", "70 people")


def test_a_very_long_mail_is_cut_and_says_so_and_a_huge_one_is_refused() -> None:
    mail = read_mail(b"a " * MOST_TEXT, scan)
    assert len(mail.text) == MOST_TEXT
    assert "very long" in mail.problem
    with pytest.raises(UserError, match="MB"):
        read_mail(b"x" * (MOST_BYTES + 1), scan)
    with pytest.raises(UserError, match="nothing"):
        read_mail(b" \r\n", scan)


def test_a_finder_that_fails_hides_no_mail() -> None:
    def broken(_text: str) -> Scan:
        raise RuntimeError

    assert read_mail(b"70 people", broken).text == "70 people"


HEADERS = st.sampled_from(["From", "To", "Cc", "Reply-To", "Subject", "Date", "Content-Type", "Content-Transfer-Encoding", "X"])
VALUES = st.one_of(
    st.text(max_size=60),
    st.sampled_from([
        "multipart/mixed; boundary=b", "multipart/mixed", "message/rfc822", "text/plain; charset=nonsense", "base64",
        "=?utf-8?b?////?=", "=?x?q?a?=", "<<>>@@", "a@b.example, <c@d.example", "Sun, 99 Jun 9999 99:99:99 +9999",
        'text/html; name*0*=utf-16\'\'%00', "quoted-printable", "undisclosed-recipients:;", '"unclosed <a@b.example>',
    ]),
)  # fmt: skip
BODIES = st.one_of(st.binary(max_size=200), st.sampled_from([b"--b\n\nx\n--b--\n", b"--b\n" * 50, b"=?=?=", b"<" * 200]))


@settings(max_examples=250, deadline=None)
@given(st.lists(st.tuples(HEADERS, VALUES), max_size=8), BODIES)
def test_a_malformed_mail_never_hurts(headers: list[tuple[str, str]], body: bytes) -> None:
    head = b"".join(f"{name}: {value}\n".encode("utf-8", "replace") for name, value in headers)
    data = head + b"\n" + body
    if not data.strip():
        return
    mail = read_mail(data, scan)
    assert all(ord(c) >= 32 for person in mail.people for c in person.text)
    assert mail.sent is None or mail.sent.tzinfo is UTC


@settings(max_examples=150, deadline=None)
@given(st.binary(min_size=1, max_size=400), st.integers(0, 2**32))
def test_bytes_of_a_real_mail_with_some_of_them_changed_never_hurt(noise: bytes, where: int) -> None:
    whole = eml()
    at = where % len(whole)
    assert isinstance(read_mail(whole[:at] + noise + whole[at:], scan), Incoming)


def test_nested_parts_do_not_exhaust_the_stack() -> None:
    deep = b"From: a@b.example\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(3000)
    )
    assert read_mail(deep, scan).sha256


@pytest.mark.parametrize(
    ("header", "body"),
    [("text/html", b"<script>" * 90_000), ("a;" * 6_000_000, b"x")],
    ids=["scripts that never end", "a header that never ends"],
)
def test_a_mail_that_is_made_to_take_hours_is_read_at_once(header: str, body: bytes) -> None:
    """The limit of time on tests would end one that takes the square of its length."""
    mail = read_mail(f"From: a@b.example\nContent-Type: {header}\n\n".encode() + body, lambda _text: Scan())
    assert len(mail.text) <= MOST_TEXT


def test_a_mail_of_parts_without_number_is_shown_as_it_stands() -> None:
    data = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 6_000
    assert "damaged" in read_mail(data, lambda _text: Scan()).problem


def test_what_a_script_or_a_style_says_is_not_shown() -> None:
    web = b"<STYLE>p{}</style>Boat<script>x</SCRIPT> in <script>sight</style><style>y</style>."
    assert read_mail(b"From: a@b.example\nContent-Type: text/html\n\n" + web, scan).text == "Boat in sight."


# ---- answering


def test_an_answer_goes_to_the_sender_alone_quotes_nothing_and_names_who_was_left_out(bridge: Bridge) -> None:
    cc = "JRCC Tripoli <desk@tripoli.example>, Alarm Phone <wtm@alarm.example>, x@unknown.example"
    answer = bridge.desk.draftsman.reply(read_mail(eml(cc=cc, Reply_To="trap@else.example"), scan), CASE)
    assert [(r.role, r.authority) for r in answer.draft.recipients] == [("to", "IT-MRCC"), ("thread", "ALARM-PHONE")]
    assert answer.draft.body == ""
    assert "Boat in distress" not in answer.draft.subject
    assert "140231 UTC JUN 26" in answer.draft.subject
    left = {one.name: one for one in answer.left_out}
    assert left["JRCC Tripoli"].blocked
    assert left["JRCC Tripoli"].field == "cc"
    assert {"trap@else.example", "x@unknown.example", "old@elsewhere.example", "ship@aurora.example"} <= set(left)
    assert envelope(bridge.gate.sealed(answer.draft))[0] == ("ops@rome.example",)


def test_an_answer_that_is_sent_reaches_nobody_of_the_thread(bridge: Bridge) -> None:
    answer = bridge.desk.draftsman.reply(read_mail(eml(cc="wtm@alarm.example, desk@tripoli.example"), scan), CASE).draft
    from dataclasses import replace

    outcome = bridge.desk.send(replace(answer, body="UNDERSTOOD, WE PROCEED"), "M. Rossi")
    assert outcome.released, outcome.text
    (sent,) = bridge.outbox.glob("*.eml")
    raw = sent.read_bytes().lower()
    assert b"ops@rome.example" in raw
    for other in (b"alarm", b"tripoli", b"old@elsewhere", b"33-03.4", b"in-reply-to", b"references"):
        assert other not in raw


def test_people_of_the_thread_count_in_the_decision_as_earlier_mails(bridge: Bridge) -> None:
    """Once the answer tells something that they may not know, they stop it although nothing goes to them."""
    from dataclasses import replace

    mail = read_mail(eml(cc="desk@frontex.example").replace(b"33-03.4N 012-23.2E", b"X").replace(b"34-00.0N 012-00.0E", b"Y"), scan)
    answer = bridge.desk.draftsman.reply(mail, None)
    assert ("thread", "FRONTEX") in [(r.role, r.authority) for r in answer.draft.recipients]
    assert bridge.desk.check(replace(answer.draft, body="Good morning")).verdict <= Verdict.NOTICE
    told = bridge.desk.check(replace(answer.draft, body="They are at 33-03.4N 012-23.2E"))
    assert told.verdict is Verdict.HOLD
    assert [t for t in told.without if "Frontex" in t]


def test_an_answer_to_a_mail_with_a_position_carries_it_whatever_it_says(bridge: Bridge) -> None:
    answer = bridge.desk.draftsman.reply(read_mail(eml(cc="desk@frontex.example"), scan), None)
    assert Label.CASE_POSITION in answer.draft.labels
    assert "FRONTEX" not in [r.authority for r in answer.draft.recipients]
    assert "Frontex" in [one.name for one in answer.left_out]


@pytest.mark.parametrize(
    "sender", ["JRCC Tripoli <desk@tripoli.example>", "desk@tripoli.example", "JRCC Libya <somebody@mail.example>"]
)
def test_to_a_blocked_sender_there_is_the_refusal_only(bridge: Bridge, sender: str) -> None:
    answer = bridge.desk.draftsman.reply(read_mail(eml(sender, cc="ops@rome.example"), scan), CASE)
    assert answer.refused == "JRCC Tripoli"
    assert (answer.draft.subject, answer.draft.body) == FIXED_TEXTS[REFUSAL]
    assert [r.authority for r in answer.draft.recipients] == ["LY-JRCC"]
    outcome = bridge.desk.send(answer.draft, "M. Rossi")
    assert outcome.released, outcome.text
    (sent,) = bridge.outbox.glob("*.eml")
    assert b"33-03.4" not in sent.read_bytes()
    assert b"rome" not in sent.read_bytes().lower()


def test_a_stranger_who_writes_is_answered_only_without_what_matters(bridge: Bridge) -> None:
    answer = bridge.desk.draftsman.reply(read_mail(eml("who@nowhere.example"), scan), CASE)
    assert bridge.desk.check(answer.draft).verdict is Verdict.BLOCK


def test_the_name_beside_an_address_makes_nobody_a_known_party(bridge: Bridge) -> None:
    assert party_of(bridge.book, read_mail(eml("MRCC Rome <x@mail.example>"), scan).sender) == ("MRCC Rome <x@mail.example>", None)
    assert party_of(bridge.book, read_mail(eml("Whoever <ops@rome.example>"), scan).sender) == ("MRCC Rome", "IT-MRCC")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([
    "desk@tripoli.example", "JRCC Tripoli <x@y.example>", "ops@malta.example", "desk@frontex.example", "wtm@alarm.example",
    "nobody@z.example", "MRCC Benghazi <ops@rome.example>", "tripoli", '"a" <<b@c.example>>',
]), max_size=6), st.sampled_from(["Cc", "To", "Reply-To"]))  # fmt: skip
def test_whoever_else_was_written_to_an_answer_is_mailed_to_its_sender_at_most(
    one_bridge: Bridge, others: list[str], field: str
) -> None:
    bridge = one_bridge
    raw = f"From: ops@rome.example\n{field}: {', '.join(others)}\nSubject: x\n\nHello\n".encode()
    draft = bridge.desk.draftsman.reply(read_mail(raw, real_scan), None).draft
    assert set(envelope(bridge.gate.sealed(draft))[0]) <= {"ops@rome.example"}
    assert not any(r.authority == "LY-JRCC" for r in draft.recipients)
