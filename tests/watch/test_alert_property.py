"""Whatever happens in whatever order: situations, acknowledgements, silences, mutes, time and restarts never lose an alarm that
nobody acknowledged, never sound a caution, never leave distress silent for more than 30 s, and flash exactly what waits.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import settings as given_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.clock import ManualClock
from app.config import Limits
from app.errors import UserError
from app.kept import KeptFile
from app.rescue.entries import AlertNoted
from app.vigil import HEARD_AGAIN_S, Vigil
from app.watch.alerts import SILENCE_S, flashes, is_distress, sounds
from app.watch.calls import CALL_HELD_S
from app.watch.frame import Alert, AlertState, Frame, Mode, Priority
from app.watch.session import Session
from tests.watch.build import START, settings

KINDS = {
    "policy:state": Priority.CAUTION,
    "link:WIND": Priority.WARNING,
    "link:AIS": Priority.WARNING,
    "journal:disk": Priority.ALARM,
    "dsc:247000001": Priority.ALARM,
}
IDS = st.sampled_from(sorted(KINDS))
STEP_S = 1.0


class Watch(RuleBasedStateMachine):
    to_alarm = False

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = ManualClock(START, 1000.0)
        self.lines: list[Any] = []
        self.present: dict[str, Priority] = {}
        self.owed: set[str] = set()
        self.goes_on: dict[str, float] = {}  # what was there at a restart counts as there until then
        self.quiet_since: dict[str, float] = {}
        self._begin()
        self.frame: Frame = self.session.tick()

    def teardown(self) -> None:
        self.folder.cleanup()

    def _begin(self) -> None:
        becomes = "alarm" if self.to_alarm else "warning"
        given = settings(limits=Limits(warning_again_min=1.0, warning_becomes=becomes))
        self.session = Session(self.clock, given, Mode.LIVE)
        kept = KeptFile(Path(self.folder.name) / "kept.json")
        self.vigil = Vigil(self.session, "bridge", kept, lambda *_: None)

    def _tick(self) -> None:
        self.frame = self.session.tick()
        for alert in self.session.take_changes():
            noted = AlertNoted(
                alert=alert.id, priority=alert.priority.name.lower(), state=alert.state.value, title=alert.title,
                detail=alert.detail, by=alert.acknowledged_by,
            )  # fmt: skip
            now = self.clock.utc()
            entry = SimpleNamespace(station="bridge", happened=now, written=now)
            self.lines.append(SimpleNamespace(payload=noted, entry=entry, void=None))
        mono = self.clock.mono()
        for alert in self.frame.alerts:
            if is_distress(alert) and alert.state is AlertState.ACTIVE_UNACKNOWLEDGED and not sounds(alert, mono):
                self.quiet_since.setdefault(alert.id, mono)
            else:
                self.quiet_since.pop(alert.id, None)

    def _raise(self, id_: str, priority: Priority) -> None:
        kind, _, key = id_.partition(":")
        self.session.raise_alert(kind, key, priority, f"{kind} {key}", "detail")

    def _is_there(self, id_: str) -> bool:
        return id_ in self.present or self.clock.mono() <= self.goes_on.get(id_, float("-inf"))

    @rule(id_=IDS)
    def it_happens(self, id_: str) -> None:
        if not self._is_there(id_) and KINDS[id_] > Priority.CAUTION:
            self.owed.add(id_)
        self.present.setdefault(id_, KINDS[id_])
        self._raise(id_, self.present[id_])
        self._tick()

    @rule(id_=IDS)
    def it_is_over(self, id_: str) -> None:
        self.present.pop(id_, None)
        self.session.clear_alert(*id_.split(":"))
        self._tick()

    @rule(id_=st.sampled_from(["link:WIND", "link:AIS"]))
    def it_becomes_an_alarm(self, id_: str) -> None:
        """A warning that was there already and gets more urgent waits anew."""
        if self.present.get(id_) is Priority.WARNING and not self.to_alarm:
            self.present[id_] = Priority.ALARM
            self.owed.add(id_)
            self._raise(id_, Priority.ALARM)
            self._tick()

    @rule(id_=IDS)
    def somebody_acknowledges(self, id_: str) -> None:
        self.session.acknowledge(id_, "Ada")
        self.owed.discard(id_)
        self._tick()

    @rule(times=st.integers(1, 5))
    def somebody_silences(self, times: int) -> None:
        for _ in range(times):
            self.session.silence()
        self._tick()

    @rule(steps=st.integers(20, 80), each=st.integers(1, 25))
    def somebody_silences_again_and_again(self, steps: int, each: int) -> None:
        for second in range(steps):
            self.clock.advance(STEP_S)
            if second % each == 0:
                self.session.silence()
            self._tick()
            self.distress_is_never_silent_for_long()

    @rule(id_=IDS, minutes=st.sampled_from([1, 10, 60]), everywhere=st.booleans())
    def somebody_mutes(self, id_: str, minutes: int, everywhere: bool) -> None:
        there = next((a for a in self.frame.alerts if a.id == id_), None)
        if there is not None and there.kind == "dsc":
            with pytest.raises(UserError):
                self.vigil.mute(id_, minutes, "Ada", "noise", all_sources=everywhere)
            return
        made = self.vigil.mute(id_, minutes, "Ada", "noise", all_sources=everywhere)
        assert (made is None) == (self.session.alert(id_) is None)
        self._tick()

    @rule(steps=st.integers(1, 90))
    def time_goes_by(self, steps: int) -> None:
        for _ in range(steps):
            self.clock.advance(STEP_S)
            self._tick()
            self.nothing_is_lost_and_what_waits_flashes()
            self.distress_is_never_silent_for_long()

    @rule(gone_s=st.integers(1, 600))
    def the_program_is_started_again(self, gone_s: int) -> None:
        before: Iterable[Alert] = self.frame.alerts
        muted = {(m.kind, m.source): m.until.utc for m in self.frame.muted}
        self.clock = ManualClock(self.clock.utc() + timedelta(seconds=gone_s), 50_000.0 + self.clock.mono() % 7)
        self._begin()
        self.vigil.follow(SimpleNamespace(lines=tuple(self.lines), cases={}))  # type: ignore[arg-type]  # what it reads of a log
        now, mono = self.clock.utc(), self.clock.mono()
        self.goes_on, self.quiet_since = {}, {}
        for alert in before:
            if alert.state in (AlertState.ACTIVE_ACKNOWLEDGED, AlertState.ACTIVE_UNACKNOWLEDGED):
                age = (now - alert.changed.utc).total_seconds()
                hold = max(HEARD_AGAIN_S, CALL_HELD_S - age) if alert.kind == "dsc" else HEARD_AGAIN_S
                self.goes_on[alert.id] = mono + hold
        for id_, priority in self.present.items():
            self._raise(id_, priority)
        self._tick()
        still = {key: until for key, until in muted.items() if until > now}
        assert {(m.kind, m.source): m.until.utc for m in self.frame.muted} == still

    @invariant()
    def nothing_is_lost_and_what_waits_flashes(self) -> None:
        assert {a.id for a in self.frame.alerts if flashes(a)} == self.owed

    @invariant()
    def a_caution_is_never_heard(self) -> None:
        mono = self.clock.mono()
        assert not any(sounds(a, mono) for a in self.frame.alerts if a.priority is Priority.CAUTION)

    @invariant()
    def distress_is_never_silent_for_long(self) -> None:
        mono = self.clock.mono()
        assert all(mono - since <= SILENCE_S for since in self.quiet_since.values())

    @invariant()
    def what_is_muted_is_said_and_ends(self) -> None:
        mono = self.clock.mono()
        for alert in self.frame.alerts:
            if alert.muted_until is not None:
                assert alert.muted_until > mono
                assert any(m.kind == alert.kind for m in self.frame.muted)


class ImpatientWatch(Watch):
    """The same where a warning becomes an alarm."""

    to_alarm = True


for _machine in (Watch, ImpatientWatch):
    _machine.TestCase.settings = given_settings(max_examples=60, stateful_step_count=25, deadline=None)

TestWatch = Watch.TestCase
TestImpatientWatch = ImpatientWatch.TestCase
