"""How a value stands in a CSV table: true numbers, UTC, nothing that a spreadsheet would run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from app.entry import iso
from app.rescue.state import Case, RescueState
from app.units import knots, nm

Cell = str | int | float | None
Table = Callable[[RescueState], Iterable[Sequence[Cell]]]

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def write_csv(rows: Iterable[Sequence[Cell]], mark: str = "") -> bytes:
    """Rows (the first is the header) as CSV bytes, UTF-8 with CRLF (RFC 4180). ``None`` becomes an empty cell.

    ``mark``: the word of training, in a last column of each row, so that no row cut out of a table passes for one of the sea.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    more = (mark,) if mark else ()
    for number, row in enumerate(rows):
        writer.writerow(
            [_cell(c) for c in (*row, *more)] if number else [*(_cell(c) for c in row), *(("training",) if mark else ())]
        )
    return out.getvalue().encode("utf-8")


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        # Spreadsheets run a cell that begins with one of these; the apostrophe makes it text (OWASP, CSV injection).
        return "'" + value if value.startswith(_DANGEROUS) else value
    return repr(value)


def utc(moment: datetime | None) -> str | None:
    """A time without a zone was meant as UTC: the log knows no other."""
    if moment is None:
        return None
    return iso(moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC))


def in_knots(mps: float | None) -> float | None:
    return round(knots(mps), 2) if mps is not None else None


def in_nm(metres: float | None) -> float | None:
    return round(nm(metres), 3) if metres is not None else None


def yes_no(value: bool | None) -> str | None:
    return None if value is None else "yes" if value else "no"


def cases_in_order(state: RescueState) -> list[Case]:
    return sorted(state.cases.values(), key=lambda c: (c.opened, c.number))
