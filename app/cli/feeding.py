"""``--out``: where a replay or a demo is played out to, for the ship's own plotter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from app.cli.exits import console
from app.ports import FeedWay


@contextmanager
def feeds_out(ways: Sequence[str], *, to_network: bool) -> Iterator[tuple[FeedWay, ...]]:
    """The ways out, opened and shut: the policy lets them flow. Raises UserError, DeviceError."""
    from devices.feedout import FeedOut, parse_way

    wanted = [parse_way(text, to_network=to_network) for text in ways]
    opened: list[FeedOut] = []
    try:
        for way in wanted:
            opened.append(FeedOut(way))
            console.print(f"Training feed out: {opened[-1].where}", markup=False)
        yield tuple(opened)
    finally:
        for each in opened:
            each.close()
