"""The files of an export, in a folder or in a zip file that is never unpacked. Nothing in it is trusted."""

from __future__ import annotations

import io
import os
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from .words import Bad, Unreadable

MOST_FILES = 100_000
MOST_DIRECTORY = 24 << 20
"""Bytes of a zip file's own list of what is in it: it is read whole, before anything can be counted."""

MOST_TIMES = 100
"""A zip that unpacks to more than so many times its own size (and 64 MB) is no export: photographs and CSV do not shrink so."""

FREE = 64 << 20

_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)|[^:]*:", re.IGNORECASE)
"""Names that are devices, and streams beside a file, on Windows."""

_OF_A_BAG = {"bagit.txt", "tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig", "data/mission.json"}
_BEFORE_BAGS = (
    "it is a bundle of the form before bags, which this program does not read. README.txt in it says how to check it by hand"
)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)


def plain(path: Path) -> int:
    """A handle to read a file by, which is one: of a pipe or a device nobody waits for the end. Raises Unreadable, OSError."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise Unreadable("it is neither a file nor a folder")
    return handle


class Files:
    """``names`` relative to the root of the bag, with ``/``; ``sizes`` in bytes."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.sizes: dict[str, int] = {}
        self._alike: set[str] = set()

    @property
    def names(self) -> list[str]:
        return sorted(self.sizes)

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """Read a file. Raises Bad where the zip is damaged there."""
        raise NotImplementedError

    def read(self, name: str, limit: int) -> bytes:
        """A small file as a whole."""
        if name not in self.sizes:
            raise Bad(f"{name} is missing", file=name)
        with self.open(name) as file:
            data = file.read(limit + 1)
        if len(data) > limit:
            raise Bad(f"{name} is larger than it can be", file=name)
        return data

    def close(self) -> None:
        """Let go of the file."""

    def take(self, name: str, size: int) -> None:
        _check_name(name)
        if name in self.sizes:
            raise Bad(f"{name} stands in it twice", file=name)
        alike = unicodedata.normalize("NFC", name).casefold()
        if alike in self._alike:
            raise Bad(f"{name} stands in it twice, in capitals and small letters: unpacked, one would replace the other", file=name)
        self._alike.add(alike)
        if len(self.sizes) >= MOST_FILES:
            raise Unreadable(f"it holds more than {MOST_FILES} files")
        self.sizes[name] = size


class Folder(Files):
    def __init__(self, path: Path) -> None:
        super().__init__(path.resolve().name)
        self._path = path
        self._walk(path, "", 0)
        if "manifest.json" in self.sizes and not self.sizes.keys() & _OF_A_BAG:
            raise Unreadable(_BEFORE_BAGS)

    def _walk(self, folder: Path, before: str, depth: int) -> None:
        if depth > 20:
            raise Bad(f"{before} lies deeper than anything in an export", file=before)
        with os.scandir(folder) as found:
            for each in found:
                name = before + each.name
                if each.is_symlink():
                    raise Bad(f"{name} is a link to elsewhere; an export has files only", file=name)
                if each.is_dir(follow_symlinks=False):
                    self._walk(Path(each.path), f"{name}/", depth + 1)
                elif each.is_file(follow_symlinks=False):
                    self.take(name, each.stat(follow_symlinks=False).st_size)
                else:
                    raise Bad(f"{name} is neither a file nor a folder", file=name)

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(self._path / name, flags), "rb", buffering=1 << 18) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Bad(f"{name} is no file any more", file=name)
            yield file


class _Listed(io.FileIO):
    """A zip file whose list of files is not longer than that of any export."""

    opening = True

    def read(self, size: int | None = -1, /) -> bytes:
        if self.opening and size is not None and size > MOST_DIRECTORY:
            raise Unreadable("its list of files is longer than that of any export: it is made to fill the memory")
        return super().read(-1 if size is None else size) or b""


class Zip(Files):
    """One folder stands at the top of it."""

    def __init__(self, path: Path) -> None:
        self._file = _Listed(plain(path))
        try:
            self._zip = zipfile.ZipFile(self._file)
            self._file.opening = False
        except _BROKEN as error:
            self._file.close()
            raise Unreadable(f"it is not a whole zip file ({error})") from error
        except BaseException:
            self._file.close()
            raise
        try:
            infos = self._zip.infolist()
            roots = {info.filename.partition("/")[0] for info in infos}
            if len(roots) != 1 or any("/" not in info.filename for info in infos):
                if any(info.filename == "manifest.json" for info in infos):
                    raise Unreadable(_BEFORE_BAGS)
                raise Unreadable("it is not an export: there is not one folder at the top of the zip file")
            super().__init__(roots.pop())
            _check_name(self.root)
            self._check_bomb(infos, path.stat().st_size)
            self._infos: dict[str, zipfile.ZipInfo] = {}
            for info in infos:
                self._take(info)
        except BaseException:
            self.close()
            raise

    def _take(self, info: zipfile.ZipInfo) -> None:
        name = info.orig_filename[len(self.root) + 1 :]
        if info.orig_filename != info.filename or info.filename[: len(self.root)] != self.root:
            raise Bad(f"{info.orig_filename!r} is no name of a file in an export", file=info.filename)
        kind = stat.S_IFMT(info.external_attr >> 16)
        if name.endswith("/") or not name:
            if info.file_size:
                raise Bad(f"{name} is a folder with something in it that is no file", file=name)
            return
        if kind not in (0, stat.S_IFREG):
            raise Bad(f"{name} is a link to elsewhere; an export has files only", file=name)
        if info.flag_bits & 1:
            raise Bad(f"{name} is encrypted", file=name)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Bad(f"{name} is packed in a way that no export is", file=name)
        self.take(name, info.file_size)
        self._infos[name] = info

    @staticmethod
    def _check_bomb(infos: list[zipfile.ZipInfo], size: int) -> None:
        if sum(info.file_size for info in infos) > MOST_TIMES * size + FREE:
            raise Unreadable("it would unpack to far more than an export can: it is made to fill a disk")
        end = 0
        for info in sorted(infos, key=lambda each: each.header_offset):
            if info.header_offset < end:
                raise Unreadable("two of its files share the same bytes: it is made to fill a disk")
            end = info.header_offset + 30 + info.compress_size

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        try:
            with self._zip.open(self._infos[name]) as file:
                yield cast(BinaryIO, file)
        except _BROKEN as error:
            raise Bad(f"{name} cannot be read: the zip file is damaged there ({error})", file=name) from error

    def close(self) -> None:
        self._zip.close()
        self._file.close()


def opened(path: Path) -> Files:
    """The files of an export. Raises Unreadable, or Bad where what is there is made to deceive."""
    return Folder(path) if path.is_dir() else Zip(path)


def _check_name(name: str) -> None:
    """No way out of the folder, on no system; nothing that turns a terminal."""
    parts = name.rstrip("/").split("/")
    strange = "\\" in name or re.match(r"[A-Za-z]:", name) or any(part in ("", ".", "..") for part in parts)
    strange = strange or any(_DEVICE.match(part) or part[-1:] in (".", " ") for part in parts)
    if strange or not name.isprintable() or len(name) > 500:
        raise Bad(f"{name[:80]!r} is no name of a file in an export", file=name[:80])
