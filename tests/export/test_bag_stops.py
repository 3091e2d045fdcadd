"""An export that is stopped, by hand or by a kill: nothing half looks whole, and the next one goes on to the very same bag."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import UserError
from app.export import bag_parts
from app.export.bag_parts import LOCK, PART, STATE
from app.export.order import Order
from app.export.verify import verify_bag
from app.lock import FileLock
from db.keys import StationKey
from tests.export.bags import (
    FILM,
    NOW,
    PAYLOADS,
    PHOTO,
    add_entries,
    contents,
    export,
    line,
    make_mission,
    quick_papers,
    sha,
    write_recording,
)

LATER = NOW + timedelta(hours=3)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_papers(monkeypatch)


class Stopped(UserError):
    """The person pressed Cancel."""


@pytest.fixture
def mission(tmp_path: Path) -> tuple[Path, StationKey]:
    return tmp_path / "m1", make_mission(tmp_path / "m1")


def stop_at(step: str, after: int = 0) -> Callable[[float, str], None]:
    """A progress that cancels in this step, once it was told ``after`` times."""
    told: list[float] = []

    def say(share: float, what: str) -> None:
        if what == step:
            told.append(share)
            if len(told) > after:
                raise Stopped("stopped")

    return say


def parts(mission: Path) -> list[str]:
    return sorted(p.name for p in (mission / "exports").iterdir())


STEPS = ("journal", "originals", "raw sentences", "track", "tables", "maps and reports")


@pytest.mark.parametrize("step", STEPS)
def test_a_cancelled_export_is_no_export_and_the_next_one_gives_the_bag_that_it_would_have_been(
    mission: tuple[Path, StationKey], step: str
) -> None:
    folder, key = mission
    with pytest.raises(Stopped):
        export(folder, key, progress=stop_at(step))
    assert parts(folder) == ["fairlead-20260614T193500Z-own.part"]
    add_entries(folder, "written after it was stopped")
    write_recording(folder, [line(2500, b"$GPTXT,heard after it was stopped")])
    whole = export(folder, key, now=LATER)
    assert parts(folder) == ["fairlead-20260614T193500Z-own"]
    assert whole.through_seq == len(PAYLOADS)
    assert verify_bag(whole.path).ok
    everything = contents(whole.path)
    assert b"written after" not in everything["data/journal.jsonl"]
    assert json.loads(everything["data/mission.json"])["sentences"] == 3


def test_a_resumed_export_is_the_same_to_the_byte_as_one_that_was_never_stopped(
    mission: tuple[Path, StationKey], tmp_path: Path
) -> None:
    folder, key = mission
    reference = contents(export(folder, key, folder=tmp_path / "whole").path)
    for step in STEPS:
        with pytest.raises(Stopped):
            export(folder, key, progress=stop_at(step))
    assert contents(export(folder, key, now=LATER).path) == reference


def test_cancel_is_heard_inside_one_large_film(mission: tuple[Path, StationKey]) -> None:
    folder, key = mission
    with pytest.raises(Stopped):
        export(folder, key, progress=stop_at("originals", after=2))
    (part,) = (folder / "exports").iterdir()
    film = part / "data" / "media" / f"{sha(FILM)}.mp4"
    assert 0 < film.stat().st_size < len(FILM)
    assert export(folder, key).missing == {}


def test_what_was_finished_is_not_made_again_but_read_again_and_only_believed_if_it_is_the_same(
    mission: tuple[Path, StationKey],
) -> None:
    folder, key = mission
    with pytest.raises(Stopped):
        export(folder, key, progress=stop_at("tables"))
    (part,) = (folder / "exports").iterdir()
    day = part / "data" / "raw" / "2026-06-13.txt.gz"
    photo = part / "data" / "media" / f"{sha(PHOTO)}.jpg"
    kept = part / "data" / "media" / f"{sha(FILM)}.mp4"
    for changed in (day, photo):
        data = changed.read_bytes()
        changed.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))  # as long as before, and as old for all that anybody knows
    inode = kept.stat().st_ino, kept.stat().st_mtime_ns
    whole = export(folder, key)
    assert verify_bag(whole.path).ok
    film = whole.path / "data" / "media" / kept.name
    assert (film.stat().st_ino, film.stat().st_mtime_ns) == inode


def test_another_order_does_not_go_on_with_it_and_it_can_be_removed(mission: tuple[Path, StationKey]) -> None:
    folder, key = mission
    with pytest.raises(Stopped):
        export(folder, key, progress=stop_at("tables"))
    assert export(folder, key, order=Order(purpose="the court"), now=LATER).path.name == "fairlead-20260614T223500Z-own"
    assert export(folder, key, fresh=True, now=LATER).path.name == "fairlead-20260614T223500Z-own-2"
    (left,) = bag_parts.unfinished(folder / "exports")
    assert left.begun is not None
    assert (left.begun.order, left.begun.through_seq, left.running) == (Order(), len(PAYLOADS), False)
    assert left.size > len(FILM)
    gone, running = bag_parts.clean(folder / "exports")
    assert ([p.name for p in gone], running) == (["fairlead-20260614T193500Z-own.part"], [])
    assert len(parts(folder)) == 2


def test_an_unfinished_export_of_another_log_is_left_alone(mission: tuple[Path, StationKey], tmp_path: Path) -> None:
    """Several missions may be exported to one stick."""
    folder, key = mission
    stick = tmp_path / "stick"
    with pytest.raises(Stopped):
        export(folder, key, folder=stick, progress=stop_at("tables"))
    other = tmp_path / "m2"
    other_key = make_mission(other)
    made = export(other, other_key, folder=stick, now=LATER)
    assert verify_bag(made.path).ok
    assert [u.path.name for u in bag_parts.unfinished(stick)] == ["fairlead-20260614T193500Z-own.part"]
    assert verify_bag(export(folder, key, folder=stick, now=LATER).path).ok


def test_two_stations_never_write_into_one_folder(mission: tuple[Path, StationKey]) -> None:
    folder, key = mission
    seen: list[tuple[list[str], bool]] = []

    def meanwhile(_share: float, what: str) -> None:
        if what == "tables" and not seen:
            seen.append(([], True))
            made = export(folder, key)  # the same order, by another station
            (running,) = bag_parts.unfinished(folder / "exports")
            seen[0] = ([made.path.name], running.running)
            assert bag_parts.clean(folder / "exports")[1] == [running.path]

    first = export(folder, key, progress=meanwhile)
    assert seen == [(["fairlead-20260614T193500Z-own-2"], True)]
    assert verify_bag(first.path).ok


def test_a_part_that_nobody_can_read_any_more_is_no_way_on_and_can_be_removed(mission: tuple[Path, StationKey]) -> None:
    folder, key = mission
    with pytest.raises(Stopped):
        export(folder, key, progress=stop_at("tables"))
    (part,) = (folder / "exports").iterdir()
    (part / STATE).write_text('{"format": 1, "order": 3}')
    assert bag_parts.unfinished(folder / "exports")[0].begun is None
    assert verify_bag(export(folder, key, now=LATER).path).ok
    bag_parts.clean(folder / "exports")
    assert [name for name in parts(folder) if name.endswith(PART)] == []


def test_one_stopped_between_its_last_step_and_its_name_is_taken_up_by_name(mission: tuple[Path, StationKey]) -> None:
    folder, key = mission
    with pytest.raises(Stopped):
        export(folder, key, progress=stop_at("tables"))
    (part,) = (folder / "exports").iterdir()
    (part / STATE).unlink()
    (part / LOCK).unlink()
    assert export(folder, key).path.name == "fairlead-20260614T193500Z-own"
    assert parts(folder) == ["fairlead-20260614T193500Z-own"]


def test_a_zip_that_was_stopped_while_it_was_packed_is_packed_again(mission: tuple[Path, StationKey]) -> None:
    folder, key = mission
    order = Order(zipped=True)
    with pytest.raises(Stopped):
        export(folder, key, order=order, progress=stop_at("packing", after=1))
    assert parts(folder) == ["fairlead-20260614T193500Z-own.part"]
    made = export(folder, key, order=order, now=LATER)
    assert parts(folder) == ["fairlead-20260614T193500Z-own.zip"]
    assert verify_bag(made.path).ok


def test_a_lock_of_a_program_that_died_holds_nobody_up(mission: tuple[Path, StationKey]) -> None:
    folder, key = mission
    with pytest.raises(Stopped):
        export(folder, key, progress=stop_at("tables"))
    (part,) = (folder / "exports").iterdir()
    held = FileLock(part / LOCK)
    assert held.take()
    assert [u.running for u in bag_parts.unfinished(folder / "exports")] == [True]
    held.release()
    assert export(folder, key).path.name == part.name.removesuffix(PART)


def test_the_share_done_never_goes_back_and_ends_at_one(mission: tuple[Path, StationKey]) -> None:
    folder, key = mission
    shares: list[float] = []
    for order in (Order(zipped=True), replace(Order(), raw=False), Order(audience="lawyers")):
        shares.clear()
        export(folder, key, order=order, progress=lambda share, _what: shares.append(share))
        assert shares == sorted(shares)
        assert (shares[0], shares[-1]) == (0.0, 1.0)
