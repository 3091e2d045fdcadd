"""kill -9 over the whole program at a busy bridge, six times on one data folder: what it had promised is there after each.

``python -m tests.killed --lives 200`` does it as often as one likes. Power loss: tests/db/test_power_loss.py.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there is no kill -9 and no pseudo terminal", allow_module_level=True)

from app.clock import SystemClock
from app.wholefile import OLD_S, sweep
from tests.killed import Killed, busy

LIVES = ((False, None), (False, 25), (True, 12), (False, 40), (True, None), (False, 3))
"""With a window; after how many promises it is killed, ``None`` = at some moment of its start."""
SEEN = {"did:watch", "did:muted", "did:preference", "did:form", "did:callsign", "kept:media", "kept:trust"}
AT_MOST = 12


def test_what_was_promised_survives_being_killed_again_and_again(tmp_path: Path) -> None:
    with busy(tmp_path):
        killed = Killed(tmp_path, 7)
        try:
            told = killed.promised.told
            for window, after in LIVES:
                killed.live(window=window, after=after)
            while not set(told) >= SEEN and killed.lives < AT_MOST:  # a short life may end before the disk was looked at
                killed.live(window=False, after=15 * killed.lives)
        finally:
            killed.close()
    assert len(killed.promised.saved) >= 20
    assert told["began"] >= 4  # the lock of a dead one stops nobody
    assert set(told) >= SEEN


def test_what_was_being_written_when_it_was_killed_goes_after_an_hour(tmp_path: Path) -> None:
    """What was typed stands in it, and it is not to pile up; a younger one may be another station's that is being written."""
    now = SystemClock().utc()
    for name, age in (
        (".drafts-bridge.json.17.part", OLD_S + 60),
        (".drafts-deck.json.18.part", 5.0),
        ("drafts-deck.json", OLD_S * 9),
    ):
        (tmp_path / name).write_text("{}")
        os.utime(tmp_path / name, times=2 * ((now - timedelta(seconds=age)).timestamp(),))
    sweep(tmp_path, now)
    assert {path.name for path in tmp_path.iterdir()} == {".drafts-deck.json.18.part", "drafts-deck.json"}
    sweep(tmp_path / "not there", now)
