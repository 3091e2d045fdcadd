"""Who is on watch at this station, and whose name stands on what is written here. The log alone says who is on watch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from app.clock import Clock
from app.crew import Crew, plain_name, same_person
from app.entry import SYSTEM
from app.errors import UserError
from app.ports import Receipt
from app.rescue.entries import WatchOff, WatchOn
from app.rescue.logbook import UNSIGNED, Logbook
from app.rescue.state import RescueState

GOES_ON = timedelta(hours=12)
"""A watch that began longer ago than this is not taken for going on after a restart."""


class Watchkeeping:
    """Main thread. ``goes_on``: who was on watch before a restart still is (not where a mission is replayed). ``tell`` says
    something to the officer."""

    def __init__(
        self, logbook: Logbook, clock: Clock, crew: Crew | None, station: str, tell: Callable[[str], None], *, goes_on: bool
    ) -> None:
        self._logbook = logbook
        self._clock = clock
        self._crew = crew
        self._station = station
        self._tell = tell
        self._asked = not goes_on
        self._on_as = ""  # the author, once the log has said that they are on watch

    @property
    def author(self) -> str:
        """The officer whose name goes on what is written at this station."""
        return self._logbook.author

    def sign_on(self, name: str, role: str = "", *, pin: bool = False, beside: bool = False) -> Receipt:
        """The officer takes the watch: who was on it is signed off in the same breath, unless this one comes ``beside`` them.

        From then on this name stands on what is written here; for somebody beside others only if nobody's did. ``pin``: the
        PIN was asked for and right. Who is known by this name in other letters is written down as before.
        """
        name = plain_name(name)
        if not name:
            raise UserError("Give the name of the officer who takes the watch")
        if any(same_person(name, own) for own in (SYSTEM, UNSIGNED)):
            raise UserError(f"“{name}” stands in the log for what nobody signed. Give a name of your own")
        on_watch = (on for on, _role, _since in self._logbook.state.on_watch)
        known = (*(self._crew.names() if self._crew is not None else ()), *on_watch)
        name = next((each for each in known if same_person(each, name)), name)
        self._logbook.must_be_whole("Taking the watch")
        for previous in () if beside else self._signed_on_here():
            if previous != name:
                # Not urgent: it waits for the line below and goes to the disk with it, or a kill in between leaves nobody on watch.
                self._logbook.write(WatchOff(name=previous), author=previous, urgent=False)
        receipt = self._logbook.write(WatchOn(name=name, role=role, pin=pin), author=name)
        if not (beside and self.author):
            self._logbook.author = name
        return receipt

    def sign_off(self, name: str) -> Receipt:
        """This one leaves the watch; the name on what is written here goes to who stays, or to nobody."""
        self._logbook.must_be_whole("Leaving the watch")
        if name not in {on for on, _role, _since in self._logbook.state.on_watch}:
            raise UserError(f"{name} is not on watch")
        receipt = self._logbook.write(WatchOff(name=name), author=name)
        if self.author == name:
            self._logbook.author = next((on for on in reversed(self._signed_on_here()) if on != name), "")
        return receipt

    def follow(self, state: RescueState) -> None:
        """Take up what the log says now."""
        self._go_on(state)
        self._leave_with_the_log(state)

    def _go_on(self, state: RescueState) -> None:
        """After a restart who was on watch at this station still is: nobody signed off, and a crash must not unsign the log."""
        if self._asked:
            return
        self._asked = True
        here = self._signed_on_here()
        since = {name: at for name, _role, at in state.on_watch}
        if self.author or not here or self._clock.utc() - since[here[-1]] > GOES_ON:
            return
        self._logbook.author = here[-1]
        self._tell(f"{here[-1]} is still on watch here, since {since[here[-1]]:%H:%M} UTC. Somebody else? Take the watch: Shift+F1")

    def _leave_with_the_log(self, state: RescueState) -> None:
        """Who was signed off at another station signs nothing here any more."""
        on = {name for name, _role, _since in state.on_watch}
        if self.author in on:
            self._on_as = self.author
        elif self.author and self.author == self._on_as:
            left, self._logbook.author = self.author, next(iter(reversed(self._signed_on_here())), "")
            self._on_as = self.author
            now = f"{self.author} signs now" if self.author else "What is entered is unsigned: take the watch with Shift+F1"
            self._tell(f"{left} was signed off. {now}")

    def _signed_on_here(self) -> tuple[str, ...]:
        """Who is on watch and signed on at this station: whoever keeps the watch at another one goes on doing so."""
        state = self._logbook.state
        on = {name for name, _role, _since in state.on_watch}
        where: dict[str, str] = {}
        for line in reversed(state.lines) if on else ():
            if isinstance(line.payload, WatchOn) and not line.void:
                where.setdefault(line.payload.name, line.entry.station)
                if on <= where.keys():
                    break
        return tuple(name for name, _role, _since in state.on_watch if where.get(name) == self._station)
