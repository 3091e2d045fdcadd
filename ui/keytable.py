"""The table of keys: what can be done by which key, and where; ``ui.keymap`` ties them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.worded import worded
from ui.words import COUNTED, ONE_OF

ACTS, WATCH, PAGES, WINDOW = "Urgent acts", "Watch and master", "Pages", "Window"
FORMS, LOG, TALLY, REPLAY, DRILL = "In a form", "In the log", "While counting", "Replay", "Drill"
CHART, INCIDENT = "On the chart", "While an incident is open"
WIDE: Final = frozenset({ACTS, WATCH, PAGES, WINDOW, REPLAY, DRILL})
"""Groups whose keys work wherever the keyboard is in the window; all others only in their own place."""


@dataclass(frozen=True, slots=True)
class KeyAct:
    """``key`` in Qt's portable words. ``fixed``: read by a widget itself; ``also`` are further keys of it, ``print_as`` what the
    map says for all of them together. ``row``: words of a numbered row that it belongs to; the map shows such a row as one line."""

    id: str
    group: str
    words: str
    key: str
    fixed: bool = False
    also: tuple[str, ...] = ()
    row: str = ""
    print_as: str = ""

    @property
    def wide(self) -> bool:
        return self.group in WIDE

    @property
    def all_keys(self) -> tuple[str, ...]:
        return (self.key, *self.also)


_SHAPES: Final = "Measure, PPI (I), zone (G), mark"
_POINT: Final = "Target (T), cross (X), own ship"
_TARGET: Final = "Case, position, actor; two ships"
_TABS: Final = "Cases, People … Targets"


def _templates() -> tuple[KeyAct, ...]:
    return tuple(
        KeyAct(f"log.template.{n}", LOG, worded("Line {n} of those written often", n=n), f"Alt+{n}", row="Lines written often")
        for n in range(1, 10)
    )


def _tally() -> tuple[KeyAct, ...]:
    kinds = tuple(
        KeyAct(
            f"tally.{n}",
            TALLY,
            worded("One more: {lower}", lower=ONE_OF[kind].lower()),
            str(n),
            row="One more: man, woman, minor …",
        )
        for n, kind in enumerate(COUNTED, start=1)
    )
    return (
        *kinds,
        KeyAct("tally.pregnant", TALLY, "The last one: pregnant", "P"),
        KeyAct("tally.medical", TALLY, "The last one: medical", "M"),
        KeyAct("tally.disabled", TALLY, "The last one: disabled", "B"),
        KeyAct("tally.deceased", TALLY, "The last one: deceased", "D"),
        KeyAct("tally.undo", TALLY, "Undo the last one", "Backspace"),
        KeyAct("tally.trip", TALLY, "Next trip of the boat", "N"),
        KeyAct("tally.case", TALLY, "Next case", "C"),
        KeyAct("tally.leave", TALLY, "Back to the bridge", "Escape", fixed=True),
    )


KEYS: Final[tuple[KeyAct, ...]] = (
    KeyAct("act.log", ACTS, "Write a line in the log", "F1"),
    KeyAct("act.case", ACTS, "Open a new case", "F2"),
    KeyAct("act.count", ACTS, "Count people, or back", "F3"),
    KeyAct("act.tell", ACTS, "Tell those who may be told", "F4"),
    KeyAct("act.incident", ACTS, "Mark an incident", "F5"),
    KeyAct("act.mob", ACTS, "Man overboard", "F6"),
    KeyAct("act.ack", ACTS, "Acknowledge the worst alert", "F7"),
    KeyAct("act.silence", ACTS, "Silence what sounds, for 30 s", "F8"),
    KeyAct("act.undo", ACTS, "Undo what was just entered", "Ctrl+Z"),
    KeyAct("watch.sign_on", WATCH, "Hand over the watch, sign on", "Shift+F1"),
    KeyAct("master.distress", WATCH, "Distress card", "Shift+F4"),
    KeyAct("screen.lock", WATCH, "Lock the screen", "Ctrl+L"),
    KeyAct("page.policy", PAGES, "Who may be told what", "Shift+F3"),
    KeyAct("page.evidence", PAGES, "What proves the log", "Shift+F5"),
    KeyAct("page.would_go", PAGES, "Training: what would have gone", "Shift+F6"),
    KeyAct("page.alerts", PAGES, "List of alerts", "Shift+F7"),
    KeyAct("page.guard", PAGES, "Guard zones", "Ctrl+G"),
    KeyAct("page.charts", PAGES, "Own charts", "Ctrl+O"),
    KeyAct("page.devices", PAGES, "Devices", "Shift+F8", row="Devices; live plots"),
    KeyAct("page.plots", PAGES, "Live plots", "Ctrl+F8", row="Devices; live plots"),
    KeyAct("page.cases", PAGES, "Cases", row=_TABS, key="Ctrl+1"),
    KeyAct("page.people", PAGES, "People", row=_TABS, key="Ctrl+2"),
    KeyAct("page.comms", PAGES, "Comms", row=_TABS, key="Ctrl+3"),
    KeyAct("page.log", PAGES, "Log", row=_TABS, key="Ctrl+4"),
    KeyAct("page.targets", PAGES, "Targets", row=_TABS, key="Ctrl+5"),
    KeyAct("page.find", PAGES, "Search the log", "Ctrl+F"),
    KeyAct("window.light", WINDOW, "Brightness and colours", "F9"),
    KeyAct("window.palette", WINDOW, "Next colours", "Shift+F9"),
    KeyAct("window.undock", WINDOW, "Work panel: own window, or back", "F10"),
    KeyAct("window.wider", WINDOW, "Work panel wider", "Ctrl+Shift+Left"),
    KeyAct("window.narrower", WINDOW, "Work panel narrower", "Ctrl+Shift+Right"),
    KeyAct("window.area", WINDOW, "Between chart and work panel", "F11"),
    KeyAct("window.keys", WINDOW, "This map of keys", "F12"),
    KeyAct("form.save", FORMS, "Save, send", "Ctrl+Return"),
    KeyAct("form.step_on", FORMS, "Next step of several", "Ctrl+PgDown"),
    KeyAct("form.step_back", FORMS, "The step before", "Ctrl+PgUp"),
    KeyAct("form.next", FORMS, "Next field or key, and back", "Tab", fixed=True, also=("Shift+Tab",)),
    KeyAct("form.leave", FORMS, "Leave it; what was typed stays", "Escape", fixed=True),
    *_templates(),
    KeyAct("log.find", LOG, "Search, in the list of lines", "/", fixed=True),
    KeyAct("chart.zoom", CHART, "Closer, further off", "+", fixed=True, also=("=", "-"), print_as="+  −"),
    KeyAct("chart.move", CHART, "Move the chart", "Left", fixed=True, also=("Right", "Up", "Down"), print_as="Arrows"),
    KeyAct("chart.next", CHART, "Next target on the chart, and back", "T", fixed=True, also=("Shift+T",), row=_POINT),
    KeyAct("chart.cross", CHART, "Cross for the arrows; Enter: what can be done there", "X", fixed=True, row=_POINT),
    KeyAct("chart.own", CHART, "Own ship to the middle", "Home", fixed=True, row=_POINT),
    KeyAct("chart.target", CHART, _TARGET, "C", fixed=True, also=("P", "A", "N"), print_as="C  P  A  N"),
    KeyAct("chart.mode", CHART, "What is up, place, motion, vectors", "O", fixed=True, also=("L", "M", "V"), print_as="O  L  M  V"),
    KeyAct("chart.measure", CHART, "Measuring lines 1 and 2", "B", fixed=True, also=("Shift+B",), row=_SHAPES),
    KeyAct("chart.ppi", CHART, "PPI or chart; coast in it", "I", fixed=True, also=("Shift+I",), row=_SHAPES),
    KeyAct("chart.guard", CHART, "Draw a guard zone", "G", fixed=True, row=_SHAPES),
    KeyAct("chart.mark", CHART, "Mark at the pointer, or correct it", "K", fixed=True, row=_SHAPES),
    KeyAct("chart.leave", CHART, "Leave what is selected", "Escape", fixed=True),
    KeyAct("incident.code", INCIDENT, "What happens, by number", "1", fixed=True, also=tuple("23456"), print_as="1 … 6"),
    KeyAct("incident.read", INCIDENT, "Read out the checkpoint", "R", fixed=True),
    KeyAct("incident.details", INCIDENT, "Its page", "D", fixed=True),
    KeyAct("incident.leave", INCIDENT, "Done", "Escape", fixed=True),
    *_tally(),
    KeyAct("replay.play", REPLAY, "Pause or go on", "Ctrl+P"),
    KeyAct("replay.on", REPLAY, "One second on, or to the next sentence", "Alt+Right"),
    KeyAct("replay.back", REPLAY, "One second back", "Alt+Left"),
    KeyAct("replay.next", REPLAY, "To the next event", "Alt+PgDown"),
    KeyAct("replay.before", REPLAY, "To the event before", "Alt+PgUp"),
    KeyAct("replay.faster", REPLAY, "Faster", "Alt+Up"),
    KeyAct("replay.slower", REPLAY, "Slower", "Alt+Down"),
    KeyAct("replay.mark", REPLAY, "A mark at this moment", "Alt+M"),
    KeyAct("replay.first", REPLAY, "First point of a stretch", "Alt+Home"),
    KeyAct("replay.second", REPLAY, "Second point of a stretch", "Alt+End"),
    KeyAct("replay.export", REPLAY, "Take the stretch out", "Alt+X"),
    KeyAct("drill.helm", DRILL, "The helm of own ship", "Ctrl+F6"),
    KeyAct("drill.instructor", DRILL, "The instructor's window", "Ctrl+F7"),
)  # fmt: skip

BY_ID: Final = {each.id: each for each in KEYS}
