"""Forty-eight hours through the window: three cases, 412 people over nine RHIB runs, until most of them are ashore.

Every act is an officer's or a deck hand's key press on the real window and the real log. At the end the ledger, the screen,
the hand-over sheet and the exported tables say the same, to the person and by category, as a count that was kept beside
them; folding the log from nothing gives the same state byte for byte; and the chain of the log verifies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.export.verify import verify_bag
from app.rescue.canon import state_bytes
from app.rescue.entries import Place
from app.rescue.fold import fold
from app.rescue.lines import CATEGORY_WORDS
from db.archive import Archive, verify_database
from tests.ui.rescue_days import OFFICER, START, People, RescueDays, heads, numbers, people, rescue_days, table

RUBBER, WOOD, WHITE = "AUR-26-001", "AUR-26-002", "AUR-26-003"
MAILS = {
    RUBBER: "From: Alarm Phone\nabout 140 people on a grey rubber boat, engine dead, at 33°03.4'N 012°23.2'E. Please rescue them.",
    WOOD: "MRCC Rome: wooden boat with 150 persons on board, 33°20.0'N 012°40.0'E, adrift.",
    WHITE: "Seabird 2: white fibreglass boat, 120 POB, 33°31.5'N 012°05.0'E, taking water.",
}
RUNS: dict[str, tuple[tuple[str, People], ...]] = {
    RUBBER: (
        ("RHIB 1", people(men=30, women=8, family=4, alone=4, infants=1, unknown=3, pregnant=2)),
        ("RHIB 1", people(men=34, women=6, family=2, alone=6, unknown=2)),
        ("RHIB 2", people(men=33, women=5, family=3, alone=5, infants=1, unknown=3, pregnant=1)),
    ),
    WOOD: (
        ("RHIB 1", people(men=28, women=9, family=5, alone=2, infants=1, unknown=2, pregnant=1)),
        ("RHIB 2", people(men=35, women=4, family=4, alone=4, unknown=1)),
        ("RHIB 1", people(men=38, women=3, alone=4, unknown=2)),
    ),
    WHITE: (
        ("RHIB 1", people(men=25, women=7, family=4, alone=2, infants=1, unknown=1, pregnant=1)),
        ("RHIB 2", people(men=31, women=3, family=2, alone=2, unknown=2)),
        ("RHIB 2", people(men=36, women=2, alone=2)),
    ),
}


@pytest.fixture
def days(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[RescueDays]:
    with rescue_days(tmp_path, qtbot) as made:
        yield made


def test_two_days_from_the_first_mail_to_the_second_port(days: RescueDays) -> None:
    assert sum(heads(who) for runs in RUNS.values() for _, who in runs) == 412
    assert sum(len(runs) for runs in RUNS.values()) == 9
    days.sign_on(OFFICER)
    for hour, case in zip((2, 6, 10), (RUBBER, WOOD, WHITE), strict=True):
        rescue(days, case, hour)
    assert days.people_panel().table.number("Medical cases", "On board") == 3
    care_for_people(days)
    transfer_out_and_in(days)
    count_again(days)
    first_port(days)
    second_port(days)
    everything_agrees(days)


def rescue(days: RescueDays, case: str, hour: int) -> None:
    days.at(1, hour, 38)
    days.open_case(MAILS[case], case)
    days.at(1, hour + 2)
    days.embark(case, RUNS[case])
    days.screen_agrees()


def care_for_people(days: RescueDays) -> None:
    """Medevacs, a birth, a death, a body, and people who turn out to be somebody."""
    ship, away = Place.OWN_SHIP, Place.HELICOPTER
    days.at(1, 14)
    days.sort(RUBBER, people(unknown=8), people(men=5, women=3))
    days.at(1, 14, 20)
    patients_and_daughter = people(men=1, women=1, family=1)
    days.move(
        "Medevac", RUBBER, ship, away, patients_and_daughter, "Helicopter", medical=2, relatives=1, whose="Nemo 11, Lampedusa"
    )
    days.at(1, 15)
    days.move("Birth", WOOD, Place.BIRTH, ship, people(infants=1), ago="10")
    days.at(1, 16)
    days.move("Death", RUBBER, ship, Place.DECEASED_ON_BOARD, people(men=1), "Died on board")
    days.at(1, 17)
    days.move("Death", WHITE, Place.SEA, Place.DECEASED_ON_BOARD, people(unknown=1), "Body recovered")
    days.at(1, 18)
    days.move("Medevac", WOOD, ship, Place.OTHER_SHIP, people(men=1), "Boat or ship", medical=1, whose="CP 319")
    days.at(1, 19)
    days.sort(WOOD, people(unknown=5), people(men=4, alone=1))
    days.screen_agrees()


def transfer_out_and_in(days: RescueDays) -> None:
    ship, other = Place.OWN_SHIP, Place.OTHER_SHIP
    days.at(1, 20)
    days.move("Transfer", WOOD, ship, other, people(men=20, women=6, alone=4), "To another ship", ship="NADIR")
    days.at(1, 21)
    days.move("Transfer", WHITE, other, ship, people(men=8, women=2, family=2), "From another ship", ship="Maridive 703")
    days.at(1, 22)
    days.move("Medevac", WHITE, ship, Place.HELICOPTER, people(women=1, pregnant=1), "Helicopter", medical=1, whose="Koala 4")
    days.screen_agrees()


def count_again(days: RescueDays) -> None:
    """A recount that differs by three: two of them are found to be in the clinic, then the third."""
    on_board = days.reckoning.heads(Place.OWN_SHIP)
    days.at(2, 1)
    days.recount(on_board - 3)
    days.unexplained_is(3)
    days.explain(2, "asleep in the clinic")
    days.unexplained_is(1)
    (point,) = (line for line in days.hand_over_sheet().splitlines() if f"{on_board - 3}" in line and f"{on_board}" in line)
    assert re.search(r"\b1\b", point), "the sheet says that one is without a reason"
    days.explain(1, "in the shower")
    days.unexplained_is(0)
    days.on_board_is(on_board, "a recount moves nobody")


def first_port(days: RescueDays) -> None:
    """Augusta takes everybody of the first boat, in two groups."""
    days.at(2, 8)
    first = people(men=60, women=10, family=4, pregnant=2)
    days.move("Disembark", RUBBER, Place.OWN_SHIP, Place.PORT, first, "Ashore", port="Augusta")
    days.at(2, 11)
    rest = days.reckoning.people(Place.OWN_SHIP, RUBBER)
    days.move("Disembark", RUBBER, Place.OWN_SHIP, Place.PORT, rest, "Ashore", port="Augusta")
    assert days.reckoning.heads(Place.OWN_SHIP, RUBBER) == 0
    assert "2 deceased on board" in " ".join(days.hand_over_sheet().split())
    days.screen_agrees()


def second_port(days: RescueDays) -> None:
    """Ancona on the next day: the second boat, most of the third, and the dead. Some stay on board until the morning."""
    days.at(3, 0, 20)
    wood = days.reckoning.people(Place.OWN_SHIP, WOOD)
    days.move("Disembark", WOOD, Place.OWN_SHIP, Place.PORT, wood, "Ashore", port="Ancona")
    days.at(3, 1)
    some = people(men=70, women=9, family=6, infants=1)
    days.move("Disembark", WHITE, Place.OWN_SHIP, Place.PORT, some, "Ashore", port="Ancona")
    days.at(3, 1, 40)
    bodies = ((RUBBER, people(men=1)), (WHITE, people(unknown=1)))
    for case, body in bodies:
        days.move("Disembark", case, Place.DECEASED_ON_BOARD, Place.DECEASED_ASHORE, body, "Bodies ashore", port="Ancona")
    days.screen_agrees()


def everything_agrees(days: RescueDays) -> None:
    assert days.clock.utc() - START < timedelta(hours=48)
    reckoning, state = days.reckoning, days.window.bridge.state
    ledger = state.ledger
    # The ledger, by case and category: nobody is anywhere that the reckoning does not know.
    for place in Place:
        found = {c: n for c, n in ledger.at.get(place, {}).items() if n}
        assert found == reckoning.people(place), place
        for case in RUNS:
            by_case = {c: n for c, n in ledger.by_case[case].get(place, {}).items() if n}
            assert by_case == reckoning.people(place, case), (case, place)
    assert (ledger.imbalances, ledger.case_imbalances, ledger.wrong_routes, ledger.unexplained) == ((), (), (), 0)
    assert [(run.case, run.people) for run in ledger.runs] == [(case, who) for case, runs in RUNS.items() for _, who in runs]
    the_sheet_agrees(days)
    the_export_agrees(days)
    the_log_agrees(days)


def the_sheet_agrees(days: RescueDays) -> None:
    reckoning, sheet = days.reckoning, " ".join(days.hand_over_sheet().split())
    on_board = reckoning.people(Place.OWN_SHIP)
    said = [f"{heads(on_board)} on board", f"{heads(reckoning.handed_over())} on other ship"]
    said += [f"{reckoning.heads(Place.HELICOPTER)} on helicopter", f"{reckoning.heads(Place.PORT)} ashore"]
    said += [f"{number} {CATEGORY_WORDS[category][number != 1]}" for category, number in on_board.items()]
    for words in said:
        assert re.search(rf"\b{re.escape(words)}\b", sheet), f"{words!r} is not on the sheet: {sheet}"
    assert all(case in sheet for case in RUNS)
    assert "deceased on board" not in sheet  # both were brought ashore


def the_export_agrees(days: RescueDays) -> None:
    reckoning = days.reckoning
    bag = days.export("own archive")
    assert verify_bag(bag).ok
    rows = {(r["case"], r["place"]): r for r in table(bag, "people_ledger") if r["total"]}
    for case in (None, *RUNS):
        for place in Place:
            row = rows.get((case or "all cases", place.value))
            assert (numbers(row) if row else {}) == reckoning.people(place, case), (case, place)
            assert (int(row["total"]) if row else 0) == reckoning.heads(place, case)
    runs = [(r["case"], r["run"], int(r["total"])) for r in table(bag, "people_runs")]
    assert len(runs) == 9
    assert sum(total for *_, total in runs) == 412
    ashore = {(r["port"], r["day_utc"]): numbers(r) for r in table(bag, "people_ashore")}
    assert set(ashore) == {("Augusta", "2026-06-14"), ("Ancona", "2026-06-15")}
    assert sum((heads(who) for who in ashore.values()), 0) == reckoning.heads(Place.PORT)
    (difference,) = table(bag, "people_differences")
    assert int(difference["ledger"]) - int(difference["counted"]) == 3
    assert (difference["unexplained"], difference["reasons"]) == ("0", "asleep in the clinic; in the shower")
    assert table(bag, "people_problems") == []
    needs = {(r["place"], r["need"]): r["number"] for r in table(bag, "people_needs") if r["note"] == "as it stands"}
    assert needs == {("helicopter", "medical"): "3", ("other_ship", "medical"): "1"}


def the_log_agrees(days: RescueDays) -> None:
    """Folded from nothing it is the same state, byte for byte; its chain holds."""
    with Archive(days.station.mission_folder / "mission.db") as archive:
        entries = list(archive.entries())
    days.hands.wait(lambda: days.window.bridge.state.seq == entries[-1].seq, "the window has seen all of the log")
    assert state_bytes(fold(entries)) == state_bytes(days.window.bridge.state)
    assert sum(e.kind == "people.movement" and e.corrects is None for e in entries) >= 412
    assert sum(e.kind == "entry.void" for e in entries) == 3  # the keys that were hit once too often
    (birth,) = (e for e in entries if e.kind == "people.movement" and e.payload["from_place"] == "birth")
    assert timedelta(minutes=10) <= birth.written - birth.happened < timedelta(minutes=11)
    report = verify_database(days.station.mission_folder / "mission.db")
    assert report.ok, report.problem
