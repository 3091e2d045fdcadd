"""Reading the TOML files that people write: every mistake named with file, line, field and mend, all at once."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from app.errors import FileMistakes, Mistake, UserError
from app.wholefile import read_small

M = TypeVar("M", bound=BaseModel)

_TABLE = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*((?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
MOST_BYTES = 500_000
"""Forty times the longest of ours: a longer one takes the parser seconds, and was made to."""
_DOTS = re.compile(r"(?<![\w-])(?:(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')[ \t]*+\.[ \t]*+){40}")
"""A key of so many parts: the parser takes the square of their number."""
_AT_LINE = re.compile(r"\(at line (\d+), column (\d+)\)")


def read_toml(path: Path, model: type[M]) -> M:
    """Read ``path`` into ``model``. Raises UserError if it cannot be read, FileMistakes with every mistake in it."""
    try:
        data = read_small(path, MOST_BYTES)
        text = data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}). Check that the file exists and may be read") from error
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise FileMistakes([Mistake(str(path), line, "", "not UTF-8 text", "Save the file as UTF-8")]) from error
    return parse_toml(text, model, str(path))


def parse_toml(text: str, model: type[M], name: str) -> M:
    """The same for text that is already read; ``name`` stands for the file in messages."""
    if len(text) > MOST_BYTES:
        raise FileMistakes([Mistake(name, None, "", f"longer than {MOST_BYTES:,} characters", "Make it shorter")])
    if dots := _DOTS.search(text):
        at = text.count("\n", 0, dots.start()) + 1
        raise FileMistakes([Mistake(name, at, "", "a key of more than 40 parts", "Take it out")])
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found.group(1)) if found else None
        problem = _AT_LINE.sub("", str(error)).strip()
        raise FileMistakes([Mistake(name, line, "", f"not valid TOML: {problem}", "Mend that line")]) from error
    except ValueError as error:  # a number of thousands of digits
        raise FileMistakes([Mistake(name, None, "", f"not valid TOML: {error}", "Correct the value")]) from error
    except RecursionError as error:
        raise FileMistakes([Mistake(name, None, "", "brackets within brackets without end", "Take them out")]) from error
    try:
        return model.model_validate(data)
    except ValidationError as error:
        lines = key_lines(text)
        raise FileMistakes([_mistake(name, lines, model, e) for e in error.errors()]) from error


def key_lines(text: str) -> dict[tuple[str | int, ...], int]:
    """Line number (from 1) of each key and table of a TOML text, by its path; array tables count from 0."""
    out: dict[tuple[str | int, ...], int] = {}
    prefix: tuple[str | int, ...] = ()
    counts: dict[tuple[str | int, ...], int] = {}
    fence: str | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if fence is not None:
            if fence in line:
                fence = None
            continue
        if table := _TABLE.match(line):
            names = _split(table.group(2))
            prefix = _resolve(names, counts, array=table.group(1) == "[[")
            out.setdefault(prefix, number)
            continue
        if key := _KEY.match(line):
            path = prefix + tuple(_split(key.group(1)))
            for depth in range(len(prefix) + 1, len(path) + 1):
                out.setdefault(path[:depth], number)
            rest = line[key.end() :]
            for quote in ('"""', "'''"):
                if rest.count(quote) % 2:
                    fence = quote
    return out


def _split(dotted: str) -> list[str]:
    return [part.strip().strip("\"'") for part in re.findall(r"\"[^\"]*\"|'[^']*'|[^.]+", dotted)]


def _resolve(names: list[str], counts: dict[tuple[str | int, ...], int], *, array: bool) -> tuple[str | int, ...]:
    path: tuple[str | int, ...] = ()
    for depth, name in enumerate(names):
        path = (*path, name)
        last = depth == len(names) - 1
        if array and last:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _mistake(name: str, lines: dict[tuple[str | int, ...], int], model: type[BaseModel], error: Any) -> Mistake:
    loc: tuple[str | int, ...] = tuple(error["loc"])
    line = None
    for depth in range(len(loc), 0, -1):
        if loc[:depth] in lines:
            line = lines[loc[:depth]]
            break
    field = ".".join(f"[{p + 1}]" if isinstance(p, int) else str(p) for p in loc).replace(".[", "[")
    kind = error["type"]
    if kind == "extra_forbidden":
        near = difflib.get_close_matches(str(loc[-1]), list(_fields(model, loc[:-1])), n=1)
        mend = f"Did you mean “{near[0]}”?" if near else "Remove it, or see the documentation for the names that exist"
        return Mistake(name, line, field, "no such setting", mend)
    if kind == "missing":
        return Mistake(name, line, field, "is missing", f"Add {loc[-1]} = …")
    message = str(error["msg"]).removeprefix("Value error, ")
    given = error.get("input")
    shown = f" (found {given!r})" if isinstance(given, (str, int, float, bool)) else ""
    return Mistake(name, line, field, message[0].lower() + message[1:] + shown, "Correct the value")


def _fields(model: type[BaseModel], loc: Iterable[str | int]) -> list[str]:
    """Names that exist at ``loc`` under ``model``; empty where they cannot be told."""
    current: Any = model
    for part in loc:
        if isinstance(part, int):
            continue
        fields = getattr(current, "model_fields", None)
        if fields is None or part not in fields:
            return []
        current = fields[part].annotation
        while (args := getattr(current, "__args__", None)) and not hasattr(current, "model_fields"):
            models = [a for a in args if hasattr(a, "model_fields")]
            current = models[0] if models else args[-1]
    return list(getattr(current, "model_fields", {}))
