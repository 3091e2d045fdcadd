"""Each way of writing a position that was collected from people, devices and programs, by every way into the program's log."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pydantic
import sqlalchemy as sa

from app.cli.programlog import HIDDEN, NoPositions
from app.geo import Position
from app.policy.positions import scan
from tests.canary.search import Canary


class _Strict(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid")

    lat: float


def _in_the_name_of_a_file(text: str) -> None:
    raise FileNotFoundError(2, "No such file or directory", f"/media/card/{text.replace('/', '_')}.jpg")


def _in_a_refused_field(text: str) -> None:
    _Strict.model_validate({"lat": text, text: 1})


def _in_bytes_that_are_no_text(text: str) -> None:
    raise ValueError(f"bad line {(text.encode() + bytes([255]))!r}")


def _in_the_values_of_a_statement(text: str) -> None:
    raise sa.exc.StatementError("database is locked", "INSERT INTO entry VALUES (?)", [(text,)], ValueError(text))


def _in_a_group_with_a_note(text: str) -> None:
    error = KeyError(text)
    error.add_note(f"while {text} was read")
    raise ExceptionGroup(text, [error])


def _in_the_name_of_what_is_not_there(text: str) -> None:
    getattr(object(), text)


def _in_what_came_before(text: str) -> None:
    try:
        json.loads(json.dumps({"text": text}) + text)
    except ValueError as first:
        raise RuntimeError(f"not read: {first.args!r} {text!r}") from first


WAYS: tuple[Callable[[str], None], ...] = (
    _in_the_name_of_a_file, _in_a_refused_field, _in_bytes_that_are_no_text, _in_the_values_of_a_statement,
    _in_a_group_with_a_note, _in_the_name_of_what_is_not_there, _in_what_came_before,
)  # fmt: skip


def _cases(shared: Path) -> Iterator[tuple[str, Position | None]]:
    """Texts with a position in them, and it where it can be told."""
    for line in (shared / "data/positions/cases.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        if case["has_position"]:
            lat, lon = case.get("lat"), case.get("lon")
            yield case["text"], Position(lat, lon) if lat is not None and lon is not None else None


def _logged(message: str, values: tuple[object, ...], way: Callable[[str], None] | None, text: str) -> str:
    info = None
    if way is not None:
        try:
            way(text)
        except Exception as error:  # noqa: BLE001 - each raises another one
            info = (type(error), error, error.__traceback__)
    return NoPositions().format(logging.LogRecord("app.x", logging.ERROR, "", 1, message, values, info))


def test_no_collected_position_gets_into_the_log_in_any_way(shared: Path) -> None:
    """The ways take turns: each meets some thirty texts, in all of the styles that there are."""
    left: list[str] = []
    hidden = 0
    for number, (text, place) in enumerate(_cases(shared)):
        way = WAYS[number % len(WAYS)]
        for written in (_logged("%s: no such place", (text,), None, text), _logged("it failed", (), way, text)):
            hits = Canary("x", place).hits(written.encode()) if place is not None else []
            told = [found.text for found in scan(_without_head(written)).found]
            hidden += HIDDEN in written
            if hits or told:
                left.append(f"{text!r} by {way.__name__}: {hits or told} in {written[-300:]!r}")
    assert left == []
    assert hidden > 300, "positions were cut out, and not everything"


def _without_head(written: str) -> str:
    """Without the program's own files and lines, which are written as they are."""
    return "\n".join(line for line in written.splitlines() if not line.startswith(("Traceback", '  File "', "    ")))
