"""What the log says of alerts, as stories: raised, acknowledged by whom, over. A fold over ``alert.noted``, pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.rescue.entries import AlertNoted
from app.rescue.state import Line

WAITS: Final = frozenset({"active, not acknowledged", "over, not acknowledged"})
ACTIVE: Final = "active"
OVER: Final = "normal"


@dataclass(slots=True)
class Story:
    """One alert from its rise to its end. ``state``: as it was last noted; ``changed`` when. ``over`` without ``acknowledged``
    for what needed no acknowledgement, or where nobody gave one."""

    alert: str
    station: str
    priority: str
    title: str
    detail: str
    state: str
    raised: datetime
    changed: datetime
    acknowledged: datetime | None = None
    by: str = ""
    over: datetime | None = None

    @property
    def kind(self) -> str:
        return self.alert.partition(":")[0]

    @property
    def open(self) -> bool:
        """It is still on the list of the station that has it."""
        return self.state != OVER


def stories(lines: Iterable[Line]) -> list[Story]:
    """All of them, in the order in which they rose."""
    out: list[Story] = []
    going: dict[tuple[str, str], Story] = {}
    for line in lines:
        noted = line.payload
        if not isinstance(noted, AlertNoted) or line.void:
            continue
        at, key = line.entry.happened, (line.entry.station, noted.alert)
        story = going.get(key)
        if story is None:
            if noted.state == OVER:
                continue  # its rise is not in what was read
            story = Story(noted.alert, key[0], noted.priority, noted.title, noted.detail, noted.state, at, at)
            going[key] = story
            out.append(story)
        _follow(story, noted, at)
        if not story.open:
            del going[key]
    return out


def _follow(story: Story, noted: AlertNoted, at: datetime) -> None:
    story.priority, story.title, story.detail = noted.priority, noted.title, noted.detail
    story.state, story.changed = noted.state, at
    active = noted.state.startswith(ACTIVE)
    story.over = None if active else story.over or at
    if active and noted.state in WAITS:
        story.acknowledged, story.by = None, ""  # it came back, or rose: to be acknowledged anew
    elif noted.by and story.acknowledged is None:
        story.acknowledged, story.by = at, noted.by
