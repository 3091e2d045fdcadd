"""What a file is, by its first bytes, and who opens it."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Final

from app.policy.files.mail import mail_parts
from app.policy.files.office import office_parts
from app.policy.files.parts import Budget, Part, TooMuchError
from app.policy.files.rtf import SIGN, rtf_parts
from app.policy.files.tables import table_parts
from app.worded import worded

Opener = Callable[[str, bytes, Budget], Iterator[Part]]

_PICTURES: Final = (
    b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"GIF8", b"II*\x00", b"MM\x00*", b"BM", b"RIFF", b"\x00\x00\x01\x00",
)  # fmt: skip
_BOXED: Final = re.compile(rb"^.{4}ftyp", re.DOTALL)  # HEIC, AVIF, MP4, MOV
_HEADERS: Final = re.compile(rb"^(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}", re.MULTILINE)
_MAIL_WORDS: Final = re.compile(
    rb"^(?:from|to|subject|date|received|mime-version|return-path|message-id|content-type):", re.I | re.M
)
_CHUNK: Final = 1 << 16
_DESCRIPTOR: Final = 24
"""Most bytes that may follow a file in a ZIP: its sizes and its sum."""


def opened(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    """The parts of a file, of whatever is packed in it too. Raises TooMuchError beyond the bounds."""
    budget.spend_bytes(len(data))
    budget.spend_part()
    if not data:
        return
    yield from _opener(data)(name, data, budget)


def _opener(data: bytes) -> Opener:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_parts
    if data.startswith(b"\x1f\x8b"):
        return _gzip_parts
    if data.startswith(b"%PDF-"):
        return _pdf_parts
    if data.startswith(SIGN):
        return rtf_parts
    if data.startswith(_PICTURES) or _BOXED.match(data[:16]):
        return _picture_parts
    if _is_mail(data):
        return lambda name, raw, budget: mail_parts(name, raw, budget, opened)
    return table_parts


# What reads papers and pictures is big; it is loaded with the first such file, not when the program starts.


def _pdf_parts(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    from app.policy.files.papers import pdf_parts

    return pdf_parts(name, data, budget)


def _picture_parts(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    from app.policy.files.pictures import picture_parts

    return picture_parts(name, data, budget)


def _is_mail(data: bytes) -> bool:
    head = data[:4096].replace(b"\r\n", b"\n")
    block = _HEADERS.match(head)
    return block is not None and len({m.group(0).lower() for m in _MAIL_WORDS.finditer(block.group(0))}) >= 2


def _gzip_parts(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    if said := _gzip_names(data):
        yield Part(f"{name}, names", budget.spend_text(said))
    inner = bytearray()
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            while chunk := file.read(_CHUNK):
                budget.spend_bytes(len(chunk))
                inner += chunk
    except (OSError, EOFError) as error:
        yield Part(name, unread=worded("is a damaged archive ({error})", error=str(error)))
        return
    yield from _inside(name.removesuffix(".gz"), bytes(inner), budget, paid=True)


def _gzip_names(data: bytes) -> str:
    """The name and the comment in the head of a gzip file (RFC 1952)."""
    flags, at, said = data[3:4], 10, []
    if not flags:
        return ""
    if flags[0] & 4:
        at += 2 + int.from_bytes(data[10:12], "little")
    for bit in (8, 16):
        end = data.find(b"\0", at)
        if flags[0] & bit and end >= 0:
            said.append(data[at:end].decode("latin-1"))
            at = end + 1
    return "\n".join(said)


def _zip_parts(name: str, data: bytes, budget: Budget) -> Iterator[Part]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        yield Part(name, unread=worded("is a damaged archive ({error})", error=str(error)))
        return
    with archive:
        if archive.comment:
            yield Part(f"{name}, comment", budget.spend_text(archive.comment.decode("utf-8", "replace")))
        names = {info.filename for info in archive.infolist()}
        beside = {each.decode("utf-8", "replace") for info in archive.infolist() for each in (info.comment, info.extra) if each}
        yield Part(f"{name}, names", budget.spend_text("\n".join(sorted(names | beside))))
        if _has_more(archive, data):
            yield Part(name, unread="holds bytes that belong to none of its files")
        for info in archive.infolist():
            if info.is_dir() and not info.file_size and not info.compress_size:
                continue
            inside = f"{name}/{info.filename}"
            if info.flag_bits & 0x1:
                yield Part(inside, unread="is encrypted")
                continue
            content = _member(archive, info, budget)
            if content is None:
                yield Part(inside, unread="is damaged")
                continue
            yield from _inside(inside, content, budget, paid=True)
        if any(n.startswith(("word/", "xl/", "ppt/")) for n in names) or "content.xml" in names:
            yield from office_parts(name, archive, budget)


def _has_more(archive: zipfile.ZipFile, data: bytes) -> bool:
    """Whether something lies between its files or behind its end: an older state, or what was hung on."""
    at = 0
    for info in sorted(archive.infolist(), key=lambda each: each.header_offset):
        if info.header_offset - at > _DESCRIPTOR:
            return True
        lengths = data[info.header_offset + 26 : info.header_offset + 30]
        at = info.header_offset + 30 + int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
        at += info.compress_size
    end = data.rfind(b"PK\x05\x06") + 22 + len(archive.comment)
    return archive.start_dir - at > _DESCRIPTOR or bool(data[end:].strip(b"\0\r\n "))


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: Budget) -> bytes | None:
    """A member's bytes, counted as they come: what the archive says of its own size is not believed."""
    content = bytearray()
    try:
        with archive.open(info) as file:
            while chunk := file.read(_CHUNK):
                budget.spend_bytes(len(chunk))
                content += chunk
    except TooMuchError:
        raise
    except Exception:  # noqa: BLE001 - decompressors raise errors of their own; a member that fails is held
        return None
    return bytes(content)


def _inside(name: str, content: bytes, budget: Budget, *, paid: bool) -> Iterator[Part]:
    if paid:
        budget.bytes_left += len(content)  # ``opened`` counts it again
    budget.deeper()
    try:
        yield from opened(name, content, budget)
    finally:
        budget.up()
