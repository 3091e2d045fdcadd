"""The top strip: nothing old looks live, nothing unknown looks like zero, and training never looks like the sea."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ports import RecorderState
from app.rescue.entries import Category, Flag, PeopleExplained, PeopleFlagged, PeopleMovement, PeopleRecount, Place
from app.rescue.state import Ledger, RescueState
from app.watch.frame import Frame, Mode, OwnShip
from tests.ui import night
from tests.ui.pixels import count, pixels
from ui.bridge import Bridge
from ui.strip import TopStrip, recorder_words
from ui.theme import Theme
from ui.tokens import PALETTES, PaletteName, tokens_of

MakeFrame = Callable[..., Frame]


@pytest.fixture
def strip(qtbot: QtBot, bridge: Bridge) -> TopStrip:
    made = TopStrip(bridge)
    qtbot.addWidget(made)
    made.resize(1366, 64)
    made.show()
    bridge.tick()
    return made


def test_live_values_with_their_source(strip: TopStrip) -> None:
    assert strip.utc.text == "02:52:07"
    assert strip.utc.caption == "UTC · GPS 2"
    assert strip.position.text == "33°12.7′N 012°28.6′E"
    assert strip.position.caption == "POSITION · GPS 2"
    assert (strip.sog.text, strip.cog.text, strip.heading.text) == ("9.2 kn", "204°", "202°")
    assert "GYRO" in strip.heading.toolTip()


def test_an_unknown_value_is_a_dash_and_never_zero(strip: TopStrip, make_frame: MakeFrame) -> None:
    strip.show_frame(make_frame(own=OwnShip()))
    assert [cell.text for cell in (strip.position, strip.sog, strip.cog, strip.heading)] == ["–"] * 4
    assert strip.utc.caption == "UTC · own clock"


def test_an_old_value_says_how_old_and_is_grey(strip: TopStrip, make_frame: MakeFrame) -> None:
    strip.show_frame(make_frame(own=night.stale(night.own_ship(), 14)))
    assert strip.position.text == "33°12.7′N 012°28.6′E old 14 s"
    assert strip.position.stale
    assert not strip.heading.stale
    assert count(strip.position, tokens_of("day").text, 4) == 0
    assert count(strip.heading, tokens_of("day").text, 4) > 10


def test_a_ship_that_lies_still_has_no_course(strip: TopStrip, make_frame: MakeFrame) -> None:
    strip.show_frame(make_frame(own=replace(night.own_ship(), sog_mps=night.value(0.01))))
    assert (strip.sog.text, strip.cog.text) == ("0.0 kn", "–")


def test_people_on_board_and_what_is_unexplained(strip: TopStrip, bridge: Bridge) -> None:
    assert strip.on_board.text == "146"
    assert strip.unexplained.text == "2 unexplained"
    assert "13" in strip.unexplained.caption
    assert strip.unexplained_sign.isVisible()
    recount = next(line.entry.id for line in bridge.state.lines if isinstance(line.payload, PeopleRecount))
    bridge.write(PeopleExplained(recount=recount, difference=-2, reason="two counted twice at the ladder"), subject="AUR-26-013")
    bridge.tick()
    assert not strip.unexplained.isVisible()
    assert not strip.unexplained_sign.isVisible()


def embark(bridge: Bridge, **people: int) -> None:
    move = PeopleMovement(
        from_place=Place.BOAT, to_place=Place.OWN_SHIP, people={Category(name): number for name, number in people.items()}
    )
    bridge.write(move, subject="AUR-26-014")
    bridge.tick()


EVERYBODY = {"man": 98, "woman": 24, "pregnant": 3, "minor_accompanied": 12, "minor_unaccompanied": 8, "infant": 4}


def test_people_by_category_stand_beside_the_number_on_board(strip: TopStrip, bridge: Bridge) -> None:
    embark(bridge, **EVERYBODY)
    assert strip.on_board.text == "292"
    strip.resize(1300, 64)
    assert strip.categories.lines == ("98 men · 24 women · 146 ?", "12 minors + 8 alone · 4 inf.")
    strip.resize(1920, 64)
    assert strip.categories.lines == (
        "98 men · 24 women · 4 infants · 146 not known",
        "12 minors with family · 8 minors alone",
    )


def test_whoever_points_at_them_sees_the_needs_too_and_what_nobody_noted_is_a_dash(strip: TopStrip, bridge: Bridge) -> None:
    embark(bridge, **EVERYBODY)
    bridge.write(PeopleFlagged(flag=Flag.MEDICAL, number=2), subject="AUR-26-014")
    bridge.tick()
    told = strip.categories.toolTip()
    assert "of them pregnant: 3" in told
    assert "Medical cases: 2" in told
    assert "Disabled: –" in told
    assert strip.on_board.toolTip().endswith(told)


@pytest.mark.parametrize("mode", [Mode.LIVE, Mode.DEMO, Mode.REPLAY])
@pytest.mark.parametrize("width", [1280, 1366, 1920])
def test_every_category_is_on_the_strip_whatever_else_is(
    strip: TopStrip, bridge: Bridge, make_frame: MakeFrame, mode: Mode, width: int
) -> None:
    embark(bridge, **EVERYBODY)
    strip.resize(width, 64)
    strip.show_frame(make_frame(mode=mode))
    QApplication.processEvents()
    for number in ("98", "24", "12", "8", "4", "146"):
        assert number in strip.categories.text
    assert strip.width() == width, "the strip must not push the window apart"
    right = strip.categories.geometry().right()
    assert right <= strip.unexplained_sign.geometry().left()


def test_the_name_of_the_policy_gives_way_to_the_people(strip: TopStrip, bridge: Bridge, make_frame: MakeFrame) -> None:
    embark(bridge, **EVERYBODY)
    strip.resize(1280, 64)
    strip.show_frame(make_frame(mode=Mode.DEMO))
    QApplication.processEvents()
    assert "men" in strip.categories.text
    assert strip.policy.width() < strip.policy.sizeHint().width()


def test_while_the_log_is_read_no_number_of_people_is_shown(strip: TopStrip, bridge: Bridge) -> None:
    strip.show_state(RescueState(loading=(1000, 100_000), ledger=Ledger(at={Place.OWN_SHIP: {Category.MAN: 3}})))
    assert strip.on_board.text == "–"
    assert not any(figure.isdigit() for figure in strip.categories.text)
    assert not strip.unexplained.isVisible()
    assert "being read" in strip.categories.toolTip()
    strip.show_state(bridge.state)
    assert strip.on_board.text == "146"


def test_more_people_gone_than_came_is_a_number_below_zero_and_no_dash(strip: TopStrip, bridge: Bridge) -> None:
    bridge.write(PeopleMovement(from_place=Place.OWN_SHIP, to_place=Place.PORT, people={Category.MAN: 2}), subject="AUR-26-014")
    bridge.tick()
    assert "−2 men" in strip.categories.text
    assert strip.unexplained.text == "4 unexplained"


def test_a_recorder_that_loses_lines_says_so_for_a_minute(strip: TopStrip, make_frame: MakeFrame) -> None:
    assert strip.recorder.text == "REC"
    strip.show_frame(make_frame(lost=3))
    assert strip.recorder.text == "LOSING DATA"
    assert strip.recorder_sign.isVisible()
    strip.show_frame(make_frame(lost=3, at=night.stamp(-59)))
    assert strip.recorder.text == "LOSING DATA"
    strip.show_frame(make_frame(lost=3, at=night.stamp(-61)))
    assert strip.recorder.text == "REC"


def test_a_replay_is_not_recorded_and_that_is_no_alarm(strip: TopStrip, make_frame: MakeFrame) -> None:
    strip.show_frame(replace(make_frame(mode=Mode.REPLAY), recorder=None))
    assert strip.recorder.text == "OFF in replay"
    assert not strip.recorder_sign.isVisible()
    strip.show_frame(replace(make_frame(mode=Mode.LIVE), recorder=None))
    assert strip.recorder.text == "OFF"
    assert strip.recorder_sign.isVisible()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (None, "OFF"),
        (RecorderState(False, 0, 0, 0, 0, None, None), "OFF"),
        (RecorderState(True, 9, 0, 0, 0, "disk full", None), "OFF"),
        (RecorderState(True, 9, 0, 0, 0, None, None), "REC"),
    ],
)
def test_only_a_recorder_that_records_says_rec(state: RecorderState | None, words: str) -> None:
    text, sign, disc = recorder_words(state, losing=False)
    assert text == words
    assert sign is (words == "OFF")
    assert disc is (words == "REC")


def test_the_policy_in_force_is_named_and_a_broken_one_blocks_all(
    strip: TopStrip, station: night.FakeStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert strip.policy.text.endswith("✓")
    status = station.desk.policy

    class Broken:
        policy = replace(status, ok=False, problem="policy.toml:3: not signed")

    monkeypatch.setattr(station, "desk", Broken())
    strip.show_frame(night.make_frame())
    assert strip.policy.text == "BLOCKS ALL"
    assert strip.policy_sign.isVisible()
    assert "not signed" in strip.policy.toolTip()


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("mode", [Mode.DEMO, Mode.REPLAY])
def test_training_and_replay_stand_in_large_letters_in_every_palette(
    strip: TopStrip, theme: Theme, make_frame: MakeFrame, mode: Mode, palette: PaletteName
) -> None:
    theme.use(palette)
    assert not strip.banner.isVisible()
    strip.show_frame(make_frame(mode=mode))
    assert strip.banner.isVisible()
    assert strip.banner.text == mode.value.upper()
    assert count(strip.banner, tokens_of(palette).text, 30) > 400
    assert strip.sizeHint().width() <= 1366


def test_the_strip_fits_the_smallest_screen_at_its_worst(
    strip: TopStrip, make_frame: MakeFrame, station: night.FakeStation
) -> None:
    strip.show_frame(make_frame(own=night.stale(night.own_ship(), 7200), mode=Mode.REPLAY, lost=5))
    assert strip.minimumSizeHint().width() <= 1366
    right = strip.palettes.geometry().right()
    assert right <= strip.width()
    assert pixels(strip).shape == (64, 1366, 3)


def test_the_palette_keys_change_everything(strip: TopStrip, bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.palette_changed) as got:
        strip.palettes._group.button(PALETTES.index("night")).click()
    assert got.args == ["night"]
    assert strip.palettes.index == PALETTES.index("night")


def test_ships_time_stands_beside_utc_and_never_in_its_place(
    qtbot: QtBot, station: night.FakeStation, make_frame: MakeFrame
) -> None:
    screen = station.settings.screen.model_copy(update={"ship_time": "+02:00"})
    station.settings = station.settings.model_copy(update={"screen": screen})
    strip = TopStrip(Bridge(station))
    qtbot.addWidget(strip)
    strip.show_frame(make_frame())
    assert strip.utc.caption == "UTC · SHIP 04:52"
    assert strip.utc.value == "02:52:07"
