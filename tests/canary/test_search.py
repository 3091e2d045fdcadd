"""The search that the other tests here rest on finds a position in every writing, and nothing where there is none."""

from __future__ import annotations

import pytest

from app.geo import Position, destination
from tests.canary.renderings import RENDERINGS, plain, rendered
from tests.canary.search import Canary, found
from tests.canary.ship import CANARIES, CASE


@pytest.mark.parametrize("name", RENDERINGS)
def test_each_writing_of_each_position_is_found_and_taken_for_no_other(name: str) -> None:
    for canary in CANARIES:
        data = b"Report 17 of 2026-06-14 03:22:11\n" + rendered(name, canary.position) + b"\nand more of it"
        assert [c.name for c in CANARIES if c.hits(data)] == [canary.name], rendered(name, canary.position)


def test_there_are_at_least_thirty_writings() -> None:
    assert len(RENDERINGS) >= 30
    assert len({rendered(n, CASE.position) for n in RENDERINGS}) == len(RENDERINGS)


@pytest.mark.parametrize("bearing", [10, 130, 250])
def test_a_place_three_miles_off_is_another_place(bearing: float) -> None:
    other = destination(CASE.position, bearing, 3 * 1852)
    coarse = ("degrees with 1 decimals",)
    told = [n for n in RENDERINGS if n not in coarse and CASE.hits(rendered(n, other))]
    assert told == []


def test_ordinary_files_of_this_house_tell_no_canary() -> None:
    from tests.conftest import ROOT

    ordinary = {p.name: p.read_bytes() for p in (ROOT / "README.md", ROOT / "app/relay/desk.py", ROOT / "docs/officers.md")}
    assert found(CANARIES, ordinary) == []


def test_names_are_searched_like_what_they_name() -> None:
    assert found(CANARIES, {f"file boat-{plain(CASE.position)}.txt": b""})
    assert found((Canary("x", Position(35.12345, 14.54321)),), {"file 35.12345_14.54321.gpx": b""})
