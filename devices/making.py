"""Readings made quickly.

A frozen dataclass sets each of its fields by a call of ``object.__setattr__``, and a reading has up to 41. What is made here is
first an object of a twin class, the same in memory and not frozen, whose fields are set as those of any object; it then becomes
one of the frozen class. ``__post_init__`` of that class is not called: the caller has judged the values.

Each class gets functions of its own, written out and compiled as ``dataclasses`` does it: a call of a class packs its arguments
into a dictionary first, and what is shared by several classes the interpreter cannot learn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, fields
from datetime import datetime
from functools import partial
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from app.clock import Stamp
from app.readings import Reading

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound=Reading)

Base = tuple[str, Stamp, str, str, str | None, datetime | None, tuple[str, ...]]
"""What the readings of one sentence share, the fields of ``Reading`` in order: source, stamp, talker, sentence, TAG, flags."""

_SHARED: Final = tuple(f.name for f in fields(Reading))
_AGAIN: Final[dict[Any, Callable[[Any, Stamp], Any] | None]] = {}
"""Each kind of reading that is made here: what makes the same at another moment, once one of them was said again."""


def maker(kind: Callable[P, T]) -> Callable[P, T]:
    """What makes objects of the frozen dataclass ``kind`` (with slots), called as the class itself is."""
    own = fields(kind)  # type: ignore[arg-type]  # a class, typed by its parameters
    made: Callable[P, T] = _compiled(kind, _parameters(own), _sets((f.name, f.name) for f in own))
    return made


def reading_maker(
    kind: Callable[Concatenate[str, Stamp, str, str, str | None, datetime | None, tuple[str, ...], P], R],
) -> Callable[Concatenate[Base, P], R]:
    """The same for a kind of reading: what its sentence shares is given first, as one tuple."""
    made: Callable[Concatenate[Base, P], R] = _of_sentence(kind, whole=True)
    _AGAIN[kind] = None
    return made


def draft_maker(kind: type[R]) -> tuple[Callable[..., Any], Callable[[Any], R]]:
    """For readings of which each message fills other fields. What makes a draft, called as ``reading_maker(kind)`` is, whose
    fields may be set one by one; and what makes the reading of it, after which they may not."""

    def done(made: Any) -> R:
        made.__class__ = kind
        reading: R = made
        return reading

    return _of_sentence(kind, whole=False), done


def _of_sentence(kind: Any, *, whole: bool) -> Any:
    own = [f for f in fields(kind) if f.name not in _SHARED]
    shared = f"{', '.join(f'_made.{name}' for name in _SHARED)} = _base"
    return _compiled(kind, ["_base", *_parameters(own)], [shared, *_sets((f.name, f.name) for f in own)], whole=whole)


def sayer(reading: Reading) -> Callable[[Stamp], Reading]:
    """What says the same again at another moment. Raises KeyError for a kind of reading that nothing here makes."""
    kind = type(reading)
    again = _AGAIN[kind]
    if again is None:
        sets = _sets((f.name, "_stamp" if f.name == "stamp" else f"_said.{f.name}") for f in fields(kind))
        again = _AGAIN[kind] = _compiled(kind, ["_said", "_stamp"], sets)
    return partial(again, reading)


def _parameters(own: Iterable[Field[Any]]) -> list[str]:
    return [f.name if f.default is MISSING else f"{f.name}=_defaults[{f.name!r}]" for f in own]


def _sets(values: Iterable[tuple[str, str]]) -> list[str]:
    return [f"_made.{name} = {value}" for name, value in values]


def _compiled(kind: Any, parameters: Iterable[str], sets: Iterable[str], *, whole: bool = True) -> Any:
    """A function of ``parameters`` that makes a twin of ``kind``, sets its fields and, if ``whole``, lets it become one of
    ``kind``."""
    not_frozen = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    known = {
        "_new": object.__new__,
        "_twin": type(f"_{kind.__name__}", (kind,), not_frozen),
        "_kind": kind,
        "_defaults": {f.name: f.default for f in fields(kind)},
    }
    become = ["_made.__class__ = _kind"] if whole else []
    lines = ["_made = _new(_twin)", *sets, *become, "return _made"]
    # Text of this file and names of fields only; what is ours begins with a stroke, as no field does.
    exec(f"def _make({', '.join(parameters)}):\n " + "\n ".join(lines), known)  # nosec B102
    return known["_make"]
