"""A position finder for harnesses whose matter is not the finder: it costs ten times what they are about."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final
from zlib import crc32

from app.policy.model import FoundPosition, Scan
from app.policy.positions import scan

ONE: Final = "34-12.5N 013-04.2E"
_ONE: Final = re.compile(re.escape(ONE))


def finder_for(data: bytes) -> Callable[[str], Scan]:
    """The real one for one input in eight, else one that knows a single position."""
    return scan if crc32(data) % 8 == 0 else _find_one


def _find_one(text: str) -> Scan:
    found = tuple(FoundPosition(m.start(), m.end(), "hemisphere", m.group()) for m in _ONE.finditer(text))
    return Scan(found, (), f"“{ONE}” is a position" if found else "")
