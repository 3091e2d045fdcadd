"""What is wrong with the second disk as an alert: a caution while it lasts, gone by itself when it works again."""

from __future__ import annotations

from app.ports import SecondDisk, SecondDiskState
from app.watch.frame import Priority
from app.watch.session import Session
from app.worded import worded


class SecondDiskWatch:
    """Main thread only. ``disk`` ``None``: there is to be none."""

    def __init__(self, disk: SecondDisk | None, session: Session) -> None:
        self._disk, self._session = disk, session
        self._said = ("", "")

    def judge(self) -> SecondDiskState | None:
        """How it stands, for the frame."""
        if self._disk is None:
            return None
        state = self._disk.state()
        said = (
            (worded("Second disk {fault}", fault=state.fault), state.failed)
            if state.fault
            else ("Second disk is no other disk", state.warning)
        )
        if said != self._said:
            self._said = said
            if said[1]:
                self._session.raise_alert("second", "disk", Priority.CAUTION, *said)
            else:
                self._session.clear_alert("second", "disk")
        return state
