"""The officer of the walk-through: what a watch does in the first half hour of a rescue, by the scenario's clock.

It uses nothing but what the keys of the window use: the logbook, the desk, the alerts. Each act waits for its minute,
so that the night can be played at any speed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from app.policy.model import Recipient
from app.policy.positions import scan
from app.readings import LinkPhase
from app.relay.desk import Outcome
from app.relay.drafts import Draft
from app.rescue.entries import (
    CaseDetails,
    CaseEvent,
    CaseEventKind,
    CaseOpened,
    CasePhase,
    CasePob,
    CasePosition,
    Category,
    CommsLine,
    LogLine,
    Payload,
    PeopleExplained,
    PeopleMovement,
    PeopleRecount,
    Phase,
    Place,
    PobKind,
)
from app.station import Station
from app.watch.frame import AlertState
from devices.simulator.messages import ScriptedMessage
from devices.simulator.model import Way

OFFICER: Final = "M. Keller"
BLOCKED: Final = "LY-JRCC"

RUNS: Final[tuple[tuple[str, dict[Category, int]], ...]] = (
    ("RHIB 1 run 1", {Category.WOMAN: 9, Category.PREGNANT: 1, Category.INFANT: 2, Category.MINOR_ACCOMPANIED: 4, Category.MAN: 3}),
    ("RHIB 2 run 1", {Category.MAN: 14, Category.MINOR_UNACCOMPANIED: 5}),
    ("RHIB 1 run 2", {Category.MAN: 15, Category.MINOR_UNACCOMPANIED: 2, Category.UNKNOWN: 1}),
    ("RHIB 2 run 2", {Category.MAN: 16, Category.WOMAN: 1}),
)
"""Who came with which run: 72 people."""


@dataclass(slots=True)
class Watch:
    """Plays the officer. ``tick`` does every act whose minute has come; ``story`` says in plain words what was done."""

    station: Station
    start: datetime
    story: list[str] = field(default_factory=list)
    refused: Outcome | None = None
    sent: Outcome | None = None
    case: str | None = None
    done: bool = False
    _recount_id: str = field(init=False, default="")
    _acts: Iterator[tuple[float, Callable[[], None]]] = field(init=False)
    _next: tuple[float, Callable[[], None]] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self._acts = iter(self._plan())
        self._next = next(self._acts, None)

    def _plan(self) -> list[tuple[float, Callable[[], None]]]:
        """(minute of the scenario, act), in order."""
        event = self._event
        return [
            (0.2, self._sign_on),
            (1.0, lambda: self._log("Watch taken over. Patrolling north of Zuwara, all feeds live.")),
            (4.0, self._assess),
            (4.5, lambda: event(CaseEventKind.COURSE_ALTERED)),
            (5.0, self._tell_blocked),
            (5.4, self._tell_allowed),
            (9.0, self._acknowledge),
            (15.0, lambda: event(CaseEventKind.SIGHTED)),
            (17.5, lambda: event(CaseEventKind.RHIB_LAUNCHED)),
            (18.6, lambda: event(CaseEventKind.FIRST_CONTACT)),
            (18.8, lambda: event(CaseEventKind.JACKETS_START)),
            (20.2, lambda: event(CaseEventKind.JACKETS_END)),
            (20.9, lambda: event(CaseEventKind.ON_SCENE)),
            (21.0, lambda: event(CaseEventKind.FIRST_EMBARKED)),
            *((21.0 + 2.05 * i, partial(self._embark, *run)) for i, run in enumerate(RUNS)),
            (27.3, lambda: event(CaseEventKind.EVACUATION_COMPLETE)),
            (27.5, self._counted),
            (27.9, self._recount),
            (28.5, self._explain),
            (28.8, lambda: event(CaseEventKind.RHIB_RECOVERED)),
            (29.0, self._acknowledge),
            (29.3, lambda: self._log("Boat left adrift, marked, engine removed. Proceeding north.", ago_min=1)),
        ]

    def tick(self) -> None:
        """Do what is due. Main thread only, after the station's tick."""
        minute = (self.station.clock.utc() - self.start).total_seconds() / 60
        # An act may build on the one before: nobody reports a case that is not on the disk yet.
        while self._next is not None and self._next[0] <= minute and self.station.logbook.pending == 0:
            self._next[1]()
            self._next = next(self._acts, None)
        self.done = self._next is None and self.station.logbook.pending == 0

    def receive(self, message: ScriptedMessage) -> None:
        """A mail came in: it is logged; the first one that holds a position becomes a case."""
        if self.case is None:
            self._open_case(message)
        self._write(mail_line(message), subject=self.case, happened=message.utc)

    def _write(self, payload: Payload, *, subject: str | None = None, happened: datetime | None = None) -> str:
        now = self.station.clock.utc()
        return self.station.logbook.write(payload, subject=subject, happened=min(happened, now) if happened else None).id

    def _say(self, text: str) -> None:
        self.story.append(f"{self.station.clock.utc():%H:%M} {text}")

    def _sign_on(self) -> None:
        self.station.sign_on(OFFICER, "2nd mate")
        live = [link.source for link in self.station.frame.links if link.phase is LinkPhase.LIVE]
        self._say(f"{OFFICER} took the watch; live on virtual serial ports: {', '.join(live) or 'none yet'}")

    def _log(self, text: str, ago_min: float = 0) -> None:
        happened = self.station.clock.utc() - timedelta(minutes=ago_min) if ago_min else None
        self._write(LogLine(text=text), happened=happened)

    def _open_case(self, message: ScriptedMessage) -> None:
        found = [f for f in scan(message.text).found if f.position is not None]
        if not found or found[0].position is None:
            return
        position = found[0].position
        number = self.station.logbook.next_case_number(self.station.settings.ship.case_prefix or "CASE")
        self.case = number
        for payload in (
            CaseOpened(number=number, information_source="Alarm Phone", channel="e-mail", text=message.subject),
            CasePosition(lat=position.lat, lon=position.lon, at=message.utc, source="Alarm Phone mail", as_given=found[0].text),
            CasePob(pob_kind=PobKind.REPORTED, total=70, about=True, source="Alarm Phone mail"),
            CaseEvent(event=CaseEventKind.ALERTED),
            CaseDetails(boat_type="rubber", boat_colour="grey", engine="not_working", adrift=True, life_jackets="none"),
        ):
            self._write(payload, subject=number, happened=message.utc)
        self._say(f"case {number} opened from a mail; the position was found in its text, about 70 people reported")

    def _assess(self) -> None:
        factors = ("request", "seaworthiness", "overloading", "equipment", "vulnerable")
        self._write(CasePhase(phase=Phase.DISTRESS, factors=factors, observer="mail", decider="master"), subject=self.case)

    def _event(self, kind: CaseEventKind) -> None:
        self._write(CaseEvent(event=kind), subject=self.case)

    def _draft(self) -> Draft:
        assert self.case is not None
        return self.station.desk.draft_sitrep(self.case)

    def _tell_blocked(self) -> None:
        """The answer of the RCC has the Tripoli desk in cc; a reply to all would carry the boat's position there."""
        draft = self._draft()
        blocked = draft.to((*draft.recipients, Recipient(BLOCKED, "cc", BLOCKED)))
        self.refused = self.station.desk.send(blocked, OFFICER)
        self._say(
            f"report with JRCC Tripoli in cc: {'SENT' if self.refused.released else 'refused'}. {self.refused.decision.sentence}"
        )

    def _tell_allowed(self) -> None:
        self.sent = self.station.desk.send(self._draft(), OFFICER)
        verdict = "released" if self.sent.released else "NOT released"
        self._say(f"report to those who may be told: {verdict}. {self.sent.text}")

    def _embark(self, way: str, people: dict[Category, int]) -> None:
        movement = PeopleMovement(from_place=Place.BOAT, to_place=Place.OWN_SHIP, people=people, way=way)
        self._write(movement, subject=self.case)
        self._say(f"{way}: {movement.total} people embarked")

    def _counted(self) -> None:
        by = dict(self.station.state.ledger.at.get(Place.OWN_SHIP, {}))
        total = self.station.state.ledger.on_board
        self._write(CasePob(pob_kind=PobKind.COUNTED, total=total, by_category=by, source="ladder count"), subject=self.case)

    def _recount(self) -> None:
        total = self.station.state.ledger.on_board - 1
        self._recount_id = self._write(PeopleRecount(total=total, note="recount on deck"), subject=self.case)
        self._say(f"recount on deck gives {total}: one person unexplained")

    def _explain(self) -> None:
        explained = PeopleExplained(recount=self._recount_id, difference=-1, reason="one infant was asleep in the clinic")
        self._write(explained, subject=self.case)
        self._say("the difference is explained: one infant was asleep in the clinic")

    def _acknowledge(self) -> None:
        waiting = (AlertState.ACTIVE_UNACKNOWLEDGED, AlertState.RECTIFIED_UNACKNOWLEDGED)
        for alert in self.station.frame.alerts:
            if alert.state in waiting:
                self.station.acknowledge(alert.id)


def mail_line(message: ScriptedMessage) -> CommsLine:
    """A text that came in, as a line of the communication log: a mail, what was heard on VHF, a telephone call."""
    if message.way is not Way.MAIL:
        means = "VHF" if message.way is Way.VHF else "phone"
        channel, said = message.channel, message.text.strip()
        return CommsLine(direction="in", means=means, channel=channel, party=message.sender, content=said, result="received")
    content = f"{message.subject}\n\n{message.text}"
    return CommsLine(direction="in", means="e-mail", party=message.sender, content=content, result="received")
