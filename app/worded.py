"""English text that knows how it was put together, so that a window can say it in the officer's own language.

The core, the log and all that leaves the ship speak English. ``worded("{n} targets lost", n=14)`` is the plain string
"14 targets lost" to all of them; only a window looks at the pattern, has it in another language and fills in the same values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

Shape = Literal["", "lower", "upper", "first large", "first small", "stripped", "stripped at the end"]


class Worded(str):
    """A string with its ``pattern`` (``str.format`` with names) and ``values``.

    ``meaning``: which of two things one English word means. ``shape``: what is done to the letters of the sentence afterwards.
    """

    __slots__ = ("meaning", "pattern", "shape", "values")

    pattern: str
    values: Mapping[str, Any]
    meaning: str
    shape: Shape

    def lower(self) -> str:
        return _shaped(self, str.lower(self), "lower")

    def upper(self) -> str:
        return _shaped(self, str.upper(self), "upper")

    def capitalize(self) -> str:
        return _shaped(self, str.capitalize(self), "first large")

    def strip(self, chars: str | None = None, /) -> str:
        return _shaped(self, str.strip(self, chars), "stripped") if chars is None else str.strip(self, chars)

    def rstrip(self, chars: str | None = None, /) -> str:
        return _shaped(self, str.rstrip(self, chars), "stripped at the end") if chars is None else str.rstrip(self, chars)

    def __add__(self, other: str) -> str:
        """What is put together of parts keeps its parts."""
        return joined("", (self, other)) if isinstance(other, str) else NotImplemented

    def __radd__(self, other: str) -> str:
        return joined("", (other, self)) if isinstance(other, str) else NotImplemented

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """Kept and sent as the plain string: the pattern belongs to the program that worded it."""
        return str, (str(self),)


def worded(pattern: str, /, **values: Any) -> str:
    """``pattern.format(**values)`` as a ``Worded``, typed as the plain string that it is to whoever does not ask.

    Raises what ``str.format`` raises: a pattern is ours, its names are checked by the tests.
    """
    return _made(pattern.format(**values), pattern, values)


def dated(at: date, shape: str, /) -> str:
    """A day or a moment as ``strftime`` writes it by ``shape``; a window says the month in its own language."""
    return worded(f"{{at:{shape}}}", at=at)


def meant(text: str, meaning: str, /) -> str:
    """``text``, of which ``meaning`` says in a word or two what it stands for: other languages have two words for it."""
    made = _made(text, text, {})
    made.meaning = meaning
    return made


def first_large(text: str, /) -> str:
    """``text`` as a sentence begins, whichever language says it."""
    return _shaped(text, text[:1].upper() + text[1:], "first large")


def first_small(text: str, /) -> str:
    """``text`` as it stands inside a sentence; an abbreviation stays as it is."""
    return _shaped(text, text if text[:2].isupper() else text[:1].lower() + text[1:], "first small")


def _shaped(text: str, plain: str, shape: Shape) -> str:
    made = _made(plain, "{text}", {"text": text})
    made.shape = shape
    return made


def _made(plain: str, pattern: str, values: Mapping[str, Any]) -> Worded:
    made = Worded(plain)
    made.pattern, made.values, made.meaning, made.shape = pattern, values, "", ""
    return made


def worded_count(n: int, one: str, many: str, /, **values: Any) -> str:
    """``one`` for one, ``many`` for every other number, 0 too; ``n`` may stand in both."""
    return worded(one if n == 1 else many, n=n, **values)


def listed(names: Iterable[str], /) -> str:
    """``Libya``, ``Italy and Malta``, ``Italy, Malta and Libya``; "" of none."""
    *front, last = tuple(names) or ("",)
    return worded("{names} and {last}", names=joined(", ", front), last=last) if front else last


def one_line(text: str, /) -> str:
    """``text`` without line ends and double spaces. Never ``joined`` of its words: a window would say each by itself."""
    plain = " ".join(text.split())
    return text if plain == text else plain


def joined(between: str, parts: Iterable[str], /) -> str:
    """``between.join(parts)`` that keeps its parts."""
    each = tuple(parts)
    if len(each) < 2:
        return each[0] if each else ""
    values = {f"part{i}": part for i, part in enumerate(each)}
    pattern = between.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in values)
    return _made(between.join(each), pattern, values)
