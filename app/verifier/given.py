"""Checkpoints that somebody outside kept, in any of the forms in which they travel."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from . import notes
from .files import plain
from .notes import Checkpoint
from .words import Bad, Unreadable

LONGEST = 64 << 20

_NOTE = re.compile(
    r"^(fairlead\.log/\S{1,64})\n(\d{1,18})\n(\S{1,64})\n(station [^\n]{1,200})\n(time \S{1,40})\n\n?"
    r"— (\S{1,80})\s{1,3}(\S{1,120})$",
    re.MULTILINE,
)
_LINE = re.compile(
    r"\bFAIRLEAD-CHECKPOINT\s+(\S{1,64})\s+(\d{1,18})\s+(\S{1,64})\s+(\S{1,40})\s+(\S{1,80})\s+(\S{1,120})[ \n]([^\n]{1,200})$",
    re.MULTILINE,
)
_CODE = re.compile(r"^(\d{1,18})[ \t]+([0-9A-Za-z]{5}(?:[ \t-]+[0-9A-Za-z]{5}){4})$", re.MULTILINE)
_JSON = re.compile(r"^\{.*\}$", re.MULTILINE)
_QUOTED = re.compile(r"^[>|\t ]+|[ \t]+$", re.MULTILINE)


def checkpoints(path: Path) -> list[Checkpoint]:
    """Every checkpoint in a file. Raises Unreadable where there is none, or one is not whole."""
    try:
        with os.fdopen(plain(path), "rb") as file:
            data = file.read(LONGEST + 1)
    except Unreadable as error:
        raise Unreadable(f"{path}: {error}") from error
    except OSError as error:
        raise Unreadable(f"{path}: it cannot be read ({error.strerror})") from error
    if len(data) > LONGEST:
        raise Unreadable(f"{path}: it is too large to be a file of checkpoints")
    text = _QUOTED.sub("", _JSON.sub(_unpacked, data.decode("utf-8", "replace").replace("\r\n", "\n")))
    found = []
    try:
        for origin, size, root, station, time, name, seal in _NOTE.findall(text):
            found.append(notes.note(f"{origin}\n{size}\n{root}\n{station}\n{time}\n\n— {name} {seal}\n"))
        for parts in _LINE.findall(text):
            found.append(notes.from_line(tuple(part.strip() for part in parts)))
        for size, letters in _CODE.findall(text):
            found.append(notes.from_code(int(size), letters))
    except Bad as bad:
        raise Unreadable(f"{path}: a checkpoint in it is not whole: {bad}") from bad
    if not found:
        raise Unreadable(f"{path}: there is no checkpoint in it, neither a note, nor a line, nor a number with its code")
    named = [Checkpoint(**{**each.__dict__, "source": path.name}) for each in found]
    return list({(c.size, c.root, c.log, c.code, c.at): c for c in named}.values())


def _unpacked(line: re.Match[str]) -> str:
    """A line of JSON, out of a witness's file or an export's, as the text that it holds."""
    try:
        data = json.loads(line[0])
    except (ValueError, RecursionError):
        return ""
    if isinstance(data.get("note"), str):
        return str(data["note"])
    return f"{data.get('size')} {data.get('code')}"
