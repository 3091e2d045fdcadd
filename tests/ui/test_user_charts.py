"""The crew's own charts on the screen: read off the window's thread, bounded, dark at night, in order; and the page of them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.charts.files import ChartFile
from app.charts.importing import MISSING
from app.charts.ownports import FILE
from app.charts.shelf import READ, Shelf
from app.charts.vector import AREA, POINT, About, Vector, write_vector
from app.cli.charting import ChartImporter, Say
from app.geo import Position
from app.preferences import Preferences
from app.rescue.state import RescueState
from app.watch.frame import Frame
from tests.charts import made
from tests.ui.pixels import pixels
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.mbtiles import TilesFile, columns_rows, edges, latitudes
from ui.chart.projection import isometric
from ui.chart.scene import Scene
from ui.chart.tilestore import Key, TileStore
from ui.chart.usercharts import UserCharts, scale_words
from ui.chart.userenc import EncCell, depth_words
from ui.chart.userraster import PAPER
from ui.chart.view import ChartView
from ui.charts_page import ChartsPage
from ui.theme import Theme
from ui.tokens import PALETTES, PaletteName, contrast, tokens_of

HERE = Position(33.3, 12.45)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "charts"


@pytest.fixture
def user_charts(folder: Path, qtbot: QtBot) -> Iterator[UserCharts]:
    folder.mkdir(exist_ok=True)
    made_of = UserCharts(Shelf(folder, Preferences()))
    yield made_of
    made_of.close()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, charts: Charts, bridge: Bridge, make_frame: Callable[..., Frame]) -> ChartView:
    made_view = ChartView(theme, charts, Scene(replace(make_frame(), targets=()), RescueState(), shown=frozenset({"charts"})), 6.0)
    qtbot.addWidget(made_view)
    made_view.resize(512, 512)
    made_view.show()
    made_view.following = False
    made_view.show_position(HERE)
    return made_view


def paper(
    path: Path, levels: tuple[int, ...] = (10, 11), colour: tuple[int, int, int] = (255, 255, 255), mark: bool = False
) -> Path:
    """White paper round ``HERE``; with ``mark`` the northern half of each tile is red."""
    tiles = {}
    for z in levels:
        x, y = made.tile_of(HERE.lat, HERE.lon, z)
        tiles |= {(z, x + dx, y + dy): made.picture(colour, mark=mark) for dx in range(-2, 3) for dy in range(-2, 3)}
    return made.mbtiles(path, tiles)


def shown(charts: UserCharts, view: ChartView, qtbot: QtBot) -> None:
    charts.show_on(view, ())
    charts.look()
    view.show()

    def drawn() -> None:
        view.grab()
        assert not charts.tiles.busy
        assert charts.tiles.infos or charts._cells

    qtbot.waitUntil(lambda: _true(drawn), timeout=10_000)
    view.redraw()
    view.grab()
    qtbot.waitUntil(lambda: not charts.tiles.busy, timeout=10_000)
    view.redraw()


def _true(check: Callable[[], None]) -> bool:
    check()
    return True


def colour_at(view: ChartView, position: Position) -> list[int]:
    """Median colour round a place, off the lines that may run through it."""
    x, y = (round(v) for v in view.view.px_of(position))
    patch = pixels(view)[y + 3 : y + 9, x + 3 : x + 9].reshape(-1, 3)
    return [int(v) for v in np.median(patch, axis=0)]


# -- MBTiles


@pytest.mark.parametrize(("form", "name"), [("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "webp")])
def test_a_tile_of_each_form_is_decoded(tmp_path: Path, qtbot: QtBot, form: str, name: str) -> None:
    z, (x, y) = 10, made.tile_of(HERE.lat, HERE.lon, 10)
    path = made.mbtiles(tmp_path / "a.mbtiles", {(z, x, y): made.picture((10, 200, 30), form)}, form=name)
    store = TileStore()
    key = Key("a", z, x, y, "#FFFFFF")
    store.use({"a": path})
    store.want([key])
    qtbot.waitUntil(lambda: store.get(key)[0], timeout=10_000)
    image = store.get(key)[1]
    assert image is not None
    assert [abs(a - b) < 6 for a, b in zip(image.pixelColor(100, 100).getRgb()[:3], (10, 200, 30), strict=True)] == [True] * 3  # type: ignore[index]
    store.close()


def test_rows_are_counted_from_the_south_in_the_file_and_from_the_north_here(tmp_path: Path) -> None:
    x, y = made.tile_of(HERE.lat, HERE.lon, 9)
    file = TilesFile(made.mbtiles(tmp_path / "a.mbtiles", {(9, x, y): b"north", (9, x, y + 1): b"south"}))
    assert (file.tile(9, x, y), file.tile(9, x, y + 1), file.tile(9, x, y + 2)) == (b"north", b"south", None)
    north = latitudes(np.array([y, y + 1]), 9).tolist()
    assert north[0] > HERE.lat > north[1]


@given(st.floats(-75, 75), st.floats(-179, 179), st.integers(3, 18))
def test_a_place_lies_within_the_edges_of_its_tile_on_our_plane(lat: float, lon: float, z: int) -> None:
    x, y, x2, y2 = columns_rows((lon, lat, lon, lat), z)
    assert (x, y) == (x2, y2) == made.tile_of(lat, lon, z)
    west, south, east, north = edges(z, x, y)
    assert west - 1e-9 <= lon <= east + 1e-9
    assert south - 1e-9 <= float(isometric(np.array([lat]))[0]) <= north + 1e-9


def test_the_file_is_not_written_to_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = paper(tmp_path / "stick" / "a.mbtiles")
    before = path.read_bytes()
    path.parent.chmod(0o555)
    file = TilesFile(path)
    file.tile(10, 0, 0)
    file.close()
    path.parent.chmod(0o755)
    assert [p.name for p in path.parent.iterdir()] == ["a.mbtiles"]
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("data", "word"),
    [(b"", "no MBTiles"), (b"GIF89a" * 50, "no MBTiles"), (b"SQLite format 3\0" + b"x" * 4000, "no sound MBTiles")],
)
def test_a_file_that_is_none_says_so(tmp_path: Path, data: bytes, word: str) -> None:
    (tmp_path / "a.mbtiles").write_bytes(data)
    with pytest.raises(ValueError, match=word):
        TilesFile(tmp_path / "a.mbtiles")


def test_vector_tiles_and_a_file_without_tiles_are_refused_with_the_reason(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="vector tiles"):
        TilesFile(made.mbtiles(tmp_path / "a.mbtiles", {(1, 0, 0): b"x"}, form="pbf"))
    with pytest.raises(ValueError, match="no tile"):
        TilesFile(made.mbtiles(tmp_path / "b.mbtiles", {}))


def test_bounds_that_are_nonsense_are_worked_out_from_the_tiles(tmp_path: Path) -> None:
    x, y = made.tile_of(HERE.lat, HERE.lon, 8)
    file = TilesFile(made.mbtiles(tmp_path / "a.mbtiles", {(8, x, y): b"x"}, bounds="200,a,3"))
    west, south, east, north = file.info.box
    assert west < HERE.lon < east
    assert south < HERE.lat < north


# -- on the screen


def test_a_raster_chart_lies_under_the_picture_with_north_above(
    folder: Path, user_charts: UserCharts, view: ChartView, qtbot: QtBot
) -> None:
    z, (_, y) = 12, made.tile_of(HERE.lat, HERE.lon, 12)
    paper(folder / "a.mbtiles", levels=(z,), mark=True)
    shown(user_charts, view, qtbot)
    north, south = latitudes(np.array([y, y + 1]), z).tolist()
    assert colour_at(view, Position(north - 0.2 * (north - south), HERE.lon)) == [200, 30, 30]
    assert colour_at(view, Position(north - 0.8 * (north - south), HERE.lon)) == [255, 255, 255]


def test_it_turns_with_the_chart(folder: Path, user_charts: UserCharts, view: ChartView, qtbot: QtBot) -> None:
    z, (_, y) = 12, made.tile_of(HERE.lat, HERE.lon, 12)
    paper(folder / "a.mbtiles", levels=(z,), mark=True)
    shown(user_charts, view, qtbot)
    view.view = view.view.turned(70.0)
    shown(user_charts, view, qtbot)
    view.view = view.view.turned(70.0)
    view.redraw()
    north, south = latitudes(np.array([y, y + 1]), z).tolist()
    assert colour_at(view, Position(north - 0.2 * (north - south), HERE.lon)) == [200, 30, 30]
    assert colour_at(view, Position(north - 0.8 * (north - south), HERE.lon)) == [255, 255, 255]


@pytest.mark.parametrize("palette", ["dusk", "night"])
def test_white_paper_is_dark_at_dusk_and_at_night(
    folder: Path, user_charts: UserCharts, view: ChartView, theme: Theme, qtbot: QtBot, palette: str
) -> None:
    paper(folder / "a.mbtiles")
    theme.use(palette)  # type: ignore[arg-type]
    shown(user_charts, view, qtbot)
    line = theme.colour(PAPER[theme.name])
    found = colour_at(view, HERE)
    assert found == pytest.approx([line.red(), line.green(), line.blue()], abs=2)
    assert max(found) < 80


@pytest.mark.parametrize("palette", PALETTES)
def test_an_alarm_stands_out_from_the_paper_of_each_palette(palette: PaletteName) -> None:
    tokens = tokens_of(palette)
    assert contrast(tokens.alarm, getattr(tokens, PAPER[palette])) >= 3.0


def test_the_last_level_is_enlarged_beyond_it(folder: Path, user_charts: UserCharts, view: ChartView, qtbot: QtBot) -> None:
    paper(folder / "a.mbtiles", levels=(8,), colour=(250, 240, 10))
    view.zoom(3.0)
    view.show_position(HERE)
    shown(user_charts, view, qtbot)
    picture = pixels(view).reshape(-1, 3)
    assert (np.abs(picture.astype(int) - (250, 240, 10)).max(axis=1) < 8).mean() > 0.7


def test_a_chart_that_is_switched_off_is_not_drawn(folder: Path, user_charts: UserCharts, view: ChartView, qtbot: QtBot) -> None:
    paper(folder / "a.mbtiles", colour=(250, 10, 10))
    shown(user_charts, view, qtbot)
    assert colour_at(view, HERE) == [250, 10, 10]
    user_charts.shelf.set_on(user_charts.shelf.charts[0].id, False)
    assert colour_at(view, HERE) != [250, 10, 10]


def test_what_lies_above_is_what_the_crew_put_there(folder: Path, user_charts: UserCharts, view: ChartView, qtbot: QtBot) -> None:
    paper(folder / "a.mbtiles", colour=(250, 10, 10))
    paper(folder / "b.mbtiles", colour=(10, 250, 10))
    shown(user_charts, view, qtbot)
    for first in (0, 1, 0):
        ids = [c.id for c in user_charts.shelf.charts]
        user_charts.shelf.use_order([ids[first], ids[1 - first]])
        assert colour_at(view, HERE) == ([250, 10, 10], [10, 250, 10])[first]


def test_a_damaged_tile_is_counted_and_the_others_are_shown(
    folder: Path, user_charts: UserCharts, view: ChartView, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    x, y = made.tile_of(HERE.lat, HERE.lon, 11)
    tiles = {(11, x + dx, y): made.picture((250, 10, 10)) for dx in (-1, 0)} | {(11, x + 1, y): b"no picture"}
    made.mbtiles(folder / "a.mbtiles", tiles)
    shown(user_charts, view, qtbot)
    assert user_charts.tiles.counts.damaged >= 1
    assert colour_at(view, HERE) == [250, 10, 10]


def test_tiles_are_kept_up_to_the_bound_and_those_left_out_are_counted(tmp_path: Path, qtbot: QtBot) -> None:
    x, y = made.tile_of(HERE.lat, HERE.lon, 11)
    path = made.mbtiles(tmp_path / "a.mbtiles", {(11, x + dx, y): made.picture((1, 2, 3)) for dx in range(12)})
    store = TileStore(most_bytes=5 * 256 * 256 * 4)
    store.use({"a": path})
    store.want([Key("a", 11, x + dx, y, "#FFFFFF") for dx in range(12)])
    qtbot.waitUntil(lambda: store.counts.read == 12, timeout=10_000)
    assert store.bytes_kept <= 5 * 256 * 256 * 4
    assert store.counts.dropped == 7
    store.close()


def test_tiles_are_decoded_off_the_window_s_thread(
    folder: Path, user_charts: UserCharts, view: ChartView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[str] = set()
    real = TilesFile.tile

    def noted(self: TilesFile, z: int, x: int, y: int) -> bytes | None:
        seen.add(threading.current_thread().name)
        return real(self, z, x, y)

    monkeypatch.setattr(TilesFile, "tile", noted)
    paper(folder / "a.mbtiles")
    shown(user_charts, view, qtbot)
    assert seen == {"tiles"}


def test_what_the_window_does_not_show_any_more_is_not_read(tmp_path: Path, qtbot: QtBot) -> None:
    store = TileStore()
    store.use({"a": paper(tmp_path / "a.mbtiles")})
    store.want([Key("a", 11, x, 5, "#FFFFFF") for x in range(2000)])
    store.want([])
    qtbot.waitUntil(lambda: not store.busy, timeout=10_000)
    assert store.counts.missing < 2000
    store.close()


# -- ENC


def cell(path: Path, value: float = 30.0) -> Vector:
    """A square of water, an island and a wreck round ``HERE``."""
    rings = [[(12.0, 33.0), (12.9, 33.0), (12.9, 33.6), (12.0, 33.6), (12.0, 33.0)],
             [(12.44, 33.29), (12.46, 33.29), (12.46, 33.31), (12.44, 33.31), (12.44, 33.29)], [(12.5, 33.3)]]  # fmt: skip
    flat = np.array([p for ring in rings for p in ring])
    return Vector(
        About(path.stem, 50_000, "3", "2", "20260301", (12.0, 33.0, 12.9, 33.6)),
        points=np.round(flat * 1e7).astype(np.int32),
        begins=np.array([0, 5, 10, 11], dtype=np.int32),
        feature=np.array([0, 1, 2], dtype=np.int32),
        kind=np.array([0, 1, 2], dtype=np.uint8),
        shape=np.array([AREA, AREA, POINT], dtype=np.uint8),
        value=np.array([value, np.nan, 12.0], dtype=np.float32),
        scamin=np.array([0, 0, 0], dtype=np.int32),
        text=np.array(["", "", "MV TEST"]),
        kinds=np.array(["DEPARE", "LNDARE", "WRECKS"]),
    )


def put_cell(folder: Path, value: float = 30.0, name: str = "ZZ4TEST") -> None:
    """A cell in the folder with what was read out of it before."""
    path = made.s57(folder / f"{name}.000", [("LNDARE", made.A, made.box(33, 12, 33.1, 12.1), {})])
    (folder / READ).mkdir(exist_ok=True)
    write_vector(folder / READ / f"{ChartFile(path, 'enc').mark()}.npz", cell(path, value))


@pytest.mark.parametrize("palette", ["day", "dusk", "night"])
def test_an_enc_shows_land_and_the_shallower_water_the_stronger(
    folder: Path, user_charts: UserCharts, view: ChartView, theme: Theme, qtbot: QtBot, palette: str
) -> None:
    theme.use(palette)  # type: ignore[arg-type]
    put_cell(folder, 30.0)
    shown(user_charts, view, qtbot)
    qtbot.waitUntil(lambda: bool(user_charts._cells), timeout=10_000)
    land, sea = theme.colour("land"), theme.colour("sea")
    assert colour_at(view, HERE) == [land.red(), land.green(), land.blue()]
    assert colour_at(view, Position(33.33, 12.4)) == [sea.red(), sea.green(), sea.blue()]
    put_cell(folder, 3.0)
    user_charts.look()
    deep = [sea.red(), sea.green(), sea.blue()]
    qtbot.waitUntil(lambda: colour_at(view, Position(33.33, 12.4)) != deep, timeout=10_000)


def test_the_list_says_scale_edition_update_and_date_of_a_cell(folder: Path, user_charts: UserCharts, qtbot: QtBot) -> None:
    put_cell(folder)
    user_charts.look()
    qtbot.waitUntil(lambda: bool(user_charts._cells), timeout=10_000)
    (sheet,) = user_charts.sheets
    assert (sheet.scale, sheet.edition) == (50_000, "edition 3, update 2, 2026-03-01")
    assert scale_words(sheet.scale) == "1:50 000"


def test_a_cell_of_nothing_but_points_can_be_drawn(view: ChartView, theme: Theme) -> None:
    whole = cell(Path("x"))
    points = replace(
        whole, points=whole.points[-1:], begins=np.array([0, 1], dtype=np.int32), feature=np.array([0], dtype=np.int32),
        kind=np.array([2], dtype=np.uint8), shape=np.array([POINT], dtype=np.uint8), value=np.array([3.0], dtype=np.float32),
        scamin=np.array([0], dtype=np.int32), text=np.array(["x"]),
    )  # fmt: skip
    assert EncCell(points).shows(view.view)


@pytest.mark.parametrize(("metres", "words"), [(7.39, "7.3"), (12.0, "12"), (31.9, "31"), (-1.2, "−1.2"), (20.96, "20.9")])
def test_a_depth_is_never_rounded_to_more_water(metres: float, words: str) -> None:
    assert depth_words(metres) == words


# -- a reader that dies


def _breaks(chart: ChartFile, into: Path, say: Say) -> None:
    os._exit(139)


def test_a_chart_that_takes_its_reader_down_leaves_the_window_alive(folder: Path, view: ChartView, qtbot: QtBot) -> None:
    paper(folder / "good.mbtiles", colour=(250, 10, 10))
    made.kap(folder / "bad.kap")
    charts = UserCharts(Shelf(folder, Preferences(), ChartImporter(_breaks)))
    charts.show_on(view, ())
    charts.look()
    qtbot.waitUntil(lambda: not charts.shelf.busy, timeout=60_000)
    bad = next(s for s in charts.sheets if s.chart.name == "bad.kap")
    assert "139" in bad.trouble
    shown(charts, view, qtbot)
    assert colour_at(view, HERE) == [250, 10, 10]
    charts.close()


# -- ports


def test_own_ports_stand_among_the_shipped_ones_and_take_their_place(folder: Path, user_charts: UserCharts, charts: Charts) -> None:
    (folder / FILE).write_text(
        'hide = ["Zuwara"]\n[[port]]\nname = "Lampedusa"\nlat = 35.5\nlon = 12.6\n[[port]]\nname = "Our quay"\nlat = 37\nlon = 14\n'
    )
    user_charts.look()
    found = {p.name: p.position for p in user_charts.own_ports(charts.ports)}
    assert found["Lampedusa"] == Position(35.5, 12.6)
    assert "Our quay" in found
    assert "Zuwara" not in found
    assert len(found) == len({p.name for p in charts.ports}) + 1 - 1


# -- the page


@pytest.fixture
def page(folder: Path, user_charts: UserCharts, bridge: Bridge, qtbot: QtBot) -> ChartsPage:
    paper(folder / "a.mbtiles")
    paper(folder / "b.mbtiles")
    (folder / "enc.000").write_bytes(b"\xfe" * 64)
    made.kap(folder / "c.kap")
    (folder / FILE).write_text('[[port]]\nname = "A"\nlat = 137\nlon = 3\n')
    made_page = ChartsPage(bridge, user_charts, None)  # type: ignore[arg-type]
    qtbot.addWidget(made_page)
    made_page.show()
    qtbot.waitUntil(lambda: len(user_charts.tiles.infos) == 2, timeout=10_000)
    return made_page


def row_of(page: ChartsPage, name: str) -> object:
    return next(row for row in page.rows if row.name.text() == name)


def test_the_page_names_each_file_and_what_is_wrong_with_it(page: ChartsPage) -> None:
    said = {row.name.text(): row.trouble.text() for row in page.rows}
    assert set(said) == {"a", "b", "enc", "c.kap"}
    assert said["enc"].startswith("This cell is encrypted (S-63)")
    assert said["c.kap"] == MISSING
    assert f"{FILE}:3:" in page.ports.text()
    assert "Not for navigation" in " ".join(w.text() for w in page.findChildren(type(page.ports)))


def test_every_key_of_the_page_is_high_enough_and_reached_by_tab(page: ChartsPage, qtbot: QtBot) -> None:
    keys = [key for key in page.findChildren(QPushButton) if key.isVisible() and key.isEnabled()]
    assert all(key.height() >= 48 for key in keys)
    reached = set()
    for _ in range(2 * len(keys)):
        reached.add(page.focusWidget())
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
    assert set(keys) <= reached


def test_a_chart_is_switched_faded_and_moved_with_the_keyboard(page: ChartsPage, user_charts: UserCharts, qtbot: QtBot) -> None:
    def press(name: str, key: str) -> None:
        row = next(row for row in page.rows if row.name.text() == name)
        row.keys[key].setFocus()
        qtbot.keyClick(row.keys[key], Qt.Key.Key_Space)

    first = page.rows[0].name.text()
    press(first, "opacity")
    press(first, "on")
    press(first, "down")
    second = next(s for s in user_charts.sheets if s.title == first)
    assert (second.chart.opacity, second.chart.on, user_charts.sheets.index(second)) == (75, False, 1)
    assert page.focusWidget() is not None, "the keyboard is not lost when the list is made anew"


def test_without_charts_the_page_says_where_to_put_them(user_charts: UserCharts, bridge: Bridge, qtbot: QtBot) -> None:
    page = ChartsPage(bridge, user_charts, None)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show()
    assert str(user_charts.shelf.folder) in page.empty.text()
    assert "S-63" in page.empty.text()
