"""A report as data: title, sections of figures, lines and tables. Paper (``app.export.paper``) and screen show the same one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.watch.frame import Mode


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that is read from afar. ``value`` as written; ``urgent``: somebody has to act on it."""

    value: str
    caption: str
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """``widths`` are shares of the page, one per head; without them all columns are as wide."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if any(len(row) != len(self.heads) for row in self.rows) or (self.widths and len(self.widths) != len(self.heads)):
            raise ValueError("every row and the widths have one cell per head")


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph. ``data`` is JPEG or PNG, made small enough for paper by whoever hands it in."""

    data: bytes
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Curve:
    """A line in a plot, or an area where ``filled`` (land). ``points`` in the units of the plot; ``name`` stands at its end.

    A point that is not a number lifts the pen. Rings of one filled curve cut holes into each other (a lake).
    """

    points: tuple[tuple[float, float], ...]
    name: str = ""
    dashed: bool = False
    heavy: bool = False
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """A marked place in a plot. ``sign``: dot, cross, square, triangle, or none (a name alone)."""

    x: float
    y: float
    text: str = ""
    sign: str = "dot"


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing with axes, without colour: it is photocopied. ``equal``: both axes in one scale (a map). ``ticks``: (value, words).

    ``mile``: of a map with north up, how many of its units are a nautical mile in the middle of it; it then has a scale bar.
    """

    curves: tuple[Curve, ...]
    spots: tuple[Spot, ...] = ()
    x: tuple[float, float] = (0.0, 1.0)
    y: tuple[float, float] = (0.0, 1.0)
    x_ticks: tuple[tuple[float, str], ...] = ()
    y_ticks: tuple[tuple[float, str], ...] = ()
    x_name: str = ""
    y_name: str = ""
    equal: bool = False
    height_mm: float = 90.0
    caption: str = ""
    mile: float | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a report. ``urgent``: somebody has to act on it, shown first and in a way that needs no colour.

    ``empty`` is what it says when there is nothing in it: silence would read as "not looked at". ``text`` is shown as it
    stands, line by line (a message that was sent). ``part``: it belongs to the section before it; ``new_page``: it begins one.
    """

    title: str
    figures: tuple[Figure, ...] = ()
    lines: tuple[str, ...] = ()
    table: Table | None = None
    urgent: bool = False
    empty: str = "None"
    text: str = ""
    plot: Plot | None = None
    pictures: tuple[Picture, ...] = ()
    part: bool = False
    new_page: bool = False

    @property
    def is_empty(self) -> bool:
        table = self.table is not None and self.table.rows
        return not (self.figures or self.lines or self.text or table or self.plot or self.pictures)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report. ``made`` in UTC; ``by`` who made it ("" = nobody signed on). ``head``: lines under the title."""

    title: str
    mission: str
    ship: str
    made: datetime
    by: str
    mode: Mode
    head: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
