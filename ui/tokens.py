"""Colours and sizes of the window as named values, without Qt. Nothing else in ``ui`` writes a colour or a font size.

Sea, land and coast follow the IHO S-52 day and dusk tables; everything that a person must see follows the OpenBridge
palettes, because S-52 night is nearly black on a screen that nobody calibrated. ``tests/ui/test_theme.py`` computes the
contrast of every pair that carries a meaning.

A dimmed palette has so many percent of the light of each colour, as a screen turned down has. What an alarm is drawn with
keeps all of it, so a palette goes down only as far as an alarm still stands out (``least_brightness``).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import Final, Literal, get_args

PaletteName = Literal["bright", "day", "dusk", "night"]
PALETTES: Final[tuple[PaletteName, ...]] = get_args(PaletteName)

GRID: Final = 8
RADIUS: Final = 4
# Type scale, pixels: secondary text and labels, buttons and body, operational lines, values, titles, tally numbers.
T_SECOND: Final = 14
T_BODY: Final = 16
T_LINE: Final = 20
T_VALUE: Final = 24
T_TITLE: Final = 28
T_TALLY: Final = 80
# Heights and widths of the fixed frame, pixels.
H_STRIP: Final = 64
H_ALERTS: Final = 64
H_FEEDS: Final = 32
H_TAB: Final = 48
H_KEY: Final = 56
H_TOUCH: Final = 48
W_TOUCH: Final = 44
H_SMALL: Final = 40
H_ROW: Final = 32
W_RAIL: Final = 112
W_PANEL: Final = 488
W_PANEL_WIDE: Final = 560
TALL_WINDOW: Final = 900


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette. Each field is ``#RRGGBB``; the name says what it is for, never what colour it is."""

    # surfaces and text
    bg: str
    panel: str
    field: str
    text: str
    text2: str
    text3: str
    line: str  # divides
    outline: str  # edge of anything that can be pressed
    btn: str
    off: str
    strong: str
    strong_line: str
    on_strong: str
    target: str
    accent: str
    accent_bg: str
    # alerts
    alarm: str
    alarm_bg: str
    on_alarm: str
    warn: str
    warn_bg: str
    warn_line: str
    on_warn: str
    caut: str
    caut_bg: str
    caut_line: str
    on_caut: str
    run: str
    training: str  # the edge of everything that is not live: no alert has this colour
    # chart
    sea: str
    land: str
    coast: str
    grid: str
    zone: str
    ring: str
    halo: str
    hud: str


_TABLE: Final[dict[str, tuple[str, str, str, str]]] = {
    # name: (bright, day, dusk, night)
    "bg": ("#F0F0F0", "#F0F0F0", "#1F1F1F", "#000000"),
    "panel": ("#FFFFFF", "#FCFCFC", "#262626", "#000000"),
    "field": ("#FFFFFF", "#FFFFFF", "#1F1F1F", "#000000"),
    "text": ("#1A1A1A", "#1F1F1F", "#E9E9E9", "#EAA75E"),
    "text2": ("#3D3D3D", "#535353", "#B0B0B0", "#C78842"),
    "text3": ("#535353", "#707070", "#8C8C8C", "#9C6A34"),
    "line": ("#BEBEBE", "#DDDDDD", "#434343", "#352618"),
    "outline": ("#707070", "#8E8E8E", "#6F6F6F", "#78532C"),
    "btn": ("#FFFFFF", "#FFFFFF", "#373737", "#000000"),
    "off": ("#BEBEBE", "#BEBEBE", "#505050", "#48341F"),
    "strong": ("#1D3C67", "#1D3C67", "#3F5F88", "#48341F"),
    "strong_line": ("#0C203A", "#152F53", "#84B3EF", "#C78842"),
    "on_strong": ("#FFFFFF", "#FFFFFF", "#FFFFFF", "#EAA75E"),
    "target": ("#0C203A", "#1D3C67", "#B1D6FF", "#58C8A2"),
    "accent": ("#1D3C67", "#2D548B", "#84B3EF", "#38A784"),
    "accent_bg": ("#CADEFC", "#E4EEFD", "#2B3A4C", "#10211A"),
    "alarm": ("#EB0014", "#E30019", "#E1000E", "#E90F20"),
    "alarm_bg": ("#FFBDB3", "#FFD2CB", "#620000", "#460000"),
    "on_alarm": ("#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000"),
    "warn": ("#FE9413", "#FE9413", "#FA7D00", "#BA5A00"),
    "warn_bg": ("#FFD4AF", "#FFD4AF", "#501D00", "#351400"),
    "warn_line": ("#BE4E00", "#BE4E00", "#FA7D00", "#E67800"),
    "on_warn": ("#1A1A1A", "#1A1A1A", "#000000", "#000000"),
    "caut": ("#FFDB42", "#FFDB42", "#FFCC16", "#897300"),
    "caut_bg": ("#FFF088", "#FFF088", "#3B2A00", "#251D00"),
    "caut_line": ("#8F6B00", "#8F6B00", "#FFCC16", "#897300"),
    "on_caut": ("#1A1A1A", "#1F1F1F", "#252525", "#000000"),
    "run": ("#068306", "#008300", "#2AA50F", "#00A000"),
    "training": ("#7A1FA2", "#7A1FA2", "#CE93D8", "#7C4C8C"),
    "sea": ("#E8F5F8", "#D4EAEE", "#070707", "#000000"),
    "land": ("#D8CB97", "#C9B97A", "#2C2919", "#191109"),
    "coast": ("#3D4446", "#525A5C", "#6F6F6F", "#78532C"),
    "grid": ("#A9C3CA", "#B4CDD3", "#1F1F1F", "#20160C"),
    "zone": ("#8A2788", "#A2309F", "#A98FB8", "#9C6A34"),
    "ring": ("#3D5258", "#5C7076", "#6F6F6F", "#5C4125"),
    "halo": ("#E8F5F8", "#D4EAEE", "#070707", "#000000"),
    "hud": ("#FFFFFF", "#FCFCFC", "#1F1F1F", "#000000"),
}


def tokens_of(name: PaletteName) -> Tokens:
    """The palette of that name. Raises ValueError for a name that is none of ``PALETTES``."""
    column = PALETTES.index(name)
    return Tokens(**{f.name: _TABLE[f.name][column] for f in fields(Tokens)})


FULL: Final = 100
DIMMEST: Final = 30
DIM_STEP: Final = 5
_UNDIMMED: Final = frozenset({"alarm", "on_alarm"})
_ALARM_STANDS_OUT: Final = 3.0
"""Least contrast of the alarm colour on chart and panel: what WCAG 2.2 asks of a shape (1.4.11)."""


@cache
def dimmed(name: PaletteName, percent: int) -> Tokens:
    """A palette with ``percent`` of its light, 30 to 100; what an alarm is drawn with keeps its own."""
    whole = tokens_of(name)
    if percent >= FULL:
        return whole
    share = max(percent, DIMMEST) / FULL
    return Tokens(
        **{f.name: c if f.name in _UNDIMMED else _scaled(c, share) for f in fields(Tokens) for c in (getattr(whole, f.name),)}
    )


@cache
def least_brightness(name: PaletteName) -> int:
    """How far down a palette goes: 30 %, or as far as an alarm still stands out from chart and panel."""
    for percent in range(DIMMEST, FULL, DIM_STEP):
        tokens = dimmed(name, percent)
        if min(contrast(tokens.alarm, ground) for ground in (tokens.sea, tokens.panel, tokens.bg)) >= _ALARM_STANDS_OUT:
            return percent
    return FULL


def _scaled(colour: str, share: float) -> str:
    """``#RRGGBB`` with this share of its light (sRGB, IEC 61966-2-1)."""
    return "#" + "".join(f"{round(255 * _encoded(share * _linear(int(colour[i : i + 2], 16) / 255))):02X}" for i in (1, 3, 5))


def _linear(c: float) -> float:
    return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4


def _encoded(c: float) -> float:
    return c * 12.92 if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB``, 0..1 (WCAG 2.2, definition of relative luminance)."""
    r, g, b = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1..21 (WCAG 2.2)."""
    a, b = sorted((luminance(one), luminance(other)), reverse=True)
    return (a + 0.05) / (b + 0.05)
