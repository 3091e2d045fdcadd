"""Mails from outside: shown whatever state they are in; one line is one line, a moment is UTC, and no position is lost."""

from __future__ import annotations

from datetime import UTC

from app.errors import UserError
from app.relay.incoming import MOST_TEXT, read_mail
from tests.fuzz.finding import finder_for
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
    b"\nMIME-Version: 1.0", b"multipart/alternative; boundary=\"\"", b"multipart/report; report-type=delivery-status",
    b"message/delivery-status", b"message/partial; number=1; total=2; id=x", b"message/external-body; access-type=url",
    b"application/pgp-signature", b"application/ms-tnef", b"\nContent-Disposition: attachment; filename=",
    b"filename*0=a; filename*1*=%E2%82", b"; charset*=", b"; name*=", b"=?utf-8*en?q?", b"=?iso-2022-jp?b?GyRC?=", b"=?x?x?x?=",
    b"\x1b$B", b"iso-2022-jp", b"gb18030", b"us-ascii", b"unknown-8bit", b"format=flowed; delsp=yes", b"undisclosed-recipients:;",
    b"Group: a@b.example, c@d.example;", b"<@a,@b:c@d.example>", b'"a\\"b"@c.example', b"(a (b))", b"@[127.0.0.1]",
    b"Mon, 31 Feb 2026 25:61:61 +9999", b" -0000", b" (CEST)", b"begin 644 a.txt\n", b"\nend\n", b"\nReceived: from a by b; ",
    b"\nFrom a@b\n", b"<style>", b"<!--", b"<br>", b"</td><td>", b"<a href='", b"&deg;", b"&nbsp;", b"\xef\xbb\xbf", b"\xff\xfe",
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
        b'From: =?utf-8?q?a=2C_b?= <a@b.example>\nTo: Desk: x@d.example, "y, z" <y@d.example>;\nMIME-Version: 1.0\n'
        b"Content-Type: multipart/alternative; boundary=o\n\n--o\nContent-Type: text/plain; format=flowed; delsp=yes\n\n"
        b"34-12.5N \n013-04.2E\n--o\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
        b"34=B012.5'N&nbsp;013&deg;04.2'E<br>=\n\n--o--\n",
        b"From: a@b.example\nSubject: Fwd\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: message/rfc822\n\n"
        b"From: c@d.example\nDate: Sun, 14 Jun 2026 02:38:00 -0000 (UTC)\nSubject: inner\n\nboat at 34-12.5N 013-04.2E\n--m\n"
        b"Content-Type: text/plain; charset*=utf-8''iso-2022-jp\nContent-Disposition: attachment;\n"
        b" filename*0*=utf-8''%E2%82%AC; filename*1=x.txt\nContent-Transfer-Encoding: x-uuencode\n\n"
        b"begin 644 x.txt\n#86)C\n`\nend\n--m--\n",
        b"From: MAILER-DAEMON@b.example (Mail)\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\n\n"
        b"--r\n\nnot delivered\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; b.example\n\n"
        b"Final-Recipient: rfc822; x@d.example\nStatus: 5.1.1\n\n--r--\n",
    ]


def one(data: bytes) -> None:
    try:
        mail = read_mail(data, finder_for(data))
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
