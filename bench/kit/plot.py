"""A curve of how cost grows, as a small SVG. Both axes go by powers of ten: on a straight line that rises by one power for each,
twice as much takes twice as long; on a flat one it does not matter how much there is. Hollow points are of another run."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

WIDTH, HEIGHT = 720, 360
LEFT, RIGHT, TOP, BOTTOM = 76, 260, 34, 46
COLOURS: Final = ("#0b6bcb", "#c2410c", "#15803d", "#7e22ce", "#a16207")
GREY, INK, PAPER = "#c8ccd0", "#24292f", "#ffffff"


Points = Sequence[tuple[float, float]]


def svg(
    title: str, across: str, up: str, lines: Mapping[str, Points], hollow: Mapping[str, Points] | None = None, of: str = ""
) -> str:
    """The picture. Points are (amount, cost), all above 0; raises ValueError where there is none or one is not. ``up``: "seconds"
    are written with their unit. ``hollow``: larger amounts of each line that come from another run, ``of`` which."""
    more = {name: sorted((hollow or {}).get(name, ())) for name in lines}
    points = [point for line in (*lines.values(), *more.values()) for point in line]
    if not points or min(min(point) for point in points) <= 0:
        raise ValueError(f"{title}: points above 0 are needed, of each line at least one")
    x, y = (_Axis([point[i] for point in points], *ends) for i, ends in enumerate(((LEFT, WIDTH - RIGHT), (HEIGHT - BOTTOM, TOP))))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="sans-serif" font-size="12" fill="{INK}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>',
        f'<text x="{LEFT}" y="20" font-weight="bold">{escape(title)}</text>',
    ]
    for value in x.marks:
        at = x.at(value)
        parts.append(f'<line x1="{at:.1f}" x2="{at:.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="{GREY}"/>')
        parts.append(f'<text x="{at:.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{_number(value)}</text>')
    said = _time if up.startswith("seconds") else _number
    for value in y.marks:
        at = y.at(value)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at:.1f}" y2="{at:.1f}" stroke="{GREY}"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{at + 4:.1f}" text-anchor="end">{said(value)}</text>')
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">{escape(across)}</text>')
    middle = (TOP + HEIGHT - BOTTOM) / 2
    parts.append(f'<text x="16" y="{middle}" text-anchor="middle" transform="rotate(-90 16 {middle})">{escape(up)}</text>')
    for i, (name, line) in enumerate(lines.items()):
        colour = COLOURS[i % len(COLOURS)]
        places = [(x.at(amount), y.at(cost)) for amount, cost in sorted(line)]
        way = " ".join(f"{a:.1f},{b:.1f}" for a, b in places)
        parts.append(f'<polyline points="{way}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3.5" fill="{colour}"/>' for a, b in places]
        further = [(x.at(amount), y.at(cost)) for amount, cost in more[name]]
        if further:
            way = " ".join(f"{a:.1f},{b:.1f}" for a, b in (*places[-1:], *further))
            parts.append(f'<polyline points="{way}" fill="none" stroke="{colour}" stroke-width="1.5" stroke-dasharray="5 4"/>')
        parts += [
            f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3.5" fill="{PAPER}" stroke="{colour}" stroke-width="1.5"/>' for a, b in further
        ]
        beside = TOP + 14 + 20 * i
        parts.append(f'<rect x="{WIDTH - RIGHT + 12}" y="{beside - 9}" width="14" height="4" fill="{colour}"/>')
        parts.append(f'<text x="{WIDTH - RIGHT + 32}" y="{beside - 3}">{escape(name)}</text>')
    if of and any(more.values()):
        parts.append(f'<circle cx="{WIDTH - RIGHT + 19}" cy="{HEIGHT - BOTTOM - 22}" r="3.5" fill="{PAPER}" stroke="{INK}"/>')
        for i, words in enumerate(("another run,", of)):
            parts.append(f'<text x="{WIDTH - RIGHT + 32}" y="{HEIGHT - BOTTOM - 18 + 16 * i}">{escape(words)}</text>')
    return "\n".join([*parts, "</svg>", ""])


class _Axis:
    """From the power of ten at or below the smallest value to the one at or above the largest."""

    def __init__(self, values: Sequence[float], begin_px: float, end_px: float) -> None:
        low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
        self._low, self._high = low, max(high, low + 1)
        self._begin_px, self._end_px = begin_px, end_px
        self.marks = [10.0**n for n in range(self._low, self._high + 1)]

    def at(self, value: float) -> float:
        share = (math.log10(value) - self._low) / (self._high - self._low)
        return self._begin_px + share * (self._end_px - self._begin_px)


def _time(seconds: float) -> str:
    """A power of ten of a second, in the unit that is said."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= 0.999 * size:
            return f"{seconds / size:,.0f} {unit}"
    return f"{seconds * 1e6:g} µs"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1 else f"{value:g}"
