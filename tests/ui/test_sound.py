"""What is heard: patterns that cannot be mistaken, played by a thread that no main thread and no missing loudspeaker stops."""

from __future__ import annotations

import io
import queue
import threading
import time
import wave
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.watch.frame import Alert, AlertState, Frame, Priority
from tests.ui import night
from ui.bridge import Bridge
from ui.sound import AlertSound, sound_of
from ui.sound_player import NO_DEVICES, Loudspeaker
from ui.sound_test import SoundTest
from ui.sound_thread import MOST, NoSound, Player
from ui.sounds import FLOOR, NOTES, RATE, Sound, loudness, samples, seconds, wav
from ui.watchdog import Watchdog

MakeFrame = Callable[..., Frame]


class Recording:
    """A loudspeaker that writes down what it was given. ``there`` False: unplugged."""

    def __init__(self) -> None:
        self.heard: queue.Queue[bytes] = queue.Queue()
        self.there = True
        self.opened = 0
        self.hold = threading.Event()
        self.hold.set()

    def open(self) -> str:
        if not self.there:
            raise NoSound("unplugged")
        self.opened += 1
        return "test"

    def play(self, data: bytes) -> None:
        self.hold.wait(10)
        if not self.there:
            raise NoSound("unplugged")
        self.heard.put(data)

    def close(self) -> None:
        pass


@pytest.fixture
def speaker() -> Recording:
    return Recording()


@pytest.fixture
def player(speaker: Recording) -> Iterator[Player]:
    made = Player(lambda: speaker, retry_s=0.05)
    made.start()
    yield made
    speaker.hold.set()
    made.stop()
    assert not any(t.name == "sound" for t in threading.enumerate())


def until(done: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not done():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.01)


def bursts(sound: Sound) -> int:
    """Notes with silence between them, counted in the samples themselves."""
    wave_ = np.abs(np.frombuffer(samples(sound), "<i2").astype(float))
    loud = np.convolve(wave_, np.ones(441) / 441, "same") > 800
    return int(np.count_nonzero(loud[1:] & ~loud[:-1]) + loud[0])


def pitches(sound: Sound) -> set[int]:
    return {round(hz) for hz, _ in NOTES[sound] if hz}


def test_an_alarm_is_three_a_warning_two_and_distress_goes_up_and_down() -> None:
    assert bursts(Sound.ALARM) == 3
    assert bursts(Sound.WARNING) == 2
    assert bursts(Sound.DISTRESS) == 1, "one unbroken call of two notes"
    assert len(pitches(Sound.DISTRESS)) == 2
    assert not pitches(Sound.ALARM) & pitches(Sound.WARNING)


def test_training_is_slow_and_never_three() -> None:
    slow = [s for s in Sound if s.name.startswith("TRAINING")]
    assert slow
    for sound in slow:
        assert bursts(sound) < 3
        assert min(length for hz, length in NOTES[sound] if hz) > 2 * max(length for hz, length in NOTES[Sound.ALARM] if hz)


@pytest.mark.parametrize("sound", list(Sound))
def test_each_note_begins_and_ends_softly_and_a_wav_holds_what_is_played(sound: Sound) -> None:
    data = np.frombuffer(samples(sound), "<i2")
    assert abs(int(data[0])) < 100
    assert abs(int(data[-1])) < 100
    assert np.abs(np.diff(data.astype(int))).max() < 16_000, "no step that clicks"
    assert len(data) == pytest.approx(seconds(sound) * RATE, abs=len(NOTES[sound]))
    with wave.open(io.BytesIO(wav(sound))) as file:
        assert (file.getnchannels(), file.getframerate(), file.getsampwidth()) == (1, RATE, 2)
        assert file.readframes(file.getnframes()) == samples(sound)


def test_an_alarm_is_never_turned_below_its_floor() -> None:
    assert samples(Sound.ALARM, 0) == samples(Sound.ALARM, FLOOR[Sound.ALARM])
    assert loudness(Sound.WARNING, 0) < loudness(Sound.ALARM, 0) <= loudness(Sound.DISTRESS, 0)
    peak = [np.abs(np.frombuffer(samples(Sound.ALARM, v), "<i2").astype(int)).max() for v in (60, 80, 100)]
    assert peak == sorted(peak)
    assert peak[0] < peak[2] < 32767, "louder, and never cut off"


def one(priority: Priority, kind: str = "cpa", **how: object) -> Alert:
    return replace(
        Alert("x", kind, priority, AlertState.ACTIVE_UNACKNOWLEDGED, "t", "d", night.stamp(), night.stamp()),
        **how,  # type: ignore[arg-type]  # fields of an alert
    )


@pytest.mark.parametrize(
    ("alerts", "heard"),
    [
        ([one(Priority.CAUTION)], None),
        ([one(Priority.WARNING)], Sound.WARNING),
        ([one(Priority.WARNING), one(Priority.ALARM)], Sound.ALARM),
        ([one(Priority.EMERGENCY), one(Priority.ALARM, "dsc")], Sound.DISTRESS),
        ([one(Priority.CAUTION, "beacon")], None),
        ([one(Priority.ALARM, muted_until=night.MONO + 60)], None),
        ([one(Priority.ALARM, "mob", muted_until=night.MONO + 60)], Sound.DISTRESS),
        ([one(Priority.ALARM, state=AlertState.RECTIFIED_UNACKNOWLEDGED)], None),
    ],
)
def test_what_is_heard_of_a_list(alerts: list[Alert], heard: Sound | None) -> None:
    assert sound_of(alerts, night.MONO) is heard


def test_the_most_urgent_alert_is_played_once_and_again(
    qapp: object, make_frame: MakeFrame, player: Player, speaker: Recording
) -> None:
    until(lambda: player.state.looked)
    sound = AlertSound(enabled=True, beep=lambda: pytest.fail("there is a loudspeaker"))
    sound.use(player)
    sound.show_frame(make_frame(alerts_=[one(Priority.ALARM)]))
    assert speaker.heard.get(timeout=5) == samples(Sound.ALARM)
    sound._begin()
    assert speaker.heard.get(timeout=5) == samples(Sound.ALARM)
    sound.show_frame(make_frame(alerts_=[one(Priority.ALARM, "dsc")]))
    assert speaker.heard.get(timeout=5) == samples(Sound.DISTRESS)


def test_training_plays_its_own(qapp: object, make_frame: MakeFrame, player: Player, speaker: Recording) -> None:
    until(lambda: player.state.looked)
    sound = AlertSound(enabled=True, training=True)
    sound.use(player)
    sound.show_frame(make_frame(alerts_=[one(Priority.ALARM)]))
    assert speaker.heard.get(timeout=5) == samples(Sound.TRAINING_ALARM)


def test_a_loudspeaker_that_goes_away_is_said_beeped_and_found_again(
    make_frame: MakeFrame, player: Player, speaker: Recording, qtbot: QtBot
) -> None:
    until(lambda: player.state.name)
    beeps: list[int] = []
    said: list[str] = []
    sound = AlertSound(enabled=True, beep=lambda: beeps.append(1))
    sound.use(player)
    sound.trouble_changed.connect(said.append)
    frame = make_frame(alerts_=[one(Priority.ALARM)])
    speaker.there = False
    until(lambda: player.state.silent)
    sound.show_frame(frame)
    assert said == ["unplugged"]
    qtbot.waitUntil(lambda: len(beeps) == 3, timeout=5000)
    speaker.there = True
    until(lambda: player.state.name)
    sound.show_frame(frame)
    assert said == ["unplugged", ""]
    sound._begin()
    assert speaker.heard.get(timeout=5) == samples(Sound.ALARM)


def test_a_loudspeaker_that_hangs_holds_up_nobody(player: Player, speaker: Recording) -> None:
    until(lambda: player.state.name)
    speaker.hold.clear()
    taken = [player.play(Sound.ALARM) for _ in range(MOST + 4)]
    assert taken[0]
    assert not taken[-1], "what would come late is not played"
    assert player.dropped >= 3


def test_a_fault_of_the_library_does_not_end_the_sound(speaker: Recording) -> None:
    made = iter([RuntimeError("driver"), speaker])

    def make() -> Recording:
        found = next(made)
        if isinstance(found, Exception):
            raise found
        return found

    player = Player(make, retry_s=0.05)
    player.start()
    until(lambda: player.state.name == "test")
    assert player.play(Sound.WARNING)
    assert speaker.heard.get(timeout=5) == samples(Sound.WARNING)
    player.stop()


def test_the_real_library_plays_through_its_null_device() -> None:
    output = Loudspeaker(null=True)
    assert output.open()
    output.play(samples(Sound.TRAINING_WARNING)[: RATE // 5])
    output.play(samples(Sound.WARNING)[: RATE // 5])
    output.close()
    with pytest.raises(NoSound):
        output.play(b"\0\0")


def test_devices_that_nobody_hears_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    class Devices:
        def __init__(self, backends: object) -> None: ...

        def get_playbacks(self) -> list[dict[str, str]]:
            return [{"name": "Discard all samples (playback) or generate zero samples (capture)"}, {"name": "Dummy Output"}]

    monkeypatch.setattr("ui.sound_player.miniaudio.Devices", Devices)
    assert NO_DEVICES
    with pytest.raises(NoSound, match="no sound device"):
        Loudspeaker().open()


def test_the_watchdog_is_heard_while_the_main_thread_stands_still(player: Player, speaker: Recording) -> None:
    until(lambda: player.state.name)
    dog = Watchdog(lambda: player.play(Sound.STOPPED), limit_s=0.5)
    dog.start()
    time.sleep(3)  # this is the main thread: nothing of it runs meanwhile
    heard = speaker.heard.qsize()
    dog.stop()
    assert heard >= 2
    assert speaker.heard.get() == samples(Sound.STOPPED)


def test_the_sounds_can_be_tried_and_turned_by_keyboard(
    bridge: Bridge, qtbot: QtBot, player: Player, speaker: Recording, qapp: object
) -> None:
    until(lambda: player.state.name)
    bridge.sound = AlertSound(enabled=True)
    bridge.sound.use(player)
    test = SoundTest(bridge)
    qtbot.addWidget(test)
    test.show()
    assert "Loudspeaker: test" in test.state.text()
    qtbot.keyClick(test.keys[Sound.DISTRESS], Qt.Key.Key_Space)
    assert speaker.heard.get(timeout=5) == samples(Sound.DISTRESS, 80)
    for _ in range(6):
        qtbot.keyClick(test.quieter, Qt.Key.Key_Space)
    assert test.loudness.text() == "20 %"
    qtbot.keyClick(test.keys[Sound.ALARM], Qt.Key.Key_Space)
    assert speaker.heard.get(timeout=5) == samples(Sound.ALARM, FLOOR[Sound.ALARM])
    speaker.there = False
    until(lambda: player.state.silent)
    test.follow()
    assert "alarms are seen only" in test.state.text()
