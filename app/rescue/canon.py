"""The whole folded state as canonical bytes: two states are the same if and only if their bytes are.

Every field of every value is in, by name. Mappings go by key, so that the order in which something was first heard of does
not show; everything that has an order for people (lines, histories, numbers of requests) keeps it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from pydantic import BaseModel

from app.entry import Entry, Json, canonical, iso
from app.rescue.state import Line, RescueState

_IN_CHAIN: Final = ("seq", "prev", "hash")
"""What an entry has from its place in the chain: it says in which order things were written, not what happened."""
_ENTRY: Final = (
    "id", "mission", "station", "kind", "subject", "happened", "written", "author", "payload", "ship", "corrects",
    "withheld",
)  # fmt: skip
_LINE: Final = ("entry", "payload", "title", "text", "history", "void", "void_reason", "late_s", "subject", "voided")


def state_bytes(state: RescueState, *, chain: bool = True) -> bytes:
    """Canonical JSON of the state. ``chain=False`` leaves out each entry's place in the chain: what is left is the same
    whatever order late entries were written in. Raises TypeError for a value that has no canonical form."""
    return canonical(_value(state, chain))


def _value(value: Any, chain: bool) -> Json:
    if isinstance(value, Enum):
        return _value(value.value, chain)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if (names := _names(value, chain)) is not None:
        return {name: _value(getattr(value, name), chain) for name in names}
    if isinstance(value, Mapping):
        return {_key(key): _value(each, chain) for key, each in value.items()}
    if isinstance(value, AbstractSet):
        return sorted((_value(each, chain) for each in value), key=canonical)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        return [_value(each, chain) for each in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")


def _names(value: Any, chain: bool) -> Sequence[str] | None:
    """The names of what a value holds; ``None`` where it is no value with named parts."""
    if isinstance(value, Entry):
        return _ENTRY + _IN_CHAIN if chain else _ENTRY
    if isinstance(value, Line):
        return _LINE
    if isinstance(value, BaseModel):
        return list(type(value).model_fields)
    if is_dataclass(value) and not isinstance(value, type):
        return [f.name for f in fields(value) if chain or not (isinstance(value, RescueState) and f.name == "seq")]
    return None


def _key(key: object) -> str:
    if isinstance(key, Enum):
        return str(key.value)
    if isinstance(key, str):
        return key
    raise TypeError(f"a key of type {type(key).__name__} has no canonical form")
