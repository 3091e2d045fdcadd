"""All symbols of targets beside each other, to be looked at: ``python -m tests.ui.symbol_sheet FOLDER``, one in each palette."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtGui import QImage, QPainter

from app.rescue.state import RescueState
from app.watch.frame import Target, TargetKind
from tests.ui import night
from ui.chart.looks import sign_of
from ui.chart.projection import Viewport
from ui.chart.scene import Canvas, Scene
from ui.chart.stamps import Stamps
from ui.chart.words import Words
from ui.fonts import font
from ui.qtapp import make_application
from ui.theme import Theme
from ui.tokens import PALETTES, T_SECOND

SHIP: Final = night.target("S", TargetKind.AIS, 90, 5, 40, 13.4)
STILL: Final = replace(SHIP, sog_mps=0.0)
LOST_WAY: Final = replace(STILL, heading_deg=None, cog_deg=None)
RADAR: Final = night.target("", TargetKind.RADAR, 90, 5, 40, 13.4, number=3)
SART: Final = replace(STILL, kind=TargetKind.BEACON, beacon="SART")

STATES: Final[dict[str, Target]] = {
    "active": SHIP,
    "turning to starboard": replace(SHIP, rate_of_turn_deg_min=20.0),
    "turning to port": replace(SHIP, rate_of_turn_deg_min=-20.0),
    "no heading": replace(SHIP, heading_deg=None),
    "sleeping": STILL,
    "no HDG, no COG": LOST_WAY,
    "dangerous": replace(SHIP, dangerous=True),
    "dangerous, no HDG": replace(LOST_WAY, dangerous=True),
    "lost": replace(SHIP, lost=True),
    "dangerous, lost": replace(SHIP, dangerous=True, lost=True),
    "old": replace(SHIP, stale=True),
    "SAR vessel": replace(SHIP, ship_type=51),
    "SAR vessel, sleeping": replace(STILL, ship_type=51),
    "AIS and radar": replace(SHIP, merged=("R:1",)),
    "AIS silent, radar": replace(SHIP, merged=("R:1",), by_radar=True),
    "radar": RADAR,
    "radar, acquiring": replace(RADAR, acquiring=True),
    "radar, dangerous": replace(RADAR, dangerous=True),
    "radar, lost": replace(RADAR, lost=True),
    "SART": SART,
    "SART test": replace(SART, test=True),
    "SART lost": replace(SART, lost=True),
    "AtoN": replace(SHIP, kind=TargetKind.AID),
    "virtual AtoN": replace(SHIP, kind=TargetKind.AID, virtual=True),
    "base station": replace(SHIP, kind=TargetKind.BASE),
    "SAR aircraft": replace(SHIP, kind=TargetKind.AIRCRAFT, mmsi="111247101"),
    "SAR helicopter": replace(SHIP, kind=TargetKind.AIRCRAFT, mmsi="111247505"),
    "own craft": replace(SHIP, own_craft=True),
}
SELECTED: Final = "selected"
CELL: Final = (150, 96)
ACROSS: Final = 6


def canvas(picture: QImage, theme: Theme) -> Canvas:
    """A canvas on a picture; its painter has to be ended."""
    picture.fill(theme.colour("sea"))
    p = QPainter(picture)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    view = Viewport(0.0, 0.0, 0.001, picture.width(), picture.height())
    return Canvas(p, view, Scene(night.make_frame(), RescueState()), theme, 96 / 25.4, Words())


def stamp(c: Canvas, target: Target, at: tuple[float, float], *, selected: bool = False, flash: bool = True) -> None:
    """One symbol, its ship going to the north-east."""
    stamps = Stamps()
    stamps.begin(c)
    sign = sign_of(target, selected=selected, flash=flash)
    stamps.draw_all(c, [sign], np.zeros(1, np.int64), np.array([at]), np.array([40.0]))


def sheet(theme: Theme) -> QImage:
    states = [*STATES.items(), (SELECTED, SHIP)]
    rows = -(-len(states) // ACROSS)
    picture = QImage(CELL[0] * ACROSS, CELL[1] * rows, QImage.Format.Format_RGB32)
    c = canvas(picture, theme)
    for i, (name, target) in enumerate(states):
        left, top = i % ACROSS * CELL[0], i // ACROSS * CELL[1]
        stamp(c, target, (left + CELL[0] / 2, top + 36), selected=name == SELECTED)
        c.text((left + 8, top + 88), name, font(T_SECOND), "text2")
    c.painter.end()
    return picture


def main(folder: Path) -> None:
    _app = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme()
    for palette in PALETTES:
        theme.use(palette)
        sheet(theme).save(str(folder / f"symbols-{palette}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
