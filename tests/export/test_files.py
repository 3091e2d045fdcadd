"""Files that are written whole or not at all, for their owner only, and never over another one."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

import pytest

from app.errors import DeviceError
from app.export.files import write_new


def test_the_file_is_whole_private_and_its_hash_is_that_of_its_bytes(tmp_path: Path) -> None:
    written = write_new(tmp_path / "exports", "a", ".pdf", b"abc")
    assert written.path.name == "a.pdf"
    assert written.path.read_bytes() == b"abc"
    assert written.sha256 == hashlib.sha256(b"abc").hexdigest()
    assert stat.S_IMODE(written.path.stat().st_mode) == 0o600
    assert [p.name for p in (tmp_path / "exports").iterdir()] == ["a.pdf"]


def test_another_file_of_that_name_is_never_overwritten(tmp_path: Path) -> None:
    names = [write_new(tmp_path, "a", ".pdf", bytes([i])).path.name for i in range(3)]
    assert names == ["a.pdf", "a-2.pdf", "a-3.pdf"]
    assert [(tmp_path / n).read_bytes() for n in names] == [b"\0", b"\1", b"\2"]


def test_a_disk_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DeviceError, match="No space left"):
        write_new(tmp_path, "a", ".pdf", b"abc")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("a file")
    with pytest.raises(DeviceError):
        write_new(tmp_path / "exports", "a", ".pdf", b"abc")
