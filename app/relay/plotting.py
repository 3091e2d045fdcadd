"""The position of a case, or the legs of a search, onto the ship's own plotter: one press, one decision. Main thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from app.config import Device, Plotter
from app.errors import DeviceError, UserError
from app.geo import Position
from app.policy.model import Decision
from app.relay.channels.plotter import Plotted, PlotterChannel
from app.relay.drafts import Draft, content_hash
from app.relay.gate import Gate, Released, opened
from app.relay.waypoints import plot_draft, route, route_draft, target, waypoint
from app.rescue.entries import RelaySent
from app.rescue.logbook import Logbook
from app.rescue.search_state import Search
from app.worded import worded

_LOG_WAIT_S: Final = 2.0
Note = Callable[[RelaySent, str | None, str], None]
"""Writes down what became of it: entry, case, author."""


class Plotters(Protocol):
    """Where a released sentence goes: the plotters themselves, or what stands in for them in training."""

    def send(self, released: Released, plotter: str) -> None: ...

    def results(self) -> tuple[Plotted, ...]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Plot:
    """What a press came to: the sentence is on its way, or ``text`` says why not."""

    decision: Decision
    going: bool
    text: str


class Plotting:
    """``note`` writes into the journal; ``problem`` tells the officer what failed later. ``rehearsed``: in training."""

    def __init__(
        self,
        gate: Gate,
        logbook: Logbook,
        plotters: Sequence[Plotter],
        devices: Sequence[Device],
        note: Note,
        problem: Callable[[str], None],
        rehearsed: Plotters | None = None,
    ) -> None:
        self._gate, self._logbook, self._note, self._problem = gate, logbook, note, problem
        self._plotters = {p.name: p for p in plotters}
        self._training = rehearsed is not None
        self._channel: Plotters = rehearsed if rehearsed is not None else PlotterChannel(plotters, devices)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._plotters)

    def draft(self, case_id: str, plotter: str) -> Draft:
        """The newest position of a case as a sentence for ``plotter``. Raises UserError for what there is not."""
        case = self._logbook.state.cases.get(case_id)
        if case is None or case.position is None:
            raise UserError(f"Case {case_id} has no position yet")
        if plotter not in self._plotters:
            raise UserError(worded("There is no plotter {plotter} in the settings", plotter=plotter))
        place = case.position.position
        name = case.number
        if self._plotters[plotter].sentence == "TLL":
            digits = "".join(c for c in case.number if c.isdigit())
            sentence = target(place, name, int(digits[-2:] or 0), case.position.at)
        else:
            sentence = waypoint(place, name)
        return plot_draft(case_id, f"Position of {case.number} to {plotter}", sentence, place)

    def send(self, case_id: str, plotter: str, by: str) -> Plot:
        """Ask the gate and send. Raises UserError where there is nothing to send."""
        return self._release(self.draft(case_id, plotter), plotter, by)

    def route_draft(self, case_id: str, search: Search, plotter: str) -> Draft:
        """The legs of a search as a route for ``plotter``. Raises UserError for a plotter that there is not, or takes no routes."""
        known = self._plotters.get(plotter)
        if known is None:
            raise UserError(worded("There is no plotter {plotter} in the settings", plotter=plotter))
        if known.sentence == "TLL":
            raise UserError(
                worded(
                    "{plotter} is set to take targets (TLL), which make no route. Set it to WPL, or carry the file over",
                    plotter=plotter,
                )
            )
        points = [Position(lat, lon) for _, lat, lon in search.plan.points]
        digits = "".join(c for c in case_id if c.isdigit())[-3:]
        sentences = route(points, f"{digits}{search.plan.pattern}")
        return route_draft(case_id, f"Search {search.plan.pattern} of {case_id} to {plotter}", sentences, points)

    def send_route(self, case_id: str, search: Search, plotter: str, by: str) -> Plot:
        """Ask the gate and send the legs of a search. Raises UserError where there is nothing to send."""
        return self._release(self.route_draft(case_id, search, plotter), plotter, by)

    def _release(self, draft: Draft, plotter: str, by: str) -> Plot:
        try:
            release = self._gate.release(draft, by)
        except DeviceError as error:
            return Plot(self._gate.check(draft), False, worded("Not sent: the log cannot be written ({error})", error=str(error)))
        released = release.released
        if released is None:
            return Plot(release.decision, False, worded("Not sent. {sentence}", sentence=release.decision.sentence))
        try:
            release.receipt.wait(_LOG_WAIT_S)
            self._channel.send(released, plotter)
        except (TimeoutError, DeviceError) as error:
            text = str(error) or "the log is not written yet"
            self._write_down(released, plotter, "failed", text)
            return Plot(release.decision, False, worded("Not sent to {plotter}: {text}", plotter=plotter, text=text))
        if self._training:
            return Plot(release.decision, True, worded("Training: nothing went to {plotter}.", plotter=plotter))
        return Plot(
            release.decision, True, worded("Sent to {plotter}. Check it there: a plotter does not answer.", plotter=plotter)
        )

    def poll(self) -> None:
        """Write down what became of positions that were sent."""
        for done in self._channel.results():
            good: Literal["training", "handed_over"] = "training" if self._training else "handed_over"
            self._write_down(done.released, done.plotter, "failed" if done.trouble else good, done.trouble)
            if done.trouble:
                self._problem(f"{done.released.draft.title} was not sent: {done.trouble}")

    def close(self) -> None:
        self._channel.close()
        self.poll()

    def _write_down(
        self, released: Released, plotter: str, status: Literal["failed", "handed_over", "training"], trouble: str
    ) -> None:
        draft = opened(released) if released.receipt.saved else released.draft
        sent = RelaySent(
            draft=draft.id, channel=draft.channel.value, recipients=tuple(r.text for r in draft.recipients), status=status,
            detail=f"{plotter}: {trouble}" if trouble else plotter, content_sha256=content_hash(draft), title=draft.title,
        )  # fmt: skip
        self._note(sent, draft.case, released.by)
