"""The verifier as one file that goes with every export: ``python3 fairlead-verify.pyz EXPORT``."""

from __future__ import annotations

import io
import zipfile
from importlib.resources import files
from typing import Final

FIRST_LINE: Final = b"#!/usr/bin/env python3\n"
_START: Final = b"""import sys

if sys.version_info < (3, 10):
    sys.exit("fairlead-verify needs Python 3.10 or newer")

from fairlead_verify.__main__ import main

sys.exit(main())
"""
_STAMP: Final = (1980, 1, 1, 0, 0, 0)


def verifier_pyz() -> bytes:
    """A zip file that Python runs. The same bytes for the same program, whoever makes it and when: they can be compared."""
    sources = {each.name: each.read_bytes() for each in files("app.verifier").iterdir() if each.name.endswith(".py")}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as zipped:
        _add(zipped, "__main__.py", _START)
        for name, source in sorted(sources.items()):
            _add(zipped, f"fairlead_verify/{name}", source.replace(b"\r\n", b"\n"))
    return FIRST_LINE + out.getvalue()


def _add(zipped: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, _STAMP)
    info.create_system = 3  # else it would be another file on Windows
    info.external_attr = 0o644 << 16
    zipped.writestr(info, content)
