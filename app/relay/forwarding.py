"""Who is fed, decided at each connection and again every second. Main thread only; never blocks.

A connection is a standing decision of the gate: recipient, channel NMEA, the labels of the sentences. It is in the journal
before the first byte. When policy, directory or settings no longer let it stand, the connection is closed and that is
written down too. A client that comes again soon goes on under the decision that stands: a plotter with a loose plug must
not fill the log.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.clock import Clock
from app.config import Forward
from app.errors import DeviceError
from app.policy.model import Recipient, Verdict
from app.ports import OutputState
from app.relay.channels.nmea_tcp import Arrival, Departure, FeedServer
from app.relay.drafts import Draft
from app.relay.feed import feed_draft
from app.relay.gate import Gate, Released
from app.rescue.entries import SystemNote

AUTHOR: Final = "Fairlead"
JUDGE_EVERY_S: Final = 1.0
STANDS_S: Final = 600.0
"""How long a decision stands for a client that left, or was refused, and comes again."""

_MOST_KNOWN: Final = 64
_UNKNOWN_WANTS: Final = ("RMC",)
"""What somebody is judged on who is not in the settings: the least that every feed has, own position."""


@dataclass(slots=True)
class _Standing:
    """The decision on one address of one forward. ``released`` is ``None`` for a refusal; ``clients`` are fed under it."""

    draft: Draft
    released: Released | None
    sentence: str
    at: float
    clients: set[int] = field(default_factory=set)
    waiting: set[int] = field(default_factory=set)
    noted: float = float("-inf")
    refused: int = 0


class Forwarding:
    """Clears the clients of all forwards. ``note`` writes down what became of a connection."""

    def __init__(self, gate: Gate, forwards: Sequence[Forward], clock: Clock, note: Callable[[SystemNote], None]) -> None:
        self._gate, self._clock, self._note = gate, clock, note
        self._forwards = {f.name: f for f in forwards}
        self._known: OrderedDict[tuple[str, str], _Standing] = OrderedDict()
        self._judged = float("-inf")
        self.server = FeedServer(forwards)

    def outputs(self) -> tuple[OutputState, ...]:
        """Each forward for the screen."""
        out = []
        for state in self.server.states():
            refused = sum(s.refused for (name, _), s in self._known.items() if name == state.name)
            words = state.trouble or ("1 client" if state.clients == 1 else f"{state.clients} clients")
            detail = f"{state.where}, {refused} refused" if refused else state.where
            out.append(OutputState(state.name, words, detail, state.dropped, good=not state.trouble))
        return tuple(out)

    @property
    def dropped(self) -> int:
        return self.server.lines_dropped + sum(s.dropped for s in self.server.states())

    def poll(self) -> None:
        now = self._clock.mono()
        for arrival in self.server.arrivals():
            self._meet(arrival, now)
        self._let_in()
        if now - self._judged >= JUDGE_EVERY_S:
            self._judged = now
            self._judge()
        for gone in self.server.departures():
            self._see_off(gone, now)

    def close(self) -> None:
        self.server.close()
        now = self._clock.mono()
        for gone in self.server.departures():
            self._see_off(gone, now)

    def _meet(self, arrival: Arrival, now: float) -> None:
        key = (arrival.forward, arrival.address)
        standing = self._known.get(key)
        if standing is None or (now - standing.at >= STANDS_S and not standing.clients):
            standing = self._decide(arrival, now)
        if standing is None:
            self.server.drop(arrival.id, "the log cannot be written: nobody is let in")
        elif standing.released is None:
            standing.refused += 1
            self.server.drop(arrival.id, standing.sentence)
        else:
            standing.waiting.add(arrival.id)

    def _decide(self, arrival: Arrival, now: float) -> _Standing | None:
        """Ask the gate, which writes its decision down. ``None``: the log took nothing."""
        draft = self._draft(arrival.forward, arrival.address)
        try:
            release = self._gate.release(draft, AUTHOR)
        except DeviceError:
            return None
        made = _Standing(draft, release.released, release.decision.sentence, now)
        key = (arrival.forward, arrival.address)
        self._known[key] = made
        self._known.move_to_end(key)
        idle = [k for k, s in self._known.items() if not s.clients and not s.waiting and s is not made]
        for old in idle[: max(0, len(self._known) - _MOST_KNOWN)]:
            del self._known[old]
        return made

    def _draft(self, name: str, address: str) -> Draft:
        client = next((c for c in self._forwards[name].client if c.address == address), None)
        if client is None:
            return feed_draft(name, Recipient(address), address, _UNKNOWN_WANTS)
        return feed_draft(name, Recipient(client.authority), address, client.sentences)

    def _let_in(self) -> None:
        """Those whose decision is on the disk."""
        for standing in self._known.values():
            released = standing.released
            if not standing.waiting or released is None:
                continue
            if released.receipt.saved:
                for id_ in standing.waiting:
                    self.server.admit(id_, released)
                standing.clients |= standing.waiting
                standing.waiting.clear()
            elif released.receipt.error is not None:
                self._revoke(standing, "the decision could not be written down")

    def _judge(self) -> None:
        """Does the decision still stand? Also for one that waits: it must not slip in after a change."""
        for key, standing in list(self._known.items()):
            allowed = (decision := self._gate.check(standing.draft)).verdict <= Verdict.NOTICE
            if standing.released is not None and not allowed:
                self._revoke(standing, decision.sentence)
                try:
                    self._gate.release(standing.draft, AUTHOR)
                except DeviceError:
                    pass  # it is closed all the same; that the log cannot be written is an alarm of its own
            elif standing.released is None and allowed:
                del self._known[key]  # asked anew when it comes again

    def _revoke(self, standing: _Standing, why: str) -> None:
        for id_ in standing.clients | standing.waiting:
            self.server.drop(id_, why)
        standing.waiting.clear()
        standing.released, standing.sentence = None, why

    def _see_off(self, gone: Departure, now: float) -> None:
        standing = self._known.get((gone.forward, gone.address))
        if standing is None:
            return
        standing.clients.discard(gone.id)
        standing.waiting.discard(gone.id)
        if not gone.fed or now - standing.noted < STANDS_S:
            return
        standing.noted = now
        lost = f", {gone.dropped} dropped" if gone.dropped else ""
        self._note(
            SystemNote(what="feed ended", detail=f"{gone.forward} to {gone.address}: {gone.reason}. {gone.sent} sentences{lost}")
        )
