"""The place-of-safety page: each request with what came back and how long it has been waiting, and the way to the port."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.config import Settings
from app.geo import format_position
from app.relay.recipients import delivery
from app.rescue.safety import Leg, hours_waited, leg
from app.rescue.state import PosRequest, RescueState
from app.units import mps_from_knots
from app.watch.frame import Frame, Priority
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.panels.rows_view import Row, RowsView
from ui.parts import FRAME_MS, Sheet
from ui.sight import UNDER_WAY_MPS
from ui.tokens import GRID, H_TOUCH
from ui.valuecell import ValueCell
from ui.widgets import AlertIcon, button, column, label, row, set_cls
from ui.words import arrival, clock_or_date, degrees, duration, miles

RESULT_WORDS: Final = {"assigned": "Port assigned", "refused": "Refused", "wait": "Told to wait", "no_answer": "No answer"}
_FATES: Final = {
    "failed": "The message was NOT delivered",
    "no_address": "The message was NOT sent: no address is entered",
    "queued": "The message waits to be sent",
}
_NAMED: Final = 2


class SafetySheet(Sheet):
    """``wants_request`` asks for the draft of the next one; ``wants_answer`` carries the id of the request answered;
    ``opened`` the id of the entry that was pressed."""

    wants_request = Signal()
    wants_answer = Signal(object)  # request id
    wants_logged = Signal()
    opened = Signal(object)  # entry id

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Place of safety", "Ask for a place of safety")
        t = bridge.theme
        self._waited: QFrame = QFrame()
        set_cls(self._waited, "card")
        self.sign = AlertIcon(t, Priority.CAUTION, 24)
        self.head, self.since = label("", "big", wrap=True), label("", "lab", wrap=True)
        self.distance = ValueCell(t, "DISTANCE", unit="NM", widest="000.0")
        self.bearing = ValueCell(t, "BRG", widest="000°")
        self.eta = ValueCell(t, "ETA UTC", widest="00:00 +0 d")
        self.whence = label("", "sec", wrap=True)
        self._cells = row(self.distance, self.bearing, self.eta, "stretch", gap=2 * GRID)
        self._waited.setLayout(
            column(row(self.sign, (self.head, 1)), self.since, self._cells, self.whence, margin=(12, GRID, 12, GRID), gap=4)
        )
        self.answer_key = button("Log an answer", height=H_TOUCH, on_click=self._answer_newest)
        self.log_key = button("Asked by radio or phone", height=H_TOUCH, on_click=self.wants_logged.emit)
        self.rows = RowsView(t, "Requests for a place of safety, newest first", lead=72)
        self.rows.pressed_row.connect(self.opened)
        self.rows.pressed_icon.connect(self.wants_answer)
        self.none = label("Nobody was asked yet.", "lab")
        self.body.addWidget(self._waited)
        self.body.addLayout(row((self.answer_key, 1), (self.log_key, 1)))
        self.body.addWidget(self.none)
        self.body.addWidget(self.rows)
        self._next_ms = 0.0
        bridge.state_changed.connect(self._on_state)
        bridge.frame_ready.connect(self._on_frame)

    def start(self) -> None:
        self.notice.say("")
        self.show_now()
        self.main.setFocus()

    def save(self) -> None:
        """The main key begins the next request; nothing is written here."""
        self.wants_request.emit()

    def show_now(self) -> None:
        """Everything as it stands at this moment."""
        state, now = self.bridge.state, self.bridge.station.clock.utc()
        newest = state.requests[-1] if state.requests else None
        assigned = newest is not None and newest.assigned is not None
        self.main.setText(
            worded(
                "Ask for another port: request {n}" if assigned else "Ask again: request {n}",
                n=newest.number + 1,
            )
            if newest is not None
            else "Ask for a place of safety"
        )
        set_cls(self.main, "" if assigned else "strong")
        self.answer_key.setEnabled(newest is not None)
        self.none.setVisible(newest is None)
        fates = {told.draft: delivery(told) for told in state.told} if state.requests else {}
        self.rows.show_rows([_row(request, fates.get(request.draft or "", ""), now) for request in reversed(state.requests)])
        self._show_head(state, newest, now)
        self._show_leg(newest)

    def _show_head(self, state: RescueState, newest: PosRequest | None, now: datetime) -> None:
        assigned = newest.assigned if newest is not None else None
        waiting = newest is not None and assigned is None
        self.sign.setVisible(waiting)
        if newest is None:
            self.head.setText("Not asked for yet")
            board = state.ledger.on_board
            self.since.setText(worded("{board} on board", board=board) if board else "Nobody is on board by the people ledger")
        elif assigned is not None:
            self.head.setText(assigned.port)
            by = worded(" by {by}", by=assigned.by) if assigned.by else ""
            waited = duration(hours_waited(state.requests[0], assigned.at) * 3600)
            self.since.setText(
                worded(
                    "Assigned {clock_or_date}{by}, {waited} after the first request",
                    clock_or_date=clock_or_date(assigned.at, now),
                    by=by,
                    waited=waited,
                )
            )
        else:
            first = state.requests[0]
            self.head.setText(worded("No port for {duration}", duration=duration((now - first.at).total_seconds())))
            self.since.setText(
                worded(
                    "First asked {clock_or_date}, {asked}",
                    clock_or_date=clock_or_date(first.at, now),
                    asked=_asked(len(state.requests)),
                )
            )

    def _show_leg(self, newest: PosRequest | None) -> None:
        frame, station = self.bridge.frame, self.bridge.station
        speed, whence = own_speed(frame, station.settings, self.bridge.state)
        way: Leg | None = leg(frame.own.position.live, speed, newest) if newest is not None else None
        assigned = newest.assigned if newest is not None else None
        for each in (self.distance, self.bearing, self.eta, self.whence):
            each.setVisible(assigned is not None)
        if assigned is None:
            return
        self.distance.show_value(miles(way.distance_m) if way else None)
        self.bearing.show_value(degrees(way.bearing_deg) if way else None)
        self.eta.show_value(arrival(station.clock.utc(), way.time_s) if way is not None and way.time_s is not None else None)
        where = format_position(assigned.position) if assigned.position is not None else "Where it lies was not entered"
        if way is not None:
            where = worded("{where}. Straight line, {whence}", where=where, whence=whence)
        elif assigned.position is not None:
            where = worded("{where}. No own position", where=where)
        self.whence.setText(where)

    def _answer_newest(self) -> None:
        requests = self.bridge.state.requests
        if requests:
            self.wants_answer.emit(requests[-1].id)

    def _on_state(self, _state: RescueState) -> None:
        if self.isVisible():
            self.show_now()

    def _on_frame(self, _frame: Frame) -> None:
        """Twice a second: the hours and the way to the port run on."""
        if not self.isVisible():
            return
        now_ms = self.bridge.station.clock.mono() * 1000
        if now_ms >= self._next_ms or now_ms < self._next_ms - FRAME_MS:
            self._next_ms = now_ms + FRAME_MS
            self.show_now()


def own_speed(frame: Frame, settings: Settings, state: RescueState) -> tuple[float, str]:
    """m/s that arrivals are reckoned with, and from where: set by the officer, over ground, else by the settings."""
    sog = frame.own.sog_mps.live
    if state.speeds.own_mps is not None:
        return state.speeds.own_mps, "speed as set"
    if sog is not None and sog >= UNDER_WAY_MPS:
        return sog, "present speed"
    return mps_from_knots(settings.ship.speed_kn), "speed of the settings"


def _row(request: PosRequest, fate: str, now: datetime) -> Row:
    """``fate``: what became of the message that asked, "" where none did."""
    whom = joined(", ", request.to[:_NAMED]) + (
        worded(" +{value}", value=len(request.to) - _NAMED) if len(request.to) > _NAMED else ""
    )
    came = [
        worded("{clock_or_date} {lower}", clock_or_date=clock_or_date(a.at, now), lower=RESULT_WORDS[a.result].lower())
        + (worded(" {port}", port=a.port) if a.port else "")
        + (worded(" by {by}", by=a.by) if a.by else "")
        + (worded(": {text}", text=a.text) if a.text else "")
        for a in request.answers
    ]
    waited = (
        ""
        if request.superseded and request.assigned is None
        else worded("{duration} waited", duration=duration(hours_waited(request, now) * 3600))
    )
    means = worded(" by {means}", means=request.means) if request.means else ""
    return Row(
        key=request.id,
        lead=clock_or_date(request.at, now),
        head=worded("{number}. {whom}{means}", number=request.number, whom=whom, means=means),
        tail=waited,
        sub=joined("\n", [*([_FATES[fate]] if fate in _FATES else []), *(came or ["No answer noted"])]),
        icon="edit-google",
        hint="Log an answer",
        sign=Priority.CAUTION if request.open and (fate in ("failed", "no_address") or not request.answers) else None,
    )


def _asked(times: int) -> str:
    return {1: "asked once", 2: "asked twice"}.get(times, worded("asked {times} times", times=times))
