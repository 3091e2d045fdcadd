"""Files that hang on a message: never passed unread, never a fault, never more work than there is room for."""

from __future__ import annotations

import gzip
import io
import zipfile

from app.policy.files import scan_file
from tests.fuzz.finding import finder_for
from tests.fuzz.harness import Taken, assert_sound
from tests.relay.test_incoming import eml

EXAMPLES = 25
NAMES = ("a.txt", "a.csv", "a.json", "a.zip", "a.docx", "a.pdf", "a.eml", "a.gpx", "34-12.5N 013-04.2E.txt", "a")
TELLS = b"boat at 34-12.5N 013-04.2E"
WORDS = (
    TELLS, b"PK\x03\x04", b"PK\x05\x06", b"PK\x01\x02", b"\x1f\x8b\x08", b"%PDF-1.7", b"stream\n", b"endstream", b"/FlateDecode",
    b"/Length 9", b"trailer",
    b"startxref", b"xref", b"<?xml version='1.0'?>", b"<wpt lat='34.2' lon='13.07'>", b'{"lat":34.2,"lon":13.07}',
    b"lat,lon\n34.2,13.07\n", b"\xff\xfe",
    b"word/document.xml", b"xl/sharedStrings.xml", b"xl/worksheets/sheet1.xml", b"content.xml", b"<si><t>", b"<row>", b"</row>",
    b"<c t=\"s\"><v>0</v></c>", b"<w:p><w:t>", b"</w:t></w:p>", b"<table:table-row>", b"<coordinates>13.07,34.2</coordinates>",
    b"GEO:34.2;13.07", b"{\\rtf1", b"/Type/ObjStm", b"/Type/XRef", b"/Encrypt", b"/ASCIIHexDecode", b"/ASCII85Decode",
    b"/LZWDecode",
    b"/Filter[", b"/ToUnicode", b"BT ", b" Tj ET", b"/Kids[3 0 R]", b"/Parent 2 0 R", b"4 0 obj", b"endobj", b"\xff\xd8\xff",
    b"Exif\0\0", b"\x89PNG\r\n\x1a\n", b"\0\0\0\0", b"\xfe\xff", b"GEOSGAL", b"From: a@b.example\n", b"\xd0\xcf\x11\xe0",
    b"[" * 200,
)  # fmt: skip


def seeds() -> list[bytes]:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        words = "<w:p><w:t>34-12.5N</w:t><w:t> 013-04.2E</w:t></w:p>"
        out.writestr(zipfile.ZipInfo("word/document.xml"), words, zipfile.ZIP_DEFLATED)
        out.writestr(zipfile.ZipInfo("inner.txt"), TELLS, zipfile.ZIP_DEFLATED)
    pdf = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
        b"4 0 obj<</Length 43>>stream\nBT /F 9 Tf 9 9 Td (34-12.5N 013-04.2E) Tj ET\nendstream endobj\n"
        b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n"
    )
    sheet = io.BytesIO()
    with zipfile.ZipFile(sheet, "w") as out:
        out.writestr(zipfile.ZipInfo("xl/sharedStrings.xml"), "<sst><si><t>34-12.5N</t></si></sst>")
        out.writestr(zipfile.ZipInfo("xl/worksheets/sheet1.xml"), '<row><c t="s"><v>0</v></c><c><v>13.07</v></c></row>')
        row = "<table:table-row><table:table-cell><text:p>34.2</text:p></table:table-cell></table:table-row>"
        out.writestr(zipfile.ZipInfo("content.xml"), row)
    files = (
        sheet.getvalue(),
        TELLS, b"lat;lon\n34,2083;13,07\n", b'{"a":[{"lat":34.2083,"lng":13.07}]}', packed.getvalue(), packed.getvalue(), pdf,
        eml(),
        b"<?xml version='1.0'?><gpx><wpt lat='34.2083' lon='13.07'/></gpx>", gzip.compress(TELLS, mtime=0),
        "34-12.5N 013-04.2E".encode("utf-16"),
    )  # fmt: skip
    return [data + bytes([n]) for n, data in enumerate(files)]


def one(data: bytes) -> None:
    taken = Taken(data)
    name, scan = taken.of(NAMES), finder_for(data)
    seen = scan_file(name, taken.rest, scan)
    for each in (*seen.found, *seen.held):
        assert each.style != "detector failed", "the detector failed"
        assert_sound(each.position)
    assert (seen.verdict == "clear") == (not seen.why)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr(zipfile.ZipInfo("other"), taken.rest)
        out.writestr(zipfile.ZipInfo("tells.txt"), TELLS)
    assert scan_file("a.zip", archive.getvalue(), scan).verdict != "clear", "a position beside it is not seen"
