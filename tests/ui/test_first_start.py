"""First start: from plugged-in cables to a live bridge, by keys alone; and what may go wrong on the way."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.cli.first_start import make_kit, offered, wanted
from app.cli.wiring import Plan, build_station, device_sources
from app.clock import SystemClock
from app.config import DeviceKind, Ship, load_settings
from app.geo import Position
from app.preferences import Preferences
from app.setup.heard import Heard, Hearing, Place, Sure, What
from app.setup.kit import Outcome, PolicyAnswer, SetupKit, folder_words
from app.setup.settings_file import SettingsFile
from app.watch.frame import Mode
from devices.listening import Listening, Times
from devices.portnames import PortInfo
from tests.devices.links import PtyPort, eventually, heading, sentence
from ui.setup.window import SetupWindow
from ui.theme import Theme

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo terminals here")
NOW = datetime(2026, 6, 14, 2, 52, 7, tzinfo=UTC)
Talk = Callable[[str, Callable[[], bytes]], PtyPort]


def rmc() -> bytes:
    now = datetime.now(UTC)
    return sentence(f"GPRMC,{now:%H%M%S}.00,A,3312.7000,N,01228.6000,E,9.2,204.0,{now:%d%m%y},,,A")


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    """Cables that say something ten times a second, to whoever has the port open."""
    stop = threading.Event()
    ports: list[PtyPort] = []
    threads: list[threading.Thread] = []

    def start(name: str, says: Callable[[], bytes]) -> PtyPort:
        port = PtyPort(tmp_path / name)
        os.set_blocking(port._master, False)
        ports.append(port)

        def go() -> None:
            while not stop.wait(0.1):
                try:
                    os.write(port._master, says())
                except BlockingIOError:
                    pass

        threads.append(threading.Thread(target=go, daemon=True))
        threads[-1].start()
        return port

    yield start
    stop.set()
    for thread in threads:
        thread.join()
    for port in ports:
        port.pull_out()


class Deaf:
    """Ears that hear what they are given."""

    def __init__(self, *heard: Heard) -> None:
        self.heard: list[Heard] = list(heard)
        self.starts, self.busy, self.asked = 0, False, list[Place]()

    def start(self) -> None:
        self.starts += 1

    def listen_at(self, place: Place) -> None:
        self.asked.append(place)

    def news(self) -> Sequence[Heard]:
        out, self.heard = tuple(self.heard), []
        return out

    def stop(self, timeout_s: float = 1.0) -> None:
        self.busy = False


GPS = Heard(
    Place(DeviceKind.SERIAL, "/dev/ttyUSB0", "0403:6001:A1", "FT232R"), Hearing.HEARD, 1.0, 4800, (What.GPS,), "GPS at 4800 baud",
    Sure.CERTAIN, "24 good sentences", value="33°12.7′N 012°28.6′E", samples=("$GPRMC",),
)  # fmt: skip
NOISE = Heard(Place(DeviceKind.SERIAL, "/dev/ttyUSB1"), Hearing.NOISE, 1.0, title="Bytes, but no sentence", advice="Swap A and B")


def kit_of(folder: Path, ears: Deaf | Listening | None = None) -> SetupKit:
    return SetupKit(
        SettingsFile(folder / "fairlead.toml", lambda: NOW), ears or Deaf(GPS, NOISE), Preferences(folder / "draft.json"),
        offered(),
        lambda file, _key: PolicyAnswer(file != "/no", "would be in force" if file != "/no" else "cannot be read"),
        lambda ship, fix: f"MAYDAY {ship.name}" + (f" at {fix[0].lat:.2f}" if fix is not None else ""), folder / "data",
    )  # fmt: skip


@pytest.fixture
def wizard(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[..., SetupWindow]]:
    made: list[SetupWindow] = []

    def make(kit: SetupKit | None = None, play: Callable[[], str] = lambda: "") -> SetupWindow:
        window = SetupWindow(kit or kit_of(tmp_path), theme, play)
        made.append(window)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        window.found.poll()
        return window

    yield make
    for window in made:
        window.kit.ears.stop()
        window._poll.stop()
        window.hide()
        window.deleteLater()


def test_from_the_cables_to_a_live_bridge_by_keys_alone(
    qtbot: QtBot, theme: Theme, tmp_path: Path, talk: Talk, wizard: Callable[..., SetupWindow]
) -> None:
    gps, gyro = talk("gps", rmc), talk("gyro", lambda: heading(202.4))
    ports = [PortInfo(str(p.path), "", "adapter", str(p.path)) for p in (gps, gyro)]
    ears = Listening(SystemClock(), ports=lambda: ports, times=Times(quiet_s=3, search_s=1, hear_s=1.5), udp=())
    window = wizard(kit_of(tmp_path, ears))
    qtbot.waitUntil(lambda: len(window.found.rows) == 2 and not ears.busy, timeout=15000)
    window.found.poll()
    assert {r.title.text() for r in window.found.rows.values()} == {"GPS at 4800 baud", "Gyro at 4800 baud"}
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for text, tabs in (("Aurora", 1), ("DAUR", 1), ("211234560", 0)):
        qtbot.keyClicks(window.focusWidget(), text)
        for _ in range(tabs):
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.ship.flag.currentText() == "Germany"
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ("Devices", "GPS 1, Gyro") in window.ready.lines
    with qtbot.waitSignal(window.ended, timeout=3000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.outcome is Outcome.READY
    settings = load_settings(tmp_path / "fairlead.toml")
    assert [d.name for d in settings.device] == ["GPS 1", "Gyro"]
    assert (settings.ship.name, settings.ship.case_prefix, settings.ship.mmsi) == ("Aurora", "AUR", "211234560")

    mission = tmp_path / "data" / "missions" / "first"
    mission.mkdir(parents=True)
    clock = SystemClock()
    station = build_station(Plan(Mode.LIVE, settings, clock, device_sources(settings, clock), mission))
    station.start()
    try:
        assert eventually(lambda: station.tick().own.heading_deg.live == pytest.approx(202.4), 10)
        assert eventually(lambda: station.tick().own.position.source == "GPS 1", 10)
    finally:
        station.close()


def test_start_now_takes_what_is_known_and_asks_nothing(qtbot: QtBot, tmp_path: Path, wizard: Callable[..., SetupWindow]) -> None:
    window = wizard()
    window.go_to(1)
    qtbot.keyClicks(window.ship.edits["name"], "AURORA")
    qtbot.keyClicks(window.ship.edits["mmsi"], "12")
    with qtbot.waitSignal(window.ended, timeout=1000):
        qtbot.keyClick(window, Qt.Key.Key_F12)
    assert window.outcome is Outcome.START_NOW
    settings = load_settings(tmp_path / "fairlead.toml")
    assert (settings.ship.name, settings.ship.mmsi) == ("AURORA", "")
    assert [d.port for d in settings.device] == ["/dev/ttyUSB0"]
    again = wizard()
    assert again.ship.edits["mmsi"].text() == "12"


def test_start_now_with_nothing_known_writes_nothing(qtbot: QtBot, tmp_path: Path, wizard: Callable[..., SetupWindow]) -> None:
    window = wizard(kit_of(tmp_path, Deaf()))
    assert window.found.nothing.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F12)
    assert not (tmp_path / "fairlead.toml").exists()
    assert wanted(tmp_path / "fairlead.toml", windowed=True)
    assert not wanted(tmp_path / "fairlead.toml", windowed=False)


def test_closing_the_window_loses_nothing_that_was_typed(qtbot: QtBot, tmp_path: Path, wizard: Callable[..., SetupWindow]) -> None:
    window = wizard()
    row = window.found.rows[GPS.place.key]
    row.name.selectAll()
    qtbot.keyClicks(row.name, "GPS bow")
    window.go_to(4)
    qtbot.keyClicks(window.data.second, "/media/EVIDENCE")
    window.encryption.wanted.setChecked(True)
    window.closeEvent(QCloseEvent())
    assert window.outcome is Outcome.CLOSED
    assert not (tmp_path / "fairlead.toml").exists()
    again = wizard()
    assert again.found.rows[GPS.place.key].name.text() == "GPS bow"
    assert again.data.second.text() == "/media/EVIDENCE"
    assert again.encryption.wanted.isChecked()


def test_escape_goes_back_and_never_out(qtbot: QtBot, wizard: Callable[..., SetupWindow]) -> None:
    window = wizard()
    window.go_to(2)
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert (window.step, window.isVisible()) == (0, True)


def test_a_mistake_is_named_at_its_field_and_may_be_skipped(qtbot: QtBot, wizard: Callable[..., SetupWindow]) -> None:
    window = wizard()
    window.go_to(1)
    qtbot.keyClicks(window.ship.edits["imo"], "12")
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.step == 1
    assert "seven digits" in window.ship.notice.text()
    assert "seven digits" not in window.notice.text()  # said once, at the field
    assert "Skip" in window.notice.text()
    assert window.focusWidget() is window.ship.edits["imo"]
    window.skip_key.click()
    assert window.step == 2


def test_what_cannot_be_understood_says_what_to_do_and_is_not_used(wizard: Callable[..., SetupWindow]) -> None:
    row = wizard().found.rows[NOISE.place.key]
    assert "Swap A and B" in row.why.text()
    assert not row.use.isChecked()


def test_news_never_overwrite_a_name_that_was_typed(qtbot: QtBot, tmp_path: Path, wizard: Callable[..., SetupWindow]) -> None:
    ears = Deaf(GPS)
    window = wizard(kit_of(tmp_path, ears))
    row = window.found.rows[GPS.place.key]
    row.name.selectAll()
    qtbot.keyClicks(row.name, "Mast")
    row.use.click()
    ears.heard.append(GPS)
    window.found.poll()
    assert (row.name.text(), row.use.isChecked()) == ("Mast", False)
    assert window.answers().devices == ()


def test_an_address_is_added_by_hand(qtbot: QtBot, tmp_path: Path, wizard: Callable[..., SetupWindow]) -> None:
    ears = Deaf()
    window = wizard(kit_of(tmp_path, ears))
    window.found.add_key.click()
    qtbot.keyClicks(window.found.where, "192.168.1.10")
    qtbot.keyClick(window.found.where, Qt.Key.Key_Return)
    assert "192.168.1.10:10110" in window.found.notice.text()
    qtbot.keyClicks(window.found.where, ":10110")
    qtbot.keyClick(window.found.where, Qt.Key.Key_Return)
    assert ears.asked == [Place(DeviceKind.TCP, "192.168.1.10:10110", typed=True)]


def test_a_settings_file_that_cannot_be_read_is_replaced_only_on_request(
    qtbot: QtBot, tmp_path: Path, wizard: Callable[..., SetupWindow]
) -> None:
    (tmp_path / "fairlead.toml").write_text("[ship\n")
    window = wizard()
    assert window.aside_key.isVisible()
    window.go_to(6)
    window.next_key.click()
    assert (tmp_path / "fairlead.toml").read_text() == "[ship\n"
    assert "Not written" in window.notice.text() or "Nothing is written" in window.notice.text()
    window.aside_key.click()
    window.next_key.click()
    assert window.outcome is Outcome.READY
    assert load_settings(tmp_path / "fairlead.toml").device[0].name == "GPS 1"
    assert (tmp_path / "fairlead.toml.bak-20260614-025207").read_text() == "[ship\n"


def test_opened_again_it_shows_what_is_set_and_takes_away_what_is_not_wanted(
    tmp_path: Path, wizard: Callable[..., SetupWindow]
) -> None:
    path = tmp_path / "fairlead.toml"
    path.write_text(
        '[ship]\nname = "AURORA"\n[[device]] # mast\nname = "GPS mast"\nkind = "serial"\nport = "/dev/ttyUSB0"\n'
        '[[device]]\nname = "Old"\nkind = "serial"\nport = "/dev/ttyUSB1"\n'
    )
    window = wizard()
    assert window.ship.edits["name"].text() == "AURORA"
    assert window.found.rows[GPS.place.key].name.text() == "GPS mast"
    window.found.rows[NOISE.place.key].use.click()
    window.go_to(6)
    window.next_key.click()
    assert [d.name for d in load_settings(path).device] == ["GPS mast"]
    assert "# mast" in path.read_text()


def test_the_policy_page_says_what_would_come_of_a_file(qtbot: QtBot, wizard: Callable[..., SetupWindow]) -> None:
    window = wizard()
    window.go_to(3)
    assert "Libyan" in window.policy.does.text()
    window.policy.which.key("own").click()
    qtbot.keyClicks(window.policy.path, "/no")
    window.go_on()
    assert window.step == 3
    assert "cannot be read" in window.policy.notice.text()
    window.skip()
    assert window.answers().policy == {}


def test_the_sound_is_played_and_a_no_says_what_to_look_at(wizard: Callable[..., SetupWindow]) -> None:
    played: list[int] = []
    window = wizard(play=lambda: str(played.append(1) or "no loudspeaker"))
    window.go_to(2)
    window.sound.play_key.click()
    assert played == [1]
    assert window.sound.notice.text() == "no loudspeaker"
    window.sound.heard.key("no").click()
    assert "muted" in window.sound.notice.text()


def test_the_distress_card_is_there_on_every_page(qtbot: QtBot, wizard: Callable[..., SetupWindow]) -> None:
    window = wizard()
    window.ship.edits["name"].setText("AURORA")
    for step in range(7):
        window.go_to(step)
        QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
        assert window.card_text.text() == "MAYDAY AURORA"
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert window.step == step


def test_each_policy_that_ships_is_explained_in_three_sentences_and_comes_into_force(tmp_path: Path) -> None:
    kit = make_kit(tmp_path / "fairlead.toml", tmp_path, SystemClock())
    assert len(kit.policies) == 2
    for each in kit.policies:
        assert len(each.does) == 3
        assert kit.check_policy(each.word, "").ok
    assert not kit.check_policy(str(tmp_path / "none.toml"), "").ok
    assert "read it from the GPS" in kit.card(Ship(name="AURORA"), None)


def test_the_card_of_the_wizard_has_the_newest_position_that_a_port_said_with_its_age(
    tmp_path: Path, wizard: Callable[..., SetupWindow]
) -> None:
    old, new = (Position(33.0, 12.0), 100.0), (Position(33.5, 12.5), 200.0)
    one, other = replace(GPS, fix=new), replace(GPS, place=replace(GPS.place, port="/dev/ttyUSB9", identity=""), fix=old)
    window = wizard(kit_of(tmp_path, Deaf(other, one)))
    window.show_card()
    assert window.card_text.text().endswith("at 33.50")
    card = make_kit(tmp_path / "other.toml", tmp_path, SystemClock()).card
    now = SystemClock().mono()
    fresh = card(Ship(name="AURORA"), (Position(33.5, 12.5), now))
    assert "MY POSITION IS 33°30.0" in fresh
    assert "SECONDS OLD" not in fresh
    assert "SECONDS OLD" in card(Ship(name="AURORA"), (Position(33.5, 12.5), now - 300))


def test_a_data_folder_is_looked_at_before_it_is_taken(tmp_path: Path) -> None:
    assert folder_words(tmp_path / "new" / "deeper")[0]
    (tmp_path / "file").write_text("")
    assert folder_words(tmp_path / "file")[0] is False
    assert folder_words(Path("relative"))[0] is False
