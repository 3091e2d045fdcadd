"""The page of measurements keeps what was written by hand, and tells of every run, also of one that failed."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

KIT = Path(__file__).resolve().parents[1] / "bench" / "kit"


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(KIT))
    return __import__("page")


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("14 ms", "12 ms", "17 ms"), "14 ms (12–17)"),
        (("1,000", "1,000"), "1,000"),
        (("68, 71, 1,080", "66, 71, 1,099", "67, 71, 90"), "67, 71, 1,080 (66–68, 71, 90–1,099)"),
        (("met", "NOT met"), "met / NOT met"),
        (("1,557 ms", "1,886 ms"), "1,722 ms (1,557–1,886)"),
        (("+1.4 MB", "+2.8 MB"), "+2.1 MB (+1.4–+2.8)"),
        (("p99 of 3 ms", "p99 of 2 ms", "p99 of 9 ms"), "p99 of 3 ms (2–9)"),
    ],
)
def test_runs_become_a_median_and_its_span(page: ModuleType, texts: tuple[str, ...], told: str) -> None:
    assert page.merged(texts) == told


def test_only_what_is_between_the_marks_is_replaced(page: ModuleType) -> None:
    hand = "# Head\n<!-- bench:tick -->\n| old |\n<!-- /bench:tick -->\nby hand\n"
    assert page.placed(hand, "tick", "new") == "# Head\n<!-- bench:tick -->\nnew\n<!-- /bench:tick -->\nby hand\n"
    assert page.placed(page.placed(hand, "disk", "a"), "disk", "b").count("bench:disk -->") == 2


def test_a_failed_run_keeps_the_figures_of_the_one_before_once(page: ModuleType) -> None:
    told = page.placed("", "tick", f"**failed.** {page.EARLIER}\n\n| 1 |")
    assert page.inside(told, "tick") == "| 1 |"


def test_a_run_with_other_tables_is_not_mixed_in(page: ModuleType) -> None:
    def kept(*rows: list[str]) -> object:
        return page.Kept([{"title": "T", "headings": ["a", "b"], "rows": list(rows), "notes": []}])

    (table,) = page.together([kept(["x", "1"]), kept(["x", "3"]), kept(["x", "9"], ["y", "9"])])
    assert table["rows"] == [["x", "2 (1–3)"]]


def _curve(page: ModuleType, *points: tuple[float, float]) -> object:
    kept = {"name": "log", "title": "T", "across": "entries", "up": "seconds", "lines": {"fold": list(points)}}
    return page.Kept([], [kept])


def test_larger_amounts_of_the_last_whole_run_stay_in_the_picture(page: ModuleType) -> None:
    whole = page.largest({}, [_curve(page, (1e3, 0.5), (1e6, 7.0))], "2026-11-22")
    (picture,) = page.pictures([_curve(page, (1e3, 0.01))], Path(), whole).values()
    assert "2026-11-22" in picture
    assert picture.count("stroke-dasharray") == 1  # from our last point to the one that is further; theirs below it is left out
    (alone,) = page.pictures([_curve(page, (1e3, 0.01), (1e6, 7.0))], Path(), whole).values()
    assert "2026-11-22" not in alone
    assert "stroke-dasharray" not in alone


def test_a_point_is_the_median_of_the_runs(page: ModuleType) -> None:
    runs = [_curve(page, (1e3, cost), (1e4, 1.0)) for cost in (0.01, 0.03, 0.02)]
    assert page.pictures(runs, Path(), {}) == page.pictures([_curve(page, (1e3, 0.02), (1e4, 1.0))], Path(), {})


def test_what_went_to_the_largest_amounts_stands_behind_its_bench(page: ModuleType) -> None:
    hand = "<!-- bench:tick -->\nusual\n<!-- /bench:tick -->\nby hand\n"
    told = page.placed(hand, page.whole_name("tick"), "far", "tick")
    assert told.index("usual") < told.index("far") < told.index("by hand")
    assert page.inside(page.placed(told, "tick", "new"), page.whole_name("tick")) == "far"


def test_a_goal_is_judged_by_the_row_that_is_furthest_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(KIT))
    goals = __import__("goals")
    headings = ["sentences", "Fairlead", "pynmea2", "times"]
    rows = [["RMC", "1", "2", "2.16 (2.0–2.2)"], ["ZDA", "1", "2", "1.70 (1.5–1.9)"], ["AIS", "1", "", ""]]
    mix = ["mix without AIS", "1", "2", "2.02"]
    table = {"title": "Decoding, sentences a second", "headings": headings, "rows": [*rows, mix]}
    told = {row[0]: row[2:4] for row in goals.goals_table({"decode": [table]})["rows"]}
    assert told["each kind of sentence at least 2 times as fast as pynmea2"] == ("1.70 (1.5–1.9) (ZDA)", "**not met**")
    assert told["the mix of the logs at least 2 times"] == ("2.02 (mix without AIS)", "met")
    assert told["index of a log at least 10 times as fast as gpsdecode"] == ("", "not measured")


def test_a_row_that_a_goal_leaves_out_or_that_has_no_figure_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(KIT))
    goals = __import__("goals")
    rows = [["1 x: heading", "116 ms (110–300)"], ["1 x: ship", "130 ms"], ["10 x, window frozen: ship", "3,000 ms"], ["idle", ""]]
    table = {"title": "From the bytes at a port to the picture", "headings": ["bridge", "p99"], "rows": rows}
    told = {row[0]: row[2:4] for row in goals.goals_table({"latency": [table]})["rows"]}
    assert told["port to picture under 250 ms, 99 of 100"] == ("130 ms (1 x: ship)", "met")
