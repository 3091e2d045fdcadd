"""A replay or a simulation out to the ship's own plotter: a feed, and the policy decides on it as on every feed.

What a recording tells is real: own track, other ships, cases of a mission that was. So each way out is one standing
decision of the gate, for own bridge equipment and nobody else, in the journal before the first byte; when the policy no
longer lets it stand the feed is shut, and that is written down too. Main thread only, but for ``tap``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.clock import Clock
from app.errors import DeviceError
from app.policy.model import Verdict
from app.ports import FeedWay, OutputState
from app.readings import RawLine
from app.relay.drafts import Draft
from app.relay.feed import training_feed_draft
from app.relay.gate import Gate, NotReleasedError, Released, opened

AUTHOR: Final = "Fairlead"
JUDGE_EVERY_S: Final = 1.0


@dataclass(slots=True)
class _Standing:
    way: FeedWay
    draft: Draft
    released: Released | None = None
    flows: bool = False
    asked: bool = False


class TrainingFeeds:
    """``ways`` are shut when they come here. ``gate`` must be one of training: no other releases such a feed."""

    def __init__(self, gate: Gate, ways: Sequence[FeedWay], clock: Clock) -> None:
        self._gate, self._clock = gate, clock
        self._standing = tuple(_Standing(way, training_feed_draft(way.name, way.where)) for way in ways)
        self._judged = float("-inf")
        self._origin = getattr(clock, "origin", None)

    def tap(self, line: RawLine) -> None:
        """A line that was played. Never waits."""
        for each in self._standing:
            each.way.tap(line)

    def outputs(self) -> tuple[OutputState, ...]:
        return tuple(each.way.state() for each in self._standing)

    @property
    def dropped(self) -> int:
        return sum(each.dropped for each in self.outputs())

    def poll(self) -> None:
        if (origin := getattr(self._clock, "origin", None)) != self._origin:
            self._origin = origin  # a replay was moved: nothing of before goes out after it
            for each in self._standing:
                each.way.forget()
        now = self._clock.mono()
        anew = now - self._judged >= JUDGE_EVERY_S or now < self._judged
        if anew:
            self._judged = now
        for each in self._standing:
            if not each.asked:
                self._ask(each)
            elif anew and each.released is not None:
                self._judge(each)
            self._open(each)

    def close(self) -> None:
        for each in self._standing:
            each.way.close()

    def _ask(self, each: _Standing) -> None:
        """The gate writes its decision down. While the log takes nothing it is asked again."""
        try:
            release = self._gate.release(each.draft, AUTHOR)
        except DeviceError:
            each.way.let_flow(False, "the log cannot be written")
            return
        each.asked, each.released = True, release.released
        each.way.let_flow(False, "waits for the log" if release.released is not None else release.decision.sentence)

    def _judge(self, each: _Standing) -> None:
        decision = self._gate.check(each.draft)
        if decision.verdict > Verdict.NOTICE:
            each.released, each.flows, each.asked = None, False, False  # asked once more, so that the refusal is written down
            each.way.let_flow(False, decision.sentence)

    def _open(self, each: _Standing) -> None:
        if each.flows or each.released is None or not each.released.receipt.saved:
            return
        try:
            opened(each.released)
        except NotReleasedError as error:
            each.way.let_flow(False, str(error))
            return
        each.flows = True
        each.way.let_flow(True)
