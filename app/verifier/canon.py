"""Canonical JSON (evidence-format.md, section 3): one value, one spelling."""

from __future__ import annotations

import json
from typing import Any

from .words import Bad

_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ESCAPES = {code: f"\\u{code:04x}" for code in range(0x20)}
_ESCAPES.update({ord(letter): short for letter, short in _SHORT.items()})


def read(data: bytes) -> Any:
    """What a JSON text says. Raises Bad where two readers could read two things in it: a key twice, a number with a fraction."""
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=_once, parse_float=_no_float, parse_constant=_no_float)
    except RecursionError as error:
        raise Bad("it has brackets within brackets without end") from error
    except ValueError as error:
        raise Bad(f"it is not JSON ({error})") from error


def read_canonical(data: bytes) -> Any:
    """The same, for a text that has to be in the canonical form."""
    value = read(data)
    if write(value) != data:
        raise Bad("it is not spelled as Fairlead spells it")
    return value


def write(value: Any) -> bytes:
    """The canonical form of a value."""
    out: list[str] = []
    try:
        _write(value, out)
        return "".join(out).encode("utf-8")
    except UnicodeEncodeError as error:
        raise Bad("it holds half a letter (a lone surrogate)") from error
    except RecursionError as error:
        raise Bad("it has brackets within brackets without end") from error


def _write(value: Any, out: list[str]) -> None:
    if value is None:
        out.append("null")
    elif value is True:
        out.append("true")
    elif value is False:
        out.append("false")
    elif isinstance(value, str):
        out.append(f'"{value.translate(_ESCAPES)}"')
    elif isinstance(value, int):
        out.append(str(value))
    elif isinstance(value, list):
        out.append("[")
        for number, each in enumerate(value):
            if number:
                out.append(",")
            _write(each, out)
        out.append("]")
    else:
        out.append("{")
        for number, key in enumerate(sorted(value, key=_bytes)):
            out.append(f'{"," if number else ""}"{key.translate(_ESCAPES)}":')
            _write(value[key], out)
        out.append("}")


def _bytes(key: str) -> bytes:
    return key.encode("utf-8")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _no_float(text: str) -> Any:
    raise ValueError(f"the number {text[:20]} has a fraction or no end")
