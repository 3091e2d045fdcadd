"""The drawing of a report on the screen: there in every palette, in its colours, and as wide as there is room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.export.document import Curve, Plot, Spot
from ui.drawn import WIDTH_PT, DrawnPlot
from ui.theme import Theme

RING = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8), (0.2, 0.2))
MAP = Plot(
    (
        Curve(RING, filled=True),
        Curve(((0.0, 0.0), (1.0, 1.0)), "own ship", heavy=True),
        Curve(((0.0, 1.0), (1.0, 0.0)), dashed=True),
    ),
    spots=(
        Spot(0.5, 0.9, "AUR-26-001", "cross"),
        Spot(0.1, 0.5, "", "square"),
        Spot(0.9, 0.5, "03:00", "triangle"),
        Spot(0.5, 0.1),
    ),
    x_ticks=((0.0, "0"), (1.0, "1")),
    y_ticks=((0.0, "33°00′N"), (1.0, "33°01′N")),
    x_name="minutes",
    equal=True,
    mile=0.5,
)


def grabbed(widget: DrawnPlot) -> QImage:
    widget.show()
    return widget.grab().toImage()


def has(image: QImage, colour: QColor) -> int:
    """So many pixels have just this colour."""
    return sum(image.pixel(x, y) == colour.rgb() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))


@pytest.mark.parametrize("palette", ["bright", "day", "dusk", "night"])
def test_a_map_is_drawn_in_the_colours_of_the_palette(palette: str, qtbot: QtBot) -> None:
    theme = Theme(palette)  # type: ignore[arg-type]  # one of the four
    made = DrawnPlot(theme, MAP, "Where it was")
    qtbot.addWidget(made)
    made.setStyleSheet(f"background: {theme.tokens.panel}")
    made.resize(800, made.heightForWidth(800))
    image = grabbed(made)
    assert has(image, theme.colour("land")) > 1000, "land, half of the map"
    assert has(image, theme.colour("text")) > 150, "frame, courses, signs and names"
    paper = QColor("#FFFFFF")
    if theme.colour("panel") != paper:
        assert has(image, paper) == 0, "nothing of the paper shines"


def test_another_palette_draws_it_anew(qtbot: QtBot) -> None:
    theme = Theme("day")
    made = DrawnPlot(theme, MAP, "Where it was")
    qtbot.addWidget(made)
    made.resize(600, made.heightForWidth(600))
    before = grabbed(made)
    theme.use("night")
    assert grabbed(made) != before


def test_it_is_as_high_as_its_width_asks_for(qtbot: QtBot) -> None:
    made = DrawnPlot(Theme("day"), MAP, "Where it was")
    qtbot.addWidget(made)
    for width in (round(WIDTH_PT), 700, 1046):
        made.show()
        made.resize(width, 10)
        assert made.height() == made.heightForWidth(width)
    assert made.heightForWidth(964) > 1.9 * made.heightForWidth(482)


def test_numbers_that_are_none_draw_nothing_and_hurt_nobody(qtbot: QtBot) -> None:
    nothing = float("nan")
    made = DrawnPlot(
        Theme("day"), Plot((Curve(((nothing, 1.0), (1e300, -1e300)), "x"),), (Spot(nothing, nothing, "y"),)), "Nothing"
    )
    qtbot.addWidget(made)
    made.resize(500, made.heightForWidth(500))
    assert not grabbed(made).isNull()
