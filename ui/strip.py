"""The top strip: what is true now, each value with its source; grey where it is old, a dash where nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.geo import format_position
from app.ports import RecorderState
from app.rescue.state import RescueState
from app.shiptime import ship_clock
from app.units import knots
from app.watch.frame import Frame, Mode, Priority, Value
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.clock_words import clock_words, computer_off
from ui.fonts import font
from ui.language import tr
from ui.people_strip import CategoriesBlock
from ui.people_words import is_loading, on_board_words
from ui.tokens import H_SMALL, H_STRIP, H_TOUCH, PALETTES, T_VALUE
from ui.valuecell import ValueCell
from ui.widgets import AlertIcon, IconButton, Segmented, button, row, rule, set_cls
from ui.words import degrees, duration, short_number

T = TypeVar("T")
NARROW: Final = 1500
"""Below this width of the window the cells stand closer together."""
CLOCK_SHOWN_S: Final = 1.0
"""From so many seconds on it is shown that the computer's clock is off."""
LOSS_SHOWN_S: Final = 60.0
"""The recorder cell says LOSING DATA for this long after the last line that was lost."""
_POLICY_LEAST: Final = 60
_W_PALETTE: Final = 40
_NO_LIMIT: Final = 16_777_215  # Qt's own word for a width without a limit
_NO_COURSE: Final[Value[float]] = Value()
_WORDS: Final = {Mode.DEMO: "DEMO", Mode.REPLAY: "REPLAY", Mode.DRILL: "DRILL", Mode.LIVE: ""}


class ModeBanner(QWidget):
    """DEMO, REPLAY or DRILL in large letters on a hatch that no other cell has: told apart in every palette and by any eye.

    A press asks what would have gone.
    """

    pressed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = bridge.theme
        self._key = partial(bridge.keys.cap, "page.would_go")
        self.text = ""
        self.setFixedHeight(48)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme.changed.connect(self.update)

    def show_mode(self, mode: Mode) -> None:
        if _WORDS[mode] != self.text:
            self.text = _WORDS[mode]
            self.setAccessibleName(tr(self.text))
            self.setToolTip(
                tr(
                    worded("Nothing here is live, and nothing is sent.\nWhat would have gone: {key}", key=self._key())
                    if self.text
                    else ""
                )
            )
            self.updateGeometry()
            self.update()
        self.setVisible(bool(self.text))

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(font(T_VALUE, 700)).horizontalAdvance(self.text)) + 24, 48)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        p.fillRect(whole, self._theme.colour("panel"))
        p.fillRect(whole, QBrush(self._theme.colour("training"), Qt.BrushStyle.BDiagPattern))
        p.setPen(self._theme.pen("text" if self.hasFocus() else "training", 3 if self.hasFocus() else 2))
        p.drawRect(whole)
        p.setFont(font(T_VALUE, 700))
        p.fillRect(whole.adjusted(9, 9, -9, -9), self._theme.colour("panel"))
        p.setPen(self._theme.colour("text"))
        p.drawText(whole, Qt.AlignmentFlag.AlignCenter, tr(self.text))
        p.end()


class TopStrip(QWidget):
    """UTC, position, motion, people on board, recorder, policy, mode, palette. ``wants_watch``: somebody should sign on.
    ``wants_policy``: the policy cell was pressed. ``wants_light``: the key of the brightness."""

    wants_watch = Signal()
    wants_light = Signal()
    wants_policy = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        set_cls(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(H_STRIP)
        self._bridge = bridge
        t = bridge.theme
        self.utc_sign = AlertIcon(t, Priority.CAUTION, 24)
        self.utc = ValueCell(t, "UTC", widest="00:00:00")
        self.position = ValueCell(t, "POSITION", widest="00°00.0′N 000°00.0′E")
        self.sog, self.cog, self.heading = (
            ValueCell(t, "SOG", unit="kn", widest="00.0"),
            ValueCell(t, "COG", widest="000°"),
            ValueCell(t, "HDG", widest="000°"),
        )
        self.on_board = ValueCell(t, "ON BOARD")
        self.categories = CategoriesBlock(t)
        self.unexplained_sign = AlertIcon(t, Priority.CAUTION, 24)
        self.unexplained = ValueCell(t, "COUNT", unit="unexplained")
        self.recorder_sign = AlertIcon(t, Priority.WARNING, 24)
        self.recorder = ValueCell(t, "RECORDER")
        self.policy_sign = AlertIcon(t, Priority.WARNING, 24)
        self.policy = ValueCell(t, "POLICY", least=_POLICY_LEAST)
        self.policy.be_key()
        self.policy.pressed.connect(self.wants_policy)
        self.banner = ModeBanner(bridge)
        keys = [IconButton(t, f"palette-{name}", height=H_TOUCH) for name in PALETTES]
        for key, name in zip(keys, PALETTES, strict=True):
            key.setToolTip(tr(worded("{capitalize} colours", capitalize=name.capitalize())))
            key.setAccessibleName(tr(worded("{capitalize} colours", capitalize=name.capitalize())))
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.palettes = Segmented(keys)
        self.palettes.setFixedWidth(_W_PALETTE * len(keys))
        self.palettes.chosen.connect(lambda index: bridge.use_palette(PALETTES[index]))
        self.light_key = IconButton(t, "dimmer", height=H_TOUCH, kind="key")
        self.light_key.setFixedWidth(H_TOUCH)
        self.light_key.setAccessibleName(tr("Brightness"))
        self.light_key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.light_key.clicked.connect(self.wants_light)
        self.unsigned_key = button("Unsigned", height=H_SMALL, on_click=self.wants_watch.emit)
        self.unsigned_key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mode = Mode.LIVE
        self._lost_before: int | None = None
        self._lost_at: float | None = None
        self._row = row(
            *(self.utc_sign, self.utc, rule(vertical=True), self.position, rule(vertical=True), self.sog, self.cog, self.heading),
            *(rule(vertical=True), self.on_board, (self.categories, 100), self.unexplained_sign, self.unexplained),
            *(rule(vertical=True), self.recorder_sign, self.recorder, self.policy_sign, self.policy),
            "stretch",
            self.unsigned_key,
            self.banner,
            self.light_key,
            self.palettes,
            margin=(16, 6, 8, 6),
            gap=8,
        )
        self.setLayout(self._row)
        bridge.frame_ready.connect(self.show_frame)
        bridge.state_changed.connect(self.show_state)
        bridge.palette_changed.connect(self._on_palette)
        bridge.keys.changed.connect(self._print_keys)
        self._print_keys()
        self._on_palette(t.name)
        self.show_state(bridge.state)
        self.show_frame(bridge.frame)

    def show_frame(self, frame: Frame) -> None:
        own = frame.own
        self._show_utc(frame)
        self._show(self.position, own.position, "POSITION", format_position)
        self._show(self.sog, own.sog_mps, "SOG", lambda v: f"{knots(v):.1f}")
        # A ship that lies still has no course: her receiver's is noise.
        still = own.sog_mps.value is not None and own.sog_mps.value < 0.1
        self._show(self.cog, _NO_COURSE if still else own.cog_deg, "COG", degrees)
        self._show(self.heading, own.heading_deg, "HDG", degrees)
        self._show_recorder(frame)
        self._show_policy()
        self.unsigned_key.setVisible(not self._bridge.station.author and frame.mode is not Mode.REPLAY)
        self._mode = frame.mode
        self._space()  # before the word appears: Qt makes a window wider at once, and never narrower again
        self.banner.show_mode(frame.mode)
        self._offer_room()

    def show_state(self, state: RescueState) -> None:
        ledger, loading = state.ledger, is_loading(state)
        self.on_board.show_value(None if loading else str(ledger.on_board))
        self.on_board.setToolTip(tr(self._people_source(state)))
        self.categories.show_state(state)
        missing = 0 if loading else ledger.unexplained
        open_cases = {d.case for d in ledger.differences if d.unexplained}
        one = next(iter(open_cases)) if len(open_cases) == 1 and not ledger.imbalances else None
        self.unexplained.set_caption(worded("COUNT OF {short_number}", short_number=short_number(one)) if one else "COUNT")
        self.unexplained.show_value(str(missing))
        for each in (self.unexplained_sign, self.unexplained):
            each.setVisible(missing > 0)
        self._offer_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        """The cells stand closer on a narrow screen, and closer still beside the large word of training or replay."""
        narrow, word = self.width() < NARROW, bool(_WORDS[self._mode])
        self.palettes.setVisible(not narrow)  # there they are one press further, with the brightness
        spacing = (4 if word else 6) if narrow else 8
        if self._row.spacing() != spacing:  # setting it lays everything out again
            self._row.setSpacing(spacing)
            self._row.setContentsMargins(12 if narrow else 16, 6, 8, 6)
        self.unexplained.show_value(self.unexplained.value, unit="unexpl." if narrow and word else "unexplained")
        self._offer_room()

    def _offer_room(self) -> None:
        """The name of the policy gives way to people by category, where both do not fit."""
        spare = self.width() - self._row.minimumSize().width() - self.categories.wants
        self.policy.setMaximumWidth(_POLICY_LEAST + spare if spare >= 0 else _NO_LIMIT)

    @staticmethod
    def _people_source(state: RescueState) -> str:
        return (
            "The log is still being read"
            if is_loading(state)
            else worded("By the ledger\n{on_board_words}", on_board_words=on_board_words(state.ledger))
        )

    def _show_utc(self, frame: Frame) -> None:
        """The receiver's time while it lives, else the computer's, and the caption says which; how far the two are apart stands
        there too, with a sign where that is more than the settings allow."""
        own = frame.own
        gnss, off = own.gnss_time, own.clock_offset_s
        limit = self._bridge.station.settings.limits.clock_offset_s
        apart = off is not None and abs(off) >= CLOCK_SHOWN_S
        if gnss.live is not None and gnss.stamp is not None:
            moment: datetime = gnss.live + (frame.stamp.utc - gnss.stamp.utc)
            caption = worded("UTC · {source}", source=gnss.source) if gnss.source else "UTC"
        else:
            moment = frame.stamp.utc
            caption = "UTC · own clock"
        if off is not None and apart:
            words = computer_off(off)
            caption = (
                worded("UTC · {words}", words=words)
                if self.width() >= NARROW
                else worded("UTC · {replace}", replace=words.replace("computer", "PC"))
            )
        ship = ship_clock(moment, self._bridge.zone)
        if ship and not apart:
            caption = worded("UTC · {ship}", ship=ship)  # the source stands in what is shown to whoever points at it
        self.utc.set_caption(caption)
        self.utc.show_value(moment.strftime("%H:%M:%S"))
        self.utc_sign.setVisible(off is not None and abs(off) > limit)
        source = worded("UTC of {value}", value=gnss.source if gnss.live is not None else "the computer")
        self.utc.setToolTip(tr(joined("\n", (part for part in (source, ship, clock_words(frame)) if part))))

    def _show(self, cell: ValueCell, value: Value[T], caption: str, words: Callable[[T], str]) -> None:
        source = value.source if value.value is not None else None
        cell.set_caption(
            worded("{caption} · {source}", caption=caption, source=source) if source and cell is self.position else caption
        )
        old = (
            worded("old {duration}", duration=duration(value.age_s)) if value.age_s is not None and cell is self.position else "old"
        )
        cell.show_value(words(value.value) if value.value is not None else None, age=old if value.stale else "")
        cell.setToolTip(
            tr(
                worded("{caption} from {source}, {duration} old", caption=caption, source=source, duration=duration(value.age_s))
                if source
                else worded("{caption}: no source", caption=caption)
            )
        )

    def _show_recorder(self, frame: Frame) -> None:
        state = frame.recorder
        words, sign, disc = recorder_words(state, losing=self._losing(state, frame.stamp.mono), mode=frame.mode)
        value, _, unit = words.partition(" ")
        self.recorder.show_value(value, unit=unit, sign="run" if disc else "")
        self.recorder_sign.setVisible(sign)
        nothing = "a replay is not recorded again" if frame.mode is Mode.REPLAY else "nothing is recorded"
        self.recorder.setToolTip(
            tr(
                (state.failed or worded("{lines} lines recorded, {lost} lost", lines=state.lines, lost=state.lost))
                if state
                else nothing
            )
        )

    def _losing(self, state: RecorderState | None, mono: float) -> bool:
        if state is None:
            return False
        if self._lost_before is not None and state.lost > self._lost_before:
            self._lost_at = mono
        self._lost_before = state.lost
        return self._lost_at is not None and 0 <= mono - self._lost_at < LOSS_SHOWN_S

    def _show_policy(self) -> None:
        status = self._bridge.station.desk.policy
        words = (
            "BLOCKS ALL"
            if not status.ok
            else worded("{label} expired", label=status.label)
            if status.expired
            else worded("{label} ✓", label=status.label)
        )
        self.policy.show_value(words)
        self.policy_sign.setVisible(not status.ok or status.expired)
        self.policy.setToolTip(
            tr(
                worded(
                    "{value}\nWho may be told what: {cap}",
                    value=status.problem or worded("{name} {version}", name=status.name, version=status.version),
                    cap=self._bridge.keys.cap("page.policy"),
                )
            )
        )

    def _print_keys(self) -> None:
        cap = self._bridge.keys.cap
        self.unsigned_key.setToolTip(
            tr(worded("Nobody is signed on: what is entered carries no name. {cap}", cap=cap("watch.sign_on")))
        )
        self.light_key.setToolTip(tr(worded("Brightness and colours ({cap})", cap=cap("window.light"))))

    def _on_palette(self, name: str) -> None:
        self.palettes.choose([str(p) for p in PALETTES].index(name))


def recorder_words(state: RecorderState | None, *, losing: bool, mode: Mode = Mode.LIVE) -> tuple[str, bool, bool]:
    """What the recorder cell says, whether it carries a warning sign, whether it carries the running disc.

    A replay is never recorded as if it had been heard: that it is not is no fault.
    """
    if state is None and mode is Mode.REPLAY:
        return "OFF in replay", False, False
    if state is None or not state.recording or state.failed is not None:
        return "OFF", True, False
    return ("LOSING DATA", True, False) if losing else ("REC", False, True)
