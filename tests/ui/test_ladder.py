"""The tally on real logs: killed between two presses, and two ladders on one ship."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.rescue.entries import Category, Place
from app.station import Station
from db.archive import verify_database
from tests.conftest import ROOT
from tests.ui.ladder_process import CASE, ladder_station, open_case
from ui.bridge import Bridge
from ui.strip import TopStrip
from ui.tally import TallyView
from ui.tally_list import press_words

LIVES = 2
PRESSES = 6


def killed_after(folder: Path, presses: int) -> int:
    """Let a ladder count, kill it without a warning while it presses on, and give the last number that it showed."""
    command = [sys.executable, "-m", "tests.ui.ladder_process", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        shown = 0
        for _ in range(presses):
            line = process.stdout.readline()
            assert line.startswith("COUNT "), process.stderr.read()
            shown = int(line.removeprefix("COUNT "))
        process.kill()
        left = process.stdout.read().splitlines()  # what it had said before it was dead
    return int(left[-1].removeprefix("COUNT ")) if left and left[-1].startswith("COUNT ") else shown


@pytest.fixture
def stations(tmp_path: Path) -> Iterator[Callable[[str], Station]]:
    """Makes stations on one mission, and closes them."""
    made: list[Station] = []
    folder = tmp_path / "missions" / "m1"
    folder.mkdir(parents=True, exist_ok=True)

    def make(name: str) -> Station:
        made.append(ladder_station(folder, name))
        return made[-1]

    yield make
    for station in made:
        station.close()


def ladder(qtbot: QtBot, station: Station) -> tuple[Bridge, TallyView]:
    bridge = Bridge(station)
    bridge.tick()
    tally = TallyView(bridge)
    qtbot.addWidget(tally)
    tally.show()
    return bridge, tally


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_ladder_killed_at_any_press_goes_on_with_every_person_it_has_shown(
    tmp_path: Path, qtbot: QtBot, stations: Callable[[str], Station]
) -> None:
    folder = tmp_path / "missions" / "m1"
    shown = 0
    for life in range(LIVES):
        last = killed_after(folder, PRESSES)
        assert last >= shown + PRESSES, f"life {life} began below what was shown before"
        shown = last
    bridge, tally = ladder(qtbot, stations("deck"))
    man = tally.keys[Category.MAN]
    counted = man.count
    assert counted is not None
    assert counted in (shown, shown + 1), "what was shown is there, and at most the press of that moment more"
    assert tally.side.trip.caption == "RHIB 1 TRIP 1"
    tally.undo()
    qtbot.waitUntil(lambda: (bridge.tick(), man.count == counted - 1)[1], timeout=8000)
    assert verify_database(folder / "mission.db").ok


def test_a_press_on_deck_stands_on_the_bridge_and_both_authors_stay(qtbot: QtBot, stations: Callable[[str], Station]) -> None:
    deck, deck_tally = ladder(qtbot, stations("deck"))
    bridge, bridge_tally = ladder(qtbot, stations("bridge"))
    strip = TopStrip(bridge)
    qtbot.addWidget(strip)
    open_case(deck)

    def both(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(lambda: (deck.tick(), bridge.tick(), condition())[2], timeout=8000)

    both(lambda: bridge_tally.case is not None and deck_tally.case is not None)
    deck_tally.press(Category.MAN)
    both(lambda: bridge_tally.keys[Category.MAN].count == 1 and strip.on_board.text == "1")
    bridge_tally.press(Category.WOMAN)
    both(lambda: deck_tally.keys[Category.WOMAN].count == 1)
    for tally, own in ((deck_tally, "deck"), (bridge_tally, "bridge")):
        rows = [tally.side.model.line(i) for i in range(2)]
        by = {press_words(line, own)[1]: press_words(line, own)[3] for line in rows if line is not None}
        other = "bridge" if own == "deck" else "deck"
        assert by == {
            "Man": "deck hand" if own == "deck" else f"deck hand, {other}",
            "Woman": "bridge hand" if own == "bridge" else f"bridge hand, {other}",
        }
    bridge_tally.undo()
    both(lambda: deck_tally.keys[Category.WOMAN].count == 0)
    assert deck_tally.keys[Category.MAN].count == 1, "undo on the bridge takes back what the bridge counted"
    assert bridge.state.ledger.total(Place.OWN_SHIP, CASE) == 1
