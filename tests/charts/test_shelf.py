"""Which files are charts, what is said of those that are not, and how each is read in and kept."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest

from app.charts.files import MOST, S63, ChartFile, find_charts, refused_cell
from app.charts.importing import MISSING, Made
from app.charts.ownports import FILE, read_ports
from app.charts.shelf import READ, Shelf
from app.cli.charting import MOST_MEMORY, ChartImporter, Say
from app.preferences import Preferences
from tests.charts import made


class Reader:
    """Reads in one chart at each poll, as told."""

    def __init__(self, *ends: Made) -> None:
        self.ends, self.started, self.cancelled = list(ends), [], 0
        self.into: Path | None = None
        self.share = 0.5

    def start(self, chart: ChartFile, into: Path) -> Reader:
        self.started.append(chart.name)
        self.into = into
        return self

    def poll(self) -> Made | None:
        if not self.ends:
            return None
        end = self.ends.pop(0)
        if not end.trouble and self.into is not None:
            self.into.write_bytes(b"read")
        return end

    def cancel(self) -> None:
        self.cancelled += 1


def shelf_with(tmp_path: Path, reader: Reader | None, preferences: Preferences | None = None) -> Shelf:
    shelf = Shelf(tmp_path / "charts", preferences or Preferences(), reader)
    shelf.look()
    return shelf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made.mbtiles(tmp_path / "charts" / "paper.mbtiles", {(3, 4, 3): made.picture((9, 9, 9))})
    made.s57(tmp_path / "charts" / "set" / "ZZ4TEST.000", [("LNDARE", made.A, made.box(33, 12, 33.1, 12.1), {})])
    return tmp_path


def test_a_file_or_folder_dropped_into_the_folder_is_a_chart(folder: Path) -> None:
    shelf = shelf_with(folder, Reader())
    assert [(c.name, c.sort, c.waiting) for c in shelf.charts] == [("paper.mbtiles", "tiles", False), ("ZZ4TEST", "enc", True)]


def test_what_was_read_in_is_there_at_the_next_start_without_reading(folder: Path) -> None:
    shelf = shelf_with(folder, Reader(Made()))
    shelf.tend()
    shelf.tend()
    again = Reader()
    assert all(c.ready is not None for c in shelf_with(folder, again).charts)
    assert again.started == []


def test_a_new_update_of_a_cell_is_read_anew_and_what_was_read_before_goes(folder: Path) -> None:
    shelf = shelf_with(folder, Reader(Made()))
    shelf.tend()
    shelf.tend()
    made.s57(folder / "charts" / "set" / "ZZ4TEST.001", [("UWTROC", made.P, [(33.05, 12.05)], {})], update=1)
    shelf.look()
    assert [c.waiting for c in shelf.charts] == [False, True]
    assert list((folder / "charts" / READ).iterdir()) == []


def test_a_chart_that_fails_says_why_and_the_next_one_is_read(folder: Path) -> None:
    made.kap(folder / "charts" / "a.kap")
    reader = Reader(Made("it is damaged"), Made())
    shelf = shelf_with(folder, reader)
    for _ in range(4):
        shelf.tend()
    assert {c.name: (c.trouble, c.ready is not None) for c in shelf.charts if c.sort != "tiles"} == {
        "a.kap": ("it is damaged", False),
        "ZZ4TEST": ("", True),
    }
    shelf.look()
    assert next(c for c in shelf.charts if c.name == "a.kap").trouble == "it is damaged", "a damaged file is not read at each look"


def test_without_the_packages_one_message_says_what_to_do_and_mbtiles_still_show(folder: Path) -> None:
    made.kap(folder / "charts" / "a.kap")
    reader = Reader(Made(MISSING, missing=True))
    shelf = shelf_with(folder, reader)
    for _ in range(4):
        shelf.tend()
    assert len(reader.started) == 1, "the second one is not tried"
    assert {c.trouble for c in shelf.charts if c.sort != "tiles"} == {MISSING}
    assert next(c for c in shelf.charts if c.sort == "tiles").ready is not None
    assert "pip install --no-index" in MISSING


def test_a_chart_that_is_cancelled_waits_until_somebody_asks_again(folder: Path) -> None:
    reader = Reader()
    shelf = shelf_with(folder, reader)
    shelf.tend()
    cell = next(c for c in shelf.charts if c.sort == "enc")
    shelf.cancel(cell.id)
    shelf.tend()
    assert (reader.cancelled, len(reader.started), shelf.busy) == (1, 1, False)
    shelf.again(cell.id)
    shelf.tend()
    assert len(reader.started) == 2


def test_what_was_chosen_for_a_chart_is_there_again_and_tells_no_position(folder: Path) -> None:
    kept = Preferences(folder / "window.json")
    shelf = shelf_with(folder, Reader(), kept)
    paper, cell = shelf.charts
    shelf.set_on(cell.id, False)
    shelf.set_opacity(paper.id, 50)
    shelf.use_order([cell.id, paper.id])
    again = shelf_with(folder, Reader(), Preferences(folder / "window.json")).charts
    assert [(c.on, c.opacity, c.rank) for c in again] == [(True, 50, 1), (False, 100, 2)]


def test_nonsense_in_the_preferences_shows_every_chart_as_it_comes(folder: Path) -> None:
    kept = Preferences()
    shelf = shelf_with(folder, Reader())
    kept.put("charts.shown", {shelf.charts[0].id: {"on": 3, "opacity": 1e9, "rank": "x"}, "y": 7})
    kept.put("charts.added", [1, None, "/nowhere/at/all"])
    found = shelf_with(folder, Reader(), kept)
    assert [(c.on, c.opacity, c.rank) for c in found.charts] == [(True, 100, None)] * 2
    assert "/nowhere/at/all" in found.trouble[0]


def test_a_chart_elsewhere_is_added_and_removed_and_one_in_the_folder_says_how(folder: Path) -> None:
    other = made.mbtiles(folder / "stick" / "more.mbtiles", {(3, 4, 3): made.picture((9, 9, 9))})
    shelf = shelf_with(folder, Reader())
    assert shelf.add(other.parent) == ""
    more = next(c for c in shelf.charts if c.name == "more.mbtiles")
    assert shelf.remove(more.id) == ""
    assert len(shelf.charts) == 2
    assert "switch it off" in shelf.remove(shelf.charts[0].id)
    assert other.exists()


def test_a_folder_without_charts_is_not_added(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    assert "no chart in it" in shelf_with(tmp_path, Reader()).add(tmp_path / "photos")


def test_what_is_read_out_lies_in_a_folder_that_is_no_place_for_charts(folder: Path) -> None:
    made.mbtiles(folder / "charts" / READ / "x.mbtiles", {(3, 4, 3): made.picture((9, 9, 9))})
    assert len(find_charts([folder / "charts"])[0]) == 2


def test_more_charts_than_the_bound_are_left_out_and_said(tmp_path: Path) -> None:
    for i in range(MOST + 3):
        (tmp_path / f"{i}.kap").touch()
    found, trouble = find_charts([tmp_path])
    assert len(found) == MOST
    assert str(MOST) in trouble[0]


def test_an_encrypted_cell_is_refused_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "charts").mkdir()
    (tmp_path / "charts" / "IT500001.000").write_bytes(os.urandom(1).replace(b"0", b"x") + b"\xfe" * 4095)
    reader = Reader()
    (cell,) = shelf_with(tmp_path, reader).charts
    assert cell.trouble == S63
    assert reader.started == []


@pytest.mark.parametrize("name", ["a.pmtiles", "b.oesu"])
def test_a_sort_that_cannot_be_shown_is_named_with_the_reason(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    _, (said,) = find_charts([tmp_path])
    assert said.startswith(name)


def test_a_cell_begins_as_the_format_says(tmp_path: Path) -> None:
    cell = made.s57(tmp_path / "A.000", [("LNDARE", made.A, made.box(33, 12, 33.1, 12.1), {})])
    assert refused_cell(cell.read_bytes()[:24], cell.stat().st_size) == ""
    assert "no S-57" in refused_cell(b"hello", 5)


# -- the crew's own ports


def test_own_ports_are_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('hide = ["Zuwara"]\n[[port]]\nname = "Licata"\nlat = 37.09\nlon = 13.94\nrole = "pos"\n')
    ports, trouble = read_ports(tmp_path)
    assert trouble == ()
    assert (ports.port[0].name, ports.port[0].role, ports.hide) == ("Licata", "pos", ("Zuwara",))


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ('[[port]]\nname = "A"\nlat = 137\nlon = 3\n', ":3:", "less than or equal to 84"),
        ('[[port]]\nname = "A"\nlat = 37\nlon = 3\nrole = "safe"\n', ":5:", "role"),
        ('[[port]]\nname = "A"\nlat = 37\n', ":1:", "lon"),
        ('[[port]]\nname = "A"\nlat = 37\nlon = 3\nlatt = 3\n', ":5:", "latt"),
        ("[[port]\n", ":1:", "TOML"),
    ],
)
def test_a_mistake_in_the_ports_is_named_with_its_line(tmp_path: Path, text: str, line: str, word: str) -> None:
    (tmp_path / FILE).write_text(text)
    ports, (said,) = read_ports(tmp_path)
    assert ports.port == ()
    assert f"{FILE}{line}" in said
    assert word in said


# -- the process of its own


def _breaks(chart: ChartFile, into: Path, say: Say) -> None:
    into.write_bytes(b"half")
    os._exit(139)


def _never_ends(chart: ChartFile, into: Path, say: Say) -> None:
    say(0.25)
    into.write_bytes(b"half")
    time.sleep(600)


def _hungry(chart: ChartFile, into: Path, say: Say) -> None:
    np.empty(MOST_MEMORY, np.uint8)  # of which nothing is touched: without the bound it is had


def _done(chart: ChartFile, into: Path, say: Say) -> None:
    into.write_bytes(b"whole")


def _wait(job: object, least: float = -1.0) -> Made | None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        said = job.poll()  # type: ignore[attr-defined]
        if said is not None or job.share >= least >= 0:  # type: ignore[attr-defined]
            return said
        time.sleep(0.01)
    raise AssertionError("it says nothing")


def test_a_file_that_ends_the_process_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    said = _wait(ChartImporter(_breaks).start(ChartFile(tmp_path / "a.kap", "image"), tmp_path / "out"))
    assert said is not None
    assert "139" in said.trouble
    assert list(tmp_path.iterdir()) == []


def test_a_chart_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    job = ChartImporter(_never_ends, longest_s=0.0).start(ChartFile(tmp_path / "a.kap", "image"), tmp_path / "out")
    said = _wait(job)
    assert said is not None
    assert "given up" in said.trouble
    assert list(tmp_path.iterdir()) == []


def test_cancelling_ends_the_process_and_takes_what_was_half_written(tmp_path: Path) -> None:
    job = ChartImporter(_never_ends).start(ChartFile(tmp_path / "a.kap", "image"), tmp_path / "out")
    assert _wait(job, least=0.25) is None
    job.cancel()
    assert not job._process.is_alive()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="only there is a bound on memory")
def test_a_chart_that_wants_all_the_memory_does_not_get_it(tmp_path: Path) -> None:
    said = _wait(ChartImporter(_hungry).start(ChartFile(tmp_path / "a.kap", "image"), tmp_path / "out"))
    assert said is not None
    assert "memory" in said.trouble


def test_what_was_read_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    said = _wait(ChartImporter(_done).start(ChartFile(tmp_path / "a.kap", "image"), tmp_path / "out"))
    assert said == Made()
    assert [p.name for p in tmp_path.iterdir()] == ["out"]
