"""English text that knows how it was put together, so that a window can say it in the officer's own language.

The core, the log and all that leaves the ship speak English. ``worded("{n} targets lost", n=14)`` is the plain string
"14 targets lost" to all of them; only a window looks at the pattern, has it in another language and fills in the same values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


class Worded(str):
    """A string with its ``pattern`` (``str.format`` with names) and ``values``."""

    __slots__ = ("pattern", "values")

    pattern: str
    values: Mapping[str, Any]

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
    text = Worded(pattern.format(**values))
    text.pattern, text.values = pattern, values
    return text


def worded_count(n: int, one: str, many: str, /, **values: Any) -> str:
    """``one`` for one, ``many`` for every other number, 0 too; ``n`` may stand in both."""
    return worded(one if n == 1 else many, n=n, **values)


def joined(between: str, parts: Iterable[str], /) -> str:
    """``between.join(parts)`` that keeps its parts."""
    each = tuple(parts)
    if len(each) == 1:
        return each[0]
    text = Worded(between.join(each))
    text.values = {f"part{i}": part for i, part in enumerate(each)}
    text.pattern = between.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in text.values)
    return text
