"""What the window shows of alerts after the program was started again: states, sound, what is muted and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.vigil import HEARD_AGAIN_S
from app.watch.alerts import flashes
from app.watch.frame import AlertState
from tests.ui.alert_scenes import near
from tests.ui.alert_sea import CASE, AlertSea
from ui.alertrows import AlertRow
from ui.chart.charts import Charts
from ui.sounds import Sound
from ui.theme import Theme

BEACON, SHIP = "beacon:A:970111222", "cpa:A:247000001"


@pytest.fixture
def sea(tmp_path: Path, qtbot: QtBot, charts: Charts, theme: Theme) -> Iterator[AlertSea]:
    made = AlertSea(tmp_path / "missions" / "m1", charts, theme)
    yield made
    made.close()


def states(sea: AlertSea) -> dict[str, tuple[AlertState, str | None]]:
    return {a.id: (a.state, a.acknowledged_by) for a in sea.window.bridge.frame.alerts}


def test_the_window_says_after_a_restart_what_it_said_before(sea: AlertSea, qtbot: QtBot) -> None:
    """An alarm that was acknowledged, distress that nobody has seen, and a device that is muted."""
    for _ in range(12):
        near(sea)
    sea.station.acknowledge(SHIP)
    for _ in range(70):
        sea.second(without=("WIND",))
    sea.station.acknowledge("link:WIND")
    sea.station.vigil.mute("link:WIND", 30, "Ada", "cable broken, spare ordered")
    for _ in range(3):
        sea.second({"AIS": sea.ship("970111222", CASE, 0.0, 0.0, 14)}, without=("WIND",))
    before, muted = states(sea), sea.window.bridge.frame.muted
    assert before[BEACON] == (AlertState.ACTIVE_UNACKNOWLEDGED, None)
    assert len(muted) == 1
    words = (sea.window.alerts.muted_key.text(), sea.window.alerts.list_key.text())
    sea.close()

    sea.clock.advance(20)
    sea.open()
    window = sea.window
    sea.second(without=("WIND",))
    assert states(sea) == before
    waits = sea.alert(BEACON)
    assert waits is not None
    assert flashes(waits)
    assert window.sound.sound is Sound.DISTRESS, "what nobody has acknowledged is heard again"
    assert (window.alerts.muted_key.text(), window.alerts.list_key.text()) == words
    assert not window.alerts.muted_key.isHidden(), "the bar says that something is muted"

    qtbot.mouseClick(window.alerts.muted_key, Qt.MouseButton.LeftButton)
    (row,) = window.alert_list.mutes
    assert (row.mute.by, row.mute.reason, row.mute.until.utc) == (muted[0].by, muted[0].reason, muted[0].until.utc)
    rows = {r.alert.id: r for r in window.alert_list.rows if isinstance(r, AlertRow)}
    assert rows.keys() == before.keys()
    for id_, (state, _by) in before.items():
        asked = state is not AlertState.ACTIVE_ACKNOWLEDGED
        assert rows[id_].key.isHidden() is not asked, "what was acknowledged is not asked for again, what was not is"
    assert before[SHIP] == before["link:WIND"] == (AlertState.ACTIVE_ACKNOWLEDGED, "Ada")
    qtbot.keyClick(row.key, Qt.Key.Key_Space)
    sea.second()
    assert window.alerts.muted_key.isHidden()

    for id_ in before.keys() - {BEACON}:
        sea.station.acknowledge(id_)
    gone = before.keys() - {BEACON}
    assert sea.until(lambda: not gone & states(sea).keys(), round(HEARD_AGAIN_S) + 60)
    assert sea.alert(BEACON) is not None, "a beacon goes on for as long as it would have"
