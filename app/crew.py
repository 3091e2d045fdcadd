"""Who is who: PINs of the crew, so that nobody signs on by mistake or for fun under another's name.

It is about honest authorship, not about access: whoever sits at the ship's computer can read its files, and a short PIN
can be guessed from its hash. So a PIN never keeps anybody from the bridge: a name without one signs on without one, a
broken file asks nobody for one (and says so), and wrong PINs cost half a minute, not the watch.

``crew.json`` in the data folder, for all missions and stations: name -> scrypt hash, salt and parameters; names of people
whose PIN was forgotten and taken away at the ship's computer, until that is written into the log.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.clock import Clock
from app.entry import from_iso, iso
from app.errors import DeviceError, UserError
from app.wholefile import private_folder, read_small, write_whole

PIN_MIN: Final = 4
PIN_MAX: Final = 64
TRIES: Final = 5
WAIT_S: Final = 30.0

_FORMAT: Final = 1
_N, _R, _P = 1 << 14, 8, 1
"""Cost of a hash: 16 MB and some 50 ms; it is asked for on the thread of the window."""
_MEMORY_MAX: Final = 64 << 20
_BYTES_MAX: Final = 1_000_000
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@dataclass(frozen=True, slots=True)
class _Pin:
    name: str
    salt: bytes
    hash: bytes
    n: int
    r: int
    p: int

    def fits(self, pin: str) -> bool:
        return hmac.compare_digest(self.hash, _hash(pin, self.salt, self.n, self.r, self.p))


@dataclass(frozen=True, slots=True)
class _Book:
    pins: Mapping[str, _Pin]
    forgotten: tuple[tuple[str, datetime], ...] = ()


class Crew:
    """The PINs in one file, read anew each time: another station may have changed it. Main thread only."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path, self._clock = path, clock
        self._wrong: dict[str, int] = {}
        self._until: dict[str, float] = {}

    @property
    def problem(self) -> str:
        """Why no PINs are asked for, "" if nothing is wrong."""
        try:
            self._read()
        except UserError as error:
            return str(error)
        return ""

    def names(self) -> tuple[str, ...]:
        """Names that have a PIN; none where the file is broken."""
        return tuple(pin.name for pin in self._pins().values())

    def has_pin(self, name: str) -> bool:
        """Whether this person has to give a PIN. False where the file is broken: see ``problem``."""
        return _key(name) in self._pins()

    def wait_s(self, name: str) -> float:
        """Seconds until the next try, 0 = now."""
        return max(0.0, self._until.get(_key(name), 0.0) - self._clock.mono())

    def check(self, name: str, pin: str) -> bool:
        """Is it this person's PIN? False also for a name without one. Raises UserError while it has to be waited for."""
        found = self._pins().get(_key(name))
        return found is not None and self._fits(found, pin)

    def set_pin(self, name: str, old: str | None, new: str) -> None:
        """Give a first PIN (``old`` is not asked for) or change it. Raises UserError: wrong old one, too short; DeviceError."""
        if not plain_name(name):
            raise UserError("Give the name that the PIN is for")
        if not PIN_MIN <= len(new) <= PIN_MAX:
            raise UserError(f"A PIN has {PIN_MIN} to {PIN_MAX} figures or letters")
        self._need(name, old)
        salt = secrets.token_bytes(16)
        pin = _Pin(plain_name(name), salt, _hash(new, salt, _N, _R, _P), _N, _R, _P)
        self._change(lambda book: replace(book, pins={**book.pins, _key(name): pin}))

    def remove(self, name: str, pin: str) -> None:
        """Do without a PIN again. Raises UserError for a wrong one, DeviceError."""
        self._need(name, pin)
        self._change(lambda book: replace(book, pins={k: p for k, p in book.pins.items() if k != _key(name)}))

    def forget(self, name: str) -> bool:
        """Take away a PIN that its owner forgot; False where there is none. Kept until ``noted``. Raises UserError, DeviceError."""
        found = self._read().pins.get(_key(name))
        if found is None:
            return False
        past = (found.name, self._clock.utc())
        self._change(
            lambda book: _Book({k: p for k, p in book.pins.items() if k != _key(name)}, (*book.forgotten, past)),
        )
        return True

    def forgotten(self) -> tuple[tuple[str, datetime], ...]:
        """(name, UTC) of every PIN taken away by ``forget`` that is not in the log yet."""
        try:
            return self._read().forgotten
        except UserError:
            return ()

    def noted(self, written: tuple[tuple[str, datetime], ...]) -> None:
        """These are in the log now. Raises UserError, DeviceError."""
        self._change(lambda book: replace(book, forgotten=tuple(f for f in book.forgotten if f not in written)))

    def _need(self, name: str, pin: str | None) -> None:
        found = self._read().pins.get(_key(name))
        if found is not None and not self._fits(found, pin or ""):
            raise UserError("That is not the PIN there is now. Who forgot it has it taken away at the ship's computer")

    def _fits(self, found: _Pin, pin: str) -> bool:
        key = _key(found.name)
        if (wait := self.wait_s(found.name)) > 0:
            raise UserError(f"Too many wrong PINs. Try again in {wait:.0f} s")
        if found.fits(pin):
            self._wrong.pop(key, None)
            return True
        self._wrong[key] = self._wrong.get(key, 0) + 1
        if self._wrong[key] >= TRIES:
            del self._wrong[key]
            self._until[key] = self._clock.mono() + WAIT_S
        return False

    def _pins(self) -> Mapping[str, _Pin]:
        try:
            return self._read().pins
        except UserError:
            return {}

    def _read(self) -> _Book:
        try:
            if not self._path.exists():
                return _Book({})
            return _book(json.loads(read_small(self._path, _BYTES_MAX).decode("utf-8")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is not a file as Fairlead writes it"
            raise UserError(
                f"PINs are not asked for: {self._path} cannot be read ({reason}). Move it away, then everybody sets a new PIN"
            ) from error

    def _change(self, change: Callable[[_Book], _Book]) -> None:
        """Replace the file whole. Two stations that change it in the same instant: the later one stands."""
        book = change(self._read())
        data = {
            "format": _FORMAT,
            "crew": [
                {"name": p.name, "salt": p.salt.hex(), "hash": p.hash.hex(), "n": p.n, "r": p.r, "p": p.p}
                for p in book.pins.values()
            ],
            "forgotten": [{"name": name, "at": iso(at)} for name, at in book.forgotten],
        }
        try:
            private_folder(self._path.parent)
            write_whole(self._path, json.dumps(data, ensure_ascii=False, indent=1).encode())
        except OSError as error:
            raise DeviceError(f"{self._path} cannot be written ({error.strerror or error})") from error


def plain_name(name: str) -> str:
    """The name as it is written down: one blank between its parts, nothing in it that nobody sees."""
    return " ".join("".join(c for c in " ".join(name.split()) if unicodedata.category(c) not in _UNSEEN).split())


def same_person(one: str, other: str) -> bool:
    """Case, blanks and what nobody sees make nobody another person."""
    return _key(one) == _key(other)


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", plain_name(name)).casefold())


def _hash(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    text = unicodedata.normalize("NFKC", pin).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(text, salt=salt, n=n, r=r, p=p, maxmem=_MEMORY_MAX, dklen=32)


def _book(data: dict[str, Any]) -> _Book:
    """Raises ValueError, KeyError, TypeError, AttributeError, OverflowError for what ``_change`` did not write."""
    if data["format"] != _FORMAT:
        raise ValueError(f"format {data['format']} is not known")
    pins = [
        _Pin(str(d["name"]), bytes.fromhex(d["salt"]), bytes.fromhex(d["hash"]), int(d["n"]), int(d["r"]), int(d["p"]))
        for d in data["crew"]
    ]
    if any(
        128 * pin.n * pin.r > _MEMORY_MAX // 2 or pin.n < 2 or pin.n & (pin.n - 1) or pin.r < 1 or not 1 <= pin.p <= 16
        for pin in pins
    ):
        raise ValueError("a hash costs more than this program pays")
    return _Book({_key(pin.name): pin for pin in pins}, tuple((str(f["name"]), from_iso(f["at"])) for f in data["forgotten"]))
