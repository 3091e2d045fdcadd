"""Personal records: apart from the log and every export, and gone when they are deleted."""

from __future__ import annotations

import stat
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli.wiring import Plan, build_station
from app.clock import ManualClock
from app.config import People, Settings, Ship
from app.errors import DeviceError, UserError
from app.ports import Person
from app.rescue.entries import PersonalNoted
from app.station import Station
from app.watch.frame import Mode
from db.engine import private_engine
from db.personal import BY_DATE, DiskPersonal, open_personal, personal_file
from tests.rescue.writing import START

TODAY = START.date()
MARY = Person(
    name="Mary Qwertzuiop",
    age=31,
    gender="woman",
    nationality="Eritrea",
    needs="insulin Xylophon",
    note="aunt of Zebulon",
    case="AUR-26-014",
)
SECRETS = ("Qwertzuiop", "Xylophon", "Zebulon", "Eritrea")


class Log:
    """What was written into the log, and by whom. ``full``: it takes nothing now."""

    def __init__(self) -> None:
        self.written: list[tuple[PersonalNoted, str]] = []
        self.full = False

    def note(self, payload: PersonalNoted, by: str) -> None:
        if self.full:
            raise DeviceError("the log is full")
        self.written.append((payload, by))

    @property
    def acts(self) -> list[tuple[str, str]]:
        return [(payload.act, by) for payload, by in self.written]


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def records(tmp_path: Path, clock: ManualClock, log: Log) -> Iterator[DiskPersonal]:
    found = open_personal(tmp_path / "m1", clock, keep_days=90, note=log.note)
    yield found
    found.close()


def in_files(folder: Path, *words: str) -> list[str]:
    """Those of ``words`` that stand in any file below ``folder``."""
    everything = b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return [w for w in words if w.encode() in everything]


def test_a_record_is_kept_as_given_and_the_log_has_nothing_of_the_person(records: DiskPersonal, log: Log, tmp_path: Path) -> None:
    assert records.all() == ()
    assert not (tmp_path / "m1").exists()  # nothing is made before there is anything to keep
    mary = records.add(MARY, by="Ada")
    assert mary == replace(MARY, id=mary.id, added_by="Ada", added_at=START, delete_on=TODAY + timedelta(days=90))
    other = records.add(Person(age=4, delete_on=TODAY + timedelta(days=1)), by="Rossi")
    assert records.all() == (mary, other)
    assert records.all("AUR-26-014") == (mary,)
    changed = records.change(replace(mary, name="Mary Asdfghjkl", added_by="nobody", added_at=None), by="Rossi")
    assert changed == replace(mary, name="Mary Asdfghjkl")
    records.delete(other.id, by="Ada", reason="asked for it")
    assert records.all() == (changed,)
    assert log.acts == [("added", "Ada"), ("added", "Rossi"), ("changed", "Rossi"), ("deleted", "Ada")]
    assert [payload.record for payload, _ in log.written] == [mary.id, other.id, mary.id, other.id]
    assert len(mary.id) == 32
    said = " ".join(payload.model_dump_json() for payload, _ in log.written)
    assert not [word for word in (*SECRETS, "Mary", "AUR-26-014", "31") if word in said.replace(mary.id, "").replace(other.id, "")]


@pytest.mark.parametrize(
    ("person", "text"),
    [
        (Person(), "Nothing is entered"),
        (Person(name="  ", case="AUR-26-014"), "Nothing is entered"),
        (Person(name="x", age=-1), "age"),
        (Person(name="x", age=131), "age"),
        (Person(note="x" * 2001), "letters"),
        (Person(name="x", delete_on=TODAY), "after today"),
        (Person(name="x", delete_on=date(2046, 1, 1)), "ten years"),
    ],
)
def test_what_cannot_be_a_record_is_refused(records: DiskPersonal, log: Log, person: Person, text: str) -> None:
    with pytest.raises(UserError, match=text):
        records.add(person, by="Ada")
    assert (records.all(), log.written) == ((), [])


def test_what_is_deleted_or_changed_is_gone_from_the_files_at_once(records: DiskPersonal, tmp_path: Path) -> None:
    kept = [records.add(Person(name=f"Kept{i} Person{i}", note="n" * 50 * i), by="Ada") for i in range(20)]
    mary = records.add(MARY, by="Ada")
    assert in_files(tmp_path, *SECRETS) == list(SECRETS)
    records.change(replace(mary, name="Anna"), by="Ada")
    assert in_files(tmp_path, *SECRETS) == list(SECRETS[1:])
    records.delete(mary.id, by="Ada")
    assert in_files(tmp_path, *SECRETS, mary.id) == []
    assert records.all() == tuple(kept)
    assert [p.name for p in (tmp_path / "m1" / "private").iterdir()] == ["personal.db"]


@given(
    names=st.lists(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=12, max_size=20), min_size=1, max_size=6, unique=True),
    data=st.data(),
)
@settings(max_examples=15, deadline=None)
def test_whatever_is_deleted_in_whatever_order_nothing_of_it_stays(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("m")
    records = open_personal(folder, ManualClock(START), keep_days=9, note=Log().note)
    left = {records.add(Person(name=f"#{name}#"), by="Ada").id: name for name in names}
    for id_ in data.draw(st.permutations(list(left))):
        records.delete(id_, by="Ada")
        name = left.pop(id_)
        assert in_files(folder, f"#{name}#") == []
        assert in_files(folder, *(f"#{n}#" for n in left.values())) == [f"#{n}#" for n in left.values()]


def test_a_reason_with_the_name_in_it_is_refused_because_the_log_has_no_names(records: DiskPersonal, log: Log) -> None:
    mary = records.add(MARY, by="Ada")
    with pytest.raises(UserError, match="leave the name out"):
        records.delete(mary.id, by="Ada", reason="MARY asked for it")
    assert records.all() == (mary,)
    records.delete(mary.id, by="Ada", reason="she asked for it")
    assert log.written[-1][0].reason == "she asked for it"
    for act in (lambda: records.delete(mary.id, by="Ada"), lambda: records.change(mary, by="Ada")):
        with pytest.raises(UserError, match="deleted already"):
            act()


def test_a_record_goes_by_its_date_at_open_and_while_the_station_runs(
    records: DiskPersonal, log: Log, clock: ManualClock, tmp_path: Path
) -> None:
    soon = records.add(replace(MARY, delete_on=TODAY + timedelta(days=2)), by="Ada")
    later = records.add(Person(name="Later", delete_on=TODAY + timedelta(days=30)), by="Ada")
    assert records.purge() == 0
    clock.advance(86400)
    assert records.purge() == 0
    clock.advance(86400)
    assert records.purge() == 1
    assert records.all() == (later,)
    assert in_files(tmp_path, *SECRETS) == []
    assert (log.written[-1][0].record, log.acts[-1], log.written[-1][0].reason) == (soon.id, ("deleted", ""), BY_DATE)
    clock.advance(86400 * 40)
    again = open_personal(tmp_path / "m1", clock, keep_days=90, note=log.note)
    assert again.all() == ()
    assert log.written[-1][0].record == later.id


def test_records_of_a_mission_that_nobody_opens_any_more_go_by_their_date_too(tmp_path: Path, clock: ManualClock, log: Log) -> None:
    old = open_personal(tmp_path / "old", clock, keep_days=5, note=Log().note)
    mary = old.add(MARY, by="Ada")
    broken = personal_file(tmp_path / "broken")
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b"this is no database" * 100)
    clock.advance(86400 * 6)
    new = open_personal(tmp_path / "new", clock, keep_days=5, note=log.note, others=(tmp_path / "broken", tmp_path / "old"))
    assert (new.all(), old.all()) == ((), ())
    assert in_files(tmp_path / "old", *SECRETS) == []
    ((payload, by),) = log.written
    assert (payload.record, payload.reason, by) == (mary.id, "its date has come (mission old)", "")


def test_what_was_done_is_written_down_later_if_the_log_is_full(records: DiskPersonal, log: Log) -> None:
    log.full = True
    mary = records.add(MARY, by="Ada")
    records.delete(mary.id, by="Ada")
    assert (records.all(), log.written) == ((), [])
    log.full = False
    records.purge()
    assert log.acts == [("added", "Ada"), ("deleted", "Ada")]


def test_two_stations_use_one_file(tmp_path: Path, clock: ManualClock, log: Log) -> None:
    bridge, deck = (open_personal(tmp_path, clock, keep_days=90, note=log.note) for _ in range(2))
    mary = bridge.add(MARY, by="Ada")
    anna = deck.add(replace(MARY, name="Anna"), by="Rossi")
    assert bridge.all() == deck.all() == (mary, anna)
    deck.delete(mary.id, by="Rossi")
    assert bridge.all() == (anna,)


@pytest.mark.skipif(sys.platform == "win32", reason="rights work in another way on Windows")
def test_nobody_else_on_the_computer_can_read_it(records: DiskPersonal, tmp_path: Path) -> None:
    records.add(MARY, by="Ada")
    path = personal_file(tmp_path / "m1")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_is_freed_is_overwritten_and_there_is_no_second_file(records: DiskPersonal, tmp_path: Path) -> None:
    records.add(MARY, by="Ada")
    engine = private_engine(personal_file(tmp_path / "m1"))
    with engine.begin() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("secure_delete", "journal_mode", "synchronous")
        }
    engine.dispose()
    assert found == {"secure_delete": 1, "journal_mode": "delete", "synchronous": 2}


@pytest.mark.parametrize("content", [b"no database at all " * 50, None])
def test_a_file_that_is_none_of_ours_is_refused_and_left_alone(
    tmp_path: Path, clock: ManualClock, log: Log, content: bytes | None
) -> None:
    path = personal_file(tmp_path)
    path.parent.mkdir(parents=True)
    path.write_bytes(content or b"")
    if content is None:
        engine = private_engine(path)
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE other (x)")
        engine.dispose()
    before = path.read_bytes()
    with pytest.raises(UserError, match="Move it away"):
        open_personal(tmp_path, clock, keep_days=90, note=log.note)
    assert path.read_bytes() == before


# With a whole station.


def start(folder: Path, clock: ManualClock, *, on: bool) -> Station:
    folder.mkdir(parents=True, exist_ok=True)
    people = People(personal_data=on)
    made = build_station(Plan(Mode.LIVE, Settings(ship=Ship(name="AURORA"), people=people), clock, (), folder))
    made.start()
    return made


def noted(station: Station) -> list[tuple[str, str]]:
    """(act, author) of what the log says about records."""
    return [(p.act, line.entry.author) for line in station.state.lines if isinstance(p := line.payload, PersonalNoted)]


def until_noted(station: Station, number: int) -> None:
    end = time.monotonic() + 10
    while len(noted(station)) < number:
        assert time.monotonic() < end
        station.tick()
        time.sleep(0.02)


def test_personal_data_is_off_unless_it_is_wanted(tmp_path: Path, clock: ManualClock) -> None:
    station = start(tmp_path / "missions" / "m1", clock, on=False)
    assert station.personal is None
    station.close()
    assert not (tmp_path / "missions" / "m1" / "private").exists()


def test_no_export_and_no_log_has_a_word_of_it(tmp_path: Path, clock: ManualClock) -> None:
    station = start(tmp_path / "missions" / "m1", clock, on=True)
    assert station.personal is not None
    mary = station.personal.add(MARY, by="Ada")
    station.personal.change(replace(mary, needs="insulin Xylophon, twice a day"), by="Ada")
    until_noted(station, 2)
    bag = station.archive.export()
    station.close()
    files = [p for p in bag.path.rglob("*") if p.is_file()]
    assert not [p for p in files if "personal" in p.name or "private" in p.parts]
    everything = b"\n".join(p.read_bytes() for p in files)
    assert mary.id.encode() in everything  # that a record was added is in it, and nothing else
    assert not [word for word in (*SECRETS, "Mary", "insulin") if word.encode() in everything]
    outside = [p for p in tmp_path.rglob("*") if p.is_file() and p.parent.name != "private"]
    assert not [(p, w) for p in outside for w in SECRETS if w.encode() in p.read_bytes()]


def test_a_running_station_deletes_what_is_due_and_says_so_also_when_it_is_turned_off(tmp_path: Path, clock: ManualClock) -> None:
    folder = tmp_path / "missions" / "m1"
    station = start(folder, clock, on=True)
    assert station.personal is not None
    for days in (1, 10):
        station.personal.add(replace(MARY, delete_on=TODAY + timedelta(days=days)), by="Ada")
    until_noted(station, 2)
    clock.advance(86400)
    until_noted(station, 3)
    assert noted(station)[-1] == ("deleted", "Fairlead")
    assert len(station.personal.all()) == 1
    station.close()
    station = start(folder, clock, on=False)
    assert station.personal is None
    assert in_files(folder / "private", *SECRETS)
    clock.advance(86400 * 10)
    until_noted(station, 4)
    station.close()
    assert in_files(tmp_path, *SECRETS) == []


def test_a_broken_file_keeps_no_bridge_from_starting(tmp_path: Path, clock: ManualClock) -> None:
    path = personal_file(tmp_path / "missions" / "m1")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"this is no database" * 100)
    station = start(tmp_path / "missions" / "m1", clock, on=True)
    assert station.personal is None
    assert any("personal records cannot be used" in notice for notice in station.notices)
    station.close()


def test_records_that_cannot_be_deleted_are_an_alert_until_they_are(
    tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = start(tmp_path / "missions" / "m1", clock, on=True)
    assert station.personal is not None
    station.personal.add(replace(MARY, delete_on=TODAY + timedelta(days=1)), by="Ada")
    clock.advance(86400)

    def fails(*_args: object) -> list[str]:
        raise DeviceError("the disk is full")

    def alerts() -> list[str]:
        clock.advance(61)
        station.tick()
        station.tick()
        return [a.detail for a in station.frame.alerts if a.kind == "personal" and not a.state.value.startswith("rectified")]

    with monkeypatch.context() as patch:
        patch.setattr("db.personal._delete", fails)
        assert alerts() == ["the disk is full"]
    alerts()
    assert station.personal.all() == ()
    station.close()
