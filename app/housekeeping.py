"""What a station looks after by itself, each as an alert while it is so: the log's disk and signature, the policy, personal
records past their date, vessels that are watched for, calls and requests that are due, the feeds around an incident."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from app.clock import Clock
from app.crew import Crew
from app.entry import SYSTEM
from app.errors import FairleadError
from app.ports import Journal, PersonalRecords, Recorder
from app.register import Register
from app.relay.desk import Desk
from app.rescue.due import due_now
from app.rescue.entries import SystemNote
from app.rescue.logbook import Logbook
from app.rescue.state import RescueState
from app.sightings import Sighting, Watchman
from app.vigil import Vigil
from app.watch.frame import Frame, Priority
from app.watch.session import Session

PINNED_MINUTES = 15

REMIND_S = 1.0
"""How often it is looked at whether something has come due; after an entry at once."""

PURGE_EVERY_S = 60.0

_NOTED_S = 2.0

Note = Callable[[str, str], None]
"""Writes down what the program itself did: what, detail."""

log = logging.getLogger(__name__)


class Housekeeping:
    """Main thread. ``judge`` with every frame, ``follow`` when the log has changed."""

    def __init__(
        self,
        session: Session,
        clock: Clock,
        logbook: Logbook,
        desk: Desk,
        journal: Journal,
        recorder: Recorder | None,
        register: Register | None,
        records: PersonalRecords | None,
        vigil: Vigil,
        station: str,
        note: Note,
    ) -> None:
        self._session = session
        self._clock = clock
        self._logbook = logbook
        self._desk = desk
        self._journal = journal
        self._recorder = recorder
        self._register = register
        self._records = records
        self._vigil = vigil
        self._station = station
        self._note = note
        self._watchman = Watchman(register) if register is not None else None
        self._in_sight: dict[str, Sighting] = {}
        self._failed: str | None = None
        self._unsigned: str | None = None
        self._policy_problem: str | None = None
        self._recorded_beside = ""
        self._purge_due = float("-inf")
        self._purge_problem: str | None = None
        self._due: frozenset[str] = frozenset()
        self._due_looked = float("-inf")
        self._due_of: RescueState | None = None
        self._pinned: dict[str, datetime] = {}  # incident -> the time that its feeds are kept from

    def judge(self, frame: Frame) -> None:
        journal = self._journal.state()
        self._unsigned = self._said(
            "journal", "signing", journal.unsigned, self._unsigned, Priority.WARNING, "Log is not signed any more"
        )
        self._failed = self._said("journal", "disk", journal.failed, self._failed, Priority.ALARM, "Log is not being saved")
        policy = self._desk.policy.problem
        self._policy_problem = self._said(
            "policy", "state", policy, self._policy_problem, Priority.CAUTION, "Policy needs attention"
        )
        self._purge_records()
        self._note_recorder(frame)
        self._judge_register(frame)
        self._judge_reminders(self._clock.mono())

    def follow(self, state: RescueState) -> None:
        self._pin_incidents(state)

    def _said(self, kind: str, key: str, problem: str | None, before: str | None, priority: Priority, title: str) -> str | None:
        """One alert that is there while there is a problem, with what the problem is now; gives ``problem`` to remember."""
        if problem != before:
            if problem:
                self._session.raise_alert(kind, key, priority, title, problem)
            else:
                self._session.clear_alert(kind, key)
        return problem

    def _purge_records(self) -> None:
        """Personal records go by their date, also where the organisation turned them off since."""
        now = self._clock.mono()
        if self._records is None or now < self._purge_due:
            return
        self._purge_due = now + PURGE_EVERY_S
        problem: str | None = None
        try:
            self._records.purge()
        except FairleadError as error:
            problem = str(error)
        self._purge_problem = self._said(
            "personal", "purge", problem, self._purge_problem, Priority.CAUTION, "Personal records are not deleted"
        )

    def _note_recorder(self, frame: Frame) -> None:
        """Where two stations record one mission, the log says which file has what."""
        state = frame.recorder
        if state is None or state.beside == self._recorded_beside:
            return
        self._recorded_beside = state.beside
        if state.beside:
            self._note("recording", f"{self._station} into {state.file}: the main recording is written at {state.beside}")

    def _judge_register(self, frame: Frame) -> None:
        """Say so when a vessel that is watched for comes into the picture; the alert goes when she does."""
        if self._register is None or self._watchman is None:
            return
        self._register.poll()
        if not self._watchman.due(frame.stamp.mono):
            return
        seen = self._watchman.look(frame)
        for gone in self._in_sight.keys() - seen.keys():
            self._session.clear_alert("known", gone)
        for vessel_id, sighting in seen.items():
            self._session.raise_alert("known", vessel_id, Priority.CAUTION, sighting.title, sighting.detail)
        self._in_sight = seen
        self._vigil.sighted(frozenset(sighting.target.id for sighting in seen.values()))

    def _judge_reminders(self, mono: float) -> None:
        """Calls to repeat and requests without an answer: a caution each time that one comes due, gone when it is done."""
        state = self._logbook.state
        if mono - self._due_looked < REMIND_S and state is self._due_of:
            return
        self._due_looked, self._due_of = mono, state
        due = {each.key: each for each in due_now(state, self._clock.utc())}
        for key in self._due - due.keys():
            self._session.clear_alert("reminder", key)
        for key, each in due.items():
            self._session.raise_alert("reminder", key, Priority.CAUTION, each.title, each.detail)
        self._due = frozenset(due)

    def _pin_incidents(self, state: RescueState) -> None:
        """The feeds of the minutes before an incident, and of all that follows it, are never compacted away.

        Those of an earlier run are pinned again: it may have been killed between the entry and the pin. The recorder takes
        each once. One that is found to have begun earlier is kept from then on.
        """
        if self._recorder is None:
            return
        for incident in state.incidents:
            start = incident.at - timedelta(minutes=PINNED_MINUTES)
            if self._pinned.get(incident.id) == start:
                continue
            try:
                self._recorder.pin(start, None, f"incident {incident.id}")
            except FairleadError as error:
                text = str(error)
                self._session.raise_alert("pin", incident.id, Priority.WARNING, "Feeds of the incident are not kept", text)
            else:
                self._session.clear_alert("pin", incident.id)
                self._pinned[incident.id] = start


def note_forgotten_pins(logbook: Logbook, crew: Crew | None) -> None:
    """What was done with "fairlead crew forget" stands in the log from the next start on."""
    past = crew.forgotten() if crew is not None else ()
    if crew is None or not past:
        return
    try:
        for name, at in past:
            text = f"{name}, taken away at the ship's computer {at:%d %b %H:%M} UTC"
            logbook.write(SystemNote(what="PIN forgotten", detail=text), author=SYSTEM).wait(_NOTED_S)
        crew.noted(past)
    except (FairleadError, TimeoutError):
        log.exception("a PIN that was taken away is written down at the next start")
