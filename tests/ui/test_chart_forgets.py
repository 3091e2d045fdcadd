"""What the chart keeps of targets is of those that are there: who is gone is forgotten."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage

from app.geo import Position
from app.watch.frame import TargetKind
from tests.ui import night, symbol_sheet
from ui.chart.targets import TargetsLayer
from ui.chart.trails import TrailsLayer
from ui.theme import Theme

PAST = tuple((-60.0 * n, 33.0 + n / 1000, 12.5) for n in range(20, 0, -1))


def test_tracks_and_past_positions_of_targets_that_are_gone_are_forgotten(theme: Theme) -> None:
    image = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
    c = symbol_sheet.canvas(image, theme)
    targets = TargetsLayer()
    trails = TrailsLayer(targets)
    for n in range(30):
        echoes = [
            replace(
                night.target(f"R:{n + i}", TargetKind.RADAR, 40.0 * i, 1, 90.0, 10.0),
                position=Position(33.0, 12.5 + i / 100),
                dangerous=True,
                track=PAST,
            )
            for i in range(5)
        ]
        c.scene = replace(c.scene, frame=night.make_frame(targets_=echoes))
        c.view = c.view.centred(Position(33.0, 12.5))
        targets.paint(c)
        trails.paint(c)
        present = {t.id for t in echoes}
        assert set(targets._past_of) <= present
        assert set(trails._tracks._known) <= present | {"own"}
    assert len(targets._past_of) == 5
    assert len(trails._tracks) >= 5
    c.painter.end()
