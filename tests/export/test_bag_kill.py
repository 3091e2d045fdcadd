"""An export that is killed twenty times: nothing half looks whole, and the last one ends in the very same bag."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from app.export.bag_parts import PART
from app.export.order import Order
from app.export.verify import verify_bag
from tests.db.writer_process import Life
from tests.export.bag_process import export_mission
from tests.export.bags import contents, export, line, make_mission, quick_papers

KILLS = 20


@pytest.mark.slow
def test_a_killed_export_leaves_nothing_that_looks_whole_and_the_next_one_ends_in_the_same_bag(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """kill -9 at twenty moments; each next one goes on with what is there."""
    quick_papers(monkeypatch)
    folder = tmp_path / "m1"
    key = make_mission(folder, [line(i * 3, b"$GPTXT,%d,%s" % (i, bytes(str(hash(str(i))), "ascii"))) for i in range(40_000)])
    began = time.monotonic()
    (reference,) = Life(export_mission, folder, Order()).rest()
    lasts = time.monotonic() - began
    whole = contents(reference)
    reference.rename(tmp_path / "reference")
    dice = random.Random(7)
    finished = 0
    for _ in range(KILLS):
        said = Life(export_mission, folder, Order()).kill_after(dice.uniform(0.05, 0.9) * lasts)
        for path in (folder / "exports").iterdir():
            if path.name.endswith(PART) or path.name.startswith("."):
                continue
            finished += 1  # it was faster than the kill
            assert contents(path) == whole
            path.rename(tmp_path / f"finished-{finished}")
        assert all(isinstance(each, Path) for each in said)
    assert finished < KILLS
    last = export(folder, key)
    assert verify_bag(last.path).ok
    assert contents(last.path) == whole
