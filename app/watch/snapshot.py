"""The picture as bytes and back, so that a replay can go on from a moment without playing up to it.

A snapshot is a cache: made by this program for itself, kept in the private data folder, and made anew whenever anything is
wrong with it. It is a pickle, because only that keeps the picture as it is, with what several parts share still shared, in
a few milliseconds. Three things keep it harmless: a digest over all of it, a fingerprint of the program's own code (a
snapshot of any other version is no snapshot), and an unpickler that makes values of the classes named here and nothing else.
"""

from __future__ import annotations

import hashlib
import io
import pickle
from array import array
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cache, partial
from pathlib import Path
from struct import Struct
from types import MethodType
from typing import Any, Final

from app.config import Limits, Settings
from app.errors import DeviceError
from app.watch.frame import OwnShip, Target
from app.watch.tracks import PAST_POINTS, Track
from app.worded import worded

MAGIC: Final = b"fairlead picture 1\n"
_DIGEST: Final = 32
_MARK: Final = 16

_OURS: Final = frozenset(
    {
        "app.clock", "app.entry", "app.geo", "app.readings", "app.watch.ais_targets", "app.watch.alerts", "app.watch.calls",
        "app.watch.fixes", "app.watch.frame", "app.watch.fusion", "app.watch.growth", "app.watch.guard", "app.watch.history",
        "app.watch.integrity", "app.watch.own_ship", "app.watch.radar_targets", "app.watch.rounds", "app.watch.selection",
        "app.watch.targets", "app.watch.tracks", "app.watch.view", "devices.ais", "devices.ais_fragments", "devices.channels",
        "devices.decoder", "devices.link_meter", "devices.nmea", "devices.nmea_alerts", "devices.nmea_calendar",
        "devices.nmea_dsc", "devices.nmea_position", "devices.nmea_radar", "devices.sentence", "devices.tagblock",
    }
)  # fmt: skip
"""Modules whose classes may stand in a snapshot. None of these classes opens, writes or calls anything when it is made."""

_OTHERS: Final = frozenset(
    {
        ("builtins", "set"), ("builtins", "str"), ("builtins", "frozenset"), ("collections", "deque"),
        ("collections", "OrderedDict"),
        ("collections", "Counter"), ("datetime", "datetime"), ("datetime", "date"), ("datetime", "time"),
        ("datetime", "timedelta"), ("datetime", "timezone"),
    }
)  # fmt: skip

Given = Mapping[str, Any]
"""What belongs to the running program and is not in a snapshot: name -> object. It is there again when one is unpacked."""


@cache
def fingerprint() -> bytes:
    """Of the code that makes and reads snapshots: a change anywhere in it, and older ones are no longer read. Raises DeviceError
    where the program lacks a part of it."""
    known = hashlib.sha256(MAGIC)
    for name in sorted({*_OURS, __name__, "app.watch.session"}):
        known.update(name.encode() + b"\0" + _code_of(name))
    return known.digest()[:_MARK]


def _code_of(name: str) -> bytes:
    """The source of a module. Raises DeviceError where it is not there: its snapshots could not be told from another version's."""
    path = Path(__file__).parents[2].joinpath(*name.split(".")).with_suffix(".py")
    try:
        return path.read_bytes()
    except OSError as error:
        raise DeviceError(
            worded("{path} cannot be read ({why}): Fairlead is not installed whole. Install it anew", path=path, why=error.strerror)
        ) from error


def pack(value: object, given: Given) -> bytes:
    """``value`` as a snapshot; what is in ``given`` is only named in it. Raises TypeError for what cannot stand in one."""
    out = io.BytesIO()
    try:
        _Pickler(out, given).dump(value)
    except (pickle.PicklingError, AttributeError) as error:
        raise TypeError(f"this cannot stand in a snapshot: {error}") from error
    body = fingerprint() + out.getvalue()
    return MAGIC + hashlib.sha256(body).digest() + body


def unpack(data: bytes, given: Given) -> Any | None:
    """What was packed; ``None`` for what this version did not make, or what is not whole."""
    head = len(MAGIC)
    body = memoryview(data)[head + _DIGEST :]
    if data[:head] != MAGIC or body[:_MARK] != fingerprint() or hashlib.sha256(body).digest() != data[head : head + _DIGEST]:
        return None
    try:
        return _Unpickler(io.BytesIO(body[_MARK:]), given).load()
    except Exception:  # noqa: BLE001 - pickle may raise anything; a snapshot that cannot be read is made anew
        return None


class _Pickler(pickle.Pickler):
    """``given`` by name; the dots that a track leaves as columns, or each of a hundred thousand would be an object."""

    def __init__(self, out: io.BytesIO, given: Given) -> None:
        super().__init__(out, protocol=5)
        self._names = {_key(value): name for name, value in given.items()}
        self._columns: dict[int, tuple[object, bytes]] = {}  # a track that several hold stays one

    def reducer_override(self, obj: Any) -> Any:
        kind = type(obj)
        if kind is Track:
            # ``past`` is what ``past_shown`` shows (``Track.extend_past``): kept once.
            return _track, tuple(None if n == _PAST else v for n, v in zip(_TRACK, self._values(obj, _TRACK, _SHOWN), strict=True))
        if kind is Target:
            return _target, self._values(obj, _TARGET, "track")
        if kind is OwnShip:
            return _own_ship, self._values(obj, _OWN_SHIP, "track")
        if kind in (Settings, Limits, MethodType):
            name = self._names.get(_key(obj))
            if name is None:
                raise pickle.PicklingError(worded("{obj!r} is not among what is given", obj=obj))
            return _given, (name,)
        return NotImplemented

    def _values(self, obj: object, names: tuple[str, ...], dots: str) -> tuple[Any, ...]:
        return tuple(self._points(getattr(obj, name)) if name == dots else getattr(obj, name) for name in names)

    def _points(self, dots: tuple[Dot, ...]) -> bytes:
        known = self._columns.get(id(dots))
        if known is None:
            columns = array("d")
            for dot in dots:
                columns.extend(dot)
            known = self._columns[id(dots)] = (dots, columns.tobytes())
        return known[1]


class _Unpickler(pickle.Unpickler):
    def __init__(self, body: io.BytesIO, given: Given) -> None:
        super().__init__(body)
        self._given = given
        self._columns: dict[int, tuple[bytes, tuple[Dot, ...]]] = {}
        self._makers: Mapping[str, Callable[..., Any]] = {
            _given.__name__: given.__getitem__,
            _track.__name__: self._track,
            _target.__name__: partial(self._frozen, Target, _TARGET_AT),
            _own_ship.__name__: partial(self._frozen, OwnShip, _OWN_SHIP_AT),
        }

    def find_class(self, module: str, name: str) -> Any:
        if module == __name__ and name in self._makers:
            return self._makers[name]
        if (module, name) in _OTHERS:
            return super().find_class(module, name)
        if module in _OURS and name.isidentifier():
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(worded("{module}.{name} does not belong into a snapshot", module=module, name=name))

    def _track(self, *values: Any) -> Track:
        given = list(values)
        shown = given[_SHOWN_AT] = self._dots(given[_SHOWN_AT])
        given[_PAST_AT] = deque(shown, maxlen=PAST_POINTS)
        return Track(*given)

    def _frozen(self, kind: type, at: int, *values: Any) -> Any:
        given = list(values)
        given[at] = self._dots(given[at])
        return kind(*given)

    def _dots(self, columns: bytes) -> tuple[Dot, ...]:
        known = self._columns.get(id(columns))
        if known is None:
            known = self._columns[id(columns)] = (columns, tuple(_DOT.iter_unpack(columns)))
        return known[1]


def _key(value: Any) -> object:
    """Methods are made anew at each look: the same one is the same function of the same object."""
    return (id(value.__self__), value.__func__) if isinstance(value, MethodType) else id(value)


_PAST: Final = "past"
_SHOWN: Final = "past_shown"
_TRACK: Final = tuple(f.name for f in fields(Track))
_TARGET: Final = tuple(f.name for f in fields(Target))
_OWN_SHIP: Final = tuple(f.name for f in fields(OwnShip))
_TARGET_AT, _OWN_SHIP_AT = _TARGET.index("track"), _OWN_SHIP.index("track")
_PAST_AT, _SHOWN_AT = _TRACK.index(_PAST), _TRACK.index(_SHOWN)

Dot = tuple[float, float, float]
_DOT: Final = Struct("=3d")


def _track(*_values: Any) -> Any:
    """Stands in a snapshot for a track, as the next two do for theirs; the unpickler has what makes them."""
    raise pickle.UnpicklingError("only an unpickler of snapshots makes a track")


def _target(*_values: Any) -> Any:
    raise pickle.UnpicklingError("only an unpickler of snapshots makes a target")


def _own_ship(*_values: Any) -> Any:
    raise pickle.UnpicklingError("only an unpickler of snapshots makes an own ship")


def _given(name: str) -> Any:
    """Stands in a snapshot for what is given when it is unpacked."""
    raise pickle.UnpicklingError(worded("{name} is given, never made", name=name))
