"""Ships whose AIS leaves the radar echo that was theirs: said to the officer, who has eyes. A rule for ``judge.RULES``.

IMO MSC.192(79) wants no alarm when an AIS and a radar target part, so one ship is a caution. Several at once are another thing:
what they have in common is own ship, whose position or heading is wrong then, or a jammer that all receivers hear.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.watch.alerts import Condition
from app.watch.frame import Priority
from app.watch.view import View
from app.watch.words import miles, target_name, where
from app.worded import worded

SEVERAL: Final = 3
HELD_S: Final = 10.0


def off_their_echo(view: View) -> Iterator[Condition]:
    """Looks at ``off_echo_m`` of the targets of the view; says nothing of positions."""
    off = [t for t in view.targets if t.off_echo_m is not None and not t.lost]
    if len(off) >= SEVERAL:
        yield Condition(
            "echo:several",
            "echo",
            Priority.WARNING,
            worded("{n} ships off their echoes", n=len(off)),
            "AIS and radar part for several ships at once. Check own position and heading by bearings; jamming is possible",
            hold_s=HELD_S,
        )
        return
    for t in off:
        yield Condition(
            f"echo:{t.id}",
            "echo",
            Priority.CAUTION,
            worded("{miles} off her echo: {target_name}", miles=miles(t.off_echo_m or 0.0), target_name=target_name(t)),
            worded("By AIS {where}; the echo that was hers is still tracked. One of them is wrong: look, ask her", where=where(t)),
            target=t.id,
            source=t.source,
            hold_s=HELD_S,
        )
