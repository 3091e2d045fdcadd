"""Colours and brightness in one place, open by one press: the four palettes, a slider, and two keys for cold fingers.

How bright each palette was left is kept on this computer ("window.dim.night" …), and the palette itself is not: it is in the
settings, and a watch that begins at noon must not start in the dark of the last one.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSlider, QWidget

from app.worded import worded
from ui.bridge import Bridge
from ui.language import CHOSEN, LANGUAGES, tr
from ui.tokens import DIM_STEP, FULL, GRID, H_KEY, H_TOUCH, PALETTES, PaletteName, least_brightness
from ui.widgets import IconButton, Segmented, button, column, label, row, set_cls

SETTLE_MS: Final = 40
"""A slider that is dragged colours the whole window anew at most so often."""
_WIDE: Final = 560


def kept_levels(bridge: Bridge) -> dict[PaletteName, int]:
    """How bright each palette was left on this computer."""
    return {name: bridge.station.preferences.get(f"window.dim.{name}", FULL) for name in PALETTES}


def next_palette(name: PaletteName) -> PaletteName:
    return PALETTES[(PALETTES.index(name) + 1) % len(PALETTES)]


class LightPanel(QFrame):
    """Lies over the upper right of the middle. Arrows, Page Up and Page Down work the slider; Escape closes it."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        set_cls(self, "refused")
        self._bridge, self._theme = bridge, bridge.theme
        self._wanted = bridge.theme.brightness
        self._before: QWidget | None = None
        keys = [IconButton(self._theme, f"palette-{name}", name.capitalize(), height=H_KEY) for name in PALETTES]
        for key in keys:
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.palettes = Segmented(keys)
        self.palettes.chosen.connect(lambda index: bridge.use_palette(PALETTES[index]))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFixedHeight(H_TOUCH)
        self.slider.setSingleStep(DIM_STEP)
        self.slider.setPageStep(2 * DIM_STEP)
        self.slider.setAccessibleName(tr("Brightness"))
        self.slider.valueChanged.connect(self._on_slider)
        self.less_key = IconButton(self._theme, "minus", height=H_KEY)
        self.more_key = IconButton(self._theme, "plus", height=H_KEY)
        for key, words, steps in ((self.less_key, "Darker", -1), (self.more_key, "Brighter", 1)):
            key.setFixedWidth(64)
            key.setAccessibleName(tr(words))
            key.setToolTip(tr(words))
            key.clicked.connect(lambda _checked=False, by=steps: self._theme.dim_by(by))
        self.percent = label("", "val")
        self.percent.setFixedWidth(72)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.words = label("", "sec", wrap=True)
        self.languages = Segmented.of_words(list(LANGUAGES.values()), height=H_TOUCH)
        for each in self.languages.findChildren(QPushButton):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chosen = bridge.station.preferences.get(CHOSEN, bridge.station.settings.screen.language)
        self.languages.choose(list(LANGUAGES).index(chosen) if chosen in LANGUAGES else 0)
        self.languages.chosen.connect(self._on_language)
        self.language_words = label("", "sec", wrap=True)
        self.close_key = button("Close", height=H_TOUCH, on_click=self.shut)
        self.setLayout(
            column(
                row(label("Brightness", "op"), "stretch", self.close_key),
                row(self.less_key, (self.slider, 1), self.more_key, self.percent),
                self.words,
                self.palettes,
                label("Language of the window", "op"),
                self.languages,
                self.language_words,
                margin=(2 * GRID, GRID, 2 * GRID, 2 * GRID),
            )
        )
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(lambda: self._theme.dim(self._wanted))
        self._theme.changed.connect(self._show)
        self.setFixedWidth(_WIDE)
        self.hide()
        self._show()

    def switch(self) -> None:
        """Open with the slider in hand, or shut."""
        if self.isVisible():
            self.shut()
            return
        self._before = self.window().focusWidget()
        self.adjustSize()
        self.show()
        self.raise_()
        self.slider.setFocus()

    def shut(self) -> None:
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def next(self) -> None:
        self._bridge.use_palette(next_palette(self._theme.name))

    def arrange(self, right: int, top: int) -> None:
        self.adjustSize()
        self.move(right - self.width(), top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    def _on_language(self, index: int) -> None:
        self._bridge.station.preferences.put(CHOSEN, list(LANGUAGES)[index])
        self.language_words.setText("From the next start on. Log, messages and exports stay English")
        self.adjustSize()

    def _on_slider(self, value: int) -> None:
        self._wanted = round(value / DIM_STEP) * DIM_STEP
        self._settle.start()

    def _show(self) -> None:
        name, now, least = self._theme.name, self._theme.brightness, least_brightness(self._theme.name)
        self._bridge.station.preferences.put(f"window.dim.{name}", now if now != FULL else None)
        self.palettes.choose(PALETTES.index(name))
        self.slider.blockSignals(True)
        self.slider.setRange(least, FULL)
        self.slider.setValue(now)
        self.slider.blockSignals(False)
        self.percent.setText(worded("{now} %", now=now))
        self.less_key.setEnabled(now > least)
        self.more_key.setEnabled(now < FULL)
        darker = next_palette(name)
        more = (
            worded(" Darker than {least} % an alarm would not stand out here: take {darker}.", least=least, darker=darker)
            if name in ("bright", "day")
            else ""
        )
        self.words.setText(worded("Each of the colours keeps its own brightness. Alarms are never dimmed.{more}", more=more))
