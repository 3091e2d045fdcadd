"""A position in a file is found whatever the file is and however deep it is packed; what cannot be read is held, never passed."""

from __future__ import annotations

import base64
import gzip
import io
import json
import random
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from app.policy.files import scan_file
from app.policy.files.parts import MOST_BYTES
from app.policy.model import Scan
from app.policy.positions import scan

LAT, LON = 33.0567, 12.3867  # 33-03.4N 012-23.2E
DM = "33-03.4N 012-23.2E"
CALM = "All well on board. 72 people, two medical cases. Next report at 0600."


def look(name: str, data: bytes) -> Scan:
    return scan_file(name, data, scan)


def near(seen: Scan) -> bool:
    return any(f.position is not None and abs(f.position.lat - LAT) < 0.01 and abs(f.position.lon - LON) < 0.01 for f in seen.found)


def zipped(*files: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def pdf(text: str, *, password: str | None = None, title: str = "") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=password)
    canvas.setTitle(title)
    canvas.drawString(72, 720, text)
    canvas.save()
    return out.getvalue()


def picture(kind: str, *, gps: bool) -> bytes:
    out = io.BytesIO()
    image = Image.new("RGB", (40, 30), "navy")
    exif = Image.Exif()
    if gps:
        exif[0x8825] = {1: "N", 2: (33.0, 3.0, 24.0), 3: "E", 4: (12.0, 23.0, 12.0)}
    image.save(out, kind, exif=exif)
    return out.getvalue()


def docx(*runs: str) -> bytes:
    body = "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs)
    return zipped(("word/document.xml", f"<w:document><w:body><w:p >{body}</w:p></w:body></w:document>".encode()))


def xlsx(*rows: tuple[str, ...]) -> bytes:
    strings = [cell for row in rows for cell in row]
    shared = "".join(f"<si><t>{text}</t></si>" for text in strings)
    number = iter(range(len(strings)))
    sheet = "".join("<row>" + "".join(f'<c t="s"><v>{next(number)}</v></c>' for _ in row) + "</row>" for row in rows)
    return zipped(
        ("xl/sharedStrings.xml", f"<sst>{shared}</sst>".encode()),
        ("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{sheet}</sheetData></worksheet>".encode()),
    )


def mail(body: str, attached: bytes | None = None, subject: str = "Report") -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "bridge@example.org", "rcc@example.org", subject
    message.set_content(body)
    if attached is not None:
        message.add_attachment(attached, maintype="application", subtype="octet-stream", filename="a.bin")
    return message.as_bytes()


def named_gzip(name: str) -> bytes:
    out = io.BytesIO()
    with gzip.GzipFile(name, "wb", fileobj=out) as file:
        file.write(b"hello")
    return out.getvalue()


def commented_zip(comment: str) -> bytes:
    out = io.BytesIO()
    info = zipfile.ZipInfo("a.txt")
    info.comment = comment.encode()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(info, b"hello")
    return out.getvalue()


def parted(rest: str) -> bytes:
    """A mail from ``rest`` on: what stands behind its head."""
    return f"From: a@b.c\nTo: d@e.f\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n{rest}".encode()


GPX = f'<gpx><wpt lat="{LAT}" lon="{LON}"><name>x</name></wpt></gpx>'.encode()
KML = f"<kml><Placemark><Point><coordinates>{LON},{LAT},0</coordinates></Point></Placemark></kml>".encode()
GEOJSON = json.dumps({"type": "Feature", "geometry": {"type": "Point", "coordinates": [LON, LAT]}, "properties": {}}).encode()
NMEA = b"$GPRMC,023807,A,3303.402,N,01223.202,E,9.2,204.0,140626,,*1D\r\n"
TELLING: dict[str, Callable[[], bytes]] = {
    "note.txt": lambda: DM.encode(),
    "utf16.txt": lambda: DM.encode("utf-16"),
    "utf16-no-mark.txt": lambda: DM.encode("utf-16-le"),
    "latin.txt": lambda: "Position 33°03.4'N 012°23.2'E, très près".encode("latin-1"),
    "track.gpx": lambda: GPX,
    "place.kml": lambda: KML,
    "place.kmz": lambda: zipped(("doc.kml", KML)),
    "case.geojson": lambda: GEOJSON,
    "case.json": lambda: json.dumps({"boat": {"lat": LAT, "lng": LON}}).encode(),
    "log.nmea": lambda: NMEA,
    "table.csv": lambda: f"time,lat,lon\n02:38,{LAT},{LON}\n".encode(),
    "semicolons.csv": lambda: f"zeit;breite;länge\n02:38;{LAT};{LON}\n".replace(".", ",").encode(),
    "invite.ics": lambda: f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nGEO:{LAT};{LON}\nEND:VEVENT\nEND:VCALENDAR\n".encode(),
    "person.vcf": lambda: f"BEGIN:VCARD\nVERSION:4.0\nGEO:geo:{LAT},{LON}\nEND:VCARD\n".encode(),
    "report.docx": lambda: docx("Boat at 33-03", ".4N 012", "-23.2E"),
    "report.xlsx": lambda: xlsx(("time", "latitude", "longitude"), ("02:38", str(LAT), str(LON))),
    "no-heads.xlsx": lambda: xlsx(("boat", str(LAT), str(LON)), ("we", "33.20", "12.50")),
    "report.pdf": lambda: pdf(f"Boat at {DM}"),
    "title.pdf": lambda: pdf(CALM, title=DM),
    "mail.eml": lambda: mail(f"Boat at {DM}"),
    "subject.eml": lambda: mail(CALM, subject=DM),
    "attached.eml": lambda: mail(CALM, GPX),
    "forwarded.eml": lambda: mail(CALM, mail(CALM, zipped(("a.txt", DM.encode())))),
    "zip-in-zip.zip": lambda: zipped(("inner.zip", zipped(("a.txt", DM.encode())))),
    "packed.gz": lambda: gzip.compress(DM.encode()),
    "names.zip": lambda: zipped((f"boat {DM}.txt", b"hello")),
    "name.gz": lambda: named_gzip(f"{DM}.txt"),
    "comment-of-a-file.zip": lambda: commented_zip(DM),
    "folder-that-is-a-file.zip": lambda: zipped(("notes/", DM.encode())),
    "spelt.rtf": lambda: rb"{\rtf1\ansi 33\'b003.4\'92N 012\'b023.2\'92E\par}",
    "unicode.rtf": lambda: rb"{\rtf1 33\u176?03.4\u8217?N 012\u176?23.2\u8217?E}",
    "bold.rtf": lambda: rb"{\rtf1 {\b 33}-{\i 03.4}N 0{\b 12-23}.2E}",
    "page.html": lambda: b"<html><body>33-<b>03.4</b>N <i>012</i>-23.2E</body></html>",
    "cells.html": lambda: b"<table><tr><td>33</td><td>03.4</td><td>N</td><td>012</td><td>23.2</td><td>E</td></tr></table>",
    "folded.ics": lambda: b"BEGIN:VCALENDAR\r\nDESCRIPTION:boat at 33-0\r\n 3.4N 012-23.2E\r\nEND:VCALENDAR\r\n",
    "round-the-parts.eml": lambda: parted(f"\n{DM}\n--b\n\nx\n--b--\n"),
    "behind-the-parts.eml": lambda: parted(f"\n--b\n\nx\n--b--\n{DM}\n"),
    "report-of-a-server.eml": lambda: parted(
        f"\n--b\nContent-Type: message/delivery-status\n\nA: b\n\nDiagnostic-Code: {DM}\n--b--\n"
    ),
    "no-base64.eml": lambda: parted(f"\n--b\nContent-Transfer-Encoding: base64\n\n{DM}\n--b--\n"),
    "no-utf16.eml": lambda: parted(f"\n--b\nContent-Type: text/plain; charset=utf-16\n\n{DM}\n--b--\n"),
    "calendar-in-a.eml": lambda: parted(
        "\n--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nDESCRIPTION:boat at 33-0\n 3.4N 012-23.2E\nEND:VCALENDAR\n--b--\n"
    ),
    "table-in-a.eml": lambda: parted(
        f"\n--b\nContent-Type: text/csv\n\ntime;lat;lon\n1;{LAT:.4f};{LON:.4f}\n--b--\n".replace(".", ",")
    ),
    "rtf-in-a.eml": lambda: parted("\n--b\nContent-Type: text/rtf\n\n{\\rtf1 {\\b 33}-{\\i 03.4}N 0{\\b 12-23}.2E}\n--b--\n"),
    "archive-called-text.eml": lambda: parted(
        "\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
        f"{base64.b64encode(zipped(('a.txt', f'{CALM} {DM} {CALM}'.encode()))).decode()}\n--b--\n"
    ),
    "answer-to.eml": lambda: f'From: a@b.c\nTo: d@e.f\nReply-To: "{DM}" <a@b.c>\n\nx'.encode(),
    "cut-base64.txt": lambda: base64.b64encode(f"Boat at {DM}.".encode())[:-3],
    "photo.jpg": lambda: picture("JPEG", gps=True),
    "photo.png": lambda: picture("PNG", gps=True),
    "photo.webp": lambda: picture("WEBP", gps=True),
}


@pytest.mark.parametrize("name", TELLING)
def test_a_position_in_a_file_is_found_at_its_place(name: str) -> None:
    seen = look(name, TELLING[name]())
    assert near(seen), (seen.verdict, seen.why)
    assert seen.why


@pytest.mark.parametrize("name", TELLING)
def test_a_file_is_what_its_bytes_say_whatever_it_is_called(name: str) -> None:
    assert near(look("holiday", TELLING[name]()))


QUIET: dict[str, Callable[[], bytes]] = {
    "note.txt": lambda: CALM.encode(),
    "empty.txt": lambda: b"",
    "report.docx": lambda: docx("All well on board. ", "72 people."),
    "people.csv": lambda: b"category,number\nmen,41\nwomen,20\n",
    "people.xlsx": lambda: xlsx(("category", "number"), ("men", "41")),
    "report.pdf": lambda: pdf("All well on board."),
    "mail.eml": lambda: mail("All well on board."),
    "two.zip": lambda: zipped(("a.txt", b"hello"), ("b.txt", b"all well")),
}


@pytest.mark.parametrize("name", QUIET)
def test_a_file_without_a_position_is_clear(name: str) -> None:
    seen = look(name, QUIET[name]())
    assert seen.verdict == "clear", seen.why


def encrypted_zip() -> bytes:
    data = bytearray(zipped(("a.txt", DM.encode())))
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + offset] |= 1
    return bytes(data)


def with_an_older_state(text: str) -> bytes:
    """A ZIP to which a file was added: the list at its end names only the new one."""
    old, new = zipped(("a.txt", text.encode())), zipped(("b.txt", b"hello"))
    old = old[: old.index(b"PK\x01\x02")]
    out = bytearray(old + new)
    at = out.rindex(b"PK\x01\x02")
    out[at + 42 : at + 46] = len(old).to_bytes(4, "little")
    end = out.rindex(b"PK\x05\x06")
    out[end + 16 : end + 20] = at.to_bytes(4, "little")
    return bytes(out)


def deep() -> bytes:
    data = DM.encode()
    for _ in range(8):
        data = zipped(("a.zip", data))
    return data


HELD: dict[str, Callable[[], bytes]] = {
    "photo.jpg": lambda: picture("JPEG", gps=False),
    "photo.heic": lambda: b"\x00\x00\x00\x18ftypheic" + bytes(100),
    "broken.jpg": lambda: b"\xff\xd8\xff\xe0" + bytes(50),
    "secret.zip": encrypted_zip,
    "secret.pdf": lambda: pdf(CALM, password="x"),
    "broken.zip": lambda: zipped(("a.txt", b"hello" * 100))[:-30],
    "broken.pdf": lambda: b"%PDF-1.4 nothing",
    "broken.gz": lambda: gzip.compress(b"hello" * 100)[:-12],
    "program.exe": lambda: b"MZ" + random.Random(1).randbytes(4000),
    "deep.zip": deep,
    "program-of-noughts.exe": lambda: b"MZ" + bytes(200) + b"text of it" + bytes(200),
    "old-word.doc": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + DM.encode(),
    "files.tar": lambda: b"a.txt" + bytes(507) + DM.encode() + bytes(1518),
    "behind.zip": lambda: zipped(("a.txt", b"hello")) + DM.encode(),
    "older-state.zip": lambda: with_an_older_state(DM),
    "picture.rtf": lambda: rb"{\rtf1 hello {\pict 0123}}",
    "old-mail.txt": lambda: b"see\nbegin 644 a.txt\n#86)C\n`\nend\n",
    "old-mail-as-sent.txt": lambda: b"see\r\nbegin 644 a.txt\r\n#86)C\r\n`\r\nend\r\n",
    "bomb.zip": lambda: zipped(("a.txt", bytes(MOST_BYTES + 1))),
    "bomb.gz": lambda: gzip.compress(bytes(MOST_BYTES + 1)),
    "many.zip": lambda: zipped(*((f"{i}.txt", b"a") for i in range(500))),
    "large.txt": lambda: b"a " * 1_500_000,
}


@pytest.mark.parametrize("name", HELD)
def test_what_cannot_be_looked_into_is_held_and_says_why(name: str) -> None:
    seen = look(name, HELD[name]())
    assert seen.verdict in ("held", "found")
    assert seen.held
    assert seen.why


def test_a_picture_is_held_even_where_it_says_nothing() -> None:
    assert "look at it yourself" in look("photo.png", picture("PNG", gps=False)).why


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"PK\x03\x04", b"%PDF-", b"\xff\xd8\xff", b"\x1f\x8b", b"From: a\nTo: b\n", b"{", b"lat,lon\n"]),
)
def test_no_bytes_make_the_reader_fail(data: bytes, sign: bytes) -> None:
    seen = look("x", sign + data)
    assert seen.verdict in ("found", "held", "clear")


@pytest.mark.parametrize(
    ("member", "begin"),
    [
        ("xl/sharedStrings.xml", "<si><t>"), ("xl/worksheets/sheet1.xml", "<row><c>"), ("word/document.xml", "<w:p "),
        ("content.xml", "<text:p>"),
    ],
)  # fmt: skip
def test_a_small_archive_of_beginnings_without_an_end_is_soon_looked_through(member: str, begin: str) -> None:
    """A pattern that looks for the end from each of them takes an hour; the limit of time on tests would end it."""
    packed = zipped(("[Content_Types].xml", b"x"), (member, begin.encode() * (1_800_000 // len(begin))))
    assert len(packed) < 10_000
    assert isinstance(scan_file("a.docx", packed, lambda _text: Scan()), Scan)


def test_a_mail_of_parts_without_number_is_held_before_it_is_taken_apart() -> None:
    mail = b"From: a@b.c\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 400_000
    assert "more than 400 parts" in look("a.eml", mail).why


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(TELLING)), st.integers(0, 2**32))
def test_a_damaged_file_never_goes_from_telling_to_clear_silently_as_an_archive(name: str, seed: int) -> None:
    """Cutting an archive or a paper short must hold it: a reader on the other side may be more forgiving than ours."""
    if not name.endswith((".zip", ".kmz", ".docx", ".xlsx", ".gz", ".pdf")):
        return
    data = TELLING[name]()
    cut = random.Random(seed).randrange(4, len(data) - 1)
    assert look(name, data[:cut]).verdict != "clear"
