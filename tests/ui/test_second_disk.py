"""The second disk and the clock in the window: what is copied, what is wrong, and how far the computer is off GNSS."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.entry import ShipState
from app.ports import RecorderState, SecondDiskState
from app.watch.frame import Frame, Mode
from tests.ui import night
from tests.ui.night import NOW
from ui.bridge import Bridge
from ui.clock_words import clock_words, computer_off, entry_clock
from ui.devices import DevicesView
from ui.feeds import Feed, feeds_of
from ui.second_disk import NONE, kept_words, second_disk_words
from ui.strip import TopStrip
from ui.theme import Theme

FINE = SecondDiskState(
    "/media/evidence", through=1204, backup_at=NOW - timedelta(minutes=4), backup_seq=1180, free_bytes=12_400_000_000
)


@pytest.fixture
def bridge(qtbot: QtBot, tmp_path: Path) -> Bridge:
    station = night.FakeStation(tmp_path)
    night.write_night(station)
    made = Bridge(station, Theme())
    made.tick()
    return made


def off_by(*offsets: tuple[str, float]) -> Frame:
    """GNSS time less the computer's by each receiver, the first of them in use."""
    own = replace(night.own_ship(), clock_offset_s=offsets[0][1], clock_source=offsets[0][0], clock_offsets=offsets)
    return night.make_frame(own=own)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (FINE, "Second disk /media/evidence: entries to 1,204, all there; the whole log to 1,180 copied and verified 02:48 UTC; "
         "12.4 GB free."),
        (replace(FINE, waiting=12, media=38, media_waiting=2, feeds_to=NOW, feeds_waiting=3, encrypted=True, free_bytes=None),
         "Second disk /media/evidence: entries to 1,204, 12 wait; the whole log to 1,180 copied and verified 02:48 UTC; feeds of "
         "incidents to 02:52:07, 3 pieces wait; 38 originals, 2 wait; encrypted with the key of this log."),
        (replace(FINE, warning="It is on the same disk", free_bytes=None, backup_at=None),
         "Second disk /media/evidence: entries to 1,204, all there. It is on the same disk."),
        (SecondDiskState("/media/x", fault="is missing", failed="/media/x is not there. Plug it in"),
         "Second disk is missing. /media/x is not there. Plug it in. Nothing is copied yet."),
        (replace(FINE, fault="is full", failed="no room", free_bytes=0, backup_at=None),
         "Second disk is full. no room. Copied so far: entries to 1,204, all there; 0.0 GB free."),
        (SecondDiskState("/media/x", by="Deck"), "Second disk: Deck copies to it."),
    ],
)  # fmt: skip
def test_how_the_copies_stand_is_said_in_a_line(state: SecondDiskState, words: str) -> None:
    assert second_disk_words(state, NOW) == words


def test_what_incidents_keep_is_said(bridge: Bridge) -> None:
    recorder = RecorderState(True, 1, 0, 1, 0, None, None, pinned=2, kept_since=NOW - timedelta(days=1))
    assert kept_words(recorder, NOW) == (
        "Kept for good: every feed from 13 Jun 02:52 UTC on, to the end of the mission (2 times marked by incidents)."
    )
    assert kept_words(replace(recorder, kept_since=None), NOW) == "Kept for good: the feeds of 2 times marked by incidents."
    assert kept_words(replace(recorder, pinned=0, kept_since=None), NOW) == kept_words(None, NOW) == ""


def test_the_device_page_shows_it_and_another_disk_is_taken_by_its_key(qtbot: QtBot, bridge: Bridge) -> None:
    taken: list[bool] = []
    bridge.station.use_second_disk = lambda: taken.append(True)  # type: ignore[method-assign]
    view = DevicesView(bridge)
    qtbot.addWidget(view)
    view.show()
    view.show_frame(night.with_second_disk())
    assert view.second.sign.isVisible()
    assert view.second.words.text().startswith("Second disk is another one. The disk at /media/evidence")
    assert "every feed from 01:52 UTC on" in view.counters.text()
    view.second.use_key.setFocus()
    qtbot.keyClick(view.second.use_key, Qt.Key.Key_Space)
    assert taken == [True]
    view.show_frame(night.with_second_disk(fault="", failed="", other_disk=False))
    assert not view.second.sign.isVisible()
    assert not view.second.use_key.isVisible()
    view.show_frame(replace(night.with_second_disk(), second=None))
    assert view.second.words.text() == NONE
    view.show_frame(replace(night.with_second_disk(), mode=Mode.DEMO, second=None))
    assert not view.second.isVisible()  # training copies nothing


@pytest.mark.parametrize(
    ("state", "feed"),
    [
        (FINE, Feed("2ND DISK", "all there", good=True)),
        (replace(FINE, waiting=3), Feed("2ND DISK", "3 wait", good=True)),
        (replace(FINE, fault="is missing"), Feed("2ND DISK", "not there", good=False)),
        (replace(FINE, fault="does not answer"), Feed("2ND DISK", "does not answer", good=False)),
        (replace(FINE, warning="same disk"), Feed("2ND DISK", "all there", good=False)),
        (SecondDiskState("/x", by="Deck"), Feed("2ND DISK", "by Deck", good=True)),
    ],
)
def test_it_has_its_place_in_the_line_of_feeds(state: SecondDiskState, feed: Feed) -> None:
    assert feed in feeds_of(replace(night.make_frame(), second=state))
    assert not any(item.name == "2ND DISK" for item in feeds_of(night.make_frame()))


def test_a_computer_that_is_off_gnss_says_so_where_its_clock_stands(qtbot: QtBot, bridge: Bridge) -> None:
    strip = TopStrip(bridge)
    qtbot.addWidget(strip)
    strip.resize(1920, 64)
    strip.show()
    strip.show_frame(off_by(("GPS 2", -7.2), ("GPS 1", -26.0)))
    assert strip.utc.caption == "UTC · computer +7.2 s"
    assert strip.utc_sign.isVisible()
    assert strip.utc.toolTip() == "UTC of GPS 2\nComputer's clock: 7.2 s fast by GPS 2, 26.0 s fast by GPS 1"
    strip.show_frame(off_by(("GPS 2", 3.0)))
    assert strip.utc.caption == "UTC · computer −3.0 s"  # shown, and within the limit of the settings
    assert not strip.utc_sign.isVisible()
    strip.show_frame(off_by(("GPS 2", 0.2)))
    assert strip.utc.caption == "UTC · GPS 2"
    strip.show_frame(night.make_frame())
    assert (strip.utc.caption, strip.utc_sign.isVisible()) == ("UTC · GPS 2", False)
    assert "not compared with GNSS" in strip.utc.toolTip()
    strip.resize(1366, 64)
    strip.show_frame(off_by(("GPS 2", -7.2)))
    assert strip.utc.caption == "UTC · PC +7.2 s"
    assert strip.minimumSizeHint().width() <= 1366


@pytest.mark.parametrize(
    ("ship", "words"),
    [
        (ShipState(clock_offset_s=-7.2, clock_source="GPS 1"), "Clock 7.2 s ahead of GNSS (GPS 1)"),
        (ShipState(clock_offset_s=90.0, clock_source="GPS 2"), "Clock 2 min behind GNSS (GPS 2)"),
        (ShipState(clock_offset_s=7.2), "Clock 7.2 s behind GNSS"),  # from before the source was kept
        (ShipState(clock_offset_s=0.01, clock_source="GPS 1"), "Clock as GNSS (GPS 1), to a tenth of a second"),
        (ShipState(lat=33.0, lon=12.0), "Clock not compared with GNSS: no receiver told the time"),
        (None, "Clock not compared with GNSS: no receiver told the time"),
    ],
)
def test_an_entry_says_how_far_its_clock_was_off(ship: ShipState | None, words: str) -> None:
    assert entry_clock(ship) == words


def test_words_of_receivers_that_disagree_and_of_none() -> None:
    assert clock_words(off_by(("GPS 1", 0.0), ("GPS 2", -19.0))) == "Computer's clock: right by GPS 1, 19.0 s fast by GPS 2"
    assert clock_words(night.make_frame()) == "Clock not compared with GNSS: no receiver tells the time"
    assert (computer_off(-7.2), computer_off(7200.0)) == ("computer +7.2 s", "computer −2.0 h")
