"""Mails from outside: shown whatever state they are in; one line is one line, a moment is UTC, and no position is lost."""

from __future__ import annotations

from datetime import UTC

from app.errors import UserError
from app.policy.positions import scan
from app.relay.incoming import MOST_TEXT, read_mail
from tests.fuzz.harness import assert_sound
from tests.relay.test_incoming import eml

EXAMPLES = 40
WORDS = (
    b"From: ", b"To: ", b"Cc: ", b"Reply-To: ", b"Date: ", b"Subject: ", b"\nContent-Type: ", b"multipart/mixed; boundary=b",
    b"text/html", b"message/rfc822",
    b"\nContent-Transfer-Encoding: ", b"base64", b"quoted-printable", b"x-uuencode", b"; charset=", b"utf-16", b"utf-7", b"idna",
    b"punycode", b"hex",
    b"rot13", b"unicode_escape", b"undefined", b"\n--b\n", b"\n--b--\n", b"=?utf-8?b?", b"=?utf-16?q?", b"?=",
    b"; filename*0*=utf-8''%00", b"<a@b.example>",
    b"<script>", b"</script>", b"&#1114112;", b"&#xd800;", b"\n ", b"=\n", b"34-12.5N 013-04.2E",
)  # fmt: skip


def seeds() -> list[bytes]:
    return [
        eml(cc="desk@tripoli.example", reply_to="=?utf-8?q?Ren=C3=A9?= <r@rome.example>"),
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        b"Content-Type: text/html; charset=utf-8\n\n<p>At <b>34-12.5N</b> 013-04.2E</p>\n"
        b'--b\nContent-Type: application/pdf; name="x.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjc=\n--b--\n',
        b"Please rescue them at 33-03.4N 012-23.2E. Regards, a@b.example",
        b"From: a@b.example\nSubject: =?iso-8859-1?b?6fo=?=\nDate: Sun, 14 Jun 2026 04:31:00 +0200\n"
        b"Content-Type: text/plain; charset=utf-16\n"
        b"Content-Transfer-Encoding: quoted-printable\n\n=FF=FE3=004=00",
    ]


def one(data: bytes) -> None:
    try:
        mail = read_mail(data, scan)
    except UserError:
        assert not data.strip()
        return
    assert_sound(mail)
    assert mail.sent is None or mail.sent.tzinfo is UTC
    assert len(mail.text) <= MOST_TEXT and all(ord(c) >= 32 or c in "\n\t" for c in mail.text)
    assert all(ord(c) >= 32 for line in (mail.subject, *(f.name for f in mail.files), *(p.text for p in mail.people)) for c in line)
    assert mail.sender is None or mail.sender in mail.people
    for found in mail.positions:
        assert mail.words[found.start : found.end] == found.text
    mail.words.encode("utf-8")  # it goes into the log
