"""The one QObject between the core and the widgets: ticks the station ten times a second and passes on what changed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import DeviceError, UserError
from app.geo import Position
from app.ports import Receipt
from app.preferences import PALETTE
from app.rescue.entries import Payload
from app.rescue.state import RescueState
from app.shiptime import zone_of
from app.watch.frame import Frame, Value
from app.worded import worded
from ui.keymap import Keymap
from ui.theme import Theme
from ui.tokens import PaletteName

if TYPE_CHECKING:
    from app.station import Station
    from ui.keep import Keeper
    from ui.sar import Preview
    from ui.sound import AlertSound

_log = logging.getLogger(__name__)
TICK_MS: Final = 100
T = TypeVar("T")


def grown_old(frame: Frame, mono: float) -> Frame:
    """A frame whose values have grown old because no newer one came: everything in it is stale at ``mono`` seconds."""

    def old(value: Value[T]) -> Value[T]:
        age = mono - value.stamp.mono if value.stamp is not None else value.age_s
        return replace(value, age_s=age, stale=True)

    values: dict[str, Any] = {f.name: old(v) for f in fields(frame.own) if isinstance(v := getattr(frame.own, f.name), Value)}
    targets = tuple(replace(t, stale=True, age_s=mono - t.stamp.mono) for t in frame.targets)
    return replace(frame, own=replace(frame.own, **values), targets=targets)


class Bridge(QObject):
    """Main thread only. Widgets read ``frame`` and ``state`` (the newest), never the session or the journal themselves.

    An error inside a tick is our bug: it is logged with its traceback, shown once as a notice, and the next tick runs.
    """

    frame_ready = Signal(object)  # Frame, 10 Hz
    state_changed = Signal(object)  # RescueState
    entered = Signal(str, object)  # entry id and Payload: a person has entered it, it is on its way to the disk
    saved = Signal(str)  # entry id: it is on the disk now
    failed = Signal(str)  # text for people: something entered was not taken or not saved
    notice = Signal(str)
    selected = Signal(object)  # id of a target or case, or None
    palette_changed = Signal(str)
    safety_requested = Signal()  # the place-of-safety page
    policy_requested = Signal(str)  # the policy page, at an authority (directory id) or "" for none
    book_changed = Signal()  # another directory or policy is in force: what is on the screen is judged anew
    incident_requested = Signal(str)  # the page of an incident
    compose_requested = Signal(object)  # case id or None
    new_case_requested = Signal(object)  # Position on the chart
    new_case_text_requested = Signal(str)  # what a mail says
    evidence_requested = Signal()  # the evidence page
    report_requested = Signal(str)  # the attack report of an incident, to be told to somebody
    witness_requested = Signal(object)  # Checkpoint that is to be sent to somebody who keeps it
    exit_requested = Signal(object)  # Draft, to go by the clipboard, by voice or on paper
    case_position_requested = Signal(str, object)  # case id, Position on the chart
    centre_requested = Signal(object)  # Position that the chart is asked to show
    pick_requested = Signal(object)  # who waits for a click on the chart; None: nobody any more
    position_picked = Signal(object, object)  # who waited, and the Position clicked; None: the waiting ended without one
    guard_sketch_requested = Signal()  # a guard zone is to be drawn on the chart
    ticked = Signal()  # after every tick, whatever came of it
    moved = Signal()  # after every tick that moved the picture on (the watchdog listens)

    def __init__(self, station: Station, theme: Theme | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.station = station
        self.theme = theme if theme is not None else Theme()
        self.theme.setParent(self)
        self.theme.changed.connect(self._on_theme)
        self.keys = Keymap(station.preferences, self)
        self.zone = zone_of(station.settings.screen.ship_time)  # ship's time, shown beside UTC; None: UTC alone
        self.frame: Frame = station.frame
        self.state: RescueState = station.state
        self.selection: str | None = None
        self.case_in_hand: str | None = None  # the case that was selected last: what a target is put to
        self.chart_box: Callable[[], tuple[float, float, float, float] | None] = lambda: None
        """South, west, north, east of what the chart shows; set by the window that has one."""
        self.keeper: Keeper | None = None  # keeps what is typed; set before the window is made
        self.sound: AlertSound | None = None  # what is heard of alerts; set by the window
        self.search_preview: Preview | None = None
        """What is being planned on the search page and not in the log yet: the chart draws it."""
        self._picks_for: object | None = None
        self._receipts: list[Receipt] = []
        self._last_fault = ""
        self._book = station.desk.book
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def tick(self) -> None:
        """One round: never raises."""
        try:
            self._round()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong in one tick, the watch goes on with the next
            self._fault(error)
        else:
            self.moved.emit()
        self.ticked.emit()

    def _round(self) -> None:
        self.frame = self.station.tick()
        for text in self.station.take_tidings():
            self.notice.emit(text)
        state = self.station.state
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)
        self._check_receipts()
        if self.station.desk.book is not self._book:
            self._book = self.station.desk.book
            self.book_changed.emit()
        self.frame_ready.emit(self.frame)

    def _fault(self, error: Exception) -> None:
        self.frame = grown_old(self.frame, self.station.clock.mono())
        self.frame_ready.emit(self.frame)  # or the last values would stand there as if they were live
        text = worded("{name}: {error}", name=type(error).__name__, error=error)
        if text != self._last_fault:  # once per change, or a fault at 10 Hz fills the disk
            self._last_fault = text
            _log.error("a tick failed", exc_info=error)
            self.notice.emit(worded("Fault in the program, the watch goes on. {text}", text=text))

    def write(
        self,
        payload: Payload,
        *,
        subject: str | None = None,
        happened: datetime | None = None,
        corrects: str | None = None,
        author: str | None = None,
    ) -> Receipt | None:
        """Enter something in the journal. ``saved`` follows once it is on the disk.

        ``None`` when it was not taken: ``failed`` has said why, and the caller keeps what was typed.
        """
        try:
            receipt: Receipt = self.station.logbook.write(
                payload, subject=subject, happened=happened, corrects=corrects, author=author
            )
        except (DeviceError, UserError) as error:
            self.failed.emit(str(error))
            return None
        self.watch_receipt(receipt)
        if author is None and corrects is None:
            self.entered.emit(receipt.id, payload)
        return receipt

    def watch_receipt(self, receipt: Receipt) -> None:
        """Say ``saved`` or ``failed`` once this receipt knows (for receipts of corrections and releases too)."""
        self._receipts.append(receipt)

    def _check_receipts(self) -> None:
        waiting: list[Receipt] = []
        for receipt in self._receipts:
            if receipt.saved:
                self.saved.emit(receipt.id)
            elif receipt.error is not None:
                self.failed.emit(worded("Not saved: {error}", error=receipt.error))
            else:
                waiting.append(receipt)
        self._receipts = waiting

    @property
    def unsaved(self) -> int:
        """Entries handed over that are not on the disk yet."""
        return len(self._receipts)

    def select(self, id_: str | None) -> None:
        """Make a target ("A:247123456") or case ("AUR-26-014") the selected one everywhere; ``None`` for none."""
        if id_ in self.state.cases:
            self.case_in_hand = id_
        if id_ != self.selection:
            self.selection = id_
            self.selected.emit(id_)

    def compose(self, case_id: str | None = None) -> None:
        self.compose_requested.emit(case_id)

    def show_on_chart(self, position: Position) -> None:
        self.centre_requested.emit(position)

    def ask_pick(self, asker: object | None) -> None:
        """Wait for a click on the chart; ``None`` ends the waiting. One waits at a time: whoever did before is told."""
        before, self._picks_for = self._picks_for, asker
        if before is not None and before is not asker:
            self.position_picked.emit(before, None)
        self.pick_requested.emit(asker)

    def give_pick(self, position: Position | None) -> None:
        """The chart's answer: where was clicked, ``None`` where the waiting was ended there."""
        asker, self._picks_for = self._picks_for, None
        if asker is not None:
            self.pick_requested.emit(None)
            self.position_picked.emit(asker, position)

    def acknowledge(self, alert_id: str) -> None:
        """Acknowledge one alert as the officer on watch. A refusal is shown, never swallowed."""
        try:
            self.station.acknowledge(alert_id)
        except (UserError, DeviceError) as error:
            self.failed.emit(str(error))

    def use_palette(self, name: PaletteName) -> None:
        """It is the palette of the next start too: a program that starts again at night must not be white."""
        self.theme.use(name)
        self.station.preferences.put(PALETTE, name if name != self.station.settings.screen.palette else None)

    def _on_theme(self) -> None:
        self.palette_changed.emit(self.theme.name)
