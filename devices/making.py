"""Readings made quickly.

A frozen dataclass sets each of its fields by a call of ``object.__setattr__``, and a reading has up to 37. What is made here is
first an object of a twin class, the same in memory and not frozen, whose fields are set as those of any object; it then becomes
one of the frozen class. ``__post_init__`` of that class is not called: the caller has judged the values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import Field, InitVar, field, fields, make_dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from app.clock import Stamp
from app.readings import Reading

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound=Reading)

Base = tuple[str, Stamp, str, str, str | None, datetime | None, tuple[str, ...]]
"""What the readings of one sentence share, the fields of ``Reading`` in order: source, stamp, talker, sentence, TAG, flags."""

_SHARED: Final = frozenset(f.name for f in fields(Reading))
_BESIDES_STAMP: Final = tuple(f.name for f in fields(Reading) if f.name != "stamp")
_KINDS: Final[dict[Any, tuple[Callable[[Reading], tuple[Any, ...]], Callable[..., Any]]]] = {}
"""Each kind of reading that is made here: what reads its values off, and what makes it of them."""


def maker(kind: Callable[P, T]) -> Callable[P, T]:
    """What makes objects of the frozen dataclass ``kind`` (with slots), called as the class itself is."""

    def become(made: Any) -> None:
        made.__class__ = kind

    made: Callable[P, T] = _twin(kind, (), fields(kind), become)  # type: ignore[arg-type]  # a class, typed by its parameters
    return made


def reading_maker(
    kind: Callable[Concatenate[str, Stamp, str, str, str | None, datetime | None, tuple[str, ...], P], R],
) -> Callable[Concatenate[Base, P], R]:
    """The same for a kind of reading: what its sentence shares is given first, as one tuple."""

    def become(made: Any, base: Base) -> None:
        made.source, made.stamp, made.talker, made.sentence, made.tag_source, made.tag_time, made.flags = base
        made.__class__ = kind

    own = [f for f in fields(kind) if f.name not in _SHARED]  # type: ignore[arg-type]
    made: Callable[Concatenate[Base, P], R] = _twin(kind, (("base", InitVar[Any]),), own, become)
    _KINDS[kind] = (attrgetter(*_BESIDES_STAMP, *(f.name for f in own)), made)
    return made


def sayer(reading: Reading) -> Callable[[Stamp], Reading]:
    """What says the same again at another moment. Raises KeyError for a kind of reading that nothing here makes."""
    values_of, made = _KINDS[type(reading)]
    source, talker, sentence, tag_source, tag_time, flags, *own = values_of(reading)
    values = tuple(own)

    def say(stamp: Stamp) -> Reading:
        again: Reading = made((source, stamp, talker, sentence, tag_source, tag_time, flags), *values)
        return again

    return say


def twin_of(kind: Any) -> Any:
    """The twin class: the same in memory, and not frozen. For makers that are written out (``devices.made``)."""
    not_frozen = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(f"_{kind.__name__}", (kind,), not_frozen)


def _twin(kind: Any, first: tuple[tuple[str, Any], ...], own: Iterable[Field[Any]], become: Callable[..., None]) -> Any:
    """A subclass that is not frozen, with the ``__init__`` of an ordinary dataclass; ``become`` is what that calls at its end."""
    parameters = [(f.name, f.type, field(default=f.default)) for f in own]
    ordinary: Any = make_dataclass("Ordinary", [*first, *parameters], namespace={"__post_init__": become})
    not_frozen = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(f"_{kind.__name__}", (kind,), {**not_frozen, "__init__": ordinary.__init__, "__post_init__": become})
