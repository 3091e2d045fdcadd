"""What a frame shows as canonical bytes: two frames show the same if and only if their bytes are the same.

Left out is what belongs to the running program and not to the picture: number and duration of the tick, what was lost since
the program began, recorder, journal, outputs and the second disk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any, Final

from app.entry import Json, canonical
from app.watch.frame import Frame

_SHOWN: Final = ("stamp", "mode", "own", "targets", "alerts", "links", "calls")


def frame_bytes(frame: Frame) -> bytes:
    """Canonical JSON of own ship, targets, alerts, links and calls, every field by name. Raises TypeError for a value without a
    canonical form."""
    return canonical({name: _value(getattr(frame, name)) for name in _SHOWN})


def _value(value: Any) -> Json:
    if isinstance(value, Enum):
        return _value(value.value)
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return repr(value)  # every digit: a picture that differs in the last one is another picture
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _value(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Sequence):
        return [_value(each) for each in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")
