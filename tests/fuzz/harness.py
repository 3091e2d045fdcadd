"""What harnesses and their runners share: finding them, changing an input, taking choices from it, a place for files."""

from __future__ import annotations

import math
import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from random import Random
from typing import Final, TypeVar

from app.geo import Position

HERE: Final = Path(__file__).parent
CORPUS: Final = HERE / "corpus"
MEMORY: Final = Path("/dev/shm")
LONGEST: Final = 16_384
"""Bytes of an input; a fault that needs more is found by the tests of bounds."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Harness:
    """``seeds`` and ``kept`` are all inputs that a run starts from."""

    name: str
    one: Callable[[bytes], None]
    seeds: tuple[bytes, ...]
    words: tuple[bytes, ...]
    examples: int

    def kept(self) -> dict[str, bytes]:
        """Inputs that were worth keeping, by name: a fault that was found is named after what it was."""
        folder = CORPUS / self.name
        return {path.name: path.read_bytes() for path in sorted(folder.iterdir())} if folder.is_dir() else {}


def names() -> list[str]:
    return sorted(module.name for module in iter_modules([str(HERE / "harnesses")]))


@cache
def load(name: str) -> Harness:
    module = import_module(f"tests.fuzz.harnesses.{name}")
    return Harness(name, module.one, tuple(module.seeds()), tuple(getattr(module, "WORDS", ())), getattr(module, "EXAMPLES", 40))


class Taken:
    """Choices of a harness, taken from the end of an input, so that its beginning is what is read."""

    def __init__(self, data: bytes) -> None:
        self.rest = data

    def number(self, most: int) -> int:
        """0 to ``most`` (at most 65,535); 0 where nothing is left."""
        size = 1 if most < 256 else 2
        last, self.rest = self.rest[-size:], self.rest[:-size]
        return int.from_bytes(last, "big") % (most + 1)

    def of(self, choices: Sequence[T]) -> T:
        return choices[self.number(len(choices) - 1)]


def changed(data: bytes, random: Random, words: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    """An input with one to six changes: of bytes, of lines and fields, of words, with parts of other inputs."""
    out = bytearray(data)
    for _ in range(random.randint(1, 6)):
        at = random.randint(0, len(out))
        end = min(len(out), at + random.choice((1, 1, 2, 4, 16, 64)))
        match random.randrange(9):
            case 0:
                out[at:end] = random.randbytes(end - at)
            case 1:
                out[at:at] = random.choice(words) if words else random.randbytes(2)
            case 2:
                out[at:end] = b""
            case 3:
                other = random.choice(others) if others else data
                begin = random.randint(0, len(other))
                out[at:end] = other[begin : begin + random.choice((4, 16, 64, 512))]
            case 4 if out:
                out[at % len(out)] ^= 1 << random.randrange(8)
            case 5:
                out[at:end] = random.choice(_ODD)
            case 6:
                _change_parts(out, random, b"\n")
            case 7:
                _change_parts(out, random, random.choice((b",", b"=", b" ", b":", b'"')))
            case _:
                out[at:at] = out[at:end] * random.choice((1, 2, 30))
    return bytes(out[:LONGEST])


_ODD: Final = (
    b"", b"\0", b"\xff", b"\xff" * 8, b"0", b"-0", b"-1", b"99999999999999999999", b"1e999", b"nan", b"inf", b"-inf", b"1" * 400,
    b"\xed\xa0\x80", "²".encode(), "٣".encode(), "\u202e".encode(), b"\r", b"\r\n", b"'", b'"""', b"[[", b"[" * 300, b"{" * 300,
    b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"9999-12-31T23:59:59Z", b"0001-01-01", b"../" * 4, b"true", b"{}", b"[]",
)  # fmt: skip


def _change_parts(out: bytearray, random: Random, mark: bytes) -> None:
    parts = bytes(out).split(mark)
    one, other = random.randrange(len(parts)), random.randrange(len(parts))
    match random.randrange(4):
        case 0:
            parts[one], parts[other] = parts[other], parts[one]
        case 1:
            parts[one] = parts[other]
        case 2:
            del parts[one]
        case _:
            parts.insert(one, parts[other])
    out[:] = mark.join(parts)


TOML: Final = (
    b"[a]\n", b"[[a]]\n", b"[a.b]\n", b'"a.b" = ', b" = {", b"}", b" = [", b"]", b"'''", b'"""', b"\\U0010FFFF", b"\\uD800",
    b"\\\n",
    b"# ", b"= true", b"= 1_000", b"= 0x7f", b"= -0", b"= 1e9", b"= inf", b"= nan", b"= 1979-05-27", b"= 07:32:00",
    b"= 1979-05-27T07:32:00Z", b"= ''", b"\r\n", b"\t",
)  # fmt: skip
"""Signs and values of the format that settings, scenarios and policies are written in."""


@cache
def scratch() -> Path:
    """A folder for files that have to lie on a disk; in memory where the computer has such a place and nobody chose another."""
    chosen = MEMORY.is_dir() and "TMPDIR" not in os.environ
    folder = tempfile.TemporaryDirectory(prefix="fairlead-fuzz-", dir=MEMORY if chosen else None)
    _KEPT_OPEN.append(folder)
    return Path(folder.name)


_KEPT_OPEN: Final[list[tempfile.TemporaryDirectory[str]]] = []


def written(name: str, data: bytes) -> Path:
    path = scratch() / name
    path.write_bytes(data)
    return path


def assert_sound(value: object, where: str = "") -> None:
    """Nothing in it that no instrument can mean: numbers are finite, positions on the Earth, times say their zone."""
    if isinstance(value, float):
        assert math.isfinite(value), f"{where} is {value}"
    elif isinstance(value, datetime):
        assert value.tzinfo is not None, f"{where} has no zone"
    elif isinstance(value, Position):
        assert abs(value.lat) <= 90 and abs(value.lon) <= 180, f"{where} is {value}"
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            assert_sound(getattr(value, each.name), f"{where}.{each.name}")
    elif isinstance(value, (tuple, list, frozenset, set)):
        for i, inner in enumerate(value):
            assert_sound(inner, f"{where}[{i}]")


def words_in(seeds: Iterable[bytes], least: int = 3) -> tuple[bytes, ...]:
    """Names and values that stand in texts, each once."""
    found: dict[bytes, None] = {}
    for seed in seeds:
        for word in seed.replace(b"=", b"\n").replace(b",", b"\n").replace(b'"', b"\n").split(b"\n"):
            if least <= len(word.strip()) <= 40:
                found[word.strip()] = None
    return tuple(found)
