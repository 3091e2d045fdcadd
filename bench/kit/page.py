"""What the benches found, as tables of ``docs/measurements.md``.

Each bench has a place there between two marks, ``<!-- bench:NAME -->`` and ``<!-- /bench:NAME -->``; all between them is made,
all around them is written by hand and stays. A bench that has no place yet is given one at the end.
"""

from __future__ import annotations

import json
import re
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from plot import svg

_NUMBER: Final = re.compile(r"(?<![\w.])[+-]?\d+(?:,\d{3})*(?:\.\d+)?")
EARLIER: Final = "What follows is of an earlier run."


@dataclass(slots=True)
class Kept:
    """What one run of a bench showed (``kit.measure``): its tables, curves, and the versions of what it measured with."""

    tables: list[dict[str, Any]] = field(default_factory=list)
    curves: list[dict[str, Any]] = field(default_factory=list)
    packages: dict[str, str] = field(default_factory=dict)


def read_kept(path: Path) -> Kept:
    """From the file that the bench wrote; nothing where it showed nothing."""
    kept = Kept()
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        ((what, value),) = json.loads(line).items()
        if what == "table":
            kept.tables.append(value)
        elif what == "curve":
            kept.curves.append(value)
        else:
            kept.packages |= value
    return kept


def merged(texts: Sequence[str]) -> str:
    """One text of several that differ in their numbers: the median of each, and from which to which it went.

    ``("14 ms", "12 ms", "17 ms")`` gives ``"14 ms (12–17)"``. Of an even count it is half-way between the two in the middle.
    Texts that differ in more than numbers are all told.
    """
    if len(set(texts)) == 1:
        return texts[0]
    shapes = {_NUMBER.sub("#", text) for text in texts}
    if len(shapes) > 1:
        return " / ".join(dict.fromkeys(texts))
    columns = list(zip(*(_NUMBER.findall(text) for text in texts), strict=True))
    middles = iter([_middle(column) for column in columns])
    ends = [(_pick(column, min), _pick(column, max)) for column in columns]
    spans = [low if low == high else f"{low}–{high}" for low, high in ends]
    return _NUMBER.sub(lambda _found: next(middles), texts[0]) + f" ({', '.join(spans)})"


def _middle(column: Sequence[str]) -> str:
    """With as many decimals as the most exact of them, and a sign where they have one."""
    decimals = max(len(text.partition(".")[2]) for text in column)
    sign = "+" if any(text.startswith("+") for text in column) else ""
    return f"{statistics.median(float(text.replace(',', '')) for text in column):{sign},.{decimals}f}"


def _pick(column: Sequence[str], choose: Callable[[list[float]], float]) -> str:
    by_value = {float(text.replace(",", "")): text for text in column}
    return by_value[choose([float(text.replace(",", "")) for text in column])]


def together(runs: Sequence[Kept]) -> list[dict[str, Any]]:
    """The tables of several runs as one. A run whose tables are not those of the first one is left out."""
    first = runs[0].tables
    alike = [run.tables for run in runs if _frame(run.tables) == _frame(first)]
    out = []
    for number, table in enumerate(first):
        same = [tables[number] for tables in alike]
        rows = [[merged([str(t["rows"][i][j]) for t in same]) for j in range(len(row))] for i, row in enumerate(table["rows"])]
        notes = [merged([str(t["notes"][i]) for t in same]) for i in range(len(table["notes"]))]
        out.append({**table, "rows": rows, "notes": notes})
    return out


def _frame(tables: Sequence[dict[str, Any]]) -> object:
    return [(t["headings"], len(t["notes"]), [len(row) for row in t["rows"]]) for t in tables]


def as_markdown(tables: Sequence[dict[str, Any]]) -> str:
    parts = []
    for table in tables:
        lines = [f"*{_cell(table['title'])}*", ""]
        lines.append(_row(table["headings"]))
        lines.append(f"|---|{'---:|' * (len(table['headings']) - 1)}")
        lines += [_row(row) for row in table["rows"]]
        if table["notes"]:
            lines += ["", " ".join(_cell(note) for note in table["notes"])]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    return str(text).replace("|", "\\|").replace("<", "&lt;").replace("\n", " ").strip()


def placed(page: str, name: str, inside: str, after: str | None = None) -> str:
    """``page`` with ``inside`` between the marks of ``name``. Where there are none, behind those of ``after``, or at the end."""
    begin, end = _marks(name)
    made = f"{begin}\n{inside.strip()}\n{end}"
    at, until = page.find(begin), page.find(end)
    if (at < 0 or until < at) and after is not None and (last := _marks(after)[1]) in page:
        return page.replace(last, f"{last}\n\n{made}", 1)
    if at < 0 or until < at:
        return f"{page.rstrip()}\n\n## {name.replace('_', ' ').capitalize()}: `python bench/{name}.py`\n\n{made}\n"
    return page[:at] + made + page[until + len(end) :]


def inside(page: str, name: str) -> str:
    """What is between the marks of ``name`` now, without what was said of a run that failed."""
    begin, end = _marks(name)
    at, until = page.find(begin), page.find(end)
    text = page[at + len(begin) : until].strip() if 0 <= at < until else ""
    return text.partition(EARLIER)[2].strip() if EARLIER in text else text


def _marks(name: str) -> tuple[str, str]:
    return f"<!-- bench:{name} -->", f"<!-- /bench:{name} -->"


def whole_name(name: str) -> str:
    """The marks under which the tables of a bench stand that went to its largest amount."""
    return f"whole-{name}"


def pictures(runs: Sequence[Kept], folder: Path, whole: Mapping[str, Any]) -> dict[str, str]:
    """Draw the curves of these runs, of each point the median. Gives the file of each, to write, by its path in ``folder``, that
    of the pictures. ``whole``: curves of the last run that went to the largest amounts (``largest``); those of its points that
    lie further than ours are drawn too, and said to be of that run."""
    out = {}
    for number, curve in enumerate(runs[-1].curves):
        lines = {
            name: [(amount, statistics.median(_costs(runs, number, name, amount))) for amount, _cost in line]
            for name, line in curve["lines"].items()
        }
        further = max(amount for line in lines.values() for amount, _cost in line)
        kept = whole.get(curve["name"], {"lines": {}, "of": ""})
        hollow = {name: [(a, b) for a, b in line if a > further] for name, line in kept["lines"].items()}
        picture = svg(curve["title"], curve["across"], curve["up"], lines, hollow, kept["of"])
        out[str(folder / f"growth-{curve['name']}.svg")] = picture
    return out


def _costs(runs: Sequence[Kept], number: int, name: str, amount: float) -> list[float]:
    return [b for run in runs if len(run.curves) > number for a, b in run.curves[number]["lines"].get(name, ()) if a == amount]


def largest(whole: Mapping[str, Any], runs: Sequence[Kept], of: str) -> dict[str, Any]:
    """``whole`` with the curves of these runs, which went to the largest amounts, instead of those of an earlier one."""
    return {**whole, **{curve["name"]: {"of": of, "lines": curve["lines"]} for curve in runs[-1].curves}}
