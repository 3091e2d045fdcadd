"""Alerts: most urgent first, flashing until acknowledged, never by colour alone, acknowledged one by one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.rescue.entries import AlertNoted, SystemNote
from app.watch.frame import Alert, AlertState, Frame, Mute, Priority
from tests.ui import night
from tests.ui.pixels import count
from ui.alertbar import AlertBar
from ui.alertlist import ALL, URGENT, WAITING, AlertList
from ui.alertrows import AlertRow, TogetherRow
from ui.alerts import ALONE, KINDS, by_urgency, details_words, gathered, needs_key, shown, state_words
from ui.bridge import Bridge
from ui.sound import AlertSound
from ui.tokens import tokens_of

MakeFrame = Callable[..., Frame]


@pytest.fixture
def bar(qtbot: QtBot, bridge: Bridge) -> AlertBar:
    made = AlertBar(bridge)
    qtbot.addWidget(made)
    made.resize(1366, 64)
    made.show()
    bridge.tick()
    return made


def titles(bar: AlertBar) -> list[str]:
    return [cell.alert.title for cell in bar.cells if cell.alert is not None]


def alert(priority: Priority, state: AlertState, id_: str = "x", ago: float = 10) -> Alert:
    return Alert(id_, "kind", priority, state, "title", "detail", night.stamp(ago), night.stamp(ago))


def test_the_three_most_urgent_are_shown_and_the_list_counts_all(bar: AlertBar) -> None:
    assert titles(bar) == [night.DANGER_SAID[0], night.CLOSING_SAID[0], "WIND is silent"]
    assert bar.list_key.text().split() == ["List", "5"]


def test_what_waits_comes_before_what_is_acknowledged_whatever_its_priority() -> None:
    waiting = alert(Priority.WARNING, AlertState.ACTIVE_UNACKNOWLEDGED, "w")
    done = alert(Priority.ALARM, AlertState.ACTIVE_ACKNOWLEDGED, "a")
    caution = alert(Priority.CAUTION, AlertState.ACTIVE_UNACKNOWLEDGED, "c")
    assert [a.id for a in by_urgency([caution, done, waiting])] == ["w", "a", "c"]


@pytest.mark.parametrize(
    ("priority", "state", "key", "on_bar"),
    [
        (Priority.ALARM, AlertState.ACTIVE_UNACKNOWLEDGED, True, True),
        (Priority.ALARM, AlertState.ACTIVE_ACKNOWLEDGED, False, True),
        (Priority.WARNING, AlertState.RECTIFIED_UNACKNOWLEDGED, True, True),
        (Priority.WARNING, AlertState.NORMAL, False, False),
        (Priority.CAUTION, AlertState.ACTIVE_UNACKNOWLEDGED, False, True),
        (Priority.CAUTION, AlertState.NORMAL, False, False),
    ],
)
def test_what_needs_a_key_and_what_is_shown(priority: Priority, state: AlertState, key: bool, on_bar: bool) -> None:
    one = alert(priority, state)
    assert needs_key(one) is key
    assert bool(shown([one])) is on_bar


def test_states_in_words() -> None:
    assert state_words(alert(Priority.ALARM, AlertState.ACTIVE_UNACKNOWLEDGED), night.NOW) == "not ack."
    assert state_words(alert(Priority.ALARM, AlertState.RECTIFIED_UNACKNOWLEDGED), night.NOW) == "over, not ack."
    done = replace(alert(Priority.ALARM, AlertState.ACTIVE_ACKNOWLEDGED), acknowledged=night.stamp(1680))
    assert state_words(done, night.NOW) == "ack. 02:24"
    assert state_words(alert(Priority.CAUTION, AlertState.ACTIVE_ACKNOWLEDGED, ago=600), night.NOW) == "02:42"


def test_a_time_of_the_day_before_says_its_day(bar: AlertBar, make_frame: MakeFrame, qtbot: QtBot, bridge: Bridge) -> None:
    old = alert(Priority.CAUTION, AlertState.ACTIVE_UNACKNOWLEDGED, ago=4 * 3600)
    assert state_words(old, night.NOW) == "13 Jun 22:52"
    done = replace(old, priority=Priority.ALARM, state=AlertState.ACTIVE_ACKNOWLEDGED, acknowledged=night.stamp(3 * 3600))
    assert state_words(done, night.NOW) == "ack. 13 Jun 23:52"
    row = AlertRow(bridge, done)
    qtbot.addWidget(row)
    said = [each.text() for each in row.findChildren(QLabel)]
    assert "ALARM  13 Jun 22:52 UTC  ack. 13 Jun 23:52" in said
    row.show_alert(replace(done, raised=night.stamp(60)))
    assert "ALARM  02:51:07 UTC  ack. 13 Jun 23:52" in [each.text() for each in row.findChildren(QLabel)]


def test_many_of_one_kind_say_which_kind() -> None:
    """Every kind of alert that the program raises and that is counted together has its words."""
    raised: set[str] = set()
    for path in (Path(__file__).parents[2] / "app").rglob("*.py"):
        text = path.read_text("utf-8")
        raised |= set(re.findall(r'(?:raise_alert|_said)\(\s*"([a-z-]+)"', text))
        raised |= set(re.findall(r'Condition\(\s*f?"[^"]+",\s*"([a-z_-]+)"', text))
    assert {"case", "policy", "clock"} <= raised
    assert raised - KINDS.keys() - ALONE == set()
    new = [
        replace(alert(Priority.CAUTION, AlertState.ACTIVE_ACKNOWLEDGED, str(i)), kind="new", title="A new thing") for i in range(5)
    ]
    (line,) = gathered(new)
    assert line.title == "5 alerts, the newest: A new thing"


def test_unacknowledged_flashes_and_acknowledged_stands_still(bar: AlertBar, qtbot: QtBot) -> None:
    alarm, _, silent = bar.cells
    fill = tokens_of("day").alarm
    lit = count(alarm, fill)
    assert lit > 3000
    qtbot.waitUntil(lambda: not alarm.lit, timeout=2000)
    assert count(alarm, fill) < lit / 4
    steady = count(silent, tokens_of("day").warn)
    qtbot.waitUntil(lambda: alarm.lit, timeout=2000)
    assert count(silent, tokens_of("day").warn) == steady < 1500


def test_nothing_flashes_when_nothing_waits(bar: AlertBar, make_frame: MakeFrame) -> None:
    bar.show_frame(make_frame(alerts_=[a for a in night.alerts() if not needs_key(a)]))
    assert not bar._timer.isActive()
    assert bar.waiting is None


def test_only_what_stands_on_the_bar_can_be_acknowledged_by_the_key(bar: AlertBar, make_frame: MakeFrame) -> None:
    assert bar.waiting is not None
    assert bar.waiting.title == night.DANGER_SAID[0]
    many = [replace(alert(Priority.ALARM, AlertState.ACTIVE_UNACKNOWLEDGED, str(i), ago=i), kind="cpa") for i in range(6)]
    bar.show_frame(make_frame(alerts_=many))
    assert bar.waiting.id in {cell.alert.id for cell in bar.cells if cell.alert is not None}
    assert bar.list_key.property("cls") == "open"


def test_the_key_goes_past_what_only_its_device_may_acknowledge(bar: AlertBar, make_frame: MakeFrame) -> None:
    theirs = replace(alert(Priority.ALARM, AlertState.ACTIVE_UNACKNOWLEDGED, "VHF", ago=1), kind="device")
    ours = replace(alert(Priority.WARNING, AlertState.ACTIVE_UNACKNOWLEDGED, "WIND", ago=9), kind="link")
    bar.show_frame(make_frame(alerts_=[theirs, ours]))
    assert bar.cells[0].alert == theirs, "it stands there all the same"
    assert bar.waiting == ours


def test_many_of_one_kind_are_one_cell_and_are_not_acknowledged_together(bar: AlertBar, make_frame: MakeFrame) -> None:
    waits = AlertState.ACTIVE_UNACKNOWLEDGED
    silent = [replace(alert(Priority.WARNING, waits, f"link:{i}"), kind="link", title=f"D{i} silent") for i in range(14)]
    bar.show_frame(make_frame(alerts_=silent))
    assert titles(bar) == ["14 devices silent or failed"]
    assert bar.list_key.text().split() == ["List", "14"]
    assert bar.waiting is None
    assert bar.waits_together
    assert bar.waiting_priority is Priority.WARNING
    bar.show_frame(make_frame(alerts_=[*silent, replace(alert(Priority.ALARM, waits, "cpa:1"), kind="cpa")]))
    assert bar.waiting is not None
    assert not bar.waits_together, "the dangerous ship comes first and stands alone"


def test_each_dangerous_ship_and_each_distress_stands_alone() -> None:
    for kind in ("cpa", "lost", "dsc", "beacon", "mob"):
        many = [replace(alert(Priority.ALARM, AlertState.ACTIVE_UNACKNOWLEDGED, f"{kind}:{i}"), kind=kind) for i in range(9)]
        assert gathered(many) == many


def test_what_is_muted_is_said_all_the_time(bar: AlertBar, make_frame: MakeFrame) -> None:
    mute = Mute("link", "WIND", Priority.WARNING, night.stamp(60), night.stamp(-600), "2/O", "cable broken")
    assert not bar.muted_key.isVisible()
    bar.show_frame(replace(make_frame(), muted=(mute,)))
    assert bar.muted_key.isVisible()
    assert bar.muted_key.text() == "1 muted"


def test_the_key_to_silence_can_be_pressed_while_something_sounds(
    bar: AlertBar, make_frame: MakeFrame, station: night.FakeStation, qtbot: QtBot
) -> None:
    qtbot.mouseClick(bar.silence_key, Qt.MouseButton.LeftButton)
    assert station.session.silenced == 1
    bar.show_frame(make_frame(alerts_=[a for a in night.alerts() if not needs_key(a)]))
    assert not bar.silence_key.isEnabled()


def test_pressing_a_cell_selects_what_it_is_about(bar: AlertBar, bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.centre_requested):
        qtbot.mouseClick(bar.cells[0], Qt.MouseButton.LeftButton)
    assert bridge.selection == night.DANGER


@pytest.fixture
def alert_list(qtbot: QtBot, bridge: Bridge) -> AlertList:
    made = AlertList(bridge)
    qtbot.addWidget(made)
    made.resize(900, 560)
    made.show()
    return made


def test_the_list_acknowledges_one_at_a_time(
    alert_list: AlertList, bridge: Bridge, station: night.FakeStation, qtbot: QtBot
) -> None:
    bridge.tick()
    rows = alert_list.rows
    assert [r.alert.title for r in rows][:2] == [night.DANGER_SAID[0], night.CLOSING_SAID[0]]
    assert [r.key.isVisible() for r in rows] == [True, True, False, False, False]
    qtbot.mouseClick(rows[1].key, Qt.MouseButton.LeftButton)
    assert station.session.acknowledged == ["close:7"]


def test_the_list_follows_and_keeps_its_rows(alert_list: AlertList, bridge: Bridge, station: night.FakeStation) -> None:
    bridge.tick()
    first = alert_list.rows[1]
    station.next_frame = night.make_frame(alerts_=night.alerts()[2:])
    bridge.tick()
    assert alert_list.rows[0] is first
    assert len(alert_list.rows) == 3


def test_the_history_says_when_it_was_raised_acknowledged_by_whom_and_over(alert_list: AlertList, bridge: Bridge) -> None:
    said = {"alert": "cpa:1", "priority": "alarm", "title": "CPA 0.2 NM"}
    for state, by, ago in (
        ("active, not acknowledged", None, 9.0),
        ("active, acknowledged", "2/O", 8.0),
        ("normal", "2/O", 5.0),
    ):
        bridge.write(AlertNoted(state=state, by=by, **said), happened=night.ago(ago))
    bridge.write(
        AlertNoted(alert="link:X", priority="caution", state="active, acknowledged", title="X silent"), happened=night.ago(2)
    )
    bridge.tick()
    rows = [
        [item.text() for c in range(6) if (item := alert_list.history.item(r, c)) is not None]
        for r in range(alert_list.history.rowCount())
    ]
    assert rows[0] == ["02:50:07", "CAUTION", "X silent", "", "", "still there"], "a caution is acknowledged by nobody"
    assert rows[1] == ["02:43:07", "ALARM", "CPA 0.2 NM", "02:44:07", "2/O", "02:47:07"]
    alert_list.filter.key(URGENT).click()
    assert alert_list.history.rowCount() == 1


def test_many_are_one_line_that_opens_into_each_with_its_detail(
    alert_list: AlertList, bridge: Bridge, station: night.FakeStation, qtbot: QtBot
) -> None:
    waits = AlertState.ACTIVE_UNACKNOWLEDGED
    silent = [replace(alert(Priority.WARNING, waits, f"link:{i}"), kind="link", title=f"D{i} silent") for i in range(6)]
    station.next_frame = night.make_frame(alerts_=silent)
    bridge.tick()
    (many,) = alert_list.rows
    assert isinstance(many, TogetherRow)
    assert not hasattr(many, "acknowledged"), "nothing is acknowledged without its detail"
    qtbot.keyClick(many.key, Qt.Key.Key_Space)
    assert len(alert_list.rows) == 7
    each = alert_list.rows[3]
    assert isinstance(each, AlertRow)
    qtbot.keyClick(each.key, Qt.Key.Key_Space)
    assert station.session.acknowledged == [each.alert.id]
    qtbot.keyClick(many.key, Qt.Key.Key_Space)
    assert len(alert_list.rows) == 1


def test_the_filter_shows_what_waits(alert_list: AlertList, bridge: Bridge) -> None:
    bridge.tick()
    alert_list.filter.key(WAITING).click()
    assert [r.key.isVisible() for r in alert_list.rows] == [True, True]
    alert_list.filter.key(ALL).click()
    assert len(alert_list.rows) == 5


def test_muting_takes_a_reason_and_stands_in_the_list_until_it_is_ended(
    alert_list: AlertList, bridge: Bridge, station: night.FakeStation, qtbot: QtBot
) -> None:
    bridge.tick()
    closing = alert_list.rows[1]
    assert isinstance(closing, AlertRow)
    qtbot.keyClick(closing.mute_key, Qt.Key.Key_Space)
    form = alert_list.form
    assert form is not None
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    assert "Say why" in form.notice.text()
    form.minutes.key("30").click()
    qtbot.keyClicks(form.reason, "fishing fleet, known")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    assert alert_list.form is None
    (mute,) = station.session.mutes.now
    assert (mute.kind, mute.reason) == ("closing", "fishing fleet, known")
    assert (mute.until.utc - mute.set.utc).total_seconds() == 1800
    station.next_frame = replace(night.make_frame(), muted=station.session.mutes.now)
    bridge.tick()
    (line,) = alert_list.mutes
    qtbot.keyClick(line.key, Qt.Key.Key_Space)
    assert station.session.mutes.now == ()
    bridge.tick()
    notes = [x.payload for x in station.state.lines if isinstance(x.payload, SystemNote)]
    assert [n.what for n in notes] == ["muted", "muting ended"]


def test_distress_has_no_key_to_mute(alert_list: AlertList, bridge: Bridge, station: night.FakeStation) -> None:
    waits = AlertState.ACTIVE_UNACKNOWLEDGED
    kinds = ("beacon", "dsc", "mob")
    station.next_frame = night.make_frame(alerts_=[replace(alert(Priority.ALARM, waits, k), kind=k) for k in kinds])
    bridge.tick()
    assert [r.mute_key.isVisible() for r in alert_list.rows if isinstance(r, AlertRow)] == [False] * 3


def test_the_arrows_go_from_key_to_key(alert_list: AlertList, bridge: Bridge, qtbot: QtBot) -> None:
    bridge.tick()
    alert_list.window().activateWindow()
    qtbot.waitActive(alert_list.window())
    first = alert_list.rows[0]
    first.key.setFocus()
    qtbot.keyClick(first.key, Qt.Key.Key_Down)
    assert alert_list.focusWidget() is alert_list.rows[1].mute_key


def test_escape_shuts_the_list(alert_list: AlertList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(alert_list.closed):
        qtbot.keyClick(alert_list, Qt.Key.Key_Escape)
    assert not alert_list.isVisible()


def test_sound_for_what_waits_and_silence_for_thirty_seconds(qapp: object, make_frame: MakeFrame, qtbot: QtBot) -> None:
    beeps: list[int] = []
    sound = AlertSound(enabled=True, beep=lambda: beeps.append(1))
    sound.show_frame(make_frame())
    assert sound.sounding is Priority.ALARM
    qtbot.waitUntil(lambda: len(beeps) == 3, timeout=3000)
    quiet = [replace(a, silenced_until=night.MONO + 30) for a in night.alerts()]
    sound.show_frame(make_frame(alerts_=quiet))
    assert sound.sounding is None
    sound.show_frame(make_frame(alerts_=quiet, at=night.stamp(-31)))
    assert sound.sounding is Priority.ALARM
    sound.show_frame(make_frame(alerts_=[a for a in night.alerts() if not needs_key(a)]))
    assert sound.sounding is None


def test_no_sound_where_the_settings_say_so(qapp: object, make_frame: MakeFrame) -> None:
    beeps: list[int] = []
    AlertSound(enabled=False, beep=lambda: beeps.append(1)).show_frame(make_frame())
    assert not beeps


def test_the_cursor_is_back_where_it_was_when_the_list_shuts(bridge: Bridge, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    field, alerts = QLineEdit(host), AlertList(bridge, host)
    host.show()
    host.activateWindow()
    qtbot.waitActive(host)
    field.setFocus()
    alerts.show()
    alerts.setFocus()
    qtbot.keyClick(alerts, Qt.Key.Key_Escape)
    assert host.focusWidget() is field


def test_what_does_not_fit_loses_its_advice_and_never_its_range() -> None:
    alert = replace(night.alerts()[1], detail="T08, bearing 136°, 0.3 NM. Look out, alter early and clearly")
    whole, fact, short, least = details_words(alert, night.NOW)
    assert whole.endswith("alter early and clearly")
    assert fact == "not ack. · T08, bearing 136°, 0.3 NM"
    assert short == "not ack. · T08, 136°, 0.3 NM"
    assert least == "T08, 136°, 0.3 NM"
