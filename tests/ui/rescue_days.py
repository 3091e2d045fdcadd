"""Two days of a rescue ship through her window: an officer's acts on people, and a count kept beside it by hand.

Whoever acts here presses and types only (``Hands``). ``Reckoning`` is a second count in plain additions that knows nothing
of the program's ledger: what it says, the screen, the hand-over sheet, the log and the export have to say as well.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cli.wiring import Plan, build_station
from app.clock import ScaledClock
from app.config import Screen, Settings, Ship
from app.export.audience import AUDIENCES
from app.rescue.entries import PARTS, Category, Place
from app.station import Station
from app.watch.frame import Mode
from tests.ui.hands import Hands
from ui.application import open_window
from ui.handover_view import DocumentView
from ui.panels.people import PeoplePanel
from ui.window import MainWindow
from ui.words import CATEGORIES, COUNTED

START = datetime(2026, 6, 13, 2, 0, tzinfo=UTC)
OFFICER = "M. Keller"
MASTER = "A. Rossi"
FIELDS = {
    "medical": "Medical cases among them",
    "relatives": "Relatives who go along, among them",
    "whose": "Whose, and to where",
    "ship": "Name of the ship",
    "port": "Port",
    "counted": "Counted",
}
"""Names of the fields of the forms."""
People = Mapping[Category, int]


def people(
    men: int = 0, women: int = 0, family: int = 0, alone: int = 0, infants: int = 0, unknown: int = 0, pregnant: int = 0
) -> dict[Category, int]:
    """Numbers of each category; those that are 0 are left out."""
    numbers = zip(CATEGORIES, (men, women, family, alone, infants, unknown, pregnant), strict=True)
    return {category: number for category, number in numbers if number}


def heads(of: People) -> int:
    return sum(n for c, n in of.items() if c not in PARTS)


@dataclass
class Reckoning:
    """Who is where, by case and category, added up and taken off by hand."""

    at: Counter[tuple[str, Place, Category]] = field(default_factory=Counter)
    ships: dict[str, Counter[Category]] = field(default_factory=dict)

    def move(self, case: str, start: Place, end: Place, who: People, ship: str = "") -> None:
        """``ship``: the name of the other ship, where one is."""
        if Place.OTHER_SHIP in (start, end):
            account = self.ships.setdefault(ship, Counter())
            for category, number in who.items():
                account[category] += number if end is Place.OTHER_SHIP else -number
        for category, number in who.items():
            self.at[case, start, category] -= number
            self.at[case, end, category] += number

    def sort(self, case: str, taken: People, given: People) -> None:
        for category in Category:
            self.at[case, Place.OWN_SHIP, category] += given.get(category, 0) - taken.get(category, 0)

    def people(self, place: Place, case: str | None = None) -> dict[Category, int]:
        """By category, over all cases or of one; what is 0 is left out."""
        out: Counter[Category] = Counter()
        for (of, where, category), number in self.at.items():
            if where is place and case in (None, of):
                out[category] += number
        return {category: number for category, number in out.items() if number}

    def handed_over(self) -> dict[Category, int]:
        """Who is on other ships because we brought them there."""
        out: Counter[Category] = Counter()
        for account in self.ships.values():
            out.update({category: number for category, number in account.items() if number > 0})
        return dict(out)

    def heads(self, place: Place, case: str | None = None) -> int:
        return heads(self.people(place, case))


@dataclass(slots=True)
class RescueDays:
    """The window on a real station, its clock that jumps to the next act, the officer's hands and the reckoning."""

    station: Station
    clock: ScaledClock
    window: MainWindow
    hands: Hands
    reckoning: Reckoning = field(default_factory=Reckoning)

    # ---- acts

    def at(self, day: int, hour: int, minute: int = 0) -> None:
        """It is that hour of that day of the mission (day 1 is the first)."""
        moment = START.replace(hour=0) + timedelta(days=day - 1, hours=hour, minutes=minute)
        assert moment > self.clock.utc(), "the script goes forward in time"
        self.clock.seek(moment)

    def sign_on(self, name: str) -> None:
        h = self.hands
        h.hit(Qt.Key.Key_F1)
        h.press("Hand-over")
        h.wait(lambda: h.sees("Who takes the watch"), "the hand-over sheet")
        h.into("Name")
        h.type(name)
        h.hit(Qt.Key.Key_Return)
        h.wait(lambda: h.front is self.window, "the watch is taken")

    def hand_over_sheet(self) -> str:
        """The sheet as it is read; nobody takes the watch."""
        h = self.hands
        h.hit(Qt.Key.Key_F1)
        h.press("Hand-over")
        h.wait(lambda: h.sees("Who takes the watch"), "the hand-over sheet")
        sheet = h.front.findChild(DocumentView)
        assert sheet.isVisible()
        words = sheet.said
        h.press("Not now")
        h.wait(lambda: h.front is self.window, "back at the window")
        return words

    def open_case(self, mail: str, number: str) -> None:
        h = self.hands
        h.hit(Qt.Key.Key_F2)
        h.paste(mail)
        h.hit(Qt.Key.Key_Return)
        h.wait(lambda: number in self.window.bridge.state.cases and h.sees(number), f"case {number} is open")

    def embark(self, case: str, runs: Sequence[tuple[str, People]]) -> None:
        """All runs of one case, at the tally: a key for each person, "N" where a RHIB comes again."""
        h, tally = self.hands, self.window.tally
        h.hit(Qt.Key.Key_F3)
        h.wait(lambda: tally.isVisible() and tally.case is not None and tally.case.id == case, f"the tally counts {case}")
        been: set[str] = set()
        for boat, who in runs:
            h.press(boat)
            if boat in been:
                h.type("n")
            self._climb(who, first=not been)
            been.add(boat)
            self.reckoning.move(case, Place.BOAT, Place.OWN_SHIP, who)
            self.on_board_is(self.reckoning.heads(Place.OWN_SHIP), f"{boat} is empty")
        h.hit(Qt.Key.Key_Escape)
        h.wait(lambda: not tally.isVisible(), "back at the bridge")

    def _climb(self, who: People, *, first: bool) -> None:
        """With the first run of a case comes somebody who needs a doctor, and a key is hit once too often and taken back."""
        h = self.hands
        for key, category in enumerate(COUNTED, start=1):
            pregnant = who.get(Category.PREGNANT, 0) if category is Category.WOMAN else 0
            for n in range(who.get(category, 0)):
                h.type(str(key))
                if n < pregnant:
                    h.type("p")
                if first and category is Category.MAN and n == 0:
                    h.type("m")
        if first:
            h.type("1")
            h.hit(Qt.Key.Key_Backspace)

    def form(self, key: str, save: str, case: str, who: People, route: str = "", ago: str = "", **more: str | int) -> None:
        """One form of the People panel, filled in and saved: ``more`` by the short names of ``FIELDS``, ``ago`` minutes."""
        h = self.hands
        h.hit(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        h.press(key)
        self._choose(case)
        if route:
            self._choose(route)
        for category, number in who.items():
            h.into(CATEGORIES[category])
            h.replace(str(number))
        for name, value in more.items():
            h.into(FIELDS[name])
            h.replace(str(value))
        if ago:
            h.press(ago)
        h.press(save)
        self.form_is_closed(save)

    def move(self, key: str, case: str, start: Place, end: Place, who: People, route: str = "", **more: str | int) -> None:
        """People go from one place to another by one of the forms; the reckoning follows."""
        self.form(key, f"Save {key.lower()}", case, who, route, **more)
        self.reckoning.move(case, start, end, who, str(more.get("ship", more.get("whose", ""))))
        self.on_board_is(self.reckoning.heads(Place.OWN_SHIP), f"{key} of {case}")

    def sort(self, case: str, taken: People, given: People) -> None:
        """People counted as unknown turn out to be of other categories."""
        assert set(taken) == {Category.UNKNOWN}
        self.form("Sort", "Save sorting", case, given)
        self.reckoning.sort(case, taken, given)
        self.on_board_is(self.reckoning.heads(Place.OWN_SHIP), "sorting changes nobody's number")

    def recount(self, counted: int) -> None:
        """Somebody counts everybody on board."""
        self.form("Recount", "Save recount", "All on board", {}, counted=counted)

    def explain(self, many: int, reason: str) -> None:
        """A reason for some of the difference that the People panel shows."""
        h = self.hands
        self.people_panel()
        h.press("Explain")
        h.into("How many of them")
        h.replace(str(many))
        h.into("Reason")
        h.type(reason)
        h.press("Save reason")
        self.form_is_closed("Save reason")

    def export(self, purpose: str, audience: str = "own", recipient: str = "", cases: Sequence[str] = ()) -> Path:
        """The mission as a bag, by the wizard; returns where it lies, as its last page says."""
        h = self.hands
        h.hit(Qt.Key.Key_F1)
        h.press("Export")
        h.type(str(list(AUDIENCES).index(audience) + 1))
        if recipient:
            h.press(recipient)
        self.click_front("Next")
        h.into("What it is for")
        h.replace(purpose)
        if h.sees("only if the master releases it"):
            h.into("Name of the master")
            h.type(MASTER)
            h.into("Reason")
            h.type("asked for in port")
        for case in cases:
            h.press(case)
        self.click_front("Export")
        h.wait(lambda: h.sees("It verifies"), "the export verifies")
        path = next(line for line in h.screen().splitlines() if "fairlead-20" in line)
        h.press("Close")
        h.wait(lambda: h.front is self.window, "back at the window")
        return Path(path.replace("\u200b", ""))

    def click_front(self, words: str) -> None:
        """The one key of these words in the dialog that stands in front."""
        assert self.hands.front is not self.window
        self.hands.press(words)

    # ---- eyes

    def on_board_is(self, number: int, what: str) -> None:
        self.hands.wait(lambda: self.window.strip.on_board.value == str(number), f"{what}: {number} on board in the strip")

    def form_is_closed(self, save: str) -> None:
        """A form closes by itself once what it wrote is on the disk."""
        panel = self.window.findChild(PeoplePanel)
        self.hands.wait(panel.recount_key.isVisible, f"“{save}”: the form closes once it is on the disk")

    def people_panel(self) -> PeoplePanel:
        self.hands.hit(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        panel = self.window.findChild(PeoplePanel)
        self.hands.wait(panel.isVisible, "the People panel")
        return panel

    def screen_agrees(self) -> None:
        """Strip and People panel show the reckoning, to the person and by category."""
        panel = self.people_panel()
        self.hands.wait(self._all_is_shown, "the window shows all that is on the disk")
        self.on_board_is(self.reckoning.heads(Place.OWN_SHIP), "the strip agrees")
        living = {"On board": Place.OWN_SHIP, "Helicopter": Place.HELICOPTER, "Ashore": Place.PORT, "Other ship": Place.OTHER_SHIP}
        dead = {"On board": Place.DECEASED_ON_BOARD, "At sea": Place.DECEASED_AT_SEA, "Ashore": Place.DECEASED_ASHORE}
        for table_, columns in ((panel.table, living), (panel.lost, dead)):
            if table_.isHidden():
                assert not any(self.reckoning.heads(place) for place in columns.values())
                continue
            for column, place in columns.items():
                expected = self.reckoning.handed_over() if place is Place.OTHER_SHIP else self.reckoning.people(place)
                for category in COUNTED:
                    assert table_.number(CATEGORIES[category], column) == expected.get(category, 0), (column, category)
                assert table_.number("of them pregnant", column) == expected.get(Category.PREGNANT, 0), column
                assert table_.number("Together", column) == heads(expected), column
        assert panel.deceased.value == str(sum(self.reckoning.heads(place) for place in dead.values()))

    def _all_is_shown(self) -> bool:
        bridge = self.window.bridge
        journal = bridge.frame.journal
        return journal is not None and journal.pending == 0 and bridge.state.seq == journal.entries

    def unexplained_is(self, number: int) -> None:
        """The strip says how many are unexplained, and nothing at all once nobody is."""
        cell = self.window.strip.unexplained
        if number:
            self.hands.wait(lambda: cell.isVisible() and cell.value == str(number), f"{number} unexplained in the strip")
        else:
            self.hands.wait(lambda: not cell.isVisible(), "nobody is unexplained")

    def _choose(self, words: str) -> None:
        """Press one of a row of choices, if it is not chosen already."""
        key = self.hands.button(words)
        if not key.isChecked():
            self.hands.click(key)
        assert self.hands.button(words).isChecked()


def table(bag: Path, name: str) -> list[dict[str, str]]:
    """A table of an export, row by row."""
    return list(csv.DictReader(io.StringIO((bag / "data" / "tables" / f"{name}.csv").read_bytes().decode())))


def numbers(row: Mapping[str, str]) -> dict[Category, int]:
    """The people of a row of a table; what is 0 or empty is left out."""
    return {category: int(row[category.value]) for category in Category if row[category.value] not in ("", "0")}


@contextmanager
def rescue_days(folder: Path, qtbot: QtBot) -> Iterator[RescueDays]:
    """A ship on her first evening: station and window are real, no device is connected."""
    clock = ScaledClock(START, 1.0)
    mission = folder / "missions" / "two-days"
    mission.mkdir(parents=True)
    settings = Settings(
        ship=Ship(name="AURORA", case_prefix="AUR", callsign="OWBC2", mmsi="211234560", flag="Germany", flag_rcc="DE-MRCC"),
        screen=Screen(sound=False),
    )
    with as_file(files("app").joinpath("data/policy/demo-addresses.toml")) as addresses:
        station = build_station(Plan(Mode.LIVE, settings, clock, (), mission, addresses=addresses))
    window = open_window(station)
    try:
        station.start()
        window.show()
        QApplication.processEvents()
        yield RescueDays(station, clock, window, Hands(window, qtbot))
    finally:
        window.close()
        station.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
