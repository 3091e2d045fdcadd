"""What is asked of an export: for whom, why, and what goes into it; and what came out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

Progress = Callable[[float, str], None]
"""Share done (0 to 1) and what is at hand; called on the export's own thread. What it raises ends the export."""


@dataclass(frozen=True, slots=True)
class Order:
    """``audience`` is an id of ``app.export.audience``; ``recipient`` the directory id of who gets it, "" = the audience's own.

    ``cases``: ids of the cases that it is about, none = all. ``grid_nm``: to what positions are coarsened for the public.
    ``zipped``: one file instead of a folder. ``source``: how the ship is named in what is published, "" = not by name.
    """

    audience: str = "own"
    purpose: str = "own archive"
    recipient: str = ""
    cases: tuple[str, ...] = ()
    media: bool = True
    raw: bool = True
    grid_nm: float = 30.0
    zipped: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class Bag:
    """A finished export. ``path`` is the folder (or zip file), ``sha256`` of its tag manifest; ``withheld`` counts fields of
    entries that are given, ``whole`` the entries of which nothing is.

    ``media``: hashes of the originals in it; ``missing``: of those that should be and are not, with what they are (changed,
    missing or unreadable).
    """

    path: Path
    sha256: str
    entries: int
    sentences: int
    through_seq: int
    files: int
    size: int
    withheld: int = 0
    media: tuple[str, ...] = ()
    missing: Mapping[str, str] = field(default_factory=dict)
    whole: int = 0
