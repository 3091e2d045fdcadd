"""To any moment of a recording, and the picture is the one that the bridge had."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.cli.building import Pictures, Recorded
from app.cli.rewinding import past_entries, replaying
from app.clock import RecordedClock, ScaledClock
from app.config import Settings
from app.training.building import Building, Seen
from app.training.past import PastCrew, PastLog
from app.training.playing import PlayThrough
from app.training.rewind import Rewind
from app.watch.canon import frame_bytes
from app.watch.frame import Frame, Mode
from app.watch.session import Session
from db.pictures import PictureFile, make_room
from db.recording import open_recording
from db.vault import DiskKey
from devices.channels import Channels
from devices.replay import ReplaySource
from tests.devices.links import eventually
from tests.training.live import ACKNOWLEDGED_AFTER, Watch, keep_watch, same_picture, scenario_lines

pytestmark = pytest.mark.xdist_group("rewind")  # what all of it needs is made once, in one worker

FROM_S, TO_S = 420.0, 660.0  # a receiver loses its fix in there, another one is silent, and the crew acknowledges
MOMENTS = 200
MARK = b"m" * 32
SETTINGS = Settings()


def sailed(folder: Path, moments: int, phase_s: float) -> Watch:
    chosen = set(random.Random(6).sample(range(20, int((TO_S - FROM_S) * 10) - 20), moments))
    ticks = iter(range(10**6))
    folder.mkdir(parents=True)
    lines = scenario_lines("gnss-jamming", FROM_S, TO_S)
    return keep_watch(folder, lines, lambda _utc: next(ticks) in chosen, SETTINGS, phase_s)


@pytest.fixture(scope="module")
def watch(tmp_path_factory: pytest.TempPathFactory) -> Watch:
    return sailed(tmp_path_factory.mktemp("sea") / "missions" / "20260614-aurora", MOMENTS, 0.0)


class Kept:
    """Pictures made on the spot: what is asked for is there at once, or never."""

    def __init__(self, store: PictureFile, building: Building | None = None) -> None:
        self._store, self._building = store, building
        self.asked: list[datetime] = []
        self.share, self.failed = 1.0, ""

    def nearest(self, moment: datetime) -> tuple[datetime, bytes] | None:
        return self._store.nearest(moment)

    def ask(self, moment: datetime) -> None:
        self.asked.append(moment)
        if self._building is not None:
            self._building.warm_up(moment, lambda: False)

    def poll(self) -> bool:
        return False

    def seen(self) -> Sequence[Seen]:
        return ()

    def close(self) -> None: ...


class Bridge:
    """The window's side of a replay, without a window."""

    def __init__(self, watch: Watch, pictures: Kept) -> None:
        recording = open_recording(watch.folder)
        self.player = ScaledClock(watch.start, 0.0)
        self.clock = RecordedClock(self.player, watch.start)
        self.session = Session(self.clock, SETTINGS, Mode.REPLAY)
        self.source = ReplaySource("replay", recording.lines, self.clock)
        crew = PastCrew(PastLog(past_entries(watch.folder / "mission.db"), watch.end))
        self.rewind = Rewind(
            self.player, self.clock, self.session, self.source, recording.lines, pictures, start=watch.start, crew=crew
        )
        self.source.start(self.session.sink)

    def close(self) -> None:
        self.source.stop()
        assert "source:replay" not in {t.name for t in threading.enumerate()}


def players(watch: Watch) -> tuple[Session, PlayThrough]:
    clock = RecordedClock(ScaledClock(watch.start, 0.0), watch.start)
    session = Session(clock, SETTINGS, Mode.REPLAY, stopwatch=lambda: 0.0)
    crew = PastCrew(PastLog(past_entries(watch.folder / "mission.db"), watch.end))
    return session, PlayThrough(session, Channels(), clock, crew)


def builder(watch: Watch, store: PictureFile, most_bytes: int = 1 << 30) -> Building:
    lines = open_recording(watch.folder).lines
    return Building(watch.start, watch.end, lines, players(watch), players(watch), store, most_bytes)


def all_kept(watch: Watch, path: Path) -> PictureFile:
    store = PictureFile(path, MARK, write=True)
    building = builder(watch, store)
    while not building.done:
        building.work()
    return store


@pytest.fixture(scope="module")
def store(watch: Watch, tmp_path_factory: pytest.TempPathFactory) -> PictureFile:
    return all_kept(watch, tmp_path_factory.mktemp("kept") / "a.pictures")


@pytest.fixture
def bridge(watch: Watch, store: PictureFile) -> Iterator[Bridge]:
    made = Bridge(watch, Kept(store))
    yield made
    made.close()


def test_the_same_picture_at_each_of_200_random_moments(watch: Watch, bridge: Bridge) -> None:
    """In any order: targets, positions and alerts, with the acknowledgements of the crew."""
    moments = list(watch.shown)
    random.Random(7).shuffle(moments)
    wrong = compared(watch, bridge, moments)
    assert len(moments) == MOMENTS
    assert wrong == {}


def compared(watch: Watch, bridge: Bridge, moments: Sequence[datetime]) -> dict[str, list[str]]:
    """In what the replay differs from the watch, by moment."""
    wrong = {}
    for moment in moments:
        bridge.rewind.seek(moment)
        assert bridge.player.utc() == moment
        if differences := same_picture(watch.shown[moment], bridge.session.tick()):
            wrong[moment.isoformat()] = differences
    return wrong


@pytest.mark.slow
def test_a_bridge_that_ticked_at_other_moments_is_shown_as_it_was_too(tmp_path: Path) -> None:
    """A live bridge ticks whenever its window does. What a radar measured while a fix was being lost may then be laid off a tick
    earlier or later, until the next turn of the antenna; nothing else differs."""
    watch = sailed(tmp_path / "missions" / "a", 60, 0.037)
    bridge = Bridge(watch, Kept(all_kept(watch, tmp_path / "a.pictures")))
    try:
        wrong = compared(watch, bridge, sorted(watch.shown))
    finally:
        bridge.close()
    assert len(wrong) <= 1
    assert all(text.startswith("R:") for texts in wrong.values() for text in texts)


def test_there_was_something_to_see(watch: Watch) -> None:
    frames = list(watch.shown.values())
    assert len({t.id for f in frames for t in f.targets}) > 5
    assert len({a.id for f in frames for a in f.alerts}) > 2
    assert any(a.acknowledged_by == "Ada" for f in frames for a in f.alerts)


def test_a_moment_shows_the_same_from_wherever_one_comes(watch: Watch, bridge: Bridge) -> None:
    a, b = sorted(watch.shown)[40], sorted(watch.shown)[150]
    bridge.rewind.seek(a)
    first = _recorded_bytes(bridge.session.tick())
    bridge.rewind.seek(b)
    bridge.session.tick()
    bridge.rewind.seek(a)
    assert _recorded_bytes(bridge.session.tick()) == first


def _recorded_bytes(frame: Frame) -> bytes:
    """Without the link of the player: its thread tells it before or after this tick."""
    assert any(link.source != "replay" for link in frame.links)
    return frame_bytes(replace(frame, links=tuple(link for link in frame.links if link.source != "replay")))


def test_it_goes_on_from_there_by_itself(watch: Watch, bridge: Bridge) -> None:
    """After a seek the source plays on with the very next line: no message is lost or heard twice."""
    moment = sorted(watch.shown)[60]
    bridge.rewind.seek(moment)
    before = bridge.session.tick()
    bridge.player.set_rate(20.0)
    assert eventually(lambda: bridge.player.utc() > moment + timedelta(seconds=30))
    bridge.player.set_rate(0.0)
    now = bridge.session.tick()
    assert {t.id for t in before.targets} <= {t.id for t in now.targets} | {t.id for t in before.targets if t.lost}
    heard = {link.source: link.counters.lines for link in now.links}
    upto = bridge.player.utc()
    assert eventually(lambda: _lines(bridge) == _recorded(watch, upto)), (heard, _recorded(watch, upto))


def _lines(bridge: Bridge) -> dict[str, int]:
    with bridge.source.held(caught_up=True) as devices:
        channels: dict[str, object] = devices.state()  # type: ignore[assignment]
        return {name: channel._meter._lines for name, channel in channels.items()}  # type: ignore[attr-defined]


def _recorded(watch: Watch, upto: datetime) -> dict[str, int]:
    count: dict[str, int] = {}
    for line in open_recording(watch.folder).lines(None):
        if line.stamp.utc <= upto and line.gap is None:
            count[line.source] = count.get(line.source, 0) + 1
    return count


def test_what_the_crew_acknowledged_is_acknowledged_while_it_plays(watch: Watch, bridge: Bridge) -> None:
    """Not only after a seek."""
    times = sorted(watch.shown)
    of = {a.id: m for m in reversed(times) for a in watch.shown[m].alerts if a.acknowledged_by == "Ada"}
    alert_id, first = min(of.items(), key=lambda item: item[1])
    bridge.rewind.seek(first - timedelta(seconds=ACKNOWLEDGED_AFTER.total_seconds() + 10))
    bridge.session.tick()
    bridge.player.set_rate(10.0)
    seen: list[str | None] = []
    while bridge.player.utc() < first + timedelta(seconds=20):
        bridge.rewind.poll()
        seen += [a.acknowledged_by for a in bridge.session.tick().alerts if a.id == alert_id]
    bridge.player.set_rate(0.0)
    assert seen[0] is None
    assert "Ada" in seen


def test_a_step_forward_is_the_picture_of_a_second_later(watch: Watch, bridge: Bridge) -> None:
    moment = sorted(watch.shown)[70]
    bridge.rewind.seek(moment)
    for n in range(1, 4):
        bridge.rewind.play_on(moment + timedelta(seconds=n))
        bridge.session.tick()
    stepped = bridge.session.tick()
    bridge.rewind.seek(moment + timedelta(seconds=3))
    sought = bridge.session.tick()
    assert same_picture(stepped, sought) == []


def test_without_kept_pictures_it_fills_and_then_is_as_it_was(watch: Watch, tmp_path: Path) -> None:
    empty = PictureFile(tmp_path / "b.pictures", MARK, write=True)
    pictures = Kept(empty)
    bridge = Bridge(watch, pictures)
    try:
        moment = sorted(watch.shown)[180]
        bridge.rewind.seek(moment)
        assert bridge.rewind.filling
        assert pictures.asked == [moment]
        assert not bridge.session.tick().targets
        builder(watch, empty).warm_up(moment, lambda: False)
        bridge.rewind.poll()
        assert not bridge.rewind.filling
        assert same_picture(watch.shown[moment], bridge.session.tick()) == []
    finally:
        bridge.close()


def test_the_first_minute_needs_no_kept_picture(watch: Watch, tmp_path: Path) -> None:
    bridge = Bridge(watch, Kept(PictureFile(tmp_path / "c.pictures", MARK, write=True)))
    try:
        moment = next(m for m in sorted(watch.shown) if m > watch.start + timedelta(seconds=20))
        bridge.rewind.seek(moment)
        assert not bridge.rewind.filling
        assert same_picture(watch.shown[moment], bridge.session.tick()) == []
    finally:
        bridge.close()


def test_building_goes_on_where_it_was_stopped(watch: Watch, store: PictureFile, tmp_path: Path) -> None:
    path = tmp_path / "d.pictures"
    building = builder(watch, PictureFile(path, MARK, write=True))
    for _ in range(12):
        building.work()
    with path.open("ab") as file:
        file.write(b"\1\2\3")  # what a crash leaves half
    again = PictureFile(path, MARK, write=True)
    building = builder(watch, again)
    assert building.at > watch.start
    while not building.done:
        building.work()
    moment = sorted(watch.shown)[190]
    one, other = again.nearest(moment), store.nearest(moment)
    assert one is not None
    assert other is not None
    shown = []
    for at, picture in (one, other):
        session, play = players(watch)
        assert play.restore(picture)
        shown.append((at, frame_bytes(session.tick(play._clock.stamp_of(at)))))
    assert shown[0][1] == shown[1][1] or shown[0][0] != shown[1][0]


def test_kept_pictures_never_take_more_room_than_they_may(watch: Watch, tmp_path: Path) -> None:
    path = tmp_path / "e.pictures"
    building = builder(watch, PictureFile(path, MARK, write=True), most_bytes=300_000)
    while not building.done:
        building.work()
    assert 0 < path.stat().st_size <= 300_000


def test_each_kept_picture_comes_back_as_it_was(tmp_path: Path, watch: Watch) -> None:
    """In any order, also for whoever writes and looks back in between."""
    some = random.Random(4)
    body = some.randbytes(5000)
    pictures = [body[: n * 20] + some.randbytes(40) + body[n * 20 :] for n in range(60)]
    times = [watch.start + timedelta(seconds=10 * n) for n in range(60)]
    writer = PictureFile(tmp_path / "h.pictures", MARK, write=True)
    for n, (at, picture) in enumerate(zip(times, pictures, strict=True)):
        writer.add(at, picture)
        if n % 7 == 3:
            back = some.randrange(n + 1)
            assert writer.nearest(times[back]) == (times[back], pictures[back])
    reader = PictureFile(tmp_path / "h.pictures", MARK)
    for n in some.sample(range(60), 60):
        assert reader.nearest(times[n] + timedelta(seconds=3)) == (times[n], pictures[n])


def test_pictures_of_something_else_are_thrown_away(tmp_path: Path, watch: Watch) -> None:
    path = tmp_path / "f.pictures"
    first = PictureFile(path, MARK, write=True)
    first.add(watch.start, b"a picture")
    assert PictureFile(path, MARK).nearest(watch.start) == (watch.start, b"a picture")
    other = PictureFile(path, b"n" * 32, write=True)
    assert other.nearest(watch.start) is None
    assert PictureFile(path, MARK).nearest(watch.start) is None


def test_pictures_of_an_encrypted_mission_are_encrypted(tmp_path: Path, watch: Watch) -> None:
    path, key = tmp_path / "g.pictures", DiskKey(b"k" * 32)
    PictureFile(path, MARK, key, write=True).add(watch.start, b"own position" * 100)
    assert b"own position" not in path.read_bytes()
    assert PictureFile(path, MARK, key).nearest(watch.start) == (watch.start, b"own position" * 100)
    assert PictureFile(path, MARK, DiskKey(b"x" * 32)).nearest(watch.start) is None


def test_old_pictures_make_room(tmp_path: Path) -> None:
    for n in range(4):
        (tmp_path / f"{n}.pictures").write_bytes(b"x" * 100)
    make_room(tmp_path, 200, tmp_path / "0.pictures")
    assert (tmp_path / "0.pictures").exists()
    assert len(list(tmp_path.glob("*.pictures"))) == 3


@pytest.mark.slow
def test_a_process_of_its_own_keeps_them_and_answers(watch: Watch, tmp_path: Path) -> None:
    """The real thing: spawned, asked, read from, ended with the program that asked."""
    pictures = Pictures(Recorded(watch.folder, watch.start, watch.end, SETTINGS, watch.folder / "mission.db"), tmp_path / "rewind")
    try:
        moment = sorted(watch.shown)[150]
        pictures.ask(moment)
        assert pictures.wait(60.0), pictures.failed
        found = pictures.nearest(moment)
        assert found is not None
        assert moment - found[0] < timedelta(seconds=20)
        assert {seen.what for seen in pictures.seen()} == {"alert"}
        assert any(seen.urgent for seen in pictures.seen())
    finally:
        pictures.close()
    assert not pictures._process.is_alive()


def test_a_mission_folder_is_played_with_its_log(watch: Watch, tmp_path: Path) -> None:
    made = replaying(watch.folder, open_recording(watch.folder), ScaledClock(watch.start, 0.0), SETTINGS, tmp_path)
    assert made.recorded.log == watch.folder / "mission.db"
    assert [e.kind for e in made.log.entries][:1] == ["mission.opened"]
