"""The live picture of one bridge: ``tick()`` takes what the devices said and gives one frozen ``Frame``.

``tick`` is the only writer of the picture, on one thread. Plan of a tick: take readings for at most ten milliseconds (the
rest waits for the next one), apply them in the order they came, age and choose sources, refresh targets, judge, move
alerts on, remember own ship's state.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from app.clock import Clock, Stamp
from app.config import Device, Settings
from app.entry import ShipState
from app.ports import Recorder, RecorderState, Sink
from app.readings import LinkPhase, LinkState, RawLine
from app.watch.alert_book import MOST_CHANGES, AlertBook
from app.watch.alerts import Patience
from app.watch.calls import Calls
from app.watch.frame import Alert, Frame, Mode, OwnShip, Priority
from app.watch.growth import Growth
from app.watch.guard import GuardWatch
from app.watch.history import History, ship_state
from app.watch.inbox import Inbox, Item
from app.watch.integrity import ClockStep
from app.watch.judge import Judge
from app.watch.mutes import Mutes
from app.watch.own_ship import OwnShipTracker
from app.watch.parted import PartedPairs
from app.watch.rounds import Rounds
from app.watch.snapshot import pack, unpack
from app.watch.sources import Sources
from app.watch.targets import Targets
from app.watch.view import View, WatchedCase
from app.worded import worded

__all__ = ["Session", "WatchedCase"]

BUDGET_S: Final = 0.010
CHUNK: Final = 200
RECORDER_EVERY_S: Final = 1.0

LATENESS_S: Final = 0.15
"""How late a device's thread may get its turn. In a world that runs 60 times as fast that is nine of its seconds, so the
picture is judged that much behind the clock; at true speed it is judged by the clock itself."""

_PICTURE: Final = (
    "_history", "_own", "_targets", "_calls", "_growth", "_clock_step", "_started", "_links", "_troubled_since", "_cases",
    "_rounds",
)  # fmt: skip
"""What a snapshot holds, the longest first that changes least from one to the next."""

_TROUBLED: Final = frozenset({LinkPhase.SILENT, LinkPhase.FAILED})

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Restored:
    """``beside``: what was kept with the picture."""

    beside: Any


class Session:
    """Main thread only, but for ``sink``. ``stopwatch`` measures the tick itself, in real seconds whatever the clock."""

    def __init__(
        self,
        clock: Clock,
        settings: Settings,
        mode: Mode,
        recorder: Recorder | None = None,
        *,
        stopwatch: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._mode = mode
        self._recorder = recorder
        self._stopwatch = stopwatch
        self._thread: int | None = None
        self._sources = Sources(settings.device)
        self._inbox = Inbox(recorder)
        self._links: dict[str, LinkState] = {}
        self._troubled_since: dict[str, float] = {}
        self._cases: tuple[WatchedCase, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self.mutes, self.guards, self.parted = Mutes(), GuardWatch(), PartedPairs()
        limits = settings.limits
        self._book = AlertBook(Patience(60.0 * limits.warning_again_min, limits.warning_becomes == "alarm"), self.mutes)
        self._link_changes: deque[LinkState] = deque(maxlen=MOST_CHANGES)
        self._clock_steps: deque[float] = deque(maxlen=MOST_CHANGES)
        self._errors = 0
        self._changes_dropped = 0
        self._number = 0
        self._recorder_state: RecorderState | None = None
        self._recorder_asked = float("-inf")
        self._begin()

    def _begin(self) -> None:
        """An empty picture."""
        self._own = OwnShipTracker(self._settings.limits, self._mode, self._sources.priority)
        self._targets = Targets(self._settings, self._own)
        self._calls = Calls()
        self._judge = Judge()
        self._growth = Growth()
        self._rounds = Rounds()
        self.guards.forget()
        self._history = History()
        self._clock_step = ClockStep()
        self._started = self._now().mono

    @property
    def sink(self) -> Sink:
        """Where sources put what they hear; safe on any thread."""
        return self._inbox

    def set_tap(self, tap: Callable[[RawLine], None] | None) -> None:
        """Who gets each raw line after it is recorded, on the devices' threads. It must not wait."""
        self._inbox.tap = tap

    def now(self) -> Stamp:
        """This moment by the clock of the picture."""
        return self._now()

    def absorb(self, at: Stamp) -> None:
        """Take in what was said until ``at`` and choose own ship's sources, without a look at anything else: what a tick of
        a replay needs that is played through as fast as it goes. A ``tick`` judges what has come together."""
        self._only_thread()
        self._take(self._stopwatch())
        self._own.update(at)
        self._targets.parted = self.parted.pairs
        self._targets.look(at.mono)

    def tick(self, at: Stamp | None = None) -> Frame:
        """Move the picture on. Ten times a second, always on the same thread. Raises RuntimeError on another one.

        ``at``: the moment that it is, where a replay is played through without a clock that runs.
        """
        self._only_thread()
        began = self._stopwatch()
        self._take(began)
        now = at if at is not None else self._now()
        self._watch_clock(now)
        own = self._own.update(now)
        self.parted.expire(now)
        self._targets.parted = self.parted.pairs
        targets = self._targets.update(now.mono, self._book.acknowledged_targets)
        links = self._sources.in_order(self._links)
        counters = self._counters()
        view = View(
            now=now,
            uptime_s=now.mono - self._started,
            limits=self._settings.limits,
            own=own,
            trust=self._own.trust,
            targets=self._targets.notable,
            links=links,
            troubled_s={name: now.mono - since for name, since in self._troubled_since.items()},
            cases=self._cases,
            recorder=self._ask_recorder(now.mono),
            recorder_losing=self._losing(now.mono),
            growing=self._growing(counters, now.mono),
            lateness_s=self._lateness(),
            found=self._rounds.look(targets, own, now.mono, self._settings.limits, self._chosen, self.guards),
        )
        self._book.move([*self._judge.judge(view), *self._calls.conditions(now.mono)], now)
        self._remember(now, own, links)
        self._number += 1
        return Frame(
            number=self._number,
            stamp=now,
            mode=self._mode,
            own=own,
            targets=targets,
            alerts=self._book.in_order,
            links=links,
            recorder=self._recorder_state,
            counters=counters,
            tick_ms=(self._stopwatch() - began) * 1000.0,
            changed_targets=self._targets.changed,
            calls=self._calls.distress(),
            muted=self.mutes.now,
        )

    def acknowledge(self, alert_id: str, by: str, at: Stamp | None = None) -> None:
        """Acknowledge one alert. One that is not there, or needs no acknowledgement, is left as it is. ``at``: when, else now.

        Another device's own alert is acknowledged on that device only.
        """
        self._only_thread()
        self._book.acknowledge(alert_id, by, at if at is not None else self._now())

    def alert(self, alert_id: str) -> Alert | None:
        """One alert as it stands, ``None`` where there is none."""
        return self._book.alerts.get(alert_id)

    def silence(self) -> None:
        """Quiet for 30 seconds everything that sounds now; what comes later sounds."""
        self._only_thread()
        self._book.silence(self._now())

    def believe(self, source: str) -> None:
        """Believe a receiver that jumped: an officer has checked its position by radar, depth or bearings."""
        self._only_thread()
        self._own.believe(source)

    def take_up(self, before: Iterable[tuple[Alert, float]]) -> None:
        """Alerts as they stood when the program ended, each with the seconds for which its situation is taken to go on: devices
        have to be heard again first. One that is back already and was acknowledged then stays acknowledged."""
        self._only_thread()
        self._book.take_up(before, self._now(), self._judge)

    def set_chosen(self, targets: frozenset[str]) -> None:
        """Ids of targets whose approach is to be told: marked in a case, or known from the register."""
        self._chosen = targets

    def raise_alert(self, kind: str, key: str, priority: Priority, title: str, detail: str) -> None:
        """A situation that another room knows of. It lasts until ``clear_alert``; raising it again updates its texts."""
        self._book.raise_one(kind, key, priority, title, detail)

    def use_devices(self, devices: Iterable[Device]) -> None:
        """The devices of the settings were changed while it runs."""
        self._sources.use(devices)

    def forget_source(self, name: str) -> None:
        """A device was taken away: its link is shown no more, and nobody is told that it is silent."""
        self._links.pop(name, None)
        self._troubled_since.pop(name, None)

    def clear_alert(self, kind: str, key: str) -> None:
        self._book.clear_one(kind, key)

    def clear_alerts(self, kind: str) -> None:
        """All of one kind."""
        self._book.clear_kind(kind)

    def set_cases(self, cases: tuple[WatchedCase, ...]) -> None:
        """The open cases, for the rules about them."""
        self._cases = cases

    def state_at(self, moment: datetime | None) -> ShipState | None:
        """Own ship and links at ``moment`` (UTC, aware), now for ``None``; ``None`` where it is not remembered.

        Looked up by age, so that a computer clock that was set meanwhile does not shift it.
        """
        now = self._now()
        if moment is None or moment >= now.utc:
            return ship_state(self._own.own, self._sources.in_order(self._links))
        return self._history.at(now.mono - (now.utc - moment).total_seconds())

    def take_changes(self) -> tuple[Alert, ...]:
        """Alerts whose state changed since the last call, in order, for the log."""
        return self._book.take_changes()

    def take_clock_steps(self) -> tuple[float, ...]:
        """Seconds by which the computer's clock jumped (negative: back), each since the last call, in order."""
        steps = tuple(self._clock_steps)
        self._clock_steps.clear()
        return steps

    def take_link_changes(self) -> tuple[LinkState, ...]:
        """Links that changed phase or reason since the last call, in order, for the log."""
        changes = tuple(self._link_changes)
        self._link_changes.clear()
        return changes

    def forget(self) -> None:
        """Throw the picture away and begin anew: a replay was moved to another time. Alerts end by themselves."""
        self._only_thread()
        self._inbox.clear()
        self._begin()

    def snapshot(self, beside: object = None) -> bytes:
        """The picture as it is after this tick. ``beside``: what belongs to the same moment (the state of the decoders).

        Counters of what was lost since the program began are not of the picture, nor is the recorder.
        """
        self._only_thread()
        held = self._judge.held
        picture = {name: getattr(self, name) for name in _PICTURE}
        alerts = self._book.alerts, self._book.external
        return pack((picture, alerts, held, self._inbox.kept(), beside), self._given())

    def restore(self, data: bytes) -> Restored | None:
        """The picture as it was. ``None``, and nothing is changed, for a snapshot that this version did not make.

        What another room knows of here and now (a full disk) stays, with its alerts; reminders are of the moment that is shown.
        """
        self._only_thread()
        found = unpack(data, self._given())
        if found is None:
            return None
        picture, alerts, held, waiting, beside = found
        for name in _PICTURE:
            setattr(self, name, picture[name])
        self._book.put_back(*alerts)
        self._judge.held = held
        self._inbox.put_back(waiting)
        self._link_changes.clear()
        self._targets.show_anew()
        return Restored(beside)

    def _given(self) -> dict[str, object]:
        """What the picture leans on and does not hold."""
        return {"settings": self._settings, "limits": self._settings.limits, "priority": self._sources.priority}

    def _watch_clock(self, now: Stamp) -> None:
        step = self._clock_step.look(now)
        if step is not None and self._mode is not Mode.REPLAY:  # a replay is moved about by its officer
            self._clock_steps.append(step)
            self._own.clock_was_set()

    def _only_thread(self) -> None:
        here = threading.get_ident()
        if self._thread is None:
            self._thread = here
        elif self._thread != here:
            raise RuntimeError("the picture belongs to one thread")

    def _lateness(self) -> float:
        """Seconds of the clock by which the picture is judged behind it."""
        return LATENESS_S * max(0.0, getattr(self._clock, "rate", 1.0) - 1.0)

    def _now(self) -> Stamp:
        stamp, behind = self._clock.stamp(), self._lateness()
        return Stamp(stamp.utc - timedelta(seconds=behind), stamp.mono - behind) if behind else stamp

    def _take(self, began: float) -> None:
        while items := self._inbox.take(CHUNK):
            for item in items:
                self._apply(item)
            if self._stopwatch() - began >= BUDGET_S:
                return

    def _apply(self, item: Item) -> None:
        try:
            if isinstance(item, LinkState):
                self._apply_link(item)
            else:
                self._own.apply(item)
                self._targets.apply(item)
                self._calls.apply(item)
        except Exception:
            # A bug met by one reading must not stop the watch; it is counted, shown and logged with its traceback.
            self._errors += 1
            log.exception("a %s of %s could not be taken in", type(item).__name__, item.source)

    def _apply_link(self, state: LinkState) -> None:
        before = self._links.get(state.source)
        self._links[state.source] = state
        if before is None or (before.phase, before.reason) != (state.phase, state.reason):
            if len(self._link_changes) == MOST_CHANGES:
                self._changes_dropped += 1
            self._link_changes.append(state)
        if state.phase in _TROUBLED:
            self._troubled_since.setdefault(state.source, state.stamp.mono)
        elif state.phase is LinkPhase.LIVE or state.phase is LinkPhase.CLOSED:
            self._troubled_since.pop(state.source, None)

    def _remember(self, now: Stamp, own: OwnShip, links: tuple[LinkState, ...]) -> None:
        if self._history.due(now.mono):
            self._history.put(now.mono, ship_state(own, links))

    def _ask_recorder(self, mono: float) -> RecorderState | None:
        if self._recorder is not None and mono - self._recorder_asked >= RECORDER_EVERY_S:
            self._recorder_asked = mono
            self._recorder_state = self._recorder.state()
            self._growth.note("recorder", self._recorder_state.lost, mono)
        return self._recorder_state

    def _losing(self, mono: float) -> bool:
        return any(name == "recorder" for name, _value in self._growth.growing(mono))

    def _counters(self) -> tuple[tuple[str, int], ...]:
        """What was lost, by name. A reading that a newer one replaced before anybody looked is no loss."""
        return (
            *(item for item in self._inbox.counters() if item[0] != "inbox merged"),
            *self._targets.counters(),
            ("calls dropped", self._calls.dropped),
            ("changes dropped", self._changes_dropped + self._book.dropped),
            ("internal errors", self._errors),
            *((worded("{source} dropped", source=link.source), link.counters.dropped) for link in self._links.values()),
        )

    def _growing(self, counters: tuple[tuple[str, int], ...], mono: float) -> tuple[tuple[str, int], ...]:
        for name, value in counters:
            if "dropped" in name or name == "internal errors":
                self._growth.note(name, value, mono)
        return tuple(item for item in self._growth.growing(mono) if item[0] != "recorder")
