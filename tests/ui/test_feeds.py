"""The lowest line says which feed lives, which does not, and what was lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ports import JournalState, RecorderState
from tests.ui import night
from ui.bridge import Bridge
from ui.feeds import Feed, FeedsStrip, feeds_of, fit


def by_name(*args: object, **kw: object) -> dict[str, Feed]:
    return {feed.name: feed for feed in feeds_of(night.make_frame(*args, **kw))}  # type: ignore[arg-type]


def test_a_feed_that_lives_shows_rate_and_age() -> None:
    feeds = by_name()
    assert feeds["GPS 2"] == Feed("GPS 2", "1.0/s  0.2 s", good=True, age="0.2 s")
    assert feeds["AIS"].words == "38/s  0.0 s"


def test_a_receiver_that_talks_without_a_fix_is_not_good() -> None:
    assert by_name()["GPS 1"] == Feed("GPS 1", "no fix, 1.0/s", good=False)


def test_a_silent_feed_says_for_how_long() -> None:
    assert by_name()["WIND"] == Feed("WIND", "silent 11 min", good=False)


def test_lost_lines_unsaved_entries_and_drops_are_on_the_screen() -> None:
    frame = night.make_frame(lost=4, counters=(("inbox", 7), ("journal", 0)))
    journal = JournalState(pending=2, entries=9, head="", failed=None, last_commit=None)
    feeds = {f.name: f for f in feeds_of(replace(frame, journal=journal))}
    assert feeds["RECORDER"] == Feed("RECORDER", "4 lost", good=False)
    assert feeds["LOG"] == Feed("LOG", "2 waiting", good=True)
    assert feeds["DROPPED"] == Feed("DROPPED", "7", good=False)
    broken = {f.name: f for f in feeds_of(replace(frame, journal=replace(journal, failed="disk full")))}
    assert broken["LOG"] == Feed("LOG", "not saved", good=False)


def test_a_full_disk_is_not_good() -> None:
    state = RecorderState(True, 1, 0, 1, 0, None, 900_000_000)
    assert by_name(recorder=state)["DISK"].good is False


@given(
    st.lists(
        st.builds(Feed, st.text("ABC 123", min_size=1, max_size=10), st.text("0.1 s/", max_size=14), st.booleans()), max_size=30
    )
)
def test_what_is_not_good_is_never_cut(feeds: list[Feed]) -> None:
    QApplication.instance() or QApplication([])
    chosen, between = fit(feeds, 1200)
    assert [f for f in chosen if not f.good] == [f for f in feeds if not f.good]
    assert between >= 14


def test_pressing_it_opens_the_devices(qtbot: QtBot, bridge: Bridge) -> None:
    strip = FeedsStrip(bridge)
    qtbot.addWidget(strip)
    strip.resize(1366, 32)
    strip.show()
    with qtbot.waitSignal(strip.opened):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.opened):
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert "WIND: silent" in strip.toolTip()


def test_ages_of_devices_stay_longest_where_there_is_little_room(qapp: QApplication) -> None:
    devices = [Feed(f"RADAR {i}", "19.5/s  0.2 s", good=True, age="0.2 s") for i in range(6)]
    own = [Feed("RECORDER", "0 lost", good=True), Feed("LOG", "saved", good=True), Feed("DISK", "212 GB", good=True)]

    def words(room: float) -> tuple[set[str], set[str]]:
        chosen, _ = fit([*devices, *own], room)
        return {f.words for f in chosen[:6]}, {f.words for f in chosen[6:]}

    assert words(1800) == ({"19.5/s  0.2 s"}, {"0 lost", "saved", "212 GB"})
    assert words(1334) == ({"19.5/s  0.2 s"}, {""})
    assert words(1150) == ({"0.2 s"}, {""})
    assert words(950) == ({""}, {""})


@pytest.mark.parametrize("room", [300.0, 600.0, 1334.0])
def test_it_fits_where_it_can(qapp: QApplication, room: float) -> None:
    good = [Feed(f"FEED {i}", "1.0/s  0.2 s", good=True) for i in range(12)]
    chosen, _ = fit(good, room)
    hidden = 12 - sum(f.name.startswith("FEED") for f in chosen)
    assert hidden == 0 or chosen[-1] == Feed(f"+{hidden}", "good", good=True)
