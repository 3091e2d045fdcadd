"""Pictures of texts on the chart: a name is drawn once, a figure that changes is not kept, and all of them together are few."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ui.chart import words as module
from ui.chart.words import KEPT_PAINTS, Words, light
from ui.fonts import font
from ui.theme import Theme


class Paper:
    """Something to write on, one paint after the other; ``made`` are the texts that had to be drawn."""

    def __init__(self, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
        self.words, self.made, self._theme = Words(), list[str](), theme
        draw = module._picture

        def noted(theme: Theme, text: str, *rest: object) -> QPixmap:
            self.made.append(text)
            return draw(theme, text, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(module, "_picture", noted)

    def paint(self, *texts: str) -> None:
        self.words.begin()
        image = QImage(200, 100, QImage.Format.Format_ARGB32_Premultiplied)
        p = QPainter(image)
        for text in texts:
            self.words.draw(p, self._theme, (10.0, 40.0), text, font(14), "text")
        p.end()


@pytest.fixture
def paper(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Paper:
    return Paper(theme, monkeypatch)


def test_a_name_is_drawn_once_however_often_it_is_written(paper: Paper) -> None:
    for _ in range(5 * KEPT_PAINTS):
        paper.paint("OCEAN VIKING")
    assert paper.made == ["OCEAN VIKING"]


def test_a_figure_that_changes_with_each_paint_is_not_kept(paper: Paper) -> None:
    for n in range(20 * KEPT_PAINTS):
        paper.paint("OCEAN VIKING", f"CPA 0.3 NM {n} s")
        assert len(paper.words) <= KEPT_PAINTS + 2
    assert paper.made.count("OCEAN VIKING") == 1


def test_what_is_written_again_a_few_paints_later_is_still_there(paper: Paper) -> None:
    paper.paint("old 3 min")
    for _ in range(KEPT_PAINTS - 1):
        paper.paint()
    paper.paint("old 3 min")
    assert paper.made == ["old 3 min"]


def test_pictures_take_no_more_memory_than_they_may_even_in_one_paint(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> None:
    most = 100_000
    monkeypatch.setattr(module, "MOST_BYTES", most)
    paper.paint(*(f"{n} NAME OF A SHIP" for n in range(40)))
    whole = sum(p.width() * p.height() * p.depth() // 8 for p in (made.picture for made in paper.words._made.values()))
    assert paper.words.bytes == whole
    assert most / 2 < whole <= most


def test_a_picture_that_is_kept_looks_as_it_was_painted_at_its_resolution(qapp: QApplication) -> None:
    painted = QPixmap(30, 20)
    painted.setDevicePixelRatio(2.0)
    painted.fill(Qt.GlobalColor.transparent)
    p = QPainter(painted)
    p.fillRect(2, 2, 5, 5, Qt.GlobalColor.red)
    p.end()
    kept = light(painted)
    assert kept.toImage() == painted.toImage()
    assert kept.devicePixelRatio() == painted.devicePixelRatio()
    assert kept.cacheKey() != painted.cacheKey(), "the painter's own data stay with the picture that was painted"


def test_another_palette_begins_anew(paper: Paper, theme: Theme) -> None:
    paper.paint("OCEAN VIKING", "LIFELINE")
    theme.use("night")
    paper.paint("LIFELINE")
    assert len(paper.words) == 1
    assert paper.words.bytes == sum(p.width() * p.height() * 4 for p in (made.picture for made in paper.words._made.values()))
    assert paper.made == ["OCEAN VIKING", "LIFELINE", "LIFELINE"]
