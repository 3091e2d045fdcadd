"""Second disks for tests: one that can be pulled out, and where this computer lets us, real ones of any size."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class Folder:
    """A folder that can be pulled out and put back in, or another one in its place."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir()

    def pull(self, name: str = "pulled") -> None:
        self.path.rename(self.path.with_name(f"{self.path.name}-{name}"))

    def plug(self, name: str = "pulled") -> None:
        self.path.rmdir() if self.path.exists() else None
        self.path.with_name(f"{self.path.name}-{name}").rename(self.path)


def may_mount() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and _mount("tmpfs", "-o", "size=64k") == 0


def _mount(kind: str, *options: str) -> int:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(["mount", "-t", kind, *options, kind, folder], capture_output=True, check=False).returncode
        if done == 0:
            subprocess.run(["umount", folder], check=True)
    return done


@contextmanager
def mounted(path: Path, size: str) -> Iterator[Path]:
    """A file system of its own at ``path``. Skips the test where this computer does not let us make one."""
    if not may_mount():
        pytest.skip("file systems can be mounted by root on Linux only")
    path.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)], check=True)
    try:
        yield path
    finally:
        subprocess.run(["umount", "-l", str(path)], check=False)
