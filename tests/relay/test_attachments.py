"""Files that go along: looked into, named plainly, never changed; the copy of a picture has lost what its camera wrote."""

from __future__ import annotations

import contextlib
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from app.errors import UserError
from app.policy.files import scan_file
from app.policy.files.strip import LONGEST_SIDE, without_metadata
from app.policy.model import Scan, Verdict
from app.policy.positions import scan as real_scan
from app.relay.drafts import MOST_FILE, Attachment, attachment, content_hash
from app.relay.scanning import FileScans, scan_draft
from tests.relay.bridge import Bridge, draft, scan

SECRET = "33.0567 12.3867 taken by Rossi"


def photo(kind: str = "JPEG", size: tuple[int, int] = (60, 40)) -> bytes:
    """A picture with a place in EXIF, XMP and comments, and bytes behind its end."""
    picture = Image.new("RGB", size, (10, 80, 200))
    exif = Image.Exif()
    exif[0x010E] = SECRET
    exif.get_ifd(0x8825).update({1: "N", 2: (33.0, 3.0, 24.0), 3: "E", 4: (12.0, 23.0, 12.0)})
    out = io.BytesIO()
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_text("Comment", SECRET)
        info.add_itxt("XML:com.adobe.xmp", f"<x:xmpmeta>{SECRET}</x:xmpmeta>")
        picture.save(out, "PNG", exif=exif, pnginfo=info)
    else:
        picture.save(out, "JPEG", exif=exif, comment=SECRET.encode(), xmp=f"<x:xmpmeta>{SECRET}</x:xmpmeta>".encode())
    return out.getvalue() + SECRET.encode()


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_the_copy_has_the_picture_and_nothing_that_stood_beside_it(kind: str) -> None:
    original = photo(kind)
    before = bytes(original)
    copy, ending = without_metadata(original)
    assert original == before
    assert ending == {"JPEG": "jpg", "PNG": "png"}[kind]
    for trace in (SECRET.encode(), b"Exif", b"xmpmeta", b"Rossi", b"eXIf", b"tEXt", b"iTXt", b"GPS"):
        assert trace not in copy
    with Image.open(io.BytesIO(copy)) as picture:
        assert picture.size == (60, 40)
        assert not picture.getexif()
        assert not {"comment", "exif", "icc_profile", "xmp"} & set(picture.info)
    assert scan_file("a", original, real_scan).found
    seen = scan_file("a", copy, real_scan)
    assert seen.found == ()
    assert seen.held, "a picture stays a picture: what it shows nobody has read"


def test_a_picture_is_turned_as_its_exif_said_and_made_no_larger_than_a_link_carries() -> None:
    picture = Image.new("RGB", (LONGEST_SIDE + 400, 200))
    exif = Image.Exif()
    exif[0x0112] = 6
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif)
    copy, _ = without_metadata(out.getvalue())
    with Image.open(io.BytesIO(copy)) as turned:
        assert turned.height == LONGEST_SIDE
        assert turned.width < 200


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_pictures_of_every_kind_of_colour_can_be_copied(mode: str) -> None:
    out = io.BytesIO()
    Image.new(mode, (8, 8)).save(out, "JPEG" if mode == "CMYK" else "PNG")
    assert without_metadata(out.getvalue())[0]


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=200), st.integers(4, 600).map(lambda n: photo()[:n]), st.integers(4, 300).map(lambda n: photo("PNG")[:n])
    )
)
def test_what_is_no_whole_picture_is_refused_in_words(data: bytes) -> None:
    with contextlib.suppress(UserError):  # any other error is a bug
        assert without_metadata(data)[1] in ("jpg", "png")


def test_a_name_is_the_last_part_of_a_path_without_characters_that_hide_something() -> None:
    assert attachment("C:\\Users\\x\\sea.jpg", b"1").name == "sea.jpg"
    assert attachment("/media/usb/track\u202egpj.gpx", b"1").name == "trackgpj.gpx"
    assert attachment("a\nb.txt", b"1").name == "ab.txt"
    long = attachment("x" * 200 + ".pdf", b"1").name
    assert len(long) <= 80
    assert long.endswith(".pdf")
    for bad in ("", "...", "/", "\n"):
        with pytest.raises(UserError, match="name"):
            attachment(bad, b"1")
    with pytest.raises(UserError, match="empty"):
        attachment("a", b"")
    with pytest.raises(UserError, match="MB"):
        attachment("a.bin", b"x" * (MOST_FILE + 1))


@given(st.text(max_size=120))
def test_any_name_that_is_taken_is_one_the_gate_takes(name: str) -> None:
    try:
        made = attachment(name, b"1").name
    except UserError:
        return
    assert "/" not in made
    assert "\\" not in made
    assert made.isprintable() or all(ord(c) >= 32 for c in made)


def test_two_files_of_one_name_are_told_apart_and_too_much_is_refused() -> None:
    message = (
        draft("MRCC Bremen").attach(Attachment("a.csv", b"1")).attach(Attachment("A.csv", b"2")).attach(Attachment("a.csv", b"3"))
    )
    assert len({a.name.casefold() for a in message.attachments}) == 3
    big = Attachment("b", b"x" * MOST_FILE)
    with pytest.raises(UserError, match="together"):
        draft("MRCC Bremen").attach(big).attach(replace(big, name="c")).attach(Attachment("d", b"1"))


def test_a_picture_is_held_and_its_copy_too_and_the_master_may_release_it(tmp_path: Path) -> None:
    bridge = Bridge(tmp_path)
    copy, _ = without_metadata(photo())
    message = draft("MRCC Bremen", body="See the picture", attachments=(Attachment("picture-1.jpg", copy),))
    refused = bridge.desk.send(message, "M. Rossi")
    assert refused.decision.verdict is Verdict.HOLD
    preview = bridge.desk.ask_master(message)
    assert bridge.desk.master_release(preview, master="Capt. Weiss", reason="shows the boat only").released
    assert "File: picture-1.jpg" in bridge.decisions[-1].text
    assert content_hash(message) != content_hash(replace(message, attachments=()))


def test_another_file_after_the_masters_look_is_not_what_he_released(tmp_path: Path) -> None:
    bridge = Bridge(tmp_path)
    message = draft("MRCC Bremen", body="See", attachments=(Attachment("a.jpg", without_metadata(photo())[0]),))
    preview = bridge.desk.ask_master(message)
    swapped = replace(preview, draft=replace(message, attachments=(Attachment("a.jpg", photo()),)))
    assert not bridge.desk.master_release(swapped, master="Capt. Weiss", reason="x").released


@pytest.mark.parametrize(
    ("subject", "body", "name", "data"),
    [
        ("Boat", "latitude in here 33 03.4 N", "east.txt", b"012 23.2 E"),
        ("Boat", "the first number is 33.05667", "second.txt", b"12.38667"),
        ("33.05667", "more in the file", "b.txt", b"12.38667 E"),
        ("Boat", "N 33.05667", "12.38667E.txt", b"see the name"),
        ("Boat", "They are at 33 degrees 3 minutes", "east.txt", b"12 degrees 23 minutes"),
    ],
)
def test_a_position_split_over_text_and_file_does_not_pass(subject: str, body: str, name: str, data: bytes) -> None:
    seen = scan_draft(real_scan, draft("MRCC Bremen", subject=subject, body=body, attachments=(Attachment(name, data),)))
    assert seen.verdict != "clear", seen


def test_a_position_split_over_two_files_does_not_pass() -> None:
    files = (Attachment("a.txt", b"33.05667"), Attachment("b.txt", b"12.38667"))
    assert scan_draft(real_scan, draft("MRCC Bremen", body="see both", attachments=files)).verdict != "clear"


def test_harmless_files_beside_a_harmless_text_stay_harmless() -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("list.txt", "Blankets 40, water 120 l, food for 3 days")
    files = (Attachment("stores.zip", archive.getvalue()), Attachment("menu.txt", b"Rice and beans at 18:00"))
    seen = scan_draft(real_scan, draft("MRCC Bremen", body="Stores on board as of today. 74 people.", attachments=files))
    assert seen == Scan()


def test_a_file_is_looked_into_once_and_a_changed_one_again() -> None:
    asked: list[str] = []

    def counting(text: str) -> Scan:
        asked.append(text)
        return scan(text)

    files = FileScans(counting)
    first = files.of(Attachment("a.txt", b"Boat at 33-03.4N 012-23.2E"))
    number = len(asked)
    assert files.of(Attachment("a.txt", b"Boat at 33-03.4N 012-23.2E")) is first
    assert len(asked) == number
    assert files.of(Attachment("a.txt", b"nothing")).scan.found == ()
    assert files.of(Attachment("b.txt", b"Boat at 33-03.4N 012-23.2E")).scan.found
