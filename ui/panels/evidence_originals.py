"""Every original of the mission and its custody, from the first day."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.media.store import megabytes
from app.rescue.incident_entries import CUSTODY_ACTS, MEDIA_KINDS
from app.rescue.incident_state import MediaItem
from app.rescue.state import RescueState
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.panels.rows_view import Row, RowsView
from ui.widgets import column, label
from ui.words import clock_or_date

SHOWN: Final = 120
_STEPS: Final = 4


class OriginalsSection(QWidget):
    """``opened`` carries the hash of the original that was pressed."""

    opened = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._of: object = None
        self.count = label("", "op", wrap=True)
        self.rows = RowsView(bridge.theme, "Originals with their custody, the newest first. Press one to see it", 72)
        self.rows.pressed_row.connect(self.opened)
        self.more = label("", "sec", wrap=True)
        self.setLayout(column(self.count, self.rows, self.more, "stretch", margin=(0, 0, 4, 0)))

    def show_state(self, state: RescueState) -> None:
        if state.media is self._of:
            return
        self._of = state.media
        items = tuple(state.media.values())
        size = megabytes(sum(item.size for item in items))
        some = (
            worded("{n:,} originals, {size}", n=len(items), size=size)
            if len(items) != 1
            else worded("1 original, {size}", size=size)
        )
        self.count.setText(some if items else "No photo, film or recording was taken in yet. Incidents take them in.")
        self.rows.show_rows([self._row(item) for item in items[: -SHOWN - 1 : -1]])
        hidden = len(items) - SHOWN
        self.more.setText(
            worded("{hidden:,} earlier ones stand on the pages of their incidents, and in media.csv of an export", hidden=hidden)
        )
        self.more.setVisible(hidden > 0)

    def _row(self, item: MediaItem) -> Row:
        now = self._bridge.station.clock.utc()
        steps = [
            worded(
                "{at} {act} to {whom}, {by}" if step.to_whom else "{at} {act}, {by}",
                at=clock_or_date(step.at, now),
                act=_act(step.act),
                whom=step.to_whom,
                by=step.by,
            )
            for step in item.custody
        ]
        skipped = len(steps) - _STEPS
        said = [*steps[:1], worded("({skipped} more)", skipped=skipped), *steps[1 - _STEPS :]] if skipped > 0 else steps
        kind = MEDIA_KINDS.get(item.media_kind, item.media_kind)
        lines = (f"SHA-256 {item.sha256[:16]}…", *said)
        return Row(item.sha256, kind, item.name, megabytes(item.size), joined("\n", lines))


def _act(act: str) -> str:
    return "taken in" if act == "added" else CUSTODY_ACTS.get(act, act).lower()
