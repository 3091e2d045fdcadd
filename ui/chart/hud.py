"""What lies over the chart: mode line, cursor read-out, zoom keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.geo import Position, format_position, range_bearing
from app.worded import joined, worded
from ui.chart.scene import text_width
from ui.fitted import FittedWords
from ui.fonts import font
from ui.language import tr
from ui.theme import Theme
from ui.tokens import T_BODY
from ui.widgets import IconButton, button, column, label, row, set_cls
from ui.words import degrees, miles

NOT_FOR_NAVIGATION: Final = "Not for navigation. Coast GSHHG, limits approx."
LEAST_READOUT_PX: Final = 436
"""Position, bearing and range."""
MOST_READOUT_PX: Final = 520
"""And the longest name of a place."""
_IN_HAND: Final = "Pointer or arrows move it, click or Enter sets it, Esc takes it away"
_CURSOR: Final = "Cursor"
_KEY_PAD_PX: Final = 24
_MODE_KEYS: Final = (
    ("orientation", "O", "North, head or course up"),
    ("placing", "L", "Own ship in the middle, or look ahead"),
    ("motion", "M", "TM true motion, RM relative motion with true (T) or relative (R) trails"),
    ("vectors", "V", "Vectors and past positions true (T) or relative (R)"),
)


class ModeLine(QFrame):
    """Orientation, place of own ship, motion, vectors, stabilisation and rings, always in words (SN.1/Circ.243). What can be
    changed is a key, one press each: ``pressed`` says "orientation", "placing", "motion" or "vectors"."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        set_cls(self, "hud")
        self.keys: dict[str, QPushButton] = {}
        for name, cap, tip in _MODE_KEYS:
            made = self.keys[name] = button("", "key")
            made.clicked.connect(lambda _checked=False, which=name: self.pressed.emit(which))
            made.setToolTip(tr(worded("{tip} ({cap})", tip=tip, cap=cap)))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stabilised, self._rings = label("Ground stab.", "sec"), label("", "sec")
        self.setLayout(row(*self.keys.values(), column(self._stabilised, self._rings, gap=0), margin=(4, 4, 8, 4), gap=4))

    def show_mode(self, words: Mapping[str, str], ring_nm: float) -> None:
        """``words`` of each key by its name."""
        for name, key in self.keys.items():
            if key.text() != words[name]:
                key.setText(words[name])
                key.setFixedWidth(round(text_width(font(T_BODY, 600), words[name])) + _KEY_PAD_PX)
                key.setAccessibleName(tr(worded("{value}. {toolTip}", value=words[name], toolTip=key.toolTip())))
                self.adjustSize()
        rings = worded("Rings {ring_nm:g} NM", ring_nm=ring_nm)
        if self._rings.text() != rings:
            self._rings.setText(rings)
            self.adjustSize()

    @property
    def text(self) -> str:
        keys = [key.text() for key in self.keys.values()]
        return joined("  ", [*keys, self._stabilised.text(), self._rings.text()])


class MeasureReadout(QFrame):
    """What the measuring lines read, and how the one in hand is worked; gone while there is none."""

    def __init__(self) -> None:
        super().__init__()
        set_cls(self, "hud")
        self._lines = [label("", "op"), label("", "op"), label(_IN_HAND, "sec")]
        self.setLayout(column(*self._lines, margin=(8, 4, 8, 4), gap=0))
        self.hide()

    def show_lines(self, lines: tuple[str, ...], *, in_hand: bool) -> None:
        texts = (*lines, "", "")[:2]
        for part, text in zip(self._lines, (*texts, _IN_HAND if in_hand else ""), strict=True):
            if part.text() != text or part.isVisibleTo(self) != bool(text):
                part.setText(text)
                part.setVisible(bool(text))
                self.adjustSize()
        if self.isHidden() == bool(lines):
            self.setVisible(bool(lines))

    @property
    def text(self) -> str:
        return "\n".join(part.text() for part in self._lines if part.text())


class CursorReadout(QFrame):
    """Position under the cursor, bearing and range to it from own ship, the nearest place, and what this chart is not."""

    def __init__(self, place: Callable[[Position], str]) -> None:
        """``place`` names a position: ``21 NM N of Zuwara``."""
        super().__init__()
        set_cls(self, "hud")
        self._place = place
        self._named: tuple[Position, str] | None = None
        self._what = label(_CURSOR, "sec")
        self._position, self._relative = label("–", "op"), label("", "op")
        self._near = FittedWords(NOT_FOR_NAVIGATION, "sec")
        top = row(self._what, self._position, self._relative, "stretch", gap=12)
        self.setLayout(column(top, self._near, margin=(8, 4, 8, 4), gap=0))
        self.setFixedHeight(56)
        self.setMinimumWidth(LEAST_READOUT_PX)

    def show_relative(self, own: Position, cursor: Position) -> None:
        """Bearing and range alone, where no position is known."""
        distance, bearing = range_bearing(own, cursor)
        self._what.setText(_CURSOR)
        self._say(
            "no position", worded("{degrees}  {miles} NM", degrees=degrees(bearing), miles=miles(distance)), NOT_FOR_NAVIGATION
        )

    def show_cursor(self, cursor: Position | None, own: Position | None, what: str = "") -> None:
        """``own``: own ship where her position may be acted on, else ``None`` (then no bearing, never an old one). ``what`` is at
        that place, where it is not the cursor."""
        self._what.setText(tr(what or _CURSOR))
        if cursor is None:
            self._say("–", "", NOT_FOR_NAVIGATION)
            return
        relative = ""
        if own is not None:
            distance, bearing = range_bearing(own, cursor)
            relative = worded("{degrees}  {miles} NM", degrees=degrees(bearing), miles=miles(distance))
        if self._named is None or self._named[0] != cursor:  # ten times a second, and the cursor mostly rests
            self._named = cursor, self._place(cursor)
        near = self._named[1]
        self._say(
            format_position(cursor),
            relative,
            # first what must always be read: a long name is cut at its end
            worded("Not for navigation, limits approx. {near}", near=near) if near else "Not for navigation, limits approx.",
        )

    def _say(self, position: str, relative: str, near: str) -> None:
        for what, text in ((self._position, position), (self._relative, relative), (self._near, near)):
            if what.text() != text:
                what.setText(text)


class ZoomKeys(QWidget):
    """Closer, farther, own ship in the middle, layers, measuring lines, and the round picture."""

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        keys = (
            ("in", "plus", "Closer (+)"),
            ("out", "minus", "Farther (-)"),
            ("centre", "center-iec", "Own ship in the middle (Home)"),
            ("layers", "chart-layers", "What is shown"),
        )
        self.buttons: dict[str, IconButton] = {}
        for name, icon, tip in keys:
            made = IconButton(theme, icon, kind="key")
            made.setFixedWidth(48)
            made.setToolTip(tr(tip))
            made.setAccessibleName(tr(tip))
            made.clicked.connect(lambda _checked=False, which=name: self.pressed.emit(which))
            self.buttons[name] = made
        self.words: dict[str, QPushButton] = {}
        for name, word, tip in (
            ("measure", "EBL", "Measuring lines (B)"),
            ("ppi", "PPI", "Round picture of what radars track (I)"),
        ):
            key = self.words[name] = button(word, "key")
            key.setFixedWidth(48)
            key.setToolTip(tr(tip))
            key.setAccessibleName(tr(tip))
            key.clicked.connect(lambda _checked=False, which=name: self.pressed.emit(which))
        self.setLayout(column(*self.buttons.values(), *self.words.values()))
        self.shows_ppi = False

    def show_ppi(self, on: bool) -> None:
        """Whether the last key leads back to the chart."""
        self.shows_ppi = on
        self.words["ppi"].setText("Chart" if on else "PPI")
