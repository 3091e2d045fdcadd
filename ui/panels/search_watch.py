"""Where own ship is in the search: said on any page, whether the page of the search was ever opened or not."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.watch.frame import Frame
from app.worded import worded
from ui.bridge import Bridge


class SearchWatch(QObject):
    """Says once, on any page, that own ship has come to the end of a leg: it is ticked off by a person, never by itself."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._said: set[tuple[str, int]] = set()
        bridge.frame_ready.connect(self._look)

    def _look(self, frame: Frame) -> None:
        own = frame.own.position.live
        if own is None or frame.number % 10:
            return
        for case in self._bridge.state.cases.values():
            search = case.search if case.open else None
            number = search.next_leg if search is not None else None
            if search is None or number is None or (search.id, number) in self._said or not search.reached(own):
                continue
            self._said.add((search.id, number))
            self._bridge.notice.emit(
                worded(
                    "Leg {number} of the search for {number2} is at its end: tick it off on the case, Search",
                    number=number,
                    number2=case.number,
                )
            )
