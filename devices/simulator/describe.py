"""The tables of docs/scenarios.md, made from the descriptions in ``model``.

``python -m devices.simulator.describe docs/scenarios.md`` writes them anew.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from app.geo import Position
from devices.simulator.hulls import AisChange, Handling, Leg, Offset, Own, Vessel
from devices.simulator.judge import Judge
from devices.simulator.model import DscCall, Fault, Message, MobCall, Port, Scenario, Weather, WeatherChange
from devices.simulator.section import Section
from devices.simulator.values import read_duration

BEGIN: Final = "<!-- tables: made by python -m devices.simulator.describe -->"
END: Final = "<!-- end of tables -->"

TABLES: Final[tuple[tuple[str, type[Section]], ...]] = (
    ("At the top of the file", Scenario),
    ("[weather]", Weather),
    ("[[weather.change]]", WeatherChange),
    ("[own]", Own),
    ("[[vessel]]", Vessel),
    ("[[own.leg]] and [[vessel.leg]]", Leg),
    ("handling of own and vessel", Handling),
    ("[[vessel.ais_change]]", AisChange),
    ("ais_offset of an ais_change", Offset),
    ("[[port]]", Port),
    ("[[fault]]", Fault),
    ("[[dsc]]", DscCall),
    ("[[mob]]", MobCall),
    ("[[message]]", Message),
    ("[[judge]]", Judge),
)

_NAMES: Final[dict[type, str]] = {
    str: "text",
    bool: "`true` or `false`",
    int: "whole number",
    float: "number",
    datetime: "UTC",
    Position: "position",
}


def tables() -> str:
    """All tables of the schema as Markdown."""
    return "\n".join(line for title, section in TABLES for line in _table(title, section))


def with_tables(text: str) -> str:
    """The document with its tables made again. Raises ValueError where it has no place for them."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the document has no {BEGIN} … {END}")
    return f"{before}{BEGIN}\n\n{tables()}\n{END}{after}"


def _table(title: str, section: type[Section]) -> Iterator[str]:
    yield f"### `{title}`" if title.startswith("[") else f"### {title}"
    yield ""
    yield (section.__doc__ or "").strip().split("\n")[0].replace("``", "`")
    yield ""
    yield "| key | value | if left out | meaning |"
    yield "|---|---|---|---|"
    hints = get_type_hints(section, include_extras=True)
    for name, field in section.model_fields.items():
        key = field.alias or name
        yield f"| `{key}` | {_value(hints[name], field)} | {_default(field)} | {(field.description or '').replace('|', '/')} |"
    yield ""


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "**must be given**"
    default = field.get_default(call_default_factory=True)
    if default in (None, "", (), {}) or isinstance(default, Section):
        return ""
    if isinstance(default, bool):
        return str(default).lower()
    return _number(default) if isinstance(default, float) else str(default)


def _value(hint: Any, field: FieldInfo) -> str:
    limits = [
        f"{word} {_number(getattr(limit, name))}"
        for name, word in (("ge", "from"), ("gt", "above"), ("le", "to"), ("lt", "below"))
        for limit in field.metadata
        if getattr(limit, name, None) is not None
    ]
    what = _type(hint)
    return " ".join((what, *limits)) if what in ("number", "whole number") else what


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _type(hint: Any) -> str:
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Annotated:
        if any(getattr(part, "func", None) is read_duration for part in parts):
            return "time"
        return _type(parts[0])
    if origin in (Union, types.UnionType):
        return _type(next(part for part in parts if part is not type(None)))
    if origin is tuple:
        return "positions" if _type(parts[0]) == "position" else "tables"
    if origin is dict:
        return "sentence = times a second"
    if origin is Literal:
        return ", ".join(f"`{part}`" for part in parts if part != "")
    if isinstance(hint, type):
        if issubclass(hint, StrEnum):
            return ", ".join(f"`{member.value}`" for member in hint)
        if issubclass(hint, Section):
            return "table"
        return _NAMES[hint]
    raise TypeError(f"no words for {hint}")


if __name__ == "__main__":
    document = Path(sys.argv[1])
    document.write_text(with_tables(document.read_text(encoding="utf-8")), encoding="utf-8")
