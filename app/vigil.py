"""What an officer sets about alerts and targets, and what they know after a restart: mutes, guard zones, ships that are two,
chosen vessels, zone entry.

They are kept beside what was typed and not saved, in the station's private file in the mission's folder (encrypted where the
data folder is): an area tells a place. Alerts themselves come back from the log.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final, Protocol

from app.clock import Stamp
from app.geo import Position
from app.kept import KeptFile
from app.rescue.alert_story import Story, stories
from app.rescue.state import RescueState
from app.sea import Sea, Zone
from app.watch.alerts import DISTRESS
from app.watch.calls import CALL_HELD_S
from app.watch.frame import Alert, AlertState, Frame, Mute, Priority
from app.watch.guard import GuardWatch, packed, unpacked
from app.watch.guard import Zone as GuardZone
from app.watch.judge import BEACON_SILENT_S
from app.watch.mutes import Mutes
from app.watch.parted import Parted, PartedPairs
from app.watch.words import plain
from app.worded import worded

HEARD_AGAIN_S: Final = 60.0
"""After a restart a situation is taken to go on for so long: its device has to be heard again first."""

OLD_S: Final = 12 * 3600.0
"""What was noted longer ago than this is shown as over at once, if it is not there again."""

ZONE_EVERY_S: Final = 10.0
ZONE_SHOWN_S: Final = 600.0
ZONE_AGAIN_S: Final = 1800.0
"""A ship that works along a line crosses it again and again: each name is said once in half an hour."""

_ZONE_DETAIL: Final = "By our own line, not for navigation. Log it"
_MUTED: Final = "alerts/muted/"
_ZONE: Final = "alerts/zone/"
_PARTED: Final = "targets/parted/"
_OF_TARGETS: Final = frozenset({"cpa", "beacon", "lost"})
_OF_DEVICES: Final = frozenset({"link", "fix", "jump", "disagree", "datum", "date", "clocks", "losses"})
"""Kinds whose key is the name of the device: what is muted is that device and not its whole kind."""


class _Session(Protocol):
    mutes: Mutes
    guards: GuardWatch
    parted: PartedPairs

    def now(self) -> Stamp: ...
    def alert(self, alert_id: str) -> Alert | None: ...
    def take_up(self, before: list[tuple[Alert, float]]) -> None: ...
    def set_chosen(self, targets: frozenset[str]) -> None: ...
    def raise_alert(self, kind: str, key: str, priority: Priority, title: str, detail: str) -> None: ...
    def clear_alert(self, kind: str, key: str) -> None: ...


class Vigil:
    """Main thread only. ``note`` writes a line of the program's own: what, detail, author. ``kept`` ``None``: nothing survives."""

    def __init__(
        self,
        session: _Session,
        station: str,
        kept: KeptFile | None,
        note: Callable[[str, str, str], None],
        sea: Sea | None = None,
    ) -> None:
        """``sea`` ``None``: nothing is said when own ship comes into a zone."""
        self._session, self._station, self._kept, self._note = session, station, kept, note
        self._began = session.now()
        self._taken_up = False
        self._cases: object = None
        self._of_cases: frozenset[str] = frozenset()
        self._in_sight: frozenset[str] = frozenset()
        self._waters = _Waters(sea) if sea is not None else None
        self._load()
        session.mutes.changed = lambda: self._keep(_MUTED, session.mutes.kept())
        session.parted.changed = lambda: self._keep(_PARTED, session.parted.kept())

    # -- mutes

    def mute(self, alert_id: str, minutes: int, by: str, reason: str, *, all_sources: bool = False) -> Mute | None:
        """Take the sound from what is like this alert. ``None`` where it is gone. Raises UserError (distress, no reason)."""
        alert = self._session.alert(alert_id)
        if alert is None:
            return None
        made = self._session.mutes.mute(alert, minutes, by, reason, self._session.now(), all_sources=all_sources)
        self._note("muted", f"{mute_words(made)} for {minutes} min: {made.reason}", by)
        return made

    def unmute(self, mute: Mute, by: str) -> None:
        """Let it sound again."""
        if self._session.mutes.end(mute):
            self._note("muting ended", mute_words(mute), by)

    @property
    def muted_lines(self) -> tuple[str, ...]:
        """What is muted, for the hand-over sheet."""
        return tuple(
            f"{mute_words(m)}: no sound until {m.until.utc:%H:%M} UTC, by {m.by}: {m.reason}" for m in self._session.mutes.now
        )

    # -- two ships that were taken for one

    def parted(self, target_id: str) -> tuple[Parted, ...]:
        """What an officer said of an AIS ship or of an echo: with whom it is not the same ship."""
        return self._session.parted.of(target_id)

    def part(self, ship: str, echo: str, words: str, by: str) -> None:
        """The AIS ship and the echo (ids) are two ships. ``words`` name both. Raises UserError where too many are parted."""
        self._session.parted.part(ship, echo, words, by, self._session.now())
        self._note("not the same ship", words, by)

    def join(self, parted: Parted, by: str) -> None:
        """They may be one again, where place and motion say so."""
        if self._session.parted.join(parted):
            self._note("same ship again", parted.words, by)

    @property
    def parted_lines(self) -> tuple[str, ...]:
        """Who is not the same ship, for the hand-over sheet."""
        return tuple(
            worded(
                "{words}. Said by {by} at {utc:%H:%M} UTC, until {until:%H:%M} UTC",
                words=p.words,
                by=p.by,
                utc=p.set.utc,
                until=p.until.utc,
            )
            for p in self._session.parted.now
        )

    # -- guard zones

    @property
    def zones(self) -> tuple[GuardZone, ...]:
        return self._session.guards.zones

    @property
    def guarded(self) -> frozenset[str]:
        """Ids of the targets that are in a guard zone now."""
        return self._session.guards.inside

    def set_zones(self, zones: tuple[GuardZone, ...], by: str) -> None:
        """Guard these from now on. Raises UserError for what is no zone."""
        self._session.guards.set(zones)
        self._drop(_ZONE)
        for i, zone in enumerate(zones):
            if self._kept is not None:
                self._kept.put(f"{_ZONE}{i}", {"zone": packed(zone)})
        self._note("guard zones", ", ".join(z.name for z in zones) or "none", by)

    # -- the log and the picture

    def follow(self, state: RescueState) -> None:
        """Take up what a log says that is read whole: once, the alerts of before the restart; always, who was marked in a case."""
        if not self._taken_up:
            self._taken_up = True
            self._take_up(state)
        if state.cases is not self._cases:
            self._cases = state.cases
            actors = (a.target for case in state.cases.values() if case.open for a in case.actors)
            self._of_cases = frozenset(target for target in actors if target)
            self._session.set_chosen(self._of_cases | self._in_sight)

    def sighted(self, targets: frozenset[str]) -> None:
        """Ids of targets that the register knows."""
        self._in_sight = targets
        self._session.set_chosen(self._of_cases | self._in_sight)

    def judge(self, frame: Frame) -> None:
        """Say so when own ship has come into another zone."""
        if self._waters is not None:
            self._waters.judge(frame, self._session)

    def _take_up(self, state: RescueState) -> None:
        """Of this station's alerts those that were not over when it ended; those of this run began later."""
        now, began = self._session.now(), self._began.utc
        before = stories(line for line in state.lines if line.entry.station == self._station and line.entry.written < began)
        found = (_alert(story, now) for story in before if story.open)
        self._session.take_up([(alert, _goes_on(alert, now)) for alert in found if alert is not None])

    def _load(self) -> None:
        if self._kept is None:
            return
        fields = {name: self._kept.get(name) or {} for name in self._kept.names()}
        self._session.mutes.take_up([said for name, said in fields.items() if name.startswith(_MUTED)], self._session.now())
        self._session.parted.take_up([said for name, said in fields.items() if name.startswith(_PARTED)], self._session.now())
        zones = [unpacked(said.get("zone", "")) for name, said in sorted(fields.items()) if name.startswith(_ZONE)]
        self._session.guards.set(tuple({z.name: z for z in zones if z is not None}.values())[:2])

    def _keep(self, prefix: str, wanted: Mapping[str, dict[str, str]]) -> None:
        self._drop(prefix)
        for number, said in wanted.items():
            if self._kept is not None:
                self._kept.put(f"{prefix}{number}", said)

    def _drop(self, prefix: str) -> None:
        for name in self._kept.names() if self._kept is not None else ():
            if name.startswith(prefix) and self._kept is not None:
                self._kept.drop(name)


def mute_words(mute: Mute) -> str:
    """``link of WIND``, ``closing, all sources``."""
    return f"{mute.kind} of {mute.source}" if mute.source else f"{mute.kind}, all sources"


def _alert(story: Story, now: Stamp) -> Alert | None:
    """A story of the log as the alert that it was; ``None`` for one of another version."""

    def stamp(at: datetime) -> Stamp:
        return Stamp(at, now.mono - max(0.0, (now.utc - at).total_seconds()))

    try:
        priority, state = Priority[story.priority.upper()], AlertState(story.state)
    except (KeyError, ValueError):
        return None
    return Alert(
        id=story.alert,
        kind=story.kind,
        priority=priority,
        state=state,
        title=story.title,
        detail=story.detail,
        raised=stamp(story.raised),
        changed=stamp(story.changed),
        target=story.alert.partition(":")[2] if story.kind in _OF_TARGETS else None,
        source=story.alert.partition(":")[2] if story.kind in _OF_DEVICES else None,
        acknowledged_by=story.by or None,
        acknowledged=stamp(story.acknowledged) if story.acknowledged is not None else None,
    )


def _goes_on(alert: Alert, now: Stamp) -> float:
    """Seconds for which its situation is taken to go on without being heard of."""
    age = now.mono - alert.changed.mono
    if alert.kind in DISTRESS:
        return max(HEARD_AGAIN_S, (BEACON_SILENT_S if alert.kind == "beacon" else CALL_HELD_S) - age)
    return 0.0 if age > OLD_S else HEARD_AGAIN_S


class _Waters:
    """Zone entry of own ship: the regions and belts that she is in by two looks in a row and was not in before."""

    def __init__(self, sea: Sea) -> None:
        self._sea = sea
        self._ready = False
        self._looked = float("-inf")
        self._inside: dict[str, str] | None = None
        self._seen: dict[str, str] = {}
        self._said: dict[str, float] = {}  # name -> mono seconds

    def judge(self, frame: Frame, session: _Session) -> None:
        mono = frame.stamp.mono
        if 0 <= mono - self._looked < ZONE_EVERY_S and self._ready:
            return
        position: Position | None = frame.own.position.live
        self._looked = mono
        for name in [n for n, at in self._said.items() if mono - at > ZONE_SHOWN_S]:
            session.clear_alert("zone", name)
            if mono - self._said[name] > ZONE_AGAIN_S:
                del self._said[name]
        if position is None:
            return
        if not self._ready:
            self._ready = not self._sea.read_on()  # on a thread of its own: the window does not wait
            return
        seen = _names(self._sea.at(position))
        sure = {name: words for name, words in seen.items() if name in self._seen}
        settled = seen.keys() == self._seen.keys()
        self._seen = seen
        if not settled:
            return
        new = {} if self._inside is None else {n: w for n, w in sure.items() if n not in self._inside and n not in self._said}
        self._inside = seen
        for name, words in new.items():
            self._said[name] = mono
            session.raise_alert("zone", name, Priority.CAUTION, worded("Entered {words}", words=words), _ZONE_DETAIL)


def _names(zone: Zone) -> dict[str, str]:
    """Name -> words of everything that a position is in."""

    def about(words: str, approximate: bool) -> str:
        return worded("{words} (approx.)", words=words) if approximate else words

    out = {r.name: about(plain(r.name, 40), r.approximate) for r in zone.regions}
    for belt in (*zone.contiguous, *zone.territorial):
        name = worded("{miles} NM of {name}", miles=belt.miles, name=belt.name)
        out[str(name)] = about(name, belt.approximate)
    return out
